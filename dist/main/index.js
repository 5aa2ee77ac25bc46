/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PROJECT_FILES)
/* harmony export */ });
/** In the order in which they are looked at. Of lock files only the beginning need be read. */
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


/***/ }),

/***/ 7370:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ REQUIREMENTS_OF_UNKNOWN)
/* harmony export */ });
/** What is needed if nothing tells who the clients are: all that read a user config must get along with it. */
const REQUIREMENTS_OF_UNKNOWN = {
    yarnrc: false,
    homeNpmrc: [],
    pnpmVariable: true,
    alwaysAuth: false,
    failsOnUnset: true,
};


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ userconfigVariables),
/* harmony export */   C0: () => (/* binding */ PATH_VARIABLES),
/* harmony export */   Tg: () => (/* binding */ otherRegistryVariables),
/* harmony export */   n2: () => (/* binding */ userconfigPath),
/* harmony export */   sd: () => (/* binding */ pnpmAuthFile)
/* harmony export */ });
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4763);

const USERCONFIG = 'NPM_CONFIG_USERCONFIG';
/** pnpm from 11.0.6 on reads this one first; 11.0.6 to 11.0.8 read no other. */
const PNPM_AUTH_FILE = 'PNPM_CONFIG_NPMRC_AUTH_FILE';
/** Every variable that this action points to its file. */
const PATH_VARIABLES = [
    USERCONFIG,
    'npm_config_userconfig',
    PNPM_AUTH_FILE,
    'pnpm_config_npmrc_auth_file',
];
/**
 * The variables that make npm, pnpm, yarn 1 and bun (from 1.4.4) read a user config from another place.
 *
 * Where the lower-case name is set, it wins over the upper-case one (npm, pnpm and yarn 1, measured), so it has to
 * follow. Windows knows no difference between the two.
 *
 * @param pnpm whether pnpm may be among the clients
 */
function userconfigVariables(environment, platform, pnpm) {
    return [USERCONFIG, ...(pnpm ? [PNPM_AUTH_FILE] : [])].flatMap((name) => {
        const twin = platform !== 'win32' && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, name.toLowerCase()) !== undefined;
        return twin ? [name, name.toLowerCase()] : [name];
    });
}
/** The file that pnpm alone was told to read so far; undefined if there is none. */
function pnpmAuthFile(environment) {
    return (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, PNPM_AUTH_FILE.toLowerCase()) || (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, PNPM_AUTH_FILE) || undefined;
}
/**
 * Where clients look for the user config so far. An empty variable counts as unset, which is how this action leaves
 * it behind.
 *
 * @returns the path as the variable has it (`~/` expanded, as npm does), or the default in the home folder
 */
function userconfigPath(environment, home) {
    const named = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, 'npm_config_userconfig') || (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, 'NPM_CONFIG_USERCONFIG');
    if (!named)
        return `${home}/.npmrc`;
    return /^~[/\\]/.test(named) ? `${home}${named.slice(1)}` : named;
}
/** The variables that make clients use another default registry, whatever a file says. */
function otherRegistryVariables(environment, registry) {
    return Object.keys(environment).filter((name) => {
        if (!/^p?npm_config_registry$/i.test(name))
            return false;
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, name) ?? '';
        return value !== '' && value.replace(/\/$/, '') !== registry.replace(/\/$/, '');
    });
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ parseBasic),
/* harmony export */   kU: () => (/* binding */ parseAuth),
/* harmony export */   pI: () => (/* binding */ parseToken),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   sg: () => (/* binding */ isToken),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
/** RFC 6750, section 2.1: the only characters that every client reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
const SHORTEST_TOKEN = 8;
/** Whether a value is what actions/setup-node puts in a token's place. */
function isPlaceholder(value) {
    return value.trim() === SETUP_NODE_PLACEHOLDER;
}
/** Words that stand in a secret's place by mistake. */
const WORDS = ['null', 'undefined', 'true', 'false'];
/** Whether a value is a token that every client reads alike. */
function isToken(value) {
    return BEARER.test(value) && value.length >= SHORTEST_TOKEN;
}
/** What is wrong with a value that was given as a secret, whatever its kind; undefined if nothing is. */
function mistake(value) {
    if (value.includes('${{'))
        return 'is an unexpanded `${{ … }}` expression';
    if (/\$\{/.test(value))
        return 'contains `${…}`, which clients would expand';
    if (WORDS.includes(value))
        return `is the word \`${value}\``;
    if (/^\*+$/.test(value))
        return 'is a masked value (only asterisks)';
    if (/[\r\n]/.test(value))
        return 'contains a line break';
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
        return 'contains a control character';
    return undefined;
}
/**
 * Reads a token: blanks and line ends around it are dropped, and setup-node's placeholder counts as none.
 *
 * @param raw the value as it came
 * @param where the input, field or variable, for messages
 * @param secrets gets the value before anything else happens to it
 * @throws UserError `token-invalid`
 */
function parseToken(raw, where, secrets) {
    const value = raw.trim();
    if (value === '' || value === SETUP_NODE_PLACEHOLDER)
        return { kind: 'empty', source: where };
    const token = secrets.add(value);
    if (!isToken(value) || WORDS.includes(value))
        throw badToken(value, where);
    return { kind: 'token', token };
}
/** What to say of a value that is no token. */
function badToken(value, where) {
    const refuse = (what, cure) => new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('token-invalid', `${where}: the token ${what}.`, cure);
    const wrong = mistake(value);
    if (wrong !== undefined)
        return refuse(wrong, 'Pass the secret itself, such as `${{ secrets.NAME }}`.');
    if (/\s/.test(value))
        return refuse('contains a blank', 'Pass the token alone, without `Bearer` or a name.');
    if (/^\/\/.*:_auth/.test(value)) {
        return refuse('is a line of an npmrc file', 'Use the `npmrc` input for lines, and `token` for the token alone.');
    }
    if (!BEARER.test(value)) {
        return refuse('has characters that tokens cannot have', 'Copy the token again, without quotes or other text.');
    }
    return refuse(`is shorter than ${SHORTEST_TOKEN} characters`, 'Copy the whole token.');
}
/**
 * Reads a user name and a password for basic authentication (RFC 7617).
 *
 * @param username the user name as it came
 * @param raw the password as it came; line ends around it are dropped, blanks are not
 * @param where the input, field or variable of the password, for messages
 * @param secrets gets the password, and it joined to the user name, before anything else happens to them
 * @throws UserError `username-invalid`, `password-invalid`
 */
function parseBasic(username, raw, where, secrets) {
    const value = withoutLineEnds(raw);
    if (value.trim() === '')
        return { kind: 'empty', source: where };
    const password = secrets.add(value);
    const name = username.trim();
    secrets.hide(`${name}:${value}`);
    if (name === '' || mistake(name) !== undefined || name.includes(':')) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('username-invalid', name === ''
            ? `${where}: there is no user name for this password.`
            : `${where}: the user name for this password contains \`:\`, \`\${…}\` or a control character.`, 'Give the `username` that the registry expects (any word, where it ignores it).');
    }
    const wrong = mistake(value);
    if (wrong !== undefined) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('password-invalid', `${where}: the password ${wrong}.`, 'Pass the secret itself, such as `${{ secrets.NAME }}`.');
    }
    return { kind: 'basic', username: name, password };
}
/** Drops line ends around a text. A loop, since a pattern for the end would try every line end in the middle. */
function withoutLineEnds(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (text[start] === '\n' || text[start] === '\r'))
        start += 1;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(start, end);
}
/**
 * Reads npmrc's `_auth`: base64 of `user:password`.
 *
 * @throws UserError `auth-invalid`, and those of parseBasic
 */
function parseAuth(raw, where, secrets) {
    const value = raw.trim();
    if (value === '')
        return { kind: 'empty', source: where };
    secrets.hide(value);
    const text = decodeBase64(value);
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon < 0) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('auth-invalid', `${where}: \`_auth\` is not base64 of \`user:password\`.`, 'Encode both together, or give a token as `_authToken`.');
    }
    return parseBasic(text.slice(0, colon), text.slice(colon + 1), where, secrets);
}
/** Decodes base64 of UTF-8 text; undefined if it is none. */
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
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ks: () => (/* binding */ SecretRegistry),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/** A value that must never be printed. It shows as `***` wherever it is turned into text by accident. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Only what renders a file or a variable, and the masker, may ask for it. */
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
/**
 * Masking less than this many characters would blot out half of every log and still not hide them.
 * The same holds for the words below, which stand in tokens' places only by mistake, and for nothing but asterisks, as
 * which the runner shows a secret.
 */
const SHORTEST_MASK = 4;
/** Such as `anonymous`, which no token is. */
const WORD = /^[A-Za-z]{1,20}$/;
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);
/**
 * Every secret that reading the inputs came across, valid or not.
 *
 * Parsers put a value in here before they look at it, so that also the message about a bad one is masked.
 */
