"use strict";
exports.id = 724;
exports.ids = [724];
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
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);
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
async function ask(request, vendor, cure, means) {
    const { origin, send } = means;
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
    const code = codeOf(answer, means.secrets.masks());
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
    if (_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9.includes(value) || (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value))
        throw odd(`a \`${field}\` that is no token`, vendor, origin);
    const token = secrets.add(value);
    if (!(0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(value))
        throw odd(`a \`${field}\` that is no token`, vendor, origin);
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
    return instantOf((0,_credentials_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .expiryOf */ .p)(token));
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
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3991);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8839);
/* harmony import */ var _vendor_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);



const JFROG = 'the JFrog platform';
async function obtain(fields, url, means) {
    const answer = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(exchangeRequest(fields, url, await means.idToken(fields['oidc-audience'])), JFROG, 'Check `oidc-provider-name`, the claims of its identity mappings, and `project-key` if the mapping is of a project.', means);
    const { access_token, expires_in } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(answer, JFROG, means.origin);
    const token = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenOf */ .Uu)(access_token, 'access_token', JFROG, means);
    return {
        credential: { kind: 'token', token },
        expires: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(expires_in, means.now()) ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEndOf */ .Dp)(String(access_token)),
    };
}
/** Exchanges the ID token. */
function exchangeRequest(fields, url, idToken) {
    const project = fields['project-key'];
    return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonRequest */ .U)(`${fields.endpoint ?? (0,_vendor_url_js__WEBPACK_IMPORTED_MODULE_1__/* .jfrogPlatform */ .Mh)(url)}/access/api/v1/oidc/token`, {
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
        url: `${endpoint === '' ? (0,_vendor_url_js__WEBPACK_IMPORTED_MODULE_1__/* .jfrogPlatform */ .Mh)(url) : endpoint}/access/api/v1/tokens/me`,
        headers: { authorization: `Bearer ${token}` },
        statusOnly: true,
    };
}


/***/ }),

/***/ 6724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainCredentials: () => (/* binding */ obtainCredentials)
});

// EXTERNAL MODULE: ./build/oidc/answer.js
var oidc_answer = __webpack_require__(3991);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/oidc/aws-signature.js
/**
 * AWS Signature Version 4, for requests whose URL needs no escaping of its own. An SDK that can do this is megabytes.
 *
 * Rules: docs.aws.amazon.com, IAM user guide, "Create a signed AWS API request" (read 2026-11). Held against the AWS SDK
 * by tests.
 */

/**
 * Signs a request, with all the headers that it has, the host, the date and the session.
 *
 * @param request its header names are lower case
 * @param region whose API is asked
 * @param service the name that the API signs under
 * @param now milliseconds since 1970
 */
