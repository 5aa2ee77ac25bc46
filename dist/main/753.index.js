"use strict";
exports.id = 753;
exports.ids = [753];
exports.modules = {

/***/ 8753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onInterrupt: () => (/* binding */ onInterrupt)
/* harmony export */ });
/** What is done when the job is cancelled: the runner sends SIGINT, SIGTERM 7.5 s later, and 2.5 s later kills. */
/** How long it may take, in milliseconds. */
const PATIENCE = 5000;
let isListening = false;
/**
 * Has something done before the first SIGINT or SIGTERM ends this process. A second one ends it at once.
 *
 * @param last what to do; only what the first call names is done, and it is not waited for longer than a runner would
 */
function onInterrupt(last) {
    if (isListening)
        return;
    isListening = true;
    const heard = (_, value) => {
        process.off('SIGINT', heard);
        process.off('SIGTERM', heard);
        const end = () => process.exit(128 + value);
        setTimeout(end, PATIENCE);
        last().then(end, end);
    };
    process.on('SIGINT', heard);
    process.on('SIGTERM', heard);
}


/***/ })

};
;