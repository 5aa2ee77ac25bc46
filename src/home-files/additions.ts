/** The settings that later steps added to a home file: what the file of the user becomes with them. */
import { cleanupFailed, type Diagnostic, UserError } from '../diagnostics/diagnostic.js';
import { readText } from '../files/read-text.js';
import { carriedOver as carriedOverNpmrc } from '../npmrc/edited.js';
import { carriedOver as carriedOverYarnrc } from '../yarnrc/edited.js';
import type { PlannedHomeFile } from './state.js';

/** Decides what an edited home file becomes. */
export type MergeEdits = typeof mergeEdits;

/** What a file becomes that was edited, and what post says about it. */
export function mergeEdits(
  { file, format, copy }: PlannedHomeFile,
  original: string,
  edited: string,
): { readonly text: string; readonly said: Diagnostic[] } {
  const written = readText(copy);
  const restored = 'The file was restored as it was before the job.';
  if (written === undefined) {
    const what = `${file} was edited during the job, but the copy that shows what was added is gone.`;
    return { text: original, said: [cleanupFailed(what, restored)] };
  }
  try {
    const carriedOver = format === 'npmrc' ? carriedOverNpmrc : carriedOverYarnrc;
    const { text, lost } = carriedOver(original, written, edited);
    const kept =
      text === original ? 'is as it was before the job' : 'was restored, with the settings that later steps added';
    const said: Diagnostic[] = [{ level: 'info', text: `${file} ${kept}.` }];
    if (lost.length > 0) said.push(overwritten(file, lost));
    return { text, said };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      text: original,
      said: [cleanupFailed(`${file} was edited during the job and is not valid any more.`, restored)],
    };
  }
}

function overwritten(file: string, lost: readonly string[]): Diagnostic {
  const text = [
    `A later step overwrote ${file}, so tools that read it no longer found the login for ${lost.join(', ')}.`,
    'To add a line to the file, append it: `>>` instead of `>`.',
  ];
  return { level: 'warning', code: 'home-file-overwritten', text: text.join('\n') };
}