class SecretRegistry {
    #masks = new Set();
    /** How many of the masks `newMasks` has returned: the first ones, since none is ever taken out. */
    #told = 0;
    /** Takes a secret value and returns it wrapped. An empty value is wrapped, but needs no mask. */
    add(value) {
        this.hide(value);
        return new Secret(value);
    }
    /**
     * Hides a value and the forms in which we or a client may print it: base64, with and without padding, alone or
     * with the line end that `echo` adds. The runner derives further forms of each mask by itself (other base64
     * shifts, JSON, URL, XML, shell), but base64 only with the same padding.
     */
    hide(value) {
        if (value !== '' && !this.#masks.has(value))
            addForms(value, this.#masks);
    }
    /**
     * Hides the passwords in the URLs of a text, such as a proxy's, as they stand and decoded, and what stands alone before
     * the `@`, which then is a token. An `@` within belongs to a password (WHATWG), or what is behind it to another text.
     */
    maskUrlPasswords(text) {
        const hide = (secret) => {
            this.hide(secret);
            if (secret.includes('%'))
                this.hide(decoded(secret));
        };
        for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
            hide(password);
            if (password.includes('@'))
                hide(password.slice(0, password.indexOf('@')));
        }
        for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi))
            if (!WORD.test(user))
                hide(user);
    }
    /** Whether a value is hidden already. */
    hides(value) {
        return this.#masks.has(value);
    }
    /** All that the runner must mask, longest first, so that no mask cuts another one short. */
    masks() {
        return longestFirst([...this.#masks]);
    }
    /** Those masks that no earlier call of this returned, in the same order. */
    newMasks() {
        const masks = [...this.#masks].slice(this.#told);
        this.#told = this.#masks.size;
        return longestFirst(masks);
    }
}
/** Masks in an order in which none cuts another one short. */
function longestFirst(masks) {
    const byLength = new Map(); // thousands of masks have few lengths to be sorted by
    masks.forEach((mask) => {
        const others = byLength.get(mask.length);
        if (others === undefined)
            byLength.set(mask.length, [mask]);
        else
            others.push(mask);
    });
    const lengths = [...byLength.keys()].sort((a, b) => b - a);
    return [].concat(...lengths.map((length) => byLength.get(length) ?? []));
}
/** Adds a secret's forms to masks: of the whole, and of each of its lines. Not a method: V8 compiles those twice. */
function addForms(value, masks) {
    if (value.includes('\n') || value.includes('\r'))
        addLines(value, masks);
    const text = value.trim();
    if (text.length < SHORTEST_MASK || NEVER_MASKED.has(text) || (text.startsWith('*') && /^\*+$/.test(text)))
        return;
    masks.add(text);
    // Of ASCII, as nearly all secrets are, `btoa` gives what Node's buffers do, without a buffer between.
    const base64 = /^[\0-\x7f]*$/.test(value) ? btoa : base64OfUtf8;
    addEncoded(base64(text), masks);
    addEncoded(base64(`${text}\n`), masks);
    if (value !== text)
        addEncoded(base64(value), masks);
}
function addLines(value, masks) {
    for (const line of value.split(/[\r\n]+/))
        addForms(line, masks);
}
function base64OfUtf8(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function addEncoded(encoded, masks) {
    masks.add(encoded);
    const padding = encoded.indexOf('=');
    if (padding > 0)
        masks.add(encoded.slice(0, padding));
}
/** A part of a URL without its `%` escapes; as it stands if those are no text. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   _h: () => (/* binding */ pointingTo),
/* harmony export */   xy: () => (/* binding */ formatDiagnostic),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Something that this action will not do, told in the user's terms. The message carries no secret. */
class UserError extends Error {
    slug;
    /** The line that is wrong, if it stands in a file of the workspace. */
    at;
    /**
     * @param slug the stable name, as listed in docs/errors.md
     * @param what one sentence: what is wrong, and where
     * @param cure one sentence: what to do
     * @param at the line of a file of the workspace, for an annotation there
     */
    constructor(slug, what, cure, at) {
        super(`[${slug}] ${what} ${cure}`);
        this.name = 'UserError';
        this.slug = slug;
        this.at = at;
    }
}
/** A diagnostic as it is told. */
function formatDiagnostic({ slug, text }) {
    return slug === undefined ? text : `[${slug}] ${text}`;
}
/** Does something about a line of a file: what it refuses or diagnostics points there, unless it points somewhere already. */
function pointingTo(at, diagnostics, work) {
    if (at === undefined)
        return work();
    const before = diagnostics.length;
    try {
        return work();
    }
    catch (error) {
        if (error instanceof UserError)
            error.at ??= at;
        throw error;
    }
    finally {
        for (const [index, diagnostic] of diagnostics.slice(before).entries())
            diagnostics[before + index] = { at, ...diagnostic };
    }
}
/**
 * Shows a name that came from outside, if it looks like one.
 *
 * A token in the wrong place is the likeliest thing to stand where a name was expected. Names in capitals are no token
 * of any known kind, and others are shorter than each of them (the shortest, GitLab's, has 26 characters).
 */
function shownName(name) {
    const isName = /^[A-Z][A-Z0-9_]{0,63}$/.test(name) || /^[A-Za-z_@][A-Za-z0-9_./-]{0,23}$/.test(name);
    return isName ? `\`${name}\`` : '(a name not shown here)';
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
const PREFIX = 'npm-registry-login-';
/** The name of a file of one use of this action. @param unique letters and digits of no other use */
function fileName(unique, kind) {
    return `${PREFIX}${unique}.${kind}`;
}
/** Whether a file bears a name that this action gives; post deletes no other. */
function isFileName(name) {
    return name.startsWith(PREFIX) && /^[A-Za-z0-9]+\.((home\.)?npmrc|yarnrc\.yml)$/.test(name.slice(PREFIX.length));
}


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   TB: () => (/* binding */ HEADING),
/* harmony export */   Uq: () => (/* binding */ renderPlainUserconfig),
/* harmony export */   bk: () => (/* binding */ credentialText),
/* harmony export */   yI: () => (/* binding */ mappingLines)
/* harmony export */ });
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _registries_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(716);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3888);
/** What nearly every job's file consists of: mappings, and credentials under the registries' own keys. */



/** The line above our own. An earlier use of this action in the same job has left one, too. */
const HEADING = '# npm registry login (GitHub Action)';
/** Whether a registry has a credential of its own, and needs it under no other key. */
function isPlain({ url, credential }) {
    return (credential.kind === 'token' || credential.kind === 'basic') && (0,_registries_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .tarballKey */ .gd)(url) === undefined;
}
/** Renders the user config for plain registries where there was none so far. */
function renderPlainUserconfig(registries, settings) {
    const text = [`${HEADING}\n`];
    for (const setting of settings)
        text.push(...setting, '\n');
    text.push(registries.map(mappingLines).join(''));
    registries.forEach(({ url, credential }) => {
        if (credential.kind === 'token')
            text.push((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__/* .nerfDart */ .vN)(url) + TOKEN_KEY, credential.token, '"\n');
        else
            for (const line of credentialText(credential))
                text.push((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__/* .nerfDart */ .vN)(url), ...line, '\n');
    });
    return text;
}
/** The lines that map packages to a registry. */
function mappingLines({ url, scopes, replacesBase }) {
    const base = replacesBase ? `registry=${url}\n` : '';
    const end = `:registry=${url}\n`;
    return scopes.length === 0 ? base : `${base}${scopes.join(end)}${end}`;
}
/** What stands between the key of a registry and its token, which is in quotes. */
const TOKEN_KEY = ':_authToken="';
/**
 * What follows the key. Double quotes: every client then reads the value alike. User name and password in two lines:
 * every client reads both forms, but yarn 1 sends `_auth` to no tarball on another path (measured, 1.22.22).
 */
function credentialText(credential) {
    if (credential.kind === 'token')
        return [[TOKEN_KEY, credential.token, '"']];
    return credential.kind === 'basic' ? basicText(credential) : [];
}
function basicText(credential) {
    const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
    const lines = [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password), '"']];
    return credential.username.includes('\\') ? [...lines, authLine(credential)] : lines;
}
/**
 * A user of a Windows domain, `DOMAIN\user`. deno drops a backslash from `username`, however it is written, but prefers
 * this line; to all other clients it says the same (measured, deno 2.9.6).
 */
function authLine({ username, password }) {
    const pair = Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64');
    return [':_auth="', new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(pair), '"'];
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ filesToCheck),
/* harmony export */   Cv: () => (/* binding */ LOCK_FILES),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/** Committed files that may defeat this step, in the order in which they are looked at. */
const CONFIG_FILES = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'pnpm-workspace.yaml', 'bunfig.toml'];
/** Lock files that say where packages come from. `bun.lockb` is binary, and bun has not written it since 1.2. */
const LOCK_FILES = [
    'npm-shrinkwrap.json',
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'deno.lock',
];
/** Those of the files in a folder that there is something to look for in; of lock files, only what they say of scopes. */
function filesToCheck(names, registries) {
    const scoped = registries.some(({ scopes }) => scopes.length > 0);
    return [...CONFIG_FILES, ...(scoped ? LOCK_FILES : [])].filter((name) => names.includes(name));
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ NPMJS),
/* harmony export */   XV: () => (/* binding */ isNpmjs),
/* harmony export */   ZL: () => (/* binding */ isGitHubPackages),
/* harmony export */   gd: () => (/* binding */ tarballKey),
/* harmony export */   vR: () => (/* binding */ gitHubOwner)
/* harmony export */ });
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3888);

/** npm's public registry, the default of every client. */
const NPMJS = 'https://registry.npmjs.org/';
/** Whether a registry is npm's public one. */
function isNpmjs(url) {
    return url === NPMJS;
}
/** Whether a registry is GitHub Packages on github.com. */
function isGitHubPackages(url) {
    return url.startsWith('https://npm.pkg.github.com/');
}
/** The owner in a URL of GitHub Packages that names one, as older guides have it; undefined if there is none. */
function gitHubOwner(url) {
    return isGitHubPackages(url) ? /^\/([^/]+)\/$/.exec((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url).path)?.[1] : undefined;
}
/**
 * The further key that a registry's credential needs, because it serves tarballs from another path of its host:
 * pnpm sends a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts names the feed's `…/npm/registry/`, and its own set-up page also `…/npm/`.
 * - GitLab answers for an instance or a group, but each tarball lies below its project.
 * - GitHub Packages serves `/download/` from the root, also where the owner was written into the URL.
 */
