import { type AwaitingRegistry, type SettledRegistry, settleCredentials } from './credentials/settle.js';
import { type Environment, parseExportNames } from './environment.js';
import { chooseExports } from './export-token.js';
import { readNpmrcFile } from './gather.js';
import type { Inputs } from './inputs.js';
import { hideLiterals, literalTokens } from './npmrc/inherited.js';
import type { Wishes } from './plan.js';
import { Refusal, type Remark } from './refusal.js';
import { combineRegistries, type Registry } from './registry.js';
import type { SecretText, SecretVault } from './secret.js';
import { readSingleRegistry } from './single-registry.js';

/**
 * Reads all inputs that name registries, and brings together what they ask for.
 *
 * @param inherited the user config in force so far
 * @param vault gets every secret before anything else happens to it, also if this throws
 * @param remarks gets what is worth telling; nothing is printed from here
 * @param obtain asks vendors for the credentials that wait for one; called when all else is understood, and only if any does
 * @throws Refusal for anything that cannot be understood or does not fit together
 */
export async function readWishes(
  inputs: Inputs,
  inherited: string,
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
  obtain: (registries: readonly AwaitingRegistry[]) => Promise<readonly SettledRegistry[]>,
): Promise<Wishes> {
  const { raw } = inputs;
  const names = parseExportNames(raw['export-token']);
  const found: Registry[] = [];
  const settings: SecretText[] = [];
  const variables: string[] = [];

  const single = readSingleRegistry(raw, environment, literalTokens(inherited), vault, remarks);
  if (single !== undefined) found.push(single.registry);
  if (raw.registries.trim() !== '') {
    // A chunk of its own: the YAML library is larger than all the rest, and most jobs have one registry.
    const { parseRegistryList } = await import('./registry-list.js');
    const list = parseRegistryList(raw.registries, environment, vault, remarks);
    found.push(...list.registries);
    variables.push(...list.variables);
  }
  const file = raw['npmrc-file'] === '' ? '' : readNpmrcFile(raw['npmrc-file'], environment);
  hideLiterals(file, vault);
  for (const [source, text] of [
    ['npmrc', raw.npmrc],
    ['npmrc-file', file],
  ] as const) {
    if (text === '') continue;
    const { parseNpmrc } = await import('./npmrc/input.js');
    const lines = parseNpmrc(text, source, environment, vault, remarks);
    found.push(...lines.registries);
    settings.push(...lines.settings);
    variables.push(...lines.variables);
  }
  if (found.length === 0 && settings.length === 0) {
    throw new Refusal(
      'nothing-to-do',
      'The inputs name no registry and no token.',
      'Set `token` (or NODE_AUTH_TOKEN or NPM_TOKEN in `env`), `registry-url`, `registries`, `npmrc` or `npmrc-file`.',
    );
  }
  const policy = {
    ifNoToken: inputs.ifNoToken,
    idTokenAvailable: (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '',
  };
  const settled = settleCredentials(combineRegistries(found), policy, remarks);
  const registries = settled.every(isSettled) ? settled : await obtain(settled);
  const exports = chooseExports(
    names,
    { single: single?.registry, registries, variables },
    environment,
    vault,
    remarks,
  );
  const consumed = [...variables, ...(single?.variable === undefined ? [] : [single.variable])];
  return { registries, settings, exports, consumed: consumed.filter((name) => !names.includes(name)) };
}

function isSettled(registry: AwaitingRegistry): registry is SettledRegistry {
  return registry.credential.kind !== 'oidc';
}
