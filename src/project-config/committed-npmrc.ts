import { CREDENTIAL_SETTINGS, type NpmrcKey, type NpmrcLine, readKey, readNpmrc } from '../npmrc/lines.js';
import { readTlsLine, type TlsLine } from '../npmrc/tls-line.js';
import { expandVariables } from '../npmrc/variables.js';
import type { Finding } from './finding.js';
import { decidedCredential, type Intent, registryFor } from './intent.js';
import {
  judgeCredential,
  judgeMapping,
  judgeTls,
  type Obeyed,
  type Setting,
  type TlsSetting,
  tlsSettings,
} from './judge.js';
import type { ReaderName, Readers } from './readers.js';

type SettingLine = Extract<NpmrcLine, { kind: 'setting' }>;

/** Finds what the project's `.npmrc` defeats. */
export function readCommittedNpmrc(text: string, intent: Intent, readers: Readers): Finding[] {
  const lines = readNpmrc(text);
  const head = beforeSections(lines);
  const below = (names: readonly ReaderName[]) => names.filter((name) => readers.npmrcSection.includes(name));
  const inSection: Readers = {
    ...readers,
    npmrc: below(readers.npmrc),
    npmrcVariable: below(readers.npmrcVariable),
    npmrcUrlVariable: below(readers.npmrcUrlVariable),
    npmrcBasicOverToken: [], // of pnpm, that is up to 10
    npmrcTls: below(readers.npmrcTls),
  };
  return [
    ...findingsOf(effective(head), intent, readers),
    ...(head === lines ? [] : findingsOf(effective(lines.slice(head.length)), intent, inSection)),
  ];
}

/** The default registry that the project's `.npmrc` names, as it stands; undefined if it names none. */
export function committedDefault(text: string): string | undefined {
  return committedSetting(text, ({ key }) => key.kind === 'default-registry');
}

/** What the project's `.npmrc` says that npm is to put its default registry for; undefined if it says nothing. */
export function committedReplacing(text: string): string | undefined {
  return committedSetting(text, ({ name }) => name === 'replace-registry-host');
}

/** The proxies that the project's `.npmrc` names, for the judgement of another file. */
export function committedProxies(text: string): TlsSetting[] {
  const settings = effective(beforeSections(readNpmrc(text)));
  const lines = settings.flatMap(({ number, name, value }) => readTlsLine(number, name, value));
  return tlsSettings(lines).proxies.map((proxy) => ({ ...proxy, elsewhere: '.npmrc' }));
}

function committedSetting(text: string, is: (line: SettingLine) => boolean): string | undefined {
  return effective(beforeSections(readNpmrc(text))).find(is)?.value;
}

function beforeSections(lines: readonly NpmrcLine[]): readonly NpmrcLine[] {
  const firstSection = lines.findIndex(({ kind }) => kind === 'section');
  return firstSection < 0 ? lines : lines.slice(0, firstSection);
}

/** The settings that count: of two with one key, the later. Lists keep all their lines. */
function effective(lines: readonly NpmrcLine[]): SettingLine[] {
  const last = new Map<string, SettingLine>();
  for (const line of lines) {
    if (line.kind === 'setting') last.set(line.list ? `${line.name}[${line.number}]` : line.name, line);
  }
  return [...last.values()];
}

function findingsOf(lines: readonly SettingLine[], intent: Intent, readers: Readers): Finding[] {
  const mapped: Obeyed = { plain: readers.npmrc, variable: readers.npmrcUrlVariable };
  const findings: Finding[] = [];
  const tls: TlsLine[] = [];
  for (const { number, name, key: asWritten, value } of lines) {
    const setting: Setting = { line: number, name, value };
    const key: NpmrcKey = name.includes('${') ? readKey(expandVariables(name, intent.environment)) : asWritten;
    if (key.kind === 'default-registry') findings.push(...judgeMapping(setting, undefined, intent, mapped));
    else if (key.kind === 'scope-registry') findings.push(...judgeMapping(setting, key.scope, intent, mapped));
    else if (key.kind === 'registry-setting') {
      const registry = decidedCredential(intent, key.nerfDart);
      if (registry === undefined || !/^\/\/.*\/:/.test(name)) continue; // a key without the slash comes behind ours
      tls.push(...readTlsLine(number, key.setting, value, key.nerfDart));
      if (!CREDENTIAL_SETTINGS.has(key.setting) || key.setting === 'email') continue;
      if (key.scope !== undefined && registryFor(intent, key.scope) !== registry) continue;
      const own = registry.credential.kind === 'token' && key.setting !== '_authToken';
      findings.push(
        ...judgeCredential(setting, registry, intent, {
          plain: own ? readers.npmrcBasicOverToken : key.scope === undefined ? readers.npmrc : pnpmOf(readers),
          variable: own
            ? readers.npmrcBasicOverToken.filter((reader) => readers.npmrcVariable.includes(reader))
            : key.scope === undefined
              ? readers.npmrcVariable
              : [],
        }),
      );
    } else tls.push(...readTlsLine(number, name, value));
  }
  const { off, authorities, proxies } = tlsSettings(tls);
  const beside = tlsSettings(intent.brought?.lines ?? []).proxies.map((proxy) => ({
    ...proxy,
    elsewhere: 'npmrc-file',
  }));
  return [...findings, ...judgeTls({ off, authorities, proxies: [...proxies, ...beside] }, readers.npmrcTls)];
}

/** Keys with a scope (`//host/:@scope:_authToken`) are pnpm's. */
function pnpmOf(readers: Readers): readonly ReaderName[] {
  return readers.npmrc.filter((name) => name === 'pnpm');
}
