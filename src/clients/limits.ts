import { type SecretText, shown } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { tarballKey } from '../registries/vendors.js';
import type { Client } from './detect.js';
import { isWithin, type Version } from './version.js';

/**
 * What a package manager of this job cannot do with these registries, and what to do instead: one sentence each. Only for
 * versions that are known. Measured; see docs/package-managers.md.
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
  const elsewhere = registries.find(({ url }) => tarballKey(url)?.shared);
  if (elsewhere !== undefined && some('npm', ([major]) => major === 12)) {
    limits.push(
      `npm 12 refuses the tarballs of ${elsewhere.url}, which are outside its path. Allow them with ` +
        '`allow-remote=all` in the `npmrc` input.',
    );
  }
  const garbled = basic.find(({ credential: { username, password } }) =>
    /[^\0-\x7f]/.test(username + password.reveal()),
  );
  if (garbled !== undefined && some('pnpm', ([major]) => major === 11)) {
    limits.push(`pnpm 11 garbles the password for ${garbled.url}, which is not plain ASCII. Use a token, or pnpm 12.`);
  }
  if (basic[0] !== undefined && some('bun', (version) => isWithin(version, [0, 0, 0], [1, 4, 3]) === true)) {
    limits.push(`bun up to 1.4.3 cannot publish to ${basic[0].url} with a user name and password. Use a token.`);
  }
  const base = registries.find(({ replacesBase }) => replacesBase);
  if (base !== undefined && some('yarn', ([major]) => major === 1)) {
    limits.push(
      "Yarn Classic's `yarn run` sets npm_config_registry for scripts, so `npm publish` in a script does not go to " +
        `${base.url}. Set \`publishConfig.registry\` in package.json, or give the registry a \`scope\`, too.`,
    );
  }
  const hasCertificate = settings.some((setting) => /^\/\/.*:(cert|key)file=/.test(shown(setting)));
  if (hasCertificate && some('yarn', () => true)) {
    limits.push('Yarn reads no client certificates from npmrc lines. Set `httpsCertFilePath` in its own file.');
  }
  return limits;
}
