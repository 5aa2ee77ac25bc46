"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {

/***/ 5306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoJournal: () => (/* binding */ undoJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _clients_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7581);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(153);
/* harmony import */ var _files_change_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(878);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(436);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4763);







/**
 * Undoes a journal, newest step first. It may be called again, and never throws: what cannot be undone is reported, and
 * everything else is undone.
 *
 * @returns what was done or not, one diagnostic for each step
 */
async function undoJournal(entries, tools) {
    const diagnostics = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .Diagnostics */ .rE();
    const newestFirst = [...entries].reverse();
    const isLoggedIn = entries.some((entry) => entry.did === 'set-path' && isStillSet(entry, tools.environment));
    const variables = new Map();
    for (const entry of newestFirst) {
        if (entry.did === 'set-path')
            restorePath(entry, tools.environment, variables, diagnostics);
        else if (entry.did === 'set-token')
            clearToken(entry.name, tools.environment, variables, diagnostics);
    }
    reportReplacedUserConfig(entries, tools.environment, tools.tempFolder, diagnostics);
    exportRestored(variables, tools, diagnostics);
    const issued = newestFirst.filter((entry) => entry.did === 'obtain');
    const revocation = issued.length > 0 ? await startRevocation(issued, isLoggedIn, tools, diagnostics) : undefined;
    await restoreHome(newestFirst.filter(isHomeFileRecord), tools, diagnostics);
    for (const entry of newestFirst) {
        if (entry.did === 'create-file')
            diagnostics.add(deleteFile(entry.path, tools.tempFolder));
    }
    // Last: a post that is killed while it waits has undone everything else.
    if (revocation !== undefined)
        diagnostics.add(...(await revocation.result));
    return diagnostics.list;
}
/** Whether a variable has our value: not after an earlier post, nor if main failed before it set the variable or undid that. */
function isStillSet({ name, path, previous }, environment) {
    return path !== previous && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .bv)(environment, name) === path;
}
/** Decides the previous value of a variable, if it still has ours. */
function restorePath({ name, path, previous }, environment, variables, diagnostics) {
    if (!_clients_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .PATH_VARIABLES */ .C0.includes(name)) {
        diagnostics.add(unknownVariable());
        return;
    }
    const current = variables.get(name) ?? (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .bv)(environment, name) ?? '';
    if (current === path)
        variables.set(name, previous);
    else if (current === previous)
        diagnostics.info(`${name} was not changed.`);
    else
        diagnostics.info(`${name} was changed by a later step, so it is left as it is.`);
}
/** Decides that a variable with a token is cleared. */
function clearToken(name, environment, variables, diagnostics) {
    if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .isExportable */ .Xs)(name))
        diagnostics.add(unknownVariable());
    else if ((variables.get(name) ?? (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .bv)(environment, name) ?? '') !== '')
        variables.set(name, '');
    else
        diagnostics.info(`${name} was empty already.`);
}
function unknownVariable() {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanupFailed */ ._z)('The journal names a variable that this action never sets.');
}
/**
 * Warns if a later step changed `NPM_CONFIG_USERCONFIG`, so that the steps after it did not use the login. A cleared variable,
 * or one that names the file of another use of this action, is not reported.
 */
function reportReplacedUserConfig(entries, environment, tempFolder, diagnostics) {
    const replaced = new Map();
    for (const entry of entries) {
        if (entry.did !== 'set-path' || !_clients_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .PATH_VARIABLES */ .C0.includes(entry.name))
            continue;
        const current = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .bv)(environment, entry.name) ?? '';
        if (['', entry.path, entry.previous].includes(current) || (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isFileName */ .oV)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(current)))
            continue;
        replaced.set(current, [...(replaced.get(current) ?? []), entry.name]);
    }
    for (const [file, names] of replaced) {
        // The file of actions/setup-node (its source, authutil.ts).
        const isSetupNode = tempFolder !== '' && node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file) === node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(tempFolder, '.npmrc');
        const who = isSetupNode ? 'actions/setup-node with `registry-url`, run after this step,' : 'A later step';
        diagnostics.warning('userconfig-replaced', `${who} set ${names.join(' and ')} to ${file}, so package managers did not read the login of this step.`, isSetupNode
            ? 'Remove `registry-url` from setup-node, or run setup-node before this step.'
            : 'Run that step before this one, which then keeps the settings of its file.');
    }
}
/** Sets variables to their previous values. A variable cannot be unset, only emptied. */
function exportRestored(values, { exportVariables }, diagnostics) {
    try {
        exportVariables([...values].map(([name, value]) => ({ name, value })));
    }
    catch (error) {
        diagnostics.add((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanupFailed */ ._z)(`${[...values.keys()].join(', ')} could not be restored (${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error)}).`));
        return;
    }
    for (const [name, value] of values) {
        diagnostics.info(value === '' ? `${name} was cleared.` : `${name} was restored to ${value}.`);
    }
}
/** Whatever happens there, the files are deleted. */
async function startRevocation(issued, isLoggedIn, { revoke }, diagnostics) {
    try {
        return await revoke?.(issued, isLoggedIn);
    }
    catch (error) {
        diagnostics.add((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanupFailed */ ._z)(`What vendors issued could not be revoked (${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error)}).`));
        return undefined;
    }
}
/** Whatever happens there, the files are deleted. */
async function restoreHome(records, tools, diagnostics) {
    if (records.length === 0)
        return;
    try {
        const { restoreHomeFiles } = await __webpack_require__.e(/* import() */ 19).then(__webpack_require__.bind(__webpack_require__, 19));
        diagnostics.add(...(await restoreHomeFiles(records, tools)));
    }
    catch (error) {
        diagnostics.add((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanupFailed */ ._z)(`The home folder could not be restored (${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error)}).`));
    }
}
function isHomeFileRecord(entry) {
    return ['link-home-file', 'copy-home-file', 'lock-home-file', 'make-folder'].includes(entry.did);
}
/** Deletes a file of ours. Of a link, only the link goes; no system unlinks a folder. */
function deleteFile(file, tempFolder) {
    if (!(0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnFile */ .Z4)(file, tempFolder))
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanupFailed */ ._z)('The journal names a file that this action never writes.');
    try {
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unlinkFile */ .iM)(file);
        return { level: 'info', text: `${file} was deleted.` };
    }
    catch (error) {
        const code = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT')
            return { level: 'info', text: `${file} did not exist any more.` };
        const why = isFolder(file) ? 'there is a folder in its place' : code;
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanupFailed */ ._z)(`${file} could not be deleted (${why}).`, 'The runner empties RUNNER_TEMP after the job.');
    }
}
function isFolder(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
;