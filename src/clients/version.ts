/**
 * What is known of a version: its first numbers, none to three of them. `4` and `^4.1` are known to be 4 something,
 * `1.3.2` is known whole, `>=1.22` not at all.
 */
export type Version = readonly number[];

/** No version is longer; patterns that look for blanks take long on many. */
const LONGEST = 256;

/** Reads a version or a range as package.json, lock files and clients write them. What cannot be told is left out. */
export function parseVersion(text: string): Version {
  if (text.length > LONGEST) return [];
  const found = /^\s*v?([\^~=]?)\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=$|[\s.+-])/.exec(
    text.replaceAll('.x', '').replaceAll('.*', ''),
  );
  // Several alternatives or bounds: only what is behind an installed client's `--version` says which one it is.
  if (found === null || /\|\||[<>]|\s-\s/.test(text)) return [];
  const [, operator, ...parts] = found;
  const numbers = parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
  if (operator === '^') return numbers.slice(0, 1);
  if (operator === '~') return numbers.slice(0, 2);
  return numbers;
}

/**
 * Whether a version lies within two others, both included.
 *
 * @returns undefined if too little of it is known to tell
 */
export function isWithin(
  version: Version,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): boolean | undefined {
  const low = [0, 1, 2].map((index) => version[index] ?? 0);
  const high = [0, 1, 2].map((index) => version[index] ?? Number.POSITIVE_INFINITY);
  if (compare(high, from) < 0 || compare(low, to) > 0) return false;
  return compare(low, from) >= 0 && compare(high, to) <= 0 ? true : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const index of [0, 1, 2]) {
    const left = a[index] ?? 0;
    const right = b[index] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
