"use strict";
exports.id = 167;
exports.ids = [167,638];
exports.modules = {

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ InvalidYaml),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/** Why a text is not YAML. The parser's own message quotes the text, which may contain a secret, so it is not kept. */
class InvalidYaml {
    /** The parser's reason, which may end with a tag from the text. */
    reason;
    /** The offset in the text. */
    position;
    constructor({ reason, mark }) {
        this.reason = reason;
        this.position = mark?.position ?? 0;
    }
}
/** No configuration file is nested more deeply. Without a limit, the parser would exhaust the stack. */
const MAX_DEPTH = 64;
/**
 * Parses YAML, with the line of each part. The parser is js-yaml, which Yarn and pnpm use, too.
 *
 * @returns the documents of the text, usually one; none if there are only comments
 */
function parseYaml(text) {
    try {
        return documentsOf((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH }), text);
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return new InvalidYaml(error);
        throw error;
    }
}
function documentsOf(events, text) {
    const waiting = events.values();
    let line = 1;
    let position = 0;
    const lineOf = (event) => {
        const start = startOf(event) ?? position;
        for (; position < start; position += 1)
            if (text[position] === '\n')
                line += 1;
        return line;
    };
    const nodeOf = (event) => {
        const node = { line: lineOf(event), isDecorated: isDecorated(event) };
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                return { ...node, kind: 'scalar', text: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) };
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
                return { ...node, kind: 'list', items: nodesToEnd() };
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                return { ...node, kind: 'mapping', pairs: pairsOf(nodesToEnd()) };
            default:
                return { ...node, kind: 'alias' };
        }
    };
    /** The nodes up to the end of the document, list or mapping that was just entered. */
    const nodesToEnd = () => {
        const nodes = [];
        for (let next = waiting.next(); !next.done && next.value.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP; next = waiting.next()) {
            nodes.push(nodeOf(next.value));
        }
        return nodes;
    };
    const documents = [];
    for (const { type } of waiting)
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            documents.push(...nodesToEnd());
    return documents;
}
/** The keys and values of a mapping alternate. */
function pairsOf(nodes) {
    const pairs = [];
    for (const [index, key] of nodes.entries()) {
        const value = nodes[index + 1];
        if (index % 2 === 0 && value !== undefined)
            pairs.push({ key, value });
    }
    return pairs;
}
/** @returns undefined if there is nothing in the text, such as for an empty value */
function startOf(event) {
    const starts = [
        'start' in event ? event.start : -1,
        'valueStart' in event ? event.valueStart : -1,
        'anchorStart' in event ? event.anchorStart : -1,
        'tagStart' in event ? event.tagStart : -1,
    ];
    return starts.find((start) => start >= 0);
}
function isDecorated(event) {
    const hasAnchor = 'anchorStart' in event && event.anchorStart >= 0;
    return hasAnchor || ('tagStart' in event && event.tagStart >= 0);
}


/***/ }),

/***/ 2343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ nameWithWordOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   wW: () => (/* binding */ hasSameLetters)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/**
 * The name that a misspelled one was meant to be: one letter differs, or two of a long name or that have changed places. Capitals,
 * and `_` for `-`, make no difference.
 *
 * @returns undefined if none is near, also for what is too long for a name: it may be a secret
 */
function nearestName(given, names) {
    const word = plain(given);
    if (word.length < 2 || word.length > 40)
        return undefined;
    const close = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(word, names.map(plain), { maxDistance: 2 });
    if (close === undefined)
        return undefined;
    const isNear = word.length > 5 || (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word, close) < 2 || hasSameLetters(word, close);
    return isNear ? names.find((name) => plain(name) === close) : undefined;
}
/** The first name that has one of the words of another one: `oidc-audience` for `audience`. Short words, such as `to`, do not count. */
function nameWithWordOf(given, names) {
    const words = plain(given)
        .split('-')
        .filter((word) => word.length > 2);
    return names.find((name) => plain(name)
        .split('-')
        .some((word) => words.includes(word)));
}
/** Whether two words have the same letters: some have changed places. */
function hasSameLetters(a, b) {
    return [...a].sort().join('') === [...b].sort().join('');
}
function plain(name) {
    return name.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRegistriesList: () => (/* binding */ readRegistriesList)
});

