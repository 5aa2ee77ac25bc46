import { Secret } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { CREDENTIAL_PARTS, readKey } from '../npmrc/lines.js';
import { nerfDart, parseRegistryUrl, type RegistryUrl } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';

/**
 * Warns of variables that some clients read as lines of an npmrc file, before any file: `npm_config_@scope:registry`, and
 * `npm_config_//host/path/:_authToken`. Measured: npm 9 to 12 obey both; pnpm 8 to 10 and yarn 1 the first; pnpm 11.28 and
 * 12 the second; yarn from 3 on, bun and deno none.
 *
 * @param names variables of this step, of which others than these are passed over
 * @param registries what this step sets up; a variable that says the same does no harm
 */
export function environmentConflicts(
  names: readonly string[],
  environment: Environment,
  registries: readonly ResolvedRegistry[],
): Diagnostic[] {
  return names.flatMap((name) => {
    const [, prefix = '', rest = ''] = /^(npm_config_)(.+)$/is.exec(name) ?? [];
    const value = variable(environment, name) ?? '';
    if (rest === '' || value === '') return [];
    const key = readKey(rest.startsWith('//') ? rest : rest.toLowerCase());
    if (key.kind === 'scope-registry') {
      const ours = registries.find(({ scopes }) => scopes.some((scope) => scope === key.scope));
      if (ours === undefined || normalised(value) === ours.url) return [];
      return [otherMapping(`${prefix}${key.scope}:registry`, key.scope, ours)];
    }
    if (key.kind !== 'registry-setting' || key.scope !== undefined || !CREDENTIAL_PARTS.has(key.setting)) return [];
    const ours = registries.find(({ url }) => nerfDart(url) === key.nerfDart);
    if (ours === undefined || !givesWay(ours.credential, key.setting, new Secret(value))) return [];
    return [otherCredential(`${prefix}${key.nerfDart}:${key.setting}`, ours)];
  });
}

/** Whether a credential of this step is not what is sent, where a variable has such a part of another. A token comes first. */
function givesWay(credential: ResolvedRegistry['credential'], setting: string, value: Secret): boolean {
  if (credential.kind === 'token') return setting === '_authToken' && !credential.token.equals(value);
  return credential.kind === 'basic';
}

/** A URL as those of our registries are written; undefined if no registry of ours could have it. */
function normalised(text: string): RegistryUrl | undefined {
  try {
    return parseRegistryUrl(text, 'variable');
  } catch {
    return undefined;
  }
}

function otherMapping(name: string, scope: string, { url }: ResolvedRegistry): Diagnostic {
  return {
    level: 'warning',
    slug: 'environment-registry',
    text:
      `The variable ${name} names another registry for ${scope} than ${url}, and npm, pnpm up to 10 and yarn 1 obey it ` +
      'before any file. Remove it from `env`, or set it to the same URL.',
  };
}

function otherCredential(name: string, { url }: ResolvedRegistry): Diagnostic {
  return {
    level: 'warning',
    slug: 'environment-credential',
    text:
      `The variable ${name} says who logs in to ${url}, and npm and recent versions of pnpm obey it before any file. ` +
      'Remove it from `env`: this step has brought a credential.',
  };
}
