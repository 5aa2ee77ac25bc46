import path from 'node:path';
import { type Publisher, publishersAmong } from '../clients/trusted-publishing.js';
import { isPlaceholder } from '../credentials/parse-credential.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { readText } from '../files/read-text.js';
import type { JobContext } from '../job/context.js';
import { CREDENTIAL_PARTS } from '../npmrc/keys.js';
import { readNpmrc } from '../npmrc/lines.js';
import { expandVariables } from '../npmrc/variables.js';
import { type ProjectPackage, packagesNamed, publishablePackages } from '../project/publishable.js';
import type { PendingRegistry } from '../registries/registry.js';
import { nerfDart, normalizedUrl, type RegistryUrl } from '../registries/registry-url.js';
import { type Environment, variable } from '../runner/environment.js';

/** What is to be published to a registry. */
export interface Publishing {
  readonly packages: readonly ProjectPackage[];
  /** Whether tokens are written, because a package manager of the job does not exchange the ID token itself. */
  readonly writesTokens: boolean;
}

/** What is to be published, by the registry of an entry with `oidc: npm`. */
export type PublishingPlan = ReadonlyMap<RegistryUrl, Publishing>;

/**
 * Checks without network whether trusted publishing can work in this job, and finds the packages to be published.
 *
 * @param all all registries of the request
 * @param checked those with `oidc: npm`, and npm's public registry without a credential
 */
