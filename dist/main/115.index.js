exports.id = 115;
exports.ids = [115];
exports.modules = {

/***/ 7641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";

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
            return report('`${…}` does not contain the name of a variable.', 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
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
        report('there is a `${…}` within another.', 'Put the value into one variable, and write `${NAME}`.');
    }
    return isValid ? { text: filled, variables } : undefined;
}
/** A text with those references filled in whose variables are set: what it means to package managers now. */
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

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPlan: () => (/* binding */ verifyPlan)
});

// UNUSED EXPORTS: PATIENCE

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/network/send.js + 4 modules
var send = __webpack_require__(900);
// EXTERNAL MODULE: ./build/project/lockfiles.js
var lockfiles = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/network/exchange.js
var exchange = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credentials_credential = __webpack_require__(4473);
;// CONCATENATED MODULE: ./build/verify/question.js

/** The request for the user's name. */
function whoami(url, credential) {
    return {
        method: 'GET',
        url: `${url}-/whoami`,
        headers: { accept: 'application/json', authorization: (0,credentials_credential/* authorizationHeader */.bc)(credential) },
    };
}
/**
 * The request for a package's metadata, spelled as npm does.
 *
 * @param credential undefined to ask as a stranger
 */
function packageMetadata(url, name, credential) {
    return {
        method: 'GET',
        url: url + name.replace('/', '%2f'),
        headers: {
            accept: 'application/vnd.npm.install-v1+json, application/json;q=0.9',
            ...(credential === undefined ? {} : { authorization: (0,credentials_credential/* authorizationHeader */.bc)(credential) }),
        },
        statusOnly: true,
    };
}
/** What no name of a user has: an end of line, or a character that a terminal would obey. */
const NO_NAME = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const LONGEST_NAME = 100;
/**
 * Reads the user name in an answer.
 *
 * @returns undefined if there is none that could be printed: also if the registry gives back the secret for one
 */
function userIn(body, credential) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    const name = value?.username;
    if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || NO_NAME.test(name))
        return undefined;
    const secret = (credential.kind === 'token' ? credential.token : credential.password).reveal();
    const encoded = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
    return name.includes(secret) || name.includes(encoded) ? undefined : name.trim();
}

;// CONCATENATED MODULE: ./build/verify/verdict.js
const refusesAll = (status) => status === 401;
const refuses = (status) => status === 401 || status === 403;
const serves = (status) => status >= 200 && status < 300;
/**
 * Judges what `GET <registry>/-/whoami` was answered.
 *
 * Only a user name proves anything: Verdaccio answers 200 with `{}` to a bad token (measured), and Nexus may call
 * everybody `anonymous`. A 401 is final at npm's public registry only, where semantic-release and others rely on it;
 * elsewhere good credentials that belong to no user, such as deploy and job tokens, may get it too, and a 403 even
 * there (npm/cli#2190).
 *
 * @param user the user name in the answer, if there is one
 * @returns undefined if that decides nothing
 */
function judgeWhoami(status, user, family) {
    if (serves(status) && user !== undefined && user !== 'anonymous')
        return { word: 'accepted', user };
    if (refusesAll(status) && family === 'npmjs')
        return { word: 'rejected', saw: 'answered 401 to `whoami`' };
    return undefined; // also for 5xx, which some answer to what they do not know
}
/**
 * Judges what the request for a package was answered, with the credential.
 *
 * A 403 for a package that nobody published may come from a rule of the registry about names, so it decides nothing.
 *
 * @returns undefined if the same request without a credential may decide
 */
function judgePackage(status, { name, locked }) {
    const question = locked ? `the request for ${name}` : `a request for a package`;
    if (refusesAll(status))
        return { word: 'rejected', saw: `answered 401 to ${question}` };
    if (status === 403 && locked)
        return { word: 'forbidden', saw: `answered 403 to ${question}` };
    if (status >= 500)
        return { word: 'unreachable', saw: `it answered ${status}` };
    if (serves(status) || status === 404)
        return undefined;
    if (status >= 300 && status < 400) {
        return { word: 'unknown', saw: 'sent us elsewhere, where a credential must not follow' };
    }
    return { word: 'unknown', saw: `answered ${status} to ${question}` };
}
/**
 * Judges by the difference that the credential makes.
 *
 * A 404 alone says nothing: npm's public registry and GitLab give it to all who may not see a package
 * (npm/registry-issue-archive#36, npm/cli#6264). Where a stranger is refused and we are not, we are no stranger.
 *
 * @param status of the answer with the credential: served, or 404
 * @param stranger status of the answer to the same request without one
 */
