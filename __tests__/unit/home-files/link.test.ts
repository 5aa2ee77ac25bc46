import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { linkHomeFile, pointTo, restore, restoreLeftover } from '../../../src/home-files/link.js';
import { readHomeFile, textOfHomeFile } from '../../../src/home-files/read.js';
import { backupOf, inspectHomeFile, ownerOf } from '../../../src/home-files/state.js';
import { readUserConfig } from '../../../src/job/user-config.js';
import { modeSeen, posix, slashed } from '../../platform.js';
import { userErrorOf } from '../user-error.js';

let root: string;
let home: string;
let homeFile: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'placed-link-'));
  home = path.join(root, 'home');
  homeFile = path.join(home, '.npmrc');
  for (const name of ['home', 'dotfiles', 'one', 'two']) fs.mkdirSync(path.join(root, name));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** RUNNER_TEMP of one of two runners. */
const temp = (runner = 'one') => path.join(root, runner);

/** Writes a file of ours to RUNNER_TEMP, as it is before a home file links to it. */
function ourFile(unique: string, runner = 'one'): string {
  const file = path.join(temp(runner), `npm-registry-login-${unique}.home.npmrc`);
  fs.writeFileSync(file, `a=${unique}\n`);
  return file;
}

/** The entries of a folder, with their types and texts. */
function entries(folder = home): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => {
      const file = path.join(folder, name);
      const stats = fs.lstatSync(file);
      if (stats.isSymbolicLink()) return [name, `link to ${slashed(fs.readlinkSync(file))}`];
      if (stats.isDirectory()) return [name, `folder of ${fs.readdirSync(file)}`];
      return [name, `${(stats.mode & 0o777).toString(8)} ${fs.readFileSync(file, 'latin1')}`];
    }),
  );
}

const BYTES = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x3d, 0x62, 0x0d, 0x0a, 0xff, 0x00, 0x0a, 0x63]);

/** What may exist at the path of the home file. */
const USER_FILES: readonly [string, () => void][] = [
  ['no file', () => {}],
  ['a file', () => fs.writeFileSync(homeFile, BYTES, { mode: 0o640 })],
  // Windows cannot replace a read-only file.
  ...posix.rows<[string, () => void]>(['a read-only file', () => fs.writeFileSync(homeFile, BYTES, { mode: 0o400 })]),
  ['an empty file', () => fs.writeFileSync(homeFile, '', { mode: 0o600 })],
  [
    'a link to a file',
    () => {
      fs.writeFileSync(path.join(root, 'dotfiles', 'npmrc'), 'a=b\n', { mode: 0o644 });
      fs.symlinkSync('../dotfiles/npmrc', homeFile);
    },
  ],
  ['a dangling link', () => fs.symlinkSync('../dotfiles/none', homeFile)],
  ['a link to itself', () => fs.symlinkSync('.npmrc', homeFile)],
];

const FOLDERS: readonly [string, () => void][] = [
  ['an empty folder', () => fs.mkdirSync(homeFile)], // Docker creates one for a file to mount that does not exist
  [
    'a folder with a file in it',
    () => {
      fs.mkdirSync(homeFile);
      fs.writeFileSync(path.join(homeFile, 'x'), '');
    },
  ],
];

/**
 * Runs an action that is killed at its nth file system call: neither that call nor a later one has an effect.
 *
 * @returns whether the action made that many calls
 */
function killedAt(call: number, action: () => void): boolean {
  const all = fs as unknown as Record<string, unknown>;
  const real = Object.entries(all).filter(([name, value]) => name.endsWith('Sync') && typeof value === 'function');
  let calls = 0;
  for (const [name, method] of real) {
    all[name] = (...parameters: unknown[]) => {
      calls += 1;
      if (calls >= call) throw new Error('killed');
      return (method as (...parameters: unknown[]) => unknown)(...parameters);
    };
  }
  try {
    action();
  } catch (error) {
    if ((error as Error).message !== 'killed') throw error;
  } finally {
    for (const [name, method] of real) all[name] = method;
  }
  return calls >= call;
}

