exports.id = 968;
exports.ids = [968];
exports.modules = {

/***/ 7968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConflicts: () => (/* binding */ checkConflicts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/clients/machine-config.js
var machine_config = __webpack_require__(8);
// EXTERNAL MODULE: ./build/project/project-files.js
var project_files = __webpack_require__(9478);
// EXTERNAL MODULE: ./build/credentials/secret.js
var secret = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/files/read-file.js
var read_file = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/npmrc/mask-literals.js
var mask_literals = __webpack_require__(4497);
// EXTERNAL MODULE: ./build/project/lockfiles.js
var project_lockfiles = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/project/packages.js
var project_packages = __webpack_require__(6952);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/registries/vendors.js
var vendors = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credential = __webpack_require__(4473);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var keys = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/clients/version.js
var clients_version = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/conflicts/clients-by-file.js

const LATEST = [999_999, 999_999, 999_999];
const UNKNOWN = [
    { name: 'npm', version: [] },
    { name: 'pnpm', version: [] },
    { name: 'yarn', version: [1] },
    { name: 'bun', version: [] },
];
/** @param clients the package managers of the job; if none is known, it may be any that reads the npmrc of this step */
function clientsByFile(clients) {
    const known = clients.length > 0 ? clients : UNKNOWN;
    /** Whether there is one that may have a version in this range. */
    const has = (name, from = [0, 0, 0], to = LATEST) => known.some((client) => client.name === name && (0,clients_version/* isWithin */.UO)(client.version, from, to) !== false);
    const names = (...pairs) => pairs.flatMap(([name, present]) => (present ? [name] : []));
    const npm = ['npm', has('npm')];
    const pnpm = ['pnpm', has('pnpm')];
    const knownClassic = clients.some(({ name, version }) => name === 'yarn' && version[0] === 1);
    const classic = has('yarn', [0, 0, 0], [1, 999_999, 999_999]);
    const others = [
        ['Yarn Classic', classic],
        ['bun', has('bun')],
        ['deno', has('deno')],
    ];
    return {
        npmrc: names(npm, pnpm, ...others),
        npmrcVariable: names(npm, ...others),
        npmrcAborts: knownClassic,
        npmrcTls: names(npm, pnpm),
        yarnrcYml: names(['Yarn 2+', has('yarn', [2, 0, 0])]),
        isYarn4: commonAnswer(known.filter(({ name, version }) => name === 'yarn' && version[0] !== 1), ({ version }) => ((0,clients_version/* isAnyYarn2 */.TQ)(version) || version[0] === undefined ? undefined : version[0] > 3)),
        yarnrcClassic: names(['Yarn Classic', classic]),
        pnpmWorkspace: names(['pnpm', has('pnpm', [10, 0, 0])]),
        pnpmMapReplaces: commonAnswer(known.filter(({ name }) => name === 'pnpm'), ({ version: [major] }) => (major === undefined ? undefined : major === 10)),
        pnpmWorkspaceByUrl: names(['pnpm', has('pnpm', [11, 0, 0])]),
        bunfig: names(['bun', has('bun', [1, 4, 4])]),
        refusesPathBelow: {
            anywhere: knownClassic,
            onGitHubPackages: clients.some(({ name, version }) => name === 'npm' && (version[0] ?? 0) >= 12),
        },
    };
}
/** The answer that all clients give; undefined if one has none, or if they differ. */
function commonAnswer(clients, test) {
    if (clients.length === 0)
        return false;
    const [answer, ...others] = new Set(clients.map(test));
    return others.length === 0 ? answer : undefined;
}

;// CONCATENATED MODULE: ./build/conflicts/login.js







/** What this step sets up, for the check of one folder. @param folder absolute */
function loginOf(folder, request, job) {
    let packages;
    return {
        registries: request.registries,
        environment: job.environment,
        exported: new Set(request.exportNames),
        consumed: new Set(request.consumed),
        clients: clientsByFile(job.clients),
        isCommitted: true,
        packages: () => {
            packages ??= (0,project_packages/* readPackages */.qm)(folder);
            return packages;
        },
    };
}
/** The registry of a scope (with its `@`), or the default registry; undefined if this step says nothing about it. */
function registryFor({ registries }, scope) {
    return registries.find(({ scopes, replacesBase }) => scope === undefined ? replacesBase : scopes.some((one) => one === scope));
}
/** The registry that would lose its credential to a committed key: the key of the registry or of one of its scopes. */
function registryOfKey({ registries }, key) {
    return registries
        .filter((registry) => bringsCredential(registry) && isKeyOf(key, registry))
        .sort((a, b) => b.url.length - a.url.length)[0];
}
function isKeyOf(key, { url, scopes, replacesBase }) {
    if (key === (0,registry_url/* nerfDart */.vN)(url))
        return true;
    const scope = (0,keys/* scopeOfKey */.b1)(key, (0,registry_url/* nerfDart */.vN)(url));
    return scope !== undefined && (replacesBase || scopes.some((one) => one === scope));
}
/** Whether this step writes a credential for a registry. */
function bringsCredential({ credential }) {
    return credential.kind === 'token' || credential.kind === 'basic' || credential.kind === 'oidc';
}
/** Whether a package.json names a registry as the one to publish to, so that installing from another is meant. */
function isPublishTarget({ packages, environment }, url) {
    return packages().publishUrls.some((text) => {
        const target = comparable(text);
        return target !== undefined && (isSameUrl(target, url, environment) || isSameUrl(url, target, environment));
    });
}
/**
 * Whether a URL is that of a registry under another name, and has its credential. On GitHub Packages, our credential is used at
 * the URL without an owner (measured, npm 11 and 12, pnpm 10, bun 1.4), unless another owner has another one.
 */
function isSameRegistry(url, ours, { registries, environment }) {
    if (url === ours.url)
        return true;
    const isRival = (other) => bringsCredential(other) &&
        gitHubRoot(other.url) === gitHubRoot(ours.url) &&
        !(0,credential/* sameCredential */.KB)(other.credential, ours.credential);
    return isSameUrl(url, ours.url, environment) && !registries.some(isRival);
}
/** GitHub Packages serves every owner at the URL without an owner, too, and does not mind capitals. */
function isSameUrl(url, ours, environment) {
    if (url === ours)
        return true;
    if (!(0,vendors/* isGitHubPackages */.ZL)(ours, (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL')))
        return false;
    return url.toLowerCase() === ours.toLowerCase() || url === gitHubRoot(ours);
}
function gitHubRoot(url) {
    return new URL(url).protocol + (0,vendors/* gitHubPackagesRoot */.j6)(url);
}
/** The variables that a text refers to, without a fallback of its own, and that later steps may not have. */
function unsetVariables(text, login) {
    const references = text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]{0,200})\}/g);
    return [...references].flatMap(([, name = '']) => (isUnset(name, login) ? [name] : []));
}
/** Whether later steps may lack a variable: it is not set, or only in this step's `env`, which took a credential from it. */
function isUnset(name, { environment, exported, consumed }) {
    return ((0,runner_environment/* variable */.bv)(environment, name) === undefined || consumed.has(name)) && !exported.has(name);
}
/** A URL as registries of a step are written, without user name and password; undefined if it is none. */
function comparable(text) {
    const url = (0,registry_url/* parsedUrl */.jB)(text.trim());
    return url && `${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`;
}
/** The host of a URL, with its port; empty if it is none. */
function hostOf(text) {
    return (0,registry_url/* parsedUrl */.jB)(text)?.host ?? '';
}

;// CONCATENATED MODULE: ./build/conflicts/findings.js




/** More findings about one file say nothing new. */
const MAX_FINDINGS = 20;
/**
 * Judges a line that maps a scope (with its `@`), or without one the default registry, to a URL.
 *
 * @param clients those that read the line
 * @param isMeant whether the file itself says that packages are published to the step's registry
 */
function judgeMapping({ line, value }, scope, clients, login, isMeant = false) {
    const ours = registryFor(login, scope);
    if (ours === undefined || clients.length === 0)
        return [];
    const what = scope === undefined ? 'the default registry' : `the registry of ${scope}`;
    if (value.includes('${')) {
        return [
            {
                code: 'config-url-variable',
                certain: false,
                line,
                lines: [
                    `The URL of ${what} contains a variable, so it was not checked.`,
                    `${listed(clients)} may expand it to any URL, or not at all.`,
                    'Write the URL out, or remove the line.',
                ],
            },
        ];
    }
    const url = comparable(value);
    if (url === ours.url)
        return [];
    // Yarn 2+ finds a credential by the whole URL.
    if (!clients.includes('Yarn 2+') && url !== undefined && isSameRegistry(url, ours, login))
        return [];
    if (url?.startsWith(ours.url) && ours.credential.kind !== 'none')
        return judgePathBelow(line, ours, clients, login);
    if (isMeant || isPublishTarget(login, ours.url))
        return [];
    const host = hostOf(value);
    const there = host === hostOf(ours.url) ? `another URL on ${host}` : (0,diagnostic/* shownHost */.KI)(host);
    // The default registry may be a mirror on purpose. Then our URL for it would send the token there.
    const cure = scope === undefined
        ? 'Remove the line, unless it is intended.'
        : 'Remove the line, or use the same URL in this step.';
    return [
        {
            code: 'config-registry',
            certain: scope !== undefined,
            line,
            lines: [
                `This line sets ${what} to ${there}.`,
                `${listed(clients)} will use it instead of ${ours.url}, which this step sets.`,
                cure,
            ],
        },
    ];
}
/** A mapping to a path below our URL. npm 12 on GitHub Packages, and Yarn Classic everywhere, do not download from there (measured). */
function judgePathBelow(line, ours, fileClients, { clients, environment }) {
    if (!bringsCredential(ours))
        return [];
    const isGitHub = (0,vendors/* isGitHubPackages */.ZL)(ours.url, (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL'));
    const { anywhere, onGitHubPackages } = clients.refusesPathBelow;
    const who = [
        ...(onGitHubPackages && isGitHub && fileClients.includes('npm') ? ['npm 12'] : []),
        ...(anywhere && fileClients.includes('Yarn Classic') ? ['Yarn Classic'] : []),
    ];
    if (who.length === 0)
        return [];
    return [
        {
            code: 'config-registry',
            certain: false,
            line,
            lines: [
                `This line names a path below ${ours.url}.`,
                `${listed(who)} cannot download packages that way.`,
                `Use ${ours.url}, without ${isGitHub ? 'the owner' : 'the rest of the path'}.`,
            ],
        },
    ];
}
/**
 * Judges a credential for a registry that this step logs in to.
 *
 * @param literal who would send it if it is spelled out
 * @param variable who would send it if it is `${NAME}`
 */
function judgeCredential({ line, value }, registry, literal, variable, login) {
    if (value === '')
        return [];
    if (!value.includes('${')) {
        if (literal.length === 0)
            return [];
        return [
            {
                code: 'config-credential',
                certain: false,
                line,
                lines: [
                    `This line contains a credential for ${registry.url}.`,
                    `${listed(literal)} may send it instead of the one of this step.`,
                    login.isCommitted ? 'Remove the line. If the credential is real, revoke it.' : 'Remove the line.',
                ],
            },
        ];
    }
    if (variable.length === 0)
        return [];
    return unsetVariables(value, login)
        .slice(0, 1)
        .map((name) => unsetVariable(line, name, `The credential for ${registry.url} comes from the variable`));
}
/**
 * A finding about a variable that later steps may lack.
 *
 * @param isOurs whether it is for a credential of this step, which `export-token` can provide
 */
function unsetVariable(line, name, what, isOurs = true) {
    const shown = (0,diagnostic/* shownName */.HD)(name);
    const plain = shown === `\`${name}\`` ? name : 'NAME';
    return {
        code: 'config-credential',
        certain: false,
        line,
        lines: [
            `${what} ${shown}, which this step does not pass on.`,
            `If a later step sets ${plain} in its \`env\`, ignore this.`,
            isOurs
                ? `Otherwise set \`export-token: ${plain}\`.`
                : `Otherwise set ${plain} in the \`env\` of the job (an empty value is enough), or remove the line.`,
        ],
    };
}
/** A line that switches the verification of TLS certificates off. */
function judgeTls(line, name, clients) {
    if (clients.length === 0)
        return [];
    return [
        {
            code: 'config-tls',
            certain: false,
            line,
            lines: [
                `\`${name}\` disables certificate verification for ${listed(clients)}.`,
                'Someone on the network could read the token.',
                'Remove the line. For a private certificate authority, set `NODE_EXTRA_CA_CERTS`.',
            ],
        },
    ];
}
/** Names in a sentence: `npm, pnpm and bun`. */
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/conflicts/bunfig.js



const SECRETS = ['token', 'password'];
/**
 * Checks a `bunfig.toml`, and hides the credentials in it. bun 1.4.4 and later prefer it to user configuration (measured).
 *
 * @returns undefined if it is no valid TOML
 */
async function checkBunfig(text, login, secrets) {
    const file = await parsed(text);
    if (file === undefined)
        return undefined;
    const install = (0,project_packages/* objectOf */.Xy)(file['install']);
    const findings = checkRegistry(install['registry'], undefined, 'registry', text, login, secrets);
    for (const [name, value] of Object.entries((0,project_packages/* objectOf */.Xy)(install['scopes']))) {
        findings.push(...checkRegistry(value, `@${name.replace(/^@/, '')}`, name, text, login, secrets));
    }
    return findings;
}
/** A registry is a URL, which may hold a token or password, or a table with `url` and credentials. */
function checkRegistry(value, scope, key, text, login, secrets) {
    const { bunfig } = login.clients;
    const table = typeof value === 'string' ? { url: value } : (0,project_packages/* objectOf */.Xy)(value);
    const url = typeof table['url'] === 'string' ? table['url'] : undefined;
    const values = SECRETS.flatMap((name) => (typeof table[name] === 'string' ? [table[name]] : []));
    // `$NAME` is a variable. If it is unset, the credential of this step is used.
    const literals = values.filter((secret) => secret !== '' && !secret.startsWith('$'));
    for (const literal of literals)
        secrets.register(literal);
    const ours = registryFor(login, scope);
    if (ours === undefined)
        return [];
    const line = lineOf(key, text);
    const findings = url === undefined ? [] : judgeMapping({ line, value: url }, scope, bunfig, login);
    const isOurs = bringsCredential(ours) && (url === undefined || comparable(url) === ours.url);
    const literal = literals[0] ?? (url !== undefined && /^[a-z]+:\/\/[^/@]*@/i.test(url) ? 'in the URL' : '');
    return isOurs ? [...findings, ...judgeCredential({ line, value: literal }, ours, bunfig, [], login)] : findings;
}
/** TOML libraries tell no lines: the first one with `key =`, `"key" =` or `[install.scopes.key]`. */
function lineOf(key, text) {
    const is = new RegExp(`(?:^|[\\s{,."'])${key.replace(/[^\w@]/g, '\\$&')}["']?\\s*[=\\]]`);
    return text.split('\n').findIndex((line) => is.test(line.slice(0, 1000))) + 1 || 1;
}
async function parsed(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292)); // 69 KB, and few projects have the file
    try {
        return parse(text, { integersAsBigInt: true });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
;// CONCATENATED MODULE: ./build/conflicts/lockfiles.js
/** What lockfiles say about our scopes: where their packages come from, and whether a scope has any. */







/** Two names of npm's public registry. */
const PUBLIC_HOSTS = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);
/**
 * Checks which hosts a lockfile has packages of our scopes from: one warning for each scope and host. Any path on the host
 * of our registry is fine, as many registries serve tarballs from another path.
 */
function checkLockfile(file, text, login) {
    const scopes = login.registries.flatMap((registry) => registry.scopes);
    const groups = new Map();
    for (const { name, url, line } of (0,project_lockfiles/* readLockfile */.GQ)(file, text, scopes)) {
        const scope = name.slice(0, name.indexOf('/'));
        const ours = registryFor(login, scope)?.url;
        if (url === undefined || ours === undefined)
            continue;
        const host = hostOf(url);
        if (host === hostOf(ours) || (PUBLIC_HOSTS.has(host) && (0,vendors/* isNpmjs */.XV)(ours)))
            continue;
        if (host === 'registry.npmjs.org' && file === 'deno.lock')
            continue; // deno asks the registry of the scope (measured)
        const key = `${scope} ${host}`;
        const group = groups.get(key) ?? { scope, host, url: ours, line, names: new Set() };
        if (login.packages().declaredElsewhere.has(name))
            continue;
        groups.set(key, group);
        group.names.add(name);
    }
    return [...groups.values()].filter(({ url }) => !isPublishTarget(login, url)).map((group) => finding(file, group));
}
function finding(file, { scope, host, url, line, names }) {
    const what = names.size === 1 ? `One package of ${scope} is` : `${names.size} packages of ${scope} are`;
    return {
        code: 'lockfile-host',
        certain: false,
        line,
        lines: [
            `${what} locked to ${(0,diagnostic/* shownHost */.KI)(host)}.`,
            `${project_files/* LOCKFILE_OWNER */.Cs[file]} may download from there, not from ${url}.`,
            `If that is not intended, map ${scope} to ${url} and create the lockfile again.`,
        ],
    };
}
/**
 * Warns of a scope of this step that no package of the project has, if there are packages of a scope that differs by a
 * letter or two: `@acm` for `@acme` is set up without a word, and the packages of `@acme` come from the default registry.
 *
 * @param folder the project's
 * @param lockfiles the texts of its lockfiles
 * @param configuration the texts of its committed configuration; a scope that it names is not reported
 */
function reportUnusedScopes(folder, lockfiles, configuration, login, diagnostics) {
    const ours = new Set(login.registries.flatMap(({ scopes }) => scopes.map((scope) => scope.toLowerCase())));
    const texts = [...lockfiles.values()];
    for (const registry of login.registries) {
        if (registry.scopes.some((scope) => texts.some((text) => text.includes(`${scope}/`))))
            continue;
        for (const scope of new Set(registry.scopes.map((one) => one.toLowerCase()))) {
            const found = candidatesFor(scope, registry, folder, lockfiles).find((candidate) => !ours.has(candidate.scope.toLowerCase()) &&
                !configuration.some((text) => text.includes(candidate.scope.slice(1))));
            if (found === undefined || isUsed(scope, login))
                continue;
            const where = found.isFromHost ? `, from ${(0,diagnostic/* shownHost */.KI)(hostOf(registry.url))}` : '';
            diagnostics.warning('scope-unused', `${registry.origin}: the project has no package of ${scope}, but \`${found.file}\` has packages of ${found.scope}${where}.`, `Did you mean \`${found.scope}\`?`);
        }
    }
}
function isUsed(scope, login) {
    return [...login.packages().names].some((name) => name.toLowerCase().startsWith(`${scope}/`));
}
/** The scopes that may be meant, those from the registry's host first. */
function candidatesFor(scope, registry, folder, lockfiles) {
    const candidates = [];
    const elsewhere = new Set();
    for (const [file, text] of lockfiles) {
        for (const close of closeScopes(scope, scopesIn(text))) {
            const hosts = new Set((0,project_lockfiles/* readLockfile */.GQ)(file, text, [close]).map(({ url }) => (url === undefined ? '' : hostOf(url))));
            if (hosts.has(hostOf(registry.url)))
                candidates.unshift({ scope: close, file, isFromHost: true });
            else if (hosts.size === 1 && hosts.has(''))
                candidates.push({ scope: close, file, isFromHost: false });
            else
                elsewhere.add(close);
        }
    }
    const declared = (0,project_packages/* registryDependencies */.TE)(folder).flatMap((name) => /^(@[^/]+)\//.exec(name)?.[1] ?? []);
    for (const close of closeScopes(scope, new Set(declared))) {
        if (!elsewhere.has(close))
            candidates.push({ scope: close, file: 'package.json', isFromHost: false });
    }
    return candidates.filter(({ scope: close, isFromHost }) => isFromHost || isVeryClose(scope, close));
}
function closeScopes(scope, others) {
    return [...others].filter((other) => {
        const distance = (0,leven/* default */.A)(scope, other.toLowerCase(), { maxDistance: 3 });
        return distance > 0 && distance <= 2;
    });
}
/** Where only the name speaks for it: short names differ by chance, such as `@acme` and `@mine`. */
function isVeryClose(scope, other) {
    const length = Math.min(scope.length, other.length) - 1;
    return (0,leven/* default */.A)(scope, other.toLowerCase()) <= (length >= 6 ? 2 : 1) && length >= 3;
}
function scopesIn(lockfile) {
    const scopes = new Set();
    for (const [scope] of lockfile.matchAll(/(?<![\w.~-])@[a-zA-Z0-9~-][\w.~-]*(?=\/)/g))
        scopes.add(scope);
    return scopes;
}

// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/conflicts/npmrc.js





/** Checks a committed `.npmrc`. */
function checkNpmrc(text, login) {
    const { npmrc, npmrcVariable, npmrcTls } = login.clients;
    const findings = [];
    const settings = [...effectiveSettings((0,lines/* readNpmrc */.Z)(text))];
    for (const { number: line, name, key, value } of settings) {
        const setting = { line, value };
        if (key.kind === 'default-registry')
            findings.push(...judgeMapping(setting, undefined, npmrc, login));
        else if (key.kind === 'scope-registry')
            findings.push(...judgeMapping(setting, key.scope, npmrc, login));
        else if (name === 'strict-ssl' && value === 'false')
            findings.push(...judgeTls(line, name, npmrcTls));
        else if (key.kind === 'registry-setting' && keys/* CREDENTIAL_PARTS */.XD.has(key.setting) && key.setting !== 'username') {
            const registry = registryOfKey(login, key.nerfDart);
            if (registry === undefined)
                continue;
            // Beside a token, only deno and pnpm up to 10 use `_auth`, which is not worth a warning.
            findings.push(...judgeCredential(setting, registry, npmrc, npmrcVariable, login));
        }
    }
    return [...findings, ...abortingVariables(settings, findings, login)];
}
/** A reference as Yarn Classic reads it, with what is in front: an odd number of backslashes means that it is none. */
const CLASSIC_REFERENCE = /(\\*)\$\{([^}]+)\}/g;
/**
 * Yarn Classic aborts if a variable is not set, in any value but those of lists, and on a fallback: it takes all of `NAME:-x`
 * for the name (measured, 1.22.22).
 */
function abortingVariables(settings, findings, login) {
    if (!login.clients.npmrcAborts)
        return [];
    const reported = new Set(findings.map(({ line }) => line));
    const aborting = new Map();
    for (const { number, value, list } of settings) {
        if (list || reported.has(number))
            continue;
        for (const [, backslashes = '', name = ''] of value.matchAll(CLASSIC_REFERENCE)) {
            if (backslashes.length % 2 === 1 || aborting.has(name))
                continue;
            if (!(0,runner_environment/* isVariableName */.KL)(name))
                aborting.set(name, fallback(number));
            else if (isUnset(name, login)) {
                const what = 'Yarn Classic aborts every command without the variable';
                aborting.set(name, unsetVariable(number, name, what, false));
            }
        }
    }
    return [...aborting.values()];
}
function fallback(line) {
    return {
        code: 'config-credential',
        certain: false,
        line,
        lines: [
            'Yarn Classic aborts every command, because it does not know fallbacks such as `${NAME:-x}`.',
            'Write `${NAME}`, and set NAME in the `env` of the job.',
        ],
    };
}
/** The settings that count: the last one of each key, before the first `[section]` (only pnpm 12 reads on there). */
function effectiveSettings(lines) {
    const settings = new Map();
    for (const line of lines) {
        if (line.kind === 'section')
            break;
        if (line.kind === 'setting')
            settings.set(line.name, line);
    }
    return settings.values();
}

// EXTERNAL MODULE: ./build/files/yaml.js
var yaml = __webpack_require__(8064);
;// CONCATENATED MODULE: ./build/conflicts/pnpm-auth.js
/** pnpm's `_auth`: tokens by URL and scope, in a variable or in the `config.yaml` of the home folder. pnpm 11.0 does not read it. */





/**
 * Warns of what the variable `pnpm_config__auth` replaces. pnpm takes the packages of its scopes from its URLs, whatever files
 * say (measured, 11.28 and 12.21).
 *
 * @param value JSON
 */
async function reportPnpmAuthVariable(name, value, registries, diagnostics) {
    for (const { url, scope, token } of tokensIn(await (0,yaml/* readYaml */.gM)(value))) {
        const elsewhere = registries.find((registry) => isFor(registry, scope) && registry.url !== url);
        if (elsewhere !== undefined) {
            const what = scope === undefined ? 'the default registry' : `the registry of ${scope}`;
            diagnostics.warning('environment-registry', `The variable ${name} sets ${what} to a URL other than ${elsewhere.url}.`, 'pnpm prefers it to any file.', 'Remove it from `env`, or set it to the same URL.');
        }
        const ours = registryAt(url, scope, registries)?.credential;
        if (ours !== undefined && (ours.kind !== 'token' || !ours.token.equals(new secret/* Secret */.zh(token)))) {
            diagnostics.warning('environment-credential', `The variable ${name} has a credential for ${url}, and pnpm prefers it to any file.`, 'Remove it from `env`. This step provides the credential.');
        }
    }
}
/**
 * Checks `_auth` in pnpm's `config.yaml`, where `pnpm login` writes tokens. They beat those of this step, but its URLs do not
 * (measured, 11.28 and 12.21).
 *
 * @param secrets masks the tokens
 */
async function checkPnpmAuth(text, login, secrets) {
    const tokens = tokensIn((await (0,yaml/* readYaml */.gM)(text))?.get('_auth')?.entries);
    return tokens.flatMap(({ url, scope, token, line }) => {
        secrets.register(token);
        const ours = registryAt(url, scope, login.registries);
        return ours === undefined ? [] : judgeCredential({ line, value: token }, ours, ['pnpm'], [], login);
    });
}
/** The registry of this step whose credential is replaced. pnpm sends the `@` token of a URL for all scopes on it (measured). */
function registryAt(url, scope, registries) {
    return registries.find((registry) => registry.url === url && bringsCredential(registry) && (scope === undefined || isFor(registry, scope)));
}
function isFor({ scopes, replacesBase }, scope) {
    return scope === undefined ? replacesBase : scopes.some((one) => one === scope);
}
/** The tokens by URL and scope, where `@` stands for the default registry (pnpm 11.28, `parseJsonAuth`). */
function tokensIn(auth) {
    return [...(auth ?? [])].flatMap(([address, { entries }]) => {
        const url = (0,registry_url/* normalizedUrl */.Zm)(address);
        if (url === undefined)
            return [];
        return [...entries].flatMap(([name, { entries: fields, line }]) => {
            const token = fields.get('authToken')?.text;
            return token === undefined ? [] : [{ url, scope: name === '@' ? undefined : name, token, line }];
        });
    });
}

;// CONCATENATED MODULE: ./build/conflicts/pnpm-workspace.js



/**
 * Checks a `pnpm-workspace.yaml`: `registries`, `registry` and `strictSsl`. Tokens in it are not read (measured, pnpm 10-12).
 *
 * @returns undefined if it is no valid YAML
 */
async function checkPnpmWorkspace(text, login) {
    const { pnpmWorkspace, pnpmWorkspaceByUrl } = login.clients;
    const file = await (0,yaml/* readYaml */.gM)(text);
    if (file === undefined)
        return undefined;
    const findings = [];
    const map = file.get('registries');
    const registries = map?.entries ?? new Map();
    let namesUrls = false;
    for (const [name, entry] of registries) {
        const setting = (0,yaml/* settingOf */.y7)(entry);
        if (setting !== undefined) {
            const scope = name === 'default' ? undefined : name;
            findings.push(...judgeMapping(setting, scope, pnpmWorkspace, login));
            continue;
        }
        // pnpm 11 and later: `https://host/: { scopes: ['@acme', '@'] }`, where `@` is the default registry.
        namesUrls = true;
        for (const { line, value } of entry.entries.get('scopes')?.items ?? []) {
            const scope = value === '@' ? undefined : value;
            findings.push(...judgeMapping({ line, value: name }, scope, pnpmWorkspaceByUrl, login));
        }
    }
    if (login.clients.pnpmMapReplaces !== false && registries.size > 0 && !namesUrls) {
        findings.push(...replacedScopes(map?.line ?? 1, registries, login));
    }
    const base = registries.has('default') ? undefined : (0,yaml/* settingOf */.y7)(file.get('registry'));
    if (base !== undefined)
        findings.push(...judgeMapping(base, undefined, pnpmWorkspaceByUrl, login));
    const tls = file.get('strictSsl');
    if (tls !== undefined && /^false$/i.test(tls.text ?? '')) {
        findings.push(...judgeTls(tls.line, 'strictSsl', pnpmWorkspace));
    }
    return findings;
}
/** `registries` replaces the user's map in pnpm 10 (measured): missing scopes come from the default registry. */
function replacedScopes(line, registries, login) {
    return login.registries.flatMap(({ url, scopes }) => scopes
        .filter((scope) => !registries.has(scope) && !isPublishTarget(login, url))
        .map((scope) => ({
        code: 'config-registry',
        certain: login.clients.pnpmMapReplaces === true,
        line,
        lines: [
            `\`registries\` does not name ${scope}, and in pnpm 10 it replaces all registries of this step.`,
            `Add \`'${scope}': ${url}\` below it.`,
        ],
    })));
}

// EXTERNAL MODULE: ./build/yarnrc/mask.js
var mask = __webpack_require__(1485);
;// CONCATENATED MODULE: ./build/conflicts/yarnrc.js





const CREDENTIALS = ['npmAuthToken', 'npmAuthIdent'];
/**
 * Checks a `.yarnrc.yml`, which Yarn 2+ reads.
 *
 * @param secrets masks the credentials in it
 * @returns undefined if it is not valid YAML
 */
async function checkYarnrcYml(text, login, secrets) {
    const file = await (0,yaml/* readYaml */.gM)(text);
    (0,mask/* maskYarnrcSecrets */.n)(text, file, secrets);
    if (file === undefined)
        return undefined;
    const { yarnrcYml } = login.clients;
    const base = registryFor(login, undefined);
    const findings = [];
    const server = (0,yaml/* settingOf */.y7)(file.get('npmRegistryServer'));
    if (server !== undefined) {
        const isMeant = publishesTo(file, base);
        findings.push(...judgeMapping(server, undefined, yarnrcYml, login, isMeant));
    }
    findings.push(...checkScopes(file, login));
    if (base !== undefined)
        findings.push(...literalCredentials(file, base, login));
    for (const [name, entry] of file.get('npmRegistries')?.entries ?? []) {
        const registry = registryOfUrl(name, login);
        if (registry !== undefined)
            findings.push(...literalCredentials(entry.entries, registry, login));
    }
    const tls = file.get('enableStrictSsl');
    if (tls !== undefined && /^(false|0|no|off)$/i.test(tls.text ?? '')) {
        findings.push(...judgeTls(tls.line, 'enableStrictSsl', yarnrcYml));
    }
    return [...findings, ...yarnrc_abortingVariables(file, login)];
}
/** Checks a `.yarnrc`. Its registries and tokens give way to user configuration (measured, 1.22.22), certificates do not. */
function checkYarnrcClassic(text, { clients }) {
    const line = text.split('\n').findIndex((one) => /^"?strict-ssl"? +"?false\b/.test(one));
    return line < 0 ? [] : judgeTls(line + 1, 'strict-ssl', clients.yarnrcClassic);
}
function checkScopes(file, login) {
    const scopesEntry = file.get('npmScopes');
    if (scopesEntry === undefined)
        return [];
    const wrapper = scopesEntry.entries;
    const isReset = wrapper.get('onConflict')?.text === 'reset';
    const scopes = isReset ? (wrapper.get('value')?.entries ?? new Map()) : wrapper;
    const { isYarn4 } = login.clients;
    const findings = [];
    for (const registry of login.registries) {
        for (const scope of registry.scopes) {
            const entry = scopes.get(scope.slice(1)); // Yarn writes scopes without `@`
            if (entry === undefined) {
                if (isReset)
                    findings.push(...dropped(scopesEntry.line, 'npmScopes', scope, registry, login));
                else if (scopesEntry.isEmpty && isYarn4 !== false) {
                    findings.push(...dropped(scopesEntry.line, 'npmScopes', scope, registry, login, isYarn4 ? '' : 'Yarn 4'));
                }
                continue;
            }
            if (entry.isAlias)
                continue;
            const name = `npmScopes.${entry.name}`;
            const fields = entry.entries;
            const server = (0,yaml/* settingOf */.y7)(fields.get('npmRegistryServer'));
            const isMeant = publishesTo(fields, registry) || publishesTo(file, registry);
            if (server !== undefined)
                findings.push(...judgeMapping(server, scope, login.clients.yarnrcYml, login, isMeant));
            else if (entry.isEmpty || isYarn4 !== true) {
                const isCertain = entry.isEmpty || isYarn4 === false;
                findings.push(...dropped(entry.line, name, scope, registry, login, isCertain ? '' : 'Yarn 2 and 3'));
                continue;
            }
            const isOurs = server === undefined || comparable(server.value) === registry.url;
            if (isOurs)
                findings.push(...literalCredentials(fields, registry, login));
        }
    }
    return findings;
}
/**
 * Something that drops what this step sets for a scope.
 *
 * @param only the versions that do so, if it is not known whether one of them is used
 */
function dropped(line, name, scope, { url }, login, only = '') {
    if (login.clients.yarnrcYml.length === 0 || isPublishTarget(login, url))
        return [];
    return [
        {
            code: 'config-registry',
            certain: only === '',
            line,
            lines: [
                `${only === '' ? '' : `In ${only}, `}\`${name}\` drops what this step sets for ${scope}, so Yarn uses the default registry.`,
                `Remove the line, or set \`npmRegistryServer\` to ${url} for ${scope}.`,
            ],
        },
    ];
}
/** Variables are checked for the whole file below. */
function literalCredentials(entries, registry, login) {
    return CREDENTIALS.flatMap((name) => {
        const setting = (0,yaml/* settingOf */.y7)(entries.get(name));
        return setting === undefined ? [] : judgeCredential(setting, registry, login.clients.yarnrcYml, [], login);
    });
}
/** Yarn 2+ aborts every command if any variable anywhere in the file is unset and has no fallback (measured). */
function yarnrc_abortingVariables(file, login) {
    if (login.clients.yarnrcYml.length === 0)
        return [];
    const own = ownCredentials(file, login);
    const found = new Map();
    const waiting = [...file.values()];
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
        const setting = (0,yaml/* settingOf */.y7)(entry);
        for (const { line, value } of setting === undefined ? entry.items : [setting]) {
            for (const name of unsetVariables(value, login)) {
                const other = found.get(name) ?? { line, isOurs: true };
                found.set(name, { line: Math.min(line, other.line), isOurs: other.isOurs && own.has(entry) });
            }
        }
        for (const inner of entry.entries.values())
            waiting.push(inner);
    }
    const what = 'Yarn aborts every command without the variable';
    return [...found].map(([name, { line, isOurs }]) => unsetVariable(line, name, what, isOurs));
}
/** The credentials for registries of this step. `export-token` would send its token to any other registry. */
function ownCredentials(file, login) {
    const own = [];
    const isFor = (entries, registry) => {
        const server = entries.get('npmRegistryServer')?.text;
        return registry !== undefined && (server === undefined || comparable(server) === registry.url);
    };
    if (isFor(file, registryFor(login, undefined)))
        own.push(file);
    for (const [name, { entries }] of file.get('npmScopes')?.entries ?? []) {
        if (isFor(entries, registryFor(login, `@${name}`)))
            own.push(entries);
    }
    for (const [name, { entries }] of file.get('npmRegistries')?.entries ?? []) {
        if (registryOfUrl(name, login) !== undefined)
            own.push(entries);
    }
    return new Set(own.flatMap((entries) => CREDENTIALS.flatMap((name) => entries.get(name) ?? [])));
}
function publishesTo(entries, registry) {
    const target = entries.get('npmPublishRegistry')?.text;
    return target !== undefined && registry !== undefined && comparable(target) === registry.url;
}
/** Yarn takes `https://host/path` and `//host/path`. */
function registryOfUrl(text, login) {
    const url = (0,registry_url/* normalizedUrl */.Zm)(text.replace(/^\/\//, 'https://'));
    return url && registryOfKey(login, (0,registry_url/* nerfDart */.vN)(url));
}

;// CONCATENATED MODULE: ./build/conflicts/check-file.js











/** Why a file was not checked, to end a sentence with. */
class Unreadable {
    why;
    constructor(why) {
        this.why = why;
    }
}
/** Whether a file is a lockfile, not configuration. */
function isLockfile(file) {
    return Object.hasOwn(project_files/* LOCKFILE_OWNER */.Cs, file);
}
/**
 * Reads a file to check. Links are followed, as package managers do; what is read is never printed.
 *
 * @param like the format
 * @returns its text; undefined if there is no regular file, such as a folder or a pipe of that name
 */
function readFileToCheck(like, location) {
    const maxBytes = isLockfile(like) ? project_lockfiles/* MAX_LOCKFILE_BYTES */.hP : read_file/* MAX_FILE_BYTES */.gZ;
    const { kind, text, code } = (0,read_file/* readFile */.TA)(location, maxBytes, isLockfile(like) ? 'latin1' : 'utf8');
    if (text !== undefined)
        return text.replace(/^\ufeff/, '');
    if (kind === 'too large')
        return new Unreadable(`is larger than ${maxBytes / 1024 / 1024} MiB`);
    if (kind === 'not a file' || code === 'ENOENT' || code === 'ENOTDIR')
        return undefined;
    return new Unreadable(`cannot be read (${code})`);
}
/**
 * Checks the text of a file.
 *
 * @param like the format
 * @param secrets masks the credentials that the file contains
 */
async function checkFile(like, text, login, secrets) {
    const { clients } = login;
    if (isLockfile(like))
        return checkLockfile(like, text, login);
    secrets.registerUrlPasswords(text);
    switch (like) {
        case '.npmrc':
            (0,mask_literals/* maskLiterals */.h)(text, secrets);
            return checkNpmrc(text, login);
        case '.yarnrc':
            return checkYarnrcClassic(text, login);
        case '.yarnrc.yml':
            if (clients.yarnrcYml.length === 0)
                return [];
            return (await checkYarnrcYml(text, login, secrets)) ?? new Unreadable('is not valid YAML');
        case 'pnpm-workspace.yaml':
            if (clients.pnpmWorkspace.length === 0)
                return [];
            return (await checkPnpmWorkspace(text, login)) ?? new Unreadable('is not valid YAML');
        case 'config.yaml':
            return [...((await checkPnpmWorkspace(text, login)) ?? []), ...(await checkPnpmAuth(text, login, secrets))];
        case 'bunfig.toml': {
            const findings = await checkBunfig(text, login, secrets);
            return findings ?? (clients.bunfig.length === 0 ? [] : new Unreadable('is not valid TOML'));
        }
    }
}
/** This step accepts no shorter token. */
const MIN_SECRET_LENGTH = 8;
/** A plain word, such as `deployment`. */
const WORD = /^[A-Za-z]{1,20}$/;
/**
 * Masks what committed files contain, except what is not a secret: with a token `failed` in a file, a pull request could hide
 * that word in the log of the job, and keep outputs that contain it from other jobs. Whoever can read the log can read the
 * repository, too, so a short password in it loses nothing. No message shows a value.
 */
class CommittedSecrets extends secret/* SecretRegistry */.ks {
    #secrets;
    /** @param secrets gets what is masked */
    constructor(secrets) {
        super();
        this.#secrets = secrets;
    }
    register(value) {
        if (value.length >= MIN_SECRET_LENGTH && !WORD.test(value))
            this.#secrets.register(value);
    }
}

// EXTERNAL MODULE: ./build/clients/variables.js
var variables = __webpack_require__(7581);
;// CONCATENATED MODULE: ./build/conflicts/environment.js







/** Warns of variables that beat the login, each by its real name. One that says the same as the login is not reported. */
async function reportConflictingVariables(environment, situation) {
    const { registries, clients, diagnostics } = situation;
    for (const name of Object.keys(environment)) {
        if (!(0,variables/* isLoginVariable */.s4)(name))
            continue;
        const value = (0,runner_environment/* variable */.bv)(environment, name) ?? '';
        if (value === '')
            continue;
        const [, prefix = '', rest = ''] = /^(p?npm_config_)([@/].+)$/is.exec(name) ?? [];
        if (rest !== '')
            reportNpmrcVariable(prefix, rest, value, situation);
        else if (/^pnpm_config__auth$/i.test(name)) {
            if (mayUse(clients, 'pnpm'))
                await reportPnpmAuthVariable(name, value, registries, diagnostics);
        }
        else if (/^yarn_rc_filename$/i.test(name))
            reportYarnFile(name, value, situation);
        else
            reportDefaultRegistryVariable(name, value, situation);
    }
}
/**
 * Variables that are read as lines of an npmrc file. Measured: npm 9-12 obey both kinds; pnpm 8-10 and Yarn Classic
 * `@scope:registry`; pnpm 11.28 and 12 `//host/path/:_authToken`; Yarn 2+, bun and deno none.
 */
function reportNpmrcVariable(prefix, rest, value, { registries, diagnostics }) {
    const key = (0,keys/* readKey */.YZ)(rest.startsWith('//') ? rest : rest.toLowerCase());
    if (key.kind === 'scope-registry') {
        const ours = registries.find(({ scopes }) => scopes.some((scope) => scope.toLowerCase() === key.scope));
        if (ours === undefined || (0,registry_url/* normalizedUrl */.Zm)(value) === ours.url)
            return;
        diagnostics.warning('environment-registry', `The variable ${prefix}${key.scope}:registry sets the registry of ${key.scope} to a URL other than ${ours.url}.`, /^p/i.test(prefix)
            ? 'pnpm prefers it to any file.'
            : 'npm, pnpm up to 10 and Yarn Classic prefer it to any file.', 'Remove it from `env`, or set it to the same URL.');
    }
    else if (key.kind === 'registry-setting' && key.scope === undefined && keys/* CREDENTIAL_PARTS */.XD.has(key.setting)) {
        const ours = registries.find(({ url }) => (0,registry_url/* nerfDart */.vN)(url) === key.nerfDart);
        if (ours === undefined || !isBeaten(ours.credential, key.setting, new secret/* Secret */.zh(value)))
            return;
        diagnostics.warning('environment-credential', `The variable ${prefix}${key.nerfDart}:${key.setting} is a credential for ${ours.url}.`, /^p/i.test(prefix) ? 'pnpm prefers it to any file.' : 'npm and recent versions of pnpm prefer it to any file.', 'Remove it from `env`. This step provides the credential.');
    }
}
/** Whether a variable with a part of another credential is used instead of ours. A token comes first. */
function isBeaten(credential, setting, value) {
    if (credential.kind === 'token')
        return setting === '_authToken' && !credential.token.equals(value);
    return credential.kind === 'basic' || credential.kind === 'oidc';
}
/** Yarn 2 and 3 then look for files of another name everywhere, Yarn 4 everywhere but in the home folder (measured, 3.8 and 4.18). */
function reportYarnFile(name, value, { clients, homeFiles, diagnostics }) {
    const isInHome = homeFiles.some(({ kind }) => kind === 'yarnrc.yml');
    const isLost = clients.some(({ name: client, version }) => client === 'yarn' && version[0] !== 1 && !(isInHome && ((0,clients_version/* isAnyYarn2 */.TQ)(version) || (version[0] ?? 0) > 3)));
    if (!isLost || value === '.yarnrc.yml')
        return;
    diagnostics.warning('environment-registry', `The variable ${name} makes Yarn look for a file other than \`.yarnrc.yml\`, so it does not find the login.`, 'Remove the variable from `env`, and use `.yarnrc.yml`.');
}
const DEFAULT_VARIABLES = [
    { name: /^npm_config_registry$/i, client: undefined, precedence: 'package managers prefer it', holds: 'registry' },
    { name: /^pnpm_config_registry$/i, client: 'pnpm', precedence: 'pnpm prefers it', holds: 'registry' },
    { name: /^BUN_CONFIG_REGISTRY$/, client: 'bun', precedence: 'bun prefers it', holds: 'registry' },
    { name: /^(BUN|NPM)_CONFIG_TOKEN$/, client: 'bun', precedence: 'bun prefers it', holds: 'credential' },
    { name: /^YARN_NPM_REGISTRY_SERVER$/, client: 'yarn', precedence: 'Yarn 2+ prefers it', holds: 'registry' },
    { name: /^YARN_REGISTRY$/, client: 'yarn', precedence: 'Yarn Classic prefers it', holds: 'registry' },
];
/** These matter to a step with a default registry of its own. */
function reportDefaultRegistryVariable(name, value, { registries, clients, diagnostics }) {
    const known = DEFAULT_VARIABLES.find((one) => one.name.test(name));
    if (known === undefined || (known.client !== undefined && !mayUse(clients, known.client)))
        return;
    const base = registries.find(({ replacesBase }) => replacesBase);
    if (known.holds === 'credential') {
        if (base === undefined)
            return;
        diagnostics.warning('environment-credential', `The variable ${name} is a credential for the default registry, and ${known.precedence} to any file.`, `Remove it from \`env\`. This step provides the credential for ${base.url}.`);
        return;
    }
    if (base === undefined || value.replace(/\/$/, '') === base.url.replace(/\/$/, ''))
        return;
    const leaks = known.client === 'bun' && clients.some(sendsTokenElsewhere);
    diagnostics.warning('environment-registry', `The variable ${name} sets the default registry to a URL other than ${base.url}, and ${known.precedence} to any file.`, ...(leaks ? [`bun up to 1.3 sends the credential for ${base.url} there.`] : []), 'Remove it from `env`, or set it to the same URL.');
}
/** bun 1.3 sends the token of the default registry to that of the variable (measured, 1.3.14). */
function sendsTokenElsewhere({ name, version }) {
    return name === 'bun' && (0,clients_version/* isWithin */.UO)(version, [1, 4, 0], [999, 0, 0]) !== true;
}
function mayUse(clients, name) {
    return clients.length === 0 || clients.some((client) => client.name === name);
}

;// CONCATENATED MODULE: ./build/conflicts/check.js








/**
 * Checks what package managers prefer to the login: variables, and committed files if `if-config-conflicts` allows that.
 *
 * @param secrets masks the credentials that the files contain
 */
async function checkConflicts(request, job, options, secrets, diagnostics) {
    await reportConflictingVariables(job.environment, { ...job, registries: request.registries, diagnostics });
    if (options.ifConfigConflicts === 'ignore')
        return;
    const report = { severity: options.ifConfigConflicts === 'warn' ? 'warning' : 'error', diagnostics };
    const committed = new CommittedSecrets(secrets);
    await checkCommittedFiles(request, job, committed, report);
    await checkMachineFiles(loginOf(job.workspace, request, job), job, committed, { ...report, severity: 'warning' });
}
/** Checks committed files for mistakes: lines and lockfiles that do not fit what this step configures. It changes nothing. */
async function checkCommittedFiles(request, job, committed, report) {
    const hasScopes = request.registries.some(({ scopes }) => scopes.length > 0);
    const files = hasScopes ? [...project_files/* CONFIG_FILES */.n0, ...project_files/* LOCKFILES */.JA] : project_files/* CONFIG_FILES */.n0; // lockfiles matter only for our scopes
    for (const folder of new Set(['', ...job.projectFolders])) {
        const login = loginOf(external_node_path_default().join(job.workspace, folder), request, job);
        const lockfiles = new Map();
        const configuration = [];
        for (const like of files) {
            if (isLockfile(like) && !mayBeUsed(project_files/* LOCKFILE_OWNER */.Cs[like], job))
                continue;
            const file = { like, location: external_node_path_default().join(job.workspace, folder, like), name: external_node_path_default().posix.join(folder, like) };
            const text = await checkAndReport(file, login, committed, report);
            if (text === undefined)
                continue;
            if (isLockfile(like))
                lockfiles.set(like, text);
            else
                configuration.push(text);
        }
        reportUnusedScopes(external_node_path_default().join(job.workspace, folder), lockfiles, configuration, login, report.diagnostics);
    }
}
/** Checks files in the home folder that beat the login. Of those in npmrc syntax, only pnpm reads any. */
async function checkMachineFiles(login, job, committed, report) {
    const { npmrc, npmrcTls } = login.clients;
    const isPnpm = (client) => client === 'pnpm';
    const clients = {
        ...login.clients,
        npmrc: npmrc.filter(isPnpm),
        npmrcTls: npmrcTls.filter(isPnpm),
        npmrcVariable: [],
        npmrcAborts: false,
        pnpmMapReplaces: false, // pnpm 10 does not read `config.yaml`
        refusesPathBelow: { anywhere: false, onGitHubPackages: false },
    };
    for (const { file, like } of (0,machine_config/* machineFiles */.d)(job)) {
        await checkAndReport({ like, location: file }, { ...login, clients, isCommitted: false }, committed, report);
    }
}
/** @returns the text of the file; undefined if there is none, or if it cannot be read */
async function checkAndReport(file, login, committed, report) {
    const text = readFileToCheck(file.like, file.location);
    if (text === undefined)
        return undefined;
    const findings = text instanceof Unreadable ? text : await checkFile(file.like, text, login, committed);
    if (!(findings instanceof Unreadable))
        reportFindings(file, findings, report);
    else if (file.name !== undefined)
        reportUnreadable(file.name, findings, report.diagnostics);
    return text instanceof Unreadable ? undefined : text;
}
function mayBeUsed(client, { clients }) {
    return clients.length === 0 || clients.some(({ name }) => name === client);
}
function reportFindings({ name, location }, findings, { severity, diagnostics }) {
    const shown = name === undefined ? location : `\`${name}\``;
    // Conflicts first, so that none is left out in favor of a warning.
    const sorted = [...findings].sort((a, b) => Number(b.certain) - Number(a.certain) || a.line - b.line);
    for (const { code, certain, line, lines } of sorted.slice(0, MAX_FINDINGS)) {
        const [what = '', ...cure] = lines;
        const text = [`${shown}, line ${line}: ${what}`, ...cure];
        if (certain && severity === 'error')
            text.push('If this is intended, set `if-config-conflicts: warn`.');
        const at = name === undefined ? undefined : { file: name, line };
        diagnostics.add({ level: certain ? severity : 'warning', code, text: text.join('\n'), at });
    }
    const left = findings.length - MAX_FINDINGS;
    if (left > 0)
        diagnostics.notice(undefined, `${left} more findings in ${shown} are not listed.`);
}
function reportUnreadable(name, { why }, diagnostics) {
    diagnostics
        .at({ file: name, line: 1 })
        .warning('config-unreadable', `\`${name}\` ${why}, so it was not checked for conflicts with this step.`, 'Correct the file, or set `if-config-conflicts: ignore`.');
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readNpmrc),
/* harmony export */   v: () => (/* binding */ linesBeforeSections)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);


/**
 * Splits an npmrc file into lines and reads each with `ini`, as npm, pnpm and Yarn Classic do. A lone CR ends a line, as it
 * does for them. The `raw` of all lines, joined, is the text without a byte order mark.
 */
function readNpmrc(text) {
    const lines = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return lines.map((raw, index) => readLine(raw, index + 1));
}
/** The lines before the first `[section]`. Only pnpm 12 reads on there. */
function linesBeforeSections(lines) {
    const section = lines.findIndex(({ kind }) => kind === 'section');
    return section < 0 ? lines : lines.slice(0, section);
}
function readLine(raw, number) {
    const text = raw.replace(/[\r\n]+$/, '');
    if (text.trim() === '')
        return { kind: 'blank', raw, number };
    if (/^\s*[;#]/.test(text))
        return { kind: 'comment', raw, number };
    if (/^\[[^\]]*\]\s*$/.test(text))
        return { kind: 'section', raw, number };
    const [entry] = Object.entries(ini__WEBPACK_IMPORTED_MODULE_0___default().parse(text));
    if (entry === undefined)
        return { kind: 'comment', raw, number }; // ini drops it: `__proto__`, or no key at all
    const [name, parsed] = entry;
    const list = Array.isArray(parsed);
    return { kind: 'setting', raw, number, name, key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKey */ .YZ)(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. `ini` reads quoted text as JSON, which may be an object with its own `toString`. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ maskLiterals)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);


/** A setting that holds a secret, also if it is misspelled or an item of a list. */
const SECRET = /(_?auth_?token|_auth|_?password|:_?token|:key)(?:\[\])?["']?\s*=(.*)/i;
/** The default of a reference, for the case that its variable is not set. */
const DEFAULT_VALUE = /\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^${}]+)\}/g;
/** Masks the credentials that npmrc text contains, wherever they are, also in comments. */
function maskLiterals(text, secrets) {
    secrets.registerUrlPasswords(text);
    for (const { raw, ...line } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpmrc */ .Z)(text)) {
        const [, setting = '', rest = ''] = SECRET.exec(raw) ?? [];
        if (setting === '')
            continue;
        const values = [rest.trim().replace(/^(["'])(.*)\1$/, '$2'), ...(line.kind === 'setting' ? [line.value] : [])];
        for (const value of values)
            maskValue(value, /_auth$|password$/i.test(setting), secrets);
    }
}
function maskValue(value, isBase64, secrets) {
    for (const [, fallback = ''] of value.matchAll(DEFAULT_VALUE))
        secrets.register(fallback);
    if (value.includes('${'))
        return;
    if (!isBase64) {
        (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets);
        return;
    }
    secrets.register(value);
    const decoded = (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value);
    if (decoded === undefined)
        return;
    secrets.register(decoded);
    if (decoded.includes(':'))
        secrets.register(decoded.slice(decoded.indexOf(':') + 1));
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ lockedNames),
/* harmony export */   GQ: () => (/* binding */ readLockfile),
/* harmony export */   hP: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   yj: () => (/* binding */ hasLockfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1018);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9478);





/** More than twice the largest lockfile that anybody is known to have. */
const MAX_LOCKFILE_BYTES = 128 * 1024 * 1024;
/**
 * Finds the packages of some scopes in a lockfile that its package manager wrote. Packages from git, a URL, a file or the
 * workspace are left out. Takes time in proportion to the length of the text.
 *
 * @param text the whole file; Latin-1 will do, as names and URLs are ASCII
 * @param scopes with their `@`
 */
function readLockfile(file, text, scopes) {
    if (scopes.length === 0)
        return [];
    const scope = `(?:${scopes.map((one) => one.replace(/[.~-]/g, '\\$&')).join('|')})`;
    const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    const lineAt = lineCounter(unix);
    const found = [];
    for (const { name, url, at } of PARSERS[file](unix, scope)) {
        if (scopes.some((one) => name.startsWith(`${one}/`)))
            found.push({ name, url, line: lineAt(at) });
    }
    return found;
}
/**
 * The packages of some scopes that a project's lockfiles take from registries.
 *
 * @param folder the project's; files that cannot be read count as missing
 * @returns for each scope that has any, the full names of its packages, each once
 */
function lockedNames(folder, scopes) {
    const names = new Map();
    for (const file of folder === '' ? [] : _project_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCKFILES */ .JA) {
        const { text = '' } = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .TA)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file), MAX_LOCKFILE_BYTES, 'latin1');
        for (const { name } of readLockfile(file, text, scopes)) {
            const scope = name.slice(0, name.indexOf('/'));
            names.set(scope, (names.get(scope) ?? new Set()).add(name));
        }
    }
    return new Map([...names].map(([scope, set]) => [scope, [...set]]));
}
/** Whether a folder has a lockfile. */
function hasLockfile(folder) {
    return _project_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCKFILES */ .JA.some((file) => node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file)));
}
/** Each reader searches for the scopes first, so that the rest of a large file costs next to nothing. */
const PARSERS = {
    'npm-shrinkwrap.json': readNpm,
    'package-lock.json': readNpm,
    'pnpm-lock.yaml': readPnpm,
    'yarn.lock': readYarn,
    'bun.lock': readBun,
    'deno.lock': readDeno,
};
/**
 * Versions 1 (`"@acme/x": {`), 2 and 3 (`"node_modules/@acme/x": {`). npm writes the scalars of an entry before its
 * objects. An alias has the real name in `name`, in version 1 in `version`.
 */
