exports.id = 262;
exports.ids = [262];
exports.modules = {

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   v: () => (/* binding */ linesBeforeSections)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);


/**
 * Splits an npmrc file into lines and reads each with `ini`, as npm, pnpm and Yarn Classic do. A lone CR ends a line, as it
 * does for them. The `raw` of all lines, joined, is the text without a byte order mark.
 */
function readNpmrc(text) {
    const lines = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return lines.map((raw, index) => readLine(raw, index + 1));
}
/** The lines before the first `[section]`. Only pnpm 12 reads on there. */
function linesBeforeSections(lines) {
    const section = lines.findIndex(({ kind }) => kind === 'section');
    return section < 0 ? lines : lines.slice(0, section);
}
function readLine(raw, number) {
    const text = raw.replace(/[\r\n]+$/, '');
    if (text.trim() === '')
        return { kind: 'blank', raw, number };
    if (/^\s*[;#]/.test(text))
        return { kind: 'comment', raw, number };
    if (/^\[[^\]]*\]\s*$/.test(text))
        return { kind: 'section', raw, number };
    const [entry] = Object.entries(ini__WEBPACK_IMPORTED_MODULE_0___default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKey */ .YZ)(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ maskLiterals)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);


/** A setting that holds a secret, also if it is misspelled or an item of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;
/** The default of a reference, for the case that its variable is not set. */
const DEFAULT_VALUE = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;
/** Masks the credentials that npmrc text contains, wherever they are, also in comments. */
function maskLiterals(text, secrets) {
    secrets.registerUrlPasswords(text);
    for (const { raw, ...line } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z)(text)) {
        const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
        if (setting === '')
            continue;
        const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
        for (const value of values)
            maskValue(value, /_auth$|password$/i.test(setting), secrets);
    }
}
function maskValue(value, isBase64, secrets) {
    for (const [, fallback = ''] of value.matchAll(DEFAULT_VALUE))
        secrets.register(fallback);
    if (value.includes('${'))
        return;
    if (!isBase64) {
        (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets);
        return;
    }
    secrets.register(value);
    const decoded = (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value);
    if (decoded === undefined)
        return;
    secrets.register(decoded);
    if (decoded.includes(':'))
        secrets.register(decoded.slice(decoded.indexOf(':') + 1));
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergedUserConfig: () => (/* binding */ mergedUserConfig),
  withoutReferences: () => (/* binding */ withoutReferences)
});

// EXTERNAL MODULE: ./build/credentials/credential.js
var credentials_credential = __webpack_require__(4473);
// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var npmrc_keys = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
;// CONCATENATED MODULE: ./build/npmrc/inherited-lines.js
/** The lines of the current user configuration that stay in ours. */







/** Parses a user configuration. A key may refer to variables, which package managers expand there, too. */
function readInherited(text, environment) {
    const lines = (0,npmrc_lines/* readNpmrc */.Z)(text);
    const head = (0,npmrc_lines/* linesBeforeSections */.v)(lines);
    return {
        head: head.map((line) => {
            if (line.kind !== 'setting')
                return { line, key: undefined };
            const plain = (part) => (0,variables/* withPlainReferences */.Hl)(part, environment);
            return {
                line: { ...line, raw: plain(line.raw), name: plain(line.name), value: plain(line.value) },
                key: line.name.includes('${') ? (0,npmrc_keys/* readKey */.YZ)((0,variables/* expandVariables */.i7)(line.name, environment)) : line.key,
            };
        }),
        tail: lines.slice(head.length),
    };
}
/** The registries that a user configuration has a credential for. */
function credentialKeys({ head }) {
    const keys = new Set();
    for (const { key } of head) {
        if (key?.kind === 'registry-setting' && npmrc_keys/* CREDENTIAL_SETTINGS */.w7.has(key.setting))
            keys.add(key.nerfDart);
    }
    return keys;
}
/**
 * The lines that stay: all but those that this step replaces, and those that would do harm.
 *
 * @returns the lines before the first section, the last one with a line break
 */
