"use strict";
exports.id = 28;
exports.ids = [28];
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