import type { InvalidYaml, YamlNode } from './yaml-parser.js';

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
  readonly items: readonly { readonly line: number; readonly value: string }[];
}

export type YamlEntries = ReadonlyMap<string, YamlEntry>;

/**
 * Reads a YAML file with a mapping at the top level. All values are text. The parser is only loaded here, because most jobs
 * have no YAML file to read.
 *
 * @returns undefined if it is not valid YAML, or nested too deeply
 */
export async function readYaml(text: string): Promise<YamlEntries | undefined> {
  const { parseYaml } = await import('./yaml-parser.js');
  return topLevelEntries(parseYaml(text));
}

/** The value of an entry with its line; undefined if it is no text. */
export function settingOf(entry: YamlEntry | undefined): { line: number; value: string } | undefined {
  return entry?.text === undefined ? undefined : { line: entry.line, value: entry.text };
}

/** The entries of a parsed file; undefined if it is not valid. */
export function topLevelEntries(parsed: readonly YamlNode[] | InvalidYaml): YamlEntries | undefined {
  if ('reason' in parsed || parsed.length > 1) return undefined;
  return entriesOf(parsed[0]);
}

function entriesOf(node: YamlNode | undefined): YamlEntries {
  const entries = new Map<string, YamlEntry>();
  for (const { key, value } of node?.kind === 'mapping' ? node.pairs : []) {
    if (key.kind !== 'scalar') continue;
    const { text: name, line } = key;
    const text = value.kind === 'scalar' ? value.text : undefined;
    const isEmpty = text !== undefined && /^(|~|null)$/i.test(text);
    const isAlias = value.kind === 'alias';
    entries.set(name, { name, line, text, isEmpty, isAlias, entries: entriesOf(value), items: itemsOf(value) });
  }
  return entries;
}

function itemsOf(node: YamlNode): { line: number; value: string }[] {
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'scalar' ? [{ line: item.line, value: item.text }] : []));
}
