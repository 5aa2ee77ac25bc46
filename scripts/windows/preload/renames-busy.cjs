/**
 * Preloaded into the action: renaming a file fails for a tenth of a second, as on Windows while a virus scanner has the file
 * open.
 */
const fs = /** @type {any} */ (require('node:fs'));
const { syncBuiltinESMExports } = require('node:module');

const { renameSync } = fs;
const BUSY = 100;
/** @type {Map<string, number>} the time of the first attempt for each name */
const tried = new Map();

fs.renameSync = (/** @type {string} */ from, /** @type {string} */ to) => {
  const now = performance.now();
  const first = tried.get(to) ?? now;
  tried.set(to, first);
  if (now - first >= BUSY) return renameSync(from, to);
  const message = `EPERM: operation not permitted, rename '${from}' -> '${to}'`;
  throw Object.assign(new Error(message), { errno: -4048, code: 'EPERM', syscall: 'rename', path: from, dest: to });
};
syncBuiltinESMExports();
