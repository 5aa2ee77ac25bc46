export type YamlLibrary = typeof import('yaml');

/**
 * Loads the `yaml` library. It has 290 KB, and most jobs do not need it. Modules that are only loaded when there is YAML to
 * parse import it directly.
 */
export function loadYaml(): Promise<YamlLibrary> {
  return import('yaml');
}

/** No list of registries and no configuration file is nested more deeply. */
const DEEPEST = 64;

/**
 * Whether a YAML text is nested so deeply that the `yaml` library, which recurses, might exhaust the stack; Node.js then
 * sometimes aborts without an exception. Brackets in quotes count, comment lines do not.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign = ''] of text.replace(/^[ \t]*#.*$/gm, '').matchAll(/[[{\]}]|(?:[-?:][ \t]+){16}/g)) {
    if (sign.length > 1) return true;
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
