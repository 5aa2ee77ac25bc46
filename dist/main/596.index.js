exports.id = 596;
exports.ids = [596];
exports.modules = {

/***/ 2596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ keptLines),
/* harmony export */   credentialKeys: () => (/* binding */ credentialKeys),
/* harmony export */   dO: () => (/* binding */ keptSections),
/* harmony export */   readInherited: () => (/* binding */ readInherited)
/* harmony export */ });
/* unused harmony export shielded */
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);
/* harmony import */ var _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2695);






/** Takes a user config apart. A key may refer to variables, as clients expand them there as well. */
function readInherited(text, environment) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readNpmrc */ .Z4)(text);
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    const head = firstSection < 0 ? lines : lines.slice(0, firstSection);
    return {
        head: head.map((line) => {
            if (line.kind !== 'setting')
                return { line, key: undefined };
            const plain = (text) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .withPlainReferences */ .Hl)(text, environment);
            return {
                line: { ...line, raw: plain(line.raw), name: plain(line.name), value: plain(line.value) },
                key: line.name.includes('${') ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readKey */ .YZ)((0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandVariables */ .i7)(line.name, environment)) : line.key,
            };
        }),
        tail: lines.slice(head.length),
    };
}
/** The registries that a user config has a credential for. */
function credentialKeys({ head }) {
    return new Set(head.flatMap(({ key }) => key?.kind === 'registry-setting' && _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CREDENTIAL_SETTINGS */ .w7.has(key.setting) ? [key.nerfDart] : []));
}
/**
 * What stays of a user config: all lines as they stand, but for those that we override, and those that would do harm.
 *
 * @param diagnostics gets one for the lines that had to go for another reason than being overridden
 * @returns of the lines that clients read those that stay, with the last one ended
 */
function keptLines({ head }, overrides, environment, diagnostics) {
    const lost = [];
    const dropped = [];
    const drop = (line) => {
        dropped.push(line.number);
        return [];
    };
    const kept = head.flatMap(({ line, key }) => {
        if (line.kind === 'comment' && line.raw.trim() === _plain_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADING */ .TB)
            return drop(line);
        if (line.kind !== 'setting')
            return shielded(line);
        if (key !== undefined && isOverridden(line.name, key, overrides))
            return drop(line);
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsSecret */ .hK)(line.name) && (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)((0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandVariables */ .i7)(line.value, environment)))
            return drop(line);
        const missing = (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .unsetVariable */ .gM)(`${line.name}=${line.value}`, environment, overrides.consumed);
        if (missing === undefined)
            return shielded(line);
        lost.push(`line ${line.number} (${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .shownName */ .HD)(missing)})`);
        return overrides.failsOnUnset ? drop(line) : shielded(line);
    });
    if (lost.length > 0) {
        const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
        diagnostics.push({
            level: 'warning',
            slug: 'inherited-variable',
            text: `The inherited user config refers to variables that later steps do not have: ` +
                `${lost.slice(0, 5).join(', ')}${more}. ` +
                (overrides.failsOnUnset
                    ? 'These lines are left out, since pnpm up to 10 and yarn 1 fail on them. '
                    : 'These lines stay, but bring no credential. ') +
                "Set the variables in the job's `env`, or name them in `export-token`.",
        });
    }
    const last = kept.at(-1);
    const end = typeof last === 'string' && !/[\r\n]$/.test(last) ? ['\n'] : [];
    return { text: [...kept, ...end], dropped };
}
/**
 * What stays of the sections: all but the lines that ours take the place of. pnpm 12 reads them as if there were no
 * section, and the last of two equal keys wins (measured, 12.21); to all other clients they say nothing.
 */
function keptSections({ tail }, overrides) {
    const dropped = [];
    const text = tail.flatMap((line) => {
        if (line.kind !== 'setting' || !isOverridden(line.name, line.key, overrides))
            return shielded(line);
        dropped.push(line.number);
        return [];
    });
    return { text, dropped };
}
/** A line as it stands. Only keys may be shown: values and comments can hold anything. */
function shielded(line) {
    if (line.kind === 'blank' || line.kind === 'section')
        return [line.raw];
    const start = line.kind === 'setting' && line.raw.includes('=') ? line.raw.indexOf('=') + 1 : 0;
    const end = line.raw.search(/[\r\n]*$/);
    return [line.raw.slice(0, start), new _credentials_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(line.raw.slice(start, end)), line.raw.slice(end)];
}
function isOverridden(name, key, { scopes, replacesBase, credentials }) {
    if (key.kind === 'default-registry')
        return replacesBase;
    if (key.kind === 'scope-registry')
        return scopes.has(key.scope);
    // pnpm and yarn 1 would send a credential without a registry to our default registry.
    if (key.kind === 'other')
        return replacesBase && _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CREDENTIAL_SETTINGS */ .w7.has(name);
    if (!credentials.has(key.nerfDart) || !_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .CREDENTIAL_SETTINGS */ .w7.has(key.setting))
        return false;
    // pnpm's token for one scope beats the registry's own; of other scopes' tokens, only a default registry gets some.
    return key.scope === undefined || scopes.has(key.scope) || replacesBase;
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ CREDENTIAL_PARTS),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   Z4: () => (/* binding */ readNpmrc),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   w7: () => (/* binding */ CREDENTIAL_SETTINGS)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3888);


/**
 * Splits an npmrc file into lines and reads each as `ini` does, which npm, pnpm and yarn 1 use too.
 *
 * A bare CR ends a line, as it does for them. Joining every `raw` gives the text back, but for a byte order mark.
 */
