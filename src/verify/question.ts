import { authorizationHeader, type SentCredential } from '../credentials/credential.js';
import type { HttpRequest } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';

/** The request for the user's name. */
export function whoami(url: RegistryUrl, credential: SentCredential): HttpRequest {
  return {
    method: 'GET',
    url: `${url}-/whoami`,
    headers: { accept: 'application/json', authorization: authorizationHeader(credential) },
  };
}

/**
 * The request for a package's metadata, spelled as npm does.
 *
 * @param credential undefined to ask as a stranger
 */
export function packageMetadata(url: RegistryUrl, name: string, credential?: SentCredential): HttpRequest {
  return {
    method: 'GET',
    url: url + name.replace('/', '%2f'),
    headers: {
      accept: 'application/vnd.npm.install-v1+json, application/json;q=0.9',
      ...(credential === undefined ? {} : { authorization: authorizationHeader(credential) }),
    },
    statusOnly: true,
  };
}

/** What no name of a user has: an end of line, or a character that a terminal would obey. */
const NO_NAME = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const LONGEST_NAME = 100;

/**
 * Reads the user name in an answer.
 *
 * @returns undefined if there is none that could be printed: also if the registry gives back the secret for one
 */
export function userIn(body: string, credential: SentCredential): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const name = (value as { username?: unknown } | null)?.username;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || NO_NAME.test(name))
    return undefined;
  const secret = (credential.kind === 'token' ? credential.token : credential.password).reveal();
  const encoded = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
  return name.includes(secret) || name.includes(encoded) ? undefined : name.trim();
}
