export const id = 5582;
export const ids = [5582];
export const modules = {

/***/ 16631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bodyOfMap),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   XW: () => (/* binding */ attributeSpan),
/* harmony export */   sG: () => (/* binding */ instancesOf),
/* harmony export */   t3: () => (/* binding */ bodyOfObject)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2138);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66929);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92133);
/* harmony import */ var _worked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38773);




/** An attribute's value; undefined when there is none or it is null. */
function valueOf({ body, scope }, name, evaluator) {
    const found = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(body, name);
    if (found === undefined)
        return undefined;
    const value = evaluator.evaluate(found.expression, scope);
    return value.type === 'null' ? undefined : value;
}
/** From an attribute's name to its end. */
function attributeSpan({ nameSpan, expression }, { base }) {
    return { start: nameSpan.start + base, end: expression.span.end + base };
}
/** So many blocks of a dynamic one are written out. */
const dynamicLimit = 500;
/**
 * The blocks of a name: those that are written, those of a `dynamic` block over what is known, and, where the file is JSON, those
 * that stand as objects. One that can't be known is unknown.
 */
function blocksOf({ body, scope, span }, name, evaluator) {
    const found = [];
    for (const block of body.blocks) {
        const at = evaluator.span(block.span, scope);
        if (block.type === name)
            found.push({ body: block.body, scope, span: at });
        else if (block.type === 'dynamic' && block.labels[0] === name) {
            const content = block.body.blocks.find(({ type }) => type === 'content');
            const collection = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(block.body, 'for_each');
            if (content === undefined || collection === undefined)
                continue;
            const given = evaluator.evaluate(collection.expression, scope);
            const items = oneItem(given, at) ?? evaluator.items(given);
            const iterator = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(block.body, 'iterator')?.expression;
            const label = iterator?.type === 'name' ? iterator.name : name;
            if (items === undefined || items.length > dynamicLimit)
                found.push((0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`dynamic ${name}`, at));
            else {
                for (const [key, value] of items) {
                    const entries = [
                        { key: 'key', keySpan: at, value: key },
                        { key: 'value', keySpan: at, value },
                    ];
                    found.push({ body: content.body, scope: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .withNames */ .B)(scope, [[label, { type: 'map', entries, span: at }]]), span: at });
                }
            }
        }
    }
    const written = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(body, name);
    if (written !== undefined)
        found.push(...standing(written.expression, scope, span, evaluator));
    return found;
}
/** A block that is there or not, as a condition says: it is looked at as being there. */
function oneItem(given, span) {
    if (given.type !== 'either')
        return undefined;
    const full = given.options.filter((option) => (option.type === 'list' ? option.items.length : option.type === 'map' ? option.entries.length : 1) > 0);
    const [only] = full;
    if (full.length !== 1 || (only?.type !== 'list' && only?.type !== 'map'))
        return undefined;
    return only.type === 'list'
        ? only.items.map((item, index) => [{ type: 'number', value: index, raw: String(index), span }, item])
        : only.entries.map((entry) => [{ type: 'text', text: entry.key, span: entry.keySpan }, entry.value]);
}
function standing(expression, scope, span, evaluator) {
    if (expression.type === 'tuple')
        return expression.items.flatMap((item) => standing(item, scope, span, evaluator));
    if (expression.type === 'object') {
        return [{ body: bodyOfObject(expression), scope, span: evaluator.span(expression.span, scope) }];
    }
    const value = evaluator.evaluate(expression, scope);
    if (value.type === 'null')
        return [];
    const maps = value.type === 'list' ? value.items : [value];
    return maps.map((each) => each.type === 'map' ? { body: bodyOfMap(each), scope: { ...scope, base: 0 }, span: each.span } : each);
}
/** An object as the body that it is in Terraform's JSON syntax. */
function bodyOfObject(expression) {
    return {
        attributes: expression.items.flatMap(({ key, value }) => {
            const [piece] = key.type === 'template' ? key.pieces : [];
            return piece?.kind === 'text' ? [{ name: piece.text, nameSpan: key.span, expression: value }] : [];
        }),
        blocks: [],
    };
}
/** A value as the body that it says. */
function bodyOfMap(map) {
    return {
        attributes: map.entries.map(({ key, keySpan, value }) => ({
            name: key,
            nameSpan: keySpan,
            expression: { type: 'given', value, span: value.span },
        })),
        blocks: [],
    };
}
function isPlace(found) {
    return 'body' in found;
}
/** So many instances of a resource are looked at each by itself. */
const instanceLimit = 30;
/** A resource as often as its `for_each` says, where that is known; else once. None where it is told not to be. */
function instancesOf(body, scope, evaluator) {
    const span = { start: scope.base, end: scope.base };
    const count = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(body, 'count');
    if (count !== undefined) {
        const strict = evaluator.evaluate(count.expression, { ...scope, strict: true });
        if (strict.type === 'number' && strict.value === 0)
            return [];
        if ((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(strict) === false)
            return [];
        const index = { key: 'index', keySpan: span, value: (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('count.index', span) };
        return [{ scope: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .withNames */ .B)(scope, [['count', { type: 'map', entries: [index], span }]]) }];
    }
    const each = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(body, 'for_each');
    if (each === undefined)
        return [{ scope }];
    const given = evaluator.evaluate(each.expression, scope);
    const items = evaluator.items(given);
    if (items?.length === 0) {
        const strict = evaluator.evaluate(each.expression, { ...scope, strict: true });
        if (evaluator.items(strict)?.length === 0)
            return [];
    }
    const made = items === undefined || items.length === 0 || items.length > instanceLimit ? [undefined] : items;
    const list = given.type === 'list';
    return made.map((item) => {
        const value = item?.[1] ?? { type: 'partial', parts: [{ reference: 'each.value' }], span };
        const key = list ? value : (item?.[0] ?? { type: 'partial', parts: [{ reference: 'each.key' }], span });
        const entries = [
            { key: 'key', keySpan: span, value: key },
            { key: 'value', keySpan: span, value },
        ];
        const inner = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .withNames */ .B)(scope, [['each', { type: 'map', entries, span }]]);
        return { scope: inner, ...(key.type === 'text' ? { key: key.text } : {}) };
    });
}


/***/ }),

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Evaluator),
  D: () => (/* binding */ truthOf)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/terraform/worked.js
var worked = __webpack_require__(38773);
;// CONCATENATED MODULE: ./lib/documents/terraform/operators.js

