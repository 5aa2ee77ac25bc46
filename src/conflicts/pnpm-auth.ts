/** pnpm's `_auth`: tokens by URL and scope, in a variable or in the `config.yaml` of the home folder. pnpm 11.0 does not read it. */
import { Secret, type SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { readYaml, type YamlEntries } from '../files/yaml.js';
import type { PendingRegistry } from '../registries/registry.js';
import { normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import { type Finding, judgeCredential } from './findings.js';
import { bringsCredential, type Login } from './login.js';

/** One token of `_auth`. */
interface PnpmToken {
  readonly url: RegistryUrl;
  /** With its `@`; undefined for the default registry. */
  readonly scope: string | undefined;
  readonly token: string;
  readonly line: number;
}

/**
 * Warns of what the variable `pnpm_config__auth` replaces. pnpm takes the packages of its scopes from its URLs, whatever files
 * say (measured, 11.28 and 12.21).
 *
 * @param value JSON
 */
export async function reportPnpmAuthVariable(
  name: string,
  value: string,
  registries: readonly PendingRegistry[],
  diagnostics: Diagnostics,
): Promise<void> {
  for (const { url, scope, token } of tokensIn(await readYaml(value))) {
    const elsewhere = registries.find((registry) => isFor(registry, scope) && registry.url !== url);
    if (elsewhere !== undefined) {
      const what = scope === undefined ? 'the default registry' : `the registry of ${scope}`;
      diagnostics.warning(
        'environment-registry',
        `The variable ${name} sets ${what} to a URL other than ${elsewhere.url}.`,
        'pnpm prefers it to any file.',
        'Remove it from `env`, or set it to the same URL.',
      );
    }
    const ours = registryAt(url, scope, registries)?.credential;
    if (ours !== undefined && (ours.kind !== 'token' || !ours.token.equals(new Secret(token)))) {
      diagnostics.warning(
        'environment-credential',
        `The variable ${name} has a credential for ${url}, and pnpm prefers it to any file.`,
        'Remove it from `env`. This step provides the credential.',
      );
    }
  }
}

/**
 * Checks `_auth` in pnpm's `config.yaml`, where `pnpm login` writes tokens. They beat those of this step, but its URLs do not
 * (measured, 11.28 and 12.21).
 *
 * @param secrets masks the tokens
 */
export async function checkPnpmAuth(text: string, login: Login, secrets: SecretRegistry): Promise<Finding[]> {
  const tokens = tokensIn((await readYaml(text))?.get('_auth')?.entries);
  return tokens.flatMap(({ url, scope, token, line }) => {
    secrets.register(token);
    const ours = registryAt(url, scope, login.registries);
    return ours === undefined ? [] : judgeCredential({ line, value: token }, ours, ['pnpm'], [], login);
  });
}

/** The registry of this step whose credential is replaced. pnpm sends the `@` token of a URL for all scopes on it (measured). */
function registryAt(
  url: RegistryUrl,
  scope: string | undefined,
  registries: readonly PendingRegistry[],
): PendingRegistry | undefined {
  return registries.find(
    (registry) => registry.url === url && bringsCredential(registry) && (scope === undefined || isFor(registry, scope)),
  );
}

function isFor({ scopes, replacesBase }: PendingRegistry, scope: string | undefined): boolean {
  return scope === undefined ? replacesBase : scopes.some((one) => one === scope);
}

/** The tokens by URL and scope, where `@` stands for the default registry (pnpm 11.28, `parseJsonAuth`). */
function tokensIn(auth: YamlEntries | undefined): PnpmToken[] {
  return [...(auth ?? [])].flatMap(([address, { entries }]) => {
    const url = normalizedUrl(address);
    if (url === undefined) return [];
    return [...entries].flatMap(([name, { entries: fields, line }]): PnpmToken[] => {
      const token = fields.get('authToken')?.text;
      return token === undefined ? [] : [{ url, scope: name === '@' ? undefined : name, token, line }];
    });
  });
}
