/** Preloaded into the action: symbolic links fail, as they do on Windows without developer mode or administrator's rights. */
const fs = /** @type {any} */ (require('node:fs'));
const { syncBuiltinESMExports } = require('node:module');

fs.symlinkSync = (/** @type {string} */ target, /** @type {string} */ path) => {
  const message = `EPERM: operation not permitted, symlink '${target}' -> '${path}'`;
  throw Object.assign(new Error(message), {
    errno: -4048,
    code: 'EPERM',
    syscall: 'symlink',
    path: target,
    dest: path,
  });
};
syncBuiltinESMExports();
