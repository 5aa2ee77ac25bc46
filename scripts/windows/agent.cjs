/**
 * Runs in Wine, on Node for Windows, for as long as the tests do: starts programs as the runner would, with just the
 * environment that it is told. (Wine itself hands on Linux's environment, and sets USERPROFILE and others as it sees fit.)
 *
 * It answers `POST /` with JSON: `{ file, args, cwd, env, outputs, timeout }` gives `{ exitCode }`. The streams 1, 2 and
 * so on go to the files of `outputs`, since pipes from Wine to Linux lose output. Its port goes to the file that is its one argument.
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
