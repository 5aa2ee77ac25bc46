/**
 * Looks for secrets in all that a job left behind or showed: every form from which somebody could read one back with a
 * tool at hand.
 */

/**
 * @typedef {{ form: string, text: string }} Form
 * @typedef {{ where: string, form: string, secret: string }} Leak `secret` shortened, so that a report is none itself
 */

/** What is shorter stands in many texts by chance. */
const SHORTEST = 6;

/** @type {Record<string, string>} */
const XML = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

/**
 * Base64 of a secret that stands somewhere in a longer text, less the characters that its neighbours decide. So it is
 * found whatever stands around it, and with any padding or none.
 *
 * @param {string} secret
 * @param {number} shift bytes before it, modulo 3
 */
function base64Within(secret, shift) {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  const decided = { first: Math.ceil((shift * 8) / 6), end: Math.floor((bytes.length * 8) / 6) };
  return bytes.toString('base64').slice(decided.first, decided.end);
}

/** @param {string} text every character that URLs reserve, RFC 3986, not only those of encodeURIComponent */
function percentEncoded(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** @param {string} text */
const jsonEscaped = (text) => JSON.stringify(text).slice(1, -1);

/** @param {string} text as JSON writers do that keep to ASCII */
const asciiJson = (text) =>
  jsonEscaped(text).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The forms of a secret. Hex is one of them although no runner masks it: this action never makes it, so it would be a
 * fault. Reversed or split text is not.
 *
 * @param {string} secret
 * @returns {Form[]} each text once, none that is too short to mean something
 */
export function formsOf(secret) {
  // A lone surrogate cannot be encoded, and is in no file either: files hold the sign that replaces it.
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
    if (text.length < SHORTEST || seen.has(text)) return [];
    seen.add(text);
    return [{ form, text }];
  });
}

/**
 * @param {Iterable<{ where: string, bytes: Buffer }>} everyByte see every-byte.mjs; each element is read once
 * @param {Iterable<string>} secrets
 * @returns {Leak[]} one for each form of each secret in each place
 */
export function findLeaks(everyByte, secrets) {
  const wanted = [...new Set(secrets)].flatMap((secret) => formsOf(secret).map((form) => ({ ...form, secret })));
  /** @type {Leak[]} */
  const leaks = [];
  for (const { where, bytes } of everyByte) {
    for (const { form, text, secret } of wanted) {
      if (bytes.includes(text)) leaks.push({ where, form, secret: `${secret.slice(0, 8)}…` });
    }
  }
  return leaks;
}
