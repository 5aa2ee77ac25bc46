"use strict";
exports.id = 506;
exports.ids = [506];
exports.modules = {

/***/ 255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The text of a regular file, also behind a link.
 *
 * @returns undefined if there is none, or if it cannot be read or is larger than `maxBytes`; it never throws
 */
function readText(file, maxBytes = Number.POSITIVE_INFINITY) {
    try {
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file);
        // A device or a pipe might never end.
        return stats.isFile() && stats.size <= maxBytes ? node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreHomeFiles: () => (/* binding */ restoreHomeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/change-file.js
var change_file = __webpack_require__(878);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(255);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(763);
;// CONCATENATED MODULE: ./build/home-files/locations.js



/**
 * Where Yarn 2+ looks on a machine with a shared home folder: the folder above the workspace belongs to one runner and one
 * repository. The home folder is for a step without a workspace.
 */
function yarnrcPath(environment, home) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace === '' ? '' : external_node_path_default().dirname(external_node_path_default().resolve(workspace));
    const exists = above !== '' && above !== external_node_path_default().resolve(workspace) && external_node_fs_default().existsSync(above);
    return external_node_path_default().join(exists ? above : home, '.yarnrc.yml');
}
/** All files outside RUNNER_TEMP that this action may ever replace. Post touches no others. */
function knownHomeFiles(environment, home) {
    const files = [external_node_path_default().join(home, '.npmrc'), external_node_path_default().join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
    const xdg = xdgNpmrc(environment);
    return [...new Set(xdg === undefined ? files : [...files, xdg])];
}
/**
 * Decides which home files are used: where the home folder belongs to the job, all that any tool reads; elsewhere those that
 * the package managers of the job need.
 *
 * @returns each file once
 */
function homeFileLocations(situation, diagnostics) {
    const { environment, home, owner, requirements, wanted } = situation;
    const { homeNpmrc, xdgNpmrc: needsXdg, yarnrc } = requirements;
    if (wanted === 'never') {
        reportUnserved(situation, diagnostics);
        return [];
    }
    const useAll = wanted === 'always' || owner !== 'shared';
    const locations = [];
    const add = (file, kind, isNeeded) => {
        if (locations.some((other) => isSame(other.path, file)))
            return;
        const format = kind.endsWith('npmrc') ? 'npmrc' : 'yarnrc';
        locations.push({ path: file, kind, format, required: isNeeded || wanted === 'always' });
    };
    if (useAll || homeNpmrc.length > 0)
        add(path.join(home, '.npmrc'), 'home.npmrc', homeNpmrc.length > 0);
    if (useAll || needsXdg) {
        const file = xdgNpmrc(environment);
        if (file !== undefined)
            add(file, 'xdg.npmrc', needsXdg);
        else if (variable(environment, 'XDG_CONFIG_HOME') === '')
            reportEmptyXdg(diagnostics);
    }
    if (useAll)
        add(path.join(home, '.yarnrc.yml'), 'yarnrc.yml', yarnrc);
    if (owner === 'shared' && yarnrc)
        add(yarnrcPath(environment, home), 'parent.yarnrc.yml', true);
    return locations;
}
/** bun up to 1.4.3 reads `$XDG_CONFIG_HOME/.npmrc` instead of `~/.npmrc` as soon as the variable is set. */
function xdgNpmrc(environment) {
    const folder = (0,runner_environment/* variable */.bv)(environment, 'XDG_CONFIG_HOME') ?? '';
    return external_node_path_default().isAbsolute(folder) ? external_node_path_default().join(folder, '.npmrc') : undefined;
}
function isSame(a, b) {
    return a === b || (path.basename(a) === path.basename(b) && realFolder(a) === realFolder(b));
}
function realFolder(file) {
    try {
        return fs.realpathSync(path.dirname(file));
    }
    catch {
        return path.dirname(file);
    }
}
function reportEmptyXdg(diagnostics) {
    diagnostics.warning('home-files', 'XDG_CONFIG_HOME is set to an empty string, so bun up to 1.4.3 reads `/.npmrc`, and does not find the login.', 'Remove the variable, or set it to a folder.');
}
/** Reports package managers that do not find the login with `home-files: never`. */
function reportUnserved({ requirements, areNamed }, diagnostics) {
    const unserved = [...requirements.homeNpmrc, ...(requirements.yarnrc ? ['Yarn 2+'] : [])];
    if (unserved.length === 0)
        return;
    const why = unserved.length > 1 ? 'they read' : 'it reads';
    diagnostics.add({
        level: areNamed ? 'error' : 'warning',
        code: 'home-files',
        text: [
            `With \`home-files: never\`, ${unserved.join(' and ')} cannot find the login, because ${why} only files outside RUNNER_TEMP.`,
            'Remove `home-files: never`, or list only the other package managers in `package-manager`.',
        ].join('\n'),
    });
}

// EXTERNAL MODULE: ./build/runner/sleep.js
var sleep = __webpack_require__(105);
;// CONCATENATED MODULE: ./build/home-files/state.js
/**
 * How a file outside RUNNER_TEMP (a "home file") is replaced for the duration of a job, and restored.
 *
 * The home file becomes a symbolic link to a file of ours in RUNNER_TEMP, the target. The runner empties RUNNER_TEMP for each
 * job, so a killed job leaves a dangling link, but no token, unless a later step replaced the link by a file. Beside the home
 * file are, under names that begin with its own:
 *
 *   .npm-registry-login-backup   the user's file, under a second name (a hard link where that is possible)
 *   .npm-registry-login-owner    a second link to the target: it names the owner, even if the home file is replaced
 *   .npm-registry-login-lock-...   a lock, while a job changes these files (lock.ts)
 *
 * They are made in the order backup, owner link, link, and the owner link goes first. So an owner link beside a file that is
 * not the backup means that a later step replaced our link by a file of its own, as `sed -i` does.
 *
 * A second use in the same job replaces both links; its record names the previous target, which its post step links again.
 * Post compares the live file with an untouched copy of what main wrote. If they are equal, the backup is renamed back,
 * byte for byte. Otherwise the settings that a later step added are written to the restored file (unlink.ts).
 *
 * Each change is recorded in the journal before it is made, so post finds every state in which main can be killed. If post
 * does not run, the next use in that home folder finds a link or owner link to a file that does not exist any more, and
 * restores the backup first (link.ts). If a later step replaced the link by a file, that file goes, if it still has our
 * heading: without the copy of what main wrote, nothing tells our settings from those that the step added.
 *
 * Where no link can be made and the home folder belongs to the job, the home file is a regular file (replace.ts).
 */




/**
 * Looks at a home file.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
function state_inspectHomeFile(file, tempFolder) {
    const found = seen(file);
    const backup = seen(state_backupOf(file));
    const isOwn = (target) => path.relative(tempFolder, path.dirname(target)) === '';
    const isTarget = (target) => target !== undefined && isFileName(path.basename(target));
    const owned = state_linkTarget(state_ownerOf(file));
    const owner = isTarget(owned) && fs.existsSync(owned) ? owned : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? state_linkTarget(file) : undefined;
    if (isTarget(target)) {
        if (!fs.existsSync(target))
            return { kind: 'leftover' };
        return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
    }
    // Some tools write a file anew rather than through a link. If the file is its own backup, main was killed before it made
    // its link.
    if (!isTarget(owned) || !found.isFile() || backup?.ino === found.ino)
        return { kind: 'theirs' };
    if (owner !== undefined)
        return { kind: 'ours', target: owner };
    // After a kill, the user may have written a new file. One that was made from ours has our heading, and our tokens.
    return { kind: hasHeading(file) ? 'leftover' : 'theirs' };
}
function hasHeading(file) {
    const lines = readText(file)?.split(/[\r\n]+/) ?? [];
    return lines.some((line) => line.trim() === HEADING);
}
/** The stats of a file; undefined if there is none, or if its folder cannot be entered or is none. */
function seen(file) {
    try {
        return statsOf(file);
    }
    catch {
        return undefined;
    }
}
/** The user's file while ours replaces it. */
function state_backupOf(file) {
    return `${file}.npm-registry-login-backup`;
}
/** The link that identifies the owner of a home file. */
function state_ownerOf(file) {
    return `${file}.npm-registry-login-owner`;
}
/** An unused name beside a file, for what is kept for the user. */
function freeName(file) {
    for (let number = 1;; number += 1) {
        const name = `${file}.kept-by-npm-registry-login-${number}`;
        if (external_node_fs_default().lstatSync(name, { throwIfNoEntry: false }) === undefined)
            return name;
    }
}
/** The temporary name under which a link or file is prepared before it is renamed to its own. */
function temporaryName(file, target) {
    return `${file}.${external_node_path_default().basename(target)}`;
}
/**
 * The stats of a path, without following links; undefined if it does not exist. They are `bigint`: file IDs have 64 bits on
 * Windows, and plain numbers keep only 53, so two files could get the same ID.
 */
function statsOf(file) {
    return external_node_fs_default().lstatSync(file, { throwIfNoEntry: false, bigint: true });
}
/** What a link leads to, as an absolute path; undefined if there is no link. */
function state_linkTarget(link) {
    try {
        return external_node_path_default().resolve(external_node_path_default().dirname(link), external_node_fs_default().readlinkSync(link));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/home-files/lock.js
/**
 * Locks for home files, which several jobs of one user may want to change at the same moment.
 *
 * Each job makes a lock of its own beside the file: a link to a file of this use in RUNNER_TEMP, under a name that no other
 * use ever has. It may change the home file once it finds no other job's lock beside its own. A later job finds that lock
 * and backs off. Any job may remove the lock of a killed job at any time, because its name belongs to no other job. (With
 * one common lock, two jobs can find the same stale lock, and the slower one removes the one that the faster one made.)
 */







/**
 * How long a job waits for another one that is changing the file, in nanoseconds of the monotonic clock. (`performance` has
 * one, too, but loading it takes half as long as starting Node, 2026-11.)
 */
const LOCK_TIMEOUT_NS = 3000000000n;
/** Between two attempts, in milliseconds. */
const RETRY_INTERVAL_MS = 5;
/** The error if another job uses a file. */
function lock_inUse(file) {
    return new UserError('home-in-use', `${file} is in use by another job that runs on this machine as the same user.`, 'Run these jobs one after the other, or give each runner a home folder of its own.');
}
function lockOf(file, owner) {
    return `${file}.npm-registry-login-lock-${external_node_path_default().basename(owner)}`;
}
/**
 * Changes a home file while no other job does.
 *
 * @param owner a file of this use in RUNNER_TEMP: when it is gone, so is the job, and its lock does not count
 * @throws UserError `home-in-use` if other locks do not go away; the system's error if the lock cannot be made
 */
function withLock(file, owner, change) {
    return withLockOrElse(file, owner, change, (_, error) => {
        throw error ?? lock_inUse(file);
    });
}
/**
 * Like `withLock`, for a caller that knows what to do without a lock.
 *
 * @param unlocked called if another job's lock does not go away, most likely because that job was killed and its post is
 *   yet to come, or with the error if the lock cannot be made. `held` says whether this use held a lock before
 */
function withLockOrElse(file, owner, change, unlocked) {
    const own = lockOf(file, owner);
    const held = state_linkTarget(own) !== undefined;
    try {
        for (const start = process.hrtime.bigint();;) {
            try {
                take(own, owner);
            }
            catch (error) {
                return unlocked(held, error);
            }
            const { others, earlier } = locksBeside(file, owner);
            if (others.length === 0) {
                const result = change();
                for (const lock of earlier)
                    (0,change_file/* removeFile */.nM)(lock);
                return result;
            }
            // Of two that come at the same moment, one stays and one backs off.
            if (others.some((other) => other < own))
                (0,change_file/* removeFile */.nM)(own);
            if (process.hrtime.bigint() - start > LOCK_TIMEOUT_NS)
                return unlocked(held);
            (0,sleep/* sleep */.y)(RETRY_INTERVAL_MS);
        }
    }
    finally {
        release(own);
    }
}
function take(lock, owner) {
    try {
        external_node_fs_default().symlinkSync(owner, lock);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error; // held already, or since main was killed
    }
}
/**
 * The locks of other running jobs, and those of earlier uses in this job, which were killed while they held them: they stay
 * until what those uses left half done is put right. Locks of dead jobs are removed.
 */
function locksBeside(file, owner) {
    const folder = external_node_path_default().dirname(file);
    const start = external_node_path_default().basename(lockOf(file, ''));
    const names = external_node_fs_default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,file_names/* isFileName */.oV)(name.slice(start.length)));
    const [others, earlier] = [[], []];
    for (const name of names) {
        const lock = external_node_path_default().join(folder, name);
        const other = state_linkTarget(lock);
        if (other === undefined || other === owner)
            continue;
        if (!external_node_fs_default().existsSync(other))
            (0,change_file/* removeFile */.nM)(lock);
        else
            (external_node_path_default().dirname(other) === external_node_path_default().dirname(owner) ? earlier : others).push(lock);
    }
    return { others, earlier };
}
/** Removes a lock, if there is one: in a folder that cannot be entered there is none. */
function release(lock) {
    if (state_linkTarget(lock) !== undefined)
        (0,change_file/* removeFile */.nM)(lock);
}
/** Releases the lock of a use that was killed while it held it. @param owner the file that it locked with */
function releaseLock(file, owner) {
    release(lockOf(file, owner));
}

;// CONCATENATED MODULE: ./build/home-files/link.js
/** Replaces a home file by a link, and restores it. At no moment can our link be mistaken for the user's file. */






/**
 * Replaces a home file by a link, and keeps the user's file as a backup. A file that replaced the link of an earlier use
 * becomes the target of that use. The post step of that use then treats it like any other edit.
 *
 * @throws UserError `home-in-use`
 */
function linkHomeFile(file, target, tempFolder) {
    const state = inspectHomeFile(file, tempFolder);
    if (state.kind === 'busy')
        throw inUse(file);
    try {
        if (state.kind === 'theirs')
            keep(file);
        if (state.kind === 'ours' && linkTarget(file) === undefined)
            rewrite(state.target, fs.readFileSync(file));
        if (state.kind !== 'nothing')
            pointTo(file, target);
        else {
            replaceByLink(ownerOf(file), target);
            fs.symlinkSync(target, file);
        }
    }
    catch (error) {
        throw error.code === 'EEXIST' ? inUse(file) : error;
    }
}
/** Makes both links of a home file lead to a target, whatever was there. */
function pointTo(file, target) {
    replaceByLink(ownerOf(file), target);
    replaceByLink(file, target);
}
/** Gives a file a second name, so that it is never without one. Where that is not possible, it is renamed. */
function keep(file) {
    const backup = backupOf(file);
    if (fs.lstatSync(file).isDirectory())
        throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (fs.lstatSync(file).isFile()) {
        try {
            fs.linkSync(file, backup);
            return;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw error;
        }
    }
    if (fs.lstatSync(backup, { throwIfNoEntry: false }) !== undefined)
        throw inUse(file);
    renameFile(file, backup);
}
/**
 * Restores what a killed job replaced: afterwards the home file is the user's own, or a link of an earlier use in this
 * job. It does nothing if there is nothing to do. The caller holds the lock.
 *
 * @returns the name under which a backup is kept, if the user has written a newer file since
 */
function restoreLeftover(file, tempFolder) {
    removeStaleLinks(file);
    const { kind } = inspectHomeFile(file, tempFolder);
    if (kind === 'leftover')
        restore(file);
    if (kind === 'theirs' || kind === 'nothing')
        removeFile(ownerOf(file));
    return kind === 'theirs' ? keepBackup(file) : undefined;
}
/** Removes links that killed jobs prepared, but never renamed. */
function removeStaleLinks(file) {
    const folder = path.dirname(file);
    for (const name of fs.readdirSync(folder)) {
        const start = [ownerOf(file), file].map((link) => `${path.basename(link)}.`).find((link) => name.startsWith(link));
        if (start === undefined || !isFileName(name.slice(start.length)))
            continue;
        const target = linkTarget(path.join(folder, name));
        if (target !== undefined && !fs.existsSync(target))
            removeFile(path.join(folder, name));
    }
}
/**
 * Moves a backup out of the way, because the user has written a newer file: under a name that this action never touches
 * again. A backup that is the very file that the user has is only removed.
 *
 * @returns that name; undefined if nothing had to be kept
 */
function keepBackup(file) {
    const backup = state_backupOf(file);
    const kept = statsOf(backup);
    if (kept === undefined)
        return undefined;
    if (kept.ino === statsOf(file)?.ino) {
        (0,change_file/* removeFile */.nM)(backup);
        return undefined;
    }
    const name = freeName(file);
    (0,change_file/* renameFile */.H5)(backup, name);
    return name;
}
/**
 * Removes a link, or replaces it with the backup, and removes the owner link. A file that replaced the link goes first, because
 * only the owner link shows that it is not the user's.
 */
function restore(file) {
    if (external_node_fs_default().lstatSync(file, { throwIfNoEntry: false })?.isFile() === true)
        (0,change_file/* removeFile */.nM)(file);
    (0,change_file/* removeFile */.nM)(state_ownerOf(file));
    if (external_node_fs_default().lstatSync(state_backupOf(file), { throwIfNoEntry: false }) === undefined)
        (0,change_file/* removeFile */.nM)(file);
    else
        (0,change_file/* renameFile */.H5)(state_backupOf(file), file);
}
/** Makes a link in one step, in place of whatever has its name. */
function replaceByLink(link, target) {
    const temporary = temporaryName(link, target);
    (0,change_file/* removeFile */.nM)(temporary);
    external_node_fs_default().symlinkSync(target, temporary);
    (0,change_file/* renameFile */.H5)(temporary, link);
}
/** Changes the text of a file of ours in RUNNER_TEMP; it keeps its mode and access list. No link is followed. */
function rewrite(file, text) {
    const { O_WRONLY, O_TRUNC, O_NOFOLLOW } = (external_node_fs_default()).constants;
    const opened = external_node_fs_default().openSync(file, O_WRONLY | O_TRUNC | (O_NOFOLLOW ?? 0));
    try {
        external_node_fs_default().writeFileSync(opened, text);
    }
    finally {
        external_node_fs_default().closeSync(opened);
    }
}

;// CONCATENATED MODULE: ./build/home-files/unlink.js
/** Undoing the link of a home file, whatever became of it during the job: what later steps added stays, and nothing of ours does. */







/**
 * Restores what a link replaced, also if main was killed while it made the link.
 *
 * @param record the journal's record of the link
 * @param merge decides what the file becomes if later steps edited it
 */
function unlinkHomeFile(record, merge) {
    // These have this use's name, so no lock is needed.
    for (const link of [record.file, state_ownerOf(record.file)])
        (0,change_file/* removeFile */.nM)(temporaryName(link, record.target));
    const change = () => undoLink(record, merge);
    return withLockOrElse(record.file, record.target, change, (held, error) => {
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
    return state_linkTarget(file) === target || state_linkTarget(state_ownerOf(file)) === target;
}
/** For a file that no later step edited. */
const keepOriginal = ({ file }, original) => ({
    text: original,
    said: [{ level: 'info', text: `${file} is as it was before the job.` }],
});
/** Looks at what became of a home file, and changes nothing. */
function classifyLink(record) {
    const { file, target, previous, copy } = record;
    const found = statsOf(file);
    const backup = statsOf(state_backupOf(file));
    const isBackup = found !== undefined && found.ino === backup?.ino;
    if (!isOurs(record)) {
        const isLeft = backup !== undefined && state_linkTarget(state_ownerOf(file)) === undefined;
        if (found === undefined)
            return isLeft ? 'backup-only' : 'missing';
        return isLeft && isBackup ? 'backed-up' : 'not-linked';
    }
    if (found === undefined)
        return 'removed';
    if (isBackup)
        return 'owner-only';
    const link = state_linkTarget(file);
    if (link === target) {
        const isFile = external_node_fs_default().lstatSync(target, { throwIfNoEntry: false })?.isFile() === true;
        const text = isFile ? (0,read_text/* readText */.y)(target) : undefined;
        return text === undefined || text === (0,read_text/* readText */.y)(copy) ? 'unchanged' : 'edited';
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
            restore(file);
            return info('does not exist any more.');
        case 'not-linked':
            return info('was not changed.');
        case 'backed-up':
            (0,change_file/* removeFile */.nM)(state_backupOf(file));
            return info('was not changed.');
        case 'owner-only':
            (0,change_file/* removeFile */.nM)(state_ownerOf(file));
            (0,change_file/* removeFile */.nM)(state_backupOf(file));
            return info('was not changed.');
        case 'previous-link':
            giveBack(record);
            return info('was not changed.');
        case 'removed': {
            const hasBackup = statsOf(state_backupOf(file)) !== undefined;
            restore(file);
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
    (0,change_file/* removeFile */.nM)(state_ownerOf(file));
    const kept = keepBackup(file);
    const text = `${file} was replaced by a link or folder, which is left alone.`;
    if (kept === undefined)
        return [{ level: 'info', text }];
    return [{ level: 'notice', text: `${text}\nThe file from before the job is kept as ${kept}.` }];
}
/** Restores a home file with what later steps added to it. */
function restoreEdited(record, merge) {
    const { file, previous } = record;
    const original = (0,read_text/* readText */.y)(isNested(record) ? previous : state_backupOf(file)) ?? '';
    const { text, said } = merge(record, original, (0,read_text/* readText */.y)(file) ?? '');
    if (text === original)
        giveBack(record);
    else if (isNested(record)) {
        rewrite(previous, text);
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
        restore(file);
        return;
    }
    // The owner link goes last: a file that a later step wrote has our settings, which the earlier use would not know.
    replaceByLink(file, previous);
    replaceByLink(state_ownerOf(file), previous);
}
/** Whether the file of an earlier use in this job still exists. */
function isNested({ previous }) {
    return previous !== '' && external_node_fs_default().lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
}
/** Writes a restored file with additions: in place of ours, or through the user's link, as dotfile managers make them. */
function writeRestored({ file, target }, text) {
    const backup = state_backupOf(file);
    const isLink = external_node_fs_default().lstatSync(backup, { throwIfNoEntry: false })?.isSymbolicLink() === true && (0,read_text/* readText */.y)(backup) !== undefined;
    if (!isLink) {
        (0,change_file/* replaceFile */.fR)(file, text, modeOf(backup, file), temporaryName(file, target));
        (0,change_file/* removeFile */.nM)(state_ownerOf(file));
        (0,change_file/* removeFile */.nM)(backup);
        return [];
    }
    try {
        const real = external_node_fs_default().realpathSync(backup);
        (0,change_file/* replaceFile */.fR)(real, text, external_node_fs_default().statSync(real).mode & 0o777, temporaryName(real, target));
        restore(file);
        return [];
    }
    catch (error) {
        restore(file);
        const name = freeName(file);
        external_node_fs_default().writeFileSync(name, text, { flag: 'wx', mode: 0o600 });
        const what = `${file} was restored, but it is a link to a file that cannot be written (${(0,diagnostic/* errorCode */.CA)(error)}).`;
        return [{ level: 'notice', text: `${what}\nThe settings that later steps added are in ${name}.` }];
    }
}
/** A mode with the permissions that both the previous and the current file have. */
function modeOf(backup, file) {
    const before = (0,read_text/* readText */.y)(backup) === undefined ? 0o600 : external_node_fs_default().statSync(backup).mode & 0o777;
    return external_node_fs_default().lstatSync(file).isFile() ? before & external_node_fs_default().statSync(file).mode : before;
}

;// CONCATENATED MODULE: ./build/home-files/restore.js










/**
 * Restores home files, and releases locks that main held when it was killed. Only files that this action ever uses are
 * touched.
 *
 * @param newestFirst the records of the journal
 * @returns diagnostics for each home file, and for each file that this action never uses
 */
async function restoreHomeFiles(newestFirst, tools) {
    const known = new Set(knownHomeFiles(tools.environment, tools.home));
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
        if (known.has(record.file) && (0,file_names/* isOwnFile */.Z4)(record.owner, tools.tempFolder)) {
            diagnostics.push(...tried(record.file, () => releaseLock(record.file, record.owner)));
        }
        else
            diagnostics.push(unknownFile());
    }
    for (const record of newestFirst) {
        if (record.did === 'make-folder' && [...known].some((file) => file.startsWith(record.path + (external_node_path_default()).sep))) {
            removeEmptyFolder(record.path);
        }
    }
    return diagnostics;
}
/** Whether a record names only files that this action uses: it may have been manipulated. */
function isGenuine(record, known, { tempFolder }) {
    const { file, target, copy } = record;
    const other = record.did === 'link-home-file' ? record.previous : '';
    const isOwn = [target, copy, ...(other === '' ? [] : [other])].every((own) => (0,file_names/* isOwnFile */.Z4)(own, tempFolder));
    const isMoved = record.did === 'link-home-file' || record.moved === '' || record.moved === temporaryName(file, target);
    return known.has(file) && isOwn && isMoved;
}
/** Whether the file is still ours, by its link, its owner link or its text, and has the name of a home file. */
function isStillOurs({ file, target, copy }) {
    if (!['.npmrc', '.yarnrc.yml'].includes(external_node_path_default().basename(file)) || external_node_path_default().resolve(file) !== file)
        return false;
    if ([file, state_ownerOf(file)].some((link) => state_linkTarget(link) === target))
        return true;
    const text = (0,read_text/* readText */.y)(copy);
    return text !== undefined && (0,read_text/* readText */.y)(file) === text && state_linkTarget(file) === undefined;
}
async function undo(record) {
    const isEdited = (0,read_text/* readText */.y)(record.file) !== (0,read_text/* readText */.y)(record.copy);
    try {
        // The INI and YAML libraries are loaded only for a file that was edited.
        const merge = isEdited ? (await Promise.all(/* import() */[__webpack_require__.e(446), __webpack_require__.e(653), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 12))).mergeEdits : keepOriginal;
        return record.did === 'link-home-file' ? unlinkHomeFile(record, merge) : restoreCopied(record, merge);
    }
    catch (error) {
        return [notRestored(record.file, (0,diagnostic/* errorCode */.CA)(error))];
    }
}
/** Restores what a copy replaced, with what later steps added to it. */
function restoreCopied(record, merge) {
    const { file, target, copy, moved } = record;
    if (moved === '' ? statsOf(file) === undefined : statsOf(moved) === undefined) {
        return [{ level: 'info', text: `${file} was not changed.` }]; // main did not get this far, or post ran before
    }
    const edited = (0,read_text/* readText */.y)(file);
    const original = moved === '' ? '' : ((0,read_text/* readText */.y)(moved) ?? '');
    // A main that was killed while it wrote the file has written a part of it.
    const isEdited = edited !== undefined && (0,read_text/* readText */.y)(copy)?.startsWith(edited) !== true;
    const result = (isEdited ? merge : keepOriginal)(record, original, edited ?? '');
    (0,change_file/* removeFile */.nM)(file);
    if (moved !== '')
        (0,change_file/* renameFile */.H5)(moved, file);
    if (result.text !== original) {
        const mode = moved === '' ? 0o600 : external_node_fs_default().statSync(file).mode & 0o777;
        (0,change_file/* replaceFile */.fR)(file, result.text, mode, temporaryName(file, target));
    }
    return result.said;
}
function tried(file, action) {
    try {
        action();
        return [];
    }
    catch (error) {
        return [notRestored(file, (0,diagnostic/* errorCode */.CA)(error))];
    }
}
/** A folder that is not empty, or does not exist, stays as it is. */
function removeEmptyFolder(folder) {
    try {
        external_node_fs_default().rmdirSync(folder);
    }
    catch { }
}
/** The runner does not empty the home folder. */
function notRestored(file, why) {
    return (0,diagnostic/* cleanupFailed */._z)(`${file} could not be restored (${why}).`, 'A link of this action that stays there leads to nothing after the job.', 'A file that replaced it may still contain lines of this action: remove them.');
}
function unknownFile() {
    return (0,diagnostic/* cleanupFailed */._z)('The journal names a file that this action never uses.');
}


/***/ })

};
;