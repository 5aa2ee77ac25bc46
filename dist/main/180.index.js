exports.id = 180;
exports.ids = [180,852];
exports.modules = {

/***/ 1018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   gX: () => (/* binding */ whichFile),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** More than any client configuration that anybody writes, and little enough to read at once. */
const LARGEST_FILE = 1024 * 1024;
/**
 * Reads a file that others may be changing or replacing. What is read, judged and identified is one and the same file, by
 * its descriptor. A device or pipe, which might never end, is not even opened; nor does one hold this up that takes the
 * file's place just then.
 *
 * @returns a text only for a file of at most 1 MiB; it never throws
 */
function readWhole(file) {
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true });
        if (!found.isFile())
            return { kind: 'no file', which: identity(found) };
        const opened = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_RDONLY | ((node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NONBLOCK ?? 0));
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(opened, { bigint: true });
            const which = identity(stats);
            if (!stats.isFile())
                return { kind: 'no file', which };
            if (stats.size > LARGEST_FILE)
                return { kind: 'too large', which };
            return { kind: 'text', text: node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(opened, 'utf8'), which };
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(opened);
        }
    }
    catch (error) {
        return { kind: 'unreadable', code: codeOf(error), which: whichFile(file) };
    }
}
/** Which file a path leads to, as `readWhole` says it; if to none, why. */
function whichFile(file) {
    try {
        return identity(node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true }));
    }
    catch (error) {
        return codeOf(error);
    }
}
/** To the last digit: a file's number may have 64 bits. */
function identity({ dev, ino }) {
    return `${dev}:${ino}`;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ }),

/***/ 180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNpmrcInputs: () => (/* binding */ readNpmrcInputs)
});

// EXTERNAL MODULE: ./build/npmrc/literals.js
var literals = __webpack_require__(8852);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/read-file.js
var read_file = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/inputs/npmrc-file.js





/**
 * Reads the file that `npmrc-file` names.
 *
 * @param name its path in the workspace
 * @throws UserError `npmrc-file` for what is no readable text file in the workspace, also behind links
 */