function tarballKey(url) {
    const isRoot = url.indexOf('/', url.indexOf('//') + 2) === url.length - 1; // as most are
    return isRoot ? undefined : keyByPath(url);
}
function keyByPath(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    const key = (text, shared) => ({ key: text, shared });
    if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path))
        return key((0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(url).replace(/registry\/$/, ''), false);
    const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
    if (gitlab?.[1] !== undefined)
        return key(`//${host}${gitlab[1]}`, true);
    return isGitHubPackages(url) ? key(`//${host}/`, true) : undefined;
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   I7: () => (/* binding */ parseRegistryUrl),
/* harmony export */   Lm: () => (/* binding */ hostAndPath),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   vN: () => (/* binding */ nerfDart)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

const LONGEST_URL = 2048;
/**
 * The characters that a path may hold. A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with
 * `[]`, and is split from its setting at the last `:`.
 */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
/** WHATWG parsing lets through more, such as `;`, which would cut a key short. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
/**
 * A URL in normal form already, but perhaps for the final slash, as most are, if it has no `--` (punycode) and no `/.`
 * in it either: nothing of what is refused below can be in it, nor a host that WHATWG would write differently. A test
 * holds it against the long way, which costs a small step about as much as reading all its inputs.
 */
const NORMAL = /^https:\/\/[a-z][a-z0-9.-]*\.[a-z]+(\/[\w@+.-]+)*\/?$/;
/**
 * Normalises a registry URL: lower-case host, no default port, punycode, a final slash.
 *
 * @param text what the user wrote
 * @param where the input, entry or line that it stands in, for the message
 * @throws UserError `registry-url-invalid`; the message never repeats the URL, which may contain a password
 */
function parseRegistryUrl(text, where) {
    const isNormal = NORMAL.test(text) && !text.includes('--') && !text.includes('/.') && text.length < LONGEST_URL;
    if (isNormal)
        return (text.endsWith('/') ? text : `${text}/`);
    return parseUrl(text, where, 'registry-url-invalid', 'registry URL');
}
/**
 * Reads where a vendor's API is, by the rules for registry URLs.
 *
 * @returns it without a final slash
 * @throws UserError `oidc-endpoint`
 */
function parseEndpoint(text, where) {
    return parseUrl(text, where, 'oidc-endpoint', 'endpoint').replace(/\/$/, '');
}
/** The long way: whatever somebody may write. */
function parseUrl(text, where, slug, name) {
    const refuse = (what, cure) => new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(slug, `${where}: the ${name} ${what}.`, cure);
    const example = 'Write it like `https://npm.example.com/path/`.';
    const trimmed = text.trim();
    if (trimmed === '')
        throw refuse('is empty', example);
    if (trimmed.length > LONGEST_URL)
        throw refuse(`is longer than ${LONGEST_URL} characters`, example);
    if (trimmed.includes('${')) {
        throw refuse('contains an unexpanded `${…}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    }
    // WHATWG parsing would silently drop or turn round what is refused here.
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(trimmed)) {
        throw refuse('contains a blank, a control character or a backslash', example);
    }
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) {
        throw refuse('does not begin with `https://`', example);
    }
    let url;
    try {
        url = new URL(trimmed);
    }
    catch {
        throw refuse('cannot be understood', example);
    }
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(trimmed)) {
        throw refuse('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(trimmed)) {
        throw refuse('has a query or fragment', 'Remove everything from `?` or `#` on.');
    }
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(trimmed.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        throw refuse('has a path that contains `..`, `.` or an escaped slash', 'Write the path out.');
    }
    if (!PATH.test(url.pathname)) {
        throw refuse('has a path with characters that npmrc keys cannot hold', 'Percent-encode them.');
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        throw refuse('is not https (plain http would send the token readable by others; only a loopback host may)', 'Use `https://`.');
    }
    // WHATWG takes the first name of the path for the host.
    if (/^[^:]*:\/\/\//.test(trimmed))
        throw refuse('names no host', example);
    if (!HOST.test(url.hostname))
        throw refuse('has a host with characters that host names cannot have', example);
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`;
}
/** Whether a host name of a URL means this very machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** The key under which npmrc files hold settings for a registry (npm calls it the nerf dart). */
function nerfDart(url) {
    return url.slice(url.indexOf('//'));
}
/** Splits a normalised URL into its host (with the port, if any) and its path, which begins and ends with a slash. */
function hostAndPath(url) {
    const rest = nerfDart(url).slice(2);
    const slash = rest.indexOf('/');
    return { host: rest.slice(0, slash), path: rest.slice(slash) };
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseScopes),
/* harmony export */   ZY: () => (/* binding */ isResolved),
/* harmony export */   ge: () => (/* binding */ isCredentialOnly)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

/**
 * npm's rule for the names of new scopes (validate-npm-package-name): URL-safe, no leading dot or underscore, at most 214
 * characters.
 */
const SCOPE = /^@[a-z0-9~-][a-z0-9._~-]{0,212}$/;
/**
 * Reads a list of scopes, separated by commas, blanks or line ends; the `@` is optional.
 *
 * @param text the list as the user wrote it
 * @param where the input or entry, for messages
 * @param diagnostics gets a diagnostic for each scope that had to be lower-cased
 * @returns the scopes without duplicates, in their order
 * @throws UserError `scope-invalid`
 */
function parseScopes(text, where, diagnostics) {
    if (text === '')
        return [];
    const one = text.startsWith('@') ? text : `@${text}`;
    return SCOPE.test(one) ? [one] : parseScopeList(text, where, diagnostics);
}
function parseScopeList(text, where, diagnostics) {
    const scopes = new Set();
    for (const word of text.split(/[\s,]+/)) {
        if (word === '')
            continue;
        const said = word.startsWith('@') ? word : `@${word}`;
        const scope = said.toLowerCase();
        if (!SCOPE.test(scope))
            throw badScope(word, where);
        if (scope !== said) {
            diagnostics.push({ level: 'notice', text: `${where}: scopes are lower case; using ${scope}.` });
        }
        scopes.add(scope);
    }
    return [...scopes];
}
function badScope(word, where) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('scope-invalid', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(word)} is no scope that npm allows.`, 'Scopes look like `@acme`: letters, digits, and `-`, `.`, `_` or `~` behind the first.');
}
/** Whether a registry only brings a credential, and maps no packages. */
function isCredentialOnly(registry) {
    return registry.scopes.length === 0 && !registry.replacesBase;
}
/** Whether nothing is open about a registry's credential. */
function isResolved(registry) {
    const { kind } = registry.credential;
    return kind === 'token' || kind === 'basic' || kind === 'none' || kind === 'inherited';
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   nX: () => (/* binding */ deservesLook)
/* harmony export */ });
/* unused harmony export BEGINNINGS */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(716);

/** The whole shape of what npm gives out, so that a UUID or a cut-off token is none. */
const NPM = /^npm_[A-Za-z0-9]{36}$/;
const GITHUB_FOR_PACKAGES = /^gh[ps]_/;
/** How the tokens begin that anything can be said of; a few more begin so, too, and are looked at in vain. */
const BEGINNINGS = ['npm_', 'gh', 'github_pat_', 'gl', 'ey', 'cmVmd', 'dckr_', 'pypi-', 'ya29.'];
/** Their first letters: of a thousand tokens, few need to be held against each of them. */
const FIRST_LETTERS = 'ngecdpy';
/** The usual tokens have one of these beginnings, or are told by another mark: a UUID, and two of Azure. */
function isTelling(secret) {
    return ((FIRST_LETTERS.includes(secret.charAt(0)) && BEGINNINGS.some((beginning) => secret.startsWith(beginning))) ||
        secret.charAt(8) === '-' ||
        secret.length === 52 ||
        secret.includes('AZDO'));
}
/** What a registry is sent as its secret. */
function secretOf(credential) {
    if (credential.kind === 'token')
        return credential.token;
    return credential.kind === 'basic' ? credential.password : undefined;
}
/**
 * Whether a registry's credential deserves a closer look (recognise.ts). That is a chunk of its own: the usual tokens
 * of the two usual registries, and those of no known shape, go without it.
 */
