"use strict";
exports.id = 734;
exports.ids = [734];
exports.modules = {

/***/ 1492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 8036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   MB: () => (/* binding */ formRequest),
/* harmony export */   UX: () => (/* binding */ jsonRequest),
/* harmony export */   yg: () => (/* binding */ requestFromVendor)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _network_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1492);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);



/** An expiry (milliseconds since 1970) in ISO 8601, UTC, to the second; empty if the vendor does not say. */
function isoTime(expires) {
    return expires === undefined ? '' : new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z');
}
/**
 * Sends a request to a vendor, and requires success. Messages repeat nothing of a response but the vendor's error code,
 * because responses may echo what was sent.
 *
 * @param vendor the name of the service, for messages
 * @param cure what to check if the vendor rejects the request, one sentence per line
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
async function requestFromVendor(request, vendor, cure, { origin, send, secrets }) {
    let response;
    try {
        response = await send(request);
    }
    catch (error) {
        if (!(error instanceof _network_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .D))
            throw error;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('oidc-unavailable', `${origin}: ${vendor} did not respond: ${error.message}.`, 'Check `endpoint`, the proxy and the firewall. If the vendor has an outage, run the job again later.');
    }
    const { status } = response;
    if (status < 300)
        return response;
    const code = (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .vendorErrorCode */ .GX)(response, secrets.masks());
    const answer = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
    if (status >= 500) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('oidc-unavailable', `${origin}: ${vendor} failed (${answer}).`, 'Run the job again later.');
    }
    if (status >= 400) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('oidc-rejected', `${origin}: ${vendor} rejected the request (${answer}).`, ...cure);
    }
    throw (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpectedResponse */ .Lf)(`a redirect (${answer}), which is not followed`, vendor, origin);
}
/** A POST request with a form, as OAuth 2.0 and AWS STS expect it. No `accept`: STS documents XML responses only. */
function formRequest(url, fields) {
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
    };
}
/** A POST request with JSON. */
function jsonRequest(url, value, headers = {}) {
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify(value),
    };
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Kz: () => (/* binding */ revocationRequest),
/* harmony export */   eK: () => (/* binding */ MIN_REVOCABLE_LIFETIME_MS),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export exchangeRequest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _registries_oidc_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8036);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




const JFROG = 'the JFrog platform';
/** The default of `revocable-expiry-threshold`, in milliseconds: tokens that live for less cannot be revoked. */
const MIN_REVOCABLE_LIFETIME_MS = 6 * 60 * 60 * 1000;
const obtain = async ({ url, fields }, context) => {
    const response = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFromVendor */ .yg)(exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])), JFROG, [
        'Check `oidc-provider-name` and the claims of its identity mappings.',
        'If the mapping belongs to a project or an application, set `project-key` or `application-key`.',
    ], context);
    const { access_token, expires_in } = (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonBody */ .J9)(response, JFROG, context.origin);
    const token = (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .readToken */ .AI)(access_token, 'access_token', JFROG, context);
    return {
        credential: { kind: 'token', token },
        expires: (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .expiryAfter */ .I$)(expires_in, context.now()) ?? (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenExpiry */ .f9)(String(access_token)),
    };
};
/** Exchanges the ID token. */
function exchangeRequest(fields, url, idToken) {
    // Fields that are not given are left out of the JSON.
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonRequest */ .UX)(`${fields.endpoint ?? (0,_registries_oidc_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .jfrogPlatform */ .Mh)(url)}/access/api/v1/oidc/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token: idToken,
        provider_name: fields['oidc-provider-name'],
        provider_type: fields['provider-type'],
        identity_mapping_name: fields['identity-mapping-name'],
        project_key: fields['project-key'],
        application_key: fields['application-key'],
    });
}
/**
 * Requests that a token is revoked.
 *
 * @param endpoint empty if it follows from the URL
 */
function revocationRequest(url, endpoint, token) {
    return {
        method: 'DELETE',
        url: `${endpoint === '' ? (0,_registries_oidc_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .jfrogPlatform */ .Mh)(url) : endpoint}/access/api/v1/tokens/me`,
        headers: { authorization: `Bearer ${token}` },
        ignoreBody: true,
    };
}
/** SHA-256 of a token in hexadecimal, which shows nothing of it. */
function digestOf(token) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(token).digest('hex');
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ expiryOn),
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   GX: () => (/* binding */ vendorErrorCode),
/* harmony export */   I$: () => (/* binding */ expiryAfter),
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   Lf: () => (/* binding */ unexpectedResponse),
/* harmony export */   Xq: () => (/* binding */ repeatsSecret),
/* harmony export */   Zn: () => (/* binding */ expiryAt),
/* harmony export */   f9: () => (/* binding */ tokenExpiry),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _credentials_token_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/** What a vendor's response says: its JSON, the token, when it expires, and an error code. */



/** Reads the body of a response as a JSON object. @throws UserError `oidc-answer` */
function jsonBody({ body }, vendor, origin) {
    const value = jsonObject(body);
    if (value === undefined)
        throw unexpectedResponse('something that is not a JSON object', vendor, origin);
    return value;
}
/** Parses a JSON object; undefined if the text is not one. */
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The error for a response that is not what the vendor documents. */
function unexpectedResponse(what, vendor, origin) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('oidc-answer', `${origin}: ${vendor} answered with ${what}.`, 'Check `endpoint` and the URL of the registry. A proxy or a login page may have answered instead.');
}
/** Longer than any token, and far below the limit for a process's environment. */
const MAX_TOKEN_LENGTH = 16 * 1024;
/**
 * Reads a token from a response. It is masked before it is looked at, unless the mask would damage the log.
 *
 * @param field its name in the response
 * @throws UserError `oidc-answer` if it is missing, too long, a word in place of a token, or has characters that package
 *   managers do not read alike
 */
function readToken(value, field, vendor, { secrets, origin }) {
    if (typeof value !== 'string' || value === '')
        throw unexpectedResponse(`no \`${field}\``, vendor, origin);
    if (value.length > MAX_TOKEN_LENGTH) {
        throw unexpectedResponse(`a \`${field}\` of more than 16 KiB`, vendor, origin);
    }
    const token = secrets.wrap(value);
    if (!(0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(value) || value.length < _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_TOKEN_LENGTH */ .Yw) {
        throw unexpectedResponse(`a \`${field}\` that is not a token`, vendor, origin);
    }
    return token;
}
/**
 * When something expires that lasts for a number of seconds.
 *
 * @param seconds a number, or its digits: vendors send both
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; undefined if it is not such a number
 */
