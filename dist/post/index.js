/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5708:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   _z: () => (/* binding */ cleanupFailed),
/* harmony export */   nk: () => (/* binding */ notDeleted)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);
/** Warnings about what could not be undone. */

function cleanupFailed(...lines) {
    return { level: 'warning', code: 'cleanup-failed', text: lines.join('\n') };
}
/** A file in RUNNER_TEMP could not be deleted. */
function notDeleted(file, why) {
    return cleanupFailed(`${file} could not be deleted (${why}).`, 'The runner empties RUNNER_TEMP after the job.');
}
/** What identifies an error: the system's error code, or the code of a UserError. */
function errorCode(error) {
    return (error instanceof _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.code : error.code) ?? 'unknown error';
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rE: () => (/* binding */ Diagnostics),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export shownName */
/**
 * Collects what the step has to say. Readers report problems here and return what they could read, so that one run reports
 * all of them; `main.ts` alone decides whether the step goes on.
 */
class Diagnostics {
    #list;
    #at;
    constructor(list = [], at) {
        this.#list = list;
        this.#at = at;
    }
    /** Everything reported so far, in order. */
    get list() {
        return this.#list;
    }
    get hasErrors() {
        return this.#list.some(({ level }) => level === 'error');
    }
    /** The same collector, for findings at a line of a file. */
    at(at) {
        return at === undefined ? this : new Diagnostics(this.#list, at);
    }
    /** A problem that stops the step. @param lines what is wrong and where, then what to do */
    error(code, ...lines) {
        this.add({ level: 'error', code, text: lines.join('\n') });
    }
    warning(code, ...lines) {
        this.add({ level: 'warning', code, text: lines.join('\n') });
    }
    notice(code, ...lines) {
        this.add({ level: 'notice', ...(code === undefined ? {} : { code }), text: lines.join('\n') });
    }
    /** A line of the log. */
    info(text) {
        this.add({ level: 'info', text });
    }
    /** Reports a finished diagnostic. One without a location gets the one of this collector. */
    add(...diagnostics) {
        for (const diagnostic of diagnostics) {
            this.#list.push(diagnostic.at === undefined && this.#at !== undefined ? { ...diagnostic, at: this.#at } : diagnostic);
        }
    }
}
/**
 * A failure of something that the step does: writing a file, asking a vendor. Bad input is reported to `Diagnostics`
 * instead. The message contains no secret.
 */
class UserError extends Error {
    code;
    /** @param lines what is wrong and where, then what to do */
    constructor(code, ...lines) {
        super(lines.join('\n'));
        this.name = 'UserError';
        this.code = code;
    }
    get diagnostic() {
        return { level: 'error', code: this.code, text: this.message };
    }
}
/**
 * Quotes a name that came from outside, if it looks like a name.
 *
 * A token in the wrong input is the likeliest thing to appear where a name was expected. Names in capitals are no known kind
 * of token, and other names are shorter than any (the shortest, GitLab's, has 26 characters).
 */
function shownName(name) {
    const isName = /^[A-Z][A-Z0-9_]{0,63}$/.test(name) || /^[A-Za-z_@][A-Za-z0-9_./-]{0,23}$/.test(name);
    return isName ? `\`${name}\`` : '(a name that is not shown here)';
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* unused harmony export fileName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PREFIX = 'npm-registry-login-';
/** The name of a file of one use of this action. @param unique letters and digits that no other use has */
function fileName(unique, kind) {
    return `${PREFIX}${unique}.${kind}`;
}
/** Whether a name is one that this action gives to a file. */
function isFileName(name) {
    return name.startsWith(PREFIX) && /^[A-Za-z0-9]+\.((home\.)?npmrc|yarnrc\.yml)$/.test(name.slice(PREFIX.length));
}
/**
 * Whether a path is that of a file of ours: one of our names, directly in RUNNER_TEMP. Nothing else is ever deleted there.
 *
 * @param file a path from the journal, which somebody may have changed
 */
function isOwnFile(file, tempFolder) {
    if (tempFolder === '' || !isFileName(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file)))
        return false;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(tempFolder), node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file))) === '';
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ isExportable),
/* harmony export */   bv: () => (/* binding */ variable)
/* harmony export */ });
/* unused harmony exports isVariableName, isRunnerVariable */
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_VARIABLE = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;
/** Variables that programs obey. A token in one of them would break or redirect a later step. */
const OBEYED_VARIABLE = /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*)$/i;
/** Whether a text is a name that shells and package managers accept for a variable. */
function isVariableName(name) {
    return IDENTIFIER.test(name);
}
/** Whether `${NAME}`, `token-env` and `password-env` must not read a variable. */
function isRunnerVariable(name) {
    return RUNNER_VARIABLE.test(name);
}
/** Whether a variable may be set to a token. */
function isExportable(name) {
    return isVariableName(name) && !isRunnerVariable(name) && !OBEYED_VARIABLE.test(name);
}
/** The value of a variable; undefined if it is not set, also for names such as `constructor`. */
function variable(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
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
/** Writes the journal. */
class Journal {
    #entries = [];
    #store;
    /** @param store where entries are saved; undefined keeps them for this process only */
    constructor(store) {
        this.#store = store;
    }
    get entries() {
        return this.#entries;
    }
    /** Saves steps that are about to be taken. Undoing one that was never taken does no harm. */
    record(...entries) {
        const first = this.#entries.length;
        this.#store?.save(entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })));
        this.#entries.push(...entries);
    }
    /** Removes the newest steps, back to one that turned out not to be taken. */
    withdraw(entry) {
        const index = this.#entries.lastIndexOf(entry);
        const withdrawn = this.#entries.splice(index);
        this.#store?.save(withdrawn.map((_, offset) => ({ name: stateName(index + offset), value: '' })));
    }
}
/** Reads the journal, oldest entry first. What is not an entry, because somebody changed it, is left out. */
function readJournal(store) {
    const entries = [];
    for (let index = 0;; index += 1) {
        const text = store.read(stateName(index));
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
    return typeof value === 'object' && value !== null && isEntry(value) ? value : undefined;
}
/** The members of each entry that are texts. */
const TEXTS = new Map([
    ['create-file', ['path']],
    ['set-path', ['name', 'path', 'previous']],
    ['set-token', ['name']],
    ['lock-home-file', ['file', 'owner']],
    ['link-home-file', ['file', 'target', 'before', 'previous', 'written']],
    ['obtain', ['url', 'endpoint', 'path']],
]);
function isEntry(value) {
    const members = value;
    const { did } = members;
    if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string'))
        return false;
    if (did === 'obtain')
        return members['provider'] === 'jfrog' && ['string', 'undefined'].includes(typeof members['scope']);
    return did !== 'link-home-file' || isLinkRecord(members);
}
/** Whether an entry has what a link's has besides texts. */
function isLinkRecord({ format, keys, dropped }) {
    const isPath = (key) => Array.isArray(key) && key.every((part) => typeof part === 'string');
    return ((format === 'npmrc' || format === 'yarnrc') &&
        Array.isArray(keys) &&
        keys.every(isPath) &&
        Array.isArray(dropped) &&
        dropped.every((number) => Number.isInteger(number)));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_fs_default = /*#__PURE__*/__nccwpck_require__.n(external_node_fs_);
;// CONCATENATED MODULE: ./build/clients/user-config-variables.js

const USER_CONFIG = 'NPM_CONFIG_USERCONFIG';
/** pnpm from 11.0.6 on reads this one first; 11.0.6 to 11.0.8 read no other. */
const PNPM_AUTH_FILE = 'PNPM_CONFIG_NPMRC_AUTH_FILE';
/** Every variable that this action points to its file. */
const PATH_VARIABLES = [
    USER_CONFIG,
    USER_CONFIG.toLowerCase(),
    PNPM_AUTH_FILE,
    PNPM_AUTH_FILE.toLowerCase(),
];
/**
 * The variables that make npm, pnpm, Yarn Classic and bun (from 1.4.4) read another user configuration.
 *
 * If the lower-case name is set, it wins over the upper-case one (npm, pnpm and Yarn Classic, measured), so it is set, too.
 * Windows does not distinguish the two.
 *
 * @param pnpm whether pnpm may be used
 */
function userConfigVariables(environment, platform, pnpm) {
    const names = pnpm ? [USER_CONFIG, PNPM_AUTH_FILE] : [USER_CONFIG];
    return names.flatMap((name) => {
        const hasTwin = platform !== 'win32' && variable(environment, name.toLowerCase()) !== undefined;
        return hasTwin ? [name, name.toLowerCase()] : [name];
    });
}
/** The file that only pnpm reads so far; undefined if there is none. */
function pnpmAuthFile(environment) {
    return variable(environment, PNPM_AUTH_FILE.toLowerCase()) || variable(environment, PNPM_AUTH_FILE) || undefined;
}
/**
 * The current user configuration: the file that package managers read before this step. An empty variable counts as unset,
 * which is how this action leaves it behind.
 *
 * @returns the path as the variable gives it (`~/` expanded, as npm does), or the default in the home folder
 */
function userConfigPath(environment, home) {
    const named = variable(environment, USER_CONFIG.toLowerCase()) || variable(environment, USER_CONFIG);
    if (!named)
        return `${home}/.npmrc`;
    return /^~[/\\]/.test(named) ? `${home}${named.slice(1)}` : named;
}
/** The variables that make package managers use another default registry, whatever a file says. */
function otherRegistryVariables(environment, registry) {
    return Object.keys(environment).filter((name) => {
        if (!/^p?npm_config_registry$/i.test(name))
            return false;
        const value = variable(environment, name) ?? '';
        return value !== '' && value.replace(/\/$/, '') !== registry.replace(/\/$/, '');
    });
}

// EXTERNAL MODULE: ./build/diagnostics/cleanup-warnings.js
var cleanup_warnings = __nccwpck_require__(5708);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(153);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __nccwpck_require__(436);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(4763);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/effects/replaced-user-config.js




/**
 * Warns if a later step made package managers read another user configuration: what came after it did not read ours. A
 * variable that was cleared, or names the file of another use of this action, is nobody's mistake.
 */
function reportReplacedUserConfig(entries, environment, tempFolder, diagnostics) {
    const replaced = new Map();
    for (const entry of entries) {
        if (entry.did !== 'set-path' || !PATH_VARIABLES.includes(entry.name))
            continue;
        const current = (0,runner_environment/* variable */.bv)(environment, entry.name) ?? '';
        if (current === '' || current === entry.previous || (0,file_names/* isFileName */.oV)(external_node_path_default().basename(current)))
            continue;
        replaced.set(current, [...(replaced.get(current) ?? []), entry.name]);
    }
    for (const [file, names] of replaced) {
        // The file of actions/setup-node (its source, authutil.ts).
        const isSetupNode = tempFolder !== '' && external_node_path_default().resolve(file) === external_node_path_default().resolve(tempFolder, '.npmrc');
        const who = isSetupNode ? 'actions/setup-node with `registry-url`, run after this step,' : 'A later step';
        diagnostics.warning('userconfig-replaced', `${who} set ${names.join(' and ')} to ${file}, so package managers did not read the login of this step.`, isSetupNode
            ? 'Remove `registry-url` from setup-node, or run setup-node before this step.'
            : 'Run that step before this one, which then keeps the settings of its file.');
    }
}

;// CONCATENATED MODULE: ./build/effects/undo.js







/**
 * Undoes a journal, newest step first. It may be called again, and never throws: what cannot be undone is reported, and
 * everything else is undone.
 *
 * @returns what was done or not, one diagnostic for each step
 */
async function undoJournal(entries, tools) {
    const diagnostics = new diagnostic/* Diagnostics */.rE();
    const newestFirst = [...entries].reverse();
    const variables = new Map();
    for (const entry of newestFirst) {
        if (entry.did === 'set-path')
            restorePath(entry, tools.environment, variables, diagnostics);
        else if (entry.did === 'set-token')
            clearToken(entry.name, tools.environment, variables, diagnostics);
    }
    reportReplacedUserConfig(entries, tools.environment, tools.tempFolder, diagnostics);
    exportRestored(variables, tools, diagnostics);
    const issued = newestFirst.filter((entry) => entry.did === 'obtain');
    const revocation = issued.length > 0 ? await tools.revoke?.(issued) : undefined;
    const homeFiles = newestFirst.filter((entry) => entry.did === 'link-home-file' || entry.did === 'lock-home-file');
    if (homeFiles.length > 0) {
        const { undoHomeFiles } = await __nccwpck_require__.e(/* import() */ 503).then(__nccwpck_require__.bind(__nccwpck_require__, 8503));
        diagnostics.add(...(await undoHomeFiles(homeFiles, tools)));
    }
    for (const entry of newestFirst) {
        if (entry.did === 'create-file')
            diagnostics.add(deleteFile(entry.path, tools.tempFolder));
    }
    // Last: a post that is killed while it waits has undone everything else.
    if (revocation !== undefined)
        diagnostics.add(...(await revocation.result));
    return diagnostics.list;
}
/** Decides the previous value of a variable, if it still has ours. */
function restorePath({ name, path, previous }, environment, variables, diagnostics) {
    if (!PATH_VARIABLES.includes(name)) {
        diagnostics.add(unknownVariable());
        return;
    }
    const current = variables.get(name) ?? (0,runner_environment/* variable */.bv)(environment, name) ?? '';
    if (current === path)
        variables.set(name, previous);
    else if (current === previous)
        diagnostics.info(`${name} was not changed.`);
    else
        diagnostics.info(`${name} was changed by a later step, so it is left as it is.`);
}
/** Decides that a variable with a token is cleared. */
function clearToken(name, environment, variables, diagnostics) {
    if (!(0,runner_environment/* isExportable */.Xs)(name))
        diagnostics.add(unknownVariable());
    else if ((variables.get(name) ?? (0,runner_environment/* variable */.bv)(environment, name) ?? '') !== '')
        variables.set(name, '');
    else
        diagnostics.info(`${name} was empty already.`);
}
function unknownVariable() {
    return (0,cleanup_warnings/* cleanupFailed */._z)('The journal names a variable that this action never sets.');
}
/** Sets variables to their previous values. A variable cannot be unset, only emptied. */
function exportRestored(values, { exportVariables }, diagnostics) {
    try {
        exportVariables([...values].map(([name, value]) => ({ name, value })));
    }
    catch (error) {
        diagnostics.add((0,cleanup_warnings/* cleanupFailed */._z)(`${[...values.keys()].join(', ')} could not be restored (${(0,cleanup_warnings/* errorCode */.CA)(error)}).`));
        return;
    }
    for (const [name, value] of values) {
        diagnostics.info(value === '' ? `${name} was cleared.` : `${name} was restored to ${value}.`);
    }
}
/** Deletes a file of ours. Of a link, only the link goes; no system unlinks a folder. */
function deleteFile(file, tempFolder) {
    if (!(0,file_names/* isOwnFile */.Z4)(file, tempFolder))
        return (0,cleanup_warnings/* cleanupFailed */._z)('The journal names a file that this action never writes.');
    try {
        external_node_fs_default().unlinkSync(file);
        return { level: 'info', text: `${file} was deleted.` };
    }
    catch (error) {
        const code = (0,cleanup_warnings/* errorCode */.CA)(error);
        if (code === 'ENOENT')
            return { level: 'info', text: `${file} did not exist any more.` };
        return (0,cleanup_warnings/* notDeleted */.nk)(file, isFolder(file) ? 'there is a folder in its place' : code);
    }
}
function isFolder(file) {
    try {
        return external_node_fs_default().lstatSync(file).isDirectory();
    }
    catch {
        return false;
    }
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
function getInput(name, options) {
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
    const inputs = getInput(name, options)
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
    const val = getInput(name, options);
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
;// CONCATENATED MODULE: ./build/runner/command-files.js
/**
 * The files in which a step passes values to the runner: variables, outputs, state.
 *
 * Not through @actions/core: it loads `node:crypto` for every value (5–7 ms) and writes one value at a time, so that a kill can
 * separate values that belong together. Format: docs.github.com, "Workflow commands"; the reader is actions/runner's
 * FileCommandManager.
 */



/** The names that may be written: no line break or `=` in one can start another value. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/**
 * The text that sets values in a command file: `NAME<<DELIMITER`, the value, the delimiter. No value contains the
 * delimiter, so none can end early and set something else.
 *
 * @throws Error for a name that is not an identifier
 */
function commandFileText(values) {
    let text = '';
    for (const { name, value } of values) {
        if (!NAME.test(name))
            throw new Error('a name in a command file is not an identifier');
        let delimiter = 'npm-registry-login';
        while (value.includes(delimiter))
            delimiter += '-';
        text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
    return text;
}
/**
 * Makes sure that the runner takes values before anything is changed.
 *
 * @throws UserError `not-a-runner`
 */
function requireCommandFiles() {
    for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])
        commandFile(name);
}
/** Sets variables for this process and all later steps, in one write. @throws UserError `runner-temp` */
function exportVariables(values) {
    append('GITHUB_ENV', values);
    for (const { name, value } of values)
        process.env[name] = value;
}
/** Sets outputs of this step, in one write. @throws UserError `runner-temp` */
function setOutputs(values) {
    append('GITHUB_OUTPUT', values);
}
/** Saves values for the post step, in one write. A later value replaces one of the same name. @throws UserError `runner-temp` */
function command_files_saveState(values) {
    append('GITHUB_STATE', values);
}
/** What main saved under a name; empty if nothing. */
function readState(name) {
    return getState(name);
}
function append(name, values) {
    if (values.length === 0)
        return;
    const text = commandFileText(values);
    try {
        external_node_fs_default().appendFileSync(commandFile(name), text);
    }
    catch (error) {
        if (error instanceof diagnostic/* UserError */.yo)
            throw error;
        throw new diagnostic/* UserError */.yo('runner-temp', `A file of the runner in RUNNER_TEMP cannot be written (${error.code}).`, 'Check that the disk has space and that the runner may write to it.');
    }
}
function commandFile(name) {
    const file = process.env[name];
    if (file)
        return file;
    throw new diagnostic/* UserError */.yo('not-a-runner', `The variable ${name} is not set, so this is not a GitHub Actions runner, or it is too old.`, 'Run this action as a `uses` step of a workflow.');
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./build/runner/home-folder.js


/** The home folder, where package managers look for their configuration. npm on Windows prefers HOME, if it is set. */
function homeFolder(environment, platform) {
    const names = platform === 'win32' ? ['HOME', 'USERPROFILE'] : ['HOME'];
    for (const name of names) {
        const folder = (0,runner_environment/* variable */.bv)(environment, name);
        if (folder)
            return folder;
    }
    return (0,external_node_os_namespaceObject.homedir)();
}

;// CONCATENATED MODULE: ./build/runner/documentation.js

/** Where this action is published, for `uses: ./`, where the runner does not say. */
const REPOSITORY = 'npm-registry-login/npm-registry-login';
/**
 * The link to the documentation of an error or warning.
 *
 * @param environment GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF say which copy of the action runs
 */
function documentationOf(code, environment) {
    const repository = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_ACTION_REPOSITORY') || undefined;
    const server = (repository && (0,runner_environment/* variable */.bv)(environment, 'GITHUB_SERVER_URL')) || 'https://github.com';
    const ref = (repository && (0,runner_environment/* variable */.bv)(environment, 'GITHUB_ACTION_REF')) || 'main';
    return `${server}/${repository ?? REPOSITORY}/blob/${ref}/docs/errors.md#${code}`;
}

;// CONCATENATED MODULE: ./build/runner/workflow-commands.js
/** The commands that make the runner mask values in all output from now on. */
function workflow_commands_maskCommands(values) {
    return values.map((value) => `::add-mask::${escapeData(value)}\n`).join('');
}
/** A command that annotates the run, or a line of a file, or writes to the debug log. */
function annotation(level, text, at) {
    const where = at === undefined ? '' : ` file=${escapeProperty(at.file)},line=${at.line}`;
    return `::${level}${where}::${escapeData(text)}\n`;
}
/** A text that the runner cannot take for a command: one line, without `::` at its start and without `##[`. */
function plainLine(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '## [');
}
/** Lines that the log folds under a title; a single line is shown as it is. */
function foldedLines(title, lines) {
    const plain = lines.map(plainLine);
    const all = plain.length < 2 ? plain : [`::group::${plainLine(title)}`, ...plain, '::endgroup::'];
    return all.map((line) => `${line}\n`).join('');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** `,` and `:` would end a property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/runner/log.js
/** What the step writes to the log: lines, annotations, masks. */




/** GitHub shows ten annotations of a level for each step. */
const MOST_ANNOTATIONS = 10;
/** Makes the runner mask values in all output of the job from now on. */
function mask(values) {
    if (values.length > 0)
        write(maskCommands(values));
}
/** Writes lines to the log. */
function log(...lines) {
    write(lines.map((line) => `${plainLine(line)}\n`).join(''));
}
/**
 * Reports diagnostics: information as lines of the log, everything else as annotations. GitHub shows ten annotations of
 * a level, so the tenth lists what does not fit.
 */
function report(diagnostics) {
    let text = '';
    for (const diagnostic of diagnostics) {
        if (diagnostic.level === 'info')
            text += `${plainLine(diagnostic.text)}\n`;
    }
    for (const level of ['notice', 'warning', 'error']) {
        const all = diagnostics.filter((diagnostic) => diagnostic.level === level);
        const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
        const rest = all.slice(shown.length);
        for (const diagnostic of shown)
            text += annotation(level, formatted(diagnostic), diagnostic.at);
        if (rest.length > 0)
            text += annotation(level, [`${rest.length} more:`, ...rest.map(summary)].join('\n'));
    }
    write(text);
}
/** Reports what post did: the usual lines folded under a title, problems as annotations. */
function reportCleanup(diagnostics) {
    const usual = diagnostics.filter(({ level }) => level === 'info').map(({ text }) => text);
    write(foldedLines('Logged out', usual));
    report(diagnostics.filter(({ level }) => level !== 'info'));
}
/** Whether debug logging is switched on for this run. */
function log_isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/** Writes to the debug log, which GitHub shows only on request. */
function log_debug(text) {
    if (!log_isDebug())
        return;
    const lines = text.split('\n').map((line) => annotation('debug', line));
    write(lines.join(''));
}
/**
 * Fails the step. What is not a UserError is a mistake in this action: it says so, and its stack goes to the debug log.
 *
 * @param error what was thrown
 */
function fail(error) {
    process.exitCode = 1;
    if (error instanceof diagnostic/* UserError */.yo) {
        report([error.diagnostic]);
        return;
    }
    const { code, message } = error;
    if (error instanceof Error)
        log_debug(error.stack ?? message);
    const what = code ?? (error instanceof Error ? error.name : typeof error);
    const text = `This action failed because of a mistake of its own (${what}).\n` +
        'Run the job again with debug logging, and open an issue with what the log says.';
    report([{ level: 'error', code: 'internal', text }]);
}
/** A diagnostic as an annotation shows it: its code, its lines, and a link to its documentation. */
function formatted({ code, text, level }) {
    if (code === undefined)
        return text;
    const link = level === 'notice' ? '' : `\n${documentationOf(code, process.env)}`;
    return `[${code}] ${text}${link}`;
}
/** A diagnostic in one line, with its location. */
function summary({ code, text, at }) {
    const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
    return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}${where}`;
}
/** Writes all of a text to standard output, also if that is a pipe whose reader is slow. */
function write(text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += external_node_fs_default().writeSync(1, bytes, offset);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); // one millisecond
        }
    }
}

;// CONCATENATED MODULE: ./build/post.js





const { env: environment, platform } = process;
const tempFolder = environment['RUNNER_TEMP'] ?? '';
/** The post step: undoes everything that main saved in its journal. */
async function post() {
    const entries = readJournal({ read: readState });
    if (entries.length === 0)
        log('Nothing to clean up.');
    const home = homeFolder(environment, platform);
    reportCleanup(await undoJournal(entries, { environment, tempFolder, home, exportVariables: exportVariables, revoke }));
}
async function revoke(entries) {
    const { revokeRecorded } = await __nccwpck_require__.e(/* import() */ 535).then(__nccwpck_require__.bind(__nccwpck_require__, 9535));
    return { result: revokeRecorded(entries, tempFolder, environment) };
}
post()
    .catch((error) => fail(error))
    .then(() => process.exit()); // everything is written; a lookup that is still under way is not waited for

module.exports = __webpack_exports__;
/******/ })()
;