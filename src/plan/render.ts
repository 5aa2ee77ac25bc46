import type { SecretRegistry, SecretText } from '../credentials/secret.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { JobContext, LoginRequest } from '../job/context.js';
import { isPlain, renderPlainUserconfig } from '../npmrc/plain-lines.js';
import type { LinkedFile } from './linked-files.js';

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
 * @param secrets gets the secrets that inherited files spell out
 * @param diagnostics gets what is worth telling about inherited lines, keys and places
 */
export async function renderFiles(
  request: LoginRequest,
  context: JobContext,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): Promise<RenderedFiles> {
  const { inherited, places, needs, clients } = context;
  const plain = inherited === '' && !needs.alwaysAuth && request.registries.every(isPlain);
  const npmrc = plain
    ? renderPlainUserconfig(request.registries, request.settings)
    : await renderOther(request, context, diagnostics);
  const isLinked = places.homeNpmrc !== undefined || places.yarnrc !== undefined;
  const linked = isLinked ? await renderLinked(request, context, secrets, diagnostics) : [];
  if (clients.length === 0) return { npmrc, linked, limits: [] };
  const { limitsOf } = await import('../clients/find-clients.js');
  return { npmrc, linked, limits: limitsOf(clients, request.registries, request.settings) };
}

/** The user config where it is more than plain lines: with keys for some client, or merged with an inherited one. */
async function renderOther(
  request: LoginRequest,
  { inherited, needs, environment }: JobContext,
  diagnostics: Diagnostic[],
): Promise<SecretText> {
  if (inherited === '') {
    const { renderOwnUserconfig } = await import('../npmrc/own-lines.js');
    return renderOwnUserconfig({ ...request, needs }, diagnostics);
  }
  const { renderUserconfig } = await import('../npmrc/user-config.js');
  return renderUserconfig({ ...request, inherited, needs }, environment, diagnostics).text;
}

async function renderLinked(
  request: LoginRequest,
  context: JobContext,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): Promise<LinkedFile[]> {
  const { renderLinkedFiles } = await import('./linked-files.js');
  return await renderLinkedFiles(request, context, secrets, diagnostics);
}
