import ini from 'ini';
import { type NpmrcKey, readKey } from './keys.js';

/** One line of an npmrc file, with its line break. */
export type NpmrcLine = { readonly raw: string; readonly number: number } & (
  | { readonly kind: 'blank' | 'comment' | 'section' }
  | {
      readonly kind: 'setting';
      /** The key as `ini` reads it, without the `[]` of a list. */
      readonly name: string;
      readonly key: NpmrcKey;
      readonly value: string;
      /** Whether it adds to a list (`name[]=`). */
      readonly list: boolean;
    }
);

/**
 * Splits an npmrc file into lines and reads each with `ini`, as npm, pnpm and Yarn Classic do. A lone CR ends a line, as it
 * does for them. The `raw` of all lines, joined, is the text without a byte order mark.
 */
export function readNpmrc(text: string): NpmrcLine[] {
  const lines = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return lines.map((raw, index) => readLine(raw, index + 1));
}

/** The lines before the first `[section]`. Only pnpm 12 reads on there. */
export function linesBeforeSections(lines: readonly NpmrcLine[]): readonly NpmrcLine[] {
  const section = lines.findIndex(({ kind }) => kind === 'section');
  return section < 0 ? lines : lines.slice(0, section);
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

/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
