import { shown } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import type { Plan } from './plan.js';

const CREDENTIAL_WORDS = {
  token: 'with a token',
  basic: 'with user name and password',
  none: 'without a credential',
  inherited: 'without a credential from this step',
  missing: 'without a credential from this step',
} as const;

/** One line of the log about one registry. */
export function registryLine({ url, scopes, replacesBase, credential, obtained }: ResolvedRegistry): string {
  const until = obtained === undefined || obtained.expires === '' ? '' : ` until ${obtained.expires}`;
  const how = `${CREDENTIAL_WORDS[credential.kind]}${until}`;
  const what = replacesBase ? ['all other packages', ...scopes] : scopes;
  return what.length === 0
    ? `${url} ${how} (credential only; add \`scope\` or \`replaces-base\` to map packages)`
    : `${url} for ${what.join(', ')}, ${how}`;
}

/** The plan for the debug log: every secret is `***`. */
export function describePlan(plan: Plan): string {
  const lines: string[] = [];
  for (const { path, text, link } of plan.files) {
    lines.push(`write ${path}${link === undefined ? '' : `, linked from ${link.file}`}:`, shown(text).trimEnd());
  }
  for (const { name, value } of plan.variables) lines.push(`set ${name}=${value}`);
  for (const { name, value } of plan.outputs) lines.push(`output ${name}=${value}`);
  return lines.join('\n');
}
