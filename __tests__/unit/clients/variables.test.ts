import { describe, expect, test } from '@jest/globals';
import { PATH_VARIABLES, pnpmAuthFile, userConfigVariables } from '../../../src/clients/variables.js';

const NPM = 'NPM_CONFIG_USERCONFIG';
const PNPM = 'PNPM_CONFIG_NPMRC_AUTH_FILE';

describe('the variables that name the user config', () => {
  test.each<[Record<string, string>, NodeJS.Platform, boolean, string[]]>([
    [{}, 'linux', false, [NPM]],
    [{}, 'linux', true, [NPM, PNPM]],
    [{ [NPM]: '/u', [PNPM]: '/p' }, 'linux', true, [NPM, PNPM]],
    [{ npm_config_userconfig: '/l' }, 'linux', false, [NPM, 'npm_config_userconfig']],
    [{ npm_config_userconfig: '' }, 'darwin', true, [NPM, 'npm_config_userconfig', PNPM]],
    [{ pnpm_config_npmrc_auth_file: '/l' }, 'linux', false, [NPM]],
    [{ pnpm_config_npmrc_auth_file: '/l' }, 'linux', true, [NPM, PNPM, 'pnpm_config_npmrc_auth_file']],
    [{ npm_config_userconfig: '/l', pnpm_config_npmrc_auth_file: '/l' }, 'win32', true, [NPM, PNPM]],
  ])('beside %j on %s, pnpm %j: %j', (environment, platform, pnpm, names) => {
    expect(userConfigVariables(environment, platform, pnpm)).toEqual(names);
    expect(PATH_VARIABLES).toEqual(expect.arrayContaining(names));
  });

  test('are the only ones that may be set back', () => {
    expect([...PATH_VARIABLES].sort()).toEqual([NPM, PNPM, NPM.toLowerCase(), PNPM.toLowerCase()].sort());
  });
});

describe('the file that pnpm alone was told to read', () => {
  test.each<[Record<string, string>, string | undefined]>([
    [{}, undefined],
    [{ [PNPM]: '' }, undefined],
    [{ [PNPM]: '/u' }, '/u'],
    [{ [PNPM]: '/u', [PNPM.toLowerCase()]: '/l' }, '/l'],
    [{ [PNPM]: '/u', [PNPM.toLowerCase()]: '' }, '/u'],
    [{ [NPM]: '/n' }, undefined],
  ])('of %j is %s', (environment, file) => {
    expect(pnpmAuthFile(environment)).toBe(file);
  });
});