;// CONCATENATED MODULE: ./build/credentials/oidc-providers.js
/** The fields of a `registries` entry that belong to a vendor, named as in the vendor's own action where it has one. */
const OIDC_FIELDS = [
    'role-to-assume',
    'role-duration-seconds',
    'workload_identity_provider',
    'service_account',
    'client-id',
    'tenant-id',
    'oidc-provider-name',
    'oidc-audience',
    'identity-mapping-name',
    'provider-type',
    'project-key',
    'application-key',
    'oidc-namespace',
    'oidc-service-slug',
    'identity',
    'endpoint',
];
const PROVIDERS = {
    'aws-codeartifact': { required: ['role-to-assume'], optional: ['role-duration-seconds', 'endpoint'] },
    google: { required: ['workload_identity_provider'], optional: ['service_account', 'endpoint'] },
    azure: { required: ['client-id', 'tenant-id'], optional: ['endpoint'] },
    jfrog: {
        required: ['oidc-provider-name'],
        optional: ['oidc-audience', 'identity-mapping-name', 'provider-type', 'project-key', 'application-key', 'endpoint'],
    },
    cloudsmith: { required: ['oidc-namespace', 'oidc-service-slug'], optional: ['oidc-audience', 'endpoint'] },
    // Its registries accept the ID token of the workflow itself.
    buildkite: { required: [], optional: [] },
    // Trusted publishing: a token for each package, which can only publish that package.
    npm: { required: [], optional: [] },
    chainguard: { required: ['identity'], optional: ['endpoint'] },
};
const OIDC_PROVIDERS = Object.keys(PROVIDERS);
/** The fields that an entry with this vendor needs, and those that it may have. */
function fieldsOf(provider) {
    return PROVIDERS[provider];
}

// EXTERNAL MODULE: ./build/files/yaml-parser.js
var yaml_parser = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/inputs/nearest-name.js
var nearest_name = __webpack_require__(2343);
// EXTERNAL MODULE: ./build/credentials/token-shape.js
var token_shape = __webpack_require__(2363);
// EXTERNAL MODULE: ./build/registries/oidc-urls.js
var oidc_urls = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(5824);
;// CONCATENATED MODULE: ./build/inputs/oidc-fields.js






/** Whose registries accept the credential. Some vendors also serve registries on hosts of their customers. */
const VENDORS = {
    'aws-codeartifact': 'codeartifact',
    google: 'google',
    azure: 'azure',
    jfrog: 'artifactory',
    cloudsmith: 'cloudsmith',
    buildkite: 'buildkite',
    chainguard: 'chainguard',
};
const TEXT = { pattern: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,255}$/, cure: 'Write it on one line.' };
const NAME = {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
    cure: 'It has letters, digits, `.`, `_` and `-`.',
};
/** What a value must look like. Most become part of a URL or a form, where other characters have a meaning. */
const SHAPES = {
    'role-to-assume': {
        pattern: /^arn:aws[a-z-]{0,20}:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
        cure: 'Write the whole ARN, such as `arn:aws:iam::123456789012:role/npm-read`.',
    },
    'role-duration-seconds': {
        pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
        cure: 'It is a number of seconds from 900 to 43200 (12 hours), at most what the role allows.',
    },
    workload_identity_provider: {
        pattern: /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,64}\/providers\/[a-z0-9-]{1,64}$/,
        cure: 'Write `projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`.',
    },
    service_account: { pattern: /^[A-Za-z0-9][A-Za-z0-9.@_-]{0,127}$/, cure: 'Write its address or its unique number.' },
    'client-id': {
        pattern: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
        cure: 'Write the application (client) ID, 36 characters with dashes.',
    },
    'tenant-id': {
        pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/,
        cure: 'Write the directory (tenant) ID, or its domain.',
    },
    'oidc-provider-name': TEXT,
    'oidc-audience': TEXT,
    'identity-mapping-name': TEXT,
    'provider-type': {
        pattern: /^(GitHub|Azure|GenericOidc)$/,
        cure: 'It is `GitHub`, `Azure` or `GenericOidc`, as the integration in JFrog has it.',
    },
    'project-key': NAME,
    'application-key': NAME,
    'oidc-namespace': NAME,
    'oidc-service-slug': NAME,
    identity: {
        pattern: /^[0-9a-z]{1,64}(\/[0-9a-z]{1,64}){0,9}$/i,
        cure: 'Write the ID (UIDP) of the assumable identity, as `chainctl iam identities list` prints it.',
    },
};
/**
 * Reads the fields that belong to `oidc` in a `registries` entry.
 *
 * @param entry the fields of the entry as text
 * @param where the entry, for messages, which never repeat a value
 * @param server GITHUB_SERVER_URL
 * @returns undefined if something is wrong, which is reported: an unknown vendor, a field that is missing, malformed or
 *   another vendor's, a URL that is not the vendor's
 */
