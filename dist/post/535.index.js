"use strict";
exports.id = 535;
exports.ids = [535];
exports.modules = {

/***/ 4548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports Secret, shown, revealed */
/** A value that must never be printed. Turned into text by accident, it shows as `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for what writes it to a file, sends it, or compares it with a known shape. */
    reveal() {
        return this.#value;
    }
    /** Whether both hold the same value. */
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '***';
    }
}
/** The text as it may be printed: each secret is `***`. */
function shown(text) {
    return text.join('');
}
/** The text as it must be written to a file or a variable. */
function revealed(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.reveal())).join('');
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revokeRecorded: () => (/* binding */ revokeRecorded)
});

// UNUSED EXPORTS: revokeObtained

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/credentials/parse-credential.js

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
/** RFC 6750, section 2.1: the only characters that every package manager reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
/** Shorter tokens are accepted for test registries only, and are not masked: a short mask damages the log. */
const parse_credential_SHORTEST_TOKEN = 8;
/** Words that appear in place of a secret by mistake. */
const WORDS = ['null', 'undefined', 'true', 'false'];
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Whether a value is the placeholder of actions/setup-node. */
function isPlaceholder(value) {
    return value.trim() === SETUP_NODE_PLACEHOLDER;
}
/** Whether a value has the characters of a token and is not a word that replaces one by mistake. */
function parse_credential_isToken(value) {
    return BEARER.test(value) && !WORDS.includes(value) && !isPlaceholder(value);
}
/** Masks a token, unless it is too short to be masked. */
function maskToken(value, secrets) {
    if (value.trim().length >= parse_credential_SHORTEST_TOKEN)
        secrets.mask(value);
}
/**
 * Reads a token. Whitespace around it is dropped. The placeholder of setup-node counts as empty.
 *
 * @param raw the value as given
 * @param where the input, field or variable, for messages
 * @param allowShort whether the registry is a test registry, where a token may be short
 * @returns undefined for a value that is not a token, which is reported
 */
function parseToken(raw, where, allowShort, secrets, diagnostics) {
    const value = raw.trim();
    if (value === '' || isPlaceholder(value))
        return { kind: 'empty', source: where };
    maskToken(value, secrets);
    const problem = tokenProblem(value, allowShort);
    if (problem !== undefined) {
        diagnostics.error('token-invalid', `${where}: the token ${problem.what}.`, problem.cure);
        return undefined;
    }
    if (value.length < parse_credential_SHORTEST_TOKEN) {
        diagnostics.notice(undefined, `${where}: the token has fewer than 8 characters, so it is not masked in the log.`);
    }
    return { kind: 'token', token: new Secret(value) };
}
const PASS_THE_SECRET = 'Pass the secret itself, such as `${{ secrets.NAME }}`.';
/** Why a value is not a token; undefined if it is one. */
function tokenProblem(value, allowShort) {
    const problem = (what, cure) => ({ what, cure });
    if (isUnexpanded(value))
        return problem('is an expression that was not expanded', PASS_THE_SECRET);
    if (value.includes('${'))
        return problem('contains `${…}`, which package managers would expand', PASS_THE_SECRET);
    const common = secretProblem(value);
    if (common !== undefined)
        return problem(common, PASS_THE_SECRET);
    if (/^\/\/.*:_auth/.test(value)) {
        return problem('is a line of an npmrc file', 'Use the `npmrc` input for lines, and `token` for the token alone.');
    }
    if (/\s/.test(value))
        return problem('contains a space', 'Pass the token alone, without `Bearer` or a name.');
    if (!BEARER.test(value)) {
        return problem('has characters that no token has', 'Copy the token again, without quotes or other text.');
    }
    if (value.length < parse_credential_SHORTEST_TOKEN && !allowShort) {
        return problem(`has fewer than ${parse_credential_SHORTEST_TOKEN} characters`, 'Copy the whole token.');
    }
    return undefined;
}
/** Whether a value as a whole is an expression: `${{ … }}`, `secrets.NAME`, `$NAME` or `${NAME}`. */
function isUnexpanded(value) {
    return (isUnexpandedExpression(value) ||
        /^(?:secrets|vars|env|github)\.[A-Za-z_]\w*$/.test(value) ||
        /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(value));
}
function isUnexpandedExpression(value) {
    return /^\$\{\{.*\}\}$/s.test(value.trim());
}
/** What is wrong with a value that was given as a secret of any kind; undefined if nothing is. */
function secretProblem(value) {
    if (WORDS.includes(value))
        return `is the word \`${value}\``;
    if (/^\*+$/.test(value))
        return 'is a masked value (only asterisks)';
    if (/[\r\n]/.test(value))
        return 'contains a line break';
    if (CONTROL_CHARACTER.test(value))
        return 'contains a control character';
    return undefined;
}
/**
 * Reads a user name and a password for basic authentication. A password may hold anything but line breaks and control
 * characters, because every format that holds it stores it as base64.
 *
 * @param username the user name as given
 * @param raw the password as given; line breaks around it are dropped, spaces are not
 * @param where the input, field or variable of the password, for messages
 * @param secrets masks the password, alone and joined to the user name
 * @returns undefined if either is not valid, which is reported
 */
