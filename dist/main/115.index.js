exports.id = 115;
exports.ids = [115];
exports.modules = {

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ CREDENTIAL_PARTS),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   Z4: () => (/* binding */ readNpmrc),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   w7: () => (/* binding */ CREDENTIAL_SETTINGS)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3888);


/**
 * Splits an npmrc file into lines and reads each as `ini` does, which npm, pnpm and yarn 1 use too.
 *
 * A bare CR ends a line, as it does for them. Joining every `raw` gives the text back, but for a byte order mark.
 */
function readNpmrc(text) {
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
    const [entry] = Object.entries(ini__WEBPACK_IMPORTED_MODULE_0___default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: readKey(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. What stands in quotes `ini` reads as JSON, which may be an object with a `toString` of its own. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Reads a key; a URL in it that we would refuse makes it `other`. */
function readKey(name) {
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
    return { kind: 'registry-setting', url, nerfDart: (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(url), scope: setting[2], setting: setting[3] };
}
/** The URL that a key stands for. Keys name no protocol: https, but for this very machine. */
function urlOfKey(key) {
    try {
        const secure = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryUrl */ .I7)(`https:${key}`, 'key');
        const plain = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
        return plain ? (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryUrl */ .I7)(`http:${key}`, 'key') : secure;
    }
    catch {
        return undefined;
    }
}
/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the ones that say something else about one: they go where another credential takes its place. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, whatever registry it is for, and however it is misspelt. */
function holdsSecret(name) {
    return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
}


/***/ }),

/***/ 9466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTlsLine)
/* harmony export */ });
/**
 * Reads what a setting says about certificates and proxies.
 *
 * @param name the setting, without the key of a registry
 * @param registry that key, if there is one
 * @returns one line, or none if it says nothing about them
 */
function readTlsLine(line, name, value, registry) {
    const role = registry === undefined ? roleOf(name, value) : isAuthority(name) ? 'authority' : undefined;
    return role === undefined ? [] : [{ role, line, name, registry }];
}
function roleOf(name, value) {
    if (name === 'strict-ssl' && value === 'false')
        return 'off';
    if (isAuthority(name) && !['', 'null'].includes(value))
        return 'authority';
    if (/^(https?-)?proxy$/.test(name) && !['', 'null', 'false'].includes(value))
        return 'proxy';
    return undefined;
}
function isAuthority(name) {
    return /^ca(file)?$/.test(name);
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


/** A reference as npm knows it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What stands between the braces: a name, and what holds if it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that clients know: `${NAME?}` is empty if NAME is not set (npm,
 * bun), `${NAME:-text}` and `${NAME-text}` are the text (pnpm, yarn).
 *
 * @throws UserError `npmrc-variable` for a variable that is not set or may not be read, for what is no name, and for a
 *   value that would break the line or be expanded again
 */
function fillVariables(text, environment, where) {
    const variables = [];
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: \`\${…}\` does not hold the name of a variable.`, 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerOwn */ .bb)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable of another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} has a line break, a control character or \`\${\` in it.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is the name of another variable now, the runner's perhaps, which a client would read.
    for (const [, backslashes = ''] of filled.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1)
            continue;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: there is a \`\${…}\` within another.`, 'Put the value into one variable, and write `${NAME}`.');
    }
    return { text: filled, variables };
}
/** A text with those of its references filled in whose variables are set: what it means to clients now. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written `${NAME}` where NAME is set: the same to npm and bun, and legible to the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference in a text that pnpm up to 10 and yarn 1 would fail on in a later step; undefined if there is
 * none. They know no `${NAME?}`, and look up what is no name as it stands.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // a default of its own
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedDefault: () => (/* binding */ committedDefault),
/* harmony export */   committedProxies: () => (/* binding */ committedProxies),
/* harmony export */   committedReplacing: () => (/* binding */ committedReplacing),
/* harmony export */   readCommittedNpmrc: () => (/* binding */ readCommittedNpmrc)
/* harmony export */ });
/* harmony import */ var _npmrc_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _npmrc_tls_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9466);
/* harmony import */ var _npmrc_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2695);
/* harmony import */ var _intent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(246);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);





