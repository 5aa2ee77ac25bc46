import { limitsOf } from '../clients/limits.js';
import { otherRegistryVariables, userConfigVariables } from '../clients/user-config-variables.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type FileKind, fileName } from '../files/file-names.js';
import type { PlannedLink } from '../home-files/record.js';
import type { ExportedToken } from '../inputs/export-token.js';
import type { JobContext } from '../job/context.js';
import type { RevocationRecord } from '../oidc/record.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { sharingUrl } from '../registries/shared-urls.js';
import type { NamedValue } from '../runner/command-files.js';
import { registryLine } from './describe.js';
import type { RenderedFiles } from './files.js';

/** A file in RUNNER_TEMP. */
export interface PlannedFile {
  readonly path: string;
  readonly text: SecretText;
  /** The home file that becomes a link to it, for package managers that read nothing else. */
  readonly link: PlannedLink | undefined;
}

/** A variable for all later steps: the path of our file, or a token on request. */
export interface PlannedVariable {
  readonly name: string;
  readonly value: string | Secret;
}

/** Everything that this step will do, decided before anything is done. It is frozen. */
export interface Plan {
  readonly revocations: readonly RevocationRecord[];
  /** Links of killed jobs, which are removed first. */
  readonly leftovers: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly variables: readonly PlannedVariable[];
  readonly outputs: readonly NamedValue[];
  /** One line of the log for each registry. */
  readonly report: readonly string[];
}

/** What the plan is made from. */
export interface PlanParts {
  readonly registries: readonly ResolvedRegistry[];
  readonly settings: readonly SecretText[];
  readonly exports: readonly ExportedToken[];
  readonly files: RenderedFiles;
}

/** Decides what to write, export, output and report. It reads nothing and changes nothing. */
export function makePlan(parts: PlanParts, job: JobContext, diagnostics: Diagnostics): Plan {
  const { registries, settings, exports, files } = parts;
  const pathOf = (kind: FileKind) => inTempFolder(job, fileName(job.unique, kind));
  const npmrc: PlannedFile = { path: pathOf('npmrc'), text: files.npmrc, link: undefined };
  const linked = files.linked.map(({ kind, text, link }): PlannedFile => ({ path: pathOf(kind), text, link }));
  const yarnrc = linked.find(({ link }) => link?.format === 'yarnrc');
  const variables = userConfigVariables(job.environment, job.platform, job.requirements.pnpmVariable);
  for (const file of job.leftovers) {
    diagnostics.notice(undefined, `A killed job left a link at ${file}. The previous file is restored.`);
  }
  for (const limit of limitsOf(job.clients, registries, settings)) diagnostics.notice(undefined, limit);
  reportOtherRegistries(registries, job, diagnostics);
  const shared = new Set(sharingUrl(files.registries));
  return deepFrozen({
    revocations: registries.flatMap((registry) => revocationOf(registry, npmrc.path, shared.has(registry))),
    leftovers: job.leftovers,
    files: [npmrc, ...linked],
    variables: [...variables.map((name) => ({ name, value: npmrc.path })), ...exports],
    outputs: [
      { name: 'npmrc-path', value: npmrc.path },
      ...(yarnrc === undefined ? [] : [{ name: 'yarnrc-path', value: yarnrc.path }]),
      { name: 'registries', value: JSON.stringify(registries.map(registryOutput)) },
    ],
    report: registries.map(registryLine),
  });
}

/** The path of a file in RUNNER_TEMP, which is absolute and may be the root of a drive. */
function inTempFolder({ tempFolder, platform }: JobContext, name: string): string {
  const separator = platform === 'win32' ? '\\' : '/';
  return tempFolder.endsWith(separator) ? tempFolder + name : tempFolder + separator + name;
}

/** What the output `registries` says about one. */
function registryOutput({
  url,
  scopes,
  replacesBase,
  credential,
  obtained,
}: ResolvedRegistry): Record<string, unknown> {
  const isNone = credential.kind === 'inherited' || credential.kind === 'missing';
  const output = { url, scopes, 'replaces-base': replacesBase, credential: isNone ? 'none' : credential.kind };
  return obtained === undefined || obtained.expires === '' ? output : { ...output, expires: obtained.expires };
}

function revocationOf(
  { url, scopes: [scope], obtained }: ResolvedRegistry,
  path: string,
  isShared: boolean,
): RevocationRecord[] {
  if (obtained?.revocable !== true) return [];
  const record = { provider: 'jfrog', url, endpoint: obtained.endpoint, path } as const;
  return [isShared && scope !== undefined ? { ...record, scope } : record];
}

/** Warns of variables that beat our default registry. */
function reportOtherRegistries(
  registries: readonly ResolvedRegistry[],
  { environment }: JobContext,
  diagnostics: Diagnostics,
): void {
  const base = registries.find(({ replacesBase }) => replacesBase);
  if (base === undefined) return;
  for (const name of otherRegistryVariables(environment, base.url)) {
    diagnostics.warning(
      'environment-registry',
      `The variable ${name} names another default registry than ${base.url}, and package managers obey it before any file.`,
      'Remove it from `env`, or set it to the same URL.',
    );
  }
}

/** Freezes a value and everything in it. Secrets are opaque. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Secret) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
