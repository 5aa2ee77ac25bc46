"use strict";
exports.id = 272;
exports.ids = [272];
exports.modules = {

/***/ 272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseConflicts: () => (/* binding */ refuseConflicts)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);

/** The runner shows ten annotations of a kind for each step; the last one is for the refusal. */
const MOST_ANNOTATIONS = 9;
/**
 * What is said of a step that committed files defeat.
 *
 * @param diagnostics all of the plan's; the conflicts among them are errors
 * @returns the diagnostics to tell (conflicts beyond those that the runner would show are lines of the log), and the refusal
 */
function refuseConflicts(diagnostics) {
    const conflicts = diagnostics.filter(({ level }) => level === 'error');
    const told = [
        ...diagnostics.filter(({ level }) => level === 'warning'),
        ...conflicts.slice(0, MOST_ANNOTATIONS),
        ...conflicts
            .slice(MOST_ANNOTATIONS)
            .map((conflict) => ({ level: 'info', text: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDiagnostic */ .xy)(conflict) })),
    ];
    const refusal = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config-conflict', conflicts.length === 1
        ? 'A committed line defeats this step, as told above; nothing was done.'
        : `${conflicts.length} committed lines defeat this step, as told above; nothing was done.`, 'Correct the files, or set `if-config-conflicts: warn` if it is meant.');
    return { told, refusal };
}


/***/ })

};
;