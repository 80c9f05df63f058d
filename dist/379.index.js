export const id = 379;
export const ids = [379];
export const modules = {

/***/ 47237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   cj: () => (/* binding */ containsAddress),
/* harmony export */   lX: () => (/* binding */ anyAddress)
/* harmony export */ });
/* unused harmony export parseAddress */
/** An address out in the internet that no policy has a reason to name: of the range for benchmarks. */
const anyAddress = '198.18.77.5';
/** The 4 or 16 bytes of an IP address; undefined when it is none. */
function parseAddress(text) {
    return text.includes(':') ? parseV6(text) : parseV4(text);
}
function parseV4(text) {
    const fields = text.split('.', 5);
    if (fields.length !== 4)
        return undefined;
    const bytes = fields.map((field) => (/^\d{1,3}$/.test(field) ? Number(field) : 256));
    return bytes.every((byte) => byte < 256) ? bytes : undefined;
}
function parseV6(text) {
    if (text.length > 45)
        return undefined;
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const left = groups(halves[0]);
    const right = halves.length === 2 ? groups(halves[1]) : [];
    if (left === undefined || right === undefined)
        return undefined;
    const missing = 16 - left.length - right.length;
    if (halves.length === 1 ? missing !== 0 : missing < 2)
        return undefined;
    return [...left, ...new Array(missing).fill(0), ...right];
}
function groups(text) {
    if (text === '')
        return [];
    const bytes = [];
    const fields = text.split(':');
    for (const [i, field] of fields.entries()) {
        if (i === fields.length - 1 && field.includes('.')) {
            const v4 = parseV4(field);
            if (v4 === undefined)
                return undefined;
            bytes.push(...v4);
        }
        else if (/^[0-9a-f]{1,4}$/i.test(field)) {
            const group = Number.parseInt(field, 16);
            bytes.push(group >> 8, group & 255);
        }
        else
            return undefined;
    }
    return bytes;
}
/** A range as policies write it: an address, or an address and a prefix length. */
function parseRange(text) {
    const slash = text.indexOf('/');
    const bytes = parseAddress(slash < 0 ? text : text.slice(0, slash));
    if (bytes === undefined)
        return undefined;
    if (slash < 0)
        return { bytes, prefix: bytes.length * 8 };
    const length = text.slice(slash + 1);
    const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    return prefix <= bytes.length * 8 ? { bytes, prefix } : undefined;
}
/** True when the address lies in the range. What is no address or range matches nothing. */
function containsAddress(range, address) {
    const want = parseRange(range);
    const got = parseAddress(address);
    if (want === undefined || got === undefined || want.bytes.length !== got.length)
        return false;
    for (let bit = 0; bit < want.prefix; bit++) {
        const mask = 128 >> (bit & 7);
        if ((want.bytes[bit >> 3] & mask) !== (got[bit >> 3] & mask))
            return false;
    }
    return true;
}


/***/ }),

/***/ 43530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   $R: () => (/* binding */ compareValue),
/* harmony export */   Lm: () => (/* binding */ isBoolean)
/* harmony export */ });
/* unused harmony export splitArn */
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37697);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47237);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19335);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60054);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48920);





/**
 * Whether one value of a request matches one value of a policy, before negation. `parts` is the policy's value with its
 * variables put in. What is no number, date or address matches nothing.
 */
