import type { Client } from '../clients/detect.js';
import { isWithin } from '../clients/version.js';
import type { LoginRequest } from '../inputs/request.js';
import type { JobContext } from '../job/context.js';
import { scopeOfKey } from '../npmrc/keys.js';
import { type Packages, readPackages } from '../project/packages.js';
import type { PendingRegistry } from '../registries/registry.js';
import { type NerfDart, nerfDart } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';

/** What this step sets up, as far as committed files can get in its way. */
export interface Login {
  readonly registries: readonly PendingRegistry[];
  readonly environment: Environment;
  /** The variables that later steps have from this one (`export-token`). */
  readonly exported: ReadonlySet<string>;
  /** The variables of this step's `env` that credentials were taken from: later steps may not have them. */
  readonly consumed: ReadonlySet<string>;
  readonly readers: Readers;
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
    readers: readersOf(job.clients),
    packages: () => {
      packages ??= readPackages(folder);
      return packages;
    },
  };
}

/** A package manager, as messages call it. */
export type Reader = 'npm' | 'pnpm' | 'Yarn Classic' | 'Yarn 2+' | 'bun' | 'deno';

/** Which package managers of a job read what in committed files. Measured; see docs/committed-config.md. */
export interface Readers {
  readonly npmrc: readonly Reader[];
  /** `${NAME}` in a credential there. pnpm drops such a line if NAME is unset, and from 10.34.2 always. */
  readonly npmrcVariable: readonly Reader[];
  /** `strict-ssl` there. */
  readonly npmrcTls: readonly Reader[];
  readonly yarnrcYml: readonly Reader[];
  /** Whether an entry of `npmScopes` replaces the user's entry, as in Yarn 2 and 3, instead of being merged with it. */
  readonly yarnrcEntryReplaces: boolean;
  readonly yarnrcClassic: readonly Reader[];
  /** `registries` and `strictSsl` of pnpm-workspace.yaml, from pnpm 10. */
  readonly pnpmWorkspace: readonly Reader[];
  /** Whether `registries` there may replace the user's whole map, as in pnpm 10. */
  readonly pnpmMapReplaces: boolean;
  /** `registry` there, and `registries` by URL, from pnpm 11. */
  readonly pnpmWorkspaceByUrl: readonly Reader[];
  /** bun up to 1.4.3 prefers the `.npmrc` in the home folder. */
  readonly bunfig: readonly Reader[];
  /** Whether a path below the step's URL keeps its credential away from tarballs on GitHub Packages. */
  readonly refusesPathBelow: { readonly anywhere: boolean; readonly onGitHubPackages: boolean };
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
export function isPublishTarget({ packages }: Login, url: string): boolean {
  return packages().publishUrls.some((one) => comparable(one) === url);
}

/**
 * The variables that a text refers to, without a fallback of its own, and that later steps may not have: those that are
 * not set, and those of this step's `env` that it took a credential from.
 */
export function unsetVariables(text: string, { environment, exported, consumed }: Login): string[] {
  return [...text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]{0,200})\}/g)].flatMap(([, name = '']) => {
    const isMissing = variable(environment, name) === undefined || consumed.has(name);
    return isMissing && !exported.has(name) ? [name] : [];
  });
}

/** A URL as registries of a step are written, without user name and password; undefined if it is none. */
export function comparable(text: string): string | undefined {
  try {
    const { protocol, host, pathname } = new URL(text.trim());
    return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}`;
  } catch {
    return undefined;
  }
}

/** The host of a URL, with its port; empty if it is none. */
export function hostOf(text: string): string {
  try {
    return new URL(text).host;
  } catch {
    return '';
  }
}

type Triple = readonly [number, number, number];
const LATEST: Triple = [999_999, 999_999, 999_999];
const UNKNOWN: readonly Pick<Client, 'name' | 'version'>[] = [
  { name: 'npm', version: [] },
  { name: 'pnpm', version: [] },
  { name: 'yarn', version: [1] },
  { name: 'bun', version: [] },
];

/** @param clients the package managers of the job; if none is known, it may be any that reads the npmrc of this step */
export function readersOf(clients: readonly Pick<Client, 'name' | 'version'>[]): Readers {
  const known = clients.length > 0 ? clients : UNKNOWN;
  /** Whether there is one that may have a version in this range. */
  const has = (name: Client['name'], from: Triple = [0, 0, 0], to: Triple = LATEST) =>
    known.some((client) => client.name === name && isWithin(client.version, from, to) !== false);
  const names = (...pairs: [Reader, boolean][]) => pairs.flatMap(([name, present]) => (present ? [name] : []));
  const npm: [Reader, boolean] = ['npm', has('npm')];
  const pnpm: [Reader, boolean] = ['pnpm', has('pnpm')];
  const classic = has('yarn', [0, 0, 0], [1, 999_999, 999_999]);
  const others: [Reader, boolean][] = [
    ['Yarn Classic', classic],
    ['bun', has('bun')],
    ['deno', has('deno')],
  ];
  return {
    npmrc: names(npm, pnpm, ...others),
    npmrcVariable: names(npm, ...others),
    npmrcTls: names(npm, pnpm),
    yarnrcYml: names(['Yarn 2+', has('yarn', [2, 0, 0])]),
    yarnrcEntryReplaces: known.some(({ name, version }) => name === 'yarn' && (version[0] === 2 || version[0] === 3)),
    yarnrcClassic: names(['Yarn Classic', classic]),
    pnpmWorkspace: names(['pnpm', has('pnpm', [10, 0, 0])]),
    pnpmMapReplaces: has('pnpm', [10, 0, 0], [10, 999_999, 999_999]),
    pnpmWorkspaceByUrl: names(['pnpm', has('pnpm', [11, 0, 0])]),
    bunfig: names(['bun', has('bun', [1, 4, 4])]),
    refusesPathBelow: {
      anywhere: clients.some(({ name, version }) => name === 'yarn' && version[0] === 1),
      onGitHubPackages: clients.some(({ name, version }) => name === 'npm' && (version[0] ?? 0) >= 12),
    },
  };
}
