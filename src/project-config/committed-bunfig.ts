import type { SecretRegistry } from '../credentials/secret.js';
import { shownName } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import { nerfDart } from '../registries/registry-url.js';
import { variable } from '../runner/environment.js';
import type { Finding } from './finding.js';
import { comparable, decidedCredential, type Intent, registryFor } from './intent.js';
import { judgeCredential, judgeMapping, judgeTls, type Setting } from './judge.js';
import type { ReaderName, Readers } from './readers.js';
import { readTomlStrings, type TomlString } from './toml-strings.js';

const SECRET = /^(token|password|_authToken|_password|_auth)$/;

/** Hides the credentials that a bunfig.toml spells out. */
export function hideBunfigSecrets(text: string, secrets: SecretRegistry): void {
  secrets.maskUrlPasswords(text);
  for (const { path, value } of readTomlStrings(text)) {
    if (SECRET.test(path.at(-1) ?? '') && !value.startsWith('$')) secrets.hide(value);
  }
}

/** One registry of the file: that of a scope, or the default one. */
interface Entry {
  readonly scope: string | undefined;
  readonly url: Setting | undefined;
  readonly secrets: readonly Setting[];
}

/**
 * Finds what the project's `bunfig.toml` defeats. bun from 1.4.4 on prefers it to the user config and to `.npmrc`
 * (measured). It fills in `$NAME` in a token, and takes its own token if NAME is set; `${NAME}` it sends as it stands.
 */
export function readCommittedBunfig(text: string, intent: Intent, readers: Readers): Finding[] {
  const reader = readers.bunfig;
  const strings = readTomlStrings(text).filter(({ path }) => path[0] === 'install');
  const findings: Finding[] = [];
  for (const { scope, url, secrets } of entriesOf(strings)) {
    const registry = registryFor(intent, scope);
    const plain = url && { ...url, value: url.value.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1') };
    if (plain !== undefined) {
      // A variable in it is not filled in: it is a part of the URL.
      const setting = { ...plain, value: plain.value.replaceAll('${', '$') };
      findings.push(...judgeMapping(setting, scope, intent, { plain: reader, variable: reader }));
    }
    if (registry === undefined || decidedCredential(intent, nerfDart(registry.url)) === undefined) continue;
    if (plain !== undefined && comparable(plain.value) !== registry.url) continue;
    const inUrl = url !== undefined && plain?.value !== url.value ? [{ ...url, value: '' }] : [];
    for (const secret of [...secrets, ...inUrl]) findings.push(...credential(secret, registry, intent, reader));
  }
  const tls = (names: RegExp): Setting[] =>
    strings
      .filter(({ path }) => path.length === 2 && names.test(path[1] ?? ''))
      .map(({ path, line, value }) => ({ line, name: path.join('.'), value }));
  return [
    ...findings,
    ...judgeTls({ off: [], authorities: tls(/^ca(file)?$/), proxies: tls(/^(https?-?)?proxy$/i) }, reader),
  ];
}

/** `registry = "URL"` or `{ url, token, username, password }`, and the same for each scope. */
function entriesOf(strings: readonly TomlString[]): Entry[] {
  const entries = new Map<string, { url?: Setting; secrets: Setting[] }>();
  for (const { path, value, line } of strings) {
    const [, group, ...rest] = path;
    const name = group === 'registry' ? '' : group === 'scopes' ? rest.shift() : undefined;
    if (name === undefined || rest.length > 1) continue;
    const entry = entries.get(name) ?? { secrets: [] };
    const setting: Setting = { line, name: path.join('.'), value };
    const field = rest[0] ?? 'url';
    if (field === 'url') entry.url = setting;
    else if (SECRET.test(field)) entry.secrets.push(setting);
    entries.set(name, entry);
  }
  return [...entries].map(([name, { url, secrets }]) => ({
    scope: name === '' ? undefined : `@${name.replace(/^@/, '')}`,
    url,
    secrets,
  }));
}

/** A `$NAME` that is not set leaves this step's credential in force; one that is set may be so in later steps. */
function credential(
  setting: Setting,
  registry: ResolvedRegistry,
  intent: Intent,
  reader: readonly ReaderName[],
): Finding[] {
  const [, name] = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(setting.value) ?? [];
  if (name === undefined)
    return judgeCredential({ ...setting, value: setting.value.replace(/\$\{/g, '') }, registry, intent, {
      plain: reader,
      variable: [],
    });
  if (reader.length === 0 || intent.exported.has(name) || variable(intent.environment, name) === undefined) return [];
  return [
    {
      slug: 'config-credential',
      level: 'warning',
      line: setting.line,
      text:
        `This line takes the credential for ${registry.url} from the variable ${shownName(name)}; where a later step ` +
        "has it, bun sends it instead of this step's. Remove the line.",
    },
  ];
}
