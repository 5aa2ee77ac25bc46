import { claimsOf } from '../credentials/token-shape.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { NetworkError, type Send } from '../network/http.js';
import { forEachAtATime } from '../network/network.js';
import type { ProjectPackage } from '../project/publishable.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import type { GrantedPackage, RefusedPackage } from './trusted-publishing.js';

/** The claims of an ID token that npm's form for a trusted publisher is compared with. All may be missing. */
type Claims = Readonly<Record<string, unknown>>;

/** What a refusal is explained with. */
export interface RefusalContext {
  readonly origin: string;
  readonly url: RegistryUrl;
  /** GITHUB_SERVER_URL. */
  readonly server: string;
  readonly send: Send;
  readonly diagnostics: Diagnostics;
}

/** Names the packages that npm grants, and warns of what would fail when they are published. */
export function reportGranted(granted: readonly GrantedPackage[], server: string, diagnostics: Diagnostics): void {
  for (const { name, project, idToken } of granted) {
    diagnostics.info(`Trusted publishing of ${name} is granted.`);
    const { repository, repository_visibility: visibility } = claimsOf(idToken) ?? {};
    const fit = repositoryFit(project, repository, server);
    if (visibility !== 'public' || fit.fits !== false) continue;
    // Private repositories have no provenance, and npm compares nothing.
    diagnostics.warning(
      'trusted-publishing-repository',
      `${name}: ${fit.text}, so npm refuses to publish with provenance (E422).`,
      `Set \`repository.url\` in ${project.file} to \`git+${server}/${shownClaim(repository)}.git\`.`,
    );
  }
}

/** Reports all packages that npm refuses in one error, with what to compare. */
export async function reportRefused(refused: readonly RefusedPackage[], context: RefusalContext): Promise<void> {
  const [first] = refused;
  if (first === undefined) return;
  const { origin, url, server, diagnostics } = context;
  const existence = new Map<string, boolean | undefined>();
  await forEachAtATime(refused, async ({ project: { name } }) => {
    existence.set(name, await exists(name, context));
  });
  const claims = claimsOf(first.refusal.idToken) ?? {};
  const many = refused.length > 1;
  diagnostics.error(
    'trusted-publishing-refused',
    `${origin}: ${url} refuses trusted publishing for ${many ? `${refused.length} packages` : first.project.name}.`,
    ...refused.map(({ project, refusal }) => {
      const said = refusal.explanation === '' ? '' : `, "${refusal.explanation}"`;
      const known = EXISTENCE[String(existence.get(project.name)) as keyof typeof EXISTENCE];
      const fit = repositoryFit(project, claims['repository'], server);
      return `- ${project.name}: HTTP ${refusal.status}${said}; ${known}; ${fit.text}.`;
    }),
    'Compare the trusted publisher in the settings of each package on npmjs.com with this run. npm distinguishes upper and lower case.',
    ...fieldsOf(claims).map(([field, value]) => `  ${field}: ${value}`),
    ...([...existence.values()].includes(false) ? ['Publish a new package for the first time with a token.'] : []),
    ...(many ? ['If this job does not publish all of them, list the ones that it publishes in `packages`.'] : []),
  );
}

const EXISTENCE = {
  true: 'the package exists',
  false: 'there is no such public package',
  undefined: 'whether the package exists could not be checked',
};

/** Whether a package can be read by anybody; undefined if the registry does not say. */
async function exists(name: string, { url, send }: RefusalContext): Promise<boolean | undefined> {
  try {
    const { status } = await send({
      method: 'GET',
      url: url + name.replace('/', '%2f'),
      headers: { accept: 'application/vnd.npm.install-v1+json' },
      ignoreBody: true,
    });
    if (status === 404) return false;
    return status >= 200 && status < 300 ? true : undefined;
  } catch (error) {
    if (error instanceof NetworkError) return undefined;
    throw error;
  }
}

/** The fields of npm's form, and what this run has for each. */
function fieldsOf(claims: Claims): [string, string][] {
  const caller = workflowFile(claims['workflow_ref']);
  const called = workflowFile(claims['job_workflow_ref']);
  const isReusable = called !== undefined && claims['job_workflow_ref'] !== claims['workflow_ref'];
  const workflow = caller ?? shownClaim(undefined);
  return [
    ['repository', shownClaim(claims['repository'])],
    [
      'workflow file',
      isReusable ? `${workflow} (the caller; ${called} is a reusable workflow and does not count)` : workflow,
    ],
    ['environment', claims['environment'] === undefined ? '(none)' : shownClaim(claims['environment'])],
    ['ref', shownClaim(claims['ref'])],
    ['runner environment', shownClaim(claims['runner_environment'])],
  ];
}

/** The file name in `owner/repo/.github/workflows/file.yml@ref`. */
function workflowFile(claim: unknown): string | undefined {
  if (typeof claim !== 'string') return undefined;
  const file = /\/([^/@]+\.ya?ml)@/i.exec(claim)?.[1];
  return file === undefined ? undefined : shownClaim(file);
}

const MAX_CLAIM_LENGTH = 200;

function shownClaim(value: unknown): string {
  if (value === undefined) return '(not in the ID token)';
  const isText =
    typeof value === 'string' && value.length <= MAX_CLAIM_LENGTH && /^[^\p{C}\u2028\u2029]+$/u.test(value);
  return isText ? value : '(not shown)';
}

interface Fit {
  /** undefined if it cannot be told. */
  readonly fits: boolean | undefined;
  readonly text: string;
}

/** Whether `repository.url` of a package.json names the repository of the run, as npm checks for provenance. */
function repositoryFit({ file, repository }: ProjectPackage, claim: unknown, server: string): Fit {
  if (file === undefined) return { fits: undefined, text: 'no package.json in the workspace has this name' };
  if (repository === undefined || repository === '') return { fits: false, text: `${file} has no \`repository.url\`` };
  if (typeof claim !== 'string') return { fits: undefined, text: `\`repository.url\` in ${file} was not compared` };
  const named = repositoryIn(repository, server);
  if (named === claim) return { fits: true, text: `\`repository.url\` in ${file} fits` };
  if (named?.toLowerCase() === claim.toLowerCase()) {
    return {
      fits: false,
      text: `\`repository.url\` in ${file} differs from the repository only in upper and lower case`,
    };
  }
  return { fits: false, text: `\`repository.url\` in ${file} does not name ${shownClaim(claim)}` };
}

/** The `owner/name` in a `repository` of package.json: a URL of the server in any of npm's forms, or GitHub's shorthand. */
function repositoryIn(text: string, server: string): string | undefined {
  const { host } = new URL(URL.canParse(server) ? server : 'https://github.com');
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(text);
  if (short !== null) return host === 'github.com' ? short[1] : undefined;
  const long =
    /^(?:git\+)?(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+\/|[/:])([^/]+\/[^/#?]+?)(?:\.git)?\/?(?:[#?].*)?$/;
  const [, named = '', path] = long.exec(text) ?? [];
  return named.replace(/^www\./, '') === host ? path : undefined;
}
