import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { userConfigPath } from '../../../src/clients/variables.js';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { readNpmrcFile } from '../../../src/inputs/npmrc-lines.js';
import { readJobContext } from '../../../src/job/context.js';
import { onWindows, posix } from '../../platform.js';
import { runReader } from '../run-reader.js';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'gather-'));
  for (const name of ['temp', 'home', 'workspace']) fs.mkdirSync(path.join(root, name));
  fs.writeFileSync(path.join(root, 'workspace', 'README.md'), '');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const environment = (more: Record<string, string> = {}) => ({
  RUNNER_TEMP: path.join(root, 'temp'),
  GITHUB_WORKSPACE: path.join(root, 'workspace'),
  ...more,
});

describe('the path of the user configuration', () => {
  test.each([
    [{}, '/h/.npmrc'],
    [{ NPM_CONFIG_USERCONFIG: '/u' }, '/u'],
    [{ NPM_CONFIG_USERCONFIG: '/u', npm_config_userconfig: '/l' }, '/l'],
    [{ NPM_CONFIG_USERCONFIG: '' }, '/h/.npmrc'],
    [{ NPM_CONFIG_USERCONFIG: '/u', npm_config_userconfig: '' }, '/u'],
    [{ NPM_CONFIG_USERCONFIG: '~/x' }, '/h/x'],
    [{ NPM_CONFIG_USERCONFIG: '~x' }, '~x'],
    [{ HOME: '/npm' }, '/npm/.npmrc'],
    [{ HOME: '' }, '/h/.npmrc'],
    [{ HOME: '/npm', NPM_CONFIG_USERCONFIG: '~/x' }, '/npm/x'],
  ])('for %j is %s', (variables, expected) => {
    expect(userConfigPath(variables, '/h')).toBe(expected);
  });
});

describe('the job context', () => {
  const home = () => path.join(root, 'home');
  const read = async (more: Record<string, string | undefined> = {}, packageManager = 'auto') => {
    const diagnostics = new Diagnostics();
    const given = { ...environment(), HOME: home(), ...more };
    const inputs = { packageManager, homeFiles: 'auto' } as const;
    const job = await readJobContext(given, 'linux', inputs, new SecretRegistry(), diagnostics);
    const said = diagnostics.list.filter(({ level }) => level !== 'info');
    return { ...job, said, log: diagnostics.list.map(({ text }) => text).join('\n') };
  };

  test('has the registries that the current user configuration has credentials for', async () => {
    fs.writeFileSync(
      path.join(home(), '.npmrc'),
      '//a.example/:_authToken=fake-1\n//${HOST}/p/:_auth=x\n//c.example/:@x:username=ci\n//d.example/:always-auth=true\n',
    );
    const { userConfig } = await read({ HOST: 'b.example' });
    expect([...userConfig.credentialKeys]).toEqual(['//a.example/', '//b.example/p/', '//c.example/']);
  });

  test('has the current user configuration, or nothing if there is none', async () => {
    expect((await read()).userConfig.text).toBe('');
    fs.writeFileSync(path.join(home(), '.npmrc'), 'a=b\r\n');
    expect((await read()).userConfig.text).toBe('a=b\r\n');
    expect((await read({ NPM_CONFIG_USERCONFIG: path.join(root, 'none') })).userConfig.text).toBe('');
    expect((await read({ NPM_CONFIG_USERCONFIG: os.devNull })).userConfig.text).toBe('');
  });

  test.each<[string, Record<string, string>, 'shared' | 'job' | 'container']>([
    ['a self-hosted runner', { RUNNER_ENVIRONMENT: 'self-hosted' }, 'shared'],
    ['an unknown runner', {}, 'shared'],
    ['a hosted runner', { RUNNER_ENVIRONMENT: 'github-hosted' }, 'job'],
    ['a job container', { HOME: '/github/home', RUNNER_ENVIRONMENT: 'self-hosted' }, 'container'],
  ])('knows which jobs share the home folder of %s', async (_, more, owner) => {
    expect((await read(more)).homeOwner).toBe(owner);
  });

  test('reports an empty workspace, and with a shared home folder a workspace without a package manager', async () => {
    const workspace = path.join(root, 'workspace');
    const unknown = [{ level: 'notice', text: expect.stringContaining('package-manager: yarn@4') }];
    expect((await read()).said).toEqual(unknown);
    expect((await read({ RUNNER_ENVIRONMENT: 'github-hosted' })).said).toEqual([]);
    expect((await read({}, 'npm')).said).toEqual([]);
    fs.rmSync(path.join(workspace, 'README.md'));
    expect((await read()).said).toEqual([expect.objectContaining({ level: 'notice', code: 'before-checkout' })]);
    expect((await read({}, 'npm')).said).toEqual([]);
    expect((await read({ GITHUB_WORKSPACE: '' })).said).toEqual([]);
  });

  test('finds projects in subfolders if the workspace itself shows no package manager', async () => {
    const put = (file: string) => {
      fs.mkdirSync(path.dirname(path.join(root, 'workspace', file)), { recursive: true });
      fs.writeFileSync(path.join(root, 'workspace', file), '');
    };
    for (const file of [
      'b/pnpm-lock.yaml',
      'a/package-lock.json',
      'a/c/deno.json',
      '.git/yarn.lock',
      'node_modules/yarn.lock',
    ]) {
      put(file);
    }
    const below = await read();
    expect(below.projectFolders).toEqual(['a', 'b']);
    expect(below.log).toContain('npm (package-lock.json of a/), pnpm (pnpm-lock.yaml of b/)');
    put('deno.json');
    expect(await read()).toMatchObject({ projectFolders: [''], clients: [{ name: 'deno' }] });
  });

  test('knows every version of a package manager in subfolders, so Yarn 3 gets no key that it refuses', async () => {
    const project = (folder: string, version: string) => {
      const files = path.join(root, 'workspace', folder);
      fs.mkdirSync(files);
      fs.writeFileSync(path.join(files, 'package.json'), `{"packageManager":"yarn@${version}"}`);
      fs.writeFileSync(path.join(files, '.yarnrc.yml'), version.startsWith('4') ? 'npmMinimalAgeGate: 0\n' : '');
    };
    project('a', '4.18.1');
    project('b', '4.18.1');
    expect(await read()).toMatchObject({ clients: [{ version: [4, 18, 1] }], yarnAgeGate: '0' });
    expect((await read({ YARN_NPM_MINIMAL_AGE_GATE: '3d' })).yarnAgeGate).toBe('3d');
    project('c', '3.8.7');
    expect(await read()).toMatchObject({ clients: [{ version: [4, 18, 1] }, { version: [3, 8, 7] }] });
    expect((await read()).yarnAgeGate).toBeUndefined();
  });

  test.each<[string, (file: string) => void, RegExp]>([
    ['a folder', (file) => fs.mkdirSync(file), /is not a file/],
    ...posix.rows<[string, (file: string) => void, RegExp]>(
      ['a pipe', (file) => execFileSync('mkfifo', [file]), /is not a file/],
      ['a device', (file) => fs.symlinkSync('/dev/zero', file), /is not a file/],
    ),
    ['too large', (file) => fs.writeFileSync(file, 'a=b\n'.repeat(300_000)), /larger than 1 MiB/],
    ['a loop of links', (file) => fs.symlinkSync(file, file), /ELOOP/],
  ])('ignores a user configuration that is %s, with a warning', async (_, make, why) => {
    const file = path.join(home(), '.npmrc');
    make(file);
    const { userConfig, said } = await read({}, 'npm');
    expect(userConfig.text).toBe('');
    expect(said).toEqual([{ level: 'warning', code: 'userconfig-unreadable', text: expect.stringMatching(why) }]);
    expect(said[0]?.text).toContain(file);
  });

  test('has a new unique name each time', async () => {
    const names = (await Promise.all(Array.from({ length: 1000 }, () => read()))).map(({ unique }) => unique);
    expect(new Set(names).size).toBe(1000);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+$/);
  });

  test.each([undefined, '', '/nonexistent', '/etc/passwd'])('rejects %j as RUNNER_TEMP', async (folder) => {
    await expect(read({ RUNNER_TEMP: folder })).rejects.toMatchObject({ code: 'runner-temp' });
  });
});

