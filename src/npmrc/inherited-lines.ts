/** The lines of the current user configuration that stay in ours. */
import { isPlaceholder } from '../credentials/parse-credential.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';
import { HEADING } from '../files/file-names.js';
import type { NerfDart } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { CREDENTIAL_SETTINGS, holdsSecret, type NpmrcKey, readKey, scopeOfKey } from './keys.js';
import { linesBeforeSections, type NpmrcLine, readNpmrc } from './lines.js';
import { expandVariables, unsetVariable, withPlainReferences } from './variables.js';

/** The current user configuration, in parts. */
export interface Inherited {
  /** The lines that package managers read. */
  readonly head: readonly InheritedLine[];
  /** The first `[section]` and everything after it, which only pnpm 12 reads. */
  readonly tail: readonly NpmrcLine[];
}

/** A line, and what its key means with the variables in it filled in. */
export interface InheritedLine {
  readonly line: NpmrcLine;
  readonly key: NpmrcKey | undefined;
}

/** What the lines of this step replace. */
export interface Overrides {
  readonly scopes: ReadonlySet<string>;
  readonly replacesBase: boolean;
  readonly credentials: ReadonlySet<NerfDart>;
  /** The registries of this step, with a credential or without. */
  readonly registries: readonly NerfDart[];
  /** The variables that this step took credentials from, and that later steps do not have. */
  readonly consumed: ReadonlySet<string>;
  /** Whether a package manager of the job fails on a variable that is not set. Otherwise such lines stay. */
  readonly failsOnUnset: boolean;
}

/** Parses a user configuration. A key may refer to variables, which package managers expand there, too. */
export function readInherited(text: string, environment: Environment): Inherited {
  const lines = readNpmrc(text);
  const head = linesBeforeSections(lines);
  return {
    head: head.map((line) => {
      if (line.kind !== 'setting') return { line, key: undefined };
      const plain = (part: string) => withPlainReferences(part, environment);
      return {
        line: { ...line, raw: plain(line.raw), name: plain(line.name), value: plain(line.value) },
        key: line.name.includes('${') ? readKey(expandVariables(line.name, environment)) : line.key,
      };
    }),
    tail: lines.slice(head.length),
  };
}

/** The registries that a user configuration has a credential for. */
export function credentialKeys({ head }: Inherited): Set<NerfDart> {
  const keys = new Set<NerfDart>();
  for (const { key } of head) {
    if (key?.kind === 'registry-setting' && CREDENTIAL_SETTINGS.has(key.setting)) keys.add(key.nerfDart);
  }
  return keys;
}

/**
 * The lines that stay: all but those that this step replaces, and those that would do harm.
 *
 * @returns the lines before the first section, the last one with a line break
 */
export function keptLines(
  { head }: Inherited,
  overrides: Overrides,
  environment: Environment,
  diagnostics: Diagnostics,
): SecretText {
  const text: (string | Secret)[] = [];
  const lost: string[] = [];
  for (const { line, key } of head) {
    if (isReplaced(line, key, overrides, environment)) continue;
    const missing =
      line.kind === 'setting'
        ? unsetVariable(`${line.name}=${line.value}`, environment, overrides.consumed)
        : undefined;
    if (missing !== undefined) lost.push(`line ${line.number} (${shownName(missing)})`);
    if (missing === undefined || !overrides.failsOnUnset) text.push(...shielded(line));
  }
  if (lost.length > 0) reportLost(lost, overrides.failsOnUnset, diagnostics);
  const last = text.at(-1);
  if (typeof last === 'string' && !/[\r\n]$/.test(last)) text.push('\n');
  return text;
}

/** Whether a line gives way to ours, or holds only setup-node's placeholder and no later step can change that. */
function isReplaced(
  line: NpmrcLine,
  key: NpmrcKey | undefined,
  overrides: Overrides,
  environment: Environment,
): boolean {
  if (line.kind === 'comment') return line.raw.trim() === HEADING;
  if (line.kind !== 'setting') return false;
  if (key !== undefined && isOverridden(line.name, key, overrides)) return true;
  if (!holdsSecret(line.name) || !isPlaceholder(expandVariables(line.value, environment))) return false;
  return isPlaceholder(line.value) || isForOurRegistry(key, overrides);
}

/**
 * Whether a key applies to a registry of this step. setup-node up to v6 exports the placeholder as NODE_AUTH_TOKEN and
 * refers to it for its own registry: the step that publishes there sets the token in its `env`, so that line stays.
 */
function isForOurRegistry(key: NpmrcKey | undefined, { registries }: Overrides): boolean {
  if (key?.kind !== 'registry-setting') return true;
  return registries.some((registry) => registry.startsWith(key.nerfDart));
}

function reportLost(lost: readonly string[], isDropped: boolean, diagnostics: Diagnostics): void {
  const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
  diagnostics.warning(
    'inherited-variable',
    `The current user configuration refers to variables that later steps do not have: ${lost.slice(0, 5).join(', ')}${more}.`,
    isDropped
      ? 'These lines are left out, because pnpm up to 10 and Yarn Classic fail on them.'
      : 'These lines stay, but bring no credential.',
    "Set the variables in the job's `env`, or name them in `export-token`.",
  );
}

/**
 * What stays of the sections: all but the lines that ours replace. pnpm 12 reads them as if there were no section, and the
 * last of two equal keys wins (measured, 12.21). No other package manager reads them.
 */
export function keptSections({ tail }: Inherited, overrides: Overrides): SecretText {
  const text: (string | Secret)[] = [];
  for (const line of tail) {
    if (line.kind === 'setting' && isOverridden(line.name, line.key, overrides)) continue;
    text.push(...shielded(line));
  }
  return text;
}

/** A line as it is. Only its key may be shown: values and comments can hold anything. */
function shielded(line: NpmrcLine): SecretText {
  if (line.kind === 'blank' || line.kind === 'section') return [line.raw];
  const start = line.kind === 'setting' && line.raw.includes('=') ? line.raw.indexOf('=') + 1 : 0;
  const end = line.raw.search(/[\r\n]*$/);
  return [line.raw.slice(0, start), new Secret(line.raw.slice(start, end)), line.raw.slice(end)];
}

function isOverridden(name: string, key: NpmrcKey, { scopes, replacesBase, credentials }: Overrides): boolean {
  if (key.kind === 'default-registry') return replacesBase;
  if (key.kind === 'scope-registry') return scopes.has(key.scope);
  // pnpm and Yarn Classic would send a credential without a registry to our default registry.
  if (key.kind === 'other') return replacesBase && CREDENTIAL_SETTINGS.has(name);
  if (!CREDENTIAL_SETTINGS.has(key.setting)) return false;
  // A token for one scope beats the registry's own. Tokens of other scopes matter only to a default registry.
  const isOurs = (scope: string) => scopes.has(scope) || replacesBase;
  if (credentials.has(key.nerfDart)) return key.scope === undefined || isOurs(key.scope);
  const scope = [...credentials].map((registry) => scopeOfKey(key.nerfDart, registry)).find((one) => one !== undefined);
  return scope !== undefined && isOurs(scope);
}
