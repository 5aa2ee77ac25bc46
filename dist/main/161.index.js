exports.id = 161;
exports.ids = [161];
exports.modules = {

/***/ 2161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeEdits: () => (/* binding */ mergeEdits)
});

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
// EXTERNAL MODULE: ./build/npmrc/keys.js
var keys = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/npmrc/edited.js



/**
 * Carries settings over from a file that later steps edited to the original. Settings are compared, not lines: `npm config
 * set` writes the whole file anew, without our quotes and comments. What this step wrote is never carried over: no key of
 * it, however it is spelled, no other credential for its registries, and no value with one of its secrets.
 *
 * @param original the user's file
 * @param written what this step made of it
 * @param edited what it is now
 */
function edited_carriedOver(original, written, edited) {
    const ours = ownSettings(written);
    const ownKeys = new Set(ours.map(canonicalKey));
    const credentials = ours.filter(isCredential);
    const decided = new Set(credentials.map(registryOf));
    const secrets = credentials.filter(({ name, value }) => (0,keys/* holdsSecret */.hK)(name) && value !== '').map(({ value }) => value);
    const isTheirs = (line) => {
        if (ownKeys.has(canonicalKey(line)) || (isCredential(line) && decided.has(registryOf(line))))
            return false;
        return !secrets.some((secret) => line.raw.includes(secret));
    };
    const added = without(settingsOf(edited), settingsOf(written)).filter(isTheirs);
    const belowSection = without(sectionSettings(edited), sectionSettings(written)).filter(isTheirs);
    const text = withSettings(original, added, belowSection);
    return { text, lost: lostRegistries(ours, settingsOf(edited)) };
}
/** The settings that are not among others. */
function without(settings, others) {
    const known = new Set(others.map(comparable));
    return settings.filter((line) => !known.has(comparable(line)));
}
/** The settings that package managers read: those before the first `[section]`. */
function settingsOf(text) {
    return (0,npmrc_lines/* linesBeforeSections */.v)((0,npmrc_lines/* readNpmrc */.Z)(text)).filter((line) => line.kind === 'setting');
}
/** The settings below the first `[section]`, where a line ends up that is appended to such a file. */
function sectionSettings(text) {
    const lines = (0,npmrc_lines/* readNpmrc */.Z)(text);
    return lines.slice((0,npmrc_lines/* linesBeforeSections */.v)(lines).length).filter((line) => line.kind === 'setting');
}
/** The settings of this step: those below its heading. */
function ownSettings(written) {
    const lines = (0,npmrc_lines/* linesBeforeSections */.v)((0,npmrc_lines/* readNpmrc */.Z)(written));
    const heading = lines.findIndex(({ raw }) => raw.trim() === file_names/* HEADING */.TB);
    return lines.slice(heading + 1).filter((line) => line.kind === 'setting');
}
/** A key in one spelling: package managers accept several for a registry. */
function canonicalKey({ name, key }) {
    return key.kind === 'registry-setting' ? `${(0,keys/* ownerOfKey */.QV)(key)}:${key.setting}` : name;
}
function comparable(line) {
    return `${canonicalKey(line)}${line.list ? '[]' : ''}=${line.value}`;
}
function isCredential({ key }) {
    return key.kind === 'registry-setting' && keys/* CREDENTIAL_SETTINGS */.w7.has(key.setting);
}
function registryOf({ key }) {
    return key.kind === 'registry-setting' ? key.nerfDart : '';
}
/**
 * A text with settings added before its first section, where one replaces others of its key unless it is a list, and at
 * its end.
 */
