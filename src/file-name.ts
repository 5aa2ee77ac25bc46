const PREFIX = 'npm-registry-login-';

/** The name of the file that one use of this action writes. @param unique letters and digits of no other use */
export function fileName(unique: string): string {
  return `${PREFIX}${unique}.npmrc`;
}

/** Whether a file bears a name that this action gives; post deletes no other. */
export function isFileName(name: string): boolean {
  return name.startsWith(PREFIX) && /^[A-Za-z0-9]+\.npmrc$/.test(name.slice(PREFIX.length));
}
