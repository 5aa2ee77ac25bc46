/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hasMachineFiles),
/* harmony export */   d: () => (/* binding */ machineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4763);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2564);



/**
 * The files in the home folder that beat the login: pnpm's `auth.ini`, to which `pnpm config set //...` writes, and its
 * `config.yaml` (pnpm 11 and later, measured), and bun's `.bunfig.toml`.
 */
function machineFiles(context) {
    const { environment, platform, home, clients } = context;
    const files = [];
    const mayUse = (test) => clients.length === 0 || clients.some(test);
    if (mayUse(({ name, version }) => name === 'pnpm' && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(version, [0, 0, 0], [10, 999, 999]) !== true)) {
        const folder = pnpmFolder(context);
        files.push({ file: joined(platform, folder, 'auth.ini'), like: '.npmrc' });
        files.push({ file: joined(platform, folder, 'config.yaml'), like: 'config.yaml' });
    }
    if (mayUse(({ name }) => name === 'bun')) {
        const folders = new Set([home, (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'XDG_CONFIG_HOME') || home]);
        for (const folder of folders)
            files.push({ file: joined(platform, folder, '.bunfig.toml'), like: 'bunfig.toml' });
    }
    return files;
}
/** Whether one of these files exists. */
function hasMachineFiles(context) {
    return machineFiles(context).some(({ file }) => node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(file));
}
/** pnpm's configuration folder (pnpm.io/settings, `pnpm config`). */
function pnpmFolder({ environment, platform, home }) {
    const xdg = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'XDG_CONFIG_HOME');
    if (xdg)
        return joined(platform, xdg, 'pnpm');
    if (platform === 'darwin')
        return joined(platform, home, 'Library', 'Preferences', 'pnpm');
    const local = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'LOCALAPPDATA');
    if (platform === 'win32' && local)
        return joined(platform, local, 'pnpm', 'config');
    return joined(platform, home, '.config', 'pnpm');
}
/** A path as it is written on a platform, whichever this one is. */
function joined(platform, ...parts) {
    return parts.join(platform === 'win32' ? '\\' : '/');
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ PATH_VARIABLES),
/* harmony export */   NV: () => (/* binding */ userConfigPath),
/* harmony export */   XT: () => (/* binding */ userConfigVariables),
/* harmony export */   s4: () => (/* binding */ isLoginVariable),
/* harmony export */   sd: () => (/* binding */ pnpmAuthFile)
/* harmony export */ });
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4763);
/** The variables that package managers obey. */

const USER_CONFIG = 'NPM_CONFIG_USERCONFIG';
/** pnpm from 11.0.6 on reads this one first; 11.0.6 to 11.0.8 read no other. */
const PNPM_AUTH_FILE = 'PNPM_CONFIG_NPMRC_AUTH_FILE';
/** Every variable that this action points to its file. */
const PATH_VARIABLES = [
    USER_CONFIG,
    USER_CONFIG.toLowerCase(),
    PNPM_AUTH_FILE,
    PNPM_AUTH_FILE.toLowerCase(),
];
/**
 * The variables that make npm, pnpm, Yarn Classic and bun (from 1.4.4) read another user configuration.
 *
 * If the lower-case name is set, it wins over the upper-case one (npm, pnpm and Yarn Classic, measured), so it is set, too.
 * Windows does not distinguish the two.
 *
 * @param pnpm whether pnpm may be used
 */
function userConfigVariables(environment, platform, pnpm) {
    const names = pnpm ? [USER_CONFIG, PNPM_AUTH_FILE] : [USER_CONFIG];
    return names.flatMap((name) => {
        const hasTwin = platform !== 'win32' && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, name.toLowerCase()) !== undefined;
        return hasTwin ? [name, name.toLowerCase()] : [name];
    });
}
/** The file that only pnpm reads so far; undefined if there is none. */
function pnpmAuthFile(environment) {
    return (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, PNPM_AUTH_FILE.toLowerCase()) || (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, PNPM_AUTH_FILE) || undefined;
}
/**
 * The current user configuration: the file that package managers read before this step. An empty variable counts as unset,
 * which is how this action leaves it behind.
 *
 * @param home the home folder of package managers other than npm
 * @returns the path as the variable gives it (`~/` expanded, as npm does), or the default in the home folder
 */
function userConfigPath(environment, home) {
    const named = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, USER_CONFIG.toLowerCase()) || (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, USER_CONFIG);
    // npm looks in HOME first, also on Windows, where other package managers look in USERPROFILE (npm 10 and 12).
    const npmHome = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, 'HOME') || home;
    if (!named)
        return `${npmHome}/.npmrc`;
    return /^~[/\\]/.test(named) ? `${npmHome}${named.slice(1)}` : named;
}
/** Whether a variable sets a registry, a credential or another file, which package managers prefer to any file of this step. */
function isLoginVariable(name) {
    return /^p?npm_config_(registry$|token$|_auth$|[@/])|^bun_config_(registry|token)$|^yarn_((npm_)?registry|rc_filename$)/i.test(name);
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ isAnyYarn2),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   b$: () => (/* binding */ ANY_YARN_2),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/** No version is longer; patterns that look for whitespace take long on much of it. */
const MAX_LENGTH = 256;
/** What the files of a project show of any Yarn 2+: all of them read the same files. */
const ANY_YARN_2 = [2];
/** Whether a version of Yarn stands for any Yarn 2+. */
function isAnyYarn2(version) {
    return version.length === 1 && version[0] === 2;
}
/** Reads a version or range as package.json, lockfiles and package managers write it. What it leaves open is left out. */
function parseVersion(text) {
    if (text.length > MAX_LENGTH)
        return [];
    const found = /^\s*v?([\^~=]?)\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=$|[\s.+-])/.exec(text.replaceAll('.x', '').replaceAll('.*', ''));
    // Of several alternatives or bounds, only the installed package manager can say which one it is.
    if (found === null || /\|\||[<>]|\s-\s/.test(text))
        return [];
    const [, operator, ...parts] = found;
    const numbers = parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
    if (operator === '^')
        return numbers.slice(0, 1);
    return operator === '~' ? numbers.slice(0, 2) : numbers;
}
/**
 * Whether a version is between two others, both included.
 *
 * @returns undefined if too little of the version is known
 */
function isWithin(version, from, to) {
    const lowest = [0, 1, 2].map((index) => version[index] ?? 0);
    const highest = [0, 1, 2].map((index) => version[index] ?? Number.POSITIVE_INFINITY);
    if (compare(highest, from) < 0 || compare(lowest, to) > 0)
        return false;
    return compare(lowest, from) >= 0 && compare(highest, to) <= 0 ? true : undefined;
}
function compare(a, b) {
    for (const index of [0, 1, 2]) {
        const left = a[index] ?? 0;
        const right = b[index] ?? 0;
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ sameCredential),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   bc: () => (/* binding */ authorizationHeader),
/* harmony export */   tB: () => (/* binding */ basicAuth)
/* harmony export */ });
/** Whether two credentials are the same. */
function sameCredential(a, b) {
    if (a.kind === 'token' && b.kind === 'token')
        return a.token.equals(b.token);
    if (a.kind === 'basic' && b.kind === 'basic')
        return a.username === b.username && a.password.equals(b.password);
    if (a.kind === 'oidc' && b.kind === 'oidc') {
        return a.provider === b.provider && JSON.stringify(a.fields) === JSON.stringify(b.fields);
    }
    return a.kind === b.kind;
}
/** The secret part of a credential; undefined if it has none. */
function secretOf(credential) {
    if (credential.kind === 'token')
        return credential.token;
    return credential.kind === 'basic' ? credential.password : undefined;
}
/** What is sent as `Authorization: Basic`: base64 of `user:password`, as UTF-8. */
function basicAuth({ username, password }) {
    return Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64');
}
/** The value of the `Authorization` header, as every package manager sends it. */
function authorizationHeader(credential) {
    return credential.kind === 'token' ? `Bearer ${credential.token.reveal()}` : `Basic ${basicAuth(credential)}`;
}


/***/ }),

/***/ 7831:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ parseBasic),
/* harmony export */   Yw: () => (/* binding */ MIN_TOKEN_LENGTH),
/* harmony export */   gg: () => (/* binding */ maskToken),
/* harmony export */   kU: () => (/* binding */ parseAuth),
/* harmony export */   pI: () => (/* binding */ parseToken),
/* harmony export */   sg: () => (/* binding */ isToken),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
/** RFC 6750, section 2.1: the only characters that every package manager reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
/** Shorter tokens are accepted for test registries only, and are not masked: a short mask damages the log. */
const MIN_TOKEN_LENGTH = 8;
/** Words that appear in place of a secret by mistake. */
const WORDS = ['null', 'undefined', 'true', 'false'];
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Whether a value is the placeholder of actions/setup-node. */
function isPlaceholder(value) {
    return value.trim() === SETUP_NODE_PLACEHOLDER;
}
/** Whether a value has the characters of a token and is not a word that replaces one by mistake. */
function isToken(value) {
    return BEARER.test(value) && !WORDS.includes(value) && !isPlaceholder(value);
}
/** Masks a token, unless it is too short to be masked. */
function maskToken(value, secrets) {
    if (value.trim().length >= MIN_TOKEN_LENGTH)
        secrets.register(value);
}
/**
 * Reads a token. Whitespace around it is dropped. The placeholder of setup-node counts as empty.
 *
 * @param raw the value as given
 * @param where the input, field or variable, for messages
 * @param allowShort whether the registry is a test registry, where a token may be short
 * @returns undefined for a value that is not a token, which is reported
 */
function parseToken(raw, where, allowShort, secrets, diagnostics) {
    const value = raw.trim();
    if (value === '' || isPlaceholder(value))
        return { kind: 'empty', source: where };
    maskToken(value, secrets);
    const problem = tokenProblem(value, allowShort);
    if (problem !== undefined) {
        diagnostics.error('token-invalid', `${where}: the token ${problem.what}.`, problem.cure);
        return undefined;
    }
    if (value.length < MIN_TOKEN_LENGTH) {
        diagnostics.notice(undefined, `${where}: the token has fewer than 8 characters, so it is not masked in the log.`);
    }
    return { kind: 'token', token: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(value) };
}
const PASS_THE_SECRET = 'Pass the secret itself, such as `${{ secrets.NAME }}`.';
/** Why a value is not a token; undefined if it is one. */
function tokenProblem(value, allowShort) {
    if (!BEARER.test(value))
        return characterProblem(value);
    if (WORDS.includes(value))
        return { what: `is the word \`${value}\``, cure: PASS_THE_SECRET };
    if (/^(?:secrets|vars|env|github|inputs|steps|needs|matrix)\.[A-Za-z_][\w.-]*$/.test(value))
        return UNEXPANDED;
    if (value.length < MIN_TOKEN_LENGTH && !allowShort) {
        return { what: `has fewer than ${MIN_TOKEN_LENGTH} characters`, cure: 'Copy the whole token.' };
    }
    return undefined;
}
const UNEXPANDED = { what: 'is an expression that was not expanded', cure: PASS_THE_SECRET };
/** What somebody passed instead of a token, if it has characters that a token cannot have. */
function characterProblem(value) {
    if (isUnexpandedExpression(value) || /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(value))
        return UNEXPANDED;
    if (value.includes('${')) {
        return { what: 'contains `${...}`, which package managers would expand', cure: PASS_THE_SECRET };
    }
    const common = secretProblem(value);
    if (common !== undefined)
        return { what: common, cure: PASS_THE_SECRET };
    if (/^\/\/.*:_auth/.test(value)) {
        const cure = 'Use the `npmrc` input for lines, and `token` for the token alone.';
        return { what: 'is a line of an npmrc file', cure };
    }
    if (/\s/.test(value)) {
        return { what: 'contains a space', cure: 'Pass the token alone, without `Bearer` or a name.' };
    }
    const cure = 'Copy the token again, without quotes or other text.';
    return { what: 'contains characters that are not valid in a token', cure };
}
/** Whether a value as a whole is an expression: `${{ ... }}`. */
function isUnexpandedExpression(value) {
    return /^\$\{\{.*\}\}$/s.test(value.trim());
}
/** What is wrong with a value that was given as a secret of any kind; undefined if nothing is. */
function secretProblem(value) {
    if (WORDS.includes(value))
        return `is the word \`${value}\``;
    if (/^\*+$/.test(value))
        return 'is a masked value (only asterisks)';
    if (/[\r\n]/.test(value))
        return 'contains a line break';
    if (CONTROL_CHARACTER.test(value))
        return 'contains a control character';
    return undefined;
}
/**
 * Reads a user name and a password for basic authentication. A password may hold anything but line breaks and control
 * characters, because every format that holds it stores it as base64.
 *
 * @param username the user name as given
 * @param raw the password as given; line breaks around it are dropped, spaces are not
 * @param where the input, field or variable of the password, for messages
 * @param secrets masks the password, alone and joined to the user name
 * @returns undefined if either is not valid, which is reported
 */
function parseBasic(username, raw, where, secrets, diagnostics) {
    const value = withoutLineBreaksAround(raw);
    if (value.trim() === '')
        return { kind: 'empty', source: where };
    const password = secrets.wrap(value);
    const name = username.trim();
    secrets.register(`${name}:${value}`);
    if (name === '') {
        diagnostics.error('username-invalid', `${where}: there is no user name for this password.`, GIVE_USERNAME);
        return undefined;
    }
    if (name.includes(':') || name.includes('${') || secretProblem(name) !== undefined) {
        diagnostics.error('username-invalid', `${where}: the user name for this password contains \`:\`, \`\${...}\` or a control character.`, GIVE_USERNAME);
        return undefined;
    }
    const problem = isUnexpandedExpression(value) ? 'is an expression that was not expanded' : secretProblem(value);
    if (problem !== undefined) {
        diagnostics.error('password-invalid', `${where}: the password ${problem}.`, PASS_THE_SECRET);
        return undefined;
    }
    return { kind: 'basic', username: name, password };
}
const GIVE_USERNAME = 'Give the `username` that the registry expects. Some registries accept any name.';
/** A loop: a pattern for the end would start anew at every line break in the middle. */
function withoutLineBreaksAround(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (text[start] === '\n' || text[start] === '\r'))
        start += 1;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(start, end);
}
/** Reads `_auth` of an npmrc file: base64 of `user:password`. @returns undefined if it is not valid, which is reported */
function parseAuth(raw, where, secrets, diagnostics) {
    const value = raw.trim();
    if (value === '')
        return { kind: 'empty', source: where };
    secrets.register(value);
    const text = decodeBase64(value);
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon < 0) {
        diagnostics.error('auth-invalid', `${where}: \`_auth\` is not base64 of \`user:password\`.`, 'Encode both together, or give a token as `_authToken`.');
        return undefined;
    }
    return parseBasic(text.slice(0, colon), text.slice(colon + 1), where, secrets, diagnostics);
}
/** Decodes base64 of UTF-8 text; undefined if it is not that. */
function decodeBase64(value) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.replace(/=+$/, '').length % 4 === 1)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, 'base64'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xq: () => (/* binding */ repeatsSecret),
/* harmony export */   ks: () => (/* binding */ SecretRegistry),
/* harmony export */   zD: () => (/* binding */ decodeUrlPart),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/** A value that must never be printed. Turned into text by accident, it shows as `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for what writes it to a file, sends it, or compares it with a known shape. */
    reveal() {
        return this.#value;
    }
    /** Whether both hold the same value. */
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '***';
    }
}
/** The text as it may be printed: each secret is `***`. */
function shown(text) {
    return text.join('');
}
/** The text as it must be written to a file or a variable. */
function revealed(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.reveal())).join('');
}
/** A shorter mask would hide half of every log and protect nothing. */
const MIN_MASK_LENGTH = 4;
/** Words that appear in place of a token by mistake. Masking them would damage the log. */
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);
/** A plain word such as `anonymous` before the `@` of a URL is a user name, not a token. */
const WORD = /^[A-Za-z]{1,20}$/;
/**
 * Every secret that this step has seen, valid or not, and what the runner must mask because of it.
 *
 * Readers put a value in here before they look at it, so that a message about a bad value is masked, too.
 */
class SecretRegistry {
    #masks = new Set();
    /** How many masks `newMasks` has returned: always the first ones, because none is ever removed. */
    #returned = 0;
    /** Registers a value and wraps it. */
    wrap(value) {
        this.register(value);
        return new Secret(value);
    }
    /**
     * Registers a value for masking, in the forms in which a package manager may print it: each of its lines, and base64 with and
     * without padding, alone or with the line break that `echo` adds. The runner derives further forms of each mask (other base64
     * shifts, JSON, URL, XML, shell), but base64 only with the same padding.
     */
    register(value) {
        if (this.#masks.has(value))
            return;
        const lines = value.split(/[\r\n]+/);
        if (lines.length > 1)
            for (const line of lines)
                this.register(line);
        const text = value.trim();
        if (text.length < MIN_MASK_LENGTH || NEVER_MASKED.has(text) || /^\*+$/.test(text))
            return;
        this.#masks.add(text);
        for (const form of new Set([text, `${text}\n`, value])) {
            const encoded = base64(form);
            this.#masks.add(encoded);
            this.#masks.add(encoded.replace(/=+$/, ''));
        }
    }
    /**
     * Registers the passwords in the URLs of a text, such as a proxy's, as written and decoded. A long user name without a
     * password is a token. An `@` within belongs to the password (WHATWG), or what follows belongs to another text.
     */
    registerUrlPasswords(text) {
        for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
            this.#registerUrlPart(password);
            if (password.includes('@'))
                this.#registerUrlPart(password.slice(0, password.indexOf('@')));
        }
        for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi)) {
            if (!WORD.test(user))
                this.#registerUrlPart(user);
        }
    }
    #registerUrlPart(part) {
        this.register(part);
        if (part.includes('%'))
            this.register(decodeUrlPart(part));
    }
    /** Whether a value is to be masked. */
    has(value) {
        return this.#masks.has(value);
    }
    /** All masks, longest first, so that no mask cuts another one short. */
    masks() {
        return longestFirst(this.#masks);
    }
    /** The masks that no earlier call returned, longest first. */
    newMasks() {
        const masks = [...this.#masks].slice(this.#returned);
        this.#returned = this.#masks.size;
        return longestFirst(masks);
    }
}
function longestFirst(masks) {
    return [...masks].sort((a, b) => b.length - a.length);
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
/** A part of a URL without percent-encoding; unchanged if the encoding is not valid. */
function decodeUrlPart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * Whether a text repeats a part of a secret, forwards or backwards, in upper or lower case.
 *
 * @param length of the shortest part that counts, in characters
 */
function repeatsSecret(text, secrets, length = 8) {
    const forwards = text.toLowerCase();
    const backwards = [...forwards].reverse().join('');
    const parts = [];
    for (let start = 0; start + length <= text.length; start += 1) {
        parts.push(forwards.slice(start, start + length), backwards.slice(start, start + length));
    }
    return secrets.some((secret) => {
        const lower = secret.toLowerCase();
        return parts.some((part) => lower.includes(part));
    });
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ tokenKind),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   gJ: () => (/* binding */ mayBeToken),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   y$: () => (/* binding */ tokenInPlaceOfName)
/* harmony export */ });
/** What a token says about itself by its shape: its kind, and when it expires. Nothing is verified. */
/** The longest text that is decoded. Vendors' tokens have some thousand characters at most; npm limits headers to about 16 KiB. */
const MAX_JWT_LENGTH = 16 * 1024;
/** What JFrog's reference tokens decode to: `reftkn:01:<expiry in seconds, zero for never>:<random>`. */
const JFROG_REFERENCE = /^reftkn:\d\d:(\d{10}):/;
/**
 * The shapes of tokens. Sources: docs.npmjs.com "About access tokens" and GitHub's changelog of 2021-09-23 (`npm_`);
 * docs.github.com "GitHub's token formats" (`ghs_` contains a JWT since 2026, so length and dots say nothing); docs.gitlab.com
 * "Token prefixes"; JFrog "Identity tokens" (`cmVmd`) and "API key" (`AKC`, ended); Microsoft "Personal access tokens" (84
 * characters with AZDO from the 77th on; before that 52 of base32); Google's `ya29.`; Docker's `dckr_`; PyPI's `pypi-`.
 */
