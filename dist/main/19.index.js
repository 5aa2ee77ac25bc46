"use strict";
exports.id = 19;
exports.ids = [19];
exports.modules = {

/***/ 201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ linkHomeFile),
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   Y4: () => (/* binding */ keepBackup),
/* harmony export */   qt: () => (/* binding */ replaceByLink),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   w_: () => (/* binding */ restoreLeftover)
/* harmony export */ });
/* unused harmony export pointTo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_change_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(436);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7418);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(736);
/** Replaces a home file by a link, and restores it. At no moment can our link be mistaken for the user's file. */






/**
 * Replaces a home file by a link, and keeps the user's file as a backup. A file that replaced the link of an earlier use
 * becomes the target of that use. The post step of that use then treats it like any other edit.
 *
 * @throws UserError `home-in-use`
 */
function linkHomeFile(file, target, tempFolder) {
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectHomeFile */ .M8)(file, tempFolder);
    if (state.kind === 'busy')
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .inUse */ .Lj)(file);
    try {
        if (state.kind === 'theirs')
            keep(file);
        if (state.kind === 'ours' && (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(file) === undefined)
            rewrite(state.target, node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(file));
        if (state.kind !== 'nothing')
            pointTo(file, target);
        else {
            replaceByLink((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(file), target);
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().symlinkSync(target, file);
        }
    }
    catch (error) {
        throw error.code === 'EEXIST' ? (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .inUse */ .Lj)(file) : error;
    }
}
/** Makes both links of a home file lead to a target, whatever was there. */
function pointTo(file, target) {
    replaceByLink((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(file), target);
    replaceByLink(file, target);
}
/** Gives a file a second name, so that it is never without one. Where that is not possible, it is renamed. */
function keep(file) {
    const backup = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(file);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file).isDirectory())
        throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file).isFile()) {
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().linkSync(file, backup);
            return;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw error;
        }
    }
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(backup, { throwIfNoEntry: false }) !== undefined)
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .inUse */ .Lj)(file);
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renameFile */ .H5)(file, backup);
}
/**
 * Restores what a killed job replaced: afterwards the home file is the user's own, or a link of an earlier use in this
 * job. It does nothing if there is nothing to do. The caller holds the lock.
 *
 * @returns the name under which a backup is kept, if the user has written a newer file since
 */
function restoreLeftover(file, tempFolder) {
    removeStaleLinks(file);
    const { kind } = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectHomeFile */ .M8)(file, tempFolder);
    if (kind === 'leftover')
        restore(file);
    if (kind === 'theirs' || kind === 'nothing')
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(file));
    return kind === 'theirs' ? keepBackup(file) : undefined;
}
/** Removes links that killed jobs prepared, but never renamed. */
function removeStaleLinks(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder)) {
        const start = [(0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(file), file].map((link) => `${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(link)}.`).find((link) => name.startsWith(link));
        if (start === undefined || !(0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileName */ .oV)(name.slice(start.length)))
            continue;
        const target = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name));
        if (target !== undefined && !node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(target))
            (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name));
    }
}
/**
 * Moves a backup out of the way, because the user has written a newer file: under a name that this action never touches
 * again. A backup that is the very file that the user has is only removed.
 *
 * @returns that name; undefined if nothing had to be kept
 */
function keepBackup(file) {
    const backup = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(file);
    const kept = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .statsOf */ .LZ)(backup);
    if (kept === undefined)
        return undefined;
    if (kept.ino === (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .statsOf */ .LZ)(file)?.ino) {
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(backup);
        return undefined;
    }
    const name = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .freeName */ .IL)(file);
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renameFile */ .H5)(backup, name);
    return name;
}
/**
 * Removes a link, or replaces it with the backup, and removes the owner link. A file that replaced the link goes first, because
 * only the owner link shows that it is not the user's.
 */
