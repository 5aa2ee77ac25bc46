/** Reads a user configuration with npm's own package, @npmcli/config. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface NpmConfig {
  load(): Promise<void>;
  get(key: string, where?: string): unknown;
  getCredentialsByURI(url: string): { token?: string; username?: string; password?: string };
  data: Map<string, { data: Record<string, unknown> }>;
}
const require = createRequire(import.meta.url);
const Config = require('@npmcli/config') as new (options: object) => NpmConfig;
const { definitions, shorthands, flatten } = require('@npmcli/config/lib/definitions/index.js') as Record<
  string,
  object
>;

/**
 * Loads a user configuration as npm does.
 *
 * @param folder an empty folder for the files
 * @param text of the user configuration
 */
export async function loadNpmConfig(
  folder: string,
  text: string,
  env: Record<string, string> = {},
): Promise<NpmConfig> {
  const userconfig = path.join(folder, 'userconfig');
  for (const name of ['home', 'project']) fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, 'project', 'package.json'), '{}');
  fs.writeFileSync(userconfig, text);
  const config = new Config({
    definitions,
    shorthands,
    flatten,
    npmPath: folder,
    argv: ['node', 'npm'],
    env: { HOME: path.join(folder, 'home'), ...env, NPM_CONFIG_USERCONFIG: userconfig, PREFIX: folder },
    cwd: path.join(folder, 'project'),
    platform: 'linux',
    execPath: process.execPath,
  });
  await config.load();
  return config;
}