/** Kills an action at each of its file system calls in turn, and checks the result. */
function atEachKill(prepare: () => void, action: () => void, check: (call: number) => void): void {
  for (let call = 1; ; call += 1) {
    for (const name of ['home', 'dotfiles', 'one', 'two']) {
      fs.rmSync(path.join(root, name), { recursive: true, force: true });
      fs.mkdirSync(path.join(root, name));
    }
    prepare();
    const killed = killedAt(call, action);
    check(call);
    if (!killed) return;
    if (call > 100) throw new Error('no end');
  }
}

/** The runner empties RUNNER_TEMP when the next job starts. */
function emptyTemp(runner = 'one'): void {
  fs.rmSync(temp(runner), { recursive: true });
  fs.mkdirSync(temp(runner));
}

describe('linkHomeFile', () => {
  test.each(USER_FILES)('replaces %s with a link, and restore brings it back', (_, make) => {
    make();
    const before = entries();
    const target = ourFile('a');
    linkHomeFile(homeFile, target, temp());
    expect(fs.readlinkSync(homeFile)).toBe(target);
    expect(inspectHomeFile(homeFile, temp())).toEqual({ kind: 'ours', target });
    expect(inspectHomeFile(homeFile, temp('two'))).toEqual({ kind: 'busy' });
    restore(homeFile);
    expect(entries()).toEqual(before);
    restore(path.join(home, 'none'));
    expect(entries()).toEqual(before);
  });

  test.each(FOLDERS)('fails on %s, or restore brings it back', (_, make) => {
    make();
    const before = entries();
    try {
      linkHomeFile(homeFile, ourFile('a'), temp());
    } catch {
      expect(entries()).toEqual(before);
      return;
    }
    restore(homeFile);
    expect(entries()).toEqual(before);
  });

  test('keeps the previous file and its inode as the backup', () => {
    fs.writeFileSync(homeFile, BYTES);
    const { ino } = fs.statSync(homeFile);
    linkHomeFile(homeFile, ourFile('a'), temp());
    expect(fs.statSync(backupOf(homeFile)).ino).toBe(ino);
    restore(homeFile);
    expect(fs.statSync(homeFile).ino).toBe(ino);
  });

  test('fails in a folder that does not exist', () => {
    expect(() => linkHomeFile(path.join(root, 'none', '.npmrc'), ourFile('a'), temp())).toThrow(/ENOENT/);
  });
});

describe('several uses in one job', () => {
  test.each(USER_FILES)('replace %s one after another, and are undone in reverse order', (_, make) => {
    make();
    const before = entries();
    const [one, two] = [ourFile('a'), ourFile('b')];
    linkHomeFile(homeFile, one, temp());
    const between = entries();
    restoreLeftover(homeFile, temp());
    linkHomeFile(homeFile, two, temp());
    expect(inspectHomeFile(homeFile, temp())).toEqual({ kind: 'ours', target: two });
    expect(textOfHomeFile(homeFile, temp())).toBe('a=b\n');
    pointTo(homeFile, one);
    expect(entries()).toEqual(between);
    restore(homeFile);
    expect(entries()).toEqual(before);
  });

  test('read the file of the user first, and then that of the earlier use', () => {
    fs.writeFileSync(homeFile, 'theirs=1\n');
    expect(textOfHomeFile(homeFile, temp())).toBe('theirs=1\n');
    linkHomeFile(homeFile, ourFile('a'), temp());
    expect(textOfHomeFile(homeFile, temp())).toBe('a=a\n');
    expect(readHomeFile(homeFile, temp('two')).text).toBe('theirs=1\n');
    emptyTemp();
    expect(textOfHomeFile(homeFile, temp())).toBe('theirs=1\n');
  });
});

