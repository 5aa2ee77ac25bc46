import { getInput } from '@actions/core';

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

/** Reads all inputs as text. Whitespace around them is dropped, except around the password, where it may matter. */
export function readRawInputs(): RawInputs {
  const names = Object.keys(INPUT_DEFAULTS) as InputName[];
  return Object.fromEntries(
    names.map((name) => [name, getInput(name, { trimWhitespace: name !== 'password' })]),
  ) as unknown as RawInputs;
}
