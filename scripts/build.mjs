/**
 * Builds `dist` from `src`: tsc compiles TypeScript to `build`, and ncc bundles that into `dist/main` and `dist/post`.
 *
 * `build` gets an empty package.json of its own, so that ncc writes CommonJS: our package.json says `"type": "module"`.
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

for (const folder of ['build', 'dist']) fs.rmSync(path.join(root, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
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
