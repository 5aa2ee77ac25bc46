import { describe, expect, test } from '@jest/globals';
import { checkCredentials } from '../../../src/registries/accepted-tokens.js';
import { basic, registry, token } from '../registry-fixtures.js';
import { runReader } from '../run-reader.js';

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

const check = (url: string, secret: string, kind: 'token' | 'basic' = 'token') => {
  const credential = kind === 'token' ? token(secret) : basic('ci', secret);
  return runReader((diagnostics) => checkCredentials([registry(url, credential)], NOW, diagnostics));
};

describe("a token that npm's public registry does not accept", () => {
  test.each<[keyof typeof TOKEN, string, says: RegExp]>([
    ['classicPat', 'token-wrong-registry', /GitHub token.*registry-url: https:\/\/npm\.pkg\.github\.com/s],
    ['job', 'token-wrong-registry', /GitHub token.*npm\.pkg\.github\.com/s],
    ['longJob', 'token-wrong-registry', /GitHub token/],
    ['fineGrained', 'token-wrong-registry', /fine-grained/],
    ['refresh', 'token-wrong-registry', /refresh token/],
    ['classic', 'token-kind', /classic npm token.*revoked.*December 2025/],
    ['gitlab', 'token-wrong-registry', /GitLab/],
    ['jwt', 'token-wrong-registry', /JSON Web Token/],
    ['pypi', 'token-wrong-registry', /PyPI/],
    ['docker', 'token-wrong-registry', /Docker/],
    ['azure', 'token-wrong-registry', /Azure/],
    ['google', 'token-wrong-registry', /Google/],
    ['jfrog', 'token-wrong-registry', /JFrog/],
  ])('is an error that names its kind: %s', (name, code, says) => {
    const { reported, text } = check(REGISTRY.npmjs, TOKEN[name]);
    expect(reported).toEqual([`error ${code}`]);
    expect(text).toMatch(says);
    expect(text).toMatch(/granular access token.*`token`/s);
    expect(text).not.toMatch(/fake|fa4e/i);
    if (!/GitHub/.test(text)) expect(text).not.toContain('npm.pkg.github.com'); // only for tokens of GitHub
  });
});

describe('a token that another registry does not accept', () => {
  test.each<[keyof typeof TOKEN, keyof typeof REGISTRY, what: RegExp, cure: RegExp]>([
    ['npm', 'github', /npm token/, /registry\.npmjs\.org.*github\.token.*packages: read/],
    ['classic', 'github', /classic npm token/, /github\.token/],
    ['fineGrained', 'github', /fine-grained personal access token/, /classic personal access token/],
    ['refresh', 'github', /refresh token/, /github\.token/],
    ['gitlab', 'github', /GitLab/, /github\.token/],
    ['jwt', 'github', /JSON Web Token/, /github\.token/],
    ['npm', 'gitlab', /npm token/, /deploy token/],
    ['job', 'gitlabProject', /GitHub token/, /deploy token/],
    ['npm', 'azure', /npm token/, /`password`/],
    ['azure', 'azure', /sent as a token/, /`password` with any `username`/],
    ['oldAzure', 'azure', /sent as a token/, /`password`/],
    ['npm', 'codeartifact', /npm token/, /get-authorization-token/],
    ['job', 'codeartifact', /GitHub token/, /get-authorization-token/],
    ['npm', 'codeartifactDual', /npm token/, /get-authorization-token/],
    ['fineGrained', 'githubEnterprise', /fine-grained personal access token/, /classic personal access token/],
    ['npm', 'jfrog', /npm token/, /reference token/],
    ['job', 'google', /GitHub token/, /gcloud auth print-access-token/],
    ['google', 'jfrog', /Google/, /Artifactory/],
    ['jfrog', 'github', /JFrog/, /github\.token/],
  ])('is a warning with the fix: %s for %s', (token, registry, what, cure) => {
    const { reported, text } = check(REGISTRY[registry], TOKEN[token]);
    expect(reported).toEqual(['warning token-kind']);
    expect(text).toMatch(new RegExp(`${what.source}.*${cure.source}`, 's'));
    expect(text).not.toMatch(/fake|fa4e/i);
  });

  test('is also reported if it is a password', () => {
    expect(check(REGISTRY.github, TOKEN.fineGrained, 'basic').reported).toEqual(['warning token-kind']);
  });
});

describe('a token that fits, or of an unknown kind', () => {
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
  ])('is not reported: %s for %s', (token, registry) =>
    expect(check(REGISTRY[registry], TOKEN[token]).reported).toEqual([]),
  );

  test('is not reported: azure, as a password', () => {
    expect(check(REGISTRY.azure, TOKEN.azure, 'basic').reported).toEqual([]);
  });
});

describe('plain http', () => {
  test.each<[string, keyof typeof TOKEN, string[]]>([
    ['http://verdaccio:4873', 'opaque', ['warning token-unencrypted']],
    ['http://verdaccio:4873', 'npm', ['error token-unencrypted']],
    ['http://verdaccio:4873', 'job', ['error token-unencrypted']],
    ['http://verdaccio:4873', 'jwt', ['error token-unencrypted']],
    ['http://localhost:4873', 'opaque', []],
    ['http://127.0.0.1:4873', 'jwt', []],
  ])('to %s with the token %s reports %j', (url, name, reported) =>
    expect(check(url, TOKEN[name]).reported).toEqual(reported),
  );

  test('with a short token reports nothing', () => expect(check('http://verdaccio:4873', 'fake').reported).toEqual([]));
});

describe('the expiry of a token', () => {
  test.each<[string, (expiry: number) => string]>([
    ['a JWT', (exp) => jwt({ exp })],
    ['a reference token of JFrog', reference],
  ])('is read from %s', (_, make) => {
    const checked = (expiry: number) => check(REGISTRY.jfrog, make(expiry));
    expect(checked(NOW + 600).reported).toEqual([]);
    expect(checked(NOW + 599)).toMatchObject({
      reported: ['warning token-expires-soon'],
      text: expect.stringContaining('expires in 9 minutes'),
    });
    for (const [age, words] of [
      [0, '0 seconds'],
      [7200, '2 hours'],
      [400_000, '4 days'],
    ] as const) {
      const { reported, text } = checked(NOW - age);
      expect(reported).toEqual(['error token-expired']);
      expect(text).toContain(`expired ${words} ago`);
    }
  });

  test('is checked on any host, and in a password', () => {
    expect(check(REGISTRY.own, jwt({ exp: NOW })).reported).toEqual(['error token-expired']);
    expect(check(REGISTRY.own, jwt({ exp: NOW }), 'basic').reported).toEqual(['error token-expired']);
  });
});
