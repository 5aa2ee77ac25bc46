"use strict";
exports.id = 648;
exports.ids = [648];
exports.modules = {

/***/ 2564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/** No version is longer; patterns that look for blanks take long on many. */
const LONGEST = 256;
/** Reads a version or a range as package.json, lock files and clients write them. What cannot be told is left out. */
function parseVersion(text) {
    if (text.length > LONGEST)
        return [];
    const found = /^\s*v?([\^~=]?)\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=$|[\s.+-])/.exec(text.replaceAll('.x', '').replaceAll('.*', ''));
    // Several alternatives or bounds: only what is behind an installed client's `--version` says which one it is.
    if (found === null || /\|\||[<>]|\s-\s/.test(text))
        return [];
    const [, operator, ...parts] = found;
    const numbers = parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
    if (operator === '^')
        return numbers.slice(0, 1);
    if (operator === '~')
        return numbers.slice(0, 2);
    return numbers;
}
/**
 * Whether a version lies within two others, both included.
 *
 * @returns undefined if too little of it is known to tell
 */
function isWithin(version, from, to) {
    const low = [0, 1, 2].map((index) => version[index] ?? 0);
    const high = [0, 1, 2].map((index) => version[index] ?? Number.POSITIVE_INFINITY);
    if (compare(high, from) < 0 || compare(low, to) > 0)
        return false;
    return compare(low, from) >= 0 && compare(high, to) <= 0 ? true : undefined;
}
function compare(a, b) {
    for (const index of [0, 1, 2]) {
        const left = a[index] ?? 0;
        const right = b[index] ?? 0;
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}


/***/ }),

/***/ 5648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommittedConfig: () => (/* binding */ checkCommittedConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
;// CONCATENATED MODULE: ./build/project-config/committed-file.js

/** More than any configuration file that anybody writes, and little enough to read at once. */
const LARGEST_CONFIG = 1024 * 1024;
/** Ten times the largest lock files known; reading on would make the job wait. */
const LARGEST_LOCK = 512 * 1024 * 1024;
const PIECE = 1024 * 1024;
/** Larger lock files are read in pieces only: slower, but with little memory. */
const LARGEST_HELD = 64 * 1024 * 1024;
/** Why a file could not be looked at, to end a sentence with. */
class Unreadable {
    why;
    constructor(why) {
        this.why = why;
    }
}
/**
 * Reads a configuration file. Links are followed wherever they lead, since clients do; what is read is never shown.
 *
 * @returns its text; undefined if there is nothing that a client could read, such as a folder of that name
 */
function readConfigFile(file) {
    return withFile(file, LARGEST_CONFIG, '1 MiB', (handle) => {
        // A file of the kernel says that it is empty, and may be endless.
        const bytes = Buffer.alloc(LARGEST_CONFIG + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read) {
            read = external_node_fs_default().readSync(handle, bytes, length, bytes.length - length, null);
        }
        return length > LARGEST_CONFIG
            ? new Unreadable('is larger than 1 MiB')
            : bytes.toString('utf8', 0, length).replace(/^\ufeff/, '');
    });
}
/** Opens a lock file and hands it to a function, which must be done with it when it returns. */
function readLockFile(file, use) {
    return withFile(file, LARGEST_LOCK, '512 MiB', (handle, size) => {
        const bytes = size <= LARGEST_HELD ? wholeOf(handle, size) : undefined;
        return use({ bytes, pieces: () => (bytes === undefined ? readPieces(handle) : cutPieces(bytes)) });
    });
}
/** @returns undefined if the file is not of that size, as those of the kernel; nothing of it is read then */
function wholeOf(handle, size) {
    const bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        read = external_node_fs_default().readSync(handle, bytes, length, bytes.length - length, length);
    }
    return length === size ? bytes.subarray(0, size) : undefined;
}
function* cutPieces(bytes) {
    for (let at = 0; at < bytes.length; at += PIECE)
        yield bytes.toString('latin1', at, at + PIECE);
}
function* readPieces(handle) {
    const bytes = Buffer.allocUnsafe(PIECE);
    for (let total = 0; total <= LARGEST_LOCK;) {
        const read = external_node_fs_default().readSync(handle, bytes, 0, PIECE, total);
        if (read === 0)
            return;
        total += read;
        yield bytes.toString('latin1', 0, read);
    }
}
function withFile(file, largest, limit, read) {
    try {
        const stats = external_node_fs_default().statSync(file);
        if (!stats.isFile())
            return undefined; // a device or pipe might never end, and so would this step
        if (stats.size > largest)
            return new Unreadable(`is larger than ${limit}`);
        const handle = external_node_fs_default().openSync(file, 'r');
        try {
            return read(handle, stats.size);
        }
        finally {
            external_node_fs_default().closeSync(handle);
        }
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return code === 'ENOENT' ? undefined : new Unreadable(`cannot be read (${code})`);
    }
}

// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/project-config/committed-secrets.js

/** This step accepts no shorter token either. */
const SHORTEST = 8;
/** Such as `deployment`. */
const WORD = /^[A-Za-z]{1,20}$/;
/**
 * Hides what committed files spell out, but for what is no secret: with a token `failed` in a file, a pull request could
 * blot that word out of the job's log, and keep outputs that hold it from other jobs. Who reads the log of a job may
 * read its repository, too, so that a short password in it is no worse off; no message of ours shows any value.
 */
class CommittedSecrets extends secret/* SecretRegistry */.ks {
    #secrets;
    /** @param secrets gets what is hidden */
    constructor(secrets) {
        super();
        this.#secrets = secrets;
    }
    hide(value) {
        if (value.length >= SHORTEST && !WORD.test(value))
            this.#secrets.hide(value);
    }
}

;// CONCATENATED MODULE: ./build/project-config/yaml-words.js
/** What each finding of a `pnpm-workspace.yaml` needs: proxies alone are none. */
const PNPM = /registr|strictSsl|\bca(?:[fF]ile)?\b/;
/** The same of a `.yarnrc.yml`, and what its credentials are called. */
const YARN = /npm(?:Registr|Scopes|Auth)|enableStrictSsl|[cC]aFilePath/;
/**
 * Whether a `pnpm-workspace.yaml` can hold anything that matters here; most do not, and are spared the YAML library. Names
 * stand in YAML as they are, but within double quotes, where a backslash can stand for any sign, or for none.
 */
