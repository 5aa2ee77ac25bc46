/** The links of `preload/links-emulated.cjs`, seen from Linux. */
import { lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { everyPath } from '../sandbox/job-folders.mjs';
import { linuxPath } from './folders.mjs';

const LINK_PREFIX = 'npm-registry-login test link to ';

/** @param {string} file @returns {string | undefined} the Windows path that a link points to; undefined if it is not a link */
export function emulatedTarget(file) {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > 4096) return undefined;
  const text = readFileSync(file, 'utf8');
  return text.startsWith(LINK_PREFIX) ? text.slice(LINK_PREFIX.length) : undefined;
}

/**
 * Replaces every emulated link below some folders with a real link, which Wine follows for all programs, while a program
 * runs that does not know emulated links.
 *
 * @template Result
 * @param {string[]} folders
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withRealLinks(folders, work) {
  const links = folders.flatMap((folder) =>
    [...everyPath(folder)].flatMap(({ path }) => {
      const target = emulatedTarget(path);
      return target === undefined ? [] : [{ path, target }];
    }),
  );
  for (const { path, target } of links) {
    rmSync(path);
    symlinkSync(linuxPath(target), path);
  }
  try {
    return await work();
  } finally {
    for (const { path, target } of links) {
      // A program may have replaced the link with a file.
      if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
      rmSync(path);
      writeFileSync(path, LINK_PREFIX + target);
    }
  }
}
