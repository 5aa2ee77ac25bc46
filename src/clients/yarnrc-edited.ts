import { isMap } from 'yaml';
import { readYarnrc } from './yarnrc-document.js';

/**
 * Takes our keys out of a `.yarnrc.yml` that somebody edited since, and puts back what stood there before.
 *
 * @throws Refusal `yarnrc-invalid` if it was edited into what is no YAML mapping
 */
export function withoutOurKeys(edited: string, before: string, keys: readonly (readonly string[])[]): string {
  const document = readYarnrc(edited);
  const original = readYarnrc(before);
  for (const key of keys) {
    const [group = ''] = key;
    const held = document.get(group);
    if (key.length > 1 && held !== undefined && !isMap(held)) continue; // somebody made it something else
    const previous = original.getIn(key, true);
    if (previous !== undefined) document.setIn(key, previous);
    else if (document.hasIn(key)) document.deleteIn(key);
    const left = document.get(group);
    if (key.length > 1 && isMap(left) && left.items.length === 0 && !original.has(group)) document.delete(group);
  }
  const empty = document.contents === null || (isMap(document.contents) && document.contents.items.length === 0);
  if (empty) return '';
  const text = document.toString({ lineWidth: 0 }); // with LF, whatever there was
  return edited.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
