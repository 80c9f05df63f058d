export const id = 8421;
export const ids = [8421];
export const modules = {

/***/ 85866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ managedName)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19335);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60054);


/** The name of a managed policy of AWS, its path included; undefined for an ARN of another kind. */
function managedName(arn) {
    const parts = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(arn);
    const match = parts && /^arn:[^:]*:iam::aws:policy\/(.+)$/.exec((0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(parts));
    return match?.[1];
}


/***/ }),

/***/ 58562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** A JSON value that stands in no file of ours: everything in it stands where it is referred to. */
function valueAt(json, span) {
    if (Array.isArray(json))
        return { type: 'list', items: json.map((item) => valueAt(item, span)), span };
    switch (typeof json) {
        case 'string':
            return { type: 'text', text: json, span };
        case 'number':
            return { type: 'number', value: json, raw: String(json), span };
        case 'boolean':
            return { type: 'boolean', value: json, span };
        case 'object':
            if (json === null)
                return { type: 'null', span };
            return {
                type: 'map',
                entries: Object.entries(json).map(([key, value]) => ({ key, keySpan: span, value: valueAt(value, span) })),
                span,
            };
        default:
            return { type: 'unknown', why: 'no JSON', span };
    }
}


/***/ }),

/***/ 58421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessDiff: () => (/* binding */ accessDiff)
});

// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(48920);
// EXTERNAL MODULE: ./lib/iam/address.js
var address = __webpack_require__(47237);
// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(28420);
// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var iam_pattern = __webpack_require__(19335);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(60054);
// EXTERNAL MODULE: ./lib/iam/pattern-relation.js
var pattern_relation = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/iam/access/reach.js



const star = { pattern: (0,iam_pattern/* compilePattern */.Eb)(['*']), text: '*' };
/** Every text there is. */
const everything = { all: [star], none: [] };
function term(parts, text) {
    return { pattern: (0,iam_pattern/* compilePattern */.Eb)(parts, { variables: false }), text };
}
/** What one term matches, without those of the others. */
function reachOf(first, none = []) {
    return { all: [first], none };
}
/** Whether one term takes in another. Unknown where that hinges on a stretch that only a deployment knows. */
function includes(outer, inner) {
    if ((0,pattern_relation/* covers */.hU)(outer.pattern, inner.pattern))
        return true;
    if (!isOpen(outer.pattern) && !isOpen(inner.pattern))
        return false;
    if (!meet(outer, inner))
        return false;
    return isOpen(inner.pattern) || (0,pattern_relation/* covers */.hU)(opened(outer.pattern), inner.pattern) ? 'unknown' : false;
}
function meet(a, b) {
    return (0,iam_pattern/* isEverything */.CM)(a.pattern) || (0,iam_pattern/* isEverything */.CM)(b.pattern) || (0,pattern_relation/* arnsOverlap */._I)(a.pattern, b.pattern);
}
/** Whether the file leaves a stretch open. A policy's own variable is none: it differs from caller to caller, so a text never is it. */
function isOpen({ references }) {
    return references.some((reference) => !reference.startsWith('$'));
}
/** The pattern with everything that is open taken for a wildcard. */
function opened({ units }) {
    return (0,iam_pattern/* compilePattern */.Eb)([String.fromCharCode(...units.map((unit) => (unit >= 0 ? unit : (0,iam_pattern/* unitKind */.pe)(unit) === 'one' ? 63 : 42)))], {
        variables: false,
    });
}
/** Whether a reach takes in another. */
function reachCovers(outer, inner) {
    return (0,truth/* all */.Q7)([
        ...outer.all.map((each) => (0,truth/* any */.bz)(inner.all.map((other) => includes(each, other)))),
        ...outer.none.map((each) => (0,truth/* any */.bz)([apart(each, inner), ...inner.none.map((other) => includes(other, each))])),
    ]);
}
/** Whether nothing of a reach is in a term. */
function apart(each, { all: terms }) {
    if (terms.some((other) => !meet(each, other)))
        return true;
    return isOpen(each.pattern) || terms.some((other) => isOpen(other.pattern)) ? 'unknown' : false;
}
/** True when some text may be in both. */
function reachesMeet(a, b) {
    return a.all.every((x) => b.all.every((y) => meet(x, y))) && !isShut(a.none, b.all) && !isShut(b.none, a.all);
}
function isShut(none, terms) {
    return none.some((each) => terms.some((other) => (0,pattern_relation/* covers */.hU)(each.pattern, other.pattern)));
}
/** What two reaches have in common; undefined when that is nothing. */
function intersect(a, b) {
    if (!reachesMeet(a, b))
        return undefined;
    const joined = [...a.all, ...b.all].filter((each, i, terms) => !terms.some((other, j) => i !== j && (0,pattern_relation/* covers */.hU)(each.pattern, other.pattern) && (j < i || !(0,pattern_relation/* covers */.hU)(other.pattern, each.pattern))));
    const [first = star, ...rest] = joined;
    return tidy({ all: [first, ...rest], none: [...a.none, ...b.none] });
}
/** What is in the first and not in the second, in pieces. */
function subtract(a, b) {
    if (!reachesMeet(a, b))
        return [a];
    const beyond = b.all
        .filter((each) => !a.all.some((other) => (0,pattern_relation/* covers */.hU)(each.pattern, other.pattern)))
        .map((each) => ({ all: a.all, none: [...a.none, each] }));
    const spared = b.none.flatMap((each) => intersect(a, reachOf(each)) ?? []);
    return [...beyond, ...spared].flatMap((piece) => tidy(piece) ?? []);
}
/** Without exceptions that change nothing; undefined when nothing is left. */
function tidy({ all: terms, none }) {
    if (isShut(none, terms))
        return undefined;
    const kept = none.filter((each, i) => terms.every((other) => meet(each, other)) &&
        !none.some((other, j) => i !== j && (0,pattern_relation/* covers */.hU)(other.pattern, each.pattern) && (j < i || !(0,pattern_relation/* covers */.hU)(each.pattern, other.pattern))));
    return { all: terms, none: kept };
}
/** How a reach is written, its exceptions aside. */
function reachText({ all: terms }) {
    return terms.map(({ text }) => text).join(' within ');
}

// EXTERNAL MODULE: ./lib/iam/date.js
var date = __webpack_require__(37697);
;// CONCATENATED MODULE: ./lib/iam/access/samples.js





