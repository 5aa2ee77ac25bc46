/** The output of the demo: one line per step with its duration, details below it, and colors on a terminal only. */

const isTerminal = process.stdout.isTTY === true;
const colour = isTerminal && !process.env['NO_COLOR'];

/** @param {number} code @param {string} text */
const paint = (code, text) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);

/** A check of the demo that failed. */
export class CheckFailed extends Error {}

/**
 * @param {string} claim what must be true
 * @param {unknown} holds
 * @param {string} [evidence] shown if it does not
 * @throws {CheckFailed}
 */
export function check(claim, holds, evidence = '') {
  if (!holds)
    throw new CheckFailed([`not true that ${claim}`, ...evidence.split('\n').slice(0, 20)].join('\n').trimEnd());
}

/**
 * Runs one step and prints its line; on a terminal, also while the step runs.
 *
 * @template T
 * @param {string} title what is true after the step
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now();
  if (isTerminal) process.stdout.write(`  … ${title}`);
  /** @param {string} mark */
  const line = (mark) => {
    const time = `${((performance.now() - started) / 1000).toFixed(2)} s`;
    if (isTerminal) process.stdout.write('\r\x1b[K');
    console.log(`${mark} ${title.padEnd(60)} ${paint(2, time)}`);
  };
  try {
    const result = await work();
    line(paint(32, '  ✓'));
    return result;
  } catch (error) {
    line(paint(31, '  ✗'));
    throw error;
  }
}

/** @param {string} text shown below the step that it belongs to */
export function detail(text) {
  for (const line of text.trimEnd().split('\n')) console.log(paint(2, `      ${line}`));
}

/** @param {string} text the demo's name or its last line, @param {'good' | 'bad' | 'plain'} kind */
export function headline(text, kind = 'plain') {
  console.log(`\n${paint({ good: 32, bad: 31, plain: 1 }[kind], text)}\n`);
}
