import type { Finding } from './finding.js';
import { judgeTls, type Setting } from './judge.js';
import type { Readers } from './readers.js';

/**
 * Finds what the project's `.yarnrc` (yarn 1) defeats. Registries and tokens in it give way to the user config
 * (measured, 1.22.22), but what it says about certificates holds.
 */
export function readCommittedClassicYarnrc(text: string, readers: Readers): Finding[] {
  const settings = new Map<string, Setting>();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, name = '', value = ''] =
      /^\s*"?(strict-ssl|cafile|ca|https?-proxy|proxy)"?:?\s+"?([^"\s]*)/.exec(line) ?? [];
    if (name !== '') settings.set(name, { line: index + 1, name, value });
  }
  const all = [...settings.values()];
  return judgeTls(
    {
      off: all.filter(({ name, value }) => name === 'strict-ssl' && value === 'false'),
      authorities: all.filter(({ name, value }) => /^ca/.test(name) && value !== '' && value !== 'null'),
      proxies: all.filter(({ name, value }) => /proxy$/.test(name) && value !== '' && value !== 'false'),
    },
    readers.yarnrc,
  );
}