/** So many values of a policy give samples; beyond, less can be told and nothing is wrong. */
const most = 60;
/** What requests may bring along for the key of these tests: its absence, and values on either side of all that they tell apart. */
function samplesFor(tests) {
    const isBoolean = tests.every(({ operator }) => /^(?:bool|null)$/.test((0,iam_operator/* parseOperator */.A)(operator)?.family ?? ''));
    const single = new Set(isBoolean ? ['true', 'false'] : ['true', 'false', 'qzjx']);
    for (const test of tests)
        for (const value of test.values.slice(0, most))
            for (const text of around(test, value))
                single.add(text);
    const several = tests.some(({ operator }) => (0,iam_operator/* parseOperator */.A)(operator)?.set !== undefined);
    const texts = [...single];
    const pairs = several
        ? texts.slice(0, most).flatMap((text) => [
            [text, 'qzjx'],
            [text, texts[texts.length - 1]],
        ])
        : [];
    return ['absent', ...texts.map((text) => [text]), ...pairs];
}
function around({ operator }, value) {
    const text = (0,pieces/* knownText */.bG)((0,iam_pattern/* partsOf */.CI)(value) ?? [{ reference: '' }]);
    const family = (0,iam_operator/* parseOperator */.A)(operator)?.family;
    if (text === undefined || family === undefined)
        return [];
    if (family === 'numeric') {
        const number = Number(text);
        return Number.isFinite(number) ? [-1, -0.5, 0, 0.5, 1].map((step) => String(number + step)) : [];
    }
    if (family === 'date') {
        const time = (0,date/* parseDate */._)(text);
        return time === undefined || Math.abs(time) > 8e15 ? [] : [-1000, 0, 1000].map((step) => new Date(time + step).toISOString());
    }
    if (family === 'ip')
        return addresses(text);
    if (family === 'null' || family === 'bool')
        return [];
    return [text, text.replace(/\*/g, '').replaceAll('?', 'q'), text.replaceAll('*', 'qz/jx').replaceAll('?', 'j'), `${text}qzjx`];
}
/** The first address of a range, and one right outside. */
function addresses(text) {
    const range = (0,address/* parseRange */.RC)(text);
    if (range === undefined || range.bytes.length !== 4)
        return ['198.18.77.5', '2001:db8::77'];
    const before = range.bytes.map((byte, i) => (i === 0 ? (byte + 1) % 224 : byte));
    return [range.bytes.join('.'), before.join('.'), '198.18.77.5', '2001:db8::77'];
}

;// CONCATENATED MODULE: ./lib/iam/access/implication.js








/** Whether every request that meets the first tests surely meets the second ones. */
function implies(given, wanted) {
    return (0,truth/* all */.Q7)(wanted.map((test) => impliesOne(given, test)));
}
/** True when no request meets all tests of both. */
function clash(a, b) {
    const keys = new Set(a.map(keyOf));
    return [...new Set(b.map(keyOf))].some((key) => {
        const tests = [...a, ...b].filter((test) => keyOf(test) === key);
        if (!keys.has(key) || !tests.every(isExact))
            return false;
        return !samplesFor(tests).some((sample) => meets(tests, key, sample) !== false);
    });
}
/** A test for the eye: `StringEquals aws:username = a, b`. */
function testText({ operator, key, values }) {
    const shown = values.map((value) => (value.type === 'unknown' ? `(not known: ${value.why})` : (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? [])));
    return shown.length === 0 ? `${operator} ${key}` : `${operator} ${key} = ${shown.join(', ')}`;
}
/** The same for tests that mean the same by their words: order, case and needless wildcards aside. */
function testIdentity(test) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    const name = operator === undefined ? test.operator.toLowerCase() : plainName(operator, test);
    return JSON.stringify([name, test.key.toLowerCase(), [...new Set(test.values.map((value) => JSON.stringify(wordOf(value))))].sort()]);
}
function plainName({ set, family, negated, ifExists, wildcards, insensitive, order, name }, test) {
    const free = wildcards && terms(test)?.every(({ pattern }) => !(0,iam_pattern/* hasWildcard */.rl)(pattern)) !== true;
    const word = family === 'string' ? `${negated}${insensitive}${free}` : family === 'arn' ? String(negated) : `${name}${order}`;
    return [set ?? 'one', family, word, ifExists].join(' ').toLowerCase();
}
function wordOf(value) {
    if (value.type === 'unknown')
        return `? ${value.why}`;
    return value.type === 'either' ? `| ${value.options.map(wordOf).join(' ')}` : (0,pieces/* shownText */.f$)((0,pieces/* atHome */.X6)((0,iam_pattern/* partsOf */.CI)(value) ?? []));
}
function keyOf({ key }) {
    return key.toLowerCase();
}
function impliesOne(given, wanted) {
    const identity = testIdentity(wanted);
    if (given.some((test) => testIdentity(test) === identity))
        return true;
    const same = given.filter((test) => keyOf(test) === keyOf(wanted) || test.operator === wanted.operator);
    if ((0,iam_operator/* parseOperator */.A)(wanted.operator) === undefined)
        return same.length > 0 ? 'unknown' : false;
    const related = given.filter((test) => keyOf(test) === keyOf(wanted));
    if (related.some((test) => isNarrower(test, wanted)))
        return true;
    const samples = samplesFor([...related, wanted]);
    const witness = (sample) => meets(related, keyOf(wanted), sample) === true && meets([wanted], keyOf(wanted), sample) === false;
    if (samples.some(witness))
        return false;
    return [...related, wanted].every(isExact) ? true : 'unknown';
}
function meets(tests, key, sample) {
    const context = { lookup: (name) => (name === key ? sample : 'unknown') };
    return (0,truth/* all */.Q7)(tests.map((test) => (0,condition/* evaluateTest */._)(test, context)));
}
/** Whether a handful of values shows all that a test can tell apart. */
function isExact(test) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator === undefined || !['string', 'bool', 'null', 'numeric', 'date', 'binary'].includes(operator.family))
        return false;
    return test.values.every((value) => {
        const text = (0,pieces/* knownText */.bG)((0,iam_pattern/* partsOf */.CI)(value) ?? [{ reference: '' }]);
        return text !== undefined && !text.includes('${') && !(operator.wildcards && /[*?]/.test(text) && text !== '*');
    });
}
/** By their words: the same kind of test, with values that let less through. */
function isNarrower(given, wanted) {
    const a = (0,iam_operator/* parseOperator */.A)(given.operator);
    const b = (0,iam_operator/* parseOperator */.A)(wanted.operator);
    if (a === undefined || b === undefined || a.family !== b.family || a.negated !== b.negated || a.set !== b.set)
        return false;
    if (a.family !== 'string' && a.family !== 'arn' && a.family !== 'ip')
        return false;
    if ((a.ifExists && !b.ifExists && !b.negated) || a.insensitive !== b.insensitive)
        return false;
    const [inner, outer] = a.negated ? [wanted, given] : [given, wanted];
    if (a.family === 'ip')
        return inner.values.every((value) => outer.values.some((other) => rangeWithin(textOfValue(value), textOfValue(other))));
    const narrow = terms(inner);
    const wide = terms(outer);
    return narrow !== undefined && wide !== undefined && narrow.every((each) => wide.some((other) => includes(other, each) === true));
}
function textOfValue(value) {
    return (0,pieces/* knownText */.bG)((0,iam_pattern/* partsOf */.CI)(value) ?? []) ?? '';
}
function rangeWithin(inner, outer) {
    const a = (0,address/* parseRange */.RC)(inner);
    const b = (0,address/* parseRange */.RC)(outer);
    if (a === undefined || b === undefined || a.bytes.length !== b.bytes.length || a.prefix < b.prefix)
        return false;
    return b.bytes.every((byte, i) => {
        const mask = (0xff00 >> Math.min(8, Math.max(0, b.prefix - 8 * i))) & 0xff;
        return (byte & mask) === (a.bytes[i] & mask);
    });
}
function terms(test) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator === undefined)
        return undefined;
    const found = test.values.map((value) => {
        const parts = (0,iam_pattern/* partsOf */.CI)(value);
        if (parts === undefined)
            return undefined;
        const { wildcards, insensitive } = operator;
        return { pattern: (0,iam_pattern/* compilePattern */.Eb)((0,pieces/* atHome */.X6)(parts), { wildcards, insensitive }), text: (0,pieces/* shownText */.f$)(parts) };
    });
    return found.every((each) => each !== undefined) ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/iam/access/known-actions.js

