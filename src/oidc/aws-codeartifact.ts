/**
 * AWS CodeArtifact: the ID token is exchanged for a session of a role, and that for a token of the CodeArtifact domain.
 *
 * Sources, read 2026-11: STS API reference, AssumeRoleWithWebIdentity; CodeArtifact API reference, GetAuthorizationToken;
 * CodeArtifact user guide, "Configuring npm without using the login command" (`_authToken`); the source of
 * aws-actions/configure-aws-credentials (bcd4089: audience, session name, one hour by default; its README: China's audience).
 *
 * - A CodeArtifact token may outlive the session: by default it lives for 12 hours, even if the session lives for 15 minutes.
 *   So `role-duration-seconds` limits both.
 * - Neither can be revoked.
 * - Requests are signed here (Signature Version 4: IAM user guide, "Create a signed AWS API request"), because the AWS SDK
 *   would add megabytes to the bundle. Tests compare the signatures with those of the SDK.
 * - `endpoint` replaces both APIs, as a gateway or an emulator does.
 */
import { createHash, createHmac } from 'node:crypto';
import type { HttpRequest, HttpResponse } from '../network/http.js';
import { type CodeArtifactRepository, codeArtifactRepository } from '../registries/oidc-urls.js';
import { type Exchange, type ExchangeContext, formRequest, type OidcRegistry, requestFromVendor } from './exchange.js';
import { type SubjectRule, subjectCure } from './id-token.js';
import { expiryAt, jsonBody, readToken, unexpectedResponse } from './response.js';

type Fields = OidcRegistry['fields'];

const STS = 'AWS STS';
const CODEARTIFACT = 'AWS CodeArtifact';
const ONE_HOUR = '3600';

const SUBJECT: SubjectRule = {
  where: "The role's trust policy must allow it, such as with",
  value: (subject, issuer) => `"StringLike": { "${issuer}:sub": "${subject.replace(/^(repo:[^:]+:).*/, '$1*')}" }`,
};

export const obtain: Exchange = async ({ url, fields }, context) => {
  const repository = codeArtifactRepository(url) as CodeArtifactRepository; // checked when the entry was read
  const idToken = await context.idToken(audienceOf(repository));
  const session = await requestFromVendor(
    roleRequest(fields, repository, idToken),
    STS,
    [
      "Check the ARN, the role's trust policy (audience and subject), and that the role allows `role-duration-seconds`.",
      ...subjectCure(idToken, SUBJECT),
    ],
    context,
  );
  const keys = readSession(session, context);
  const response = await requestFromVendor(
    tokenRequest(fields, repository, keys, context.now()),
    CODEARTIFACT,
    ['The role needs `codeartifact:GetAuthorizationToken` on the domain, and `sts:GetServiceBearerToken`.'],
    context,
  );
  const { authorizationToken, expiration } = jsonBody(response, CODEARTIFACT, context.origin);
  return {
    credential: { kind: 'token', token: readToken(authorizationToken, 'authorizationToken', CODEARTIFACT, context) },
    expires: expiryAt(expiration),
  };
};

/** The audience of the ID token. */
export function audienceOf({ suffix }: CodeArtifactRepository): string {
  return suffix === 'amazonaws.com' ? 'sts.amazonaws.com' : `sts.${suffix}`;
}

/** Requests a session of the role. The request is not signed: the ID token identifies the workflow. */
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

/** Requests a token of the domain. */
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

/** The keys of a role session. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** Reads the session from the XML of STS, which has each field once. @throws UserError `oidc-answer` */
export function readSession(
  { body }: HttpResponse,
  { secrets, origin }: Pick<ExchangeContext, 'secrets' | 'origin'>,
): AwsKeys {
  const field = (name: string) => {
    const value = new RegExp(`<${name}>\\s*([A-Za-z0-9+/=_.-]{1,4096})\\s*</${name}>`).exec(body)?.[1];
    if (value === undefined) throw unexpectedResponse(`no \`${name}\``, STS, origin);
    secrets.register(value);
    return value;
  };
  return {
    accessKeyId: field('AccessKeyId'),
    secretAccessKey: field('SecretAccessKey'),
    sessionToken: field('SessionToken'),
  };
}

/**
 * Signs a request with a path that needs no escaping: all its headers, the host, the date and the session token.
 *
 * @param request its header names are in lower case
 * @param region the region of the API
 * @param service the name of the API in signatures
 * @param now milliseconds since 1970
 */
export function signed(request: HttpRequest, keys: AwsKeys, region: string, service: string, now: number): HttpRequest {
  const url = new URL(request.url);
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const hash = sha256(request.body ?? '');
  const sent = {
    ...request.headers,
    'x-amz-date': date,
    'x-amz-security-token': keys.sessionToken,
    'x-amz-content-sha256': hash,
  };
  const headers = Object.entries<string>({ ...sent, host: url.host }).sort(byName);
  const names = headers.map(([name]) => name).join(';');
  // Sorted by name, not by `name=value`, which would put `domain` after `domain-owner`.
  const query = [...url.searchParams]
    .map(([name, value]): [string, string] => [escaped(name), escaped(value)])
    .sort(byName)
    .map((pair) => pair.join('='))
    .join('&');
  const canonical = [
    request.method,
    url.pathname,
    query,
    ...headers.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    names,
    hash,
  ].join('\n');
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n'));
  const authorization = [
    `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope.join('/')}`,
    `SignedHeaders=${names}`,
    `Signature=${signature.toString('hex')}`,
  ].join(', ');
  return { ...request, headers: { ...sent, authorization } };
}

/** Orders by code units. No name occurs twice in our requests. */
function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Percent-encodes everything but letters, digits, `-`, `.`, `_` and `~`, as AWS does. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
