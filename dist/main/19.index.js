"use strict";
exports.id = 19;
exports.ids = [19];
exports.modules = {

/***/ 2400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportScopeTokens: () => (/* binding */ reportScopeTokens)
/* harmony export */ });
/* harmony import */ var _npmrc_scope_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7667);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6141);
/* harmony import */ var _registries_shared_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1301);
/* harmony import */ var _registries_vendors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5824);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2564);





/**
 * Reports what a credential per scope on one URL cannot do in this job: package managers that have no key for it, and packages
 * that npm would ask for with the credential of another scope.
 *
 * @param registries of the user configuration, inherited ones included
 */
function reportScopeTokens(registries, project, diagnostics) {
    const shared = (0,_registries_shared_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .sharingUrl */ .s)(registries);
    const [first] = shared;
    if (first === undefined)
        return;
    reportClients(first, project, diagnostics);
    const { clients } = project;
    if (clients.length === 0 || clients.some(({ name }) => name === 'npm')) {
        reportUnknownPackages(shared, project, diagnostics);
    }
}
function reportClients(first, { clients, server }, diagnostics) {
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
    const isOld = (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(version, [0, 0, 0], [11, 6, 999]);
    return isOld === undefined ? undefined : !isOld;
}
function nameOf({ name, version }) {
    if (name === 'yarn')
        return 'Yarn Classic';
    return name === 'pnpm' ? `pnpm ${version.join('.')}` : name;
}
function alternatives({ url }, unable, server) {
    const others = 'npm, pnpm 11.7 or later, or Yarn 2+';
    if (!(0,_registries_vendors_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubPackages */ .ZL)(url, server) || unable.some(({ name }) => name === 'yarn'))
        return [`Use ${others}.`];
    return [`Give each entry the URL with its owner, such as \`${url}OWNER\`, or use ${others}.`];
}
/** npm sends the credential of the first entry for packages that it has no key for. */
function reportUnknownPackages(shared, { packages, hasLockfile }, diagnostics) {
    const firstOf = new Map();
    for (const registry of shared) {
        const first = firstOf.get((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(registry.url)) ?? registry;
        firstOf.set((0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(registry.url), first);
        if (registry === first)
            continue;
        const scopes = registry.scopes.join(', ');
        const rule = `npm sends the credential of ${first.scopes.join(', ')} for packages of ${scopes} that this step does not know.`;
        const cure = 'Name such packages in `packages` of the entry.';
        const known = (0,_npmrc_scope_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesOf */ .DT)(registry, packages).size;
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


/***/ })

};
;