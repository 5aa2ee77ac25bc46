import { expect, test } from '@jest/globals';
import type { Client } from '../../../src/clients/detect.js';
import { machineFiles } from '../../../src/clients/machine-config.js';
import { parseVersion } from '../../../src/clients/version.js';

const client = (text: string): Client => {
  const [name = '', version = ''] = text.split('@');
  return { name: name as Client['name'], version: parseVersion(version), sign: 'test' };
};

test.each<[string[], NodeJS.Platform, Record<string, string>, string[]]>([
  [['npm', 'pnpm@10.34.9'], 'linux', {}, []],
  [['pnpm@12'], 'linux', {}, ['/h/.config/pnpm/auth.ini', '/h/.config/pnpm/config.yaml']],
  [['pnpm'], 'linux', { XDG_CONFIG_HOME: '/x' }, ['/x/pnpm/auth.ini', '/x/pnpm/config.yaml']],
  [['pnpm@11'], 'darwin', {}, ['/h/Library/Preferences/pnpm/auth.ini', '/h/Library/Preferences/pnpm/config.yaml']],
  [
    ['pnpm@11'],
    'win32',
    { LOCALAPPDATA: 'C:\\l' },
    ['C:\\l\\pnpm\\config\\auth.ini', 'C:\\l\\pnpm\\config\\config.yaml'],
  ],
  [['bun'], 'linux', { XDG_CONFIG_HOME: '/x' }, ['/h/.bunfig.toml', '/x/.bunfig.toml']],
])('the machine files for %j on %s with %j are %j', (clients, platform, environment, expected) => {
  const files = machineFiles({ environment, platform, home: '/h', clients: clients.map(client) });
  expect(files.map(({ file }) => file)).toEqual(expected);
});
