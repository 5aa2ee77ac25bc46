/** Commands in the Debian system with Wine. */
import { join } from 'node:path';
import { CACHE, DEBIAN, PREFIX, PROJECT } from './folders.mjs';

const PROGRAMS = '/usr/bin:/bin:/usr/sbin:/sbin';

/** Settings of Wine: no debug output, no prompts to download .NET or a browser engine. */
const WINE = { WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=', LANG: 'C.UTF-8' };

/**
 * Mounts the necessary file systems and runs a command in another root: "$1" is that root, "$2" this project, "$3" a file
 * to lock, and the rest the command. It has its own `/tmp`, because the server of an earlier Wine leaves its socket in `/tmp`.
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
 * A command in the Debian system, in which this project has the same path. Its mounts are in a separate namespace, so they
 * and all processes that it started end with it, even if it is killed. If another such command is running, it waits for up
 * to a minute and then fails: two instances of Wine must not share a prefix.
 *
 * @param {string[]} command
 * @param {{ root?: string, prefix?: string }} [folders] during setup, instead of the final ones
 * @returns {[file: string, args: string[]]} for `spawn`, as root
 */
export function inDebian(command, { root = DEBIAN, prefix = PREFIX } = {}) {
  const environment = Object.entries({ ...WINE, WINEPREFIX: prefix, HOME: '/root', PATH: PROGRAMS });
  const inside = ['env', '-i', ...environment.map(([name, value]) => `${name}=${value}`), ...command];
  const mounted = ['sh', '-c', SCRIPT, 'sh', root, PROJECT, join(CACHE, 'lock'), ...inside];
  const isolated = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--', ...mounted];
  return ['setpriv', ['--pdeathsig', 'KILL', ...isolated]]; // ends with the process that spawned it, even if that is killed
}