describe('textOfHomeFile', () => {
  test.each<[string, () => void, string]>([
    ['no file', () => {}, ''],
    ['a folder', () => fs.mkdirSync(homeFile), ''],
    ...posix.rows<[string, () => void, string]>(
      ['a pipe', () => execFileSync('mkfifo', [homeFile]), ''],
      ['a device', () => fs.symlinkSync('/dev/zero', homeFile), ''],
    ),
    ['a dangling link', () => fs.symlinkSync('none', homeFile), ''],
    ['a link to itself', () => fs.symlinkSync('.npmrc', homeFile), ''],
    ['a file below a file', () => fs.symlinkSync('/etc/passwd/x', homeFile), ''],
    [
      'a link to a file',
      () => {
        fs.writeFileSync(path.join(home, 'x'), 'a=b');
        fs.symlinkSync('x', homeFile);
      },
      'a=b',
    ],
    ['the backup alone, which a killed job left', () => fs.writeFileSync(backupOf(homeFile), 'a=b'), 'a=b'],
  ])('handles %s', (_, make, text) => {
    make();
    expect(textOfHomeFile(homeFile, temp())).toBe(text);
  });
});

describe('a home file that changes during a read', () => {
  /** Calls `happen` when a file is opened for reading. */
  function whenOpened(happen: () => void, action: () => string): string {
    const { openSync } = fs;
    fs.openSync = (...parameters) => {
      happen();
      return openSync(...parameters);
    };
    try {
      return action();
    } finally {
      fs.openSync = openSync;
    }
  }

  const READERS: [string, () => string][] = [
    ['by textOfHomeFile', () => textOfHomeFile(homeFile, temp())],
    ['by readUserConfig', () => readUserConfig({}, home, temp(), new SecretRegistry(), new Diagnostics()).text],
  ];
  test.each(
    READERS.flatMap(([why, read]): [string, string, boolean, () => string][] => [
      [why, 'links it', false, read],
      [why, 'links it and restores it before the next check', true, read],
    ]),
  )('%s does not give the text of another job that %s', (_why, _what, gone, read) => {
    fs.writeFileSync(homeFile, 'theirs=1\n');
    const { openSync, closeSync } = fs;
    let [opened, closed] = [0, 0];
    fs.closeSync = (file) => {
      closeSync(file);
      if (gone && closed++ === 0) restore(homeFile);
    };
    try {
      const text = whenOpened(() => {
        if (opened++ > 0) return;
        fs.openSync = openSync;
        linkHomeFile(homeFile, ourFile('a', 'two'), temp('two'));
      }, read);
      expect(text).toBe('theirs=1\n');
      expect(opened).toBeGreaterThan(0);
    } finally {
      fs.closeSync = closeSync;
    }
  });

  /** Replaces the home file after each of the given number of reads. */
  function renewed(times: number, action: () => void): void {
    const { closeSync, openSync } = fs;
    const read = new Set<number>();
    fs.openSync = (...parameters) => {
      const file = openSync(...parameters);
      if (parameters[0] === homeFile) read.add(file);
      return file;
    };
    let closed = 0;
    fs.closeSync = (file) => {
      closeSync(file);
      if (!read.delete(file) || closed >= times) return;
      closed += 1;
      fs.writeFileSync(`${homeFile}2`, `new=${closed}\n`);
      fs.renameSync(`${homeFile}2`, homeFile);
    };
    try {
      action();
    } finally {
      Object.assign(fs, { closeSync, openSync });
    }
  }

  test('is read again until it stops changing', () => {
    fs.writeFileSync(homeFile, 'old=1\n');
    renewed(3, () => expect(textOfHomeFile(homeFile, temp())).toBe('new=3\n'));
  });

  test('is an error if it does not stop changing', () => {
    fs.writeFileSync(homeFile, 'old=1\n');
    renewed(Number.POSITIVE_INFINITY, () =>
      expect(userErrorOf(() => textOfHomeFile(homeFile, temp())).code).toBe('home-in-use'),
    );
  });
});

