/**
 * Builds `dist` from `src`: tsc compiles TypeScript to `build`, and ncc bundles that into `dist/main` and `dist/post`.
 *
 * ncc reads two package.json files that are adjusted first:
 * - The `@actions` packages do not declare `"sideEffects": false`. Without it ncc keeps all of `@actions/core`, with an
 *   HTTP client that this action never uses (87 % of the bundle).
 * - `build` gets an empty package.json of its own, so that ncc writes CommonJS. Our package.json says `"type": "module"`.
 *
 * docs/verify-dist.md explains how to reproduce the result and how to read it.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs a command-line tool of a development dependency. */
function run(/** @type {string} */ script, /** @type {string[]} */ ...args) {
  execFileSync(process.execPath, [path.join('node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
}

/** Declares that importing an `@actions` package has no side effects. */
function declareSideEffectFree(/** @type {string} */ name) {
  const file = path.join(root, 'node_modules/@actions', name, 'package.json');
  const description = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (description.sideEffects === false) return;
  fs.writeFileSync(file, `${JSON.stringify({ ...description, sideEffects: false }, undefined, 2)}\n`);
}

for (const folder of ['build', 'dist']) fs.rmSync(path.join(root, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const name of fs.readdirSync(path.join(root, 'node_modules/@actions'))) declareSideEffectFree(name);
fs.writeFileSync(path.join(root, 'build/package.json'), '{}\n');
for (const program of ['main', 'post']) {
  const out = `dist/${program}`;
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    `build/${program}.js`,
    '-o',
    out,
    '--no-cache',
    '--license',
    'licenses.txt',
    '--quiet',
  );
}
// The action's own package.json would make Node take the bundles for ES modules.
fs.writeFileSync(path.join(root, 'dist/package.json'), '{ "type": "commonjs" }\n');
