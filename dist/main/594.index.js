"use strict";
exports.id = 594;
exports.ids = [594];
exports.modules = {

/***/ 594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packagesOnSharedUrls: () => (/* binding */ packagesOnSharedUrls),
/* harmony export */   reportScopeTokens: () => (/* binding */ reportScopeTokens)
/* harmony export */ });
/* harmony import */ var _clients_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2564);
/* harmony import */ var _npmrc_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1596);
/* harmony import */ var _project_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6952);
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4488);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3888);
/* harmony import */ var _registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5824);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);







/** The packages of the project that need keys of their own. */
function packagesOnSharedUrls(registries, { userConfig, workspace }) {
    return (0,_project_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .scopePackages */ .sS)(workspace, [...registries.flatMap(({ scopes }) => scopes), ...userConfig.scopes]);
}
/**
 * Reports what a credential per scope on one URL cannot do in this job: package managers that have no key for it, and packages
 * that npm would ask for with the credential of another scope.
 *
 * @param registries of the user configuration, inherited ones included
 */
function reportScopeTokens(registries, packages, { clients, environment }, diagnostics) {
    const shared = (0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .sharingUrl */ .s)(registries);
    const [first] = shared;
    if (first === undefined)
        return;
    reportClients(first, clients, (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .bv)(environment, 'GITHUB_SERVER_URL') ?? '', diagnostics);
    if (clients.length === 0 || clients.some(({ name }) => name === 'npm')) {
        reportUnknownPackages(shared, packages, diagnostics);
    }
}
function reportClients(first, clients, server, diagnostics) {
    const unable = clients.filter((client) => isAble(client) === false);
    if (unable.length > 0) {
        diagnostics.error('scope-token-client', `${unable.map(nameOf).join(' and ')} cannot send a credential per scope to one URL, and ${first.url} has several.`, ...alternatives(first, unable, server));
    }
    else if (clients.length === 0 || clients.some((client) => isAble(client) === undefined)) {
        diagnostics.notice('scope-token-client', `${first.url} has a credential per scope. npm, pnpm 11.7 and later, and Yarn 2+ can use it.`, 'Yarn Classic, bun, deno and older versions of pnpm cannot.');
    }
}
/** Whether a package manager has a key for the credential of a scope; undefined if its version decides and is not known. */
function isAble({ name, version }) {
    if (name === 'npm')
        return true;
    if (name === 'yarn')
        return version[0] === undefined ? undefined : version[0] > 1;
    if (name !== 'pnpm')
        return false;
    const isOld = (0,_clients_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(version, [0, 0, 0], [11, 6, 999]);
    return isOld === undefined ? undefined : !isOld;
}
function nameOf({ name, version }) {
    if (name === 'yarn')
        return 'Yarn Classic';
    return name === 'pnpm' ? `pnpm ${version.join('.')}` : name;
}
function alternatives({ url }, unable, server) {
    const others = 'npm, pnpm 11.7 or later, or Yarn 2+';
    if (!(0,_registries_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitHubPackages */ .ZL)(url, server) || unable.some(({ name }) => name === 'yarn'))
        return [`Use ${others}.`];
    return [`Give each entry the URL with its owner, such as \`${url}OWNER\`, or use ${others}.`];
}
/** npm sends the credential of the first entry for packages that it has no key for. */
function reportUnknownPackages(shared, { names, hasLockfile }, diagnostics) {
    const firstOf = new Map();
    for (const registry of shared) {
        const first = firstOf.get((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .nerfDart */ .vN)(registry.url)) ?? registry;
        firstOf.set((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_3__/* .nerfDart */ .vN)(registry.url), first);
        if (registry === first)
            continue;
        const scopes = registry.scopes.join(', ');
        const rule = `npm sends the credential of ${first.scopes.join(', ')} for packages of ${scopes} that this step does not know.`;
        const cure = 'Name such packages in `packages` of the entry.';
        const known = (0,_npmrc_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesOf */ .DT)(registry, names).size;
        if (known > 0 && (hasLockfile || registry.packages !== undefined)) {
            diagnostics.info(`${rule} It knows ${known}. ${cure}`);
            continue;
        }
        const why = hasLockfile
            ? `Neither the lockfile nor a package.json names a package of ${scopes}.`
            : 'There is no lockfile in the workspace, so the dependencies of dependencies are not known.';
        diagnostics.warning('scope-token-packages', rule, why, cure);
    }
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ lockedNames),
/* harmony export */   GQ: () => (/* binding */ readLockfile),
/* harmony export */   hP: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   yj: () => (/* binding */ hasLockfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1018);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9478);





