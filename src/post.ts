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
  });
  runner.tellUndone(remarks);
}

post().catch(runner.fail);
