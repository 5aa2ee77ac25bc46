/**
 * Builds dist from src, in five steps:
 *
 * 1. tsc: TypeScript to JavaScript.
 * 2. ncc: each third-party package that some path needs on demand becomes one file, with its licence. main and post
 *    share it.
 * 3. Rollup and terser: our own modules (and the two functions of @actions/core that every run calls) become one file
 *    for the path that every job takes, and one for each room that is loaded on demand.
 * 4. dist does a few typical jobs, and the functions that none of them runs are moved to files beside (build/rare.mjs).
 * 5. It does them again, and the functions that most of them run are marked for V8 (build/at-once.mjs).
 *
 * Why not ncc for all of it: webpack wraps each module in a function and links it through getters, and can join none
 * that a chunk needs as well. V8 then parses nearly everything twice. Measured (machine instructions that main takes
 * beyond an empty script, one registry, 2026-11): ncc alone 34.4 million, ncc on joined modules 26.4, Rollup 17.4, all of
 * this 12.5.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from '@rollup/wasm-node';
import { minify } from 'terser';
import { compiledAtOnce } from './build/at-once.mjs';
import { withoutRare, withRareImports } from './build/rare.mjs';
import { runsOf } from './build/runs.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
const run = (/** @type {string} */ script, /** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, [inRoot('node_modules', script), ...args], { cwd: root, stdio: 'inherit' });

/** Joined with our own modules: two functions of it are on every path. */
const JOINED = ['@actions/core'];

/** Rooms of main that the same jobs need, in one file each: a further file costs about as much as a thousand lines of code. */
const TOGETHER = {
  list: [
    'plain-list',
    'registry-entry',
    'registry-combine',
    'settle-registries',
    'credentials/settle',
    'credentials/oidc/providers',
  ],
  places: [
    'places/known-places',
    'places/apply-places',
    'places/place-link',
    'places/put-back',
    'places/occupant',
    'places/text',
    'places/marks',
    'places/turn',
    'linked-files',
    'clients/new-yarnrc',
  ],
  'committed-npmrc': ['project-config/committed-npmrc', 'project-config/judge'],
  project: ['clients/known', 'clients/version', 'clients/detect', 'clients/serve', 'clients/limits', 'project'],
};

/** What is loaded on demand is required there and then: a function that does it later is one more to compile. */
const REQUIRED = {
  name: 'required',
  renderDynamicImport: () => ({ left: 'Promise.resolve(require(', right: '))' }),
};

/** The file for the path that every job takes; all others are loaded on demand, and have it from the beginning. */
const FIRST = 'index.js';

/**
 * How the others find it: it is Node's main module (nodejs.org/api/modules.html, "Accessing the main module"). To
 * require it would have Node resolve its path once more, so often that V8 takes to optimising how. Measured, 2026-11,
 * CPU time of main with three `registries`: 1.26 times an empty script before, 1.21 after.
 */
const OF_FIRST = 'require.main.exports';

/** @actions/core has an enumeration that we do not use, but is written so that no bundler can tell. */
const UNUSED = {
  name: 'unused',
  transform: (/** @type {string} */ code) =>
    code.includes('(function (ExitCode)') ? code.replace('(function (ExitCode)', '/*#__PURE__*/$&') : null,
};

