import { shown } from '../credentials/secret.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import type { Plan } from './plan.js';
import { credentialAbove } from './sent-credential.js';

const CREDENTIAL_WORDS = {
  token: 'with a token',
  basic: 'with user name and password',
  none: 'without a credential',
  inherited: 'without a credential from this step',
  missing: 'without a credential from this step',
} as const;

/**
 * One line of the log about one registry.
 *
 * @param registries all registries of the step: the credential of a path above is sent to those below, too
 */
export function registryLine(registry: ResolvedRegistry, registries: readonly ResolvedRegistry[]): string {
  const { url, scopes, replacesBase, credential, obtained } = registry;
  const above = credentialAbove(registry, registries);
  const until = obtained === undefined || obtained.expires === '' ? '' : ` until ${obtained.expires}`;
  const how = above
    ? `${CREDENTIAL_WORDS[above.credential.kind]}, the one of ${above.key}`
    : `${CREDENTIAL_WORDS[credential.kind]}${until}`;
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
