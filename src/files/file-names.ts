import path from 'node:path';

const PREFIX = 'npm-registry-login-';

/** The comment above our lines. A file that was made from one of ours has it, too. */
export const HEADING = '# npm registry login (GitHub Action)';

/** The files that one use of this action writes. A copy shows what later steps changed. */
export type FileKind = ConfigFileKind | `${ConfigFileKind}.copy`;
export type ConfigFileKind = 'npmrc' | 'home.npmrc' | 'xdg.npmrc' | 'yarnrc.yml' | 'parent.yarnrc.yml';

/** The name of a file of one use of this action. @param unique letters and digits that no other use has */
export function fileName(unique: string, kind: FileKind): string {
  return `${PREFIX}${unique}.${kind}`;
}

/** Whether a name is one that this action gives to a file. */
export function isFileName(name: string): boolean {
  return (
    name.startsWith(PREFIX) &&
    /^[A-Za-z0-9]+\.(((home|xdg)\.)?npmrc|(parent\.)?yarnrc\.yml)(\.copy)?$/.test(name.slice(PREFIX.length))
  );
}

/**
 * Whether a path is that of a file of ours: one of our names, directly in RUNNER_TEMP. Nothing else is ever deleted there.
 *
 * @param file a path from the journal, which may have been manipulated
 */
export function isOwnFile(file: string, tempFolder: string): boolean {
  if (tempFolder === '' || !isFileName(path.basename(file))) return false;
  return path.relative(path.resolve(tempFolder), path.dirname(path.resolve(file))) === '';
}
