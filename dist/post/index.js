/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ PATH_VARIABLES)
/* harmony export */ });
/* unused harmony exports userconfigVariables, pnpmAuthFile, userconfigPath, otherRegistryVariables */
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4763);

const USERCONFIG = 'NPM_CONFIG_USERCONFIG';
/** pnpm from 11.0.6 on reads this one first; 11.0.6 to 11.0.8 read no other. */
const PNPM_AUTH_FILE = 'PNPM_CONFIG_NPMRC_AUTH_FILE';
/** Every variable that this action points to its file. */
const PATH_VARIABLES = [
    USERCONFIG,
    'npm_config_userconfig',
    PNPM_AUTH_FILE,
    'pnpm_config_npmrc_auth_file',
];
/**
 * The variables that make npm, pnpm, yarn 1 and bun (from 1.4.4) read a user config from another place.
 *
 * Where the lower-case name is set, it wins over the upper-case one (npm, pnpm and yarn 1, measured), so it has to
 * follow. Windows knows no difference between the two.
 *
 * @param pnpm whether pnpm may be among the clients
 */
function userconfigVariables(environment, platform, pnpm) {
    return [USERCONFIG, ...(pnpm ? [PNPM_AUTH_FILE] : [])].flatMap((name) => {
        const twin = platform !== 'win32' && variable(environment, name.toLowerCase()) !== undefined;
        return twin ? [name, name.toLowerCase()] : [name];
    });
}
/** The file that pnpm alone was told to read so far; undefined if there is none. */
function pnpmAuthFile(environment) {
    return variable(environment, PNPM_AUTH_FILE.toLowerCase()) || variable(environment, PNPM_AUTH_FILE) || undefined;
}
/**
 * Where clients look for the user config so far. An empty variable counts as unset, which is how this action leaves
 * it behind.
 *
 * @returns the path as the variable has it (`~/` expanded, as npm does), or the default in the home folder
 */
function userconfigPath(environment, home) {
    const named = variable(environment, 'npm_config_userconfig') || variable(environment, 'NPM_CONFIG_USERCONFIG');
    if (!named)
        return `${home}/.npmrc`;
    return /^~[/\\]/.test(named) ? `${home}${named.slice(1)}` : named;
}
/** The variables that make clients use another default registry, whatever a file says. */
function otherRegistryVariables(environment, registry) {
    return Object.keys(environment).filter((name) => {
        if (!/^p?npm_config_registry$/i.test(name))
            return false;
        const value = variable(environment, name) ?? '';
        return value !== '' && value.replace(/\/$/, '') !== registry.replace(/\/$/, '');
    });
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   xy: () => (/* binding */ formatDiagnostic),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony exports pointingTo, shownName */
/** Something that this action will not do, told in the user's terms. The message carries no secret. */
class UserError extends Error {
    slug;
    /** The line that is wrong, if it stands in a file of the workspace. */
    at;
    /**
     * @param slug the stable name, as listed in docs/errors.md
     * @param what one sentence: what is wrong, and where
     * @param cure one sentence: what to do
     * @param at the line of a file of the workspace, for an annotation there
     */
    constructor(slug, what, cure, at) {
        super(`[${slug}] ${what} ${cure}`);
        this.name = 'UserError';
        this.slug = slug;
        this.at = at;
    }
}
/** A diagnostic as it is told. */
function formatDiagnostic({ slug, text }) {
    return slug === undefined ? text : `[${slug}] ${text}`;
}
/** Does something about a line of a file: what it refuses or diagnostics points there, unless it points somewhere already. */
function pointingTo(at, diagnostics, work) {
    if (at === undefined)
        return work();
    const before = diagnostics.length;
    try {
        return work();
    }
    catch (error) {
        if (error instanceof UserError)
            error.at ??= at;
        throw error;
    }
    finally {
        for (const [index, diagnostic] of diagnostics.slice(before).entries())
            diagnostics[before + index] = { at, ...diagnostic };
    }
}
/**
 * Shows a name that came from outside, if it looks like one.
 *
 * A token in the wrong place is the likeliest thing to stand where a name was expected. Names in capitals are no token
 * of any known kind, and others are shorter than each of them (the shortest, GitLab's, has 26 characters).
 */
function shownName(name) {
    const isName = /^[A-Z][A-Z0-9_]{0,63}$/.test(name) || /^[A-Za-z_@][A-Za-z0-9_./-]{0,23}$/.test(name);
    return isName ? `\`${name}\`` : '(a name not shown here)';
}


/***/ }),

