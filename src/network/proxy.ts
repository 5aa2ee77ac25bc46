import { decodeUrlPart } from '../credentials/secret-registry.js';
import { type Environment, variable } from '../runner/environment.js';

/** A proxy. Its credential stands apart from its URL, so that no message or debug output of a library can repeat it. */
export interface ProxyServer {
  /** Without user name and password. */
  readonly url: URL;
  /** What to send as `Proxy-Authorization`, a secret; undefined if its URL held no credential. */
  readonly authorization: string | undefined;
}

/**
 * Finds the proxy on the way to a URL, as npm does (@npmcli/agent, proxy.js), since a registry must be asked by the way
 * on which it is used later: `https_proxy` or `HTTPS_PROXY`, unless `no_proxy` or `NO_PROXY` names the host, or a domain
 * that it belongs to. `*` names every host. A port narrows an entry, which npm does not know, but curl and others do.
 *
 * Plain http is sent to this very machine only, and no proxy would find that, so it always goes straight.
 *
 * @returns undefined if the way is straight; `invalid` if what the variable says is no http or https URL
 */
export function proxyFor(url: URL, environment: Environment): ProxyServer | 'invalid' | undefined {
  const text = oneOf(environment, 'https_proxy');
  if (url.protocol !== 'https:' || text === '' || isExcepted(url, oneOf(environment, 'no_proxy'))) return undefined;
  const spelled = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(spelled)) return 'invalid';
  const proxy = new URL(spelled);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') return 'invalid';
  const { username, password } = proxy;
  proxy.username = '';
  proxy.password = '';
  const authorization =
    username === '' && password === '' ? undefined : basic(decodeUrlPart(username), decodeUrlPart(password));
  return { url: proxy, authorization };
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || '443';
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase().replace(/^\*?\./, '')) ?? [];
    // An IPv6 address in no brackets ends in digits behind a colon, too.
    if (entry.toLowerCase() === host) return true;
    if (name === '' || (only !== undefined && only !== port)) return false;
    return host === name || host.endsWith(`.${name}`);
  });
}

/** A variable that many programs read in lower case first, and npm in any case. */
function oneOf(environment: Environment, name: string): string {
  return (variable(environment, name) || variable(environment, name.toUpperCase()) || '').trim();
}
