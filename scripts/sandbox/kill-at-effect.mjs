/**
 * Preloaded into an action (`node --import kill-at-effect.mjs?at=3&signal=SIGKILL main`): counts every call that changes
 * the file system, reports each on file descriptor 3 before it happens, and kills the process immediately before call
 * number `at`. `at=0` only reports; with `torn=1`, half of a write is done before the process is killed. The settings are in
 * the query, because the environment is the action's.
 *
 * The last report contains the signal: on Windows, which has no signals, the exit code of such a process is always `1`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const settings = new URL(import.meta.url).searchParams;
const at = Number(settings.get('at'));
const signal = /** @type {NodeJS.Signals} */ (settings.get('signal') ?? 'SIGKILL');
const torn = settings.get('torn') === '1';

const CHANGES = (
  'appendFile chmod chown copyFile cp fchmod fchown ftruncate futimes lchmod lchown link lutimes mkdir mkdtemp ' +
  'open rename rm rmdir symlink truncate unlink utimes write writeFile writev'
).split(' ');
const writeSync = fs.writeSync;
const READ_ONLY = new Set(['r', 'rs', 'sr', undefined, fs.constants.O_RDONLY]);
let effects = 0;

/** @param {string} name @param {unknown[]} args */
function isEffect(name, args) {
  if (name.startsWith('open'))
    return !READ_ONLY.has(/** @type {string} */ (typeof args[1] === 'function' ? undefined : args[1]));
  // Writing to the log changes no file.
  return !(name.startsWith('write') && typeof args[0] === 'number' && args[0] <= 2);
}

/**
 * For each watched call in progress, outermost first: whether it has not made an inner call yet.
 *
 * @type {Array<{ untouched: boolean }>}
 */
const running = [];

/** @param {string} name @param {unknown[]} args */
const isTearable = (name, args) => /^(append|write)File/.test(name) && typeof args[1] === 'string';

/**
 * @param {string} name
 * @param {unknown[]} args
 * @param {(...args: unknown[]) => unknown} original
 */
function beforeCall(name, args, original) {
  if (!isEffect(name, args)) return;
  // `appendFileSync` calls `writeFileSync`: nothing has changed between the two, so they are one moment.
  const outer = running.at(-1);
  const sameMoment = outer?.untouched;
  if (outer) outer.untouched = false;
  if (sameMoment) return;
  effects++;
  writeSync(3, `${effects} ${name} ${String(args[0])}\n`);
  if (effects !== at) return;
  if (torn && isTearable(name, args)) {
    const [file, text, ...rest] = args;
    original(file, String(text).slice(0, String(text).length / 2), ...rest);
  }
  writeSync(3, `killed by ${signal}\n`);
  process.kill(process.pid, signal);
}

/** @param {Record<string, any>} module @param {string} name */
function watch(module, name) {
  const original = module[name];
  if (typeof original !== 'function') return;
  module[name] = function (/** @type {unknown[]} */ ...args) {
    beforeCall(name, args, original);
    running.push({ untouched: isEffect(name, args) });
    try {
      return original.apply(this, args);
    } finally {
      running.pop();
    }
  };
}

for (const change of CHANGES) {
  watch(fs, change);
  watch(fs, `${change}Sync`);
  watch(fs.promises, change);
}
syncBuiltinESMExports();
