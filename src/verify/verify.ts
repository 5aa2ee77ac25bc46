import { revealed, type SecretText } from '../credentials/secret.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { JobContext } from '../job/context.js';
import { forEachAtATime, openNetwork } from '../network/network.js';
import { lockedNames } from '../project/lockfiles.js';
import type { Scope } from '../registries/names.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import { askRegistry, type Probe, type Verdict, type Verdicts } from './ask.js';
import { clientSettings, readCertificates } from './client-settings.js';
import { reportVerdicts } from './report.js';

/** The package to request if the lockfile names none. It does not exist. */
const INVENTED_NAME = 'npm-registry-login-probe';

/** For one attempt, one request with all its attempts, and all requests, in milliseconds. docs/verify.md names them. */
export const TIME_LIMITS = { attemptLimit: 8_000, requestLimit: 20_000, totalLimit: 40_000 };

/**
 * Asks each registry with a credential whether it accepts it, and reports those that do not.
 *
 * @param npmrc the user configuration that package managers will read, for its settings for connections
 */
export async function verifyCredentials(
  registries: readonly ResolvedRegistry[],
  npmrc: SecretText,
  { workspace, environment }: Pick<JobContext, 'workspace' | 'environment'>,
  diagnostics: Diagnostics,
): Promise<Verdicts> {
  const settings = clientSettings(revealed(npmrc), environment);
  const scopes = registries.flatMap((registry) => registry.scopes);
  const names = lockedNames(workspace, scopes);
  const network = openNetwork({
    environment: settings.environment,
    certificates: readCertificates(settings.cafile, workspace),
    plainHttp: 'test-registries',
    ...TIME_LIMITS,
  });
  const ask = async ({ url, credential, scopes, packageTokens }: ResolvedRegistry): Promise<Verdict | undefined> => {
    if (credential.kind !== 'token' && credential.kind !== 'basic') return undefined;
    if (packageTokens !== undefined) return undefined; // npm has just issued them, for publishing only
    if (settings.withClientCertificate.some((key) => nerfDart(url).startsWith(key))) {
      return { result: 'unknown', saw: 'needs a client certificate, which this check does not send' };
    }
    return await askRegistry({ url, credential, probe: probeFor(scopes, names) }, network.send);
  };
  const verdicts = new Map<ResolvedRegistry, Verdict>();
  try {
    await forEachAtATime(registries, async (registry) => {
      const verdict = await ask(registry);
      if (verdict !== undefined) verdicts.set(registry, verdict);
    });
  } finally {
    network.close();
  }
  reportVerdicts(registries, verdicts, diagnostics);
  return verdicts;
}

/** The package that a registry is asked for: one of its scopes from the lockfile, or an invented one. */
function probeFor(scopes: readonly Scope[], names: ReadonlyMap<Scope, readonly string[]>): Probe {
  for (const scope of scopes) {
    const name = names.get(scope)?.[0];
    if (name !== undefined) return { name, locked: true };
  }
  return { name: scopes[0] === undefined ? INVENTED_NAME : `${scopes[0]}/${INVENTED_NAME}`, locked: false };
}
