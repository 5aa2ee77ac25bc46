exports.id = 629;
exports.ids = [629];
exports.modules = {

/***/ 8629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOver: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);



/**
 * Carries settings over from a file that later steps edited to the original. Settings are compared, not lines: `npm config
 * set` writes the whole file anew, without our quotes and comments. What this step wrote is never carried over: no key of
 * it, however it is spelled, no other credential for its registries, and no value with one of its secrets.
 *
 * @param original the user's file
 * @param written what this step made of it
 * @param edited what it is now
 */
function carriedOver(original, written, edited) {
    const ours = ownSettings(written);
    const ownKeys = new Set(ours.map(canonicalKey));
    const credentials = ours.filter(isCredential);
    const decided = new Set(credentials.map(registryOf));
    const secrets = credentials.filter(({ name, value }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSecret */ .hK)(name) && value !== '').map(({ value }) => value);
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
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(text)).filter((line) => line.kind === 'setting');
}
/** The settings below the first `[section]`, where a line ends up that is appended to such a file. */
function sectionSettings(text) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(text);
    return lines.slice((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)(lines).length).filter((line) => line.kind === 'setting');
}
/** The settings of this step: those below its heading. */
function ownSettings(written) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(written));
    const heading = lines.findIndex(({ raw }) => raw.trim() === _files_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADING */ .TB);
    return lines.slice(heading + 1).filter((line) => line.kind === 'setting');
}
/** A key in one spelling: package managers accept several for a registry. */
function canonicalKey({ name, key }) {
    return key.kind === 'registry-setting' ? `${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfKey */ .QV)(key)}:${key.setting}` : name;
}
function comparable(line) {
    return `${canonicalKey(line)}${line.list ? '[]' : ''}=${line.value}`;
}
function isCredential({ key }) {
    return key.kind === 'registry-setting' && _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIAL_SETTINGS */ .w7.has(key.setting);
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
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readNpmrc */ .Z)(original);
    const head = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesBeforeSections */ .v)(lines);
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