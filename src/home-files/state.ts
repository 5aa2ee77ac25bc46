/**
 * How a file outside RUNNER_TEMP (a "home file") is replaced for the duration of a job, and restored.
 *
 * The home file becomes a symbolic link to a file of ours in RUNNER_TEMP, the target. The runner empties RUNNER_TEMP for each
 * job, so a killed job leaves a dangling link, but no token, unless a later step replaced the link by a file. Beside the home
 * file are, under names that begin with its own:
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
 * byte for byte. Otherwise the settings that a later step added are written to the restored file (unlink.ts).
 *
 * Each change is recorded in the journal before it is made, so post finds every state in which main can be killed. If post
 * does not run, the next use in that home folder finds a link or owner link to a file that does not exist any more, and
 * restores the backup first (link.ts). If a later step replaced the link by a file, that file goes, if it still has our
 * heading: without the copy of what main wrote, nothing tells our settings from those that the step added.
 *
 * Where no link can be made and the home folder belongs to the job, the home file is a regular file (replace.ts).
 */
import fs from 'node:fs';
import path from 'node:path';
import { HEADING, isFileName } from '../files/file-names.js';
import { readText } from '../files/read-text.js';

/** A home file that the plan replaces. */
export interface PlannedHomeFile {
  readonly file: string;
  readonly format: 'npmrc' | 'yarnrc';
  /** Our file in RUNNER_TEMP. */
  readonly target: string;
  /** A second file with its text, which no package manager knows. */
  readonly copy: string;
}

/** What the journal keeps about home files, so that post can restore them. No record contains a secret. */
export type HomeFileRecord = LockRecord | LinkRecord | CopyRecord | FolderRecord;

/** This use changes a home file, and holds a lock for it. */
export interface LockRecord {
  readonly did: 'lock-home-file';
  readonly file: string;
  /** A file of this use in RUNNER_TEMP: when it is gone, so is the job. */
  readonly owner: string;
}

/** A home file was replaced by a link to a file of ours. */
export interface LinkRecord extends PlannedHomeFile {
  readonly did: 'link-home-file';
  /** The target of an earlier use of this action in this job; empty if there was none. */
  readonly previous: string;
}

/** A home file was replaced by a regular file of ours. */
export interface CopyRecord extends PlannedHomeFile {
  readonly did: 'copy-home-file';
  /** The name that the previous file has meanwhile; empty if there was none. */
  readonly moved: string;
}

/** A folder for a home file was made. */
export interface FolderRecord {
  readonly did: 'make-folder';
  readonly path: string;
}

/** What a home file is at the moment. */
export type HomeFileState =
  | { readonly kind: 'nothing' }
  /** A file or link of the user's. */
  | { readonly kind: 'theirs' }
  /** A link that an earlier use in this job made, or the file that replaced it since. */
  | { readonly kind: 'ours'; readonly target: string }
  /** A link that a killed job left behind, or the file that replaced it since: the user's file is to be restored. */
  | { readonly kind: 'leftover' }
  /** Another running job has a link there. */
  | { readonly kind: 'busy' };

/**
 * Looks at a home file.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
export function inspectHomeFile(file: string, tempFolder: string): HomeFileState {
  const found = seen(file);
  const backup = seen(backupOf(file));
  const isOwn = (target: string) => path.relative(tempFolder, path.dirname(target)) === '';
  const isTarget = (target: string | undefined): target is string =>
    target !== undefined && isFileName(path.basename(target));
  const owned = linkTarget(ownerOf(file));
  const owner = isTarget(owned) && fs.existsSync(owned) ? owned : undefined;
  if (owner !== undefined && !isOwn(owner)) return { kind: 'busy' };
  if (found === undefined) return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
  const target = found.isSymbolicLink() ? linkTarget(file) : undefined;
  if (isTarget(target)) {
    if (!fs.existsSync(target)) return { kind: 'leftover' };
    return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
  }
  // Some tools write a file anew rather than through a link. If the file is its own backup, main was killed before it made
  // its link.
  if (!isTarget(owned) || !found.isFile() || backup?.ino === found.ino) return { kind: 'theirs' };
  if (owner !== undefined) return { kind: 'ours', target: owner };
  // After a kill, the user may have written a new file. One that was made from ours has our heading, and our tokens.
  return { kind: hasHeading(file) ? 'leftover' : 'theirs' };
}

function hasHeading(file: string): boolean {
  const lines = readText(file)?.split(/[\r\n]+/) ?? [];
  return lines.some((line) => line.trim() === HEADING);
}

/** The stats of a file; undefined if there is none, or if its folder cannot be entered or is none. */
function seen(file: string): fs.BigIntStats | undefined {
  try {
    return statsOf(file);
  } catch {
    return undefined;
  }
}

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
export function temporaryName(file: string, target: string): string {
  return `${file}.${path.basename(target)}`;
}

/**
 * The stats of a path, without following links; undefined if it does not exist. They are `bigint`: file IDs have 64 bits on
 * Windows, and plain numbers keep only 53, so two files could get the same ID.
 */
export function statsOf(file: string): fs.BigIntStats | undefined {
  return fs.lstatSync(file, { throwIfNoEntry: false, bigint: true });
}

/** What a link leads to, as an absolute path; undefined if there is no link. */
export function linkTarget(link: string): string | undefined {
  try {
    return path.resolve(path.dirname(link), fs.readlinkSync(link));
  } catch {
    return undefined;
  }
}