describe('a file in the workspace', () => {
  const put = (name: string, content: string | Buffer = 'a=b\n') => {
    const file = path.join(root, 'workspace', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return file;
  };

  test('is read, also in a subfolder, through a link in the workspace, and if the workspace is a link', () => {
    put('.npmrc.ci');
    put('config/.npmrc');
    put('..npmrc');
    fs.symlinkSync('config/.npmrc', path.join(root, 'workspace', 'link'));
    for (const name of ['.npmrc.ci', './config/.npmrc', 'config/../.npmrc.ci', '..npmrc', 'link']) {
      expect(readNpmrcFile(name, environment(), new Diagnostics())).toBe('a=b\n');
    }
    fs.symlinkSync('workspace', path.join(root, 'linked'));
    const linked = environment({ GITHUB_WORKSPACE: path.join(root, 'linked') });
    expect(readNpmrcFile('.npmrc.ci', linked, new Diagnostics())).toBe('a=b\n');
  });

  test.each<[string, string, () => void, RegExp]>([
    ['outside the workspace', '../home/.npmrc', () => {}, /not a path in the workspace/],
    ['an absolute path', '/etc/passwd', () => {}, /not a path in the workspace/],
    ['the workspace itself', '.', () => {}, /not a path in the workspace/],
    ['a path with a control character', 'a\u0000b', () => {}, /not a path in the workspace/],
    ['missing', 'none', () => {}, /does not exist/],
    ['a path below a file', 'x/y', () => put('x'), onWindows ? /does not exist/ : /cannot be read \(ENOTDIR\)/],
    [
      'a link to a folder outside the workspace',
      'link',
      () => fs.symlinkSync(path.join(root, 'home'), path.join(root, 'workspace', 'link')),
      /symbolic link/,
    ],
    ['a loop of links', 'loop', () => fs.symlinkSync('loop', path.join(root, 'workspace', 'loop')), /ELOOP/],
    ['a folder', 'folder', () => fs.mkdirSync(path.join(root, 'workspace', 'folder')), /folder/],
    ['not UTF-8', 'binary', () => put('binary', Buffer.from([0x61, 0xff])), /UTF-8/],
    ['text with NUL', 'nul', () => put('nul', 'a=\0'), /UTF-8/],
    ['too large', 'large', () => put('large', 'x'.repeat(1024 * 1024 + 1)), /1 MiB/],
  ])('is an error if it is %s', (_, name, make, why) => {
    make();
    const { value, list } = runReader((diagnostics) => readNpmrcFile(name, environment(), diagnostics));
    expect(value).toBeUndefined();
    expect(list).toEqual([{ level: 'error', code: 'npmrc-file', text: expect.stringMatching(why) }]);
    expect(list[0]?.text).not.toContain(root);
  });

  test.each([undefined, '', '/nonexistent'])('is an error if GITHUB_WORKSPACE is %j', (workspace) => {
    const given = workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace };
    const [problem] = runReader((diagnostics) => readNpmrcFile('x', given, diagnostics)).list;
    expect(problem?.text).toMatch(/checkout/);
  });
});
