import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';

/** npm's rule for names (validate-npm-package-name). New names are lower case; old ones may have capitals. */
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const LONGEST_NAME = 214;

/** Whether a text is a name that npm allows for a package. */
export function isPackageName(text: string): boolean {
  return text.length <= LONGEST_NAME && PACKAGE_NAME.test(text);
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
