/** A URL with a credential per scope: package managers need more keys for it, and some cannot use it. */
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { JobContext } from '../job/context.js';
import type { ScopePackages } from '../project/packages.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import { sharingUrl } from '../registries/shared-urls.js';

/** The packages of the project that need keys of their own. The project is searched only if registries share a URL. */
export async function packagesOnSharedUrls(
  registries: readonly ResolvedRegistry[],
  { userConfig, workspace }: JobContext,
): Promise<ScopePackages> {
  const isInherited = registries.some(({ url }) => userConfig.nerfDarts.has(nerfDart(url)));
  if (!isInherited && sharingUrl(registries).length === 0) return { names: new Map(), hasLockfile: false };
  const { scopePackages } = await import('../project/packages.js');
  return scopePackages(workspace, [...registries.flatMap(({ scopes }) => scopes), ...userConfig.scopes]);
}

/**
 * Reports what a credential per scope cannot do in this job.
 *
 * @param registries of the user configuration, inherited ones included
 */
export async function reportSharedUrls(
  registries: readonly ResolvedRegistry[],
  { names, hasLockfile }: ScopePackages,
  { clients, environment }: JobContext,
  diagnostics: Diagnostics,
): Promise<void> {
  if (sharingUrl(registries).length === 0) return;
  const { reportScopeTokens } = await import('../clients/scope-tokens.js');
  const server = environment['GITHUB_SERVER_URL'] ?? '';
  reportScopeTokens(registries, { clients, packages: names, hasLockfile, server }, diagnostics);
}
