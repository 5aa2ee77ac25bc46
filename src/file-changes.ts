/** Removing and renaming files, also where another program has them open. */
import fs from 'node:fs';

/** How often a change is tried again, and how long it waits in between, in milliseconds. */
const RETRIES = 20;
const PAUSE = 25;

/** What Windows answers while a virus scanner or an editor has a file open. */
const BUSY = ['EPERM', 'EACCES', 'EBUSY'];

/**
 * Removes a file or link. Not by `fs.rmSync`, which on Windows leaves a file whose path is not ASCII, and says nothing
 * (Node 24.0 to 24.13.0).
 */
export function unlinkFile(file: string): void {
  retried(() => fs.unlinkSync(file));
}

/** Removes a file or link, if there is one. */
export function removeFile(file: string): void {
  try {
    unlinkFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Gives a file or link another name, in one step, in place of whatever has that name. */
export function renameFile(from: string, to: string): void {
  retried(() => fs.renameSync(from, to));
}

function retried(change: () => void): void {
  for (let retry = 0; ; retry += 1) {
    try {
      change();
      return;
    } catch (error) {
      const mayPass = process.platform === 'win32' && BUSY.includes((error as NodeJS.ErrnoException).code ?? '');
      if (!mayPass || retry === RETRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
