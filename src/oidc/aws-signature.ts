/**
 * AWS Signature Version 4, for requests whose URL needs no escaping of its own. An SDK that can do this is megabytes.
 *
 * Rules: docs.aws.amazon.com, IAM user guide, "Create a signed AWS API request" (read 2026-11). Held against the AWS SDK
 * by tests.
 */
import { createHash, createHmac } from 'node:crypto';
import type { HttpRequest } from '../network/exchange.js';

/** What a role session signs with. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/**
 * Signs a request, with all the headers that it has, the host, the date and the session.
 *
 * @param request its header names are lower case
 * @param region whose API is asked
 * @param service the name that the API signs under
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
  // By name, not by `name=value`: `=` would put `domain` behind `domain-owner`.
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

/** In the order of code units. No name stands twice in what we send. */
function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Percent-encoding as AWS wants it: all but letters, digits, `-`, `.`, `_` and `~`. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