/** Finds what the project's `.npmrc` defeats. */
function readCommittedNpmrc(text, intent, readers) {
    const lines = (0,_npmrc_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readNpmrc */ .Z4)(text);
    const head = beforeSections(lines);
    const below = (names) => names.filter((name) => readers.npmrcSection.includes(name));
    const inSection = {
        ...readers,
        npmrc: below(readers.npmrc),
        npmrcVariable: below(readers.npmrcVariable),
        npmrcUrlVariable: below(readers.npmrcUrlVariable),
        npmrcBasicOverToken: [], // of pnpm, that is up to 10
        npmrcTls: below(readers.npmrcTls),
    };
    return [
        ...findingsOf(effective(head), intent, readers),
        ...(head === lines ? [] : findingsOf(effective(lines.slice(head.length)), intent, inSection)),
    ];
}
/** The default registry that the project's `.npmrc` names, as it stands; undefined if it names none. */
function committedDefault(text) {
    return committedSetting(text, ({ key }) => key.kind === 'default-registry');
}
/** What the project's `.npmrc` says that npm is to put its default registry for; undefined if it says nothing. */
function committedReplacing(text) {
    return committedSetting(text, ({ name }) => name === 'replace-registry-host');
}
/** The proxies that the project's `.npmrc` names, for the judgement of another file. */
function committedProxies(text) {
    const settings = effective(beforeSections((0,_npmrc_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readNpmrc */ .Z4)(text)));
    const lines = settings.flatMap(({ number, name, value }) => (0,_npmrc_tls_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readTlsLine */ .a)(number, name, value));
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .tlsSettings */ .Bl)(lines).proxies.map((proxy) => ({ ...proxy, elsewhere: '.npmrc' }));
}
function committedSetting(text, is) {
    return effective(beforeSections((0,_npmrc_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readNpmrc */ .Z4)(text))).find(is)?.value;
}
function beforeSections(lines) {
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    return firstSection < 0 ? lines : lines.slice(0, firstSection);
}
/** The settings that count: of two with one key, the later. Lists keep all their lines. */
function effective(lines) {
    const last = new Map();
    for (const line of lines) {
        if (line.kind === 'setting')
            last.set(line.list ? `${line.name}[${line.number}]` : line.name, line);
    }
    return [...last.values()];
}
function findingsOf(lines, intent, readers) {
    const mapped = { plain: readers.npmrc, variable: readers.npmrcUrlVariable };
    const findings = [];
    const tls = [];
    for (const { number, name, key: asWritten, value } of lines) {
        const setting = { line: number, name, value };
        const key = name.includes('${') ? (0,_npmrc_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)((0,_npmrc_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandVariables */ .i7)(name, intent.environment)) : asWritten;
        if (key.kind === 'default-registry')
            findings.push(...(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeMapping */ .K7)(setting, undefined, intent, mapped));
        else if (key.kind === 'scope-registry')
            findings.push(...(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeMapping */ .K7)(setting, key.scope, intent, mapped));
        else if (key.kind === 'registry-setting') {
            const registry = (0,_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedCredential */ .SP)(intent, key.nerfDart);
            if (registry === undefined || !/^\/\/.*\/:/.test(name))
                continue; // a key without the slash comes behind ours
            tls.push(...(0,_npmrc_tls_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readTlsLine */ .a)(number, key.setting, value, key.nerfDart));
            if (!_npmrc_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIAL_SETTINGS */ .w7.has(key.setting) || key.setting === 'email')
                continue;
            if (key.scope !== undefined && (0,_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFor */ .ZQ)(intent, key.scope) !== registry)
                continue;
            const own = registry.credential.kind === 'token' && key.setting !== '_authToken';
            findings.push(...(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeCredential */ .hu)(setting, registry, intent, {
                plain: own ? readers.npmrcBasicOverToken : key.scope === undefined ? readers.npmrc : pnpmOf(readers),
                variable: own
                    ? readers.npmrcBasicOverToken.filter((reader) => readers.npmrcVariable.includes(reader))
                    : key.scope === undefined
                        ? readers.npmrcVariable
                        : [],
            }));
        }
        else
            tls.push(...(0,_npmrc_tls_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readTlsLine */ .a)(number, name, value));
    }
    const { off, authorities, proxies } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .tlsSettings */ .Bl)(tls);
    const beside = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .tlsSettings */ .Bl)(intent.brought?.lines ?? []).proxies.map((proxy) => ({
        ...proxy,
        elsewhere: 'npmrc-file',
    }));
    return [...findings, ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeTls */ .nJ)({ off, authorities, proxies: [...proxies, ...beside] }, readers.npmrcTls)];
}
/** Keys with a scope (`//host/:@scope:_authToken`) are pnpm's. */
function pnpmOf(readers) {
    return readers.npmrc.filter((name) => name === 'pnpm');
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tlsSettings),
/* harmony export */   K7: () => (/* binding */ judgeMapping),
/* harmony export */   hu: () => (/* binding */ judgeCredential),
/* harmony export */   nJ: () => (/* binding */ judgeTls)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7539);
/* harmony import */ var _intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(246);



