import path from 'node:path';
import { otherRegistryVariables, userconfigVariables } from './clients/user-file.js';
import type { SettledRegistry } from './credentials/settle.js';
import type { Environment } from './environment.js';
import { fileName } from './file-name.js';
import { renderUserconfig } from './npmrc/userconfig.js';
import type { Remark } from './refusal.js';
import { isCredentialOnly } from './registry.js';
import { Secret, type SecretText, shown } from './secret.js';

/** What the plan depends on beside the inputs: the world as it was found. */
export interface Facts {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  /** RUNNER_TEMP. */
  readonly tempFolder: string;
  /** What sets this use's file apart from every other one: letters and digits. */
  readonly unique: string;
  /** The text of the user config in force so far; empty if there is none. */
  readonly inherited: string;
}

/** What the inputs ask for, understood and checked. */
export interface Wishes {
  readonly registries: readonly SettledRegistry[];
  readonly settings: readonly SecretText[];
  readonly exports: readonly { readonly name: string; readonly value: Secret }[];
  /** The variables of this step that credentials were taken from, and that later steps will not have. */
  readonly consumed: readonly string[];
}

/** A variable for all later steps: the path of our file, or a token on request. */
export interface PlannedVariable {
  readonly name: string;
  readonly value: string | Secret;
}

/** All that this step will do, decided before anything is done. It is frozen. */
export interface Plan {
  readonly file: { readonly path: string; readonly text: SecretText };
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
 */
export function makePlan(wishes: Wishes, facts: Facts, remarks: readonly Remark[] = []): Plan {
  const said: Remark[] = [...remarks];
  const { registries } = wishes;
  const folder = facts.platform === 'win32' ? path.win32 : path.posix;
  const file = folder.join(facts.tempFolder, fileName(facts.unique));
  const text = renderUserconfig(
    { inherited: facts.inherited, registries, settings: wishes.settings, consumed: wishes.consumed },
    facts.environment,
    said,
  );
  const base = registries.find(({ replacesBase }) => replacesBase);
  for (const name of base === undefined ? [] : otherRegistryVariables(facts.environment, base.url)) {
    said.push({
      level: 'warning',
      text:
        `[environment-registry] The variable ${name} names another default registry than ${base?.url}, and clients ` +
        'obey it before any file. Remove it from `env`, or set it to the same URL.',
    });
  }
  const variables = userconfigVariables(facts.environment, facts.platform).map((name) => ({ name, value: file }));
  const summary = registries.map(({ url, scopes, replacesBase, credential }) => ({
    url,
    scopes,
    'replaces-base': replacesBase,
    credential: credential.kind === 'inherited' || credential.kind === 'missing' ? 'none' : credential.kind,
  }));
  return deepFrozen({
    file: { path: file, text },
    variables: [...variables, ...wishes.exports],
    outputs: [
      { name: 'npmrc-path', value: file },
      { name: 'registries', value: JSON.stringify(summary) },
    ],
    remarks: said,
    report: registries.map(describe),
  });
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
  const how = CREDENTIAL_WORDS[registry.credential.kind];
  if (isCredentialOnly(registry)) {
    return `${registry.url} ${how} (credentials only; add \`scope\` or \`replaces-base\` to map packages)`;
  }
  const what = [...(registry.replacesBase ? ['all other packages'] : []), ...registry.scopes];
  return `${registry.url} for ${what.join(', ')}, ${how}`;
}

/** The plan as debug logs show it: every secret is `***`. */
export function describePlan(plan: Plan): string {
  return [
    `write ${plan.file.path}:`,
    shown(plan.file.text).trimEnd(),
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