function deservesLook({ url, credential, obtained, }) {
    const secret = obtained === undefined ? secretOf(credential)?.reveal() : undefined; // a vendor told all of its own
    return secret !== undefined && isTelling(secret) && !(credential.kind === 'token' && isUsual(secret, url));
}
/** Whether a token is what one of the two usual registries gives out. */
function isUsual(token, url) {
    return ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isNpmjs */ .XV)(url) && NPM.test(token)) || ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubPackages */ .ZL)(url) && GITHUB_FOR_PACKAGES.test(token));
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   Xs: () => (/* binding */ isExportable),
/* harmony export */   bb: () => (/* binding */ isRunnerOwn),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   m3: () => (/* binding */ namedVariable)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_OWN = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;
/** Variables that programs obey, so that a token in one would break or redirect a later step. */
const OBEYED = /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*)$/i;
/** Whether a text is a name that shells and clients accept for a variable. */
function isVariableName(name) {
    return IDENTIFIER.test(name);
}
/** Whether `${NAME}` and `token-env` must not read a variable. */
function isRunnerOwn(name) {
    return RUNNER_OWN.test(name);
}
/** Whether a variable may be set to a token. */
function isExportable(name) {
    return isVariableName(name) && !isRunnerOwn(name) && !OBEYED.test(name);
}
/** A variable's value; undefined also for what only looks like one, such as `constructor`. */
function variable(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
/**
 * Reads a variable that an input names (`token-env`, `password-env`).
 *
 * @returns its value, which may be empty
 * @throws UserError `variable-unset` if it is not set at all, or may not be read
 */
function namedVariable(environment, name, where) {
    if (!isVariableName(name) || isRunnerOwn(name)) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('variable-unset', `${where} is not the name of a variable that can be read here.`, "Give the name of a variable in this step's `env`, without `$`.");
    }
    const value = variable(environment, name);
    if (value === undefined) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('variable-unset', `${where}: the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Check the spelling, and set it in this step's `env`: an action does not see the `env` of other steps.");
    }
    return value;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

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

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

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

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 5938:
/***/ ((module) => {

module.exports = require("timers");

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_fs_default = /*#__PURE__*/__nccwpck_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostics_diagnostic = __nccwpck_require__(153);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(4763);
;// CONCATENATED MODULE: ./build/effects/apply.js




/**
 * Carries out a plan. Each step is journalled before it is taken; whoever calls this undoes the journal if it throws.
 *
 * @throws UserError `runner-temp` if a file cannot be written; `home-in-use`, `link-failed` if a link cannot be placed
 */
async function applyPlan(plan, means) {
    const { files, variables, leftovers } = plan;
    const created = files.map(({ path }) => ({ did: 'create-file', path }));
    means.journal.record(...plan.obtained, ...created, ...variables.map((variable) => entryOf(variable, means.environment)));
    for (const [index, { path, text }] of files.entries())
        await writeFile(path, text, created[index], means);
    if (leftovers.length > 0 || files.some(({ link }) => link !== undefined)) {
        // A chunk of its own: few jobs have a client that reads nothing but a place outside RUNNER_TEMP.
        const { linkHomeFiles } = await __nccwpck_require__.e(/* import() */ 771).then(__nccwpck_require__.bind(__nccwpck_require__, 5771));
        linkHomeFiles(plan, means);
    }
    means.exportVariables(variables.map(({ name, value }) => ({ name, value: value instanceof secret/* Secret */.zh ? value.reveal() : value })));
    means.setOutputs(plan.outputs);
}
/** What undoing a variable needs to know: of a token its name, and of a path what was there before. */
function entryOf({ name, value }, environment) {
    if (value instanceof secret/* Secret */.zh)
        return { did: 'set-token', name };
    return { did: 'set-path', name, path: value, previous: (0,runner_environment/* variable */.bv)(environment, name) ?? '' };
}
/** Creates the file, never following or replacing what stands there, and readable for its owner before it is filled. */
async function writeFile(path, text, entry, { journal, restrictAccess }) {
    let file;
    try {
        file = external_node_fs_default().openSync(path, 'wx', 0o600);
    }
    catch (error) {
        if (entry !== undefined)
            journal.withdraw(entry); // nothing of ours stands there, so nothing may be deleted
        throw unwritable(error);
    }
    try {
        await restrictAccess(path);
        external_node_fs_default().writeFileSync(file, (0,secret/* revealed */.Dr)(text));
    }
    catch (error) {
        throw unwritable(error);
    }
    finally {
        external_node_fs_default().closeSync(file);
    }
}
function unwritable(error) {
    const code = error.code ?? 'unknown error';
    return new diagnostics_diagnostic/* UserError */.yo('runner-temp', `The file for the registries cannot be written in RUNNER_TEMP (${code}).`, 'Check that the folder exists, that the runner may write to it, and that its disk has room.');
}

;// CONCATENATED MODULE: ./build/effects/journal.js
const stateName = (index) => `journal_${index}`;
/** What main did, each step written down before it is taken. */
class Journal {
    #entries = [];
    #memory;
    /** @param memory where entries go; undefined keeps them for this process only */
    constructor(memory) {
        this.#memory = memory;
    }
    /** Writes down steps that are about to be taken. Undoing one that never was does no harm. */
    record(...entries) {
        const first = this.#entries.length;
        this.#memory?.save(entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })));
        this.#entries.push(...entries);
    }
    /** Strikes out the newest steps, back to one of which it turned out that it was not taken. */
    withdraw(entry) {
        const index = this.#entries.lastIndexOf(entry);
        const struck = this.#entries.splice(index);
        this.#memory?.save(struck.map((_, offset) => ({ name: stateName(index + offset), value: '' })));
    }
    get entries() {
        return this.#entries;
    }
}
/** Reads back what main wrote down, oldest first. What is no entry, because somebody tampered with it, is left out. */
function readJournal(memory) {
    const entries = [];
    for (let index = 0;; index += 1) {
        const text = memory.read(stateName(index));
        if (text === '')
            return entries;
        const entry = parseEntry(text);
        if (entry !== undefined)
            entries.push(entry);
    }
}
function parseEntry(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    return isEntry(value) ? value : undefined;
}
/** The members of each entry that are texts. */
const TEXTS = new Map([
    ['create-file', ['path']],
    ['set-path', ['name', 'path', 'previous']],
    ['set-token', ['name']],
    ['take-turn', ['place', 'owner']],
    ['place-link', ['place', 'target', 'stood', 'previous', 'written']],
    ['obtain', ['url', 'endpoint', 'path']],
]);
function isEntry(value) {
    const members = value;
    const { did } = members;
    if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string'))
        return false;
    if (did === 'obtain')
        return members['provider'] === 'jfrog';
    return did !== 'place-link' || isLink(members);
}
/** Whether an entry has what a link's has beside texts. */
function isLink({ kind, keys, dropped }) {
    const isPath = (key) => Array.isArray(key) && key.every((part) => typeof part === 'string');
    return ((kind === 'npmrc' || kind === 'yarnrc') &&
        Array.isArray(keys) &&
        keys.every(isPath) &&
        Array.isArray(dropped) &&
        dropped.every((number) => Number.isInteger(number)));
}

;// CONCATENATED MODULE: ./build/inputs/inputs.js

/** Every input with its default, exactly as in action.yml; a test holds the two together. */
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
    'if-no-token': 'error',
    verify: 'false',
    'if-config-conflicts': 'error',
    'export-token': '',
    cleanup: 'true',
};
/**
 * Understands the inputs that are one of a few words.
 *
 * @throws UserError `input-invalid`
 */
function parseInputs(raw) {
    return {
        raw,
        ifNoToken: oneOf(raw, 'if-no-token', ['error', 'warn', 'ignore']),
        verify: oneOf(raw, 'verify', ['true', 'false']) === 'true',
        ifConfigConflicts: oneOf(raw, 'if-config-conflicts', ['error', 'warn', 'ignore']),
        cleanup: oneOf(raw, 'cleanup', ['true', 'false']) === 'true',
    };
}
/** The word that an input says, in any case; the default if it is empty. */
function oneOf(raw, name, words) {
    const said = raw[name].trim().toLowerCase() || INPUT_DEFAULTS[name];
    const word = words.find((candidate) => candidate === said);
    if (word === undefined)
        throw noneOf(name, words);
    return word;
}
function noneOf(name, words) {
    return new diagnostics_diagnostic/* UserError */.yo('input-invalid', `\`${name}\` is none of the words that it may be.`, `Use one of ${words.map((candidate) => `\`${candidate}\``).join(', ')}.`);
}

// EXTERNAL MODULE: ./build/credentials/parse.js
var parse = __nccwpck_require__(7165);
;// CONCATENATED MODULE: ./build/inputs/raw-secrets.js


/**
 * Hides all that looks like a secret in inputs nobody has understood yet, so that no message about a bad one, and
 * nothing else that is printed, comes before its mask.
 */
async function maskRawSecrets(raw, environment, secrets) {
    secrets.hide(raw.token);
    secrets.hide(raw.password);
    for (const name of ['NODE_AUTH_TOKEN', 'NPM_TOKEN']) {
        const value = (0,runner_environment/* variable */.bv)(environment, name) ?? '';
        if (!(0,parse/* isPlaceholder */.wK)(value))
            secrets.hide(value);
    }
    if (raw.registries !== '') {
        const { maskInPlainList } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 9502));
        if (!maskInPlainList(raw.registries, secrets)) {
            const { maskInList } = await __nccwpck_require__.e(/* import() */ 184).then(__nccwpck_require__.bind(__nccwpck_require__, 4184));
            maskInList(raw.registries, secrets);
        }
    }
    if (raw.npmrc !== '') {
        const { maskLiterals } = await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 8852));
        maskLiterals(raw.npmrc, secrets);
    }
}

// EXTERNAL MODULE: ./build/registries/registry.js
var registry = __nccwpck_require__(4488);
// EXTERNAL MODULE: ./build/registries/token-shape.js
var token_shape = __nccwpck_require__(3714);
// EXTERNAL MODULE: ./build/registries/hosts.js
var hosts = __nccwpck_require__(716);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __nccwpck_require__(3888);
;// CONCATENATED MODULE: ./build/inputs/single-registry.js






/** Where a token is looked for if the input is empty, in this order. */
const FALLBACKS = ['NODE_AUTH_TOKEN', 'NPM_TOKEN'];
/** GitHub's tokens begin like this (docs.github.com, "GitHub's token formats"). */
const GITHUB_TOKEN = /^(gh[pousr]_|github_pat_)/;
/**
 * Reads the inputs that describe one registry: `registry-url`, `scope`, `token`, `username`, `password`.
 *
 * They do so if any of them is given, or if no other input names a registry and NODE_AUTH_TOKEN or NPM_TOKEN is there.
 *
 * @param tokens the tokens that the user config in force spells out, and whose they are
 * @returns undefined if these inputs describe no registry
 * @throws UserError for each input that cannot be understood, and for a GitHub token on its way to npmjs
 */
function readSingleRegistry(raw, environment, tokens, secrets, diagnostics) {
    const inputs = [raw['registry-url'], raw.scope, raw.token, raw.username, raw.password];
    const given = inputs.some((input) => input.trim() !== '');
    const others = [raw.registries, raw.npmrc, raw['npmrc-file']].some((input) => input.trim() !== '');
    if (!given && (others || FALLBACKS.every((name) => (0,runner_environment/* variable */.bv)(environment, name) === undefined)))
        return undefined;
    const named = raw['registry-url'].trim() !== '';
    const basic = readBasic(raw, secrets);
    const token = (0,parse/* parseToken */.pI)(raw.token, '`token`', secrets);
    if (basic !== undefined)
        requireRoomFor(token, named);
    const url = named ? (0,registry_url/* parseRegistryUrl */.I7)(raw['registry-url'], '`registry-url`') : hosts/* NPMJS */.Ng;
    const fallback = basic === undefined && token.kind !== 'token' ? readFallback(environment, url, tokens) : {};
    const { name, reason } = fallback;
    const credential = basic ??
        (name !== undefined
            ? (0,parse/* parseToken */.pI)((0,runner_environment/* variable */.bv)(environment, name) ?? '', name, secrets)
            : token.kind === 'empty' && reason !== undefined
                ? { ...token, source: reason }
                : token);
    if ((0,hosts/* isNpmjs */.XV)(url))
        refuseGitHubToken(credential, name ?? (named ? undefined : '`token`'));
    const scopes = (0,registry/* parseScopes */.Fg)(raw.scope, '`scope`', diagnostics);
    if (!named && scopes.length > 0) {
        diagnostics.push({ level: 'info', text: "`registry-url` is empty, so it is npm's public registry." });
    }
    if (scopes.length === 0 && (0,hosts/* isGitHubPackages */.ZL)(url))
        scopes.push(...ownerScope(url, environment));
    const origin = named ? '`registry-url`' : 'the default `registry-url`';
    return { registry: { url, scopes, replacesBase: scopes.length === 0, credential, origin }, variable: name };
}
/** Basic authentication is neither given beside a token, nor for npm's registry by default. */
function requireRoomFor(token, named) {
    if (token.kind === 'token') {
        throw new diagnostics_diagnostic/* UserError */.yo('credential-ambiguous', 'Both `token` and `username` or `password` are given.', 'Clients use one of them: give one.');
    }
    if (!named) {
        throw new diagnostics_diagnostic/* UserError */.yo('registry-url-missing', '`username` or `password` is given without `registry-url`.', 'Name the registry that they are for.');
    }
}
/** A token that nobody meant for npm's public registry must not reach it by default. */
function refuseGitHubToken(credential, byDefault) {
    if (byDefault === undefined || credential.kind !== 'token')
        return;
    if (!GITHUB_TOKEN.test(credential.token.reveal()))
        return;
    throw new diagnostics_diagnostic/* UserError */.yo('token-wrong-registry', `${byDefault}: this is a GitHub token, and it would be sent to npm's public registry.`, 'For GitHub Packages set `registry-url: https://npm.pkg.github.com`.');
}
/** GitHub Packages serves each owner's packages under the owner's name, in lower case. */
function ownerScope(url, environment) {
    const owner = (0,hosts/* gitHubOwner */.vR)(url) ?? (0,runner_environment/* variable */.bv)(environment, 'GITHUB_REPOSITORY_OWNER') ?? '';
    return (0,registry/* parseScopes */.Fg)(owner, 'the repository owner, as the scope for GitHub Packages', []);
}
function readBasic(raw, secrets) {
    if (raw.username.trim() === '' && raw.password.trim() === '')
        return undefined;
    return (0,parse/* parseBasic */.OX)(raw.username, raw.password, '`password`', secrets);
}
/**
 * Looks for a token in the environment.
 *
 * @returns the name of its variable, or else what to say of a variable that is there but holds none
 */
