import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Secret } from '../../../src/credentials/secret.js';
import { type Diagnostic, Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { applyPlan } from '../../../src/effects/apply.js';
import { Journal, type ObtainEntry, readJournal } from '../../../src/effects/journal.js';
import { undoJournal } from '../../../src/effects/undo.js';
import { revokeRecorded } from '../../../src/oidc/revoke.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { NamedValue } from '../../../src/runner/command-files.js';
import { modeSeen, posix } from '../../platform.js';

let temp: string;
beforeEach(() => {
  temp = fs.mkdtempSync(path.join(os.tmpdir(), 'journal-'));
});
afterEach(() => fs.rmSync(temp, { recursive: true }));

const entriesOf = (store: Parameters<typeof readJournal>[0]) => readJournal(store, new Diagnostics());

function memory() {
  const state = new Map<string, string>();
  return {
    state,
    save: (values: readonly NamedValue[]) => {
      for (const { name, value } of values) state.set(name, value);
    },
    read: (name: string) => state.get(name) ?? '',
  };
}

function plan(more: Partial<Plan> = {}): Plan {
  const file = path.join(temp, 'npm-registry-login-abc.npmrc');
  return {
    revocations: [],
    leftovers: [],
    homeFiles: [],
    files: [{ path: file, text: ['a=', new Secret('fake-token-1'), '\n'] }],
    variables: [
      { name: 'NPM_CONFIG_USERCONFIG', value: file },
      { name: 'NPM_TOKEN', value: new Secret('fake-token-1') },
    ],
    outputs: [{ name: 'npmrc-path', value: file }],
    report: [],
    hasCredential: true,
    ...more,
  };
}

const FILE = () => plan().files[0]?.path ?? '';

function fakeTools(environment: Record<string, string> = {}) {
  const kept = memory();
  const events: string[] = [];
  return {
    kept,
    events,
    environment,
    tempFolder: temp,
    platform: 'linux' as const,
    isOwnHome: false,
    diagnostics: new Diagnostics(),
    home: path.join(temp, 'home'),
    journal: new Journal({
      save: (values) => {
        events.push(`journal ${values.map(({ name }) => name).join(' ')}`);
        kept.save(values);
      },
    }),
    exportVariables: (values: readonly NamedValue[]) => {
      events.push('export');
      for (const { name, value } of values) environment[name] = value;
    },
    setOutputs: () => void events.push('output'),
  };
}

describe('applying a plan', () => {
  test('records each effect in the journal before it happens', async () => {
    const how = fakeTools({ NPM_CONFIG_USERCONFIG: '/before' });
    await applyPlan(plan(), how);
    expect(how.events).toEqual(['journal journal_0', 'journal journal_1 journal_2', 'export', 'output']);
    const { mode } = fs.statSync(FILE());
    expect((mode & 0o777).toString(8)).toBe(modeSeen(0o600));
    expect(fs.readFileSync(FILE(), 'utf8')).toBe('a=fake-token-1\n');
    expect(entriesOf(how.kept)).toEqual([
      { did: 'create-file', path: FILE() },
      { did: 'set-path', name: 'NPM_CONFIG_USERCONFIG', path: FILE(), previous: '/before' },
      { did: 'set-token', name: 'NPM_TOKEN' },
    ]);
    expect(JSON.stringify([...how.kept.state])).not.toContain('fake-token-1');
  });

  test.each<[string, (file: string) => void]>([
    ['a file', (file) => fs.writeFileSync(file, 'theirs')],
    // On Windows, creating a file follows a dangling link (no other program knows the name in time to create one).
    ...posix.rows<[string, (file: string) => void]>([
      'a link',
      (file) => fs.symlinkSync(path.join(temp, 'elsewhere'), file),
    ]),
    ['a folder', (file) => fs.mkdirSync(file)],
  ])('does not follow or replace %s that already exists', async (_, make) => {
    make(FILE());
    const before = fs.lstatSync(FILE());
    const how = fakeTools();
    await expect(applyPlan(plan(), how)).rejects.toMatchObject({ code: 'runner-temp' });
    expect(fs.lstatSync(FILE())).toEqual(before);
    expect(fs.existsSync(path.join(temp, 'elsewhere'))).toBe(false);
    expect(how.events).not.toContain('export');
  });

  test('names RUNNER_TEMP if the folder does not exist', async () => {
    const gone = path.join(temp, 'gone', 'npm-registry-login-abc.npmrc');
    await expect(applyPlan(plan({ files: [{ path: gone, text: [] }] }), fakeTools())).rejects.toMatchObject({
      code: 'runner-temp',
      message: expect.stringMatching(/RUNNER_TEMP \(ENOENT\)/),
    });
  });
});

describe('undoing a journal', () => {
  test('restores the previous state, newest entry first, and can be repeated', async () => {
    const how = fakeTools({ NPM_CONFIG_USERCONFIG: '/before' });
    await applyPlan(plan(), how);
    const undo = () => undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp });
    const diagnostics = await undo();
    expect(how.environment).toEqual({ NPM_CONFIG_USERCONFIG: '/before', NPM_TOKEN: '' });
    expect(fs.readdirSync(temp)).toEqual([]);
    expect(diagnostics.map(({ text }) => text)).toEqual([
      'NPM_TOKEN was cleared.',
      'NPM_CONFIG_USERCONFIG was restored to /before.',
      expect.stringMatching(/was deleted\.$/),
    ]);
    expect((await undo()).map(({ level }) => level)).toEqual(['info', 'info', 'info']);
    expect(how.environment).toEqual({ NPM_CONFIG_USERCONFIG: '/before', NPM_TOKEN: '' });
  });

  const OBTAINED = (): ObtainEntry => ({
    did: 'obtain',
    url: 'https://a.example/',
    endpoint: '',
    path: FILE(),
    expires: '',
    shortLived: false,
    digest: '',
  });

  test('deletes the file with a credential, even if the revocation cannot start', async () => {
    const how = fakeTools();
    await applyPlan(plan({ revocations: [OBTAINED()] }), how);
    const revoke = () => Promise.reject(new Error('fake failure'));
    const diagnostics = await undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp, revoke });
    expect(diagnostics.filter(({ level }) => level === 'warning')).toHaveLength(1);
    expect(fs.readdirSync(temp)).toEqual([]);
  });

  test('revokes an obtained token, and reads it before it deletes the file', async () => {
    const how = fakeTools();
    const entry = OBTAINED();
    await applyPlan(plan({ revocations: [entry] }), how);
    expect(entriesOf(how.kept)[0]).toEqual(entry);
    expect(JSON.stringify([...how.kept.state])).not.toContain('fake-token-1');
    const revoke = async (entries: readonly ObtainEntry[]) => {
      expect(fs.readFileSync(FILE(), 'utf8')).toContain('fake-token-1');
      const diagnostics = entries.map(({ url }): Diagnostic => ({ level: 'info', text: `revoked: ${url}` }));
      return { result: Promise.resolve(diagnostics) };
    };
    const diagnostics = await undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp, revoke });
    expect(diagnostics.map(({ text }) => text).at(-1)).toBe('revoked: https://a.example/');
    expect(fs.readdirSync(temp)).toEqual([]);
  });

  test('undoes everything else before it waits for a vendor', async () => {
    const how = fakeTools({ NPM_CONFIG_USERCONFIG: '/before' });
    await applyPlan(plan({ revocations: [OBTAINED()] }), how);
    const revoke = async () => ({ result: new Promise<Diagnostic[]>(() => {}) });
    const undone = undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp, revoke }).then(() => 'undone');
    expect(await Promise.race([undone, pause(50, 'waiting')])).toBe('waiting');
    expect(fs.readdirSync(temp)).toEqual([]);
    expect(how.environment).toEqual({ NPM_CONFIG_USERCONFIG: '/before', NPM_TOKEN: '' });
  });

  test('keeps the value of a variable that a later step changed', async () => {
    const how = fakeTools();
    await applyPlan(plan(), how);
    how.environment['NPM_CONFIG_USERCONFIG'] = '/later';
    const [diagnostic] = await undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp });
    expect(how.environment['NPM_CONFIG_USERCONFIG']).toBe('/later');
    expect(diagnostic).toMatchObject({ level: 'info', text: expect.stringContaining('changed by a later step') });
  });

  test.each<[string, string, RegExp | undefined]>([
    [
      "setup-node's file",
      '.npmrc',
      /^actions\/setup-node with `registry-url`[\s\S]*Remove `registry-url` from setup-node/,
    ],
    ['another file', 'theirs', /^A later step set NPM_CONFIG_USERCONFIG to .*theirs[\s\S]*Run that step before/],
    ['the file of another use (no warning)', 'npm-registry-login-xyz.npmrc', undefined],
    ['an empty value (no warning)', '', undefined],
  ])('warns about a later step that set NPM_CONFIG_USERCONFIG to %s', async (_, name, said) => {
    const how = fakeTools();
    await applyPlan(plan(), how);
    how.environment['NPM_CONFIG_USERCONFIG'] = name === '' ? '' : path.join(temp, name);
    const diagnostics = await undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp });
    const warnings = diagnostics.filter(({ level }) => level === 'warning');
    const expected = { level: 'warning', code: 'userconfig-replaced', text: expect.stringMatching(said ?? '') };
    expect(warnings).toEqual(said === undefined ? [] : [expected]);
  });

  test.each<[string, (file: string) => void, string[], RegExp]>([
    ['edited', (file) => fs.appendFileSync(file, 'more'), [], /was deleted/],
    ['made read-only', (file) => fs.chmodSync(file, 0o400), [], /was deleted/],
    ['deleted', (file) => fs.rmSync(file), [], /did not exist any more/],
    [
      'replaced by a link',
      (file) => {
        fs.writeFileSync(path.join(temp, 'target'), 'theirs');
        fs.rmSync(file);
        fs.symlinkSync('target', file);
      },
      ['target'],
      /was deleted/,
    ],
    [
      'replaced by a folder',
      (file) => {
        fs.rmSync(file);
        fs.mkdirSync(file);
      },
      ['npm-registry-login-abc.npmrc'],
      /there is a folder in its place/,
    ],
  ])('handles a file that was %s', async (_, change, left, said) => {
    const how = fakeTools();
    await applyPlan(plan(), how);
    change(FILE());
    const diagnostics = await undoJournal(entriesOf(how.kept), { ...how, tempFolder: temp });
    expect(fs.readdirSync(temp)).toEqual(left);
    expect(diagnostics.map(({ text }) => text).join('\n')).toMatch(said);
  });

  test('warns about what it cannot undo, and undoes the rest', async () => {
    const how = fakeTools();
    await applyPlan(plan(), how);
    const exportVariables = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const diagnostics = await undoJournal(entriesOf(how.kept), { ...how, exportVariables, tempFolder: temp });
    expect(fs.readdirSync(temp)).toEqual([]);
    expect(diagnostics.filter(({ level }) => level === 'warning')).toEqual([
      expect.objectContaining({ code: 'cleanup-failed', text: expect.stringMatching(/NPM_TOKEN.*ENOSPC/) }),
    ]);
    expect(diagnostics.map(({ text }) => text).join()).not.toMatch(/again/);
  });
});

