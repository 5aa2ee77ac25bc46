/** The longest text that is decoded. Vendors' tokens have some thousand characters at most; npm limits headers to about 16 KiB. */
const LONGEST = 16 * 1024;

/** What JFrog's reference tokens decode to: `reftkn:01:<expiry in seconds, zero for never>:<random>`. */
const JFROG_REFERENCE = /^reftkn:\d\d:(\d{10}):/;

/** Whether a text is a JSON Web Token in compact form (RFC 7519, three parts). */
export function isJwt(text: string): boolean {
  return claimsOf(text) !== undefined;
}

/**
 * When a token expires according to itself, in seconds since 1970; undefined if it does not say. Nothing is verified: the
 * registry has to trust the token, not this action.
 */
export function expiryOf(token: string): number | undefined {
  if (token.startsWith('cmVmd')) {
    const [, digits] = JFROG_REFERENCE.exec(Buffer.from(token.slice(0, 64), 'base64').toString('latin1')) ?? [];
    return Number(digits ?? 0) || undefined;
  }
  const expiry = claimsOf(token)?.['exp'];
  return typeof expiry === 'number' && Number.isFinite(expiry) && expiry > 0 ? expiry : undefined;
}

/** The claims of a JSON Web Token, not verified; undefined if the text is not one. */
export function claimsOf(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('ey') || text.length > LONGEST) return undefined;
  const parts = text.split('.', 4);
  if (parts.length !== 3) return undefined;
  const [header, payload] = parts.map(jsonObject);
  return header === undefined || (header['alg'] === undefined && header['typ'] === undefined) ? undefined : payload;
}

function jsonObject(part: string): Record<string, unknown> | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