function withSettings(original, added, atEnd) {
    if (added.length + atEnd.length === 0)
        return original;
    const end = original.includes('\r\n') ? '\r\n' : '\n';
    const ended = ({ raw }) => (/[\r\n]$/.test(raw) ? raw : raw + end);
    const replaced = new Set(added.filter(({ list }) => !list).map(canonicalKey));
    const lines = (0,npmrc_lines/* readNpmrc */.Z)(original);
    const head = (0,npmrc_lines/* linesBeforeSections */.v)(lines);
    const kept = head.filter((line) => line.kind !== 'setting' || !replaced.has(canonicalKey(line)));
    const inOneLine = ({ raw }) => raw.replace(/[\r\n]+$/, '') + end;
    const result = [
        ...kept.map(ended),
        ...added.map(inOneLine),
        ...lines.slice(head.length).map(ended),
        ...atEnd.map(inOneLine),
    ];
    return `${original.startsWith('\ufeff') ? '\ufeff' : ''}${result.join('')}`;
}
function lostRegistries(ours, edited) {
    const now = new Map(edited.map((line) => [canonicalKey(line), line.value]));
    const lost = ours.flatMap((line) => {
        const { key, value } = line;
        if (now.get(canonicalKey(line)) === value)
            return [];
        if (key.kind === 'registry-setting')
            return isCredential(line) ? [key.url] : [];
        return key.kind === 'other' ? [] : [value];
    });
    return [...new Set(lost)];
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/yarnrc/document.js
var yarnrc_document = __webpack_require__(6924);
;// CONCATENATED MODULE: ./build/yarnrc/edited.js



const STYLE = { schema: yarnrc_document/* YARN_SCHEMA */.dd, lineWidth: -1 };
/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
function yarnrc_edited_carriedOver(original, written, edited) {
    const [before, ours, now] = [(0,yarnrc_document/* readYarnrc */.q0)(original), (0,yarnrc_document/* readYarnrc */.q0)(written), (0,yarnrc_document/* readYarnrc */.q0)(edited)];
    const own = pathsOf(ours).filter((path) => jsonAt(ours, path) !== jsonAt(before, path));
    const ownNames = new Set(own.map(canonical));
    const secrets = own.flatMap((path) => secretsAt(ours, path));
    const added = new Map();
    for (const path of pathsOf(now)) {
        const value = jsonAt(now, path);
        if (value === jsonAt(ours, path) || ownNames.has(canonical(path)))
            continue;
        if (secrets.some((secret) => value.includes(secret)))
            continue;
        (0,yarnrc_document/* setIn */.Oe)(added, path, (0,yarnrc_document/* valueIn */.xm)(now, path));
    }
    const lost = own.filter((path) => jsonAt(now, path) !== jsonAt(ours, path)).flatMap((path) => urlAt(ours, path));
    const text = added.size === 0 ? original : withLineEnds(edited_withSettings(original, before, added), original || edited);
    return { text, lost: [...new Set(lost)] };
}
/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(settings) {
    return [...settings.keys()].flatMap((key) => yarnrc_document/* GROUPS */.fd.includes(key) ? (0,yarnrc_document/* namesIn */.wX)(settings, key).map((name) => [key, name]) : [[key]]);
}
function jsonAt(settings, path) {
    return (0,yarnrc_document/* asJson */.vA)((0,yarnrc_document/* valueIn */.xm)(settings, path));
}
/** The secrets in a setting, as they are in JSON. */
function secretsAt(settings, path) {
    const secrets = ['npmAuthToken', 'npmAuthIdent'].map((name) => (0,yarnrc_document/* textIn */.r7)(settings, [...path, name]));
    return secrets.flatMap((secret) => (secret === undefined ? [] : [(0,yarnrc_document/* asJson */.vA)(secret).slice(1, -1)]));
}
/** A path in one spelling: Yarn accepts a registry with and without its protocol. */
function canonical(path) {
    return path.map((part) => part.replace(/^https?:(?=\/\/)|\/$/g, '')).join('\n');
}
/** The URL of the registry that a setting of this step is about. */
function urlAt(settings, path) {
    const [group = '', name = ''] = path;
    if (group === 'npmRegistries')
        return [name];
    const url = (0,yarnrc_document/* textIn */.r7)(settings, group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
    return url !== undefined && /^https?:/.test(url) ? [url] : [];
}
/** The original with settings added: below it, so that its comments stay, or rendered anew if it has one of the keys. */
function edited_withSettings(original, settings, added) {
    const lines = (0,js_yaml/* dump */.Bh)(added, STYLE);
    const text = original === '' || original.endsWith('\n') ? original + lines : `${original}\n${lines}`;
    const isNew = [...added.keys()].every((key) => !settings.has(key));
    for (const path of pathsOf(added))
        (0,yarnrc_document/* setIn */.Oe)(settings, path, (0,yarnrc_document/* valueIn */.xm)(added, path));
    return isNew && isSame(text, settings) ? text : (0,js_yaml/* dump */.Bh)(settings, STYLE);
}
/** Whether a text has these settings. Below `{a: b}` or the end of a document, added lines are not valid. */
function isSame(text, settings) {
    try {
        return (0,yarnrc_document/* asJson */.vA)((0,yarnrc_document/* readYarnrc */.q0)(text)) === (0,yarnrc_document/* asJson */.vA)(settings);
    }
    catch (error) {
        if (error instanceof diagnostic/* UserError */.yo)
            return false;
        throw error;
    }
}
/** @param like the file that the line endings are copied from */
function withLineEnds(text, like) {
    return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

;// CONCATENATED MODULE: ./build/home-files/additions.js
/** The settings that later steps added to a home file: what the file of the user becomes with them. */




/** What a file becomes that was edited, and what post says about it. */
function mergeEdits({ file, format, copy }, original, edited) {
    const written = (0,read_text/* readText */.y)(copy);
    const restored = 'The file was restored as it was before the job.';
    if (written === undefined) {
        const what = `${file} was edited during the job, but the copy that shows what was added is gone.`;
        return { text: original, said: [(0,diagnostic/* cleanupFailed */._z)(what, restored)] };
    }
    try {
        const carriedOver = format === 'npmrc' ? edited_carriedOver : yarnrc_edited_carriedOver;
        const { text, lost } = carriedOver(original, written, edited);
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
        `A later step overwrote ${file}, so tools that read it no longer found the login for ${lost.join(', ')}.`,
        'To add a line to the file, append it: `>>` instead of `>`.',
    ];
    return { level: 'warning', code: 'home-file-overwritten', text: text.join('\n') };
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

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ setIn),
/* harmony export */   dd: () => (/* binding */ YARN_SCHEMA),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   q0: () => (/* binding */ readYarnrc),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   vA: () => (/* binding */ asJson),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);


/** The groups of settings that we write into: by scope, and by URL. */
const GROUPS = ['npmScopes', 'npmRegistries'];
/** A key without a value. */
const nullTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === '' ? null : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg),
    identify: (value) => value === null,
    represent: () => '',
});
/** As in Yarn: every scalar is text, however a number is written, except an empty value; an unknown tag is an error (measured, 4.18). */
const YARN_SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(nullTag, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
/** The largest size of a file with everything that its aliases stand for, in characters. */
const MAX_EXPANDED = 4 * 1024 * 1024;
/**
 * Parses a `.yarnrc.yml`. The groups that we write into are mappings of their own, even if the file uses aliases.
 *
 * @throws UserError `yarnrc-invalid` if it is not a YAML mapping
 */
function readYarnrc(text) {
    const settings = parse(text);
    for (const group of GROUPS) {
        const value = settings.get(group);
        if (value === undefined)
            continue;
        if (value === null)
            settings.delete(group);
        else
            settings.set(group, new Map([...mapping(value)].map(([name, entry]) => [name, copied(entry)])));
    }
    return settings;
}
function parse(text) {
    try {
        // `json`: the last one of two keys wins, as in Yarn (measured, 4.18).
        const [value = null, ...others] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: YARN_SCHEMA, json: true });
        if (others.length > 0 || expandedSize(value, MAX_EXPANDED) > MAX_EXPANDED)
            throw invalid();
        return value === null ? new Map() : mapping(value);
    }
    catch (error) {
        // The parser's own message quotes the text.
        throw error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB || error instanceof RangeError ? invalid() : error;
    }
}
/**
 * The size of a value with everything that its aliases stand for, in characters. Counting ends above the limit.
 *
 * @throws RangeError if the value contains itself
 */
