import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { userconfigPath } from '../../../src/clients/user-config-variables.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { readNpmrcFile } from '../../../src/inputs/npmrc-file.js';
import { readContext } from '../../../src/job/read-context.js';
import { onWindows, posix } from '../../platform.js';
import { refused } from '../refused.js';

let world: string;
beforeEach(() => {
  world = fs.mkdtempSync(path.join(os.tmpdir(), 'gather-'));
  for (const name of ['temp', 'home', 'workspace']) fs.mkdirSync(path.join(world, name));
  fs.writeFileSync(path.join(world, 'workspace', 'README.md'), '');
});
afterEach(() => fs.rmSync(world, { recursive: true }));

const environment = (more: Record<string, string> = {}) => ({
  RUNNER_TEMP: path.join(world, 'temp'),
  GITHUB_WORKSPACE: path.join(world, 'workspace'),
  ...more,
});

describe('the place of the user config', () => {
  test.each([
    [{}, '/h/.npmrc'],
    [{ NPM_CONFIG_USERCONFIG: '/u' }, '/u'],
    [{ NPM_CONFIG_USERCONFIG: '/u', npm_config_userconfig: '/l' }, '/l'],
    [{ NPM_CONFIG_USERCONFIG: '' }, '/h/.npmrc'],
    [{ NPM_CONFIG_USERCONFIG: '/u', npm_config_userconfig: '' }, '/u'],
    [{ NPM_CONFIG_USERCONFIG: '~/x' }, '/h/x'],
    [{ NPM_CONFIG_USERCONFIG: '~x' }, '~x'],
  ])('for %j is %s', (variables, expected) => {
    expect(userconfigPath(variables, '/h')).toBe(expected);
  });
});

describe('the context', () => {
  const gather = async (more: Record<string, string> = {}, wanted = 'auto') => {
    const diagnostics: Diagnostic[] = [];
    const context = await readContext(environment(more), 'linux', path.join(world, 'home'), wanted, diagnostics);
    return { ...context, diagnostics };
  };

  test('hold the inherited user config, or nothing if there is none', async () => {
    expect((await gather()).inherited).toBe('');
    fs.writeFileSync(path.join(world, 'home', '.npmrc'), 'a=b\r\n');
    expect(await gather()).toMatchObject({ inherited: 'a=b\r\n', diagnostics: [] });
    expect(await gather({ NPM_CONFIG_USERCONFIG: path.join(world, 'none') })).toMatchObject({
      inherited: '',
      diagnostics: [],
    });
  });

  test('tell of a workspace that is empty where it should show the clients', async () => {
    const workspace = path.join(world, 'workspace');
    fs.rmSync(path.join(workspace, 'README.md'));
    const said = {
      level: 'notice',
      slug: 'before-checkout',
      text: expect.stringMatching(/before this step.*`package-manager`/),
    };
    expect((await gather()).diagnostics).toEqual([said]);
    expect((await gather({}, 'npm')).diagnostics).toEqual([]);
    expect((await gather({ GITHUB_WORKSPACE: '' })).diagnostics).toEqual([]);
    fs.mkdirSync(path.join(workspace, 'sub-folder')); // where the project may be
    expect((await gather()).diagnostics).toEqual([]);
  });

  test.each<[string, (file: string) => void, RegExp]>([
    ['a folder', (file) => fs.mkdirSync(file), /is no file/],
    ...posix.rows<[string, (file: string) => void, RegExp]>(
      ['a pipe', (file) => execFileSync('mkfifo', [file]), /is no file/],
      ['a device', (file) => fs.symlinkSync('/dev/zero', file), /is no file/],
    ),
    ['too large', (file) => fs.writeFileSync(file, 'a=b\n'.repeat(300_000)), /larger than 1 MiB/],
    ['a loop of links', (file) => fs.symlinkSync(file, file), /ELOOP/],
  ])('leave out a user config that is %s, and say so', async (_, make, why) => {
    const file = path.join(world, 'home', '.npmrc');
    make(file);
    const { inherited, diagnostics } = await gather();
    expect(inherited).toBe('');
    expect(diagnostics).toEqual([
      { level: 'warning', slug: 'userconfig-unreadable', text: expect.stringMatching(why) },
    ]);
    expect(diagnostics[0]?.text).toContain(file);
  });

  test('take the null device for no user config', async () => {
    expect(await gather({ NPM_CONFIG_USERCONFIG: os.devNull })).toMatchObject({ inherited: '', diagnostics: [] });
  });

  test('have another unique name each time', async () => {
    const names = (await Promise.all(Array.from({ length: 1000 }, () => gather()))).map(({ unique }) => unique);
    expect(new Set(names).size).toBe(1000);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+$/);
  });

  test.each([undefined, '', '/nonexistent', '/etc/passwd'])('need a RUNNER_TEMP, which %j is not', async (folder) => {
    const { RUNNER_TEMP: _, ...rest } = environment();
    const given = folder === undefined ? rest : { ...rest, RUNNER_TEMP: folder };
    await expect(readContext(given, 'linux', '/h', 'auto', [])).rejects.toMatchObject({ slug: 'runner-temp' });
  });
});

