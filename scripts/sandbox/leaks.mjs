/**
 * Searches everything that a job wrote or printed for secrets, in every form that common tools can decode.
 */

/**
 * @typedef {{ form: string, text: string }} Form
 * @typedef {{ where: string, form: string, secret: string }} Leak `secret` is shortened, so that the report does not leak it
 */

/** Shorter text is found in many files by chance. */
const MIN_SECRET_LENGTH = 6;

/** @type {Record<string, string>} */
const XML = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

/**
 * Base64 of a secret within a longer text, without the characters that depend on the neighbouring bytes. So it is found
 * in any context, with or without padding.
 *
 * @param {string} secret
 * @param {number} shift bytes before it, modulo 3
 */
function base64Within(secret, shift) {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  const decided = { first: Math.ceil((shift * 8) / 6), end: Math.floor((bytes.length * 8) / 6) };
  return bytes.toString('base64').slice(decided.first, decided.end);
}

/** Encodes every character that RFC 3986 reserves, not only those of encodeURIComponent. @param {string} text */
function percentEncoded(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** @param {string} text */
const jsonEscaped = (text) => JSON.stringify(text).slice(1, -1);

/** Escapes like a JSON writer that only writes ASCII. @param {string} text */
const asciiJson = (text) =>
  jsonEscaped(text).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The forms of a secret. They include hex, although the runner does not mask it: this action never writes it, so finding it
 * is a bug. They do not include reversed or split text.
 *
 * @param {string} secret
 * @returns {Form[]} without duplicates and without texts that are too short
 */
export function formsOf(secret) {
  // A lone surrogate cannot be encoded. Files contain the replacement character instead.
  const plain = Buffer.from(secret).toString();
  /** @type {Array<[form: string, text: string]>} */
  const forms = [['as it is', plain]];
  for (const shift of [0, 1, 2]) {
    const base64 = base64Within(plain, shift);
    forms.push([`base64, shift ${shift}`, base64]);
    forms.push([`base64url, shift ${shift}`, base64.replaceAll('+', '-').replaceAll('/', '_')]);
  }
  forms.push(
    ['URL', encodeURIComponent(plain)],
    ['URL, strict', percentEncoded(plain)],
    ['URL, small letters', percentEncoded(plain).replace(/%../g, (code) => code.toLowerCase())],
    ['form', percentEncoded(plain).replaceAll('%20', '+')],
    ['JSON', jsonEscaped(plain)],
    ['JSON, ASCII', asciiJson(plain)],
    ['JSON, slashes', jsonEscaped(plain).replaceAll('/', '\\/')],
    ['XML', plain.replace(/[<>"'&]/g, (sign) => XML[sign] ?? sign)],
    ['SQL or YAML quotes', plain.replaceAll("'", "''")],
    ['shell quotes', plain.replaceAll("'", "'\\''")],
    ['hex', Buffer.from(plain).toString('hex')],
    ['HEX', Buffer.from(plain).toString('hex').toUpperCase()],
  );
  const seen = new Set();
  return forms.flatMap(([form, text]) => {
    if (text.length < MIN_SECRET_LENGTH || seen.has(text)) return [];
    seen.add(text);
    return [{ form, text }];
  });
}

/**
 * @param {Iterable<{ where: string, bytes: Buffer }>} content see searchable-content.mjs; iterated once
 * @param {Iterable<string>} secrets
 * @returns {Leak[]} one for each form of each secret in each location
 */
export function findLeaks(content, secrets) {
  const wanted = [...new Set(secrets)].flatMap((secret) => formsOf(secret).map((form) => ({ ...form, secret })));
  /** @type {Leak[]} */
  const leaks = [];
  for (const { where, bytes } of content) {
    for (const { form, text, secret } of wanted) {
      if (bytes.includes(text)) leaks.push({ where, form, secret: `${secret.slice(0, 8)}…` });
    }
  }
  return leaks;
}
