/** The inputs as text: read, and masked where they hold secrets. */
import { isPlaceholder, maskToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { NerfDart } from '../registries/registry-url.js';
import { type Environment, inputOf, variable } from '../runner/environment.js';
import { TOKEN_VARIABLES } from './single-registry.js';

/** Every input with its default, exactly as in action.yml. A test keeps the two equal. */
export const INPUT_DEFAULTS = {
  'registry-url': '',
  scope: '',
  token: '',
  username: '',
  password: '',
  registries: '',
  npmrc: '',
  'npmrc-file': '',
  'package-manager': 'auto',
  'home-files': 'auto',
  'if-no-token': 'error',
  verify: 'false',
  'if-config-conflicts': 'error',
  'export-token': '',
  cleanup: 'true',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** The inputs as text, as the runner passes them. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** What the readers of inputs need besides the inputs. */
export interface InputContext {
  readonly environment: Environment;
  /** The tokens in the current user configuration, and the registries of each. */
  readonly inheritedTokens: ReadonlyMap<string, readonly NerfDart[]>;
  readonly secrets: SecretRegistry;
  readonly diagnostics: Diagnostics;
}

/** Reads all inputs as text. Whitespace around them is dropped, except around the password, where it may matter. */
export function readRawInputs(environment: Environment): RawInputs {
  const names = Object.keys(INPUT_DEFAULTS) as InputName[];
  const read = (name: InputName) => {
    const text = inputOf(environment, name);
    return name === 'password' ? text : text.trim();
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as RawInputs;
}

/** The inputs that this action does not have, as the runner names their variables. It passes them on, too. */
export function unknownInputs(environment: Environment): { readonly variable: string; readonly name: string }[] {
  const given = Object.keys(environment).filter((variable) => variable.toUpperCase().startsWith('INPUT_'));
  const named = given.map((variable) => ({
    variable,
    name: variable.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '-'),
  }));
  return named.filter(({ name }) => !Object.hasOwn(INPUT_DEFAULTS, name));
}

/**
 * Masks everything that looks like a secret in inputs that have not been read yet, so that no message about a bad one is
 * printed before its mask. Secrets in `npmrc` are masked by the reader of its lines.
 */
export function maskRawSecrets(raw: RawInputs, environment: Environment, secrets: SecretRegistry): void {
  maskToken(raw.token, secrets);
  secrets.register(raw.password);
  for (const name of TOKEN_VARIABLES) {
    const value = variable(environment, name) ?? '';
    if (!isPlaceholder(value)) maskToken(value, secrets);
  }
  maskListSecrets(raw.registries, secrets);
}

/** A secret in YAML or JSON, up to the end of its line. It is found even if the text around it is broken. */
const LIST_SECRET = /(?:^|[\s,{"'-])(token|password)["']?\s*:\s*(.*)$/gm;

/** A secret after another one on the same line, as in JSON. */
const FURTHER_SECRET =
  /[\s,{"'](token|password)["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|["']?([^\s,}\]"']+))/g;

function maskListSecrets(list: string, secrets: SecretRegistry): void {
  const mask = (field: string, value: string) =>
    field === 'token' ? maskToken(value, secrets) : secrets.register(value);
  for (const [, field = '', rest = ''] of list.matchAll(LIST_SECRET)) {
    const text = rest.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
    mask(field, quoted ? (quoted[1] ?? quoted[2] ?? '') : text);
    mask(field, /^[^\s,}\]"']*/.exec(text.replace(/^["']/, ''))?.[0] ?? '');
    for (const [, name = '', double, single, plain] of text.matchAll(FURTHER_SECRET)) {
      mask(name, double ?? single ?? plain ?? '');
    }
  }
}
