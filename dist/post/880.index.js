exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 2958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* unused harmony exports isPlaceholder, parseToken, parseBasic, parseAuth */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1807);

const SETUP_NODE_PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
const SHORTEST_TOKEN = 8;
function isPlaceholder(value) {
    return value.trim() === SETUP_NODE_PLACEHOLDER;
}
function mistake(value) {
    if (value.includes('${{'))
        return 'is an unexpanded `${{ … }}` expression';
    if (/\$\{/.test(value))
        return 'contains `${…}`, which clients would expand';
    if (['null', 'undefined', 'true', 'false'].includes(value))
        return `is the word \`${value}\``;
    if (/^\*+$/.test(value))
        return 'is a masked value (only asterisks)';
    if (/[\r\n]/.test(value))
        return 'contains a line break';
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
        return 'contains a control character';
    return undefined;
}
function parseToken(raw, where, vault) {
    const value = raw.trim();
    if (value === '' || isPlaceholder(value))
        return { kind: 'empty', source: where };
    const token = vault.add(value);
    const refuse = (what, cure) => new Refusal('token-invalid', `${where}: the token ${what}.`, cure);
    const wrong = mistake(value);
    if (wrong !== undefined) {
        throw refuse(wrong, 'Pass the secret itself, such as `${{ secrets.NAME }}`.');
    }
    if (/\s/.test(value))
        throw refuse('contains a blank', 'Pass the token alone, without `Bearer` or a name.');
    if (/^\/\/.*:_auth/.test(value)) {
        throw refuse('is a line of an npmrc file', 'Use the `npmrc` input for lines, and `token` for the token alone.');
    }
    if (!BEARER.test(value)) {
        throw refuse('has characters that tokens cannot have', 'Copy the token again, without quotes or other text.');
    }
    if (value.length < SHORTEST_TOKEN) {
        throw refuse(`is shorter than ${SHORTEST_TOKEN} characters`, 'Copy the whole token.');
    }
    return { kind: 'token', token };
}
function parseBasic(username, raw, where, vault) {
    const value = withoutLineEnds(raw);
    if (value.trim() === '')
        return { kind: 'empty', source: where };
    const password = vault.add(value);
    const name = username.trim();
    vault.hide(`${name}:${value}`);
    if (name === '' || mistake(name) !== undefined || name.includes(':')) {
        throw new Refusal('username-invalid', name === ''
            ? `${where}: there is no user name for this password.`
            : `${where}: the user name for this password contains \`:\`, \`\${…}\` or a control character.`, 'Give the `username` that the registry expects (any word, where it ignores it).');
    }
    const wrong = mistake(value);
    if (wrong !== undefined) {
        throw new Refusal('password-invalid', `${where}: the password ${wrong}.`, 'Pass the secret itself, such as `${{ secrets.NAME }}`.');
    }
    return { kind: 'basic', username: name, password };
}
function withoutLineEnds(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (text[start] === '\n' || text[start] === '\r'))
        start += 1;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(start, end);
}
function parseAuth(raw, where, vault) {
    const value = raw.trim();
    if (value === '')
        return { kind: 'empty', source: where };
    vault.hide(value);
    const text = decodeBase64(value);
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon < 0) {
        throw new Refusal('auth-invalid', `${where}: \`_auth\` is not base64 of \`user:password\`.`, 'Encode both together, or give a token as `_authToken`.');
    }
    return parseBasic(text.slice(0, colon), text.slice(colon + 1), where, vault);
}
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

/***/ 4240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ parseRegistryUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   vN: () => (/* binding */ nerfDart)
/* harmony export */ });
/* unused harmony export hostAndPath */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1807);

