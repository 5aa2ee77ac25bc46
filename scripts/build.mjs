/**
 * Builds dist from src: TypeScript to JavaScript, then one bundle each for main and post.
 *
 * The @actions packages do not declare that importing them has no side effects, so no bundler may drop what is
 * unused, which is nearly all of them: an HTTP client of a megabyte for every job to load. Declared here, before
 * bundling; `npm ci` resets it.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
const run = (/** @type {string} */ script, /** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, [inRoot('node_modules', script), ...args], { cwd: root, stdio: 'inherit' });

for (const name of ['core', 'exec', 'io', 'http-client']) {
  const file = inRoot('node_modules/@actions', name, 'package.json');
  const description = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, `${JSON.stringify({ ...description, sideEffects: false }, null, 2)}\n`);
}

fs.rmSync(inRoot('build'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
// ncc writes CommonJS for code that no package.json calls a module; it starts about a tenth faster than ESM.
fs.writeFileSync(inRoot('build/package.json'), '{}\n');

for (const part of ['main', 'post']) {
  const out = inRoot('dist', part);
  fs.rmSync(out, { recursive: true, force: true });
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    `build/${part}.js`,
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--quiet',
    ...process.argv.slice(2),
  );
  // ncc leaves a package.json that would turn the CommonJS bundle into a module, or nothing; the bundle needs its own.
  fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "commonjs" }\n');
  const bundle = fs.readFileSync(path.join(out, 'index.js'), 'utf8');
  if (/undici/.test(bundle)) throw new Error(`the ${part} bundle holds the HTTP client, which most jobs do not need`);
}
