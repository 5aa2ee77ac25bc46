exports.id = 583;
exports.ids = [583];
exports.modules = {

/***/ 1492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   D: () => (/* binding */ NetworkError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/**
 * HTTP requests and responses as values, so that code that sends requests can be tested without a network; and how one
 * request is sent once.
 */



const WHAT_HAPPENED = {
    unreachable: 'cannot be reached',
    'time-out': 'did not respond in time',
    certificate: 'has a certificate that is not trusted here',
    proxy: 'cannot be reached through the proxy',
    'too-large': 'sent a response that is too large',
};
/** There was no response. The message names the host and an error code, and nothing of the request. */
class NetworkError extends Error {
    kind;
    /** @param host the host of the request, with its port */
    constructor(kind, host, detail) {
        super(`${host} ${WHAT_HAPPENED[kind]} (${detail})`);
        this.name = 'NetworkError';
        this.kind = kind;
    }
}
/** The largest response body that is read, in bytes. Nothing that this action asks for is nearly as large. */
const MAX_BODY_BYTES = 1024 * 1024;
/**
 * Sends a request once. It never rejects because of the network.
 *
 * @param limit time for this attempt, in milliseconds
 * @param elapsed time since the first attempt, in milliseconds, for the message
 */
function attempt(url, request, connection, limit, elapsed = 0) {
    return new Promise((resolve) => {
        const { host } = url;
        let isTunnelOpen = !connection.proxied;
        const isAtProxy = () => !isTunnelOpen && !sent.reusedSocket;
        let sent;
        try {
            const { request: start } = url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
            sent = start(url, optionsOf(url, request, connection));
        }
        catch (error) {
            resolve({ error: networkError(host, error, false), retry: false }); // such as a header with a line break
            return;
        }
        const finish = (outcome) => {
            clearTimeout(timer);
            resolve(outcome); // only the first call counts
        };
        const fail = (error, retry) => {
            finish({ error, retry });
            sent.destroy();
        };
        const onError = (thrown) => {
            const error = networkError(host, thrown, isAtProxy());
            fail(error, error.kind !== 'certificate');
        };
        const timer = setTimeout(() => {
            const seconds = Math.round((elapsed + limit) / 100) / 10;
            fail(new NetworkError(isAtProxy() ? 'proxy' : 'time-out', host, `${seconds} s`), true);
        }, limit);
        sent.once('proxyConnect', ({ statusCode }) => {
            // A proxy's refusal must not be taken for the registry's response.
            if (statusCode === 200)
                isTunnelOpen = true;
            else
                fail(new NetworkError('proxy', host, `it answered ${statusCode}`), statusCode >= 500);
        });
        sent.on('error', onError);
        sent.once('response', (received) => {
            const status = received.statusCode ?? 0;
            const done = (body) => {
                finish({ response: { status, headers: joinedHeaders(received), body }, retry: status >= 500 });
            };
            received.on('error', onError);
            if (request.ignoreBody && status < 400) {
                done('');
                received.destroy();
                return;
            }
            const chunks = [];
            let size = 0;
            received.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > MAX_BODY_BYTES)
                    fail(new NetworkError('too-large', host, 'more than 1 MiB'), false);
            });
            received.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
        });
        sent.end(request.body);
    });
}
function optionsOf(url, { method, headers, body }, connection) {
    return {
        method,
        agent: connection.agent,
        headers: {
            'user-agent': 'npm-registry-login',
            ...headers,
            ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        ...(url.protocol === 'https:' ? tlsOptions(url, connection.certificates) : {}),
    };
}
function tlsOptions(url, certificates) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return {
        rejectUnauthorized: true,
        // https-proxy-agent 9.1 drops a host that is an IP address, and would accept a certificate for localhost.
        checkServerIdentity: (_, certificate) => node_tls__WEBPACK_IMPORTED_MODULE_2___default().checkServerIdentity(host, certificate),
        ...(certificates === undefined ? {} : { ca: certificates }),
    };
}
/** The headers of a response. Those that came more than once are joined. */
function joinedHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
/**
 * Codes of OpenSSL and Node for a certificate that is not trusted, not valid now, or for another host
 * (nodejs.org/api/tls.html, "X509 certificate error codes").
 */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)|CRL|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|HOSTNAME_MISMATCH/;