function restore(file) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file, { throwIfNoEntry: false })?.isFile() === true)
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(file);
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(file));
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(file), { throwIfNoEntry: false }) === undefined)
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(file);
    else
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renameFile */ .H5)((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(file), file);
}
/** Makes a link in one step, in place of whatever has its name. */
function replaceByLink(link, target) {
    const temporary = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryName */ .NT)(link, target);
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(temporary);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().symlinkSync(target, temporary);
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renameFile */ .H5)(temporary, link);
}
/** Changes the text of a file of ours in RUNNER_TEMP; it keeps its mode and access list. No link is followed. */
function rewrite(file, text) {
    const { O_WRONLY, O_TRUNC, O_NOFOLLOW } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
    const opened = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, O_WRONLY | O_TRUNC | (O_NOFOLLOW ?? 0));
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(opened, text);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(opened);
    }
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreHomeFiles: () => (/* binding */ restoreHomeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _files_change_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(878);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(436);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1255);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(269);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7418);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(736);
/* harmony import */ var _unlink_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3026);










/**
 * Restores home files, and releases locks that main held when it was killed. Only files that this action ever uses are
 * touched.
 *
 * @param newestFirst the records of the journal
 * @returns diagnostics for each home file, and for each file that this action never uses
 */
async function restoreHomeFiles(newestFirst, tools) {
    const known = new Set((0,_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .knownHomeFiles */ .AY)(tools.environment, tools.home));
    for (const record of newestFirst) {
        const isReplaced = record.did === 'link-home-file' || record.did === 'copy-home-file';
        // A later step may have set HOME or XDG_CONFIG_HOME.
        if (isReplaced && isStillOurs(record))
            known.add(record.file);
    }
    const diagnostics = [];
    for (const record of newestFirst) {
        if (record.did !== 'link-home-file' && record.did !== 'copy-home-file')
            continue;
        diagnostics.push(...(isGenuine(record, known, tools) ? await undo(record) : [unknownFile()]));
    }
    for (const record of newestFirst) {
        if (record.did !== 'lock-home-file')
            continue;
        if (known.has(record.file) && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFile */ .Z4)(record.owner, tools.tempFolder)) {
            diagnostics.push(...tried(record.file, () => (0,_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseLock */ .x_)(record.file, record.owner)));
        }
        else
            diagnostics.push(unknownFile());
    }
    for (const record of newestFirst) {
        if (record.did === 'make-folder' && [...known].some((file) => file.startsWith(record.path + (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)))) {
            removeEmptyFolder(record.path);
        }
    }
    return diagnostics;
}
/** Whether a record names only files that this action uses: it may have been manipulated. */
function isGenuine(record, known, { tempFolder }) {
    const { file, target, copy } = record;
    const other = record.did === 'link-home-file' ? record.previous : '';
    const isOwn = [target, copy, ...(other === '' ? [] : [other])].every((own) => (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFile */ .Z4)(own, tempFolder));
    const isMoved = record.did === 'link-home-file' || record.moved === '' || record.moved === (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .NT)(file, target);
    return known.has(file) && isOwn && isMoved;
}
/** Whether the file is still ours, by its link, its owner link or its text, and has the name of a home file. */
function isStillOurs({ file, target, copy }) {
    if (!['.npmrc', '.yarnrc.yml'].includes(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file)) || node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file) !== file)
        return false;
    if ([file, (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .ownerOf */ .bf)(file)].some((link) => (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .linkTarget */ .Cm)(link) === target))
        return true;
    const text = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(copy);
    return text !== undefined && (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file) === text && (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .linkTarget */ .Cm)(file) === undefined;
}
async function undo(record) {
    const isEdited = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(record.file) !== (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(record.copy);
    try {
        // The INI and YAML libraries are loaded only for a file that was edited.
        const merge = isEdited ? (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 2161))).mergeEdits : _unlink_js__WEBPACK_IMPORTED_MODULE_9__/* .keepOriginal */ .PI;
        return record.did === 'link-home-file' ? (0,_unlink_js__WEBPACK_IMPORTED_MODULE_9__/* .unlinkHomeFile */ .HW)(record, merge) : restoreCopied(record, merge);
    }
    catch (error) {
        return [notRestored(record.file, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error))];
    }
}
/** Restores what a copy replaced, with what later steps added to it. */
function restoreCopied(record, merge) {
    const { file, target, copy, moved } = record;
    if (moved === '' ? (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .statsOf */ .LZ)(file) === undefined : (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .statsOf */ .LZ)(moved) === undefined) {
        return [{ level: 'info', text: `${file} was not changed.` }]; // main did not get this far, or post ran before
    }
    const edited = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file);
    const original = moved === '' ? '' : ((0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(moved) ?? '');
    // A main that was killed while it wrote the file has written a part of it.
    const isEdited = edited !== undefined && (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(copy)?.startsWith(edited) !== true;
    const result = (isEdited ? merge : _unlink_js__WEBPACK_IMPORTED_MODULE_9__/* .keepOriginal */ .PI)(record, original, edited ?? '');
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(file);
    if (moved !== '')
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(moved, file);
    if (result.text !== original) {
        const mode = moved === '' ? 0o600 : node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file).mode & 0o777;
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(file, result.text, mode, (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .NT)(file, target));
    }
    return result.said;
}
function tried(file, action) {
    try {
        action();
        return [];
    }
    catch (error) {
        return [notRestored(file, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error))];
    }
}
/** A folder that is not empty, or does not exist, stays as it is. */
function removeEmptyFolder(folder) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmdirSync(folder);
    }
    catch { }
}
/** The runner does not empty the home folder. */
function notRestored(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanupFailed */ ._z)(`${file} could not be restored (${why}).`, 'A link of this action that stays there leads to nothing after the job.', 'A file that replaced it may still contain lines of this action: remove them.');
}
function unknownFile() {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanupFailed */ ._z)('The journal names a file that this action never uses.');
}


