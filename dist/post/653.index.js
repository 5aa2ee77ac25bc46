"use strict";
exports.id = 653;
exports.ids = [653];
exports.modules = {

/***/ 656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w7: () => (/* binding */ CREDENTIAL_SETTINGS),
  hK: () => (/* binding */ holdsSecret),
  QV: () => (/* binding */ ownerOfKey),
  YZ: () => (/* binding */ readKey)
});

// UNUSED EXPORTS: CREDENTIAL_PARTS, downloadKey, packageKey, packagesOf, scopeKeys, scopeOfKey

// EXTERNAL MODULE: ./build/registries/registry-url.js + 1 modules
var registry_url = __webpack_require__(141);
;// CONCATENATED MODULE: ./build/registries/registry.js


/** Whether a registry only brings a credential, and maps no packages. */
function isCredentialOnly(registry) {
    return registry.scopes.length === 0 && !registry.replacesBase;
}
/**
 * The registries that share their URL with another one that has a different credential, in their order.
 *
 * @param registries merged: two with one URL have scopes of their own
 */
function registry_sharingUrl(registries) {
    const first = new Map();
    const shared = new Set();
    for (const registry of registries) {
        const key = nerfDart(registry.url);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, registry);
        else if (!isSame(other, registry))
            shared.add(key);
    }
    return registries.filter(({ url }) => shared.has(nerfDart(url)));
}
function isSame({ credential: a }, { credential: b }) {
    if (a.kind === 'missing' || b.kind === 'missing')
        return a.kind === b.kind;
    return sameCredential(a, b);
}

// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/npmrc/keys.js
/** Keys of an npmrc file: what they mean, and which ones package managers look up. */



