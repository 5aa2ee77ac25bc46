"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 7339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeObtained: () => (/* binding */ revokeObtained)
/* harmony export */ });
/* unused harmony export revokeRecorded */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7831);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(436);
/* harmony import */ var _network_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7641);
/* harmony import */ var _network_send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(900);
/* harmony import */ var _jfrog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(269);








/**
 * Has the vendors take back what main obtained. The tokens are read from our own file, since nothing else that outlives
 * main may hold them; all are read when this returns, so that the file may go while vendors are waited for. It never throws.
 *
 * @param tempFolder RUNNER_TEMP, where our files are
 */
async function revokeRecorded(entries, tempFolder, environment) {
    const all = entries.map((entry) => read(entry, tempFolder));
    return overNetwork(environment, (send) => all.map(async (found) => ('token' in found ? await revoke(found, send) : found)));
}
/** The same for what main still has in its hands, because it failed before it was done. */
async function revokeObtained(registries, environment) {
    return overNetwork(environment, (send) => registries.flatMap(({ url, credential, obtained }) => obtained?.revocable && credential.kind === 'token'
        ? [revoke({ url, endpoint: obtained.endpoint, token: credential.token.reveal() }, send)]
        : []));
}
/** Sends all at once, and does not wait for long: the job is over. */
async function overNetwork(environment, start) {
    const { send, close } = (0,_network_send_js__WEBPACK_IMPORTED_MODULE_5__/* .openNetwork */ .X)({ environment, attempt: 5000, overall: 8000 });
    try {
        return await Promise.all(start(send));
    }
    finally {
        close();
    }
}
/** Finds the token, and where it is to be sent; or says why not. The journal may have been tampered with. */
function read(entry, tempFolder) {
    const { path: file } = entry;
    const whose = shownUrl(entry.url);
    const folder = path.resolve(tempFolder);
    const inside = tempFolder !== '' && path.relative(folder, path.dirname(path.resolve(file))) === '';
    if (!inside || !isFileName(path.basename(file))) {
        return left(whose, 'the journal names a file that this action never writes');
    }
    try {
        const url = normalizedUrl(entry.url);
        const endpoint = entry.endpoint === '' ? '' : normalizedUrl(entry.endpoint)?.replace(/\/$/, '');
        if (url === undefined || endpoint === undefined)
            return left(whose, 'the journal names no valid URL');
        if (!fs.lstatSync(file).isFile())
            return left(whose, 'something else stands in the place of our file');
        const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
        const key = `${nerfDart(url)}:${entry.scope === undefined ? '' : `${entry.scope}:`}_authToken="`;
        const token = lines.findLast((line) => line.startsWith(key))?.slice(key.length, -1) ?? '';
        return isToken(token) ? { url, endpoint, token } : left(url, 'our file does not hold it any more');
    }
    catch (error) {
        const { code } = error;
        // It goes at the end of a post, and when main failed and gave back what it had.
        if (code === 'ENOENT')
            return { level: 'info', text: `The token for ${whose} went with our file.` };
        return left(whose, `our file cannot be read (${code ?? 'unknown error'})`);
    }
}
async function revoke({ url, endpoint, token }, send) {
    try {
        const { status } = await send((0,_jfrog_js__WEBPACK_IMPORTED_MODULE_6__/* .revocationRequest */ .Kz)(url, endpoint, token));
        if (status >= 200 && status < 300)
            return { level: 'info', text: `The token for ${url} is revoked.` };
        // Revoked already: by an attempt whose answer got lost, for another entry with the same token, or by somebody else.
        if (status === 401)
            return { level: 'info', text: `The token for ${url} is not valid any more.` };
        return left(url, `HTTP ${status}`);
    }
    catch (error) {
        return left(url, error instanceof _network_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .NetworkFault */ .H ? error.message : 'unknown error');
    }
}
/** A registry's URL, unless the journal holds something else in its place. */
function shownUrl(url) {
    return normalizedUrl(url) ?? 'a registry';
}
function left(url, why) {
    return {
        level: 'warning',
        code: 'oidc-revoke',
        text: `The token for ${url} could not be revoked (${why}). It is valid until it expires.`,
    };
}


/***/ })

};
;