function readOidcFields(entry, url, where, server, diagnostics) {
    const provider = readProvider(entry.get('oidc') ?? '', where, diagnostics);
    if (provider === undefined)
        return undefined;
    let isValid = !hasStrayField(entry, provider, where, diagnostics);
    const { required, optional } = fieldsOf(provider);
    const fields = {};
    for (const field of [...required, ...optional]) {
        const text = (entry.get(field) ?? '').trim();
        if (text === '') {
            if (!required.includes(field))
                continue;
            diagnostics.error('registries-field', `${where}: \`oidc: ${provider}\` needs \`${field}\`, which is ${entry.has(field) ? 'empty' : 'missing'}.`, required.length === 1 ? 'Add it.' : `It needs ${required.map((name) => `\`${name}\``).join(' and ')}.`);
            isValid = false;
            continue;
        }
        const value = field === 'endpoint'
            ? (0,registry_url/* parseEndpoint */.Bk)(text, `${where}, \`endpoint\``, diagnostics)
            : checkedValue(field, text, where, diagnostics);
        if (value === undefined)
            isValid = false;
        else
            fields[field] = value;
    }
    isValid = isForVendor(provider, url, where, server, diagnostics) && isValid;
    return isValid ? { kind: 'oidc', provider, fields } : undefined;
}
/**
 * Reads the field `oidc`.
 *
 * @param where the entry, for messages
 * @returns undefined for an unknown vendor, which is reported
 */
function readProvider(text, where, diagnostics) {
    const name = text.trim();
    const provider = OIDC_PROVIDERS.find((candidate) => candidate === name);
    if (provider !== undefined)
        return provider;
    const close = (0,nearest_name/* nearestName */.qb)(name, OIDC_PROVIDERS) ?? (0,nearest_name/* nameWithWordOf */.jY)(name, OIDC_PROVIDERS);
    diagnostics.error('registries-field', `${where}: \`oidc\` names an unknown vendor${shownWord(name)}.`, close === undefined ? `The vendors are ${OIDC_PROVIDERS.join(', ')}.` : `Did you mean \`${close}\`?`);
    return undefined;
}
/** A word that is not known, for the end of a sentence: quoted after a space; empty if it must not be shown. */
function shownWord(word) {
    const isName = /^[A-Za-z_@][\w./-]{0,23}$/.test(word);
    return isName && !(0,token_shape/* mayBeToken */.gJ)(word) ? ` \`${word}\`` : '';
}
/** Whether an entry has a field of another vendor, which is reported. */
function hasStrayField(entry, provider, where, diagnostics) {
    const { required, optional } = fieldsOf(provider);
    const known = [...required, ...optional];
    const stray = OIDC_FIELDS.find((field) => entry.has(field) && !known.includes(field));
    if (stray === undefined)
        return false;
    const close = (0,nearest_name/* nearestName */.qb)(stray, known) ?? (0,nearest_name/* nameWithWordOf */.jY)(stray, known);
    diagnostics.error('registries-field', `${where}: \`${stray}\` is not a field of \`oidc: ${provider}\`.`, close === undefined ? 'Remove it.' : `Remove it, or did you mean \`${close}\`?`);
    return true;
}
function checkedValue(field, value, where, diagnostics) {
    const { pattern, cure } = SHAPES[field];
    if (pattern.test(value) && !value.includes('${'))
        return value;
    diagnostics.error('registries-field', `${where}: the value of \`${field}\` is not valid.`, cure);
    return undefined;
}
/** A vendor's credential must not go to another registry, or unencrypted. @returns whether the URL is the vendor's */
function isForVendor(provider, url, where, server, diagnostics) {
    if (provider === 'npm') {
        if ((0,vendors/* isNpmjs */.XV)(url) || (0,registry_url/* isLoopback */.U9)(new URL(url).hostname))
            return true;
        diagnostics.error('oidc-registry', `${where}: \`oidc: npm\` is for npm's public registry, not for ${url}.`, 'Use `url: https://registry.npmjs.org`, or another way to log in to this registry.');
        return false;
    }
    if ((0,vendors/* isNpmjs */.XV)(url) || (0,vendors/* isGitHubPackages */.ZL)(url, server)) {
        diagnostics.error('oidc-registry', `${where}: ${url} does not accept a credential of \`oidc: ${provider}\`.`, (0,vendors/* isNpmjs */.XV)(url)
            ? "For npm's trusted publishing, set `oidc: npm`, or `auth: none` to leave all of it to npm."
            : 'For GitHub Packages, set `token: ${{ github.token }}`.');
        return false;
    }
    const vendor = (0,vendors/* hostedVendorOf */.LR)(url);
    if (vendor !== undefined && vendor !== VENDORS[provider]) {
        diagnostics.error('oidc-registry', `${where}: ${url} belongs to another vendor, which does not accept a credential of \`oidc: ${provider}\`.`, 'Set `oidc` to the vendor of the registry, or correct the URL.');
        return false;
    }
    if ((0,registry_url/* isUnencrypted */.oK)(url)) {
        diagnostics.error('token-unencrypted', `${where}: ${url} would receive the credential of \`oidc: ${provider}\` unencrypted.`, 'Use https.');
        return false;
    }
    return (0,oidc_urls/* requireOidcUrl */.Od)(provider, url, where, diagnostics);
}

// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/registries/names.js
var names = __webpack_require__(947);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/inputs/registries-entry.js









/** The fields that an entry of the `registries` list may have. */
const FIELDS = [
    'url',
    'scope',
    'token',
    'token-env',
    'username',
    'password',
    'password-env',
    'auth',
    'replaces-base',
    'packages',
    'oidc',
    ...OIDC_FIELDS,
];
/** Each of these fields gives a credential, alone or with a user name. */
const CREDENTIAL_FIELDS = ['token', 'token-env', 'password', 'password-env', 'auth', 'oidc'];
/**
 * Reads one entry of the `registries` list.
 *
 * @param where the entry, for messages
 * @param variables gets the names in `token-env` and `password-env`
 * @returns undefined if the entry is not valid, which is reported
 */
function readEntry(entry, where, variables, context) {
    const { environment, diagnostics } = context;
    // Without a valid URL, the other fields are read all the same, so that all mistakes are reported.
    const url = readUrl(entry.get('url') ?? '', where, diagnostics);
    const isGitHub = url !== undefined && (0,vendors/* isGitHubPackages */.ZL)(url, (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL'));
    const capitals = isGitHub ? 'lower-case' : 'both-spellings';
    const scopes = (0,names/* parseScopes */.Fg)(entry.get('scope') ?? '', `${where}, \`scope\``, capitals, diagnostics);
    const replacesBase = readReplacesBase(entry, where, diagnostics);
    const credential = readCredential(entry, url, where, variables, context);
    const packages = (0,names/* parsePackageNames */._8)(entry.get('packages') ?? '', `${where}, \`packages\``, diagnostics);
    if (url === undefined || credential === undefined || packages === undefined)
        return undefined;
    return {
        ...{ url, scopes, replacesBase, credential, origin: where },
        ...(packages.length === 0 ? {} : { packages }),
    };
}
function readUrl(text, where, diagnostics) {
    if (text.trim() !== '')
        return (0,registry_url/* parseRegistryUrl */.I7)(text, `${where}, \`url\``, diagnostics);
    diagnostics.error('registries-field', `${where} has no \`url\`.`, 'Give each registry its URL.');
    return undefined;
}
function readReplacesBase(entry, where, diagnostics) {
    const word = (entry.get('replaces-base') ?? '').trim().toLowerCase();
    if (word === 'true')
        return true;
    if (word !== 'false' && word !== '') {
        diagnostics.error('registries-field', `${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`, 'Set it to `true` to make this the default registry.');
    }
    return false;
}
/** @param url undefined if it is not valid; then a token may be short, and the fields of a vendor are not read */
function readCredential(entry, url, where, variables, context) {
    const { environment, secrets, diagnostics } = context;
    if (!hasOneCredential(entry, where, diagnostics))
        return undefined;
    const value = (field) => entry.get(field) ?? '';
    const named = (field) => {
        const name = value(field).trim();
        const content = namedVariable(environment, name, where, field, diagnostics);
        if (content !== undefined)
            variables.push(name);
        return content === undefined ? undefined : { content, source: `${where}, \`${field}\` (${name})` };
    };
    const allowShort = url === undefined || (0,registry_url/* isTestRegistry */.GV)(url);
    if (entry.has('oidc')) {
        if (url === undefined)
            readProvider(value('oidc'), where, diagnostics); // reports an unknown one
        return url && readOidcFields(entry, url, where, (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL'), diagnostics);
    }
    if (entry.has('auth'))
        return readAuthNone(value('auth'), where, diagnostics);
    if (entry.has('token'))
        return (0,parse_credential/* parseToken */.pI)(value('token'), `${where}, \`token\``, allowShort, secrets, diagnostics);
    if (entry.has('token-env')) {
        const found = named('token-env');
        return found && (0,parse_credential/* parseToken */.pI)(found.content, found.source, allowShort, secrets, diagnostics);
    }
    if (entry.has('password')) {
        return (0,parse_credential/* parseBasic */.OX)(value('username'), value('password'), `${where}, \`password\``, secrets, diagnostics);
    }
    if (entry.has('password-env')) {
        const found = named('password-env');
        return found && (0,parse_credential/* parseBasic */.OX)(value('username'), found.content, found.source, secrets, diagnostics);
    }
    return { kind: 'unnamed' };
}
/** Whether an entry gives one credential at most, and all of it; otherwise that is reported. */
function hasOneCredential(entry, where, diagnostics) {
    const given = CREDENTIAL_FIELDS.filter((field) => entry.has(field));
    const hasPassword = entry.has('password') || entry.has('password-env');
    if (given.length > 1 || (entry.has('username') && given.length === 1 && !hasPassword)) {
        diagnostics.error('credential-ambiguous', `${where} gives more than one credential.`, 'Give one of `token`, `token-env`, `username` with `password` or `password-env`, `oidc`, and `auth: none`.');
        return false;
    }
    if (entry.has('username') !== hasPassword) {
        diagnostics.error('registries-field', `${where}: \`username\` and \`password\` (or \`password-env\`) belong together.`, 'Give both, or a `token`.');
        return false;
    }
    const stray = entry.has('oidc') ? undefined : OIDC_FIELDS.find((field) => entry.has(field));
    if (stray === undefined)
        return true;
    diagnostics.error('registries-field', `${where}: \`${stray}\` belongs to \`oidc\`, which is missing.`, 'Name the vendor with `oidc`, or remove the field.');
    return false;
}
function readAuthNone(text, where, diagnostics) {
    if (text.trim() === 'none')
        return { kind: 'none' };
    diagnostics.error('registries-field', `${where}: \`auth\` can only be \`none\`.`, 'Remove it, or set `auth: none` for a registry that needs no credential.');
    return undefined;
}
/** The value of the variable that a field names, which may be empty. @returns undefined if it cannot be read: reported */
function namedVariable(environment, name, where, field, diagnostics) {
    // Variables are usually in capitals, and few secrets are.
    const mayBeSecret = !/^[A-Z][A-Z0-9_]*$/.test(name);
    const secret = field.replace('-env', '');
    const otherwise = mayBeSecret && name !== '' ? [`For the ${secret} itself, use \`${secret}\`.`] : [];
    if (!(0,runner_environment/* isVariableName */.KL)(name) || (0,runner_environment/* isRunnerVariable */.Rx)(name)) {
        diagnostics.error('variable-unset', `${where}, \`${field}\` is not the name of a variable that can be read here.`, "Give the name of a variable in this step's `env`, without `$`.", ...otherwise);
        return undefined;
    }
    const value = (0,runner_environment/* variable */.bv)(environment, name);
    if (value === undefined) {
        const shown = mayBeSecret && (0,token_shape/* mayBeToken */.gJ)(name) ? '(a name that is not shown here)' : (0,diagnostic/* shownName */.HD)(name);
        diagnostics.error('variable-unset', `${where}, \`${field}\`: the variable ${shown} is not set.`, "Check the spelling, and set it in this step's `env`. An action does not see the `env` of other steps.", ...otherwise);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/inputs/registries-list.js





/** Names that people write for a field. */
const OTHER_NAMES = {
    registry: 'url',
    'registry-url': 'url',
    'auth-token': 'token',
    authtoken: 'token',
    _authtoken: 'token',
    scopes: 'scope',
    user: 'username',
    default: 'replaces-base',
};
/** The fields that may be a YAML list. */
const LISTS = ['scope', 'packages'];
const SHAPE = 'Write a list, and start each entry with `- url: ...`.';
/** Reads the `registries` input: a YAML or JSON list. Messages name the line or the entry (from 1), and never repeat the text. */
function readRegistriesList(text, context) {
    const list = { registries: [], variables: [] };
    for (const [index, entry] of readEntries(text, context.diagnostics).entries()) {
        if (entry === undefined)
            continue;
        const registry = readEntry(entry.fields, `Entry ${index + 1} of \`registries\``, list.variables, context);
        if (registry !== undefined && entry.isValid)
            list.registries.push(registry);
    }
    return list;
}
/** YAML reserves a leading `@`, but `scope: @acme` is common. The parser sees this private character in its place. */
const AT_SIGN = '\ue040';
/**
 * Parses the YAML, in which every scalar is text, and accepts only a list of flat mappings.
 *
 * @returns undefined for each entry that is no mapping of texts, which is reported
 */
function readEntries(text, diagnostics) {
    const report = (what, cure) => {
        diagnostics.error('registries-yaml', what, cure);
        return [];
    };
    const documents = (0,yaml_parser.parseYaml)(text.replaceAll('@', AT_SIGN));
    if (documents instanceof yaml_parser/* InvalidYaml */.H) {
        if (documents.reason.startsWith('nesting')) {
            return report('`registries` is nested too deeply.', 'Put values with many brackets into a variable.');
        }
        const { line, problem } = explanation(documents, text);
        return report(`\`registries\`, line ${line}: this is not valid YAML${problem}.`, 'Check the indentation and quotes. Put values with special characters into a variable, and name it with `token-env` or `password-env`.');
    }
    const [list, second] = documents;
    if (second !== undefined)
        return report('`registries` has a line `---`, which starts a second document.', SHAPE);
    if (list?.kind !== 'list')
        return report('`registries` is not a list.', SHAPE);
    if (list.items.length === 0)
        return report('`registries` is an empty list.', SHAPE);
    return list.items.map((item, index) => {
        const where = `Entry ${index + 1} of \`registries\``;
        if (item.kind === 'mapping')
            return readFields(item, where, diagnostics);
        diagnostics.error('registries-entry', `${where} is not a mapping of fields to values.`, SHAPE);
        return undefined;
    });
}
/** What the parser's error means to the author of a workflow. The text is not repeated, because it may contain a secret. */
function explanation({ reason, position }, text) {
    const lines = text.slice(0, position).split('\n');
    const line = lines.length;
    const start = lines.at(-1) ?? '';
    const at = (problem, where = line) => ({ line: where, problem });
    if (/^ *\t/.test(start))
        return at(': the line is indented with a tab. Use spaces');
    // js-yaml takes a tab between brackets for indentation, too.
    if (reason.includes('deficient') && start.includes('\t'))
        return at(': the line has a tab in it. Use spaces');
    if (/deficient|quoted scalar|flow collection/.test(reason)) {
        const unclosed = unclosedPart(lines);
        if (unclosed !== undefined)
            return unclosed;
    }
    if (/escape sequence|hexadecimal/.test(reason))
        return at(': a value that contains a backslash needs single quotes');
    const noColon = ': a field has no `:` after its name';
    const hasNoColon = line > 1 && !/:( |$)/.test(lines.at(-2) ?? '');
    if (reason.includes('multiline key'))
        return at(noColon, line - 1);
    if (reason.includes('after a mapping key'))
        return at(noColon);
    if (reason.includes('indentation of a mapping entry') && start.trim() !== '') {
        if (/["'] *$/.test(start))
            return at(': text follows the closing quote of a value');
        if (text[position] !== ':')
            return at(': a value that starts with this character needs quotes');
        if (start.includes(':'))
            return at(': a value that contains `: ` needs quotes');
        return hasNoColon ? at(noColon, line - 1) : at(': the line is not indented like the one before it');
    }
    if (reason.includes('indentation of a sequence entry') && hasNoColon)
        return at(noColon, line - 1);
    return at(/ndentation|separator/.test(reason) ? ': the indentation is wrong' : '');
}
/** The last quote or bracket that is opened and not closed on its line, if there is one. */
function unclosedPart(lines) {
    for (const [index, line] of [...lines.entries()].reverse()) {
        const rest = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
        if (/(^|[\s:,[{-])["']/.test(rest))
            return { line: index + 1, problem: ': a quote is not closed' };
        if (/[[{][^\]}]*$/.test(rest))
            return { line: index + 1, problem: ': a bracket is not closed' };
    }
    return undefined;
}
/**
 * Reads the fields of an entry. One with an unknown name is read as the field that was meant, so that other mistakes of the
 * entry are found in the same run.
 *
 * @returns undefined if a value is not text, or if nothing but an unknown field could be the URL, which is reported
 */
function readFields({ pairs }, where, diagnostics) {
    const fields = new Map();
    const ofVendor = vendorFields(pairs);
    let isValid = true;
    for (const { key, value } of pairs) {
        const name = key.kind === 'scalar' ? withAtSigns(key.text) : '';
        const field = FIELDS.find((candidate) => candidate === name);
        const meant = field ?? fieldMeantBy(name, ofVendor);
        if (field === undefined) {
            reportField(name, meant, ofVendor, where, diagnostics);
            isValid = false;
        }
        else if (fields.has(field)) {
            diagnostics.error('registries-yaml', `\`registries\`, line ${key.line}: \`${field}\` is given twice.`, 'Keep one of them.');
        }
        if (meant === undefined || (field === undefined && fields.has(meant)))
            continue;
        const text = readText(value, `${where}, \`${meant}\``, LISTS.includes(meant), diagnostics);
        if (text === undefined)
            return undefined;
        fields.set(meant, text);
    }
    // The unknown field may be the URL, under a name of its own.
    return isValid || fields.has('url') ? { fields, isValid } : undefined;
}
/** The fields that belong to the vendor in `oidc`; none if there is no known vendor. */
function vendorFields(pairs) {
    const named = pairs.find(({ key }) => key.kind === 'scalar' && key.text === 'oidc')?.value;
    const provider = OIDC_PROVIDERS.find((candidate) => named?.kind === 'scalar' && named.text.trim() === candidate);
    return provider === undefined ? [] : Object.values(fieldsOf(provider)).flat();
}
/** The field that a name is nearly right for, or that has it as one of its words: `audience` for `oidc-audience`. */
function fieldMeantBy(name, ofVendor) {
    const lower = name.toLowerCase();
    if (Object.hasOwn(OTHER_NAMES, lower))
        return OTHER_NAMES[lower];
    return (0,nearest_name/* nearestName */.qb)(lower, FIELDS) ?? (0,nearest_name/* nameWithWordOf */.jY)(lower, ofVendor);
}
function reportField(name, meant, ofVendor, where, diagnostics) {
    const usual = FIELDS.filter((field) => !OIDC_FIELDS.includes(field));
    diagnostics.error('registries-field', 
    // A name that is nearly right is no token.
    `${where} has an unknown field${meant !== undefined && /^[\w-]+$/.test(name) ? ` \`${name}\`` : shownWord(name)}.`, meant === undefined ? `The usual fields are ${[...usual, ...ofVendor].join(', ')}.` : `Did you mean \`${meant}\`?`);
}
/** The value of a field as text; a list is joined by line breaks. @returns undefined if it is reported */
function readText(node, where, mayBeList, diagnostics) {
    if (node.kind === 'alias' || node.isDecorated) {
        diagnostics.error('registries-field', `${where} is a YAML alias, anchor or tag.`, 'Write the value out. If it starts with `*`, `&` or `!`, put it in quotes or into a variable.');
        return undefined;
    }
    if (node.kind === 'scalar')
        return withAtSigns(node.text);
    if (node.kind === 'list' && mayBeList) {
        const texts = node.items.map((item) => readText(item, where, false, diagnostics));
        return texts.every((text) => text !== undefined) ? texts.join('\n') : undefined;
    }
    diagnostics.error('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
    return undefined;
}
function withAtSigns(text) {
    return text.replaceAll(AT_SIGN, '@');
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

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
;