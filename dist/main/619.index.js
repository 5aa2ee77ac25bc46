"use strict";
exports.id = 619;
exports.ids = [619];
exports.modules = {

/***/ 1018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   gX: () => (/* binding */ whichFile),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** More than any client configuration that anybody writes, and little enough to read at once. */
const LARGEST_FILE = 1024 * 1024;
/**
 * Reads a file that others may be changing or replacing. What is read, judged and identified is one and the same file, by
 * its descriptor. A device or pipe, which might never end, is not even opened; nor does one hold this up that takes the
 * file's place just then.
 *
 * @returns a text only for a file of at most 1 MiB; it never throws
 */
function readWhole(file) {
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true });
        if (!found.isFile())
            return { kind: 'no file', which: identity(found) };
        const opened = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_RDONLY | ((node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NONBLOCK ?? 0));
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(opened, { bigint: true });
            const which = identity(stats);
            if (!stats.isFile())
                return { kind: 'no file', which };
            if (stats.size > LARGEST_FILE)
                return { kind: 'too large', which };
            return { kind: 'text', text: node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(opened, 'utf8'), which };
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(opened);
        }
    }
    catch (error) {
        return { kind: 'unreadable', code: codeOf(error), which: whichFile(file) };
    }
}
/** Which file a path leads to, as `readWhole` says it; if to none, why. */
function whichFile(file) {
    try {
        return identity(node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true }));
    }
    catch (error) {
        return codeOf(error);
    }
}
/** To the last digit: a file's number may have 64 bits. */
function identity({ dev, ino }) {
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
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(436);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7418);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6709);





/**
 * Looks at a place.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
function inspectHomeFile(place, tempFolder) {
    const found = seen(place);
    const backup = seen((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .backupOf */ .GH)(place));
    const isOwn = (file) => node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(tempFolder, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file)) === '';
    const isTarget = (file) => file !== undefined && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    const mark = (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedFrom */ .I9)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(place));
    const owner = isTarget(mark) && node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(mark) ? mark : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedFrom */ .I9)(place) : undefined;
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
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .statsOf */ .LZ)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ linkedFrom),
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
    const held = linkedFrom(own) !== undefined;
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
    const names = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileName */ .o)(name.slice(start.length)));
    const [others, before] = [[], []];
    for (const name of names) {
        const ticket = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const other = linkedFrom(ticket);
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
    if (linkedFrom(ticket) !== undefined)
        node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(ticket, { force: true });
}
/** Ends a turn of a use, if that was killed in it. @param owner the file that it took the turn with */
function releaseLock(place, owner) {
    giveUp(ticketOf(place, owner));
}
/** What a link points to, as an absolute path; undefined if there is no link. */
function linkedFrom(link) {
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

/***/ 4617:
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





/** How often a place is read again that changes while it is read. */
const ATTEMPTS = 20;
/**
 * Reads what the user, or an earlier use in this job, put into a place: not what another job put there.
 *
 * It is read without a turn, so another job may place its link in the meantime: only what stood there before and after
 * the reading counts.
 *
 * @throws UserError `home-in-use` if the place does not come to rest
 */
function readHomeFile(place, tempFolder) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { kind } = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectHomeFile */ .M)(place, tempFolder);
        const file = kind === 'leftover' || kind === 'busy' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .backupOf */ .GH)(place) : place;
        const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .oD)(file);
        if ((0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectHomeFile */ .M)(place, tempFolder).kind === kind && (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .whichFile */ .gX)(file) === read.which)
            return read;
    }
    throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .inUse */ .Lj)(place);
}
/**
 * What stands in a place, as `readHomeFile` reads it. Empty if clients find nothing there.
 *
 * @throws UserError `home-in-use` if the place does not come to rest; `link-failed` if it cannot be read
 */
function textOfHomeFile(place, tempFolder) {
    const { kind, text = '', code = '' } = readHomeFile(place, tempFolder);
    if (kind === 'too large') {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${place} is larger than 1 MiB.`, 'No client configuration is; correct it.');
    }
    if (kind === 'unreadable' && !ABSENT.includes(code)) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${place} cannot be read (${code}).`, 'Check its permissions.');
    }
    return text;
}
/** What says that clients find nothing there, either. */
const ABSENT = ['ELOOP', 'ENOTDIR', 'ENOENT'];


