/**
 * Preloaded into an action: when it exits, it writes two lists to the file named by MODULES_REPORT: Node's own modules
 * and the files that were loaded. It loads no module before the lists are complete.
 */
const report = process.env['MODULES_REPORT'] ?? '';
delete process.env['MODULES_REPORT'];

process.on('exit', () => {
  // @ts-expect-error: undocumented, but Node's own tests use it
  const builtins = process.moduleLoadList;
  const text = JSON.stringify({ builtins, files: Object.keys(require.cache) });
  require('node:fs').writeFileSync(report, text);
});
