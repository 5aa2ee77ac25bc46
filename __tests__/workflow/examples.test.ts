/** Runs actionlint on the examples of the documentation, each completed to a whole workflow. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asWorkflow, examples } from '../../scripts/documents/examples.mjs';
import { toolPath } from '../../scripts/tools/install.mjs';
import { installLinters } from '../../scripts/workflow/lint.mjs';

const workflows = examples().flatMap((example) => {
  const text = asWorkflow(example);
  return text === undefined ? [] : [{ where: example.where, text }];
});

let folder: string;
beforeAll(() => {
  installLinters((line) => console.log(line));
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'examples-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('there are examples to lint', () => {
  expect(workflows.length).toBeGreaterThan(35);
});

test('actionlint finds no problem in the examples of the documentation', () => {
  const files = workflows.map(({ where, text }) => {
    const name = `${where.replace(/[^\w.]/g, '-')}.yml`;
    fs.writeFileSync(path.join(folder, name), text);
    return name;
  });
  const args = ['-no-color', '-shellcheck', toolPath('shellcheck'), ...files];
  const { stdout, stderr, status } = spawnSync(toolPath('actionlint'), args, { cwd: folder, encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
});
