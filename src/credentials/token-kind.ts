import { isJwt } from './expiry.js';

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

/**
 * The shapes, the most specific first. Sources: docs.npmjs.com "About access tokens" and GitHub's changelog of 2021-09-23
 * (`npm_`); docs.github.com "GitHub's token formats" (`ghs_` contains a JWT since 2026, so length and dots say nothing);
 * docs.gitlab.com "Token prefixes"; JFrog "Identity tokens" (`cmVmd`) and "API key" (`AKC`, ended); Microsoft "Personal access
 * tokens" (84 characters with AZDO from the 77th on; before that 52 of base32); Google's `ya29.`; Docker's `dckr_`;
 * PyPI's `pypi-`.
 */
const SHAPES: ReadonlyArray<readonly [kind: TokenKind, shape: RegExp, name: string]> = [
  ['npm', /^npm_/, 'an npm token'],
  ['npm-classic', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a classic npm token (a UUID)'],
  ['github-fine-grained', /^github_pat_/, 'a fine-grained personal access token of GitHub'],
  ['github-refresh', /^ghr_/, 'a GitHub refresh token'],
  ['github', /^gh[opsu]_/, 'a GitHub token'],
  ['gitlab', /^gl(?:pat|dt|cbt|rt|rtr|wt|ptt|oas|soat|agent|imt|ft|ffct)-/, 'a GitLab token'],
  ['jfrog', /^cmVmd[A-Za-z0-9]{59}$/, 'a JFrog reference token'],
  ['jfrog-api-key', /^AKC[A-Za-z0-9]{10,}$/, 'a JFrog API key'],
  ['azure', /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/, 'a personal access token of Azure DevOps'],
  ['google', /^ya29\./, 'a Google access token'],
  ['docker', /^dckr_/, 'a Docker Hub token'],
  ['pypi', /^pypi-/, 'a PyPI token'],
];

/** The kind of a token and its name in messages; undefined for an unknown shape. Nothing is certain but the shape. */
export function tokenKind(token: string): { readonly kind: TokenKind; readonly name: string } | undefined {
  for (const [kind, shape, name] of SHAPES) {
    if (shape.test(token)) return { kind, name };
  }
  return isJwt(token) ? { kind: 'jwt', name: 'a JSON Web Token' } : undefined;
}

/** Whether a word that is no known name may be a token in the wrong place. Names rarely are long and have digits. */
export function mayBeToken(word: string): boolean {
  return tokenKind(word) !== undefined || (word.length > 12 && /\d/.test(word));
}
