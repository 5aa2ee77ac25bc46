import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { SecretText } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { readJournal } from '../../../src/effects/journal.js';
import { undoJournal } from '../../../src/effects/undo.js';
import { mergeEdits } from '../../../src/home-files/additions.js';
import { restoreLeftover } from '../../../src/home-files/link.js';
import { backupOf, type LinkRecord, ownerOf, temporaryName } from '../../../src/home-files/state.js';
import { unlinkHomeFile } from '../../../src/home-files/unlink.js';
import { literally, modeSeen, onWindows, slashed } from '../../platform.js';
import { resolvedRegistry, token } from '../registry-fixtures.js';
import { HomeFileUse, killAt } from './home-file-use.js';

let root: string;
let home: string;
let temp: string;
let homeFile: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'take-away-'));
  [home, temp] = [path.join(root, 'home'), path.join(root, 'temp')];
  for (const folder of [home, temp, path.join(root, 'other')]) fs.mkdirSync(folder);
  homeFile = path.join(home, '.npmrc');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const registry = (scope: string, text: string) => resolvedRegistry('https://npm.acme.dev/', scope, token(text));

/** A use with a login for @acme, unless `start` gets other registries. */
class Use extends HomeFileUse {
  readonly #unique: string;

  constructor(unique: string) {
    super(homeFile, temp, unique);
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

/** The entries of a folder, with their types and texts. */
function entries(folder = home): Record<string, string> {
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
    fs.writeFileSync(homeFile, text, { mode });
const dotfile = (text: string) => () => {
  fs.writeFileSync(path.join(root, 'other', 'npmrc'), text);
  fs.symlinkSync('../other/npmrc', homeFile);
};

const OVERRIDDEN = '@acme:registry=https://old.example/\n//npm.acme.dev/:_authToken=theirs\n';

/** What may exist at the path of the home file, with settings that we override. */
const USER_FILES: readonly [string, () => void][] = [
  ['no file', () => {}],
  ['a file', put('foo=bar\r\n# mine\r\nlast=1')],
  ['a file with only settings that we override', put(OVERRIDDEN)],
  // Windows cannot replace a read-only file.
  [
    'a file with settings that we override in the middle',
    put(`foo=bar\n${OVERRIDDEN}last=1\n`, onWindows ? 0o600 : 0o400),
  ],
  ['a file with a section', put(`foo=bar\n[section]\n${OVERRIDDEN}`)],
  ['an empty file', put('')],
  ['a link to a dotfile', dotfile(`foo=bar\n${OVERRIDDEN}`)],
  ['a dangling link', () => fs.symlinkSync('none', homeFile)],
];

describe('post, if no step edited the home file,', () => {
  test.each(USER_FILES)('restores %s, even if it runs twice', async (_, make) => {
    make();
    const before = [entries(), entries(path.join(root, 'other'))];
    const use = await new Use('a').start();
    expect(fs.readFileSync(homeFile, 'utf8')).toContain('fake-token-a');
    expect(await use.post()).toEqual([
      expect.stringMatching(/^info: .*\.npmrc is as it was before the job\./),
      expect.stringMatching(/was deleted\.$/),
      expect.stringMatching(/was deleted\.$/),
    ]);
    expect([entries(), entries(path.join(root, 'other'))]).toEqual(before);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect([entries(), entries(path.join(root, 'other'))]).toEqual(before);
    expect(fs.readdirSync(temp)).toEqual([]);
  });

  test.each(USER_FILES)('restores %s after three uses', async (_, make) => {
    make();
    const before = entries();
    const uses = [await new Use('a').start(), await new Use('b').start(), await new Use('c').start()];
    for (const use of uses.reverse()) expect((await use.post()).join()).not.toMatch(/warning|edited/);
    expect(entries()).toEqual(before);
  });

  /** Runs the post of a use and kills it at the given file system change. @returns whether it made that many */
  async function killedPost(use: Use | undefined, at: number): Promise<boolean> {
    const kill = killAt(at);
    try {
      await use?.post();
    } catch (error) {
      expect(String(error)).toMatch('killed');
    } finally {
      kill.restore();
    }
    return kill.happened();
  }

  test.each(USER_FILES)('that is killed in a nested use lets the next job restore %s', async (_, make) => {
    for (let at = 1, killed = true; killed; at += 1) {
      for (const folder of [home, temp, path.join(root, 'other')]) {
        fs.rmSync(folder, { recursive: true });
        fs.mkdirSync(folder);
      }
      make();
      const before = entries();
      const uses = [await new Use('a').start(), await new Use('b').start(), await new Use('c').start()];
      killed = await killedPost(uses[2], at);
      for (const use of [uses[1], uses[0]]) await use?.post();
      fs.rmSync(temp, { recursive: true });
      fs.mkdirSync(temp);
      restoreLeftover(homeFile, temp);
      const left = Object.entries(entries()).filter(([name]) => !name.includes('-lock-'));
      expect({ at, ...Object.fromEntries(left) }).toEqual({ at, ...before });
      if (!killed) expect(at).toBeGreaterThan(8);
    }
  });

  test.each(USER_FILES)('does not change %s if main was killed before it made the link', async (_, make) => {
    make();
    const before = entries();
    const use = await new Use('a').start();
    const { record } = use;
    fs.rmSync(homeFile);
    fs.rmSync(ownerOf(homeFile));
    if (fs.lstatSync(backupOf(homeFile), { throwIfNoEntry: false })) fs.renameSync(backupOf(homeFile), homeFile);
    expect(entries()).toEqual(before);
    unlinkHomeFile(record, mergeEdits);
    expect(entries()).toEqual(before);
  });

  test.each(USER_FILES.slice(1, 6))(
    'does not change %s if main was killed after it made the backup',
    async (_, make) => {
      make();
      const before = entries();
      const { record } = await new Use('a').start();
      fs.rmSync(homeFile);
      fs.linkSync(backupOf(homeFile), homeFile);
      unlinkHomeFile(record, mergeEdits);
      expect(entries()).toEqual(before);

      await new Use('b').start(); // killed after it made the owner link
      fs.rmSync(homeFile);
      fs.linkSync(backupOf(homeFile), homeFile);
      unlinkHomeFile({ ...record, target: path.join(temp, 'npm-registry-login-b.npmrc') }, mergeEdits);
      expect(entries()).toEqual(before);
    },
  );
});

/** What a later step may do to the home file. */
const EDITS: readonly [string, () => void][] = [
  ['appended to', () => fs.appendFileSync(homeFile, 'edit=1\n')],
  [
    'replaced by an edited copy',
    () => {
      const text = fs.readFileSync(homeFile, 'utf8');
      fs.rmSync(homeFile);
      fs.writeFileSync(homeFile, `${text}edit=1\n`);
    },
  ],
  [
    'rewritten through the link with other quotes, as npm does',
    () =>
      fs.writeFileSync(
        homeFile,
        `${fs
          .readFileSync(homeFile, 'utf8')
          .replace(/"/g, '')
          .replace(/^#.*\n/gm, '')}edit=1\n`,
      ),
  ],
];

/** The lines that a client reads, in order. */
const lines = (text: string) => text.split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('#'));

describe('post, if a step edited the home file,', () => {
  const cases = EDITS.flatMap(([how, edit]) => USER_FILES.map(([what, make]) => [how, what, make, edit] as const));

  test.each(cases)('keeps the edit and removes only our lines (%s, over %s)', async (_how, _what, make, edit) => {
    make();
    const before = fs.existsSync(homeFile) ? lines(fs.readFileSync(homeFile, 'utf8')) : [];
    const mode = modeSeen(fs.existsSync(homeFile) ? fs.statSync(homeFile).mode & 0o777 : 0o600);
    const use = await new Use('a').start(undefined, [['cafile=/tmp/ours.pem']]);
    edit();
    expect((await use.post())[0]).toMatch(/^info: .* was restored, with the settings that later steps added/);
    const left = fs.readFileSync(homeFile, 'utf8');
    expect(left).not.toMatch(/fake-token|ours\.pem|GitHub Action/);
    expect(lines(left).sort()).toEqual([...before, 'edit=1'].sort());
    expect((fs.statSync(homeFile).mode & 0o777).toString(8)).toBe(mode);
    expect(fs.readdirSync(home)).toEqual(['.npmrc']);
    expect(fs.readdirSync(temp)).toEqual([]);

    const after = entries();
    expect((await use.post()).join()).not.toMatch(/warning/); // post runs again
    expect(entries()).toEqual(after);
  });

  test.each(EDITS)('restores a link to a dotfile, and adds the edit to the dotfile (%s)', async (_, edit) => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').start();
    edit();
    await use.post();
    expect(entries()).toEqual({ '.npmrc': 'link to ../other/npmrc' });
    expect(lines(fs.readFileSync(homeFile, 'utf8'))).toEqual(['foo=bar', 'edit=1']);
  });

  test('adds the edit to a dotfile that was changed, too, and keeps that change', async () => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').start();
    fs.appendFileSync(homeFile, 'edit=1\n');
    fs.appendFileSync(path.join(root, 'other', 'npmrc'), 'dot=1\n');
    await use.post();
    expect(entries()).toEqual({ '.npmrc': 'link to ../other/npmrc' });
    expect(fs.readFileSync(homeFile, 'utf8')).toBe('foo=bar\ndot=1\nedit=1\n');
  });

  test('restores a link to a dotfile that is not writable, and keeps the edit in another file', async () => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').start();
    fs.appendFileSync(homeFile, 'edit=1\n');
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
    expect(entries()).toEqual({
      '.npmrc': 'link to ../other/npmrc',
      '.npmrc.kept-by-npm-registry-login-1': `${modeSeen(0o600)} foo=bar\nedit=1\n`,
    });
  });

