import type { DiagnosticCode } from './codes.js';

/** A line of a file in the workspace, for an annotation there. */
export interface FileLine {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Something to tell the user. The text contains no secret. */
export type Diagnostic = {
  /** One or more lines. The first says what is wrong and where, the others say what to do. */
  readonly text: string;
  readonly at?: FileLine | undefined;
} & (
  | { readonly level: 'info' | 'notice'; readonly code?: DiagnosticCode }
  /** Errors and warnings have a code to look them up by. */
  | { readonly level: 'warning' | 'error'; readonly code: DiagnosticCode }
);

/** What is wrong with a value, and what to do. `what` follows the name of the value in a sentence. */
export interface Problem {
  readonly what: string;
  readonly cure: string;
}

/**
 * Collects what the step has to say. Readers report problems here and return what they could read, so that one run reports
 * all of them; `main.ts` alone decides whether the step goes on.
 */
export class Diagnostics {
  readonly #list: Diagnostic[];
  readonly #at: FileLine | undefined;

  constructor(list: Diagnostic[] = [], at?: FileLine) {
    this.#list = list;
    this.#at = at;
  }

  /** Everything reported so far, in order. */
  get list(): readonly Diagnostic[] {
    return this.#list;
  }

  get hasErrors(): boolean {
    return this.#list.some(({ level }) => level === 'error');
  }

  /** The same collector, for findings at a line of a file. */
  at(at: FileLine | undefined): Diagnostics {
    return at === undefined ? this : new Diagnostics(this.#list, at);
  }

  /** A problem that stops the step. @param lines what is wrong and where, then what to do */
  error(code: DiagnosticCode, ...lines: readonly string[]): void {
    this.add({ level: 'error', code, text: lines.join('\n') });
  }

  warning(code: DiagnosticCode, ...lines: readonly string[]): void {
    this.add({ level: 'warning', code, text: lines.join('\n') });
  }

  notice(code: DiagnosticCode | undefined, ...lines: readonly string[]): void {
    this.add({ level: 'notice', ...(code === undefined ? {} : { code }), text: lines.join('\n') });
  }

  /** A line of the log. */
  info(text: string): void {
    this.add({ level: 'info', text });
  }

  /** Reports a finished diagnostic. One without a location gets the one of this collector. */
  add(...diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      this.#list.push(
        diagnostic.at === undefined && this.#at !== undefined ? { ...diagnostic, at: this.#at } : diagnostic,
      );
    }
  }
}

/**
 * A failure of something that the step does: writing a file, asking a vendor. Bad input is reported to `Diagnostics`
 * instead. The message contains no secret.
 */
export class UserError extends Error {
  readonly code: DiagnosticCode;

  /** @param lines what is wrong and where, then what to do */
  constructor(code: DiagnosticCode, ...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'UserError';
    this.code = code;
  }

  get diagnostic(): Diagnostic {
    return { level: 'error', code: this.code, text: this.message };
  }
}

/** What identifies an error: the system's error code, or the code of a UserError. */
export function errorCode(error: unknown): string {
  return (error instanceof UserError ? error.code : (error as NodeJS.ErrnoException).code) ?? 'unknown error';
}

/** A warning about something that could not be undone. */
export function cleanupFailed(...lines: readonly string[]): Diagnostic {
  return { level: 'warning', code: 'cleanup-failed', text: lines.join('\n') };
}

/**
 * Quotes a name that came from outside, if it looks like a name.
 *
 * A token in the wrong input is the likeliest thing to appear where a name was expected. Names in capitals are no known kind
 * of token, and other names are shorter than any (the shortest, GitLab's, has 26 characters).
 */
export function shownName(name: string): string {
  const isName = /^[A-Z][A-Z0-9_]{0,63}$/.test(name) || /^[A-Za-z_@][A-Za-z0-9_./-]{0,23}$/.test(name);
  return isName ? `\`${name}\`` : '(a name that is not shown here)';
}

/** A host in a message, if it looks like one: a secret may stand in its place. A long label is not shown. */
export function shownHost(host: string, otherwise = '(a host not shown here)'): string {
  const isHost = /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24);
  return isHost ? host : otherwise;
}
