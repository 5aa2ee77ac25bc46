"use strict";
exports.id = 358;
exports.ids = [358];
exports.modules = {

/***/ 7641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NetworkFault)
/* harmony export */ });
/** What is sent and answered over HTTP, as values, so that whoever needs the network can be tested without one. */
/** No answer came. The message names the host and a system's error code, nothing of the request. */
class NetworkFault extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

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
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
// EXTERNAL MODULE: ./build/network/exchange.js
var exchange = __webpack_require__(7641);
;// CONCATENATED MODULE: ./build/network/fault.js

/**
 * OpenSSL's and Node's codes for a certificate that is not trusted, not valid now, or another host's
 * (nodejs.org/api/tls.html, "X509 certificate error codes").
 */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)|CRL|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|HOSTNAME_MISMATCH/;
const TIME_OUT = /^(ETIMEDOUT|ESOCKETTIMEDOUT)$/;
const SENTENCES = {
    unreachable: 'cannot be reached',
    'time-out': 'did not answer in time',
    certificate: 'has a certificate that is not trusted here',
    proxy: 'cannot be reached through the proxy',
    'too-large': 'sent an answer that is far too large',
};
/**
 * Understands why there was no answer.
 *
 * @param host the host that was asked, with its port
 * @param error what Node threw; only its code is told, since its message may repeat what was sent
 * @param atProxy the proxy had not yet let us through
 */
function faultOf(host, error, atProxy) {
    const code = String(error?.code ?? 'no answer');
    const shown = /^[A-Za-z0-9_ ]{1,60}$/.test(code) ? code : 'unknown error';
    const kind = atProxy
        ? 'proxy'
        : CERTIFICATE.test(code)
            ? 'certificate'
            : TIME_OUT.test(code)
                ? 'time-out'
                : 'unreachable';
    return fault(kind, host, shown);
}
/** A fault told as a sentence about the host. */
function fault(kind, host, detail) {
    return new exchange/* NetworkFault */.H(kind, `${host} ${SENTENCES[kind]} (${detail})`);
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
var external_node_dns_default = /*#__PURE__*/__webpack_require__.n(external_node_dns_);
;// CONCATENATED MODULE: ./build/network/lookup.js

/** Lookups under way, by host. */
const underWay = new Map();
/**
 * Looks up a host as Node does, but once at a time. Nobody can call a lookup off, and each holds one of libuv's few threads:
 * of name servers that do not answer, further attempts would queue up behind the first, and so would other hosts.
 */
const lookup = (host, options, done) => {
    const found = underWay.get(host) ?? addressesOf(host, options);
    underWay.set(host, found);
    found.then((addresses) => {
        if (options.all)
            done(null, addresses);
        else
            done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    }, (error) => done(error, ''));
};
async function addressesOf(host, options) {
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
        underWay.delete(host);
    }
}
/** Gives lookups more threads than the four that libuv has for all. It asks for this once, when the first is needed. */
function allowLookups(environment) {
    environment['UV_THREADPOOL_SIZE'] ??= '24';
}

;// CONCATENATED MODULE: ./build/network/attempt.js





/** More than any answer that somebody here reads. */
const LARGEST_ANSWER = 1024 * 1024;
/**
 * Sends a request once. It never throws for what the network does.
 *
 * @param time for this attempt, in milliseconds
 * @param waited since the first attempt, in milliseconds, to be told
 */
