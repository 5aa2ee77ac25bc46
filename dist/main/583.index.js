"use strict";
exports.id = 583;
exports.ids = [583];
exports.modules = {

/***/ 4583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCredentials: () => (/* binding */ verifyCredentials)
});

// UNUSED EXPORTS: TIME_LIMITS

// EXTERNAL MODULE: ./build/credentials/secret.js
var credentials_secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/network/network.js + 1 modules
var network_network = __webpack_require__(932);
// EXTERNAL MODULE: ./build/project/lockfiles.js
var lockfiles = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credentials_credential = __webpack_require__(4473);
// EXTERNAL MODULE: ./build/network/http.js
var http = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(5824);
;// CONCATENATED MODULE: ./build/verify/ask.js




/**
 * Asks one registry: for the name of the user; if that decides nothing, for a package; and if necessary for the package
 * without a credential. It never throws because of the network.
 */
async function askRegistry({ url, credential, probe }, send) {
    try {
        const whoami = await send(whoamiRequest(url, credential));
        const first = judgeWhoami(whoami.status, userName(whoami.body, credential), (0,vendors/* vendorOf */.AK)(url));
        if (first !== undefined)
            return first;
        const { status, body } = await send(packageRequest(url, probe.name, credential));
        const verdict = judgePackage(status, body, probe) ??
            judgeDifference(status, (await send(packageRequest(url, probe.name))).status);
        return verdict.result === 'unknown' ? { ...verdict, saw: verdict.saw + whoamiHint(whoami.status) } : verdict;
    }
    catch (error) {
        if (!(error instanceof http/* NetworkError */.D))
            throw error;
        if (error.kind === 'too-large')
            return { result: 'unknown', saw: 'sent a response that is too large' };
        return { result: 'unreachable', saw: error.message };
    }
}
/** The request for the name of the user. */
function whoamiRequest(url, credential) {
    return {
        method: 'GET',
        url: `${url}-/whoami`,
        headers: { accept: 'application/json', authorization: (0,credentials_credential/* authorizationHeader */.bc)(credential) },
    };
}
/**
 * The request for the metadata of a package, as npm sends it.
 *
 * @param credential undefined for an anonymous request
 */
function packageRequest(url, name, credential) {
    return {
        method: 'GET',
        url: url + name.replace('/', '%2f'),
        headers: {
            accept: 'application/vnd.npm.install-v1+json, application/json;q=0.9',
            ...(credential === undefined ? {} : { authorization: (0,credentials_credential/* authorizationHeader */.bc)(credential) }),
        },
        ignoreBody: true,
    };
}
/** Line breaks, and characters that control a terminal. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const MAX_NAME_LENGTH = 100;
/** A shorter part of a secret in a name may be a coincidence: some tokens contain the name of their user. */
const MIN_HIDDEN_LENGTH = 16;
/**
 * Reads the name of the user from a response.
 *
 * @returns empty if it must not be printed, because it repeats a part of the secret; undefined if there is none, also if the
 *   registry sends the whole secret back as a name
 */
function userName(body, credential) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    const name = value?.username;
    if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_NAME_LENGTH)
        return undefined;
    if (CONTROL_CHARACTER.test(name))
        return undefined;
    const secret = (0,credentials_credential/* secretOf */.OM)(credential)?.reveal() ?? '';
    const encoded = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
    if (name.includes(secret) || name.includes(encoded))
        return undefined;
    const isOwn = credential.kind === 'basic' && name.trim() === credential.username;
    return !isOwn && (0,credentials_secret/* repeatsSecret */.Xq)(name, [secret, encoded], MIN_HIDDEN_LENGTH) ? '' : name.trim();
}
const isRefused = (status) => status === 401 || status === 403;
const isServed = (status) => status >= 200 && status < 300;
/**
 * Judges the response to `GET <registry>/-/whoami`.
 *
 * Only a user name proves anything: Verdaccio answers a bad token with 200 and `{}` (measured), and Nexus may answer
 * `anonymous`. A 401 is final only at npm's public registry, where semantic-release and others rely on it; elsewhere, good
 * credentials without a user, such as deploy and job tokens, may get it as well. Even npm has answered them with 403
 * (npm/cli#2190).
 *
 * @param user the user name in the response, if there is one
 * @returns undefined if that decides nothing
 */
