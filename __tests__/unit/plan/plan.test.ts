import { describe, expect, test } from '@jest/globals';
import { REQUIREMENTS_OF_UNKNOWN } from '../../../src/clients/requirements.js';
import { requirementsOf } from '../../../src/clients/requirements-of.js';
import { revealed, Secret, SecretRegistry } from '../../../src/credentials/secret.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../../../src/inputs/resolve-credentials.js';
import type { JobContext, LoginRequest } from '../../../src/job/context.js';
import { describePlan, makePlan, type Plan } from '../../../src/plan/plan.js';
import { renderFiles } from '../../../src/plan/render.js';
import { parseScopes } from '../../../src/registries/registry.js';
import { parseRegistryUrl } from '../../../src/registries/registry-url.js';

const context: JobContext = {
  environment: {},
  platform: 'linux',
  tempFolder: '/home/runner/work/_temp',
  unique: 'abc123',
  inherited: '//old.example/:_authToken=fake-old-token\n',
  names: [],
  clients: [],
  needs: REQUIREMENTS_OF_UNKNOWN,
  places: { homeNpmrc: undefined, yarnrc: undefined, leftovers: [] },
};
const registry: ResolvedRegistry = {
  url: parseRegistryUrl('https://npm.acme.dev', 'test'),
  scopes: parseScopes('acme', 'test', []),
  replacesBase: false,
  credential: { kind: 'token', token: new Secret('fake-token-1') },
  origin: 'test',
};
const request = {
  registries: [registry],
  settings: [],
  exports: [{ name: 'NPM_TOKEN', value: new Secret('fake-token-1') }],
  consumed: [],
};

/** What main does between gathering and applying. */
async function planOf(request: LoginRequest, context: JobContext, earlier: readonly Diagnostic[] = []): Promise<Plan> {
  const known = { ...context, needs: requirementsOf(context.clients) };
  const diagnostics = [...earlier];
  const rendered = await renderFiles(request, known, new SecretRegistry(), diagnostics);
  return makePlan(request, known, rendered, diagnostics);
}

