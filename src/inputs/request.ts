import type { Credential } from '../credentials/credential.js';
import type { SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { checkCredentials } from '../registries/accepted-tokens.js';
import { mergeRegistries } from '../registries/merge.js';
import type { PendingRegistry, Registry, ResolvedRegistry } from '../registries/registry.js';
import { incompleteUrl } from '../registries/registry-pages.js';
import { readExportNames } from './export-token.js';
import { INPUT_DEFAULTS, type InputContext, type InputName, type RawInputs } from './raw-inputs.js';
import { type IfNoToken, resolveCredentials } from './resolve-credentials.js';
import { readSingleRegistry } from './single-registry.js';

/** The inputs that choose one of a few words. */
export interface Options {
  readonly ifNoToken: IfNoToken;
  readonly verify: boolean;
  readonly ifConfigConflicts: 'error' | 'warn' | 'ignore';
  readonly cleanup: boolean;
  readonly homeFiles: 'auto' | 'always' | 'never';
}

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

/** Reads the inputs that choose one of a few words, in any case. An empty one has its default; an unknown word is reported. */
export function readOptions(raw: RawInputs, diagnostics: Diagnostics): Options {
  return {
    ifNoToken: oneOf(raw, 'if-no-token', ['error', 'warn', 'ignore', 'skip'], diagnostics),
    verify: oneOf(raw, 'verify', ['true', 'false'], diagnostics) === 'true',
    ifConfigConflicts: oneOf(raw, 'if-config-conflicts', ['error', 'warn', 'ignore'], diagnostics),
    cleanup: oneOf(raw, 'cleanup', ['true', 'false'], diagnostics) === 'true',
    homeFiles: oneOf(raw, 'home-files', ['auto', 'always', 'never'], diagnostics),
  };
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
  reportIncompleteUrls(found, diagnostics);
  const registries = resolveCredentials(
    mergeRegistries(found, diagnostics),
    options.ifNoToken,
    environment,
    diagnostics,
  );
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

/** Reports URLs that packages cannot come from. For a credential alone, such a URL is right. */
function reportIncompleteUrls(registries: readonly Registry[], diagnostics: Diagnostics): void {
  for (const { url, scopes, replacesBase, origin } of registries) {
    const problem = scopes.length > 0 || replacesBase ? incompleteUrl(new URL(url)) : undefined;
    if (problem !== undefined) {
      diagnostics.error('registry-url-invalid', `${origin}: the URL ${problem.what}.`, problem.cure);
    }
  }
}

function isResolved(registry: PendingRegistry): registry is ResolvedRegistry {
  return registry.credential.kind !== 'oidc';
}

function oneOf<Word extends string>(
  raw: RawInputs,
  name: InputName,
  words: readonly Word[],
  diagnostics: Diagnostics,
): Word {
  const given = raw[name].trim().toLowerCase() || INPUT_DEFAULTS[name];
  const word = words.find((candidate) => candidate === given);
  if (word !== undefined) return word;
  const list = words.map((candidate) => `\`${candidate}\``);
  diagnostics.error(
    'input-invalid',
    `\`${name}\` has an unknown value.`,
    `Use ${list.slice(0, -1).join(', ')} or ${list.at(-1)}.`,
  );
  return INPUT_DEFAULTS[name] as Word;
}
