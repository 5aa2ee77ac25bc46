import { describe, expect, test } from '@jest/globals';
import { isGitHubPackages, ownerInUrl, tarballKey, vendorOf } from '../../../src/registries/vendors.js';
import { url } from '../registry-fixtures.js';

test.each([
  ['https://registry.npmjs.org', 'npmjs'],
  ['https://npm.pkg.github.com', 'github'],
  ['https://npm.pkg.github.com/acme', 'github'],
  ['https://npm.acme.ghe.com', 'github'],
  ['https://gitlab.com/api/v4/packages/npm', 'gitlab'],
  ['https://gitlab.com/api/v4/groups/12/-/packages/npm', 'gitlab'],
  ['https://git.acme.dev/gitlab/api/v4/projects/12/packages/npm', 'gitlab'],
  ['https://pkgs.dev.azure.com/acme/_packaging/feed/npm/registry', 'azure'],
  ['https://acme.pkgs.visualstudio.com/project/_packaging/feed/npm/registry', 'azure'],
  ['https://tfs.acme.dev/tfs/acme/_packaging/feed/npm/registry', 'azure'],
  ['https://acme-111122223333.d.codeartifact.eu-central-1.amazonaws.com/npm/repo', 'codeartifact'],
  ['https://acme-111122223333.d.codeartifact.eu-central-1.on.aws/npm/repo', 'codeartifact'],
  ['https://europe-west3-npm.pkg.dev/project/repo', 'google'],
  ['https://acme.jfrog.io/artifactory/api/npm/npm', 'artifactory'],
  ['https://acme.jfrog.io/acme/repository/npm', 'artifactory'],
  ['https://repo.acme.dev/artifactory/api/npm/npm-virtual', 'artifactory'],
  ['https://npm.cloudsmith.io/acme/repo', 'cloudsmith'],
  ['https://packages.buildkite.com/acme/repo/npm', 'buildkite'],
  ['https://nexus.acme.dev/repository/npm-group', 'nexus'],
  ['https://npm.acme.dev', 'other'],
  ['http://127.0.0.1:4873', 'other'],
  // Hosts that only resemble those of a vendor.
  ['https://registry.npmjs.org.evil.example', 'other'],
  ['https://npm.pkg.github.com.evil.example', 'other'],
  ['https://evil-jfrog.io', 'other'],
  ['https://evilcloudsmith.io/a/b', 'other'],
  ['https://pkgs.dev.azure.com.evil.example/acme', 'other'],
] as const)('the vendor of %s is %s', (address, vendor) => {
  expect(vendorOf(url(address))).toBe(vendor);
});

describe('the key for tarballs', () => {
  test.each<[string, string | undefined, boolean]>([
    ['https://registry.npmjs.org/', undefined, false],
    [
      'https://pkgs.dev.azure.com/org/project/_packaging/feed/npm/registry/',
      '//pkgs.dev.azure.com/org/project/_packaging/feed/npm/',
      false,
    ],
    [
      'https://org.pkgs.visualstudio.com/_packaging/feed/npm/registry/',
      '//org.pkgs.visualstudio.com/_packaging/feed/npm/',
      false,
    ],
    ['https://gitlab.com/api/v4/packages/npm/', '//gitlab.com/api/v4/', true],
    ['https://git.acme.dev/gitlab/api/v4/groups/12/-/packages/npm/', '//git.acme.dev/gitlab/api/v4/', true],
    ['https://gitlab.com/api/v4/projects/1/packages/npm/', undefined, false],
    ['https://npm.pkg.github.com/', undefined, false],
    ['https://npm.pkg.github.com/acme', '//npm.pkg.github.com/', true],
    ['https://npm.github.acme.dev/acme', '//npm.github.acme.dev/', true],
    ['https://github.acme.dev/_registry/npm/acme', '//github.acme.dev/_registry/npm/', true],
    ['https://npm.other.dev/acme', undefined, false],
    ['https://evil.example/registry/', undefined, false],
  ])('of %s is %s', (address, key, shared) => {
    expect(tarballKey(url(address), 'https://github.acme.dev')).toEqual(
      key === undefined ? undefined : { key, shared },
    );
  });

  test.each([
    ['https://npm.pkg.github.com/Acme', 'Acme'],
    ['https://npm.pkg.github.com/', undefined],
    ['https://npm.pkg.github.com/a/b', undefined],
    ['https://github.acme.dev/_registry/npm/Acme', 'Acme'],
  ])('the owner in %s is %s', (address, owner) => {
    expect(ownerInUrl(url(address))).toBe(owner);
  });
});

test.each([
  ['https://npm.pkg.github.com/', '', true],
  ['https://npm.acme.ghe.com/', '', true],
  ['https://npm.github.acme.dev/', 'https://github.acme.dev', true],
  ['https://github.acme.dev/_registry/npm/', 'https://github.acme.dev', true],
  ['https://npm.github.acme.dev/', 'https://github.com', false],
  ['https://npm.github.com/', 'https://github.com', false],
  ['https://npm.acme.dev/', '', false],
])('%s on %j is GitHub Packages: %j', (address, server, expected) => {
  expect(isGitHubPackages(url(address), server)).toBe(expected);
});