const SHAPES = [
    { kind: 'npm', name: 'an npm token', prefixes: ['npm_'] },
    { kind: 'github', name: 'a GitHub token', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_'] },
    {
        kind: 'github-fine-grained',
        name: 'a fine-grained personal access token of GitHub',
        prefixes: ['github_pat_'],
    },
    { kind: 'github-refresh', name: 'a GitHub refresh token', prefixes: ['ghr_'] },
    {
        kind: 'gitlab',
        name: 'a GitLab token',
        prefixes: [
            ...['glpat-', 'gldt-', 'glcbt-', 'glrt-', 'glrtr-', 'glwt-', 'glptt-', 'gloas-', 'glsoat-', 'glagent-', 'glimt-'],
            ...['glft-', 'glffct-'],
        ],
    },
    { kind: 'google', name: 'a Google access token', prefixes: ['ya29.'] },
    { kind: 'docker', name: 'a Docker Hub token', prefixes: ['dckr_'] },
    { kind: 'pypi', name: 'a PyPI token', prefixes: ['pypi-'] },
    {
        kind: 'npm-classic',
        name: 'a classic npm token (a UUID)',
        pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    },
    { kind: 'jfrog', name: 'a JFrog reference token', pattern: /^cmVmd[A-Za-z0-9]{59}$/ },
    { kind: 'jfrog-api-key', name: 'a JFrog API key', pattern: /^AKC[A-Za-z0-9]{10,}$/ },
    {
        kind: 'azure',
        name: 'a personal access token of Azure DevOps',
        pattern: /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/,
    },
];
/** The kind of a token and its name in messages; undefined for an unknown shape. Nothing is certain but the shape. */
function tokenKind(token) {
    for (const { kind, name, prefixes = [], pattern } of SHAPES) {
        if (prefixes.some((prefix) => token.startsWith(prefix)) || pattern?.test(token))
            return { kind, name };
    }
    return claimsOf(token) === undefined ? undefined : { kind: 'jwt', name: 'a JSON Web Token' };
}
/**
 * The kind of a token that stands in place of a name. GitLab's, the shortest, have 26 characters. A name such as
 * `npm_token_for_github_2` only starts like a token: it has no capitals.
 */
function tokenInPlaceOfName(word) {
    const isName = word.length < 26 || !/\d/.test(word) || (word.includes('_') && !/[A-Z]/.test(word));
    return isName ? undefined : tokenKind(word);
}
/** Whether a word that is no known name may be a token in the wrong place. Names rarely are long and have digits. */
function mayBeToken(word) {
    return tokenKind(word) !== undefined || (word.length > 12 && /\d/.test(word));
}
/**
 * When a token expires according to itself, in seconds since 1970; undefined if it does not say. Nothing is verified: the
 * registry has to trust the token, not this action.
 */
function expiryOf(token) {
    if (token.startsWith('cmVmd')) {
        const [, digits] = JFROG_REFERENCE.exec(Buffer.from(token.slice(0, 64), 'base64').toString('latin1')) ?? [];
        return Number(digits ?? 0) || undefined;
    }
    const expiry = claimsOf(token)?.['exp'];
    return typeof expiry === 'number' && Number.isFinite(expiry) && expiry > 0 ? expiry : undefined;
}
/** The claims of a JSON Web Token in compact form (RFC 7519, three parts); undefined if the text is not one. */
function claimsOf(text) {
    if (!text.startsWith('ey') || text.length > MAX_JWT_LENGTH)
        return undefined;
    const parts = text.split('.', 4);
    if (parts.length !== 3)
        return undefined;
    const [header, payload] = parts.map(jsonObject);
    return header === undefined || (header['alg'] === undefined && header['typ'] === undefined) ? undefined : payload;
}
function jsonObject(part) {
    if (!/^[A-Za-z0-9_-]+$/.test(part))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   KI: () => (/* binding */ shownHost),
/* harmony export */   _z: () => (/* binding */ cleanupFailed),
/* harmony export */   rE: () => (/* binding */ Diagnostics),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Collects what the step has to say. Readers report problems here and return what they could read, so that one run reports
 * all of them; `main.ts` alone decides whether the step goes on.
 */
class Diagnostics {
    #list;
    #at;
    constructor(list = [], at) {
        this.#list = list;
        this.#at = at;
    }
    /** Everything reported so far, in order. */
    get list() {
        return this.#list;
    }
    get hasErrors() {
        return this.#list.some(({ level }) => level === 'error');
    }
    /** The same collector, for findings at a line of a file. */
    at(at) {
        return at === undefined ? this : new Diagnostics(this.#list, at);
    }
    /** A problem that stops the step. @param lines what is wrong and where, then what to do */
    error(code, ...lines) {
        this.add({ level: 'error', code, text: lines.join('\n') });
    }
    warning(code, ...lines) {
        this.add({ level: 'warning', code, text: lines.join('\n') });
    }
    notice(code, ...lines) {
        this.add({ level: 'notice', ...(code === undefined ? {} : { code }), text: lines.join('\n') });
    }
    /** A line of the log. */
    info(text) {
        this.add({ level: 'info', text });
    }
    /** Reports a finished diagnostic. One without a location gets the one of this collector. */
    add(...diagnostics) {
        for (const diagnostic of diagnostics) {
            this.#list.push(diagnostic.at === undefined && this.#at !== undefined ? { ...diagnostic, at: this.#at } : diagnostic);
        }
    }
}
/**
 * A failure of something that the step does: writing a file, asking a vendor. Bad input is reported to `Diagnostics`
 * instead. The message contains no secret.
 */
class UserError extends Error {
    code;
    /** @param lines what is wrong and where, then what to do */
    constructor(code, ...lines) {
        super(lines.join('\n'));
        this.name = 'UserError';
        this.code = code;
    }
    get diagnostic() {
        return { level: 'error', code: this.code, text: this.message };
    }
}
/** What identifies an error: the system's error code, or the code of a UserError. */
function errorCode(error) {
    return (error instanceof UserError ? error.code : error.code) ?? 'unknown error';
}
/** A warning about something that could not be undone. */
function cleanupFailed(...lines) {
    return { level: 'warning', code: 'cleanup-failed', text: lines.join('\n') };
}
/**
 * Quotes a name that came from outside, if it looks like a name.
 *
 * A token in the wrong input is the likeliest thing to appear where a name was expected. Names in capitals are no known kind
 * of token, and other names are shorter than any (the shortest, GitLab's, has 26 characters).
 */
function shownName(name) {
    const isName = /^[A-Z][A-Z0-9_]{0,63}$/.test(name) || /^[A-Za-z_@][A-Za-z0-9_./-]{0,23}$/.test(name);
    return isName ? `\`${name}\`` : '(a name that is not shown here)';
}
/** A host in a message, if it looks like one: a secret may stand in its place. A long label is not shown. */
function shownHost(host, otherwise = '(a host not shown here)') {
    const isHost = /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24);
    return isHost ? host : otherwise;
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   iM: () => (/* binding */ unlinkFile),
/* harmony export */   nM: () => (/* binding */ removeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_sleep_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8105);
/** Removing and renaming files, also while another program has them open. */


/** How often a change is tried again, and the pause in between, in milliseconds. */
const MAX_RETRIES = 20;
const RETRY_INTERVAL_MS = 25;
/** What Windows answers while a virus scanner or an editor has a file open. */
const BUSY_CODES = ['EPERM', 'EACCES', 'EBUSY'];
/**
 * Removes a file or link. Not with `fs.rmSync`, which silently leaves a file with a non-ASCII path on Windows (Node 24.0
 * to 24.13.0).
 */
function unlinkFile(file, platform = process.platform) {
    retried(() => node_fs__WEBPACK_IMPORTED_MODULE_0___default().unlinkSync(file), platform);
}
/** Removes a file or link, if there is one. */
function removeFile(file, platform = process.platform) {
    try {
        unlinkFile(file, platform);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
/** Renames a file or link in one step, replacing whatever has the new name. */
function renameFile(from, to, platform = process.platform) {
    retried(() => node_fs__WEBPACK_IMPORTED_MODULE_0___default().renameSync(from, to), platform);
}
/**
 * Replaces a file in one step, or creates it.
 *
 * @param temporary an unused name in the same folder
 */
function replaceFile(file, text, mode, temporary) {
    removeFile(temporary);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().chmodSync(temporary, mode);
    renameFile(temporary, file);
}
function retried(change, platform) {
    for (let retry = 0;; retry += 1) {
        try {
            change();
            return;
        }
        catch (error) {
            const mayPass = platform === 'win32' && BUSY_CODES.includes(error.code ?? '');
            if (!mayPass || retry === MAX_RETRIES)
                throw error;
            (0,_runner_sleep_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(RETRY_INTERVAL_MS);
        }
    }
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   TB: () => (/* binding */ HEADING),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PREFIX = 'npm-registry-login-';
/** The comment above our lines. A file that was made from one of ours has it, too. */
const HEADING = '# npm registry login (GitHub Action)';
/** The name of a file of one use of this action. @param unique letters and digits that no other use has */
function fileName(unique, kind) {
    return `${PREFIX}${unique}.${kind}`;
}
/** Whether a name is one that this action gives to a file. */
function isFileName(name) {
    return (name.startsWith(PREFIX) &&
        /^[A-Za-z0-9]+\.(((home|xdg)\.)?npmrc|(parent\.)?yarnrc\.yml)(\.copy)?$/.test(name.slice(PREFIX.length)));
}
/**
 * Whether a path is that of a file of ours: one of our names, directly in RUNNER_TEMP. Nothing else is ever deleted there.
 *
 * @param file a path from the journal, which may have been manipulated
 */
function isOwnFile(file, tempFolder) {
    if (tempFolder === '' || !isFileName(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file)))
        return false;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(tempFolder), node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file))) === '';
}


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   l6: () => (/* binding */ fileIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Configuration files are smaller. In bytes: 1 MiB. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * Reads a file that others may be changing or replacing. What is read and what is identified is one and the same file, by its
 * descriptor. A device or pipe, which might never end, is not opened.
 *
 * @param maxBytes a larger file is not read
 * @returns a text only for a file that is not larger; it never throws
 */
function readFile(file, maxBytes = MAX_FILE_BYTES, encoding = 'utf8') {
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true });
        if (!found.isFile())
            return { kind: 'not a file', identity: identityOf(found) };
        const opened = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_RDONLY | ((node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NONBLOCK ?? 0));
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(opened, { bigint: true });
            const identity = identityOf(stats);
            if (!stats.isFile())
                return { kind: 'not a file', identity };
            if (stats.size > maxBytes)
                return { kind: 'too large', identity };
            return { kind: 'text', text: node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(opened, encoding), identity };
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(opened);
        }
    }
    catch (error) {
        return { kind: 'unreadable', code: codeOf(error), identity: fileIdentity(file) };
    }
}
/** Which file a path leads to; if to none, the error code. */
function fileIdentity(file) {
    try {
        return identityOf(node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true }));
    }
    catch (error) {
        return codeOf(error);
    }
}
/** With all digits: the number of a file may have 64 bits on Windows. */
function identityOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The text of a regular file, also behind a link.
 *
 * @returns undefined if there is none, or if it cannot be read or is larger than `maxBytes`; it never throws
 */
function readText(file, maxBytes = Number.POSITIVE_INFINITY) {
    try {
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file);
        // A device or a pipe might never end.
        return stats.isFile() && stats.size <= maxBytes ? node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ topLevelEntries),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/**
 * Reads a YAML file with a mapping at the top level. All values are text. The parser is only loaded here, because most jobs
 * have no YAML file to read.
 *
 * @returns undefined if it is not valid YAML, or nested too deeply
 */
async function readYaml(text) {
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2638));
    return topLevelEntries(parseYaml(text));
}
/** The value of an entry with its line; undefined if it is no text. */
function settingOf(entry) {
    return entry?.text === undefined ? undefined : { line: entry.line, value: entry.text };
}
/** The entries of a parsed file; undefined if it is not valid. */
function topLevelEntries(parsed) {
    if ('reason' in parsed || parsed.length > 1)
        return undefined;
    return entriesOf(parsed[0]);
}
function entriesOf(node) {
    const entries = new Map();
    for (const { key, value } of node?.kind === 'mapping' ? node.pairs : []) {
        if (key.kind !== 'scalar')
            continue;
        const { text: name, line } = key;
        const text = value.kind === 'scalar' ? value.text : undefined;
        const isEmpty = text !== undefined && /^(|~|null)$/i.test(text);
        const isAlias = value.kind === 'alias';
        entries.set(name, { name, line, text, isEmpty, isAlias, entries: entriesOf(value), items: itemsOf(value) });
    }
    return entries;
}
function itemsOf(node) {
    if (node.kind !== 'list')
        return [];
    return node.items.flatMap((item) => (item.kind === 'scalar' ? [{ line: item.line, value: item.text }] : []));
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ knownHomeFiles),
/* harmony export */   ED: () => (/* binding */ homeFileLocations)
/* harmony export */ });
/* unused harmony export yarnrcPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4763);



/**
 * Where Yarn 2+ looks on a machine with a shared home folder: the folder above the workspace belongs to one runner and one
 * repository. The home folder is for a step without a workspace.
 */
function yarnrcPath(environment, home) {
    const workspace = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace === '' ? '' : node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(workspace));
    const exists = above !== '' && above !== node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(workspace) && node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(above);
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(exists ? above : home, '.yarnrc.yml');
}
/** All files outside RUNNER_TEMP that this action may ever replace. Post touches no others. */
function knownHomeFiles(environment, home) {
    const files = [node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npmrc'), node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
    const xdg = xdgNpmrc(environment);
    return [...new Set(xdg === undefined ? files : [...files, xdg])];
}
/**
 * Decides which home files are used: where the home folder belongs to the job, all that any tool reads; elsewhere those that
 * the package managers of the job need.
 *
 * @returns each file once
 */
function homeFileLocations(situation, diagnostics) {
    const { environment, home, owner, requirements, wanted } = situation;
    const { homeNpmrc, xdgNpmrc: needsXdg, yarnrc } = requirements;
    if (wanted === 'never') {
        reportUnserved(situation, diagnostics);
        return [];
    }
    const useAll = wanted === 'always' || owner !== 'shared';
    const locations = [];
    const add = (file, kind, isNeeded) => {
        if (locations.some((other) => isSame(other.path, file)))
            return;
        const format = kind.endsWith('npmrc') ? 'npmrc' : 'yarnrc';
        locations.push({ path: file, kind, format, required: isNeeded || wanted === 'always' });
    };
    if (useAll || homeNpmrc.length > 0)
        add(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npmrc'), 'home.npmrc', homeNpmrc.length > 0);
    if (useAll || needsXdg) {
        const file = xdgNpmrc(environment);
        if (file !== undefined)
            add(file, 'xdg.npmrc', needsXdg);
        else if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'XDG_CONFIG_HOME') === '')
            reportEmptyXdg(diagnostics);
    }
    if (useAll)
        add(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.yarnrc.yml'), 'yarnrc.yml', yarnrc);
    if (owner === 'shared' && yarnrc)
        add(yarnrcPath(environment, home), 'parent.yarnrc.yml', true);
    return locations;
}
/** bun up to 1.4.3 reads `$XDG_CONFIG_HOME/.npmrc` instead of `~/.npmrc` as soon as the variable is set. */
function xdgNpmrc(environment) {
    const folder = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'XDG_CONFIG_HOME') ?? '';
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '.npmrc') : undefined;
}
function isSame(a, b) {
    return a === b || (node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(a) === node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(b) && realFolder(a) === realFolder(b));
}
function realFolder(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    }
}
function reportEmptyXdg(diagnostics) {
    diagnostics.warning('home-files', 'XDG_CONFIG_HOME is set to an empty string, so bun up to 1.4.3 reads `/.npmrc`, and does not find the login.', 'Remove the variable, or set it to a folder.');
}
/** Reports package managers that do not find the login with `home-files: never`. */
function reportUnserved({ requirements, areNamed }, diagnostics) {
    const unserved = [...requirements.homeNpmrc, ...(requirements.yarnrc ? ['Yarn 2+'] : [])];
    if (unserved.length === 0)
        return;
    const why = unserved.length > 1 ? 'they read' : 'it reads';
    diagnostics.add({
        level: areNamed ? 'error' : 'warning',
        code: 'home-files',
        text: [
            `With \`home-files: never\`, ${unserved.join(' and ')} cannot find the login, because ${why} only files outside RUNNER_TEMP.`,
            'Remove `home-files: never`, or list only the other package managers in `package-manager`.',
        ].join('\n'),
    });
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ inUse),
/* harmony export */   eJ: () => (/* binding */ withLockOrElse),
/* harmony export */   kK: () => (/* binding */ withLock),
/* harmony export */   x_: () => (/* binding */ releaseLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(153);
/* harmony import */ var _files_change_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(878);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(436);
/* harmony import */ var _runner_sleep_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8105);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(736);
/**
 * Locks for home files, which several jobs of one user may want to change at the same moment.
 *
 * Each job makes a lock of its own beside the file: a link to a file of this use in RUNNER_TEMP, under a name that no other
 * use ever has. It may change the home file once it finds no other job's lock beside its own. A later job finds that lock
 * and backs off. Any job may remove the lock of a killed job at any time, because its name belongs to no other job. (With
 * one common lock, two jobs can find the same stale lock, and the slower one removes the one that the faster one made.)
 */







/**
 * How long a job waits for another one that is changing the file, in nanoseconds of the monotonic clock. (`performance` has
 * one, too, but loading it takes half as long as starting Node, 2026-11.)
 */
const LOCK_TIMEOUT_NS = 3000000000n;
/** Between two attempts, in milliseconds. */
const RETRY_INTERVAL_MS = 5;
/** The error if another job uses a file. */
function inUse(file) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('home-in-use', `${file} is in use by another job that runs on this machine as the same user.`, 'Run these jobs one after the other, or give each runner a home folder of its own.');
}
function lockOf(file, owner) {
    return `${file}.npm-registry-login-lock-${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(owner)}`;
}
/**
 * Changes a home file while no other job does.
 *
 * @param owner a file of this use in RUNNER_TEMP: when it is gone, so is the job, and its lock does not count
 * @throws UserError `home-in-use` if other locks do not go away; the system's error if the lock cannot be made
 */
function withLock(file, owner, change) {
    return withLockOrElse(file, owner, change, (_, error) => {
        throw error ?? inUse(file);
    });
}
/**
 * Like `withLock`, for a caller that knows what to do without a lock.
 *
 * @param unlocked called if another job's lock does not go away, most likely because that job was killed and its post is
 *   yet to come, or with the error if the lock cannot be made. `held` says whether this use held a lock before
 */
function withLockOrElse(file, owner, change, unlocked) {
    const own = lockOf(file, owner);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(own) !== undefined;
    try {
        for (const start = process.hrtime.bigint();;) {
            try {
                take(own, owner);
            }
            catch (error) {
                return unlocked(held, error);
            }
            const { others, earlier } = locksBeside(file, owner);
            if (others.length === 0) {
                const result = change();
                for (const lock of earlier)
                    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(lock);
                return result;
            }
            // Of two that come at the same moment, one stays and one backs off.
            if (others.some((other) => other < own))
                (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(own);
            if (process.hrtime.bigint() - start > LOCK_TIMEOUT_NS)
                return unlocked(held);
            (0,_runner_sleep_js__WEBPACK_IMPORTED_MODULE_6__/* .sleep */ .y)(RETRY_INTERVAL_MS);
        }
    }
    finally {
        release(own);
    }
}
function take(lock, owner) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().symlinkSync(owner, lock);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error; // held already, or since main was killed
    }
}
/**
 * The locks of other running jobs, and those of earlier uses in this job, which were killed while they held them: they stay
 * until what those uses left half done is put right. Locks of dead jobs are removed.
 */
function locksBeside(file, owner) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    const start = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(lockOf(file, ''));
    const names = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name.slice(start.length)));
    const [others, earlier] = [[], []];
    for (const name of names) {
        const lock = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const other = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(lock);
        if (other === undefined || other === owner)
            continue;
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(other))
            (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(lock);
        else
            (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(other) === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(owner) ? earlier : others).push(lock);
    }
    return { others, earlier };
}
/** Removes a lock, if there is one: in a folder that cannot be entered there is none. */
function release(lock) {
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(lock) !== undefined)
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(lock);
}
/** Releases the lock of a use that was killed while it held it. @param owner the file that it locked with */
function releaseLock(file, owner) {
    release(lockOf(file, owner));
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ readHomeFiles),
/* harmony export */   ew: () => (/* binding */ readHomeFile)
/* harmony export */ });
/* unused harmony export textOfHomeFile */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1018);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(269);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7418);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(736);





/** How often a file is read again that changes while it is read. */
const MAX_ATTEMPTS = 20;
/** The error codes that mean that package managers find nothing there, either. */
const NOT_FOUND_CODES = ['ELOOP', 'ENOTDIR', 'ENOENT'];
/**
 * Reads the home files that this step uses. One that is not required and cannot be read is left out, which is reported.
 *
 * @throws UserError `home-in-use` if another job uses one of them; `link-failed` if one that is required cannot be read
 */
function readHomeFiles(situation, tempFolder, diagnostics) {
    const homeFiles = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFileLocations */ .ED)(situation, diagnostics).flatMap((location) => {
        try {
            return [{ ...location, text: textOfHomeFile(location.path, tempFolder) }];
        }
        catch (error) {
            if (location.required || !(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            diagnostics.add({ ...error.diagnostic, level: 'warning', code: error.code });
            return [];
        }
    });
    const leftovers = (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .knownHomeFiles */ .AY)(situation.environment, situation.home).filter((file) => (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectHomeFile */ .M8)(file, tempFolder).kind === 'leftover');
    return { homeFiles, leftovers };
}
/**
 * The text of a home file that is about to be linked; empty if package managers find nothing there.
 *
 * @throws UserError `home-in-use` if another job uses it; `link-failed` if it cannot be read
 */
function textOfHomeFile(file, tempFolder) {
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectHomeFile */ .M8)(file, tempFolder).kind === 'busy')
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .inUse */ .Lj)(file);
    const { kind, text = '', code = '' } = readHomeFile(file, tempFolder);
    if (kind === 'too large') {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${file} is larger than 1 MiB.`, 'No configuration file is: correct it.');
    }
    if (kind === 'unreadable' && !NOT_FOUND_CODES.includes(code)) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${file} cannot be read (${code}).`, 'Check its permissions.');
    }
    return text;
}
/**
 * Reads the user's file, or that of an earlier use of this action in this job, but never another job's. It is read without a
 * lock, so another job may link it meanwhile: a text counts only if the file was the same before and after.
 *
 * @throws UserError `home-in-use` if the file keeps changing
 */
function readHomeFile(file, tempFolder) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const { kind } = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectHomeFile */ .M8)(file, tempFolder);
        const source = kind === 'leftover' || kind === 'busy' ? (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .backupOf */ .GH)(file) : file;
        const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)(source);
        if ((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectHomeFile */ .M8)(file, tempFolder).kind === kind && (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileIdentity */ .l6)(source) === read.identity)
            return read;
    }
    throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .inUse */ .Lj)(file);
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   GH: () => (/* binding */ backupOf),
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   M8: () => (/* binding */ inspectHomeFile),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(436);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1255);
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




