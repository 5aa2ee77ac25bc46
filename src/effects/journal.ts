/**
 * The journal: what main did, each step saved before it is taken, in the state that the runner carries to post, also if main was
 * killed. Undo knows nothing else.
 */
import { cleanupFailed, type Diagnostic, type Diagnostics } from '../diagnostics/diagnostic.js';
import type { HomeFileRecord } from '../home-files/state.js';
import type { RevocationRecord } from '../oidc/revoke.js';
import type { NamedValue } from '../runner/command-files.js';

/** One step that main took, with everything that undoing it needs. It contains no secret. */
export type JournalEntry =
  /** A file of ours was created in RUNNER_TEMP. */
  | { readonly did: 'create-file'; readonly path: string }
  | HomeFileRecord
  | SetPathEntry
  /** A variable was set to a token, on request. */
  | { readonly did: 'set-token'; readonly name: string }
  | ObtainEntry;

/** A variable was set to a path of ours. */
export interface SetPathEntry {
  readonly did: 'set-path';
  readonly name: string;
  readonly path: string;
  /** Its value before; empty if it was not set. */
  readonly previous: string;
}

/** A vendor issued a credential that it can revoke. */
export interface ObtainEntry extends RevocationRecord {
  readonly did: 'obtain';
}

/** The state that the runner carries from main to post. */
export interface StateStore {
  /** Saves values under their names, all in one write. */
  save(values: readonly NamedValue[]): void;
  read(name: string): string;
}

const stateName = (index: number) => `journal_${index}`;

/** Writes the journal. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #store: Pick<StateStore, 'save'> | undefined;

  /** @param store where entries are saved; undefined keeps them for this process only */
  constructor(store: Pick<StateStore, 'save'> | undefined) {
    this.#store = store;
  }

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** Saves steps that are about to be taken. Undoing one that was never taken does no harm. */
  record(...entries: readonly JournalEntry[]): void {
    if (entries.length === 0) return;
    const first = this.#entries.length;
    this.#store?.save(
      entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })),
    );
    this.#entries.push(...entries);
  }
}

/** Reads the journal, oldest entry first. Invalid entries, after manipulation, are left out, which is reported. */
export function readJournal(store: Pick<StateStore, 'read'>, diagnostics: Diagnostics): JournalEntry[] {
  const entries: JournalEntry[] = [];
  let invalid = 0;
  for (let index = 0; ; index += 1) {
    const text = store.read(stateName(index));
    if (text === '') break;
    const entry = parseEntry(text);
    if (entry === undefined) invalid += 1;
    else entries.push(entry);
  }
  if (invalid > 0) diagnostics.add(invalidEntries(invalid));
  return entries;
}

function invalidEntries(count: number): Diagnostic {
  return cleanupFailed(
    count === 1
      ? 'An entry of the journal is not valid, so what it recorded was not undone.'
      : `${count} entries of the journal are not valid, so what they recorded was not undone.`,
    'Another program has changed the state of this step. The runner empties RUNNER_TEMP after the job.',
  );
}

function parseEntry(text: string): JournalEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof value === 'object' && value !== null && isEntry(value) ? value : undefined;
}

/** The members of each entry that are texts. */
const TEXTS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['create-file', ['path']],
  ['set-path', ['name', 'path', 'previous']],
  ['set-token', ['name']],
  ['lock-home-file', ['file', 'owner']],
  ['link-home-file', ['file', 'target', 'copy', 'previous']],
  ['copy-home-file', ['file', 'target', 'copy', 'moved']],
  ['make-folder', ['path']],
  ['obtain', ['url', 'endpoint', 'path', 'expires', 'digest']],
]);

function isEntry(value: object): value is JournalEntry {
  const members = value as Record<string, unknown>;
  const { did } = members;
  if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string')) return false;
  if (did === 'obtain') return typeof members['shortLived'] === 'boolean';
  const isHomeFile = did === 'link-home-file' || did === 'copy-home-file';
  return !isHomeFile || members['format'] === 'npmrc' || members['format'] === 'yarnrc';
}
