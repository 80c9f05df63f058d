export const id = 6244;
export const ids = [6244];
export const modules = {

/***/ 91106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GE: () => (/* binding */ actionMatches),
  Bt: () => (/* binding */ actionPattern),
  Sc: () => (/* binding */ actionsAmong),
  RG: () => (/* binding */ resourceCovers),
  uH: () => (/* binding */ resourceMatches),
  nn: () => (/* binding */ resourcePattern)
});

// UNUSED EXPORTS: decide, statementApplies

// EXTERNAL MODULE: ./lib/iam/pattern.js
var iam_pattern = __webpack_require__(19335);
;// CONCATENATED MODULE: ./lib/iam/action-index.js

/** The pattern of an action as written; undefined for what can't be known or is no text. */
function compileAction(value) {
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    return parts && (0,iam_pattern/* compilePattern */.Eb)(parts, { insensitive: true, variables: false });
}
/** The actions that stand in one element, by service: who asks for one action need not try all patterns. */
class ActionIndex {
    /** What is neither text nor unknown: the asker has to look at it himself. */
    others;
    #exact = new Set();
    #services = new Set();
    #byService = new Map();
    /** Patterns whose service isn't written out. */
    #anywhere = [];
    #unknown = false;
    constructor(values) {
        this.others = values.filter((value) => !this.#take(value));
    }
    /** Whether no action of a service, in lower case, can be among them. */
    lacks(service) {
        return !this.#unknown && this.others.length === 0 && this.#anywhere.length === 0 && !this.#services.has(service);
    }
    /** Whether an action, in lower case, is among them. */
    has(action) {
        if (this.#exact.has(action))
            return true;
        const own = within(this.#byService.get(serviceOf(action)), action);
        const truth = own === true ? own : within(this.#anywhere, action);
        if (truth === true)
            return true;
        return this.#unknown || own === 'unknown' ? 'unknown' : truth;
    }
    #take(value) {
        if (value.type === 'unknown')
            this.#unknown = true;
        else if (value.type === 'text' && !/[*?]/.test(value.text)) {
            const action = value.text.toLowerCase();
            this.#exact.add(action);
            this.#services.add(serviceOf(action));
        }
        else if (value.type === 'text' || value.type === 'partial')
            this.#file(value);
        else
            return false;
        return true;
    }
    #file(value) {
        const pattern = compileAction(value);
        if (pattern === undefined)
            return;
        const begin = value.type === 'text' ? value.text : value.type === 'partial' ? value.parts[0] : undefined;
        const service = typeof begin === 'string' ? serviceOf(begin.toLowerCase()) : '';
        if (service === '' || /[*?]/.test(service))
            this.#anywhere.push(pattern);
        else {
            this.#services.add(service);
            const known = this.#byService.get(service);
            if (known === undefined)
                this.#byService.set(service, [pattern]);
            else
                known.push(pattern);
        }
    }
}
function within(patterns, action) {
    let result = false;
    if (patterns === undefined)
        return result;
    for (const pattern of patterns) {
        const truth = (0,iam_pattern/* matchesText */.Fm)(pattern, action);
        if (truth === true)
            return true;
        if (truth === 'unknown')
            result = 'unknown';
    }
    return result;
}
/** What stands before the colon; empty where there is none. */
function serviceOf(action) {
    const colon = action.indexOf(':');
    return colon < 0 ? '' : action.slice(0, colon);
}

// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(28420);
// EXTERNAL MODULE: ./lib/iam/pattern-relation.js
var pattern_relation = __webpack_require__(4772);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(60054);
// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(48920);
;// CONCATENATED MODULE: ./lib/iam/evaluate.js






/** Whether an action lies in an `Action` or `NotAction`. */
function actionMatches(element, action) {
    if (element === undefined)
        return false;
    const text = lowered(action);
    const index = indexOf(element);
    const plain = index.has(text);
    const hit = plain === true || index.others.length === 0
        ? plain
        : (0,truth/* any */.bz)([plain, ...index.others.map((value) => matchValue(value, (pattern) => (0,iam_pattern/* matchesText */.Fm)(pattern, text), actionPattern))]);
    return element.negated ? (0,truth/* not */.AU)(hit) : hit;
}
/** Those of a list that surely lie in an `Action` or `NotAction`, as `byService` has them: a service in lower case with its actions. */
function actionsAmong(element, byService) {
    if (element === undefined)
        return [];
    const index = indexOf(element);
    const found = [];
    for (const [service, actions] of byService) {
        if (!element.negated && index.lacks(service))
            continue;
        for (const action of actions)
            if (actionMatches(element, action) === true)
                found.push(action);
    }
    return found;
}
/** Whether a resource lies in a `Resource` or `NotResource`; a statement without either (trust) is about its own resource. */
function resourceMatches(element, resource) {
    if (element === undefined)
        return true;
    return judged(element, (pattern) => (0,iam_pattern/* matchesText */.Fm)(pattern, resource), exactPattern);
}
/** Whether every resource of a pattern surely lies in the element. */
function resourceCovers(element, resource) {
    if (element === undefined)
        return true;
    if (element.negated)
        return element.values.every((value) => decided(value, (pattern) => !(0,pattern_relation/* arnsOverlap */._I)(pattern, resource)));
    return element.values.some((value) => decided(value, (pattern) => (0,pattern_relation/* covers */.hU)(pattern, resource)));
}
const actionPatterns = new WeakMap();
const exactPatterns = new WeakMap();
const resourcePatterns = new WeakMap();
const indexes = new WeakMap();
function indexOf(element) {
    let index = indexes.get(element);
    if (index === undefined) {
        index = new ActionIndex(element.values);
        indexes.set(element, index);
    }
    return index;
}
/** The same few hundred actions are asked for in every policy. */
const lowerCase = new Map();
function lowered(action) {
    let text = lowerCase.get(action);
    if (text === undefined) {
        text = action.toLowerCase();
        if (lowerCase.size < 10_000)
            lowerCase.set(action, text);
    }
    return text;
}
/** The pattern of an action as written; undefined for what can't be known or is no text. Kept, for it is asked often. */
function actionPattern(value) {
    if (actionPatterns.has(value))
        return actionPatterns.get(value);
    const pattern = compileAction(value);
    actionPatterns.set(value, pattern);
    return pattern;
}
/** The pattern of a resource, to be compared with others of one account: its partition counts for nothing. */
function resourcePattern(value) {
    return kept(resourcePatterns, value, (parts) => (0,iam_pattern/* compilePattern */.Eb)((0,pieces/* atHome */.X6)(parts)));
}
function exactPattern(value) {
    return kept(exactPatterns, value, (parts) => (0,iam_pattern/* compilePattern */.Eb)((0,pieces/* settle */.G9)(parts)));
}
function kept(store, value, make) {
    if (store.has(value))
        return store.get(value);
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    const pattern = parts && make(parts);
    store.set(value, pattern);
    return pattern;
}
function decided(value, decide) {
    const pattern = resourcePattern(value);
    return pattern !== undefined && decide(pattern);
}
function judged(element, match, compile) {
    const hit = (0,truth/* any */.bz)(element.values.map((value) => matchValue(value, match, compile)));
    return element.negated ? (0,truth/* not */.AU)(hit) : hit;
}
function matchValue(value, match, compile) {
    if (value.type === 'unknown')
        return 'unknown';
    if (value.type === 'list')
        return (0,truth/* any */.bz)(value.items.map((item) => matchValue(item, match, compile)));
    if (value.type === 'either') {
        const truths = value.options.map((option) => matchValue(option, match, compile));
        return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
    }
    const pattern = compile(value);
    return pattern === undefined ? false : match(pattern);
}
/** Whether a statement applies to a request, its principals aside. */
function statementApplies(statement, request) {
    return all([
        actionMatches(statement.actions, request.action),
        resourceMatches(statement.resources, request.resource),
        evaluateConditions(statement.conditions, request.context),
        statement.uncertain === true ? 'unknown' : true,
    ]);
}
/** What the statements together decide: an explicit Deny wins, nothing is allowed that no Allow allows. */
function decide(statements, request) {
    const applies = (effect) => any(statements.filter((statement) => statement.effect === effect).map((statement) => statementApplies(statement, request)));
    return all([applies('Allow'), not(applies('Deny'))]);
}


/***/ }),

