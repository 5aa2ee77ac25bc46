import path from 'node:path';
import type { Client } from './clients/detect.js';
import { limitsOf } from './clients/limits.js';
import { needsOf } from './clients/needs.js';
import { otherRegistryVariables, userconfigVariables } from './clients/user-file.js';
import type { Yarnrc } from './clients/yarnrc.js';
import type { SettledRegistry } from './credentials/settle.js';
import type { Environment } from './environment.js';
import { type FileKind, fileName } from './file-name.js';
import type { LinkEntry, ObtainEntry } from './journal.js';
import { keysOf, renderUserconfig } from './npmrc/userconfig.js';
import type { Places } from './places.js';
import type { Remark } from './refusal.js';
import { isCredentialOnly } from './registry.js';
import { Secret, type SecretText, shown } from './secret.js';

/** What the plan depends on beside the inputs: the world as it was found. */
export interface Facts {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** What sets this use's files apart from every other one: letters and digits. */
  readonly unique: string;
  /** The text of the user config in force so far; empty if there is none. */
  readonly inherited: string;
  /** Who must be able to log in, as far as that is known. */
  readonly clients: readonly Client[];
  /** What stands in the places outside RUNNER_TEMP that these clients need. */
  readonly places: Places;
}

/** What the inputs ask for, understood and checked. */
export interface Wishes {
  readonly registries: readonly SettledRegistry[];
  readonly settings: readonly SecretText[];
  readonly exports: readonly { readonly name: string; readonly value: Secret }[];
  /** The variables of this step that credentials were taken from, and that later steps will not have. */
  readonly consumed: readonly string[];
}

/** A file in RUNNER_TEMP. */
export interface PlannedFile {
  readonly path: string;
  readonly text: SecretText;
  /** Where a link to it is placed, for clients that look nowhere else. */
  readonly link: PlannedLink | undefined;
}

/** A link outside RUNNER_TEMP, and what undoing it needs to know of its target. */
export type PlannedLink = Pick<LinkEntry, 'place' | 'kind' | 'keys' | 'dropped'>;

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
  readonly outputs: readonly { readonly name: string; readonly value: string }[];
  readonly remarks: readonly Remark[];
  /** One line for each registry. */
  readonly report: readonly string[];
}

/**
 * Decides what to write, export, put out and report. It reads nothing and changes nothing.
 *
 * @param remarks those of the earlier steps; the plan's own come behind them
 * @param yarnrc the `.yarnrc.yml`, if a client needs one; rendered apart, since it takes the YAML library
 */
export function makePlan(wishes: Wishes, facts: Facts, remarks: readonly Remark[] = [], yarnrc?: Yarnrc): Plan {
  const said: Remark[] = [...remarks];
  const { registries } = wishes;
  const { environment, places } = facts;
  const needs = needsOf(facts.clients);
  const folder = facts.platform === 'win32' ? path.win32 : path.posix;
  const named = (kind: FileKind) => folder.join(facts.tempFolder, fileName(facts.unique, kind));
  const render = (inherited: string, remarks: Remark[]) =>
    renderUserconfig({ ...wishes, inherited, needs }, environment, remarks);

  const npmrc: PlannedFile = { path: named('npmrc'), text: render(facts.inherited, said).text, link: undefined };
  const files = [npmrc];
  if (places.homeNpmrc !== undefined) {
    const { text, ours, dropped } = render(places.homeNpmrc.text, []);
    const link: PlannedLink = {
      place: places.homeNpmrc.path,
      kind: 'npmrc',
      keys: keysOf(ours).map((key) => [key]),
      dropped,
    };
    files.push({ path: named('home.npmrc'), text, link });
  }
  if (places.yarnrc !== undefined && yarnrc !== undefined) {
    const link: PlannedLink = { place: places.yarnrc.path, kind: 'yarnrc', keys: yarnrc.keys, dropped: [] };
    files.push({ path: named('yarnrc.yml'), text: yarnrc.text, link });
  }
  for (const place of places.leftovers) {
    said.push({
      level: 'notice',
      text: `${place} was left behind by a job that was killed; what stood there is put back.`,
    });
  }
  for (const { link } of files) {
    if (link === undefined) continue;
    const who = link.kind === 'yarnrc' ? 'yarn from 2 on' : needs.homeNpmrc.join(', ');
    said.push({ level: 'info', text: `${link.place} is linked for the job, since ${who} reads nothing else.` });
  }
  for (const text of limitsOf(facts.clients, registries, wishes.settings)) said.push({ level: 'notice', text });
  tellOtherRegistries(registries, environment, said);
  const variables = userconfigVariables(environment, facts.platform, needs.pnpmVariable);
  return deepFrozen({
    obtained: registries.flatMap((registry) => obtainEntry(registry, npmrc.path)),
    leftovers: places.leftovers,
    files,
    variables: [...variables.map((name) => ({ name, value: npmrc.path })), ...wishes.exports],
    outputs: [
      { name: 'npmrc-path', value: npmrc.path },
      ...files.flatMap(({ link, path }) => (link?.kind === 'yarnrc' ? [{ name: 'yarnrc-path', value: path }] : [])),
      { name: 'registries', value: JSON.stringify(registries.map(summaryOf)) },
    ],
    remarks: said,
    report: registries.map(describe),
  });
}

/** What the output `registries` says of one. */
function summaryOf({ url, scopes, replacesBase, credential, obtained }: SettledRegistry): Record<string, unknown> {
  const none = credential.kind === 'inherited' || credential.kind === 'missing';
  const expires = obtained === undefined || obtained.expires === '' ? {} : { expires: obtained.expires };
  return { url, scopes, 'replaces-base': replacesBase, credential: none ? 'none' : credential.kind, ...expires };
}

function obtainEntry({ url, obtained }: SettledRegistry, path: string): ObtainEntry[] {
  if (!obtained?.revocable) return [];
  return [{ did: 'obtain', provider: 'jfrog', url, endpoint: obtained.endpoint, path }];
}

/** Warns of variables that defeat our default registry. */
function tellOtherRegistries(registries: readonly SettledRegistry[], environment: Environment, said: Remark[]): void {
  const base = registries.find(({ replacesBase }) => replacesBase);
  for (const name of base === undefined ? [] : otherRegistryVariables(environment, base.url)) {
    said.push({
      level: 'warning',
      text:
        `[environment-registry] The variable ${name} names another default registry than ${base?.url}, and clients ` +
        'obey it before any file. Remove it from `env`, or set it to the same URL.',
    });
  }
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
  if (isCredentialOnly(registry)) {
    return `${registry.url} ${how} (credentials only; add \`scope\` or \`replaces-base\` to map packages)`;
  }
  const what = [...(registry.replacesBase ? ['all other packages'] : []), ...registry.scopes];
  return `${registry.url} for ${what.join(', ')}, ${how}`;
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
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
