import { describe, expect, test } from '@jest/globals';
import { expiryOf, isJwt } from '../../src/credentials/expiry.js';
import { Secret } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../../src/inputs/resolve-credentials.js';
import { recogniseCredentials } from '../../src/registries/accepted-tokens.js';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { BEGINNINGS, deservesLook } from '../../src/registries/token-shape.js';
import { refused } from './refused.js';

const NOW = 1_800_000_000;
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object, header: object = { alg: 'none' }) => `${base64url(header)}.${base64url(claims)}.ZmFrZQ`;
const reference = (expiry: number) =>
  Buffer.from(`reftkn:01:${String(expiry).padStart(10, '0')}:FakeFakeFakeFakeFakeFakeFak`).toString('base64');

const fake = (length: number) => 'Fake0'.repeat(length).slice(0, length);
const TOKEN = {
  npm: `npm_${fake(36)}`,
  classic: '00000000-fa4e-4fa4-8fa4-00000000fa4e',
  classicPat: `ghp_${fake(36)}`,
  job: `ghs_${fake(36)}`,
  longJob: `ghs_12345_${jwt({ fake: true, exp: NOW - 1 })}`,
  oauth: `gho_${fake(36)}`,
  app: `ghu_${fake(36)}`,
  refresh: `ghr_${fake(76)}`,
  fineGrained: `github_pat_${fake(22)}_${fake(59)}`,
  gitlab: `glpat-${fake(20)}`,
  gitlabDeploy: `gldt-${fake(20)}`,
  gitlabJob: `glcbt-64_${fake(20)}`,
  jfrog: reference(0),
  azure: `${fake(76)}AZDO${fake(4)}`,
  oldAzure: 'fake2'.repeat(11).slice(0, 52),
  google: `ya29.${fake(100)}`,
  docker: `dckr_pat_${fake(27)}`,
  pypi: `pypi-${fake(100)}`,
  jwt: jwt({ sub: 'fake', exp: NOW + 3600 }),
  opaque: fake(40),
};
const REGISTRY = {
  npmjs: 'https://registry.npmjs.org/',
  github: 'https://npm.pkg.github.com/',
  gitlab: 'https://gitlab.acme.dev/api/v4/groups/7/-/packages/npm/',
  gitlabProject: 'https://gitlab.com/api/v4/projects/7/packages/npm/',
  azure: 'https://pkgs.dev.azure.com/acme/_packaging/feed/npm/registry/',
  codeartifact: 'https://acme-123456789012.d.codeartifact.eu-central-1.amazonaws.com/npm/npm/',
  codeartifactDual: 'https://acme-123456789012.d.codeartifact.eu-central-1.on.aws/npm/npm/',
  githubEnterprise: 'https://npm.acme.ghe.com/',
  jfrog: 'https://acme.jfrog.io/artifactory/api/npm/npm/',
  ownArtifactory: 'https://repo.acme.dev/artifactory/api/npm/npm/',
  google: 'https://europe-npm.pkg.dev/acme/npm/',
  own: 'https://npm.acme.dev/',
};

const given = (url: string, secret: string, kind: 'token' | 'basic' = 'token'): ResolvedRegistry => ({
  url: parseRegistryUrl(url, 'test'),
  scopes: [],
  replacesBase: true,
  origin: '`registry-url`',
  credential:
    kind === 'token' ? { kind, token: new Secret(secret) } : { kind, username: 'ci', password: new Secret(secret) },
});

/** What is said, by way of the cheap look that decides whether there is a closer one. */
function said(registry: ResolvedRegistry): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (deservesLook(registry)) recogniseCredentials([registry], NOW, diagnostics);
  return diagnostics;
}

