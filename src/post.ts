import { readJournal } from './effects/journal.js';
import { undoJournal } from './effects/undo.js';
import { homeOf } from './runner/home-folder.js';
import * as runner from './runner/runner.js';

const environment = process.env;

async function post(): Promise<void> {
  const entries = readJournal({ read: runner.readState });
  if (entries.length === 0) runner.log('Nothing to clean up.');
  const diagnostics = await undoJournal(entries, {
    environment,
    tempFolder: environment['RUNNER_TEMP'] ?? '',
    home: () => homeOf(environment, process.platform),
    exportVariables: runner.exportVariables,
    revoke: async (obtained) => {
      const { revokeRecorded } = await import('./oidc/revoke.js');
      return { diagnostics: revokeRecorded(obtained, environment['RUNNER_TEMP'] ?? '', environment) };
    },
  });
  runner.tellUndone(diagnostics);
}

post()
  .catch((error: unknown) => runner.fail(error))
  .then(() => process.exit()); // all is written; what may still be under way, such as looking up a host, nobody waits for