function compareValue(operator, got, parts) {
    if (operator.family === 'string')
        return compareText(operator, got, parts);
    if (operator.family === 'arn')
        return compareArn(got, parts);
    const want = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(parts);
    if (want === undefined)
        return 'unknown';
    switch (operator.family) {
        case 'bool':
            return isBoolean(want) && want.toLowerCase() === got.toLowerCase();
        case 'numeric':
            return inOrder(operator, parseNumber(got), parseNumber(want));
        case 'date':
            return inOrder(operator, (0,_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._)(got), (0,_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._)(want));
        case 'ip':
            return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .containsAddress */ .cj)(want, got);
        default:
            return want === got;
    }
}
function isBoolean(text) {
    return /^(?:true|false)$/i.test(text);
}
/** A decimal number as policies write it; undefined for anything else. */
function parseNumber(text) {
    return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
function compareText(operator, got, parts) {
    const { wildcards, insensitive } = operator;
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .Fm)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(parts, { wildcards, insensitive, variables: false }), insensitive ? got.toLowerCase() : got);
}
/** Field by field: a wildcard never reaches over one of the first five colons. `*` alone stands for every ARN. */
function compareArn(got, parts) {
    const want = splitArn(parts);
    if (want.length === 1 && want[0]?.length === 1 && want[0][0] === '*')
        return true;
    const have = splitArn([got]);
    if (want.length < 6)
        return parts.every((part) => typeof part === 'string') ? false : 'unknown';
    if (have.length < 6)
        return false;
    return (0,_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(want.map((field, i) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .Fm)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(field, { variables: false }), (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(have[i] ?? []) ?? '')));
}
/** At most six fields; the last keeps its colons. */
function splitArn(parts) {
    const fields = [[]];
    for (const part of parts) {
        let rest = part;
        while (typeof rest === 'string' && fields.length < 6 && rest.includes(':')) {
            const colon = rest.indexOf(':');
            if (colon > 0)
                fields[fields.length - 1]?.push(rest.slice(0, colon));
            fields.push([]);
            rest = rest.slice(colon + 1);
        }
        if (rest !== '')
            fields[fields.length - 1]?.push(rest);
    }
    return fields;
}
function inOrder(operator, got, want) {
    if (got === undefined || want === undefined)
        return false;
    switch (operator.order) {
        case 'less':
            return got < want;
        case 'lessEqual':
            return got <= want;
        case 'greater':
            return got > want;
        case 'greaterEqual':
            return got >= want;
        case 'equal':
            return got === want;
    }
}


/***/ }),

/***/ 28420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluateTest),
/* harmony export */   w: () => (/* binding */ evaluateConditions)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43530);
/* harmony import */ var _operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83885);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19335);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60054);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48920);





