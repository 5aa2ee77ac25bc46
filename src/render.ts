import type { Facts, Wishes } from './facts.js';
import type { LinkedFile } from './linked-files.js';
import { isPlain, renderPlainUserconfig } from './npmrc/plain-lines.js';
import type { Remark } from './refusal.js';
import type { SecretText, SecretVault } from './secret.js';

/** The texts of the files that the plan will write. */
export interface RenderedFiles {
  readonly npmrc: SecretText;
  /** Files for clients that read another place, which is linked to them. */
  readonly linked: readonly LinkedFile[];
  /** What a client of this job cannot do with these registries, one sentence each. */
  readonly limits: readonly string[];
}

/**
 * Renders the files. It is a function of values but for one thing: the rooms that few jobs need (merging with an
 * inherited file, files for other places, the limits of clients) are loaded only where they are needed.
 *
 * @param vault gets the secrets that inherited files spell out
 * @param remarks gets what is worth telling about inherited lines and keys
 */
export async function renderFiles(
  wishes: Wishes,
  facts: Facts,
  vault: SecretVault,
  remarks: Remark[],
): Promise<RenderedFiles> {
  const { inherited, places, needs, clients } = facts;
  const plain = inherited === '' && !needs.alwaysAuth && wishes.registries.every(isPlain);
  const npmrc = plain
    ? renderPlainUserconfig(wishes.registries, wishes.settings)
    : await renderOther(wishes, facts, remarks);
  const isLinked = places.homeNpmrc !== undefined || places.yarnrc !== undefined;
  const linked = isLinked ? await renderLinked(wishes, facts, vault) : [];
  if (clients.length === 0) return { npmrc, linked, limits: [] };
  const { limitsOf } = await import('./clients/known.js');
  return { npmrc, linked, limits: limitsOf(clients, wishes.registries, wishes.settings) };
}

/** The user config where it is more than plain lines: with keys for some client, or merged with an inherited one. */
async function renderOther(
  wishes: Wishes,
  { inherited, needs, environment }: Facts,
  remarks: Remark[],
): Promise<SecretText> {
  if (inherited === '') {
    const { renderOwnUserconfig } = await import('./npmrc/own-lines.js');
    return renderOwnUserconfig({ ...wishes, needs }, remarks);
  }
  const { renderUserconfig } = await import('./npmrc/userconfig.js');
  return renderUserconfig({ ...wishes, inherited, needs }, environment, remarks).text;
}

async function renderLinked(wishes: Wishes, facts: Facts, vault: SecretVault): Promise<LinkedFile[]> {
  const { renderLinkedFiles } = await import('./linked-files.js');
  return await renderLinkedFiles(wishes, facts, vault);
}