function* readNpm(text, scope) {
    const key = new RegExp(`(${scope}/[^"/\\s]+)"\\s*:\\s*\\{([^{}]*)`, 'g');
    for (const match of text.matchAll(key)) {
        const [whole, name = '', fields = ''] = match;
        const before = text.slice(Math.max(0, match.index - 14), match.index);
        if (!before.endsWith('"') && !before.endsWith('node_modules/'))
            continue;
        const version = field(fields, 'version');
        if (version === undefined || /"link"\s*:\s*true/.test(fields))
            continue;
        const real = field(fields, 'name') ?? /^npm:(@?[^@]+)@/.exec(version)?.[1] ?? name;
        if (!version.startsWith('npm:') && !/^\d/.test(version))
            continue; // version 1 has a URL, git or file there
        const url = field(fields, 'resolved');
        if (url !== undefined && !isHttp(url))
            continue;
        const at = url === undefined ? match.index : match.index + whole.lastIndexOf(fields) + fields.indexOf('"resolved"');
        yield { name: real, url, at };
    }
    const aliased = new RegExp(`"name"\\s*:\\s*"(${scope}/[^"/\\s]+)"([^{}]*)`, 'g');
    for (const match of text.matchAll(aliased)) {
        const [whole, name = '', fields = ''] = match;
        const url = field(fields, 'resolved');
        if (url === undefined || !isHttp(url))
            continue;
        yield { name, url, at: match.index + whole.lastIndexOf(fields) + fields.indexOf('"resolved"') };
    }
}
function field(fields, name) {
    return new RegExp(`"${name}"\\s*:\\s*"([^"]*)"`).exec(fields)?.[1];
}
/** Versions 5 (`/@acme/x/1.0.0:`), 6 (`/@acme/x@1.0.0:`) and 9 (`'@acme/x@1.0.0':`). */
function* readPnpm(text, scope) {
    const key = new RegExp(`^  '?/?(${scope}/[^@/'\\s]+)[@/]\\d[^:\\n]*:[^\\n]*\\n?((?:    [^\\n]*\\n?)*)`, 'gm');
    for (const match of text.matchAll(key)) {
        const [whole, name = '', fields = ''] = match;
        const tarball = /\btarball: *['"]?([^\s,}'"]+)/.exec(fields);
        const url = tarball?.[1];
        if (tarball === null || url === undefined || !isHttp(url))
            yield { name, at: match.index };
        else
            yield { name, url, at: match.index + whole.length - fields.length + tarball.index };
    }
}
/** Yarn 2+ names the real package in `resolution`. Yarn Classic has only the ranges, `"@acme/x@^1.0.0":`. */
function* readYarn(text, scope) {
    if (/^__metadata:/m.test(text)) {
        const resolution = new RegExp(`^  resolution: "?(${scope}/[^@"\\s]+)@npm:([^"\\n]*)`, 'gm');
        for (const { 1: name = '', 2: locator = '', index } of text.matchAll(resolution)) {
            const archive = /[:&]__archiveUrl=([^&"]*)/.exec(locator)?.[1];
            yield { name, url: archive === undefined ? undefined : (0,_credentials_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUrlPart */ .zD)(archive), at: index };
        }
        return;
    }
    const entry = new RegExp(`^"[^"\\n]*?${scope}/[^\\n]*\\n?((?:  [^\\n]*\\n?)*)`, 'gm');
    for (const match of text.matchAll(entry)) {
        const [whole, fields = ''] = match;
        const [, alias = '', range = ''] = /^"(@?[^@"]+)@([^"]*)"/.exec(whole) ?? [];
        const real = /^npm:(@?[^@]+)@/.exec(range)?.[1];
        if (real === undefined && /[:/]/.test(range) && !range.startsWith('npm:'))
            continue; // a URL, git, or a file
        const resolved = /^ {2}resolved "?([^"#\s]+)/m.exec(fields);
        const url = resolved?.[1];
        if (resolved === null || url === undefined)
            yield { name: real ?? alias, at: match.index };
        else if (isHttp(url))
            yield { name: real ?? alias, url, at: match.index + whole.length - fields.length + resolved.index };
    }
}
/** `"x": ["@acme/x@1.0.0", "<URL of the tarball, or empty>", ...]`. Others than registries have something else after `@`. */
function* readBun(text, scope) {
    const entry = new RegExp(`\\[\\s*"(${scope}/[^"@]+)@\\d[^"]*"(?:\\s*,\\s*"([^"]*)")?`, 'g');
    for (const { 1: name = '', 2: url = '', index } of text.matchAll(entry)) {
        yield { name, url: isHttp(url) ? url : undefined, at: index };
    }
}
/** Packages from npm stand below `"npm"`, behind those from JSR, which look alike. */
function* readDeno(text, scope) {
    const start = /"npm"\s*:\s*\{/.exec(text)?.index;
    if (start === undefined)
        return;
    const key = new RegExp(`"(${scope}/[^"@]+)@\\d[^"]*"\\s*:\\s*\\{([^{}]*)`, 'g');
    key.lastIndex = start;
    for (let match = key.exec(text); match !== null; match = key.exec(text)) {
        const [whole, name = '', fields = ''] = match;
        const url = field(fields, 'tarball');
        const at = url === undefined ? match.index : match.index + whole.lastIndexOf(fields) + fields.indexOf('"tarball"');
        yield { name, url, at };
    }
}
function isHttp(url) {
    return /^https?:\/\//i.test(url);
}
/** Tells the line of an index. Asked in rising order, it goes through the text once. */
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    let last = 0;
    return (index) => {
        if (index < last) {
            line = 1;
            next = text.indexOf('\n');
        }
        last = index;
        for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1))
            line += 1;
        return line;
    };
}


/***/ }),

