"use strict";
exports.id = 502;
exports.ids = [502];
exports.modules = {

/***/ 4238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Uv: () => (/* binding */ OIDC_FIELDS),
/* harmony export */   Zc: () => (/* binding */ OIDC_PROVIDERS)
/* harmony export */ });
/** The vendors whose registries can trust the workflow's identity, and what their entries say of it. */
/** The fields of `registries` entries that belong to some vendor, named as in the vendor's own action where it has one. */
const OIDC_FIELDS = [
    'role-to-assume',
    'role-duration-seconds',
    'workload_identity_provider',
    'service_account',
    'client-id',
    'tenant-id',
    'oidc-provider-name',
    'oidc-audience',
    'project-key',
    'oidc-namespace',
    'oidc-service-slug',
    'endpoint',
];
const PROVIDERS = {
    'aws-codeartifact': { required: ['role-to-assume'], optional: ['role-duration-seconds', 'endpoint'] },
    google: { required: ['workload_identity_provider'], optional: ['service_account', 'endpoint'] },
    azure: { required: ['client-id', 'tenant-id'], optional: ['endpoint'] },
    jfrog: { required: ['oidc-provider-name'], optional: ['oidc-audience', 'project-key', 'endpoint'] },
    cloudsmith: { required: ['oidc-namespace', 'oidc-service-slug'], optional: ['oidc-audience', 'endpoint'] },
    // Its registries take the workflow's own token: nothing is exchanged.
    buildkite: { required: [], optional: [] },
};
const OIDC_PROVIDERS = Object.keys(PROVIDERS);
/** The fields that a vendor's entries need, and those that they may have. */
function fieldsOf(provider) {
    return PROVIDERS[provider];
}


/***/ }),

/***/ 9502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskInPlainList: () => (/* binding */ maskInPlainList),
/* harmony export */   readPlainRegistries: () => (/* binding */ readPlainRegistries)
/* harmony export */ });
/* unused harmony export readPlainList */
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);
/* harmony import */ var _registries_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7963);


const NAMES = new Set(_registries_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .c);
/**
 * A line with a field: blanks and perhaps a dash, a name, and a value that YAML reads as it stands. Without quotes, that
 * is one with no sign that means something at its beginning or later; in quotes, one with no further quote or escape.
 */
const LINE = /^( *(?:- )?)([a-z_-]+):(?: +(?:([A-Za-z0-9@/](?:[A-Za-z0-9@/._~+=, -]|:(?! |$))*)|"([^"\\]*)"|'([^'\\]*)'))?$/;
/**
 * Reads a `registries` list that is written as most are: block style, each field on a line of its own, plain or simply
 * quoted values. The YAML library reads all else. It takes as long to load as Node itself takes to start, for what is
 * mostly three fields; a test holds this reader against it.
 *
 * @returns undefined for anything else, right or wrong
 */
function readPlainList(text) {
    if (/[^\n -~]/.test(text))
        return undefined; // only what is seen on the page, so that trimming drops nothing but blanks
    const entries = [];
    let indent = -1; // blanks before each dash; negative before the first
    // Not a loop: with a thousand entries V8 would optimise it, and all that it calls, while it runs; for 17 ms (2026-11).
    const isPlain = text.split('\n').every((line) => {
        const found = LINE.exec(line.trimEnd());
        if (found === null)
            return isEmptyLine(line);
        const lead = found[1] ?? '';
        const field = found[2] ?? '';
        const dash = lead.endsWith('- ');
        const blanks = dash ? lead.length - 2 : lead.length;
        if (!NAMES.has(field) || field === 'oidc')
            return false;
        if (indent < 0)
            indent = blanks;
        if (blanks !== (dash ? indent : indent + 2))
            return false;
        if (dash)
            entries.push(new Map());
        const entry = entries.at(-1);
        if (entry === undefined || entry.has(field))
            return false;
        entry.set(field, found[3] ?? found[4] ?? found[5] ?? '');
        return true;
    });
    return isPlain && entries.length > 0 ? entries : undefined;
}
function isEmptyLine(line) {
    const text = line.trim();
    return text === '' || text.startsWith('#');
}
/** The list that was read last: the same one is asked for its secrets first, then for all of it. */
let read;
/**
 * Hides the secrets of a list that is written as most are, before anybody understands what it says.
 *
 * @returns whether that is all there may be to hide. It is not, if the list is written in another way, a comment may hold
 *   a secret, or one is no token, and so perhaps something else with a token in it
 */
function maskInPlainList(text, secrets) {
    const entries = readPlainList(text);
    read = { text, entries };
    if (entries === undefined || text.includes('#'))
        return false;
    let all = true; // whether each is a token
    entries.forEach((entry) => {
        const token = entry.get('token') ?? '';
        const password = entry.get('password') ?? '';
        secrets.hide(token);
        if (password !== '')
            secrets.hide(password);
        all &&= (token === '' || (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(token)) && (password === '' || (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(password));
    });
    return all;
}
/**
 * Reads the `registries` input if it is written as most are.
 *
 * @returns undefined if it takes the YAML library
 * @throws UserError as parseRegistryList does
 */
function readPlainRegistries(text, environment, secrets, diagnostics) {
    const entries = text === read?.text ? read.entries : readPlainList(text);
    read = undefined; // nobody asks again
    if (entries === undefined)
        return undefined;
    return (0,_registries_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistries */ .K)(entries, environment, secrets, diagnostics, () => {
        throw new Error('a list with `oidc` is not read here');
    });
}


/***/ }),

