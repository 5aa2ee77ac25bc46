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

/***/ 878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   iM: () => (/* binding */ unlinkFile),
/* harmony export */   nM: () => (/* binding */ removeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_sleep_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(105);
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
    retried(() => node_fs__WEBPACK_IMPORTED_MODULE_0___default().unlinkSync(file), platform);
}
/** Removes a file or link, if there is one. */
function removeFile(file, platform = process.platform) {
    try {
        unlinkFile(file, platform);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
/** Renames a file or link in one step, replacing whatever has the new name. */
function renameFile(from, to, platform = process.platform) {
    retried(() => node_fs__WEBPACK_IMPORTED_MODULE_0___default().renameSync(from, to), platform);
}
/**
 * Replaces a file in one step, or creates it.
 *
 * @param temporary an unused name in the same folder
 */
function replaceFile(file, text, mode, temporary) {
    removeFile(temporary);
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    node_fs__WEBPACK_IMPORTED_MODULE_0___default().chmodSync(temporary, mode);
    renameFile(temporary, file);
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
            (0,_runner_sleep_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(RETRY_INTERVAL_MS);
        }
    }
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

/***/ 105:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/** Blocks this process for some milliseconds. */
function sleep(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
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
/** Whether a variable sets a registry, a credential or another file, which package managers prefer to any file of this step. */
function isLoginVariable(name) {
    return /^p?npm_config_(registry$|token$|_auth$|[@/])|^bun_config_(registry|token)$|^yarn_((npm_)?registry|rc_filename$)/i.test(name);
}

// EXTERNAL MODULE: ./build/files/change-file.js
var change_file = __nccwpck_require__(878);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __nccwpck_require__(436);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(763);
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
    await restoreHome(newestFirst.filter(isHomeFileRecord), tools, diagnostics);
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
/** Whatever happens there, the files are deleted. */
async function restoreHome(records, tools, diagnostics) {
    if (records.length === 0)
        return;
    try {
        const { restoreHomeFiles } = await __nccwpck_require__.e(/* import() */ 506).then(__nccwpck_require__.bind(__nccwpck_require__, 506));
        diagnostics.add(...(await restoreHomeFiles(records, tools)));
    }
    catch (error) {
        diagnostics.add((0,diagnostic/* cleanupFailed */._z)(`The home folder could not be restored (${(0,diagnostic/* errorCode */.CA)(error)}).`));
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
        (0,change_file/* unlinkFile */.iM)(file);
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

// EXTERNAL MODULE: ./build/runner/sleep.js
var sleep = __nccwpck_require__(105);
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
            (0,sleep/* sleep */.y)(1);
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
    const { revokeRecorded } = await Promise.all(/* import() */[__nccwpck_require__.e(653), __nccwpck_require__.e(908)]).then(__nccwpck_require__.bind(__nccwpck_require__, 233));
    return { result: revokeRecorded(entries, isLoggedIn, tempFolder, environment) };
}
post()
    .catch((error) => fail(error))
    .then(() => process.exit()); // everything is written; a lookup that is still under way is not waited for

module.exports = __webpack_exports__;
/******/ })()
;