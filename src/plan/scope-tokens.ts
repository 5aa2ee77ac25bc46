/**
 * A credential per scope on one URL: package managers need more keys for it, and some cannot use it. Measured; see
 * docs/package-managers.md.
 */
import type { Client } from '../clients/detect.js';
import { isWithin } from '../clients/version.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { JobContext } from '../job/context.js';
import { packagesOf } from '../npmrc/keys.js';
import { type ScopePackages, scopePackages } from '../project/packages.js';
import { type ResolvedRegistry, sharingUrl } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import { isGitHubPackages } from '../registries/vendors.js';
import { variable } from '../runner/environment.js';

/** The packages of the project that need keys of their own. */
export function packagesOnSharedUrls(
  registries: readonly ResolvedRegistry[],
  { userConfig, workspace }: JobContext,
): ScopePackages {
  return scopePackages(workspace, [...registries.flatMap(({ scopes }) => scopes), ...userConfig.scopes]);
}

/**
 * Reports what a credential per scope on one URL cannot do in this job: package managers that have no key for it, and packages
 * that npm would ask for with the credential of another scope.
 *
 * @param registries of the user configuration, inherited ones included
 */
export function reportScopeTokens(
  registries: readonly ResolvedRegistry[],
  packages: ScopePackages,
  { clients, environment }: Pick<JobContext, 'clients' | 'environment'>,
  diagnostics: Diagnostics,
): void {
  const shared = sharingUrl(registries);
  const [first] = shared;
  if (first === undefined) return;
  reportClients(first, clients, variable(environment, 'GITHUB_SERVER_URL') ?? '', diagnostics);
  if (clients.length === 0 || clients.some(({ name }) => name === 'npm')) {
    reportUnknownPackages(shared, packages, diagnostics);
  }
}

function reportClients(
  first: ResolvedRegistry,
  clients: readonly Client[],
  server: string,
  diagnostics: Diagnostics,
): void {
  const unable = clients.filter((client) => isAble(client) === false);
  if (unable.length > 0) {
    diagnostics.error(
      'scope-token-client',
      `${unable.map(nameOf).join(' and ')} cannot send a credential per scope to one URL, and ${first.url} has several.`,
      ...alternatives(first, unable, server),
    );
  } else if (clients.length === 0 || clients.some((client) => isAble(client) === undefined)) {
    diagnostics.notice(
      'scope-token-client',
      `${first.url} has a credential per scope. npm, pnpm 11.7 and later, and Yarn 2+ can use it.`,
      'Yarn Classic, bun, deno and older versions of pnpm cannot.',
    );
  }
}

/** Whether a package manager has a key for the credential of a scope; undefined if its version decides and is not known. */
function isAble({ name, version }: Client): boolean | undefined {
  if (name === 'npm') return true;
  if (name === 'yarn') return version[0] === undefined ? undefined : version[0] > 1;
  if (name !== 'pnpm') return false;
  const isOld = isWithin(version, [0, 0, 0], [11, 6, 999]);
  return isOld === undefined ? undefined : !isOld;
}

function nameOf({ name, version }: Client): string {
  if (name === 'yarn') return 'Yarn Classic';
  return name === 'pnpm' ? `pnpm ${version.join('.')}` : name;
}

function alternatives({ url }: ResolvedRegistry, unable: readonly Client[], server: string): string[] {
  const others = 'npm, pnpm 11.7 or later, or Yarn 2+';
  if (!isGitHubPackages(url, server) || unable.some(({ name }) => name === 'yarn')) return [`Use ${others}.`];
  return [`Give each entry the URL with its owner, such as \`${url}OWNER\`, or use ${others}.`];
}

/** npm sends the credential of the first entry for packages that it has no key for. */
function reportUnknownPackages(
  shared: readonly ResolvedRegistry[],
  { names, hasLockfile }: ScopePackages,
  diagnostics: Diagnostics,
): void {
  const firstOf = new Map<string, ResolvedRegistry>();
  for (const registry of shared) {
    const first = firstOf.get(nerfDart(registry.url)) ?? registry;
    firstOf.set(nerfDart(registry.url), first);
    if (registry === first) continue;
    const scopes = registry.scopes.join(', ');
    const rule = `npm sends the credential of ${first.scopes.join(', ')} for packages of ${scopes} that this step does not know.`;
    const cure = 'Name such packages in `packages` of the entry.';
    const known = packagesOf(registry, names).size;
    if (known > 0 && (hasLockfile || registry.packages !== undefined)) {
      diagnostics.info(`${rule} It knows ${known}. ${cure}`);
      continue;
    }
    const why = hasLockfile
      ? `Neither the lockfile nor a package.json names a package of ${scopes}.`
      : 'There is no lockfile in the workspace, so the dependencies of dependencies are not known.';
    diagnostics.warning('scope-token-packages', rule, why, cure);
  }
}
