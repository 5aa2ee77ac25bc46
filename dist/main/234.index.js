exports.id = 234;
exports.ids = [234];
exports.modules = {

/***/ 2343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ nameWithWordOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   wW: () => (/* binding */ hasSameLetters)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/**
 * The name that a misspelled one was meant to be: one letter differs, or two of a long name or that have changed places. Capitals,
 * and `_` for `-`, make no difference.
 *
 * @returns undefined if none is near, also for what is too long for a name: it may be a secret
 */
function nearestName(given, names) {
    const word = plain(given);
    if (word.length < 2 || word.length > 40)
        return undefined;
    const close = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(word, names.map(plain), { maxDistance: 2 });
    if (close === undefined)
        return undefined;
    const isNear = word.length > 5 || (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word, close) < 2 || hasSameLetters(word, close);
    return isNear ? names.find((name) => plain(name) === close) : undefined;
}
/** The first name that has one of the words of another one: `oidc-audience` for `audience`. Short words, such as `to`, do not count. */
function nameWithWordOf(given, names) {
    const words = plain(given)
        .split('-')
        .filter((word) => word.length > 2);
    return names.find((name) => plain(name)
        .split('-')
        .some((word) => words.includes(word)));
}
/** Whether two words have the same letters: some have changed places. */
function hasSameLetters(a, b) {
    return [...a].sort().join('') === [...b].sort().join('');
}
function plain(name) {
    return name.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNpmrcInputs: () => (/* binding */ readNpmrcInputs)
});

// UNUSED EXPORTS: readNpmrcFile, readNpmrcLines

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/credentials/token-shape.js
var token_shape = __webpack_require__(2363);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/read-file.js
var read_file = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var keys = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/mask-literals.js
var mask_literals = __webpack_require__(4497);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/registries/names.js
var names = __webpack_require__(947);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/inputs/npmrc-credentials.js


/**
 * Gives the registries that lines map the credentials that lines give. A URL that no line maps becomes a registry of its own.
 *
 * @param credentials by nerf dart; those in pnpm's form by nerf dart, `:` and scope
 * @param mapped what the lines map
 */
function withCredentials(credentials, mapped, context) {
    const { secrets, diagnostics } = context;
    let registries = [...mapped];
    for (const lines of credentials.values()) {
        if (lines.scope !== undefined) {
            const changed = withScopeCredential(lines, credentials, registries, context);
            if (changed !== undefined)
                registries = changed;
            else
                for (const { passThrough } of lines.parts.values())
                    passThrough();
            continue;
        }
        const credential = combineCredential(lines, secrets, diagnostics);
        if (credential === undefined)
            continue;
        const { url, origin } = lines;
        const hasScopes = [...credentials.keys()].some((key) => key.startsWith(`${(0,registry_url/* nerfDart */.vN)(url)}:`));
        const rest = hasScopes ? mappingsOf(url, registries).filter((one) => !hasOwn(one, credentials)) : [];
        if (rest.length === 0)
            registries.push({ url, scopes: [], replacesBase: false, credential, origin });
        else
            registries = registries.map((one) => (rest.includes(one) ? { ...one, credential } : one));
    }
    return registries;
}
/**
 * Gives a scope the credential of its own that lines in pnpm's form have for it.
 *
 * @returns the registries with it; undefined if no line maps the scope to that URL, or if the URL's own credential would be
 *   left without a scope
 */
