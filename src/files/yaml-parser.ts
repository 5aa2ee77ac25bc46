import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';

/** A part of a YAML document. Every scalar is text, as in YAML's failsafe schema. Aliases are not followed. */
export type YamlNode = YamlScalar | YamlList | YamlMapping | YamlAlias;

interface Located {
  /** Counted from 1. */
  readonly line: number;
  /** Whether it has an anchor or a tag. */
  readonly isDecorated: boolean;
}

export interface YamlScalar extends Located {
  readonly kind: 'scalar';
  /** Empty for a key without a value. */
  readonly text: string;
}

export interface YamlList extends Located {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMapping extends Located {
  readonly kind: 'mapping';
  /** In the order of the text; a key may occur more than once. */
  readonly pairs: readonly { readonly key: YamlNode; readonly value: YamlNode }[];
}

export interface YamlAlias extends Located {
  readonly kind: 'alias';
}

/** Why a text is not YAML. The parser's own message quotes the text, which may contain a secret, so it is not kept. */
export class InvalidYaml {
  /** The parser's reason, which may end with a tag from the text. */
  readonly reason: string;
  /** The offset in the text. */
  readonly position: number;
  constructor({ reason, mark }: YAMLException) {
    this.reason = reason;
    this.position = mark?.position ?? 0;
  }
}

/** No configuration file is nested more deeply. Without a limit, the parser would exhaust the stack. */
const MAX_DEPTH = 64;

/**
 * Parses YAML, with the line of each part. The parser is js-yaml, which Yarn and pnpm use, too.
 *
 * @returns the documents of the text, usually one; none if there are only comments
 */
export function parseYaml(text: string): readonly YamlNode[] | InvalidYaml {
  try {
    return documentsOf(parseEvents(text, { maxDepth: MAX_DEPTH }), text);
  } catch (error) {
    if (error instanceof YAMLException) return new InvalidYaml(error);
    throw error;
  }
}

function documentsOf(events: readonly Event[], text: string): YamlNode[] {
  const waiting = events.values();
  let line = 1;
  let position = 0;
  const lineOf = (event: Event) => {
    const start = startOf(event) ?? position;
    for (; position < start; position += 1) if (text[position] === '\n') line += 1;
    return line;
  };
  const nodeOf = (event: Event): YamlNode => {
    const node = { line: lineOf(event), isDecorated: isDecorated(event) };
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return { ...node, kind: 'scalar', text: getScalarValue(text, event) };
      case EVENT_ID.SEQUENCE:
        return { ...node, kind: 'list', items: nodesToEnd() };
      case EVENT_ID.MAPPING:
        return { ...node, kind: 'mapping', pairs: pairsOf(nodesToEnd()) };
      default:
        return { ...node, kind: 'alias' };
    }
  };
  /** The nodes up to the end of the document, list or mapping that was just entered. */
  const nodesToEnd = (): YamlNode[] => {
    const nodes: YamlNode[] = [];
    for (let next = waiting.next(); !next.done && next.value.type !== EVENT_ID.POP; next = waiting.next()) {
      nodes.push(nodeOf(next.value));
    }
    return nodes;
  };
  const documents: YamlNode[] = [];
  for (const { type } of waiting) if (type === EVENT_ID.DOCUMENT) documents.push(...nodesToEnd());
  return documents;
}

/** The keys and values of a mapping alternate. */
function pairsOf(nodes: readonly YamlNode[]): YamlMapping['pairs'] {
  const pairs = [];
  for (const [index, key] of nodes.entries()) {
    const value = nodes[index + 1];
    if (index % 2 === 0 && value !== undefined) pairs.push({ key, value });
  }
  return pairs;
}

/** @returns undefined if there is nothing in the text, such as for an empty value */
function startOf(event: Event): number | undefined {
  const starts = [
    'start' in event ? event.start : -1,
    'valueStart' in event ? event.valueStart : -1,
    'anchorStart' in event ? event.anchorStart : -1,
    'tagStart' in event ? event.tagStart : -1,
  ];
  return starts.find((start) => start >= 0);
}

function isDecorated(event: Event): boolean {
  const hasAnchor = 'anchorStart' in event && event.anchorStart >= 0;
  return hasAnchor || ('tagStart' in event && event.tagStart >= 0);
}
