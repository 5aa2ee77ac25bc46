/** The folders of a job, the minimal environment of the machine, and snapshots of the files. */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/**
 * @typedef {object} JobFolders
 * @property {string} root contains every file that a step may change
 * @property {Profile} profile
 * @property {string} home HOME. In the profile `shared`, all runners of this sandbox share it
 * @property {string} work the runner's work folder
 * @property {string} workspace GITHUB_WORKSPACE
 * @property {string} temp RUNNER_TEMP
 * @property {string} tmp TMPDIR: not that of the machine, so that snapshots include it
 * @property {string} commands the folder of the command files
 *
 * @typedef {'hosted' | 'shared' | 'container'} Profile the machine: a GitHub-hosted runner (the default), one of several
 *   self-hosted runners with one home folder, or a job container. SANDBOX_PROFILE names another default
 *
 * @typedef {{ mode: string, type: 'file', sha256: string } | { mode: string, type: 'folder' | 'other' }
 *   | { mode: string, type: 'link', target: string }} Entry
 */

/** Variables of the machine that the runner service also has. An unset one stays unset. */
const MACHINE = ['LANG', 'LC_ALL', 'LOGNAME', 'SHELL', 'TZ', 'USER', 'USERNAME'];
/** Variables of Windows that are needed to start processes, or that identify the user. */
const WINDOWS = 'COMSPEC PATHEXT SYSTEMDRIVE SYSTEMROOT WINDIR NUMBER_OF_PROCESSORS COMPUTERNAME USERDOMAIN'.split(' ');

/** The folders that the runner itself keeps in RUNNER_TEMP (FileCommandManager.cs, ExecutionContext.cs). */
const RUNNERS_OWN = ['_runner_file_commands', '_github_workflow'];

/**
 * The variables of this process that describe the machine. They do not configure a client: no `npm_*` of an outer
 * `npm run`, no token, no proxy.
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
  // `npm run` puts node_modules/.bin first on PATH. Its `node` is the Node 24 for actions, not that of the machine.
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => {
    return !folder.includes(join('node_modules', '.bin')) && !folder.includes('node-gyp-bin');
  });
  return { ...environment, PATH: path.join(delimiter) };
}

/**
 * Creates the folders of a job, or finds them for the next job of a runner.
 *
 * @param {string} parent the root of the sandbox; created if missing
 * @param {string} runner name of the runner: two runners in one sandbox share HOME at most
 * @param {string} repository `owner/name`
 * @param {Profile} [profile]
 * @returns {JobFolders}
 */
export function createJobFolders(parent, runner, repository, profile = defaultProfile()) {
  mkdirSync(parent, { recursive: true });
  // Steps get real paths, even if the temporary folder is a link (macOS) or has a short name (Windows).
  const root = realpathSync.native(parent);
  const { home, work } = FOLDERS[profile](root, runner);
  const name = repository.split('/')[1] ?? repository;
  const temp = join(work, '_temp');
  const folders = {
    root,
    profile,
    home,
    work,
    workspace: join(work, name, name),
    temp,
    tmp: join(root, 'tmp'),
    commands: join(temp, '_runner_file_commands'),
  };
  emptyJobFolders(folders);
  for (const folder of [folders.home, folders.workspace, temp, folders.tmp, folders.commands])
    mkdirSync(folder, { recursive: true });
  return folders;
}

/** @returns {Profile} the default, or the value of SANDBOX_PROFILE */
export function defaultProfile() {
  const name = process.env['SANDBOX_PROFILE'] || 'hosted';
  if (!Object.hasOwn(FOLDERS, name)) throw new Error(`SANDBOX_PROFILE: there is no profile ${name}`);
  return /** @type {Profile} */ (name);
}

/**
 * The home and work folders of each profile: the home folder of a hosted runner is above its work folder, and that of a
 * job container is a separate folder that ends in `/github/home`.
 *
 * @type {Record<Profile, (root: string, runner: string) => { home: string, work: string }>}
 */
const FOLDERS = {
  hosted: (root, runner) => ({ home: join(root, runner), work: join(root, runner, 'work') }),
  shared: (root, runner) => ({ home: join(root, 'home'), work: join(root, runner, 'work') }),
  container: (root, runner) => ({ home: join(root, runner, 'github', 'home'), work: join(root, runner, '__w') }),
};

/**
 * Empties what the runner empties at the start and the end of a job: RUNNER_TEMP and the home folder of a job container in it.
 *
 * @param {Pick<JobFolders, 'temp' | 'home' | 'profile'>} folders
 */
export function emptyJobFolders({ temp, home, profile }) {
  emptyFolder(temp);
  if (profile === 'container') emptyFolder(home);
}

/**
 * Empties a folder as the runner empties RUNNER_TEMP at the start and the end of a job: entry by entry, ignoring errors
 * (TempDirectoryManager.cs).
 *
 * @param {string} folder may be missing
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
 * Every path below a folder in a stable order, without following links.
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
 * The current contents of a folder. Two snapshots are equal if and only if no file, folder or link was added, removed, or
 * changed in its content, mode or target. The runner's own folders are left out, because actions do not create them.
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