/** The actions that a reach stands for, as `service:Name`; undefined where nobody knows them, or an action is not to be known. */
function knownActions({ all: terms, none }, catalog) {
    if ([...terms, ...none].some(({ pattern }) => pattern.references.length > 0))
        return undefined;
    const [first, ...rest] = [...terms].sort((a, b) => Number(/^[*?]/.test(a.text)) - Number(/^[*?]/.test(b.text)));
    const found = catalog.actions(first.text);
    if (found.length === 0)
        return undefined;
    return found
        .map(({ service, name }) => `${service}:${name}`)
        .filter((action) => {
        const text = action.toLowerCase();
        return (rest.every(({ pattern }) => (0,iam_pattern/* matchesText */.Fm)(pattern, text) === true) && !none.some(({ pattern }) => (0,iam_pattern/* matchesText */.Fm)(pattern, text) === true));
    });
}
/** True when no action that AWS has is in it, though its words may stand for some. */
function isHollow(reach, catalog) {
    if (catalog === undefined || (reach.none.length === 0 && reach.all.length === 1))
        return false;
    // Of all services something is always left, and to go through them all takes long.
    if (reach.all.every(({ text }) => /^[*?]/.test(text)))
        return false;
    return knownActions(reach, catalog)?.length === 0;
}

;// CONCATENATED MODULE: ./lib/iam/access/witness.js




/** So many requests are tried; beyond, a gain is believed. */
const witness_most = 3000;
/**
 * False when no request is newly let through by a gain, as far as all conditions can be told apart by samples: what several
 * statements grant together, each under a condition of its own, or a Deny keeps away that has one.
 */
function hasWitness(gain, before, now) {
    const over = (grants) => grants.filter((grant) => !grant.uncertain && isOver(grant, gain));
    const had = over(before.allows);
    const denied = over(now.denies);
    const deniedBefore = over(before.denies);
    const others = [...had, ...denied, ...deniedBefore];
    if (others.length === 0)
        return true;
    const tests = [...gain.grant.conditions, ...others.flatMap(({ conditions }) => conditions)];
    const contexts = tests.every(isExact) ? contextsFor(tests) : undefined;
    if (contexts === undefined)
        return true;
    const holds = (conditions, context) => (0,condition/* evaluateConditions */.w)(conditions, context) !== false;
    const some = (grants, context) => grants.some(({ conditions }) => holds(conditions, context));
    return contexts.some((context) => holds(gain.grant.conditions, context) && !some(denied, context) && (!some(had, context) || some(deniedBefore, context)));
}
function isOver(grant, { who, actions, resources }) {
    const covers = (reaches, reach) => reaches.some((each) => reachCovers(each, reach) === true);
    return covers(grant.who, who) && covers(grant.actions, actions) && covers(grant.resources, resources);
}
/** Every combination of samples of the keys; undefined when there are too many. */
function contextsFor(tests) {
    const keys = [...new Set(tests.map(({ key }) => key.toLowerCase()))];
    let contexts = [new Map()];
    for (const key of keys) {
        const samples = samplesFor(tests.filter((test) => test.key.toLowerCase() === key));
        if (contexts.length * samples.length > witness_most)
            return undefined;
        contexts = contexts.flatMap((context) => samples.map((sample) => new Map(context).set(key, sample)));
    }
    return contexts.map((context) => ({ lookup: (key) => context.get(key) ?? 'absent' }));
}

;// CONCATENATED MODULE: ./lib/iam/access/difference.js





