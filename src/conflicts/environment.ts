/** Variables that package managers obey before any file. */
import type { Client } from '../clients/detect.js';
import { isLoginVariable } from '../clients/variables.js';
import { isAnyYarn2, isWithin } from '../clients/version.js';
import type { ResolvedCredential } from '../credentials/credential.js';
import { Secret } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { HomeFile } from '../home-files/read.js';
import { CREDENTIAL_PARTS, readKey } from '../npmrc/keys.js';
import type { PendingRegistry } from '../registries/registry.js';
import { nerfDart, normalizedUrl } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';
import { reportPnpmAuthVariable } from './pnpm-auth.js';

/** What decides which variables matter. */
interface Situation {
  readonly registries: readonly PendingRegistry[];
  /** The package managers of the job; none means that they are not known. */
  readonly clients: readonly Client[];
  /** Those that this step uses. */
  readonly homeFiles: readonly Pick<HomeFile, 'kind'>[];
  readonly diagnostics: Diagnostics;
}

/** Warns of variables that beat the login, each by its real name. One that says the same as the login is not reported. */
export async function reportConflictingVariables(environment: Environment, situation: Situation): Promise<void> {
  const { registries, clients, diagnostics } = situation;
  for (const name of Object.keys(environment)) {
    if (!isLoginVariable(name)) continue;
    const value = variable(environment, name) ?? '';
    if (value === '') continue;
    const [, prefix = '', rest = ''] = /^(p?npm_config_)([@/].+)$/is.exec(name) ?? [];
    if (rest !== '') reportNpmrcVariable(prefix, rest, value, situation);
    else if (/^pnpm_config__auth$/i.test(name)) {
      if (mayUse(clients, 'pnpm')) await reportPnpmAuthVariable(name, value, registries, diagnostics);
    } else if (/^yarn_rc_filename$/i.test(name)) reportYarnFile(name, value, situation);
    else reportDefaultRegistryVariable(name, value, situation);
  }
}

/**
 * Variables that are read as lines of an npmrc file. Measured: npm 9-12 obey both kinds; pnpm 8-10 and Yarn Classic
 * `@scope:registry`; pnpm 11.28 and 12 `//host/path/:_authToken`; Yarn 2+, bun and deno none.
 */
function reportNpmrcVariable(
  prefix: string,
  rest: string,
  value: string,
  { registries, diagnostics }: Situation,
): void {
  const key = readKey(rest.startsWith('//') ? rest : rest.toLowerCase());
  if (key.kind === 'scope-registry') {
    const ours = registries.find(({ scopes }) => scopes.some((scope) => scope.toLowerCase() === key.scope));
    if (ours === undefined || normalizedUrl(value) === ours.url) return;
    diagnostics.warning(
      'environment-registry',
      `The variable ${prefix}${key.scope}:registry sets the registry of ${key.scope} to a URL other than ${ours.url}.`,
      /^p/i.test(prefix)
        ? 'pnpm prefers it to any file.'
        : 'npm, pnpm up to 10 and Yarn Classic prefer it to any file.',
      'Remove it from `env`, or set it to the same URL.',
    );
  } else if (key.kind === 'registry-setting' && key.scope === undefined && CREDENTIAL_PARTS.has(key.setting)) {
    const ours = registries.find(({ url }) => nerfDart(url) === key.nerfDart);
    if (ours === undefined || !isBeaten(ours.credential, key.setting, new Secret(value))) return;
    diagnostics.warning(
      'environment-credential',
      `The variable ${prefix}${key.nerfDart}:${key.setting} is a credential for ${ours.url}.`,
      /^p/i.test(prefix) ? 'pnpm prefers it to any file.' : 'npm and recent versions of pnpm prefer it to any file.',
      'Remove it from `env`. This step provides the credential.',
    );
  }
}

