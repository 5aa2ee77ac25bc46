/**
 * Realistic projects, in which the action must work and report nothing wrong. To add one, write an entry in `projects/*.yml`:
 * the situation, the step's inputs and environment, the files, and the expected annotations (mostly none).
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { freshJob, npmrcOf } from '../dist/test-job.js';

interface Project {
  readonly situation: string;
  /** GITHUB_REPOSITORY */
  readonly repository?: string;
  readonly with?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly files: Record<string, string>;
  /** `level code file:line` of each annotation, without the parts that it does not have. */
  readonly annotations?: readonly string[];
}

const FOLDER = path.join(import.meta.dirname, 'projects');
const groups = fs.readdirSync(FOLDER).map((file) => {
  const projects = parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, Project>;
  return [path.basename(file, '.yml'), Object.entries(projects)] as const;
});

test('there are at least forty projects', () => {
  expect(groups.flatMap(([, projects]) => projects).length).toBeGreaterThanOrEqual(40);
});

describe.each(groups)('projects in %s.yml', (_, projects) => {
  test.each(projects)(
    'login and post succeed, with the expected annotations: %s',
    async (_name, { repository = 'acme/repo', with: inputs = {}, env = {}, files, annotations = [] }) => {
      const job = freshJob({ debug: false, repository });
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(job.workspace, name);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, text);
      }
      const step = await job.uses({ with: inputs, env });
      const reported = step.annotations.map(({ level, message, file, line }) => {
        const code = /^\[([a-z-]+)\]/.exec(message)?.[1];
        return [level, code, file === undefined ? undefined : `${file}:${line}`].filter((part) => part).join(' ');
      });
      expect({ exitCode: step.exitCode, reported, log: step.log }).toEqual({
        exitCode: 0,
        reported: annotations,
        log: expect.anything(),
      });
      const isSkipped = step.outputs['registries'] === '[]';
      expect(/registry=/.test(npmrcOf(step))).toBe(!isSkipped);
      const [post] = await job.post();
      expect([post?.exitCode, post?.annotations]).toEqual([0, []]);
    },
  );
});
