/** One step that main took, with all that undoing it needs. It holds no secret. */
export type JournalEntry =
  /** A file of ours was created. */
  | { readonly did: 'create-file'; readonly path: string }
  /** A variable was set to one of our paths; `previous` is empty if it was not set. */
  | { readonly did: 'set-path'; readonly name: string; readonly path: string; readonly previous: string }
  /** A variable was set to a token, on request. */
  | { readonly did: 'set-token'; readonly name: string };

/** Where the journal is kept: the state that the runner carries from main to post, also when main was killed. */
export interface Memory {
  save(name: string, value: string): void;
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

  /** Writes down a step that is about to be taken. */
  record(entry: JournalEntry): void {
    this.#memory?.save(stateName(this.#entries.length), JSON.stringify(entry));
    this.#entries.push(entry);
  }

  /** Strikes out the newest step: it turned out that it was not taken. */
  withdraw(): void {
    this.#entries.pop();
    this.#memory?.save(stateName(this.#entries.length), '');
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
  if (typeof name !== 'string') return undefined;
  if (did === 'set-token') return { did, name };
  if (did !== 'set-path' || typeof path !== 'string' || typeof previous !== 'string') return undefined;
  return { did, name, path, previous };
}
