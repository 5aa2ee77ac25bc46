import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { INPUT_DEFAULTS, type InputName, type RawInputs } from '../runner/raw-inputs.js';

/** The inputs that choose one of a few words. */
export interface Options {
  readonly ifNoToken: 'error' | 'warn' | 'ignore' | 'skip';
  readonly verify: boolean;
  readonly ifConfigConflicts: 'error' | 'warn' | 'ignore';
  readonly cleanup: boolean;
  readonly homeFiles: 'auto' | 'always' | 'never';
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