function keptLines({ head }, overrides, environment, diagnostics) {
    const text = [];
    const lost = [];
    for (const { line, key } of head) {
        if (isReplaced(line, key, overrides, environment))
            continue;
        const missing = line.kind === 'setting'
            ? (0,variables/* unsetVariable */.gM)(`${line.name}=${line.value}`, environment, overrides.consumed)
            : undefined;
        if (missing !== undefined)
            lost.push(`line ${line.number} (${(0,diagnostic/* shownName */.HD)(missing)})`);
        if (missing === undefined || !overrides.failsOnUnset)
            text.push(...shielded(line));
    }
    if (lost.length > 0)
        reportLost(lost, overrides.failsOnUnset, diagnostics);
    const last = text.at(-1);
    if (typeof last === 'string' && !/[\r\n]$/.test(last))
        text.push('\n');
    return text;
}
/** Whether a line gives way to ours, or holds only setup-node's placeholder and no later step can change that. */
function isReplaced(line, key, overrides, environment) {
    if (line.kind === 'comment')
        return line.raw.trim() === file_names/* HEADING */.TB;
    if (line.kind !== 'setting')
        return false;
    if (key !== undefined && isOverridden(line.name, key, overrides))
        return true;
    if (!(0,npmrc_keys/* holdsSecret */.hK)(line.name) || !(0,parse_credential/* isPlaceholder */.wK)((0,variables/* expandVariables */.i7)(line.value, environment)))
        return false;
    return (0,parse_credential/* isPlaceholder */.wK)(line.value) || isForOurRegistry(key, overrides);
}
/**
 * Whether a key applies to a registry of this step. setup-node up to v6 exports the placeholder as NODE_AUTH_TOKEN and
 * refers to it for its own registry: the step that publishes there sets the token in its `env`, so that line stays.
 */
function isForOurRegistry(key, { registries }) {
    if (key?.kind !== 'registry-setting')
        return true;
    return registries.some((registry) => registry.startsWith(key.nerfDart));
}
function reportLost(lost, isDropped, diagnostics) {
    const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
    diagnostics.warning('inherited-variable', `The current user configuration refers to variables that later steps do not have: ${lost.slice(0, 5).join(', ')}${more}.`, isDropped
        ? 'These lines are left out, because pnpm up to 10 and Yarn Classic fail on them.'
        : 'These lines stay, but bring no credential.', "Set the variables in the job's `env`, or name them in `export-token`.");
}
/**
 * What stays of the sections: all but the lines that ours replace. pnpm 12 reads them as if there were no section, and the
 * last of two equal keys wins (measured, 12.21). No other package manager reads them.
 */
function keptSections({ tail }, overrides) {
    const text = [];
    for (const line of tail) {
        if (line.kind === 'setting' && isOverridden(line.name, line.key, overrides))
            continue;
        text.push(...shielded(line));
    }
    return text;
}
/** A line as it is. Only its key may be shown: values and comments can hold anything. */
function shielded(line) {
    if (line.kind === 'blank' || line.kind === 'section')
        return [line.raw];
    const start = line.kind === 'setting' && line.raw.includes('=') ? line.raw.indexOf('=') + 1 : 0;
    const end = line.raw.search(/[\r\n]*$/);
    return [line.raw.slice(0, start), new secret/* Secret */.zh(line.raw.slice(start, end)), line.raw.slice(end)];
}
function isOverridden(name, key, { scopes, replacesBase, credentials }) {
    if (key.kind === 'default-registry')
        return replacesBase;
    if (key.kind === 'scope-registry')
        return scopes.has(key.scope);
    // pnpm and Yarn Classic would send a credential without a registry to our default registry.
    if (key.kind === 'other')
        return replacesBase && npmrc_keys/* CREDENTIAL_SETTINGS */.w7.has(name);
    if (!npmrc_keys/* CREDENTIAL_SETTINGS */.w7.has(key.setting))
        return false;
    // A token for one scope beats the registry's own. Tokens of other scopes matter only to a default registry.
    const isOurs = (scope) => scopes.has(scope) || replacesBase;
    if (credentials.has(key.nerfDart))
        return key.scope === undefined || isOurs(key.scope);
    const scope = [...credentials].map((registry) => (0,npmrc_keys/* scopeOfKey */.b1)(key.nerfDart, registry)).find((one) => one !== undefined);
    return scope !== undefined && isOurs(scope);
}

