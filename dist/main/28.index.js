"use strict";
exports.id = 28;
exports.ids = [28];
exports.modules = {

/***/ 6028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOver: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);


/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
function carriedOver(original, written, edited) {
    const [before, ours, now] = [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q0)(original, /*#__PURE__*/ (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(yaml__WEBPACK_IMPORTED_MODULE_0__, 2)))), (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q0)(written, /*#__PURE__*/ (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(yaml__WEBPACK_IMPORTED_MODULE_0__, 2)))), (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q0)(edited, /*#__PURE__*/ (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (yaml__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(yaml__WEBPACK_IMPORTED_MODULE_0__, 2))))];
    const own = pathsOf(ours).filter((path) => valueAt(ours, path) !== valueAt(before, path));
    const ownNames = new Set(own.map(canonical));
    const secrets = own.flatMap((path) => secretsAt(ours, path));
    let isChanged = false;
    for (const path of pathsOf(now)) {
        const value = valueAt(now, path);
        if (value === valueAt(ours, path) || ownNames.has(canonical(path)))
            continue;
        if (secrets.some((secret) => value.includes(secret)))
            continue;
        before.setIn(path, now.getIn(path, true));
        isChanged = true;
    }
    const lost = own.filter((path) => valueAt(now, path) !== valueAt(ours, path)).flatMap((path) => urlAt(ours, path));
    return { text: isChanged ? rendered(before, original || edited) : original, lost: [...new Set(lost)] };
}
/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(document) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(document.contents).flatMap((key) => _document_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUPS */ .fd.includes(key) ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(document.get(key)).map((name) => [key, name]) : [[key]]);
}
function valueAt(document, path) {
    const node = document.getIn(path, true);
    const value = node?.toJS?.(document) ?? node;
    return JSON.stringify(value) ?? '';
}
/** The secrets in a setting, as they are in JSON. */
function secretsAt(document, path) {
    const { npmAuthToken = '', npmAuthIdent = '' } = Object(JSON.parse(valueAt(document, path)));
    return [npmAuthToken, npmAuthIdent]
        .filter((secret) => secret !== '')
        .map((secret) => JSON.stringify(secret).slice(1, -1));
}
/** A path in one spelling: Yarn accepts a registry with and without its protocol. */
function canonical(path) {
    return path.map((part) => part.replace(/^https?:(?=\/\/)|\/$/g, '')).join('\n');
}
/** The URL of the registry that a setting of this step is about. */
function urlAt(document, path) {
    const [group = '', name = ''] = path;
    if (group === 'npmRegistries')
        return [name];
    const url = document.getIn(group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
    return typeof url === 'string' && /^https?:/.test(url) ? [url] : [];
}
/** @param like the file that its line endings are copied from */
function rendered(document, like) {
    const text = document.toString({ lineWidth: 0 });
    return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}


/***/ })

};
;