/** Whether every test of a block holds. */
function evaluateConditions(tests, context) {
    return (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(tests.map((test) => evaluateTest(test, context)));
}
/**
 * Whether one test holds for a request, as AWS documents it: positive operators fail on an absent key, negated and
 * `…IfExists` ones hold, `ForAllValues` holds, `ForAnyValue` fails. An operator that AWS doesn't know gives `unknown`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function evaluateTest(test, context) {
    const operator = (0,_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOperator */ .A)(test.operator);
    if (operator === undefined)
        return 'unknown';
    const found = context.lookup(test.key.toLowerCase());
    const got = Array.isArray(found) && found.length === 0 ? 'absent' : found;
    if (operator.family === 'null')
        return evaluateNull(test.values, got);
    if (got === 'absent')
        return whenAbsent(operator);
    if (got === 'present')
        return whenPresent(operator, test.values);
    if (got === 'unknown')
        return agree([whenAbsent(operator), whenPresent(operator, test.values)]);
    return compareAll(operator, test.values, got, context);
}
function whenAbsent(operator) {
    if (operator.ifExists)
        return true;
    if (operator.set !== undefined)
        return operator.set === 'all';
    return operator.negated;
}
/** Decidable without the value only where the policy's values match nothing, or everything. */
function whenPresent(operator, values) {
    if (values.length === 0)
        return operator.negated;
    if (takesEverything(operator, values))
        return !operator.negated;
    return 'unknown';
}
function takesEverything(operator, values) {
    const texts = values.map((value) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value) ?? []) ?? '');
    if (operator.wildcards)
        return texts.some((text) => /^\*+$/.test(text));
    return operator.family === 'bool' && ['true', 'false'].every((each) => texts.some((text) => text.toLowerCase() === each));
}
function evaluateNull(values, got) {
    if (got === 'unknown')
        return values.length === 0 ? false : 'unknown';
    const absent = String(got === 'absent');
    return (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(values.map((value) => matchOne(value, (parts) => equalBoolean(parts, absent))));
}
function equalBoolean(parts, want) {
    const text = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(parts);
    if (text === undefined)
        return 'unknown';
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoolean */ .Lm)(text) && text.toLowerCase() === want;
}
function compareAll(operator, values, got, context) {
    const hits = got.map((text) => (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(values.map((value) => matchOne(value, (parts) => compareWith(operator, text, parts, context)))));
    if (operator.set === undefined)
        return operator.negated ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)((0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(hits)) : (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(hits);
    const judged = operator.negated ? hits.map(_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU) : hits;
    return operator.set === 'all' ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(judged) : (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(judged);
}
/** Variables are only read where AWS reads them: in text and ARN values. */
function compareWith(operator, got, parts, context) {
    if (operator.family !== 'string' && operator.family !== 'arn')
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareValue */ .$R)(operator, got, parts);
    const filled = fillVariables(parts, context, operator.wildcards);
    return filled === undefined ? false : (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareValue */ .$R)(operator, got, filled);
}
/** Puts the request's values in for `${…}`. Undefined when one is absent and has no default: such a value matches nothing. */
function fillVariables(parts, context, wildcards) {
    if (!parts.some((part) => typeof part === 'string' && part.includes('${')))
        return parts;
    const filled = [];
    let missing = false;
    for (const part of parts) {
        if (typeof part !== 'string')
            filled.push(part);
        else
            (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .splitVariables */ .wH)(part, (text) => filled.push(text), (name) => {
                const value = variableValue(name, context, wildcards);
                if (value === undefined)
                    missing = true;
                else
                    filled.push(value);
            });
    }
    return missing ? undefined : filled;
}
const variable = /^\s*([^,'\s]+)\s*(?:,\s*'([^']*)'\s*)?$/;
function variableValue(written, context, wildcards) {
    // `${*}` is the character itself. In a pattern a lone `*` would be a wildcard, so it stays a stretch of its own.
    if (written === '*' || written === '?' || written === '$')
        return wildcards && written !== '$' ? { reference: '$' + written } : written;
    const match = variable.exec(written);
    if (match === null)
        return { reference: '$' + written };
    const found = context.lookup(match[1].toLowerCase());
    if (found === 'absent')
        return match[2];
    if (typeof found === 'string' || found.length !== 1)
        return { reference: '$' + written };
    const text = found[0];
    return wildcards && /[*?]/.test(text) ? { reference: '$' + written } : text;
}
/** Judges a value through the forms that stand for several or for none that is known. */
function matchOne(value, compare) {
    if (value.type === 'unknown')
        return 'unknown';
    if (value.type === 'either')
        return agree(value.options.map((option) => matchOne(option, compare)));
    if (value.type === 'list')
        return (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(value.items.map((item) => matchOne(item, compare)));
    const parts = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    return parts === undefined ? false : compare(parts);
}
function agree(truths) {
    const first = truths[0] ?? 'unknown';
    return truths.every((truth) => truth === first) ? first : 'unknown';
}


/***/ }),

/***/ 37697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * Milliseconds since the epoch for a date as policies write it: ISO 8601 from the day to the second, or seconds since the
 * epoch. Undefined for anything else.
 */
function parseDate(text) {
    if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text) && !/^\d{4}$/.test(text))
        return Number(text) * 1000;
    const match = iso.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
    const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 83885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOperator),
/* harmony export */   p: () => (/* binding */ operatorNames)
/* harmony export */ });
const bases = new Map();
function add(name, family, options = {}) {
    bases.set(name.toLowerCase(), { family, negated: false, wildcards: false, insensitive: false, order: 'equal', ...options, name });
}
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
add('StringEquals', 'string');
add('StringNotEquals', 'string', { negated: true });
add('StringEqualsIgnoreCase', 'string', { insensitive: true });
add('StringNotEqualsIgnoreCase', 'string', { insensitive: true, negated: true });
add('StringLike', 'string', { wildcards: true });
add('StringNotLike', 'string', { wildcards: true, negated: true });
for (const family of ['Numeric', 'Date']) {
    const kind = family === 'Numeric' ? 'numeric' : 'date';
    add(`${family}Equals`, kind);
    add(`${family}NotEquals`, kind, { negated: true });
    add(`${family}LessThan`, kind, { order: 'less' });
    add(`${family}LessThanEquals`, kind, { order: 'lessEqual' });
    add(`${family}GreaterThan`, kind, { order: 'greater' });
    add(`${family}GreaterThanEquals`, kind, { order: 'greaterEqual' });
}
add('Bool', 'bool', { insensitive: true });
add('BinaryEquals', 'binary');
add('IpAddress', 'ip');
add('NotIpAddress', 'ip', { negated: true });
for (const like of ['Equals', 'Like']) {
    add(`Arn${like}`, 'arn', { wildcards: true });
    add(`ArnNot${like}`, 'arn', { wildcards: true, negated: true });
}
add('Null', 'null');
/** Every operator's name in AWS's spelling, without prefix and suffix. */
const operatorNames = [...bases.values()].map((base) => base.name);
/** So many spellings are kept; documents have a few dozen. */
const most = 1000;
const read = new Map();
/** Reads an operator as written; undefined when AWS knows no such operator. */
function parseOperator(written) {
    const known = read.get(written);
    if (known !== undefined || read.has(written))
        return known;
    const parsed = parse(written);
    if (read.size < most)
        read.set(written, parsed);
    return parsed;
}
function parse(written) {
    let rest = written.toLowerCase();
    let set;
    if (rest.startsWith('forallvalues:'))
        set = 'all';
    else if (rest.startsWith('foranyvalue:'))
        set = 'any';
    if (set !== undefined)
        rest = rest.slice(rest.indexOf(':') + 1);
    const ifExists = rest.endsWith('ifexists');
    if (ifExists)
        rest = rest.slice(0, -'ifexists'.length);
    const base = bases.get(rest);
    return base && { ...base, set, ifExists };
}


