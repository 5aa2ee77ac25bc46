/**
 * Preloaded into the action: records the arguments of each `icacls`, which does nothing under Wine and exits with 0, and
 * the size of its file at that time, in a file next to the runner's command files.
 */
const childProcess = /** @type {any} */ (require('node:child_process'));
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');

const { spawn } = childProcess;
const { openSync, writeSync, closeSync, statSync } = fs;
const record = path.join(path.dirname(process.env['GITHUB_ENV'] ?? ''), 'icacls');

childProcess.spawn = (/** @type {string} */ file, /** @type {string[]} */ args, /** @type {object} */ options) => {
  if (path.win32.basename(file).toLowerCase() === 'icacls.exe') {
    const opened = openSync(record, 'a');
    writeSync(opened, `${JSON.stringify({ file, args, size: statSync(args[0] ?? '').size })}\n`);
    closeSync(opened);
  }
  return spawn(file, args, options);
};
syncBuiltinESMExports();
