/** A URL with a credential per scope: package managers need more keys for it, and some cannot use it. */
import { reportScopeTokens } from '../clients/scope-tokens.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { JobContext } from '../job/context.js';
import { type ScopePackages, scopePackages } from '../project/packages.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { variable } from '../runner/environment.js';

/** The packages of the project that need keys of their own. */
export function packagesOnSharedUrls(
  registries: readonly ResolvedRegistry[],
  { userConfig, workspace }: JobContext,
): ScopePackages {
  return scopePackages(workspace, [...registries.flatMap(({ scopes }) => scopes), ...userConfig.scopes]);
}

/**
 * Reports what a credential per scope cannot do in this job.
 *
 * @param registries of the user configuration, inherited ones included
 */
export function reportSharedUrls(
  registries: readonly ResolvedRegistry[],
  { names, hasLockfile }: ScopePackages,
  { clients, environment }: JobContext,
  diagnostics: Diagnostics,
): void {
  const server = variable(environment, 'GITHUB_SERVER_URL') ?? '';
  reportScopeTokens(registries, { clients, packages: names, hasLockfile, server }, diagnostics);
}
