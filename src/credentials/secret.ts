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

/** A shorter mask would hide half of every log and protect nothing. */
const MIN_MASK_LENGTH = 4;

/** Words that appear in place of a token by mistake. Masking them would damage the log. */
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);

/** A plain word such as `anonymous` before the `@` of a URL is a user name, not a token. */
const WORD = /^[A-Za-z]{1,20}$/;

/**
 * Every secret that this step has seen, valid or not, and what the runner must mask because of it.
 *
 * Readers put a value in here before they look at it, so that a message about a bad value is masked, too.
 */
export class SecretRegistry {
  readonly #masks = new Set<string>();
  /** How many masks `newMasks` has returned: always the first ones, because none is ever removed. */
  #returned = 0;

  /** Registers a value and wraps it. */
  wrap(value: string): Secret {
    this.register(value);
    return new Secret(value);
  }

  /**
   * Registers a value for masking, in the forms in which a package manager may print it: each of its lines, and base64 with and
   * without padding, alone or with the line break that `echo` adds. The runner derives further forms of each mask (other base64
   * shifts, JSON, URL, XML, shell), but base64 only with the same padding.
   */
  register(value: string): void {
    if (this.#masks.has(value)) return;
    const lines = value.split(/[\r\n]+/);
    if (lines.length > 1) for (const line of lines) this.register(line);
    const text = value.trim();
    if (text.length < MIN_MASK_LENGTH || NEVER_MASKED.has(text) || /^\*+$/.test(text)) return;
    this.#masks.add(text);
    for (const form of new Set([text, `${text}\n`, value])) {
      const encoded = base64(form);
      this.#masks.add(encoded);
      this.#masks.add(encoded.replace(/=+$/, ''));
    }
  }

  /**
   * Registers the passwords in the URLs of a text, such as a proxy's, as written and decoded. A long user name without a
   * password is a token. An `@` within belongs to the password (WHATWG), or what follows belongs to another text.
   */
  registerUrlPasswords(text: string): void {
    for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
      this.#registerUrlPart(password);
      if (password.includes('@')) this.#registerUrlPart(password.slice(0, password.indexOf('@')));
    }
    for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi)) {
      if (!WORD.test(user)) this.#registerUrlPart(user);
    }
  }

  #registerUrlPart(part: string): void {
    this.register(part);
    if (part.includes('%')) this.register(decodeUrlPart(part));
  }

  /** Whether a value is to be masked. */
  has(value: string): boolean {
    return this.#masks.has(value);
  }

  /** All masks, longest first, so that no mask cuts another one short. */
  masks(): string[] {
    return longestFirst(this.#masks);
  }

  /** The masks that no earlier call returned, longest first. */
  newMasks(): string[] {
    const masks = [...this.#masks].slice(this.#returned);
    this.#returned = this.#masks.size;
    return longestFirst(masks);
  }
}

function longestFirst(masks: Iterable<string>): string[] {
  return [...masks].sort((a, b) => b.length - a.length);
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** A part of a URL without percent-encoding; unchanged if the encoding is not valid. */
export function decodeUrlPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whether a text repeats a part of a secret, forwards or backwards, in upper or lower case.
 *
 * @param length of the shortest part that counts, in characters
 */
export function repeatsSecret(text: string, secrets: readonly string[], length = 8): boolean {
  const forwards = text.toLowerCase();
  const backwards = [...forwards].reverse().join('');
  const parts: string[] = [];
  for (let start = 0; start + length <= text.length; start += 1) {
    parts.push(forwards.slice(start, start + length), backwards.slice(start, start + length));
  }
  return secrets.some((secret) => {
    const lower = secret.toLowerCase();
    return parts.some((part) => lower.includes(part));
  });
}
