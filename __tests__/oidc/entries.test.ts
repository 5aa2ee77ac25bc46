/** Fields and URLs of `registries` entries that depend on the vendor. */
import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readRegistriesList } from '../../src/inputs/registries-list.js';
import { codeArtifactRepository } from '../../src/registries/oidc-urls.js';
import { nerfDart } from '../../src/registries/registry-url.js';
import { tarballKey, vendorOf } from '../../src/registries/vendors.js';

function read(text: string) {
  const diagnostics = new Diagnostics();
  const context = { environment: {}, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
  const [registry] = readRegistriesList(text, context).registries;
  const messages = diagnostics.list.map(({ level, code, text }) => `${level} [${code}] ${text}`);
  return { registry, messages };
}

const JFROG = '- url: https://acme.jfrog.io/artifactory/api/npm/npm/\n  oidc: jfrog\n  oidc-provider-name: github\n';
const CHAINGUARD = '- url: https://libraries.cgr.dev/javascript/\n  oidc: chainguard\n';
const IDENTITY = '  identity: 0123456789abcdef/0123\n';

test.each<[string, Record<string, string>]>([
  [`${JFROG}  identity-mapping-name: read only`, { 'identity-mapping-name': 'read only' }],
  [`${JFROG}  provider-type: GenericOidc`, { 'provider-type': 'GenericOidc' }],
  [`${JFROG}  application-key: shop`, { 'application-key': 'shop' }],
  [CHAINGUARD + IDENTITY, { identity: '0123456789abcdef/0123' }],
  [CHAINGUARD.replace('javascript', 'javascript-upstream') + IDENTITY, { identity: '0123456789abcdef/0123' }],
  [`${CHAINGUARD + IDENTITY}  endpoint: https://issuer.acme.dev/`, { endpoint: 'https://issuer.acme.dev' }],
])('an entry is valid: %j', (text, fields) => {
  const { registry, messages } = read(text);
  expect(messages).toEqual([]);
  expect(registry?.credential).toMatchObject({ kind: 'oidc', fields });
});

test.each<[string, RegExp]>([
  [`${JFROG}  identity-mapping-name: "a\\nb"`, /\[registries-field\] .*`identity-mapping-name`/],
  [`${JFROG}  provider-type: github`, /\[registries-field\] .*`provider-type`.*\n.*`GitHub`/],
  [`${JFROG}  application-key: a/b`, /\[registries-field\] .*`application-key`/],
  [`${JFROG}  identity: x`, /\[registries-field\] .*`identity` is not a field of `oidc: jfrog`/],
  [CHAINGUARD, /\[registries-field\] .*needs `identity`, which is missing/],
  [`${CHAINGUARD}  identity: ''`, /\[registries-field\] .*needs `identity`, which is empty/],
  [`${CHAINGUARD}  identity: a b`, /\[registries-field\] .*`identity`.*\n.*UIDP/],
  [`${CHAINGUARD}  identity: ../x`, /\[registries-field\] .*`identity`/],
  [`${CHAINGUARD}  identity: "\${{ vars.ID }}"`, /\[registries-field\] .*`identity`/],
  [CHAINGUARD.replace('libraries.cgr.dev', 'evil.example') + IDENTITY, /\[oidc-registry\]/],
  [
    CHAINGUARD.replace('/javascript/', '/python/') + IDENTITY,
    /\[oidc-registry\] .*\n.*libraries\.cgr\.dev\/javascript/,
  ],
  [`${CHAINGUARD + IDENTITY}  endpoint: http://issuer`, /\[oidc-endpoint\]/],
  [`${JFROG}  endpoint: http://platform:8081`, /\[oidc-endpoint\] .*https/],
])('an entry is an error: %j', (text, message) => {
  const { messages } = read(text);
  expect(messages).toEqual([expect.stringMatching(message)]);
  expect(messages[0]).toMatch(/^error .*Entry 1 of `registries`/);
});

describe('the URL of a CodeArtifact repository', () => {
  const found = { domain: 'my-domain', owner: '111122223333', region: 'us-west-2', suffix: 'amazonaws.com' };
  const VPC = 'https://vpce-0743fe535b883ffff-76ddffff.d.codeartifact.us-west-2.vpce.amazonaws.com';
  test.each([
    ['https://my-domain-111122223333.d.codeartifact.us-west-2.amazonaws.com/npm/repo/', found],
    ['https://my-domain-111122223333.d.codeartifact.us-west-2.on.aws/npm/repo/', found],
    [`${VPC}/npm/d/my-domain-111122223333/repo/`, found],
    [`${VPC}.cn/npm/d/my-domain-111122223333/repo/`, { ...found, suffix: 'amazonaws.com.cn' }],
    [`${VPC}/npm/d/my-domain/repo/`, undefined],
    [`${VPC}/npm/repo/`, undefined],
    [`${VPC}.evil.example/npm/d/my-domain-111122223333/repo/`, undefined],
    ['https://evil.d.codeartifact.us-west-2.vpce.amazonaws.com/npm/d/my-domain-111122223333/repo/', undefined],
  ])('%s gives %j', (url, expected) => {
    const [registry] = [read(`- url: ${url}\n  auth: none\n  scope: a`).registry];
    if (registry === undefined) throw new Error('the URL is not valid');
    expect(codeArtifactRepository(registry.url)).toEqual(expected);
    if (expected !== undefined) expect(vendorOf(registry.url)).toBe('codeartifact');
  });
});

test.each([
  ['https://libraries.cgr.dev/javascript/', '//libraries.cgr.dev/javascript-upstream/'],
  ['https://libraries.cgr.dev/javascript-upstream/', '//libraries.cgr.dev/javascript/'],
  ['https://libraries.cgr.dev/python/', undefined],
])('the credential for %s is also written for %s', (url, key) => {
  const { registry } = read(`- url: ${url}\n  auth: none\n  scope: a`);
  if (registry === undefined) throw new Error('the URL is not valid');
  expect(tarballKey(registry.url, undefined)?.key).toBe(key);
  expect(nerfDart(registry.url)).not.toBe(key);
});
