/**
 * AWS CodeArtifact: the ID token is exchanged for a role's session, and that for a token of the CodeArtifact domain.
 *
 * Read 2026-11: STS API reference, AssumeRoleWithWebIdentity; CodeArtifact API reference, GetAuthorizationToken;
 * CodeArtifact user guide, "Configuring npm without using the login command" (`_authToken`); the source of
 * aws-actions/configure-aws-credentials (bcd4089: audience, session name, an hour by default; its README: China's
 * audience).
 *
 * - A CodeArtifact token outlives the role's session unless told otherwise: 12 hours even from a session of 15 minutes.
 *   So `role-duration-seconds` bounds both.
 * - Neither can be taken back: a token ends with its time.
 * - `endpoint` stands in for both APIs, as a gateway or emulator does.
 */

import type { OidcCredential } from '../credentials/credential.js';
import type { HttpAnswer, HttpRequest } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { type CodeArtifactRepository, codeArtifactRepository } from '../registries/vendor-urls.js';
import { ask, type ExchangeContext, type Grant, instantOf, jsonOf, odd, tokenOf } from './answer.js';
import { type AwsKeys, signed } from './aws-signature.js';
import { formRequest } from './form.js';

type Fields = OidcCredential['fields'];

const STS = 'AWS STS';
const CODEARTIFACT = 'AWS CodeArtifact';
const ONE_HOUR = '3600';

export async function obtain(fields: Fields, url: RegistryUrl, context: ExchangeContext): Promise<Grant> {
  const repository = codeArtifactRepository(url) as CodeArtifactRepository; // checked when the entry was read
  const idToken = await context.idToken(audienceOf(repository));
  const session = await ask(
    roleRequest(fields, repository, idToken),
    STS,
    "Check the ARN, the role's trust policy (audience and subject), and that the role allows `role-duration-seconds`.",
    context,
  );
  const keys = readSession(session, context);
  const answer = await ask(
    tokenRequest(fields, repository, keys, context.now()),
    CODEARTIFACT,
    'The role needs `codeartifact:GetAuthorizationToken` on the domain, and `sts:GetServiceBearerToken`.',
    context,
  );
  const { authorizationToken, expiration } = jsonOf(answer, CODEARTIFACT, context.origin);
  return {
    credential: { kind: 'token', token: tokenOf(authorizationToken, 'authorizationToken', CODEARTIFACT, context) },
    expires: instantOf(expiration),
  };
}

/** What the ID token must be for. */
export function audienceOf({ suffix }: CodeArtifactRepository): string {
  return suffix === 'amazonaws.com' ? 'sts.amazonaws.com' : `sts.${suffix}`;
}

/** Asks for a session of the role. It needs no signature, since the ID token says who asks. */
export function roleRequest(fields: Fields, { region, suffix }: CodeArtifactRepository, idToken: string): HttpRequest {
  return formRequest(`${fields.endpoint ?? `https://sts.${region}.${suffix}`}/`, {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: fields['role-to-assume'] ?? '',
    RoleSessionName: 'GitHubActions',
    WebIdentityToken: idToken,
    DurationSeconds: fields['role-duration-seconds'] ?? ONE_HOUR,
  });
}

/** Asks for the token of the domain. */
export function tokenRequest(
  fields: Fields,
  repository: CodeArtifactRepository,
  keys: AwsKeys,
  now: number,
): HttpRequest {
  const { domain, owner, region, suffix } = repository;
  const query = new URLSearchParams({
    domain,
    'domain-owner': owner,
    duration: fields['role-duration-seconds'] ?? ONE_HOUR,
  });
  const url = `${fields.endpoint ?? `https://codeartifact.${region}.${suffix}`}/v1/authorization-token?${query}`;
  return signed({ method: 'POST', url, headers: { accept: 'application/json' } }, keys, region, 'codeartifact', now);
}

/** Reads the session out of STS's XML, where every field stands once. @throws UserError `oidc-answer` */
export function readSession(
  { body }: HttpAnswer,
  { secrets, origin }: Pick<ExchangeContext, 'secrets' | 'origin'>,
): AwsKeys {
  const field = (name: string) => {
    const value = new RegExp(`<${name}>\\s*([A-Za-z0-9+/=_.-]{1,4096})\\s*</${name}>`).exec(body)?.[1];
    if (value === undefined) throw odd(`no \`${name}\``, STS, origin);
    secrets.mask(value);
    return value;
  };
  return {
    accessKeyId: field('AccessKeyId'),
    secretAccessKey: field('SecretAccessKey'),
    sessionToken: field('SessionToken'),
  };
}
