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

;// CONCATENATED MODULE: ./build/yarnrc/document.js



/** As yarn reads it: every scalar is a text, however a number may be spelt; but for nothing at all, which takes a group. */
const AS_YARN = { schema: 'failsafe', customTags: ['null'] };
/**
 * Parses a `.yarnrc.yml`; the groups that we write into are mappings, or not there. Aliases are written out, for ours may
 * take the place of what they point to.
 *
 * @throws UserError `yarnrc-invalid` if it is no YAML mapping
 */
function readYarnrc(text) {
    const refused = new diagnostic/* UserError */.yo('yarnrc-invalid', 'The `.yarnrc.yml` above the workspace (without one, in the home folder) is no YAML mapping.', 'Correct or remove it; yarn could not read it either.');
    if (nestsTooDeep(text))
        throw refused;
    const parsed = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, ...AS_YARN });
    if (parsed.errors.length > 0)
        throw refused;
    const document = withoutAliases(parsed, refused);
    // A file with nothing but comments, or with nothing at all.
    if ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null)
        document.contents = null;
    if (document.contents === null)
        return document;
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw refused;
    for (const group of ['npmScopes', 'npmRegistries']) {
        const value = document.get(group, true);
        if (value === undefined || (0,dist/* isMap */.jh)(value))
            continue;
        if (!(0,dist/* isScalar */.jn)(value) || value.value !== null)
            throw refused;
        document.delete(group);
    }
    return document;
}
/** The same document with what its aliases stand for; their comments are lost then. @throws refused if they are too many */
function withoutAliases(document, refused) {
    let found = false;
    (0,dist/* visit */.YR)(document, {
        Alias() {
            found = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    try {
        document.toString(); // it throws on an anchor that the parser lets through
        const value = document.toJS({ mapAsMap: true });
        return found ? new dist/* Document */.yo(value, { ...AS_YARN, aliasDuplicateObjects: false }) : document;
    }
    catch {
        throw refused;
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