// EXTERNAL MODULE: ./build/npmrc/login-lines.js + 1 modules
var login_lines = __webpack_require__(3830);
// EXTERNAL MODULE: ./build/npmrc/mask-literals.js
var mask_literals = __webpack_require__(4497);
;// CONCATENATED MODULE: ./build/npmrc/user-config.js












/**
 * Renders a user configuration: what was inherited, without what is replaced, and our lines.
 *
 * Ours come before the first `[section]` of the inherited file, because most package managers read nothing below one, and
 * after all other lines, because the last of two equal keys wins everywhere.
 */
function mergedUserConfig(parts, environment, diagnostics) {
    const inherited = readInherited(parts.inherited, environment);
    const registries = [...inheritedLogins(inherited, parts.registries), ...parts.registries];
    const ours = (0,login_lines/* loginLines */.B)({ ...parts, registries }, credentialKeys(inherited), diagnostics);
    const overrides = {
        scopes: new Set(registries.flatMap(({ scopes }) => scopes)),
        replacesBase: parts.registries.some(({ replacesBase }) => replacesBase),
        credentials: ours.decided,
        registries: registries.map(({ url }) => (0,registry_url/* nerfDart */.vN)(url)),
        consumed: new Set(parts.consumed),
        failsOnUnset: parts.failsOnUnset,
    };
    const kept = keptLines(inherited, overrides, environment, diagnostics);
    const sections = keptSections(inherited, overrides);
    return { registries, text: [...kept, `${file_names/* HEADING */.TB}\n`, ...ours.text, ...sections] };
}
/**
 * A user configuration that refers to no variables: a reference becomes the value of its variable, and a line with one that
 * has no value is left out. In a filtered environment, `${NAME}` in `~/.npmrc` stops Yarn Classic, and pnpm up to 10 ignores
 * the whole file (measured, 1.22.22 and 10.34).
 *
 * The runner's own variables are not filled in: whoever wrote the file could have this step's inputs sent to a host of theirs.
 *
 * @param gone variables that later steps do not have
 * @param secrets masks the credentials in the result
 */
