"use strict";
exports.id = 536;
exports.ids = [536];
exports.modules = {

/***/ 7536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hideBunfigSecrets: () => (/* binding */ hideBunfigSecrets),
  readCommittedBunfig: () => (/* binding */ readCommittedBunfig)
});

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/runner/environment.js
var environment = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/project-config/intent.js
var project_config_intent = __webpack_require__(246);
// EXTERNAL MODULE: ./build/project-config/judge.js
var judge = __webpack_require__(7005);
;// CONCATENATED MODULE: ./build/project-config/toml-strings.js
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BASIC = /"(?:[^"\\\n]|\\.)*"/y;
const LITERAL = /'[^'\n]*'/y;
const LONG = /"""[\s\S]*?"""|'''[\s\S]*?'''/y;
/** A number, date or boolean. */
const OTHER = /[^\s,\]}#"']+/y;
const BLANK = /[ \t]*/y;
const BETWEEN = /(?:\s+|#[^\n]*)*/y;
const DEEPEST = 100;
/** No key that matters has more parts. */
const MOST_PARTS = 8;
/**
 * The text values of a TOML file, each with its line, which libraries do not tell. What is no TOML is skipped to the
 * next line: this reads a file for what a client may find in it, and does not check it.
 */
function readTomlStrings(text) {
    const found = [];
    let at = 0;
    let line = 1;
    let counted = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [match] = pattern.exec(text) ?? [];
        if (match !== undefined)
            at += match.length;
        return match;
    };
    const lineAt = (index) => {
        for (; counted < index; counted += 1)
            if (text.charCodeAt(counted) === 10)
                line += 1;
        return line;
    };
    const skipLine = () => {
        const end = text.indexOf('\n', at);
        at = end < 0 ? text.length : end + 1;
    };
    const string = () => {
        const long = take(LONG);
        if (long !== undefined)
            return long.slice(3, -3);
        const basic = take(BASIC);
        return basic === undefined ? take(LITERAL)?.slice(1, -1) : unescaped(basic.slice(1, -1));
    };
    /** A dotted key; undefined if there is none. */
    const key = () => {
        const parts = [];
        do {
            take(BLANK);
            const part = string() ?? take(BARE_KEY);
            if (part === undefined)
                return undefined;
            parts.push(part);
            take(BLANK);
        } while (text[at] === '.' && ++at > 0);
        return parts;
    };
    /** A value; false if it is none. */
    const value = (path, start, depth) => {
        const scalar = string();
        if (scalar !== undefined) {
            found.push({ path, value: scalar, line: lineAt(start) });
            return true;
        }
        const open = text[at];
        if (open !== '[' && open !== '{')
            return take(OTHER) !== undefined;
        if (depth > DEEPEST)
            return false;
        at += 1;
        const close = open === '[' ? ']' : '}';
        for (take(BETWEEN); text[at] !== close; take(BETWEEN)) {
            if (at >= text.length)
                return false;
            const begin = at;
            if (!(open === '[' ? value(path, begin, depth + 1) : pair(path, depth + 1)))
                return false;
            take(BETWEEN);
            if (text[at] === ',')
                at += 1;
        }
        at += 1;
        return true;
    };
    const pair = (table, depth) => {
        const start = at;
        const name = key();
        if (name === undefined || text[at] !== '=')
            return false;
        at += 1;
        take(BLANK);
        return value(joined(table, name), start, depth);
    };
    let table = [];
    for (take(BETWEEN); at < text.length; take(BETWEEN)) {
        const header = text.startsWith('[[', at) ? 2 : text[at] === '[' ? 1 : 0;
        if (header === 0) {
            if (!pair(table, 0))
                skipLine();
            continue;
        }
        at += header;
        table = joined([], key() ?? ['?']);
        skipLine();
    }
    return found;
}
/** A table and a key in it; of a very long one the beginning and the end, since each value below it has it again. */
function joined(table, name) {
    if (table.length + name.length <= MOST_PARTS)
        return [...table, ...name];
    return [...table, ...name.slice(0, MOST_PARTS)].slice(0, MOST_PARTS - 1).concat(name.slice(-1));
}
function unescaped(text) {
    return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (whole, short, long, one = '') => {
        const code = Number.parseInt(short ?? long ?? '', 16);
        if (one !== '')
            return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\u001b' }[one] ?? one;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/project-config/committed-bunfig.js






const SECRET = /^(token|password|_authToken|_password|_auth)$/;
/** Hides the credentials that a bunfig.toml spells out. */
function hideBunfigSecrets(text, secrets) {
    secrets.maskUrlPasswords(text);
    for (const { path, value } of readTomlStrings(text)) {
        if (SECRET.test(path.at(-1) ?? '') && !value.startsWith('$'))
            secrets.hide(value);
    }
}
/**
 * Finds what the project's `bunfig.toml` defeats. bun from 1.4.4 on prefers it to the user config and to `.npmrc`
 * (measured). It fills in `$NAME` in a token, and takes its own token if NAME is set; `${NAME}` it sends as it stands.
 */
function readCommittedBunfig(text, intent, readers) {
    const reader = readers.bunfig;
    const strings = readTomlStrings(text).filter(({ path }) => path[0] === 'install');
    const findings = [];
    for (const { scope, url, secrets } of entriesOf(strings)) {
        const registry = (0,project_config_intent/* registryFor */.ZQ)(intent, scope);
        const plain = url && { ...url, value: url.value.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1') };
        if (plain !== undefined) {
            // A variable in it is not filled in: it is a part of the URL.
            const setting = { ...plain, value: plain.value.replaceAll('${', '$') };
            findings.push(...(0,judge/* judgeMapping */.K7)(setting, scope, intent, { plain: reader, variable: reader }));
        }
        if (registry === undefined || (0,project_config_intent/* decidedCredential */.SP)(intent, (0,registry_url/* nerfDart */.vN)(registry.url)) === undefined)
            continue;
        if (plain !== undefined && (0,project_config_intent/* comparable */.Zm)(plain.value) !== registry.url)
            continue;
        const inUrl = url !== undefined && plain?.value !== url.value ? [{ ...url, value: '' }] : [];
        for (const secret of [...secrets, ...inUrl])
            findings.push(...credential(secret, registry, intent, reader));
    }
    const tls = (names) => strings
        .filter(({ path }) => path.length === 2 && names.test(path[1] ?? ''))
        .map(({ path, line, value }) => ({ line, name: path.join('.'), value }));
    return [
        ...findings,
        ...(0,judge/* judgeTls */.nJ)({ off: [], authorities: tls(/^ca(file)?$/), proxies: tls(/^(https?-?)?proxy$/i) }, reader),
    ];
}
/** `registry = "URL"` or `{ url, token, username, password }`, and the same for each scope. */
function entriesOf(strings) {
    const entries = new Map();
    for (const { path, value, line } of strings) {
        const [, group, ...rest] = path;
        const name = group === 'registry' ? '' : group === 'scopes' ? rest.shift() : undefined;
        if (name === undefined || rest.length > 1)
            continue;
        const entry = entries.get(name) ?? { secrets: [] };
        const setting = { line, name: path.join('.'), value };
        const field = rest[0] ?? 'url';
        if (field === 'url')
            entry.url = setting;
        else if (SECRET.test(field))
            entry.secrets.push(setting);
        entries.set(name, entry);
    }
    return [...entries].map(([name, { url, secrets }]) => ({
        scope: name === '' ? undefined : `@${name.replace(/^@/, '')}`,
        url,
        secrets,
    }));
}
/** A `$NAME` that is not set leaves this step's credential in force; one that is set may be so in later steps. */
function credential(setting, registry, intent, reader) {
    const [, name] = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(setting.value) ?? [];
    if (name === undefined)
        return (0,judge/* judgeCredential */.hu)({ ...setting, value: setting.value.replace(/\$\{/g, '') }, registry, intent, {
            plain: reader,
            variable: [],
        });
    if (reader.length === 0 || intent.exported.has(name) || (0,environment/* variable */.bv)(intent.environment, name) === undefined)
        return [];
    return [
        {
            slug: 'config-credential',
            level: 'warning',
            line: setting.line,
            text: `This line takes the credential for ${registry.url} from the variable ${(0,diagnostic/* shownName */.HD)(name)}; where a later step ` +
                "has it, bun sends it instead of this step's. Remove the line.",
        },
    ];
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;