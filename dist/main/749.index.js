"use strict";
exports.id = 749;
exports.ids = [749,924];
exports.modules = {

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/** No list of registries and no configuration file is nested more deeply. */
const DEEPEST = 64;
/**
 * Whether a YAML text is nested so deeply that the `yaml` library, which recurses, might exhaust the stack; Node.js then
 * sometimes aborts without an exception. Brackets in quotes count, comment lines do not.
 */
function isTooDeep(text) {
    let depth = 0;
    for (const [sign = ''] of text.replace(/^[ \t]*#.*$/gm, '').matchAll(/[[{\]}]|(?:[-?:][ \t]+){16}/g)) {
        if (sign.length > 1)
            return true;
        depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > DEEPEST)
            return true;
    }
    return false;
}


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ YARN_SCHEMA),
/* harmony export */   q: () => (/* binding */ readYarnrc),
/* harmony export */   topLevelText: () => (/* binding */ topLevelText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);



/** As Yarn reads it: every scalar is text, however a number is written, except an empty value. */
const YARN_SCHEMA = { schema: 'failsafe', customTags: ['null'] };
/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings, or missing. Aliases are replaced by what they stand for,
 * because ours may replace their target.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text) {
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .isTooDeep */ .f)(text))
        throw invalid();
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, ...YARN_SCHEMA });
    if (parsed.errors.length > 0)
        throw invalid();
    const document = withoutAliases(parsed);
    // A file with nothing but comments, or with nothing at all.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === null)
        document.contents = null;
    if (document.contents === null)
        return document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        throw invalid();
    for (const group of ['npmScopes', 'npmRegistries']) {
        const value = document.get(group, true);
        if (value === undefined || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            continue;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || value.value !== null)
            throw invalid();
        document.delete(group);
    }
    return document;
}
/** The text of a top-level setting; undefined if there is none, or the text is not a YAML mapping. */
function topLevelText(text, key) {
    try {
        const value = readYarnrc(text).get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function invalid() {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}
/** The same document with what its aliases stand for; comments are lost then. @throws UserError if they are too many */
function withoutAliases(document) {
    let hasAlias = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias() {
            hasAlias = true;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    try {
        document.toString(); // it throws on an anchor that the parser accepts
        const value = document.toJS({ mapAsMap: true });
        return hasAlias ? new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { ...YARN_SCHEMA, aliasDuplicateObjects: false }) : document;
    }
    catch {
        throw invalid();
    }
}


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ maskYarnrcSecrets)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7831);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);




/** Masks the credentials in a `.yarnrc.yml`, also in comments. */
function maskYarnrcSecrets(text, secrets) {
    secrets.maskUrlPasswords(text);
    for (const line of text.split(/[\r\n]+/))
        maskCommentedSecrets(line, secrets);
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooDeep */ .f)(text))
        return;
    // With `uniqueKeys` the library would compare each key with every other one.
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: false, ..._document_js__WEBPACK_IMPORTED_MODULE_2__/* .YARN_SCHEMA */ .d }), {
        Pair(_, { key, value }) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            const secret = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value ?? '') : '';
            if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${'))
                return;
            secrets.mask(secret);
            const pair = secret.includes(':') ? secret : (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(secret);
            if (name !== 'npmAuthIdent' || pair === undefined)
                return;
            secrets.mask(pair);
            secrets.mask(pair.slice(pair.indexOf(':') + 1));
        },
    });
}
/** The comment is found first: a pattern for both would start anew at each `#`. */
function maskCommentedSecrets(line, secrets) {
    const start = line.indexOf('#');
    if (start < 0)
        return;
    const pattern = /npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g;
    for (const [, value = ''] of line.slice(start).matchAll(pattern))
        secrets.mask(value);
}


/***/ }),

/***/ 8749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeYarnrc: () => (/* binding */ mergeYarnrc)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
/* harmony import */ var _registries_shared_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1301);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6924);
/* harmony import */ var _mask_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6593);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3238);







const STYLE = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };
/**
 * Renders a `.yarnrc.yml` from an existing one, with our registries set in it as `newYarnrc` sets them.
 *
 * @param ageGate the project's own value of `npmMinimalAgeGate`, for our scopes
 * @param secrets masks the credentials in the existing file
 * @throws UserError `yarnrc-invalid` if that is not a YAML mapping; Yarn would fail on it, too
 */
