/**
 * What this action is compared with: a script that does the minimum, the same script on `@actions/core`, and other
 * actions from local folders.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { freshJob } from './job.mjs';
import { ONE_REGISTRY, REGISTRY, TOKEN } from './projects.mjs';

/** @typedef {import('./rows.mjs').Row} Row */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the npmrc, the variable, the output and the state. It checks nothing, masks one form only and undoes nothing. */
const BY_HAND = `'use strict';
const fs = require('node:fs');
const { env } = process;
const token = env['INPUT_TOKEN'];
fs.writeSync(1, \`::add-mask::\${token}\\n\`);
const url = env['INPUT_REGISTRY-URL'];
const file = \`\${env['RUNNER_TEMP']}/by-hand-\${process.pid}.npmrc\`;
fs.appendFileSync(env['GITHUB_STATE'], \`file=\${file}\\n\`);
const text = \`\${env['INPUT_SCOPE']}:registry=\${url}\\n\${url.slice(url.indexOf('//'))}:_authToken="\${token}"\\n\`;
fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
fs.appendFileSync(env['GITHUB_ENV'], \`NPM_CONFIG_USERCONFIG=\${file}\\n\`);
fs.appendFileSync(env['GITHUB_OUTPUT'], \`npmrc-path=\${file}\\n\`);
fs.writeSync(1, \`\${url} for \${env['INPUT_SCOPE']}\\n\`);
`;

/** The same with the usual toolkit. */
const ON_CORE = `import fs from 'node:fs';
import * as core from '@actions/core';
const token = core.getInput('token');
core.setSecret(token);
const url = core.getInput('registry-url');
const scope = core.getInput('scope');
const file = \`\${process.env['RUNNER_TEMP']}/on-core-\${process.pid}.npmrc\`;
core.saveState('file', file);
const text = \`\${scope}:registry=\${url}\\n\${url.slice(url.indexOf('//'))}:_authToken="\${token}"\\n\`;
fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
core.exportVariable('NPM_CONFIG_USERCONFIG', file);
core.setOutput('npmrc-path', file);
core.info(\`\${url} for \${scope}\`);
`;

/** Values for the inputs of other actions, by input name. */
const VALUES = /** @type {Record<string, string>} */ ({
  ...ONE_REGISTRY,
  registry: REGISTRY,
  'auth-token': TOKEN,
  username: 'ci',
  password: TOKEN,
  'dot-npmrc': `@acme:registry=${REGISTRY}\n//npm.acme.dev/:_authToken=${TOKEN}\n`,
});

/**
 * @param {string} folder for scripts and jobs
 * @returns {Row[]} the two scripts
 */
export function scriptRows(folder) {
  const byHand = path.join(folder, 'by-hand.cjs');
  fs.writeFileSync(byHand, BY_HAND);
  const inputs = inputVariables(Object.entries(ONE_REGISTRY));
  const prepare = () => ({ ...freshJob(path.join(folder, 'job')), ...inputs });
  return [
    { id: 'by-hand', name: 'by hand with `node:fs`, no checks, no undo', script: byHand, prepare },
    { id: 'on-core', name: 'the same on `@actions/core`, bundled by ncc', script: bundleOnCore(folder), prepare },
  ];
}

/**
 * Bundles ON_CORE as most actions are: with ncc, and the toolkit as npm installs it.
 *
 * @param {string} folder
 * @returns {string} the bundled script
 */
function bundleOnCore(folder) {
  const source = path.join(ROOT, '.cache/bench'); // below the repository, where ncc finds the toolkit
  fs.rmSync(source, { recursive: true, force: true });
  fs.mkdirSync(source, { recursive: true });
  fs.writeFileSync(path.join(source, 'package.json'), '{}\n'); // makes ncc write CommonJS
  fs.writeFileSync(path.join(source, 'on-core.js'), ON_CORE);
  const out = path.join(folder, 'on-core');
  const ncc = path.join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', path.join(source, 'on-core.js'), '-o', out, '--no-cache', '--quiet']);
  fs.rmSync(source, { recursive: true });
  return path.join(out, 'index.js');
}

/**
 * Another action.
 *
 * @param {string} argument `name@version=path/to/dist/index.js`; action.yml is in a parent folder of the script
 * @param {string} folder for its job
 * @returns {Row}
 * @throws {Error} if the argument has another form, or one of the files does not exist
 */
export function actionRow(argument, folder) {
  const [, name = '', version = '', file = ''] = /^([^=@]+)@([^=]+)=(.+)$/.exec(argument) ?? [];
  if (file === '') throw new Error(`--peer ${argument}: expected name@version=path/to/dist/index.js`);
  const script = path.resolve(file);
  const { inputs } = parse(fs.readFileSync(path.join(actionFolder(script), 'action.yml'), 'utf8'));
  const defaults = Object.entries(inputs ?? {}).map(([input, { default: value = '' }]) => {
    return /** @type {[string, string]} */ ([input, String(value).includes('${{') ? '' : String(value)]);
  });
  const variables = inputVariables(defaults.map(([input, value]) => [input, VALUES[input] ?? value]));
  const tools = toolStubs(path.join(folder, 'tools'));
  const prepare = () => {
    const env = freshJob(path.join(folder, 'job'));
    const PATH = `${tools}${path.delimiter}${env['PATH']}`;
    return { ...env, ...variables, NODE_AUTH_TOKEN: TOKEN, PATH };
  };
  return { id: `peer-${name}`, name, version, script, prepare };
}

/** @param {string} script @returns {string} the folder of its action.yml */
function actionFolder(script) {
  for (let folder = path.dirname(script); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'action.yml'))) return folder;
  }
  throw new Error(`No action.yml in a parent folder of ${script}.`);
}

/** @param {[string, string][]} inputs @returns {Record<string, string>} */
function inputVariables(inputs) {
  return Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** Tools that print a version, so that only the action itself is measured. @param {string} folder */
function toolStubs(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const tool of ['node', 'npm', 'yarn', 'pnpm', 'docker', 'git']) {
    const readStdin = tool === 'docker' ? 'cat > /dev/null\n' : ''; // docker login reads the password there
    fs.writeFileSync(path.join(folder, tool), `#!/bin/sh\n${readStdin}echo 1.0.0\n`, { mode: 0o755 });
  }
  return folder;
}
