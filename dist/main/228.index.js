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
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1260);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);




/** What a client needs to be found and started; nothing that holds a secret of this step. */
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
/** How long a client may take to answer, in ms. One that has to be downloaded first would, but may not. */
const PATIENCE = 10_000;
/**
 * Asks an installed client for its version.
 *
 * @param workspace where it is asked, since a project may bring its own
 * @param patience how long it may take, in ms
 * @returns nothing known if it is not there or does not tell
 */
async function askVersion({ name }, workspace, environment, patience = PATIENCE) {
    const passedOn = PASSED_ON.flatMap((key) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, key);
        return value === undefined ? [] : [[key, value]];
    });
    const options = {
        cwd: workspace,
        env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' },
        silent: true,
        ignoreReturnCode: true,
    };
    try {
        const output = await withinTime(name, patience, () => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(name, ['--version'], options));
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(output?.stdout.trim() ?? '');
    }
    catch {
        return [];
    }
}
/**
 * Waits for a client's answer for so long, then ends the client. The toolkit keeps its process to itself, so Node tells
 * of it.
 *
 * @returns undefined if the time was over first
 */
async function withinTime(name, patience, ask) {
    const started = [];
    const onStart = (message) => started.push(message.process);
    // Others may be asked at the same time. On Windows, the name may stand in a command line of the shell.
    const isClient = new RegExp(`(^|[\\\\/])${name}(\\.\\w+)?(["\\s]|$)`);
    let timer;
    const silence = new Promise((resolve) => {
        timer = setTimeout(() => {
            for (const child of started)
                if (child.spawnargs.some((word) => isClient.test(word)))
                    end(child);
            resolve(undefined);
        }, patience);
    });
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('child_process', onStart);
    try {
        return await Promise.race([ask(), silence]);
    }
    finally {
        clearTimeout(timer);
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)('child_process', onStart);
    }
}
/** Ends a process. Others that it started may hold its pipes open, and so this very process: the pipes are closed, too. */
function end(child) {
    child.kill('SIGKILL');
    for (const pipe of [child.stdin, child.stdout, child.stderr])
        pipe?.destroy();
    child.unref();
}


/***/ })

};
;