import { revealed } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { openNetwork } from '../network/network.js';
import type { Plan } from '../plan/plan.js';
import { lockedNames } from '../project/lockfiles.js';
import type { Scope } from '../registries/names.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';
import { askRegistries, type Check, type Probe, type Verdict } from './ask.js';
import { clientSettings, readCertificates } from './client-settings.js';
import { reportVerdicts, type Verified, withVerdicts } from './report.js';

/** The package to request if the lockfile names none. It does not exist. */
const INVENTED_NAME = 'npm-registry-login-probe';

/** For one attempt, one request with all its attempts, and all requests, in milliseconds. docs/verify.md names them. */
export const TIME_LIMITS = { attemptLimit: 8_000, requestLimit: 20_000, totalLimit: 40_000 };

/**
 * Asks each registry with a credential whether it accepts it, before the plan is applied.
 *
 * @param registries the plan's, in its order
 * @returns the plan with the verdicts
 */
export async function verifyPlan(
  plan: Plan,
  registries: readonly ResolvedRegistry[],
  environment: Environment,
  diagnostics: Diagnostics,
): Promise<Plan> {
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const settings = clientSettings(revealed(plan.files[0]?.text ?? []), environment);
  const scopes = registries.flatMap((registry) => registry.scopes);
  const names = lockedNames(workspace, scopes);
  const verdicts = new Map<ResolvedRegistry, Verdict>();
  const checks: (Check & { registry: ResolvedRegistry })[] = [];
  for (const registry of registries) {
    const { url, credential } = registry;
    if (credential.kind !== 'token' && credential.kind !== 'basic') continue;
    if (registry.packageTokens !== undefined) continue; // npm has just issued them, for publishing only
    if (settings.withClientCertificate.some((key) => nerfDart(url).startsWith(key))) {
      verdicts.set(registry, { result: 'unknown', saw: 'needs a client certificate, which this check does not send' });
    } else {
      checks.push({ registry, url, credential, probe: probeFor(registry.scopes, names) });
    }
  }
  const network = openNetwork({
    environment: settings.environment,
    certificates: readCertificates(settings.cafile, workspace),
    plainHttp: 'test-registries',
    ...TIME_LIMITS,
  });
  try {
    const answers = await askRegistries(checks, network.send);
    for (const [index, { registry }] of checks.entries()) {
      const verdict = answers[index];
      if (verdict !== undefined) verdicts.set(registry, verdict);
    }
  } finally {
    network.close();
  }
  const all: Verified[] = registries.map((registry) => ({ registry, verdict: verdicts.get(registry) }));
  reportVerdicts(all, diagnostics);
  return withVerdicts(plan, all);
}

/** The package that a registry is asked for: one of its scopes from the lockfile, or an invented one. */
function probeFor(scopes: readonly Scope[], names: ReadonlyMap<Scope, readonly string[]>): Probe {
  for (const scope of scopes) {
    const name = names.get(scope)?.[0];
    if (name !== undefined) return { name, locked: true };
  }
  return { name: scopes[0] === undefined ? INVENTED_NAME : `${scopes[0]}/${INVENTED_NAME}`, locked: false };
}