function askOnce(url, request, line, time, waited = 0) {
    return new Promise((resolve) => {
        const { host } = url;
        let through = !line.proxied;
        const atProxy = () => !through && !asked.reusedSocket;
        let asked;
        try {
            asked = (url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default())).request(url, optionsOf(url, request, line));
        }
        catch (error) {
            resolve({ fault: faultOf(host, error, false), again: false }); // such as a header with a line end
            return;
        }
        const finish = (outcome) => {
            clearTimeout(timer);
            resolve(outcome); // whatever comes later changes nothing
        };
        const fail = (reason, again) => {
            finish({ fault: reason, again });
            asked.destroy();
        };
        const broke = (error) => {
            const reason = faultOf(host, error, atProxy());
            fail(reason, reason.kind !== 'certificate');
        };
        const timer = setTimeout(() => {
            fail(fault(atProxy() ? 'proxy' : 'time-out', host, `${Math.round((waited + time) / 100) / 10} s`), true);
        }, time);
        asked.once('proxyConnect', ({ statusCode }) => {
            // What a proxy says instead of letting us through must not be taken for the registry's answer.
            if (statusCode === 200)
                through = true;
            else
                fail(fault('proxy', host, `it answered ${statusCode}`), statusCode >= 500);
        });
        asked.on('error', broke);
        asked.once('response', (response) => {
            const done = (body) => {
                const status = response.statusCode ?? 0;
                finish({ answer: { status, headers: singleHeaders(response), body }, again: status >= 500 });
            };
            response.on('error', broke);
            if (request.statusOnly) {
                done('');
                response.destroy();
                return;
            }
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > LARGEST_ANSWER)
                    fail(fault('too-large', host, 'more than 1 MiB'), false);
            });
            response.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
        });
        asked.end(request.body);
    });
}
function optionsOf(url, { method, headers, body }, line) {
    const { agent, certificates } = line;
    return {
        method,
        agent,
        lookup: lookup,
        headers: {
            'user-agent': 'npm-registry-login',
            ...headers,
            ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        ...(url.protocol === 'https:' ? checksOf(url, certificates) : {}),
    };
}
/** How the far end must prove who it is. */
function checksOf(url, certificates) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return {
        rejectUnauthorized: true,
        // https-proxy-agent 9.1 forgets a host that is an address, and would be content with a certificate for localhost.
        checkServerIdentity: (_, certificate) => external_node_tls_default().checkServerIdentity(host, certificate),
        ...(certificates === undefined ? {} : { ca: certificates }),
    };
}
/** Headers that came more than once are joined. */
function singleHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

// EXTERNAL MODULE: ./build/credentials/secret-registry.js
var secret_registry = __webpack_require__(6054);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/network/proxy.js


/**
 * Finds the proxy on the way to a URL, as npm does (@npmcli/agent, proxy.js), since a registry must be asked by the way
 * on which it is used later: `https_proxy` or `HTTPS_PROXY`, unless `no_proxy` or `NO_PROXY` names the host, or a domain
 * that it belongs to. `*` names every host. A port narrows an entry, which npm does not know, but curl and others do.
 *
 * Plain http is sent to this very machine only, and no proxy would find that, so it always goes straight.
 *
 * @returns undefined if the way is straight; `invalid` if what the variable says is no http or https URL
 */
function proxyFor(url, environment) {
    const text = oneOf(environment, 'https_proxy');
    if (url.protocol !== 'https:' || text === '' || isExcepted(url, oneOf(environment, 'no_proxy')))
        return undefined;
    const spelled = text.includes('://') ? text : `http://${text}`;
    if (!URL.canParse(spelled))
        return 'invalid';
    const proxy = new URL(spelled);
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
        return 'invalid';
    const { username, password } = proxy;
    proxy.username = '';
    proxy.password = '';
    const authorization = username === '' && password === '' ? undefined : basic((0,secret_registry/* decodeUrlPart */.z)(username), (0,secret_registry/* decodeUrlPart */.z)(password));
    return { url: proxy, authorization };
}
function basic(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
function isExcepted(url, list) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port || '443';
    return list.split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase().replace(/^\*?\./, '')) ?? [];
        // An IPv6 address in no brackets ends in digits behind a colon, too.
        if (entry.toLowerCase() === host)
            return true;
        if (name === '' || (only !== undefined && only !== port))
            return false;
        return host === name || host.endsWith(`.${name}`);
    });
}
/** A variable that many programs read in lower case first, and npm in any case. */
function oneOf(environment, name) {
    return ((0,runner_environment/* variable */.bv)(environment, name) || (0,runner_environment/* variable */.bv)(environment, name.toUpperCase()) || '').trim();
}

;// CONCATENATED MODULE: ./build/network/send.js








/**
 * Opens the way out of this machine.
 *
 * - https only; http to this very machine. Certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says,
 *   since what is sent are credentials. NODE_EXTRA_CA_CERTS is Node's own, and holds unless `certificates` are given.
 * - Faults of the network and 5xx are tried again, other answers are not: a 429 asks for longer than this can wait.
 * - Redirects are answers, so that no credential goes where nobody meant it to go.
 */
