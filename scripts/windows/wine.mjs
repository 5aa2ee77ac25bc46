/** Commands in the Debian system that has Wine. */
import { DEBIAN, PREFIX, PROJECT } from './folders.mjs';

/** Wine's settings: no debug output, no offers to download .NET or a browser engine. */
const WINE = { WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=', LANG: 'C.UTF-8' };

/**
 * A command in the Debian system, where this project has the same path as here. Its mounts are in a namespace of their
 * own, so they are gone when it ends, however it ends; with it end all processes that it started.
 *
 * @param {string[]} command
 * @param {{ root?: string, prefix?: string }} [folders] others than those of a complete set-up
 * @returns {[file: string, args: string[]]} to be spawned by root
 */
export function inDebian(command, { root = DEBIAN, prefix = PREFIX } = {}) {
  const script =
    'set -e; mkdir -p "$1$2"; mount --bind "$2" "$1$2"; mount -t proc proc "$1/proc"; root=$1; shift 2; exec chroot "$root" "$@"';
  const environment = Object.entries({
    ...WINE,
    WINEPREFIX: prefix,
    HOME: '/root',
    PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
  });
  const variables = environment.map(([name, value]) => `${name}=${value}`);
  const inside = ['env', '-i', ...variables, ...command];
  return [
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', '--', 'sh', '-c', script, 'sh', root, PROJECT, ...inside],
  ];
}
