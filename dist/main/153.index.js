"use strict";
exports.id = 153;
exports.ids = [153];
exports.modules = {

/***/ 3153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveRegistries: () => (/* binding */ resolveRegistries)
});

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/registries/registry.js
var registry = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
;// CONCATENATED MODULE: ./build/registries/merge.js



/** Whether two credentials are the same one. */
function agree(a, b) {
    if (a.kind === 'token' && b.kind === 'token')
        return a.token.equals(b.token);
    if (a.kind === 'basic' && b.kind === 'basic')
        return a.username === b.username && a.password.equals(b.password);
    if (a.kind === 'oidc' && b.kind === 'oidc') {
        return a.provider === b.provider && JSON.stringify(a.fields) === JSON.stringify(b.fields);
    }
    return a.kind === b.kind;
}
/** What decides between two statements about one registry: saying nothing yields to saying something, empty to full. */
const WEIGHT = {
    inherited: 0,
    unnamed: 1,
    empty: 2,
    none: 3,
    basic: 3,
    token: 3,
    oidc: 3,
};
/** The credential that both give, where one of them may say nothing. */
function merged(a, b) {
    const difference = WEIGHT[a.credential.kind] - WEIGHT[b.credential.kind];
    if (difference !== 0)
        return difference > 0 ? a.credential : b.credential;
    if (agree(a.credential, b.credential))
        return a.credential;
    throw new diagnostic/* UserError */.yo('credential-conflict', `${a.origin} and ${b.origin} name the same registry with different credentials.`, 'Clients hold one credential for each registry URL: give one, or use URLs with different paths.');
}
/**
 * Brings together what all inputs say, one element for each nerf dart, in the order of first mention.
 *
 * @throws UserError `credential-conflict`, `scope-twice`, `default-registry-twice`
 */
function mergeRegistries(registries) {
    const byNerfDart = new Map();
    const byScope = new Map();
    const defaults = [];
    registries.forEach((registry) => {
        const key = (0,registry_url/* nerfDart */.vN)(registry.url);
        const other = byNerfDart.get(key);
        byNerfDart.set(key, other === undefined ? registry : combined(other, registry));
        registry.scopes.forEach((scope) => {
            const owner = byScope.get(scope);
            if (owner !== undefined && owner.url !== registry.url)
                throw scopeTwice(scope, owner, registry);
            byScope.set(scope, registry);
        });
        if (registry.replacesBase)
            defaults.push(registry);
    });
    const [base, ...others] = defaults;
    const second = others.find(({ url }) => url !== base?.url);
    if (base !== undefined && second !== undefined)
        throw twoDefaults(base, second);
    return [...byNerfDart.values()];
}
/** Brings together two statements about one nerf dart. */
function combined(a, b) {
    if (a.url !== b.url && ![a, b].some(registry/* isCredentialOnly */.ge))
        throw twoProtocols(a, b);
    // A credential line of an npmrc names no protocol; the line that maps packages to the registry does.
    return joined(a, b, (0,registry/* isCredentialOnly */.ge)(a) ? b.url : a.url);
}
/** Two statements about one registry, as one. */
function joined(a, b, url) {
    return {
        url,
        scopes: [...new Set([...a.scopes, ...b.scopes])],
        replacesBase: a.replacesBase || b.replacesBase,
        credential: merged(a, b),
        origin: a.origin,
    };
}
function twoProtocols(a, b) {
    return new diagnostic/* UserError */.yo('credential-conflict', `${a.origin} and ${b.origin} name the same registry, once with http and once with https.`, 'Clients key credentials without the protocol: use one of them.');
}
function scopeTwice(scope, a, b) {
    return new diagnostic/* UserError */.yo('scope-twice', `${a.origin} and ${b.origin} both claim the scope ${scope}.`, 'Clients ask one registry for each scope: name it in one place.');
}
function twoDefaults(a, b) {
    return new diagnostic/* UserError */.yo('default-registry-twice', `${a.origin} and ${b.origin} both are the default registry.`, 'Give `scope` to one of them.');
}

// EXTERNAL MODULE: ./build/registries/hosts.js
var hosts = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/inputs/resolve-credentials.js


/** Whether `cause` will be told, so that finding it out is worth the while. */
function needsCause(registries, policy) {
    const isTold = ({ url, credential }) => credential.kind === 'empty' && !(policy.idTokenAvailable && (0,hosts/* isNpmjs */.XV)(url));
    return policy.ifNoToken !== 'ignore' && registries.some(isTold);
}
/**
 * Decides what becomes of empty credentials: an error, a mapping without a credential, or (npm's public registry in a
 * job that can publish by trusted publishing) deliberately none.
 *
 * npm falls back silently to a stored token when trusted publishing fails, so there nothing is written at all.
 *
 * @param registries all registries, combined
 * @param diagnostics gets a warning or notice for each decision
 * @throws UserError `token-empty`, `oidc-permission`
 */
