"use strict";
exports.id = 467;
exports.ids = [467];
exports.modules = {

/***/ 4238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Uv: () => (/* binding */ OIDC_FIELDS),
/* harmony export */   Zc: () => (/* binding */ OIDC_PROVIDERS)
/* harmony export */ });
/** The vendors whose registries can trust the workflow's identity, and what their entries say of it. */
/** The fields of `registries` entries that belong to some vendor, named as in the vendor's own action where it has one. */
const OIDC_FIELDS = [
    'role-to-assume',
    'role-duration-seconds',
    'workload_identity_provider',
    'service_account',
    'client-id',
    'tenant-id',
    'oidc-provider-name',
    'oidc-audience',
    'project-key',
    'oidc-namespace',
    'oidc-service-slug',
    'endpoint',
];
const PROVIDERS = {
    'aws-codeartifact': { required: ['role-to-assume'], optional: ['role-duration-seconds', 'endpoint'] },
    google: { required: ['workload_identity_provider'], optional: ['service_account', 'endpoint'] },
    azure: { required: ['client-id', 'tenant-id'], optional: ['endpoint'] },
    jfrog: { required: ['oidc-provider-name'], optional: ['oidc-audience', 'project-key', 'endpoint'] },
    cloudsmith: { required: ['oidc-namespace', 'oidc-service-slug'], optional: ['oidc-audience', 'endpoint'] },
    // Its registries take the workflow's own token: nothing is exchanged.
    buildkite: { required: [], optional: [] },
};
const OIDC_PROVIDERS = Object.keys(PROVIDERS);
/** The fields that a vendor's entries need, and those that they may have. */
function fieldsOf(provider) {
    return PROVIDERS[provider];
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** No list of registries, and no settings of a client, nest deeper than a few levels. */
const DEEPEST = 64;
/**
 * Whether a text nests so deep that the YAML library, which calls itself for each level, might run out of stack (Node
 * then aborts at times, with nothing that could be caught). Brackets in quotes count too, as nobody writes so many; lines
 * of comment do not.
 */
function nestsTooDeep(text) {
    let depth = 0;
    for (const [sign = ''] of text.replace(/^[ \t]*#.*$/gm, '').matchAll(/[[{\]}]|(?:[-?:][ \t]+){16}/g)) {
        if (sign.length > 1)
            return true;
        depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > DEEPEST)
            return true;
    }
    return false;
}


/***/ }),

/***/ 7963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRegistries),
/* harmony export */   c: () => (/* binding */ FIELDS)
/* harmony export */ });
/* harmony import */ var _credentials_oidc_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _registries_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4488);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3888);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);






/** What an element of the list may say. */
const FIELDS = [
    'url',
    'scope',
    'token',
    'token-env',
    'username',
    'password',
    'password-env',
    'auth',
    'replaces-base',
    'oidc',
    ..._credentials_oidc_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .OIDC_FIELDS */ .Uv,
];
/** Each of these names a credential, alone or with a user name. */
const WAYS = new Set(['token', 'token-env', 'password', 'password-env', 'auth', 'oidc']);
const FIELDS_OF_VENDORS = new Set(_credentials_oidc_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .OIDC_FIELDS */ .Uv);
/**
 * Understands the elements of the `registries` input.
 *
 * @param environment this step's environment, for `token-env` and `password-env`
 * @param readOidc how fields of a vendor are read; a room of its own, which few jobs need
 * @throws UserError `registries-field`, `credential-ambiguous`, and those of each field's own reader; messages name the
 *   entry (from 1) and never repeat the text
 */