describe('a token that the registry will not take', () => {
  test.each<[keyof typeof TOKEN, keyof typeof REGISTRY, what: RegExp, cure: RegExp]>([
    ['classicPat', 'npmjs', /token of GitHub/, /registry-url: https:\/\/npm\.pkg\.github\.com/],
    ['job', 'npmjs', /token of GitHub/, /npm\.pkg\.github\.com/],
    ['longJob', 'npmjs', /token of GitHub/, /npm\.pkg\.github\.com/],
    ['fineGrained', 'npmjs', /fine-grained/, /granular access token/],
    ['classic', 'npmjs', /classic token.*revoked.*December 2025/, /granular access token/],
    ['gitlab', 'npmjs', /GitLab/, /granular access token/],
    ['jwt', 'npmjs', /JSON Web Token/, /granular access token/],
    ['pypi', 'npmjs', /PyPI/, /granular/],
    ['docker', 'npmjs', /Docker/, /granular/],
    ['npm', 'github', /token of npm/, /registry\.npmjs\.org.*github\.token.*packages: read/],
    ['classic', 'github', /classic token of npm/, /github\.token/],
    ['fineGrained', 'github', /fine-grained personal access token/, /classic personal access token/],
    ['refresh', 'github', /refresh token/, /github\.token/],
    ['gitlab', 'github', /GitLab/, /github\.token/],
    ['jwt', 'github', /JSON Web Token/, /github\.token/],
    ['npm', 'gitlab', /token of npm/, /deploy token/],
    ['job', 'gitlabProject', /token of GitHub/, /deploy token/],
    ['npm', 'azure', /token of npm/, /`password`/],
    ['azure', 'azure', /refused as a token/, /`password` with any `username`/],
    ['oldAzure', 'azure', /refused as a token/, /`password`/],
    ['npm', 'codeartifact', /token of npm/, /get-authorization-token/],
    ['job', 'codeartifact', /token of GitHub/, /get-authorization-token/],
    ['npm', 'codeartifactDual', /token of npm/, /get-authorization-token/],
    ['fineGrained', 'githubEnterprise', /fine-grained personal access token/, /classic personal access token/],
    ['npm', 'jfrog', /token of npm/, /reference token/],
    ['job', 'google', /token of GitHub/, /gcloud auth print-access-token/],
    ['azure', 'npmjs', /Azure/, /granular/],
    ['google', 'jfrog', /Google/, /Artifactory/],
    ['jfrog', 'github', /JFrog/, /github\.token/],
  ])('%s for %s is a warning with the cure', (token, registry, what, cure) => {
    const diagnostics = said(given(REGISTRY[registry], TOKEN[token]));
    expect(diagnostics).toEqual([
      {
        level: 'warning',
        slug: 'token-kind',
        text: expect.stringMatching(new RegExp(`${what.source}.*${cure.source}`)),
      },
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/fake|fa4e/i);
  });

  test('is told as a password, too', () => {
    expect(said(given(REGISTRY.github, TOKEN.fineGrained, 'basic'))).toMatchObject([{ slug: 'token-kind' }]);
  });
});

describe('a token that fits, or of which nothing is known, is passed over', () => {
  test.each<[keyof typeof TOKEN, keyof typeof REGISTRY]>([
    ['npm', 'npmjs'],
    ['opaque', 'npmjs'],
    ['job', 'github'],
    ['longJob', 'github'],
    ['classicPat', 'github'],
    ['oauth', 'github'],
    ['app', 'github'],
    ['opaque', 'github'],
    ['gitlab', 'gitlab'],
    ['gitlabDeploy', 'gitlabProject'],
    ['gitlabJob', 'gitlab'],
    ['jwt', 'gitlab'],
    ['jwt', 'azure'],
    ['jwt', 'jfrog'],
    ['jfrog', 'jfrog'],
    ['jwt', 'codeartifact'],
    ['google', 'google'],
    ['job', 'githubEnterprise'],
    ['npm', 'ownArtifactory'],
    ['npm', 'own'],
    ['classicPat', 'own'],
    ['gitlab', 'own'],
    ['classic', 'own'],
    ['azure', 'own'],
  ])('%s for %s', (token, registry) => expect(said(given(REGISTRY[registry], TOKEN[token]))).toEqual([]));

  test("Azure's own, as a password", () => {
    expect(said(given(REGISTRY.azure, TOKEN.azure, 'basic'))).toEqual([]);
  });

  test('and the usual ones are not even looked at', () => {
    const usual = [
      given(REGISTRY.npmjs, TOKEN.npm),
      given(REGISTRY.github, TOKEN.job),
      given(REGISTRY.github, TOKEN.classicPat),
      given(REGISTRY.own, TOKEN.opaque),
      { ...given(REGISTRY.own, TOKEN.opaque), credential: { kind: 'none' } as const },
    ];
    expect(usual.map(deservesLook)).toEqual([false, false, false, false, false]);
  });

  test.each([...BEGINNINGS])('and one that begins with `%s` is', (beginning) => {
    expect(deservesLook(given(REGISTRY.own, `${beginning}${'x'.repeat(30)}`))).toBe(true);
  });

  test('and one that a vendor gave is not', () => {
    const obtained = { provider: 'jfrog', endpoint: '', expires: '', revocable: true } as const;
    expect(deservesLook({ ...given(REGISTRY.own, TOKEN.classic), obtained })).toBe(false);
    expect(deservesLook(given(REGISTRY.own, TOKEN.classic))).toBe(true);
  });
});

describe('the expiry of a token', () => {
  test.each<[string, (expiry: number) => string]>([
    ['JWT', (exp) => jwt({ exp })],
    ['reference token of JFrog', reference],
  ])('of the kind %s is read', (_, make) => {
    const settled = (expiry: number) => given(REGISTRY.jfrog, make(expiry));
    expect(said(settled(NOW + 600))).toEqual([]);
    expect(said(settled(NOW + 599))).toEqual([
      { level: 'warning', slug: 'token-expires-soon', text: expect.stringContaining('expires in 9 minutes') },
    ]);
    expect(said(settled(NOW + 1))).toMatchObject([{ text: expect.stringContaining('in 1 seconds') }]);
    for (const [age, words] of [
      [0, '0 seconds'],
      [7200, '2 hours'],
      [400_000, '4 days'],
    ] as const) {
      const refusal = refused(() => said(settled(NOW - age)));
      expect(refusal).toMatchObject({
        slug: 'token-expired',
        message: expect.stringContaining(`expired ${words} ago`),
      });
    }
  });

  test('counts on a host of nobody in particular, and in a password', () => {
    expect(refused(() => said(given(REGISTRY.own, jwt({ exp: NOW })))).slug).toBe('token-expired');
    expect(refused(() => said(given(REGISTRY.own, jwt({ exp: NOW }), 'basic'))).slug).toBe('token-expired');
  });

  test.each([
    ['no JWT', 'eyJhIjoxfQ.eyJhIjoxfQ'],
    ['an encrypted one (CodeArtifact)', `${base64url({ alg: 'dir' })}.a.b.c.d`],
    ['one without header', jwt({ exp: 1 }, {})],
    ['one whose payload is a list', `${base64url({ alg: 'x' })}.${base64url([1])}.x`],
    ['one whose payload is no JSON', `${base64url({ alg: 'x' })}.e30x.x`],
    ['one that is too long to be looked at', jwt({ exp: 1, pad: 'x'.repeat(20_000) })],
    ['one that never ends in `ey`', 'ey'.repeat(8000)],
    ['one with thousands of dots', `ey${'.'.repeat(16_000)}`],
    ["GitHub's, which is opaque by its vendor's word", TOKEN.longJob],
  ])('of %s is not known', (_, token) => {
    expect(expiryOf(token)).toBeUndefined();
    expect(isJwt(token)).toBe(false);
  });

  test.each([[{}], [{ exp: '1' }], [{ exp: -1 }], [{ exp: null }], [{ __proto__: { exp: 1 } }]])(
    'in the claims %j is none',
    (claims) => {
      expect(expiryOf(jwt(claims))).toBeUndefined();
    },
  );

  test('that JFrog leaves open is none', () => expect(expiryOf(reference(0))).toBeUndefined());
});
