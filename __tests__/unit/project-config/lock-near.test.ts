/** What is read around the names of our scopes is what the whole file says. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LockFile } from '../../../src/project-config/files.js';
import type { Finding } from '../../../src/project-config/finding.js';
import { scanLockNearNames } from '../../../src/project-config/lock-near.js';
import { scanLock } from '../../../src/project-config/lock-scan.js';
import { LockText } from '../../../src/project-config/lock-text.js';
import { intent, readers, registry, short } from './intent.js';

const JOB = intent();
const BASE = 'https://registry.npmjs.org/';
const EVERYBODY = readers('npm', 'pnpm', 'yarn', 'yarn@1', 'bun', 'deno');

const near = (file: LockFile, text: string, job = JOB): Finding[] | undefined =>
  scanLockNearNames(file, new LockText(Buffer.from(text, 'latin1')), job, EVERYBODY, BASE);
const whole = (file: LockFile, text: string) => scanLock(file, [text], JOB, EVERYBODY, BASE);

const NAMES = ['@acme/x', '@acme/y', '@corp/z', '@acme-labs/x', '@acmex/y', 'acme/x', 'lodash', '@babel/core'];
const URLS = ['evil.example', 'npm.acme.dev', 'corp.example', 'registry.npmjs.org'].map(
  (host) => `https://${host}/x.tgz`,
);
const name = fc.constantFrom(...NAMES);
const url = fc.constantFrom(...URLS, 'http://npm.acme.dev/x.tgz', '');
const count = (depth: number) => ({ maxLength: depth === 0 ? 6 : 3 });

const FIELDS = ['name', 'version', 'resolved', 'license', 'bundled', 'requires', 'engines', 'dependencies'];

/** An entry of npm's lock files, of any version. */
const npmEntry = (depth: number, isSorted: boolean): fc.Arbitrary<object> =>
  (isSorted ? fc.subarray(FIELDS) : fc.shuffledSubarray(FIELDS)).chain((fields) =>
    fc
      .tuple(url, name, depth < 2 ? npmEntries(depth + 1, isSorted) : fc.constant({}), fc.array(name, { maxLength: 3 }))
      .map(([resolved, own, dependencies, list]) => {
        const all: Record<string, unknown> = {
          version: '1.0.0',
          resolved,
          name: own,
          engines: { node: '>=20' },
          dependencies,
          requires: Object.fromEntries(list.map((one) => [one, '^1.0.0'])),
          bundled: list,
          license: '{"}] \\"name\\": @acme/x',
        };
        return Object.fromEntries(fields.map((field) => [field, all[field]]));
      }),
  );
const npmEntries = (depth: number, isSorted: boolean): fc.Arbitrary<object> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('node_modules/', '', 'node_modules/a/node_modules/', 'packages/'),
        name,
        npmEntry(depth, isSorted),
      ),
      count(depth),
    )
    .map((entries) => Object.fromEntries(entries.map(([folder, own, entry]) => [folder + own, entry])));
const npmLock = (isSorted: boolean) =>
  fc.tuple(name, npmEntries(0, isSorted), npmEntries(0, isSorted)).map(([own, packages, dependencies]) => ({
    name: own,
    lockfileVersion: 2,
    packages: { '': { name: own, dependencies: { '@acme/x': '^1.0.0' } }, ...packages },
    dependencies,
  }));
const bunLock = fc.array(fc.tuple(name, name, url), { maxLength: 6 }).map((entries) => ({
  workspaces: { '': { name: '@acme/app', dependencies: { '@acme/x': '1' } } },
  packages: Object.fromEntries(
    entries.map(([key, own, from]) => [key, [`${own}@1.0.0`, from, { dependencies: { '@acme/y': '1' } }, 'sha512-x']]),
  ),
}));
const denoLock = fc.array(fc.tuple(name, url), { maxLength: 6 }).map((entries) => ({
  version: '5',
  specifiers: { 'npm:@acme/x@1': '1.0.0' },
  npm: Object.fromEntries(
    entries.map(([own, tarball]) => [
      `${own}@1.0.0`,
      { integrity: 'x', dependencies: ['@acme/x', '@corp/z'], tarball },
    ]),
  ),
}));

