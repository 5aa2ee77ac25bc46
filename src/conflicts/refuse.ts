import { Refusal, type Remark, remarkText } from '../refusal.js';

/** The runner shows ten annotations of a kind for each step; the last one is for the refusal. */
const MOST_ANNOTATIONS = 9;

/**
 * What is reported when committed files conflict with this step.
 *
 * @param remarks all of the plan's; the conflicts among them are errors
 * @returns the remarks to tell (conflicts beyond those that the runner would show are lines of the log), and the refusal
 */
export function refuseConflicts(remarks: readonly Remark[]): { told: Remark[]; refusal: Refusal } {
  const conflicts = remarks.filter(({ level }) => level === 'error');
  const told: Remark[] = [
    ...remarks.filter(({ level }) => level === 'warning'),
    ...conflicts.slice(0, MOST_ANNOTATIONS),
    ...conflicts.slice(MOST_ANNOTATIONS).map((conflict): Remark => ({ level: 'info', text: remarkText(conflict) })),
  ];
  const refusal = new Refusal(
    'config-conflict',
    conflicts.length === 1
      ? 'A committed line conflicts with this step, as reported above. Nothing was changed.'
      : `${conflicts.length} committed lines conflict with this step, as reported above. Nothing was changed.`,
    'Correct the files. If this is intended, set `if-config-conflicts: warn`.',
  );
  return { told, refusal };
}
