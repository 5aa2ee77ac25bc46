import { isNpmjs } from '../registries/hosts.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { variable } from '../runner/environment.js';
import { type Finding, shownHost } from './finding.js';
import { comparable, hostOf, type Intent, registryFor } from './intent.js';
import type { LockEntry } from './lock-entry.js';
import type { ReaderName } from './readers.js';

const NPMJS_HOST = 'registry.npmjs.org';
/** Another name of the same registry. */
const PUBLIC_HOSTS = new Set([NPMJS_HOST, 'registry.yarnpkg.com']);

/** What is wrong with the place of a package. */
type Wrong = 'public' | 'replaced' | 'elsewhere' | 'other registry' | 'plain http';

interface Group {
  readonly wrong: Wrong;
  readonly scope: string;
  readonly host: string;
  readonly ours: RegistryUrl;
  readonly line: number;
  count: number;
}

/** Collects what a lock file says of our scopes: one finding for each scope, host and fault, at its first line. */
export class LockJudge {
  readonly #groups = new Map<string, Group>();
  readonly #intent: Intent;
  readonly #reader: ReaderName;
  readonly #defaultHost: string;
  readonly #replaced: string;
  readonly #replacedHost: string;
  readonly #hosts: ReadonlySet<string>;
  /** The hosts of URLs, by what stands before their paths: a lock file names few of them, each often. */
  readonly #hostsOf = new Map<string, string>();

