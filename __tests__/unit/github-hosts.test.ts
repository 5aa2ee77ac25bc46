/** GitHub Packages on github.com, on GHE.com and on GitHub Enterprise Server. */
import { expect, test } from '@jest/globals';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import type { RawInputs } from '../../src/inputs/raw-inputs.js';
import { readSingleRegistry } from '../../src/inputs/single-registry.js';

test.each([
  ['https://npm.pkg.github.com', 'https://github.com', ['@octo-org']],
  ['https://npm.pkg.github.com/other', 'https://github.com', ['@other']],
  ['https://npm.acme.ghe.com', 'https://acme.ghe.com', ['@octo-org']],
  ['https://npm.git.acme.dev', 'https://git.acme.dev', ['@octo-org']],
  ['https://git.acme.dev/_registry/npm/', 'https://git.acme.dev', ['@octo-org']],
  ['https://git.acme.dev/_registry/npm/other', 'https://git.acme.dev', ['@other']],
  // Not a registry of the GitHub instance of this job.
  ['https://npm.git.acme.dev', 'https://github.com', []],
  ['https://git.acme.dev/_registry/npm/', 'https://other.acme.dev', []],
  ['https://git.acme.dev/npm/', 'https://git.acme.dev', []],
  ['https://npm.acme.ghe.com.evil.example', 'https://acme.ghe.com', []],
])('the default scopes of %s on %s are %j', (url, server, scopes) => {
  const raw = { 'registry-url': url, scope: '', token: 'fake-token-1', username: '', password: '' } as RawInputs;
  const diagnostics = new Diagnostics();
  const environment = { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: 'Octo-Org' };
  const context = { environment, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
  expect(readSingleRegistry(raw, context)?.registry.scopes).toEqual(scopes);
  expect(diagnostics.list).toEqual([]);
});
