exports.id = 487;
exports.ids = [487];
exports.modules = {

/***/ 2893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 2650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ knownHomeFiles),
/* harmony export */   CZ: () => (/* binding */ neededHomeFiles)
/* harmony export */ });
/* unused harmony export yarnrcPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);



/**
 * Where Yarn 2+ looks: the folder above the workspace belongs to one runner and one repository, which the home folder does not,
 * and job containers see it. The home folder is for a step without a workspace.
 */
function yarnrcPath(environment, home) {
    const workspace = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace === '' ? '' : node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(workspace));
    const exists = above !== '' && above !== node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(workspace) && node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(above);
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(exists ? above : home, '.yarnrc.yml');
}
/** All files outside RUNNER_TEMP that this action may ever replace by a link. Post touches no others. */
function knownHomeFiles(environment, home) {
    const files = [node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npmrc'), node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
    return [...new Set(files)];
}
/** The files that the package managers of the job need. */
function neededHomeFiles({ homeNpmrc, yarnrc }, environment, home) {
    const needed = [];
    if (homeNpmrc.length > 0) {
        needed.push({ path: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npmrc'), format: 'npmrc', readers: homeNpmrc.join(', ') });
    }
    if (yarnrc)
        needed.push({ path: yarnrcPath(environment, home), format: 'yarnrc', readers: 'Yarn 2+' });
    return needed;
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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

"use strict";
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


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoHomeFiles: () => (/* binding */ undoHomeFiles)
});

// EXTERNAL MODULE: ./build/diagnostics/cleanup-warnings.js
var cleanup_warnings = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
// EXTERNAL MODULE: ./build/home-files/locations.js
var locations = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/home-files/lock.js
var lock = __webpack_require__(7418);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/login-lines.js + 1 modules
var login_lines = __webpack_require__(3830);
;// CONCATENATED MODULE: ./build/npmrc/edited.js


/**
 * Takes our lines out of a file that somebody edited since, and puts back the ones that ours took the place of.
 *
 * @param edited the file as it is now
 * @param original the file as it was before
 * @param keys the keys of our lines
 * @param dropped the numbers of the original's lines that were left out
 */
function linesWithoutOurs(edited, original, keys, dropped) {
    const ours = new Set(keys);
    const gone = new Set(dropped);
    const theirs = new Set((0,npmrc_lines/* readNpmrc */.Z)(original).flatMap((line) => line.kind === 'setting' && !gone.has(line.number) ? [`${line.name}=${line.value}`] : []));
    const lines = (0,npmrc_lines/* readNpmrc */.Z)(edited);
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    const inSection = (index) => firstSection >= 0 && index >= firstSection;
    const left = lines.filter((line, index) => {
        if (inSection(index))
            return true; // nothing of ours stands below a section
        if (line.kind !== 'setting')
            return line.raw.trim() !== login_lines/* HEADING */.T;
        return !ours.has(line.name) || theirs.has(`${line.name}=${line.value}`);
    });
    const text = left.map(({ raw }) => raw).join('');
    const before = (0,npmrc_lines/* readNpmrc */.Z)(original);
    const section = before.findIndex(({ kind }) => kind === 'section');
    const back = (lines) => lines
        .filter(({ number }) => gone.has(number))
        .map(({ raw }) => (/[\r\n]$/.test(raw) ? raw : `${raw}\n`))
        .join('');
    // Before the lines of the edit, so that a later line of a kind still wins; what stood in a section, at the end.
    // What stands there is not doubled: a main that was killed may have been about to leave it out, but never did.
    const present = new Set(left.filter((line) => line.kind === 'setting').map(({ raw }) => raw.trim()));
    const above = section < 0 ? before : before.slice(0, section);
    const head = back(above.filter(({ raw }) => !present.has(raw.trim())));
    const tail = section < 0 ? '' : back(before.slice(section));
    if (tail === '')
        return head + text;
    const ended = text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`;
    return head + ended + (firstSection < 0 ? `${before[section]?.raw.trimEnd()}\n` : '') + tail;
}

// EXTERNAL MODULE: ./build/home-files/link.js
var home_files_link = __webpack_require__(201);
// EXTERNAL MODULE: ./build/home-files/names.js
var names = __webpack_require__(6709);
// EXTERNAL MODULE: ./build/home-files/restore.js
var restore = __webpack_require__(19);
;// CONCATENATED MODULE: ./build/home-files/edited-file.js
/** A file whose file somebody edited: the edit stays where the user finds it, and only our lines go. */






/**
 * Takes our lines out of a file that was edited in a file, and gives the file back with what is left.
 *
 * @param withoutOurKeys how a `.yarnrc.yml` loses them; undefined for an `.npmrc`
 */
function takeLinesAway(entry, withoutOurKeys) {
    const { file, previous } = entry;
    const nested = previous !== '' && external_node_fs_default().lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
    const before = nested ? previous : (0,names/* backupOf */.GH)(file);
    // Without the earlier use's file, only its own end knows what before there before.
    const original = (previous === '' || nested) && external_node_fs_default().existsSync(before) ? external_node_fs_default().readFileSync(before, 'utf8') : '';
    const edited = external_node_fs_default().readFileSync(file, 'utf8');
    let left;
    try {
        left =
            withoutOurKeys === undefined
                ? linesWithoutOurs(edited, original, entry.keys.flat(), entry.dropped)
                : withoutOurKeys(edited, original, entry.keys);
    }
    catch (error) {
        if (!(error instanceof diagnostic/* UserError */.yo))
            throw error;
        if (nested)
            (0,home_files_link/* pointTo */.iK)(file, previous);
        else
            (0,restore/* restore */.PF)(file); // what cannot be understood may hold our token
        return {
            level: 'warning',
            code: 'cleanup-failed',
            text: `${file} was edited into what cannot be understood; what before there before is back.`,
        };
    }
    // A file that somebody put in the file loses our lines first of all, while the mark still says whose it is.
    if (left !== edited && external_node_fs_default().lstatSync(file).isFile())
        writeHome(entry, left);
    if (nested) {
        if (left !== original)
            (0,home_files_link/* rewrite */.v8)(previous, left);
        (0,home_files_link/* pointTo */.iK)(file, previous);
    }
    else if (previous !== '') {
        writeHome(entry, left);
        (0,home_files_link/* replaceByLink */.qt)((0,names/* ownerOf */.bf)(file), previous);
    }
    else {
        const diagnostic = bringHome(entry, left, original);
        external_node_fs_default().rmSync((0,names/* ownerOf */.bf)(file), { force: true });
        external_node_fs_default().rmSync((0,names/* backupOf */.GH)(file), { force: true });
        if (diagnostic !== undefined)
            return diagnostic;
    }
    const text = `${file} was edited since; the edit is kept, and only the lines of this action are gone.`;
    return { level: 'info', text };
}
/** Puts an edited text where what before there before was. @returns what is to be told instead of the usual */
function bringHome(entry, left, original) {
    const { file } = entry;
    const backup = external_node_fs_default().lstatSync((0,names/* backupOf */.GH)(file), { throwIfNoEntry: false });
    if (backup === undefined && left.trim() === '')
        external_node_fs_default().rmSync(file);
    else if (!backup?.isSymbolicLink() || !isFile((0,names/* backupOf */.GH)(file)))
        writeHome(entry, left);
    else {
        // A link of the user's, as dotfile managers make them: it stays one, and the edit goes to the file behind it.
        const kept = left === original ? undefined : writeBehind(entry, left);
        (0,restore/* restore */.PF)(file);
        if (kept === undefined)
            return undefined;
        const text = `${file} is as it was. It was edited since, but ${kept.why}, so the edit is kept as ${kept.name}.`;
        return { level: 'notice', text };
    }
    return undefined;
}
/** Writes an edit through the user's link, or, if that cannot be, beside it. */
function writeBehind({ file, before }, left) {
    const backup = (0,names/* backupOf */.GH)(file);
    let why = 'the file behind this link was changed, too';
    if ((0,names/* stampOf */.Zs)(backup) === before) {
        try {
            external_node_fs_default().writeFileSync(backup, left);
            return undefined;
        }
        catch (error) {
            why = `the file behind this link cannot be written (${error.code})`;
        }
    }
    const name = (0,names/* freeName */.IL)(file);
    external_node_fs_default().writeFileSync(name, left, { flag: 'wx', mode: 0o600 });
    return { name, why };
}
/** Writes a file in the file, in one step, as readable as both the one that before there before and the one there now. */
function writeHome({ file, target }, left) {
    const aside = (0,names/* asideOf */.KN)(file, target);
    const modeOf = (file) => (isFile(file) ? external_node_fs_default().statSync(file).mode & 0o777 : undefined);
    const now = external_node_fs_default().lstatSync(file).isFile() ? (modeOf(file) ?? 0o600) : 0o777;
    external_node_fs_default().writeFileSync(aside, left, { flag: 'wx', mode: 0o600 });
    external_node_fs_default().chmodSync(aside, (modeOf((0,names/* backupOf */.GH)(file)) ?? 0o600) & now);
    external_node_fs_default().renameSync(aside, file);
}
function isFile(file) {
    try {
        return external_node_fs_default().statSync(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/home-files/unlink.js
/** Taking away a link of ours, whatever became of it during the job. */








/**
 * Puts back what a link took the file of, also if main was killed while it placed the link. Where somebody edited the
 * file since, the edit stays and only our lines go: into the file of the job's earlier use if there is one, or else home.
 *
 * @param entry the journal's record of the link
 */
async function unlinkHomeFile(entry) {
    const yaml = entry.format === 'yarnrc' ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 6028)) : undefined;
    // They bear this use's name, so that no turn is needed.
    for (const link of [entry.file, (0,names/* ownerOf */.bf)(entry.file)])
        external_node_fs_default().rmSync((0,names/* asideOf */.KN)(link, entry.target), { force: true });
    const change = () => putRight(entry, yaml?.withoutOurKeys);
    return (0,lock/* withLock */.kK)(entry.file, entry.target, change, (held, error) => {
        if (held || isHeld(entry))
            return change();
        if (error !== undefined)
            throw error;
        return leave(entry);
    });
}
/**
 * Whether the file is this use's, so that no other job changes it, whoever has the turn: all that a job does that finds
 * it so is to give up. The same holds if the use still has the turn in which its main was killed, for an entry is written
 * down in a turn only. So a job that is killed while it waits, or gives up, keeps no other from putting things right.
 *
 * A use that has neither has nothing there to put right: the file was given back before, as when somebody removed the
 * link and a later use of the job began anew. What stands there now may be another job's, half done.
 */
function isHeld({ file, target }) {
    return (0,lock/* linkTarget */.Cm)(file) === target || (0,lock/* linkTarget */.Cm)((0,names/* ownerOf */.bf)(file)) === target;
}
function leave({ file }) {
    return {
        level: 'info',
        text: `${file} is not this use's any more; another job is changing it, so it is left alone.`,
    };
}
function putRight(entry, withoutOurKeys) {
    const { file, target, previous } = entry;
    const info = (text) => ({ level: 'info', text: `${file} ${text}` });
    const found = (0,names/* statsOf */.LZ)(file);
    const backup = (0,names/* statsOf */.LZ)((0,names/* backupOf */.GH)(file));
    const owner = (0,lock/* linkTarget */.Cm)((0,names/* ownerOf */.bf)(file));
    const marked = owner === target;
    const standing = (0,lock/* linkTarget */.Cm)(file);
    // A later use of this job had given the file back, mark first, but its post was killed before it turned the link.
    const halfGivenBack = marked && standing !== previous && standing !== target && isOfThisJob(standing, target);
    if (halfGivenBack)
        (0,home_files_link/* replaceByLink */.qt)(file, target);
    const link = halfGivenBack ? target : standing;
    if (link !== target && !marked) {
        // Main did not come so far, or this ran before.
        if (owner === undefined && backup !== undefined) {
            if (found === undefined)
                (0,restore/* restore */.PF)(file);
            else if (found.ino === backup.ino)
                external_node_fs_default().rmSync((0,names/* backupOf */.GH)(file));
        }
        return info(found === undefined ? 'was gone already.' : 'was not changed.');
    }
    if (found === undefined) {
        (0,restore/* restore */.PF)(file);
        if (backup === undefined)
            return info('was gone already.');
        return info('was removed by somebody; what before there before is back.');
    }
    if (link !== target) {
        const untouched = backup?.ino === found.ino || (entry.before !== '' && (0,names/* stampOf */.Zs)(file) === entry.before);
        if (untouched || (previous !== '' && link === previous)) {
            if (untouched)
                external_node_fs_default().rmSync((0,names/* ownerOf */.bf)(file));
            else
                (0,home_files_link/* pointTo */.iK)(file, previous);
            if (backup?.ino === found.ino)
                external_node_fs_default().rmSync((0,names/* backupOf */.GH)(file));
            return info('was not changed.');
        }
        if (!found.isFile()) {
            external_node_fs_default().rmSync((0,names/* ownerOf */.bf)(file));
            const kept = (0,restore/* keepBackup */.Y4)(file);
            const text = 'was replaced by a link or folder of somebody else, which is left alone';
            if (kept === undefined)
                return info(`${text}.`);
            return { level: 'notice', text: `${file} ${text}; what before there before the job is kept as ${kept}.` };
        }
    }
    else if (!external_node_fs_default().lstatSync(target, { throwIfNoEntry: false })?.isFile() || (0,names/* stampOf */.Zs)(target) === entry.written) {
        if (previous === '')
            (0,restore/* restore */.PF)(file);
        else
            (0,home_files_link/* pointTo */.iK)(file, previous);
        return info(previous === '' ? 'is as it was.' : 'points to the file of the earlier use again.');
    }
    return takeLinesAway(entry, withoutOurKeys);
}
/** Whether a link leads to a file of another use in this job. */
function isOfThisJob(linked, target) {
    return linked !== undefined && external_node_path_default().dirname(linked) === external_node_path_default().dirname(target) && (0,file_names/* isFileName */.oV)(external_node_path_default().basename(linked));
}

;// CONCATENATED MODULE: ./build/home-files/undo.js





/**
 * Removes our links and releases locks that main held when it was killed. Only files that this action ever uses are touched.
 *
 * @param newestFirst the records of the journal
 * @returns one diagnostic for each link, and for each file that this action never uses
 */
async function undoHomeFiles(newestFirst, { environment, tempFolder, home }) {
    const known = (0,locations/* knownHomeFiles */.AY)(environment, home);
    const isKnown = (file, ...ours) => known.includes(file) && ours.every((own) => (0,file_names/* isOwnFile */.Z4)(own, tempFolder));
    const diagnostics = [];
    for (const record of newestFirst) {
        if (record.did !== 'link-home-file')
            continue;
        const { file, target, previous } = record;
        const isOurs = isKnown(file, target, ...(previous === '' ? [] : [previous]));
        diagnostics.push(isOurs ? await undoLink(record) : unknownFile());
    }
    for (const record of newestFirst) {
        if (record.did !== 'lock-home-file')
            continue;
        if (!isKnown(record.file, record.owner))
            diagnostics.push(unknownFile());
        else {
            try {
                (0,lock/* releaseLock */.x_)(record.file, record.owner);
            }
            catch (error) {
                diagnostics.push(notRestored(record.file, (0,cleanup_warnings/* errorCode */.CA)(error)));
            }
        }
    }
    return diagnostics;
}
async function undoLink(record) {
    try {
        return await unlinkHomeFile(record);
    }
    catch (error) {
        return notRestored(record.file, (0,cleanup_warnings/* errorCode */.CA)(error));
    }
}
/** The runner does not empty the home folder. */
function notRestored(file, why) {
    return (0,cleanup_warnings/* cleanupFailed */._z)(`${file} could not be restored (${why}).`, 'A link of this action that stays there leads to nothing after the job.', 'A file that was put in its place may still contain lines of this action: remove them.');
}
function unknownFile() {
    return (0,cleanup_warnings/* cleanupFailed */._z)('The journal names a file that this action never uses.');
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   v: () => (/* binding */ linesBeforeSections)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);


/**
 * Splits an npmrc file into lines and reads each with `ini`, as npm, pnpm and Yarn Classic do. A lone CR ends a line, as it
 * does for them. The `raw` of all lines, joined, is the text without a byte order mark.
 */
function readNpmrc(text) {
    const lines = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return lines.map((raw, index) => readLine(raw, index + 1));
}
/** The lines before the first `[section]`. Only pnpm 12 reads on there. */
function linesBeforeSections(lines) {
    const section = lines.findIndex(({ kind }) => kind === 'section');
    return section < 0 ? lines : lines.slice(0, section);
}
function readLine(raw, number) {
    const text = raw.replace(/[\r\n]+$/, '');
    if (text.trim() === '')
        return { kind: 'blank', raw, number };
    if (/^\s*[;#]/.test(text))
        return { kind: 'comment', raw, number };
    if (/^\[[^\]]*\]\s*$/.test(text))
        return { kind: 'section', raw, number };
    const [entry] = Object.entries(ini__WEBPACK_IMPORTED_MODULE_0___default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKey */ .YZ)(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 5756:
/***/ ((module) => {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ })

};
;