/** So many combinations of action, principal and resource of one statement are looked into; what comes after may be a gain. */
const mostCombinations = 20_000;
/** So many gaps that a Deny leaves are held against each Allow; of the others it is only said that something may be let through. */
const mostGaps = 200;
/** So many pieces of one action are told apart. */
const mostPieces = 64;
/** What `now` lets through beyond what `before` does, compared by what is matched. Deterministic, in the order of the statements. */
function gainsOf(before, now, catalog) {
    const granted = now.allows.flatMap((grant) => uncovered(grant, before.allows, catalog));
    const open = granted.flatMap((gain) => undeniedPart(gain, now.denies, catalog));
    const freed = before.denies.flatMap((deny) => released(deny, before, now, catalog));
    return [...open, ...freed].filter((gain) => hasWitness(gain, before, now));
}
/** The parts of a grant that none of the others takes in. */
function uncovered(grant, others, catalog) {
    if (others.some((other) => other.identity === grant.identity && (!other.uncertain || grant.uncertain)))
        return [];
    const near = others.map((other) => new Neighbour(grant, other));
    const over = near.filter((each) => each.isOver);
    let left = mostCombinations;
    return grant.actions.flatMap((actions, action) => without(actions, over, 'actions').length === 0
        ? []
        : grant.who.flatMap((who) => grant.resources.flatMap((resources) => {
            const whole = { kind: 'granted', certain: true, grant, action, who, actions, resources, was: [] };
            if (near.length === 0)
                return [whole];
            return left-- > 0 ? parts(whole, near, catalog) : [{ ...whole, certain: false }];
        })));
}
/** One of the grants that another one is held against; every question is answered once. */
class Neighbour {
    other;
    #grant;
    #known = new Map();
    #condition;
    constructor(grant, other) {
        this.#grant = grant;
        this.other = other;
    }
    /** Whether whatever meets the grant's conditions meets the other's. */
    get condition() {
        this.#condition ??= implies(this.#grant.conditions, this.other.conditions);
        return this.other.uncertain && !this.#grant.uncertain && this.#condition === true ? 'unknown' : this.#condition;
    }
    /** Whether the other is about all of whom and what the grant is about. */
    get isOver() {
        const covers = (part) => this.#grant[part].every((reach) => this.on(part, reach).cover === true);
        return covers('who') && covers('resources') && this.condition === true;
    }
    on(part, reach) {
        const known = this.#known.get(reach);
        if (known !== undefined)
            return known;
        const reaches = this.other[part];
        const made = { cover: (0,truth/* any */.bz)(reaches.map((each) => reachCovers(each, reach))), meets: reaches.some((each) => reachesMeet(each, reach)) };
        this.#known.set(reach, made);
        return made;
    }
}
function parts(gain, near, catalog) {
    const { who, actions, resources } = gain;
    const about = near.filter((each) => each.on('actions', actions).meets && each.on('resources', resources).meets && each.on('who', who).meets);
    const surely = (each, ...truths) => (0,truth/* all */.Q7)([each.condition, ...truths]) === true;
    const whole = about.filter((each) => surely(each, each.on('who', who).cover, each.on('resources', resources).cover));
    const left = without(actions, whole, 'actions').filter((piece) => !isHollow(piece, catalog));
    return left.flatMap((piece) => {
        const covers = about.filter((each) => each.on('actions', piece).cover !== false);
        const sure = covers.filter((each) => each.on('actions', piece).cover === true);
        const onLess = sure.filter((each) => surely(each, each.on('who', who).cover));
        const forLess = sure.filter((each) => surely(each, each.on('resources', resources).cover));
        const certain = !covers.some((each) => each.condition !== false && each.on('who', who).cover !== false && each.on('resources', resources).cover !== false);
        const resourcePieces = without(resources, onLess, 'resources');
        const whoPieces = without(who, forLess, 'who');
        if (resourcePieces.length === 0 || whoPieces.length === 0)
            return [];
        const conditional = sure.filter((each) => each.on('who', who).cover === true && each.on('resources', resources).cover === true);
        const was = onLess.length + forLess.length > 0 ? [...onLess, ...forLess] : conditional;
        const kind = onLess.length + forLess.length > 0 ? 'wider' : conditional.length > 0 ? 'condition' : 'granted';
        return whoPieces.flatMap((whom) => resourcePieces.map((on) => ({
            ...gain,
            kind,
            certain,
            who: whom,
            actions: piece,
            resources: on,
            was: was.map(({ other }) => other),
        })));
    });
}
/** A reach without what the neighbours have of it. */
function without(reach, near, part) {
    let pieces = [reach];
    for (const { other } of near) {
        for (const each of other[part]) {
            if (pieces.length === 0 || pieces.length > mostPieces)
                break;
            pieces = pieces.flatMap((piece) => subtract(piece, each));
        }
    }
    return distinct(pieces);
}
function distinct(pieces) {
    const seen = new Map();
    for (const piece of pieces)
        seen.set(JSON.stringify([reachText(piece), piece.none.map(({ text }) => text).sort()]), piece);
    return [...seen.values()];
}
/** What is left of a gain where a Deny surely holds whenever it would count. */
function undeniedPart(gain, denies, catalog) {
    let pieces = [gain.actions];
    for (const deny of denies) {
        if (deny.uncertain || pieces.length === 0)
            continue;
        const reaches = (part, reach) => part.some((each) => reachCovers(each, reach) === true);
        if (!reaches(deny.who, gain.who) ||
            !reaches(deny.resources, gain.resources) ||
            implies(gain.grant.conditions, deny.conditions) !== true)
            continue;
        for (const each of deny.actions)
            pieces = pieces.length > mostPieces ? pieces : pieces.flatMap((piece) => subtract(piece, each));
    }
    return pieces.filter((piece) => !isHollow(piece, catalog)).map((actions) => ({ ...gain, actions }));
}
/** What was allowed and denied before, and is only allowed now. */
function released(deny, before, now, catalog) {
    const gains = [];
    const gaps = uncovered(deny, now.denies, catalog);
    for (const gap of gaps.slice(mostGaps)) {
        const grant = now.allows.find((each) => meetsAll(each, gap));
        if (grant !== undefined)
            gains.push({ ...gap, kind: 'undenied', certain: false, grant, action: 0, was: [deny] });
    }
    for (const gap of gaps.slice(0, mostGaps)) {
        const told = [];
        for (const grant of now.allows) {
            if (clash(grant.conditions, deny.conditions))
                continue;
            const had = before.allows.filter((each) => !clash(each.conditions, grant.conditions));
            for (const found of common(grant, gap)) {
                const known = had.some((each) => meetsAll(each, found));
                if (told.length >= mostPieces || !known || isHollow(found.actions, catalog))
                    continue;
                told.push({ ...found, certain: gap.certain && !grant.uncertain, was: [deny] });
            }
        }
        const [first] = told;
        if (first !== undefined && told.length >= mostPieces)
            gains.push({ ...first, actions: gap.actions, resources: gap.resources, certain: false });
        const left = told.filter(isNews).flatMap((gain) => {
            const conditions = [...gain.grant.conditions, ...deny.conditions];
            return undeniedPart({ ...gain, grant: { ...gain.grant, conditions } }, now.denies, catalog).map((piece) => ({
                ...piece,
                grant: gain.grant,
            }));
        });
        gains.push(...left);
    }
    return gains;
}
/** Whether none of the others says as much. */
function isNews(gain, i, told) {
    return !told.some((other, j) => i !== j && saysMore(other, gain) && (j < i || !saysMore(gain, other)));
}
function saysMore(a, b) {
    const covers = (part) => reachCovers(a[part], b[part]) === true;
    return covers('who') && covers('actions') && covers('resources') && implies(b.grant.conditions, a.grant.conditions) === true;
}
function common(grant, gap) {
    const who = grant.who.flatMap((each) => intersect(each, gap.who) ?? []);
    const resources = grant.resources.flatMap((each) => intersect(each, gap.resources) ?? []);
    return grant.actions.flatMap((each, action) => {
        const actions = intersect(each, gap.actions);
        if (actions === undefined)
            return [];
        return who.flatMap((whom) => resources.map((on) => ({ ...gap, kind: 'undenied', grant, action, who: whom, actions, resources: on })));
    });
}
function meetsAll(grant, gain) {
    const meets = (part, reach) => part.some((each) => reachesMeet(each, reach));
    return meets(grant.actions, gain.actions) && meets(grant.resources, gain.resources) && meets(grant.who, gain.who);
}

// EXTERNAL MODULE: ./lib/iam/admin.js
var admin = __webpack_require__(66866);
// EXTERNAL MODULE: ./lib/iam/escalation.js + 3 modules
var escalation = __webpack_require__(3967);
// EXTERNAL MODULE: ./lib/iam/sensitive.js
var sensitive = __webpack_require__(92761);
;// CONCATENATED MODULE: ./lib/policies/access-diff/marks.js




