/**
 * How a file outside RUNNER_TEMP (a "home file") is replaced for the duration of a job, and restored.
 *
 * The home file becomes a symbolic link to a file of ours in RUNNER_TEMP, the target. The runner empties RUNNER_TEMP for each
 * job, so a killed job leaves a dangling link, but no token, unless a later step replaced the link by a file. Beside the home file are, under names that begin with its own:
 *
 *   .npm-registry-login-backup   the user's file, under a second name (a hard link where that is possible)
 *   .npm-registry-login-owner    a second link to the target: it names the owner, even if the home file is replaced
 *   .npm-registry-login-lock-...   a lock, while a job changes these files (lock.ts)
 *
 * They are made in the order backup, owner link, link, and the owner link goes first. So an owner link beside a file that is
 * not the backup means that a later step replaced our link by a file of its own, as `sed -i` does.
 *
 * A second use in the same job replaces both links; its record names the previous target, which its post step links again.
 * Post compares the live file with an untouched copy of what main wrote. If they are equal, the backup is renamed back,
 * byte for byte. Otherwise the settings that a later step added are written to the restored file (edited-file.ts).
 *
 * Each change is recorded in the journal before it is made, so post finds every state in which main can be killed. If post
 * does not run, the next use in that home folder finds a link or owner link to a file that does not exist any more, and
 * restores the backup first (restore.ts).
 *
 * Where no link can be made and the home folder belongs to the job, the home file is a regular file (copy.ts).
 */
import fs from 'node:fs';
import path from 'node:path';

/** The user's file while ours replaces it. */
export function backupOf(file: string): string {
  return `${file}.npm-registry-login-backup`;
}

/** The link that identifies the owner of a home file. */
export function ownerOf(file: string): string {
  return `${file}.npm-registry-login-owner`;
}

/** An unused name beside a file, for what is kept for the user. */
export function freeName(file: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${file}.kept-by-npm-registry-login-${number}`;
    if (fs.lstatSync(name, { throwIfNoEntry: false }) === undefined) return name;
  }
}

/** The temporary name under which a link or file is prepared before it is renamed to its own. */
export function asideOf(file: string, target: string): string {
  return `${file}.${path.basename(target)}`;
}

/**
 * The stats of a path, without following links; undefined if it does not exist. They are `bigint`: file IDs have 64 bits on
 * Windows, and plain numbers keep only 53, so two files could get the same ID.
 */
export function statsOf(file: string): fs.BigIntStats | undefined {
  return fs.lstatSync(file, { throwIfNoEntry: false, bigint: true });
}

/** The text of a regular file, also behind a link; undefined if there is none. */
export function textOf(file: string): string | undefined {
  try {
    return fs.statSync(file).isFile() ? fs.readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
