import type { Client } from '../clients/detect.js';
import { isAnyYarn2, isWithin } from '../clients/version.js';

/** A package manager, as messages call it. */
export type ClientLabel = 'npm' | 'pnpm' | 'Yarn Classic' | 'Yarn 2+' | 'bun' | 'deno';

/** Which package managers of a job read what in committed files. Measured; see docs/committed-config.md. */
export interface ClientsByFile {
  readonly npmrc: readonly ClientLabel[];
  /** `${NAME}` in a credential there. pnpm drops such a line if NAME is unset, and from 10.34.2 always. */
  readonly npmrcVariable: readonly ClientLabel[];
  /** Whether Yarn Classic is known to be used: it aborts every command if any variable there is unset (measured, 1.22.22). */
  readonly npmrcAborts: boolean;
  /** `strict-ssl` there. */
  readonly npmrcTls: readonly ClientLabel[];
  readonly yarnrcYml: readonly ClientLabel[];
  /**
   * Whether Yarn 4 is used, which merges an entry of `npmScopes` with the user's, and drops all of them for `npmScopes` without a value. Yarn
   * 2 and 3 replace the entry, and ignore the key without a value (measured, 3.8 and 4.18). undefined if the version is not known.
   */
  readonly isYarn4: boolean | undefined;
  readonly yarnrcClassic: readonly ClientLabel[];
  /** `registries` and `strictSsl` of pnpm-workspace.yaml, from pnpm 10. */
  readonly pnpmWorkspace: readonly ClientLabel[];
  /** Whether `registries` there replaces the user's whole map, as in pnpm 10; undefined if the version is not known. */
  readonly pnpmMapReplaces: boolean | undefined;
  /** `registry` there, and `registries` by URL, from pnpm 11. */
  readonly pnpmWorkspaceByUrl: readonly ClientLabel[];
  /** bun up to 1.4.3 prefers the `.npmrc` in the home folder. */
  readonly bunfig: readonly ClientLabel[];
  /** Whether a path below the step's URL keeps its credential away from tarballs on GitHub Packages. */
  readonly refusesPathBelow: { readonly anywhere: boolean; readonly onGitHubPackages: boolean };
}

type Triple = readonly [number, number, number];
const LATEST: Triple = [999_999, 999_999, 999_999];
const UNKNOWN: readonly Pick<Client, 'name' | 'version'>[] = [
  { name: 'npm', version: [] },
  { name: 'pnpm', version: [] },
  { name: 'yarn', version: [1] },
  { name: 'bun', version: [] },
];

/** @param clients the package managers of the job; if none is known, it may be any that reads the npmrc of this step */
export function clientsByFile(clients: readonly Pick<Client, 'name' | 'version'>[]): ClientsByFile {
  const known = clients.length > 0 ? clients : UNKNOWN;
  /** Whether there is one that may have a version in this range. */
  const has = (name: Client['name'], from: Triple = [0, 0, 0], to: Triple = LATEST) =>
    known.some((client) => client.name === name && isWithin(client.version, from, to) !== false);
  const names = (...pairs: [ClientLabel, boolean][]) => pairs.flatMap(([name, present]) => (present ? [name] : []));
  const npm: [ClientLabel, boolean] = ['npm', has('npm')];
  const pnpm: [ClientLabel, boolean] = ['pnpm', has('pnpm')];
  const knownClassic = clients.some(({ name, version }) => name === 'yarn' && version[0] === 1);
  const classic = has('yarn', [0, 0, 0], [1, 999_999, 999_999]);
  const others: [ClientLabel, boolean][] = [
    ['Yarn Classic', classic],
    ['bun', has('bun')],
    ['deno', has('deno')],
  ];
  return {
    npmrc: names(npm, pnpm, ...others),
    npmrcVariable: names(npm, ...others),
    npmrcAborts: knownClassic,
    npmrcTls: names(npm, pnpm),
    yarnrcYml: names(['Yarn 2+', has('yarn', [2, 0, 0])]),
    isYarn4: commonAnswer(
      known.filter(({ name, version }) => name === 'yarn' && version[0] !== 1),
      ({ version }) => (isAnyYarn2(version) || version[0] === undefined ? undefined : version[0] > 3),
    ),
    yarnrcClassic: names(['Yarn Classic', classic]),
    pnpmWorkspace: names(['pnpm', has('pnpm', [10, 0, 0])]),
    pnpmMapReplaces: commonAnswer(
      known.filter(({ name }) => name === 'pnpm'),
      ({ version: [major] }) => (major === undefined ? undefined : major === 10),
    ),
    pnpmWorkspaceByUrl: names(['pnpm', has('pnpm', [11, 0, 0])]),
    bunfig: names(['bun', has('bun', [1, 4, 4])]),
    refusesPathBelow: {
      anywhere: knownClassic,
      onGitHubPackages: clients.some(({ name, version }) => name === 'npm' && (version[0] ?? 0) >= 12),
    },
  };
}

/** The answer that all clients give; undefined if one has none, or if they differ. */
function commonAnswer<Item>(
  clients: readonly Item[],
  test: (client: Item) => boolean | undefined,
): boolean | undefined {
  if (clients.length === 0) return false;
  const [answer, ...others] = new Set(clients.map(test));
  return others.length === 0 ? answer : undefined;
}
