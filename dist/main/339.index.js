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
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7831);
/* harmony import */ var _files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);
/* harmony import */ var _network_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1492);
/* harmony import */ var _network_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(932);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6141);
/* harmony import */ var _jfrog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2650);







/**
 * Requests the revocation of what main obtained. The tokens are read from our own file, because nothing else that survives
 * main may contain them. All are read when this returns, so the file may be deleted while vendors respond. It never throws.
 *
 * @param isLoggedIn whether the login was set up and not undone yet, so a file that is missing was deleted by a later step
 * @param tempFolder RUNNER_TEMP, where our files are
 */
async function revokeRecorded(records, isLoggedIn, tempFolder, environment) {
    const revocations = records.map((record) => readRevocation(record, isLoggedIn, tempFolder));
    return overNetwork(environment, (send) => revocations.map(async (found) => ('token' in found ? await revoke(found, send) : found)));
}
/** Requests the revocation of what main has obtained so far, because it failed or was cancelled. */
async function revokeObtained(registries, environment) {
    return overNetwork(environment, (send) => {
        const results = [];
        for (const { url, credential, obtained } of registries) {
            if (obtained?.revocable !== true || credential.kind !== 'token')
                continue;
            results.push(revoke({ ...obtained, url, token: credential.token.reveal() }, send));
        }
        return results;
    });
}
/** Sends all requests at once. The time limits are short because the job is over. */
async function overNetwork(environment, start) {
    const { send, close } = (0,_network_network_js__WEBPACK_IMPORTED_MODULE_4__/* .openNetwork */ .XV)({ environment, attemptLimit: 5000, requestLimit: 8000 });
    try {
        return await Promise.all(start(send));
    }
    finally {
        close();
    }
}
/** Finds a token and where to send the request; otherwise says why not. Somebody may have changed the journal. */
function readRevocation(record, isLoggedIn, tempFolder) {
    const { path: file, expires, shortLived } = record;
    const failed = (why) => notRevoked({ url: normalizedUrl(record.url) ?? 'a registry', expires }, why);
    if (!isOwnFile(file, tempFolder))
        return failed('the journal names a file that this action never writes');
    const url = normalizedUrl(record.url);
    const endpoint = record.endpoint === '' ? '' : normalizedUrl(record.endpoint)?.replace(/\/$/, '');
    if (url === undefined || endpoint === undefined)
        return failed('the journal has a URL that is not valid');
    try {
        if (!fs.lstatSync(file).isFile())
            return failed('the file was replaced');
        const key = `${nerfDart(url)}:${record.scope === undefined ? '' : `${record.scope}:`}_authToken="`;
        const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
        const token = lines.findLast((line) => line.startsWith(key))?.slice(key.length, -1) ?? '';
        return isToken(token)
            ? { url, endpoint, token, expires, shortLived }
            : failed('the file does not contain it any more');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT') {
            // A short-lived token cannot be revoked anyway, see below.
            if (isLoggedIn && !shortLived)
                return failed('a later step deleted the file with it');
            // Main deletes the file when it fails, and then revokes the token itself, unless it is killed before.
            const until = expires === '' ? '' : ` Otherwise it expires at ${expires}.`;
            const text = `The file with the token for ${url} does not exist any more. If the login step failed, it has revoked the token.${until}`;
            return { level: 'info', text };
        }
        return failed(`the file cannot be read: ${code ?? 'unknown error'}`);
    }
}
async function revoke(revocation, send) {
    const { url, endpoint, token, shortLived } = revocation;
    let status;
    try {
        ({ status } = await send((0,_jfrog_js__WEBPACK_IMPORTED_MODULE_6__/* .revocationRequest */ .Kz)(url, endpoint, token)));
    }
    catch (error) {
        return notRevoked(revocation, error instanceof _network_http_js__WEBPACK_IMPORTED_MODULE_3__/* .NetworkError */ .D ? error.message : 'unknown error');
    }
    // It was revoked before: by an attempt with a lost response, for another entry with the same token, or by someone else.
    if (status === 401)
        return { level: 'info', text: `The token for ${url} is no longer valid.` };
    if (status < 200 || status >= 300)
        return notRevoked(revocation, `HTTP ${status}`);
    if (shortLived) {
        // The platform answers with success, but the token stays valid. Nothing went wrong, so it is not a warning.
        const why = 'JFrog revokes no token that lives for less than 6 hours (`revocable-expiry-threshold`)';
        return { level: 'info', text: notRevoked(revocation, why).text };
    }
    if (status === 204)
        return notRevoked(revocation, 'HTTP 204, so the platform does not know it');
    return { level: 'info', text: `The token for ${url} was revoked.` };
}
function notRevoked({ url, expires }, why) {
    const isTime = /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(expires);
    const until = isTime ? `It expires at ${expires}.` : 'It is valid until it expires.';
    return {
        level: 'warning',
        code: 'oidc-revoke',
        text: `The token for ${url} could not be revoked (${why}).\n${until}`,
    };
}


/***/ })

};
;