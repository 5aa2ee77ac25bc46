import { expect } from '@jest/globals';
import type { Row, Tarballs } from '../../scripts/clients/matrix.mjs';
import { PACKAGES, plainProject } from '../../scripts/clients/project.mjs';
import { basicCredential, NON_ASCII_USER } from '../../scripts/clients/registries.mjs';
import type { ClientFixture } from './client-fixture.js';

/** The public default registry, as everywhere in the matrix. */
const base = ({ registries }: ClientFixture) => ({ url: registries.open.url, 'replaces-base': 'true', auth: 'none' });

/** Whether basic auth with a password beyond ASCII reaches the registry as UTF-8, which is what servers expect. */
export async function sendsUtf8Password(fixture: ClientFixture): Promise<Row['utf8Password']> {
  const { corp } = fixture.registries;
  const { name: username, password } = NON_ASCII_USER;
  const ci = fixture.job(plainProject(fixture.client, PACKAGES.corp));
  await ci.logIn([{ url: corp.url, scope: '@corp', username, password }, base(fixture)], {
    'package-manager': fixture.packageManagerInput,
  });
  const { exitCode, sent } = await fixture.recordHeaders(() => ci.run(fixture.commands.lock));
  const arrives =
    sent.corp.length > 0 && sent.corp.every((header) => header === `Basic ${basicCredential(NON_ASCII_USER)}`);
  expect({ arrives, installed: exitCode === 0 }).toEqual({ arrives, installed: arrives });
  return arrives;
}

/** The simplest configuration with which a client gets a tarball from another path of the registry's host. */
export async function tarballSolution(fixture: ClientFixture): Promise<Tarballs> {
  const { acme, elsewhere } = fixture.registries;
  const token = acme.tokenFor();
  const mapped = { url: elsewhere.url, scope: '@acme', token };
  const solutions: Array<[solution: Tarballs, registries: object[], npmrc: string]> = [
    ['as it is', [mapped], ''],
    ['second entry', [mapped, { url: elsewhere.root, token }], ''],
    ['allow-remote', [mapped], 'allow-remote=all'],
  ];
  for (const [solution, entries, npmrc] of solutions) {
    const ci = fixture.job(plainProject(fixture.client, PACKAGES.acme));
    await ci.logIn([...entries, base(fixture)], { npmrc, 'package-manager': fixture.packageManagerInput });
    const { exitCode } = await ci.run(fixture.commands.lock);
    if (exitCode === 0) return solution;
  }
  return 'no';
}
