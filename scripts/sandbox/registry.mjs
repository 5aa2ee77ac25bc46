/**
 * A real private registry (Verdaccio) on loopback for tests and the demo. It runs in its own process, so that a synchronous
 * client cannot block it and its memory is freed when it ends.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { basicEnvironment } from './job-folders.mjs';

/**
 * @typedef {{ name: string, password: string }} User
 * @typedef {{ method: string, path: string, authorization: string | null }} RegistryRequest
 * @typedef {{ prefix: string, users: User[], publicRead: boolean }} RegistryOptions
 * @typedef {{ port: number, tokens: Record<string, string> }} RegistryReady
 * @typedef {{ ready: RegistryReady } | { failed: string } | { request: RegistryRequest } | { settled: number }} FromRegistry
 * @typedef {{ start: RegistryOptions } | { settle: number }} ToRegistry
 *
 * @typedef {object} Registry
 * @property {string} name
 * @property {string} url `http://127.0.0.1:PORT/prefix/`, with the final slash
 * @property {(user?: string | User) => string} tokenFor the login token that the registry issued to that user
 * @property {RegistryRequest[]} requests every request so far, as received on the socket; updated later (see `settled`)
 * @property {() => Promise<RegistryRequest[]>} settled waits until `requests` contains everything answered before this call
 * @property {() => void} forget empties `requests`
 * @property {() => Promise<void>} close ends the process and deletes its storage
 */

const PROCESS = fileURLToPath(new URL('./registry-process.mjs', import.meta.url));

/**
 * Starts a registry that requires a login to read and to publish.
 *
 * @param {object} [options]
 * @param {string} [options.name] for messages
 * @param {string} [options.prefix] path of the registry, e.g. `/api/npm/team/`
 * @param {User[]} [options.users] users that can log in; each gets a token immediately
 * @param {boolean} [options.publicRead] anonymous clients may install
 * @returns {Promise<Registry>}
 * @throws {Error} if Verdaccio does not start, with its output
 */
export async function startRegistry({
  name = 'registry',
  prefix = '/',
  users = [{ name: 'ci', password: 'fake-password-of-ci' }],
  publicRead = false,
} = {}) {
  const path = `/${prefix}/`.replace(/\/{2,}/g, '/');
  // `execArgv: []`: Verdaccio must not get Jest's Node flags. The environment is minimal, because VERDACCIO_*, DEBUG and
  // NODE_* of a developer's machine would affect the tests.
  const child = fork(PROCESS, [], { env: basicEnvironment(), execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let printed = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    printed = (printed + chunk).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);

  /** @type {RegistryRequest[]} */
  const requests = [];
  /** @type {Map<number, () => void>} */
  const waiting = new Map();
  const gone = new Promise((resolve) => child.once('exit', resolve));

  /** @type {Promise<RegistryReady>} */
  const started = new Promise((resolve, reject) => {
    child.on('message', (/** @type {FromRegistry} */ message) => {
      if ('request' in message) requests.push(message.request);
      else if ('settled' in message) waiting.get(message.settled)?.();
      else if ('ready' in message) resolve(message.ready);
      else reject(new Error(`Registry ${name} did not start: ${message.failed}\n${printed}`));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`Registry ${name} ended before it was ready (${signal ?? code}).\n${printed}`));
      // These calls will not be answered anymore.
      for (const release of waiting.values()) release();
    });
  });

  /** @param {ToRegistry} message */
  const send = (message) => {
    if (child.connected) child.send(message);
  };
  const close = async () => {
    // The process deletes its storage and exits when its channel closes, just as it does if this process crashes.
    if (child.connected) child.disconnect();
    await gone;
  };

  send({ start: { prefix: path, users, publicRead } });
  const { port, tokens } = await started.catch(async (error) => {
    await close();
    throw error;
  });
  requests.length = 0; // forget the logins above

  let questions = 0;
  return {
    name,
    url: `http://127.0.0.1:${port}${path}`,
    requests,
    tokenFor(user = users[0]?.name ?? '') {
      const userName = typeof user === 'string' ? user : user.name;
      const token = tokens[userName];
      if (token === undefined) throw new Error(`Registry ${name} knows no user "${userName}".`);
      return token;
    },
    async settled() {
      // Messages keep their order: the answer follows every request that was received before the question.
      if (child.connected) {
        const question = ++questions;
        await new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
          waiting.set(question, resolve);
          send({ settle: question });
        });
        waiting.delete(question);
      }
      return requests;
    },
    forget() {
      requests.length = 0;
    },
    close,
  };
}
