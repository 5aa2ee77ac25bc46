/** What the runner says about a run, for the reason why it has no secrets. */
export interface Run {
  /** GITHUB_ACTOR: who started it. Whoever starts it again changes nothing (docs.github.com, Dependabot on Actions). */
  readonly actor: string;
  /** GITHUB_EVENT_NAME. */
  readonly eventName: string;
  /** GITHUB_REPOSITORY. */
  readonly repository: string;
  /** What GITHUB_EVENT_PATH holds: anything. */
  readonly event: unknown;
}

/** Events that run code of a pull request, and so get no secrets for one from a fork. `pull_request_target` gets them. */
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * Why a token is empty, and what to do about it: the one reason that the run itself shows, else the likely ones.
 *
 * That a reusable workflow is running does not show: variables and event are those of the workflow that called it.
 */
export function causeOfEmptyToken({ actor, eventName, repository, event }: Run): string {
  if (actor === 'dependabot[bot]') {
    return (
      "The likeliest cause: Dependabot started this run, and its runs get Dependabot's own secrets only. Add the " +
      'secret under the same name in Settings, Secrets and variables, Dependabot.'
    );
  }
  const head = fieldOf(fieldOf(event, 'pull_request'), 'head');
  if (OF_PULL_REQUESTS.has(eventName) && head !== undefined) {
    const from = fieldOf(fieldOf(head, 'repo'), 'full_name'); // null when the fork was deleted since
    if (typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase()) {
      return (
        'The likeliest cause: this run is of a pull request from a fork, which gets no secrets. ' +
        'GitHub Packages can be read with `${{ github.token }}`.'
      );
    }
  }
  if (fieldOf(fieldOf(event, 'repository'), 'fork') === true) {
    return (
      'The likeliest cause: this repository is a fork, and secrets are not copied to forks. Add the secret to its own ' +
      'settings, or skip the job there.'
    );
  }
  return (
    'Likely causes: the name of the secret is misspelt, or the secret belongs to an `environment` that the job does ' +
    'not name; a reusable workflow was not passed it (`secrets: inherit`); the token is on the `env` of another step ' +
    '(setup-node put it there, here it belongs on this step).'
  );
}

/** A field of a value that may be anything. */
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
