/**
 * What this action is compared with: a script that does the least, the same on `@actions/core` as ncc bundles it, and
 * other actions from local folders. npm has no such action as a package (looked for in 2026-11), and nothing is fetched
 * from elsewhere.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { REGISTRY, TOKEN } from './rows.mjs';
import { makeScene } from './scene.mjs';

/** @typedef {import('./rows.mjs').Row} Row */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** No input is read with care, nothing checked or journalled, no value kept from breaking out of its line. */
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

/** The same, as an action is usually written. */
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

/** What an input of this name gets, whichever action it belongs to. */
const GIVEN = {
  'registry-url': REGISTRY,
  registry: REGISTRY,
  scope: '@acme',
  token: TOKEN,
  'auth-token': TOKEN,
  username: 'ci',
  password: TOKEN,
  'dot-npmrc': `@acme:registry=${REGISTRY}\n//npm.acme.dev/:_authToken=${TOKEN}\n`,
};

/**
 * @param {string} folder for scripts and worlds
 * @returns {Row[]}
 */
export function boundRows(folder) {
  const scene = makeScene(path.join(folder, 'bound'), {});
  const prepare = () => ({ ...scene.reset(), ...inputsOf({ 'registry-url': '', scope: '', token: '' }) });
  const script = path.join(folder, 'by-hand.cjs');
  fs.writeFileSync(script, BY_HAND);
  const onCore = bundled(folder);
  return [
    { id: 'by-hand', name: 'by hand on `node:fs`, unchecked', kind: 'bound', script, prepare },
    {
      ...{ id: 'on-core', name: 'the same on `@actions/core`, bundled by ncc', kind: /** @type {const} */ ('peer') },
      ...{ version: onCore.version, script: onCore.script, prepare },
    },
  ];
}

/** @param {string} folder */
function bundled(folder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'node_modules/@actions/core/package.json'), 'utf8'));
  // Below this repository, where ncc finds the package.
  const source = path.join(ROOT, '.cache/bench');
  fs.mkdirSync(source, { recursive: true });
  fs.writeFileSync(path.join(source, 'package.json'), '{}\n');
  fs.writeFileSync(path.join(source, 'on-core.js'), ON_CORE);
  const out = path.join(folder, 'on-core');
  const ncc = path.join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', path.join(source, 'on-core.js'), '-o', out, '--quiet']);
  fs.rmSync(source, { recursive: true });
  return { version, script: path.join(out, 'index.js') };
}

/**
 * Another action in a local folder.
 *
 * @param {string} argument `name=path/to/dist/index.js`, optionally `name@version=…`; its action.yml stands in a folder
 *   above
 * @param {string} folder for its world
 * @returns {Row}
 * @throws {Error} if there is no such file, or no action.yml above it
 */
export function peerRow(argument, folder) {
  const [, name = '', version, file = ''] = /^([^=@]+)(?:@([^=]+))?=(.+)$/.exec(argument) ?? [];
  const script = path.resolve(file);
  if (file === '' || !fs.existsSync(script)) throw new Error(`--peer ${argument}: name=path/to/dist/index.js`);
  const inputs = parse(fs.readFileSync(path.join(actionFolder(script), 'action.yml'), 'utf8')).inputs ?? {};
  const defaults = Object.entries(inputs).map(([input, { default: value = '' }]) => {
    return [input, String(value).includes('${{') ? '' : String(value)];
  });
  const scene = makeScene(path.join(folder, `peer-${name.replaceAll('/', '-')}`), {});
  const tools = stubs(path.join(folder, 'tools'));
  const prepare = () => {
    const env = scene.reset();
    const variables = inputsOf(Object.fromEntries(defaults));
    return { ...env, ...variables, NODE_AUTH_TOKEN: TOKEN, PATH: `${tools}${path.delimiter}${env['PATH']}` };
  };
  return { id: `peer-${name}`, name, kind: 'peer', script, prepare, ...(version === undefined ? {} : { version }) };
}

/** @param {string} script @returns {string} */
function actionFolder(script) {
  for (let folder = path.dirname(script); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'action.yml'))) return folder;
  }
  throw new Error(`There is no action.yml above ${script}.`);
}

/** @param {Record<string, string>} defaults @returns {Record<string, string>} variables */
function inputsOf(defaults) {
  const values = Object.entries(defaults).map(([input, value]) => [
    `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`,
    GIVEN[/** @type {keyof typeof GIVEN} */ (input)] ?? value,
  ]);
  return Object.fromEntries(values);
}

/** Tools that an action only asks for their version: what they cost is not the action's. @param {string} folder */
function stubs(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const tool of ['node', 'npm', 'yarn', 'pnpm', 'docker', 'git']) {
    const reads = tool === 'docker' ? 'cat > /dev/null\n' : ''; // the password
    fs.writeFileSync(path.join(folder, tool), `#!/bin/sh\n${reads}echo 1.0.0\n`, { mode: 0o755 });
  }
  return folder;
}
