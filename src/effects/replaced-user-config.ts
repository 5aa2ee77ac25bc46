import path from 'node:path';
import { PATH_VARIABLES } from '../clients/user-config-variables.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { isFileName } from '../files/file-names.js';
import { type Environment, variable } from '../runner/environment.js';
import type { JournalEntry } from './journal.js';

/**
 * Warns if a later step changed `NPM_CONFIG_USERCONFIG`, so that the steps after it did not use the login. A cleared variable,
 * or one that names the file of another use of this action, is not reported.
 */
export function reportReplacedUserConfig(
  entries: readonly JournalEntry[],
  environment: Environment,
  tempFolder: string,
  diagnostics: Diagnostics,
): void {
  const replaced = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.did !== 'set-path' || !PATH_VARIABLES.includes(entry.name)) continue;
    const current = variable(environment, entry.name) ?? '';
    if (['', entry.path, entry.previous].includes(current) || isFileName(path.basename(current))) continue;
    replaced.set(current, [...(replaced.get(current) ?? []), entry.name]);
  }
  for (const [file, names] of replaced) {
    // The file of actions/setup-node (its source, authutil.ts).
    const isSetupNode = tempFolder !== '' && path.resolve(file) === path.resolve(tempFolder, '.npmrc');
    const who = isSetupNode ? 'actions/setup-node with `registry-url`, run after this step,' : 'A later step';
    diagnostics.warning(
      'userconfig-replaced',
      `${who} set ${names.join(' and ')} to ${file}, so package managers did not read the login of this step.`,
      isSetupNode
        ? 'Remove `registry-url` from setup-node, or run setup-node before this step.'
        : 'Run that step before this one, which then keeps the settings of its file.',
    );
  }
}
