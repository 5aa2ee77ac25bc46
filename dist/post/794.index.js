"use strict";
exports.id = 794;
exports.ids = [794];
exports.modules = {

/***/ 7794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hideYarnrcSecrets: () => (/* binding */ hideYarnrcSecrets),
  renderYarnrc: () => (/* binding */ renderYarnrc),
  withoutOurKeys: () => (/* binding */ withoutOurKeys)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/refusal.js
var refusal = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/registry-url.js
var registry_url = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/registry.js


const SCOPE = /^@[a-z0-9~-][a-z0-9._~-]*$/;
const LONGEST_SCOPE = 214;
function parseScopes(text, where, remarks) {
    const scopes = new Set();
    for (const word of text.split(/[\s,]+/)) {
        if (word === '')
            continue;
        const scope = `@${word.replace(/^@/, '').toLowerCase()}`;
        if (!SCOPE.test(scope) || scope.length > LONGEST_SCOPE) {
            throw new Refusal('scope-invalid', `${where}: ${shownName(word)} is no scope that npm allows.`, 'Scopes look like `@acme`: letters, digits, and `-`, `.`, `_` or `~` behind the first.');
        }
        if (scope !== `@${word.replace(/^@/, '')}`) {
            remarks.push({ level: 'notice', text: `${where}: scopes are lower case; using ${scope}.` });
        }
        scopes.add(scope);
    }
    return [...scopes];
}
function agree(a, b) {
    if (a.kind === 'token' && b.kind === 'token')
        return a.token.equals(b.token);
    if (a.kind === 'basic' && b.kind === 'basic')
        return a.username === b.username && a.password.equals(b.password);
    return a.kind === b.kind;
}
const WEIGHT = { inherited: 0, unnamed: 1, empty: 2, none: 3, basic: 3, token: 3 };
function merged(a, b) {
    const difference = WEIGHT[a.credential.kind] - WEIGHT[b.credential.kind];
    if (difference !== 0)
        return difference > 0 ? a.credential : b.credential;
    if (agree(a.credential, b.credential))
        return a.credential;
    throw new Refusal('credential-conflict', `${a.origin} and ${b.origin} name the same registry with different credentials.`, 'Clients hold one credential for each registry URL: give one, or use URLs with different paths.');
}
function isCredentialOnly(registry) {
    return registry.scopes.length === 0 && !registry.replacesBase;
}
function combineRegistries(registries) {
    const byNerfDart = new Map();
    const byScope = new Map();
    let base;
    for (const registry of registries) {
        const key = nerfDart(registry.url);
        const other = byNerfDart.get(key);
        if (other !== undefined && other.url !== registry.url && ![other, registry].some(isCredentialOnly)) {
            throw new Refusal('credential-conflict', `${other.origin} and ${registry.origin} name the same registry, once with http and once with https.`, 'Clients key credentials without the protocol: use one of them.');
        }
        const url = other === undefined || isCredentialOnly(other) ? registry.url : other.url;
        byNerfDart.set(key, other === undefined
            ? registry
            : {
                url,
                scopes: [...new Set([...other.scopes, ...registry.scopes])],
                replacesBase: other.replacesBase || registry.replacesBase,
                credential: merged(other, registry),
                origin: other.origin,
            });
        for (const scope of registry.scopes) {
            const owner = byScope.get(scope);
            if (owner !== undefined && owner.url !== registry.url) {
                throw new Refusal('scope-twice', `${owner.origin} and ${registry.origin} both claim the scope ${scope}.`, 'Clients ask one registry for each scope: name it in one place.');
            }
            byScope.set(scope, registry);
        }
        if (registry.replacesBase) {
            if (base !== undefined && base.url !== registry.url) {
                throw new Refusal('default-registry-twice', `${base.origin} and ${registry.origin} both are the default registry.`, 'Give `scope` to one of them.');
            }
            base = registry;
        }
    }
    return [...byNerfDart.values()];
}

// EXTERNAL MODULE: ./build/secret.js
var build_secret = __webpack_require__(1623);
;// CONCATENATED MODULE: ./build/clients/yarnrc.js





function renderYarnrc(existing, registries) {
    const document = readYarnrc(existing);
    const secrets = [];
    const keys = [];
    const set = (path, value) => {
        document.setIn(path, document.createNode(value));
        keys.push(path);
    };
    const credential = (registry) => {
        const secret = (value) => `<npm-registry-login-${secrets.push(value) - 1}>`;
        if (registry.credential.kind === 'token')
            return { npmAuthToken: secret(registry.credential.token) };
        if (registry.credential.kind !== 'basic')
            return {};
        const { username, password } = registry.credential;
        const pair = Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64');
        return { npmAuthIdent: secret(new build_secret/* Secret */.zh(pair)) };
    };
    const plainHosts = new Set();
    for (const registry of registries) {
        const server = registry.url.replace(/\/$/, '');
        for (const scope of registry.scopes) {
            const given = { npmRegistryServer: server, npmPublishRegistry: server, ...credential(registry) };
            set(['npmScopes', scope.slice(1)], given);
        }
        if (registry.replacesBase) {
            set(['npmRegistryServer'], server);
            set(['npmPublishRegistry'], server);
        }
        const own = credential(registry);
        if (Object.keys(own).length > 0 && (registry.replacesBase || isCredentialOnly(registry))) {
            set(['npmRegistries', (0,registry_url/* nerfDart */.vN)(registry.url).replace(/\/$/, '')], {
                npmAlwaysAuth: registry.replacesBase,
                ...own,
            });
        }
        if (registry.url.startsWith('http:'))
            plainHosts.add(new URL(registry.url).hostname);
    }
    if (plainHosts.size > 0)
        set(['unsafeHttpWhitelist'], [...listOf(document, 'unsafeHttpWhitelist'), ...plainHosts]);
    const text = document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
    const parts = text
        .split(/<npm-registry-login-(\d+)>/)
        .map((part, index) => index % 2 === 0 ? (existing === '' ? part : new build_secret/* Secret */.zh(part)) : (secrets[Number(part)] ?? part));
    return { text: parts, keys };
}
function hideYarnrcSecrets(text, vault) {
    for (const [, value = ''] of text.matchAll(/npmAuth(?:Token|Ident)["']?\s*:\s*["']?([^"'\s,}]+)/g)) {
        if (!value.includes('${'))
            vault.hide(value);
    }
}
function withoutOurKeys(edited, before, keys) {
    const document = readYarnrc(edited);
    const original = readYarnrc(before);
    for (const key of keys) {
        const previous = original.getIn(key, true);
        if (previous === undefined)
            document.deleteIn(key);
        else
            document.setIn(key, previous);
        const [group = ''] = key;
        const left = document.get(group);
        if (key.length > 1 && (0,dist/* isMap */.jh)(left) && left.items.length === 0)
            document.delete(group);
    }
    const empty = (0,dist/* isMap */.jh)(document.contents) && document.contents.items.length === 0;
    return empty ? '' : document.toString({ lineWidth: 0 });
}
function readYarnrc(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false });
    if (document.errors.length === 0 && (document.contents === null || (0,dist/* isMap */.jh)(document.contents))) {
        return document;
    }
    throw new refusal/* Refusal */.P('yarnrc-invalid', 'The `.yarnrc.yml` in the folder above the workspace is no YAML mapping.', 'Correct or remove it; yarn could not read it either.');
}
function listOf(document, key) {
    const list = document.get(key);
    return (0,dist/* isSeq */.oP)(list) ? list.toJSON() : [];
}


/***/ })

};
;