export const id = 2837;
export const ids = [2837];
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

/***/ 72651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ contexts),
/* harmony export */   eC: () => (/* binding */ owner),
/* harmony export */   t9: () => (/* binding */ free)
/* harmony export */ });
const isDigit = (code) => code >= 48 && code <= 57;
const isLetter = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAlphanumeric = (code) => isDigit(code) || isLetter(code);
/** `*` and `?` stand in no name; a colon is escaped where it may stand at all. */
const notIn = (characters) => {
    const codes = new Set([...`${characters}*?:`].map((character) => character.charCodeAt(0)));
    return (code) => code >= 32 && !codes.has(code);
};
/**
 * What GitHub lets people call things: owners of letters, digits and inner hyphens (an underscore in those that an
 * enterprise manages), repositories of letters, digits, `.`, `-` and `_`, refs as git has them.
 */
const kinds = {
    edge: { accepts: isAlphanumeric, fill: 'q' },
    owner: { accepts: (code) => isAlphanumeric(code) || code === 45 || code === 95, fill: 'q' },
    repository: { accepts: (code) => isAlphanumeric(code) || code === 45 || code === 46 || code === 95, fill: 'q' },
    id: { accepts: isAlphanumeric, fill: '9' },
    ref: { accepts: notIn(' ~^[\\'), fill: 'q' },
    value: { accepts: notIn(''), fill: 'q' },
};
function free(kind, least = 1, exactly = false) {
    return { ...kinds[kind], least, exactly };
}
/** An owner's name of at least so many characters. */
function owner(least) {
    return least < 2 ? [free('edge', 1, true)] : [free('edge', 1, true), free('owner', least - 2), free('edge', 1, true)];
}
/** Everything that may follow the repository. */
const contexts = [
    ['ref:refs/heads/', free('ref')],
    ['ref:refs/tags/', free('ref')],
    ['pull_request'],
    ['environment:', free('value')],
];


/***/ }),

/***/ 23489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   V7: () => (/* binding */ defaultBranchEvents),
/* harmony export */   Xx: () => (/* binding */ mint),
/* harmony export */   kM: () => (/* binding */ escapeColons),
/* harmony export */   n9: () => (/* binding */ isDefaultContext)
/* harmony export */ });
/**
 * Events whose runs have the default branch as their ref, though what set them off may come from anybody
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const defaultBranchEvents = new Set(('branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum issue_comment issues label milestone ' +
    'page_build project project_card project_column public pull_request_target registry_package repository_dispatch schedule status watch ' +
    'workflow_run').split(' '));
/**
 * The subject that GitHub signs for a run with the default template. An environment wins over the event, a pull request
 * over its ref.
 * Source: https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
function mint(run) {
    return `${repositoryPart(run)}:${contextOf(run)}`;
}
function repositoryPart({ owner, repository, ownerId = '0', repositoryId = '0', immutable }) {
    return immutable === true ? `repo:${owner}@${ownerId}/${repository}@${repositoryId}` : `repo:${owner}/${repository}`;
}
function contextOf({ event, ref, environment }) {
    if (environment !== undefined && environment !== '')
        return `environment:${escapeColons(environment)}`;
    return event === 'pull_request' || ref.startsWith('refs/pull/') ? 'pull_request' : `ref:${ref}`;
}
/** A colon inside a value becomes `%3A`; a percent sign stays, so that `A:B` and `A%3AB` give the same. */
function escapeColons(value) {
    return value.replaceAll(':', '%3A');
}
/** Reads a subject that begins with the repository; undefined for any other. */
function readSubject(sub) {
    const match = /^repo:([^:/@]+)(?:@([^:/@]+))?\/([^:/@]+)(?:@([^:/@]+))?(?::(.+))?$/s.exec(sub);
    if (match === null)
        return undefined;
    const [, owner = '', ownerId, repository = '', repositoryId, context = ''] = match;
    return { owner, ownerId, repository, repositoryId, context };
}
/** What may follow the repository in the default template; a `*` or `?` stands in no name of a branch, tag or environment. */
function isDefaultContext(context) {
    return context === 'pull_request' || /^(?:ref:refs\/(?:heads|tags)\/[^:*?\s]+|environment:[^:*?]+)$/.test(context);
}


/***/ }),

/***/ 58346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19335);

/** The most pairs of positions that one search may have; a policy that long is refused by IAM. */
const limit = 2_000_000;
/** What a search costs besides, in pairs of positions. */
const perSearch = 50;
/**
 * A shortest text made of the stretches that the pattern matches; undefined when there is none. Stretches of the pattern
 * that can't be known match nothing. Takes `pattern × stretches` steps.
 */
