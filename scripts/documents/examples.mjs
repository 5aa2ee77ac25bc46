/**
 * The YAML of the pages: what each block is, the whole workflow that it stands for, and where this action is used in it.
 * Two suites check the same examples: `npm test` has the action's own parsers read them, `npm run test:workflow` has
 * actionlint read them.
 */
import { parse, parseDocument } from 'yaml';
import { blocksOf, pages } from './pages.mjs';

/** What stands in the pages for the commit of a version: there is none that an example could name. */
export const PIN = '<full-commit-SHA>';
export const ACTION = 'npm-registry-login/npm-registry-login';

/** @typedef {import('./pages.mjs').Block} Block */

/**
 * What a block of YAML is: a workflow, or its jobs; the inner part of a job; steps; elements of the input `registries`; a
 * job's permissions; a composite action; or a file of somebody else.
 *
 * @typedef {'workflow' | 'job' | 'steps' | 'registries' | 'permissions' | 'action' | 'foreign'} Kind
 *
 * @typedef {object} Example
 * @property {string} where `page:line`
 * @property {Kind} kind
 * @property {Block} block
 *
 * @typedef {object} Use a step that uses this action
 * @property {string} where
 * @property {Kind} kind of the example that it stands in
 * @property {string} id
 * @property {Record<string, unknown>} inputs
 * @property {Record<string, unknown>} env of the workflow, the job and the step
 * @property {Record<string, string> | undefined} permissions of the job, if the block says any
 */

/**
 * @param {Block} block
 * @returns {Kind}
 * @throws {Error} for what nobody would know how to check
 */
function kindOf({ page, line, text }) {
  // `scope: @acme` is not YAML outside of the input, whose own parser forgives it.
  if (/^- url: /.test(text)) return 'registries';
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${page}:${line}: ${document.errors[0]?.message}`);
  const value = document.toJS();
  if (Array.isArray(value)) {
    if (value.every((item) => 'uses' in item || 'run' in item)) return 'steps';
    if (value.every((item) => 'iss' in item)) return 'foreign'; // Buildkite's OIDC policy
  } else if (typeof value === 'object' && value !== null) {
    if ('jobs' in value) return 'workflow';
    if ('runs' in value) return 'action';
    if ('steps' in value) return 'job';
    if (Object.keys(value).join() === 'permissions') return 'permissions';
    if (value.version === 2 && 'updates' in value) return 'foreign'; // dependabot.yml
  }
  throw new Error(`${page}:${line}: no known kind of example.`);
}

/** @returns {Example[]} all YAML of all pages */
export function examples() {
  return pages()
    .flatMap((page) => blocksOf(page))
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map((block) => ({ where: `${block.page}:${block.line}`, kind: kindOf(block), block }));
}

/** @param {string} text @param {number} by */
const indented = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/**
 * @param {Example} example
 * @returns {string | undefined} the text of a workflow with the example in it; undefined for what is no part of one
 */
export function asWorkflow({ kind, block: { text } }) {
  const head = 'on: push\n';
  const job = `${head}jobs:\n  example:\n    runs-on: ubuntu-latest\n`;
  if (kind === 'workflow') return /^on:/m.test(text) ? text : `${head}${text}`;
  if (kind === 'job') return `${job}${indented(text, 4)}`;
  if (kind === 'steps') return `${job}    steps:\n${indented(text, 6)}`;
  if (kind === 'permissions') return `${job}${indented(text, 4)}    steps:\n      - run: npm ci\n`;
  if (kind === 'registries') {
    const use = `      - uses: ${ACTION}@${PIN}\n        with:\n          registries: |\n`;
    const permissions = /^ +oidc:/m.test(text) ? '    permissions:\n      id-token: write\n      contents: read\n' : '';
    return `${job}${permissions}    steps:\n${use}${indented(text, 12)}`;
  }
  return undefined;
}

/** @param {Example} example @returns {Use[]} the steps that use this action */
export function usesOf(example) {
  const text = asWorkflow(example) ?? example.block.text;
  if (example.kind === 'foreign') return [];
  const whole = parse(text);
  const jobs = example.kind === 'action' ? [whole.runs] : Object.values(whole.jobs);
  return jobs.flatMap((job) =>
    (job.steps ?? []).flatMap((/** @type {Record<string, any>} */ step) => {
      if (!step['uses']?.startsWith(`${ACTION}@`)) return [];
      return {
        where: example.where,
        kind: example.kind,
        id: step['id'] ?? '',
        inputs: step['with'] ?? {},
        env: { ...whole.env, ...job.env, ...step['env'] },
        permissions: job.permissions ?? whole.permissions,
      };
    }),
  );
}
