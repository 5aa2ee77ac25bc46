"use strict";
exports.id = 713;
exports.ids = [713];
exports.modules = {

/***/ 9713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRegistryList: () => (/* binding */ parseRegistryList)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7785);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _credentials_static_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4862);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1807);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6776);
/* harmony import */ var _registry_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4240);







const FIELDS = [
    'url',
    'scope',
    'token',
    'token-env',
    'username',
    'password',
    'password-env',
    'auth',
    'replaces-base',
];
function parseRegistryList(text, environment, vault, remarks) {
    const entries = readEntries(text);
    const variables = [];
    const registries = entries.map((entry, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        const text = (field) => String(entry.get(field) ?? '');
        const url = text('url');
        if (url.trim() === '') {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where} has no \`url\`.`, 'Give each registry its URL.');
        }
        return {
            url: (0,_registry_url_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRegistryUrl */ .I7)(url, `${where}, \`url\``),
            scopes: (0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .parseScopes */ .Fg)(text('scope'), `${where}, \`scope\``, remarks),
            replacesBase: replacesBase(text('replaces-base'), where),
            credential: readCredential(entry, where, environment, vault, variables),
            origin: where,
        };
    });
    return { registries, variables };
}
function replacesBase(text, where) {
    const word = text.trim().toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false' || word === '')
        return false;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`, 'Set it to `true` to make this the default registry.');
}
function readCredential(entry, where, environment, vault, variables) {
    const has = (field) => entry.has(field);
    const ways = [has('token'), has('token-env'), has('password'), has('password-env'), has('auth')];
    if (ways.filter(Boolean).length > 1 || (has('username') && (has('token') || has('token-env') || has('auth')))) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('credential-ambiguous', `${where} names more than one credential.`, 'Give one of `token`, `token-env`, `username` with `password` or `password-env`, and `auth: none`.');
    }
    if (has('username') !== (has('password') || has('password-env'))) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where}: \`username\` and \`password\` (or \`password-env\`) go together.`, 'Give both, or a `token`.');
    }
    const value = (field) => String(entry.get(field) ?? '');
    const named = (field) => {
        const name = value(field).trim();
        const content = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .namedVariable */ .m3)(environment, name, `${where}, \`${field}\``);
        variables.push(name);
        return { content, source: `${where}, \`${field}\` (${name})` };
    };
    if (has('auth')) {
        if (value('auth').trim() === 'none')
            return { kind: 'none' };
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where}: \`auth\` can only be \`none\`.`, 'Remove it, or set `auth: none` for a registry that needs no credential.');
    }
    if (has('token'))
        return (0,_credentials_static_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(value('token'), `${where}, \`token\``, vault);
    if (has('token-env')) {
        const { content, source } = named('token-env');
        return (0,_credentials_static_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(content, source, vault);
    }
    if (has('password'))
        return (0,_credentials_static_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBasic */ .OX)(value('username'), value('password'), `${where}, \`password\``, vault);
    if (has('password-env')) {
        const { content, source } = named('password-env');
        return (0,_credentials_static_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBasic */ .OX)(value('username'), content, source, vault);
    }
    return { kind: 'unnamed' };
}
function readEntries(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `line ${line}, column ${col} of \`registries\``;
    };
    const errors = document.errors.filter(({ code, pos }) => code !== 'BAD_SCALAR_START' || text[pos[0]] !== '@');
    const problem = errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-yaml', `${at(problem.pos[0])}: this is no valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}).`, 'Check the indentation; put values with special characters into a variable and name it with `token-env` or ' +
            '`password-env`.');
    }
    const list = document.contents;
    const shape = 'Write a list, each element beginning with `- url: …`.';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-yaml', '`registries` is not a list.', shape);
    if (list.items.length === 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-yaml', '`registries` is an empty list.', shape);
    return list.items.map((item, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-entry', `${where} is not a mapping of fields to values.`, shape);
        return readFields(item, where);
    });
}
function readFields(map, where) {
    const fields = new Map();
    for (const { key, value } of map.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        const field = FIELDS.find((candidate) => candidate === name);
        if (field === undefined) {
            const close = name.length < 40 ? (0,leven__WEBPACK_IMPORTED_MODULE_6__/* .closestMatch */ .h)(name.toLowerCase(), FIELDS, { maxDistance: 4 }) : undefined;
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where} has an unknown field ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .H)(name)}.`, close === undefined ? `The fields are ${FIELDS.join(', ')}.` : `Did you mean \`${close}\`?`);
        }
        fields.set(field, readText(value, `${where}, \`${field}\``, field === 'scope'));
    }
    return fields;
}
function readText(value, where, mayBeList) {
    if (mayBeList && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) && value.tag === undefined) {
        return value.items.map((item) => readText(item, where, false)).join('\n');
    }
    if (value === null || value === undefined)
        return '';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) && (value.tag !== undefined || ('anchor' in value && value.anchor)))) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where} has an alias, an anchor or a tag of YAML.`, 'Write the value out; or put it into a variable, if it begins with `*`, `&` or `!`.');
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return String(value.value ?? '');
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
}


/***/ })

};
;