import fs from 'node:fs';
import path from 'node:path';
import { PATH_VARIABLES } from './clients/user-file.js';
import { type Environment, isExportable, variable } from './environment.js';
import type { NamedValue } from './file-commands.js';
import { isFileName } from './file-name.js';
import type { JournalEntry, LinkEntry, ObtainEntry } from './journal.js';
import { knownPlaces } from './places.js';
import type { Remark } from './refusal.js';
import { endTurns } from './turn.js';

/** What a journal is undone with. */
export interface UndoMeans {
  readonly environment: Environment;
  /** RUNNER_TEMP; nothing outside it is deleted. */
  readonly tempFolder: string;
  /** The home folder. */
  readonly home: string;
  exportVariables(values: readonly NamedValue[]): void;
  /** Has vendors take back what main obtained, as long as our files still hold it. It never throws. */
  revoke?(entries: readonly ObtainEntry[]): Promise<Remark[]>;
}

/**
 * Undoes what a journal says, newest step first. It may be called again, and never throws: what cannot be undone is
 * said in a warning, and the rest is undone all the same.
 *
 * @returns what was done or not, one remark for each step
 */
export async function undoJournal(entries: readonly JournalEntry[], means: UndoMeans): Promise<Remark[]> {
  const newestFirst = [...entries].reverse();
  const restored = new Map<string, string>();
  const remarks = newestFirst.flatMap((entry) => restore(entry, means.environment, restored));
  remarks.push(...tellReplaced(entries, means));
  try {
    means.exportVariables([...restored].map(([name, value]) => ({ name, value })));
    for (const [name, value] of restored) {
      remarks.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
    }
  } catch (error) {
    const names = [...restored.keys()].join(', ');
    remarks.push({
      level: 'warning',
      slug: 'cleanup-failed',
      text: `${names} could not be set back (${code(error)}).`,
    });
  }
  const obtained = newestFirst.filter((entry) => entry.did === 'obtain');
  if (obtained.length > 0 && means.revoke !== undefined) remarks.push(...(await means.revoke(obtained)));
  for (const entry of newestFirst) {
    if (entry.did === 'place-link') remarks.push(await removeLink(entry, means));
    if (entry.did === 'create-file') remarks.push(removeFile(entry.path, means.tempFolder));
  }
  const written = entries.flatMap((entry) => (entry.did === 'create-file' ? [entry.path] : []));
  endTurns(
    knownPlaces(means.environment, means.home),
    written.filter((file) => isOurs(file, means.tempFolder)),
  );
  return remarks;
}

/** Decides what a variable is set back to, if it still holds our value. */
function restore(entry: JournalEntry, environment: Environment, restored: Map<string, string>): Remark[] {
  if (entry.did !== 'set-token' && entry.did !== 'set-path') return [];
  const { name } = entry;
  if (entry.did === 'set-token' ? !isExportable(name) : !PATH_VARIABLES.includes(name)) {
    return [
      { level: 'warning', slug: 'cleanup-failed', text: 'The journal names a variable that this action never sets.' },
    ];
  }
  const current = restored.get(name) ?? variable(environment, name) ?? '';
  const previous = entry.did === 'set-token' ? '' : entry.previous;
  if (current === previous) return [{ level: 'info', text: `${name} is as it was.` }];
  if (entry.did === 'set-path' && current !== entry.path) {
    return [{ level: 'info', text: `${name} was changed by a later step, so it is left as it is.` }];
  }
  restored.set(name, previous);
  return [];
}

/**
 * Warns of a user config that a later step put in our place: what came behind it did not read ours. A variable that was
 * emptied, or names another use's file, is nobody's mistake.
 */
function tellReplaced(entries: readonly JournalEntry[], { environment, tempFolder }: UndoMeans): Remark[] {
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

/** Takes away a link of ours, in none but the places that this action uses. */
async function removeLink(entry: LinkEntry, { environment, home, tempFolder }: UndoMeans): Promise<Remark> {
  const { place, target, previous } = entry;
  const known = knownPlaces(environment, home).includes(place);
  if (!known || !isOurs(target, tempFolder) || (previous !== '' && !isOurs(previous, tempFolder))) {
    return { level: 'warning', slug: 'cleanup-failed', text: 'The journal names a place that this action never uses.' };
  }
  try {
    // A chunk of its own: few jobs have a client that needs a link.
    const { takeAway } = await import('./take-away.js');
    return await takeAway(entry);
  } catch (error) {
    return warning(place, code(error));
  }
}

/** Whether this is a file of our name pattern, directly in RUNNER_TEMP. */
function isOurs(file: string, tempFolder: string): boolean {
  const folder = path.dirname(path.resolve(file));
  return tempFolder !== '' && path.relative(path.resolve(tempFolder), folder) === '' && isFileName(path.basename(file));
}

/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file: string, tempFolder: string): Remark {
  if (!isOurs(file, tempFolder)) {
    return {
      level: 'warning',
      slug: 'cleanup-failed',
      text: 'The journal names a file that this action never writes.',
    };
  }
  try {
    const found = fs.lstatSync(file);
    if (found.isDirectory()) return warning(file, 'a folder stands in its place');
    fs.unlinkSync(file); // of a link, this removes the link and leaves its target alone
    return { level: 'info', text: `${file} is deleted.` };
  } catch (error) {
    if (code(error) === 'ENOENT') return { level: 'info', text: `${file} was gone already.` };
    return warning(file, code(error));
  }
}

function warning(what: string, why: string): Remark {
  return {
    level: 'warning',
    slug: 'cleanup-failed',
    text: `${what} could not be cleaned up (${why}). The runner empties RUNNER_TEMP after the job.`,
  };
}

function code(error: unknown): string {
  const { code, slug } = error as { code?: string; slug?: string };
  return code ?? slug ?? 'unknown error';
}
