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
    const causes = (kind: 'rejected' | 'forbidden') => `Likely causes: ${causesOf(vendorOf(url), kind)}.`;
    switch (verdict?.word) {
      case 'rejected':
        diagnostics.error(
          'credential-rejected',
          `${origin}: ${url} does not accept its credential (it ${verdict.saw}).`,
          causes('rejected'),
        );
        break;
      case 'forbidden':
        diagnostics.error(
          'credential-forbidden',
          `${origin}: ${url} seems to know the credential, but does not let it read (it ${verdict.saw}).`,
          causes('forbidden'),
        );
        break;
      case 'unreachable':
        diagnostics.warning(
          'registry-unreachable',
          `${origin}: it is not known whether ${url} accepts its credential: ${verdict.saw}.`,
          "If package managers reach it, give this step the same settings: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.",
        );
        break;
      case 'unknown':
        diagnostics.warning(
          'credential-unverified',
          `${origin}: it cannot be told whether ${url} accepts its credential (it ${verdict.saw}).`,
        );
    }
  }
}

/**
 * The plan with the verdicts, in the output `registries` and in the report. It is frozen, too.
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
  const report = plan.report.map((line, index) => line + verdictClause(all[index]?.verdict));
  return Object.freeze({ ...plan, outputs: Object.freeze(outputs), report: Object.freeze(report) });
}

function verdictFields(verdict: Verdict | undefined): Record<string, string> {
  if (verdict === undefined) return {};
  const user = verdict.word === 'accepted' ? verdict.user : undefined;
  return { ...(user === undefined ? {} : { user }), verified: verdict.word };
}

function verdictClause(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.word !== 'accepted') return ', not verified';
  return verdict.user === undefined ? ', verified' : `, verified as ${verdict.user}`;
}
