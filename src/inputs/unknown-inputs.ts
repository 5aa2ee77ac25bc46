/** Inputs that this action does not have. The runner only warns about them, and passes them on as `INPUT_NAME`. */
import { maskToken } from '../credentials/parse-credential.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type Environment, variable } from '../runner/environment.js';
import { hasSameLetters, nearestName } from './nearest-name.js';
import { INPUT_DEFAULTS, type InputName, type RawInputs, unknownInputs } from './raw-inputs.js';
import { TOKEN_VARIABLES } from './single-registry.js';

const INPUTS = Object.keys(INPUT_DEFAULTS) as InputName[];

/** Names that people write for one of our inputs. */
const OTHER_NAMES: Readonly<Record<string, InputName>> = {
  registry: 'registry-url',
  'npm-registry': 'registry-url',
  'npm-registry-url': 'registry-url',
  url: 'registry-url',
  scopes: 'scope',
  'auth-token': 'token',
  authtoken: 'token',
  'node-auth-token': 'token',
  'npm-token': 'token',
  npmtoken: 'token',
  'npm-auth-token': 'token',
  'access-token': 'token',
  user: 'username',
};

/** Fields of an entry that people write as inputs. All but the last say where the credential is. */
const ENTRY_FIELDS = ['oidc', 'role-to-assume', 'token-env', 'password-env', 'replaces-base'];

/** The inputs that describe registries by themselves. With one of them, other variables mean something else. */
const SELF_SUFFICIENT: readonly InputName[] = ['registries', 'npmrc', 'npmrc-file'];

/**
 * Reports inputs that are misnamed: `registry` for `registry-url` would otherwise send a company's token to npm.
 *
 * Such a name is an error only if its value is not empty, the intended input is empty, and no input describes registries
 * by itself: `env: INPUT_URL` is an everyday pattern, and some runners (Gitea, Forgejo) pass the inputs of a composite
 * action on to its steps. The value is never shown.
 *
 * @returns the inputs as they were meant, so that what follows reports no consequences
 */
export function reportUnknownInputs(
  raw: RawInputs,
  environment: Environment,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): RawInputs {
  if (SELF_SUFFICIENT.some((name) => raw[name] !== '')) return raw;
  const meant: Record<InputName, string> = { ...raw };
  const hasCredential = (['token', 'username', 'password'] as const).some((name) => isGiven(name, raw, environment));
  const fields: string[] = [];
  for (const { variable: given, name } of unknownInputs(environment)) {
    const value = (variable(environment, given) ?? '').trim();
    if (value === '') continue;
    if (ENTRY_FIELDS.includes(name)) {
      if (!hasCredential || name === 'replaces-base') fields.push(name);
      continue;
    }
    const input = inputMeantBy(name);
    if (input === undefined || isGiven(input, raw, environment)) continue;
    if (input === 'token') maskToken(value, secrets);
    if (input === 'password') secrets.register(value);
    diagnostics.error('input-unknown', `\`${name}\` is not an input of this action.`, `Did you mean \`${input}\`?`);
    meant[input] = value;
  }
  if (fields.length === 0) return meant;
  reportEntryFields(fields, diagnostics);
  return { ...meant, 'if-no-token': 'ignore' };
}

function reportEntryFields(names: readonly string[], diagnostics: Diagnostics): void {
  const list = names.map((name) => `\`${name}\``).join(' and ');
  const isOne = names.length === 1;
  diagnostics.error(
    'input-unknown',
    isOne
      ? `${list} is not an input of this action, but a field of an entry in \`registries\`.`
      : `${list} are not inputs of this action, but fields of an entry in \`registries\`.`,
    `Describe the registry there, in an entry with \`url\`, \`scope\` and ${isOne ? 'this field' : 'these fields'}.`,
  );
}

/** The intended input of an unknown name; undefined for names that are not nearly right. */
function inputMeantBy(name: string): InputName | undefined {
  const dashed = name.replaceAll('_', '-');
  if (Object.hasOwn(OTHER_NAMES, dashed)) return OTHER_NAMES[dashed];
  const close = nearestName(dashed, INPUTS);
  return close !== undefined && (close.length > 7 || isTypo(dashed, close)) ? close : undefined;
}

/** Whether a short word lacks a letter, or has two in the wrong order. Other words that are near, such as `score`, are names of their own. */
function isTypo(word: string, name: string): boolean {
  return word.length === name.length - 1 || hasSameLetters(word, name);
}

/** Whether an input has a value, or what takes its place. A misnamed token beside NPM_TOKEN may be a composite action's own. */
function isGiven(input: InputName, raw: RawInputs, environment: Environment): boolean {
  if (raw[input].trim() !== INPUT_DEFAULTS[input]) return true;
  return input === 'token' && TOKEN_VARIABLES.some((name) => (variable(environment, name) ?? '').trim() !== '');
}