function withoutReferences(text, environment, gone, secrets) {
    const later = Object.fromEntries(Object.entries(environment).filter(([name]) => !gone.includes(name) && !(0,runner_environment/* isRunnerVariable */.Rx)(name)));
    const lines = (0,npmrc_lines/* readNpmrc */.Z)(text).map(({ raw }) => {
        if (!raw.includes('${'))
            return raw;
        const [, content = '', end = ''] = /^(.*?)([\r\n]*)$/s.exec(raw) ?? [];
        const filled = (0,variables/* expandVariables */.i7)(content, later);
        return /\$\{|[\r\n]/.test(filled) ? '' : filled + end;
    });
    const result = lines.join('');
    (0,mask_literals/* maskLiterals */.h)(result, secrets);
    return result;
}
/**
 * Finds scopes that the user configuration maps to a URL of this step, with another credential than this step has for it. An
 * earlier use of this action in the job wrote them, or the user. They keep that credential, as if they were an entry of
 * this step.
 *
 * @returns in the order of the user configuration
 */
function inheritedLogins({ head }, registries) {
    const ours = new Map();
    for (const registry of registries) {
        // One without a scope replaces the credential of its URL for all scopes.
        if (registry.scopes.length === 0)
            continue;
        const key = (0,registry_url/* nerfDart */.vN)(registry.url);
        ours.set(key, [...(ours.get(key) ?? []), registry]);
    }
    const claimed = new Set(registries.flatMap(({ scopes }) => scopes));
    const credentials = new Map();
    const urls = new Map();
    for (const { line, key } of head) {
        if (line.kind !== 'setting' || key === undefined)
            continue;
        const url = key.kind === 'scope-registry' && !claimed.has(key.scope) ? (0,registry_url/* normalizedUrl */.Zm)(line.value) : undefined;
        if (key.kind === 'scope-registry' && url !== undefined)
            urls.set(key.scope, url);
        if (key.kind !== 'registry-setting' || !npmrc_keys/* CREDENTIAL_PARTS */.XD.has(key.setting))
            continue;
        const owner = (0,npmrc_keys/* ownerOfKey */.QV)(key);
        credentials.set(owner, (credentials.get(owner) ?? new Map()).set(key.setting, line.value));
    }
    const logins = [];
    for (const [scope, url] of urls) {
        const rivals = ours.get((0,registry_url/* nerfDart */.vN)(url)) ?? [];
        // pnpm also reads a scope's token from `//host/@scope`.
        const keys = [(0,npmrc_keys/* ownerOfKey */.QV)({ nerfDart: (0,registry_url/* nerfDart */.vN)(url), scope }), `${(0,registry_url/* nerfDart */.vN)(url)}${scope}/`, (0,registry_url/* nerfDart */.vN)(url)];
        const credential = keys.map((key) => credentialOf(credentials.get(key))).find((found) => found !== undefined);
        if (credential === undefined || !rivals.some((rival) => competes(rival, credential)))
            continue;
        const origin = 'the current user configuration';
        logins.push({ url, scopes: [scope], replacesBase: false, credential, origin });
    }
    return logins;
}
/** The credential that settings make up; undefined if there is none, or if it is still to be filled from a variable. */
function credentialOf(parts) {
    if (parts === undefined || [...parts.values()].some((value) => value.includes('${')))
        return undefined;
    const token = parts.get('_authToken');
    if (token !== undefined)
        return { kind: 'token', token: new secret/* Secret */.zh(token) };
    const pair = (0,parse_credential/* decodeBase64 */.y4)(parts.get('_auth') ?? '') ?? '';
    const colon = pair.indexOf(':');
    const username = parts.get('username') ?? pair.slice(0, Math.max(0, colon));
    const password = (0,parse_credential/* decodeBase64 */.y4)(parts.get('_password') ?? '') || pair.slice(colon + 1);
    return username === '' || password === '' ? undefined : { kind: 'basic', username, password: new secret/* Secret */.zh(password) };
}
/** Whether a registry of this step has another credential. One that sends nothing does not compete. */
function competes({ credential }, inherited) {
    return (credential.kind === 'token' || credential.kind === 'basic') && !(0,credentials_credential/* sameCredential */.KB)(credential, inherited);
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   Hl: () => (/* binding */ withPlainReferences),
/* harmony export */   gM: () => (/* binding */ unsetVariable),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** A reference as npm reads it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What is between the braces: a name, and a default for the case that it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that package managers know: `${NAME?}` is empty if NAME is not set
 * (npm, bun), `${NAME:-text}` and `${NAME-text}` become the text (pnpm, Yarn).
 *
 * @returns undefined, which is reported, for a variable that is not set or may not be read, for what is not a name, and
 *   for a value that would break the line or be expanded again
 */
function fillVariables(text, environment, where, diagnostics) {
    const variables = [];
    let isValid = true;
    const report = (what, cure) => {
        diagnostics.error('npmrc-variable', `${where}: ${what}`, cure);
        isValid = false;
        return '';
    };
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            return report('`${...}` does not contain the name of a variable.', 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerVariable */ .Rx)(name)) {
            return report(`${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable with another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            return report(`the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            return report(`the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} contains a line break, a control character or \`\${\`.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is now the name of another variable, which a package manager would read.
    if (isValid && [...filled.matchAll(REFERENCE)].some(([, backslashes = '']) => backslashes.length % 2 === 0)) {
        report('there is a `${...}` within another.', 'Put the value into one variable, and write `${NAME}`.');
    }
    return isValid ? { text: filled, variables } : undefined;
}
/** Replaces references to variables that are set, as package managers do. References to other variables stay. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written as `${NAME}` if NAME is set: the same for npm and bun, and readable by the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference on which pnpm up to 10 and Yarn Classic would fail in a later step; undefined if there is none. They
 * do not know `${NAME?}`, and look up what is not a name as it is written.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // it has a default
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
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