/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the settings that go with a credential and are removed with it. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, for any registry and however the name is misspelled. */
function holdsSecret(name) {
    return /(^|[:_-])(authtoken|token|auth|password|secret|key)$/i.test(name);
}
/** Reads a key. One with a URL that is not a valid registry URL is `other`. */
function readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const [, mapped] = /^(@[^:/]+):registry$/.exec(name) ?? [];
    if (mapped !== undefined)
        return { kind: 'scope-registry', scope: mapped };
    const [, base, scope, setting] = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name) ?? [];
    if (base === undefined || setting === undefined)
        return { kind: 'other' };
    const forPackage = PACKAGE_KEY.exec(base);
    const url = urlOfKey(forPackage === null ? base : `${forPackage[1]}/${forPackage[2]}`);
    if (url === undefined)
        return { kind: 'other' };
    const key = forPackage === null ? (0,registry_url/* nerfDart */.vN)(url) : `${(0,registry_url/* nerfDart */.vN)(url).replace(/\/([^/]+)\/$/, '%2f$1')}`;
    return { kind: 'registry-setting', url, nerfDart: key, scope, setting };
}
/** What a setting belongs to, a registry or one scope of it, normalized as package managers look it up: the key without the setting. */
function ownerOfKey({ nerfDart, scope }) {
    return scope === undefined ? nerfDart : `${nerfDart}:${scope}`;
}
/** A key for one package, which npm looks up before that of the registry: `//host/path/@scope%2fname`. */
const PACKAGE_KEY = /^(\/\/.*\/@[^/]+)%2f([^/]+)$/i;
/** The URL of a key. Keys contain no protocol: https is assumed, except for loopback. */
function urlOfKey(key) {
    const secure = (0,registry_url/* normalizedUrl */.Zm)(`https:${key}`);
    if (secure === undefined)
        return undefined;
    const isPlain = (0,registry_url/* isLoopback */.U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
    return isPlain ? (0,registry_url/* normalizedUrl */.Zm)(`http:${key}`) : secure;
}
/**
 * The further keys of registries that share their URL with another one, so that each of its scopes gets a credential of its
 * own. Measured on loopback with npm 9-12 and pnpm 11 and 12:
 *
 * - npm looks a credential up by the path of the request, upwards. So each known package needs a key for its metadata
 *   (`//host/@scope%2fname`) and one for its dist-tags (`//host/-/package/@scope%2fname`), and each scope one for its tarballs
 *   (`//host/@scope/`, on GitHub Packages also `//host/download/@scope/`).
 * - npm also wants a key of the registry itself before it publishes: that of the first entry. Requests for packages that
 *   are not known carry it.
 * - pnpm from 11.7 on reads `//host/:@scope:_authToken`.
 *
 * @param server GITHUB_SERVER_URL
 */
function scopeKeys(registries, known, server) {
    const keys = [];
    for (const registry of sharingUrl(registries)) {
        const base = nerfDart(registry.url);
        const add = (key) => keys.push({ key, registry });
        for (const scope of registry.scopes) {
            add(`${base}:${scope}`);
            add(`${base}${scope}/`);
            if (isGitHubPackages(registry.url, server))
                add(downloadKey(registry, scope));
        }
        for (const name of packagesOf(registry, known)) {
            add(packageKey(registry.url, name));
            add(`${base}-/package/${name.replace('/', '%2f')}`);
        }
    }
    return keys;
}
/**
 * The scope that a key below a registry's own is for: `//host/@acme/`, also written `//host/@acme`, which pnpm 11 and later
 * obey for the scope, and npm for its tarballs; on GitHub Packages these are below `/download/`. For one package, npm also
 * looks up `//host/@acme%2fname`, and `//host/-/package/@acme%2fname` for its dist-tags.
 *
 * @param key the key in question
 * @param registry the registry's key
 * @returns undefined if the key is another one
 */
function scopeOfKey(key, registry) {
    return key.startsWith(registry)
        ? /^(?:download\/|-\/package\/)?(@[^/%]+)(?:\/|%2f[^/]+)$/.exec(key.slice(registry.length))?.[1]
        : undefined;
}
/** The key that npm looks up first for requests about a package: their path (npm-registry-fetch, `regFromURI`). */
function packageKey(url, name) {
    return `${nerfDart(url)}${name.replace('/', '%2f')}`;
}
/** Where GitHub Packages serves the tarballs of a scope, whatever path the registry has. */
function downloadKey({ url }, scope) {
    return `${gitHubPackagesRoot(url)}download/${scope}/`;
}
/** The known packages of a registry's scopes, and those that its entry names. */
function packagesOf({ scopes, packages = [] }, known) {
    const names = new Set(packages.filter((name) => scopes.some((scope) => name.startsWith(`${scope}/`))));
    for (const scope of scopes)
        for (const name of known.get(scope) ?? [])
            names.add(name);
    return names;
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   v: () => (/* binding */ linesBeforeSections)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(656);


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
    const [entry] = Object.entries(ini__WEBPACK_IMPORTED_MODULE_0___default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKey */ .YZ)(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lm: () => (/* binding */ hostAndPath),
  U9: () => (/* binding */ isLoopback),
  Bt: () => (/* binding */ isTestHost),
  vN: () => (/* binding */ nerfDart),
  Zm: () => (/* binding */ normalizedUrl)
});

// UNUSED EXPORTS: isTestRegistry, isUnencrypted, parentNerfDarts, parseEndpoint, parseRegistryUrl, parsedUrl

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
;// CONCATENATED MODULE: ./build/registries/registry-pages.js
/**
 * Pages of vendors that people copy from the address bar in place of a registry's URL. Sources: the vendors' setup pages,
 * which docs/registries.md links to. A URL that may be a registry is never one of these.
 */

/** What the URL of each vendor's registry looks like. `PAGE_HOST` stands for the host of the page. */
const REGISTRY_OF = {
    npm: 'https://registry.npmjs.org',
    GitHub: 'https://npm.pkg.github.com',
    'GitHub Enterprise Cloud': 'https://npm.PAGE_HOST',
    GitLab: 'https://PAGE_HOST/api/v4/groups/ID/-/packages/npm/',
    'Gitea or Forgejo': 'https://PAGE_HOST/api/packages/OWNER/npm/',
    Artifactory: 'https://PAGE_HOST/artifactory/api/npm/REPOSITORY/',
    Nexus: 'https://PAGE_HOST/repository/NAME/',
    'Azure DevOps': 'https://pkgs.dev.azure.com/ORGANIZATION/PROJECT/_packaging/FEED/npm/registry/',
    Cloudsmith: 'https://npm.cloudsmith.io/OWNER/REPOSITORY/',
    'Google Cloud': 'https://LOCATION-npm.pkg.dev/PROJECT/REPOSITORY/',
    AWS: 'https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/',
    Buildkite: 'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/',
    JSR: 'https://npm.jsr.io',
    Verdaccio: 'https://PAGE_HOST/',
};
/** Hosts that have no npm registry of their own. */
const HOSTS = (/* unused pure expression or super */ null && ([
    ['npm', ['npmjs.com', 'www.npmjs.com', 'npmjs.org', 'www.npmjs.org', 'docs.npmjs.com']],
    ['GitHub', ['github.com', 'www.github.com', 'api.github.com', 'ghcr.io', 'docker.pkg.github.com']],
    ['GitHub', ['maven.pkg.github.com', 'nuget.pkg.github.com', 'rubygems.pkg.github.com']],
    ['Azure DevOps', ['dev.azure.com']],
    [
        'Cloudsmith',
        ['cloudsmith.io', 'www.cloudsmith.io', 'app.cloudsmith.io', 'docs.cloudsmith.io', 'help.cloudsmith.io'],
    ],
    ['Cloudsmith', ['cloudsmith.com', 'www.cloudsmith.com', 'app.cloudsmith.com', 'docs.cloudsmith.com']],
    ['Cloudsmith', ['help.cloudsmith.com']],
    ['Google Cloud', ['console.cloud.google.com']],
    ['Buildkite', ['buildkite.com', 'www.buildkite.com']],
    ['JSR', ['jsr.io', 'www.jsr.io']],
]));
/** Hosts with paths. */
const ADDRESSES = (/* unused pure expression or super */ null && ([
    ['npm', /^registry\.npmjs\.org\/+[^/]/],
    ['GitHub Enterprise Cloud', /^[^./]+\.ghe\.com\//],
    ['GitLab', /^gitlab\.com\/(?!api\/v4\/)/],
    ['Google Cloud', /^[^/]*-(docker|maven|python|apt|yum|go|generic)\.pkg\.dev\//],
    ['AWS', /^([^/]*\.)?console\.aws\.amazon\.com\//],
    ['AWS', /^[^/]*\.codeartifact\.[^/]*\/(pypi|maven|nuget|swift|ruby|cargo|generic)\//],
]));
/** Paths with fragments. The first one that fits counts. */
const PATHS = (/* unused pure expression or super */ null && ([
    ['Gitea or Forgejo', /^\/[^/]+\/-\/packages(\/|$)/],
    ['GitLab', /^(?!.*\/api\/v4\/).*\/-\/packages(\/|$)/],
    ['Artifactory', /^(\/[^/]+)?\/ui\/(native|repos|packages|admin|login)(\/|$)|\/artifactory\/(?!api(\/|$))[^/]/],
    ['Nexus', /#(browse|admin|welcome|user)|\/service\/rest\//],
    ['Azure DevOps', /\/_artifacts(\/|$)|\/_packaging\/[^/]+\/(nuget|pypi|maven)\//],
    ['Verdaccio', /\/-\/web\//],
]));
/** Hosts with paths that lack a part of a registry's. They may have a credential, which counts for all registries below. */
const INCOMPLETE = (/* unused pure expression or super */ null && ([
    ['AWS', /^[^/]*\.codeartifact\.[^/]*\.(amazonaws\.com(\.cn)?|on\.aws)\/+(npm\/*)?$/],
    ['Azure DevOps', /^(pkgs\.dev\.azure\.com|[^/]*\.pkgs\.visualstudio\.com)\/(?!.*\/npm(\/|$))/i],
    ['Artifactory', /\/artifactory\/api(\/npm)?\/*$|^[^/]*\.jfrog\.io\/+(artifactory\/*)?$/],
]));
/**
 * Recognizes a page of a vendor, or the URL of a package.
 *
 * @returns why it is not a registry's, without any part of the path, which may contain a secret; undefined if it may be one
 */
function registry_pages_notARegistry(url) {
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    const vendor = vendorOfPage(url);
    if (vendor !== undefined)
        return { what: `is a page of ${vendor}, not a registry`, cure: shapeOf(vendor, url) };
    if (/\/@[^/]+\/[^/]+\/?$|\.tgz\/?$/.test(url.pathname)) {
        return { what: 'is the URL of a package', cure: 'Give the URL of the registry: what comes before the package.' };
    }
    return undefined;
}
/** Why packages cannot come from a URL to which a part of a registry's is missing; undefined if none is known to be. */
function incompleteUrl(url) {
    const [vendor] = INCOMPLETE.find(([, pattern]) => pattern.test(url.hostname + url.pathname)) ?? [];
    return vendor && { what: 'is only the first part of the URL of a registry', cure: shapeOf(vendor, url) };
}
function shapeOf(vendor, { host }) {
    return `The registry's URL looks like \`${REGISTRY_OF[vendor].replace('PAGE_HOST', shownHost(host, 'HOST'))}\`.`;
}
function vendorOfPage({ hostname, pathname, hash }) {
    const page = HOSTS.find(([, hosts]) => hosts.includes(hostname)) ??
        ADDRESSES.find(([, pattern]) => pattern.test(hostname + pathname)) ??
        PATHS.find(([, pattern]) => pattern.test(pathname + hash));
    return page?.[0];
}

;// CONCATENATED MODULE: ./build/registries/registry-url.js

const MAX_URL_LENGTH = 2048;
/** A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with `[]`, and is split at its last `:`. */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
/** WHATWG parsing accepts more, such as `;`, which would cut a key. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
const EXAMPLE = 'A registry URL looks like `https://npm.example.com/path/`.';
/**
 * Normalizes a registry URL: lower-case host, no default port, punycode, a trailing slash. Plain http is allowed for
 * loopback and for host names without a dot, such as service containers. Vendors' pages are not registries.
 *
 * @param text what the user wrote
 * @param where the input, entry or line, for messages, which never repeat the URL: it may contain a password
 * @returns undefined if the URL is not valid, which is reported
 */
function parseRegistryUrl(text, where, diagnostics) {
    const parsed = parsedUrl(text.trim());
    const page = parsed && notARegistry(parsed);
    if (page === undefined)
        return parseUrl(text, where, 'registry-url-invalid', 'registry URL', diagnostics);
    diagnostics.error('registry-url-invalid', `${where}: the URL ${page.what}.`, page.cure);
    return undefined;
}
/**
 * Reads the URL of a vendor's API, by the rules for registry URLs, but with plain http for loopback only.
 *
 * @returns the URL without a trailing slash; undefined if it is not valid, which is reported
 */
function parseEndpoint(text, where, diagnostics) {
    const url = parsedUrl(text.trim());
    if (url?.protocol === 'http:' && !isLoopback(url.hostname)) {
        diagnostics.error('oidc-endpoint', `${where}: the endpoint does not use https, so the ID token would travel unencrypted.`, 'Use `https://`. Plain http is allowed for loopback only.');
        return undefined;
    }
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
    if (text.length > MAX_URL_LENGTH)
        return problem(`is longer than ${MAX_URL_LENGTH} characters`);
    if (text.includes('${'))
        return problem('contains `${...}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    // WHATWG parsing silently drops or converts these.
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(text)) {
        return problem('contains a space, a control character or a backslash');
    }
    if (!/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text))
        return problem('does not start with `https://`');
    const url = parsedUrl(text);
    if (url === undefined)
        return problem('is not a valid URL');
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(text)) {
        return problem('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(text))
        return problem('has a query or fragment', 'Remove everything from `?` or `#` on.');
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(text.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        const isGitLab = /\/api\/v4\/(projects|groups)\//i.test(text);
        return problem('has a path with `..`, `.` or an escaped slash', isGitLab ? 'Use the numeric ID of the project or group instead of its path.' : 'Write the path out.');
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
/** Reads a URL. Not `URL.canParse`: called often, it refuses hosts that are not ASCII (Node.js 20.20). */
function parsedUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a host name of a URL is this machine: also names below `localhost` (RFC 6761), and `0.0.0.0`, as Verdaccio prints it. */
function isLoopback(hostname) {
    return /^(.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^0\.0\.0\.0$|^\[::1\]$/.test(hostname);
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

/***/ 824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gq: () => (/* binding */ isChainguardLibraries),
/* harmony export */   jU: () => (/* binding */ isHost)
/* harmony export */ });
/* unused harmony exports NPMJS, isNpmjs, isGitHubPackages, vendorOf, hostedVendorOf, ownerInUrl, tarballKey, gitHubPackagesRoot, chainguardCounterpart */
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);

/** npm's public registry, the default of every package manager. */
const NPMJS = 'https://registry.npmjs.org/';
const HOSTS = {
    'registry.npmjs.org': 'npmjs',
    'npm.pkg.github.com': 'github',
    'pkgs.dev.azure.com': 'azure',
    'cloudsmith.io': 'cloudsmith',
    'cloudsmith.com': 'cloudsmith',
    'packages.buildkite.com': 'buildkite',
    'libraries.cgr.dev': 'chainguard',
};
const HOST_ENDINGS = (/* unused pure expression or super */ null && ([
    ['.pkgs.visualstudio.com', 'azure'],
    ['-npm.pkg.dev', 'google'],
    ['.jfrog.io', 'artifactory'],
    ['.cloudsmith.io', 'cloudsmith'],
    ['.cloudsmith.com', 'cloudsmith'],
]));
const HOST_PATTERNS = (/* unused pure expression or super */ null && ([
    [/^npm\.[^.]+\.ghe\.com$/, 'github'], // GitHub Enterprise Cloud with data residency
    [/\.codeartifact\.[a-z0-9-]+\.(?:vpce\.)?(amazonaws\.com(\.cn)?|on\.aws)$/, 'codeartifact'],
]));
/** Paths of products that anybody may run on their own host. */
const PATHS = (/* unused pure expression or super */ null && ([
    [/\/api\/v4\/(.+\/)?packages\/npm\/$/, 'gitlab'],
    [/\/_packaging\/[^/]+\/npm\/registry\/$/, 'azure'],
    [/\/api\/npm\/[^/]+\/$/, 'artifactory'],
    [/\/repository\/[^/]+\/$/, 'nexus'],
]));
/** Whether a registry is npm's public one. */
function isNpmjs(url) {
    return url === NPMJS;
}
/**
 * Whether a registry is GitHub Packages: on github.com, on GHE.com, or on the GitHub Enterprise Server of the job.
 *
 * @param server GITHUB_SERVER_URL; Enterprise Server has its registry at `https://npm.HOST/`, or at
 *   `https://HOST/_registry/npm/` without subdomain isolation
 */
function isGitHubPackages(url, server) {
    if (hostedVendorOf(url) === 'github')
        return true;
    const serverHost = server !== undefined && URL.canParse(server) ? new URL(server).host : '';
    const { host, path } = hostAndPath(url);
    if (serverHost === '' || serverHost === 'github.com')
        return false;
    return host === `npm.${serverHost}` || (host === serverHost && path.startsWith('/_registry/npm/'));
}
/** Recognizes the vendor of a registry by the URLs of the vendors' setup pages. */
function vendorOf(url) {
    const { path } = hostAndPath(url);
    return hostedVendorOf(url) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
/** The vendor that hosts a registry, by its host name alone; undefined for other hosts. */
function hostedVendorOf(url) {
    const { host } = hostAndPath(url);
    if (Object.hasOwn(HOSTS, host))
        return HOSTS[host];
    const [, vendor] = HOST_ENDINGS.find(([ending]) => host.endsWith(ending)) ??
        HOST_PATTERNS.find(([pattern]) => pattern.test(host)) ??
        [];
    return vendor;
}
/** The owner in a URL of GitHub Packages that names one, such as `https://npm.pkg.github.com/OWNER/`. */
function ownerInUrl(url) {
    return /^\/(?:_registry\/npm\/)?([^/]+)\/$/.exec(hostAndPath(url).path)?.[1];
}
/**
 * The further key that a registry's credential needs because it serves tarballs from another path of its host: pnpm sends
 * a credential only below a key, and npm 12 refuses to send it elsewhere on the host.
 *
 * - Azure Artifacts: the feed is at `.../npm/registry/`, and its own setup page also names `.../npm/`.
 * - GitLab: an instance or a group answers, but each tarball is below its project.
 * - GitHub Packages: `/download/` is at the root, also if the URL contains the owner.
 * - Chainguard Libraries: what Chainguard has not built is at `/javascript-upstream/`, a registry of its own.
 *
 * @param server GITHUB_SERVER_URL
 */
function tarballKey(url, server) {
    const { host, path } = hostAndPath(url);
    if (path === '/')
        return undefined;
    const key = (text, shared) => ({ key: text, shared });
    if (/\/_packaging\/[^/]+\/npm\/registry\/$/.test(path))
        return key(nerfDart(url).replace(/registry\/$/, ''), false);
    const gitlab = /^(.*\/api\/v4\/)(?:groups\/[^/]+\/-\/)?packages\/npm\/$/.exec(path);
    if (gitlab?.[1] !== undefined)
        return key(`//${host}${gitlab[1]}`, true);
    const counterpart = chainguardCounterpart(url);
    if (counterpart !== undefined)
        return key(nerfDart(counterpart), true);
    const root = isGitHubPackages(url, server) ? gitHubPackagesRoot(url) : nerfDart(url);
    return root === nerfDart(url) ? undefined : key(root, true);
}
/**
 * The path of GitHub Packages on its host, below which `/download/` is, whatever owner the URL names. Enterprise Server
 * without subdomain isolation has everything below `/_registry/npm/`.
 */
function gitHubPackagesRoot(url) {
    const { host, path } = hostAndPath(url);
    return `//${host}${path.startsWith('/_registry/npm/') ? '/_registry/npm/' : '/'}`;
}
/** Whether a URL is one of the two registries of Chainguard Libraries for JavaScript. */
function isChainguardLibraries(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    return isHost(host, 'libraries.cgr.dev') && /^\/javascript(-upstream)?\/$/.test(path);
}
/**
 * The other one of the two registries of Chainguard Libraries: `/javascript/` redirects to `/javascript-upstream/` for packages
 * that Chainguard has not built. undefined for any other registry.
 */
function chainguardCounterpart(url) {
    if (!isChainguardLibraries(url))
        return undefined;
    const isUpstream = url.endsWith('/javascript-upstream/');
    return url.replace(/\/[^/]+\/$/, isUpstream ? '/javascript/' : '/javascript-upstream/');
}
/** Whether a host is a vendor's, or this machine, for tests and emulators. */
function isHost(host, vendor) {
    return host === vendor || (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host.replace(/:\d+$/, ''));
}


/***/ })

};
;