/** The world that a job runs in: its folders, the bare environment of the machine below them, and snapshots of it all. */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/**
 * @typedef {object} World
 * @property {string} root everything that a step may touch lies below it
 * @property {Profile} profile
 * @property {string} home HOME. In the profile `shared`, all runners of this world have the same
 * @property {string} work the runner's work folder
 * @property {string} workspace GITHUB_WORKSPACE
 * @property {string} temp RUNNER_TEMP
 * @property {string} tmp TMPDIR: not the machine's, so that a snapshot shows what is left there
 * @property {string} commands where the runner keeps its command files
 *
 * @typedef {'hosted' | 'shared' | 'container'} Profile the machine: a GitHub-hosted runner (the default), one of several
 *   self-hosted runners with one home folder, or a job container. SANDBOX_PROFILE names another default
 *
 * @typedef {{ mode: string, type: 'file', sha256: string } | { mode: string, type: 'folder' | 'other' }
 *   | { mode: string, type: 'link', target: string }} Entry
 */

/** What of the machine's environment a runner's service has too; a name that is not set stays unset. */
const MACHINE = ['LANG', 'LC_ALL', 'LOGNAME', 'SHELL', 'TZ', 'USER', 'USERNAME'];
/** What says on Windows how processes are started, and who the user is. */
const WINDOWS = 'COMSPEC PATHEXT SYSTEMDRIVE SYSTEMROOT WINDIR NUMBER_OF_PROCESSORS COMPUTERNAME USERDOMAIN'.split(' ');

/** The folders that the runner itself keeps in RUNNER_TEMP (FileCommandManager.cs, ExecutionContext.cs). */
const RUNNERS_OWN = ['_runner_file_commands', '_github_workflow'];

/**
 * The part of this process's environment that says what machine it is, and nothing that configures a client: no
 * `npm_*` of an outer `npm run`, no token, no proxy.
 *
 * @returns {Record<string, string>}
 */
export function basicEnvironment() {
  /** @type {Record<string, string>} */
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) {
    const known = [...MACHINE, ...(process.platform === 'win32' ? WINDOWS : [])];
    if (value !== undefined && known.includes(name.toUpperCase())) environment[name] = value;
  }
  // `npm run` puts node_modules/.bin in front, whose `node` is the bundle's Node 24 and not the machine's.
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => {
    return !folder.includes(join('node_modules', '.bin')) && !folder.includes('node-gyp-bin');
  });
  return { ...environment, PATH: path.join(delimiter) };
}

/**
 * Makes (or, for a runner's next job, finds) the folders of a world.
 *
 * @param {string} parent the world's root; made if missing
 * @param {string} runner name of the runner: two runners in one world share HOME at most
 * @param {string} repository `owner/name`
 * @param {Profile} [profile]
 * @returns {World}
 */
export function makeWorld(parent, runner, repository, profile = defaultProfile()) {
  mkdirSync(parent, { recursive: true });
  // A step sees real paths, also where the machine's temp folder is a link (macOS) or has a short name (Windows).
  const root = realpathSync.native(parent);
  const { home, work } = FOLDERS[profile](root, runner);
  const name = repository.split('/')[1] ?? repository;
  const temp = join(work, '_temp');
  const world = {
    root,
    profile,
    home,
    work,
    workspace: join(work, name, name),
    temp,
    tmp: join(root, 'tmp'),
    commands: join(temp, '_runner_file_commands'),
  };
  emptyJobFolders(world);
  for (const folder of [world.home, world.workspace, temp, world.tmp, world.commands])
    mkdirSync(folder, { recursive: true });
  return world;
}

/** @returns {Profile} the one that SANDBOX_PROFILE names */
export function defaultProfile() {
  const name = process.env['SANDBOX_PROFILE'] || 'hosted';
  if (!Object.hasOwn(FOLDERS, name)) throw new Error(`SANDBOX_PROFILE: there is no profile ${name}`);
  return /** @type {Profile} */ (name);
}

/**
 * Where a profile has its home and work folders: the home folder of a hosted runner is above its work folder, and the one
 * of a job container is a folder of its own that ends in `/github/home`.
 *
 * @type {Record<Profile, (root: string, runner: string) => { home: string, work: string }>}
 */
const FOLDERS = {
  hosted: (root, runner) => ({ home: join(root, runner), work: join(root, runner, 'work') }),
  shared: (root, runner) => ({ home: join(root, 'home'), work: join(root, runner, 'work') }),
  container: (root, runner) => ({ home: join(root, runner, 'github', 'home'), work: join(root, runner, '__w') }),
};

/**
 * Empties what the runner empties at both ends of a job: RUNNER_TEMP, and in it the home folder of a job container.
 *
 * @param {Pick<World, 'temp' | 'home' | 'profile'>} world
 */
export function emptyJobFolders({ temp, home, profile }) {
  emptyFolder(temp);
  if (profile === 'container') emptyFolder(home);
}

/**
 * Empties a folder as the runner does with RUNNER_TEMP at both ends of a job: entry by entry, errors ignored
 * (TempDirectoryManager.cs).
 *
 * @param {string} folder need not exist
 */
export function emptyFolder(folder) {
  /** @type {string[]} */
  let names = [];
  try {
    names = readdirSync(folder);
  } catch {}
  for (const name of names) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {}
  }
}

/**
 * Every path below a folder, links not followed, in a stable order.
 *
 * @param {string} root
 * @param {string} [below]
 * @returns {Generator<{ path: string, name: string }>} `name` is relative to the root, with slashes
 */
export function* everyPath(root, below = '') {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const relative = join(below, entry.name);
    yield { path: join(root, relative), name: relative.split(sep).join('/') };
    if (entry.isDirectory()) yield* everyPath(root, relative);
  }
}

/**
 * What stands below a folder right now. Two snapshots are equal if and only if no file, folder or link came, went, or
 * changed its bytes, its mode or its target. The runner's own folders are left out: they are no trace of an action.
 *
 * @param {string} root
 * @returns {Map<string, Entry>}
 */
export function snapshot(root) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const { path, name } of everyPath(root)) {
    if (RUNNERS_OWN.some((own) => name.split('/').includes(own))) continue;
    const status = lstatSync(path);
    const mode = (status.mode & 0o7777).toString(8).padStart(4, '0');
    if (status.isSymbolicLink()) entries.set(name, { mode, type: 'link', target: readlinkSync(path) });
    else if (status.isDirectory()) entries.set(name, { mode, type: 'folder' });
    else if (!status.isFile())
      entries.set(name, { mode, type: 'other' }); // a pipe: reading it might never end
    else
      entries.set(name, { mode, type: 'file', sha256: createHash('sha256').update(readFileSync(path)).digest('hex') });
  }
  return entries;
}
