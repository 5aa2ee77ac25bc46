"use strict";
exports.id = 565;
exports.ids = [565];
exports.modules = {

/***/ 8565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRegistryList: () => (/* binding */ parseRegistryList)
});

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
// EXTERNAL MODULE: ./build/credentials/static.js
var credentials_static = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/environment.js
var build_environment = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/refusal.js
var refusal = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/registry.js
var registry = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/registry-url.js
var registry_url = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/registry-list.js







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
];
function parseRegistryList(text, environment, vault, remarks) {
    const entries = readEntries(text);
    const variables = [];
    const registries = entries.map((entry, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        const text = (field) => String(entry.get(field) ?? '');
        const url = text('url');
        if (url.trim() === '') {
            throw new refusal/* Refusal */.P('registries-field', `${where} has no \`url\`.`, 'Give each registry its URL.');
        }
        return {
            url: (0,registry_url/* parseRegistryUrl */.I7)(url, `${where}, \`url\``),
            scopes: (0,registry/* parseScopes */.Fg)(text('scope'), `${where}, \`scope\``, remarks),
            replacesBase: replacesBase(text('replaces-base'), where),
            credential: readCredential(entry, where, environment, vault, variables),
            origin: where,
        };
    });
    return { registries, variables };
}
function replacesBase(text, where) {
    const word = text.trim().toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false' || word === '')
        return false;
    throw new refusal/* Refusal */.P('registries-field', `${where}: \`replaces-base\` is neither \`true\` nor \`false\`.`, 'Set it to `true` to make this the default registry.');
}
function readCredential(entry, where, environment, vault, variables) {
    const has = (field) => entry.has(field);
    const ways = [has('token'), has('token-env'), has('password'), has('password-env'), has('auth')];
    if (ways.filter(Boolean).length > 1 || (has('username') && (has('token') || has('token-env') || has('auth')))) {
        throw new refusal/* Refusal */.P('credential-ambiguous', `${where} names more than one credential.`, 'Give one of `token`, `token-env`, `username` with `password` or `password-env`, and `auth: none`.');
    }
    if (has('username') !== (has('password') || has('password-env'))) {
        throw new refusal/* Refusal */.P('registries-field', `${where}: \`username\` and \`password\` (or \`password-env\`) go together.`, 'Give both, or a `token`.');
    }
    const value = (field) => String(entry.get(field) ?? '');
    const named = (field) => {
        const name = value(field).trim();
        const content = (0,build_environment/* namedVariable */.m3)(environment, name, `${where}, \`${field}\``);
        variables.push(name);
        return { content, source: `${where}, \`${field}\` (${name})` };
    };
    if (has('auth')) {
        if (value('auth').trim() === 'none')
            return { kind: 'none' };
        throw new refusal/* Refusal */.P('registries-field', `${where}: \`auth\` can only be \`none\`.`, 'Remove it, or set `auth: none` for a registry that needs no credential.');
    }
    if (has('token'))
        return (0,credentials_static/* parseToken */.pI)(value('token'), `${where}, \`token\``, vault);
    if (has('token-env')) {
        const { content, source } = named('token-env');
        return (0,credentials_static/* parseToken */.pI)(content, source, vault);
    }
    if (has('password'))
        return (0,credentials_static/* parseBasic */.OX)(value('username'), value('password'), `${where}, \`password\``, vault);
    if (has('password-env')) {
        const { content, source } = named('password-env');
        return (0,credentials_static/* parseBasic */.OX)(value('username'), content, source, vault);
    }
    return { kind: 'unnamed' };
}
function readEntries(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `line ${line}, column ${col} of \`registries\``;
    };
    const errors = document.errors.filter(({ code, pos }) => code !== 'BAD_SCALAR_START' || text[pos[0]] !== '@');
    const problem = errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        throw new refusal/* Refusal */.P('registries-yaml', `${at(problem.pos[0])}: this is no valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}).`, 'Check the indentation; put values with special characters into a variable and name it with `token-env` or ' +
            '`password-env`.');
    }
    const list = document.contents;
    const shape = 'Write a list, each element beginning with `- url: …`.';
    if (!(0,dist/* isSeq */.oP)(list))
        throw new refusal/* Refusal */.P('registries-yaml', '`registries` is not a list.', shape);
    if (list.items.length === 0)
        throw new refusal/* Refusal */.P('registries-yaml', '`registries` is an empty list.', shape);
    return list.items.map((item, index) => {
        const where = `entry ${index + 1} of \`registries\``;
        if (!(0,dist/* isMap */.jh)(item))
            throw new refusal/* Refusal */.P('registries-entry', `${where} is not a mapping of fields to values.`, shape);
        return readFields(item, where);
    });
}
function readFields(map, where) {
    const fields = new Map();
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const field = FIELDS.find((candidate) => candidate === name);
        if (field === undefined) {
            const close = name.length < 40 ? closestMatch(name.toLowerCase(), FIELDS, { maxDistance: 4 }) : undefined;
            throw new refusal/* Refusal */.P('registries-field', `${where} has an unknown field ${(0,refusal/* shownName */.H)(name)}.`, close === undefined ? `The fields are ${FIELDS.join(', ')}.` : `Did you mean \`${close}\`?`);
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
        throw new refusal/* Refusal */.P('registries-field', `${where} has an alias, an anchor or a tag of YAML.`, 'Write the value out; or put it into a variable, if it begins with `*`, `&` or `!`.');
    }
    if ((0,dist/* isScalar */.jn)(value))
        return String(value.value ?? '');
    throw new refusal/* Refusal */.P('registries-field', `${where} is not plain text.`, 'Give it one value on one line.');
}


/***/ })

};
;