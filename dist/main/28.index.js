"use strict";
exports.id = 28;
exports.ids = [28,924];
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

/***/ 6028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOver: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);


/** The keys with entries that are compared one by one. */
const GROUPS = ['npmScopes', 'npmRegistries'];
/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original, as `carriedOver` of npmrc files does.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
function carriedOver(original, written, edited) {
    const [before, ours, now] = [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q)(original), (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q)(written), (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q)(edited)];
    const own = pathsOf(ours).filter((path) => valueAt(ours, path) !== valueAt(before, path));
    const ownNames = new Set(own.map(canonical));
    let isChanged = false;
    for (const path of pathsOf(now)) {
        if (valueAt(now, path) === valueAt(ours, path) || ownNames.has(canonical(path)))
            continue;
        before.setIn(path, now.getIn(path, true));
        isChanged = true;
    }
    const lost = own.filter((path) => valueAt(now, path) !== valueAt(ours, path)).flatMap((path) => urlAt(ours, path));
    return { text: isChanged ? rendered(before, original || edited) : original, lost: [...new Set(lost)] };
}
/** The paths of all settings: the top-level keys, and those in groups. */
function pathsOf(document) {
    return keysIn(document.contents).flatMap((key) => {
        const value = document.get(key, true);
        if (!GROUPS.includes(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            return [[key]];
        return keysIn(value).map((name) => [key, name]);
    });
}
function keysIn(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.map(({ key }) => String(key)) : [];
}
function valueAt(document, path) {
    const node = document.getIn(path, true);
    const value = node?.toJS?.(document) ?? node;
    return JSON.stringify(value) ?? '';
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