import { CREDENTIAL_PARTS } from '../npmrc/keys.js';
import { type NpmrcLine, readNpmrc } from '../npmrc/lines.js';
import { isVariableName } from '../runner/environment.js';
import { type Finding, judgeCredential, judgeMapping, judgeTls, unsetVariable } from './findings.js';
import { isUnset, type Login, registryOfKey } from './login.js';

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

/** A reference as Yarn Classic reads it, with what is in front: an odd number of backslashes means that it is none. */
const CLASSIC_REFERENCE = /(\\*)\$\{([^}]+)\}/g;

/**
 * Yarn Classic aborts if a variable is not set, in any value but those of lists, and on a fallback: it takes all of `NAME:-x`
 * for the name (measured, 1.22.22).
 */
function abortingVariables(settings: readonly SettingLine[], findings: readonly Finding[], login: Login): Finding[] {
  if (!login.clients.npmrcAborts) return [];
  const reported = new Set(findings.map(({ line }) => line));
  const aborting = new Map<string, Finding>();
  for (const { number, value, list } of settings) {
    if (list || reported.has(number)) continue;
    for (const [, backslashes = '', name = ''] of value.matchAll(CLASSIC_REFERENCE)) {
      if (backslashes.length % 2 === 1 || aborting.has(name)) continue;
      if (!isVariableName(name)) aborting.set(name, fallback(number));
      else if (isUnset(name, login)) {
        const what = 'Yarn Classic aborts every command without the variable';
        aborting.set(name, unsetVariable(number, name, what, false));
      }
    }
  }
  return [...aborting.values()];
}

function fallback(line: number): Finding {
  return {
    code: 'config-credential',
    certain: false,
    line,
    lines: [
      'Yarn Classic aborts every command, because it does not know fallbacks such as `${NAME:-x}`.',
      'Write `${NAME}`, and set NAME in the `env` of the job.',
    ],
  };
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