/***/ 7963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRegistries),
/* harmony export */   c: () => (/* binding */ FIELDS)
/* harmony export */ });
/* harmony import */ var _credentials_oidc_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4488);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3888);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);






/** What an element of the list may say. */
const FIELDS = [
    'url',
    'scope',
    'token',
    'token-env',
    'username',
    'password',
    'password-env',
    'auth',
    'replaces-base',
    'oidc',
    ..._credentials_oidc_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .OIDC_FIELDS */ .Uv,
];
/** Each of these names a credential, alone or with a user name. */
const WAYS = new Set(['token', 'token-env', 'password', 'password-env', 'auth', 'oidc']);
const FIELDS_OF_VENDORS = new Set(_credentials_oidc_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .OIDC_FIELDS */ .Uv);
/**
 * Understands the elements of the `registries` input.
 *
 * @param environment this step's environment, for `token-env` and `password-env`
 * @param readOidc how fields of a vendor are read; a room of its own, which few jobs need
 * @throws UserError `registries-field`, `credential-ambiguous`, and those of each field's own reader; messages name the
 *   entry (from 1) and never repeat the text
 */
function readRegistries(entries, environment, secrets, diagnostics, readOidc) {
    const variables = [];
    const registries = entries.map((entry, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        const address = entry.get('url') ?? '';
        const token = entry.get('token');
        const scope = entry.get('scope');
        if (address.trim() === '')
            throw withoutUrl(where);
        const url = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRegistryUrl */ .I7)(address, `${where}, \`url\``);
        return {
            url,
            scopes: scope === undefined ? [] : (0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseScopes */ .Fg)(scope, `${where}, \`scope\``, diagnostics),
            replacesBase: entry.has('replaces-base') && replacesBase(entry, where),
            credential: token !== undefined && saysNoMore(entry)
                ? (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(token, `${where}, \`token\``, secrets)
                : readCredential(entry, url, where, environment, secrets, variables, readOidc),
            origin: where,
        };
    });
    return { registries, variables };
}
function withoutUrl(where) {
    return badField(`${where} has no \`url\`.`, 'Give each registry its URL.');
}
function replacesBase(entry, where) {
    const text = entry.get('replaces-base') ?? '';
    const word = text.trim().toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false' || word === '')
        return false;
    throw badField(`${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`, 'Set it to `true` to make this the default registry.');
}
function badField(what, cure) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('registries-field', what, cure);
}
/** Whether an entry with a URL and a token says no more of a credential: as most do. */
function saysNoMore(entry) {
    return entry.size === 2 + (entry.has('scope') ? 1 : 0) + (entry.has('replaces-base') ? 1 : 0);
}
function readCredential(entry, url, where, environment, secrets, variables, readOidc) {
    const has = (field) => entry.has(field);
    const fields = [...entry.keys()];
    const ways = fields.filter((field) => WAYS.has(field)).length;
    const withPassword = has('password') || has('password-env');
    if (ways > 1 || (has('username') && ways === 1 && !withPassword))
        throw oneIsEnough(where);
    if (has('username') !== withPassword)
        throw halfBasic(where);
    const stray = has('oidc') ? undefined : fields.find((field) => FIELDS_OF_VENDORS.has(field));
    if (stray !== undefined)
        throw withoutVendor(stray, where);
    if (has('oidc'))
        return readOidc(entry, url, where);
    const value = (field) => entry.get(field) ?? '';
    const named = (field) => {
        const name = value(field).trim();
        const content = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .namedVariable */ .m3)(environment, name, `${where}, \`${field}\``);
        variables.push(name);
        return { content, source: `${where}, \`${field}\` (${name})` };
    };
    if (has('auth')) {
        if (value('auth').trim() === 'none')
            return { kind: 'none' };
        throw badField(`${where}: \`auth\` can only be \`none\`.`, 'Remove it, or set `auth: none` for a registry that needs no credential.');
    }
    if (has('token'))
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(value('token'), `${where}, \`token\``, secrets);
    if (has('token-env')) {
        const { content, source } = named('token-env');
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(content, source, secrets);
    }
    if (has('password'))
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBasic */ .OX)(value('username'), value('password'), `${where}, \`password\``, secrets);
    if (has('password-env')) {
        const { content, source } = named('password-env');
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBasic */ .OX)(value('username'), content, source, secrets);
    }
    return { kind: 'unnamed' };
}
function oneIsEnough(where) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('credential-ambiguous', `${where} names more than one credential.`, 'Give one of `token`, `token-env`, `username` with `password` or `password-env`, `oidc`, and `auth: none`.');
}
function halfBasic(where) {
    return badField(`${where}: \`username\` and \`password\` (or \`password-env\`) go together.`, 'Give both, or a `token`.');
}
function withoutVendor(field, where) {
    return badField(`${where}: \`${field}\` goes with \`oidc\`, which is missing.`, 'Name the vendor with `oidc`, or remove the field.');
}


/***/ })

};
;