/** A value that must never be printed. It shows as `***` wherever it is turned into text by accident. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Only what renders a file or a variable, and the masker, may ask for it. */
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

/** Text of which some parts are secret, in order. */
export type SecretText = readonly (string | Secret)[];

/** The text as it may be printed: each secret is `***`. */
export function shown(text: SecretText): string {
  return text.join('');
}

/** The text as it must be written to a file or a variable. */
export function revealed(text: SecretText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.reveal())).join('');
}

/**
 * Masking less than this many characters would blot out half of every log and still not hide them.
 * The same holds for the words below, which stand in tokens' places only by mistake, and for nothing but asterisks, as
 * which the runner shows a secret.
 */
const SHORTEST_MASK = 4;
/** Such as `anonymous`, which no token is. */
const WORD = /^[A-Za-z]{1,20}$/;
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);

/**
 * Every secret that reading the inputs came across, valid or not.
 *
 * Parsers put a value in here before they look at it, so that also the message about a bad one is masked.
 */
export class SecretRegistry {
  readonly #masks = new Set<string>();
  /** How many of the masks `newMasks` has returned: the first ones, since none is ever taken out. */
  #told = 0;

  /** Takes a secret value and returns it wrapped. An empty value is wrapped, but needs no mask. */
  add(value: string): Secret {
    this.hide(value);
    return new Secret(value);
  }

  /**
   * Hides a value and the forms in which we or a client may print it: base64, with and without padding, alone or
   * with the line end that `echo` adds. The runner derives further forms of each mask by itself (other base64
   * shifts, JSON, URL, XML, shell), but base64 only with the same padding.
   */
  hide(value: string): void {
    if (value !== '' && !this.#masks.has(value)) addForms(value, this.#masks);
  }

  /**
   * Hides the passwords in the URLs of a text, such as a proxy's, as they stand and decoded, and what stands alone before
   * the `@`, which then is a token. An `@` within belongs to a password (WHATWG), or what is behind it to another text.
   */
  maskUrlPasswords(text: string): void {
    const hide = (secret: string) => {
      this.hide(secret);
      if (secret.includes('%')) this.hide(decoded(secret));
    };
    for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
      hide(password);
      if (password.includes('@')) hide(password.slice(0, password.indexOf('@')));
    }
    for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi)) if (!WORD.test(user)) hide(user);
  }

  /** Whether a value is hidden already. */
  hides(value: string): boolean {
    return this.#masks.has(value);
  }

  /** All that the runner must mask, longest first, so that no mask cuts another one short. */
  masks(): string[] {
    return longestFirst([...this.#masks]);
  }

  /** Those masks that no earlier call of this returned, in the same order. */
  newMasks(): string[] {
    const masks = [...this.#masks].slice(this.#told);
    this.#told = this.#masks.size;
    return longestFirst(masks);
  }
}

/** Masks in an order in which none cuts another one short. */
function longestFirst(masks: readonly string[]): string[] {
  const byLength = new Map<number, string[]>(); // thousands of masks have few lengths to be sorted by
  masks.forEach((mask) => {
    const others = byLength.get(mask.length);
    if (others === undefined) byLength.set(mask.length, [mask]);
    else others.push(mask);
  });
  const lengths = [...byLength.keys()].sort((a, b) => b - a);
  return ([] as string[]).concat(...lengths.map((length) => byLength.get(length) ?? []));
}

/** Adds a secret's forms to masks: of the whole, and of each of its lines. Not a method: V8 compiles those twice. */
function addForms(value: string, masks: Set<string>): void {
  if (value.includes('\n') || value.includes('\r')) addLines(value, masks);
  const text = value.trim();
  if (text.length < SHORTEST_MASK || NEVER_MASKED.has(text) || (text.startsWith('*') && /^\*+$/.test(text))) return;
  masks.add(text);
  // Of ASCII, as nearly all secrets are, `btoa` gives what Node's buffers do, without a buffer between.
  const base64 = /^[\0-\x7f]*$/.test(value) ? btoa : base64OfUtf8;
  addEncoded(base64(text), masks);
  addEncoded(base64(`${text}\n`), masks);
  if (value !== text) addEncoded(base64(value), masks);
}

function addLines(value: string, masks: Set<string>): void {
  for (const line of value.split(/[\r\n]+/)) addForms(line, masks);
}

function base64OfUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function addEncoded(encoded: string, masks: Set<string>): void {
  masks.add(encoded);
  const padding = encoded.indexOf('=');
  if (padding > 0) masks.add(encoded.slice(0, padding));
}

/** A part of a URL without its `%` escapes; as it stands if those are no text. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
