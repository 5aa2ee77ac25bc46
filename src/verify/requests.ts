import { authorizationHeader, type SentCredential, secretOf } from '../credentials/credential.js';
import type { HttpRequest } from '../network/http.js';
import type { RegistryUrl } from '../registries/registry-url.js';

/** The request for the name of the user. */
export function whoamiRequest(url: RegistryUrl, credential: SentCredential): HttpRequest {
  return {
    method: 'GET',
    url: `${url}-/whoami`,
    headers: { accept: 'application/json', authorization: authorizationHeader(credential) },
  };
}

/**
 * The request for the metadata of a package, as npm sends it.
 *
 * @param credential undefined for an anonymous request
 */
export function packageRequest(url: RegistryUrl, name: string, credential?: SentCredential): HttpRequest {
  return {
    method: 'GET',
    url: url + name.replace('/', '%2f'),
    headers: {
      accept: 'application/vnd.npm.install-v1+json, application/json;q=0.9',
      ...(credential === undefined ? {} : { authorization: authorizationHeader(credential) }),
    },
    ignoreBody: true,
  };
}

/** Line breaks, and characters that control a terminal. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const LONGEST_NAME = 100;

/**
 * Reads the name of the user from a response.
 *
 * @returns undefined if there is none that can be printed, also if the registry sends the secret back as a name
 */
export function userName(body: string, credential: SentCredential): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const name = (value as { username?: unknown } | null)?.username;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME) return undefined;
  if (CONTROL_CHARACTER.test(name)) return undefined;
  const secret = secretOf(credential)?.reveal() ?? '';
  const encoded = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
  return name.includes(secret) || name.includes(encoded) ? undefined : name.trim();
}