function witness(pattern, stretches, budget) {
    const units = stretches.flatMap(unitsOf);
    const width = units.length + 1;
    const goal = pattern.units.length * width + units.length;
    if (goal >= limit || budget.left <= 0) {
        budget.left = 0;
        return undefined;
    }
    const from = new Int32Array(goal + 1).fill(-1);
    const put = new Int32Array(goal + 1);
    const queue = [0];
    const visit = (to, by, code) => {
        if (to > goal || from[to] !== -1 || to === 0)
            return;
        from[to] = by;
        put[to] = code;
        queue.push(to);
    };
    for (let head = 0; head < queue.length && from[goal] === -1; head++) {
        const state = queue[head];
        step(pattern, units, state, width, (to, code) => visit(to, state, code));
    }
    budget.left -= queue.length + perSearch;
    return goal === 0 ? '' : from[goal] === -1 ? undefined : readBack(from, put, goal);
}
/** All states that one state leads to; code -1 takes no character. */
function step(pattern, units, state, width, to) {
    const i = Math.floor(state / width);
    const j = state % width;
    const unit = pattern.units[i];
    const kind = unit === undefined ? undefined : (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKind */ .pe)(unit);
    const free = units[j];
    if (kind === 'many')
        to(state + width, -1);
    if (free?.repeats === true)
        to(state + 1, -1);
    if (kind === undefined || kind === 'hole' || free === undefined)
        return;
    const code = kind === 'text' ? unit : free.fill;
    if (!free.accepts(code))
        return;
    to(state + (kind === 'many' ? 0 : width) + (free.repeats ? 0 : 1), code);
}
function readBack(from, put, goal) {
    const codes = [];
    for (let at = goal; at !== 0; at = from[at])
        if (put[at] !== -1)
            codes.push(put[at]);
    return codes
        .reverse()
        .map((code) => String.fromCharCode(code))
        .join('');
}
function unitsOf(stretch) {
    if (typeof stretch === 'string') {
        return Array.from({ length: stretch.length }, (_, i) => {
            const code = stretch.charCodeAt(i);
            return { accepts: (other) => other === code, fill: code, repeats: false };
        });
    }
    const { accepts, least, exactly } = stretch;
    const fill = stretch.fill.charCodeAt(0);
    const single = Array.from({ length: least }, () => ({ accepts, fill, repeats: false }));
    return exactly === true ? single : [...single, { accepts, fill, repeats: true }];
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

/***/ 41026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicies: () => (/* binding */ checkPolicies),
  namesManaged: () => (/* reexport */ managed/* namesManaged */.U),
  policyRules: () => (/* reexport */ rules/* policyRules */.c)
});

// EXTERNAL MODULE: ./lib/policies/rules/policy-grammar.js
var policy_grammar = __webpack_require__(22770);
;// CONCATENATED MODULE: ./lib/policies/broken.js

/** Files that are policies by their words but no valid JSON. */
function reportBroken(unread, findings) {
    for (const { brokenPolicy, file, span, why } of unread) {
        if (brokenPolicy !== true || file === undefined)
            continue;
        findings.add(policy_grammar/* default */.A, { file, span: span ?? { start: 0, end: 0 } }, {
            message: `This policy is no valid JSON: ${why}`,
            fix: 'Correct the JSON syntax at this place.',
            evidence: { code: 'JSON_SYNTAX_ERROR' },
            detail: `JSON_SYNTAX_ERROR ${file.path}`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/policies/edit/change.js
/** The document as it would be read after an edit. What is not changed stays the same object. */
function edited(value, changes) {
    const whole = changes.find((change) => change.kind === 'value' && change.of === value);
    if (whole?.kind === 'value')
        return whole.to;
    switch (value.type) {
        case 'map':
            return editedMap(value, changes);
        case 'list': {
            const items = value.items
                .filter((item) => !changes.some((change) => change.kind === 'remove' && change.item === item))
                .map((item) => edited(item, changes));
            return items.length === value.items.length && items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
        }
        case 'either': {
            const options = value.options.map((option) => edited(option, changes));
            return options.every((option, i) => option === value.options[i]) ? value : { ...value, options };
        }
        default:
            return value;
    }
}
function editedMap(map, changes) {
    const kept = map.entries.filter((entry) => !changes.some((change) => change.kind === 'drop' && change.entry.keySpan === entry.keySpan));
    const entries = kept.map((entry) => {
        const renamed = changes.find((change) => change.kind === 'key' && change.at === entry.keySpan);
        const value = edited(entry.value, changes);
        if (renamed?.kind !== 'key' && value === entry.value)
            return entry;
        return { ...entry, key: renamed?.kind === 'key' ? renamed.key : entry.key, value };
    });
    const put = changes.flatMap((change) => (change.kind === 'put' && change.into.span === map.span ? [change.entry] : []));
    const same = put.length === 0 && entries.length === map.entries.length && entries.every((entry, i) => entry === map.entries[i]);
    return same ? map : { ...map, entries: [...put, ...entries] };
}

// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
;// CONCATENATED MODULE: ./lib/policies/edit/conditions.js

/** Every test of a statement, where its conditions are written out. */
function testsOf(statement) {
    const condition = (0,model_value/* entry */.f_)(statement.value, 'Condition')?.value;
    if (condition?.type !== 'map')
        return undefined;
    const tests = [];
    for (const operator of condition.entries) {
        if (operator.value.type !== 'map')
            return undefined;
        for (const key of operator.value.entries)
            tests.push({ block: operator.value, operator, key });
    }
    return tests;
}
/** The entry that a test was read from. */
function isSame({ key }, test) {
    return key.keySpan === test.keySpan;
}
/** Turns tests of a statement into others: word by word where that says it, else by writing the Condition anew. */
function turned(statement, turn, written) {
    const condition = (0,model_value/* entry */.f_)(statement.value, 'Condition');
    const tests = testsOf(statement);
    if (condition?.value.type !== 'map' || tests === undefined)
        return [];
    const small = wordByWord(condition.value, tests, turn, written);
    if (small !== undefined)
        return small.changes.length === 0 ? [] : [small];
    const anew = rewritten(condition.value, tests, turn);
    if (anew.entries.length === 0)
        return without(statement, condition, written);
    const piece = written.value(condition.value, anew);
    return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'value', of: condition.value, to: anew }] }];
}
function wordByWord(condition, tests, turn, written) {
    const pieces = [];
    const changes = [];
    for (const test of tests) {
        const wanted = turn(test);
        if (wanted === undefined)
            return undefined;
        if (wanted.operator !== test.operator.key) {
            const alone = test.block.entries.length === 1 && !condition.entries.some(({ key }) => key === wanted.operator);
            const piece = alone ? written.word(test.operator.keySpan, test.operator.key, wanted.operator) : undefined;
            if (piece === undefined)
                return undefined;
            pieces.push(piece);
            changes.push({ kind: 'key', at: test.operator.keySpan, key: wanted.operator });
        }
        const { value } = test.key;
        if (wanted.value === undefined || wordOf(value) === wanted.value)
            continue;
        const piece = value.type === 'text' ? written.word(value.span, value.text, wanted.value) : undefined;
        if (piece === undefined)
            return undefined;
        pieces.push(piece);
        changes.push({ kind: 'value', of: value, to: textValue(wanted.value, value) });
    }
    return { pieces, changes };
}
function wordOf(value) {
    return value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : undefined;
}
function rewritten(condition, tests, turn) {
    const blocks = new Map();
    for (const test of tests) {
        const wanted = turn(test);
        if (wanted === undefined)
            continue;
        const block = blocks.get(wanted.operator) ?? new Map();
        const value = wanted.value === undefined ? test.key.value : textValue(wanted.value, test.key.value);
        block.set(test.key.key, { ...test.key, value });
        blocks.set(wanted.operator, block);
    }
    const entries = [...blocks].map(([key, block]) => {
        const value = { type: 'map', span: condition.span, entries: [...block.values()] };
        return { key, keySpan: condition.span, value };
    });
    return { type: 'map', span: condition.span, entries };
}
function without(statement, condition, written) {
    const piece = written.withoutEntry(statement.value, condition);
    return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'drop', entry: condition }] }];
}
/** A text that stands where another value stood. */
function textValue(text, { span }) {
    return { type: 'text', text, span };
}

