/**
 * `npm run stress -- --seconds 60`: many runners of one user share a home folder, and their jobs log in and out at the
 * same time. Some main and post steps are killed, and some runners die between them. Afterwards the home folder must be
 * unchanged, and no token may be left. Prints the numbers; exits with 1 if something is left.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createJob } from './sandbox/runner.mjs';
import { searchableContent } from './sandbox/searchable-content.mjs';

/** More effects than main or post has, so that some processes end before they are killed. */
const EFFECTS = 30;
const TOKEN = 'fake-stress-token';
const OWN = {
  '.npmrc': 'fetch-retries=7\n//own.example/:_authToken=fake-own-token\n',
  '.yarnrc.yml': 'enableTelemetry: 0\n',
};

/**
 * @typedef {object} Figures
 * @property {number} jobs
 * @property {number} loggedIn jobs in which main succeeded
 * @property {number} refused jobs that failed because another job used the home folder
 * @property {number} kills main and post steps that were killed, and runners that died before post
 * @property {string[]} failed other failures of main, and failures of post
 * @property {string[]} left files that contain a token, and home files that differ
 */

/**
 * @param {{ seconds: number, runners: number, random?: () => number }} options
 * @returns {Promise<Figures>}
 */
export async function stress({ seconds, runners, random = Math.random }) {
  const parent = mkdtempSync(join(tmpdir(), 'stress-'));
  /** @type {Figures} */
  const figures = { jobs: 0, loggedIn: 0, refused: 0, kills: 0, failed: [], left: [] };
  const names = Array.from({ length: runners }, (_, number) => `runner-${number}`);
  try {
    const { home } = createJob({ parent, runner: 'runner-0', profile: 'shared' });
    for (const [name, text] of Object.entries(OWN)) writeFileSync(join(home, name), text);
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      names.map(async (runner) => {
        while (performance.now() < end) await oneJob(parent, runner, random, figures);
      }),
    );
    // One more job for each runner, without kills: the first one restores what is left.
    for (const runner of names) await oneJob(parent, runner, () => 1, figures);
    for (const [name, text] of Object.entries(OWN)) {
      if (readFileSync(join(home, name), 'utf8') !== text) figures.left.push(`${name} differs`);
    }
    for (const { where, bytes } of searchableContent(parent, [])) if (bytes.includes(TOKEN)) figures.left.push(where);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  }
  return figures;
}

/** @param {string} parent @param {string} runner @param {() => number} random @param {Figures} figures */
async function oneJob(parent, runner, random, figures) {
  const job = createJob({ parent, runner, profile: 'shared' });
  figures.jobs += 1;
  const maybeKill = () =>
    random() < 0.3
      ? { killAt: { effect: 1 + Math.floor(random() * EFFECTS), signal: /** @type {const} */ ('SIGKILL') } }
      : {};
  const token = `${TOKEN}-${figures.jobs}`;
  const inputs = { 'registry-url': 'https://npm.acme.dev', scope: 'acme', token, 'home-files': 'always' };
  const main = await job.uses({ with: inputs, ...maybeKill() });
  const messages = main.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  if (main.signal !== null) figures.kills += 1;
  else if (main.exitCode === 0) figures.loggedIn += 1;
  else if (messages.every((message) => message.startsWith('[home-in-use]'))) figures.refused += 1;
  else figures.failed.push(...messages);
  if (random() < 0.1) {
    figures.kills += 1; // the runner dies; its next job empties RUNNER_TEMP
    return;
  }
  for (const post of await job.post(maybeKill())) {
    if (post.signal !== null) figures.kills += 1;
    else if (post.exitCode !== 0) figures.failed.push(...post.annotations.map(({ message }) => message));
  }
  job.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '60' }, runners: { type: 'string', default: '10' } },
  });
  const figures = await stress({ seconds: Number(values.seconds), runners: Number(values.runners) });
  console.log(JSON.stringify(figures, undefined, 2));
  if (figures.failed.length > 0 || figures.left.length > 0) process.exitCode = 1;
}
