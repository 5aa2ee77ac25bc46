import { otherRegistryVariables, userconfigVariables } from './clients/user-file.js';
import type { SettledRegistry } from './credentials/settle.js';
import type { Environment } from './environment.js';
import type { Facts, Wishes } from './facts.js';
import type { NamedValue } from './file-commands.js';
import { type FileKind, fileName } from './file-name.js';
import type { ObtainEntry } from './journal.js';
import type { RenderedLink } from './linked-files.js';
import type { Remark } from './refusal.js';
import type { RegistryUrl } from './registry-url.js';
import type { RenderedFiles } from './render.js';
import { Secret, type SecretText, shown } from './secret.js';

/** A file in RUNNER_TEMP. */
export interface PlannedFile {
  readonly path: string;
  readonly text: SecretText;
  /** Where a link to it is placed, for clients that look nowhere else. */
  readonly link: RenderedLink | undefined;
  /** What to say once the link is placed. */
  readonly placed?: string;
}

/** A variable for all later steps: the path of our file, or a token on request. */
export interface PlannedVariable {
  readonly name: string;
  readonly value: string | Secret;
}

/** All that this step will do, decided before anything is done. It is frozen. */
export interface Plan {
  /** What vendors gave that they can take back. */
  readonly obtained: readonly ObtainEntry[];
  /** Links of a killed job, which go first. */
  readonly leftovers: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly variables: readonly PlannedVariable[];
  readonly outputs: readonly NamedValue[];
  readonly remarks: readonly Remark[];
  /** One line for each registry. */
  readonly report: readonly string[];
}

/**
 * Decides what to write, export, put out and report. It reads nothing and changes nothing.
 *
 * @param rendered the texts of the files
 * @param remarks those of the earlier steps; the plan's own come behind them
 */
export function makePlan(
  { registries, exports }: Wishes,
  facts: Facts,
  rendered: RenderedFiles,
  remarks: readonly Remark[] = [],
): Plan {
  const said: Remark[] = [...remarks];
  const named = (kind: FileKind) => inFolder(facts, fileName(facts.unique, kind));
  const npmrc: PlannedFile = { path: named('npmrc'), text: rendered.npmrc, link: undefined };
  const linked = rendered.linked.map(({ kind, ...file }): PlannedFile => ({ path: named(kind), ...file }));
  for (const place of facts.places.leftovers) said.push(leftBehind(place));
  for (const text of rendered.limits) said.push({ level: 'notice', text });
  tellOtherRegistries(registries, facts.environment, said);
  const variables = userconfigVariables(facts.environment, facts.platform, facts.needs.pnpmVariable);
  const yarnrc = linked.find(({ link }) => link?.kind === 'yarnrc');
  return deepFrozen({
    obtained: registries.filter(isRevocable).map((registry) => obtainEntry(registry, npmrc.path)),
    leftovers: facts.places.leftovers,
    files: [npmrc, ...linked],
    variables: [...variables.map((name) => ({ name, value: npmrc.path })), ...exports],
    outputs: [
      { name: 'npmrc-path', value: npmrc.path },
      ...(yarnrc === undefined ? [] : [{ name: 'yarnrc-path', value: yarnrc.path }]),
      { name: 'registries', value: JSON.stringify(registries.map(summaryOf)) },
    ],
    remarks: said,
    report: registries.map(describe),
  });
}

function leftBehind(place: string): Remark {
  return {
    level: 'notice',
    text: `${place} was left behind by a job that was killed; what stood there is put back.`,
  };
}

/** The path of a file of ours. RUNNER_TEMP is absolute and normalised; it may be the root of a drive. */
function inFolder({ tempFolder, platform }: Facts, name: string): string {
  const separator = platform === 'win32' ? '\\' : '/';
  return tempFolder.endsWith(separator) ? tempFolder + name : tempFolder + separator + name;
}

/** What the output `registries` says of one. */
function summaryOf({ url, scopes, replacesBase, credential, obtained }: SettledRegistry): Record<string, unknown> {
  const none = credential.kind === 'inherited' || credential.kind === 'missing';
  const summary = { url, scopes, 'replaces-base': replacesBase, credential: none ? 'none' : credential.kind };
  return obtained === undefined || obtained.expires === '' ? summary : { ...summary, expires: obtained.expires };
}

function isRevocable({ obtained }: SettledRegistry): boolean {
  return obtained?.revocable === true;
}

function obtainEntry({ url, obtained }: SettledRegistry, path: string): ObtainEntry {
  return { did: 'obtain', provider: 'jfrog', url, endpoint: obtained?.endpoint ?? '', path };
}

/** Warns of variables that defeat our default registry. */
function tellOtherRegistries(registries: readonly SettledRegistry[], environment: Environment, said: Remark[]): void {
  const base = registries.find(({ replacesBase }) => replacesBase);
  if (base === undefined) return;
  for (const name of otherRegistryVariables(environment, base.url)) said.push(otherRegistry(name, base.url));
}

function otherRegistry(variable: string, url: RegistryUrl): Remark {
  return {
    level: 'warning',
    slug: 'environment-registry',
    text:
      `The variable ${variable} names another default registry than ${url}, and clients ` +
      'obey it before any file. Remove it from `env`, or set it to the same URL.',
  };
}

const CREDENTIAL_WORDS = {
  token: 'with a token',
  basic: 'with user name and password',
  none: 'without a credential',
  inherited: 'without a credential from this step',
  missing: 'without a credential from this step',
} as const;

/** One line for the log about one registry. */
function describe(registry: SettledRegistry): string {
  const { obtained } = registry;
  const until = obtained === undefined || obtained.expires === '' ? '' : ` until ${obtained.expires}`;
  const how = `${CREDENTIAL_WORDS[registry.credential.kind]}${until}`;
  const what = registry.replacesBase ? ['all other packages', ...registry.scopes] : registry.scopes;
  return what.length === 0
    ? `${registry.url} ${how} (credentials only; add \`scope\` or \`replaces-base\` to map packages)`
    : `${registry.url} for ${what.join(', ')}, ${how}`;
}

/** The plan as debug logs show it: every secret is `***`. */
export function describePlan(plan: Plan): string {
  return [
    ...plan.files.flatMap(({ path, text, link }) => [
      `write ${path}${link === undefined ? '' : `, linked from ${link.place}`}:`,
      shown(text).trimEnd(),
    ]),
    ...plan.variables.map(({ name, value }) => `set ${name}=${value}`),
    ...plan.outputs.map(({ name, value }) => `put out ${name}=${value}`),
  ].join('\n');
}

/** Freezes a value and all that it holds. Secrets are opaque and need none of it. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Secret) && !Object.isFrozen(value)) {
    Object.freeze(value);
    const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value) || typeof parts[0] !== 'string') parts.forEach(deepFrozen); // else a list of texts and secrets
  }
  return value;
}