/** More than twice the largest lockfile that anybody is known to have. */
const MAX_LOCKFILE_BYTES = 128 * 1024 * 1024;
/**
 * Finds the packages of some scopes in a lockfile that its package manager wrote. Packages from git, a URL, a file or the
 * workspace are left out. Takes time in proportion to the length of the text.
 *
 * @param text the whole file; Latin-1 will do, as names and URLs are ASCII
 * @param scopes with their `@`
 */
function readLockfile(file, text, scopes) {
    if (scopes.length === 0)
        return [];
    const scope = `(?:${scopes.map((one) => one.replace(/[.~-]/g, '\\$&')).join('|')})`;
    const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    const lineAt = lineCounter(unix);
    const found = [];
    for (const { name, url, at } of PARSERS[file](unix, scope)) {
        if (scopes.some((one) => name.startsWith(`${one}/`)))
            found.push({ name, url, line: lineAt(at) });
    }
    return found;
}
/**
 * The packages of some scopes that a project's lockfiles take from registries.
 *
 * @param folder the project's; files that cannot be read count as missing
 * @returns for each scope that has any, the full names of its packages, each once
 */
function lockedNames(folder, scopes) {
    const names = new Map();
    for (const file of folder === '' ? [] : _project_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCKFILES */ .JA) {
        const { text = '' } = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .TA)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file), MAX_LOCKFILE_BYTES, 'latin1');
        for (const { name } of readLockfile(file, text, scopes)) {
            const scope = name.slice(0, name.indexOf('/'));
            names.set(scope, (names.get(scope) ?? new Set()).add(name));
        }
    }
    return new Map([...names].map(([scope, set]) => [scope, [...set]]));
}
/** Whether a folder has a lockfile. */
function hasLockfile(folder) {
    return _project_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCKFILES */ .JA.some((file) => node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file)));
}
/** Each reader searches for the scopes first, so that the rest of a large file costs next to nothing. */
const PARSERS = {
    'npm-shrinkwrap.json': readNpm,
    'package-lock.json': readNpm,
    'pnpm-lock.yaml': readPnpm,
    'yarn.lock': readYarn,
    'bun.lock': readBun,
    'deno.lock': readDeno,
};
/**
 * Versions 1 (`"@acme/x": {`), 2 and 3 (`"node_modules/@acme/x": {`). npm writes the scalars of an entry before its
 * objects. An alias has the real name in `name`, in version 1 in `version`.
 */