/** What an operator makes of two values (https://developer.hashicorp.com/terraform/language/expressions/operators). */
function binary(operator, left, right, span) {
    const truth = (value) => ({ type: 'boolean', value, span });
    if (operator === '&&' || operator === '||') {
        const [a, b] = [left, right].map((each) => (each.type === 'boolean' ? each.value : undefined));
        const deciding = operator === '||';
        if (a === deciding || b === deciding)
            return truth(deciding);
        return a === undefined || b === undefined ? (0,worked/* unknown */.L5)('a condition', span) : truth(!deciding);
    }
    if (operator === '==' || operator === '!=') {
        const same = equal(left, right);
        return same === undefined ? (0,worked/* unknown */.L5)('a comparison', span) : truth(same === (operator === '=='));
    }
    if (left.type !== 'number' || right.type !== 'number')
        return (0,worked/* unknown */.L5)('a calculation', span);
    const a = left.value;
    const b = right.value;
    const compared = { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b }[operator];
    if (compared !== undefined)
        return truth(compared);
    const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b }[operator];
    return result === undefined || !Number.isFinite(result) ? (0,worked/* unknown */.L5)('a calculation', span) : numeral(result, span);
}
function unary(operator, value, span) {
    if (operator === '!' && value.type === 'boolean')
        return { type: 'boolean', value: !value.value, span };
    if (operator === '-' && value.type === 'number')
        return numeral(-value.value, span);
    return (0,worked/* unknown */.L5)('a calculation', span);
}
function numeral(value, span) {
    return { type: 'number', value, raw: String(value), span };
}
/** Undefined when it can't be known. */
function equal(left, right) {
    const a = plain(left);
    const b = plain(right);
    return a === undefined || b === undefined ? undefined : a === b;
}
function plain(value) {
    switch (value.type) {
        case 'text':
            return JSON.stringify(value.text);
        case 'number':
            return value.raw;
        case 'boolean':
            return String(value.value);
        case 'null':
            return 'null';
        case 'list':
            return value.items.length === 0 ? '[]' : undefined;
        case 'map':
            return value.entries.length === 0 ? '{}' : 'a map that is not empty';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/documents/terraform/collection-functions.js



/** More items than this are not put together. */
const itemLimit = 10_000;
const items = (value) => (value?.type === 'list' ? value.items : undefined);
const same = ([value]) => value;
/** Of maps and lists of which one isn't known the rest is known all the same: its items are in the result. */
const concat = (inputs, { span }) => (0,worked/* list */.p_)(inputs.flatMap((value) => (value.type === 'list' ? value.items : value.type === 'null' ? [] : [value])), span);
const flatten = ([value], { span }) => {
    if (value?.type !== 'list')
        return undefined;
    const flat = [];
    const visit = (each) => {
        if (flat.length > itemLimit)
            return;
        if (each.type === 'list')
            each.items.forEach(visit);
        else
            flat.push(each);
    };
    visit(value);
    return flat.length > itemLimit ? undefined : (0,worked/* list */.p_)(flat, span);
};
const distinct = ([value], { span }) => {
    const found = items(value);
    if (found === undefined)
        return undefined;
    const seen = new Set();
    const kept = found.filter((item) => {
        if (item.type !== 'text')
            return true;
        const fresh = !seen.has(item.text);
        seen.add(item.text);
        return fresh;
    });
    return (0,worked/* list */.p_)(kept, span);
};
const compact = ([value], { span }) => {
    const found = items(value);
    return (found &&
        (0,worked/* list */.p_)(found.filter((item) => item.type !== 'null' && (0,model_value/* textOf */.b6)(item) !== ''), span));
};
const merge = (inputs, { span }) => {
    const merged = new Map();
    for (const input of inputs) {
        if (input.type === 'null')
            continue;
        if (input.type !== 'map')
            return undefined;
        for (const each of input.entries)
            merged.set(each.key, each);
    }
    return { type: 'map', entries: [...merged.values()], span };
};
const keys = ([value], { span }) => {
    if (value?.type !== 'map')
        return undefined;
    return (0,worked/* list */.p_)(value.entries.map((each) => (0,worked/* text */.Qq)(each.key, each.keySpan)).sort((a, b) => (((0,model_value/* textOf */.b6)(a) ?? '') < ((0,model_value/* textOf */.b6)(b) ?? '') ? -1 : 1)), span);
};
const values = ([value], { span }) => {
    if (value?.type !== 'map')
        return undefined;
    const sorted = [...value.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
    return (0,worked/* list */.p_)(sorted.map((each) => each.value), span);
};
const lookup = ([map, key, fallback]) => {
    const name = (0,model_value/* textOf */.b6)(key);
    if (map?.type !== 'map' || name === undefined)
        return undefined;
    return (0,model_value/* entry */.f_)(map, name)?.value ?? fallback;
};
const collection_functions_element = ([value, index]) => {
    const found = items(value);
    return found === undefined || found.length === 0 || index?.type !== 'number' ? undefined : found[index.value % found.length];
};
const collection_functions_length = ([value], { span }) => {
    if (value?.type === 'list')
        return numeral(value.items.length, span);
    if (value?.type === 'map')
        return numeral(value.entries.length, span);
    return value?.type === 'text' ? numeral(value.text.length, span) : undefined;
};
/** The first that is neither null nor empty; one that isn't known may be either. */
const coalesce = (inputs, { span }) => {
    const possible = [];
    for (const input of inputs) {
        if (input.type === 'null' || (0,model_value/* textOf */.b6)(input) === '')
            continue;
        possible.push(input);
        if (input.type !== 'unknown' && input.type !== 'partial')
            break;
    }
    const [first] = possible;
    return possible.length > 1 ? { type: 'either', options: possible, span } : first;
};
const coalescelist = (inputs) => {
    const first = inputs.find((input) => input.type !== 'list' || input.items.length > 0);
    return first?.type === 'list' ? first : undefined;
};
const attempt = (inputs) => inputs.find((input) => input.type !== 'unknown') ?? inputs[0];
const one = ([value], { span }) => {
    const found = items(value);
    if (found === undefined)
        return value;
    return found[0] ?? { type: 'null', span };
};
const contains = ([value, sought], { span }) => {
    const found = items(value);
    if (found === undefined || sought === undefined)
        return undefined;
    const answers = found.map((item) => equal(item, sought));
    if (answers.includes(true))
        return { type: 'boolean', value: true, span };
    return answers.includes(undefined) ? undefined : { type: 'boolean', value: false, span };
};
const setproduct = (inputs, { span }) => {
    let combined = [[]];
    for (const input of inputs) {
        const found = items(input);
        if (found === undefined || combined.length * found.length > itemLimit)
            return undefined;
        combined = combined.flatMap((left) => found.map((right) => [...left, right]));
    }
    return (0,worked/* list */.p_)(combined.map((each) => (0,worked/* list */.p_)(each, span)), span);
};
const zipmap = ([names, given], { span }) => {
    const found = items(names);
    const put = items(given);
    if (found === undefined || put === undefined)
        return undefined;
    const entries = [];
    for (const [index, name] of found.entries()) {
        const value = put[index];
        if (name.type !== 'text' || value === undefined)
            return undefined;
        entries.push({ key: name.text, keySpan: name.span, value });
    }
    return { type: 'map', entries, span };
};
const range = (inputs, { span }) => {
    const numbers = inputs.map((input) => (input.type === 'number' ? input.value : Number.NaN));
    const [start = 0, end = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
    const count = Math.ceil((end - start) / step);
    if (!(count >= 0 && count <= 1024))
        return undefined;
    return (0,worked/* list */.p_)(Array.from({ length: count }, (_, index) => numeral(start + index * step, span)), span);
};
const slice = ([value, from, to], { span }) => {
    const found = items(value);
    return found && from?.type === 'number' && to?.type === 'number' ? (0,worked/* list */.p_)(found.slice(from.value, to.value), span) : undefined;
};
const sorted = (value, span) => {
    const found = items(value);
    const texts = found?.map(model_value/* textOf */.b6);
    if (found === undefined || texts?.includes(undefined) !== false)
        return value;
    return (0,worked/* list */.p_)([...found].sort((a, b) => (((0,model_value/* textOf */.b6)(a) ?? '') < ((0,model_value/* textOf */.b6)(b) ?? '') ? -1 : 1)), span);
};
const collectionFunctions = {
    concat,
    flatten,
    distinct,
    compact,
    merge,
    keys,
    values,
    lookup,
    element: collection_functions_element,
    length: collection_functions_length,
    coalesce,
    coalescelist,
    try: attempt,
    one,
    contains,
    setproduct,
    setunion: (inputs, call) => distinct([concat(inputs, call)], call),
    zipmap,
    range,
    slice,
    sort: ([value], { span }) => sorted(value, span),
    toset: (inputs, call) => (inputs[0]?.type === 'list' ? distinct(inputs, call) : inputs[0]),
    tolist: same,
    tomap: same,
    tonumber: same,
    tobool: same,
    reverse: ([value], { span }) => (value?.type === 'list' ? (0,worked/* list */.p_)([...value.items].reverse(), span) : undefined),
};

// EXTERNAL MODULE: ./lib/documents/terraform/file-functions.js
var file_functions = __webpack_require__(80075);
// EXTERNAL MODULE: ./lib/documents/terraform/text.js
var terraform_text = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/documents/terraform/text-functions.js



/** A function of one known text. */
const mapped = (change) => ([value], { span }) => {
    if (value?.type === 'text')
        return (0,worked/* text */.Qq)(change(value.text), span);
    if (value?.type !== 'either')
        return undefined;
    return { type: 'either', options: value.options.map((each) => (each.type === 'text' ? (0,worked/* text */.Qq)(change(each.text), span) : each)), span };
};
/** A change of letters only: what isn't known stays a hole. */
const letters = (change) => (inputs, call) => {
    const [value] = inputs;
    if (value?.type !== 'partial')
        return mapped(change)(inputs, call);
    return { type: 'partial', parts: value.parts.map((part) => (typeof part === 'string' ? change(part) : part)), span: call.span };
};
const known = (inputs) => {
    const texts = inputs.map((value) => (value.type === 'number' ? value.raw : (0,model_value/* textOf */.b6)(value)));
    return texts.every((each) => each !== undefined) ? texts : undefined;
};
/** A function of known texts. */
const ofTexts = (work) => (inputs, { span }) => {
    const texts = known(inputs);
    return texts && work(texts, span);
};
const join = ([separator, ...lists], { span }) => {
    const between = (0,model_value/* textOf */.b6)(separator);
    const items = lists.flatMap((each) => (each.type === 'list' ? each.items : [each]));
    if (between === undefined || lists.some(({ type }) => type !== 'list'))
        return undefined;
    const sets = items.flatMap((item, index) => [...(index === 0 ? [] : [(0,terraform_text/* alternatives */.Vo)((0,worked/* text */.Qq)(between, span))]), (0,terraform_text/* alternatives */.Vo)(item)]);
    return (0,terraform_text/* oneOf */.yL)((0,terraform_text/* product */.qM)(sets, span), span);
};
const split = ([separator, value], { span }) => {
    const between = (0,model_value/* textOf */.b6)(separator);
    if (between === undefined || between === '' || (value?.type !== 'text' && value?.type !== 'partial'))
        return undefined;
    const items = [[]];
    for (const part of value.type === 'text' ? [value.text] : value.parts) {
        const [first, ...others] = typeof part === 'string' ? part.split(between) : [part];
        if (first !== undefined)
            items.at(-1)?.push(first);
        for (const other of others)
            items.push([other]);
    }
    return (0,worked/* list */.p_)(items.map((parts) => wovenAt(parts, span)), span);
};
function wovenAt(parts, span) {
    return (0,terraform_text/* woven */.aC)(parts.map((part) => ({ part, outer: () => span.start })), span);
}
const format = ([pattern, ...inputs], { span }) => {
    const written = (0,model_value/* textOf */.b6)(pattern);
    if (written === undefined)
        return undefined;
    const sets = [];
    let next = 0;
    let from = 0;
    const literal = (to) => {
        sets.push((0,terraform_text/* alternatives */.Vo)((0,worked/* text */.Qq)(written.slice(from, to), span)));
    };
    for (const match of written.matchAll(/%(%|(?:\[([0-9]+)\])?([-+ #0-9.]*)([a-z]))/g)) {
        literal(match.index);
        from = match.index + match[0].length;
        if (match[1] === '%')
            sets.push((0,terraform_text/* alternatives */.Vo)((0,worked/* text */.Qq)('%', span)));
        else {
            if (match[2] !== undefined)
                next = Number(match[2]) - 1;
            const input = inputs[next++];
            if (input === undefined)
                return undefined;
            const plain = /^[svd]$/.test(match[4] ?? '') && match[3] === '';
            sets.push((0,terraform_text/* alternatives */.Vo)(plain ? input : (0,worked/* unknown */.L5)('format()', span)));
        }
    }
    literal(written.length);
    return (0,terraform_text/* oneOf */.yL)((0,terraform_text/* product */.qM)(sets, span), span);
};
const formatlist = ([pattern, ...inputs], call) => {
    const lists = inputs.filter((each) => each.type === 'list');
    const [first] = lists;
    if (pattern === undefined || first === undefined || inputs.some(({ type }) => type === 'unknown'))
        return undefined;
    const items = first.items.map((_, index) => format([pattern, ...inputs.map((each) => (each.type === 'list' ? (each.items[index] ?? (0,worked/* unknown */.L5)('formatlist()', call.span)) : each))], call));
    return items.every((item) => item !== undefined) ? (0,worked/* list */.p_)(items, call.span) : undefined;
};
const replace = ([value, what, by], { span }) => {
    const texts = known([what, by].filter((each) => each !== undefined));
    const [sought, put] = texts ?? [];
    // A pattern between slashes is a regular expression of another language than ours.
    if (sought === undefined || put === undefined || sought === '' || /^\/.*\/$/s.test(sought))
        return undefined;
    if (value?.type === 'text')
        return (0,worked/* text */.Qq)(value.text.replaceAll(sought, () => put), span);
    if (value?.type !== 'partial')
        return undefined;
    return {
        type: 'partial',
        parts: value.parts.map((part) => (typeof part === 'string' ? part.replaceAll(sought, () => put) : part)),
        span,
    };
};
const title = (value) => value.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const trimSet = (value, letters, start, end) => {
    let from = 0;
    let to = value.length;
    while (start && from < to && letters.includes(value[from]))
        from++;
    while (end && to > from && letters.includes(value[to - 1]))
        to--;
    return value.slice(from, to);
};
const textFunctions = {
    join,
    split,
    format,
    formatlist,
    replace,
    lower: letters((value) => value.toLowerCase()),
    upper: letters((value) => value.toUpperCase()),
    title: mapped(title),
    trimspace: mapped((value) => value.trim()),
    chomp: mapped((value) => value.replace(/[\r\n]+$/, '')),
    trim: ofTexts(([value = '', set = ''], span) => (0,worked/* text */.Qq)(trimSet(value, set, true, true), span)),
    trimprefix: ofTexts(([value = '', start = ''], span) => (0,worked/* text */.Qq)(value.startsWith(start) ? value.slice(start.length) : value, span)),
    trimsuffix: ofTexts(([value = '', end = ''], span) => (0,worked/* text */.Qq)(value.endsWith(end) ? value.slice(0, value.length - end.length) : value, span)),
    substr: ofTexts(([value = '', from = '0', count = '-1'], span) => {
        const start = Number(from) < 0 ? value.length + Number(from) : Number(from);
        return (0,worked/* text */.Qq)(Number(count) < 0 ? value.slice(start) : value.slice(start, start + Number(count)), span);
    }),
    startswith: ofTexts(([value = '', start = ''], span) => ({ type: 'boolean', value: value.startsWith(start), span })),
    endswith: ofTexts(([value = '', end = ''], span) => ({ type: 'boolean', value: value.endsWith(end), span })),
    strcontains: ofTexts(([value = '', part = ''], span) => ({ type: 'boolean', value: value.includes(part), span })),
    tostring: ([value], { span }) => {
        if (value?.type === 'number')
            return (0,worked/* text */.Qq)(value.raw, span);
        return value?.type === 'boolean' ? (0,worked/* text */.Qq)(String(value.value), span) : value;
    },
    urlencode: mapped(encodeURIComponent),
};

;// CONCATENATED MODULE: ./lib/documents/terraform/functions.js



/** https://developer.hashicorp.com/terraform/language/functions */
const functions = { ...collectionFunctions, ...textFunctions, ...file_functions/* fileFunctions */.I };

// EXTERNAL MODULE: ./lib/documents/terraform/refer.js + 1 modules
var refer = __webpack_require__(55205);
// EXTERNAL MODULE: ./lib/documents/terraform/scope.js
var terraform_scope = __webpack_require__(92133);
;// CONCATENATED MODULE: ./lib/documents/terraform/evaluate.js






/** Expressions within expressions beyond this are unknown. */
const depthLimit = 400;
/** A value of more parts than this is unknown: an expression can ask for more than any machine holds. */
const weightLimit = 100_000;
/** So many expressions are worked out for one tree for each of its files' characters; past that all is unknown. */
const effort = 40;
/**
 * Works out Terraform's expressions as far as the files tell. What they don't tell is a hole in a text or unknown, and a choice
 * that isn't decided is both. Never throws.
 */
class Evaluator {
    reading;
    #lookup;
    #weights = new worked/* Weights */.ej();
    #depth = 0;
    #left;
    constructor(lookup, reading, size) {
        this.#lookup = lookup;
        this.reading = reading;
        this.#left = 100_000 + size * effort;
    }
    evaluate(expression, scope) {
        if (this.#depth >= depthLimit || this.#left <= 0)
            return (0,worked/* unknown */.L5)('an expression too large', this.span(expression.span, scope));
        this.#depth++;
        this.#left--;
        const value = this.#evaluate(expression, scope);
        this.#depth--;
        const weight = this.#weights.of(value);
        if (value.type === 'list' || value.type === 'map')
            this.#left -= Math.min(weight, 1000);
        return weight > weightLimit ? (0,worked/* unknown */.L5)('a value too large', value.span) : value;
    }
    span({ start, end }, { base }) {
        return { start: start + base, end: end + base };
    }
    #evaluate(expression, scope) {
        const span = this.span(expression.span, scope);
        switch (expression.type) {
            case 'given':
                return expression.value;
            case 'number':
                return { type: 'number', value: Number(expression.raw), raw: expression.raw, span };
            case 'boolean':
                return { type: 'boolean', value: expression.value, span };
            case 'null':
                return { type: 'null', span };
            case 'template':
                return this.template(expression.pieces, scope, span);
            case 'tuple':
                return (0,worked/* list */.p_)(expression.items.map((item) => this.evaluate(item, scope)), span);
            case 'object':
                return this.#object(expression, scope, span);
            case 'for':
                return this.#for(expression, scope, span);
            case 'conditional':
                return this.#conditional(expression, scope, span);
            case 'call':
                return this.#call(expression, scope, span);
            case 'binary':
                return binary(expression.operator, this.evaluate(expression.left, scope), this.evaluate(expression.right, scope), span);
            case 'unary':
                return unary(expression.operator, this.evaluate(expression.operand, scope), span);
            case 'name':
            case 'attribute':
            case 'index':
            case 'splat':
                return (0,refer/* refer */.Xv)(expression, scope, this, this.#lookup);
        }
    }
    template(pieces, scope, span) {
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === 'value')
            return this.evaluate(only.expression, scope);
        return (0,terraform_text/* oneOf */.yL)((0,terraform_text/* product */.qM)(this.#pieces(pieces, scope), span), span);
    }
    #pieces(pieces, scope) {
        return pieces.flatMap((piece) => this.#piece(piece, scope));
    }
    #piece(piece, scope) {
        switch (piece.kind) {
            case 'text': {
                const { text, outer } = piece;
                return [[[{ part: text, outer: (index) => outer(index) + scope.base }]]];
            }
            case 'value': {
                const { start } = this.span(piece.span, scope);
                const value = this.evaluate(piece.expression, scope);
                return [(0,terraform_text/* alternatives */.Vo)(value).map((each) => each.map(({ part }) => ({ part, outer: () => start })))];
            }
            case 'if': {
                const decided = this.decide(piece.condition, scope);
                const span = this.span(piece.span, scope);
                const of = (branch) => (0,terraform_text/* product */.qM)(this.#pieces(branch, scope), span);
                if (decided !== undefined)
                    return [of(decided ? piece.yes : piece.no)];
                return [[...of(piece.yes), ...of(piece.no)]];
            }
            case 'for': {
                const span = this.span(piece.span, scope);
                const items = this.items(this.evaluate(piece.collection, scope));
                if (items === undefined)
                    return [[[{ part: { reference: 'a loop in a template' }, outer: () => span.start }]]];
                return items.flatMap((item) => this.#pieces(piece.body, (0,terraform_scope/* withNames */.B)(scope, named(piece.names, item))));
            }
        }
    }
    /** Whether a condition holds; undefined when the files don't decide it, whatever the defaults of variables. */
    decide(condition, scope) {
        const value = this.evaluate(condition, { ...scope, strict: true });
        return truthOf(value);
    }
    /** The keys and values of a collection; undefined when it isn't known. */
    items(value) {
        if (value.type === 'list') {
            return value.items.map((item, index) => [{ type: 'number', value: index, raw: String(index), span: item.span }, item]);
        }
        if (value.type !== 'map')
            return undefined;
        return value.entries.map((entry) => [{ type: 'text', text: entry.key, span: entry.keySpan }, entry.value]);
    }
    #object({ items }, scope, span) {
        const entries = [];
        for (const item of items) {
            const key = this.evaluate(item.key, scope);
            const value = this.evaluate(item.value, scope);
            const [pieces, ...more] = (0,terraform_text/* alternatives */.Vo)(key);
            if (pieces === undefined || more.length > 0)
                return (0,worked/* unknown */.L5)('a name in it', span);
            entries.push({ key: nameOf(pieces), keySpan: this.span(item.key.span, scope), value });
        }
        return { type: 'map', entries, span };
    }
    #for(expression, scope, span) {
        const from = this.evaluate(expression.collection, scope);
        const items = this.items(from);
        if (items === undefined || items.length > 1000)
            return (0,worked/* unknown */.L5)(from.type === 'unknown' ? from.why : 'a loop', span);
        const values = [];
        const entries = [];
        for (const item of items) {
            const inner = (0,terraform_scope/* withNames */.B)(scope, named(expression.names, item));
            if (expression.condition !== undefined) {
                const holds = truthOf(this.evaluate(expression.condition, inner));
                if (holds === undefined)
                    return (0,worked/* unknown */.L5)('a loop with a condition', span);
                if (!holds)
                    continue;
            }
            const value = this.evaluate(expression.value, inner);
            if (expression.key === undefined)
                values.push(value);
            else {
                const key = this.evaluate(expression.key, inner);
                if (key.type !== 'text' && key.type !== 'number')
                    return (0,worked/* unknown */.L5)('a loop with a name that is not known', span);
                const name = key.type === 'text' ? key.text : key.raw;
                if (expression.grouped)
                    return (0,worked/* unknown */.L5)('a loop that gathers', span);
                entries.push({ key: name, keySpan: key.span, value });
            }
        }
        return expression.key === undefined ? (0,worked/* list */.p_)(values, span) : { type: 'map', entries, span };
    }
    #conditional(expression, scope, span) {
        const decided = this.decide(expression.condition, scope);
        if (decided !== undefined)
            return this.evaluate(decided ? expression.yes : expression.no, scope);
        const options = [this.evaluate(expression.yes, scope), this.evaluate(expression.no, scope)];
        return { type: 'either', options, span };
    }
    #call(expression, scope, span) {
        const name = expression.name.replace(/^core::/, '');
        if (name === 'can')
            return (0,worked/* unknown */.L5)('can()', span);
        const inputs = expression.inputs.map((input) => this.evaluate(input, scope));
        const last = inputs.at(-1);
        if (expression.spread && last !== undefined) {
            if (last.type !== 'list')
                return (0,worked/* unknown */.L5)(`${name}()`, span);
            inputs.splice(-1, 1, ...last.items);
        }
        const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
        return called?.(inputs, { span, scope, evaluator: this }) ?? (0,worked/* unknown */.L5)(`${name}()`, span);
    }
}
function named(names, [key, value]) {
    const [first, second] = names;
    if (first === undefined)
        return [];
    return second === undefined
        ? [[first, value]]
        : [
            [first, key],
            [second, value],
        ];
}
/** The name under which a part of a map stands; one that is known in part is written as policies write variables of others. */
function nameOf(pieces) {
    return pieces.map(({ part }) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
}
/** A known truth; texts count as Terraform counts them. */
function truthOf(value) {
    if (value.type === 'boolean')
        return value.value;
    return value.type === 'text' && /^(?:true|false)$/.test(value.text) ? value.text === 'true' : undefined;
}


/***/ }),

/***/ 80075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileFunctions),
/* harmony export */   Z: () => (/* binding */ normalised)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45940);
/* harmony import */ var _syntax_hcl_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48401);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96098);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68279);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(630);
/* harmony import */ var _worked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38773);