function judgeWhoami(status, user, vendor) {
    if (isServed(status) && user !== undefined && user !== 'anonymous') {
        return user === '' ? { result: 'accepted' } : { result: 'accepted', user };
    }
    if (status === 401 && vendor === 'npmjs')
        return { result: 'rejected', saw: 'answered 401 to `whoami`' };
    return undefined; // also for 5xx, which some registries answer to requests that they do not support
}
/**
 * Judges the response to the request for a package, with the credential.
 *
 * A 403 for a package that does not exist may come from the registry's rules for names, so it decides nothing.
 *
 * @param body of a response that is not a success
 * @returns undefined if the same request without a credential may decide
 */
function judgePackage(status, body, { name, locked }) {
    const request = locked ? `the request for ${name}` : 'a request for a package';
    if (status === 401)
        return { result: 'rejected', saw: `answered 401 to ${request}` };
    if (status === 403) {
        // "Permission installation not allowed to Read organization package" (actions/create-github-app-token#314)
        const isInstallation = /\binstallation not allowed\b/i.test(body);
        const saw = `answered 403${isInstallation ? ', "installation not allowed",' : ''} to ${request}`;
        if (!locked)
            return { result: 'unknown', saw };
        return { result: 'forbidden', saw, ...(isInstallation ? { refusal: 'github-app-installation' } : {}) };
    }
    if (status >= 500)
        return { result: 'unreachable', saw: `it answered ${status}` };
    if (isServed(status) || status === 404)
        return undefined;
    if (status >= 300 && status < 400) {
        return { result: 'unknown', saw: 'redirected the request to where a credential must not be sent' };
    }
    return { result: 'unknown', saw: `answered ${status} to ${request}` };
}
/**
 * Judges by the difference that the credential makes.
 *
 * A 404 alone says nothing: npm's public registry and GitLab answer it if the credential has no access
 * (npm/registry-issue-archive#36, npm/cli#6264). A credential that gets more than an anonymous request is known.
 *
 * @param status of the response with the credential: success, or 404
 * @param anonymous status of the response to the same request without a credential
 */
function judgeDifference(status, anonymous) {
    if (isRefused(anonymous) || (isServed(status) && anonymous === 404))
        return { result: 'accepted' };
    if (anonymous >= 500) {
        return { result: 'unknown', saw: `answered ${anonymous} to the same request without a credential` };
    }
    return {
        result: 'unknown',
        saw: isServed(status)
            ? 'serves its packages without a credential, so its answers prove nothing'
            : 'answers 404 with and without a credential',
    };
}
/** What a response to `whoami` suggests, for the message if nothing else decides either. */
function whoamiHint(status) {
    if (isServed(status))
        return '; to `whoami` it answered without a user name, which is how Verdaccio answers a bad token';
    return isRefused(status) ? `; to \`whoami\` it answered ${status}, as many registries answer a bad token` : '';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/verify/client-settings.js





/**
 * Reads the settings for connections: `cafile`, `https-proxy` or `proxy`, `noproxy`, and client certificates.
 *
 * @param userconfig the text of the user configuration that package managers will read
 */
function clientSettings(userconfig, environment) {
    const values = new Map();
    const withClientCertificate = [];
    const expandable = withoutRunnerVariables(environment);
    for (const line of (0,lines/* readNpmrc */.Z)(userconfig)) {
        if (line.kind === 'section')
            break; // no package manager reads settings in a section
        if (line.kind !== 'setting' || line.list)
            continue;
        const { name, key } = line;
        const value = (0,variables/* expandVariables */.i7)(line.value, expandable);
        if (key.kind === 'registry-setting' && key.setting === 'certfile')
            withClientCertificate.push(key.nerfDart);
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
        withClientCertificate,
    };
}
/** Larger than all certificate authorities of the world together, in bytes. */
const MAX_CAFILE_BYTES = 16 * 1024 * 1024;
/** The certificates that npm would trust; undefined for the usual ones, as in npm also if the file cannot be read. */
function readCertificates(cafile, workspace) {
    if (cafile === undefined)
        return undefined;
    return (0,read_text/* readText */.y)(external_node_path_default().resolve(workspace, cafile), MAX_CAFILE_BYTES);
}
/** The variables that package managers can expand: they run in steps that do not get the runner's own variables. */
function withoutRunnerVariables(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !(0,runner_environment/* isRunnerVariable */.Rx)(name)));
}
/** A setting from a variable, which package managers prefer to any file. */
function fromEnvironment(name, environment) {
    const lower = `npm_config_${name.replaceAll('-', '_')}`;
    return (0,runner_environment/* variable */.bv)(environment, lower) || (0,runner_environment/* variable */.bv)(environment, lower.toUpperCase()) || undefined;
}