function withScopeCredential(lines, credentials, registries, { secrets, diagnostics }) {
    const mappings = mappingsOf(lines.url, registries);
    const mapping = mappings.find(({ scopes }) => scopes.some((scope) => scope === lines.scope));
    if (mapping === undefined)
        return undefined;
    if (credentials.has((0,registry_url/* nerfDart */.vN)(lines.url)) && mappings.every((one) => hasOwn(one, credentials)))
        return undefined;
    const credential = combineCredential(lines, secrets, diagnostics);
    return registries.map((one) => (one === mapping && credential !== undefined ? { ...one, credential } : one));
}
/** The lines that map a scope to a URL. */
function mappingsOf(url, registries) {
    return registries.filter((one) => (0,registry_url/* nerfDart */.vN)(one.url) === (0,registry_url/* nerfDart */.vN)(url) && one.scopes.length > 0);
}
/** Whether there is a credential for the scope of a mapping. */
function hasOwn({ url, scopes }, credentials) {
    return scopes.some((scope) => credentials.has(`${(0,registry_url/* nerfDart */.vN)(url)}:${scope}`));
}
/** Combines the credential lines of one registry. */
function combineCredential({ url, parts, origin }, secrets, collector) {
    const diagnostics = collector.at([...parts.values()].at(-1)?.at);
    const token = parts.get('_authToken');
    const auth = parts.get('_auth');
    const username = parts.get('username');
    const password = parts.get('_password');
    if ([token, auth, username ?? password].filter((part) => part !== undefined).length > 1) {
        diagnostics.error('credential-ambiguous', `${origin}: there is more than one kind of credential for one registry.`, 'Keep one of `_authToken`, `_auth`, and `username` with `_password`.');
        return undefined;
    }
    if (token !== undefined)
        return (0,parse_credential/* parseToken */.pI)(token.value, token.where, (0,registry_url/* isTestRegistry */.GV)(url), secrets, diagnostics);
    if (auth !== undefined)
        return (0,parse_credential/* parseAuth */.kU)(auth.value, auth.where, secrets, diagnostics);
    if (username === undefined || password === undefined) {
        diagnostics.error('npmrc-line', `${origin}: \`username\` and \`_password\` belong together, and one of them is missing.`, 'Add the other one, for the same `//host/path/`.');
        return undefined;
    }
    if (password.value.trim() === '')
        return { kind: 'empty', source: password.where };
    const decoded = (0,parse_credential/* decodeBase64 */.y4)(password.value.trim());
    if (decoded !== undefined)
        return (0,parse_credential/* parseBasic */.OX)(username.value, decoded, password.where, secrets, diagnostics);
    diagnostics.error('password-invalid', `${password.where}: \`_password\` is not base64.`, 'npmrc files hold the password in base64. The `password` input and field take it as it is.');
    return undefined;
}

// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/inputs/nearest-name.js
var nearest_name = __webpack_require__(2343);
;// CONCATENATED MODULE: ./build/inputs/npmrc-setting.js





/** Left out: no package manager needs them, and npm warns (always-auth) or fails (email). */
const OBSOLETE = new Set(['always-auth', 'email']);
/** Settings that name a program or script that npm or pnpm runs, or options for every Node.js process that they start. */
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
/** Settings that lead to a further configuration file (measured: npm 11 reads it). */
const FURTHER_FILES = new Set(['globalconfig', 'userconfig', 'prefix']);
/**
 * Decides what becomes of a line that is neither a registry nor its credential.
 *
 * @param where the line, for messages
 * @returns the line to write; undefined if it is left out, or not valid, which is reported
 */
