"use strict";
exports.id = 629;
exports.ids = [629];
exports.modules = {

/***/ 629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOver: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(656);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(653);



/**
 * Carries settings over from a file that later steps edited to the original. Settings are compared, not lines: `npm config
 * set` writes the whole file anew, without our quotes and comments. What this step wrote is never carried over: no key of
 * it, however it is spelled, no other credential for its registries, and no value with one of its secrets.
 *
 * @param original the user's file
 * @param written what this step made of it
 * @param edited what it is now
 */
function carriedOver(original, written, edited) {
    const ours = ownSettings(written);
    const ownKeys = new Set(ours.map(canonicalKey));
    const credentials = ours.filter(isCredential);
    const decided = new Set(credentials.map(registryOf));
    const secrets = credentials.filter(({ name, value }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSecret */ .hK)(name) && value !== '').map(({ value }) => value);
    const isTheirs = (line) => {
        if (ownKeys.has(canonicalKey(line)) || (isCredential(line) && decided.has(registryOf(line))))
            return false;
        return !secrets.some((secret) => line.raw.includes(secret));
    };
    const added = without(settingsOf(edited), settingsOf(written)).filter(isTheirs);
    const belowSection = without(sectionSettings(edited), sectionSettings(written)).filter(isTheirs);
    const text = withSettings(original, added, belowSection);
    return { text, lost: lostRegistries(ours, settingsOf(edited)) };
}
/** The settings that are not among others. */
function without(settings, others) {
    const known = new Set(others.map(comparable));
    return settings.filter((line) => !known.has(comparable(line)));
}
/** The settings that package managers read: those before the first `[section]`. */
function settingsOf(text) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(text)).filter((line) => line.kind === 'setting');
}
/** The settings below the first `[section]`, where a line ends up that is appended to such a file. */
function sectionSettings(text) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(text);
    return lines.slice((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)(lines).length).filter((line) => line.kind === 'setting');
}
/** The settings of this step: those below its heading. */
function ownSettings(written) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(written));
    const heading = lines.findIndex(({ raw }) => raw.trim() === _files_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADING */ .TB);
    return lines.slice(heading + 1).filter((line) => line.kind === 'setting');
}
/** A key in one spelling: package managers accept several for a registry. */
function canonicalKey({ name, key }) {
    return key.kind === 'registry-setting' ? `${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfKey */ .QV)(key)}:${key.setting}` : name;
}
function comparable(line) {
    return `${canonicalKey(line)}${line.list ? '[]' : ''}=${line.value}`;
}
function isCredential({ key }) {
    return key.kind === 'registry-setting' && _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIAL_SETTINGS */ .w7.has(key.setting);
}
function registryOf({ key }) {
    return key.kind === 'registry-setting' ? key.nerfDart : '';
}
/**
 * A text with settings added before its first section, where one replaces others of its key unless it is a list, and at
 * its end.
 */
function withSettings(original, added, atEnd) {
    if (added.length + atEnd.length === 0)
        return original;
    const end = original.includes('\r\n') ? '\r\n' : '\n';
    const ended = ({ raw }) => (/[\r\n]$/.test(raw) ? raw : raw + end);
    const replaced = new Set(added.filter(({ list }) => !list).map(canonicalKey));
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(original);
    const head = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)(lines);
    const kept = head.filter((line) => line.kind !== 'setting' || !replaced.has(canonicalKey(line)));
    const inOneLine = ({ raw }) => raw.replace(/[\r\n]+$/, '') + end;
    const result = [
        ...kept.map(ended),
        ...added.map(inOneLine),
        ...lines.slice(head.length).map(ended),
        ...atEnd.map(inOneLine),
    ];
    return `${original.startsWith('\ufeff') ? '\ufeff' : ''}${result.join('')}`;
}
function lostRegistries(ours, edited) {
    const now = new Map(edited.map((line) => [canonicalKey(line), line.value]));
    const lost = ours.flatMap((line) => {
        const { key, value } = line;
        if (now.get(canonicalKey(line)) === value)
            return [];
        if (key.kind === 'registry-setting')
            return isCredential(line) ? [key.url] : [];
        return key.kind === 'other' ? [] : [value];
    });
    return [...new Set(lost)];
}


/***/ })

};
;