/** What a holder came to between base and head. */
function riseOf(before, now, date) {
    if (now === undefined)
        return { admin: new Set(), ways: [] };
    const isAdmin = before !== undefined && admins(before, date).length > 0;
    const admin = isAdmin || now.boundary !== undefined ? [] : admins(now, date);
    const known = new Set(before === undefined ? [] : waysUp(before, date).map(({ path }) => path.join(' ')));
    const ways = isAdmin || admin.length > 0 ? [] : waysUp(now, date).filter(({ path }) => !known.has(path.join(' ')));
    return { admin: new Set(admin), ways };
}
function statementsOf({ grants }) {
    return grants.flatMap(({ policy }) => policy.statements);
}
function admins(holder, date) {
    return holder.grants.flatMap(({ policy }) => (0,admin/* findAdmin */.N)(policy.statements, date).flatMap(({ statement, others }) => [statement, ...others]));
}
function waysUp(holder, now) {
    const { boundary, kind, name } = holder;
    return (0,escalation/* findEscalations */.c)({
        statements: statementsOf(holder),
        holder: kind,
        name,
        policyNames: holder.grants.flatMap(({ located }) => (kind === 'unknown' || located.name === undefined ? [] : [located.name])),
        boundary: boundary !== undefined && 'policy' in boundary ? boundary.policy.statements : undefined,
        unseenBoundary: boundary !== undefined && !('policy' in boundary),
        facts: kind === 'user' ? { now, userName: name } : { now },
    });
}
/** What a reviewer must not miss in one gain. */
function marksOf(gain, party, rise) {
    const has = (action) => actionIn(gain.actions, action);
    const marks = new Set();
    const { statement, source } = gain.grant;
    const isGrant = party.holder !== undefined && party.kind !== 'trust';
    if (isGrant && ((statement !== undefined && rise.admin.has(statement)) || /:policy\/AdministratorAccess$/.test(source.managed ?? '')))
        marks.add('admin');
    const way = isGrant
        ? rise.ways.find(({ path, grants }) => grants.some((each, i) => each.statement === statement && has(path[i])))
        : undefined;
    if (way !== undefined)
        marks.add('privilege-escalation');
    if (party.kind === 'trust' || party.kind === 'resource')
        marks.add(gain.who.all[0].text === '*' ? 'public' : 'trust');
    if (isGrant && has('iam:PassRole'))
        marks.add('pass-role');
    if (party.kind !== 'trust' && isSensitive(gain.actions))
        marks.add('sensitive');
    return { marks: [...marks], ...(way === undefined ? {} : { path: way.path }) };
}
const marks_sensitive = new WeakMap();
/** Asked for the same actions on each resource. */
function isSensitive(actions) {
    const known = marks_sensitive.get(actions) ?? sensitive/* sensitiveActions */.so.some((action) => actionIn(actions, action));
    marks_sensitive.set(actions, known);
    return known;
}
function actionIn({ all, none }, action) {
    const text = action.toLowerCase();
    const hit = ({ pattern }) => (0,iam_pattern/* matchesText */.Fm)(pattern, text) === true;
    return all.every(hit) && !none.some(hit);
}

;// CONCATENATED MODULE: ./lib/policies/access-diff/budget.js
/** So many combinations of what changed with what stands beside it are looked into; a change made by people has some thousand. */
const budget_most = 5_000_000;
/** The pairs that can be compared in reasonable time, in their order, and those that can't. */
function withinBudget(pairs) {
    let left = budget_most;
    const within = [];
    const beyond = [];
    for (const each of pairs) {
        const cost = costOf(each);
        if (cost > left)
            beyond.push(each);
        else {
            left -= cost;
            within.push(each);
        }
    }
    return { pairs: within, beyond };
}
function costOf({ head, base }) {
    if (head === undefined || base === undefined)
        return cells(grants((head ?? base).access));
    const [now, before] = [grants(head.access), grants(base.access)];
    const changed = (some, others) => {
        const known = new Set(others.map(({ identity }) => identity));
        return some.filter(({ identity }) => !known.has(identity));
    };
    return cells(changed(now, before)) * (1 + before.length) + cells(changed(before, now)) * (1 + now.length);
}
function grants({ allows, denies }) {
    return [...allows, ...denies];
}
function cells(some) {
    return some.reduce((sum, { who, actions, resources }) => sum + who.length * actions.length * resources.length, 0);
}

;// CONCATENATED MODULE: ./lib/policies/access-diff/match.js

/** Above so many pairs of strangers nobody looks whether they say the same. */
const mostStrangers = 10_000;
/**
 * Finds for each party of head what it was at base: by kind and name, of several of one name by file; and documents that are
 * called by their file alone also by what they say, since a file that moved is no change.
 */
