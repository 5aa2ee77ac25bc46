import type { Credential, ResolvedCredential } from '../credentials/credential.js';
import type { SecretText } from '../credentials/secret.js';
import { checkCredentials } from '../registries/accepted-tokens.js';
import { mergeRegistries } from '../registries/merge.js';
import type { PendingRegistry, Registry, ResolvedRegistry } from '../registries/registry.js';
import type { RawInputs } from '../runner/raw-inputs.js';
import { chooseExports, type ExportedToken, readExportNames } from './export-token.js';
import type { Options } from './options.js';
import { resolveCredentials } from './resolve-credentials.js';
import { type InputContext, readSingleRegistry } from './single-registry.js';

/** What the inputs ask for. Credentials of vendors are still to be obtained. */
export interface LoginRequest {
  readonly registries: readonly PendingRegistry[];
  /** Settings to pass through, one line each. */
  readonly settings: readonly SecretText[];
  /** The names in `export-token`. */
  readonly exportNames: readonly string[];
  /** The credential of the inputs for one registry, if they are used. */
  readonly single: Credential | undefined;
  /** The variables that `npmrc`, `npmrc-file`, `token-env` and `password-env` took credentials from. */
  readonly variables: readonly string[];
  /** The variables that any credential was taken from and that later steps do not have. */
  readonly consumed: readonly string[];
}

/** Reads all inputs that describe registries. Every problem is reported; nothing is thrown for bad input. */
export async function readRequest(raw: RawInputs, options: Options, context: InputContext): Promise<LoginRequest> {
  const { environment, diagnostics } = context;
  const found: Registry[] = [];
  const settings: SecretText[] = [];
  const variables: string[] = [];
  const single = readSingleRegistry(raw, context);
  if (single !== undefined) found.push(single.registry);
  if (raw.registries !== '') {
    const { readRegistriesList } = await import('./registries-list.js');
    const list = readRegistriesList(raw.registries, context);
    found.push(...list.registries);
    variables.push(...list.variables);
  }
  if (raw.npmrc !== '' || raw['npmrc-file'] !== '') {
    const { readNpmrcInputs } = await import('./npmrc-lines.js');
    const lines = readNpmrcInputs(raw, context);
    found.push(...lines.registries);
    settings.push(...lines.settings);
    variables.push(...lines.variables);
  }
  if (found.length === 0 && settings.length === 0 && !diagnostics.hasErrors) {
    diagnostics.error(
      'nothing-to-do',
      'The inputs name no registry and no token.',
      'Set `token` (or NODE_AUTH_TOKEN or NPM_TOKEN in `env`), `registry-url`, `registries`, `npmrc` or `npmrc-file`.',
    );
  }
  const registries = resolveCredentials(mergeRegistries(found, diagnostics), options, environment, diagnostics);
  checkCredentials(registries.filter(isResolved), Date.now() / 1000, diagnostics);
  const exportNames = readExportNames(raw['export-token'], diagnostics);
  const consumed = [...variables, ...(single?.variable === undefined ? [] : [single.variable])];
  return {
    registries,
    settings,
    exportNames,
    single: single?.registry.credential,
    variables,
    consumed: consumed.filter((name) => !exportNames.includes(name)),
  };
}

function isResolved(registry: PendingRegistry): registry is ResolvedRegistry {
  return registry.credential.kind !== 'oidc';
}

/** Decides what `export-token` exports, once all credentials are there. */
export function exportsOf(
  request: LoginRequest,
  credentials: readonly ResolvedCredential[],
  { environment, secrets, diagnostics }: InputContext,
): ExportedToken[] {
  const { exportNames, single, variables } = request;
  return chooseExports(exportNames, { single, all: credentials, variables }, environment, secrets, diagnostics);
}