function mayConcernPnpm(text) {
    return PNPM.test(text) || text.includes('\\');
}
/** Whether a `.yarnrc.yml` can hold anything that matters here. */
function mayConcernYarn(text) {
    return YARN.test(text) || text.includes('\\');
}

;// CONCATENATED MODULE: ./build/project-config/config-files.js

/**
 * Finds what a configuration file defeats. Its reader is loaded there and then, and that of a file in YAML only if one of
 * the names in question occurs in it: in most there is none.
 *
 * @returns undefined if the file is no YAML, as it should be
 */
async function readConfig(file, text, intent, readers, secrets) {
    if (file === '.npmrc')
        return await readNpmrc(text, intent, readers, secrets);
    if (file === 'bunfig.toml') {
        const { hideBunfigSecrets, readCommittedBunfig } = await __webpack_require__.e(/* import() */ 536).then(__webpack_require__.bind(__webpack_require__, 7536));
        hideBunfigSecrets(text, secrets);
        return readCommittedBunfig(text, intent, readers);
    }
    secrets.maskUrlPasswords(text);
    if (file === '.yarnrc') {
        const { readCommittedClassicYarnrc } = await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 607));
        return readCommittedClassicYarnrc(text, readers);
    }
    if (file === 'pnpm-workspace.yaml') {
        if (readers.pnpmWorkspace.length === 0 || !mayConcernPnpm(text))
            return [];
        const { readPnpmWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 5792));
        return readPnpmWorkspace(text, intent, readers);
    }
    if (readers.yarnrcYml.length === 0 || !mayConcernYarn(text))
        return [];
    return await readYarnrc(text, intent, readers, secrets);
}
async function readNpmrc(text, intent, readers, secrets) {
    const { maskLiterals } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 8852));
    const { readCommittedNpmrc } = await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 9115));
    maskLiterals(text, secrets);
    return readCommittedNpmrc(text, intent, readers);
}
async function readYarnrc(text, intent, readers, secrets) {
    const { maskYarnrcSecrets } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 5312));
    const { readCommittedYarnrc } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 9744));
    maskYarnrcSecrets(text, secrets);
    return readCommittedYarnrc(text, intent, readers);
}
/** Finds what lines of `npmrc-file` defeat, beside the project's `.npmrc` (empty if there is none). */
async function judgeNpmrcFile(brought, committed, intent, readers, verify) {
    const { judgeBrought } = await __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 5417));
    return judgeBrought(brought, committed === '' ? [] : await proxiesIn(committed), intent, readers, verify);
}
async function proxiesIn(committed) {
    const { committedProxies } = await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 9115));
    return committedProxies(committed);
}
/** What the project's `.npmrc` says of the default registry: its URL, and what it is put in the place of. */
async function committedRegistry(text) {
    const { committedDefault, committedReplacing } = await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 9115));
    const [base, replaced] = [committedDefault(text), committedReplacing(text)];
    return { ...(base === undefined ? {} : { base }), ...(replaced === undefined ? {} : { replaced }) };
}

// EXTERNAL MODULE: ./build/project-config/files.js
var files = __webpack_require__(9689);
// EXTERNAL MODULE: ./build/project-config/intent.js
var project_config_intent = __webpack_require__(246);
// EXTERNAL MODULE: ./build/registries/hosts.js
var hosts = __webpack_require__(716);
// EXTERNAL MODULE: ./build/project-config/finding.js
var finding = __webpack_require__(7539);
;// CONCATENATED MODULE: ./build/project-config/lock-judge.js