function openNetwork(options) {
    const { attempt = 10_000, overall = 25_000, total = 60_000, pauses = [200, 600] } = options;
    allowLookups(process.env);
    const lines = openLines(options);
    const last = performance.now() + total;
    const send = async (request) => {
        const url = checked(request.url);
        const line = await lines.to(url);
        const start = performance.now();
        if (start >= last)
            throw fault('time-out', url.host, 'no time was left to ask');
        const end = Math.min(start + overall, last);
        for (let tries = 0;; tries += 1) {
            const now = performance.now();
            const outcome = await askOnce(url, request, line, Math.min(attempt, Math.max(1, end - now)), now - start);
            const wait = pauses[tries];
            if (outcome.again && wait !== undefined && performance.now() + wait < end)
                await (0,promises_.setTimeout)(wait);
            else if ('fault' in outcome)
                throw outcome.fault;
            else
                return outcome.answer;
        }
    };
    return { send, close: lines.close };
}
/** @throws NetworkFault for a URL that nothing may be sent to */
function checked(text) {
    if (!URL.canParse(text))
        throw fault('unreachable', 'a URL that was given', 'it is none');
    const url = new URL(text);
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,registry_url/* isLoopback */.U9)(url.hostname));
    if (!safe || url.username !== '' || url.password !== '') {
        throw fault('unreachable', url.host, 'nothing is sent to what is not https');
    }
    return url;
}
/** Connections, kept for a host's next request. */
function openLines({ environment, certificates }) {
    const gone = new AbortController();
    const plain = new (external_node_http_default()).Agent({ keepAlive: true });
    const secure = new (external_node_https_default()).Agent({ keepAlive: true });
    const tunnels = new Map();
    /** A chunk of its own: few runners are behind a proxy. */
    const openTunnel = async ({ url, authorization }) => {
        const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
        return new HttpsProxyAgent(url, {
            keepAlive: true,
            headers: authorization === undefined ? {} : { 'Proxy-Authorization': authorization },
            rejectUnauthorized: true,
            lookup: lookup,
            signal: gone.signal, // a proxy that never answers is no part of the agent yet, which could not close it
            ...(certificates === undefined ? {} : { ca: certificates }),
        });
    };
    return {
        async to(url) {
            const proxy = proxyFor(url, environment);
            if (proxy === 'invalid')
                throw fault('proxy', url.host, 'its URL cannot be understood');
            if (proxy === undefined) {
                return { agent: url.protocol === 'http:' ? plain : secure, certificates, proxied: false };
            }
            const tunnel = tunnels.get(proxy.url.href) ?? openTunnel(proxy);
            tunnels.set(proxy.url.href, tunnel);
            return { agent: await tunnel, certificates, proxied: true };
        },
        close() {
            gone.abort();
            plain.destroy();
            secure.destroy();
            for (const tunnel of tunnels.values())
                void tunnel.then((agent) => agent.destroy());
        },
    };
}


/***/ }),

/***/ 3991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Dp: () => (/* binding */ ownEndOf),
/* harmony export */   ST: () => (/* binding */ odd),
/* harmony export */   Uu: () => (/* binding */ tokenOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _credentials_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3315);
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _network_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);