function readRegistries(entries, environment, secrets, diagnostics, readOidc) {
    const variables = [];
    const registries = entries.map((entry, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        const address = entry.get('url') ?? '';
        const token = entry.get('token');
        const scope = entry.get('scope');
        if (address.trim() === '')
            throw withoutUrl(where);
        const url = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRegistryUrl */ .I7)(address, `${where}, \`url\``);
        return {
            url,
            scopes: scope === undefined ? [] : (0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseScopes */ .Fg)(scope, `${where}, \`scope\``, diagnostics),
            replacesBase: entry.has('replaces-base') && replacesBase(entry, where),
            credential: token !== undefined && saysNoMore(entry)
                ? (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(token, `${where}, \`token\``, secrets)
                : readCredential(entry, url, where, environment, secrets, variables, readOidc),
            origin: where,
        };
    });
    return { registries, variables };
}
function withoutUrl(where) {
    return badField(`${where} has no \`url\`.`, 'Give each registry its URL.');
}
function replacesBase(entry, where) {
    const text = entry.get('replaces-base') ?? '';
    const word = text.trim().toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false' || word === '')
        return false;
    throw badField(`${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`, 'Set it to `true` to make this the default registry.');
}
function badField(what, cure) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('registries-field', what, cure);
}
/** Whether an entry with a URL and a token says no more of a credential: as most do. */
function saysNoMore(entry) {
    return entry.size === 2 + (entry.has('scope') ? 1 : 0) + (entry.has('replaces-base') ? 1 : 0);
}
function readCredential(entry, url, where, environment, secrets, variables, readOidc) {
    const has = (field) => entry.has(field);
    const fields = [...entry.keys()];
    const ways = fields.filter((field) => WAYS.has(field)).length;
    const withPassword = has('password') || has('password-env');
    if (ways > 1 || (has('username') && ways === 1 && !withPassword))
        throw oneIsEnough(where);
    if (has('username') !== withPassword)
        throw halfBasic(where);
    const stray = has('oidc') ? undefined : fields.find((field) => FIELDS_OF_VENDORS.has(field));
    if (stray !== undefined)
        throw withoutVendor(stray, where);
    if (has('oidc'))
        return readOidc(entry, url, where);
    const value = (field) => entry.get(field) ?? '';
    const named = (field) => {
        const name = value(field).trim();
        const content = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .namedVariable */ .m3)(environment, name, `${where}, \`${field}\``);
        variables.push(name);
        return { content, source: `${where}, \`${field}\` (${name})` };
    };
    if (has('auth')) {
        if (value('auth').trim() === 'none')
            return { kind: 'none' };
        throw badField(`${where}: \`auth\` can only be \`none\`.`, 'Remove it, or set `auth: none` for a registry that needs no credential.');
    }
    if (has('token'))
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(value('token'), `${where}, \`token\``, secrets);
    if (has('token-env')) {
        const { content, source } = named('token-env');
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToken */ .pI)(content, source, secrets);
    }
    if (has('password'))
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBasic */ .OX)(value('username'), value('password'), `${where}, \`password\``, secrets);
    if (has('password-env')) {
        const { content, source } = named('password-env');
        return (0,_credentials_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBasic */ .OX)(value('username'), content, source, secrets);
    }
    return { kind: 'unnamed' };
}
function oneIsEnough(where) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('credential-ambiguous', `${where} names more than one credential.`, 'Give one of `token`, `token-env`, `username` with `password` or `password-env`, `oidc`, and `auth: none`.');
}
function halfBasic(where) {
    return badField(`${where}: \`username\` and \`password\` (or \`password-env\`) go together.`, 'Give both, or a `token`.');
}
function withoutVendor(field, where) {
    return badField(`${where}: \`${field}\` goes with \`oidc\`, which is missing.`, 'Name the vendor with `oidc`, or remove the field.');
}


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRegistryList: () => (/* binding */ parseRegistryList)
});

// UNUSED EXPORTS: readEntries

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(153);
// EXTERNAL MODULE: ./build/files/yaml-nesting.js
var yaml_nesting = __webpack_require__(643);
// EXTERNAL MODULE: ./build/credentials/oidc-providers.js
var oidc_providers = __webpack_require__(4238);
// EXTERNAL MODULE: ./build/registries/hosts.js
var hosts = __webpack_require__(716);
// EXTERNAL MODULE: ./build/registries/registry-url.js
var registry_url = __webpack_require__(3888);
// EXTERNAL MODULE: ./build/oidc/vendor-url.js
var vendor_url = __webpack_require__(2147);
;// CONCATENATED MODULE: ./build/oidc/entry.js






