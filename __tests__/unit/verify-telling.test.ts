import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/credentials/secret.js';
import type { ResolvedRegistry } from '../../src/inputs/resolve-credentials.js';
import type { Plan } from '../../src/plan/plan.js';
import { parseScopes } from '../../src/registries/registry.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import type { Vendor } from '../../src/registries/vendors.js';
import { causesOf } from '../../src/verify/causes.js';
import { tellVerdicts, type Verified, withVerdicts } from '../../src/verify/telling.js';
import type { Verdict } from '../../src/verify/verdict.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const registry = (url: string): ResolvedRegistry => ({
  url: parseRegistryUrl(url, 'test'),
  scopes: parseScopes('@acme', 'test', []),
  replacesBase: false,
  credential: { kind: 'token', token: new Secret(TOKEN) },
  origin: '`registries`, entry 1',
});
const said = (verdict: Verdict | undefined, url = 'https://npm.acme.dev'): Verified => ({
  registry: registry(url),
  verdict,
});
const REJECTED: Verdict = { word: 'rejected', saw: 'answered 401 to the request for @acme/lib' };
const FORBIDDEN: Verdict = { word: 'forbidden', saw: 'answered 403 to the request for @acme/lib' };

describe('what is told', () => {
  test.each<[string, Verdict | undefined]>([
    ['who was not asked', undefined],
    ['who was accepted', { word: 'accepted', user: 'ci' }],
    ['and namelessly', { word: 'accepted' }],
  ])('nothing of %s', (_, verdict) => {
    expect(tellVerdicts([said(verdict)])).toEqual({ diagnostics: [], refusal: undefined });
  });

  test('a warning where there was no answer, and where it tells nothing', () => {
    const { diagnostics, refusal } = tellVerdicts([
      said({ word: 'unreachable', saw: 'npm.acme.dev cannot be reached (ECONNREFUSED)' }),
      said({ word: 'unknown', saw: 'answers 404 with and without a credential' }),
    ]);
    expect(refusal).toBeUndefined();
    expect(diagnostics.map(({ level, slug }) => [level, `[${slug}]`])).toEqual([
      ['warning', '[registry-unreachable]'],
      ['warning', '[credential-unverified]'],
    ]);
    expect(diagnostics[0]?.text).toContain('ECONNREFUSED');
  });

  test('one refusal alone is the only message', () => {
    const { diagnostics, refusal } = tellVerdicts([said({ word: 'accepted' }), said(REJECTED)]);
    expect(diagnostics).toEqual([]);
    expect(refusal).toMatchObject({ slug: 'credential-rejected' });
    expect(refusal?.message).toContain('`registries`, entry 1: https://npm.acme.dev/ does not accept its credential');
  });

  test.each([
    [[REJECTED, FORBIDDEN], 'credential-rejected'],
    [[FORBIDDEN, FORBIDDEN], 'credential-forbidden'],
  ] as const)('several are each an error, and one closes', (verdicts, slug) => {
    const { diagnostics, refusal } = tellVerdicts([
      ...verdicts.map((verdict) => said(verdict)),
      said({ word: 'accepted' }),
    ]);
    expect(diagnostics.map(({ level }) => level)).toEqual(['error', 'error']);
    expect(refusal?.slug).toBe(slug);
    expect(refusal?.message).toContain('2 registries');
  });

  test.each([
    ['https://registry.npmjs.org', /revoked.*classic.*granular token has expired/, /IP ranges.*granular/],
    ['https://npm.pkg.github.com', /fine-grained/, /packages: read.*not shared with this repository/],
    ['https://gitlab.com/api/v4/packages/npm', /another GitLab instance/, /read_package_registry/],
    ['https://pkgs.dev.azure.com/acme/_packaging/f/npm/registry', /another organization.*base64/, /Packaging \(read\)/],
    ['https://a-1.d.codeartifact.eu-west-1.amazonaws.com/npm/r', /12 hours/, /ReadFromRepository/],
    ['https://us-npm.pkg.dev/p/r', /after an hour/, /Artifact Registry Reader/],
    ['https://acme.jfrog.io/artifactory/api/npm/npm', /API key/, /read permission.*curation/],
    ['https://npm.cloudsmith.io/acme/repo', /entitlement token/, /service account/],
    ['https://packages.buildkite.com/acme/r/npm', /OIDC/, /read_packages/],
    ['https://nexus.acme.dev/repository/npm', /Bearer Token Realm/, /content selector/],
    ['https://npm.acme.dev', /expired or was revoked/, /may not read/],
  ])('the likely causes are those at %s', (url, rejected, forbidden) => {
    expect(tellVerdicts([said(REJECTED, url)]).refusal?.message).toMatch(rejected);
    expect(tellVerdicts([said(FORBIDDEN, url)]).refusal?.message).toMatch(forbidden);
  });

  test('causes fit into a sentence', () => {
    const families: Vendor[] = ['npmjs', 'github', 'gitlab', 'azure', 'codeartifact', 'google', 'artifactory'];
    for (const family of [...families, 'cloudsmith', 'buildkite', 'nexus', 'other'] as const) {
      for (const word of ['rejected', 'forbidden'] as const) expect(causesOf(family, word)).toMatch(/^[a-z].*[^.]$/s);
    }
  });
});

test('the plan says what the registries said, and nothing else of it changes', () => {
  const list = ['a', 'b', 'c', 'd'].map((name) => ({ url: `https://${name}.example/`, credential: 'token' }));
  const plan: Plan = Object.freeze({
    obtained: [],
    leftovers: [],
    files: [],
    variables: [],
    outputs: [
      { name: 'npmrc-path', value: '/x' },
      { name: 'registries', value: JSON.stringify(list) },
    ],
    diagnostics: [],
    report: ['a', 'b', 'c', 'd'],
  });
  const all = [
    said({ word: 'accepted', user: 'ci' }),
    said({ word: 'accepted' }),
    said({ word: 'unknown', saw: 'x' }),
    said(undefined),
  ];
  const verified = withVerdicts(plan, all);
  expect(verified.report).toEqual(['a, verified as ci', 'b, verified', 'c, not verified', 'd']);
  expect(verified.outputs[0]).toEqual(plan.outputs[0]);
  expect(JSON.parse(verified.outputs[1]?.value ?? '')).toEqual([
    { ...list[0], user: 'ci', verified: 'accepted' },
    { ...list[1], verified: 'accepted' },
    { ...list[2], verified: 'unknown' },
    list[3],
  ]);
  expect(JSON.stringify(verified)).not.toContain(TOKEN);
  const { outputs, report } = verified;
  expect([verified, outputs, outputs[1], report].map(Object.isFrozen)).toEqual([true, true, true, true]);
});
