/**
 * `npm run demo`: shows on this machine, without any account, that the action works. It runs the committed bundle as a
 * runner would, with real npm and two real private registries on loopback. Each line is a check.
 */
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { check, detail, headline, step } from './sandbox/progress.mjs';
import { publishPackage } from './sandbox/publish-package.mjs';
import { startRegistry } from './sandbox/registry.mjs';
import { createJob } from './sandbox/runner.mjs';
import { isolatedNpmSettings, npmCommand, writeProject } from './sandbox/sample-project.mjs';

/** @typedef {import('./sandbox/registry.mjs').Registry} Registry */

const sandbox = mkdtempSync(join(tmpdir(), 'npm-registry-login-demo-'));
const npmFolder = join(sandbox, 'npm');
/** @type {Registry[]} */
const registries = [];
/** The running process, which Ctrl-C ends. @type {import('node:child_process').ChildProcess | undefined} */
let running;
const onSpawn = (/** @type {typeof running} */ child) => {
  running = child;
};

/** @param {import('./sandbox/runner.mjs').Job} job @param {string[]} args */
function npm(job, ...args) {
  const [command, ...script] = npmCommand();
  return job.run(command, [...script, ...args], { env: isolatedNpmSettings(npmFolder), onSpawn });
}

/** @param {string} text @returns {string} the text with every token of the demo as `***` */
const hidden = (text) => registries.reduce((shown, registry) => shown.replaceAll(registry.tokenFor(), '***'), text);

/** @param {Registry} acme @param {Registry} corp @returns {string} what a user would write in a workflow */
const workflowStep = (acme, corp) => `- uses: ./
  with:
    registries: |
      - url: ${acme.url}
        scope: @acme
        token: \${{ secrets.ACME_TOKEN }}
      - url: ${corp.url}
        scope: @corp
        token: \${{ secrets.CORP_TOKEN }}`;

