"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 9336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderLinkedFiles: () => (/* binding */ renderLinkedFiles)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _yarnrc_render_new_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9382);


/**
 * The runner hands the journal to post in variables, and starts no process with one of 128 KiB (Linux) or 32 KiB (Windows):
 * then nobody would put back what stood in the place.
 */
const MOST_REMEMBERED = 30_000;
/**
 * Renders the files for clients that read nothing but a place outside RUNNER_TEMP. What stands in the place is merged.
 *
 * @param secrets gets the secrets that stand there
 * @param diagnostics gets one for each place
 * @throws UserError `link-failed` for more lines than post can be told of
 */
async function renderLinkedFiles(request, { places, needs, environment }, secrets, diagnostics) {
    const files = [];
    const add = (file, readers) => {
        const { place, keys, dropped } = file.link;
        if (Buffer.byteLength(JSON.stringify([keys, dropped])) > MOST_REMEMBERED) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('link-failed', `${place} would get, or lose, more lines than can be put back when the job ends.`, 'Give fewer registries and npmrc lines, and remove lines of that file for the same registries.');
        }
        files.push(file);
        diagnostics.push({
            level: 'info',
            text: `${file.link.place} is linked for the job, since ${readers} reads nothing else.`,
        });
    };
    if (places.homeNpmrc !== undefined) {
        const { path: place, text: inherited } = places.homeNpmrc;
        const { maskLiterals } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 8852));
        const { keysOf, renderUserconfig } = await __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 6178));
        maskLiterals(inherited, secrets);
        // What is to be said of inherited lines was said of the user config, which mostly is the same file.
        const { text, ours, dropped } = renderUserconfig({ ...request, inherited, needs }, environment, []);
        const keys = keysOf(ours).map((key) => [key]);
        add({ kind: 'home.npmrc', text, link: { place, kind: 'npmrc', keys, dropped } }, needs.homeNpmrc.join(', '));
    }
    if (places.yarnrc !== undefined) {
        const { path: place, text: inherited } = places.yarnrc;
        const { text, keys } = inherited === ''
            ? (0,_yarnrc_render_new_js__WEBPACK_IMPORTED_MODULE_1__/* .renderNewYarnrc */ .S4)(request.registries)
            : await mergedYarnrc(inherited, request.registries, secrets);
        add({ kind: 'yarnrc.yml', text, link: { place, kind: 'yarnrc', keys, dropped: [] } }, 'yarn from 2 on');
    }
    return files;
}
/** The YAML library is loaded only where there is a file to merge with. */
async function mergedYarnrc(inherited, registries, secrets) {
    const { maskYarnrcSecrets } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 5312));
    const { renderYarnrc } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 3238));
    maskYarnrcSecrets(inherited, secrets);
    return renderYarnrc(inherited, registries);
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ credentialOf),
/* harmony export */   S4: () => (/* binding */ renderNewYarnrc),
/* harmony export */   mW: () => (/* binding */ withoutSlash)
/* harmony export */ });
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);

/**
 * Renders a `.yarnrc.yml` that takes the place of none, as `renderYarnrc` would: what it says is explained there. Nearly
 * every job has no such file, and is spared the YAML library.
 */
function renderNewYarnrc(registries) {
    const base = [];
    const scopes = [];
    const logins = [];
    const plainHosts = new Set();
    const keys = [];
    for (const registry of registries) {
        const server = withoutSlash(registry.url);
        const servers = [`npmRegistryServer: ${quoted(server)}\n`, `npmPublishRegistry: ${quoted(server)}\n`];
        for (const scope of registry.scopes) {
            const name = scope.slice(1);
            scopes.push(`  ${quoted(name)}:\n`, ...servers.map((line) => `    ${line}`));
            keys.push(['npmScopes', name]);
        }
        if (registry.replacesBase) {
            base.push(...servers);
            keys.push(['npmRegistryServer'], ['npmPublishRegistry']);
        }
        for (const [name, value] of Object.entries(credentialOf(registry, (secret) => secret) ?? {})) {
            logins.push(`  ${quoted(server)}:\n    npmAlwaysAuth: "true"\n    ${name}: "`, value, '"\n');
            keys.push(['npmRegistries', server]);
        }
        if (registry.url.startsWith('http:'))
            plainHosts.add(new URL(registry.url).hostname);
    }
    const hosts = [...plainHosts].map((host) => `  - ${quoted(host)}\n`);
    if (hosts.length > 0)
        keys.push(['unsafeHttpWhitelist']);
    const group = (name, lines) => (lines.length === 0 ? [] : [`${name}:\n`, ...lines]);
    const text = [
        ...base,
        ...group('npmScopes', scopes),
        ...group('npmRegistries', logins),
        ...group('unsafeHttpWhitelist', hosts),
    ];
    return { text, keys };
}
/** A credential as yarn's setting; undefined if there is none. */
function credentialOf({ credential }, secret) {
    if (credential.kind === 'token')
        return { npmAuthToken: secret(credential.token) };
    if (credential.kind !== 'basic')
        return undefined;
    const pair = Buffer.from(`${credential.username}:${credential.password.reveal()}`, 'utf8').toString('base64');
    return { npmAuthIdent: secret(new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(pair)) };
}
/** As yarn writes URLs. */
function withoutSlash(url) {
    return url.replace(/\/$/, '');
}
/** A text in JSON is one in YAML, too. */
function quoted(text) {
    return JSON.stringify(text);
}


/***/ })

};
;