import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fieldsOf, OIDC_FIELDS, OIDC_PROVIDERS } from '../../../src/credentials/oidc-providers.js';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { readRegistriesList } from '../../../src/inputs/registries-list.js';
import { type IfNoToken, resolveCredentials } from '../../../src/inputs/resolve-credentials.js';
import { mergeRegistries } from '../../../src/registries/merge.js';
import type { Environment } from '../../../src/runner/environment.js';
import { runReader } from '../run-reader.js';

const readAll = (text: string) =>
  runReader((diagnostics) => {
    const context = {
      environment: { TOKEN: 'fake-token-1', GITHUB_SERVER_URL: 'https://github.acme.dev' },
      inheritedTokens: new Map(),
      secrets: new SecretRegistry(),
      diagnostics,
    };
    return readRegistriesList(text, context).registries;
  });
const read = (text: string) => readAll(text).value;

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
  ])('is accepted: %s', (text, fields) => {
    const provider = /oidc: (.*)/.exec(text)?.[1];
    expect(read(text).map(({ credential }) => credential)).toEqual([{ kind: 'oidc', provider, fields }]);
  });

  const FIELD = 'registries-field';
  test.each<[code: string, text: string, says: RegExp]>([
    [FIELD, AWS.replace('aws-codeartifact', 'aws-codeartefact'), /unknown vendor.*Did you mean `aws-codeartifact`/s],
    [FIELD, AWS.replace('aws-codeartifact', 'secrets'), /unknown vendor.*The vendors are aws-codeartifact, google/s],
    ...['aws', 'codeartifact', 'AWS'].map((vendor): [string, string, RegExp] => [
      FIELD,
      AWS.replace('aws-codeartifact', vendor),
      /Did you mean `aws-codeartifact`/,
    ]),
    ...['gcp', 'gar', 'true', 'artifactory'].map((vendor): [string, string, RegExp] => [
      FIELD,
      AWS.replace('aws-codeartifact', vendor),
      /The vendors are aws-codeartifact, google/,
    ]),
    [FIELD, AWS.replace('aws-codeartifact', ''), /unknown vendor/],
    [FIELD, AWS.replace('aws-codeartifact', 'ghp_fake'), /unknown vendor\.$/m],
    [FIELD, AWS, /needs `role-to-assume`, which is missing/],
    [FIELD, `${AWS}  role-to-assume: ''`, /needs `role-to-assume`, which is empty/],
    [FIELD, `${AWS}  role-to-assume: npm`, /`role-to-assume`.*ARN/s],
    [FIELD, `${AWS}  role-to-assume: arn:aws:iam::123456789012:user/npm`, /`role-to-assume`/],
    [FIELD, `${AWS}  role: x`, /`role`.*Did you mean `role-to-assume`/s],
    [FIELD, `${AWS}  name: x`, /`name`.*usual fields are .*role-to-assume/s],
    [FIELD, `${JFROG}  provider-name: x`, /Did you mean `oidc-provider-name`/],
    [FIELD, `${JFROG + NAME}  audience: x`, /Did you mean `oidc-audience`/],
    [FIELD, `${AWS}  role-to-asume: x`, /`role-to-asume`.*Did you mean `role-to-assume`/s],
    ...['899', '43201', '1h', '-900', '0900', '3600.5', '1e3', '99999'].map((value): [string, string, RegExp] => [
      FIELD,
      `${AWS + ROLE}  role-duration-seconds: ${value}`,
      /`role-duration-seconds`.*900 to 43200/s,
    ]),
    [FIELD, `${AWS + ROLE}  client-id: x`, /`client-id` is not a field of `oidc: aws-codeartifact`/],
    [FIELD, `${GOOGLE}  workload-identity-provider: x`, /Did you mean `workload_identity_provider`/],
    [FIELD, `${GOOGLE}  workload_identity_provider: p/q`, /`projects\/123456789/],
    [FIELD, `${GOOGLE + POOL}  service_account: a/b:c`, /`service_account`/],
    [FIELD, `${AZURE}  client-id: abc\n  tenant-id: x`, /`client-id`/],
    [FIELD, `${AZURE + IDS.replace('acme.on', 'acme/on')}`, /`tenant-id`/],
    [FIELD, `${AZURE}  tenant-id: x`, /needs `client-id`, which is missing.*`client-id` and `tenant-id`/s],
    [FIELD, `${JFROG}  oidc-provider-name: "a\\nb"`, /`oidc-provider-name`/],
    [FIELD, `${JFROG}  oidc-provider-name: "\${{ vars.X }}"`, /`oidc-provider-name`/],
    [FIELD, `${CLOUDSMITH}  oidc-namespace: ../x\n  oidc-service-slug: y`, /`oidc-namespace`/],
    [FIELD, `${CLOUDSMITH}  oidc-namespace: a/b\n  oidc-service-slug: y`, /`oidc-namespace`/],
    [FIELD, `${BUILDKITE}  endpoint: https://x.example`, /`endpoint` is not a field of `oidc: buildkite`/],
    [FIELD, '- url: https://a.example\n  role-to-assume: x', /`role-to-assume` belongs to `oidc`/],
    [FIELD, '- url: https://a.example\n  token-env: TOKEN\n  endpoint: https://b.example', /`endpoint` belongs to/],
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
      /more than one credential/,
    ]),
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: http://acme.example`, /https/],
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: acme.example`, /`https:\/\/`/],
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: https://u:fake-secret@acme.example`, /user name or password/],
    ['oidc-endpoint', `${JFROG + NAME}  endpoint: https://acme.example/?x`, /query/],
    ['oidc-registry', AWS.replace('d1-123456789012.d.', 'd1.d.') + ROLE, /DOMAIN-123456789012/],
    ['registry-url-invalid', AWS.replace('/npm/r/', '/pypi/r/') + ROLE, /DOMAIN-123456789012/],
    ['oidc-registry', AWS.replace('amazonaws.com', 'amazonaws.com.evil.example') + ROLE, /DOMAIN-123456789012/],
    ['oidc-registry', BUILDKITE.replace('/npm/', '/'), /ORGANIZATION\/REGISTRY\/npm/],
    ['oidc-registry', BUILDKITE.replace('packages.buildkite.com', 'packages.evil.example'), /ORGANIZATION/],
    ['oidc-registry', JFROG.replace(/url: \S+/, `url: https://registry.npmjs.org`) + NAME, /`auth: none`/],
    ['oidc-registry', JFROG.replace(/url: \S+/, 'url: https://npm.pkg.github.com') + NAME, /github\.token/],
    ['oidc-registry', JFROG.replace(/url: \S+/, 'url: https://npm.cloudsmith.io/acme/npm/') + NAME, /another vendor/],
    [
      'oidc-registry',
      GOOGLE.replace(/url: \S+/, 'url: https://acme.jfrog.io/artifactory/api/npm/x/') + POOL,
      /another/,
    ],
    [
      'oidc-registry',
      AZURE.replace(/url: \S+/, 'url: https://packages.buildkite.com/acme/r/npm/') + IDS,
      /another vendor/,
    ],
    ['oidc-registry', JFROG.replace(/url: \S+/, 'url: https://npm.github.acme.dev') + NAME, /github\.token/],
    ['token-unencrypted', JFROG.replace(/url: \S+/, 'url: http://verdaccio:4873') + NAME, /https/],
  ])('is an error: [%s] %j', (code, yaml, says) => {
    const { reported, text } = readAll(yaml);
    expect(reported).toContain(`error ${code}`);
    expect(text).toMatch(says);
    expect(text).toContain('Entry 1 of `registries`');
    expect(text).not.toContain('fake-secret');
  });

  test('reports each wrong field', () => {
    expect(readAll(`${AZURE}  client-id: abc\n  tenant-id: "/"`).reported).toEqual([
      `error ${FIELD}`,
      `error ${FIELD}`,
    ]);
  });

  test('may contain the fields of every vendor and no others', () => {
    const used = OIDC_PROVIDERS.flatMap((provider) => [...fieldsOf(provider).required, ...fieldsOf(provider).optional]);
    expect([...new Set(used)].sort()).toEqual([...OIDC_FIELDS].sort());
  });

  test('is merged with an identical entry, and conflicts with a different one for the same URL', () => {
    const merge = (text: string) => runReader((diagnostics) => mergeRegistries(read(text), diagnostics));
    expect(merge(JFROG + NAME + JFROG + NAME)).toMatchObject({ value: { length: 1 }, reported: [] });
    const { reported } = merge(JFROG + NAME + JFROG + NAME.replace('github', 'other'));
    expect(reported).toEqual(['error credential-conflict']);
  });
});