const NPMJS_HOST = 'registry.npmjs.org';
/** Another name of the same registry. */
const PUBLIC_HOSTS = new Set([NPMJS_HOST, 'registry.yarnpkg.com']);
/** Collects what a lock file says of our scopes: one finding for each scope, host and fault, at its first line. */
class LockJudge {
    #groups = new Map();
    #intent;
    #reader;
    #defaultHost;
    #replaced;
    #replacedHost;
    #hosts;
    /** The hosts of URLs, by what stands before their paths: a lock file names few of them, each often. */
    #hostsOf = new Map();
    /**
     * @param reader whose lock file it is
     * @param defaultRegistry the default registry in force
     * @param replaced the host for which npm puts it, or a URL, `always`, or `never`
     */
    constructor(reader, intent, defaultRegistry, replaced = NPMJS_HOST) {
        this.#reader = reader;
        this.#intent = intent;
        this.#defaultHost = (0,project_config_intent/* hostOf */.w4)(defaultRegistry);
        this.#replaced = replaced;
        this.#replacedHost = withoutPort((0,project_config_intent/* hostOf */.w4)(replaced));
        this.#hosts = new Set([
            ...intent.inheritedHosts,
            ...intent.registries.flatMap(({ url, credential }) => (credential.kind === 'missing' ? [] : [(0,project_config_intent/* hostOf */.w4)(url)])),
        ]);
    }
    /** Takes an entry into account. */
    take = ({ name, url, line }) => {
        const slash = name.indexOf('/');
        if (!name.startsWith('@') || slash < 0 || !/^https?:/i.test(url))
            return;
        const scope = name.slice(0, slash);
        const ours = (0,project_config_intent/* registryFor */.ZQ)(this.#intent, scope)?.url;
        if (ours === undefined)
            return;
        const host = this.#hostOf(url);
        const wrong = this.#judge(host, /^http:/i.test(url), ours);
        if (wrong === undefined)
            return;
        const key = `${wrong} ${scope} ${host}`;
        const group = this.#groups.get(key);
        if (group !== undefined)
            group.count += 1;
        else
            this.#groups.set(key, { wrong, scope, host, ours, line, count: 1 });
    };
    #hostOf(url) {
        const origin = /^https?:\/\/[^/\\\s]+\//i.exec(url)?.[0];
        if (origin === undefined)
            return (0,project_config_intent/* hostOf */.w4)(url); // of odd ones, WHATWG may find a host further on
        const host = this.#hostsOf.get(origin) ?? (0,project_config_intent/* hostOf */.w4)(origin);
        this.#hostsOf.set(origin, host);
        return host;
    }
    #judge(host, isPlain, ours) {
        const name = withoutPort(host);
        const isReplaced = this.#reader === 'npm' && (this.#replaced === 'always' || this.#replaced === name);
        if (isReplaced && !((0,hosts/* isNpmjs */.XV)(ours) && this.#replaced === NPMJS_HOST))
            return this.#judgeReplaced(host, ours);
        // As a URL, npm 11 obeys it for a part of that host, and 9 and 10 do not.
        const mayBeReplaced = this.#reader === 'npm' && this.#replacedHost === name;
        return this.#judgeUsed(host, isPlain, ours) ?? (mayBeReplaced ? this.#judgeReplaced(host, ours) : undefined);
    }
    /** npm asks its default registry instead (`replace-registry-host`, measured with npm 9 to 11). */
    #judgeReplaced(host, ours) {
        if (this.#defaultHost === this.#hostOf(ours))
            return undefined;
        return PUBLIC_HOSTS.has(host) && PUBLIC_HOSTS.has(this.#defaultHost) ? 'public' : 'replaced';
    }
    /** The URL is used as it is. */
    #judgeUsed(host, isPlain, ours) {
        const own = this.#hostOf(ours);
        if (host === own)
            return isPlain && ours.startsWith('https:') ? 'plain http' : undefined;
        if (PUBLIC_HOSTS.has(host)) {
            if ((0,hosts/* isNpmjs */.XV)(ours))
                return undefined;
            if (host === NPMJS_HOST && this.#reader === 'deno')
                return undefined; // deno asks the registry of the scope
            return 'public';
        }
        return this.#hosts.has(host) ? 'other registry' : 'elsewhere';
    }
    /** What was found, in the order of the file; lines are called as the entries called them. */
    get findings() {
        return [...this.#groups.values()].map((group) => ({
            slug: 'lock-file-host',
            level: group.wrong === 'other registry' || group.wrong === 'plain http' ? 'warning' : 'conflict',
            line: group.line,
            text: this.#sentence(group),
        }));
    }
    #sentence({ wrong, scope, host, ours, count }) {
        const who = this.#reader;
        const what = count === 1 ? `A package of ${scope} is` : `${count} packages of ${scope} (this is the first) are`;
        const where = (0,finding/* shownHost */.r)(host);
        const cure = `Write the lock file anew with ${scope} mapped to ${ours}.`;
        if (wrong === 'public') {
            return (`${what} locked to npm's public registry, where anybody may publish a package of an unclaimed scope, and ${who} ` +
                `would get it from there, not from ${ours}. ${cure}`);
        }
        if (wrong === 'replaced') {
            const isPublic = PUBLIC_HOSTS.has(host);
            return (`${what} locked to ${isPublic ? "npm's public registry" : where}, for which npm puts its default registry, ` +
                `${(0,finding/* shownHost */.r)(this.#defaultHost)}, and not ${ours}. ${isPublic ? cure : 'Remove `replace-registry-host` from `.npmrc`.'}`);
        }
        if (wrong === 'plain http') {
            return (`${what} locked to a URL of ${where} with plain http, so that ${who} would send the credential for ${ours} ` +
                `readable by others. ${cure}`);
        }
        const token = who === 'yarn' || who === 'bun';
        const sends = token
            ? `${who} would ask it, ${who === 'bun' ? 'up to 1.3 ' : ''}with the token of ${ours}`
            : `${who} would ask it, without the credential of ${ours}`;
        return wrong === 'other registry'
            ? `${what} locked to ${where}, another registry of this job than ${ours}: ${sends}. ${cure} Ignore this if it is meant.`
            : `${what} locked to ${where}, for which this job has no credential: ${sends}. ${cure}`;
    }
}
function withoutPort(host) {
    return host.replace(/:\d+$/, '');
}
/**
 * The default registry that npm uses, to the best of our knowledge: a variable comes before any file, and the
 * project's file before the user config.
 *
 * @param committed the one that the project's `.npmrc` names
 */
function defaultRegistry(committed, intent) {
    const { environment } = intent;
    const named = [(0,runner_environment/* variable */.bv)(environment, 'npm_config_registry'), (0,runner_environment/* variable */.bv)(environment, 'NPM_CONFIG_REGISTRY'), committed]
        .map((text) => (0,project_config_intent/* comparable */.Zm)(text ?? ''))
        .find((url) => url !== undefined);
    return named ?? (0,project_config_intent/* registryFor */.ZQ)(intent, undefined)?.url ?? intent.inheritedDefault ?? `https://${NPMJS_HOST}/`;
}
/**
 * The host for which npm puts its default registry, to the best of our knowledge.
 *
 * @param committed what the project's `.npmrc` says
 * @returns a host, a URL, `always`, or `never`
 */
function replacedHost(committed, { environment }) {
    const name = 'npm_config_replace_registry_host';
    const value = (0,runner_environment/* variable */.bv)(environment, name) || (0,runner_environment/* variable */.bv)(environment, name.toUpperCase()) || committed || 'npmjs';
    return value === 'npmjs' ? NPMJS_HOST : value;
}

