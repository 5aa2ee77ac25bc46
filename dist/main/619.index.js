exports.id = 619;
exports.ids = [619];
exports.modules = {

/***/ 1018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 5032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 4619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUserConfig: () => (/* binding */ readUserConfig)
/* harmony export */ });
/* unused harmony export NO_USER_CONFIG */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7632);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1018);
/* harmony import */ var _home_files_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7418);
/* harmony import */ var _home_files_read_home_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5032);
/* harmony import */ var _npmrc_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1653);
/* harmony import */ var _npmrc_mask_literals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4497);
/* harmony import */ var _npmrc_variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2695);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4763);











const NO_USER_CONFIG = { text: '', tokens: new Map(), nerfDarts: new Set(), scopes: [] };
/** More links than any system follows. */
const MOST_LINKS = 40;
/**
 * Reads the current user configuration: the file that package managers read, followed by the one that only pnpm reads, because
 * ours replaces both. Its secrets are masked.
 *
 * @throws UserError `home-in-use` if the one in the home folder keeps changing
 */
function readUserConfig(environment, home, tempFolder, secrets, diagnostics) {
    const workspace = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .variable */ .bv)(environment, 'GITHUB_WORKSPACE') ?? '.';
    // npm expands variables in the variable, too.
    const general = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workspace, (0,_npmrc_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .expandVariables */ .i7)((0,_clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .userConfigPath */ .NV)(environment, home), environment));
    const forPnpm = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workspace, (0,_clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .pnpmAuthFile */ .sd)(environment) ?? general);
    const texts = [...new Set([general, forPnpm])].map((file) => readConfigFile(file, home, tempFolder, diagnostics));
    const text = texts.filter((one) => one !== '').join('\n');
    if (text === '')
        return NO_USER_CONFIG;
    (0,_npmrc_mask_literals_js__WEBPACK_IMPORTED_MODULE_8__/* .maskLiterals */ .h)(text, secrets);
    const keys = (0,_npmrc_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .readNpmrc */ .Z)(text).flatMap((line) => (line.kind === 'setting' ? [line.key] : []));
    return {
        text,
        tokens: (0,_npmrc_mask_literals_js__WEBPACK_IMPORTED_MODULE_8__/* .literalTokens */ .c)(text),
        nerfDarts: new Set(keys.flatMap((key) => (key.kind === 'registry-setting' ? [key.nerfDart] : []))),
        scopes: keys.flatMap((key) => (key.kind === 'scope-registry' ? [key.scope] : [])),
    };
}
/** The text of a user configuration; empty if there is none, or if it cannot be read, which is reported. */
function readConfigFile(file, home, tempFolder, diagnostics) {
    if (file === node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve((node_os__WEBPACK_IMPORTED_MODULE_1___default().devNull)))
        return ''; // how some say that there is none
    // In the home folder, another job may have its file with its tokens, or may put it there while we read.
    const homeNpmrc = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(home, '.npmrc');
    const { kind, text, code } = leadsTo(file, homeNpmrc) ? (0,_home_files_read_home_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readHomeFile */ .e)(homeNpmrc, tempFolder) : (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .TA)(file);
    if (text !== undefined)
        return text;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return '';
    const why = { 'not a file': 'is not a file', 'too large': 'is larger than 1 MiB' }[kind];
    diagnostics.warning('userconfig-unreadable', `The current user configuration ${file} ${why ?? `cannot be read (${code})`}, so it is left out.`);
    return '';
}
/** Whether a path leads to a file, perhaps by another spelling of its folder, or through links. */
function leadsTo(file, target) {
    let link = file;
    for (let count = 0; link !== undefined && count < MOST_LINKS; count += 1) {
        if (link === target || inRealFolder(link) === inRealFolder(target))
            return true;
        link = (0,_home_files_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(link);
    }
    return false;
}
function inRealFolder(file) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file)), node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    }
    catch {
        return file;
    }
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

/***/ 4497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ literalTokens),
/* harmony export */   h: () => (/* binding */ maskLiterals)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);


/** A setting that holds a secret, also if it is misspelled or an item of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;
/** The default of a reference, for the case that its variable is not set. */
const DEFAULT_VALUE = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;
/** Masks the credentials that npmrc text contains, wherever they are, also in comments. */
function maskLiterals(text, secrets) {
    secrets.maskUrlPasswords(text);
    for (const { raw, ...line } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z)(text)) {
        const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
        if (setting === '')
            continue;
        const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
        for (const value of values)
            maskValue(value, /_auth$|password$/i.test(setting), secrets);
    }
}
function maskValue(value, isBase64, secrets) {
    for (const [, fallback = ''] of value.matchAll(DEFAULT_VALUE))
        secrets.mask(fallback);
    if (value.includes('${'))
        return;
    if (!isBase64) {
        (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets);
        return;
    }
    secrets.mask(value);
    const decoded = (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value);
    if (decoded === undefined)
        return;
    secrets.mask(decoded);
    if (decoded.includes(':'))
        secrets.mask(decoded.slice(decoded.indexOf(':') + 1));
}
/** The tokens that a user configuration contains, and the registry of each. */
function literalTokens(text) {
    const tokens = new Map();
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z)(text)) {
        if (line.kind !== 'setting' || line.key.kind !== 'registry-setting')
            continue;
        if (line.key.setting === '_authToken')
            tokens.set(line.value, line.key.nerfDart);
    }
    return tokens;
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   Hl: () => (/* binding */ withPlainReferences),
/* harmony export */   gM: () => (/* binding */ unsetVariable),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** A reference as npm reads it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What is between the braces: a name, and a default for the case that it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that package managers know: `${NAME?}` is empty if NAME is not set
 * (npm, bun), `${NAME:-text}` and `${NAME-text}` become the text (pnpm, Yarn).
 *
 * @returns undefined, which is reported, for a variable that is not set or may not be read, for what is not a name, and
 *   for a value that would break the line or be expanded again
 */
function fillVariables(text, environment, where, diagnostics) {
    const variables = [];
    let isValid = true;
    const report = (what, cure) => {
        diagnostics.error('npmrc-variable', `${where}: ${what}`, cure);
        isValid = false;
        return '';
    };
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            return report('`${…}` does not contain the name of a variable.', 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerVariable */ .Rx)(name)) {
            return report(`${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable with another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            return report(`the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            return report(`the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} contains a line break, a control character or \`\${\`.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is now the name of another variable, which a package manager would read.
    if (isValid && [...filled.matchAll(REFERENCE)].some(([, backslashes = '']) => backslashes.length % 2 === 0)) {
        report('there is a `${…}` within another.', 'Put the value into one variable, and write `${NAME}`.');
    }
    return isValid ? { text: filled, variables } : undefined;
}
/** A text with those references filled in whose variables are set: what it means to package managers now. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written as `${NAME}` if NAME is set: the same for npm and bun, and readable by the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference on which pnpm up to 10 and Yarn Classic would fail in a later step; undefined if there is none. They
 * do not know `${NAME?}`, and look up what is not a name as it is written.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // it has a default
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
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