const file = ([path], { scope, evaluator }) => {
    const found = evaluator.reading.file(pathOf(path, scope.folder.path) ?? '');
    if (found === undefined)
        return undefined;
    const { base } = found;
    return { type: 'text', text: found.text, outer: (index) => base + index, span: { start: base, end: base + found.text.length } };
};
const templatefile = ([path, given], { scope, evaluator }) => {
    const found = evaluator.reading.file(pathOf(path, scope.folder.path) ?? '');
    const template = found && (0,_syntax_hcl_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .Q)(found.text);
    if (found === undefined || template === undefined)
        return undefined;
    const names = new Map(given?.type === 'map' ? given.entries.map(({ key, value }) => [key, value]) : []);
    const span = { start: found.base, end: found.base + found.text.length };
    return evaluator.template(template.pieces, { ...scope, base: found.base, names }, span);
};
/** The path in the tree of a path that a configuration names: relative ones start at the folder, also without `path.module`. */
function pathOf(value, folder) {
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value);
    if (written === undefined)
        return undefined;
    const whole = written === folder || written.startsWith(`${folder}/`) ? written : `${folder}/${written}`;
    return normalised(whole);
}
/** Without `.` and `..`; undefined when it leaves the tree. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
const jsonencode = ([value], { span }) => {
    if (value === undefined)
        return undefined;
    if (value.type === 'map' || value.type === 'list')
        return { ...value, encoded: true };
    if (value.type === 'either')
        return { ...value, options: value.options.map((option) => ({ ...option, encoded: true })) };
    if (value.type === 'unknown')
        return value;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .woven */ .aC)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPieces */ .Mx)(value), span);
};
const jsondecode = ([value]) => {
    if (value === undefined)
        return undefined;
    if (value.type === 'map' || value.type === 'list')
        return value;
    const document = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .l)(value);
    if (document.type === 'map')
        return document;
    const parsed = value.type === 'text' ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(value.text).value : undefined;
    return parsed?.type === 'list' || parsed?.type === 'text' ? within(parsed, value) : undefined;
};
/** A part of a text that lost its own place. */
function within(value, { span }) {
    if (value.type === 'list')
        return { ...value, items: value.items.map((item) => within(item, { ...item, span })), span };
    if (value.type !== 'map')
        return value.type === 'text' ? (0,_worked_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value.text, span) : { ...value, span };
    const entries = value.entries.map((entry) => ({ ...entry, keySpan: span, value: within(entry.value, { ...entry.value, span }) }));
    return { ...value, entries, span };
}
const basename = ([path], { span }) => {
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(path);
    return written === undefined ? undefined : (0,_worked_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(written.slice(written.lastIndexOf('/') + 1), span);
};
const dirname = ([path], { span }) => {
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(path);
    return written === undefined ? undefined : (0,_worked_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(written.slice(0, Math.max(0, written.lastIndexOf('/'))) || '.', span);
};
const same = ([value]) => value;
const fileFunctions = {
    file,
    templatefile,
    jsonencode,
    jsondecode,
    basename,
    dirname,
    abspath: same,
    pathexpand: same,
    sensitive: same,
    nonsensitive: same,
};


/***/ }),

/***/ 66929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ attribute),
/* harmony export */   v: () => (/* binding */ Folder)
/* harmony export */ });
/** What the configuration files of one folder declare. */
class Folder {
    path;
    locals = new Map();
    variables = new Map();
    outputs = new Map();
    calls = new Map();
    resources = new Map();
    /** Values that the folder's own variable files set. */
    set = new Map();
    /** The calls of this folder as a module, with the folders that make them. */
    callers = [];
    known = new Map();
    /** One instance of each resource that stands here instance by instance. */
    instances = new Map();
    /** Within what names of principals and policies are one. */
    naming;
    constructor(path, naming = path) {
        this.path = path;
        this.naming = naming;
    }
    declare(body, base) {
        for (const block of body.blocks)
            this.#block({ block, base });
    }
    assign(body, base) {
        for (const { name, expression } of body.attributes)
            this.set.set(name, { expression, base });
    }
    #block(written) {
        const { block, base } = written;
        const [first, second] = block.labels;
        if (block.type === 'locals') {
            for (const { name, expression } of block.body.attributes)
                this.locals.set(name, { expression, base });
        }
        else if (first === undefined)
            return;
        else if (block.type === 'variable')
            this.variables.set(first, written);
        else if (block.type === 'output')
            this.outputs.set(first, written);
        else if (block.type === 'module')
            this.calls.set(first, written);
        else if ((block.type === 'resource' || block.type === 'data') && second !== undefined) {
            const data = block.type === 'data';
            const address = `${data ? 'data.' : ''}${first}.${second}`;
            this.resources.set(address, { ...written, address, type: first, name: second, data, folder: this });
        }
    }
}
function attribute(body, name) {
    return body.attributes.findLast((each) => each.name === name);
}


/***/ }),

/***/ 80034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Ground)
/* harmony export */ });
/* harmony import */ var _model_ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45663);

/**
 * Lays all files end to end, so that a place says by its number alone which file it is in: what an expression comes to may
 * have been written in several.
 */
class Ground {
    #plots = [];
    #bases = new Map();
    #end = 0;
    /** Where the file begins. */
    base({ text, source }) {
        const known = this.#bases.get(source.path);
        if (known !== undefined)
            return known;
        const base = this.#end;
        this.#end += text.length + 2;
        this.#plots.push({ base, end: this.#end, source });
        this.#bases.set(source.path, base);
        return base;
    }
    /** Counts the places of a value within the file that it begins in. Parts written in another file stand where they are used. */
    settle(value, within) {
        const plot = this.#plot(value.span.start);
        if (plot === undefined || (within !== undefined && plot.source !== within))
            return undefined;
        return { value: moved(value, plot, value.span), file: plot.source };
    }
    span(span) {
        const plot = this.#plot(span.start);
        return plot && { span: spanIn(span, plot, span), file: plot.source };
    }
    #plot(at) {
        const behind = (0,_model_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWhere */ .U)(this.#plots.length, (rank) => this.#plots[rank].base > at);
        return this.#plots[Math.max(0, behind - 1)];
    }
}
function spanIn(span, { base, end }, around) {
    const inside = span.start >= base && span.start < end && span.end <= end;
    const { start, end: last } = inside ? span : around;
    return { start: start - base, end: last - base };
}
function isIn({ start }, { base, end }) {
    return start >= base && start < end;
}
function moved(value, plot, around) {
    const own = isIn(value.span, plot) ? value.span : around;
    const span = spanIn(own, plot, around);
    switch (value.type) {
        case 'map':
            return {
                type: 'map',
                span,
                entries: value.entries.map(({ key, keySpan, value: under }) => {
                    const at = isIn(keySpan, plot) ? keySpan : own;
                    return { key, keySpan: spanIn(at, plot, own), value: moved(under, plot, at) };
                }),
            };
        case 'list':
            return { type: 'list', span, items: value.items.map((item) => moved(item, plot, own)) };
        case 'either': {
            const options = telling(value.options);
            const [only] = options;
            if (options.length === 1 && only !== undefined && only.type !== 'map')
                return moved(only, plot, own);
            return { type: 'either', span, options: options.map((option) => moved(option, plot, own)) };
        }
        case 'text':
            return { type: 'text', text: value.text, span };
        case 'partial':
            return { type: 'partial', parts: value.parts, span };
        default:
            return { ...value, span };
    }
}
/** A branch with nothing in it is the one that leaves out what the value is for: the rest of it is judged as it is meant. */
function telling(options) {
    if (options.some(({ type }) => type === 'map'))
        return options;
    const full = options.filter((option) => !(option.type === 'null' || (option.type === 'text' && option.text === '') || (option.type === 'list' && option.items.length === 0)));
    return full.length === 0 ? options : full;
}


/***/ }),

/***/ 52077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   Z4: () => (/* binding */ foreignStatements),
/* harmony export */   n6: () => (/* binding */ isEmptyDocument),
/* harmony export */   yr: () => (/* binding */ policyDocument)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45940);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16631);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66929);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68279);
/* harmony import */ var _worked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38773);





/** Attributes of a statement block, and the elements that they make. */
const elements = [
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
/**
 * The document that `aws_iam_policy_document` makes, statements taken over from other documents included
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document).
 */
function policyDocument(place, evaluator) {
    const own = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .SH)(place, 'statement', evaluator).map((found) => ((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlace */ .Uj)(found) ? statement(found, evaluator) : found));
    const sources = [...documents(place, 'source_json', evaluator), ...documents(place, 'source_policy_documents', evaluator)];
    const overrides = [...documents(place, 'override_json', evaluator), ...documents(place, 'override_policy_documents', evaluator)];
    const taken = [...sources.flatMap(statementsOf), ...own];
    const statements = overrides.flatMap(statementsOf).reduce(override, taken);
    const { span } = place;
    const head = { start: span.start, end: span.start };
    const entries = [
        { key: 'Version', keySpan: head, value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(place, 'version', evaluator) ?? (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('2012-10-17', span) },
        { key: 'Statement', keySpan: head, value: (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(statements, span) },
    ];
    const id = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(place, 'policy_id', evaluator);
    if (id !== undefined)
        entries.push({ key: 'Id', keySpan: head, value: id });
    return { type: 'map', entries, span, encoded: true };
}
/** A statement of the same Sid takes the place of the one before it. */
function override(before, statement) {
    const sid = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(statement, 'Sid'));
    const index = sid === undefined || sid === '' ? -1 : before.findIndex((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(each, 'Sid')) === sid);
    return index < 0 ? [...before, statement] : before.map((each, at) => (at === index ? statement : each));
}
function documents(place, name, evaluator) {
    const value = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(place, name, evaluator);
    if (value === undefined || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) === '')
        return [];
    return (value.type === 'list' && value.encoded !== true ? value.items : [value]).map(_policy_text_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .l);
}
function statementsOf(document) {
    if (document.type === 'null' || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(document) === '')
        return [];
    if (document.type === 'either')
        return document.options.flatMap(statementsOf);
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(document, 'Statement');
    if (found?.type === 'list')
        return document.perhaps === true ? found.items.map(maybe) : [...found.items];
    const why = document.type === 'partial' ? document.parts.map((part) => (typeof part === 'string' ? part : part.reference)).join('') : '';
    return [found ?? (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(document.type === 'unknown' ? document.why : why || 'a document taken over', document.span)];
}
/** A statement that may not be there. */
function maybe(value) {
    return value.type === 'map' ? { type: 'either', options: [value, { type: 'null', span: value.span }], span: value.span } : value;
}
function statement(place, evaluator) {
    const { body, scope, span } = place;
    const entries = [];
    const named = (name) => {
        const found = (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .l)(body, name);
        return found === undefined ? span : { start: found.nameSpan.start + scope.base, end: found.nameSpan.end + scope.base };
    };
    const sid = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(place, 'sid', evaluator);
    if (sid !== undefined && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(sid) !== '')
        entries.push({ key: 'Sid', keySpan: named('sid'), value: sid });
    const effect = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(place, 'effect', evaluator) ?? (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Allow', { start: span.start, end: span.start });
    entries.push({ key: 'Effect', keySpan: named('effect'), value: effect });
    for (const [name, key] of elements) {
        const value = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(place, name, evaluator);
        // The provider leaves out what is empty.
        if (value !== undefined && !(value.type === 'list' && value.items.length === 0))
            entries.push({ key, keySpan: named(name), value: single(value) });
    }
    for (const [name, key] of [
        ['principals', 'Principal'],
        ['not_principals', 'NotPrincipal'],
    ]) {
        const found = principals((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .SH)(place, name, evaluator), evaluator);
        if (found !== undefined)
            entries.push({ key, keySpan: found.at, value: found.value });
    }
    const tests = conditions((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .SH)(place, 'condition', evaluator), evaluator);
    if (tests !== undefined)
        entries.push({ key: 'Condition', keySpan: tests.at, value: tests.value });
    return { type: 'map', entries, span };
}
/** The provider writes a list of one as that one. */
function single(value) {
    const [only] = value.type === 'list' && value.items.length === 1 ? value.items : [];
    return only ?? value;
}
function principals(blocks, evaluator) {
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const at = { start: first.span.start, end: first.span.start };
    const byType = new Map();
    for (const block of blocks) {
        if (!(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlace */ .Uj)(block))
            return { at, value: block };
        const type = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(block, 'type', evaluator);
        const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(type);
        const identifiers = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(block, 'identifiers', evaluator) ?? (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([], block.span);
        if (type === undefined || name === undefined)
            return { at, value: (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the type of a principal', block.span) };
        const known = byType.get(name) ?? { keySpan: type.span, values: [] };
        known.values.push(...(identifiers.type === 'list' ? identifiers.items : [identifiers]));
        byType.set(name, known);
    }
    const span = { start: first.span.start, end: blocks.at(-1)?.span.end ?? first.span.end };
    const stars = byType.get('*')?.values ?? [];
    const [star] = stars;
    if (byType.size === 1 && star !== undefined && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(star) === '*')
        return { at, value: star };
    const entries = [...byType].map(([key, { keySpan, values }]) => ({
        key,
        keySpan,
        value: single((0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(values, { start: keySpan.start, end: values.at(-1)?.span.end ?? keySpan.end })),
    }));
    return { at, value: { type: 'map', entries, span } };
}
/** Blocks of the same test and variable are one, with the values of all. */
function conditions(blocks, evaluator) {
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const span = { start: first.span.start, end: blocks.at(-1)?.span.end ?? first.span.end };
    const at = { start: first.span.start, end: first.span.start };
    const operators = new Map();
    for (const block of blocks) {
        if (!(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlace */ .Uj)(block))
            return { at, value: block };
        const test = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(block, 'test', evaluator);
        const key = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(block, 'variable', evaluator);
        const values = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(block, 'values', evaluator);
        const operator = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(test);
        const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(key);
        if (test === undefined || key === undefined || operator === undefined || values === undefined) {
            return { at, value: (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('a condition', block.span) };
        }
        const written = (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .l)(block.body, 'values');
        const end = written === undefined ? values.span.end : Math.max((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeSpan */ .XW)(written, block.scope).end, values.span.end);
        const group = operators.get(operator) ?? { keySpan: test.span, tests: [], span: { start: test.span.start, end } };
        operators.set(operator, group);
        const shown = name ?? keyText(key);
        const known = group.tests.findIndex((each) => each.key === shown);
        const before = group.tests[known];
        if (before === undefined)
            group.tests.push({ key: shown, keySpan: key.span, value: single(values) });
        else
            group.tests[known] = { ...before, value: joined(before.value, values) };
    }
    const entries = [...operators].map(([key, group]) => ({
        key,
        keySpan: group.keySpan,
        value: { type: 'map', entries: group.tests, span: group.span },
    }));
    return { at, value: { type: 'map', entries, span } };
}
function joined(left, right) {
    const of = (value) => (value.type === 'list' ? value.items : [value]);
    return (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...of(left), ...of(right)], { start: left.span.start, end: right.span.end });
}
function keyText(value) {
    if (value.type !== 'partial')
        return '';
    return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
}
/** Whether a document was made of nothing that is known. */
function isEmptyDocument(document) {
    const found = document.type === 'map' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(document, 'Statement')?.value : undefined;
    return found?.type === 'list' && found.items.length === 0;
}
/** The statements of a document that stand in other files than the document does. */
function foreignStatements(document, file, ground) {
    const found = document.type === 'map' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(document, 'Statement')?.value : undefined;
    if (found?.type !== 'list')
        return [];
    return found.items.filter((item) => (item.type === 'map' || item.type === 'either') && ground.span(item.span)?.file !== file);
}
/** A document without some of its statements. */
function without(document, statements) {
    if (document.type !== 'map')
        return document;
    const gone = new Set(statements);
    const entries = document.entries.map((each) => {
        if (each.key !== 'Statement' || each.value.type !== 'list')
            return each;
        return { ...each, value: { ...each.value, items: each.value.items.filter((item) => !gone.has(item)) } };
    });
    return { ...document, entries };
}
/** A document of one statement. */
function alone(statement) {
    const { span } = statement;
    const head = { start: span.start, end: span.start };
    const entries = [
        { key: 'Version', keySpan: head, value: (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('2012-10-17', head) },
        { key: 'Statement', keySpan: head, value: (0,_worked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([statement], span) },
    ];
    return { type: 'map', entries, span };
}


/***/ }),

/***/ 68279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96098);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89169);
/* harmony import */ var _model_ascending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45663);



/** Characters of the private use area that stand for a hole while JSON is read. */
const opening = '\ue0f0';
const closing = '\ue0f1';
/**
 * The policy document that a value holds: a map as it is, JSON in a text with every part at its own place. A hole outside of the
 * text's strings is an unknown value of the document.
 */
function documentOf(value) {
    if (value.type === 'either')
        return { ...value, options: value.options.map(documentOf) };
    if (value.type === 'partial' && 'pieces' in value)
        return documentOfPieces(value.pieces, value.span) ?? value;
    if (value.type !== 'text')
        return value;
    const start = value.outer;
    if (start === undefined || /^\s*%7B/i.test(value.text))
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .l)(value);
    return documentOfPieces([{ part: value.text, outer: start }], value.span) ?? value;
}
function documentOfPieces(pieces, whole) {
    const holes = [];
    const starts = [];
    const written = [];
    let length = 0;
    let quoted = false;
    for (const { part } of pieces) {
        starts.push(length);
        if (typeof part === 'string') {
            quoted = endsQuoted(part, quoted);
            written.push(part);
        }
        else {
            const mark = `${opening}${holes.length}${closing}`;
            written.push(quoted ? mark : `"${mark}"`);
            holes.push(part);
        }
        length += written.at(-1)?.length ?? 0;
    }
    const text = written.join('');
    if (!/^\s*[{[]/.test(text))
        return undefined;
    const { value } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return undefined;
    const outer = (index) => {
        const rank = Math.max(0, (0,_model_ascending_js__WEBPACK_IMPORTED_MODULE_2__/* .lastAtMost */ .f)(starts, index));
        const piece = pieces[rank];
        return piece === undefined ? whole.start : piece.outer(typeof piece.part === 'string' ? index - starts[rank] : 0);
    };
    return moved(value, { start: (span) => outer(span.start), end: (span) => outer(span.end), holes });
}
function moved(value, move) {
    const at = (each) => ({ start: move.start(each), end: Math.max(move.start(each), move.end(each)) });
    const span = at(value.span);
    switch (value.type) {
        case 'map':
            return {
                type: 'map',
                span,
                entries: value.entries.map(({ key, keySpan, value: under }) => ({
                    key: key.includes(opening) ? shownKey(key, move.holes) : key,
                    keySpan: at(keySpan),
                    value: moved(under, move),
                })),
            };
        case 'list':
            return { type: 'list', span, items: value.items.map((item) => moved(item, move)) };
        case 'text':
            return withHoles(value.text, move.holes, span);
        default:
            return { ...value, span };
    }
}
function withHoles(text, holes, span) {
    if (!text.includes(opening))
        return { type: 'text', text, span };
    const parts = text.split(/\ue0f0([0-9]+)\ue0f1/).map((piece, index) => (index % 2 === 0 ? piece : (holes[Number(piece)] ?? piece)));
    return { type: 'partial', parts: parts.filter((part) => part !== ''), span };
}
function shownKey(key, holes) {
    return key.replace(/\ue0f0([0-9]+)\ue0f1/g, (_, index) => `\${${holes[Number(index)]?.reference ?? ''}}`);
}
function endsQuoted(text, before) {
    let quoted = before;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 92 && quoted)
            i++;
        else if (unit === 34)
            quoted = !quoted;
    }
    return quoted;
}


/***/ }),

