import type { SettledRegistry } from '../credentials/settle.js';
import { decodeBase64, isPlaceholder } from '../credentials/static.js';
import { type Environment, variable } from '../environment.js';
import type { Remark } from '../refusal.js';
import { shownName } from '../refusal.js';
import { tarballKeys } from '../registry-hosts.js';
import { type NerfDart, nerfDart } from '../registry-url.js';
import { Secret, type SecretText, type SecretVault } from '../secret.js';
import { CREDENTIAL_SETTINGS, holdsSecret, type NpmrcLine, readNpmrc } from './lines.js';
import { unsetVariable } from './variables.js';

/** What a user config is made of. */
export interface UserconfigParts {
  /** The user config in force so far. */
  readonly inherited: string;
  readonly registries: readonly SettledRegistry[];
  /** Settings passed through from `npmrc` and `npmrc-file`. */
  readonly settings: readonly SecretText[];
}

const HEADER = '# npm registry login: removed when the job ends';

/** Hides the credentials that an inherited file spells out, wherever in it they stand. */
export function hideInherited(inherited: string, vault: SecretVault): void {
  for (const line of readNpmrc(inherited)) {
    if (line.kind !== 'setting' || !holdsSecret(line.name) || line.value.includes('${')) continue;
    vault.hide(line.value);
    const decoded = /_(auth|password)$/.test(line.name) ? decodeBase64(line.value) : undefined;
    if (decoded === undefined) continue;
    vault.hide(decoded);
    if (decoded.includes(':')) vault.hide(decoded.slice(decoded.indexOf(':') + 1));
  }
}

/**
 * Renders the user config: what was inherited less what is overridden, then our lines.
 *
 * Ours stand before the first `[section]` of the inherited file, since no client reads what stands in one, and behind
 * all other lines, since the last of two equal keys wins in every client.
 *
 * @param remarks gets one for each inherited line that had to go for another reason than being overridden
 */
export function renderUserconfig(parts: UserconfigParts, environment: Environment, remarks: Remark[]): SecretText {
  const { registries, settings } = parts;
  const credentials = credentialLines(registries, remarks);
  const lines = readNpmrc(parts.inherited);
  const firstSection = lines.findIndex(({ kind }) => kind === 'section');
  const head = firstSection < 0 ? lines : lines.slice(0, firstSection);
  const tail = lines.slice(head.length);
  const overridden = overrides(registries, credentials);
  const kept = head.filter((line) => !overridden(line) && usable(line, environment, remarks));
  return [
    ...kept.flatMap((line) => [...shielded(line), /[\r\n]$/.test(line.raw) ? '' : '\n']),
    `${HEADER}\n`,
    ...settings.flatMap((setting) => [...setting, '\n']),
    ...registries.flatMap(mappingLines),
    ...[...credentials].flatMap(([key, value]) => (value === undefined ? [] : [key, ...value, '\n'])),
    ...tail.flatMap(shielded),
  ];
}

/** A line of the inherited file; the value of a credential is secret. */
function shielded(line: NpmrcLine): SecretText {
  if (line.kind !== 'setting' || !holdsSecret(line.name)) return [line.raw];
  const value = line.raw.indexOf('=') + 1;
  const end = line.raw.search(/[\r\n]*$/);
  return [line.raw.slice(0, value), new Secret(line.raw.slice(value, end)), line.raw.slice(end)];
}

function mappingLines({ url, scopes, replacesBase }: SettledRegistry): string[] {
  return [...(replacesBase ? [`registry=${url}\n`] : []), ...scopes.map((scope) => `${scope}:registry=${url}\n`)];
}

/**
 * The credential lines by their key; undefined for a key that must have none (`auth: none`).
 *
 * A registry gets its credential at its exact path, because yarn 1 looks nowhere else: also one that has none of its
 * own but lies below a path that has. It gets it as well where it serves tarballs, unless two credentials claim that.
 */
