import { describe, expect, test } from '@jest/globals';
import type { LockFile } from '../../../src/project-config/files.js';
import type { Finding } from '../../../src/project-config/finding.js';
import { defaultRegistry, replacedHost } from '../../../src/project-config/lock-judge.js';
import { scanLockNearNames } from '../../../src/project-config/lock-near.js';
import { scanLock } from '../../../src/project-config/lock-scan.js';
import { LockText } from '../../../src/project-config/lock-text.js';
import { ACME, intent, readers, registry, short, TOKEN } from './intent.js';

const NPMJS = 'https://registry.npmjs.org/@acme/x/-/x-1.0.0.tgz';
const EVIL = 'https://evil.example/x-1.0.0.tgz';
const OURS = `${ACME}@acme/x/-/x-1.0.0.tgz`;

interface Kind {
  readonly file: LockFile;
  readonly client: string;
  /** A lock file with `@acme/x` from that URL, in line 6. */
  readonly text: (url: string) => string;
}
const json = (value: unknown) => JSON.stringify(value, null, 2);

const KINDS: Record<string, Kind> = {
  'package-lock.json': {
    file: 'package-lock.json',
    client: 'npm',
    text: (url) =>
      json({
        lockfileVersion: 3,
        packages: { 'node_modules/@acme/x': { version: '1', resolved: url, dev: true } },
      }),
  },
  'package-lock.json of version 1': {
    file: 'package-lock.json',
    client: 'npm',
    text: (url) => json({ requires: true, dependencies: { '@acme/x': { a: 1, resolved: url, requires: { a: '1' } } } }),
  },
  'npm-shrinkwrap.json with an alias': {
    file: 'npm-shrinkwrap.json',
    client: 'npm',
    text: (url) => json({ a: 1, packages: { 'node_modules/y': { name: '@acme/x', resolved: url } } }),
  },
  'npm-shrinkwrap.json with the name of ours for another package': {
    file: 'npm-shrinkwrap.json',
    client: 'npm',
    text: (url) => json({ a: 1, packages: { 'node_modules/a/node_modules/@acme/x': { name: 'y', resolved: url } } }),
  },
  'pnpm-lock.yaml of version 9': {
    file: 'pnpm-lock.yaml',
    client: 'pnpm',
    text: (url) =>
      `lockfileVersion: '9.0'\n\npackages:\n\n  '@acme/x@1.0.0':\n    resolution: {integrity: sha512-x, tarball: ${url}}\n`,
  },
  'pnpm-lock.yaml of version 6': {
    file: 'pnpm-lock.yaml',
    client: 'pnpm@8',
    text: (url) =>
      `lockfileVersion: '6.0'\n\npackages:\n\n  /@acme/x@1.0.0:\n    resolution: {tarball: ${url}, integrity: sha512-x}\n`,
  },
  'pnpm-lock.yaml of version 5, in lines': {
    file: 'pnpm-lock.yaml',
    client: 'pnpm',
    text: (url) =>
      `lockfileVersion: 5.4\npackages:\n  /@acme/x/1.0.0:\n    resolution:\n      integrity: sha512-x\n      tarball: '${url}'\n`,
  },
  'yarn.lock of yarn 1': {
    file: 'yarn.lock',
    client: 'yarn@1',
    text: (url) =>
      `# yarn lockfile v1\n\n\n"@acme/x@1", "@acme/x@^1.0.0":\n  version "1.0.0"\n  resolved "${url}#abc"\n`,
  },
  'yarn.lock of yarn 1 with an alias': {
    file: 'yarn.lock',
    client: 'yarn@1',
    text: (url) => `# yarn lockfile v1\n\n\n"y@npm:@acme/x@1":\n  version "1.0.0"\n  resolved "${url}"\n`,
  },
  'yarn.lock of yarn 4': {
    file: 'yarn.lock',
    client: 'yarn@4',
    text: (url) =>
      `__metadata:\n  version: 8\n\n"@acme/x@npm:^1":\n  version: 1.0.0\n  resolution: "@acme/x@npm:1.0.0::__archiveUrl=${encodeURIComponent(url)}"\n`,
  },
  'yarn.lock of yarn 4 with a URL for a version': {
    file: 'yarn.lock',
    client: 'yarn@3',
    text: (url) => `__metadata:\n  version: 8\n\n"@acme/x@npm:^1":\n  version: 1.0.0\n  resolution: "@acme/x@${url}"\n`,
  },
  'bun.lock': {
    file: 'bun.lock',
    client: 'bun',
    text: (url) =>
      `{\n  "lockfileVersion": 1,\n  "workspaces": {},\n  "packages": {\n\n    "y/@acme/x": ["@acme/x@1.0.0", "${url}", { "dependencies": { "a": "1" } }, "sha512-x"],\n  },\n}\n`,
  },
  'deno.lock': {
    file: 'deno.lock',
    client: 'deno',
    text: (url) => json({ version: '5', npm: { '@acme/x@1.0.0_peer@2': { integrity: 'x', tarball: url } } }),
  },
};