/***/ 6952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ registryDependencies),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   qm: () => (/* binding */ readPackages),
/* harmony export */   sS: () => (/* binding */ scopePackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _registries_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(947);
/* harmony import */ var _lockfiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8959);
/** The packages of a project: what its package.json files and lockfiles say about them. */





const MAX_DEPTH = 5;
const MAX_FOLDERS = 2_000;
/** The fields with dependencies. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * Reads every package.json in a folder and below it: those of a workspace may publish, too. Folders called node_modules,
 * those with a leading dot, and links are left out, and so are files that are no JSON.
 */
function readPackages(folder) {
    const publishUrls = [];
    const names = new Set();
    const declaredElsewhere = new Set();
    for (const file of packageFiles(folder)) {
        const json = readJson(file);
        if (typeof json['name'] === 'string')
            names.add(json['name']);
        for (const [key, value] of Object.entries(objectOf(json['publishConfig']))) {
            if (/^(@[^:]+:)?registry$/.test(key) && typeof value === 'string')
                publishUrls.push(value);
        }
        for (const [name, range] of dependenciesOf(json)) {
            names.add(name);
            if (isElsewhere(range))
                declaredElsewhere.add(name);
        }
        for (const overrides of [json['overrides'], json['resolutions'], objectOf(json['pnpm'])['overrides']]) {
            for (const name of replacedElsewhere(overrides))
                declaredElsewhere.add(name);
        }
    }
    return { names, publishUrls, declaredElsewhere };
}
/** The dependencies that the package.json of a folder takes from registries. */
function registryDependencies(folder) {
    const dependencies = dependenciesOf(readJson(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'package.json')));
    return dependencies.filter(([, range]) => !isElsewhere(range) && !LOCAL.test(range)).map(([name]) => name);
}
/**
 * Finds the packages of some scopes in a project: those in its lockfiles, its dependencies, and the names of its own packages.
 *
 * @param folder of the project, with all workspace packages below it; empty if there is none
 */