/** More than any token takes, and far less than what no process can be started with in its environment. */
const LONGEST_TOKEN = 16 * 1024;
/**
 * Asks a vendor, and insists on success.
 *
 * No message repeats anything of an answer but the vendor's error code, if it looks like one: bodies may echo what was
 * sent.
 *
 * @param vendor who is asked, for messages
 * @param cure what to check if the vendor refuses
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
async function ask(request, vendor, cure, context) {
    const { origin, send } = context;
    let answer;
    try {
        answer = await send(request);
    }
    catch (error) {
        if (!(error instanceof _network_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkFault */ .H))
            throw error;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('oidc-unavailable', `${origin}: ${vendor} gave no answer: ${error.message}.`, 'Check `endpoint`, proxy and firewall; run the job again if the vendor has an outage.');
    }
    const { status } = answer;
    if (status < 300)
        return answer;
    const code = codeOf(answer, context.secrets.masks());
    const told = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
    if (status >= 500) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('oidc-unavailable', `${origin}: ${vendor} failed (${told}).`, 'Run the job again later.');
    }
    if (status >= 400)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('oidc-rejected', `${origin}: ${vendor} refused (${told}).`, cure);
    throw odd(`a redirect (${told}), which is not followed`, vendor, origin);
}
/** An answer that is not what the vendor documents. */
function odd(what, vendor, origin) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('oidc-answer', `${origin}: ${vendor} answered with ${what}.`, 'Check `endpoint` and the URL of the registry; a proxy or portal may have answered in its place.');
}
/** Reads the body of an answer as a JSON object. @throws UserError `oidc-answer` */
function jsonOf({ body }, vendor, origin) {
    const value = objectIn(body);
    if (value === undefined)
        throw odd('what is no JSON object', vendor, origin);
    return value;
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Takes a token out of an answer: masked before it is looked at, unless that would blot out the log.
 *
 * @throws UserError `oidc-answer` if it is missing or endless, stands in a token's place only, or has characters that
 *   clients do not read alike
 */
function tokenOf(value, field, vendor, { secrets, origin }) {
    if (typeof value !== 'string' || value === '')
        throw odd(`no \`${field}\``, vendor, origin);
    if (value.length > LONGEST_TOKEN)
        throw odd(`a \`${field}\` of more than 16 KiB`, vendor, origin);
    const token = secrets.add(value);
    if (!(0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(value) || value.length < _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_TOKEN */ .P9)
        throw odd(`a \`${field}\` that is not a token`, vendor, origin);
    return token;
}
/**
 * When something ends that lasts so many seconds.
 *
 * @param seconds a number, or its digits; vendors send both
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; undefined if it is no such number
 */
function endOf(seconds, now) {
    const number = typeof seconds === 'string' && /^\d{1,9}$/.test(seconds) ? Number(seconds) : seconds;
    return typeof number === 'number' && number > 0 && number < 1e9 ? now + number * 1000 : undefined;
}
/** A time given in seconds since 1970, in milliseconds; undefined if it is none. */
function instantOf(seconds) {
    return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? seconds * 1000 : undefined;
}
/** When a token expires by its own word, in milliseconds since 1970; undefined if it does not say. */
function ownEndOf(token) {
    return instantOf((0,_credentials_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .expiryOf */ .p1)(token));
}
/**
 * The vendor's own word for what went wrong: OAuth's `error` (RFC 6749), Entra's number, Google's `error.status`, AWS's
 * header or XML, JFrog's `errors`. Nothing that could be anything else.
 *
 * @param secrets all that may have been sent
 */
function codeOf({ headers, body }, secrets) {
    const json = objectIn(body) ?? {};
    const nested = (json['error'] ?? (Array.isArray(json['errors']) ? json['errors'][0] : undefined));
    const inner = typeof nested === 'object' && nested !== null ? nested : {};
    const number = Array.isArray(json['error_codes']) ? json['error_codes'][0] : undefined;
    const candidates = [
        headers['x-amzn-errortype']?.split(':')[0],
        Number.isInteger(number) ? `AADSTS${number}` : undefined,
        nested,
        inner['status'],
        inner['code'],
        json['__type'],
        /<Code>([^<]*)<\/Code>/.exec(body)?.[1],
    ];
    return candidates.find((code) => typeof code === 'string' && isWords(code) && !repeats(code, secrets));
}
/** Whether a text looks like an error code: no number in hexadecimal digits, and no stretch that nobody could read. */
function isWords(text) {
    return /^[A-Za-z0-9_.-]{1,40}$/.test(text) && !/[0-9A-Fa-f]{21}|[A-Za-z0-9]{31}/.test(text);
}
/** So many characters of a secret are too many to be shown. */
const TELLING = 8;
/** Whether a text has a piece of a secret in it, forwards or backwards, in whatever case. */
function repeats(text, secrets) {
    const forwards = text.toLowerCase();
    const backwards = [...forwards].reverse().join('');
    const pieces = [];
    for (let start = 0; start + TELLING <= text.length; start += 1) {
        pieces.push(forwards.slice(start, start + TELLING), backwards.slice(start, start + TELLING));
    }
    return secrets.some((secret) => {
        const lower = secret.toLowerCase();
        return pieces.some((piece) => lower.includes(piece));
    });
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formRequest),
/* harmony export */   U: () => (/* binding */ jsonRequest)
/* harmony export */ });
/** A POST of a form, as OAuth 2.0 and AWS STS want it. No `accept`: STS documents its answers as XML only. */
function formRequest(url, fields) {
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
    };
}
/** A POST of JSON. */
function jsonRequest(url, value, headers = {}) {
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify(value),
    };
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Kz: () => (/* binding */ revocationRequest)
/* harmony export */ });
/* unused harmony export exchangeRequest */
/* harmony import */ var _registries_vendor_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(156);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3991);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/**
 * JFrog Artifactory: the ID token is exchanged for an access token of the platform.
 *
 * Read 2026-11: JFrog REST APIs, "OIDC Token Exchange" and "Revoke Token by ID" (`me` is the token that asks, from
 * 7.53.1); the source of jfrog/setup-jfrog-cli (deda456: fields, default audience, the URL) and of jfrog-client-go
 * (0f2168d: the answer).
 *
 * - Access tokens go into npmrc files as `_authToken`.
 * - The platform takes its tokens back, so the post step has it do so.
 * - `endpoint` is the platform's base URL, where that does not follow from the registry's.
 */



