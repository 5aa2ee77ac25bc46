"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 3899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseExports: () => (/* binding */ chooseExports),
/* harmony export */   parseExportNames: () => (/* binding */ parseExportNames)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/**
 * Reads the names of `export-token`.
 *
 * @param text names, separated by commas, blanks or line ends
 * @throws UserError `export-token-name` for what is no name, or one that programs or the runner obey
 */
function parseExportNames(text) {
    const names = new Set();
    for (const name of text.split(/[\s,]+/)) {
        if (name === '')
            continue;
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isExportable */ .Xs)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('export-token-name', `\`export-token\`: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} cannot be set to a token.`, 'Use a name such as `NPM_TOKEN`; variables that the system, Node, npm or the runner obey are refused.');
        }
        names.add(name);
    }
    return [...names];
}
/**
 * Decides which value `export-token` puts under each of its names.
 *
 * A name that an input took a credential from keeps its value, for committed files that refer to it. Any other name
 * takes the token of `registry-url`, or the only one that there is.
 *
 * @param names the names, understood
 * @throws UserError `export-token-unknown`
 */
function chooseExports(names, { single, registries, variables }, environment, secrets, diagnostics) {
    const tokens = [];
    for (const { credential } of single?.credential.kind === 'token' ? [single] : registries) {
        if (credential.kind !== 'token' || tokens.some((other) => other.equals(credential.token)))
            continue;
        tokens.push(credential.token);
    }
    const [only] = tokens;
    const wantsSingle = names.filter((name) => !variables.includes(name));
    if (wantsSingle.length > 1 || (wantsSingle.length === 1 && tokens.length > 1)) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('export-token-unknown', `\`export-token\`: ${wantsSingle.map((name) => `\`${name}\``).join(', ')} cannot be told which token to hold.`, 'Name one variable if there is one token; for several, name the variables that `token-env`, `npmrc` or ' +
            '`npmrc-file` take them from.');
    }
    return names.flatMap((name) => {
        const value = variables.includes(name) ? readSecret(name, environment, secrets) : only;
        if (value !== undefined)
            return [{ name, value }];
        diagnostics.push({ level: 'info', text: `\`export-token\`: there is no token, so ${name} is not set.` });
        return [];
    });
}
/** The value of a variable as it goes into another process: without the line end that secrets often have, and masked. */
function readSecret(name, environment, secrets) {
    const value = ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) ?? '').replace(/[\r\n]{1,9}$/, '');
    return value.trim() === '' ? undefined : secrets.add(value);
}


/***/ })

};
;