const TEXT = { pattern: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,255}$/, cure: 'Write it on one line.' };
const NAME = {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
    cure: 'It has letters, digits, `.`, `_` and `-`.',
};
/** What a value must look like. Most become part of a URL or a form, so nothing may come in that has a meaning there. */
const SHAPES = {
    'role-to-assume': {
        pattern: /^arn:aws[a-z-]{0,20}:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
        cure: 'Write the whole ARN, such as `arn:aws:iam::123456789012:role/npm-read`.',
    },
    'role-duration-seconds': {
        pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
        cure: 'It is a number of seconds from 900 to 43200 (12 hours), at most what the role allows.',
    },
    workload_identity_provider: {
        pattern: /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,64}\/providers\/[a-z0-9-]{1,64}$/,
        cure: 'Write `projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`.',
    },
    service_account: { pattern: /^[A-Za-z0-9][A-Za-z0-9.@_-]{0,127}$/, cure: 'Write its address or its unique number.' },
    'client-id': {
        pattern: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
        cure: 'Write the application (client) ID, 36 characters with dashes.',
    },
    'tenant-id': {
        pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/,
        cure: 'Write the directory (tenant) ID, or its domain.',
    },
    'oidc-provider-name': TEXT,
    'oidc-audience': TEXT,
    'project-key': NAME,
    'oidc-namespace': NAME,
    'oidc-service-slug': NAME,
};
/**
 * Reads what a `registries` entry says with `oidc` and the fields that go with it.
 *
 * @param entry the fields of the entry as text; those that are no vendor's are not looked at
 * @param url the registry
 * @param where the entry, for messages, which never repeat a value
 * @throws UserError `registries-field` for an unknown vendor, and for fields that are missing, of another vendor or
 *   malformed; `oidc-endpoint`; `oidc-registry` for a URL that is none of the vendor's
 */
function readOidc(entry, url, where) {
    const provider = readProvider((entry.get('oidc') ?? '').trim(), where);
    const { required, optional } = (0,oidc_providers/* fieldsOf */.Pf)(provider);
    const known = [...required, ...optional];
    const stray = oidc_providers/* OIDC_FIELDS */.Uv.find((field) => entry.has(field) && !known.includes(field));
    if (stray !== undefined) {
        const near = closestMatch(stray, [...known], { maxDistance: 8 });
        throw refuse(`${where}: \`${stray}\` is no field of \`oidc: ${provider}\`.`, near === undefined ? 'Remove it.' : `Remove it, or did you mean \`${near}\`?`);
    }
    const fields = {};
    for (const field of known) {
        const value = (entry.get(field) ?? '').trim();
        if (value === '') {
            if (!required.includes(field))
                continue;
            throw refuse(`${where}: \`oidc: ${provider}\` needs \`${field}\`, which is ${entry.has(field) ? 'empty' : 'missing'}.`, `It needs ${required.map((name) => `\`${name}\``).join(' and ')}.`);
        }
        fields[field] =
            field === 'endpoint' ? (0,registry_url/* parseEndpoint */.Bk)(value, `${where}, \`endpoint\``) : checked(field, value, where);
    }
    refuseForeign(provider, url, where);
    return { kind: 'oidc', provider, fields };
}
function refuse(what, cure) {
    return new diagnostic/* UserError */.yo('registries-field', what, cure);
}
function readProvider(name, where) {
    const provider = oidc_providers/* OIDC_PROVIDERS */.Zc.find((candidate) => candidate === name);
    if (provider !== undefined)
        return provider;
    const near = name.length < 40 ? closestMatch(name.toLowerCase(), oidc_providers/* OIDC_PROVIDERS */.Zc, { maxDistance: 3 }) : undefined;
    throw refuse(`${where}: \`oidc\` names no vendor that this action knows${name === '' ? '' : `: ${(0,diagnostic/* shownName */.HD)(name)}`}.`, near === undefined ? `The vendors are ${oidc_providers/* OIDC_PROVIDERS */.Zc.join(', ')}.` : `Did you mean \`${near}\`?`);
}
function checked(field, value, where) {
    const { pattern, cure } = SHAPES[field];
    if (pattern.test(value) && !value.includes('${'))
        return value;
    throw refuse(`${where}: \`${field}\` has a value that it cannot have.`, cure);
}
/** A credential must not go to a registry that it is not for, least of all to a public one. */
function refuseForeign(provider, url, where) {
    if ((0,hosts/* isNpmjs */.XV)(url) || (0,hosts/* isGitHubPackages */.ZL)(url)) {
        throw new diagnostic/* UserError */.yo('oidc-registry', `${where}: ${url} takes no credential of \`oidc: ${provider}\`.`, (0,hosts/* isNpmjs */.XV)(url)
            ? "For npm's trusted publishing, which needs no token, set `auth: none`."
            : 'For GitHub Packages set `token: ${{ github.token }}`.');
    }
    (0,vendor_url/* requireVendorUrl */.rW)(provider, url, where);
}

