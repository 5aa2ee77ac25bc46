import type { ResolvedCredential } from '../credentials/credential.js';
import { Secret } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { CREDENTIAL_PARTS, readKey } from '../npmrc/keys.js';
import type { PendingRegistry } from '../registries/registry.js';
import { nerfDart, normalizedUrl } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';

/**
 * Warns of variables that package managers read as lines of an npmrc file, before any file: `npm_config_@scope:registry` and
 * `npm_config_//host/path/:_authToken`. Measured: npm 9–12 obey both; pnpm 8–10 and Yarn Classic the first; pnpm 11.28 and
 * 12 the second; Yarn 2+, bun and deno none.
 *
 * @param registries what this step configures; a variable that says the same is not reported
 */
export function reportConflictingVariables(
  environment: Environment,
  registries: readonly PendingRegistry[],
  diagnostics: Diagnostics,
): void {
  for (const name of Object.keys(environment)) {
    const [, prefix = '', rest = ''] = /^(npm_config_)([@/].+)$/is.exec(name) ?? [];
    const value = variable(environment, name) ?? '';
    if (rest === '' || value === '') continue;
    const key = readKey(rest.startsWith('//') ? rest : rest.toLowerCase());
    if (key.kind === 'scope-registry') {
      const ours = registries.find(({ scopes }) => scopes.some((scope) => scope.toLowerCase() === key.scope));
      if (ours === undefined || normalizedUrl(value) === ours.url) continue;
      diagnostics.warning(
        'environment-registry',
        `The variable ${prefix}${key.scope}:registry names another registry for ${key.scope} than ${ours.url}.`,
        'npm, pnpm up to 10 and Yarn Classic obey it before any file.',
        'Remove it from `env`, or set it to the same URL.',
      );
    } else if (key.kind === 'registry-setting' && key.scope === undefined && CREDENTIAL_PARTS.has(key.setting)) {
      const ours = registries.find(({ url }) => nerfDart(url) === key.nerfDart);
      if (ours === undefined || !isBeaten(ours.credential, key.setting, new Secret(value))) continue;
      diagnostics.warning(
        'environment-credential',
        `The variable ${prefix}${key.nerfDart}:${key.setting} is a credential for ${ours.url}.`,
        'npm and recent versions of pnpm obey it before any file.',
        'Remove it from `env`: this step brings a credential.',
      );
    }
  }
}

/** Whether a variable with a part of another credential is used instead of ours. A token comes first. */
function isBeaten(
  credential: ResolvedCredential | PendingRegistry['credential'],
  setting: string,
  value: Secret,
): boolean {
  if (credential.kind === 'token') return setting === '_authToken' && !credential.token.equals(value);
  return credential.kind === 'basic';
}
