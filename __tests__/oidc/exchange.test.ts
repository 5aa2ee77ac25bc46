/** Every vendor's exchange over real HTTP with a server that answers as the vendors document, right and wrong. */
import { describe, expect, test } from '@jest/globals';
import type { VendorAnswer } from '../../scripts/sandbox/vendors/server.mjs';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { EXCHANGE, obtain, PROVIDERS, registriesOf, vendorsOnLoopback } from './scene.js';

const secretOf = (registry: Awaited<ReturnType<typeof obtain>>['registries'][number] | undefined) => {
  const credential = registry?.credential;
  if (credential?.kind === 'token') return credential.token.reveal();
  return credential?.kind === 'basic' ? credential.password.reveal() : undefined;
};

describe('the exchange', () => {
  test.each(PROVIDERS)('of %s yields a credential that its registry takes', async (provider) => {
    const vendors = await vendorsOnLoopback();
    const { registries, diagnostics, masks, error } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect({ error, diagnostics }).toEqual({ error: undefined, diagnostics: [] });
    const [registry] = registries;
    const secret = secretOf(registry) ?? '';
    expect(secret).toBe(vendors.secrets.at(-1));
    expect(registry?.credential.kind).toBe(provider === 'azure' ? 'basic' : 'token');
    const basic = Buffer.from(`npm-registry-login:${secret}`).toString('base64');
    const answer = await fetch(`${vendors.url}/any/-/whoami`, {
      headers: { authorization: provider === 'azure' ? `Basic ${basic}` : `Bearer ${secret}` },
    });
    expect(answer.status).toBe(200);
    const seconds = provider === 'aws-codeartifact' ? 1800 : 3600;
    const left = (new Date(registry?.obtained?.expires ?? '').getTime() - Date.now()) / 1000;
    expect(left).toBeGreaterThan(seconds - 30);
    expect(left).toBeLessThanOrEqual(seconds);
    expect(registry?.obtained).toMatchObject({ provider, revocable: provider === 'jfrog' });
    // Every secret that was handed out is masked: the ID token, and all on the way to the credential.
    for (const given of vendors.secrets) expect(masks).toContain(given);
    if (provider === 'azure') expect(masks).toContain(basic);
  });

  test.each<[provider: (typeof PROVIDERS)[number], audience: string | null]>([
    ['aws-codeartifact', 'sts.amazonaws.com'],
    [
      'google',
      'https://iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/providers/acme',
    ],
    ['azure', 'api://AzureADTokenExchange'],
    ['jfrog', null],
    ['cloudsmith', null],
    ['buildkite', 'https://packages.buildkite.com/acme/packages'],
  ])('of %s asks GitHub for an ID token for %s', async (provider, audience) => {
    const vendors = await vendorsOnLoopback();
    await obtain(registriesOf(vendors.url, provider), vendors);
    const [first] = vendors.requests;
    const url = new URL(first?.path ?? '', vendors.url);
    expect([first?.method, url.pathname, url.searchParams.get('api-version')]).toEqual(['GET', '/id-token', '2.0']);
    expect(url.searchParams.get('audience')).toBe(audience);
    expect(first?.headers.authorization).toBe(`Bearer ${vendors.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`);
  });

  test('of Google yields the federated token itself if no service account is named', async () => {
    const vendors = await vendorsOnLoopback();
    const input = registriesOf(vendors.url, 'google').replace(/ {2}service_account.*\n/, '');
    const { registries } = await obtain(input, vendors);
    expect(secretOf(registries[0])).toMatch(/^ya29\.d\.fake/);
    expect(vendors.requests.map(({ path }) => path.split('?')[0])).toEqual(['/id-token', '/v1/token']);
  });

  test.each<[string, string, string, unknown]>([
    ['jfrog', '  project-key: acme\n', 'project_key', 'acme'],
    ['jfrog', '', 'project_key', undefined],
    ['aws-codeartifact', '', 'DurationSeconds', '1800'],
  ])('of %s sends %j as %s', async (provider, line, field, value) => {
    const vendors = await vendorsOnLoopback();
    const input = `${registriesOf(vendors.url, provider as (typeof PROVIDERS)[number])}\n${line}`;
    const { error } = await obtain(input, vendors);
    expect(error).toBeUndefined();
    const body = vendors.requests[1]?.body ?? '';
    const fields = body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
    expect(fields[field]).toBe(value);
  });

  test('of CodeArtifact bounds the token as well as the session, to an hour by default', async () => {
    const vendors = await vendorsOnLoopback();
    const input = registriesOf(vendors.url, 'aws-codeartifact');
    await obtain(input, vendors);
    await obtain(input.replace(/ {2}role-duration.*\n/, ''), vendors);
    const durations = vendors.requests.flatMap(({ path, body }) => [
      ...new URL(path, vendors.url).searchParams.getAll('duration'),
      ...new URLSearchParams(body).getAll('DurationSeconds'),
    ]);
    expect(durations).toEqual(['1800', '1800', '3600', '3600']);
  });

  test('passes an audience on to GitHub', async () => {
    const vendors = await vendorsOnLoopback();
    const { error } = await obtain(`${registriesOf(vendors.url, 'jfrog')}\n  oidc-audience: a b&c`, vendors);
    expect(new URL(vendors.requests[0]?.path ?? '', vendors.url).searchParams.get('audience')).toBe('a b&c');
    expect(String(error)).toContain('[oidc-rejected]'); // by this JFrog, which trusts another audience
  });
});

