import type { Finding } from './finding.js';
import { judgeTls } from './judge.js';
import type { Login } from './login.js';

/** Checks a `.yarnrc`. Its registries and tokens give way to user configuration (measured, 1.22.22), certificates do not. */
export function checkYarnrcClassic(text: string, { readers }: Login): Finding[] {
  const line = text.split('\n').findIndex((one) => /^"?strict-ssl"? +"?false\b/.test(one));
  return line < 0 ? [] : judgeTls(line + 1, 'strict-ssl', readers.yarnrcClassic);
}