function readFallback(environment, url, tokens) {
    const reasons = [];
    for (const name of FALLBACKS) {
        const value = (0,runner_environment/* variable */.bv)(environment, name)?.trim();
        if (value === undefined)
            continue;
        // An earlier use of this action may have exported it, and other hosts must not get to see it.
        const owner = tokens.get(value);
        if (value === '')
            reasons.push(name);
        else if ((0,parse/* isPlaceholder */.wK)(value)) {
            reasons.push(`${name} (it holds only the placeholder that actions/setup-node writes)`);
        }
        else if (owner !== undefined && hostOf(owner) !== hostOf((0,registry_url/* nerfDart */.vN)(url))) {
            reasons.push(`${name} (it holds the token of ${owner}, which is not sent elsewhere)`);
        }
        else
            return { name };
    }
    const [reason] = reasons;
    return reason === undefined ? {} : { reason };
}
function hostOf(key) {
    return key.slice(2, key.indexOf('/', 2));
}

;// CONCATENATED MODULE: ./build/inputs/request.js




/**
 * Reads all inputs that name registries, and brings together what they ask for.
 *
 * @param inherited the user config in force so far
 * @param secrets gets every secret before anything else happens to it, also if this throws
 * @param diagnostics gets what is worth telling; nothing is printed from here
 * @param obtain asks vendors for the credentials that wait for one; called when all else is understood, and only if any does
 * @throws UserError for anything that cannot be understood or does not fit together
 */
async function readRequest(inputs, inherited, environment, secrets, diagnostics, obtain) {
    const { raw } = inputs;
    const found = [];
    const settings = [];
    const variables = [];
    let brought;
    const single = readSingleRegistry(raw, environment, await tokensIn(inherited), secrets, diagnostics);
    if (single !== undefined)
        found.push(single.registry);
    if (raw.registries !== '') {
        const list = await readList(raw.registries, environment, secrets, diagnostics);
        found.push(...list.registries);
        variables.push(...list.variables);
    }
    if (raw.npmrc !== '' || raw['npmrc-file'] !== '') {
        const lines = await readLines(raw, environment, secrets, diagnostics);
        found.push(...lines.registries);
        settings.push(...lines.settings);
        variables.push(...lines.variables);
        brought = lines.brought;
    }
    if (found.length === 0 && settings.length === 0)
        throw nothingToDo();
    const registries = await settle(found, inputs, environment, diagnostics, obtain);
    if (registries.some(token_shape/* deservesLook */.nX))
        await look(registries, diagnostics);
    const consumed = [...variables, ...(single?.variable === undefined ? [] : [single.variable])];
    if (raw['export-token'] === '')
        return { registries, settings, exports: [], consumed, brought };
    const { chooseExports, parseExportNames } = await __nccwpck_require__.e(/* import() */ 899).then(__nccwpck_require__.bind(__nccwpck_require__, 3899));
    const names = parseExportNames(raw['export-token']);
    const sources = { single: single?.registry, registries, variables };
    const exports = chooseExports(names, sources, environment, secrets, diagnostics);
    return { registries, settings, exports, consumed: consumed.filter((name) => !names.includes(name)), brought };
}
function nothingToDo() {
    return new diagnostics_diagnostic/* UserError */.yo('nothing-to-do', 'The inputs name no registry and no token.', 'Set `token` (or NODE_AUTH_TOKEN or NPM_TOKEN in `env`), `registry-url`, `registries`, `npmrc` or `npmrc-file`.');
}
/** Looks whether credentials are of a kind that their registries take. */
async function look(registries, diagnostics) {
    const { recogniseCredentials } = await __nccwpck_require__.e(/* import() */ 173).then(__nccwpck_require__.bind(__nccwpck_require__, 173));
    const given = registries.filter(({ obtained }) => obtained === undefined); // of the others, their vendor told all
    recogniseCredentials(given, Date.now() / 1000, diagnostics);
}
/** Reads the inputs with npmrc lines. */
async function readLines(raw, environment, secrets, diagnostics) {
    const { readNpmrcInputs } = await __nccwpck_require__.e(/* import() */ 180).then(__nccwpck_require__.bind(__nccwpck_require__, 180));
    return readNpmrcInputs(raw, environment, secrets, diagnostics);
}
/** Reads the list of registries; the YAML library, larger than all the rest, is loaded only where it is needed. */
async function readList(text, environment, secrets, diagnostics) {
    const { readPlainRegistries } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 9502));
    const list = readPlainRegistries(text, environment, secrets, diagnostics);
    if (list !== undefined)
        return list;
    const { parseRegistryList } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(467)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7467));
    return parseRegistryList(text, environment, secrets, diagnostics);
}
/** The tokens that the user config in force spells out, and whose they are. */
async function tokensIn(inherited) {
    if (inherited === '')
        return new Map();
    const { literalTokens } = await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 8852));
    return literalTokens(inherited);
}
/** Brings registries together and settles what is open about their credentials; for one with a token, nothing is. */
async function settle(found, { ifNoToken }, environment, diagnostics, obtain) {
    const [only] = found;
    if (found.length === 1 && only !== undefined && (0,registry/* isResolved */.ZY)(only))
        return [only];
    const { resolveRegistries } = await __nccwpck_require__.e(/* import() */ 153).then(__nccwpck_require__.bind(__nccwpck_require__, 3153));
    return await resolveRegistries(found, ifNoToken, environment, diagnostics, obtain);
}

// EXTERNAL MODULE: ./build/clients/project-files.js
var project_files = __nccwpck_require__(5891);
// EXTERNAL MODULE: ./build/clients/requirements.js
var requirements = __nccwpck_require__(7370);
// EXTERNAL MODULE: ./build/clients/user-config-variables.js
var user_config_variables = __nccwpck_require__(7632);
;// CONCATENATED MODULE: ./build/job/read-context.js