function signed(request, keys, region, service, now) {
    const url = new URL(request.url);
    const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    const hash = sha256(request.body ?? '');
    const sent = {
        ...request.headers,
        'x-amz-date': date,
        'x-amz-security-token': keys.sessionToken,
        'x-amz-content-sha256': hash,
    };
    const headers = Object.entries({ ...sent, host: url.host }).sort(byName);
    const names = headers.map(([name]) => name).join(';');
    // By name, not by `name=value`: `=` would put `domain` behind `domain-owner`.
    const query = [...url.searchParams]
        .map(([name, value]) => [escaped(name), escaped(value)])
        .sort(byName)
        .map((pair) => pair.join('='))
        .join('&');
    const canonical = [
        request.method,
        url.pathname,
        query,
        ...headers.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
        '',
        names,
        hash,
    ].join('\n');
    const scope = [date.slice(0, 8), region, service, 'aws4_request'];
    const key = scope.reduce(hmac, `AWS4${keys.secretAccessKey}`);
    const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n'));
    const authorization = [
        `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope.join('/')}`,
        `SignedHeaders=${names}`,
        `Signature=${signature.toString('hex')}`,
    ].join(', ');
    return { ...request, headers: { ...sent, authorization } };
}
/** In the order of code units. No name stands twice in what we send. */
function byName([a], [b]) {
    return a < b ? -1 : 1;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
/** Percent-encoding as AWS wants it: all but letters, digits, `-`, `.`, `_` and `~`. */
function escaped(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/oidc/form.js
var oidc_form = __webpack_require__(8839);
// EXTERNAL MODULE: ./build/oidc/vendor-url.js
var vendor_url = __webpack_require__(2147);
;// CONCATENATED MODULE: ./build/oidc/aws-codeartifact.js




const STS = 'AWS STS';
const CODEARTIFACT = 'AWS CodeArtifact';
const ONE_HOUR = '3600';
async function obtain(fields, url, means) {
    const repository = (0,vendor_url/* codeArtifactRepository */.Kr)(url); // checked when the entry was read
    const idToken = await means.idToken(audienceOf(repository));
    const session = await (0,oidc_answer/* ask */.kA)(roleRequest(fields, repository, idToken), STS, "Check the ARN, the role's trust policy (audience and subject), and that the role allows `role-duration-seconds`.", means);
    const keys = readSession(session, means);
    const answer = await (0,oidc_answer/* ask */.kA)(tokenRequest(fields, repository, keys, means.now()), CODEARTIFACT, 'The role needs `codeartifact:GetAuthorizationToken` on the domain, and `sts:GetServiceBearerToken`.', means);
    const { authorizationToken, expiration } = (0,oidc_answer/* jsonOf */.o_)(answer, CODEARTIFACT, means.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_answer/* tokenOf */.Uu)(authorizationToken, 'authorizationToken', CODEARTIFACT, means) },
        expires: (0,oidc_answer/* instantOf */.B9)(expiration),
    };
}
/** What the ID token must be for. */
function audienceOf({ suffix }) {
    return suffix === 'amazonaws.com' ? 'sts.amazonaws.com' : `sts.${suffix}`;
}
/** Asks for a session of the role. It needs no signature, since the ID token says who asks. */
function roleRequest(fields, { region, suffix }, idToken) {
    return (0,oidc_form/* formRequest */.M)(`${fields.endpoint ?? `https://sts.${region}.${suffix}`}/`, {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: fields['role-to-assume'] ?? '',
        RoleSessionName: 'GitHubActions',
        WebIdentityToken: idToken,
        DurationSeconds: fields['role-duration-seconds'] ?? ONE_HOUR,
    });
}
/** Asks for the token of the domain. */
function tokenRequest(fields, repository, keys, now) {
    const { domain, owner, region, suffix } = repository;
    const query = new URLSearchParams({
        domain,
        'domain-owner': owner,
        duration: fields['role-duration-seconds'] ?? ONE_HOUR,
    });
    const url = `${fields.endpoint ?? `https://codeartifact.${region}.${suffix}`}/v1/authorization-token?${query}`;
    return signed({ method: 'POST', url, headers: { accept: 'application/json' } }, keys, region, 'codeartifact', now);
}
/** Reads the session out of STS's XML, where every field stands once. @throws UserError `oidc-answer` */
function readSession({ body }, { secrets, origin }) {
    const field = (name) => {
        const value = new RegExp(`<${name}>\\s*([A-Za-z0-9+/=_.-]{1,4096})\\s*</${name}>`).exec(body)?.[1];
        if (value === undefined)
            throw (0,oidc_answer/* odd */.ST)(`no \`${name}\``, STS, origin);
        secrets.hide(value);
        return value;
    };
    return {
        accessKeyId: field('AccessKeyId'),
        secretAccessKey: field('SecretAccessKey'),
        sessionToken: field('SessionToken'),
    };
}

;// CONCATENATED MODULE: ./build/oidc/azure.js


