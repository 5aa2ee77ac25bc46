import { shown } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import type { Verdict } from '../verify/ask.js';
import type { Plan } from './plan.js';

const CREDENTIAL_WORDS = {
  token: 'with a token',
  basic: 'with user name and password',
  none: 'without a credential',
  inherited: 'without a credential from this step',
  missing: 'without a credential from this step',
} as const;

/** One line of the log about one registry. @param verdict undefined if it was not asked */
export function registryLine(registry: ResolvedRegistry, verdict: Verdict | undefined): string {
  const { url, scopes, replacesBase, credential, obtained } = registry;
  const until = obtained === undefined || obtained.expires === '' ? '' : ` until ${obtained.expires}`;
  const how = `${CREDENTIAL_WORDS[credential.kind]}${until}`;
  const what = replacesBase ? ['all other packages', ...scopes] : scopes;
  const login =
    what.length === 0
      ? `${url} ${how} (credential only; add \`scope\` or \`replaces-base\` to map packages)`
      : `${url} for ${what.join(', ')}, ${how}`;
  return login + verdictText(verdict);
}

function verdictText(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.result !== 'accepted') return ', not verified';
  return verdict.user === undefined ? ', verified' : `, verified as ${verdict.user}`;
}

/** What the output `registries` says about one, for JSON. @param verdict undefined if it was not asked */
export function registryOutput(registry: ResolvedRegistry, verdict: Verdict | undefined): Record<string, unknown> {
  const { url, scopes, replacesBase, credential, obtained } = registry;
  const { kind } = credential;
  return {
    ...{ url, scopes, 'replaces-base': replacesBase },
    credential: kind === 'inherited' || kind === 'missing' ? 'none' : kind,
    expires: obtained?.expires || undefined,
    user: verdict?.result === 'accepted' ? verdict.user : undefined,
    verified: verdict?.result,
  };
}

/**
 * The lines of the log that say where the login is, once it is there.
 *
 * @param failed the home files that could not be replaced
 */
export function locationLines(plan: Plan, failed: readonly string[]): string[] {
  const { files, homeFiles, variables, report, hasCredential } = plan;
  const npmrc = files[0]?.path ?? '';
  const placed = homeFiles.filter(({ file }) => !failed.includes(file));
  const names = variables.filter(({ value }) => typeof value === 'string').map(({ name }) => name);
  const content =
    report.length === 0 ? 'no login' : hasCredential ? 'the login' : 'the registries without a credential';
  const lines = [
    `${names.join(' and ')} ${names.length === 1 ? 'points' : 'point'} to ${npmrc}, which contains ${content}.`,
  ];
  if (report.length === 0 || placed.length === 0) return lines;
  lines.push(
    `Until the job ends, it is also in ${placed.map(({ file }) => file).join(', ')}, for tools that read only these files.`,
  );
  const own = placed.find(({ format, target }) => format === 'npmrc' && target.endsWith('.home.npmrc'));
  if (own !== undefined) {
    lines.push(`${own.file} is a separate file: its other lines differ from those of the current user configuration.`);
  }
  return lines;
}

/** The plan for the debug log: every secret is `***`. */
export function describePlan(plan: Plan): string {
  const lines: string[] = [];
  for (const { path, text } of plan.files) {
    if (path.endsWith('.copy')) continue;
    const links = plan.homeFiles.filter(({ target }) => target === path).map(({ file }) => file);
    lines.push(`write ${path}${links.length === 0 ? '' : `, for ${links.join(', ')}`}:`, shown(text).trimEnd());
  }
  for (const { name, value } of plan.variables) lines.push(`set ${name}=${value}`);
  for (const { name, value } of plan.outputs) lines.push(`output ${name}=${value}`);
  return lines.join('\n');
}
