import { type DumpOptions, dump } from 'js-yaml';
import { UserError } from '../diagnostics/diagnostic.js';
import type { CarriedOver } from '../npmrc/edited.js';
import {
  asJson,
  GROUPS,
  namesIn,
  readYarnrc,
  setIn,
  textIn,
  valueIn,
  YARN_SCHEMA,
  type YarnrcMap,
} from './document.js';

const STYLE: DumpOptions = { schema: YARN_SCHEMA, lineWidth: -1 };

/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
export function carriedOver(original: string, written: string, edited: string): CarriedOver {
  const [before, ours, now] = [readYarnrc(original), readYarnrc(written), readYarnrc(edited)];
  const own = pathsOf(ours).filter((path) => jsonAt(ours, path) !== jsonAt(before, path));
  const ownNames = new Set(own.map(canonical));
  const secrets = own.flatMap((path) => secretsAt(ours, path));
  const added: YarnrcMap = new Map();
  for (const path of pathsOf(now)) {
    const value = jsonAt(now, path);
    if (value === jsonAt(ours, path) || ownNames.has(canonical(path))) continue;
    if (secrets.some((secret) => value.includes(secret))) continue;
    setIn(added, path, valueIn(now, path));
  }
  const lost = own.filter((path) => jsonAt(now, path) !== jsonAt(ours, path)).flatMap((path) => urlAt(ours, path));
  const text = added.size === 0 ? original : withLineEnds(withSettings(original, before, added), original || edited);
  return { text, lost: [...new Set(lost)] };
}

/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(settings: YarnrcMap): string[][] {
  return [...settings.keys()].flatMap((key) =>
    GROUPS.includes(key) ? namesIn(settings, key).map((name) => [key, name]) : [[key]],
  );
}

function jsonAt(settings: YarnrcMap, path: readonly string[]): string {
  return asJson(valueIn(settings, path));
}

/** The secrets in a setting, as they are in JSON. */
function secretsAt(settings: YarnrcMap, path: readonly string[]): string[] {
  const secrets = ['npmAuthToken', 'npmAuthIdent'].map((name) => textIn(settings, [...path, name]));
  return secrets.flatMap((secret) => (secret === undefined ? [] : [asJson(secret).slice(1, -1)]));
}

/** A path in one spelling: Yarn accepts a registry with and without its protocol. */
function canonical(path: readonly string[]): string {
  return path.map((part) => part.replace(/^https?:(?=\/\/)|\/$/g, '')).join('\n');
}

/** The URL of the registry that a setting of this step is about. */
function urlAt(settings: YarnrcMap, path: readonly string[]): string[] {
  const [group = '', name = ''] = path;
  if (group === 'npmRegistries') return [name];
  const url = textIn(settings, group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
  return url !== undefined && /^https?:/.test(url) ? [url] : [];
}

/** The original with settings added: below it, so that its comments stay, or rendered anew if it has one of the keys. */
function withSettings(original: string, settings: YarnrcMap, added: YarnrcMap): string {
  const lines = dump(added, STYLE);
  const text = original === '' || original.endsWith('\n') ? original + lines : `${original}\n${lines}`;
  const isNew = [...added.keys()].every((key) => !settings.has(key));
  for (const path of pathsOf(added)) setIn(settings, path, valueIn(added, path));
  return isNew && isSame(text, settings) ? text : dump(settings, STYLE);
}

/** Whether a text has these settings. Below `{a: b}` or the end of a document, added lines are not valid. */
function isSame(text: string, settings: YarnrcMap): boolean {
  try {
    return asJson(readYarnrc(text)) === asJson(settings);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** @param like the file that the line endings are copied from */
function withLineEnds(text: string, like: string): string {
  return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