function judgeDifference(status, stranger) {
    if (refuses(stranger) || (serves(status) && stranger === 404))
        return { word: 'accepted' };
    if (stranger >= 500)
        return { word: 'unknown', saw: `answered ${stranger} to the same request without a credential` };
    return {
        word: 'unknown',
        saw: serves(status)
            ? 'serves its packages to everybody, so its answers do not tell'
            : 'answers 404 with and without a credential',
    };
}
/** What an answer to `whoami` that decides nothing makes likely, to be said where nothing else decides either. */
function hintOf(whoamiStatus) {
    if (serves(whoamiStatus))
        return '; to `whoami` it named no user, which is what Verdaccio says to a bad token';
    return refuses(whoamiStatus) ? `; to \`whoami\` it answered ${whoamiStatus}, as many do to a bad token` : '';
}

;// CONCATENATED MODULE: ./build/verify/ask.js




/** How many registries are asked at a time. */
const AT_A_TIME = 16;
/**
 * Asks one registry: for the user's name; if that decides nothing, for a package; if need be, for it as a stranger.
 * It never throws for what the network does.
 */
async function askRegistry({ url, credential, probe }, send) {
    try {
        const who = await send(whoami(url, credential));
        const first = judgeWhoami(who.status, userIn(who.body, credential), (0,vendors/* vendorOf */.AK)(url));
        if (first !== undefined)
            return first;
        const { status } = await send(packageMetadata(url, probe.name, credential));
        const verdict = judgePackage(status, probe) ?? judgeDifference(status, (await send(packageMetadata(url, probe.name))).status);
        return verdict.word === 'unknown' ? { ...verdict, saw: verdict.saw + hintOf(who.status) } : verdict;
    }
    catch (error) {
        if (!(error instanceof exchange/* NetworkFault */.H))
            throw error;
        if (error.kind === 'too-large')
            return { word: 'unknown', saw: 'answered more than anybody asked for' };
        return { word: 'unreachable', saw: error.message };
    }
}
/** Asks many registries, some at a time. @returns their verdicts, in order */
async function askRegistries(suspects, send) {
    const verdicts = new Array(suspects.length);
    const left = suspects.entries();
    const worker = async () => {
        for (const [index, suspect] of left)
            verdicts[index] = await askRegistry(suspect, send);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return verdicts;
}

// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
;// CONCATENATED MODULE: ./build/verify/client-settings.js



/**
 * Reads what decides the way to a registry: `cafile`, `https-proxy` or `proxy`, `noproxy`, and client certificates.
 *
 * @param userconfig the user config that clients will read
 */
function clientSettings(userconfig, environment) {
    const later = withoutRunnerOwn(environment);
    const values = new Map();
    const certified = [];
    for (const line of (0,lines/* readNpmrc */.Z)(userconfig)) {
        if (line.kind === 'section')
            break; // no client reads what stands in a section
        if (line.kind !== 'setting' || line.list)
            continue;
        const { name, key } = line;
        const value = (0,variables/* expandVariables */.i7)(line.value, later);
        if (key.kind === 'registry-setting' && key.setting === 'certfile')
            certified.push(key.nerfDart);
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
        certified,
    };
}
/** What clients can fill in: they run in steps that have none of the runner's own variables. */
function withoutRunnerOwn(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !(0,runner_environment/* isRunnerVariable */.Rx)(name)));
}
/** A setting that a variable gives, which clients obey before any file. */
function fromEnvironment(name, environment) {
    const spelled = `npm_config_${name.replaceAll('-', '_')}`;
    return (0,runner_environment/* variable */.bv)(environment, spelled) || (0,runner_environment/* variable */.bv)(environment, spelled.toUpperCase()) || undefined;
}

