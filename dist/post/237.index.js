exports.id = 237;
exports.ids = [237];
exports.modules = {

/***/ 4548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded)
/* harmony export */ });
/* unused harmony exports Secret, shown, revealed, SecretRegistry */
/** A value that must never be printed. It shows as `***` wherever it is turned into text by accident. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Only what renders a file or a variable, and the masker, may ask for it. */
    reveal() {
        return this.#value;
    }
    /** Whether both hold the same value. */
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '***';
    }
}
/** The text as it may be printed: each secret is `***`. */
function shown(text) {
    return text.join('');
}
/** The text as it must be written to a file or a variable. */
function revealed(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.reveal())).join('');
}
/**
 * Masking less than this many characters would blot out half of every log and still not hide them.
 * The same holds for the words below, which stand in tokens' places only by mistake, and for nothing but asterisks, as
 * which the runner shows a secret.
 */
const SHORTEST_MASK = 4;
/** Such as `anonymous`, which no token is. */
const WORD = /^[A-Za-z]{1,20}$/;
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);
/**
 * Every secret that reading the inputs came across, valid or not.
 *
 * Parsers put a value in here before they look at it, so that also the message about a bad one is masked.
 */
class SecretRegistry {
    #masks = new Set();
    /** How many of the masks `newMasks` has returned: the first ones, since none is ever taken out. */
    #told = 0;
    /** Takes a secret value and returns it wrapped. An empty value is wrapped, but needs no mask. */
    add(value) {
        this.hide(value);
        return new Secret(value);
    }
    /**
     * Hides a value and the forms in which we or a client may print it: base64, with and without padding, alone or
     * with the line end that `echo` adds. The runner derives further forms of each mask by itself (other base64
     * shifts, JSON, URL, XML, shell), but base64 only with the same padding.
     */
    hide(value) {
        if (value !== '' && !this.#masks.has(value))
            addForms(value, this.#masks);
    }
    /**
     * Hides the passwords in the URLs of a text, such as a proxy's, as they stand and decoded, and what stands alone before
     * the `@`, which then is a token. An `@` within belongs to a password (WHATWG), or what is behind it to another text.
     */
    maskUrlPasswords(text) {
        const hide = (secret) => {
            this.hide(secret);
            if (secret.includes('%'))
                this.hide(decoded(secret));
        };
        for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
            hide(password);
            if (password.includes('@'))
                hide(password.slice(0, password.indexOf('@')));
        }
        for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi))
            if (!WORD.test(user))
                hide(user);
    }
    /** Whether a value is hidden already. */
    hides(value) {
        return this.#masks.has(value);
    }
    /** All that the runner must mask, longest first, so that no mask cuts another one short. */
    masks() {
        return longestFirst([...this.#masks]);
    }
    /** Those masks that no earlier call of this returned, in the same order. */
    newMasks() {
        const masks = [...this.#masks].slice(this.#told);
        this.#told = this.#masks.size;
        return longestFirst(masks);
    }
}
/** Masks in an order in which none cuts another one short. */
function longestFirst(masks) {
    const byLength = new Map(); // thousands of masks have few lengths to be sorted by
    masks.forEach((mask) => {
        const others = byLength.get(mask.length);
        if (others === undefined)
            byLength.set(mask.length, [mask]);
        else
            others.push(mask);
    });
    const lengths = [...byLength.keys()].sort((a, b) => b - a);
    return [].concat(...lengths.map((length) => byLength.get(length) ?? []));
}
/** Adds a secret's forms to masks: of the whole, and of each of its lines. Not a method: V8 compiles those twice. */
function addForms(value, masks) {
    if (value.includes('\n') || value.includes('\r'))
        addLines(value, masks);
    const text = value.trim();
    if (text.length < SHORTEST_MASK || NEVER_MASKED.has(text) || (text.startsWith('*') && /^\*+$/.test(text)))
        return;
    masks.add(text);
    // Of ASCII, as nearly all secrets are, `btoa` gives what Node's buffers do, without a buffer between.
    const base64 = /^[\0-\x7f]*$/.test(value) ? btoa : base64OfUtf8;
    addEncoded(base64(text), masks);
    addEncoded(base64(`${text}\n`), masks);
    if (value !== text)
        addEncoded(base64(value), masks);
}
function addLines(value, masks) {
    for (const line of value.split(/[\r\n]+/))
        addForms(line, masks);
}
function base64OfUtf8(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function addEncoded(encoded, masks) {
    masks.add(encoded);
    const padding = encoded.indexOf('=');
    if (padding > 0)
        masks.add(encoded.slice(0, padding));
}
/** A part of a URL without its `%` escapes; as it stands if those are no text. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 4237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoHomeFiles: () => (/* binding */ undoHomeFiles)
});

