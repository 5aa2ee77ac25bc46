/** The fields of a `registries` entry that belong to a vendor, named as in the vendor's own action where it has one. */
export const OIDC_FIELDS = [
  'role-to-assume',
  'role-duration-seconds',
  'workload_identity_provider',
  'service_account',
  'client-id',
  'tenant-id',
  'oidc-provider-name',
  'oidc-audience',
  'identity-mapping-name',
  'provider-type',
  'project-key',
  'application-key',
  'oidc-namespace',
  'oidc-service-slug',
  'identity',
  'endpoint',
] as const;
export type OidcField = (typeof OIDC_FIELDS)[number];

interface ProviderFields {
  readonly required: readonly OidcField[];
  readonly optional: readonly OidcField[];
}

const PROVIDERS = {
  'aws-codeartifact': { required: ['role-to-assume'], optional: ['role-duration-seconds', 'endpoint'] },
  google: { required: ['workload_identity_provider'], optional: ['service_account', 'endpoint'] },
  azure: { required: ['client-id', 'tenant-id'], optional: ['endpoint'] },
  jfrog: {
    required: ['oidc-provider-name'],
    optional: ['oidc-audience', 'identity-mapping-name', 'provider-type', 'project-key', 'application-key', 'endpoint'],
  },
  cloudsmith: { required: ['oidc-namespace', 'oidc-service-slug'], optional: ['oidc-audience', 'endpoint'] },
  // Its registries accept the ID token of the workflow itself.
  buildkite: { required: [], optional: [] },
  // Trusted publishing: a token for each package, which can only publish that package.
  npm: { required: [], optional: [] },
  chainguard: { required: ['identity'], optional: ['endpoint'] },
} as const satisfies Record<string, ProviderFields>;

/** The vendors with registries that can trust the identity of a workflow. */
export type OidcProvider = keyof typeof PROVIDERS;
export const OIDC_PROVIDERS = Object.keys(PROVIDERS) as OidcProvider[];

/** The fields that an entry with this vendor needs, and those that it may have. */
export function fieldsOf(provider: OidcProvider): ProviderFields {
  return PROVIDERS[provider];
}
