/** The errors if a vendor rejects the exchange, fails, or sends an unexpected response. */
import { describe, expect, test } from '@jest/globals';
import type { VendorAnswer } from '../../scripts/sandbox/vendors/server.mjs';
import { openNetwork } from '../../src/network/network.js';
import { EXCHANGE, obtain, PROVIDERS, registriesOf, type Vendor, vendorsOnLoopback } from './fixture.js';

const FAILURES: [string, VendorAnswer, RegExp][] = [
  ['401', { status: 401, body: 'Unauthorized' }, /^error \[oidc-rejected\] .* rejected .*\(HTTP 401\)\./],
  [
    '403 with a code',
    { status: 403, body: { error: 'access_denied' } },
    /\[oidc-rejected\] .* \(HTTP 403, access_denied\)/,
  ],
  ['429', { status: 429, body: 'slow down' }, /\[oidc-unavailable\] .* does not accept more requests .*\(HTTP 429\)/],
  [
    'throttling',
    { status: 400, body: { error: { code: 'ThrottlingException' } } },
    /\[oidc-unavailable\] .*\(HTTP 400, ThrottlingException\)/,
  ],
  [
    'the page of a proxy',
    { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<html>Blocked</html>' },
    /\[oidc-answer\] .*an HTML page \(HTTP 403\)/,
  ],
  [
    'the page of a gateway',
    { status: 408, headers: { 'content-type': 'text/html' }, body: '<html>Blocked</html>' },
    /\[oidc-unavailable\] .* failed \(HTTP 408\)/,
  ],
  ['500', { status: 500, body: 'oops' }, /\[oidc-unavailable\] .* failed \(HTTP 500\)\./],
  ['HTML', { status: 200, body: '<html>Log in</html>' }, /\[oidc-answer\]/],
  ['an empty body', { status: 200, body: '' }, /\[oidc-answer\]/],
  ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, /\[oidc-answer\] .*a redirect/],
  ['a missing field', { status: 200, body: { unexpected: 'fake-secret-answer' } }, /\[oidc-answer\] .* with no `/],
  ['null', { status: 200, body: 'null' }, /\[oidc-answer\]/],
  ['no response', 'never', /\[oidc-unavailable\] .*did not respond in time/],
];

describe.each(PROVIDERS)('an exchange with %s', (provider) => {
  test.each(FAILURES)('reports %s without a secret', async (_, answer, message) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE[provider], answer);
    const { messages, masks } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(messages[0]).toContain('Entry 1 of `registries`');
    for (const secret of vendors.secrets) {
      expect(messages[0]).not.toContain(secret);
      expect(masks).toContain(secret);
    }
    expect(messages[0]).not.toMatch(/oops|Unauthorized|Blocked|slow down|<html|fake-secret|elsewhere/);
    // Only 5xx and network failures are retried.
    const attempts = vendors.requests.filter(({ path }) => EXCHANGE[provider].test(path.split('?')[0] ?? '')).length;
    if (answer !== 'never') expect(attempts).toBe(answer.status === 500 ? 3 : 1);
  });
});

test.each<[provider: Vendor, path: RegExp, answer: VendorAnswer, message: RegExp]>([
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
    /\[oidc-rejected\] .*CodeArtifact rejected .*\(HTTP 403, AccessDeniedException\)/,
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
  ['jfrog', /oidc\/token$/, { status: 200, body: { access_token: 'fake token with spaces' } }, /is not a token/],
  ['cloudsmith', /openid/, { status: 200, body: { token: 'fake-"quoted"-token' } }, /is not a token/],
  ['cloudsmith', /openid/, { status: 422, body: { code: 'a code, which may be anything' } }, /HTTP 422\)/],
  [
    'chainguard',
    /exchange/,
    { status: 403, body: { code: 7, message: 'permission denied' } },
    /Chainguard .*HTTP 403\)/,
  ],
  ['buildkite', /id-token/, { status: 200, body: { value: '' } }, /GitHub's ID token service answered with no `value`/],
])('an exchange with %s reports a failure at %s', async (provider, path, answer, message) => {
  const vendors = await vendorsOnLoopback();
  vendors.answerWith(path, answer);
  const { messages, masks } = await obtain(registriesOf(vendors.url, provider), vendors);
  expect(messages).toEqual([expect.stringMatching(message)]);
  for (const part of ['fake token with spaces', 'fake-"quoted"-token']) {
    expect(messages[0]).not.toContain(part);
    const wasSent = answer !== 'never' && JSON.stringify(answer.body).includes(JSON.stringify(part));
    if (wasSent) expect(masks).toContain(part);
  }
});

describe.each<[Vendor, RegExp, string]>([
  ['jfrog', /oidc\/token$/, 'access_token'],
  ['azure', /oauth2/, 'access_token'],
  ['buildkite', /id-token/, 'value'],
  ['chainguard', /exchange/, 'token'],
])('a response from %s without a valid token', (provider, path, field) => {
  test.each<[string, string, RegExp]>([
    ['the word undefined', 'undefined', /is not a token/],
    ['text longer than any token', 'fake'.repeat(4096).concat('s'), /of more than 16 KiB/],
    ['many lines', 'fake-line\n'.repeat(10_000), /of more than 16 KiB/],
  ])('creates no mask that would damage the log: %s', async (_, value, message) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(path, { status: 200, body: { [field]: value } });
    const { messages, masks } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(messages).toEqual([expect.stringMatching(/\[oidc-answer\]/)]);
    expect(messages[0]).toMatch(message);
    expect(messages[0]).not.toContain(value.slice(0, 9));
    expect(masks.join()).not.toContain(value.slice(0, 9));
  });
});

describe("the vendor's error code", () => {
  test.each([
    'invalid_grant',
    'unsupported_grant_type',
    'invalid_client',
    'PERMISSION_DENIED',
    'InvalidIdentityTokenException',
    'ServiceQuotaExceededException',
    'AADSTS700213',
    '403.4',
  ])('%s is shown', async (code) => {
    const vendors = await vendorsOnLoopback();
    vendors.answerWith(EXCHANGE.azure, { status: 400, body: { error: code } });
    const { messages } = await obtain(registriesOf(vendors.url, 'azure'), vendors);
    expect(messages.join()).toContain(`(HTTP 400, ${code})`);
  });

  const reversed = (text: string) => [...text].reverse().join('');
  const hex = (text: string) => Buffer.from(text).toString('hex');
  test.each<[string, (idToken: string, requestToken: string) => string]>([
    ['the start of the ID token', (idToken) => idToken.slice(0, 64)],
    ['a shorter part of the ID token', (idToken) => idToken.slice(0, 30)],
    ['a part of the ID token after a word', (idToken) => `denied_${idToken.slice(-8)}`],
    ['the end of the ID token, reversed', (idToken) => reversed(idToken.slice(-30))],
    ['the request token, reversed', (_, requestToken) => reversed(requestToken).slice(0, 40)],
    ['the request token in upper case', (_, requestToken) => requestToken.toUpperCase().slice(0, 20)],
    ['hexadecimal digits', (idToken) => hex(idToken).slice(0, 40)],
    ['a long run of characters', () => 'a'.repeat(31)],
  ])('is not shown if it is %s', async (_, codeOf) => {
    const vendors = await vendorsOnLoopback();
    const network = openNetwork({ environment: {}, pauses: [] });
    const requestToken = vendors.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    let code = '';
    const send: typeof network.send = async (request) => {
      if (request.method === 'GET') return await network.send(request);
      code = codeOf(vendors.secrets.at(-1) ?? '', requestToken);
      return { status: 403, headers: {}, body: JSON.stringify({ errors: [{ code }] }) };
    };
    const { messages } = await obtain(registriesOf(vendors.url, 'jfrog'), vendors, { ...network, send });
    expect(code).not.toBe('');
    expect(messages).toEqual([expect.stringMatching(/\[oidc-rejected\] .*\(HTTP 403\)\./)]);
  });

  test.each<[provider: Vendor, wrong: RegExp, replacement: string, shown: string]>([
    ['aws-codeartifact', /npm-read/, 'admin', 'HTTP 400, AccessDenied'],
    ['google', /npm@acme/, 'admin@acme', 'HTTP 403, PERMISSION_DENIED'],
    ['azure', /client-id: 1+/, 'client-id: 00000000', 'HTTP 400, AADSTS700016'],
    ['jfrog', /name: github/, 'name: gitlab', 'HTTP 403, FORBIDDEN'],
    ['cloudsmith', /slug: npm-read/, 'slug: admin', 'HTTP 401'],
    ['chainguard', /identity: \w+/, 'identity: 0123', 'HTTP 403'],
  ])('from %s is shown for a wrong identity', async (provider, wrong, replacement, shown) => {
    const vendors = await vendorsOnLoopback();
    const { messages } = await obtain(registriesOf(vendors.url, provider).replace(wrong, replacement), vendors);
    expect(messages).toEqual([expect.stringContaining(`(${shown})`)]);
  });
});

describe('a rejected subject', () => {
  const IMMUTABLE = 'repo:acme@1234/repo@5678:environment:npm';
  const NAMES = 'repo:acme/repo:ref:refs/heads/main';
  test.each<[provider: Vendor, subject: string, parts: string[]]>([
    [
      'aws-codeartifact',
      IMMUTABLE,
      ['"StringLike": { "token.actions.githubusercontent.com:sub": "repo:acme@1234/repo@5678:*" }', 'immutable'],
    ],
    [
      'aws-codeartifact',
      NAMES,
      ['"token.actions.githubusercontent.com:sub": "repo:acme/repo:*"', 'repo:OWNER@ID/REPO@ID'],
    ],
    ['chainguard', IMMUTABLE, [`must match \`${IMMUTABLE}\``, 'immutable']],
    ['azure', IMMUTABLE, [`exactly \`${IMMUTABLE}\``, 'immutable']],
    ['azure', NAMES, [`exactly \`${NAMES}\``, 'repo:OWNER@ID/REPO@ID']],
  ])('at %s is shown as the policy needs it: %s', async (provider, subject, parts) => {
    const vendors = await vendorsOnLoopback({ subject });
    vendors.answerWith(EXCHANGE[provider], { status: 401, body: {} });
    const { messages } = await obtain(registriesOf(vendors.url, provider), vendors);
    expect(messages[0]).toContain(`\`sub\` claim of this run is \`${subject}\``);
    for (const part of parts) expect(messages[0]).toContain(part);
    expect(messages[0]).toContain("gh api repos/acme/repo --jq '{owner_id: .owner.id, repo_id: .id}'");
    for (const secret of vendors.secrets) expect(messages[0]).not.toContain(secret);
  });

  test.each(['repo:a\n::error::b', 'a`b', '', 'x'.repeat(501)])(
    'is not shown if it is invalid: %j',
    async (subject) => {
      const vendors = await vendorsOnLoopback({ subject });
      vendors.answerWith(EXCHANGE.azure, { status: 401, body: {} });
      const { messages } = await obtain(registriesOf(vendors.url, 'azure'), vendors);
      expect(messages[0]).toContain('repo:OWNER@ID/REPO@ID');
      expect(messages[0]).not.toContain('claim of this run');
      if (subject !== '') expect(messages[0]).not.toContain(subject);
    },
  );

  test('from an enterprise is shown with the condition key of its issuer', async () => {
    const vendors = await vendorsOnLoopback();
    const claims = { iss: 'https://token.actions.acme.ghe.com', sub: 'repo:acme/repo:pull_request' };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    vendors.answerWith(/id-token/, { status: 200, body: { value: `${part({ alg: 'RS256' })}.${part(claims)}.fake` } });
    const { messages } = await obtain(registriesOf(vendors.url, 'aws-codeartifact'), vendors);
    expect(messages[0]).toContain('"token.actions.acme.ghe.com:sub": "repo:acme/repo:*"');
  });
});
