import { type Environment, variable } from './environment.js';
import { Refusal, type Remark } from './refusal.js';
import type { Registry } from './registry.js';
import type { Secret, SecretVault } from './secret.js';

/** A token that later steps are to find in a variable. */
export interface ExportedToken {
  readonly name: string;
  readonly value: Secret;
}

/**
 * Decides which value `export-token` puts under each of its names.
 *
 * A name that an input took a credential from keeps its value, for committed files that refer to it. Any other name
 * takes the token of the registry, if there is just one token.
 *
 * @param names the names, understood
 * @param registries all registries, combined
 * @param variables the variables that `npmrc`, `npmrc-file`, `token-env` and `password-env` took theirs from
 * @throws Refusal `export-token-unknown`
 */
export function chooseExports(
  names: readonly string[],
  registries: readonly Registry[],
  variables: readonly string[],
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): ExportedToken[] {
  const tokens = registries.flatMap(({ credential }) => (credential.kind === 'token' ? [credential.token] : []));
  const [single] = tokens;
  const wantsSingle = names.filter((name) => !variables.includes(name));
  if (wantsSingle.length > 1 || (wantsSingle.length === 1 && tokens.length > 1)) {
    throw new Refusal(
      'export-token-unknown',
      `\`export-token\`: ${wantsSingle.map((name) => `\`${name}\``).join(', ')} cannot be told which token to hold.`,
      'Name one variable if there is one token; for several, name the variables that `token-env`, `npmrc` or ' +
        '`npmrc-file` take them from.',
    );
  }
  return names.flatMap((name): ExportedToken[] => {
    const value = variables.includes(name) ? readSecret(name, environment, vault) : single;
    if (value !== undefined) return [{ name, value }];
    remarks.push({ level: 'info', text: `\`export-token\`: there is no token, so ${name} is not set.` });
    return [];
  });
}

/** The value of a variable as it goes into another process: without blanks around it, and masked. */
function readSecret(name: string, environment: Environment, vault: SecretVault): Secret | undefined {
  const value = (variable(environment, name) ?? '').trim();
  return value === '' ? undefined : vault.add(value);
}
