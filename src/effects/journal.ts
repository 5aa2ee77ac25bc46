import type { NamedValue } from '../runner/command-files.js';

/** One step that main took, with all that undoing it needs. It holds no secret. */
export type JournalEntry =
  /** A file of ours was created. */
  | { readonly did: 'create-file'; readonly path: string }
  /** A link to a file of ours was placed where some client looks. */
  | LinkEntry
  /** A turn was taken at a place outside RUNNER_TEMP, for a use that is known by a file of ours. */
  | TurnEntry
  /** A variable was set to one of our paths. */
  | PathEntry
  /** A variable was set to a token, on request. */
  | { readonly did: 'set-token'; readonly name: string }
  /** A vendor gave a credential that it can take back. */
  | ObtainEntry;

export interface PathEntry {
  readonly did: 'set-path';
  readonly name: string;
  readonly path: string;
  /** What it was set to before; empty if it was not set. */
  readonly previous: string;
}

export interface ObtainEntry {
  readonly did: 'obtain';
  readonly provider: 'jfrog';
  /** The registry. */
  readonly url: string;
  /** The vendor's API; empty if it follows from the URL. */
  readonly endpoint: string;
  /** Our file, which holds the credential. */
  readonly path: string;
}

export interface TurnEntry {
  readonly did: 'take-turn';
  readonly place: string;
  readonly owner: string;
}

export interface LinkEntry {
  readonly did: 'place-link';
  readonly place: string;
  readonly target: string;
  /** What tells whether the user's own, which stood there and is kept beside it, was changed since; empty if nothing. */
  readonly stood: string;
  /** What an earlier use of this job had it point to; empty if none did. */
  readonly previous: string;
  /** What the target was like when it was written, to tell whether somebody edited it since. */
  readonly written: string;
  readonly kind: 'npmrc' | 'yarnrc';
  /** The keys that are ours in the target, for an edited one; never a value. */
  readonly keys: readonly (readonly string[])[];
  /** The numbers of the lines of the file before that ours took the place of. */
  readonly dropped: readonly number[];
}

/** Where the journal is kept: the state that the runner carries from main to post, also when main was killed. */
export interface Memory {
  /** Keeps values under their names, all in one write. */
  save(values: readonly NamedValue[]): void;
  read(name: string): string;
}

const stateName = (index: number) => `journal_${index}`;

/** What main did, each step written down before it is taken. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #memory: Pick<Memory, 'save'> | undefined;

  /** @param memory where entries go; undefined keeps them for this process only */
  constructor(memory: Pick<Memory, 'save'> | undefined) {
    this.#memory = memory;
  }

  /** Writes down steps that are about to be taken. Undoing one that never was does no harm. */
  record(...entries: readonly JournalEntry[]): void {
    const first = this.#entries.length;
    this.#memory?.save(
      entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })),
    );
    this.#entries.push(...entries);
  }

  /** Strikes out the newest steps, back to one of which it turned out that it was not taken. */
  withdraw(entry: JournalEntry): void {
    const index = this.#entries.lastIndexOf(entry);
    const struck = this.#entries.splice(index);
    this.#memory?.save(struck.map((_, offset) => ({ name: stateName(index + offset), value: '' })));
  }

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }
}

/** Reads back what main wrote down, oldest first. What is no entry, because somebody tampered with it, is left out. */
export function readJournal(memory: Pick<Memory, 'read'>): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (let index = 0; ; index += 1) {
    const text = memory.read(stateName(index));
    if (text === '') return entries;
    const entry = parseEntry(text);
    if (entry !== undefined) entries.push(entry);
  }
}

function parseEntry(text: string): JournalEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return isEntry(value) ? value : undefined;
}

/** The members of each entry that are texts. */
const TEXTS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['create-file', ['path']],
  ['set-path', ['name', 'path', 'previous']],
  ['set-token', ['name']],
  ['take-turn', ['place', 'owner']],
  ['place-link', ['place', 'target', 'stood', 'previous', 'written']],
  ['obtain', ['url', 'endpoint', 'path']],
]);

function isEntry(value: object): value is JournalEntry {
  const members = value as Record<string, unknown>;
  const { did } = members;
  if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string')) return false;
  if (did === 'obtain') return members['provider'] === 'jfrog';
  return did !== 'place-link' || isLink(members);
}

/** Whether an entry has what a link's has beside texts. */
function isLink({ kind, keys, dropped }: Record<string, unknown>): boolean {
  const isPath = (key: unknown) => Array.isArray(key) && key.every((part) => typeof part === 'string');
  return (
    (kind === 'npmrc' || kind === 'yarnrc') &&
    Array.isArray(keys) &&
    keys.every(isPath) &&
    Array.isArray(dropped) &&
    dropped.every((number) => Number.isInteger(number))
  );
}
