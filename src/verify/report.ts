import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Plan } from '../plan/plan.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { vendorOf } from '../registries/vendors.js';
import { causesOf } from './causes.js';
import type { Verdict } from './verdict.js';

/** A registry and its verdict; undefined if it was not asked. */
export interface Verified {
  readonly registry: ResolvedRegistry;
  readonly verdict: Verdict | undefined;
}

/** Reports each refused credential as an error, and each that could not be checked as a warning. */
export function reportVerdicts(all: readonly Verified[], diagnostics: Diagnostics): void {
  for (const { registry, verdict } of all) {
    const { url, origin } = registry;
    switch (verdict?.result) {
      case 'rejected':
        diagnostics.error(
          'credential-rejected',
          `${origin}: ${url} does not accept its credential: it ${verdict.saw}.`,
          'Likely causes:',
          ...causesOf(vendorOf(url), 'rejected'),
        );
        break;
      case 'forbidden':
        diagnostics.error(
          'credential-forbidden',
          `${origin}: ${url} accepts the credential, but refuses a package: it ${verdict.saw}.`,
          'Likely causes:',
          ...causesOf(vendorOf(url), 'forbidden', verdict.refusal),
        );
        break;
      case 'unreachable':
        diagnostics.warning(
          'registry-unreachable',
          `${origin}: could not check whether ${url} accepts its credential: ${verdict.saw}.`,
          "If package managers can reach it, give this step the same settings: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.",
        );
        break;
      case 'unknown':
        diagnostics.warning(
          'credential-unverified',
          `${origin}: could not find out whether ${url} accepts its credential: it ${verdict.saw}.`,
          'The login is set up anyway.',
        );
    }
  }
}

/**
 * Adds the verdicts to the plan: to its output `registries` and to its report. The result is frozen, too.
 *
 * @param all in the order of the plan's registries
 */
export function withVerdicts(plan: Plan, all: readonly Verified[]): Plan {
  const outputs = plan.outputs.map((output) => {
    if (output.name !== 'registries') return output;
    const list = (JSON.parse(output.value) as object[]).map((entry, index) => ({
      ...entry,
      ...verdictFields(all[index]?.verdict),
    }));
    return Object.freeze({ name: output.name, value: JSON.stringify(list) });
  });
  const report = plan.report.map((line, index) => line + verdictText(all[index]?.verdict));
  return Object.freeze({ ...plan, outputs: Object.freeze(outputs), report: Object.freeze(report) });
}

function verdictFields(verdict: Verdict | undefined): Record<string, string> {
  if (verdict === undefined) return {};
  const user = verdict.result === 'accepted' ? verdict.user : undefined;
  return { ...(user === undefined ? {} : { user }), verified: verdict.result };
}

function verdictText(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.result !== 'accepted') return ', not verified';
  return verdict.user === undefined ? ', verified' : `, verified as ${verdict.user}`;
}