// EXTERNAL MODULE: ./build/effects/cleanup-warnings.js
var cleanup_warnings = __webpack_require__(818);
// EXTERNAL MODULE: ./build/files/own-file.js
var own_file = __webpack_require__(134);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
;// CONCATENATED MODULE: ./build/home-files/lock.js
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
function lock_inUse(place) {
    return new diagnostic/* UserError */.yo('home-in-use', `${place} is in use by another job of this user, for clients that read nothing else.`, 'Let these jobs run one after the other, or give each runner a home folder of its own.');
}
function ticketOf(place, owner) {
    return `${place}.npm-registry-login-turn-${external_node_path_default().basename(owner)}`;
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
    throw error ?? lock_inUse(place);
}) {
    const own = ticketOf(place, owner);
    const held = lock_linkedFrom(own) !== undefined;
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
                    external_node_fs_default().rmSync(ticket, { force: true });
                return result;
            }
            // Of two that come at the same moment, one stays and one stands back.
            if (others.some((other) => other < own))
                external_node_fs_default().rmSync(own, { force: true });
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
        external_node_fs_default().symlinkSync(owner, ticket);
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
    const folder = external_node_path_default().dirname(place);
    const start = external_node_path_default().basename(ticketOf(place, ''));
    const names = external_node_fs_default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,file_names/* isFileName */.o)(name.slice(start.length)));
    const [others, before] = [[], []];
    for (const name of names) {
        const ticket = external_node_path_default().join(folder, name);
        const other = lock_linkedFrom(ticket);
        if (other === undefined || other === owner)
            continue;
        if (!external_node_fs_default().existsSync(other))
            external_node_fs_default().rmSync(ticket, { force: true });
        else
            (external_node_path_default().dirname(other) === external_node_path_default().dirname(owner) ? before : others).push(ticket);
    }
    return { others, before };
}
/** Removes a ticket, if there is one: in a folder that cannot be entered there is none. */
function giveUp(ticket) {
    if (lock_linkedFrom(ticket) !== undefined)
        external_node_fs_default().rmSync(ticket, { force: true });
}
/** Ends a turn of a use, if that was killed in it. @param owner the file that it took the turn with */
function releaseLock(place, owner) {
    giveUp(ticketOf(place, owner));
}
/** What a link points to, as an absolute path; undefined if there is no link. */
function lock_linkedFrom(link) {
    try {
        return external_node_path_default().resolve(external_node_path_default().dirname(link), external_node_fs_default().readlinkSync(link));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/home-files/names.js
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
function names_backupOf(place) {
    return `${place}.npm-registry-login-backup`;
}
/** The mark that tells whose a place is. */
function names_ownerOf(place) {
    return `${place}.npm-registry-login-owner`;
}
/** A name beside a place for what the user is to find there, which nothing has yet. */
function freeName(place) {
    for (let number = 1;; number += 1) {
        const name = `${place}.kept-by-npm-registry-login-${number}`;
        if (external_node_fs_default().lstatSync(name, { throwIfNoEntry: false }) === undefined)
            return name;
    }
}
/** Where something is made ready that then takes a place in one step. */
function asideOf(place, target) {
    return `${place}.${external_node_path_default().basename(target)}`;
}
/**
 * What stands under a name, links not followed; undefined if nothing. With its number to the last digit: those of Windows
 * have 64 bits, of which plain numbers keep 53, so that two files would seem to be one.
 */
function names_statsOf(file) {
    return external_node_fs_default().lstatSync(file, { throwIfNoEntry: false, bigint: true });
}
/** What tells whether a file, or a link and the file behind it, was changed since; empty if nothing is there. */
function stampOf(file) {
    const stats = names_statsOf(file);
    if (stats === undefined)
        return '';
    const own = `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
    if (!stats.isSymbolicLink())
        return own;
    try {
        return `${own} > ${stampOf(external_node_fs_default().realpathSync(file))}`;
    }
    catch {
        return own;
    }
}

;// CONCATENATED MODULE: ./build/home-files/inspect.js





/**
 * Looks at a place.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
function inspect_inspectHomeFile(place, tempFolder) {
    const found = seen(place);
    const backup = seen(backupOf(place));
    const isOwn = (file) => path.relative(tempFolder, path.dirname(file)) === '';
    const isTarget = (file) => file !== undefined && isFileName(path.basename(file));
    const mark = linkedFrom(ownerOf(place));
    const owner = isTarget(mark) && fs.existsSync(mark) ? mark : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? linkedFrom(place) : undefined;
    if (isTarget(target)) {
        if (!fs.existsSync(target))
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
        return statsOf(file);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/files/read-file.js

/** More than any client configuration that anybody writes, and little enough to read at once. */
const LARGEST_FILE = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * Reads a file that others may be changing or replacing. What is read, judged and identified is one and the same file, by
 * its descriptor. A device or pipe, which might never end, is not even opened; nor does one hold this up that takes the
 * file's place just then.
 *
 * @returns a text only for a file of at most 1 MiB; it never throws
 */
function read_file_readWhole(file) {
    try {
        const found = fs.statSync(file, { bigint: true });
        if (!found.isFile())
            return { kind: 'no file', which: identity(found) };
        const opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
        try {
            const stats = fs.fstatSync(opened, { bigint: true });
            const which = identity(stats);
            if (!stats.isFile())
                return { kind: 'no file', which };
            if (stats.size > LARGEST_FILE)
                return { kind: 'too large', which };
            return { kind: 'text', text: fs.readFileSync(opened, 'utf8'), which };
        }
        finally {
            fs.closeSync(opened);
        }
    }
    catch (error) {
        return { kind: 'unreadable', code: codeOf(error), which: read_file_whichFile(file) };
    }
}
/** Which file a path leads to, as `readWhole` says it; if to none, why. */
function read_file_whichFile(file) {
    try {
        return identity(fs.statSync(file, { bigint: true }));
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

;// CONCATENATED MODULE: ./build/home-files/read.js





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
        const { kind } = inspectHomeFile(place, tempFolder);
        const file = kind === 'leftover' || kind === 'busy' ? backupOf(place) : place;
        const read = readWhole(file);
        if (inspectHomeFile(place, tempFolder).kind === kind && whichFile(file) === read.which)
            return read;
    }
    throw inUse(place);
}
/**
 * What stands in a place, as `readHomeFile` reads it. Empty if clients find nothing there.
 *
 * @throws UserError `home-in-use` if the place does not come to rest; `link-failed` if it cannot be read
 */
function read_textOfHomeFile(place, tempFolder) {
    const { kind, text = '', code = '' } = readHomeFile(place, tempFolder);
    if (kind === 'too large') {
        throw new UserError('link-failed', `${place} is larger than 1 MiB.`, 'No client configuration is; correct it.');
    }
    if (kind === 'unreadable' && !ABSENT.includes(code)) {
        throw new UserError('link-failed', `${place} cannot be read (${code}).`, 'Check its permissions.');
    }
    return text;
}
/** What says that clients find nothing there, either. */
const ABSENT = (/* unused pure expression or super */ null && (['ELOOP', 'ENOTDIR', 'ENOENT']));

;// CONCATENATED MODULE: ./build/home-files/locations.js






/**
 * Where yarn from 2 on looks: the folder above the workspace belongs to one runner and one repository, which the home
 * folder does not, and job containers see it. The home folder is for a step without a workspace.
 */
function yarnrcPath(environment, home) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace === '' ? '' : external_node_path_default().dirname(external_node_path_default().resolve(workspace));
    const there = above !== '' && above !== external_node_path_default().resolve(workspace) && external_node_fs_default().existsSync(above);
    return external_node_path_default().join(there ? above : home, '.yarnrc.yml');
}
/** All places that this action may ever use; post touches no others. */
function knownHomeFiles(environment, home) {
    return [external_node_path_default().join(home, '.npmrc'), external_node_path_default().join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
}
/**
 * Looks at the places that are needed.
 *
 * @throws UserError `home-in-use` if another job is using one
 */
function readHomeFiles(needs, environment, home, tempFolder) {
    const look = (place) => {
        if (inspectHomeFile(place, tempFolder).kind === 'busy')
            throw inUse(place);
        return { path: place, text: textOfHomeFile(place, tempFolder) };
    };
    return {
        homeNpmrc: needs.homeNpmrc.length > 0 ? look(path.join(home, '.npmrc')) : undefined,
        yarnrc: needs.yarnrc ? look(yarnrcPath(environment, home)) : undefined,
        leftovers: [...new Set(knownHomeFiles(environment, home))].filter((place) => inspectHomeFile(place, tempFolder).kind === 'leftover'),
    };
}

// EXTERNAL MODULE: ./node_modules/ini/lib/ini.js
var ini = __webpack_require__(5756);
var ini_default = /*#__PURE__*/__webpack_require__.n(ini);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
;// CONCATENATED MODULE: ./build/npmrc/lines.js


/**
 * Splits an npmrc file into lines and reads each as `ini` does, which npm, pnpm and yarn 1 use too.
 *
 * A bare CR ends a line, as it does for them. Joining every `raw` gives the text back, but for a byte order mark.
 */
function readNpmrc(text) {
    const raws = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return raws.map((raw, index) => readLine(raw, index + 1));
}
function readLine(raw, number) {
    const text = raw.replace(/[\r\n]+$/, '');
    if (text.trim() === '')
        return { kind: 'blank', raw, number };
    if (/^\s*[;#]/.test(text))
        return { kind: 'comment', raw, number };
    if (/^\[[^\]]*\]\s*$/.test(text))
        return { kind: 'section', raw, number };
    const [entry] = Object.entries(ini_default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: readKey(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. What stands in quotes `ini` reads as JSON, which may be an object with a `toString` of its own. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Reads a key; a URL in it that we would refuse makes it `other`. */
function readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const mapping = /^(@[^:/]+):registry$/.exec(name);
    if (mapping?.[1] !== undefined)
        return { kind: 'scope-registry', scope: mapping[1] };
    const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
    if (setting?.[1] === undefined || setting[3] === undefined)
        return { kind: 'other' };
    const url = urlOfKey(setting[1]);
    if (url === undefined)
        return { kind: 'other' };
    return { kind: 'registry-setting', url, nerfDart: (0,registry_url/* nerfDart */.vN)(url), scope: setting[2], setting: setting[3] };
}
/** The URL that a key stands for. Keys name no protocol: https, but for this very machine. */
function urlOfKey(key) {
    try {
        const secure = (0,registry_url/* parseRegistryUrl */.I7)(`https:${key}`, 'key');
        const plain = (0,registry_url/* isLoopback */.U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
        return plain ? (0,registry_url/* parseRegistryUrl */.I7)(`http:${key}`, 'key') : secure;
    }
    catch {
        return undefined;
    }
}
/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the ones that say something else about one: they go where another credential takes its place. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, whatever registry it is for, and however it is misspelt. */
function holdsSecret(name) {
    return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
}

// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/registries/hosts.js

/** npm's public registry, the default of every client. */
const NPMJS = 'https://registry.npmjs.org/';
/** Whether a registry is npm's public one. */
function isNpmjs(url) {
    return url === NPMJS;
}
/** Whether a registry is GitHub Packages on github.com. */
function isGitHubPackages(url) {
    return url.startsWith('https://npm.pkg.github.com/');
}
/** The owner in a URL of GitHub Packages that names one, as older guides have it; undefined if there is none. */
function gitHubOwner(url) {
    return isGitHubPackages(url) ? /^\/([^/]+)\/$/.exec(hostAndPath(url).path)?.[1] : undefined;
}
/**
 * The further key that a registry's credential needs, because it serves tarballs from another path of its host:
 * pnpm sends a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts names the feed's `…/npm/registry/`, and its own set-up page also `…/npm/`.
 * - GitLab answers for an instance or a group, but each tarball lies below its project.
 * - GitHub Packages serves `/download/` from the root, also where the owner was written into the URL.
 */
function hosts_tarballKey(url) {
    const isRoot = url.indexOf('/', url.indexOf('//') + 2) === url.length - 1; // as most are
    return isRoot ? undefined : keyByPath(url);
}
function keyByPath(url) {
    const { host, path } = hostAndPath(url);
    const key = (text, shared) => ({ key: text, shared });
    if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path))
        return key(nerfDart(url).replace(/registry\/$/, ''), false);
    const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
    if (gitlab?.[1] !== undefined)
        return key(`//${host}${gitlab[1]}`, true);
    return isGitHubPackages(url) ? key(`//${host}/`, true) : undefined;
}

;// CONCATENATED MODULE: ./build/npmrc/plain-lines.js
/** What nearly every job's file consists of: mappings, and credentials under the registries' own keys. */



/** The line above our own. An earlier use of this action in the same job has left one, too. */
const HEADING = '# npm registry login (GitHub Action)';
/** Whether a registry has a credential of its own, and needs it under no other key. */
function isPlain({ url, credential }) {
    return (credential.kind === 'token' || credential.kind === 'basic') && tarballKey(url) === undefined;
}
/** Renders the user config for plain registries where there was none so far. */
function renderPlainUserconfig(registries, settings) {
    const text = [`${HEADING}\n`];
    for (const setting of settings)
        text.push(...setting, '\n');
    text.push(registries.map(mappingLines).join(''));
    registries.forEach(({ url, credential }) => {
        if (credential.kind === 'token')
            text.push(nerfDart(url) + TOKEN_KEY, credential.token, '"\n');
        else
            for (const line of credentialText(credential))
                text.push(nerfDart(url), ...line, '\n');
    });
    return text;
}
/** The lines that map packages to a registry. */
function mappingLines({ url, scopes, replacesBase }) {
    const base = replacesBase ? `registry=${url}\n` : '';
    const end = `:registry=${url}\n`;
    return scopes.length === 0 ? base : `${base}${scopes.join(end)}${end}`;
}
/** What stands between the key of a registry and its token, which is in quotes. */
const TOKEN_KEY = ':_authToken="';
/**
 * What follows the key. Double quotes: every client then reads the value alike. User name and password in two lines:
 * every client reads both forms, but yarn 1 sends `_auth` to no tarball on another path (measured, 1.22.22).
 */
function credentialText(credential) {
    if (credential.kind === 'token')
        return [[TOKEN_KEY, credential.token, '"']];
    return credential.kind === 'basic' ? basicText(credential) : [];
}
function basicText(credential) {
    const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
    const lines = [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new Secret(password), '"']];
    return credential.username.includes('\\') ? [...lines, authLine(credential)] : lines;
}
/**
 * A user of a Windows domain, `DOMAIN\user`. deno drops a backslash from `username`, however it is written, but prefers
 * this line; to all other clients it says the same (measured, deno 2.9.6).
 */
function authLine({ username, password }) {
    const pair = Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64');
    return [':_auth="', new Secret(pair), '"'];
}

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
    const theirs = new Set(readNpmrc(original).flatMap((line) => line.kind === 'setting' && !gone.has(line.number) ? [`${line.name}=${line.value}`] : []));
    const lines = readNpmrc(edited);
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    const inSection = (index) => firstSection >= 0 && index >= firstSection;
    const left = lines.filter((line, index) => {
        if (inSection(index))
            return true; // nothing of ours stands below a section
        if (line.kind !== 'setting')
            return line.raw.trim() !== HEADING;
        return !ours.has(line.name) || theirs.has(`${line.name}=${line.value}`);
    });
    const text = left.map(({ raw }) => raw).join('');
    const before = readNpmrc(original);
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

;// CONCATENATED MODULE: ./build/home-files/link.js
/** Placing a link of ours, so that at each moment both it and what it takes the place of can be told apart. */




/**
 * HomeFiles a link, keeping what stands there. A file that somebody put in place of an earlier use's link becomes the file of
 * that use, whose end then treats it as it treats an edit.
 *
 * @throws UserError `home-in-use`
 */
function linkHomeFile(place, target, tempFolder) {
    const occupant = inspectHomeFile(place, tempFolder);
    if (occupant.kind === 'busy')
        throw inUse(place);
    try {
        if (occupant.kind === 'theirs')
            keep(place);
        if (occupant.kind === 'ours' && linkedFrom(place) === undefined)
            rewrite(occupant.target, fs.readFileSync(place));
        if (occupant.kind !== 'nothing')
            pointTo(place, target);
        else {
            replaceByLink(ownerOf(place), target);
            fs.symlinkSync(target, place);
        }
    }
    catch (error) {
        throw error.code === 'EEXIST' ? inUse(place) : error;
    }
}
/** Gives a place to a use, whatever stands there. */
function pointTo(place, target) {
    replaceByLink(names_ownerOf(place), target);
    replaceByLink(place, target);
}
/** Makes a link in one step, in place of whatever stands there. */
function replaceByLink(link, target) {
    const aside = asideOf(link, target);
    external_node_fs_default().rmSync(aside, { force: true });
    external_node_fs_default().symlinkSync(target, aside);
    external_node_fs_default().renameSync(aside, link);
}
/** Gives a file of ours in RUNNER_TEMP another text; it keeps its mode and access list. No link is followed. */
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
/** Gives a file a second name, so that it is never without one. Where that cannot be, it is moved. */
function keep(place) {
    const backup = backupOf(place);
    if (fs.lstatSync(place).isDirectory())
        throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (fs.lstatSync(place).isFile()) {
        try {
            fs.linkSync(place, backup);
            return;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw error;
        }
    }
    if (fs.lstatSync(backup, { throwIfNoEntry: false }) !== undefined)
        throw inUse(place);
    fs.renameSync(place, backup);
}

;// CONCATENATED MODULE: ./build/home-files/restore.js
/** What stood in a place comes back into it, and what killed jobs left beside it goes. */






/**
 * Puts back what a killed job replaced, so that only what the user has there stands in the place, or a link of an earlier
 * use in this job. It may be called at any time in a turn, and does nothing if there is nothing to do.
 *
 * @returns under what name something is kept that the user has put something else in place of since
 */
function restoreLeftover(place, tempFolder) {
    sweep(place);
    const { kind } = inspectHomeFile(place, tempFolder);
    if (kind === 'leftover')
        restore(place);
    if (kind === 'theirs' || kind === 'nothing')
        fs.rmSync(ownerOf(place), { force: true });
    return kind === 'theirs' ? keepBackup(place) : undefined;
}
/** Removes links that killed jobs made ready beside a place, but never put there. */
function sweep(place) {
    const folder = path.dirname(place);
    for (const name of fs.readdirSync(folder)) {
        const start = [ownerOf(place), place]
            .map((link) => `${path.basename(link)}.`)
            .find((link) => name.startsWith(link));
        if (start === undefined || !isFileName(name.slice(start.length)))
            continue;
        const target = linkedFrom(path.join(folder, name));
        if (target !== undefined && !fs.existsSync(target))
            fs.rmSync(path.join(folder, name), { force: true });
    }
}
/**
 * Gives up a backup, since what stands in the place now is the user's and counts: under a name that this action never
 * touches again, for nothing of theirs may be lost. Nothing is to be kept if it is the very file that stands there.
 *
 * @returns that name; undefined if there was no backup, or no need of it
 */
function keepBackup(place) {
    const backup = names_backupOf(place);
    const kept = names_statsOf(backup);
    if (kept === undefined)
        return undefined;
    if (kept.ino === names_statsOf(place)?.ino) {
        external_node_fs_default().rmSync(backup);
        return undefined;
    }
    const name = freeName(place);
    external_node_fs_default().renameSync(backup, name);
    return name;
}
/** Removes a link, or replaces it by what it replaced. Nobody owns the place then. */
function restore(place) {
    external_node_fs_default().rmSync(names_ownerOf(place), { force: true });
    if (external_node_fs_default().lstatSync(names_backupOf(place), { throwIfNoEntry: false }) === undefined)
        external_node_fs_default().rmSync(place, { force: true });
    else
        external_node_fs_default().renameSync(names_backupOf(place), place);
}

;// CONCATENATED MODULE: ./build/home-files/edited-file.js
/** A place whose file somebody edited: the edit stays where the user finds it, and only our lines go. */






/**
 * Takes our lines out of a file that was edited in a place, and gives the place back with what is left.
 *
 * @param withoutOurKeys how a `.yarnrc.yml` loses them; undefined for an `.npmrc`
 */
function takeLinesAway(entry, withoutOurKeys) {
    const { place, previous } = entry;
    const nested = previous !== '' && external_node_fs_default().lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
    const before = nested ? previous : names_backupOf(place);
    // Without the earlier use's file, only its own end knows what stood there before.
    const original = (previous === '' || nested) && external_node_fs_default().existsSync(before) ? external_node_fs_default().readFileSync(before, 'utf8') : '';
    const edited = external_node_fs_default().readFileSync(place, 'utf8');
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
            pointTo(place, previous);
        else
            restore(place); // what cannot be understood may hold our token
        return {
            level: 'warning',
            slug: 'cleanup-failed',
            text: `${place} was edited into what cannot be understood; what stood there before is back.`,
        };
    }
    // A file that somebody put in the place loses our lines first of all, while the mark still says whose it is.
    if (left !== edited && external_node_fs_default().lstatSync(place).isFile())
        writeHome(entry, left);
    if (nested) {
        if (left !== original)
            rewrite(previous, left);
        pointTo(place, previous);
    }
    else if (previous !== '') {
        writeHome(entry, left);
        replaceByLink(names_ownerOf(place), previous);
    }
    else {
        const diagnostic = bringHome(entry, left, original);
        external_node_fs_default().rmSync(names_ownerOf(place), { force: true });
        external_node_fs_default().rmSync(names_backupOf(place), { force: true });
        if (diagnostic !== undefined)
            return diagnostic;
    }
    const text = `${place} was edited since; the edit is kept, and only the lines of this action are gone.`;
    return { level: 'info', text };
}
/** Puts an edited text where what stood there before was. @returns what is to be told instead of the usual */
function bringHome(entry, left, original) {
    const { place } = entry;
    const backup = external_node_fs_default().lstatSync(names_backupOf(place), { throwIfNoEntry: false });
    if (backup === undefined && left.trim() === '')
        external_node_fs_default().rmSync(place);
    else if (!backup?.isSymbolicLink() || !isFile(names_backupOf(place)))
        writeHome(entry, left);
    else {
        // A link of the user's, as dotfile managers make them: it stays one, and the edit goes to the file behind it.
        const kept = left === original ? undefined : writeBehind(entry, left);
        restore(place);
        if (kept === undefined)
            return undefined;
        const text = `${place} is as it was. It was edited since, but ${kept.why}, so the edit is kept as ${kept.name}.`;
        return { level: 'notice', text };
    }
    return undefined;
}
/** Writes an edit through the user's link, or, if that cannot be, beside it. */
function writeBehind({ place, stood }, left) {
    const backup = names_backupOf(place);
    let why = 'the file behind this link was changed, too';
    if (stampOf(backup) === stood) {
        try {
            external_node_fs_default().writeFileSync(backup, left);
            return undefined;
        }
        catch (error) {
            why = `the file behind this link cannot be written (${error.code})`;
        }
    }
    const name = freeName(place);
    external_node_fs_default().writeFileSync(name, left, { flag: 'wx', mode: 0o600 });
    return { name, why };
}
/** Writes a file in the place, in one step, as readable as both the one that stood there before and the one there now. */
function writeHome({ place, target }, left) {
    const aside = asideOf(place, target);
    const modeOf = (file) => (isFile(file) ? external_node_fs_default().statSync(file).mode & 0o777 : undefined);
    const now = external_node_fs_default().lstatSync(place).isFile() ? (modeOf(place) ?? 0o600) : 0o777;
    external_node_fs_default().writeFileSync(aside, left, { flag: 'wx', mode: 0o600 });
    external_node_fs_default().chmodSync(aside, (modeOf(names_backupOf(place)) ?? 0o600) & now);
    external_node_fs_default().renameSync(aside, place);
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
 * Puts back what a link took the place of, also if main was killed while it placed the link. Where somebody edited the
 * file since, the edit stays and only our lines go: into the file of the job's earlier use if there is one, or else home.
 *
 * @param entry the journal's record of the link
 */
async function unlinkHomeFile(entry) {
    const yaml = entry.kind === 'yarnrc' ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 7876)) : undefined;
    // They bear this use's name, so that no turn is needed.
    for (const link of [entry.place, names_ownerOf(entry.place)])
        external_node_fs_default().rmSync(asideOf(link, entry.target), { force: true });
    const change = () => putRight(entry, yaml?.withoutOurKeys);
    return withLock(entry.place, entry.target, change, (held, error) => {
        if (held || isHeld(entry))
            return change();
        if (error !== undefined)
            throw error;
        return leave(entry);
    });
}
/**
 * Whether the place is this use's, so that no other job changes it, whoever has the turn: all that a job does that finds
 * it so is to give up. The same holds if the use still has the turn in which its main was killed, for an entry is written
 * down in a turn only. So a job that is killed while it waits, or gives up, keeps no other from putting things right.
 *
 * A use that has neither has nothing there to put right: the place was given back before, as when somebody removed the
 * link and a later use of the job began anew. What stands there now may be another job's, half done.
 */
