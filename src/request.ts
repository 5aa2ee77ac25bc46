import type { AwaitingRegistry, SettledRegistry } from './credentials/settle.js';
import { deservesLook } from './credentials/shape.js';
import type { Environment } from './environment.js';
import type { Wishes } from './facts.js';
import type { Inputs } from './inputs.js';
import { Refusal, type Remark } from './refusal.js';
import { isSettled, type Registry } from './registry.js';
import type { RegistryList } from './registry-entry.js';
import type { NerfDart } from './registry-url.js';
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
  const found: Registry[] = [];
  const settings: SecretText[] = [];
  const variables: string[] = [];

  const single = readSingleRegistry(raw, environment, await tokensIn(inherited), vault, remarks);
  if (single !== undefined) found.push(single.registry);
  if (raw.registries !== '') {
    const list = await readList(raw.registries, environment, vault, remarks);
    found.push(...list.registries);
    variables.push(...list.variables);
  }
  if (raw.npmrc !== '' || raw['npmrc-file'] !== '') {
    const lines = await readLines(raw, environment, vault, remarks);
    found.push(...lines.registries);
    settings.push(...lines.settings);
    variables.push(...lines.variables);
  }
  if (found.length === 0 && settings.length === 0) throw nothingToDo();
  const registries = await settle(found, inputs, environment, remarks, obtain);
  if (registries.some(deservesLook)) await look(registries, remarks);
  const consumed = [...variables, ...(single?.variable === undefined ? [] : [single.variable])];
  if (raw['export-token'] === '') return { registries, settings, exports: [], consumed };
  const { chooseExports, parseExportNames } = await import('./export-token.js');
  const names = parseExportNames(raw['export-token']);
  const sources = { single: single?.registry, registries, variables };
  const exports = chooseExports(names, sources, environment, vault, remarks);
  return { registries, settings, exports, consumed: consumed.filter((name) => !names.includes(name)) };
}

function nothingToDo(): Refusal {
  return new Refusal(
    'nothing-to-do',
    'The inputs name no registry and no token.',
    'Set `token` (or NODE_AUTH_TOKEN or NPM_TOKEN in `env`), `registry-url`, `registries`, `npmrc` or `npmrc-file`.',
  );
}

/** Looks whether credentials are of a kind that their registries take. */
async function look(registries: readonly SettledRegistry[], remarks: Remark[]): Promise<void> {
  const { recogniseCredentials } = await import('./credentials/recognise.js');
  const given = registries.filter(({ obtained }) => obtained === undefined); // of the others, their vendor told all
  recogniseCredentials(given, Date.now() / 1000, remarks);
}

/** Reads the inputs with npmrc lines. */
async function readLines(raw: Inputs['raw'], environment: Environment, vault: SecretVault, remarks: Remark[]) {
  const { readNpmrcInputs } = await import('./npmrc-inputs.js');
  return readNpmrcInputs(raw, environment, vault, remarks);
}

/** Reads the list of registries; the YAML library, larger than all the rest, is loaded only where it is needed. */
async function readList(
  text: string,
  environment: Environment,
  vault: SecretVault,
  remarks: Remark[],
): Promise<RegistryList> {
  const { readPlainRegistries } = await import('./plain-list.js');
  const list = readPlainRegistries(text, environment, vault, remarks);
  if (list !== undefined) return list;
  const { parseRegistryList } = await import('./registry-list.js');
  return parseRegistryList(text, environment, vault, remarks);
}

/** The tokens that the user config in force spells out, and whose they are. */
async function tokensIn(inherited: string): Promise<ReadonlyMap<string, NerfDart>> {
  if (inherited === '') return new Map();
  const { literalTokens } = await import('./npmrc/literals.js');
  return literalTokens(inherited);
}

/** Brings registries together and settles what is open about their credentials; for one with a token, nothing is. */
async function settle(
  found: readonly Registry[],
  { ifNoToken }: Inputs,
  environment: Environment,
  remarks: Remark[],
  obtain: (registries: readonly AwaitingRegistry[]) => Promise<readonly SettledRegistry[]>,
): Promise<readonly SettledRegistry[]> {
  const [only] = found;
  if (found.length === 1 && only !== undefined && isSettled(only)) return [only];
  const { settleRegistries } = await import('./settle-registries.js');
  return await settleRegistries(found, ifNoToken, environment, remarks, obtain);
}
