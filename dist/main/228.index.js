"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

/***/ 4228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askVersion: () => (/* binding */ askVersion)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);




/** The variables that a package manager needs to be found and started. None holds a secret of this step. */
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
/** How long a package manager may take to answer, in milliseconds. */
const TIME_LIMIT = 10_000;
/**
 * Runs an installed package manager to get its version.
 *
 * @param workspace the working directory, because a project may have its own version
 * @param timeLimit in milliseconds
 * @returns nothing known if it is not installed or does not answer
 */
async function askVersion({ name }, workspace, environment, timeLimit = TIME_LIMIT) {
    const passedOn = PASSED_ON.flatMap((key) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, key);
        return value === undefined ? [] : [[key, value]];
    });
    const options = {
        cwd: workspace,
        env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' }, // nothing is downloaded
        silent: true,
        ignoreReturnCode: true,
    };
    try {
        const output = await withinTime(name, timeLimit, () => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(name, ['--version'], options));
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(output?.stdout.trim() ?? '');
    }
    catch {
        return [];
    }
}
/**
 * Waits for the answer of a package manager, and ends its process after the time limit. The toolkit does not expose the process,
 * so it is taken from Node's diagnostics channel.
 *
 * @returns undefined if the time limit was reached first
 */
async function withinTime(name, timeLimit, ask) {
    const started = [];
    const onStart = (message) => started.push(message.process);
    // Others may be asked at the same time. On Windows, the name may be part of a shell command.
    const isClient = new RegExp(`(^|[\\\\/])${name}(\\.\\w+)?(["\\s]|$)`);
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(() => {
            for (const child of started)
                if (child.spawnargs.some((word) => isClient.test(word)))
                    end(child);
            resolve(undefined);
        }, timeLimit);
    });
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('child_process', onStart);
    try {
        return await Promise.race([ask(), timeout]);
    }
    finally {
        clearTimeout(timer);
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)('child_process', onStart);
    }
}
/** Ends a process. Its children may keep its pipes open, and so this process, so the pipes are closed, too. */
function end(child) {
    child.kill('SIGKILL');
    for (const pipe of [child.stdin, child.stdout, child.stderr])
        pipe?.destroy();
    child.unref();
}


/***/ })

};
;