"use strict";
exports.id = 623;
exports.ids = [623];
exports.modules = {

/***/ 7831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/* unused harmony exports SHORTEST_TOKEN, isPlaceholder, maskToken, parseToken, parseBasic, parseAuth, decodeBase64 */
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);

/** What actions/setup-node exports as NODE_AUTH_TOKEN when no token was given. */
const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
/** RFC 6750, section 2.1: the only characters that every package manager reads alike from an npmrc file. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
/** Shorter tokens are accepted for test registries only, and are not masked: a short mask damages the log. */
const SHORTEST_TOKEN = 8;
/** Words that appear in place of a secret by mistake. */
const WORDS = ['null', 'undefined', 'true', 'false'];
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Whether a value is the placeholder of actions/setup-node. */
function isPlaceholder(value) {
    return value.trim() === SETUP_NODE_PLACEHOLDER;
}
/** Whether a value has the characters of a token and is not a word that replaces one by mistake. */
function isToken(value) {
    return BEARER.test(value) && !WORDS.includes(value) && !isPlaceholder(value);
}
/** Masks a token, unless it is too short to be masked. */
function maskToken(value, secrets) {
    if (value.trim().length >= SHORTEST_TOKEN)
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
    if (value.length < SHORTEST_TOKEN) {
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
    if (/^(?:secrets|vars|env|github)\.[A-Za-z_]\w*$/.test(value))
        return UNEXPANDED;
    if (value.length < SHORTEST_TOKEN && !allowShort) {
        return { what: `has fewer than ${SHORTEST_TOKEN} characters`, cure: 'Copy the whole token.' };
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
    const password = secrets.add(value);
    const name = username.trim();
    secrets.mask(`${name}:${value}`);
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


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zD: () => (/* binding */ decodeUrlPart)
/* harmony export */ });
/* unused harmony exports Secret, shown, revealed, SecretRegistry */
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


/***/ }),

/***/ 3623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carriedOver: () => (/* binding */ carriedOver)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
var dist_namespaceObject = /*#__PURE__*/__webpack_require__.t(dist, 2);
// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
;// CONCATENATED MODULE: ./build/files/yaml.js
/**
 * Loads the `yaml` library. It has 290 KB, and most jobs do not need it. Modules that are only loaded when there is YAML to
 * parse import it directly.
 */
