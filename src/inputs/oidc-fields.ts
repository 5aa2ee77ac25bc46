import type { OidcCredential } from '../credentials/credential.js';
import {
  fieldsOf,
  OIDC_FIELDS,
  OIDC_PROVIDERS,
  type OidcField,
  type OidcProvider,
} from '../credentials/oidc-providers.js';
import { mayBeToken } from '../credentials/token-shape.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { requireOidcUrl } from '../registries/oidc-urls.js';
import { isLoopback, isUnencrypted, parseEndpoint, type RegistryUrl } from '../registries/registry-url.js';
import { hostedVendorOf, isGitHubPackages, isNpmjs, type Vendor } from '../registries/vendors.js';
import { nameWithWordOf, nearestName } from './nearest-name.js';

/** Whose registries accept the credential. Some vendors also serve registries on hosts of their customers. */
const VENDORS: Record<Exclude<OidcProvider, 'npm'>, Vendor> = {
  'aws-codeartifact': 'codeartifact',
  google: 'google',
  azure: 'azure',
  jfrog: 'artifactory',
  cloudsmith: 'cloudsmith',
  buildkite: 'buildkite',
  chainguard: 'chainguard',
};

interface Shape {
  readonly pattern: RegExp;
  readonly cure: string;
}

const TEXT: Shape = { pattern: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,255}$/, cure: 'Write it on one line.' };
const NAME: Shape = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
  cure: 'It has letters, digits, `.`, `_` and `-`.',
};

/** What a value must look like. Most become part of a URL or a form, where other characters have a meaning. */
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
  'identity-mapping-name': TEXT,
  'provider-type': {
    pattern: /^(GitHub|Azure|GenericOidc)$/,
    cure: 'It is `GitHub`, `Azure` or `GenericOidc`, as the integration in JFrog has it.',
  },
  'project-key': NAME,
  'application-key': NAME,
  'oidc-namespace': NAME,
  'oidc-service-slug': NAME,
  identity: {
    pattern: /^[0-9a-z]{1,64}(\/[0-9a-z]{1,64}){0,9}$/i,
    cure: 'Write the ID (UIDP) of the assumable identity, as `chainctl iam identities list` prints it.',
  },
};

/**
 * Reads the fields that belong to `oidc` in a `registries` entry.
 *
 * @param entry the fields of the entry as text
 * @param where the entry, for messages, which never repeat a value
 * @param server GITHUB_SERVER_URL
 * @returns undefined if something is wrong, which is reported: an unknown vendor, a field that is missing, malformed or
 *   another vendor's, a URL that is not the vendor's
 */
export function readOidcFields(
  entry: ReadonlyMap<string, string>,
  url: RegistryUrl,
  where: string,
  server: string | undefined,
  diagnostics: Diagnostics,
): OidcCredential | undefined {
  const provider = readProvider(entry.get('oidc') ?? '', where, diagnostics);
  if (provider === undefined) return undefined;
  let isValid = !hasStrayField(entry, provider, where, diagnostics);
  const { required, optional } = fieldsOf(provider);
  const fields: Partial<Record<OidcField, string>> = {};
  for (const field of [...required, ...optional]) {
    const text = (entry.get(field) ?? '').trim();
    if (text === '') {
      if (!required.includes(field)) continue;
      diagnostics.error(
        'registries-field',
        `${where}: \`oidc: ${provider}\` needs \`${field}\`, which is ${entry.has(field) ? 'empty' : 'missing'}.`,
        required.length === 1 ? 'Add it.' : `It needs ${required.map((name) => `\`${name}\``).join(' and ')}.`,
      );
      isValid = false;
      continue;
    }
    const value =
      field === 'endpoint'
        ? parseEndpoint(text, `${where}, \`endpoint\``, diagnostics)
        : checkedValue(field, text, where, diagnostics);
    if (value === undefined) isValid = false;
    else fields[field] = value;
  }
  isValid = isForVendor(provider, url, where, server, diagnostics) && isValid;
  return isValid ? { kind: 'oidc', provider, fields } : undefined;
}