/** As bun writes it: an entry is a line, and lists have a comma at their end. */
const bunText = (value: { packages: object }) => {
  const entries = Object.entries(value.packages).map(
    ([key, list]) => `    ${JSON.stringify(key)}: ${JSON.stringify(list)},\n`,
  );
  return `${JSON.stringify({ ...value, packages: {} }, null, 2).replace('"packages": {}', `"packages": {\n${entries.join('\n')}  },`)}\n`;
};

const JSON_LOCKS: [LockFile, fc.Arbitrary<object>, (value: never) => string, fc.Arbitrary<object>?][] = [
  ['package-lock.json', npmLock(true), (value) => JSON.stringify(value, null, 2), npmLock(false)],
  [
    'npm-shrinkwrap.json',
    npmLock(true),
    (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
    npmLock(false),
  ],
  ['bun.lock', bunLock, bunText],
  ['deno.lock', denoLock, (value) => `${JSON.stringify(value, null, 2)}\n`],
];

describe.each(JSON_LOCKS)('%s', (file, value, write, anyOrder = value) => {
  test('with its fields in any order is read alike, or from its beginning to its end', () => {
    let known = 0;
    fc.assert(
      fc.property(anyOrder, (lock) => {
        const text = write(lock as never);
        const found = near(file, text);
        if (found !== undefined) expect(found).toEqual(whole(file, text));
        known += found === undefined || found.length === 0 ? 0 : 1;
      }),
      { numRuns: 1000 },
    );
    expect(known).toBeGreaterThan(50);
  });

  test('as its client writes it is read around the names, with the same findings', () => {
    let some = 0;
    fc.assert(
      fc.property(value, (lock) => {
        const text = write(lock as never);
        const found = near(file, text);
        expect(found).toEqual(whole(file, text));
        some += found?.length === 0 ? 0 : 1;
      }),
      { numRuns: 1000 },
    );
    expect(some).toBeGreaterThan(300);
  });

  test('with line ends wherever JSON allows them is read alike, or from its beginning to its end', () => {
    const anywhere = fc.array(fc.constantFrom('', '', '', '\n', ' ', '\n\n', '\r\n', '\t'), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyOrder, anywhere, (lock, blanks) => {
        let at = 0;
        const text = JSON.stringify(lock).replace(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g, (token) => {
          at += 1;
          return token + blanks[at % blanks.length];
        });
        const found = near(file, text);
        if (found !== undefined) expect(found).toEqual(whole(file, text));
      }),
      { numRuns: 2000 },
    );
  });
});

const LINES: [LockFile, string[]][] = [
  [
    'pnpm-lock.yaml',
    [
      'packages:',
      "  '@acme/x@1.0.0':",
      '  /@acme/y/1.0.0:',
      '  lodash@1:',
      '    resolution: {tarball: https://evil.example/x}',
      '      tarball: https://corp.example/@acme/x',
      '',
      ' ',
      '  ',
      '\t',
      '# x',
      "      '@acme/x': 1",
      'x: @acme/x',
    ],
  ],
  [
    'yarn.lock',
    [
      '# yarn lockfile v1',
      '"@acme/x@^1", "@acme/x@1":',
      '"y@npm:@acme/x@1":',
      'lodash@1:',
      '  resolved "https://evil.example/x"',
      '  resolved "https://npm.acme.dev/@acme/x"',
      '',
      ' ',
      '# @acme/x',
      '  "@acme/y" "1"',
      '@corp/z@1:',
    ],
  ],
  [
    'yarn.lock',
    [
      '__metadata:',
      '"@acme/x@npm:^1":',
      '  resolution: "@acme/x@npm:1.0.0::__archiveUrl=https%3A%2F%2Fevil.example%2Fx"',
      '  resolution: "@acme/y@https://evil.example/x"',
      '  resolution: "lodash@npm:1"',
      '',
      '    "@acme/x": 1',
    ],
  ],
];
test.each(LINES)('%s of any lines is read alike', (file, pieces) => {
  const line = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ''));
  let some = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = `${pieces[0]}\n${lines.flat().join('')}`;
      const found = near(file, text);
      expect(found).toEqual(whole(file, text));
      some += found?.length === 0 ? 0 : 1;
    }),
    { numRuns: 3000 },
  );
  expect(some).toBeGreaterThan(100);
});