/***/ }),

/***/ 19335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   pe: () => (/* binding */ unitKind),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   wH: () => (/* binding */ splitVariables)
/* harmony export */ });
/* unused harmony export patternOf */
const many = -1;
const one = -2;
const firstHole = -3;
/** Compiles pieces of text to a pattern. Runs of `*` collapse, so that matching can't be made slow by them. */
function compilePattern(parts, options = {}) {
    const units = [];
    const references = [];
    const hole = (reference) => {
        units.push(firstHole - references.length);
        references.push(reference);
    };
    const literal = (text) => {
        for (let i = 0; i < text.length; i++)
            units.push(text.charCodeAt(i));
    };
    const wild = (text) => {
        if (options.wildcards === false)
            return literal(text);
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 42)
                star(units);
            else if (code === 63)
                question(units);
            else
                units.push(code);
        }
    };
    for (const part of parts) {
        if (typeof part !== 'string')
            hole(part.reference);
        else {
            const text = options.insensitive === true ? part.toLowerCase() : part;
            if (options.variables === false)
                wild(text);
            else
                splitVariables(text, wild, (name) => (name === '*' || name === '?' || name === '$' ? literal(name) : hole('$' + name)));
        }
    }
    return { units, references };
}
function star(units) {
    if (units[units.length - 1] !== many)
        units.push(many);
}
/** `*?` means the same as `?*`; the second form lets runs of `*` collapse. */
function question(units) {
    if (units[units.length - 1] === many)
        units.splice(units.length - 1, 1, one, many);
    else
        units.push(one);
}
/** Cuts a text at its policy variables; an unclosed `${` is text. */
function splitVariables(text, onText, onVariable) {
    let from = 0;
    for (;;) {
        const open = text.indexOf('${', from);
        const close = open < 0 ? -1 : text.indexOf('}', open);
        if (close < 0)
            break;
        if (open > from)
            onText(text.slice(from, open));
        onVariable(text.slice(open + 2, close));
        from = close + 1;
    }
    if (from < text.length)
        onText(text.slice(from));
}
/** The pieces of a scalar value; undefined for what has no text (null, lists, maps, unknown, either). */
function partsOf(value) {
    switch (value.type) {
        case 'text':
            return [value.text];
        case 'partial':
            return value.parts;
        case 'boolean':
            return [String(value.value)];
        case 'number':
            return [value.raw];
        default:
            return undefined;
    }
}
/** Compiles a scalar value; undefined as for `partsOf`. */
function patternOf(value, options) {
    const parts = partsOf(value);
    return parts && compilePattern(parts, options);
}
/**
 * Whether the pattern matches the text. Unknown when that hinges on a stretch that can't be known. Takes at most
 * `pattern × text` steps.
 */