;// CONCATENATED MODULE: ./build/verify/causes.js
/** From the vendors' documentation and their users' issues (docs/verify.md). */
const CAUSES = {
    npmjs: {
        rejected: 'the token was revoked, or is a classic one (they ended in 2025); a granular token has expired (those that may ' +
            'write live 90 days at most)',
        forbidden: "the token's IP ranges do not include this runner; a granular token does not cover this package or organization; " +
            'its owner left the organization',
    },
    github: {
        rejected: 'the token is a fine-grained personal one, which GitHub Packages does not take; a classic one has expired or was ' +
            'revoked; `github.token` of another job was stored',
        forbidden: 'the job lacks `permissions: packages: read`; the package is not shared with this repository (its settings, ' +
            '"Manage Actions access"); a classic token lacks `read:packages`, or is not authorized for single sign-on',
    },
    gitlab: {
        rejected: 'the token has expired or was revoked; it belongs to another GitLab instance; its user was blocked',
        forbidden: 'the token lacks `read_api` (a deploy token: `read_package_registry`); its owner may not see the packages of the ' +
            'project; it belongs to another project or group',
    },
    azure: {
        rejected: 'the personal access token has expired or was revoked, or belongs to another organization; the password is base64 ' +
            'already, as the set-up page has it, where this step wants the token itself',
        forbidden: 'the token lacks "Packaging (read)"; its owner is no reader of the feed; the feed belongs to another project',
    },
    codeartifact: {
        rejected: 'the token has expired (after 12 hours at most, or with the session of its role); it is for another domain',
        forbidden: 'the role lacks `codeartifact:ReadFromRepository`; the policy of the domain or repository does not name its account',
    },
    google: {
        rejected: 'the access token has expired (after an hour, if nothing else was asked for); its account was disabled',
        forbidden: 'the account lacks "Artifact Registry Reader" on the repository; the repository is in another project',
    },
    artifactory: {
        rejected: 'the token has expired or was revoked; an API key was given, which Artifactory no longer takes; it is for another ' +
            'instance',
        forbidden: 'the scope or group of the token has no read permission for the repository; a curation policy blocks the package',
    },
    cloudsmith: {
        rejected: 'the API key or entitlement token was revoked, or has expired; an OIDC token lived out its time',
        forbidden: 'the service account has no read privilege for the repository; the entitlement token is for another one',
    },
    buildkite: {
        rejected: 'the token was revoked or has expired; an OIDC token lived out its time, or has another audience',
        forbidden: "the token lacks `read_packages`; the registry's OIDC policy does not name this pipeline",
    },
    nexus: {
        rejected: 'the token was issued by another repository manager, or the "npm Bearer Token Realm" is off; user tokens are ' +
            'required and this is a password',
        forbidden: 'the role has no read privilege for the repository, or a content selector leaves the package out',
    },
    other: {
        rejected: 'it has expired or was revoked; it belongs to another registry; it was copied in part',
        forbidden: 'its owner may not read this package; it is limited to other addresses, repositories or scopes',
    },
};
/** The likely causes at this very kind of registry, as a clause. */
function causesOf(family, word) {
    return CAUSES[family][word];
}

;// CONCATENATED MODULE: ./build/verify/report.js


/** Reports each refused credential as an error, and each that could not be checked as a warning. */
function reportVerdicts(all, diagnostics) {
    for (const { registry, verdict } of all) {
        const { url, origin } = registry;
        const causes = (kind) => `Likely causes: ${causesOf((0,vendors/* vendorOf */.AK)(url), kind)}.`;
        switch (verdict?.word) {
            case 'rejected':
                diagnostics.error('credential-rejected', `${origin}: ${url} does not accept its credential (it ${verdict.saw}).`, causes('rejected'));
                break;
            case 'forbidden':
                diagnostics.error('credential-forbidden', `${origin}: ${url} seems to know the credential, but does not let it read (it ${verdict.saw}).`, causes('forbidden'));
                break;
            case 'unreachable':
                diagnostics.warning('registry-unreachable', `${origin}: it is not known whether ${url} accepts its credential: ${verdict.saw}.`, "If package managers reach it, give this step the same settings: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.");
                break;
            case 'unknown':
                diagnostics.warning('credential-unverified', `${origin}: it cannot be told whether ${url} accepts its credential (it ${verdict.saw}).`);
        }
    }
}
/**
 * The plan with the verdicts, in the output `registries` and in the report. It is frozen, too.
 *
 * @param all in the order of the plan's registries
 */
