import { type Environment, isRunnerOwn, variable } from '../environment.js';

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
 * @param userconfig the user config that clients will read
 */
export function clientSettings(userconfig: string, environment: Environment): ClientSettings {
  const values = new Map<string, string>();
  const certified: string[] = [];
  for (const line of userconfig.split(/[\r\n]+/)) {
    if (/^\s*\[.*\]\s*$/.test(line)) break; // no client reads what stands in a section
    const [, key = '', raw = ''] = /^\s*([^=;#[\]\s]+)\s*=(.*)$/.exec(line) ?? [];
    const name = unquoted(key);
    const value = filled(unquoted(raw.trim()), environment);
    if (name.startsWith('//') && name.endsWith(':certfile')) certified.push(name.slice(0, -':certfile'.length));
    else if (['', 'null', 'false'].includes(value)) values.delete(name);
    else values.set(name, value);
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

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** Fills `${NAME}` as clients do, which run in steps that have none of the runner's own variables. */
function filled(text: string, environment: Environment): string {
  return text.replace(/\$\{([^}?:]+)\??\}/g, (whole, name: string) =>
    isRunnerOwn(name) ? whole : (variable(environment, name) ?? whole),
  );
}

/** A setting that a variable gives, which clients obey before any file. */
function fromEnvironment(name: string, environment: Environment): string | undefined {
  const spelled = `npm_config_${name.replaceAll('-', '_')}`;
  return variable(environment, spelled) || variable(environment, spelled.toUpperCase()) || undefined;
}
