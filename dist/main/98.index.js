"use strict";
exports.id = 98;
exports.ids = [98];
exports.modules = {

/***/ 2098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRun: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** GitHub's own limit for the payload of an event is 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;
/** Reads what the runner says about this run. What cannot be read is left out: it only explains something. */
function readRun(environment) {
    const named = (name) => (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) ?? '';
    return {
        actor: named('GITHUB_ACTOR'),
        eventName: named('GITHUB_EVENT_NAME'),
        repository: named('GITHUB_REPOSITORY'),
        event: readEvent(named('GITHUB_EVENT_PATH')),
    };
}
function readEvent(file) {
    try {
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file);
        return stats.isFile() && stats.size <= LARGEST_EVENT ? JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(file, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;