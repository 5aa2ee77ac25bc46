"use strict";
exports.id = 859;
exports.ids = [859,924];
exports.modules = {

/***/ 3859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPnpmWorkspace: () => (/* reexport */ checkPnpmWorkspace),
  checkYarnrcYml: () => (/* reexport */ checkYarnrcYml)
});

// EXTERNAL MODULE: ./build/conflicts/judge.js
var judge = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/conflicts/login.js
var conflicts_login = __webpack_require__(6662);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/files/yaml-nesting.js
var yaml_nesting = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/conflicts/yaml-file.js


/** A value of a YAML file, with the line of its key. Aliases and merge keys are not followed: hardly anyone uses them here. */
class YamlEntry {
    #node;
    #lines;
    name;
    line;
    constructor(name, line, node, lines) {
        this.name = name;
        this.line = line;
        this.#node = node;
        this.#lines = lines;
    }
    /** The value as text; undefined if it is none. */
    get text() {
        return (0,dist/* isScalar */.jn)(this.#node) ? String(this.#node.value ?? '') : undefined;
    }
    /** The value with its line; undefined if it is no text. */
    get setting() {
        const value = this.text;
        return value === undefined ? undefined : { line: this.line, value };
    }
    /** Whether the key has no value: `npmScopes:`. */
    get isEmpty() {
        return this.#node === null || ((0,dist/* isScalar */.jn)(this.#node) && /^(|~|null)$/i.test(String(this.#node.value ?? '')));
    }
    /** Whether the value is an alias, so that it is not known here. */
    get isAlias() {
        return (0,dist/* isAlias */.Vj)(this.#node);
    }
    /** The entries of a mapping by name, the last of a name counts; none if it is no mapping. */
    entries() {
        return (0,dist/* isMap */.jh)(this.#node) ? entriesOf(this.#node, this.#lines) : new Map();
    }
    /** The texts of a list, each with its line; none if it is no list. */
    items() {
        if (!(0,dist/* isSeq */.oP)(this.#node))
            return [];
        return this.#node.items.flatMap((item) => (0,dist/* isScalar */.jn)(item) ? [{ line: this.#lines.linePos(item.range?.[0] ?? 0).line, value: String(item.value ?? '') }] : []);
    }
}
function entriesOf(map, lines) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        const name = String(key.value);
        entries.set(name, new YamlEntry(name, lines.linePos(key.range?.[0] ?? 0).line, value, lines));
    }
    return entries;
}
/**
 * Reads a YAML file with a mapping at the top level. All values are text.
 *
 * @returns undefined if it is no valid YAML, or nested too deeply
 */
function readYaml(text) {
    if ((0,yaml_nesting/* isTooDeep */.f)(text))
        return undefined;
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        prettyErrors: false,
        schema: 'failsafe',
        uniqueKeys: false, // the library compares each key with each other one
        lineCounter: lines,
    });
    if (document.errors.length > 0)
        return undefined;
    return (0,dist/* isMap */.jh)(document.contents) ? entriesOf(document.contents, lines) : new Map();
}

;// CONCATENATED MODULE: ./build/conflicts/pnpm-workspace.js



/**
 * Checks a `pnpm-workspace.yaml`: `registries`, `registry` and `strictSsl`. Tokens in it are not read (measured, pnpm 10-12).
 *
 * @returns undefined if it is no valid YAML
 */
function checkPnpmWorkspace(text, login) {
    const { pnpmWorkspace, pnpmWorkspaceByUrl } = login.readers;
    const file = readYaml(text);
    if (file === undefined)
        return undefined;
    const findings = [];
    const map = file.get('registries');
    const registries = map?.entries() ?? new Map();
    let namesUrls = false;
    for (const [name, entry] of registries) {
        if (entry.setting !== undefined) {
            const scope = name === 'default' ? undefined : name;
            findings.push(...(0,judge/* judgeMapping */.K7)(entry.setting, scope, pnpmWorkspace, login));
            continue;
        }
        // pnpm 11 and later: `https://host/: { scopes: ['@acme', '@'] }`, where `@` is the default registry.
        namesUrls = true;
        for (const { line, value } of entry.entries().get('scopes')?.items() ?? []) {
            const scope = value === '@' ? undefined : value;
            findings.push(...(0,judge/* judgeMapping */.K7)({ line, value: name }, scope, pnpmWorkspaceByUrl, login));
        }
    }
    if (login.readers.pnpmMapReplaces && registries.size > 0 && !namesUrls) {
        findings.push(...replacedScopes(map?.line ?? 1, registries, login));
    }
    const base = registries.has('default') ? undefined : file.get('registry')?.setting;
    if (base !== undefined)
        findings.push(...(0,judge/* judgeMapping */.K7)(base, undefined, pnpmWorkspaceByUrl, login));
    const tls = file.get('strictSsl');
    if (tls !== undefined && /^false$/i.test(tls.text ?? '')) {
        findings.push(...(0,judge/* judgeTls */.nJ)(tls.line, 'strictSsl', pnpmWorkspace));
    }
    return findings;
}
/** `registries` replaces the user's map in pnpm 10 (measured): missing scopes come from the default registry. */
function replacedScopes(line, registries, login) {
    return login.registries.flatMap(({ url, scopes }) => scopes
        .filter((scope) => !registries.has(scope) && !(0,conflicts_login/* isPublishTarget */.tO)(login, url))
        .map((scope) => ({
        code: 'config-registry',
        certain: true,
        line,
        lines: [
            `\`registries\` does not name ${scope}, and in pnpm 10 it replaces all registries of this step.`,
            `Add \`'${scope}': ${url}\` below it.`,
        ],
    })));
}

// EXTERNAL MODULE: ./build/registries/registry-url.js + 1 modules
var registry_url = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/yarnrc/mask-secrets.js
var mask_secrets = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/conflicts/finding.js
var finding = __webpack_require__(4126);
;// CONCATENATED MODULE: ./build/conflicts/yarnrc-yml.js






const CREDENTIALS = ['npmAuthToken', 'npmAuthIdent'];
/**
 * Checks a `.yarnrc.yml`, which Yarn 2+ reads.
 *
 * @param secrets masks the credentials in it
 * @returns undefined if it is not valid YAML
 */
function checkYarnrcYml(text, login, secrets) {
    (0,mask_secrets/* maskYarnrcSecrets */.n)(text, secrets);
    const file = readYaml(text);
    if (file === undefined)
        return undefined;
    const { yarnrcYml } = login.readers;
    const base = (0,conflicts_login/* registryFor */.ZQ)(login, undefined);
    const findings = [];
    const server = file.get('npmRegistryServer')?.setting;
    if (server !== undefined) {
        const isMeant = publishesTo(file, base);
        findings.push(...(0,judge/* judgeMapping */.K7)(server, undefined, yarnrcYml, login, isMeant));
    }
    findings.push(...checkScopes(file, login));
    if (base !== undefined)
        findings.push(...literalCredentials(file, base, login));
    for (const [name, entry] of file.get('npmRegistries')?.entries() ?? []) {
        const registry = registryOfUrl(name, login);
        if (registry !== undefined)
            findings.push(...literalCredentials(entry.entries(), registry, login));
    }
    const tls = file.get('enableStrictSsl');
    if (tls !== undefined && /^(false|0|no|off)$/i.test(tls.text ?? '')) {
        findings.push(...(0,judge/* judgeTls */.nJ)(tls.line, 'enableStrictSsl', yarnrcYml));
    }
    return [...findings, ...abortingVariables(file, login)];
}
function checkScopes(file, login) {
    const scopesEntry = file.get('npmScopes');
    if (scopesEntry === undefined)
        return [];
    const wrapper = scopesEntry.entries();
    const isReset = wrapper.get('onConflict')?.text === 'reset';
    const scopes = isReset ? (wrapper.get('value')?.entries() ?? new Map()) : wrapper;
    const findings = [];
    for (const registry of login.registries) {
        for (const scope of registry.scopes) {
            const entry = scopes.get(scope.slice(1)); // Yarn writes scopes without `@`
            if (entry === undefined) {
                if (scopesEntry.isEmpty || isReset)
                    findings.push(...dropped(scopesEntry.line, 'npmScopes', scope, registry, login));
                continue;
            }
            if (entry.isAlias)
                continue;
            const name = `npmScopes.${entry.name}`;
            const fields = entry.entries();
            const server = fields.get('npmRegistryServer')?.setting;
            const isMeant = publishesTo(fields, registry) || publishesTo(file, registry);
            if (server !== undefined)
                findings.push(...(0,judge/* judgeMapping */.K7)(server, scope, login.readers.yarnrcYml, login, isMeant));
            else if (entry.isEmpty || login.readers.yarnrcEntryReplaces) {
                findings.push(...dropped(entry.line, name, scope, registry, login));
                continue;
            }
            const isOurs = server === undefined || (0,finding/* comparable */.Zm)(server.value) === registry.url;
            if (isOurs)
                findings.push(...literalCredentials(fields, registry, login));
        }
    }
    return findings;
}
/** An entry without a value, or in Yarn 2 and 3 without a server, drops what this step sets (measured, 3.8 and 4.18). */
function dropped(line, name, scope, { url }, login) {
    if (login.readers.yarnrcYml.length === 0 || (0,conflicts_login/* isPublishTarget */.tO)(login, url))
        return [];
    return [
        {
            code: 'config-registry',
            certain: true,
            line,
            lines: [
                `\`${name}\` drops what this step sets for ${scope}, so Yarn uses the default registry.`,
                `Remove the line, or set \`npmRegistryServer\` to ${url} for ${scope}.`,
            ],
        },
    ];
}
/** Variables are checked for the whole file below. */
function literalCredentials(entries, registry, login) {
    return CREDENTIALS.flatMap((name) => {
        const setting = entries.get(name)?.setting;
        return setting === undefined ? [] : (0,judge/* judgeCredential */.hu)(setting, registry, login.readers.yarnrcYml, [], login);
    });
}
/** Yarn 2+ aborts every command if any variable anywhere in the file is unset and has no fallback (measured). */
function abortingVariables(file, login) {
    if (login.readers.yarnrcYml.length === 0)
        return [];
    const lines = new Map();
    const waiting = [...file.values()];
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
        for (const { line, value } of [...(entry.setting ? [entry.setting] : []), ...entry.items()]) {
            for (const name of (0,conflicts_login/* unsetVariables */.f)(value, login))
                lines.set(name, Math.min(line, lines.get(name) ?? line));
        }
        for (const inner of entry.entries().values())
            waiting.push(inner);
    }
    return [...lines].map(([name, line]) => (0,judge/* unsetVariable */.gM)(line, name, 'Yarn aborts every command without the variable'));
}
function publishesTo(entries, registry) {
    const target = entries.get('npmPublishRegistry')?.text;
    return target !== undefined && registry !== undefined && (0,finding/* comparable */.Zm)(target) === registry.url;
}
/** Yarn takes `https://host/path` and `//host/path`. */
function registryOfUrl(text, login) {
    const url = (0,registry_url/* normalizedUrl */.Zm)(text.replace(/^\/\//, 'https://'));
    return url && (0,conflicts_login/* registryOfKey */.Yq)(login, (0,registry_url/* nerfDart */.vN)(url));
}

;// CONCATENATED MODULE: ./build/conflicts/yaml-formats.js
/** The configuration files in YAML, in one module, so that the YAML library is loaded only for a job that has one. */




/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/** No list of registries and no configuration file is nested more deeply. */
const DEEPEST = 64;
/**
 * Whether a YAML text is nested so deeply that the `yaml` library, which recurses, might exhaust the stack; Node.js then
 * sometimes aborts without an exception. Brackets in quotes count, comment lines do not.
 */
function isTooDeep(text) {
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


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ YARN_SCHEMA),
/* harmony export */   q: () => (/* binding */ readYarnrc),
/* harmony export */   topLevelText: () => (/* binding */ topLevelText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);



/** As Yarn reads it: every scalar is text, however a number is written, except an empty value. */
const YARN_SCHEMA = { schema: 'failsafe', customTags: ['null'] };
/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings, or missing. Aliases are replaced by what they stand for,
 * because ours may replace their target.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text) {
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .isTooDeep */ .f)(text))
        throw invalid();
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, ...YARN_SCHEMA });
    if (parsed.errors.length > 0)
        throw invalid();
    const document = withoutAliases(parsed);
    // A file with nothing but comments, or with nothing at all.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === null)
        document.contents = null;
    if (document.contents === null)
        return document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        throw invalid();
    for (const group of ['npmScopes', 'npmRegistries']) {
        const value = document.get(group, true);
        if (value === undefined || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            continue;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || value.value !== null)
            throw invalid();
        document.delete(group);
    }
    return document;
}
/** The text of a top-level setting; undefined if there is none, or the text is not a YAML mapping. */
function topLevelText(text, key) {
    try {
        const value = readYarnrc(text).get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function invalid() {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}
/** The same document with what its aliases stand for; comments are lost then. @throws UserError if they are too many */
function withoutAliases(document) {
    let hasAlias = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias() {
            hasAlias = true;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    try {
        document.toString(); // it throws on an anchor that the parser accepts
        const value = document.toJS({ mapAsMap: true });
        return hasAlias ? new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { ...YARN_SCHEMA, aliasDuplicateObjects: false }) : document;
    }
    catch {
        throw invalid();
    }
}


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ maskYarnrcSecrets)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7831);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);




/** Masks the credentials in a `.yarnrc.yml`, also in comments. */
function maskYarnrcSecrets(text, secrets) {
    secrets.maskUrlPasswords(text);
    for (const line of text.split(/[\r\n]+/))
        maskCommentedSecrets(line, secrets);
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooDeep */ .f)(text))
        return;
    // With `uniqueKeys` the library would compare each key with every other one.
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: false, ..._document_js__WEBPACK_IMPORTED_MODULE_2__/* .YARN_SCHEMA */ .d }), {
        Pair(_, { key, value }) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            const secret = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value ?? '') : '';
            if (!/^npmAuth(Token|Ident)$/.test(name) || secret.includes('${'))
                return;
            secrets.mask(secret);
            const pair = secret.includes(':') ? secret : (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(secret);
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


/***/ })

};
;