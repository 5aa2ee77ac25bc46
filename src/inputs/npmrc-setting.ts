import { parseToken } from '../credentials/parse.js';
import { Secret, type SecretRegistry, type SecretText } from '../credentials/secret.js';
import { type Diagnostic, shownName, UserError } from '../diagnostics/diagnostic.js';
import { CREDENTIAL_PARTS, holdsSecret, type NpmrcKey } from '../npmrc/lines.js';

/** A line that is given as input, its references filled. */
export interface Setting {
  readonly name: string;
  readonly key: NpmrcKey;
  readonly value: string;
  readonly list: boolean;
}

/** Left out of what is written, since no client needs them and npm warns (always-auth) or fails (email). */
const OBSOLETE: ReadonlySet<string> = new Set(['always-auth', 'email']);

/** What names a program or a script that npm or pnpm runs, or options for each Node that they start. */
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

/** What leads clients to a further file of the same kind, which nobody here looks at (measured: npm 11 reads it). */
const FURTHER_FILES: ReadonlySet<string> = new Set(['globalconfig', 'userconfig', 'prefix']);

/**
 * What becomes of a line that is neither a registry nor its credential.
 *
 * @param source the input; a file of the workspace may name no program to run
 * @param where the line, for messages
 * @returns the line as it is to be written, or undefined if it is left out
 * @throws UserError `npmrc-line`, `npmrc-unscoped-credential`, `token-invalid`
 */
export function passThrough(
  { name, key, value, list }: Setting,
  source: string,
  where: string,
  secrets: SecretRegistry,
  diagnostics: Diagnostic[],
): SecretText | undefined {
  const setting = key.kind === 'registry-setting' ? key.setting : name;
  if (key.kind === 'other' && (CREDENTIAL_PARTS.has(name) || name.startsWith('//'))) {
    throw CREDENTIAL_PARTS.has(name)
      ? new UserError(
          'npmrc-unscoped-credential',
          `${where}: ${shownName(name)} without a registry would be sent to any registry; npm refuses it.`,
          `Write \`//host/path/:${name}=…\`.`,
        )
      : new UserError(
          'npmrc-line',
          `${where}: the key begins with \`//\`, but is no \`//host/path/:setting\`.`,
          'Write, for example, `//npm.example.com/:_authToken=${NAME}`.',
        );
  }
  if (/^https?:\/\//i.test(name)) {
    throw new UserError(
      'npmrc-line',
      `${where}: the key begins with a protocol, and no client looks for such a key.`,
      'Write it without: `//host/path/:_authToken=…`.',
    );
  }
  if (OBSOLETE.has(setting)) {
    diagnostics.push({ level: 'info', text: `${where}: \`${setting}\` is left out; no client needs it.` });
    return undefined;
  }
  if (key.kind === 'other' && (name === 'certfile' || name === 'keyfile')) {
    throw new UserError(
      'npmrc-line',
      `${where}: \`${name}\` without a registry makes npm 12 fail.`,
      `Write \`//host/path/:${name}=…\`.`,
    );
  }
  if ((PROGRAMS.has(setting) || FURTHER_FILES.has(setting)) && source === 'npmrc-file') {
    const what = PROGRAMS.has(setting) ? 'a program to run' : 'where clients find a further file';
    throw new UserError(
      'npmrc-line',
      `${where}: \`${setting}\` names ${what}; a file of the workspace may not.`,
      'Put the line into the `npmrc` input if you want it.',
    );
  }
  if (/[=;#[\]"'\s\u0000-\u001f\u007f]/.test(name) || /[\u0000-\u0008\u000e-\u001f\u007f\u2028\u2029]/.test(value)) {
    throw new UserError(
      'npmrc-line',
      `${where}: there is a character in it that npmrc files cannot hold.`,
      'Write `name=value`.',
    );
  }
  const left = `${key.kind === 'registry-setting' ? keyOf(key) : name}${list ? '[]' : ''}=`;
  if (setting === '_authToken') {
    const credential = parseToken(value, where, secrets); // pnpm's token for one scope of a registry
    if (credential.kind === 'token') return [left, '"', credential.token, '"'];
    diagnostics.push({
      level: 'warning',
      slug: 'token-empty',
      text: `${where}: the token is empty, so the line is left out.`,
    });
    return undefined;
  }
  return holdsSecret(name) ? [left, new Secret(quoted(value))] : [`${left}${quoted(value)}`];
}

/** A key for a registry, normalised as clients look it up. */
function keyOf(key: Extract<NpmrcKey, { kind: 'registry-setting' }>): string {
  return `${key.nerfDart}:${key.scope === undefined ? '' : `${key.scope}:`}${key.setting}`;
}

/** A value as every client reads it back: as it is, or in double quotes where a character would cut it short. */
function quoted(value: string): string {
  return /^(?!.*\\\\)[^\s;#"'=[\]]*$/.test(value) ? value : JSON.stringify(value);
}
