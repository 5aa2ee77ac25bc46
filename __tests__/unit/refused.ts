import { Refusal } from '../../src/refusal.js';

/** Runs something that must refuse, and returns the refusal. */
export function refused(action: () => unknown): Refusal {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