fs.rmSync(inRoot('build'), { recursive: true, force: true });
fs.rmSync(inRoot('dist'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');

const licences = [];
for (const name of JOINED) {
  licences.push(`${name}\n${fs.readFileSync(inRoot('node_modules', name, 'LICENSE.md'), 'utf8')}`);
}
for (const name of packages()) licences.push(await pack(name));
for (const part of ['main', 'post']) await join(part);
fs.writeFileSync(inRoot('dist/licenses.txt'), licences.map((text) => `${text.trim()}\n`).join('\n'));
// Said here, since the project's own package.json says that its files are ES modules.
fs.writeFileSync(inRoot('dist/package.json'), '{ "type": "commonjs" }\n');
for (const part of ['main', 'post']) moveRare(inRoot('dist', part), runsOf(root));
for (const part of ['main', 'post']) {
  for (const name of fs.readdirSync(inRoot('dist', part))) {
    const code = fs.readFileSync(inRoot('dist', part, name), 'utf8');
    await write(inRoot('dist', part, name), code.replace(`require('./${FIRST}')`, OF_FIRST));
  }
}
for (const [file, { jobs, typical }] of runsOf(root)) {
  const most = [...typical].filter(([, times]) => times > jobs / 2).map(([start]) => start);
  fs.writeFileSync(file, compiledAtOnce(fs.readFileSync(file, 'utf8'), new Set(most)));
}

/** The third-party packages that our modules import, but for those that are joined. */
function packages() {
  const files = fs.readdirSync(inRoot('build'), { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...fs.readFileSync(inRoot('build', file), 'utf8').matchAll(/(?:from |import |import\()'([^.'][^']*)'/g),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:') && !JOINED.includes(name));
  return [...new Set(names)].sort();
}

/** Where a package is packed to, from a file in dist/main or dist/post. @param {string} name */
function packed(name) {
  return `../packages/${name.replace('@', '').replace('/', '-')}/index.js`;
}

/**
 * Packs a package into one file, with what it loads on demand beside it.
 *
 * @param {string} name
 * @returns {Promise<string>} the licences of all that is in it
 */
async function pack(name) {
  const out = path.join(inRoot('dist/main'), path.dirname(packed(name)));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-registry-login-build-'));
  try {
    // Imported from a file that no package.json calls an ES module: ncc then writes CommonJS, which starts faster.
    const entry = inRoot('build/package.js');
    const hasDefault = 'default' in (await import(name));
    fs.writeFileSync(entry, `export * from '${name}';\n${hasDefault ? `export { default } from '${name}';\n` : ''}`);
    fs.writeFileSync(inRoot('build/package.json'), '{}\n');
    run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--license', 'licenses.txt', '--quiet');
    fs.mkdirSync(out, { recursive: true });
    for (const file of fs.readdirSync(folder).filter((file) => file.endsWith('.js'))) {
      // Not with ncc's own --minify, which leaves out what is loaded on demand.
      await write(path.join(out, file), fs.readFileSync(path.join(folder, file), 'utf8'));
    }
    return fs.readFileSync(path.join(folder, 'licenses.txt'), 'utf8');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Joins our modules for main or post. @param {string} part */
async function join(part) {
  const bundle = await rollup({
    input: inRoot('build', `${part}.js`),
    external: (id) => /^[^./]/.test(id) && !path.isAbsolute(id) && !JOINED.some((name) => id === name),
    plugins: [nodeResolve({ preferBuiltins: true, resolveOnly: JOINED }), UNUSED, REQUIRED],
    // The @actions packages do not say that importing them has no side effects; no package here has any, nor has Node.
    treeshake: { moduleSideEffects: (id, isExternal) => !isExternal && !id.includes('node_modules') },
    onwarn: ({ code, message }) => {
      // How @actions/core is written: TypeScript's __awaiter, and two modules that import each other.
      const known = ['THIS_IS_UNDEFINED', 'CIRCULAR_DEPENDENCY'].includes(code ?? '') && /@actions\/core/.test(message);
      if (!known) throw new Error(message);
    },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    entryFileNames: FIRST,
    chunkFileNames: '[name].js',
    ...(part === 'main' ? { manualChunks: together } : {}),
    onlyExplicitManualChunks: true, // what they import stays where it is
    generatedCode: { preset: 'es2015', symbols: false },
    externalLiveBindings: false,
    strict: true,
    esModule: false,
    freeze: false,
    dynamicImportInCjs: false, // `import()` of a CommonJS file would load Node's loader of ES modules
    interop: (id) => (id?.startsWith('node:') ? 'default' : 'auto'),
    paths: (id) => (/^(node:|\.)/.test(id) || path.isAbsolute(id) || isBuiltin(id) ? id : packed(id)),
  });
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    fs.mkdirSync(inRoot('dist', part), { recursive: true });
    fs.writeFileSync(inRoot('dist', part, file.fileName), file.code);
  }
  const main = fs.readFileSync(inRoot('dist', part, FIRST), 'utf8');
  if (/undici/.test(main)) throw new Error(`${part} holds an HTTP client, which most jobs do not need`);
}

/** Moves what no usual job runs to files of its own. @param {string} folder @param {ReturnType<typeof runsOf>} runs */
function moveRare(folder, runs) {
  /** @type {Map<string, string[]>} */
  const moved = new Map();
  for (const name of [FIRST, ...fs.readdirSync(folder).filter((name) => name !== FIRST)]) {
    const file = path.join(folder, name);
    const code = fs.readFileSync(file, 'utf8');
    const usual = runs.get(file)?.usual;
    const rareName = name.replace(/\.js$/, '.rare.js');
    const loaded = name === FIRST ? 'first' : 'onDemand';
    const parts = usual === undefined ? undefined : withoutRare(code, usual, `./${rareName}`, moved, loaded);
    fs.writeFileSync(file, parts?.code ?? withRareImports(code, moved));
    if (parts === undefined) continue;
    fs.writeFileSync(path.join(folder, rareName), parts.rare);
    if (name === FIRST) moved.set(`./${name}`, parts.names);
  }
}

/** The file that a module goes to, if it must not have one of its own. @param {string} id */
function together(id) {
  const name = path.relative(inRoot('build'), id).replaceAll(path.sep, '/').replace(/\.js$/, '');
  return Object.entries(TOGETHER).find(([, names]) => names.includes(name))?.[0];
}

/** What @actions/core calls Node's modules. @param {string} id */
function isBuiltin(id) {
  return ['os', 'path', 'fs', 'crypto'].includes(id);
}

/** Minifies code and writes it. @param {string} file @param {string} code */
async function write(file, code) {
  const { code: small } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3 },
    format: { comments: false, ascii_only: true }, // one letter beyond ASCII doubles the text that V8 holds
  });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${small}\n`);
}
