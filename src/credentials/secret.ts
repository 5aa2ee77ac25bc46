/** A value that must never be printed. Turned into text by accident, it shows as `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for what writes it to a file, sends it, or compares it with a known shape. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same value. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '***';
  }
}

/** Text with secret parts, in order. */
export type SecretText = readonly (string | Secret)[];

/** The text as it may be printed: each secret is `***`. */
export function shown(text: SecretText): string {
  return text.join('');
}

/** The text as it must be written to a file or a variable. */
export function revealed(text: SecretText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.reveal())).join('');
}
