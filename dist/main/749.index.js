"use strict";
exports.id = 749;
exports.ids = [749];
exports.modules = {

/***/ 8749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeYarnrc: () => (/* binding */ mergeYarnrc)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4488);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6141);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6924);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(857);






const STYLE = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };
/**
 * Renders a `.yarnrc.yml` from an existing one, with our registries set in it as `newYarnrc` sets them.
 *
 * @param ageGate the project's own value of `npmMinimalAgeGate`, for our scopes
 * @param secrets masks the credentials in the existing file
 * @throws UserError `yarnrc-invalid` if that is not a YAML mapping; Yarn would fail on it, too
 */
function mergeYarnrc(existing, registries, ageGate, secrets) {
    (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .maskYarnrcSecrets */ .nP)(existing, secrets, /*#__PURE__*/ (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(yaml__WEBPACK_IMPORTED_MODULE_0__, 2))));
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readYarnrc */ .q0)(existing, /*#__PURE__*/ (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(yaml__WEBPACK_IMPORTED_MODULE_0__, 2))));
    const values = [];
    const set = (path, value) => document.setIn(path, document.createNode(value));
    const marker = unusedMarker(document.toString(STYLE));
    const plainHosts = new Set();
    const shared = new Set((0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .sharingUrl */ .s)(registries));
    for (const { path, value } of inheritedScopeLogins(document, registries))
        set(path, value);
    for (const registry of registries) {
        const { url, scopes, replacesBase, credential } = registry;
        const server = (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .mW)(url);
        const login = (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .loginOf */ .DQ)(registry);
        const loginValue = login && { npmAlwaysAuth: 'true', [login[0]]: `<${marker}${values.push(login[1]) - 1}>` };
        const ofScope = shared.has(registry) ? loginValue : undefined;
        const keepsInherited = credential.kind === 'missing' || credential.kind === 'inherited';
        for (const scope of scopes) {
            const path = ['npmScopes', scope.slice(1)];
            const inherited = document.getIn([...path, 'npmRegistryServer']);
            // An existing entry for the same server may hold the credential that this step was not given.
            if (keepsInherited && (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .mW)(String(inherited)) === server)
                set([...path, 'npmPublishRegistry'], server);
            else
                set(path, { npmRegistryServer: server, npmPublishRegistry: server, ...ofScope });
            if (ageGate !== undefined)
                set([...path, _render_js__WEBPACK_IMPORTED_MODULE_5__/* .AGE_GATE */ .Kz], ageGate);
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
    const inherited = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(document.get('npmScopes'));
    const moved = [];
    for (const registry of registries) {
        const login = (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .loginOf */ .DQ)(registry);
        if (login === undefined || registry.scopes.length === 0)
            continue;
        const key = registryKeys(document, registry.url).findLast((one) => loginIn(document, ['npmRegistries', one]));
        const existing = key === undefined ? undefined : loginIn(document, ['npmRegistries', key]);
        if (existing === undefined || (existing[0] === login[0] && login[1].equals(new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(existing[1]))))
            continue;
        for (const scope of inherited) {
            const path = ['npmScopes', scope];
            const server = (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .mW)(String(document.getIn([...path, 'npmRegistryServer'])));
            if (claimed.has(scope) || server !== (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .mW)(registry.url) || loginIn(document, path))
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
    const names = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(document.get('npmRegistries'));
    return names.filter((name) => [url, (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .nerfDart */ .vN)(url)].some((own) => (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .mW)(own) === (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .mW)(name)));
}
function listOf(document, key) {
    const list = document.get(key);
    return yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq(list) ? list.toJSON() : [];
}


/***/ })

};
;