// EXTERNAL MODULE: ./build/inputs/registries-entry.js
var registries_entry = __webpack_require__(7963);
;// CONCATENATED MODULE: ./build/inputs/registries-list.js






/**
 * Reads the `registries` input: a YAML (or JSON) list of registries.
 *
 * @param text the input
 * @param environment this step's environment, for `token-env` and `password-env`
 * @throws UserError `registries-yaml`, `registries-entry`, `registries-field`, and those of each field's own reader;
 *   messages name the line or entry (from 1) and never repeat the text
 */
function parseRegistryList(text, environment, secrets, diagnostics) {
    return (0,registries_entry/* readRegistries */.K)(readEntries(text), environment, secrets, diagnostics, readOidc);
}
/**
 * Parses the YAML with the failsafe schema (every scalar is text), and takes from it nothing but a list of flat
 * mappings.
 *
 * @throws UserError `registries-yaml`, `registries-entry`, `registries-field`
 */
function readEntries(text) {
    if ((0,yaml_nesting/* nestsTooDeep */.q)(text)) {
        throw new diagnostic/* UserError */.yo('registries-yaml', '`registries` nests too deep.', 'Write a list of registries; put values with many brackets into a variable.');
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        prettyErrors: false, // they quote the source, which may be a secret
        logLevel: 'error',
        lineCounter: lines,
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `line ${line}, column ${col} of \`registries\``;
    };
    // YAML reserves a leading `@`, but everybody writes `scope: @acme`; the parser complains and still yields the text.
    const errors = document.errors.filter(({ code, pos }) => code !== 'BAD_SCALAR_START' || text[pos[0]] !== '@');
    const problem = errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        throw new diagnostic/* UserError */.yo('registries-yaml', `${at(problem.pos[0])}: this is no valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}).`, 'Check the indentation; put values with special characters into a variable and name it with `token-env` or ' +
            '`password-env`.');
    }
    const list = document.contents;
    const shape = 'Write a list, each element beginning with `- url: …`.';
    if (!(0,dist/* isSeq */.oP)(list))
        throw new diagnostic/* UserError */.yo('registries-yaml', '`registries` is not a list.', shape);
    if (list.items.length === 0)
        throw new diagnostic/* UserError */.yo('registries-yaml', '`registries` is an empty list.', shape);
    return list.items.map((item, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        if (!(0,dist/* isMap */.jh)(item))
            throw new diagnostic/* UserError */.yo('registries-entry', `${where} is not a mapping of fields to values.`, shape);
        return readFields(item, where);
    });
}
function readFields(map, where) {
    const fields = new Map();
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const field = registries_entry/* FIELDS */.c.find((candidate) => candidate === name);
        if (field === undefined) {
            const close = name.length < 40 ? closestMatch(name.toLowerCase(), registries_entry/* FIELDS */.c, { maxDistance: 4 }) : undefined;
            throw new diagnostic/* UserError */.yo('registries-field', `${where} has an unknown field ${(0,diagnostic/* shownName */.HD)(name)}.`, close === undefined ? `The fields are ${registries_entry/* FIELDS */.c.join(', ')}.` : `Did you mean \`${close}\`?`);
        }
        fields.set(field, readText(value, `${where}, \`${field}\``, field === 'scope'));
    }
    return fields;
}
function readText(value, where, mayBeList) {
    if (mayBeList && (0,dist/* isSeq */.oP)(value) && value.tag === undefined) {
        return value.items.map((item) => readText(item, where, false)).join('\n');
    }
    if (value === null || value === undefined)
        return '';
    if ((0,dist/* isAlias */.Vj)(value) || ((0,dist/* isNode */.Ll)(value) && (value.tag !== undefined || ('anchor' in value && value.anchor)))) {
        throw new diagnostic/* UserError */.yo('registries-field', `${where} has an alias, an anchor or a tag of YAML.`, 'Write the value out; or put it into a variable, if it begins with `*`, `&` or `!`.');
    }
    if ((0,dist/* isScalar */.jn)(value))
        return String(value.value ?? '');
    throw new diagnostic/* UserError */.yo('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
}


/***/ }),

