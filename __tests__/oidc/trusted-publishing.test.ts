/** The exchange of trusted publishing: the responses of npm, and what the log shows of them. */
import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { type HttpRequest, type HttpResponse, NetworkError } from '../../src/network/http.js';
import { audienceOf, exchange, exchangeRequest, Refusal } from '../../src/oidc/trusted-publishing.js';
import { reportGranted, reportRefused } from '../../src/oidc/trusted-publishing-report.js';
import { normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';

const NPM = normalizedUrl('https://registry.npmjs.org') as RegistryUrl;

function idTokenOf(claims: object): string {
  return ['{"alg":"none"}', JSON.stringify(claims), 'fake']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
}

const ID_TOKEN = idTokenOf({ repository: 'acme/app', actor: 'somebody' });

function answered(status: number, body: unknown, type = 'application/json') {
  const answer: HttpResponse = {
    status,
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return exchange('@acme/app', NPM, {
    send: async () => answer,
    idToken: async () => ID_TOKEN,
    now: Date.now,
    secrets: new SecretRegistry(),
    origin: 'Entry 1',
  });
}

test('the exchange request equals that of `npm publish`', () => {
  expect(audienceOf(NPM)).toBe('npm:registry.npmjs.org');
  expect(exchangeRequest('@acme/app', NPM, 'fake-id-token')).toMatchObject({
    method: 'POST',
    url: 'https://registry.npmjs.org/-/npm/v1/oidc/token/exchange/package/@acme%2fapp',
    headers: { authorization: 'Bearer fake-id-token' },
    body: '',
  });
  // npm takes the path from the root of the host.
  const below = normalizedUrl('http://127.0.0.1:4873/npm/') as RegistryUrl;
  expect(audienceOf(below)).toBe('npm:127.0.0.1');
  expect(exchangeRequest('app', below, 'x').url).toBe('http://127.0.0.1:4873/-/npm/v1/oidc/token/exchange/package/app');
});

test('a grant has the token and its expiry', async () => {
  const grant = await answered(201, { token: 'npm_fakeToken', expires: '2026-11-26T12:00:00.000Z' });
  expect(grant.expires).toBe(Date.UTC(2026, 10, 26, 12));
  expect((await answered(201, { token: 'npm_fakeToken', expires: 'soon' })).expires).toBeUndefined();
});

describe('a refusal', () => {
  test.each<[string, unknown, string]>([
    ['npm’s message', { message: 'package not found' }, 'package not found'],
    ['npm’s error', { error: 'Not found' }, 'Not found'],
    ['no text', { message: 7 }, ''],
    ['text that is not JSON', 'Not found', ''],
    ['several lines', { message: 'one\r\n::error::two\u001b[31m' }, 'one ::error::two [31m'],
    ['a token', { message: 'npm_0123456789abcdefghijklmnopqrstuvwxyz is bad' }, '... is bad'],
    ['part of the ID token', { message: `got ${ID_TOKEN.slice(5, 25)}` }, ''],
    ['a long text', { message: 'no '.repeat(300) }, `${'no '.repeat(67).slice(0, 200)}...`],
  ])('is explained without secrets or control characters: %s', async (_, body, explanation) => {
    const error = await answered(404, body).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ status: 404, explanation });
  });

  test.each([
    [404, 'text/html', 'oidc-answer'],
    [429, 'application/json', 'oidc-unavailable'],
    [407, 'application/json', 'oidc-rejected'],
    [503, 'application/json', 'oidc-unavailable'],
    [302, 'application/json', 'oidc-answer'],
    [201, 'application/json', 'oidc-answer'],
  ])('is not assumed for HTTP %d of type %s', async (status, type, code) => {
    await expect(answered(status, '{}', type)).rejects.toMatchObject({ code });
  });
});

describe('`repository.url`', () => {
  const warnings = (repository: string | undefined, claims: object = {}) => {
    const diagnostics = new Diagnostics();
    const project = { name: 'app', file: 'package.json', repository, publishRegistry: undefined };
    const idToken = idTokenOf({ repository: 'acme/app', repository_visibility: 'public', ...claims });
    const granted = {
      name: 'app',
      token: new SecretRegistry().wrap('npm_fakeToken'),
      project,
      expires: undefined,
      idToken,
    };
    reportGranted([granted], 'https://github.com', diagnostics);
    return diagnostics.list.filter(({ level }) => level === 'warning').length;
  };

  test.each([
    'https://github.com/acme/app',
    'git+https://github.com/acme/app.git',
    'git://github.com/acme/app.git',
    'git+ssh://git@github.com/acme/app.git',
    'git@github.com:acme/app.git',
    'ssh://git@github.com:22/acme/app.git',
    'https://github.com/acme/app.git#main',
    'https://github.com/acme/app/',
    'github:acme/app',
    'acme/app',
  ])('matches the repository as %s', (repository) => {
    expect(warnings(repository)).toBe(0);
  });

  test.each([
    undefined,
    '',
    'acme/other',
    'Acme/app',
    'gitlab:acme/app',
    'https://gitlab.com/acme/app',
    'https://example.com/github.com/acme/app',
    'https://github.com.example.com/acme/app',
    'https://github.com/acme/app/tree/main/packages/x',
  ])('does not match the repository as %s', (repository) => {
    expect(warnings(repository)).toBe(1);
  });

  test('is not checked in a private repository, which has no provenance', () => {
    expect(warnings('acme/other', { repository_visibility: 'private' })).toBe(0);
  });
});

test('the message about a refusal states what could not be checked', async () => {
  const diagnostics = new Diagnostics();
  const asked: HttpRequest[] = [];
  const answer: HttpResponse = { status: 404, headers: {}, body: '' };
  const project = { name: '@acme/app', file: undefined, repository: undefined, publishRegistry: undefined };
  await reportRefused([{ project, refusal: new Refusal(ID_TOKEN, answer) }], {
    ...{ origin: 'Entry 1', url: NPM, server: 'https://github.com', diagnostics },
    async send(request) {
      asked.push(request);
      throw new NetworkError('time-out', 'registry.npmjs.org', '1 s');
    },
  });
  expect(asked.map(({ url, headers }) => [url, headers['authorization']])).toEqual([
    ['https://registry.npmjs.org/@acme%2fapp', undefined],
  ]);
  const [error] = diagnostics.list;
  expect(error).toMatchObject({ level: 'error', code: 'trusted-publishing-refused' });
  for (const part of [
    'HTTP 404;',
    'could not be checked',
    'no package.json',
    'repository: acme/app',
    '(not in the ID token)',
  ])
    expect(error?.text).toContain(part);
  expect(error?.text).not.toContain('somebody');
});