;// CONCATENATED MODULE: ./build/project-config/json-lock.js
/** package-lock.json and npm-shrinkwrap.json of all versions. An alias holds the name of what it stands for. */
const NPM = ({ key, texts }) => {
    const resolved = texts.get('resolved');
    // Without a key it is the file as a whole, or the project itself: nobody gets that from anywhere.
    if (resolved === undefined || key === '')
        return undefined;
    const names = [key.replace(/^.*node_modules\//s, ''), texts.get('name')?.value ?? ''];
    return { names, url: resolved.value, line: resolved.line };
};
/** bun.lock: `"path": ["name@version", "URL", …]`; the URL is empty where the registry in force is to be asked. */
const BUN = ({ isArray, texts }) => {
    const [spec, url] = [texts.get('0'), texts.get('1')];
    if (!isArray || spec === undefined || url === undefined)
        return undefined;
    return { names: [spec.value.replace(/(?!^)@.*$/s, '')], url: url.value, line: url.line };
};
/** deno.lock: `"name@version": { "tarball": "URL" }`. */
const DENO = ({ key, texts }) => {
    const tarball = texts.get('tarball');
    return tarball && { names: [key.replace(/(?!^)@.*$/s, '')], url: tarball.value, line: tarball.line };
};
const ENTRIES = { npm: NPM, bun: BUN, deno: DENO };
/**
 * A text, a sign, or a comment, which bun and deno allow. What is not closed takes the rest of its line along: to look for
 * its end anew from each quote in it would take forever.
 */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]:,]|\/\/[^\r\n]*|\/\*.*?(?:\*\/|$)/gs;
/** A line without all of these changes nothing: it holds one key and one text of no interest. */
const OF_INTEREST = /[{}[\]\\]|:\/\/|\/\*|"(?:name|resolved|tarball)"|[":]\s*$/;
const KEPT = new Set(['name', 'resolved', 'tarball']);
/** No lock file is that deep; what is deeper is not followed. */
const DEEPEST = 500;
/**
 * Reads a lock file in JSON without ever holding more than what encloses the present line.
 *
 * @param kind whose lock file it is
 */
function jsonLock(kind, found) {
    const stack = [];
    const entryOf = ENTRIES[kind];
    let tooDeep = 0;
    let inComment = false;
    const open = (isArray) => {
        const parent = stack.at(-1);
        if (stack.length >= DEEPEST)
            tooDeep += 1;
        else
            stack.push({ key: parent?.pending ?? '', texts: new Map(), isArray, index: 0, pending: '', afterColon: false });
    };
    const close = () => {
        if (tooDeep > 0) {
            tooDeep -= 1;
            return;
        }
        const frame = stack.pop();
        const entry = frame && entryOf(frame);
        if (entry !== undefined)
            for (const name of new Set(entry.names))
                found({ name, url: entry.url, line: entry.line });
        const parent = stack.at(-1);
        if (parent !== undefined)
            parent.afterColon = false;
    };
    const text = (frame, quoted, line) => {
        const value = quoted.includes('\\') ? parsed(quoted) : quoted.slice(1, -1);
        if (frame.isArray) {
            if (frame.index < 2)
                frame.texts.set(String(frame.index), { value, line });
        }
        else if (frame.afterColon) {
            if (KEPT.has(frame.pending))
                frame.texts.set(frame.pending, { value, line });
            frame.afterColon = false;
        }
        else
            frame.pending = value;
    };
    return {
        get depth() {
            return stack.length + tooDeep;
        },
        line(content, number) {
            const inside = stack.at(-1);
            // In an array each text counts, and behind a colon the next one does, whatever line it stands in.
            if (!inComment && !OF_INTEREST.test(content) && inside?.isArray !== true && inside?.afterColon !== true)
                return;
            TOKEN.lastIndex = 0;
            if (inComment) {
                const end = content.indexOf('*/');
                if (end < 0)
                    return;
                inComment = false;
                TOKEN.lastIndex = end + 2;
            }
            for (let match = TOKEN.exec(content); match !== null; match = TOKEN.exec(content)) {
                const [token] = match;
                if (token.startsWith('/*'))
                    inComment = !token.endsWith('*/') || token === '/*/';
                else if (token === '{' || token === '[')
                    open(token === '[');
                else if (token === '}' || token === ']')
                    close();
                else {
                    const frame = stack.at(-1);
                    if (frame === undefined || tooDeep > 0)
                        continue;
                    if (token === ':')
                        frame.afterColon = true;
                    else if (token === ',') {
                        frame.index += 1;
                        frame.afterColon = false;
                    }
                    else if (token.startsWith('"'))
                        text(frame, token, number);
                }
            }
        },
    };
}
function parsed(quoted) {
    try {
        return JSON.parse(quoted);
    }
    catch {
        return quoted.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/project-config/json-near.js

/**
 * Lines as `JSON.stringify` writes them, less the blanks around them: a pattern that looks for those as well tries each of
 * many in vain. No text of JSON holds a line end, so that each line begins outside of any.
 */
const OPENING = /^"([^"\\]*)"\s*:\s*\{$/;
/** A key with a value in which nothing else can be. */
const VALUE = /^"([^"\\]*)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\{\}|\[\]|[\w.+-]+)\s*,?$/;
const ELEMENT = /^"[^"\\]*"\s*(,?)$/;
/** As bun writes an entry. */
const ARRAY = /^"[^"\\]*"\s*:\s*\[.*\]\s*,?$/;
const ROOT = /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*$/;
const SIGNS = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]]/gs;
/** A name stands near the beginning of its object. */
const FURTHEST = 100;
/**
 * Reads the entries around names of ours, each with the reader of the whole file.
 *
 * @param nextName tells the first name from an offset on
 * @returns whether all of them could be told from their surroundings
 */
