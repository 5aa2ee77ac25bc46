"use strict";
exports.id = 391;
exports.ids = [391];
exports.modules = {

/***/ 391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeAway: () => (/* binding */ takeAway)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/npmrc/inherited.js
var inherited = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/npmrc/lines.js
var npmrc_lines = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/npmrc/edited.js


function linesWithoutOurs(edited, original, keys, dropped) {
    const ours = new Set(keys);
    const gone = new Set(dropped);
    const theirs = new Set((0,npmrc_lines/* readNpmrc */.Z4)(original).flatMap((line) => line.kind === 'setting' && !gone.has(line.number) ? [`${line.name}=${line.value}`] : []));
    const lines = (0,npmrc_lines/* readNpmrc */.Z4)(edited);
    const firstSection = lines.findIndex(({ kind }) => kind === 'section');
    const inSection = (index) => firstSection >= 0 && index >= firstSection;
    const left = lines.filter((line, index) => {
        if (inSection(index))
            return true;
        if (line.kind !== 'setting')
            return line.raw.trim() !== inherited/* HEADING */.TB;
        return !ours.has(line.name) || theirs.has(`${line.name}=${line.value}`);
    });
    const back = (0,npmrc_lines/* readNpmrc */.Z4)(original).filter(({ number }) => gone.has(number));
    const text = left.map(({ raw }) => raw).join('');
    return back.map(({ raw }) => (/[\r\n]$/.test(raw) ? raw : `${raw}\n`)).join('') + text;
}

// EXTERNAL MODULE: ./build/placed-link.js
var placed_link = __webpack_require__(6091);
// EXTERNAL MODULE: ./build/refusal.js
var refusal = __webpack_require__(1807);
;// CONCATENATED MODULE: ./build/take-away.js





async function takeAway(entry) {
    const yaml = entry.kind === 'yarnrc' ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 6439)) : undefined;
    return (0,placed_link/* inTurn */.lo)(entry.place, entry.target, () => putRight(entry, yaml?.withoutOurKeys));
}
function putRight(entry, withoutOurKeys) {
    const { place, target } = entry;
    const info = (text) => ({ level: 'info', text: `${place} ${text}` });
    external_node_fs_default().rmSync((0,placed_link/* asideOf */.KN)(place, target), { force: true });
    const found = external_node_fs_default().lstatSync(place, { throwIfNoEntry: false });
    const backup = external_node_fs_default().lstatSync((0,placed_link/* backupOf */.GH)(place), { throwIfNoEntry: false });
    const ours = found?.isSymbolicLink() && external_node_path_default().resolve(external_node_path_default().dirname(place), external_node_fs_default().readlinkSync(place)) === target;
    if (found === undefined) {
        if (backup === undefined)
            return info('was gone already.');
        (0,placed_link/* putBack */.pK)(place);
        return info('was removed by somebody; what stood there before is back.');
    }
    if (!ours && (entry.previous !== '' || (entry.replaced && backup === undefined) || backup?.ino === found.ino)) {
        if (backup?.ino === found.ino)
            external_node_fs_default().rmSync((0,placed_link/* backupOf */.GH)(place));
        return info('was not changed.');
    }
    if (!ours && !found.isFile())
        return info('was replaced by a link or folder of somebody else, which is left alone.');
    if (ours && entry.previous !== '') {
        (0,placed_link/* replaceByLink */.qt)(place, entry.previous);
        return info('points to the file of the earlier use again.');
    }
    const stamp = (0,placed_link/* stampOf */.Zs)(target);
    if (ours && (stamp === entry.written || stamp === '')) {
        (0,placed_link/* putBack */.pK)(place);
        return info('is as it was.');
    }
    const edited = external_node_fs_default().readFileSync(place, 'utf8');
    try {
        restoreEdited(entry, edited, withoutOurKeys);
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P))
            throw error;
        (0,placed_link/* putBack */.pK)(place);
        return {
            level: 'warning',
            text: `[cleanup-failed] ${place} was edited into what cannot be understood; what stood there before is back.`,
        };
    }
    return info('was edited since; the edit is kept, and only the lines of this action are gone.');
}
function restoreEdited({ place, target, keys, dropped }, edited, withoutOurKeys) {
    const backup = (0,placed_link/* backupOf */.GH)(place);
    const before = external_node_fs_default().statSync(backup, { throwIfNoEntry: false });
    const original = before === undefined ? '' : external_node_fs_default().readFileSync(backup, 'utf8');
    const left = withoutOurKeys === undefined
        ? linesWithoutOurs(edited, original, keys.flat(), dropped)
        : withoutOurKeys(edited, original, keys);
    if (left.trim() === '' && before === undefined)
        external_node_fs_default().rmSync(place);
    else {
        const aside = (0,placed_link/* asideOf */.KN)(place, target);
        external_node_fs_default().writeFileSync(aside, left, { flag: 'wx', mode: before === undefined ? 0o600 : before.mode & 0o777 });
        external_node_fs_default().renameSync(aside, place);
    }
    external_node_fs_default().rmSync(backup, { force: true });
}


/***/ })

};
;