/** Preloaded into a measured process: when it exits, it writes its CPU time in microseconds to file descriptor 3. */
const fs = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  fs.writeSync(3, String(user + system));
});
