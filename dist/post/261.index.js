"use strict";
exports.id = 261;
exports.ids = [261];
exports.modules = {

/***/ 9261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellReplaced: () => (/* binding */ tellReplaced)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(436);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
/** What is told where a later step made clients read another user config than ours. */




/**
 * Warns of a user config that a later step put in our place: what came behind it did not read ours. A variable that was
 * emptied, or names another use's file, is nobody's mistake.
 */
function tellReplaced(entries, environment, tempFolder) {
    const replaced = new Map();
    for (const entry of entries) {
        if (entry.did !== 'set-path' || !_clients_user_config_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_VARIABLES */ .C0.includes(entry.name))
            continue;
        const current = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(environment, entry.name) ?? '';
        if (current === '' || current === entry.previous || (0,_files_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileName */ .o)(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(current)))
            continue;
        replaced.set(current, [replaced.get(current) ?? [], entry.name].flat().join(' and '));
    }
    return [...replaced].map(([file, names]) => {
        // Where actions/setup-node puts its own (its source, authutil.ts).
        const setupNode = tempFolder !== '' && node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file) === node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(tempFolder, '.npmrc');
        const who = setupNode ? 'actions/setup-node with `registry-url`, run after this step,' : 'A later step';
        const cure = setupNode
            ? 'Remove `registry-url` from setup-node, or run setup-node before this step.'
            : 'Run that step before this one, which then takes over what its file says.';
        return {
            level: 'warning',
            slug: 'userconfig-replaced',
            text: `${who} made ${names} name ${file}, so clients did not read what this step wrote. ${cure}`,
        };
    });
}


/***/ })

};
;