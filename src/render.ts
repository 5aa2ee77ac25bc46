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
 * @param remarks gets what is worth telling about inherited lines, keys and places
 */
export async function renderFiles(
  wishes: Wishes,
  facts: Facts,
  vault: SecretVault,
  remarks: Remark[],
): Promise<RenderedFiles> {
  const { inherited, places, needs, clients, environment } = facts;
  let npmrc: SecretText;
  if (inherited === '' && !needs.alwaysAuth && wishes.registries.every(isPlain)) {
    npmrc = renderPlainUserconfig(wishes.registries, wishes.settings);
  } else if (inherited === '') {
    const { renderOwnUserconfig } = await import('./npmrc/own-lines.js');
    npmrc = renderOwnUserconfig({ ...wishes, needs }, remarks);
  } else {
    const { renderUserconfig } = await import('./npmrc/userconfig.js');
    npmrc = renderUserconfig({ ...wishes, inherited, needs }, environment, remarks).text;
  }
  let linked: readonly LinkedFile[] = [];
  if (places.homeNpmrc !== undefined || places.yarnrc !== undefined) {
    const { renderLinkedFiles } = await import('./linked-files.js');
    linked = await renderLinkedFiles(wishes, facts, vault, remarks);
  }
  if (clients.length === 0) return { npmrc, linked, limits: [] };
  const { limitsOf } = await import('./clients/known.js');
  return { npmrc, linked, limits: limitsOf(clients, wishes.registries, wishes.settings) };
}
