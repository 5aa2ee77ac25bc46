"use strict";
exports.id = 771;
exports.ids = [771];
exports.modules = {

/***/ 2893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ inspectHomeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7418);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6709);





/**
 * Looks at a place.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
function inspectHomeFile(place, tempFolder) {
    const found = seen(place);
    const backup = seen((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .backupOf */ .GH)(place));
    const isOwn = (file) => node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(tempFolder, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file)) === '';
    const isTarget = (file) => file !== undefined && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileName */ .oV)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    const mark = (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTarget */ .Cm)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(place));
    const owner = isTarget(mark) && node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(mark) ? mark : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTarget */ .Cm)(place) : undefined;
    if (isTarget(target)) {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(target))
            return { kind: 'leftover' };
        return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
    }
    // Some tools write a file anew rather than through a link. A backup of this very file was made by a main that was
    // killed before it placed its link.
    if (owner !== undefined && found.isFile() && backup?.ino !== found.ino)
        return { kind: 'ours', target: owner };
    return { kind: 'theirs' };
}
/** What can be seen of a file; undefined if there is none, or its folder may not be entered or is none. */
function seen(file) {
    try {
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .statsOf */ .LZ)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkHomeFiles: () => (/* binding */ linkHomeFiles)
/* harmony export */ });
/* harmony import */ var _diagnostics_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5708);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(201);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7418);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6709);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19);







/**
 * Restores what killed jobs left, then links home files to our files.
 *
 * @param files the files of this use; the first one shows that the job is alive
 * @param leftovers home files where a killed job left a link
 * @throws UserError `home-in-use`, `link-failed`
 */
function linkHomeFiles(files, leftovers, tools) {
    const owner = files[0]?.path ?? '';
    const locks = leftovers.map((file) => ({ did: 'lock-home-file', file, owner }));
    for (const { path, link } of files) {
        if (link !== undefined)
            locks.push({ did: 'lock-home-file', file: link.file, owner: path });
    }
    tools.record(...locks);
    for (const leftover of leftovers) {
        try {
            (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .kK)(leftover, owner, () => restore(leftover, tools));
        }
        catch (error) {
            const why = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? 'another job is changing it' : error.code;
            tools.diagnostics.add((0,_diagnostics_cleanup_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanupFailed */ ._z)(`${leftover} could not be restored (${why}).`));
        }
    }
    for (const { path, link } of files) {
        if (link !== undefined)
            linkOne(link, path, tools);
    }
}
/** Restores what a killed job replaced, and reports what could not be restored because there is something newer. */
function restore(file, { tempFolder, diagnostics }) {
    const kept = (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreLeftover */ .w_)(file, tempFolder);
    if (kept === undefined)
        return;
    diagnostics.notice(undefined, `${file} was written after a job that used it was killed, so it stays.`, `The file from before that job is kept as ${kept}.`);
}
function linkOne(link, target, tools) {
    const { tempFolder } = tools;
    try {
        (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .kK)(link.file, target, () => {
            restore(link.file, tools);
            const state = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectHomeFile */ .M)(link.file, tempFolder);
            if (state.kind === 'busy')
                throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .inUse */ .Lj)(link.file);
            const previous = state.kind === 'ours' ? state.target : '';
            const before = state.kind === 'theirs' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .stampOf */ .Zs)(link.file) : '';
            tools.record({ did: 'link-home-file', ...link, target, before, previous, written: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .stampOf */ .Zs)(target) });
            (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .linkHomeFile */ .Ej)(link.file, target, tempFolder);
        });
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('link-failed', `${link.file} cannot be replaced by a link (${error.code ?? 'unknown error'}).`, 'Check the permissions of its folder. On Windows, links need developer mode or an administrator.');
    }
}


/***/ }),

/***/ 201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ linkHomeFile),
/* harmony export */   iK: () => (/* binding */ pointTo),
/* harmony export */   qt: () => (/* binding */ replaceByLink),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2893);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7418);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6709);
/** Placing a link of ours, so that at each moment both it and what it takes the place of can be told apart. */




/**
 * HomeFiles a link, keeping what stands there. A file that somebody put in place of an earlier use's link becomes the file of
 * that use, whose end then treats it as it treats an edit.
 *
 * @throws UserError `home-in-use`
 */
