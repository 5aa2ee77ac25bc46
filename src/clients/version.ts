/**
 * What is known of a version: its first numbers, none to three. `4` and `^4.1` are known to be some 4, `1.3.2` is known
 * completely, `>=1.22` not at all.
 */
export type Version = readonly number[];

/** No version is longer; patterns that look for whitespace take long on much of it. */
const MAX_LENGTH = 256;

/** What the files of a project show of any Yarn 2+: all of them read the same files. */
export const ANY_YARN_2: Version = [2];

/** Whether a version of Yarn stands for any Yarn 2+. */
export function isAnyYarn2(version: Version): boolean {
  return version.length === 1 && version[0] === 2;
}

/** Reads a version or range as package.json, lockfiles and package managers write it. What it leaves open is left out. */
export function parseVersion(text: string): Version {
  if (text.length > MAX_LENGTH) return [];
  const found = /^\s*v?([\^~=]?)\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=$|[\s.+-])/.exec(
    text.replaceAll('.x', '').replaceAll('.*', ''),
  );
  // Of several alternatives or bounds, only the installed package manager can say which one it is.
  if (found === null || /\|\||[<>]|\s-\s/.test(text)) return [];
  const [, operator, ...parts] = found;
  const numbers = parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
  if (operator === '^') return numbers.slice(0, 1);
  return operator === '~' ? numbers.slice(0, 2) : numbers;
}

/**
 * Whether a version is between two others, both included.
 *
 * @returns undefined if too little of the version is known
 */
export function isWithin(
  version: Version,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): boolean | undefined {
  const lowest = [0, 1, 2].map((index) => version[index] ?? 0);
  const highest = [0, 1, 2].map((index) => version[index] ?? Number.POSITIVE_INFINITY);
  if (compare(highest, from) < 0 || compare(lowest, to) > 0) return false;
  return compare(lowest, from) >= 0 && compare(highest, to) <= 0 ? true : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const index of [0, 1, 2]) {
    const left = a[index] ?? 0;
    const right = b[index] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
