import os from 'node:os';
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
    home: os.homedir(),
    exportVariables: runner.exportVariables,
    revoke: async (obtained) => {
      const { revokeRecorded } = await import('./credentials/oidc/revoke.js');
      return revokeRecorded(obtained, environment['RUNNER_TEMP'] ?? '', environment);
    },
  });
  for (const remark of remarks) runner.tell(remark);
}

post().catch(runner.fail);
