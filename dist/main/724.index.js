"use strict";
exports.id = 724;
exports.ids = [724];
exports.modules = {

/***/ 6724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainAll: () => (/* binding */ obtainAll)
});

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/network/send.js + 4 modules
var send = __webpack_require__(900);
// EXTERNAL MODULE: ./build/registries/vendor-urls.js
var vendor_urls = __webpack_require__(156);
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
;// CONCATENATED MODULE: ./build/oidc/aws-codeartifact.js
/**
 * AWS CodeArtifact: the ID token is exchanged for a role's session, and that for a token of the CodeArtifact domain.
 *
 * Read 2026-11: STS API reference, AssumeRoleWithWebIdentity; CodeArtifact API reference, GetAuthorizationToken;
 * CodeArtifact user guide, "Configuring npm without using the login command" (`_authToken`); the source of
 * aws-actions/configure-aws-credentials (bcd4089: audience, session name, an hour by default; its README: China's
 * audience).
 *
 * - A CodeArtifact token outlives the role's session unless told otherwise: 12 hours even from a session of 15 minutes.
 *   So `role-duration-seconds` bounds both.
 * - Neither can be taken back: a token ends with its time.
 * - `endpoint` stands in for both APIs, as a gateway or emulator does.
 */




const STS = 'AWS STS';
const CODEARTIFACT = 'AWS CodeArtifact';
const ONE_HOUR = '3600';
async function obtain(fields, url, context) {
    const repository = (0,vendor_urls/* codeArtifactRepository */.Kr)(url); // checked when the entry was read
    const idToken = await context.idToken(audienceOf(repository));
    const session = await (0,oidc_answer/* ask */.kA)(roleRequest(fields, repository, idToken), STS, "Check the ARN, the role's trust policy (audience and subject), and that the role allows `role-duration-seconds`.", context);
    const keys = readSession(session, context);
    const answer = await (0,oidc_answer/* ask */.kA)(tokenRequest(fields, repository, keys, context.now()), CODEARTIFACT, 'The role needs `codeartifact:GetAuthorizationToken` on the domain, and `sts:GetServiceBearerToken`.', context);
    const { authorizationToken, expiration } = (0,oidc_answer/* jsonOf */.o_)(answer, CODEARTIFACT, context.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_answer/* tokenOf */.Uu)(authorizationToken, 'authorizationToken', CODEARTIFACT, context) },
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
        secrets.mask(value);
        return value;
    };
    return {
        accessKeyId: field('AccessKeyId'),
        secretAccessKey: field('SecretAccessKey'),
        sessionToken: field('SessionToken'),
    };
}

;// CONCATENATED MODULE: ./build/oidc/azure.js
/**
 * Azure Artifacts: the ID token proves an application of Entra ID, which gives an access token for Azure DevOps.
 *
 * Read 2026-11: "Microsoft identity platform and the OAuth 2.0 client credentials flow", third case (federated
 * credential); "Use service principals and managed identities in Azure DevOps" (the scope, and the token as password);
 * "Set up your client's npmrc" (any user name, under two paths: registry-hosts.ts sees to the second); the source of
 * Azure/login (833e823: the audience) and of microsoft/ado-npm-auth (aadffcc: `_password`).
 *
 * - Entra cannot take an access token back: it ends with its time, about an hour.
 * - `endpoint` is the authority's host, such as `https://login.microsoftonline.us`.
 */


