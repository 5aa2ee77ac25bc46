/**
 * `npm run test:windows`: runs the unit tests and the built action on Node for Windows, and the Windows builds of package
 * managers with the files of the action, all under Wine. It prints a table and exits with 1 if anything failed. With
 * `UPDATE_WINDOWS=1`, a run without failures is saved in `docs/windows.json` and `docs/package-managers.md`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, PREFIX, PROJECT, packageFolder, programOf, windowsPath } from './folders.mjs';
import { Machine } from './machine.mjs';
import { commitResults } from './page.mjs';
import { missingParts, missingPrograms } from './setup.mjs';
import { JEST_BINDINGS, NODE } from './versions.mjs';

/**
 * @typedef {{ title: string, status: string, failureMessages: string[], duration: number | null }} Test
 * @typedef {{ numTotalTests: number, numFailedTestSuites: number, testResults: Array<{ name: string, message: string,
 *   assertionResults: Array<{ ancestorTitles: string[] } & Test> }> }} JestReport what `jest --json` writes
 */

const JEST = join(PROJECT, 'node_modules/jest/bin/jest.js');
const ESM = '--experimental-vm-modules';

/**
 * Unit tests that are not useful under Wine, each with the reason.
 *
 * @type {Record<string, string>}
 */
const LEFT_OUT = {
  'repository.test.ts': 'asks git, which is not in Wine',
  'home-files/sequences.test.ts': 'takes minutes: thousands of sequences of jobs',
};

/** @param {string} report the file for the report of Jest @returns {Promise<string>} its output */
async function unitTests(report) {
  const machine = await Machine.start();
  try {
    const { stdout, stderr } = await machine.run({
      file: windowsPath(programOf(NODE)),
      args: [
        ...[
          '--require',
          windowsPath(join(PROJECT, 'scripts/windows/preload/links-emulated.cjs')),
          ESM,
          windowsPath(JEST),
        ],
        ...['--runInBand', '--silent', '--testTimeout=180000', '--cacheDirectory=C:\\jest'],
        ...['--json', `--outputFile=${windowsPath(report)}`, '__tests__/unit'],
        `--testPathIgnorePatterns=${Object.keys(LEFT_OUT)
          .map((name) => `/${name}`)
          .join('|')
          .replaceAll('/', '[/\\\\]')}`,
      ],
      cwd: windowsPath(PROJECT),
      env: {
        SystemRoot: 'C:\\Windows',
        SystemDrive: 'C:',
        ComSpec: 'C:\\Windows\\system32\\cmd.exe',
        PATHEXT: '.COM;.EXE;.BAT;.CMD',
        Path: 'C:\\Windows\\system32;C:\\Windows',
        USERPROFILE: 'C:\\Users\\jest',
        USERNAME: 'jest',
        TEMP: 'C:\\Windows\\Temp',
        TMP: 'C:\\Windows\\Temp',
        NODE_PATH: windowsPath(bindingsFolder()),
      },
      timeout: 1_200_000,
    });
    return `${stdout}${stderr}`;
  } finally {
    await machine.stop();
    rmSync(join(PREFIX, 'drive_c', 'jest'), { recursive: true, force: true });
  }
}

/** The `node_modules` with the native modules of Jest for Windows. */
function bindingsFolder() {
  const [first] = JEST_BINDINGS;
  if (first === undefined) throw new Error('versions.mjs names no native part of jest.');
  return packageFolder(first).slice(0, -first.package.length - 1);
}

/** @param {string} report the file for the report of Jest @returns {Promise<string>} its output */
function actionTests(report) {
  const args = [ESM, JEST, '--config', join(PROJECT, 'jest.windows.config.mjs'), '--json', `--outputFile=${report}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'] });
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed += text;
      process.stderr.write(text);
    });
    child.once('error', reject);
    child.once('close', () => resolve(printed));
  });
}

/**
 * @param {string} what
 * @param {(report: string) => Promise<string>} run
 * @returns {Promise<import('./page.mjs').Group[]>} one for each test file
 * @throws {Error} if jest wrote no report or found no test
 */
async function groups(what, run) {
  const folder = mkdtempSync(join(CACHE, 'report-')); // Wine can also read it there
  const file = join(folder, 'report.json');
  try {
    const printed = await run(file);
    if (!existsSync(file)) throw new Error(`${what}: jest wrote no report.\n${printed}`);
    /** @type {JestReport} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    if (report.numTotalTests === 0) throw new Error(`${what}: jest found no test.\n${printed}`);
    return report.testResults.map(({ name, message, assertionResults }) => ({
      name: `${what}: ${nameOf(name)}`,
      tests: assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
        title: [...ancestorTitles, title].join(', '),
        status,
        why: failureMessages.join('\n'),
      })),
      // A file that cannot be loaded has a message but no tests.
      broken: assertionResults.length === 0 ? message : '',
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file of a test @returns {string} its path below the folder of such tests, e.g. `home-files/link` */
function nameOf(file) {
  return file
    .replaceAll('\\', '/')
    .replace(/^.*\/__tests__\/[^/]+\//, '')
    .replace('.test.ts', '');
}

/** @param {import('./page.mjs').Group[]} all @returns {boolean} whether nothing failed */
function print(all) {
  let failed = 0;
  for (const { name, tests, broken } of all) {
    const count = (/** @type {string} */ status) => tests.filter((test) => test.status === status).length;
    const bad = count('failed') + (broken === '' ? 0 : 1);
    failed += bad;
    const skipped = tests.length - count('passed') - count('failed');
    const line = `${bad === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(44)} ${String(count('passed')).padStart(5)} passed`;
    console.log(`${line}${bad > 0 ? `, ${bad} failed` : ''}${skipped > 0 ? `, ${skipped} not run on Windows` : ''}`);
    for (const { title, why } of tests.filter(({ status }) => status === 'failed'))
      console.log(`       ✕ ${title}\n${why}`);
    if (broken !== '') console.log(broken);
  }
  for (const [name, why] of Object.entries(LEFT_OUT)) console.log(`left out: ${name}: ${why}`);
  return failed === 0;
}

async function main() {
  const lacking = [
    ...missingPrograms(),
    ...missingParts().map((name) => `${name} is not set up: npm run windows:setup`),
  ];
  if (lacking.length > 0) throw new Error(`Nothing was tested:\n${lacking.join('\n')}`);
  const started = performance.now();
  const action = await groups('action', actionTests);
  const all = [...action, ...(await groups('unit', unitTests))];
  const seconds = Math.round((performance.now() - started) / 1000);
  const passed = print(all);
  console.log(`${seconds} s on Node ${NODE.version} for Windows, under Wine`);
  if (!passed) throw new Error('Not every test passed.');
  if (process.env['UPDATE_WINDOWS'] === '1') commitResults(all, LEFT_OUT);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
