/**
 * `npm run windows:setup`: sets up Node for Windows and the Windows builds of package managers under Wine 10, on a Debian
 * machine, in `.cache/windows`. It takes about three minutes and 2.5 GB. Installed parts are kept.
 *
 * Debian 12 has Wine 8, which starts Node 18 to 22 but not 24, so Wine runs in a separate Debian 13 (measured 2026-11).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, DEBIAN, DRIVE_D, PACKAGES, PREFIX, packageFolder, programOf } from './folders.mjs';
import { CLIENTS, JEST_BINDINGS, NODE, NODE_WITH_RM_FAULT } from './versions.mjs';
import { inDebian } from './wine.mjs';

const SUITE = 'trixie';

/** Programs that this machine needs, and how to install them. */
const REQUIRED = {
  debootstrap: 'apt-get install debootstrap',
  unshare: 'apt-get install util-linux',
  setpriv: 'apt-get install util-linux',
  flock: 'apt-get install util-linux',
  chroot: 'apt-get install coreutils',
  tar: 'apt-get install tar',
  npm: 'install Node.js, which brings npm',
};

/** @returns {string[]} what is missing on this machine, with how to install it; empty if nothing is missing */
export function missingPrograms() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return ['Wine is set up on Linux on x64 only.'];
  const lacking = process.getuid?.() === 0 ? [] : ['Not root: mounts and chroot need it. Run this with sudo.'];
  for (const [program, cure] of Object.entries(REQUIRED)) {
    if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) lacking.push(`No ${program}: ${cure}`);
  }
  return lacking;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @throws {Error} with the end of its output, if it fails
 */
function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    const printed = `${stdout}${stderr}`.split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} ended with ${error?.message ?? status}\n${printed}`);
  }
}

/** Debian with Wine. It gets its final name when it is complete, so that an interrupted setup starts again. */
function installDebian() {
  const partial = `${DEBIAN}.partial`;
  rmSync(partial, { recursive: true, force: true });
  run('debootstrap', ['--variant=minbase', SUITE, partial]);
  const script =
    'export DEBIAN_FRONTEND=noninteractive; apt-get update -q && ' +
    'apt-get install -y -q --no-install-recommends wine wine64 && apt-get clean';
  run(...inDebian(['sh', '-c', script], { root: partial }));
  renameSync(partial, DEBIAN);
}

/** Wine's folder, configured as Windows 10 with a folder in the cache as drive D. */
function installPrefix() {
  const partial = `${PREFIX}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  run(...inDebian(['sh', '-c', 'wineboot --init && winecfg -v win10 && wineserver --wait'], { prefix: partial }));
  mkdirSync(DRIVE_D, { recursive: true });
  symlinkSync('../../drive-d', join(partial, 'dosdevices', 'd:')); // relative, so that the checkout can be moved
  renameSync(partial, PREFIX);
}

/** @param {import('./versions.mjs').WindowsPackage} item */
function installPackage(item) {
  const folder = packageFolder(item);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // `npm pack` downloads packages for other platforms, which `npm install` refuses, and runs no script.
  run('npm', ['pack', '--silent', '--pack-destination', partial, `${item.package}@${item.version}`], { cwd: partial });
  run('sh', ['-c', 'tar -xzf *.tgz --strip-components=1 && rm *.tgz'], { cwd: partial });
  if (!existsSync(join(partial, item.file))) throw new Error(`${item.package}@${item.version} has no ${item.file}.`);
  renameSync(partial, folder);
}

/** The parts to set up: the name, the file that exists when the part is complete, and the function that sets it up. */
const PARTS = [
  { name: `Debian ${SUITE} with Wine`, done: DEBIAN, install: installDebian },
  { name: 'the Wine prefix', done: PREFIX, install: installPrefix },
  ...[NODE, NODE_WITH_RM_FAULT, ...CLIENTS, ...JEST_BINDINGS].map((item) => ({
    name: `${item.package} ${item.version}`,
    done: programOf(item),
    install: () => installPackage(item),
  })),
];

/** @returns {string[]} the names of what is not set up yet */
export function missingParts() {
  return PARTS.filter(({ done }) => !existsSync(done)).map(({ name }) => name);
}

/**
 * Sets up the missing parts.
 *
 * @param {(line: string) => void} report gets one line for each part that had to be set up, and one for all others
 * @throws {Error} if a program is missing, with how to install it, or if a part cannot be set up
 */
export function setUp(report) {
  const lacking = missingPrograms();
  if (lacking.length > 0) throw new Error(`Windows under Wine cannot be set up here:\n${lacking.join('\n')}`);
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(join(CACHE, 'README'), 'Written by scripts/windows/setup.mjs. It may be deleted at any time.\n');
  let kept = 0;
  for (const { name, done, install } of PARTS) {
    if (existsSync(done)) {
      kept++;
      continue;
    }
    const started = performance.now();
    install();
    report(`set up ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  if (kept > 0) report(`${kept} of ${PARTS.length} parts were set up before`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