function readJsonNear(kind, lock, nextName, found) {
    // Names can be spelt with escapes, which no client does.
    if (lock.has('\\u00') || lock.has('\\/'))
        return false;
    const reader = jsonLock(kind, found);
    for (let read = 0;;) {
        const name = nextName(read);
        if (name === undefined)
            return true;
        const line = lock.lineAt(name);
        if (line === undefined)
            return false;
        const begin = beginOf(kind, line, lock);
        if (begin === undefined)
            return false;
        const end = begin === 'none' ? line.end : begin.start < read ? undefined : readEntry(reader, begin, lock);
        if (end === undefined)
            return false;
        read = end;
    }
}
/** The first line of the entry that a line with a name belongs to; `none` if it tells of no entry; undefined if unsure. */
function beginOf(kind, line, lock) {
    const text = line.text.trim();
    const [, key] = VALUE.exec(text) ?? [];
    if (key !== undefined)
        return kind === 'npm' && key === 'name' ? enclosing(line, lock) : 'none';
    if (OPENING.test(text))
        return kind === 'bun' ? 'none' : line;
    if (kind === 'bun')
        return ARRAY.test(text) && staysInside(text) ? line : undefined;
    return isElement(line, lock) ? 'none' : undefined;
}
/** The line that opens the object of a line; `none` for that of the whole file or of the project itself. */
function enclosing(inside, lock) {
    let open = 0;
    let line = inside;
    for (let count = 0; count < FURTHEST; count += 1) {
        const before = lock.lineBefore(line);
        if (before === undefined || before === 'none')
            return undefined;
        line = before;
        for (const [sign] of [...line.text.matchAll(SIGNS)].reverse()) {
            if (sign === '}' || sign === ']')
                open += 1;
            else if (sign === '{' || sign === '[')
                open -= 1;
            if (open >= 0)
                continue;
            const [, key] = OPENING.exec(line.text.trim()) ?? [];
            if (key === '' || (key === undefined && line.start === 0 && ROOT.test(line.text)))
                return 'none';
            return key === undefined ? undefined : line;
        }
    }
    return undefined;
}
/** Whether a line closes nothing that an earlier one opened. */
function staysInside(text) {
    let open = 0;
    for (const [sign] of text.matchAll(SIGNS)) {
        if (sign === '{' || sign === '[')
            open += 1;
        else if ((sign === '}' || sign === ']') && --open < 0)
            return false;
    }
    return true;
}
/** Whether a text on a line of its own is one of an array: neither a key, nor the value of one. */
function isElement(line, lock) {
    const [, comma] = ELEMENT.exec(line.text.trim()) ?? [];
    const [before, after] = [lock.lineBefore(line), lock.lineAfter(line)];
    if (comma === undefined || before === undefined || after === undefined || before === 'none')
        return false;
    return /[[,]\s*$/.test(before.text) && (comma === ',' || (after !== 'none' && /^\s*\]/.test(after.text)));
}
/** Reads from a line to where what it opens is closed. @returns the offset of what is left to read */
function readEntry(reader, begin, lock) {
    reader.line('{', begin.start);
    reader.line(begin.text, begin.start);
    let line = begin;
    while (reader.depth > 1) {
        const next = lock.lineAfter(line);
        if (next === undefined || next === 'none')
            return undefined;
        line = next;
        reader.line(line.text, line.start);
    }
    if (reader.depth === 1)
        reader.line('}', line.start);
    // What stands behind the end on its line is not read yet.
    return line === begin ? line.end : line.start;
}

;// CONCATENATED MODULE: ./build/project-config/line-lock.js