const JFROG = 'the JFrog platform';
async function obtain(fields, url, context) {
    const answer = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])), JFROG, 'Check `oidc-provider-name`, the claims of its identity mappings, and `project-key` if the mapping is of a project.', context);
    const { access_token, expires_in } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(answer, JFROG, context.origin);
    const token = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenOf */ .Uu)(access_token, 'access_token', JFROG, context);
    return {
        credential: { kind: 'token', token },
        expires: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(expires_in, context.now()) ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEndOf */ .Dp)(String(access_token)),
    };
}
/** Exchanges the ID token. */
function exchangeRequest(fields, url, idToken) {
    const project = fields['project-key'];
    return (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonRequest */ .U)(`${fields.endpoint ?? (0,_registries_vendor_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .jfrogPlatform */ .Mh)(url)}/access/api/v1/oidc/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token: idToken,
        provider_name: fields['oidc-provider-name'],
        ...(project === undefined ? {} : { project_key: project }),
    });
}
/**
 * Has a token taken back.
 *
 * @param endpoint empty where it follows from the URL
 */
function revocationRequest(url, endpoint, token) {
    return {
        method: 'DELETE',
        url: `${endpoint === '' ? (0,_registries_vendor_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .jfrogPlatform */ .Mh)(url) : endpoint}/access/api/v1/tokens/me`,
        headers: { authorization: `Bearer ${token}` },
        statusOnly: true,
    };
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ codeArtifactRepository),
/* harmony export */   Mh: () => (/* binding */ jfrogPlatform),
/* harmony export */   ax: () => (/* binding */ buildkiteAudience),
/* harmony export */   rW: () => (/* binding */ requireVendorUrl)
/* harmony export */ });
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3888);

/**
 * Reads `https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/` and its dual-stack form
 * (`….d.codeartifact.REGION.on.aws`): docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the login
 * command" (read 2026-11).
 */
function codeArtifactRepository(url) {
    const { host, path } = (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPath */ .Lm)(url);
    const match = /^([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})\.d\.codeartifact\.([a-z]{2}(?:-[a-z]+)+-\d)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/.exec(host);
    if (match === null || !/^\/npm\/[^/]+\/$/.test(path))
        return undefined;
    const [, domain = '', owner = '', region = '', suffix = ''] = match;
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
    const isTrusted = host === 'packages.buildkite.com' || (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host.replace(/:\d+$/, ''));
    return isTrusted && slugs !== undefined ? `https://packages.buildkite.com${slugs}` : undefined;
}
/** The base URL of a JFrog platform: beside `/artifactory/` in the URL of a repository, or the root of the host. */
function jfrogPlatform(url) {
    const at = url.indexOf('/artifactory/');
    return at > 0 ? url.slice(0, at) : new URL(url).origin;
}
/**
 * Checks that the URL of a registry says what the vendor's exchange needs to know.
 *
 * @returns whether it does; otherwise that is reported
 */
function requireVendorUrl(provider, url, where, diagnostics) {
    const report = (shape) => {
        diagnostics.error('oidc-registry', `${where}: ${url} is not the URL of a registry for \`oidc: ${provider}\`.`, `It looks like \`${shape}\`.`);
        return false;
    };
    if (provider === 'aws-codeartifact' && codeArtifactRepository(url) === undefined) {
        return report('https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/');
    }
    if (provider === 'buildkite' && buildkiteAudience(url) === undefined) {
        return report('https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/');
    }
    return true;
}


/***/ })

};
;