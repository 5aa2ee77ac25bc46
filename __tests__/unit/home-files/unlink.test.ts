import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Secret, type SecretText } from '../../../src/credentials/secret.js';
import { applyPlan } from '../../../src/effects/apply.js';
import { Journal, type JournalEntry, type LinkEntry, readJournal } from '../../../src/effects/journal.js';
import { undoJournal } from '../../../src/effects/undo.js';
import { asideOf, backupOf, ownerOf } from '../../../src/home-files/names.js';
import { textOfHomeFile } from '../../../src/home-files/read.js';
import { restoreLeftover } from '../../../src/home-files/restore.js';
import { unlinkHomeFile } from '../../../src/home-files/unlink.js';
import type { ResolvedRegistry } from '../../../src/inputs/resolve-credentials.js';
import { keysOf, renderUserconfig } from '../../../src/npmrc/user-config.js';
import { parseScopes } from '../../../src/registries/registry.js';
import { parseRegistryUrl } from '../../../src/registries/registry-url.js';
import { renderYarnrc } from '../../../src/yarnrc/render.js';
import { literally, modeSeen, onWindows, slashed } from '../../platform.js';

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

const registry = (scope: string, token: string): ResolvedRegistry => ({
  url: parseRegistryUrl('https://npm.acme.dev/', 'test'),
  scopes: parseScopes(scope, 'test', []),
  replacesBase: false,
  credential: { kind: 'token', token: new Secret(token) },
  origin: 'test',
});

/** One use of this action, as main makes it of what stands in the place. */
class Use {
  readonly journal = new Journal(undefined);
  readonly #state = new Map<string, string>();
  readonly target: string;
  readonly #unique: string;

  constructor(unique: string) {
    this.#unique = unique;
    this.target = path.join(temp, `npm-registry-login-${unique}.home.npmrc`);
  }

  get entry(): LinkEntry {
    return this.entries().find((entry) => entry.did === 'place-link') as LinkEntry;
  }

