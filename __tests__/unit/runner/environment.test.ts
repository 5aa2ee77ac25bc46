import { homedir, userInfo } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { homeFolder, tempFolderOf } from '../../../src/runner/environment.js';

describe('the home folder', () => {
  const USERPROFILE = 'C:\\Users\\ci';
  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', { HOME: '/home/ci', USERPROFILE }, '/home/ci'],
    ['darwin', { HOME: '/Users/ci' }, '/Users/ci'],
    ['linux', {}, homedir()],
    ['linux', { HOME: '' }, userInfo().homedir],
    ['win32', { USERPROFILE }, USERPROFILE],
    ['win32', { HOME: 'C:\\other', USERPROFILE }, USERPROFILE],
    ['win32', { HOME: 'C:\\other' }, homedir()],
    // Where os.homedir() throws.
    ['win32', { USERPROFILE: '' }, userInfo().homedir],
  ])('on %s with %j is %s', async (platform, environment, expected) => {
    expect(await homeFolder(environment, platform)).toBe(expected);
  });
});

test.each<[string | undefined, NodeJS.Platform, string]>([
  ['D:\\a\\_temp', 'win32', 'D:\\a\\_temp'],
  ['D:/a/_temp', 'win32', 'D:\\a\\_temp'],
  ['/home/runner/work/_temp', 'linux', '/home/runner/work/_temp'],
  ['/a\\b', 'darwin', '/a\\b'],
  [undefined, 'win32', ''],
])('RUNNER_TEMP %s on %s is the folder %s', (value, platform, folder) => {
  expect(tempFolderOf({ RUNNER_TEMP: value }, platform)).toBe(folder);
});
