import fs from 'node:fs';
import { isToken } from '../credentials/parse-credential.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isOwnFile } from '../files/file-names.js';
import { NetworkError, type Send } from '../network/http.js';
import { openNetwork } from '../network/network.js';
import { readNpmrc } from '../npmrc/lines.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import { digestOf, revocationRequest } from './jfrog.js';

/** What the journal keeps about a credential that JFrog can revoke. It contains no secret. */
export interface RevocationRecord {
  /** The registry. */
  readonly url: string;
  /** SHA-256 of the token, by which it is found in the file. */
  readonly digest: string;
  /** The vendor's API; empty if it follows from the URL. */
  readonly endpoint: string;
  /** The file of ours that contains the credential. */
  readonly path: string;
  /** ISO 8601; empty if it is not known. */
  readonly expires: string;
  /** Whether it lives for less time than the vendor requires of a token that can be revoked. */
  readonly shortLived: boolean;
}

/** A token to be revoked. */
interface Revocation extends Pick<RevocationRecord, 'endpoint' | 'expires' | 'shortLived'> {
  readonly url: RegistryUrl;
  readonly token: string;
}

/**
 * Requests the revocation of what main obtained. The tokens are read from our own file, because nothing else that survives
 * main may contain them. All are read when this returns, so the file may be deleted while vendors respond. It never throws.
 *
 * @param isLoggedIn whether the login was set up and not undone yet, so a file that is missing was deleted by a later step
 * @param tempFolder RUNNER_TEMP, where our files are
 */
export async function revokeRecorded(
  records: readonly RevocationRecord[],
  isLoggedIn: boolean,
  tempFolder: string,
  environment: Environment,
): Promise<Diagnostic[]> {
  const revocations = records.map((record) => readRevocation(record, isLoggedIn, tempFolder));
  return overNetwork(environment, (send) =>
    revocations.map(async (found) => ('token' in found ? await revoke(found, send) : found)),
  );
}

/** Requests the revocation of what main has obtained so far, because it failed or was cancelled. */
export async function revokeObtained(
  registries: readonly ResolvedRegistry[],
  environment: Environment,
): Promise<Diagnostic[]> {
  return overNetwork(environment, (send) => {
    const results: Promise<Diagnostic>[] = [];
    for (const { url, credential, obtained } of registries) {
      if (obtained?.revocable !== true || credential.kind !== 'token') continue;
      results.push(revoke({ ...obtained, url, token: credential.token.reveal() }, send));
    }
    return results;
  });
}

/** Sends all requests at once. The time limits are short because the job is over. */
async function overNetwork(
  environment: Environment,
  start: (send: Send) => Promise<Diagnostic>[],
): Promise<Diagnostic[]> {
  const { send, close } = openNetwork({ environment, attemptLimit: 5000, requestLimit: 8000 });
  try {
    return await Promise.all(start(send));
  } finally {
    close();
  }
}

/** Finds a token and where to send the request; otherwise says why not. Somebody may have changed the journal. */
function readRevocation(record: RevocationRecord, isLoggedIn: boolean, tempFolder: string): Revocation | Diagnostic {
  const { path: file, expires, shortLived } = record;
  const failed = (why: string) => notRevoked({ url: normalizedUrl(record.url) ?? 'a registry', expires }, why);
  if (!isOwnFile(file, tempFolder)) return failed('the journal names a file that this action never writes');
  const url = normalizedUrl(record.url);
  const endpoint = record.endpoint === '' ? '' : normalizedUrl(record.endpoint)?.replace(/\/$/, '');
  if (url === undefined || endpoint === undefined) return failed('the journal has a URL that is not valid');
  try {
    if (!fs.lstatSync(file).isFile()) return failed('the file was replaced');
    // A later step may have added another token for the same registry, which must stay valid.
    const lines = readNpmrc(fs.readFileSync(file, 'utf8')).filter((line) => line.kind === 'setting');
    const token = lines.find(({ value }) => isToken(value) && digestOf(value) === record.digest)?.value;
    return token === undefined
      ? failed('the file does not contain it any more')
      : { url, endpoint, token, expires, shortLived };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      // A short-lived token cannot be revoked anyway, see below.
      if (isLoggedIn && !shortLived) return failed('a later step deleted the file with it');
      // Main deletes the file when it fails, and then revokes the token itself, unless it is killed before.
      const until = expires === '' ? '' : ` Otherwise it expires at ${expires}.`;
      const text = `The file with the token for ${url} does not exist any more. If the login step failed, it has revoked the token.${until}`;
      return { level: 'info', text };
    }
    return failed(`the file cannot be read: ${code ?? 'unknown error'}`);
  }
}

async function revoke(revocation: Revocation, send: Send): Promise<Diagnostic> {
  const { url, endpoint, token, shortLived } = revocation;
  let status: number;
  try {
    ({ status } = await send(revocationRequest(url, endpoint, token)));
  } catch (error) {
    return notRevoked(revocation, error instanceof NetworkError ? error.message : 'unknown error');
  }
  // It was revoked before: by an attempt with a lost response, for another entry with the same token, or by someone else.
  if (status === 401) return { level: 'info', text: `The token for ${url} is no longer valid.` };
  if (status < 200 || status >= 300) return notRevoked(revocation, `HTTP ${status}`);
  if (shortLived) {
    // The platform answers with success, but the token stays valid. Nothing went wrong, so it is not a warning.
    const why = 'JFrog revokes no token that lives for less than 6 hours (`revocable-expiry-threshold`)';
    return { level: 'info', text: notRevoked(revocation, why).text };
  }
  if (status === 204) return notRevoked(revocation, 'HTTP 204, so the platform does not know it');
  return { level: 'info', text: `The token for ${url} was revoked.` };
}

function notRevoked({ url, expires }: { readonly url: string; readonly expires: string }, why: string): Diagnostic {
  const isTime = /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(expires);
  const until = isTime ? `It expires at ${expires}.` : 'It is valid until it expires.';
  return {
    level: 'warning',
    code: 'oidc-revoke',
    text: `The token for ${url} could not be revoked (${why}).\n${until}`,
  };
}
