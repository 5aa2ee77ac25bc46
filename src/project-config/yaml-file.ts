import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { nestsTooDeep } from '../yaml-depth.js';
import type { Setting } from './judge.js';

/** A mapping of a YAML file, with the lines that its entries stand in. */
export interface YamlMapping {
  /** The setting of that name, if it is a scalar. */
  setting(name: string): Setting | undefined;
  /** The mapping of that name; empty if there is none. */
  mapping(name: string): YamlMapping;
  /** The names of all entries, each with its line. */
  readonly entries: readonly { readonly name: string; readonly line: number }[];
}

/**
 * Reads a YAML file whose top is a mapping. Scalars are texts as they stand. Aliases lead to what they name; nothing is
 * expanded, so that a file of aliases to aliases costs nothing.
 *
 * @returns undefined if no client could read it either
 */
export function readYamlFile(text: string): YamlMapping | undefined {
  if (nestsTooDeep(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
  });
  if (document.errors.length > 0) return undefined;
  return mappingOf(document.contents, document as unknown as Document, lines);
}

function mappingOf(found: unknown, document: Document, lines: LineCounter): YamlMapping {
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const node = resolved(found);
  const pairs = new Map<string, { line: number; value: unknown }>();
  for (const { key, value } of isMap(node) ? node.items : []) {
    if (!isScalar(key)) continue;
    pairs.set(String(key.value), { line: lines.linePos(key.range?.[0] ?? 0).line, value });
  }
  return {
    setting(name) {
      const pair = pairs.get(name);
      const value = resolved(pair?.value);
      return pair !== undefined && isScalar(value)
        ? { line: pair.line, name, value: String(value.value ?? '') }
        : undefined;
    },
    mapping: (name) => mappingOf(pairs.get(name)?.value, document, lines),
    entries: [...pairs].map(([name, { line }]) => ({ name, line })),
  };
}
