"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 9989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askVersion: () => (/* binding */ askVersion)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2564);



const PASSED_ON = [
    'PATH',
    'PATHEXT',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TEMP',
    'TMP',
    'TMPDIR',
    'COREPACK_HOME',
    'BUN_INSTALL',
];
async function askVersion({ name }, workspace, environment) {
    const passedOn = PASSED_ON.flatMap((key) => {
        const value = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, key);
        return value === undefined ? [] : [[key, value]];
    });
    try {
        const { stdout } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(name, ['--version'], {
            cwd: workspace,
            env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' },
            silent: true,
            ignoreReturnCode: true,
        });
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(stdout.trim());
    }
    catch {
        return [];
    }
}


/***/ })

};
;