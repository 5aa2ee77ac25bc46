import fs from 'node:fs';
import path from 'node:path';
import { LOCK_FILES } from '../project-config/files.js';
import type { Scope } from '../registries/registry.js';

/** Enough to meet each scope that a project has; a lock file of a thousand packages has half a MiB. */
const LARGEST_PART = 8 * 1024 * 1024;
const CHUNK = 256 * 1024;
/** Longer than any name with what must follow it. */
const OVERLAP = 512;

/**
 * A scoped name as lock files have it for what comes from a registry: with a version or range behind it, or in the URL of
 * its tarball. A workspace's own packages, which may never have been published, are spelled otherwise in each.
 */
const LOCKED = /(@[a-z0-9~-][a-z0-9._~-]{0,100})\/([a-z0-9~-][A-Za-z0-9._~-]{0,100})(?=@npm:|@[~^]?\d|\/-\/|\/\d)/g;

/**
 * Finds a package of each scope in the lock files of a project.
 *
 * @param folder the project's; files that cannot be read, or are none, count as not there
 * @returns the first package's full name for each scope that has one
 */
export function lockedNames(folder: string, scopes: readonly Scope[]): Map<Scope, string> {
  const found = new Map<Scope, string>();
  const wanted = new Set<string>(scopes);
  for (const file of folder === '' ? [] : LOCK_FILES) {
    if (found.size < wanted.size) scan(path.join(folder, file), wanted, found);
  }
  return found;
}

function scan(file: string, wanted: ReadonlySet<string>, found: Map<Scope, string>): void {
  let handle: number | undefined;
  try {
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return;
    handle = fs.openSync(file, 'r');
    const bytes = Buffer.alloc(CHUNK);
    let rest = '';
    for (let read = 0; read < LARGEST_PART && found.size < wanted.size; ) {
      const length = fs.readSync(handle, bytes, 0, CHUNK, null);
      if (length === 0) return;
      read += length;
      const text = rest + bytes.toString('latin1', 0, length);
      for (const [, scope = '', name = ''] of text.matchAll(LOCKED)) {
        if (wanted.has(scope) && !found.has(scope as Scope)) found.set(scope as Scope, `${scope}/${name}`);
      }
      rest = text.slice(-OVERLAP);
    }
  } catch {
    return; // it only helps to know one
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}
