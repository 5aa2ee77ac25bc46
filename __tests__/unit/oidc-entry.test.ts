import { describe, expect, test } from '@jest/globals';
import { fieldsOf, OIDC_FIELDS, OIDC_PROVIDERS } from '../../src/credentials/oidc-providers.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseRegistryList } from '../../src/inputs/registries-list.js';
import { resolveCredentials } from '../../src/inputs/resolve-credentials.js';
import { mergeRegistries } from '../../src/registries/merge.js';
import { refused } from './refused.js';

const read = (text: string) => parseRegistryList(text, { TOKEN: 'fake-token-1' }, new SecretRegistry(), []).registries;

const AWS = '- url: https://d1-123456789012.d.codeartifact.us-east-1.amazonaws.com/npm/r/\n  oidc: aws-codeartifact\n';
const ROLE = '  role-to-assume: arn:aws:iam::123456789012:role/npm\n';
const JFROG = '- url: https://acme.jfrog.io/artifactory/api/npm/npm/\n  oidc: jfrog\n';
const NAME = '  oidc-provider-name: github\n';
const GOOGLE = '- url: https://europe-npm.pkg.dev/acme/npm/\n  oidc: google\n';
const POOL = '  workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/q\n';
const AZURE = '- url: https://pkgs.dev.azure.com/acme/_packaging/feed/npm/registry/\n  oidc: azure\n';
const IDS = '  client-id: 11111111-2222-3333-4444-555555555555\n  tenant-id: acme.onmicrosoft.com\n';
const CLOUDSMITH = '- url: https://npm.cloudsmith.io/acme/npm/\n  oidc: cloudsmith\n';
const SLUGS = '  oidc-namespace: acme\n  oidc-service-slug: npm-read-x1\n';
const BUILDKITE = '- url: https://packages.buildkite.com/acme/packages/npm/\n  oidc: buildkite\n';

