import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import type { Brought } from '../npmrc/tls-line.js';
import { type NerfDart, nerfDart } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';

/** What this step sets up, as far as committed config can defeat it. */
export interface Intent {
  readonly registries: readonly ResolvedRegistry[];
  /** The variables that hold a token in later steps (`export-token`). */
  readonly exported: ReadonlySet<string>;
  /** The environment of this step. */
  readonly environment: Environment;
  /** Other hosts that the user config has a credential for. */
  readonly inheritedHosts: ReadonlySet<string>;
  /** The default registry of the user config that was in force; undefined if it names none. */
  readonly inheritedDefault: string | undefined;
  /** What `npmrc-file` brings, which clients read beside the project's `.npmrc`. */
  readonly brought: Brought | undefined;
}

/** The registry of a scope (with its `@`), or the default one; undefined if this step says nothing about it. */
export function registryFor({ registries }: Intent, scope: string | undefined): ResolvedRegistry | undefined {
  return registries.find(({ scopes, replacesBase }) =>
    scope === undefined ? replacesBase : (scopes as readonly string[]).includes(scope),
  );
}

/** The registry of a key whose credential this step decides; what it leaves open, a committed file may say. */
export function decidedCredential({ registries }: Intent, key: NerfDart): ResolvedRegistry | undefined {
  return registries.find(
    ({ url, credential }) => nerfDart(url) === key && credential.kind !== 'inherited' && credential.kind !== 'missing',
  );
}

/** How far later steps have the variables that a text refers to. */
export interface Reference {
  /** The first one that is not sure to be there. */
  readonly name: string;
  readonly setNow: boolean;
}

/**
 * The first `${NAME}` of a text that `export-token` does not cover.
 *
 * @returns undefined if all are covered; `none` if the text refers to none
 */
export function openReference(text: string, { exported, environment }: Intent): Reference | 'none' | undefined {
  const names = [...text.matchAll(/\$\{([^${}]{1,200})\}/g)].map(([, inner = '']) => inner.replace(/\?$|:?-.*$/s, ''));
  if (names.length === 0) return 'none';
  const open = names.filter((name) => !exported.has(name));
  const name = open.find((candidate) => variable(environment, candidate) === undefined) ?? open[0];
  return name === undefined ? undefined : { name, setNow: variable(environment, name) !== undefined };
}

/** A URL as a registry of ours would be written; undefined if it is none. */
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
