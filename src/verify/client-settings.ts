import { type Environment, variable } from '../environment.js';

/** How clients will reach registries, as far as their settings say so. */
export interface ClientSettings {
  /** The environment with the proxies that the settings name, which clients obey before its own. */
  readonly environment: Environment;
  /** npm's `cafile`: a file of certificates that are trusted instead of the usual ones. */
  readonly cafile: string | undefined;
  /** The keys, without their protocol, below which a client certificate is shown. */
  readonly certified: readonly string[];
}

/**
 * Reads what decides the way to a registry: `cafile`, `https-proxy` or `proxy`, `noproxy`, and client certificates.
 *
 * @param userconfig the user config that clients will read, each secret as `***`
 */
export function clientSettings(userconfig: string, environment: Environment): ClientSettings {
  const values = new Map<string, string>();
  const certified: string[] = [];
  for (const line of userconfig.split(/[\r\n]+/)) {
    const [, key = '', raw = ''] = /^\s*([^=;#[\]\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const value = raw
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/\$\{([^}?:]+)\??\}/g, (whole, name: string) => variable(environment, name) ?? whole);
    const certificate = /^(\/\/.*):certfile$/.exec(key.replace(/^["']/, ''))?.[1];
    if (certificate !== undefined) certified.push(certificate);
    else if (value !== '' && value !== 'null' && value !== 'false') values.set(key, value);
  }
  const setting = (name: string) => fromEnvironment(name, environment) ?? values.get(name);
  const proxy = setting('https-proxy') ?? setting('proxy');
  const noproxy = setting('noproxy');
  return {
    environment: {
      ...environment,
      ...(proxy === undefined ? {} : { https_proxy: proxy }),
      ...(noproxy === undefined ? {} : { no_proxy: noproxy }),
    },
    cafile: setting('cafile'),
    certified,
  };
}

/** A setting that a variable gives, which clients obey before any file. */
function fromEnvironment(name: string, environment: Environment): string | undefined {
  const spelled = `npm_config_${name.replaceAll('-', '_')}`;
  return variable(environment, spelled) || variable(environment, spelled.toUpperCase()) || undefined;
}