function scopePackages(folder, scopes) {
    const wanted = new Set(scopes);
    const found = new Map();
    const add = (name) => {
        if (typeof name !== 'string')
            return;
        const scope = name.slice(0, name.indexOf('/'));
        if (wanted.has(scope) && (0,_registries_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageName */ .kb)(name))
            found.set(scope, (found.get(scope) ?? new Set()).add(name));
    };
    if (folder === '' || scopes.length === 0)
        return { names: found, hasLockfile: false };
    const folders = new Set([folder]);
    for (const file of packageFiles(folder)) {
        folders.add(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
        const json = readJson(file);
        add(json['name']);
        for (const [name, range] of dependenciesOf(json)) {
            add(name);
            add(/^npm:(@[^@]+)(?:@|$)/.exec(range)?.[1]); // an alias
        }
    }
    let isLocked = false;
    for (const one of folders) {
        if (!(0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLockfile */ .yj)(one))
            continue;
        isLocked = true;
        for (const names of (0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedNames */ .Dr)(one, scopes).values())
            for (const name of names)
                add(name);
    }
    return { names: found, hasLockfile: isLocked };
}
/** A range that names a folder, a file or a package of the workspace. */
const LOCAL = /^(workspace|file|link|portal|patch):/;
function dependenciesOf(json) {
    return DEPENDENCIES.flatMap((group) => Object.entries(objectOf(json[group])).filter((entry) => typeof entry[1] === 'string'));
}
/** Whether a range is a URL, a git repository (`user/repo` is GitHub's) or an alias (`npm:other@1.0.0`). */
function isElsewhere(range) {
    return /^(https?:|git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|npm:@?[a-z][^@]*@|[^@/:\s]+\/[^/\s]+$)/i.test(range);
}
/** How deep `overrides` are read. npm has a level for each dependency on the way. */
const MAX_OVERRIDE_DEPTH = 10;
/**
 * The packages that `overrides` (npm, pnpm) or `resolutions` (Yarn) replace by a URL, a git repository or an alias.
 *
 * @param parent the package that the key `.` stands for
 */
function replacedElsewhere(overrides, parent = '', depth = 0) {
    if (depth === MAX_OVERRIDE_DEPTH)
        return [];
    return Object.entries(objectOf(overrides)).flatMap(([key, value]) => {
        const name = key === '.' ? parent : overriddenPackage(key);
        if (typeof value !== 'string')
            return replacedElsewhere(value, name, depth + 1);
        return isElsewhere(value) ? [name] : [];
    });
}
/** The package at the end of a key: `@acme/x`, `@acme/x@>=1`, `parent/@acme/x`, `parent>@acme/x`. pnpm's `>` has no space, `|` or `@` before it. */
function overriddenPackage(key) {
    const [last = '', scope = ''] = key
        .split(/(?<=[^ |@])>/)
        .at(-1)
        ?.split('/')
        .reverse() ?? [];
    const name = last.split('@')[0] ?? '';
    return scope.startsWith('@') ? `${scope}/${name}` : name;
}
/** Every package.json in a folder and below it, as far as `readPackages` looks. */
function* packageFiles(root) {
    const folders = [{ folder: root, depth: 0 }];
    for (let visited = 0; visited < MAX_FOLDERS; visited += 1) {
        const next = folders.shift();
        if (next === undefined)
            return;
        for (const entry of entriesOf(next.folder)) {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(next.folder, entry.name);
            if (entry.isFile() && entry.name === 'package.json')
                yield place;
            const isPart = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
            if (isPart && next.depth < MAX_DEPTH)
                folders.push({ folder: place, depth: next.depth + 1 });
        }
    }
}
function entriesOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The content of a JSON file; an empty object if it is not one, or larger than 1 MiB. */
function readJson(file) {
    try {
        return objectOf(JSON.parse(((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(file).text ?? '').replace(/^\ufeff/, '')));
    }
    catch {
        return {};
    }
}
/** A value as an object; an empty one if it is not. */
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ maskYarnrcSecrets)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);

