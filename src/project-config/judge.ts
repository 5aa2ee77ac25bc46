import { shownName } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import type { TlsLine } from '../npmrc/tls-line.js';
import { type Finding, listed, shownHost } from './finding.js';
import { comparable, hostOf, type Intent, openReference, registryFor } from './intent.js';
import type { ReaderName } from './readers.js';

/** Where a setting stands, and who reads it. */
export interface Setting {
  readonly line: number;
  /** As people write it, such as `npmRegistryServer`. */
  readonly name: string;
  readonly value: string;
}

/** Who obeys a setting: as it stands, and where it holds `${NAME}`. */
export interface Obeyed {
  readonly plain: readonly ReaderName[];
  readonly variable: readonly ReaderName[];
}

/** Judges a mapping of a scope (with its `@`) or, without one, of the default registry. */
export function judgeMapping(
  { line, value }: Setting,
  scope: string | undefined,
  intent: Intent,
  by: Obeyed,
): Finding[] {
  const ours = registryFor(intent, scope);
  if (/\$\{[^}]/.test(value)) {
    if (by.variable.length === 0) return [];
    const what =
      scope === undefined ? 'the default registry' : ours === undefined ? 'a registry' : `the registry of ${scope}`;
    return [
      {
        slug: 'config-url-variable',
        level: 'conflict',
        line,
        text:
          `The URL of ${what} is made with a variable here, so that ${listed(by.variable, 'or')} would send its value ` +
          'to whatever host the line names, or fail. ' +
          'Write the URL out, or remove the line and give the registry to this step.',
      },
    ];
  }
  if (ours === undefined || by.plain.length === 0 || comparable(value) === ours.url) return [];
  const host = hostOf(value);
  const there = host === hostOf(ours.url) ? 'another URL of the same host' : shownHost(host);
  return [
    {
      slug: 'config-registry',
      level: 'conflict',
      line,
      text:
        `This line sets ${scope === undefined ? 'the default registry' : `the registry of ${scope}`} to ${there}, and ` +
        `${listed(by.plain)} would obey it instead of this step, which sets ${ours.url}. ` +
        'Remove the line, or give this step the same URL.',
    },
  ];
}

/** Judges a credential for a registry whose credential this step decides. */
export function judgeCredential(
  { line, value }: Setting,
  registry: ResolvedRegistry,
  intent: Intent,
  by: Obeyed,
): Finding[] {
  const open = openReference(value, intent);
  if (open === undefined) return [];
  const instead = registry.credential.kind === 'none' ? 'although it is to have none' : "instead of this step's";
  if (open === 'none') {
    if (by.plain.length === 0) return [];
    return [
      {
        slug: 'config-credential',
        level: 'conflict',
        line,
        text:
          `This line is a credential for ${registry.url}, and ${listed(by.plain)} would send it ${instead}. ` +
          'Remove the line, and revoke the credential if it is a real one.',
      },
    ];
  }
  if (by.variable.length === 0) return [];
  const name = shownName(open.name);
  const cure =
    registry.credential.kind === 'none'
      ? 'Remove the line.'
      : `Remove the line, or set \`export-token: ${name === `\`${open.name}\`` ? open.name : 'NAME'}\`.`;
  return [
    {
      slug: 'config-credential',
      level: open.setNow ? 'warning' : 'conflict',
      line,
      text: open.setNow
        ? `This line takes the credential for ${registry.url} from the variable ${name}, which ${listed(by.variable)} ` +
          `would send ${instead}; this step has the variable, and cannot tell whether later ones do. ${cure}`
        : `This line takes the credential for ${registry.url} from the variable ${name}, which is not set, so that ` +
          `${listed(by.variable)} would fail or send nothing of use, ${instead}. ${cure}`,
    },
  ];
}

/** A setting by which somebody could read along: where it stands is enough. */
export interface TlsSetting extends Pick<Setting, 'line' | 'name'> {
  /** The file, as messages call it, if it is another than the one that is judged. */
  readonly elsewhere?: string;
}

/** What a file says about certificates. */
export interface TlsSettings {
  /** Where the check of certificates is switched off. */
  readonly off: readonly TlsSetting[];
  /** Where certificate authorities are named. */
  readonly authorities: readonly TlsSetting[];
  readonly proxies: readonly TlsSetting[];
}

/** What lines of an npmrc file say about certificates. */
export function tlsSettings(lines: readonly TlsLine[]): TlsSettings {
  const of = (wanted: TlsLine['role']) => lines.filter(({ role }) => role === wanted);
  return { off: of('off'), authorities: of('authority'), proxies: of('proxy') };
}

/** Judges settings by which somebody could read along; `this step` is a reader where it asks registries itself. */
export function judgeTls(
  { off, authorities, proxies }: TlsSettings,
  readers: readonly (ReaderName | 'this step')[],
): Finding[] {
  if (readers.length === 0) return [];
  const who = listed(readers);
  const [proxy] = proxies;
  return [
    ...off.map(
      ({ line, name }): Finding => ({
        slug: 'config-tls',
        level: 'conflict',
        line,
        text:
          `\`${name}\` switches the check of certificates off, so that ${who} would send credentials to whoever ` +
          'answers in the place of the registry. Remove the line; for a private authority, name it in NODE_EXTRA_CA_CERTS.',
      }),
    ),
    ...authorities.map(
      ({ line, name }): Finding => ({
        slug: 'config-tls',
        level: proxy === undefined ? 'warning' : 'conflict',
        line,
        text:
          proxy === undefined
            ? `\`${name}\` makes ${who} trust an authority of the file's choice, which could answer in the place of ` +
              'a registry. Make sure that it is meant, and protect the file by a code owner.'
            : `\`${name}\` here and \`${proxy.name}\` in line ${proxy.line}` +
              `${proxy.elsewhere === undefined ? '' : ` of \`${proxy.elsewhere}\``} together let a proxy of ` +
              `the file's choice read what ${who} would send to the registries, credentials included. ` +
              "Remove one of them, and set it in the job's `env` if it is needed.",
      }),
    ),
  ];
}