/***/ 51851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ multiValuedKeys),
/* harmony export */   Ro: () => (/* binding */ taggedKeys),
/* harmony export */   ZQ: () => (/* binding */ isGlobalKey),
/* harmony export */   tK: () => (/* binding */ nearestGlobalKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const names = ('AssumedRoot CalledVia CalledViaFirst CalledViaLast ChatbotSourceArn CurrentTime Ec2InstanceSourcePrivateIPv4 Ec2InstanceSourceVpc EpochTime ' +
    'FederatedProvider MultiFactorAuthAge MultiFactorAuthPresent PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalOrgID ' +
    'PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList PrincipalType Referer RequestedRegion ResourceAccount ResourceOrgID ' +
    'ResourceOrgPaths SecureTransport SourceAccount SourceArn SourceIdentity SourceIp SourceOrgID SourceOrgPaths SourceOwner SourceVpc ' +
    'SourceVpcArn SourceVpce TagKeys TokenIssueTime UserAgent UserId Username ViaAWSMCPService ViaAWSService VpcSourceIp VpceAccount VpceOrgID VpceOrgPaths ' +
    'CalledViaAWSMCP SignInSessionArn PrincipalOrgMasterAccountId IsMcpServiceAction FullyQualifiedPrincipalName SourceVpcEndpoint')
    .split(' ')
    .map((name) => `aws:${name}`);
const known = new Set(names.map((name) => name.toLowerCase()));
/** Whether a key in lower case is one of the global ones, a tag's included. */
function isGlobalKey(key) {
    return known.has(key) || taggedKeys.some((tagged) => key.startsWith(`${tagged}/`));
}
/** Keys that take the name of a tag behind a slash. */
const taggedKeys = ['aws:requesttag', 'aws:resourcetag', 'aws:principaltag'];
/** Keys that a request may have several values of. */
const multiValuedKeys = [
    'aws:tagkeys',
    'aws:calledvia',
    'aws:principalorgpaths',
    'aws:principalservicenameslist',
    'aws:resourceorgpaths',
    'aws:sourceorgpaths',
    'aws:vpceorgpaths',
];
/**
 * The global key that a key in lower case is a misspelling of. Undefined when it is one, or is near none: AWS adds keys,
 * and an unheard one is no error of ours to find.
 */
function nearestGlobalKey(key) {
    if (!key.startsWith('aws:') || known.has(key) || key.includes('/') || key.length > 60)
        return undefined;
    return names.find((name) => {
        const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), key);
        return far <= 2 && name.length > 10;
    });
}


/***/ }),

/***/ 59188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ checkActions),
/* harmony export */   v: () => (/* binding */ isAction)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36119);

/** The form of an action: `service:Name`, or wildcards alone. Whether service and name exist is another question. */
function isAction(text) {
    return /^[*?]+$/.test(text) || /^[a-z0-9*?-]+:[a-z0-9*?_-]*$/i.test(text) || isOpenPrefix(text);
}
/** `s3*`: the wildcard may stand for the colon. */
function isOpenPrefix(text) {
    return /^[a-z0-9*?-]+$/i.test(text) && text.includes('*');
}
function checkActions(statement, policy, problems) {
    for (const value of statement.actions?.values ?? []) {
        if (value.type !== 'text' || value.text.includes('${'))
            continue;
        if (!isAction(value.text))
            problems.add('INVALID_ACTION', value.span, describe(value.text), fixOf(value.text));
        else if (policy.kind === 'trust' && !/^(?:sts:|\*|\?|s[*?t]|st[*?s])/i.test(value.text)) {
            problems.add('UNSUPPORTED_ACTION_IN_POLICY', value.span, `A trust policy can't have the action "${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value.text)}".`, 'Write sts:AssumeRole, sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML.');
        }
    }
}
function describe(text) {
    if (text.trim() !== text)
        return `The action "${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)}" has blanks around it and matches nothing.`;
    if (text.includes(','))
        return `"${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)}" is one text with commas, not a list of actions: it matches nothing.`;
    return `"${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)}" is no action: it doesn't have the form service:Action.`;
}
function fixOf(text) {
    if (text.includes(','))
        return `Split it: ${JSON.stringify(text
            .split(',')
            .slice(0, 20)
            .map((each) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(each.trim())))}`;
    return text.trim() !== text ? 'Remove the blanks.' : 'Write service:Action, for example s3:GetObject.';
}


/***/ }),

/***/ 36119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ checkRepeated),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YQ: () => (/* binding */ isComputed),
/* harmony export */   Zw: () => (/* binding */ Problems)
/* harmony export */ });
/** Collects why a document is refused. */
class Problems {
    list;
    constructor(list) {
        this.list = list;
    }
    add(code, span, message, fix) {
        this.list.push({ code, span, message, fix });
    }
    /** A value of the wrong JSON type. */
    type(span, what, want) {
        this.add('DATA_TYPE_MISMATCH', span, `${what} has the wrong JSON type.`, `Write ${what} as ${want}.`);
    }
}
/** True for what a template computes: its type and text are not for us to judge. */
function isComputed(value) {
    return value.type === 'unknown' || value.type === 'either' || value.type === 'partial';
}
/** Keys that stand more than once: AWS takes no document with any. */
function checkRepeated(map, problems) {
    const seen = new Set();
    for (const { key, keySpan } of map.entries) {
        if (seen.has(key)) {
            problems.add('JSON_SYNTAX_ERROR', keySpan, `The key "${shown(key)}" stands twice in the same object.`, 'Merge the two entries into one.');
        }
        seen.add(key);
    }
}
/** A text of the document in a message: cut, and without control characters. */
function shown(text) {
    const plain = text.replace(/\p{Cc}|\p{Cf}/gu, '\uFFFD');
    return plain.length <= 80 ? plain : `${plain.slice(0, 77)}...`;
}


/***/ }),

/***/ 65918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkSize),
/* harmony export */   I: () => (/* binding */ isTooLarge)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19335);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60054);