describe('a file of the workspace', () => {
  const put = (name: string, content: string | Buffer = 'a=b\n') => {
    const file = path.join(world, 'workspace', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return file;
  };

  test('is read, also from a folder, through a link inside the workspace, and where the workspace is a link', () => {
    put('.npmrc.ci');
    put('config/.npmrc');
    put('..npmrc');
    fs.symlinkSync('config/.npmrc', path.join(world, 'workspace', 'link'));
    for (const name of ['.npmrc.ci', './config/.npmrc', 'config/../.npmrc.ci', '..npmrc', 'link']) {
      expect(readNpmrcFile(name, environment())).toBe('a=b\n');
    }
    fs.symlinkSync('workspace', path.join(world, 'linked'));
    expect(readNpmrcFile('.npmrc.ci', environment({ GITHUB_WORKSPACE: path.join(world, 'linked') }))).toBe('a=b\n');
  });

  test.each<[string, string, () => void, RegExp]>([
    ['outside', '../home/.npmrc', () => {}, /inside the workspace/],
    ['absolute', '/etc/passwd', () => {}, /inside the workspace/],
    ['the workspace', '.', () => {}, /inside the workspace/],
    ['with a control character', 'a\u0000b', () => {}, /inside the workspace/],
    ['not there', 'none', () => {}, /does not exist/],
    ['below a file', 'x/y', () => put('x'), onWindows ? /does not exist/ : /cannot be read \(ENOTDIR\)/],
    [
      'a link out',
      'link',
      () => fs.symlinkSync(path.join(world, 'home'), path.join(world, 'workspace', 'link')),
      /symbolic link/,
    ],
    ['a loop of links', 'loop', () => fs.symlinkSync('loop', path.join(world, 'workspace', 'loop')), /ELOOP/],
    ['a folder', 'folder', () => fs.mkdirSync(path.join(world, 'workspace', 'folder')), /folder/],
    ['not UTF-8', 'binary', () => put('binary', Buffer.from([0x61, 0xff])), /UTF-8/],
    ['with NUL', 'nul', () => put('nul', 'a=\0'), /UTF-8/],
    ['too large', 'large', () => put('large', 'x'.repeat(1024 * 1024 + 1)), /1 MiB/],
  ])('is refused if it is %s', (_, name, make, why) => {
    make();
    const refusal = refused(() => readNpmrcFile(name, environment()));
    expect(refusal).toMatchObject({ slug: 'npmrc-file', message: expect.stringMatching(why) });
    expect(refusal.message).not.toContain(world);
  });

  test.each([undefined, '', '/nonexistent'])('needs a workspace, which %j is not', (workspace) => {
    const given = workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace };
    expect(refused(() => readNpmrcFile('x', given)).message).toMatch(/checkout/);
  });
});