/**
 * Looks at a home file.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
function inspectHomeFile(file, tempFolder) {
    const found = seen(file);
    const backup = seen(backupOf(file));
    const isOwn = (target) => node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(tempFolder, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(target)) === '';
    const isTarget = (target) => target !== undefined && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileName */ .oV)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(target));
    const owned = linkTarget(ownerOf(file));
    const owner = isTarget(owned) && node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(owned) ? owned : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? linkTarget(file) : undefined;
    if (isTarget(target)) {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(target))
            return { kind: 'leftover' };
        return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
    }
    // Some tools write a file anew rather than through a link. If the file is its own backup, main was killed before it made
    // its link.
    if (!isTarget(owned) || !found.isFile() || backup?.ino === found.ino)
        return { kind: 'theirs' };
    if (owner !== undefined)
        return { kind: 'ours', target: owner };
    // After a kill, the user may have written a new file. One that was made from ours has our heading, and our tokens.
    return { kind: hasHeading(file) ? 'leftover' : 'theirs' };
}
function hasHeading(file) {
    const lines = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file)?.split(/[\r\n]+/) ?? [];
    return lines.some((line) => line.trim() === _files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADING */ .TB);
}
/** The stats of a file; undefined if there is none, or if its folder cannot be entered or is none. */
function seen(file) {
    try {
        return statsOf(file);
    }
    catch {
        return undefined;
    }
}
/** The user's file while ours replaces it. */
function backupOf(file) {
    return `${file}.npm-registry-login-backup`;
}
/** The link that identifies the owner of a home file. */
function ownerOf(file) {
    return `${file}.npm-registry-login-owner`;
}
/** An unused name beside a file, for what is kept for the user. */
function freeName(file) {
    for (let number = 1;; number += 1) {
        const name = `${file}.kept-by-npm-registry-login-${number}`;
        if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(name, { throwIfNoEntry: false }) === undefined)
            return name;
    }
}
/** The temporary name under which a link or file is prepared before it is renamed to its own. */
function temporaryName(file, target) {
    return `${file}.${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(target)}`;
}
/**
 * The stats of a path, without following links; undefined if it does not exist. They are `bigint`: file IDs have 64 bits on
 * Windows, and plain numbers keep only 53, so two files could get the same ID.
 */
function statsOf(file) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file, { throwIfNoEntry: false, bigint: true });
}
/** What a link leads to, as an absolute path; undefined if there is no link. */
function linkTarget(link) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(link), node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(link));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1905:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ maskRawSecrets),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   qs: () => (/* binding */ unknownInputs),
/* harmony export */   yI: () => (/* binding */ readRawInputs)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7831);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4763);
/* harmony import */ var _single_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9289);
/** The inputs as text: read, and masked where they hold secrets. */



/** Every input with its default, exactly as in action.yml. A test keeps the two equal. */
const INPUT_DEFAULTS = {
    'registry-url': '',
    scope: '',
    token: '',
    username: '',
    password: '',
    registries: '',
    npmrc: '',
    'npmrc-file': '',
    'package-manager': 'auto',
    'home-files': 'auto',
    'if-no-token': 'error',
    verify: 'false',
    'if-config-conflicts': 'error',
    'export-token': '',
    cleanup: 'true',
};
/** Reads all inputs as text. Whitespace around them is dropped, except around the password, where it may matter. */
function readRawInputs(environment) {
    const names = Object.keys(INPUT_DEFAULTS);
    const read = (name) => {
        const text = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)(environment, name);
        return name === 'password' ? text : text.trim();
    };
    return Object.fromEntries(names.map((name) => [name, read(name)]));
}
/** The inputs that this action does not have, as the runner names their variables. It passes them on, too. */
function unknownInputs(environment) {
    const given = Object.keys(environment).filter((variable) => variable.toUpperCase().startsWith('INPUT_'));
    const named = given.map((variable) => ({
        variable,
        name: variable.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '-'),
    }));
    return named.filter(({ name }) => !Object.hasOwn(INPUT_DEFAULTS, name));
}
/**
 * Masks everything that looks like a secret in inputs that have not been read yet, so that no message about a bad one is
 * printed before its mask. Secrets in `npmrc` are masked by the reader of its lines.
 */
function maskRawSecrets(raw, environment, secrets) {
    (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(raw.token, secrets);
    secrets.register(raw.password);
    for (const name of _single_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLES */ .Yr) {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, name) ?? '';
        if (!(0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value))
            (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets);
    }
    maskListSecrets(raw.registries, secrets);
}
/** A secret in YAML or JSON, up to the end of its line. It is found even if the text around it is broken. */
const LIST_SECRET = /(?:^|[\s,{"'-])(token|password)["']?\s*:\s*(.*)$/gm;
/** A secret after another one on the same line, as in JSON. */
const FURTHER_SECRET = /[\s,{"'](token|password)["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|["']?([^\s,}\]"']+))/g;
function maskListSecrets(list, secrets) {
    const mask = (field, value) => field === 'token' ? (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets) : secrets.register(value);
    for (const [, field = '', rest = ''] of list.matchAll(LIST_SECRET)) {
        const text = rest.trim();
        const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
        mask(field, quoted ? (quoted[1] ?? quoted[2] ?? '') : text);
        mask(field, /^[^\s,}\]"']*/.exec(text.replace(/^["']/, ''))?.[0] ?? '');
        for (const [, name = '', double, single, plain] of text.matchAll(FURTHER_SECRET)) {
            mask(name, double ?? single ?? plain ?? '');
        }
    }
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yr: () => (/* binding */ TOKEN_VARIABLES),
/* harmony export */   jX: () => (/* binding */ TOKEN_INPUT),
/* harmony export */   yP: () => (/* binding */ readSingleRegistry)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7831);
/* harmony import */ var _credentials_token_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2363);
/* harmony import */ var _registries_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(947);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3888);
/* harmony import */ var _registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5824);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4763);






/** How messages call the input. */
const TOKEN_INPUT = '`token`';
/** Where a token is looked for if the input is empty, in this order. */
const TOKEN_VARIABLES = ['NODE_AUTH_TOKEN', 'NPM_TOKEN'];
/**
 * Reads the inputs that describe one registry: `registry-url`, `scope`, `token`, `username`, `password`. They do so if one of
 * them is given, or if no other input describes a registry and NODE_AUTH_TOKEN or NPM_TOKEN is set.
 *
 * @returns undefined if they describe no registry, or one that is not valid, which is reported
 */
function readSingleRegistry(raw, context) {
    const { environment, diagnostics } = context;
    const isGiven = (...inputs) => inputs.some((input) => input.trim() !== '');
    const hasVariable = TOKEN_VARIABLES.some((name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .bv)(environment, name) !== undefined);
    if (!isGiven(raw['registry-url'], raw.scope, raw.token, raw.username, raw.password)) {
        if (!hasVariable || isGiven(raw.registries, raw.npmrc, raw['npmrc-file']))
            return undefined;
    }
    const isNamed = isGiven(raw['registry-url']);
    const url = isNamed ? (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryUrl */ .I7)(raw['registry-url'], '`registry-url`', diagnostics) : _registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .NPMJS */ .Ng;
    const found = readCredential(raw, url ?? _registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .NPMJS */ .Ng, isNamed, context);
    const scopes = readScopes(raw.scope, url ?? _registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .NPMJS */ .Ng, context); // also if there is an error, so that all are reported
    if (url === undefined || found === undefined)
        return undefined;
    if (!isNamed && scopes.length > 0) {
        diagnostics.info("`registry-url` is empty, so it is npm's public registry.");
    }
    const origin = isNamed ? '`registry-url`' : 'The default `registry-url`';
    const registry = { url, scopes, replacesBase: scopes.length === 0, credential: found.credential, origin };
    return { registry, variable: found.variable };
}
/** The scopes of the input; on GitHub Packages the owner, if there are none. */
function readScopes(text, url, { environment, diagnostics }) {
    const isGitHub = (0,_registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitHubPackages */ .ZL)(url, (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .bv)(environment, 'GITHUB_SERVER_URL'));
    const scopes = (0,_registries_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScopes */ .Fg)(text, '`scope`', isGitHub ? 'lower-case' : 'both-spellings', diagnostics);
    if (scopes.length > 0 || !isGitHub || text.trim() !== '')
        return scopes;
    const owner = (0,_registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerInUrl */ .g9)(url) ?? (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .bv)(environment, 'GITHUB_REPOSITORY_OWNER') ?? '';
    return (0,_registries_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScopes */ .Fg)(owner.toLowerCase(), 'the owner of the repository', 'lower-case', diagnostics);
}
function readCredential(raw, url, isNamed, context) {
    const { environment, secrets, diagnostics } = context;
    if (raw.username.trim() !== '' || raw.password.trim() !== '') {
        if (!isNamed) {
            diagnostics.error('registry-url-missing', '`username` or `password` is given without `registry-url`.', 'Name the registry that they are for.');
        }
        if (raw.token.trim() !== '' && !(0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(raw.token)) {
            diagnostics.error('credential-ambiguous', 'Both `token` and `username` or `password` are given.', 'Package managers would use only one of them. Remove the other one.');
            return undefined;
        }
        const credential = (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBasic */ .OX)(raw.username, raw.password, '`password`', secrets, diagnostics);
        return credential && { credential, variable: undefined };
    }
    const isInputEmpty = raw.token.trim() === '' || (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(raw.token);
    const fallback = isInputEmpty ? tokenVariable(url, context) : {};
    const where = fallback.name ?? TOKEN_INPUT;
    const value = fallback.name === undefined ? raw.token : ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .bv)(environment, fallback.name) ?? '');
    const credential = (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToken */ .pI)(value, where, (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isTestRegistry */ .GV)(url), secrets, diagnostics);
    if (credential === undefined)
        return undefined;
    if (!isNamed && credential.kind === 'token' && !requireNpmToken(credential.token.reveal(), where, diagnostics)) {
        return undefined;
    }
    if (credential.kind === 'empty' && fallback.reason !== undefined) {
        return { credential: { kind: 'empty', source: fallback.reason }, variable: undefined };
    }
    if (fallback.name !== undefined)
        diagnostics.info(`\`token\` is empty, so the token is taken from ${fallback.name}.`);
    return { credential, variable: fallback.name };
}
/** Without `registry-url`, only a token of npm may go to npm's public registry. @returns whether it may */
function requireNpmToken(token, where, diagnostics) {
    const found = (0,_credentials_token_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenKind */ .aA)(token);
    if (found?.kind === 'npm' || found?.kind === 'npm-classic')
        return true; // an old token is reported as such
    const isGitHub = found?.kind === 'github' || found?.kind === 'github-fine-grained';
    diagnostics.error('registry-url-missing', `${where}: ${found === undefined ? 'the token does not look like an npm token (`npm_...`)' : `this is ${found.name}`}, and \`registry-url\` is empty.`, isGitHub
        ? 'For GitHub Packages, set `registry-url: https://npm.pkg.github.com`.'
        : "Set `registry-url` to the registry that the token is for. For npm's public registry, it is `https://registry.npmjs.org`.");
    return false;
}
/**
 * Looks for a token in the environment.
 *
 * @returns the name of its variable, or else what to say about a variable that is set but has no token
 */
function tokenVariable(url, { environment, inheritedTokens }) {
    let reason;
    for (const name of TOKEN_VARIABLES) {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .bv)(environment, name)?.trim();
        if (value === undefined)
            continue;
        // An earlier use of this action may have exported it, and it must not go to another host.
        const owners = inheritedTokens.get(value) ?? [];
        if (value === '')
            reason ??= name;
        else if ((0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value))
            reason ??= `${name} (it only has the placeholder that actions/setup-node writes)`;
        else if (owners.length > 0 && !owners.some((owner) => hostOf(owner) === hostOf((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .nerfDart */ .vN)(url)))) {
            reason ??= `${name} (it has the token of ${owners[0]}, which is not sent to another host)`;
        }
        else
            return { name };
    }
    return reason === undefined ? {} : { reason };
}
function hostOf(key) {
    return key.slice(2, key.indexOf('/', 2));
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   QV: () => (/* binding */ ownerOfKey),
/* harmony export */   UR: () => (/* binding */ downloadKey),
/* harmony export */   XD: () => (/* binding */ CREDENTIAL_PARTS),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   b1: () => (/* binding */ scopeOfKey),
/* harmony export */   fo: () => (/* binding */ scopeKeys),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   w7: () => (/* binding */ CREDENTIAL_SETTINGS)
/* harmony export */ });
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4488);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3888);
/* harmony import */ var _registries_vendors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5824);
/** Keys of an npmrc file: what they mean, and which ones package managers look up. */



/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the settings that go with a credential and are removed with it. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, for any registry and however the name is misspelled. */
function holdsSecret(name) {
    return /(^|[:_-])(authtoken|token|auth|password|secret|key)$/i.test(name);
}
/** Reads a key. One with a URL that is not a valid registry URL is `other`. */
function readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const [, mapped] = /^(@[^:/]+):registry$/.exec(name) ?? [];
    if (mapped !== undefined)
        return { kind: 'scope-registry', scope: mapped };
    const [, base, scope, setting] = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name) ?? [];
    if (base === undefined || setting === undefined)
        return { kind: 'other' };
    const forPackage = PACKAGE_KEY.exec(base);
    const url = urlOfKey(forPackage === null ? base : `${forPackage[1]}/${forPackage[2]}`);
    if (url === undefined)
        return { kind: 'other' };
    const key = forPackage === null ? (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(url) : `${(0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(url).replace(/\/([^/]+)\/$/, '%2f$1')}`;
    return { kind: 'registry-setting', url, nerfDart: key, scope, setting };
}
/** What a setting belongs to, a registry or one scope of it, normalized as package managers look it up: the key without the setting. */
function ownerOfKey({ nerfDart, scope }) {
    return scope === undefined ? nerfDart : `${nerfDart}:${scope}`;
}
/** A key for one package, which npm looks up before that of the registry: `//host/path/@scope%2fname`. */
const PACKAGE_KEY = /^(\/\/.*\/@[^/]+)%2f([^/]+)$/i;
/** The URL of a key. Keys contain no protocol: https is assumed, except for loopback. */
function urlOfKey(key) {
    const secure = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedUrl */ .Zm)(`https:${key}`);
    if (secure === undefined)
        return undefined;
    const isPlain = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
    return isPlain ? (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedUrl */ .Zm)(`http:${key}`) : secure;
}
/**
 * The further keys of registries that share their URL with another one, so that each of its scopes gets a credential of its
 * own. Measured on loopback with npm 9-12 and pnpm 11 and 12:
 *
 * - npm looks a credential up by the path of the request, upwards. So each known package needs a key for its metadata
 *   (`//host/@scope%2fname`) and one for its dist-tags (`//host/-/package/@scope%2fname`), and each scope one for its tarballs
 *   (`//host/@scope/`, on GitHub Packages also `//host/download/@scope/`).
 * - npm also wants a key of the registry itself before it publishes: that of the first entry. Requests for packages that
 *   are not known carry it.
 * - pnpm from 11.7 on reads `//host/:@scope:_authToken`.
 *
 * @param server GITHUB_SERVER_URL
 */
function scopeKeys(registries, known, server) {
    const keys = [];
    for (const registry of (0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .sharingUrl */ .s)(registries)) {
        const base = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(registry.url);
        const add = (key) => keys.push({ key, registry });
        for (const scope of registry.scopes) {
            add(`${base}:${scope}`);
            add(`${base}${scope}/`);
            if ((0,_registries_vendors_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitHubPackages */ .ZL)(registry.url, server))
                add(downloadKey(registry, scope));
        }
        for (const name of packagesOf(registry, known)) {
            add(packageKey(registry.url, name));
            add(`${base}-/package/${name.replace('/', '%2f')}`);
        }
    }
    return keys;
}
/**
 * The scope that a key below a registry's own is for: `//host/@acme/`, also written `//host/@acme`, which pnpm 11 and later
 * obey for the scope, and npm for its tarballs; on GitHub Packages these are below `/download/`. For one package, npm also
 * looks up `//host/@acme%2fname`, and `//host/-/package/@acme%2fname` for its dist-tags.
 *
 * @param key the key in question
 * @param registry the registry's key
 * @returns undefined if the key is another one
 */
function scopeOfKey(key, registry) {
    return key.startsWith(registry)
        ? /^(?:download\/|-\/package\/)?(@[^/%]+)(?:\/|%2f[^/]+)$/.exec(key.slice(registry.length))?.[1]
        : undefined;
}
/** The key that npm looks up first for requests about a package: their path (npm-registry-fetch, `regFromURI`). */
function packageKey(url, name) {
    return `${(0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(url)}${name.replace('/', '%2f')}`;
}
/** Where GitHub Packages serves the tarballs of a scope, whatever path the registry has. */
function downloadKey({ url }, scope) {
    return `${(0,_registries_vendors_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubPackagesRoot */ .j6)(url)}download/${scope}/`;
}
/** The known packages of a registry's scopes, and those that its entry names. */
function packagesOf({ scopes, packages = [] }, known) {
    const names = new Set(packages.filter((name) => scopes.some((scope) => name.startsWith(`${scope}/`))));
    for (const scope of scopes)
        for (const name of known.get(scope) ?? [])
            names.add(name);
    return names;
}


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ loginLines)
});

// EXTERNAL MODULE: ./build/credentials/credential.js
var credentials_credential = __nccwpck_require__(4473);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __nccwpck_require__(3888);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __nccwpck_require__(5824);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var keys = __nccwpck_require__(1596);
;// CONCATENATED MODULE: ./build/npmrc/credential-keys.js
/** Credentials under further keys than a registry's own, for package managers that look there. */




/**
 * Adds the keys that package managers need besides the registries' own.
 *
 * @param credentials the credentials under the registries' own keys; gets the further ones
 * @param inheritedKeys the keys that the inherited user configuration has credentials for
 * @param server GITHUB_SERVER_URL
 */
function addCredentialKeys(registries, credentials, inheritedKeys, server, diagnostics) {
    const further = tarballKeys(registries, credentials, inheritedKeys, server, diagnostics);
    for (const [key, lines] of further)
        credentials.set(key, lines);
    reportParentCredentials(registries, credentials, inheritedKeys, diagnostics);
}
/**
 * A credential is also written for the path of the tarballs, unless that has one of its own, or it is shared with other
 * registries and the inherited file has a credential for it. If two credentials claim a path of GitHub Packages, each gets the
 * paths of its own scopes there.
 */
function tarballKeys(registries, credentials, inheritedKeys, server, diagnostics) {
    const claims = new Map();
    for (const registry of registries) {
        const { url } = registry;
        const lines = credentials.get((0,registry_url/* nerfDart */.vN)(url)) ?? [];
        const tarballs = (0,vendors/* tarballKey */.gd)(url, server);
        if (lines.length === 0 || tarballs === undefined || credentials.has(tarballs.key))
            continue;
        if (tarballs.shared && inheritedKeys.has(tarballs.key)) {
            diagnostics.info(`${tarballs.key} keeps the inherited credential; tarballs of ${url} may be below it.`);
            continue;
        }
        claims.set(tarballs.key, [...(claims.get(tarballs.key) ?? []), { registry, lines }]);
    }
    return [...claims].flatMap(([key, claimants]) => {
        const texts = new Set(claimants.map(({ lines }) => (0,secret/* revealed */.Dr)(lines.flat())));
        if (texts.size === 1)
            return claimants.slice(0, 1).map(({ lines }) => [key, lines]);
        const perScope = claimants.flatMap((claim) => downloadKeys(claim, server));
        if (perScope.length === 0) {
            diagnostics.info(`${key} serves tarballs of registries with different credentials, so none is written for it.`);
        }
        return perScope;
    });
}
/**
 * The tarballs of GitHub Packages are below the scope, so each scope can have a credential of its own. To check a lockfile,
 * pnpm 12 asks for packages without the owner in the URL; there it reads a key of the scope (measured, 12.21).
 */
function downloadKeys({ registry, lines }, server) {
    if (!(0,vendors/* isGitHubPackages */.ZL)(registry.url, server))
        return [];
    return registry.scopes.flatMap((scope) => [
        [(0,keys/* downloadKey */.UR)(registry, scope), lines],
        [`${(0,vendors/* gitHubPackagesRoot */.j6)(registry.url)}:${scope}`, lines],
    ]);
}
/**
 * Reports registries without a credential that npm and pnpm send the one of a path above: one of this step, or with `auth: none`
 * also an inherited one.
 */
function reportParentCredentials(registries, credentials, inheritedKeys, diagnostics) {
    const isWritten = (key) => (credentials.get(key)?.length ?? 0) > 0;
    for (const { url, credential } of registries) {
        const own = (0,registry_url/* nerfDart */.vN)(url);
        const isNone = credential.kind === 'none';
        if (isWritten(own) || (!isNone && inheritedKeys.has(own)))
            continue;
        const above = (0,registry_url/* parentNerfDarts */._F)(own).find((key) => isWritten(key) || (isNone && inheritedKeys.has(key) && !credentials.has(key)));
        if (above === undefined)
            continue;
        diagnostics.notice(undefined, `${url} has no credential of its own, but npm and pnpm send it the one of ${above}.`);
    }
}

;// CONCATENATED MODULE: ./build/npmrc/login-lines.js
/** The lines of this step in an npmrc file: mappings and credentials. */





/**
 * Renders the lines of this step.
 *
 * @param inheritedKeys the keys that an inherited user configuration has credentials for
 */
function loginLines({ registries, settings, knownPackages, alwaysAuth, server = '' }, inheritedKeys, diagnostics) {
    const credentials = new Map();
    for (const { url, credential } of registries) {
        const isUndecided = credential.kind === 'inherited' || credential.kind === 'missing';
        // Of several credentials for one URL, the first one is the registry's own.
        if (!isUndecided && !credentials.has((0,registry_url/* nerfDart */.vN)(url)))
            credentials.set((0,registry_url/* nerfDart */.vN)(url), credentialText(credential));
    }
    for (const { key, registry } of (0,keys/* scopeKeys */.fo)(registries, knownPackages, server)) {
        credentials.set(key, credentialText(registry.credential));
    }
    addCredentialKeys(registries, credentials, inheritedKeys, server, diagnostics);
    const decided = new Set(credentials.keys());
    for (const { url, packageTokens = [] } of registries) {
        for (const { name, token } of packageTokens) {
            const key = (0,keys/* packageKey */.MO)(url, name);
            credentials.set(key, token === undefined ? [] : credentialText({ kind: 'token', token }));
            decided.add(key);
            decided.add(`${key}/`); // so `readKey` reads the key of a package without a scope
        }
    }
    const lines = [...settings];
    for (const registry of registries)
        lines.push(...mappingLines(registry));
    for (const [key, parts] of credentials) {
        for (const part of parts)
            lines.push([key, ...part]);
    }
    if (alwaysAuth)
        lines.push(...registries.flatMap(alwaysAuthLine));
    return {
        text: lines.flatMap((line) => [...line, '\n']),
        decided,
    };
}
/** The lines that map packages to a registry. */
function mappingLines({ url, scopes, replacesBase }) {
    const base = replacesBase ? [[`registry=${url}`]] : [];
    return [...base, ...scopes.map((scope) => [`${scope}:registry=${url}`])];
}
/** Yarn Classic asks a default registry for packages without a scope anonymously, unless this line says otherwise. */
function alwaysAuthLine({ url, replacesBase, credential }) {
    const isNeeded = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
    return isNeeded ? [[`${(0,registry_url/* nerfDart */.vN)(url)}:always-auth=true`]] : [];
}
/**
 * A credential as lines. Double quotes: every package manager then reads the value alike. User name and password in two
 * lines: every package manager reads both forms, but Yarn Classic sends `_auth` to no tarball on another path (measured,
 * 1.22.22).
 */
