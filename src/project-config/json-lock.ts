import type { Found, LockReader } from './lock-entry.js';

type Texts = Map<string, { readonly value: string; readonly line: number }>;

/** An object or array that is open, and what of it matters. */
interface Frame {
  readonly key: string;
  /** The texts of an object by `name`, `resolved` and `tarball`; of an array by 0 and 1. */
  readonly texts: Texts;
  readonly isArray: boolean;
  index: number;
  /** The last text of an object, which may be a key. */
  pending: string;
  afterColon: boolean;
}

/** What a client makes of an object or array that closes. */
type Entry = (
  frame: Frame,
) => { readonly names: readonly string[]; readonly url: string; readonly line: number } | undefined;

/** package-lock.json and npm-shrinkwrap.json of all versions. An alias holds the name of what it stands for. */
const NPM: Entry = ({ key, texts }) => {
  const resolved = texts.get('resolved');
  // Without a key it is the file as a whole, or the project itself: nobody gets that from anywhere.
  if (resolved === undefined || key === '') return undefined;
  const names = [key.replace(/^.*node_modules\//s, ''), texts.get('name')?.value ?? ''];
  return { names, url: resolved.value, line: resolved.line };
};

/** bun.lock: `"path": ["name@version", "URL", …]`; the URL is empty where the registry in force is to be asked. */
const BUN: Entry = ({ isArray, texts }) => {
  const [spec, url] = [texts.get('0'), texts.get('1')];
  if (!isArray || spec === undefined || url === undefined) return undefined;
  return { names: [spec.value.replace(/(?!^)@.*$/s, '')], url: url.value, line: url.line };
};

/** deno.lock: `"name@version": { "tarball": "URL" }`. */
const DENO: Entry = ({ key, texts }) => {
  const tarball = texts.get('tarball');
  return tarball && { names: [key.replace(/(?!^)@.*$/s, '')], url: tarball.value, line: tarball.line };
};

const ENTRIES = { npm: NPM, bun: BUN, deno: DENO };

/** A client that writes its lock file in JSON. */
export type JsonKind = keyof typeof ENTRIES;

export interface JsonLockReader extends LockReader {
  /** How many objects and arrays are open. */
  readonly depth: number;
}

/**
 * A text, a sign, or a comment, which bun and deno allow. What is not closed takes the rest of its line along: to look for
 * its end anew from each quote in it would take forever.
 */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]:,]|\/\/[^\r\n]*|\/\*.*?(?:\*\/|$)/gs;
/** A line without all of these changes nothing: it holds one key and one text of no interest. */
const OF_INTEREST = /[{}[\]\\]|:\/\/|\/\*|"(?:name|resolved|tarball)"|[":]\s*$/;
const KEPT = new Set(['name', 'resolved', 'tarball']);
/** No lock file is that deep; what is deeper is not followed. */
const DEEPEST = 500;

/**
 * Reads a lock file in JSON without ever holding more than what encloses the present line.
 *
 * @param kind whose lock file it is
 */
export function jsonLock(kind: JsonKind, found: Found): JsonLockReader {
  const stack: Frame[] = [];
  const entryOf = ENTRIES[kind];
  let tooDeep = 0;
  let inComment = false;

  const open = (isArray: boolean) => {
    const parent = stack.at(-1);
    if (stack.length >= DEEPEST) tooDeep += 1;
    else
      stack.push({ key: parent?.pending ?? '', texts: new Map(), isArray, index: 0, pending: '', afterColon: false });
  };
  const close = () => {
    if (tooDeep > 0) {
      tooDeep -= 1;
      return;
    }
    const frame = stack.pop();
    const entry = frame && entryOf(frame);
    if (entry !== undefined) for (const name of new Set(entry.names)) found({ name, url: entry.url, line: entry.line });
    const parent = stack.at(-1);
    if (parent !== undefined) parent.afterColon = false;
  };
  const text = (frame: Frame, quoted: string, line: number) => {
    const value = quoted.includes('\\') ? parsed(quoted) : quoted.slice(1, -1);
    if (frame.isArray) {
      if (frame.index < 2) frame.texts.set(String(frame.index), { value, line });
    } else if (frame.afterColon) {
      if (KEPT.has(frame.pending)) frame.texts.set(frame.pending, { value, line });
      frame.afterColon = false;
    } else frame.pending = value;
  };

  return {
    get depth() {
      return stack.length + tooDeep;
    },
    line(content, number) {
      const inside = stack.at(-1);
      // In an array each text counts, and behind a colon the next one does, whatever line it stands in.
      if (!inComment && !OF_INTEREST.test(content) && inside?.isArray !== true && inside?.afterColon !== true) return;
      TOKEN.lastIndex = 0;
      if (inComment) {
        const end = content.indexOf('*/');
        if (end < 0) return;
        inComment = false;
        TOKEN.lastIndex = end + 2;
      }
      for (let match = TOKEN.exec(content); match !== null; match = TOKEN.exec(content)) {
        const [token] = match;
        if (token.startsWith('/*')) inComment = !token.endsWith('*/') || token === '/*/';
        else if (token === '{' || token === '[') open(token === '[');
        else if (token === '}' || token === ']') close();
        else {
          const frame = stack.at(-1);
          if (frame === undefined || tooDeep > 0) continue;
          if (token === ':') frame.afterColon = true;
          else if (token === ',') {
            frame.index += 1;
            frame.afterColon = false;
          } else if (token.startsWith('"')) text(frame, token, number);
        }
      }
    },
  };
}

function parsed(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}
