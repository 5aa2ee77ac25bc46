const PREFIX = 'npm-registry-login-';

/** What the files are called that one use of this action writes. */
export type FileKind = 'npmrc' | 'home.npmrc' | 'yarnrc.yml';

/** The name of a file of one use of this action. @param unique letters and digits of no other use */
export function fileName(unique: string, kind: FileKind): string {
  return `${PREFIX}${unique}.${kind}`;
}

/** Whether a file bears a name that this action gives; post deletes no other. */
export function isFileName(name: string): boolean {
  return name.startsWith(PREFIX) && /^[A-Za-z0-9]+\.((home\.)?npmrc|yarnrc\.yml)$/.test(name.slice(PREFIX.length));
}