function isHeld({ place, target }) {
    return lock_linkedFrom(place) === target || lock_linkedFrom(names_ownerOf(place)) === target;
}
function leave({ place }) {
    return {
        level: 'info',
        text: `${place} is not this use's any more; another job is changing it, so it is left alone.`,
    };
}
function putRight(entry, withoutOurKeys) {
    const { place, target, previous } = entry;
    const info = (text) => ({ level: 'info', text: `${place} ${text}` });
    const found = names_statsOf(place);
    const backup = names_statsOf(names_backupOf(place));
    const owner = lock_linkedFrom(names_ownerOf(place));
    const marked = owner === target;
    const standing = lock_linkedFrom(place);
    // A later use of this job had given the place back, mark first, but its post was killed before it turned the link.
    const halfGivenBack = marked && standing !== previous && standing !== target && isOfThisJob(standing, target);
    if (halfGivenBack)
        replaceByLink(place, target);
    const link = halfGivenBack ? target : standing;
    if (link !== target && !marked) {
        // Main did not come so far, or this ran before.
        if (owner === undefined && backup !== undefined) {
            if (found === undefined)
                restore(place);
            else if (found.ino === backup.ino)
                external_node_fs_default().rmSync(names_backupOf(place));
        }
        return info(found === undefined ? 'was gone already.' : 'was not changed.');
    }
    if (found === undefined) {
        restore(place);
        if (backup === undefined)
            return info('was gone already.');
        return info('was removed by somebody; what stood there before is back.');
    }
    if (link !== target) {
        const untouched = backup?.ino === found.ino || (entry.stood !== '' && stampOf(place) === entry.stood);
        if (untouched || (previous !== '' && link === previous)) {
            if (untouched)
                external_node_fs_default().rmSync(names_ownerOf(place));
            else
                pointTo(place, previous);
            if (backup?.ino === found.ino)
                external_node_fs_default().rmSync(names_backupOf(place));
            return info('was not changed.');
        }
        if (!found.isFile()) {
            external_node_fs_default().rmSync(names_ownerOf(place));
            const kept = keepBackup(place);
            const text = 'was replaced by a link or folder of somebody else, which is left alone';
            if (kept === undefined)
                return info(`${text}.`);
            return { level: 'notice', text: `${place} ${text}; what stood there before the job is kept as ${kept}.` };
        }
    }
    else if (!external_node_fs_default().lstatSync(target, { throwIfNoEntry: false })?.isFile() || stampOf(target) === entry.written) {
        if (previous === '')
            restore(place);
        else
            pointTo(place, previous);
        return info(previous === '' ? 'is as it was.' : 'points to the file of the earlier use again.');
    }
    return takeLinesAway(entry, withoutOurKeys);
}
/** Whether a link leads to a file of another use in this job. */
function isOfThisJob(linked, target) {
    return linked !== undefined && external_node_path_default().dirname(linked) === external_node_path_default().dirname(target) && (0,file_names/* isFileName */.o)(external_node_path_default().basename(linked));
}

