/**
 * Preloaded into the action: symbolic links to files, which Wine 10 says it makes and does not, as small files that name
 * their target. The calls that the action makes follow them or tell them apart. This shows in which order and where the
 * action places links, and nothing of how NTFS treats them.
 */
const fs = /** @type {any} */ (require('node:fs'));
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');

/** What such a file begins with. `links.mjs` knows it, too. */
const MARK = 'npm-registry-login test link to ';
/** As Windows: more links than that are a loop. */
const MOST = 63;

const real = { ...fs };

/** @param {string} file @returns {string | undefined} what a link of ours points to; undefined if there is none */
function targetOf(file) {
  // On drive Z is what is read most, the sources, and no such link.
  if (/^(\\\\\?\\)?z:/i.test(String(file))) return undefined;
  try {
    const stats = real.lstatSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > 4096) return undefined;
    const text = real.readFileSync(file, 'utf8');
    return text.startsWith(MARK) ? text.slice(MARK.length) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file @returns {string | undefined} the file with the first link in its path followed; undefined if none */
function step(file) {
  const target = targetOf(file);
  if (target !== undefined) return path.resolve(path.dirname(file), target);
  const folder = path.dirname(file);
  // Below a link nothing is found.
  if (folder === file || real.existsSync(file)) return undefined;
  const followed = step(folder);
  return followed === undefined ? undefined : path.join(followed, path.basename(file));
}

/** @param {any} file @returns {any} the file at the end of all links */
function followed(file) {
  if (typeof file !== 'string') return file;
  let current = file;
  for (let count = 0; count <= MOST; count++) {
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
  // With the original calls only, so that no watcher of the file system sees, or ends, anything between them.
  const opened = real.openSync(file, 'wx');
  real.writeSync(opened, MARK + target);
  real.closeSync(opened);
};
syncBuiltinESMExports();