const NAME = '@[^/\\s"\'@,:()]+/[^/\\s"\'@,:()]+';
/** pnpm-lock.yaml of versions 5 to 9: `'@scope/name@1.0.0':` or `/@scope/name/1.0.0:`, and `tarball:` below it. */
function pnpmLock(found) {
    const header = new RegExp(`^ {2}['"]?/?(${NAME})[@/]`);
    let name = '';
    return {
        line(text, number) {
            if (isPnpmHeader(text))
                name = header.exec(text)?.[1] ?? '';
            else if (!text.startsWith(' '))
                name = '';
            if (name === '' || !text.includes('tarball'))
                return;
            const [, url] = /\btarball['"]?:\s+['"]?([^\s,}'"]+)/.exec(text) ?? [];
            if (url !== undefined)
                found({ name, url, line: number });
        },
    };
}
/** yarn.lock of yarn 1: `"@scope/name@^1.0.0", …:` and `resolved "URL#hash"` below it; an alias holds `npm:@scope/name@`. */
function classicYarnLock(found) {
    const pattern = new RegExp(`(?:^|[\\s,"]|@npm:)(${NAME})@`, 'g');
    let names = [];
    return {
        line(text, number) {
            if (isClassicHeader(text))
                names = [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
            else if (names.length > 0 && !text.startsWith('#')) {
                const [, url] = /^\s+"?resolved"?:?\s+"?([^"\s#]+)/.exec(text) ?? [];
                if (url !== undefined)
                    for (const name of names)
                        found({ name, url, line: number });
            }
        },
    };
}
/** yarn.lock of yarn from 2 on: `resolution: "@scope/name@npm:1.0.0::__archiveUrl=…"`, or a URL as the version. */
function yarnLock(found) {
    const resolution = new RegExp(`^\\s+"?resolution"?:\\s+["']?(${NAME})@(?:npm:([^"']*)|(https?:[^"'\\s]+))`);
    return {
        line(text, number) {
            if (!text.includes('resolution'))
                return;
            const [, name, range = '', direct] = resolution.exec(text) ?? [];
            if (name === undefined)
                return;
            found({ name, url: direct ?? archiveOf(range), line: number });
        },
    };
}
/** The archive in `1.0.0::__archiveUrl=…&…`; empty if there is none. Looked for by itself: `::` may come any number of times. */
function archiveOf(range) {
    const start = range.indexOf('::');
    const urls = start < 0 ? [] : [...range.slice(start).matchAll(/(?:::|&)__archiveUrl=([^&\s]+)/g)];
    const url = urls.at(-1)?.[1];
    return url === undefined ? '' : (0,secret/* decoded */.DH)(url);
}
const isPnpmHeader = (line) => line.startsWith('  ') && line[2] !== ' ';
const isClassicHeader = (line) => line !== '' && !line.startsWith('#') && !/^\s/.test(line);
const LINE_LOCKS = {
    pnpm: { reader: pnpmLock, begins: isPnpmHeader, ends: (line) => isPnpmHeader(line) || !line.startsWith(' ') },
    'yarn 1': { reader: classicYarnLock, begins: isClassicHeader, ends: isClassicHeader },
    yarn: { reader: yarnLock, begins: (line) => line.includes('resolution'), ends: () => true },
};

;// CONCATENATED MODULE: ./build/project-config/lock-owner.js
/** As much as tells whose lock file it is. */
const BEGINNING = 4096;
/**
 * Whose lock file it is.
 *
 * @param beginning of the file: yarn 1 and its successors give theirs the same name
 */
function ownerOf(file, beginning) {
    if (file === 'pnpm-lock.yaml')
        return 'pnpm';
    if (file === 'bun.lock')
        return 'bun';
    if (file === 'deno.lock')
        return 'deno';
    if (file === 'yarn.lock')
        return /^__metadata:/m.test(beginning.slice(0, BEGINNING)) ? 'yarn' : 'yarn 1';
    return 'npm';
}

;// CONCATENATED MODULE: ./build/project-config/lock-near.js




/** Each is looked for in the whole file. */
const MOST_SCOPES = 8;
/**
 * Finds the packages of our scopes that a lock file has from elsewhere, and reads no more of it than what stands around
 * their names: most of a lock file is about others' packages.
 *
 * @param defaultRegistry the default registry in force
 * @param replaced the host that npm puts it for
 * @returns nothing for a file that no client of the job reads; undefined for one that is not written as clients write it,
 *   which is to be read from its beginning to its end
 */
function scanLockNearNames(file, lock, intent, readers, defaultRegistry, replaced) {
    const owner = ownerOf(file, lock.beginning(BEGINNING));
    if (!readers.lock.has(owner))
        return [];
    const scopes = new Set(intent.registries.flatMap((registry) => registry.scopes));
    if (scopes.size > MOST_SCOPES)
        return undefined;
    const nextName = lock.placesOf([...scopes].map((scope) => `${scope}/`));
    // Of an entry, its place stands for the number of its line: only findings need that, and hardly any file has one.
    const judge = new LockJudge(owner, intent, defaultRegistry, replaced);
    const isRead = owner === 'npm' || owner === 'bun' || owner === 'deno'
        ? readJsonNear(owner, lock, nextName, judge.take)
        : readLinesNear(LINE_LOCKS[owner], lock, nextName, judge.take);
    if (!isRead)
        return undefined;
    const { findings } = judge;
    const numbers = lock.lineNumbers(findings.map(({ line }) => line));
    return findings.map((finding) => ({ ...finding, line: numbers.get(finding.line) ?? 1 }));
}
/** Hands the entries that names stand at the beginning of to the reader of the whole file. @returns whether it could */
function readLinesNear({ reader: readerOf, begins, ends }, lock, nextName, found) {
    const reader = readerOf(found);
    for (let from = 0;;) {
        const name = nextName(from);
        if (name === undefined)
            return true;
        let line = lock.lineAt(name);
        if (line === undefined)
            return false;
        from = line.end;
        if (!begins(line.text))
            continue;
        do {
            reader.line(line.text, line.start);
            from = line.end;
            const next = lock.lineAfter(line);
            if (next === undefined)
                return false;
            if (next === 'none')
                return true;
            line = next;
        } while (!ends(line.text));
    }
}

;// CONCATENATED MODULE: ./build/project-config/lock-lines.js
/** A longer line is not held in memory, but taken in parts. */
const LONGEST_LINE = 256 * 1024;
/** Cuts a file that comes in pieces into lines, and hands them to a reader. */
class LockLines {
    #reader;
    #rest = '';
    #number = 1;
    constructor(reader) {
        this.#reader = reader;
    }
    /** Whether the file has a line that cannot be taken apart, so that no more is read of it. */
    get isGarbled() {
        return this.#rest.length > 16 * LONGEST_LINE;
    }
    /** Takes the next piece. */
    add(piece) {
        const text = this.#rest === '' ? piece : this.#rest + piece;
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.#reader.line(text.charCodeAt(end - 1) === 13 ? text.slice(start, end - 1) : text.slice(start, end), this.#number);
            this.#number += 1;
            start = end + 1;
        }
        if (text.length - start > LONGEST_LINE) {
            const cut = lastEntryEnd(text, start);
            if (cut > start) {
                this.#reader.line(text.slice(start, cut), this.#number);
                start = cut;
            }
        }
        this.#rest = text.slice(start);
    }
    /** Takes the last line, which may have no end. */
    end() {
        if (this.#rest !== '')
            this.#reader.line(this.#rest, this.#number);
        this.#rest = '';
    }
}
/** Where the last entry of JSON without line ends is over: behind a comma that stands in no text. */
function lastEntryEnd(text, start) {
    const pattern = /"[^"\\]*(?:\\.[^"\\]*)*"|".*|\},/gs;
    let end = start;
    pattern.lastIndex = start;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match[0] === '},')
            end = pattern.lastIndex;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/project-config/lock-scan.js





/**
 * Finds the packages of our scopes that a lock file has from elsewhere. It reads what clients write, piece by piece.
 *
 * @param pieces the file, one after the other; ASCII is all that matters of it
 * @param defaultRegistry the default registry in force
 * @param replaced the host that npm puts it for
 * @returns nothing for a file that no client of the job reads; undefined if a line is too long to be taken apart
 */
function scanLock(file, pieces, intent, readers, defaultRegistry, replaced) {
    let beginning = '';
    let lines;
    let judge;
    const begin = () => {
        const owner = ownerOf(file, beginning);
        if (!readers.lock.has(owner))
            return undefined;
        judge = new LockJudge(owner, intent, defaultRegistry, replaced);
        const started = new LockLines(readerFor(owner, judge.take));
        started.add(beginning);
        return started;
    };
    for (const piece of pieces) {
        if (lines !== undefined)
            lines.add(piece);
        else {
            beginning += piece;
            if (beginning.length < BEGINNING)
                continue;
            lines = begin();
            if (lines === undefined)
                return [];
        }
        if (lines.isGarbled)
            return undefined;
    }
    lines ??= begin();
    lines?.end();
    return judge?.findings ?? [];
}
function readerFor(owner, found) {
    return owner === 'npm' || owner === 'bun' || owner === 'deno'
        ? jsonLock(owner, found)
        : LINE_LOCKS[owner].reader(found);
}

;// CONCATENATED MODULE: ./build/project-config/lock-text.js
/** No client writes longer lines, but for files that are one line. */
const lock_text_LONGEST_LINE = 64 * 1024;
const WINDOW = 4096;
const LINE_END = 10;
/** A lock file in memory, undecoded but for the lines that somebody asks for. */
class LockText {
    #bytes;
    #window = '';
    #windowStart = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Whether some ASCII text stands in it. */
    has(text) {
        return this.#bytes.includes(text, 0, 'latin1');
    }
    /** The beginning, as Latin-1. */
    beginning(length) {
        return this.#bytes.toString('latin1', 0, length);
    }
    /** The line that a byte stands in; undefined if it is longer than clients write them. */
    lineAt(offset) {
        const start = offset === 0 ? 0 : this.#bytes.lastIndexOf(LINE_END, offset - 1) + 1;
        return this.#lineFrom(start);
    }
    /** The line behind a line; `none` behind the last. */
    lineAfter({ end }) {
        return end + 1 >= this.#bytes.length ? 'none' : this.#lineFrom(end + 1);
    }
    /** The line before a line; `none` before the first. */
    lineBefore({ start }) {
        return start === 0 ? 'none' : this.lineAt(start - 1);
    }
    #lineFrom(start) {
        let length = this.#window.indexOf('\n', start - this.#windowStart) - (start - this.#windowStart);
        if (length < 0 || start < this.#windowStart) {
            // Lines are mostly asked for one after the other: to decode some at once costs less.
            const found = this.#bytes.indexOf(LINE_END, start);
            length = (found < 0 ? this.#bytes.length : found) - start;
            if (length > lock_text_LONGEST_LINE)
                return undefined;
            this.#windowStart = start;
            this.#window = this.#bytes.toString('latin1', start, start + Math.max(length + 1, WINDOW));
        }
        const from = start - this.#windowStart;
        const isReturn = length > 0 && this.#window.endsWith('\r\n', from + length + 1);
        return {
            start,
            end: start + length,
            text: this.#window.slice(from, from + (isReturn ? length - 1 : length)),
        };
    }
    /** The numbers, from 1, of the lines that some bytes stand in. @param offsets in any order */
    lineNumbers(offsets) {
        const numbers = new Map();
        let number = 1;
        let next = this.#bytes.indexOf(LINE_END);
        for (const offset of [...offsets].sort((a, b) => a - b)) {
            for (; next >= 0 && next < offset; next = this.#bytes.indexOf(LINE_END, next + 1))
                number += 1;
            numbers.set(offset, number);
        }
        return numbers;
    }
    /**
     * The places of some ASCII texts, in the order of the file.
     *
     * @returns a function that tells the first place from an offset on, which must not go back; undefined if there is none
     */
    placesOf(texts) {
        const bytes = this.#bytes;
        const next = new Map(texts.map((text) => [text, bytes.indexOf(text, 0, 'latin1')]));
        return (from) => {
            let first;
            for (const [text, known] of next) {
                const place = known < 0 || known >= from ? known : bytes.indexOf(text, from, 'latin1');
                if (place < 0)
                    next.delete(text);
                else {
                    next.set(text, place);
                    if (first === undefined || place < first)
                        first = place;
                }
            }
            return first;
        };
    }
}

// EXTERNAL MODULE: ./build/clients/version.js
var version = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/project-config/readers.js

/**
 * Tells who among the clients of a job would obey what in committed files.
 *
 * @param clients the clients of the job; none means that nothing is known, and that all may be there which the user
 *   config serves
 */
function readersOf(clients) {
    const known = clients.length > 0
        ? clients
        : [
            { name: 'npm', version: [] },
            { name: 'pnpm', version: [] },
            { name: 'yarn', version: [1] },
            { name: 'bun', version: [1, 4, 5] },
        ];
    /** Whether a client is there that may be of these versions. */
    const has = (name, from = [0, 0, 0], to = LATEST) => known.some((client) => client.name === name && (0,version/* isWithin */.U)(client.version, from, to) !== false);
    const yarn1 = has('yarn', [0, 0, 0], [1, LARGE, LARGE]);
    const yarn = has('yarn', [2, 0, 0]);
    const these = (...entries) => entries.flatMap(([name, there]) => (there ? [name] : []));
    const expanding = has('pnpm', [0, 0, 0], [10, 34, 1]);
    const others = [
        ['yarn 1', yarn1],
        ['bun', has('bun')],
        ['deno', has('deno')],
    ];
    return {
        npmrc: these(['npm', has('npm')], ['pnpm', has('pnpm')], ...others),
        npmrcSection: these(['pnpm', has('pnpm', [12, 0, 0])]),
        npmrcVariable: these(['npm', has('npm')], ...others),
        npmrcUrlVariable: these(['npm', has('npm')], ['pnpm', expanding || has('pnpm', [12, 0, 0])], ...others),
        npmrcBasicOverToken: these(['pnpm', has('pnpm', [0, 0, 0], [10, LARGE, LARGE])], ['deno', has('deno')]),
        npmrcTls: these(['npm', has('npm')], ['pnpm', has('pnpm')]),
        yarnrcYml: these(['yarn', yarn]),
        yarnrcReplaces: known.some(({ name, version }) => name === 'yarn' && (version[0] === 2 || version[0] === 3)),
        yarnrc: these(['yarn 1', yarn1]),
        pnpmWorkspace: these(['pnpm', has('pnpm', [10, 0, 0])]),
        pnpmWorkspaceRegistry: these(['pnpm', has('pnpm', [11, 0, 0])]),
        bunfig: these(['bun', has('bun', [1, 4, 4])]),
        lock: new Set(these(['npm', has('npm')], ['pnpm', has('pnpm')], ['yarn', yarn], ...others)),
    };
}
const LARGE = 999_999;
const LATEST = [LARGE, LARGE, LARGE];

;// CONCATENATED MODULE: ./build/project-config/check.js












/** More than these of one file tell nothing new. */
const MOST = 20;
/**
 * Looks for what committed files, and lines that `npmrc-file` brings, would defeat of this step, and changes nothing.
 *
 * @param files those of the workspace to look at
 * @param inputs say what becomes of a conflict, and whether this step itself asks the registries
 * @param secrets gets the credentials that a file spells out
 * @returns a diagnostic for each finding; the conflicts among them are as severe as asked for, and the rest are warnings
 */
async function checkCommittedConfig(files, request, context, { ifConfigConflicts, verify }, secrets) {
    const severity = ifConfigConflicts === 'warn' ? 'warning' : 'error';
    const workspace = (0,runner_environment/* variable */.bv)(context.environment, 'GITHUB_WORKSPACE') ?? '';
    const readers = readersOf(context.clients);
    const intent = await intentOf(request, context);
    const diagnostics = [];
    const committedSecrets = new CommittedSecrets(secrets);
    let committed = {};
    let npmrc = '';
    for (const file of files) {
        const place = external_node_path_default().join(workspace, file);
        let findings;
        if (isConfig(file)) {
            const text = readConfigFile(place);
            if (typeof text === 'string') {
                if (file === '.npmrc') {
                    npmrc = text;
                    committed = await committedRegistry(text);
                }
                findings = (await readConfig(file, text, intent, readers, committedSecrets)) ?? new Unreadable('is no valid YAML');
            }
            else
                findings = text;
        }
        else {
            const base = defaultRegistry(committed.base, intent);
            const host = replacedHost(committed.replaced, intent);
            findings = readLockFile(place, ({ bytes, pieces }) => {
                const near = bytes && scanLockNearNames(file, new LockText(bytes), intent, readers, base, host);
                return (near ?? scanLock(file, pieces(), intent, readers, base, host) ?? new Unreadable('has a line too long to read'));
            });
        }
        if (findings === undefined)
            continue;
        diagnostics.push(...(findings instanceof Unreadable ? [unreadable(file, findings)] : told(file, findings, severity)));
    }
    const { brought } = request;
    if (brought !== undefined) {
        const findings = await judgeNpmrcFile(brought, npmrc, intent, readers, verify);
        // The file may be the project's `.npmrc`, of which all is told above.
        const further = findings.filter(({ line }) => !diagnostics.some(({ at, slug }) => slug === 'config-tls' && at?.file === brought.file && at.line === line));
        diagnostics.push(...told(brought.file, further, severity, 'npmrc-file'));
    }
    return diagnostics;
}
function isConfig(file) {
    return files/* CONFIG_FILES */.n0.includes(file);
}
/** What this step sets up, as the findings need to know it. */
async function intentOf({ registries, exports, brought }, { environment, inherited }) {
    let hosts = [];
    let inheritedDefault;
    if (inherited !== '') {
        const { credentialKeys, readInherited } = await __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 2596));
        const { head } = readInherited(inherited, environment);
        const base = head.find(({ key }) => key?.kind === 'default-registry')?.line;
        hosts = [...credentialKeys({ head, tail: [] })].map((key) => (0,project_config_intent/* hostOf */.w4)(`https:${key}`));
        if (base?.kind === 'setting')
            inheritedDefault = (0,project_config_intent/* comparable */.Zm)(base.value);
    }
    return {
        registries,
        environment,
        exported: new Set(exports.map(({ name }) => name)),
        inheritedHosts: new Set(hosts),
        inheritedDefault,
        brought,
    };
}
/** @param name the file, as messages call it */
function told(file, findings, severity, name = file) {
    // Conflicts first, so that none is left out for the sake of a warning.
    const sorted = [...findings].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
    const diagnostics = sorted.slice(0, MOST).map(({ slug, level, line, text }) => ({
        level: level === 'conflict' ? severity : 'warning',
        slug,
        text: `\`${name}\`, line ${line}: ${text}`,
        at: { file, line },
    }));
    if (findings.length > MOST) {
        diagnostics.push({
            level: 'notice',
            text: `${findings.length - MOST} more findings in \`${name}\` are not listed.`,
        });
    }
    return diagnostics;
}
function unreadable(file, { why }) {
    return {
        level: 'warning',
        slug: 'config-unreadable',
        text: `\`${file}\` ${why}, so nobody looked whether it defeats this step.`,
        at: { file, line: 1 },
    };
}


/***/ }),