function credentialText(credential) {
    if (credential.kind === 'token')
        return [[':_authToken="', credential.token, '"']];
    return credential.kind === 'basic' ? basicText(credential) : [];
}
function basicText(credential) {
    const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
    const lines = [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new secret/* Secret */.zh(password), '"']];
    // deno drops the backslash of `DOMAIN\user` from `username`, but prefers `_auth` (measured, deno 2.9.6).
    if (credential.username.includes('\\'))
        lines.push([':_auth="', new secret/* Secret */.zh((0,credentials_credential/* basicAuth */.tB)(credential)), '"']);
    return lines;
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ LOCKFILE_OWNER),
/* harmony export */   JA: () => (/* binding */ LOCKFILES),
/* harmony export */   bB: () => (/* binding */ readProjectFiles),
/* harmony export */   k6: () => (/* binding */ hasCommittedFiles),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export PROJECT_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The files that show which package managers a project uses, in the order in which they are read. */
const PROJECT_FILES = [
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'yarn.lock',
    '.yarnrc.yml',
    '.yarnrc',
    'bun.lock',
    'bun.lockb',
    'bunfig.toml',
    'deno.json',
    'deno.jsonc',
    'deno.lock',
];
/** Lockfiles that say where packages come from. `bun.lockb` is binary, and bun 1.2 and later do not write it. */
const LOCKFILES = [
    'npm-shrinkwrap.json',
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'deno.lock',
];
/** The package manager that writes each lockfile. */
const LOCKFILE_OWNER = {
    'npm-shrinkwrap.json': 'npm',
    'package-lock.json': 'npm',
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'yarn',
    'bun.lock': 'bun',
    'deno.lock': 'deno',
};
/** Committed configuration that package managers prefer to user configuration, in the order in which it is checked. */
const CONFIG_FILES = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'pnpm-workspace.yaml', 'bunfig.toml'];
/** Of files other than package.json, only the beginning says something, or just that they exist. In bytes. */
const HEAD_BYTES = 1024;
const MAX_PACKAGE_JSON_BYTES = 1024 * 1024;
/** Reads the files that show a project's package managers. Files that cannot be read count as missing. */
function readProjectFiles(folder) {
    const names = new Set(namesIn(folder) ?? []);
    const files = {};
    for (const name of PROJECT_FILES) {
        if (!names.has(name))
            continue;
        const text = readHead(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name), name === 'package.json' ? MAX_PACKAGE_JSON_BYTES : HEAD_BYTES);
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/**
 * Whether a project has configuration, a lockfile or a package.json. Without any, there is nothing to check for conflicts.
 *
 * @param folders those of the project, relative to the workspace
 */
function hasCommittedFiles(workspace, folders) {
    const known = [...CONFIG_FILES, ...LOCKFILES, 'package.json'];
    return ['', ...folders].some((folder) => {
        const names = workspace === '' ? undefined : namesIn(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(workspace, folder));
        return names?.some((name) => known.includes(name)) ?? false;
    });
}
/** The names in a folder; undefined if there is no such folder. */
function namesIn(folder) {
    try {
        return folder === '' ? undefined : node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder);
    }
    catch {
        return undefined;
    }
}
function readHead(file, length) {
    try {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { throwIfNoEntry: false })?.isFile())
            return undefined;
        const handle = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, 'r');
        try {
            const bytes = Buffer.alloc(length);
            return bytes.toString('utf8', 0, node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(handle, bytes, 0, length, 0));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(handle);
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseScopes),
/* harmony export */   _8: () => (/* binding */ parsePackageNames),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* harmony import */ var _credentials_token_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2363);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(153);
/** npm's rules for names: scopes and packages. */


/**
 * npm's rule for scopes (validate-npm-package-name): URL-safe, no leading dot or underscore, at most 214 characters. New
 * scopes are lower case; old ones may have capitals.
 */
const SCOPE = /^@[A-Za-z0-9~-][A-Za-z0-9._~-]{0,212}$/;
/**
 * Reads a list of scopes, separated by commas, spaces or newlines. The `@` is optional.
 *
 * npm, pnpm and Yarn Classic compare scopes case-sensitively. A scope with capitals is therefore mapped in both spellings,
 * except on GitHub Packages.
 *
 * @param where the input or entry, for messages
 * @returns the scopes in their order, without duplicates and without those that are not valid, which are reported
 */
function parseScopes(text, where, capitals, diagnostics) {
    const scopes = new Set();
    for (const word of text.split(/[\s,]+/)) {
        if (word === '')
            continue;
        const token = (0,_credentials_token_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenInPlaceOfName */ .y$)(word.replace(/^@/, ''));
        if (token !== undefined) {
            diagnostics.error('scope-invalid', `${where}: this is ${token.name}, not a scope.`, 'Pass it as the `token`.');
            continue;
        }
        const scope = (word.startsWith('@') ? word : `@${word}`);
        if (!SCOPE.test(scope)) {
            diagnostics.error('scope-invalid', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(word)} is not a scope that npm allows.`, /^@?[^/]+\//.test(word)
                ? 'Write the scope alone, without packages or a pattern, such as `@acme`.'
                : 'Scopes look like `@acme`: letters, digits, and after the first character also `-`, `.`, `_` and `~`.');
            continue;
        }
        const lower = scope.toLowerCase();
        if (capitals === 'both-spellings')
            scopes.add(scope);
        else if (lower !== scope) {
            diagnostics.notice(undefined, `${where}: GitHub Packages has lower-case scopes only, so ${lower} is used.`);
        }
        scopes.add(lower);
    }
    return [...scopes];
}
/** npm's rule for names (validate-npm-package-name). New names are lower case; old ones may have capitals. */
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/[a-z0-9~_-]|[a-z0-9~-])[a-z0-9._~-]*$/i;
const MAX_NAME_LENGTH = 214;
/** Whether a text is a name that npm allows for a package. */
function isPackageName(text) {
    return text.length <= MAX_NAME_LENGTH && PACKAGE_NAME.test(text);
}
/**
 * Reads a list of package names, separated by commas, spaces or newlines.
 *
 * @param where the field, for messages
 * @returns the names in their order, without duplicates; undefined if one is not valid, which is reported
 */
function parsePackageNames(text, where, diagnostics) {
    const names = new Set();
    let isValid = true;
    for (const word of text.split(/[\s,]+/)) {
        if (word === '')
            continue;
        if (isPackageName(word))
            names.add(word);
        else {
            isValid = false;
            diagnostics.error('registries-field', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .HD)(word)} is not a package name that npm allows.`, 'Write full names, such as `@acme/button` or `left-pad`, without versions or patterns.');
        }
    }
    return isValid ? [...names] : undefined;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notARegistry),
/* harmony export */   w: () => (/* binding */ incompleteUrl)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);
/**
 * Pages of vendors that people copy from the address bar in place of a registry's URL. Sources: the vendors' setup pages,
 * which docs/registries.md links to. A URL that may be a registry is never one of these.
 */