  /**
   * @param reader whose lock file it is
   * @param defaultRegistry the default registry in force
   * @param replaced the host for which npm puts it, or a URL, `always`, or `never`
   */
  constructor(reader: ReaderName, intent: Intent, defaultRegistry: string, replaced = NPMJS_HOST) {
    this.#reader = reader;
    this.#intent = intent;
    this.#defaultHost = hostOf(defaultRegistry);
    this.#replaced = replaced;
    this.#replacedHost = withoutPort(hostOf(replaced));
    this.#hosts = new Set([
      ...intent.inheritedHosts,
      ...intent.registries.flatMap(({ url, credential }) => (credential.kind === 'missing' ? [] : [hostOf(url)])),
    ]);
  }

  /** Takes an entry into account. */
  readonly take = ({ name, url, line }: LockEntry): void => {
    const slash = name.indexOf('/');
    if (!name.startsWith('@') || slash < 0 || !/^https?:/i.test(url)) return;
    const scope = name.slice(0, slash);
    const ours = registryFor(this.#intent, scope)?.url;
    if (ours === undefined) return;
    const host = this.#hostOf(url);
    const wrong = this.#judge(host, /^http:/i.test(url), ours);
    if (wrong === undefined) return;
    const key = `${wrong} ${scope} ${host}`;
    const group = this.#groups.get(key);
    if (group !== undefined) group.count += 1;
    else this.#groups.set(key, { wrong, scope, host, ours, line, count: 1 });
  };

  #hostOf(url: string): string {
    const origin = /^https?:\/\/[^/\\\s]+\//i.exec(url)?.[0];
    if (origin === undefined) return hostOf(url); // of odd ones, WHATWG may find a host further on
    const host = this.#hostsOf.get(origin) ?? hostOf(origin);
    this.#hostsOf.set(origin, host);
    return host;
  }

  #judge(host: string, isPlain: boolean, ours: RegistryUrl): Wrong | undefined {
    const name = withoutPort(host);
    const isReplaced = this.#reader === 'npm' && (this.#replaced === 'always' || this.#replaced === name);
    if (isReplaced && !(isNpmjs(ours) && this.#replaced === NPMJS_HOST)) return this.#judgeReplaced(host, ours);
    // As a URL, npm 11 obeys it for a part of that host, and 9 and 10 do not.
    const mayBeReplaced = this.#reader === 'npm' && this.#replacedHost === name;
    return this.#judgeUsed(host, isPlain, ours) ?? (mayBeReplaced ? this.#judgeReplaced(host, ours) : undefined);
  }

  /** npm asks its default registry instead (`replace-registry-host`, measured with npm 9 to 11). */
  #judgeReplaced(host: string, ours: RegistryUrl): Wrong | undefined {
    if (this.#defaultHost === this.#hostOf(ours)) return undefined;
    return PUBLIC_HOSTS.has(host) && PUBLIC_HOSTS.has(this.#defaultHost) ? 'public' : 'replaced';
  }

  /** The URL is used as it is. */
  #judgeUsed(host: string, isPlain: boolean, ours: RegistryUrl): Wrong | undefined {
    const own = this.#hostOf(ours);
    if (host === own) return isPlain && ours.startsWith('https:') ? 'plain http' : undefined;
    if (PUBLIC_HOSTS.has(host)) {
      if (isNpmjs(ours)) return undefined;
      if (host === NPMJS_HOST && this.#reader === 'deno') return undefined; // deno asks the registry of the scope
      return 'public';
    }
    return this.#hosts.has(host) ? 'other registry' : 'elsewhere';
  }

  /** What was found, in the order of the file; lines are called as the entries called them. */
  get findings(): Finding[] {
    return [...this.#groups.values()].map((group) => ({
      slug: 'lock-file-host',
      level: group.wrong === 'other registry' || group.wrong === 'plain http' ? 'warning' : 'conflict',
      line: group.line,
      text: this.#sentence(group),
    }));
  }

  #sentence({ wrong, scope, host, ours, count }: Group): string {
    const who = this.#reader;
    const what = count === 1 ? `A package of ${scope} is` : `${count} packages of ${scope} (this is the first) are`;
    const where = shownHost(host);
    const cure = `Write the lock file anew with ${scope} mapped to ${ours}.`;
    if (wrong === 'public') {
      return (
        `${what} locked to npm's public registry, where anybody may publish a package of an unclaimed scope, and ${who} ` +
        `would get it from there, not from ${ours}. ${cure}`
      );
    }
    if (wrong === 'replaced') {
      const isPublic = PUBLIC_HOSTS.has(host);
      return (
        `${what} locked to ${isPublic ? "npm's public registry" : where}, for which npm puts its default registry, ` +
        `${shownHost(this.#defaultHost)}, and not ${ours}. ${isPublic ? cure : 'Remove `replace-registry-host` from `.npmrc`.'}`
      );
    }
    if (wrong === 'plain http') {
      return (
        `${what} locked to a URL of ${where} with plain http, so that ${who} would send the credential for ${ours} ` +
        `readable by others. ${cure}`
      );
    }
    const token = who === 'yarn' || who === 'bun';
    const sends = token
      ? `${who} would ask it, ${who === 'bun' ? 'up to 1.3 ' : ''}with the token of ${ours}`
      : `${who} would ask it, without the credential of ${ours}`;
    return wrong === 'other registry'
      ? `${what} locked to ${where}, another registry of this job than ${ours}: ${sends}. ${cure} Ignore this if it is meant.`
      : `${what} locked to ${where}, for which this job has no credential: ${sends}. ${cure}`;
  }
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

/**
 * The default registry that npm uses, to the best of our knowledge: a variable comes before any file, and the
 * project's file before the user config.
 *
 * @param committed the one that the project's `.npmrc` names
 */
export function defaultRegistry(committed: string | undefined, intent: Intent): string {
  const { environment } = intent;
  const named = [variable(environment, 'npm_config_registry'), variable(environment, 'NPM_CONFIG_REGISTRY'), committed]
    .map((text) => comparable(text ?? ''))
    .find((url) => url !== undefined);
  return named ?? registryFor(intent, undefined)?.url ?? intent.inheritedDefault ?? `https://${NPMJS_HOST}/`;
}

/**
 * The host for which npm puts its default registry, to the best of our knowledge.
 *
 * @param committed what the project's `.npmrc` says
 * @returns a host, a URL, `always`, or `never`
 */
export function replacedHost(committed: string | undefined, { environment }: Intent): string {
  const name = 'npm_config_replace_registry_host';
  const value = variable(environment, name) || variable(environment, name.toUpperCase()) || committed || 'npmjs';
  return value === 'npmjs' ? NPMJS_HOST : value;
}
