import type { OidcCredential, ResolvedCredential } from '../credentials/credential.js';
import type { OidcProvider } from '../credentials/oidc-providers.js';
import type { SecretRegistry } from '../credentials/secret.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { type Network, openNetwork } from '../network/network.js';
import type { Obtained, PendingRegistry, ResolvedRegistry } from '../registries/registry.js';
import { type Environment, variable } from '../runner/environment.js';
import * as aws from './aws-codeartifact.js';
import * as azure from './azure.js';
import * as buildkite from './buildkite.js';
import * as chainguard from './chainguard.js';
import * as cloudsmith from './cloudsmith.js';
import { type Exchange, type ExchangeContext, isoTime } from './exchange.js';
import * as google from './google.js';
import { idTokenSource } from './id-token.js';
import * as jfrog from './jfrog.js';
import { obtainPublishTokens } from './trusted-publishing.js';
import type { PublishingPlan } from './trusted-publishing-checks.js';

const EXCHANGES: Record<Exclude<OidcProvider, 'npm'>, Exchange> = {
  'aws-codeartifact': aws.obtain,
  google: google.obtain,
  azure: azure.obtain,
  jfrog: jfrog.obtain,
  cloudsmith: cloudsmith.obtain,
  buildkite: buildkite.obtain,
  chainguard: chainguard.obtain,
};

/** A credential that expires sooner may not last for the rest of the job, in milliseconds. */
const EXPIRES_SOON_MS = 10 * 60 * 1000;

/** How much later than the vendor this machine may look at the time, in milliseconds. */
const CLOCK_TOLERANCE_MS = 10_000;

/** The vendor that can revoke what it issues. */
const REVOCABLE: OidcProvider = 'jfrog';

/** What credentials are obtained with. */
export interface ObtainContext {
  readonly environment: Environment;
  readonly secrets: SecretRegistry;
  readonly diagnostics: Diagnostics;
  /** Makes the runner mask values from now on. */
  mask(values: readonly string[]): void;
  /** Gets each registry as soon as its credential is issued: if another exchange fails, it has to be revoked. */
  onIssued(registry: ResolvedRegistry): void;
  /** What is to be published, for entries with `oidc: npm`. */
  readonly publishing?: PublishingPlan;
}

/**
 * Obtains the credential of each registry that waits for one, all at the same time. Each secret is masked as soon as it
 * arrives.
 *
 * @param network is closed at the end
 * @returns the registries that have their credential, in order; the failures of the others are reported
 */
export async function obtainAll(
  registries: readonly PendingRegistry[],
  context: ObtainContext,
  network: Network = openNetwork({ environment: context.environment }),
): Promise<ResolvedRegistry[]> {
  const exchange = { send: network.send, secrets: maskedAtOnce(context), now: Date.now };
  const idToken = idTokenSource(context.environment, exchange);
  const obtain = async (registry: PendingRegistry): Promise<ResolvedRegistry> => {
    const { credential: pending, origin, url, scopes } = registry;
    if (pending.kind !== 'oidc') return { ...registry, credential: pending };
    if (pending.provider === 'npm') return await publishTokens(registry, exchange, context);
    const { credential, expires, cure } = await EXCHANGES[pending.provider](
      { url, scopes, fields: pending.fields },
      { ...exchange, origin, idToken: (audience) => idToken(origin, audience) },
    );
    const issued = { ...registry, credential, obtained: obtainedBy(pending, credential, expires) };
    context.onIssued(issued);
    reportExpiry(issued, expires, cure, context.diagnostics);
    return issued;
  };
  try {
    const results = await Promise.allSettled(registries.map(obtain));
    const obtained: ResolvedRegistry[] = [];
    const failures = new Set<unknown>(); // entries with the same audience share the request for the ID token
    for (const result of results) {
      if (result.status === 'fulfilled') obtained.push(result.value);
      else failures.add(result.reason);
    }
    for (const failure of failures) {
      if (!(failure instanceof UserError)) throw failure;
      context.diagnostics.add(failure.diagnostic);
    }
    return obtained;
  } finally {
    network.close();
  }
}

/** Whether what the vendor of an entry issues can be revoked. */
export function isRevocable({ credential }: PendingRegistry): boolean {
  return credential.kind === 'oidc' && credential.provider === REVOCABLE;
}

/** Trusted publishing needs a new ID token for each package. */
function publishTokens(
  registry: PendingRegistry,
  exchange: Omit<ExchangeContext, 'origin' | 'idToken'>,
  { environment, publishing, diagnostics }: ObtainContext,
): Promise<ResolvedRegistry> {
  const { url, origin } = registry;
  const idToken = (audience?: string) => idTokenSource(environment, exchange)(origin, audience);
  const server = variable(environment, 'GITHUB_SERVER_URL') || 'https://github.com';
  const planned = publishing?.get(url) ?? { packages: [], writesTokens: false };
  return obtainPublishTokens(registry, planned, { ...exchange, origin, idToken }, server, diagnostics);
}

function reportExpiry(
  { origin, url }: ResolvedRegistry,
  expires: number | undefined,
  cure: string | undefined,
  diagnostics: Diagnostics,
): void {
  if (expires === undefined || expires - Date.now() >= EXPIRES_SOON_MS) return;
  if (expires <= Date.now()) {
    diagnostics.warning(
      'oidc-expires-soon',
      `${origin}: the credential for ${url} has expired already, according to the clock of this machine.`,
      'Check the clock, and how long the vendor lets credentials live.',
    );
    return;
  }
  const minutes = Math.round((expires - Date.now()) / 60_000);
  diagnostics.warning(
    'oidc-expires-soon',
    `${origin}: the credential for ${url} expires in ${minutes} min.`,
    ...(cure === undefined ? [] : [cure]),
    'Run this step right before the steps that need the registry.',
  );
}

/** Masks secrets in the runner's log as soon as they are registered. */
function maskedAtOnce({ secrets, mask }: ObtainContext): ExchangeContext['secrets'] {
  return {
    wrap(value) {
      const secret = secrets.wrap(value);
      mask(secrets.newMasks());
      return secret;
    },
    register(value) {
      secrets.register(value);
      mask(secrets.newMasks());
    },
    masks: () => secrets.masks(),
  };
}

function obtainedBy(
  { provider, fields }: OidcCredential,
  credential: ResolvedCredential,
  expires: number | undefined,
): Obtained {
  const revocable = provider === REVOCABLE && credential.kind === 'token';
  return {
    endpoint: fields.endpoint ?? '',
    expires: isoTime(expires),
    revocable,
    shortLived: expires !== undefined && expires + CLOCK_TOLERANCE_MS - Date.now() < jfrog.MIN_REVOCABLE_LIFETIME_MS,
    digest: revocable ? jfrog.digestOf(credential.token.reveal()) : '',
  };
}