describe('the owner of a link', () => {
  test.each<[string, string, string]>([
    ['in our folder', 'one/npm-registry-login-a1.npmrc', 'ours'],
    ['in our folder, dangling', 'one/npm-registry-login-gone.npmrc', 'leftover'],
    ["in another runner's folder", 'two/npm-registry-login-a1.npmrc', 'busy'],
    ["in another runner's folder, dangling", 'two/npm-registry-login-gone.npmrc', 'leftover'],
    ['below our folder', 'one/sub/npm-registry-login-a1.npmrc', 'busy'],
    ['with another name', 'one/npmrc', 'theirs'],
    ['with a name like ours', 'one/npm-registry-login-a1.npmrc.bak', 'theirs'],
    ['with another name, dangling', 'one/none', 'theirs'],
  ])('is known from its target: %s (%s) is %s', (_, name, kind) => {
    fs.mkdirSync(path.join(temp(), 'sub'));
    const target = path.join(root, name);
    if (!name.endsWith('gone.npmrc') && !name.endsWith('none')) fs.writeFileSync(target, '');
    for (const spelling of [target, path.relative(home, target)]) {
      fs.symlinkSync(spelling, homeFile);
      expect(inspectHomeFile(homeFile, `${temp()}/`).kind).toBe(kind);
      fs.rmSync(homeFile);
    }
  });

  test('is respected: linking over the link of another job fails and changes nothing', () => {
    fs.writeFileSync(homeFile, 'theirs=1\n');
    linkHomeFile(homeFile, ourFile('a'), temp());
    const before = entries();
    restoreLeftover(homeFile, temp('two'));
    const error = userErrorOf(() => linkHomeFile(homeFile, ourFile('b', 'two'), temp('two')));
    expect(error).toMatchObject({ code: 'home-in-use', message: expect.stringContaining(homeFile) });
    expect(entries()).toEqual(before);
  });

  test.each([false, true])('is not a killed job that left only a backup (with its owner link: %s)', (hasOwnerLink) => {
    fs.writeFileSync(homeFile, 'theirs=1\n');
    fs.linkSync(homeFile, backupOf(homeFile));
    if (hasOwnerLink) fs.symlinkSync(ourFile('gone'), ownerOf(homeFile));
    emptyTemp();
    expect(inspectHomeFile(homeFile, temp())).toEqual({ kind: 'theirs' });
    expect(inspectHomeFile(homeFile, temp('two'))).toEqual({ kind: 'theirs' });
    restoreLeftover(homeFile, temp());
    linkHomeFile(homeFile, ourFile('a'), temp());
    restore(homeFile);
    expect(entries()).toEqual({ '.npmrc': `${modeSeen(0o644)} theirs=1\n` });
  });

  test.each<[string, () => void]>([
    ['removed', () => fs.rmSync(homeFile)],
    [
      'replaced by a copy',
      () => {
        fs.rmSync(homeFile);
        fs.writeFileSync(homeFile, 'copy=1\n');
      },
    ],
  ])('is still its job after a later step %s it', (_, change) => {
    fs.writeFileSync(homeFile, 'theirs=1\n');
    const target = ourFile('a');
    linkHomeFile(homeFile, target, temp());
    change();
    const before = entries();
    expect(inspectHomeFile(homeFile, temp('two'))).toEqual({ kind: 'busy' });
    expect(readHomeFile(homeFile, temp('two')).text).toBe('theirs=1\n');
    restoreLeftover(homeFile, temp('two'));
    expect(userErrorOf(() => linkHomeFile(homeFile, ourFile('b', 'two'), temp('two'))).code).toBe('home-in-use');
    expect(entries()).toEqual(before);
  });

  test('is the user after they replaced a dangling link by a file', () => {
    fs.writeFileSync(homeFile, 'old=1\n');
    linkHomeFile(homeFile, ourFile('a'), temp());
    emptyTemp();
    fs.rmSync(homeFile);
    fs.writeFileSync(homeFile, 'new=1\n');
    restoreLeftover(homeFile, temp());
    const kept = '.npmrc.kept-by-npm-registry-login-1';
    const mode = modeSeen(0o644);
    expect(entries()).toEqual({ '.npmrc': `${mode} new=1\n`, [kept]: `${mode} old=1\n` });
  });
});

