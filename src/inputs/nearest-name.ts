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
  const isNear = word.length > 5 || leven(word, close) < 2 || hasSameLetters(word, close);
  return isNear ? names.find((name) => plain(name) === close) : undefined;
}

/** The first name that has one of the words of another one: `oidc-audience` for `audience`. Short words, such as `to`, do not count. */
export function nameWithWordOf<Name extends string>(given: string, names: readonly Name[]): Name | undefined {
  const words = plain(given)
    .split('-')
    .filter((word) => word.length > 2);
  return names.find((name) =>
    plain(name)
      .split('-')
      .some((word) => words.includes(word)),
  );
}

/** Whether two words have the same letters: some have changed places. */
export function hasSameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
