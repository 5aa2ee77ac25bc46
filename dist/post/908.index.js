exports.id = 908;
exports.ids = [908];
exports.modules = {

/***/ 233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revokeRecorded: () => (/* binding */ revokeRecorded)
});

// UNUSED EXPORTS: revokeObtained

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
;// CONCATENATED MODULE: ./build/credentials/secret.js
/** A value that must never be printed. Turned into text by accident, it shows as `***`. */
class secret_Secret {
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
/** A shorter mask would hide half of every log and protect nothing. */
const MIN_MASK_LENGTH = 4;
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
    /** Registers a value and wraps it. */
    wrap(value) {
        this.register(value);
        return new secret_Secret(value);
    }
    /**
     * Registers a value for masking, in the forms in which a package manager may print it: each of its lines, and base64 with and
     * without padding, alone or with the line break that `echo` adds. The runner derives further forms of each mask (other base64
     * shifts, JSON, URL, XML, shell), but base64 only with the same padding.
     */
    register(value) {
        if (this.#masks.has(value))
            return;
        const lines = value.split(/[\r\n]+/);
        if (lines.length > 1)
            for (const line of lines)
                this.register(line);
        const text = value.trim();
        if (text.length < MIN_MASK_LENGTH || NEVER_MASKED.has(text) || /^\*+$/.test(text))
            return;
        this.#masks.add(text);
        for (const form of new Set([text, `${text}\n`, value])) {
            const encoded = base64(form);
            this.#masks.add(encoded);
            this.#masks.add(encoded.replace(/=+$/, ''));
        }
    }
    /**
     * Registers the passwords in the URLs of a text, such as a proxy's, as written and decoded. A long user name without a
     * password is a token. An `@` within belongs to the password (WHATWG), or what follows belongs to another text.
     */
    registerUrlPasswords(text) {
        for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/]+)@/g)) {
            this.#registerUrlPart(password);
            if (password.includes('@'))
                this.#registerUrlPart(password.slice(0, password.indexOf('@')));
        }
        for (const [, user = ''] of text.matchAll(/https?:\/\/([^\s/@:]{8,}):?@/gi)) {
            if (!WORD.test(user))
                this.#registerUrlPart(user);
        }
    }
    #registerUrlPart(part) {
        this.register(part);
        if (part.includes('%'))
            this.register(decodeUrlPart(part));
    }
    /** Whether a value is to be masked. */
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
/**
 * Whether a text repeats a part of a secret, forwards or backwards, in upper or lower case.
 *
 * @param length of the shortest part that counts, in characters
 */
function secret_repeatsSecret(text, secrets, length = 8) {
    const forwards = text.toLowerCase();
    const backwards = [...forwards].reverse().join('');
    const parts = [];
    for (let start = 0; start + length <= text.length; start += 1) {
        parts.push(forwards.slice(start, start + length), backwards.slice(start, start + length));
    }
    return secrets.some((secret) => {
        const lower = secret.toLowerCase();
        return parts.some((part) => lower.includes(part));
    });
}

