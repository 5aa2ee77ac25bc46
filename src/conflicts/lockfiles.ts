/** What lockfiles say about our scopes: where their packages come from, and whether a scope has any. */
import leven from 'leven';
import { type Diagnostics, shownHost } from '../diagnostics/diagnostic.js';
import { readLockfile } from '../project/lockfiles.js';
import { registryDependencies } from '../project/packages.js';
import { LOCKFILE_OWNER, type Lockfile } from '../project/project-files.js';
import type { PendingRegistry } from '../registries/registry.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { isNpmjs } from '../registries/vendors.js';
import type { Finding } from './findings.js';
import { hostOf, isPublishTarget, type Login, registryFor } from './login.js';

/** Two names of npm's public registry. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);

interface Group {
  readonly scope: string;
  readonly host: string;
  readonly url: RegistryUrl;
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

/** A scope that the project uses, in place of one that it does not. */
interface Candidate {
  readonly scope: string;
  /** The file that has its packages. */
  readonly file: string;
  /** Whether a lockfile has them from the host of the registry. */
  readonly isFromHost: boolean;
}

/**
 * Warns of a scope of this step that no package of the project has, if there are packages of a scope that differs by a
 * letter or two: `@acm` for `@acme` is set up without a word, and the packages of `@acme` come from the default registry.
 *
 * @param folder the project's
 * @param lockfiles the texts of its lockfiles
 * @param configuration the texts of its committed configuration; a scope that it names is not reported
 */
export function reportUnusedScopes(
  folder: string,
  lockfiles: ReadonlyMap<Lockfile, string>,
  configuration: readonly string[],
  login: Login,
  diagnostics: Diagnostics,
): void {
  const ours = new Set(login.registries.flatMap(({ scopes }) => scopes.map((scope) => scope.toLowerCase())));
  const texts = [...lockfiles.values()];
  for (const registry of login.registries) {
    if (registry.scopes.some((scope) => texts.some((text) => text.includes(`${scope}/`)))) continue;
    for (const scope of new Set(registry.scopes.map((one) => one.toLowerCase()))) {
      const found = candidatesFor(scope, registry, folder, lockfiles).find(
        (candidate) =>
          !ours.has(candidate.scope.toLowerCase()) &&
          !configuration.some((text) => text.includes(candidate.scope.slice(1))),
      );
      if (found === undefined || isUsed(scope, login)) continue;
      const where = found.isFromHost ? `, from ${shownHost(hostOf(registry.url))}` : '';
      diagnostics.warning(
        'scope-unused',
        `${registry.origin}: the project has no package of ${scope}, but \`${found.file}\` has packages of ${found.scope}${where}.`,
        `Did you mean \`${found.scope}\`?`,
      );
    }
  }
}

function isUsed(scope: string, login: Login): boolean {
  return [...login.packages().names].some((name) => name.toLowerCase().startsWith(`${scope}/`));
}

/** The scopes that may be meant, those from the registry's host first. */
function candidatesFor(
  scope: string,
  registry: PendingRegistry,
  folder: string,
  lockfiles: ReadonlyMap<Lockfile, string>,
): Candidate[] {
  const candidates: Candidate[] = [];
  const elsewhere = new Set<string>();
  for (const [file, text] of lockfiles) {
    for (const close of closeScopes(scope, scopesIn(text))) {
      const hosts = new Set(readLockfile(file, text, [close]).map(({ url }) => (url === undefined ? '' : hostOf(url))));
      if (hosts.has(hostOf(registry.url))) candidates.unshift({ scope: close, file, isFromHost: true });
      else if (hosts.size === 1 && hosts.has('')) candidates.push({ scope: close, file, isFromHost: false });
      else elsewhere.add(close);
    }
  }
  const declared = registryDependencies(folder).flatMap((name) => /^(@[^/]+)\//.exec(name)?.[1] ?? []);
  for (const close of closeScopes(scope, new Set(declared))) {
    if (!elsewhere.has(close)) candidates.push({ scope: close, file: 'package.json', isFromHost: false });
  }
  return candidates.filter(({ scope: close, isFromHost }) => isFromHost || isVeryClose(scope, close));
}

function closeScopes(scope: string, others: ReadonlySet<string>): string[] {
  return [...others].filter((other) => {
    const distance = leven(scope, other.toLowerCase(), { maxDistance: 3 });
    return distance > 0 && distance <= 2;
  });
}

/** Where only the name speaks for it: short names differ by chance, such as `@acme` and `@mine`. */
function isVeryClose(scope: string, other: string): boolean {
  const length = Math.min(scope.length, other.length) - 1;
  return leven(scope, other.toLowerCase()) <= (length >= 6 ? 2 : 1) && length >= 3;
}

function scopesIn(lockfile: string): Set<string> {
  const scopes = new Set<string>();
  for (const [scope] of lockfile.matchAll(/(?<![\w.~-])@[a-zA-Z0-9~-][\w.~-]*(?=\/)/g)) scopes.add(scope);
  return scopes;
}
