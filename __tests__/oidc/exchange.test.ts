/** Each vendor's exchange over real HTTP, with a server that responds as the vendors document. */
import { describe, expect, test } from '@jest/globals';
import { secretOf } from '../../src/credentials/credential.js';
import type { ResolvedRegistry } from '../../src/registries/registry.js';
import { EXCHANGE, obtain, PROVIDERS, registriesOf, type Vendor, vendorsOnLoopback } from './fixture.js';

const tokenOf = (registry: ResolvedRegistry | undefined) =>
  registry === undefined ? undefined : secretOf(registry.credential)?.reveal();
const secondsLeft = (registry: ResolvedRegistry | undefined) =>
  (new Date(registry?.obtained?.expires ?? '').getTime() - Date.now()) / 1000;

describe('the exchange', () => {
  test.each(PROVIDERS)('with %s yields a credential that the registry accepts', async (provider) => {
    const vendors = await vendorsOnLoopback();
    const { registries, messages, masks } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(messages).toEqual([]);
    const [registry] = registries;
    const token = tokenOf(registry) ?? '';
    expect(token).toBe(vendors.secrets.at(-1));
    expect(registry?.credential.kind).toBe(provider === 'azure' ? 'basic' : 'token');
    const basic = Buffer.from(`npm-registry-login:${token}`).toString('base64');
    const answer = await fetch(`${vendors.url}/any/-/whoami`, {
      headers: { authorization: provider === 'azure' ? `Basic ${basic}` : `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    const lifetime = provider === 'aws-codeartifact' ? 1800 : 3600;
    expect(secondsLeft(registry)).toBeGreaterThan(lifetime - 30);
    expect(secondsLeft(registry)).toBeLessThanOrEqual(lifetime);
    expect(registry?.obtained?.revocable).toBe(provider === 'jfrog');
    // Every secret of the exchange is masked, from the ID token to the credential.
    for (const secret of vendors.secrets) expect(masks).toContain(secret);
    if (provider === 'azure') expect(masks).toContain(basic);
  });

  test.each<[provider: Vendor, audience: string | null]>([
    ['aws-codeartifact', 'sts.amazonaws.com'],
    [
      'google',
      'https://iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/providers/acme',
    ],
    ['azure', 'api://AzureADTokenExchange'],
    ['jfrog', null],
    ['cloudsmith', null],
    ['buildkite', 'https://packages.buildkite.com/acme/packages'],
    ['chainguard', 'issuer.enforce.dev'],
  ])('with %s requests an ID token for the audience %s', async (provider, audience) => {
    const vendors = await vendorsOnLoopback();
    await obtain(registriesOf(vendors.url, provider), vendors);
    const [first] = vendors.requests;
    const url = new URL(first?.path ?? '', vendors.url);
    expect([first?.method, url.pathname, url.searchParams.get('api-version')]).toEqual(['GET', '/id-token', '2.0']);
    expect(url.searchParams.get('audience')).toBe(audience);
    expect(first?.headers.authorization).toBe(`Bearer ${vendors.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`);
  });

  test('with Chainguard sends the ID token as a bearer token and masks a refresh token', async () => {
    const vendors = await vendorsOnLoopback();
    await obtain(registriesOf(vendors.url, 'chainguard'), vendors);
    const { method, path, headers, body } = vendors.requests[1] ?? {};
    const url = new URL(path ?? '', vendors.url);
    expect([method, url.pathname, body]).toEqual(['GET', '/sts/exchange', '']);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      aud: 'libraries.cgr.dev',
      identity: '0123456789abcdef0123456789abcdef01234567/0123456789abcdef',
    });
    expect(headers?.authorization).toBe(`Bearer ${vendors.secrets[1]}`);
    const answer = { token: 'fake-access-token', refresh_token: 'fake-refresh-token', expiry: '2099-01-01T00:00:00Z' };
    vendors.answerWith(EXCHANGE.chainguard, { status: 200, body: answer });
    const { registries, masks } = await obtain(registriesOf(vendors.url, 'chainguard'), vendors);
    expect(registries[0]?.obtained?.expires).toBe('2099-01-01T00:00:00Z');
    expect(masks).toContain('fake-refresh-token');
  });

  test.each<[provider: Vendor, lines: string, field: string, value: string | undefined]>([
    ['jfrog', '  project-key: acme', 'project_key', 'acme'],
    ['jfrog', '  application-key: shop', 'application_key', 'shop'],
    ['jfrog', '  identity-mapping-name: ci read', 'identity_mapping_name', 'ci read'],
    ['jfrog', '  provider-type: GitHub', 'provider_type', 'GitHub'],
    ['jfrog', '', 'project_key', undefined],
    ['jfrog', '', 'provider_type', undefined],
    ['aws-codeartifact', '', 'DurationSeconds', '1800'],
  ])('with %s and the line %j sends %s: %s', async (provider, lines, field, value) => {
    const vendors = await vendorsOnLoopback();
    const { messages } = await obtain(`${registriesOf(vendors.url, provider)}\n${lines}`, vendors);
    expect(messages).toEqual([]);
    const body = vendors.requests[1]?.body ?? '';
    const fields = body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
    expect(fields[field]).toBe(value);
  });

  test('with CodeArtifact limits both session and token to `role-duration-seconds`, by default an hour', async () => {
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

  test('with CodeArtifact supports the URL of a VPC endpoint', async () => {
    const vendors = await vendorsOnLoopback();
    const host = 'vpce-0743fe535b883ffff-76ddffff.d.codeartifact.us-west-2.vpce.amazonaws.com';
    const input = registriesOf(vendors.url, 'aws-codeartifact').replace(
      /https:\S+/,
      `https://${host}/npm/d/my-domain-111122223333/repo/`,
    );
    const { messages } = await obtain(input, vendors);
    expect(messages).toEqual([]);
    const query = new URL(vendors.requests[2]?.path ?? '', vendors.url).searchParams;
    expect([query.get('domain'), query.get('domain-owner')]).toEqual(['my-domain', '111122223333']);
    expect(vendors.requests[2]?.headers.authorization).toContain('/us-west-2/codeartifact/aws4_request');
  });

  test('requests the ID token for `oidc-audience`', async () => {
    const vendors = await vendorsOnLoopback();
    const { messages } = await obtain(`${registriesOf(vendors.url, 'jfrog')}\n  oidc-audience: a b&c`, vendors);
    expect(new URL(vendors.requests[0]?.path ?? '', vendors.url).searchParams.get('audience')).toBe('a b&c');
    expect(messages.join()).toContain('[oidc-rejected]'); // this JFrog trusts another audience
  });
});

describe('several registries', () => {
  test('get their credentials at the same time, and each audience is requested once', async () => {
    const vendors = await vendorsOnLoopback({ delay: 60 });
    const began = performance.now();
    const input = registriesOf(vendors.url, ...PROVIDERS);
    const { registries, messages } = await obtain(input, vendors);
    const took = performance.now() - began;
    expect(messages).toEqual([]);
    expect(registries.map(({ obtained }) => typeof obtained?.expires)).toEqual(PROVIDERS.map(() => 'string'));
    expect(registries.map(({ scopes }) => `scope: ${scopes}`)).toEqual(input.match(/scope: .*/g));
    // 14 responses of 60 ms; the longest chain has 3. JFrog and Cloudsmith share an audience.
    expect(vendors.requests.length).toBe(6 + 8);
    expect(took).toBeLessThan(60 * 8);
    const idTokens = vendors.requests.filter(({ path }) => path.startsWith('/id-token'));
    expect(new Set(idTokens.map(({ path }) => path)).size).toBe(idTokens.length);
    const firstEnd = Math.min(...idTokens.map(({ ended }) => ended));
    for (const { began } of idTokens) expect(began).toBeLessThan(firstEnd);
  });

  test('report every failure, and the issued credentials for revocation', async () => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.cloudsmith, { status: 401, body: {} });
    vendors.answerWith(EXCHANGE.azure, { status: 401, body: {} });
    const { messages, issued } = await obtain(registriesOf(vendors.url, 'jfrog', 'cloudsmith', 'azure'), vendors);
    expect(messages).toEqual([
      expect.stringMatching(/^error \[oidc-rejected\] Entry 2 of `registries`: Cloudsmith/),
      expect.stringMatching(/^error \[oidc-rejected\] Entry 3 of `registries`: Entra/),
    ]);
    expect(issued.map(({ scopes }) => scopes)).toEqual([['@jfrog']]);
  });
});

describe('the expiry', () => {
  test.each<[provider: Vendor, lifetime: number, warns: boolean]>([
    ['jfrog', 599, true],
    ['jfrog', 660, false],
    ['chainguard', 599, true],
    ['chainguard', 660, false],
  ])('of a token from %s in %i seconds causes a warning: %s', async (provider, lifetime, warns) => {
    const vendors = await vendorsOnLoopback({ lifetime });
    const { messages } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(messages).toEqual(
      warns ? [expect.stringMatching(/^warning \[oidc-expires-soon\] Entry 1 .* expires in 10 min\./)] : [],
    );
  });

  test('that is past, because clocks differ, causes a warning', async () => {
    const vendors = await vendorsOnLoopback();
    const past = '2026-01-01T00:00:00Z';
    vendors.answerWith(/generateAccessToken/, {
      status: 200,
      body: { accessToken: 'fake-access-token', expireTime: past },
    });
    const { messages } = await obtain(registriesOf(vendors.url, 'google'), vendors);
    expect(messages).toEqual([expect.stringMatching(/^warning \[oidc-expires-soon\] .* has expired already.*clock/s)]);
  });

  test.each<[string, object]>([
    ['an hour', { expires_in: 3599 }],
    ['no expiry', {}],
    ['text', { expires_in: 'soon' }],
  ])('of a Google token without `service_account` is five minutes, even if the response has %s', async (_, answer) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.google, { status: 200, body: { access_token: 'ya29.d.fake-token', ...answer } });
    const input = registriesOf(vendors.url, 'google').replace(/ {2}service_account.*\n/, '');
    const { registries, messages } = await obtain(input, vendors);
    expect(tokenOf(registries[0])).toBe('ya29.d.fake-token');
    expect(secondsLeft(registries[0])).toBeLessThanOrEqual(300);
    expect(messages).toEqual([
      expect.stringMatching(/\[oidc-expires-soon\] .* expires in 5 min\.\nSet `service_account`/),
    ]);
    expect(vendors.requests.map(({ path }) => path.split('?')[0])).toEqual(['/id-token', '/v1/token']);
  });

  test('of a Google token without `service_account` is that of the ID token, if that is sooner', async () => {
    const vendors = await vendorsOnLoopback({ lifetime: 120 });
    const input = registriesOf(vendors.url, 'google').replace(/ {2}service_account.*\n/, '');
    const { registries } = await obtain(input, vendors);
    expect(secondsLeft(registries[0])).toBeLessThanOrEqual(120);
  });

  test.each<[provider: Vendor, path: RegExp, body: string]>([
    ['azure', /oauth2/, '{"access_token":"fake-access-token"}'],
    ['cloudsmith', /openid/, '{"token":"fake-opaque-token"}'],
    ['chainguard', /exchange/, '{"token":"fake-opaque-token","expiry":7}'],
    ['jfrog', /oidc\/token$/, '{"access_token":"fake-access-token","expires_in":-1}'],
    ['google', /generateAccessToken/, '{"accessToken":"fake-access-token","expireTime":{"toString":1,"valueOf":2}}'],
    ['google', /generateAccessToken/, '{"accessToken":"fake-access-token","expireTime":"soon"}'],
    [
      'google',
      /generateAccessToken/,
      `{"accessToken":"fake-access-token","expireTime":${'['.repeat(9e4) + ']'.repeat(9e4)}}`,
    ],
  ])('of a token from %s is unknown if the response does not state it', async (provider, path, body) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(path, { status: 200, body });
    const { registries, messages } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(messages).toEqual([]);
    expect(registries[0]?.obtained?.expires).toBe('');
  });

  test.each([
    [6 * 3600 - 60, true],
    [6 * 3600, false],
  ])('of a JFrog token in %i seconds is too soon for a revocation: %s', async (lifetime, shortLived) => {
    const vendors = await vendorsOnLoopback({ lifetime });
    const { registries } = await obtain(registriesOf(vendors.url, 'jfrog'), vendors);
    expect(registries[0]?.obtained).toMatchObject({ revocable: true, shortLived });
  });
});
