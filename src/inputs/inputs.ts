import { UserError } from '../diagnostics/diagnostic.js';

/** Every input with its default, exactly as in action.yml; a test holds the two together. */
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
  'if-no-token': 'error',
  verify: 'false',
  'if-config-conflicts': 'error',
  'export-token': '',
  cleanup: 'true',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** The inputs as text, as the runner hands them over. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** The inputs that choose among a few words, understood; all others are still text. */
export interface Inputs {
  readonly raw: RawInputs;
  readonly ifNoToken: 'error' | 'warn' | 'ignore';
  readonly verify: boolean;
  readonly ifConfigConflicts: 'error' | 'warn' | 'ignore';
  readonly cleanup: boolean;
}

/**
 * Understands the inputs that are one of a few words.
 *
 * @throws UserError `input-invalid`
 */
export function parseInputs(raw: RawInputs): Inputs {
  return {
    raw,
    ifNoToken: oneOf(raw, 'if-no-token', ['error', 'warn', 'ignore']),
    verify: oneOf(raw, 'verify', ['true', 'false']) === 'true',
    ifConfigConflicts: oneOf(raw, 'if-config-conflicts', ['error', 'warn', 'ignore']),
    cleanup: oneOf(raw, 'cleanup', ['true', 'false']) === 'true',
  };
}

/** The word that an input says, in any case; the default if it is empty. */
function oneOf<Word extends string>(raw: RawInputs, name: InputName, words: readonly Word[]): Word {
  const said = raw[name].trim().toLowerCase() || INPUT_DEFAULTS[name];
  const word = words.find((candidate) => candidate === said);
  if (word === undefined) throw noneOf(name, words);
  return word;
}

function noneOf(name: InputName, words: readonly string[]): UserError {
  return new UserError(
    'input-invalid',
    `\`${name}\` is none of the words that it may be.`,
    `Use one of ${words.map((candidate) => `\`${candidate}\``).join(', ')}.`,
  );
}