;// CONCATENATED MODULE: ./build/verify/report.js

/** Reports each refused credential as an error, and each that could not be checked as a warning. */
function reportVerdicts(registries, verdicts, diagnostics) {
    for (const registry of registries) {
        const { url, origin } = registry;
        const verdict = verdicts.get(registry);
        switch (verdict?.result) {
            case 'rejected':
                diagnostics.error('credential-rejected', `${origin}: ${url} does not accept its credential: it ${verdict.saw}.`, 'Likely causes:', ...(registry.obtained === undefined ? CAUSES[(0,vendors/* vendorOf */.AK)(url)].rejected : issuedCauses((0,vendors/* vendorOf */.AK)(url))));
                break;
            case 'forbidden':
                diagnostics.error('credential-forbidden', `${origin}: ${url} accepts the credential, but refuses a package: it ${verdict.saw}.`, 'Likely causes:', ...(verdict.refusal === undefined ? CAUSES[(0,vendors/* vendorOf */.AK)(url)].forbidden : REFUSALS[verdict.refusal]));
                break;
            case 'unreachable':
                diagnostics.warning('registry-unreachable', `${origin}: could not check whether ${url} accepts its credential: ${verdict.saw}.`, "If package managers can reach it, give this step the same settings: `HTTPS_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`, or npm's `cafile`.");
                break;
            case 'unknown':
                diagnostics.warning('credential-unverified', `${origin}: could not find out whether ${url} accepts its credential: it ${verdict.saw}.`, 'The login is set up anyway.');
        }
    }
}
/** Why a credential that the vendor has just issued is likely to be rejected. It has not expired. */
function issuedCauses(vendor) {
    return [
        'The registry belongs to another account, organization or instance than the one that issued the credential.',
        ...(vendor === 'azure'
            ? ['The application is not a user of the Azure DevOps organization (Organization settings, Users).']
            : []),
    ];
}
/** From the vendors' documentation and their users' issues; see docs/verify.md. */
const CAUSES = {
    npmjs: {
        rejected: [
            'The token was revoked, or it is a classic token, which npm ended in 2025.',
            'A granular token has expired. Tokens that can write live for at most 90 days, and session tokens of `npm login` for hours.',
        ],
        forbidden: [
            "The token's IP ranges do not include this runner, or it does not cover this package or organization.",
            'Its owner left the organization.',
        ],
    },
    github: {
        rejected: [
            'The token is a fine-grained personal access token, which GitHub Packages does not accept.',
            'A classic token has expired or was revoked, or it is a stored `github.token` of another job.',
        ],
        forbidden: [
            'The job lacks `permissions: packages: read`.',
            'The package is not shared with this repository: package settings, "Manage Actions access".',
            'A classic token lacks `read:packages`, or is not authorized for single sign-on.',
        ],
    },
    gitlab: {
        rejected: [
            'The token has expired or was revoked, or its user was blocked.',
            'It belongs to another GitLab instance.',
        ],
        forbidden: [
            'The token lacks the scope `api`; a deploy token needs `read_package_registry`.',
            'It belongs to another project or group, or its owner may not see the packages of the project.',
        ],
    },
    azure: {
        rejected: [
            'The personal access token has expired or was revoked, or belongs to another organization.',
            'It is a global token ("all organizations"), which Azure DevOps stops accepting on 2026-12-01.',
            'The password is already in base64, as on the setup page. This step expects the token itself.',
        ],
        forbidden: [
            'The token lacks "Packaging (read)", or its owner is not a reader of the feed.',
            'A Feed Reader gets only versions that the feed has saved. Packages from upstream need "Feed and Upstream Reader".',
            'The feed belongs to another project.',
        ],
    },
    codeartifact: {
        rejected: [
            'The token has expired: after 12 hours at most, or with the session of its role.',
            'It is for another domain.',
        ],
        forbidden: [
            'The role lacks `codeartifact:ReadFromRepository`.',
            'The policy of the domain or of the repository does not name its account.',
        ],
    },
    google: {
        rejected: [
            'The access token has expired: after an hour, or after 5 minutes if it was obtained without a service account.',
            'Its account was disabled.',
        ],
        forbidden: [
            'The account lacks `roles/artifactregistry.reader` on the repository.',
            'The repository is in another project.',
        ],
    },
    artifactory: {
        rejected: [
            'The token has expired or was revoked, or is for another instance.',
            'It is an API key, which Artifactory no longer accepts.',
        ],
        forbidden: ["The token's scope or group may not read the repository.", 'A curation policy blocks the package.'],
    },
    cloudsmith: {
        rejected: ['The API key or entitlement token has expired or was revoked, or an OIDC token has expired.'],
        forbidden: ['The service account may not read the repository.', 'An entitlement token is for another repository.'],
    },
    buildkite: {
        rejected: [
            'The token has expired or was revoked.',
            'An OIDC token has expired, after 5 minutes, or has another audience.',
        ],
        forbidden: [
            'The token lacks `read_packages`.',
            "The first statement of the registry's OIDC policy that matches the run does not grant it.",
        ],
    },
    nexus: {
        rejected: [
            'The token was issued by another repository manager, or the "npm Bearer Token Realm" is not active.',
            'The server requires user tokens, and this is a password.',
        ],
        forbidden: ['The role may not read the repository, or a content selector excludes the package.'],
    },
    chainguard: {
        rejected: ['The token has expired: after an hour, or when a pull token ends.', 'It is for another audience.'],
        forbidden: [
            'The identity lacks the role `libraries.javascript.pull`.',
            'The organization has no entitlement for JavaScript libraries.',
        ],
    },
    other: {
        rejected: ['It has expired or was revoked, belongs to another registry, or was not copied completely.'],
        forbidden: ['Its owner may not read this package, or it is limited to other addresses, repositories or scopes.'],
    },
};
const REFUSALS = {
    'github-app-installation': [
        'The token belongs to a GitHub App installation. `github.token` is such a token, too.',
        'For `github.token`: the job lacks `permissions: packages: read`, or the package is not shared with this repository ' +
            '(package settings, "Manage Actions access").',
        'GitHub Packages is reported to refuse the installation tokens of other apps for packages of an organization. Use ' +
            '`github.token`, or a classic personal access token with `read:packages`.',
    ],
};

