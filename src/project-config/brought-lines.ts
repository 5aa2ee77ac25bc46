import type { Brought } from '../npmrc/tls-line.js';
import type { Finding } from './finding.js';
import { decidedCredential, type Intent } from './intent.js';
import { judgeTls, type TlsSetting, tlsSettings } from './judge.js';
import type { Readers } from './readers.js';

/**
 * Finds by which of the lines that `npmrc-file` brings somebody could read along, as in a committed `.npmrc`. Nothing else
 * in them is a conflict: they are part of what this step sets up.
 *
 * @param beside the proxies that the project's `.npmrc` names, which the same clients read
 * @param verify whether this step asks the registries itself, by the way that these lines name
 */
export function judgeBrought(
  { lines }: Brought,
  beside: readonly TlsSetting[],
  intent: Intent,
  readers: Readers,
  verify: boolean,
): Finding[] {
  const counting = lines.filter(
    ({ registry }) => registry === undefined || decidedCredential(intent, registry) !== undefined,
  );
  const { off, authorities, proxies } = tlsSettings(counting);
  const all = [...proxies, ...beside];
  if (readers.npmrcTls.length > 0) return judgeTls({ off, authorities, proxies: all }, readers.npmrcTls);
  if (!verify) return [];
  // `verify` reads no more than this, and checks certificates whatever a line says.
  const obeyed = counting.filter(({ name, registry }) => name === 'cafile' && registry === undefined);
  return judgeTls({ off: [], authorities: tlsSettings(obeyed).authorities, proxies }, ['this step']);
}
