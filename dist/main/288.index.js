exports.id = 288;
exports.ids = [288,228];
exports.modules = {

/***/ 4228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askVersion: () => (/* binding */ askVersion)
/* harmony export */ });
/* unused harmony export programOnWindows */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4763);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2564);






/** The variables that a package manager needs to be found and started. None holds a secret of this step. */
const PASSED_VARIABLES = [
    'PATH',
    'PATHEXT',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TEMP',
    'TMP',
    'TMPDIR',
    'COREPACK_HOME',
    'BUN_INSTALL',
];
/** How long a package manager may take to answer, in milliseconds. */
const TIMEOUT_MS = 10_000;
/**
 * Runs an installed package manager to get its version.
 *
 * @param workspace the working directory, because a project may have its own version
 * @param timeLimit in milliseconds
 * @returns nothing known if it is not installed or does not answer
 */
async function askVersion({ name }, workspace, environment, timeLimit = TIMEOUT_MS) {
    const passedOn = PASSED_VARIABLES.flatMap((key) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)(environment, key);
        return value === undefined ? [] : [[key, value]];
    });
    const options = {
        cwd: workspace,
        env: { ...Object.fromEntries(passedOn), COREPACK_ENABLE_NETWORK: '0' }, // nothing is downloaded
        timeout: timeLimit,
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    try {
        const { stdout } = process.platform === 'win32'
            ? await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.exec)(`"${programOnWindows(name, environment)}" --version`, options)
            : await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(name, ['--version'], options);
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseVersion */ .ot)(stdout.trim());
    }
    catch (error) {
        // It may have failed after its answer.
        const { killed, stdout = '' } = error;
        return killed === true ? [] : (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseVersion */ .ot)(stdout.trim());
    }
}
/**
 * The program on PATH. Most package managers are `.cmd` files on Windows, which only a shell can run; but cmd.exe and Node.js look in the
 * working directory first, where the project could have a file of that name.
 *
 * @throws Error if there is none
 */
function programOnWindows(name, environment, exists = (node_fs__WEBPACK_IMPORTED_MODULE_1___default().existsSync)) {
    const folders = ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)(environment, 'PATH') ?? '').split(';').filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2___default().win32.isAbsolute(folder));
    const candidates = folders.flatMap((folder) => ['.exe', '.cmd'].map((end) => node_path__WEBPACK_IMPORTED_MODULE_2___default().win32.join(folder, name + end)));
    const found = candidates.find((file) => exists(file));
    if (found === undefined)
        throw new Error(`${name} is not on PATH`);
    return found;
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

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   Hl: () => (/* binding */ withPlainReferences),
/* harmony export */   gM: () => (/* binding */ unsetVariable),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);


/** A reference as npm reads it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What is between the braces: a name, and a default for the case that it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that package managers know: `${NAME?}` is empty if NAME is not set
 * (npm, bun), `${NAME:-text}` and `${NAME-text}` become the text (pnpm, Yarn).
 *
 * @returns undefined, which is reported, for a variable that is not set or may not be read, for what is not a name, and
 *   for a value that would break the line or be expanded again
 */
