import { describe, expect, test } from '@jest/globals';
import { NEEDS_OF_UNKNOWN } from '../../src/clients/needs.js';
import { needsOf } from '../../src/clients/serve.js';
import type { SettledRegistry } from '../../src/credentials/settle.js';
import type { Facts, Wishes } from '../../src/facts.js';
import { describePlan, makePlan, type Plan } from '../../src/plan.js';
import type { Remark } from '../../src/refusal.js';
import { parseScopes } from '../../src/registry.js';
import { parseRegistryUrl } from '../../src/registry-url.js';
import { renderFiles } from '../../src/render.js';
import { revealed, Secret, SecretVault } from '../../src/secret.js';

const facts: Facts = {
  environment: {},
  platform: 'linux',
  tempFolder: '/home/runner/work/_temp',
  unique: 'abc123',
  inherited: '//old.example/:_authToken=fake-old-token\n',
  names: [],
  clients: [],
  needs: NEEDS_OF_UNKNOWN,
  places: { homeNpmrc: undefined, yarnrc: undefined, leftovers: [] },
};
const registry: SettledRegistry = {
  url: parseRegistryUrl('https://npm.acme.dev', 'test'),
  scopes: parseScopes('acme', 'test', []),
  replacesBase: false,
  credential: { kind: 'token', token: new Secret('fake-token-1') },
  origin: 'test',
};
const wishes = {
  registries: [registry],
  settings: [],
  exports: [{ name: 'NPM_TOKEN', value: new Secret('fake-token-1') }],
  consumed: [],
  brought: undefined,
};

/** What main does between gathering and applying. */
async function planOf(wishes: Wishes, facts: Facts, earlier: readonly Remark[] = []): Promise<Plan> {
  const known = { ...facts, needs: needsOf(facts.clients) };
  const remarks = [...earlier];
  const rendered = await renderFiles(wishes, known, new SecretVault(), remarks);
  return makePlan(wishes, known, rendered, remarks);
}

describe('the plan', () => {
  test('says what will be written, set and put out', async () => {
    const plan = await planOf(wishes, facts);
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
    const plan = await planOf({ ...wishes, registries: [{ ...registry, obtained }] }, facts);
    expect(plan.report).toEqual(['https://npm.acme.dev/ for @acme, with a token until 2026-11-23T10:00:00Z']);
    expect(JSON.parse(plan.outputs[1]?.value ?? '')).toMatchObject([{ expires: '2026-11-23T10:00:00Z' }]);
    const path = plan.files[0]?.path;
    expect(plan.obtained).toEqual([
      { did: 'obtain', provider: 'jfrog', url: 'https://npm.acme.dev/', endpoint: '', path },
    ]);
    const kept = { ...obtained, provider: 'google', expires: '', revocable: false } as const;
    const other = await planOf({ ...wishes, registries: [{ ...registry, obtained: kept }] }, facts);
    expect(other.report).toEqual(['https://npm.acme.dev/ for @acme, with a token']);
    expect(JSON.parse(other.outputs[1]?.value ?? '')[0]).not.toHaveProperty('expires');
    expect(other.obtained).toEqual([]);
  });

  test('is the same for the same inputs and facts', async () => {
    expect(describePlan(await planOf(wishes, facts))).toBe(describePlan(await planOf(wishes, facts)));
  });

  test('cannot be changed, at any depth', async () => {
    const unfrozen: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!(value instanceof Secret) && !Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    const plan = await planOf(wishes, facts, [{ level: 'info', text: 'x' }]);
    visit(plan, 'plan');
    expect(unfrozen).toEqual([]);
    expect(() => Object.assign(plan.outputs[0] ?? {}, { value: 'changed' })).toThrow(TypeError);
    const text = (plan.files[0]?.text ?? []) as unknown[];
    expect(() => text.push('x')).toThrow(TypeError);
  });

  test('leaves what it was made from as it was', async () => {
    const remarks = [{ level: 'info', text: 'x' }] as const;
    await planOf(wishes, { ...facts, inherited: 'a=${NO_SUCH}\n' }, remarks);
    expect(remarks).toHaveLength(1);
    expect(Object.isFrozen(facts)).toBe(false);
  });

  test('shows no secret, neither ours nor an inherited one', async () => {
    const plan = await planOf(wishes, facts);
    for (const text of [describePlan(plan), JSON.stringify(plan)]) {
      expect(text).not.toMatch(/fake-/);
      expect(text).toContain('***');
    }
  });

  test.each<[string, Partial<Facts>, string[]]>([
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
    const plan = await planOf({ ...wishes, exports: [] }, { ...facts, ...more });
    expect(plan.variables.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['npm_config_registry', 'https://other.example/', 1],
    ['NPM_CONFIG_REGISTRY', 'https://other.example/', 1],
    ['npm_config_registry', 'https://npm.acme.dev', 0],
    ['npm_config_registry', '', 0],
    ['npm_config_registry_x', 'https://other.example/', 0],
  ])('warns of %s=%j, which clients obey before any file', async (name, value, count) => {
    const base = { ...wishes, registries: [{ ...registry, replacesBase: true }] };
    const { remarks } = await planOf(base, { ...facts, inherited: '', environment: { [name]: value } });
    expect(remarks.filter(({ slug }) => slug === 'environment-registry')).toHaveLength(count);
    expect((await planOf(wishes, { ...facts, environment: { [name]: value } })).remarks).toEqual([]);
  });

  test('uses the separators of the platform', async () => {
    const plan = await planOf(wishes, { ...facts, platform: 'win32', tempFolder: 'D:\\a\\_temp' });
    expect(plan.files[0]?.path).toBe('D:\\a\\_temp\\npm-registry-login-abc123.npmrc');
    expect((await planOf(wishes, { ...facts, platform: 'darwin' })).files[0]?.path).toMatch(
      /^\/home\/runner\/work\/_temp\/npm-/,
    );
  });

  test('links a file of its own where a client reads nothing but the home folder', async () => {
    const places = { ...facts.places, homeNpmrc: { path: '/home/runner/.npmrc', text: 'a=1\n' } };
    const plan = await planOf(wishes, { ...facts, clients: [{ name: 'deno', version: [] }], places });
    expect(plan.files.map(({ path, link }) => [path.slice(-10), link?.place])).toEqual([
      ['abc123.npmrc'.slice(-10), undefined],
      ['home.npmrc', '/home/runner/.npmrc'],
    ]);
    expect(revealed(plan.files[1]?.text ?? [])).toMatch(/^a=1\n/);
    expect(plan.files[1]?.placed).toMatch(/\.npmrc is linked .*deno/);
  });

  test.each<[string, Partial<SettledRegistry>, RegExp]>([
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
    const { report } = await planOf({ ...wishes, registries: [{ ...registry, ...more }] }, facts);
    expect(report).toEqual([expect.stringMatching(line)]);
  });
});