function* readNpm(text, scope) {
    const key = new RegExp(`(${scope}/[^"/\\s]+)"\\s*:\\s*\\{([^{}]*)`, 'g');
    for (const match of text.matchAll(key)) {
        const [whole, name = '', fields = ''] = match;
        const before = text.slice(Math.max(0, match.index - 14), match.index);
        if (!before.endsWith('"') && !before.endsWith('node_modules/'))
            continue;
        const version = field(fields, 'version');
        if (version === undefined || /"link"\s*:\s*true/.test(fields))
            continue;
        const real = field(fields, 'name') ?? /^npm:(@?[^@]+)@/.exec(version)?.[1] ?? name;
        if (!version.startsWith('npm:') && !/^\d/.test(version))
            continue; // version 1 has a URL, git or file there
        const url = field(fields, 'resolved');
        if (url !== undefined && !isHttp(url))
            continue;
        const at = url === undefined ? match.index : match.index + whole.lastIndexOf(fields) + fields.indexOf('"resolved"');
        yield { name: real, url, at };
    }
    const aliased = new RegExp(`"name"\\s*:\\s*"(${scope}/[^"/\\s]+)"([^{}]*)`, 'g');
    for (const match of text.matchAll(aliased)) {
        const [whole, name = '', fields = ''] = match;
        const url = field(fields, 'resolved');
        if (url === undefined || !isHttp(url))
            continue;
        yield { name, url, at: match.index + whole.lastIndexOf(fields) + fields.indexOf('"resolved"') };
    }
}
function field(fields, name) {
    return new RegExp(`"${name}"\\s*:\\s*"([^"]*)"`).exec(fields)?.[1];
}
/** Versions 5 (`/@acme/x/1.0.0:`), 6 (`/@acme/x@1.0.0:`) and 9 (`'@acme/x@1.0.0':`). */
function* readPnpm(text, scope) {
    const key = new RegExp(`^  '?/?(${scope}/[^@/'\\s]+)[@/]\\d[^:\\n]*:[^\\n]*\\n?((?:    [^\\n]*\\n?)*)`, 'gm');
    for (const match of text.matchAll(key)) {
        const [whole, name = '', fields = ''] = match;
        const tarball = /\btarball: *['"]?([^\s,}'"]+)/.exec(fields);
        const url = tarball?.[1];
        if (tarball === null || url === undefined || !isHttp(url))
            yield { name, at: match.index };
        else
            yield { name, url, at: match.index + whole.length - fields.length + tarball.index };
    }
}
/** Yarn 2+ names the real package in `resolution`. Yarn Classic has only the ranges, `"@acme/x@^1.0.0":`. */
function* readYarn(text, scope) {
    if (/^__metadata:/m.test(text)) {
        const resolution = new RegExp(`^  resolution: "?(${scope}/[^@"\\s]+)@npm:([^"\\n]*)`, 'gm');
        for (const { 1: name = '', 2: locator = '', index } of text.matchAll(resolution)) {
            const archive = /[:&]__archiveUrl=([^&"]*)/.exec(locator)?.[1];
            yield { name, url: archive === undefined ? undefined : (0,_credentials_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUrlPart */ .zD)(archive), at: index };
        }
        return;
    }
    const entry = new RegExp(`^"[^"\\n]*?${scope}/[^\\n]*\\n?((?:  [^\\n]*\\n?)*)`, 'gm');
    for (const match of text.matchAll(entry)) {
        const [whole, fields = ''] = match;
        const [, alias = '', range = ''] = /^"(@?[^@"]+)@([^"]*)"/.exec(whole) ?? [];
        const real = /^npm:(@?[^@]+)@/.exec(range)?.[1];
        if (real === undefined && /[:/]/.test(range) && !range.startsWith('npm:'))
            continue; // a URL, git, or a file
        const resolved = /^ {2}resolved "?([^"#\s]+)/m.exec(fields);
        const url = resolved?.[1];
        if (resolved === null || url === undefined)
            yield { name: real ?? alias, at: match.index };
        else if (isHttp(url))
            yield { name: real ?? alias, url, at: match.index + whole.length - fields.length + resolved.index };
    }
}
/** `"x": ["@acme/x@1.0.0", "<URL of the tarball, or empty>", ...]`. Others than registries have something else after `@`. */
function* readBun(text, scope) {
    const entry = new RegExp(`\\[\\s*"(${scope}/[^"@]+)@\\d[^"]*"(?:\\s*,\\s*"([^"]*)")?`, 'g');
    for (const { 1: name = '', 2: url = '', index } of text.matchAll(entry)) {
        yield { name, url: isHttp(url) ? url : undefined, at: index };
    }
}
/** Packages from npm stand below `"npm"`, behind those from JSR, which look alike. */
function* readDeno(text, scope) {
    const start = /"npm"\s*:\s*\{/.exec(text)?.index;
    if (start === undefined)
        return;
    const key = new RegExp(`"(${scope}/[^"@]+)@\\d[^"]*"\\s*:\\s*\\{([^{}]*)`, 'g');
    key.lastIndex = start;
    for (let match = key.exec(text); match !== null; match = key.exec(text)) {
        const [whole, name = '', fields = ''] = match;
        const url = field(fields, 'tarball');
        const at = url === undefined ? match.index : match.index + whole.lastIndexOf(fields) + fields.indexOf('"tarball"');
        yield { name, url, at };
    }
}
function isHttp(url) {
    return /^https?:\/\//i.test(url);
}
/** Tells the line of an index. Asked in rising order, it goes through the text once. */
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    let last = 0;
    return (index) => {
        if (index < last) {
            line = 1;
            next = text.indexOf('\n');
        }
        last = index;
        for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1))
            line += 1;
        return line;
    };
}


/***/ }),

/***/ 6952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ registryDependencies),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   qm: () => (/* binding */ readPackages),
/* harmony export */   sS: () => (/* binding */ scopePackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _registries_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(947);
/* harmony import */ var _lockfiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8959);
/** The packages of a project: what its package.json files and lockfiles say about them. */





const MAX_DEPTH = 5;
const MAX_FOLDERS = 2_000;
/** The fields with dependencies. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * Reads every package.json in a folder and below it: those of a workspace may publish, too. Folders called node_modules,
 * those with a leading dot, and links are left out, and so are files that are no JSON.
 */
