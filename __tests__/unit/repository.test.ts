import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { releaseNotes } from '../../scripts/release-notes.mjs';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly uses?: string;
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string | string[];
  readonly steps?: Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = fs.readdirSync(FOLDER).map((file) => {
  const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ where: `${file}: ${id}`, job })),
);
const steps = jobs.flatMap(({ where, job }) => (job.steps ?? []).map((step) => ({ where, step })));

function workflowNamed(file: string): Workflow {
  const found = workflows.find((one) => one.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found.workflow;
}

describe('workflows', () => {
  test('grant permissions per job only', () => {
    expect(workflows.length).toBeGreaterThan(4);
    for (const { file, workflow } of workflows)
      expect({ file, permissions: workflow.permissions }).toEqual({ file, permissions: {} });
    for (const { where, job } of jobs)
      expect({ where, named: job.permissions !== undefined }).toEqual({ where, named: true });
  });

  test('grant write permissions only to these jobs', () => {
    const writing = jobs.flatMap(({ where, job }) =>
      Object.entries(job.permissions ?? {}).flatMap(([what, level]) =>
        level === 'write' ? [`${where}: ${what}`] : [],
      ),
    );
    expect(writing.sort()).toEqual([
      'codeql.yml: analyze: security-events',
      'release.yml: major: contents',
      'release.yml: release: attestations',
      'release.yml: release: contents',
      'release.yml: release: id-token',
      'scorecard.yml: analysis: id-token',
      'scorecard.yml: analysis: security-events',
    ]);
  });

  test('have a timeout for each job and a concurrency group', () => {
    for (const { file, workflow } of workflows)
      expect({ file, concurrency: typeof workflow.concurrency }).toEqual({ file, concurrency: 'object' });
    for (const { where, job } of jobs)
      expect({ where, ends: job.uses !== undefined || (job['timeout-minutes'] ?? 360) <= 30 }).toEqual({
        ...{ where, ends: true },
      });
  });

  test('pin third-party actions to a commit with a version comment, each to one version', () => {
    const pins = new Map<string, string>();
    const lines = workflows.flatMap(({ text }) =>
      [...text.matchAll(/uses: (?!\.\/)(.*)$/gm)].map(([, use = '']) => use),
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const [, repository = '', pin = ''] =
        /^([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(line) ?? [];
      expect({ line, pinned: pin !== '' }).toEqual({ line, pinned: true });
      expect({ repository, pin: pins.get(repository) ?? pin }).toEqual({ repository, pin });
      pins.set(repository, pin);
    }
  });

  test('do not persist checkout credentials and do not use caches', () => {
    for (const { where, step } of steps) {
      if (step.uses?.startsWith('actions/checkout@'))
        expect({ where, persists: step.with?.['persist-credentials'] }).toEqual({ where, persists: false });
      if (step.uses?.startsWith('actions/setup-node@'))
        expect({ where, caches: step.with?.['package-manager-cache'] }).toEqual({ where, caches: false });
      expect({ where, cache: /^actions\/cache\b/.test(step.uses ?? '') }).toEqual({ where, cache: false });
    }
  });

  test('the job `all` of CI needs every other job', () => {
    const { all, ...others } = workflowNamed('ci.yml').jobs;
    expect(all?.needs).toEqual(Object.keys(others));
  });

  test('the release job runs after CI and installs nothing', () => {
    const { release, ci } = workflowNamed('release.yml').jobs;
    expect(ci?.uses).toBe('./.github/workflows/ci.yml');
    expect(release?.needs).toBe('ci');
    expect((release?.steps ?? []).filter(({ run }) => /^\s*(?:npm|npx|pip|go) /m.test(run ?? ''))).toEqual([]);
  });

  test('CI runs every test and lint script of package.json', () => {
    // CI has real Windows machines.
    const elsewhere = ['test:windows'];
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    const run = steps.flatMap(({ step }) => (step.run ?? '').split('\n').map((line) => line.trim()));
    for (const script of Object.keys(scripts).filter(
      (name) => /^(?:test|lint)/.test(name) && !elsewhere.includes(name),
    ))
      expect(run).toContain(script === 'test' ? 'npm test' : `npm run ${script}`);
  });
});

describe('repository settings', () => {
  test('Dependabot waits at least a week before it proposes an update', () => {
    const { updates } = parse(fs.readFileSync('.github/dependabot.yml', 'utf8'));
    expect(updates.map((update: Record<string, unknown>) => update['package-ecosystem'])).toEqual([
      ...['npm', 'github-actions', 'pip'],
    ]);
    for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  });

  // These files are released, or run in the release job with write permissions.
  test.each([
    ...['/action.yml', '/dist/', '/.github/', '/.gitattributes'],
    ...['/scripts/build.mjs', '/scripts/release-notes.mjs', '/package-lock.json'],
  ])('%s has code owners', (owned) => {
    expect(fs.readFileSync('.github/CODEOWNERS', 'utf8')).toMatch(
      new RegExp(`^${owned.replaceAll('.', '\\.')} +@\\S`, 'm'),
    );
  });

  test('CONTRIBUTING names only existing scripts, files and folders', () => {
    const page = fs.readFileSync('.github/CONTRIBUTING.md', 'utf8');
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of page.matchAll(/npm run\s([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
    const paths = [...page.matchAll(/`((?:src|scripts|__tests__|docs|\.github)\/[\w./-]*)`/g)].map(
      ([, name = '']) => name,
    );
    expect(paths.length).toBeGreaterThan(15);
    for (const name of paths) expect({ name, there: fs.existsSync(name) }).toEqual({ name, there: true });
  });

  test.each(['scripts', '__tests__'])('CONTRIBUTING names every folder of %s', (folder) => {
    const page = fs.readFileSync('.github/CONTRIBUTING.md', 'utf8');
    const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(entries.map(({ name }) => name).filter((name) => !page.includes(`\`${folder}/${name}\``))).toEqual([]);
  });

  test.each(fs.readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml'))(
    'the issue form %s has the fields that GitHub requires',
    (file) => {
      const form = parse(fs.readFileSync(path.join('.github/ISSUE_TEMPLATE', file), 'utf8'));
      expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body']);
      const ids = form.body.flatMap(({ type, id }: { type: string; id?: string }) => (type === 'markdown' ? [] : [id]));
      expect(ids.length).toBeGreaterThan(2);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { type, attributes } of form.body) {
        expect(['markdown', 'textarea', 'input', 'dropdown']).toContain(type);
        expect(attributes).toEqual(
          expect.objectContaining({ [type === 'markdown' ? 'value' : 'label']: expect.any(String) }),
        );
      }
    },
  );
});

// An unpacked archive has no git history.
const inRepository = fs.existsSync('.git') ? test : test.skip;

inRepository('runners download only action.yml, dist, LICENSE and README.md', () => {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { maxBuffer: 1 << 27 });
  const names = execFileSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8' }).split(/\r?\n/);
  const files = names.filter((name) => name !== '' && !name.endsWith('/'));
  const tracked = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD', 'dist'], { encoding: 'utf8' });
  expect(files.sort()).toEqual([...tracked.trim().split('\n'), 'LICENSE', 'README.md', 'action.yml'].sort());
  const { runs } = parse(fs.readFileSync('action.yml', 'utf8'));
  expect(files).toEqual(expect.arrayContaining([runs.main, runs.post]));
});

describe('release notes', () => {
  const CHANGELOG = [
    '# Changelog',
    ...['', '## [Unreleased]', '', '### Added', '- not yet'],
    ...['', '## [1.10.0] - 2026-12-01', '', '### Fixed', '- the tenth'],
    ...['', '## [1.1.0] - 2026-11-30', '', '- the first', '', '## [1.0.0] - 2026-11-24', ''],
    ...['', '## [0.9.0]', '- without a date', '', '[1.1.0]: https://example.invalid/v1.1.0', ''],
  ].join('\n');

  test.each([
    ['1.10.0', '### Fixed\n- the tenth'],
    ['1.1.0', '- the first'],
  ])('of %s are its section without the heading', (version, notes) => {
    expect(releaseNotes(CHANGELOG, version)).toBe(notes);
    expect(releaseNotes(CHANGELOG.replaceAll('\n', '\r\n'), version)).toBe(notes.replaceAll('\n', '\r\n'));
  });

  test.each(['1.0.0', '0.9.0', '1.1', 'v1.1.0', '1.1.0-rc.1', 'Unreleased', '', '1.1.0\n1.10.0', '$(id)', '01.1.0'])(
    '%j is rejected',
    (version) => {
      expect(() => releaseNotes(CHANGELOG, version)).toThrow(/is not a version|has no section/);
    },
  );

  test('CHANGELOG.md has the format of keepachangelog.com', () => {
    const headings = [...fs.readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings[0]).toBe('[Unreleased]');
    for (const heading of headings.slice(1)) expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
  });
});
