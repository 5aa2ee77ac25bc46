import { describe, expect, test } from '@jest/globals';
import { accessCommand, restrictToCurrentUser } from '../../../src/files/windows-access.js';

describe('access on Windows', () => {
  test('is granted to the current user alone, by icacls with its full path', () => {
    const environment = { SystemRoot: 'C:\\Windows', USERDOMAIN: 'RUNNER', USERNAME: 'runneradmin', PATH: 'D:\\evil' };
    expect(accessCommand('D:\\a\\_temp\\x.npmrc', environment)).toEqual({
      tool: 'C:\\Windows\\System32\\icacls.exe',
      args: ['D:\\a\\_temp\\x.npmrc', '/inheritance:r', '/grant:r', 'RUNNER\\runneradmin:F'],
    });
  });

  test('is granted by user name alone on a machine without a domain', () => {
    expect(accessCommand('x', { USERNAME: 'ci' }).args.at(-1)).toBe('ci:F');
  });

  test('is granted to the service accounts if the variables name the account of the machine', () => {
    const service = { USERDOMAIN: 'WORKGROUP', USERNAME: 'PC7$', COMPUTERNAME: 'PC7' };
    expect(accessCommand('x', service).args.slice(2)).toEqual(['/grant:r', '*S-1-5-18:F', '*S-1-5-20:F']);
    const managed = { USERDOMAIN: 'CORP', USERNAME: 'runner$', COMPUTERNAME: 'PC7' };
    expect(accessCommand('x', managed).args.slice(2)).toEqual(['/grant:r', 'CORP\\runner$:F']);
  });

  test('is an error if icacls cannot run', async () => {
    await expect(restrictToCurrentUser('x', { SystemRoot: '/nonexistent', USERNAME: 'ci' })).rejects.toThrow();
  });
});