/***/ 56911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Reader)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/shape.js
var shape = __webpack_require__(32235);
// EXTERNAL MODULE: ./lib/documents/unit.js
var documents_unit = __webpack_require__(98930);
;// CONCATENATED MODULE: ./lib/documents/terraform/attachments.js
const user = ['user', 'user'];
const group = ['group', 'group'];
const role = ['role', 'role'];
const permissionSet = ['permission_set_arn', 'permission-set'];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs, by type of resource. */
const attachments = {
    aws_iam_user_policy: { holders: [user], document: 'policy' },
    aws_iam_group_policy: { holders: [group], document: 'policy' },
    aws_iam_role_policy: { holders: [role], document: 'policy' },
    aws_iam_user_policy_attachment: { holders: [user], managed: 'policy_arn' },
    aws_iam_group_policy_attachment: { holders: [group], managed: 'policy_arn' },
    aws_iam_role_policy_attachment: { holders: [role], managed: 'policy_arn' },
    aws_iam_user_policy_attachments_exclusive: { holders: [['user_name', 'user']], managed: 'policy_arns' },
    aws_iam_group_policy_attachments_exclusive: { holders: [['group_name', 'group']], managed: 'policy_arns' },
    aws_iam_role_policy_attachments_exclusive: { holders: [['role_name', 'role']], managed: 'policy_arns' },
    aws_iam_policy_attachment: {
        holders: [
            ['users', 'user'],
            ['groups', 'group'],
            ['roles', 'role'],
        ],
        managed: 'policy_arn',
    },
    aws_ssoadmin_permission_set_inline_policy: { holders: [permissionSet], document: 'inline_policy' },
    aws_ssoadmin_managed_policy_attachment: { holders: [permissionSet], managed: 'managed_policy_arn' },
};
/** Types that make a principal. */
const makers = {
    aws_iam_user: 'user',
    aws_iam_group: 'group',
    aws_iam_role: 'role',
    aws_ssoadmin_permission_set: 'permission-set',
};

// EXTERNAL MODULE: ./lib/documents/terraform/blocks.js
var blocks = __webpack_require__(16631);
// EXTERNAL MODULE: ./lib/documents/terraform/folder.js
var folder = __webpack_require__(66929);
// EXTERNAL MODULE: ./lib/documents/permission.js
var permission = __webpack_require__(31667);
;// CONCATENATED MODULE: ./lib/documents/terraform/lambda-permission.js



/** Arguments that narrow who may call, as the conditions that Lambda writes for them. */
const tests = [
    ['source_arn', 'ArnLike', 'AWS:SourceArn'],
    ['source_account', 'StringEquals', 'AWS:SourceAccount'],
    ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
    ['organization_id', 'StringEquals', 'aws:PrincipalOrgID'],
    ['function_url_auth_type', 'StringEquals', 'lambda:FunctionUrlAuthType'],
    ['invoked_via_function_url', 'Bool', 'lambda:InvokedViaFunctionUrl'],
    ['event_source_token', 'StringEquals', 'lambda:EventSourceToken'],
];
/**
 * The policy that an `aws_lambda_permission` adds to a function, or an `aws_lambda_layer_version_permission` to a layer
 * (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html).
 */
function lambdaStatement(place, evaluator) {
    const { body, scope, span } = place;
    const at = (name) => {
        const found = (0,folder/* attribute */.l)(body, name);
        return found === undefined ? span : { start: found.nameSpan.start + scope.base, end: found.nameSpan.end + scope.base };
    };
    const given = (name) => {
        const value = (0,blocks/* valueOf */.RP)(place, name, evaluator);
        return value === undefined || value.unset === true ? undefined : { keySpan: at(name), value };
    };
    const principal = given('principal');
    const action = given('action');
    if (principal === undefined || action === undefined)
        return undefined;
    const conditions = tests.flatMap(([argument, operator, key]) => {
        const found = given(argument);
        return found === undefined ? [] : [[operator, key, found]];
    });
    const target = (0,folder/* attribute */.l)(body, 'layer_name') === undefined ? 'function_name' : 'layer_name';
    const kind = target === 'layer_name' ? 'layer' : 'function';
    const resource = { keySpan: at(target), text: [`arn:aws:lambda:us-east-1:000000000000:${kind}:`, { reference: target }] };
    return (0,permission/* permissionDocument */.d)({ span, principal, action, resource, conditions });
}

// EXTERNAL MODULE: ./lib/documents/terraform/policy-text.js
var policy_text = __webpack_require__(68279);
// EXTERNAL MODULE: ./lib/documents/terraform/policy-document.js
var policy_document = __webpack_require__(52077);
// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var read = __webpack_require__(6244);
;// CONCATENATED MODULE: ./lib/documents/terraform/registry.js


/** What the folders of a tree make, found again by the resource that a value was read from, or by name. */
class Registry {
    #byOrigin = new Map();
    #byName = new Map();
    /** `origin` as `originOf` gives it; `name` in the scope where names are unique. */
    add(origin, name, made) {
        for (const key of new Set([origin, withoutKey(origin)])) {
            const known = this.#byOrigin.get(key);
            if (known === undefined)
                this.#byOrigin.set(key, [made]);
            else
                known.push(made);
        }
        if (name !== undefined)
            this.#byName.set(name, made);
    }
    at(origin) {
        if (origin === undefined)
            return [];
        return this.#byOrigin.get(origin) ?? this.#byOrigin.get(withoutKey(origin)) ?? [];
    }
    named(name) {
        return this.#byName.get(name);
    }
    name(name, made) {
        this.#byName.set(name, made);
    }
}
function withoutKey(origin) {
    return origin.replace(/\[.*$/s, '');
}
/** One value or each of a list's. */
function each(value) {
    if (value === undefined)
        return [];
    return (0,read/* options */.f)(value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(each) : [option]));
}
/** The principals that values mean; one that nothing makes is made of its name, once in a folder. */
function principalsOf(kind, value, registry, { unit, place, folder }) {
    const found = each(value).flatMap((one) => {
        if (one.type === 'null')
            return [];
        const known = registry.at(one.origin).filter((principal) => principal.kind === kind);
        if (known.length > 0)
            return known;
        const name = nameOf(one);
        const key = `${folder} ${kind} ${name}`;
        const before = registry.named(key);
        const at = place(one.span);
        if (before !== undefined || at === undefined)
            return before === undefined ? [] : [before];
        const made = unit.principal(kind, name, at.span, at.file);
        registry.name(key, made);
        return [made];
    });
    return [...new Set(found)];
}
function nameOf(value) {
    const shown = value.type === 'partial' ? value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('') : undefined;
    return (0,model_value/* textOf */.b6)(value) ?? shown ?? (value.type === 'unknown' ? value.why : value.type);
}

;// CONCATENATED MODULE: ./lib/documents/terraform/resource-policies.js
const of = (service, attribute = 'policy') => ({ attribute, kind: 'resource', service });
/**
 * Resource types that carry a policy (https://registry.terraform.io/providers/hashicorp/aws/latest/docs). In other types what has
 * the shape of a policy is one.
 */
const policyAttributes = {
    aws_acmpca_policy: of('acm-pca'),
    aws_api_gateway_rest_api: of('execute-api'),
    aws_api_gateway_rest_api_policy: of('execute-api'),
    aws_backup_vault_policy: of('backup'),
    aws_bedrockagentcore_resource_policy: of('bedrock-agentcore'),
    aws_cloudtrail_resource_policy: of('cloudtrail', 'resource_policy'),
    aws_cloudwatch_event_bus_policy: of('events'),
    aws_cloudwatch_log_destination_policy: of('logs', 'access_policy'),
    aws_cloudwatch_log_resource_policy: of('logs', 'policy_document'),
    aws_codeartifact_domain_permissions_policy: of('codeartifact', 'policy_document'),
    aws_codeartifact_repository_permissions_policy: of('codeartifact', 'policy_document'),
    aws_codebuild_resource_policy: of('codebuild'),
    aws_dynamodb_resource_policy: of('dynamodb'),
    aws_ecr_registry_policy: of('ecr'),
    aws_ecr_repository_policy: of('ecr'),
    aws_ecrpublic_repository_policy: of('ecr-public'),
    aws_efs_file_system_policy: of('elasticfilesystem'),
    aws_elasticsearch_domain: of('es', 'access_policies'),
    aws_elasticsearch_domain_policy: of('es', 'access_policies'),
    aws_glacier_vault: of('glacier', 'access_policy'),
    aws_glacier_vault_lock: of('glacier'),
    aws_glue_resource_policy: of('glue'),
    aws_kinesis_resource_policy: of('kinesis'),
    aws_kms_external_key: of('kms'),
    aws_kms_key: of('kms'),
    aws_kms_key_policy: of('kms'),
    aws_kms_replica_key: of('kms'),
    aws_media_store_container_policy: of('mediastore'),
    aws_msk_cluster_policy: of('kafka'),
    aws_networkfirewall_resource_policy: of('network-firewall'),
    aws_opensearch_domain: of('es', 'access_policies'),
    aws_opensearch_domain_policy: of('es', 'access_policies'),
    aws_redshift_resource_policy: of('redshift'),
    aws_redshiftserverless_resource_policy: of('redshift-serverless'),
    aws_rolesanywhere_profile: { attribute: 'session_policy', kind: 'session' },
    aws_s3_access_point: of('s3'),
    aws_s3_bucket: of('s3'),
    aws_s3_bucket_policy: of('s3'),
    aws_s3control_access_point_policy: of('s3'),
    aws_s3control_bucket_policy: of('s3-outposts'),
    aws_s3control_object_lambda_access_point_policy: of('s3-object-lambda'),
    aws_s3tables_table_bucket_policy: of('s3tables', 'resource_policy'),
    aws_s3tables_table_policy: of('s3tables', 'resource_policy'),
    aws_schemas_registry_policy: of('schemas'),
    aws_secretsmanager_secret: of('secretsmanager'),
    aws_secretsmanager_secret_policy: of('secretsmanager'),
    aws_ses_identity_policy: of('ses'),
    aws_sesv2_email_identity_policy: of('ses'),
    aws_sns_topic: of('sns'),
    aws_sns_topic_policy: of('sns'),
    aws_sqs_queue: of('sqs'),
    aws_sqs_queue_policy: of('sqs'),
    aws_ssmincidents_response_plan: of('ssm-incidents'),
    aws_transfer_access: { attribute: 'policy', kind: 'session' },
    aws_transfer_user: { attribute: 'policy', kind: 'session' },
    aws_vpc_endpoint: { attribute: 'policy', kind: 'endpoint' },
    aws_vpc_endpoint_policy: { attribute: 'policy', kind: 'endpoint' },
    aws_vpclattice_auth_policy: of('vpc-lattice-svcs'),
    aws_vpclattice_resource_policy: of('vpc-lattice'),
};
/** Types whose documents look like IAM's and are not, or are no grant of this account. */
const otherLanguages = new Set(['aws_iot_policy', 'aws_ram_permission', 'aws_verifiedpermissions_policy']);