const ENTRA = 'Entra ID';
const AUDIENCE = 'api://AzureADTokenExchange';
/** The application ID of Azure DevOps, the same in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
/** Feeds ignore the name, but insist on one. */
const USERNAME = 'npm-registry-login';
async function azure_obtain(fields, _url, means) {
    const answer = await (0,oidc_answer/* ask */.kA)(azure_tokenRequest(fields, await means.idToken(AUDIENCE)), ENTRA, "Check `tenant-id`, `client-id`, and the subject and audience of the application's federated credential.", means);
    const { access_token, expires_in } = (0,oidc_answer/* jsonOf */.o_)(answer, ENTRA, means.origin);
    const password = (0,oidc_answer/* tokenOf */.Uu)(access_token, 'access_token', ENTRA, means);
    means.secrets.hide(`${USERNAME}:${access_token}`); // how clients send it, in base64
    return { credential: { kind: 'basic', username: USERNAME, password }, expires: (0,oidc_answer/* endOf */.pJ)(expires_in, means.now()) };
}
/** Proves the application with the ID token, in place of a secret (RFC 7523). */
function azure_tokenRequest(fields, idToken) {
    const authority = fields.endpoint ?? 'https://login.microsoftonline.com';
    return (0,oidc_form/* formRequest */.M)(`${authority}/${fields['tenant-id']}/oauth2/v2.0/token`, {
        grant_type: 'client_credentials',
        client_id: fields['client-id'] ?? '',
        scope: `${AZURE_DEVOPS}/.default`,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: idToken,
    });
}

;// CONCATENATED MODULE: ./build/oidc/buildkite.js


async function buildkite_obtain(_fields, url, means) {
    const idToken = await means.idToken((0,vendor_url/* buildkiteAudience */.ax)(url)); // checked when the entry was read
    return { credential: { kind: 'token', token: means.secrets.add(idToken) }, expires: (0,oidc_answer/* ownEndOf */.Dp)(idToken) };
}

;// CONCATENATED MODULE: ./build/oidc/cloudsmith.js


const CLOUDSMITH = 'Cloudsmith';
async function cloudsmith_obtain(fields, _url, means) {
    const answer = await (0,oidc_answer/* ask */.kA)(exchangeRequest(fields, await means.idToken(fields['oidc-audience'])), CLOUDSMITH, 'Check `oidc-namespace`, `oidc-service-slug`, and the claims that the provider settings in Cloudsmith require.', means);
    const { token } = (0,oidc_answer/* jsonOf */.o_)(answer, CLOUDSMITH, means.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_answer/* tokenOf */.Uu)(token, 'token', CLOUDSMITH, means) },
        expires: (0,oidc_answer/* ownEndOf */.Dp)(String(token)),
    };
}
/** Exchanges the ID token. */
function exchangeRequest(fields, idToken) {
    return (0,oidc_form/* jsonRequest */.U)(`${fields.endpoint ?? 'https://api.cloudsmith.io'}/openid/${fields['oidc-namespace']}/`, {
        oidc_token: idToken,
        service_slug: fields['oidc-service-slug'],
    });
}

;// CONCATENATED MODULE: ./build/oidc/google.js


