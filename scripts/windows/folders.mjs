/** The folders for Windows under Wine, below `.cache/windows`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
export const CACHE = join(PROJECT, '.cache', 'windows');

/** The Debian system with Wine 10. */
export const DEBIAN = join(CACHE, 'debian');
/** Wine's configuration and its drive C. */
export const PREFIX = join(CACHE, 'prefix');
/** Node for Windows and the package managers, each in its own folder. */
export const PACKAGES = join(CACHE, 'packages');
/** Drive D, with the work folder of the runner. */
export const DRIVE_D = join(CACHE, 'drive-d');
/** C:\Users, with the home folders. */
export const USERS = join(PREFIX, 'drive_c', 'users');

/** @param {import('./versions.mjs').WindowsPackage} item @returns {string} its folder */
export function packageFolder({ id }) {
  return join(PACKAGES, id);
}

/** @param {import('./versions.mjs').WindowsPackage} item @returns {string} its program or script */
export function programOf(item) {
  return join(packageFolder(item), item.file);
}

/**
 * A path as programs under Wine see it.
 *
 * @param {string} path absolute, on Linux
 * @returns {string} on drive C or D if it is there, or else on Z, which is the root of Linux
 */
export function windowsPath(path) {
  for (const [folder, drive] of [
    [join(PREFIX, 'drive_c'), 'C:'],
    [DRIVE_D, 'D:'],
  ]) {
    if (folder !== undefined && (path === folder || path.startsWith(`${folder}/`)))
      return `${drive}${path.slice(folder.length).replaceAll('/', '\\') || '\\'}`;
  }
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** @param {string} path absolute, on drive C, D or Z @returns {string} the same on Linux */
export function linuxPath(path) {
  const rest = path.slice(2).replaceAll('\\', '/');
  // Wine calls the folder `users`; Windows ignores case.
  if (/^c:/i.test(path)) return join(PREFIX, 'drive_c') + rest.replace(/^\/users\//i, '/users/');
  if (/^d:/i.test(path)) return DRIVE_D + rest;
  if (/^z:/i.test(path)) return rest;
  throw new Error(`Not a path on drive C, D or Z: ${path}`);
}
