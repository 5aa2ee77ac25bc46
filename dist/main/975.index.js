"use strict";
exports.id = 975;
exports.ids = [975];
exports.modules = {

/***/ 1975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainAll: () => (/* binding */ obtainAll)
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
// EXTERNAL MODULE: ./build/oidc/exchange.js
var exchange = __webpack_require__(8036);
// EXTERNAL MODULE: ./build/credentials/token-shape.js
var token_shape = __webpack_require__(2363);
// EXTERNAL MODULE: ./build/oidc/response.js
var oidc_response = __webpack_require__(194);
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
        const response = await (0,exchange/* requestFromVendor */.yg)({
            method: 'GET',
            url: audience === undefined ? url : `${url}&audience=${encodeURIComponent(audience)}`,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        }, GITHUB, ['Check that the job has the permission `id-token: write`.'], { ...context, origin });
        const { value } = (0,oidc_response/* jsonBody */.J9)(response, GITHUB, origin);
        (0,oidc_response/* readToken */.AI)(value, 'value', GITHUB, { ...context, origin });
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
    const session = await (0,exchange/* requestFromVendor */.yg)(roleRequest(fields, repository, idToken), STS, [
        "Check the ARN, the role's trust policy (audience and subject), and that the role allows `role-duration-seconds`.",
        ...subjectCure(idToken, SUBJECT),
    ], context);
    const keys = readSession(session, context);
    const response = await (0,exchange/* requestFromVendor */.yg)(tokenRequest(fields, repository, keys, context.now()), CODEARTIFACT, ['The role needs `codeartifact:GetAuthorizationToken` on the domain, and `sts:GetServiceBearerToken`.'], context);
    const { authorizationToken, expiration } = (0,oidc_response/* jsonBody */.J9)(response, CODEARTIFACT, context.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_response/* readToken */.AI)(authorizationToken, 'authorizationToken', CODEARTIFACT, context) },
        expires: (0,oidc_response/* expiryAt */.Zn)(expiration),
    };
};
/** The audience of the ID token. */
function audienceOf({ suffix }) {
    return suffix === 'amazonaws.com' ? 'sts.amazonaws.com' : `sts.${suffix}`;
}
/** Requests a session of the role. The request is not signed: the ID token identifies the workflow. */
function roleRequest(fields, { region, suffix }, idToken) {
    return (0,exchange/* formRequest */.MB)(`${fields.endpoint ?? `https://sts.${region}.${suffix}`}/`, {
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
            throw (0,oidc_response/* unexpectedResponse */.Lf)(`no \`${name}\``, STS, origin);
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
    const response = await (0,exchange/* requestFromVendor */.yg)(azure_tokenRequest(fields, idToken), ENTRA, [
        "Check `tenant-id`, `client-id`, and the issuer, subject and audience of the application's federated credential.",
        ...subjectCure(idToken, azure_SUBJECT),
    ], context);
    const { access_token, expires_in } = (0,oidc_response/* jsonBody */.J9)(response, ENTRA, context.origin);
    const password = (0,oidc_response/* readToken */.AI)(access_token, 'access_token', ENTRA, context);
    context.secrets.register(`${USERNAME}:${access_token}`); // package managers send it like this, in base64
    return {
        credential: { kind: 'basic', username: USERNAME, password },
        expires: (0,oidc_response/* expiryAfter */.I$)(expires_in, context.now()),
    };
};
/** Requests an access token. The ID token takes the place of a client secret (RFC 7523). */
function azure_tokenRequest(fields, idToken) {
    const authority = fields.endpoint ?? 'https://login.microsoftonline.com';
    return (0,exchange/* formRequest */.MB)(`${authority}/${fields['tenant-id']}/oauth2/v2.0/token`, {
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
    return { credential: { kind: 'token', token: context.secrets.wrap(idToken) }, expires: (0,oidc_response/* tokenExpiry */.f9)(idToken) };
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
    const response = await (0,exchange/* requestFromVendor */.yg)(exchangeRequest(fields, idToken), CHAINGUARD, [
        'Check `identity`, and the issuer, subject and audience of the assumable identity.',
        'The identity also needs the role `libraries.javascript.pull`.',
        ...subjectCure(idToken, chainguard_SUBJECT),
    ], context);
    const answer = (0,oidc_response/* jsonBody */.J9)(response, CHAINGUARD, context.origin);
    for (const name of ['refresh_token', 'refreshToken']) {
        const refresh = answer[name];
        if (typeof refresh === 'string')
            context.secrets.register(refresh); // not used, but a secret as well
    }
    const { token, expiry } = answer;
    return {
        credential: { kind: 'token', token: (0,oidc_response/* readToken */.AI)(token, 'token', CHAINGUARD, context) },
        expires: (0,oidc_response/* expiryOn */.$y)(expiry) ?? (0,oidc_response/* tokenExpiry */.f9)(String(token)),
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
    const response = await (0,exchange/* requestFromVendor */.yg)(cloudsmith_exchangeRequest(fields, await context.idToken(fields['oidc-audience'])), CLOUDSMITH, ['Check `oidc-namespace`, `oidc-service-slug`, and the claims that the provider settings in Cloudsmith require.'], context);
    const { token } = (0,oidc_response/* jsonBody */.J9)(response, CLOUDSMITH, context.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_response/* readToken */.AI)(token, 'token', CLOUDSMITH, context) },
        expires: (0,oidc_response/* tokenExpiry */.f9)(String(token)),
    };
};
/** Exchanges the ID token. */
function cloudsmith_exchangeRequest(fields, idToken) {
    return (0,exchange/* jsonRequest */.UX)(`${fields.endpoint ?? 'https://api.cloudsmith.io'}/openid/${fields['oidc-namespace']}/`, {
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
    const response = await (0,exchange/* requestFromVendor */.yg)(google_exchangeRequest(fields, idToken), google_STS, ['Check `workload_identity_provider`, its attribute condition, and that it allows the default audience.'], context);
    const { access_token, expires_in } = (0,oidc_response/* jsonBody */.J9)(response, google_STS, context.origin);
    const token = (0,oidc_response/* readToken */.AI)(access_token, 'access_token', google_STS, context);
    if (fields.service_account === undefined) {
        const now = context.now();
        const limits = [(0,oidc_response/* expiryAfter */.I$)(ID_TOKEN_SECONDS, now), (0,oidc_response/* tokenExpiry */.f9)(idToken), (0,oidc_response/* expiryAfter */.I$)(expires_in, now)];
        return {
            credential: { kind: 'token', token },
            expires: Math.min(...limits.filter((limit) => limit !== undefined)),
            cure: 'Set `service_account`: a token of a service account lives for an hour.',
        };
    }
    const impersonated = await (0,exchange/* requestFromVendor */.yg)(impersonationRequest(fields, String(access_token)), IAM, ['Grant the workflow `roles/iam.workloadIdentityUser` on the service account, and enable that API.'], context);
    const { accessToken, expireTime } = (0,oidc_response/* jsonBody */.J9)(impersonated, IAM, context.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_response/* readToken */.AI)(accessToken, 'accessToken', IAM, context) },
        expires: (0,oidc_response/* expiryOn */.$y)(expireTime),
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
    return (0,exchange/* formRequest */.MB)(`${sts}/v1/token`, {
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
    return (0,exchange/* jsonRequest */.UX)(url, { scope: [scope], lifetime: '3600s' }, { authorization: `Bearer ${federatedToken}` });
}

// EXTERNAL MODULE: ./build/oidc/jfrog.js
var jfrog = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/network/http.js
var http = __webpack_require__(1492);
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
            const { credential, expires, idToken } = await trusted_publishing_exchange(project.name, url, context);
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
            expires: (0,exchange/* isoTime */.Ly)(expires.length === 0 ? undefined : Math.min(...expires)),
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
async function trusted_publishing_exchange(name, url, context) {
    const idToken = await context.idToken(trusted_publishing_audienceOf(url));
    const answer = await (0,exchange/* requestFromVendor */.yg)(trusted_publishing_exchangeRequest(name, url, idToken), NPM, ['npm limits the number of requests. Run the job again later, or list fewer packages in `packages`.'], {
        ...context,
        async send(request) {
            const received = await context.send(request);
            if (isRefusal(received, context.origin))
                throw new Refusal(idToken, received);
            return received;
        },
    });
    const { token, expires } = (0,oidc_response/* jsonBody */.J9)(answer, NPM, context.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_response/* readToken */.AI)(token, 'token', NPM, context) },
        expires: (0,oidc_response/* expiryOn */.$y)(expires),
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
        throw (0,oidc_response/* unexpectedResponse */.Lf)(`an HTML page (HTTP ${status})`, NPM, origin);
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
    const { message, error } = (0,oidc_response/* jsonObject */.o$)(body) ?? {};
    const text = [message, error].find((one) => typeof one === 'string' && one.trim() !== '') ?? '';
    const line = text
        .slice(0, 4 * MAX_EXPLANATION_LENGTH)
        .replace(/[^\x20-\x7e]+/g, ' ')
        .replace(/[A-Za-z0-9_.+/=-]{31,}/g, '...')
        .replace(/ {2,}/g, ' ')
        .trim();
    const short = line.length > MAX_EXPLANATION_LENGTH ? `${line.slice(0, MAX_EXPLANATION_LENGTH)}...` : line;
    return (0,oidc_response/* repeatsSecret */.Xq)(short, [sent]) ? '' : short;
}

;// CONCATENATED MODULE: ./build/oidc/obtain.js













const EXCHANGES = {
    'aws-codeartifact': obtain,
    google: google_obtain,
    azure: azure_obtain,
    jfrog: jfrog/* obtain */.AH,
    cloudsmith: cloudsmith_obtain,
    buildkite: buildkite_obtain,
    chainguard: chainguard_obtain,
};
/** A credential that expires sooner may not last for the rest of the job, in milliseconds. */
const EXPIRES_SOON_MS = 10 * 60 * 1000;
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
    const minutes = Math.max(0, Math.round((expires - Date.now()) / 60_000));
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
    const revocable = provider === 'jfrog' && credential.kind === 'token';
    return {
        endpoint: fields.endpoint ?? '',
        expires: (0,exchange/* isoTime */.Ly)(expires),
        revocable,
        shortLived: expires !== undefined && expires - Date.now() < jfrog/* MIN_REVOCABLE_LIFETIME_MS */.eK,
        digest: revocable ? jfrog/* digestOf */.ol(credential.token.reveal()) : '',
    };
}


/***/ })

};
;