/**
 * The largest that any way of attaching takes, in characters without whitespace: an inline policy of a role may have
 * 10,240, a trust policy 4,096 after the quota was raised.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const quotas = { identity: 10_240, trust: 4_096 };
/** No way of attaching a policy, of whatever kind, takes more than 32,768 characters (a key policy). */
const largest = 40_000;
/** True for a document that AWS takes in no place at all: it grants nothing, and is not judged further. */
function isTooLarge(document) {
    return sizeOf(document) > largest;
}
const codes = {
    identity: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    boundary: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    session: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    trust: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    scp: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    rcp: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    resource: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    endpoint: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
};
function checkSize(document, policy, problems) {
    const quota = policy.kind === 'identity' || policy.kind === 'trust' ? quotas[policy.kind] : largest;
    const size = sizeOf(document);
    if (size <= quota)
        return;
    problems.add(codes[policy.kind], document.span, `The policy has ${size} characters without whitespace; AWS takes at most ${quota}.`, 'Split it into several policies, or shorten its lists.');
}
/** The least that the document takes up as JSON; what is not known counts nothing. */
function sizeOf(document) {
    let size = 0;
    const open = [document];
    while (open.length > 0) {
        const value = open.pop();
        if (value.type === 'list') {
            size += 2 + Math.max(0, value.items.length - 1);
            for (const item of value.items)
                open.push(item);
        }
        else if (value.type === 'map') {
            size += 2 + Math.max(0, value.entries.length - 1);
            for (const entry of value.entries) {
                size += entry.key.length + 3;
                open.push(entry.value);
            }
        }
        else if (value.type === 'text')
            size += value.text.replace(/\s/g, '').length + 2;
        else if (value.type !== 'unknown' && value.type !== 'either' && value.type !== 'partial')
            size += (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .shownText */ .f$)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(value) ?? []).length;
    }
    return size;
}


/***/ }),

/***/ 4772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   VI: () => (/* binding */ arnFields),
/* harmony export */   _I: () => (/* binding */ arnsOverlap),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19335);

/** The most steps a comparison of two patterns may take; beyond, the careful answer is given. */
const limit = 4_000_000;
/** True when every text that `inner` matches is surely matched by `outer`. Unknown stretches are equal only to themselves. */
function covers(outer, inner) {
    if (outer.units.length * inner.units.length > limit)
        return false;
    let at = 0;
    let i = 0;
    let starAt = -1;
    let resume = 0;
    while (i < inner.units.length) {
        const unit = outer.units[at];
        if (unit !== undefined && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKind */ .pe)(unit) === 'many') {
            starAt = at++;
            resume = i;
        }
        else if (unit !== undefined && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(outer, at, inner, i)) {
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
    while (at < outer.units.length && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKind */ .pe)(outer.units[at]) === 'many')
        at++;
    return at === outer.units.length;
}
/** True when some text may match both: unknown stretches may be anything. */
function overlaps(a, b) {
    const [left, right] = [a.units, b.units];
    let start = 0;
    let [endLeft, endRight] = [left.length, right.length];
    for (; start < endLeft && start < endRight; start++) {
        const [one, other] = [left[start], right[start]];
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(one) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(other))
            break;
        if (!same(one, other))
            return false;
    }
    for (; endLeft > start && endRight > start; endLeft--, endRight--) {
        const [one, other] = [left[endLeft - 1], right[endRight - 1]];
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(one) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(other))
            break;
        if (!same(one, other))
            return false;
    }
    if (endLeft === start)
        return right.slice(start, endRight).every(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT);
    if (endRight === start)
        return left.slice(start, endLeft).every(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT);
    // One that begins open and another that ends open: what the second asks for, followed by what the first does, fits both.
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(left[start]) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(right[endRight - 1]))
        return true;
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(right[start]) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(left[endLeft - 1]))
        return true;
    return meets(left.slice(start, endLeft), right.slice(start, endRight));
}
/** `overlaps` for any two, in as many steps as the product of their lengths. */
function meets(left, right) {
    if (left.length * right.length > limit)
        return true;
    const width = right.length;
    let row = new Uint8Array(width + 1);
    row[0] = 1;
    for (let j = 0; j < width; j++)
        row[j + 1] = row[j] === 1 && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(right[j]) ? 1 : 0;
    for (const unit of left) {
        const next = new Uint8Array(width + 1);
        const openLeft = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(unit);
        next[0] = row[0] === 1 && openLeft ? 1 : 0;
        for (let j = 0; j < width; j++) {
            const other = right[j];
            // An open unit takes nothing, or one more unit of the other side.
            const fits = openLeft || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(other) ? row[j + 1] === 1 || next[j] === 1 : row[j] === 1 && same(unit, other);
            next[j + 1] = fits ? 1 : 0;
        }
        row = next;
    }
    return row[width] === 1;
}
function same(a, b) {
    return a === b || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKind */ .pe)(a) === 'one' || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKind */ .pe)(b) === 'one';
}
/** The same for ARNs, field by field: a `*` in one field reaches over no colon, as long as all six are written out. */
function arnsOverlap(a, b) {
    const left = arnFields(a);
    const right = arnFields(b);
    if (left.length !== 6 || right.length !== 6)
        return overlaps(a, b);
    return left.every((field, i) => overlaps(field, right[i]));
}
const colon = 58;
const cut = new WeakMap();
/** A pattern cut at its first five colons: six fields, where it is an ARN that is written out. */
function arnFields(pattern) {
    const known = cut.get(pattern);
    if (known !== undefined)
        return known;
    const fields = [[]];
    for (const unit of pattern.units) {
        if (unit === colon && fields.length < 6)
            fields.push([]);
        else
            fields[fields.length - 1]?.push(unit);
    }
    const made = fields.map((units) => ({ units, references: pattern.references }));
    cut.set(pattern, made);
    return made;
}


/***/ }),

/***/ 95401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45940);