function parseBasic(username, raw, where, secrets, diagnostics) {
    const value = withoutLineBreaksAround(raw);
    if (value.trim() === '')
        return { kind: 'empty', source: where };
    const password = secrets.add(value);
    const name = username.trim();
    secrets.mask(`${name}:${value}`);
    if (name === '') {
        diagnostics.error('username-invalid', `${where}: there is no user name for this password.`, GIVE_USERNAME);
        return undefined;
    }
    if (name.includes(':') || name.includes('${') || secretProblem(name) !== undefined) {
        diagnostics.error('username-invalid', `${where}: the user name for this password contains \`:\`, \`\${…}\` or a control character.`, GIVE_USERNAME);
        return undefined;
    }
    const problem = isUnexpandedExpression(value) ? 'is an expression that was not expanded' : secretProblem(value);
    if (problem !== undefined) {
        diagnostics.error('password-invalid', `${where}: the password ${problem}.`, PASS_THE_SECRET);
        return undefined;
    }
    return { kind: 'basic', username: name, password };
}
const GIVE_USERNAME = 'Give the `username` that the registry expects. Some registries accept any name.';
/** A loop: a pattern for the end would start anew at every line break in the middle. */
function withoutLineBreaksAround(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (text[start] === '\n' || text[start] === '\r'))
        start += 1;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(start, end);
}
/** Reads `_auth` of an npmrc file: base64 of `user:password`. @returns undefined if it is not valid, which is reported */
function parseAuth(raw, where, secrets, diagnostics) {
    const value = raw.trim();
    if (value === '')
        return { kind: 'empty', source: where };
    secrets.mask(value);
    const text = decodeBase64(value);
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon < 0) {
        diagnostics.error('auth-invalid', `${where}: \`_auth\` is not base64 of \`user:password\`.`, 'Encode both together, or give a token as `_authToken`.');
        return undefined;
    }
    return parseBasic(text.slice(0, colon), text.slice(colon + 1), where, secrets, diagnostics);
}
/** Decodes base64 of UTF-8 text; undefined if it is not that. */
function decodeBase64(value) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.replace(/=+$/, '').length % 4 === 1)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, 'base64'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
;// CONCATENATED MODULE: ./build/network/exchange.js
/** What is sent and answered over HTTP, as values, so that whoever needs the network can be tested without one. */
/** No answer came. The message names the host and a system's error code, nothing of the request. */
class exchange_NetworkFault extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}

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
    return new exchange_NetworkFault(kind, `${host} ${SENTENCES[kind]} (${detail})`);
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

;// CONCATENATED MODULE: ./build/credentials/secret-registry.js

/** A shorter mask would hide half of every log and protect nothing. */
const SHORTEST_MASK = 4;
/** Words that appear in place of a token by mistake. Masking them would damage the log. */
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);
/** A plain word such as `anonymous` before the `@` of a URL is a user name, not a token. */
const WORD = /^[A-Za-z]{1,20}$/;
/**
 * Every secret that this step has seen, valid or not, and what the runner must mask because of it.
 *
 * Readers put a value in here before they look at it, so that a message about a bad value is masked, too.
 */
