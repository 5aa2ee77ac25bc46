"use strict";
exports.id = 857;
exports.ids = [857];
exports.modules = {

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** No list of registries, and no settings of a client, nest deeper than a few levels. */
const DEEPEST = 64;
/**
 * Whether a text nests so deep that the YAML library, which calls itself for each level, might run out of stack (Node
 * then aborts at times, with nothing that could be caught). Brackets in quotes count too, as nobody writes so many; lines
 * of comment do not.
 */
function nestsTooDeep(text) {
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
/* harmony export */   c: () => (/* binding */ AS_YARN),
/* harmony export */   q: () => (/* binding */ readYarnrc)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);



/** As yarn reads it: every scalar is a text, however a number may be spelt; but for nothing at all, which takes a group. */
const AS_YARN = { schema: 'failsafe', customTags: ['null'] };
/**
 * Parses a `.yarnrc.yml`; the groups that we write into are mappings, or not there. Aliases are written out, for ours may
 * take the place of what they point to.
 *
 * @throws UserError `yarnrc-invalid` if it is no YAML mapping
 */
function readYarnrc(text) {
    const refused = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('yarnrc-invalid', 'The `.yarnrc.yml` above the workspace (without one, in the home folder) is no YAML mapping.', 'Correct or remove it; yarn could not read it either.');
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .q)(text))
        throw refused;
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, ...AS_YARN });
    if (parsed.errors.length > 0)
        throw refused;
    const document = withoutAliases(parsed, refused);
    // A file with nothing but comments, or with nothing at all.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === null)
        document.contents = null;
    if (document.contents === null)
        return document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        throw refused;
    for (const group of ['npmScopes', 'npmRegistries']) {
        const value = document.get(group, true);
        if (value === undefined || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            continue;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || value.value !== null)
            throw refused;
        document.delete(group);
    }
    return document;
}
/** The same document with what its aliases stand for; their comments are lost then. @throws refused if they are too many */
function withoutAliases(document, refused) {
    let found = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias() {
            found = true;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    try {
        document.toString(); // it throws on an anchor that the parser lets through
        const value = document.toJS({ mapAsMap: true });
        return found ? new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { ...AS_YARN, aliasDuplicateObjects: false }) : document;
    }
    catch {
        throw refused;
    }
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderYarnrc: () => (/* binding */ renderYarnrc)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3888);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6924);
/* harmony import */ var _render_new_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9382);





const AS_WRITTEN = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };
/**
 * Renders a `.yarnrc.yml` for yarn from 2 on: what stood there, with our registries set in it.
 *
 * Scopes are named without `@`, and each gets its server for publishing too: without it, yarn publishes to the public
 * registry. Credentials stand with their registries: one that stood with a scope would go to whatever registry a project
 * maps that scope to (yarn 4 merges the two entries), and to none in yarn 3, which takes the project's entry alone
 * (measured, 3.8 and 4.18). Their keys are whole URLs, which yarn prefers to those that leave the protocol open. With
 * `npmAlwaysAuth`, as yarn sends nothing for packages without scope otherwise.
 *
 * @param existing the file that the new one takes the place of. Empty if there is none, which only tests ask for: they hold
 *   `renderNewYarnrc` against it, which is what the action calls then
 * @throws UserError `yarnrc-invalid` if that is no YAML mapping; yarn would fail on it, too
 */
function renderYarnrc(existing, registries) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readYarnrc */ .q)(existing);
    const secrets = [];
    const keys = [];
    const set = (path, value) => {
        document.setIn(path, document.createNode(value));
        keys.push(path);
    };
    const remove = (path) => {
        document.deleteIn(path);
        keys.push(path);
    };
    const marker = unusedMarker(existing === '' ? '' : document.toString(AS_WRITTEN));
    const secret = (value) => `<${marker}${secrets.push(value) - 1}>`;
    const plainHosts = new Set();
    for (const registry of registries) {
        const server = (0,_render_new_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSlash */ .mW)(registry.url);
        const keepsInherited = registry.credential.kind === 'missing' || registry.credential.kind === 'inherited';
        for (const scope of registry.scopes) {
            const path = ['npmScopes', scope.slice(1)];
            const inherited = document.getIn([...path, 'npmRegistryServer']);
            // An inherited entry for the same server may hold the credential that this step was not given.
            if (keepsInherited && (0,_render_new_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSlash */ .mW)(String(inherited)) === server)
                set([...path, 'npmPublishRegistry'], server);
            else
                set(path, { npmRegistryServer: server, npmPublishRegistry: server });
        }
        if (registry.replacesBase) {
            set(['npmRegistryServer'], server);
            set(['npmPublishRegistry'], server);
        }
        if (!keepsInherited)
            for (const key of keysOf(document, registry.url))
                remove(['npmRegistries', key]);
        const own = (0,_render_new_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialOf */ .$5)(registry, secret);
        if (own !== undefined)
            set(['npmRegistries', server], { npmAlwaysAuth: 'true', ...own });
        if (registry.url.startsWith('http:'))
            plainHosts.add(new URL(registry.url).hostname);
    }
    if (plainHosts.size > 0)
        set(['unsafeHttpWhitelist'], [...new Set([...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts])]);
    const text = document.toString(AS_WRITTEN);
    const parts = text
        .split(new RegExp(`<${marker}(\\d+)>`))
        .map((part, index) => index % 2 === 0 ? (existing === '' ? part : new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(part)) : (secrets[Number(part)] ?? part));
    return { text: parts, keys };
}
/** What marks the places of our secrets, and stands nowhere in a text. */
function unusedMarker(text) {
    const used = new Set([...text.matchAll(/<npm-registry-login-(\d+)-/g)].map(([, number]) => number));
    let number = 0;
    while (used.has(String(number)))
        number += 1;
    return `npm-registry-login-${number}-`;
}
/** The keys of a file's `npmRegistries` that mean a registry, with and without its protocol. */
function keysOf(document, url) {
    const entries = document.get('npmRegistries');
    const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entries) ? entries.items.map(({ key }) => String(key)) : [];
    return names.filter((name) => [url, (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_2__/* .nerfDart */ .vN)(url)].some((own) => (0,_render_new_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSlash */ .mW)(own) === (0,_render_new_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSlash */ .mW)(name)));
}
function listOf(document, key) {
    const list = document.get(key);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.toJSON() : [];
}


/***/ })

};
;