function mergeYarnrc(existing, registries, ageGate, secrets) {
    (0,_mask_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .maskYarnrcSecrets */ .n)(existing, secrets);
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readYarnrc */ .q)(existing);
    const values = [];
    const set = (path, value) => document.setIn(path, document.createNode(value));
    const marker = unusedMarker(document.toString(STYLE));
    const plainHosts = new Set();
    const shared = new Set((0,_registries_shared_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .sharingUrl */ .s)(registries));
    for (const { path, value } of inheritedScopeLogins(document, registries))
        set(path, value);
    for (const registry of registries) {
        const { url, scopes, replacesBase, credential } = registry;
        const server = (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .mW)(url);
        const login = (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .loginOf */ .DQ)(registry);
        const loginValue = login && { npmAlwaysAuth: 'true', [login[0]]: `<${marker}${values.push(login[1]) - 1}>` };
        const ofScope = shared.has(registry) ? loginValue : undefined;
        const keepsInherited = credential.kind === 'missing' || credential.kind === 'inherited';
        for (const scope of scopes) {
            const path = ['npmScopes', scope.slice(1)];
            const inherited = document.getIn([...path, 'npmRegistryServer']);
            // An existing entry for the same server may hold the credential that this step was not given.
            if (keepsInherited && (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .mW)(String(inherited)) === server)
                set([...path, 'npmPublishRegistry'], server);
            else
                set(path, { npmRegistryServer: server, npmPublishRegistry: server, ...ofScope });
            if (ageGate !== undefined)
                set([...path, _render_js__WEBPACK_IMPORTED_MODULE_6__/* .AGE_GATE */ .Kz], ageGate);
        }
        if (replacesBase) {
            set(['npmRegistryServer'], server);
            set(['npmPublishRegistry'], server);
        }
        if (!keepsInherited) {
            for (const key of registryKeys(document, url)) {
                document.deleteIn(['npmRegistries', key]);
            }
        }
        if (loginValue !== undefined && (ofScope === undefined || replacesBase))
            set(['npmRegistries', server], loginValue);
        if (url.startsWith('http:'))
            plainHosts.add(new URL(url).hostname);
    }
    if (plainHosts.size > 0) {
        const hosts = new Set([...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts]);
        set(['unsafeHttpWhitelist'], [...hosts]);
    }
    const parts = document.toString(STYLE).split(new RegExp(`<${marker}(\\d+)>`));
    return parts.map((part, index) => (index % 2 === 0 ? new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(part) : (values[Number(part)] ?? part)));
}
/**
 * Finds scopes of an existing file, such as that of an earlier use of this action, if their registry is about to get another
 * credential. They keep the existing one as a credential of the scope.
 */
function inheritedScopeLogins(document, registries) {
    const claimed = new Set(registries.flatMap(({ scopes }) => scopes.map((scope) => scope.slice(1))));
    const entries = document.get('npmScopes');
    const inherited = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entries) ? entries.items.map(({ key }) => String(key)) : [];
    const moved = [];
    for (const registry of registries) {
        const login = (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .loginOf */ .DQ)(registry);
        if (login === undefined || registry.scopes.length === 0)
            continue;
        const key = registryKeys(document, registry.url).findLast((one) => loginIn(document, ['npmRegistries', one]));
        const existing = key === undefined ? undefined : loginIn(document, ['npmRegistries', key]);
        if (existing === undefined || (existing[0] === login[0] && login[1].equals(new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(existing[1]))))
            continue;
        for (const scope of inherited) {
            const path = ['npmScopes', scope];
            const server = (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .mW)(String(document.getIn([...path, 'npmRegistryServer'])));
            if (claimed.has(scope) || server !== (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .mW)(registry.url) || loginIn(document, path))
                continue;
            claimed.add(scope);
            moved.push({ path: [...path, 'npmAlwaysAuth'], value: 'true' }, { path: [...path, existing[0]], value: existing[1] });
        }
    }
    return moved;
}
/** The credential in a part of a document, as Yarn's setting and its value. */
function loginIn(document, path) {
    for (const name of ['npmAuthIdent', 'npmAuthToken']) {
        const value = document.getIn([...path, name]);
        if (typeof value === 'string' && value !== '')
            return [name, value];
    }
    return undefined;
}
/** A marker for our secrets that the text does not contain. */
function unusedMarker(text) {
    const used = new Set([...text.matchAll(/<npm-registry-login-(\d+)-/g)].map(([, number]) => number));
    let number = 0;
    while (used.has(String(number)))
        number += 1;
    return `npm-registry-login-${number}-`;
}
/** The keys in `npmRegistries` that mean a registry, with and without its protocol. */
function registryKeys(document, url) {
    const entries = document.get('npmRegistries');
    const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entries) ? entries.items.map(({ key }) => String(key)) : [];
    return names.filter((name) => [url, (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__/* .nerfDart */ .vN)(url)].some((own) => (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .mW)(own) === (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .mW)(name)));
}
function listOf(document, key) {
    const list = document.get(key);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.toJSON() : [];
}


/***/ })

};
;