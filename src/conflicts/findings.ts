import type { DiagnosticCode } from '../diagnostics/codes.js';
import { shownHost, shownName } from '../diagnostics/diagnostic.js';
import type { PendingRegistry } from '../registries/registry.js';
import { isGitHubPackages } from '../registries/vendors.js';
import { variable } from '../runner/environment.js';
import type { ClientLabel } from './clients-by-file.js';
import {
  bringsCredential,
  comparable,
  hostOf,
  isPublishTarget,
  isSameRegistry,
  type Login,
  registryFor,
  unsetVariables,
} from './login.js';

/** Something in a committed file that does not fit this step. The text holds no secret, and no line of the file. */
export interface Finding {
  readonly code: Extract<DiagnosticCode, `config-${string}` | 'lockfile-host'>;
  /** Whether the step cannot do what it was asked to. What is only likely to be a mistake is always a warning. */
  readonly certain: boolean;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong, then what to do: one sentence each. */
  readonly lines: readonly string[];
}

/** More findings about one file say nothing new. */
export const MAX_FINDINGS = 20;

/** A setting of a committed file. */
export interface Setting {
  /** Counted from 1. */
  readonly line: number;
  readonly value: string;
}

/**
 * Judges a line that maps a scope (with its `@`), or without one the default registry, to a URL.
 *
 * @param clients those that read the line
 * @param isMeant whether the file itself says that packages are published to the step's registry
 */
export function judgeMapping(
  { line, value }: Setting,
  scope: string | undefined,
  clients: readonly ClientLabel[],
  login: Login,
  isMeant = false,
): Finding[] {
  const ours = registryFor(login, scope);
  if (ours === undefined || clients.length === 0) return [];
  const what = scope === undefined ? 'the default registry' : `the registry of ${scope}`;
  if (value.includes('${')) {
    return [
      {
        code: 'config-url-variable',
        certain: false,
        line,
        lines: [
          `The URL of ${what} contains a variable, so it was not checked.`,
          `${listed(clients)} may expand it to any URL, or not at all.`,
          'Write the URL out, or remove the line.',
        ],
      },
    ];
  }
  const url = comparable(value);
  if (url === ours.url) return [];
  // Yarn 2+ finds a credential by the whole URL.
  if (!clients.includes('Yarn 2+') && url !== undefined && isSameRegistry(url, ours, login)) return [];
  if (url?.startsWith(ours.url) && ours.credential.kind !== 'none') return judgePathBelow(line, ours, clients, login);
  if (isMeant || isPublishTarget(login, ours.url)) return [];
  const host = hostOf(value);
  const there = host === hostOf(ours.url) ? `another URL on ${host}` : shownHost(host);
  // The default registry may be a mirror on purpose. Then our URL for it would send the token there.
  const cure =
    scope === undefined
      ? 'Remove the line, unless it is intended.'
      : 'Remove the line, or use the same URL in this step.';
  return [
    {
      code: 'config-registry',
      certain: scope !== undefined,
      line,
      lines: [
        `This line sets ${what} to ${there}.`,
        `${listed(clients)} will use it instead of ${ours.url}, which this step sets.`,
        cure,
      ],
    },
  ];
}

/** A mapping to a path below our URL. npm 12 on GitHub Packages, and Yarn Classic everywhere, do not download from there (measured). */
function judgePathBelow(
  line: number,
  ours: PendingRegistry,
  fileClients: readonly ClientLabel[],
  { clients, environment }: Login,
): Finding[] {
  if (!bringsCredential(ours)) return [];
  const isGitHub = isGitHubPackages(ours.url, variable(environment, 'GITHUB_SERVER_URL'));
  const { anywhere, onGitHubPackages } = clients.refusesPathBelow;
  const who = [
    ...(onGitHubPackages && isGitHub && fileClients.includes('npm') ? ['npm 12'] : []),
    ...(anywhere && fileClients.includes('Yarn Classic') ? ['Yarn Classic'] : []),
  ];
  if (who.length === 0) return [];
  return [
    {
      code: 'config-registry',
      certain: false,
      line,
      lines: [
        `This line names a path below ${ours.url}.`,
        `${listed(who)} cannot download packages that way.`,
        `Use ${ours.url}, without ${isGitHub ? 'the owner' : 'the rest of the path'}.`,
      ],
    },
  ];
}

/**
 * Judges a credential for a registry that this step logs in to.
 *
 * @param literal who would send it if it is spelled out
 * @param variable who would send it if it is `${NAME}`
 */
export function judgeCredential(
  { line, value }: Setting,
  registry: PendingRegistry,
  literal: readonly ClientLabel[],
  variable: readonly ClientLabel[],
  login: Login,
): Finding[] {
  if (value === '') return [];
  if (!value.includes('${')) {
    if (literal.length === 0) return [];
    return [
      {
        code: 'config-credential',
        certain: false,
        line,
        lines: [
          `This line contains a credential for ${registry.url}.`,
          `${listed(literal)} may send it instead of the one of this step.`,
          login.isCommitted ? 'Remove the line. If the credential is real, revoke it.' : 'Remove the line.',
        ],
      },
    ];
  }
  if (variable.length === 0) return [];
  return unsetVariables(value, login)
    .slice(0, 1)
    .map((name) => unsetVariable(line, name, `The credential for ${registry.url} comes from the variable`));
}

/**
 * A finding about a variable that later steps may lack.
 *
 * @param isOurs whether it is for a credential of this step, which `export-token` can provide
 */
export function unsetVariable(line: number, name: string, what: string, isOurs = true): Finding {
  const shown = shownName(name);
  const plain = shown === `\`${name}\`` ? name : 'NAME';
  return {
    code: 'config-credential',
    certain: false,
    line,
    lines: [
      `${what} ${shown}, which this step does not pass on.`,
      `If a later step sets ${plain} in its \`env\`, ignore this.`,
      isOurs
        ? `Otherwise set \`export-token: ${plain}\`.`
        : `Otherwise set ${plain} in the \`env\` of the job (an empty value is enough), or remove the line.`,
    ],
  };
}

/** A line that switches the verification of TLS certificates off. */
export function judgeTls(line: number, name: string, clients: readonly ClientLabel[]): Finding[] {
  if (clients.length === 0) return [];
  return [
    {
      code: 'config-tls',
      certain: false,
      line,
      lines: [
        `\`${name}\` disables certificate verification for ${listed(clients)}.`,
        'Someone on the network could read the token.',
        'Remove the line. For a private certificate authority, set `NODE_EXTRA_CA_CERTS`.',
      ],
    },
  ];
}

/** Names in a sentence: `npm, pnpm and bun`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
