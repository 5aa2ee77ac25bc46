import type { SecretRegistry, SecretText } from '../credentials/secret.js';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import type { LinkEntry } from '../effects/journal.js';
import type { FileKind } from '../files/file-names.js';
import type { JobContext, LoginRequest } from '../job/context.js';
import { renderNewYarnrc, type Yarnrc } from '../yarnrc/render-new.js';

/** A file that a link outside RUNNER_TEMP points to. */
export interface LinkedFile {
  readonly kind: FileKind;
  readonly text: SecretText;
  readonly link: RenderedLink;
}

/** A link outside RUNNER_TEMP, and what undoing it needs to know of its target. */
export type RenderedLink = Pick<LinkEntry, 'place' | 'kind' | 'keys' | 'dropped'>;

/**
 * The runner hands the journal to post in variables, and starts no process with one of 128 KiB (Linux) or 32 KiB (Windows):
 * then nobody would put back what stood in the place.
 */
const MOST_REMEMBERED = 30_000;

/**
 * Renders the files for clients that read nothing but a place outside RUNNER_TEMP. What stands in the place is merged.
 *
 * @param secrets gets the secrets that stand there
 * @param diagnostics gets one for each place
 * @throws UserError `link-failed` for more lines than post can be told of
 */
export async function renderLinkedFiles(
  request: LoginRequest,
  { places, needs, environment }: JobContext,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): Promise<LinkedFile[]> {
  const files: LinkedFile[] = [];
  const add = (file: LinkedFile, readers: string) => {
    const { place, keys, dropped } = file.link;
    if (Buffer.byteLength(JSON.stringify([keys, dropped])) > MOST_REMEMBERED) {
      throw new UserError(
        'link-failed',
        `${place} would get, or lose, more lines than can be put back when the job ends.`,
        'Give fewer registries and npmrc lines, and remove lines of that file for the same registries.',
      );
    }
    files.push(file);
    diagnostics.push({
      level: 'info',
      text: `${file.link.place} is linked for the job, since ${readers} reads nothing else.`,
    });
  };
  if (places.homeNpmrc !== undefined) {
    const { path: place, text: inherited } = places.homeNpmrc;
    const { maskLiterals } = await import('../npmrc/literals.js');
    const { keysOf, renderUserconfig } = await import('../npmrc/user-config.js');
    maskLiterals(inherited, secrets);
    // What is to be said of inherited lines was said of the user config, which mostly is the same file.
    const { text, ours, dropped } = renderUserconfig({ ...request, inherited, needs }, environment, []);
    const keys = keysOf(ours).map((key) => [key]);
    add({ kind: 'home.npmrc', text, link: { place, kind: 'npmrc', keys, dropped } }, needs.homeNpmrc.join(', '));
  }
  if (places.yarnrc !== undefined) {
    const { path: place, text: inherited } = places.yarnrc;
    const { text, keys } =
      inherited === ''
        ? renderNewYarnrc(request.registries)
        : await mergedYarnrc(inherited, request.registries, secrets);
    add({ kind: 'yarnrc.yml', text, link: { place, kind: 'yarnrc', keys, dropped: [] } }, 'yarn from 2 on');
  }
  return files;
}

/** The YAML library is loaded only where there is a file to merge with. */
async function mergedYarnrc(
  inherited: string,
  registries: LoginRequest['registries'],
  secrets: SecretRegistry,
): Promise<Yarnrc> {
  const { maskYarnrcSecrets } = await import('../yarnrc/secrets.js');
  const { renderYarnrc } = await import('../yarnrc/render.js');
  maskYarnrcSecrets(inherited, secrets);
  return renderYarnrc(inherited, registries);
}