function resolveCredentials(registries, policy, diagnostics) {
    return registries.map((registry) => {
        const { credential } = registry;
        if (credential.kind === 'oidc') {
            return policy.idTokenAvailable ? { ...registry, credential } : withoutIdToken(registry, policy, diagnostics);
        }
        if (credential.kind !== 'empty' && credential.kind !== 'unnamed')
            return registry;
        return { ...registry, credential: resolveEmpty(registry, credential, policy, diagnostics) };
    });
}
/** Decides about one empty credential. */
function resolveEmpty({ url, origin }, credential, policy, diagnostics) {
    if (policy.idTokenAvailable && (0,hosts/* isNpmjs */.XV)(url)) {
        diagnostics.push({
            level: 'notice',
            text: `${origin}: no token for ${url}; npm's trusted publishing is left to do its work. ` +
                'Installing private packages from there would need a token.',
        });
        return { kind: 'none' };
    }
    const [what, cure] = credential.kind === 'unnamed'
        ? [`${origin}: no credential for ${url}.`, HOW_TO_NAME_ONE]
        : [`${credential.source}: the token or password for ${url} is empty.`, policy.cause];
    if (policy.ifNoToken === 'error') {
        const more = credential.kind === 'empty' ? ' If the job can do without, set `if-no-token: warn`.' : '';
        throw new diagnostic/* UserError */.yo('token-empty', what, cure + more);
    }
    if (policy.ifNoToken === 'warn') {
        const text = `${what} It is mapped without a credential. ${cure}`;
        diagnostics.push({ level: 'warning', slug: 'token-empty', text });
    }
    return { kind: 'missing' };
}
const HOW_TO_NAME_ONE = 'Give it `token`, `token-env`, `username` and `password`, or `oidc`; or `auth: none` if it needs none.';
/** GitHub gives ID tokens only to jobs that have the permission, and never to those of a fork's pull request. */
function withoutIdToken(registry, { ifNoToken }, diagnostics) {
    const what = `${registry.origin}: this job may not ask GitHub for an ID token, which \`oidc\` needs.`;
    if (ifNoToken === 'error')
        throw new diagnostic/* UserError */.yo('oidc-permission', what, PERMISSION);
    if (ifNoToken === 'warn') {
        const text = `${what} ${registry.url} is mapped without a credential. ${PERMISSION}`;
        diagnostics.push({ level: 'warning', slug: 'oidc-permission', text });
    }
    return { ...registry, credential: { kind: 'missing' } };
}
const PERMISSION = 'Add to the job (the runs of forks get no ID tokens; for them, set `if-no-token: warn`):\n' +
    'permissions:\n  id-token: write\n  contents: read';

;// CONCATENATED MODULE: ./build/inputs/resolve-registries.js



/**
 * Brings together what all inputs say of registries, and settles their credentials: empty ones by `if-no-token`, those
 * of vendors by asking them.
 *
 * @param obtain asks vendors for the credentials that wait for one
 * @throws UserError for what does not fit together, and for a credential that is missing
 */
async function resolveRegistries(found, ifNoToken, environment, diagnostics, obtain) {
    const combined = mergeRegistries(found);
    return combined.every(registry/* isResolved */.ZY)
        ? combined
        : await resolveOpen(combined, ifNoToken, environment, diagnostics, obtain);
}
/** Settles credentials about which something is open: of most jobs, none is. */
async function resolveOpen(combined, ifNoToken, environment, diagnostics, obtain) {
    const idTokenAvailable = (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '';
    const policy = { ifNoToken, idTokenAvailable };
    const cause = needsCause(combined, policy) ? await causeOfEmptyToken(environment) : '';
    const settled = resolveCredentials(combined, { ...policy, cause }, diagnostics);
    return settled.every(isNotPending) ? settled : await obtain(settled);
}
/** Why a token is empty. Few jobs have to ask. */
async function causeOfEmptyToken(environment) {
    const [{ causeOfEmptyToken }, { readRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 7576)),
        __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 2098)),
    ]);
    return causeOfEmptyToken(readRun(environment));
}
function isNotPending(registry) {
    return registry.credential.kind !== 'oidc';
}


/***/ })

};
;