describe('a lock file that is not as its client writes it is read from its beginning to its end', () => {
  const evil = '"resolved": "https://evil.example/x.tgz"';
  test.each<[string, LockFile, string]>([
    [
      'a name with an escape',
      'package-lock.json',
      `{\n"packages": {\n"node_modules/\\u0040acme/x": {\n${evil}\n}\n}\n}`,
    ],
    ['an escaped slash', 'package-lock.json', `{\n"packages": {\n"node_modules/@acme\\/x": {\n${evil}\n}\n}\n}`],
    ['an escaped setting', 'package-lock.json', `{\n"packages": {\n"y": {\n${evil},\n"n\\u0061me": "@acme/x"\n}\n}\n}`],
    ['one line', 'package-lock.json', `{"packages":{"node_modules/@acme/x":{${evil}}}}`],
    [
      'the brace on the next line',
      'package-lock.json',
      `{\n"packages": {\n"node_modules/@acme/x":\n{\n${evil}\n}\n}\n}`,
    ],
    [
      'the colon on the next line',
      'package-lock.json',
      `{\n"packages": {\n"node_modules/@acme/x"\n: {\n${evil}\n}\n}\n}`,
    ],
    ['a name on the next line', 'package-lock.json', `{\n"packages": {\n"y": {\n${evil},\n"name":\n"@acme/x"\n}\n}\n}`],
    [
      'another entry behind a closing brace',
      'package-lock.json',
      `{\n"packages": {\n"@acme/y": {\n}, "@acme/x": {\n${evil}\n}\n}\n}`,
    ],
    [
      'another array behind a closing brace',
      'bun.lock',
      `{\n"a": {\n"b": ["@acme/y"] }, "packages": { "x": ["@acme/x@1", "https://evil.example/x"]\n}\n}`,
    ],
    ['an array in lines', 'bun.lock', `{\n"packages": {\n"x": [\n"@acme/x@1",\n"https://evil.example/x"\n]\n}\n}`],
    [
      'a name far behind',
      'package-lock.json',
      `{\n"packages": {\n"y": {\n${evil},\n${'"a": "b",\n'.repeat(200)}"name": "@acme/x"\n}\n}\n}`,
    ],
    [
      'a long line',
      'pnpm-lock.yaml',
      `packages:\n  '@acme/x@1':\n    resolution: {x: ${'x'.repeat(70_000)}, tarball: https://evil.example/x}\n`,
    ],
  ])('%s', (_, file, text) => {
    const found = near(file, text);
    expect(short(whole(file, text))).toEqual([expect.stringContaining('lock-file-host conflict')]);
    if (found !== undefined) expect(found).toEqual(whole(file, text));
    else expect(found).toBeUndefined();
  });

  test('one for a job of many scopes, too', () => {
    const scopes = Array.from({ length: 9 }, (_, index) => `scope${index}`).join(' ');
    const job = intent({ registries: [registry('https://npm.acme.dev', scopes)] });
    expect(near('yarn.lock', '', job)).toBeUndefined();
  });
});

test('what only looks like a scope of ours costs no reading', () => {
  const text = '{"packages":{"node_modules/@acme-labs/x":{"resolved":"https://evil.example/x"}}}';
  expect(near('package-lock.json', text)).toEqual([]);
});
