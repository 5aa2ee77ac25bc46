"use strict";
exports.id = 12;
exports.ids = [12];
exports.modules = {

/***/ 12:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeEdits: () => (/* binding */ mergeEdits)
});

// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/read-text.js
var read_text = __webpack_require__(255);
// EXTERNAL MODULE: ./build/files/file-names.js
var file_names = __webpack_require__(436);
// EXTERNAL MODULE: ./build/npmrc/keys.js + 1 modules
var keys = __webpack_require__(656);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(653);
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
var js_yaml = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/yarnrc/document.js


/** The groups of settings that we write into: by scope, and by URL. */
const GROUPS = ['npmScopes', 'npmRegistries'];
/** A key without a value. */
const nullTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === '' ? null : js_yaml/* NOT_RESOLVED */.Hg),
    identify: (value) => value === null,
    represent: () => '',
});
/** As in Yarn: every scalar is text, however a number is written, except an empty value; an unknown tag is an error (measured, 4.18). */
const YARN_SCHEMA = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(nullTag, js_yaml/* realMapTag */.HY);
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
        const [value = null, ...others] = (0,js_yaml/* loadAll */.gh)(text, { schema: YARN_SCHEMA, json: true });
        if (others.length > 0 || expandedSize(value, MAX_EXPANDED) > MAX_EXPANDED)
            throw invalid();
        return value === null ? new Map() : mapping(value);
    }
    catch (error) {
        // The parser's own message quotes the text.
        throw error instanceof js_yaml/* YAMLException */.tB || error instanceof RangeError ? invalid() : error;
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
    return new diagnostic/* UserError */.yo('yarnrc-invalid', 'The existing `.yarnrc.yml` in the home folder or above the workspace is not a YAML mapping.', 'Correct or remove it. Yarn could not read it either.');
}

;// CONCATENATED MODULE: ./build/yarnrc/edited.js



const STYLE = { schema: YARN_SCHEMA, lineWidth: -1 };
/**
 * Carries settings over from a `.yarnrc.yml` that later steps edited to the original. As in npmrc files, what this step wrote is
 * never carried over: no key of it, and no value with one of its secrets.
 *
 * @throws UserError `yarnrc-invalid` if one of the texts is not a YAML mapping
 */
function yarnrc_edited_carriedOver(original, written, edited) {
    const [before, ours, now] = [readYarnrc(original), readYarnrc(written), readYarnrc(edited)];
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
        setIn(added, path, valueIn(now, path));
    }
    const lost = own.filter((path) => jsonAt(now, path) !== jsonAt(ours, path)).flatMap((path) => urlAt(ours, path));
    const text = added.size === 0 ? original : withLineEnds(edited_withSettings(original, before, added), original || edited);
    return { text, lost: [...new Set(lost)] };
}
/** The paths of all settings: the top-level keys, and those in groups, which are compared one by one. */
function pathsOf(settings) {
    return [...settings.keys()].flatMap((key) => GROUPS.includes(key) ? namesIn(settings, key).map((name) => [key, name]) : [[key]]);
}
function jsonAt(settings, path) {
    return asJson(valueIn(settings, path));
}
/** The secrets in a setting, as they are in JSON. */
function secretsAt(settings, path) {
    const secrets = ['npmAuthToken', 'npmAuthIdent'].map((name) => textIn(settings, [...path, name]));
    return secrets.flatMap((secret) => (secret === undefined ? [] : [asJson(secret).slice(1, -1)]));
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
    const url = textIn(settings, group === 'npmScopes' ? [...path, 'npmRegistryServer'] : path);
    return url !== undefined && /^https?:/.test(url) ? [url] : [];
}
/** The original with settings added: below it, so that its comments stay, or rendered anew if it has one of the keys. */
function edited_withSettings(original, settings, added) {
    const lines = (0,js_yaml/* dump */.Bh)(added, STYLE);
    const text = original === '' || original.endsWith('\n') ? original + lines : `${original}\n${lines}`;
    const isNew = [...added.keys()].every((key) => !settings.has(key));
    for (const path of pathsOf(added))
        setIn(settings, path, valueIn(added, path));
    return isNew && isSame(text, settings) ? text : (0,js_yaml/* dump */.Bh)(settings, STYLE);
}
/** Whether a text has these settings. Below `{a: b}` or the end of a document, added lines are not valid. */
function isSame(text, settings) {
    try {
        return asJson(readYarnrc(text)) === asJson(settings);
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


/***/ })

};
;