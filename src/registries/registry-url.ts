import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostics, Problem } from '../diagnostics/diagnostic.js';
import { notARegistry } from './registry-pages.js';

/** An absolute registry URL, normalized by the WHATWG rules, with a trailing slash. */
export type RegistryUrl = string & { readonly brand: 'RegistryUrl' };

/** A registry URL without its protocol, the key of a registry's settings in npmrc files: `//host[:port]/path/`. */
export type NerfDart = string & { readonly brand: 'NerfDart' };

const MAX_URL_LENGTH = 2048;

/** A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with `[]`, and is split at its last `:`. */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;

/** WHATWG parsing accepts more, such as `;`, which would cut a key. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;

const EXAMPLE = 'A registry URL looks like `https://npm.example.com/path/`.';

/**
 * Normalizes a registry URL: lower-case host, no default port, punycode, a trailing slash. Plain http is allowed for
 * loopback and for host names without a dot, such as service containers. Vendors' pages are not registries.
 *
 * @param text what the user wrote
 * @param where the input, entry or line, for messages, which never repeat the URL: it may contain a password
 * @returns undefined if the URL is not valid, which is reported
 */
export function parseRegistryUrl(text: string, where: string, diagnostics: Diagnostics): RegistryUrl | undefined {
  const parsed = parsedUrl(text.trim());
  const page = parsed && notARegistry(parsed);
  if (page === undefined) return parseUrl(text, where, 'registry-url-invalid', 'registry URL', diagnostics);
  diagnostics.error('registry-url-invalid', `${where}: the URL ${page.what}.`, page.cure);
  return undefined;
}

/**
 * Reads the URL of a vendor's API, by the rules for registry URLs, but with plain http for loopback only.
 *
 * @returns the URL without a trailing slash; undefined if it is not valid, which is reported
 */
export function parseEndpoint(text: string, where: string, diagnostics: Diagnostics): string | undefined {
  const url = parsedUrl(text.trim());
  if (url?.protocol === 'http:' && !isLoopback(url.hostname)) {
    diagnostics.error(
      'oidc-endpoint',
      `${where}: the endpoint does not use https, so the ID token would travel unencrypted.`,
      'Use `https://`. Plain http is allowed for loopback only.',
    );
    return undefined;
  }
  return parseUrl(text, where, 'oidc-endpoint', 'endpoint', diagnostics)?.replace(/\/$/, '');
}

/** The normalized form of a registry URL that comes from a file or variable; undefined if it is not valid. */
export function normalizedUrl(text: string): RegistryUrl | undefined {
  const result = normalize(text.trim());
  return typeof result === 'string' ? result : undefined;
}

function parseUrl(
  text: string,
  where: string,
  code: DiagnosticCode,
  name: string,
  diagnostics: Diagnostics,
): RegistryUrl | undefined {
  const result = normalize(text.trim());
  if (typeof result === 'string') return result;
  diagnostics.error(code, `${where}: the ${name} ${result.what}.`, result.cure);
  return undefined;
}

function normalize(text: string): RegistryUrl | Problem {
  const problem = (what: string, cure = EXAMPLE): Problem => ({ what, cure });
  if (text === '') return problem('is empty');
  if (text.length > MAX_URL_LENGTH) return problem(`is longer than ${MAX_URL_LENGTH} characters`);
  if (text.includes('${')) return problem('contains `${...}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
  // WHATWG parsing silently drops or converts these.
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(text)) {
    return problem('contains a space, a control character or a backslash');
  }
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text)) return problem('does not start with `https://`');
  const url = parsedUrl(text);
  if (url === undefined) return problem('is not a valid URL');
  if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(text)) {
    return problem('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
  }
  if (/[?#]/.test(text)) return problem('has a query or fragment', 'Remove everything from `?` or `#` on.');
  if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(text.replace(/^[^/]*:\/\/[^/]*/, ''))) {
    const isGitLab = /\/api\/v4\/(projects|groups)\//i.test(text);
    return problem(
      'has a path with `..`, `.` or an escaped slash',
      isGitLab ? 'Use the numeric ID of the project or group instead of its path.' : 'Write the path out.',
    );
  }
  if (!PATH.test(url.pathname)) {
    return problem('has a path with characters that npmrc files cannot hold', 'Percent-encode them.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isTestHost(url.hostname))) {
    return problem(
      'does not use https, so the token would travel unencrypted',
      'Use `https://`. Plain http is allowed for loopback and for host names without a dot, such as service containers.',
    );
  }
  // WHATWG takes the first segment of the path for the host.
  if (/^[^:]*:\/\/\//.test(text)) return problem('has no host');
  if (!HOST.test(url.hostname)) return problem('has a host with characters that host names cannot have');
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}` as RegistryUrl;
}

/** Reads a URL. Not `URL.canParse`: called often, it refuses hosts that are not ASCII (Node.js 20.20). */
export function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether a host name of a URL is this machine: also names below `localhost` (RFC 6761), and `0.0.0.0`, as Verdaccio prints it. */
export function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^0\.0\.0\.0$|^\[::1\]$/.test(hostname);
}

/** Whether a host is one that test registries have: loopback, or a name without a dot, such as a service container. */
export function isTestHost(hostname: string): boolean {
  return isLoopback(hostname) || /^[a-z0-9_-]+$/.test(hostname);
}

/** Whether a registry is a test registry, where tokens may be short. */
export function isTestRegistry(url: RegistryUrl): boolean {
  return isTestHost(new URL(url).hostname);
}

/** Whether what is sent to a registry leaves this machine unencrypted. */
export function isUnencrypted(url: RegistryUrl): boolean {
  return url.startsWith('http:') && !isLoopback(new URL(url).hostname);
}

/** The key of a registry's settings in npmrc files. npm calls it the nerf dart. */
export function nerfDart(url: RegistryUrl): NerfDart {
  return url.slice(url.indexOf('//')) as NerfDart;
}

/** The host of a registry (with the port, if any) and its path, which starts and ends with a slash. */
export function hostAndPath(url: RegistryUrl): { readonly host: string; readonly path: string } {
  const rest = nerfDart(url).slice(2);
  const slash = rest.indexOf('/');
  return { host: rest.slice(0, slash), path: rest.slice(slash) };
}

/** The nerf darts of the paths above a registry, nearest first. npm and pnpm look credentials up there, too. */
export function parentNerfDarts(key: NerfDart): NerfDart[] {
  const above: NerfDart[] = [];
  for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
    above.push(key.slice(0, end + 1) as NerfDart);
  }
  return above;
}