/** Scans a text, cut into pieces of a length. */
function scan(
  file: LockFile,
  text: string,
  client: string,
  options = {},
  length = text.length,
  committed?: string,
): Finding[] | undefined {
  const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
  const job = intent(options);
  const base = defaultRegistry(undefined, job);
  const replaced = replacedHost(committed, job);
  const found = scanLock(file, pieces, job, readers(client), base, replaced);
  // The quick way to read it says the same, or that it cannot tell.
  const near = scanLockNearNames(file, new LockText(Buffer.from(text, 'latin1')), job, readers(client), base, replaced);
  if (near !== undefined && found !== undefined) expect(near).toEqual(found);
  return found;
}

describe.each(Object.entries(KINDS))('%s', (_, { file, client, text }) => {
  test('has packages of our registry, wherever on its host', () => {
    expect(text(OURS)).toContain('acme');
    expect(scan(file, text(OURS), client)).toEqual([]);
    expect(scan(file, text('https://npm.acme.dev/elsewhere/x.tgz'), client)).toEqual([]);
  });

  test("has them from npm's public registry", () => {
    expect(short(scan(file, text(NPMJS), client))).toEqual(file === 'deno.lock' ? [] : ['lock-file-host conflict 6']);
  });

  test('has them from a host without credential, also if it comes in pieces, with CRLF, or without last line end', () => {
    const expected = ['lock-file-host conflict 6'];
    for (const length of [1, 7, 64]) expect(short(scan(file, text(EVIL), client, {}, length))).toEqual(expected);
    expect(short(scan(file, text(EVIL).replaceAll('\n', '\r\n'), client, {}, 5))).toEqual(expected);
    expect(short(scan(file, text(EVIL).trimEnd(), client))).toEqual(expected);
  });

  test('has them from another registry of the job, which is a warning', () => {
    expect(short(scan(file, text('https://corp.example/x.tgz'), client))).toEqual(['lock-file-host warning 6']);
    const options = { inheritedHosts: ['evil.example'] };
    expect(short(scan(file, text(EVIL), client, options))).toEqual(['lock-file-host warning 6']);
  });

  test('has them over plain http, which is a warning', () => {
    expect(short(scan(file, text(OURS.replace('https', 'http')), client))).toEqual(['lock-file-host warning 6']);
  });

  test('is nothing to a job without its client, or without the scope', () => {
    expect(scan(file, text(EVIL), client === 'npm' ? 'pnpm' : 'npm')).toEqual([]);
    expect(scan(file, text(EVIL).replaceAll('acme', 'other'), client)).toEqual([]);
  });
});

