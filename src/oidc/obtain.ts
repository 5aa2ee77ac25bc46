import type { OidcCredential } from '../credentials/credential.js';
import type { OidcProvider } from '../credentials/oidc-providers.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { openNetwork } from '../network/send.js';
import type { Obtained, PendingRegistry, ResolvedRegistry } from '../registries/registry.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';
import type { ExchangeContext, Grant } from './answer.js';
import * as aws from './aws-codeartifact.js';
import * as azure from './azure.js';
import * as buildkite from './buildkite.js';
import * as cloudsmith from './cloudsmith.js';
import * as google from './google.js';
import { idTokenSource } from './id-token.js';
import * as jfrog from './jfrog.js';
import { obtainPublishTokens } from './trusted-publishing.js';
import type { PublishingPlan } from './trusted-publishing-checks.js';

/**
 * The exchange of one vendor, from the ID token to a credential.
 *
 * @param fields of the entry, checked when it was read, like the URL
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
type Exchange = (fields: OidcCredential['fields'], url: RegistryUrl, context: ExchangeContext) => Promise<Grant>;

const EXCHANGES: Record<Exclude<OidcProvider, 'npm'>, Exchange> = {
  'aws-codeartifact': aws.obtain,
  google: google.obtain,
  azure: azure.obtain,
  jfrog: jfrog.obtain,
  cloudsmith: cloudsmith.obtain,
  buildkite: buildkite.obtain,
};

/** The vendors that can revoke a credential. */
const REVOCABLE: readonly OidcProvider[] = ['jfrog'];

/** A credential that expires sooner may not last for the rest of the job, in milliseconds. */
const SOON = 10 * 60 * 1000;

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
 * @returns the registries whose credential is there; the failures of the others are reported
 */
export async function obtainAll(
  registries: readonly PendingRegistry[],
  context: ObtainContext,
): Promise<ResolvedRegistry[]> {
  const network = openNetwork({ environment: context.environment });
  const exchange = { send: network.send, secrets: maskingAtOnce(context), now: Date.now };
  const idToken = idTokenSource(context.environment, exchange);
  try {
    const results = await Promise.allSettled(
      registries.map(async (registry): Promise<ResolvedRegistry> => {
        const { credential, origin, url } = registry;
        if (credential.kind !== 'oidc') return { ...registry, credential };
        if (credential.provider === 'npm') return await publishTokens(registry, exchange, context);
        const grant = await EXCHANGES[credential.provider](credential.fields, url, {
          ...exchange,
          origin,
          idToken: (audience) => idToken(origin, audience),
        });
        const obtained = obtainedBy(credential, grant.expires);
        const granted = { ...registry, credential: grant.credential, obtained };
        context.onIssued(granted);
        return granted;
      }),
    );
    const granted: ResolvedRegistry[] = [];
    for (const result of results) {
      if (result.status === 'fulfilled') granted.push(result.value);
      else if (result.reason instanceof UserError) context.diagnostics.add(result.reason.diagnostic);
      else throw result.reason;
    }
    reportExpiry(granted, context.diagnostics);
    return granted;
  } finally {
    network.close();
  }
}

/** Trusted publishing takes a new ID token for each package. */
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

function reportExpiry(registries: readonly ResolvedRegistry[], diagnostics: Diagnostics): void {
  for (const { origin, url, obtained } of registries) {
    if (obtained === undefined || obtained.expires === '') continue;
    const left = new Date(obtained.expires).getTime() - Date.now();
    if (left >= SOON) continue;
    diagnostics.warning(
      'oidc-expires-soon',
      `${origin}: the credential for ${url} expires in ${Math.max(0, Math.floor(left / 60_000))} min.`,
      'Put this step right before those that need the registry.',
    );
  }
}

/** Secrets that are masked as soon as they are added. */
function maskingAtOnce({ secrets, mask }: ObtainContext): ExchangeContext['secrets'] {
  return {
    add(value) {
      const secret = secrets.add(value);
      mask(secrets.newMasks());
      return secret;
    },
    mask(value) {
      secrets.mask(value);
      mask(secrets.newMasks());
    },
    masks: () => secrets.masks(),
  };
}

function obtainedBy({ provider, fields }: OidcCredential, expires: number | undefined): Obtained {
  return {
    provider,
    endpoint: fields.endpoint ?? '',
    expires: expires === undefined ? '' : new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z'),
    revocable: REVOCABLE.includes(provider),
  };
}
