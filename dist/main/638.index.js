"use strict";
exports.id = 638;
exports.ids = [638];
exports.modules = {

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ InvalidYaml),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/** Why a text is not YAML. The parser's own message quotes the text, which may contain a secret, so it is not kept. */
class InvalidYaml {
    /** The parser's reason, which may end with a tag from the text. */
    reason;
    /** The offset in the text. */
    position;
    constructor({ reason, mark }) {
        this.reason = reason;
        this.position = mark?.position ?? 0;
    }
}
/** No configuration file is nested more deeply. Without a limit, the parser would exhaust the stack. */
const MAX_DEPTH = 64;
/**
 * Parses YAML, with the line of each part. The parser is js-yaml, which Yarn and pnpm use, too.
 *
 * @returns the documents of the text, usually one; none if there are only comments
 */
function parseYaml(text) {
    try {
        return documentsOf((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH }), text);
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return new InvalidYaml(error);
        throw error;
    }
}
function documentsOf(events, text) {
    const waiting = events.values();
    let line = 1;
    let position = 0;
    const lineOf = (event) => {
        const start = startOf(event) ?? position;
        for (; position < start; position += 1)
            if (text[position] === '\n')
                line += 1;
        return line;
    };
    const nodeOf = (event) => {
        const node = { line: lineOf(event), isDecorated: isDecorated(event) };
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                return { ...node, kind: 'scalar', text: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) };
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
                return { ...node, kind: 'list', items: nodesToEnd() };
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                return { ...node, kind: 'mapping', pairs: pairsOf(nodesToEnd()) };
            default:
                return { ...node, kind: 'alias' };
        }
    };
    /** The nodes up to the end of the document, list or mapping that was just entered. */
    const nodesToEnd = () => {
        const nodes = [];
        for (let next = waiting.next(); !next.done && next.value.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP; next = waiting.next()) {
            nodes.push(nodeOf(next.value));
        }
        return nodes;
    };
    const documents = [];
    for (const { type } of waiting)
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            documents.push(...nodesToEnd());
    return documents;
}
/** The keys and values of a mapping alternate. */
function pairsOf(nodes) {
    const pairs = [];
    for (const [index, key] of nodes.entries()) {
        const value = nodes[index + 1];
        if (index % 2 === 0 && value !== undefined)
            pairs.push({ key, value });
    }
    return pairs;
}
/** @returns undefined if there is nothing in the text, such as for an empty value */
function startOf(event) {
    const starts = [
        'start' in event ? event.start : -1,
        'valueStart' in event ? event.valueStart : -1,
        'anchorStart' in event ? event.anchorStart : -1,
        'tagStart' in event ? event.tagStart : -1,
    ];
    return starts.find((start) => start >= 0);
}
function isDecorated(event) {
    const hasAnchor = 'anchorStart' in event && event.anchorStart >= 0;
    return hasAnchor || ('tagStart' in event && event.tagStart >= 0);
}


/***/ })

};
;