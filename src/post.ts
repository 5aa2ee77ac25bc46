import { Diagnostics } from './diagnostics/diagnostic.js';
import { type ObtainEntry, readJournal } from './effects/journal.js';
import { undoJournal } from './effects/undo.js';
import { exportVariables } from './runner/command-files.js';
import { homeFolder, stateOf, tempFolderOf } from './runner/environment.js';
import * as log from './runner/log.js';

const { env: environment, platform } = process;
const tempFolder = tempFolderOf(environment, platform);

/** The post step: undoes everything that main saved in its journal. */
async function post(): Promise<void> {
  const diagnostics = new Diagnostics();
  const entries = readJournal({ read: (name) => stateOf(environment, name) }, diagnostics);
  if (entries.length === 0 && diagnostics.list.length === 0) log.log('Nothing to clean up.');
  const home = await homeFolder(environment, platform);
  diagnostics.add(...(await undoJournal(entries, { environment, tempFolder, home, exportVariables, revoke })));
  log.reportCleanup(diagnostics.list);
}

async function revoke(entries: readonly ObtainEntry[], isLoggedIn: boolean) {
  const { revokeRecorded } = await import('./oidc/revoke.js');
  return { result: revokeRecorded(entries, isLoggedIn, tempFolder, environment) };
}

post()
  .catch((error: unknown) => log.fail(error))
  .then(() => process.exit()); // everything is written; a lookup that is still under way is not waited for