/** What the URL of each vendor's registry looks like. `PAGE_HOST` stands for the host of the page. */
const REGISTRY_OF = {
    npm: 'https://registry.npmjs.org',
    GitHub: 'https://npm.pkg.github.com',
    'GitHub Enterprise Cloud': 'https://npm.PAGE_HOST',
    GitLab: 'https://PAGE_HOST/api/v4/groups/ID/-/packages/npm/',
    'Gitea or Forgejo': 'https://PAGE_HOST/api/packages/OWNER/npm/',
    Artifactory: 'https://PAGE_HOST/artifactory/api/npm/REPOSITORY/',
    Nexus: 'https://PAGE_HOST/repository/NAME/',
    'Azure DevOps': 'https://pkgs.dev.azure.com/ORGANIZATION/PROJECT/_packaging/FEED/npm/registry/',
    Cloudsmith: 'https://npm.cloudsmith.io/OWNER/REPOSITORY/',
    'Google Cloud': 'https://LOCATION-npm.pkg.dev/PROJECT/REPOSITORY/',
    AWS: 'https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/',
    Buildkite: 'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/',
    JSR: 'https://npm.jsr.io',
    Verdaccio: 'https://PAGE_HOST/',
};
/** Hosts that have no npm registry of their own. */
const HOSTS = [
    ['npm', ['npmjs.com', 'www.npmjs.com', 'npmjs.org', 'www.npmjs.org', 'docs.npmjs.com']],
    ['GitHub', ['github.com', 'www.github.com', 'api.github.com', 'ghcr.io', 'docker.pkg.github.com']],
    ['GitHub', ['maven.pkg.github.com', 'nuget.pkg.github.com', 'rubygems.pkg.github.com']],
    ['Azure DevOps', ['dev.azure.com']],
    [
        'Cloudsmith',
        ['cloudsmith.io', 'www.cloudsmith.io', 'app.cloudsmith.io', 'docs.cloudsmith.io', 'help.cloudsmith.io'],
    ],
    ['Cloudsmith', ['cloudsmith.com', 'www.cloudsmith.com', 'app.cloudsmith.com', 'docs.cloudsmith.com']],
    ['Cloudsmith', ['help.cloudsmith.com']],
    ['Google Cloud', ['console.cloud.google.com']],
    ['Buildkite', ['buildkite.com', 'www.buildkite.com']],
    ['JSR', ['jsr.io', 'www.jsr.io']],
];
/** Hosts with paths. */
const ADDRESSES = [
    ['npm', /^registry\.npmjs\.org\/+[^/]/],
    ['GitHub Enterprise Cloud', /^[^./]+\.ghe\.com\//],
    ['GitLab', /^gitlab\.com\/(?!api\/v4\/)/],
    ['Google Cloud', /^[^/]*-(docker|maven|python|apt|yum|go|generic)\.pkg\.dev\//],
    ['AWS', /^([^/]*\.)?console\.aws\.amazon\.com\//],
    ['AWS', /^[^/]*\.codeartifact\.[^/]*\/(pypi|maven|nuget|swift|ruby|cargo|generic)\//],
];
/** Paths with fragments. The first one that fits counts. */
const PATHS = [
    ['Gitea or Forgejo', /^\/[^/]+\/-\/packages(\/|$)/],
    ['GitLab', /^(?!.*\/api\/v4\/).*\/-\/packages(\/|$)/],
    ['Artifactory', /^(\/[^/]+)?\/ui\/(native|repos|packages|admin|login)(\/|$)|\/artifactory\/(?!api(\/|$))[^/]/],
    ['Nexus', /#(browse|admin|welcome|user)|\/service\/rest\//],
    ['Azure DevOps', /\/_artifacts(\/|$)|\/_packaging\/[^/]+\/(nuget|pypi|maven)\//],
    ['Verdaccio', /\/-\/web\//],
];
/** Hosts with paths that lack a part of a registry's. They may have a credential, which counts for all registries below. */
const INCOMPLETE = [
    ['AWS', /^[^/]*\.codeartifact\.[^/]*\.(amazonaws\.com(\.cn)?|on\.aws)\/+(npm\/*)?$/],
    ['Azure DevOps', /^(pkgs\.dev\.azure\.com|[^/]*\.pkgs\.visualstudio\.com)\/(?!.*\/npm(\/|$))/i],
    ['Artifactory', /\/artifactory\/api(\/npm)?\/*$|^[^/]*\.jfrog\.io\/+(artifactory\/*)?$/],
];
/**
 * Recognizes a page of a vendor, or the URL of a package.
 *
 * @returns why it is not a registry's, without any part of the path, which may contain a secret; undefined if it may be one
 */
function notARegistry(url) {
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    const vendor = vendorOfPage(url);
    if (vendor !== undefined)
        return { what: `is a page of ${vendor}, not a registry`, cure: shapeOf(vendor, url) };
    if (/\/@[^/]+\/[^/]+\/?$|\.tgz\/?$/.test(url.pathname)) {
        return { what: 'is the URL of a package', cure: 'Give the URL of the registry: what comes before the package.' };
    }
    return undefined;
}
/** Why packages cannot come from a URL to which a part of a registry's is missing; undefined if none is known to be. */
function incompleteUrl(url) {
    const [vendor] = INCOMPLETE.find(([, pattern]) => pattern.test(url.hostname + url.pathname)) ?? [];
    return vendor && { what: 'is only the first part of the URL of a registry', cure: shapeOf(vendor, url) };
}
function shapeOf(vendor, { host }) {
    return `The registry's URL looks like \`${REGISTRY_OF[vendor].replace('PAGE_HOST', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownHost */ .KI)(host, 'HOST'))}\`.`;
}
function vendorOfPage({ hostname, pathname, hash }) {
    const page = HOSTS.find(([, hosts]) => hosts.includes(hostname)) ??
        ADDRESSES.find(([, pattern]) => pattern.test(hostname + pathname)) ??
        PATHS.find(([, pattern]) => pattern.test(pathname + hash));
    return page?.[0];
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   Bt: () => (/* binding */ isTestHost),
/* harmony export */   GV: () => (/* binding */ isTestRegistry),
/* harmony export */   I7: () => (/* binding */ parseRegistryUrl),
/* harmony export */   Lm: () => (/* binding */ hostAndPath),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Zm: () => (/* binding */ normalizedUrl),
/* harmony export */   _F: () => (/* binding */ parentNerfDarts),
/* harmony export */   jB: () => (/* binding */ parsedUrl),
/* harmony export */   oK: () => (/* binding */ isUnencrypted),
/* harmony export */   vN: () => (/* binding */ nerfDart)
/* harmony export */ });
/* harmony import */ var _registry_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9801);

const MAX_URL_LENGTH = 2048;
/** A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with `[]`, and is split at its last `:`. */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
/** WHATWG parsing accepts more, such as `;`, which would cut a key. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
const EXAMPLE = 'A registry URL looks like `https://npm.example.com/path/`.';
/**
 * Normalizes a registry URL: lower-case host, no default port, punycode, a trailing slash. Plain http is allowed for
 * loopback and for host names without a dot, such as service containers. Vendors' pages are not registries.
 *
 * @param text what the user wrote
 * @param where the input, entry or line, for messages, which never repeat the URL: it may contain a password
 * @returns undefined if the URL is not valid, which is reported
 */
function parseRegistryUrl(text, where, diagnostics) {
    const parsed = parsedUrl(text.trim());
    const page = parsed && (0,_registry_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .notARegistry */ .q)(parsed);
    if (page === undefined)
        return parseUrl(text, where, 'registry-url-invalid', 'registry URL', diagnostics);
    diagnostics.error('registry-url-invalid', `${where}: the URL ${page.what}.`, page.cure);
    return undefined;
}
/**
 * Reads the URL of a vendor's API, by the rules for registry URLs, but with plain http for loopback only.
 *
 * @returns the URL without a trailing slash; undefined if it is not valid, which is reported
 */
function parseEndpoint(text, where, diagnostics) {
    const url = parsedUrl(text.trim());
    if (url?.protocol === 'http:' && !isLoopback(url.hostname)) {
        diagnostics.error('oidc-endpoint', `${where}: the endpoint does not use https, so the ID token would travel unencrypted.`, 'Use `https://`. Plain http is allowed for loopback only.');
        return undefined;
    }
    return parseUrl(text, where, 'oidc-endpoint', 'endpoint', diagnostics)?.replace(/\/$/, '');
}
/** The normalized form of a registry URL that comes from a file or variable; undefined if it is not valid. */
function normalizedUrl(text) {
    const result = normalize(text.trim());
    return typeof result === 'string' ? result : undefined;
}
function parseUrl(text, where, code, name, diagnostics) {
    const result = normalize(text.trim());
    if (typeof result === 'string')
        return result;
    diagnostics.error(code, `${where}: the ${name} ${result.what}.`, result.cure);
    return undefined;
}
function normalize(text) {
    const problem = (what, cure = EXAMPLE) => ({ what, cure });
    if (text === '')
        return problem('is empty');
    if (text.length > MAX_URL_LENGTH)
        return problem(`is longer than ${MAX_URL_LENGTH} characters`);
    if (text.includes('${'))
        return problem('contains `${...}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    // WHATWG parsing silently drops or converts these.
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(text)) {
        return problem('contains a space, a control character or a backslash');
    }
    if (!/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text))
        return problem('does not start with `https://`');
    const url = parsedUrl(text);
    if (url === undefined)
        return problem('is not a valid URL');
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(text)) {
        return problem('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(text))
        return problem('has a query or fragment', 'Remove everything from `?` or `#` on.');
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(text.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        const isGitLab = /\/api\/v4\/(projects|groups)\//i.test(text);
        return problem('has a path with `..`, `.` or an escaped slash', isGitLab ? 'Use the numeric ID of the project or group instead of its path.' : 'Write the path out.');
    }
    if (!PATH.test(url.pathname)) {
        return problem('has a path with characters that npmrc files cannot hold', 'Percent-encode them.');
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isTestHost(url.hostname))) {
        return problem('does not use https, so the token would travel unencrypted', 'Use `https://`. Plain http is allowed for loopback and for host names without a dot, such as service containers.');
    }
    // WHATWG takes the first segment of the path for the host.
    if (/^[^:]*:\/\/\//.test(text))
        return problem('has no host');
    if (!HOST.test(url.hostname))
        return problem('has a host with characters that host names cannot have');
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`;
}
/** Reads a URL. Not `URL.canParse`: called often, it refuses hosts that are not ASCII (Node.js 20.20). */
function parsedUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a host name of a URL is this machine: also names below `localhost` (RFC 6761), and `0.0.0.0`, as Verdaccio prints it. */
function isLoopback(hostname) {
    return /^(.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^0\.0\.0\.0$|^\[::1\]$/.test(hostname);
}
/** Whether a host is one that test registries have: loopback, or a name without a dot, such as a service container. */
function isTestHost(hostname) {
    return isLoopback(hostname) || /^[a-z0-9_-]+$/.test(hostname);
}
/** Whether a registry is a test registry, where tokens may be short. */
function isTestRegistry(url) {
    return isTestHost(new URL(url).hostname);
}
/** Whether what is sent to a registry leaves this machine unencrypted. */
function isUnencrypted(url) {
    return url.startsWith('http:') && !isLoopback(new URL(url).hostname);
}
/** The key of a registry's settings in npmrc files. npm calls it the nerf dart. */
function nerfDart(url) {
    return url.slice(url.indexOf('//'));
}
/** The host of a registry (with the port, if any) and its path, which starts and ends with a slash. */
function hostAndPath(url) {
    const rest = nerfDart(url).slice(2);
    const slash = rest.indexOf('/');
    return { host: rest.slice(0, slash), path: rest.slice(slash) };
}
/** The nerf darts of the paths above a registry, nearest first. npm and pnpm look credentials up there, too. */
function parentNerfDarts(key) {
    const above = [];
    for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
        above.push(key.slice(0, end + 1));
    }
    return above;
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isCredentialOnly),
/* harmony export */   s: () => (/* binding */ sharingUrl)
/* harmony export */ });
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4473);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3888);


/** Whether a registry only brings a credential, and maps no packages. */
function isCredentialOnly(registry) {
    return registry.scopes.length === 0 && !registry.replacesBase;
}
/**
 * The registries that share their URL with another one that has a different credential, in their order.
 *
 * @param registries merged: two with one URL have scopes of their own
 */
function sharingUrl(registries) {
    const first = new Map();
    const shared = new Set();
    for (const registry of registries) {
        const key = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(registry.url);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, registry);
        else if (!isSame(other, registry))
            shared.add(key);
    }
    return registries.filter(({ url }) => shared.has((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(url)));
}
function isSame({ credential: a }, { credential: b }) {
    if (a.kind === 'missing' || b.kind === 'missing')
        return a.kind === b.kind;
    return (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .sameCredential */ .KB)(a, b);
}


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   Ck: () => (/* binding */ chainguardCounterpart),
/* harmony export */   LR: () => (/* binding */ hostedVendorOf),
/* harmony export */   Ng: () => (/* binding */ NPMJS),
/* harmony export */   XV: () => (/* binding */ isNpmjs),
/* harmony export */   ZL: () => (/* binding */ isGitHubPackages),
/* harmony export */   g9: () => (/* binding */ ownerInUrl),
/* harmony export */   gd: () => (/* binding */ tarballKey),
/* harmony export */   gq: () => (/* binding */ isChainguardLibraries),
/* harmony export */   j6: () => (/* binding */ gitHubPackagesRoot),
/* harmony export */   jU: () => (/* binding */ isHost)
/* harmony export */ });
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3888);

/** npm's public registry, the default of every package manager. */
const NPMJS = 'https://registry.npmjs.org/';
const HOSTS = {
    'registry.npmjs.org': 'npmjs',
    'npm.pkg.github.com': 'github',
    'pkgs.dev.azure.com': 'azure',
    'cloudsmith.io': 'cloudsmith',
    'cloudsmith.com': 'cloudsmith',
    'packages.buildkite.com': 'buildkite',
    'libraries.cgr.dev': 'chainguard',
};
const HOST_ENDINGS = [
    ['.pkgs.visualstudio.com', 'azure'],
    ['-npm.pkg.dev', 'google'],
    ['.jfrog.io', 'artifactory'],
    ['.cloudsmith.io', 'cloudsmith'],
    ['.cloudsmith.com', 'cloudsmith'],
];
const HOST_PATTERNS = [
    [/^npm\.[^.]+\.ghe\.com$/, 'github'], // GitHub Enterprise Cloud with data residency
    [/\.codeartifact\.[a-z0-9-]+\.(?:vpce\.)?(amazonaws\.com(\.cn)?|on\.aws)$/, 'codeartifact'],
];
/** Paths of products that anybody may run on their own host. */
const PATHS = [
    [/\/api\/v4\/(.+\/)?packages\/npm\/$/, 'gitlab'],
    [/\/_packaging\/[^/]+\/npm\/registry\/$/, 'azure'],
    [/\/api\/npm\/[^/]+\/$/, 'artifactory'],
    [/\/repository\/[^/]+\/$/, 'nexus'],
];
/** Whether a registry is npm's public one. */
function isNpmjs(url) {
    return url === NPMJS;
}
/**
 * Whether a registry is GitHub Packages: on github.com, on GHE.com, or on the GitHub Enterprise Server of the job.
 *
 * @param server GITHUB_SERVER_URL; Enterprise Server has its registry at `https://npm.HOST/`, or at
 *   `https://HOST/_registry/npm/` without subdomain isolation
 */
function isGitHubPackages(url, server) {
    if (hostedVendorOf(url) === 'github')
        return true;
    const serverHost = server !== undefined && URL.canParse(server) ? new URL(server).host : '';
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    if (serverHost === '' || serverHost === 'github.com')
        return false;
    return host === `npm.${serverHost}` || (host === serverHost && path.startsWith('/_registry/npm/'));
}
/** Recognizes the vendor of a registry by the URLs of the vendors' setup pages. */
function vendorOf(url) {
    const { path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    return hostedVendorOf(url) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
/** The vendor that hosts a registry, by its host name alone; undefined for other hosts. */
function hostedVendorOf(url) {
    const { host } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    if (Object.hasOwn(HOSTS, host))
        return HOSTS[host];
    const [, vendor] = HOST_ENDINGS.find(([ending]) => host.endsWith(ending)) ??
        HOST_PATTERNS.find(([pattern]) => pattern.test(host)) ??
        [];
    return vendor;
}
/** The owner in a URL of GitHub Packages that names one, such as `https://npm.pkg.github.com/OWNER/`. */
function ownerInUrl(url) {
    return /^\/(?:_registry\/npm\/)?([^/]+)\/$/.exec((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url).path)?.[1];
}
/**
 * The further key that a registry's credential needs because it serves tarballs from another path of its host: pnpm sends
 * a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts: the feed is at `.../npm/registry/`, and its own setup page also names `.../npm/`.
 * - GitLab: an instance or a group answers, but each tarball is below its project.
 * - GitHub Packages: `/download/` is at the root, also if the URL contains the owner.
 * - Chainguard Libraries: what Chainguard has not built is at `/javascript-upstream/`, a registry of its own.
 *
 * @param server GITHUB_SERVER_URL
 */
function tarballKey(url, server) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    if (path === '/')
        return undefined;
    const key = (text, shared) => ({ key: text, shared });
    if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path))
        return key((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(url).replace(/registry\/$/, ''), false);
    const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
    if (gitlab?.[1] !== undefined)
        return key(`//${host}${gitlab[1]}`, true);
    const counterpart = chainguardCounterpart(url);
    if (counterpart !== undefined)
        return key((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(counterpart), true);
    const root = isGitHubPackages(url, server) ? gitHubPackagesRoot(url) : (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(url);
    return root === (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(url) ? undefined : key(root, true);
}
/**
 * The path of GitHub Packages on its host, below which `/download/` is, whatever owner the URL names. Enterprise Server
 * without subdomain isolation has everything below `/_registry/npm/`.
 */
function gitHubPackagesRoot(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    return `//${host}${path.startsWith('/_registry/npm/') ? '/_registry/npm/' : '/'}`;
}
/** Whether a URL is one of the two registries of Chainguard Libraries for JavaScript. */
function isChainguardLibraries(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    return isHost(host, 'libraries.cgr.dev') && /^\/javascript(-upstream)?\/$/.test(path);
}
/**
 * The other one of the two registries of Chainguard Libraries: `/javascript/` redirects to `/javascript-upstream/` for packages
 * that Chainguard has not built. undefined for any other registry.
 */
function chainguardCounterpart(url) {
    if (!isChainguardLibraries(url))
        return undefined;
    const isUpstream = url.endsWith('/javascript-upstream/');
    return url.replace(/\/[^/]+\/$/, isUpstream ? '/javascript/' : '/javascript-upstream/');
}
/** Whether a host is a vendor's, or this machine, for tests and emulators. */
function isHost(host, vendor) {
    return host === vendor || (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host.replace(/:\d+$/, ''));
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   Rx: () => (/* binding */ isRunnerVariable),
/* harmony export */   Tz: () => (/* binding */ homeOwner),
/* harmony export */   UM: () => (/* binding */ tempFolderOf),
/* harmony export */   Wx: () => (/* binding */ homeFolder),
/* harmony export */   Xs: () => (/* binding */ isExportable),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony export stateOf */
/** Environment variables, and the folders that they name. */
/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_VARIABLE = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;
/**
 * Variables that programs obey. A token in one of them would break or redirect a later step: Yarn 2+ sends that of
 * YARN_NPM_AUTH_TOKEN to npm's public registry, and aborts on a `YARN_` variable that it does not know (measured).
 */
const OBEYED_VARIABLE = /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*|YARN_.*|BUN_CONFIG_.*)$/i;
/** Whether a text is a name that shells and package managers accept for a variable. */
function isVariableName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
/** Whether `${NAME}`, `token-env` and `password-env` must not read a variable. */
function isRunnerVariable(name) {
    return RUNNER_VARIABLE.test(name);
}
/** Whether a variable may be set to a token. */
function isExportable(name) {
    return isVariableName(name) && !isRunnerVariable(name) && !OBEYED_VARIABLE.test(name);
}
/** The value of a variable; undefined if it is not set, also for names such as `constructor`. */
function variable(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
/** An input as the runner passes it: in a variable with its name in capitals. Empty if it is not given. */
function inputOf(environment, name) {
    return variable(environment, `INPUT_${name.toUpperCase()}`) ?? '';
}
/** What main saved for post under a name; empty if nothing. */
function stateOf(environment, name) {
    return variable(environment, `STATE_${name}`) ?? '';
}
/**
 * RUNNER_TEMP; empty if it is not set. On Windows with `\`, as the targets of links are read back, so that paths in it can be
 * compared.
 */
function tempFolderOf(environment, platform) {
    const folder = variable(environment, 'RUNNER_TEMP') ?? '';
    return platform === 'win32' ? folder.replaceAll('/', '\\') : folder;
}
/**
 * The home folder, where package managers look for their configuration. On Windows HOME counts for npm alone, as
 * `userConfigPath` says; pnpm 11 and 12, Yarn 1 to 4, bun and deno look in USERPROFILE (measured under Wine, 2026-11).
 */
async function homeFolder(environment, platform) {
    const folder = variable(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME');
    if (folder)
        return folder;
    const { homedir, userInfo } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8161, 23));
    // With an empty USERPROFILE, os.homedir() throws (Node 24.21).
    return folder === '' ? userInfo().homedir : homedir();
}
/** The runner gives each job container a home folder of its own, and sets HOME to `/github/home` in it. */
function homeOwner(environment, home) {
    if (/(^|[\\/])github[\\/]home[\\/]?$/.test(home))
        return 'container';
    return variable(environment, 'RUNNER_ENVIRONMENT') === 'github-hosted' ? 'job' : 'shared';
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/** Blocks this process for some milliseconds. */
function sleep(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   IJ: () => (/* binding */ newYarnrc),
/* harmony export */   Kz: () => (/* binding */ AGE_GATE),
/* harmony export */   mW: () => (/* binding */ withoutSlash)
/* harmony export */ });
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4473);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4488);



/**
 * Yarn's setting that keeps fresh packages out. Yarn from 4.10 on gives a scope its own default (one day), whatever the project
 * sets (measured, 4.18), and Yarn 3 fails on the key in a scope.
 */
const AGE_GATE = 'npmMinimalAgeGate';
/**
 * Renders a `.yarnrc.yml` for Yarn 2+ where there is none. Texts in JSON are texts in YAML, too.
 *
 * Scopes are named without `@`, and each gets its server for publishing, too: without it, Yarn publishes to the public
 * registry. Credentials belong to their registries: one that belonged to a scope would go to whatever registry a project maps
 * that scope to (Yarn 4 merges the two entries), and to none in Yarn 3, which uses the project's entry alone (measured, 3.8
 * and 4.18). Their keys are whole URLs, which Yarn prefers to those without a protocol. `npmAlwaysAuth`: Yarn would send
 * nothing for packages without a scope otherwise. Only where registries share a URL, a credential belongs to its scopes.
 *
 * @param ageGate the project's own value of `npmMinimalAgeGate`, for our scopes
 */
function newYarnrc(registries, ageGate) {
    const base = [];
    const scopes = [];
    const logins = [];
    const plainHosts = new Set();
    const shared = new Set((0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .sharingUrl */ .s)(registries));
    for (const registry of registries) {
        const login = loginOf(registry);
        const ofScope = login !== undefined && shared.has(registry) ? loginLines(login, '    ') : [];
        const server = withoutSlash(registry.url);
        const servers = [
            `npmRegistryServer: ${JSON.stringify(server)}\n`,
            `npmPublishRegistry: ${JSON.stringify(server)}\n`,
        ];
        for (const scope of registry.scopes) {
            const name = scope.slice(1);
            const gate = ageGate === undefined ? [] : [`${AGE_GATE}: ${JSON.stringify(ageGate)}\n`];
            const settings = [...servers, ...gate].map((line) => `    ${line}`);
            scopes.push(`  ${JSON.stringify(name)}:\n`, ...settings, ...ofScope);
        }
        if (registry.replacesBase) {
            base.push(...servers);
        }
        if (login !== undefined && (ofScope.length === 0 || registry.replacesBase)) {
            logins.push(`  ${JSON.stringify(server)}:\n`, ...loginLines(login, '    '));
        }
        if (registry.url.startsWith('http:'))
            plainHosts.add(new URL(registry.url).hostname);
    }
    const hosts = [...plainHosts].map((host) => `  - ${JSON.stringify(host)}\n`);
    const group = (name, lines) => (lines.length === 0 ? [] : [`${name}:\n`, ...lines]);
    return [
        ...base,
        ...group('npmScopes', scopes),
        ...group('npmRegistries', logins),
        ...group('unsafeHttpWhitelist', hosts),
    ];
}
function loginLines([name, value], indent) {
    return [`${indent}npmAlwaysAuth: "true"\n${indent}${name}: "`, value, '"\n'];
}
/** A credential as Yarn's setting and its value; undefined if there is none. */
function loginOf({ credential }) {
    if (credential.kind === 'token')
        return ['npmAuthToken', credential.token];
    return credential.kind === 'basic' ? ['npmAuthIdent', new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh((0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .basicAuth */ .tB)(credential))] : undefined;
}
/** A URL as Yarn writes it. */
function withoutSlash(url) {
    return url.replace(/\/$/, '');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3238:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// NAMESPACE OBJECT: ./build/runner/command-files.js
var command_files_namespaceObject = {};
__nccwpck_require__.r(command_files_namespaceObject);
__nccwpck_require__.d(command_files_namespaceObject, {
  commandFileText: () => (commandFileText),
  exportVariables: () => (exportVariables),
  requireCommandFiles: () => (requireCommandFiles),
  saveState: () => (saveState),
  setOutputs: () => (setOutputs)
});

// EXTERNAL MODULE: ./build/clients/machine-config.js
var machine_config = __nccwpck_require__(8);
// EXTERNAL MODULE: ./build/clients/variables.js
var clients_variables = __nccwpck_require__(7581);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(153);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_fs_default = /*#__PURE__*/__nccwpck_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(4763);
;// CONCATENATED MODULE: ./build/effects/apply.js




/** Applies a plan, or changes nothing: what is half done is undone. @see applyPlan */
async function applyOrUndo(plan, tools) {
    try {
        return await applyPlan(plan, tools);
    }
    catch (error) {
        const { undoJournal } = await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 5306));
        const undone = await undoJournal(tools.journal.entries, tools);
        tools.diagnostics.add(...undone.filter(({ level }) => level === 'warning'));
        throw error;
    }
}
/**
 * Applies a plan. Each step is saved in the journal before it is taken; the caller undoes the journal if this throws.
 *
 * @returns the home files that could not be replaced, which is reported
 * @throws UserError `runner-temp` if a file cannot be written; `home-in-use`, `link-failed` if a home file cannot be linked
 */
async function applyPlan(plan, tools) {
    const { journal, environment, tempFolder, isOwnHome, diagnostics } = tools;
    const { files, homeFiles, leftovers } = plan;
    const created = files.map(({ path }) => ({ did: 'create-file', path }));
    journal.record(...plan.revocations.map((revocation) => ({ did: 'obtain', ...revocation })), ...created);
    for (const file of files)
        await writeFile(file, tools);
    const npmrc = files[0]?.path ?? '';
    let failed = [];
    if (leftovers.length > 0 || homeFiles.length > 0) {
        const record = (...entries) => journal.record(...entries);
        const { replaceHomeFiles } = await __nccwpck_require__.e(/* import() */ 621).then(__nccwpck_require__.bind(__nccwpck_require__, 3621));
        failed = replaceHomeFiles(homeFiles, leftovers, npmrc, { record, tempFolder, isOwnHome, diagnostics });
    }
    // A path in the home folder of a job container, if nothing is there, is replaced by that of our file.
    const existing = (value) => (failed.some((file) => file === value) ? npmrc : value);
    const variables = plan.variables.map(({ name, value }) => ({ name, value: existing(value) }));
    journal.record(...variables.map((planned) => variableEntry(planned, environment)));
    tools.exportVariables(variables.map(({ name, value }) => ({ name, value: value instanceof secret/* Secret */.zh ? value.reveal() : value })));
    tools.setOutputs(plan.outputs.map(({ name, value }) => ({ name, value: existing(value) })));
    return failed;
}
/** What undoing a variable needs to know: of a token its name, of a path the previous value. */
function variableEntry({ name, value }, environment) {
    if (value instanceof secret/* Secret */.zh)
        return { did: 'set-token', name };
    return { did: 'set-path', name, path: value, previous: (0,runner_environment/* variable */.bv)(environment, name) ?? '' };
}
/** Creates a file exclusively, so that it follows and replaces nothing, and restricts access before it is filled. */
async function writeFile({ path, text }, tools) {
    try {
        const file = external_node_fs_default().openSync(path, 'wx', 0o600);
        try {
            if (tools.platform === 'win32')
                await restrictAccess(path, tools);
            external_node_fs_default().writeFileSync(file, (0,secret/* revealed */.Dr)(text));
        }
        finally {
            external_node_fs_default().closeSync(file);
        }
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        throw new diagnostic/* UserError */.yo('runner-temp', `A file cannot be written in RUNNER_TEMP (${code}).`, 'Check that the folder exists, that the runner may write to it, and that its disk has space.');
    }
}
/** Gives only the current user access to a file: on Windows, the mode says nothing. */
async function restrictAccess(path, { environment, diagnostics }) {
    try {
        const { restrictToCurrentUser } = await __nccwpck_require__.e(/* import() */ 617).then(__nccwpck_require__.bind(__nccwpck_require__, 617));
        await restrictToCurrentUser(path, environment);
    }
    catch {
        diagnostics.warning('access-list', `Access to ${path} could not be restricted to the current user (icacls failed).`, 'Other users of this machine may be able to read it until the job ends.');
    }
}

;// CONCATENATED MODULE: ./build/effects/journal.js
/**
 * The journal: what main did, each step saved before it is taken, in the state that the runner carries to post, also if main was
 * killed. Undo knows nothing else.
 */

const stateName = (index) => `journal_${index}`;
/** Writes the journal. */
class Journal {
    #entries = [];
    #store;
    /** @param store where entries are saved; undefined keeps them for this process only */
    constructor(store) {
        this.#store = store;
    }
    get entries() {
        return this.#entries;
    }
    /** Saves steps that are about to be taken. Undoing one that was never taken does no harm. */
    record(...entries) {
        if (entries.length === 0)
            return;
        const first = this.#entries.length;
        this.#store?.save(entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })));
        this.#entries.push(...entries);
    }
}
/** Reads the journal, oldest entry first. Invalid entries, after manipulation, are left out, which is reported. */
function readJournal(store, diagnostics) {
    const entries = [];
    let invalid = 0;
    for (let index = 0;; index += 1) {
        const text = store.read(stateName(index));
        if (text === '')
            break;
        const entry = parseEntry(text);
        if (entry === undefined)
            invalid += 1;
        else
            entries.push(entry);
    }
    if (invalid > 0)
        diagnostics.add(invalidEntries(invalid));
    return entries;
}
function invalidEntries(count) {
    return cleanupFailed(count === 1
        ? 'An entry of the journal is not valid, so what it recorded was not undone.'
        : `${count} entries of the journal are not valid, so what they recorded was not undone.`, 'Another program has changed the state of this step. The runner empties RUNNER_TEMP after the job.');
}
function parseEntry(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return typeof value === 'object' && value !== null && isEntry(value) ? value : undefined;
}
/** The members of each entry that are texts. */
const TEXTS = new Map([
    ['create-file', ['path']],
    ['set-path', ['name', 'path', 'previous']],
    ['set-token', ['name']],
    ['lock-home-file', ['file', 'owner']],
    ['link-home-file', ['file', 'target', 'copy', 'previous']],
    ['copy-home-file', ['file', 'target', 'copy', 'moved']],
    ['make-folder', ['path']],
    ['obtain', ['url', 'endpoint', 'path', 'expires', 'digest']],
]);
function isEntry(value) {
    const members = value;
    const { did } = members;
    if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string'))
        return false;
    if (did === 'obtain')
        return typeof members['shortLived'] === 'boolean';
    const isHomeFile = did === 'link-home-file' || did === 'copy-home-file';
    return !isHomeFile || members['format'] === 'npmrc' || members['format'] === 'yarnrc';
}

// EXTERNAL MODULE: ./build/credentials/token-shape.js
var token_shape = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/inputs/export-token.js



/** Reads the names in `export-token`, separated by commas, spaces or newlines. Names that programs obey are reported. */
function readExportNames(text, diagnostics) {
    const names = new Set();
    for (const name of text.split(/[\s,]+/)) {
        if (name === '')
            continue;
        const token = (0,token_shape/* tokenInPlaceOfName */.y$)(name);
        if (token !== undefined) {
            diagnostics.error('export-token-name', `\`export-token\`: this is ${token.name}, not the name of a variable.`, 'Name the variable that later steps read, such as `NPM_TOKEN`.');
            continue;
        }
        if ((0,runner_environment/* isExportable */.Xs)(name)) {
            names.add(name);
            continue;
        }
        diagnostics.error('export-token-name', `\`export-token\`: ${(0,diagnostic/* shownName */.HD)(name)} cannot be set to a token.`, 'Use a name such as `NPM_TOKEN`. Variables that the system, Node.js, package managers or the runner read as settings are refused.');
    }
    return [...names];
}
/**
 * Decides which value each name of `export-token` gets.
 *
 * A name that an input took a credential from keeps its value, for committed files that refer to it. Any other name gets
 * the token of `registry-url`, or the only token that there is.
 */
function chooseExports(names, { single, all, variables }, { environment, secrets, diagnostics }) {
    if (names.length === 0)
        return [];
    const tokens = [];
    for (const credential of single?.kind === 'token' ? [single] : all) {
        if (credential.kind !== 'token' || tokens.some((other) => other.equals(credential.token)))
            continue;
        tokens.push(credential.token);
    }
    const others = names.filter((name) => !variables.includes(name));
    if (others.length > 1 || (others.length === 1 && tokens.length > 1)) {
        diagnostics.error('export-token-unknown', `\`export-token\`: it is not clear which token ${others.map((name) => `\`${name}\``).join(' and ')} should hold.`, 'Name one variable if there is one token. For several, name the variables that `token-env`, `npmrc` or `npmrc-file` take them from.');
        return [];
    }
    const exports = [];
    for (const name of names) {
        const value = variables.includes(name) ? secretIn(name, environment, secrets) : tokens[0];
        if (value !== undefined)
            exports.push({ name, value });
        else
            diagnostics.info(`\`export-token\`: there is no token, so ${name} is not set.`);
    }
    return exports;
}
/** The value of a variable for other processes: masked, without the line break that secrets often end with. */
function secretIn(name, environment, secrets) {
    const value = ((0,runner_environment/* variable */.bv)(environment, name) ?? '').replace(/[\r\n]{1,9}$/, '');
    return value.trim() === '' ? undefined : secrets.wrap(value);
}

// EXTERNAL MODULE: ./build/inputs/raw-inputs.js
var raw_inputs = __nccwpck_require__(1905);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credentials_credential = __nccwpck_require__(4473);
// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __nccwpck_require__(7831);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __nccwpck_require__(3888);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __nccwpck_require__(5824);
;// CONCATENATED MODULE: ./build/registries/accepted-tokens.js
/**
 * What the shape of a credential says about the registry that it is for. Nothing here sends a request, and vendors may
 * change what they issue or accept. So a mismatch is a warning, except on npm's public registry, where it would hand one vendor's token
 * to another, and where the token is sent unencrypted.
 */





/** A job is likely to outlive a token that expires sooner, in seconds. */
const EXPIRES_SOON_SECONDS = 10 * 60;
/** What a vendor's registry accepts: its own tokens only. */
const ACCEPTED = {
    npmjs: {
        kinds: ['npm'],
        cure: 'npm accepts a granular access token, which starts with `npm_`. Check which secret is passed as `token`.',
    },
    github: {
        kinds: ['github'],
        cure: 'GitHub Packages accepts `${{ github.token }}` in a job with `permissions: packages: read`, or a classic personal ' +
            'access token with `read:packages`.',
    },
    gitlab: {
        kinds: ['gitlab', 'jwt'],
        cure: 'GitLab accepts a personal, group, project or deploy token that may read its package registry.',
    },
    azure: {
        kinds: ['azure', 'jwt'],
        cure: 'Azure Artifacts accepts a personal access token with Packaging (read), given as `password` with any `username`.',
    },
    codeartifact: {
        kinds: ['jwt'],
        cure: 'CodeArtifact accepts the token that `aws codeartifact get-authorization-token` returns.',
    },
    artifactory: {
        kinds: ['jfrog', 'jwt'],
        cure: 'Artifactory accepts its own access, identity and reference tokens.',
    },
    google: {
        kinds: ['google', 'jwt'],
        cure: 'Artifact Registry accepts a Google access token, such as `gcloud auth print-access-token` prints.',
    },
};
/** Only vendors' own hosts: what another host accepts is its own affair. GitLab is recognized by its path. */
function acceptedBy(registry) {
    const vendor = (0,vendors/* hostedVendorOf */.LR)(registry.url) ?? ((0,vendors/* vendorOf */.AK)(registry.url) === 'gitlab' ? 'gitlab' : undefined);
    return vendor && ACCEPTED[vendor];
}
/**
 * Checks each given credential: whether it has expired, whether its registry accepts its kind, whether it would travel
 * unencrypted. No message contains a part of a token.
 *
 * @param now seconds since 1970
 */
function checkCredentials(registries, now, diagnostics) {
    for (const registry of registries) {
        const secret = (0,credentials_credential/* secretOf */.OM)(registry.credential)?.reveal();
        if (secret === undefined)
            continue;
        checkExpiry(registry, (0,token_shape/* expiryOf */.p1)(secret), now, diagnostics);
        checkKind(registry, secret, diagnostics);
        checkEncryption(registry, secret, diagnostics);
    }
}
function checkExpiry({ origin, url }, expiry, now, diagnostics) {
    if (expiry === undefined || expiry - now >= EXPIRES_SOON_SECONDS)
        return;
    const cure = 'Get a new token in each job, shortly before this step.';
    if (expiry <= now) {
        diagnostics.error('token-expired', `${origin}: the token for ${url} expired ${duration(now - expiry)} ago.`, cure);
    }
    else {
        diagnostics.warning('token-expires-soon', `${origin}: the token for ${url} expires in ${duration(expiry - now)}.`, cure);
    }
}
/** A duration in the largest unit that gives at least two. */
function duration(seconds) {
    const units = [
        [86_400, 'days'],
        [3600, 'hours'],
        [60, 'minutes'],
    ];
    const [length, name] = units.find(([length]) => seconds >= 2 * length) ?? [1, 'seconds'];
    return `${Math.floor(seconds / length)} ${name}`;
}
function checkKind(registry, secret, diagnostics) {
    const { url, origin, credential } = registry;
    const accepted = acceptedBy(registry);
    const found = (0,token_shape/* tokenKind */.aA)(secret);
    if (accepted === undefined || found === undefined)
        return;
    if (found.kind === 'azure' && accepted.kinds.includes('azure') && credential.kind === 'token') {
        diagnostics.warning('token-kind', `${origin}: ${url} refuses ${found.name} that is sent as a token.`, accepted.cure);
        return;
    }
    if (accepted.kinds.includes(found.kind))
        return;
    if (!(0,vendors/* isNpmjs */.XV)(url)) {
        const own = found.kind === 'npm' ? ' It is for https://registry.npmjs.org.' : '';
        diagnostics.warning('token-kind', `${origin}: the token has the shape of ${found.name}, which ${url} does not accept.${own}`, accepted.cure);
    }
    else if (found.kind === 'npm-classic') {
        diagnostics.error('token-kind', `${origin}: the token has the shape of ${found.name}. npm revoked all classic tokens in December 2025.`, accepted.cure, 'If the token is for another registry, give the URL of that registry.');
    }
    else {
        const github = found.kind === 'github' || found.kind === 'github-fine-grained';
        diagnostics.error('token-wrong-registry', `${origin}: the token has the shape of ${found.name}, but it would be sent to npm's public registry.`, accepted.cure, ...(github ? ['For GitHub Packages, set `registry-url: https://npm.pkg.github.com`.'] : []));
    }
}
/** Test registries may use plain http, but a real token must not be sent unencrypted. */
function checkEncryption({ url, origin }, secret, diagnostics) {
    if (!(0,registry_url/* isUnencrypted */.oK)(url))
        return;
    const found = (0,token_shape/* tokenKind */.aA)(secret);
    if (found !== undefined) {
        diagnostics.error('token-unencrypted', `${origin}: the token has the shape of ${found.name}, and ${url} would receive it unencrypted.`, 'Use a test token, or https.');
    }
    else if (secret.length >= parse_credential/* MIN_TOKEN_LENGTH */.Yw) {
        diagnostics.warning('token-unencrypted', `${origin}: the credential for ${url} travels unencrypted.`, 'Use it for a test registry in the network of this job only.');
    }
}

// EXTERNAL MODULE: ./build/registries/registry.js
var registries_registry = __nccwpck_require__(4488);
;// CONCATENATED MODULE: ./build/registries/merge.js



/** What wins between two statements about one registry: saying something over saying nothing, a value over an empty one. */
const WEIGHT = {
    inherited: 0,
    unnamed: 1,
    empty: 2,
    none: 3,
    basic: 3,
    token: 3,
    oidc: 3,
};
/**
 * Merges what all inputs say about registries, in the order of first mention: one result for each nerf dart, or several if
 * they have different credentials for different scopes.
 *
 * Contradictions are reported: different credentials for one URL without scopes of their own, one scope on two registries, two
 * default registries.
 */
function mergeRegistries(registries, diagnostics) {
    const merged = [];
    const byNerfDart = new Map();
    for (const registry of registries) {
        const key = (0,registry_url/* nerfDart */.vN)(registry.url);
        const indexes = byNerfDart.get(key) ?? [];
        const index = partnerOf(registry, indexes, merged);
        const partner = index === undefined ? undefined : merged[index];
        if (index !== undefined && partner !== undefined)
            merged[index] = mergeTwo(partner, registry, diagnostics);
        else
            byNerfDart.set(key, [...indexes, merged.push(registry) - 1]);
    }
    reportContradictions(merged, diagnostics);
    return merged;
}
/**
 * The registry with the same nerf dart that a further statement is merged with: one that has its scope, or the same
 * credential, or none yet. Two that have different credentials and scopes of their own stay apart.
 */
function partnerOf(registry, indexes, merged) {
    const candidates = indexes.flatMap((index) => {
        const other = merged[index];
        return other === undefined ? [] : [{ index, other }];
    });
    const isPartner = [
        ({ scopes }) => scopes.some((scope) => registry.scopes.includes(scope)),
        ({ credential }) => (0,credentials_credential/* sameCredential */.KB)(credential, registry.credential),
        (other) => !claimsCredential(other) || !claimsCredential(registry),
        (other) => other.scopes.length === 0 || registry.scopes.length === 0,
    ];
    for (const test of isPartner) {
        const found = candidates.find(({ other }) => test(other));
        if (found !== undefined)
            return found.index;
    }
    return undefined;
}
/** Whether a statement gives a credential, or was meant to: an empty secret does not stand for the token of another scope. */
function claimsCredential({ credential }) {
    return WEIGHT[credential.kind] >= WEIGHT.empty;
}
/**
 * Gives a registry that npmrc lines map without a credential the one of the nearest path above. npm and pnpm look there, too;
 * Yarn and bun 1.4.0 do not. An entry of `registries` with an empty token gets none.
 *
 * @param inheritedKeys the registries that keep a credential of the current user configuration
 */
function withCredentialsFromAbove(registries, inheritedKeys) {
    return registries.map((registry) => {
        const key = (0,registry_url/* nerfDart */.vN)(registry.url);
        if (registry.credential.kind !== 'inherited' || (0,registries_registry/* isCredentialOnly */.g)(registry) || inheritedKeys.has(key))
            return registry;
        for (const above of (0,registry_url/* parentNerfDarts */._F)(key)) {
            const owner = registries.find(({ url, credential }) => (0,registry_url/* nerfDart */.vN)(url) === above && isDecided(credential));
            if (owner !== undefined && (0,credentials_credential/* secretOf */.OM)(owner.credential) !== undefined) {
                return { ...registry, credential: owner.credential };
            }
        }
        return registry;
    });
}
function isDecided({ kind }) {
    return kind !== 'inherited' && kind !== 'missing';
}
function reportContradictions(registries, diagnostics) {
    const byScope = new Map();
    let base;
    for (const registry of registries) {
        for (const scope of registry.scopes) {
            const owner = byScope.get(scope);
            if (owner === undefined)
                byScope.set(scope, registry);
            else {
                diagnostics.error('scope-twice', `${both(owner, registry)} both claim the scope ${scope}.`, 'Package managers ask one registry for each scope: name the scope in one place.');
            }
        }
        if (registry.replacesBase && base !== undefined) {
            diagnostics.error('default-registry-twice', `${both(base, registry)} are both the default registry.`, 'Set `scope` for one of them.');
        }
        else if (registry.replacesBase)
            base = registry;
    }
}
/** Merges two statements about one nerf dart. */
function mergeTwo(a, b, diagnostics) {
    if (a.url !== b.url && ![a, b].some(registries_registry/* isCredentialOnly */.g)) {
        diagnostics.error('credential-conflict', `${both(a, b)} name the same registry, once with http and once with https.`, 'Package managers look up credentials without the protocol. Use one of the two URLs.');
    }
    const packages = [...new Set([...(a.packages ?? []), ...(b.packages ?? [])])];
    return {
        // A credential line of an npmrc names no protocol; the line that maps packages to the registry does.
        url: (0,registries_registry/* isCredentialOnly */.g)(a) ? b.url : a.url,
        scopes: [...new Set([...a.scopes, ...b.scopes])],
        replacesBase: a.replacesBase || b.replacesBase,
        credential: mergeCredentials(a, b, diagnostics),
        origin: a.origin,
        ...(packages.length === 0 ? {} : { packages }),
    };
}
function mergeCredentials(a, b, diagnostics) {
    const difference = WEIGHT[a.credential.kind] - WEIGHT[b.credential.kind];
    if (difference < 0)
        return b.credential;
    if (difference === 0 && !(0,credentials_credential/* sameCredential */.KB)(a.credential, b.credential)) {
        diagnostics.error('credential-conflict', `${both(a, b)} name the same registry with different credentials.`, 'Two credentials for one URL need scopes of their own: give each entry its `scope`, or remove one credential.');
    }
    return a.credential;
}
/** Where two registries come from, as the start of a sentence. */
function both({ origin }, other) {
    return `${origin} and ${other.origin.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
}

// EXTERNAL MODULE: ./build/registries/registry-pages.js
var registry_pages = __nccwpck_require__(9801);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __nccwpck_require__(1255);
// EXTERNAL MODULE: ./build/inputs/single-registry.js
var single_registry = __nccwpck_require__(9289);
;// CONCATENATED MODULE: ./build/inputs/resolve-credentials.js





/**
 * Decides what becomes of credentials that are missing: an error, a mapping without a credential, or no entry at all.
 *
 * npm's public registry in a job that may request ID tokens deliberately gets none: npm falls back silently to a stored token
 * when trusted publishing fails.
 *
 * @param registries what all inputs describe, merged
 */
function resolveCredentials(registries, ifNoToken, environment, diagnostics) {
    const policy = {
        ifNoToken,
        canRequestIdToken: ((0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') !== '',
        environment,
    };
    const resolved = [];
    for (const registry of registries) {
        const { credential } = registry;
        if (credential.kind === 'oidc' && policy.canRequestIdToken) {
            resolved.push({ ...registry, credential });
            continue;
        }
        const decided = resolveCredential(registry, credential, policy, diagnostics);
        if (decided !== undefined)
            resolved.push({ ...registry, credential: decided });
    }
    return resolved;
}
/** @returns undefined if the entry is left out */
function resolveCredential(registry, credential, policy, diagnostics) {
    if (credential.kind === 'oidc')
        return withoutIdToken(registry, policy, diagnostics);
    if (credential.kind !== 'empty' && credential.kind !== 'unnamed')
        return credential;
    return resolveMissing(registry, credential, policy, diagnostics);
}
/** @returns undefined if the entry is left out */
function resolveMissing({ url, origin, scopes, replacesBase }, credential, { ifNoToken, canRequestIdToken, environment }, diagnostics) {
    if (canRequestIdToken && (0,vendors/* isNpmjs */.XV)(url)) {
        diagnostics.notice(undefined, `${origin}: there is no token for ${url}, so publishing is left to npm's trusted publishing.`, 'Installing private packages from there needs a token.');
        return { kind: 'none' };
    }
    if (isSkipped({ scopes, replacesBase }, ifNoToken)) {
        diagnostics.notice(undefined, `${origin}: there is no token for ${url}, so this entry is skipped.`);
        return undefined;
    }
    const lines = credential.kind === 'unnamed'
        ? [`${origin}: no credential is given for ${url}.`, GIVE_CREDENTIAL]
        : [whatIsEmpty(credential.source, url), ...(ifNoToken === 'ignore' ? [] : causesFor(url, environment))];
    if (ifNoToken === 'error' || ifNoToken === 'skip') {
        const alternatives = [
            ...(ifNoToken === 'skip' ? [SKIP_NEEDS_DEFAULT] : []),
            ...(credential.kind === 'empty' ? [WARN_INSTEAD] : []),
            ...(credential.kind === 'empty' && (0,registry_url/* isTestRegistry */.GV)(url) ? [USE_AUTH_NONE] : []),
        ];
        diagnostics.error('token-empty', ...lines, ...alternatives);
    }
    else if (ifNoToken === 'warn') {
        diagnostics.warning('token-empty', ...lines, `${url} is configured without a credential.`);
    }
    return { kind: 'missing' };
}
/** `skip` leaves out a default registry without scopes, so that the public one is used. */
function isSkipped({ scopes, replacesBase }, ifNoToken) {
    return ifNoToken === 'skip' && replacesBase && scopes.length === 0;
}
/** The runner passes an input that is not given as an empty one. */
function whatIsEmpty(source, url) {
    return source === single_registry/* TOKEN_INPUT */.jX
        ? `There is no token for ${url}: ${single_registry/* TOKEN_INPUT */.jX} is not given, or its secret is empty.`
        : `${source}: the token or password for ${url} is empty.`;
}
function causesFor(url, environment) {
    const isGitHub = (0,vendors/* isGitHubPackages */.ZL)(url, (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL'));
    return causesOfEmptySecret(environment, readEvent(environment), isGitHub);
}
const WARN_INSTEAD = 'If the job can do without it, set `if-no-token: warn`.';
const SKIP_NEEDS_DEFAULT = '`if-no-token: skip` leaves out only a default registry without scopes.';
const USE_AUTH_NONE = 'If the registry needs no credential, list it in `registries` with `auth: none`.';
const GIVE_CREDENTIAL = 'Give `token`, `token-env`, `username` with `password`, or `oidc`; or `auth: none` if the registry needs none.';
/**
 * GitHub issues ID tokens only to jobs that have the permission, and never to those of a pull request from a fork.
 *
 * @returns undefined if the entry is left out
 */
function withoutIdToken(registry, { ifNoToken, environment }, diagnostics) {
    const { url, origin } = registry;
    if (isSkipped(registry, ifNoToken)) {
        diagnostics.notice(undefined, `${origin}: this job may not request an ID token, so this entry is skipped.`);
        return undefined;
    }
    const what = `${origin}: this job may not request an ID token, which \`oidc\` needs.`;
    const isFork = isFromFork(environment, readEvent(environment));
    const causes = isFork
        ? ['This run belongs to a pull request from a fork, which gets no ID token.']
        : ['Add this to the job:', 'permissions:', '  id-token: write', '  contents: read'];
    if (ifNoToken === 'error' || ifNoToken === 'skip') {
        const skip = ifNoToken === 'skip' ? [SKIP_NEEDS_DEFAULT] : [];
        const forks = isFork
            ? WARN_INSTEAD
            : 'Pull requests from forks get no ID token. For them, set `if-no-token: warn`.';
        diagnostics.error('oidc-permission', what, ...causes, ...skip, forks);
    }
    else if (ifNoToken === 'warn') {
        diagnostics.warning('oidc-permission', what, `${url} is configured without a credential.`, ...causes);
    }
    return { kind: 'missing' };
}
/** Events that run code of a pull request, and so get no secrets for one from a fork. `pull_request_target` gets them. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/**
 * Why a secret is empty, and what to do: the one cause that the run shows, or else the likely ones. A reusable workflow
 * cannot be recognised: variables and event are those of the workflow that called it.
 *
 * @param event what the runner says about the event: anything
 * @param isGitHubPackages whether the registry is GitHub Packages, which the job's own token can read
 * @returns one sentence for each line
 */
function causesOfEmptySecret(environment, event, isGitHubPackages) {
    // The actor started the run first. A re-run by somebody else does not change it.
    if ((0,runner_environment/* variable */.bv)(environment, 'GITHUB_ACTOR') === 'dependabot[bot]') {
        return [
            'The likely cause: Dependabot started this run, and its runs only get the secrets of Dependabot.',
            'Add the secret with the same name in Settings > Secrets and variables > Dependabot.',
        ];
    }
    if (isFromFork(environment, event)) {
        const cause = 'The likely cause: this run belongs to a pull request from a fork, which gets no secrets.';
        return isGitHubPackages ? [cause, 'GitHub Packages can be read with `${{ github.token }}`.'] : [cause];
    }
    if (property(property(event, 'repository'), 'fork') === true) {
        return [
            'The likely cause: this repository is a fork, and secrets are not copied to forks.',
            'Add the secret to the settings of the fork, or skip the job there.',
        ];
    }
    return [
        'Likely causes: the name of the secret is misspelled; the secret belongs to an `environment` that the job does not name; a reusable workflow was not passed the secret (`secrets: inherit`); the token is in the `env` of another step.',
    ];
}
/** Whether a run belongs to a pull request from a fork. */
function isFromFork(environment, event) {
    const head = property(property(event, 'pull_request'), 'head');
    if (!PULL_REQUEST_EVENTS.has((0,runner_environment/* variable */.bv)(environment, 'GITHUB_EVENT_NAME') ?? '') || head === undefined)
        return false;
    const from = property(property(head, 'repo'), 'full_name'); // null if the fork was deleted
    const repository = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_REPOSITORY') ?? '';
    return typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase();
}
/** GitHub limits the payload of an event to 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The payload of the event; undefined if it cannot be read, because it is only used for explanations. */
function readEvent(environment) {
    try {
        return JSON.parse((0,read_text/* readText */.y)((0,runner_environment/* variable */.bv)(environment, 'GITHUB_EVENT_PATH') ?? '', MAX_EVENT_BYTES) ?? '');
    }
    catch {
        return undefined;
    }
}
/** A property of a value that may be anything. */
function property(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/request.js







/** Reads the inputs that choose one of a few words, in any case. An empty one has its default; an unknown word is reported. */
function readOptions(raw, diagnostics) {
    return {
        ifNoToken: oneOf(raw, 'if-no-token', ['error', 'warn', 'ignore', 'skip'], diagnostics),
        verify: oneOf(raw, 'verify', ['true', 'false'], diagnostics) === 'true',
        ifConfigConflicts: oneOf(raw, 'if-config-conflicts', ['error', 'warn', 'ignore'], diagnostics),
        cleanup: oneOf(raw, 'cleanup', ['true', 'false'], diagnostics) === 'true',
        homeFiles: oneOf(raw, 'home-files', ['auto', 'always', 'never'], diagnostics),
    };
}
/** Reads all inputs that describe registries. Every problem is reported; nothing is thrown for bad input. */
async function readRequest(raw, options, context) {
    const { environment, diagnostics } = context;
    const found = [];
    const settings = [];
    const variables = [];
    const single = (0,single_registry/* readSingleRegistry */.yP)(raw, context);
    if (single !== undefined)
        found.push(single.registry);
    if (raw.registries !== '') {
        const { readRegistriesList } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9167));
        const list = readRegistriesList(raw.registries, context);
        found.push(...list.registries);
        variables.push(...list.variables);
    }
    if (raw.npmrc !== '' || raw['npmrc-file'] !== '') {
        const { readNpmrcInputs } = await __nccwpck_require__.e(/* import() */ 234).then(__nccwpck_require__.bind(__nccwpck_require__, 2234));
        const lines = readNpmrcInputs(raw, context);
        found.push(...lines.registries);
        settings.push(...lines.settings);
        variables.push(...lines.variables);
    }
    if (found.length === 0 && settings.length === 0 && !diagnostics.hasErrors) {
        diagnostics.error('nothing-to-do', 'The inputs name no registry and no token.', 'Set `token` (or NODE_AUTH_TOKEN or NPM_TOKEN in `env`), `registry-url`, `registries`, `npmrc` or `npmrc-file`.');
    }
    reportIncompleteUrls(found, diagnostics);
    const registries = resolveCredentials(mergeRegistries(found, diagnostics), options.ifNoToken, environment, diagnostics);
    checkCredentials(registries.filter(isResolved), Date.now() / 1000, diagnostics);
    const exportNames = readExportNames(raw['export-token'], diagnostics);
    const consumed = [...variables, ...(single?.variable === undefined ? [] : [single.variable])];
    return {
        registries,
        settings,
        exportNames,
        single: single?.registry.credential,
        variables,
        consumed: consumed.filter((name) => !exportNames.includes(name)),
    };
}
/** Reports URLs that packages cannot come from. For a credential alone, such a URL is right. */
function reportIncompleteUrls(registries, diagnostics) {
    for (const { url, scopes, replacesBase, origin } of registries) {
        const problem = scopes.length > 0 || replacesBase ? (0,registry_pages/* incompleteUrl */.w)(new URL(url)) : undefined;
        if (problem !== undefined) {
            diagnostics.error('registry-url-invalid', `${origin}: the URL ${problem.what}.`, problem.cure);
        }
    }
}
function isResolved(registry) {
    return registry.credential.kind !== 'oidc';
}
function oneOf(raw, name, words, diagnostics) {
    const given = raw[name].trim().toLowerCase() || raw_inputs/* INPUT_DEFAULTS */.WJ[name];
    const word = words.find((candidate) => candidate === given);
    if (word !== undefined)
        return word;
    const list = words.map((candidate) => `\`${candidate}\``);
    diagnostics.error('input-invalid', `\`${name}\` has an unknown value.`, `Use ${list.slice(0, -1).join(', ')} or ${list.at(-1)}.`);
    return raw_inputs/* INPUT_DEFAULTS */.WJ[name];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/project/project-files.js
var project_files = __nccwpck_require__(9478);
// EXTERNAL MODULE: ./build/clients/version.js
var clients_version = __nccwpck_require__(2564);
;// CONCATENATED MODULE: ./build/clients/requirements.js
/** What package managers need, and what they cannot do, by version. Measured; see docs/package-managers.md. */



/** What is needed if the package managers are not known: the user configuration must suit all that read it. */
const UNKNOWN_CLIENTS = {
    yarnrc: false,
    homeNpmrc: [],
    xdgNpmrc: false,
    pnpmVariable: true,
    alwaysAuth: false,
    failsOnUnset: true,
};
/**
 * What package managers need. A shared home folder is touched only for a version that is known to need it.
 *
 * @param clients the package managers of the job; none means that they are not known
 */
function requirementsOf(clients) {
    if (clients.length === 0)
        return UNKNOWN_CLIENTS;
    const some = someOf(clients);
    const maybeYarnClassic = some('yarn', ([major]) => major === undefined || major === 1);
    const homeNpmrc = [];
    if (some('deno', () => true))
        homeNpmrc.push('deno');
    const xdgNpmrc = some('bun', (version) => (0,clients_version/* isWithin */.UO)(version, [0, 0, 0], [1, 4, 3]) === true);
    if (xdgNpmrc)
        homeNpmrc.push('bun up to 1.4.3');
    if (some('pnpm', (version) => (0,clients_version/* isWithin */.UO)(version, [11, 0, 0], [11, 0, 5]) === true)) {
        homeNpmrc.push('pnpm 11.0.0 to 11.0.5');
    }
    return {
        yarnrc: some('yarn', ([major]) => major !== 1),
        homeNpmrc,
        xdgNpmrc,
        pnpmVariable: some('pnpm', () => true),
        alwaysAuth: maybeYarnClassic,
        failsOnUnset: maybeYarnClassic || some('pnpm', (version) => (0,clients_version/* isWithin */.UO)(version, [0, 0, 0], [10, 999, 999]) !== false),
    };
}
/** The package managers with requirements that depend on an unknown version. The installed program has to report it. */
function withUnclearVersion(clients) {
    return clients.filter(({ name, version }) => {
        if (name === 'yarn')
            return version.length === 0;
        return name === 'bun' && (0,clients_version/* isWithin */.UO)(version, [0, 0, 0], [1, 4, 3]) === undefined;
    });
}
/**
 * What a package manager of this job cannot do with these registries, and what to do instead: one sentence each. Only for
 * versions that are known.
 *
 * @param settings the npmrc settings that are passed through
 * @param server GITHUB_SERVER_URL
 */
function limitsOf(clients, registries, settings, server) {
    if (clients.length === 0)
        return [];
    const limits = [];
    const some = someOf(clients);
    const basic = registries.flatMap(({ url, credential }) => (credential.kind === 'basic' ? [{ url, credential }] : []));
    const elsewhere = registries.find(({ url }) => (0,vendors/* tarballKey */.gd)(url, server)?.shared);
    if (elsewhere !== undefined && some('npm', ([major = 0]) => major >= 12)) {
        limits.push(`npm 12 refuses the tarballs of ${elsewhere.url}, which are outside its path. Allow them with ` +
            '`allow-remote=all` in the `npmrc` input.');
    }
    const garbled = basic.find(({ credential: { username, password } }) => /[^\0-\x7f]/.test(username + password.reveal()));
    if (garbled !== undefined && some('pnpm', ([major]) => major === 11)) {
        limits.push(`pnpm 11 garbles the password for ${garbled.url}, which is not plain ASCII. Use a token, or pnpm 12.`);
    }
    if (basic[0] !== undefined && some('bun', (version) => (0,clients_version/* isWithin */.UO)(version, [0, 0, 0], [1, 4, 3]) === true)) {
        limits.push(`bun up to 1.4.3 cannot publish to ${basic[0].url} with a user name and password. Use a token.`);
    }
    const base = registries.find(({ replacesBase }) => replacesBase);
    if (base !== undefined && some('yarn', ([major]) => major === 1)) {
        limits.push("Yarn Classic's `yarn run` sets npm_config_registry for scripts, so `npm publish` in a script goes to " +
            `${base.url} only if \`publishConfig.registry\` in package.json names it, or if the registry has a \`scope\`, too.`);
    }
    const hasCertificate = settings.some((setting) => /^\/\/.*:(cert|key)file=/.test((0,secret/* shown */.SP)(setting)));
    if (hasCertificate && some('yarn', () => true)) {
        limits.push('Yarn reads no client certificates from npmrc lines. Set `httpsCertFilePath` in its own file.');
    }
    return limits;
}
/** Tells whether a package manager of the job has a version that passes a test. */
function someOf(clients) {
    return (name, test) => clients.some((client) => client.name === name && test(client.version));
}

;// CONCATENATED MODULE: ./build/clients/detect.js







const CLIENT_NAMES = ['npm', 'pnpm', 'yarn', 'bun', 'deno'];
/** More sub-folders of the workspace are not looked at, nor more projects used. */
const MAX_FOLDERS = 200;
const MAX_PROJECTS = 10;
/**
 * Finds the package managers of the job: those that `package-manager` lists, or those that the files of the project show, in
 * the workspace or, if that shows none, one folder down. An installed one is run to get its version only if that
 * matters and no file contains it.
 *
 * @param wanted the input `package-manager`
 */
async function findClients(wanted, environment, diagnostics) {
    const listed = parseClients(wanted, diagnostics);
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const { found, projectFolders } = findProjects(workspace);
    const clients = listed === undefined ? found : distinct(listed.flatMap((client) => withKnownVersions(client, found)));
    const areNamed = listed !== undefined;
    const unclear = withUnclearVersion(clients);
    if (unclear.length === 0)
        return { clients, areNamed, projectFolders };
    const { askVersion } = await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 4228));
    const folder = external_node_path_default().join(workspace, projectFolders[0] ?? '');
    const known = clients.map(async (client) => unclear.includes(client) ? { ...client, version: await askVersion(client, folder, environment) } : client);
    return { clients: await Promise.all(known), areNamed, projectFolders };
}
/** A package manager that is named without a version, once for each version that files show. */
function withKnownVersions(named, found) {
    if (named.version.length > 0)
        return [named];
    const known = found.filter(({ name, version }) => name === named.name && version.length > 0);
    return known.length === 0 ? [named] : known.map(({ version }) => ({ ...named, version }));
}
/** A package manager as the log names it: `pnpm 11.28 (packageManager in package.json)`. */
function describeClient({ name, version, sign }) {
    const isOpen = name === 'yarn' && (0,clients_version/* isAnyYarn2 */.TQ)(version);
    const shown = version.length === 0 ? '' : ` ${version.join('.')}${isOpen ? '+' : ''}`;
    return `${name}${shown} (${sign})`;
}
/**
 * Reads the `package-manager` input.
 *
 * @returns the package managers that it lists, each once, without unknown ones, which are reported; undefined
 *   for `auto`
 */
function parseClients(text, diagnostics) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0 || (words.length === 1 && words[0]?.toLowerCase() === 'auto'))
        return undefined;
    const clients = [];
    for (const word of words) {
        const [, name = '', version = ''] = /^([A-Za-z]+)(?:@(.+))?$/.exec(word) ?? [];
        const client = CLIENT_NAMES.find((candidate) => candidate === name.toLowerCase());
        if (client !== undefined && /^[\w.^~<>=*+|-]*$/.test(version)) {
            const mention = { name: client, version: (0,clients_version/* parseVersion */.ot)(version), sign: '`package-manager`' };
            if (!clients.some((other) => isSame(other, mention)))
                clients.push(mention);
            continue;
        }
        diagnostics.error('package-manager', `\`package-manager\`: ${(0,diagnostic/* shownName */.HD)(word)} is not a package manager that this action knows.`, `Use \`auto\`, or a list of ${CLIENT_NAMES.map((one) => `\`${one}\``).join(', ')}, optionally with a version, as in \`yarn@4\`.`);
    }
    return clients;
}
/** Each version of each package manager once. */
function distinct(clients) {
    return clients.filter((client, index) => clients.findIndex((other) => isSame(other, client)) === index);
}
function isSame(a, b) {
    return a.name === b.name && a.version.join('.') === b.version.join('.');
}
/** The package managers that the files of the workspace show, or else those of the folders in it, each version once. */
function findProjects(workspace) {
    const atRoot = detectClients((0,project_files/* readProjectFiles */.bB)(workspace));
    if (atRoot.length > 0)
        return { found: atRoot, projectFolders: [''] };
    const found = [];
    const projectFolders = [];
    for (const folder of foldersIn(workspace)) {
        const clients = detectClients((0,project_files/* readProjectFiles */.bB)(external_node_path_default().join(workspace, folder)));
        if (clients.length === 0 || projectFolders.length === MAX_PROJECTS)
            continue;
        projectFolders.push(folder);
        found.push(...clients.map((client) => ({ ...client, sign: `${client.sign} of ${folder}/` })));
    }
    return { found: distinct(found), projectFolders };
}
/** The sub-folders of a folder in order, without node_modules and those with a leading dot. */
function foldersIn(folder) {
    if (folder === '')
        return [];
    try {
        const names = external_node_fs_default().readdirSync(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
            .map(({ name }) => name);
        return names.sort().slice(0, MAX_FOLDERS);
    }
    catch {
        return [];
    }
}
/**
 * Finds the package managers of a project: what package.json says, then what lockfiles and configuration files show.
 *
 * @returns each package manager once, with the most that is known of its version
 */
function detectClients(files) {
    return mergedClients([...declaredClients(files['package.json'] ?? ''), ...impliedClients(files)]);
}
/** Each package manager once. The first mention counts, unless it leaves the version open. */
function mergedClients(mentions) {
    const found = new Map();
    for (const mention of mentions) {
        const known = found.get(mention.name);
        if (known === undefined || known.version.length === 0)
            found.set(mention.name, mention);
    }
    return [...found.values()];
}
/** What package.json declares: `packageManager` (corepack) and `devEngines.packageManager` (npm). */
function declaredClients(text) {
    let description;
    try {
        description = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return [];
    }
    const { packageManager, devEngines } = Object(description);
    const clients = [];
    const add = (field, name, version) => {
        const client = CLIENT_NAMES.find((candidate) => candidate === name);
        if (client === undefined)
            return;
        const text = typeof version === 'string' ? version : '';
        clients.push({ name: client, version: (0,clients_version/* parseVersion */.ot)(text), sign: `${field} in package.json` });
    };
    if (typeof packageManager === 'string') {
        const [, name, version] = /^([a-z]+)@?(.*)$/.exec(packageManager) ?? [];
        add('packageManager', name, version);
    }
    for (const engine of [Object(devEngines)['packageManager'] ?? []].flat()) {
        add('devEngines', Object(engine)['name'], Object(engine)['version']);
    }
    return clients;
}
/** What files show by existing. The first lines of a yarn.lock tell Yarn Classic from Yarn 2+. */
function impliedClients(files) {
    const clients = [];
    const add = (name, version, ...signs) => {
        const sign = signs.find((one) => files[one] !== undefined);
        if (sign !== undefined)
            clients.push({ name, version, sign });
    };
    add('npm', [], 'package-lock.json', 'npm-shrinkwrap.json');
    add('pnpm', [], 'pnpm-lock.yaml', 'pnpm-workspace.yaml');
    const lock = files['yarn.lock'] ?? '';
    if (/^__metadata:/m.test(lock))
        add('yarn', clients_version/* ANY_YARN_2 */.b$, 'yarn.lock');
    else if (files['.yarnrc.yml'] !== undefined)
        add('yarn', clients_version/* ANY_YARN_2 */.b$, '.yarnrc.yml');
    else if (/^# yarn lockfile v1/m.test(lock))
        add('yarn', [1], 'yarn.lock');
    add('yarn', [1], '.yarnrc');
    add('yarn', [], 'yarn.lock');
    add('bun', [], 'bun.lock', 'bun.lockb', 'bunfig.toml');
    add('deno', [], 'deno.json', 'deno.jsonc', 'deno.lock');
    return clients;
}

// EXTERNAL MODULE: ./build/files/read-file.js
var read_file = __nccwpck_require__(1018);
// EXTERNAL MODULE: ./build/files/yaml.js
var yaml = __nccwpck_require__(8064);
// EXTERNAL MODULE: ./build/home-files/read.js
var read = __nccwpck_require__(4617);
;// CONCATENATED MODULE: ./build/job/context.js











/**
 * Looks at the job.
 *
 * @throws UserError `runner-temp` if RUNNER_TEMP does not exist; `home-in-use` if another job uses a file that is needed
 */
async function readJobContext(environment, platform, inputs, secrets, diagnostics) {
    const tempFolder = (0,runner_environment/* tempFolderOf */.UM)(environment, platform);
    if ((0,project_files/* namesIn */.wX)(tempFolder) === undefined) {
        throw new diagnostic/* UserError */.yo('runner-temp', 'RUNNER_TEMP is not set, or its folder does not exist.', 'The runner sets it for every step. Do not override it in `env`.');
    }
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const home = await (0,runner_environment/* homeFolder */.Wx)(environment, platform);
    const owner = (0,runner_environment/* homeOwner */.Tz)(environment, home);
    const found = await findClients(inputs.packageManager, environment, diagnostics);
    const { clients, areNamed, projectFolders } = found;
    reportClients(found, workspace, owner, inputs, diagnostics);
    const requirements = requirementsOf(clients);
    const situation = { environment, home, owner, requirements, wanted: inputs.homeFiles, areNamed };
    return {
        ...{ environment, platform, tempFolder, workspace, projectFolders, clients, requirements, home, homeOwner: owner },
        unique: uniqueName(),
        userConfig: await currentUserConfig(environment, home, tempFolder, secrets, diagnostics),
        ...(0,read/* readHomeFiles */.Nk)(situation, tempFolder, diagnostics),
        yarnAgeGate: await yarnAgeGate(environment, projectFolders, clients),
    };
}
/** Says which package managers were found and where, or what to do if none was. */
function reportClients({ clients, areNamed }, workspace, owner, { homeFiles }, diagnostics) {
    const names = (0,project_files/* namesIn */.wX)(workspace);
    if (clients.length > 0) {
        diagnostics.info(`Package managers: ${clients.map(describeClient).join(', ')}.`);
    }
    else if (areNamed) {
        return; // what it names is reported
    }
    else if (names?.length === 0) {
        diagnostics.notice('before-checkout', 'The workspace is empty, so nothing shows which package manager is used.', 'If the job checks out a repository, do that before this step. Otherwise name the package manager in `package-manager`.');
    }
    else if (owner === 'shared' && homeFiles === 'auto' && names !== undefined) {
        diagnostics.notice(undefined, 'No package manager was found in the workspace, nor one folder down.', 'If the job uses Yarn 2+, deno or bun up to 1.4.3, name it, as in `package-manager: yarn@4`.');
    }
    else
        diagnostics.info('No package manager was found in the workspace, so the login is set up for all of them.');
}
/** The value that a variable or the project's own `.yarnrc.yml` has, unless a Yarn is used that fails on the key in a scope. */
async function yarnAgeGate(environment, folders, clients) {
    const isTooOld = ({ name, version }) => name === 'yarn' && !(0,clients_version/* isAnyYarn2 */.TQ)(version) && (0,clients_version/* isWithin */.UO)(version, [2, 0, 0], [4, 9, 999]) === true;
    if (clients.some(isTooOld))
        return undefined;
    const named = (0,runner_environment/* variable */.bv)(environment, 'YARN_NPM_MINIMAL_AGE_GATE');
    if (named)
        return named; // an older Yarn would abort on the variable, too
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    for (const folder of folders) {
        const { text = '' } = (0,read_file/* readFile */.TA)(external_node_path_default().join(workspace, folder, '.yarnrc.yml'));
        if (!text.includes('npmMinimalAgeGate'))
            continue;
        const gate = (await (0,yaml/* readYaml */.gM)(text))?.get('npmMinimalAgeGate');
        if (gate?.text !== undefined && !gate.isEmpty)
            return gate.text;
    }
    return undefined;
}
const NO_USER_CONFIG = { text: '', tokens: new Map(), credentialKeys: new Set(), scopes: [] };
/** Reads the current user configuration, if there may be one. */
async function currentUserConfig(environment, home, tempFolder, secrets, diagnostics) {
    const isDefault = (0,clients_variables/* userConfigPath */.NV)(environment, home) === `${home}/.npmrc` && (0,clients_variables/* pnpmAuthFile */.sd)(environment) === undefined;
    const names = (0,project_files/* namesIn */.wX)(home);
    const mayExist = names?.includes('.npmrc') !== false || hasLeftovers(names);
    if (isDefault && !mayExist)
        return NO_USER_CONFIG;
    const { readUserConfig } = await __nccwpck_require__.e(/* import() */ 619).then(__nccwpck_require__.bind(__nccwpck_require__, 4619));
    return readUserConfig(environment, home, tempFolder, secrets, diagnostics);
}
/** Whether a folder may have files of this action in it. One that cannot be read is looked at more closely. */
function hasLeftovers(names) {
    return names === undefined || names.some((name) => name.includes('.npm-registry-login-'));
}
/** A name that no other use of this action has. Creating the file exclusively is what makes sure of it. */
function uniqueName() {
    const parts = [process.pid, Number(process.hrtime.bigint() % 1000000007n), Math.floor(Math.random() * 2 ** 40)];
    return parts.map((part) => part.toString(36)).join('');
}

;// CONCATENATED MODULE: ./build/plan/describe.js

const CREDENTIAL_WORDS = {
    token: 'with a token',
    basic: 'with user name and password',
    none: 'without a credential',
    inherited: 'without a credential from this step',
    missing: 'without a credential from this step',
};
/** One line of the log about one registry. @param verdict undefined if it was not asked */
function registryLine(registry, verdict) {
    const { url, scopes, replacesBase, credential, obtained } = registry;
    const until = obtained === undefined || obtained.expires === '' ? '' : ` until ${obtained.expires}`;
    const how = `${CREDENTIAL_WORDS[credential.kind]}${until}`;
    const what = replacesBase ? ['all other packages', ...scopes] : scopes;
    const login = what.length === 0
        ? `${url} ${how} (credential only; add \`scope\` or \`replaces-base\` to map packages)`
        : `${url} for ${what.join(', ')}, ${how}`;
    return login + verdictText(verdict);
}
function verdictText(verdict) {
    if (verdict === undefined)
        return '';
    if (verdict.result !== 'accepted')
        return ', not verified';
    return verdict.user === undefined ? ', verified' : `, verified as ${verdict.user}`;
}
/** What the output `registries` says about one, for JSON. @param verdict undefined if it was not asked */
function registryOutput(registry, verdict) {
    const { url, scopes, replacesBase, credential, obtained } = registry;
    const { kind } = credential;
    return {
        ...{ url, scopes, 'replaces-base': replacesBase },
        credential: kind === 'inherited' || kind === 'missing' ? 'none' : kind,
        expires: obtained?.expires || undefined,
        user: verdict?.result === 'accepted' ? verdict.user : undefined,
        verified: verdict?.result,
    };
}
/**
 * The lines of the log that say where the login is, once it is there.
 *
 * @param failed the home files that could not be replaced
 */
function locationLines(plan, failed) {
    const { files, homeFiles, variables, report, hasCredential } = plan;
    const npmrc = files[0]?.path ?? '';
    const placed = homeFiles.filter(({ file }) => !failed.includes(file));
    const names = variables.filter(({ value }) => typeof value === 'string').map(({ name }) => name);
    const content = report.length === 0 ? 'no login' : hasCredential ? 'the login' : 'the registries without a credential';
    const lines = [
        `${names.join(' and ')} ${names.length === 1 ? 'points' : 'point'} to ${npmrc}, which contains ${content}.`,
    ];
    if (report.length === 0 || placed.length === 0)
        return lines;
    lines.push(`Until the job ends, it is also in ${placed.map(({ file }) => file).join(', ')}, for tools that read only these files.`);
    const own = placed.find(({ format, target }) => format === 'npmrc' && target.endsWith('.home.npmrc'));
    if (own !== undefined) {
        lines.push(`${own.file} is a separate file: its other lines differ from those of the current user configuration.`);
    }
    return lines;
}
/** The plan for the debug log: every secret is `***`. */
function describePlan(plan) {
    const lines = [];
    for (const { path, text } of plan.files) {
        if (path.endsWith('.copy'))
            continue;
        const links = plan.homeFiles.filter(({ target }) => target === path).map(({ file }) => file);
        lines.push(`write ${path}${links.length === 0 ? '' : `, for ${links.join(', ')}`}:`, (0,secret/* shown */.SP)(text).trimEnd());
    }
    for (const { name, value } of plan.variables)
        lines.push(`set ${name}=${value}`);
    for (const { name, value } of plan.outputs)
        lines.push(`output ${name}=${value}`);
    return lines.join('\n');
}

// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __nccwpck_require__(436);
// EXTERNAL MODULE: ./build/npmrc/login-lines.js + 1 modules
var login_lines = __nccwpck_require__(3830);
// EXTERNAL MODULE: ./build/yarnrc/render.js
var render = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/plan/files.js









/**
 * Renders the files. Merging with an existing file needs the INI and YAML libraries, which are loaded only then.
 *
 * @param secrets masks what existing files contain
 * @throws UserError `yarnrc-invalid` if a `.yarnrc.yml` that is required is not a YAML mapping
 */
async function renderFiles(parts, job, secrets, diagnostics) {
    const { registries } = parts;
    // The project is searched only if registries share a URL.
    const shared = mayShareUrls(registries, job) ? await __nccwpck_require__.e(/* import() */ 594).then(__nccwpck_require__.bind(__nccwpck_require__, 594)) : undefined;
    const packages = shared?.packagesOnSharedUrls(registries, job) ?? { names: new Map(), hasLockfile: false };
    const npmrcParts = { ...parts, knownPackages: packages.names };
    const npmrc = await renderNpmrc(npmrcParts, job, job.userConfig.text, diagnostics);
    shared?.reportScopeTokens(npmrc.registries, packages, job, diagnostics);
    const homeFiles = [];
    for (const location of job.homeFiles) {
        if (location.format === 'yarnrc') {
            const text = await renderYarnrc(location, registries, job, secrets, diagnostics);
            if (text !== undefined)
                homeFiles.push({ location, text });
            continue;
        }
        const { text } = await renderHomeNpmrc(location.text, npmrcParts, job, secrets);
        // If nothing but `~/.npmrc` was read before, one file serves all, so what a later step adds reaches every tool.
        const isSame = location.kind === 'home.npmrc' && (0,secret/* revealed */.Dr)(text) === (0,secret/* revealed */.Dr)(npmrc.text);
        homeFiles.push({ location, text: isSame ? undefined : text });
    }
    return { npmrc: npmrc.text, registries: npmrc.registries, homeFiles };
}
/** Whether registries of the step, or an inherited one and one of the step, may have one URL with a credential per scope. */
function mayShareUrls(registries, { userConfig }) {
    const isInherited = registries.some(({ url }) => userConfig.credentialKeys.has((0,registry_url/* nerfDart */.vN)(url)));
    return isInherited || (0,registries_registry/* sharingUrl */.s)(registries).length > 0;
}
/** Tools read this file with any environment, so it refers to no variables. */
async function renderHomeNpmrc(existing, parts, job, secrets) {
    // Inherited lines were reported with the user configuration, which is usually the same file.
    const silent = new diagnostic/* Diagnostics */.rE();
    if (!existing.includes('${'))
        return renderNpmrc(parts, job, existing, silent);
    const { withoutReferences } = await __nccwpck_require__.e(/* import() */ 262).then(__nccwpck_require__.bind(__nccwpck_require__, 262));
    const text = withoutReferences(existing, job.environment, parts.consumed, secrets);
    return renderNpmrc(parts, job, text, silent);
}
/** @param inherited the file that is merged; empty if there is none */
async function renderNpmrc(parts, { requirements, environment }, inherited, diagnostics) {
    const server = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL') ?? '';
    if (inherited === '') {
        const { text } = (0,login_lines/* loginLines */.B)({ ...parts, ...requirements, server }, new Set(), diagnostics);
        return { registries: parts.registries, text: [`${file_names/* HEADING */.TB}\n`, ...text] };
    }
    const { mergedUserConfig } = await __nccwpck_require__.e(/* import() */ 262).then(__nccwpck_require__.bind(__nccwpck_require__, 262));
    return mergedUserConfig({ ...parts, ...requirements, server, inherited }, environment, diagnostics);
}
/**
 * @returns undefined if the existing file is not a YAML mapping, and Yarn 2+ is not known to be used: reported
 * @throws UserError `yarnrc-invalid` if it is known to be used
 */
async function renderYarnrc({ path, text: existing, required }, registries, { yarnAgeGate }, secrets, diagnostics) {
    const all = withCounterparts(registries);
    const heading = `${file_names/* HEADING */.TB}\n`;
    if (existing === '')
        return [heading, ...(0,render/* newYarnrc */.IJ)(all, yarnAgeGate)];
    const { mergeYarnrc } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8749));
    try {
        return [heading, ...mergeYarnrc(existing.replace(heading, ''), all, yarnAgeGate, secrets)];
    }
    catch (error) {
        if (required || !(error instanceof diagnostic/* UserError */.yo))
            throw error;
        diagnostics.warning(error.code, `${path} is not a YAML mapping, so it is left as it is.`, 'Yarn 2+ would fail on it. If the job uses Yarn 2+, correct or remove the file.');
        return undefined;
    }
}
/** Yarn 2+ finds a credential by the whole URL, so Chainguard's other registry needs an entry of its own. */
function withCounterparts(registries) {
    const all = [...registries];
    for (const registry of registries) {
        const url = (0,vendors/* chainguardCounterpart */.Ck)(registry.url);
        if (url === undefined || registries.some((other) => other.url === url))
            continue;
        all.push({ ...registry, url, scopes: [], replacesBase: false });
    }
    return all;
}

;// CONCATENATED MODULE: ./build/plan/plan.js








/** Decides what to write, export, output and report. It reads nothing and changes nothing. */
function makePlan(parts, job, diagnostics) {
    const { registries, settings, exports, files, verdicts } = parts;
    const pathOf = (kind) => inTempFolder(job, (0,file_names/* fileName */.Md)(job.unique, kind));
    const npmrc = { path: pathOf('npmrc'), text: files.npmrc };
    const written = [npmrc];
    const homeFiles = [];
    for (const { location, text } of files.homeFiles) {
        const { path: file, kind, format, required } = location;
        const own = text === undefined ? 'npmrc' : kind;
        const target = pathOf(own);
        if (text !== undefined)
            written.push({ path: target, text });
        // In a job container, nothing leads to the file in RUNNER_TEMP, so that stays as it was written.
        const asCopy = job.homeOwner === 'container';
        const copy = asCopy ? target : pathOf(`${own}.copy`);
        if (!asCopy)
            written.push({ path: copy, text: text ?? files.npmrc });
        homeFiles.push({ file, format, target, copy, required, asCopy });
    }
    const userConfig = livePath(npmrc.path, homeFiles);
    const yarnrc = homeFiles.find(({ format }) => format === 'yarnrc');
    const variables = (0,clients_variables/* userConfigVariables */.XT)(job.environment, job.platform, job.requirements.pnpmVariable);
    const server = (0,runner_environment/* variable */.bv)(job.environment, 'GITHUB_SERVER_URL');
    for (const file of job.leftovers) {
        diagnostics.notice(undefined, `A killed job did not restore ${file}. The previous file is restored.`);
    }
    for (const limit of limitsOf(job.clients, registries, settings, server))
        diagnostics.notice(undefined, limit);
    const base = registries.find(({ replacesBase, credential }) => replacesBase && (0,credentials_credential/* secretOf */.OM)(credential) !== undefined);
    if (job.clients.length === 0 && base !== undefined && !(0,vendors/* isNpmjs */.XV)(base.url)) {
        diagnostics.info(`If the job uses Yarn Classic, name it in \`package-manager\`: only then does it send the token to ${base.url}.`);
    }
    return deepFrozen({
        revocations: registries.flatMap((registry) => revocationOf(registry, npmrc.path)),
        leftovers: job.leftovers,
        files: written,
        homeFiles,
        variables: [...variables.map((name) => ({ name, value: userConfig })), ...exports],
        outputs: [
            { name: 'npmrc-path', value: userConfig },
            ...(yarnrc === undefined ? [] : [{ name: 'yarnrc-path', value: livePath(yarnrc.target, homeFiles) }]),
            { name: 'registries', value: JSON.stringify(registries.map((one) => registryOutput(one, verdicts.get(one)))) },
        ],
        report: registries.map((one) => registryLine(one, verdicts.get(one))),
        hasCredential: registries.some(({ credential }) => !['none', 'missing'].includes(credential.kind)),
    });
}
/** Where package managers find a file of ours: in a job container, the home file that is a copy of it. */
function livePath(target, homeFiles) {
    return homeFiles.find((file) => file.asCopy && file.target === target)?.file ?? target;
}
/** The path of a file in RUNNER_TEMP, which is absolute and may be the root of a drive. */
function inTempFolder({ tempFolder, platform }, name) {
    const separator = platform === 'win32' ? '\\' : '/';
    return tempFolder.endsWith(separator) ? tempFolder + name : tempFolder + separator + name;
}
function revocationOf({ url, obtained }, path) {
    if (obtained?.revocable !== true)
        return [];
    const { endpoint, expires, shortLived, digest } = obtained;
    return [{ url, endpoint, path, expires, shortLived, digest }];
}
/** Freezes a value and everything in it. Secrets are opaque. */
function deepFrozen(value) {
    if (typeof value === 'object' && value !== null && !(value instanceof secret/* Secret */.zh) && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const part of Object.values(value))
            deepFrozen(part);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/runner/command-files.js
/**
 * The files in which a step passes values to the runner: variables, outputs, state.
 *
 * Not through @actions/core: it loads `node:crypto` for every value (5-7 ms) and writes one value at a time, so that a kill can
 * separate values that belong together. Format: docs.github.com, "Workflow commands"; the reader is actions/runner's
 * FileCommandManager.
 */


/** The names that may be written: no line break or `=` in one can start another value. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/**
 * The text that sets values in a command file: `NAME<<DELIMITER`, the value, the delimiter. No value contains the
 * delimiter, so none can end early and set something else.
 *
 * @throws Error for a name that is not an identifier
 */
function commandFileText(values) {
    let text = '';
    for (const { name, value } of values) {
        if (!NAME.test(name))
            throw new Error('a name in a command file is not an identifier');
        let delimiter = 'npm-registry-login';
        while (value.includes(delimiter))
            delimiter += '-';
        text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
    return text;
}
/**
 * Makes sure that the runner takes values before anything is changed.
 *
 * @throws UserError `not-a-runner`
 */
function requireCommandFiles() {
    for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])
        commandFile(name);
}
/** Sets variables for this process and all later steps, in one write. @throws UserError `runner-temp` */
function exportVariables(values) {
    append('GITHUB_ENV', values);
    for (const { name, value } of values)
        process.env[name] = value;
}
/** Sets outputs of this step, in one write. @throws UserError `runner-temp` */
function setOutputs(values) {
    append('GITHUB_OUTPUT', values);
}
/** Saves values for the post step, in one write. A later value replaces one of the same name. @throws UserError `runner-temp` */
function saveState(values) {
    append('GITHUB_STATE', values);
}
function append(name, values) {
    if (values.length === 0)
        return;
    const text = commandFileText(values);
    try {
        external_node_fs_default().appendFileSync(commandFile(name), text);
    }
    catch (error) {
        if (error instanceof diagnostic/* UserError */.yo)
            throw error;
        throw new diagnostic/* UserError */.yo('runner-temp', `A file of the runner in RUNNER_TEMP cannot be written (${error.code}).`, 'Check that the disk has space and that the runner may write to it.');
    }
}
function commandFile(name) {
    const file = process.env[name];
    if (file)
        return file;
    throw new diagnostic/* UserError */.yo('not-a-runner', `The variable ${name} is not set, so this is not a GitHub Actions runner, or it is too old.`, 'Run this action as a `uses` step of a workflow.');
}

;// CONCATENATED MODULE: ./build/runner/interrupt.js
/** How long the last work may take after the job was cancelled, in milliseconds. */
const CLEANUP_TIMEOUT_MS = 5000;
let isListening = false;
let isInterrupted = false;
/**
 * Runs something before the first SIGINT or SIGTERM ends this process. A second signal ends it at once. When a job is
 * cancelled, the runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later SIGKILL.
 *
 * @param work what to do; only the first call counts
 */
function onInterrupt(work) {
    if (isListening)
        return;
    isListening = true;
    const onSignal = (_, number) => {
        isInterrupted = true;
        process.off('SIGINT', onSignal);
        process.off('SIGTERM', onSignal);
        const end = () => process.exit(128 + number);
        setTimeout(end, CLEANUP_TIMEOUT_MS);
        work().then(end, end);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
}
/** If a signal arrived, waits for the end of this process, which comes with the work of `onInterrupt`. */
async function waitIfInterrupted() {
    if (isInterrupted)
        await new Promise(() => { });
}

// EXTERNAL MODULE: ./build/runner/sleep.js
var sleep = __nccwpck_require__(8105);
;// CONCATENATED MODULE: ./build/runner/log.js
/**
 * What the step writes to the log: lines, annotations, masks.
 *
 * Not through @actions/core: it writes masks one at a time through `process.stdout`. Format: docs.github.com, "Workflow
 * commands"; the reader is actions/runner's ActionCommandManager.
 */



/** From this number on, lines are folded. */
const FOLD_FROM_LINES = 10;
/** GitHub shows ten annotations of a level for each step. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Where this action is published, for `uses: ./`, where the runner does not say. */
const REPOSITORY = 'npm-registry-login/npm-registry-login';
/** Makes the runner mask values in all output of the job from now on. */
function mask(values) {
    if (values.length > 0)
        write(maskCommands(values));
}
/** Writes lines to the log. */
function log(...lines) {
    write(lines.map((line) => `${plainLine(line)}\n`).join(''));
}
/** Writes lines to the log, folded under a title if they are many. */
function logList(title, lines) {
    if (lines.length < FOLD_FROM_LINES)
        log(...lines);
    else
        write(foldedLines(title, lines));
}
/**
 * Reports diagnostics: information as lines of the log, everything else as annotations. GitHub shows ten annotations of
 * a level, so the tenth lists what does not fit.
 */
function report(diagnostics) {
    let text = '';
    for (const diagnostic of diagnostics) {
        if (diagnostic.level === 'info')
            text += `${plainLine(diagnostic.text)}\n`;
    }
    for (const level of ['notice', 'warning', 'error']) {
        const all = diagnostics.filter((diagnostic) => diagnostic.level === level);
        const shown = all.length > MAX_ANNOTATIONS_PER_LEVEL ? all.slice(0, MAX_ANNOTATIONS_PER_LEVEL - 1) : all;
        const rest = all.slice(shown.length);
        for (const diagnostic of shown)
            text += annotation(level, formatted(diagnostic), diagnostic.at);
        if (rest.length > 0)
            text += annotation(level, [`${rest.length} more:`, ...rest.map(summary)].join('\n'));
    }
    write(text);
}
/** Reports what post did: the usual lines folded under a title, problems as annotations. */
function reportCleanup(diagnostics) {
    const usual = diagnostics.filter(({ level }) => level === 'info').map(({ text }) => text);
    write(foldedLines('Logged out', usual));
    report(diagnostics.filter(({ level }) => level !== 'info'));
}
/** Whether debug logging is switched on for this run. */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/** Writes to the debug log, which GitHub shows only on request. */
function debug(text) {
    if (!isDebug())
        return;
    const lines = text.split('\n').map((line) => annotation('debug', line));
    write(lines.join(''));
}
/**
 * Fails the step. What is not a UserError is a mistake in this action: it says so, and its stack goes to the debug log.
 *
 * @param error what was thrown
 */
function fail(error) {
    process.exitCode = 1;
    if (error instanceof diagnostic/* UserError */.yo) {
        report([error.diagnostic]);
        return;
    }
    const { code, message } = error;
    if (error instanceof Error)
        debug(error.stack ?? message);
    const what = code ?? (error instanceof Error ? error.name : typeof error);
    const text = `This action failed because of a bug in it (${what}).\n` +
        'Run the job again with debug logging, and open an issue with the log.';
    report([{ level: 'error', code: 'internal', text }]);
}
/** A diagnostic as an annotation shows it: its code, its lines, and a link to its documentation. */
function formatted({ code, text, level }) {
    if (code === undefined)
        return text;
    const link = level === 'notice' ? '' : `\n${documentationOf(code)}`;
    return `[${code}] ${text}${link}`;
}
/** The link to the documentation of an error or warning, for the copy of the action that runs. */
function documentationOf(code) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_SERVER_URL: server, GITHUB_ACTION_REF: ref } = process.env;
    const copy = repository
        ? `${server || 'https://github.com'}/${repository}/blob/${ref || 'main'}`
        : `https://github.com/${REPOSITORY}/blob/main`;
    return `${copy}/docs/errors.md#${code}`;
}
/** A diagnostic in one line, with its location. */
function summary({ code, text, at }) {
    const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
    return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}${where}`;
}
/** The commands that make the runner mask values. */
function maskCommands(values) {
    return values.map((value) => `::add-mask::${escapeData(value)}\n`).join('');
}
/** A command that annotates the run, or a line of a file, or writes to the debug log. */
function annotation(level, text, at) {
    const where = at === undefined ? '' : ` file=${escapeProperty(at.file)},line=${at.line}`;
    return `::${level}${where}::${escapeData(text)}\n`;
}
/** A text that the runner cannot take for a command: one line, without `::` at its start and without `##[`. */
function plainLine(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '## [');
}
/** Lines that the log folds under a title; a single line is shown as it is. */
function foldedLines(title, lines) {
    const plain = lines.map(plainLine);
    const all = plain.length < 2 ? plain : [`::group::${plainLine(title)}`, ...plain, '::endgroup::'];
    return all.map((line) => `${line}\n`).join('');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** `,` and `:` would end a property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Writes all of a text to standard output, even if that is a pipe with a slow reader. */
function write(text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += external_node_fs_default().writeSync(1, bytes, offset);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            (0,sleep/* sleep */.y)(1);
        }
    }
}

