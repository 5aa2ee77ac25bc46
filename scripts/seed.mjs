/**
 * The same random values in every run, so that a change is judged by itself: a find of chance is a bug of its own.
 * PROPERTY_SEED sets others; PROPERTY_SEED=random looks for new finds.
 */
import fc from 'fast-check';

const wanted = process.env['PROPERTY_SEED'] ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