/** Judges a mapping of a scope (with its `@`) or, without one, of the default registry. */
function judgeMapping({ line, value }, scope, intent, by) {
    const ours = (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFor */ .ZQ)(intent, scope);
    if (/\$\{[^}]/.test(value)) {
        if (by.variable.length === 0)
            return [];
        const what = scope === undefined ? 'the default registry' : ours === undefined ? 'a registry' : `the registry of ${scope}`;
        return [
            {
                slug: 'config-url-variable',
                level: 'conflict',
                line,
                text: `The URL of ${what} is made with a variable here, so that ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(by.variable, 'or')} would send its value ` +
                    'to whatever host the line names, or fail. ' +
                    'Write the URL out, or remove the line and give the registry to this step.',
            },
        ];
    }
    if (ours === undefined || by.plain.length === 0 || (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Zm)(value) === ours.url)
        return [];
    const host = (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(value);
    const there = host === (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(ours.url) ? 'another URL of the same host' : (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shownHost */ .r)(host);
    return [
        {
            slug: 'config-registry',
            level: 'conflict',
            line,
            text: `This line sets ${scope === undefined ? 'the default registry' : `the registry of ${scope}`} to ${there}, and ` +
                `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(by.plain)} would obey it instead of this step, which sets ${ours.url}. ` +
                'Remove the line, or give this step the same URL.',
        },
    ];
}
/** Judges a credential for a registry whose credential this step decides. */
function judgeCredential({ line, value }, registry, intent, by) {
    const open = (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .openReference */ .eT)(value, intent);
    if (open === undefined)
        return [];
    const instead = registry.credential.kind === 'none' ? 'although it is to have none' : "instead of this step's";
    if (open === 'none') {
        if (by.plain.length === 0)
            return [];
        return [
            {
                slug: 'config-credential',
                level: 'conflict',
                line,
                text: `This line is a credential for ${registry.url}, and ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(by.plain)} would send it ${instead}. ` +
                    'Remove the line, and revoke the credential if it is a real one.',
            },
        ];
    }
    if (by.variable.length === 0)
        return [];
    const name = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(open.name);
    const cure = registry.credential.kind === 'none'
        ? 'Remove the line.'
        : `Remove the line, or set \`export-token: ${name === `\`${open.name}\`` ? open.name : 'NAME'}\`.`;
    return [
        {
            slug: 'config-credential',
            level: open.setNow ? 'warning' : 'conflict',
            line,
            text: open.setNow
                ? `This line takes the credential for ${registry.url} from the variable ${name}, which ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(by.variable)} ` +
                    `would send ${instead}; this step has the variable, and cannot tell whether later ones do. ${cure}`
                : `This line takes the credential for ${registry.url} from the variable ${name}, which is not set, so that ` +
                    `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(by.variable)} would fail or send nothing of use, ${instead}. ${cure}`,
        },
    ];
}
/** What lines of an npmrc file say about certificates. */
function tlsSettings(lines) {
    const of = (wanted) => lines.filter(({ role }) => role === wanted);
    return { off: of('off'), authorities: of('authority'), proxies: of('proxy') };
}
/** Judges settings by which somebody could read along; `this step` is a reader where it asks registries itself. */
function judgeTls({ off, authorities, proxies }, readers) {
    if (readers.length === 0)
        return [];
    const who = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(readers);
    const [proxy] = proxies;
    return [
        ...off.map(({ line, name }) => ({
            slug: 'config-tls',
            level: 'conflict',
            line,
            text: `\`${name}\` switches the check of certificates off, so that ${who} would send credentials to whoever ` +
                'answers in the place of the registry. Remove the line; for a private authority, name it in NODE_EXTRA_CA_CERTS.',
        })),
        ...authorities.map(({ line, name }) => ({
            slug: 'config-tls',
            level: proxy === undefined ? 'warning' : 'conflict',
            line,
            text: proxy === undefined
                ? `\`${name}\` makes ${who} trust an authority of the file's choice, which could answer in the place of ` +
                    'a registry. Make sure that it is meant, and protect the file by a code owner.'
                : `\`${name}\` here and \`${proxy.name}\` in line ${proxy.line}` +
                    `${proxy.elsewhere === undefined ? '' : ` of \`${proxy.elsewhere}\``} together let a proxy of ` +
                    `the file's choice read what ${who} would send to the registries, credentials included. ` +
                    "Remove one of them, and set it in the job's `env` if it is needed.",
        })),
    ];
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