"use strict";
exports.id = 749;
exports.ids = [749,638];
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

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ setIn),
/* harmony export */   dd: () => (/* binding */ YARN_SCHEMA),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   q0: () => (/* binding */ readYarnrc),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   vA: () => (/* binding */ asJson),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);


/** The groups of settings that we write into: by scope, and by URL. */
const GROUPS = ['npmScopes', 'npmRegistries'];
/** A key without a value. */
const nullTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === '' ? null : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg),
    identify: (value) => value === null,
    represent: () => '',
});
/** As in Yarn: every scalar is text, however a number is written, except an empty value; an unknown tag is an error (measured, 4.18). */
const YARN_SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(nullTag, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
/** The largest size of a file with everything that its aliases stand for, in characters. */
const MAX_EXPANDED = 4 * 1024 * 1024;
/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings of their own, even if the file uses aliases.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text) {
    const settings = parse(text);
    for (const group of GROUPS) {
        const value = settings.get(group);
        if (value === undefined)
            continue;
        if (value === null)
            settings.delete(group);
        else
            settings.set(group, new Map([...mapping(value)].map(([name, entry]) => [name, copied(entry)])));
    }
    return settings;
}
function parse(text) {
    try {
        // `json`: the last one of two keys wins, as in Yarn (measured, 4.18).
        const [value = null, ...others] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: YARN_SCHEMA, json: true });
        if (others.length > 0 || expandedSize(value, MAX_EXPANDED) > MAX_EXPANDED)
            throw invalid();
        return value === null ? new Map() : mapping(value);
    }
    catch (error) {
        // The parser's own message quotes the text.
        throw error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB || error instanceof RangeError ? invalid() : error;
    }
}
/**
 * The size of a value with everything that its aliases stand for, in characters. Counting ends above the limit.
 *
 * @throws RangeError if the value contains itself
 */
function expandedSize(value, limit) {
    if (typeof value === 'string')
        return value.length + 1;
    let size = 1;
    for (const part of value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : []) {
        if (size > limit)
            break;
        size += expandedSize(part, limit - size);
    }
    return size;
}
/** A value as JSON, to compare it. */
function asJson(value) {
    return JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part)) ?? '';
}
/** @throws UserError `yarnrc-invalid` if a value is not a mapping, or one of its keys is not text */
function mapping(value) {
    if (!(value instanceof Map) || [...value.keys()].some((key) => typeof key !== 'string'))
        throw invalid();
    return value;
}
/** An entry that other parts of the file do not share through an alias. */
function copied(value) {
    return value instanceof Map ? new Map(value) : value;
}
/** The names in a group of settings: scopes, or URLs. */
function namesIn(settings, group) {
    const entries = settings.get(group);
    return entries instanceof Map ? [...entries.keys()] : [];
}
/** Sets a value. Mappings on the way to it are made if they are missing. */
function setIn(settings, [key = '', ...rest], value) {
    if (rest.length === 0) {
        settings.set(key, value);
        return;
    }
    const existing = settings.get(key);
    const inner = existing instanceof Map ? existing : new Map();
    settings.set(key, inner);
    setIn(inner, rest, value);
}
/** A value; undefined if there is none. */
function valueIn(settings, path) {
    let value = settings;
    for (const key of path)
        value = value instanceof Map ? value.get(key) : undefined;
    return value;
}
/** A value that is a text and not empty; undefined otherwise. */
function textIn(settings, path) {
    const value = valueIn(settings, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function invalid() {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ maskYarnrcSecrets)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);

/** A credential wherever it is written on one line, also in a comment or in a file that is not valid. */
const CREDENTIAL = /npmAuth(Token|Ident)["']?[ \t]*:[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|["']?([^"'\s,}!&*|>][^"'\s,}]*))/g;
/**
 * Masks the credentials in a `.yarnrc.yml`.
 *
 * @param entries what the YAML parser found; undefined if it is not valid
 */
function maskYarnrcSecrets(text, entries, secrets) {
    secrets.registerUrlPasswords(text);
    for (const [, name = '', double, single, plain = ''] of text.matchAll(CREDENTIAL)) {
        maskCredential(name, double ?? single ?? plain, secrets);
    }
    if (entries !== undefined)
        maskEntries(entries, secrets);
}
function maskEntries(entries, secrets) {
    for (const { name, text, entries: inner } of entries.values()) {
        if (text === undefined)
            maskEntries(inner, secrets);
        else if (name.startsWith('npmAuth'))
            maskCredential(name, text, secrets);
    }
}
function maskCredential(name, value, secrets) {
    if (value.includes('${') || !/(Token|Ident)$/.test(name))
        return;
    secrets.register(value);
    const pair = value.includes(':') ? value : (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value);
    if (!name.endsWith('Ident') || pair === undefined)
        return;
    secrets.register(pair);
    secrets.register(pair.slice(pair.indexOf(':') + 1));
}


/***/ }),

/***/ 8749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeYarnrc: () => (/* binding */ mergeYarnrc)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _files_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8064);
/* harmony import */ var _files_yaml_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2638);
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4488);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3888);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6924);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1485);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(857);









/**
 * Renders a `.yarnrc.yml` from an existing one, with our registries set in it as `newYarnrc` sets them. Comments are not
 * copied: the original keeps them.
 *
 * @param ageGate the project's own value of `npmMinimalAgeGate`, for our scopes
 * @param secrets masks the credentials in the existing file
 * @throws UserError `yarnrc-invalid` if that is not a YAML mapping; Yarn would fail on it, too
 */
