"use strict";
exports.id = 173;
exports.ids = [173];
exports.modules = {

/***/ 3315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isJwt),
/* harmony export */   p: () => (/* binding */ expiryOf)
/* harmony export */ });
/** The longest that is taken apart. Vendors' tokens have at most some thousand characters; npm's header limit is near 16 KiB. */
const LONGEST = 16 * 1024;
/** What JFrog's reference tokens decode to: `reftkn:01:<expiry in seconds, zero for never>:<random>`. */
const JFROG_REFERENCE = /^reftkn:\d\d:(\d{10}):/;
/** Whether a text is a JSON Web Token in its compact form (RFC 7519, three parts). One of five parts is encrypted. */
function isJwt(text) {
    return payloadOf(text) !== undefined;
}
/**
 * When a token expires, in seconds since 1970, as far as the token itself says; undefined if it does not.
 *
 * Nothing is verified: it is the registry that has to believe the token.
 */
function expiryOf(token) {
    if (token.startsWith('cmVmd')) {
        const [, digits] = JFROG_REFERENCE.exec(Buffer.from(token.slice(0, 64), 'base64').toString('latin1')) ?? [];
        return Number(digits ?? 0) || undefined;
    }
    const expiry = payloadOf(token)?.['exp'];
    return typeof expiry === 'number' && Number.isFinite(expiry) && expiry > 0 ? expiry : undefined;
}
/** The claims of a JSON Web Token; undefined for what is none. */
function payloadOf(text) {
    if (!text.startsWith('ey') || text.length > LONGEST)
        return undefined;
    const parts = text.split('.', 4);
    if (parts.length !== 3)
        return undefined;
    const [header, payload] = parts.map(jsonObject);
    return header === undefined || (header['alg'] === undefined && header['typ'] === undefined) ? undefined : payload;
}
function jsonObject(part) {
    if (!/^[A-Za-z0-9_-]+$/.test(part))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recogniseCredentials: () => (/* binding */ recogniseCredentials)
/* harmony export */ });
/* harmony import */ var _credentials_expiry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3315);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);
/* harmony import */ var _token_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3714);
/* harmony import */ var _vendors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5824);
/**
 * What a credential's public shape says about it, without asking anybody. Nothing here is certain: vendors may change
 * their shapes and registries what they accept, so all of it but an expiry is a warning.
 */





/** Under this many seconds a job is likely to outlive its token. */
const SOON = 10 * 60;
/**
 * The shapes, the telling ones first. Sources: docs.npmjs.com "About access tokens" and GitHub's changelog of
 * 2021-09-23 (`npm_`); docs.github.com "GitHub's token formats" (`ghs_` holds a JWT since 2026, so length and dots say
 * nothing); docs.gitlab.com "Token prefixes"; JFrog's "Identity tokens" (`cmVmd`); Microsoft's "Personal access tokens"
 * (84 characters with AZDO from the 77th on; before that 52 of base32); Google's `ya29.`; Docker's `dckr_`; PyPI's `pypi-`.
 */
