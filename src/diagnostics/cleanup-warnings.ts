/** Warnings about what could not be undone. */
import { type Diagnostic, UserError } from './diagnostic.js';

export function cleanupFailed(...lines: readonly string[]): Diagnostic {
  return { level: 'warning', code: 'cleanup-failed', text: lines.join('\n') };
}

/** A file in RUNNER_TEMP could not be deleted. */
export function notDeleted(file: string, why: string): Diagnostic {
  return cleanupFailed(`${file} could not be deleted (${why}).`, 'The runner empties RUNNER_TEMP after the job.');
}

/** What identifies an error: the system's error code, or the code of a UserError. */
export function errorCode(error: unknown): string {
  return (error instanceof UserError ? error.code : (error as NodeJS.ErrnoException).code) ?? 'unknown error';
}
