import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { SecretText } from '../../../src/credentials/secret.js';
import { readJournal } from '../../../src/effects/journal.js';
import { undoJournal } from '../../../src/effects/undo.js';
import { restoreLeftover } from '../../../src/home-files/link.js';
import { asideOf, backupOf, type LinkRecord, ownerOf } from '../../../src/home-files/state.js';
import { unlinkHomeFile } from '../../../src/home-files/unlink.js';
import { carriedOver } from '../../../src/npmrc/edited.js';
import { literally, modeSeen, onWindows, slashed } from '../../platform.js';
import { registry as registryOf, token } from '../registries.js';
import { Use as BaseUse, killAt } from './use.js';

let world: string;
let home: string;
let temp: string;
let place: string;
beforeEach(() => {
  world = fs.mkdtempSync(path.join(os.tmpdir(), 'take-away-'));
  [home, temp] = [path.join(world, 'home'), path.join(world, 'temp')];
  for (const folder of [home, temp, path.join(world, 'other')]) fs.mkdirSync(folder);
  place = path.join(home, '.npmrc');
});
afterEach(() => fs.rmSync(world, { recursive: true }));

const registry = (scope: string, text: string) => registryOf('https://npm.acme.dev/', scope, token(text));

/** A use whose login is for @acme, unless said otherwise. */
class Use extends BaseUse {
  readonly #unique: string;

  constructor(unique: string) {
    super(place, temp, unique);
    this.#unique = unique;
  }

  async start(
    registries = [registry('@acme', `fake-token-${this.#unique}`)],
    settings: SecretText[] = [],
  ): Promise<this> {
    await this.main(registries, settings);
    return this;
  }

  get record(): LinkRecord {
    return this.entries.find((entry) => entry.did === 'link-home-file') as LinkRecord;
  }
}

/** All that stands in the home folder, and what it is. */
function standing(folder = home): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => {
      const file = path.join(folder, name);
      const stats = fs.lstatSync(file);
      if (stats.isSymbolicLink()) return [name, `link to ${slashed(fs.readlinkSync(file))}`];
      if (stats.isDirectory()) return [name, 'folder'];
      return [name, `${(stats.mode & 0o777).toString(8)} ${fs.readFileSync(file, 'latin1')}`];
    }),
  );
}

const put =
  (text: string, mode = 0o640) =>
  () =>
    fs.writeFileSync(place, text, { mode });
const dotfile = (text: string) => () => {
  fs.writeFileSync(path.join(world, 'other', 'npmrc'), text);
  fs.symlinkSync('../other/npmrc', place);
};

const OVERRIDDEN = '@acme:registry=https://old.example/\n//npm.acme.dev/:_authToken=theirs\n';

/** What the user has in the place, in ways that touch what we write. */
const THEIRS: readonly [string, () => void][] = [
  ['nothing', () => {}],
  ['a file', put('foo=bar\r\n# mine\r\nlast=1')],
  ['a file of nothing but what we override', put(OVERRIDDEN)],
  // Windows lets nothing take the place of a read-only file.
  ['a file with what we override in the middle', put(`foo=bar\n${OVERRIDDEN}last=1\n`, onWindows ? 0o600 : 0o400)],
  ['a file with a section', put(`foo=bar\n[section]\n${OVERRIDDEN}`)],
  ['an empty file', put('')],
  ['a dotfile', dotfile(`foo=bar\n${OVERRIDDEN}`)],
  ['a link to nowhere', () => fs.symlinkSync('none', place)],
];