describe('npm puts its default registry in the place of the public one', () => {
  const { text } = KINDS['package-lock.json'] as Kind;
  test.each<[string, object, string[], RegExp]>([
    ['which is public', {}, ['lock-file-host conflict 6'], /anybody may publish/],
    ['which is ours', { registries: [registry(ACME, 'acme', TOKEN, true)] }, [], /^$/],
    ['which is inherited, on the same host', { inheritedDefault: 'https://npm.acme.dev/all/' }, [], /^$/],
    ['which a variable names', { environment: { npm_config_registry: 'https://npm.acme.dev/all/' } }, [], /^$/],
    [
      'which is another',
      { registries: [registry(ACME, 'acme'), registry('https://base.example', '', TOKEN, true)] },
      ['lock-file-host conflict 6'],
      /puts its default registry, base\.example/,
    ],
  ])('%s', (_, options, expected, says) => {
    const findings = scan('package-lock.json', text(NPMJS), 'npm', options);
    expect(short(findings)).toEqual(expected);
    expect(findings?.[0]?.text ?? '').toMatch(says);
  });

  test('but not of any other URL', () => {
    const registries = [registry(ACME, 'acme', TOKEN, true)];
    const yarnpkg = NPMJS.replace('npmjs.org', 'yarnpkg.com');
    expect(short(scan('package-lock.json', text(yarnpkg), 'npm', { registries }))).toEqual([
      'lock-file-host conflict 6',
    ]);
  });
});