;// CONCATENATED MODULE: ./build/home-files/undo.js
/** Post's part at the places outside RUNNER_TEMP that a journal names. */





/**
 * Takes away links of ours and ends turns that main was killed in, in none but the places that this action uses.
 *
 * @param newestFirst the journal; what is no link or turn is passed over
 * @returns one diagnostic for each link, and for each place that this action never uses
 */
async function undoHomeFiles(newestFirst, means) {
    const known = knownHomeFiles(means.environment, await means.home());
    const isKnown = (place, ...files) => known.includes(place) && files.every((file) => (0,own_file/* isOurs */.M)(file, means.tempFolder));
    const diagnostics = [];
    for (const entry of newestFirst) {
        if (entry.did !== 'place-link')
            continue;
        const { place, target, previous } = entry;
        if (isKnown(place, target, ...(previous === '' ? [] : [previous])))
            diagnostics.push(await withoutLink(entry));
        else
            diagnostics.push(unknown());
    }
    for (const entry of newestFirst) {
        if (entry.did !== 'take-turn')
            continue;
        if (!isKnown(entry.place, entry.owner))
            diagnostics.push(unknown());
        else {
            try {
                releaseLock(entry.place, entry.owner);
            }
            catch (error) {
                diagnostics.push(notTakenAway(entry.place, (0,cleanup_warnings/* codeOf */.$N)(error)));
            }
        }
    }
    return diagnostics;
}
async function withoutLink(entry) {
    try {
        return await unlinkHomeFile(entry);
    }
    catch (error) {
        return notTakenAway(entry.place, (0,cleanup_warnings/* codeOf */.$N)(error));
    }
}
/** A warning of a place that the runner does not empty. @param why why the link could not be taken away */
function notTakenAway(place, why) {
    return (0,cleanup_warnings/* cleanupFailed */._z)(`${place} could not be cleaned up (${why}). A link of this action that stays there leads to nothing after the job; ` +
        'a file that was put in its place may still hold lines of this action, so take them out.');
}
function unknown() {
    return (0,cleanup_warnings/* cleanupFailed */._z)('The journal names a place that this action never uses.');
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   I7: () => (/* binding */ parseRegistryUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   vN: () => (/* binding */ nerfDart)
/* harmony export */ });
/* unused harmony export hostAndPath */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);