describe('a job that is killed', () => {
  test.each(USER_FILES)('at any call while it links over %s is undone by the next job', (_, make) => {
    let before = {};
    atEachKill(
      () => {
        make();
        before = entries();
      },
      () => {
        restoreLeftover(homeFile, temp());
        linkHomeFile(homeFile, path.join(temp(), 'npm-registry-login-a.home.npmrc'), temp());
      },
      (call) => {
        // The target does not exist, since the runner has emptied RUNNER_TEMP by then.
        restoreLeftover(homeFile, temp('two'));
        restoreLeftover(homeFile, temp('two'));
        expect({ call, ...entries() }).toEqual({ call, ...before });
      },
    );
  });

  test.each(USER_FILES)('at any call while it restores %s is completed by the next job', (_, make) => {
    let before = {};
    atEachKill(
      () => {
        make();
        before = entries();
        linkHomeFile(homeFile, ourFile('a'), temp());
      },
      () => restore(homeFile),
      (call) => {
        emptyTemp();
        restoreLeftover(homeFile, temp('two'));
        expect({ call, ...entries() }).toEqual({ call, ...before });
      },
    );
  });

  test.each(USER_FILES)('at any call of a second use over %s is undone by the next job', (_, make) => {
    let before = {};
    atEachKill(
      () => {
        make();
        before = entries();
        linkHomeFile(homeFile, ourFile('a'), temp());
      },
      () => linkHomeFile(homeFile, path.join(temp(), 'npm-registry-login-b.home.npmrc'), temp()),
      (call) => {
        emptyTemp();
        restoreLeftover(homeFile, temp('two'));
        expect({ call, ...entries() }).toEqual({ call, ...before });
      },
    );
  });
});

/** What a racing job does: exactly what main and post do with a plan of one link. */
const RACER = `
import fs from 'node:fs';
import path from 'node:path';
import { Diagnostics } from './diagnostics/diagnostic.js';
import { applyPlan } from './effects/apply.js';
import { Journal } from './effects/journal.js';
import { undoJournal } from './effects/undo.js';
import { inspectHomeFile } from './home-files/state.js';
let job;
process.on('message', async ({ round, home, tempFolder, at, act }) => {
  while (Date.now() < at);
  try {
    if (act === 'post') {
      const diagnostics = await undoJournal(job.journal.entries, job);
      return process.send(diagnostics.filter(({ level }) => level !== 'info').map(({ text }) => text).join() || 'done');
    }
    const file = path.join(home, '.npmrc');
    const tools = { environment: {}, platform: 'linux', tempFolder, home, exportVariables() {}, setOutputs() {} };
    job = { ...tools, isOwnHome: false, diagnostics: new Diagnostics(), journal: new Journal(undefined) };
    const target = path.join(tempFolder, 'npm-registry-login-' + path.basename(tempFolder) + round + '.npmrc');
    const leftovers = inspectHomeFile(file, tempFolder).kind === 'leftover' ? [file] : [];
    const files = [target, target + '.copy'].map((path) => ({ path, text: ['a=b'] }));
    const homeFiles = [{ file, format: 'npmrc', target, copy: target + '.copy', required: true, asCopy: false }];
    await applyPlan({ revocations: [], leftovers, files, homeFiles, variables: [], outputs: [], report: [], hasCredential: true }, job);
    process.send('won');
  } catch (error) {
    if (act !== 'post') await undoJournal(job.journal.entries, job);
    process.send(error.code ?? String(error.stack));
  }
});
process.send('ready');
`;