/** Reads one statement. `certain` is false for one that stands in only one branch of a template. */
function readStatement(value, index, certain) {
    const effect = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'Effect')?.value);
    return {
        index,
        sid: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'Sid')?.value),
        effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
        actions: readElement(value, 'Action', 'NotAction'),
        resources: readElement(value, 'Resource', 'NotResource'),
        principals: readPrincipals(value),
        conditions: readConditions((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, 'Condition')),
        span: value.span,
        value,
        ...(certain ? {} : { uncertain: true }),
    };
}
function either(value, name, negatedName) {
    const plain = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, name);
    if (plain !== undefined)
        return { found: plain, negated: false };
    const negated = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, negatedName);
    return negated && { found: negated, negated: true };
}
function readElement(value, name, negatedName) {
    const element = either(value, name, negatedName);
    if (element === undefined)
        return undefined;
    const { found, negated } = element;
    return { negated, values: flatten(found.value), keySpan: found.keySpan, span: { start: found.keySpan.start, end: found.value.span.end } };
}
/** A list's items, at any depth; an `either` stays one value. */
function flatten(value) {
    const flat = [];
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (next.type === 'list')
            for (let i = next.items.length - 1; i >= 0; i--)
                open.push(next.items[i]);
        else
            flat.push(next);
    }
    return flat;
}
function readPrincipals(value) {
    const element = either(value, 'Principal', 'NotPrincipal');
    if (element === undefined)
        return undefined;
    const { found, negated } = element;
    return {
        negated,
        entries: principalEntries(found.value),
        keySpan: found.keySpan,
        span: { start: found.keySpan.start, end: found.value.span.end },
    };
}
const principalTypes = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
function principalEntries(value) {
    if (value.type === 'map') {
        return value.entries.flatMap(({ key, value: under }) => {
            const type = principalTypes.find((name) => name === key) ?? 'unknown';
            return flatten(under).map((each) => ({ type, value: each }));
        });
    }
    if (value.type === 'either')
        return value.options.flatMap(principalEntries);
    return flatten(value).map((each) => ({ type: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each) === '*' ? '*' : 'unknown', value: each }));
}
/** A block, operator or key that is no map or can't be known becomes a test that nobody can decide, never no test at all. */
function readConditions(found) {
    if (found === undefined)
        return [];
    if (found.value.type !== 'map')
        return [undecidable(found, '', '')];
    return found.value.entries.flatMap((operator) => {
        if (operator.value.type !== 'map')
            return [undecidable(operator, '', '')];
        return operator.value.entries.map(({ key, keySpan, value }) => ({
            operator: operator.key,
            key,
            values: flatten(value),
            operatorSpan: operator.keySpan,
            keySpan,
            span: { start: keySpan.start, end: value.span.end },
        }));
    });
}
function undecidable(at, operator, key) {
    const span = { start: at.keySpan.start, end: at.value.span.end };
    const value = { type: 'unknown', why: 'a condition that is not written out', span: at.value.span };
    return { operator, key, values: [value], operatorSpan: at.keySpan, keySpan: at.keySpan, span };
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ options),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/iam/grammar/actions.js
var actions = __webpack_require__(59188);
// EXTERNAL MODULE: ./lib/iam/address.js
var address = __webpack_require__(47237);
// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/iam/global-keys.js
var global_keys = __webpack_require__(51851);
// EXTERNAL MODULE: ./lib/iam/grammar/problems.js
var grammar_problems = __webpack_require__(36119);
;// CONCATENATED MODULE: ./lib/iam/grammar/condition-keys.js



/** The form of a condition key, and what can be told of the keys that are the same everywhere. */
function checkConditionKey(test, problems) {
    const { key, keySpan } = test;
    const name = key.toLowerCase();
    if (key.includes('${'))
        return;
    if (!/^[^\s:]+:[^\s].*$/s.test(key) || key !== key.trim()) {
        return problems.add('INVALID_CONDITION_KEY_FORMAT', keySpan, `"${(0,grammar_problems/* shown */.SP)(key)}" is no condition key: it doesn't have the form prefix:name.`, 'Write the key with its prefix, for example aws:SourceIp.');
    }
    if (name === 'aws:arn') {
        return problems.add('UNSUPPORTED_GLOBAL_CONDITION_KEY', keySpan, 'The key aws:ARN is no longer supported.', 'Write aws:PrincipalArn.');
    }
    if (global_keys/* taggedKeys */.Ro.includes(name)) {
        return problems.add('MISSING_TAG_KEY_IN_CONDITION', keySpan, `${(0,grammar_problems/* shown */.SP)(key)} needs the name of a tag.`, `Write ${(0,grammar_problems/* shown */.SP)(key)}/tag-key.`);
    }
    const near = (0,global_keys/* nearestGlobalKey */.tK)(name);
    if (near !== undefined) {
        return problems.add('INVALID_GLOBAL_CONDITION_KEY', keySpan, `There is no global condition key ${(0,grammar_problems/* shown */.SP)(key)}.`, `Write ${near}.`);
    }
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator !== undefined && operator.family !== 'null' && operator.set === undefined && global_keys/* multiValuedKeys */.JA.includes(name)) {
        problems.add('MISSING_QUALIFIER', keySpan, `${(0,grammar_problems/* shown */.SP)(key)} has several values: the operator must say whether all or any of them count.`, `Write ForAllValues:${test.operator} or ForAnyValue:${test.operator}.`);
    }
}

;// CONCATENATED MODULE: ./lib/iam/grammar/conditions.js





function checkConditions(statement, problems) {
    const condition = (0,model_value/* entry */.f_)(statement.value, 'Condition')?.value;
    if (condition === undefined || (0,grammar_problems/* isComputed */.YQ)(condition))
        return;
    if (condition.type !== 'map')
        return problems.type(condition.span, 'Condition', 'an object of operators');
    (0,grammar_problems/* checkRepeated */.BS)(condition, problems);
    for (const { key, keySpan, value } of condition.entries) {
        checkOperator(key, keySpan, problems);
        if (value.type === 'map')
            checkBlock(value, problems);
        else if (!(0,grammar_problems/* isComputed */.YQ)(value))
            problems.type(value.span, `What ${(0,grammar_problems/* shown */.SP)(key)} compares`, 'an object of condition keys');
    }
    for (const test of statement.conditions)
        if (test.key !== '')
            checkTest(test, problems);
}
function checkOperator(written, span, problems) {
    const operator = (0,iam_operator/* parseOperator */.A)(written);
    if (operator === undefined) {
        const plain = written
            .toLowerCase()
            .replace(/^[a-z]+:/, '')
            .replace(/ifexists$/, '');
        const near = iam_operator/* operatorNames */.p.find((name) => name.toLowerCase() === plain || name.toLowerCase() === plain.replace(/s$/, ''));
        const fix = near === undefined
            ? `Write an operator of AWS, such as StringEquals.`
            : `Write ${near}, with no prefix other than ForAllValues: or ForAnyValue:.`;
        problems.add('INVALID_CONDITION_OPERATOR', span, `"${(0,grammar_problems/* shown */.SP)(written)}" is no condition operator.`, fix);
    }
    else if (operator.family === 'null' && operator.ifExists) {
        problems.add('NULL_WITH_IF_EXISTS', span, "Null can't be combined with IfExists: it asks itself whether the key exists.", 'Write Null.');
    }
}
function checkBlock(block, problems) {
    const seen = new Map();
    (0,grammar_problems/* checkRepeated */.BS)(block, problems);
    for (const { key, keySpan } of block.entries) {
        const known = seen.get(key.toLowerCase());
        if (known !== undefined && known !== key) {
            problems.add('DUPLICATE_KEYS_WITH_DIFFERENT_CASE', keySpan, `The condition key ${(0,grammar_problems/* shown */.SP)(key)} stands twice in this block, in another case.`, 'Merge the values under one key.');
        }
        seen.set(key.toLowerCase(), key);
    }
}
function checkTest(test, problems) {
    checkConditionKey(test, problems);
    const types = new Set();
    for (const value of test.values) {
        if ((0,grammar_problems/* isComputed */.YQ)(value))
            continue;
        if (value.type === 'null' || value.type === 'map' || value.type === 'list')
            problems.type(value.span, `A value of ${(0,grammar_problems/* shown */.SP)(test.key)}`, 'a text, a number or a boolean');
        else
            types.add(value.type);
    }
    if (types.size > 1) {
        problems.add('INVALID_CONDITION_DATA_TYPE', test.span, `The values of ${(0,grammar_problems/* shown */.SP)(test.key)} are of different JSON types.`, 'Write them all as texts.');
    }
    checkValues(test, problems);
}
function checkValues(test, problems) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    const texts = test.values.flatMap((value) => value.type === 'text' ? [value.text] : value.type === 'boolean' ? [String(value.value)] : []);
    if (operator?.family === 'bool' || operator?.family === 'null') {
        const distinct = new Set(texts.map((text) => text.toLowerCase()));
        if (distinct.has('true') && distinct.has('false')) {
            problems.add('INVALID_CONDITION_MULTIPLE_BOOLEAN', test.span, `${test.operator} on ${(0,grammar_problems/* shown */.SP)(test.key)} has both true and false.`, 'Keep the one that is meant.');
        }
    }
    if (operator?.family !== 'ip')
        return;
    for (const value of test.values) {
        if (value.type === 'text' && !value.text.includes('${') && (0,address/* parseRange */.RC)(value.text) === undefined) {
            problems.add('TYPE_MISMATCH_IP_RANGE', value.span, `"${(0,grammar_problems/* shown */.SP)(value.text)}" is no IP address or range.`, 'Write an address such as 192.0.2.1 or a range such as 192.0.2.0/24.');
        }
    }
}

