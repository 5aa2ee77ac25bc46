import { type Diagnostics, shownName } from '../diagnostics/diagnostic.js';

/** Misspelled settings of a credential, and the right ones. */
const SETTINGS: Readonly<Record<string, string>> = {
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

/**
 * Reports keys that are nearly right. Package managers ignore such a line, and the login fails without a word.
 *
 * @returns whether the key was reported
 */
export function reportNearMissKey(name: string, value: string, where: string, diagnostics: Diagnostics): boolean {
  const correct = correctKey(name, value);
  if (correct === undefined) return false;
  diagnostics.error(
    'npmrc-line',
    `${where}: no package manager knows the key ${shownKey(name)}.`,
    isShown(name)
      ? `Did you mean \`${correct}=...\`?`
      : 'Write `//host/path/:_authToken=...`, or `@scope:registry=...`.',
  );
  return true;
}

/** The key that was meant; undefined for keys that are not nearly right. */
function correctKey(name: string, value: string): string | undefined {
  const isUrl = /^https?:\/\//i.test(value);
  const credential = /^((?:https?:)?\/\/)?([A-Za-z0-9.-]+(?::\d+)?(?:\/[^:]*)?):([A-Za-z_-]+)$/.exec(name);
  if (credential !== null && !name.startsWith('@')) {
    const [, start = '', address = '', setting = ''] = credential;
    const meant = SETTINGS[setting.toLowerCase()];
    const isRight = setting === meant || (meant === undefined && ['_auth', 'username', '_password'].includes(setting));
    const known = meant ?? (isRight ? setting : undefined);
    const hasHost = start !== '' || address.includes('.') || address.includes('/');
    if (known !== undefined && hasHost && (start !== '//' || !isRight)) {
      return `//${address.endsWith('/') ? address : `${address}/`}:${known}`;
    }
  }
  const withoutColon = /^\/\/([A-Za-z0-9.-]+(?::\d+)?\/(?:[^:]*\/)?)(_authToken|_auth|_password)$/.exec(name);
  if (withoutColon !== null) return `//${withoutColon[1]}:${withoutColon[2]}`;
  if (isUrl && /^(default|npm)?[_-]?registry[_-]?(url)?$/i.test(name)) return 'registry';
  const scope = /^@?([A-Za-z0-9][A-Za-z0-9._~-]*)([:/]registry)?$/.exec(name);
  if (scope === null || !isUrl) return undefined;
  const [, word = '', suffix] = scope;
  const isMapping = name.startsWith('@') ? suffix !== ':registry' : suffix === ':registry';
  return isMapping ? `@${word}:registry` : undefined;
}

/** Whether a key may be shown: it may hold a secret in the wrong place. */
function isShown(name: string): boolean {
  return /^[\w@.:/-]{1,60}$/.test(name) && !/[A-Za-z0-9]{24}/.test(name);
}

function shownKey(name: string): string {
  return isShown(name) ? `\`${name}\`` : shownName(name);
}
