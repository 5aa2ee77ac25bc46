import type { HttpRequest } from '../network/http.js';

/** A POST request with a form, as OAuth 2.0 and AWS STS expect it. No `accept`: STS documents XML responses only. */
export function formRequest(url: string, fields: Readonly<Record<string, string>>): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

/** A POST request with JSON. */
export function jsonRequest(url: string, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(value),
  };
}