/**
 * Reads the field `oidc`.
 *
 * @param where the entry, for messages
 * @returns undefined for an unknown vendor, which is reported
 */
export function readProvider(text: string, where: string, diagnostics: Diagnostics): OidcProvider | undefined {
  const name = text.trim();
  const provider = OIDC_PROVIDERS.find((candidate) => candidate === name);
  if (provider !== undefined) return provider;
  const close = nearestName(name, OIDC_PROVIDERS) ?? nameWithWordOf(name, OIDC_PROVIDERS);
  diagnostics.error(
    'registries-field',
    `${where}: \`oidc\` names an unknown vendor${shownWord(name)}.`,
    close === undefined ? `The vendors are ${OIDC_PROVIDERS.join(', ')}.` : `Did you mean \`${close}\`?`,
  );
  return undefined;
}

/** A word that is not known, for the end of a sentence: quoted after a space; empty if it must not be shown. */
export function shownWord(word: string): string {
  const isName = /^[A-Za-z_@][\w./-]{0,23}$/.test(word);
  return isName && !mayBeToken(word) ? ` \`${word}\`` : '';
}

/** Whether an entry has a field of another vendor, which is reported. */
function hasStrayField(
  entry: ReadonlyMap<string, string>,
  provider: OidcProvider,
  where: string,
  diagnostics: Diagnostics,
): boolean {
  const { required, optional } = fieldsOf(provider);
  const known: readonly OidcField[] = [...required, ...optional];
  const stray = OIDC_FIELDS.find((field) => entry.has(field) && !known.includes(field));
  if (stray === undefined) return false;
  const close = nearestName(stray, known) ?? nameWithWordOf(stray, known);
  diagnostics.error(
    'registries-field',
    `${where}: \`${stray}\` is not a field of \`oidc: ${provider}\`.`,
    close === undefined ? 'Remove it.' : `Remove it, or did you mean \`${close}\`?`,
  );
  return true;
}

function checkedValue(
  field: keyof typeof SHAPES,
  value: string,
  where: string,
  diagnostics: Diagnostics,
): string | undefined {
  const { pattern, cure } = SHAPES[field];
  if (pattern.test(value) && !value.includes('${')) return value;
  diagnostics.error('registries-field', `${where}: the value of \`${field}\` is not valid.`, cure);
  return undefined;
}

/** A vendor's credential must not go to another registry, or unencrypted. @returns whether the URL is the vendor's */
function isForVendor(
  provider: OidcProvider,
  url: RegistryUrl,
  where: string,
  server: string | undefined,
  diagnostics: Diagnostics,
): boolean {
  if (provider === 'npm') {
    if (isNpmjs(url) || isLoopback(new URL(url).hostname)) return true;
    diagnostics.error(
      'oidc-registry',
      `${where}: \`oidc: npm\` is for npm's public registry, not for ${url}.`,
      'Use `url: https://registry.npmjs.org`, or another way to log in to this registry.',
    );
    return false;
  }
  if (isNpmjs(url) || isGitHubPackages(url, server)) {
    diagnostics.error(
      'oidc-registry',
      `${where}: ${url} does not accept a credential of \`oidc: ${provider}\`.`,
      isNpmjs(url)
        ? "For npm's trusted publishing, set `oidc: npm`, or `auth: none` to leave all of it to npm."
        : 'For GitHub Packages, set `token: ${{ github.token }}`.',
    );
    return false;
  }
  const vendor = hostedVendorOf(url);
  if (vendor !== undefined && vendor !== VENDORS[provider]) {
    diagnostics.error(
      'oidc-registry',
      `${where}: ${url} belongs to another vendor, which does not accept a credential of \`oidc: ${provider}\`.`,
      'Set `oidc` to the vendor of the registry, or correct the URL.',
    );
    return false;
  }
  if (isUnencrypted(url)) {
    diagnostics.error(
      'token-unencrypted',
      `${where}: ${url} would receive the credential of \`oidc: ${provider}\` unencrypted.`,
      'Use https.',
    );
    return false;
  }
  return requireOidcUrl(provider, url, where, diagnostics);
}
