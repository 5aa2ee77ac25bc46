import { sameCredential } from '../credentials/credential.js';
import type { LoginRequest } from '../inputs/request.js';
import type { JobContext } from '../job/context.js';
import { scopeOfKey } from '../npmrc/keys.js';
import { type Packages, readPackages } from '../project/packages.js';
import type { PendingRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart, parsedUrl, type RegistryUrl } from '../registries/registry-url.js';
import { gitHubPackagesRoot, isGitHubPackages } from '../registries/vendors.js';
import { type Environment, variable } from '../runner/environment.js';
import { type ClientsByFile, clientsByFile } from './clients-by-file.js';

/** What this step sets up, as far as committed files can get in its way. */
export interface Login {
  readonly registries: readonly PendingRegistry[];
  readonly environment: Environment;
  /** The variables that later steps have from this one (`export-token`). */
  readonly exported: ReadonlySet<string>;
  /** The variables of this step's `env` that credentials were taken from: later steps may not have them. */
  readonly consumed: ReadonlySet<string>;
  readonly clients: ClientsByFile;
  /** Whether the files are committed: others are the user's own. */
  readonly isCommitted: boolean;
  /** Reads what the package.json files of the folder say; each call after the first is free. */
  readonly packages: () => Packages;
}

/** What this step sets up, for the check of one folder. @param folder absolute */
export function loginOf(folder: string, request: LoginRequest, job: JobContext): Login {
  let packages: Packages | undefined;
  return {
    registries: request.registries,
    environment: job.environment,
    exported: new Set(request.exportNames),
    consumed: new Set(request.consumed),
    clients: clientsByFile(job.clients),
    isCommitted: true,
    packages: () => {
      packages ??= readPackages(folder);
      return packages;
    },
  };
}

/** The registry of a scope (with its `@`), or the default registry; undefined if this step says nothing about it. */
export function registryFor({ registries }: Login, scope: string | undefined): PendingRegistry | undefined {
  return registries.find(({ scopes, replacesBase }) =>
    scope === undefined ? replacesBase : scopes.some((one) => one === scope),
  );
}

/** The registry that would lose its credential to a committed key: the key of the registry or of one of its scopes. */
export function registryOfKey({ registries }: Login, key: NerfDart): PendingRegistry | undefined {
  return registries
    .filter((registry) => bringsCredential(registry) && isKeyOf(key, registry))
    .sort((a, b) => b.url.length - a.url.length)[0];
}

function isKeyOf(key: NerfDart, { url, scopes, replacesBase }: PendingRegistry): boolean {
  if (key === nerfDart(url)) return true;
  const scope = scopeOfKey(key, nerfDart(url));
  return scope !== undefined && (replacesBase || scopes.some((one) => one === scope));
}

/** Whether this step writes a credential for a registry. */
export function bringsCredential({ credential }: PendingRegistry): boolean {
  return credential.kind === 'token' || credential.kind === 'basic' || credential.kind === 'oidc';
}

/** Whether a package.json names a registry as the one to publish to, so that installing from another is meant. */
export function isPublishTarget({ packages, environment }: Login, url: RegistryUrl): boolean {
  return packages().publishUrls.some((text) => {
    const target = comparable(text);
    return target !== undefined && (isSameUrl(target, url, environment) || isSameUrl(url, target, environment));
  });
}

/**
 * Whether a URL is that of a registry under another name, and has its credential. On GitHub Packages, our credential is used at
 * the URL without an owner (measured, npm 11 and 12, pnpm 10, bun 1.4), unless another owner has another one.
 */
export function isSameRegistry(url: RegistryUrl, ours: PendingRegistry, { registries, environment }: Login): boolean {
  if (url === ours.url) return true;
  const isRival = (other: PendingRegistry) =>
    bringsCredential(other) &&
    gitHubRoot(other.url) === gitHubRoot(ours.url) &&
    !sameCredential(other.credential, ours.credential);
  return isSameUrl(url, ours.url, environment) && !registries.some(isRival);
}

/** GitHub Packages serves every owner at the URL without an owner, too, and does not mind capitals. */
function isSameUrl(url: RegistryUrl, ours: RegistryUrl, environment: Environment): boolean {
  if (url === ours) return true;
  if (!isGitHubPackages(ours, variable(environment, 'GITHUB_SERVER_URL'))) return false;
  return url.toLowerCase() === ours.toLowerCase() || url === gitHubRoot(ours);
}

function gitHubRoot(url: RegistryUrl): string {
  return new URL(url).protocol + gitHubPackagesRoot(url);
}

/** The variables that a text refers to, without a fallback of its own, and that later steps may not have. */
export function unsetVariables(text: string, login: Login): string[] {
  const references = text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]{0,200})\}/g);
  return [...references].flatMap(([, name = '']) => (isUnset(name, login) ? [name] : []));
}

/** Whether later steps may lack a variable: it is not set, or only in this step's `env`, which took a credential from it. */
export function isUnset(name: string, { environment, exported, consumed }: Login): boolean {
  return (variable(environment, name) === undefined || consumed.has(name)) && !exported.has(name);
}

/** A URL as registries of a step are written, without user name and password; undefined if it is none. */
export function comparable(text: string): RegistryUrl | undefined {
  const url = parsedUrl(text.trim());
  return url && (`${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}` as RegistryUrl);
}

/** The host of a URL, with its port; empty if it is none. */
export function hostOf(text: string): string {
  return parsedUrl(text)?.host ?? '';
}