/***/ }),

/***/ 3026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ unlinkHomeFile),
/* harmony export */   PI: () => (/* binding */ keepOriginal),
/* harmony export */   T6: () => (/* binding */ undoLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _files_change_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1255);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(201);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7418);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(736);
/** Undoing the link of a home file, whatever became of it during the job: what later steps added stays, and nothing of ours does. */







/**
 * Restores what a link replaced, also if main was killed while it made the link.
 *
 * @param record the journal's record of the link
 * @param merge decides what the file becomes if later steps edited it
 */
function unlinkHomeFile(record, merge) {
    // These have this use's name, so no lock is needed.
    for (const link of [record.file, (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(record.file)])
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryName */ .NT)(link, record.target));
    const change = () => undoLink(record, merge);
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLockOrElse */ .eJ)(record.file, record.target, change, (held, error) => {
        const isGone = error?.code === 'ENOENT'; // the folder, since post ran before
        if (held || isGone || isOurs(record))
            return change();
        if (error !== undefined)
            throw error;
        const text = `${record.file} does not belong to this step any more, and another job is changing it, so it is left alone.`;
        return [{ level: 'info', text }];
    });
}
/**
 * Whether a home file belongs to this use, so that no other job changes it, whoever has a lock: a job that finds it so
 * gives up. The same holds if this use still has the lock that its main was killed with, because a link is recorded under a
 * lock only. So a job that is killed while it waits or gives up keeps no other from restoring its file.
 *
 * Without either, the file is restored already. What is there now may be another job's, half done.
 */