function readNpmrc(text) {
    const raws = text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return raws.map((raw, index) => readLine(raw, index + 1));
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
    return { kind: 'setting', raw, number, name, key: readKey(name), value: textOf(list ? parsed[0] : parsed), list };
}
/** A value as text. What stands in quotes `ini` reads as JSON, which may be an object with a `toString` of its own. */
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Reads a key; a URL in it that we would refuse makes it `other`. */
function readKey(name) {
    if (name === 'registry')
        return { kind: 'default-registry' };
    const mapping = /^(@[^:/]+):registry$/.exec(name);
    if (mapping?.[1] !== undefined)
        return { kind: 'scope-registry', scope: mapping[1] };
    const setting = /^(\/\/.*?)(?::(@[^:/]+))?:([^:/]+)$/.exec(name);
    if (setting?.[1] === undefined || setting[3] === undefined)
        return { kind: 'other' };
    const url = urlOfKey(setting[1]);
    if (url === undefined)
        return { kind: 'other' };
    return { kind: 'registry-setting', url, nerfDart: (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .nerfDart */ .vN)(url), scope: setting[2], setting: setting[3] };
}
/** The URL that a key stands for. Keys name no protocol: https, but for this very machine. */
function urlOfKey(key) {
    try {
        const secure = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryUrl */ .I7)(`https:${key}`, 'key');
        const plain = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(secure).hostname) && !/^\/\/[^/]*:443(\/|$)/.test(key);
        return plain ? (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryUrl */ .I7)(`http:${key}`, 'key') : secure;
    }
    catch {
        return undefined;
    }
}
/** The settings that make up a credential. */
const CREDENTIAL_PARTS = new Set(['_authToken', '_auth', 'username', '_password']);
/** Those, and the ones that say something else about one: they go where another credential takes its place. */
const CREDENTIAL_SETTINGS = new Set([...CREDENTIAL_PARTS, 'email', 'tokenHelper']);
/** Whether the value of a setting must not be printed, whatever registry it is for, and however it is misspelt. */
function holdsSecret(name) {
    return /(^|:)_?(auth_?token|token|auth|password|key)$/i.test(name);
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


/** A reference as npm knows it (@npmcli/config, env-replace): an odd number of backslashes before it escapes it. */
const REFERENCE = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** What stands between the braces: a name, and what holds if it is not set. */
const FORM = /^([A-Za-z_][A-Za-z0-9_]*)(\?|:?-(.*))?$/s;
/**
 * Fills `${NAME}` from the environment, in the forms that clients know: `${NAME?}` is empty if NAME is not set (npm,
 * bun), `${NAME:-text}` and `${NAME-text}` are the text (pnpm, yarn).
 *
 * @throws UserError `npmrc-variable` for a variable that is not set or may not be read, for what is no name, and for a
 *   value that would break the line or be expanded again
 */
function fillVariables(text, environment, where) {
    const variables = [];
    const filled = text.replace(REFERENCE, (whole, backslashes, inner) => {
        if (backslashes.length % 2 === 1)
            return whole;
        const [, name = '', form = '', fallback = ''] = FORM.exec(inner) ?? [];
        if (!(0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: \`\${…}\` does not hold the name of a variable.`, 'Write `${NAME}`, `${NAME?}` or `${NAME:-default}`.');
        }
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunnerOwn */ .bb)(name)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} belongs to the runner and is not read here.`, "Put the value into a variable of another name in this step's `env`.");
        }
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name);
        if (value === undefined && form === '') {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the variable ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} is not set.`, "Set it in this step's `env`, or write `${NAME?}` if it may be missing.");
        }
        const chosen = value === undefined || (value === '' && form.startsWith(':-')) ? fallback : value.trim();
        if (/[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]|\$\{/.test(chosen)) {
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: the value of ${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name)} has a line break, a control character or \`\${\` in it.`, 'A line of an npmrc file cannot hold it: correct the value.');
        }
        variables.push(name);
        return backslashes + chosen;
    });
    // `${${A}}`: what was filled in is the name of another variable now, the runner's perhaps, which a client would read.
    for (const [, backslashes = ''] of filled.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1)
            continue;
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('npmrc-variable', `${where}: there is a \`\${…}\` within another.`, 'Put the value into one variable, and write `${NAME}`.');
    }
    return { text: filled, variables };
}
/** A text with those of its references filled in whose variables are set: what it means to clients now. */
function expandVariables(text, environment) {
    return text.replace(REFERENCE, (whole, backslashes, inner) => {
        const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner.replace(/\?$|:?-.*$/s, ''));
        return backslashes.length % 2 === 1 || value === undefined ? whole : backslashes + value;
    });
}
/** A text with `${NAME?}` written `${NAME}` where NAME is set: the same to npm and bun, and legible to the others. */
function withPlainReferences(text, environment) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\?\}/g, (whole, name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, name) === undefined ? whole : `\${${name}}`);
}
/**
 * The first reference in a text that pnpm up to 10 and yarn 1 would fail on in a later step; undefined if there is
 * none. They know no `${NAME?}`, and look up what is no name as it stands.
 *
 * @param gone variables that are set now, but not in later steps
 */
function unsetVariable(text, environment, gone = new Set()) {
    for (const [, backslashes = '', inner = ''] of text.matchAll(REFERENCE)) {
        if (backslashes.length % 2 === 1 || /^[^:-]+:?-/.test(inner))
            continue; // a default of its own
        if ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(environment, inner) === undefined || gone.has(inner))
            return inner;
    }
    return undefined;
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