/** `registries` entries for every OIDC vendor, and what tests need to obtain their credentials. */
import { afterEach } from '@jest/globals';
import { startVendors, type Vendors } from '../../scripts/sandbox/vendors/server.mjs';
import type { OidcProvider } from '../../src/credentials/oidc-providers.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { type Diagnostic, Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readRegistriesList } from '../../src/inputs/registries-list.js';
import { type Network, openNetwork } from '../../src/network/network.js';
import { obtainAll } from '../../src/oidc/obtain.js';
import type { PendingRegistry, ResolvedRegistry } from '../../src/registries/registry.js';

/** The vendors that issue one credential for a registry. npm issues one for each package. */
export type Vendor = Exclude<OidcProvider, 'npm'>;

/** An entry for each vendor. `{vendors}` is the URL of the vendors on loopback. */
export const ENTRIES: Record<Vendor, string> = {
  'aws-codeartifact': `
- url: https://acme-123456789012.d.codeartifact.eu-central-1.amazonaws.com/npm/npm/
  scope: @aws
  oidc: aws-codeartifact
  role-to-assume: arn:aws:iam::123456789012:role/npm-read
  role-duration-seconds: 1800
  endpoint: {vendors}`,
  google: `
- url: https://europe-west1-npm.pkg.dev/acme/npm/
  scope: @google
  oidc: google
  workload_identity_provider: projects/123456789/locations/global/workloadIdentityPools/github/providers/acme
  service_account: npm@acme.iam.gserviceaccount.com
  endpoint: {vendors}`,
  azure: `
- url: {vendors}/acme/_packaging/feed/npm/registry/
  scope: @azure
  oidc: azure
  client-id: 11111111-2222-3333-4444-555555555555
  tenant-id: 99999999-8888-7777-6666-555555555555
  endpoint: {vendors}`,
  jfrog: `
- url: {vendors}/artifactory/api/npm/npm/
  scope: @jfrog
  oidc: jfrog
  oidc-provider-name: github`,
  cloudsmith: `
- url: {vendors}/acme/npm/
  scope: @cloudsmith
  oidc: cloudsmith
  oidc-namespace: acme
  oidc-service-slug: npm-read
  endpoint: {vendors}`,
  buildkite: `
- url: {vendors}/acme/packages/npm/
  scope: @buildkite
  oidc: buildkite`,
  chainguard: `
- url: {vendors}/javascript/
  scope: @chainguard
  oidc: chainguard
  identity: 0123456789abcdef0123456789abcdef01234567/0123456789abcdef
  endpoint: {vendors}`,
};

export const PROVIDERS = Object.keys(ENTRIES) as Vendor[];

/** The path of each vendor's first exchange. Buildkite only uses GitHub's. */
export const EXCHANGE: Record<Vendor, RegExp> = {
  'aws-codeartifact': /^\/$/,
  google: /^\/v1\/token$/,
  azure: /\/oauth2\/v2\.0\/token$/,
  jfrog: /\/oidc\/token$/,
  cloudsmith: /^\/openid\//,
  buildkite: /^\/id-token$/,
  chainguard: /^\/sts\/exchange$/,
};

/** The `registries` input for some vendors. */
export function registriesOf(url: string, ...providers: Vendor[]): string {
  return providers
    .map((provider) => ENTRIES[provider].trimStart())
    .join('\n')
    .replaceAll('{vendors}', url);
}

const open: Vendors[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((vendors) => vendors.close()));
});

/** Starts vendors that are closed after the test. */
export async function vendorsOnLoopback(options?: Parameters<typeof startVendors>[0]): Promise<Vendors> {
  const vendors = await startVendors(options);
  open.push(vendors);
  return vendors;
}

/** The result of obtaining credentials. */
export interface Outcome {
  readonly registries: readonly ResolvedRegistry[];
  /** The messages, as `level [code] text`. */
  readonly messages: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly secrets: SecretRegistry;
  /** The values that the runner masks. */
  readonly masks: readonly string[];
  /** The registries in the order in which their credentials were issued. */
  readonly issued: readonly ResolvedRegistry[];
}

/** Reads a `registries` input. It must be valid. */
export function pendingRegistries(input: string, secrets = new SecretRegistry()): PendingRegistry[] {
  const diagnostics = new Diagnostics();
  const context = { environment: {}, inheritedTokens: new Map(), secrets, diagnostics };
  const { registries } = readRegistriesList(input, context);
  if (diagnostics.list.length > 0) throw new Error(JSON.stringify(diagnostics.list));
  return registries as PendingRegistry[];
}

/** Reads a `registries` input and obtains its credentials, as main does, but with short time limits. */
export async function obtain(
  input: string,
  { env }: Pick<Vendors, 'env'>,
  network: Network = openNetwork({ environment: env, attemptLimit: 400, requestLimit: 900, pauses: [1, 1] }),
): Promise<Outcome> {
  const secrets = new SecretRegistry();
  const diagnostics = new Diagnostics();
  const masks: string[] = [];
  const issued: ResolvedRegistry[] = [];
  const context = {
    environment: env,
    secrets,
    diagnostics,
    mask: (values: readonly string[]) => void masks.push(...values),
    onIssued: (registry: ResolvedRegistry) => void issued.push(registry),
  };
  const registries = await obtainAll(pendingRegistries(input, secrets), context, network);
  const messages = diagnostics.list.map(({ level, code, text }) => `${level} [${code}] ${text}`);
  return { registries, messages, diagnostics: diagnostics.list, secrets, masks, issued };
}
