import { decoded } from '../credentials/secret.js';
import type { Found, LockReader } from './lock-entry.js';

const NAME = '@[^/\\s"\'@,:()]+/[^/\\s"\'@,:()]+';

/** pnpm-lock.yaml of versions 5 to 9: `'@scope/name@1.0.0':` or `/@scope/name/1.0.0:`, and `tarball:` below it. */
function pnpmLock(found: Found): LockReader {
  const header = new RegExp(`^ {2}['"]?/?(${NAME})[@/]`);
  let name = '';
  return {
    line(text, number) {
      if (isPnpmHeader(text)) name = header.exec(text)?.[1] ?? '';
      else if (!text.startsWith(' ')) name = '';
      if (name === '' || !text.includes('tarball')) return;
      const [, url] = /\btarball['"]?:\s+['"]?([^\s,}'"]+)/.exec(text) ?? [];
      if (url !== undefined) found({ name, url, line: number });
    },
  };
}

/** yarn.lock of yarn 1: `"@scope/name@^1.0.0", …:` and `resolved "URL#hash"` below it; an alias holds `npm:@scope/name@`. */
function classicYarnLock(found: Found): LockReader {
  const pattern = new RegExp(`(?:^|[\\s,"]|@npm:)(${NAME})@`, 'g');
  let names: readonly string[] = [];
  return {
    line(text, number) {
      if (isClassicHeader(text)) names = [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
      else if (names.length > 0 && !text.startsWith('#')) {
        const [, url] = /^\s+"?resolved"?:?\s+"?([^"\s#]+)/.exec(text) ?? [];
        if (url !== undefined) for (const name of names) found({ name, url, line: number });
      }
    },
  };
}

/** yarn.lock of yarn from 2 on: `resolution: "@scope/name@npm:1.0.0::__archiveUrl=…"`, or a URL as the version. */
function yarnLock(found: Found): LockReader {
  const resolution = new RegExp(`^\\s+"?resolution"?:\\s+["']?(${NAME})@(?:npm:([^"']*)|(https?:[^"'\\s]+))`);
  return {
    line(text, number) {
      if (!text.includes('resolution')) return;
      const [, name, range = '', direct] = resolution.exec(text) ?? [];
      if (name === undefined) return;
      found({ name, url: direct ?? archiveOf(range), line: number });
    },
  };
}

/** The archive in `1.0.0::__archiveUrl=…&…`; empty if there is none. Looked for by itself: `::` may come any number of times. */
function archiveOf(range: string): string {
  const start = range.indexOf('::');
  const urls = start < 0 ? [] : [...range.slice(start).matchAll(/(?:::|&)__archiveUrl=([^&\s]+)/g)];
  const url = urls.at(-1)?.[1];
  return url === undefined ? '' : decoded(url);
}

/** A lock file in which each entry has lines of its own. */
export interface LineLock {
  readonly reader: (found: Found) => LockReader;
  /** Whether a line that holds a name may be the first of an entry, or all of it. */
  begins(line: string): boolean;
  /** Whether a line stands behind an entry. */
  ends(line: string): boolean;
}

const isPnpmHeader = (line: string) => line.startsWith('  ') && line[2] !== ' ';
const isClassicHeader = (line: string) => line !== '' && !line.startsWith('#') && !/^\s/.test(line);

export const LINE_LOCKS: Record<'pnpm' | 'yarn 1' | 'yarn', LineLock> = {
  pnpm: { reader: pnpmLock, begins: isPnpmHeader, ends: (line) => isPnpmHeader(line) || !line.startsWith(' ') },
  'yarn 1': { reader: classicYarnLock, begins: isClassicHeader, ends: isClassicHeader },
  yarn: { reader: yarnLock, begins: (line) => line.includes('resolution'), ends: () => true },
};
