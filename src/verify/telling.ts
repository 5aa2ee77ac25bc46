import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../inputs/resolve-credentials.js';
import type { Plan } from '../plan/plan.js';
import { vendorOf } from '../registries/vendors.js';
import { causesOf } from './causes.js';
import type { Verdict } from './verdict.js';

/** A registry and what it says of its credential; undefined if it was not asked. */
export interface Verified {
  readonly registry: ResolvedRegistry;
  readonly verdict: Verdict | undefined;
}

/** What to tell of all verdicts. */
export interface Telling {
  readonly diagnostics: readonly Diagnostic[];
  /** Why the step goes no further, if a credential was refused. */
  readonly refusal: UserError | undefined;
}

const slugs = { rejected: 'credential-rejected', forbidden: 'credential-forbidden' } as const;

/** Tells each credential that was refused as an error, and each that nobody can vouch for as a warning. */
export function tellVerdicts(all: readonly Verified[]): Telling {
  const diagnostics: Diagnostic[] = [];
  const refusals: UserError[] = [];
  for (const { registry, verdict } of all) {
    if (verdict === undefined || verdict.word === 'accepted') continue;
    const { word, saw } = verdict;
    const { url, origin } = registry;
    if (word === 'rejected' || word === 'forbidden') {
      const what =
        word === 'rejected'
          ? `${origin}: ${url} does not accept its credential (it ${saw}).`
          : `${origin}: ${url} knows the credential, it seems, but does not let it read (it ${saw}).`;
      refusals.push(new UserError(slugs[word], what, `Likely causes: ${causesOf(vendorOf(url), word)}.`));
    } else if (word === 'unreachable') {
      diagnostics.push({
        level: 'warning',
        slug: 'registry-unreachable',
        text:
          `${origin}: whether ${url} accepts its credential is not known: ${saw}. If clients ` +
          "reach it, tell this step their way: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.",
      });
    } else {
      diagnostics.push({
        level: 'warning',
        slug: 'credential-unverified',
        text: `${origin}: nobody can tell whether ${url} accepts its credential (it ${saw}).`,
      });
    }
  }
  const [first] = refusals;
  if (refusals.length <= 1) return { diagnostics, refusal: first };
  const refusal = new UserError(
    refusals.some(({ slug }) => slug === slugs.rejected) ? slugs.rejected : slugs.forbidden,
    `${refusals.length} registries refuse their credentials, so nothing was set up.`,
    'The messages before this one say which, and why.',
  );
  const errors = refusals.map(
    ({ slug, message }): Diagnostic => ({ level: 'error', slug, text: message.slice(`[${slug}] `.length) }),
  );
  return { diagnostics: [...diagnostics, ...errors], refusal };
}

/**
 * The plan with what the registries said: in the output `registries` and in the report. It is frozen, too.
 *
 * @param all in the order of the plan's registries
 */
export function withVerdicts(plan: Plan, all: readonly Verified[]): Plan {
  const outputs = plan.outputs.map((output) => {
    if (output.name !== 'registries') return output;
    const list = (JSON.parse(output.value) as object[]).map((entry, index) => ({
      ...entry,
      ...fieldsOf(all[index]?.verdict),
    }));
    return Object.freeze({ name: output.name, value: JSON.stringify(list) });
  });
  const report = plan.report.map((line, index) => line + clauseOf(all[index]?.verdict));
  return Object.freeze({ ...plan, outputs: Object.freeze(outputs), report: Object.freeze(report) });
}

function fieldsOf(verdict: Verdict | undefined): Record<string, string> {
  if (verdict === undefined) return {};
  const user = verdict.word === 'accepted' ? verdict.user : undefined;
  return { ...(user === undefined ? {} : { user }), verified: verdict.word };
}

function clauseOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.word !== 'accepted') return ', not verified';
  return verdict.user === undefined ? ', verified' : `, verified as ${verdict.user}`;
}