/***/ }),

/***/ 4619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInherited: () => (/* binding */ readInherited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7632);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1018);
/* harmony import */ var _home_files_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7418);
/* harmony import */ var _home_files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4617);
/* harmony import */ var _npmrc_variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2695);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4763);









/**
 * The user config in force so far: the file that clients read, and behind it the one that pnpm alone was told to read,
 * since both of them give way to ours.
 *
 * @throws UserError `home-in-use` if the one in the home folder does not come to rest
 */
function readInherited(environment, home, tempFolder, diagnostics) {
    const workspace = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .variable */ .bv)(environment, 'GITHUB_WORKSPACE') ?? '.';
    // npm fills in variables in its variables, too.
    const userconfig = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workspace, (0,_npmrc_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .expandVariables */ .i7)((0,_clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .userconfigPath */ .n2)(environment, home), environment));
    const forPnpm = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workspace, (0,_clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .pnpmAuthFile */ .sd)(environment) ?? userconfig);
    const texts = [...new Set([userconfig, forPnpm])].map((file) => readUserconfig(file, home, tempFolder, diagnostics));
    return texts.filter((text) => text !== '').join('\n');
}
/** A user config; empty if there is none, or if nobody could make sense of it. */
function readUserconfig(file, home, tempFolder, diagnostics) {
    if (file === node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve((node_os__WEBPACK_IMPORTED_MODULE_1___default().devNull)))
        return ''; // how some say that there is to be none
    // At home another job's file may stand, with another job's tokens, or come to stand while it is read.
    const place = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(home, '.npmrc');
    const { kind, text, code } = leadsTo(file, place) ? (0,_home_files_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readHomeFile */ .e)(place, tempFolder) : (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)(file);
    if (text !== undefined)
        return text;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return '';
    const why = kind === 'no file' ? 'is no file' : kind === 'too large' ? 'is larger than 1 MiB' : `cannot be read (${code})`;
    diagnostics.push({
        level: 'warning',
        slug: 'userconfig-unreadable',
        text: `The user config in force so far, ${file}, ${why}, so it is left out.`,
    });
    return '';
}
/** More links than any system follows. */
const MOST_LINKS = 40;
/** Whether a path leads to a place, perhaps by another spelling of its folder, or through links. */
function leadsTo(file, place) {
    let link = file;
    for (let count = 0; link !== undefined && count < MOST_LINKS; count += 1) {
        if (link === place || entryOf(link) === entryOf(place))
            return true;
        link = (0,_home_files_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .linkedFrom */ .I9)(link);
    }
    return false;
}
/** A name in its real folder. */
function entryOf(file) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file)), node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    }
    catch {
        return file;
    }
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   Hl: () => (/* binding */ withPlainReferences),
/* harmony export */   gM: () => (/* binding */ unsetVariable),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** A reference as npm knows it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What stands between the braces: a name, and what holds if it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that clients know: `${NAME?}` is empty if NAME is not set (npm,
 * bun), `${NAME:-text}` and `${NAME-text}` are the text (pnpm, yarn).
 *
 * @throws UserError `npmrc-variable` for a variable that is not set or may not be read, for what is no name, and for a
 *   value that would break the line or be expanded again
 */
function fillVariables(text, environment, where) {
    const variables = [];
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: \`\${…}\` does not hold the name of a variable.`, 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerOwn */ .bb)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable of another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} has a line break, a control character or \`\${\` in it.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is the name of another variable now, the runner's perhaps, which a client would read.
    for (const [, backslashes = ''] of filled.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1)
            continue;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: there is a \`\${…}\` within another.`, 'Put the value into one variable, and write `${NAME}`.');
    }
    return { text: filled, variables };
}
/** A text with those of its references filled in whose variables are set: what it means to clients now. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written `${NAME}` where NAME is set: the same to npm and bun, and legible to the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference in a text that pnpm up to 10 and yarn 1 would fail on in a later step; undefined if there is
 * none. They know no `${NAME?}`, and look up what is no name as it stands.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // a default of its own
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
}


/***/ })

};
;