;// CONCATENATED MODULE: ./lib/policies/edit/dead.js



/** Each action and resource as a text of its own, without blanks. */
function split(statement, written) {
    const pieces = [];
    const changes = [];
    for (const name of ['Action', 'Resource']) {
        const value = (0,model_value/* entry */.f_)(statement.value, name)?.value;
        const texts = value?.type === 'list' ? value.items : value === undefined ? [] : [value];
        for (const each of texts) {
            const parts = each.type === 'text' ? each.text.split(/[\s,]+/).filter((part) => part !== '') : [];
            if (each.type !== 'text' || parts.length === 0 || (parts.length === 1 && parts[0] === each.text))
                continue;
            const written1 = partsWritten(each, parts, value?.type === 'list', written);
            if (written1 === undefined)
                return [];
            pieces.push(written1);
            if (parts.length === 1)
                changes.push({ kind: 'value', of: each, to: textValue(parts[0], each) });
            else {
                const to = { type: 'list', span: each.span, items: parts.map((part) => textValue(part, each)) };
                changes.push({ kind: 'value', of: each, to });
            }
        }
    }
    return pieces.length === 0 ? [] : [{ pieces, changes }];
}
function partsWritten(value, parts, inList, written) {
    if (parts.length === 1)
        return written.word(value.span, value.text, parts[0]);
    const { span } = value;
    const source = written.at(span);
    if (source !== JSON.stringify(value.text) && source !== value.text && source !== `'${value.text}'`)
        return undefined;
    const items = parts.map((part) => JSON.stringify(part)).join(', ');
    if (!inList)
        return { span, text: `[${items}]` };
    // In a list of lines each item needs its own.
    const lead = written.at({ start: Math.max(0, span.start - 200), end: span.start });
    const dash = /(?:^|\n)([ \t]*-[ \t]+)$/.exec(lead)?.[1];
    return { span, text: dash === undefined ? items : parts.map((part) => JSON.stringify(part)).join(`\n${dash}`) };
}
/** A wildcard under an operator that knows some: `StringLike` for `StringEquals`. */
function likened(statement, span, written) {
    const test = statement.conditions.find((each) => each.span.start === span.start && each.span.end === span.end);
    const operator = test && (0,iam_operator/* parseOperator */.A)(test.operator);
    if (test === undefined || operator?.name !== 'StringEquals')
        return [];
    const isPart = (value) => value.type === 'text' && /[*?]/.test(value.text) && !/^[*?]+$/.test(value.text);
    // What everything matches was hardly meant.
    if (!test.values.every(isPart))
        return [];
    const wanted = test.operator.replace(/StringEquals/i, 'StringLike');
    return turned(statement, (each) => ({ operator: isSame(each, test) ? wanted : each.operator.key }), written);
}
/** Without the statement. Of a Deny somebody has to say what was meant: that it forbids nothing is the defect. */
function removed(document, { statements }, statement, written) {
    const list = document.type === 'map' ? (0,model_value/* entry */.f_)(document, 'Statement')?.value : undefined;
    if (statement.effect !== 'Allow' || list?.type !== 'list' || statements.length < 2)
        return [];
    const item = list.items.find((each) => each === statement.value);
    const piece = item && written.withoutItem(list, item);
    return item === undefined || piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'remove', item }] }];
}

;// CONCATENATED MODULE: ./lib/policies/edit/grammar.js