const TIME_OUT = /^(ETIMEDOUT|ESOCKETTIMEDOUT)$/;
/**
 * Explains an error of Node. Only its code is used, because its message may repeat what was sent.
 *
 * @param isAtProxy whether the proxy had not opened the connection yet
 */
function networkError(host, error, isAtProxy) {
    const code = String(error?.code ?? 'no response');
    const shown = /^[A-Za-z0-9_ ]{1,60}$/.test(code) ? code : 'unknown error';
    if (isAtProxy)
        return new NetworkError('proxy', host, shown);
    if (CERTIFICATE.test(code))
        return new NetworkError('certificate', host, shown);
    return new NetworkError(TIME_OUT.test(code) ? 'time-out' : 'unreachable', host, shown);
}


/***/ }),

/***/ 932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w_: () => (/* binding */ forEachAtATime),
  XV: () => (/* binding */ openNetwork)
});

// UNUSED EXPORTS: lookup

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
var external_node_dns_default = /*#__PURE__*/__webpack_require__.n(external_node_dns_);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/registries/registry-url.js + 1 modules
var registry_url = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/network/http.js
var http = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/network/proxy.js


/**
 * Finds the proxy for a URL by npm's rules (@npmcli/agent, proxy.js), because package managers will use the same one:
 * `https_proxy` or `HTTPS_PROXY`, unless `no_proxy` or `NO_PROXY` names the host or a domain that it belongs to. `*` names
 * every host. An entry with a port applies to that port only, as in curl; npm does not support ports.
 *
 * proxy-from-env (2.1) does not do this: it takes the entry `acme.dev` for that host alone, and reads `process.env` only.
 * Plain http is only sent to this machine and to test registries, which no proxy can reach, so it never uses one.
 *
 * @returns undefined if no proxy is used; `invalid` if the variable is not an http or https URL
 */
function proxyFor(url, environment) {
    const text = lowerOrUpper(environment, 'https_proxy');
    if (url.protocol !== 'https:' || text === '' || isExcepted(url, lowerOrUpper(environment, 'no_proxy'))) {
        return undefined;
    }
    const address = text.includes('://') ? text : `http://${text}`;
    if (!URL.canParse(address))
        return 'invalid';
    const proxy = new URL(address);
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
        return 'invalid';
    const { username, password } = proxy;
    proxy.username = '';
    proxy.password = '';
    const isAnonymous = username === '' && password === '';
    return {
        url: proxy,
        authorization: isAnonymous ? undefined : basicAuthorization((0,secret/* decodeUrlPart */.zD)(username), (0,secret/* decodeUrlPart */.zD)(password)),
    };
}
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
/** Whether a list of exceptions names the host of a URL. */
function isExcepted(url, list) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port || '443';
    for (const item of list.toLowerCase().split(/[\s,]+/)) {
        // An IPv6 address without brackets also ends with a colon and digits.
        if (item === '*' || item === host)
            return true;
        const [, name = '', onlyPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(item.replace(/^\*?\./, '')) ?? [];
        if (name === '' || (onlyPort !== undefined && onlyPort !== port))
            continue;
        if (host === name || host.endsWith(`.${name}`))
            return true;
    }
    return false;
}
/** A variable that most programs read in lower case first. */
function lowerOrUpper(environment, name) {
    return ((0,runner_environment/* variable */.bv)(environment, name) || (0,runner_environment/* variable */.bv)(environment, name.toUpperCase()) || '').trim();
}

;// CONCATENATED MODULE: ./build/network/network.js
/**
 * HTTPS requests with credentials: through proxies, with private certificate authorities, and with time limits.
 *
 * `@actions/http-client` does not replace this folder (read in the source of 4.0.1, November 2026):
 * - It cannot be given a certificate authority, which npm's `cafile` names; its one TLS option switches the checks off.
 * - It reads proxies from `process.env` only, not from the npmrc settings that package managers use.
 * - Its only time limit is for a silent socket. A server that sends a byte now and then keeps the step waiting for ever.
 * - It reads bodies of any size.
 * - It takes undici along for its proxies: 977 KB in a bundle (ncc 0.45), instead of 50 KB for this folder and
 *   https-proxy-agent.
 */







