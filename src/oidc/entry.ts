import { closestMatch } from 'leven';
import {
  fieldsOf,
  OIDC_FIELDS,
  OIDC_PROVIDERS,
  type OidcField,
  type OidcProvider,
} from '../credentials/oidc-providers.js';
import { shownName, UserError } from '../diagnostics/diagnostic.js';
import { isGitHubPackages, isNpmjs } from '../registries/hosts.js';
import type { OidcCredential } from '../registries/registry.js';
import { parseEndpoint, type RegistryUrl } from '../registries/registry-url.js';
import { requireVendorUrl } from './vendor-url.js';

interface Shape {
  readonly pattern: RegExp;
  readonly cure: string;
}

const TEXT: Shape = { pattern: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,255}$/, cure: 'Write it on one line.' };
const NAME: Shape = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
  cure: 'It has letters, digits, `.`, `_` and `-`.',
};

/** What a value must look like. Most become part of a URL or a form, so nothing may come in that has a meaning there. */
const SHAPES: Record<Exclude<OidcField, 'endpoint'>, Shape> = {
  'role-to-assume': {
    pattern: /^arn:aws[a-z-]{0,20}:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
    cure: 'Write the whole ARN, such as `arn:aws:iam::123456789012:role/npm-read`.',
  },
  'role-duration-seconds': {
    pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
    cure: 'It is a number of seconds from 900 to 43200 (12 hours), at most what the role allows.',
  },
  workload_identity_provider: {
    pattern:
      /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,64}\/providers\/[a-z0-9-]{1,64}$/,
    cure: 'Write `projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`.',
  },
  service_account: { pattern: /^[A-Za-z0-9][A-Za-z0-9.@_-]{0,127}$/, cure: 'Write its address or its unique number.' },
  'client-id': {
    pattern: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    cure: 'Write the application (client) ID, 36 characters with dashes.',
  },
  'tenant-id': {
    pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/,
    cure: 'Write the directory (tenant) ID, or its domain.',
  },
  'oidc-provider-name': TEXT,
  'oidc-audience': TEXT,
  'project-key': NAME,
  'oidc-namespace': NAME,
  'oidc-service-slug': NAME,
};

/**
 * Reads what a `registries` entry says with `oidc` and the fields that go with it.
 *
 * @param entry the fields of the entry as text; those that are no vendor's are not looked at
 * @param url the registry
 * @param where the entry, for messages, which never repeat a value
 * @throws UserError `registries-field` for an unknown vendor, and for fields that are missing, of another vendor or
 *   malformed; `oidc-endpoint`; `oidc-registry` for a URL that is none of the vendor's
 */
export function readOidc(entry: ReadonlyMap<string, string>, url: RegistryUrl, where: string): OidcCredential {
  const provider = readProvider((entry.get('oidc') ?? '').trim(), where);
  const { required, optional } = fieldsOf(provider);
  const known: readonly OidcField[] = [...required, ...optional];
  const stray = OIDC_FIELDS.find((field) => entry.has(field) && !known.includes(field));
  if (stray !== undefined) {
    const near = closestMatch(stray, [...known], { maxDistance: 8 });
    throw refuse(
      `${where}: \`${stray}\` is no field of \`oidc: ${provider}\`.`,
      near === undefined ? 'Remove it.' : `Remove it, or did you mean \`${near}\`?`,
    );
  }
  const fields: Partial<Record<OidcField, string>> = {};
  for (const field of known) {
    const value = (entry.get(field) ?? '').trim();
    if (value === '') {
      if (!required.includes(field)) continue;
      throw refuse(
        `${where}: \`oidc: ${provider}\` needs \`${field}\`, which is ${entry.has(field) ? 'empty' : 'missing'}.`,
        `It needs ${required.map((name) => `\`${name}\``).join(' and ')}.`,
      );
    }
    fields[field] =
      field === 'endpoint' ? parseEndpoint(value, `${where}, \`endpoint\``) : checked(field, value, where);
  }
  refuseForeign(provider, url, where);
  return { kind: 'oidc', provider, fields };
}

function refuse(what: string, cure: string): UserError {
  return new UserError('registries-field', what, cure);
}

function readProvider(name: string, where: string): OidcProvider {
  const provider = OIDC_PROVIDERS.find((candidate) => candidate === name);
  if (provider !== undefined) return provider;
  const near = name.length < 40 ? closestMatch(name.toLowerCase(), OIDC_PROVIDERS, { maxDistance: 3 }) : undefined;
  throw refuse(
    `${where}: \`oidc\` names no vendor that this action knows${name === '' ? '' : `: ${shownName(name)}`}.`,
    near === undefined ? `The vendors are ${OIDC_PROVIDERS.join(', ')}.` : `Did you mean \`${near}\`?`,
  );
}

function checked(field: keyof typeof SHAPES, value: string, where: string): string {
  const { pattern, cure } = SHAPES[field];
  if (pattern.test(value) && !value.includes('${')) return value;
  throw refuse(`${where}: \`${field}\` has a value that it cannot have.`, cure);
}

/** A credential must not go to a registry that it is not for, least of all to a public one. */
function refuseForeign(provider: OidcProvider, url: RegistryUrl, where: string): void {
  if (isNpmjs(url) || isGitHubPackages(url)) {
    throw new UserError(
      'oidc-registry',
      `${where}: ${url} takes no credential of \`oidc: ${provider}\`.`,
      isNpmjs(url)
        ? "For npm's trusted publishing, which needs no token, set `auth: none`."
        : 'For GitHub Packages set `token: ${{ github.token }}`.',
    );
  }
  requireVendorUrl(provider, url, where);
}