describe('an entry with oidc', () => {
  test.each<[string, Record<string, string>]>([
    [AWS + ROLE, { 'role-to-assume': 'arn:aws:iam::123456789012:role/npm' }],
    [
      `${AWS}  role-to-assume: arn:aws-us-gov:iam::123456789012:role/path/a+b=c,d.e@f-g\n  role-duration-seconds: 900`,
      {
        'role-to-assume': 'arn:aws-us-gov:iam::123456789012:role/path/a+b=c,d.e@f-g',
        'role-duration-seconds': '900',
      },
    ],
    [
      `${AWS + ROLE}  role-duration-seconds: 43200\n  endpoint: https://vpce.example:8443/base/`,
      {
        'role-to-assume': 'arn:aws:iam::123456789012:role/npm',
        'role-duration-seconds': '43200',
        endpoint: 'https://vpce.example:8443/base',
      },
    ],
    [GOOGLE + POOL, { workload_identity_provider: 'projects/1/locations/global/workloadIdentityPools/p/providers/q' }],
    [
      `${GOOGLE + POOL}  service_account: npm@acme.iam.gserviceaccount.com`,
      {
        workload_identity_provider: 'projects/1/locations/global/workloadIdentityPools/p/providers/q',
        service_account: 'npm@acme.iam.gserviceaccount.com',
      },
    ],
    [AZURE + IDS, { 'client-id': '11111111-2222-3333-4444-555555555555', 'tenant-id': 'acme.onmicrosoft.com' }],
    [
      `${JFROG + NAME}  oidc-audience: https://acme.example/x y\n  project-key: acme\n  endpoint: http://127.0.0.1:9/`,
      {
        'oidc-provider-name': 'github',
        'oidc-audience': 'https://acme.example/x y',
        'project-key': 'acme',
        endpoint: 'http://127.0.0.1:9',
      },
    ],
    [`${JFROG + NAME}  endpoint:\n`, { 'oidc-provider-name': 'github' }],
    [CLOUDSMITH + SLUGS, { 'oidc-namespace': 'acme', 'oidc-service-slug': 'npm-read-x1' }],
    [BUILDKITE, {}],
  ])('%s', (text, fields) => {
    const provider = /oidc: (.*)/.exec(text)?.[1];
    expect(read(text).map(({ credential }) => credential)).toEqual([{ kind: 'oidc', provider, fields }]);
  });

  test.each<[string, string, RegExp]>([
    [
      'registries-field',
      AWS.replace('aws-codeartifact', 'aws-codeartefact'),
      /names no vendor .* Did you mean `aws-codeartifact`/,
    ],
    [
      'registries-field',
      AWS.replace('aws-codeartifact', 'secrets'),
      /names no vendor .* The vendors are aws-codeartifact, google/,
    ],
    ['registries-field', AWS.replace('aws-codeartifact', ''), /names no vendor that this action knows\./],
    ['registries-field', AWS, /`oidc: aws-codeartifact` needs `role-to-assume`, which is missing/],
    ['registries-field', `${AWS}  role-to-assume: ''`, /needs `role-to-assume`, which is empty/],
    [
      'registries-field',
      `${AWS}  role-to-assume: npm`,
      /`role-to-assume` has a value that it cannot have. Write the whole ARN/,
    ],
    ['registries-field', `${AWS}  role-to-assume: arn:aws:iam::123456789012:user/npm`, /cannot have/],
    ['registries-field', `${AWS}  role-to-asume: x`, /unknown field `role-to-asume`. Did you mean `role-to-assume`/],
    ...['899', '43201', '1h', '-900', '0900', '3600.5', '1e3', '99999'].map((value): [string, string, RegExp] => [
      'registries-field',
      `${AWS + ROLE}  role-duration-seconds: ${value}`,
      /`role-duration-seconds` has a value .* 900 to 43200/,
    ]),
    ['registries-field', `${AWS + ROLE}  client-id: x`, /`client-id` is no field of `oidc: aws-codeartifact`/],
    ['registries-field', `${GOOGLE}  workload-identity-provider: x`, /Did you mean `workload_identity_provider`/],
    ['registries-field', `${GOOGLE}  workload_identity_provider: p/q`, /Write `projects\/123456789/],
    ['registries-field', `${GOOGLE + POOL}  service_account: a/b:c`, /`service_account` has a value/],
    ['registries-field', `${AZURE}  client-id: abc\n  tenant-id: x`, /`client-id` has a value/],
    ['registries-field', `${AZURE + IDS.replace('acme.on', 'acme/on')}`, /`tenant-id` has a value/],
    [
      'registries-field',
      `${AZURE}  tenant-id: x`,
      /needs `client-id`, which is missing. It needs `client-id` and `tenant-id`/,
    ],
    ['registries-field', `${JFROG}  oidc-provider-name: "a\\nb"`, /`oidc-provider-name` has a value/],
    ['registries-field', `${JFROG}  oidc-provider-name: "\${{ vars.X }}"`, /`oidc-provider-name` has a value/],
    ['registries-field', `${CLOUDSMITH}  oidc-namespace: ../x\n  oidc-service-slug: y`, /`oidc-namespace` has a value/],
    ['registries-field', `${CLOUDSMITH}  oidc-namespace: a/b\n  oidc-service-slug: y`, /`oidc-namespace` has a value/],
    ['registries-field', `${BUILDKITE}  endpoint: https://x.example`, /`endpoint` is no field of `oidc: buildkite`/],
    [
      'registries-field',
      '- url: https://a.example\n  role-to-assume: x',
      /`role-to-assume` goes with `oidc`, which is missing/,
    ],
    [
      'registries-field',
      '- url: https://a.example\n  token-env: TOKEN\n  endpoint: https://b.example',
      /`endpoint` goes with/,
    ],
    ...[
      'auth: none',
      'token: fake-token-1',
      'token-env: TOKEN',
      'username: u',
      'password: p',
      'password-env: TOKEN',
    ].map((line): [string, string, RegExp] => [
      'credential-ambiguous',
      `${JFROG + NAME}  ${line}`,
      /names more than one/,
    ]),
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: http://acme.example`, /`endpoint`: the endpoint is not https/],
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: acme.example`, /does not begin with `https:\/\/`/],
    [
      'oidc-endpoint',
      `${JFROG + NAME}  endpoint: https://u:fake-secret@acme.example`,
      /contains a user name or password/,
    ],
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: https://acme.example/?x`, /has a query/],
    ['oidc-registry', AWS.replace('d1-123456789012.d.', 'd1.d.') + ROLE, /no URL of a registry .*DOMAIN-123456789012/],
    ['oidc-registry', AWS.replace('/npm/r/', '/pypi/r/') + ROLE, /no URL of a registry/],
    ['oidc-registry', AWS.replace('amazonaws.com', 'amazonaws.com.evil.example') + ROLE, /no URL of a registry/],
    ['oidc-registry', BUILDKITE.replace('/npm/', '/'), /ORGANIZATION\/REGISTRY\/npm/],
    ['oidc-registry', BUILDKITE.replace('packages.buildkite.com', 'packages.evil.example'), /no URL of a registry/],
    [
      'oidc-registry',
      JFROG.replace(/url: \S+/, 'url: https://registry.npmjs.org') + NAME,
      /trusted publishing.*`auth: none`/,
    ],
    [
      'oidc-registry',
      JFROG.replace(/url: \S+/, 'url: https://npm.pkg.github.com') + NAME,
      /`token: \$\{\{ github.token \}\}`/,
    ],
  ])('is refused: [%s] %j', (slug, text, message) => {
    const error = refused(() => read(text));
    expect(error.slug).toBe(slug);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('entry 1 of `registries`');
    expect(error.message).not.toContain('fake-secret');
  });

  test('every vendor has fields of its own, and every field a vendor', () => {
    const used = OIDC_PROVIDERS.flatMap((provider) => [...fieldsOf(provider).required, ...fieldsOf(provider).optional]);
    expect([...new Set(used)].sort()).toEqual([...OIDC_FIELDS].sort());
  });

  test('agrees with another for the same URL if all is the same', () => {
    expect(mergeRegistries(read(JFROG + NAME + JFROG + NAME)).length).toBe(1);
    expect(refused(() => mergeRegistries(read(JFROG + NAME + JFROG + NAME.replace('github', 'other')))).slug).toBe(
      'credential-conflict',
    );
  });
});

describe('a job that may ask for no ID token', () => {
  const settle = (ifNoToken: 'error' | 'warn' | 'ignore', diagnostics: Diagnostic[] = []) =>
    resolveCredentials(read(JFROG + NAME), { ifNoToken, idTokenAvailable: false, cause: '' }, diagnostics);

  test('is told the very lines to add', () => {
    const { slug, message } = refused(() => settle('error'));
    expect(slug).toBe('oidc-permission');
    expect(message).toMatch(/\npermissions:\n {2}id-token: write\n {2}contents: read$/);
  });

  test.each([
    ['warn', ['warning']],
    ['ignore', []],
  ] as const)('with if-no-token: %s, maps the registry without a credential', (ifNoToken, levels) => {
    const diagnostics: Diagnostic[] = [];
    expect(settle(ifNoToken, diagnostics).map(({ credential }) => credential.kind)).toEqual(['missing']);
    expect(diagnostics.map(({ level }) => level)).toEqual(levels);
  });
});