class SecretRegistry {
    #masks = new Set();
    /** How many masks `newMasks` has returned: always the first ones, because none is ever removed. */
    #returned = 0;
    /** Masks a value and wraps it. */
    add(value) {
        this.mask(value);
        return new Secret(value);
    }
    /**
     * Masks a value in the forms in which a package manager may print it: each of its lines, and base64 with and without
     * padding, alone or with the line break that `echo` adds. The runner derives further forms of each mask (other base64 shifts,
     * JSON, URL, XML, shell), but base64 only with the same padding.
     */
    mask(value) {
        if (this.#masks.has(value))
            return;
        const lines = value.split(/[\r\n]+/);
        if (lines.length > 1)
            for (const line of lines)
                this.mask(line);
        const text = value.trim();
        if (text.length < SHORTEST_MASK || NEVER_MASKED.has(text) || /^\*+$/.test(text))
            return;
        this.#masks.add(text);
        for (const form of new Set([text, `${text}\n`, value])) {
            const encoded = base64(form);
            this.#masks.add(encoded);
            this.#masks.add(encoded.replace(/=+$/, ''));
        }
    }
    /**
     * Masks the passwords in the URLs of a text, such as a proxy's, as written and decoded. A long user name without a
     * password is a token. An `@` within belongs to the password (WHATWG), or what follows belongs to another text.
     */
    maskUrlPasswords(text) {
        for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
            this.#maskUrlPart(password);
            if (password.includes('@'))
                this.#maskUrlPart(password.slice(0, password.indexOf('@')));
        }
        for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi)) {
            if (!WORD.test(user))
                this.#maskUrlPart(user);
        }
    }
    #maskUrlPart(part) {
        this.mask(part);
        if (part.includes('%'))
            this.mask(decodeUrlPart(part));
    }
    /** Whether a value is masked. */
    has(value) {
        return this.#masks.has(value);
    }
    /** All masks, longest first, so that no mask cuts another one short. */
    masks() {
        return longestFirst(this.#masks);
    }
    /** The masks that no earlier call returned, longest first. */
    newMasks() {
        const masks = [...this.#masks].slice(this.#returned);
        this.#returned = this.#masks.size;
        return longestFirst(masks);
    }
}
function longestFirst(masks) {
    return [...masks].sort((a, b) => b.length - a.length);
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
/** A part of a URL without percent-encoding; unchanged if the encoding is not valid. */
function decodeUrlPart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

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
    const authorization = username === '' && password === '' ? undefined : basic(decodeUrlPart(username), decodeUrlPart(password));
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

;// CONCATENATED MODULE: ./build/registries/vendor-urls.js

/**
 * Reads `https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/` and its dual-stack form
 * (`….d.codeartifact.REGION.on.aws`): docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the login
 * command" (read 2026-11).
 */
function codeArtifactRepository(url) {
    const { host, path } = hostAndPath(url);
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
    const { host, path } = hostAndPath(url);
    const slugs = /^(\/[a-z0-9._-]+\/[a-z0-9._-]+)\/npm\/$/i.exec(path)?.[1];
    const isTrusted = host === 'packages.buildkite.com' || isLoopback(host.replace(/:\d+$/, ''));
    return isTrusted && slugs !== undefined ? `https://packages.buildkite.com${slugs}` : undefined;
}
/** The base URL of a JFrog platform: beside `/artifactory/` in the URL of a repository, or the root of the host. */
function vendor_urls_jfrogPlatform(url) {
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

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
;// CONCATENATED MODULE: ./build/oidc/answer.js




/** More than any token takes, and far less than what no process can be started with in its environment. */
const LONGEST_TOKEN = (/* unused pure expression or super */ null && (16 * 1024));
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
async function answer_ask(request, vendor, cure, context) {
    const { origin, send } = context;
    let answer;
    try {
        answer = await send(request);
    }
    catch (error) {
        if (!(error instanceof NetworkFault))
            throw error;
        throw new UserError('oidc-unavailable', `${origin}: ${vendor} gave no answer: ${error.message}.`, 'Check `endpoint`, proxy and firewall; run the job again if the vendor has an outage.');
    }
    const { status } = answer;
    if (status < 300)
        return answer;
    const code = codeOf(answer, context.secrets.masks());
    const told = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
    if (status >= 500) {
        throw new UserError('oidc-unavailable', `${origin}: ${vendor} failed (${told}).`, 'Run the job again later.');
    }
    if (status >= 400)
        throw new UserError('oidc-rejected', `${origin}: ${vendor} refused (${told}).`, cure);
    throw odd(`a redirect (${told}), which is not followed`, vendor, origin);
}
/** An answer that is not what the vendor documents. */
function odd(what, vendor, origin) {
    return new UserError('oidc-answer', `${origin}: ${vendor} answered with ${what}.`, 'Check `endpoint` and the URL of the registry; a proxy or portal may have answered in its place.');
}
/** Reads the body of an answer as a JSON object. @throws UserError `oidc-answer` */
function answer_jsonOf({ body }, vendor, origin) {
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
function answer_tokenOf(value, field, vendor, { secrets, origin }) {
    if (typeof value !== 'string' || value === '')
        throw odd(`no \`${field}\``, vendor, origin);
    if (value.length > LONGEST_TOKEN)
        throw odd(`a \`${field}\` of more than 16 KiB`, vendor, origin);
    const token = secrets.add(value);
    if (!isToken(value) || value.length < SHORTEST_TOKEN)
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
function answer_endOf(seconds, now) {
    const number = typeof seconds === 'string' && /^\d{1,9}$/.test(seconds) ? Number(seconds) : seconds;
    return typeof number === 'number' && number > 0 && number < 1e9 ? now + number * 1000 : undefined;
}
/** A time given in seconds since 1970, in milliseconds; undefined if it is none. */
function instantOf(seconds) {
    return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? seconds * 1000 : undefined;
}
/** When a token expires by its own word, in milliseconds since 1970; undefined if it does not say. */
function answer_ownEndOf(token) {
    return instantOf(expiryOf(token));
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

;// CONCATENATED MODULE: ./build/oidc/jfrog.js
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
    const answer = await ask(exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])), JFROG, 'Check `oidc-provider-name`, the claims of its identity mappings, and `project-key` if the mapping is of a project.', context);
    const { access_token, expires_in } = jsonOf(answer, JFROG, context.origin);
    const token = tokenOf(access_token, 'access_token', JFROG, context);
    return {
        credential: { kind: 'token', token },
        expires: endOf(expires_in, context.now()) ?? ownEndOf(String(access_token)),
    };
}
/** Exchanges the ID token. */
function exchangeRequest(fields, url, idToken) {
    const project = fields['project-key'];
    return jsonRequest(`${fields.endpoint ?? jfrogPlatform(url)}/access/api/v1/oidc/token`, {
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
        url: `${endpoint === '' ? vendor_urls_jfrogPlatform(url) : endpoint}/access/api/v1/tokens/me`,
        headers: { authorization: `Bearer ${token}` },
        statusOnly: true,
    };
}

;// CONCATENATED MODULE: ./build/oidc/revoke.js








/**
 * Has the vendors take back what main obtained. The tokens are read from our own file, since nothing else that outlives
 * main may hold them; all are read when this returns, so that the file may go while vendors are waited for. It never throws.
 *
 * @param tempFolder RUNNER_TEMP, where our files are
 */
async function revokeRecorded(entries, tempFolder, environment) {
    const all = entries.map((entry) => read(entry, tempFolder));
    return overNetwork(environment, (send) => all.map(async (found) => ('token' in found ? await revoke(found, send) : found)));
}
/** The same for what main still has in its hands, because it failed before it was done. */
async function revokeObtained(registries, environment) {
    return overNetwork(environment, (send) => registries.flatMap(({ url, credential, obtained }) => obtained?.revocable && credential.kind === 'token'
        ? [revoke({ url, endpoint: obtained.endpoint, token: credential.token.reveal() }, send)]
        : []));
}
/** Sends all at once, and does not wait for long: the job is over. */
async function overNetwork(environment, start) {
    const { send, close } = openNetwork({ environment, attempt: 5000, overall: 8000 });
    try {
        return await Promise.all(start(send));
    }
    finally {
        close();
    }
}
/** Finds the token, and where it is to be sent; or says why not. The journal may have been tampered with. */
function read(entry, tempFolder) {
    const { path: file } = entry;
    const whose = shownUrl(entry.url);
    const folder = external_node_path_default().resolve(tempFolder);
    const inside = tempFolder !== '' && external_node_path_default().relative(folder, external_node_path_default().dirname(external_node_path_default().resolve(file))) === '';
    if (!inside || !(0,file_names/* isFileName */.oV)(external_node_path_default().basename(file))) {
        return left(whose, 'the journal names a file that this action never writes');
    }
    try {
        const url = (0,registry_url/* normalizedUrl */.Zm)(entry.url);
        const endpoint = entry.endpoint === '' ? '' : (0,registry_url/* normalizedUrl */.Zm)(entry.endpoint)?.replace(/\/$/, '');
        if (url === undefined || endpoint === undefined)
            return left(whose, 'the journal names no valid URL');
        if (!external_node_fs_default().lstatSync(file).isFile())
            return left(whose, 'something else stands in the place of our file');
        const lines = external_node_fs_default().readFileSync(file, 'utf8').split(/\r?\n/);
        const key = `${(0,registry_url/* nerfDart */.vN)(url)}:${entry.scope === undefined ? '' : `${entry.scope}:`}_authToken="`;
        const token = lines.findLast((line) => line.startsWith(key))?.slice(key.length, -1) ?? '';
        return parse_credential_isToken(token) ? { url, endpoint, token } : left(url, 'our file does not hold it any more');
    }
    catch (error) {
        const { code } = error;
        // It goes at the end of a post, and when main failed and gave back what it had.
        if (code === 'ENOENT')
            return { level: 'info', text: `The token for ${whose} went with our file.` };
        return left(whose, `our file cannot be read (${code ?? 'unknown error'})`);
    }
}
async function revoke({ url, endpoint, token }, send) {
    try {
        const { status } = await send(revocationRequest(url, endpoint, token));
        if (status >= 200 && status < 300)
            return { level: 'info', text: `The token for ${url} is revoked.` };
        // Revoked already: by an attempt whose answer got lost, for another entry with the same token, or by somebody else.
        if (status === 401)
            return { level: 'info', text: `The token for ${url} is not valid any more.` };
        return left(url, `HTTP ${status}`);
    }
    catch (error) {
        return left(url, error instanceof exchange_NetworkFault ? error.message : 'unknown error');
    }
}
/** A registry's URL, unless the journal holds something else in its place. */
function shownUrl(url) {
    return (0,registry_url/* normalizedUrl */.Zm)(url) ?? 'a registry';
}
function left(url, why) {
    return {
        level: 'warning',
        code: 'oidc-revoke',
        text: `The token for ${url} could not be revoked (${why}). It is valid until it expires.`,
    };
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Zm: () => (/* binding */ normalizedUrl),
/* harmony export */   vN: () => (/* binding */ nerfDart)
/* harmony export */ });
/* unused harmony exports parseRegistryUrl, parseEndpoint, isTestRegistry, isUnencrypted, hostAndPath, parentNerfDarts */
const LONGEST_URL = 2048;
/** A key in an npmrc file ends at `=`, is cut at `;` and `#`, becomes a list with `[]`, and is split at its last `:`. */
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
/** WHATWG parsing accepts more, such as `;`, which would cut a key. Unicode is punycode by then. */
const HOST = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
const EXAMPLE = 'A registry URL looks like `https://npm.example.com/path/`.';
/**
 * Normalizes a registry URL: lower-case host, no default port, punycode, a trailing slash. Plain http is allowed for
 * loopback and for host names without a dot, such as service containers.
 *
 * @param text what the user wrote
 * @param where the input, entry or line, for messages, which never repeat the URL: it may contain a password
 * @returns undefined if the URL is not valid, which is reported
 */
function parseRegistryUrl(text, where, diagnostics) {
    return parseUrl(text, where, 'registry-url-invalid', 'registry URL', diagnostics);
}
/**
 * Reads the URL of a vendor's API, by the rules for registry URLs.
 *
 * @returns the URL without a trailing slash; undefined if it is not valid, which is reported
 */
function parseEndpoint(text, where, diagnostics) {
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
    if (text.length > LONGEST_URL)
        return problem(`is longer than ${LONGEST_URL} characters`);
    if (text.includes('${'))
        return problem('contains `${…}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    // WHATWG parsing silently drops or converts these.
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(text)) {
        return problem('contains a space, a control character or a backslash');
    }
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return problem('does not start with `https://`');
    if (!URL.canParse(text))
        return problem('is not a valid URL');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(text)) {
        return problem('contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(text))
        return problem('has a query or fragment', 'Remove everything from `?` or `#` on.');
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(text.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        return problem('has a path with `..`, `.` or an escaped slash', 'Write the path out.');
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
/** Whether a host name of a URL is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
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


/***/ })

};
;