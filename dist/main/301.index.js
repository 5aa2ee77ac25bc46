"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {

/***/ 6301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoJournal: () => (/* binding */ undoJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _clients_user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3472);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4862);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9601);
/* harmony import */ var _placed_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6091);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5459);







async function undoJournal(entries, means) {
    const newestFirst = [...entries].reverse();
    const restored = new Map();
    const remarks = newestFirst.flatMap((entry) => restore(entry, means.environment, restored));
    try {
        means.exportVariables([...restored].map(([name, value]) => ({ name, value })));
        for (const [name, value] of restored) {
            remarks.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
        }
    }
    catch (error) {
        const names = [...restored.keys()].join(', ');
        remarks.push({ level: 'warning', text: `[cleanup-failed] ${names} could not be set back (${code(error)}).` });
    }
    for (const entry of newestFirst) {
        if (entry.did === 'place-link')
            remarks.push(await removeLink(entry, means));
        if (entry.did === 'create-file')
            remarks.push(removeFile(entry.path, means.tempFolder));
    }
    (0,_placed_link_js__WEBPACK_IMPORTED_MODULE_4__/* .endTurns */ .yt)((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .knownPlaces */ .M9)(means.environment, means.home), means.tempFolder);
    return remarks;
}
function restore(entry, environment, restored) {
    if (entry.did === 'create-file' || entry.did === 'place-link')
        return [];
    const { name } = entry;
    if (entry.did === 'set-token' ? !(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .isExportable */ .Xs)(name) : !_clients_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PATH_VARIABLES */ .C0.includes(name)) {
        return [{ level: 'warning', text: '[cleanup-failed] The journal names a variable that this action never sets.' }];
    }
    const current = restored.get(name) ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, name) ?? '';
    const previous = entry.did === 'set-token' ? '' : entry.previous;
    if (current === previous)
        return [{ level: 'info', text: `${name} is as it was.` }];
    if (entry.did === 'set-path' && current !== entry.path) {
        return [{ level: 'info', text: `${name} was changed by a later step, so it is left as it is.` }];
    }
    restored.set(name, previous);
    return [];
}
async function removeLink(entry, { environment, home, tempFolder }) {
    const { place, target, previous } = entry;
    const isOurs = (file) => isIn(tempFolder, file) && (0,_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileName */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .knownPlaces */ .M9)(environment, home).includes(place) || !isOurs(target) || (previous !== '' && !isOurs(previous))) {
        return { level: 'warning', text: '[cleanup-failed] The journal names a place that this action never uses.' };
    }
    try {
        const { takeAway } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 391));
        return await takeAway(entry);
    }
    catch (error) {
        return warning(place, code(error));
    }
}
function isIn(folder, file) {
    return folder !== '' && node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder), node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file))) === '';
}
function removeFile(file, tempFolder) {
    if (!isIn(tempFolder, file) || !(0,_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileName */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file))) {
        return { level: 'warning', text: '[cleanup-failed] The journal names a file that this action never writes.' };
    }
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file);
        if (found.isDirectory())
            return warning(file, 'a folder stands in its place');
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().unlinkSync(file);
        return { level: 'info', text: `${file} is deleted.` };
    }
    catch (error) {
        if (code(error) === 'ENOENT')
            return { level: 'info', text: `${file} was gone already.` };
        return warning(file, code(error));
    }
}
function warning(what, why) {
    return {
        level: 'warning',
        text: `[cleanup-failed] ${what} could not be cleaned up (${why}). The runner empties RUNNER_TEMP after the job.`,
    };
}
function code(error) {
    return error.code ?? 'unknown error';
}


/***/ })

};
;