// EXTERNAL MODULE: ./lib/documents/terraform/resource-values.js
var resource_values = __webpack_require__(79604);
// EXTERNAL MODULE: ./lib/documents/terraform/scope.js
var terraform_scope = __webpack_require__(92133);
;// CONCATENATED MODULE: ./lib/documents/terraform/read.js













/** Reads the resources of folders: first what they make, then who is given what. */
class Reader {
    #evaluator;
    #values;
    #ground;
    #principals = new Registry();
    #managed = new Registry();
    #members = [];
    /** A document that several resources hold is one policy. */
    #made = new Map();
    #documents = new WeakMap();
    #parts = new Map();
    #later = [];
    #count = 0;
    constructor(evaluator, values, ground) {
        this.#evaluator = evaluator;
        this.#values = values;
        this.#ground = ground;
    }
    folder(folder, unit) {
        for (const resource of folder.resources.values()) {
            if (resource.data)
                continue;
            for (const { scope, key } of (0,blocks/* instancesOf */.sG)(resource.block.body, (0,terraform_scope/* scopeOf */.O)(folder, resource.base), this.#evaluator)) {
                const span = this.#evaluator.span(resource.block.span, scope);
                this.#resource(resource, { body: resource.block.body, scope, span }, unit, (0,resource_values/* originOf */.y)(resource, key));
            }
        }
    }
    /** What can only be said when everything is made. Documents that nothing took up are policies of nobody known. */
    end(folders) {
        for (const work of this.#later)
            work();
        (0,documents_unit/* joinGroups */.BO)(this.#members);
        for (const [folder, unit] of folders) {
            for (const resource of folder.resources.values()) {
                if (!resource.data || resource.type !== 'aws_iam_policy_document' || this.#values.used.has(resource))
                    continue;
                if ((0,blocks/* instancesOf */.sG)(resource.block.body, (0,terraform_scope/* scopeOf */.O)(folder, resource.base), this.#evaluator).length === 0)
                    continue;
                const document = this.#values.document(resource);
                if (document !== undefined && !(0,policy_document/* isEmptyDocument */.n6)(document))
                    this.#byShape(document, unit, resource.name);
            }
        }
    }
    #resource(resource, place, unit, origin) {
        const { type } = resource;
        const kind = makers[type];
        const attachment = attachments[type];
        if (kind !== undefined)
            this.#principal(resource, place, unit, origin);
        else if (type === 'aws_iam_policy')
            this.#policy(resource, place, unit, origin);
        else if (attachment !== undefined)
            this.#later.push(() => this.#attachment(resource, attachment, place, unit));
        else if (type === 'aws_iam_user_group_membership' || type === 'aws_iam_group_membership') {
            this.#later.push(() => this.#membership(type, place, unit, resource.folder));
        }
        else if (type === 'aws_ssoadmin_permissions_boundary_attachment' || type === 'aws_ssoadmin_customer_managed_policy_attachment') {
            this.#later.push(() => this.#permissionSet(type, place, unit, resource.folder));
        }
        else if (type === 'aws_organizations_policy') {
            const given = (0,blocks/* valueOf */.RP)(place, 'type', this.#evaluator);
            const found = given === undefined ? 'scp' : shape/* organizationKinds */.Ld[(0,model_value/* textOf */.b6)(given) ?? ''];
            if (found !== undefined)
                this.#document('content', found, place, unit, { name: resource.name });
        }
        else if (type === 'aws_lambda_permission' || type === 'aws_lambda_layer_version_permission') {
            const made = lambdaStatement(place, this.#evaluator);
            if (made !== undefined)
                this.#add(made, 'resource', place.span, unit, { name: resource.name, service: 'lambda' });
        }
        else if (!otherLanguages.has(type))
            this.#other(resource, place, unit);
    }
    #principal({ type, name, folder }, place, unit, origin) {
        const kind = makers[type];
        const at = this.#ground.span(place.span);
        if (kind === undefined || at === undefined)
            return;
        const given = (0,model_value/* textOf */.b6)((0,blocks/* valueOf */.RP)(place, 'name', this.#evaluator));
        const made = unit.principal(kind, given ?? name, at.span, at.file);
        this.#principals.add(origin, given === undefined ? undefined : `${folder.naming} ${kind} ${given}`, made);
        const trusted = this.#document('assume_role_policy', 'trust', place, unit, { name: made.name });
        if (trusted !== undefined)
            (0,documents_unit/* trust */.tY)(trusted, made);
        for (const inline of (0,blocks/* blocksOf */.SH)(place, 'inline_policy', this.#evaluator)) {
            const policy = (0,blocks/* isPlace */.Uj)(inline) ? this.#document('policy', 'identity', inline, unit, { name: made.name }) : undefined;
            if (policy !== undefined)
                this.#attach(policy, made);
        }
        this.#later.push(() => {
            this.#attachManaged((0,blocks/* valueOf */.RP)(place, 'managed_policy_arns', this.#evaluator), [made], folder);
            const boundary = (0,blocks/* valueOf */.RP)(place, 'permissions_boundary', this.#evaluator);
            if (boundary !== undefined)
                this.#bound(boundary, made);
        });
    }
    #bound(boundary, principal) {
        // One branch without a boundary is one without its protection.
        if (boundary.unset === true ||
            (0,model_value/* textOf */.b6)(boundary) === '' ||
            (boundary.type === 'either' && boundary.options.some(({ type }) => type === 'null')))
            return;
        const [made] = this.#managed.at(boundary.origin);
        principal.boundary = made?.('boundary') ?? this.#arn(boundary);
    }
    #policy({ name, folder }, place, unit, origin) {
        const given = (0,model_value/* textOf */.b6)((0,blocks/* valueOf */.RP)(place, 'name', this.#evaluator));
        const made = new Map();
        const make = (use) => {
            if (!made.has(use))
                made.set(use, this.#document('policy', use, place, unit, { name: given ?? name }));
            return made.get(use);
        };
        this.#managed.add(origin, given === undefined ? undefined : `${folder.naming} ${given}`, make);
        // Used as a boundary only, it grants nothing; in all other cases it is somebody's.
        this.#last.push(() => {
            if (made.size === 0 && /boundar(?:y|ies)/i.test(`${name} ${given ?? ''}`))
                return make('boundary');
            return made.has('boundary') && !made.has('identity') ? undefined : make('identity');
        });
    }
    get #last() {
        return { push: (work) => this.#later.push(() => this.#later.push(() => void work())) };
    }
    #attachment({ name, folder }, { holders, document, managed }, place, unit) {
        const found = holders.flatMap(([attributeName, kind]) => this.#named(kind, place, attributeName, unit, folder));
        if (document !== undefined) {
            const given = (0,model_value/* textOf */.b6)((0,blocks/* valueOf */.RP)(place, 'name', this.#evaluator)) ?? name;
            const policy = this.#document(document, 'identity', place, unit, { name: given });
            if (policy !== undefined)
                for (const holder of found)
                    this.#attach(policy, holder);
        }
        if (managed !== undefined)
            this.#attachManaged((0,blocks/* valueOf */.RP)(place, managed, this.#evaluator), found, folder);
    }
    #attachManaged(arns, holders, { naming }) {
        for (const arn of each(arns)) {
            if (arn.type === 'null')
                continue;
            const makers = this.#managed.at(arn.origin);
            const named = makers.length > 0 ? undefined : this.#managed.named(`${naming} ${customerName(arn)}`);
            const made = (named === undefined ? makers : [named]).flatMap((make) => make('identity') ?? []);
            for (const policy of made)
                for (const holder of holders)
                    this.#attach(policy, holder);
            const external = made.length === 0 ? this.#arn(arn) : undefined;
            if (external !== undefined)
                for (const holder of holders)
                    holder.managed.push(external);
        }
    }
    #arn(value) {
        const placed = this.#ground.settle(value);
        return placed && { arn: placed.value, file: placed.file };
    }
    #membership(type, place, unit, folder) {
        const [users, groups] = type === 'aws_iam_group_membership' ? ['users', 'group'] : ['user', 'groups'];
        for (const group of this.#named('group', place, groups, unit, folder)) {
            for (const user of this.#named('user', place, users, unit, folder))
                this.#members.push([group, user]);
        }
    }
    #permissionSet(type, place, unit, folder) {
        const boundary = type.includes('boundary');
        for (const set of this.#named('permission-set', place, 'permission_set_arn', unit, folder)) {
            const inner = boundary ? (0,blocks/* blocksOf */.SH)(place, 'permissions_boundary', this.#evaluator).filter(blocks/* isPlace */.Uj)[0] : place;
            const arn = boundary && inner !== undefined ? (0,blocks/* valueOf */.RP)(inner, 'managed_policy_arn', this.#evaluator) : undefined;
            if (arn !== undefined) {
                this.#bound(arn, set);
                continue;
            }
            const reference = inner && (0,blocks/* blocksOf */.SH)(inner, 'customer_managed_policy_reference', this.#evaluator).filter(blocks/* isPlace */.Uj)[0];
            const named = reference && (0,blocks/* valueOf */.RP)(reference, 'name', this.#evaluator);
            const make = this.#managed.at(named?.origin)[0] ?? this.#managed.named(`${folder.naming} ${(0,model_value/* textOf */.b6)(named) ?? ''}`);
            const policy = make?.(boundary ? 'boundary' : 'identity');
            if (policy === undefined)
                continue;
            if (boundary)
                set.boundary = policy;
            else
                this.#attach(policy, set);
        }
    }
    #named(kind, place, name, unit, folder) {
        const value = (0,blocks/* valueOf */.RP)(place, name, this.#evaluator);
        return principalsOf(kind, value, this.#principals, { unit, folder: folder.naming, place: (span) => this.#ground.span(span) });
    }
    #other({ type, name }, place, unit) {
        const known = policyAttributes[type];
        if (known !== undefined) {
            this.#document(known.attribute, known.kind, place, unit, { name, service: known.service });
            return;
        }
        if (!type.startsWith('aws_'))
            return;
        for (const { name: attributeName } of place.body.attributes) {
            if (!/policy|policies|document/i.test(attributeName))
                continue;
            const value = (0,blocks/* valueOf */.RP)(place, attributeName, this.#evaluator);
            if (value !== undefined)
                this.#byShape(value, unit, name);
        }
    }
    #byShape(value, unit, name) {
        const document = (0,policy_text/* documentOf */.l)(value);
        if (document.type !== 'map' || !(0,shape/* isPolicyShape */.wZ)(document))
            return;
        const kind = (0,shape/* kindByShape */.dL)(document);
        this.#add(document, kind, document.span, unit, { name, service: kind === 'resource' ? (0,shape/* serviceByShape */.U8)(document) : undefined });
    }
    /** The policy that an attribute holds; undefined when there is none. */
    #document(name, kind, place, unit, note) {
        const found = (0,folder/* attribute */.l)(place.body, name);
        const value = (0,blocks/* valueOf */.RP)(place, name, this.#evaluator);
        if (found === undefined || value === undefined || (0,model_value/* textOf */.b6)(value) === '')
            return undefined;
        const document = (0,policy_text/* documentOf */.l)(value);
        if (kind === 'resource' && (0,policy_document/* isEmptyDocument */.n6)(document))
            return undefined;
        return this.#add(document, kind, (0,blocks/* attributeSpan */.XW)(found, place.scope), unit, note);
    }
    #add(document, kind, span, unit, note) {
        const key = `${kind} ${note.service ?? ''} ${this.#number(document)}`;
        const known = this.#made.get(key);
        if (known !== undefined)
            return known;
        const placed = this.#ground.settle(readable(document));
        const whole = this.#ground.span(span);
        if (placed === undefined || whole === undefined)
            return undefined;
        const inside = whole.file === placed.file ? whole : { span: placed.value.span, file: placed.file };
        const rest = kind === 'identity' ? (0,policy_document/* foreignStatements */.Z4)(document, placed.file, this.#ground) : [];
        const own = rest.length === 0 ? placed.value : (this.#ground.settle((0,policy_document/* without */.FF)(document, rest)) ?? placed).value;
        const made = unit.policy(kind, own, inside.span, { ...note, file: inside.file });
        this.#made.set(key, made);
        this.#parts.set(made, rest.flatMap((statement) => {
            const part = this.#ground.settle((0,policy_document/* alone */.QR)(statement));
            return part === undefined ? [] : [unit.policy(kind, part.value, part.value.span, { ...note, file: part.file })];
        }));
        return made;
    }
    /** A policy, with those of its statements that other files hold. */
    #attach(policy, principal) {
        (0,documents_unit/* attach */.K0)(policy, principal);
        for (const part of this.#parts.get(policy) ?? [])
            (0,documents_unit/* attach */.K0)(part, principal);
    }
    #number(document) {
        const known = this.#documents.get(document) ?? ++this.#count;
        this.#documents.set(document, known);
        return known;
    }
}
/** A text that no document can be read from is not known, as long as part of it isn't. */
function readable(document) {
    if (document.type !== 'partial')
        return document;
    const why = document.parts.map((part) => (typeof part === 'string' ? part : part.reference)).join('');
    return { type: 'unknown', why: why.slice(0, 200), span: document.span };
}
/** The name in the ARN of a policy that isn't AWS's own. */
function customerName(arn) {
    const whole = arn.type === 'partial' ? arn.parts.map((part) => (typeof part === 'string' ? part : '*')).join('') : ((0,model_value/* textOf */.b6)(arn) ?? '');
    return /:iam::(?!aws:)[^:]*:policy\/(?:[^*]*\/)?([\w+=,.@-]+)$/.exec(whole)?.[1] ?? '';
}


/***/ }),

/***/ 55205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nj: () => (/* binding */ guarded),
  Xv: () => (/* binding */ refer),
  Xu: () => (/* binding */ shownReference),
  GG: () => (/* binding */ walk)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/terraform/scope.js
var scope = __webpack_require__(92133);
// EXTERNAL MODULE: ./lib/documents/terraform/worked.js
var worked = __webpack_require__(38773);
// EXTERNAL MODULE: ./lib/documents/terraform/folder.js
var terraform_folder = __webpack_require__(66929);
;// CONCATENATED MODULE: ./lib/documents/terraform/variables.js




/** More callers than this make an argument unknown. */
const callerLimit = 4;
/**
 * What a variable is: what the folder's variable files set, else what those that call the folder as a module give, else its
 * default. An empty default says nothing, since it is there to be overridden; one that is sensitive is unknown.
 */
function variable(name, { folder, strict }, evaluator) {
    const set = folder.set.get(name);
    if (set !== undefined) {
        return guarded(folder, `var ${name}`, () => evaluator.evaluate(set.expression, (0,scope/* scopeOf */.O)(folder, set.base)));
    }
    const given = folder.callers.length === 0 ? undefined : guarded(folder, `given ${name}`, () => fromCallers(name, folder, evaluator));
    if (given !== undefined && given.type !== 'null')
        return given;
    const declared = folder.variables.get(name);
    if (declared === undefined)
        return undefined;
    const { body } = declared.block;
    const span = { start: declared.block.span.start + declared.base, end: declared.block.span.end + declared.base };
    const hole = isText(body, evaluator, (0,scope/* scopeOf */.O)(folder, declared.base))
        ? { type: 'partial', parts: [{ reference: `var.${name}` }], span }
        : (0,worked/* unknown */.L5)(`var.${name}`, span);
    const written = (0,terraform_folder/* attribute */.l)(body, 'default');
    if (written === undefined || (0,terraform_folder/* attribute */.l)(body, 'sensitive') !== undefined)
        return hole;
    const value = guarded(folder, `default ${name}`, () => evaluator.evaluate(written.expression, (0,scope/* scopeOf */.O)(folder, declared.base)));
    if (value?.type === 'null')
        return { ...hole, unset: true };
    return strict || value === undefined || isEmpty(value) ? hole : value;
}
function isText(body, evaluator, scope) {
    const type = (0,terraform_folder/* attribute */.l)(body, 'type')?.expression;
    if (type?.type === 'name')
        return type.name === 'string' || type.name === 'number';
    if (type === undefined)
        return true;
    const value = type.type === 'template' ? evaluator.evaluate(type, scope) : undefined;
    return value?.type === 'text' && (value.text === 'string' || value.text === 'number');
}
function isEmpty(value) {
    if (value.type === 'text')
        return value.text === '';
    if (value.type === 'list')
        return value.items.length === 0;
    return value.type === 'map' && value.entries.length === 0;
}
function fromCallers(name, folder, evaluator) {
    if (folder.callers.length > callerLimit)
        return undefined;
    const values = [];
    for (const { folder: caller, call } of folder.callers) {
        const written = (0,terraform_folder/* attribute */.l)(call.block.body, name);
        if (written === undefined)
            return undefined;
        const repeated = ['for_each', 'count'].some((each) => (0,terraform_folder/* attribute */.l)(call.block.body, each) !== undefined);
        const names = new Map();
        if (repeated)
            for (const each of ['each', 'count'])
                names.set(each, (0,worked/* unknown */.L5)(`${each} of a module`, call.block.span));
        values.push(evaluator.evaluate(written.expression, (0,scope/* scopeOf */.O)(caller, call.base, names)));
    }
    const [first, ...more] = values;
    if (first === undefined)
        return undefined;
    return more.length === 0 ? first : { type: 'either', options: values, span: first.span };
}

;// CONCATENATED MODULE: ./lib/documents/terraform/refer.js




/** What a reference comes to. */
function refer(expression, scope, evaluator, lookup) {
    const steps = [];
    let root = expression;
    for (;;) {
        if (root.type === 'attribute')
            steps.push({ name: root.name });
        else if (root.type === 'index')
            steps.push({ key: evaluator.evaluate(root.key, scope) });
        else if (root.type === 'splat')
            steps.push('*');
        else
            break;
        root = root.of;
    }
    steps.reverse();
    const span = evaluator.span(expression.span, scope);
    if (root.type !== 'name')
        return walk(evaluator.evaluate(root, scope), steps, span);
    return new Reference(root.name, steps, scope, span, evaluator, lookup).value();
}
class Reference {
    #root;
    #steps;
    #scope;
    #span;
    #evaluator;
    #lookup;
    constructor(root, steps, scope, span, evaluator, lookup) {
        this.#root = root;
        this.#steps = steps;
        this.#scope = scope;
        this.#span = span;
        this.#evaluator = evaluator;
        this.#lookup = lookup;
    }
    value() {
        const bound = this.#scope.names.get(this.#root);
        if (bound !== undefined)
            return (0,worked/* usedAt */.Nu)(walk(bound, this.#steps, this.#span), this.#span);
        const [first, ...rest] = this.#steps;
        const name = typeof first === 'object' && 'name' in first ? first.name : undefined;
        if (name === undefined)
            return this.#hole();
        switch (this.#root) {
            case 'local':
                return this.#walked(local(name, this.#scope, this.#evaluator), rest);
            case 'var':
                return this.#walked(variable(name, this.#scope, this.#evaluator), rest);
            case 'path':
                return name === 'module' || name === 'root' || name === 'cwd' ? (0,worked/* text */.Qq)(this.#scope.folder.path, this.#span) : this.#hole();
            case 'module':
                return this.#output(name, rest);
            case 'data': {
                const second = rest[0];
                if (typeof second !== 'object' || !('name' in second))
                    return this.#hole();
                return this.#lookup.resource(`data.${name}.${second.name}`, rest.slice(1), this.#scope, this.#span) ?? this.#hole();
            }
            default:
                return this.#lookup.resource(`${this.#root}.${name}`, rest, this.#scope, this.#span) ?? this.#hole();
        }
    }
    #walked(value, steps) {
        if (value === undefined)
            return this.#hole();
        if (value.type === 'unknown' && steps.length > 0)
            return this.#hole();
        return (0,worked/* usedAt */.Nu)(walk(value, steps, this.#span), this.#span);
    }
    #output(call, steps) {
        const folder = this.#lookup.called(this.#scope.folder, call);
        const named = steps.findIndex((step) => typeof step === 'object' && 'name' in step);
        const step = steps[named];
        if (folder === undefined || named < 0 || typeof step !== 'object' || !('name' in step))
            return this.#hole();
        const found = folder.outputs.get(step.name)?.block.body.attributes.find(({ name }) => name === 'value');
        const base = folder.outputs.get(step.name)?.base;
        if (found === undefined || base === undefined)
            return this.#hole();
        const value = guarded(folder, `output ${step.name}`, () => this.#evaluator.evaluate(found.expression, (0,scope/* scopeOf */.O)(folder, base)));
        return this.#walked(value, steps.slice(named + 1));
    }
    #hole() {
        return { type: 'partial', parts: [{ reference: shownReference(this.#root, this.#steps) }], span: this.#span };
    }
}
/** Worked out once; undefined within itself. */
function guarded(folder, key, work) {
    const known = folder.known.get(key);
    if (known === 'busy')
        return undefined;
    if (known !== undefined)
        return known;
    folder.known.set(key, 'busy');
    const made = work();
    if (made === undefined)
        folder.known.delete(key);
    else
        folder.known.set(key, made);
    return made;
}
function local(name, { folder, strict }, evaluator) {
    const written = folder.locals.get(name);
    if (written === undefined)
        return undefined;
    return guarded(folder, `${strict ? 'strict ' : ''}local ${name}`, () => evaluator.evaluate(written.expression, { ...(0,scope/* scopeOf */.O)(folder, written.base), strict }));
}
/** As it is written, for the eye. */
function shownReference(root, steps) {
    return steps.reduce((before, step) => {
        if (step === '*')
            return `${before}[*]`;
        if ('name' in step)
            return `${before}.${step.name}`;
        return `${before}[${step.key.type === 'number' ? step.key.raw : step.key.type === 'text' ? step.key.text : '...'}]`;
    }, root);
}
/** Follows steps into a value. */
function walk(value, steps, span) {
    let current = value;
    for (const [index, step] of steps.entries()) {
        if (current.type === 'either') {
            const rest = steps.slice(index);
            return { type: 'either', options: current.options.map((option) => walk(option, rest, span)), span };
        }
        if (step === '*') {
            const items = current.type === 'list' ? current.items : current.type === 'null' ? [] : [current];
            const rest = steps.slice(index + 1);
            return (0,worked/* list */.p_)(items.map((item) => walk(item, rest, span)), span);
        }
        const next = into(current, step, span);
        if (next === undefined)
            return (0,worked/* unknown */.L5)(current.type === 'unknown' ? current.why : 'a part that is not written out', span);
        current = next;
    }
    return current;
}
function into(value, step, span) {
    const key = 'name' in step ? step.name : step.key.type === 'text' ? step.key.text : step.key.type === 'number' ? step.key.raw : undefined;
    if (value.type === 'partial' && value.parts.length === 1 && typeof value.parts[0] === 'object') {
        const { reference } = value.parts[0];
        return { ...value, parts: [{ reference: shownReference(reference, [step]) }], span };
    }
    if (value.type === 'list') {
        if (key === undefined)
            return value.items.length > 0 && value.items.length <= 16 ? { type: 'either', options: value.items, span } : undefined;
        return value.items[Number(key)];
    }
    if (value.type !== 'map')
        return undefined;
    if (key !== undefined)
        return (0,model_value/* entry */.f_)(value, key)?.value;
    const options = value.entries.map((each) => each.value);
    return options.length > 0 && options.length <= 16 ? { type: 'either', options, span } : undefined;
}


/***/ }),

/***/ 79604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ResourceValues),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45940);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16631);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52077);
/* harmony import */ var _refer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55205);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92133);
/* harmony import */ var _worked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38773);






const partition = { reference: 'data.aws_partition.current.partition' };
const account = { reference: 'data.aws_caller_identity.current.account_id' };
const region = { reference: 'data.aws_region.current.name' };
/** What stands before the name in a resource's ARN, and the attribute that names it. */
const arns = {
    aws_iam_role: ['name', 'arn:', partition, ':iam::', account, ':role'],
    aws_iam_user: ['name', 'arn:', partition, ':iam::', account, ':user'],
    aws_iam_group: ['name', 'arn:', partition, ':iam::', account, ':group'],
    aws_iam_policy: ['name', 'arn:', partition, ':iam::', account, ':policy'],
    aws_iam_openid_connect_provider: ['', 'arn:', partition, ':iam::', account, ':oidc-provider/'],
    aws_s3_bucket: ['bucket', 'arn:', partition, ':s3:::'],
    aws_sqs_queue: ['name', 'arn:', partition, ':sqs:', region, ':', account, ':'],
    aws_sns_topic: ['name', 'arn:', partition, ':sns:', region, ':', account, ':'],
    aws_dynamodb_table: ['name', 'arn:', partition, ':dynamodb:', region, ':', account, ':table/'],
    aws_lambda_function: ['function_name', 'arn:', partition, ':lambda:', region, ':', account, ':function:'],
    aws_kms_key: ['', 'arn:', partition, ':kms:', region, ':', account, ':key/'],
    aws_secretsmanager_secret: ['', 'arn:', partition, ':secretsmanager:', region, ':', account, ':secret:'],
    aws_ecr_repository: ['name', 'arn:', partition, ':ecr:', region, ':', account, ':repository/'],
    aws_cloudwatch_log_group: ['name', 'arn:', partition, ':logs:', region, ':', account, ':log-group:'],
};
const named = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_group']);
/** What references to resources, data sources and modules come to. */
class ResourceValues {
    #evaluator;
    #called;
    /** Data sources that another document or resource takes up. */
    used = new Set();
    constructor(evaluator, called) {
        this.#evaluator = evaluator;
        this.#called = called;
    }
    called(folder, call) {
        return this.#called(folder, call);
    }
    resource(address, steps, scope, span) {
        const resource = scope.folder.resources.get(address) ?? scope.folder.instances.get(address);
        if (resource === undefined)
            return foreign(address, steps, span);
        const at = steps.findIndex((step) => typeof step === 'object' && 'name' in step);
        const before = at < 0 ? steps : steps.slice(0, at);
        const key = before.flatMap((step) => (typeof step === 'object' && 'key' in step ? ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(step.key) ?? []) : []))[0];
        const origin = originOf(resource, key);
        const step = steps[at];
        if (step === undefined || typeof step !== 'object' || !('name' in step)) {
            return { type: 'partial', parts: [{ reference: (0,_refer_js__WEBPACK_IMPORTED_MODULE_3__/* .shownReference */ .Xu)(address, steps) }], span, origin };
        }
        const counted = before.length > 0 && resource.block.body.attributes.some(({ name }) => name === 'count' || name === 'for_each');
        const read = this.#attribute(resource, step.name, key, span);
        const value = read.type === 'map' && counted ? { ...read, origin, perhaps: true } : { ...read, origin };
        const rest = steps.slice(at + 1);
        const found = rest.length === 0 ? value : (0,_refer_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(value, rest, span);
        return before.includes('*') ? { type: 'list', items: [found], span } : found;
    }
    #attribute(resource, name, key, span) {
        const { type, data, address, folder, block, base } = resource;
        if (data && type === 'aws_iam_policy_document') {
            if (name !== 'json' && name !== 'minified_json')
                return hole(`${address}.${name}`, span);
            this.used.add(resource);
            return this.document(resource) ?? hole(`${address}.${name}`, span);
        }
        if (data && name === 'dns_suffix')
            return (0,_worked_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('amazonaws.com', span);
        const evaluator = this.#evaluator();
        const read = (attribute) => (0,_refer_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(folder, `${address} ${key ?? ''} ${attribute}`, () => {
            const instances = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .instancesOf */ .sG)(block.body, (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .O)(folder, base), evaluator);
            const instance = instances.find((each) => each.key === key) ?? (instances.length === 1 ? instances[0] : undefined);
            if (instance === undefined)
                return undefined;
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)({ body: block.body, scope: instance.scope, span }, attribute, evaluator);
        });
        if (name === 'arn')
            return arnOf(resource, read, span);
        const given = read(name === 'id' && named.has(type) ? 'name' : name);
        const plain = given?.type === 'text' || given?.type === 'map' || given?.type === 'list' || (given?.type === 'partial' && given.parts.length > 1);
        return given === undefined || !plain ? hole(`${address}.${name}`, span) : (0,_worked_js__WEBPACK_IMPORTED_MODULE_4__/* .usedAt */ .Nu)(given, span);
    }
    /** The document of a data source; undefined within itself. */
    document(resource) {
        const { folder, address, block, base } = resource;
        return (0,_refer_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(folder, `document ${address}`, () => {
            const evaluator = this.#evaluator();
            const [instance] = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .instancesOf */ .sG)(block.body, (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .O)(folder, base), evaluator).slice(0, 1);
            const scope = instance?.scope ?? (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .O)(folder, base);
            const many = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .instancesOf */ .sG)(block.body, (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .O)(folder, base), evaluator).length > 1;
            const span = { start: block.span.start + base, end: block.span.end + base };
            return (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDocument */ .yr)({ body: block.body, scope: many ? withoutEach(scope) : scope, span }, evaluator);
        });
    }
}
/** One body stands for several instances: what they differ in is not known. */
function withoutEach(scope) {
    const names = new Map(scope.names);
    names.delete('each');
    return { ...scope, names };
}
function originOf({ folder, address }, key) {
    return `${folder.path}:${address}${key === undefined ? '' : `[${key}]`}`;
}
function arnOf({ type, data, address }, read, span) {
    const given = data ? read('arn') : undefined;
    if (given !== undefined)
        return (0,_worked_js__WEBPACK_IMPORTED_MODULE_4__/* .usedAt */ .Nu)(given, span);
    const name = read(data && type === 'aws_iam_policy' ? 'name' : (arns[type]?.[0] ?? 'name'));
    if (data && type === 'aws_iam_policy' && name?.type === 'text')
        return (0,_worked_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`arn:aws:iam::aws:policy/${name.text}`, span);
    const known = arns[type];
    if (known === undefined)
        return hole(`${address}.arn`, span);
    const path = type.startsWith('aws_iam_') && known[0] !== '' ? pathOf(read('path')) : [];
    const tail = name?.type === 'text' ? [name.text] : name?.type === 'partial' ? name.parts : [{ reference: `${address}.name` }];
    const parts = [];
    for (const part of [...known.slice(1), ...path, ...tail]) {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else
            parts.push(part);
    }
    return { type: 'partial', parts, span };
}
function pathOf(path) {
    if (path === undefined)
        return ['/'];
    return path.type === 'text' ? [path.text] : ['/', { reference: 'path' }];
}
/** What isn't declared here. */
function foreign(address, steps, span) {
    return address.startsWith('data.') || address.includes('_') ? hole((0,_refer_js__WEBPACK_IMPORTED_MODULE_3__/* .shownReference */ .Xu)(address, steps), span) : undefined;
}
function hole(reference, span) {
    return { type: 'partial', parts: [{ reference }], span };
}


/***/ }),

