/** The exchanges of JFrog and Cloudsmith, and a registry that accepts what was issued. */
import { fakeJwt, GRANT } from './tokens.mjs';

/** @param {import('./issued-tokens.mjs').IssuedTokens} issued @returns {import('./server.mjs').Route[]} */
export function registryRoutes({ issue, valid, revoked, trusts, expiry, lifetime }) {
  /** Registries that require basic authentication ignore the user name. @param {import('./server.mjs').RouteContext} context */
  const isKnown = ({ request, bearer }) => {
    const basic = /^Basic (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    return valid.has(
      bearer ??
        Buffer.from(basic, 'base64')
          .toString('utf8')
          .replace(/^[^:]+:/, ''),
    );
  };
  return [
    [
      'POST',
      /^\/access\/api\/v1\/oidc\/token$/,
      ({ fields }) => {
        if (
          fields['grant_type'] !== GRANT ||
          fields['provider_name'] !== 'github' ||
          !trusts(fields['subject_token'], 'https://github.com/acme')
        )
          return {
            status: 403,
            body: { errors: [{ code: 'FORBIDDEN', message: `No identity mapping fits ${fields['subject_token']}` }] },
          };
        return {
          status: 200,
          body: {
            access_token: issue(fakeJwt({ sub: 'jfac@fake/users/ci' }, expiry())),
            token_id: 'fake',
            expires_in: lifetime,
            scope: 'applied-permissions/groups:readers',
            token_type: 'Bearer',
            issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
            username: 'ci',
          },
        };
      },
    ],
    [
      'DELETE',
      /^\/access\/api\/v1\/tokens\/me$/,
      ({ bearer }) => {
        if (bearer === undefined || !valid.delete(bearer))
          return { status: 401, body: { errors: [{ code: 'UNAUTHORIZED' }] } };
        revoked.push(bearer);
        return { status: 200, body: '' };
      },
    ],
    [
      'POST',
      /^\/openid\/([^/]+)\/$/,
      ({ fields }, namespace) => {
        if (
          namespace !== 'acme' ||
          fields['service_slug'] !== 'npm-read' ||
          !trusts(fields['oidc_token'], 'https://github.com/acme')
        )
          return { status: 401, body: { detail: `OIDC token cannot be authenticated: ${fields['oidc_token']}` } };
        return { status: 201, body: { token: issue(fakeJwt({ sub: 'npm-read' }, expiry())) } };
      },
    ],
    [
      'GET',
      /\/-\/whoami$/,
      (context) => (isKnown(context) ? { status: 200, body: { username: 'ci' } } : { status: 401, body: {} }),
    ],
    [
      'GET',
      /\/(@[a-z]+(?:\/|%2f)thing)$/i,
      (context, name) => {
        const dist = { tarball: 'http://127.0.0.1:9/thing.tgz', shasum: '0'.repeat(40) };
        const versions = { '1.0.0': { name, version: '1.0.0', dist } };
        return isKnown(context)
          ? { status: 200, body: { name, 'dist-tags': { latest: '1.0.0' }, versions } }
          : { status: 401, body: {} };
      },
    ],
  ];
}