describe('after a job that left the file alone', () => {
  test.each(THEIRS)('%s is back as it was, also if post comes twice', async (_, make) => {
    make();
    const before = [standing(), standing(path.join(world, 'other'))];
    const use = await new Use('a').start();
    expect(fs.readFileSync(place, 'utf8')).toContain('fake-token-a');
    expect(await use.post()).toEqual([
      expect.stringMatching(/^info: .*\.npmrc is as it was before the job\./),
      expect.stringMatching(/was deleted\.$/),
      expect.stringMatching(/was deleted\.$/),
    ]);
    expect([standing(), standing(path.join(world, 'other'))]).toEqual(before);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect([standing(), standing(path.join(world, 'other'))]).toEqual(before);
    expect(fs.readdirSync(temp)).toEqual([]);
  });

  test.each(THEIRS)('%s is back as it was after three uses', async (_, make) => {
    make();
    const before = standing();
    const uses = [await new Use('a').start(), await new Use('b').start(), await new Use('c').start()];
    for (const use of uses.reverse()) expect((await use.post()).join()).not.toMatch(/warning|edited/);
    expect(standing()).toEqual(before);
  });

  /** Runs a use's post, and kills it at one of its changes. @returns whether it had so many */
  async function killedPost(use: Use | undefined, at: number): Promise<boolean> {
    const kill = killAt(at);
    try {
      await use?.post();
    } catch (error) {
      expect(String(error)).toMatch('killed');
    } finally {
      kill.over();
    }
    return kill.happened();
  }

  test.each(THEIRS)('%s is back for the next job if the post of a use within others was killed', async (_, make) => {
    for (let at = 1, killed = true; killed; at += 1) {
      for (const folder of [home, temp, path.join(world, 'other')]) {
        fs.rmSync(folder, { recursive: true });
        fs.mkdirSync(folder);
      }
      make();
      const before = standing();
      const uses = [await new Use('a').start(), await new Use('b').start(), await new Use('c').start()];
      killed = await killedPost(uses[2], at);
      for (const use of [uses[1], uses[0]]) await use?.post();
      fs.rmSync(temp, { recursive: true });
      fs.mkdirSync(temp);
      restoreLeftover(place, temp);
      const left = Object.entries(standing()).filter(([name]) => !name.includes('-lock-'));
      expect({ at, ...Object.fromEntries(left) }).toEqual({ at, ...before });
      if (!killed) expect(at).toBeGreaterThan(8);
    }
  });

  test.each(THEIRS)('%s is untouched if main was killed before it placed the link', async (_, make) => {
    make();
    const before = standing();
    const use = await new Use('a').start();
    const { record } = use;
    fs.rmSync(place);
    fs.rmSync(ownerOf(place));
    if (fs.lstatSync(backupOf(place), { throwIfNoEntry: false })) fs.renameSync(backupOf(place), place);
    expect(standing()).toEqual(before);
    unlinkHomeFile(record, carriedOver);
    expect(standing()).toEqual(before);
  });

  test.each(THEIRS.slice(1, 6))('%s is untouched if main was killed behind making the backup', async (_, make) => {
    make();
    const before = standing();
    const { record } = await new Use('a').start();
    fs.rmSync(place);
    fs.linkSync(backupOf(place), place);
    unlinkHomeFile(record, carriedOver);
    expect(standing()).toEqual(before);

    await new Use('b').start(); // killed behind making the mark
    fs.rmSync(place);
    fs.linkSync(backupOf(place), place);
    unlinkHomeFile({ ...record, target: path.join(temp, 'npm-registry-login-b.npmrc') }, carriedOver);
    expect(standing()).toEqual(before);
  });
});

/** What somebody may do to the place during the job. */
const EDITS: readonly [string, () => void][] = [
  ['appended to', () => fs.appendFileSync(place, 'edit=1\n')],
  [
    'replaced by an edited copy',
    () => {
      const text = fs.readFileSync(place, 'utf8');
      fs.rmSync(place);
      fs.writeFileSync(place, `${text}edit=1\n`);
    },
  ],
  [
    'rewritten through the link with other quotes, as npm does',
    () =>
      fs.writeFileSync(
        place,
        `${fs
          .readFileSync(place, 'utf8')
          .replace(/"/g, '')
          .replace(/^#.*\n/gm, '')}edit=1\n`,
      ),
  ],
];

/** The lines that a client obeys, in order. */
const lines = (text: string) => text.split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('#'));