const LONGEST_URL = 2048;
/**
 * The characters that a path may hold. A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with
 * `[]`, and is split from its setting at the last `:`.
 */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
/** WHATWG parsing lets through more, such as `;`, which would cut a key short. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
/**
 * A URL in normal form already, but perhaps for the final slash, as most are, if it has no `--` (punycode) and no `/.`
 * in it either: nothing of what is refused below can be in it, nor a host that WHATWG would write differently. A test
 * holds it against the long way, which costs a small step about as much as reading all its inputs.
 */
const NORMAL = /^https:\/\/[a-z][a-z0-9.-]*\.[a-z]+(\/[\w@+.-]+)*\/?$/;
/**
 * Normalises a registry URL: lower-case host, no default port, punycode, a final slash.
 *
 * @param text what the user wrote
 * @param where the input, entry or line that it stands in, for the message
 * @throws UserError `registry-url-invalid`; the message never repeats the URL, which may contain a password
 */
function parseRegistryUrl(text, where) {
    const isNormal = NORMAL.test(text) && !text.includes('--') && !text.includes('/.') && text.length < LONGEST_URL;
    if (isNormal)
        return (text.endsWith('/') ? text : `${text}/`);
    return parseUrl(text, where, 'registry-url-invalid', 'registry URL');
}
/**
 * Reads where a vendor's API is, by the rules for registry URLs.
 *
 * @returns it without a final slash
 * @throws UserError `oidc-endpoint`
 */
