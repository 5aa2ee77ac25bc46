import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { npmCommand } from '../../scripts/sandbox/sample-project.mjs';

test('the demo succeeds, and shows the masked token and the failure without a login', () => {
  const [command, ...args] = npmCommand();
  const printed = execFileSync(command, [...args, 'run', '--silent', 'demo'], { encoding: 'utf8', timeout: 120_000 });
  expect(printed).toMatch(/_authToken="\*\*\*"/);
  expect(printed).toMatch(/E401/);
  expect(printed.trimEnd().split('\n').at(-1)).toMatch(/^Success in /);
  expect(printed).not.toMatch(/✗/);
});
