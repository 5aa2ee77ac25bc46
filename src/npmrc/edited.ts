import { HEADING } from '../files/file-names.js';
import { CREDENTIAL_SETTINGS, holdsSecret, ownerOfKey } from './keys.js';
import { linesBeforeSections, type NpmrcLine, readNpmrc } from './lines.js';

/** What becomes of a file that later steps edited. */
export interface CarriedOver {
  /** The original, with the settings that later steps added or changed. */
  readonly text: string;
  /** The URLs of this step's registries that have lost their lines in the edited file. */
  readonly lost: readonly string[];
}

type Setting = Extract<NpmrcLine, { kind: 'setting' }>;

/**
 * Carries settings over from a file that later steps edited to the original. Settings are compared, not lines: `npm config
 * set` writes the whole file anew, without our quotes and comments. What this step wrote is never carried over: no key of
 * it, however it is spelled, no other credential for its registries, and no value with one of its secrets.
 *
 * @param original the user's file
 * @param written what this step made of it
 * @param edited what it is now
 */
export function carriedOver(original: string, written: string, edited: string): CarriedOver {
  const ours = ownSettings(written);
  const ownKeys = new Set(ours.map(canonicalKey));
  const credentials = ours.filter(isCredential);
  const decided = new Set(credentials.map(registryOf));
  const secrets = credentials.filter(({ name, value }) => holdsSecret(name) && value !== '').map(({ value }) => value);
  const isTheirs = (line: Setting) => {
    if (ownKeys.has(canonicalKey(line)) || (isCredential(line) && decided.has(registryOf(line)))) return false;
    return !secrets.some((secret) => line.raw.includes(secret));
  };
  const added = without(settingsOf(edited), settingsOf(written)).filter(isTheirs);
  const belowSection = without(sectionSettings(edited), sectionSettings(written)).filter(isTheirs);
  const text = withSettings(original, added, belowSection);
  return { text, lost: lostRegistries(ours, settingsOf(edited)) };
}

/** The settings that are not among others. */
function without(settings: readonly Setting[], others: readonly Setting[]): Setting[] {
  const known = new Set(others.map(comparable));
  return settings.filter((line) => !known.has(comparable(line)));
}

/** The settings that package managers read: those before the first `[section]`. */
function settingsOf(text: string): Setting[] {
  return linesBeforeSections(readNpmrc(text)).filter((line) => line.kind === 'setting');
}

/** The settings below the first `[section]`, where a line ends up that is appended to such a file. */
function sectionSettings(text: string): Setting[] {
  const lines = readNpmrc(text);
  return lines.slice(linesBeforeSections(lines).length).filter((line) => line.kind === 'setting');
}

/** The settings of this step: those below its heading. */
function ownSettings(written: string): Setting[] {
  const lines = linesBeforeSections(readNpmrc(written));
  const heading = lines.findIndex(({ raw }) => raw.trim() === HEADING);
  return lines.slice(heading + 1).filter((line) => line.kind === 'setting');
}

/** A key in one spelling: package managers accept several for a registry. */
function canonicalKey({ name, key }: Setting): string {
  return key.kind === 'registry-setting' ? `${ownerOfKey(key)}:${key.setting}` : name;
}

function comparable(line: Setting): string {
  return `${canonicalKey(line)}${line.list ? '[]' : ''}=${line.value}`;
}

function isCredential({ key }: Setting): boolean {
  return key.kind === 'registry-setting' && CREDENTIAL_SETTINGS.has(key.setting);
}

function registryOf({ key }: Setting): string {
  return key.kind === 'registry-setting' ? key.nerfDart : '';
}

/**
 * A text with settings added before its first section, where one replaces others of its key unless it is a list, and at
 * its end.
 */
function withSettings(original: string, added: readonly Setting[], atEnd: readonly Setting[]): string {
  if (added.length + atEnd.length === 0) return original;
  const end = original.includes('\r\n') ? '\r\n' : '\n';
  const ended = ({ raw }: NpmrcLine) => (/[\r\n]$/.test(raw) ? raw : raw + end);
  const replaced = new Set(added.filter(({ list }) => !list).map(canonicalKey));
  const lines = readNpmrc(original);
  const head = linesBeforeSections(lines);
  const kept = head.filter((line) => line.kind !== 'setting' || !replaced.has(canonicalKey(line)));
  const inOneLine = ({ raw }: Setting) => raw.replace(/[\r\n]+$/, '') + end;
  const result = [
    ...kept.map(ended),
    ...added.map(inOneLine),
    ...lines.slice(head.length).map(ended),
    ...atEnd.map(inOneLine),
  ];
  return `${original.startsWith('\ufeff') ? '\ufeff' : ''}${result.join('')}`;
}

function lostRegistries(ours: readonly Setting[], edited: readonly Setting[]): string[] {
  const now = new Map(edited.map((line) => [canonicalKey(line), line.value]));
  const lost = ours.flatMap((line) => {
    const { key, value } = line;
    if (now.get(canonicalKey(line)) === value) return [];
    if (key.kind === 'registry-setting') return isCredential(line) ? [key.url] : [];
    return key.kind === 'other' ? [] : [value];
  });
  return [...new Set(lost)];
}