;// CONCATENATED MODULE: ./build/main.js



















const { env: environment, platform } = process;
const secrets = new secret/* SecretRegistry */.ks();
const diagnostics = new diagnostic/* Diagnostics */.rE();
/** What vendors have issued. If this step fails or is cancelled, it is revoked where the vendor can do that. */
const issued = [];
/** The login step. Before the whole plan is known to be good, only masks are printed, and nothing on this machine is changed. */
async function main() {
    const given = (0,raw_inputs/* readRawInputs */.yI)(environment);
    (0,raw_inputs/* maskRawSecrets */.Dm)(given, environment, secrets);
    requireCommandFiles();
    const raw = (0,raw_inputs/* unknownInputs */.qs)(environment).length > 0 ? await readUnknownInputs(given) : given;
    const options = readOptions(raw, diagnostics);
    const inputs = { packageManager: raw['package-manager'], homeFiles: options.homeFiles };
    const job = await readJobContext(environment, platform, inputs, secrets, diagnostics);
    const context = { environment, inheritedTokens: job.userConfig.tokens, secrets, diagnostics };
    const request = await readRequest(raw, options, context);
    const hasFilesToCheck = options.ifConfigConflicts !== 'ignore' &&
        ((0,project_files/* hasCommittedFiles */.k6)(job.workspace, job.projectFolders) || (0,machine_config/* hasMachineFiles */.B)(job));
    if (hasFilesToCheck || Object.keys(environment).some(clients_variables/* isLoginVariable */.s4)) {
        const { checkConflicts } = await __nccwpck_require__.e(/* import() */ 968).then(__nccwpck_require__.bind(__nccwpck_require__, 7968));
        await checkConflicts(request, job, options, secrets, diagnostics);
    }
    const publishing = await checkPublishing(request.registries, options.verify, job);
    stopOnErrors();
    const obtained = await obtainCredentials(request.registries, publishing);
    const registries = withCredentialsFromAbove(obtained, job.userConfig.credentialKeys);
    const sources = { ...request, all: registries.map(({ credential }) => credential) };
    const exports = chooseExports(request.exportNames, sources, context);
    const files = await renderFiles({ ...request, registries }, job, secrets, diagnostics);
    const verdicts = options.verify ? await verify(registries, files.npmrc, job) : new Map();
    const plan = makePlan({ ...request, registries, exports, files, verdicts }, job, diagnostics);
    mask(secrets.newMasks());
    if (isDebug())
        debug(describePlan(plan));
    stopOnErrors();
    await waitIfInterrupted(); // what would be written now is being revoked
    const journal = new Journal(options.cleanup ? { save: saveState } : undefined);
    const isOwnHome = job.homeOwner !== 'shared';
    const failed = await applyOrUndo(plan, { ...job, ...command_files_namespaceObject, journal, isOwnHome, diagnostics });
    report(diagnostics.list);
    logList(`${plan.report.length} registries`, plan.report);
    log(...locationLines(plan, failed));
    if (!options.cleanup)
        log('`cleanup` is off: nothing is undone or revoked after the job. The runner empties only RUNNER_TEMP.');
}
/** Reports inputs that this action does not have, and reads them as those that were meant. */
async function readUnknownInputs(given) {
    const { reportUnknownInputs } = await __nccwpck_require__.e(/* import() */ 29).then(__nccwpck_require__.bind(__nccwpck_require__, 8029));
    return reportUnknownInputs(given, environment, secrets, diagnostics);
}
/** Reports everything and stops, if anything found so far is an error. */
function stopOnErrors() {
    if (diagnostics.hasErrors)
        throw new Stop();
}
/** The step stops because of errors that are among the diagnostics. */
class Stop extends Error {
}
/**
 * Checks whether trusted publishing can work, and what is to be published: for entries with `oidc: npm`, and with `verify` for
 * npm's public registry without a credential.
 */
