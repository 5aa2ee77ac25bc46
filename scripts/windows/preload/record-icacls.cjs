/**
 * Preloaded into the action: records the arguments of each `icacls`, which does nothing under Wine and exits with 0, and
 * the size of its file at that time, in a file next to the runner's command files.
 */
const childProcess = /** @type {any} */ (require('node:child_process'));
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');
const { promisify } = require('node:util');

const { execFile } = childProcess;
const { openSync, writeSync, closeSync, statSync } = fs;
const calls = path.join(path.dirname(process.env['GITHUB_ENV'] ?? ''), 'icacls');

function record(/** @type {string} */ file, /** @type {string[]} */ args) {
  if (path.win32.basename(file).toLowerCase() !== 'icacls.exe') return;
  const opened = openSync(calls, 'a');
  writeSync(opened, `${JSON.stringify({ file, args, size: statSync(args[0] ?? '').size })}\n`);
  closeSync(opened);
}

// The action calls it through `promisify`, which uses a function of its own.
childProcess.execFile = Object.assign(
  (/** @type {[string, string[], ...unknown[]]} */ ...call) => {
    record(call[0], call[1]);
    return execFile(...call);
  },
  {
    [promisify.custom]: (/** @type {[string, string[], object]} */ ...call) => {
      record(call[0], call[1]);
      return execFile[promisify.custom](...call);
    },
  },
);
syncBuiltinESMExports();
