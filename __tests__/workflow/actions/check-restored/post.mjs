import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordState } from './record-state.mjs';

const before = JSON.parse(process.env['STATE_before'] ?? '{}');
const after = recordState(process.env);
const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
  (name) => before[name] !== after[name],
);
for (const name of changed) console.log(`::error::${name} is not as it was before the login`);
if (changed.length === 0) console.log('all is as it was before the login');
else process.exitCode = 1;

// act deletes the folders of a job that succeeded. The tests need them as they are after all other post steps.
const { CHECK_RESTORED_COPIES, RUNNER_TEMP, GITHUB_JOB } = process.env;
if (CHECK_RESTORED_COPIES && RUNNER_TEMP && GITHUB_JOB)
  cpSync(dirname(RUNNER_TEMP), join(CHECK_RESTORED_COPIES, GITHUB_JOB), { recursive: true, verbatimSymlinks: true });
