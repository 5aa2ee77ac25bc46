"use strict";
exports.id = 523;
exports.ids = [523];
exports.modules = {

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseNpmrc: () => (/* binding */ parseNpmrc)
});

// EXTERNAL MODULE: ./build/credentials/static.js
var credentials_static = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/environment.js
var build_environment = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/refusal.js
var refusal = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/registry.js
var registry = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/registry-url.js
var registry_url = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(1623);
;// CONCATENATED MODULE: ./build/npmrc/setting.js




const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
const OBSOLETE = new Set(['always-auth', 'email']);
function passThrough({ name, key, value, list }, source, where, vault, remarks) {
    const setting = key.kind === 'registry-setting' ? key.setting : name;
    if (key.kind === 'other' && (CREDENTIAL_PARTS.has(name) || name.startsWith('//'))) {
        throw CREDENTIAL_PARTS.has(name)
            ? new refusal/* Refusal */.P('npmrc-unscoped-credential', `${where}: ${(0,refusal/* shownName */.H)(name)} without a registry would be sent to any registry; npm refuses it.`, `Write \`//host/path/:${name}=…\`.`)
            : new refusal/* Refusal */.P('npmrc-line', `${where}: the key begins with \`//\`, but is no \`//host/path/:setting\`.`, 'Write, for example, `//npm.example.com/:_authToken=${NAME}`.');
    }
    if (OBSOLETE.has(setting)) {
        remarks.push({ level: 'info', text: `${where}: \`${setting}\` is left out; no client needs it.` });
        return undefined;
    }
    if (key.kind === 'other' && (name === 'certfile' || name === 'keyfile')) {
        throw new refusal/* Refusal */.P('npmrc-line', `${where}: \`${name}\` without a registry makes npm 12 fail.`, `Write \`//host/path/:${name}=…\`.`);
    }
    if (setting === 'tokenHelper' && source === 'npmrc-file') {
        throw new refusal/* Refusal */.P('npmrc-line', `${where}: \`tokenHelper\` names a program to run; a file of the workspace may not.`, 'Put the line into the `npmrc` input if you want it.');
    }
    if (/[=;#[\]"'\s]/.test(name) || /[\u0000-\u0008\u000e-\u001f\u007f\u2028\u2029]/.test(value)) {
        throw new refusal/* Refusal */.P('npmrc-line', `${where}: there is a character in it that npmrc files cannot hold.`, 'Write `name=value`.');
    }
    const left = `${key.kind === 'registry-setting' ? keyOf(key) : name}${list ? '[]' : ''}=`;
    if (setting === '_authToken') {
        const credential = (0,credentials_static/* parseToken */.pI)(value, where, vault);
        if (credential.kind === 'token')
            return [left, '"', credential.token, '"'];
        remarks.push({ level: 'warning', text: `[token-empty] ${where}: the token is empty, so the line is left out.` });
        return undefined;
    }
    return (0,npmrc_lines/* holdsSecret */.hK)(name) ? [left, new secret/* Secret */.zh(quoted(value))] : [`${left}${quoted(value)}`];
}
function keyOf(key) {
    return `${key.nerfDart}:${key.scope === undefined ? '' : `${key.scope}:`}${key.setting}`;
}
function quoted(value) {
    return /^(?!.*\\\\)[^\s;#"'=[\]]*$/.test(value) ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/npmrc/variables.js
var npmrc_variables = __webpack_require__(2695);
;// CONCATENATED MODULE: ./build/npmrc/input.js








function parseNpmrc(text, source, environment, vault, remarks) {
    const lines = (0,npmrc_lines/* readNpmrc */.Z4)(text);
    const registries = [];
    const settings = [];
    const variables = new Set();
    const credentials = new Map();
    for (const line of lines) {
        const where = `\`${source}\`, line ${line.number}`;
        if (line.kind === 'section') {
            throw new refusal/* Refusal */.P('npmrc-section', `${where}: no client reads what stands below a \`[section]\`.`, 'Remove the line with the brackets.');
        }
        if (line.kind !== 'setting')
            continue;
        const filled = (0,npmrc_variables/* fillVariables */.$v)(line.value, environment, where);
        vault.hideUrlPasswords(filled.text);
        const value = filled.text;
        const name = (0,npmrc_variables/* fillVariables */.$v)(line.name, environment, where).text;
        const key = name === line.name ? line.key : (0,npmrc_lines/* readKey */.YZ)(name);
        if ((0,npmrc_lines/* holdsSecret */.hK)(name)) {
            vault.hide(value);
            for (const variable of filled.variables)
                variables.add(variable);
        }
        if (key.kind === 'default-registry' || key.kind === 'scope-registry') {
            refuseSecretInUrl(filled, where, environment, vault);
            registries.push({
                url: (0,registry_url/* parseRegistryUrl */.I7)(value, where),
                scopes: key.kind === 'scope-registry' ? (0,registry/* parseScopes */.Fg)(key.scope, where, remarks) : [],
                replacesBase: key.kind === 'default-registry',
                credential: { kind: 'inherited' },
                origin: where,
            });
        }
        else if (key.kind === 'registry-setting' && key.scope === undefined && CREDENTIAL_PARTS.has(key.setting)) {
            const parts = credentials.get(key.nerfDart) ?? { url: key.url, origin: where, values: new Map() };
            parts.values.set(key.setting, { value, where });
            credentials.set(key.nerfDart, parts);
        }
        else {
            const setting = passThrough({ name, key, value, list: line.list }, source, where, vault, remarks);
            if (setting !== undefined)
                settings.push(setting);
        }
    }
    for (const parts of credentials.values()) {
        registries.push({
            url: parts.url,
            scopes: [],
            replacesBase: false,
            credential: readCredential(parts, vault),
            origin: parts.origin,
        });
    }
    return { registries, settings, variables: [...variables] };
}
const SECRET_NAME = /TOKEN|PASS|PWD|SECRET|AUTH|CRED|KEY/i;
function refuseSecretInUrl(filled, where, environment, vault) {
    for (const name of filled.variables) {
        const value = (0,build_environment/* variable */.bv)(environment, name) ?? '';
        if (!SECRET_NAME.test(name) && !vault.hides(value.trim()))
            continue;
        vault.hide(value);
        throw new refusal/* Refusal */.P('npmrc-variable', `${where}: ${(0,refusal/* shownName */.H)(name)} looks like a secret and stands in the URL of a registry.`, 'Give credentials as `//host/path/:_authToken=${NAME}`.');
    }
}
function readCredential({ values, origin }, vault) {
    const token = values.get('_authToken');
    const auth = values.get('_auth');
    const username = values.get('username');
    const password = values.get('_password');
    if ([token, auth, username ?? password].filter((part) => part !== undefined).length > 1) {
        throw new refusal/* Refusal */.P('credential-ambiguous', `${origin}: more than one kind of credential for one registry.`, 'Keep one of `_authToken`, `_auth`, and `username` with `_password`.');
    }
    if (token !== undefined)
        return (0,credentials_static/* parseToken */.pI)(token.value, token.where, vault);
    if (auth !== undefined)
        return (0,credentials_static/* parseAuth */.kU)(auth.value, auth.where, vault);
    if (username === undefined || password === undefined) {
        throw new refusal/* Refusal */.P('npmrc-line', `${origin}: \`username\` and \`_password\` go together, and one of them is missing.`, 'Add the other, for the same `//host/path/`.');
    }
    if (password.value.trim() === '')
        return { kind: 'empty', source: password.where };
    const decoded = (0,credentials_static/* decodeBase64 */.y4)(password.value.trim());
    if (decoded === undefined) {
        throw new refusal/* Refusal */.P('password-invalid', `${password.where}: \`_password\` is not base64.`, 'npmrc files hold the password in base64; the `password` input and field take it as it is.');
    }
    return (0,credentials_static/* parseBasic */.OX)(username.value, decoded, password.where, vault);
}


/***/ })

};
;