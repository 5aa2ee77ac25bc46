import { CREDENTIAL_PARTS } from '../npmrc/keys.js';
import { type NpmrcLine, readNpmrc } from '../npmrc/lines.js';
import { type Finding, judgeCredential, judgeMapping, judgeTls } from './findings.js';
import { type Login, registryOfKey } from './login.js';

type SettingLine = Extract<NpmrcLine, { kind: 'setting' }>;

/** Checks a committed `.npmrc`. */
export function checkNpmrc(text: string, login: Login): Finding[] {
  const { npmrc, npmrcVariable, npmrcTls } = login.clients;
  const findings: Finding[] = [];
  for (const { number: line, name, key, value } of effectiveSettings(readNpmrc(text))) {
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
  return findings;
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
