import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { isTooDeep } from '../files/yaml-nesting.js';
import type { Setting } from './judge.js';

/** A value of a YAML file, with the line of its key. Aliases and merge keys are not followed: hardly anyone uses them here. */
export class YamlEntry {
  readonly #node: unknown;
  readonly #lines: LineCounter;
  readonly name: string;
  readonly line: number;

  constructor(name: string, line: number, node: unknown, lines: LineCounter) {
    this.name = name;
    this.line = line;
    this.#node = node;
    this.#lines = lines;
  }

  /** The value as text; undefined if it is none. */
  get text(): string | undefined {
    return isScalar(this.#node) ? String(this.#node.value ?? '') : undefined;
  }

  /** The value with its line; undefined if it is no text. */
  get setting(): Setting | undefined {
    const value = this.text;
    return value === undefined ? undefined : { line: this.line, value };
  }

  /** Whether the key has no value: `npmScopes:`. */
  get isEmpty(): boolean {
    return this.#node === null || (isScalar(this.#node) && /^(|~|null)$/i.test(String(this.#node.value ?? '')));
  }

  /** Whether the value is an alias, so that it is not known here. */
  get isAlias(): boolean {
    return isAlias(this.#node);
  }

  /** The entries of a mapping by name, the last of a name counts; none if it is no mapping. */
  entries(): Map<string, YamlEntry> {
    return isMap(this.#node) ? entriesOf(this.#node, this.#lines) : new Map();
  }

  /** The texts of a list, each with its line; none if it is no list. */
  items(): Setting[] {
    if (!isSeq(this.#node)) return [];
    return this.#node.items.flatMap((item) =>
      isScalar(item) ? [{ line: this.#lines.linePos(item.range?.[0] ?? 0).line, value: String(item.value ?? '') }] : [],
    );
  }
}

function entriesOf(map: YAMLMap, lines: LineCounter): Map<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    entries.set(name, new YamlEntry(name, lines.linePos(key.range?.[0] ?? 0).line, value, lines));
  }
  return entries;
}

/**
 * Reads a YAML file with a mapping at the top level. All values are text.
 *
 * @returns undefined if it is no valid YAML, or nested too deeply
 */
export function readYaml(text: string): Map<string, YamlEntry> | undefined {
  if (isTooDeep(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false, // the library compares each key with each other one
    lineCounter: lines,
  });
  if (document.errors.length > 0) return undefined;
  return isMap(document.contents) ? entriesOf(document.contents, lines) : new Map();
}
