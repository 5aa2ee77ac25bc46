/** Uses of the action that together have every kind of effect. */
import fs from 'node:fs';
import path from 'node:path';
import type { LeakCheckedJob } from './leak-checked-job.js';
import { freshJob } from './test-job.js';

export const TOKEN = 'fake-token-Aa1Bb2Cc3';
export const PASSWORD = 'fake-pass#:é-Xx7Yy8';

const HOME = '# mine\nregistry=https://old.example/\n//old.example/:_authToken=fake-home-token\n';
const YARNRC = 'enableTelemetry: false # mine\nnpmScopes:\n  old:\n    npmAuthToken: fake-yarn-token\n';
const INHERITED = '//older.example/:_authToken=${OLD}\n@old:registry=https://older.example/\n';

type Inputs = Record<string, string>;

export interface Scenario {
  /** The inputs of each use. Kills affect the last one. */
  readonly uses: readonly Inputs[];
  /** Files below the root of the sandbox. `*` stands for the folder above the workspace, `~` for the home folder. */
  readonly files: Record<string, string>;
  readonly env?: Record<string, string>;
}

const ONE = { 'registry-url': 'https://a.example', scope: 'a', token: TOKEN };
const SEVERAL = {
  registries: `- url: https://a.example\n  scope: a\n  token: ${TOKEN}\n- url: https://b.example\n  username: ci\n  password: '${PASSWORD}'\n`,
};
const SECOND = {
  'registry-url': 'https://c.example',
  scope: 'c',
  token: 'fake-token-Second22',
  'export-token': 'NEXT',
};
const DENO = { '*/repo/deno.json': '{}' };
const YARN = { '*/repo/yarn.lock': '__metadata:\n  version: 8\n' };
const PNPM = { '*/repo/pnpm-lock.yaml': 'lockfileVersion: 9.0\n' };
const EVERYTHING = {
  ...{ ...DENO, ...YARN, ...PNPM, '~/.npmrc': HOME, '~/.config/.npmrc': 'fund=false\n', '~/.yarnrc.yml': YARNRC },
  ...{ '*/.yarnrc.yml': YARNRC, inherited: INHERITED },
};
const ENVIRONMENT = { NPM_CONFIG_USERCONFIG: '../../../../inherited', PNPM_CONFIG_NPMRC_AUTH_FILE: '', OLD: 'x' };

export const SCENARIOS = {
  'one registry': { uses: [ONE], files: {} },
  'an exported token': { uses: [{ ...ONE, 'export-token': 'MINE' }], files: {} },
  'a link in the home folder': { uses: [ONE], files: { ...DENO, '~/.npmrc': HOME } },
  'a link above the workspace': { uses: [ONE], files: { ...YARN, '*/.yarnrc.yml': YARNRC } },
  'links without previous files': { uses: [SEVERAL], files: { ...DENO, ...YARN } },
  'all kinds of effects': {
    uses: [{ ...SEVERAL, 'export-token': 'MINE' }],
    files: EVERYTHING,
    env: ENVIRONMENT,
  },
  'two uses': { uses: [SEVERAL, SECOND], files: EVERYTHING, env: ENVIRONMENT },
} satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof SCENARIOS;

/** A job before its first step. */
export function startScenario(scenario: Scenario, sandbox: string): LeakCheckedJob {
  const job = freshJob({ sandbox, env: scenario.env ?? {} });
  for (const [name, text] of Object.entries(scenario.files)) {
    const folders: Record<string, string> = { '*': path.dirname(job.workspace), '~': job.home };
    const folder = folders[name[0] ?? ''];
    const file = folder === undefined ? path.join(job.root, name) : path.join(folder, name.slice(2));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode: 0o640 });
  }
  return job;
}
