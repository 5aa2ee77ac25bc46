"use strict";
exports.id = 439;
exports.ids = [439];
exports.modules = {

/***/ 6439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hideYarnrcSecrets: () => (/* binding */ hideYarnrcSecrets),
/* harmony export */   renderYarnrc: () => (/* binding */ renderYarnrc),
/* harmony export */   withoutOurKeys: () => (/* binding */ withoutOurKeys)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_static_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1807);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4240);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1623);





function renderYarnrc(existing, registries) {
    const document = readYarnrc(existing);
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
    let marker = 'npm-registry-login-';
    while (existing.includes(marker))
        marker += '-';
    const secret = (value) => `<${marker}${secrets.push(value) - 1}>`;
    const plainHosts = new Set();
    for (const registry of registries) {
        const server = withoutSlash(registry.url);
        const keepsInherited = registry.credential.kind === 'missing' || registry.credential.kind === 'inherited';
        for (const scope of registry.scopes) {
            const path = ['npmScopes', scope.slice(1)];
            const inherited = document.getIn([...path, 'npmRegistryServer']);
            if (keepsInherited && withoutSlash(String(inherited)) === server)
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
        const own = credentialOf(registry, secret);
        if (own !== undefined)
            set(['npmRegistries', server], { npmAlwaysAuth: true, ...own });
        if (registry.url.startsWith('http:'))
            plainHosts.add(new URL(registry.url).hostname);
    }
    if (plainHosts.size > 0)
        set(['unsafeHttpWhitelist'], [...new Set([...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts])]);
    const text = document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
    const parts = text
        .split(new RegExp(`<${marker}(\\d+)>`))
        .map((part, index) => index % 2 === 0 ? (existing === '' ? part : new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(part)) : (secrets[Number(part)] ?? part));
    return { text: parts, keys };
}
function credentialOf({ credential }, secret) {
    if (credential.kind === 'token')
        return { npmAuthToken: secret(credential.token) };
    if (credential.kind !== 'basic')
        return undefined;
    const pair = Buffer.from(`${credential.username}:${credential.password.reveal()}`, 'utf8').toString('base64');
    return { npmAuthIdent: secret(new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(pair)) };
}
function keysOf(document, url) {
    const entries = document.get('npmRegistries');
    const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entries) ? entries.items.map(({ key }) => String(key)) : [];
    return names.filter((name) => [url, (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .nerfDart */ .vN)(url)].some((own) => withoutSlash(own) === withoutSlash(name)));
}
function withoutSlash(url) {
    return url.replace(/\/$/, '');
}
function hideYarnrcSecrets(text, vault) {
    vault.hideUrlPasswords(text);
    for (const [, value = ''] of text.matchAll(/#.*npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g))
        vault.hide(value);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false }), {
        Pair(_, { key, value }) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            const secret = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value ?? '') : '';
            if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${'))
                return;
            vault.hide(secret);
            const pair = secret.includes(':') ? secret : (0,_credentials_static_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(secret);
            if (name !== 'npmAuthIdent' || pair === undefined)
                return;
            vault.hide(pair);
            vault.hide(pair.slice(pair.indexOf(':') + 1));
        },
    });
}
function withoutOurKeys(edited, before, keys) {
    const document = readYarnrc(edited);
    const original = readYarnrc(before);
    for (const key of keys) {
        const [group = ''] = key;
        const held = document.get(group);
        if (key.length > 1 && held !== undefined && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(held))
            continue;
        const previous = original.getIn(key, true);
        if (previous !== undefined)
            document.setIn(key, previous);
        else if (document.hasIn(key))
            document.deleteIn(key);
        const left = document.get(group);
        if (key.length > 1 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(left) && left.items.length === 0 && !original.has(group))
            document.delete(group);
    }
    const empty = document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) && document.contents.items.length === 0);
    return empty ? '' : document.toString({ lineWidth: 0 });
}
function readYarnrc(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false });
    const refused = new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yarnrc-invalid', 'The `.yarnrc.yml` in the folder above the workspace is no YAML mapping.', 'Correct or remove it; yarn could not read it either.');
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === '')
        document.contents = null;
    if (document.errors.length > 0 || !(document.contents === null || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)))
        throw refused;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document) === undefined)
                throw refused;
        },
    });
    if (document.contents === null)
        return document;
    for (const group of ['npmScopes', 'npmRegistries']) {
        const node = document.get(group, true);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if (value === undefined)
            continue;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && (value.value === '' || value.value === null))
            document.delete(group);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            document.set(group, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? value.clone() : value);
        else
            throw refused;
    }
    return document;
}
function listOf(document, key) {
    const list = document.get(key);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.toJSON() : [];
}


/***/ })

};
;