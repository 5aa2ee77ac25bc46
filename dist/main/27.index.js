"use strict";
exports.id = 27;
exports.ids = [27];
exports.modules = {

/***/ 8632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ DEPENDENCIES),
/* harmony export */   TE: () => (/* binding */ registryDependencies),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   qm: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const DEEPEST = 5;
const MOST_FOLDERS = 2_000;
const LARGEST = 1024 * 1024;
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
    }
    return { names, publishUrls, declaredElsewhere };
}
/** The dependencies that the package.json of a folder takes from registries. */
function registryDependencies(folder) {
    const dependencies = dependenciesOf(readJson(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'package.json')));
    return dependencies.filter(([, range]) => !isElsewhere(range) && !LOCAL.test(range)).map(([name]) => name);
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
/** Every package.json in a folder and below it, as far as `readPackages` looks. */
function* packageFiles(root) {
    const folders = [{ folder: root, depth: 0 }];
    for (let visited = 0; visited < MOST_FOLDERS; visited += 1) {
        const next = folders.shift();
        if (next === undefined)
            return;
        for (const entry of entriesOf(next.folder)) {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(next.folder, entry.name);
            if (entry.isFile() && entry.name === 'package.json')
                yield place;
            const isPart = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
            if (isPart && next.depth < DEEPEST)
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
/** The content of a JSON file; an empty object if it is not one. */
function readJson(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file).size > LARGEST ? {} : objectOf(JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(file, 'utf8')));
    }
    catch {
        return {};
    }
}
/** A value as an object; an empty one if it is not. */
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scopePackages: () => (/* binding */ scopePackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lockfiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8959);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8632);



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
        if (wanted.has(scope) && PACKAGE_NAME.test(name))
            found.set(scope, (found.get(scope) ?? new Set()).add(name));
    };
    if (folder === '' || scopes.length === 0)
        return { names: found, hasLockfile: false };
    const folders = new Set([folder]);
    for (const file of (0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFiles */ .i9)(folder)) {
        folders.add(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file));
        const description = (0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(file);
        add(description['name']);
        for (const field of _package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .DEPENDENCIES */ .KY) {
            for (const [name, range] of Object.entries((0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(description[field]))) {
                add(name);
                if (typeof range === 'string')
                    add(/^npm:(@[^@]+)(?:@|$)/.exec(range)?.[1]); // an alias
            }
        }
    }
    let isLocked = false;
    for (const one of folders) {
        if (!(0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLockfile */ .yj)(one))
            continue;
        isLocked = true;
        for (const names of (0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedNames */ .Dr)(one, scopes).values())
            for (const name of names)
                add(name);
    }
    return { names: found, hasLockfile: isLocked };
}
/** npm's rule (validate-npm-package-name). Names become keys of an npmrc file, so nothing else may get there. */
const PACKAGE_NAME = /^@[a-z0-9~-][a-z0-9._~-]*\/[a-z0-9~_-][a-z0-9._~-]*$/i;


/***/ })

};
;