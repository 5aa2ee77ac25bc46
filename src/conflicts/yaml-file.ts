import type { LineCounter } from 'yaml';
import { isTooDeep, loadYaml, type YamlLibrary } from '../files/yaml.js';
import type { Setting } from './findings.js';

/** A value of a YAML file, with the line of its key. Aliases and merge keys are not followed: hardly anyone uses them here. */
export interface YamlEntry {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  /** The value as text; undefined if it is none. */
  readonly text: string | undefined;
  /** Whether the key has no value: `npmScopes:`. */
  readonly isEmpty: boolean;
  /** Whether the value is an alias, so that it is not known here. */
  readonly isAlias: boolean;
  /** The entries of a mapping by name, the last of each name; empty if it is not a mapping. */
  readonly entries: YamlEntries;
  /** The texts of a list, each with its line; empty if it is not a list. */
  readonly items: readonly Setting[];
}

export type YamlEntries = ReadonlyMap<string, YamlEntry>;

/**
 * Reads a YAML file with a mapping at the top level. All values are text.
 *
 * @returns undefined if it is not valid YAML, or nested too deeply
 */
export async function readYaml(text: string): Promise<YamlEntries | undefined> {
  if (isTooDeep(text)) return undefined;
  const yaml = await loadYaml();
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, {
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false, // the library compares each key with each other one
    lineCounter: lines,
  });
  return document.errors.length > 0 ? undefined : entriesOf(document.contents, lines, yaml);
}

/** The value of an entry with its line; undefined if it is no text. */
export function settingOf(entry: YamlEntry | undefined): Setting | undefined {
  return entry?.text === undefined ? undefined : { line: entry.line, value: entry.text };
}

function entriesOf(map: unknown, lines: LineCounter, yaml: YamlLibrary): YamlEntries {
  const entries = new Map<string, YamlEntry>();
  for (const { key, value } of yaml.isMap(map) ? map.items : []) {
    if (!yaml.isScalar(key)) continue;
    const name = String(key.value);
    const text = textOf(value, yaml);
    entries.set(name, {
      name,
      line: lineOf(key, lines),
      text,
      isEmpty: value === null || (text !== undefined && /^(|~|null)$/i.test(text)),
      isAlias: yaml.isAlias(value),
      entries: entriesOf(value, lines, yaml),
      items: itemsOf(value, lines, yaml),
    });
  }
  return entries;
}

function itemsOf(list: unknown, lines: LineCounter, yaml: YamlLibrary): Setting[] {
  return (yaml.isSeq(list) ? list.items : []).flatMap((item) => {
    const value = textOf(item, yaml);
    return value === undefined ? [] : [{ line: lineOf(item, lines), value }];
  });
}

function textOf(node: unknown, yaml: YamlLibrary): string | undefined {
  return yaml.isScalar(node) ? String(node.value ?? '') : undefined;
}

function lineOf(node: unknown, lines: LineCounter): number {
  return lines.linePos((node as { range?: readonly number[] | null }).range?.[0] ?? 0).line;
}