function readNpmrcFile(name, environment) {
    const refuse = (what, cure) => new diagnostic/* UserError */.yo('npmrc-file', `\`npmrc-file\` ${what}.`, cure);
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE');
    if (!workspace || !isFolder(workspace)) {
        throw refuse('needs a workspace, and GITHUB_WORKSPACE names none', 'Run actions/checkout before this step.');
    }
    const within = (root, file) => {
        const relative = external_node_path_default().relative(root, file);
        return relative !== '' && !external_node_path_default().isAbsolute(relative) && relative.split((external_node_path_default()).sep)[0] !== '..';
    };
    const file = external_node_path_default().resolve(workspace, name);
    if (/[\u0000-\u001f]/.test(name) || !within(external_node_path_default().resolve(workspace), file)) {
        throw refuse('is not a path inside the workspace', 'Name a file of the checked-out repository, such as `.npmrc.ci`.');
    }
    try {
        if (!within(external_node_fs_default().realpathSync(workspace), external_node_fs_default().realpathSync(file))) {
            throw refuse('leads out of the workspace through a symbolic link', 'Name the file itself.');
        }
        const stats = external_node_fs_default().statSync(file);
        if (!stats.isFile())
            throw refuse('is a folder or a device', 'Name a file with npmrc lines.');
        if (stats.size > read_file/* LARGEST_FILE */.K7)
            throw refuse('is larger than 1 MiB', 'Name a file with npmrc lines.');
        const text = external_node_fs_default().readFileSync(file, 'utf8');
        if (/[\u0000\ufffd]/.test(text))
            throw refuse('is no UTF-8 text', 'Name a file with npmrc lines.');
        return text;
    }
    catch (error) {
        if (error instanceof diagnostic/* UserError */.yo)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            throw refuse('names a file that does not exist', 'Check the name, and run actions/checkout before this step.');
        throw refuse(`cannot be read (${code})`, 'Check the name and the permissions.');
    }
}
function isFolder(name) {
    return name !== '' && (external_node_fs_default().statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

// EXTERNAL MODULE: ./build/credentials/parse.js
var parse = __webpack_require__(7165);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/tls-line.js
var tls_line = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var npmrc_variables = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/registries/registry.js
var registry = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/inputs/npmrc-setting.js




/** Left out of what is written, since no client needs them and npm warns (always-auth) or fails (email). */
const OBSOLETE = new Set(['always-auth', 'email']);
/** What names a program or a script that npm or pnpm runs, or options for each Node that they start. */
const PROGRAMS = new Set([
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
const FURTHER_FILES = new Set(['globalconfig', 'userconfig', 'prefix']);
/**
 * What becomes of a line that is neither a registry nor its credential.
 *
 * @param source the input; a file of the workspace may name no program to run
 * @param where the line, for messages
 * @returns the line as it is to be written, or undefined if it is left out
 * @throws UserError `npmrc-line`, `npmrc-unscoped-credential`, `token-invalid`
 */
function passThrough({ name, key, value, list }, source, where, secrets, diagnostics) {
    const setting = key.kind === 'registry-setting' ? key.setting : name;
    if (key.kind === 'other' && (npmrc_lines/* CREDENTIAL_PARTS */.XD.has(name) || name.startsWith('//'))) {
        throw npmrc_lines/* CREDENTIAL_PARTS */.XD.has(name)
            ? new diagnostic/* UserError */.yo('npmrc-unscoped-credential', `${where}: ${(0,diagnostic/* shownName */.HD)(name)} without a registry would be sent to any registry; npm refuses it.`, `Write \`//host/path/:${name}=…\`.`)
            : new diagnostic/* UserError */.yo('npmrc-line', `${where}: the key begins with \`//\`, but is no \`//host/path/:setting\`.`, 'Write, for example, `//npm.example.com/:_authToken=${NAME}`.');
    }
    if (/^https?:\/\//i.test(name)) {
        throw new diagnostic/* UserError */.yo('npmrc-line', `${where}: the key begins with a protocol, and no client looks for such a key.`, 'Write it without: `//host/path/:_authToken=…`.');
    }
    if (OBSOLETE.has(setting)) {
        diagnostics.push({ level: 'info', text: `${where}: \`${setting}\` is left out; no client needs it.` });
        return undefined;
    }
    if (key.kind === 'other' && (name === 'certfile' || name === 'keyfile')) {
        throw new diagnostic/* UserError */.yo('npmrc-line', `${where}: \`${name}\` without a registry makes npm 12 fail.`, `Write \`//host/path/:${name}=…\`.`);
    }
    if ((PROGRAMS.has(setting) || FURTHER_FILES.has(setting)) && source === 'npmrc-file') {
        const what = PROGRAMS.has(setting) ? 'a program to run' : 'where clients find a further file';
        throw new diagnostic/* UserError */.yo('npmrc-line', `${where}: \`${setting}\` names ${what}; a file of the workspace may not.`, 'Put the line into the `npmrc` input if you want it.');
    }
    if (/[=;#[\]"'\s\u0000-\u001f\u007f]/.test(name) || /[\u0000-\u0008\u000e-\u001f\u007f\u2028\u2029]/.test(value)) {
        throw new diagnostic/* UserError */.yo('npmrc-line', `${where}: there is a character in it that npmrc files cannot hold.`, 'Write `name=value`.');
    }
    const left = `${key.kind === 'registry-setting' ? keyOf(key) : name}${list ? '[]' : ''}=`;
    if (setting === '_authToken') {
        const credential = (0,parse/* parseToken */.pI)(value, where, secrets); // pnpm's token for one scope of a registry
        if (credential.kind === 'token')
            return [left, '"', credential.token, '"'];
        diagnostics.push({
            level: 'warning',
            slug: 'token-empty',
            text: `${where}: the token is empty, so the line is left out.`,
        });
        return undefined;
    }
    return (0,npmrc_lines/* holdsSecret */.hK)(name) ? [left, new secret/* Secret */.zh(quoted(value))] : [`${left}${quoted(value)}`];
}
/** A key for a registry, normalised as clients look it up. */
function keyOf(key) {
    return `${key.nerfDart}:${key.scope === undefined ? '' : `${key.scope}:`}${key.setting}`;
}
/** A value as every client reads it back: as it is, or in double quotes where a character would cut it short. */
function quoted(value) {
    return /^(?!.*\\\\)[^\s;#"'=[\]]*$/.test(value) ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/inputs/npmrc-lines.js









/**
 * Reads the `npmrc` input or the file that `npmrc-file` names. `${NAME}` is filled from this step's environment.
 *
 * @param text the lines
 * @param source `npmrc` or `npmrc-file`; the latter may be edited by a pull request and may name no `tokenHelper`
 * @param file the path of that file, for annotations
 * @throws UserError `npmrc-line`, `npmrc-section`, `npmrc-unscoped-credential`, `npmrc-variable`, and those of the
 *   readers of URLs, scopes and credentials; each names the line
 */
function parseNpmrc(text, source, environment, secrets, diagnostics, file) {
    const lines = (0,npmrc_lines/* readNpmrc */.Z4)(text);
    const registries = [];
    const settings = [];
    const variables = new Set();
    const credentials = new Map();
    const tls = new Map();
    const readLine = (line, at) => {
        const where = `\`${source}\`, line ${line.number}`;
        if (line.kind === 'section') {
            throw new diagnostic/* UserError */.yo('npmrc-section', `${where}: no client reads what stands below a \`[section]\`.`, 'Remove the line with the brackets.');
        }
        if (line.kind !== 'setting')
            return;
        const filled = (0,npmrc_variables/* fillVariables */.$v)(line.value, environment, where);
        secrets.maskUrlPasswords(filled.text);
        const value = filled.text;
        const name = (0,npmrc_variables/* fillVariables */.$v)(line.name, environment, where).text;
        const key = name === line.name ? line.key : (0,npmrc_lines/* readKey */.YZ)(name);
        if ((0,npmrc_lines/* holdsSecret */.hK)(name)) {
            secrets.hide(value);
            for (const variable of filled.variables)
                variables.add(variable);
        }
        if (key.kind === 'default-registry' || key.kind === 'scope-registry') {
            refuseSecretInUrl(filled, where, environment, secrets);
            registries.push({
                url: (0,registry_url/* parseRegistryUrl */.I7)(value, where),
                scopes: key.kind === 'scope-registry' ? (0,registry/* parseScopes */.Fg)(key.scope, where, diagnostics) : [],
                replacesBase: key.kind === 'default-registry',
                credential: { kind: 'inherited' },
                origin: where,
            });
        }
        else if (key.kind === 'registry-setting' && key.scope === undefined && npmrc_lines/* CREDENTIAL_PARTS */.XD.has(key.setting)) {
            const parts = credentials.get(key.nerfDart) ?? { url: key.url, origin: where, values: new Map() };
            parts.values.set(key.setting, { value, where, at });
            credentials.set(key.nerfDart, parts);
        }
        else {
            const setting = passThrough({ name, key, value, list: line.list }, source, where, secrets, diagnostics);
            if (setting !== undefined)
                settings.push(setting);
            const [left, registry] = key.kind === 'registry-setting' ? [key.setting, key.nerfDart] : [name];
            tls.set(line.list ? `${name}[${line.number}]` : name, (0,tls_line/* readTlsLine */.a)(line.number, left, value, registry));
        }
    };
    for (const line of lines) {
        const at = file === undefined ? undefined : { file, line: line.number };
        (0,diagnostic/* pointingTo */._h)(at, diagnostics, () => readLine(line, at));
    }
    for (const parts of credentials.values()) {
        registries.push({
            url: parts.url,
            scopes: [],
            replacesBase: false,
            credential: (0,diagnostic/* pointingTo */._h)([...parts.values.values()].at(-1)?.at, diagnostics, () => readCredential(parts, secrets)),
            origin: parts.origin,
        });
    }
    return { registries, settings, variables: [...variables], tls: [...tls.values()].flat() };
}
/** A name that says that its variable holds a secret. */
const SECRET_NAME = /TOKEN|PASS|PWD|SECRET|AUTH|CRED|KEY/i;
/** A registry's URL is logged and put out, and sent to its host: no place for a secret. */
function refuseSecretInUrl(filled, where, environment, secrets) {
    for (const name of filled.variables) {
        const value = (0,runner_environment/* variable */.bv)(environment, name) ?? '';
        if (!SECRET_NAME.test(name) && !secrets.hides(value.trim()))
            continue;
        secrets.hide(value);
        throw new diagnostic/* UserError */.yo('npmrc-variable', `${where}: ${(0,diagnostic/* shownName */.HD)(name)} looks like a secret and stands in the URL of a registry.`, 'Give credentials as `//host/path/:_authToken=${NAME}`.');
    }
}
/** Puts the credential lines of one registry together. */
function readCredential({ values, origin }, secrets) {
    const token = values.get('_authToken');
    const auth = values.get('_auth');
    const username = values.get('username');
    const password = values.get('_password');
    if ([token, auth, username ?? password].filter((part) => part !== undefined).length > 1) {
        throw new diagnostic/* UserError */.yo('credential-ambiguous', `${origin}: more than one kind of credential for one registry.`, 'Keep one of `_authToken`, `_auth`, and `username` with `_password`.');
    }
    if (token !== undefined)
        return (0,parse/* parseToken */.pI)(token.value, token.where, secrets);
    if (auth !== undefined)
        return (0,parse/* parseAuth */.kU)(auth.value, auth.where, secrets);
    if (username === undefined || password === undefined) {
        throw new diagnostic/* UserError */.yo('npmrc-line', `${origin}: \`username\` and \`_password\` go together, and one of them is missing.`, 'Add the other, for the same `//host/path/`.');
    }
    if (password.value.trim() === '')
        return { kind: 'empty', source: password.where };
    const decoded = (0,parse/* decodeBase64 */.y4)(password.value.trim());
    if (decoded === undefined) {
        throw new diagnostic/* UserError */.yo('password-invalid', `${password.where}: \`_password\` is not base64.`, 'npmrc files hold the password in base64; the `password` input and field take it as it is.');
    }
    return (0,parse/* parseBasic */.OX)(username.value, decoded, password.where, secrets);
}

;// CONCATENATED MODULE: ./build/inputs/npmrc-inputs.js



/**
 * Reads the inputs `npmrc` and `npmrc-file`.
 *
 * @throws UserError for a file that may not be read, and for lines that cannot be understood
 */
function readNpmrcInputs(raw, environment, secrets, diagnostics) {
    const file = raw['npmrc-file'] === '' ? '' : readNpmrcFile(raw['npmrc-file'], environment);
    (0,literals.maskLiterals)(file, secrets);
    const name = raw['npmrc-file'].replaceAll('\\', '/').replace(/^\.\//, '');
    const inputs = [
        ['npmrc', raw.npmrc, undefined],
        ['npmrc-file', file, name],
    ];
    const read = inputs
        .filter(([, text]) => text !== '')
        .map(([source, text, path]) => ({ path, ...parseNpmrc(text, source, environment, secrets, diagnostics, path) }));
    const [brought] = read.flatMap(({ path, tls }) => path === undefined || tls.length === 0 ? [] : [{ file: path, lines: tls }]);
    return {
        registries: read.flatMap(({ registries }) => registries),
        settings: read.flatMap(({ settings }) => settings),
        variables: read.flatMap(({ variables }) => variables),
        brought,
    };
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ CREDENTIAL_PARTS),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   Z4: () => (/* binding */ readNpmrc),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   w7: () => (/* binding */ CREDENTIAL_SETTINGS)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3888);


/**
 * Splits an npmrc file into lines and reads each as `ini` does, which npm, pnpm and yarn 1 use too.
 *
 * A bare CR ends a line, as it does for them. Joining every `raw` gives the text back, but for a byte order mark.
 */
function readNpmrc(text) {
    const raws = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return raws.map((raw, index) => readLine(raw, index + 1));
}
function readLine(raw, number) {
    const text = raw.replace(/[\r\n]+$/, '');
    if (text.trim() === '')
        return { kind: 'blank', raw, number };
    if (/^\s*[;#]/.test(text))
        return { kind: 'comment', raw, number };
    if (/^\[[^\]]*\]\s*$/.test(text))
        return { kind: 'section', raw, number };
    const [entry] = Object.entries(ini__WEBPACK_IMPORTED_MODULE_0___default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: readKey(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. What stands in quotes `ini` reads as JSON, which may be an object with a `toString` of its own. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Reads a key; a URL in it that we would refuse makes it `other`. */
function readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const mapping = /^(@[^:/]+):registry$/.exec(name);
    if (mapping?.[1] !== undefined)
        return { kind: 'scope-registry', scope: mapping[1] };
    const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
    if (setting?.[1] === undefined || setting[3] === undefined)
        return { kind: 'other' };
    const url = urlOfKey(setting[1]);
    if (url === undefined)
        return { kind: 'other' };
    return { kind: 'registry-setting', url, nerfDart: (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(url), scope: setting[2], setting: setting[3] };
}
/** The URL that a key stands for. Keys name no protocol: https, but for this very machine. */
function urlOfKey(key) {
    try {
        const secure = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryUrl */ .I7)(`https:${key}`, 'key');
        const plain = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
        return plain ? (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryUrl */ .I7)(`http:${key}`, 'key') : secure;
    }
    catch {
        return undefined;
    }
}
/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the ones that say something else about one: they go where another credential takes its place. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, whatever registry it is for, and however it is misspelt. */
function holdsSecret(name) {
    return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
}


/***/ }),

/***/ 8852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   literalTokens: () => (/* binding */ literalTokens),
/* harmony export */   maskLiterals: () => (/* binding */ maskLiterals)
/* harmony export */ });
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);


/** A setting that holds a secret, also where it is misspelt or written as one of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;
/** What a reference holds for the case that its variable is not set. */
const PRESET = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;
/** Hides the credentials that npmrc text spells out, wherever in it they stand, also where they are commented out. */
function maskLiterals(text, secrets) {
    secrets.maskUrlPasswords(text);
    for (const { raw, ...line } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z4)(text)) {
        const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
        if (setting === '')
            continue;
        const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
        for (const value of values) {
            for (const [, preset = ''] of value.matchAll(PRESET))
                secrets.hide(preset);
            if (value.includes('${'))
                continue;
            secrets.hide(value);
            const decoded = /_auth$|password$/i.test(setting) ? (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value) : undefined;
            if (decoded === undefined)
                continue;
            secrets.hide(decoded);
            if (decoded.includes(':'))
                secrets.hide(decoded.slice(decoded.indexOf(':') + 1));
        }
    }
}
/** The tokens that a user config spells out, and the registry that each is for. */
function literalTokens(text) {
    return new Map((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z4)(text).flatMap((line) => line.kind === 'setting' && line.key.kind === 'registry-setting' && line.key.setting === '_authToken'
        ? [[line.value, line.key.nerfDart]]
        : []));
}


/***/ }),

/***/ 9466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTlsLine)
/* harmony export */ });
/**
 * Reads what a setting says about certificates and proxies.
 *
 * @param name the setting, without the key of a registry
 * @param registry that key, if there is one
 * @returns one line, or none if it says nothing about them
 */