;// CONCATENATED MODULE: ./lib/iam/grammar/kind.js

/** What one kind of policy forbids or asks for and others don't. */
function checkKind(statement, policy, problems) {
    switch (policy.kind) {
        case 'identity':
        case 'boundary':
        case 'session':
            if (statement.principals !== undefined) {
                problems.add('UNSUPPORTED_PRINCIPAL', statement.principals.keySpan, "An identity policy can't name principals: it speaks of whoever it is attached to.", 'Remove the Principal element.');
            }
            return;
        case 'trust':
            return checkTrust(statement, problems);
        case 'scp':
            if (statement.principals !== undefined) {
                problems.add('SCP_SYNTAX_ERROR_PRINCIPAL', statement.principals.keySpan, "A service control policy can't name principals.", 'Remove it, and use aws:PrincipalArn in the Condition.');
            }
            return;
        case 'rcp':
            return checkRcp(statement, problems);
        case 'resource':
        case 'endpoint':
            return;
    }
}
function checkTrust(statement, problems) {
    const { principals, resources } = statement;
    if (resources !== undefined) {
        problems.add('ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE', resources.keySpan, "A role's trust policy has no Resource: it is about the role itself.", 'Remove the Resource element.');
    }
    if (principals === undefined) {
        return problems.add('MISSING_PRINCIPAL', statement.span, "The statement of a trust policy doesn't say who may assume the role.", 'Add a Principal element.');
    }
    if (principals.negated) {
        problems.add('ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL', principals.keySpan, "A role's trust policy can't have NotPrincipal.", 'Name those who may assume the role in Principal.');
    }
    else if (statement.effect === 'Allow' && principals.entries.some(({ type }) => type === '*')) {
        problems.add('ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL', principals.span, 'A role\'s trust policy can\'t have "Principal": "*".', 'Name those who may assume the role.');
    }
}
function checkRcp(statement, problems) {
    const { principals, actions, effect } = statement;
    if (effect === 'Allow')
        problems.add('RCP_SYNTAX_ERROR_ALLOW', statement.span, 'A resource control policy can only deny.', 'Write "Effect": "Deny".');
    if (principals === undefined ||
        principals.negated ||
        !principals.entries.every(({ type, value }) => type === '*' || (0,model_value/* textOf */.b6)(value) === '*')) {
        problems.add('RCP_SYNTAX_ERROR_PRINCIPAL', principals?.span ?? statement.span, 'A resource control policy speaks of all principals.', 'Write "Principal": "*", and narrow it in the Condition.');
    }
    if (actions?.negated === true) {
        problems.add('RCP_SYNTAX_ERROR_NOTACTION', actions.keySpan, "A resource control policy can't have NotAction.", 'List the actions in Action.');
    }
    else if (actions?.values.some((value) => (0,model_value/* textOf */.b6)(value) === '*') === true) {
        problems.add('RCP_SYNTAX_ERROR_ACTION', actions.span, 'A resource control policy can\'t have "*" as action.', 'Name a service: "s3:*".');
    }
}

// EXTERNAL MODULE: ./lib/iam/evaluate.js + 1 modules
var evaluate = __webpack_require__(91106);
;// CONCATENATED MODULE: ./lib/iam/grammar/principals.js



