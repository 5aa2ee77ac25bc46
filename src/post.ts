import { homeFolder } from './environment.js';
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
    home: await home(),
    exportVariables: runner.exportVariables,
  });
  runner.tellUndone(remarks);
}

async function home(): Promise<string> {
  return homeFolder(environment, process.platform) || (await import('node:os')).homedir();
}

post().catch(runner.fail);
