/**
 * `node scripts/workflow/private-registry.mjs`, as a step: starts a private registry for the rest of the job, and creates
 * a project in RUNNER_TEMP with a package from this registry in its lockfile. Outputs: `url`, `token`, `project`.
 */
import { fork } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishPackage } from '../sandbox/publish-package.mjs';
import { startRegistry } from '../sandbox/registry.mjs';
import { lockedProject } from './locked-project.mjs';

const HERE = fileURLToPath(import.meta.url);
/** The runner ends processes that a job leaves running. This limit is for machines without that cleanup. */
const LIFETIME = 15 * 60_000;

/** @typedef {{ url: string, token: string, greeting: Awaited<ReturnType<typeof publishPackage>> }} Ready */

async function serve() {
  const registry = await startRegistry({ name: 'acme' });
  const token = registry.tokenFor();
  const greeting = await publishPackage({ registry, token, name: '@acme/greeting' });
  setTimeout(() => registry.close().then(() => process.exit()), LIFETIME);
  /** @type {Ready} */
  const ready = { url: registry.url, token, greeting };
  process.send?.(ready);
}

/** @returns {Promise<Ready>} of a process that outlives this one */
function serveElsewhere() {
  return new Promise((resolve, reject) => {
    // Without the streams of this process: a step ends only when no process has them open.
    const child = fork(HERE, ['serve'], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The registry ended with ${code} before it was ready.`)));
    child.once('message', (ready) => {
      child.disconnect();
      child.unref();
      resolve(/** @type {Ready} */ (ready));
    });
  });
}

if (process.argv[2] === 'serve') await serve();
else {
  const { url, token, greeting } = await serveElsewhere();
  console.log(`::add-mask::${token}`);
  const { RUNNER_TEMP = '', GITHUB_OUTPUT = '' } = process.env;
  const project = join(RUNNER_TEMP, 'sample-project');
  mkdirSync(project);
  for (const [name, text] of Object.entries(lockedProject([greeting]))) writeFileSync(join(project, name), text);
  appendFileSync(GITHUB_OUTPUT, `url=${url}\ntoken=${token}\nproject=${project}\n`);
  console.log(`${url} serves ${greeting.name} to those who are logged in; ${project} needs it`);
}