const keys = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
/** Who a statement names, and in which form. */
function checkPrincipals(statement, policy, problems) {
    const { principals } = statement;
    if (principals === undefined)
        return;
    const value = (0,model_value/* entry */.f_)(statement.value, principals.negated ? 'NotPrincipal' : 'Principal')?.value;
    if (value === undefined || (0,grammar_problems/* isComputed */.YQ)(value))
        return;
    if (value.type === 'map') {
        for (const { key, keySpan } of value.entries) {
            if (keys.includes(key))
                continue;
            problems.add('INVALID_PRINCIPAL_KEY', keySpan, `"${(0,grammar_problems/* shown */.SP)(key)}" is no kind of principal.`, `Write ${keys.join(', ')}, in this spelling.`);
        }
        for (const each of principals.entries)
            checkEntry(each, policy, problems);
        if (policy.kind === 'trust' && statement.effect === 'Allow')
            checkAction(statement, principals.entries, problems);
    }
    else if (value.type === 'text' && value.text !== '*') {
        problems.add('INVALID_PRINCIPAL_FORMAT', value.span, `"${(0,grammar_problems/* shown */.SP)(value.text)}" can't stand alone as a principal.`, 'Write an object: { "AWS": "..." } or { "Service": "..." }.');
    }
    else if (value.type !== 'text')
        problems.type(value.span, 'Principal', 'an object or "*"');
}
function checkEntry({ type, value }, policy, problems) {
    if (value.type !== 'text') {
        if (!(0,grammar_problems/* isComputed */.YQ)(value))
            problems.type(value.span, 'A principal', 'a text');
        return;
    }
    if (value.text.includes('${'))
        return;
    if (type === 'AWS')
        checkAws(value.text, value, problems);
    else if (type === 'Service')
        checkService(value.text, value, problems);
    else if (type === 'Federated' && policy.kind === 'trust')
        checkFederated(value.text, value, problems);
}
function checkAws(text, { span }, problems) {
    if (text === '*' || /^\d{12}$/.test(text) || /^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text))
        return;
    if (/[*?]/.test(text)) {
        return problems.add('UNSUPPORTED_WILDCARD_IN_PRINCIPAL', span, `A principal can't have a wildcard in part of it: "${(0,grammar_problems/* shown */.SP)(text)}".`, 'Name the principal whole, or name its account and narrow it with ArnLike on aws:PrincipalArn.');
    }
    if (!/^arn:[a-z-]+:(?:iam|sts)::(?:\d{12}|cloudfront):(?:root|[a-z-]+\/.+)$/s.test(text)) {
        problems.add('INVALID_PRINCIPAL_FORMAT', span, `"${(0,grammar_problems/* shown */.SP)(text)}" is no principal of AWS.`, 'Write the ARN of a user, role or account, or the 12 digits of an account.');
    }
}
function checkService(text, { span }, problems) {
    if (text === '*' || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text))
        return;
    problems.add('INVALID_SERVICE_PRINCIPAL_FORMAT', span, `"${(0,grammar_problems/* shown */.SP)(text)}" is no service principal.`, 'Write it as service.amazonaws.com.');
}
function checkFederated(text, { span }, problems) {
    const provider = /^arn:[a-z-]+:iam::\d{12}:(?:oidc-provider|saml-provider)\/[^*?]+$/s.test(text);
    if (provider || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text))
        return;
    problems.add('INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY', span, `"${(0,grammar_problems/* shown */.SP)(text)}" is no identity provider.`, 'Write the ARN of an OIDC or SAML provider, or the domain of a built-in one.');
}
const actionOf = { saml: 'sts:AssumeRoleWithSAML', web: 'sts:AssumeRoleWithWebIdentity', plain: 'sts:AssumeRole' };
/** The action must be the one that this kind of principal calls. */
function checkAction(statement, entries, problems) {
    if (statement.actions === undefined || statement.actions.negated || statement.actions.values.length === 0)
        return;
    const wanted = entries.map(({ type, value }) => {
        const text = (0,model_value/* textOf */.b6)(value);
        if (type === 'AWS' || type === 'Service')
            return actionOf.plain;
        if (type !== 'Federated' || text === undefined)
            return undefined;
        return /:saml-provider\//.test(text) ? actionOf.saml : actionOf.web;
    });
    const [first] = wanted;
    if (first === undefined || wanted.some((each) => each === undefined))
        return;
    if (wanted.some((action) => (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== false))
        return;
    const others = Object.values(actionOf).some((action) => (0,evaluate/* actionMatches */.GE)(statement.actions, action) === true);
    if (others) {
        problems.add('MISMATCHED_ACTION_FOR_PRINCIPAL', statement.actions.span, `These principals can't call the action: they call ${first}.`, `Write ${first}.`);
    }
}

;// CONCATENATED MODULE: ./lib/iam/grammar/resources.js

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partitions = new Set(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f']);
/** Services whose ARNs have no Region. */
const global = new Set(['iam', 'route53', 'cloudfront', 'organizations']);
/** The form of the ARNs in Resource and NotResource, as far as it is the same for every service. */
function checkResources(statement, problems) {
    for (const value of statement.resources?.values ?? [])
        if (value.type === 'text')
            checkArn(value.text, value.span, problems);
}
function checkArn(text, span, problems) {
    if (/^[*?]/.test(text) || text.startsWith('${'))
        return;
    if (!/^(?:arn:|a[rn:]*[*?])/.test(text)) {
        return problems.add('INVALID_ARN_PREFIX', span, `"${(0,grammar_problems/* shown */.SP)(text)}" is no ARN: it doesn't begin with "arn:".`, 'Write the whole ARN of the resource, or "*".');
    }
    // What a template fills in may hold colons of its own.
    const fields = text.replace(/\$\{[^{}]*\}/g, '*').split(':');
    if (fields.length < 6) {
        if (/[*?]|\$\{/.test(text))
            return;
        return problems.add('MISSING_ARN_FIELD', span, `"${(0,grammar_problems/* shown */.SP)(text)}" has fewer than the six fields of an ARN.`, 'Write arn:partition:service:region:account:resource; a field that has no value stays empty.');
    }
    checkFields(fields, span, problems);
}
function checkFields(fields, span, problems) {
    const [, partition = '', service = '', region = '', account = '', resource = ''] = fields;
    const open = (field) => /[*?]|\$\{/.test(field);
    if (!open(partition) && !partitions.has(partition)) {
        problems.add('INVALID_PARTITION', span, `"${(0,grammar_problems/* shown */.SP)(partition)}" is no partition.`, 'Write aws, aws-cn, aws-us-gov or another partition of AWS.');
    }
    if (service === '')
        problems.add('INVALID_SERVICE', span, 'The ARN names no service.', 'Write the service in the third field.');
    else if (!open(service) && service !== service.toLowerCase()) {
        problems.add('INVALID_ARN_SERVICE_CASE', span, `The service "${(0,grammar_problems/* shown */.SP)(service)}" is not in lower case.`, `Write ${(0,grammar_problems/* shown */.SP)(service.toLowerCase())}.`);
    }
    if (/^\d+$/.test(account) && account.length !== 12) {
        problems.add('INVALID_ARN_ACCOUNT', span, `"${(0,grammar_problems/* shown */.SP)(account)}" is no account: it doesn't have 12 digits.`, 'Write the 12 digits of the account.');
    }
    if (region !== '' && !open(region) && (global.has(service) || isBucket(service, resource))) {
        problems.add('ARN_REGION_NOT_ALLOWED', span, `An ARN of ${service} has no Region.`, 'Leave the fourth field empty.');
    }
    else if (account !== '' && !open(account) && isBucket(service, resource)) {
        problems.add('ARN_ACCOUNT_NOT_ALLOWED', span, "A bucket's ARN has no account.", 'Leave the fifth field empty.');
    }
    if (service === 'iam' && account === '' && region === '') {
        problems.add('MISSING_ARN_ACCOUNT', span, 'An ARN of IAM needs an account.', 'Write the account in the fifth field, or "*".');
    }
}
function isBucket(service, resource) {
    return (service === 's3' &&
        !/^(?:accesspoint|job|storage-lens|storage-lens-group|async-request|access-grants)\b/.test(resource) &&
        !/[*?]|\$\{/.test(resource.slice(0, 1)));
}

;// CONCATENATED MODULE: ./lib/iam/grammar/roles-anywhere.js


/** Roles Anywhere tags every session with the certificate and names its source: without the right to, it can't start one. */
const needed = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
/**
 * A role that Roles Anywhere is to take on has to allow it three actions, in one statement or several.
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
function checkRolesAnywhere({ kind, statements }, problems) {
    if (kind !== 'trust')
        return;
    const allows = statements.filter((statement) => statement.effect === 'Allow' && namesIt(statement));
    const first = allows.find(({ actions }) => (0,evaluate/* actionMatches */.GE)(actions, 'sts:AssumeRole') === true);
    if (first?.actions === undefined)
        return;
    const missing = needed.filter((action) => allows.every(({ actions }) => (0,evaluate/* actionMatches */.GE)(actions, action) === false));
    if (missing.length === 0)
        return;
    problems.add('MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY', first.actions.span, `Roles Anywhere can't start a session without ${missing.join(' and ')}.`, `Allow all of ${needed.join(', ')}.`);
}
function namesIt({ principals }) {
    return (principals?.negated === false &&
        principals.entries.some(({ type, value }) => type === 'Service' && /^rolesanywhere\.amazonaws\.com(?:\.cn)?$/.test((0,model_value/* textOf */.b6)(value) ?? '')));
}

;// CONCATENATED MODULE: ./lib/iam/grammar/sids.js


/** Where a Sid is letters and digits, and stands once; services allow more in their resource policies. */
const strict = ['identity', 'boundary', 'session', 'trust'];
function checkSids(policy, problems) {
    const seen = new Set();
    for (const statement of policy.statements) {
        const sid = (0,model_value/* entry */.f_)(statement.value, 'Sid')?.value;
        if (sid === undefined || (0,grammar_problems/* isComputed */.YQ)(sid))
            continue;
        if (sid.type !== 'text') {
            problems.type(sid.span, 'Sid', 'a text');
            continue;
        }
        if (!strict.includes(policy.kind) || sid.text.includes('${'))
            continue;
        if (!/^[a-z0-9]*$/i.test(sid.text)) {
            problems.add('UNSUPPORTED_SID', sid.span, `The Sid "${(0,grammar_problems/* shown */.SP)(sid.text)}" has other characters than letters and digits.`, 'Write it with letters and digits only.');
        }
        if (seen.has(sid.text) && sid.text !== '' && statement.uncertain !== true) {
            problems.add('UNIQUE_SIDS_REQUIRED', sid.span, `The Sid "${(0,grammar_problems/* shown */.SP)(sid.text)}" stands twice in this policy.`, 'Give each statement its own Sid.');
        }
        seen.add(sid.text);
    }
}

// EXTERNAL MODULE: ./lib/iam/grammar/size.js
var size = __webpack_require__(65918);
;// CONCATENATED MODULE: ./lib/iam/grammar/statement.js


const statement_elements = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
const pairs = [
    ['Action', 'NotAction'],
    ['Resource', 'NotResource'],
    ['Principal', 'NotPrincipal'],
];
/** One statement: its elements, and which of them go together. */
function checkStatement(statement, policy, problems) {
    const { value } = statement;
    (0,grammar_problems/* checkRepeated */.BS)(value, problems);
    for (const { key, keySpan } of value.entries) {
        if (statement_elements.includes(key))
            continue;
        const near = statement_elements.find((name) => name.toLowerCase() === key.toLowerCase().replace(/s$/, '') || name.toLowerCase() === key.toLowerCase());
        const fix = near === undefined ? 'Remove it.' : `Write it as ${near}.`;
        problems.add('INVALID_POLICY_ELEMENT', keySpan, `A statement has no element "${(0,grammar_problems/* shown */.SP)(key)}".`, fix);
    }
    for (const [name, negated] of pairs) {
        const both = (0,model_value/* entry */.f_)(value, negated);
        if (both !== undefined && (0,model_value/* entry */.f_)(value, name) !== undefined) {
            problems.add('UNSUPPORTED_ELEMENT_COMBINATION', both.keySpan, `A statement can't have both ${name} and ${negated}.`, `Remove ${name} or ${negated}.`);
        }
    }
    checkEffect(value, problems);
    if (statement.actions === undefined) {
        problems.add('MISSING_ACTION', statement.span, 'The statement has neither Action nor NotAction.', 'Add an Action element.');
    }
    if (statement.resources === undefined && needsResource(policy)) {
        problems.add('MISSING_RESOURCE', statement.span, 'The statement has neither Resource nor NotResource.', 'Add a Resource element.');
    }
    for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
        checkTexts(value, name, problems);
}
/** Only those resource policies are held to a Resource whose service asks for one: an ECR repository's has none. */
function needsResource({ kind, service }) {
    if (kind === 'resource')
        return service === 's3' || service === 'kms';
    return kind !== 'trust';
}
function checkEffect(value, problems) {
    const effect = (0,model_value/* entry */.f_)(value, 'Effect')?.value;
    if (effect === undefined)
        return problems.add('MISSING_EFFECT', value.span, 'The statement has no Effect.', 'Add "Effect": "Allow" or "Effect": "Deny".');
    if ((0,grammar_problems/* isComputed */.YQ)(effect))
        return;
    if (effect.type !== 'text')
        return problems.type(effect.span, 'Effect', 'the text "Allow" or "Deny"');
    if (effect.text !== 'Allow' && effect.text !== 'Deny') {
        problems.add('INVALID_EFFECT', effect.span, `"${(0,grammar_problems/* shown */.SP)(effect.text)}" is no effect.`, 'Write "Allow" or "Deny", with a capital.');
    }
}
function checkTexts(value, name, problems) {
    const found = (0,model_value/* entry */.f_)(value, name)?.value;
    if (found === undefined)
        return;
    for (const item of found.type === 'list' ? found.items : [found]) {
        if (!isText(item))
            problems.type(item.span, name, 'a text or a list of texts');
    }
}
function isText(value) {
    return value.type === 'text' || (0,grammar_problems/* isComputed */.YQ)(value);
}

;// CONCATENATED MODULE: ./lib/iam/grammar/structure.js


const structure_elements = ['Version', 'Id', 'Statement'];
const versions = ['2012-10-17', '2008-10-17'];
/** The document as a whole: its type, its keys, its version, its list of statements. */
function checkStructure(document, policy, problems) {
    if ((0,grammar_problems/* isComputed */.YQ)(document))
        return;
    if (document.type !== 'map')
        return problems.type(document.span, 'The policy document', 'an object with Version and Statement');
    (0,grammar_problems/* checkRepeated */.BS)(document, problems);
    for (const { key, keySpan } of document.entries) {
        if (structure_elements.includes(key))
            continue;
        const near = structure_elements.find((name) => name.toLowerCase() === key.toLowerCase());
        const fix = near === undefined ? 'Remove it, or move it into a statement.' : `Write it as ${near}.`;
        problems.add('INVALID_POLICY_ELEMENT', keySpan, `A policy has no element "${(0,grammar_problems/* shown */.SP)(key)}".`, fix);
    }
    checkVersion((0,model_value/* entry */.f_)(document, 'Version')?.value, policy, problems);
    checkStatements(document, (0,model_value/* entry */.f_)(document, 'Statement')?.value, problems);
}
function checkVersion(version, policy, problems) {
    if (version === undefined || (0,grammar_problems/* isComputed */.YQ)(version))
        return;
    if (version.type !== 'text')
        return problems.type(version.span, 'Version', 'the text "2012-10-17"');
    const allowed = policy.kind === 'rcp' ? versions.slice(0, 1) : versions;
    if (!allowed.includes(version.text)) {
        problems.add('INVALID_VERSION', version.span, `"${(0,grammar_problems/* shown */.SP)(version.text)}" is no version of the policy language.`, 'Write "2012-10-17".');
    }
}
function checkStatements(document, statement, problems) {
    if (statement === undefined) {
        return problems.add('MISSING_STATEMENT', document.span, 'The document has no Statement.', 'Add a Statement element with at least one statement.');
    }
    if ((0,grammar_problems/* isComputed */.YQ)(statement) || statement.type === 'map')
        return;
    if (statement.type !== 'list')
        return problems.type(statement.span, 'Statement', 'a list of statements');
    if (statement.items.length === 0) {
        problems.add('MISSING_STATEMENT', statement.span, 'The list of statements is empty.', 'Add at least one statement.');
    }
    for (const item of statement.items) {
        if (item.type !== 'map' && !(0,grammar_problems/* isComputed */.YQ)(item))
            problems.type(item.span, 'A statement', 'an object');
    }
}

;// CONCATENATED MODULE: ./lib/iam/grammar/variables.js


/**
 * Policy variables, `${aws:username}`. Only what reads as one is judged: other `${…}` are a template's, filled before
 * AWS sees them.
 */
function checkVariables(statement, policy, problems) {
    for (const value of statement.actions?.values ?? [])
        forbid(value, 'Action', problems);
    for (const { value } of statement.principals?.entries ?? [])
        forbid(value, 'Principal', problems);
    for (const value of statement.resources?.values ?? [])
        checkForm(value, policy, problems);
    for (const test of statement.conditions) {
        const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
        const fits = operator === undefined || operator.family === 'string' || operator.family === 'arn';
        for (const value of test.values) {
            if (fits)
                checkForm(value, policy, problems);
            else if (value.type === 'text' && variable.test(value.text)) {
                problems.add('INVALID_VARIABLE_FOR_OPERATOR', value.span, `${test.operator} can't compare with a variable.`, 'Use a String or Arn operator, or write the value out.');
            }
        }
    }
}
/** A prefix of AWS's own keys, so that a template's `${name}` and `${AWS::Region}` are left alone. */
const prefix = '(?:aws|saml|sts|ec2|s3|iam|cognito-identity\\.amazonaws\\.com|graph\\.facebook\\.com|www\\.amazon\\.com|accounts\\.google\\.com)';
const variable = new RegExp(`\\$\\{\\s*${prefix}:(?!:)[^}]*\\}`, 'i');
const opened = new RegExp(`\\$\\{\\s*${prefix}:(?!:)([^}]*)(\\}?)`, 'gi');
function forbid(value, element, problems) {
    if (value.type === 'text' && variable.test(value.text)) {
        problems.add('VARIABLE_UNSUPPORTED_IN_ELEMENT', value.span, `${element} can't have a variable.`, 'Write the value out; variables stand in Resource and Condition.');
    }
}
function checkForm(value, policy, problems) {
    if (value.type !== 'text' || !value.text.includes('${'))
        return;
    const { text, span } = value;
    if (text.includes('${}'))
        problems.add('EMPTY_VARIABLE', span, 'A variable has no name.', 'Name the condition key between the braces: ${aws:username}.');
    let sound = false;
    for (const [whole, name = '', close] of text.matchAll(opened)) {
        if (close === '')
            problems.add('MISSING_BRACE_IN_VARIABLE', span, `The variable in "${(0,grammar_problems/* shown */.SP)(whole)}" is not closed.`, 'Add the closing brace.');
        else if ((name.match(/'/g) ?? []).length % 2 === 1)
            problems.add('MISSING_QUOTE_IN_VARIABLE', span, `The default in "${(0,grammar_problems/* shown */.SP)(whole)}" is not closed.`, "Write it between two single quotes: ${aws:PrincipalTag/team, 'none'}.");
        else if (/\s/.test(name.replace(/,\s*'[^']*'\s*$/, '')) || /^\$\{\s/.test(whole))
            problems.add('UNSUPPORTED_SPACE_IN_VARIABLE', span, `The variable in "${(0,grammar_problems/* shown */.SP)(whole)}" has a space.`, 'Remove the space.');
        else
            sound = true;
    }
    const old = policy.version === '2008-10-17' || policy.version === undefined;
    if (sound && old && !policy.problems.some(({ code }) => code === 'INVALID_VERSION')) {
        problems.add('VARIABLE_UNSUPPORTED_IN_VERSION', span, 'In version 2008-10-17, which a policy without Version has, a variable is plain text.', 'Write "Version": "2012-10-17".');
    }
}

;// CONCATENATED MODULE: ./lib/iam/grammar/index.js












/**
 * Adds to `problems` what IAM Access Analyzer calls an error and what can be told without a catalogue of services.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
function checkGrammar(document, policy, found) {
    const problems = new grammar_problems/* Problems */.Zw(found);
    checkStructure(document, policy, problems);
    for (const statement of policy.statements) {
        checkStatement(statement, policy, problems);
        checkKind(statement, policy, problems);
        (0,actions/* checkActions */.m)(statement, policy, problems);
        checkResources(statement, problems);
        checkPrincipals(statement, policy, problems);
        checkConditions(statement, problems);
        checkVariables(statement, policy, problems);
    }
    checkRolesAnywhere(policy, problems);
    checkSids(policy, problems);
    (0,size/* checkSize */.C)(document, policy, problems);
}

;// CONCATENATED MODULE: ./lib/iam/branches.js
/** So many branches of one statement are looked at. */
const most = 4;
/**
 * The forms that a statement takes with the branches of its `Fn::If`s: all first options, all second ones, and so on.
 * Undefined for a statement without branches.
 */
function branchesOf(statement) {
    const widest = Math.min(most, widestChoice(statement));
    if (widest === 0)
        return undefined;
    const forms = Array.from({ length: widest }, (_, i) => chosen(statement, i));
    return forms.filter((form) => form.type === 'map');
}
function widestChoice(value) {
    let widest = 0;
    const open = [value];
    while (open.length > 0) {
        const each = open.pop();
        if (each.type === 'either') {
            widest = Math.max(widest, each.options.length);
            open.push(...each.options.slice(0, most));
        }
        else if (each.type === 'list')
            for (const item of each.items)
                open.push(item);
        else if (each.type === 'map')
            for (const entry of each.entries)
                open.push(entry.value);
    }
    return widest;
}
function chosen(value, i) {
    if (value.type === 'either') {
        const option = value.options[Math.min(i, value.options.length - 1)];
        return option === undefined ? { type: 'unknown', why: 'a choice without options', span: value.span } : chosen(option, i);
    }
    if (value.type === 'list')
        return { ...value, items: value.items.map((item) => chosen(item, i)) };
    if (value.type === 'map')
        return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: chosen(entry.value, i) })) };
    return value;
}

// EXTERNAL MODULE: ./lib/iam/read-statement.js
var read_statement = __webpack_require__(95401);
;// CONCATENATED MODULE: ./lib/iam/read.js





/**
 * Reads a policy document and says why AWS would refuse it. Never throws: what can't be read as a statement is left out,
 * what can't be known stays unknown. Of duplicate keys the last counts. A statement with branches is read once a branch.
 */
function readPolicy(document, kind, service) {
    const statements = [];
    for (const option of (0,size/* isTooLarge */.I)(document) ? [] : options(document)) {
        const certain = document.type !== 'either';
        if (option.type !== 'map')
            continue;
        for (const found of statementsOf((0,model_value/* entry */.f_)(option, 'Statement')?.value, certain)) {
            const branches = branchesOf(found.value);
            if (branches === undefined)
                statements.push((0,read_statement/* readStatement */.c)(found.value, statements.length, found.certain));
            else
                for (const branch of branches)
                    statements.push({ ...(0,read_statement/* readStatement */.c)(branch, statements.length, false), value: found.value });
        }
    }
    const problems = [];
    const policy = {
        kind,
        ...(service === undefined ? {} : { service }),
        version: versionOf(document),
        statements,
        problems,
        span: document.span,
    };
    checkGrammar(document, policy, problems);
    return policy;
}
/** The values of which one will hold: the options of `either` at any depth, else the value itself. */
function options(value) {
    return value.type === 'either' ? value.options.flatMap(options) : [value];
}
function statementsOf(value, certain) {
    if (value === undefined)
        return [];
    if (value.type === 'map')
        return [{ value, certain }];
    if (value.type === 'either')
        return value.options.flatMap((option) => statementsOf(option, false));
    return value.type === 'list' ? value.items.flatMap((item) => statementsOf(item, certain)) : [];
}
function versionOf(document) {
    const version = document.type === 'map' ? (0,model_value/* entry */.f_)(document, 'Version')?.value : undefined;
    return version?.type === 'text' ? version.text : undefined;
}


/***/ })

};
