"use strict";
exports.id = 255;
exports.ids = [255,228];
exports.modules = {

/***/ 4228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askVersion: () => (/* binding */ askVersion)
/* harmony export */ });
/* unused harmony export programOnWindows */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _runner_run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4654);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2564);





/** The variables that a package manager needs to be found and started. None holds a secret of this step. */
const PASSED_VARIABLES = [
    'PATH',
    'PATHEXT',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TEMP',
    'TMP',
    'TMPDIR',
    'COREPACK_HOME',
    'BUN_INSTALL',
];
/** How long a package manager may take to answer, in milliseconds. */
const TIMEOUT_MS = 10_000;
/**
 * Runs an installed package manager to get its version.
 *
 * @param workspace the working directory, because a project may have its own version
 * @param timeLimit in milliseconds
 * @returns nothing known if it is not installed or does not answer
 */
async function askVersion({ name }, workspace, environment, timeLimit = TIMEOUT_MS) {
    const passedOn = PASSED_VARIABLES.flatMap((key) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, key);
        return value === undefined ? [] : [[key, value]];
    });
    const options = {
        cwd: workspace,
        env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' }, // nothing is downloaded
        timeout: timeLimit,
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    const onWindows = process.platform === 'win32';
    const program = onWindows ? programOnWindows(name, environment) : name;
    if (program === undefined)
        return [];
    const { stdout, error } = onWindows
        ? await (0,_runner_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)(`"${program}" --version`, [], { ...options, shell: true })
        : await (0,_runner_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)(program, ['--version'], options);
    // It may have failed after its answer.
    return error?.killed === true ? [] : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(stdout.trim());
}
/**
 * The program on PATH. Most package managers are `.cmd` files on Windows, which only a shell can run; but cmd.exe and Node.js look in the
 * working directory first, where the project could have a file of that name.
 *
 * @returns undefined if there is none
 */
