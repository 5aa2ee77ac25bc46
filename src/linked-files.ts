import { renderNewYarnrc, type Yarnrc } from './clients/new-yarnrc.js';
import type { Facts, Wishes } from './facts.js';
import type { FileKind } from './file-name.js';
import type { LinkEntry } from './journal.js';
import { Refusal } from './refusal.js';
import type { SecretText, SecretVault } from './secret.js';

/** A file that a link outside RUNNER_TEMP points to. */
export interface LinkedFile {
  readonly kind: FileKind;
  readonly text: SecretText;
  readonly link: RenderedLink;
  /** What to say once the link is placed. */
  readonly placed: string;
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
 * @param vault gets the secrets that stand there
 * @throws Refusal `link-failed` for more lines than post can be told of
 */
export async function renderLinkedFiles(
  wishes: Wishes,
  { places, needs, environment }: Facts,
  vault: SecretVault,
): Promise<LinkedFile[]> {
  const files: LinkedFile[] = [];
  const add = (file: Omit<LinkedFile, 'placed'>, readers: string) => {
    const { place, keys, dropped } = file.link;
    if (Buffer.byteLength(JSON.stringify([keys, dropped])) > MOST_REMEMBERED) {
      throw new Refusal(
        'link-failed',
        `${place} would get, or lose, more lines than can be put back when the job ends.`,
        'Give fewer registries and npmrc lines, and remove lines of that file for the same registries.',
      );
    }
    files.push({ ...file, placed: `${place} is linked for the job, since ${readers} reads nothing else.` });
  };
  if (places.homeNpmrc !== undefined) {
    const { path: place, text: inherited } = places.homeNpmrc;
    const { hideLiterals } = await import('./npmrc/literals.js');
    const { keysOf, renderUserconfig } = await import('./npmrc/userconfig.js');
    hideLiterals(inherited, vault);
    // What is to be said of inherited lines was said of the user config, which mostly is the same file.
    const { text, ours, dropped } = renderUserconfig({ ...wishes, inherited, needs }, environment, []);
    const keys = keysOf(ours).map((key) => [key]);
    add({ kind: 'home.npmrc', text, link: { place, kind: 'npmrc', keys, dropped } }, needs.homeNpmrc.join(', '));
  }
  if (places.yarnrc !== undefined) {
    const { path: place, text: inherited } = places.yarnrc;
    const { text, keys } =
      inherited === '' ? renderNewYarnrc(wishes.registries) : await mergedYarnrc(inherited, wishes.registries, vault);
    add({ kind: 'yarnrc.yml', text, link: { place, kind: 'yarnrc', keys, dropped: [] } }, 'yarn from 2 on');
  }
  return files;
}

/** The YAML library is loaded only where there is a file to merge with. */
async function mergedYarnrc(inherited: string, registries: Wishes['registries'], vault: SecretVault): Promise<Yarnrc> {
  const { hideYarnrcSecrets } = await import('./clients/yarnrc-secrets.js');
  const { renderYarnrc } = await import('./clients/yarnrc.js');
  hideYarnrcSecrets(inherited, vault);
  return renderYarnrc(inherited, registries);
}
