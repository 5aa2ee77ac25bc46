/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   _z: () => (/* binding */ cleanupFailed),
/* harmony export */   rE: () => (/* binding */ Diagnostics),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony exports shownName, shownHost */
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
/** What identifies an error: the system's error code, or the code of a UserError. */
function errorCode(error) {
    return (error instanceof UserError ? error.code : error.code) ?? 'unknown error';
}
/** A warning about something that could not be undone. */
function cleanupFailed(...lines) {
    return { level: 'warning', code: 'cleanup-failed', text: lines.join('\n') };
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
/** A host in a message, if it looks like one: a secret may stand in its place. A long label is not shown. */
function shownHost(host, otherwise = '(a host not shown here)') {
    const isHost = /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24);
    return isHost ? host : otherwise;
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ HEADING),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* unused harmony export fileName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PREFIX = 'npm-registry-login-';
/** The comment above our lines. A file that was made from one of ours has it, too. */
const HEADING = '# npm registry login (GitHub Action)';
/** The name of a file of one use of this action. @param unique letters and digits that no other use has */
function fileName(unique, kind) {
    return `${PREFIX}${unique}.${kind}`;
}
/** Whether a name is one that this action gives to a file. */
function isFileName(name) {
    return (name.startsWith(PREFIX) &&
        /^[A-Za-z0-9]+\.(((home|xdg)\.)?npmrc|(parent\.)?yarnrc\.yml)(\.copy)?$/.test(name.slice(PREFIX.length)));
}
/**
 * Whether a path is that of a file of ours: one of our names, directly in RUNNER_TEMP. Nothing else is ever deleted there.
 *
 * @param file a path from the journal, which may have been manipulated
 */
function isOwnFile(file, tempFolder) {
    if (tempFolder === '' || !isFileName(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file)))
        return false;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(tempFolder), node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file))) === '';
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   UM: () => (/* binding */ tempFolderOf),
/* harmony export */   Wx: () => (/* binding */ homeFolder),
/* harmony export */   Xs: () => (/* binding */ isExportable),
/* harmony export */   bv: () => (/* binding */ variable)
/* harmony export */ });
/* unused harmony exports isVariableName, isRunnerVariable, inputOf, homeOwner */
/** Environment variables, and the folders that they name. */
/** The runner's own variables: they hold its tokens and every input of this step. */
const RUNNER_VARIABLE = /^(ACTIONS|INPUT|STATE|RUNNER)_/i;
/**
 * Variables that programs obey. A token in one of them would break or redirect a later step: Yarn 2+ sends that of
 * YARN_NPM_AUTH_TOKEN to npm's public registry, and aborts on a `YARN_` variable that it does not know (measured).
 */
const OBEYED_VARIABLE = /^(PATH|HOME|USERPROFILE|TMPDIR|TMP|TEMP|SHELL|ENV|BASH_ENV|COMSPEC|PATHEXT|((HTTPS?|ALL|NO)_)?PROXY|NOPROXY|NODE_(?!AUTH_TOKEN$).*|LD_.*|DYLD_.*|GITHUB_(?!TOKEN$).*|P?NPM_CONFIG_.*|YARN_.*|BUN_CONFIG_.*)$/i;
/** Whether a text is a name that shells and package managers accept for a variable. */
function isVariableName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
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
/** An input as the runner passes it: in a variable with its name in capitals. Empty if it is not given. */
function inputOf(environment, name) {
    return variable(environment, `INPUT_${name.toUpperCase()}`) ?? '';
}
/** What main saved for post under a name; empty if nothing. */
function stateOf(environment, name) {
    return variable(environment, `STATE_${name}`) ?? '';
}
/**
 * RUNNER_TEMP; empty if it is not set. On Windows with `\`, as the targets of links are read back, so that paths in it can be
 * compared.
 */
function tempFolderOf(environment, platform) {
    const folder = variable(environment, 'RUNNER_TEMP') ?? '';
    return platform === 'win32' ? folder.replaceAll('/', '\\') : folder;
}
/**
 * The home folder, where package managers look for their configuration. On Windows HOME counts for npm alone, as
 * `userConfigPath` says; pnpm 11 and 12, Yarn 1 to 4, bun and deno look in USERPROFILE (measured under Wine, 2026-11).
 */