/***/ 7539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   r: () => (/* binding */ shownHost)
/* harmony export */ });
/** Names in a sentence: `npm, pnpm and yarn 1`. */
function listed(names, last = 'and') {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
/** A host that a committed file names, if it looks like one. */
function shownHost(host) {
    return /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24)
        ? host
        : 'a host not shown here';
}


/***/ }),

/***/ 246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ decidedCredential),
/* harmony export */   ZQ: () => (/* binding */ registryFor),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   eT: () => (/* binding */ openReference),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3888);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** The registry of a scope (with its `@`), or the default one; undefined if this step says nothing about it. */
function registryFor({ registries }, scope) {
    return registries.find(({ scopes, replacesBase }) => scope === undefined ? replacesBase : scopes.includes(scope));
}
/** The registry of a key whose credential this step decides; what it leaves open, a committed file may say. */
function decidedCredential({ registries }, key) {
    return registries.find(({ url, credential }) => (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .nerfDart */ .vN)(url) === key && credential.kind !== 'inherited' && credential.kind !== 'missing');
}
/**
 * The first `${NAME}` of a text that `export-token` does not cover.
 *
 * @returns undefined if all are covered; `none` if the text refers to none
 */
function openReference(text, { exported, environment }) {
    const names = [...text.matchAll(/\$\{([^${}]{1,200})\}/g)].map(([, inner = '']) => inner.replace(/\?$|:?-.*$/s, ''));
    if (names.length === 0)
        return 'none';
    const open = names.filter((name) => !exported.has(name));
    const name = open.find((candidate) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, candidate) === undefined) ?? open[0];
    return name === undefined ? undefined : { name, setNow: (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) !== undefined };
}
/** A URL as a registry of ours would be written; undefined if it is none. */
function comparable(text) {
    try {
        const { protocol, host, pathname } = new URL(text.trim());
        return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}`;
    }
    catch {
        return undefined;
    }
}
/** The host of a URL, with its port; empty if it is none. */
function hostOf(text) {
    try {
        return new URL(text).host;
    }
    catch {
        return '';
    }
}


/***/ })

};
;