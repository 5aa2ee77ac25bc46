/** Which package managers can send a credential per scope to one URL. Measured; see docs/package-managers.md. */
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type KnownPackages, packagesOf } from '../npmrc/scope-keys.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { sharingUrl } from '../registries/shared-urls.js';
import { isGitHubPackages } from '../registries/vendors.js';
import type { Client } from './detect.js';
import { isWithin } from './version.js';

/**
 * Reports what a credential per scope on one URL cannot do in this job: package managers that have no key for it, and packages
 * that npm would ask for with the credential of another scope.
 *
 * @param clients the package managers of the job; none means that they are not known
 */
export function reportScopeTokens(
  registries: readonly ResolvedRegistry[],
  clients: readonly Client[],
  known: KnownPackages,
  diagnostics: Diagnostics,
): void {
  const shared = sharingUrl(registries);
  const [first] = shared;
  if (first === undefined) return;
  const unable = clients.filter(isUnable);
  if (unable.length > 0) {
    const names = unable.map(nameOf).join(' and ');
    diagnostics.error(
      'scope-token-client',
      `${names} cannot send a credential per scope to one URL, and ${first.url} has several.`,
      ...alternatives(first, unable),
    );
  }
  if (clients.length === 0) {
    diagnostics.notice(
      'scope-token-client',
      `${first.url} has a credential per scope. npm, pnpm 11.7 and later, and Yarn 2+ can use it.`,
      'Yarn Classic, bun, deno and older versions of pnpm cannot.',
    );
  }
  if (clients.length === 0 || clients.some(({ name }) => name === 'npm'))
    reportUnknownPackages(shared, known, diagnostics);
}

function isUnable({ name, version }: Client): boolean {
  if (name === 'yarn') return version[0] === 1;
  if (name === 'pnpm') return isWithin(version, [0, 0, 0], [11, 6, 999]) === true;
  return name === 'bun' || name === 'deno';
}

function nameOf({ name, version }: Client): string {
  if (name === 'yarn') return 'Yarn Classic';
  return name === 'pnpm' ? `pnpm ${version.join('.')}` : name;
}

function alternatives({ url }: ResolvedRegistry, unable: readonly Client[]): string[] {
  const others = 'Use npm, pnpm 11.7 or later, or Yarn 2+.';
  if (!isGitHubPackages(url) || unable.some(({ name }) => name === 'yarn')) return [others];
  return [`Give each entry the URL with its owner, such as \`${url}OWNER\`.`, `Or: ${others.toLowerCase()}`];
}

/** npm sends the credential of the first entry for packages that it has no key for. */
function reportUnknownPackages(
  shared: readonly ResolvedRegistry[],
  known: KnownPackages,
  diagnostics: Diagnostics,
): void {
  const firstOf = new Map<string, ResolvedRegistry>();
  for (const registry of shared) {
    const first = firstOf.get(registry.url) ?? registry;
    firstOf.set(registry.url, first);
    if (registry === first || registry.scopes.length === 0) continue;
    const scopes = registry.scopes.join(', ');
    const what = `npm sends the credential of ${first.scopes.join(', ')} for packages of ${scopes} that neither the lockfile nor a package.json names.`;
    const cure = 'List such packages in `packages` of the entry.';
    if (packagesOf(registry, known).size > 0) diagnostics.info(`${what} ${cure}`);
    else diagnostics.warning('scope-token-packages', what, `No package of ${scopes} is known.`, cure);
  }
}
