import type { SecretRegistry } from '../credentials/secret.js';
import { readYaml, settingOf, type YamlEntries, type YamlEntry } from '../files/yaml.js';
import type { PendingRegistry } from '../registries/registry.js';
import { nerfDart, normalizedUrl } from '../registries/registry-url.js';
import { maskYarnrcSecrets } from '../yarnrc/mask.js';
import { type Finding, judgeCredential, judgeMapping, judgeTls, unsetVariable } from './findings.js';
import { comparable, isPublishTarget, type Login, registryFor, registryOfKey, unsetVariables } from './login.js';

const CREDENTIALS = ['npmAuthToken', 'npmAuthIdent'];

/**
 * Checks a `.yarnrc.yml`, which Yarn 2+ reads.
 *
 * @param secrets masks the credentials in it
 * @returns undefined if it is not valid YAML
 */
export async function checkYarnrcYml(
  text: string,
  login: Login,
  secrets: SecretRegistry,
): Promise<Finding[] | undefined> {
  const file = await readYaml(text);
  maskYarnrcSecrets(text, file, secrets);
  if (file === undefined) return undefined;
  const { yarnrcYml } = login.clients;
  const base = registryFor(login, undefined);
  const findings: Finding[] = [];
  const server = settingOf(file.get('npmRegistryServer'));
  if (server !== undefined) {
    const isMeant = publishesTo(file, base);
    findings.push(...judgeMapping(server, undefined, yarnrcYml, login, isMeant));
  }
  findings.push(...checkScopes(file, login));
  if (base !== undefined) findings.push(...literalCredentials(file, base, login));
  for (const [name, entry] of file.get('npmRegistries')?.entries ?? []) {
    const registry = registryOfUrl(name, login);
    if (registry !== undefined) findings.push(...literalCredentials(entry.entries, registry, login));
  }
  const tls = file.get('enableStrictSsl');
  if (tls !== undefined && /^(false|0|no|off)$/i.test(tls.text ?? '')) {
    findings.push(...judgeTls(tls.line, 'enableStrictSsl', yarnrcYml));
  }
  return [...findings, ...abortingVariables(file, login)];
}

