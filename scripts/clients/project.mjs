/** The project that every client installs: a workspace with packages from two private registries and a public one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readsYarnrc } from './commands.mjs';
import { clientId } from './versions.mjs';

/** @typedef {import('./versions.mjs').Client} Client */

/** The packages in the registries before any client runs, by registry. */
export const PACKAGES = { acme: '@acme/greeting', corp: '@corp/farewell', open: 'plain-words' };
/** A package without a scope in a private registry. */
export const UNSCOPED = 'inner-words';
export const VERSION = '1.0.0';

/** The workspace folder that has dependencies, and the packages to publish. */
export const APP = 'packages/app';
/** @param {Client} client @returns {Record<'acme' | 'corp', { name: string, folder: string }>} */
export function publishedPackages(client) {
  return {
    acme: { name: `@acme/made-by-${clientId(client)}`, folder: 'packages/made-for-acme' },
    corp: { name: `@corp/made-by-${clientId(client)}`, folder: 'packages/made-for-corp' },
  };
}

/** @param {string[]} names @returns {Record<string, string>} */
function dependencies(...names) {
  return Object.fromEntries(names.map((name) => [name, VERSION]));
}

/** @param {string[]} names @returns {string} a program that prints the greeting of each package */
function program(...names) {
  return names.map((name) => `console.log(require('${name}'))\n`).join('');
}

/** The versions of pnpm that read only the user configuration in the home folder. */
export const HOME_ONLY_PNPM = /^11\.0\.[0-5]$/;

/** What clients need in a project to recognize a workspace or to use plain http. */
const PNPM_WORKSPACE = "packages: ['packages/*']\nminimumReleaseAge: 0\n";
const YARNRC = "enableTelemetry: false\nnodeLinker: node-modules\nunsafeHttpWhitelist: ['127.0.0.1']\n";
const YARN_4_RC = `${YARNRC}npmPreapprovedPackages: ['*', '@*/*']\n`;

/**
 * @param {Client} client
 * @returns {Record<string, string>} the project's files by path, without a lockfile
 */
export function workspaceProject(client) {
  const { acme, corp, open } = PACKAGES;
  /** @type {Record<string, object>} */
  const manifests = {
    '.': { ...sample(client), workspaces: ['packages/*'], dependencies: dependencies(acme) },
    [APP]: { name: 'app', private: true, dependencies: dependencies(acme, corp, open) },
  };
  for (const { name, folder } of Object.values(publishedPackages(client))) manifests[folder] = { name };
  return {
    ...manifestFiles(manifests),
    ...clientFiles(client),
    [`${APP}/index.js`]: program(acme, corp, open),
  };
}

/**
 * @param {Client} client
 * @param {string[]} names
 * @returns {Record<string, string>} the files of a project with exactly these dependencies
 */
export function plainProject(client, ...names) {
  return {
    ...manifestFiles({ '.': { ...sample(client), dependencies: dependencies(...names) } }),
    ...clientFiles(client),
    'index.js': program(...names),
  };
}

/**
 * A pnpm lockfile does not contain the version of pnpm, and running `pnpm --version` would add half a second to every
 * job. So a project must name these few versions.
 *
 * @param {Client} client
 * @returns {object} the first fields of the project's package.json
 */
function sample({ name, version }) {
  const declared = name === 'pnpm' && HOME_ONLY_PNPM.test(version) ? { packageManager: `${name}@${version}` } : {};
  return { name: 'sample', private: true, ...declared };
}

/** @param {Record<string, object>} manifests by folder @returns {Record<string, string>} */
function manifestFiles(manifests) {
  return Object.fromEntries(
    Object.entries(manifests).map(([folder, manifest]) => [
      join(folder, 'package.json'),
      `${JSON.stringify({ version: VERSION, license: 'MIT', ...manifest }, null, 2)}\n`,
    ]),
  );
}

/** @param {Client} client @returns {Record<string, string>} */
function clientFiles(client) {
  if (client.name === 'pnpm') return { 'pnpm-workspace.yaml': PNPM_WORKSPACE };
  if (readsYarnrc(client)) return { '.yarnrc.yml': client.version.startsWith('3.') ? YARNRC : YARN_4_RC };
  return {};
}

/**
 * @typedef {object} Mapping a registry for a scope, or the default registry
 * @property {string} url
 * @property {string} [scope] with its `@`; the default registry has none
 * @property {string} [credential] an npmrc setting, `_authToken=…` or `_auth=…`, if there is one
 */

/**
 * A configuration file that maps registries, as a user would write it, with or without credentials.
 *
 * @param {Client} client
 * @param {Mapping[]} mappings
 * @returns {{ name: '.npmrc' | '.yarnrc.yml', text: string }} the file that this client reads
 */
export function configFile(client, mappings) {
  if (readsYarnrc(client)) return { name: '.yarnrc.yml', text: yarnrc(mappings) };
  const lines = mappings.flatMap(({ url, scope, credential }) => [
    `${scope ? `${scope}:` : ''}registry=${url}`,
    ...(credential ? [`${url.slice(url.indexOf('//'))}:${credential}`] : []),
  ]);
  return { name: '.npmrc', text: `${lines.join('\n')}\n` };
}

/** @param {Mapping[]} mappings @returns {string} YAML, of which JSON is a part */
function yarnrc(mappings) {
  const entry = (/** @type {Mapping} */ { url, credential }) => {
    const [, setting, value] = /^(_authToken|_auth)=(.*)$/.exec(credential ?? '') ?? [];
    return {
      npmRegistryServer: url,
      npmPublishRegistry: url,
      ...(setting === '_authToken' ? { npmAuthToken: value } : {}),
      ...(setting === '_auth' ? { npmAuthIdent: value } : {}),
    };
  };
  const base = mappings.find(({ scope }) => scope === undefined);
  const scopes = mappings.flatMap((mapping) => (mapping.scope ? [[mapping.scope.slice(1), entry(mapping)]] : []));
  return `npmRegistryServer: ${base?.url}\nnpmScopes: ${JSON.stringify(Object.fromEntries(scopes))}\n`;
}

/**
 * @param {string} folder created if missing
 * @param {Record<string, string>} files
 */
export function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
