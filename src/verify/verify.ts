import fs from 'node:fs';
import path from 'node:path';
import { revealed } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { openNetwork } from '../network/send.js';
import type { Plan } from '../plan/plan.js';
import { lockedNames } from '../project/lockfiles.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';
import { askRegistries, type Suspect } from './ask.js';
import { clientSettings } from './client-settings.js';
import { reportVerdicts, type Verified, withVerdicts } from './report.js';
import type { Probe, Verdict } from './verdict.js';

/** What is asked for where the lock file names no package: a name that nobody has published. */
const MADE_UP = 'npm-registry-login-probe';

/** More than all authorities of the world together. */
const LARGEST_CAFILE = 16 * 1024 * 1024;

/**
 * For one attempt, for a question with all its attempts, and for all questions, in milliseconds: a step must not hang on one
 * registry, nor on many.
 */
export const PATIENCE = { attempt: 8_000, overall: 20_000, total: 40_000 };

/**
 * Asks each registry with a credential whether it accepts it, before the plan is carried out.
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
  const names = lockedNames(
    workspace,
    registries.flatMap(({ scopes }) => scopes),
  );
  const probeFor = ({ scopes: [first, ...more] }: ResolvedRegistry): Probe => {
    const locked = [first, ...more].flatMap((scope) =>
      scope === undefined ? [] : (names.get(scope) ?? []).slice(0, 1),
    )[0];
    if (locked !== undefined) return { name: locked, locked: true };
    return { name: first === undefined ? MADE_UP : `${first}/${MADE_UP}`, locked: false };
  };
  const verdicts = new Map<ResolvedRegistry, Verdict>();
  const suspects: (Suspect & { registry: ResolvedRegistry })[] = [];
  for (const registry of registries) {
    const { url, credential } = registry;
    if (credential.kind !== 'token' && credential.kind !== 'basic') continue;
    if (registry.packageTokens !== undefined) continue; // npm has just issued them, for publishing only
    if (settings.certified.some((key) => nerfDart(url).startsWith(key))) {
      verdicts.set(registry, { word: 'unknown', saw: 'wants a client certificate, which is not shown here' });
    } else {
      suspects.push({ registry, url, credential, probe: probeFor(registry) });
    }
  }
  const network = openNetwork({
    environment: settings.environment,
    certificates: certificatesIn(settings.cafile, workspace),
    ...PATIENCE,
  });
  try {
    const answers = await askRegistries(suspects, network.send);
    for (const [index, { registry }] of suspects.entries()) {
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

/** The certificates that npm would trust; undefined for the usual ones, also if the file cannot be read, as in npm. */
function certificatesIn(cafile: string | undefined, workspace: string): string | undefined {
  if (cafile === undefined) return undefined;
  try {
    const file = path.resolve(workspace, cafile);
    const stats = fs.statSync(file);
    // A device or pipe might never end.
    return stats.isFile() && stats.size <= LARGEST_CAFILE ? fs.readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
