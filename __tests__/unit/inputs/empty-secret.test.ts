import { expect, test } from '@jest/globals';
import { causesOfEmptySecret } from '../../../src/inputs/resolve-credentials.js';

interface Run {
  readonly actor?: string;
  readonly eventName?: string;
  readonly event?: unknown;
}

/** The causes in a run of the repository `acme/repo`; a push if nothing else is given. */
function causes(run: Run, isGitHubPackages: boolean): string[] {
  const { actor = 'octocat', eventName = 'push' } = run;
  const environment = { GITHUB_ACTOR: actor, GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: 'acme/repo' };
  return causesOfEmptySecret(environment, 'event' in run ? run.event : {}, isGitHubPackages);
}

const pullFrom = (repo: unknown) => ({ pull_request: { head: { repo } } });

test.each<[string, Run, RegExp]>([
  ['a push', {}, /^Likely causes: .*misspelled.*`environment`.*reusable workflow.*`secrets: inherit`/],
  ['a push by Dependabot', { actor: 'dependabot[bot]' }, /Dependabot.*Settings/s],
  [
    "a fork's pull request",
    { eventName: 'pull_request', event: pullFrom({ full_name: 'mallory/repo' }) },
    /from a fork/,
  ],
  ['a pull request of a deleted fork', { eventName: 'pull_request', event: pullFrom(null) }, /from a fork/],
  [
    "a review of a fork's pull request",
    { eventName: 'pull_request_review', event: pullFrom({ full_name: 'mallory/repo' }) },
    /from a fork/,
  ],
  [
    'a pull request of a branch, with the repository in other case',
    { eventName: 'pull_request', event: pullFrom({ full_name: 'Acme/Repo' }) },
    /^Likely causes/,
  ],
  [
    "pull_request_target, which runs the target's code",
    { eventName: 'pull_request_target', event: pullFrom({ full_name: 'mallory/repo' }) },
    /^Likely causes/,
  ],
  ['a push to a fork', { event: { repository: { fork: true } } }, /this repository is a fork/],
  [
    'a pull request within a fork',
    {
      eventName: 'pull_request',
      event: { ...pullFrom({ full_name: 'acme/repo', fork: true }), repository: { fork: true } },
    },
    /this repository is a fork/,
  ],
  ['an unreadable event', { event: undefined }, /^Likely causes/],
  ['an event with an unexpected structure', { eventName: 'pull_request', event: [1] }, /^Likely causes/],
])('the likely causes of an empty secret fit %s', (_, run, cause) => {
  const lines = causes(run, false);
  expect(lines.join('\n')).toMatch(cause);
  expect(lines.join('\n')).not.toMatch(/GitHub Packages/);
  expect(lines.join('\n')).not.toContain('if-no-token'); // only an error adds that
});

test('for GitHub Packages, the causes suggest the token of the job, even in a fork', () => {
  const run = { eventName: 'pull_request', event: pullFrom({ full_name: 'mallory/repo' }) };
  expect(causes(run, true).join('\n')).toMatch(/from a fork[\s\S]*`\$\{\{ github\.token \}\}`/);
});
