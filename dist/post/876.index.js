"use strict";
exports.id = 876;
exports.ids = [876];
exports.modules = {

/***/ 7876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withoutOurKeys: () => (/* binding */ withoutOurKeys)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
;// CONCATENATED MODULE: ./build/files/yaml-nesting.js
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

;// CONCATENATED MODULE: ./build/yarnrc/document.js



/** As Yarn reads it: every scalar is text, however a number is written, except an empty value. */
const YARN_SCHEMA = { schema: 'failsafe', customTags: ['null'] };
/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings, or missing. Aliases are replaced by what they stand for,
 * because ours may replace their target.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text) {
    if (isTooDeep(text))
        throw invalid();
    const parsed = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, ...YARN_SCHEMA });
    if (parsed.errors.length > 0)
        throw invalid();
    const document = withoutAliases(parsed);
    // A file with nothing but comments, or with nothing at all.
    if ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null)
        document.contents = null;
    if (document.contents === null)
        return document;
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw invalid();
    for (const group of ['npmScopes', 'npmRegistries']) {
        const value = document.get(group, true);
        if (value === undefined || (0,dist/* isMap */.jh)(value))
            continue;
        if (!(0,dist/* isScalar */.jn)(value) || value.value !== null)
            throw invalid();
        document.delete(group);
    }
    return document;
}
function invalid() {
    return new diagnostic/* UserError */.yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}
/** The same document with what its aliases stand for; comments are lost then. @throws UserError if they are too many */
function withoutAliases(document) {
    let hasAlias = false;
    (0,dist/* visit */.YR)(document, {
        Alias() {
            hasAlias = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    try {
        document.toString(); // it throws on an anchor that the parser accepts
        const value = document.toJS({ mapAsMap: true });
        return hasAlias ? new dist/* Document */.yo(value, { ...YARN_SCHEMA, aliasDuplicateObjects: false }) : document;
    }
    catch {
        throw invalid();
    }
}

;// CONCATENATED MODULE: ./build/yarnrc/edited.js


/**
 * Takes our keys out of a `.yarnrc.yml` that somebody edited since, and puts back what stood there before.
 *
 * @throws UserError `yarnrc-invalid` if it was edited into what is no YAML mapping
 */
function withoutOurKeys(edited, before, keys) {
    const document = readYarnrc(edited);
    const original = readYarnrc(before);
    for (const key of keys) {
        const [group = ''] = key;
        const held = document.get(group);
        if (key.length > 1 && held !== undefined && !(0,dist/* isMap */.jh)(held))
            continue; // somebody made it something else
        const previous = original.getIn(key, true);
        if (previous !== undefined)
            document.setIn(key, previous);
        else if (document.hasIn(key))
            document.deleteIn(key);
        const left = document.get(group);
        if (key.length > 1 && (0,dist/* isMap */.jh)(left) && left.items.length === 0 && !original.has(group))
            document.delete(group);
    }
    const empty = document.contents === null || ((0,dist/* isMap */.jh)(document.contents) && document.contents.items.length === 0);
    return empty ? '' : document.toString({ lineWidth: 0 });
}


/***/ })

};
;