function parseEndpoint(text, where) {
    return parseUrl(text, where, 'oidc-endpoint', 'endpoint').replace(/\/$/, '');
}
/** The long way: whatever somebody may write. */
function parseUrl(text, where, slug, name) {
    const refuse = (what, cure) => new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(slug, `${where}: the ${name} ${what}.`, cure);
    const example = 'Write it like `https://npm.example.com/path/`.';
    const trimmed = text.trim();
    if (trimmed === '')
        throw refuse('is empty', example);
    if (trimmed.length > LONGEST_URL)
        throw refuse(`is longer than ${LONGEST_URL} characters`, example);
    if (trimmed.includes('${')) {
        throw refuse('contains an unexpanded `${…}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    }
    // WHATWG parsing would silently drop or turn round what is refused here.
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(trimmed)) {
        throw refuse('contains a blank, a control character or a backslash', example);
    }
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) {
        throw refuse('does not begin with `https://`', example);
    }
    let url;
    try {
        url = new URL(trimmed);
    }
    catch {
        throw refuse('cannot be understood', example);
    }
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(trimmed)) {
        throw refuse('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(trimmed)) {
        throw refuse('has a query or fragment', 'Remove everything from `?` or `#` on.');
    }
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(trimmed.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        throw refuse('has a path that contains `..`, `.` or an escaped slash', 'Write the path out.');
    }
    if (!PATH.test(url.pathname)) {
        throw refuse('has a path with characters that npmrc keys cannot hold', 'Percent-encode them.');
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        throw refuse('is not https (plain http would send the token readable by others; only a loopback host may)', 'Use `https://`.');
    }
    // WHATWG takes the first name of the path for the host.
    if (/^[^:]*:\/\/\//.test(trimmed))
        throw refuse('names no host', example);
    if (!HOST.test(url.hostname))
        throw refuse('has a host with characters that host names cannot have', example);
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`;
}
/** Whether a host name of a URL means this very machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** The key under which npmrc files hold settings for a registry (npm calls it the nerf dart). */
function nerfDart(url) {
    return url.slice(url.indexOf('//'));
}
/** Splits a normalised URL into its host (with the port, if any) and its path, which begins and ends with a slash. */
function hostAndPath(url) {
    const rest = nerfDart(url).slice(2);
    const slash = rest.indexOf('/');
    return { host: rest.slice(0, slash), path: rest.slice(slash) };
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