import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { nestsTooDeep } from '../files/yaml-nesting.js';
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
 * @param merging whether its client takes what `<<` names for a part of the mapping, as YAML 1.1 has it
 * @returns undefined if no client could read it either
 */
export function readYamlFile(text: string, merging = false): YamlMapping | undefined {
  if (nestsTooDeep(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
  });
  if (document.errors.length > 0) return undefined;
  return mappingOf(document.contents, { targets: targetsOf(document as unknown as Document), lines, merging });
}

interface Context {
  readonly targets: ReadonlyMap<unknown, unknown>;
  readonly lines: LineCounter;
  readonly merging: boolean;
}

/** What each alias stands for, found in one go: the library would look through the whole file for each. */
function targetsOf(document: Document): Map<unknown, unknown> {
  const targets = new Map<unknown, unknown>();
  const anchors = new Map<string, unknown>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function mappingOf(found: unknown, context: Context): YamlMapping {
  const { targets, lines, merging } = context;
  const resolved = (node: unknown) => (isAlias(node) ? targets.get(node) : node);
  const pairs = new Map<string, { line: number; value: unknown }>();
  const seen = new Set<unknown>();
  // What comes earlier wins: the mapping itself, then what it merges, in order. Each is taken once, however often it is named.
  for (const waiting = [resolved(found)]; waiting.length > 0; ) {
    const node = waiting.pop();
    if (!isMap(node) || seen.has(node)) continue;
    seen.add(node);
    const own = new Map<string, { line: number; value: unknown }>();
    const merged: unknown[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const source = merging && name === '<<' ? resolved(value) : undefined;
      if (source === undefined) own.set(name, { line: lines.linePos(key.range?.[0] ?? 0).line, value });
      else for (const one of isSeq(source) ? source.items : [source]) merged.push(resolved(one));
    }
    for (const [name, pair] of own) if (!pairs.has(name)) pairs.set(name, pair);
    for (const one of merged.reverse()) waiting.push(one);
  }
  return {
    setting(name) {
      const pair = pairs.get(name);
      const value = resolved(pair?.value);
      return pair !== undefined && isScalar(value)
        ? { line: pair.line, name, value: String(value.value ?? '') }
        : undefined;
    },
    mapping: (name) => mappingOf(pairs.get(name)?.value, context),
    entries: [...pairs].map(([name, { line }]) => ({ name, line })),
  };
}
