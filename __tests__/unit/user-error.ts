import { UserError } from '../../src/diagnostics/diagnostic.js';

/** Runs an action that must throw a `UserError`, and returns the error. */
export function userErrorOf(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('the action threw no UserError');
}
