/** What all jobs of the run share: a private registry with a few packages, and a proxy that rejects all other hosts. */
import { startRejectingProxy } from '../clients/rejecting-proxy.mjs';
import { publishPackage } from '../sandbox/publish-package.mjs';
import { startRegistry } from '../sandbox/registry.mjs';
import { startHttpsProxy } from './https-proxy.mjs';

/** Tools read this package. It has two versions and a command of the same name, `greeting`. */
export const GREETING = '@acme/greeting';
export const GREETING_OUTPUT = 'hello from the private registry';
/** The version of a package manager for corepack that only the private registry has. */
export const PRIVATE_PNPM_VERSION = '9.99.0';

const PROGRAM = `#!/usr/bin/env node\nconsole.log(${JSON.stringify(GREETING_OUTPUT)})\n`;

export async function startSharedServices() {
  const [acme, rejectingProxy] = await Promise.all([startRegistry({ name: 'acme' }), startRejectingProxy()]);
  const https = await startHttpsProxy(acme.url);
  const token = acme.tokenFor();
  const program = { files: { 'index.js': PROGRAM, 'bin/pnpm.cjs': PROGRAM } };
  for (const version of ['1.0.0', '1.1.0'])
    await publishPackage({ registry: acme, token, name: GREETING, version, ...program, manifest: { bin: 'index.js' } });
  const bin = { pnpm: 'bin/pnpm.cjs' };
  await publishPackage({
    registry: acme,
    token,
    name: 'pnpm',
    version: PRIVATE_PNPM_VERSION,
    ...program,
    manifest: { bin },
  });
  let packages = 0;
  return {
    acme,
    https,
    rejectingProxy,
    token,
    /** @param {boolean} scoped @returns {string} a package name that was not used before */
    newName: (scoped) => `${scoped ? '@acme/' : ''}release-${++packages}`,
    async close() {
      await Promise.all([https, acme, rejectingProxy].map((server) => server.close()));
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startSharedServices>>} SharedServices */
