/** What package managers need, and what they cannot do, by version. Measured; see docs/package-managers.md. */
import { type SecretText, shown } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { tarballKey } from '../registries/vendors.js';
import type { Client } from './detect.js';
import { isWithin, type Version } from './version.js';

/** What the package managers of a job need besides the user configuration that most of them read. */
export interface ClientRequirements {
  /** Yarn 2+ reads `.yarnrc.yml` only. */
  readonly yarnrc: boolean;
  /** The package managers that read no user configuration but `~/.npmrc`. */
  readonly homeNpmrc: readonly string[];
  /** bun up to 1.4.3 reads `$XDG_CONFIG_HOME/.npmrc` instead, if that variable is set. */
  readonly xdgNpmrc: boolean;
  /** pnpm from 11.0.6 on reads a variable of its own first. */
  readonly pnpmVariable: boolean;
  /**
   * Yarn Classic sends a token to a default registry only if told to. A Yarn of unknown version may be Classic: corepack
   * starts it for a project that names no version.
   */
  readonly alwaysAuth: boolean;
  /** pnpm up to 10 and Yarn Classic fail on a `${NAME}` that is not set. */
  readonly failsOnUnset: boolean;
}

/** What is needed if the package managers are not known: the user configuration must suit all that read it. */
const UNKNOWN_CLIENTS: ClientRequirements = {
  yarnrc: false,
  homeNpmrc: [],
  xdgNpmrc: false,
  pnpmVariable: true,
  alwaysAuth: false,
  failsOnUnset: true,
};

/**
 * What package managers need. A shared home folder is touched only for a version that is known to need it.
 *
 * @param clients the package managers of the job; none means that they are not known
 */
export function requirementsOf(clients: readonly Pick<Client, 'name' | 'version'>[]): ClientRequirements {
  if (clients.length === 0) return UNKNOWN_CLIENTS;
  const some = someOf(clients);
  const maybeYarnClassic = some('yarn', ([major]) => major === undefined || major === 1);
  const homeNpmrc: string[] = [];
  if (some('deno', () => true)) homeNpmrc.push('deno');
  const xdgNpmrc = some('bun', (version) => isWithin(version, [0, 0, 0], [1, 4, 3]) === true);
  if (xdgNpmrc) homeNpmrc.push('bun up to 1.4.3');
  if (some('pnpm', (version) => isWithin(version, [11, 0, 0], [11, 0, 5]) === true)) {
    homeNpmrc.push('pnpm 11.0.0 to 11.0.5');
  }
  return {
    yarnrc: some('yarn', ([major]) => major !== 1),
    homeNpmrc,
    xdgNpmrc,
    pnpmVariable: some('pnpm', () => true),
    alwaysAuth: maybeYarnClassic,
    failsOnUnset: maybeYarnClassic || some('pnpm', (version) => isWithin(version, [0, 0, 0], [10, 999, 999]) !== false),
  };
}

/** The package managers with requirements that depend on an unknown version. The installed program has to report it. */
export function withUnclearVersion(clients: readonly Client[]): Client[] {
  return clients.filter(({ name, version }) => {
    if (name === 'yarn') return version.length === 0;
    return name === 'bun' && isWithin(version, [0, 0, 0], [1, 4, 3]) === undefined;
  });
}

/**
 * What a package manager of this job cannot do with these registries, and what to do instead: one sentence each. Only for
 * versions that are known.
 *
 * @param settings the npmrc settings that are passed through
 * @param server GITHUB_SERVER_URL
 */
export function limitsOf(
  clients: readonly Client[],
  registries: readonly ResolvedRegistry[],
  settings: readonly SecretText[],
  server: string | undefined,
): string[] {
  if (clients.length === 0) return [];
  const limits: string[] = [];
  const some = someOf(clients);
  const basic = registries.flatMap(({ url, credential }) => (credential.kind === 'basic' ? [{ url, credential }] : []));
  const elsewhere = registries.find(({ url }) => tarballKey(url, server)?.shared);
  if (elsewhere !== undefined && some('npm', ([major = 0]) => major >= 12)) {
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
      "Yarn Classic's `yarn run` sets npm_config_registry for scripts, so `npm publish` in a script goes to " +
        `${base.url} only if \`publishConfig.registry\` in package.json names it, or if the registry has a \`scope\`, too.`,
    );
  }
  const hasCertificate = settings.some((setting) => /^\/\/.*:(cert|key)file=/.test(shown(setting)));
  if (hasCertificate && some('yarn', () => true)) {
    limits.push('Yarn reads no client certificates from npmrc lines. Set `httpsCertFilePath` in its own file.');
  }
  return limits;
}

/** Tells whether a package manager of the job has a version that passes a test. */
function someOf(clients: readonly Pick<Client, 'name' | 'version'>[]) {
  return (name: Client['name'], test: (version: Version) => boolean) =>
    clients.some((client) => client.name === name && test(client.version));
}
