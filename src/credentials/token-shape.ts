/** What a token says about itself by its shape: its kind, and when it expires. Nothing is verified. */

/** Kinds of token that can be recognised by their shape. */
export type TokenKind =
  | 'npm'
  | 'npm-classic'
  | 'github'
  | 'github-fine-grained'
  | 'github-refresh'
  | 'gitlab'
  | 'jfrog'
  | 'jfrog-api-key'
  | 'azure'
  | 'google'
  | 'docker'
  | 'pypi'
  | 'jwt';

/** The longest text that is decoded. Vendors' tokens have some thousand characters at most; npm limits headers to about 16 KiB. */
const MAX_JWT_LENGTH = 16 * 1024;

/** What JFrog's reference tokens decode to: `reftkn:01:<expiry in seconds, zero for never>:<random>`. */
const JFROG_REFERENCE = /^reftkn:\d\d:(\d{10}):/;

interface Shape {
  readonly kind: TokenKind;
  /** How messages call it. */
  readonly name: string;
  readonly prefixes?: readonly string[];
  /** What the whole token looks like, if its prefix says too little. */
  readonly pattern?: RegExp;
}

/**
 * The shapes of tokens. Sources: docs.npmjs.com "About access tokens" and GitHub's changelog of 2021-09-23 (`npm_`);
 * docs.github.com "GitHub's token formats" (`ghs_` contains a JWT since 2026, so length and dots say nothing); docs.gitlab.com
 * "Token prefixes"; JFrog "Identity tokens" (`cmVmd`) and "API key" (`AKC`, ended); Microsoft "Personal access tokens" (84
 * characters with AZDO from the 77th on; before that 52 of base32); Google's `ya29.`; Docker's `dckr_`; PyPI's `pypi-`.
 */
const SHAPES: readonly Shape[] = [
  { kind: 'npm', name: 'an npm token', prefixes: ['npm_'] },
  { kind: 'github', name: 'a GitHub token', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_'] },
  {
    kind: 'github-fine-grained',
    name: 'a fine-grained personal access token of GitHub',
    prefixes: ['github_pat_'],
  },
  { kind: 'github-refresh', name: 'a GitHub refresh token', prefixes: ['ghr_'] },
  {
    kind: 'gitlab',
    name: 'a GitLab token',
    prefixes: [
      ...['glpat-', 'gldt-', 'glcbt-', 'glrt-', 'glrtr-', 'glwt-', 'glptt-', 'gloas-', 'glsoat-', 'glagent-', 'glimt-'],
      ...['glft-', 'glffct-'],
    ],
  },
  { kind: 'google', name: 'a Google access token', prefixes: ['ya29.'] },
  { kind: 'docker', name: 'a Docker Hub token', prefixes: ['dckr_'] },
  { kind: 'pypi', name: 'a PyPI token', prefixes: ['pypi-'] },
  {
    kind: 'npm-classic',
    name: 'a classic npm token (a UUID)',
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  },
  { kind: 'jfrog', name: 'a JFrog reference token', pattern: /^cmVmd[A-Za-z0-9]{59}$/ },
  { kind: 'jfrog-api-key', name: 'a JFrog API key', pattern: /^AKC[A-Za-z0-9]{10,}$/ },
  {
    kind: 'azure',
    name: 'a personal access token of Azure DevOps',
    pattern: /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/,
  },
];

/** The kind of a token and its name in messages; undefined for an unknown shape. Nothing is certain but the shape. */
export function tokenKind(token: string): { readonly kind: TokenKind; readonly name: string } | undefined {
  for (const { kind, name, prefixes = [], pattern } of SHAPES) {
    if (prefixes.some((prefix) => token.startsWith(prefix)) || pattern?.test(token)) return { kind, name };
  }
  return claimsOf(token) === undefined ? undefined : { kind: 'jwt', name: 'a JSON Web Token' };
}

/**
 * The kind of a token that stands in place of a name. GitLab's, the shortest, have 26 characters. A name such as
 * `npm_token_for_github_2` only starts like a token: it has no capitals.
 */
export function tokenInPlaceOfName(word: string): ReturnType<typeof tokenKind> {
  const isName = word.length < 26 || !/\d/.test(word) || (word.includes('_') && !/[A-Z]/.test(word));
  return isName ? undefined : tokenKind(word);
}

/** Whether a word that is no known name may be a token in the wrong place. Names rarely are long and have digits. */
export function mayBeToken(word: string): boolean {
  return tokenKind(word) !== undefined || (word.length > 12 && /\d/.test(word));
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

/** The claims of a JSON Web Token in compact form (RFC 7519, three parts); undefined if the text is not one. */
export function claimsOf(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('ey') || text.length > MAX_JWT_LENGTH) return undefined;
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
