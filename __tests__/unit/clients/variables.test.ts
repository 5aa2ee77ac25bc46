import { describe, expect, test } from '@jest/globals';
import { PATH_VARIABLES, pnpmAuthFile, userConfigVariables } from '../../../src/clients/variables.js';

const NPM = 'NPM_CONFIG_USERCONFIG';
const PNPM = 'PNPM_CONFIG_NPMRC_AUTH_FILE';

describe('variables that name the user configuration', () => {
  test.each<[Record<string, string>, NodeJS.Platform, boolean, string[]]>([
    [{}, 'linux', false, [NPM]],
    [{}, 'linux', true, [NPM, PNPM]],
    [{ [NPM]: '/u', [PNPM]: '/p' }, 'linux', true, [NPM, PNPM]],
    [{ npm_config_userconfig: '/l' }, 'linux', false, [NPM, 'npm_config_userconfig']],
    [{ npm_config_userconfig: '' }, 'darwin', true, [NPM, 'npm_config_userconfig', PNPM]],
    [{ pnpm_config_npmrc_auth_file: '/l' }, 'linux', false, [NPM]],
    [{ pnpm_config_npmrc_auth_file: '/l' }, 'linux', true, [NPM, PNPM, 'pnpm_config_npmrc_auth_file']],
    [{ npm_config_userconfig: '/l', pnpm_config_npmrc_auth_file: '/l' }, 'win32', true, [NPM, PNPM]],
  ])('with %j, on %s, with pnpm %j, are %j', (environment, platform, pnpm, names) => {
    expect(userConfigVariables(environment, platform, pnpm)).toEqual(names);
    expect(PATH_VARIABLES).toEqual(expect.arrayContaining(names));
  });

  test('are the only variables that may be restored', () => {
    expect([...PATH_VARIABLES].sort()).toEqual([NPM, PNPM, NPM.toLowerCase(), PNPM.toLowerCase()].sort());
  });
});

describe('the user configuration that only pnpm reads', () => {
  test.each<[Record<string, string>, string | undefined]>([
    [{}, undefined],
    [{ [PNPM]: '' }, undefined],
    [{ [PNPM]: '/u' }, '/u'],
    [{ [PNPM]: '/u', [PNPM.toLowerCase()]: '/l' }, '/l'],
    [{ [PNPM]: '/u', [PNPM.toLowerCase()]: '' }, '/u'],
    [{ [NPM]: '/n' }, undefined],
  ])('with %j is %s', (environment, file) => {
    expect(pnpmAuthFile(environment)).toBe(file);
  });
});