;// CONCATENATED MODULE: ./build/verify/verify.js







/** The package to request if the lockfile names none. It does not exist. */
const INVENTED_NAME = 'npm-registry-login-probe';
/** For one attempt, one request with all its attempts, and all requests, in milliseconds. docs/verify.md names them. */
const TIME_LIMITS = { attemptLimit: 8_000, requestLimit: 20_000, totalLimit: 40_000 };
/**
 * Asks each registry with a credential whether it accepts it, and reports those that do not.
 *
 * @param npmrc the user configuration that package managers will read, for its settings for connections
 */
async function verifyCredentials(registries, npmrc, { workspace, environment }, diagnostics) {
    const settings = clientSettings((0,credentials_secret/* revealed */.Dr)(npmrc), environment);
    const scopes = registries.flatMap((registry) => registry.scopes);
    const names = (0,lockfiles/* lockedNames */.Dr)(workspace, scopes);
    const network = (0,network_network/* openNetwork */.XV)({
        environment: settings.environment,
        certificates: readCertificates(settings.cafile, workspace),
        plainHttp: 'test-registries',
        ...TIME_LIMITS,
    });
    const ask = async ({ url, credential, scopes, packageTokens }) => {
        if (credential.kind !== 'token' && credential.kind !== 'basic')
            return undefined;
        if (packageTokens !== undefined)
            return undefined; // npm has just issued them, for publishing only
        if (settings.withClientCertificate.some((key) => (0,registry_url/* nerfDart */.vN)(url).startsWith(key))) {
            return { result: 'unknown', saw: 'needs a client certificate, which this check does not send' };
        }
        return await askRegistry({ url, credential, probe: probeFor(scopes, names) }, network.send);
    };
    const verdicts = new Map();
    try {
        await (0,network_network/* forEachAtATime */.w_)(registries, async (registry) => {
            const verdict = await ask(registry);
            if (verdict !== undefined)
                verdicts.set(registry, verdict);
        });
    }
    finally {
        network.close();
    }
    reportVerdicts(registries, verdicts, diagnostics);
    return verdicts;
}
/** The package that a registry is asked for: one of its scopes from the lockfile, or an invented one. */
function probeFor(scopes, names) {
    for (const scope of scopes) {
        const name = names.get(scope)?.[0];
        if (name !== undefined)
            return { name, locked: true };
    }
    return { name: scopes[0] === undefined ? INVENTED_NAME : `${scopes[0]}/${INVENTED_NAME}`, locked: false };
}


/***/ })

};
;