"use strict";
exports.id = 559;
exports.ids = [559];
exports.modules = {

/***/ 1018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   l6: () => (/* binding */ fileIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Larger than any configuration file that anybody writes, and small enough to read at once: 1 MiB. */
const LARGEST_FILE = 1024 * 1024;
/**
 * Reads a file that others may be changing or replacing. What is read and what is identified is one and the same file, by its
 * descriptor. A device or pipe, which might never end, is not opened.
 *
 * @returns a text only for a file of at most 1 MiB; it never throws
 */
function readFile(file) {
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true });
        if (!found.isFile())
            return { kind: 'not a file', identity: identityOf(found) };
        const opened = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_RDONLY | ((node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NONBLOCK ?? 0));
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(opened, { bigint: true });
            const identity = identityOf(stats);
            if (!stats.isFile())
                return { kind: 'not a file', identity };
            if (stats.size > LARGEST_FILE)
                return { kind: 'too large', identity };
            return { kind: 'text', text: node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(opened, 'utf8'), identity };
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(opened);
        }
    }
    catch (error) {
        return { kind: 'unreadable', code: codeOf(error), identity: fileIdentity(file) };
    }
}
/** Which file a path leads to; if to none, the error code. */
function fileIdentity(file) {
    try {
        return identityOf(node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true }));
    }
    catch (error) {
        return codeOf(error);
    }
}
/** With all digits: the number of a file may have 64 bits on Windows. */
function identityOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ }),

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

/***/ 2650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 5032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textOfHomeFile),
/* harmony export */   e: () => (/* binding */ readHomeFile)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2893);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7418);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6709);





/** How often a file is read again that changes while it is read. */
const ATTEMPTS = 20;
/** The error codes that mean that package managers find nothing there, either. */
const ABSENT = ['ELOOP', 'ENOTDIR', 'ENOENT'];
/**
 * Reads the user's file, or that of an earlier use of this action in this job: not what another job put there. It is read
 * without a lock, so another job may link it in the meantime: only what is the same before and after counts.
 *
 * @throws UserError `home-in-use` if the file keeps changing
 */
function readHomeFile(file, tempFolder) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { kind } = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectHomeFile */ .M)(file, tempFolder);
        const source = kind === 'leftover' || kind === 'busy' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .backupOf */ .GH)(file) : file;
        const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)(source);
        if ((0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectHomeFile */ .M)(file, tempFolder).kind === kind && (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileIdentity */ .l6)(source) === read.identity)
            return read;
    }
    throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .inUse */ .Lj)(file);
}
/**
 * The text of a home file that is about to be linked; empty if package managers find nothing there.
 *
 * @throws UserError `home-in-use` if another job uses it; `link-failed` if it cannot be read
 */
function textOfHomeFile(file, tempFolder) {
    if ((0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectHomeFile */ .M)(file, tempFolder).kind === 'busy')
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .inUse */ .Lj)(file);
    const { kind, text = '', code = '' } = readHomeFile(file, tempFolder);
    if (kind === 'too large') {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${file} is larger than 1 MiB.`, 'No configuration file is: correct it.');
    }
    if (kind === 'unreadable' && !ABSENT.includes(code)) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${file} cannot be read (${code}).`, 'Check its permissions.');
    }
    return text;
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHomeFiles: () => (/* binding */ readHomeFiles)
/* harmony export */ });
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _read_home_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);



/**
 * Reads the home files that package managers need.
 *
 * @throws UserError `home-in-use` if another job uses one of them
 */
function readHomeFiles(requirements, environment, home, tempFolder) {
    return {
        homeFiles: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .neededHomeFiles */ .CZ)(requirements, environment, home).map((location) => ({
            ...location,
            text: (0,_read_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfHomeFile */ .E)(location.path, tempFolder),
        })),
        leftovers: (0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .knownHomeFiles */ .AY)(environment, home).filter((file) => (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectHomeFile */ .M)(file, tempFolder).kind === 'leftover'),
    };
}


/***/ })

};
;