  test('restores the file and does not change the target of a link that replaced our file', async () => {
    put('foo=bar\n')();
    const before = entries();
    const use = await new Use('a').start();
    fs.writeFileSync(path.join(root, 'other', 'x'), 'not=ours\n');
    fs.rmSync(use.target);
    fs.symlinkSync(path.join(root, 'other', 'x'), use.target);
    await use.post();
    expect(entries()).toEqual(before);
    expect(entries(path.join(root, 'other'))).toEqual({ x: expect.stringContaining('not=ours') });
  });

  test.each(EDITS)("keeps the user's value of a setting that we also write (%s)", async (_, edit) => {
    put('cafile=/theirs.pem\n')();
    const use = await new Use('a').start(undefined, [['cafile=/tmp/ours.pem']]);
    edit();
    await use.post();
    expect(lines(fs.readFileSync(homeFile, 'utf8'))).toEqual(['cafile=/theirs.pem', 'edit=1']);
  });

  test.each(EDITS)('keeps the edit through several uses, and each use removes its own lines (%s)', async (_, edit) => {
    put('foo=bar\n@acme:registry=https://old.example/\n')();
    const first = await new Use('a').start();
    const second = await new Use('b').start([registry('@labs', 'fake-token-b')]);
    edit();
    await second.post();
    const between = fs.readFileSync(homeFile, 'utf8');
    expect(between).toMatch(/edit=1/);
    expect(between).toMatch(/@acme:registry=https:\/\/npm\.acme\.dev\//);
    expect(between).not.toMatch(/@labs|fake-token-b/);
    await first.post();
    const left = lines(fs.readFileSync(homeFile, 'utf8'));
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
    expect(entries()).toEqual({ '.npmrc': expect.not.stringContaining('fake') });
    expect(lines(fs.readFileSync(homeFile, 'utf8')).sort()).toEqual(['edit=1', 'foo=bar']);
    expect(fs.readFileSync(homeFile, 'utf8')).not.toMatch(/fake/);
  };

  test.each(EDITS)('keeps an edit between two uses (%s)', (_, edit) => betweenUses(edit));

  test('removes our line even if a step changed it, and names the registry that was lost', async () => {
    const use = await new Use('a').start();
    fs.writeFileSync(homeFile, fs.readFileSync(homeFile, 'utf8').replace('fake-token-a', 'fake-token-other'));
    expect((await use.post()).join()).toMatch(/warning: A later step overwrote .*https:\/\/npm\.acme\.dev\//);
    expect(entries()).toEqual({});
  });
});

describe('post, if a step', () => {
  test.each(USER_FILES)('removed the link, restores %s', async (_, make) => {
    make();
    const before = entries();
    const use = await new Use('a').start();
    fs.rmSync(homeFile);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(entries()).toEqual(before);
  });

  test.each(USER_FILES)('removed the target of the link, restores %s', async (_, make) => {
    make();
    const before = entries();
    const use = await new Use('a').start();
    fs.rmSync(use.target);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(entries()).toEqual(before);
  });

  test.each(USER_FILES)('emptied RUNNER_TEMP after two uses, restores %s', async (_, make) => {
    make();
    const before = entries();
    const uses = [await new Use('a').start(), await new Use('b').start()];
    fs.rmSync(temp, { recursive: true });
    fs.mkdirSync(temp);
    for (const use of uses.reverse()) expect((await use.post()).join()).not.toMatch(/warning/);
    expect(entries()).toEqual(before);
  });

  test.each<[string, () => void, string]>([
    ['a link', () => fs.symlinkSync('../other', homeFile), 'link to ../other'],
    ['a dangling link', () => fs.symlinkSync('none', homeFile), 'link to none'],
    ['a folder', () => fs.mkdirSync(homeFile), 'folder'],
  ])('replaced the link by %s, does not change that and reports it', async (_, make, expected) => {
    put('foo=bar\n')();
    const use = await new Use('a').start();
    fs.rmSync(homeFile);
    make();
    const kept = path.join(home, '.npmrc.kept-by-npm-registry-login-1');
    expect((await use.post())[0]).toMatch(
      new RegExp(`^notice: .* was replaced by a link or folder.* is kept as ${literally(kept)}\\.`),
    );
    expect(entries()).toEqual({ '.npmrc': expected, [path.basename(kept)]: `${modeSeen(0o640)} foo=bar\n` });
    restoreLeftover(homeFile, temp);
    expect((await use.post())[0]).toMatch(/^info: .* was not changed/);
    expect(entries()).toEqual({ '.npmrc': expected, [path.basename(kept)]: `${modeSeen(0o640)} foo=bar\n` });
  });

  test('replaced our link by another between two uses, keeps that link and loses nothing', async () => {
    put('foo=bar\n')();
    const first = await new Use('a').start();
    fs.rmSync(homeFile);
    dotfile('dot=1\n')();
    const second = await new Use('b').start();
    expect(fs.readFileSync(homeFile, 'utf8')).toMatch(/dot=1[\s\S]*fake-token-b/);
    expect((await second.post()).join()).toMatch(/is as it was/);
    expect((await first.post()).join()).toMatch(/was not changed/);
    expect(entries()).toEqual({
      '.npmrc': 'link to ../other/npmrc',
      '.npmrc.kept-by-npm-registry-login-1': `${modeSeen(0o640)} foo=bar\n`,
    });
  });

  test('removed the link between two uses, restores the file that both uses inherited', async () => {
    put('foo=bar\n')();
    const before = entries();
    const first = await new Use('a').start();
    fs.rmSync(homeFile);
    const second = await new Use('b').start();
    expect(fs.readFileSync(homeFile, 'utf8')).toMatch(/foo=bar/);
    for (const use of [second, first]) expect((await use.post()).join()).not.toMatch(/warning|edited/);
    expect(entries()).toEqual(before);
  });

  test('removed the link between two uses, does not touch the backup of another job', async () => {
    put('foo=bar\n')();
    const first = await new Use('a').start();
    fs.rmSync(homeFile);
    const second = await new Use('b').start();
    await second.post();
    // Another job is killed while it holds the lock, after it made its backup, and its post has not run yet.
    const other = path.join(root, 'other', 'npm-registry-login-c.home.npmrc');
    fs.writeFileSync(other, '');
    fs.symlinkSync(other, `${homeFile}.npm-registry-login-lock-${path.basename(other)}`);
    fs.linkSync(homeFile, backupOf(homeFile));
    const before = entries();
    expect((await first.post())[0]).toMatch(/^info: .*\.npmrc does not belong to this step any more.* left alone\.$/);
    expect(entries()).toEqual(before);
  });

  test('replaced the link by another file, keeps the settings of that file', async () => {
    put('foo=bar\n')();
    const use = await new Use('a').start();
    fs.rmSync(homeFile);
    put('new=1\n', 0o644)();
    expect((await use.post()).join()).toMatch(/warning: A later step overwrote/);
    expect(fs.readFileSync(homeFile, 'utf8')).toBe('foo=bar\nnew=1\n');
    expect(fs.readdirSync(home)).toEqual(['.npmrc']);
  });

  test('replaced the link by a file with a similar inode number, as on Windows, loses neither file', async () => {
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
      fs.rmSync(homeFile);
      put('new=1\n')();
      restoreLeftover(homeFile, temp);
      expect(fs.readFileSync(backupOf(homeFile), 'utf8')).toBe('foo=bar\n');
      fs.rmSync(use.target); // the job was killed
      expect(restoreLeftover(homeFile, temp)).toBe(`${homeFile}.kept-by-npm-registry-login-1`);
      expect(Object.values(entries()).sort()).toEqual(
        ['foo=bar\n', 'new=1\n'].map((text) => `${modeSeen(0o640)} ${text}`),
      );
    } finally {
      Object.assign(fs, real);
    }
  });

  test('replaced our file by a folder, restores the previous file', async () => {
    put('foo=bar\n')();
    const use = await new Use('a').start();
    fs.rmSync(use.target);
    fs.mkdirSync(use.target);
    await use.post();
    expect(entries()).toEqual({ '.npmrc': `${modeSeen(0o640)} foo=bar\n` });
  });

  test('created a folder at a path that post needs, warns about lines that may remain', async () => {
    const use = await new Use('a').start();
    fs.mkdirSync(temporaryName(homeFile, use.target));
    const warnings = (await use.post()).filter((diagnostic) => diagnostic.startsWith('warning'));
    expect(warnings).toEqual([expect.stringMatching(/E(ISDIR|PERM).* leads to nothing .* may still contain lines/)]);
    expect(warnings[0]).toContain(`${homeFile} could not be restored`);
    expect(warnings[0]).not.toContain('RUNNER_TEMP');
  });
});

describe('post, for .yarnrc.yml,', () => {
  beforeEach(() => {
    homeFile = path.join(home, '.yarnrc.yml');
  });
  const BEFORE = '# mine\nnpmScopes:\n  acme:\n    npmAuthToken: theirs\nnodeLinker: node-modules\n';

  test.each<[string, string]>([
    ['no file', ''],
    ['a file with our scope', BEFORE],
    ['a file with other settings', 'nodeLinker: node-modules # mine\r\n'],
  ])('restores %s, even if it runs twice', async (_, text) => {
    if (text !== '') put(text)();
    const before = entries();
    const use = await new Use('a').start();
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(entries()).toEqual(before);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(entries()).toEqual(before);
  });

  test.each<[string, string]>([
    ['no file', ''],
    ['a file with our scope', BEFORE],
    ['a file with other settings', 'nodeLinker: node-modules # mine\r\n'],
  ])('keeps an edit and removes only our keys, over %s', async (_, text) => {
    if (text !== '') put(text)();
    const use = await new Use('a').start();
    fs.appendFileSync(homeFile, 'enableTelemetry: false\n');
    expect((await use.post())[0]).toMatch(/settings that later steps added/);
    const left = fs.readFileSync(homeFile, 'utf8');
    expect(parse(left)).toEqual({ ...parse(text || '{}'), enableTelemetry: false });
    if (text.includes('# mine')) expect(left).toContain('# mine');
    expect(fs.readdirSync(home)).toEqual(['.yarnrc.yml']);
    const after = entries();
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(entries()).toEqual(after);
  });

  test.each<[string, string]>([
    ['emptied', ''],
    ['made invalid', 'npmScopes: [\n  npmAuthToken: fake-token-a\n'],
    ['replaced by one without our keys', 'enableTelemetry: false\n'],
  ])('leaves no token of ours in a file that a step has %s', async (_, text) => {
    put(BEFORE)();
    const use = await new Use('a').start();
    fs.rmSync(homeFile);
    fs.writeFileSync(homeFile, text);
    await use.post();
    expect(Object.values(entries()).join()).not.toMatch(/fake-token-a/);
    expect(entries()['.yarnrc.yml']).toBeDefined();
  });
});

describe('a manipulated journal', () => {
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
    const read = (name: string) => (name === 'journal_0' ? JSON.stringify(entry) : '');
    const entries = readJournal({ read }, new Diagnostics());
    return undoJournal(entries, { environment: {}, tempFolder: temp, home, exportVariables() {} });
  };

  test.each<[string, () => Record<string, unknown>]>([
    ['another file', () => record({ file: path.join(home, '.bashrc') })],
    ['a relative path', () => record({ file: '.npmrc' })],
    ['a path with ..', () => record({ file: `${home}/x/../.npmrc` })],
    ["another runner's file", () => record({ target: path.join(root, 'other', 'npm-registry-login-a.npmrc') })],
    ['a target with another name', () => record({ target: path.join(temp, 'x') })],
    ['a copy in another folder', () => record({ copy: '/etc/passwd' })],
    ['an earlier use in another folder', () => record({ previous: '/etc/passwd' })],
    ['a target with ..', () => record({ target: path.join(`${target()}`, '..', '..', 'x') })],
    ['the lock of another file', () => ({ did: 'lock-home-file', file: path.join(home, 'x'), owner: target() })],
    ['a lock owner with another name', () => ({ did: 'lock-home-file', file: homeFile, owner: path.join(temp, 'x') })],
    [
      'a copied file at another path',
      () => ({ ...record({ file: path.join(home, '.bashrc') }), did: 'copy-home-file', moved: '' }),
    ],
    [
      'a moved file at another path',
      () => ({ ...record({}), did: 'copy-home-file', moved: path.join(home, '.bashrc') }),
    ],
  ])('touches nothing for %s', async (_, tampered) => {
    put(OVERRIDDEN)();
    fs.writeFileSync(path.join(home, '.bashrc'), 'theirs');
    fs.writeFileSync(backupOf(path.join(home, '.bashrc')), 'other');
    const before = entries();
    expect(await undo(tampered())).toEqual([
      { level: 'warning', code: 'cleanup-failed', text: expect.stringContaining('never uses') },
    ]);
    expect(entries()).toEqual(before);
  });

  test.each<[string, Partial<Record<keyof LinkRecord, unknown>>]>([
    ['no file', { file: undefined }],
    ['a number for a path', { target: 1 }],
    ['another format', { format: 'x' }],
    ['no copy', { copy: undefined }],
  ])('is read without an entry with %s', async (_, more) => {
    expect(await undo(record(more))).toEqual([]);
  });

  test('removes no folder that does not lead to a home file', async () => {
    fs.mkdirSync(path.join(home, 'empty'));
    await undo({ did: 'make-folder', path: path.join(home, 'empty') });
    expect(entries()).toEqual({ empty: 'folder' });
  });

  test('changes nothing if no link was made yet', async () => {
    put(OVERRIDDEN)();
    const before = entries();
    await undo(record({}));
    expect(entries()).toEqual(before);
  });
});
