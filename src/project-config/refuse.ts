import { type Diagnostic, formatDiagnostic, UserError } from '../diagnostics/diagnostic.js';

/** The runner shows ten annotations of a kind for each step; the last one is for the refusal. */
const MOST_ANNOTATIONS = 9;

/**
 * What is said of a step that committed files defeat.
 *
 * @param diagnostics all of the plan's; the conflicts among them are errors
 * @returns the diagnostics to tell (conflicts beyond those that the runner would show are lines of the log), and the refusal
 */
export function refuseConflicts(diagnostics: readonly Diagnostic[]): { told: Diagnostic[]; refusal: UserError } {
  const conflicts = diagnostics.filter(({ level }) => level === 'error');
  const told: Diagnostic[] = [
    ...diagnostics.filter(({ level }) => level === 'warning'),
    ...conflicts.slice(0, MOST_ANNOTATIONS),
    ...conflicts
      .slice(MOST_ANNOTATIONS)
      .map((conflict): Diagnostic => ({ level: 'info', text: formatDiagnostic(conflict) })),
  ];
  const refusal = new UserError(
    'config-conflict',
    conflicts.length === 1
      ? 'A committed line defeats this step, as told above; nothing was done.'
      : `${conflicts.length} committed lines defeat this step, as told above; nothing was done.`,
    'Correct the files, or set `if-config-conflicts: warn` if it is meant.',
  );
  return { told, refusal };
}
