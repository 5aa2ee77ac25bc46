import path from 'node:path';
import { readText } from '../files/read-text.js';
import { readNpmrc } from '../npmrc/lines.js';
import { expandVariables } from '../npmrc/variables.js';
import type { NerfDart } from '../registries/registry-url.js';
import { type Environment, isRunnerVariable, variable } from '../runner/environment.js';

/** How package managers will connect to registries, according to their settings. */
export interface ClientSettings {
  /** The environment with the proxies of the settings, which package managers prefer to its own. */
  readonly environment: Environment;
  /** npm's `cafile`: a file with certificates that are trusted instead of the usual ones. */
  readonly cafile: string | undefined;
  /** The nerf darts for which a client certificate is configured. */
  readonly withClientCertificate: readonly NerfDart[];
}

/**
 * Reads the settings for connections: `cafile`, `https-proxy` or `proxy`, `noproxy`, and client certificates.
 *
 * @param userconfig the text of the user configuration that package managers will read
 */
export function clientSettings(userconfig: string, environment: Environment): ClientSettings {
  const values = new Map<string, string>();
  const withClientCertificate: NerfDart[] = [];
  const expandable = withoutRunnerVariables(environment);
  for (const line of readNpmrc(userconfig)) {
    if (line.kind === 'section') break; // no package manager reads settings in a section
    if (line.kind !== 'setting' || line.list) continue;
    const { name, key } = line;
    const value = expandVariables(line.value, expandable);
    if (key.kind === 'registry-setting' && key.setting === 'certfile') withClientCertificate.push(key.nerfDart);
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
    withClientCertificate,
  };
}

/** Larger than all certificate authorities of the world together, in bytes. */
const MAX_CAFILE_BYTES = 16 * 1024 * 1024;

/** The certificates that npm would trust; undefined for the usual ones, as in npm also if the file cannot be read. */
export function readCertificates(cafile: string | undefined, workspace: string): string | undefined {
  if (cafile === undefined) return undefined;
  return readText(path.resolve(workspace, cafile), MAX_CAFILE_BYTES);
}

/** The variables that package managers can expand: they run in steps that do not get the runner's own variables. */
function withoutRunnerVariables(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isRunnerVariable(name)));
}

/** A setting from a variable, which package managers prefer to any file. */
function fromEnvironment(name: string, environment: Environment): string | undefined {
  const lower = `npm_config_${name.replaceAll('-', '_')}`;
  return variable(environment, lower) || variable(environment, lower.toUpperCase()) || undefined;
}