function credentialLines(
  registries: readonly SettledRegistry[],
  remarks: Remark[],
): Map<NerfDart, SecretText | undefined> {
  const own = new Map<NerfDart, SecretText | undefined>();
  for (const { url, credential } of registries) {
    if (credential.kind !== 'inherited') own.set(nerfDart(url), credentialLine(credential));
  }
  const further = new Map<NerfDart, SecretText | 'ambiguous'>();
  for (const { url, credential, scopes, replacesBase } of registries) {
    const key = nerfDart(url);
    if (credential.kind === 'inherited') {
      const above = scopes.length > 0 || replacesBase ? parents(key).find((parent) => own.get(parent)) : undefined;
      const line = above === undefined ? undefined : own.get(above);
      if (line !== undefined) further.set(key, line);
      continue;
    }
    const line = own.get(key);
    if (line === undefined) continue;
    for (const tarballs of tarballKeys(url)) {
      if (own.has(tarballs)) continue;
      const other = further.get(tarballs);
      if (other === undefined || same(other, line)) {
        further.set(tarballs, line);
        continue;
      }
      if (other !== 'ambiguous') {
        remarks.push({
          level: 'info',
          text: `${tarballs} serves tarballs for registries with different credentials; none is written for it.`,
        });
      }
      further.set(tarballs, 'ambiguous');
    }
  }
  for (const [key, line] of further) if (line !== 'ambiguous') own.set(key, line);
  return own;
}

/** What follows the key; undefined for no credential. Double quotes: every client then reads the value alike. */
function credentialLine(credential: SettledRegistry['credential']): SecretText | undefined {
  if (credential.kind === 'token') return [':_authToken="', credential.token, '"'];
  if (credential.kind !== 'basic') return undefined;
  const pair = `${credential.username}:${credential.password.reveal()}`;
  return [':_auth="', new Secret(Buffer.from(pair, 'utf8').toString('base64')), '"'];
}

function same(a: SecretText | 'ambiguous', b: SecretText): boolean {
  const [, left] = a;
  const [, right] = b;
  return a[0] === b[0] && left instanceof Secret && right instanceof Secret && left.equals(right);
}

/** The keys of the paths above a registry, nearest first. */
function parents(key: NerfDart): NerfDart[] {
  const above: NerfDart[] = [];
  for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
    above.push(key.slice(0, end + 1) as NerfDart);
  }
  return above;
}

/** Tells which inherited lines our own take the place of. */
function overrides(
  registries: readonly SettledRegistry[],
  credentials: ReadonlyMap<NerfDart, unknown>,
): (line: NpmrcLine) => boolean {
  const scopes = new Set<string>(registries.flatMap((registry) => registry.scopes));
  const base = registries.some(({ replacesBase }) => replacesBase);
  return (line) => {
    if (line.kind === 'comment') return line.raw.trim() === HEADER; // an earlier use of this action in the job
    if (line.kind !== 'setting') return false;
    const { key } = line;
    if (key.kind === 'default-registry') return base;
    if (key.kind === 'scope-registry') return scopes.has(key.scope);
    // pnpm and yarn 1 would send a credential without a registry to our default registry.
    if (key.kind === 'other') return base && CREDENTIAL_SETTINGS.has(line.name);
    if (!credentials.has(key.nerfDart) || !CREDENTIAL_SETTINGS.has(key.setting)) return false;
    return key.scope === undefined || scopes.has(key.scope);
  };
}

/** Whether an inherited line that is not overridden may stay. */
function usable(line: NpmrcLine, environment: Environment, remarks: Remark[]): boolean {
  if (line.kind !== 'setting') return true;
  const reference = /^\$\{([^${}]+)\}$/.exec(line.value)?.[1];
  const value = reference === undefined ? line.value : (variable(environment, reference) ?? '');
  if (holdsSecret(line.name) && isPlaceholder(value)) return false;
  const unset = unsetVariable(`${line.name}=${line.value}`, environment);
  if (unset === undefined) return true;
  remarks.push({
    level: 'warning',
    text:
      `[inherited-variable] Line ${line.number} of the inherited user config is left out: its variable ` +
      `${shownName(unset)} is not set, and pnpm up to 10 and yarn 1 would fail on it.`,
  });
  return false;
}
