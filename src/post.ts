import { homeOf } from './home.js';
import { readJournal } from './journal.js';
import * as runner from './runner.js';
import { undoJournal } from './undo.js';

const environment = process.env;

async function post(): Promise<void> {
  const entries = readJournal({ read: runner.readState });
  if (entries.length === 0) runner.log('Nothing to clean up.');
  const remarks = await undoJournal(entries, {
    environment,
    tempFolder: environment['RUNNER_TEMP'] ?? '',
    home: () => homeOf(environment, process.platform),
    exportVariables: runner.exportVariables,
    revoke: async (obtained) => {
      const { revokeRecorded } = await import('./credentials/oidc/revoke.js');
      return { remarks: revokeRecorded(obtained, environment['RUNNER_TEMP'] ?? '', environment) };
    },
  });
  runner.tellUndone(remarks);
}

post()
  .catch((error: unknown) => runner.fail(error))
  .then(() => process.exit()); // all is written; what may still be under way, such as looking up a host, nobody waits for