async function homeFolder(environment, platform) {
    const folder = variable(environment, platform === 'win32' ? 'USERPROFILE' : 'HOME');
    if (folder)
        return folder;
    const { homedir, userInfo } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 161, 23));
    // With an empty USERPROFILE, os.homedir() throws (Node 24.21).
    return folder === '' ? userInfo().homedir : homedir();
}
/** The runner gives each job container a home folder of its own, and sets HOME to `/github/home` in it. */
function homeOwner(environment, home) {
    if (/(^|[\\/])github[\\/]home[\\/]?$/.test(home))
        return 'container';
    return variable(environment, 'RUNNER_ENVIRONMENT') === 'github-hosted' ? 'job' : 'shared';
}


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 311:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 375:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 18:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 16:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 23:
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

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(153);
;// CONCATENATED MODULE: ./build/effects/journal.js
/**
 * The journal: what main did, each step saved before it is taken, in the state that the runner carries to post, also if main was
 * killed. Undo knows nothing else.
 */

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
        if (entries.length === 0)
            return;
        const first = this.#entries.length;
        this.#store?.save(entries.map((entry, index) => ({ name: stateName(first + index), value: JSON.stringify(entry) })));
        this.#entries.push(...entries);
    }
}
/** Reads the journal, oldest entry first. Invalid entries, after manipulation, are left out, which is reported. */
function readJournal(store, diagnostics) {
    const entries = [];
    let invalid = 0;
    for (let index = 0;; index += 1) {
        const text = store.read(stateName(index));
        if (text === '')
            break;
        const entry = parseEntry(text);
        if (entry === undefined)
            invalid += 1;
        else
            entries.push(entry);
    }
    if (invalid > 0)
        diagnostics.add(invalidEntries(invalid));
    return entries;
}
function invalidEntries(count) {
    return (0,diagnostic/* cleanupFailed */._z)(count === 1
        ? 'An entry of the journal is not valid, so what it recorded was not undone.'
        : `${count} entries of the journal are not valid, so what they recorded was not undone.`, 'Another program has changed the state of this step. The runner empties RUNNER_TEMP after the job.');
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
    ['link-home-file', ['file', 'target', 'copy', 'previous']],
    ['copy-home-file', ['file', 'target', 'copy', 'moved']],
    ['make-folder', ['path']],
    ['obtain', ['url', 'endpoint', 'path', 'expires', 'digest']],
]);
function isEntry(value) {
    const members = value;
    const { did } = members;
    if (!TEXTS.get(did)?.every((name) => typeof members[name] === 'string'))
        return false;
    if (did === 'obtain')
        return typeof members['shortLived'] === 'boolean';
    const isHomeFile = did === 'link-home-file' || did === 'copy-home-file';
    return !isHomeFile || members['format'] === 'npmrc' || members['format'] === 'yarnrc';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
var external_node_fs_default = /*#__PURE__*/__nccwpck_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/clients/variables.js
/** The variables that package managers obey. */

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
 * @param home the home folder of package managers other than npm
 * @returns the path as the variable gives it (`~/` expanded, as npm does), or the default in the home folder
 */
function userConfigPath(environment, home) {
    const named = variable(environment, USER_CONFIG.toLowerCase()) || variable(environment, USER_CONFIG);
    // npm looks in HOME first, also on Windows, where other package managers look in USERPROFILE (npm 10 and 12).
    const npmHome = variable(environment, 'HOME') || home;
    if (!named)
        return `${npmHome}/.npmrc`;
    return /^~[/\\]/.test(named) ? `${npmHome}${named.slice(1)}` : named;
}
/** Whether a variable sets a registry or a credential, which package managers prefer to any file. */
function isLoginVariable(name) {
    return /^p?npm_config_(registry$|token$|_auth$|[@/])|^bun_config_(registry|token)$|^yarn_(npm_)?registry/i.test(name);
}

;// CONCATENATED MODULE: ./build/runner/sleep.js
/** Blocks this process for some milliseconds. */
function sleep(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

;// CONCATENATED MODULE: ./build/files/change-file.js
/** Removing and renaming files, also while another program has them open. */


/** How often a change is tried again, and the pause in between, in milliseconds. */
const MAX_RETRIES = 20;
const RETRY_INTERVAL_MS = 25;
/** What Windows answers while a virus scanner or an editor has a file open. */
const BUSY_CODES = ['EPERM', 'EACCES', 'EBUSY'];
/**
 * Removes a file or link. Not with `fs.rmSync`, which silently leaves a file with a non-ASCII path on Windows (Node 24.0
 * to 24.13.0).
 */
function unlinkFile(file, platform = process.platform) {
    retried(() => external_node_fs_default().unlinkSync(file), platform);
}
/** Removes a file or link, if there is one. */
function change_file_removeFile(file, platform = process.platform) {
    try {
        unlinkFile(file, platform);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
/** Renames a file or link in one step, replacing whatever has the new name. */
function change_file_renameFile(from, to, platform = process.platform) {
    retried(() => external_node_fs_default().renameSync(from, to), platform);
}
/**
 * Replaces a file in one step, or creates it.
 *
 * @param temporary an unused name in the same folder
 */
function replaceFile(file, text, mode, temporary) {
    change_file_removeFile(temporary);
    external_node_fs_default().writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    external_node_fs_default().chmodSync(temporary, mode);
    change_file_renameFile(temporary, file);
}
function retried(change, platform) {
    for (let retry = 0;; retry += 1) {
        try {
            change();
            return;
        }
        catch (error) {
            const mayPass = platform === 'win32' && BUSY_CODES.includes(error.code ?? '');
            if (!mayPass || retry === MAX_RETRIES)
                throw error;
            sleep(RETRY_INTERVAL_MS);
        }
    }
}

// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __nccwpck_require__(436);
;// CONCATENATED MODULE: ./build/files/read-text.js

/**
 * The text of a regular file, also behind a link.
 *
 * @returns undefined if there is none, or if it cannot be read or is larger than `maxBytes`; it never throws
 */
function read_text_readText(file, maxBytes = Number.POSITIVE_INFINITY) {
    try {
        const stats = external_node_fs_default().statSync(file);
        // A device or a pipe might never end.
        return stats.isFile() && stats.size <= maxBytes ? external_node_fs_default().readFileSync(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/home-files/additions.js
/** The settings that later steps added to a home file: what the file of the user becomes with them. */


/** What a file becomes that was edited, and what post says about it. */
function additions({ file, copy }, original, edited, carryOver) {
    const written = read_text_readText(copy);
    const restored = 'The file was restored as it was before the job.';
    if (written === undefined) {
        const what = `${file} was edited during the job, but the copy that shows what was added is gone.`;
        return { text: original, said: [(0,diagnostic/* cleanupFailed */._z)(what, restored)] };
    }
    try {
        const { text, lost } = carryOver(original, written, edited);
        const kept = text === original ? 'is as it was before the job' : 'was restored, with the settings that later steps added';
        const said = [{ level: 'info', text: `${file} ${kept}.` }];
        if (lost.length > 0)
            said.push(overwritten(file, lost));
        return { text, said };
    }
    catch (error) {
        if (!(error instanceof diagnostic/* UserError */.yo))
            throw error;
        return {
            text: original,
            said: [(0,diagnostic/* cleanupFailed */._z)(`${file} was edited during the job and is not valid any more.`, restored)],
        };
    }
}
function overwritten(file, lost) {
    const text = [
        `A later step overwrote ${file}, which ended the login for ${lost.join(', ')}.`,
        'To add a line to the file, append it: `>>` instead of `>`.',
    ];
    return { level: 'warning', code: 'home-file-overwritten', text: text.join('\n') };
}

// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(763);
;// CONCATENATED MODULE: ./build/home-files/locations.js



/**
 * Where Yarn 2+ looks on a machine with a shared home folder: the folder above the workspace belongs to one runner and one
 * repository. The home folder is for a step without a workspace.
 */
function yarnrcPath(environment, home) {
    const workspace = (0,runner_environment/* variable */.bv)(environment, 'GITHUB_WORKSPACE') ?? '';
    const above = workspace === '' ? '' : external_node_path_default().dirname(external_node_path_default().resolve(workspace));
    const exists = above !== '' && above !== external_node_path_default().resolve(workspace) && external_node_fs_default().existsSync(above);
    return external_node_path_default().join(exists ? above : home, '.yarnrc.yml');
}
/** All files outside RUNNER_TEMP that this action may ever replace. Post touches no others. */
function knownHomeFiles(environment, home) {
    const files = [external_node_path_default().join(home, '.npmrc'), external_node_path_default().join(home, '.yarnrc.yml'), yarnrcPath(environment, home)];
    const xdg = xdgNpmrc(environment);
    return [...new Set(xdg === undefined ? files : [...files, xdg])];
}
/**
 * Decides which home files are used: where the home folder belongs to the job, all that any tool reads; elsewhere those that
 * the package managers of the job need.
 *
 * @returns each file once
 */
function homeFileLocations(situation, diagnostics) {
    const { environment, home, owner, requirements, wanted } = situation;
    const { homeNpmrc, xdgNpmrc: needsXdg, yarnrc } = requirements;
    if (wanted === 'never') {
        reportUnserved(situation, diagnostics);
        return [];
    }
    const useAll = wanted === 'always' || owner !== 'shared';
    const locations = [];
    const add = (file, kind, isNeeded) => {
        if (locations.some((other) => isSame(other.path, file)))
            return;
        const format = kind.endsWith('npmrc') ? 'npmrc' : 'yarnrc';
        locations.push({ path: file, kind, format, required: isNeeded || wanted === 'always' });
    };
    if (useAll || homeNpmrc.length > 0)
        add(path.join(home, '.npmrc'), 'home.npmrc', homeNpmrc.length > 0);
    if (useAll || needsXdg) {
        const file = xdgNpmrc(environment);
        if (file !== undefined)
            add(file, 'xdg.npmrc', needsXdg);
        else if (variable(environment, 'XDG_CONFIG_HOME') === '')
            reportEmptyXdg(diagnostics);
    }
    if (useAll)
        add(path.join(home, '.yarnrc.yml'), 'yarnrc.yml', yarnrc);
    if (owner === 'shared' && yarnrc)
        add(yarnrcPath(environment, home), 'parent.yarnrc.yml', true);
    return locations;
}
/** bun up to 1.4.3 reads `$XDG_CONFIG_HOME/.npmrc` instead of `~/.npmrc` as soon as the variable is set. */
function xdgNpmrc(environment) {
    const folder = (0,runner_environment/* variable */.bv)(environment, 'XDG_CONFIG_HOME') ?? '';
    return external_node_path_default().isAbsolute(folder) ? external_node_path_default().join(folder, '.npmrc') : undefined;
}
function isSame(a, b) {
    return a === b || (path.basename(a) === path.basename(b) && realFolder(a) === realFolder(b));
}
function realFolder(file) {
    try {
        return fs.realpathSync(path.dirname(file));
    }
    catch {
        return path.dirname(file);
    }
}
function reportEmptyXdg(diagnostics) {
    diagnostics.warning('home-files', 'XDG_CONFIG_HOME is set to an empty string, so bun up to 1.4.3 reads `/.npmrc`, and does not find the login.', 'Remove the variable, or set it to a folder.');
}
/** Reports package managers that do not find the login with `home-files: never`. */
function reportUnserved({ requirements, areNamed }, diagnostics) {
    const unserved = [...requirements.homeNpmrc, ...(requirements.yarnrc ? ['Yarn 2+'] : [])];
    if (unserved.length === 0)
        return;
    const why = unserved.length > 1 ? 'they read' : 'it reads';
    diagnostics.add({
        level: areNamed ? 'error' : 'warning',
        code: 'home-files',
        text: [
            `With \`home-files: never\`, ${unserved.join(' and ')} cannot find the login, because ${why} only files outside RUNNER_TEMP.`,
            'Remove `home-files: never`, or list only the other package managers in `package-manager`.',
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./build/home-files/state.js
/**
 * How a file outside RUNNER_TEMP (a "home file") is replaced for the duration of a job, and restored.
 *
 * The home file becomes a symbolic link to a file of ours in RUNNER_TEMP, the target. The runner empties RUNNER_TEMP for each
 * job, so a killed job leaves a dangling link, but no token, unless a later step replaced the link by a file. Beside the home
 * file are, under names that begin with its own:
 *
 *   .npm-registry-login-backup   the user's file, under a second name (a hard link where that is possible)
 *   .npm-registry-login-owner    a second link to the target: it names the owner, even if the home file is replaced
 *   .npm-registry-login-lock-...   a lock, while a job changes these files (lock.ts)
 *
 * They are made in the order backup, owner link, link, and the owner link goes first. So an owner link beside a file that is
 * not the backup means that a later step replaced our link by a file of its own, as `sed -i` does.
 *
 * A second use in the same job replaces both links; its record names the previous target, which its post step links again.
 * Post compares the live file with an untouched copy of what main wrote. If they are equal, the backup is renamed back,
 * byte for byte. Otherwise the settings that a later step added are written to the restored file (unlink.ts).
 *
 * Each change is recorded in the journal before it is made, so post finds every state in which main can be killed. If post
 * does not run, the next use in that home folder finds a link or owner link to a file that does not exist any more, and
 * restores the backup first (link.ts). If a later step replaced the link by a file, that file goes, if it still has our
 * heading: without the copy of what main wrote, nothing tells our settings from those that the step added.
 *
 * Where no link can be made and the home folder belongs to the job, the home file is a regular file (replace.ts).
 */




/**
 * Looks at a home file.
 *
 * @param tempFolder RUNNER_TEMP, to tell our own links from another job's
 */
function state_inspectHomeFile(file, tempFolder) {
    const found = seen(file);
    const backup = seen(state_backupOf(file));
    const isOwn = (target) => path.relative(tempFolder, path.dirname(target)) === '';
    const isTarget = (target) => target !== undefined && isFileName(path.basename(target));
    const owned = state_linkTarget(state_ownerOf(file));
    const owner = isTarget(owned) && fs.existsSync(owned) ? owned : undefined;
    if (owner !== undefined && !isOwn(owner))
        return { kind: 'busy' };
    if (found === undefined)
        return backup === undefined ? { kind: 'nothing' } : { kind: 'leftover' };
    const target = found.isSymbolicLink() ? state_linkTarget(file) : undefined;
    if (isTarget(target)) {
        if (!fs.existsSync(target))
            return { kind: 'leftover' };
        return isOwn(target) ? { kind: 'ours', target } : { kind: 'busy' };
    }
    // Some tools write a file anew rather than through a link. If the file is its own backup, main was killed before it made
    // its link.
    if (!isTarget(owned) || !found.isFile() || backup?.ino === found.ino)
        return { kind: 'theirs' };
    if (owner !== undefined)
        return { kind: 'ours', target: owner };
    // After a kill, the user may have written a new file. One that was made from ours has our heading, and our tokens.
    return { kind: hasHeading(file) ? 'leftover' : 'theirs' };
}
function hasHeading(file) {
    const lines = readText(file)?.split(/[\r\n]+/) ?? [];
    return lines.some((line) => line.trim() === HEADING);
}
/** The stats of a file; undefined if there is none, or if its folder cannot be entered or is none. */
function seen(file) {
    try {
        return statsOf(file);
    }
    catch {
        return undefined;
    }
}
/** The user's file while ours replaces it. */
function state_backupOf(file) {
    return `${file}.npm-registry-login-backup`;
}
/** The link that identifies the owner of a home file. */
function state_ownerOf(file) {
    return `${file}.npm-registry-login-owner`;
}
/** An unused name beside a file, for what is kept for the user. */
function freeName(file) {
    for (let number = 1;; number += 1) {
        const name = `${file}.kept-by-npm-registry-login-${number}`;
        if (external_node_fs_default().lstatSync(name, { throwIfNoEntry: false }) === undefined)
            return name;
    }
}
/** The temporary name under which a link or file is prepared before it is renamed to its own. */
function temporaryName(file, target) {
    return `${file}.${external_node_path_default().basename(target)}`;
}
/**
 * The stats of a path, without following links; undefined if it does not exist. They are `bigint`: file IDs have 64 bits on
 * Windows, and plain numbers keep only 53, so two files could get the same ID.
 */
function statsOf(file) {
    return external_node_fs_default().lstatSync(file, { throwIfNoEntry: false, bigint: true });
}
/** What a link leads to, as an absolute path; undefined if there is no link. */
function state_linkTarget(link) {
    try {
        return external_node_path_default().resolve(external_node_path_default().dirname(link), external_node_fs_default().readlinkSync(link));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/home-files/lock.js
/**
 * Locks for home files, which several jobs of one user may want to change at the same moment.
 *
 * Each job makes a lock of its own beside the file: a link to a file of this use in RUNNER_TEMP, under a name that no other
 * use ever has. It may change the home file once it finds no other job's lock beside its own. A later job finds that lock
 * and backs off. Any job may remove the lock of a killed job at any time, because its name belongs to no other job. (With
 * one common lock, two jobs can find the same stale lock, and the slower one removes the one that the faster one made.)
 */







/**
 * How long a job waits for another one that is changing the file, in nanoseconds of the monotonic clock. (`performance` has
 * one, too, but loading it takes half as long as starting Node, 2026-11.)
 */
const LOCK_TIMEOUT_NS = 3000000000n;
/** Between two attempts, in milliseconds. */
const lock_RETRY_INTERVAL_MS = 5;
/** The error if another job uses a file. */
function lock_inUse(file) {
    return new UserError('home-in-use', `${file} is in use by another job that runs on this machine as the same user.`, 'Run these jobs one after the other, or give each runner a home folder of its own.');
}
function lockOf(file, owner) {
    return `${file}.npm-registry-login-lock-${external_node_path_default().basename(owner)}`;
}
/**
 * Changes a home file while no other job does.
 *
 * @param owner a file of this use in RUNNER_TEMP: when it is gone, so is the job, and its lock does not count
 * @throws UserError `home-in-use` if other locks do not go away; the system's error if the lock cannot be made
 */
function withLock(file, owner, change) {
    return withLockOrElse(file, owner, change, (_, error) => {
        throw error ?? lock_inUse(file);
    });
}
/**
 * Like `withLock`, for a caller that knows what to do without a lock.
 *
 * @param unlocked called if another job's lock does not go away, most likely because that job was killed and its post is
 *   yet to come, or with the error if the lock cannot be made. `held` says whether this use held a lock before
 */
function withLockOrElse(file, owner, change, unlocked) {
    const own = lockOf(file, owner);
    const held = state_linkTarget(own) !== undefined;
    try {
        for (const start = process.hrtime.bigint();;) {
            try {
                take(own, owner);
            }
            catch (error) {
                return unlocked(held, error);
            }
            const { others, earlier } = locksBeside(file, owner);
            if (others.length === 0) {
                const result = change();
                for (const lock of earlier)
                    change_file_removeFile(lock);
                return result;
            }
            // Of two that come at the same moment, one stays and one backs off.
            if (others.some((other) => other < own))
                change_file_removeFile(own);
            if (process.hrtime.bigint() - start > LOCK_TIMEOUT_NS)
                return unlocked(held);
            sleep(lock_RETRY_INTERVAL_MS);
        }
    }
    finally {
        release(own);
    }
}
function take(lock, owner) {
    try {
        external_node_fs_default().symlinkSync(owner, lock);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error; // held already, or since main was killed
    }
}
/**
 * The locks of other running jobs, and those of earlier uses in this job, which were killed while they held them: they stay
 * until what those uses left half done is put right. Locks of dead jobs are removed.
 */
function locksBeside(file, owner) {
    const folder = external_node_path_default().dirname(file);
    const start = external_node_path_default().basename(lockOf(file, ''));
    const names = external_node_fs_default().readdirSync(folder).filter((name) => name.startsWith(start) && (0,file_names/* isFileName */.oV)(name.slice(start.length)));
    const [others, earlier] = [[], []];
    for (const name of names) {
        const lock = external_node_path_default().join(folder, name);
        const other = state_linkTarget(lock);
        if (other === undefined || other === owner)
            continue;
        if (!external_node_fs_default().existsSync(other))
            change_file_removeFile(lock);
        else
            (external_node_path_default().dirname(other) === external_node_path_default().dirname(owner) ? earlier : others).push(lock);
    }
    return { others, earlier };
}
/** Removes a lock, if there is one: in a folder that cannot be entered there is none. */
function release(lock) {
    if (state_linkTarget(lock) !== undefined)
        change_file_removeFile(lock);
}
/** Releases the lock of a use that was killed while it held it. @param owner the file that it locked with */
function releaseLock(file, owner) {
    release(lockOf(file, owner));
}

;// CONCATENATED MODULE: ./build/home-files/link.js
/** Replaces a home file by a link, and restores it. At no moment can our link be mistaken for the user's file. */






/**
 * Replaces a home file by a link, and keeps the user's file as a backup. A file that replaced the link of an earlier use
 * becomes the target of that use. The post step of that use then treats it like any other edit.
 *
 * @throws UserError `home-in-use`
 */
function linkHomeFile(file, target, tempFolder) {
    const state = inspectHomeFile(file, tempFolder);
    if (state.kind === 'busy')
        throw inUse(file);
    try {
        if (state.kind === 'theirs')
            keep(file);
        if (state.kind === 'ours' && linkTarget(file) === undefined)
            rewrite(state.target, fs.readFileSync(file));
        if (state.kind !== 'nothing')
            pointTo(file, target);
        else {
            replaceByLink(ownerOf(file), target);
            fs.symlinkSync(target, file);
        }
    }
    catch (error) {
        throw error.code === 'EEXIST' ? inUse(file) : error;
    }
}
/** Makes both links of a home file lead to a target, whatever was there. */
function pointTo(file, target) {
    replaceByLink(ownerOf(file), target);
    replaceByLink(file, target);
}
/** Gives a file a second name, so that it is never without one. Where that is not possible, it is renamed. */
function keep(file) {
    const backup = backupOf(file);
    if (fs.lstatSync(file).isDirectory())
        throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (fs.lstatSync(file).isFile()) {
        try {
            fs.linkSync(file, backup);
            return;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw error;
        }
    }
    if (fs.lstatSync(backup, { throwIfNoEntry: false }) !== undefined)
        throw inUse(file);
    renameFile(file, backup);
}
/**
 * Restores what a killed job replaced: afterwards the home file is the user's own, or a link of an earlier use in this
 * job. It does nothing if there is nothing to do. The caller holds the lock.
 *
 * @returns the name under which a backup is kept, if the user has written a newer file since
 */
function restoreLeftover(file, tempFolder) {
    removeStaleLinks(file);
    const { kind } = inspectHomeFile(file, tempFolder);
    if (kind === 'leftover')
        restore(file);
    if (kind === 'theirs' || kind === 'nothing')
        removeFile(ownerOf(file));
    return kind === 'theirs' ? keepBackup(file) : undefined;
}
/** Removes links that killed jobs prepared, but never renamed. */
function removeStaleLinks(file) {
    const folder = path.dirname(file);
    for (const name of fs.readdirSync(folder)) {
        const start = [ownerOf(file), file].map((link) => `${path.basename(link)}.`).find((link) => name.startsWith(link));
        if (start === undefined || !isFileName(name.slice(start.length)))
            continue;
        const target = linkTarget(path.join(folder, name));
        if (target !== undefined && !fs.existsSync(target))
            removeFile(path.join(folder, name));
    }
}
/**
 * Moves a backup out of the way, because the user has written a newer file: under a name that this action never touches
 * again. A backup that is the very file that the user has is only removed.
 *
 * @returns that name; undefined if nothing had to be kept
 */
function keepBackup(file) {
    const backup = state_backupOf(file);
    const kept = statsOf(backup);
    if (kept === undefined)
        return undefined;
    if (kept.ino === statsOf(file)?.ino) {
        change_file_removeFile(backup);
        return undefined;
    }
    const name = freeName(file);
    change_file_renameFile(backup, name);
    return name;
}
/**
 * Removes a link, or replaces it with the backup, and removes the owner link. A file that replaced the link goes first, because
 * only the owner link shows that it is not the user's.
 */
function restore(file) {
    if (external_node_fs_default().lstatSync(file, { throwIfNoEntry: false })?.isFile() === true)
        change_file_removeFile(file);
    change_file_removeFile(state_ownerOf(file));
    if (external_node_fs_default().lstatSync(state_backupOf(file), { throwIfNoEntry: false }) === undefined)
        change_file_removeFile(file);
    else
        change_file_renameFile(state_backupOf(file), file);
}
/** Makes a link in one step, in place of whatever has its name. */
function replaceByLink(link, target) {
    const temporary = temporaryName(link, target);
    change_file_removeFile(temporary);
    external_node_fs_default().symlinkSync(target, temporary);
    change_file_renameFile(temporary, link);
}
/** Changes the text of a file of ours in RUNNER_TEMP; it keeps its mode and access list. No link is followed. */
function rewrite(file, text) {
    const { O_WRONLY, O_TRUNC, O_NOFOLLOW } = (external_node_fs_default()).constants;
    const opened = external_node_fs_default().openSync(file, O_WRONLY | O_TRUNC | (O_NOFOLLOW ?? 0));
    try {
        external_node_fs_default().writeFileSync(opened, text);
    }
    finally {
        external_node_fs_default().closeSync(opened);
    }
}

;// CONCATENATED MODULE: ./build/home-files/unlink.js
/** Undoing the link of a home file, whatever became of it during the job: what later steps added stays, and nothing of ours does. */








/**
 * Restores what a link replaced, also if main was killed while it made the link.
 *
 * @param record the journal's record of the link
 * @param carryOver how settings are carried over that later steps added
 */
function unlinkHomeFile(record, carryOver) {
    // These have this use's name, so no lock is needed.
    for (const link of [record.file, state_ownerOf(record.file)])
        change_file_removeFile(temporaryName(link, record.target));
    const change = () => undoLink(record, carryOver);
    return withLockOrElse(record.file, record.target, change, (held, error) => {
        const isGone = error?.code === 'ENOENT'; // the folder, since post ran before
        if (held || isGone || isOurs(record))
            return change();
        if (error !== undefined)
            throw error;
        const text = `${record.file} does not belong to this step any more, and another job is changing it, so it is left alone.`;
        return [{ level: 'info', text }];
    });
}
/**
 * Whether a home file belongs to this use, so that no other job changes it, whoever has a lock: a job that finds it so
 * gives up. The same holds if this use still has the lock that its main was killed with, because a link is recorded under a
 * lock only. So a job that is killed while it waits or gives up keeps no other from restoring its file.
 *
 * Without either, the file is restored already. What is there now may be another job's, half done.
 */
function isOurs({ file, target }) {
    return state_linkTarget(file) === target || state_linkTarget(state_ownerOf(file)) === target;
}
/** Looks at what became of a home file, and changes nothing. */
function classifyLink(record) {
    const { file, target, previous, copy } = record;
    const found = statsOf(file);
    const backup = statsOf(state_backupOf(file));
    const isBackup = found !== undefined && found.ino === backup?.ino;
    if (!isOurs(record)) {
        const isLeft = backup !== undefined && state_linkTarget(state_ownerOf(file)) === undefined;
        if (found === undefined)
            return isLeft ? 'backup-only' : 'missing';
        return isLeft && isBackup ? 'backed-up' : 'not-linked';
    }
    if (found === undefined)
        return 'removed';
    if (isBackup)
        return 'owner-only';
    const link = state_linkTarget(file);
    if (link === target) {
        const isFile = external_node_fs_default().lstatSync(target, { throwIfNoEntry: false })?.isFile() === true;
        const text = isFile ? read_text_readText(target) : undefined;
        return text === undefined || text === read_text_readText(copy) ? 'unchanged' : 'edited';
    }
    if (previous !== '' && link === previous)
        return 'previous-link';
    return found.isFile() ? 'edited' : 'replaced';
}
/** Undoes a link. The caller holds the lock, or knows that it is not needed. */
function undoLink(record, carryOver) {
    const { file } = record;
    const info = (text) => [{ level: 'info', text: `${file} ${text}` }];
    switch (classifyLink(record)) {
        case 'missing':
            return info('does not exist any more.');
        case 'backup-only':
            restore(file);
            return info('does not exist any more.');
        case 'not-linked':
            return info('was not changed.');
        case 'backed-up':
            change_file_removeFile(state_backupOf(file));
            return info('was not changed.');
        case 'owner-only':
            change_file_removeFile(state_ownerOf(file));
            change_file_removeFile(state_backupOf(file));
            return info('was not changed.');
        case 'previous-link':
            giveBack(record);
            return info('was not changed.');
        case 'removed': {
            const hasBackup = statsOf(state_backupOf(file)) !== undefined;
            restore(file);
            return info(hasBackup ? 'was removed by a later step, and is restored.' : 'does not exist any more.');
        }
        case 'replaced':
            return leaveReplaced(file);
        case 'unchanged':
            giveBack(record);
            return info('is as it was before the job.');
        case 'edited':
            return restoreEdited(record, carryOver);
    }
}
/** Leaves a link or folder of a later step alone, and keeps the user's file under another name. */
function leaveReplaced(file) {
    change_file_removeFile(state_ownerOf(file));
    const kept = keepBackup(file);
    const text = `${file} was replaced by a link or folder, which is left alone.`;
    if (kept === undefined)
        return [{ level: 'info', text }];
    return [{ level: 'notice', text: `${text}\nThe file from before the job is kept as ${kept}.` }];
}
/** Restores a home file with what later steps added to it. */
function restoreEdited(record, carryOver) {
    const { file, previous } = record;
    const original = read_text_readText(isNested(record) ? previous : state_backupOf(file)) ?? '';
    const { text, said } = additions(record, original, read_text_readText(file) ?? '', carryOver);
    if (text === original)
        giveBack(record);
    else if (isNested(record)) {
        rewrite(previous, text);
        giveBack(record);
    }
    else
        return [...writeRestored(record, text), ...said];
    return said;
}
/** Gives a home file back to the earlier use in this job, or restores the user's file. */
function giveBack(record) {
    const { file, previous } = record;
    if (!isNested(record)) {
        restore(file);
        return;
    }
    // The owner link goes last: a file that a later step wrote has our settings, which the earlier use would not know.
    replaceByLink(file, previous);
    replaceByLink(state_ownerOf(file), previous);
}
/** Whether the file of an earlier use in this job still exists. */
function isNested({ previous }) {
    return previous !== '' && external_node_fs_default().lstatSync(previous, { throwIfNoEntry: false })?.isFile() === true;
}
/** Writes a restored file with additions: in place of ours, or through the user's link, as dotfile managers make them. */
function writeRestored({ file, target }, text) {
    const backup = state_backupOf(file);
    const isLink = external_node_fs_default().lstatSync(backup, { throwIfNoEntry: false })?.isSymbolicLink() === true && read_text_readText(backup) !== undefined;
    if (!isLink) {
        replaceFile(file, text, modeOf(backup, file), temporaryName(file, target));
        change_file_removeFile(state_ownerOf(file));
        change_file_removeFile(backup);
        return [];
    }
    try {
        const real = external_node_fs_default().realpathSync(backup);
        replaceFile(real, text, external_node_fs_default().statSync(real).mode & 0o777, temporaryName(real, target));
        restore(file);
        return [];
    }
    catch (error) {
        restore(file);
        const name = freeName(file);
        external_node_fs_default().writeFileSync(name, text, { flag: 'wx', mode: 0o600 });
        const what = `${file} was restored, but it is a link to a file that cannot be written (${(0,diagnostic/* errorCode */.CA)(error)}).`;
        return [{ level: 'notice', text: `${what}\nThe settings that later steps added are in ${name}.` }];
    }
}
/** A mode with the permissions that both the previous and the current file have. */
function modeOf(backup, file) {
    const before = read_text_readText(backup) === undefined ? 0o600 : external_node_fs_default().statSync(backup).mode & 0o777;
    return external_node_fs_default().lstatSync(file).isFile() ? before & external_node_fs_default().statSync(file).mode : before;
}

;// CONCATENATED MODULE: ./build/home-files/restore.js











/**
 * Restores home files, and releases locks that main held when it was killed. Only files that this action ever uses are
 * touched.
 *
 * @param newestFirst the records of the journal
 * @returns diagnostics for each home file, and for each file that this action never uses
 */
async function restoreHomeFiles(newestFirst, tools) {
    const known = new Set(knownHomeFiles(tools.environment, tools.home));
    for (const record of newestFirst) {
        const isReplaced = record.did === 'link-home-file' || record.did === 'copy-home-file';
        // A later step may have set HOME or XDG_CONFIG_HOME.
        if (isReplaced && isStillOurs(record))
            known.add(record.file);
    }
    const diagnostics = [];
    for (const record of newestFirst) {
        if (record.did !== 'link-home-file' && record.did !== 'copy-home-file')
            continue;
        diagnostics.push(...(isGenuine(record, known, tools) ? await undo(record) : [unknownFile()]));
    }
    for (const record of newestFirst) {
        if (record.did !== 'lock-home-file')
            continue;
        if (known.has(record.file) && (0,file_names/* isOwnFile */.Z4)(record.owner, tools.tempFolder)) {
            diagnostics.push(...tried(record.file, () => releaseLock(record.file, record.owner)));
        }
        else
            diagnostics.push(unknownFile());
    }
    for (const record of newestFirst) {
        if (record.did === 'make-folder' && [...known].some((file) => file.startsWith(record.path + (external_node_path_default()).sep))) {
            removeEmptyFolder(record.path);
        }
    }
    return diagnostics;
}
/** Whether a record names only files that this action uses: it may have been manipulated. */
function isGenuine(record, known, { tempFolder }) {
    const { file, target, copy } = record;
    const other = record.did === 'link-home-file' ? record.previous : '';
    const isOwn = [target, copy, ...(other === '' ? [] : [other])].every((own) => (0,file_names/* isOwnFile */.Z4)(own, tempFolder));
    const isMoved = record.did === 'link-home-file' || record.moved === '' || record.moved === temporaryName(file, target);
    return known.has(file) && isOwn && isMoved;
}
/** Whether the file is still ours, by its link, its owner link or its text, and has the name of a home file. */
function isStillOurs({ file, target, copy }) {
    if (!['.npmrc', '.yarnrc.yml'].includes(external_node_path_default().basename(file)) || external_node_path_default().resolve(file) !== file)
        return false;
    if ([file, state_ownerOf(file)].some((link) => state_linkTarget(link) === target))
        return true;
    const text = read_text_readText(copy);
    return text !== undefined && read_text_readText(file) === text && state_linkTarget(file) === undefined;
}
async function undo(record) {
    const isEdited = read_text_readText(record.file) !== read_text_readText(record.copy);
    try {
        const carryOver = isEdited
            ? await carryOverFor(record.format)
            : (original) => ({ text: original, lost: [] });
        return record.did === 'link-home-file' ? unlinkHomeFile(record, carryOver) : restoreCopied(record, carryOver);
    }
    catch (error) {
        return [notRestored(record.file, (0,diagnostic/* errorCode */.CA)(error))];
    }
}
/** Restores what a copy replaced, with what later steps added to it. */
function restoreCopied(record, carryOver) {
    const { file, target, copy, moved } = record;
    if (moved === '' ? statsOf(file) === undefined : statsOf(moved) === undefined) {
        return [{ level: 'info', text: `${file} was not changed.` }]; // main did not get this far, or post ran before
    }
    const edited = read_text_readText(file);
    const original = moved === '' ? '' : (read_text_readText(moved) ?? '');
    // A main that was killed while it wrote the file has written a part of it.
    const isEdited = edited !== undefined && read_text_readText(copy)?.startsWith(edited) !== true;
    const said = [{ level: 'info', text: `${file} is as it was before the job.` }];
    const result = isEdited ? additions(record, original, edited, carryOver) : { text: original, said };
    change_file_removeFile(file);
    if (moved !== '')
        change_file_renameFile(moved, file);
    if (result.text !== original) {
        const mode = moved === '' ? 0o600 : external_node_fs_default().statSync(file).mode & 0o777;
        replaceFile(file, result.text, mode, temporaryName(file, target));
    }
    return result.said;
}
/** How edits are carried over. The INI or YAML library is loaded only for a file that was edited. */
async function carryOverFor(format) {
    const edited = format === 'npmrc' ? Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 629)) : Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(861)]).then(__nccwpck_require__.bind(__nccwpck_require__, 861));
    return (await edited).carriedOver;
}
function tried(file, action) {
    try {
        action();
        return [];
    }
    catch (error) {
        return [notRestored(file, (0,diagnostic/* errorCode */.CA)(error))];
    }
}
/** A folder that is not empty, or does not exist, stays as it is. */
function removeEmptyFolder(folder) {
    try {
        external_node_fs_default().rmdirSync(folder);
    }
    catch { }
}
/** The runner does not empty the home folder. */
function notRestored(file, why) {
    return (0,diagnostic/* cleanupFailed */._z)(`${file} could not be restored (${why}).`, 'A link of this action that stays there leads to nothing after the job.', 'A file that replaced it may still contain lines of this action: remove them.');
}
function unknownFile() {
    return (0,diagnostic/* cleanupFailed */._z)('The journal names a file that this action never uses.');
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
    const isLoggedIn = entries.some((entry) => entry.did === 'set-path' && isStillSet(entry, tools.environment));
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
    const revocation = issued.length > 0 ? await startRevocation(issued, isLoggedIn, tools, diagnostics) : undefined;
    diagnostics.add(...(await restoreHomeFiles(newestFirst.filter(isHomeFileRecord), tools)));
    for (const entry of newestFirst) {
        if (entry.did === 'create-file')
            diagnostics.add(deleteFile(entry.path, tools.tempFolder));
    }
    // Last: a post that is killed while it waits has undone everything else.
    if (revocation !== undefined)
        diagnostics.add(...(await revocation.result));
    return diagnostics.list;
}
/** Whether a variable has our value: not after an earlier post, nor if main failed before it set the variable or undid that. */
function isStillSet({ name, path, previous }, environment) {
    return path !== previous && (0,runner_environment/* variable */.bv)(environment, name) === path;
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
    return (0,diagnostic/* cleanupFailed */._z)('The journal names a variable that this action never sets.');
}
/**
 * Warns if a later step changed `NPM_CONFIG_USERCONFIG`, so that the steps after it did not use the login. A cleared variable,
 * or one that names the file of another use of this action, is not reported.
 */
function reportReplacedUserConfig(entries, environment, tempFolder, diagnostics) {
    const replaced = new Map();
    for (const entry of entries) {
        if (entry.did !== 'set-path' || !PATH_VARIABLES.includes(entry.name))
            continue;
        const current = (0,runner_environment/* variable */.bv)(environment, entry.name) ?? '';
        if (['', entry.path, entry.previous].includes(current) || (0,file_names/* isFileName */.oV)(external_node_path_default().basename(current)))
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
/** Sets variables to their previous values. A variable cannot be unset, only emptied. */
function exportRestored(values, { exportVariables }, diagnostics) {
    try {
        exportVariables([...values].map(([name, value]) => ({ name, value })));
    }
    catch (error) {
        diagnostics.add((0,diagnostic/* cleanupFailed */._z)(`${[...values.keys()].join(', ')} could not be restored (${(0,diagnostic/* errorCode */.CA)(error)}).`));
        return;
    }
    for (const [name, value] of values) {
        diagnostics.info(value === '' ? `${name} was cleared.` : `${name} was restored to ${value}.`);
    }
}
/** Whatever happens there, the files are deleted. */
async function startRevocation(issued, isLoggedIn, { revoke }, diagnostics) {
    try {
        return await revoke?.(issued, isLoggedIn);
    }
    catch (error) {
        diagnostics.add((0,diagnostic/* cleanupFailed */._z)(`What vendors issued could not be revoked (${(0,diagnostic/* errorCode */.CA)(error)}).`));
        return undefined;
    }
}
function isHomeFileRecord(entry) {
    return ['link-home-file', 'copy-home-file', 'lock-home-file', 'make-folder'].includes(entry.did);
}
/** Deletes a file of ours. Of a link, only the link goes; no system unlinks a folder. */
function deleteFile(file, tempFolder) {
    if (!(0,file_names/* isOwnFile */.Z4)(file, tempFolder))
        return (0,diagnostic/* cleanupFailed */._z)('The journal names a file that this action never writes.');
    try {
        unlinkFile(file);
        return { level: 'info', text: `${file} was deleted.` };
    }
    catch (error) {
        const code = (0,diagnostic/* errorCode */.CA)(error);
        if (code === 'ENOENT')
            return { level: 'info', text: `${file} did not exist any more.` };
        const why = isFolder(file) ? 'there is a folder in its place' : code;
        return (0,diagnostic/* cleanupFailed */._z)(`${file} could not be deleted (${why}).`, 'The runner empties RUNNER_TEMP after the job.');
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

;// CONCATENATED MODULE: ./build/runner/command-files.js
/**
 * The files in which a step passes values to the runner: variables, outputs, state.
 *
 * Not through @actions/core: it loads `node:crypto` for every value (5-7 ms) and writes one value at a time, so that a kill can
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
function saveState(values) {
    append('GITHUB_STATE', values);
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

;// CONCATENATED MODULE: ./build/runner/log.js
/**
 * What the step writes to the log: lines, annotations, masks.
 *
 * Not through @actions/core: it writes masks one at a time through `process.stdout`. Format: docs.github.com, "Workflow
 * commands"; the reader is actions/runner's ActionCommandManager.
 */



/** From this number on, lines are folded. */
const FOLD_FROM_LINES = 10;
/** GitHub shows ten annotations of a level for each step. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Where this action is published, for `uses: ./`, where the runner does not say. */
const REPOSITORY = 'npm-registry-login/npm-registry-login';
/** Makes the runner mask values in all output of the job from now on. */
function mask(values) {
    if (values.length > 0)
        write(maskCommands(values));
}
/** Writes lines to the log. */
function log(...lines) {
    write(lines.map((line) => `${plainLine(line)}\n`).join(''));
}
/** Writes lines to the log, folded under a title if they are many. */
function logList(title, lines) {
    if (lines.length < FOLD_FROM_LINES)
        log(...lines);
    else
        write(foldedLines(title, lines));
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
        const shown = all.length > MAX_ANNOTATIONS_PER_LEVEL ? all.slice(0, MAX_ANNOTATIONS_PER_LEVEL - 1) : all;
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
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/** Writes to the debug log, which GitHub shows only on request. */
function debug(text) {
    if (!isDebug())
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
        debug(error.stack ?? message);
    const what = code ?? (error instanceof Error ? error.name : typeof error);
    const text = `This action failed because of a bug in it (${what}).\n` +
        'Run the job again with debug logging, and open an issue with the log.';
    report([{ level: 'error', code: 'internal', text }]);
}
/** A diagnostic as an annotation shows it: its code, its lines, and a link to its documentation. */
function formatted({ code, text, level }) {
    if (code === undefined)
        return text;
    const link = level === 'notice' ? '' : `\n${documentationOf(code)}`;
    return `[${code}] ${text}${link}`;
}
/** The link to the documentation of an error or warning, for the copy of the action that runs. */
function documentationOf(code) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_SERVER_URL: server, GITHUB_ACTION_REF: ref } = process.env;
    const copy = repository
        ? `${server || 'https://github.com'}/${repository}/blob/${ref || 'main'}`
        : `https://github.com/${REPOSITORY}/blob/main`;
    return `${copy}/docs/errors.md#${code}`;
}
/** A diagnostic in one line, with its location. */
function summary({ code, text, at }) {
    const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
    return `${code === undefined ? '' : `[${code}] `}${text.replaceAll('\n', ' ')}${where}`;
}
/** The commands that make the runner mask values. */
function maskCommands(values) {
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
/** Writes all of a text to standard output, even if that is a pipe with a slow reader. */
function write(text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += external_node_fs_default().writeSync(1, bytes, offset);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            sleep(1);
        }
    }
}

;// CONCATENATED MODULE: ./build/post.js






const { env: environment, platform } = process;
const tempFolder = (0,runner_environment/* tempFolderOf */.UM)(environment, platform);
/** The post step: undoes everything that main saved in its journal. */
async function post() {
    const diagnostics = new diagnostic/* Diagnostics */.rE();
    const entries = readJournal({ read: (name) => (0,runner_environment/* stateOf */.L4)(environment, name) }, diagnostics);
    if (entries.length === 0 && diagnostics.list.length === 0)
        log('Nothing to clean up.');
    const home = await (0,runner_environment/* homeFolder */.Wx)(environment, platform);
    diagnostics.add(...(await undoJournal(entries, { environment, tempFolder, home, exportVariables: exportVariables, revoke })));
    reportCleanup(diagnostics.list);
}
async function revoke(entries, isLoggedIn) {
    const { revokeRecorded } = await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(233)]).then(__nccwpck_require__.bind(__nccwpck_require__, 233));
    return { result: revokeRecorded(entries, isLoggedIn, tempFolder, environment) };
}
post()
    .catch((error) => fail(error))
    .then(() => process.exit()); // everything is written; a lookup that is still under way is not waited for

module.exports = __webpack_exports__;
/******/ })()
;