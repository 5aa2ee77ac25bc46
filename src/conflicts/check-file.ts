import type { MachineFormat } from '../clients/machine-config.js';
import { SecretRegistry } from '../credentials/secret.js';
import { MAX_FILE_BYTES, readFile } from '../files/read-file.js';
import { maskLiterals } from '../npmrc/mask-literals.js';
import { MAX_LOCKFILE_BYTES } from '../project/lockfiles.js';
import { LOCKFILE_OWNER, type Lockfile } from '../project/project-files.js';
import { checkBunfig } from './bunfig.js';
import type { Finding } from './findings.js';
import { checkLockfile } from './lockfiles.js';
import type { Login } from './login.js';
import { checkNpmrc } from './npmrc.js';
import { checkPnpmAuth } from './pnpm-auth.js';
import { checkPnpmWorkspace } from './pnpm-workspace.js';
import { checkYarnrcClassic, checkYarnrcYml } from './yarnrc.js';

/** Why a file was not checked, to end a sentence with. */
export class Unreadable {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

/** Whether a file is a lockfile, not configuration. */
export function isLockfile(file: MachineFormat | Lockfile): file is Lockfile {
  return Object.hasOwn(LOCKFILE_OWNER, file);
}

/**
 * Reads a file to check. Links are followed, as package managers do; what is read is never printed.
 *
 * @param like the format
 * @returns its text; undefined if there is no regular file, such as a folder or a pipe of that name
 */
export function readFileToCheck(like: MachineFormat | Lockfile, location: string): string | Unreadable | undefined {
  const maxBytes = isLockfile(like) ? MAX_LOCKFILE_BYTES : MAX_FILE_BYTES;
  const { kind, text, code } = readFile(location, maxBytes, isLockfile(like) ? 'latin1' : 'utf8');
  if (text !== undefined) return text.replace(/^\ufeff/, '');
  if (kind === 'too large') return new Unreadable(`is larger than ${maxBytes / 1024 / 1024} MiB`);
  if (kind === 'not a file' || code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  return new Unreadable(`cannot be read (${code})`);
}

/**
 * Checks the text of a file.
 *
 * @param like the format
 * @param secrets masks the credentials that the file contains
 */
export async function checkFile(
  like: MachineFormat | Lockfile,
  text: string,
  login: Login,
  secrets: CommittedSecrets,
): Promise<readonly Finding[] | Unreadable> {
  const { clients } = login;
  if (isLockfile(like)) return checkLockfile(like, text, login);
  secrets.registerUrlPasswords(text);
  switch (like) {
    case '.npmrc':
      maskLiterals(text, secrets);
      return checkNpmrc(text, login);
    case '.yarnrc':
      return checkYarnrcClassic(text, login);
    case '.yarnrc.yml':
      if (clients.yarnrcYml.length === 0) return [];
      return (await checkYarnrcYml(text, login, secrets)) ?? new Unreadable('is not valid YAML');
    case 'pnpm-workspace.yaml':
      if (clients.pnpmWorkspace.length === 0) return [];
      return (await checkPnpmWorkspace(text, login)) ?? new Unreadable('is not valid YAML');
    case 'config.yaml':
      return [...((await checkPnpmWorkspace(text, login)) ?? []), ...(await checkPnpmAuth(text, login, secrets))];
    case 'bunfig.toml': {
      const findings = await checkBunfig(text, login, secrets);
      return findings ?? (clients.bunfig.length === 0 ? [] : new Unreadable('is not valid TOML'));
    }
  }
}

/** This step accepts no shorter token. */
const MIN_SECRET_LENGTH = 8;

/** A plain word, such as `deployment`. */
const WORD = /^[A-Za-z]{1,20}$/;

/**
 * Masks what committed files contain, except what is not a secret: with a token `failed` in a file, a pull request could hide
 * that word in the log of the job, and keep outputs that contain it from other jobs. Whoever can read the log can read the
 * repository, too, so a short password in it loses nothing. No message shows a value.
 */
export class CommittedSecrets extends SecretRegistry {
  readonly #secrets: SecretRegistry;

  /** @param secrets gets what is masked */
  constructor(secrets: SecretRegistry) {
    super();
    this.#secrets = secrets;
  }

  override register(value: string): void {
    if (value.length >= MIN_SECRET_LENGTH && !WORD.test(value)) this.#secrets.register(value);
  }
}