function matchesText(pattern, text) {
    if (!matchUnits(pattern.units, text))
        return false;
    return pattern.references.length === 0 || isEverything(pattern) ? true : 'unknown';
}
function matchUnits(units, text) {
    let at = 0;
    let i = 0;
    let starAt = -1;
    let resume = 0;
    while (i < text.length) {
        const unit = units[at];
        if (unit !== undefined && (unit === many || unit <= firstHole)) {
            starAt = at++;
            resume = i;
        }
        else if (unit !== undefined && (unit === one || unit === text.charCodeAt(i))) {
            at++;
            i++;
        }
        else if (starAt >= 0) {
            at = starAt + 1;
            i = ++resume;
        }
        else
            return false;
    }
    while (at < units.length && isOpen(units[at]))
        at++;
    return at === units.length;
}
/** True for what takes any number of characters: `*`, and a stretch that can't be known. */
function isOpen(unit) {
    return unit === many || unit <= firstHole;
}
/** True for `*`. */
function isEverything(pattern) {
    return pattern.units.length === 1 && pattern.units[0] === many;
}
function hasWildcard(pattern) {
    return pattern.units.some((unit) => unit === many || unit === one);
}
/** The pattern as written; undefined where a stretch is unknown. */
function textOf(pattern) {
    if (pattern.references.length > 0)
        return undefined;
    return pattern.units.map((unit) => (unit === many ? '*' : unit === one ? '?' : String.fromCharCode(unit))).join('');
}
/** How one unit of a pattern takes one unit of another, for `covers`. */
function takes(outer, at, inner, i) {
    const a = outer.units[at];
    const b = inner.units[i];
    if (a === one)
        return b === one || b >= 0;
    if (a <= firstHole)
        return b <= firstHole && outer.references[firstHole - a] === inner.references[firstHole - b];
    return a === b;
}
const unitKind = (unit) => unit === many ? 'many' : unit === one ? 'one' : unit <= firstHole ? 'hole' : 'text';


/***/ }),

/***/ 60054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   X6: () => (/* binding */ atHome),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   f$: () => (/* binding */ shownText)
/* harmony export */ });
/** The text of pieces that are all known; undefined when a stretch is unknown. */
function knownText(parts) {
    let text = '';
    for (const part of parts) {
        if (typeof part !== 'string')
            return undefined;
        text += part;
    }
    return text;
}
/** The pieces for people: an unknown stretch in the file's own words. */
function shownText(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
}
/**
 * Puts a stretch's probable value in where its name says what it is: the partition, Region or account of the deployment
 * itself. Such a stretch narrows nothing.
 */
function settle(parts, partition = 'aws') {
    return parts.map((part) => {
        if (typeof part === 'string')
            return part;
        if (/partition/i.test(part.reference))
            return partition;
        if (isAccountNumber(part.reference))
            return '000000000000';
        return /region/i.test(part.reference) ? 'us-east-1' : part;
    });
}
/**
 * A name for the number of the account that is deployed to. One that tells which other is meant (`var.trusted_account_id`), or
 * that it is no number (`var.account_role_arn`), is not known.
 */
function isAccountNumber(reference) {
    return (/(?:^|[^a-z0-9_-])(?:(?:aws|current|this|self|own|my|deploy(?:ment)?|caller)[_-]?)?account(?:[_-]?(?:id|number|no))?["'\])]*$/i.test(reference) || /caller_?identity[\w.[\]"'-]*\.(?:account_?id|id)$/i.test(reference));
}
/** The pieces of an ARN as of partition `aws`: the analyses compare within one account, so its partition never tells things apart. */
function atHome(parts) {
    const [first, ...rest] = settle(parts);
    return typeof first === 'string'
        ? [first.replace(/^arn:aws-[a-z-]+:/, 'arn:aws:'), ...rest]
        : first === undefined
            ? []
            : [first, ...rest];
}


/***/ }),

/***/ 48920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bz: () => (/* binding */ any)
/* harmony export */ });
/** True when all are; false as soon as one is false; otherwise unknown. */
function all(values) {
    let result = true;
    for (const value of values) {
        if (value === false)
            return false;
        if (value === 'unknown')
            result = 'unknown';
    }
    return result;
}
/** True as soon as one is; false when none can be; otherwise unknown. */
function any(values) {
    let result = false;
    for (const value of values) {
        if (value === true)
            return true;
        if (value === 'unknown')
            result = 'unknown';
    }
    return result;
}
function not(value) {
    return value === 'unknown' ? 'unknown' : !value;
}


/***/ }),

/***/ 45940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f_: () => (/* binding */ entry)
/* harmony export */ });
/** The last entry of that name, as most readers take it; undefined when there is none. */
function entry(map, key) {
    for (let i = map.entries.length - 1; i >= 0; i--) {
        const found = map.entries[i];
        if (found?.key === key)
            return found;
    }
    return undefined;
}
/** The value under a key of a map; undefined when `value` is no map or has no such key. */
function member(value, key) {
    return value?.type === 'map' ? entry(value, key)?.value : undefined;
}
/** The text of a text value, else undefined. */
function textOf(value) {
    return value?.type === 'text' ? value.text : undefined;
}


/***/ })

};
