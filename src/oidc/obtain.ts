import type { OidcProvider } from '../credentials/oidc-providers.js';
import type { SecretRegistry } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Obtained, PendingRegistry, ResolvedRegistry } from '../inputs/resolve-credentials.js';
import type { Send } from '../network/exchange.js';
import type { OidcCredential } from '../registries/registry.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import type { Environment } from '../runner/environment.js';
import type { Grant, Means } from './answer.js';
import * as aws from './aws-codeartifact.js';
import * as azure from './azure.js';
import * as buildkite from './buildkite.js';
import * as cloudsmith from './cloudsmith.js';
import * as google from './google.js';
import { idTokens } from './id-token.js';
import * as jfrog from './jfrog.js';

/**
 * One vendor's exchange, from the ID token to a credential.
 *
 * @param fields of the entry, checked when it was read, as the URL was
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
type Obtain = (fields: OidcCredential['fields'], url: RegistryUrl, means: Means) => Promise<Grant>;

const EXCHANGES: Record<OidcProvider, Obtain> = {
  'aws-codeartifact': aws.obtain,
  google: google.obtain,
  azure: azure.obtain,
  jfrog: jfrog.obtain,
  cloudsmith: cloudsmith.obtain,
  buildkite: buildkite.obtain,
};

/** The vendors that take a credential back. */
const REVOCABLE: readonly OidcProvider[] = ['jfrog'];

/** A credential that ends sooner than this may not last for what a job wants with it. */
const SOON = 10 * 60 * 1000;

/** With what credentials are obtained. */
export interface ObtainMeans {
  readonly environment: Environment;
  readonly send: Send;
  readonly secrets: SecretRegistry;
  /** Has the runner hide values from now on. */
  mask(values: readonly string[]): void;
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Gets each registry as soon as its credential was obtained: it was in vain if another's exchange fails. */
  keep(registry: ResolvedRegistry): void;
}

/**
 * Obtains the credential of each registry that waits for one, all side by side.
 *
 * Each secret that comes in is masked at once, since what comes later may print something.
 *
 * @param diagnostics gets a warning for each that expires soon
 * @throws UserError `oidc-…` of the first registry that failed
 */
export async function obtainCredentials(
  registries: readonly PendingRegistry[],
  means: ObtainMeans,
  diagnostics: Diagnostic[],
): Promise<ResolvedRegistry[]> {
  const { environment, send, now } = means;
  const secrets = masking(means);
  const idToken = idTokens(environment, { send, secrets, now });
  const results = await Promise.allSettled(
    registries.map(async (registry): Promise<ResolvedRegistry> => {
      const { credential, origin, url } = registry;
      if (credential.kind !== 'oidc') return { ...registry, credential };
      const exchange = EXCHANGES[credential.provider];
      const asker: Means = { send, secrets, now, origin, idToken: (audience) => idToken(origin, audience) };
      const grant = await exchange(credential.fields, url, asker);
      const obtained = obtainedBy(credential, grant.expires);
      const granted = { ...registry, credential: grant.credential, obtained };
      means.keep(granted);
      return granted;
    }),
  );
  const settled = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  for (const { origin, url, obtained } of settled) {
    if (obtained === undefined || obtained.expires === '') continue;
    const left = new Date(obtained.expires).getTime() - means.now();
    if (left >= SOON) continue;
    diagnostics.push({
      level: 'warning',
      slug: 'oidc-expires-soon',
      text:
        `${origin}: the credential for ${url} expires in ${Math.max(0, Math.floor(left / 60_000))} ` +
        'min. Put this step right before those that need the registry.',
    });
  }
  return settled;
}

/** A secrets that has each secret masked as soon as it is put in. */
function masking({ secrets, mask }: ObtainMeans): Means['secrets'] {
  return {
    add(value) {
      const secret = secrets.add(value);
      mask(secrets.newMasks());
      return secret;
    },
    hide(value) {
      secrets.hide(value);
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
