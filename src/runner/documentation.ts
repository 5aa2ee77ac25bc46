import type { DiagnosticCode } from '../diagnostics/codes.js';
import { type Environment, variable } from './environment.js';

/** Where this action is published, for `uses: ./`, where the runner does not say. */
const REPOSITORY = 'npm-registry-login/npm-registry-login';

/**
 * The link to the documentation of an error or warning.
 *
 * @param environment GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF say which copy of the action runs
 */
export function documentationOf(code: DiagnosticCode, environment: Environment): string {
  const repository = variable(environment, 'GITHUB_ACTION_REPOSITORY') || undefined;
  const server = (repository && variable(environment, 'GITHUB_SERVER_URL')) || 'https://github.com';
  const ref = (repository && variable(environment, 'GITHUB_ACTION_REF')) || 'main';
  return `${server}/${repository ?? REPOSITORY}/blob/${ref}/docs/errors.md#${code}`;
}
