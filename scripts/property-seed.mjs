/**
 * Gives every run of the property tests the same random values, so that a failure is caused by the change under test.
 * PROPERTY_SEED=<number> sets another seed, PROPERTY_SEED=random a new one for each run.
 */
import fc from 'fast-check';

const wanted = process.env['PROPERTY_SEED'] ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
