"use strict";
exports.id = 184;
exports.ids = [184];
exports.modules = {

/***/ 4184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskInList: () => (/* binding */ maskInList)
/* harmony export */ });
/** A secret in YAML or JSON, on one line. It finds them also where the text around is broken. */
const YAML_SECRET = /(?:^|[\s,{"'-])(?:token|password)["']?\s*:\s*(.*)$/gm;
/** One that stands behind another on the same line, as in JSON. */
const FURTHER_SECRET = /[\s,{"'](?:token|password)["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|["']?([^\s,}\]"']+))/g;
/** Hides what looks like a secret in a list of registries, whatever else it is. */
function maskInList(list, secrets) {
    for (const [, rest = ''] of list.matchAll(YAML_SECRET)) {
        const text = rest.trim();
        const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
        secrets.hide(quoted ? (quoted[1] ?? quoted[2] ?? '') : text);
        secrets.hide(/^[^\s,}\]"']*/.exec(text.replace(/^["']/, ''))?.[0] ?? '');
        for (const [, double, single, plain] of text.matchAll(FURTHER_SECRET))
            secrets.hide(double ?? single ?? plain ?? '');
    }
}


/***/ })

};
;