describe('after a job in which somebody edited the file', () => {
  const cases = EDITS.flatMap(([how, edit]) => THEIRS.map(([what, make]) => [how, what, make, edit] as const));

  test.each(cases)('(%s) what was %s keeps the edit, and loses our lines only', async (_how, _what, make, edit) => {
    make();
    const before = fs.existsSync(place) ? lines(fs.readFileSync(place, 'utf8')) : [];
    const mode = modeSeen(fs.existsSync(place) ? fs.statSync(place).mode & 0o777 : 0o600);
    const use = await new Use('a').start(undefined, [['cafile=/tmp/ours.pem']]);
    edit();
    expect((await use.post())[0]).toMatch(/^info: .* was restored, with the settings that later steps added/);
    const left = fs.readFileSync(place, 'utf8');
    expect(left).not.toMatch(/fake-token|ours\.pem|GitHub Action/);
    expect(lines(left).sort()).toEqual([...before, 'edit=1'].sort());
    expect((fs.statSync(place).mode & 0o777).toString(8)).toBe(mode);
    expect(fs.readdirSync(home)).toEqual(['.npmrc']);
    expect(fs.readdirSync(temp)).toEqual([]);

    const after = standing();
    expect((await use.post()).join()).not.toMatch(/warning/); // post comes again
    expect(standing()).toEqual(after);
  });

  test.each(EDITS)('(%s) a dotfile is a link again, and gets the edit', async (_, edit) => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').start();
    edit();
    await use.post();
    expect(standing()).toEqual({ '.npmrc': 'link to ../other/npmrc' });
    expect(lines(fs.readFileSync(place, 'utf8'))).toEqual(['foo=bar', 'edit=1']);
  });

  test('a dotfile that was changed itself, too, keeps that, and gets the edit', async () => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').start();
    fs.appendFileSync(place, 'edit=1\n');
    fs.appendFileSync(path.join(world, 'other', 'npmrc'), 'dot=1\n');
    await use.post();
    expect(standing()).toEqual({ '.npmrc': 'link to ../other/npmrc' });
    expect(fs.readFileSync(place, 'utf8')).toBe('foo=bar\ndot=1\nedit=1\n');
  });

  test('a dotfile that cannot be written is restored, and the edit is kept beside it', async () => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').start();
    fs.appendFileSync(place, 'edit=1\n');
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      if (String(to).includes('other')) throw Object.assign(new Error('no'), { code: 'EROFS' });
      renameSync(from, to);
    };
    try {
      expect((await use.post())[0]).toMatch(/^notice: .*\(EROFS\).*-login-1\./);
    } finally {
      fs.renameSync = renameSync;
    }
    expect(standing()).toEqual({
      '.npmrc': 'link to ../other/npmrc',
      '.npmrc.kept-by-npm-registry-login-1': `${modeSeen(0o600)} foo=bar\nedit=1\n`,
    });
  });

  test('a file of ours that somebody replaced by a link gives way; what is behind the link is left alone', async () => {
    put('foo=bar\n')();
    const before = standing();
    const use = await new Use('a').start();
    fs.writeFileSync(path.join(world, 'other', 'x'), 'not=ours\n');
    fs.rmSync(use.target);
    fs.symlinkSync(path.join(world, 'other', 'x'), use.target);
    await use.post();
    expect(standing()).toEqual(before);
    expect(standing(path.join(world, 'other'))).toEqual({ x: expect.stringContaining('not=ours') });
  });

  test.each(EDITS)('(%s) a setting of theirs that stands in our lines too is kept', async (_, edit) => {
    put('cafile=/theirs.pem\n')();
    const use = await new Use('a').start(undefined, [['cafile=/tmp/ours.pem']]);
    edit();
    await use.post();
    expect(lines(fs.readFileSync(place, 'utf8'))).toEqual(['cafile=/theirs.pem', 'edit=1']);
  });

  test.each(EDITS)('(%s) the edit survives several uses, and each loses its own lines', async (_, edit) => {
    put('foo=bar\n@acme:registry=https://old.example/\n')();
    const first = await new Use('a').start();
    const second = await new Use('b').start([registry('@labs', 'fake-token-b')]);
    edit();
    await second.post();
    const between = fs.readFileSync(place, 'utf8');
    expect(between).toMatch(/edit=1/);
    expect(between).toMatch(/@acme:registry=https:\/\/npm\.acme\.dev\//);
    expect(between).not.toMatch(/@labs|fake-token-b/);
    await first.post();
    const left = lines(fs.readFileSync(place, 'utf8'));
    expect(left.sort()).toEqual(['@acme:registry=https://old.example/', 'edit=1', 'foo=bar']);
    expect(fs.readdirSync(home)).toEqual(['.npmrc']);
  });

  const betweenUses = async (edit: () => void) => {
    put('foo=bar\n')();
    const first = await new Use('a').start();
    edit();
    const second = await new Use('b').start([registry('@labs', 'fake-token-b')]);
    await second.post();
    await first.post();
    expect(standing()).toEqual({ '.npmrc': expect.not.stringContaining('fake') });
    expect(lines(fs.readFileSync(place, 'utf8')).sort()).toEqual(['edit=1', 'foo=bar']);
    expect(fs.readFileSync(place, 'utf8')).not.toMatch(/fake/);
  };

  test.each(EDITS)('(%s) between two uses, the edit is kept', (_, edit) => betweenUses(edit));

  test('a change of our own line is gone with it, and post says what was lost', async () => {
    const use = await new Use('a').start();
    fs.writeFileSync(place, fs.readFileSync(place, 'utf8').replace('fake-token-a', 'fake-token-other'));
    expect((await use.post()).join()).toMatch(/warning: A later step overwrote .*https:\/\/npm\.acme\.dev\//);
    expect(standing()).toEqual({});
  });
});

