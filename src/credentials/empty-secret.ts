import type { Run } from '../runner/run-event.js';

/** Events that run code of a pull request, and so get no secrets for one from a fork. `pull_request_target` gets them. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * Why a secret is empty, and what to do: the one cause that the run shows, or else the likely ones. A reusable workflow
 * cannot be recognised: variables and event are those of the workflow that called it.
 *
 * @param isGitHubPackages whether the registry is GitHub Packages, which the job's own token can read
 * @returns one sentence for each line
 */
export function causesOfEmptySecret({ actor, eventName, repository, event }: Run, isGitHubPackages: boolean): string[] {
  if (actor === 'dependabot[bot]') {
    return [
      'The likely cause: Dependabot started this run, and its runs only get the secrets of Dependabot.',
      'Add the secret with the same name in Settings > Secrets and variables > Dependabot.',
    ];
  }
  const head = property(property(event, 'pull_request'), 'head');
  if (PULL_REQUEST_EVENTS.has(eventName) && head !== undefined) {
    const from = property(property(head, 'repo'), 'full_name'); // null if the fork was deleted
    if (typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase()) {
      const cause = 'The likely cause: this run belongs to a pull request from a fork, which gets no secrets.';
      return isGitHubPackages ? [cause, 'GitHub Packages can be read with `${{ github.token }}`.'] : [cause];
    }
  }
  if (property(property(event, 'repository'), 'fork') === true) {
    return [
      'The likely cause: this repository is a fork, and secrets are not copied to forks.',
      'Add the secret to the settings of the fork, or skip the job there.',
    ];
  }
  return [
    'Likely causes: the name of the secret is misspelled; the secret belongs to an `environment` that the job does not name; a reusable workflow was not passed the secret (`secrets: inherit`); the token is in the `env` of another step.',
  ];
}

/** A property of a value that may be anything. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