const NO_PLACES = { homeNpmrc: undefined, yarnrc: undefined, leftovers: [] };
/**
 * Looks at the world as this step found it. What a job does not have (a project, a user config, a place that a client
 * needs) costs it one look, and the rooms that know more of it are not even loaded.
 *
 * @param home the home folder, where clients look unless they are told otherwise
 * @param wanted the input `package-manager`
 * @throws UserError `runner-temp` if RUNNER_TEMP is not there, `home-in-use` if a place that clients need is another job's
 */
async function readContext(environment, platform, home, wanted, diagnostics) {
    const tempFolder = (0,runner_environment/* variable */.bv)(environment, 'RUNNER_TEMP') ?? '';
    if (!isFolder(tempFolder))
        throw noTempFolder();
    const names = namesIn((0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '');
    const { clients, needs } = await gatherClients(environment, wanted, names, diagnostics);
    let places = NO_PLACES;
    const homeNames = namesIn(home);
    if (needs.yarnrc || needs.homeNpmrc.length > 0 || mayHoldLeftovers(environment, homeNames)) {
        const { readHomeFiles } = await __nccwpck_require__.e(/* import() */ 269).then(__nccwpck_require__.bind(__nccwpck_require__, 2650));
        places = readHomeFiles(needs, environment, home, tempFolder);
    }
    const inherited = await gatherInherited(environment, home, homeNames, tempFolder, diagnostics);
    return {
        environment,
        platform,
        tempFolder,
        unique: uniqueName(),
        inherited,
        names: names ?? [],
        clients,
        needs,
        places,
    };
}
/** The clients of the job, if the input or a file of the project tells anything of them. */
async function gatherClients(environment, wanted, names, diagnostics) {
    if (wanted === 'auto' || wanted === '') {
        if (names?.length === 0)
            diagnostics.push(beforeCheckout());
        if (!project_files/* PROJECT_FILES */._.some((name) => names?.includes(name)))
            return { clients: [], needs: requirements/* REQUIREMENTS_OF_UNKNOWN */._ };
    }
    const { findClients } = await __nccwpck_require__.e(/* import() */ 2).then(__nccwpck_require__.bind(__nccwpck_require__, 6002));
    return await findClients(wanted, environment);
}
function beforeCheckout() {
    return {
        level: 'notice',
        slug: 'before-checkout',
        text: 'The workspace is empty, so nothing tells which package manager is used. If the job checks out a repository, ' +
            'do so before this step; if not, or for a client that is sure to work, name it in `package-manager`.',
    };
}
function noTempFolder() {
    return new diagnostics_diagnostic/* UserError */.yo('runner-temp', 'RUNNER_TEMP is not set, or names no folder that exists.', 'The runner sets it for every step; do not override it in `env`.');
}
/** The text of the user config in force so far; empty if there is none. */
async function gatherInherited(environment, home, homeNames, tempFolder, diagnostics) {
    const userconfig = (0,user_config_variables/* userconfigPath */.n2)(environment, home);
    const isMissing = userconfig === `${home}/.npmrc` && homeNames?.includes('.npmrc') === false;
    if (isMissing && (0,user_config_variables/* pnpmAuthFile */.sd)(environment) === undefined)
        return '';
    const { readInherited } = await __nccwpck_require__.e(/* import() */ 619).then(__nccwpck_require__.bind(__nccwpck_require__, 4619));
    return readInherited(environment, home, tempFolder, diagnostics);
}
/**
 * Whether something of ours may stand in one of the places outside RUNNER_TEMP: a link has a mark beside it, whose name
 * says whose it is. Said of too many folders rather than too few: one that cannot be read is looked at more closely.
 */
function mayHoldLeftovers(environment, homeNames) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace.slice(0, Math.max(workspace.lastIndexOf('/'), workspace.lastIndexOf('\\')));
    const folders = [homeNames, above === '' ? [] : namesIn(above)];
    return folders.some((names) => names === undefined || names.some((name) => name.includes('.npm-registry-login-')));
}
/** A name that no other use of this action has; creating the file exclusively is what makes sure of it. */
function uniqueName() {
    return [process.pid, Number(process.hrtime.bigint() % 1000000007n), Math.floor(Math.random() * 2 ** 40)]
        .map((part) => part.toString(36))
        .join('');
}
/** The names in a folder; undefined if there is no such folder. */
function namesIn(folder) {
    try {
        return folder === '' ? undefined : external_node_fs_default().readdirSync(folder);
    }
    catch {
        return undefined;
    }
}
/** The dot is what a file has not. */
function isFolder(name) {
    return name !== '' && external_node_fs_default().existsSync(`${name}/.`);
}

// EXTERNAL MODULE: ./build/project-config/files.js
var project_config_files = __nccwpck_require__(9689);
;// CONCATENATED MODULE: ./build/runner/home-folder.js

/**
 * The home folder, as Node's os.homedir() finds it. That module is loaded only where no variable tells: it costs more
 * than to look at one.
 */