async function checkPublishing(registries, verify, job) {
    const checked = registries.filter(({ url, credential }) => {
        if (credential.kind === 'oidc')
            return credential.provider === 'npm';
        return verify && credential.kind === 'none' && (0,vendors/* isNpmjs */.XV)(url);
    });
    if (checked.length === 0)
        return new Map();
    const { checkTrustedPublishing } = await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7255));
    return await checkTrustedPublishing(registries, checked, job, diagnostics);
}
/** Obtains the credentials that vendors issue for the identity of the workflow. */
async function obtainCredentials(registries, publishing) {
    if (!registries.some(({ credential }) => credential.kind === 'oidc'))
        return registries;
    const { isRevocable, obtainAll } = await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7255));
    const onIssued = (registry) => void issued.push(registry);
    const obtaining = obtainAll(registries, { environment, secrets, mask: mask, onIssued, publishing, diagnostics });
    if (registries.some(isRevocable)) {
        onInterrupt(async () => {
            await revokeIssued();
            await obtaining; // what was under way
            await revokeIssued();
        });
    }
    return await obtaining;
}
/** Revokes what vendors have issued, each once. */
async function revokeIssued() {
    const current = issued.splice(0);
    if (!current.some(({ obtained }) => obtained?.revocable))
        return;
    const { revokeObtained } = await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7255));
    report(await revokeObtained(current, environment));
}
/** Asks the registries whether they accept their credentials, unless anything found so far is an error. */
async function verify(registries, npmrc, job) {
    if (diagnostics.hasErrors)
        return new Map();
    const { verifyCredentials } = await Promise.all(/* import() */[__nccwpck_require__.e(988), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4583));
    return await verifyCredentials(registries, npmrc, job, diagnostics);
}
async function main_fail(error) {
    await waitIfInterrupted();
    mask(secrets.newMasks());
    await revokeIssued();
    if (error instanceof diagnostic/* UserError */.yo)
        diagnostics.add(error.diagnostic);
    report(diagnostics.list);
    if (error instanceof diagnostic/* UserError */.yo || error instanceof Stop)
        process.exitCode = 1;
    else
        fail(error);
}
main()
    .catch(main_fail)
    .then(waitIfInterrupted)
    .then(() => process.exit()); // everything is written; a lookup that is still under way is not waited for

module.exports = __webpack_exports__;
/******/ })()
;