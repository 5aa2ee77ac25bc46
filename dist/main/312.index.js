"use strict";
exports.id = 312;
exports.ids = [312];
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

/***/ 5312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskYarnrcSecrets: () => (/* binding */ maskYarnrcSecrets)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);




/** Hides the credentials that a `.yarnrc.yml` spells out, if it can be read; nobody takes any over from one that cannot. */
function maskYarnrcSecrets(text, secrets) {
    secrets.maskUrlPasswords(text);
    for (const line of text.split(/[\r\n]+/))
        maskCommentedSecrets(line, secrets);
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .nestsTooDeep */ .q)(text))
        return;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, ..._document_js__WEBPACK_IMPORTED_MODULE_2__/* .AS_YARN */ .c }), {
        Pair(_, { key, value }) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            const secret = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value ?? '') : '';
            if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${'))
                return;
            secrets.hide(secret);
            const pair = secret.includes(':') ? secret : (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(secret);
            if (name !== 'npmAuthIdent' || pair === undefined)
                return;
            secrets.hide(pair);
            secrets.hide(pair.slice(pair.indexOf(':') + 1));
        },
    });
}
/** Hides them where they are commented out. The comment is found first: a pattern with both would begin anew at each `#`. */
function maskCommentedSecrets(line, secrets) {
    const start = line.indexOf('#');
    if (start < 0)
        return;
    const comment = line.slice(start);
    for (const [, value = ''] of comment.matchAll(/npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g))
        secrets.hide(value);
}


/***/ })

};
;