/**
 * `node scripts/release-notes.mjs 1.2.3`: prints the section of a version in CHANGELOG.md. It uses no packages, because it
 * runs in a job with a release token.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} changelog in the format of keepachangelog.com
 * @param {string} version
 * @returns {string}
 * @throws {Error} if the version is not MAJOR.MINOR.PATCH, or has no section with a date and at least one entry
 */
export function releaseNotes(changelog, version) {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version))
    throw new Error(`"${version}" is not a version like 1.2.3.`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const [, notes = ''] = /^\[[\d.]+\] - \d{4}-\d{2}-\d{2}\r?\n([\s\S]*)/.exec(section ?? '') ?? [];
  // Link definitions are at the end of the file, in the last section.
  const text = notes.replace(/^\[[^\]]+\]: .*$/gm, '').trim();
  if (!/^- /m.test(text)) throw new Error(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with entries.`);
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changelog = readFileSync(fileURLToPath(new URL('../CHANGELOG.md', import.meta.url)), 'utf8');
  try {
    console.log(releaseNotes(changelog, process.argv[2] ?? ''));
  } catch (error) {
    console.error(`::error::${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
