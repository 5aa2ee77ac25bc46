/** All that knowing a job's clients takes, in one room, so that a job without a project loads none of it. */

import { readProjectFiles } from '../job/project-files.js';
import { type Environment, variable } from '../runner/environment.js';
import { type Client, type ClientName, detectClients, parseClients } from './detect.js';
import type { ClientRequirements } from './requirements.js';
import { requirementsOf, undecided } from './requirements-of.js';

export { limitsOf } from './limits.js';

/** The clients of a job, and what they need. */
export interface KnownClients {
  readonly clients: readonly Client[];
  readonly needs: ClientRequirements;
}

/**
 * Finds the clients of the job; an installed one is asked for its version only where that decides and no file tells.
 *
 * @param wanted the input `package-manager`
 * @throws UserError `package-manager`
 */
export async function findClients(wanted: string, environment: Environment): Promise<KnownClients> {
  const listed = parseClients(wanted);
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const found = detectClients(readProjectFiles(workspace));
  const versionOf = (name: ClientName) => found.find((client) => client.name === name)?.version ?? [];
  const clients = (listed ?? found).map(({ name, version }) => ({
    name,
    version: version.length > 0 ? version : versionOf(name),
  }));
  const unclear = undecided(clients);
  if (unclear.length === 0) return { clients, needs: requirementsOf(clients) };
  const { askVersion } = await import('./ask-version.js');
  const asked = await Promise.all(
    clients.map(async (client) =>
      unclear.includes(client) ? { ...client, version: await askVersion(client, workspace, environment) } : client,
    ),
  );
  return { clients: asked, needs: requirementsOf(asked) };
}
