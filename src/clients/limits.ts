import { type SecretText, shown } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { tarballKey } from '../registries/hosts.js';
import type { Client } from './detect.js';
import { isWithin, type Version } from './version.js';

/**
 * What a client of this job cannot do with these registries, and the way out: one sentence each.
 *
 * Only of versions that are known. Measured (see docs/package-managers.md).
 *
 * @param settings the npmrc settings that are passed through
 */
export function limitsOf(
  clients: readonly Client[],
  registries: readonly ResolvedRegistry[],
  settings: readonly SecretText[],
): string[] {
  const limits: string[] = [];
  const some = (name: Client['name'], test: (version: Version) => boolean) =>
    clients.some((client) => client.name === name && test(client.version));
  const basic = registries.flatMap(({ url, credential }) => (credential.kind === 'basic' ? [{ url, credential }] : []));
  const certificates = settings.some((setting) => /^\/\/.*:(cert|key)file=/.test(shown(setting)));
  const elsewhere = registries.find(({ url }) => tarballKey(url)?.shared);
  if (elsewhere !== undefined && some('npm', ([major]) => major === 12)) {
    limits.push(
      `npm 12 refuses the tarballs of ${elsewhere.url}, which lie outside its path; allow them with ` +
        '`allow-remote=all` in the `npmrc` input.',
    );
  }
  const garbled = basic.find(({ credential: { username, password } }) =>
    /[^\0-\x7f]/.test(username + password.reveal()),
  );
  if (garbled !== undefined && some('pnpm', ([major]) => major === 11)) {
    limits.push(`pnpm 11 garbles the password for ${garbled.url}, which is not plain ASCII; use a token, or pnpm 12.`);
  }
  if (basic[0] !== undefined && some('bun', (version) => isWithin(version, [0, 0, 0], [1, 4, 3]) === true)) {
    limits.push(`bun up to 1.4.3 cannot publish to ${basic[0].url} with user name and password; use a token.`);
  }
  if (certificates && some('yarn', () => true)) {
    limits.push('yarn reads no client certificates from npmrc lines; set `httpsCertFilePath` in its own file.');
  }
  return limits;
}
