/** How the runner parses workflow commands in the output of a step. */

/** @typedef {{ command: string, properties: Record<string, string>, data: string }} Command */

/** The commands of the runner (ExtensionManager.cs); anything else is text. */
export const COMMANDS = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher ' +
    'save-state set-env set-output stop-commands warning'
  ).split(' '),
);

/** @param {string} text @param {Array<[string, string]>} escapes with `%25` last, so that `%250A` becomes the text `%0A` */
const unescaped = (text, escapes) => escapes.reduce((plain, [escaped, sign]) => plain.replaceAll(escaped, sign), text);
/** @type {Array<[string, string]>} */
const IN_DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
/** @type {Array<[string, string]>} */
const IN_PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
/** @type {Array<[string, string]>} */
const IN_OLD_STYLE = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads a line as a workflow command: `::name key=value,key=value::data` at its start, or the older
 * `##[name key=value;key=value]data` anywhere in it (ActionCommand.cs).
 *
 * @param {string} line
 * @param {ReadonlySet<string>} [known] names that are commands; anything else is text
 * @returns {Command | undefined} undefined if it is plain text
 */
export function parseCommand(line, known = COMMANDS) {
  const styles = [
    { match: /^\s*::(.*?)::(.*)$/s, separator: ',', property: IN_PROPERTY, data: IN_DATA },
    { match: /##\[(.*?)\](.*)$/s, separator: ';', property: IN_OLD_STYLE, data: IN_OLD_STYLE },
  ];
  for (const { match, separator, property, data } of styles) {
    const [, head = '', rest = ''] = match.exec(line) ?? [];
    const space = head.indexOf(' ');
    const command = (space < 0 ? head : head.slice(0, space)).toLowerCase();
    if (!known.has(command)) continue;
    /** @type {Record<string, string>} */
    const properties = {};
    for (const pair of space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)) {
      const equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length - 1) {
        properties[pair.slice(0, equals).toLowerCase()] = unescaped(pair.slice(equals + 1), property);
      }
    }
    return { command, properties, data: unescaped(rest, data) };
  }
  return undefined;
}