function expiryAfter(seconds, now) {
    const number = typeof seconds === 'string' && /^\d{1,9}$/.test(seconds) ? Number(seconds) : seconds;
    return typeof number === 'number' && number > 0 && number < 1e9 ? now + number * 1000 : undefined;
}
/** Converts seconds since 1970 to milliseconds; undefined if the value is not such a time. */
function expiryAt(seconds) {
    return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? seconds * 1000 : undefined;
}
/** Reads a time in ISO 8601, as milliseconds since 1970; undefined if the value is not such a time. */
function expiryOn(text) {
    const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
/** When a token expires according to itself, in milliseconds since 1970; undefined if it does not say. */
function tokenExpiry(token) {
    return expiryAt((0,_credentials_token_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryOf */ .p1)(token));
}
/**
 * The vendor's own code for what went wrong: OAuth's `error` (RFC 6749), Entra's number, Google's `error.status`, AWS's header
 * or XML, JFrog's `errors`. undefined if there is none that is certainly just a code.
 *
 * @param secrets everything that may have been sent
 */
function vendorErrorCode({ headers, body }, secrets) {
    const json = jsonObject(body) ?? {};
    const error = json['error'] ?? (Array.isArray(json['errors']) ? json['errors'][0] : undefined);
    const details = typeof error === 'object' && error !== null ? error : {};
    const number = Array.isArray(json['error_codes']) ? json['error_codes'][0] : undefined;
    const candidates = [
        headers['x-amzn-errortype']?.split(':')[0],
        Number.isInteger(number) ? `AADSTS${number}` : undefined,
        error,
        details['status'],
        details['code'],
        json['__type'],
        /<Code>([^<]*)<\/Code>/.exec(body)?.[1],
    ];
    for (const code of candidates) {
        if (typeof code === 'string' && looksLikeCode(code) && !repeatsSecret(code, secrets))
            return code;
    }
    return undefined;
}
/** Whether a text looks like an error code: words, without long runs of hexadecimal digits or other characters. */
function looksLikeCode(text) {
    return /^[A-Za-z0-9_.-]{1,40}$/.test(text) && !/[0-9A-Fa-f]{21}|[A-Za-z0-9]{31}/.test(text);
}
/** A part of a secret with this many characters is not shown. */
const MIN_REPEATED_LENGTH = 8;
/** Whether a text repeats a part of a secret, forwards or backwards, in upper or lower case. */
function repeatsSecret(text, secrets) {
    const forwards = text.toLowerCase();
    const backwards = [...forwards].reverse().join('');
    const parts = [];
    for (let start = 0; start + MIN_REPEATED_LENGTH <= text.length; start += 1) {
        parts.push(forwards.slice(start, start + MIN_REPEATED_LENGTH), backwards.slice(start, start + MIN_REPEATED_LENGTH));
    }
    return secrets.some((secret) => {
        const lower = secret.toLowerCase();
        return parts.some((part) => lower.includes(part));
    });
}


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ codeArtifactRepository),
/* harmony export */   Mh: () => (/* binding */ jfrogPlatform),
/* harmony export */   Od: () => (/* binding */ requireOidcUrl),
/* harmony export */   ax: () => (/* binding */ buildkiteAudience)
/* harmony export */ });
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);
/* harmony import */ var _vendors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5824);


