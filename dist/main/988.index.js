exports.id = 988;
exports.ids = [988];
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
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
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
                throw new http/* NetworkError */.D('proxy', url.host, "the proxy's URL is not an http or https URL");
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