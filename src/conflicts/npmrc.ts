import { CREDENTIAL_PARTS } from '../npmrc/keys.js';
import { type NpmrcLine, readNpmrc } from '../npmrc/lines.js';
import { type Finding, judgeCredential, judgeMapping, judgeTls, unsetVariable } from './findings.js';
import { type Login, registryOfKey, unsetVariables } from './login.js';

type SettingLine = Extract<NpmrcLine, { kind: 'setting' }>;

/** Checks a committed `.npmrc`. */
export function checkNpmrc(text: string, login: Login): Finding[] {
  const { npmrc, npmrcVariable, npmrcTls } = login.clients;
  const findings: Finding[] = [];
  const settings = [...effectiveSettings(readNpmrc(text))];
  for (const { number: line, name, key, value } of settings) {
    const setting = { line, value };
    if (key.kind === 'default-registry') findings.push(...judgeMapping(setting, undefined, npmrc, login));
    else if (key.kind === 'scope-registry') findings.push(...judgeMapping(setting, key.scope, npmrc, login));
    else if (name === 'strict-ssl' && value === 'false') findings.push(...judgeTls(line, name, npmrcTls));
    else if (key.kind === 'registry-setting' && CREDENTIAL_PARTS.has(key.setting) && key.setting !== 'username') {
      const registry = registryOfKey(login, key.nerfDart);
      if (registry === undefined) continue;
      // Beside a token, only deno and pnpm up to 10 use `_auth`, which is not worth a warning.
      findings.push(...judgeCredential(setting, registry, npmrc, npmrcVariable, login));
    }
  }
  return [...findings, ...abortingVariables(settings, findings, login)];
}

/** The variables for which Yarn Classic aborts, although their lines are about other registries. Lists are not expanded. */
function abortingVariables(settings: readonly SettingLine[], findings: readonly Finding[], login: Login): Finding[] {
  if (!login.clients.npmrcAborts) return [];
  const lines = new Map<string, number>();
  for (const { number, value, list } of settings) {
    if (list || findings.some(({ line }) => line === number)) continue;
    for (const name of unsetVariables(value, login)) lines.set(name, lines.get(name) ?? number);
  }
  const what = 'Yarn Classic aborts every command without the variable';
  return [...lines].map(([name, line]) => unsetVariable(line, name, what, false));
}

/** The settings that count: the last one of each key, before the first `[section]` (only pnpm 12 reads on there). */
function effectiveSettings(lines: readonly NpmrcLine[]): Iterable<SettingLine> {
  const settings = new Map<string, SettingLine>();
  for (const line of lines) {
    if (line.kind === 'section') break;
    if (line.kind === 'setting') settings.set(line.name, line);
  }
  return settings.values();
}
