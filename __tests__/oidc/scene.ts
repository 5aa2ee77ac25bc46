/** Registries that trust the workflow, as users write them, and what it takes to obtain their credentials in a test. */
import { afterEach } from '@jest/globals';
import { startVendors, type Vendors } from '../../scripts/sandbox/vendors/server.mjs';
import type { OidcProvider } from '../../src/credentials/oidc-providers.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseRegistryList } from '../../src/inputs/registries-list.js';
import {
  type PendingRegistry,
  type ResolvedRegistry,
  resolveCredentials,
} from '../../src/inputs/resolve-credentials.js';
import { openNetwork } from '../../src/network/send.js';
import { type ObtainMeans, obtainCredentials } from '../../src/oidc/obtain.js';

/** The vendors that give one credential for a registry. npm gives one for each package. */
export type Vendor = Exclude<OidcProvider, 'npm'>;

/** What each vendor's entry needs besides `endpoint`; `{vendors}` is where the loopback vendors are. */
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
};

export const PROVIDERS = Object.keys(ENTRIES) as Vendor[];

/** The path of each vendor's first exchange; Buildkite has none but GitHub's. */
export const EXCHANGE: Record<Vendor, RegExp> = {
  'aws-codeartifact': /^\/$/,
  google: /^\/v1\/token$/,
  azure: /\/oauth2\/v2\.0\/token$/,
  jfrog: /\/oidc\/token$/,
  cloudsmith: /^\/openid\//,
  buildkite: /^\/id-token$/,
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

/** Starts vendors that go when the test is over. */
export async function vendorsOnLoopback(options?: Parameters<typeof startVendors>[0]): Promise<Vendors> {
  const vendors = await startVendors(options);
  open.push(vendors);
  return vendors;
}

/** What came of obtaining. */
export interface Outcome {
  registries: ResolvedRegistry[];
  diagnostics: Diagnostic[];
  masks: string[];
  kept: ResolvedRegistry[];
  error: unknown;
}

/** Reads a `registries` input and obtains its credentials, as main does. */
export async function obtain(input: string, vendors: Vendors, more: Partial<ObtainMeans> = {}): Promise<Outcome> {
  const environment = vendors.env;
  const secrets = new SecretRegistry();
  const outcome: Outcome = { registries: [], diagnostics: [], masks: [], kept: [], error: undefined };
  const network = openNetwork({ environment, attempt: 400, overall: 900, pauses: [1, 1] });
  try {
    const list = parseRegistryList(input, environment, secrets, outcome.diagnostics);
    const awaiting: PendingRegistry[] = resolveCredentials(
      list.registries,
      { ifNoToken: 'error', idTokenAvailable: true, cause: '' },
      outcome.diagnostics,
    );
    const means: ObtainMeans = {
      environment,
      send: network.send,
      secrets,
      mask: (masks) => outcome.masks.push(...masks),
      now: Date.now,
      keep: (registry) => void outcome.kept.push(registry),
      ...more,
    };
    outcome.registries = await obtainCredentials(awaiting, means, outcome.diagnostics);
  } catch (error) {
    outcome.error = error;
  } finally {
    network.close();
  }
  return outcome;
}
