import type { HttpResponse } from '../network/http.js';

/**
 * The vendor's own code for what went wrong: OAuth's `error` (RFC 6749), Entra's number, Google's `error.status`, AWS's header
 * or XML, JFrog's `errors`. undefined if there is none that is certainly just a code.
 *
 * @param secrets everything that may have been sent
 */
export function vendorErrorCode({ headers, body }: HttpResponse, secrets: readonly string[]): string | undefined {
  const json = jsonObject(body) ?? {};
  const error: unknown = json['error'] ?? (Array.isArray(json['errors']) ? json['errors'][0] : undefined);
  const details = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  const number: unknown = Array.isArray(json['error_codes']) ? json['error_codes'][0] : undefined;
  const candidates: unknown[] = [
    headers['x-amzn-errortype']?.split(':')[0],
    Number.isInteger(number) ? `AADSTS${number}` : undefined,
    error,
    details['status'],
    details['code'],
    json['__type'],
    /<Code>([^<]*)<\/Code>/.exec(body)?.[1],
  ];
  for (const code of candidates) {
    if (typeof code === 'string' && looksLikeCode(code) && !repeatsSecret(code, secrets)) return code;
  }
  return undefined;
}

/** Parses a JSON object; undefined if the text is not one. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text looks like an error code: words, without long runs of hexadecimal digits or other characters. */
function looksLikeCode(text: string): boolean {
  return /^[A-Za-z0-9_.-]{1,40}$/.test(text) && !/[0-9A-Fa-f]{21}|[A-Za-z0-9]{31}/.test(text);
}

/** A part of a secret with this many characters is not shown. */
const LONG_PART = 8;

/** Whether a text repeats a part of a secret, forwards or backwards, in upper or lower case. */
export function repeatsSecret(text: string, secrets: readonly string[]): boolean {
  const forwards = text.toLowerCase();
  const backwards = [...forwards].reverse().join('');
  const parts: string[] = [];
  for (let start = 0; start + LONG_PART <= text.length; start += 1) {
    parts.push(forwards.slice(start, start + LONG_PART), backwards.slice(start, start + LONG_PART));
  }
  return secrets.some((secret) => {
    const lower = secret.toLowerCase();
    return parts.some((part) => lower.includes(part));
  });
}