/** Whether a variable with a part of another credential is used instead of ours. A token comes first. */
function isBeaten(
  credential: ResolvedCredential | PendingRegistry['credential'],
  setting: string,
  value: Secret,
): boolean {
  if (credential.kind === 'token') return setting === '_authToken' && !credential.token.equals(value);
  return credential.kind === 'basic' || credential.kind === 'oidc';
}

/** Yarn 2 and 3 then look for files of another name everywhere, Yarn 4 everywhere but in the home folder (measured, 3.8 and 4.18). */
function reportYarnFile(name: string, value: string, { clients, homeFiles, diagnostics }: Situation): void {
  const isInHome = homeFiles.some(({ kind }) => kind === 'yarnrc.yml');
  const isLost = clients.some(
    ({ name: client, version }) =>
      client === 'yarn' && version[0] !== 1 && !(isInHome && (isAnyYarn2(version) || (version[0] ?? 0) > 3)),
  );
  if (!isLost || value === '.yarnrc.yml') return;
  diagnostics.warning(
    'environment-registry',
    `The variable ${name} makes Yarn look for a file other than \`.yarnrc.yml\`, so it does not find the login.`,
    'Remove the variable from `env`, and use `.yarnrc.yml`.',
  );
}

/** A variable with a default registry or its credential. */
interface DefaultVariable {
  readonly name: RegExp;
  readonly client: Client['name'] | undefined;
  readonly precedence: string;
  readonly holds: 'registry' | 'credential';
}

const DEFAULT_VARIABLES: readonly DefaultVariable[] = [
  { name: /^npm_config_registry$/i, client: undefined, precedence: 'package managers prefer it', holds: 'registry' },
  { name: /^pnpm_config_registry$/i, client: 'pnpm', precedence: 'pnpm prefers it', holds: 'registry' },
  { name: /^BUN_CONFIG_REGISTRY$/, client: 'bun', precedence: 'bun prefers it', holds: 'registry' },
  { name: /^(BUN|NPM)_CONFIG_TOKEN$/, client: 'bun', precedence: 'bun prefers it', holds: 'credential' },
  { name: /^YARN_NPM_REGISTRY_SERVER$/, client: 'yarn', precedence: 'Yarn 2+ prefers it', holds: 'registry' },
  { name: /^YARN_REGISTRY$/, client: 'yarn', precedence: 'Yarn Classic prefers it', holds: 'registry' },
];

/** These matter to a step with a default registry of its own. */
function reportDefaultRegistryVariable(
  name: string,
  value: string,
  { registries, clients, diagnostics }: Situation,
): void {
  const known = DEFAULT_VARIABLES.find((one) => one.name.test(name));
  if (known === undefined || (known.client !== undefined && !mayUse(clients, known.client))) return;
  const base = registries.find(({ replacesBase }) => replacesBase);
  if (known.holds === 'credential') {
    if (base === undefined) return;
    diagnostics.warning(
      'environment-credential',
      `The variable ${name} is a credential for the default registry, and ${known.precedence} to any file.`,
      `Remove it from \`env\`. This step provides the credential for ${base.url}.`,
    );
    return;
  }
  if (base === undefined || value.replace(/\/$/, '') === base.url.replace(/\/$/, '')) return;
  const leaks = known.client === 'bun' && clients.some(sendsTokenElsewhere);
  diagnostics.warning(
    'environment-registry',
    `The variable ${name} sets the default registry to a URL other than ${base.url}, and ${known.precedence} to any file.`,
    ...(leaks ? [`bun up to 1.3 sends the credential for ${base.url} there.`] : []),
    'Remove it from `env`, or set it to the same URL.',
  );
}

/** bun 1.3 sends the token of the default registry to that of the variable (measured, 1.3.14). */
function sendsTokenElsewhere({ name, version }: Client): boolean {
  return name === 'bun' && isWithin(version, [1, 4, 0], [999, 0, 0]) !== true;
}

function mayUse(clients: readonly Client[], name: Client['name']): boolean {
  return clients.length === 0 || clients.some((client) => client.name === name);
}