function isOurs({ file, target }) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTarget */ .Cm)(file) === target || (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTarget */ .Cm)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(file)) === target;
}
/** For a file that no later step edited. */
const keepOriginal = ({ file }, original) => ({
    text: original,
    said: [{ level: 'info', text: `${file} is as it was before the job.` }],
});
/** Looks at what became of a home file, and changes nothing. */
function classifyLink(record) {
    const { file, target, previous, copy } = record;
    const found = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .statsOf */ .LZ)(file);
    const backup = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .statsOf */ .LZ)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .backupOf */ .GH)(file));
    const isBackup = found !== undefined && found.ino === backup?.ino;
    if (!isOurs(record)) {
        const isLeft = backup !== undefined && (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTarget */ .Cm)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(file)) === undefined;
        if (found === undefined)
            return isLeft ? 'backup-only' : 'missing';
        return isLeft && isBackup ? 'backed-up' : 'not-linked';
    }
    if (found === undefined)
        return 'removed';
    if (isBackup)
        return 'owner-only';
    const link = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTarget */ .Cm)(file);
    if (link === target) {
        const isFile = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(target, { throwIfNoEntry: false })?.isFile() === true;
        const text = isFile ? (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(target) : undefined;
        return text === undefined || text === (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(copy) ? 'unchanged' : 'edited';
    }
    if (previous !== '' && link === previous)
        return 'previous-link';
    return found.isFile() ? 'edited' : 'replaced';
}
/** Undoes a link. The caller holds the lock, or knows that it is not needed. */
function undoLink(record, merge) {
    const { file } = record;
    const info = (text) => [{ level: 'info', text: `${file} ${text}` }];
    switch (classifyLink(record)) {
        case 'missing':
            return info('does not exist any more.');
        case 'backup-only':
            (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .restore */ .PF)(file);
            return info('does not exist any more.');
        case 'not-linked':
            return info('was not changed.');
        case 'backed-up':
            (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .backupOf */ .GH)(file));
            return info('was not changed.');
        case 'owner-only':
            (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(file));
            (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .backupOf */ .GH)(file));
            return info('was not changed.');
        case 'previous-link':
            giveBack(record);
            return info('was not changed.');
        case 'removed': {
            const hasBackup = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .statsOf */ .LZ)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .backupOf */ .GH)(file)) !== undefined;
            (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .restore */ .PF)(file);
            return info(hasBackup ? 'was removed by a later step, and is restored.' : 'does not exist any more.');
        }
        case 'replaced':
            return leaveReplaced(file);
        case 'unchanged':
            giveBack(record);
            return info('is as it was before the job.');
        case 'edited':
            return restoreEdited(record, merge);
    }
}
/** Leaves a link or folder of a later step alone, and keeps the user's file under another name. */
function leaveReplaced(file) {
    (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(file));
    const kept = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .keepBackup */ .Y4)(file);
    const text = `${file} was replaced by a link or folder, which is left alone.`;
    if (kept === undefined)
        return [{ level: 'info', text }];
    return [{ level: 'notice', text: `${text}\nThe file from before the job is kept as ${kept}.` }];
}
/** Restores a home file with what later steps added to it. */
function restoreEdited(record, merge) {
    const { file, previous } = record;
    const original = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(isNested(record) ? previous : (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .backupOf */ .GH)(file)) ?? '';
    const { text, said } = merge(record, original, (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file) ?? '');
    if (text === original)
        giveBack(record);
    else if (isNested(record)) {
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .rewrite */ .v8)(previous, text);
        giveBack(record);
    }
    else
        return [...writeRestored(record, text), ...said];
    return said;
}
/** Gives a home file back to the earlier use in this job, or restores the user's file. */
function giveBack(record) {
    const { file, previous } = record;
    if (!isNested(record)) {
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .restore */ .PF)(file);
        return;
    }
    // The owner link goes last: a file that a later step wrote has our settings, which the earlier use would not know.
    (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceByLink */ .qt)(file, previous);
    (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceByLink */ .qt)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(file), previous);
}
/** Whether the file of an earlier use in this job still exists. */
function isNested({ previous }) {
    return previous !== '' && node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
}
/** Writes a restored file with additions: in place of ours, or through the user's link, as dotfile managers make them. */
function writeRestored({ file, target }, text) {
    const backup = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .backupOf */ .GH)(file);
    const isLink = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(backup, { throwIfNoEntry: false })?.isSymbolicLink() === true && (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(backup) !== undefined;
    if (!isLink) {
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(file, text, modeOf(backup, file), (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryName */ .NT)(file, target));
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(file));
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(backup);
        return [];
    }
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(backup);
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(real, text, node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(real).mode & 0o777, (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryName */ .NT)(real, target));
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .restore */ .PF)(file);
        return [];
    }
    catch (error) {
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .restore */ .PF)(file);
        const name = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .freeName */ .IL)(file);
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(name, text, { flag: 'wx', mode: 0o600 });
        const what = `${file} was restored, but it is a link to a file that cannot be written (${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error)}).`;
        return [{ level: 'notice', text: `${what}\nThe settings that later steps added are in ${name}.` }];
    }
}
/** A mode with the permissions that both the previous and the current file have. */
function modeOf(backup, file) {
    const before = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(backup) === undefined ? 0o600 : node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(backup).mode & 0o777;
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file).isFile() ? before & node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file).mode : before;
}


/***/ })

};
;