  entries(): JournalEntry[] {
    return readJournal({ read: (name) => this.#state.get(name) ?? '' });
  }

  async main(
    registries = [registry('@acme', `fake-token-${this.#unique}`)],
    settings: SecretText[] = [],
  ): Promise<this> {
    const needs = { alwaysAuth: false, failsOnUnset: true };
    const inherited = textOfHomeFile(place, temp);
    let text: SecretText;
    let link: Pick<LinkEntry, 'keys' | 'dropped' | 'kind'>;
    if (place.endsWith('.yml')) {
      const yarnrc = renderYarnrc(inherited, registries);
      text = yarnrc.text;
      link = { kind: 'yarnrc', keys: yarnrc.keys, dropped: [] };
    } else {
      const npmrc = renderUserconfig({ inherited, registries, settings, consumed: [], needs }, {}, []);
      text = npmrc.text;
      link = { kind: 'npmrc', keys: keysOf(npmrc.ours).map((key) => [key]), dropped: npmrc.dropped };
    }
    await applyPlan(
      {
        obtained: [],
        leftovers: [],
        files: [{ path: this.target, text, link: { place, ...link } }],
        variables: [],
        outputs: [],
        diagnostics: [],
        report: [],
      },
      {
        journal: new Journal({
          save: (values) => values.forEach(({ name, value }) => void this.#state.set(name, value)),
        }),
        environment: {},
        tempFolder: temp,
        exportVariables: () => {},
        setOutputs: () => {},
        restrictAccess: async () => {},
        tell: () => {},
      },
    );
    return this;
  }

  /** What post does. */
  async post(): Promise<string[]> {
    const diagnostics = await undoJournal(this.entries(), {
      environment: {},
      tempFolder: temp,
      home: async () => home,
      exportVariables() {},
    });
    return diagnostics.map(({ level, text }) => `${level}: ${text}`);
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
    const use = await new Use('a').main();
    expect(fs.readFileSync(place, 'utf8')).toContain('fake-token-a');
    expect(await use.post()).toEqual([
      expect.stringMatching(/^info: .*\.npmrc is as it was\./),
      expect.stringMatching(/is deleted\.$/),
    ]);
    expect([standing(), standing(path.join(world, 'other'))]).toEqual(before);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect([standing(), standing(path.join(world, 'other'))]).toEqual(before);
    expect(fs.readdirSync(temp)).toEqual([]);
  });

  test.each(THEIRS)('%s is back as it was after three uses', async (_, make) => {
    make();
    const before = standing();
    const uses = [await new Use('a').main(), await new Use('b').main(), await new Use('c').main()];
    for (const use of uses.reverse()) expect((await use.post()).join()).not.toMatch(/warning|edited/);
    expect(standing()).toEqual(before);
  });

  /** Runs a use's post, and kills it at one of its changes. @returns whether it had so many */
  async function killedPost(use: Use | undefined, at: number): Promise<boolean> {
    const all = fs as unknown as Record<string, (...parameters: unknown[]) => unknown>;
    const names = ['rmSync', 'symlinkSync', 'renameSync', 'openSync', 'unlinkSync'];
    const real = Object.fromEntries(names.map((name) => [name, all[name]]));
    let calls = 0;
    for (const name of names) {
      all[name] = (...parameters) => {
        if (++calls >= at) throw new Error('killed');
        return real[name]?.(...parameters);
      };
    }
    try {
      await use?.post();
    } catch (error) {
      expect(String(error)).toMatch('killed');
    } finally {
      Object.assign(all, real);
    }
    return calls >= at;
  }

  test.each(THEIRS)('%s is back for the next job if the post of a use within others was killed', async (_, make) => {
    for (let at = 1, killed = true; killed; at += 1) {
      for (const folder of [home, temp, path.join(world, 'other')]) {
        fs.rmSync(folder, { recursive: true });
        fs.mkdirSync(folder);
      }
      make();
      const before = standing();
      const uses = [await new Use('a').main(), await new Use('b').main(), await new Use('c').main()];
      killed = await killedPost(uses[2], at);
      for (const use of [uses[1], uses[0]]) await use?.post();
      fs.rmSync(temp, { recursive: true });
      fs.mkdirSync(temp);
      restoreLeftover(place, temp);
      const left = Object.entries(standing()).filter(([name]) => !name.includes('-turn-'));
      expect({ at, ...Object.fromEntries(left) }).toEqual({ at, ...before });
      if (!killed) expect(at).toBeGreaterThan(8);
    }
  });

  test.each(THEIRS)('%s is untouched if main was killed before it placed the link', async (_, make) => {
    make();
    const before = standing();
    const use = await new Use('a').main();
    const { entry } = use;
    fs.rmSync(place);
    fs.rmSync(ownerOf(place));
    if (fs.lstatSync(backupOf(place), { throwIfNoEntry: false })) fs.renameSync(backupOf(place), place);
    expect(standing()).toEqual(before);
    await unlinkHomeFile(entry);
    expect(standing()).toEqual(before);
  });

  test.each(THEIRS.slice(1, 6))('%s is untouched if main was killed behind making the backup', async (_, make) => {
    make();
    const before = standing();
    const { entry } = await new Use('a').main();
    fs.rmSync(place);
    fs.linkSync(backupOf(place), place);
    await unlinkHomeFile(entry);
    expect(standing()).toEqual(before);

    await new Use('b').main(); // killed behind making the mark
    fs.rmSync(place);
    fs.linkSync(backupOf(place), place);
    await unlinkHomeFile({ ...entry, target: path.join(temp, 'npm-registry-login-b.home.npmrc') });
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
    const mode = fs.existsSync(place) ? fs.statSync(place).mode & 0o777 : 0o600;
    const use = await new Use('a').main(undefined, [['cafile=/tmp/ours.pem']]);
    edit();
    expect((await use.post())[0]).toMatch(/^info: .* was edited since; the edit is kept/);
    const left = fs.readFileSync(place, 'utf8');
    expect(left).not.toMatch(/fake-token|ours\.pem|GitHub Action/);
    expect(lines(left).sort()).toEqual([...before, 'edit=1'].sort());
    expect(fs.statSync(place).mode & 0o777).toBe(mode);
    expect(fs.readdirSync(home)).toEqual(['.npmrc']);
    expect(fs.readdirSync(temp)).toEqual([]);

    const after = standing();
    expect((await use.post()).join()).not.toMatch(/warning/); // post comes again
    expect(standing()).toEqual(after);
  });

  test.each(EDITS)('(%s) a dotfile is a link again, and gets the edit', async (_, edit) => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').main();
    edit();
    await use.post();
    expect(standing()).toEqual({ '.npmrc': 'link to ../other/npmrc' });
    expect(lines(fs.readFileSync(place, 'utf8'))).toEqual(['foo=bar', 'edit=1']);
  });

  test('a dotfile that was changed itself, too, keeps that; the edit is kept beside it, and said', async () => {
    dotfile('foo=bar\n')();
    const use = await new Use('a').main();
    fs.appendFileSync(place, 'edit=1\n');
    fs.appendFileSync(path.join(world, 'other', 'npmrc'), 'dot=1\n');
    expect((await use.post())[0]).toMatch(/^notice: .* was changed, too, .* kept as .*-login-1\./);
    expect(standing()).toEqual({
      '.npmrc': 'link to ../other/npmrc',
      '.npmrc.kept-by-npm-registry-login-1': `${modeSeen(0o600)} foo=bar\nedit=1\n`,
    });
    expect(fs.readFileSync(place, 'utf8')).toBe('foo=bar\ndot=1\n');
  });

  test('a file of ours that somebody replaced by a link gives way; what is behind the link is left alone', async () => {
    put('foo=bar\n')();
    const before = standing();
    const use = await new Use('a').main();
    fs.writeFileSync(path.join(world, 'other', 'x'), 'not=ours\n');
    fs.rmSync(use.target);
    fs.symlinkSync(path.join(world, 'other', 'x'), use.target);
    await use.post();
    expect(standing()).toEqual(before);
    expect(standing(path.join(world, 'other'))).toEqual({ x: expect.stringContaining('not=ours') });
  });

  test.each(EDITS)('(%s) a setting of theirs that stands in our lines too is kept', async (_, edit) => {
    put('cafile=/theirs.pem\n')();
    const use = await new Use('a').main(undefined, [['cafile=/tmp/ours.pem']]);
    edit();
    await use.post();
    expect(lines(fs.readFileSync(place, 'utf8'))).toEqual(['cafile=/theirs.pem', 'edit=1']);
  });

  test.each(EDITS)('(%s) the edit survives several uses, and each loses its own lines', async (_, edit) => {
    put('foo=bar\n@acme:registry=https://old.example/\n')();
    const first = await new Use('a').main();
    const second = await new Use('b').main([registry('@labs', 'fake-token-b')]);
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
    const first = await new Use('a').main();
    edit();
    const second = await new Use('b').main([registry('@labs', 'fake-token-b')]);
    await second.post();
    await first.post();
    expect(standing()).toEqual({ '.npmrc': expect.not.stringContaining('fake') });
    expect(lines(fs.readFileSync(place, 'utf8')).sort()).toEqual(['edit=1', 'foo=bar']);
    expect(fs.readFileSync(place, 'utf8')).not.toMatch(/fake/);
  };

  test.each(EDITS)('(%s) between two uses, the edit is kept', (_, edit) => betweenUses(edit));

  test('a change of our own line is gone with it', async () => {
    const use = await new Use('a').main();
    fs.writeFileSync(place, fs.readFileSync(place, 'utf8').replace('fake-token-a', 'fake-token-other'));
    await use.post();
    expect(standing()).toEqual({});
  });
});

describe('after a job in which somebody', () => {
  test.each(THEIRS)('removed the link: %s is back', async (_, make) => {
    make();
    const before = standing();
    const use = await new Use('a').main();
    fs.rmSync(place);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
  });

  test.each(THEIRS)('removed the file behind the link: %s is back', async (_, make) => {
    make();
    const before = standing();
    const use = await new Use('a').main();
    fs.rmSync(use.target);
    expect((await use.post()).join()).not.toMatch(/warning/);
    expect(standing()).toEqual(before);
  });

  test.each(THEIRS)('emptied RUNNER_TEMP after two uses: %s is back', async (_, make) => {
    make();
    const before = standing();
    const uses = [await new Use('a').main(), await new Use('b').main()];
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
    const use = await new Use('a').main();
    fs.rmSync(place);
    make();
    const kept = path.join(home, '.npmrc.kept-by-npm-registry-login-1');
    expect((await use.post())[0]).toMatch(new RegExp(`^notice: .* somebody else, .* is kept as ${literally(kept)}\\.`));
    expect(standing()).toEqual({ '.npmrc': expected, [path.basename(kept)]: `${modeSeen(0o640)} foo=bar\n` });
    restoreLeftover(place, temp);
    expect((await use.post())[0]).toMatch(/^info: .* was not changed/);
    expect(standing()).toEqual({ '.npmrc': expected, [path.basename(kept)]: `${modeSeen(0o640)} foo=bar\n` });
  });

  test('put a link in its place between two uses: that is theirs from then on, and nothing is lost', async () => {
    put('foo=bar\n')();
    const first = await new Use('a').main();
    fs.rmSync(place);
    dotfile('dot=1\n')();
    const second = await new Use('b').main();
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
    const first = await new Use('a').main();
    fs.rmSync(place);
    const second = await new Use('b').main();
    expect(fs.readFileSync(place, 'utf8')).toMatch(/foo=bar/);
    for (const use of [second, first]) expect((await use.post()).join()).not.toMatch(/warning|edited/);
    expect(standing()).toEqual(before);
  });

  test('removed the link between two uses: the first then has nothing to give back that another job could hold', async () => {
    put('foo=bar\n')();
    const first = await new Use('a').main();
    fs.rmSync(place);
    const second = await new Use('b').main();
    await second.post();
    // Another job is killed in its turn, when it has made its backup, and its post is yet to come.
    const other = path.join(world, 'other', 'npm-registry-login-c.home.npmrc');
    fs.writeFileSync(other, '');
    fs.symlinkSync(other, `${place}.npm-registry-login-turn-${path.basename(other)}`);
    fs.linkSync(place, backupOf(place));
    const before = standing();
    expect((await first.post())[0]).toMatch(/^info: .*\.npmrc is not this use's any more; .* it is left alone\.$/);
    expect(standing()).toEqual(before);
  });

  test('put a file of their own in its place: that is kept as it is', async () => {
    put('foo=bar\n')();
    const use = await new Use('a').main();
    fs.rmSync(place);
    put('new=1\n', 0o644)();
    await use.post();
    expect(fs.readFileSync(place, 'utf8')).toBe('new=1\n');
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
      const use = await new Use('a').main();
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
    const use = await new Use('a').main();
    fs.rmSync(use.target);
    fs.mkdirSync(use.target);
    await use.post();
    expect(standing()).toEqual({ '.npmrc': `${modeSeen(0o640)} foo=bar\n` });
  });

  test('made a folder beside it that is in the way: that is a warning of what may stay, which no runner empties', async () => {
    const use = await new Use('a').main();
    fs.mkdirSync(asideOf(place, use.target));
    const warnings = (await use.post()).filter((diagnostic) => diagnostic.startsWith('warning'));
    expect(warnings).toEqual([expect.stringMatching(/EISDIR.* leads to nothing .* may still hold lines/)]);
    expect(warnings[0]).toContain(`${place} could not be cleaned up`);
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
    const use = await new Use('a').main();
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
    const use = await new Use('a').main();
    fs.appendFileSync(place, 'enableTelemetry: false\n');
    expect((await use.post())[0]).toMatch(/the edit is kept/);
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
    const use = await new Use('a').main();
    fs.rmSync(place);
    fs.writeFileSync(place, text);
    await use.post();
    expect(Object.values(standing()).join()).not.toMatch(/fake-token-a/);
    expect(standing()['.yarnrc.yml']).toBeDefined();
  });
});

describe('a journal that somebody tampered with', () => {
  const entry = (more: Partial<Record<keyof LinkEntry, unknown>>) => ({
    did: 'place-link',
    place: path.join(home, '.npmrc'),
    target: path.join(temp, 'npm-registry-login-a.home.npmrc'),
    stood: '1:2:3',
    previous: '',
    written: '',
    kind: 'npmrc',
    keys: [],
    dropped: [],
    ...more,
  });

  test.each<[string, () => Record<string, unknown>]>([
    ['another place', () => entry({ place: path.join(home, '.bashrc') })],
    ['a relative place', () => entry({ place: '.npmrc' })],
    ['a place that only ends up there', () => entry({ place: `${home}/x/../.npmrc` })],
    ["another runner's file", () => entry({ target: path.join(world, 'other', 'npm-registry-login-a.npmrc') })],
    ['a file of another name', () => entry({ target: path.join(temp, 'x') })],
    ['an earlier use elsewhere', () => entry({ previous: '/etc/passwd' })],
    ['an earlier use of another name', () => entry({ previous: path.join(temp, 'x') })],
    ["another place's turn", () => ({ did: 'take-turn', place: path.join(home, 'x'), owner: entry({}).target })],
    ['the turn of a file of another name', () => ({ did: 'take-turn', place, owner: path.join(temp, 'x') })],
    ['a path for a name', () => entry({ target: path.join(temp, 'npm-registry-login-a.npmrc', '..', '..', 'x') })],
  ])('touches nothing for %s', async (_, tampered) => {
    put(OVERRIDDEN)();
    fs.writeFileSync(path.join(home, '.bashrc'), 'theirs');
    fs.writeFileSync(backupOf(path.join(home, '.bashrc')), 'other');
    const before = standing();
    const kept = readJournal({ read: (name) => (name === 'journal_0' ? JSON.stringify(tampered()) : '') });
    expect(kept).toHaveLength(1);
    const diagnostics = await undoJournal(kept, {
      environment: {},
      tempFolder: temp,
      home: async () => home,
      exportVariables() {},
    });
    expect(diagnostics).toEqual([
      { level: 'warning', slug: 'cleanup-failed', text: expect.stringContaining('never uses') },
    ]);
    expect(standing()).toEqual(before);
  });

  test.each<[string, Partial<Record<keyof LinkEntry, unknown>>]>([
    ['no place', { place: undefined }],
    ['a number for a path', { target: 1 }],
    ['another kind', { kind: 'x' }],
    ['no word on what stood there', { stood: undefined }],
    ['no list of keys', { keys: 'x' }],
    ['keys that are no paths', { keys: ['x'] }],
    ['keys that are no texts', { keys: [[1]] }],
    ['lines that are no numbers', { dropped: ['1'] }],
    ['lines that are no whole numbers', { dropped: [1.5] }],
  ])('is read without an entry with %s', (_, more) => {
    const text = JSON.stringify(entry(more));
    expect(readJournal({ read: (name) => (name === 'journal_0' ? text : '') })).toEqual([]);
  });

  test('that names the right place, before any link was placed there, leaves what stands there', async () => {
    put(OVERRIDDEN)();
    const before = standing();
    const keys = [['@acme:registry'], ['//npm.acme.dev/:_authToken']];
    const read = (name: string) => (name === 'journal_0' ? JSON.stringify(entry({ keys })) : '');
    await undoJournal(readJournal({ read }), {
      environment: {},
      tempFolder: temp,
      home: async () => home,
      exportVariables() {},
    });
    expect(standing()).toEqual(before);
  });
});
