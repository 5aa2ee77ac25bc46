"use strict";
exports.id = 411;
exports.ids = [411];
exports.modules = {

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** No list of registries, and no settings of a client, nest deeper than a few levels. */
const DEEPEST = 64;
/**
 * Whether a text nests so deep that the YAML library, which calls itself for each level, might run out of stack (Node
 * then aborts at times, with nothing that could be caught). Brackets in quotes count too, as nobody writes so many; lines
 * of comment do not.
 */
function nestsTooDeep(text) {
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

/***/ 5792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPnpmWorkspace: () => (/* binding */ readPnpmWorkspace)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);


/**
 * Finds what `pnpm-workspace.yaml` defeats. Its `registries` come before the user config's in pnpm 10 to 12, its
 * `registry` in 11 and 12; tokens in it are not read (measured).
 *
 * @returns undefined if the file is no YAML
 */
function readPnpmWorkspace(text, intent, readers) {
    const file = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlFile */ .k)(text, true); // 10 to 12 merge (measured)
    if (file === undefined)
        return undefined;
    // No version expands `${NAME}` here: 10 and 11 take it for a part of the URL or leave the line out, 12 fails.
    const by = (names) => ({ plain: names, variable: names });
    const findings = [];
    const registries = file.mapping('registries');
    for (const { name } of registries.entries) {
        const setting = registries.setting(name);
        if (setting === undefined)
            continue;
        const scope = name === 'default' ? undefined : name;
        findings.push(...(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMapping */ .K7)(setting, scope, intent, by(readers.pnpmWorkspace)));
    }
    const base = registries.setting('default') === undefined ? file.setting('registry') : undefined;
    if (base !== undefined)
        findings.push(...(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMapping */ .K7)(base, undefined, intent, by(readers.pnpmWorkspaceRegistry)));
    const some = (names) => names.flatMap((name) => file.setting(name) ?? []);
    return [
        ...findings,
        ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTls */ .nJ)({
            off: some(['strictSsl']).filter(({ value }) => value === 'false'),
            authorities: some(['ca', 'cafile', 'caFile']),
            proxies: some(['httpsProxy', 'httpProxy', 'proxy']),
        }, readers.pnpmWorkspace),
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


/***/ }),

/***/ 802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);


/**
 * Reads a YAML file whose top is a mapping. Scalars are texts as they stand. Aliases lead to what they name; nothing is
 * expanded, so that a file of aliases to aliases costs nothing.
 *
 * @param merging whether its client takes what `<<` names for a part of the mapping, as YAML 1.1 has it
 * @returns undefined if no client could read it either
 */
function readYamlFile(text, merging = false) {
    if ((0,_files_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(text))
        return undefined;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        prettyErrors: false,
        schema: 'failsafe',
        uniqueKeys: false,
        lineCounter: lines,
    });
    if (document.errors.length > 0)
        return undefined;
    return mappingOf(document.contents, { targets: targetsOf(document), lines, merging });
}
/** What each alias stands for, found in one go: the library would look through the whole file for each. */
function targetsOf(document) {
    const targets = new Map();
    const anchors = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_, node) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                targets.set(node, anchors.get(node.source));
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
}
function mappingOf(found, context) {
    const { targets, lines, merging } = context;
    const resolved = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? targets.get(node) : node);
    const pairs = new Map();
    const seen = new Set();
    // What comes earlier wins: the mapping itself, then what it merges, in order. Each is taken once, however often it is named.
    for (const waiting = [resolved(found)]; waiting.length > 0;) {
        const node = waiting.pop();
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || seen.has(node))
            continue;
        seen.add(node);
        const own = new Map();
        const merged = [];
        for (const { key, value } of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                continue;
            const name = String(key.value);
            const source = merging && name === '<<' ? resolved(value) : undefined;
            if (source === undefined)
                own.set(name, { line: lines.linePos(key.range?.[0] ?? 0).line, value });
            else
                for (const one of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(source) ? source.items : [source])
                    merged.push(resolved(one));
        }
        for (const [name, pair] of own)
            if (!pairs.has(name))
                pairs.set(name, pair);
        for (const one of merged.reverse())
            waiting.push(one);
    }
    return {
        setting(name) {
            const pair = pairs.get(name);
            const value = resolved(pair?.value);
            return pair !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value)
                ? { line: pair.line, name, value: String(value.value ?? '') }
                : undefined;
        },
        mapping: (name) => mappingOf(pairs.get(name)?.value, context),
        entries: [...pairs].map(([name, { line }]) => ({ name, line })),
    };
}


/***/ })

};
;