/***/ 818:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _z: () => (/* binding */ cleanupFailed),
/* harmony export */   vk: () => (/* binding */ notCleanedUp)
/* harmony export */ });
/** A warning in these words. */
function cleanupFailed(text) {
    return { level: 'warning', slug: 'cleanup-failed', text };
}
/** A warning of a file in RUNNER_TEMP that stays. @param why why it could not be deleted */
function notCleanedUp(file, why) {
    return cleanupFailed(`${file} could not be cleaned up (${why}). The runner empties RUNNER_TEMP after the job.`);
}
/** What an error is known by: the code of the operating system's, or the slug of a UserError. */
function codeOf(error) {
    const { code, slug } = error;
    return code ?? slug ?? 'unknown error';
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/* unused harmony export fileName */
const PREFIX = 'npm-registry-login-';
/** The name of a file of one use of this action. @param unique letters and digits of no other use */
function fileName(unique, kind) {
    return `${PREFIX}${unique}.${kind}`;
}
/** Whether a file bears a name that this action gives; post deletes no other. */
function isFileName(name) {
    return name.startsWith(PREFIX) && /^[A-Za-z0-9]+\.((home\.)?npmrc|yarnrc\.yml)$/.test(name.slice(PREFIX.length));
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(436);


/**
 * Whether this is a file of our name pattern, directly in RUNNER_TEMP.
 *
 * @param file a path, from the journal, where somebody may have put another one
 */
function isOurs(file, tempFolder) {
    if (tempFolder === '')
        return false;
    const start = tempFolder + (process.platform === 'win32' ? '\\' : '/');
    // As main wrote it. To resolve a path costs more than all else that post does, so it is done for an odd one only.
    if (file.startsWith(start) && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .o)(file.slice(start.length)))
        return true;
    return isOursByPath(file, tempFolder);
}
function isOursByPath(file, tempFolder) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file));
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(tempFolder), folder) === '' && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .o)(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file));
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ isExportable),
/* harmony export */   bv: () => (/* binding */ variable)
/* harmony export */ });
/* unused harmony exports isVariableName, isRunnerOwn, namedVariable */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_OWN = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;
/** Variables that programs obey, so that a token in one would break or redirect a later step. */
const OBEYED = /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*)$/i;
/** Whether a text is a name that shells and clients accept for a variable. */
function isVariableName(name) {
    return IDENTIFIER.test(name);
}
/** Whether `${NAME}` and `token-env` must not read a variable. */
function isRunnerOwn(name) {
    return RUNNER_OWN.test(name);
}
/** Whether a variable may be set to a token. */
function isExportable(name) {
    return isVariableName(name) && !isRunnerOwn(name) && !OBEYED.test(name);
}
/** A variable's value; undefined also for what only looks like one, such as `constructor`. */
function variable(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
/**
 * Reads a variable that an input names (`token-env`, `password-env`).
 *
 * @returns its value, which may be empty
 * @throws UserError `variable-unset` if it is not set at all, or may not be read
 */
function namedVariable(environment, name, where) {
    if (!isVariableName(name) || isRunnerOwn(name)) {
        throw new UserError('variable-unset', `${where} is not the name of a variable that can be read here.`, "Give the name of a variable in this step's `env`, without `$`.");
    }
    const value = variable(environment, name);
    if (value === undefined) {
        throw new UserError('variable-unset', `${where}: the variable ${shownName(name)} is not set.`, "Check the spelling, and set it in this step's `env`: an action does not see the `env` of other steps.");
    }
    return value;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/effects/journal.js
const stateName = (index) => `journal_${index}`;
/** What main did, each step written down before it is taken. */
class Journal {
    #entries = [];
    #memory;
    /** @param memory where entries go; undefined keeps them for this process only */
    constructor(memory) {
        this.#memory = memory;
    }
    /** Writes down steps that are about to be taken. Undoing one that never was does no harm. */
    record(...entries) {
        const first = this.#entries.length;
        this.#memory?.save(entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })));
        this.#entries.push(...entries);
    }
    /** Strikes out the newest steps, back to one of which it turned out that it was not taken. */
    withdraw(entry) {
        const index = this.#entries.lastIndexOf(entry);
        const struck = this.#entries.splice(index);
        this.#memory?.save(struck.map((_, offset) => ({ name: stateName(index + offset), value: '' })));
    }
    get entries() {
        return this.#entries;
    }
}
/** Reads back what main wrote down, oldest first. What is no entry, because somebody tampered with it, is left out. */
function readJournal(memory) {
    const entries = [];
    for (let index = 0;; index += 1) {
        const text = memory.read(stateName(index));
        if (text === '')
            return entries;
        const entry = parseEntry(text);
        if (entry !== undefined)
            entries.push(entry);
    }
}
function parseEntry(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    return isEntry(value) ? value : undefined;
}
/** The members of each entry that are texts. */
const TEXTS = new Map([
    ['create-file', ['path']],
    ['set-path', ['name', 'path', 'previous']],
    ['set-token', ['name']],
    ['take-turn', ['place', 'owner']],
    ['place-link', ['place', 'target', 'stood', 'previous', 'written']],
    ['obtain', ['url', 'endpoint', 'path']],
]);
function isEntry(value) {
    const members = value;
    const { did } = members;
    if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string'))
        return false;
    if (did === 'obtain')
        return members['provider'] === 'jfrog';
    return did !== 'place-link' || isLink(members);
}
/** Whether an entry has what a link's has beside texts. */
function isLink({ kind, keys, dropped }) {
    const isPath = (key) => Array.isArray(key) && key.every((part) => typeof part === 'string');
    return ((kind === 'npmrc' || kind === 'yarnrc') &&
        Array.isArray(keys) &&
        keys.every(isPath) &&
        Array.isArray(dropped) &&
        dropped.every((number) => Number.isInteger(number)));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_fs_default = /*#__PURE__*/__nccwpck_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./build/clients/user-config-variables.js
var user_config_variables = __nccwpck_require__(7632);
// EXTERNAL MODULE: ./build/files/own-file.js
var own_file = __nccwpck_require__(134);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(4763);
// EXTERNAL MODULE: ./build/effects/cleanup-warnings.js
var cleanup_warnings = __nccwpck_require__(818);
;// CONCATENATED MODULE: ./build/effects/undo.js





/**
 * Undoes what a journal says, newest step first. It may be called again, and never throws: what cannot be undone is
 * said in a warning, and the rest is undone all the same.
 *
 * @returns what was done or not, one diagnostic for each step
 */
async function undoJournal(entries, means) {
    const diagnostics = [];
    const restored = new Map();
    const files = [];
    const others = [];
    let isReplaced = false;
    for (const entry of [...entries].reverse()) {
        if (entry.did === 'set-path')
            isReplaced = !restorePath(entry, means.environment, restored, diagnostics) || isReplaced;
        else if (entry.did === 'set-token')
            restoreToken(entry.name, means.environment, restored, diagnostics);
        else if (entry.did === 'create-file')
            files.push(entry.path);
        else
            others.push(entry);
    }
    if (isReplaced)
        diagnostics.push(...(await replaced(entries, means)));
    setBack(restored, means, diagnostics);
    const revocation = others.length > 0 ? await undoOthers(others, means, diagnostics) : undefined;
    for (const file of files)
        diagnostics.push(removeFile(file, means.tempFolder));
    // Last of all: a post that is killed while it waits has undone the rest.
    if (revocation !== undefined)
        diagnostics.push(...(await revocation.diagnostics));
    return diagnostics;
}
/** Begins to give back what vendors gave, and leaves places outside RUNNER_TEMP; few jobs have any of them. */
async function undoOthers(newestFirst, means, diagnostics) {
    const obtained = newestFirst.filter((entry) => entry.did === 'obtain');
    const revocation = obtained.length > 0 ? await means.revoke?.(obtained) : undefined;
    if (obtained.length < newestFirst.length) {
        const { undoHomeFiles } = await __nccwpck_require__.e(/* import() */ 237).then(__nccwpck_require__.bind(__nccwpck_require__, 4237));
        diagnostics.push(...(await undoHomeFiles(newestFirst, means)));
    }
    return revocation;
}
async function replaced(entries, { environment, tempFolder }) {
    const { tellReplaced } = await __nccwpck_require__.e(/* import() */ 261).then(__nccwpck_require__.bind(__nccwpck_require__, 9261));
    return tellReplaced(entries, environment, tempFolder);
}
/**
 * Decides what a variable is set back to, if it still names our file.
 *
 * @returns whether it names that, or what it named before
 */
function restorePath({ name, path, previous }, environment, restored, diagnostics) {
    if (!user_config_variables/* PATH_VARIABLES */.C0.includes(name)) {
        diagnostics.push(unknownVariable());
        return true;
    }
    const current = restored.get(name) ?? (0,runner_environment/* variable */.bv)(environment, name) ?? '';
    const isBefore = current === previous;
    if (!isBefore && current === path)
        restored.set(name, previous);
    else
        diagnostics.push(leftAsItIs(name, isBefore));
    return isBefore || current === path;
}
function leftAsItIs(name, isBefore) {
    const text = isBefore ? 'is as it was.' : 'was changed by a later step, so it is left as it is.';
    return { level: 'info', text: `${name} ${text}` };
}
/** Decides that a variable which was set to a token is emptied. */
function restoreToken(name, environment, restored, diagnostics) {
    if (!(0,runner_environment/* isExportable */.Xs)(name))
        diagnostics.push(unknownVariable());
    else if ((restored.get(name) ?? (0,runner_environment/* variable */.bv)(environment, name) ?? '') !== '')
        restored.set(name, '');
    else
        diagnostics.push({ level: 'info', text: `${name} is as it was.` });
}
function unknownVariable() {
    return (0,cleanup_warnings/* cleanupFailed */._z)('The journal names a variable that this action never sets.');
}
/** Sets variables back, and tells so. */
function setBack(values, { exportVariables }, diagnostics) {
    const names = [];
    const said = [];
    values.forEach((value, name) => {
        names.push({ name, value });
        said.push({ level: 'info', text: value === '' ? `${name} is empty again.` : `${name} is ${value} again.` });
    });
    try {
        exportVariables(names);
        diagnostics.push(...said);
    }
    catch (error) {
        diagnostics.push(notSetBack([...values.keys()], error));
    }
}
function notSetBack(names, error) {
    return (0,cleanup_warnings/* cleanupFailed */._z)(`${names.join(', ')} could not be set back (${(0,cleanup_warnings/* codeOf */.$N)(error)}).`);
}
/** Deletes a file of ours: nothing but a file or link of our name pattern, directly in RUNNER_TEMP. */
function removeFile(file, tempFolder) {
    if (!(0,own_file/* isOurs */.M)(file, tempFolder))
        return (0,cleanup_warnings/* cleanupFailed */._z)('The journal names a file that this action never writes.');
    try {
        external_node_fs_default().unlinkSync(file); // of a link, this removes the link and leaves its target alone; no system unlinks a folder
        return { level: 'info', text: `${file} is deleted.` };
    }
    catch (error) {
        return notDeleted(file, (0,cleanup_warnings/* codeOf */.$N)(error));
    }
}
function notDeleted(file, code) {
    if (code === 'ENOENT')
        return { level: 'info', text: `${file} was gone already.` };
    return (0,cleanup_warnings/* notCleanedUp */.vk)(file, isFolder(file) ? 'a folder stands in its place' : code);
}
function isFolder(file) {
    try {
        return external_node_fs_default().lstatSync(file).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/runner/home-folder.js

/**
 * The home folder, as Node's os.homedir() finds it. That module is loaded only where no variable tells: it costs more
 * than to look at one.
 */
async function homeOf(environment, platform) {
    return (0,runner_environment/* variable */.bv)(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME') || (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8161, 23))).homedir();
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function core_getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = core_getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = core_getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostics_diagnostic = __nccwpck_require__(153);
;// CONCATENATED MODULE: ./build/inputs/inputs.js

/** Every input with its default, exactly as in action.yml; a test holds the two together. */
const inputs_INPUT_DEFAULTS = {
    'registry-url': '',
    scope: '',
    token: '',
    username: '',
    password: '',
    registries: '',
    npmrc: '',
    'npmrc-file': '',
    'package-manager': 'auto',
    'if-no-token': 'error',
    verify: 'false',
    'if-config-conflicts': 'error',
    'export-token': '',
    cleanup: 'true',
};
/**
 * Understands the inputs that are one of a few words.
 *
 * @throws UserError `input-invalid`
 */
function parseInputs(raw) {
    return {
        raw,
        ifNoToken: oneOf(raw, 'if-no-token', ['error', 'warn', 'ignore']),
        verify: oneOf(raw, 'verify', ['true', 'false']) === 'true',
        ifConfigConflicts: oneOf(raw, 'if-config-conflicts', ['error', 'warn', 'ignore']),
        cleanup: oneOf(raw, 'cleanup', ['true', 'false']) === 'true',
    };
}
/** The word that an input says, in any case; the default if it is empty. */
function oneOf(raw, name, words) {
    const said = raw[name].trim().toLowerCase() || inputs_INPUT_DEFAULTS[name];
    const word = words.find((candidate) => candidate === said);
    if (word === undefined)
        throw noneOf(name, words);
    return word;
}
function noneOf(name, words) {
    return new UserError('input-invalid', `\`${name}\` is none of the words that it may be.`, `Use one of ${words.map((candidate) => `\`${candidate}\``).join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/runner/command-files.js
/**
 * The runner's command files and masks, without @actions/core.
 *
 * core draws a random delimiter from `node:crypto` for every value (5–7 ms of module load) and writes masks through
 * process.stdout (4–5 ms for the first write to a pipe), one at a time. Starting Node takes about 33 ms in all, and
 * this action does little else. Inputs and state are read through core (see runner.ts).
 *
 * Formats: docs.github.com, "Workflow commands for GitHub Actions"; the parsing side is actions/runner's
 * FileCommandManager and ActionCommandManager.
 */


/** What the three files accept as a name: no line end and no `=` can get into the file through it. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/**
 * The text that sets values in a command file: `NAME<<DELIMITER`, the value, the delimiter.
 *
 * The delimiter is one that no line of the value begins with, so that a value cannot end early and set what follows.
 *
 * @throws Error for a name that could break out of its line
 */
function commandFileText(values) {
    let text = '';
    for (const { name, value } of values) {
        if (!NAME.test(name))
            throw new Error('refusing a name that is no identifier in a command file');
        let delimiter = 'npm-registry-login';
        while (value.includes(delimiter))
            delimiter += '-';
        text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
    return text;
}
/**
 * Appends values to a command file, all at once.
 *
 * @param path the file, from GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE
 * @throws UserError `runner-temp` if it cannot be written
 */
function command_files_appendToCommandFile(path, values) {
    if (values.length === 0)
        return;
    const text = commandFileText(values);
    try {
        external_node_fs_default().appendFileSync(path, text);
    }
    catch (error) {
        throw unwritable(error);
    }
}
function unwritable({ code }) {
    return new diagnostics_diagnostic/* UserError */.yo('runner-temp', `A file of the runner in RUNNER_TEMP cannot be written (${code}).`, 'Check that its disk has room, and that the runner may write to it.');
}
/**
 * The path of a command file.
 *
 * @throws UserError `not-a-runner` if the variable is not set, so that nothing is done by halves
 */
function command_files_commandFile(variable) {
    const file = process.env[variable];
    if (file)
        return file;
    throw notARunner(variable);
}
function notARunner(variable) {
    return new diagnostics_diagnostic/* UserError */.yo('not-a-runner', `The variable ${variable} is not set, so this is no GitHub Actions runner, or one too old.`, 'Run this action as a `uses` step of a workflow.');
}
/** Escapes a text for the value of a workflow command, as the runner reads it back. */
function escaped(text) {
    if (isPlain(text))
        return text;
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function isPlain(text) {
    return !text.includes('%') && !text.includes('\n') && !text.includes('\r');
}
/** The workflow commands that make the runner hide values in all output from now on. */
function command_files_maskCommands(values) {
    if (values.length === 0)
        return '';
    const command = '::add-mask::';
    // All at once: of thousands of masks, nearly always none needs escaping.
    const plain = isPlain(values.join('')) ? values : values.map(escaped);
    return `${command}${plain.join(`\n${command}`)}\n`;
}
/** Escapes a property of a workflow command: `,` and `:` would end it. */
function escapedProperty(text) {
    return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A workflow command that annotates the run, or a line of a file. */
function annotation(level, text, at) {
    const where = at === undefined ? '' : ` file=${escapedProperty(at.file)},line=${at.line}`;
    return `::${level}${where}::${escaped(text)}\n`;
}
/** Writes all of a text to standard output, also where that is a full pipe. */
function command_files_writeOut(text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += external_node_fs_default().writeSync(1, bytes, offset);
        }
        catch (error) {
            waitForReader(error);
        }
    }
}
/** Gives a slow reader a millisecond. @throws any other error than that of a full pipe */
function waitForReader(error) {
    if (error.code !== 'EAGAIN')
        throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

;// CONCATENATED MODULE: ./build/runner/log-text.js
/** From this many lines on, they are folded away below their number. */
const MANY = 10;
/** ANSI's codes, which the log of GitHub Actions shows as colours. */
const CYAN = '\u001b[36m';
const PLAIN = '\u001b[39m';
/** A line as the log may have it. The runner takes one for a command if it begins with `::` or holds `##[`; a CR ends one. */
function plainLine(line) {
    return mayBeCommand(line) ? madePlain(line) : line;
}
/** Nearly every line is plain already, and to look costs less than to compile patterns. */
function mayBeCommand(text) {
    return text.includes('\n') || text.includes('\r') || text.includes('::') || text.includes('##[');
}
function madePlain(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '## [');
}
/**
 * The log about the registries: one line for each, its URL in a colour, many of them folded away.
 *
 * @param lines each a URL, a blank, and what is said of it
 * @param coloured whether to use colours
 */
function log_text_reportText(lines, coloured) {
    const plain = plainLines(lines);
    const shown = coloured ? plain.map(colouredLine) : plain;
    return lines.length < MANY ? joined(shown) : folded(`${lines.length} registries`, shown);
}
/** Lines as the log may have them. All at once: of a thousand, nearly always each is one already. */
function plainLines(lines) {
    return mayBeCommand(lines.join(' ')) ? lines.map(plainLine) : lines;
}
function colouredLine(line) {
    const end = line.indexOf(' ');
    return end < 0 ? line : `${CYAN}${line.slice(0, end)}${PLAIN}${line.slice(end)}`;
}
/** Lines that only somebody who looks for them wants to see. */
function detailsText(title, lines) {
    const plain = plainLines(lines);
    return lines.length < 2 ? joined(plain) : folded(title, plain);
}
function folded(title, lines) {
    return joined([`::group::${title}`, ...lines, '::endgroup::']);
}
function joined(lines) {
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/runner/runner.js





/** Reads all inputs as text. Blanks around them are dropped, but for the password, to which they may belong. */
function readInputs() {
    const names = Object.keys(INPUT_DEFAULTS);
    return Object.fromEntries(names.map((name) => [name, getInput(name, { trimWhitespace: name !== 'password' })]));
}
/** Has values hidden in all output of the job from now on. */
function mask(values) {
    if (values.length > 0)
        writeOut(maskCommands(values));
}
/** Writes one line to the log. */
function log(line) {
    command_files_writeOut(`${plainLine(line)}\n`);
}
/** Tells the user things, each as prominently as it deserves, in one write. */
function tell(...diagnostics) {
    writeOut(diagnostics.map(told).join(''));
}
function told(diagnostic) {
    const text = (0,diagnostics_diagnostic/* formatDiagnostic */.xy)(diagnostic);
    return diagnostic.level === 'info' ? `${plainLine(text)}\n` : annotation(diagnostic.level, text, diagnostic.at);
}
/** Tells what was undone: the usual folded away, what went wrong in the open. */
function tellUndone(diagnostics) {
    const usual = [];
    let others = '';
    for (const diagnostic of diagnostics) {
        if (diagnostic.level === 'info')
            usual.push((0,diagnostics_diagnostic/* formatDiagnostic */.xy)(diagnostic));
        else
            others += told(diagnostic);
    }
    command_files_writeOut(detailsText('Logged out', usual) + others);
}
/** Says what became of the registries, with colours unless the user wants none (no-color.org). */
function report(lines) {
    writeOut(reportText(lines, !process.env['NO_COLOR']));
}
/** Whether the user switched debug logging on for this run. */
function runner_isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/** Writes to the debug log, which the runner shows only on request. */
function runner_debug(text) {
    if (runner_isDebug())
        command_files_writeOut(text
            .split('\n')
            .map((line) => annotation('debug', line))
            .join(''));
}
/** Makes sure that there are files to hand values to the runner in. @throws UserError `not-a-runner` */
function requireCommandFiles() {
    for (const variable of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])
        commandFile(variable);
}
/** Sets variables for this process and all later steps, in one write. */
function exportVariables(values) {
    command_files_appendToCommandFile(command_files_commandFile('GITHUB_ENV'), values);
    for (const { name, value } of values)
        process.env[name] = value;
}
/** Sets outputs of this step, in one write. */
function setOutputs(values) {
    appendToCommandFile(commandFile('GITHUB_OUTPUT'), values);
}
/** Remembers texts for the post step, in one write; a later one of the same name replaces an earlier one. */
function runner_saveState(values) {
    appendToCommandFile(commandFile('GITHUB_STATE'), values);
}
/** What main remembered under a name; empty if nothing. */
function readState(name) {
    return getState(name);
}
/**
 * Fails the step, with one annotation. What is no UserError is a mistake of ours and says so; its stack goes to the
 * debug log only. Not through core's setFailed: it cannot point to a line of a file, and is all that `node:os` would
 * be loaded for.
 */
function fail(error) {
    process.exitCode = 1;
    if (error instanceof diagnostics_diagnostic/* UserError */.yo) {
        command_files_writeOut(annotation('error', error.message, error.at));
        return;
    }
    const { code, message } = error;
    if (error instanceof Error)
        runner_debug(error.stack ?? message);
    const text = `[internal] Something went wrong that should not (${code ?? (error instanceof Error ? error.name : typeof error)}). ` +
        'Run the job again with debug logging, and open an issue with what it says.';
    command_files_writeOut(annotation('error', text));
}

;// CONCATENATED MODULE: ./build/post.js




const environment = process.env;
async function post() {
    const entries = readJournal({ read: readState });
    if (entries.length === 0)
        log('Nothing to clean up.');
    const diagnostics = await undoJournal(entries, {
        environment,
        tempFolder: environment['RUNNER_TEMP'] ?? '',
        home: () => homeOf(environment, process.platform),
        exportVariables: exportVariables,
        revoke: async (obtained) => {
            const { revokeRecorded } = await __nccwpck_require__.e(/* import() */ 214).then(__nccwpck_require__.bind(__nccwpck_require__, 4214));
            return { diagnostics: revokeRecorded(obtained, environment['RUNNER_TEMP'] ?? '', environment) };
        },
    });
    tellUndone(diagnostics);
}
post()
    .catch((error) => fail(error))
    .then(() => process.exit()); // all is written; what may still be under way, such as looking up a host, nobody waits for

module.exports = __webpack_exports__;
/******/ })()
;