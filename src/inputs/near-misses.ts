import { maskToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type Environment, variable } from '../runner/environment.js';
import type { InputName, RawInputs } from '../runner/raw-inputs.js';

/** Names that people write for one of our inputs. The runner passes them as `INPUT_NAME` and only warns. */
const NEAR_MISSES: Readonly<Record<string, InputName>> = {
  registry: 'registry-url',
  registry_url: 'registry-url',
  registryurl: 'registry-url',
  url: 'registry-url',
  scopes: 'scope',
  'auth-token': 'token',
  auth_token: 'token',
  'node-auth-token': 'token',
  node_auth_token: 'token',
  'npm-token': 'token',
  npm_token: 'token',
  'npm-auth-token': 'token',
  'access-token': 'token',
  user: 'username',
  npmrc_file: 'npmrc-file',
};

/** The inputs that describe registries by themselves. With one of them, other variables mean something else. */
const SELF_SUFFICIENT: readonly InputName[] = ['registries', 'npmrc', 'npmrc-file'];

/**
 * Reports inputs that are misnamed: `registry` for `registry-url` would otherwise send a company's token to npm.
 *
 * Such a name is an error only if its value is not empty, the input that it stands for is empty, and no input describes
 * registries by itself: `env: INPUT_URL` is an everyday pattern, and some runners (Gitea, Forgejo) pass the inputs of a
 * composite action on to its steps. The value is never shown.
 */
export function reportNearMisses(
  raw: RawInputs,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): void {
  if (SELF_SUFFICIENT.some((name) => raw[name] !== '')) return;
  for (const [name, meant] of Object.entries(NEAR_MISSES)) {
    const value = (variable(environment, `INPUT_${name.toUpperCase()}`) ?? '').trim();
    if (value === '' || raw[meant].trim() !== '') continue;
    if (meant === 'token') maskToken(value, secrets);
    diagnostics.error('input-unknown', `\`${name}\` is not an input of this action.`, `Did you mean \`${meant}\`?`);
  }
}