export async function checkTrustedPublishing(
  all: readonly PendingRegistry[],
  checked: readonly PendingRegistry[],
  job: JobContext,
  diagnostics: Diagnostics,
): Promise<PublishingPlan> {
  const { clients, workspace, projectFolders, environment } = job;
  const plan = new Map<RegistryUrl, Publishing>();
  if ((variable(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') === '') {
    for (const { url, origin } of checked) reportPermission(url, origin, diagnostics);
    return plan;
  }
  reportRunner(environment, diagnostics);
  const publishers = await publishersAmong(clients, path.join(workspace, projectFolders[0] ?? ''), environment);
  for (const registry of checked) {
    reportFallback(registry.url, job, diagnostics);
    if (registry.credential.kind !== 'oidc') {
      reportOldClients(publishers, diagnostics);
      continue;
    }
    const packages = await packagesOf(registry, all, job);
    if (packages.length === 0) reportNoPackages(registry.origin, diagnostics);
    const writesTokens = publishers.length === 0 || publishers.some(({ exchanges }) => exchanges !== true);
    reportServedClients(publishers, packages, diagnostics);
    if (!writesTokens) {
      const labels = publishers.map(({ label }) => label).join(' and ');
      diagnostics.info(`${labels} can exchange the ID token without help, so no token is written for ${registry.url}.`);
    }
    plan.set(registry.url, { packages, writesTokens });
  }
  return plan;
}

/** The packages that an entry names, or those of the project that go to its registry. */
async function packagesOf(
  registry: PendingRegistry,
  all: readonly PendingRegistry[],
  { workspace, projectFolders }: JobContext,
): Promise<ProjectPackage[]> {
  if (registry.packages !== undefined) return packagesNamed(workspace, registry.packages);
  const elsewhere = new Set(all.flatMap((other) => (other === registry ? [] : other.scopes)) as string[]);
  return (await publishablePackages(workspace, withRoot(projectFolders))).filter(({ name, publishRegistry }) => {
    if (publishRegistry !== undefined) return normalizedUrl(publishRegistry) === registry.url;
    return !elsewhere.has(name.split('/')[0] ?? '');
  });
}

/** The folders of the projects, and the workspace itself: a package may have nothing but a package.json. */
function withRoot(projectFolders: readonly string[]): string[] {
  return [...new Set(['', ...projectFolders])];
}

function reportNoPackages(origin: string, diagnostics: Diagnostics): void {
  diagnostics.error(
    'trusted-publishing-packages',
    `${origin}: the workspace has no package that could be published there.`,
    'Run this step after `actions/checkout`, or list the names in `packages`.',
    'Only packages with a name and without `private: true` count: the root package, and those of `workspaces` or pnpm-workspace.yaml.',
  );
}

/** A registry without a credential may as well be used for installing only. */
function reportPermission(url: RegistryUrl, origin: string, diagnostics: Diagnostics): void {
  diagnostics.notice(
    'oidc-permission',
    `${origin}: this job may not request an ID token, so it cannot publish to ${url} by trusted publishing.`,
    'If it is meant to publish, add this to the job:',
    'permissions:',
    '  id-token: write',
    '  contents: read',
  );
}

function reportRunner(environment: Environment, diagnostics: Diagnostics): void {
  const kind = variable(environment, 'RUNNER_ENVIRONMENT') ?? '';
  if (kind === '' || kind === 'github-hosted') return;
  diagnostics.warning(
    'trusted-publishing-runner',
    'This job does not run on a GitHub-hosted runner, and npm supports trusted publishing only there.',
    'If npm refuses, publish in a job with `runs-on: ubuntu-latest`.',
  );
}

/** Reports tokens that npm would use without a word if its exchange is refused. */
function reportFallback(
  url: RegistryUrl,
  { userConfig, workspace, projectFolders, environment }: JobContext,
  diagnostics: Diagnostics,
) {
  if (hasCredential(userConfig.text, url, environment)) {
    diagnostics.notice(
      'trusted-publishing-fallback',
      `The user configuration has a credential for ${url}, to which npm falls back silently if trusted publishing is refused.`,
      'It is left out until the job ends.',
    );
  }
  for (const folder of workspace === '' ? [] : withRoot(projectFolders)) {
    const file = path.posix.join(folder, '.npmrc');
    if (!hasCredential(readText(path.join(workspace, file)) ?? '', url, environment)) continue;
    diagnostics.warning(
      'trusted-publishing-fallback',
      `${file} has a credential for ${url}, to which npm falls back silently if trusted publishing is refused.`,
      'Yarn and others use it instead of trusted publishing. Remove it, or leave its variable unset in jobs that publish.',
    );
  }
}

/** Whether npmrc text has a credential for a registry. A reference to an unset variable does not count. */
function hasCredential(text: string, url: RegistryUrl, environment: Environment): boolean {
  return readNpmrc(text).some((line) => {
    if (line.kind !== 'setting' || line.key.kind !== 'registry-setting') return false;
    if (line.key.nerfDart !== nerfDart(url) || !CREDENTIAL_PARTS.has(line.key.setting)) return false;
    const value = expandVariables(line.value, environment).trim();
    return value !== '' && !value.includes('${') && !isPlaceholder(value);
  });
}

/** Reports package managers that cannot do the exchange. Without `oidc: npm`, this action does not do it for them either. */
function reportOldClients(publishers: readonly Publisher[], diagnostics: Diagnostics): void {
  for (const { label, exchanges, since } of publishers) {
    if (exchanges !== false) continue;
    diagnostics.warning(
      'trusted-publishing-client',
      `${label} cannot do trusted publishing.`,
      `${since === undefined ? 'Publish with npm 11.5.1 or later' : `Use ${since} or later`}, or set \`oidc: npm\` in an entry of \`registries\`.`,
    );
  }
}

/** Reports how a package manager that cannot do the exchange gets a token, and for which packages it gets none. */
function reportServedClients(
  publishers: readonly Publisher[],
  packages: readonly ProjectPackage[],
  diagnostics: Diagnostics,
): void {
  for (const { label, exchanges, since, readsPackageKeys } of publishers) {
    if (exchanges !== false) continue;
    const cure = since === undefined ? 'Publish with npm 11.5.1 or later.' : `Use ${since} or later.`;
    if (packages.length > 1 && !readsPackageKeys) {
      diagnostics.warning(
        'trusted-publishing-client',
        `${label} cannot do trusted publishing, and uses one token for the whole registry: that of ${packages[0]?.name}.`,
        `It cannot publish the other packages (${packages.length - 1}). ${cure}`,
        'Or publish each package in a job of its own, with its name in `packages`.',
      );
    } else {
      diagnostics.notice(
        'trusted-publishing-client',
        `${label} cannot do trusted publishing, so this step writes the token for it.`,
        `Publish within an hour, since the token expires. ${cure}`,
      );
    }
  }
}
