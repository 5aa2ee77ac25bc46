"use strict";
exports.id = 2;
exports.ids = [2];
exports.modules = {

/***/ 6002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findClients: () => (/* binding */ findClients),
  limitsOf: () => (/* reexport */ limitsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/clients/project-files.js
var project_files = __webpack_require__(5891);
;// CONCATENATED MODULE: ./build/job/project-files.js



/** Of files other than package.json, only the beginning tells something, or just that they are there. */
const BEGINNING = 1024;
const LARGEST_PACKAGE_JSON = 1024 * 1024;
/**
 * Reads what tells a project's clients. Files that cannot be read, or are none, count as not there.
 *
 * @param workspace the folder of the project; before a checkout it is empty
 */
function readProjectFiles(workspace) {
    const there = namesIn(workspace);
    const files = {};
    for (const name of project_files/* PROJECT_FILES */._) {
        if (!there.has(name))
            continue;
        const text = beginningOf(external_node_path_default().join(workspace, name), name === 'package.json' ? LARGEST_PACKAGE_JSON : BEGINNING);
        if (text !== undefined)
            files[name] = text;
    }
    return files;
}
/** The names in a folder: one look at it costs less than one for each name. */
function namesIn(folder) {
    try {
        return new Set(folder === '' ? [] : external_node_fs_default().readdirSync(folder));
    }
    catch {
        return new Set();
    }
}
function beginningOf(file, length) {
    try {
        if (!external_node_fs_default().statSync(file, { throwIfNoEntry: false })?.isFile())
            return undefined;
        const handle = external_node_fs_default().openSync(file, 'r');
        try {
            const bytes = Buffer.alloc(length);
            return bytes.toString('utf8', 0, external_node_fs_default().readSync(handle, bytes, 0, length, 0));
        }
        finally {
            external_node_fs_default().closeSync(handle);
        }
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/clients/version.js
var clients_version = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/clients/detect.js


const CLIENT_NAMES = ['npm', 'pnpm', 'yarn', 'bun', 'deno'];
/**
 * Reads the `package-manager` input.
 *
 * @returns the clients that it lists, or undefined for `auto`
 * @throws UserError `package-manager`
 */
function parseClients(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0 || (words.length === 1 && words[0]?.toLowerCase() === 'auto'))
        return undefined;
    return words.map((word) => {
        const [, name = '', version = ''] = /^([A-Za-z]+)(?:@(.+))?$/.exec(word) ?? [];
        const client = CLIENT_NAMES.find((candidate) => candidate === name.toLowerCase());
        if (client === undefined || !/^[\w.^~<>=*+|-]*$/.test(version)) {
            throw new diagnostic/* UserError */.yo('package-manager', `\`package-manager\`: ${(0,diagnostic/* shownName */.HD)(word)} is no package manager that is known here.`, `Use \`auto\`, or some of ${CLIENT_NAMES.map((one) => `\`${one}\``).join(', ')}, each with a version if need be, as in \`yarn@4\`.`);
        }
        return { name: client, version: (0,clients_version/* parseVersion */.o)(version) };
    });
}
/**
 * Finds the clients of a project: what package.json says, then what lock and configuration files say.
 *
 * @returns each client once, with the most that is known of its version; none if nothing tells
 */
function detectClients(files) {
    const found = new Map();
    for (const { name, version } of [...declared(files['package.json'] ?? ''), ...implied(files)]) {
        const known = found.get(name);
        // What comes first counts, but for a version that it leaves open.
        if (known === undefined || known.length === 0)
            found.set(name, version);
    }
    return [...found].map(([name, version]) => ({ name, version }));
}
/** What package.json declares: `packageManager` (corepack) and `devEngines.packageManager` (npm). */
function declared(text) {
    let description;
    try {
        description = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return [];
    }
    const { packageManager, devEngines } = Object(description);
    const engines = [Object(devEngines)['packageManager'] ?? []].flat();
    return [
        ...(typeof packageManager === 'string' ? [/^([a-z]+)@?(.*)$/.exec(packageManager) ?? []] : []),
        ...engines.map((engine) => ['', Object(engine)['name'], Object(engine)['version']]),
    ].flatMap(([, name, version]) => {
        const client = CLIENT_NAMES.find((candidate) => candidate === name);
        return client === undefined
            ? []
            : [{ name: client, version: (0,clients_version/* parseVersion */.o)(typeof version === 'string' ? version : '') }];
    });
}
/** What files imply by being there. A yarn lock file tells yarn 1 from its successors by its first lines. */
function implied(files) {
    const clients = [];
    const add = (name, version, ...signs) => {
        if (signs.some((sign) => files[sign] !== undefined))
            clients.push({ name, version });
    };
    add('npm', [], 'package-lock.json', 'npm-shrinkwrap.json');
    add('pnpm', [], 'pnpm-lock.yaml', 'pnpm-workspace.yaml');
    const lock = files['yarn.lock'] ?? '';
    if (/^__metadata:/m.test(lock) || files['.yarnrc.yml'] !== undefined)
        clients.push({ name: 'yarn', version: MODERN_YARN });
    else if (/^# yarn lockfile v1/m.test(lock))
        clients.push({ name: 'yarn', version: [1] });
    add('yarn', [1], '.yarnrc');
    add('yarn', [], 'yarn.lock');
    add('bun', [], 'bun.lock', 'bun.lockb', 'bunfig.toml');
    add('deno', [], 'deno.json', 'deno.jsonc', 'deno.lock');
    return clients;
}
/** Any yarn of the line that began with 2: all of them read the same files. */
const MODERN_YARN = [2];

// EXTERNAL MODULE: ./build/clients/requirements.js
var requirements = __webpack_require__(7370);
;// CONCATENATED MODULE: ./build/clients/requirements-of.js


/**
 * Tells what clients need. A home folder is touched only for a version that is known to need it.
 *
 * @param clients the clients of the job; none means that nothing is known
 */
function requirementsOf(clients) {
    if (clients.length === 0)
        return requirements/* REQUIREMENTS_OF_UNKNOWN */._;
    const some = (name, test) => clients.some((client) => client.name === name && test(client.version));
    const maybeYarn1 = some('yarn', ([major]) => major === undefined || major === 1);
    return {
        yarnrc: some('yarn', ([major]) => major !== 1),
        homeNpmrc: [
            ...(some('deno', () => true) ? ['deno'] : []),
            ...(some('bun', (version) => (0,clients_version/* isWithin */.U)(version, [0, 0, 0], [1, 4, 3]) === true) ? ['bun up to 1.4.3'] : []),
            ...(some('pnpm', (version) => (0,clients_version/* isWithin */.U)(version, [11, 0, 0], [11, 0, 5]) === true) ? ['pnpm 11.0.0–11.0.5'] : []),
        ],
        pnpmVariable: some('pnpm', () => true),
        alwaysAuth: maybeYarn1,
        failsOnUnset: maybeYarn1 || some('pnpm', (version) => (0,clients_version/* isWithin */.U)(version, [0, 0, 0], [10, 999, 999]) !== false),
    };
}
/** The clients whose version decides about their needs, and is not known: the installed one has to be asked. */
function undecided(clients) {
    return clients.filter(({ name, version }) => {
        if (name === 'yarn')
            return version.length === 0;
        return name === 'bun' && (0,clients_version/* isWithin */.U)(version, [0, 0, 0], [1, 4, 3]) === undefined;
    });
}

// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/registries/hosts.js
var hosts = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/clients/limits.js



/**
 * What a client of this job cannot do with these registries, and the way out: one sentence each.
 *
 * Only of versions that are known. Measured (see docs/package-managers.md).
 *
 * @param settings the npmrc settings that are passed through
 */
function limitsOf(clients, registries, settings) {
    const limits = [];
    const some = (name, test) => clients.some((client) => client.name === name && test(client.version));
    const basic = registries.flatMap(({ url, credential }) => (credential.kind === 'basic' ? [{ url, credential }] : []));
    const certificates = settings.some((setting) => /^\/\/.*:(cert|key)file=/.test((0,secret/* shown */.SP)(setting)));
    const elsewhere = registries.find(({ url }) => (0,hosts/* tarballKey */.gd)(url)?.shared);
    if (elsewhere !== undefined && some('npm', ([major]) => major === 12)) {
        limits.push(`npm 12 refuses the tarballs of ${elsewhere.url}, which lie outside its path; allow them with ` +
            '`allow-remote=all` in the `npmrc` input.');
    }
    const garbled = basic.find(({ credential: { username, password } }) => /[^\0-\x7f]/.test(username + password.reveal()));
    if (garbled !== undefined && some('pnpm', ([major]) => major === 11)) {
        limits.push(`pnpm 11 garbles the password for ${garbled.url}, which is not plain ASCII; use a token, or pnpm 12.`);
    }
    if (basic[0] !== undefined && some('bun', (version) => (0,clients_version/* isWithin */.U)(version, [0, 0, 0], [1, 4, 3]) === true)) {
        limits.push(`bun up to 1.4.3 cannot publish to ${basic[0].url} with user name and password; use a token.`);
    }
    if (certificates && some('yarn', () => true)) {
        limits.push('yarn reads no client certificates from npmrc lines; set `httpsCertFilePath` in its own file.');
    }
    return limits;
}

;// CONCATENATED MODULE: ./build/clients/find-clients.js
/** All that knowing a job's clients takes, in one room, so that a job without a project loads none of it. */





/**
 * Finds the clients of the job; an installed one is asked for its version only where that decides and no file tells.
 *
 * @param wanted the input `package-manager`
 * @throws UserError `package-manager`
 */
async function findClients(wanted, environment) {
    const listed = parseClients(wanted);
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const found = detectClients(readProjectFiles(workspace));
    const versionOf = (name) => found.find((client) => client.name === name)?.version ?? [];
    const clients = (listed ?? found).map(({ name, version }) => ({
        name,
        version: version.length > 0 ? version : versionOf(name),
    }));
    const unclear = undecided(clients);
    if (unclear.length === 0)
        return { clients, needs: requirementsOf(clients) };
    const { askVersion } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 4228));
    const asked = await Promise.all(clients.map(async (client) => unclear.includes(client) ? { ...client, version: await askVersion(client, workspace, environment) } : client));
    return { clients: asked, needs: requirementsOf(asked) };
}


/***/ }),

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


/***/ })

};
;