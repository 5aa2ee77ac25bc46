import { expect, test } from '@jest/globals';
import { incompleteUrl } from '../../../src/registries/registry-pages.js';
import { parseRegistryUrl } from '../../../src/registries/registry-url.js';
import { url } from '../registry-fixtures.js';
import { runReader } from '../run-reader.js';

test.each([
  ['https://www.npmjs.com', 'https://registry.npmjs.org'],
  ['https://www.npmjs.com/package/@acme/lib', 'https://registry.npmjs.org'],
  ['http://npmjs.org/', 'https://registry.npmjs.org'],
  ['https://registry.npmjs.org/@acme', 'https://registry.npmjs.org'],
  ['https://github.com/acme/repo/packages', 'https://npm.pkg.github.com'],
  ['https://github.com/orgs/acme/packages?repo_name=x', 'https://npm.pkg.github.com'],
  ['https://ghcr.io/acme', 'https://npm.pkg.github.com'],
  ['https://acme.ghe.com/o/r/packages', 'https://npm.acme.ghe.com'],
  ['https://gitlab.com/acme/app/-/packages/123', 'https://gitlab.com/api/v4/groups/ID/-/packages/npm/'],
  ['https://gitlab.com/groups/acme/-/packages', '/api/v4/groups/ID/-/packages/npm/'],
  ['https://git.acme.dev/gitlab/acme/app/-/packages', 'https://git.acme.dev/api/v4/groups/ID/-/packages/npm/'],
  ['https://git.acme.dev/acme/-/packages/npm/lib/1.0.0', 'https://git.acme.dev/api/packages/OWNER/npm/'],
  ['https://acme.jfrog.io/ui/native/npm/', 'https://acme.jfrog.io/artifactory/api/npm/REPOSITORY/'],
  ['https://repo.acme.dev/ui/packages/npm:%2F%2Flib', '/artifactory/api/npm/REPOSITORY/'],
  ['https://acme.jfrog.io/artifactory/npm-virtual/', '/artifactory/api/npm/REPOSITORY/'],
  ['https://repo.acme.dev/artifactory/webapp/#/home', '/artifactory/api/npm/REPOSITORY/'],
  ['https://nexus.acme.dev/#browse/browse:npm-group', 'https://nexus.acme.dev/repository/NAME/'],
  ['https://nexus.acme.dev:8443/nexus/#browse/search/npm', 'https://nexus.acme.dev:8443/repository/NAME/'],
  ['https://dev.azure.com/acme/project/_artifacts/feed/npm', '/_packaging/FEED/npm/registry/'],
  ['https://acme.visualstudio.com/project/_artifacts/feed/npm', '/_packaging/FEED/npm/registry/'],
  ['https://pkgs.dev.azure.com/acme/_packaging/feed/nuget/v3/index.json', '/_packaging/FEED/npm/registry/'],
  ['https://cloudsmith.io/~acme/repos/npm/packages/', 'https://npm.cloudsmith.io/OWNER/REPOSITORY/'],
  ['https://app.cloudsmith.com/acme/npm', 'https://npm.cloudsmith.io/OWNER/REPOSITORY/'],
  ['https://console.cloud.google.com/artifacts/npm/p/europe/r', '-npm.pkg.dev/PROJECT/REPOSITORY/'],
  ['https://europe-docker.pkg.dev/p/r', '-npm.pkg.dev/PROJECT/REPOSITORY/'],
  ['https://eu-central-1.console.aws.amazon.com/codesuite/codeartifact/d', '/npm/REPOSITORY/'],
  ['https://acme-111122223333.d.codeartifact.eu-central-1.amazonaws.com/pypi/r/', '/npm/REPOSITORY/'],
  ['https://buildkite.com/organizations/acme/packages', 'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/'],
  ['https://jsr.io/@std/path', 'https://npm.jsr.io'],
  ['https://npm.acme.dev/-/web/detail/@acme/lib', 'https://npm.acme.dev/'],
  ['https://npm.acme.dev/@acme/lib', 'before the package'],
  ['https://npm.acme.dev/npm/@acme/lib/', 'before the package'],
  ['https://npm.acme.dev/lib/-/lib-1.0.0.tgz', 'before the package'],
])('%s is not a registry; the error contains %j', (page, shape) => {
  const { value, reported, text } = runReader((diagnostics) => parseRegistryUrl(page, '`registry-url`', diagnostics));
  expect([value, reported]).toEqual([undefined, ['error registry-url-invalid']]);
  expect(text).toContain(shape);
});