function pair(base, head) {
    const found = new Map();
    const left = new Set(base);
    const take = (each, other) => {
        found.set(each, other);
        left.delete(other);
    };
    const byKey = (key) => {
        const waiting = new Map();
        for (const other of left) {
            const word = key(other);
            if (word !== undefined)
                waiting.set(word, [...(waiting.get(word) ?? []), other]);
        }
        for (const each of head) {
            const other = found.has(each) ? undefined : waiting.get(key(each) ?? '')?.shift();
            if (other !== undefined)
                take(each, other);
        }
    };
    const byLikeness = (same) => {
        const strangers = head.filter((each) => mayBeRenamed(each) && !found.has(each));
        if (strangers.length * left.size > mostStrangers)
            return;
        for (const each of strangers) {
            const other = [...left].find((candidate) => mayBeRenamed(candidate) && classOf(candidate) === classOf(each) && same(each, candidate));
            if (other !== undefined)
                take(each, other);
        }
    };
    byKey((each) => JSON.stringify([each.kind, each.name, each.path]));
    byKey((each) => JSON.stringify([each.kind, each.name, says(each)]));
    byKey((each) => JSON.stringify([each.kind, each.name]));
    byKey((each) => (mayBeRenamed(each) ? JSON.stringify([classOf(each), says(each)]) : undefined));
    byKey((each) => (mayBeRenamed(each) ? JSON.stringify([classOf(each), fileName(each.path)]) : undefined));
    byLikeness((a, b) => likeness(a, b) >= 0.5);
    byLikeness(isSame);
    const pairs = head.map((each) => ({ head: each, base: found.get(each) }));
    return [...pairs, ...[...left].map((each) => ({ head: undefined, base: each }))];
}
function classOf({ kind, service = '' }) {
    return `${kind} ${service}`;
}
/** Whoever is named is somebody else under another name. */
function mayBeRenamed({ kind, nameless }) {
    return nameless || kind === 'unknown' || kind === 'resource';
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const said = new WeakMap();
function wordsOf(party) {
    const known = said.get(party);
    if (known !== undefined)
        return known;
    const { allows, denies } = party.access;
    const words = new Set([...allows.map(({ identity }) => `Allow ${identity}`), ...denies.map(({ identity }) => `Deny ${identity}`)]);
    const made = { words, text: [...words].sort().join('\n') };
    said.set(party, made);
    return made;
}
function says(party) {
    return wordsOf(party).text;
}
/** How many of the statements of both are the same, from 0 to 1. */
function likeness(a, b) {
    const [one, other] = [wordsOf(a).words, wordsOf(b).words];
    const most = Math.max(one.size, other.size);
    return most === 0 ? 0 : [...one].filter((word) => other.has(word)).length / most;
}
function isSame(a, b) {
    return gainsOf(a.access, b.access).length === 0 && gainsOf(b.access, a.access).length === 0;
}

// EXTERNAL MODULE: ./lib/iam/evaluate.js + 1 modules
var evaluate = __webpack_require__(91106);
;// CONCATENATED MODULE: ./lib/iam/access/grants.js





/** What the statements of a document say. What AWS refuses, or can match nothing, says nothing. */
function accessOf({ kind, statements }, source) {
    const grants = (effect) => statements.filter((statement) => statement.effect === effect).flatMap((statement) => grantOf(statement, kind, source) ?? []);
    return { allows: grants('Allow'), denies: grants('Deny') };
}
function grantOf(statement, kind, source) {
    if (statement.resources === undefined && kind !== 'trust' && kind !== 'resource')
        return undefined;
    const who = statement.principals === undefined ? [everything] : whoOf(statement.principals);
    const found = statement.actions === undefined ? [] : elementReaches(statement.actions, actionTerm);
    const resources = statement.resources === undefined ? [reachOf(it)] : elementReaches(statement.resources, resourceTerm);
    if (found.length === 0 || resources.length === 0 || who.length === 0)
        return undefined;
    const grant = {
        who,
        actions: found.map(({ reach }) => reach),
        resources: resources.map((each) => ('reach' in each ? each.reach : each)),
        conditions: statement.conditions,
        uncertain: statement.uncertain === true,
    };
    return { ...grant, identity: identityOf(grant), source, spans: found.map(({ span }) => span), statement };
}
/** A trust or resource policy without `Resource` is about what it is attached to. */
const it = { ...term(['*'], '*'), text: 'itself' };
/** The same for grants that say the same. */
function identityOf(grant) {
    const words = (reaches) => [...new Set(reaches.map(({ all, none }) => JSON.stringify([all.map(word).sort(), none.map(word).sort()])))].sort();
    const conditions = [...new Set(grant.conditions.map(testIdentity))].sort();
    return JSON.stringify([words(grant.who), words(grant.actions), words(grant.resources), conditions]);
}
function word({ pattern: { units, references } }) {
    return `${units.join(' ')}|${references.join(' ')}`;
}
function elementReaches({ negated, values, span }, termOf) {
    const found = values.flatMap((value) => {
        const made = termOf(value);
        return made === undefined ? [] : [{ term: made, span: value.span }];
    });
    if (!negated)
        return found.map((each) => ({ reach: reachOf(each.term), span: each.span }));
    const reach = tidy({ all: everything.all, none: found.map((each) => each.term) });
    return reach === undefined ? [] : [{ reach, span }];
}
/** Undefined for what names no action: AWS takes a list in one text, or a text without a service, for nothing. */
function actionTerm(value) {
    if (value.type === 'unknown')
        return notKnown(value.why);
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    const pattern = (0,evaluate/* actionPattern */.Bt)(value);
    if (parts === undefined || pattern === undefined)
        return undefined;
    const text = (0,pieces/* shownText */.f$)(parts);
    const known = parts.every((part) => typeof part === 'string');
    return !known || /^[*?]+$|^[^\s,:]+:[^\s,:]+$/.test(text) ? { pattern, text } : undefined;
}
function resourceTerm(value) {
    if (value.type === 'unknown')
        return notKnown(value.why);
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    return parts === undefined ? undefined : { pattern: (0,iam_pattern/* compilePattern */.Eb)((0,pieces/* atHome */.X6)(parts)), text: (0,pieces/* shownText */.f$)(parts) };
}
function notKnown(why) {
    return term([{ reference: `? ${why}` }], `(not known: ${why})`);
}
function whoOf({ negated, entries }) {
    const terms = entries.flatMap((each) => whoTerm(each) ?? []);
    return negated ? [{ all: everything.all, none: terms }] : terms.map((each) => reachOf(each));
}
/** An account stands for everybody in it. */
function whoTerm({ type, value }) {
    if (value.type === 'unknown')
        return notKnown(value.why);
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    if (parts === undefined)
        return undefined;
    const text = (0,pieces/* shownText */.f$)(parts);
    if (type === '*' || (type === 'AWS' && text === '*'))
        return everything.all[0];
    const account = /^(?:arn:[^:]*:iam::)?([^:]+?)(?::root)?$/.exec(text)?.[1];
    const whole = type === 'AWS' && (/^\d{12}$/.test(text) || /:root$/.test(text));
    if (whole && account !== undefined && /^\d{12}$/.test(account))
        return term([`AWS:arn:aws:???::${account}:*`], text);
    const home = (0,pieces/* atHome */.X6)(parts);
    if (whole && typeof home[home.length - 1] === 'string') {
        const last = home[home.length - 1];
        return term(['AWS:', ...home.slice(0, -1), last.replace(/:root$/, ':*').replace(/^arn:aws:iam:/, 'arn:aws:???:')], text);
    }
    return term([`${type}:`, ...home], text);
}
/** The most pairs of statements that a boundary is laid over; beyond, it is taken as a condition that can't be looked into. */
const mostPairs = 20_000;
/** What a boundary, or another ceiling that is known, leaves of an access. */
function within(access, boundary, name) {
    if (access.allows.length * boundary.allows.length > mostPairs)
        return behind(access, name);
    const allows = access.allows.flatMap((grant) => boundary.allows.flatMap((limit) => limited(grant, limit) ?? []));
    return { allows, denies: [...access.denies, ...boundary.denies] };
}
/** What is left behind a boundary that can't be seen: the boundary stands as a condition. */
function behind(access, name) {
    const test = { operator: 'within boundary', key: name, values: [] };
    const allows = access.allows.map((grant) => {
        const conditions = [...grant.conditions, test];
        return { ...grant, conditions, identity: identityOf({ ...grant, conditions }) };
    });
    return { ...access, allows };
}
function limited(grant, limit) {
    const actions = grant.actions.flatMap((each, i) => limit.actions.flatMap((other) => {
        const reach = intersect(each, other);
        return reach === undefined ? [] : [{ reach, span: grant.spans[i] }];
    }));
    const resources = grant.resources.flatMap((each) => limit.resources.flatMap((other) => intersect(each, other) ?? []));
    if (actions.length === 0 || resources.length === 0)
        return undefined;
    const made = {
        ...grant,
        actions: actions.map(({ reach }) => reach),
        resources,
        conditions: [...grant.conditions, ...limit.conditions],
        uncertain: grant.uncertain || limit.uncertain,
        spans: actions.map(({ span }) => span),
    };
    return { ...made, identity: identityOf(made) };
}

// EXTERNAL MODULE: ./lib/iam/grammar/size.js
var size = __webpack_require__(65918);
// EXTERNAL MODULE: ./lib/iam/managed/managed.js
var managed_managed = __webpack_require__(85866);
// EXTERNAL MODULE: ./lib/policies/holders.js
var policies_holders = __webpack_require__(33417);
;// CONCATENATED MODULE: ./lib/policies/access-diff/parties.js







/** Everybody and everything of one tree that access can be compared of, by kind and name; and the files of documents too large to be read. */
function partiesOf(documents, managed) {
    const { subjects, holders } = (0,policies_holders/* gather */.k)(documents, managed);
    const parties = holders.flatMap((holder) => [...heldBy(holder, managed), ...trusting(holder)]);
    const boundaries = new Set(holders.map(({ boundary }) => boundary));
    // Of a principal's boundary its grants tell.
    const alone = subjects.filter((subject) => !boundaries.has(subject));
    return {
        parties: [...parties, ...alone.flatMap(ceilingOrResource)].sort((a, b) => byText(orderOf(a), orderOf(b))),
        oversized: [...new Set(subjects.filter(({ located }) => (0,size/* isTooLarge */.I)(located.document)).map(({ located }) => located.file.path))].sort(),
    };
}
function orderOf({ kind, name, path }) {
    return `${kind}\0${name}\0${path}`;
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function heldBy(holder, managed) {
    const unseen = holder.managed.filter(({ arn }) => managed?.document((0,managed_managed/* managedName */.x)(arn) ?? '') === undefined);
    // Who holds nothing is here too: what it gains does not make it new.
    const { path = '', fixture = false } = (holder.grants[0]?.located ?? holder.managed[0])?.file ?? {};
    const granted = holder.grants.map((subject) => accessOf(subject.policy, sourceOf(subject, holder)));
    const own = {
        allows: [...granted.flatMap(({ allows }) => allows), ...unseen.map((policy) => unseenGrant(policy))],
        denies: granted.flatMap(({ denies }) => denies),
    };
    return [
        {
            kind: holder.kind,
            name: holder.name,
            service: undefined,
            path,
            fixture: holder.kind === 'unknown' && fixture,
            nameless: holder.kind === 'unknown' && holder.name === path,
            access: bounded(own, holder),
            holder,
        },
    ];
}
function bounded(access, { boundary }) {
    if (boundary === undefined)
        return access;
    if (!('policy' in boundary))
        return behind(access, (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(boundary.arn) ?? [{ reference: 'boundary' }]));
    const source = { file: boundary.located.file, span: boundary.located.span, throughGroup: false };
    return within(access, accessOf(boundary.policy, source), boundary.located.name ?? boundary.located.file.path);
}
function sourceOf({ located }, holder) {
    const direct = located.holders.some(({ kind, name }) => kind === holder.kind && name === holder.name);
    const throughGroup = holder.kind === 'user' && !direct && located.holders.some(({ kind }) => kind === 'group');
    const policy = holder.managed.find(({ arn, file }) => file === located.file && arn.span === located.span);
    const arn = policy && (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(policy.arn) ?? []);
    return { file: located.file, span: located.span, throughGroup, ...(arn === undefined ? {} : { managed: arn }) };
}
/** A managed policy whose document isn't here: whatever it grants, it grants the same at base and head. */
function unseenGrant({ arn, file }) {
    const name = arn.type === 'unknown' ? `(not known: ${arn.why})` : (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(arn) ?? []);
    const made = {
        who: [everything],
        actions: [reachOf(term([{ reference: `policy ${name}` }], `everything in ${name}`))],
        resources: [everything],
        conditions: [],
    };
    const source = { file, span: arn.span, managed: name, throughGroup: false };
    return { ...made, uncertain: false, identity: identityOf(made), source, spans: [arn.span] };
}
function trusting({ trust, name }) {
    return trust === undefined ? [] : [documentParty(trust, 'trust', name)];
}
function ceilingOrResource(subject) {
    const { kind } = subject.policy;
    if (kind === 'identity' || kind === 'trust')
        return [];
    return [documentParty(subject, kind, subject.located.name ?? subject.located.file.path)];
}
function documentParty({ located, policy }, kind, name) {
    const { file, span } = located;
    const access = accessOf(policy, { file, span, throughGroup: false });
    return {
        kind,
        name,
        service: located.service,
        path: file.path,
        fixture: file.fixture && located.holders.length === 0,
        nameless: name === file.path,
        access: isCeiling(kind) && access.allows.length === 0
            ? { ...access, allows: [parties_all(access.denies[0]?.source ?? { file, span, throughGroup: false })] }
            : access,
        holder: undefined,
    };
}
/** Lets through what others grant, and grants nothing. */
function isCeiling(kind) {
    return kind === 'boundary' || kind === 'scp' || kind === 'rcp' || kind === 'session' || kind === 'endpoint';
}
function parties_all(source) {
    const made = { who: [everything], actions: [everything], resources: [everything], conditions: [] };
    return { ...made, uncertain: false, identity: identityOf(made), source, spans: [source.span] };
}
/** What there is where a party is missing: nothing, and of a ceiling everything. */
function accessWithout(party) {
    if (!isCeiling(party.kind))
        return { allows: [], denies: [] };
    const source = party.access.allows[0]?.source ?? party.access.denies[0]?.source;
    return { allows: source === undefined ? [] : [parties_all(source)], denies: [] };
}

;// CONCATENATED MODULE: ./lib/model/access.js
/** Whose access it is, or what it is access to. */
const partyKinds = (/* unused pure expression or super */ null && ([
    'user',
    'group',
    'role',
    'permission-set',
    'unknown',
    'trust',
    'resource',
    'boundary',
    'scp',
    'rcp',
    'session',
    'endpoint',
]));
/** How access came about that the base doesn't give, or was taken away that it gave. */
const accessChanges = (/* unused pure expression or super */ null && (['granted', 'wider', 'condition', 'undenied']));
/** What a reviewer must not miss, the gravest first. */
const accessMarks = ['admin', 'privilege-escalation', 'public', 'trust', 'pass-role', 'sensitive'];

;// CONCATENATED MODULE: ./lib/policies/access-diff/rows.js



/** Rows for reading: what one statement grants in the same way is one row, its actions and resources joined. */
function rowsOf(told) {
    const single = told.map((each) => rowOf(each));
    const byActions = joined(single, 'actions');
    return joined(joined(byActions, 'resources'), 'who').sort(byWeight);
}
/** Joins rows that differ in one list alone. The first place stays. */
function joined(rows, name) {
    const groups = new Map();
    for (const row of rows) {
        const { place, marks, path, ...rest } = row;
        const key = JSON.stringify({
            ...rest,
            [name]: '',
            path: path ?? '',
            marks: name === 'actions' ? '' : marks,
            line: name === 'actions' ? '' : place.line,
            file: place.path,
        });
        const known = groups.get(key);
        groups.set(key, known === undefined ? row : merged(known, row, name));
    }
    return [...groups.values()];
}
function merged(known, row, name) {
    const marks = accessMarks.filter((mark) => known.marks.includes(mark) || row.marks.includes(mark));
    return { ...known, marks, [name]: [...new Set([...(known[name] ?? []), ...(row[name] ?? [])])] };
}
function rowOf({ gain, principal, marks, path, commit }) {
    const { kind, certain, grant, who, actions, resources, was } = gain;
    const named = principal.kind === 'trust' || principal.kind === 'resource';
    const before = kind === 'condition' || kind === 'undenied' ? [...new Set(was.map(({ conditions }) => conditions.map(testText).join(' and ')))] : [];
    return {
        principal,
        change: kind,
        certain,
        marks: accessMarks.filter((mark) => marks.includes(mark)),
        ...(path === undefined ? {} : { path }),
        ...(named ? { who: [reachText(who)], ...except('exceptWho', who) } : {}),
        actions: [reachText(actions)],
        ...except('exceptActions', actions),
        resources: [reachText(resources)],
        ...except('exceptResources', resources),
        conditions: grant.conditions.map(testText),
        ...(kind === 'condition' || kind === 'undenied' ? { conditionsBefore: before.filter((text) => text !== '') } : {}),
        place: placeOf(gain, commit),
    };
}
function except(name, { none }) {
    return none.length === 0 ? {} : { [name]: none.map(({ text }) => text).sort() };
}
function placeOf({ grant, action }, commit) {
    const { file } = grant.source;
    return { path: file.path, ...file.lines.place(grant.spans[action] ?? grant.source.span), ...(commit === undefined ? {} : { commit }) };
}
function byWeight(a, b) {
    return (weight(a) - weight(b) ||
        rows_byText(textOf(a), textOf(b)) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        rows_byText(JSON.stringify(a), JSON.stringify(b)));
}
function weight({ marks, certain, principal }) {
    const first = marks.length === 0 ? accessMarks.length : Math.min(...marks.map((mark) => accessMarks.indexOf(mark)));
    return (principal.context === 'fixture' ? 100 : 0) + 2 * first + (certain ? 0 : 1);
}
function textOf({ principal, place }) {
    return `${principal.kind}\0${principal.name}\0${place.path}`;
}
function rows_byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/policies/access-diff/index.js






/** What head grants that base doesn't, and the other way round; compared by what is matched. The same for the same trees. */
function accessDiff({ base, head, catalog, managed, now, baseCommit }) {
    const [before, after] = [partiesOf(base, managed), partiesOf(head, managed)];
    const all = pair(before.parties, after.parties);
    const { pairs, beyond } = withinBudget(all);
    const compare = (turned) => {
        const told = pairs.flatMap((each) => toldOf(turned ? swapped(each) : each, turned ? 'gone' : 'new', catalog, now));
        const visible = told.filter((each) => !isGroups(each, told));
        // What a tree lets through stands in it; where a ceiling is gone, all that is left to point at stands in the other one.
        return rowsOf(visible.map((each) => ({ ...each, commit: turned === each.gone ? undefined : baseCommit })));
    };
    return {
        gains: compare(false),
        losses: compare(true),
        notCompared: [
            ...unread(base, head),
            ...tooLarge(before.oversized, 'at base'),
            ...tooLarge(after.oversized, 'at head'),
            ...beyond.map(tooMuch),
        ],
    };
}
function tooLarge(paths, tree) {
    return paths.map((path) => ({ path, why: `${tree}: a policy in it is far larger than AWS takes, and what it says is not read` }));
}
function tooMuch({ head, base }) {
    const { path, name } = head ?? base;
    return { path, why: `what changes of ${name} is too much to be compared` };
}
function swapped({ head, base }) {
    return head === undefined
        ? { head: base, base: undefined }
        : base === undefined
            ? { head: undefined, base: head }
            : { head: base, base: head };
}
function toldOf({ head, base }, alone, catalog, now) {
    const compared = head ?? base;
    const gains = gainsOf(base?.access ?? accessWithout(compared), head?.access ?? accessWithout(compared), catalog);
    if (gains.length === 0)
        return [];
    const rise = riseOf(base?.holder, head?.holder, now);
    const principal = principalOf(compared, base === undefined ? alone : undefined);
    return gains.map((gain) => ({ gain, principal, compared, gone: head === undefined, ...marksOf(gain, compared, rise) }));
}
function principalOf({ kind, name, service, fixture }, alone) {
    return {
        kind,
        name,
        ...(service === undefined ? {} : { service }),
        ...(alone === undefined ? {} : { [alone]: true }),
        ...(fixture ? { context: 'fixture' } : {}),
    };
}
/** What the members of a group gain through it is the group's row. */
function isGroups({ gain, principal }, told) {
    if (principal.kind !== 'user' || !gain.grant.source.throughGroup)
        return false;
    const same = (other) => other.grant.source.file === gain.grant.source.file && other.grant.identity === gain.grant.identity;
    return told.some((each) => each.principal.kind === 'group' && same(each.gain));
}
function unread(base, head) {
    const list = (documents, tree) => documents.unread
        .filter(({ brokenPolicy, incomplete }) => brokenPolicy === true || incomplete === true)
        .map(({ path, why }) => ({ path, why: `${tree}: ${why}` }));
    return [...list(base, 'at base'), ...list(head, 'at head')];
}


/***/ }),

