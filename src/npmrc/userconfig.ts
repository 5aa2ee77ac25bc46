import type { Needs } from '../clients/needs.js';
import type { SettledRegistry } from '../credentials/settle.js';
import type { Environment } from '../environment.js';
import type { Remark } from '../refusal.js';
import { isCredentialOnly } from '../registry.js';
import { tarballKey } from '../registry-hosts.js';
import { type NerfDart, nerfDart } from '../registry-url.js';
import { revealed, Secret, type SecretText, shown } from '../secret.js';
import { credentialKeys, HEADING, keptLines, readInherited, shielded } from './inherited.js';
import { readNpmrc } from './lines.js';

/** What a user config is made of. */
export interface UserconfigParts {
  /** The user config in force so far. */
  readonly inherited: string;
  readonly registries: readonly SettledRegistry[];
  /** Settings passed through from `npmrc` and `npmrc-file`. */
  readonly settings: readonly SecretText[];
  /** The variables of this step that credentials were taken from, and that later steps will not have. */
  readonly consumed: readonly string[];
  readonly needs: Pick<Needs, 'alwaysAuth' | 'failsOnUnset'>;
}

/** A rendered user config. */
export interface Userconfig {
  readonly text: SecretText;
  /** Those lines of it that are ours. */
  readonly ours: SecretText;
  /** The numbers of the inherited lines that are left out. */
  readonly dropped: readonly number[];
}

/** A credential as lines of an npmrc file, without the key that they begin with. */
type CredentialText = readonly SecretText[];

/** The credentials by their key; none for a key that must have none (`auth: none`). */
type CredentialLines = Map<NerfDart, CredentialText>;

/**
 * Renders the user config: what was inherited less what is overridden, then our lines.
 *
 * Ours stand before the first `[section]` of the inherited file, since no client reads what stands in one, and behind
 * all other lines, since the last of two equal keys wins in every client.
 *
 * @param remarks gets what is worth telling about inherited lines and keys
 */
export function renderUserconfig(parts: UserconfigParts, environment: Environment, remarks: Remark[]): Userconfig {
  const { registries, settings, needs } = parts;
  const inherited = readInherited(parts.inherited, environment);
  const taken = credentialKeys(inherited);
  const credentials = credentialLines(registries, taken, remarks);
  const overrides = {
    scopes: new Set<string>(registries.flatMap(({ scopes }) => scopes)),
    replacesBase: registries.some(({ replacesBase }) => replacesBase),
    credentials: new Set(credentials.keys()),
    consumed: new Set(parts.consumed),
    failsOnUnset: needs.failsOnUnset,
  };
  const kept = keptLines(inherited, overrides, environment, remarks);
  const ours: SecretText = [
    ...settings.flatMap((setting) => [...setting, '\n']),
    ...registries.flatMap(mappingLines),
    ...[...credentials].flatMap(([key, lines]) => lines.flatMap((line) => [key, ...line, '\n'])),
    ...(needs.alwaysAuth ? registries.flatMap(alwaysAuthLine) : []),
  ];
  return {
    text: [...kept.text, `${HEADING}\n`, ...ours, ...inherited.tail.flatMap(shielded)],
    ours,
    dropped: kept.dropped,
  };
}

/** The keys that lines set. */
export function keysOf(lines: SecretText): string[] {
  return readNpmrc(shown(lines)).flatMap((line) => (line.kind === 'setting' ? [line.name] : []));
}

/** yarn 1 asks a default registry for packages without scope anonymously, unless told otherwise; npm warns of the key. */
function alwaysAuthLine({ url, replacesBase, credential }: SettledRegistry): string[] {
  const wanted = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
  return wanted ? [`${nerfDart(url)}:always-auth=true\n`] : [];
}

function mappingLines({ url, scopes, replacesBase }: SettledRegistry): string[] {
  return [...(replacesBase ? [`registry=${url}\n`] : []), ...scopes.map((scope) => `${scope}:registry=${url}\n`)];
}

