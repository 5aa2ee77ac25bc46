import { revealed, type SecretRegistry, type SecretText } from '../credentials/secret.js';
import { Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { HEADING } from '../files/file-names.js';
import type { HomeFile } from '../home-files/read.js';
import type { JobContext } from '../job/context.js';
import type { KnownPackages } from '../npmrc/keys.js';
import { loginLines } from '../npmrc/login-lines.js';
import type { UserConfig } from '../npmrc/user-config.js';
import { type ResolvedRegistry, sharingUrl } from '../registries/registry.js';
import { nerfDart } from '../registries/registry-url.js';
import { chainguardCounterpart } from '../registries/vendors.js';
import { variable } from '../runner/environment.js';
import { newYarnrc } from '../yarnrc/render.js';

/** The texts of the files that the plan writes. */
export interface RenderedFiles {
  readonly npmrc: SecretText;
  /** The registries in it: those of the step, after inherited ones that share a URL with them. */
  readonly registries: readonly ResolvedRegistry[];
  readonly homeFiles: readonly RenderedHomeFile[];
}

/** A home file, and what package managers are to find there. */
export interface RenderedHomeFile {
  readonly location: HomeFile;
  /** Undefined if it is the same file as the one that NPM_CONFIG_USERCONFIG names. */
  readonly text: SecretText | undefined;
}

/** What the files are made of. */
export interface FileParts {
  readonly registries: readonly ResolvedRegistry[];
  readonly settings: readonly SecretText[];
  readonly consumed: readonly string[];
}

/** What npmrc files are made of. */
interface NpmrcParts extends FileParts {
  readonly knownPackages: KnownPackages;
}

/**
 * Renders the files. Merging with an existing file needs the INI and YAML libraries, which are loaded only then.
 *
 * @param secrets masks what existing files contain
 * @throws UserError `yarnrc-invalid` if a `.yarnrc.yml` that is required is not a YAML mapping
 */
export async function renderFiles(
  parts: FileParts,
  job: JobContext,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<RenderedFiles> {
  const { registries } = parts;
  // The project is searched only if registries share a URL.
  const shared = mayShareUrls(registries, job) ? await import('./scope-tokens.js') : undefined;
  const packages = shared?.packagesOnSharedUrls(registries, job) ?? { names: new Map(), hasLockfile: false };
  const npmrcParts = { ...parts, knownPackages: packages.names };
  const npmrc = await renderNpmrc(npmrcParts, job, job.userConfig.text, diagnostics);
  shared?.reportScopeTokens(npmrc.registries, packages, job, diagnostics);
  const homeFiles: RenderedHomeFile[] = [];
  for (const location of job.homeFiles) {
    if (location.format === 'yarnrc') {
      const text = await renderYarnrc(location, registries, job, secrets, diagnostics);
      if (text !== undefined) homeFiles.push({ location, text });
      continue;
    }
    const { text } = await renderHomeNpmrc(location.text, npmrcParts, job, secrets);
    // If nothing but `~/.npmrc` was read before, one file serves all, so what a later step adds reaches every tool.
    const isSame = location.kind === 'home.npmrc' && revealed(text) === revealed(npmrc.text);
    homeFiles.push({ location, text: isSame ? undefined : text });
  }
  return { npmrc: npmrc.text, registries: npmrc.registries, homeFiles };
}

/** Whether registries of the step, or an inherited one and one of the step, may have one URL with a credential per scope. */
function mayShareUrls(registries: readonly ResolvedRegistry[], { userConfig }: JobContext): boolean {
  const isInherited = registries.some(({ url }) => userConfig.credentialKeys.has(nerfDart(url)));
  return isInherited || sharingUrl(registries).length > 0;
}

/** Tools read this file with any environment, so it refers to no variables. */
async function renderHomeNpmrc(
  existing: string,
  parts: NpmrcParts,
  job: JobContext,
  secrets: SecretRegistry,
): Promise<UserConfig> {
  // Inherited lines were reported with the user configuration, which is usually the same file.
  const silent = new Diagnostics();
  if (!existing.includes('${')) return renderNpmrc(parts, job, existing, silent);
  const { withoutReferences } = await import('../npmrc/user-config.js');
  const text = withoutReferences(existing, job.environment, parts.consumed, secrets);
  return renderNpmrc(parts, job, text, silent);
}

/** @param inherited the file that is merged; empty if there is none */
async function renderNpmrc(
  parts: NpmrcParts,
  { requirements, environment }: JobContext,
  inherited: string,
  diagnostics: Diagnostics,
): Promise<UserConfig> {
  const server = variable(environment, 'GITHUB_SERVER_URL') ?? '';
  if (inherited === '') {
    const { text } = loginLines({ ...parts, ...requirements, server }, new Set(), diagnostics);
    return { registries: parts.registries, text: [`${HEADING}\n`, ...text] };
  }
  const { mergedUserConfig } = await import('../npmrc/user-config.js');
  return mergedUserConfig({ ...parts, ...requirements, server, inherited }, environment, diagnostics);
}

/**
 * @returns undefined if the existing file is not a YAML mapping, and Yarn 2+ is not known to be used: reported
 * @throws UserError `yarnrc-invalid` if it is known to be used
 */
async function renderYarnrc(
  { path, text: existing, required }: HomeFile,
  registries: readonly ResolvedRegistry[],
  { yarnAgeGate }: JobContext,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<SecretText | undefined> {
  const all = withCounterparts(registries);
  const heading = `${HEADING}\n`;
  if (existing === '') return [heading, ...newYarnrc(all, yarnAgeGate)];
  const { mergeYarnrc } = await import('../yarnrc/merge.js');
  try {
    return [heading, ...mergeYarnrc(existing.replace(heading, ''), all, yarnAgeGate, secrets)];
  } catch (error) {
    if (required || !(error instanceof UserError)) throw error;
    diagnostics.warning(
      error.code,
      `${path} is not a YAML mapping, so it is left as it is.`,
      'Yarn 2+ would fail on it. If the job uses Yarn 2+, correct or remove the file.',
    );
    return undefined;
  }
}

/** Yarn 2+ finds a credential by the whole URL, so Chainguard's other registry needs an entry of its own. */
function withCounterparts(registries: readonly ResolvedRegistry[]): ResolvedRegistry[] {
  const all = [...registries];
  for (const registry of registries) {
    const url = chainguardCounterpart(registry.url);
    if (url === undefined || registries.some((other) => other.url === url)) continue;
    all.push({ ...registry, url, scopes: [], replacesBase: false });
  }
  return all;
}