describe('after a job in which somebody', () => {
  test.each(THEIRS)('removed the link: %s is back', async (_, make) => {
    make();
    const before = standing();
    const use = await new Use('a').start();
    fs.rmSync(place);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
  });

  test.each(THEIRS)('removed the file behind the link: %s is back', async (_, make) => {
    make();
    const before = standing();
    const use = await new Use('a').start();
    fs.rmSync(use.target);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
  });

  test.each(THEIRS)('emptied RUNNER_TEMP after two uses: %s is back', async (_, make) => {
    make();
    const before = standing();
    const uses = [await new Use('a').start(), await new Use('b').start()];
    fs.rmSync(temp, { recursive: true });
    fs.mkdirSync(temp);
    for (const use of uses.reverse()) expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
  });

  test.each<[string, () => void, string]>([
    ['a link', () => fs.symlinkSync('../other', place), 'link to ../other'],
    ['a dangling link', () => fs.symlinkSync('none', place), 'link to none'],
    ['a folder', () => fs.mkdirSync(place), 'folder'],
  ])('put %s in its place: that is left alone, and said', async (_, make, expected) => {
    put('foo=bar\n')();
    const use = await new Use('a').start();
    fs.rmSync(place);
    make();
    const kept = path.join(home, '.npmrc.kept-by-npm-registry-login-1');
    expect((await use.post())[0]).toMatch(
      new RegExp(`^notice: .* was replaced by a link or folder.* is kept as ${literally(kept)}\\.`),
    );
    expect(standing()).toEqual({ '.npmrc': expected, [path.basename(kept)]: `${modeSeen(0o640)} foo=bar\n` });
    restoreLeftover(place, temp);
    expect((await use.post())[0]).toMatch(/^info: .* was not changed/);
    expect(standing()).toEqual({ '.npmrc': expected, [path.basename(kept)]: `${modeSeen(0o640)} foo=bar\n` });
  });

  test('put a link in its place between two uses: that is theirs from then on, and nothing is lost', async () => {
    put('foo=bar\n')();
    const first = await new Use('a').start();
    fs.rmSync(place);
    dotfile('dot=1\n')();
    const second = await new Use('b').start();
    expect(fs.readFileSync(place, 'utf8')).toMatch(/dot=1[\s\S]*fake-token-b/);
    expect((await second.post()).join()).toMatch(/is as it was/);
    expect((await first.post()).join()).toMatch(/was not changed/);
    expect(standing()).toEqual({
      '.npmrc': 'link to ../other/npmrc',
      '.npmrc.kept-by-npm-registry-login-1': `${modeSeen(0o640)} foo=bar\n`,
    });
  });

  test('removed the link between two uses: what stood there is back for the second', async () => {
    put('foo=bar\n')();
    const before = standing();
    const first = await new Use('a').start();
    fs.rmSync(place);
    const second = await new Use('b').start();
    expect(fs.readFileSync(place, 'utf8')).toMatch(/foo=bar/);
    for (const use of [second, first]) expect((await use.post()).join()).not.toMatch(/warning|edited/);
    expect(standing()).toEqual(before);
  });

  test('removed the link between two uses: the first then has nothing to give back that another job could hold', async () => {
    put('foo=bar\n')();
    const first = await new Use('a').start();
    fs.rmSync(place);
    const second = await new Use('b').start();
    await second.post();
    // Another job is killed in its turn, when it has made its backup, and its post is yet to come.
    const other = path.join(world, 'other', 'npm-registry-login-c.home.npmrc');
    fs.writeFileSync(other, '');
    fs.symlinkSync(other, `${place}.npm-registry-login-lock-${path.basename(other)}`);
    fs.linkSync(place, backupOf(place));
    const before = standing();
    expect((await first.post())[0]).toMatch(/^info: .*\.npmrc does not belong to this step any more.* left alone\.$/);
    expect(standing()).toEqual(before);
  });

  test('put a file of their own in its place: its settings are kept', async () => {
    put('foo=bar\n')();
    const use = await new Use('a').start();
    fs.rmSync(place);
    put('new=1\n', 0o644)();
    expect((await use.post()).join()).toMatch(/warning: A later step overwrote/);
    expect(fs.readFileSync(place, 'utf8')).toBe('foo=bar\nnew=1\n');
    expect(fs.readdirSync(home)).toEqual(['.npmrc']);
  });

  test('put a file of their own in its place, whose number differs in its last digits only, as on Windows', async () => {
    const numbered = ['lstatSync', 'statSync', 'fstatSync'] as const;
    const real = Object.fromEntries(numbered.map((name) => [name, fs[name]]));
    for (const name of numbered) {
      const method = real[name] as (file: string, options?: object) => fs.Stats | fs.BigIntStats | undefined;
      Object.assign(fs, {
        [name](file: string, options?: object) {
          const stats = method(file, options);
          if (stats === undefined) return undefined;
          const ino = 2n ** 63n + BigInt(stats.ino);
          return Object.assign(stats, { ino: typeof stats.ino === 'bigint' ? ino : Number(ino) });
        },
      });
    }
    try {
      put('foo=bar\n')();
      const use = await new Use('a').start();
      fs.rmSync(place);
      put('new=1\n')();
      restoreLeftover(place, temp);
      expect(fs.readFileSync(backupOf(place), 'utf8')).toBe('foo=bar\n');
      fs.rmSync(use.target); // the job was killed
      expect(restoreLeftover(place, temp)).toBe(`${place}.kept-by-npm-registry-login-1`);
      expect(Object.values(standing()).sort()).toEqual(
        ['foo=bar\n', 'new=1\n'].map((text) => `${modeSeen(0o640)} ${text}`),
      );
    } finally {
      Object.assign(fs, real);
    }
  });

  test('made the place of our file a folder: that is a warning, and theirs is back', async () => {
    put('foo=bar\n')();
    const use = await new Use('a').start();
    fs.rmSync(use.target);
    fs.mkdirSync(use.target);
    await use.post();
    expect(standing()).toEqual({ '.npmrc': `${modeSeen(0o640)} foo=bar\n` });
  });

  test('made a folder beside it that is in the way: that is a warning of what may stay, which no runner empties', async () => {
    const use = await new Use('a').start();
    fs.mkdirSync(asideOf(place, use.target));
    const warnings = (await use.post()).filter((diagnostic) => diagnostic.startsWith('warning'));
    expect(warnings).toEqual([expect.stringMatching(/E(ISDIR|PERM).* leads to nothing .* may still contain lines/)]);
    expect(warnings[0]).toContain(`${place} could not be restored`);
    expect(warnings[0]).not.toContain('RUNNER_TEMP');
  });
});

