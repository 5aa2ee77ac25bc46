"use strict";
exports.id = 617;
exports.ids = [617];
exports.modules = {

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restrictToCurrentUser: () => (/* binding */ restrictToCurrentUser)
/* harmony export */ });
/* unused harmony export accessCommand */
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);
/* harmony import */ var _runner_run_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);


/**
 * The accounts Local System and Network Service. The runner's service uses the latter unless told otherwise (its
 * config.cmd). For both, USERNAME is the account of the machine, which is not found, or is another one.
 */
const SERVICE_ACCOUNTS = ['*S-1-5-18', '*S-1-5-20'];
/** The command that leaves only the current user with access to a file (learn.microsoft.com, "icacls"). */
function accessCommand(path, environment) {
    const domain = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, 'USERDOMAIN');
    const name = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, 'USERNAME') ?? '';
    const isService = name.toLowerCase() === `${(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, 'COMPUTERNAME') ?? ''}$`.toLowerCase();
    const users = isService ? SERVICE_ACCOUNTS : [domain ? `${domain}\\${name}` : name];
    // The full path: a folder of the workspace on PATH must not provide it.
    const tool = `${(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, 'SystemRoot') ?? 'C:\\Windows'}\\System32\\icacls.exe`;
    return { tool, args: [path, '/inheritance:r', '/grant:r', ...users.map((user) => `${user}:F`)] };
}
/** Gives only the current user access to a file: on Windows, mode 0600 has no effect. @throws Error if the tool fails */
async function restrictToCurrentUser(path, environment) {
    const { tool, args } = accessCommand(path, environment);
    const { error } = await (0,_runner_run_program_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .m)(tool, args, { windowsHide: true });
    if (error !== null)
        throw error;
}


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Runs a program without a shell, unless the options ask for one.
 *
 * @returns also for a program that fails, or that cannot be started
 */
async function runProgram(file, args, options) {
    return await new Promise((resolve) => {
        try {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { ...options, encoding: 'utf8' }, (error, stdout) => resolve({ stdout, error }));
        }
        catch (error) {
            resolve({ stdout: '', error: error }); // such as ELOOP for a loop of links
        }
    });
}


/***/ })

};
;