describe('the plan', () => {
  test('says what will be written, set and put out', async () => {
    const plan = await planOf(request, context);
    const path = '/home/runner/work/_temp/npm-registry-login-abc123.npmrc';
    expect(plan.files.map((file) => file.path)).toEqual([path]);
    expect(revealed(plan.files[0]?.text ?? [])).toContain('//npm.acme.dev/:_authToken="fake-token-1"');
    expect(plan.variables.map(({ name, value }) => [name, String(value)])).toEqual([
      ['NPM_CONFIG_USERCONFIG', path],
      ['PNPM_CONFIG_NPMRC_AUTH_FILE', path],
      ['NPM_TOKEN', '***'],
    ]);
    expect(plan.outputs).toEqual([
      { name: 'npmrc-path', value: path },
      {
        name: 'registries',
        value: '[{"url":"https://npm.acme.dev/","scopes":["@acme"],"replaces-base":false,"credential":"token"}]',
      },
    ]);
    expect(plan.report).toEqual(['https://npm.acme.dev/ for @acme, with a token']);
  });

  test('tells how long an obtained credential lasts, and keeps in mind what can be given back', async () => {
    const obtained = { provider: 'jfrog', endpoint: '', expires: '2026-11-23T10:00:00Z', revocable: true } as const;
    const plan = await planOf({ ...request, registries: [{ ...registry, obtained }] }, context);
    expect(plan.report).toEqual(['https://npm.acme.dev/ for @acme, with a token until 2026-11-23T10:00:00Z']);
    expect(JSON.parse(plan.outputs[1]?.value ?? '')).toMatchObject([{ expires: '2026-11-23T10:00:00Z' }]);
    const path = plan.files[0]?.path;
    expect(plan.obtained).toEqual([
      { did: 'obtain', provider: 'jfrog', url: 'https://npm.acme.dev/', endpoint: '', path },
    ]);
    const kept = { ...obtained, provider: 'google', expires: '', revocable: false } as const;
    const other = await planOf({ ...request, registries: [{ ...registry, obtained: kept }] }, context);
    expect(other.report).toEqual(['https://npm.acme.dev/ for @acme, with a token']);
    expect(JSON.parse(other.outputs[1]?.value ?? '')[0]).not.toHaveProperty('expires');
    expect(other.obtained).toEqual([]);
  });

  test('is the same for the same inputs and context', async () => {
    expect(describePlan(await planOf(request, context))).toBe(describePlan(await planOf(request, context)));
  });

  test('cannot be changed, at any depth', async () => {
    const unfrozen: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!(value instanceof Secret) && !Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    const plan = await planOf(request, context, [{ level: 'info', text: 'x' }]);
    visit(plan, 'plan');
    expect(unfrozen).toEqual([]);
    expect(() => Object.assign(plan.outputs[0] ?? {}, { value: 'changed' })).toThrow(TypeError);
    const text = (plan.files[0]?.text ?? []) as unknown[];
    expect(() => text.push('x')).toThrow(TypeError);
  });

  test('leaves what it was made from as it was', async () => {
    const diagnostics = [{ level: 'info', text: 'x' }] as const;
    await planOf(request, { ...context, inherited: 'a=${NO_SUCH}\n' }, diagnostics);
    expect(diagnostics).toHaveLength(1);
    expect(Object.isFrozen(context)).toBe(false);
  });

  test('shows no secret, neither ours nor an inherited one', async () => {
    const plan = await planOf(request, context);
    for (const text of [describePlan(plan), JSON.stringify(plan)]) {
      expect(text).not.toMatch(/fake-/);
      expect(text).toContain('***');
    }
  });

  test.each<[string, Partial<JobContext>, string[]]>([
    ['the upper-case name', {}, ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE']],
    ['that alone where pnpm is not used', { clients: [{ name: 'npm', version: [] }] }, ['NPM_CONFIG_USERCONFIG']],
    [
      'its lower-case twin too, if that is set',
      { environment: { npm_config_userconfig: '/x' } },
      ['NPM_CONFIG_USERCONFIG', 'npm_config_userconfig', 'PNPM_CONFIG_NPMRC_AUTH_FILE'],
    ],
    [
      'one name on Windows, where there is no difference',
      { platform: 'win32', environment: { npm_config_userconfig: 'C:\\x' } },
      ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE'],
    ],
  ])('points clients at the file by %s', async (_, more, names) => {
    const plan = await planOf({ ...request, exports: [] }, { ...context, ...more });
    expect(plan.variables.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['npm_config_registry', 'https://other.example/', 1],
    ['NPM_CONFIG_REGISTRY', 'https://other.example/', 1],
    ['npm_config_registry', 'https://npm.acme.dev', 0],
    ['npm_config_registry', '', 0],
    ['npm_config_registry_x', 'https://other.example/', 0],
  ])('warns of %s=%j, which clients obey before any file', async (name, value, count) => {
    const base = { ...request, registries: [{ ...registry, replacesBase: true }] };
    const { diagnostics } = await planOf(base, { ...context, inherited: '', environment: { [name]: value } });
    expect(diagnostics.filter(({ slug }) => slug === 'environment-registry')).toHaveLength(count);
    expect((await planOf(request, { ...context, environment: { [name]: value } })).diagnostics).toEqual([]);
  });

  test('uses the separators of the platform', async () => {
    const plan = await planOf(request, { ...context, platform: 'win32', tempFolder: 'D:\\a\\_temp' });
    expect(plan.files[0]?.path).toBe('D:\\a\\_temp\\npm-registry-login-abc123.npmrc');
    expect((await planOf(request, { ...context, platform: 'darwin' })).files[0]?.path).toMatch(
      /^\/home\/runner\/work\/_temp\/npm-/,
    );
  });

  test('links a file of its own where a client reads nothing but the home folder', async () => {
    const places = { ...context.places, homeNpmrc: { path: '/home/runner/.npmrc', text: 'a=1\n' } };
    const plan = await planOf(request, { ...context, clients: [{ name: 'deno', version: [] }], places });
    expect(plan.files.map(({ path, link }) => [path.slice(-10), link?.place])).toEqual([
      ['abc123.npmrc'.slice(-10), undefined],
      ['home.npmrc', '/home/runner/.npmrc'],
    ]);
    expect(revealed(plan.files[1]?.text ?? [])).toMatch(/^a=1\n/);
    expect(plan.diagnostics).toContainEqual({ level: 'info', text: expect.stringMatching(/\.npmrc is linked .*deno/) });
  });

  test.each<[string, Partial<ResolvedRegistry>, RegExp]>([
    ['credentials only', { scopes: [] }, /credentials only; add `scope` or `replaces-base`/],
    ['the default registry', { scopes: [], replacesBase: true }, /for all other packages, with a token/],
    ['one without credential', { credential: { kind: 'none' } }, /without a credential$/],
    [
      'one that keeps an inherited credential',
      { credential: { kind: 'inherited' } },
      /without a credential from this step/,
    ],
    [
      'one with a password',
      { credential: { kind: 'basic', username: 'ci', password: new Secret('fake-pass') } },
      /with user name and password/,
    ],
  ])('reports %s', async (_, more, line) => {
    const { report } = await planOf({ ...request, registries: [{ ...registry, ...more }] }, context);
    expect(report).toEqual([expect.stringMatching(line)]);
  });
});