const DOMAIN = String.raw `([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})`;
const REGION = String.raw `([a-z]{2}(?:-[a-z]+)+-\d)`;
const SUFFIX = String.raw `(amazonaws\.com(?:\.cn)?|on\.aws)`;
/** `DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/` */
const PUBLIC = new RegExp(String.raw `^${DOMAIN}\.d\.codeartifact\.${REGION}\.${SUFFIX}/npm/[^/]+/$`);
/** `vpce-ID.d.codeartifact.REGION.vpce.amazonaws.com/npm/d/DOMAIN-OWNER/REPOSITORY/` */
const VPC_ENDPOINT = new RegExp(String.raw `^vpce-[a-z0-9-]+\.d\.codeartifact\.${REGION}\.vpce\.${SUFFIX}/npm/d/${DOMAIN}/[^/]+/$`);
/**
 * Reads the URL of a CodeArtifact repository: the usual one, its dual-stack form (`on.aws`), or that of a VPC endpoint without
 * private DNS. Source: docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the login command" and
 * "Use CodeArtifact from a VPC" (read 2026-11).
 */
function codeArtifactRepository(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    const direct = PUBLIC.exec(host + path);
    if (direct !== null) {
        const [, domain = '', owner = '', region = '', suffix = ''] = direct;
        return { domain, owner, region, suffix: suffix === 'on.aws' ? 'amazonaws.com' : suffix };
    }
    const endpoint = VPC_ENDPOINT.exec(host + path);
    if (endpoint === null)
        return undefined;
    const [, region = '', suffix = '', domain = '', owner = ''] = endpoint;
    return { domain, owner, region, suffix: suffix === 'on.aws' ? 'amazonaws.com' : suffix };
}
/**
 * Reads `https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/`.
 *
 * @returns the audience that the registry expects of an ID token; undefined for another URL
 */
function buildkiteAudience(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    const slugs = /^(\/[a-z0-9._-]+\/[a-z0-9._-]+)\/npm\/$/i.exec(path)?.[1];
    return (0,_vendors_js__WEBPACK_IMPORTED_MODULE_1__/* .isHost */ .jU)(host, 'packages.buildkite.com') && slugs !== undefined
        ? `https://packages.buildkite.com${slugs}`
        : undefined;
}
/** The base URL of a JFrog platform: before `/artifactory/` in the URL of a repository, or the root of the host. */
function jfrogPlatform(url) {
    const at = url.indexOf('/artifactory/');
    return at > 0 ? url.slice(0, at) : new URL(url).origin;
}
/** What the URL of a registry has to be for a vendor's exchange, and an example. */
const REQUIRED = {
    'aws-codeartifact': [
        (url) => codeArtifactRepository(url) !== undefined,
        'https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/',
    ],
    buildkite: [
        (url) => buildkiteAudience(url) !== undefined,
        'https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/',
    ],
    chainguard: [_vendors_js__WEBPACK_IMPORTED_MODULE_1__/* .isChainguardLibraries */ .gq, 'https://libraries.cgr.dev/javascript/'],
};
/**
 * Checks that the URL of a registry says what the vendor's exchange needs to know.
 *
 * @returns whether it does; otherwise that is reported
 */
function requireOidcUrl(provider, url, where, diagnostics) {
    const [isValid, example] = REQUIRED[provider] ?? [() => true, ''];
    if (isValid(url))
        return true;
    diagnostics.error('oidc-registry', `${where}: ${url} is not the URL of a registry for \`oidc: ${provider}\`.`, `It looks like \`${example}\`.`);
    return false;
}


/***/ })

};
;