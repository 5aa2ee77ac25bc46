import { expect, test } from '@jest/globals';
import { tempFolderOf } from '../../../src/runner/temp-folder.js';

test.each<[string | undefined, NodeJS.Platform, string]>([
  ['D:\\a\\_temp', 'win32', 'D:\\a\\_temp'],
  ['D:/a/_temp', 'win32', 'D:\\a\\_temp'],
  ['/home/runner/work/_temp', 'linux', '/home/runner/work/_temp'],
  ['/a\\b', 'darwin', '/a\\b'],
  [undefined, 'win32', ''],
])('RUNNER_TEMP %s on %s is the folder %s', (value, platform, folder) => {
  expect(tempFolderOf({ RUNNER_TEMP: value }, platform)).toBe(folder);
});