const ENTRA = 'Entra ID';
const AUDIENCE = 'api://AzureADTokenExchange';
/** The application ID of Azure DevOps, the same in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
/** Feeds ignore the name, but insist on one. */
const USERNAME = 'npm-registry-login';
async function azure_obtain(fields, _url, context) {
    const answer = await (0,oidc_answer/* ask */.kA)(azure_tokenRequest(fields, await context.idToken(AUDIENCE)), ENTRA, "Check `tenant-id`, `client-id`, and the subject and audience of the application's federated credential.", context);
    const { access_token, expires_in } = (0,oidc_answer/* jsonOf */.o_)(answer, ENTRA, context.origin);
    const password = (0,oidc_answer/* tokenOf */.Uu)(access_token, 'access_token', ENTRA, context);
    context.secrets.mask(`${USERNAME}:${access_token}`); // how clients send it, in base64
    return { credential: { kind: 'basic', username: USERNAME, password }, expires: (0,oidc_answer/* endOf */.pJ)(expires_in, context.now()) };
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


async function buildkite_obtain(_fields, url, context) {
    const idToken = await context.idToken((0,vendor_urls/* buildkiteAudience */.ax)(url)); // checked when the entry was read
    return { credential: { kind: 'token', token: context.secrets.add(idToken) }, expires: (0,oidc_answer/* ownEndOf */.Dp)(idToken) };
}

;// CONCATENATED MODULE: ./build/oidc/cloudsmith.js
/**
 * Cloudsmith: the ID token is exchanged for a token of a service account.
 *
 * Read 2026-11: Cloudsmith API, "Openid Create"; "Setup GitHub Actions to authenticate to Cloudsmith using OIDC"; the
 * source of cloudsmith-io/cloudsmith-cli-action (ad73faf: fields, default audience) and of cloudsmith-cli (efeae63: the
 * exchange, the expiry out of the token itself, and the token as it is for npm registries).
 *
 * - No call is documented that takes such a token back: it ends with its time, around 90 minutes.
 * - `endpoint` is the API's host.
 */


const CLOUDSMITH = 'Cloudsmith';
async function cloudsmith_obtain(fields, _url, context) {
    const answer = await (0,oidc_answer/* ask */.kA)(exchangeRequest(fields, await context.idToken(fields['oidc-audience'])), CLOUDSMITH, 'Check `oidc-namespace`, `oidc-service-slug`, and the claims that the provider settings in Cloudsmith require.', context);
    const { token } = (0,oidc_answer/* jsonOf */.o_)(answer, CLOUDSMITH, context.origin);
    return {
        credential: { kind: 'token', token: (0,oidc_answer/* tokenOf */.Uu)(token, 'token', CLOUDSMITH, context) },
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
/**
 * Google Artifact Registry: the ID token is exchanged for a federated access token, and that, if a service account is
 * named, for one of the service account.
 *
 * Read 2026-11: Security Token Service API, `v1/token`; IAM Service Account Credentials API, `generateAccessToken`;
 * "Configure authentication to Artifact Registry for npm", and the source of google-artifactregistry-auth (2448c5e:
 * `_authToken`, which took the place of basic authentication); the source of google-github-actions/auth (fc21748:
 * audiences, hosts of other universes) and of google-auth-library (the form and its fields).
 *
 * - Google documents no way to take such a token back: it ends with its time, an hour at most.
 * - `endpoint` is the host of the token service. If it begins with `sts.`, the rest is a universe, whose other hosts
 *   follow from it; else it stands in for both APIs.
 */


const google_STS = "Google's token service";
const IAM = "Google's service account credentials API";
async function google_obtain(fields, _url, context) {
    const idToken = await context.idToken(google_audienceOf(fields));
    const answer = await (0,oidc_answer/* ask */.kA)(google_exchangeRequest(fields, idToken), google_STS, 'Check `workload_identity_provider`, its attribute condition, and that it allows the default audience.', context);
    const { access_token, expires_in } = (0,oidc_answer/* jsonOf */.o_)(answer, google_STS, context.origin);
    const token = (0,oidc_answer/* tokenOf */.Uu)(access_token, 'access_token', google_STS, context);
    if (fields.service_account === undefined) {
        return { credential: { kind: 'token', token }, expires: (0,oidc_answer/* endOf */.pJ)(expires_in, context.now()) };
    }
    const impersonated = await (0,oidc_answer/* ask */.kA)(impersonationRequest(fields, String(access_token)), IAM, 'Grant the workflow `roles/iam.workloadIdentityUser` on the service account, and enable that API.', context);
    const { accessToken, expireTime } = (0,oidc_answer/* jsonOf */.o_)(impersonated, IAM, context.origin);
    const expires = typeof expireTime === 'string' ? new Date(expireTime).getTime() : Number.NaN;
    return {
        credential: { kind: 'token', token: (0,oidc_answer/* tokenOf */.Uu)(accessToken, 'accessToken', IAM, context) },
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
function idTokenSource(environment, context) {
    const url = (0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '';
    const bearer = (0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
    context.secrets.mask(bearer);
    const fetched = new Map();
    const fetchOne = async (origin, audience) => {
        const asker = { ...context, origin, idToken: () => Promise.reject(new Error('an ID token needs none')) };
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
/** The vendors that can revoke a credential. */
const REVOCABLE = ['jfrog'];
/** A credential that expires sooner may not last for the rest of the job, in milliseconds. */
const SOON = 10 * 60 * 1000;
/**
 * Obtains the credential of each registry that waits for one, all at the same time. Each secret is masked as soon as it
 * arrives.
 *
 * @returns the registries whose credential is there; the failures of the others are reported
 */
async function obtainAll(registries, context) {
    const network = (0,send/* openNetwork */.X)({ environment: context.environment });
    const exchange = { send: network.send, secrets: maskingAtOnce(context), now: Date.now };
    const idToken = idTokenSource(context.environment, exchange);
    try {
        const results = await Promise.allSettled(registries.map(async (registry) => {
            const { credential, origin, url } = registry;
            if (credential.kind !== 'oidc')
                return { ...registry, credential };
            const grant = await EXCHANGES[credential.provider](credential.fields, url, {
                ...exchange,
                origin,
                idToken: (audience) => idToken(origin, audience),
            });
            const obtained = obtainedBy(credential, grant.expires);
            const granted = { ...registry, credential: grant.credential, obtained };
            context.onIssued(granted);
            return granted;
        }));
        const granted = [];
        for (const result of results) {
            if (result.status === 'fulfilled')
                granted.push(result.value);
            else if (result.reason instanceof diagnostic/* UserError */.yo)
                context.diagnostics.add(result.reason.diagnostic);
            else
                throw result.reason;
        }
        reportExpiry(granted, context.diagnostics);
        return granted;
    }
    finally {
        network.close();
    }
}
function reportExpiry(registries, diagnostics) {
    for (const { origin, url, obtained } of registries) {
        if (obtained === undefined || obtained.expires === '')
            continue;
        const left = new Date(obtained.expires).getTime() - Date.now();
        if (left >= SOON)
            continue;
        diagnostics.warning('oidc-expires-soon', `${origin}: the credential for ${url} expires in ${Math.max(0, Math.floor(left / 60_000))} min.`, 'Put this step right before those that need the registry.');
    }
}
/** Secrets that are masked as soon as they are added. */
function maskingAtOnce({ secrets, mask }) {
    return {
        add(value) {
            const secret = secrets.add(value);
            mask(secrets.newMasks());
            return secret;
        },
        mask(value) {
            secrets.mask(value);
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


/***/ })

};
;