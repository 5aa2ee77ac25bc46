"use strict";
exports.id = 607;
exports.ids = [607];
exports.modules = {

/***/ 607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommittedClassicYarnrc: () => (/* binding */ readCommittedClassicYarnrc)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);

/**
 * Finds what the project's `.yarnrc` (yarn 1) defeats. Registries and tokens in it give way to the user config
 * (measured, 1.22.22), but what it says about certificates holds.
 */
function readCommittedClassicYarnrc(text, readers) {
    const settings = new Map();
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const [, name = '', value = ''] = /^\s*"?(strict-ssl|cafile|ca|https?-proxy|proxy)"?:?\s+"?([^"\s]*)/.exec(line) ?? [];
        if (name !== '')
            settings.set(name, { line: index + 1, name, value });
    }
    const all = [...settings.values()];
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTls */ .nJ)({
        off: all.filter(({ name, value }) => name === 'strict-ssl' && value === 'false'),
        authorities: all.filter(({ name, value }) => /^ca/.test(name) && value !== '' && value !== 'null'),
        proxies: all.filter(({ name, value }) => /proxy$/.test(name) && value !== '' && value !== 'false'),
    }, readers.yarnrc);
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