function linkHomeFile(place, target, tempFolder) {
    const occupant = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectHomeFile */ .M)(place, tempFolder);
    if (occupant.kind === 'busy')
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .inUse */ .Lj)(place);
    try {
        if (occupant.kind === 'theirs')
            keep(place);
        if (occupant.kind === 'ours' && (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(place) === undefined)
            rewrite(occupant.target, node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(place));
        if (occupant.kind !== 'nothing')
            pointTo(place, target);
        else {
            replaceByLink((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(place), target);
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().symlinkSync(target, place);
        }
    }
    catch (error) {
        throw error.code === 'EEXIST' ? (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .inUse */ .Lj)(place) : error;
    }
}
/** Gives a place to a use, whatever stands there. */
function pointTo(place, target) {
    replaceByLink((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(place), target);
    replaceByLink(place, target);
}
/** Makes a link in one step, in place of whatever stands there. */
function replaceByLink(link, target) {
    const aside = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .asideOf */ .KN)(link, target);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(aside, { force: true });
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().symlinkSync(target, aside);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().renameSync(aside, link);
}
/** Gives a file of ours in RUNNER_TEMP another text; it keeps its mode and access list. No link is followed. */
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
/** Gives a file a second name, so that it is never without one. Where that cannot be, it is moved. */
function keep(place) {
    const backup = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .backupOf */ .GH)(place);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(place).isDirectory())
        throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(place).isFile()) {
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().linkSync(place, backup);
            return;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw error;
        }
    }
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(backup, { throwIfNoEntry: false }) !== undefined)
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .inUse */ .Lj)(place);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().renameSync(place, backup);
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Lj: () => (/* binding */ inUse),
/* harmony export */   kK: () => (/* binding */ withLock),
/* harmony export */   x_: () => (/* binding */ releaseLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(436);
/**
 * Turns at a place that several jobs of one user may want to change at the same time.
 *
 * Each job that wants a turn puts a ticket beside the place: a link to a file of its own in RUNNER_TEMP, under a name that
 * no other use ever has. It has the turn once it finds no other job's ticket beside its own: whoever comes later finds it
 * and stands back. So a ticket that a killed job left can be thrown away by anybody at any time, since its name means no
 * other. (With one lock for all, two jobs can find the same stale lock, and the slower one removes the faster one's.)
 */




/**
 * How long a job waits for another one that is changing a place at this very moment, in nanoseconds: by a clock that nobody
 * sets, and not that of `performance`, which takes Node half as long to load as to start (2026-11).
 */
const PATIENCE = 3000000000n;
/** Between two looks, in milliseconds. */
const PAUSE = 5;
/** What is said to the second of two jobs. */
function inUse(place) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('home-in-use', `${place} is in use by another job of this user, for clients that read nothing else.`, 'Let these jobs run one after the other, or give each runner a home folder of its own.');
}
function ticketOf(place, owner) {
    return `${place}.npm-registry-login-turn-${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(owner)}`;
}
/**
 * Changes a place while no other job does.
 *
 * @param owner a file in RUNNER_TEMP of this use: once that is gone, so is the job, and its turn is over
 * @param without what is done without a turn, if another job's ticket still stands there after a while: that job was
 *   mostly killed, and its post is yet to come. It is told whether this use held a ticket before
 * @throws UserError `home-in-use` if other jobs do not come to an end, and nothing can be done without a turn
 */
function withLock(place, owner, change, without = (_, error) => {
    throw error ?? inUse(place);
}) {
    const own = ticketOf(place, owner);
    const held = linkTarget(own) !== undefined;
    try {
        for (const start = process.hrtime.bigint();;) {
            try {
                take(own, owner);
            }
            catch (error) {
                return without(held, error);
            }
            const { others, before } = ticketsBeside(place, owner);
            if (others.length === 0) {
                const result = change();
                for (const ticket of before)
                    node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(ticket, { force: true });
                return result;
            }
            // Of two that come at the same moment, one stays and one stands back.
            if (others.some((other) => other < own))
                node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(own, { force: true });
            if (process.hrtime.bigint() - start > PATIENCE)
                return without(held);
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
        }
    }
    finally {
        giveUp(own);
    }
}
function take(ticket, owner) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().symlinkSync(owner, ticket);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error; // held already, or since main was killed
    }
}
/**
 * The tickets of other living jobs, and those of this job: its uses run one after the other, so earlier ones were killed
 * in their turns. They stand until what those were in the midst of is put right. What dead jobs left is removed.
 */
