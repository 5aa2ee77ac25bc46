import type { SecretText } from '../credentials/secret.js';
import type { SecretRegistry } from '../credentials/secret-registry.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import type { FileKind } from '../files/file-names.js';
import type { PlannedLink } from '../home-files/record.js';
import type { HomeFile, JobContext } from '../job/context.js';
import { HEADING, loginLines } from '../npmrc/login-lines.js';
import type { KnownPackages } from '../npmrc/scope-keys.js';
import type { UserConfig } from '../npmrc/user-config.js';
import type { ResolvedRegistry } from '../registries/registry.js';
import { variable } from '../runner/environment.js';
import { newYarnrc } from '../yarnrc/render.js';

/** The texts of the files that the plan writes. */
export interface RenderedFiles {
  readonly npmrc: SecretText;
  /** The registries in it: those of the step, after inherited ones that share a URL with them. */
  readonly registries: readonly ResolvedRegistry[];
  /** Files that home files become links to. */
  readonly linked: readonly LinkedFile[];
}

/** A file that a home file becomes a link to. */
export interface LinkedFile {
  readonly kind: FileKind;
  readonly text: SecretText;
  readonly link: PlannedLink;
}

/** What the files are made of. */
export interface FileParts {
  readonly registries: readonly ResolvedRegistry[];
  readonly settings: readonly SecretText[];
  readonly consumed: readonly string[];
  readonly knownPackages: KnownPackages;
}

/**
 * The runner passes the journal to post in variables, and starts no process with a variable of 128 KiB (Linux) or 32 KiB
 * (Windows): nobody would then restore the home file. In bytes.
 */
const LARGEST_RECORD = 30_000;

/**
 * Renders the files. Merging with an existing file needs the INI and YAML libraries, which are loaded only then.
 *
 * @param secrets masks what existing files contain
 */
export async function renderFiles(
  parts: FileParts,
  job: JobContext,
  secrets: SecretRegistry,
  diagnostics: Diagnostics,
): Promise<RenderedFiles> {
  const npmrc = await renderNpmrc(parts, job, job.userConfig.text, diagnostics);
  const linked: LinkedFile[] = [];
  for (const homeFile of job.homeFiles) {
    const file = await renderHomeFile(homeFile, parts, job, secrets);
    if (Buffer.byteLength(JSON.stringify([file.link.keys, file.link.dropped])) > LARGEST_RECORD) {
      diagnostics.error(
        'link-failed',
        `${homeFile.path} would gain or lose more lines than can be undone when the job ends.`,
        'Give fewer registries and npmrc lines, and remove lines for the same registries from that file.',
      );
    }
    linked.push(file);
    diagnostics.info(`${homeFile.path} is linked for the job, because ${homeFile.readers} reads nothing else.`);
  }
  return { npmrc: npmrc.text, registries: npmrc.registries, linked };
}

async function renderHomeFile(
  homeFile: HomeFile,
  parts: FileParts,
  job: JobContext,
  secrets: SecretRegistry,
): Promise<LinkedFile> {
  const { path: file, format, text: existing } = homeFile;
  if (format === 'yarnrc') {
    const { text, keys } = await renderYarnrc(existing, parts.registries, secrets);
    return { kind: 'yarnrc.yml', text, link: { file, format, keys, dropped: [] } };
  }
  // Inherited lines were reported with the user configuration, which is usually the same file.
  const { text, keys, dropped } = await renderNpmrc(parts, job, existing, new Diagnostics());
  return { kind: 'home.npmrc', text, link: { file, format, keys: keys.map((key) => [key]), dropped } };
}

/** @param inherited the file that is merged; empty if there is none */
async function renderNpmrc(
  parts: FileParts,
  { requirements, environment }: JobContext,
  inherited: string,
  diagnostics: Diagnostics,
): Promise<UserConfig> {
  const server = variable(environment, 'GITHUB_SERVER_URL') ?? '';
  if (inherited === '') {
    const { text, keys } = loginLines({ ...parts, ...requirements, server }, new Set(), diagnostics);
    return { registries: parts.registries, text: [`${HEADING}\n`, ...text], keys, dropped: [] };
  }
  const { mergedUserConfig } = await import('../npmrc/user-config.js');
  return mergedUserConfig({ ...parts, ...requirements, server, inherited }, environment, diagnostics);
}

async function renderYarnrc(existing: string, registries: readonly ResolvedRegistry[], secrets: SecretRegistry) {
  if (existing === '') return newYarnrc(registries);
  const { mergeYarnrc } = await import('../yarnrc/merge.js');
  return mergeYarnrc(existing, registries, secrets);
}
