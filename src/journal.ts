/** One step that main took, with all that undoing it needs. It holds no secret. */
export type JournalEntry =
  /** A file of ours was created. */
  | { readonly did: 'create-file'; readonly path: string }
  /** A link to a file of ours was placed where some client looks. */
  | LinkEntry
  /** A variable was set to one of our paths; `previous` is empty if it was not set. */
  | { readonly did: 'set-path'; readonly name: string; readonly path: string; readonly previous: string }
  /** A variable was set to a token, on request. */
  | { readonly did: 'set-token'; readonly name: string };

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
  save(values: readonly { readonly name: string; readonly value: string }[]): void;
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
  const { did, path, name, previous } = value as Record<string, unknown>;
  if (did === 'create-file' && typeof path === 'string') return { did, path };
  if (did === 'place-link') return parseLink(value as Record<string, unknown>);
  if (typeof name !== 'string') return undefined;
  if (did === 'set-token') return { did, name };
  if (did !== 'set-path' || typeof path !== 'string' || typeof previous !== 'string') return undefined;
  return { did, name, path, previous };
}

function parseLink(value: Record<string, unknown>): LinkEntry | undefined {
  const { place, target, stood, previous, written, kind, keys, dropped } = value;
  const texts = [place, target, stood, previous, written];
  if (!texts.every((text) => typeof text === 'string') || (kind !== 'npmrc' && kind !== 'yarnrc')) return undefined;
  const isPath = (key: unknown) => Array.isArray(key) && key.every((part) => typeof part === 'string');
  if (!Array.isArray(keys) || !keys.every(isPath)) return undefined;
  if (!Array.isArray(dropped) || !dropped.every((number) => Number.isInteger(number))) return undefined;
  return { ...(value as unknown as LinkEntry), did: 'place-link' };
}
