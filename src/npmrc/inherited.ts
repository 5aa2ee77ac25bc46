import { isPlaceholder } from '../credentials/parse.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import { type Diagnostic, shownName } from '../diagnostics/diagnostic.js';
import type { NerfDart } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { CREDENTIAL_SETTINGS, holdsSecret, type NpmrcKey, type NpmrcLine, readKey, readNpmrc } from './lines.js';
import { HEADING } from './plain-lines.js';
import { expandVariables, unsetVariable, withPlainReferences } from './variables.js';

/** The user config in force so far, taken apart. */
export interface Inherited {
  /** The lines that clients read. */
  readonly head: readonly InheritedLine[];
  /** The first `[section]` and all behind it, which no client reads but pnpm 12. */
  readonly tail: readonly NpmrcLine[];
}

/** A line, and what its key means with the variables in it filled in. */
export interface InheritedLine {
  readonly line: NpmrcLine;
  readonly key: NpmrcKey | undefined;
}

/** What our own lines take the place of. */
export interface Overrides {
  readonly scopes: ReadonlySet<string>;
  readonly replacesBase: boolean;
  readonly credentials: ReadonlySet<NerfDart>;
  /** The variables of this step that credentials were taken from; later steps will not have them. */
  readonly consumed: ReadonlySet<string>;
  /** Whether a client of the job fails on a variable that is not set; otherwise such lines stay. */
  readonly failsOnUnset: boolean;
}

/** What stays of a user config. */
export interface Kept {
  readonly text: SecretText;
  /** The numbers of the lines that do not. */
  readonly dropped: readonly number[];
}

/** Takes a user config apart. A key may refer to variables, as clients expand them there as well. */
export function readInherited(text: string, environment: Environment): Inherited {
  const lines = readNpmrc(text);
  const firstSection = lines.findIndex(({ kind }) => kind === 'section');
  const head = firstSection < 0 ? lines : lines.slice(0, firstSection);
  return {
    head: head.map((line) => {
      if (line.kind !== 'setting') return { line, key: undefined };
      const plain = (text: string) => withPlainReferences(text, environment);
      return {
        line: { ...line, raw: plain(line.raw), name: plain(line.name), value: plain(line.value) },
        key: line.name.includes('${') ? readKey(expandVariables(line.name, environment)) : line.key,
      };
    }),
    tail: lines.slice(head.length),
  };
}

/** The registries that a user config has a credential for. */
export function credentialKeys({ head }: Inherited): Set<NerfDart> {
  return new Set(
    head.flatMap(({ key }) =>
      key?.kind === 'registry-setting' && CREDENTIAL_SETTINGS.has(key.setting) ? [key.nerfDart] : [],
    ),
  );
}

/**
 * What stays of a user config: all lines as they stand, but for those that we override, and those that would do harm.
 *
 * @param diagnostics gets one for the lines that had to go for another reason than being overridden
 * @returns of the lines that clients read those that stay, with the last one ended
 */
export function keptLines(
  { head }: Inherited,
  overrides: Overrides,
  environment: Environment,
  diagnostics: Diagnostic[],
): Kept {
  const lost: string[] = [];
  const dropped: number[] = [];
  const drop = (line: NpmrcLine) => {
    dropped.push(line.number);
    return [];
  };
  const kept = head.flatMap(({ line, key }): SecretText => {
    if (line.kind === 'comment' && line.raw.trim() === HEADING) return drop(line);
    if (line.kind !== 'setting') return shielded(line);
    if (key !== undefined && isOverridden(line.name, key, overrides)) return drop(line);
    if (holdsSecret(line.name) && isPlaceholder(expandVariables(line.value, environment))) return drop(line);
    const missing = unsetVariable(`${line.name}=${line.value}`, environment, overrides.consumed);
    if (missing === undefined) return shielded(line);
    lost.push(`line ${line.number} (${shownName(missing)})`);
    return overrides.failsOnUnset ? drop(line) : shielded(line);
  });
  if (lost.length > 0) {
    const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
    diagnostics.push({
      level: 'warning',
      slug: 'inherited-variable',
      text:
        `The inherited user config refers to variables that later steps do not have: ` +
        `${lost.slice(0, 5).join(', ')}${more}. ` +
        (overrides.failsOnUnset
          ? 'These lines are left out, since pnpm up to 10 and yarn 1 fail on them. '
          : 'These lines stay, but bring no credential. ') +
        "Set the variables in the job's `env`, or name them in `export-token`.",
    });
  }
  const last = kept.at(-1);
  const end = typeof last === 'string' && !/[\r\n]$/.test(last) ? ['\n'] : [];
  return { text: [...kept, ...end], dropped };
}

/**
 * What stays of the sections: all but the lines that ours take the place of. pnpm 12 reads them as if there were no
 * section, and the last of two equal keys wins (measured, 12.21); to all other clients they say nothing.
 */
export function keptSections({ tail }: Inherited, overrides: Overrides): Kept {
  const dropped: number[] = [];
  const text = tail.flatMap((line): SecretText => {
    if (line.kind !== 'setting' || !isOverridden(line.name, line.key, overrides)) return shielded(line);
    dropped.push(line.number);
    return [];
  });
  return { text, dropped };
}

/** A line as it stands. Only keys may be shown: values and comments can hold anything. */
export function shielded(line: NpmrcLine): SecretText {
  if (line.kind === 'blank' || line.kind === 'section') return [line.raw];
  const start = line.kind === 'setting' && line.raw.includes('=') ? line.raw.indexOf('=') + 1 : 0;
  const end = line.raw.search(/[\r\n]*$/);
  return [line.raw.slice(0, start), new Secret(line.raw.slice(start, end)), line.raw.slice(end)];
}

function isOverridden(name: string, key: NpmrcKey, { scopes, replacesBase, credentials }: Overrides): boolean {
  if (key.kind === 'default-registry') return replacesBase;
  if (key.kind === 'scope-registry') return scopes.has(key.scope);
  // pnpm and yarn 1 would send a credential without a registry to our default registry.
  if (key.kind === 'other') return replacesBase && CREDENTIAL_SETTINGS.has(name);
  if (!credentials.has(key.nerfDart) || !CREDENTIAL_SETTINGS.has(key.setting)) return false;
  // pnpm's token for one scope beats the registry's own; of other scopes' tokens, only a default registry gets some.
  return key.scope === undefined || scopes.has(key.scope) || replacesBase;
}
