import { parseToken } from '../credentials/parse-credential.js';
import { Secret, type SecretText } from '../credentials/secret.js';
import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';
import { CREDENTIAL_PARTS, holdsSecret, type NpmrcKey, ownerOfKey } from '../npmrc/keys.js';
import { nearestName } from './nearest-name.js';
import type { LineContext } from './npmrc-lines.js';

/** A line that is neither a registry nor its credential, with its references filled in. */
interface Setting {
  readonly name: string;
  readonly key: NpmrcKey;
  readonly value: string;
  readonly list: boolean;
}

/** Left out: no package manager needs them, and npm warns (always-auth) or fails (email). */
const OBSOLETE: ReadonlySet<string> = new Set(['always-auth', 'email']);

/** Settings that name a program or script that npm or pnpm runs, or options for every Node.js process that they start. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'tokenHelper',
  'script-shell',
  'shell',
  'git',
  'editor',
  'viewer',
  'browser',
  'python',
  'node-gyp',
  'node-options',
  'init-module',
  'init.module',
  'onload-script',
  'pnpmfile',
  'global-pnpmfile',
]);

/** Settings that lead to a further configuration file (measured: npm 11 reads it). */
const FURTHER_FILES: ReadonlySet<string> = new Set(['globalconfig', 'userconfig', 'prefix']);

/**
 * Decides what becomes of a line that is neither a registry nor its credential.
 *
 * @param where the line, for messages
 * @returns the line to write; undefined if it is left out, or not valid, which is reported
 */
export function readSetting(setting: Setting, where: string, context: LineContext): SecretText | undefined {
  const { name, key, value, list } = setting;
  const { secrets, diagnostics } = context;
  const bare = key.kind === 'registry-setting' ? key.setting : name.replace(/^@[^:]*:/, '');
  const problem = misspelledKey(name, value) ?? settingProblem(setting, bare, context.source);
  if (problem !== undefined) {
    diagnostics.error(problem.code, `${where}: ${problem.what}`, problem.cure);
    return undefined;
  }
  if (OBSOLETE.has(bare)) {
    diagnostics.info(`${where}: \`${bare}\` is left out; no package manager needs it.`);
    return undefined;
  }
  if (name === 'strict-ssl' && value === 'false') {
    diagnostics.warning(
      'config-tls',
      `${where}: \`strict-ssl=false\` is passed through and disables certificate verification for all registries.`,
      'Someone on the network could read the token.',
      'Remove the line. For a private certificate authority, set `NODE_EXTRA_CA_CERTS`.',
    );
  }
  const left = `${key.kind === 'registry-setting' ? `${ownerOfKey(key)}:${key.setting}` : name}${list ? '[]' : ''}=`;
  if (bare !== '_authToken') return holdsSecret(name) ? [left, new Secret(quoted(value))] : [`${left}${quoted(value)}`];
  // pnpm's token for one scope of a registry.
  const credential = parseToken(value, where, false, secrets, diagnostics);
  if (credential?.kind === 'token') return [left, '"', credential.token, '"'];
  if (credential !== undefined)
    diagnostics.warning('token-empty', `${where}: the token is empty, so the line is left out.`);
  return undefined;
}

interface Problem {
  readonly code: Parameters<Diagnostics['error']>[0];
  readonly what: string;
  readonly cure: string;
}

