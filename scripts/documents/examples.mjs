/**
 * The YAML examples of the pages: the kind of each block, the complete workflow around it, and the steps that use this
 * action. `npm test` checks them with the action's own parsers, `npm run test:workflow` with actionlint.
 */
import { parse, parseDocument } from 'yaml';
import { blocksOf, pages } from './pages.mjs';

/** This action, as every example uses it. */
export const ACTION = 'npm-registry-login/npm-registry-login';
export const VERSION = 'v1';

/** @typedef {import('./pages.mjs').Block} Block */

/**
 * The kind of a YAML block: a workflow or its jobs; the content of a job; steps; entries of the input `registries`; the
 * permissions of a job; a composite action; or a file of another tool.
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
 * @property {Kind} kind of the example that contains it
 * @property {string} id
 * @property {Record<string, unknown>} inputs
 * @property {Record<string, unknown>} env of the workflow, the job and the step
 * @property {Record<string, string> | undefined} permissions of the job, if the block has any
 */

/**
 * @param {Block} block
 * @returns {Kind}
 * @throws {Error} if the kind is unknown or the YAML is invalid
 */
function kindOf({ page, line, text }) {
  // `scope: @acme` is not valid YAML, but the input `registries` accepts it.
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
    if ('npmPreapprovedPackages' in value) return 'foreign'; // .yarnrc.yml
  }
  throw new Error(`${page}:${line}: unknown kind of example.`);
}

/** @returns {Example[]} all YAML blocks of all pages */
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
 * @returns {string | undefined} a workflow that contains the example; undefined if the example is not part of a workflow
 */
export function asWorkflow({ kind, block: { text } }) {
  const head = 'on: push\n';
  const runner = /^runs-on:/m.test(text) ? '' : '    runs-on: ubuntu-latest\n';
  const job = `${head}jobs:\n  example:\n${runner}`;
  if (kind === 'workflow') return /^on:/m.test(text) ? text : `${head}${text}`;
  if (kind === 'job') return `${job}${indented(text, 4)}`;
  if (kind === 'steps') return `${job}    steps:\n${indented(text, 6)}`;
  if (kind === 'permissions') return `${job}${indented(text, 4)}    steps:\n      - run: npm ci\n`;
  if (kind === 'registries') {
    const use = `      - uses: ${ACTION}@${VERSION}\n        with:\n          registries: |\n`;
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
