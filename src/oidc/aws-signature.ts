/**
 * AWS Signature Version 4, for requests with a path that needs no escaping. The AWS SDK would add megabytes to the bundle.
 *
 * Rules: docs.aws.amazon.com, IAM user guide, "Create a signed AWS API request" (read 2026-11). Tests compare the signatures
 * with those of the AWS SDK.
 */
import { createHash, createHmac } from 'node:crypto';
import type { HttpRequest } from '../network/http.js';

/** The keys of a role session. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/**
 * Signs a request: all its headers, the host, the date and the session token.
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