/** Checks a `.yarnrc`. Its registries and tokens give way to user configuration (measured, 1.22.22), certificates do not. */
export function checkYarnrcClassic(text: string, { clients }: Login): Finding[] {
  const line = text.split('\n').findIndex((one) => /^"?strict-ssl"? +"?false\b/.test(one));
  return line < 0 ? [] : judgeTls(line + 1, 'strict-ssl', clients.yarnrcClassic);
}

function checkScopes(file: YamlEntries, login: Login): Finding[] {
  const scopesEntry = file.get('npmScopes');
  if (scopesEntry === undefined) return [];
  const wrapper = scopesEntry.entries;
  const isReset = wrapper.get('onConflict')?.text === 'reset';
  const scopes: YamlEntries = isReset ? (wrapper.get('value')?.entries ?? new Map()) : wrapper;
  const { isYarn4 } = login.clients;
  const findings: Finding[] = [];
  for (const registry of login.registries) {
    for (const scope of registry.scopes) {
      const entry = scopes.get(scope.slice(1)); // Yarn writes scopes without `@`
      if (entry === undefined) {
        if (isReset) findings.push(...dropped(scopesEntry.line, 'npmScopes', scope, registry, login));
        else if (scopesEntry.isEmpty && isYarn4 !== false) {
          findings.push(...dropped(scopesEntry.line, 'npmScopes', scope, registry, login, isYarn4 ? '' : 'Yarn 4'));
        }
        continue;
      }
      if (entry.isAlias) continue;
      const name = `npmScopes.${entry.name}`;
      const fields = entry.entries;
      const server = settingOf(fields.get('npmRegistryServer'));
      const isMeant = publishesTo(fields, registry) || publishesTo(file, registry);
      if (server !== undefined) findings.push(...judgeMapping(server, scope, login.clients.yarnrcYml, login, isMeant));
      else if (entry.isEmpty || isYarn4 !== true) {
        const isCertain = entry.isEmpty || isYarn4 === false;
        findings.push(...dropped(entry.line, name, scope, registry, login, isCertain ? '' : 'Yarn 2 and 3'));
        continue;
      }
      const isOurs = server === undefined || comparable(server.value) === registry.url;
      if (isOurs) findings.push(...literalCredentials(fields, registry, login));
    }
  }
  return findings;
}

/**
 * Something that drops what this step sets for a scope.
 *
 * @param only the versions that do so, if it is not known whether one of them is used
 */
function dropped(
  line: number,
  name: string,
  scope: string,
  { url }: PendingRegistry,
  login: Login,
  only = '',
): Finding[] {
  if (login.clients.yarnrcYml.length === 0 || isPublishTarget(login, url)) return [];
  return [
    {
      code: 'config-registry',
      certain: only === '',
      line,
      lines: [
        `${only === '' ? '' : `In ${only}, `}\`${name}\` drops what this step sets for ${scope}, so Yarn uses the default registry.`,
        `Remove the line, or set \`npmRegistryServer\` to ${url} for ${scope}.`,
      ],
    },
  ];
}

/** Variables are checked for the whole file below. */
function literalCredentials(entries: YamlEntries, registry: PendingRegistry, login: Login): Finding[] {
  return CREDENTIALS.flatMap((name) => {
    const setting = settingOf(entries.get(name));
    return setting === undefined ? [] : judgeCredential(setting, registry, login.clients.yarnrcYml, [], login);
  });
}

/** Yarn 2+ aborts every command if any variable anywhere in the file is unset and has no fallback (measured). */
function abortingVariables(file: YamlEntries, login: Login): Finding[] {
  if (login.clients.yarnrcYml.length === 0) return [];
  const own = ownCredentials(file, login);
  const found = new Map<string, { line: number; isOurs: boolean }>();
  const waiting: YamlEntry[] = [...file.values()];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const setting = settingOf(entry);
    for (const { line, value } of setting === undefined ? entry.items : [setting]) {
      for (const name of unsetVariables(value, login)) {
        const other = found.get(name) ?? { line, isOurs: true };
        found.set(name, { line: Math.min(line, other.line), isOurs: other.isOurs && own.has(entry) });
      }
    }
    for (const inner of entry.entries.values()) waiting.push(inner);
  }
  const what = 'Yarn aborts every command without the variable';
  return [...found].map(([name, { line, isOurs }]) => unsetVariable(line, name, what, isOurs));
}

/** The credentials for registries of this step. `export-token` would send its token to any other registry. */
function ownCredentials(file: YamlEntries, login: Login): Set<YamlEntry> {
  const own: YamlEntries[] = [];
  const isFor = (entries: YamlEntries, registry: PendingRegistry | undefined) => {
    const server = entries.get('npmRegistryServer')?.text;
    return registry !== undefined && (server === undefined || comparable(server) === registry.url);
  };
  if (isFor(file, registryFor(login, undefined))) own.push(file);
  for (const [name, { entries }] of file.get('npmScopes')?.entries ?? []) {
    if (isFor(entries, registryFor(login, `@${name}`))) own.push(entries);
  }
  for (const [name, { entries }] of file.get('npmRegistries')?.entries ?? []) {
    if (registryOfUrl(name, login) !== undefined) own.push(entries);
  }
  return new Set(own.flatMap((entries) => CREDENTIALS.flatMap((name) => entries.get(name) ?? [])));
}

function publishesTo(entries: YamlEntries, registry: PendingRegistry | undefined): boolean {
  const target = entries.get('npmPublishRegistry')?.text;
  return target !== undefined && registry !== undefined && comparable(target) === registry.url;
}

/** Yarn takes `https://host/path` and `//host/path`. */
function registryOfUrl(text: string, login: Login): PendingRegistry | undefined {
  const url = normalizedUrl(text.replace(/^\/\//, 'https://'));
  return url && registryOfKey(login, nerfDart(url));
}