describe('a manipulated journal', () => {
  test.each<[string, () => string]>([
    ['a file with another name', () => path.join(temp, 'victim')],
    ['a file in another folder', () => path.join(temp, 'sub', 'npm-registry-login-abc.npmrc')],
    ['a path that leaves the folder', () => path.join(temp, 'x', '..', '..', 'npm-registry-login-abc.npmrc')],
    ['the folder itself', () => temp],
    ['a name with a suffix', () => path.join(temp, 'npm-registry-login-abc.npmrc.bak')],
    ['an empty name', () => ''],
    ['a relative name', () => 'npm-registry-login-abc.npmrc'],
  ])('deletes nothing for %s', async (_, target) => {
    fs.mkdirSync(path.join(temp, 'sub'));
    for (const file of ['victim', 'sub/npm-registry-login-abc.npmrc', 'npm-registry-login-abc.npmrc.bak']) {
      fs.writeFileSync(path.join(temp, file), 'theirs');
    }
    const before = fs.readdirSync(temp, { recursive: true });
    const { kept, ...how } = fakeTools();
    kept.save([{ name: 'journal_0', value: JSON.stringify({ did: 'create-file', path: target() }) }]);
    const diagnostics = await undoJournal(entriesOf(kept), { ...how, tempFolder: temp });
    expect(diagnostics).toEqual([
      { level: 'warning', code: 'cleanup-failed', text: expect.stringContaining('never writes') },
    ]);
    expect(fs.readdirSync(temp, { recursive: true })).toEqual(before);
  });

  test('deletes nothing without RUNNER_TEMP', async () => {
    const how = fakeTools();
    await applyPlan(plan(), how);
    await undoJournal(entriesOf(how.kept), { ...how, tempFolder: '' });
    expect(fs.readdirSync(temp)).toHaveLength(1);
  });

  test.each([
    'x',
    'null',
    '[]',
    '{}',
    '{"did":"create-file"}',
    '{"did":"set-path","name":"A"}',
    '{"did":"set-path","name":1,"path":"x","previous":""}',
    '{"did":"rm -rf","name":"A"}',
    '{"did":"set-token"}',
    '{"did":"obtain","url":"https://a.example/","path":"x"}',
    '{"did":"obtain","url":1,"endpoint":"","path":"x"}',
  ])('is read without the invalid entry %s', (text) => {
    const kept = memory();
    kept.save([{ name: 'journal_0', value: text }]);
    kept.save([{ name: 'journal_1', value: '{"did":"set-token","name":"A"}' }]);
    const diagnostics = new Diagnostics();
    expect(readJournal(kept, diagnostics)).toEqual([{ did: 'set-token', name: 'A' }]);
    expect(diagnostics.list).toEqual([
      {
        level: 'warning',
        code: 'cleanup-failed',
        text: expect.stringMatching(/^An entry of the journal is not valid/),
      },
    ]);
  });

  const RECORD = { file: '/h/.npmrc', target: '/t', copy: '/t.copy', format: 'npmrc' };
  test.each<Record<string, string | boolean>>([
    { did: 'create-file', path: '' },
    { did: 'set-path', name: '', path: '', previous: '' },
    { did: 'lock-home-file', file: '', owner: '' },
    { did: 'link-home-file', ...RECORD, previous: '' },
    { did: 'copy-home-file', ...RECORD, moved: '' },
    { did: 'obtain', url: '', endpoint: '', path: '', expires: '', shortLived: false, digest: '' },
  ])('with other values in %j is a warning, and the rest is undone', async (valid) => {
    const values = ['\0', 'https://[', '\n::error::x', '../..', '~', 'x'.repeat(100_000)];
    for (const name of Object.keys(valid).filter((key) => !['did', 'format', 'shortLived'].includes(key))) {
      for (const value of values) {
        const { kept, ...how } = fakeTools();
        await applyPlan(plan(), { ...how, journal: new Journal(kept) });
        kept.save([{ name: 'journal_3', value: JSON.stringify({ ...valid, [name]: value }) }]);
        const revoke = async (entries: readonly ObtainEntry[]) => ({
          result: revokeRecorded(entries, true, temp, {}),
        });
        const diagnostics = await undoJournal(entriesOf(kept), { ...how, tempFolder: temp, revoke });
        expect(diagnostics.filter(({ level }) => level === 'warning')).toHaveLength(1);
        expect([fs.readdirSync(temp), how.environment]).toEqual([[], { NPM_CONFIG_USERCONFIG: '', NPM_TOKEN: '' }]);
      }
    }
  });

  test.each([
    { did: 'set-token', name: 'A\nPATH' },
    { did: 'set-token', name: 'NODE_OPTIONS' },
    { did: 'set-path', name: 'PATH', path: '/bin', previous: '/evil' },
  ])('sets no variable for %j', async (entry) => {
    const { kept, ...how } = fakeTools({ PATH: '/bin' });
    kept.save([{ name: 'journal_0', value: JSON.stringify(entry) }]);
    const diagnostics = await undoJournal(entriesOf(kept), { ...how, tempFolder: temp });
    expect(how.environment).toEqual({ PATH: '/bin' });
    expect(diagnostics).toEqual([expect.objectContaining({ level: 'warning' })]);
  });
});