/**
 * Opens the network.
 *
 * - All requests except those to test registries use https. Certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED
 *   says, because credentials are sent. Node itself reads NODE_EXTRA_CA_CERTS, unless `certificates` are given.
 * - Network failures and 5xx are retried, other responses are not: a 429 asks for a longer wait than a step can afford.
 * - Redirects are not followed, so that no credential is sent to another host.
 */
function openNetwork(options) {
    const { attemptLimit = 10_000, requestLimit = 25_000, totalLimit = 60_000, pauses = [200, 600] } = options;
    // More threads for lookups than libuv's default of four. libuv reads the variable when it first needs a thread.
    process.env['UV_THREADPOOL_SIZE'] ??= '24';
    const connections = openConnections(options);
    const end = performance.now() + totalLimit;
    const send = async (request) => {
        const url = checkedUrl(request.url, options.plainHttp ?? 'loopback');
        const connection = await connections.to(url);
        const start = performance.now();
        if (start >= end)
            throw new http/* NetworkError */.D('time-out', url.host, 'no time was left to ask');
        const requestEnd = Math.min(start + requestLimit, end);
        for (let retries = 0;; retries += 1) {
            const now = performance.now();
            const limit = Math.min(attemptLimit, Math.max(1, requestEnd - now));
            const outcome = await (0,http/* attempt */.C)(url, request, connection, limit, now - start);
            const wait = pauses[retries];
            if (outcome.retry && wait !== undefined && performance.now() + wait < requestEnd)
                await (0,promises_.setTimeout)(wait);
            else if ('error' in outcome)
                throw outcome.error;
            else
                return outcome.response;
        }
    };
    return { send, close: connections.close };
}
/** How many requests of one kind are under way at the same time: a hundred packages then take a few seconds. */
const MAX_CONCURRENT = 16;
/** Does something for each item, for a limited number at a time. */
async function forEachAtATime(items, act) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(MAX_CONCURRENT, items.length) }, worker));
}
/** @throws NetworkError for a URL that nothing may be sent to */
function checkedUrl(text, plainHttp) {
    if (!URL.canParse(text))
        throw new http/* NetworkError */.D('unreachable', 'the host', 'its URL is not valid');
    const url = new URL(text);
    const isTest = plainHttp === 'loopback' ? (0,registry_url/* isLoopback */.U9)(url.hostname) : (0,registry_url/* isTestHost */.Bt)(url.hostname);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isTest);
    if (!isSafe || url.username !== '' || url.password !== '') {
        throw new http/* NetworkError */.D('unreachable', url.host, 'only https is used');
    }
    return url;
}
/** Connections that are kept for further requests to a host. */
function openConnections({ environment, certificates }) {
    const closing = new AbortController();
    const plain = new (external_node_http_default()).Agent({ keepAlive: true, lookup });
    const secure = new (external_node_https_default()).Agent({ keepAlive: true, lookup });
    const tunnels = new Map();
    /** Loaded late: few runners are behind a proxy. */
    const openTunnel = async ({ url, authorization }) => {
        const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
        return new HttpsProxyAgent(url, {
            keepAlive: true,
            headers: authorization === undefined ? {} : { 'Proxy-Authorization': authorization },
            rejectUnauthorized: true,
            lookup,
            signal: closing.signal, // the agent itself cannot close a connection to a proxy that has not responded yet
            ...(certificates === undefined ? {} : { ca: certificates }),
        });
    };
    return {
        async to(url) {
            const proxy = proxyFor(url, environment);
            if (proxy === 'invalid')
                throw new http/* NetworkError */.D('proxy', url.host, "the proxy's URL is not valid");
            if (proxy === undefined) {
                return { agent: url.protocol === 'http:' ? plain : secure, certificates, proxied: false };
            }
            const tunnel = tunnels.get(proxy.url.href) ?? openTunnel(proxy);
            tunnels.set(proxy.url.href, tunnel);
            return { agent: await tunnel, certificates, proxied: true };
        },
        close() {
            closing.abort();
            plain.destroy();
            secure.destroy();
            for (const tunnel of tunnels.values())
                void tunnel.then((agent) => agent.destroy());
        },
    };
}
/** Lookups that have not finished, by host. */
const pending = new Map();
/**
 * Looks up a host as Node does, but never twice at a time. A lookup cannot be cancelled, and each takes one of libuv's few
 * threads: if name servers do not respond, retries would queue behind the first attempt, and so would other hosts.
 */