function yaml_loadYaml() {
    return Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
/** No list of registries and no configuration file is nested more deeply. */
const DEEPEST = 64;
/**
 * Whether a YAML text is nested so deeply that the `yaml` library, which recurses, might exhaust the stack; Node.js then
 * sometimes aborts without an exception. Brackets in quotes count, comment lines do not.
 */
function yaml_isTooDeep(text) {
    let depth = 0;
    for (const [sign = ''] of text.replace(/^[ \t]*#.*$/gm, '').matchAll(/[[{\]}]|(?:[-?:][ \t]+){16}/g)) {
        if (sign.length > 1)
            return true;
        depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > DEEPEST)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/yarnrc/document.js



/** As Yarn reads it: every scalar is text, however a number is written, except an empty value. */
const YARN_SCHEMA = { schema: 'failsafe', customTags: ['null'] };
/** The groups of settings that we write into: by scope, and by URL. */
const GROUPS = ['npmScopes', 'npmRegistries'];
/**
 * Parses a `.yarnrc.yml`. The document and the groups that we write into are mappings, or missing. Aliases are replaced by
 * what they stand for, because ours may replace their target.
 *
 * @param yaml the library
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text, yaml) {
    if (yaml_isTooDeep(text))
        throw invalid();
    const parsed = yaml.parseDocument(text, { prettyErrors: false, ...YARN_SCHEMA });
    if (parsed.errors.length > 0)
        throw invalid();
    const document = withoutAliases(parsed, yaml);
    // A file with nothing but comments, or with nothing at all.
    if (yaml.isScalar(document.contents) && document.contents.value === null)
        document.contents = null;
    if (document.contents === null)
        return document;
    if (!yaml.isMap(document.contents))
        throw invalid();
    for (const group of GROUPS) {
        const value = document.get(group, true);
        if (value === undefined || yaml.isMap(value))
            continue;
        if (!yaml.isScalar(value) || value.value !== null)
            throw invalid();
        document.delete(group);
    }
    return document;
}
/** The keys of a mapping in a document; none if it is missing. */
function keysOf(mapping) {
    return mapping?.items.map(({ key }) => String(key)) ?? [];
}
/** The text of a top-level setting; undefined if there is none, or the text is not a YAML mapping. */
async function topLevelText(text, key) {
    try {
        const value = readYarnrc(text, await loadYaml()).get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch (error) {
        if (error instanceof UserError)
            return undefined;
        throw error;
    }
}
/** Masks the credentials in a `.yarnrc.yml`, also in comments. @param yaml the library */
function maskYarnrcSecrets(text, secrets, yaml) {
    secrets.maskUrlPasswords(text);
    for (const line of text.split(/[\r\n]+/))
        maskCommentedSecrets(line, secrets);
    if (isTooDeep(text))
        return;
    // With `uniqueKeys` the library would compare each key with every other one.
    yaml.visit(yaml.parseDocument(text, { prettyErrors: false, uniqueKeys: false, ...YARN_SCHEMA }), {
        Pair(_, { key, value }) {
            const name = yaml.isScalar(key) ? String(key.value) : '';
            const secret = yaml.isScalar(value) ? String(value.value ?? '') : '';
            if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${'))
                return;
            secrets.mask(secret);
            const pair = secret.includes(':') ? secret : decodeBase64(secret);
            if (name !== 'npmAuthIdent' || pair === undefined)
                return;
            secrets.mask(pair);
            secrets.mask(pair.slice(pair.indexOf(':') + 1));
        },
    });
}
/** The comment is found first: a pattern for both would start anew at each `#`. */
function maskCommentedSecrets(line, secrets) {
    const start = line.indexOf('#');
    if (start < 0)
        return;
    const pattern = /npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g;
    for (const [, value = ''] of line.slice(start).matchAll(pattern))
        secrets.mask(value);
}
function invalid() {
    return new diagnostic/* UserError */.yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}
/** The same document with what its aliases stand for; comments are lost then. @throws UserError if they are too many */
function withoutAliases(document, { Document, visit }) {
    let hasAlias = false;
    visit(document, {
        Alias() {
            hasAlias = true;
            return visit.BREAK;
        },
    });
    try {
        document.toString(); // it throws on an anchor that the parser accepts
        const value = document.toJS({ mapAsMap: true });
        return hasAlias ? new Document(value, { ...YARN_SCHEMA, aliasDuplicateObjects: false }) : document;
    }
    catch {
        throw invalid();
    }
}

;// CONCATENATED MODULE: ./build/yarnrc/edited.js


/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
function carriedOver(original, written, edited) {
    const [before, ours, now] = [readYarnrc(original, dist_namespaceObject), readYarnrc(written, dist_namespaceObject), readYarnrc(edited, dist_namespaceObject)];
    const own = pathsOf(ours).filter((path) => valueAt(ours, path) !== valueAt(before, path));
    const ownNames = new Set(own.map(canonical));
    const secrets = own.flatMap((path) => secretsAt(ours, path));
    let isChanged = false;
    for (const path of pathsOf(now)) {
        const value = valueAt(now, path);
        if (value === valueAt(ours, path) || ownNames.has(canonical(path)))
            continue;
        if (secrets.some((secret) => value.includes(secret)))
            continue;
        before.setIn(path, now.getIn(path, true));
        isChanged = true;
    }
    const lost = own.filter((path) => valueAt(now, path) !== valueAt(ours, path)).flatMap((path) => urlAt(ours, path));
    return { text: isChanged ? rendered(before, original || edited) : original, lost: [...new Set(lost)] };
}
/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(document) {
    return keysOf(document.contents).flatMap((key) => GROUPS.includes(key) ? keysOf(document.get(key)).map((name) => [key, name]) : [[key]]);
}
function valueAt(document, path) {
    const node = document.getIn(path, true);
    const value = node?.toJS?.(document) ?? node;
    return JSON.stringify(value) ?? '';
}
/** The secrets in a setting, as they are in JSON. */
function secretsAt(document, path) {
    const { npmAuthToken = '', npmAuthIdent = '' } = Object(JSON.parse(valueAt(document, path)));
    return [npmAuthToken, npmAuthIdent]
        .filter((secret) => secret !== '')
        .map((secret) => JSON.stringify(secret).slice(1, -1));
}
/** A path in one spelling: Yarn accepts a registry with and without its protocol. */
function canonical(path) {
    return path.map((part) => part.replace(/^https?:(?=\/\/)|\/$/g, '')).join('\n');
}
/** The URL of the registry that a setting of this step is about. */
function urlAt(document, path) {
    const [group = '', name = ''] = path;
    if (group === 'npmRegistries')
        return [name];
    const url = document.getIn(group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
    return typeof url === 'string' && /^https?:/.test(url) ? [url] : [];
}
/** @param like the file that its line endings are copied from */
function rendered(document, like) {
    const text = document.toString({ lineWidth: 0 });
    return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}


/***/ })

};
;