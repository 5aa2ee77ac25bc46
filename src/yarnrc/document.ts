import { defineScalarTag, FAILSAFE_SCHEMA, loadAll, NOT_RESOLVED, realMapTag, YAMLException } from 'js-yaml';
import { UserError } from '../diagnostics/diagnostic.js';

/** A mapping in a `.yarnrc.yml`. Its values are texts, lists, mappings, or null if there is none. */
export type YarnrcMap = Map<string, unknown>;

/** The groups of settings that we write into: by scope, and by URL. */
export const GROUPS = ['npmScopes', 'npmRegistries'];

/** A key without a value. */
const nullTag = defineScalarTag<null>('tag:yaml.org,2002:null', {
  implicit: true,
  resolve: (text) => (text === '' ? null : NOT_RESOLVED),
  identify: (value) => value === null,
  represent: () => '',
});

/** As in Yarn: every scalar is text, however a number is written, except an empty value; an unknown tag is an error (measured, 4.18). */
export const YARN_SCHEMA = FAILSAFE_SCHEMA.withTags(nullTag, realMapTag);

/** The largest size of a file with everything that its aliases stand for, in characters. */
const MAX_EXPANDED = 4 * 1024 * 1024;

/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings of their own, even if the file uses aliases.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
export function readYarnrc(text: string): YarnrcMap {
  const settings = parse(text);
  for (const group of GROUPS) {
    const value = settings.get(group);
    if (value === undefined) continue;
    if (value === null) settings.delete(group);
    else settings.set(group, new Map([...mapping(value)].map(([name, entry]) => [name, copied(entry)])));
  }
  return settings;
}

function parse(text: string): YarnrcMap {
  try {
    // `json`: the last one of two keys wins, as in Yarn (measured, 4.18).
    const [value = null, ...others] = loadAll(text, { schema: YARN_SCHEMA, json: true });
    if (others.length > 0 || expandedSize(value, MAX_EXPANDED) > MAX_EXPANDED) throw invalid();
    return value === null ? new Map() : mapping(value);
  } catch (error) {
    // The parser's own message quotes the text.
    throw error instanceof YAMLException || error instanceof RangeError ? invalid() : error;
  }
}

/**
 * The size of a value with everything that its aliases stand for, in characters. Counting ends above the limit.
 *
 * @throws RangeError if the value contains itself
 */
function expandedSize(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length + 1;
  let size = 1;
  for (const part of value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : []) {
    if (size > limit) break;
    size += expandedSize(part, limit - size);
  }
  return size;
}

/** A value as JSON, to compare it. */
export function asJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)) ?? '';
}

/** @throws UserError `yarnrc-invalid` if a value is not a mapping, or one of its keys is not text */
function mapping(value: unknown): YarnrcMap {
  if (!(value instanceof Map) || [...value.keys()].some((key) => typeof key !== 'string')) throw invalid();
  return value;
}

/** An entry that other parts of the file do not share through an alias. */
function copied(value: unknown): unknown {
  return value instanceof Map ? new Map(value) : value;
}

/** The names in a group of settings: scopes, or URLs. */
export function namesIn(settings: YarnrcMap, group: string): string[] {
  const entries = settings.get(group);
  return entries instanceof Map ? [...(entries as YarnrcMap).keys()] : [];
}

/** Sets a value. Mappings on the way to it are made if they are missing. */
export function setIn(settings: YarnrcMap, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    settings.set(key, value);
    return;
  }
  const existing = settings.get(key);
  const inner: YarnrcMap = existing instanceof Map ? existing : new Map();
  settings.set(key, inner);
  setIn(inner, rest, value);
}

/** A value; undefined if there is none. */
export function valueIn(settings: YarnrcMap, path: readonly string[]): unknown {
  let value: unknown = settings;
  for (const key of path) value = value instanceof Map ? value.get(key) : undefined;
  return value;
}

/** A value that is a text and not empty; undefined otherwise. */
export function textIn(settings: YarnrcMap, path: readonly string[]): string | undefined {
  const value = valueIn(settings, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function invalid(): UserError {
  return new UserError(
    'yarnrc-invalid',
    'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.',
    'Correct or remove it. Yarn could not read it either.',
  );
}
