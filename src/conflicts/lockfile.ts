import { readLockfile } from '../project/lockfiles.js';
import { LOCKFILE_OWNER, type Lockfile } from '../project/project-files.js';
import { isNpmjs } from '../registries/vendors.js';
import { type Finding, hostOf, shownHost } from './finding.js';
import { isPublishTarget, type Login, registryFor } from './login.js';

/** Two names of npm's public registry. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);

interface Group {
  readonly scope: string;
  readonly host: string;
  readonly url: string;
  readonly line: number;
  readonly names: Set<string>;
}

/**
 * Checks which hosts a lockfile has packages of our scopes from: one warning for each scope and host. Any path on the host
 * of our registry is fine, as many registries serve tarballs from another path.
 */
export function checkLockfile(file: Lockfile, text: string, login: Login): Finding[] {
  const scopes = login.registries.flatMap((registry) => registry.scopes);
  const groups = new Map<string, Group>();
  for (const { name, url, line } of readLockfile(file, text, scopes)) {
    const scope = name.slice(0, name.indexOf('/'));
    const ours = registryFor(login, scope)?.url;
    if (url === undefined || ours === undefined) continue;
    const host = hostOf(url);
    if (host === hostOf(ours) || (PUBLIC_HOSTS.has(host) && isNpmjs(ours))) continue;
    if (host === 'registry.npmjs.org' && file === 'deno.lock') continue; // deno asks the registry of the scope (measured)
    const key = `${scope} ${host}`;
    const group = groups.get(key) ?? { scope, host, url: ours, line, names: new Set() };
    if (login.packages().declaredElsewhere.has(name)) continue;
    groups.set(key, group);
    group.names.add(name);
  }
  return [...groups.values()].filter(({ url }) => !isPublishTarget(login, url)).map((group) => finding(file, group));
}

function finding(file: Lockfile, { scope, host, url, line, names }: Group): Finding {
  const what = names.size === 1 ? `One package of ${scope} is` : `${names.size} packages of ${scope} are`;
  return {
    code: 'lockfile-host',
    certain: false,
    line,
    lines: [
      `${what} locked to ${shownHost(host)}.`,
      `${LOCKFILE_OWNER[file]} may download from there, not from ${url}.`,
      `If that is not intended, map ${scope} to ${url} and create the lockfile again.`,
    ],
  };
}
