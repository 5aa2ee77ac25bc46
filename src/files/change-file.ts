/** Removing and renaming files, also while another program has them open. */
import fs from 'node:fs';
import { sleep } from '../runner/sleep.js';

/** How often a change is tried again, and the pause in between, in milliseconds. */
const MAX_RETRIES = 20;
const RETRY_INTERVAL_MS = 25;

/** What Windows answers while a virus scanner or an editor has a file open. */
const BUSY_CODES = ['EPERM', 'EACCES', 'EBUSY'];

/**
 * Removes a file or link. Not with `fs.rmSync`, which silently leaves a file with a non-ASCII path on Windows (Node 24.0
 * to 24.13.0).
 */
export function unlinkFile(file: string, platform: NodeJS.Platform = process.platform): void {
  retried(() => fs.unlinkSync(file), platform);
}

/** Removes a file or link, if there is one. */
export function removeFile(file: string, platform: NodeJS.Platform = process.platform): void {
  try {
    unlinkFile(file, platform);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Renames a file or link in one step, replacing whatever has the new name. */
export function renameFile(from: string, to: string, platform: NodeJS.Platform = process.platform): void {
  retried(() => fs.renameSync(from, to), platform);
}

/**
 * Replaces a file in one step, or creates it.
 *
 * @param temporary an unused name in the same folder
 */
export function replaceFile(file: string, text: string, mode: number, temporary: string): void {
  removeFile(temporary);
  fs.writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
  fs.chmodSync(temporary, mode);
  renameFile(temporary, file);
}

function retried(change: () => void, platform: NodeJS.Platform): void {
  for (let retry = 0; ; retry += 1) {
    try {
      change();
      return;
    } catch (error) {
      const mayPass = platform === 'win32' && BUSY_CODES.includes((error as NodeJS.ErrnoException).code ?? '');
      if (!mayPass || retry === MAX_RETRIES) throw error;
      sleep(RETRY_INTERVAL_MS);
    }
  }
}