function programOnWindows(name, environment, exists = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync)) {
    const folders = ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, 'PATH') ?? '').split(';').filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1___default().win32.isAbsolute(folder));
    const candidates = folders.flatMap((folder) => ['.exe', '.cmd'].map((end) => node_path__WEBPACK_IMPORTED_MODULE_1___default().win32.join(folder, name + end)));
    return candidates.find((file) => exists(file));
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTrustedPublishing: () => (/* reexport */ checkTrustedPublishing),
  isRevocable: () => (/* reexport */ isRevocable),
  obtainAll: () => (/* reexport */ obtainAll),
  revokeObtained: () => (/* reexport */ revokeObtained)
});

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/network/network.js + 1 modules
var network_network = __webpack_require__(932);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/registries/oidc-urls.js
var oidc_urls = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/network/http.js
var http = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/credentials/token-shape.js
var token_shape = __webpack_require__(2363);
;// CONCATENATED MODULE: ./build/oidc/response.js
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
    return new diagnostic/* UserError */.yo('oidc-answer', `${origin}: ${vendor} answered with ${what}.`, 'Check the URL of the registry, and `endpoint` if it is set. A proxy or a login page may have answered instead.');
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
    if (!(0,parse_credential/* isToken */.sg)(value) || value.length < parse_credential/* MIN_TOKEN_LENGTH */.Yw) {
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
    return expiryAt((0,token_shape/* expiryOf */.p1)(token));
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
        if (typeof code === 'string' && looksLikeCode(code) && !(0,secret/* repeatsSecret */.Xq)(code, secrets))
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
async function requestFromVendor(request, vendor, cure, { origin, send, secrets }, limited = 'Run the job again later.') {
    let response;
    try {
        response = await send(request);
    }
    catch (error) {
        if (!(error instanceof http/* NetworkError */.D))
            throw error;
        throw new diagnostic/* UserError */.yo('oidc-unavailable', `${origin}: the request to ${vendor} failed: ${error.message}.`, error.kind === 'certificate'
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
        throw new diagnostic/* UserError */.yo('oidc-unavailable', what, limited);
    }
    if (status >= 500 || status === 408) {
        throw new diagnostic/* UserError */.yo('oidc-unavailable', `${origin}: ${vendor} failed (${answer}).`, 'Run the job again later.');
    }
    if (response.headers['content-type']?.includes('html')) {
        throw unexpectedResponse(`an HTML page (HTTP ${status})`, vendor, origin);
    }
    if (status >= 400) {
        throw new diagnostic/* UserError */.yo('oidc-rejected', `${origin}: ${vendor} rejected the request (${answer}).`, ...cure);
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
function jsonRequest(url, value, headers = {}) {
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify(value),
    };
}

;// CONCATENATED MODULE: ./build/oidc/id-token.js
/**
 * The workflow's ID token, without @actions/core; and what to check if a vendor rejects its subject.
 *
 * The getIDToken of @actions/core needs its HTTP client, and that needs undici: 977 KB of bundle for one GET request (core 3.0,
 * ncc 0.45). It would also ignore the proxies, certificates, time limits and retries of network/network.ts.
 *
 * Format: docs.github.com, "OpenID Connect reference", and @actions/core's oidc-utils.ts (read 2026-11): GET the URL in
 * ACTIONS_ID_TOKEN_REQUEST_URL with `audience` added, and ACTIONS_ID_TOKEN_REQUEST_TOKEN as bearer token; the token is `value`.
 */




const GITHUB = "GitHub's ID token service";
/**
 * Returns a function that requests ID tokens. Each audience is requested once.
 *
 * @param environment of a job that may request ID tokens, which was checked before
 * @returns a function that throws UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
function idTokenSource(environment, context) {
    const url = (0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '';
    const bearer = (0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
    context.secrets.register(bearer);
    const requestToken = async (origin, audience) => {
        const response = await requestFromVendor({
            method: 'GET',
            url: audience === undefined ? url : `${url}&audience=${encodeURIComponent(audience)}`,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        }, GITHUB, ['Check that the job has the permission `id-token: write`.'], { ...context, origin });
        const { value } = jsonBody(response, GITHUB, origin);
        readToken(value, 'value', GITHUB, { ...context, origin });
        return String(value);
    };
    const tokens = new Map();
    return (origin, audience) => {
        const token = tokens.get(audience) ?? requestToken(origin, audience);
        tokens.set(audience, token);
        return token;
    };
}
/** OWNER@ID/REPO@ID, and the rest of an immutable subject. */
const IMMUTABLE = /^repo:[^/:]+@\d+\/[^/:]+@\d+:/;
/**
 * What to check if a vendor rejects the subject of the workflow. Since 2026-07-15 github.com has two forms of subject: with
 * names only, and with immutable IDs (docs.github.com, "Immutable subject claims", read 2026-11).
 *
 * @param idToken only its claims are shown, never the token
 * @returns one sentence per line
 */
function subjectCure(idToken, { where, value }) {
    const claims = (0,token_shape/* claimsOf */.ds)(idToken) ?? {};
    const subject = printable(claims['sub']);
    const repository = /^[\w.-]+\/[\w.-]+$/.exec(String(claims['repository'] ?? ''))?.[0] ?? 'OWNER/REPO';
    const issuer = (printable(claims['iss']) ?? 'https://token.actions.githubusercontent.com').replace('https://', '');
    const ids = `\`gh api repos/${repository} --jq '{owner_id: .owner.id, repo_id: .id}'\``;
    if (subject === undefined) {
        return [
            `The subject is \`repo:OWNER/REPO:...\` or the immutable \`repo:OWNER@ID/REPO@ID:...\`. ${ids} prints the IDs.`,
        ];
    }
    const needed = `The \`sub\` claim of this run is \`${subject}\`. ${where} \`${value(subject, issuer)}\`.`;
    if (IMMUTABLE.test(subject)) {
        return [
            needed,
            'This is the immutable form, `repo:OWNER@ID/REPO@ID:...`, which github.com uses by default for repositories that were ' +
                'created, renamed or transferred after 2026-07-15. A policy for `repo:OWNER/REPO:...` does not match it.',
            `${ids} prints the IDs.`,
        ];
    }
    return [
        needed,
        'Repositories that were created, renamed or transferred after 2026-07-15, or that opted in, have the immutable form ' +
            'instead, `repo:OWNER@ID/REPO@ID:...`. A policy for that form does not match this run.',
        `${ids} prints the IDs.`,
    ];
}
/** A claim that can be shown on one line; undefined for anything else. */
function printable(claim) {
    if (typeof claim !== 'string' || claim === '' || claim.length > 500)
        return undefined;
    return /[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/.test(claim) ? undefined : claim;
}

;// CONCATENATED MODULE: ./build/oidc/aws-codeartifact.js
/**
 * AWS CodeArtifact: the ID token is exchanged for a session of a role, and that for a token of the CodeArtifact domain.
 *
 * Sources, read 2026-11: STS API reference, AssumeRoleWithWebIdentity; CodeArtifact API reference, GetAuthorizationToken;
 * CodeArtifact user guide, "Configuring npm without using the login command" (`_authToken`); the source of
 * aws-actions/configure-aws-credentials (bcd4089: audience, session name, one hour by default; its README: China's audience).
 *
 * - A CodeArtifact token may outlive the session: by default it lives for 12 hours, even if the session lives for 15 minutes.
 *   So `role-duration-seconds` limits both.
 * - Neither can be revoked.
 * - Requests are signed here (Signature Version 4: IAM user guide, "Create a signed AWS API request"), because the AWS SDK
 *   would add megabytes to the bundle. Tests compare the signatures with those of the SDK.
 * - `endpoint` replaces both APIs, as a gateway or an emulator does.
 */





const STS = 'AWS STS';
const CODEARTIFACT = 'AWS CodeArtifact';
const ONE_HOUR = '3600';
const SUBJECT = {
    where: "The role's trust policy must allow it, such as with",
    value: (subject, issuer) => `"StringLike": { "${issuer}:sub": "${subject.replace(/^(repo:[^:]+:).*/, '$1*')}" }`,
};
const obtain = async ({ url, fields }, context) => {
    const repository = (0,oidc_urls/* codeArtifactRepository */.Kr)(url); // checked when the entry was read
    const idToken = await context.idToken(audienceOf(repository));
    const session = await requestFromVendor(roleRequest(fields, repository, idToken), STS, [
        "Check the ARN, the role's trust policy (audience and subject), and that the role allows `role-duration-seconds`.",
        ...subjectCure(idToken, SUBJECT),
    ], context);
    const keys = readSession(session, context);
    const response = await requestFromVendor(tokenRequest(fields, repository, keys, context.now()), CODEARTIFACT, ['The role needs `codeartifact:GetAuthorizationToken` on the domain, and `sts:GetServiceBearerToken`.'], context);
    const { authorizationToken, expiration } = jsonBody(response, CODEARTIFACT, context.origin);
    return {
        credential: { kind: 'token', token: readToken(authorizationToken, 'authorizationToken', CODEARTIFACT, context) },
        expires: expiryAt(expiration),
    };
};
/** The audience of the ID token. */
function audienceOf({ suffix }) {
    return suffix === 'amazonaws.com' ? 'sts.amazonaws.com' : `sts.${suffix}`;
}
/** Requests a session of the role. The request is not signed: the ID token identifies the workflow. */
function roleRequest(fields, { region, suffix }, idToken) {
    return formRequest(`${fields.endpoint ?? `https://sts.${region}.${suffix}`}/`, {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: fields['role-to-assume'] ?? '',
        RoleSessionName: 'GitHubActions',
        WebIdentityToken: idToken,
        DurationSeconds: fields['role-duration-seconds'] ?? ONE_HOUR,
    });
}
/** Requests a token of the domain. */
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
/** Reads the session from the XML of STS, which has each field once. @throws UserError `oidc-answer` */
function readSession({ body }, { secrets, origin }) {
    const field = (name) => {
        const value = new RegExp(`<${name}>\\s*([A-Za-z0-9+/=_.-]{1,4096})\\s*</${name}>`).exec(body)?.[1];
        if (value === undefined)
            throw unexpectedResponse(`no \`${name}\``, STS, origin);
        secrets.register(value);
        return value;
    };
    return {
        accessKeyId: field('AccessKeyId'),
        secretAccessKey: field('SecretAccessKey'),
        sessionToken: field('SessionToken'),
    };
}
/**
 * Signs a request with a path that needs no escaping: all its headers, the host, the date and the session token.
 *
 * @param request its header names are in lower case
 * @param region the region of the API
 * @param service the name of the API in signatures
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
    // Sorted by name, not by `name=value`, which would put `domain` after `domain-owner`.
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
/** Orders by code units. No name occurs twice in our requests. */
function byName([a], [b]) {
    return a < b ? -1 : 1;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
/** Percent-encodes everything but letters, digits, `-`, `.`, `_` and `~`, as AWS does. */
function escaped(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/oidc/azure.js



const ENTRA = 'Entra ID';
const AUDIENCE = 'api://AzureADTokenExchange';
/** The application ID of Azure DevOps, the same in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
/** Feeds require a user name, but ignore it. */
const USERNAME = 'npm-registry-login';
const azure_SUBJECT = {
    where: "The federated credential's subject identifier must be exactly",
    value: (subject) => subject,
};
const azure_obtain = async ({ fields }, context) => {
    const idToken = await context.idToken(AUDIENCE);
    const response = await requestFromVendor(azure_tokenRequest(fields, idToken), ENTRA, [
        "Check `tenant-id`, `client-id`, and the issuer, subject and audience of the application's federated credential.",
        ...subjectCure(idToken, azure_SUBJECT),
    ], context);
    const { access_token, expires_in } = jsonBody(response, ENTRA, context.origin);
    const password = readToken(access_token, 'access_token', ENTRA, context);
    context.secrets.register(`${USERNAME}:${access_token}`); // package managers send it like this, in base64
    return {
        credential: { kind: 'basic', username: USERNAME, password },
        expires: expiryAfter(expires_in, context.now()),
    };
};
/** Requests an access token. The ID token takes the place of a client secret (RFC 7523). */
function azure_tokenRequest(fields, idToken) {
    const authority = fields.endpoint ?? 'https://login.microsoftonline.com';
    return formRequest(`${authority}/${fields['tenant-id']}/oauth2/v2.0/token`, {
        grant_type: 'client_credentials',
        client_id: fields['client-id'] ?? '',
        scope: `${AZURE_DEVOPS}/.default`,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: idToken,
    });
}

;// CONCATENATED MODULE: ./build/oidc/buildkite.js
/**
 * Buildkite Package Registries: a registry with an OIDC policy accepts the workflow's ID token itself.
 *
 * Sources, read 2026-11: "OIDC in Buildkite Package Registries" (the audience; GitHub as an issuer; at most five minutes from
 * `iat` to `exp`, which is what GitHub issues), "JavaScript" (`_authToken`, the URL).
 */


const buildkite_obtain = async ({ url }, context) => {
    const idToken = await context.idToken((0,oidc_urls/* buildkiteAudience */.ax)(url)); // the URL was checked when the entry was read
    return { credential: { kind: 'token', token: context.secrets.wrap(idToken) }, expires: tokenExpiry(idToken) };
};

;// CONCATENATED MODULE: ./build/oidc/chainguard.js



const CHAINGUARD = 'Chainguard';
const ID_TOKEN_AUDIENCE = 'issuer.enforce.dev';
const REGISTRY_AUDIENCE = 'libraries.cgr.dev';
const chainguard_SUBJECT = {
    where: "The identity's subject, or the pattern for it, must match",
    value: (subject) => subject,
};
const chainguard_obtain = async ({ fields }, context) => {
    const idToken = await context.idToken(ID_TOKEN_AUDIENCE);
    const response = await requestFromVendor(exchangeRequest(fields, idToken), CHAINGUARD, [
        'Check `identity`, and the issuer, subject and audience of the assumable identity.',
        'The identity also needs the role `libraries.javascript.pull`.',
        ...subjectCure(idToken, chainguard_SUBJECT),
    ], context);
    const answer = jsonBody(response, CHAINGUARD, context.origin);
    for (const name of ['refresh_token', 'refreshToken']) {
        const refresh = answer[name];
        if (typeof refresh === 'string')
            context.secrets.register(refresh); // not used, but a secret as well
    }
    const { token, expiry } = answer;
    return {
        credential: { kind: 'token', token: readToken(token, 'token', CHAINGUARD, context) },
        expires: expiryOn(expiry) ?? tokenExpiry(String(token)),
    };
};
/** Exchanges the ID token. */
function exchangeRequest(fields, idToken) {
    const query = new URLSearchParams({ aud: REGISTRY_AUDIENCE, identity: fields.identity ?? '' });
    return {
        method: 'GET',
        url: `${fields.endpoint ?? 'https://issuer.enforce.dev'}/sts/exchange?${query}`,
        headers: { accept: 'application/json', authorization: `Bearer ${idToken}` },
    };
}

;// CONCATENATED MODULE: ./build/oidc/cloudsmith.js


const CLOUDSMITH = 'Cloudsmith';
const cloudsmith_obtain = async ({ fields }, context) => {
    const response = await requestFromVendor(cloudsmith_exchangeRequest(fields, await context.idToken(fields['oidc-audience'])), CLOUDSMITH, ['Check `oidc-namespace`, `oidc-service-slug`, and the claims that the provider settings in Cloudsmith require.'], context);
    const { token } = jsonBody(response, CLOUDSMITH, context.origin);
    return {
        credential: { kind: 'token', token: readToken(token, 'token', CLOUDSMITH, context) },
        expires: tokenExpiry(String(token)),
    };
};
/** Exchanges the ID token. */
function cloudsmith_exchangeRequest(fields, idToken) {
    return jsonRequest(`${fields.endpoint ?? 'https://api.cloudsmith.io'}/openid/${fields['oidc-namespace']}/`, {
        oidc_token: idToken,
        service_slug: fields['oidc-service-slug'],
    });
}

;// CONCATENATED MODULE: ./build/oidc/google.js


const google_STS = "Google's token service";
const IAM = "Google's service account credentials API";
const ID_TOKEN_SECONDS = 300;
const google_obtain = async ({ fields }, context) => {
    const idToken = await context.idToken(google_audienceOf(fields));
    const response = await requestFromVendor(google_exchangeRequest(fields, idToken), google_STS, ['Check `workload_identity_provider`, its attribute condition, and that it allows the default audience.'], context);
    const { access_token, expires_in } = jsonBody(response, google_STS, context.origin);
    const token = readToken(access_token, 'access_token', google_STS, context);
    if (fields.service_account === undefined) {
        const now = context.now();
        const limits = [expiryAfter(ID_TOKEN_SECONDS, now), tokenExpiry(idToken), expiryAfter(expires_in, now)];
        return {
            credential: { kind: 'token', token },
            expires: Math.min(...limits.filter((limit) => limit !== undefined)),
            cure: 'Set `service_account`: a token of a service account lives for an hour.',
        };
    }
    const impersonated = await requestFromVendor(impersonationRequest(fields, String(access_token)), IAM, ['Grant the workflow `roles/iam.workloadIdentityUser` on the service account, and enable that API.'], context);
    const { accessToken, expireTime } = jsonBody(impersonated, IAM, context.origin);
    return {
        credential: { kind: 'token', token: readToken(accessToken, 'accessToken', IAM, context) },
        expires: expiryOn(expireTime),
    };
};
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
/** The audience of the ID token: what a provider accepts unless it was set up otherwise. */
function google_audienceOf(fields) {
    return `https://${hostsOf(fields).iam}/${fields.workload_identity_provider}`;
}
/** Exchanges the ID token (RFC 8693). */
function google_exchangeRequest(fields, idToken) {
    const { sts, iam, scope } = hostsOf(fields);
    return formRequest(`${sts}/v1/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//${iam}/${fields.workload_identity_provider}`,
        scope,
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token: idToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    });
}
/** Requests an access token of the service account. */
function impersonationRequest(fields, federatedToken) {
    const { iamCredentials, scope } = hostsOf(fields);
    const account = encodeURIComponent(fields.service_account ?? '').replaceAll('%40', '@');
    const url = `${iamCredentials}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
    return jsonRequest(url, { scope: [scope], lifetime: '3600s' }, { authorization: `Bearer ${federatedToken}` });
}

;// CONCATENATED MODULE: ./build/oidc/jfrog.js




const JFROG = 'the JFrog platform';
/** The default of `revocable-expiry-threshold`, in milliseconds: tokens that live for less cannot be revoked. */
const MIN_REVOCABLE_LIFETIME_MS = 6 * 60 * 60 * 1000;
const jfrog_obtain = async ({ url, fields }, context) => {
    const response = await requestFromVendor(jfrog_exchangeRequest(fields, url, await context.idToken(fields['oidc-audience'])), JFROG, [
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
function jfrog_exchangeRequest(fields, url, idToken) {
    // Fields that are not given are left out of the JSON.
    return jsonRequest(`${fields.endpoint ?? (0,oidc_urls/* jfrogPlatform */.Mh)(url)}/access/api/v1/oidc/token`, {
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
        url: `${endpoint === '' ? (0,oidc_urls/* jfrogPlatform */.Mh)(url) : endpoint}/access/api/v1/tokens/me`,
        headers: { authorization: `Bearer ${token}` },
        ignoreBody: true,
    };
}
/** SHA-256 of a token in hexadecimal, which shows nothing of it. */
function jfrog_digestOf(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex');
}

;// CONCATENATED MODULE: ./build/oidc/trusted-publishing-report.js



/** Names the packages that npm grants, and warns of what would fail when they are published. */
function reportGranted(granted, server, diagnostics) {
    for (const { name, project, idToken } of granted) {
        diagnostics.info(`Trusted publishing of ${name} is granted.`);
        const { repository, repository_visibility: visibility } = (0,token_shape/* claimsOf */.ds)(idToken) ?? {};
        const fit = repositoryFit(project, repository, server);
        if (visibility !== 'public' || fit.fits !== false)
            continue;
        // Private repositories have no provenance, and npm compares nothing.
        diagnostics.warning('trusted-publishing-repository', `${name}: ${fit.text}, so npm refuses to publish with provenance (E422).`, `Set \`repository.url\` in ${project.file} to \`git+${server}/${shownClaim(repository)}.git\`.`);
    }
}
/** Reports all packages that npm refuses in one error, with what to compare. */
async function reportRefused(refused, context) {
    const [first] = refused;
    if (first === undefined)
        return;
    const { origin, url, server, diagnostics } = context;
    const existence = new Map();
    await (0,network_network/* forEachAtATime */.w_)(refused, async ({ project: { name } }) => {
        existence.set(name, await exists(name, context));
    });
    const claims = (0,token_shape/* claimsOf */.ds)(first.refusal.idToken) ?? {};
    const many = refused.length > 1;
    diagnostics.error('trusted-publishing-refused', `${origin}: ${url} refuses trusted publishing for ${many ? `${refused.length} packages` : first.project.name}.`, ...refused.map(({ project, refusal }) => {
        const said = refusal.explanation === '' ? '' : `, "${refusal.explanation}"`;
        const known = EXISTENCE[String(existence.get(project.name))];
        const fit = repositoryFit(project, claims['repository'], server);
        return `- ${project.name}: HTTP ${refusal.status}${said}; ${known}; ${fit.text}.`;
    }), 'Compare the trusted publisher in the settings of each package on npmjs.com with this run. npm distinguishes upper and lower case.', ...fieldsOf(claims).map(([field, value]) => `  ${field}: ${value}`), ...([...existence.values()].includes(false) ? ['Publish a new package for the first time with a token.'] : []), ...(many ? ['If this job does not publish all of them, list the ones that it publishes in `packages`.'] : []));
}
const EXISTENCE = {
    true: 'the package exists',
    false: 'there is no such public package',
    undefined: 'whether the package exists could not be checked',
};
/** Whether a package can be read by anybody; undefined if the registry does not say. */
async function exists(name, { url, send }) {
    try {
        const { status } = await send({
            method: 'GET',
            url: url + name.replace('/', '%2f'),
            headers: { accept: 'application/vnd.npm.install-v1+json' },
            ignoreBody: true,
        });
        if (status === 404)
            return false;
        return status >= 200 && status < 300 ? true : undefined;
    }
    catch (error) {
        if (error instanceof http/* NetworkError */.D)
            return undefined;
        throw error;
    }
}
/** The fields of npm's form, and what this run has for each. */
function fieldsOf(claims) {
    const caller = workflowFile(claims['workflow_ref']);
    const called = workflowFile(claims['job_workflow_ref']);
    const isReusable = called !== undefined && claims['job_workflow_ref'] !== claims['workflow_ref'];
    const workflow = caller ?? shownClaim(undefined);
    return [
        ['repository', shownClaim(claims['repository'])],
        [
            'workflow file',
            isReusable ? `${workflow} (the caller; ${called} is a reusable workflow and does not count)` : workflow,
        ],
        ['environment', claims['environment'] === undefined ? '(none)' : shownClaim(claims['environment'])],
        ['ref', shownClaim(claims['ref'])],
        ['runner environment', shownClaim(claims['runner_environment'])],
    ];
}
/** The file name in `owner/repo/.github/workflows/file.yml@ref`. */
function workflowFile(claim) {
    if (typeof claim !== 'string')
        return undefined;
    const file = /\/([^/@]+\.ya?ml)@/i.exec(claim)?.[1];
    return file === undefined ? undefined : shownClaim(file);
}
const MAX_CLAIM_LENGTH = 200;
function shownClaim(value) {
    if (value === undefined)
        return '(not in the ID token)';
    const isText = typeof value === 'string' && value.length <= MAX_CLAIM_LENGTH && /^[^\p{C}\u2028\u2029]+$/u.test(value);
    return isText ? value : '(not shown)';
}
/** Whether `repository.url` of a package.json names the repository of the run, as npm checks for provenance. */
function repositoryFit({ file, repository }, claim, server) {
    if (file === undefined)
        return { fits: undefined, text: 'no package.json in the workspace has this name' };
    if (repository === undefined || repository === '')
        return { fits: false, text: `${file} has no \`repository.url\`` };
    if (typeof claim !== 'string')
        return { fits: undefined, text: `\`repository.url\` in ${file} was not compared` };
    const named = repositoryIn(repository, server);
    if (named === claim)
        return { fits: true, text: `\`repository.url\` in ${file} fits` };
    if (named?.toLowerCase() === claim.toLowerCase()) {
        return {
            fits: false,
            text: `\`repository.url\` in ${file} differs from the repository only in upper and lower case`,
        };
    }
    return { fits: false, text: `\`repository.url\` in ${file} does not name ${shownClaim(claim)}` };
}
/** The `owner/name` in a `repository` of package.json: a URL of the server in any of npm's forms, or GitHub's shorthand. */
function repositoryIn(text, server) {
    const { host } = new URL(URL.canParse(server) ? server : 'https://github.com');
    const short = /^(?:github:)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(text);
    if (short !== null)
        return host === 'github.com' ? short[1] : undefined;
    const long = /^(?:git\+)?(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+\/|[/:])([^/]+\/[^/#?]+?)(?:\.git)?\/?(?:[#?].*)?$/;
    const [, named = '', path] = long.exec(text) ?? [];
    return named.replace(/^www\./, '') === host ? path : undefined;
}

;// CONCATENATED MODULE: ./build/oidc/trusted-publishing.js
/**
 * npm's trusted publishing: the ID token is exchanged for a token that can publish one package.
 *
 * Read 2026-11: npm 11.21 (lib/utils/oidc.js), pnpm 11.28 (releasing/commands, publish/oidc) and Yarn 4.18
 * (npmHttpUtils); npm registry API, "Exchange OIDC id_token for npm registry token" (201 with `token` and `expires`; the
 * token lives "typically 1 hour"); npm docs, "Trusted publishing for npm packages".
 *
 * - npm takes the path from the root of the registry's host, and names the host without its port in the audience.
 * - A refusal says little: `package not found` also if the trusted publisher names another repository or workflow.
 * - No call is documented that revokes such a token.
 */






const NPM = 'npm';
/**
 * Does the exchange of trusted publishing for each package of a registry, and reports what came of it.
 *
 * @param context its `idToken` fetches a new token at each call
 * @param server GITHUB_SERVER_URL
 * @returns the registry with the tokens to be written, if any
 */
async function obtainPublishTokens(registry, { packages, writesTokens }, context, server, diagnostics) {
    const { url, origin } = registry;
    const granted = [];
    const refused = [];
    const faults = [];
    const exchangeOne = async (project) => {
        if (faults.length > 0)
            return; // the next package would fare no better
        try {
            const { credential, expires, idToken } = await exchange(project.name, url, context);
            if (credential.kind === 'token')
                granted.push({ name: project.name, token: credential.token, project, expires, idToken });
        }
        catch (error) {
            if (error instanceof Refusal)
                refused.push({ project, refusal: error });
            else if (error instanceof diagnostic/* UserError */.yo)
                faults.push(error);
            else
                throw error;
        }
    };
    await (0,network_network/* forEachAtATime */.w_)(packages, exchangeOne);
    const order = packages.map(({ name }) => name);
    granted.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    refused.sort((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
    reportGranted(granted, server, diagnostics);
    await reportRefused(refused, { origin, url, server, send: context.send, diagnostics });
    // The first ones under way fail alike.
    for (const text of new Set(faults.map(({ message }) => message))) {
        const fault = faults.find(({ message }) => message === text);
        if (fault !== undefined)
            diagnostics.add(fault.diagnostic);
    }
    const [first] = granted;
    if (!writesTokens || first === undefined) {
        // Package managers prefer the token of an earlier use of this action to the one that they obtain.
        const packageTokens = packages.map(({ name }) => ({ name, token: undefined }));
        return { ...registry, credential: { kind: 'none' }, packageTokens };
    }
    const expires = granted.flatMap((one) => one.expires ?? []);
    return {
        ...registry,
        credential: { kind: 'token', token: first.token },
        packageTokens: granted.map(({ name, token }) => ({ name, token })),
        obtained: {
            endpoint: '',
            expires: isoTime(expires.length === 0 ? undefined : Math.min(...expires)),
            revocable: false,
            shortLived: true,
            digest: '',
        },
    };
}
/** The registry does not accept the ID token for a package. */
class Refusal extends Error {
    /** The ID token that was refused. */
    idToken;
    status;
    /** npm's own explanation, in one line; empty if there is none that can be shown. */
    explanation;
    constructor(idToken, { status, body }) {
        super(`HTTP ${status}`);
        this.idToken = idToken;
        this.status = status;
        this.explanation = explanationIn(body, idToken);
    }
}
/**
 * Exchanges a fresh ID token for a token that can publish a package.
 *
 * @param context its `idToken` fetches a new token at each call
 * @returns the token, and the claims of the ID token
 * @throws Refusal if the registry says no; UserError `oidc-unavailable`, `oidc-rejected`, `oidc-answer`
 */
async function exchange(name, url, context) {
    const idToken = await context.idToken(trusted_publishing_audienceOf(url));
    const answer = await requestFromVendor(trusted_publishing_exchangeRequest(name, url, idToken), NPM, [], {
        ...context,
        async send(request) {
            const received = await context.send(request);
            if (isRefusal(received, context.origin))
                throw new Refusal(idToken, received);
            return received;
        },
    }, 'Run the job again later, or list fewer packages in `packages`.');
    const { token, expires } = jsonBody(answer, NPM, context.origin);
    return {
        credential: { kind: 'token', token: readToken(token, 'token', NPM, context) },
        expires: expiryOn(expires),
        idToken,
    };
}
/** The audience of the ID token. */
function trusted_publishing_audienceOf(url) {
    return `npm:${new URL(url).hostname}`;
}
/** Whether an answer is npm's refusal. @throws UserError `oidc-answer` for the page of a proxy or portal */
function isRefusal({ status, headers }, origin) {
    if (status < 400 || status >= 500 || status === 407 || status === 429)
        return false;
    if (headers['content-type']?.includes('html'))
        throw unexpectedResponse(`an HTML page (HTTP ${status})`, NPM, origin);
    return true;
}
/** The request of npm's `publish`. */
function trusted_publishing_exchangeRequest(name, url, idToken) {
    return {
        method: 'POST',
        url: new URL(`/-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`, url).href,
        headers: { authorization: `Bearer ${idToken}`, accept: 'application/json', 'npm-command': 'publish' },
        body: '',
    };
}
const MAX_EXPLANATION_LENGTH = 200;
/**
 * The `message` or `error` of an answer, in one line of plain text. Words that could be a token are left out, and the whole
 * text if it repeats part of what was sent.
 */
function explanationIn(body, sent) {
    const { message, error } = jsonObject(body) ?? {};
    const text = [message, error].find((one) => typeof one === 'string' && one.trim() !== '') ?? '';
    const line = text
        .slice(0, 4 * MAX_EXPLANATION_LENGTH)
        .replace(/[^\x20-\x7e]+/g, ' ')
        .replace(/[A-Za-z0-9_.+/=-]{31,}/g, '...')
        .replace(/ {2,}/g, ' ')
        .trim();
    const short = line.length > MAX_EXPLANATION_LENGTH ? `${line.slice(0, MAX_EXPLANATION_LENGTH)}...` : line;
    return (0,secret/* repeatsSecret */.Xq)(short, [sent]) ? '' : short;
}

;// CONCATENATED MODULE: ./build/oidc/obtain.js













const EXCHANGES = {
    'aws-codeartifact': obtain,
    google: google_obtain,
    azure: azure_obtain,
    jfrog: jfrog_obtain,
    cloudsmith: cloudsmith_obtain,
    buildkite: buildkite_obtain,
    chainguard: chainguard_obtain,
};
/** A credential that expires sooner may not last for the rest of the job, in milliseconds. */
const EXPIRES_SOON_MS = 10 * 60 * 1000;
/** How much later than the vendor this machine may look at the time, in milliseconds. */
const CLOCK_TOLERANCE_MS = 10_000;
/** The vendor that can revoke what it issues. */
const REVOCABLE = 'jfrog';
/**
 * Obtains the credential of each registry that waits for one, all at the same time. Each secret is masked as soon as it
 * arrives.
 *
 * @param network is closed at the end
 * @returns the registries that have their credential, in order; the failures of the others are reported
 */
async function obtainAll(registries, context, network = (0,network_network/* openNetwork */.XV)({ environment: context.environment })) {
    const exchange = { send: network.send, secrets: maskedAtOnce(context), now: Date.now };
    const idToken = idTokenSource(context.environment, exchange);
    const obtain = async (registry) => {
        const { credential: pending, origin, url, scopes } = registry;
        if (pending.kind !== 'oidc')
            return { ...registry, credential: pending };
        if (pending.provider === 'npm')
            return await publishTokens(registry, exchange, context);
        const { credential, expires, cure } = await EXCHANGES[pending.provider]({ url, scopes, fields: pending.fields }, { ...exchange, origin, idToken: (audience) => idToken(origin, audience) });
        const issued = { ...registry, credential, obtained: obtainedBy(pending, credential, expires) };
        context.onIssued(issued);
        reportExpiry(issued, expires, cure, context.diagnostics);
        return issued;
    };
    try {
        const results = await Promise.allSettled(registries.map(obtain));
        const obtained = [];
        const failures = new Set(); // entries with the same audience share the request for the ID token
        for (const result of results) {
            if (result.status === 'fulfilled')
                obtained.push(result.value);
            else
                failures.add(result.reason);
        }
        for (const failure of failures) {
            if (!(failure instanceof diagnostic/* UserError */.yo))
                throw failure;
            context.diagnostics.add(failure.diagnostic);
        }
        return obtained;
    }
    finally {
        network.close();
    }
}
/** Whether what the vendor of an entry issues can be revoked. */
function isRevocable({ credential }) {
    return credential.kind === 'oidc' && credential.provider === REVOCABLE;
}
/** Trusted publishing needs a new ID token for each package. */
function publishTokens(registry, exchange, { environment, publishing, diagnostics }) {
    const { url, origin } = registry;
    const idToken = (audience) => idTokenSource(environment, exchange)(origin, audience);
    const server = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL') || 'https://github.com';
    const planned = publishing?.get(url) ?? { packages: [], writesTokens: false };
    return obtainPublishTokens(registry, planned, { ...exchange, origin, idToken }, server, diagnostics);
}
function reportExpiry({ origin, url }, expires, cure, diagnostics) {
    if (expires === undefined || expires - Date.now() >= EXPIRES_SOON_MS)
        return;
    if (expires <= Date.now()) {
        diagnostics.warning('oidc-expires-soon', `${origin}: the credential for ${url} has expired already, according to the clock of this machine.`, 'Check the clock, and how long the vendor lets credentials live.');
        return;
    }
    const minutes = Math.round((expires - Date.now()) / 60_000);
    diagnostics.warning('oidc-expires-soon', `${origin}: the credential for ${url} expires in ${minutes} min.`, ...(cure === undefined ? [] : [cure]), 'Run this step right before the steps that need the registry.');
}
/** Masks secrets in the runner's log as soon as they are registered. */
function maskedAtOnce({ secrets, mask }) {
    return {
        wrap(value) {
            const secret = secrets.wrap(value);
            mask(secrets.newMasks());
            return secret;
        },
        register(value) {
            secrets.register(value);
            mask(secrets.newMasks());
        },
        masks: () => secrets.masks(),
    };
}
function obtainedBy({ provider, fields }, credential, expires) {
    const revocable = provider === REVOCABLE && credential.kind === 'token';
    return {
        endpoint: fields.endpoint ?? '',
        expires: isoTime(expires),
        revocable,
        shortLived: expires !== undefined && expires + CLOCK_TOLERANCE_MS - Date.now() < MIN_REVOCABLE_LIFETIME_MS,
        digest: revocable ? jfrog_digestOf(credential.token.reveal()) : '',
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
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
    const { send, close } = (0,network_network/* openNetwork */.XV)({ environment, attemptLimit: 5000, requestLimit: 8000 });
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
    const failed = (why) => notRevoked({ url: normalizedUrl(record.url) ?? 'a registry', expires }, why);
    if (!isOwnFile(file, tempFolder))
        return failed('the journal names a file that this action never writes');
    const url = normalizedUrl(record.url);
    const endpoint = record.endpoint === '' ? '' : normalizedUrl(record.endpoint)?.replace(/\/$/, '');
    if (url === undefined || endpoint === undefined)
        return failed('the journal has a URL that is not valid');
    try {
        if (!fs.lstatSync(file).isFile())
            return failed('the file was replaced');
        // A later step may have added another token for the same registry, which must stay valid.
        const lines = readNpmrc(fs.readFileSync(file, 'utf8')).filter((line) => line.kind === 'setting');
        const token = lines.find(({ value }) => isToken(value) && digestOf(value) === record.digest)?.value;
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
        return notRevoked(revocation, error instanceof http/* NetworkError */.D ? error.message : 'unknown error');
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/clients/ask-version.js
var ask_version = __webpack_require__(4228);
// EXTERNAL MODULE: ./build/clients/version.js
var clients_version = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/clients/trusted-publishing.js


const ANY = Number.POSITIVE_INFINITY;
/**
 * Says which package managers of a job do npm's trusted publishing themselves: npm from 11.5.1, Yarn from 4.10 and pnpm
 * from 11 (read in their source, 2026-11: npm 11.21, pnpm 11.0.5 and 11.28, Yarn 4.18). pnpm up to 10 publishes with the npm
 * on PATH. Yarn Classic and bun do not. deno does not publish to npm registries.
 *
 * If no file names the version, the installed package manager is run to get it.
 *
 * @param folder the project's
 */
async function publishersAmong(clients, folder, environment) {
    const ask = (name) => (0,ask_version.askVersion)({ name }, folder, environment);
    const publishers = [];
    for (const { name, version } of clients) {
        if (name === 'deno')
            continue;
        if (name === 'bun') {
            const label = labelOf(name, version);
            publishers.push({ label, exchanges: false, readsPackageKeys: false, since: undefined });
            continue;
        }
        const known = isOpen(name, version) ? await ask(name) : version;
        const publisher = publisherOf(name, known.length === 0 ? version : known);
        if (name !== 'pnpm' || publisher.exchanges !== false)
            publishers.push(publisher);
        else {
            const npm = publisherOf('npm', await ask('npm'));
            publishers.push({ ...npm, label: `${publisher.label}, which publishes with ${npm.label}` });
        }
    }
    return publishers;
}
function publisherOf(name, version) {
    const from = { npm: [11, 5, 1], pnpm: [11, 0, 0], yarn: [4, 10, 0] };
    return {
        label: labelOf(name, version),
        exchanges: isOpen(name, version) ? undefined : (0,clients_version/* isWithin */.UO)(version, from[name], [ANY, ANY, ANY]),
        readsPackageKeys: name === 'npm',
        since: { npm: 'npm 11.5.1', pnpm: 'pnpm 11', yarn: 'Yarn 4.10' }[name],
    };
}
/** Whether too little of a version is known. */
function isOpen(name, version) {
    const isMajorOf = (major) => version.length === 1 && version[0] === major;
    if (version.length === 0)
        return true;
    if (name === 'yarn')
        return (0,clients_version/* isAnyYarn2 */.TQ)(version) || isMajorOf(4);
    return name === 'npm' && isMajorOf(11);
}
function labelOf(name, version) {
    if (name === 'yarn' && version[0] === 1)
        return 'Yarn Classic';
    const title = name === 'yarn' ? 'Yarn' : name;
    return version.length === 0 ? title : `${title} ${version.join('.')}`;
}

// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var keys = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/files/read-file.js
var read_file = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/files/yaml.js
var yaml = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/registries/names.js
var names = __webpack_require__(947);
// EXTERNAL MODULE: ./build/project/packages.js
var project_packages = __webpack_require__(6952);
;// CONCATENATED MODULE: ./build/project/publishable.js





/**
 * The packages that a job could publish: the root package of each project and those of its npm, Yarn or pnpm workspaces, unless
 * they are private.
 *
 * @param folders those of the projects, relative to the workspace
 */
async function publishablePackages(workspace, folders) {
    const packages = new Map();
    for (const folder of workspace === '' ? [] : folders) {
        const root = external_node_path_default().join(workspace, folder);
        const patterns = await workspacePatterns(root);
        for (const [file, manifest] of filesByPath(root)) {
            const inside = external_node_path_default().posix.dirname(file);
            if (manifest['private'] === true || (inside !== '.' && !isWorkspace(inside, patterns)))
                continue;
            const found = packageOf(external_node_path_default().posix.join(folder, file), manifest);
            if (found !== undefined)
                packages.set(found.file, found);
        }
    }
    return [...packages.values()];
}
/** Finds packages of the project by name, wherever their package.json is. */
function packagesNamed(workspace, names) {
    const found = new Map();
    for (const [file, manifest] of filesByPath(workspace)) {
        const one = packageOf(file, manifest);
        if (one !== undefined && !found.has(one.name))
            found.set(one.name, one);
    }
    return names.map((name) => found.get(name) ?? { name, file: undefined, repository: undefined, publishRegistry: undefined });
}
/** Every package.json in a folder and below it, with its path relative to the folder. */
function filesByPath(root) {
    if (root === '')
        return [];
    return [...(0,project_packages/* packageFiles */.i9)(root)].map((file) => [external_node_path_default().relative(root, file).split((external_node_path_default()).sep).join('/'), (0,project_packages/* readJson */.Vh)(file)]);
}
/** @returns undefined if npm would not publish it: it has no name, or one that npm does not allow */
function packageOf(file, { name, repository, publishConfig }) {
    if (typeof name !== 'string' || !(0,names/* isPackageName */.kb)(name))
        return undefined;
    const config = (0,project_packages/* objectOf */.Xy)(publishConfig);
    const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
    return {
        name,
        file,
        repository: textOf(repository) ?? textOf((0,project_packages/* objectOf */.Xy)(repository)['url']),
        publishRegistry: textOf(config[`${scope}:registry`]) ?? textOf(config['registry']),
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The patterns for workspace folders in package.json and pnpm-workspace.yaml. */
async function workspacePatterns(root) {
    const { workspaces } = (0,project_packages/* readJson */.Vh)(external_node_path_default().join(root, 'package.json'));
    const listed = Array.isArray(workspaces) ? workspaces : (0,project_packages/* objectOf */.Xy)(workspaces)['packages'];
    return [listed, await pnpmPackages(external_node_path_default().join(root, 'pnpm-workspace.yaml'))]
        .flat()
        .filter((pattern) => typeof pattern === 'string')
        .map((pattern) => pattern.replace(/^(!?)(?:\.\/)?(.*?)\/*$/, '$1$2'));
}
/** @returns none if the file is missing, or is not YAML, which pnpm reports */
async function pnpmPackages(file) {
    const { text } = (0,read_file/* readFile */.TA)(file);
    const packages = text === undefined ? undefined : (await (0,yaml/* readYaml */.gM)(text))?.get('packages');
    return packages?.items.map(({ value }) => value) ?? [];
}
function isWorkspace(folder, patterns) {
    const matches = (pattern) => external_node_path_default().posix.matchesGlob(folder, pattern);
    return (patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern)) &&
        !patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1))));
}

;// CONCATENATED MODULE: ./build/oidc/trusted-publishing-checks.js










/**
 * Checks without network whether trusted publishing can work in this job, and finds the packages to be published.
 *
 * @param all all registries of the request
 * @param checked those with `oidc: npm`, and npm's public registry without a credential
 */
async function checkTrustedPublishing(all, checked, job, diagnostics) {
    const { clients, workspace, projectFolders, environment } = job;
    const plan = new Map();
    if (((0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') === '') {
        for (const { url, origin } of checked)
            reportPermission(url, origin, diagnostics);
        return plan;
    }
    reportRunner(environment, diagnostics);
    const publishers = await publishersAmong(clients, external_node_path_default().join(workspace, projectFolders[0] ?? ''), environment);
    for (const registry of checked) {
        reportFallback(registry.url, job, diagnostics);
        if (registry.credential.kind !== 'oidc') {
            reportOldClients(publishers, diagnostics);
            continue;
        }
        const packages = await packagesOf(registry, all, job);
        if (packages.length === 0)
            reportNoPackages(registry.origin, diagnostics);
        const writesTokens = publishers.length === 0 || publishers.some(({ exchanges }) => exchanges !== true);
        reportServedClients(publishers, packages, diagnostics);
        if (!writesTokens) {
            const labels = publishers.map(({ label }) => label).join(' and ');
            diagnostics.info(`${labels} can exchange the ID token without help, so no token is written for ${registry.url}.`);
        }
        plan.set(registry.url, { packages, writesTokens });
    }
    return plan;
}
/** The packages that an entry names, or those of the project that go to its registry. */
async function packagesOf(registry, all, { workspace, projectFolders }) {
    if (registry.packages !== undefined)
        return packagesNamed(workspace, registry.packages);
    const elsewhere = new Set(all.flatMap((other) => (other === registry ? [] : other.scopes)));
    return (await publishablePackages(workspace, withRoot(projectFolders))).filter(({ name, publishRegistry }) => {
        if (publishRegistry !== undefined)
            return (0,registry_url/* normalizedUrl */.Zm)(publishRegistry) === registry.url;
        return !elsewhere.has(name.split('/')[0] ?? '');
    });
}
/** The folders of the projects, and the workspace itself: a package may have nothing but a package.json. */
function withRoot(projectFolders) {
    return [...new Set(['', ...projectFolders])];
}
function reportNoPackages(origin, diagnostics) {
    diagnostics.error('trusted-publishing-packages', `${origin}: the workspace has no package that could be published there.`, 'Run this step after `actions/checkout`, or list the names in `packages`.', 'Only packages with a name and without `private: true` count: the root package, and those of `workspaces` or pnpm-workspace.yaml.');
}
/** A registry without a credential may as well be used for installing only. */
function reportPermission(url, origin, diagnostics) {
    diagnostics.notice('oidc-permission', `${origin}: this job may not request an ID token, so it cannot publish to ${url} by trusted publishing.`, 'If it is meant to publish, add this to the job:', 'permissions:', '  id-token: write', '  contents: read');
}
function reportRunner(environment, diagnostics) {
    const kind = (0,runner_environment/* variable */.bv)(environment, 'RUNNER_ENVIRONMENT') ?? '';
    if (kind === '' || kind === 'github-hosted')
        return;
    diagnostics.warning('trusted-publishing-runner', 'This job does not run on a GitHub-hosted runner, and npm supports trusted publishing only there.', 'If npm refuses, publish in a job with `runs-on: ubuntu-latest`.');
}
/** Reports tokens that npm would use without a word if its exchange is refused. */
function reportFallback(url, { userConfig, workspace, projectFolders, environment }, diagnostics) {
    if (hasCredential(userConfig.text, url, environment)) {
        diagnostics.notice('trusted-publishing-fallback', `The user configuration has a credential for ${url}, to which npm falls back silently if trusted publishing is refused.`, 'It is left out until the job ends.');
    }
    for (const folder of workspace === '' ? [] : withRoot(projectFolders)) {
        const file = external_node_path_default().posix.join(folder, '.npmrc');
        if (!hasCredential((0,read_text/* readText */.y)(external_node_path_default().join(workspace, file)) ?? '', url, environment))
            continue;
        diagnostics.warning('trusted-publishing-fallback', `${file} has a credential for ${url}, to which npm falls back silently if trusted publishing is refused.`, 'Yarn and others use it instead of trusted publishing. Remove it, or leave its variable unset in jobs that publish.');
    }
}
/** Whether npmrc text has a credential for a registry. A reference to an unset variable does not count. */
function hasCredential(text, url, environment) {
    return (0,lines/* readNpmrc */.Z)(text).some((line) => {
        if (line.kind !== 'setting' || line.key.kind !== 'registry-setting')
            return false;
        if (line.key.nerfDart !== (0,registry_url/* nerfDart */.vN)(url) || !keys/* CREDENTIAL_PARTS */.XD.has(line.key.setting))
            return false;
        const value = (0,variables/* expandVariables */.i7)(line.value, environment).trim();
        return value !== '' && !value.includes('${') && !(0,parse_credential/* isPlaceholder */.wK)(value);
    });
}
/** Reports package managers that cannot do the exchange. Without `oidc: npm`, this action does not do it for them either. */
function reportOldClients(publishers, diagnostics) {
    for (const { label, exchanges, since } of publishers) {
        if (exchanges !== false)
            continue;
        diagnostics.warning('trusted-publishing-client', `${label} cannot do trusted publishing.`, `${since === undefined ? 'Publish with npm 11.5.1 or later' : `Use ${since} or later`}, or set \`oidc: npm\` in an entry of \`registries\`.`);
    }
}
/** Reports how a package manager that cannot do the exchange gets a token, and for which packages it gets none. */
function reportServedClients(publishers, packages, diagnostics) {
    for (const { label, exchanges, since, readsPackageKeys } of publishers) {
        if (exchanges !== false)
            continue;
        const cure = since === undefined ? 'Publish with npm 11.5.1 or later.' : `Use ${since} or later.`;
        if (packages.length > 1 && !readsPackageKeys) {
            diagnostics.warning('trusted-publishing-client', `${label} cannot do trusted publishing, and uses one token for the whole registry: that of ${packages[0]?.name}.`, `It cannot publish the other packages (${packages.length - 1}). ${cure}`, 'Or publish each package in a job of its own, with its name in `packages`.');
        }
        else {
            diagnostics.notice('trusted-publishing-client', `${label} cannot do trusted publishing, so this step writes the token for it.`, `Publish within an hour, since the token expires. ${cure}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/oidc/index.js
/** What the login step uses of this folder. It is loaded only if an entry has `oidc`, or packages can be published to npm. */





/***/ }),

/***/ 6952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ registryDependencies),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   qm: () => (/* binding */ readPackages),
/* harmony export */   sS: () => (/* binding */ scopePackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _registries_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(947);
/* harmony import */ var _lockfiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8959);
/** The packages of a project: what its package.json files and lockfiles say about them. */





const MAX_DEPTH = 5;
const MAX_FOLDERS = 2_000;
/** The fields with dependencies. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * Reads every package.json in a folder and below it: those of a workspace may publish, too. Folders called node_modules,
 * those with a leading dot, and links are left out, and so are files that are no JSON.
 */
function readPackages(folder) {
    const publishUrls = [];
    const names = new Set();
    const declaredElsewhere = new Set();
    for (const file of packageFiles(folder)) {
        const json = readJson(file);
        if (typeof json['name'] === 'string')
            names.add(json['name']);
        for (const [key, value] of Object.entries(objectOf(json['publishConfig']))) {
            if (/^(@[^:]+:)?registry$/.test(key) && typeof value === 'string')
                publishUrls.push(value);
        }
        for (const [name, range] of dependenciesOf(json)) {
            names.add(name);
            if (isElsewhere(range))
                declaredElsewhere.add(name);
        }
        for (const overrides of [json['overrides'], json['resolutions'], objectOf(json['pnpm'])['overrides']]) {
            for (const name of replacedElsewhere(overrides))
                declaredElsewhere.add(name);
        }
    }
    return { names, publishUrls, declaredElsewhere };
}
/** The dependencies that the package.json of a folder takes from registries. */
function registryDependencies(folder) {
    const dependencies = dependenciesOf(readJson(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'package.json')));
    return dependencies.filter(([, range]) => !isElsewhere(range) && !LOCAL.test(range)).map(([name]) => name);
}
/**
 * Finds the packages of some scopes in a project: those in its lockfiles, its dependencies, and the names of its own packages.
 *
 * @param folder of the project, with all workspace packages below it; empty if there is none
 */
function scopePackages(folder, scopes) {
    const wanted = new Set(scopes);
    const found = new Map();
    const add = (name) => {
        if (typeof name !== 'string')
            return;
        const scope = name.slice(0, name.indexOf('/'));
        if (wanted.has(scope) && (0,_registries_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageName */ .kb)(name))
            found.set(scope, (found.get(scope) ?? new Set()).add(name));
    };
    if (folder === '' || scopes.length === 0)
        return { names: found, hasLockfile: false };
    const folders = new Set([folder]);
    for (const file of packageFiles(folder)) {
        folders.add(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
        const json = readJson(file);
        add(json['name']);
        for (const [name, range] of dependenciesOf(json)) {
            add(name);
            add(/^npm:(@[^@]+)(?:@|$)/.exec(range)?.[1]); // an alias
        }
    }
    let isLocked = false;
    for (const one of folders) {
        if (!(0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLockfile */ .yj)(one))
            continue;
        isLocked = true;
        for (const names of (0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedNames */ .Dr)(one, scopes).values())
            for (const name of names)
                add(name);
    }
    return { names: found, hasLockfile: isLocked };
}
/** A range that names a folder, a file or a package of the workspace. */
const LOCAL = /^(workspace|file|link|portal|patch):/;
function dependenciesOf(json) {
    return DEPENDENCIES.flatMap((group) => Object.entries(objectOf(json[group])).filter((entry) => typeof entry[1] === 'string'));
}
/** Whether a range is a URL, a git repository (`user/repo` is GitHub's) or an alias (`npm:other@1.0.0`). */
function isElsewhere(range) {
    return /^(https?:|git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|npm:@?[a-z][^@]*@|[^@/:\s]+\/[^/\s]+$)/i.test(range);
}
/** How deep `overrides` are read. npm has a level for each dependency on the way. */
const MAX_OVERRIDE_DEPTH = 10;
/**
 * The packages that `overrides` (npm, pnpm) or `resolutions` (Yarn) replace by a URL, a git repository or an alias.
 *
 * @param parent the package that the key `.` stands for
 */
function replacedElsewhere(overrides, parent = '', depth = 0) {
    if (depth === MAX_OVERRIDE_DEPTH)
        return [];
    return Object.entries(objectOf(overrides)).flatMap(([key, value]) => {
        const name = key === '.' ? parent : overriddenPackage(key);
        if (typeof value !== 'string')
            return replacedElsewhere(value, name, depth + 1);
        return isElsewhere(value) ? [name] : [];
    });
}
/** The package at the end of a key: `@acme/x`, `@acme/x@>=1`, `parent/@acme/x`, `parent>@acme/x`. pnpm's `>` has no space, `|` or `@` before it. */
function overriddenPackage(key) {
    const [last = '', scope = ''] = key
        .split(/(?<=[^ |@])>/)
        .at(-1)
        ?.split('/')
        .reverse() ?? [];
    const name = last.split('@')[0] ?? '';
    return scope.startsWith('@') ? `${scope}/${name}` : name;
}
/** Every package.json in a folder and below it, as far as `readPackages` looks. */
function* packageFiles(root) {
    const folders = [{ folder: root, depth: 0 }];
    for (let visited = 0; visited < MAX_FOLDERS; visited += 1) {
        const next = folders.shift();
        if (next === undefined)
            return;
        for (const entry of entriesOf(next.folder)) {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(next.folder, entry.name);
            if (entry.isFile() && entry.name === 'package.json')
                yield place;
            const isPart = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
            if (isPart && next.depth < MAX_DEPTH)
                folders.push({ folder: place, depth: next.depth + 1 });
        }
    }
}
function entriesOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The content of a JSON file; an empty object if it is not one, or larger than 1 MiB. */
function readJson(file) {
    try {
        return objectOf(JSON.parse(((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(file).text ?? '').replace(/^\ufeff/, '')));
    }
    catch {
        return {};
    }
}
/** A value as an object; an empty one if it is not. */
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
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
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3888);
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


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Runs a program without a shell, unless the options ask for one.
 *
 * @returns also for a program that fails, or that cannot be started
 */
async function runProgram(file, args, options) {
    return await new Promise((resolve) => {
        try {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { ...options, encoding: 'utf8' }, (error, stdout) => resolve({ stdout, error }));
        }
        catch (error) {
            resolve({ stdout: '', error: error }); // such as ELOOP for a loop of links
        }
    });
}


/***/ })

};
;