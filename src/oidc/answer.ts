import { expiryOf } from '../credentials/expiry.js';
import { isToken, SHORTEST_TOKEN } from '../credentials/parse-credential.js';
import type { Secret } from '../credentials/secret.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { UserError } from '../diagnostics/diagnostic.js';
import { type HttpAnswer, type HttpRequest, NetworkFault, type Send } from '../network/exchange.js';

/** More than any token takes, and far less than what no process can be started with in its environment. */
const LONGEST_TOKEN = 16 * 1024;

/** What a vendor's exchange is made with. */
export interface ExchangeContext {
  readonly send: Send;
  /** The workflow's ID token for an audience, or for GitHub's default one, the URL of the repository's owner. */
  readonly idToken: (audience?: string) => Promise<string>;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Gets every secret, and has it masked, before anything else happens to it. */
  readonly secrets: Pick<SecretRegistry, 'add' | 'mask' | 'masks'>;
  /** The `registries` entry, for messages. */
  readonly origin: string;
}

/** What an exchange yields. */
export interface Grant {
  readonly credential:
    | { readonly kind: 'token'; readonly token: Secret }
    | { readonly kind: 'basic'; readonly username: string; readonly password: Secret };
  /** Milliseconds since 1970; undefined if the vendor does not say. */
  readonly expires: number | undefined;
}

/**
 * Asks a vendor, and insists on success.
 *
 * No message repeats anything of an answer but the vendor's error code, if it looks like one: bodies may echo what was
 * sent.
 *
 * @param vendor who is asked, for messages
 * @param cure what to check if the vendor refuses
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
export async function ask(
  request: HttpRequest,
  vendor: string,
  cure: string,
  context: Pick<ExchangeContext, 'send' | 'origin' | 'secrets'>,
): Promise<HttpAnswer> {
  const { origin, send } = context;
  let answer: HttpAnswer;
  try {
    answer = await send(request);
  } catch (error) {
    if (!(error instanceof NetworkFault)) throw error;
    throw new UserError(
      'oidc-unavailable',
      `${origin}: ${vendor} gave no answer: ${error.message}.`,
      'Check `endpoint`, proxy and firewall; run the job again if the vendor has an outage.',
    );
  }
  const { status } = answer;
  if (status < 300) return answer;
  const code = codeOf(answer, context.secrets.masks());
  const told = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
  if (status >= 500) {
    throw new UserError('oidc-unavailable', `${origin}: ${vendor} failed (${told}).`, 'Run the job again later.');
  }
  if (status >= 400) throw new UserError('oidc-rejected', `${origin}: ${vendor} refused (${told}).`, cure);
  throw odd(`a redirect (${told}), which is not followed`, vendor, origin);
}

/** An answer that is not what the vendor documents. */
export function odd(what: string, vendor: string, origin: string): UserError {
  return new UserError(
    'oidc-answer',
    `${origin}: ${vendor} answered with ${what}.`,
    'Check `endpoint` and the URL of the registry; a proxy or portal may have answered in its place.',
  );
}

/** Reads the body of an answer as a JSON object. @throws UserError `oidc-answer` */
export function jsonOf({ body }: HttpAnswer, vendor: string, origin: string): Record<string, unknown> {
  const value = objectIn(body);
  if (value === undefined) throw odd('what is no JSON object', vendor, origin);
  return value;
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a token out of an answer: masked before it is looked at, unless that would blot out the log.
 *
 * @throws UserError `oidc-answer` if it is missing or endless, stands in a token's place only, or has characters that
 *   clients do not read alike
 */
export function tokenOf(value: unknown, field: string, vendor: string, { secrets, origin }: ExchangeContext): Secret {
  if (typeof value !== 'string' || value === '') throw odd(`no \`${field}\``, vendor, origin);
  if (value.length > LONGEST_TOKEN) throw odd(`a \`${field}\` of more than 16 KiB`, vendor, origin);
  const token = secrets.add(value);
  if (!isToken(value) || value.length < SHORTEST_TOKEN) throw odd(`a \`${field}\` that is not a token`, vendor, origin);
  return token;
}

/**
 * When something ends that lasts so many seconds.
 *
 * @param seconds a number, or its digits; vendors send both
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; undefined if it is no such number
 */
export function endOf(seconds: unknown, now: number): number | undefined {
  const number = typeof seconds === 'string' && /^\d{1,9}$/.test(seconds) ? Number(seconds) : seconds;
  return typeof number === 'number' && number > 0 && number < 1e9 ? now + number * 1000 : undefined;
}

/** A time given in seconds since 1970, in milliseconds; undefined if it is none. */
export function instantOf(seconds: unknown): number | undefined {
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? seconds * 1000 : undefined;
}

/** When a token expires by its own word, in milliseconds since 1970; undefined if it does not say. */
export function ownEndOf(token: string): number | undefined {
  return instantOf(expiryOf(token));
}

/**
 * The vendor's own word for what went wrong: OAuth's `error` (RFC 6749), Entra's number, Google's `error.status`, AWS's
 * header or XML, JFrog's `errors`. Nothing that could be anything else.
 *
 * @param secrets all that may have been sent
 */
function codeOf({ headers, body }: HttpAnswer, secrets: readonly string[]): string | undefined {
  const json = objectIn(body) ?? {};
  const nested = (json['error'] ?? (Array.isArray(json['errors']) ? json['errors'][0] : undefined)) as unknown;
  const inner = typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>) : {};
  const number = Array.isArray(json['error_codes']) ? json['error_codes'][0] : undefined;
  const candidates = [
    headers['x-amzn-errortype']?.split(':')[0],
    Number.isInteger(number) ? `AADSTS${number}` : undefined,
    nested,
    inner['status'],
    inner['code'],
    json['__type'],
    /<Code>([^<]*)<\/Code>/.exec(body)?.[1],
  ];
  return candidates.find(
    (code): code is string => typeof code === 'string' && isWords(code) && !repeats(code, secrets),
  );
}

/** Whether a text looks like an error code: no number in hexadecimal digits, and no stretch that nobody could read. */
function isWords(text: string): boolean {
  return /^[A-Za-z0-9_.-]{1,40}$/.test(text) && !/[0-9A-Fa-f]{21}|[A-Za-z0-9]{31}/.test(text);
}

/** So many characters of a secret are too many to be shown. */
const TELLING = 8;

/** Whether a text has a piece of a secret in it, forwards or backwards, in whatever case. */
export function repeats(text: string, secrets: readonly string[]): boolean {
  const forwards = text.toLowerCase();
  const backwards = [...forwards].reverse().join('');
  const pieces: string[] = [];
  for (let start = 0; start + TELLING <= text.length; start += 1) {
    pieces.push(forwards.slice(start, start + TELLING), backwards.slice(start, start + TELLING));
  }
  return secrets.some((secret) => {
    const lower = secret.toLowerCase();
    return pieces.some((piece) => lower.includes(piece));
  });
}
