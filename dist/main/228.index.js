"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

/***/ 4228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askVersion: () => (/* binding */ askVersion)
/* harmony export */ });
/* unused harmony export programOnWindows */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _runner_run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4654);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2564);





/** The variables that a package manager needs to be found and started. None holds a secret of this step. */
const PASSED_VARIABLES = [
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
/** How long a package manager may take to answer, in milliseconds. */
const TIMEOUT_MS = 10_000;
/**
 * Runs an installed package manager to get its version.
 *
 * @param workspace the working directory, because a project may have its own version
 * @param timeLimit in milliseconds
 * @returns nothing known if it is not installed or does not answer
 */
async function askVersion({ name }, workspace, environment, timeLimit = TIMEOUT_MS) {
    const passedOn = PASSED_VARIABLES.flatMap((key) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, key);
        return value === undefined ? [] : [[key, value]];
    });
    const options = {
        cwd: workspace,
        env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' }, // nothing is downloaded
        timeout: timeLimit,
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    const onWindows = process.platform === 'win32';
    const program = onWindows ? programOnWindows(name, environment) : name;
    if (program === undefined)
        return [];
    const { stdout, error } = onWindows
        ? await (0,_runner_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)(`"${program}" --version`, [], { ...options, shell: true })
        : await (0,_runner_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)(program, ['--version'], options);
    // It may have failed after its answer.
    return error?.killed === true ? [] : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(stdout.trim());
}
/**
 * The program on PATH. Most package managers are `.cmd` files on Windows, which only a shell can run; but cmd.exe and Node.js look in the
 * working directory first, where the project could have a file of that name.
 *
 * @returns undefined if there is none
 */
function programOnWindows(name, environment, exists = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync)) {
    const folders = ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, 'PATH') ?? '').split(';').filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1___default().win32.isAbsolute(folder));
    const candidates = folders.flatMap((folder) => ['.exe', '.cmd'].map((end) => node_path__WEBPACK_IMPORTED_MODULE_1___default().win32.join(folder, name + end)));
    return candidates.find((file) => exists(file));
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