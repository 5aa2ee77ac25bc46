/** What is told where a later step made clients read another user config than ours. */
import path from 'node:path';
import { PATH_VARIABLES } from '../clients/user-config-variables.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isFileName } from '../files/file-names.js';
import { type Environment, variable } from '../runner/environment.js';
import type { JournalEntry } from './journal.js';

/**
 * Warns of a user config that a later step put in our place: what came behind it did not read ours. A variable that was
 * emptied, or names another use's file, is nobody's mistake.
 */
export function tellReplaced(
  entries: readonly JournalEntry[],
  environment: Environment,
  tempFolder: string,
): Diagnostic[] {
  const replaced = new Map<string, string>();
  for (const entry of entries) {
    if (entry.did !== 'set-path' || !PATH_VARIABLES.includes(entry.name)) continue;
    const current = variable(environment, entry.name) ?? '';
    if (current === '' || current === entry.previous || isFileName(path.basename(current))) continue;
    replaced.set(current, [replaced.get(current) ?? [], entry.name].flat().join(' and '));
  }
  return [...replaced].map(([file, names]) => {
    // Where actions/setup-node puts its own (its source, authutil.ts).
    const setupNode = tempFolder !== '' && path.resolve(file) === path.resolve(tempFolder, '.npmrc');
    const who = setupNode ? 'actions/setup-node with `registry-url`, run after this step,' : 'A later step';
    const cure = setupNode
      ? 'Remove `registry-url` from setup-node, or run setup-node before this step.'
      : 'Run that step before this one, which then takes over what its file says.';
    return {
      level: 'warning',
      slug: 'userconfig-replaced',
      text: `${who} made ${names} name ${file}, so clients did not read what this step wrote. ${cure}`,
    };
  });
}
