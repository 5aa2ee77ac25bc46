exports.id = 503;
exports.ids = [503];
exports.modules = {

/***/ 4548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* unused harmony exports Secret, shown, revealed */
/** A value that must never be printed. Turned into text by accident, it shows as `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for what writes it to a file, sends it, or compares it with a known shape. */
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


/***/ }),

/***/ 8503:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/home-files/locations.js



/**
 * Where Yarn 2+ looks: the folder above the workspace belongs to one runner and one repository, which the home folder does not,
 * and job containers see it. The home folder is for a step without a workspace.
 */
function yarnrcPath(environment, home) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace === '' ? '' : external_node_path_default().dirname(external_node_path_default().resolve(workspace));
    const exists = above !== '' && above !== external_node_path_default().resolve(workspace) && external_node_fs_default().existsSync(above);
    return external_node_path_default().join(exists ? above : home, '.yarnrc.yml');
}
/** All files outside RUNNER_TEMP that this action may ever replace by a link. Post touches no others. */
function knownHomeFiles(environment, home) {
    const files = [external_node_path_default().join(home, '.npmrc'), external_node_path_default().join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
    return [...new Set(files)];
}
/** The files that the package managers of the job need. */
function neededHomeFiles({ homeNpmrc, yarnrc }, environment, home) {
    const needed = [];
    if (homeNpmrc.length > 0) {
        needed.push({ path: path.join(home, '.npmrc'), format: 'npmrc', readers: homeNpmrc.join(', ') });
    }
    if (yarnrc)
        needed.push({ path: yarnrcPath(environment, home), format: 'yarnrc', readers: 'Yarn 2+' });
    return needed;
}

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
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
    const held = lock_linkTarget(own) !== undefined;
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
    const names = external_node_fs_default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,file_names/* isFileName */.oV)(name.slice(start.length)));
    const [others, before] = [[], []];
    for (const name of names) {
        const ticket = external_node_path_default().join(folder, name);
        const other = lock_linkTarget(ticket);
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
    if (lock_linkTarget(ticket) !== undefined)
        external_node_fs_default().rmSync(ticket, { force: true });
}
/** Ends a turn of a use, if that was killed in it. @param owner the file that it took the turn with */
function releaseLock(place, owner) {
    giveUp(ticketOf(place, owner));
}
/** What a link points to, as an absolute path; undefined if there is no link. */
function lock_linkTarget(link) {
    try {
        return external_node_path_default().resolve(external_node_path_default().dirname(link), external_node_fs_default().readlinkSync(link));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/ini/lib/ini.js
var ini = __webpack_require__(5756);
var ini_default = /*#__PURE__*/__webpack_require__.n(ini);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
;// CONCATENATED MODULE: ./build/npmrc/keys.js

/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the settings that go with a credential and are removed with it. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, for any registry and however the name is misspelled. */
function holdsSecret(name) {
    return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
}
/** Reads a key. One with a URL that is not a valid registry URL is `other`. */
function readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const mapping = /^(@[^:/]+):registry$/.exec(name);
    if (mapping?.[1] !== undefined)
        return { kind: 'scope-registry', scope: mapping[1] };
    const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
    if (setting?.[1] === undefined || setting[3] === undefined)
        return { kind: 'other' };
    const [, , scope, name_ = ''] = setting;
    const forPackage = PACKAGE_KEY.exec(setting[1]);
    const url = urlOfKey(forPackage === null ? setting[1] : `${forPackage[1]}/${forPackage[2]}`);
    if (url === undefined)
        return { kind: 'other' };
    const key = forPackage === null ? (0,registry_url/* nerfDart */.vN)(url) : `${(0,registry_url/* nerfDart */.vN)(url).replace(/\/([^/]+)\/$/, '%2f$1')}`;
    return { kind: 'registry-setting', url, nerfDart: key, scope, setting: name_ };
}
/** A key for one package, which npm looks up before that of the registry: `//host/path/@scope%2fname`. */
const PACKAGE_KEY = /^(\/\/.*\/@[^/]+)%2f([^/]+)$/i;
/** The URL that a key stands for. Keys name no protocol: https is assumed, except for loopback. */
function urlOfKey(key) {
    const secure = (0,registry_url/* normalizedUrl */.Zm)(`https:${key}`);
    if (secure === undefined)
        return undefined;
    const isPlain = (0,registry_url/* isLoopback */.U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
    return isPlain ? (0,registry_url/* normalizedUrl */.Zm)(`http:${key}`) : secure;
}

;// CONCATENATED MODULE: ./build/npmrc/lines.js


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
    const [entry] = Object.entries(ini_default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: readKey(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/npmrc/credential-keys.js
/** Credentials under further keys than a registry's own, for package managers that look there. */





/**
 * Adds the keys that package managers need besides the registries' own.
 *
 * @param credentials the credentials under the registries' own keys; gets the further ones
 * @param inheritedKeys the keys that the inherited user configuration has credentials for
 * @param server GITHUB_SERVER_URL
 */
function credential_keys_addCredentialKeys(registries, credentials, inheritedKeys, server, diagnostics) {
    reportParentCredentials(registries, credentials, inheritedKeys, diagnostics);
    const further = [
        ...keysFromAbove(registries, credentials, inheritedKeys),
        ...tarballKeys(registries, credentials, inheritedKeys, server, diagnostics),
    ];
    for (const [key, lines] of further)
        credentials.set(key, lines);
}
/**
 * A registry that npmrc lines map, and whose credential they give for a path above it, gets the credential at its own path,
 * too: Yarn Classic looks nowhere else.
 */
function keysFromAbove(registries, credentials, inheritedKeys) {
    return registries.flatMap((registry) => {
        const key = nerfDart(registry.url);
        if (registry.credential.kind !== 'inherited' || isCredentialOnly(registry) || inheritedKeys.has(key))
            return [];
        const lines = credentialAbove(key, credentials);
        return lines === undefined ? [] : [[key, lines]];
    });
}
/** The credential of the nearest path above a key. */
function credentialAbove(key, credentials) {
    for (const parent of parentNerfDarts(key)) {
        const lines = credentials.get(parent);
        if (lines !== undefined && lines.length > 0)
            return lines;
    }
    return undefined;
}
/**
 * A credential is also written for the path of the tarballs, unless that has one of its own, or it is shared with other
 * registries and the inherited file has a credential for it. If two credentials claim a path of GitHub Packages, each gets the
 * paths of its own scopes there.
 */
function tarballKeys(registries, credentials, inheritedKeys, server, diagnostics) {
    const claims = new Map();
    for (const registry of registries) {
        const { url } = registry;
        const lines = credentials.get(nerfDart(url)) ?? [];
        const tarballs = tarballKey(url, server);
        if (lines.length === 0 || tarballs === undefined || credentials.has(tarballs.key))
            continue;
        if (tarballs.shared && inheritedKeys.has(tarballs.key)) {
            diagnostics.info(`${tarballs.key} keeps the inherited credential; tarballs of ${url} may be below it.`);
            continue;
        }
        claims.set(tarballs.key, [...(claims.get(tarballs.key) ?? []), { registry, lines }]);
    }
    return [...claims].flatMap(([key, claimants]) => {
        const texts = new Set(claimants.map(({ lines }) => revealed(lines.flat())));
        if (texts.size === 1)
            return claimants.slice(0, 1).map(({ lines }) => [key, lines]);
        const perScope = claimants.flatMap((claim) => downloadKeys(claim, server));
        if (perScope.length === 0) {
            diagnostics.info(`${key} serves tarballs of registries with different credentials, so none is written for it.`);
        }
        return perScope;
    });
}
/** The tarballs of GitHub Packages are below the scope, so each scope can have a credential of its own. */
function downloadKeys({ registry, lines }, server) {
    if (!isGitHubPackages(registry.url, server))
        return [];
    return registry.scopes.map((scope) => [downloadKey(registry, scope), lines]);
}
/** Reports where `auth: none` cannot keep npm and pnpm from sending the credential of a path above. */
function reportParentCredentials(registries, credentials, inheritedKeys, diagnostics) {
    for (const { url, credential } of registries) {
        if (credential.kind !== 'none')
            continue;
        const above = parentNerfDarts(nerfDart(url)).find((key) => (credentials.get(key)?.length ?? 0) > 0 || (inheritedKeys.has(key) && !credentials.has(key)));
        if (above === undefined)
            continue;
        diagnostics.notice(undefined, `${url} has no credential of its own, but npm and pnpm send it the one of ${above}.`);
    }
}

;// CONCATENATED MODULE: ./build/npmrc/login-lines.js
/** The lines of this step in an npmrc file: mappings and credentials. */





/** The comment above our lines. An earlier use of this action in the same job has written one, too. */
const HEADING = '# npm registry login (GitHub Action)';
/**
 * Renders the lines of this step.
 *
 * @param inheritedKeys the keys that an inherited user configuration has credentials for
 */
function loginLines({ registries, settings, knownPackages, alwaysAuth, server = '' }, inheritedKeys, diagnostics) {
    const credentials = new Map();
    for (const { url, credential } of registries) {
        const isUndecided = credential.kind === 'inherited' || credential.kind === 'missing';
        // Of several credentials for one URL, the first one is the registry's own.
        if (!isUndecided && !credentials.has(nerfDart(url)))
            credentials.set(nerfDart(url), credentialText(credential));
    }
    for (const { key, registry } of scopeKeys(registries, knownPackages, server)) {
        credentials.set(key, credentialText(registry.credential));
    }
    addCredentialKeys(registries, credentials, inheritedKeys, server, diagnostics);
    const lines = [...settings];
    for (const registry of registries)
        lines.push(...mappingLines(registry));
    for (const [key, parts] of credentials) {
        for (const part of parts)
            lines.push([key, ...part]);
    }
    if (alwaysAuth)
        lines.push(...registries.flatMap(alwaysAuthLine));
    return {
        text: lines.flatMap((line) => [...line, '\n']),
        decided: new Set(credentials.keys()),
        keys: lines.map(keyOf),
    };
}
/** The lines that map packages to a registry. */
function mappingLines({ url, scopes, replacesBase }) {
    const base = replacesBase ? [[`registry=${url}`]] : [];
    return [...base, ...scopes.map((scope) => [`${scope}:registry=${url}`])];
}
/** Yarn Classic asks a default registry for packages without a scope anonymously, unless this line says otherwise. */
function alwaysAuthLine({ url, replacesBase, credential }) {
    const isNeeded = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
    return isNeeded ? [[`${nerfDart(url)}:always-auth=true`]] : [];
}
/** The key of a line. Keys contain no secret, no `=`, and no `[]` but that of a list. */
function keyOf(line) {
    const text = shown(line);
    return text.slice(0, text.indexOf('=')).replace(/\[\]$/, '');
}
/**
 * A credential as lines. Double quotes: every package manager then reads the value alike. User name and password in two
 * lines: every package manager reads both forms, but Yarn Classic sends `_auth` to no tarball on another path (measured,
 * 1.22.22).
 */
function credentialText(credential) {
    if (credential.kind === 'token')
        return [[':_authToken="', credential.token, '"']];
    return credential.kind === 'basic' ? basicText(credential) : [];
}
function basicText(credential) {
    const password = Buffer.from(credential.password.reveal(), 'utf8').toString('base64');
    const lines = [[`:username=${JSON.stringify(credential.username)}`], [':_password="', new Secret(password), '"']];
    // deno drops the backslash of `DOMAIN\user` from `username`, but prefers `_auth` (measured, deno 2.9.6).
    if (credential.username.includes('\\'))
        lines.push([':_auth="', new Secret(basicAuth(credential)), '"']);
    return lines;
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
    const mark = linkTarget(ownerOf(place));
    const owner = isTarget(mark) && fs.existsSync(mark) ? mark : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? linkTarget(place) : undefined;
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
        if (occupant.kind === 'ours' && linkTarget(place) === undefined)
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
        const target = linkTarget(path.join(folder, name));
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
/** A file whose file somebody edited: the edit stays where the user finds it, and only our lines go. */






/**
 * Takes our lines out of a file that was edited in a file, and gives the file back with what is left.
 *
 * @param withoutOurKeys how a `.yarnrc.yml` loses them; undefined for an `.npmrc`
 */
function takeLinesAway(entry, withoutOurKeys) {
    const { file, previous } = entry;
    const nested = previous !== '' && external_node_fs_default().lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
    const before = nested ? previous : names_backupOf(file);
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
            pointTo(file, previous);
        else
            restore(file); // what cannot be understood may hold our token
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
            rewrite(previous, left);
        pointTo(file, previous);
    }
    else if (previous !== '') {
        writeHome(entry, left);
        replaceByLink(names_ownerOf(file), previous);
    }
    else {
        const diagnostic = bringHome(entry, left, original);
        external_node_fs_default().rmSync(names_ownerOf(file), { force: true });
        external_node_fs_default().rmSync(names_backupOf(file), { force: true });
        if (diagnostic !== undefined)
            return diagnostic;
    }
    const text = `${file} was edited since; the edit is kept, and only the lines of this action are gone.`;
    return { level: 'info', text };
}
/** Puts an edited text where what before there before was. @returns what is to be told instead of the usual */
function bringHome(entry, left, original) {
    const { file } = entry;
    const backup = external_node_fs_default().lstatSync(names_backupOf(file), { throwIfNoEntry: false });
    if (backup === undefined && left.trim() === '')
        external_node_fs_default().rmSync(file);
    else if (!backup?.isSymbolicLink() || !isFile(names_backupOf(file)))
        writeHome(entry, left);
    else {
        // A link of the user's, as dotfile managers make them: it stays one, and the edit goes to the file behind it.
        const kept = left === original ? undefined : writeBehind(entry, left);
        restore(file);
        if (kept === undefined)
            return undefined;
        const text = `${file} is as it was. It was edited since, but ${kept.why}, so the edit is kept as ${kept.name}.`;
        return { level: 'notice', text };
    }
    return undefined;
}
/** Writes an edit through the user's link, or, if that cannot be, beside it. */
function writeBehind({ file, before }, left) {
    const backup = names_backupOf(file);
    let why = 'the file behind this link was changed, too';
    if (stampOf(backup) === before) {
        try {
            external_node_fs_default().writeFileSync(backup, left);
            return undefined;
        }
        catch (error) {
            why = `the file behind this link cannot be written (${error.code})`;
        }
    }
    const name = freeName(file);
    external_node_fs_default().writeFileSync(name, left, { flag: 'wx', mode: 0o600 });
    return { name, why };
}
/** Writes a file in the file, in one step, as readable as both the one that before there before and the one there now. */
function writeHome({ file, target }, left) {
    const aside = asideOf(file, target);
    const modeOf = (file) => (isFile(file) ? external_node_fs_default().statSync(file).mode & 0o777 : undefined);
    const now = external_node_fs_default().lstatSync(file).isFile() ? (modeOf(file) ?? 0o600) : 0o777;
    external_node_fs_default().writeFileSync(aside, left, { flag: 'wx', mode: 0o600 });
    external_node_fs_default().chmodSync(aside, (modeOf(names_backupOf(file)) ?? 0o600) & now);
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
    const yaml = entry.format === 'yarnrc' ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 7876)) : undefined;
    // They bear this use's name, so that no turn is needed.
    for (const link of [entry.file, names_ownerOf(entry.file)])
        external_node_fs_default().rmSync(asideOf(link, entry.target), { force: true });
    const change = () => putRight(entry, yaml?.withoutOurKeys);
    return withLock(entry.file, entry.target, change, (held, error) => {
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
    return lock_linkTarget(file) === target || lock_linkTarget(names_ownerOf(file)) === target;
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
    const found = names_statsOf(file);
    const backup = names_statsOf(names_backupOf(file));
    const owner = lock_linkTarget(names_ownerOf(file));
    const marked = owner === target;
    const standing = lock_linkTarget(file);
    // A later use of this job had given the file back, mark first, but its post was killed before it turned the link.
    const halfGivenBack = marked && standing !== previous && standing !== target && isOfThisJob(standing, target);
    if (halfGivenBack)
        replaceByLink(file, target);
    const link = halfGivenBack ? target : standing;
    if (link !== target && !marked) {
        // Main did not come so far, or this ran before.
        if (owner === undefined && backup !== undefined) {
            if (found === undefined)
                restore(file);
            else if (found.ino === backup.ino)
                external_node_fs_default().rmSync(names_backupOf(file));
        }
        return info(found === undefined ? 'was gone already.' : 'was not changed.');
    }
    if (found === undefined) {
        restore(file);
        if (backup === undefined)
            return info('was gone already.');
        return info('was removed by somebody; what before there before is back.');
    }
    if (link !== target) {
        const untouched = backup?.ino === found.ino || (entry.before !== '' && stampOf(file) === entry.before);
        if (untouched || (previous !== '' && link === previous)) {
            if (untouched)
                external_node_fs_default().rmSync(names_ownerOf(file));
            else
                pointTo(file, previous);
            if (backup?.ino === found.ino)
                external_node_fs_default().rmSync(names_backupOf(file));
            return info('was not changed.');
        }
        if (!found.isFile()) {
            external_node_fs_default().rmSync(names_ownerOf(file));
            const kept = keepBackup(file);
            const text = 'was replaced by a link or folder of somebody else, which is left alone';
            if (kept === undefined)
                return info(`${text}.`);
            return { level: 'notice', text: `${file} ${text}; what before there before the job is kept as ${kept}.` };
        }
    }
    else if (!external_node_fs_default().lstatSync(target, { throwIfNoEntry: false })?.isFile() || stampOf(target) === entry.written) {
        if (previous === '')
            restore(file);
        else
            pointTo(file, previous);
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
    const known = knownHomeFiles(environment, home);
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
                releaseLock(record.file, record.owner);
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

/***/ 3888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Zm: () => (/* binding */ normalizedUrl),
/* harmony export */   vN: () => (/* binding */ nerfDart)
/* harmony export */ });
/* unused harmony exports parseRegistryUrl, parseEndpoint, isTestRegistry, isUnencrypted, hostAndPath, parentNerfDarts */
const LONGEST_URL = 2048;
/** A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with `[]`, and is split at its last `:`. */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
/** WHATWG parsing accepts more, such as `;`, which would cut a key. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
const EXAMPLE = 'A registry URL looks like `https://npm.example.com/path/`.';
/**
 * Normalizes a registry URL: lower-case host, no default port, punycode, a trailing slash. Plain http is allowed for
 * loopback and for host names without a dot, such as service containers.
 *
 * @param text what the user wrote
 * @param where the input, entry or line, for messages, which never repeat the URL: it may contain a password
 * @returns undefined if the URL is not valid, which is reported
 */
function parseRegistryUrl(text, where, diagnostics) {
    return parseUrl(text, where, 'registry-url-invalid', 'registry URL', diagnostics);
}
/**
 * Reads the URL of a vendor's API, by the rules for registry URLs.
 *
 * @returns the URL without a trailing slash; undefined if it is not valid, which is reported
 */
function parseEndpoint(text, where, diagnostics) {
    return parseUrl(text, where, 'oidc-endpoint', 'endpoint', diagnostics)?.replace(/\/$/, '');
}
/** The normalized form of a registry URL that comes from a file or variable; undefined if it is not valid. */
function normalizedUrl(text) {
    const result = normalize(text.trim());
    return typeof result === 'string' ? result : undefined;
}
function parseUrl(text, where, code, name, diagnostics) {
    const result = normalize(text.trim());
    if (typeof result === 'string')
        return result;
    diagnostics.error(code, `${where}: the ${name} ${result.what}.`, result.cure);
    return undefined;
}
function normalize(text) {
    const problem = (what, cure = EXAMPLE) => ({ what, cure });
    if (text === '')
        return problem('is empty');
    if (text.length > LONGEST_URL)
        return problem(`is longer than ${LONGEST_URL} characters`);
    if (text.includes('${'))
        return problem('contains `${…}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    // WHATWG parsing silently drops or converts these.
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(text)) {
        return problem('contains a space, a control character or a backslash');
    }
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return problem('does not start with `https://`');
    if (!URL.canParse(text))
        return problem('is not a valid URL');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(text)) {
        return problem('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(text))
        return problem('has a query or fragment', 'Remove everything from `?` or `#` on.');
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(text.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        return problem('has a path with `..`, `.` or an escaped slash', 'Write the path out.');
    }
    if (!PATH.test(url.pathname)) {
        return problem('has a path with characters that npmrc files cannot hold', 'Percent-encode them.');
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isTestHost(url.hostname))) {
        return problem('does not use https, so the token would travel unencrypted', 'Use `https://`. Plain http is allowed for loopback and for host names without a dot, such as service containers.');
    }
    // WHATWG takes the first segment of the path for the host.
    if (/^[^:]*:\/\/\//.test(text))
        return problem('has no host');
    if (!HOST.test(url.hostname))
        return problem('has a host with characters that host names cannot have');
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`;
}
/** Whether a host name of a URL is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Whether a host is one that test registries have: loopback, or a name without a dot, such as a service container. */
function isTestHost(hostname) {
    return isLoopback(hostname) || /^[a-z0-9_-]+$/.test(hostname);
}
/** Whether a registry is a test registry, where tokens may be short. */
function isTestRegistry(url) {
    return isTestHost(new URL(url).hostname);
}
/** Whether what is sent to a registry leaves this machine unencrypted. */
function isUnencrypted(url) {
    return url.startsWith('http:') && !isLoopback(new URL(url).hostname);
}
/** The key of a registry's settings in npmrc files. npm calls it the nerf dart. */
function nerfDart(url) {
    return url.slice(url.indexOf('//'));
}
/** The host of a registry (with the port, if any) and its path, which starts and ends with a slash. */
function hostAndPath(url) {
    const rest = nerfDart(url).slice(2);
    const slash = rest.indexOf('/');
    return { host: rest.slice(0, slash), path: rest.slice(slash) };
}
/** The nerf darts of the paths above a registry, nearest first. npm and pnpm look credentials up there, too. */
function parentNerfDarts(key) {
    const above = [];
    for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
        above.push(key.slice(0, end + 1));
    }
    return above;
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