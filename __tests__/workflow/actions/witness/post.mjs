import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { look } from './look.mjs';

const before = JSON.parse(process.env['STATE_before'] ?? '{}');
const after = look(process.env);
const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
  (name) => before[name] !== after[name],
);
for (const name of changed) console.log(`::error::${name} is not as it was before the login`);
if (changed.length === 0) console.log('all is as it was before the login');
else process.exitCode = 1;

// act deletes the folders of a job that succeeded. The tests need them as they are after all other post steps.
const { WITNESS_KEEPS, RUNNER_TEMP, GITHUB_JOB } = process.env;
if (WITNESS_KEEPS && RUNNER_TEMP && GITHUB_JOB)
  cpSync(dirname(RUNNER_TEMP), join(WITNESS_KEEPS, GITHUB_JOB), { recursive: true, verbatimSymlinks: true });
