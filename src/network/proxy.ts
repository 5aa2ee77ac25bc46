import { decodeUrlPart } from '../credentials/secret.js';
import { type Environment, variable } from '../runner/environment.js';

/** A proxy. Its credential is kept apart from its URL, so that no message or debug output of a library repeats it. */
export interface ProxyServer {
  /** Without user name and password. */
  readonly url: URL;
  /** The value of `Proxy-Authorization`, a secret; undefined if the URL had no credential. */
  readonly authorization: string | undefined;
}

/**
 * Finds the proxy for a URL by npm's rules (@npmcli/agent, proxy.js), because package managers will use the same one:
 * `https_proxy` or `HTTPS_PROXY`, unless `no_proxy` or `NO_PROXY` names the host or a domain that it belongs to. `*` names
 * every host. An entry with a port applies to that port only, as in curl; npm does not support ports.
 *
 * proxy-from-env (2.1) does not do this: it takes the entry `acme.dev` for that host alone, and reads `process.env` only.
 * Plain http is only sent to this machine and to test registries, which no proxy can reach, so it never uses one.
 *
 * @returns undefined if no proxy is used; `invalid` if the variable is not an http or https URL
 */
export function proxyFor(url: URL, environment: Environment): ProxyServer | 'invalid' | undefined {
  const text = lowerOrUpper(environment, 'https_proxy');
  if (url.protocol !== 'https:' || text === '' || isExcepted(url, lowerOrUpper(environment, 'no_proxy'))) {
    return undefined;
  }
  const address = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(address)) return 'invalid';
  const proxy = new URL(address);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') return 'invalid';
  const { username, password } = proxy;
  proxy.username = '';
  proxy.password = '';
  const isAnonymous = username === '' && password === '';
  return {
    url: proxy,
    authorization: isAnonymous ? undefined : basicAuthorization(decodeUrlPart(username), decodeUrlPart(password)),
  };
}

function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

/** Whether a list of exceptions names the host of a URL. */
function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || '443';
  for (const item of list.toLowerCase().split(/[\s,]+/)) {
    // An IPv6 address without brackets also ends with a colon and digits.
    if (item === '*' || item === host) return true;
    const [, name = '', onlyPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(item.replace(/^\*?\./, '')) ?? [];
    if (name === '' || (onlyPort !== undefined && onlyPort !== port)) continue;
    if (host === name || host.endsWith(`.${name}`)) return true;
  }
  return false;
}

/** A variable that most programs read in lower case first. */
function lowerOrUpper(environment: Environment, name: string): string {
  return (variable(environment, name) || variable(environment, name.toUpperCase()) || '').trim();
}
