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
import { refused } from '../refused.js';

let world: string;
let home: string;
let place: string;
beforeEach(() => {
  world = fs.mkdtempSync(path.join(os.tmpdir(), 'placed-link-'));
  home = path.join(world, 'home');
  place = path.join(home, '.npmrc');
  for (const name of ['home', 'dotfiles', 'one', 'two']) fs.mkdirSync(path.join(world, name));
});
afterEach(() => fs.rmSync(world, { recursive: true }));

/** RUNNER_TEMP of one of two runners. */
const temp = (runner = 'one') => path.join(world, runner);

/** A file of ours, as it stands in RUNNER_TEMP before a link to it is placed. */
function ours(unique: string, runner = 'one'): string {
  const file = path.join(temp(runner), `npm-registry-login-${unique}.home.npmrc`);
  fs.writeFileSync(file, `a=${unique}\n`);
  return file;
}

/** All that stands in a folder, and what it is. */
function standing(folder = home): Record<string, string> {
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

/** What a user may have in the place. */
const THEIRS: readonly [string, () => void][] = [
  ['nothing', () => {}],
  ['a file', () => fs.writeFileSync(place, BYTES, { mode: 0o640 })],
  // Windows lets nothing take the place of one.
  ...posix.rows<[string, () => void]>(['a read-only file', () => fs.writeFileSync(place, BYTES, { mode: 0o400 })]),
  ['an empty file', () => fs.writeFileSync(place, '', { mode: 0o600 })],
  [
    'a link to a file',
    () => {
      fs.writeFileSync(path.join(world, 'dotfiles', 'npmrc'), 'a=b\n', { mode: 0o644 });
      fs.symlinkSync('../dotfiles/npmrc', place);
    },
  ],
  ['a link to nowhere', () => fs.symlinkSync('../dotfiles/none', place)],
  ['a link to itself', () => fs.symlinkSync('.npmrc', place)],
];

const FOLDERS: readonly [string, () => void][] = [
  ['an empty folder', () => fs.mkdirSync(place)], // Docker makes one of a file to mount that is not there
  [
    'a folder with something in it',
    () => {
      fs.mkdirSync(place);
      fs.writeFileSync(path.join(place, 'x'), '');
    },
  ],
];

/**
 * Runs something that is killed at its nth call to the file system: neither that nor a later one has any effect.
 *
 * @returns whether it came that far
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

/** Does something for each call at which an action can be killed. */
function atEachKill(prepare: () => void, action: () => void, check: (call: number) => void): void {
  for (let call = 1; ; call += 1) {
    for (const name of ['home', 'dotfiles', 'one', 'two']) {
      fs.rmSync(path.join(world, name), { recursive: true, force: true });
      fs.mkdirSync(path.join(world, name));
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

describe('a link in place of what the user has there', () => {
  test.each(THEIRS)('%s: is placed, and gives way to it again', (_, make) => {
    make();
    const before = standing();
    const target = ours('a');
    linkHomeFile(place, target, temp());
    expect(fs.readlinkSync(place)).toBe(target);
    expect(inspectHomeFile(place, temp())).toEqual({ kind: 'ours', target });
    expect(inspectHomeFile(place, temp('two'))).toEqual({ kind: 'busy' });
    restore(place);
    expect(standing()).toEqual(before);
    restore(path.join(home, 'none'));
    expect(standing()).toEqual(before);
  });

  test.each(FOLDERS)('%s: is refused, or gives way to it again', (_, make) => {
    make();
    const before = standing();
    try {
      linkHomeFile(place, ours('a'), temp());
    } catch {
      expect(standing()).toEqual(before);
      return;
    }
    restore(place);
    expect(standing()).toEqual(before);
  });

  test('what the user has there is never without a name, and keeps its inode', () => {
    fs.writeFileSync(place, BYTES);
    const { ino } = fs.statSync(place);
    linkHomeFile(place, ours('a'), temp());
    expect(fs.statSync(backupOf(place)).ino).toBe(ino);
    restore(place);
    expect(fs.statSync(place).ino).toBe(ino);
  });

  test('a place in a folder that is not there is an error', () => {
    expect(() => linkHomeFile(path.join(world, 'none', '.npmrc'), ours('a'), temp())).toThrow(/ENOENT/);
  });
});

describe('several uses in one job', () => {
  test.each(THEIRS)('nest over %s, and the last one placed goes first', (_, make) => {
    make();
    const before = standing();
    const [one, two] = [ours('a'), ours('b')];
    linkHomeFile(place, one, temp());
    const between = standing();
    restoreLeftover(place, temp());
    linkHomeFile(place, two, temp());
    expect(inspectHomeFile(place, temp())).toEqual({ kind: 'ours', target: two });
    expect(textOfHomeFile(place, temp())).toBe('a=b\n');
    pointTo(place, one);
    expect(standing()).toEqual(between);
    restore(place);
    expect(standing()).toEqual(before);
  });

  test('see what the user has there, then what the earlier use put there', () => {
    fs.writeFileSync(place, 'theirs=1\n');
    expect(textOfHomeFile(place, temp())).toBe('theirs=1\n');
    linkHomeFile(place, ours('a'), temp());
    expect(textOfHomeFile(place, temp())).toBe('a=a\n');
    expect(readHomeFile(place, temp('two')).text).toBe('theirs=1\n');
    emptyTemp();
    expect(textOfHomeFile(place, temp())).toBe('theirs=1\n');
  });
});

describe('what is read of a place', () => {
  test.each<[string, () => void, string]>([
    ['nothing', () => {}, ''],
    ['a folder', () => fs.mkdirSync(place), ''],
    ...posix.rows<[string, () => void, string]>(
      ['a pipe', () => execFileSync('mkfifo', [place]), ''],
      ['a device', () => fs.symlinkSync('/dev/zero', place), ''],
    ),
    ['a link to nowhere', () => fs.symlinkSync('none', place), ''],
    ['a link to itself', () => fs.symlinkSync('.npmrc', place), ''],
    ['a file below a file', () => fs.symlinkSync('/etc/passwd/x', place), ''],
    [
      'a link to a file',
      () => {
        fs.writeFileSync(path.join(home, 'x'), 'a=b');
        fs.symlinkSync('x', place);
      },
      'a=b',
    ],
    ['the backup alone, which a killed job left', () => fs.writeFileSync(backupOf(place), 'a=b'), 'a=b'],
  ])('%s', (_, make, text) => {
    make();
    expect(textOfHomeFile(place, temp())).toBe(text);
  });
});

describe('a place that changes while it is read', () => {
  /** Has something happen when a file is opened to be read. */
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
    ['for its own sake', () => textOfHomeFile(place, temp())],
    [
      'as the user config in force so far',
      () => readUserConfig({}, home, temp(), new SecretRegistry(), new Diagnostics()).text,
    ],
  ];
  test.each(
    READERS.flatMap(([why, read]): [string, string, boolean, () => string][] => [
      [why, 'places its link', false, read],
      [why, 'places its link, and takes it away before we look again', true, read],
    ]),
  )('%s, by another job that %s: none of its text is taken over', (_why, _what, gone, read) => {
    fs.writeFileSync(place, 'theirs=1\n');
    const { openSync, closeSync } = fs;
    let [opened, closed] = [0, 0];
    fs.closeSync = (file) => {
      closeSync(file);
      if (gone && closed++ === 0) restore(place);
    };
    try {
      const text = whenOpened(() => {
        if (opened++ > 0) return;
        fs.openSync = openSync;
        linkHomeFile(place, ours('a', 'two'), temp('two'));
      }, read);
      expect(text).toBe('theirs=1\n');
      expect(opened).toBeGreaterThan(0);
    } finally {
      fs.closeSync = closeSync;
    }
  });

  /** Has somebody write the place anew behind each of so many readings. */
  function renewed(times: number, action: () => void): void {
    const { closeSync, openSync } = fs;
    const read = new Set<number>();
    fs.openSync = (...parameters) => {
      const file = openSync(...parameters);
      if (parameters[0] === place) read.add(file);
      return file;
    };
    let closed = 0;
    fs.closeSync = (file) => {
      closeSync(file);
      if (!read.delete(file) || closed >= times) return;
      closed += 1;
      fs.writeFileSync(`${place}2`, `new=${closed}\n`);
      fs.renameSync(`${place}2`, place);
    };
    try {
      action();
    } finally {
      Object.assign(fs, { closeSync, openSync });
    }
  }

  test('by the user is read as it then is', () => {
    fs.writeFileSync(place, 'old=1\n');
    renewed(3, () => expect(textOfHomeFile(place, temp())).toBe('new=3\n'));
  });

  test('without end is refused', () => {
    fs.writeFileSync(place, 'old=1\n');
    renewed(Number.POSITIVE_INFINITY, () =>
      expect(refused(() => textOfHomeFile(place, temp())).code).toBe('home-in-use'),
    );
  });
});

describe('whose a link is', () => {
  test.each<[string, string, string]>([
    ['in our folder, living', 'one/npm-registry-login-a1.npmrc', 'ours'],
    ['in our folder, dangling', 'one/npm-registry-login-gone.npmrc', 'leftover'],
    ["in another runner's folder, living", 'two/npm-registry-login-a1.npmrc', 'busy'],
    ["in another runner's folder, dangling", 'two/npm-registry-login-gone.npmrc', 'leftover'],
    ['below our folder', 'one/sub/npm-registry-login-a1.npmrc', 'busy'],
    ['of another name', 'one/npmrc', 'theirs'],
    ['of a name like ours', 'one/npm-registry-login-a1.npmrc.bak', 'theirs'],
    ['of another name, dangling', 'one/none', 'theirs'],
  ])('%s: %s is %s', (_, name, kind) => {
    fs.mkdirSync(path.join(temp(), 'sub'));
    const target = path.join(world, name);
    if (!name.endsWith('gone.npmrc') && !name.endsWith('none')) fs.writeFileSync(target, '');
    for (const spelling of [target, path.relative(home, target)]) {
      fs.symlinkSync(spelling, place);
      expect(inspectHomeFile(place, `${temp()}/`).kind).toBe(kind);
      fs.rmSync(place);
    }
  });

  test("another job's is refused, and nothing is changed", () => {
    fs.writeFileSync(place, 'theirs=1\n');
    linkHomeFile(place, ours('a'), temp());
    const before = standing();
    restoreLeftover(place, temp('two'));
    const refusal = refused(() => linkHomeFile(place, ours('b', 'two'), temp('two')));
    expect(refusal).toMatchObject({ code: 'home-in-use', message: expect.stringContaining(place) });
    expect(standing()).toEqual(before);
  });

  test.each([false, true])('a backup that a job made and was killed is in nobody’s way (mark: %s)', (marked) => {
    fs.writeFileSync(place, 'theirs=1\n');
    fs.linkSync(place, backupOf(place));
    if (marked) fs.symlinkSync(ours('gone'), ownerOf(place));
    emptyTemp();
    expect(inspectHomeFile(place, temp())).toEqual({ kind: 'theirs' });
    expect(inspectHomeFile(place, temp('two'))).toEqual({ kind: 'theirs' });
    restoreLeftover(place, temp());
    linkHomeFile(place, ours('a'), temp());
    restore(place);
    expect(standing()).toEqual({ '.npmrc': `${modeSeen(0o644)} theirs=1\n` });
  });

  test.each<[string, () => void]>([
    ['removed', () => fs.rmSync(place)],
    [
      'replaced by a copy',
      () => {
        fs.rmSync(place);
        fs.writeFileSync(place, 'copy=1\n');
      },
    ],
  ])('that somebody %s is still that of the job that placed it', (_, change) => {
    fs.writeFileSync(place, 'theirs=1\n');
    const target = ours('a');
    linkHomeFile(place, target, temp());
    change();
    const before = standing();
    expect(inspectHomeFile(place, temp('two'))).toEqual({ kind: 'busy' });
    expect(readHomeFile(place, temp('two')).text).toBe('theirs=1\n');
    restoreLeftover(place, temp('two'));
    expect(refused(() => linkHomeFile(place, ours('b', 'two'), temp('two'))).code).toBe('home-in-use');
    expect(standing()).toEqual(before);
  });

  test('what the user put in the place of a dangling link counts', () => {
    fs.writeFileSync(place, 'old=1\n');
    linkHomeFile(place, ours('a'), temp());
    emptyTemp();
    fs.rmSync(place);
    fs.writeFileSync(place, 'new=1\n');
    restoreLeftover(place, temp());
    const kept = '.npmrc.kept-by-npm-registry-login-1';
    const mode = modeSeen(0o644);
    expect(standing()).toEqual({ '.npmrc': `${mode} new=1\n`, [kept]: `${mode} old=1\n` });
  });
});

describe('a job that is killed', () => {
  test.each(THEIRS)('at any moment of placing a link over %s leaves it for the next job to put back', (_, make) => {
    let before = {};
    atEachKill(
      () => {
        make();
        before = standing();
      },
      () => {
        restoreLeftover(place, temp());
        linkHomeFile(place, path.join(temp(), 'npm-registry-login-a.home.npmrc'), temp());
      },
      (call) => {
        // Without a living file, since the runner has emptied RUNNER_TEMP by then.
        restoreLeftover(place, temp('two'));
        restoreLeftover(place, temp('two'));
        expect({ call, ...standing() }).toEqual({ call, ...before });
      },
    );
  });

  test.each(THEIRS)('at any moment of putting back %s leaves it for the next job', (_, make) => {
    let before = {};
    atEachKill(
      () => {
        make();
        before = standing();
        linkHomeFile(place, ours('a'), temp());
      },
      () => restore(place),
      (call) => {
        emptyTemp();
        restoreLeftover(place, temp('two'));
        expect({ call, ...standing() }).toEqual({ call, ...before });
      },
    );
  });

  test.each(THEIRS)('at any moment of a second use over %s leaves it for the next job', (_, make) => {
    let before = {};
    atEachKill(
      () => {
        make();
        before = standing();
        linkHomeFile(place, ours('a'), temp());
      },
      () => linkHomeFile(place, path.join(temp(), 'npm-registry-login-b.home.npmrc'), temp()),
      (call) => {
        emptyTemp();
        restoreLeftover(place, temp('two'));
        expect({ call, ...standing() }).toEqual({ call, ...before });
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
    await applyPlan({ revocations: [], leftovers, files, homeFiles, variables: [], outputs: [], report: [] }, job);
    process.send('won');
  } catch (error) {
    if (act !== 'post') await undoJournal(job.journal.entries, job);
    process.send(error.code ?? String(error.stack));
  }
});
process.send('ready');
`;

// On Windows, what one job has open another one can neither replace nor delete, so a race may end in an error there.
posix.describe('two jobs of one user at once', () => {
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

  /** Has jobs do something at the same moment. @returns how each ended */
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
    linkHomeFile(place, dead, temp());
    fs.symlinkSync(dead, `${place}.npm-registry-login-lock-${path.basename(dead)}`); // it was killed while it held a lock
  };
  const RACED = THEIRS.filter(([name]) => /^(nothing|a file|a link to a file|a link to nowhere)$/.test(name));
  const SITUATIONS: readonly [string, () => void, () => void][] = [
    ...RACED.map(([name, make]) => [name, make, () => {}] as const),
    ...RACED.map(([name, make]) => [`what a killed job left of ${name}`, make, left(() => {})] as const),
  ].map(([name, make, then]) => [name, make, then]);

  test.each(SITUATIONS)(
    'with %s: one wins, the other is told, and in the end all is as before',
    async (_, make, then) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        fs.rmSync(home, { recursive: true });
        fs.mkdirSync(home);
        fs.rmSync(path.join(world, 'dotfiles', 'npmrc'), { force: true });
        make();
        const before = standing();
        then();
        const outcomes = await together(round, [0, 'main'], [1, 'main']);
        expect({ round, outcomes: [...outcomes].sort() }).toEqual({ round, outcomes: ['home-in-use', 'won'] });
        const winner = outcomes.indexOf('won');
        expect(await together(round, [winner, 'post'])).toEqual(['done']);
        expect({ round, ...standing() }).toEqual({ round, ...before });
      }
    },
  );

  test.each(RACED)('with %s: one may begin while the other ends', async (_, make) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      fs.rmSync(home, { recursive: true });
      fs.mkdirSync(home);
      fs.rmSync(path.join(world, 'dotfiles', 'npmrc'), { force: true });
      make();
      const before = standing();
      expect(await together(round, [0, 'main'])).toEqual(['won']);
      const [ended, begun] = await together(round, [0, 'post'], [1, 'main']);
      expect({ round, ended }).toEqual({ round, ended: 'done' });
      expect(['won', 'home-in-use']).toContain(begun);
      if (begun === 'won') expect(await together(round, [1, 'post'])).toEqual(['done']);
      expect({ round, ...standing() }).toEqual({ round, ...before });
    }
  });
});
