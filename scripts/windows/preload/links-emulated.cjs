/**
 * Preloaded into the action: emulates symbolic links to files, which Wine 10 reports as created but does not create, with
 * small files that name their target. The calls that the action uses follow them or recognize them. This tests where and
 * in which order the action creates links, not how NTFS handles them.
 */
const fs = /** @type {any} */ (require('node:fs'));
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');

/** The first bytes of such a file, also used in `links.mjs`. */
const LINK_PREFIX = 'npm-registry-login test link to ';
/** As on Windows: more links than this are a loop. */
const MAX_LINKS = 63;

const real = { ...fs };

/** @param {string} file @returns {string | undefined} the target of an emulated link; undefined if it is not one */
function targetOf(file) {
  // Drive Z has the sources, which are read most often, and no such link.
  if (/^(\\\\\?\\)?z:/i.test(String(file))) return undefined;
  try {
    const stats = real.lstatSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > 4096) return undefined;
    const text = real.readFileSync(file, 'utf8');
    return text.startsWith(LINK_PREFIX) ? text.slice(LINK_PREFIX.length) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file @returns {string | undefined} the file with the first link in its path followed; undefined if none */
function step(file) {
  const target = targetOf(file);
  if (target !== undefined) return path.resolve(path.dirname(file), target);
  const folder = path.dirname(file);
  // The real calls find no path below an emulated link.
  if (folder === file || real.existsSync(file)) return undefined;
  const followed = step(folder);
  return followed === undefined ? undefined : path.join(followed, path.basename(file));
}

/** @param {any} file @returns {any} the file after following all links */
function followed(file) {
  if (typeof file !== 'string') return file;
  let current = file;
  for (let count = 0; count <= MAX_LINKS; count++) {
    const next = step(current);
    if (next === undefined) return current;
    current = next;
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, '${file}'`), { code: 'ELOOP', syscall: 'open' });
}

for (const name of [
  'accessSync',
  'appendFileSync',
  'chmodSync',
  'existsSync',
  'readFileSync',
  'statSync',
  'truncateSync',
]) {
  fs[name] = (/** @type {any} */ file, /** @type {any[]} */ ...rest) => real[name](followed(file), ...rest);
}
for (const name of ['openSync', 'writeFileSync']) {
  fs[name] = (/** @type {any} */ file, /** @type {any[]} */ ...rest) => {
    const options = name === 'openSync' ? rest[0] : rest[1];
    const flags = String(typeof options === 'object' ? options?.flag : options);
    return real[name](flags.includes('x') ? file : followed(file), ...rest);
  };
}
fs.realpathSync = Object.assign(
  (/** @type {any} */ file, /** @type {any[]} */ ...rest) => real.realpathSync(followed(file), ...rest),
  {
    native: (/** @type {any} */ file, /** @type {any[]} */ ...rest) =>
      real.realpathSync.native(followed(file), ...rest),
  },
);
fs.lstatSync = (/** @type {any} */ file, /** @type {any} */ options) => {
  const below = typeof file === 'string' ? path.join(followed(path.dirname(file)), path.basename(file)) : file;
  const stats = real.lstatSync(below, options);
  if (stats !== undefined && targetOf(below) !== undefined) {
    stats.isSymbolicLink = () => true;
    stats.isFile = () => false;
  }
  return stats;
};
fs.readlinkSync = (/** @type {string} */ file) => {
  const target = targetOf(file);
  if (target !== undefined) return target;
  const code = real.existsSync(file) ? 'EINVAL' : 'ENOENT';
  throw Object.assign(new Error(`${code}: readlink '${file}'`), { code, syscall: 'readlink', path: file });
};
fs.symlinkSync = (/** @type {string} */ target, /** @type {string} */ file) => {
  // Only original calls, so that a preloaded `kill-at-effect.mjs` does not count them or kill the process between them.
  const opened = real.openSync(file, 'wx');
  real.writeSync(opened, LINK_PREFIX + target);
  real.closeSync(opened);
};
syncBuiltinESMExports();
