import { expect } from '@jest/globals';
import type { Row, Tarballs } from '../../scripts/clients/matrix.mjs';
import { PACKAGES, plainProject } from '../../scripts/clients/project.mjs';
import { BEYOND_ASCII, basicCredential } from '../../scripts/clients/registries.mjs';
import type { Scene } from './scene.js';

/** The public default registry, as everywhere in the matrix. */
const base = ({ registries }: Scene) => ({ url: registries.open.url, 'replaces-base': 'true', auth: 'none' });

/** Whether basic auth with a password beyond ASCII reaches the registry as UTF-8, which is what servers expect. */
export async function utf8PasswordArrives(scene: Scene): Promise<Row['utf8Password']> {
  const { corp } = scene.registries;
  const { name: username, password } = BEYOND_ASCII;
  const ci = scene.job(plainProject(scene.client, PACKAGES.corp));
  await ci.logIn([{ url: corp.url, scope: '@corp', username, password }, base(scene)], {
    'package-manager': scene.named,
  });
  const { exitCode, sent } = await scene.watch(() => ci.run(scene.commands.lock));
  const arrives =
    sent.corp.length > 0 && sent.corp.every((header) => header === `Basic ${basicCredential(BEYOND_ASCII)}`);
  expect({ arrives, installed: exitCode === 0 }).toEqual({ arrives, installed: arrives });
  return arrives;
}

/** The simplest configuration with which a client gets a tarball from another path of the registry's host. */
export async function tarballCure(scene: Scene): Promise<Tarballs> {
  const { acme, elsewhere } = scene.registries;
  const token = acme.tokenFor();
  const mapped = { url: elsewhere.url, scope: '@acme', token };
  const cures: Array<[cure: Tarballs, registries: object[], npmrc: string]> = [
    ['as it is', [mapped], ''],
    ['second entry', [mapped, { url: elsewhere.root, token }], ''],
    ['allow-remote', [mapped], 'allow-remote=all'],
  ];
  for (const [cure, entries, npmrc] of cures) {
    const ci = scene.job(plainProject(scene.client, PACKAGES.acme));
    await ci.logIn([...entries, base(scene)], { npmrc, 'package-manager': scene.named });
    const { exitCode } = await ci.run(scene.commands.lock);
    if (exitCode === 0) return cure;
  }
  return 'no';
}
