import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { readProjectFiles } from '../project/project-files.js';
import { type Environment, variable } from '../runner/environment.js';
import { type Client, detectClients, parseClients } from './detect.js';
import { withUnclearVersion } from './requirements.js';

/**
 * Finds the package managers of the job: those that `package-manager` lists, or those that the files of the project show. An
 * installed one is asked for its version only if that matters and no file says it.
 *
 * @param wanted the input `package-manager`
 * @returns none if nothing shows which package managers are used
 */
export async function findClients(
  wanted: string,
  environment: Environment,
  diagnostics: Diagnostics,
): Promise<Client[]> {
  const listed = parseClients(wanted, diagnostics);
  const workspace = variable(environment, 'GITHUB_WORKSPACE') ?? '';
  const found = detectClients(readProjectFiles(workspace));
  const versionOf = (name: Client['name']) => found.find((client) => client.name === name)?.version ?? [];
  const clients = (listed ?? found).map(({ name, version }) => ({
    name,
    version: version.length > 0 ? version : versionOf(name),
  }));
  const unclear = withUnclearVersion(clients);
  if (unclear.length === 0) return clients;
  const { askVersion } = await import('./ask-version.js');
  return await Promise.all(
    clients.map(async (client) =>
      unclear.includes(client) ? { ...client, version: await askVersion(client, workspace, environment) } : client,
    ),
  );
}
