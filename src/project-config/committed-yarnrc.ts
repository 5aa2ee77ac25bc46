import type { RegistryUrl } from '../registries/registry-url.js';
import { nerfDart } from '../registries/registry-url.js';
import type { Finding } from './finding.js';
import { comparable, decidedCredential, type Intent, registryFor } from './intent.js';
import { judgeCredential, judgeMapping, judgeTls, type Setting } from './judge.js';
import type { Readers } from './readers.js';
import { readYamlFile, type YamlMapping } from './yaml-file.js';

const CREDENTIALS = ['npmAuthToken', 'npmAuthIdent'];

/**
 * Finds what the project's `.yarnrc.yml` defeats.
 *
 * @returns undefined if the file is no YAML
 */
export function readCommittedYarnrc(text: string, intent: Intent, readers: Readers): Finding[] | undefined {
  const file = readYamlFile(text);
  if (file === undefined) return undefined;
  const reader = readers.yarnrcYml;
  const by = { plain: reader, variable: reader };
  const findings: Finding[] = [];
  const base = file.setting('npmRegistryServer');
  if (base !== undefined) findings.push(...judgeMapping(base, undefined, intent, by));
  const scopes = file.mapping('npmScopes');
  for (const { name, line } of scopes.entries) {
    const entry = scopes.mapping(name);
    const registry = registryFor(intent, `@${name}`); // a name with an `@` is none to yarn
    const server = entry.setting('npmRegistryServer');
    if (server !== undefined) findings.push(...judgeMapping(server, `@${name}`, intent, by));
    if (registry === undefined) continue;
    if (server === undefined && readers.yarnrcReplaces) findings.push(hiddenEntry(name, line, registry.url));
    if (server !== undefined && comparable(server.value) !== registry.url) continue;
    if (decidedCredential(intent, nerfDart(registry.url)) === undefined) continue;
    for (const setting of credentialsIn(entry)) findings.push(...judgeCredential(setting, registry, intent, by));
  }
  const registries = file.mapping('npmRegistries');
  for (const { name } of registries.entries) {
    const whole = comparable(name.startsWith('//') ? `https:${name}` : name);
    const registry = intent.registries.find(({ url }) => url === whole || `https:${nerfDart(url)}` === whole);
    if (registry === undefined || decidedCredential(intent, nerfDart(registry.url)) !== registry) continue;
    // Ours stands under the whole URL, which yarn prefers; but a variable that is not set ends every command.
    const plain = name.startsWith('//') ? [] : reader;
    for (const setting of credentialsIn(registries.mapping(name)))
      findings.push(...judgeCredential(setting, registry, intent, { plain, variable: reader }));
  }
  const some = (names: string[]) => names.flatMap((name) => file.setting(name) ?? []);
  return [
    ...findings,
    ...judgeTls(
      {
        off: some(['enableStrictSsl']).filter(({ value }) => /^(false|0|no|off)$/i.test(value)),
        authorities: some(['httpsCaFilePath', 'caFilePath']),
        proxies: some(['httpsProxy', 'httpProxy']),
      },
      reader,
    ),
  ];
}

function credentialsIn(entry: YamlMapping): Setting[] {
  return CREDENTIALS.flatMap((name) => entry.setting(name) ?? []);
}

/** yarn 3 takes the project's entry for a scope alone, so one without a server leads to the default registry. */
function hiddenEntry(scope: string, line: number, url: RegistryUrl): Finding {
  return {
    slug: 'config-registry',
    level: 'conflict',
    line,
    text:
      `This entry names no registry for @${scope}, and yarn up to 3 takes it in the place of this step's, so that it ` +
      `would ask the default registry. Remove the entry, or add \`npmRegistryServer: "${url}"\` to it.`,
  };
}