function mergeYarnrc(existing, registries, ageGate, secrets) {
    (0,_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskYarnrcSecrets */ .n)(existing, (0,_files_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .topLevelEntries */ .YY)((0,_files_yaml_parser_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(existing)), secrets);
    const settings = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .readYarnrc */ .q0)(existing);
    const values = [];
    const marker = unusedMarker(rendered(settings));
    const plainHosts = new Set();
    const shared = new Set((0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .sharingUrl */ .s)(registries));
    keepScopeLogins(settings, registries);
    for (const registry of registries) {
        const { url, scopes, replacesBase, credential } = registry;
        const server = (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSlash */ .mW)(url);
        const login = (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .loginOf */ .DQ)(registry);
        const loginValue = login &&
            new Map([
                ['npmAlwaysAuth', 'true'],
                [login[0], `<${marker}${values.push(login[1]) - 1}>`],
            ]);
        const ofScope = shared.has(registry) ? loginValue : undefined;
        const keepsInherited = credential.kind === 'missing' || credential.kind === 'inherited';
        for (const scope of scopes) {
            const path = ['npmScopes', scope.slice(1)];
            const inherited = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(settings, [...path, 'npmRegistryServer']) ?? '';
            // An existing entry for the same server may hold the credential that this step was not given.
            if (!keepsInherited || (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSlash */ .mW)(inherited) !== server) {
                (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .setIn */ .Oe)(settings, path, new Map([['npmRegistryServer', server], ...(ofScope ?? [])]));
            }
            (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .setIn */ .Oe)(settings, [...path, 'npmPublishRegistry'], server);
            if (ageGate !== undefined)
                (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .setIn */ .Oe)(settings, [...path, _render_js__WEBPACK_IMPORTED_MODULE_7__/* .AGE_GATE */ .Kz], ageGate);
        }
        if (replacesBase) {
            settings.set('npmRegistryServer', server);
            settings.set('npmPublishRegistry', server);
        }
        if (!keepsInherited) {
            const logins = settings.get('npmRegistries');
            for (const key of registryKeys(settings, url))
                if (logins instanceof Map)
                    logins.delete(key);
        }
        if (loginValue !== undefined && (ofScope === undefined || replacesBase)) {
            (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .setIn */ .Oe)(settings, ['npmRegistries', server], loginValue);
        }
        if (url.startsWith('http:'))
            plainHosts.add(new URL(url).hostname);
    }
    if (plainHosts.size > 0) {
        const existingHosts = settings.get('unsafeHttpWhitelist');
        const hosts = new Set([...(Array.isArray(existingHosts) ? existingHosts : []), ...plainHosts]);
        settings.set('unsafeHttpWhitelist', [...hosts]);
    }
    const parts = rendered(settings).split(new RegExp(`<${marker}(\\d+)>`));
    return parts.map((part, index) => (index % 2 === 0 ? new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(part) : (values[Number(part)] ?? part)));
}
/** All values are in double quotes, so that ours can be filled in. */
function rendered(settings) {
    if (settings.size === 0)
        return '';
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(settings, { schema: _document_js__WEBPACK_IMPORTED_MODULE_5__/* .YARN_SCHEMA */ .dd, lineWidth: -1, forceQuotes: true, quoteStyle: 'double' });
}
/**
 * Scopes of an existing file, such as that of an earlier use of this action, keep the existing credential as one of their own, if
 * their registry is about to get another one.
 */
function keepScopeLogins(settings, registries) {
    const claimed = new Set(registries.flatMap(({ scopes }) => scopes.map((scope) => scope.slice(1))));
    const inherited = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(settings, 'npmScopes');
    for (const registry of registries) {
        const login = (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .loginOf */ .DQ)(registry);
        if (login === undefined || registry.scopes.length === 0)
            continue;
        const key = registryKeys(settings, registry.url).findLast((one) => loginIn(settings, ['npmRegistries', one]));
        const existing = key === undefined ? undefined : loginIn(settings, ['npmRegistries', key]);
        if (existing === undefined || (existing[0] === login[0] && login[1].equals(new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(existing[1]))))
            continue;
        for (const scope of inherited) {
            const path = ['npmScopes', scope];
            const server = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(settings, [...path, 'npmRegistryServer']) ?? '';
            if (claimed.has(scope) || (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSlash */ .mW)(server) !== (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSlash */ .mW)(registry.url) || loginIn(settings, path))
                continue;
            claimed.add(scope);
            (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .setIn */ .Oe)(settings, [...path, 'npmAlwaysAuth'], 'true');
            (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .setIn */ .Oe)(settings, [...path, existing[0]], existing[1]);
        }
    }
}
/** The credential of an entry, as Yarn's setting and its value. */
function loginIn(settings, path) {
    for (const name of ['npmAuthIdent', 'npmAuthToken']) {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(settings, [...path, name]);
        if (value !== undefined)
            return [name, value];
    }
    return undefined;
}
/** A marker for our secrets that the text does not contain. */
function unusedMarker(text) {
    const used = new Set([...text.matchAll(/<npm-registry-login-(\d+)-/g)].map(([, number]) => number));
    let number = 0;
    while (used.has(String(number)))
        number += 1;
    return `npm-registry-login-${number}-`;
}
/** The keys in `npmRegistries` that mean a registry, with and without its protocol. */
function registryKeys(settings, url) {
    const names = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(settings, 'npmRegistries');
    return names.filter((name) => [url, (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_4__/* .nerfDart */ .vN)(url)].some((own) => (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSlash */ .mW)(own) === (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSlash */ .mW)(name)));
}


/***/ })

};
;