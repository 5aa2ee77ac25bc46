/** What is told where something could not be undone. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** A warning in these words. */
export function cleanupFailed(text: string): Diagnostic {
  return { level: 'warning', slug: 'cleanup-failed', text };
}

/** A warning of a file in RUNNER_TEMP that stays. @param why why it could not be deleted */
export function notCleanedUp(file: string, why: string): Diagnostic {
  return cleanupFailed(`${file} could not be cleaned up (${why}). The runner empties RUNNER_TEMP after the job.`);
}

/** What an error is known by: the code of the operating system's, or the slug of a UserError. */
export function codeOf(error: unknown): string {
  const { code, slug } = error as { code?: string; slug?: string };
  return code ?? slug ?? 'unknown error';
}
