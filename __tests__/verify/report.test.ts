import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../../src/registries/registry.js';
import { normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';
import type { Verdict } from '../../src/verify/ask.js';
import { reportVerdicts } from '../../src/verify/report.js';

const TOKEN = 'fake-token-Aa1Bb2Cc3';
const registry = (url: string): ResolvedRegistry => ({
  url: normalizedUrl(url) as RegistryUrl,
  scopes: [],
  replacesBase: true,
  credential: { kind: 'token', token: new Secret(TOKEN) },
  origin: 'Entry 1 of `registries`',
});
type Verified = readonly [ResolvedRegistry, Verdict | undefined];
const verified = (verdict: Verdict | undefined, url = 'https://npm.acme.dev'): Verified => [registry(url), verdict];
const REJECTED: Verdict = { result: 'rejected', saw: 'answered 401 to the request for @acme/lib' };
const FORBIDDEN: Verdict = { result: 'forbidden', saw: 'answered 403 to the request for @acme/lib' };

/** What is reported, as `level [code] text`. */
function reported(...all: Verified[]): string[] {
  const diagnostics = new Diagnostics();
  const verdicts = all.flatMap(([one, verdict]) => (verdict === undefined ? [] : [[one, verdict] as const]));
  reportVerdicts(
    all.map(([one]) => one),
    new Map(verdicts),
    diagnostics,
  );
  return diagnostics.list.map(({ level, code, text }) => `${level} [${code}] ${text}`);
}

describe('the report', () => {
  test.each<[string, Verdict | undefined]>([
    ['was not asked', undefined],
    ['accepted a user', { result: 'accepted', user: 'ci' }],
    ['accepted a credential without a user', { result: 'accepted' }],
  ])('has no message for a registry that %s', (_, verdict) => {
    expect(reported(verified(verdict))).toEqual([]);
  });

  test('warns if a registry does not respond, and if its responses are inconclusive', () => {
    expect(
      reported(
        verified({ result: 'unreachable', saw: 'npm.acme.dev cannot be reached (ECONNREFUSED)' }),
        verified({ result: 'unknown', saw: 'answers 404 with and without a credential' }),
      ),
    ).toEqual([
      expect.stringMatching(/^warning \[registry-unreachable\] .*ECONNREFUSED/),
      expect.stringMatching(/^warning \[credential-unverified\] .*answers 404/),
    ]);
  });

  test('has an error for each rejected or forbidden credential', () => {
    expect(reported(verified({ result: 'accepted' }), verified(REJECTED), verified(FORBIDDEN))).toEqual([
      expect.stringMatching(/^error \[credential-rejected\] Entry 1 of `registries`: https:\/\/npm\.acme\.dev\/ /),
      expect.stringMatching(/^error \[credential-forbidden\]/),
    ]);
  });

  test.each([
    ['https://registry.npmjs.org', /classic.*\n.*90 days/, /IP ranges/],
    ['https://npm.pkg.github.com', /fine-grained/, /packages: read.*\n.*not shared with this repository/],
    ['https://gitlab.com/api/v4/packages/npm', /another GitLab instance/, /`api`.*read_package_registry/],
    ['https://pkgs.dev.azure.com/acme/_packaging/f/npm/registry', /2026-12-01.*\n.*base64/, /Feed and Upstream Reader/],
    ['https://a-1.d.codeartifact.eu-west-1.amazonaws.com/npm/r', /12 hours/, /ReadFromRepository/],
    ['https://us-npm.pkg.dev/p/r', /5 minutes.*service account/, /artifactregistry\.reader/],
    ['https://acme.jfrog.io/artifactory/api/npm/npm', /API key/, /curation/],
    ['https://npm.cloudsmith.io/acme/repo', /entitlement token/, /service account/],
    ['https://packages.buildkite.com/acme/r/npm', /5 minutes/, /read_packages/],
    ['https://libraries.cgr.dev/javascript', /pull token/, /libraries\.javascript\.pull/],
    ['https://nexus.acme.dev/repository/npm', /Bearer Token Realm/, /content selector/],
    ['https://npm.acme.dev', /expired or was revoked/, /may not read/],
  ])('names the likely causes at %s', (url, rejected, forbidden) => {
    expect(reported(verified(REJECTED, url)).join()).toMatch(rejected);
    expect(reported(verified(FORBIDDEN, url)).join()).toMatch(forbidden);
  });

  test('names no cause that a credential of this run cannot have', () => {
    const obtained = { endpoint: '', expires: '', revocable: false, shortLived: true, digest: '' };
    const issued = { ...registry('https://pkgs.dev.azure.com/acme/_packaging/f/npm/registry'), obtained };
    const [message] = reported([issued, REJECTED]);
    expect(message).toMatch(/another account.*\n.*not a user of the Azure DevOps organization/);
    expect(message).not.toMatch(/expired|base64|personal access token/);
  });

  test('explains that a token belongs to a GitHub App', () => {
    const verdict: Verdict = { ...FORBIDDEN, refusal: 'github-app-installation' } as Verdict;
    const [message] = reported(verified(verdict, 'https://npm.pkg.github.com'));
    expect(message).toMatch(/GitHub App installation/);
    expect(message).toMatch(/classic personal access token/);
  });
});
