import { readNpmrc } from '../npmrc/lines.js';
import { expandVariables } from '../npmrc/variables.js';
import type { NerfDart } from '../registries/registry-url.js';
import { type Environment, isRunnerVariable, variable } from '../runner/environment.js';

/** How clients will reach registries, as far as their settings say so. */
export interface ClientSettings {
  /** The environment with the proxies that the settings name, which clients obey before its own. */
  readonly environment: Environment;
  /** npm's `cafile`: a file of certificates that are trusted instead of the usual ones. */
  readonly cafile: string | undefined;
  /** The keys below which a client certificate is shown. */
  readonly certified: readonly NerfDart[];
}

/**
 * Reads what decides the way to a registry: `cafile`, `https-proxy` or `proxy`, `noproxy`, and client certificates.
 *
 * @param userconfig the user config that clients will read
 */
export function clientSettings(userconfig: string, environment: Environment): ClientSettings {
  const later = withoutRunnerOwn(environment);
  const values = new Map<string, string>();
  const certified: NerfDart[] = [];
  for (const line of readNpmrc(userconfig)) {
    if (line.kind === 'section') break; // no client reads what stands in a section
    if (line.kind !== 'setting' || line.list) continue;
    const { name, key } = line;
    const value = expandVariables(line.value, later);
    if (key.kind === 'registry-setting' && key.setting === 'certfile') certified.push(key.nerfDart);
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

/** What clients can fill in: they run in steps that have none of the runner's own variables. */
function withoutRunnerOwn(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isRunnerVariable(name)));
}

/** A setting that a variable gives, which clients obey before any file. */
function fromEnvironment(name: string, environment: Environment): string | undefined {
  const spelled = `npm_config_${name.replaceAll('-', '_')}`;
  return variable(environment, spelled) || variable(environment, spelled.toUpperCase()) || undefined;
}