const lookup = (host, options, done) => {
    const found = pending.get(host) ?? findAddresses(host, options);
    pending.set(host, found);
    found.then((addresses) => {
        if (options.all)
            done(null, addresses);
        else
            done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    }, (error) => done(error, ''));
};
async function findAddresses(host, options) {
    try {
        return await new Promise((resolve, reject) => {
            external_node_dns_default().lookup(host, { ...options, all: true }, (error, addresses) => {
                if (error === null)
                    resolve(addresses);
                else
                    reject(error);
            });
        });
    }
    finally {
        pending.delete(host);
    }
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   v: () => (/* binding */ linesBeforeSections)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);


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

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   Hl: () => (/* binding */ withPlainReferences),
/* harmony export */   gM: () => (/* binding */ unsetVariable),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** A reference as npm reads it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What is between the braces: a name, and a default for the case that it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that package managers know: `${NAME?}` is empty if NAME is not set
 * (npm, bun), `${NAME:-text}` and `${NAME-text}` become the text (pnpm, Yarn).
 *
 * @returns undefined, which is reported, for a variable that is not set or may not be read, for what is not a name, and
 *   for a value that would break the line or be expanded again
 */
function fillVariables(text, environment, where, diagnostics) {
    const variables = [];
    let isValid = true;
    const report = (what, cure) => {
        diagnostics.error('npmrc-variable', `${where}: ${what}`, cure);
        isValid = false;
        return '';
    };
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            return report('`${...}` does not contain the name of a variable.', 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerVariable */ .Rx)(name)) {
            return report(`${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable with another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            return report(`the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            return report(`the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} contains a line break, a control character or \`\${\`.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is now the name of another variable, which a package manager would read.
    if (isValid && [...filled.matchAll(REFERENCE)].some(([, backslashes = '']) => backslashes.length % 2 === 0)) {
        report('there is a `${...}` within another.', 'Put the value into one variable, and write `${NAME}`.');
    }
    return isValid ? { text: filled, variables } : undefined;
}
/** Replaces references to variables that are set, as package managers do. References to other variables stay. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written as `${NAME}` if NAME is set: the same for npm and bun, and readable by the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference on which pnpm up to 10 and Yarn Classic would fail in a later step; undefined if there is none. They
 * do not know `${NAME?}`, and look up what is not a name as it is written.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // it has a default
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 4583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCredentials: () => (/* binding */ verifyCredentials)
});

// UNUSED EXPORTS: TIME_LIMITS

// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/network/network.js + 1 modules
var network_network = __webpack_require__(932);
// EXTERNAL MODULE: ./build/project/lockfiles.js
var lockfiles = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/registries/registry-url.js + 1 modules
var registry_url = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credentials_credential = __webpack_require__(4473);
// EXTERNAL MODULE: ./build/network/http.js
var http = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(5824);
;// CONCATENATED MODULE: ./build/verify/ask.js



/**
 * Asks one registry: for the name of the user; if that decides nothing, for a package; and if necessary for the package
 * without a credential. It never throws because of the network.
 */
async function askRegistry({ url, credential, probe }, send) {
    try {
        const whoami = await send(whoamiRequest(url, credential));
        const first = judgeWhoami(whoami.status, userName(whoami.body, credential), (0,vendors/* vendorOf */.AK)(url));
        if (first !== undefined)
            return first;
        const { status, body } = await send(packageRequest(url, probe.name, credential));
        const verdict = judgePackage(status, body, probe) ??
            judgeDifference(status, (await send(packageRequest(url, probe.name))).status);
        return verdict.result === 'unknown' ? { ...verdict, saw: verdict.saw + whoamiHint(whoami.status) } : verdict;
    }
    catch (error) {
        if (!(error instanceof http/* NetworkError */.D))
            throw error;
        if (error.kind === 'too-large')
            return { result: 'unknown', saw: 'sent a response that is too large' };
        return { result: 'unreachable', saw: error.message };
    }
}
/** The request for the name of the user. */
function whoamiRequest(url, credential) {
    return {
        method: 'GET',
        url: `${url}-/whoami`,
        headers: { accept: 'application/json', authorization: (0,credentials_credential/* authorizationHeader */.bc)(credential) },
    };
}
/**
 * The request for the metadata of a package, as npm sends it.
 *
 * @param credential undefined for an anonymous request
 */
function packageRequest(url, name, credential) {
    return {
        method: 'GET',
        url: url + name.replace('/', '%2f'),
        headers: {
            accept: 'application/vnd.npm.install-v1+json, application/json;q=0.9',
            ...(credential === undefined ? {} : { authorization: (0,credentials_credential/* authorizationHeader */.bc)(credential) }),
        },
        ignoreBody: true,
    };
}
/** Line breaks, and characters that control a terminal. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const MAX_NAME_LENGTH = 100;
/**
 * Reads the name of the user from a response.
 *
 * @returns undefined if there is none that can be printed, also if the registry sends the secret back as a name
 */
function userName(body, credential) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    const name = value?.username;
    if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_NAME_LENGTH)
        return undefined;
    if (CONTROL_CHARACTER.test(name))
        return undefined;
    const secret = (0,credentials_credential/* secretOf */.OM)(credential)?.reveal() ?? '';
    const encoded = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
    return name.includes(secret) || name.includes(encoded) ? undefined : name.trim();
}
const isRefused = (status) => status === 401 || status === 403;
const isServed = (status) => status >= 200 && status < 300;
/**
 * Judges the response to `GET <registry>/-/whoami`.
 *
 * Only a user name proves anything: Verdaccio answers a bad token with 200 and `{}` (measured), and Nexus may answer
 * `anonymous`. A 401 is final only at npm's public registry, where semantic-release and others rely on it; elsewhere, good
 * credentials without a user, such as deploy and job tokens, may get it as well. Even npm has answered them with 403
 * (npm/cli#2190).
 *
 * @param user the user name in the response, if there is one
 * @returns undefined if that decides nothing
 */
function judgeWhoami(status, user, vendor) {
    if (isServed(status) && user !== undefined && user !== 'anonymous')
        return { result: 'accepted', user };
    if (status === 401 && vendor === 'npmjs')
        return { result: 'rejected', saw: 'answered 401 to `whoami`' };
    return undefined; // also for 5xx, which some registries answer to requests that they do not support
}
/**
 * Judges the response to the request for a package, with the credential.
 *
 * A 403 for a package that does not exist may come from the registry's rules for names, so it decides nothing.
 *
 * @param body of a response that is not a success
 * @returns undefined if the same request without a credential may decide
 */
function judgePackage(status, body, { name, locked }) {
    const request = locked ? `the request for ${name}` : 'a request for a package';
    if (status === 401)
        return { result: 'rejected', saw: `answered 401 to ${request}` };
    if (status === 403) {
        // "Permission installation not allowed to Read organization package" (actions/create-github-app-token#314)
        const isInstallation = /\binstallation not allowed\b/i.test(body);
        const saw = `answered 403${isInstallation ? ', "installation not allowed",' : ''} to ${request}`;
        if (!locked)
            return { result: 'unknown', saw };
        return { result: 'forbidden', saw, ...(isInstallation ? { refusal: 'github-app-installation' } : {}) };
    }
    if (status >= 500)
        return { result: 'unreachable', saw: `it answered ${status}` };
    if (isServed(status) || status === 404)
        return undefined;
    if (status >= 300 && status < 400) {
        return { result: 'unknown', saw: 'redirected the request to where a credential must not be sent' };
    }
    return { result: 'unknown', saw: `answered ${status} to ${request}` };
}
/**
 * Judges by the difference that the credential makes.
 *
 * A 404 alone says nothing: npm's public registry and GitLab answer it if the credential has no access
 * (npm/registry-issue-archive#36, npm/cli#6264). A credential that gets more than an anonymous request is known.
 *
 * @param status of the response with the credential: success, or 404
 * @param anonymous status of the response to the same request without a credential
 */
function judgeDifference(status, anonymous) {
    if (isRefused(anonymous) || (isServed(status) && anonymous === 404))
        return { result: 'accepted' };
    if (anonymous >= 500) {
        return { result: 'unknown', saw: `answered ${anonymous} to the same request without a credential` };
    }
    return {
        result: 'unknown',
        saw: isServed(status)
            ? 'serves its packages without a credential, so its answers prove nothing'
            : 'answers 404 with and without a credential',
    };
}
/** What a response to `whoami` suggests, for the message if nothing else decides either. */
function whoamiHint(status) {
    if (isServed(status))
        return '; to `whoami` it answered without a user name, which is how Verdaccio answers a bad token';
    return isRefused(status) ? `; to \`whoami\` it answered ${status}, as many registries answer a bad token` : '';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/verify/client-settings.js





/**
 * Reads the settings for connections: `cafile`, `https-proxy` or `proxy`, `noproxy`, and client certificates.
 *
 * @param userconfig the text of the user configuration that package managers will read
 */
function clientSettings(userconfig, environment) {
    const values = new Map();
    const withClientCertificate = [];
    const expandable = withoutRunnerVariables(environment);
    for (const line of (0,lines/* readNpmrc */.Z)(userconfig)) {
        if (line.kind === 'section')
            break; // no package manager reads settings in a section
        if (line.kind !== 'setting' || line.list)
            continue;
        const { name, key } = line;
        const value = (0,variables/* expandVariables */.i7)(line.value, expandable);
        if (key.kind === 'registry-setting' && key.setting === 'certfile')
            withClientCertificate.push(key.nerfDart);
        else if (['', 'null', 'false'].includes(value))
            values.delete(name);
        else
            values.set(name, value);
    }
    const setting = (name) => fromEnvironment(name, environment) ?? values.get(name);
    const proxy = setting('https-proxy') ?? setting('proxy');
    const noproxy = setting('noproxy');
    return {
        environment: {
            ...environment,
            ...(proxy === undefined ? {} : { https_proxy: proxy }),
            ...(noproxy === undefined ? {} : { no_proxy: noproxy }),
        },
        cafile: setting('cafile'),
        withClientCertificate,
    };
}
/** Larger than all certificate authorities of the world together, in bytes. */
const MAX_CAFILE_BYTES = 16 * 1024 * 1024;
/** The certificates that npm would trust; undefined for the usual ones, as in npm also if the file cannot be read. */
function readCertificates(cafile, workspace) {
    if (cafile === undefined)
        return undefined;
    return (0,read_text/* readText */.y)(external_node_path_default().resolve(workspace, cafile), MAX_CAFILE_BYTES);
}
/** The variables that package managers can expand: they run in steps that do not get the runner's own variables. */
function withoutRunnerVariables(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !(0,runner_environment/* isRunnerVariable */.Rx)(name)));
}
/** A setting from a variable, which package managers prefer to any file. */
function fromEnvironment(name, environment) {
    const lower = `npm_config_${name.replaceAll('-', '_')}`;
    return (0,runner_environment/* variable */.bv)(environment, lower) || (0,runner_environment/* variable */.bv)(environment, lower.toUpperCase()) || undefined;
}

;// CONCATENATED MODULE: ./build/verify/report.js

/** Reports each refused credential as an error, and each that could not be checked as a warning. */
function reportVerdicts(registries, verdicts, diagnostics) {
    for (const registry of registries) {
        const { url, origin } = registry;
        const verdict = verdicts.get(registry);
        switch (verdict?.result) {
            case 'rejected':
                diagnostics.error('credential-rejected', `${origin}: ${url} does not accept its credential: it ${verdict.saw}.`, 'Likely causes:', ...causesOf((0,vendors/* vendorOf */.AK)(url), 'rejected'));
                break;
            case 'forbidden':
                diagnostics.error('credential-forbidden', `${origin}: ${url} accepts the credential, but refuses a package: it ${verdict.saw}.`, 'Likely causes:', ...causesOf((0,vendors/* vendorOf */.AK)(url), 'forbidden', verdict.refusal));
                break;
            case 'unreachable':
                diagnostics.warning('registry-unreachable', `${origin}: could not check whether ${url} accepts its credential: ${verdict.saw}.`, "If package managers can reach it, give this step the same settings: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.");
                break;
            case 'unknown':
                diagnostics.warning('credential-unverified', `${origin}: could not find out whether ${url} accepts its credential: it ${verdict.saw}.`, 'The login is set up anyway.');
        }
    }
}
/** The likely causes at a vendor, one sentence per line. */
function causesOf(vendor, result, refusal) {
    return refusal === undefined ? CAUSES[vendor][result] : REFUSALS[refusal];
}
/** From the vendors' documentation and their users' issues; see docs/verify.md. */
const CAUSES = {
    npmjs: {
        rejected: [
            'The token was revoked, or it is a classic token, which npm ended in 2025.',
            'A granular token has expired. Tokens that can write live for at most 90 days, and session tokens of `npm login` for hours.',
        ],
        forbidden: [
            "The token's IP ranges do not include this runner, or it does not cover this package or organization.",
            'Its owner left the organization.',
        ],
    },
    github: {
        rejected: [
            'The token is a fine-grained personal access token, which GitHub Packages does not accept.',
            'A classic token has expired or was revoked, or it is a stored `github.token` of another job.',
        ],
        forbidden: [
            'The job lacks `permissions: packages: read`.',
            'The package is not shared with this repository: package settings, "Manage Actions access".',
            'A classic token lacks `read:packages`, or is not authorized for single sign-on.',
        ],
    },
    gitlab: {
        rejected: [
            'The token has expired or was revoked, or its user was blocked.',
            'It belongs to another GitLab instance.',
        ],
        forbidden: [
            'The token lacks the scope `api`; a deploy token needs `read_package_registry`.',
            'It belongs to another project or group, or its owner may not see the packages of the project.',
        ],
    },
    azure: {
        rejected: [
            'The personal access token has expired or was revoked, or belongs to another organization.',
            'It is a global token ("all organizations"), which Azure DevOps stops accepting on 2026-12-01.',
            'The password is already in base64, as on the setup page. This step expects the token itself.',
        ],
        forbidden: [
            'The token lacks "Packaging (read)", or its owner is not a reader of the feed.',
            'A Feed Reader gets only versions that the feed has saved. Packages from upstream need "Feed and Upstream Reader".',
            'The feed belongs to another project.',
        ],
    },
    codeartifact: {
        rejected: [
            'The token has expired: after 12 hours at most, or with the session of its role.',
            'It is for another domain.',
        ],
        forbidden: [
            'The role lacks `codeartifact:ReadFromRepository`.',
            'The policy of the domain or of the repository does not name its account.',
        ],
    },
    google: {
        rejected: [
            'The access token has expired: after an hour, or after 5 minutes if it was obtained without a service account.',
            'Its account was disabled.',
        ],
        forbidden: [
            'The account lacks `roles/artifactregistry.reader` on the repository.',
            'The repository is in another project.',
        ],
    },
    artifactory: {
        rejected: [
            'The token has expired or was revoked, or is for another instance.',
            'It is an API key, which Artifactory no longer accepts.',
        ],
        forbidden: ["The token's scope or group may not read the repository.", 'A curation policy blocks the package.'],
    },
    cloudsmith: {
        rejected: ['The API key or entitlement token has expired or was revoked, or an OIDC token has expired.'],
        forbidden: ['The service account may not read the repository.', 'An entitlement token is for another repository.'],
    },
    buildkite: {
        rejected: [
            'The token has expired or was revoked.',
            'An OIDC token has expired, after 5 minutes, or has another audience.',
        ],
        forbidden: [
            'The token lacks `read_packages`.',
            "The first statement of the registry's OIDC policy that matches the run does not grant it.",
        ],
    },
    nexus: {
        rejected: [
            'The token was issued by another repository manager, or the "npm Bearer Token Realm" is not active.',
            'The server requires user tokens, and this is a password.',
        ],
        forbidden: ['The role may not read the repository, or a content selector excludes the package.'],
    },
    chainguard: {
        rejected: ['The token has expired: after an hour, or when a pull token ends.', 'It is for another audience.'],
        forbidden: [
            'The identity lacks the role `libraries.javascript.pull`.',
            'The organization has no entitlement for JavaScript libraries.',
        ],
    },
    other: {
        rejected: ['It has expired or was revoked, belongs to another registry, or was not copied completely.'],
        forbidden: ['Its owner may not read this package, or it is limited to other addresses, repositories or scopes.'],
    },
};
const REFUSALS = {
    'github-app-installation': [
        'The token belongs to a GitHub App installation. `github.token` is such a token, too.',
        'For `github.token`: the job lacks `permissions: packages: read`, or the package is not shared with this repository ' +
            '(package settings, "Manage Actions access").',
        'GitHub Packages is reported to refuse the installation tokens of other apps for packages of an organization. Use ' +
            '`github.token`, or a classic personal access token with `read:packages`.',
    ],
};

;// CONCATENATED MODULE: ./build/verify/verify.js







/** The package to request if the lockfile names none. It does not exist. */
const INVENTED_NAME = 'npm-registry-login-probe';
/** For one attempt, one request with all its attempts, and all requests, in milliseconds. docs/verify.md names them. */
const TIME_LIMITS = { attemptLimit: 8_000, requestLimit: 20_000, totalLimit: 40_000 };
/**
 * Asks each registry with a credential whether it accepts it, and reports those that do not.
 *
 * @param npmrc the user configuration that package managers will read, for its settings for connections
 */
async function verifyCredentials(registries, npmrc, { workspace, environment }, diagnostics) {
    const settings = clientSettings((0,secret/* revealed */.Dr)(npmrc), environment);
    const scopes = registries.flatMap((registry) => registry.scopes);
    const names = (0,lockfiles/* lockedNames */.Dr)(workspace, scopes);
    const network = (0,network_network/* openNetwork */.XV)({
        environment: settings.environment,
        certificates: readCertificates(settings.cafile, workspace),
        plainHttp: 'test-registries',
        ...TIME_LIMITS,
    });
    const ask = async ({ url, credential, scopes, packageTokens }) => {
        if (credential.kind !== 'token' && credential.kind !== 'basic')
            return undefined;
        if (packageTokens !== undefined)
            return undefined; // npm has just issued them, for publishing only
        if (settings.withClientCertificate.some((key) => (0,registry_url/* nerfDart */.vN)(url).startsWith(key))) {
            return { result: 'unknown', saw: 'needs a client certificate, which this check does not send' };
        }
        return await askRegistry({ url, credential, probe: probeFor(scopes, names) }, network.send);
    };
    const verdicts = new Map();
    try {
        await (0,network_network/* forEachAtATime */.w_)(registries, async (registry) => {
            const verdict = await ask(registry);
            if (verdict !== undefined)
                verdicts.set(registry, verdict);
        });
    }
    finally {
        network.close();
    }
    reportVerdicts(registries, verdicts, diagnostics);
    return verdicts;
}
/** The package that a registry is asked for: one of its scopes from the lockfile, or an invented one. */
function probeFor(scopes, names) {
    for (const scope of scopes) {
        const name = names.get(scope)?.[0];
        if (name !== undefined)
            return { name, locked: true };
    }
    return { name: scopes[0] === undefined ? INVENTED_NAME : `${scopes[0]}/${INVENTED_NAME}`, locked: false };
}


/***/ }),

/***/ 5756:
/***/ ((module) => {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ })

};
;