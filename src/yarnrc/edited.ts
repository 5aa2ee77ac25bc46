import * as yaml from 'yaml';
import type { CarriedOver } from '../npmrc/edited.js';
import { GROUPS, keysOf, readYarnrc } from './document.js';

/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
export function carriedOver(original: string, written: string, edited: string): CarriedOver {
  const [before, ours, now] = [readYarnrc(original, yaml), readYarnrc(written, yaml), readYarnrc(edited, yaml)];
  const own = pathsOf(ours).filter((path) => valueAt(ours, path) !== valueAt(before, path));
  const ownNames = new Set(own.map(canonical));
  const secrets = own.flatMap((path) => secretsAt(ours, path));
  let isChanged = false;
  for (const path of pathsOf(now)) {
    const value = valueAt(now, path);
    if (value === valueAt(ours, path) || ownNames.has(canonical(path))) continue;
    if (secrets.some((secret) => value.includes(secret))) continue;
    before.setIn(path, now.getIn(path, true));
    isChanged = true;
  }
  const lost = own.filter((path) => valueAt(now, path) !== valueAt(ours, path)).flatMap((path) => urlAt(ours, path));
  return { text: isChanged ? rendered(before, original || edited) : original, lost: [...new Set(lost)] };
}

/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(document: yaml.Document): string[][] {
  return keysOf(document.contents).flatMap((key) =>
    GROUPS.includes(key) ? keysOf(document.get(key)).map((name) => [key, name]) : [[key]],
  );
}

function valueAt(document: yaml.Document, path: readonly string[]): string {
  const node: unknown = document.getIn(path, true);
  const value = (node as { toJS?: (document: yaml.Document) => unknown } | undefined)?.toJS?.(document) ?? node;
  return JSON.stringify(value) ?? '';
}

/** The secrets in a setting, as they are in JSON. */
function secretsAt(document: yaml.Document, path: readonly string[]): string[] {
  const { npmAuthToken = '', npmAuthIdent = '' } = Object(JSON.parse(valueAt(document, path)));
  return [npmAuthToken, npmAuthIdent]
    .filter((secret) => secret !== '')
    .map((secret) => JSON.stringify(secret).slice(1, -1));
}

/** A path in one spelling: Yarn accepts a registry with and without its protocol. */
function canonical(path: readonly string[]): string {
  return path.map((part) => part.replace(/^https?:(?=\/\/)|\/$/g, '')).join('\n');
}

/** The URL of the registry that a setting of this step is about. */
function urlAt(document: yaml.Document, path: readonly string[]): string[] {
  const [group = '', name = ''] = path;
  if (group === 'npmRegistries') return [name];
  const url = document.getIn(group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
  return typeof url === 'string' && /^https?:/.test(url) ? [url] : [];
}

/** @param like the file that its line endings are copied from */
function rendered(document: yaml.Document, like: string): string {
  const text = document.toString({ lineWidth: 0 });
  return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
