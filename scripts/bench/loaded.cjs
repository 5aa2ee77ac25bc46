/**
 * Preloaded into an action (Node 24): at its end it writes to the file that LOADED_REPORT names, as JSON, every file
 * that was loaded as code, with its bytes.
 *
 * A hook of the loader sees CommonJS and ES modules alike; `require.cache` knows only the former.
 */
const fs = require('node:fs');
const { registerHooks } = require('node:module');
const { fileURLToPath } = require('node:url');

const report = process.env['LOADED_REPORT'] ?? '';
delete process.env['LOADED_REPORT'];
const files = new Map();

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) {
      const file = fileURLToPath(url);
      files.set(file, fs.statSync(file).size);
    }
    return next(url, context);
  },
});

process.on('exit', () => fs.writeFileSync(report, JSON.stringify(Object.fromEntries(files))));