/***/ 92133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withNames),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
function scopeOf(folder, base, names = new Map()) {
    return { folder, base, names, strict: false };
}
function withNames(scope, names) {
    return { ...scope, names: new Map([...scope.names, ...names]) };
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   aC: () => (/* binding */ woven),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45663);

/** More ways than this to put a text together say no more than that it isn't known. */
const choiceLimit = 16;
/** Longer texts are not put together. In UTF-16 units. */
const lengthLimit = 1 << 20;
/** The texts that a value may come to; what can't be known is a hole. */
function alternatives(value) {
    const here = (part) => [[{ part, outer: () => value.span.start }]];
    switch (value.type) {
        case 'text':
            return [[{ part: value.text, outer: value.outer ?? (() => value.span.start) }]];
        case 'partial':
            return 'pieces' in value ? [value.pieces] : [value.parts.map((part) => ({ part, outer: () => value.span.start }))];
        case 'number':
            return here(value.raw);
        case 'boolean':
            return here(String(value.value));
        case 'null':
            return here('');
        case 'either': {
            const texts = value.options.flatMap(alternatives);
            const full = texts.filter((pieces) => pieces.some(({ part }) => part !== ''));
            return full.length === 0 ? texts : full;
        }
        case 'unknown':
            return here({ reference: value.why });
        default:
            return value.encoded === true ? [jsonPieces(value)] : here({ reference: 'a value that is no text' });
    }
}
/** Every way to put one of each together, in order. */
function product(sets, span) {
    let result = [[]];
    let length = 0;
    for (const set of sets) {
        length += set.reduce((most, pieces) => Math.max(most, size(pieces)), 0);
        const unclear = result.length * set.length > choiceLimit || length > lengthLimit;
        const choices = unclear
            ? [[{ part: { reference: 'one of many values' }, outer: () => span.start }]]
            : set;
        const [only] = choices;
        if (choices.length === 1 && only !== undefined) {
            for (const each of result)
                for (const piece of only)
                    each.push(piece);
        }
        else
            result = result.flatMap((left) => choices.map((right) => [...left, ...right]));
    }
    return result;
}
function size(pieces) {
    return pieces.reduce((sum, { part }) => sum + (typeof part === 'string' ? part.length : 1), 0);
}
/** One value of the alternatives of a text. */
function oneOf(texts, span) {
    const [first, ...others] = texts.map((pieces) => woven(pieces, span));
    if (first === undefined)
        return { type: 'text', text: '', span };
    return others.length === 0 ? first : { type: 'either', options: [first, ...others], span };
}
/** The pieces as one text: known when all of them are. */
function woven(pieces, span) {
    const merged = [];
    const starts = [];
    let length = 0;
    for (const { part } of pieces) {
        starts.push(length);
        const last = merged.at(-1);
        if (typeof part !== 'string')
            merged.push(part);
        else if (typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else if (part !== '')
            merged.push(part);
        length += typeof part === 'string' ? part.length : 0;
    }
    if (!merged.every((part) => typeof part === 'string'))
        return { type: 'partial', parts: merged, pieces, span };
    const outer = (index) => {
        const rank = Math.max(0, (0,_model_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtMost */ .f)(starts, index));
        return pieces[rank]?.outer(index - (starts[rank] ?? 0)) ?? span.start;
    };
    return { type: 'text', text: merged.join(''), span, outer };
}
/** The JSON of a value, as `jsonencode` writes it. A part that isn't known is a hole, without quotes unless it is a text. */
function jsonPieces(value) {
    const pieces = [];
    const outer = () => value.span.start;
    const write = (part) => {
        pieces.push({ part, outer });
    };
    const visit = (each) => {
        switch (each.type) {
            case 'text':
                return write(JSON.stringify(each.text));
            case 'partial':
                write('"');
                for (const part of each.parts)
                    write(typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part);
                return write('"');
            case 'number':
                return write(each.raw);
            case 'boolean':
                return write(String(each.value));
            case 'null':
                return write('null');
            case 'list':
                write('[');
                each.items.forEach((item, index) => {
                    if (index > 0)
                        write(',');
                    visit(item);
                });
                return write(']');
            case 'map':
                write('{');
                each.entries.forEach((entry, index) => {
                    write(`${index > 0 ? ',' : ''}${JSON.stringify(entry.key)}:`);
                    visit(entry.value);
                });
                return write('}');
            case 'either':
                return write({ reference: 'one of several values' });
            case 'unknown':
                return write({ reference: each.why });
        }
    };
    visit(value);
    return pieces;
}


/***/ }),

