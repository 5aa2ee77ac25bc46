"use strict";
exports.id = 621;
exports.ids = [621];
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

/***/ 3621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceHomeFiles: () => (/* binding */ replaceHomeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _files_change_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(878);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(201);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7418);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(736);
/* harmony import */ var _unlink_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3026);








/**
 * Restores what killed jobs left, then replaces home files by links to our files.
 *
 * @param leftovers home files where a killed job left a link
 * @param owner a file of this use: it shows that the job is alive
 * @returns the files that could not be replaced, which is reported
 * @throws UserError `home-in-use`; `link-failed` for a file that is required
 */
function replaceHomeFiles(files, leftovers, owner, tools) {
    tools.record(...leftovers.map((file) => ({ did: 'lock-home-file', file, owner })), ...files.map(({ file, target }) => ({ did: 'lock-home-file', file, owner: target })));
    for (const leftover of leftovers) {
        try {
            (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .kK)(leftover, owner, () => restoreAfterKill(leftover, tools));
        }
        catch (error) {
            const why = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? 'another job is changing it' : (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
            tools.diagnostics.add((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanupFailed */ ._z)(`${leftover} could not be restored (${why}).`));
        }
    }
    const failed = new Map();
    for (const file of files) {
        try {
            replaceOne(file, tools);
        }
        catch (error) {
            if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
                throw error;
            if (file.required) {
                throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('link-failed', `${file.file} cannot be replaced by a link (${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error)}).`, cureOf(error));
            }
            failed.set(file.file, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error));
        }
    }
    if (failed.size > 0) {
        tools.diagnostics.warning('link-failed', `These files could not be written: ${[...failed].map(([file, code]) => `${file} (${code})`).join(', ')}.`, 'Tools that read only the home folder do not find the login. If none of them is used, set `home-files: never`.');
    }
    return [...failed.keys()];
}
/** Windows answers EPERM for a link that it does not allow, and for a file that is open or read-only. */
function cureOf(error) {
    const { code, syscall } = error;
    if (code !== 'EPERM' && code !== 'EBUSY')
        return 'Check the permissions of its folder.';
    return syscall === 'symlink'
        ? 'Check the permissions of its folder. On Windows, links need developer mode or an administrator.'
        : 'Check the permissions of its folder. On Windows, close programs that have the file open, and check that it is not read-only.';
}
/** Restores what a killed job replaced, and reports a backup that is kept because there is something newer. */
function restoreAfterKill(file, { tempFolder, diagnostics }) {
    const kept = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreLeftover */ .w_)(file, tempFolder);
    if (kept === undefined)
        return;
    diagnostics.notice(undefined, `${file} was written after a job that used it was killed, so it stays.`, `The file from before that job is kept as ${kept}.`);
}
function replaceOne(planned, tools) {
    makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(planned.file), tools);
    if (planned.asCopy) {
        copyHomeFile(planned, tools);
        return;
    }
    let record;
    try {
        (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .kK)(planned.file, planned.target, () => {
            record = linkOne(planned, tools);
        });
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || !tools.isOwnHome)
            throw error;
        if (record !== undefined)
            (0,_unlink_js__WEBPACK_IMPORTED_MODULE_7__/* .undoLink */ .T6)(record, _unlink_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOriginal */ .PI);
        if (error.syscall !== 'symlink')
            throw error;
        copyHomeFile(planned, tools);
    }
}
function linkOne({ file, format, target, copy }, tools) {
    restoreAfterKill(file, tools);
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectHomeFile */ .M8)(file, tools.tempFolder);
    if (state.kind === 'busy')
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .inUse */ .Lj)(file);
    const previous = state.kind === 'ours' ? state.target : '';
    const record = { did: 'link-home-file', file, format, target, copy, previous };
    tools.record(record);
    (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .linkHomeFile */ .Ej)(file, target, tools.tempFolder);
    return record;
}
/**
 * Replaces a home file by a copy of our file: where Windows allows no links, and in job containers. Docker actions see the home
 * folder of a job container, but not its RUNNER_TEMP, so a link would be broken. Only in home folders that end with the job.
 */
function copyHomeFile(planned, { record }) {
    const { file, format, target, copy } = planned;
    const moved = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .statsOf */ .LZ)(file) === undefined ? '' : (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryName */ .NT)(file, target);
    record({ did: 'copy-home-file', file, format, target, copy, moved });
    if (moved !== '')
        (0,_files_change_file_js__WEBPACK_IMPORTED_MODULE_3__/* .renameFile */ .H5)(file, moved);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(file, node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(target), { flag: 'wx', mode: 0o600 });
}
/** Makes a folder that is missing, and those above it; post removes them if they are empty. */
function makeFolder(folder, tools) {
    const missing = [];
    for (let next = folder; !node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(next) && node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(next) !== next; next = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(next))
        missing.unshift(next);
    if (missing.length === 0)
        return;
    tools.record(...missing.map((one) => ({ did: 'make-folder', path: one })));
    for (const one of missing)
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().mkdirSync(one, { mode: 0o700 });
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