import { expect, test } from '@jest/globals';
import { parseRegistryUrl } from '../../src/registries/registry-url.js';
import { vendorOf } from '../../src/registries/vendors.js';

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
  // Hosts that only look like one of them.
  ['https://registry.npmjs.org.evil.example', 'other'],
  ['https://npm.pkg.github.com.evil.example', 'other'],
  ['https://evil-jfrog.io', 'other'],
  ['https://evilcloudsmith.io/a/b', 'other'],
  ['https://pkgs.dev.azure.com.evil.example/acme', 'other'],
] as const)('%s is %s', (url, family) => {
  expect(vendorOf(parseRegistryUrl(url, 'test'))).toBe(family);
});