/** Decides under which keys the credentials stand. @param taken the keys that the inherited file has credentials for */
function credentialLines(
  registries: readonly SettledRegistry[],
  taken: ReadonlySet<NerfDart>,
  remarks: Remark[],
): CredentialLines {
  const own: CredentialLines = new Map();
  for (const { url, credential } of registries) {
    if (credential.kind !== 'inherited' && credential.kind !== 'missing') {
      own.set(nerfDart(url), credentialText(credential));
    }
  }
  tellRemaining(registries, own, taken, remarks);
  return new Map([
    ...own,
    ...linesFromAbove(registries, own, taken),
    ...linesForTarballs(registries, own, taken, remarks),
  ]);
}

/**
 * What follows the key. Double quotes: every client then reads the value alike. User name and password in two lines:
 * every client reads both forms, but yarn 1 sends `_auth` to no tarball on another path (measured, 1.22.22).
 */
function credentialText(credential: SettledRegistry['credential']): CredentialText {
  if (credential.kind === 'token') return [[':_authToken="', credential.token, '"']];
  if (credential.kind !== 'basic') return [];
  const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
  return [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new Secret(password), '"']];
}

/**
 * A registry that npmrc lines map, and whose credential they give for a path above it, gets it at its own path too:
 * yarn 1 looks nowhere else.
 */
function linesFromAbove(
  registries: readonly SettledRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
): [NerfDart, CredentialText][] {
  return registries.flatMap((registry): [NerfDart, CredentialText][] => {
    const key = nerfDart(registry.url);
    if (registry.credential.kind !== 'inherited' || isCredentialOnly(registry) || taken.has(key)) return [];
    const lines = parents(key)
      .map((parent) => own.get(parent))
      .find((candidate) => candidate !== undefined && candidate.length > 0);
    return lines === undefined ? [] : [[key, lines]];
  });
}

/**
 * A credential stands under the path of the tarballs as well, unless that has one of its own, or two credentials
 * claim it, or it is shared with registries that are none of ours and the inherited file has one for it.
 */
function linesForTarballs(
  registries: readonly SettledRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
  remarks: Remark[],
): [NerfDart, CredentialText][] {
  const claims = new Map<NerfDart, CredentialText[]>();
  for (const { url } of registries) {
    const lines = own.get(nerfDart(url)) ?? [];
    const place = tarballKey(url);
    if (lines.length === 0 || place === undefined || own.has(place.key)) continue;
    if (place.shared && taken.has(place.key)) {
      const text = `${place.key} keeps the inherited credential; tarballs of ${url} may lie below it.`;
      remarks.push({ level: 'info', text });
      continue;
    }
    const others = claims.get(place.key) ?? [];
    if (!others.some((other) => same(other, lines))) claims.set(place.key, [...others, lines]);
  }
  return [...claims].flatMap(([key, claimants]): [NerfDart, CredentialText][] => {
    const [lines, ...rest] = claimants;
    if (lines !== undefined && rest.length === 0) return [[key, lines]];
    const text = `${key} serves tarballs for registries with different credentials; none is written for it.`;
    remarks.push({ level: 'info', text });
    return [];
  });
}

/** Says where `auth: none` cannot keep npm and pnpm from sending the credential of a path above. */
function tellRemaining(
  registries: readonly SettledRegistry[],
  own: CredentialLines,
  taken: ReadonlySet<NerfDart>,
  remarks: Remark[],
): void {
  for (const { url, credential } of registries) {
    if (credential.kind !== 'none') continue;
    const above = parents(nerfDart(url)).find(
      (key) => (own.get(key)?.length ?? 0) > 0 || (taken.has(key) && !own.has(key)),
    );
    if (above === undefined) continue;
    const text = `${url} has no credential of its own, but npm and pnpm send it the one of ${above}.`;
    remarks.push({ level: 'notice', text });
  }
}

function same(a: CredentialText, b: CredentialText): boolean {
  return revealed(a.flat()) === revealed(b.flat());
}

/** The keys of the paths above a registry, nearest first. */
function parents(key: NerfDart): NerfDart[] {
  const above: NerfDart[] = [];
  for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
    above.push(key.slice(0, end + 1) as NerfDart);
  }
  return above;
}
