/** The host of each URL is that of WHATWG, also where another URL with the same beginning came before. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownHost } from '../../../src/project-config/finding.js';
import { hostOf } from '../../../src/project-config/intent.js';
import { LockJudge } from '../../../src/project-config/lock-judge.js';
import { intent } from './intent.js';

const OURS = 'npm.acme.dev';
const parts = fc.constantFrom(
  ...['https://', 'HTTP://', 'https:', 'https:/', 'https:\t//', '/', '//', '\\', '?', '#', '@', ':', ':443', ':8443'],
  ...[
    OURS,
    'NPM.acme.dev',
    'registry.npmjs.org',
    'evil.example',
    'xn--a',
    'bücher.example',
    '[::1]',
    '1.2',
    'u:p',
    ' ',
  ],
);
const url = fc.array(parts, { minLength: 1, maxLength: 5 }).map((texts) => texts.join(''));
const urls = fc.array(
  fc.tuple(fc.constantFrom('https://', 'http://', 'https://\t/', ''), url).map((texts) => texts.join('')),
);

test('URLs are told of by their hosts, each as often as there are any', () => {
  let strange = 0;
  fc.assert(
    fc.property(urls, (given) => {
      const judge = new LockJudge('pnpm', intent(), 'https://registry.npmjs.org/');
      const expected = new Map<string, number>();
      for (const text of given) {
        judge.take({ name: '@acme/x', url: text, line: 1 });
        if (!/^https?:/i.test(text) || (hostOf(text) === OURS && !/^http:/i.test(text))) continue;
        const host = hostOf(text);
        expected.set(host, (expected.get(host) ?? 0) + 1);
        if (host === '') strange += 1;
      }
      const told = judge.findings.map(({ text }) => Number(/^(\d+) packages/.exec(text)?.[1] ?? 1));
      expect(told).toEqual([...expected.values()]);
      for (const [index, host] of [...expected.keys()].entries()) {
        const shown = host === 'registry.npmjs.org' ? "npm's public registry" : shownHost(host);
        expect(judge.findings[index]?.text).toContain(`locked to ${host === OURS ? `a URL of ${shown}` : shown}`);
      }
    }),
    { numRuns: 5000 },
  );
  expect(strange).toBeGreaterThan(100);
});
