import ini from 'ini';
import { isLoopback, type NerfDart, nerfDart, parseRegistryUrl, type RegistryUrl } from '../registries/registry-url.js';

/** What a line of an npmrc file sets. */
export type NpmrcKey =
  | { readonly kind: 'default-registry' }
  | { readonly kind: 'scope-registry'; readonly scope: string }
  /** `//host/path/:setting`, or pnpm's `//host/path/:@scope:setting`. */
  | {
      readonly kind: 'registry-setting';
      readonly url: RegistryUrl;
      readonly nerfDart: NerfDart;
      readonly scope: string | undefined;
      readonly setting: string;
    }
  | { readonly kind: 'other' };

/** One line of an npmrc file, with its own line end. */
export type NpmrcLine =
  | { readonly kind: 'blank' | 'comment' | 'section'; readonly raw: string; readonly number: number }
  | {
      readonly kind: 'setting';
      readonly raw: string;
      readonly number: number;
      /** The key as `ini` reads it, without the `[]` of a list. */
      readonly name: string;
      readonly key: NpmrcKey;
      readonly value: string;
      /** Whether it adds to a list (`name[]=`). */
      readonly list: boolean;
    };

/**
 * Splits an npmrc file into lines and reads each as `ini` does, which npm, pnpm and yarn 1 use too.
 *
 * A bare CR ends a line, as it does for them. Joining every `raw` gives the text back, but for a byte order mark.
 */
export function readNpmrc(text: string): NpmrcLine[] {
  const raws = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return raws.map((raw, index) => readLine(raw, index + 1));
}

function readLine(raw: string, number: number): NpmrcLine {
  const text = raw.replace(/[\r\n]+$/, '');
  if (text.trim() === '') return { kind: 'blank', raw, number };
  if (/^\s*[;#]/.test(text)) return { kind: 'comment', raw, number };
  if (/^\[[^\]]*\]\s*$/.test(text)) return { kind: 'section', raw, number };
  const [entry] = Object.entries(ini.parse(text) as Record<string, unknown>);
  if (entry === undefined) return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
  const [name, parsed] = entry;
  const list = Array.isArray(parsed);
  return { kind: 'setting', raw, number, name, key: readKey(name), value: textOf(list ? parsed[0] : parsed), list };
}

/** A value as text. What stands in quotes `ini` reads as JSON, which may be an object with a `toString` of its own. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Reads a key; a URL in it that we would refuse makes it `other`. */
export function readKey(name: string): NpmrcKey {
  if (name === 'registry') return { kind: 'default-registry' };
  const mapping = /^(@[^:/]+):registry$/.exec(name);
  if (mapping?.[1] !== undefined) return { kind: 'scope-registry', scope: mapping[1] };
  const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
  if (setting?.[1] === undefined || setting[3] === undefined) return { kind: 'other' };
  const url = urlOfKey(setting[1]);
  if (url === undefined) return { kind: 'other' };
  return { kind: 'registry-setting', url, nerfDart: nerfDart(url), scope: setting[2], setting: setting[3] };
}

/** The URL that a key stands for. Keys name no protocol: https, but for this very machine. */
function urlOfKey(key: string): RegistryUrl | undefined {
  try {
    const secure = parseRegistryUrl(`https:${key}`, 'key');
    const plain = isLoopback(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
    return plain ? parseRegistryUrl(`http:${key}`, 'key') : secure;
  } catch {
    return undefined;
  }
}

/** The settings that make up a credential. */
export const CREDENTIAL_PARTS: ReadonlySet<string> = new Set(['_authToken', '_auth', 'username', '_password']);

/** Those, and the ones that say something else about one: they go where another credential takes its place. */
export const CREDENTIAL_SETTINGS: ReadonlySet<string> = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);

/** Whether the value of a setting must not be printed, whatever registry it is for, and however it is misspelt. */
export function holdsSecret(name: string): boolean {
  return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
}
