import fs from 'node:fs';
import path from 'node:path';
import { isToken } from '../credentials/parse-credential.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isFileName } from '../files/file-names.js';
import { NetworkFault, type Send } from '../network/exchange.js';
import { openNetwork } from '../network/send.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart, normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { revocationRequest } from './jfrog.js';
import type { RevocationRecord } from './record.js';

/** A token to be taken back. */
interface Revocation {
  readonly url: RegistryUrl;
  readonly endpoint: string;
  readonly token: string;
}

/**
 * Has the vendors take back what main obtained. The tokens are read from our own file, since nothing else that outlives
 * main may hold them; all are read when this returns, so that the file may go while vendors are waited for. It never throws.
 *
 * @param tempFolder RUNNER_TEMP, where our files are
 */
export async function revokeRecorded(
  entries: readonly RevocationRecord[],
  tempFolder: string,
  environment: Environment,
): Promise<Diagnostic[]> {
  const all = entries.map((entry) => read(entry, tempFolder));
  return overNetwork(environment, (send) =>
    all.map(async (found) => ('token' in found ? await revoke(found, send) : found)),
  );
}

/** The same for what main still has in its hands, because it failed before it was done. */
export async function revokeObtained(
  registries: readonly ResolvedRegistry[],
  environment: Environment,
): Promise<Diagnostic[]> {
  return overNetwork(environment, (send) =>
    registries.flatMap(({ url, credential, obtained }) =>
      obtained?.revocable && credential.kind === 'token'
        ? [revoke({ url, endpoint: obtained.endpoint, token: credential.token.reveal() }, send)]
        : [],
    ),
  );
}

/** Sends all at once, and does not wait for long: the job is over. */
async function overNetwork(
  environment: Environment,
  start: (send: Send) => Promise<Diagnostic>[],
): Promise<Diagnostic[]> {
  const { send, close } = openNetwork({ environment, attempt: 5000, overall: 8000 });
  try {
    return await Promise.all(start(send));
  } finally {
    close();
  }
}

/** Finds the token, and where it is to be sent; or says why not. The journal may have been tampered with. */
function read(entry: RevocationRecord, tempFolder: string): Revocation | Diagnostic {
  const { path: file } = entry;
  const whose = shownUrl(entry.url);
  const folder = path.resolve(tempFolder);
  const inside = tempFolder !== '' && path.relative(folder, path.dirname(path.resolve(file))) === '';
  if (!inside || !isFileName(path.basename(file))) {
    return left(whose, 'the journal names a file that this action never writes');
  }
  try {
    const url = normalizedUrl(entry.url);
    const endpoint = entry.endpoint === '' ? '' : normalizedUrl(entry.endpoint)?.replace(/\/$/, '');
    if (url === undefined || endpoint === undefined) return left(whose, 'the journal names no valid URL');
    if (!fs.lstatSync(file).isFile()) return left(whose, 'something else stands in the place of our file');
    const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
    const key = `${nerfDart(url)}:${entry.scope === undefined ? '' : `${entry.scope}:`}_authToken="`;
    const token = lines.findLast((line) => line.startsWith(key))?.slice(key.length, -1) ?? '';
    return isToken(token) ? { url, endpoint, token } : left(url, 'our file does not hold it any more');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // It goes at the end of a post, and when main failed and gave back what it had.
    if (code === 'ENOENT') return { level: 'info', text: `The token for ${whose} went with our file.` };
    return left(whose, `our file cannot be read (${code ?? 'unknown error'})`);
  }
}

async function revoke({ url, endpoint, token }: Revocation, send: Send): Promise<Diagnostic> {
  try {
    const { status } = await send(revocationRequest(url, endpoint, token));
    if (status >= 200 && status < 300) return { level: 'info', text: `The token for ${url} is revoked.` };
    // Revoked already: by an attempt whose answer got lost, for another entry with the same token, or by somebody else.
    if (status === 401) return { level: 'info', text: `The token for ${url} is not valid any more.` };
    return left(url, `HTTP ${status}`);
  } catch (error) {
    return left(url, error instanceof NetworkFault ? error.message : 'unknown error');
  }
}

/** A registry's URL, unless the journal holds something else in its place. */
function shownUrl(url: string): string {
  return normalizedUrl(url) ?? 'a registry';
}

function left(url: string, why: string): Diagnostic {
  return {
    level: 'warning',
    code: 'oidc-revoke',
    text: `The token for ${url} could not be revoked (${why}). It is valid until it expires.`,
  };
}