test.each([
  'https://registry.npmjs.org',
  'https://registry.npmjs.org:443/',
  'https://registry.npmjs.com/',
  'https://registry.yarnpkg.com',
  'https://npm.pkg.github.com',
  'https://npm.pkg.github.com/acme',
  'https://npm.acme.ghe.com/acme',
  'https://github.acme.dev/_registry/npm/acme/',
  'https://gitlab.com/api/v4/packages/npm/',
  'https://gitlab.com/api/v4/groups/12/-/packages/npm/',
  'https://gitlab.com/api/v4/groups/acme%20labs/-/packages/npm/',
  'https://gitlab.com/api/v4/projects/12/packages/npm/',
  'https://git.acme.dev/gitlab/api/v4/groups/12/-/packages/npm/',
  'https://gitlab.com/api/v4/virtual_registries/packages/npm/12/',
  'https://git.acme.dev/api/packages/acme/npm/',
  'https://codeberg.org/api/packages/acme/npm/',
  'https://acme.jfrog.io/artifactory/api/npm/npm/',
  'https://acme.jfrog.io/acme/api/npm/npm/',
  'https://repo.acme.dev/api/npm/npm/',
  'https://repo.acme.dev/tools/artifactory/api/npm/npm-virtual/',
  'https://artifactory.acme.dev/npm/',
  'https://nexus.acme.dev/repository/npm-group/',
  'https://nexus.acme.dev/nexus/repository/npm-group/',
  'https://nexus.acme.dev/nexus/content/groups/npm/',
  'https://pkgs.dev.azure.com/acme/_packaging/feed/npm/registry/',
  'https://pkgs.dev.azure.com/acme/project/_packaging/feed@Local/npm/registry/',
  'https://acme.pkgs.visualstudio.com/_packaging/feed/npm/registry/',
  'https://tfs.acme.dev/tfs/acme/_packaging/feed/npm/registry/',
  'https://npm.cloudsmith.io/acme/npm/',
  'https://npm.cloudsmith.com/acme/npm/',
  'https://europe-west3-npm.pkg.dev/project/repo/',
  'https://acme-111122223333.d.codeartifact.eu-central-1.amazonaws.com/npm/repo/',
  'https://vpce-0a1b-x.d.codeartifact.eu-central-1.vpce.amazonaws.com/npm/repo/',
  'https://packages.buildkite.com/acme/npm/npm/',
  'https://npm.jsr.io/',
  'https://npm.acme.dev/verdaccio/',
  'https://npm.acme.dev/ui/',
  'https://npm.acme.dev/@acme/',
  'https://npm.fontawesome.com/',
  'https://proget.acme.dev/npm/npm-feed/',
  'https://acme.bytesafe.dev/r/default/',
  'https://npm.fury.io/acme/',
  'https://www.myget.org/F/acme/npm/',
  'http://localhost:4873/',
  'http://verdaccio:4873/npm/',
])('%s is accepted as a registry', (address) => {
  expect(url(address)).toMatch(/^https?:.*\/$/);
  expect(incompleteUrl(new URL(address))).toBeUndefined();
});

test.each([
  ['https://acme-111122223333.d.codeartifact.eu-central-1.amazonaws.com/', '/npm/REPOSITORY/'],
  ['https://acme-111122223333.d.codeartifact.eu-central-1.amazonaws.com/npm', '/npm/REPOSITORY/'],
  ['https://acme-111122223333.d.codeartifact.eu-central-1.on.aws/npm/', '/npm/REPOSITORY/'],
  ['https://acme.jfrog.io/artifactory/api/npm/', 'https://acme.jfrog.io/artifactory/api/npm/REPOSITORY/'],
  ['https://acme.jfrog.io/artifactory', 'https://acme.jfrog.io/artifactory/api/npm/REPOSITORY/'],
  ['https://acme.jfrog.io', 'https://acme.jfrog.io/artifactory/api/npm/REPOSITORY/'],
  ['https://repo.acme.dev/artifactory/api', 'https://repo.acme.dev/artifactory/api/npm/REPOSITORY/'],
  ['https://pkgs.dev.azure.com/acme/project/_packaging/feed/', '/_packaging/FEED/npm/registry/'],
  ['https://acme.pkgs.visualstudio.com/_packaging/feed', '/_packaging/FEED/npm/registry/'],
])('%s may have a credential, but is not the whole URL of a registry', (address, shape) => {
  expect(url(address)).toMatch(/^https:.*\/$/);
  expect(incompleteUrl(new URL(address))?.cure).toContain(shape);
});

test('a password in the URL of a page is not repeated', () => {
  const text = 'https://user:fake-password@www.npmjs.com/package/fake-token-123456789';
  for (const page of [text, text.replace('user:fake-password@', '')]) {
    expect(runReader((diagnostics) => parseRegistryUrl(page, 'here', diagnostics)).text).not.toContain('fake');
  }
});