async function homeOf(environment, platform) {
    return (0,runner_environment/* variable */.bv)(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME') || (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8161, 23))).homedir();
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function core_getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/runner/command-files.js
/**
 * The runner's command files and masks, without @actions/core.
 *
 * core draws a random delimiter from `node:crypto` for every value (5–7 ms of module load) and writes masks through
 * process.stdout (4–5 ms for the first write to a pipe), one at a time. Starting Node takes about 33 ms in all, and
 * this action does little else. Inputs and state are read through core (see runner.ts).
 *
 * Formats: docs.github.com, "Workflow commands for GitHub Actions"; the parsing side is actions/runner's
 * FileCommandManager and ActionCommandManager.
 */


/** What the three files accept as a name: no line end and no `=` can get into the file through it. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/**
 * The text that sets values in a command file: `NAME<<DELIMITER`, the value, the delimiter.
 *
 * The delimiter is one that no line of the value begins with, so that a value cannot end early and set what follows.
 *
 * @throws Error for a name that could break out of its line
 */
function commandFileText(values) {
    let text = '';
    for (const { name, value } of values) {
        if (!NAME.test(name))
            throw new Error('refusing a name that is no identifier in a command file');
        let delimiter = 'npm-registry-login';
        while (value.includes(delimiter))
            delimiter += '-';
        text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
    return text;
}
/**
 * Appends values to a command file, all at once.
 *
 * @param path the file, from GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE
 * @throws UserError `runner-temp` if it cannot be written
 */
function appendToCommandFile(path, values) {
    if (values.length === 0)
        return;
    const text = commandFileText(values);
    try {
        external_node_fs_default().appendFileSync(path, text);
    }
    catch (error) {
        throw command_files_unwritable(error);
    }
}
function command_files_unwritable({ code }) {
    return new diagnostics_diagnostic/* UserError */.yo('runner-temp', `A file of the runner in RUNNER_TEMP cannot be written (${code}).`, 'Check that its disk has room, and that the runner may write to it.');
}
/**
 * The path of a command file.
 *
 * @throws UserError `not-a-runner` if the variable is not set, so that nothing is done by halves
 */
function commandFile(variable) {
    const file = process.env[variable];
    if (file)
        return file;
    throw notARunner(variable);
}
function notARunner(variable) {
    return new diagnostics_diagnostic/* UserError */.yo('not-a-runner', `The variable ${variable} is not set, so this is no GitHub Actions runner, or one too old.`, 'Run this action as a `uses` step of a workflow.');
}
/** Escapes a text for the value of a workflow command, as the runner reads it back. */
function escaped(text) {
    if (isPlain(text))
        return text;
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function isPlain(text) {
    return !text.includes('%') && !text.includes('\n') && !text.includes('\r');
}
/** The workflow commands that make the runner hide values in all output from now on. */
function maskCommands(values) {
    if (values.length === 0)
        return '';
    const command = '::add-mask::';
    // All at once: of thousands of masks, nearly always none needs escaping.
    const plain = isPlain(values.join('')) ? values : values.map(escaped);
    return `${command}${plain.join(`\n${command}`)}\n`;
}
/** Escapes a property of a workflow command: `,` and `:` would end it. */
function escapedProperty(text) {
    return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A workflow command that annotates the run, or a line of a file. */
function annotation(level, text, at) {
    const where = at === undefined ? '' : ` file=${escapedProperty(at.file)},line=${at.line}`;
    return `::${level}${where}::${escaped(text)}\n`;
}
/** Writes all of a text to standard output, also where that is a full pipe. */
function command_files_writeOut(text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += external_node_fs_default().writeSync(1, bytes, offset);
        }
        catch (error) {
            waitForReader(error);
        }
    }
}
/** Gives a slow reader a millisecond. @throws any other error than that of a full pipe */
function waitForReader(error) {
    if (error.code !== 'EAGAIN')
        throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

;// CONCATENATED MODULE: ./build/runner/log-text.js
/** From this many lines on, they are folded away below their number. */
const MANY = 10;
/** ANSI's codes, which the log of GitHub Actions shows as colours. */
const CYAN = '\u001b[36m';
const PLAIN = '\u001b[39m';
/** A line as the log may have it. The runner takes one for a command if it begins with `::` or holds `##[`; a CR ends one. */
function plainLine(line) {
    return mayBeCommand(line) ? madePlain(line) : line;
}
/** Nearly every line is plain already, and to look costs less than to compile patterns. */
function mayBeCommand(text) {
    return text.includes('\n') || text.includes('\r') || text.includes('::') || text.includes('##[');
}
function madePlain(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '## [');
}
/**
 * The log about the registries: one line for each, its URL in a colour, many of them folded away.
 *
 * @param lines each a URL, a blank, and what is said of it
 * @param coloured whether to use colours
 */
function reportText(lines, coloured) {
    const plain = plainLines(lines);
    const shown = coloured ? plain.map(colouredLine) : plain;
    return lines.length < MANY ? joined(shown) : folded(`${lines.length} registries`, shown);
}
/** Lines as the log may have them. All at once: of a thousand, nearly always each is one already. */
function plainLines(lines) {
    return mayBeCommand(lines.join(' ')) ? lines.map(plainLine) : lines;
}
function colouredLine(line) {
    const end = line.indexOf(' ');
    return end < 0 ? line : `${CYAN}${line.slice(0, end)}${PLAIN}${line.slice(end)}`;
}
/** Lines that only somebody who looks for them wants to see. */
function log_text_detailsText(title, lines) {
    const plain = plainLines(lines);
    return lines.length < 2 ? joined(plain) : folded(title, plain);
}
function folded(title, lines) {
    return joined([`::group::${title}`, ...lines, '::endgroup::']);
}
function joined(lines) {
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/runner/runner.js





/** Reads all inputs as text. Blanks around them are dropped, but for the password, to which they may belong. */
function readInputs() {
    const names = Object.keys(INPUT_DEFAULTS);
    return Object.fromEntries(names.map((name) => [name, getInput(name, { trimWhitespace: name !== 'password' })]));
}
/** Has values hidden in all output of the job from now on. */
function mask(values) {
    if (values.length > 0)
        command_files_writeOut(maskCommands(values));
}
/** Writes one line to the log. */
function log(line) {
    command_files_writeOut(`${plainLine(line)}\n`);
}
/** Tells the user things, each as prominently as it deserves, in one write. */
function tell(...diagnostics) {
    command_files_writeOut(diagnostics.map(told).join(''));
}
function told(diagnostic) {
    const text = (0,diagnostics_diagnostic/* formatDiagnostic */.xy)(diagnostic);
    return diagnostic.level === 'info' ? `${plainLine(text)}\n` : annotation(diagnostic.level, text, diagnostic.at);
}
/** Tells what was undone: the usual folded away, what went wrong in the open. */
function tellUndone(diagnostics) {
    const usual = [];
    let others = '';
    for (const diagnostic of diagnostics) {
        if (diagnostic.level === 'info')
            usual.push(formatDiagnostic(diagnostic));
        else
            others += told(diagnostic);
    }
    writeOut(detailsText('Logged out', usual) + others);
}
/** Says what became of the registries, with colours unless the user wants none (no-color.org). */
function report(lines) {
    command_files_writeOut(reportText(lines, !process.env['NO_COLOR']));
}
/** Whether the user switched debug logging on for this run. */
function runner_isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/** Writes to the debug log, which the runner shows only on request. */
function runner_debug(text) {
    if (runner_isDebug())
        command_files_writeOut(text
            .split('\n')
            .map((line) => annotation('debug', line))
            .join(''));
}
/** Makes sure that there are files to hand values to the runner in. @throws UserError `not-a-runner` */
function requireCommandFiles() {
    for (const variable of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])
        commandFile(variable);
}
/** Sets variables for this process and all later steps, in one write. */
function exportVariables(values) {
    appendToCommandFile(commandFile('GITHUB_ENV'), values);
    for (const { name, value } of values)
        process.env[name] = value;
}
/** Sets outputs of this step, in one write. */
function setOutputs(values) {
    appendToCommandFile(commandFile('GITHUB_OUTPUT'), values);
}
/** Remembers texts for the post step, in one write; a later one of the same name replaces an earlier one. */
function runner_saveState(values) {
    appendToCommandFile(commandFile('GITHUB_STATE'), values);
}
/** What main remembered under a name; empty if nothing. */
function readState(name) {
    return getState(name);
}
/**
 * Fails the step, with one annotation. What is no UserError is a mistake of ours and says so; its stack goes to the
 * debug log only. Not through core's setFailed: it cannot point to a line of a file, and is all that `node:os` would
 * be loaded for.
 */
function fail(error) {
    process.exitCode = 1;
    if (error instanceof diagnostics_diagnostic/* UserError */.yo) {
        command_files_writeOut(annotation('error', error.message, error.at));
        return;
    }
    const { code, message } = error;
    if (error instanceof Error)
        runner_debug(error.stack ?? message);
    const text = `[internal] Something went wrong that should not (${code ?? (error instanceof Error ? error.name : typeof error)}). ` +
        'Run the job again with debug logging, and open an issue with what it says.';
    command_files_writeOut(annotation('error', text));
}

// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __nccwpck_require__(436);
;// CONCATENATED MODULE: ./build/plan/plan.js



/**
 * Decides what to write, export, put out and report. It reads nothing and changes nothing.
 *
 * @param rendered the texts of the files
 * @param diagnostics those of the earlier steps; the plan's own come behind them
 */
function makePlan({ registries, exports }, context, rendered, diagnostics = []) {
    const said = [...diagnostics];
    const named = (kind) => inFolder(context, (0,file_names/* fileName */.M)(context.unique, kind));
    const npmrc = { path: named('npmrc'), text: rendered.npmrc, link: undefined };
    const linked = rendered.linked.map(({ kind, text, link }) => ({ path: named(kind), text, link }));
    for (const place of context.places.leftovers)
        said.push(leftBehind(place));
    for (const text of rendered.limits)
        said.push({ level: 'notice', text });
    tellOtherRegistries(registries, context.environment, said);
    const variables = (0,user_config_variables/* userconfigVariables */.Bo)(context.environment, context.platform, context.needs.pnpmVariable);
    const yarnrc = linked.find(({ link }) => link?.kind === 'yarnrc');
    return deepFrozen({
        obtained: registries.filter(isRevocable).map((registry) => obtainEntry(registry, npmrc.path)),
        leftovers: context.places.leftovers,
        files: [npmrc, ...linked],
        variables: [...variables.map((name) => ({ name, value: npmrc.path })), ...exports],
        outputs: [
            { name: 'npmrc-path', value: npmrc.path },
            ...(yarnrc === undefined ? [] : [{ name: 'yarnrc-path', value: yarnrc.path }]),
            { name: 'registries', value: JSON.stringify(registries.map(summaryOf)) },
        ],
        diagnostics: said,
        report: registries.map(describe),
    });
}
function leftBehind(place) {
    return {
        level: 'notice',
        text: `${place} was left behind by a job that was killed; what stood there is put back.`,
    };
}
/** The path of a file of ours. RUNNER_TEMP is absolute and normalised; it may be the root of a drive. */
function inFolder({ tempFolder, platform }, name) {
    const separator = platform === 'win32' ? '\\' : '/';
    return tempFolder.endsWith(separator) ? tempFolder + name : tempFolder + separator + name;
}
/** What the output `registries` says of one. */
function summaryOf({ url, scopes, replacesBase, credential, obtained }) {
    const none = credential.kind === 'inherited' || credential.kind === 'missing';
    const summary = { url, scopes, 'replaces-base': replacesBase, credential: none ? 'none' : credential.kind };
    return obtained === undefined || obtained.expires === '' ? summary : { ...summary, expires: obtained.expires };
}
function isRevocable({ obtained }) {
    return obtained?.revocable === true;
}
function obtainEntry({ url, obtained }, path) {
    return { did: 'obtain', provider: 'jfrog', url, endpoint: obtained?.endpoint ?? '', path };
}
/** Warns of variables that defeat our default registry. */
function tellOtherRegistries(registries, environment, said) {
    const base = registries.find(({ replacesBase }) => replacesBase);
    if (base === undefined)
        return;
    for (const name of (0,user_config_variables/* otherRegistryVariables */.Tg)(environment, base.url))
        said.push(otherRegistry(name, base.url));
}
function otherRegistry(variable, url) {
    return {
        level: 'warning',
        slug: 'environment-registry',
        text: `The variable ${variable} names another default registry than ${url}, and clients ` +
            'obey it before any file. Remove it from `env`, or set it to the same URL.',
    };
}
const CREDENTIAL_WORDS = {
    token: 'with a token',
    basic: 'with user name and password',
    none: 'without a credential',
    inherited: 'without a credential from this step',
    missing: 'without a credential from this step',
};
/** One line for the log about one registry. */
function describe(registry) {
    const { obtained } = registry;
    const until = obtained === undefined || obtained.expires === '' ? '' : ` until ${obtained.expires}`;
    const how = `${CREDENTIAL_WORDS[registry.credential.kind]}${until}`;
    const what = registry.replacesBase ? ['all other packages', ...registry.scopes] : registry.scopes;
    return what.length === 0
        ? `${registry.url} ${how} (credentials only; add \`scope\` or \`replaces-base\` to map packages)`
        : `${registry.url} for ${what.join(', ')}, ${how}`;
}
/** The plan as debug logs show it: every secret is `***`. */
function describePlan(plan) {
    return [
        ...plan.files.flatMap(({ path, text, link }) => [
            `write ${path}${link === undefined ? '' : `, linked from ${link.place}`}:`,
            (0,secret/* shown */.SP)(text).trimEnd(),
        ]),
        ...plan.variables.map(({ name, value }) => `set ${name}=${value}`),
        ...plan.outputs.map(({ name, value }) => `put out ${name}=${value}`),
    ].join('\n');
}
/** Freezes a value and all that it holds. Secrets are opaque and need none of it. */
function deepFrozen(value) {
    if (typeof value === 'object' && value !== null && !(value instanceof secret/* Secret */.zh) && !Object.isFrozen(value)) {
        Object.freeze(value);
        const parts = Array.isArray(value) ? value : Object.values(value);
        if (!Array.isArray(value) || typeof parts[0] !== 'string')
            parts.forEach(deepFrozen); // else a list of texts and secrets
    }
    return value;
}

// EXTERNAL MODULE: ./build/npmrc/plain-lines.js
var plain_lines = __nccwpck_require__(3236);
;// CONCATENATED MODULE: ./build/plan/render.js

/**
 * Renders the files. It is a function of values but for one thing: the rooms that few jobs need (merging with an
 * inherited file, files for other places, the limits of clients) are loaded only where they are needed.
 *
 * @param secrets gets the secrets that inherited files spell out
 * @param diagnostics gets what is worth telling about inherited lines, keys and places
 */
async function renderFiles(request, context, secrets, diagnostics) {
    const { inherited, places, needs, clients } = context;
    const plain = inherited === '' && !needs.alwaysAuth && request.registries.every(plain_lines/* isPlain */.$i);
    const npmrc = plain
        ? (0,plain_lines/* renderPlainUserconfig */.Uq)(request.registries, request.settings)
        : await renderOther(request, context, diagnostics);
    const isLinked = places.homeNpmrc !== undefined || places.yarnrc !== undefined;
    const linked = isLinked ? await renderLinked(request, context, secrets, diagnostics) : [];
    if (clients.length === 0)
        return { npmrc, linked, limits: [] };
    const { limitsOf } = await __nccwpck_require__.e(/* import() */ 2).then(__nccwpck_require__.bind(__nccwpck_require__, 6002));
    return { npmrc, linked, limits: limitsOf(clients, request.registries, request.settings) };
}
/** The user config where it is more than plain lines: with keys for some client, or merged with an inherited one. */
async function renderOther(request, { inherited, needs, environment }, diagnostics) {
    if (inherited === '') {
        const { renderOwnUserconfig } = await __nccwpck_require__.e(/* import() */ 739).then(__nccwpck_require__.bind(__nccwpck_require__, 8739));
        return renderOwnUserconfig({ ...request, needs }, diagnostics);
    }
    const { renderUserconfig } = await __nccwpck_require__.e(/* import() */ 178).then(__nccwpck_require__.bind(__nccwpck_require__, 6178));
    return renderUserconfig({ ...request, inherited, needs }, environment, diagnostics).text;
}
async function renderLinked(request, context, secrets, diagnostics) {
    const { renderLinkedFiles } = await __nccwpck_require__.e(/* import() */ 336).then(__nccwpck_require__.bind(__nccwpck_require__, 9336));
    return await renderLinkedFiles(request, context, secrets, diagnostics);
}

;// CONCATENATED MODULE: ./build/plan/decide.js










/**
 * Decides everything and changes nothing, but for the masks, which come before any other output.
 *
 * @throws UserError for any input that cannot be understood or does not fit together
 */
async function decide(environment, obtain) {
    const secrets = new secret/* SecretRegistry */.ks();
    try {
        const raw = readInputs();
        await maskRawSecrets(raw, environment, secrets);
        requireCommandFiles();
        const inputs = parseInputs(raw);
        const diagnostics = [];
        const home = await homeOf(environment, process.platform);
        const context = await readContext(environment, process.platform, home, raw['package-manager'], diagnostics);
        if (context.inherited !== '') {
            const { maskLiterals } = await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 8852));
            maskLiterals(context.inherited, secrets);
        }
        const ask = (registries) => obtain(registries, secrets, diagnostics);
        const request = await readRequest(inputs, context.inherited, environment, secrets, diagnostics, ask);
        diagnostics.push(...(await findConflicts(inputs, request, context, secrets)));
        const keys = Object.keys(environment).filter((name) => name.includes(':')); // as lines of npmrc files do, and hardly others
        if (keys.length > 0)
            diagnostics.push(...(await findEnvironmentConflicts(keys, environment, request)));
        const rendered = await renderFiles(request, context, secrets, diagnostics);
        return { inputs, request, plan: makePlan(request, context, rendered, diagnostics) };
    }
    finally {
        mask(secrets.newMasks());
    }
}
/** Looks for variables that defeat this step as a line of a file could. */
async function findEnvironmentConflicts(names, environment, { registries }) {
    const { environmentConflicts } = await __nccwpck_require__.e(/* import() */ 786).then(__nccwpck_require__.bind(__nccwpck_require__, 5786));
    return environmentConflicts(names, environment, registries);
}
/** Looks for committed files that defeat this step, in the root of the workspace; most jobs have none, or few. */
async function findConflicts(inputs, request, context, secrets) {
    if (inputs.ifConfigConflicts === 'ignore')
        return [];
    const files = (0,project_config_files/* filesToCheck */.Bj)(context.names, request.registries);
    if (files.length === 0 && request.brought === undefined)
        return [];
    const { checkCommittedConfig } = await __nccwpck_require__.e(/* import() */ 648).then(__nccwpck_require__.bind(__nccwpck_require__, 5648));
    return await checkCommittedConfig(files, request, context, inputs, secrets);
}

;// CONCATENATED MODULE: ./build/main.js






const environment = process.env;
/** What vendors gave so far, as long as this step may still fail or be cancelled. */
const obtained = [];
/** Asks vendors for the credentials that wait for one. Few jobs have such registries. */
async function obtain(registries, secrets, diagnostics) {
    const { obtainCredentials } = await __nccwpck_require__.e(/* import() */ 724).then(__nccwpck_require__.bind(__nccwpck_require__, 6724));
    const { openNetwork } = await __nccwpck_require__.e(/* import() */ 900).then(__nccwpck_require__.bind(__nccwpck_require__, 900));
    const { onInterrupt } = await __nccwpck_require__.e(/* import() */ 753).then(__nccwpck_require__.bind(__nccwpck_require__, 8753));
    const { send, close } = openNetwork({ environment });
    const keep = (registry) => {
        obtained.push(registry);
        if (registry.obtained?.revocable)
            onInterrupt(() => giveBack(obtained));
    };
    const means = { environment, send, secrets, mask: mask, now: Date.now, keep };
    try {
        return await obtainCredentials(registries, means, diagnostics);
    }
    finally {
        close();
    }
}
/** Has vendors take back what they gave, when this step fails after all, or is cancelled. */
async function giveBack(registries) {
    if (!registries.some((registry) => registry.obtained?.revocable))
        return;
    const { revokeObtained } = await __nccwpck_require__.e(/* import() */ 339).then(__nccwpck_require__.bind(__nccwpck_require__, 7339));
    tell(...(await revokeObtained(registries, environment)));
}
/** Tells what was found out. @throws UserError if committed files defeat this step */
async function tellRemarks({ diagnostics }) {
    if (diagnostics.some(({ level }) => level === 'error'))
        await refuse(diagnostics);
    else
        tell(...diagnostics);
}
async function refuse(diagnostics) {
    const { refuseConflicts } = await __nccwpck_require__.e(/* import() */ 272).then(__nccwpck_require__.bind(__nccwpck_require__, 272));
    const { told, refusal } = refuseConflicts(diagnostics);
    tell(...told);
    throw refusal;
}
/** Asks the registries whether they accept their credentials. @throws UserError if one does not */
async function verify(plan, { registries }) {
    const { verifyPlan } = await __nccwpck_require__.e(/* import() */ 764).then(__nccwpck_require__.bind(__nccwpck_require__, 6764));
    const { diagnostics, refusal, plan: verified } = await verifyPlan(plan, registries, environment);
    tell(...diagnostics);
    if (refusal !== undefined)
        throw refusal;
    return verified;
}
/** Does what the plan says, or nothing. */
async function carryOut(plan, inputs) {
    const journal = new Journal(inputs.cleanup ? { save: runner_saveState } : undefined);
    const tempFolder = environment['RUNNER_TEMP'] ?? '';
    try {
        await applyPlan(plan, {
            ...{ journal, environment, tempFolder, restrictAccess },
            ...{ exportVariables: exportVariables, setOutputs: setOutputs, tell: tell },
        });
    }
    catch (error) {
        await undo(journal, tempFolder);
        throw error;
    }
}
/** Does post's work now: what is half done must not stay. */
async function undo(journal, tempFolder) {
    const { undoJournal } = await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 5306));
    const home = () => homeOf(environment, process.platform);
    const means = { environment, tempFolder, home, exportVariables: exportVariables };
    const diagnostics = await undoJournal(journal.entries, means);
    tell(...diagnostics.filter(({ level }) => level === 'warning'));
}
async function restrictAccess(path) {
    if (process.platform === 'win32')
        await restrictOnWindows(path);
}
async function restrictOnWindows(path) {
    try {
        const { restrictToCurrentUser } = await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(617)]).then(__nccwpck_require__.bind(__nccwpck_require__, 617));
        await restrictToCurrentUser(path, environment);
    }
    catch {
        const text = `${path}: access could not be limited to the current user (icacls failed).`;
        tell({ level: 'warning', slug: 'access-list', text });
    }
}
async function main() {
    const { inputs, request, plan: decided } = await decide(environment, obtain);
    if (runner_isDebug())
        runner_debug(describePlan(decided));
    await tellRemarks(decided);
    const plan = inputs.verify ? await verify(decided, request) : decided;
    await carryOut(plan, inputs);
    report(plan.report);
    if (!inputs.cleanup)
        log('`cleanup` is off: the file stays until the runner empties RUNNER_TEMP.');
}
main()
    .catch(async (error) => {
    await giveBack(obtained);
    fail(error);
})
    .then(() => process.exit()); // all is written; what may still be under way, such as looking up a host, nobody waits for

module.exports = __webpack_exports__;
/******/ })()
;