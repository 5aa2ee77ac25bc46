/** npm's rules for names: scopes and packages. */
import { tokenInPlaceOfName } from '../credentials/token-shape.js';
import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';

/** A scope with its `@`, as npmrc files name it. */
export type Scope = string & { readonly brand: 'Scope' };

/**
 * npm's rule for scopes (validate-npm-package-name): URL-safe, no leading dot or underscore, at most 214 characters. New
 * scopes are lower case; old ones may have capitals.
 */
const SCOPE = /^@[A-Za-z0-9~-][A-Za-z0-9._~-]{0,212}$/;

/** What is done with capitals: GitHub Packages has lower-case scopes only, other registries may have both. */
export type Capitals = 'lower-case' | 'both-spellings';

/**
 * Reads a list of scopes, separated by commas, spaces or newlines. The `@` is optional.
 *
 * npm, pnpm and Yarn Classic compare scopes case-sensitively. A scope with capitals is therefore mapped in both spellings,
 * except on GitHub Packages.
 *
 * @param where the input or entry, for messages
 * @returns the scopes in their order, without duplicates and without those that are not valid, which are reported
 */
export function parseScopes(text: string, where: string, capitals: Capitals, diagnostics: Diagnostics): Scope[] {
  const scopes = new Set<Scope>();
  for (const word of text.split(/[\s,]+/)) {
    if (word === '') continue;
    const token = tokenInPlaceOfName(word.replace(/^@/, ''));
    if (token !== undefined) {
      diagnostics.error('scope-invalid', `${where}: this is ${token.name}, not a scope.`, 'Pass it as the `token`.');
      continue;
    }
    const scope = (word.startsWith('@') ? word : `@${word}`) as Scope;
    if (!SCOPE.test(scope)) {
      diagnostics.error(
        'scope-invalid',
        `${where}: ${shownName(word)} is not a scope that npm allows.`,
        /^@?[^/]+\//.test(word)
          ? 'Write the scope alone, without packages or a pattern, such as `@acme`.'
          : 'Scopes look like `@acme`: letters, digits, and after the first character also `-`, `.`, `_` and `~`.',
      );
      continue;
    }
    const lower = scope.toLowerCase() as Scope;
    if (capitals === 'both-spellings') scopes.add(scope);
    else if (lower !== scope) {
      diagnostics.notice(undefined, `${where}: GitHub Packages has lower-case scopes only, so ${lower} is used.`);
    }
    scopes.add(lower);
  }
  return [...scopes];
}

/** npm's rule for names (validate-npm-package-name). New names are lower case; old ones may have capitals. */
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/[a-z0-9~_-]|[a-z0-9~-])[a-z0-9._~-]*$/i;
const MAX_NAME_LENGTH = 214;

/** Whether a text is a name that npm allows for a package. */
export function isPackageName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && PACKAGE_NAME.test(text);
}

/**
 * Reads a list of package names, separated by commas, spaces or newlines.
 *
 * @param where the field, for messages
 * @returns the names in their order, without duplicates; undefined if one is not valid, which is reported
 */
export function parsePackageNames(text: string, where: string, diagnostics: Diagnostics): string[] | undefined {
  const names = new Set<string>();
  let isValid = true;
  for (const word of text.split(/[\s,]+/)) {
    if (word === '') continue;
    if (isPackageName(word)) names.add(word);
    else {
      isValid = false;
      diagnostics.error(
        'registries-field',
        `${where}: ${shownName(word)} is not a package name that npm allows.`,
        'Write full names, such as `@acme/button` or `left-pad`, without versions or patterns.',
      );
    }
  }
  return isValid ? [...names] : undefined;
}
