import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pnpmAuthFile, userConfigPath } from '../clients/variables.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { readFile } from '../files/read-file.js';
import { readHomeFile } from '../home-files/read.js';
import { linkTarget } from '../home-files/state.js';
import { CREDENTIAL_SETTINGS, readKey } from '../npmrc/keys.js';
import { readNpmrc } from '../npmrc/lines.js';
import { maskLiterals } from '../npmrc/mask-literals.js';
import { expandVariables } from '../npmrc/variables.js';
import type { Scope } from '../registries/names.js';
import type { NerfDart } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';

/** The user configuration that package managers read before this step. */
export interface CurrentUserConfig {
  /** Empty if there is none. */
  readonly text: string;
  /** The tokens in it, and the registries of each. */
  readonly tokens: ReadonlyMap<string, readonly NerfDart[]>;
  /** The registries that it has credentials for. */
  readonly credentialKeys: ReadonlySet<NerfDart>;
  /** The scopes that it maps. */
  readonly scopes: readonly Scope[];
}

/** More links than any system follows. */
const MAX_LINKS = 40;

/**
 * Reads the current user configuration: the file that package managers read, followed by the one that only pnpm reads, because
 * ours replaces both. Its secrets are masked.
 *
 * @throws UserError `home-in-use` if the one in the home folder keeps changing
 */
export function readUserConfig(
  environment: Environment,
  home: string,
  tempFolder: string,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): CurrentUserConfig {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '.';
  // npm expands variables in the variable, too.
  const general = path.resolve(workspace, expandVariables(userConfigPath(environment, home), environment));
  const forPnpm = path.resolve(workspace, pnpmAuthFile(environment) ?? general);
  const name = nameOfSet(environment, 'NPM_CONFIG_USERCONFIG');
  const files = new Map([
    [general, name],
    [forPnpm, nameOfSet(environment, 'PNPM_CONFIG_NPMRC_AUTH_FILE') ?? name],
  ]);
  const texts = [...files].map(([file, named]) => readConfigFile(file, named, home, tempFolder, diagnostics));
  const text = texts.filter((one) => one !== '').join('\n');
  maskLiterals(text, secrets);
  const keys = readNpmrc(text).flatMap((line) => {
    if (line.kind !== 'setting') return [];
    return [line.name.includes('${') ? readKey(expandVariables(line.name, environment)) : line.key];
  });
  const credentials = keys.flatMap((key) =>
    key.kind === 'registry-setting' && CREDENTIAL_SETTINGS.has(key.setting) ? [key.nerfDart] : [],
  );
  return {
    text,
    tokens: literalTokens(text),
    credentialKeys: new Set(credentials),
    scopes: keys.flatMap((key) => (key.kind === 'scope-registry' ? [key.scope as Scope] : [])),
  };
}

/** The tokens that a user configuration contains, and the registries of each. */
export function literalTokens(text: string): Map<string, NerfDart[]> {
  const tokens = new Map<string, NerfDart[]>();
  for (const line of readNpmrc(text)) {
    if (line.kind !== 'setting' || line.key.kind !== 'registry-setting') continue;
    if (line.key.setting !== '_authToken') continue;
    tokens.set(line.value, [...(tokens.get(line.value) ?? []), line.key.nerfDart]);
  }
  return tokens;
}

/** The name that a variable is set by: that in lower case wins. Undefined if it is not set. */
function nameOfSet(environment: Environment, name: string): string | undefined {
  const value = variable(environment, name);
  const twin = variable(environment, name.toLowerCase());
  if (twin && twin !== value) return name.toLowerCase();
  return value ? name : undefined;
}

/**
 * The text of a user configuration; empty if there is none, or if it cannot be read, which is reported.
 *
 * @param named the variable that names the file; undefined for the default
 */
function readConfigFile(
  file: string,
  named: string | undefined,
  home: string,
  tempFolder: string,
  diagnostics: Diagnostics,
): string {
  if (file === path.resolve(os.devNull)) return ''; // how some say that there is none
  // In the home folder, another job may have its file with its tokens, or may put it there while we read.
  const homeNpmrc = path.join(home, '.npmrc');
  const { kind, text, code } = leadsTo(file, homeNpmrc) ? readHomeFile(homeNpmrc, tempFolder) : readFile(file);
  if (text !== undefined) return text;
  if (code === 'ENOENT' || code === 'ENOTDIR') return '';
  const why = { 'not a file': 'is not a file', 'too large': 'is larger than 1 MiB' }[kind as string];
  diagnostics.warning(
    'userconfig-unreadable',
    `The current user configuration ${file} ${why ?? `cannot be read (${code})`}, so it is left out.`,
    named === undefined
      ? 'Check the file and its permissions.'
      : `Check the path in ${named}, and the permissions of the file.`,
  );
  return '';
}

/** Whether a path leads to a file, perhaps by another spelling of its folder, or through links. */
function leadsTo(file: string, target: string): boolean {
  let link: string | undefined = file;
  for (let count = 0; link !== undefined && count < MAX_LINKS; count += 1) {
    if (link === target || inRealFolder(link) === inRealFolder(target)) return true;
    link = linkTarget(link);
  }
  return false;
}

function inRealFolder(file: string): string {
  try {
    return path.join(fs.realpathSync(path.dirname(file)), path.basename(file));
  } catch {
    return file;
  }
}