/***/ 2147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ codeArtifactRepository),
/* harmony export */   Mh: () => (/* binding */ jfrogPlatform),
/* harmony export */   ax: () => (/* binding */ buildkiteAudience),
/* harmony export */   rW: () => (/* binding */ requireVendorUrl)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);
/* harmony import */ var _registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3888);


/**
 * Reads `https://DOMAIN-OWNER.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/`, and its dual-stack form
 * (`….d.codeartifact.REGION.on.aws`): docs.aws.amazon.com, CodeArtifact user guide, "Configuring npm without using the
 * login command" (read 2026-11).
 */
function codeArtifactRepository(url) {
    const { host, path } = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostAndPath */ .Lm)(url);
    const match = /^([a-z][a-z0-9-]{0,48}[a-z0-9])-(\d{12})\.d\.codeartifact\.([a-z]{2}(?:-[a-z]+)+-\d)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/.exec(host);
    if (match === null || !/^\/npm\/[^/]+\/$/.test(path))
        return undefined;
    const [, domain = '', owner = '', region = '', suffix = ''] = match;
    return { domain, owner, region, suffix: suffix === 'on.aws' ? 'amazonaws.com' : suffix };
}
/**
 * Reads `https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/`.
 *
 * @returns the audience that the registry expects of an ID token (see buildkite.ts); undefined for another URL
 */
function buildkiteAudience(url) {
    const { host, path } = (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostAndPath */ .Lm)(url);
    const slugs = /^(\/[a-z0-9._-]+\/[a-z0-9._-]+)\/npm\/$/i.exec(path)?.[1];
    const trusted = host === 'packages.buildkite.com' || (0,_registries_registry_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(host.replace(/:\d+$/, ''));
    return trusted && slugs !== undefined ? `https://packages.buildkite.com${slugs}` : undefined;
}
/**
 * Where a JFrog platform has its API: beside `/artifactory/` in the URL of a repository, else at the root of the host.
 */
function jfrogPlatform(url) {
    const at = url.indexOf('/artifactory/');
    return at > 0 ? url.slice(0, at) : new URL(url).origin;
}
/**
 * Makes sure that the URL of a registry says what a vendor's exchange needs to know of it.
 *
 * @throws UserError `oidc-registry`
 */
function requireVendorUrl(provider, url, where) {
    const refuse = (shape) => new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('oidc-registry', `${where}: ${url} is no URL of a registry that \`oidc: ${provider}\` is for.`, `It looks like \`${shape}\`.`);
    if (provider === 'aws-codeartifact' && codeArtifactRepository(url) === undefined) {
        throw refuse('https://DOMAIN-123456789012.d.codeartifact.REGION.amazonaws.com/npm/REPOSITORY/');
    }
    if (provider === 'buildkite' && buildkiteAudience(url) === undefined) {
        throw refuse('https://packages.buildkite.com/ORGANIZATION/REGISTRY/npm/');
    }
}


/***/ })

};
;