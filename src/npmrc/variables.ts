import { shownName, UserError } from '../diagnostics/diagnostic.js';
import { type Environment, isRunnerOwn, isVariableName, variable } from '../runner/environment.js';

/** A reference as npm knows it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;

/** What stands between the braces: a name, and what holds if it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;

/** A text with its references filled in. */
export interface Filled {
  readonly text: string;
  /** The variables that were read, in order. */
  readonly variables: readonly string[];
}

/**
 * Fills `${NAME}` from the environment, in the forms that clients know: `${NAME?}` is empty if NAME is not set (npm,
 * bun), `${NAME:-text}` and `${NAME-text}` are the text (pnpm, yarn).
 *
 * @throws UserError `npmrc-variable` for a variable that is not set or may not be read, for what is no name, and for a
 *   value that would break the line or be expanded again
 */
export function fillVariables(text: string, environment: Environment, where: string): Filled {
  const variables: string[] = [];
  const filled = text.replace(REFERENCE, (whole, backslashes: string, inner: string) => {
    if (backslashes.length % 2 === 1) return whole;
    const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
    if (!isVariableName(name)) {
      throw new UserError(
        'npmrc-variable',
        `${where}: \`\${…}\` does not hold the name of a variable.`,
        'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.',
      );
    }
    if (isRunnerOwn(name)) {
      throw new UserError(
        'npmrc-variable',
        `${where}: ${shownName(name)} belongs to the runner and is not read here.`,
        "Put the value into a variable of another name in this step's `env`.",
      );
    }
    const value = variable(environment, name);
    if (value === undefined && form === '') {
      throw new UserError(
        'npmrc-variable',
        `${where}: the variable ${shownName(name)} is not set.`,
        "Set it in this step's `env`, or write `${NAME?}` if it may be missing.",
      );
    }
    const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
    if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
      throw new UserError(
        'npmrc-variable',
        `${where}: the value of ${shownName(name)} has a line break, a control character or \`\${\` in it.`,
        'A line of an npmrc file cannot hold it: correct the value.',
      );
    }
    variables.push(name);
    return backslashes + chosen;
  });
  // `${${A}}`: what was filled in is the name of another variable now, the runner's perhaps, which a client would read.
  for (const [, backslashes = ''] of filled.matchAll(REFERENCE)) {
    if (backslashes.length % 2 === 1) continue;
    throw new UserError(
      'npmrc-variable',
      `${where}: there is a \`\${…}\` within another.`,
      'Put the value into one variable, and write `${NAME}`.',
    );
  }
  return { text: filled, variables };
}

/** A text with those of its references filled in whose variables are set: what it means to clients now. */
export function expandVariables(text: string, environment: Environment): string {
  return text.replace(REFERENCE, (whole, backslashes: string, inner: string) => {
    const value = variable(environment, inner.replace(/\?$|:?-.*$/s, ''));
    return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
  });
}

/** A text with `${NAME?}` written `${NAME}` where NAME is set: the same to npm and bun, and legible to the others. */
export function withPlainReferences(text: string, environment: Environment): string {
  return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name: string) =>
    variable(environment, name) === undefined ? whole : `\${${name}}`,
  );
}

/**
 * The first reference in a text that pnpm up to 10 and yarn 1 would fail on in a later step; undefined if there is
 * none. They know no `${NAME?}`, and look up what is no name as it stands.
 *
 * @param gone variables that are set now, but not in later steps
 */
export function unsetVariable(
  text: string,
  environment: Environment,
  gone: ReadonlySet<string> = new Set(),
): string | undefined {
  for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
    if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner)) continue; // a default of its own
    if (variable(environment, inner) === undefined || gone.has(inner)) return inner;
  }
  return undefined;
}
