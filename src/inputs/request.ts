import type { SecretRegistry, SecretText } from '../credentials/secret.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import type { LoginRequest } from '../job/context.js';
import { isResolved, type Registry } from '../registries/registry.js';
import type { NerfDart } from '../registries/registry-url.js';
import { deservesLook } from '../registries/token-shape.js';
import type { Environment } from '../runner/environment.js';
import type { Inputs } from './inputs.js';
import type { RegistryList } from './registries-entry.js';
import type { PendingRegistry, ResolvedRegistry } from './resolve-credentials.js';
import { readSingleRegistry } from './single-registry.js';

/**
 * Reads all inputs that name registries, and brings together what they ask for.
 *
 * @param inherited the user config in force so far
 * @param secrets gets every secret before anything else happens to it, also if this throws
 * @param diagnostics gets what is worth telling; nothing is printed from here
 * @param obtain asks vendors for the credentials that wait for one; called when all else is understood, and only if any does
 * @throws UserError for anything that cannot be understood or does not fit together
 */
export async function readRequest(
  inputs: Inputs,
  inherited: string,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
  obtain: (registries: readonly PendingRegistry[]) => Promise<readonly ResolvedRegistry[]>,
): Promise<LoginRequest> {
  const { raw } = inputs;
  const found: Registry[] = [];
  const settings: SecretText[] = [];
  const variables: string[] = [];
  let brought: LoginRequest['brought'];

  const single = readSingleRegistry(raw, environment, await tokensIn(inherited), secrets, diagnostics);
  if (single !== undefined) found.push(single.registry);
  if (raw.registries !== '') {
    const list = await readList(raw.registries, environment, secrets, diagnostics);
    found.push(...list.registries);
    variables.push(...list.variables);
  }
  if (raw.npmrc !== '' || raw['npmrc-file'] !== '') {
    const lines = await readLines(raw, environment, secrets, diagnostics);
    found.push(...lines.registries);
    settings.push(...lines.settings);
    variables.push(...lines.variables);
    brought = lines.brought;
  }
  if (found.length === 0 && settings.length === 0) throw nothingToDo();
  const registries = await settle(found, inputs, environment, diagnostics, obtain);
  if (registries.some(deservesLook)) await look(registries, diagnostics);
  const consumed = [...variables, ...(single?.variable === undefined ? [] : [single.variable])];
  if (raw['export-token'] === '') return { registries, settings, exports: [], consumed, brought };
  const { chooseExports, parseExportNames } = await import('./export-token.js');
  const names = parseExportNames(raw['export-token']);
  const sources = { single: single?.registry, registries, variables };
  const exports = chooseExports(names, sources, environment, secrets, diagnostics);
  return { registries, settings, exports, consumed: consumed.filter((name) => !names.includes(name)), brought };
}

function nothingToDo(): UserError {
  return new UserError(
    'nothing-to-do',
    'The inputs name no registry and no token.',
    'Set `token` (or NODE_AUTH_TOKEN or NPM_TOKEN in `env`), `registry-url`, `registries`, `npmrc` or `npmrc-file`.',
  );
}

/** Looks whether credentials are of a kind that their registries take. */
async function look(registries: readonly ResolvedRegistry[], diagnostics: Diagnostic[]): Promise<void> {
  const { recogniseCredentials } = await import('../registries/accepted-tokens.js');
  const given = registries.filter(({ obtained }) => obtained === undefined); // of the others, their vendor told all
  recogniseCredentials(given, Date.now() / 1000, diagnostics);
}

/** Reads the inputs with npmrc lines. */
async function readLines(
  raw: Inputs['raw'],
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
) {
  const { readNpmrcInputs } = await import('./npmrc-inputs.js');
  return readNpmrcInputs(raw, environment, secrets, diagnostics);
}

/** Reads the list of registries; the YAML library, larger than all the rest, is loaded only where it is needed. */
async function readList(
  text: string,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): Promise<RegistryList> {
  const { readPlainRegistries } = await import('./plain-list.js');
  const list = readPlainRegistries(text, environment, secrets, diagnostics);
  if (list !== undefined) return list;
  const { parseRegistryList } = await import('./registries-list.js');
  return parseRegistryList(text, environment, secrets, diagnostics);
}

/** The tokens that the user config in force spells out, and whose they are. */
async function tokensIn(inherited: string): Promise<ReadonlyMap<string, NerfDart>> {
  if (inherited === '') return new Map();
  const { literalTokens } = await import('../npmrc/literals.js');
  return literalTokens(inherited);
}

/** Brings registries together and settles what is open about their credentials; for one with a token, nothing is. */
async function settle(
  found: readonly Registry[],
  { ifNoToken }: Inputs,
  environment: Environment,
  diagnostics: Diagnostic[],
  obtain: (registries: readonly PendingRegistry[]) => Promise<readonly ResolvedRegistry[]>,
): Promise<readonly ResolvedRegistry[]> {
  const [only] = found;
  if (found.length === 1 && only !== undefined && isResolved(only)) return [only];
  const { resolveRegistries } = await import('./resolve-registries.js');
  return await resolveRegistries(found, ifNoToken, environment, diagnostics, obtain);
}