function withVerdicts(plan, all) {
    const outputs = plan.outputs.map((output) => {
        if (output.name !== 'registries')
            return output;
        const list = JSON.parse(output.value).map((entry, index) => ({
            ...entry,
            ...verdictFields(all[index]?.verdict),
        }));
        return Object.freeze({ name: output.name, value: JSON.stringify(list) });
    });
    const report = plan.report.map((line, index) => line + verdictClause(all[index]?.verdict));
    return Object.freeze({ ...plan, outputs: Object.freeze(outputs), report: Object.freeze(report) });
}
function verdictFields(verdict) {
    if (verdict === undefined)
        return {};
    const user = verdict.word === 'accepted' ? verdict.user : undefined;
    return { ...(user === undefined ? {} : { user }), verified: verdict.word };
}
function verdictClause(verdict) {
    if (verdict === undefined)
        return '';
    if (verdict.word !== 'accepted')
        return ', not verified';
    return verdict.user === undefined ? ', verified' : `, verified as ${verdict.user}`;
}

;// CONCATENATED MODULE: ./build/verify/verify.js










/** What is asked for where the lock file names no package: a name that nobody has published. */
const MADE_UP = 'npm-registry-login-probe';
/** More than all authorities of the world together. */
const LARGEST_CAFILE = 16 * 1024 * 1024;
/**
 * For one attempt, for a question with all its attempts, and for all questions, in milliseconds: a step must not hang on one
 * registry, nor on many.
 */
const PATIENCE = { attempt: 8_000, overall: 20_000, total: 40_000 };
/**
 * Asks each registry with a credential whether it accepts it, before the plan is carried out.
 *
 * @param registries the plan's, in its order
 * @returns the plan with the verdicts
 */
async function verifyPlan(plan, registries, environment, diagnostics) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const settings = clientSettings((0,secret/* revealed */.Dr)(plan.files[0]?.text ?? []), environment);
    const names = (0,lockfiles/* lockedNames */.Dr)(workspace, registries.flatMap(({ scopes }) => scopes));
    const probeFor = ({ scopes: [first, ...more] }) => {
        const locked = [first, ...more].flatMap((scope) => scope === undefined ? [] : (names.get(scope) ?? []).slice(0, 1))[0];
        if (locked !== undefined)
            return { name: locked, locked: true };
        return { name: first === undefined ? MADE_UP : `${first}/${MADE_UP}`, locked: false };
    };
    const verdicts = new Map();
    const suspects = [];
    for (const registry of registries) {
        const { url, credential } = registry;
        if (credential.kind !== 'token' && credential.kind !== 'basic')
            continue;
        if (settings.certified.some((key) => (0,registry_url/* nerfDart */.vN)(url).startsWith(key))) {
            verdicts.set(registry, { word: 'unknown', saw: 'wants a client certificate, which is not shown here' });
        }
        else {
            suspects.push({ registry, url, credential, probe: probeFor(registry) });
        }
    }
    const network = (0,send/* openNetwork */.X)({
        environment: settings.environment,
        certificates: certificatesIn(settings.cafile, workspace),
        ...PATIENCE,
    });
    try {
        const answers = await askRegistries(suspects, network.send);
        for (const [index, { registry }] of suspects.entries()) {
            const verdict = answers[index];
            if (verdict !== undefined)
                verdicts.set(registry, verdict);
        }
    }
    finally {
        network.close();
    }
    const all = registries.map((registry) => ({ registry, verdict: verdicts.get(registry) }));
    reportVerdicts(all, diagnostics);
    return withVerdicts(plan, all);
}
/** The certificates that npm would trust; undefined for the usual ones, also if the file cannot be read, as in npm. */
function certificatesIn(cafile, workspace) {
    if (cafile === undefined)
        return undefined;
    try {
        const file = external_node_path_default().resolve(workspace, cafile);
        const stats = external_node_fs_default().statSync(file);
        // A device or pipe might never end.
        return stats.isFile() && stats.size <= LARGEST_CAFILE ? external_node_fs_default().readFileSync(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
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