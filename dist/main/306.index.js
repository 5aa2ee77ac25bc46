"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {

/***/ 818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _z: () => (/* binding */ cleanupFailed),
/* harmony export */   vk: () => (/* binding */ notCleanedUp)
/* harmony export */ });
/** A warning in these words. */
function cleanupFailed(text) {
    return { level: 'warning', slug: 'cleanup-failed', text };
}
/** A warning of a file in RUNNER_TEMP that stays. @param why why it could not be deleted */
function notCleanedUp(file, why) {
    return cleanupFailed(`${file} could not be cleaned up (${why}). The runner empties RUNNER_TEMP after the job.`);
}
/** What an error is known by: the code of the operating system's, or the slug of a UserError. */
function codeOf(error) {
    const { code, slug } = error;
    return code ?? slug ?? 'unknown error';
}


/***/ }),

/***/ 5306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoJournal: () => (/* binding */ undoJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(134);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(818);





/**
 * Undoes what a journal says, newest step first. It may be called again, and never throws: what cannot be undone is
 * said in a warning, and the rest is undone all the same.
 *
 * @returns what was done or not, one diagnostic for each step
 */
async function undoJournal(entries, means) {
    const diagnostics = [];
    const restored = new Map();
    const files = [];
    const others = [];
    let isReplaced = false;
    for (const entry of [...entries].reverse()) {
        if (entry.did === 'set-path')
            isReplaced = !restorePath(entry, means.environment, restored, diagnostics) || isReplaced;
        else if (entry.did === 'set-token')
            restoreToken(entry.name, means.environment, restored, diagnostics);
        else if (entry.did === 'create-file')
            files.push(entry.path);
        else
            others.push(entry);
    }
    if (isReplaced)
        diagnostics.push(...(await replaced(entries, means)));
    setBack(restored, means, diagnostics);
    const revocation = others.length > 0 ? await undoOthers(others, means, diagnostics) : undefined;
    for (const file of files)
        diagnostics.push(removeFile(file, means.tempFolder));
    // Last of all: a post that is killed while it waits has undone the rest.
    if (revocation !== undefined)
        diagnostics.push(...(await revocation.diagnostics));
    return diagnostics;
}
/** Begins to give back what vendors gave, and leaves places outside RUNNER_TEMP; few jobs have any of them. */
async function undoOthers(newestFirst, means, diagnostics) {
    const obtained = newestFirst.filter((entry) => entry.did === 'obtain');
    const revocation = obtained.length > 0 ? await means.revoke?.(obtained) : undefined;
    if (obtained.length < newestFirst.length) {
        const { undoHomeFiles } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 5487));
        diagnostics.push(...(await undoHomeFiles(newestFirst, means)));
    }
    return revocation;
}
async function replaced(entries, { environment, tempFolder }) {
    const { tellReplaced } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 9261));
    return tellReplaced(entries, environment, tempFolder);
}
/**
 * Decides what a variable is set back to, if it still names our file.
 *
 * @returns whether it names that, or what it named before
 */
function restorePath({ name, path, previous }, environment, restored, diagnostics) {
    if (!_clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_VARIABLES */ .C0.includes(name)) {
        diagnostics.push(unknownVariable());
        return true;
    }
    const current = restored.get(name) ?? (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, name) ?? '';
    const isBefore = current === previous;
    if (!isBefore && current === path)
        restored.set(name, previous);
    else
        diagnostics.push(leftAsItIs(name, isBefore));
    return isBefore || current === path;
}
function leftAsItIs(name, isBefore) {
    const text = isBefore ? 'is as it was.' : 'was changed by a later step, so it is left as it is.';
    return { level: 'info', text: `${name} ${text}` };
}
/** Decides that a variable which was set to a token is emptied. */
function restoreToken(name, environment, restored, diagnostics) {
    if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .isExportable */ .Xs)(name))
        diagnostics.push(unknownVariable());
    else if ((restored.get(name) ?? (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, name) ?? '') !== '')
        restored.set(name, '');
    else
        diagnostics.push({ level: 'info', text: `${name} is as it was.` });
}
function unknownVariable() {
    return (0,_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanupFailed */ ._z)('The journal names a variable that this action never sets.');
}
/** Sets variables back, and tells so. */
function setBack(values, { exportVariables }, diagnostics) {
    const names = [];
    const said = [];
    values.forEach((value, name) => {
        names.push({ name, value });
        said.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
    });
    try {
        exportVariables(names);
        diagnostics.push(...said);
    }
    catch (error) {
        diagnostics.push(notSetBack([...values.keys()], error));
    }
}
function notSetBack(names, error) {
    return (0,_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanupFailed */ ._z)(`${names.join(', ')} could not be set back (${(0,_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)}).`);
}
/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file, tempFolder) {
    if (!(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .M)(file, tempFolder))
        return (0,_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanupFailed */ ._z)('The journal names a file that this action never writes.');
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().unlinkSync(file); // of a link, this removes the link and leaves its target alone; no system unlinks a folder
        return { level: 'info', text: `${file} is deleted.` };
    }
    catch (error) {
        return notDeleted(file, (0,_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error));
    }
}
function notDeleted(file, code) {
    if (code === 'ENOENT')
        return { level: 'info', text: `${file} was gone already.` };
    return (0,_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_4__/* .notCleanedUp */ .vk)(file, isFolder(file) ? 'a folder stands in its place' : code);
}
function isFolder(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(436);


/**
 * Whether this is a file of our name pattern, directly in RUNNER_TEMP.
 *
 * @param file a path, from the journal, where somebody may have put another one
 */
function isOurs(file, tempFolder) {
    if (tempFolder === '')
        return false;
    const start = tempFolder + (process.platform === 'win32' ? '\\' : '/');
    // As main wrote it. To resolve a path costs more than all else that post does, so it is done for an odd one only.
    if (file.startsWith(start) && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .o)(file.slice(start.length)))
        return true;
    return isOursByPath(file, tempFolder);
}
function isOursByPath(file, tempFolder) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file));
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(tempFolder), folder) === '' && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .o)(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file));
}


/***/ })

};
;