/** How a text that AWS refuses is written right, by the code of what is wrong with it. */
const rightTexts = {
    INVALID_VERSION: () => '2012-10-17',
    INVALID_EFFECT: (text) => (/^\s*allow\s*$/i.test(text) ? 'Allow' : /^\s*deny\s*$/i.test(text) ? 'Deny' : text),
    UNSUPPORTED_SID: (text) => text.replace(/[^0-9A-Za-z]/g, ''),
    MISSING_BRACE_IN_VARIABLE: (text) => text.replace(/\$\{(?:aws:(?:Principal|Request|Resource)Tag\/[\w-]+|[\w.-]+:[\w.-]+)(?![^$]*\})/gi, '$&}'),
    UNSUPPORTED_SPACE_IN_VARIABLE: (text) => text.replace(/\$\{([^}',]*)/g, (_, name) => `\${${name.replace(/\s/g, '')}`),
    INVALID_ARN_SERVICE_CASE: (text) => field(text, 2, (name) => name.toLowerCase()),
    ARN_REGION_NOT_ALLOWED: (text) => field(text, 3, () => ''),
    ARN_ACCOUNT_NOT_ALLOWED: (text) => field(text, 4, () => ''),
};
function field(arn, index, change) {
    return arn
        .split(':')
        .map((text, i) => (i === index ? change(text) : text))
        .join(':');
}
/** Codes whose fix names the right word for a key. */
const keyCodes = new Set([
    'INVALID_POLICY_ELEMENT',
    'INVALID_CONDITION_OPERATOR',
    'NULL_WITH_IF_EXISTS',
    'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    'INVALID_GLOBAL_CONDITION_KEY',
]);
/** Edits for what AWS refuses, where nothing is left to decide. */
function grammarEdits(code, span, fix, document, written) {
    if (code === 'VARIABLE_UNSUPPORTED_IN_VERSION')
        return versioned(document, written);
    if (code === 'INVALID_PRINCIPAL_KEY')
        return renamed(span, (key) => principalKeys.find((name) => name.toLowerCase() === key.toLowerCase()), document, written);
    const named = /^Write (?:it as )?([\w:/.-]+?)(?:\.|,.*)$/.exec(fix)?.[1];
    if (keyCodes.has(code))
        return renamed(span, (key) => named ?? plural(key), document, written);
    const right = rightTexts[code];
    const value = right && valueAt(document, span);
    if (right === undefined || value?.type !== 'text')
        return [];
    const wanted = right(value.text);
    const piece = wanted === value.text || wanted === '' ? undefined : written.word(span, value.text, wanted);
    return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'value', of: value, to: textValue(wanted, value) }] }];
}
/** `StringEqual` for `StringEquals`. */
function plural(key) {
    return iam_operator/* operatorNames */.p.find((name) => name.toLowerCase() === `${key.toLowerCase()}s`);
}
const principalKeys = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
function renamed(span, wanted, document, written) {
    const found = keyAt(document, span);
    const key = found && wanted(found.entry.key);
    if (found === undefined || key === undefined || found.siblings.some((each) => each.key === key))
        return [];
    const piece = written.word(found.entry.keySpan, found.entry.key, key);
    return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'key', at: found.entry.keySpan, key }] }];
}
function versioned(document, written) {
    if (document.type !== 'map')
        return [];
    const version = (0,model_value/* entry */.f_)(document, 'Version');
    const wanted = '2012-10-17';
    if (version !== undefined) {
        const piece = version.value.type === 'text' ? written.word(version.value.span, version.value.text, wanted) : undefined;
        return piece === undefined
            ? []
            : [{ pieces: [piece], changes: [{ kind: 'value', of: version.value, to: textValue(wanted, version.value) }] }];
    }
    const piece = written.prepend(document, 'Version', wanted);
    const made = { key: 'Version', keySpan: { ...document.span }, value: textValue(wanted, document) };
    return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'put', into: document, entry: made }] }];
}
function children(value) {
    if (value.type === 'map')
        return value.entries.map((each) => each.value);
    return value.type === 'list' ? value.items : value.type === 'either' ? value.options : [];
}
function valueAt(document, span) {
    const open = [document];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (value.span === span)
            return value;
        for (const child of children(value))
            open.push(child);
    }
    return undefined;
}
function keyAt(document, span) {
    const open = [document];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        const found = value.type === 'map' ? value.entries.find((each) => each.keySpan === span) : undefined;
        if (found !== undefined && value.type === 'map')
            return { entry: found, siblings: value.entries };
        for (const child of children(value))
            open.push(child);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/iam/evaluate.js + 1 modules
var evaluate = __webpack_require__(91106);
;// CONCATENATED MODULE: ./lib/policies/edit/mfa.js



const present = 'aws:multifactorauthpresent';
const isMfa = (key) => key.toLowerCase() === present || key.toLowerCase() === 'aws:multifactorauthage';
/** The MFA test as the statement's effect needs it: an Allow asks that it was used, a Deny hits whoever can't show that it was. */
function mfaTurned(statement, written) {
    const tests = (testsOf(statement) ?? []).filter(({ key }) => isMfa(key.key));
    const [first, ...rest] = tests;
    if (first === undefined || first.key.key.toLowerCase() !== present)
        return [];
    const wanted = statement.effect === 'Deny' ? { operator: 'BoolIfExists', value: 'false' } : { operator: 'Bool', value: 'true' };
    return turned(statement, (test) => (test.key === first.key ? wanted : rest.some(({ key }) => key === test.key) ? undefined : { operator: test.operator.key }), written);
}
/** No MFA asked, of those who can't have any. */
function mfaDropped(statement, written) {
    return turned(statement, ({ operator, key }) => (isMfa(key.key) ? undefined : { operator: operator.key }), written);
}
/** A Deny that leaves out what somebody without a device needs to register one. */
function enrolmentExempted(statement, written) {
    const list = (0,model_value/* entry */.f_)(statement.value, 'NotAction')?.value;
    if (statement.effect !== 'Deny' || list?.type !== 'list')
        return [];
    const missing = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'].filter((action) => (0,evaluate/* actionMatches */.GE)(statement.actions, action) === true);
    const piece = missing.length === 0 ? undefined : written.append(list, missing);
    if (piece === undefined)
        return [];
    const to = { ...list, items: [...list.items, ...missing.map((action) => textValue(action, list))] };
    return [{ pieces: [piece], changes: [{ kind: 'value', of: list, to }] }];
}

;// CONCATENATED MODULE: ./lib/policies/edit/oidc.js


/** The tests of a token without what lets it pass when a claim is missing: `ForAllValues:` and `IfExists`. */
function strict(statement, address, written) {
    return turned(statement, (test) => ({ operator: isClaim(test, address) ? plainOperator(test.operator.key) : test.operator.key }), written);
}
function isClaim({ key }, address) {
    return key.key.toLowerCase().startsWith(`${address.toLowerCase()}:`);
}
/** Negated tests stay: without IfExists they say the same. */
function plainOperator(name) {
    const operator = (0,iam_operator/* parseOperator */.A)(name);
    return operator?.family === 'string' && !operator.negated ? operator.name : name;
}

// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var read = __webpack_require__(6244);
;// CONCATENATED MODULE: ./lib/policies/edit/verify.js

/** Holders that a shared document is judged with again. */
const mostHolders = 10;
/** Tells whether an edit of a document takes a finding away and brings none, by judging the document and its holders again. */
class Verifier {
    #rules;
    #holders;
    #setting;
    #efforts = new Map();
    #counts = new Map();
    constructor(rules, holders, setting) {
        this.#rules = rules;
        this.#holders = holders;
        this.#setting = setting;
    }
    /** How many statements `mends` judges again. */
    effort(subject) {
        const known = this.#efforts.get(subject);
        if (known !== undefined)
            return known;
        const held = this.#holders.filter((holder) => holds(holder, subject)).flatMap(({ grants }) => grants);
        const effort = [subject, ...held].reduce((sum, { policy }) => sum + Math.max(1, policy.statements.length), 0);
        this.#efforts.set(subject, effort);
        return effort;
    }
    mends(rule, subject, document) {
        const holders = this.#holders.filter((holder) => holds(holder, subject));
        if (holders.length > mostHolders)
            return false;
        const before = this.#counts.get(subject) ?? this.#count(subject, holders);
        this.#counts.set(subject, before);
        const { located, policy } = subject;
        const now = { located: { ...located, document }, policy: (0,read/* readPolicy */.T)(document, policy.kind, policy.service) };
        const after = this.#count(now, holders.map((holder) => changed(holder, subject, now)));
        if ((after.get(rule.id) ?? 0) >= (before.get(rule.id) ?? 0))
            return false;
        return [...after].every(([id, count]) => count <= (before.get(id) ?? 0));
    }
    #count(subject, holders) {
        const counts = new Map();
        for (const rule of this.#rules) {
            const said = new Set();
            const note = (words) => void said.add(words);
            rule.judge(subject, (span, wording) => note(JSON.stringify([span, wording.message, wording.severity ?? ''])), this.#setting);
            for (const holder of holders)
                rule.judgeHolder(holder, ({ span }, wording) => note(JSON.stringify([span, wording.message, wording.severity ?? ''])), this.#setting);
            if (said.size > 0)
                counts.set(rule.id, said.size);
        }
        return counts;
    }
}
function holds({ grants, trust, boundary }, subject) {
    return trust === subject || boundary === subject || grants.includes(subject);
}
function changed(holder, subject, now) {
    return {
        ...holder,
        grants: holder.grants.map((each) => (each === subject ? now : each)),
        trust: holder.trust === subject ? now : holder.trust,
        boundary: holder.boundary === subject ? now : holder.boundary,
    };
}

;// CONCATENATED MODULE: ./lib/policies/edit/written.js

/** How things are written in one file. Everything gives undefined where the file doesn't write a thing plainly: then nothing is edited. */
class Written {
    #file;
    constructor(file) {
        this.#file = file;
    }
    /** In JSON and YAML whole elements can be written anew; elsewhere only texts. */
    get isData() {
        return /\.(?:json|ya?ml|template)$/i.test(this.#file.path);
    }
    at(span) {
        return this.#file.lines.text(span);
    }
    /** A text or key written as the one that stands there. */
    word(span, old, wanted) {
        const source = this.at(span);
        if (/["\\\n]|\$\{|%\{/.test(wanted) && !this.isData)
            return undefined;
        if (source === JSON.stringify(old))
            return { span, text: JSON.stringify(wanted) };
        if (source === `'${old.replaceAll("'", "''")}'`)
            return { span, text: `'${wanted.replaceAll("'", "''")}'` };
        if (source !== old || old === '')
            return undefined;
        return { span, text: /^[A-Za-z][\w./-]*$/.test(wanted) || this.#isName(span, wanted) ? wanted : JSON.stringify(wanted) };
    }
    /** Words with colons are plain in YAML, as long as no blank follows one. */
    #isName(span, wanted) {
        return /^[A-Za-z][\w./:-]*[\w*]$/.test(wanted) && /\.ya?ml$/i.test(this.#file.path) && /^[A-Za-z]/.test(this.at(span));
    }
    /** A value written anew, as JSON, which YAML reads too. */
    value(old, wanted) {
        const plain = this.isData && old.span.end > old.span.start && isPlain(old) ? jsonOf(wanted) : undefined;
        if (plain === undefined)
            return undefined;
        const source = this.at(old.span);
        if (/[#&*|>]\s|<</.test(source.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')))
            return undefined;
        const isFlow = /^[{["']/.test(source);
        const trail = /\s*$/.exec(source)?.[0] ?? '';
        if (old.type === 'map' && isFlow && !source.trimEnd().endsWith('}'))
            return undefined;
        return { span: old.span, text: (source.includes('\n') && isFlow ? this.#indented(old.span, plain) : oneLine(plain)) + trail };
    }
    /** On lines of their own, as deep as what stands there. */
    #indented({ start }, plain) {
        const { line } = this.#file.lines.at(start);
        const before = this.at({ start: Math.max(0, start - 2000), end: start });
        const indent = line === 1 ? '' : (/^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '');
        const step = indent.includes('\t') ? '\t' : this.#step(start, indent);
        return JSON.stringify(plain, undefined, step).replaceAll('\n', `\n${indent}`);
    }
    #step(start, indent) {
        const next = /\n([ \t]+)\S/.exec(this.at({ start, end: start + 2000 }))?.[1] ?? '';
        return next.length > indent.length ? next.slice(indent.length) : '  ';
    }
    /** One more item behind the last of a list. */
    append({ items, span }, texts) {
        const last = items[items.length - 1];
        if (!this.isData || last?.type !== 'text')
            return undefined;
        const isFlow = this.at(span).startsWith('[');
        const end = { start: last.span.end, end: last.span.end };
        const quoted = this.at(last.span);
        const style = (text) => (quoted.startsWith("'") ? `'${text}'` : quoted.startsWith('"') ? JSON.stringify(text) : text);
        const before = this.at({ start: Math.max(span.start - (isFlow ? 0 : 200), last.span.start - 200), end: last.span.start });
        const lead = /(?:^|[^\n])(\n[ \t]*)$/.exec(before)?.[1] ?? ' ';
        if (isFlow)
            return { span: end, text: texts.map((text) => `,${lead}${style(text)}`).join('') };
        const dash = /(\n[ \t]*-[ \t]+)$/.exec(before)?.[1];
        return dash === undefined ? undefined : { span: end, text: texts.map((text) => `${dash}${style(text)}`).join('') };
    }
    /** An entry before the first of a map. */
    prepend(map, key, text) {
        const [first] = map.entries;
        if (!this.isData || first === undefined)
            return undefined;
        const open = { start: map.span.start, end: first.keySpan.start };
        const gap = this.at(open);
        const at = { start: first.keySpan.start, end: first.keySpan.start };
        if (/^\{\s*$/.test(gap))
            return { span: at, text: `${JSON.stringify(key)}: ${JSON.stringify(text)},${gap.slice(1) || ' '}` };
        if (gap !== '')
            return undefined;
        const before = this.at({ start: Math.max(0, at.start - 200), end: at.start });
        const indent = /(?:^|\n)([ ]*)$/.exec(before)?.[1];
        return indent === undefined ? undefined : { span: at, text: `${key}: '${text}'\n${indent}` };
    }
    /** Without an entry of a map that has others; the comma goes with it. */
    withoutEntry(map, dropped) {
        const span = { start: dropped.keySpan.start, end: dropped.value.span.end };
        return map.entries.length > 1 && (0,model_value/* entry */.f_)(map, dropped.key) === dropped ? this.#without(span, map.span) : undefined;
    }
    /** Without an item of a list that has others. */
    withoutItem(list, item) {
        return list.items.length > 1 ? this.#without(item.span, list.span) : undefined;
    }
    #without(span, whole) {
        if (!this.isData || !/^[{[]/.test(this.at(whole)))
            return undefined;
        const after = /^\s*,\s*/.exec(this.at({ start: span.end, end: whole.end }))?.[0];
        if (after !== undefined)
            return { span: { start: span.start, end: span.end + after.length }, text: '' };
        const before = /,\s*$/.exec(this.at({ start: whole.start, end: span.start }))?.[0];
        return before === undefined ? undefined : { span: { start: span.start - before.length, end: span.end }, text: '' };
    }
}
function oneLine(plain) {
    return JSON.stringify(plain, undefined, 1).replace(/\n\s*/g, ' ');
}
/** Nothing in it is worked out by the template, or known in part only. */
function isPlain(value) {
    if (value.tag !== undefined)
        return false;
    if (value.type === 'map')
        return value.entries.every((each) => isPlain(each.value));
    if (value.type === 'list')
        return value.items.every(isPlain);
    return value.type === 'text' || value.type === 'boolean' || value.type === 'number';
}
function jsonOf(value) {
    switch (value.type) {
        case 'map':
            return Object.fromEntries(value.entries.map((each) => [each.key, jsonOf(each.value)]));
        case 'list':
            return value.items.map(jsonOf);
        case 'text':
            return value.text;
        case 'boolean':
            return value.value;
        case 'number':
            return value.value;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/policies/edit/index.js







/** So many statements are judged again in a run: for each edit that is tried those of the document, and of whoever holds it. */
const most = 5000;
/**
 * Finds the edits that mend findings: of those that a rule suggests the first that takes the finding away and brings no other.
 * Undefined where somebody has to decide, or the file doesn't write the place plainly.
 */
function editor(rules, holders, setting) {
    const verifier = new Verifier(rules, holders, setting);
    let left = most;
    return ({ rule, where: { span, subject }, wording }) => {
        const suggest = suggestions[rule.id];
        if (suggest === undefined || subject === undefined || left <= 0)
            return undefined;
        const { file, document } = subject.located;
        const written = new Written(file);
        const found = suggest({ subject, span, wording, written }).find(({ changes }) => {
            const after = edited(document, changes);
            if (after === document || left <= 0)
                return false;
            left -= verifier.effort(subject);
            return verifier.mends(rule, subject, after);
        });
        return found && replacementOf(found.pieces, file, written);
    };
}
/** What may mend the findings of a rule, the smallest first. */
const suggestions = {
    'policy-grammar': ({ subject, span, wording: { evidence, fix = '' }, written }) => {
        const code = evidence?.['code'];
        return typeof code === 'string' ? grammarEdits(code, span, fix, subject.located.document, written) : [];
    },
    'mfa-bypass': ({ wording: { statement }, written }) => (statement === undefined ? [] : mfaTurned(statement, written)),
    'mfa-lockout': ({ subject, wording: { statement }, written }) => statement === undefined
        ? []
        : [
            ...enrolmentExempted(statement, written),
            ...mfaTurned(statement, written),
            ...(subject.policy.kind === 'trust' ? mfaDropped(statement, written) : []),
        ],
    'dead-statement': ({ subject, span, wording: { statement }, written }) => statement === undefined
        ? []
        : [
            ...split(statement, written),
            ...likened(statement, span, written),
            ...removed(subject.located.document, subject.policy, statement, written),
        ],
    'oidc-trust': ({ wording: { statement, detail }, written }) => (statement === undefined ? [] : strict(statement, detail ?? '', written)),
};
/** One stretch from the first piece to the last; what stands between stays as it is. */
function replacementOf(pieces, file, written) {
    const sorted = [...pieces].sort((a, b) => a.span.start - b.span.start);
    const [first] = sorted;
    const last = sorted[sorted.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    let text = '';
    let at = first.span.start;
    for (const piece of sorted) {
        if (piece.span.start < at)
            return undefined;
        text += written.at({ start: at, end: piece.span.start }) + piece.text;
        at = piece.span.end;
    }
    return { path: file.path, ...file.lines.place({ start: first.span.start, end: last.span.end }), text };
}

// EXTERNAL MODULE: ./lib/iam/normalise.js
var normalise = __webpack_require__(56475);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/policies/findings.js



/** Collects what rules report; the same defect met through several holders is one finding that names them all. */
class Findings {
    #found = new Map();
    add(rule, where, wording, holder) {
        const located = where.subject?.located;
        const fixture = where.file.fixture && (located?.holders.length ?? holderCount(holder)) === 0;
        const holders = new Set(holder === undefined ? namesOf(located) : holderName(holder));
        const severity = wording.severity ?? rule.severity;
        const parts = { content: contentOf(where, wording), name: located?.name ?? '', detail: wording.detail ?? '' };
        const finding = {
            check: 'policies',
            rule: rule.id,
            severity: fixture ? (0,model_severity/* atMost */.Tu)(severity, 'medium') : severity,
            message: wording.message,
            fix: wording.fix ?? rule.fix,
            place: placeOf(where.file, where.span),
            elsewhere: [],
            related: (wording.related ?? []).map((each) => ({ ...placeOf(each.file, each.span), message: each.message })),
            evidence: { ...wording.evidence, ...(fixture ? { context: 'fixture' } : {}) },
            fingerprint: '',
        };
        this.#merge(finding, holders, parts, { rule, where, wording });
    }
    /** Gives findings the edit that mends them, where there is one. */
    mend(edit) {
        for (const [key, found] of this.#found) {
            const replacement = edit(found.said);
            if (replacement !== undefined)
                this.#found.set(key, { ...found, finding: { ...found.finding, replacement } });
        }
    }
    #merge(finding, holders, parts, said) {
        const key = JSON.stringify([finding.rule, finding.place, finding.evidence, parts.detail]);
        const known = this.#found.get(key);
        if (known === undefined)
            this.#found.set(key, { finding, holders, parts, said });
        else {
            for (const holder of known.holders)
                holders.add(holder);
            const worst = (0,model_severity/* bySeverity */.Np)(finding.severity, known.finding.severity) < 0 ? finding : known.finding;
            this.#found.set(key, { finding: worst, holders, parts, said });
        }
    }
    /** All findings, by path and line. */
    list() {
        const findings = [...this.#found.values()].map(({ finding, holders, parts }) => {
            const held = [...holders].sort();
            const evidence = held.length === 0 ? finding.evidence : { holder: held.join(', '), ...finding.evidence };
            const owner = held.length === 0 ? parts.name : held.join(',');
            return { ...finding, evidence, fingerprint: (0,fingerprint/* fingerprint */.Rj)(finding.rule, parts.content, owner, parts.detail) };
        });
        return findings.sort(byPlace);
    }
}
function holderCount(holder) {
    return holder === undefined || holder.kind === 'unknown' ? 0 : 1;
}
function holderName(holder) {
    return holder.kind === 'unknown' ? [] : [`${holder.kind} ${holder.name}`];
}
function namesOf(located) {
    return (located?.holders ?? []).map((principal) => `${principal.kind} ${principal.name}`);
}
function contentOf(where, wording) {
    const { subject } = where;
    if (wording.statement !== undefined)
        return (0,normalise/* normalise */.j)(wording.statement.value);
    return subject === undefined ? '' : documentText(subject);
}
function documentText({ located }) {
    return (0,normalise/* normalise */.j)(located.document);
}
function placeOf(file, span) {
    return { path: file.path, ...file.lines.place(span) };
}
function byPlace(a, b) {
    if (a.place.path !== b.place.path)
        return a.place.path < b.place.path ? -1 : 1;
    const order = (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
    if (order !== 0)
        return order;
    return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/policies/holders.js
var policies_holders = __webpack_require__(33417);
// EXTERNAL MODULE: ./lib/policies/rules/index.js + 57 modules
var rules = __webpack_require__(25732);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(60054);
;// CONCATENATED MODULE: ./lib/policies/unknowns.js

/** Values that only a deployment knows, at most one a statement, with the place where they stand. */
function unknownsOf({ located, policy }) {
    const list = (value) => ({
        path: `${located.file.path}:${located.file.lines.at(value.span.start).line}`,
        why: `a value in this policy can't be known from the files: ${value.type === 'unknown' ? value.why : (0,pieces/* shownText */.f$)(value.parts)}`,
    });
    const whole = located.document.type === 'unknown' ? [located.document] : [];
    const statements = [...new Set(policy.statements.flatMap((statement) => firstUnknown(statement) ?? []))];
    return [...whole, ...statements, ...unknownStatements(located.document)].map(list);
}
/** Of a text that is known in part the rest is judged; one that is not known at all is as good as unknown. */
function isOpaque(value) {
    return (value.type === 'unknown' || (value.type === 'partial' && (0,pieces/* settle */.G9)(value.parts).every((part) => typeof part !== 'string' || part === '')));
}
function firstUnknown(statement) {
    const open = [statement.value];
    while (open.length > 0) {
        const value = open.pop();
        if (isOpaque(value))
            return value;
        for (const inner of unknowns_children(value))
            open.push(inner);
    }
    return undefined;
}
function unknowns_children(value) {
    if (value.type === 'list')
        return [...value.items].reverse();
    if (value.type === 'either')
        return [...value.options].reverse();
    return value.type === 'map' ? value.entries.map((entry) => entry.value).reverse() : [];
}
/** Statements that are themselves unknown. */
function unknownStatements(document) {
    const under = document.type === 'map' ? statementValue(document) : undefined;
    const items = under?.type === 'list' ? under.items : under === undefined ? [] : [under];
    return items.filter((item) => item.type === 'unknown');
}
function statementValue(document) {
    return document.entries.find(({ key }) => key === 'Statement')?.value;
}

// EXTERNAL MODULE: ./lib/policies/managed.js
var managed = __webpack_require__(30835);
;// CONCATENATED MODULE: ./lib/policies/index.js








/** Without a clock, conditions on the date are judged as on this day. */
const someDay = Date.UTC(2026, 10, 1);
/** Judges every policy of one tree. */
function checkPolicies(input) {
    const start = input.clock?.now() ?? someDay;
    const setting = { now: start, catalog: input.catalog, ours: new Set(input.ours) };
    const findings = new Findings();
    const { subjects, holders } = (0,policies_holders/* gather */.k)(input.documents, input.managed);
    const [sound, crowded] = byCrowd(holders);
    for (const rule of rules/* policyRules */.c) {
        for (const subject of subjects) {
            const { file } = subject.located;
            rule.judge(subject, (span, wording) => findings.add(rule, { file, span, subject }, wording), setting);
        }
        for (const holder of sound)
            rule.judgeHolder(holder, (where, wording) => findings.add(rule, where, wording, holder), setting);
    }
    reportBroken(input.documents.unread, findings);
    findings.mend(editor(rules/* policyRules */.c, sound, setting));
    const notChecked = [...shortfalls(input.documents), ...crowded.map(tooMuch)];
    return {
        check: 'policies',
        status: notChecked.length === 0 ? 'ran' : 'incomplete',
        ...(notChecked[0] === undefined ? {} : { reason: `${notChecked[0].what}: ${notChecked[0].why}` }),
        durationMs: input.clock === undefined ? 0 : Math.max(0, input.clock.now() - start),
        findings: findings.list(),
        notChecked,
        notScanned: [...unread(input.documents), ...subjects.flatMap(unknownsOf)],
        ignores: [...input.ignores, ...input.documents.units.flatMap(({ ignores }) => ignores ?? [])],
    };
}
/** AWS lets nobody hold more than some hundred; past that, holding each against each takes too long. */
const policies_most = 1000;
function byCrowd(holders) {
    const size = (holder) => holder.grants.reduce((sum, { policy }) => sum + policy.statements.length, 0);
    return [holders.filter((holder) => size(holder) <= policies_most), holders.filter((holder) => size(holder) > policies_most)];
}
function tooMuch({ kind, name }) {
    return {
        check: 'policies',
        what: `what the ${kind} ${name} can do over all its policies`,
        why: `it holds more than ${policies_most} statements`,
        fix: 'Give it fewer policies; AWS attaches no such number.',
    };
}
function shortfalls({ unread }) {
    return unread
        .filter((each) => each.incomplete === true)
        .map(({ path, why }) => ({
        check: 'policies',
        what: path,
        why,
        fix: 'Mend the file so that it can be read, or exclude it under `paths` in the config file.',
    }));
}
function unread(documents) {
    return documents.unread.filter((each) => each.incomplete !== true && each.brokenPolicy !== true).map(({ path, why }) => ({ path, why }));
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