;// CONCATENATED MODULE: ./build/credentials/parse-credential.js

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
/** RFC 6750, section 2.1: the only characters that every package manager reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
/** Shorter tokens are accepted for test registries only, and are not masked: a short mask damages the log. */
const parse_credential_MIN_TOKEN_LENGTH = 8;
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
    if (value.trim().length >= parse_credential_MIN_TOKEN_LENGTH)
        secrets.register(value);
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
    if (value.length < parse_credential_MIN_TOKEN_LENGTH) {
        diagnostics.notice(undefined, `${where}: the token has fewer than 8 characters, so it is not masked in the log.`);
    }
    return { kind: 'token', token: new Secret(value) };
}
const PASS_THE_SECRET = 'Pass the secret itself, such as `${{ secrets.NAME }}`.';
/** Why a value is not a token; undefined if it is one. */
function tokenProblem(value, allowShort) {
    if (!BEARER.test(value))
        return characterProblem(value);
    if (WORDS.includes(value))
        return { what: `is the word \`${value}\``, cure: PASS_THE_SECRET };
    if (/^(?:secrets|vars|env|github|inputs|steps|needs|matrix)\.[A-Za-z_][\w.-]*$/.test(value))
        return UNEXPANDED;
    if (value.length < parse_credential_MIN_TOKEN_LENGTH && !allowShort) {
        return { what: `has fewer than ${parse_credential_MIN_TOKEN_LENGTH} characters`, cure: 'Copy the whole token.' };
    }
    return undefined;
}
const UNEXPANDED = { what: 'is an expression that was not expanded', cure: PASS_THE_SECRET };
/** What somebody passed instead of a token, if it has characters that a token cannot have. */
function characterProblem(value) {
    if (isUnexpandedExpression(value) || /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(value))
        return UNEXPANDED;
    if (value.includes('${')) {
        return { what: 'contains `${...}`, which package managers would expand', cure: PASS_THE_SECRET };
    }
    const common = secretProblem(value);
    if (common !== undefined)
        return { what: common, cure: PASS_THE_SECRET };
    if (/^\/\/.*:_auth/.test(value)) {
        const cure = 'Use the `npmrc` input for lines, and `token` for the token alone.';
        return { what: 'is a line of an npmrc file', cure };
    }
    if (/\s/.test(value)) {
        return { what: 'contains a space', cure: 'Pass the token alone, without `Bearer` or a name.' };
    }
    const cure = 'Copy the token again, without quotes or other text.';
    return { what: 'contains characters that are not valid in a token', cure };
}
/** Whether a value as a whole is an expression: `${{ ... }}`. */
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
    const password = secrets.wrap(value);
    const name = username.trim();
    secrets.register(`${name}:${value}`);
    if (name === '') {
        diagnostics.error('username-invalid', `${where}: there is no user name for this password.`, GIVE_USERNAME);
        return undefined;
    }
    if (name.includes(':') || name.includes('${') || secretProblem(name) !== undefined) {
        diagnostics.error('username-invalid', `${where}: the user name for this password contains \`:\`, \`\${...}\` or a control character.`, GIVE_USERNAME);
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
    secrets.register(value);
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
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
;// CONCATENATED MODULE: ./build/network/http.js
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
class http_NetworkError extends Error {
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
            const { request: start } = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
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
            fail(new http_NetworkError(isAtProxy() ? 'proxy' : 'time-out', host, `${seconds} s`), true);
        }, limit);
        sent.once('proxyConnect', ({ statusCode }) => {
            // A proxy's refusal must not be taken for the registry's response.
            if (statusCode === 200)
                isTunnelOpen = true;
            else
                fail(new http_NetworkError('proxy', host, `it answered ${statusCode}`), statusCode >= 500);
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
                    fail(new http_NetworkError('too-large', host, 'more than 1 MiB'), false);
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
        checkServerIdentity: (_, certificate) => external_node_tls_default().checkServerIdentity(host, certificate),
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
        return new http_NetworkError('proxy', host, shown);
    if (CERTIFICATE.test(code))
        return new http_NetworkError('certificate', host, shown);
    return new http_NetworkError(TIME_OUT.test(code) ? 'time-out' : 'unreachable', host, shown);
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
var external_node_dns_default = /*#__PURE__*/__webpack_require__.n(external_node_dns_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
// EXTERNAL MODULE: ./build/registries/registry-url.js + 1 modules
var registry_url = __webpack_require__(141);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(763);
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
        authorization: isAnonymous ? undefined : basicAuthorization(decodeUrlPart(username), decodeUrlPart(password)),
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
            throw new http_NetworkError('time-out', url.host, 'no time was left to ask');
        const requestEnd = Math.min(start + requestLimit, end);
        for (let retries = 0;; retries += 1) {
            const now = performance.now();
            const limit = Math.min(attemptLimit, Math.max(1, requestEnd - now));
            const outcome = await attempt(url, request, connection, limit, now - start);
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
        throw new http_NetworkError('unreachable', 'the host', 'its URL is not valid');
    const url = new URL(text);
    const isTest = plainHttp === 'loopback' ? (0,registry_url/* isLoopback */.U9)(url.hostname) : (0,registry_url/* isTestHost */.Bt)(url.hostname);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isTest);
    if (!isSafe || url.username !== '' || url.password !== '') {
        throw new http_NetworkError('unreachable', url.host, 'only https is used');
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
        const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 659));
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
                throw new http_NetworkError('proxy', url.host, "the proxy's URL is not an http or https URL");
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

// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(653);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/registries/oidc-urls.js


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
    const { host, path } = (0,registry_url/* hostAndPath */.Lm)(url);
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
    const { host, path } = (0,registry_url/* hostAndPath */.Lm)(url);
    const slugs = /^(\/[a-z0-9._-]+\/[a-z0-9._-]+)\/npm\/$/i.exec(path)?.[1];
    return (0,vendors/* isHost */.jU)(host, 'packages.buildkite.com') && slugs !== undefined
        ? `https://packages.buildkite.com${slugs}`
        : undefined;
}
/** The base URL of a JFrog platform: before `/artifactory/` in the URL of a repository, or the root of the host. */
function oidc_urls_jfrogPlatform(url) {
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
    chainguard: [vendors/* isChainguardLibraries */.gq, 'https://libraries.cgr.dev/javascript/'],
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

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
;// CONCATENATED MODULE: ./build/credentials/token-shape.js
/** What a token says about itself by its shape: its kind, and when it expires. Nothing is verified. */
/** The longest text that is decoded. Vendors' tokens have some thousand characters at most; npm limits headers to about 16 KiB. */
const MAX_JWT_LENGTH = (/* unused pure expression or super */ null && (16 * 1024));
/** What JFrog's reference tokens decode to: `reftkn:01:<expiry in seconds, zero for never>:<random>`. */
const JFROG_REFERENCE = /^reftkn:\d\d:(\d{10}):/;
/**
 * The shapes of tokens. Sources: docs.npmjs.com "About access tokens" and GitHub's changelog of 2021-09-23 (`npm_`);
 * docs.github.com "GitHub's token formats" (`ghs_` contains a JWT since 2026, so length and dots say nothing); docs.gitlab.com
 * "Token prefixes"; JFrog "Identity tokens" (`cmVmd`) and "API key" (`AKC`, ended); Microsoft "Personal access tokens" (84
 * characters with AZDO from the 77th on; before that 52 of base32); Google's `ya29.`; Docker's `dckr_`; PyPI's `pypi-`.
 */
const SHAPES = [
    { kind: 'npm', name: 'an npm token', prefixes: ['npm_'] },
    { kind: 'github', name: 'a GitHub token', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_'] },
    {
        kind: 'github-fine-grained',
        name: 'a fine-grained personal access token of GitHub',
        prefixes: ['github_pat_'],
    },
    { kind: 'github-refresh', name: 'a GitHub refresh token', prefixes: ['ghr_'] },
    {
        kind: 'gitlab',
        name: 'a GitLab token',
        prefixes: [
            ...['glpat-', 'gldt-', 'glcbt-', 'glrt-', 'glrtr-', 'glwt-', 'glptt-', 'gloas-', 'glsoat-', 'glagent-', 'glimt-'],
            ...['glft-', 'glffct-'],
        ],
    },
    { kind: 'google', name: 'a Google access token', prefixes: ['ya29.'] },
    { kind: 'docker', name: 'a Docker Hub token', prefixes: ['dckr_'] },
    { kind: 'pypi', name: 'a PyPI token', prefixes: ['pypi-'] },
    {
        kind: 'npm-classic',
        name: 'a classic npm token (a UUID)',
        pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    },
    { kind: 'jfrog', name: 'a JFrog reference token', pattern: /^cmVmd[A-Za-z0-9]{59}$/ },
    { kind: 'jfrog-api-key', name: 'a JFrog API key', pattern: /^AKC[A-Za-z0-9]{10,}$/ },
    {
        kind: 'azure',
        name: 'a personal access token of Azure DevOps',
        pattern: /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/,
    },
];
/** The kind of a token and its name in messages; undefined for an unknown shape. Nothing is certain but the shape. */
function tokenKind(token) {
    for (const { kind, name, prefixes = [], pattern } of SHAPES) {
        if (prefixes.some((prefix) => token.startsWith(prefix)) || pattern?.test(token))
            return { kind, name };
    }
    return claimsOf(token) === undefined ? undefined : { kind: 'jwt', name: 'a JSON Web Token' };
}
/**
 * The kind of a token that stands in place of a name. GitLab's, the shortest, have 26 characters. A name such as
 * `npm_token_for_github_2` only starts like a token: it has no capitals.
 */
function tokenInPlaceOfName(word) {
    const isName = word.length < 26 || !/\d/.test(word) || (word.includes('_') && !/[A-Z]/.test(word));
    return isName ? undefined : tokenKind(word);
}
/** Whether a word that is no known name may be a token in the wrong place. Names rarely are long and have digits. */
function mayBeToken(word) {
    return tokenKind(word) !== undefined || (word.length > 12 && /\d/.test(word));
}
/**
 * When a token expires according to itself, in seconds since 1970; undefined if it does not say. Nothing is verified: the
 * registry has to trust the token, not this action.
 */
function token_shape_expiryOf(token) {
    if (token.startsWith('cmVmd')) {
        const [, digits] = JFROG_REFERENCE.exec(Buffer.from(token.slice(0, 64), 'base64').toString('latin1')) ?? [];
        return Number(digits ?? 0) || undefined;
    }
    const expiry = claimsOf(token)?.['exp'];
    return typeof expiry === 'number' && Number.isFinite(expiry) && expiry > 0 ? expiry : undefined;
}
/** The claims of a JSON Web Token in compact form (RFC 7519, three parts); undefined if the text is not one. */
function claimsOf(text) {
    if (!text.startsWith('ey') || text.length > MAX_JWT_LENGTH)
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

;// CONCATENATED MODULE: ./build/oidc/response.js
/** What a vendor's response says: its JSON, the token, when it expires, and an error code. */




/** Reads the body of a response as a JSON object. @throws UserError `oidc-answer` */
function response_jsonBody({ body }, vendor, origin) {
    const value = response_jsonObject(body);
    if (value === undefined)
        throw response_unexpectedResponse('something that is not a JSON object', vendor, origin);
    return value;
}
/** Parses a JSON object; undefined if the text is not one. */
function response_jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The error for a response that is not what the vendor documents. */
function response_unexpectedResponse(what, vendor, origin) {
    return new UserError('oidc-answer', `${origin}: ${vendor} answered with ${what}.`, 'Check the URL of the registry, and `endpoint` if it is set. A proxy or a login page may have answered instead.');
}
/** Longer than any token, and far below the limit for a process's environment. */
const MAX_TOKEN_LENGTH = (/* unused pure expression or super */ null && (16 * 1024));
/**
 * Reads a token from a response. It is masked before it is looked at, unless the mask would damage the log.
 *
 * @param field its name in the response
 * @throws UserError `oidc-answer` if it is missing, too long, a word in place of a token, or has characters that package
 *   managers do not read alike
 */
function response_readToken(value, field, vendor, { secrets, origin }) {
    if (typeof value !== 'string' || value === '')
        throw response_unexpectedResponse(`no \`${field}\``, vendor, origin);
    if (value.length > MAX_TOKEN_LENGTH) {
        throw response_unexpectedResponse(`a \`${field}\` of more than 16 KiB`, vendor, origin);
    }
    const token = secrets.wrap(value);
    if (!isToken(value) || value.length < MIN_TOKEN_LENGTH) {
        throw response_unexpectedResponse(`a \`${field}\` that is not a token`, vendor, origin);
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
function response_expiryAfter(seconds, now) {
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
function response_tokenExpiry(token) {
    return expiryAt(expiryOf(token));
}
/**
 * The vendor's own code for what went wrong: OAuth's `error` (RFC 6749), Entra's number, Google's `error.status`, AWS's header
 * or XML, JFrog's `errors`. undefined if there is none that is certainly just a code.
 *
 * @param secrets everything that may have been sent
 */
function response_vendorErrorCode({ headers, body }, secrets) {
    const json = response_jsonObject(body) ?? {};
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

;// CONCATENATED MODULE: ./build/oidc/exchange.js



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
 * @param limited what to do if the vendor accepts no more requests
 * @throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
async function exchange_requestFromVendor(request, vendor, cure, { origin, send, secrets }, limited = 'Run the job again later.') {
    let response;
    try {
        response = await send(request);
    }
    catch (error) {
        if (!(error instanceof NetworkError))
            throw error;
        throw new UserError('oidc-unavailable', `${origin}: the request to ${vendor} failed: ${error.message}.`, error.kind === 'certificate'
            ? 'For a private certificate authority, set `NODE_EXTRA_CA_CERTS` in the `env` of this step.'
            : 'Check the proxy, the firewall, and `endpoint` if it is set. If the vendor has an outage, run the job again later.');
    }
    const { status } = response;
    if (status < 300)
        return response;
    const code = vendorErrorCode(response, secrets.masks());
    const answer = `HTTP ${status}${code === undefined ? '' : `, ${code}`}`;
    if (status === 429 || /throttl|too_?many_?requests/i.test(code ?? '')) {
        const what = `${origin}: ${vendor} does not accept more requests at the moment (${answer}).`;
        throw new UserError('oidc-unavailable', what, limited);
    }
    if (status >= 500 || status === 408) {
        throw new UserError('oidc-unavailable', `${origin}: ${vendor} failed (${answer}).`, 'Run the job again later.');
    }
    if (response.headers['content-type']?.includes('html')) {
        throw unexpectedResponse(`an HTML page (HTTP ${status})`, vendor, origin);
    }
    if (status >= 400) {
        throw new UserError('oidc-rejected', `${origin}: ${vendor} rejected the request (${answer}).`, ...cure);
    }
    throw unexpectedResponse(`a redirect (${answer}), which is not followed`, vendor, origin);
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
function exchange_jsonRequest(url, value, headers = {}) {
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify(value),
    };
}

;// CONCATENATED MODULE: ./build/oidc/jfrog.js




const JFROG = 'the JFrog platform';
/** The default of `revocable-expiry-threshold`, in milliseconds: tokens that live for less cannot be revoked. */
const MIN_REVOCABLE_LIFETIME_MS = (/* unused pure expression or super */ null && (6 * 60 * 60 * 1000));
const obtain = async ({ url, fields }, context) => {
    const response = await requestFromVendor(exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])), JFROG, [
        'Check `oidc-provider-name` and the claims of its identity mappings.',
        'If the mapping belongs to a project or an application, set `project-key` or `application-key`.',
    ], context);
    const { access_token, expires_in } = jsonBody(response, JFROG, context.origin);
    const token = readToken(access_token, 'access_token', JFROG, context);
    return {
        credential: { kind: 'token', token },
        expires: expiryAfter(expires_in, context.now()) ?? tokenExpiry(String(access_token)),
    };
};
/** Exchanges the ID token. */
function exchangeRequest(fields, url, idToken) {
    // Fields that are not given are left out of the JSON.
    return jsonRequest(`${fields.endpoint ?? jfrogPlatform(url)}/access/api/v1/oidc/token`, {
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
        url: `${endpoint === '' ? oidc_urls_jfrogPlatform(url) : endpoint}/access/api/v1/tokens/me`,
        headers: { authorization: `Bearer ${token}` },
        ignoreBody: true,
    };
}
/** SHA-256 of a token in hexadecimal, which shows nothing of it. */
function digestOf(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex');
}

;// CONCATENATED MODULE: ./build/oidc/revoke.js








/**
 * Requests the revocation of what main obtained. The tokens are read from our own file, because nothing else that survives
 * main may contain them. All are read when this returns, so the file may be deleted while vendors respond. It never throws.
 *
 * @param isLoggedIn whether the login was set up and not undone yet, so a file that is missing was deleted by a later step
 * @param tempFolder RUNNER_TEMP, where our files are
 */
async function revokeRecorded(records, isLoggedIn, tempFolder, environment) {
    const revocations = records.map((record) => readRevocation(record, isLoggedIn, tempFolder));
    return overNetwork(environment, (send) => revocations.map(async (found) => ('token' in found ? await revoke(found, send) : found)));
}
/** Requests the revocation of what main has obtained so far, because it failed or was cancelled. */
async function revokeObtained(registries, environment) {
    return overNetwork(environment, (send) => {
        const results = [];
        for (const { url, credential, obtained } of registries) {
            if (obtained?.revocable !== true || credential.kind !== 'token')
                continue;
            results.push(revoke({ ...obtained, url, token: credential.token.reveal() }, send));
        }
        return results;
    });
}
/** Sends all requests at once. The time limits are short because the job is over. */
async function overNetwork(environment, start) {
    const { send, close } = openNetwork({ environment, attemptLimit: 5000, requestLimit: 8000 });
    try {
        return await Promise.all(start(send));
    }
    finally {
        close();
    }
}
/** Finds a token and where to send the request; otherwise says why not. Somebody may have changed the journal. */
function readRevocation(record, isLoggedIn, tempFolder) {
    const { path: file, expires, shortLived } = record;
    const failed = (why) => notRevoked({ url: (0,registry_url/* normalizedUrl */.Zm)(record.url) ?? 'a registry', expires }, why);
    if (!(0,file_names/* isOwnFile */.Z4)(file, tempFolder))
        return failed('the journal names a file that this action never writes');
    const url = (0,registry_url/* normalizedUrl */.Zm)(record.url);
    const endpoint = record.endpoint === '' ? '' : (0,registry_url/* normalizedUrl */.Zm)(record.endpoint)?.replace(/\/$/, '');
    if (url === undefined || endpoint === undefined)
        return failed('the journal has a URL that is not valid');
    try {
        if (!external_node_fs_default().lstatSync(file).isFile())
            return failed('the file was replaced');
        // A later step may have added another token for the same registry, which must stay valid.
        const lines = (0,npmrc_lines/* readNpmrc */.Z)(external_node_fs_default().readFileSync(file, 'utf8')).filter((line) => line.kind === 'setting');
        const token = lines.find(({ value }) => parse_credential_isToken(value) && digestOf(value) === record.digest)?.value;
        return token === undefined
            ? failed('the file does not contain it any more')
            : { url, endpoint, token, expires, shortLived };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT') {
            // A short-lived token cannot be revoked anyway, see below.
            if (isLoggedIn && !shortLived)
                return failed('a later step deleted the file with it');
            // Main deletes the file when it fails, and then revokes the token itself, unless it is killed before.
            const until = expires === '' ? '' : ` Otherwise it expires at ${expires}.`;
            const text = `The file with the token for ${url} does not exist any more. If the login step failed, it has revoked the token.${until}`;
            return { level: 'info', text };
        }
        return failed(`the file cannot be read: ${code ?? 'unknown error'}`);
    }
}
async function revoke(revocation, send) {
    const { url, endpoint, token, shortLived } = revocation;
    let status;
    try {
        ({ status } = await send(revocationRequest(url, endpoint, token)));
    }
    catch (error) {
        return notRevoked(revocation, error instanceof http_NetworkError ? error.message : 'unknown error');
    }
    // It was revoked before: by an attempt with a lost response, for another entry with the same token, or by someone else.
    if (status === 401)
        return { level: 'info', text: `The token for ${url} is no longer valid.` };
    if (status < 200 || status >= 300)
        return notRevoked(revocation, `HTTP ${status}`);
    if (shortLived) {
        // The platform answers with success, but the token stays valid. Nothing went wrong, so it is not a warning.
        const why = 'JFrog revokes no token that lives for less than 6 hours (`revocable-expiry-threshold`)';
        return { level: 'info', text: notRevoked(revocation, why).text };
    }
    if (status === 204)
        return notRevoked(revocation, 'HTTP 204, so the platform does not know it');
    return { level: 'info', text: `The token for ${url} was revoked.` };
}
function notRevoked({ url, expires }, why) {
    const isTime = /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(expires);
    const until = isTime ? `It expires at ${expires}.` : 'It is valid until it expires.';
    return {
        level: 'warning',
        code: 'oidc-revoke',
        text: `The token for ${url} could not be revoked (${why}).\n${until}`,
    };
}


/***/ }),

/***/ 756:
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