/***/ 38773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Nu: () => (/* binding */ usedAt),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ej: () => (/* binding */ Weights),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function unknown(why, span) {
    return { type: 'unknown', why, span };
}
function text(value, span) {
    return { type: 'text', text: value, span };
}
function list(items, span) {
    return { type: 'list', items, span };
}
/** Whether a map stands somewhere in a value: that has a place of its own, where lesser values stand where they are used. */
function holdsMap(value) {
    if (value.type === 'map')
        return true;
    if (value.type === 'list')
        return value.items.some(holdsMap);
    return value.type === 'either' && value.options.some(holdsMap);
}
/** A value that was referred to, at the place of the reference, unless it is so much as a statement. */
function usedAt(value, span) {
    if (holdsMap(value) || isDocumentText(value))
        return value;
    return at(value, span);
}
function isDocumentText(value) {
    const first = value.type === 'text' ? value.text : value.type === 'partial' ? value.parts[0] : '';
    return typeof first === 'string' && /^\s*[{[]/.test(first);
}
function at(value, span) {
    const own = value.origin === undefined ? {} : { origin: value.origin };
    switch (value.type) {
        case 'text':
            return { type: 'text', text: value.text, span, ...own };
        case 'partial':
            return { type: 'partial', parts: value.parts, span, ...own };
        case 'list':
            return { ...value, items: value.items.map((item) => at(item, span)), span };
        case 'either':
            return { ...value, options: value.options.map((option) => at(option, span)), span };
        default:
            return { ...value, span };
    }
}
/** The number of values in a value. What is referred to twice counts twice. */
class Weights {
    #known = new WeakMap();
    of(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const parts = value.type === 'list'
            ? value.items
            : value.type === 'either'
                ? value.options
                : value.type === 'map'
                    ? value.entries.map((each) => each.value)
                    : [];
        const weight = parts.reduce((sum, part) => sum + this.of(part), 1);
        this.#known.set(value, weight);
        return weight;
    }
}


/***/ }),

/***/ 45663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstWhere),
/* harmony export */   f: () => (/* binding */ lastAtMost)
/* harmony export */ });
/** The rank of the first of `count` ascending ones that has reached something; `count` where none has. Once `reached`, all behind must have. */
function firstWhere(count, reached) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The rank of the last of ascending numbers that is at most `value`; -1 where the first is more. */
function lastAtMost(ascending, value) {
    return firstWhere(ascending.length, (rank) => ascending[rank] > value) - 1;
}


/***/ }),

/***/ 48401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseHcl),
  Q: () => (/* binding */ parseTemplate)
});

// EXTERNAL MODULE: ./lib/model/ascending.js
var ascending = __webpack_require__(45663);
;// CONCATENATED MODULE: ./lib/syntax/hcl/literal.js