// On Windows, a job can neither replace nor delete a file that another job has open, so a race may end in an error.
posix.describe('two simultaneous jobs of one user', () => {
  const ROUNDS = 60;
  let build: string;
  let racers: ChildProcess[];
  beforeAll(async () => {
    build = fs.mkdtempSync(path.join(os.tmpdir(), 'placed-link-build-'));
    const tsc = path.resolve('node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', build]);
    fs.writeFileSync(path.join(build, 'package.json'), '{"type":"module"}');
    fs.symlinkSync(path.resolve('node_modules'), path.join(build, 'node_modules'));
    fs.writeFileSync(path.join(build, 'racer.js'), RACER);
    racers = [0, 1].map(() => fork(path.join(build, 'racer.js'), { execArgv: [] }));
    await Promise.all(racers.map((racer) => once(racer, 'message')));
  });
  afterAll(async () => {
    await Promise.all(
      racers.map((racer) => {
        racer.kill();
        return once(racer, 'exit');
      }),
    );
    fs.rmSync(build, { recursive: true });
  });

  /** Runs main or post of jobs at the same moment. @returns the outcome of each */
  async function together(round: number, ...acts: readonly (readonly [number, 'main' | 'post'])[]): Promise<string[]> {
    const at = Date.now() + 2;
    return await Promise.all(
      acts.map(async ([index, act]) => {
        const racer = racers[index] as ChildProcess;
        const answer = once(racer, 'message');
        racer.send({ round, home, tempFolder: temp(index === 0 ? 'one' : 'two'), at, act });
        return String((await answer)[0]);
      }),
    );
  }

  const left = (make: () => void) => () => {
    make();
    const dead = path.join(temp(), 'npm-registry-login-killed.home.npmrc');
    linkHomeFile(homeFile, dead, temp());
    fs.symlinkSync(dead, `${homeFile}.npm-registry-login-lock-${path.basename(dead)}`); // it was killed while it held a lock
  };
  const RACED = USER_FILES.filter(([name]) => /^(no file|a file|a link to a file|a dangling link)$/.test(name));
  const SITUATIONS: readonly [string, () => void, () => void][] = [
    ...RACED.map(([name, make]) => [name, make, () => {}] as const),
    ...RACED.map(([name, make]) => [`what a killed job left over ${name}`, make, left(() => {})] as const),
  ].map(([name, make, then]) => [name, make, then]);

  test.each(SITUATIONS)(
    'with %s: one job links, the other fails, and post restores everything',
    async (_, make, then) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        fs.rmSync(home, { recursive: true });
        fs.mkdirSync(home);
        fs.rmSync(path.join(root, 'dotfiles', 'npmrc'), { force: true });
        make();
        const before = entries();
        then();
        const outcomes = await together(round, [0, 'main'], [1, 'main']);
        expect({ round, outcomes: [...outcomes].sort() }).toEqual({ round, outcomes: ['home-in-use', 'won'] });
        const winner = outcomes.indexOf('won');
        expect(await together(round, [winner, 'post'])).toEqual(['done']);
        expect({ round, ...entries() }).toEqual({ round, ...before });
      }
    },
  );

  test.each(RACED)('with %s: one job can start while the other ends', async (_, make) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      fs.rmSync(home, { recursive: true });
      fs.mkdirSync(home);
      fs.rmSync(path.join(root, 'dotfiles', 'npmrc'), { force: true });
      make();
      const before = entries();
      expect(await together(round, [0, 'main'])).toEqual(['won']);
      const [ended, begun] = await together(round, [0, 'post'], [1, 'main']);
      expect({ round, ended }).toEqual({ round, ended: 'done' });
      expect(['won', 'home-in-use']).toContain(begun);
      if (begun === 'won') expect(await together(round, [1, 'post'])).toEqual(['done']);
      expect({ round, ...entries() }).toEqual({ round, ...before });
    }
  });
});