describe('`replace-registry-host` says for which host npm puts its default registry', () => {
  const { text } = KINDS['package-lock.json'] as Kind;
  const base = { registries: [registry(ACME, 'acme'), registry('https://base.example', '', TOKEN, true)] };
  const oursToo = { registries: [registry(ACME, 'acme', TOKEN, true)] };
  const conflict = ['lock-file-host conflict 6'];
  test.each<[string, string, string, object, string[], RegExp]>([
    ['never', 'never', NPMJS, oursToo, conflict, /anybody may publish/],
    ['another', 'other.example', NPMJS, oursToo, conflict, /anybody may publish/],
    ['the public one', 'npmjs', NPMJS, oursToo, [], /^$/],
    ['that of the file, where the default is ours', 'evil.example', EVIL, oursToo, [], /^$/],
    ['the same as a URL, which npm 9 does not know', 'https://evil.example:8/x/', EVIL, oursToo, conflict, /evil/],
    ['ours as a URL', ACME, OURS, {}, conflict, /registry\.npmjs\.org, and not .*Remove `replace-/],
    ['all, where the default is ours', 'always', EVIL, oursToo, [], /^$/],
    [
      'all, where the default is public',
      'always',
      OURS,
      {},
      conflict,
      /registry\.npmjs\.org, and not .*Remove `replace-/,
    ],
    ['ours', 'npm.acme.dev', OURS, base, conflict, /puts its default registry, base\.example.*Remove `replace-/],
    [
      'what a variable says',
      'always',
      OURS,
      { ...base, environment: { NPM_CONFIG_REPLACE_REGISTRY_HOST: 'never' } },
      [],
      /^$/,
    ],
  ])('%s', (_, committed, url, options, expected, says) => {
    const findings = scan('package-lock.json', text(url), 'npm', options, 64, committed);
    expect(short(findings)).toEqual(expected);
    expect(findings?.[0]?.text ?? '').toMatch(says);
  });

  test('and is nothing to another client', () => {
    const other = KINDS['yarn.lock of yarn 1'] as Kind;
    expect(scan(other.file, other.text(OURS), other.client, base, 64, 'always')).toEqual([]);
  });
});

test('a scope that the public registry itself serves is locked to either of its names', () => {
  const registries = [registry('https://registry.npmjs.org', 'acme')];
  const { text } = KINDS['yarn.lock of yarn 1'] as Kind;
  for (const url of [NPMJS, NPMJS.replace('npmjs.org', 'yarnpkg.com')])
    expect(scan('yarn.lock', text(url), 'yarn@1', { registries })).toEqual([]);
});

describe('many entries', () => {
  const packages = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `node_modules/@acme/p${index}`,
      { version: '1.0.0', resolved: NPMJS, engines: { node: '>=20' }, bin: { x: 'x.js' } },
    ]),
  );

  test('of one host are one finding, with their number', () => {
    const findings = scan('package-lock.json', json({ packages }), 'npm');
    expect(short(findings)).toEqual(['lock-file-host conflict 5']);
    expect(findings?.[0]?.text).toContain('300 packages of @acme');
  });

  test('are found on one line, too, however long it is', () => {
    const filling = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `node_modules/plain${index}`,
        { version: '1.0.0', resolved: 'x'.repeat(50) },
      ]),
    );
    const text = JSON.stringify({ packages: { ...filling, ...packages } });
    expect(text.length).toBeGreaterThan(1_500_000);
    for (const length of [65_536, 1_000_000]) {
      expect(scan('package-lock.json', text, 'npm', {}, length)?.[0]?.text).toContain('300 packages of @acme');
    }
  });
});

describe('a lock file written to deceive', () => {
  test.each<[string, string]>([
    ['with escapes', '{"packages":{"node_modules/\\u0040acme/x":{"\\u0072esolved":"https:\\/\\/evil.example/x.tgz"}}}'],
    ['with a URL on a line of its own', `{"packages":{"node_modules/@acme/x":\n{"resolved"\n:\n"${EVIL}"\n}}}`],
    [
      'with objects before the URL',
      `{"packages":{"node_modules/@acme/x":{\n"engines":{\n"node":"1"\n},\n"x":[\n{}],\n"resolved":"${EVIL}"}}}`,
    ],
    ['with braces in texts', `{"packages":{"node_modules/@acme/x":{"a":"}}","b":"{\\"","resolved":"${EVIL}"}}}`],
    ['with the name behind', `{"packages":{"node_modules/y":{"resolved":"${EVIL}",\n"name":"@acme/x"}}}`],
    [
      'with an upper-case protocol',
      `{"packages":{"node_modules/@acme/x":{"resolved":"${EVIL.replace('https', 'HTTPS')}"}}}`,
    ],
    [
      'with a user in the URL',
      `{"packages":{"node_modules/@acme/x":{"resolved":"https://npm.acme.dev@evil.example/x"}}}`,
    ],
  ])('%s', (_, text) => {
    expect(short(scan('package-lock.json', text, 'npm'))).toEqual([
      expect.stringMatching(/^lock-file-host conflict \d$/),
    ]);
  });

  test('with texts on lines of their own', () => {
    const npm = `{"packages":{"node_modules/@acme/x":{\n"a":\n"b",\n"resolved": "${EVIL}"\n}}}`;
    expect(short(scan('package-lock.json', npm, 'npm'))).toEqual(['lock-file-host conflict 4']);
    const bun = `{"packages":{"x":\n[\n"@acme/x@1.0.0",\n"${EVIL}",\n{}\n]}}`;
    expect(short(scan('bun.lock', bun, 'bun'))).toEqual(['lock-file-host conflict 4']);
  });

  test('with a text in which it seems to be over, on one line', () => {
    const filling = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`node_modules/plain${index}`, { version: 'x'.repeat(50) }]),
    );
    const last = { 'node_modules/@acme/x': { license: '},', version: '1.0.0', resolved: EVIL } };
    const text = JSON.stringify({ packages: { ...filling, ...last } });
    expect(short(scan('package-lock.json', text, 'npm', {}, 1_000_000))).toEqual(['lock-file-host conflict 1']);
  });

  test.each([
    ['one before it', `/* " */ "@acme/x": ["@acme/x@1.0.0", "${EVIL}", {}],`, 3],
    ['one within it', `"@acme/x": [/* ", */ "@acme/x@1.0.0", /*/ " */ "${EVIL}", {}],`, 3],
    ['one of several lines', `/* {\n " [ */ "@acme/x": ["@acme/x@1.0.0", "${EVIL}", {}],`, 4],
    ['one that ends a line', `"@acme/x": ["@acme/x@1.0.0", // " ]\n"${EVIL}", {}],`, 4],
    ['a text that looks like one', `"y": ["y@/*", ""],\n"@acme/x": ["@acme/x@1.0.0", "${EVIL}", {}],`, 4],
  ])('with a comment, as bun allows it: %s', (_, entry, line) => {
    const text = `{\n"packages": {\n${entry}\n}\n}\n`;
    expect(short(scan('bun.lock', text, 'bun'))).toEqual([`lock-file-host conflict ${line}`]);
  });

  test('with brackets without end is given up, or read to its end', () => {
    expect(scan('package-lock.json', '['.repeat(300_000), 'npm')).toEqual([]);
    expect(scan('package-lock.json', '{"a":'.repeat(100_000), 'npm', {}, 50_000)).toEqual([]);
    expect(scan('package-lock.json', '"'.repeat(5_000_000), 'npm', {}, 500_000)).toBeUndefined();
  });
});
