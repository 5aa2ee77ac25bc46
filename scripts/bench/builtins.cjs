/**
 * Preloaded into an action: at its end it writes to the file that BUILTINS_REPORT names, as JSON, which of Node's own
 * modules were loaded. It needs none itself before that: what it loaded would not be told of an action.
 */
const report = process.env['BUILTINS_REPORT'] ?? '';
delete process.env['BUILTINS_REPORT'];

process.on('exit', () => {
  // @ts-expect-error: not in the types, though Node's own tests rest on it
  const loaded = JSON.stringify(process.moduleLoadList);
  require('node:fs').writeFileSync(report, loaded);
});