function readTlsLine(line, name, value, registry) {
    const role = registry === undefined ? roleOf(name, value) : isAuthority(name) ? 'authority' : undefined;
    return role === undefined ? [] : [{ role, line, name, registry }];
}
function roleOf(name, value) {
    if (name === 'strict-ssl' && value === 'false')
        return 'off';
    if (isAuthority(name) && !['', 'null'].includes(value))
        return 'authority';
    if (/^(https?-)?proxy$/.test(name) && !['', 'null', 'false'].includes(value))
        return 'proxy';
    return undefined;
}
function isAuthority(name) {
    return /^ca(file)?$/.test(name);
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   Hl: () => (/* binding */ withPlainReferences),
/* harmony export */   gM: () => (/* binding */ unsetVariable),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** A reference as npm knows it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What stands between the braces: a name, and what holds if it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that clients know: `${NAME?}` is empty if NAME is not set (npm,
 * bun), `${NAME:-text}` and `${NAME-text}` are the text (pnpm, yarn).
 *
 * @throws UserError `npmrc-variable` for a variable that is not set or may not be read, for what is no name, and for a
 *   value that would break the line or be expanded again
 */
function fillVariables(text, environment, where) {
    const variables = [];
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: \`\${…}\` does not hold the name of a variable.`, 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerOwn */ .bb)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable of another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} has a line break, a control character or \`\${\` in it.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is the name of another variable now, the runner's perhaps, which a client would read.
    for (const [, backslashes = ''] of filled.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1)
            continue;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: there is a \`\${…}\` within another.`, 'Put the value into one variable, and write `${NAME}`.');
    }
    return { text: filled, variables };
}
/** A text with those of its references filled in whose variables are set: what it means to clients now. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written `${NAME}` where NAME is set: the same to npm and bun, and legible to the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference in a text that pnpm up to 10 and yarn 1 would fail on in a later step; undefined if there is
 * none. They know no `${NAME?}`, and look up what is no name as it stands.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // a default of its own
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
}


/***/ }),

/***/ 5756:
/***/ ((module) => {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ })

};
;