function ticketsBeside(place, owner) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(place);
    const start = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(ticketOf(place, ''));
    const names = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileName */ .oV)(name.slice(start.length)));
    const [others, before] = [[], []];
    for (const name of names) {
        const ticket = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const other = linkTarget(ticket);
        if (other === undefined || other === owner)
            continue;
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(other))
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(ticket, { force: true });
        else
            (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(other) === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(owner) ? before : others).push(ticket);
    }
    return { others, before };
}
/** Removes a ticket, if there is one: in a folder that cannot be entered there is none. */
function giveUp(ticket) {
    if (linkTarget(ticket) !== undefined)
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(ticket, { force: true });
}
/** Ends a turn of a use, if that was killed in it. @param owner the file that it took the turn with */
function releaseLock(place, owner) {
    giveUp(ticketOf(place, owner));
}
/** What a link points to, as an absolute path; undefined if there is no link. */
function linkTarget(link) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(link), node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(link));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ backupOf),
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * A link of ours in a folder that outlives the job (the home folder, or the one above the workspace), for clients that
 * read nothing else.
 *
 * The link points to a file in RUNNER_TEMP, which the runner empties for every job: a killed job leaves a dangling link,
 * but no token. Beside it stand what it took the place of, under another name, so that the next use can put that back;
 * and an owner mark, a second link to the same file, which tells whose the place is whatever becomes of the first. They
 * are made in the order backup, mark, link, and the mark goes first: so a mark beside a file that is not the one kept
 * as the backup means that somebody put that file in the link's place.
 */


/** Where what stood in a place is kept. */
function backupOf(place) {
    return `${place}.npm-registry-login-backup`;
}
/** The mark that tells whose a place is. */
function ownerOf(place) {
    return `${place}.npm-registry-login-owner`;
}
/** A name beside a place for what the user is to find there, which nothing has yet. */
function freeName(place) {
    for (let number = 1;; number += 1) {
        const name = `${place}.kept-by-npm-registry-login-${number}`;
        if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(name, { throwIfNoEntry: false }) === undefined)
            return name;
    }
}
/** Where something is made ready that then takes a place in one step. */
function asideOf(place, target) {
    return `${place}.${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(target)}`;
}
/**
 * What stands under a name, links not followed; undefined if nothing. With its number to the last digit: those of Windows
 * have 64 bits, of which plain numbers keep 53, so that two files would seem to be one.
 */
function statsOf(file) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file, { throwIfNoEntry: false, bigint: true });
}
/** What tells whether a file, or a link and the file behind it, was changed since; empty if nothing is there. */
function stampOf(file) {
    const stats = statsOf(file);
    if (stats === undefined)
        return '';
    const own = `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
    if (!stats.isSymbolicLink())
        return own;
    try {
        return `${own} > ${stampOf(node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(file))}`;
    }
    catch {
        return own;
    }
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   Y4: () => (/* binding */ keepBackup),
/* harmony export */   w_: () => (/* binding */ restoreLeftover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2893);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7418);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6709);
/** What stood in a place comes back into it, and what killed jobs left beside it goes. */






/**
 * Puts back what a killed job replaced, so that only what the user has there stands in the place, or a link of an earlier
 * use in this job. It may be called at any time in a turn, and does nothing if there is nothing to do.
 *
 * @returns under what name something is kept that the user has put something else in place of since
 */
function restoreLeftover(place, tempFolder) {
    sweep(place);
    const { kind } = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectHomeFile */ .M)(place, tempFolder);
    if (kind === 'leftover')
        restore(place);
    if (kind === 'theirs' || kind === 'nothing')
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(place), { force: true });
    return kind === 'theirs' ? keepBackup(place) : undefined;
}
/** Removes links that killed jobs made ready beside a place, but never put there. */
function sweep(place) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(place);
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder)) {
        const start = [(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(place), place]
            .map((link) => `${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(link)}.`)
            .find((link) => name.startsWith(link));
        if (start === undefined || !(0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileName */ .oV)(name.slice(start.length)))
            continue;
        const target = (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTarget */ .Cm)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name));
        if (target !== undefined && !node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(target))
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name), { force: true });
    }
}
/**
 * Gives up a backup, since what stands in the place now is the user's and counts: under a name that this action never
 * touches again, for nothing of theirs may be lost. Nothing is to be kept if it is the very file that stands there.
 *
 * @returns that name; undefined if there was no backup, or no need of it
 */
function keepBackup(place) {
    const backup = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(place);
    const kept = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .statsOf */ .LZ)(backup);
    if (kept === undefined)
        return undefined;
    if (kept.ino === (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .statsOf */ .LZ)(place)?.ino) {
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(backup);
        return undefined;
    }
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .freeName */ .IL)(place);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().renameSync(backup, name);
    return name;
}
/** Removes a link, or replaces it by what it replaced. Nobody owns the place then. */
function restore(place) {
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(place), { force: true });
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(place), { throwIfNoEntry: false }) === undefined)
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(place, { force: true });
    else
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().renameSync((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .backupOf */ .GH)(place), place);
}


/***/ })

};
;