function fillVariables(text, environment, where, diagnostics) {
    const variables = [];
    let isValid = true;
    const report = (what, cure) => {
        diagnostics.error('npmrc-variable', `${where}: ${what}`, cure);
        isValid = false;
        return '';
    };
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            return report('`${...}` does not contain the name of a variable.', 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerVariable */ .Rx)(name)) {
            return report(`${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable with another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            return report(`the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            return report(`the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} contains a line break, a control character or \`\${\`.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is now the name of another variable, which a package manager would read.
    if (isValid && [...filled.matchAll(REFERENCE)].some(([, backslashes = '']) => backslashes.length % 2 === 0)) {
        report('there is a `${...}` within another.', 'Put the value into one variable, and write `${NAME}`.');
    }
    return isValid ? { text: filled, variables } : undefined;
}
/** Replaces references to variables that are set, as package managers do. References to other variables stay. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written as `${NAME}` if NAME is set: the same for npm and bun, and readable by the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference on which pnpm up to 10 and Yarn Classic would fail in a later step; undefined if there is none. They
 * do not know `${NAME?}`, and look up what is not a name as it is written.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // it has a default
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
}


/***/ }),

/***/ 2288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTrustedPublishing: () => (/* binding */ checkTrustedPublishing)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/clients/ask-version.js
var ask_version = __webpack_require__(4228);
// EXTERNAL MODULE: ./build/clients/version.js
var clients_version = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/clients/trusted-publishing.js


const ANY = Number.POSITIVE_INFINITY;
/**
 * Says which package managers of a job do npm's trusted publishing themselves: npm from 11.5.1, Yarn from 4.10 and pnpm
 * from 11 (read in their source, 2026-11: npm 11.21, pnpm 11.0.5 and 11.28, Yarn 4.18). pnpm up to 10 publishes with the npm
 * on PATH. Yarn Classic and bun do not. deno does not publish to npm registries.
 *
 * If no file names the version, the installed package manager is run to get it.
 *
 * @param folder the project's
 */
async function publishersAmong(clients, folder, environment) {
    const ask = (name) => (0,ask_version.askVersion)({ name }, folder, environment);
    const publishers = [];
    for (const { name, version } of clients) {
        if (name === 'deno')
            continue;
        if (name === 'bun') {
            const label = labelOf(name, version);
            publishers.push({ label, exchanges: false, readsPackageKeys: false, since: undefined });
            continue;
        }
        const known = isOpen(name, version) ? await ask(name) : version;
        const publisher = publisherOf(name, known.length === 0 ? version : known);
        if (name !== 'pnpm' || publisher.exchanges !== false)
            publishers.push(publisher);
        else {
            const npm = publisherOf('npm', await ask('npm'));
            publishers.push({ ...npm, label: `${publisher.label}, which publishes with ${npm.label}` });
        }
    }
    return publishers;
}
function publisherOf(name, version) {
    const from = { npm: [11, 5, 1], pnpm: [11, 0, 0], yarn: [4, 10, 0] };
    return {
        label: labelOf(name, version),
        exchanges: isOpen(name, version) ? undefined : (0,clients_version/* isWithin */.UO)(version, from[name], [ANY, ANY, ANY]),
        readsPackageKeys: name === 'npm',
        since: { npm: 'npm 11.5.1', pnpm: 'pnpm 11', yarn: 'Yarn 4.10' }[name],
    };
}
/** Whether too little of a version is known. */
function isOpen(name, version) {
    const isMajorOf = (major) => version.length === 1 && version[0] === major;
    if (version.length === 0)
        return true;
    if (name === 'yarn')
        return (0,clients_version/* isAnyYarn2 */.TQ)(version) || isMajorOf(4);
    return name === 'npm' && isMajorOf(11);
}
function labelOf(name, version) {
    if (name === 'yarn' && version[0] === 1)
        return 'Yarn Classic';
    const title = name === 'yarn' ? 'Yarn' : name;
    return version.length === 0 ? title : `${title} ${version.join('.')}`;
}

// EXTERNAL MODULE: ./build/credentials/parse-credential.js
var parse_credential = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var keys = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var lines = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/npmrc/variables.js
var variables = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/files/read-file.js
var read_file = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/files/yaml.js
var yaml = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/registries/names.js
var names = __webpack_require__(947);
// EXTERNAL MODULE: ./build/project/packages.js
var project_packages = __webpack_require__(6952);
;// CONCATENATED MODULE: ./build/project/publishable.js





/**
 * The packages that a job could publish: the root package of each project and those of its npm, Yarn or pnpm workspaces, unless
 * they are private.
 *
 * @param folders those of the projects, relative to the workspace
 */
async function publishablePackages(workspace, folders) {
    const packages = new Map();
    for (const folder of workspace === '' ? [] : folders) {
        const root = external_node_path_default().join(workspace, folder);
        const patterns = await workspacePatterns(root);
        for (const [file, manifest] of filesByPath(root)) {
            const inside = external_node_path_default().posix.dirname(file);
            if (manifest['private'] === true || (inside !== '.' && !isWorkspace(inside, patterns)))
                continue;
            const found = packageOf(external_node_path_default().posix.join(folder, file), manifest);
            if (found !== undefined)
                packages.set(found.file, found);
        }
    }
    return [...packages.values()];
}
/** Finds packages of the project by name, wherever their package.json is. */
function packagesNamed(workspace, names) {
    const found = new Map();
    for (const [file, manifest] of filesByPath(workspace)) {
        const one = packageOf(file, manifest);
        if (one !== undefined && !found.has(one.name))
            found.set(one.name, one);
    }
    return names.map((name) => found.get(name) ?? { name, file: undefined, repository: undefined, publishRegistry: undefined });
}
/** Every package.json in a folder and below it, with its path relative to the folder. */
function filesByPath(root) {
    if (root === '')
        return [];
    return [...(0,project_packages/* packageFiles */.i9)(root)].map((file) => [external_node_path_default().relative(root, file).split((external_node_path_default()).sep).join('/'), (0,project_packages/* readJson */.Vh)(file)]);
}
/** @returns undefined if npm would not publish it: it has no name, or one that npm does not allow */
function packageOf(file, { name, repository, publishConfig }) {
    if (typeof name !== 'string' || !(0,names/* isPackageName */.kb)(name))
        return undefined;
    const config = (0,project_packages/* objectOf */.Xy)(publishConfig);
    const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
    return {
        name,
        file,
        repository: textOf(repository) ?? textOf((0,project_packages/* objectOf */.Xy)(repository)['url']),
        publishRegistry: textOf(config[`${scope}:registry`]) ?? textOf(config['registry']),
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The patterns for workspace folders in package.json and pnpm-workspace.yaml. */
async function workspacePatterns(root) {
    const { workspaces } = (0,project_packages/* readJson */.Vh)(external_node_path_default().join(root, 'package.json'));
    const listed = Array.isArray(workspaces) ? workspaces : (0,project_packages/* objectOf */.Xy)(workspaces)['packages'];
    return [listed, await pnpmPackages(external_node_path_default().join(root, 'pnpm-workspace.yaml'))]
        .flat()
        .filter((pattern) => typeof pattern === 'string')
        .map((pattern) => pattern.replace(/^(!?)(?:\.\/)?(.*?)\/*$/, '$1$2'));
}
/** @returns none if the file is missing, or is not YAML, which pnpm reports */
async function pnpmPackages(file) {
    const { text } = (0,read_file/* readFile */.TA)(file);
    const packages = text === undefined ? undefined : (await (0,yaml/* readYaml */.gM)(text))?.get('packages');
    return packages?.items.map(({ value }) => value) ?? [];
}
function isWorkspace(folder, patterns) {
    const matches = (pattern) => external_node_path_default().posix.matchesGlob(folder, pattern);
    return (patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern)) &&
        !patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1))));
}

// EXTERNAL MODULE: ./build/registries/registry-url.js + 1 modules
var registry_url = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/oidc/trusted-publishing-checks.js










/**
 * Checks without network whether trusted publishing can work in this job, and finds the packages to be published.
 *
 * @param all all registries of the request
 * @param checked those with `oidc: npm`, and npm's public registry without a credential
 */
async function checkTrustedPublishing(all, checked, job, diagnostics) {
    const { clients, workspace, projectFolders, environment } = job;
    const plan = new Map();
    if (((0,runner_environment/* variable */.bv)(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') === '') {
        for (const { url, origin } of checked)
            reportPermission(url, origin, diagnostics);
        return plan;
    }
    reportRunner(environment, diagnostics);
    const publishers = await publishersAmong(clients, external_node_path_default().join(workspace, projectFolders[0] ?? ''), environment);
    for (const registry of checked) {
        reportFallback(registry.url, job, diagnostics);
        if (registry.credential.kind !== 'oidc') {
            reportOldClients(publishers, diagnostics);
            continue;
        }
        const packages = await packagesOf(registry, all, job);
        if (packages.length === 0)
            reportNoPackages(registry.origin, diagnostics);
        const writesTokens = publishers.length === 0 || publishers.some(({ exchanges }) => exchanges !== true);
        reportServedClients(publishers, packages, diagnostics);
        if (!writesTokens) {
            const labels = publishers.map(({ label }) => label).join(' and ');
            diagnostics.info(`${labels} can exchange the ID token without help, so no token is written for ${registry.url}.`);
        }
        plan.set(registry.url, { packages, writesTokens });
    }
    return plan;
}
/** The packages that an entry names, or those of the project that go to its registry. */
async function packagesOf(registry, all, { workspace, projectFolders }) {
    if (registry.packages !== undefined)
        return packagesNamed(workspace, registry.packages);
    const elsewhere = new Set(all.flatMap((other) => (other === registry ? [] : other.scopes)));
    return (await publishablePackages(workspace, withRoot(projectFolders))).filter(({ name, publishRegistry }) => {
        if (publishRegistry !== undefined)
            return (0,registry_url/* normalizedUrl */.Zm)(publishRegistry) === registry.url;
        return !elsewhere.has(name.split('/')[0] ?? '');
    });
}
/** The folders of the projects, and the workspace itself: a package may have nothing but a package.json. */
function withRoot(projectFolders) {
    return [...new Set(['', ...projectFolders])];
}
function reportNoPackages(origin, diagnostics) {
    diagnostics.error('trusted-publishing-packages', `${origin}: the workspace has no package that could be published there.`, 'Run this step after `actions/checkout`, or list the names in `packages`.', 'Only packages with a name and without `private: true` count: the root package, and those of `workspaces` or pnpm-workspace.yaml.');
}
/** A registry without a credential may as well be used for installing only. */
function reportPermission(url, origin, diagnostics) {
    diagnostics.notice('oidc-permission', `${origin}: this job may not request an ID token, so it cannot publish to ${url} by trusted publishing.`, 'If it is meant to publish, add this to the job:', 'permissions:', '  id-token: write', '  contents: read');
}
function reportRunner(environment, diagnostics) {
    const kind = (0,runner_environment/* variable */.bv)(environment, 'RUNNER_ENVIRONMENT') ?? '';
    if (kind === '' || kind === 'github-hosted')
        return;
    diagnostics.warning('trusted-publishing-runner', 'This job does not run on a GitHub-hosted runner, and npm supports trusted publishing only there.', 'If npm refuses, publish in a job with `runs-on: ubuntu-latest`.');
}
/** Reports tokens that npm would use without a word if its exchange is refused. */
function reportFallback(url, { userConfig, workspace, projectFolders, environment }, diagnostics) {
    if (hasCredential(userConfig.text, url, environment)) {
        diagnostics.notice('trusted-publishing-fallback', `The user configuration has a credential for ${url}, to which npm falls back silently if trusted publishing is refused.`, 'It is left out until the job ends.');
    }
    for (const folder of workspace === '' ? [] : withRoot(projectFolders)) {
        const file = external_node_path_default().posix.join(folder, '.npmrc');
        if (!hasCredential((0,read_text/* readText */.y)(external_node_path_default().join(workspace, file)) ?? '', url, environment))
            continue;
        diagnostics.warning('trusted-publishing-fallback', `${file} has a credential for ${url}, to which npm falls back silently if trusted publishing is refused.`, 'Yarn and others use it instead of trusted publishing. Remove it, or leave its variable unset in jobs that publish.');
    }
}
/** Whether npmrc text has a credential for a registry. A reference to an unset variable does not count. */
function hasCredential(text, url, environment) {
    return (0,lines/* readNpmrc */.Z)(text).some((line) => {
        if (line.kind !== 'setting' || line.key.kind !== 'registry-setting')
            return false;
        if (line.key.nerfDart !== (0,registry_url/* nerfDart */.vN)(url) || !keys/* CREDENTIAL_PARTS */.XD.has(line.key.setting))
            return false;
        const value = (0,variables/* expandVariables */.i7)(line.value, environment).trim();
        return value !== '' && !value.includes('${') && !(0,parse_credential/* isPlaceholder */.wK)(value);
    });
}
/** Reports package managers that cannot do the exchange. Without `oidc: npm`, this action does not do it for them either. */
function reportOldClients(publishers, diagnostics) {
    for (const { label, exchanges, since } of publishers) {
        if (exchanges !== false)
            continue;
        diagnostics.warning('trusted-publishing-client', `${label} cannot do trusted publishing.`, `${since === undefined ? 'Publish with npm 11.5.1 or later' : `Use ${since} or later`}, or set \`oidc: npm\` in an entry of \`registries\`.`);
    }
}
/** Reports how a package manager that cannot do the exchange gets a token, and for which packages it gets none. */
function reportServedClients(publishers, packages, diagnostics) {
    for (const { label, exchanges, since, readsPackageKeys } of publishers) {
        if (exchanges !== false)
            continue;
        const cure = since === undefined ? 'Publish with npm 11.5.1 or later.' : `Use ${since} or later.`;
        if (packages.length > 1 && !readsPackageKeys) {
            diagnostics.warning('trusted-publishing-client', `${label} cannot do trusted publishing, and uses one token for the whole registry: that of ${packages[0]?.name}.`, `It cannot publish the other packages (${packages.length - 1}). ${cure}`, 'Or publish each package in a job of its own, with its name in `packages`.');
        }
        else {
            diagnostics.notice('trusted-publishing-client', `${label} cannot do trusted publishing, so this step writes the token for it.`, `Publish within an hour, since the token expires. ${cure}`);
        }
    }
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
        return objectOf(JSON.parse((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(file).text ?? ''));
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


/***/ })

};
;