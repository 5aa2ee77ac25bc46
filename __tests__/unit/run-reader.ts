import { type Diagnostic, Diagnostics } from '../../src/diagnostics/diagnostic.js';

/** What a reader returned and reported. */
export interface ReaderResult<Value> {
  readonly value: Value;
  readonly list: readonly Diagnostic[];
  /** `level code` of each diagnostic; just the level, if it has no code. */
  readonly reported: string[];
  /** The texts of all diagnostics, one line each. */
  readonly text: string;
}

/** Runs a reader with an empty `Diagnostics`. */
export function runReader<Value>(read: (diagnostics: Diagnostics) => Value): ReaderResult<Value> {
  const diagnostics = new Diagnostics();
  const value = read(diagnostics);
  return {
    value,
    list: diagnostics.list,
    reported: diagnostics.list.map(({ level, code }) => (code === undefined ? level : `${level} ${code}`)),
    text: diagnostics.list.map(({ text }) => text).join('\n'),
  };
}

/** The value of a reader that must report nothing. */
export function readWithoutProblems<Value>(read: (diagnostics: Diagnostics) => Value | undefined): Value {
  const { value, text } = runReader(read);
  if (value === undefined || text !== '') throw new Error(`reported: ${text}`);
  return value;
}

/** A diagnostic in one line, with its code. */
export function short({ code, text }: Diagnostic): string {
  return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}`;
}