function readSetting(setting, where, context) {
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
        diagnostics.warning('config-tls', `${where}: \`strict-ssl=false\` is passed through and disables certificate verification for all registries.`, 'Someone on the network could read the token.', 'Remove the line. For a private certificate authority, set `NODE_EXTRA_CA_CERTS`.');
    }
    const left = `${key.kind === 'registry-setting' ? `${(0,keys/* ownerOfKey */.QV)(key)}:${key.setting}` : name}${list ? '[]' : ''}=`;
    if (bare !== '_authToken')
        return (0,keys/* holdsSecret */.hK)(name) ? [left, new secret/* Secret */.zh(quoted(value))] : [`${left}${quoted(value)}`];
    // pnpm's token for one scope of a registry.
    const credential = (0,parse_credential/* parseToken */.pI)(value, where, false, secrets, diagnostics);
    if (credential?.kind === 'token')
        return [left, '"', credential.token, '"'];
    if (credential !== undefined)
        diagnostics.warning('token-empty', `${where}: the token is empty, so the line is left out.`);
    return undefined;
}
/** @param bare the setting without the key of a registry */
function settingProblem({ name, key, value }, bare, source) {
    const line = (what, cure) => ({ code: 'npmrc-line', what, cure });
    if (key.kind === 'other' && keys/* CREDENTIAL_PARTS */.XD.has(name)) {
        return {
            code: 'npmrc-unscoped-credential',
            what: `${(0,diagnostic/* shownName */.HD)(name)} without a registry would be sent to any registry. npm refuses it.`,
            cure: `Write \`//host/path/:${name}=...\`.`,
        };
    }
    if (key.kind === 'other' && name.startsWith('//')) {
        return line('the key starts with `//`, but is not `//host/path/:setting`.', 'Write, for example, `//npm.example.com/:_authToken=${NAME}`.');
    }
    if (key.kind === 'other' && name.startsWith('@') && !OBSOLETE.has(bare)) {
        return line('no package manager knows this key of a scope.', 'Write `@scope:registry=https://...`. A credential belongs to a URL: `//host/path/:_authToken=...`.');
    }
    if (/^https?:\/\//i.test(name)) {
        return line('the key starts with a protocol.', 'Write it without: `//host/path/:_authToken=...`.');
    }
    if (key.kind === 'other' && (name === 'certfile' || name === 'keyfile')) {
        return line(`\`${name}\` without a registry makes npm 12 fail.`, `Write \`//host/path/:${name}=...\`.`);
    }
    if ((PROGRAMS.has(bare) || FURTHER_FILES.has(bare)) && source === 'npmrc-file') {
        const what = PROGRAMS.has(bare) ? 'a program to run' : 'a further configuration file';
        return line(`\`${bare}\` names ${what}, which a file of the workspace may not do.`, 'Put the line into the `npmrc` input if you want it.');
    }
    if (/[=;#[\]"'\s\u0000-\u001f\u007f]/.test(name) || /[\u0000-\u0008\u000e-\u001f\u007f\u2028\u2029]/.test(value)) {
        return line('it contains a character that npmrc files cannot hold.', 'Write `name=value`.');
    }
    return undefined;
}
/** A value as every package manager reads it back: in double quotes if a character would cut it short. */
function quoted(value) {
    return /^(?!.*\\\\)[^\s;#"'=[\]]*$/.test(value) ? value : JSON.stringify(value);
}
/** A key that is nearly right. Package managers ignore such a line, and the login fails without a word. */
function misspelledKey(name, value) {
    const correct = correctKey(name, value);
    if (correct === undefined)
        return undefined;
    return {
        code: 'npmrc-line',
        what: `no package manager knows the key ${isShown(name) ? `\`${name}\`` : (0,diagnostic/* shownName */.HD)(name)}.`,
        cure: isShown(name)
            ? `Did you mean \`${correct}=...\`?`
            : 'Write `//host/path/:_authToken=...`, or `@scope:registry=...`.',
    };
}
/** Misspelled settings of a credential, and the right ones. */
const MISSPELLED = {
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
function correctKey(name, value) {
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
    if (withoutColon !== null)
        return `//${withoutColon[1]}:${withoutColon[2]}`;
    if (!isUrl)
        return undefined;
    if (/^(default|npm)?[_-]?registry[_-]?(url)?$/i.test(name) || isNearlyRegistry(name))
        return 'registry';
    const [, at = '', scope = '', setting = ''] = /^(@?)([A-Za-z0-9][A-Za-z0-9._~-]*)(?:[:/]([^:/]*))?$/.exec(name) ?? [];
    return scope !== '' && (at === '@' || isNearlyRegistry(setting)) ? `@${scope}:registry` : undefined;
}
function isNearlyRegistry(word) {
    return (0,nearest_name/* nearestName */.qb)(word, ['registry']) !== undefined;
}
/** Whether a key may be shown: it may hold a secret in the wrong place. */
function isShown(name) {
    return /^[\w@.:/-]{1,60}$/.test(name) && !/[A-Za-z0-9]{24}/.test(name);
}

;// CONCATENATED MODULE: ./build/inputs/npmrc-lines.js
/** The inputs `npmrc` and `npmrc-file`: lines in npmrc syntax. */
















/** Reads the inputs `npmrc` and `npmrc-file`. */
function readNpmrcInputs(raw, context) {
    const { environment, secrets, diagnostics } = context;
    const file = raw['npmrc-file'] === '' ? '' : (readNpmrcFile(raw['npmrc-file'], environment, diagnostics) ?? '');
    const shownPath = raw['npmrc-file'].replaceAll('\\', '/').replace(/^\.\//, '');
    (0,mask_literals/* maskLiterals */.h)(raw.npmrc, secrets);
    (0,mask_literals/* maskLiterals */.h)(file, secrets);
    const results = [
        readNpmrcLines(raw.npmrc, { ...context, source: 'npmrc', file: undefined }),
        readNpmrcLines(file, { ...context, source: 'npmrc-file', file: shownPath }),
    ];
    return {
        registries: results.flatMap(({ registries }) => registries),
        settings: results.flatMap(({ settings }) => settings),
        variables: results.flatMap(({ variables }) => variables),
    };
}
/** Reads npmrc lines. `${NAME}` is filled from this step's environment. Whatever is wrong is reported with its line. */
function readNpmrcLines(text, context) {
    const result = { registries: [], settings: [], variables: [] };
    const credentials = new Map();
    for (const line of (0,lines/* readNpmrc */.Z)(text)) {
        const at = context.file === undefined ? undefined : { file: context.file, line: line.number };
        const diagnostics = context.diagnostics.at(at);
        readLine(line, at, { ...context, diagnostics }, result, credentials);
    }
    const registries = withCredentials(credentials, result.registries, context);
    return { ...result, registries, variables: [...new Set(result.variables)] };
}
function readLine(line, at, context, result, credentials) {
    const { source, environment, secrets, diagnostics } = context;
    const where = `\`${source}\`, line ${line.number}`;
    if (line.kind === 'section') {
        diagnostics.error('npmrc-section', `${where}: package managers read nothing below a \`[section]\`.`, 'Remove the line with the brackets.');
    }
    if (line.kind !== 'setting' || isWithoutValue(line, where, secrets, diagnostics))
        return;
    const filled = (0,variables/* fillVariables */.$v)(line.value, environment, where, diagnostics);
    const name = (0,variables/* fillVariables */.$v)(line.name, environment, where, diagnostics)?.text;
    if (filled === undefined || name === undefined)
        return;
    const value = filled.text;
    secrets.registerUrlPasswords(value);
    if ((0,keys/* holdsSecret */.hK)(name)) {
        (0,parse_credential/* maskToken */.gg)(value, secrets);
        result.variables.push(...filled.variables);
    }
    const key = name === line.name ? line.key : (0,keys/* readKey */.YZ)(name);
    if (key.kind === 'default-registry' || key.kind === 'scope-registry') {
        const scope = key.kind === 'scope-registry' ? key.scope : '';
        const registry = readMapping(filled, line.raw, scope, where, context);
        if (registry !== undefined)
            result.registries.push(registry);
        return;
    }
    const passThrough = () => {
        const setting = readSetting({ name, key, value, list: line.list }, where, context);
        if (setting !== undefined)
            result.settings.push(setting);
    };
    if (key.kind === 'registry-setting' && keys/* CREDENTIAL_PARTS */.XD.has(key.setting)) {
        const { url, scope } = key;
        const owner = (0,keys/* ownerOfKey */.QV)(key);
        const lines = credentials.get(owner) ?? { url, scope, origin: where, parts: new Map() };
        lines.parts.set(key.setting, { value, where, at, passThrough });
        credentials.set(owner, lines);
    }
    else
        passThrough();
}
/** Whether a line has no `=`, and is no setting that is switched on by its name alone, which is reported. It may be a bare token. */
function isWithoutValue({ raw }, where, secrets, diagnostics) {
    const text = raw.replace(/\s[;#].*/s, '').trim();
    if (text.includes('=') || /^[a-z]+(-[a-z]+)*$|:always-auth$/.test(text))
        return false;
    for (const word of text.split(/\s+/))
        if ((0,token_shape/* mayBeToken */.gJ)(word) && !word.includes('://'))
            (0,parse_credential/* maskToken */.gg)(word, secrets);
    diagnostics.error('npmrc-line', `${where}: it has no \`=\`.`, 'Write `name=value`. The line for a token is `//host/path/:_authToken=${NAME}`.');
    return true;
}
/** Reads `registry=URL` or `@scope:registry=URL`. */
function readMapping(filled, raw, scope, where, context) {
    const { environment, secrets, diagnostics } = context;
    if (reportSecretInUrl(filled, where, environment, secrets, diagnostics))
        return undefined;
    // `#browse/...` of a page would be a comment.
    const fragment = /\S(#browse\S*)/.exec(raw)?.[1] ?? '';
    const url = (0,registry_url/* parseRegistryUrl */.I7)(filled.text + fragment, where, diagnostics);
    if (url === undefined)
        return undefined;
    const isGitHub = (0,vendors/* isGitHubPackages */.ZL)(url, (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL'));
    return {
        url,
        scopes: (0,names/* parseScopes */.Fg)(scope, where, isGitHub ? 'lower-case' : 'both-spellings', diagnostics),
        replacesBase: scope === '',
        credential: { kind: 'inherited' },
        origin: where,
    };
}
/** A variable name that says that the variable holds a secret. */
const SECRET_NAME = /TOKEN|PASS|PWD|SECRET|AUTH|CRED|KEY/i;
/** The URL of a registry appears in the log and in outputs, and is sent to its host: no place for a secret. */
function reportSecretInUrl(filled, where, environment, secrets, diagnostics) {
    for (const name of filled.variables) {
        const value = (0,runner_environment/* variable */.bv)(environment, name) ?? '';
        if (!SECRET_NAME.test(name) && !secrets.has(value.trim()))
            continue;
        secrets.register(value);
        diagnostics.error('npmrc-variable', `${where}: ${(0,diagnostic/* shownName */.HD)(name)} looks like a secret and is part of a registry URL.`, 'Give credentials as `//host/path/:_authToken=${NAME}`.');
        return true;
    }
    return false;
}
/**
 * Reads the file that `npmrc-file` names. It must be a text file in the workspace, also behind links.
 *
 * @param name its path in the workspace
 * @returns undefined if it cannot be read, which is reported
 */
function readNpmrcFile(name, environment, diagnostics) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const report = (what, cure = 'Name a file with npmrc lines.') => {
        diagnostics.error('npmrc-file', `\`npmrc-file\` ${what}.`, cure);
        return undefined;
    };
    if (!isFolder(workspace)) {
        return report('needs a workspace, but GITHUB_WORKSPACE names none', 'Run actions/checkout before this step.');
    }
    const file = external_node_path_default().resolve(workspace, name);
    if (/[\u0000-\u001f]/.test(name) || !isInside(external_node_path_default().resolve(workspace), file)) {
        return report('is not a path in the workspace', 'Name a file of the checked-out repository, such as `.npmrc.ci`.');
    }
    const { kind, text, code } = (0,read_file/* readFile */.TA)(file);
    if (code === 'ENOENT') {
        return report('names a file that does not exist', 'Check the name, and run actions/checkout before this step.');
    }
    if (kind === 'unreadable')
        return report(`cannot be read (${code})`, 'Check the name and the permissions.');
    if (!isInside(external_node_fs_default().realpathSync(workspace), external_node_fs_default().realpathSync(file))) {
        return report('leads out of the workspace through a symbolic link', 'Name the file itself.');
    }
    if (kind === 'not a file')
        return report('is a folder or a device');
    if (text === undefined)
        return report('is larger than 1 MiB');
    return /[\u0000\ufffd]/.test(text) ? report('is not UTF-8 text') : text;
}
function isInside(folder, file) {
    const relative = external_node_path_default().relative(folder, file);
    return relative !== '' && !external_node_path_default().isAbsolute(relative) && relative.split((external_node_path_default()).sep)[0] !== '..';
}
function isFolder(name) {
    return name !== '' && (external_node_fs_default().statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   v: () => (/* binding */ linesBeforeSections)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);


/**
 * Splits an npmrc file into lines and reads each with `ini`, as npm, pnpm and Yarn Classic do. A lone CR ends a line, as it
 * does for them. The `raw` of all lines, joined, is the text without a byte order mark.
 */
function readNpmrc(text) {
    const lines = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return lines.map((raw, index) => readLine(raw, index + 1));
}
/** The lines before the first `[section]`. Only pnpm 12 reads on there. */
function linesBeforeSections(lines) {
    const section = lines.findIndex(({ kind }) => kind === 'section');
    return section < 0 ? lines : lines.slice(0, section);
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
    return { kind: 'setting', raw, number, name, key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKey */ .YZ)(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ maskLiterals)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);


/** A setting that holds a secret, also if it is misspelled or an item of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;
/** The default of a reference, for the case that its variable is not set. */
const DEFAULT_VALUE = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;
/** Masks the credentials that npmrc text contains, wherever they are, also in comments. */
function maskLiterals(text, secrets) {
    secrets.registerUrlPasswords(text);
    for (const { raw, ...line } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z)(text)) {
        const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
        if (setting === '')
            continue;
        const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
        for (const value of values)
            maskValue(value, /_auth$|password$/i.test(setting), secrets);
    }
}
function maskValue(value, isBase64, secrets) {
    for (const [, fallback = ''] of value.matchAll(DEFAULT_VALUE))
        secrets.register(fallback);
    if (value.includes('${'))
        return;
    if (!isBase64) {
        (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets);
        return;
    }
    secrets.register(value);
    const decoded = (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value);
    if (decoded === undefined)
        return;
    secrets.register(decoded);
    if (decoded.includes(':'))
        secrets.register(decoded.slice(decoded.indexOf(':') + 1));
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


/** A reference as npm reads it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What is between the braces: a name, and a default for the case that it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that package managers know: `${NAME?}` is empty if NAME is not set
 * (npm, bun), `${NAME:-text}` and `${NAME-text}` become the text (pnpm, Yarn).
 *
 * @returns undefined, which is reported, for a variable that is not set or may not be read, for what is not a name, and
 *   for a value that would break the line or be expanded again
 */
function fillVariables(text, environment, where, diagnostics) {
    const variables = [];
    let isValid = true;
    const report = (what, cure) => {
        diagnostics.error('npmrc-variable', `${where}: ${what}`, cure);
        isValid = false;
        return '';
    };
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            return report('`${...}` does not contain the name of a variable.', 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerVariable */ .Rx)(name)) {
            return report(`${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable with another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            return report(`the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            return report(`the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} contains a line break, a control character or \`\${\`.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is now the name of another variable, which a package manager would read.
    if (isValid && [...filled.matchAll(REFERENCE)].some(([, backslashes = '']) => backslashes.length % 2 === 0)) {
        report('there is a `${...}` within another.', 'Put the value into one variable, and write `${NAME}`.');
    }
    return isValid ? { text: filled, variables } : undefined;
}
/** Replaces references to variables that are set, as package managers do. References to other variables stay. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written as `${NAME}` if NAME is set: the same for npm and bun, and readable by the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference on which pnpm up to 10 and Yarn Classic would fail in a later step; undefined if there is none. They
 * do not know `${NAME?}`, and look up what is not a name as it is written.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // it has a default
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


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
;