function expandedSize(value, limit) {
    if (typeof value === 'string')
        return value.length + 1;
    let size = 1;
    for (const part of value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : []) {
        if (size > limit)
            break;
        size += expandedSize(part, limit - size);
    }
    return size;
}
/** A value as JSON, to compare it. */
function asJson(value) {
    return JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part)) ?? '';
}
/** @throws UserError `yarnrc-invalid` if a value is not a mapping, or one of its keys is not text */
function mapping(value) {
    if (!(value instanceof Map) || [...value.keys()].some((key) => typeof key !== 'string'))
        throw invalid();
    return value;
}
/** An entry that other parts of the file do not share through an alias. */
function copied(value) {
    return value instanceof Map ? new Map(value) : value;
}
/** The names in a group of settings: scopes, or URLs. */
function namesIn(settings, group) {
    const entries = settings.get(group);
    return entries instanceof Map ? [...entries.keys()] : [];
}
/** Sets a value. Mappings on the way to it are made if they are missing. */
function setIn(settings, [key = '', ...rest], value) {
    if (rest.length === 0) {
        settings.set(key, value);
        return;
    }
    const existing = settings.get(key);
    const inner = existing instanceof Map ? existing : new Map();
    settings.set(key, inner);
    setIn(inner, rest, value);
}
/** A value; undefined if there is none. */
function valueIn(settings, path) {
    let value = settings;
    for (const key of path)
        value = value instanceof Map ? value.get(key) : undefined;
    return value;
}
/** A value that is a text and not empty; undefined otherwise. */
function textIn(settings, path) {
    const value = valueIn(settings, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function invalid() {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
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