/** A credential wherever it is written on one line, also in a comment or in a file that is not valid. */
const CREDENTIAL = /npmAuth(Token|Ident)["']?[ \t]*:[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|["']?([^"'\s,}!&*|>][^"'\s,}]*))/g;
/**
 * Masks the credentials in a `.yarnrc.yml`.
 *
 * @param entries what the YAML parser found; undefined if it is not valid
 */
function maskYarnrcSecrets(text, entries, secrets) {
    secrets.registerUrlPasswords(text);
    for (const [, name = '', double, single, plain = ''] of text.matchAll(CREDENTIAL)) {
        maskCredential(name, double ?? single ?? plain, secrets);
    }
    if (entries !== undefined)
        maskEntries(entries, secrets);
}
function maskEntries(entries, secrets) {
    for (const { name, text, entries: inner } of entries.values()) {
        if (text === undefined)
            maskEntries(inner, secrets);
        else if (name.startsWith('npmAuth'))
            maskCredential(name, text, secrets);
    }
}
function maskCredential(name, value, secrets) {
    if (value.includes('${') || !/(Token|Ident)$/.test(name))
        return;
    secrets.register(value);
    const pair = value.includes(':') ? value : (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(value);
    if (!name.endsWith('Ident') || pair === undefined)
        return;
    secrets.register(pair);
    secrets.register(pair.slice(pair.indexOf(':') + 1));
}


/***/ }),

/***/ 5756:
/***/ ((module) => {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
;