const FAULTS: [string, VendorAnswer, RegExp][] = [
  ['401', { status: 401, body: 'Unauthorized' }, /\[oidc-rejected\] .* refused \(HTTP 401\)\./],
  [
    '403 with a code',
    { status: 403, body: { error: 'access_denied' } },
    /\[oidc-rejected\] .* \(HTTP 403, access_denied\)/,
  ],
  ['500', { status: 500, body: 'oops' }, /\[oidc-unavailable\] .* failed \(HTTP 500\)\./],
  ['HTML', { status: 200, body: '<html>Log in</html>' }, /\[oidc-answer\]/],
  ['an empty answer', { status: 200, body: '' }, /\[oidc-answer\]/],
  ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, /\[oidc-answer\] .*a redirect/],
  ['a missing field', { status: 200, body: { unexpected: 'fake-secret-answer' } }, /\[oidc-answer\] .* with no `/],
  ['null', { status: 200, body: 'null' }, /\[oidc-answer\]/],
  ['no answer at all', 'never', /\[oidc-unavailable\] .*did not answer in time/],
];

describe('a fault', () => {
  describe.each(PROVIDERS)('of %s', (provider) => {
    test.each(FAULTS)('%s is told without repeating anything', async (_, answer, message) => {
      const vendors = await vendorsOnLoopback();
      vendors.answerWith(EXCHANGE[provider], answer);
      const { error, masks } = await obtain(registriesOf(vendors.url, provider), vendors);
      expect(String(error)).toMatch(message);
      expect(String(error)).toContain('entry 1 of `registries`');
      for (const secret of vendors.secrets) expect(String(error)).not.toContain(secret);
      expect(String(error)).not.toMatch(/oops|Unauthorized|html|fake-secret|elsewhere/);
      for (const secret of vendors.secrets) expect(masks).toContain(secret);
      // Again for 5xx and faults of the network only; a redirect is not followed.
      const asked = vendors.requests.filter(({ path }) => EXCHANGE[provider].test(path.split('?')[0] ?? ''));
      expect(asked.length).toBe(
        answer !== 'never' && answer.status === 500 ? 3 : answer === 'never' ? asked.length : 1,
      );
    });
  });

  test.each<[string, RegExp, VendorAnswer, RegExp]>([
    [
      'aws-codeartifact',
      /^\/v1\/authorization-token/,
      { status: 200, body: {} },
      /CodeArtifact .* no `authorizationToken`/,
    ],
    [
      'aws-codeartifact',
      /^\/v1\/authorization-token/,
      { status: 403, headers: { 'x-amzn-errortype': 'AccessDeniedException:http://x/' }, body: {} },
      /\[oidc-rejected\] .*CodeArtifact refused \(HTTP 403, AccessDeniedException\)/,
    ],
    ['aws-codeartifact', /^\/$/, { status: 200, body: '<SessionToken>\n' }, /STS answered with no `AccessKeyId`/],
    [
      'google',
      /generateAccessToken/,
      { status: 403, body: { error: { status: 'PERMISSION_DENIED' } } },
      /PERMISSION_DENIED/,
    ],
    ['google', /generateAccessToken/, { status: 200, body: { accessToken: 7 } }, /no `accessToken`/],
    ['azure', /token$/, { status: 401, body: { error: 'invalid_client', error_codes: [700213] } }, /AADSTS700213/],
    ['jfrog', /oidc\/token$/, { status: 403, body: { errors: [{ code: 'FORBIDDEN' }] } }, /HTTP 403, FORBIDDEN/],
    ['jfrog', /oidc\/token$/, { status: 200, body: { access_token: 'fake token with blanks' } }, /that is no token/],
    ['cloudsmith', /openid/, { status: 200, body: { token: 'fake-"quoted"-token' } }, /that is no token/],
    ['cloudsmith', /openid/, { status: 422, body: { code: 'a code, which might be anything' } }, /HTTP 422\)/],
    [
      'buildkite',
      /id-token/,
      { status: 200, body: { value: '' } },
      /GitHub's ID token service answered with no `value`/,
    ],
  ])('of %s at %s is told', async (provider, path, answer, message) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(path, answer);
    const { error, masks } = await obtain(registriesOf(vendors.url, provider as (typeof PROVIDERS)[number]), vendors);
    expect(String(error)).toMatch(message);
    for (const part of ['fake token with blanks', 'fake-"quoted"-token']) {
      expect(String(error)).not.toContain(part);
      if (answer !== 'never' && JSON.stringify(answer.body).includes(JSON.stringify(part)))
        expect(masks).toContain(part);
    }
  });

  describe.each<[(typeof PROVIDERS)[number], RegExp, string]>([
    ['jfrog', /oidc\/token$/, 'access_token'],
    ['azure', /oauth2/, 'access_token'],
    ['buildkite', /id-token/, 'value'],
  ])('of %s that puts in the place of a token', (provider, path, field) => {
    test.each<[string, string, RegExp]>([
      ['a word', 'undefined', /that is no token/],
      ["setup-node's placeholder", 'XXXXX-XXXXX-XXXXX-XXXXX', /that is no token/],
      ['what is longer than any', 'fake'.repeat(4096).concat('s'), /of more than 16 KiB/],
      ['lines without end', 'fake-line\n'.repeat(10_000), /of more than 16 KiB/],
    ])('%s is told, and nothing is masked that any log may hold', async (_, value, message) => {
      const vendors = await vendorsOnLoopback();
      vendors.answerWith(path, { status: 200, body: { [field]: value } });
      const { error, masks } = await obtain(registriesOf(vendors.url, provider), vendors);
      expect(String(error)).toMatch(/\[oidc-answer\]/);
      expect(String(error)).toMatch(message);
      expect(String(error)).not.toContain(value.slice(0, 9));
      expect(masks.join()).not.toContain(value.slice(0, 9));
    });
  });

  const reversed = (text: string) => [...text].reverse().join('');
  const hex = (text: string) => Buffer.from(text).toString('hex');
  test.each<[string, (idToken: string, requestToken: string) => string]>([
    ['the beginning of the ID token', (idToken) => idToken.slice(0, 64)],
    ['less of it', (idToken) => idToken.slice(0, 30)],
    ['a piece of it after words', (idToken) => `denied_${idToken.slice(-8)}`],
    ['its end backwards', (idToken) => reversed(idToken.slice(-30))],
    ["what asked for GitHub's, backwards", (_, requestToken) => reversed(requestToken).slice(0, 40)],
    ['that in capitals', (_, requestToken) => requestToken.toUpperCase().slice(0, 20)],
    ['that in hexadecimal digits', (_, requestToken) => hex(requestToken).slice(0, 40)],
    ['a few of those', (_, requestToken) => hex(requestToken).slice(0, 21)],
    ['what no code looks like', () => 'fakeWhatNobodyCouldReadAsAnyCode'],
    ['a long list of words', () => 'a_code.'.repeat(6)],
  ])('whose code is %s is told without it', async (_, codeOf) => {
    const vendors = await vendorsOnLoopback();
    const [requestToken = ''] = vendors.secrets;
    let code = '';
    const mask = (masks: readonly string[]) => {
      const idToken = masks.find((secret) => secret.startsWith('ey'));
      if (idToken === undefined) return;
      code = codeOf(idToken, requestToken);
      vendors.answerWith(EXCHANGE.jfrog, { status: 403, body: { errors: [{ code }] } });
    };
    const { error } = await obtain(registriesOf(vendors.url, 'jfrog'), vendors, { mask });
    expect(code).not.toBe('');
    expect(String(error)).toMatch(/\[oidc-rejected\] .* refused \(HTTP 403\)\./);
  });

  test.each([
    'invalid_grant',
    'unsupported_grant_type',
    'invalid_client',
    'PERMISSION_DENIED',
    'InvalidIdentityTokenException',
    'ServiceQuotaExceededException',
    'AADSTS700213',
    '403.4',
  ])('whose code is %s is told with it', async (code) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.azure, { status: 400, body: { error: code } });
    const { error } = await obtain(registriesOf(vendors.url, 'azure'), vendors);
    expect(String(error)).toContain(`(HTTP 400, ${code})`);
  });

  test('of the trust is told with the code that the vendor gives', async () => {
    const codes: Record<string, string> = {};
    for (const [provider, wrong] of [
      ['aws-codeartifact', [/npm-read/, 'admin']],
      ['google', [/npm@acme/, 'admin@acme']],
      ['azure', [/client-id: 1+/, 'client-id: 00000000']],
      ['jfrog', [/name: github/, 'name: gitlab']],
      ['cloudsmith', [/slug: npm-read/, 'slug: admin']],
    ] as const) {
      const vendors = await vendorsOnLoopback();
      const input = registriesOf(vendors.url, provider).replace(wrong[0], wrong[1]);
      const { error } = await obtain(input, vendors);
      codes[provider] = /\((HTTP [^)]*)\)/.exec(String(error))?.[1] ?? String(error);
    }
    expect(codes).toEqual({
      'aws-codeartifact': 'HTTP 400, AccessDenied',
      google: 'HTTP 403, PERMISSION_DENIED',
      azure: 'HTTP 400, AADSTS700016',
      jfrog: 'HTTP 403, FORBIDDEN',
      cloudsmith: 'HTTP 401',
    });
  });
});

describe('several registries', () => {
  test('are asked for side by side, each audience of GitHub once', async () => {
    const vendors = await vendorsOnLoopback({ delay: 60 });
    const began = performance.now();
    const { registries, error } = await obtain(registriesOf(vendors.url, ...PROVIDERS), vendors);
    const took = performance.now() - began;
    expect(error).toBeUndefined();
    expect(registries.map(({ credential }) => credential.kind)).toEqual([
      'token',
      'token',
      'basic',
      'token',
      'token',
      'token',
    ]);
    // One after the other they are 12 answers of 60 ms each; side by side 3, as many as the longest chain has.
    expect(vendors.requests.length).toBe(5 + 7);
    expect(took).toBeLessThan(60 * 7);
    const asked = vendors.requests.filter(({ path }) => path.startsWith('/id-token'));
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
    const overlap = asked.every(({ began }) => began < Math.min(...asked.map(({ ended }) => ended)));
    expect(overlap).toBe(true);
  });

  test('of which one fails: what the others gave is kept, to be given back, and the first failure is told', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.cloudsmith, { status: 401, body: {} });
    vendors.answerWith(EXCHANGE.azure, { status: 401, body: {} });
    const { error, kept } = await obtain(registriesOf(vendors.url, 'jfrog', 'cloudsmith', 'azure'), vendors);
    expect(String(error)).toMatch(/entry 2 of `registries`: Cloudsmith refused/);
    expect(kept.map(({ obtained }) => obtained?.provider)).toEqual(['jfrog']);
  });
});

describe('the time that a credential has left', () => {
  test.each([
    [599, true],
    [660, false],
  ])('%i s: warned of %s', async (lifetime, warned) => {
    const vendors = await vendorsOnLoopback({ lifetime });
    const { diagnostics } = await obtain(registriesOf(vendors.url, 'jfrog'), vendors);
    expect(diagnostics.map((diagnostic) => `${diagnostic.level} ${formatDiagnostic(diagnostic)}`)).toEqual(
      warned ? [expect.stringMatching(/^warning \[oidc-expires-soon\] entry 1 .* expires in 9 min\./)] : [],
    );
  });

  test.each<[string, string]>([
    ['an object that is no text', '{"toString":1,"valueOf":2}'],
    ['a list in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a number', '1'],
    ['no time', '"soon"'],
  ])('is not known where Google says %s', async (_, expireTime) => {
    const vendors = await vendorsOnLoopback();
    const body = `{"accessToken":"fake-access-token","expireTime":${expireTime}}`;
    vendors.answerWith(/generateAccessToken/, { status: 200, body });
    const { registries, error } = await obtain(registriesOf(vendors.url, 'google'), vendors);
    expect(error).toBeUndefined();
    expect(registries[0]?.obtained?.expires).toBe('');
  });

  test.each([
    ['azure', /oauth2/, { access_token: 'fake-access-token' }],
    ['cloudsmith', /openid/, { token: 'fake-opaque-token' }],
    ['jfrog', /oidc\/token$/, { access_token: 'fake-access-token', expires_in: -1 }],
  ] as const)('is not known where %s does not say', async (provider, path, body) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(path, { status: 200, body });
    const { registries, diagnostics } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(registries[0]?.obtained?.expires).toBe('');
    expect(diagnostics).toEqual([]);
  });
});