function readPackages(folder) {
    const publishUrls = [];
    const names = new Set();
    const declaredElsewhere = new Set();
    for (const file of packageFiles(folder)) {
        const json = readJson(file);
        if (typeof json['name'] === 'string')
            names.add(json['name']);
        for (const [key, value] of Object.entries(objectOf(json['publishConfig']))) {
            if (/^(@[^:]+:)?registry$/.test(key) && typeof value === 'string')
                publishUrls.push(value);
        }
        for (const [name, range] of dependenciesOf(json)) {
            names.add(name);
            if (isElsewhere(range))
                declaredElsewhere.add(name);
        }
        for (const overrides of [json['overrides'], json['resolutions'], objectOf(json['pnpm'])['overrides']]) {
            for (const name of replacedElsewhere(overrides))
                declaredElsewhere.add(name);
        }
    }
    return { names, publishUrls, declaredElsewhere };
}
/** The dependencies that the package.json of a folder takes from registries. */
function registryDependencies(folder) {
    const dependencies = dependenciesOf(readJson(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'package.json')));
    return dependencies.filter(([, range]) => !isElsewhere(range) && !LOCAL.test(range)).map(([name]) => name);
}
/**
 * Finds the packages of some scopes in a project: those in its lockfiles, its dependencies, and the names of its own packages.
 *
 * @param folder of the project, with all workspace packages below it; empty if there is none
 */
function scopePackages(folder, scopes) {
    const wanted = new Set(scopes);
    const found = new Map();
    const add = (name) => {
        if (typeof name !== 'string')
            return;
        const scope = name.slice(0, name.indexOf('/'));
        if (wanted.has(scope) && (0,_registries_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageName */ .kb)(name))
            found.set(scope, (found.get(scope) ?? new Set()).add(name));
    };
    if (folder === '' || scopes.length === 0)
        return { names: found, hasLockfile: false };
    const folders = new Set([folder]);
    for (const file of packageFiles(folder)) {
        folders.add(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
        const json = readJson(file);
        add(json['name']);
        for (const [name, range] of dependenciesOf(json)) {
            add(name);
            add(/^npm:(@[^@]+)(?:@|$)/.exec(range)?.[1]); // an alias
        }
    }
    let isLocked = false;
    for (const one of folders) {
        if (!(0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLockfile */ .yj)(one))
            continue;
        isLocked = true;
        for (const names of (0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedNames */ .Dr)(one, scopes).values())
            for (const name of names)
                add(name);
    }
    return { names: found, hasLockfile: isLocked };
}
/** A range that names a folder, a file or a package of the workspace. */
const LOCAL = /^(workspace|file|link|portal|patch):/;
function dependenciesOf(json) {
    return DEPENDENCIES.flatMap((group) => Object.entries(objectOf(json[group])).filter((entry) => typeof entry[1] === 'string'));
}
/** Whether a range is a URL, a git repository (`user/repo` is GitHub's) or an alias (`npm:other@1.0.0`). */
function isElsewhere(range) {
    return /^(https?:|git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|npm:@?[a-z][^@]*@|[^@/:\s]+\/[^/\s]+$)/i.test(range);
}
/** How deep `overrides` are read. npm has a level for each dependency on the way. */
const MAX_OVERRIDE_DEPTH = 10;
/**
 * The packages that `overrides` (npm, pnpm) or `resolutions` (Yarn) replace by a URL, a git repository or an alias.
 *
 * @param parent the package that the key `.` stands for
 */
function replacedElsewhere(overrides, parent = '', depth = 0) {
    if (depth === MAX_OVERRIDE_DEPTH)
        return [];
    return Object.entries(objectOf(overrides)).flatMap(([key, value]) => {
        const name = key === '.' ? parent : overriddenPackage(key);
        if (typeof value !== 'string')
            return replacedElsewhere(value, name, depth + 1);
        return isElsewhere(value) ? [name] : [];
    });
}
/** The package at the end of a key: `@acme/x`, `@acme/x@>=1`, `parent/@acme/x`, `parent>@acme/x`. pnpm's `>` has no space, `|` or `@` before it. */
function overriddenPackage(key) {
    const [last = '', scope = ''] = key
        .split(/(?<=[^ |@])>/)
        .at(-1)
        ?.split('/')
        .reverse() ?? [];
    const name = last.split('@')[0] ?? '';
    return scope.startsWith('@') ? `${scope}/${name}` : name;
}
/** Every package.json in a folder and below it, as far as `readPackages` looks. */
function* packageFiles(root) {
    const folders = [{ folder: root, depth: 0 }];
    for (let visited = 0; visited < MAX_FOLDERS; visited += 1) {
        const next = folders.shift();
        if (next === undefined)
            return;
        for (const entry of entriesOf(next.folder)) {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(next.folder, entry.name);
            if (entry.isFile() && entry.name === 'package.json')
                yield place;
            const isPart = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
            if (isPart && next.depth < MAX_DEPTH)
                folders.push({ folder: place, depth: next.depth + 1 });
        }
    }
}
function entriesOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The content of a JSON file; an empty object if it is not one, or larger than 1 MiB. */
function readJson(file) {
    try {
        return objectOf(JSON.parse(((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(file).text ?? '').replace(/^\ufeff/, '')));
    }
    catch {
        return {};
    }
}
/** A value as an object; an empty one if it is not. */
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ })

};
;