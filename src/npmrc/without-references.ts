import type { Environment } from '../runner/environment.js';
import { readNpmrc } from './lines.js';
import { expandVariables } from './variables.js';

/**
 * A user configuration that refers to no variables: a reference becomes the value of its variable, and a line with one that
 * has no value is left out. In a filtered environment, `${NAME}` in `~/.npmrc` stops Yarn Classic, and pnpm up to 10 ignores
 * the whole file (measured, 1.22.22 and 10.34).
 *
 * @param gone variables that later steps do not have
 */
export function withoutReferences(text: string, environment: Environment, gone: readonly string[]): string {
  const later = Object.fromEntries(Object.entries(environment).filter(([name]) => !gone.includes(name)));
  const lines = readNpmrc(text).map(({ raw }) => {
    if (!raw.includes('${')) return raw;
    const [, content = '', end = ''] = /^(.*?)([\r\n]*)$/s.exec(raw) ?? [];
    const filled = expandVariables(content, later);
    return /\$\{|[\r\n]/.test(filled) ? '' : filled + end;
  });
  return lines.join('');
}
