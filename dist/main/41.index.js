"use strict";
exports.id = 41;
exports.ids = [41];
exports.modules = {

/***/ 8041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restrictToCurrentUser: () => (/* binding */ restrictToCurrentUser)
/* harmony export */ });
/* unused harmony export accessCommand */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);


function accessCommand(path, environment) {
    const domain = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, 'USERDOMAIN');
    const name = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, 'USERNAME') ?? '';
    const user = domain ? `${domain}\\${name}` : name;
    const tool = `${(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(environment, 'SystemRoot') ?? 'C:\\Windows'}\\System32\\icacls.exe`;
    return { tool, args: [path, '/inheritance:r', '/grant:r', `${user}:F`] };
}
async function restrictToCurrentUser(path, environment) {
    const { tool, args } = accessCommand(path, environment);
    await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(tool, args, { silent: true });
}


/***/ })

};
;