/** Gathers the literal text of a template; remembers, wherever text and file part ways, where the file goes on. */
class LiteralBuilder {
    #text = '';
    #indexes = [];
    #offsets = [];
    /** Adds `text` that begins at the offset `at` of the file. */
    add(text, at) {
        if (text === '')
            return;
        const last = this.#indexes.length - 1;
        const goesOn = last >= 0 && this.#offsets[last] + (this.#text.length - this.#indexes[last]) === at;
        if (!goesOn) {
            this.#indexes.push(this.#text.length);
            this.#offsets.push(at);
        }
        this.#text += text;
    }
    /** What was gathered, and begins anew; undefined when there was nothing. */
    end() {
        if (this.#text === '')
            return undefined;
        const indexes = this.#indexes;
        const offsets = this.#offsets;
        const [only] = offsets;
        const outer = offsets.length === 1 && only !== undefined
            ? (index) => only + Math.max(0, index)
            : (index) => offsetAt(indexes, offsets, index);
        const made = { kind: 'text', text: this.#text, outer };
        this.#text = '';
        this.#indexes = [];
        this.#offsets = [];
        return made;
    }
}
function offsetAt(indexes, offsets, index) {
    const rank = Math.max(0, (0,ascending/* lastAtMost */.f)(indexes, index));
    return offsets[rank] + Math.max(0, index - indexes[rank]);
}
/** A piece without the white space at one of its ends (`~}` before it, `${~` behind it). */
function trimmed(piece, end) {
    if (end === 'end')
        return { ...piece, text: piece.text.trimEnd() };
    const text = piece.text.trimStart();
    const gone = piece.text.length - text.length;
    return { kind: 'text', text, outer: (index) => piece.outer(index + gone) };
}

;// CONCATENATED MODULE: ./lib/syntax/hcl/template.js


/** A quoted template: the opening quote stands at the cursor. */
function readQuoted(cursor) {
    const start = cursor.at;
    cursor.want('"');
    const pieces = new Pieces();
    const literal = pieces.literal;
    for (;;) {
        const at = cursor.at;
        const unit = cursor.text[at];
        if (unit === undefined || unit === '\n')
            cursor.fail('a string that does not end', start);
        if (unit === '"')
            break;
        if (unit === '\\')
            template_escape(cursor, literal);
        else if ((unit === '$' || unit === '%') && marker(cursor, pieces))
            continue;
        else {
            plain.lastIndex = at + 1;
            plain.exec(cursor.text);
            const end = plain.lastIndex;
            literal.add(cursor.text.slice(at, end), at);
            cursor.at = end;
        }
    }
    cursor.at++;
    return { type: 'template', pieces: pieces.end(cursor), span: { start, end: cursor.at } };
}
const plain = /[^"\\$%\n]*/y;
const escapes = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
function template_escape(cursor, literal) {
    const { text, at } = cursor;
    const code = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
    const point = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16);
    const known = escapes[text[at + 1] ?? ''];
    if (code !== null && point <= 0x10ffff)
        literal.add(String.fromCodePoint(point), at);
    else if (known !== undefined)
        literal.add(known, at);
    else
        cursor.fail('an escape that HCL does not know');
    cursor.at += code === null ? 2 : code[0].length;
}
/** A heredoc: `<<` stands at the cursor. */
function readHeredoc(cursor) {
    const start = cursor.at;
    const { text } = cursor;
    cursor.want('<<');
    const indented = cursor.take('-');
    const name = cursor.word() ?? cursor.fail('a heredoc without a name');
    while (cursor.sees('\r') || cursor.sees(' ') || cursor.sees('\t'))
        cursor.at++;
    cursor.want('\n');
    const from = cursor.at;
    const end = cursor.missing.has(name) ? undefined : endOf(text, from, name);
    if (end === undefined) {
        cursor.missing.add(name);
        cursor.fail(`a heredoc without its end \`${name}\``, start);
    }
    const pieces = readPieces(cursor, end.start, indented ? indentOf(text.slice(from, end.start)) : 0);
    cursor.at = end.end;
    return { type: 'template', pieces, span: { start, end: end.end } };
}
function endOf(text, from, name) {
    const last = new RegExp(`^[ \\t]*${name}(?![\\p{ID_Continue}-])[ \\t\\r]*$`, 'gmu');
    last.lastIndex = from;
    const found = last.exec(text);
    return found === null ? undefined : { start: found.index, end: found.index + found[0].trimEnd().length };
}
function indentOf(body) {
    const indents = (body.match(/^[ \t]*(?=[^ \t\r\n])/gm) ?? []).map(({ length }) => length);
    return indents.length === 0 ? 0 : indents.reduce((a, b) => Math.min(a, b));
}
/** A file that is a template as a whole, as `templatefile` reads it. */
function readTemplateText(cursor) {
    const start = cursor.at;
    const pieces = readPieces(cursor, cursor.text.length, 0);
    return { type: 'template', pieces, span: { start, end: cursor.text.length } };
}
function readPieces(cursor, end, indent) {
    const pieces = new Pieces();
    const ordinary = /[^$%\n]*/y;
    let fresh = true;
    while (cursor.at < end) {
        if (fresh)
            cursor.at += leading(cursor.text, cursor.at, Math.min(indent, end - cursor.at));
        fresh = false;
        const at = cursor.at;
        const unit = cursor.text[at];
        if (at >= end)
            break;
        if ((unit === '$' || unit === '%') && marker(cursor, pieces))
            continue;
        if (unit === '\n') {
            pieces.literal.add('\n', at);
            cursor.at++;
            fresh = true;
            continue;
        }
        ordinary.lastIndex = at + 1;
        ordinary.exec(cursor.text);
        cursor.at = Math.min(ordinary.lastIndex, end);
        pieces.literal.add(cursor.text.slice(at, cursor.at), at);
    }
    if (cursor.at > end)
        cursor.fail('an interpolation that does not end', end);
    return pieces.end(cursor);
}
function leading(text, at, most) {
    let count = 0;
    while (count < most && (text[at + count] === ' ' || text[at + count] === '\t'))
        count++;
    return count;
}
/** What begins with `$` or `%`; false when that is but a letter. */
function marker(cursor, pieces) {
    const { text, at } = cursor;
    const sign = text[at];
    if (text[at + 1] === sign && text[at + 2] === '{') {
        pieces.literal.add(sign, at);
        pieces.literal.add('{', at + 2);
        cursor.at += 3;
        return true;
    }
    if (text[at + 1] !== '{')
        return false;
    cursor.at += 2;
    const strip = cursor.take('~');
    if (strip)
        pieces.trimLast();
    if (sign === '$') {
        const expression = cursor.nested(true, () => readExpression(cursor));
        template_close(cursor, pieces);
        pieces.add({ kind: 'value', expression, span: { start: at, end: cursor.at } });
    }
    else
        cursor.nested(true, () => directive(cursor, pieces, at));
    return true;
}
function template_close(cursor, pieces) {
    cursor.space(true);
    const strip = cursor.take('~');
    cursor.want('}');
    pieces.flush();
    if (strip)
        pieces.trimNext = true;
}
function directive(cursor, pieces, start) {
    cursor.space();
    const word = cursor.word();
    if (word === 'if')
        pieces.open({ word, condition: readExpression(cursor), start });
    else if (word === 'for') {
        const names = readNames(cursor);
        pieces.open({ word, names, collection: readExpression(cursor), start });
    }
    else if (word === 'else')
        pieces.turn(cursor);
    else if (word === 'endif' || word === 'endfor')
        pieces.fold(cursor, word.slice(3), start);
    else
        cursor.fail('a directive that HCL does not know');
    template_close(cursor, pieces);
}
/** `k, v in`, up to and with the `in`. */
function readNames(cursor) {
    const names = [];
    do {
        cursor.space(true);
        names.push(cursor.word() ?? cursor.fail('a name is missing'));
        cursor.space(true);
    } while (cursor.take(',') && names.length < 2);
    if (cursor.word() !== 'in')
        cursor.fail('`in` is missing');
    return names;
}
/** The pieces of a template while it is read, with the directives that are still open. */
class Pieces {
    literal = new LiteralBuilder();
    trimNext = false;
    #pieces = [];
    #open = [];
    add(piece) {
        this.#pieces.push(piece);
    }
    flush() {
        const text = this.literal.end();
        if (text === undefined)
            return;
        this.#pieces.push(this.trimNext ? trimmed(text, 'start') : text);
        this.trimNext = false;
    }
    trimLast() {
        this.flush();
        const last = this.#pieces.at(-1);
        if (last?.kind === 'text')
            this.#pieces[this.#pieces.length - 1] = trimmed(last, 'end');
    }
    open(directive) {
        this.flush();
        this.#open.push({ directive, outer: this.#pieces });
        this.#pieces = [];
    }
    turn(cursor) {
        this.flush();
        const top = this.#open.at(-1);
        if (top?.directive.word !== 'if' || top.yes !== undefined)
            cursor.fail('`else` without an `if`');
        top.yes = this.#pieces;
        this.#pieces = [];
    }
    fold(cursor, word, end) {
        this.flush();
        const top = this.#open.pop();
        if (top?.directive.word !== word)
            return cursor.fail(`\`end${word}\` without its beginning`);
        const { names, collection, condition, start } = top.directive;
        const span = { start, end };
        const inner = this.#pieces;
        this.#pieces = top.outer;
        if (condition !== undefined) {
            this.add({ kind: 'if', condition, yes: top.yes ?? inner, no: top.yes === undefined ? [] : inner, span });
        }
        else if (collection !== undefined)
            this.add({ kind: 'for', names: names ?? [], collection, body: inner, span });
    }
    end(cursor) {
        this.flush();
        if (this.#open.length > 0)
            cursor.fail('a directive that does not end');
        return this.#pieces;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/hcl/collection.js


/** A tuple, an object, or a `for` that makes one: `[` or `{` stands at the cursor. */
function readCollection(cursor) {
    const start = cursor.at;
    const tuple = cursor.take('[');
    if (!tuple)
        cursor.want('{');
    return cursor.nested(tuple, () => {
        cursor.space(true);
        if (/^for[\s/#]/.test(cursor.text.slice(cursor.at, cursor.at + 4)))
            return cursor.nested(true, () => readFor(cursor, start, tuple));
        return tuple ? readTuple(cursor, start) : readObject(cursor, start);
    });
}
function readTuple(cursor, start) {
    const items = [];
    for (;;) {
        cursor.space();
        if (cursor.take(']'))
            return { type: 'tuple', items, span: { start, end: cursor.at } };
        items.push(readExpression(cursor));
        cursor.space();
        if (!cursor.take(',') && !cursor.sees(']'))
            cursor.fail('a comma or `]` is missing');
    }
}
function readObject(cursor, start) {
    const items = [];
    for (;;) {
        cursor.space(true);
        if (cursor.take('}'))
            return { type: 'object', items, span: { start, end: cursor.at } };
        const key = readKey(cursor);
        cursor.space();
        if (!cursor.take('=') && !cursor.take(':'))
            cursor.fail('`=` is missing');
        cursor.space(true);
        items.push({ key, value: readExpression(cursor) });
        cursor.space();
        if (!cursor.take(',') && !cursor.sees('\n') && !cursor.sees('}'))
            cursor.fail('a comma, a new line or `}` is missing');
    }
}
/** A bare word before the sign stands for itself. */
function readKey(cursor) {
    const start = cursor.at;
    const name = cursor.word();
    const span = { start, end: cursor.at };
    cursor.space();
    if (name !== undefined && (cursor.sees('=') || cursor.sees(':')) && !cursor.sees('==')) {
        return { type: 'template', pieces: [{ kind: 'text', text: name, outer: (index) => start + index }], span };
    }
    cursor.at = start;
    return readExpression(cursor);
}
function readFor(cursor, start, tuple) {
    cursor.at += 3;
    const names = readNames(cursor);
    const collection = readExpression(cursor);
    cursor.space();
    cursor.want(':');
    const first = readExpression(cursor);
    cursor.space();
    let key;
    let value = first;
    if (!tuple) {
        cursor.want('=>');
        key = first;
        value = readExpression(cursor);
    }
    cursor.space();
    const grouped = cursor.take('...');
    cursor.space();
    const condition = cursor.take('if') ? readExpression(cursor) : undefined;
    cursor.space();
    cursor.want(tuple ? ']' : '}');
    return { type: 'for', names, collection, key, value, condition, grouped, span: { start, end: cursor.at } };
}

;// CONCATENATED MODULE: ./lib/syntax/hcl/expression.js


/** An expression; what follows it is left to the caller. */
function readExpression(cursor) {
    return cursor.nested(cursor.loose, () => {
        const condition = readBinary(cursor, 0);
        cursor.space();
        if (!cursor.take('?'))
            return condition;
        const yes = cursor.nested(true, () => readExpression(cursor));
        cursor.space(true);
        cursor.want(':');
        cursor.space(true);
        const no = readExpression(cursor);
        return { type: 'conditional', condition, yes, no, span: { start: condition.span.start, end: no.span.end } };
    });
}
const levels = [['||'], ['&&'], ['==', '!='], ['>=', '<=', '>', '<'], ['+', '-'], ['*', '/', '%']];
function readBinary(cursor, level) {
    const operators = levels[level];
    if (operators === undefined)
        return readUnary(cursor);
    let left = readBinary(cursor, level + 1);
    for (;;) {
        cursor.space();
        const operator = operators.find((each) => cursor.sees(each));
        if (operator === undefined)
            return left;
        cursor.at += operator.length;
        cursor.space(true);
        const right = readBinary(cursor, level + 1);
        left = { type: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
    }
}
function readUnary(cursor) {
    cursor.space();
    const start = cursor.at;
    const operator = ['!', '-'].find((each) => cursor.take(each));
    if (operator === undefined)
        return readSteps(cursor, readTerm(cursor));
    const operand = cursor.nested(cursor.loose, () => readUnary(cursor));
    return { type: 'unary', operator, operand, span: { start, end: operand.span.end } };
}
/** `.name`, `.0`, `[...]`, `.*` and `[*]` behind a term. */
function readSteps(cursor, term) {
    let of = term;
    const { start } = term.span;
    for (;;) {
        const before = cursor.at;
        if (cursor.loose)
            cursor.space();
        if (cursor.sees('...'))
            return of;
        if (cursor.take('.*') || cursor.take('[*]'))
            of = { type: 'splat', of, span: { start, end: cursor.at } };
        else if (cursor.take('.'))
            of = readAttribute(cursor, of, start);
        else if (cursor.take('[')) {
            const within = of;
            const key = cursor.nested(true, () => {
                const read = readExpression(cursor);
                cursor.space();
                cursor.want(']');
                return read;
            });
            of = { type: 'index', of: within, key, span: { start, end: cursor.at } };
        }
        else {
            cursor.at = before;
            return of;
        }
    }
}
const digits = /[0-9]+/y;
function readAttribute(cursor, of, start) {
    cursor.space();
    digits.lastIndex = cursor.at;
    const number = digits.exec(cursor.text)?.[0];
    if (number !== undefined) {
        const key = { type: 'number', raw: number, span: { start: cursor.at, end: cursor.at + number.length } };
        cursor.at += number.length;
        return { type: 'index', of, key, span: { start, end: cursor.at } };
    }
    const name = cursor.word() ?? cursor.fail('the name of an attribute is missing');
    return { type: 'attribute', of, name, span: { start, end: cursor.at } };
}
const numeral = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function readTerm(cursor) {
    const start = cursor.at;
    if (cursor.sees('"'))
        return readQuoted(cursor);
    if (cursor.sees('<<'))
        return readHeredoc(cursor);
    if (cursor.sees('[') || cursor.sees('{'))
        return readCollection(cursor);
    if (cursor.take('(')) {
        return cursor.nested(true, () => {
            const inner = readExpression(cursor);
            cursor.space();
            cursor.want(')');
            return inner;
        });
    }
    numeral.lastIndex = start;
    const number = numeral.exec(cursor.text)?.[0];
    if (number !== undefined) {
        cursor.at += number.length;
        return { type: 'number', raw: number, span: { start, end: cursor.at } };
    }
    let name = cursor.word() ?? cursor.fail('an expression is missing');
    while (cursor.take('::'))
        name += `::${cursor.word() ?? cursor.fail('the name of a function is missing')}`;
    const span = { start, end: cursor.at };
    if (cursor.take('('))
        return cursor.nested(true, () => readCall(cursor, name, start));
    if (name === 'true' || name === 'false')
        return { type: 'boolean', value: name === 'true', span };
    return name === 'null' ? { type: 'null', span } : { type: 'name', name, span };
}
function readCall(cursor, name, start) {
    const inputs = [];
    let spread = false;
    for (;;) {
        cursor.space();
        if (cursor.take(')'))
            break;
        inputs.push(readExpression(cursor));
        cursor.space();
        spread = cursor.take('...');
        cursor.space();
        if (!cursor.take(',') && !cursor.sees(')'))
            cursor.fail('`)` is missing');
    }
    return { type: 'call', name, inputs, spread, span: { start, end: cursor.at } };
}

;// CONCATENATED MODULE: ./lib/syntax/hcl/body.js

/** An attribute or block; the cursor stands at its first word. */
function readItem(cursor) {
    const start = cursor.at;
    const name = cursor.word() ?? cursor.fail('an attribute or block is missing');
    const nameSpan = { start, end: cursor.at };
    cursor.space();
    if (cursor.sees('=') && !cursor.sees('==')) {
        cursor.at++;
        cursor.space();
        const expression = readExpression(cursor);
        endOfItem(cursor);
        return { name, nameSpan, expression };
    }
    const labels = [];
    while (!cursor.sees('{')) {
        labels.push(readLabel(cursor));
        cursor.space();
    }
    cursor.at++;
    const body = cursor.nested(false, () => readBody(cursor));
    const span = { start, end: cursor.at };
    endOfItem(cursor);
    return { type: name, labels, body, span };
}
function isBlock(item) {
    return 'body' in item;
}
function readLabel(cursor) {
    const word = cursor.word();
    if (word !== undefined)
        return word;
    const quoted = /"((?:[^"\\\n]|\\.)*)"/y;
    quoted.lastIndex = cursor.at;
    const found = quoted.exec(cursor.text);
    if (found === null)
        return cursor.fail('`{` or `=` is missing');
    cursor.at += found[0].length;
    return found[1];
}
/** Up to and with the closing brace. */
function readBody(cursor) {
    const attributes = [];
    const blocks = [];
    for (;;) {
        cursor.space(true);
        if (cursor.take('}'))
            return { attributes, blocks };
        if (cursor.ended)
            cursor.fail('`}` is missing');
        const item = readItem(cursor);
        if (isBlock(item))
            blocks.push(item);
        else
            attributes.push(item);
    }
}
function endOfItem(cursor) {
    cursor.space();
    if (!cursor.ended && !cursor.sees('\n') && !cursor.sees('}'))
        cursor.fail('a new line is missing');
}

;// CONCATENATED MODULE: ./lib/syntax/hcl/cursor.js
/** A mistake in the text; the block that holds it is given up. */
class HclMistake extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/** Nesting beyond this is a mistake, so that no input overflows the call stack. */
const depthLimit = 200;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** A place in the text that moves on, with the little that all of the grammar shares. */
class Cursor {
    text;
    at = 0;
    /** Whether a line's end is mere space: within parentheses, brackets and interpolations. */
    loose = false;
    /** Ends of heredocs that were looked for in vain. */
    missing = new Set();
    #depth = 0;
    constructor(text) {
        this.text = text;
        if (text.charCodeAt(0) === 0xfeff)
            this.at = 1;
    }
    get ended() {
        return this.at >= this.text.length;
    }
    /** Passes over spaces and comments, over the ends of lines only where they mean nothing. */
    space(lines = this.loose) {
        const { text } = this;
        for (;;) {
            const code = text.charCodeAt(this.at);
            if (code === 32 || code === 9 || code === 13 || (code === 10 && lines))
                this.at++;
            else if (code === 35 || (code === 47 && text.charCodeAt(this.at + 1) === 47))
                this.#line();
            else if (code === 47 && text.charCodeAt(this.at + 1) === 42)
                this.#comment();
            else
                return;
        }
    }
    #line() {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
    }
    #comment() {
        const end = this.text.indexOf('*/', this.at + 2);
        if (end < 0)
            this.fail('a comment that does not end');
        this.at = end + 2;
    }
    /** Whether `word` stands here; passes over it if so. */
    take(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    sees(word) {
        return this.text.startsWith(word, this.at);
    }
    want(word) {
        if (!this.take(word))
            this.fail(`\`${word}\` is missing`);
    }
    /** The identifier that stands here; undefined when none does. */
    word() {
        identifier.lastIndex = this.at;
        const found = identifier.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    fail(message, at = this.at) {
        throw new HclMistake(message, at);
    }
    /** Reads something that may hold itself. */
    nested(loose, read) {
        if (this.#depth >= depthLimit)
            this.fail(`nested deeper than ${depthLimit} levels`);
        const before = this.loose;
        this.#depth++;
        this.loose = loose;
        const made = read();
        this.#depth--;
        this.loose = before;
        return made;
    }
    /** Begins anew after a mistake. */
    restart(at) {
        this.at = at;
        this.loose = false;
        this.#depth = 0;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/hcl/parse.js



/** So many mistakes in one file are gone round; the rest of it is left unread. */
const mistakeLimit = 50;
/** A line that begins a block of a configuration, for finding the way back after a mistake. */
const beginning = /^(?:resource|data|locals|variable|output|module|provider|terraform|moved|import|check|removed|ephemeral|run)\b/gm;
/**
 * Reads HCL's native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md). A block with a mistake is left out,
 * and reading goes on with the next line that begins one. Never throws; time grows with the length.
 */
function parseHcl(text) {
    const cursor = new Cursor(text);
    const attributes = [];
    const blocks = [];
    const problems = [];
    for (;;) {
        let start = cursor.at;
        try {
            cursor.space(true);
            if (cursor.ended)
                break;
            start = cursor.at;
            const item = readItem(cursor);
            if (cursor.sees('}'))
                cursor.fail('`}` too many');
            if (isBlock(item))
                blocks.push(item);
            else
                attributes.push(item);
        }
        catch (error) {
            if (!(error instanceof HclMistake))
                throw error;
            beginning.lastIndex = start + 1;
            const end = problems.length + 1 < mistakeLimit ? (beginning.exec(text)?.index ?? text.length) : text.length;
            problems.push({ message: error.message, span: { start, end }, at: error.at });
            cursor.restart(end);
        }
    }
    return { attributes, blocks, problems };
}
/** Reads a text that is a template as a whole; undefined when it is none. Never throws. */
function parseTemplate(text) {
    try {
        return readTemplateText(new Cursor(text));
    }
    catch (error) {
        if (error instanceof HclMistake)
            return undefined;
        throw error;
    }
}


/***/ })

};