const LONGEST_URL = 2048;
const PATH = /^[A-Za-z0-9\-._~%/@+!,()]*$/;
function parseRegistryUrl(text, where) {
    const refuse = (what, cure) => new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('registry-url-invalid', `${where}: ${what}.`, cure);
    const example = 'Write it like `https://npm.example.com/path/`.';
    const trimmed = text.trim();
    if (trimmed === '')
        throw refuse('the registry URL is empty', example);
    if (trimmed.length > LONGEST_URL)
        throw refuse(`the registry URL is longer than ${LONGEST_URL} characters`, example);
    if (trimmed.includes('${')) {
        throw refuse('the registry URL contains an unexpanded `${…}`', 'Write the URL out, or use `${{ vars.NAME }}`.');
    }
    if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(trimmed)) {
        throw refuse('the registry URL contains a blank, a control character or a backslash', example);
    }
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) {
        throw refuse('the registry URL does not begin with `https://`', example);
    }
    let url;
    try {
        url = new URL(trimmed);
    }
    catch {
        throw refuse('the registry URL cannot be understood', example);
    }
    if (url.username !== '' || url.password !== '' || /^[^/]*:\/\/[^/?#]*@/.test(trimmed)) {
        throw refuse('the registry URL contains a user name or password', 'Remove it, and use `token`, or `username` and `password`.');
    }
    if (/[?#]/.test(trimmed)) {
        throw refuse('the registry URL has a query or fragment', 'Remove everything from `?` or `#` on.');
    }
    if (/(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(trimmed.replace(/^[^/]*:\/\/[^/]*/, ''))) {
        throw refuse('the path of the registry URL contains `..`, `.` or an escaped slash', 'Write the path out.');
    }
    if (!PATH.test(url.pathname)) {
        throw refuse('the path of the registry URL has characters that npmrc keys cannot hold', 'Percent-encode them.');
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        throw refuse('the registry URL is not https (plain http would send the token readable by others; only a loopback host may)', 'Use `https://`.');
    }
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function nerfDart(url) {
    return url.slice(url.indexOf('//'));
}
function hostAndPath(url) {
    const rest = nerfDart(url).slice(2);
    const slash = rest.indexOf('/');
    return { host: rest.slice(0, slash), path: rest.slice(slash) };
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony exports shown, revealed, SecretVault */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
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
function shown(text) {
    return text.join('');
}
function revealed(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.reveal())).join('');
}
const SHORTEST_MASK = 4;
const NEVER_MASKED = new Set(['null', 'true', 'false', 'undefined']);
class SecretVault {
    #masks = new Set();
    add(value) {
        this.hide(value);
        return new Secret(value);
    }
    hide(value) {
        for (const line of [value, ...value.split(/[\r\n]+/)]) {
            const text = line.trim();
            if (text.length < SHORTEST_MASK || NEVER_MASKED.has(text) || /^\*+$/.test(text))
                continue;
            this.#masks.add(text);
            for (const variant of new Set([text, `${text}\n`, line])) {
                const encoded = Buffer.from(variant, 'utf8').toString('base64');
                this.#masks.add(encoded);
                this.#masks.add(encoded.replace(/=+$/, ''));
            }
        }
    }
    hideUrlPasswords(text) {
        for (const [, password = ''] of text.matchAll(/:\/\/[^\s/@:]*:([^\s/@]+)@/g)) {
            this.hide(password);
            if (password.includes('%'))
                this.hide(decoded(password));
        }
    }
    hides(value) {
        return this.#masks.has(value);
    }
    masks() {
        return [...this.#masks].sort((a, b) => b.length - a.length);
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeAway: () => (/* binding */ takeAway)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/credentials/static.js
var credentials_static = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/refusal.js
var refusal = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(1623);
// EXTERNAL MODULE: ./node_modules/ini/lib/ini.js
var ini = __webpack_require__(5756);
var ini_default = /*#__PURE__*/__webpack_require__.n(ini);
// EXTERNAL MODULE: ./build/registry-url.js
var registry_url = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/npmrc/lines.js


function lines_readNpmrc(text) {
    const raws = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return raws.map((raw, index) => readLine(raw, index + 1));
}
function readLine(raw, number) {
    const text = raw.replace(/[\r\n]+$/, '');
    if (text.trim() === '')
        return { kind: 'blank', raw, number };
    if (/^\s*[;#]/.test(text))
        return { kind: 'comment', raw, number };
    if (/^\[[^\]]*\]\s*$/.test(text))
        return { kind: 'section', raw, number };
    const [entry] = Object.entries(ini_default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number };
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: lines_readKey(name), value: String(list ? parsed[0] : parsed), list };
}
function lines_readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const mapping = /^(@[^:/]+):registry$/.exec(name);
    if (mapping?.[1] !== undefined)
        return { kind: 'scope-registry', scope: mapping[1] };
    const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
    if (setting?.[1] === undefined || setting[3] === undefined)
        return { kind: 'other' };
    const url = urlOfKey(setting[1]);
    if (url === undefined)
        return { kind: 'other' };
    return { kind: 'registry-setting', url, nerfDart: (0,registry_url/* nerfDart */.vN)(url), scope: setting[2], setting: setting[3] };
}
function urlOfKey(key) {
    try {
        const secure = (0,registry_url/* parseRegistryUrl */.I7)(`https:${key}`, 'key');
        const plain = (0,registry_url/* isLoopback */.U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
        return plain ? (0,registry_url/* parseRegistryUrl */.I7)(`http:${key}`, 'key') : secure;
    }
    catch {
        return undefined;
    }
}
const lines_CREDENTIAL_SETTINGS = new Set([
    '_authToken',
    '_auth',
    'username',
    '_password',
    'email',
    'tokenHelper',
]);
function lines_holdsSecret(name) {
    return /(^|:)(_authToken|_auth|_password|key)$/.test(name);
}

// EXTERNAL MODULE: ./build/environment.js
var environment = __webpack_require__(4862);
;// CONCATENATED MODULE: ./build/npmrc/variables.js


const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
function fillVariables(text, environment, where) {
    const variables = [];
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!isVariableName(name)) {
            throw new Refusal('npmrc-variable', `${where}: \`\${…}\` does not hold the name of a variable.`, 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if (isRunnerOwn(name)) {
            throw new Refusal('npmrc-variable', `${where}: ${shownName(name)} belongs to the runner and is not read here.`, "Put the value into a variable of another name in this step's `env`.");
        }
        const value = variable(environment, name);
        if (value === undefined && form === '') {
            throw new Refusal('npmrc-variable', `${where}: the variable ${shownName(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            throw new Refusal('npmrc-variable', `${where}: the value of ${shownName(name)} has a line break, a control character or \`\${\` in it.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    return { text: filled, variables };
}
function variables_expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = variable(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
function variables_withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => variable(environment, name) === undefined ? whole : `\${${name}}`);
}
function variables_unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue;
        if (variable(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/npmrc/inherited.js





const HEADING = '# npm registry login (GitHub Action)';
function readInherited(text, environment) {
    const lines = readNpmrc(text);
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    const head = firstSection < 0 ? lines : lines.slice(0, firstSection);
    return {
        head: head.map((line) => {
            if (line.kind !== 'setting')
                return { line, key: undefined };
            const plain = (text) => withPlainReferences(text, environment);
            return {
                line: { ...line, raw: plain(line.raw), name: plain(line.name), value: plain(line.value) },
                key: line.name.includes('${') ? readKey(expandVariables(line.name, environment)) : line.key,
            };
        }),
        tail: lines.slice(head.length),
    };
}
function hideLiterals(text, vault) {
    vault.hideUrlPasswords(text);
    for (const { raw, ...line } of readNpmrc(text)) {
        const [, setting = '', rest = ''] = /(_authToken|_auth|_password|:key)["']?\s*=(.*)/.exec(raw) ?? [];
        if (setting === '')
            continue;
        const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
        for (const value of values) {
            if (value.includes('${'))
                continue;
            vault.hide(value);
            const decoded = /_auth$|_password$/.test(setting) ? decodeBase64(value) : undefined;
            if (decoded === undefined)
                continue;
            vault.hide(decoded);
            if (decoded.includes(':'))
                vault.hide(decoded.slice(decoded.indexOf(':') + 1));
        }
    }
}
function literalTokens(text) {
    return new Map(readNpmrc(text).flatMap((line) => line.kind === 'setting' && line.key.kind === 'registry-setting' && line.key.setting === '_authToken'
        ? [[line.value, line.key.nerfDart]]
        : []));
}
function credentialKeys({ head }) {
    return new Set(head.flatMap(({ key }) => key?.kind === 'registry-setting' && CREDENTIAL_SETTINGS.has(key.setting) ? [key.nerfDart] : []));
}
function keptLines({ head }, overrides, environment, remarks) {
    const lost = [];
    const dropped = [];
    const drop = (line) => {
        dropped.push(line.number);
        return [];
    };
    const kept = head.flatMap(({ line, key }) => {
        if (line.kind === 'comment' && line.raw.trim() === HEADING)
            return drop(line);
        if (line.kind !== 'setting')
            return shielded(line);
        if (key !== undefined && isOverridden(line.name, key, overrides))
            return drop(line);
        if (holdsSecret(line.name) && isPlaceholder(expandVariables(line.value, environment)))
            return drop(line);
        const missing = unsetVariable(`${line.name}=${line.value}`, environment, overrides.consumed);
        if (missing === undefined)
            return shielded(line);
        lost.push(`line ${line.number} (${shownName(missing)})`);
        return overrides.failsOnUnset ? drop(line) : shielded(line);
    });
    if (lost.length > 0) {
        const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
        remarks.push({
            level: 'warning',
            text: `[inherited-variable] The inherited user config refers to variables that later steps do not have: ` +
                `${lost.slice(0, 5).join(', ')}${more}. ` +
                (overrides.failsOnUnset
                    ? 'These lines are left out, since pnpm up to 10 and yarn 1 fail on them. '
                    : 'These lines stay, but bring no credential. ') +
                "Set the variables in the job's `env`, or name them in `export-token`.",
        });
    }
    const last = kept.at(-1);
    const end = typeof last === 'string' && !/[\r\n]$/.test(last) ? ['\n'] : [];
    return { text: [...kept, ...end], dropped };
}
function shielded(line) {
    if (line.kind === 'blank' || line.kind === 'section')
        return [line.raw];
    const start = line.kind === 'setting' && line.raw.includes('=') ? line.raw.indexOf('=') + 1 : 0;
    const end = line.raw.search(/[\r\n]*$/);
    return [line.raw.slice(0, start), new Secret(line.raw.slice(start, end)), line.raw.slice(end)];
}
function isOverridden(name, key, { scopes, replacesBase, credentials }) {
    if (key.kind === 'default-registry')
        return replacesBase;
    if (key.kind === 'scope-registry')
        return scopes.has(key.scope);
    if (key.kind === 'other')
        return replacesBase && CREDENTIAL_SETTINGS.has(name);
    if (!credentials.has(key.nerfDart) || !CREDENTIAL_SETTINGS.has(key.setting))
        return false;
    return key.scope === undefined || scopes.has(key.scope) || replacesBase;
}

;// CONCATENATED MODULE: ./build/npmrc/edited.js


function linesWithoutOurs(edited, original, keys, dropped) {
    const ours = new Set(keys);
    const gone = new Set(dropped);
    const theirs = new Set(lines_readNpmrc(original).flatMap((line) => line.kind === 'setting' && !gone.has(line.number) ? [`${line.name}=${line.value}`] : []));
    const lines = lines_readNpmrc(edited);
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    const inSection = (index) => firstSection >= 0 && index >= firstSection;
    const left = lines.filter((line, index) => {
        if (inSection(index))
            return true;
        if (line.kind !== 'setting')
            return line.raw.trim() !== HEADING;
        return !ours.has(line.name) || theirs.has(`${line.name}=${line.value}`);
    });
    const back = lines_readNpmrc(original).filter(({ number }) => gone.has(number));
    const text = left.map(({ raw }) => raw).join('');
    return back.map(({ raw }) => (/[\r\n]$/.test(raw) ? raw : `${raw}\n`)).join('') + text;
}

// EXTERNAL MODULE: ./build/placed-link.js
var placed_link = __webpack_require__(6091);
;// CONCATENATED MODULE: ./build/take-away.js





async function takeAway(entry) {
    const yaml = entry.kind === 'yarnrc' ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 6439)) : undefined;
    return (0,placed_link/* inTurn */.lo)(entry.place, entry.target, () => putRight(entry, yaml?.withoutOurKeys));
}
function putRight(entry, withoutOurKeys) {
    const { place, target } = entry;
    const info = (text) => ({ level: 'info', text: `${place} ${text}` });
    external_node_fs_default().rmSync((0,placed_link/* asideOf */.KN)(place, target), { force: true });
    const found = external_node_fs_default().lstatSync(place, { throwIfNoEntry: false });
    const backup = external_node_fs_default().lstatSync((0,placed_link/* backupOf */.GH)(place), { throwIfNoEntry: false });
    const ours = found?.isSymbolicLink() && external_node_path_default().resolve(external_node_path_default().dirname(place), external_node_fs_default().readlinkSync(place)) === target;
    if (found === undefined) {
        if (backup === undefined)
            return info('was gone already.');
        (0,placed_link/* putBack */.pK)(place);
        return info('was removed by somebody; what stood there before is back.');
    }
    if (!ours && (entry.previous !== '' || (entry.replaced && backup === undefined) || backup?.ino === found.ino)) {
        if (backup?.ino === found.ino)
            external_node_fs_default().rmSync((0,placed_link/* backupOf */.GH)(place));
        return info('was not changed.');
    }
    if (!ours && !found.isFile())
        return info('was replaced by a link or folder of somebody else, which is left alone.');
    if (ours && entry.previous !== '') {
        (0,placed_link/* replaceByLink */.qt)(place, entry.previous);
        return info('points to the file of the earlier use again.');
    }
    const stamp = (0,placed_link/* stampOf */.Zs)(target);
    if (ours && (stamp === entry.written || stamp === '')) {
        (0,placed_link/* putBack */.pK)(place);
        return info('is as it was.');
    }
    const edited = external_node_fs_default().readFileSync(place, 'utf8');
    try {
        restoreEdited(entry, edited, withoutOurKeys);
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P))
            throw error;
        (0,placed_link/* putBack */.pK)(place);
        return {
            level: 'warning',
            text: `[cleanup-failed] ${place} was edited into what cannot be understood; what stood there before is back.`,
        };
    }
    return info('was edited since; the edit is kept, and only the lines of this action are gone.');
}
function restoreEdited({ place, target, keys, dropped }, edited, withoutOurKeys) {
    const backup = (0,placed_link/* backupOf */.GH)(place);
    const before = external_node_fs_default().statSync(backup, { throwIfNoEntry: false });
    const original = before === undefined ? '' : external_node_fs_default().readFileSync(backup, 'utf8');
    const left = withoutOurKeys === undefined
        ? linesWithoutOurs(edited, original, keys.flat(), dropped)
        : withoutOurKeys(edited, original, keys);
    if (left.trim() === '' && before === undefined)
        external_node_fs_default().rmSync(place);
    else {
        const aside = (0,placed_link/* asideOf */.KN)(place, target);
        external_node_fs_default().writeFileSync(aside, left, { flag: 'wx', mode: before === undefined ? 0o600 : before.mode & 0o777 });
        external_node_fs_default().renameSync(aside, place);
    }
    external_node_fs_default().rmSync(backup, { force: true });
}


/***/ }),

/***/ 5756:
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