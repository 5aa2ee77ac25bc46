"use strict";
exports.id = 739;
exports.ids = [739];
exports.modules = {

/***/ 8739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ownLines),
  renderOwnUserconfig: () => (/* binding */ renderOwnUserconfig)
});

// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/registries/hosts.js
var hosts = __webpack_require__(716);
// EXTERNAL MODULE: ./build/registries/registry.js
var registries_registry = __webpack_require__(4488);
;// CONCATENATED MODULE: ./build/npmrc/credential-keys.js
/** Credentials under other keys than a registry's own, for clients that look there. */




/**
 * Adds the keys that clients need beyond the registries' own.
 *
 * @param taken the keys that the inherited file has credentials for
 * @param diagnostics gets what cannot be kept apart
 */
function withFurtherKeys(registries, own, taken, diagnostics) {
    tellRemaining(registries, own, taken, diagnostics);
    return new Map([
        ...own,
        ...linesFromAbove(registries, own, taken),
        ...linesForTarballs(registries, own, taken, diagnostics),
    ]);
}
/**
 * A registry that npmrc lines map, and whose credential they give for a path above it, gets it at its own path too:
 * yarn 1 looks nowhere else.
 */
function linesFromAbove(registries, own, taken) {
    return registries.flatMap((registry) => {
        const key = (0,registry_url/* nerfDart */.vN)(registry.url);
        if (registry.credential.kind !== 'inherited' || (0,registries_registry/* isCredentialOnly */.ge)(registry) || taken.has(key))
            return [];
        const lines = parents(key)
            .map((parent) => own.get(parent))
            .find((candidate) => candidate !== undefined && candidate.length > 0);
        return lines === undefined ? [] : [[key, lines]];
    });
}
/**
 * A credential stands under the path of the tarballs as well, unless that has one of its own, or two credentials
 * claim it, or it is shared with registries that are none of ours and the inherited file has one for it.
 */
function linesForTarballs(registries, own, taken, diagnostics) {
    const claims = new Map();
    for (const { url } of registries) {
        const lines = own.get((0,registry_url/* nerfDart */.vN)(url)) ?? [];
        const place = (0,hosts/* tarballKey */.gd)(url);
        if (lines.length === 0 || place === undefined || own.has(place.key))
            continue;
        if (place.shared && taken.has(place.key)) {
            const text = `${place.key} keeps the inherited credential; tarballs of ${url} may lie below it.`;
            diagnostics.push({ level: 'info', text });
            continue;
        }
        const others = claims.get(place.key) ?? [];
        if (!others.some((other) => same(other, lines)))
            claims.set(place.key, [...others, lines]);
    }
    return [...claims].flatMap(([key, claimants]) => {
        const [lines, ...rest] = claimants;
        if (lines !== undefined && rest.length === 0)
            return [[key, lines]];
        const text = `${key} serves tarballs for registries with different credentials; none is written for it.`;
        diagnostics.push({ level: 'info', text });
        return [];
    });
}
/** Says where `auth: none` cannot keep npm and pnpm from sending the credential of a path above. */
function tellRemaining(registries, own, taken, diagnostics) {
    for (const { url, credential } of registries) {
        if (credential.kind !== 'none')
            continue;
        const above = parents((0,registry_url/* nerfDart */.vN)(url)).find((key) => (own.get(key)?.length ?? 0) > 0 || (taken.has(key) && !own.has(key)));
        if (above === undefined)
            continue;
        const text = `${url} has no credential of its own, but npm and pnpm send it the one of ${above}.`;
        diagnostics.push({ level: 'notice', text });
    }
}
function same(a, b) {
    return (0,secret/* revealed */.Dr)(a.flat()) === (0,secret/* revealed */.Dr)(b.flat());
}
/** The keys of the paths above a registry, nearest first. */
function parents(key) {
    const above = [];
    for (let end = key.lastIndexOf('/', key.length - 2); end > 1; end = key.lastIndexOf('/', end - 1)) {
        above.push(key.slice(0, end + 1));
    }
    return above;
}

// EXTERNAL MODULE: ./build/npmrc/plain-lines.js
var plain_lines = __webpack_require__(3236);
;// CONCATENATED MODULE: ./build/npmrc/own-lines.js



/** Renders the user config where there was none so far. */
function renderOwnUserconfig(parts, diagnostics) {
    return [`${plain_lines/* HEADING */.TB}\n`, ...ownLines(parts, diagnostics).text];
}
const NONE = new Set();
/**
 * Renders our lines.
 *
 * @param diagnostics gets what is worth telling about keys
 * @param taken the keys that an inherited user config has credentials for
 */
function ownLines({ registries, settings, needs }, diagnostics, taken = NONE) {
    const credentials = credentialLines(registries, taken, diagnostics);
    const text = settings.flatMap((setting) => [...setting, '\n']);
    for (const registry of registries)
        text.push((0,plain_lines/* mappingLines */.yI)(registry));
    for (const [key, lines] of credentials)
        for (const line of lines)
            text.push(key, ...line, '\n');
    if (needs.alwaysAuth)
        text.push(...registries.flatMap(alwaysAuthLine));
    return { text, keys: new Set(credentials.keys()) };
}
/** yarn 1 asks a default registry for packages without scope anonymously, unless told otherwise; npm warns of the key. */
function alwaysAuthLine({ url, replacesBase, credential }) {
    const wanted = replacesBase && (credential.kind === 'token' || credential.kind === 'basic');
    return wanted ? [`${(0,registry_url/* nerfDart */.vN)(url)}:always-auth=true\n`] : [];
}
/** Decides under which keys the credentials stand. @param taken the keys that the inherited file has credentials for */
function credentialLines(registries, taken, diagnostics) {
    const own = new Map();
    for (const { url, credential } of registries) {
        const { kind } = credential;
        if (kind !== 'inherited' && kind !== 'missing')
            own.set((0,registry_url/* nerfDart */.vN)(url), (0,plain_lines/* credentialText */.bk)(credential));
    }
    return registries.every(plain_lines/* isPlain */.$i) ? own : withFurtherKeys(registries, own, taken, diagnostics);
}


/***/ })

};
;