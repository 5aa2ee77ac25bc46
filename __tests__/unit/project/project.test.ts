import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { requirementsOf } from '../../../src/clients/requirements.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { linkHomeFile } from '../../../src/home-files/link.js';
import { knownHomeFiles, yarnrcPath } from '../../../src/home-files/locations.js';
import { readHomeFiles } from '../../../src/home-files/read.js';
import { backupOf } from '../../../src/home-files/state.js';
import { PROJECT_FILES, readProjectFiles } from '../../../src/project/project-files.js';
import { onWindows, posix } from '../../platform.js';
import { userErrorOf } from '../user-error.js';

let root: string;
let workspace: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
  workspace = path.join(root, 'work', 'repo');
  fs.mkdirSync(workspace, { recursive: true });
  for (const name of ['home', 'temp', 'other']) fs.mkdirSync(path.join(root, name));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const put = (name: string, content: string | Buffer = '') => fs.writeFileSync(path.join(workspace, name), content);

describe('the files of a project', () => {
  test('are those that identify its package managers, and no others', () => {
    for (const name of [...PROJECT_FILES, '.npmrc', 'index.js']) put(name, name);
    expect(readProjectFiles(workspace)).toEqual(Object.fromEntries(PROJECT_FILES.map((name) => [name, name])));
  });

  test('are none in an empty folder, a missing folder, or without a folder', () => {
    expect(readProjectFiles(workspace)).toEqual({});
    expect(readProjectFiles(path.join(root, 'none'))).toEqual({});
    put('file');
    expect(readProjectFiles(path.join(workspace, 'file'))).toEqual({});
    const cwd = process.cwd();
    process.chdir(workspace);
    put('package.json', '{}');
    expect(readProjectFiles('')).toEqual({});
    process.chdir(cwd);
  });

  test.each<[string, (file: string) => void]>([
    ['a folder', (file) => fs.mkdirSync(file)],
    ...posix.rows<[string, (file: string) => void]>(
      ['a pipe', (file) => execFileSync('mkfifo', [file])],
      ['a link to a device', (file) => fs.symlinkSync('/dev/zero', file)],
    ),
    ['a dangling link', (file) => fs.symlinkSync('none', file)],
    ['a loop of links', (file) => fs.symlinkSync(path.basename(file), file)],
    ['a link below a file', (file) => fs.symlinkSync('/etc/passwd/x', file)],
  ])('are ignored if each is %s', (_, make) => {
    for (const name of PROJECT_FILES) make(path.join(workspace, name));
    put('other', 'x');
    expect(readProjectFiles(workspace)).toEqual({});
  });

  test('are read through a link', () => {
    put('real', '{"packageManager":"npm@1"}');
    fs.symlinkSync('real', path.join(workspace, 'package.json'));
    expect(readProjectFiles(workspace)).toEqual({ 'package.json': '{"packageManager":"npm@1"}' });
  });

  test('are read only at their beginning if they are huge', () => {
    for (const name of ['package.json', 'yarn.lock']) {
      put(name, '{');
      fs.truncateSync(path.join(workspace, name), (onWindows ? 0.125 : 8) * 1024 ** 3); // a sparse file, except on Windows
    }
    const start = Date.now();
    const files = readProjectFiles(workspace);
    expect(files['package.json']?.length).toBeLessThanOrEqual(1024 * 1024);
    expect(files['yarn.lock']?.length).toBeLessThanOrEqual(1024);
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test('are read completely up to 1 MiB of package.json, even if they are not text', () => {
    const text = JSON.stringify({ x: 'y'.repeat(1000_000), packageManager: 'pnpm@9.0.0' });
    put('package.json', text);
    put('bun.lockb', Buffer.from([0x23, 0xff, 0x00]));
    put('yarn.lock', 'é'.repeat(600));
    expect(readProjectFiles(workspace)).toMatchObject({ 'package.json': text, 'bun.lockb': '#\ufffd\0' });
  });

  posix.test('are ignored if they are not readable', () => {
    // root may read everything, so the user nobody reads.
    for (const folder of [root, path.dirname(workspace), workspace]) fs.chmodSync(folder, 0o755);
    put('package.json', '{}');
    put('bun.lock', 'x');
    fs.chmodSync(path.join(workspace, 'package.json'), 0);
    const seen = asNobody(() => readProjectFiles(workspace));
    expect(seen).toEqual({ 'bun.lock': 'x' });
    fs.chmodSync(workspace, 0);
    expect(asNobody(() => readProjectFiles(workspace))).toEqual({});
    fs.chmodSync(workspace, 0o755);
  });
});

/** Runs an action as the user nobody, if this process is root. */
function asNobody<Result>(action: () => Result): Result {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(65534);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the path of .yarnrc.yml', () => {
  test('is above the workspace, however its path is spelled', () => {
    const expected = path.join(root, 'work', '.yarnrc.yml');
    for (const spelling of [workspace, `${workspace}/`, `${workspace}/x/..`, path.relative(process.cwd(), workspace)]) {
      expect(yarnrcPath({ GITHUB_WORKSPACE: spelling }, '/h')).toBe(expected);
    }
  });

  test.each<[string, Record<string, string>]>([
    ['no workspace', {}],
    ['an empty workspace', { GITHUB_WORKSPACE: '' }],
    ['the root folder as the workspace', { GITHUB_WORKSPACE: '/' }],
    ['a workspace in a missing folder', { GITHUB_WORKSPACE: '/none/work/repo' }],
  ])('is in the home folder with %s', (_, environment) => {
    expect(yarnrcPath(environment, '/h')).toBe(path.join('/h', '.yarnrc.yml'));
  });

  test('is above a workspace that does not exist yet', () => {
    const environment = { GITHUB_WORKSPACE: path.join(root, 'work', 'new') };
    expect(yarnrcPath(environment, '/h')).toBe(path.join(root, 'work', '.yarnrc.yml'));
  });
});

describe('home files', () => {
  const home = () => path.join(root, 'home');
  const temp = () => path.join(root, 'temp');
  const npmrc = () => path.join(home(), '.npmrc');
  const yarnrc = () => path.join(root, 'work', '.yarnrc.yml');
  const ENVIRONMENT = () => ({ GITHUB_WORKSPACE: workspace });
  const gather = (...names: ('deno' | 'yarn')[]) => {
    const requirements = requirementsOf(names.map((name) => ({ name, version: [2] })));
    const situation = { environment: ENVIRONMENT(), home: home(), requirements, areNamed: false };
    const files = readHomeFiles({ ...situation, owner: 'shared', wanted: 'auto' }, temp(), new Diagnostics());
    const found = ({ path: file, text }: { path: string; text: string }) => ({ path: file, text });
    return {
      homeNpmrc: files.homeFiles.filter(({ format }) => format === 'npmrc').map(found)[0],
      yarnrc: files.homeFiles.filter(({ format }) => format === 'yarnrc').map(found)[0],
      leftovers: files.leftovers,
    };
  };
  const link = (homeFile: string, folder: string) => {
    const target = path.join(root, folder, 'npm-registry-login-a.npmrc');
    fs.writeFileSync(target, 'ours=1\n');
    linkHomeFile(homeFile, target, path.join(root, folder));
    return target;
  };

  test('are those that package managers need, with their text', () => {
    fs.writeFileSync(npmrc(), 'a=b\n');
    fs.writeFileSync(yarnrc(), 'a: b\n');
    const none = { homeNpmrc: undefined, yarnrc: undefined, leftovers: [] };
    expect(gather()).toEqual(none);
    expect(gather('deno')).toEqual({ ...none, homeNpmrc: { path: npmrc(), text: 'a=b\n' } });
    expect(gather('yarn')).toEqual({ ...none, yarnrc: { path: yarnrc(), text: 'a: b\n' } });
  });

  test('are three at most', () => {
    expect(knownHomeFiles(ENVIRONMENT(), home())).toEqual([npmrc(), path.join(home(), '.yarnrc.yml'), yarnrc()]);
  });

  test('have the text that an earlier use in the job wrote', () => {
    fs.writeFileSync(npmrc(), 'a=b\n');
    link(npmrc(), 'temp');
    expect(gather('deno').homeNpmrc?.text).toBe('ours=1\n');
  });

  test("are an error while another job's link exists, if they are needed", () => {
    link(npmrc(), 'other');
    expect(userErrorOf(() => gather('deno'))).toMatchObject({
      code: 'home-in-use',
      message: expect.stringContaining(npmrc()),
    });
    expect(gather('yarn')).toMatchObject({ homeNpmrc: undefined, leftovers: [] });
  });

  test('are leftovers if a killed job left a link, and then have the text of the backup', () => {
    fs.writeFileSync(npmrc(), 'a=b\n');
    for (const homeFile of [npmrc(), path.join(home(), '.yarnrc.yml'), yarnrc()]) fs.rmSync(link(homeFile, 'other'));
    const leftovers = [npmrc(), path.join(home(), '.yarnrc.yml'), yarnrc()];
    expect(gather()).toMatchObject({ leftovers });
    expect(gather('deno', 'yarn')).toEqual({
      homeNpmrc: { path: npmrc(), text: 'a=b\n' },
      yarnrc: { path: yarnrc(), text: '' },
      leftovers,
    });
  });

  test('are listed once if the home folder is above the workspace', () => {
    const homeFile = path.join(root, 'work', '.yarnrc.yml');
    fs.rmSync(link(homeFile, 'other'));
    expect(knownHomeFiles(ENVIRONMENT(), path.join(root, 'work'))).toEqual([
      path.join(root, 'work', '.npmrc'),
      homeFile,
    ]);
  });

  test.each<[string, () => void]>([
    ['a folder', () => fs.mkdirSync(npmrc())],
    ...posix.rows<[string, () => void]>(
      ['a pipe', () => execFileSync('mkfifo', [npmrc()])],
      ['a link to a device', () => fs.symlinkSync('/dev/zero', npmrc())],
    ),
    ['a loop of links', () => fs.symlinkSync('.npmrc', npmrc())],
    ['a file larger than 1 MiB', () => fs.writeFileSync(npmrc(), 'a=b\n'.repeat(300_000))],
  ])('have no text or are an error if the path is %s', (_, make) => {
    make();
    try {
      expect(gather('deno').homeNpmrc?.text).toBe('');
    } catch (error) {
      expect(error).toMatchObject({ name: 'UserError' });
    }
  });

  posix.test('have no text or are an error if they are not readable', () => {
    fs.writeFileSync(npmrc(), 'a=b\n', { mode: 0 });
    for (const folder of [root, home()]) fs.chmodSync(folder, 0o755);
    try {
      expect(asNobody(() => gather('deno')).homeNpmrc?.text).toBe('');
    } catch (error) {
      expect(error).toMatchObject({ name: 'UserError' });
    }
  });

  test('are ignored if no package manager needs them', () => {
    fs.symlinkSync('.npmrc', npmrc());
    fs.mkdirSync(backupOf(npmrc()));
    expect(gather()).toMatchObject({ homeNpmrc: undefined, leftovers: [] });
  });
});
