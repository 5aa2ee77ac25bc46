import { limitsOf } from '../clients/requirements.js';
import { userConfigVariables } from '../clients/variables.js';
import { secretOf } from '../credentials/credential.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type FileKind, fileName } from '../files/file-names.js';
import type { HomeFileToReplace } from '../home-files/replace.js';
import type { ExportedToken } from '../inputs/export-token.js';
import type { JobContext } from '../job/context.js';
import type { RevocationRecord } from '../oidc/revoke.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { isNpmjs } from '../registries/vendors.js';
import type { NamedValue } from '../runner/command-files.js';
import { variable } from '../runner/environment.js';
import type { Verdicts } from '../verify/ask.js';
import { registryLine, registryOutput } from './describe.js';
import type { RenderedFiles } from './files.js';

/** A file in RUNNER_TEMP. */
export interface PlannedFile {
  readonly path: string;
  readonly text: SecretText;
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
  /** The first one is the user configuration. */
  readonly files: readonly PlannedFile[];
  readonly homeFiles: readonly HomeFileToReplace[];
  readonly variables: readonly PlannedVariable[];
  readonly outputs: readonly NamedValue[];
  /** One line of the log for each registry. */
  readonly report: readonly string[];
  /** Whether a registry has a credential. */
  readonly hasCredential: boolean;
}

/** What the plan is made from. */
export interface PlanParts {
  readonly registries: readonly ResolvedRegistry[];
  readonly settings: readonly SecretText[];
  readonly exports: readonly ExportedToken[];
  readonly files: RenderedFiles;
  /** What `verify` found; empty without it. */
  readonly verdicts: Verdicts;
}

/** Decides what to write, export, output and report. It reads nothing and changes nothing. */
export function makePlan(parts: PlanParts, job: JobContext, diagnostics: Diagnostics): Plan {
  const { registries, settings, exports, files, verdicts } = parts;
  const pathOf = (kind: FileKind) => inTempFolder(job, fileName(job.unique, kind));
  const npmrc: PlannedFile = { path: pathOf('npmrc'), text: files.npmrc };
  const written: PlannedFile[] = [npmrc];
  const homeFiles: HomeFileToReplace[] = [];
  for (const { location, text } of files.homeFiles) {
    const { path: file, kind, format, required } = location;
    const own = text === undefined ? 'npmrc' : kind;
    const target = pathOf(own);
    if (text !== undefined) written.push({ path: target, text });
    // In a job container, nothing leads to the file in RUNNER_TEMP, so that stays as it was written.
    const asCopy = job.homeOwner === 'container';
    const copy = asCopy ? target : pathOf(`${own}.copy`);
    if (!asCopy) written.push({ path: copy, text: text ?? files.npmrc });
    homeFiles.push({ file, format, target, copy, required, asCopy });
  }
  const userConfig = livePath(npmrc.path, homeFiles);
  const yarnrc = homeFiles.find(({ format }) => format === 'yarnrc');
  const variables = userConfigVariables(job.environment, job.platform, job.requirements.pnpmVariable);
  const server = variable(job.environment, 'GITHUB_SERVER_URL');
  for (const file of job.leftovers) {
    diagnostics.notice(undefined, `A killed job did not restore ${file}. The previous file is restored.`);
  }
  for (const limit of limitsOf(job.clients, registries, settings, server)) diagnostics.notice(undefined, limit);
  const base = registries.find(({ replacesBase, credential }) => replacesBase && secretOf(credential) !== undefined);
  if (job.clients.length === 0 && base !== undefined && !isNpmjs(base.url)) {
    diagnostics.info(
      `If the job uses Yarn Classic, name it in \`package-manager\`: only then does it send the token to ${base.url}.`,
    );
  }
  return deepFrozen({
    revocations: registries.flatMap((registry) => revocationOf(registry, npmrc.path)),
    leftovers: job.leftovers,
    files: written,
    homeFiles,
    variables: [...variables.map((name) => ({ name, value: userConfig })), ...exports],
    outputs: [
      { name: 'npmrc-path', value: userConfig },
      ...(yarnrc === undefined ? [] : [{ name: 'yarnrc-path', value: livePath(yarnrc.target, homeFiles) }]),
      { name: 'registries', value: JSON.stringify(registries.map((one) => registryOutput(one, verdicts.get(one)))) },
    ],
    report: registries.map((one) => registryLine(one, verdicts.get(one))),
    hasCredential: registries.some(({ credential }) => !['none', 'missing'].includes(credential.kind)),
  });
}

/** Where package managers find a file of ours: in a job container, the home file that is a copy of it. */
function livePath(target: string, homeFiles: readonly HomeFileToReplace[]): string {
  return homeFiles.find((file) => file.asCopy && file.target === target)?.file ?? target;
}

/** The path of a file in RUNNER_TEMP, which is absolute and may be the root of a drive. */
function inTempFolder({ tempFolder, platform }: JobContext, name: string): string {
  const separator = platform === 'win32' ? '\\' : '/';
  return tempFolder.endsWith(separator) ? tempFolder + name : tempFolder + separator + name;
}

function revocationOf({ url, obtained }: ResolvedRegistry, path: string): RevocationRecord[] {
  if (obtained?.revocable !== true) return [];
  const { endpoint, expires, shortLived, digest } = obtained;
  return [{ url, endpoint, path, expires, shortLived, digest }];
}

/** Freezes a value and everything in it. Secrets are opaque. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Secret) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
