"use strict";
exports.id = 28;
exports.ids = [28];
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
/* harmony export */   q: () => (/* binding */ readYarnrc)
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
/* harmony export */   withoutOurKeys: () => (/* binding */ withoutOurKeys)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);


/**
 * Takes our keys out of a `.yarnrc.yml` that somebody edited since, and puts back what stood there before.
 *
 * @throws UserError `yarnrc-invalid` if it was edited into what is no YAML mapping
 */
function withoutOurKeys(edited, before, keys) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q)(edited);
    const original = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYarnrc */ .q)(before);
    for (const key of keys) {
        const [group = ''] = key;
        const held = document.get(group);
        if (key.length > 1 && held !== undefined && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(held))
            continue; // somebody made it something else
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


/***/ })

};
;