describe('a .yarnrc.yml', () => {
  beforeEach(() => {
    place = path.join(home, '.yarnrc.yml');
  });
  const BEFORE = '# mine\nnpmScopes:\n  acme:\n    npmAuthToken: theirs\nnodeLinker: node-modules\n';

  test.each<[string, string]>([
    ['nothing', ''],
    ['a file with a scope of ours', BEFORE],
    ['a file with other settings', 'nodeLinker: node-modules # mine\r\n'],
  ])('%s is back as it was, also if post comes twice', async (_, text) => {
    if (text !== '') put(text)();
    const before = standing();
    const use = await new Use('a').start();
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['a file with a scope of ours', BEFORE],
    ['a file with other settings', 'nodeLinker: node-modules # mine\r\n'],
  ])('%s keeps an edit, and loses our keys only', async (_, text) => {
    if (text !== '') put(text)();
    const use = await new Use('a').start();
    fs.appendFileSync(place, 'enableTelemetry: false\n');
    expect((await use.post())[0]).toMatch(/settings that later steps added/);
    const left = fs.readFileSync(place, 'utf8');
    expect(parse(left)).toEqual({ ...parse(text || '{}'), enableTelemetry: false });
    if (text.includes('# mine')) expect(left).toContain('# mine');
    expect(fs.readdirSync(home)).toEqual(['.yarnrc.yml']);
    const after = standing();
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(after);
  });

  test.each<[string, string]>([
    ['emptied', ''],
    ['no YAML any more', 'npmScopes: [\n  npmAuthToken: fake-token-a\n'],
    ['without the group of our keys', 'enableTelemetry: false\n'],
  ])('that somebody %s holds no token of ours afterwards', async (_, text) => {
    put(BEFORE)();
    const use = await new Use('a').start();
    fs.rmSync(place);
    fs.writeFileSync(place, text);
    await use.post();
    expect(Object.values(standing()).join()).not.toMatch(/fake-token-a/);
    expect(standing()['.yarnrc.yml']).toBeDefined();
  });
});

