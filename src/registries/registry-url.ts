import { type DiagnosticCode, UserError } from '../diagnostics/diagnostic.js';

/** An absolute registry URL that clients understand alike: normalised by WHATWG rules, with a final slash. */
export type RegistryUrl = string & { readonly brand: 'RegistryUrl' };

/** A registry URL without its protocol, as npmrc files key credentials: `//host[:port]/path/`. */
export type NerfDart = string & { readonly brand: 'NerfDart' };

const LONGEST_URL = 2048;

/**
 * The characters that a path may hold. A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with
 * `[]`, and is split from its setting at the last `:`.
 */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;

/** WHATWG parsing lets through more, such as `;`, which would cut a key short. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;

/**
 * A URL in normal form already, but perhaps for the final slash, as most are, if it has no `--` (punycode) and no `/.`
 * in it either: nothing of what is refused below can be in it, nor a host that WHATWG would write differently. A test
 * holds it against the long way, which costs a small step about as much as reading all its inputs.
 */
const NORMAL = /^https:\/\/[a-z][a-z0-9.-]*\.[a-z]+(\/[\w@+.-]+)*\/?$/;

/**
 * Normalises a registry URL: lower-case host, no default port, punycode, a final slash.
 *
 * @param text what the user wrote
 * @param where the input, entry or line that it stands in, for the message
 * @throws UserError `registry-url-invalid`; the message never repeats the URL, which may contain a password
 */
export function parseRegistryUrl(text: string, where: string): RegistryUrl {
  const isNormal = NORMAL.test(text) && !text.includes('--') && !text.includes('/.') && text.length < LONGEST_URL;
  if (isNormal) return (text.endsWith('/') ? text : `${text}/`) as RegistryUrl;
  return parseUrl(text, where, 'registry-url-invalid', 'registry URL');
}

/**
 * Reads where a vendor's API is, by the rules for registry URLs.
 *
 * @returns it without a final slash
 * @throws UserError `oidc-endpoint`
 */
export function parseEndpoint(text: string, where: string): string {
  return parseUrl(text, where, 'oidc-endpoint', 'endpoint').replace(/\/$/, '');
}

/** The long way: whatever somebody may write. */
function parseUrl(text: string, where: string, slug: DiagnosticCode, name: string): RegistryUrl {
  const refuse = (what: string, cure: string) => new UserError(slug, `${where}: the ${name} ${what}.`, cure);
  const example = 'Write it like `https://npm.example.com/path/`.';
  const trimmed = text.trim();
  if (trimmed === '') throw refuse('is empty', example);
  if (trimmed.length > LONGEST_URL) throw refuse(`is longer than ${LONGEST_URL} characters`, example);
  if (trimmed.includes('${')) {
    throw refuse('contains an unexpanded `${…}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
  }
  // WHATWG parsing would silently drop or turn round what is refused here.
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(trimmed)) {
    throw refuse('contains a blank, a control character or a backslash', example);
  }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) {
    throw refuse('does not begin with `https://`', example);
  }
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    throw refuse('cannot be understood', example);
  }
  if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(trimmed)) {
    throw refuse('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
  }
  if (/[?#]/.test(trimmed)) {
    throw refuse('has a query or fragment', 'Remove everything from `?` or `#` on.');
  }
  if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(trimmed.replace(/^[^/]*:\/\/[^/]*/, ''))) {
    throw refuse('has a path that contains `..`, `.` or an escaped slash', 'Write the path out.');
  }
  if (!PATH.test(url.pathname)) {
    throw refuse('has a path with characters that npmrc keys cannot hold', 'Percent-encode them.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw refuse(
      'is not https (plain http would send the token readable by others; only a loopback host may)',
      'Use `https://`.',
    );
  }
  // WHATWG takes the first name of the path for the host.
  if (/^[^:]*:\/\/\//.test(trimmed)) throw refuse('names no host', example);
  if (!HOST.test(url.hostname)) throw refuse('has a host with characters that host names cannot have', example);
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}` as RegistryUrl;
}

/** Whether a host name of a URL means this very machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** The key under which npmrc files hold settings for a registry (npm calls it the nerf dart). */
export function nerfDart(url: RegistryUrl): NerfDart {
  return url.slice(url.indexOf('//')) as NerfDart;
}

/** Splits a normalised URL into its host (with the port, if any) and its path, which begins and ends with a slash. */
export function hostAndPath(url: RegistryUrl): { host: string; path: string } {
  const rest = nerfDart(url).slice(2);
  const slash = rest.indexOf('/');
  return { host: rest.slice(0, slash), path: rest.slice(slash) };
}
