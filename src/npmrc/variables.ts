import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';
import { type Environment, isRunnerVariable, isVariableName, variable } from '../runner/environment.js';

/** A reference as npm reads it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;

/** What is between the braces: a name, and a default for the case that it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;

/** A text with its references filled in. */
export interface Filled {
  readonly text: string;
  /** The variables that were read, in order. */
  readonly variables: readonly string[];
}

/**
 * Fills `${NAME}` from the environment, in the forms that package managers know: `${NAME?}` is empty if NAME is not set
 * (npm, bun), `${NAME:-text}` and `${NAME-text}` become the text (pnpm, Yarn).
 *
 * @returns undefined, which is reported, for a variable that is not set or may not be read, for what is not a name, and
 *   for a value that would break the line or be expanded again
 */
export function fillVariables(
  text: string,
  environment: Environment,
  where: string,
  diagnostics: Diagnostics,
): Filled | undefined {
  const variables: string[] = [];
  let isValid = true;
  const report = (what: string, cure: string) => {
    diagnostics.error('npmrc-variable', `${where}: ${what}`, cure);
    isValid = false;
    return '';
  };
  const filled = text.replace(REFERENCE, (whole, backslashes: string, inner: string) => {
    if (backslashes.length % 2 === 1) return whole;
    const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
    if (!isVariableName(name)) {
      return report(
        '`${...}` does not contain the name of a variable.',
        'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.',
      );
    }
    if (isRunnerVariable(name)) {
      return report(
        `${shownName(name)} belongs to the runner and is not read here.`,
        "Put the value into a variable with another name in this step's `env`.",
      );
    }
    const value = variable(environment, name);
    if (value === undefined && form === '') {
      return report(
        `the variable ${shownName(name)} is not set.`,
        "Set it in this step's `env`, or write `${NAME?}` if it may be missing.",
      );
    }
    const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
    if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
      return report(
        `the value of ${shownName(name)} contains a line break, a control character or \`\${\`.`,
        'A line of an npmrc file cannot hold it: correct the value.',
      );
    }
    variables.push(name);
    return backslashes + chosen;
  });
  // `${${A}}`: what was filled in is now the name of another variable, which a package manager would read.
  if (isValid && [...filled.matchAll(REFERENCE)].some(([, backslashes = '']) => backslashes.length % 2 === 0)) {
    report('there is a `${...}` within another.', 'Put the value into one variable, and write `${NAME}`.');
  }
  return isValid ? { text: filled, variables } : undefined;
}

/** Replaces references to variables that are set, as package managers do. References to other variables stay. */
export function expandVariables(text: string, environment: Environment): string {
  return text.replace(REFERENCE, (whole, backslashes: string, inner: string) => {
    const value = variable(environment, inner.replace(/\?$|:?-.*$/s, ''));
    return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
  });
}

/** A text with `${NAME?}` written as `${NAME}` if NAME is set: the same for npm and bun, and readable by the others. */
export function withPlainReferences(text: string, environment: Environment): string {
  return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name: string) =>
    variable(environment, name) === undefined ? whole : `\${${name}}`,
  );
}

/**
 * The first reference on which pnpm up to 10 and Yarn Classic would fail in a later step; undefined if there is none. They
 * do not know `${NAME?}`, and look up what is not a name as it is written.
 *
 * @param gone variables that are set now, but not in later steps
 */
export function unsetVariable(
  text: string,
  environment: Environment,
  gone: ReadonlySet<string> = new Set(),
): string | undefined {
  for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
    if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner)) continue; // it has a default
    if (variable(environment, inner) === undefined || gone.has(inner)) return inner;
  }
  return undefined;
}
