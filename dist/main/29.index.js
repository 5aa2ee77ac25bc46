"use strict";
exports.id = 29;
exports.ids = [29];
exports.modules = {

/***/ 2343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ nameWithWordOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   wW: () => (/* binding */ hasSameLetters)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/**
 * The name that a misspelled one was meant to be: one letter differs, or two of a long name or that have changed places. Capitals,
 * and `_` for `-`, make no difference.
 *
 * @returns undefined if none is near, also for what is too long for a name: it may be a secret
 */
function nearestName(given, names) {
    const word = plain(given);
    if (word.length < 2 || word.length > 40)
        return undefined;
    const close = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(word, names.map(plain), { maxDistance: 2 });
    if (close === undefined)
        return undefined;
    const isNear = word.length > 5 || (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word, close) < 2 || hasSameLetters(word, close);
    return isNear ? names.find((name) => plain(name) === close) : undefined;
}
/** The first name that has one of the words of another one: `oidc-audience` for `audience`. Short words, such as `to`, do not count. */
function nameWithWordOf(given, names) {
    const words = plain(given)
        .split('-')
        .filter((word) => word.length > 2);
    return names.find((name) => plain(name)
        .split('-')
        .some((word) => words.includes(word)));
}
/** Whether two words have the same letters: some have changed places. */
function hasSameLetters(a, b) {
    return [...a].sort().join('') === [...b].sort().join('');
}
function plain(name) {
    return name.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportUnknownInputs: () => (/* binding */ reportUnknownInputs)
/* harmony export */ });
/* harmony import */ var _credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2343);
/* harmony import */ var _raw_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1905);
/* harmony import */ var _single_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9289);
/** Inputs that this action does not have. The runner only warns about them, and passes them on as `INPUT_NAME`. */





const INPUTS = Object.keys(_raw_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_DEFAULTS */ .WJ);
/** Names that people write for one of our inputs. */
const OTHER_NAMES = {
    registry: 'registry-url',
    'npm-registry': 'registry-url',
    'npm-registry-url': 'registry-url',
    url: 'registry-url',
    scopes: 'scope',
    'auth-token': 'token',
    authtoken: 'token',
    'node-auth-token': 'token',
    'npm-token': 'token',
    npmtoken: 'token',
    'npm-auth-token': 'token',
    'access-token': 'token',
    user: 'username',
};
/** Fields of an entry that people write as inputs. All but the last say where the credential is. */
const ENTRY_FIELDS = ['oidc', 'role-to-assume', 'token-env', 'password-env', 'replaces-base'];
/** The inputs that describe registries by themselves. With one of them, other variables mean something else. */
const SELF_SUFFICIENT = ['registries', 'npmrc', 'npmrc-file'];
/**
 * Reports inputs that are misnamed: `registry` for `registry-url` would otherwise send a company's token to npm.
 *
 * Such a name is an error only if its value is not empty, the intended input is empty, and no input describes registries
 * by itself: `env: INPUT_URL` is an everyday pattern, and some runners (Gitea, Forgejo) pass the inputs of a composite
 * action on to its steps. The value is never shown.
 *
 * @returns the inputs as they were meant, so that what follows reports no consequences
 */
function reportUnknownInputs(raw, environment, secrets, diagnostics) {
    if (SELF_SUFFICIENT.some((name) => raw[name] !== ''))
        return raw;
    const meant = { ...raw };
    const hasCredential = ['token', 'username', 'password'].some((name) => isGiven(name, raw, environment));
    const fields = [];
    for (const { variable: given, name } of (0,_raw_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInputs */ .qs)(environment)) {
        const value = ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, given) ?? '').trim();
        if (value === '')
            continue;
        if (ENTRY_FIELDS.includes(name)) {
            if (!hasCredential || name === 'replaces-base')
                fields.push(name);
            continue;
        }
        const input = inputMeantBy(name);
        if (input === undefined || isGiven(input, raw, environment))
            continue;
        if (input === 'token')
            (0,_credentials_parse_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .maskToken */ .gg)(value, secrets);
        if (input === 'password')
            secrets.register(value);
        diagnostics.error('input-unknown', `\`${name}\` is not an input of this action.`, `Did you mean \`${input}\`?`);
        meant[input] = value;
    }
    if (fields.length === 0)
        return meant;
    reportEntryFields(fields, diagnostics);
    return { ...meant, 'if-no-token': 'ignore' };
}
function reportEntryFields(names, diagnostics) {
    const list = names.map((name) => `\`${name}\``).join(' and ');
    const isOne = names.length === 1;
    diagnostics.error('input-unknown', isOne
        ? `${list} is not an input of this action, but a field of an entry in \`registries\`.`
        : `${list} are not inputs of this action, but fields of an entry in \`registries\`.`, `Describe the registry there, in an entry with \`url\`, \`scope\` and ${isOne ? 'this field' : 'these fields'}.`);
}
/** The intended input of an unknown name; undefined for names that are not nearly right. */
function inputMeantBy(name) {
    const dashed = name.replaceAll('_', '-');
    if (Object.hasOwn(OTHER_NAMES, dashed))
        return OTHER_NAMES[dashed];
    const close = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .qb)(dashed, INPUTS);
    return close !== undefined && (close.length > 7 || isTypo(dashed, close)) ? close : undefined;
}
/** Whether a short word lacks a letter, or has two in the wrong order. Other words that are near, such as `score`, are names of their own. */
function isTypo(word, name) {
    return word.length === name.length - 1 || (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSameLetters */ .wW)(word, name);
}
/** Whether an input has a value, or what takes its place. A misnamed token beside NPM_TOKEN may be a composite action's own. */
function isGiven(input, raw, environment) {
    if (raw[input].trim() !== _raw_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_DEFAULTS */ .WJ[input])
        return true;
    return input === 'token' && _single_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_VARIABLES */ .Yr.some((name) => ((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(environment, name) ?? '').trim() !== '');
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
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


/***/ })

};
;