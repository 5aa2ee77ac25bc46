/** A text value of a TOML file. */
export interface TomlString {
  /** Its tables and its key, such as `install`, `scopes`, `acme`. */
  readonly path: readonly string[];
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BASIC = /"(?:[^"\\\n]|\\.)*"/y;
const LITERAL = /'[^'\n]*'/y;
const LONG = /"""[\s\S]*?"""|'''[\s\S]*?'''/y;
/** A number, date or boolean. */
const OTHER = /[^\s,\]}#"']+/y;
const BLANK = /[ \t]*/y;
const BETWEEN = /(?:\s+|#[^\n]*)*/y;
const DEEPEST = 100;
/** No key that matters has more parts. */
const MOST_PARTS = 8;

/**
 * The text values of a TOML file, each with its line, which libraries do not tell. What is no TOML is skipped to the
 * next line: this reads a file for what a client may find in it, and does not check it.
 */
export function readTomlStrings(text: string): TomlString[] {
  const found: TomlString[] = [];
  let at = 0;
  let line = 1;
  let counted = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) at += match.length;
    return match;
  };
  const lineAt = (index: number) => {
    for (; counted < index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  const skipLine = () => {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  };
  const string = (): string | undefined => {
    const long = take(LONG);
    if (long !== undefined) return long.slice(3, -3);
    const basic = take(BASIC);
    return basic === undefined ? take(LITERAL)?.slice(1, -1) : unescaped(basic.slice(1, -1));
  };
  /** A dotted key; undefined if there is none. */
  const key = (): string[] | undefined => {
    const parts: string[] = [];
    do {
      take(BLANK);
      const part = string() ?? take(BARE_KEY);
      if (part === undefined) return undefined;
      parts.push(part);
      take(BLANK);
    } while (text[at] === '.' && ++at > 0);
    return parts;
  };
  /** A value; false if it is none. */
  const value = (path: readonly string[], start: number, depth: number): boolean => {
    const scalar = string();
    if (scalar !== undefined) {
      found.push({ path, value: scalar, line: lineAt(start) });
      return true;
    }
    const open = text[at];
    if (open !== '[' && open !== '{') return take(OTHER) !== undefined;
    if (depth > DEEPEST) return false;
    at += 1;
    const close = open === '[' ? ']' : '}';
    for (take(BETWEEN); text[at] !== close; take(BETWEEN)) {
      if (at >= text.length) return false;
      const begin = at;
      if (!(open === '[' ? value(path, begin, depth + 1) : pair(path, depth + 1))) return false;
      take(BETWEEN);
      if (text[at] === ',') at += 1;
    }
    at += 1;
    return true;
  };
  const pair = (table: readonly string[], depth: number): boolean => {
    const start = at;
    const name = key();
    if (name === undefined || text[at] !== '=') return false;
    at += 1;
    take(BLANK);
    return value(joined(table, name), start, depth);
  };

  let table: readonly string[] = [];
  for (take(BETWEEN); at < text.length; take(BETWEEN)) {
    const header = text.startsWith('[[', at) ? 2 : text[at] === '[' ? 1 : 0;
    if (header === 0) {
      if (!pair(table, 0)) skipLine();
      continue;
    }
    at += header;
    table = joined([], key() ?? ['?']);
    skipLine();
  }
  return found;
}

/** A table and a key in it; of a very long one the beginning and the end, since each value below it has it again. */
function joined(table: readonly string[], name: readonly string[]): string[] {
  if (table.length + name.length <= MOST_PARTS) return [...table, ...name];
  return [...table, ...name.slice(0, MOST_PARTS)].slice(0, MOST_PARTS - 1).concat(name.slice(-1));
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g,
    (whole, short?: string, long?: string, one = '') => {
      const code = Number.parseInt(short ?? long ?? '', 16);
      if (one !== '')
        return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\u001b' }[one as string] ?? (one as string);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