describe('a job that may not request an ID token', () => {
  const resolve = (ifNoToken: IfNoToken, fields = '', environment: Environment = {}) =>
    runReader((diagnostics) => {
      const resolved = resolveCredentials(read(JFROG + NAME + fields), ifNoToken, environment, diagnostics);
      return resolved.map(({ credential }) => credential.kind);
    });

  test.each(['error', 'skip'] as const)('with `if-no-token: %s`, gets an error with the lines to add', (ifNoToken) => {
    const { reported, text } = resolve(ifNoToken);
    expect(reported).toEqual(['error oidc-permission']);
    expect(text).toMatch(/\npermissions:\n {2}id-token: write\n/);
  });

  test.each([
    ['warn', ['warning oidc-permission']],
    ['ignore', []],
  ] as const)('with `if-no-token: %s`, maps the registry without a credential', (ifNoToken, reported) => {
    expect(resolve(ifNoToken)).toMatchObject({ value: ['missing'], reported });
  });

  test('with `if-no-token: skip`, leaves out a default registry, but not one with a scope', () => {
    const fields = '  replaces-base: true\n';
    expect(resolve('skip', fields)).toMatchObject({ value: [], reported: ['notice'] });
    const { reported, text } = resolve('skip', `${fields}  scope: other\n`);
    expect(reported).toEqual(['error oidc-permission']);
    expect(text).toContain('leaves out only a default registry');
  });

  test('because of a fork is told so, instead of a permission that it cannot have', () => {
    const event = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'event-')), 'event.json');
    fs.writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { full_name: 'fork/repo' } } } }));
    const environment = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/repo',
      GITHUB_EVENT_PATH: event,
    };
    for (const ifNoToken of ['error', 'warn'] as const) {
      const { text } = resolve(ifNoToken, '', environment);
      expect(text).toContain('pull request from a fork');
      expect(text).not.toContain('id-token: write');
      expect(text.includes('if-no-token: warn')).toBe(ifNoToken === 'error');
    }
    fs.rmSync(path.dirname(event), { recursive: true });
  });
});
