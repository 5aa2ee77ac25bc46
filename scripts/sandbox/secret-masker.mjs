/** The values that the runner hides in a log after `::add-mask::`: each value and the forms that the runner derives. */

/**
 * The derived forms, as the runner's HostContext.cs registers them (ValueEncoders.cs, 2.336).
 *
 * @type {Array<(value: string) => string>}
 */
const ENCODERS = [
  (value) => base64(Buffer.from(value)),
  // Base64 of the value at the two other offsets within a longer text.
  (value) => base64(shifted(value, 1)),
  (value) => base64(shifted(value, 2)),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) =>
    encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  (value) => value.replace(/[<>"'&]/g, (sign) => XML[sign] ?? sign),
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
  // PowerShell colors the parts of a command around `&`, which splits a secret. Parts below six characters stay visible.
  (value) => atLeastSix(value.slice(0, value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1)),
  (value) =>
    value.includes('&')
      ? atLeastSix(value.slice(value.includes('&+') ? value.indexOf('&+') + 3 : value.lastIndexOf('&') + 1))
      : '',
];

/** @type {Record<string, string>} */
const XML = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

/** @param {Buffer} bytes */
const base64 = (bytes) => bytes.toString('base64');

/** @param {string} value @param {number} by */
function shifted(value, by) {
  const bytes = Buffer.from(value);
  return bytes.length > by ? bytes.subarray(by) : bytes;
}

/** @param {string} text */
const atLeastSix = (text) => (text.length >= 6 ? text : '');

/** The masks of a job. A mask that a step adds applies to every later line of the job. */
export class SecretMasker {
  /** The values as they were registered, without derived forms. @type {Set<string>} */
  values = new Set();
  /** @type {Set<string>} */
  #hidden = new Set();

  /** @param {string} value registered unchanged; an empty one is ignored */
  add(value) {
    if (value === '') return;
    this.values.add(value);
    this.#hidden.add(value);
    for (const encode of ENCODERS) {
      const form = encode(value);
      if (form !== '') this.#hidden.add(form);
    }
  }

  /**
   * @param {string} text
   * @returns {string} the text with each hidden part as `***`; adjacent and overlapping parts become one
   */
  mask(text) {
    /** @type {Array<{ start: number, end: number }>} */
    const found = [];
    for (const hidden of this.#hidden) {
      for (let start = text.indexOf(hidden); start >= 0; start = text.indexOf(hidden, start + 1)) {
        found.push({ start, end: start + hidden.length });
      }
    }
    found.sort((a, b) => a.start - b.start);
    let masked = '';
    let end = 0;
    let open = false;
    for (const stretch of found) {
      if (!open || stretch.start > end) {
        masked += `${text.slice(end, stretch.start)}***`;
        open = true;
        end = stretch.end;
      } else end = Math.max(end, stretch.end);
    }
    return masked + text.slice(end);
  }
}
