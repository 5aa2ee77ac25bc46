"use strict";
exports.id = 28;
exports.ids = [28];
exports.modules = {

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ setIn),
/* harmony export */   dd: () => (/* binding */ YARN_SCHEMA),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   q0: () => (/* binding */ readYarnrc),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   vA: () => (/* binding */ asJson),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);


/** The groups of settings that we write into: by scope, and by URL. */
const GROUPS = ['npmScopes', 'npmRegistries'];
/** A key without a value. */
const nullTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === '' ? null : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg),
    identify: (value) => value === null,
    represent: () => '',
});
/** As in Yarn: every scalar is text, however a number is written, except an empty value; an unknown tag is an error (measured, 4.18). */
const YARN_SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(nullTag, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
/** The largest size of a file with everything that its aliases stand for, in characters. */
const MAX_EXPANDED = 4 * 1024 * 1024;
/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings of their own, even if the file uses aliases.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text) {
    const settings = parse(text);
    for (const group of GROUPS) {
        const value = settings.get(group);
        if (value === undefined)
            continue;
        if (value === null)
            settings.delete(group);
        else
            settings.set(group, new Map([...mapping(value)].map(([name, entry]) => [name, copied(entry)])));
    }
    return settings;
}
function parse(text) {
    try {
        // `json`: the last one of two keys wins, as in Yarn (measured, 4.18).
        const [value = null, ...others] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: YARN_SCHEMA, json: true });
        if (others.length > 0 || expandedSize(value, MAX_EXPANDED) > MAX_EXPANDED)
            throw invalid();
        return value === null ? new Map() : mapping(value);
    }
    catch (error) {
        // The parser's own message quotes the text.
        throw error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB || error instanceof RangeError ? invalid() : error;
    }
}
/**
 * The size of a value with everything that its aliases stand for, in characters. Counting ends above the limit.
 *
 * @throws RangeError if the value contains itself
 */
function expandedSize(value, limit) {
    if (typeof value === 'string')
        return value.length + 1;
    let size = 1;
    for (const part of value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : []) {
        if (size > limit)
            break;
        size += expandedSize(part, limit - size);
    }
    return size;
}
/** A value as JSON, to compare it. */
function asJson(value) {
    return JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part)) ?? '';
}
/** @throws UserError `yarnrc-invalid` if a value is not a mapping, or one of its keys is not text */
function mapping(value) {
    if (!(value instanceof Map) || [...value.keys()].some((key) => typeof key !== 'string'))
        throw invalid();
    return value;
}
/** An entry that other parts of the file do not share through an alias. */
function copied(value) {
    return value instanceof Map ? new Map(value) : value;
}
/** The names in a group of settings: scopes, or URLs. */
function namesIn(settings, group) {
    const entries = settings.get(group);
    return entries instanceof Map ? [...entries.keys()] : [];
}
/** Sets a value. Mappings on the way to it are made if they are missing. */
function setIn(settings, [key = '', ...rest], value) {
    if (rest.length === 0) {
        settings.set(key, value);
        return;
    }
    const existing = settings.get(key);
    const inner = existing instanceof Map ? existing : new Map();
    settings.set(key, inner);
    setIn(inner, rest, value);
}
/** A value; undefined if there is none. */
function valueIn(settings, path) {
    let value = settings;
    for (const key of path)
        value = value instanceof Map ? value.get(key) : undefined;
    return value;
}
/** A value that is a text and not empty; undefined otherwise. */
function textIn(settings, path) {
    const value = valueIn(settings, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function invalid() {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOver: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);



const STYLE = { schema: _document_js__WEBPACK_IMPORTED_MODULE_2__/* .YARN_SCHEMA */ .dd, lineWidth: -1 };
/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
function carriedOver(original, written, edited) {
    const [before, ours, now] = [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYarnrc */ .q0)(original), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYarnrc */ .q0)(written), (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYarnrc */ .q0)(edited)];
    const own = pathsOf(ours).filter((path) => jsonAt(ours, path) !== jsonAt(before, path));
    const ownNames = new Set(own.map(canonical));
    const secrets = own.flatMap((path) => secretsAt(ours, path));
    const added = new Map();
    for (const path of pathsOf(now)) {
        const value = jsonAt(now, path);
        if (value === jsonAt(ours, path) || ownNames.has(canonical(path)))
            continue;
        if (secrets.some((secret) => value.includes(secret)))
            continue;
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .setIn */ .Oe)(added, path, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(now, path));
    }
    const lost = own.filter((path) => jsonAt(now, path) !== jsonAt(ours, path)).flatMap((path) => urlAt(ours, path));
    const text = added.size === 0 ? original : withLineEnds(withSettings(original, before, added), original || edited);
    return { text, lost: [...new Set(lost)] };
}
/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(settings) {
    return [...settings.keys()].flatMap((key) => _document_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS */ .fd.includes(key) ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(settings, key).map((name) => [key, name]) : [[key]]);
}
function jsonAt(settings, path) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asJson */ .vA)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(settings, path));
}
/** The secrets in a setting, as they are in JSON. */
function secretsAt(settings, path) {
    const secrets = ['npmAuthToken', 'npmAuthIdent'].map((name) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(settings, [...path, name]));
    return secrets.flatMap((secret) => (secret === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asJson */ .vA)(secret).slice(1, -1)]));
}
/** A path in one spelling: Yarn accepts a registry with and without its protocol. */
function canonical(path) {
    return path.map((part) => part.replace(/^https?:(?=\/\/)|\/$/g, '')).join('\n');
}
/** The URL of the registry that a setting of this step is about. */
function urlAt(settings, path) {
    const [group = '', name = ''] = path;
    if (group === 'npmRegistries')
        return [name];
    const url = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(settings, group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
    return url !== undefined && /^https?:/.test(url) ? [url] : [];
}
/** The original with settings added: below it, so that its comments stay, or rendered anew if it has one of the keys. */
function withSettings(original, settings, added) {
    const lines = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(added, STYLE);
    const text = original === '' || original.endsWith('\n') ? original + lines : `${original}\n${lines}`;
    const isNew = [...added.keys()].every((key) => !settings.has(key));
    for (const path of pathsOf(added))
        (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .setIn */ .Oe)(settings, path, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(added, path));
    return isNew && isSame(text, settings) ? text : (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(settings, STYLE);
}
/** Whether a text has these settings. Below `{a: b}` or the end of a document, added lines are not valid. */
function isSame(text, settings) {
    try {
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asJson */ .vA)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYarnrc */ .q0)(text)) === (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asJson */ .vA)(settings);
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return false;
        throw error;
    }
}
/** @param like the file that the line endings are copied from */
function withLineEnds(text, like) {
    return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}


/***/ })

};
;