const SHAPES = [
    ['npm', /^npm_/, 'a token of npm'],
    ['classic', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a classic token of npm (a UUID)'],
    ['fine-grained', /^github_pat_/, 'a fine-grained personal access token of GitHub'],
    ['refresh', /^ghr_/, 'a refresh token of GitHub'],
    ['github', /^gh[opsu]_/, 'a token of GitHub'],
    ['gitlab', /^gl(?:pat|dt|cbt|rt|ptt|oas|soat|agent|imt|ft|ffct)-/, 'a token of GitLab'],
    ['jfrog', /^cmVmd[A-Za-z0-9]{59}$/, 'a reference token of JFrog'],
    ['azure', /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/, 'a personal access token of Azure DevOps'],
    ['google', /^ya29\./, 'an access token of Google'],
    ['docker', /^dckr_/, 'a token of Docker Hub'],
    ['pypi', /^pypi-/, 'a token of PyPI'],
];
const WANTED = {
    npmjs: {
        accepts: ['npm'],
        cure: 'npm wants a granular access token, which begins with `npm_`: check which secret is meant.',
    },
    github: {
        accepts: ['github'],
        cure: 'GitHub Packages wants `${{ github.token }}` in a job with `permissions: packages: read`, or a classic personal ' +
            'access token with `read:packages`.',
    },
    gitlab: {
        accepts: ['gitlab', 'jwt'],
        cure: 'GitLab wants a personal, group, project or deploy token that may read its package registry.',
    },
    azure: {
        accepts: ['azure', 'jwt'],
        cure: 'Azure Artifacts wants a personal access token with Packaging (read), given as `password` with any `username`.',
    },
    codeartifact: {
        accepts: ['jwt'],
        cure: 'CodeArtifact wants what `aws codeartifact get-authorization-token` answers.',
    },
    artifactory: {
        accepts: ['jfrog', 'jwt'],
        cure: 'Artifactory wants an access, identity or reference token of its own.',
    },
    google: {
        accepts: ['google', 'jwt'],
        cure: 'Artifact Registry wants an access token of Google, such as `gcloud auth print-access-token` answers.',
    },
};
/** Only vendors' own hosts: what another host accepts is its own affair, and GitLab is told by its path. */
function wantedBy(url) {
    const family = (0,_vendors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostedVendorOf */ .L)(url) ?? ((0,_vendors_js__WEBPACK_IMPORTED_MODULE_3__/* .vendorOf */ .A)(url) === 'gitlab' ? 'gitlab' : undefined);
    return family && WANTED[family];
}
/**
 * Says of each credential what its shape gives away: that the registry will not take it, or that it has expired.
 *
 * @param now seconds since 1970
 * @param diagnostics gets a warning for each; no part of a token stands in one
 * @throws UserError `token-expired`
 */
function recogniseCredentials(registries, now, diagnostics) {
    for (const registry of registries) {
        const secret = (0,_token_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(registry.credential)?.reveal();
        if (secret === undefined)
            continue;
        tellExpiry(registry, (0,_credentials_expiry_js__WEBPACK_IMPORTED_MODULE_4__/* .expiryOf */ .p)(secret), now, diagnostics);
        const text = misfit(registry, secret);
        if (text !== undefined)
            diagnostics.push({ level: 'warning', slug: 'token-kind', text: `${registry.origin}: ${text}` });
    }
}
function tellExpiry({ origin, url }, expiry, now, diagnostics) {
    if (expiry === undefined || expiry - now >= SOON)
        return;
    const cure = 'Get a new one in each job, shortly before this step.';
    if (expiry <= now) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('token-expired', `${origin}: the token for ${url} expired ${span(now - expiry)} ago.`, cure);
    }
    diagnostics.push({
        level: 'warning',
        slug: 'token-expires-soon',
        text: `${origin}: the token for ${url} expires in ${span(expiry - now)}. ${cure}`,
    });
}
/** A span of time in the largest unit that it has two of. */
function span(seconds) {
    const units = [
        [86_400, 'days'],
        [3600, 'hours'],
        [60, 'minutes'],
    ];
    const [length, name] = units.find(([length]) => seconds >= 2 * length) ?? [1, 'seconds'];
    return `${Math.floor(seconds / length)} ${name}`;
}
/** Why a registry will not take a secret, and what it wants instead; undefined if nothing tells. */
function misfit({ url, credential }, secret) {
    const wanted = wantedBy(url);
    const [kind, , words] = SHAPES.find(([, shape]) => shape.test(secret)) ?? ((0,_credentials_expiry_js__WEBPACK_IMPORTED_MODULE_4__/* .isJwt */ .k)(secret) ? JWT : []);
    if (wanted === undefined || kind === undefined)
        return undefined;
    if (kind === 'azure' && wanted.accepts.includes(kind)) {
        return credential.kind === 'basic' ? undefined : `${words} is refused as a token. ${wanted.cure}`;
    }
    if (wanted.accepts.includes(kind))
        return undefined;
    if (kind === 'classic' && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNpmjs */ .XV)(url)) {
        return `this has the shape of ${words}; npm revoked all of them in December 2025. ${wanted.cure}`;
    }
    const instead = kind === 'github' && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNpmjs */ .XV)(url)
        ? 'For GitHub Packages set `registry-url: https://npm.pkg.github.com`.'
        : kind === 'npm' && !(0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isNpmjs */ .XV)(url)
            ? `It is for https://registry.npmjs.org. ${wanted.cure}`
            : wanted.cure;
    return `this has the shape of ${words}, which ${url} does not accept. ${instead}`;
}
const JWT = ['jwt', /^ey/, 'a JSON Web Token, such as an ID token'];


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ vendorOf),
/* harmony export */   L: () => (/* binding */ hostedVendorOf)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(716);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3888);


/** Hosts first: a vendor's host may serve a path that looks like another's. */
const HOSTS = [
    [/^npm\.[^.]+\.ghe\.com$/, 'github'], // GitHub Enterprise Cloud with data residency
    [/^(pkgs\.dev\.azure\.com|[^.]+\.pkgs\.visualstudio\.com)$/, 'azure'],
    [/\.codeartifact\.[a-z0-9-]+\.(amazonaws\.com(\.cn)?|on\.aws)$/, 'codeartifact'],
    [/-npm\.pkg\.dev$/, 'google'],
    [/\.jfrog\.io$/, 'artifactory'],
    [/(^|\.)cloudsmith\.(io|com)$/, 'cloudsmith'],
    [/^packages\.buildkite\.com$/, 'buildkite'],
];
/** Paths of products that anybody may run on a host of their own. */
const PATHS = [
    [/\/api\/v4\/(.+\/)?packages\/npm\/$/, 'gitlab'],
    [/\/_packaging\/[^/]+\/npm\/registry\/$/, 'azure'],
    [/\/api\/npm\/[^/]+\/$/, 'artifactory'],
    [/\/repository\/[^/]+\/$/, 'nexus'],
];
/** Recognises a registry by its public URL forms, as the vendors' set-up pages give them. */
function vendorOf(url) {
    const { path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostAndPath */ .Lm)(url);
    return hostedVendorOf(url) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
/** Whose own service a registry is, told by the host alone; undefined for hosts of nobody in particular. */
function hostedVendorOf(url) {
    if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isNpmjs */ .XV)(url))
        return 'npmjs';
    if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubPackages */ .ZL)(url))
        return 'github';
    const { host } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostAndPath */ .Lm)(url);
    return HOSTS.find(([pattern]) => pattern.test(host))?.[1];
}


/***/ })

};
;