async function demo() {
  headline('npm registry login: two private registries, one step, nothing left behind');

  const [acme, corp] = await step('two private registries are up (Verdaccio)', async () => {
    const [acme, corp] = await Promise.all([
      startRegistry({ name: 'acme', users: [{ name: 'acme-ci', password: 'fake-acme-password' }] }),
      startRegistry({
        name: 'corp',
        users: [{ name: 'corp-ci', password: 'fake-corp-password' }],
        prefix: '/npm/corp/',
      }),
    ]);
    registries.push(acme, corp);
    return [acme, corp];
  });
  detail(registries.map(({ name, url }) => `@${name}  ${url}`).join('\n'));

  const packages = await step('each has a private package', async () => {
    const published = await Promise.all([
      publishPackage({ registry: acme, token: acme.tokenFor(), name: '@acme/greeting' }),
      publishPackage({ registry: corp, token: corp.tokenFor(), name: '@corp/farewell' }),
    ]);
    for (const { name, tarball } of published) {
      const { status } = await fetch(tarball);
      check(`${name} is private`, status === 401, `An anonymous download answered ${status}.`);
    }
    return published.map(({ name }) => name);
  });

  const job = createJob({ parent: join(sandbox, 'job'), profile: 'shared' });
  const untouched = job.snapshot();
  writeProject(job.workspace, packages); // what actions/checkout does, before this action
  const checkedOut = job.snapshot();
  const workflow = workflowStep(acme, corp);
  const main = await step('the action has run: dist/main, on Node 24, as on a runner', async () => {
    const filledIn = workflow
      .replace('${{ secrets.ACME_TOKEN }}', () => acme.tokenFor())
      .replace('${{ secrets.CORP_TOKEN }}', () => corp.tokenFor());
    const result = await job.uses({ with: parse(filledIn)[0].with, onSpawn });
    check('main succeeds', result.conclusion === 'success', hidden(result.log));
    for (const registry of registries) check('each token is masked', job.masks.has(registry.tokenFor()));
    return result;
  });
  detail(`${workflow}\n\n${main.log}`);

  const npmrc = main.outputs['npmrc-path'] ?? '';
  await step('it wrote one file, which only its owner can read', () => {
    check('npmrc-path names a file directly in RUNNER_TEMP', existsSync(npmrc) && dirname(npmrc) === job.temp, npmrc);
    check('NPM_CONFIG_USERCONFIG points to it', job.env['NPM_CONFIG_USERCONFIG'] === npmrc);
    const mode = lstatSync(npmrc).mode & 0o777;
    check('its mode is 0600', mode === 0o600 || process.platform === 'win32', mode.toString(8));
    const added = [...job.snapshot().keys()].filter((path) => !checkedOut.has(path));
    check('nothing else was added anywhere', added.length === 1, added.join('\n'));
  });
  detail(hidden(readFileSync(npmrc, 'utf8')));

  for (const registry of registries) registry.forget();
  await step('npm install works; each registry saw no token but its own', async () => {
    const install = await npm(job, 'install');
    check('npm install succeeds', install.conclusion === 'success', hidden(install.log));
    for (const registry of registries) {
      const seen = new Set((await registry.settled()).map(({ authorization }) => authorization));
      check(`${registry.name} saw its token only`, seen.size === 1 && seen.has(`Bearer ${registry.tokenFor()}`));
    }
  });
  const lock = readFileSync(join(job.workspace, 'package-lock.json'));

  const greetings = await step('the sample project runs with both packages', async () => {
    const { log } = await job.run(process.execPath, ['index.js'], { onSpawn });
    for (const name of packages) check(`${name} works`, log.includes(`hello from ${name}`), log);
    return log;
  });
  detail(greetings);

  const post = await step('the job is over: dist/post has run', async () => {
    const [result, ...others] = await job.post({ onSpawn });
    check('there is one post', result && others.length === 0);
    check('post succeeds', result?.conclusion === 'success', result?.log);
    return result;
  });
  detail(post?.log ?? '');

  for (const name of readdirSync(job.workspace)) rmSync(join(job.workspace, name), { recursive: true });
  await step('nothing is left: no file, variable, log or state', () => {
    const after = job.snapshot();
    const paths = [...new Set([...untouched.keys(), ...after.keys()])];
    const left = paths.filter((path) => JSON.stringify(untouched.get(path)) !== JSON.stringify(after.get(path)));
    check('files and folders are as before', left.length === 0, left.join('\n'));
    check('NPM_CONFIG_USERCONFIG is restored', job.env['NPM_CONFIG_USERCONFIG'] === '');
    const leaks = registries.flatMap((registry) => job.locationsOf(registry.tokenFor()));
    check('no token is left anywhere', leaks.length === 0, leaks.join('\n'));
  });
  const inTemp = readdirSync(job.temp).filter((name) => !name.startsWith('_'));
  detail(`RUNNER_TEMP: ${inTemp.join(' ') || '(empty)'}\nNPM_CONFIG_USERCONFIG: '${job.env['NPM_CONFIG_USERCONFIG']}'`);

  writeProject(job.workspace, packages, lock);
  rmSync(npmFolder, { recursive: true, maxRetries: 5 }); // otherwise npm would take the packages from its cache
  const refused = await step('npm ci of the same project is refused now', async () => {
    const { exitCode, log } = await npm(job, 'ci');
    check('npm ci is refused', exitCode !== 0 && /\bE40[13]\b/.test(log), log);
    return log;
  });
  detail(/.*\bE40[13]\b.*/.exec(refused)?.[0] ?? '');
}

async function cleanUp() {
  running?.kill();
  await Promise.all(registries.map((registry) => registry.close()));
  rmSync(sandbox, { recursive: true, force: true, maxRetries: 5 });
}

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
for (const [signal, exitCode] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])) {
  process.once(signal, () => cleanUp().finally(() => process.exit(exitCode)));
}
try {
  await demo();
  headline(`Success in ${seconds()}: logged in, installed, logged out, nothing left.`, 'good');
} catch (error) {
  headline(`Failed: ${error instanceof Error ? error.message : error}`, 'bad');
  process.exitCode = 1;
}
await cleanUp();