/***/ 33417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _iam_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);
/* harmony import */ var _managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30835);


/** Reads every document once, and gathers what each principal holds, managed policies of AWS included where they are known. */
function gather(documents, managed) {
    const read = new Map();
    const subject = (located) => {
        const known = read.get(located);
        if (known !== undefined)
            return known;
        const made = { located, policy: (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(located.document, located.kind, located.service) };
        read.set(located, made);
        return made;
    };
    const holders = documents.units.flatMap((unit) => holdersOf(unit, subject, managed));
    return { subjects: [...read.values()].filter(({ located }) => located.ready !== true), holders };
}
function holdersOf(unit, subject, managed) {
    const attached = (0,_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .managedReader */ .j)(unit, managed);
    const subjects = unit.policies.map(subject);
    const known = unit.principals.map((principal) => holderOf(principal, subject, attached));
    const held = new Set(known.flatMap((holder) => [...holder.grants, ...(holder.trust ? [holder.trust] : [])]));
    const loose = subjects.filter((each) => !held.has(each) && each.located.holders.length === 0);
    return [...known, ...loose.filter(isGrantOrTrust).map(looseHolder)];
}
function holderOf(principal, subject, attached) {
    const { boundary } = principal;
    const inline = [...new Set(principal.policies)].map(subject).filter(({ policy }) => policy.kind === 'identity');
    return {
        kind: principal.kind,
        name: principal.name,
        grants: [...inline, ...principal.managed.flatMap((policy) => attached(policy, principal) ?? [])],
        managed: principal.managed,
        trust: principal.trust && subject(principal.trust),
        boundary: boundary && ('document' in boundary ? subject(boundary) : (attached(boundary, principal) ?? boundary)),
    };
}
function isGrantOrTrust({ policy }) {
    return policy.kind === 'identity' || policy.kind === 'trust';
}
/** A trust policy that stands alone is some role's. */
function looseHolder(subject) {
    const { located, policy } = subject;
    const trust = policy.kind === 'trust';
    return {
        kind: trust ? 'role' : 'unknown',
        name: located.name ?? located.file.path,
        grants: trust ? [] : [subject],
        managed: [],
        trust: trust ? subject : undefined,
        boundary: undefined,
    };
}


/***/ }),