/** @param bare the setting without the key of a registry */
function settingProblem({ name, key, value }: Setting, bare: string, source: string): Problem | undefined {
  const line = (what: string, cure: string): Problem => ({ code: 'npmrc-line', what, cure });
  if (key.kind === 'other' && CREDENTIAL_PARTS.has(name)) {
    return {
      code: 'npmrc-unscoped-credential',
      what: `${shownName(name)} without a registry would be sent to any registry. npm refuses it.`,
      cure: `Write \`//host/path/:${name}=...\`.`,
    };
  }
  if (key.kind === 'other' && name.startsWith('//')) {
    return line(
      'the key starts with `//`, but is not `//host/path/:setting`.',
      'Write, for example, `//npm.example.com/:_authToken=${NAME}`.',
    );
  }
  if (key.kind === 'other' && name.startsWith('@') && !OBSOLETE.has(bare)) {
    return line(
      'no package manager knows this key of a scope.',
      'Write `@scope:registry=https://...`. A credential belongs to a URL: `//host/path/:_authToken=...`.',
    );
  }
  if (/^https?:\/\//i.test(name)) {
    return line('the key starts with a protocol.', 'Write it without: `//host/path/:_authToken=...`.');
  }
  if (key.kind === 'other' && (name === 'certfile' || name === 'keyfile')) {
    return line(`\`${name}\` without a registry makes npm 12 fail.`, `Write \`//host/path/:${name}=...\`.`);
  }
  if ((PROGRAMS.has(bare) || FURTHER_FILES.has(bare)) && source === 'npmrc-file') {
    const what = PROGRAMS.has(bare) ? 'a program to run' : 'a further configuration file';
    return line(
      `\`${bare}\` names ${what}, which a file of the workspace may not do.`,
      'Put the line into the `npmrc` input if you want it.',
    );
  }
  if (/[=;#[\]"'\s\u0000-\u001f\u007f]/.test(name) || /[\u0000-\u0008\u000e-\u001f\u007f\u2028\u2029]/.test(value)) {
    return line('it contains a character that npmrc files cannot hold.', 'Write `name=value`.');
  }
  return undefined;
}

/** A value as every package manager reads it back: in double quotes if a character would cut it short. */
function quoted(value: string): string {
  return /^(?!.*\\\\)[^\s;#"'=[\]]*$/.test(value) ? value : JSON.stringify(value);
}

/** A key that is nearly right. Package managers ignore such a line, and the login fails without a word. */
function misspelledKey(name: string, value: string): Problem | undefined {
  const correct = correctKey(name, value);
  if (correct === undefined) return undefined;
  return {
    code: 'npmrc-line',
    what: `no package manager knows the key ${isShown(name) ? `\`${name}\`` : shownName(name)}.`,
    cure: isShown(name)
      ? `Did you mean \`${correct}=...\`?`
      : 'Write `//host/path/:_authToken=...`, or `@scope:registry=...`.',
  };
}

/** Misspelled settings of a credential, and the right ones. */
const MISSPELLED: Readonly<Record<string, string>> = {
  authtoken: '_authToken',
  _authtoken: '_authToken',
  auth_token: '_authToken',
  _auth_token: '_authToken',
  'auth-token': '_authToken',
  '_auth-token': '_authToken',
  token: '_authToken',
  _token: '_authToken',
  auth: '_auth',
  password: '_password',
  user: 'username',
};

/** The key that was meant; undefined for keys that are not nearly right. */
function correctKey(name: string, value: string): string | undefined {
  const isUrl = /^https?:\/\//i.test(value);
  const credential = /^((?:https?:)?\/{1,2})?([A-Za-z0-9.-]+(?::\d+)?(?:\/[^:]*)?):([A-Za-z_-]+)$/.exec(name);
  if (credential !== null && !name.startsWith('@')) {
    const [, start = '', address = '', setting = ''] = credential;
    const lower = setting.toLowerCase();
    const meant = Object.hasOwn(MISSPELLED, lower) ? MISSPELLED[lower] : undefined;
    const isRight = setting === meant || (meant === undefined && ['_auth', 'username', '_password'].includes(setting));
    const known = meant ?? (isRight ? setting : undefined);
    const hasHost = start !== '' || address.includes('.') || address.includes('/');
    if (known !== undefined && hasHost && (start !== '//' || !isRight)) {
      return `//${address.endsWith('/') ? address : `${address}/`}:${known}`;
    }
  }
  const withoutColon = /^\/\/([A-Za-z0-9.-]+(?::\d+)?\/(?:[^:]*\/)?)(_authToken|_auth|_password)$/.exec(name);
  if (withoutColon !== null) return `//${withoutColon[1]}:${withoutColon[2]}`;
  if (!isUrl) return undefined;
  if (/^(default|npm)?[_-]?registry[_-]?(url)?$/i.test(name) || isNearlyRegistry(name)) return 'registry';
  const [, at = '', scope = '', setting = ''] = /^(@?)([A-Za-z0-9][A-Za-z0-9._~-]*)(?:[:/]([^:/]*))?$/.exec(name) ?? [];
  return scope !== '' && (at === '@' || isNearlyRegistry(setting)) ? `@${scope}:registry` : undefined;
}

function isNearlyRegistry(word: string): boolean {
  return nearestName(word, ['registry']) !== undefined;
}

/** Whether a key may be shown: it may hold a secret in the wrong place. */
function isShown(name: string): boolean {
  return /^[\w@.:/-]{1,60}$/.test(name) && !/[A-Za-z0-9]{24}/.test(name);
}
