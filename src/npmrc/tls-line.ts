import type { NerfDart } from '../registries/registry-url.js';

/** A line of an npmrc file by which somebody could read along. Its value is left out: a proxy's may hold a password. */
export interface TlsLine {
  /** It switches the check of certificates off, names certificate authorities, or names a proxy. */
  readonly role: 'off' | 'authority' | 'proxy';
  readonly line: number;
  /** The setting, without the key of a registry. */
  readonly name: string;
  /** The key of the registry that it is for; undefined if it is for all. */
  readonly registry: NerfDart | undefined;
}

/** What a file of the workspace brings into the user config about certificates and proxies. */
export interface Brought {
  /** Its path from the root of the repository, with `/`. */
  readonly file: string;
  /** At least one. */
  readonly lines: readonly TlsLine[];
}

/**
 * Reads what a setting says about certificates and proxies.
 *
 * @param name the setting, without the key of a registry
 * @param registry that key, if there is one
 * @returns one line, or none if it says nothing about them
 */
export function readTlsLine(line: number, name: string, value: string, registry?: NerfDart): TlsLine[] {
  const role = registry === undefined ? roleOf(name, value) : isAuthority(name) ? 'authority' : undefined;
  return role === undefined ? [] : [{ role, line, name, registry }];
}

function roleOf(name: string, value: string): TlsLine['role'] | undefined {
  if (name === 'strict-ssl' && value === 'false') return 'off';
  if (isAuthority(name) && !['', 'null'].includes(value)) return 'authority';
  if (/^(https?-)?proxy$/.test(name) && !['', 'null', 'false'].includes(value)) return 'proxy';
  return undefined;
}

function isAuthority(name: string): boolean {
  return /^ca(file)?$/.test(name);
}