/***/ 30835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ namesManaged),
/* harmony export */   j: () => (/* binding */ managedReader)
/* harmony export */ });
/* harmony import */ var _iam_managed_managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85866);
/* harmony import */ var _iam_managed_value_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58562);
/* harmony import */ var _iam_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);



/** Whether any managed policy of AWS is attached, or is a boundary. */
function namesManaged({ units }) {
    const isAws = (policy) => policy !== undefined && !('document' in policy) && (0,_iam_managed_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .managedName */ .x)(policy.arn) !== undefined;
    return units.some(({ principals }) => principals.some(({ managed, boundary }) => managed.some(isAws) || isAws(boundary)));
}
/** Reads what is attached by ARN in a unit. Everything in such a document stands where it is attached. */
function managedReader(unit, known) {
    const groups = new Map();
    for (const group of unit.principals.filter(({ kind }) => kind === 'group'))
        for (const policy of group.managed)
            groups.set(policy, [...(groups.get(policy) ?? []), group]);
    const read = new Map();
    return (policy, holder) => {
        if (!read.has(policy))
            read.set(policy, known && subjectOf(policy, groups.get(policy) ?? [holder], known));
        return read.get(policy);
    };
}
function subjectOf({ arn, file }, holders, known) {
    const name = (0,_iam_managed_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .managedName */ .x)(arn);
    const json = name === undefined ? undefined : known.document(name);
    if (json === undefined || name === undefined)
        return undefined;
    const document = (0,_iam_managed_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(json, arn.span);
    // Nobody edits a policy of AWS: its name must not count among those that the holder could change.
    const located = { kind: 'identity', document, span: arn.span, file, holders };
    return { located, policy: (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(document, 'identity') };
}


/***/ })

};
