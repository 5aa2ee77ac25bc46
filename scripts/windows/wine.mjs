/** Commands in the Debian system that has Wine. */
import { join } from 'node:path';
import { CACHE, DEBIAN, PREFIX, PROJECT } from './folders.mjs';

const PROGRAMS = '/usr/bin:/bin:/usr/sbin:/sbin';

/** Wine's settings: no debug output, no offers to download .NET or a browser engine. */
const WINE = { WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=', LANG: 'C.UTF-8' };

/**
 * Mounts what is needed and runs a command below another root: "$1" is that root, "$2" this project, "$3" a file to lock,
 * and the rest the command. A `/tmp` of its own, since the server of an earlier Wine left its socket in the other one.
 */
const SCRIPT = `
set -e
root=$1 project=$2 lock=$3
shift 3
mkdir -p "$root$project"
mount --bind "$project" "$root$project"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
exec flock --timeout 60 --no-fork "$lock" chroot "$root" "$@"`;

/**
 * A command in the Debian system, where this project has the same path as here. Its mounts are in a namespace of their
 * own, so they are gone when it ends, however it ends; with it end all processes that it started. It waits for a
 * minute, and then fails, while another such command is running: two Wines must not share a prefix.
 *
 * @param {string[]} command
 * @param {{ root?: string, prefix?: string }} [folders] others than those of a complete set-up
 * @returns {[file: string, args: string[]]} to be spawned by root
 */
export function inDebian(command, { root = DEBIAN, prefix = PREFIX } = {}) {
  const environment = Object.entries({ ...WINE, WINEPREFIX: prefix, HOME: '/root', PATH: PROGRAMS });
  const inside = ['env', '-i', ...environment.map(([name, value]) => `${name}=${value}`), ...command];
  const mounted = ['sh', '-c', SCRIPT, 'sh', root, PROJECT, join(CACHE, 'lock'), ...inside];
  const isolated = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--', ...mounted];
  return ['setpriv', ['--pdeathsig', 'KILL', ...isolated]]; // whoever spawns this takes it along, even if killed
}
