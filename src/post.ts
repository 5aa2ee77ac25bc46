import { readJournal } from './journal.js';
import * as runner from './runner.js';
import { undoJournal } from './undo.js';

const environment = process.env;

try {
  const entries = readJournal({ read: runner.readState });
  if (entries.length === 0) runner.log('Nothing to clean up.');
  const remarks = undoJournal(entries, {
    environment,
    tempFolder: environment['RUNNER_TEMP'] ?? '',
    exportVariables: runner.exportVariables,
  });
  for (const remark of remarks) runner.tell(remark);
} catch (error) {
  runner.fail(error);
}
