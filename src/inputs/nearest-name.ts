import leven, { closestMatch } from 'leven';

/**
 * The name that a misspelled one was meant to be: one letter differs, or two of a long name or that have changed places. Capitals,
 * and `_` for `-`, make no difference.
 *
 * @returns undefined if none is near, also for what is too long for a name: it may be a secret
 */
export function nearestName<Name extends string>(given: string, names: readonly Name[]): Name | undefined {
  const word = plain(given);
  if (word.length < 2 || word.length > 40) return undefined;
  const close = closestMatch(word, names.map(plain), { maxDistance: 2 });
  if (close === undefined) return undefined;
  const isNear = word.length > 5 || leven(word, close) < 2 || letters(word) === letters(close);
  return isNear ? names.find((name) => plain(name) === close) : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function letters(word: string): string {
  return [...word].sort().join('');
}
