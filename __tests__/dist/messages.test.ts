/**
 * The wording of every message, in one snapshot for each code. Other tests assert code, level, file, line and key words, so
 * a message can be reworded here alone: `npm test -- messages --updateSnapshot`, and then read the difference.
 */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.js';
import { posix } from '../platform.js';
import { ACME, closeRegistries, SCENARIOS, type Scenario, type TestedElsewhere } from './message-scenarios.js';
import { freshJob } from './test-job.js';

type Annotation = Awaited<ReturnType<ReturnType<typeof freshJob>['uses']>>['annotations'][number];

afterEach(closeRegistries);

const isElsewhere = (scenario: unknown): scenario is TestedElsewhere => Object.hasOwn(Object(scenario), 'testedIn');
const here = DIAGNOSTIC_CODES.filter((code) => !isElsewhere(SCENARIOS[code]));

test('each code has a scenario, or another test that names it', () => {
  expect(Object.keys(SCENARIOS).sort()).toEqual([...DIAGNOSTIC_CODES].sort());
  for (const [code, scenario] of Object.entries(SCENARIOS)) {
    if (isElsewhere(scenario)) expect(fs.readFileSync(`__tests__/${scenario.testedIn}`, 'utf8')).toContain(code);
  }
});

// On Windows, paths and links differ.
posix.describe('the messages of', () => {
  test.each(here)('%s', async (code) => {
    const scenario = SCENARIOS[code];
    const messages = (await reported(typeof scenario === 'function' ? await scenario() : (scenario as Scenario)))
      .filter(({ message }) => message.startsWith(`[${code}] `))
      .map((annotation) => formatted(annotation, code));
    expect(messages).not.toEqual([]);
    expect(messages.join('\n\n')).not.toMatch(/fake/i);
    expect(`\n${messages.join('\n\n')}\n`).toMatchSnapshot();
  });
});

/** What main and post report in a scenario. */
async function reported({ files = {}, env = {}, preload = '', between, ...scenario }: Scenario): Promise<Annotation[]> {
  const job = freshJob({
    profile: scenario.profile ?? 'hosted',
    checkedOut: scenario.beforeCheckout !== true,
    debug: false,
  });
  for (const [name, text] of Object.entries(files)) {
    const file = name.startsWith('~/') ? path.join(job.home, name.slice(2)) : path.join(job.workspace, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  const nodeArgs = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const step = await job.uses({ with: scenario.with ?? ACME, env, nodeArgs });
  between?.(job, step);
  const posts = await job.post();
  const annotations = [...step.annotations, ...posts.flatMap((post) => post.annotations)];
  return annotations.map((annotation) => ({ ...annotation, message: normalized(annotation.message, job) }));
}

/** A message without what differs from run to run: folders, names of files, ports, times. */
function normalized(message: string, job: ReturnType<typeof freshJob>): string {
  return message
    .replaceAll(job.home, '~')
    .replaceAll(job.temp, 'RUNNER_TEMP')
    .replaceAll(job.root, 'SANDBOX')
    .replace(/npm-registry-login-[a-z0-9]+\./g, 'npm-registry-login-ID.')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'TIME');
}

/** An annotation in readable form. That a problem ends with the link to its documentation is checked here. */
function formatted({ level, message, file, line }: Annotation, code: string): string {
  const link = new RegExp(`\nhttps://\\S+/docs/errors\\.md#${code}$`);
  if (level !== 'notice') expect(message).toMatch(link);
  const where = file === undefined ? '' : ` at ${file}:${line}`;
  return `${level}${where}\n${message.replace(link, '')}`;
}
