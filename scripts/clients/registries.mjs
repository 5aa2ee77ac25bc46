/** The registries of the matrix: two private ones, a public default, and one with tarballs on another path. */
import { publishPackage } from '../sandbox/publish-package.mjs';
import { startRegistry } from '../sandbox/registry.mjs';
import { PACKAGES, UNSCOPED, VERSION } from './project.mjs';
import { startRejectingProxy } from './rejecting-proxy.mjs';
import { serveTarballsElsewhere } from './tarballs-elsewhere.mjs';

export const CI_USER = { name: 'ci', password: 'fake-password-of-ci' };
/** The password contains non-Latin-1 characters and characters that a shell would change. */
export const NON_ASCII_USER = { name: 'ci-utf8', password: 'pä$$wörd: 鍵 #;' };

/** @param {{ name: string, password: string }} user @returns {string} what follows `Basic ` in the header */
export function basicCredential({ name, password }) {
  return Buffer.from(`${name}:${password}`, 'utf8').toString('base64');
}

/**
 * Starts all registries, each with one package.
 */
export async function startRegistries() {
  const [acme, corp, open, rejectingProxy] = await Promise.all([
    startRegistry({ name: 'acme', prefix: '/npm/acme/', users: [CI_USER] }),
    startRegistry({ name: 'corp', users: [CI_USER, NON_ASCII_USER] }),
    startRegistry({ name: 'open', publicRead: true }),
    startRejectingProxy(),
  ]);
  const elsewhere = await serveTarballsElsewhere(acme.url);
  const all = { acme, corp, open };
  for (const [name, registry] of Object.entries(all)) {
    const packageName = PACKAGES[/** @type {keyof typeof PACKAGES} */ (name)];
    await publishPackage({ registry, token: registry.tokenFor(), name: packageName, version: VERSION });
  }
  await publishPackage({ registry: acme, token: acme.tokenFor(), name: UNSCOPED, version: VERSION });
  const mapped = { acme: { url: acme.url, scope: '@acme' }, corp: { url: corp.url, scope: '@corp' } };
  return {
    ...all,
    elsewhere,
    rejectingProxy,
    /** The Authorization headers that a client has to send. */
    headers: { acme: `Bearer ${acme.tokenFor()}`, corp: `Basic ${basicCredential(CI_USER)}` },
    /** Must not be found in any file after the job. */
    secrets: [acme.tokenFor(), CI_USER.password, basicCredential(CI_USER)],
    /** The configuration of a developer: every registry with its credential. */
    atHome: [
      { url: open.url },
      { ...mapped.acme, credential: `_authToken=${acme.tokenFor()}` },
      { ...mapped.corp, credential: `_auth=${basicCredential(CI_USER)}` },
    ],
    /** The configuration that a project can commit: every registry, no credential. */
    committed: [{ url: open.url }, mapped.acme, mapped.corp],
    /** The action's `registries` input. */
    input: [
      { url: acme.url, scope: '@acme', token: acme.tokenFor() },
      { url: corp.url, scope: '@corp', username: CI_USER.name, password: CI_USER.password },
      { url: open.url, 'replaces-base': 'true', auth: 'none' },
    ],
    /** The same with a private registry as the default. */
    privateDefault: [
      { url: acme.url, 'replaces-base': 'true', token: acme.tokenFor() },
      { url: corp.url, scope: '@corp', username: CI_USER.name, password: CI_USER.password },
    ],
    forget() {
      for (const registry of Object.values(all)) registry.forget();
      elsewhere.requests.length = 0;
    },
    async close() {
      await Promise.all([...Object.values(all), elsewhere, rejectingProxy].map((service) => service.close()));
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startRegistries>>} Registries */