describe('a journal that somebody tampered with', () => {
  const target = () => path.join(temp, 'npm-registry-login-a.npmrc');
  const record = (more: Partial<Record<keyof LinkRecord, unknown>>) => ({
    did: 'link-home-file',
    file: path.join(home, '.npmrc'),
    format: 'npmrc',
    target: target(),
    copy: `${target()}.copy`,
    previous: '',
    ...more,
  });
  const undo = async (entry: unknown) => {
    const entries = readJournal({ read: (name) => (name === 'journal_0' ? JSON.stringify(entry) : '') });
    return undoJournal(entries, { environment: {}, tempFolder: temp, home, exportVariables() {} });
  };

  test.each<[string, () => Record<string, unknown>]>([
    ['another file', () => record({ file: path.join(home, '.bashrc') })],
    ['a relative path', () => record({ file: '.npmrc' })],
    ['a path that only ends up there', () => record({ file: `${home}/x/../.npmrc` })],
    ["another runner's file", () => record({ target: path.join(world, 'other', 'npm-registry-login-a.npmrc') })],
    ['a target of another name', () => record({ target: path.join(temp, 'x') })],
    ['a copy elsewhere', () => record({ copy: '/etc/passwd' })],
    ['an earlier use elsewhere', () => record({ previous: '/etc/passwd' })],
    ['a target with ..', () => record({ target: path.join(`${target()}`, '..', '..', 'x') })],
    ["another file's lock", () => ({ did: 'lock-home-file', file: path.join(home, 'x'), owner: target() })],
    ['the lock of a file of another name', () => ({ did: 'lock-home-file', file: place, owner: path.join(temp, 'x') })],
    [
      'a copied file elsewhere',
      () => ({ ...record({ file: path.join(home, '.bashrc') }), did: 'copy-home-file', moved: '' }),
    ],
    ['a moved file elsewhere', () => ({ ...record({}), did: 'copy-home-file', moved: path.join(home, '.bashrc') })],
  ])('touches nothing for %s', async (_, tampered) => {
    put(OVERRIDDEN)();
    fs.writeFileSync(path.join(home, '.bashrc'), 'theirs');
    fs.writeFileSync(backupOf(path.join(home, '.bashrc')), 'other');
    const before = standing();
    expect(await undo(tampered())).toEqual([
      { level: 'warning', code: 'cleanup-failed', text: expect.stringContaining('never uses') },
    ]);
    expect(standing()).toEqual(before);
  });

  test.each<[string, Partial<Record<keyof LinkRecord, unknown>>]>([
    ['no file', { file: undefined }],
    ['a number for a path', { target: 1 }],
    ['another format', { format: 'x' }],
    ['no copy', { copy: undefined }],
  ])('is read without an entry with %s', async (_, more) => {
    expect(await undo(record(more))).toEqual([]);
  });

  test('removes no folder that is not on the way to a home file', async () => {
    fs.mkdirSync(path.join(home, 'empty'));
    await undo({ did: 'make-folder', path: path.join(home, 'empty') });
    expect(standing()).toEqual({ empty: 'folder' });
  });

  test('that names the right file, before any link was made, leaves what is there', async () => {
    put(OVERRIDDEN)();
    const before = standing();
    await undo(record({}));
    expect(standing()).toEqual(before);
  });
});
