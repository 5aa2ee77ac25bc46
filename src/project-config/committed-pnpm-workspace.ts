import type { Finding } from './finding.js';
import type { Intent } from './intent.js';
import { judgeMapping, judgeTls, type Obeyed } from './judge.js';
import type { ReaderName, Readers } from './readers.js';
import { readYamlFile } from './yaml-file.js';

/**
 * Finds what `pnpm-workspace.yaml` defeats. Its `registries` come before the user config's in pnpm 10 to 12, its
 * `registry` in 11 and 12; tokens in it are not read (measured).
 *
 * @returns undefined if the file is no YAML
 */
export function readPnpmWorkspace(text: string, intent: Intent, readers: Readers): Finding[] | undefined {
  const file = readYamlFile(text, true); // 10 to 12 merge (measured)
  if (file === undefined) return undefined;
  // No version expands `${NAME}` here: 10 and 11 take it for a part of the URL or leave the line out, 12 fails.
  const by = (names: readonly ReaderName[]): Obeyed => ({ plain: names, variable: names });
  const findings: Finding[] = [];
  const registries = file.mapping('registries');
  for (const { name } of registries.entries) {
    const setting = registries.setting(name);
    if (setting === undefined) continue;
    const scope = name === 'default' ? undefined : name;
    findings.push(...judgeMapping(setting, scope, intent, by(readers.pnpmWorkspace)));
  }
  const base = registries.setting('default') === undefined ? file.setting('registry') : undefined;
  if (base !== undefined) findings.push(...judgeMapping(base, undefined, intent, by(readers.pnpmWorkspaceRegistry)));
  const some = (names: string[]) => names.flatMap((name) => file.setting(name) ?? []);
  return [
    ...findings,
    ...judgeTls(
      {
        off: some(['strictSsl']).filter(({ value }) => value === 'false'),
        authorities: some(['ca', 'cafile', 'caFile']),
        proxies: some(['httpsProxy', 'httpProxy', 'proxy']),
      },
      readers.pnpmWorkspace,
    ),
  ];
}
