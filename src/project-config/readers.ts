import type { Client } from '../clients/detect.js';
import { isWithin } from '../clients/version.js';

/** A client that may read a committed file, as messages call it. */
export type ReaderName = 'npm' | 'pnpm' | 'yarn 1' | 'yarn' | 'bun' | 'deno';

/** Who among the clients of a job would obey what. All measured; see docs/committed-config.md for the versions. */
export interface Readers {
  /** A mapping, or a token that is spelt out, in the project's `.npmrc`. yarn from 2 on does not read that file. */
  readonly npmrc: readonly ReaderName[];
  /** The same below a `[section]`: only pnpm 12 reads on there. */
  readonly npmrcSection: readonly ReaderName[];
  /** `${NAME}` in a credential there. pnpm leaves such a line out where NAME is not set, and from 10.34.2 on always. */
  readonly npmrcVariable: readonly ReaderName[];
  /** `${NAME}` in the URL of a registry there. pnpm 12 fails on it. */
  readonly npmrcUrlVariable: readonly ReaderName[];
  /** Basic authentication there, although this step brings a token: the others prefer the token. */
  readonly npmrcBasicOverToken: readonly ReaderName[];
  /** `strict-ssl` and certificate authorities there. */
  readonly npmrcTls: readonly ReaderName[];
  readonly yarnrcYml: readonly ReaderName[];
  /** An entry of `npmScopes` takes the place of ours instead of being merged with it. */
  readonly yarnrcReplaces: boolean;
  readonly yarnrc: readonly ReaderName[];
  /** `registries` and `strictSsl` of pnpm-workspace.yaml. */
  readonly pnpmWorkspace: readonly ReaderName[];
  /** `registry` of pnpm-workspace.yaml. */
  readonly pnpmWorkspaceRegistry: readonly ReaderName[];
  /** bun up to 1.4.3 prefers the `.npmrc` in the home folder. */
  readonly bunfig: readonly ReaderName[];
  /** Who reads a lock file of its own. */
  readonly lock: ReadonlySet<ReaderName>;
}

/**
 * Tells who among the clients of a job would obey what in committed files.
 *
 * @param clients the clients of the job; none means that nothing is known, and that all may be there which the user
 *   config serves
 */
export function readersOf(clients: readonly Client[]): Readers {
  const known: readonly Client[] =
    clients.length > 0
      ? clients
      : [
          { name: 'npm', version: [] },
          { name: 'pnpm', version: [] },
          { name: 'yarn', version: [1] },
          { name: 'bun', version: [1, 4, 5] },
        ];
  /** Whether a client is there that may be of these versions. */
  const has = (name: Client['name'], from: readonly [number, number, number] = [0, 0, 0], to = LATEST) =>
    known.some((client) => client.name === name && isWithin(client.version, from, to) !== false);
  const yarn1 = has('yarn', [0, 0, 0], [1, LARGE, LARGE]);
  const yarn = has('yarn', [2, 0, 0]);
  const these = (...entries: [ReaderName, boolean][]) => entries.flatMap(([name, there]) => (there ? [name] : []));
  const expanding = has('pnpm', [0, 0, 0], [10, 34, 1]);
  const others: [ReaderName, boolean][] = [
    ['yarn 1', yarn1],
    ['bun', has('bun')],
    ['deno', has('deno')],
  ];
  return {
    npmrc: these(['npm', has('npm')], ['pnpm', has('pnpm')], ...others),
    npmrcSection: these(['pnpm', has('pnpm', [12, 0, 0])]),
    npmrcVariable: these(['npm', has('npm')], ...others),
    npmrcUrlVariable: these(['npm', has('npm')], ['pnpm', expanding || has('pnpm', [12, 0, 0])], ...others),
    npmrcBasicOverToken: these(['pnpm', has('pnpm', [0, 0, 0], [10, LARGE, LARGE])], ['deno', has('deno')]),
    npmrcTls: these(['npm', has('npm')], ['pnpm', has('pnpm')]),
    yarnrcYml: these(['yarn', yarn]),
    yarnrcReplaces: known.some(({ name, version }) => name === 'yarn' && (version[0] === 2 || version[0] === 3)),
    yarnrc: these(['yarn 1', yarn1]),
    pnpmWorkspace: these(['pnpm', has('pnpm', [10, 0, 0])]),
    pnpmWorkspaceRegistry: these(['pnpm', has('pnpm', [11, 0, 0])]),
    bunfig: these(['bun', has('bun', [1, 4, 4])]),
    lock: new Set(these(['npm', has('npm')], ['pnpm', has('pnpm')], ['yarn', yarn], ...others)),
  };
}

const LARGE = 999_999;
const LATEST: readonly [number, number, number] = [LARGE, LARGE, LARGE];
