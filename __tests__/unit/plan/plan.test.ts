import { describe, expect, test } from '@jest/globals';
import { requirementsOf } from '../../../src/clients/requirements.js';
import { revealed, Secret, SecretRegistry } from '../../../src/credentials/secret.js';
import { type Diagnostic, Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import type { HomeFile } from '../../../src/home-files/read.js';
import { type JobContext, NO_USER_CONFIG } from '../../../src/job/context.js';
import { describePlan, locationLines } from '../../../src/plan/describe.js';
import { renderFiles } from '../../../src/plan/files.js';
import { makePlan, type Plan } from '../../../src/plan/plan.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import type { Verdict, Verdicts } from '../../../src/verify/ask.js';
import { resolvedRegistry, token } from '../registry-fixtures.js';

const context: JobContext = {
  environment: {},
  platform: 'linux',
  tempFolder: '/home/runner/work/_temp',
  workspace: '',
  projectFolders: [],
  unique: 'abc123',
  userConfig: { ...NO_USER_CONFIG, text: '//old.example/:_authToken=fake-old-token\n' },
  clients: [],
  requirements: requirementsOf([]),
  home: '/home/runner',
  homeOwner: 'shared',
  homeFiles: [],
  leftovers: [],
  yarnAgeGate: undefined,
};
const registry = resolvedRegistry('https://npm.acme.dev', 'acme', token('fake-token-1'));
const request = {
  registries: [registry] as readonly ResolvedRegistry[],
  settings: [],
  exports: [{ name: 'NPM_TOKEN', value: new Secret('fake-token-1') }],
  consumed: [],
};

/** What main does between reading and applying. */
async function planOf(
  parts: typeof request,
  job: JobContext,
  verdicts: Verdicts = new Map(),
): Promise<Plan & { diagnostics: readonly Diagnostic[] }> {
  const known = { ...job, requirements: requirementsOf(job.clients) };
  const diagnostics = new Diagnostics();
  const files = await renderFiles(parts, known, new SecretRegistry(), diagnostics);
  return { ...makePlan({ ...parts, files, verdicts }, known, diagnostics), diagnostics: diagnostics.list };
}

describe('the plan', () => {
  test('contains the files, variables and outputs', async () => {
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

  test.each<[string, boolean, JobContext['clients'], number]>([
    ['https://npm.acme.dev', true, [], 1],
    ['https://npm.acme.dev', false, [], 0],
    ['https://registry.npmjs.org', true, [], 0],
    ['https://npm.acme.dev', true, [{ name: 'npm', version: [11], sign: 'test' }], 0],
  ])(
    'says what Yarn Classic needs: for %s as the default registry (%j) with %j',
    async (url, replacesBase, clients, count) => {
      const registries = [resolvedRegistry(url, replacesBase ? '' : 'acme', token('fake-token-1'), replacesBase)];
      const { diagnostics } = await planOf({ ...request, registries }, { ...context, clients });
      expect(diagnostics.filter(({ text }) => text.includes('Yarn Classic, name it'))).toHaveLength(count);
    },
  );

  test('contains the expiry of an obtained credential and the credentials to revoke', async () => {
    const expires = '2026-11-23T10:00:00Z';
    const obtained = { endpoint: '', expires, revocable: true, shortLived: false, digest: 'x' } as const;
    const plan = await planOf({ ...request, registries: [{ ...registry, obtained }] }, context);
    expect(plan.report).toEqual(['https://npm.acme.dev/ for @acme, with a token until 2026-11-23T10:00:00Z']);
    expect(JSON.parse(plan.outputs[1]?.value ?? '')).toMatchObject([{ expires: '2026-11-23T10:00:00Z' }]);
    const path = plan.files[0]?.path;
    expect(plan.revocations).toEqual([
      { url: 'https://npm.acme.dev/', endpoint: '', path, expires, shortLived: false, digest: 'x' },
    ]);
    const kept = { ...obtained, expires: '', revocable: false } as const;
    const other = await planOf({ ...request, registries: [{ ...registry, obtained: kept }] }, context);
    expect(other.report).toEqual(['https://npm.acme.dev/ for @acme, with a token']);
    expect(JSON.parse(other.outputs[1]?.value ?? '')[0]).not.toHaveProperty('expires');
    expect(other.revocations).toEqual([]);
  });

  test.each<[string, Verdict | undefined, string, object]>([
    ['accepted a user', { result: 'accepted', user: 'ci' }, ', verified as ci', { user: 'ci', verified: 'accepted' }],
    ['accepted a credential', { result: 'accepted' }, ', verified', { verified: 'accepted' }],
    ['cannot tell', { result: 'unknown', saw: 'x' }, ', not verified', { verified: 'unknown' }],
    ['was not asked', undefined, '', {}],
  ])('contains the verdict of a registry that %s', async (_, verdict, text, fields) => {
    const other = resolvedRegistry('https://b.example', 'b');
    const registries = [other, registry];
    const verdicts = new Map(verdict === undefined ? [] : [[registry, verdict]]);
    const plan = await planOf({ ...request, registries }, context, verdicts);
    expect(plan.report).toEqual([
      'https://b.example/ for @b, with a token',
      `https://npm.acme.dev/ for @acme, with a token${text}`,
    ]);
    const common = { 'replaces-base': false, credential: 'token' };
    expect(JSON.parse(plan.outputs[1]?.value ?? '')).toEqual([
      { url: 'https://b.example/', scopes: ['@b'], ...common },
      { url: 'https://npm.acme.dev/', scopes: ['@acme'], ...common, ...fields },
    ]);
  });

  test('is the same for the same inputs and context', async () => {
    expect(describePlan(await planOf(request, context))).toBe(describePlan(await planOf(request, context)));
  });

  test('is frozen at every depth', async () => {
    const unfrozen: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!(value instanceof Secret) && !Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    const { diagnostics: _, ...plan } = await planOf(request, context);
    for (const [name, part] of Object.entries(plan)) visit(part, name);
    expect(unfrozen).toEqual([]);
    expect(() => Object.assign(plan.outputs[0] ?? {}, { value: 'changed' })).toThrow(TypeError);
    const text = (plan.files[0]?.text ?? []) as unknown[];
    expect(() => text.push('x')).toThrow(TypeError);
  });

  test('shows no secret from the inputs or the inherited configuration', async () => {
    const plan = await planOf(request, context);
    for (const text of [describePlan(plan), JSON.stringify(plan)]) {
      expect(text).not.toMatch(/fake-/);
      expect(text).toContain('***');
    }
  });

  test.each<[string, Partial<JobContext>, string[]]>([
    ['the upper-case names', {}, ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE']],
    [
      'the name for npm alone if pnpm is not used',
      { clients: [{ name: 'npm', version: [], sign: 'test' }] },
      ['NPM_CONFIG_USERCONFIG'],
    ],
    [
      'the lower-case name as well if it is set',
      { environment: { npm_config_userconfig: '/x' } },
      ['NPM_CONFIG_USERCONFIG', 'npm_config_userconfig', 'PNPM_CONFIG_NPMRC_AUTH_FILE'],
    ],
    [
      'the upper-case names alone on Windows, which ignores case',
      { platform: 'win32', environment: { npm_config_userconfig: 'C:\\x' } },
      ['NPM_CONFIG_USERCONFIG', 'PNPM_CONFIG_NPMRC_AUTH_FILE'],
    ],
  ])('sets %s', async (_, more, names) => {
    const plan = await planOf({ ...request, exports: [] }, { ...context, ...more });
    expect(plan.variables.map(({ name }) => name)).toEqual(names);
  });

  test('uses the separators of the platform', async () => {
    const plan = await planOf(request, { ...context, platform: 'win32', tempFolder: 'D:\\a\\_temp' });
    expect(plan.files[0]?.path).toBe('D:\\a\\_temp\\npm-registry-login-abc123.npmrc');
    expect((await planOf(request, { ...context, platform: 'darwin' })).files[0]?.path).toMatch(
      /^\/home\/runner\/work\/_temp\/npm-/,
    );
  });

  const homeNpmrc = (text: string): HomeFile => ({
    ...{ path: '/home/runner/.npmrc', kind: 'home.npmrc', format: 'npmrc', required: false, text },
  });

  test.each<[string, string, string, string[]]>([
    ['one npmrc if the user configuration is `~/.npmrc`', 'a=1\n', 'a=1\n', ['abc123.npmrc', 'abc123.npmrc.copy']],
    [
      'a second npmrc if the user configuration is another file',
      'b=1\n',
      'a=1\n',
      ['abc123.npmrc', 'abc123.home.npmrc', 'abc123.home.npmrc.copy'],
    ],
    [
      'a second npmrc if a line refers to a variable',
      'a=${A:-x}\n',
      'a=${A:-x}\n',
      ['abc123.npmrc', 'abc123.home.npmrc', 'abc123.home.npmrc.copy'],
    ],
  ])('writes for `~/.npmrc` %s', async (_, userConfig, home, names) => {
    const job = { ...context, userConfig: { ...NO_USER_CONFIG, text: userConfig }, homeFiles: [homeNpmrc(home)] };
    const plan = await planOf(request, job);
    expect(plan.files.map(({ path }) => path.replace(/^.*login-/, ''))).toEqual(names);
    expect(plan.homeFiles.map(({ file }) => file)).toEqual(['/home/runner/.npmrc']);
    for (const { path, text } of plan.files) if (/home\.npmrc/.test(path)) expect(revealed(text)).not.toContain('${');
    const lines = locationLines(plan, []);
    expect(lines[1]).toContain('/home/runner/.npmrc');
    expect(lines).toHaveLength(names.length);
    expect(locationLines(plan, ['/home/runner/.npmrc'])).toHaveLength(1);
  });

  test('names the home file in a job container and has no copy of it', async () => {
    const homeFiles = [homeNpmrc('')];
    const userConfig = { ...NO_USER_CONFIG, text: '' };
    const plan = await planOf(request, { ...context, userConfig, homeOwner: 'container', homeFiles });
    expect(plan.files).toHaveLength(1);
    expect(plan.homeFiles).toMatchObject([{ asCopy: true, target: plan.files[0]?.path, copy: plan.files[0]?.path }]);
    expect(plan.variables[0]?.value).toBe('/home/runner/.npmrc');
    expect(plan.outputs[0]?.value).toBe('/home/runner/.npmrc');
  });

  test.each<[string, Partial<ResolvedRegistry>, RegExp]>([
    ['a registry with a credential only', { scopes: [] }, /credential only; add `scope` or `replaces-base`/],
    ['the default registry', { scopes: [], replacesBase: true }, /for all other packages, with a token/],
    ['a registry without a credential', { credential: { kind: 'none' } }, /without a credential$/],
    [
      'a registry that keeps an inherited credential',
      { credential: { kind: 'inherited' } },
      /without a credential from this step/,
    ],
    [
      'a registry with a password',
      { credential: { kind: 'basic', username: 'ci', password: new Secret('fake-pass') } },
      /with user name and password/,
    ],
  ])('reports %s', async (_, more, line) => {
    const { report } = await planOf({ ...request, registries: [{ ...registry, ...more }] }, context);
    expect(report).toEqual([expect.stringMatching(line)]);
  });

  test.each([
    ['on GitHub Enterprise Server', 'https://github.acme.dev', true],
    ['on another server', 'https://github.com', false],
  ])(
    'reports a credential that is also written above its registry, and so sent to others: %s',
    async (_, server, sent) => {
      const registries = [
        resolvedRegistry('https://npm.github.acme.dev/acme', 'acme', token('fake-token-1')),
        resolvedRegistry('https://npm.github.acme.dev/labs', 'labs', { kind: 'missing' }),
      ];
      const environment = { GITHUB_SERVER_URL: server };
      const plan = await planOf({ ...request, registries }, { ...context, environment, userConfig: NO_USER_CONFIG });
      expect(revealed(plan.files[0]?.text ?? []).includes('\n//npm.github.acme.dev/:_authToken=')).toBe(sent);
      const notice = expect.stringMatching(
        /^https:\/\/npm\.github\.acme\.dev\/labs\/ .* the one of \/\/npm\.github\.acme\.dev\/\.$/,
      );
      expect(plan.diagnostics.map(({ text }) => text)).toEqual(sent ? [notice] : []);
      expect(plan.report[1]).toMatch(/for @labs, without a credential from this step$/);
      expect(JSON.parse(plan.outputs[1]?.value ?? '')[1]).toMatchObject({ scopes: ['@labs'], credential: 'none' });
    },
  );
});