const google_STS = "Google's token service";
const IAM = "Google's service account credentials API";
async function google_obtain(fields, _url, means) {
    const idToken = await means.idToken(google_audienceOf(fields));
    const answer = await (0,oidc_answer/* ask */.kA)(google_exchangeRequest(fields, idToken), google_STS, 'Check `workload_identity_provider`, its attribute condition, and that it allows the default audience.', means);
    const { access_token, expires_in } = (0,oidc_answer/* jsonOf */.o_)(answer, google_STS, means.origin);
    const token = (0,oidc_answer/* tokenOf */.Uu)(access_token, 'access_token', google_STS, means);
    if (fields.service_account === undefined) {
        return { credential: { kind: 'token', token }, expires: (0,oidc_answer/* endOf */.pJ)(expires_in, means.now()) };
    }
    const impersonated = await (0,oidc_answer/* ask */.kA)(impersonationRequest(fields, String(access_token)), IAM, 'Grant the workflow `roles/iam.workloadIdentityUser` on the service account, and enable that API.', means);
    const { accessToken, expireTime } = (0,oidc_answer/* jsonOf */.o_)(impersonated, IAM, means.origin);
    const expires = typeof expireTime === 'string' ? new Date(expireTime).getTime() : Number.NaN;
    return {
        credential: { kind: 'token', token: (0,oidc_answer/* tokenOf */.Uu)(accessToken, 'accessToken', IAM, means) },
        expires: Number.isNaN(expires) ? undefined : expires,
    };
}
/** The hosts of the APIs. */
function hostsOf({ endpoint }) {
    const universe = endpoint === undefined ? 'googleapis.com' : /^https:\/\/sts\.([^/:]+)$/.exec(endpoint)?.[1];
    return {
        sts: endpoint ?? 'https://sts.googleapis.com',
        iamCredentials: universe === undefined ? endpoint : `https://iamcredentials.${universe}`,
        iam: `iam.${universe ?? 'googleapis.com'}`,
        scope: `https://www.${universe ?? 'googleapis.com'}/auth/cloud-platform`,
    };
}
/** What the ID token must be for: what a provider accepts unless it was set up otherwise. */
function google_audienceOf(fields) {
    return `https://${hostsOf(fields).iam}/${fields.workload_identity_provider}`;
}
/** Exchanges the ID token (RFC 8693). */
function google_exchangeRequest(fields, idToken) {
    const { sts, iam, scope } = hostsOf(fields);
    return (0,oidc_form/* formRequest */.M)(`${sts}/v1/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//${iam}/${fields.workload_identity_provider}`,
        scope,
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token: idToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    });
}
/** Asks for a token of the service account. */
function impersonationRequest(fields, federated) {
    const { iamCredentials, scope } = hostsOf(fields);
    const account = encodeURIComponent(fields.service_account ?? '').replaceAll('%40', '@');
    const url = `${iamCredentials}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
    return (0,oidc_form/* jsonRequest */.U)(url, { scope: [scope], lifetime: '3600s' }, { authorization: `Bearer ${federated}` });
}

// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/oidc/id-token.js
/**
 * The workflow's ID token, without @actions/core.
 *
 * core's getIDToken takes its HTTP client along, and that undici: 471 KB of minified bundle for one GET, and 33 ms to
 * load it (measured with core 3.0 and ncc 0.45). It would also pass by the proxy, certificate and retry rules of
 * network/send.ts.
 *
 * Format: docs.github.com, "OpenID Connect reference", and @actions/core's oidc-utils.ts (read 2026-11): GET the URL in
 * ACTIONS_ID_TOKEN_REQUEST_URL with `audience` added, as bearer of ACTIONS_ID_TOKEN_REQUEST_TOKEN; the answer's `value`.
 */


const GITHUB = "GitHub's ID token service";
/**
 * Makes what asks for ID tokens. Each audience is asked for once.
 *
 * @param environment of a job that may ask for them: whether it may was settled before
 * @returns a function that throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
function idTokens(environment, means) {
    const url = (0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '';
    const bearer = (0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
    means.secrets.hide(bearer);
    const fetched = new Map();
    const fetchOne = async (origin, audience) => {
        const asker = { ...means, origin, idToken: () => Promise.reject(new Error('an ID token needs none')) };
        const answer = await (0,oidc_answer/* ask */.kA)({
            method: 'GET',
            url: audience === undefined ? url : `${url}&audience=${encodeURIComponent(audience)}`,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        }, GITHUB, 'Check that the job has `id-token: write`, and that the step runs while the job does.', asker);
        const { value } = (0,oidc_answer/* jsonOf */.o_)(answer, GITHUB, origin);
        (0,oidc_answer/* tokenOf */.Uu)(value, 'value', GITHUB, asker);
        return String(value);
    };
    return (origin, audience) => {
        const token = fetched.get(audience) ?? fetchOne(origin, audience);
        fetched.set(audience, token);
        return token;
    };
}

// EXTERNAL MODULE: ./build/oidc/jfrog.js
var jfrog = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/oidc/obtain.js







const EXCHANGES = {
    'aws-codeartifact': obtain,
    google: google_obtain,
    azure: azure_obtain,
    jfrog: jfrog/* obtain */.AH,
    cloudsmith: cloudsmith_obtain,
    buildkite: buildkite_obtain,
};
/** The vendors that take a credential back. */
const REVOCABLE = ['jfrog'];
/** A credential that ends sooner than this may not last for what a job wants with it. */
const SOON = 10 * 60 * 1000;
/**
 * Obtains the credential of each registry that waits for one, all side by side.
 *
 * Each secret that comes in is masked at once, since what comes later may print something.
 *
 * @param diagnostics gets a warning for each that expires soon
 * @throws UserError `oidc-…` of the first registry that failed
 */
async function obtainCredentials(registries, means, diagnostics) {
    const { environment, send, now } = means;
    const secrets = masking(means);
    const idToken = idTokens(environment, { send, secrets, now });
    const results = await Promise.allSettled(registries.map(async (registry) => {
        const { credential, origin, url } = registry;
        if (credential.kind !== 'oidc')
            return { ...registry, credential };
        const exchange = EXCHANGES[credential.provider];
        const asker = { send, secrets, now, origin, idToken: (audience) => idToken(origin, audience) };
        const grant = await exchange(credential.fields, url, asker);
        const obtained = obtainedBy(credential, grant.expires);
        const granted = { ...registry, credential: grant.credential, obtained };
        means.keep(granted);
        return granted;
    }));
    const settled = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    for (const { origin, url, obtained } of settled) {
        if (obtained === undefined || obtained.expires === '')
            continue;
        const left = new Date(obtained.expires).getTime() - means.now();
        if (left >= SOON)
            continue;
        diagnostics.push({
            level: 'warning',
            slug: 'oidc-expires-soon',
            text: `${origin}: the credential for ${url} expires in ${Math.max(0, Math.floor(left / 60_000))} ` +
                'min. Put this step right before those that need the registry.',
        });
    }
    return settled;
}
/** A secrets that has each secret masked as soon as it is put in. */
function masking({ secrets, mask }) {
    return {
        add(value) {
            const secret = secrets.add(value);
            mask(secrets.newMasks());
            return secret;
        },
        hide(value) {
            secrets.hide(value);
            mask(secrets.newMasks());
        },
        masks: () => secrets.masks(),
    };
}
function obtainedBy({ provider, fields }, expires) {
    return {
        provider,
        endpoint: fields.endpoint ?? '',
        expires: expires === undefined ? '' : new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z'),
        revocable: REVOCABLE.includes(provider),
    };
}


/***/ }),

/***/ 2147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ codeArtifactRepository),
/* harmony export */   Mh: () => (/* binding */ jfrogPlatform),
/* harmony export */   ax: () => (/* binding */ buildkiteAudience),
/* harmony export */   rW: () => (/* binding */ requireVendorUrl)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3888);


/**
 * Reads `https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/`, and its dual-stack form
 * (`….d.codeartifact.REGION.on.aws`): docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the
 * login command" (read 2026-11).
 */
function codeArtifactRepository(url) {
    const { host, path } = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostAndPath */ .Lm)(url);
    const match = /^([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})\.d\.codeartifact\.([a-z]{2}(?:-[a-z]+)+-\d)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/.exec(host);
    if (match === null || !/^\/npm\/[^/]+\/$/.test(path))
        return undefined;
    const [, domain = '', owner = '', region = '', suffix = ''] = match;
    return { domain, owner, region, suffix: suffix === 'on.aws' ? 'amazonaws.com' : suffix };
}
/**
 * Reads `https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/`.
 *
 * @returns the audience that the registry expects of an ID token (see buildkite.ts); undefined for another URL
 */
function buildkiteAudience(url) {
    const { host, path } = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostAndPath */ .Lm)(url);
    const slugs = /^(\/[a-z0-9._-]+\/[a-z0-9._-]+)\/npm\/$/i.exec(path)?.[1];
    const trusted = host === 'packages.buildkite.com' || (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(host.replace(/:\d+$/, ''));
    return trusted && slugs !== undefined ? `https://packages.buildkite.com${slugs}` : undefined;
}
/**
 * Where a JFrog platform has its API: beside `/artifactory/` in the URL of a repository, else at the root of the host.
 */
function jfrogPlatform(url) {
    const at = url.indexOf('/artifactory/');
    return at > 0 ? url.slice(0, at) : new URL(url).origin;
}
/**
 * Makes sure that the URL of a registry says what a vendor's exchange needs to know of it.
 *
 * @throws UserError `oidc-registry`
 */
function requireVendorUrl(provider, url, where) {
    const refuse = (shape) => new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('oidc-registry', `${where}: ${url} is no URL of a registry that \`oidc: ${provider}\` is for.`, `It looks like \`${shape}\`.`);
    if (provider === 'aws-codeartifact' && codeArtifactRepository(url) === undefined) {
        throw refuse('https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/');
    }
    if (provider === 'buildkite' && buildkiteAudience(url) === undefined) {
        throw refuse('https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/');
    }
}


/***/ })

};
;