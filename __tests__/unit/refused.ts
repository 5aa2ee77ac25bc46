import { UserError } from '../../src/diagnostics/diagnostic.js';

/** Runs something that must refuse, and returns the refusal. */
export function refused(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
