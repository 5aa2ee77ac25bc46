/**
 * Runs in Wine, on Node for Windows, during the tests: starts programs as the runner would, with exactly the environment of
 * the request. (Wine itself would pass on the environment of Linux and set USERPROFILE and other variables.)
 *
 * It answers `POST /` with JSON: `{ file, args, cwd, env, outputs, timeout }` returns `{ exitCode }`. Streams 1, 2 and so on
 * are written to the files in `outputs`, because pipes from Wine to Linux lose output. The agent writes its port to the file
 * that its only argument names.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');

/** @param {Record<string, any>} request @returns {Promise<object>} */
function run({ file, args, cwd, env, outputs, timeout }) {
  const files = outputs.map((/** @type {string} */ name) => fs.openSync(name, 'a'));
  const close = () => {
    for (const opened of files.splice(0)) fs.closeSync(opened);
  };
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: ['ignore', ...files],
      timeout,
      killSignal: 'SIGKILL',
    });
    child.once('error', (error) => {
      close();
      resolve({ error: error.message });
    });
    child.once('exit', (exitCode, signal) => {
      close();
      resolve({ exitCode, signal });
    });
  });
}

const server = http.createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  let answer;
  try {
    answer = await run(JSON.parse(text));
  } catch (error) {
    answer = { error: String(error) };
  }
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  fs.writeFileSync(process.argv[2] ?? '', String(port));
});
