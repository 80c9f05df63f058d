export const id = 341;
export const ids = [341];
export const modules = {

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/**
 * A value as text that doesn't depend on order or spelling, so that a moved or reformatted statement stays the same:
 * lists are sorted, one value is a list of one, actions and condition keys lose their case, a Sid counts for nothing.
 */
function normalise(value) {
    return JSON.stringify(plain(value, 'text'));
}
function plain(value, reading) {
    switch (value.type) {
        case 'text':
            return reading === 'action' ? value.text.toLowerCase() : value.text;
        case 'partial': {
            const text = value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
            return reading === 'action' ? text.toLowerCase() : text;
        }
        case 'number':
            return value.raw;
        case 'boolean':
            return String(value.value);
        case 'null':
            return '';
        case 'unknown':
            return { unknown: '' };
        case 'list':
            return sorted(value.items.map((item) => plain(item, reading)));
        case 'either':
            return { either: sorted(value.options.map((option) => plain(option, reading))) };
        case 'map':
            return map(value.entries, reading);
    }
}
function map(entries, reading) {
    const folded = entries
        .filter(({ key }) => key !== 'Sid' || reading !== 'text')
        .map(({ key, value }) => {
        const name = reading === 'text' ? key : key.toLowerCase();
        const inner = plain(value, readingUnder(key, reading));
        return [name, value.type === 'list' || value.type === 'map' || value.type === 'either' ? inner : [inner]];
    })
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return folded.map(([key, inner]) => [key, inner]);
}
function readingUnder(key, reading) {
    if (reading === 'condition')
        return 'operator';
    if (reading !== 'text')
        return reading;
    if (key === 'Action' || key === 'NotAction')
        return 'action';
    return key === 'Condition' ? 'condition' : 'text';
}
function sorted(items) {
    const texts = items.map((item) => ({ item, text: JSON.stringify(item) }));
    texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    return texts.filter(({ text }, i) => text !== texts[i - 1]?.text).map(({ item }) => item);
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ definePolicyRule)
/* harmony export */ });
/** Makes a rule of its definition; `bad` and `good` run as tests, documents of every `bad` must be found. */
function definePolicyRule(definition) {
    const { check, checkHolder, ...info } = definition;
    return {
        ...info,
        check: 'policies',
        judge: (subject, report, setting) => check?.(subject, report, setting),
        judgeHolder: (holder, report, setting) => checkHolder?.(holder, report, setting),
    };
}


/***/ }),

/***/ 341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ policyRules)
});

// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(8420);
// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(8920);
;// CONCATENATED MODULE: ./lib/iam/certainty.js


/** Keys whose value the caller sets at will: a test on them keeps nobody out. */
const chosen = new Set(['aws:useragent', 'aws:referer', 'sts:rolesessionname', 'aws:securetransport']);
/** Keys that are in every request, whoever makes it. */
const always = ['aws:principalarn', 'aws:principalaccount', 'aws:principaltype', 'aws:userid', 'aws:securetransport', 'aws:useragent'];
/** Keys that a plain request from outside doesn't carry, or only for some services: what is missing keeps nobody out of the rest. */
const absent = /^(?!aws:|iam:|sts:)|^aws:(?:calledvia|requesttag\/|resourcetag\/|tagkeys$|sourcearn$|sourceaccount$|sourceorg|sourcevpc|sourceowner|vpc|principalservice)/;
/** An address out in the internet that no policy has a reason to name: of the range for benchmarks. */
const anyAddress = '198.18.77.5';
/**
 * True when a condition keeps nobody out: it holds for an arbitrary caller with a plain access key, from anywhere, over
 * TLS, now; or for an arbitrary session without MFA.
 */
function isVacuous(tests, now) {
    return [undefined, 'false'].some((mfa) => (0,truth/* all */.Q7)(tests.map((test) => holdsForAnyone(test, now, mfa))) === true);
}
function holdsForAnyone(test, now, mfa) {
    const key = test.key.toLowerCase();
    if (chosen.has(key) && key !== 'aws:securetransport')
        return true;
    const fixed = {
        ...unavoidable(now),
        'aws:securetransport': ['true'],
        'aws:multifactorauthpresent': mfa === undefined ? 'absent' : [mfa],
        'aws:multifactorauthage': 'absent',
        'aws:tokenissuetime': mfa === undefined ? 'absent' : [new Date(now - 1000).toISOString()],
        'aws:sourceip': [anyAddress],
        'aws:viaawsservice': ['false'],
        'aws:principalisawsservice': ['false'],
        'aws:requestedregion': 'present',
    };
    return (0,condition/* evaluateTest */._)(test, { lookup: (name) => fixed[name] ?? (absent.test(name) ? 'absent' : 'unknown') });
}
function unavoidable(now) {
    return {
        ...Object.fromEntries(always.map((key) => [key, 'present'])),
        'aws:currenttime': [new Date(now).toISOString()],
        'aws:epochtime': [String(Math.floor(now / 1000))],
    };
}
/** The context of which only that is known which no caller can change: a condition true in it holds for everybody. */
function everybody(now) {
    const fixed = unavoidable(now);
    return { lookup: (name) => fixed[name] ?? 'unknown' };
}
/** True when nobody gets round the statement's conditions. */
function isUnavoidable(statement, now) {
    const context = everybody(now);
    return statement.uncertain !== true && (0,truth/* all */.Q7)(statement.conditions.map((test) => (0,condition/* evaluateTest */._)(test, context))) === true;
}

// EXTERNAL MODULE: ./lib/iam/evaluate.js
var evaluate = __webpack_require__(7362);
;// CONCATENATED MODULE: ./lib/iam/admin.js


const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Names that no service has: only a grant of everything reaches them all. */
const anything = [...letters].flatMap((letter) => [strange(`${letter}qzjx:qzjxw`), strange(`qzjx:${letter}qzjxw`)]);
function strange(action) {
    return { action, resource: 'arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx' };
}
/** What makes up for every gap: who has these gives himself the rest. */
const control = [
    ...['CreateUser', 'AttachUserPolicy', 'PutUserPolicy', 'CreateAccessKey', 'CreateLoginProfile'].map((name) => iam(name, 'user/qzjx')),
    ...['CreateRole', 'AttachRolePolicy', 'PutRolePolicy', 'PassRole', 'UpdateAssumeRolePolicy'].map((name) => iam(name, 'role/qzjx')),
    ...['CreatePolicy', 'CreatePolicyVersion', 'SetDefaultPolicyVersion'].map((name) => iam(name, 'policy/qzjx')),
    { action: 'sts:AssumeRole', resource: 'arn:aws:iam::000000000000:role/qzjx' },
];
function iam(name, resource) {
    return { action: `iam:${name}`, resource: `arn:aws:iam::000000000000:${resource}` };
}
const partitions = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'];
/**
 * The statements of one document that grant everything on everything, in whatever spelling: by what they match, not by
 * how they are written. Conditions that keep nobody out and a Deny that somebody gets round change nothing; a gap that
 * leaves IAM itself whole is none.
 */
function findAdmin(statements, now) {
    const allows = statements.filter((statement) => statement.effect === 'Allow' && isBroad(statement) && isVacuous(statement.conditions, now));
    if (allows.length === 0)
        return [];
    const denies = statements.filter((statement) => statement.effect === 'Deny' && isUnavoidable(statement, now));
    for (const partition of partitions) {
        const probes = placed(partition);
        if (probes.some((probe) => denies.some((statement) => reaches(statement, probe))))
            continue;
        const alone = allows.filter((statement) => grantsAll([statement], probes));
        if (alone.length > 0)
            return alone.map((statement) => ({ statement, others: [] }));
        if (allows.length > 1 && grantsAll(allows, probes))
            return [union(allows, probes)];
    }
    return [];
}
function placed(partition) {
    return [...control, ...anything].map(({ action, resource }) => ({ action, resource: resource.replace('arn:aws:', `arn:${partition}:`) }));
}
/** True for a statement that grants everything to those who meet its conditions: they are administrators, and need no way up. */
function isAdminUnderConditions(statement) {
    if (statement.effect !== 'Allow' || statement.conditions.length === 0 || !isBroad(statement))
        return false;
    return partitions.some((partition) => grantsAll([statement], placed(partition)));
}
/** Cheap sieve: names no wildcard, so it can't be part of everything. */
function isBroad(statement) {
    if (statement.actions === undefined || statement.resources === undefined)
        return false;
    const { actions, resources } = statement;
    const wide = (element) => element.negated || element.values.some((value) => (value.type === 'text' ? /[*?]/.test(value.text) : true));
    return wide(actions) && wide(resources);
}
function grantsAll(allows, probes) {
    return probes.every((probe) => allows.some((statement) => reaches(statement, probe)));
}
function reaches(statement, { action, resource }) {
    return (0,evaluate/* actionMatches */.GE)(statement.actions, action) === true && (0,evaluate/* resourceMatches */.uH)(statement.resources, resource) === true;
}
/** More statements than that are named as they stand: the search for the fewest takes the square of their number. */
const most = 30;
/** The fewest statements that still do it, found by leaving out one after the other. */
function union(allows, probes) {
    let needed = allows;
    for (const statement of allows.length > most ? [] : allows) {
        const rest = needed.filter((each) => each !== statement);
        if (grantsAll(rest, probes))
            needed = rest;
    }
    const [first, ...others] = needed;
    return { statement: first ?? allows[0], others };
}

// EXTERNAL MODULE: ./lib/iam/pattern.js
var iam_pattern = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(54);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/policies/at.js

/**
 * The stretch that a path leads to: from the key to the end of its value, or an item of a list. As far as the path can
 * be followed; a path that leads nowhere gives the value itself.
 */
function at(value, ...path) {
    let current = value;
    let span = value.span;
    for (const step of path) {
        if (typeof step === 'number') {
            const item = current.type === 'list' ? current.items[step] : undefined;
            if (item === undefined)
                return span;
            current = item;
            span = item.span;
        }
        else {
            const found = current.type === 'map' ? (0,model_value/* entry */.f_)(current, step) : undefined;
            if (found === undefined)
                return span;
            current = found.value;
            span = { start: found.keySpan.start, end: found.value.span.end };
        }
    }
    return span;
}

// EXTERNAL MODULE: ./lib/policies/rule.js
var rule = __webpack_require__(3778);
;// CONCATENATED MODULE: ./lib/policies/rules/admin-access.js





const policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
/* harmony default export */ const admin_access = ((0,rule/* definePolicyRule */.q)({
    id: 'admin-access',
    severity: 'critical',
    title: 'Policy that allows everything on everything',
    why: 'Whoever holds this policy, or a key of one who does, owns the account: every resource, every other identity, every trace.',
    fix: 'Replace the wildcards by the actions and resources that are used.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html',
    ],
    bad: [
        policy(everything),
        { document: { Version: '2012-10-17', Statement: everything } },
        policy({ Effect: 'Allow', Action: ['*:*'], Resource: ['*'] }),
        policy({ Effect: 'Allow', NotAction: ' iam:*', Resource: '*' }),
        policy({ ...everything, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
        policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }, { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
        policy(everything, { Effect: 'Deny', Action: 'iam:*, s3:*', Resource: '*' }),
        { ...policy(), holder: { kind: 'role', name: 'deployer' }, managed: ['arn:aws-us-gov:iam::aws:policy/AdministratorAccess'] },
    ],
    good: [
        policy({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }),
        policy(everything, { Effect: 'Deny', Action: 'iam:*', Resource: '*' }),
        policy({ ...everything, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
        { ...policy(everything), kind: 'boundary' },
        { ...policy(everything), kind: 'scp' },
        {
            ...policy({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' }),
            kind: 'resource',
            service: 'kms',
        },
        { ...policy(), holder: { kind: 'role', name: 'reader' }, managed: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
    ],
    check(subject, report, { now }) {
        if (subject.policy.kind !== 'identity')
            return;
        for (const { statement, others } of findAdmin(subject.policy.statements, now)) {
            report(placeIn(statement), {
                message: others.length === 0
                    ? 'This statement allows every action on every resource: its holder is an administrator of the account.'
                    : 'Together, the statements of this policy allow every action on every resource: its holder is an administrator of the account.',
                statement,
                evidence: { effect: 'Allow' },
                related: others.map((other) => ({ file: subject.located.file, span: placeIn(other), message: 'grants the rest' })),
            });
        }
    },
    checkHolder(holder, report) {
        for (const { arn, file } of holder.managed) {
            const parts = (0,iam_pattern/* partsOf */.CI)(arn);
            if (parts === undefined || !(0,pieces/* shownText */.f$)(parts).endsWith(':policy/AdministratorAccess'))
                continue;
            report({ file, span: arn.span }, {
                message: `The ${holder.kind} ${holder.name} holds AdministratorAccess, which allows every action on every resource.`,
                fix: 'Attach a policy that has only the actions and resources that are used.',
                evidence: { managedPolicy: (0,pieces/* shownText */.f$)(parts) },
                detail: 'AdministratorAccess',
            });
        }
    },
}));
function placeIn(statement) {
    return at(statement.value, statement.actions?.negated === true ? 'NotAction' : 'Action');
}

// EXTERNAL MODULE: ./lib/iam/compare.js
var compare = __webpack_require__(3530);
// EXTERNAL MODULE: ./lib/iam/date.js
var date = __webpack_require__(7697);
// EXTERNAL MODULE: ./lib/iam/address.js
var address = __webpack_require__(7237);
// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(3885);
;// CONCATENATED MODULE: ./lib/iam/dead/value.js




/** The longest session: no token of a living one is older. */
const longest = 36 * 3600 * 1000;
/** Why a test can never hold, whatever the request brings; undefined when it can. */
function neverHolds(test, now) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator === undefined || operator.negated || operator.set === 'all')
        return undefined;
    // With IfExists an absent key is enough, unless the key is in every request.
    const key = test.key.toLowerCase();
    if (operator.ifExists && key !== 'aws:currenttime' && key !== 'aws:epochtime')
        return undefined;
    if (test.values.length === 0)
        return `${test.operator} on ${test.key} has no value to be met`;
    const reasons = test.values.map((value) => neverMet(operator, key, value, now));
    return reasons.some((reason) => reason === undefined) ? undefined : `${test.operator} on ${test.key} ${reasons[0]}`;
}
function neverMet(operator, key, value, now) {
    const text = value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : value.type === 'number' ? value.raw : undefined;
    if (text === undefined || text.includes('${'))
        return undefined;
    switch (operator.family) {
        case 'bool':
        case 'null':
            return (0,compare/* isBoolean */.Lm)(text) ? undefined : 'has a value that is neither true nor false';
        case 'numeric':
            return (0,compare/* parseNumber */.$J)(text) === undefined ? 'has a value that is no number' : undefined;
        case 'date':
            return neverDate(operator, key, text, now);
        case 'ip':
            return neverAddress(key, text);
        case 'string':
            return neverText(operator, key, text);
        case 'arn':
            return neverArn(key, text);
        case 'binary':
            return undefined;
    }
}
function neverDate(operator, key, text, now) {
    const time = (0,date/* parseDate */._)(text);
    if (time === undefined)
        return 'has a value that is no date';
    if (operator.order !== 'less' && operator.order !== 'lessEqual' && operator.order !== 'equal')
        return undefined;
    const earliest = key === 'aws:currenttime' || key === 'aws:epochtime' ? now : key === 'aws:tokenissuetime' ? now - longest : undefined;
    return earliest !== undefined && time < earliest ? 'asks for a time that is past' : undefined;
}
/** Addresses inside a network never reach AWS as the source of a call from outside it. */
const inner = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((range) => (0,address/* parseRange */.RC)(range));
function neverAddress(key, text) {
    const range = (0,address/* parseRange */.RC)(text);
    if (range === undefined)
        return 'has a value that is no address';
    if (key !== 'aws:sourceip')
        return undefined;
    const inside = inner.some((each) => each !== undefined && each.bytes.length === range.bytes.length && range.prefix >= each.prefix && shares(each, range.bytes));
    return inside ? 'names only private addresses, which no call comes from' : undefined;
}
function shares(range, bytes) {
    for (let bit = 0; bit < range.prefix; bit++) {
        const mask = 128 >> (bit & 7);
        if ((range.bytes[bit >> 3] & mask) !== (bytes[bit >> 3] & mask))
            return false;
    }
    return true;
}
/** Keys whose values may well hold a `*` or `?` of their own. */
const free = /tag|^s3:(?:prefix|delimiter)|context|^aws:(?:useragent|referer)$/;
function neverText(operator, key, text) {
    if (operator.wildcards || !/[*?]/.test(text) || free.test(key))
        return undefined;
    return 'has a wildcard, which only a Like operator reads: no value is written so';
}
function neverArn(key, text) {
    const arnKey = key === 'aws:principalarn' || key === 'aws:sourcearn';
    if (!arnKey || text.startsWith('*') || text.startsWith('?'))
        return undefined;
    return text.startsWith('arn:') || /^a[rn:]*[*?]/.test(text) ? undefined : 'has a value that is no ARN';
}

// EXTERNAL MODULE: ./lib/iam/grammar/problems.js
var problems = __webpack_require__(6119);
;// CONCATENATED MODULE: ./lib/iam/advice/condition-type.js





/** Conditions whose operator or value is of another type than the key. What can never hold at all is a dead statement's to say. */
function findTypeMismatches(policy, catalog, now) {
    return policy.statements.flatMap((statement) => statement.conditions.flatMap((test) => {
        const found = ofKey(test, statement, catalog) ?? ofValues(test, statement);
        return found === undefined || neverHolds(test, now) !== undefined ? [] : [found];
    }));
}
const names = {
    string: 'a text',
    arn: 'an ARN',
    bool: 'a boolean',
    numeric: 'a number',
    date: 'a date',
    ip: 'an address',
};
const operators = {
    string: 'a String operator',
    arn: 'an Arn operator',
    bool: 'Bool',
    numeric: 'a Numeric operator',
    date: 'a Date operator',
    ip: 'IpAddress or NotIpAddress',
};
/** Which families compare a key of a type as it is. Where the catalogue says text it may mean another type that it doesn't know. */
const fitting = {
    string: ['string', 'arn', 'bool', 'numeric', 'binary'],
    arn: ['arn', 'string'],
    bool: ['bool'],
    numeric: ['numeric'],
    date: ['date', 'numeric'],
    ip: ['ip'],
};
function keyOf(key, catalog) {
    return catalog.globalKey(key) ?? catalog.service(key.slice(0, Math.max(0, key.indexOf(':'))))?.key(key);
}
function ofKey(test, statement, catalog) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator === undefined || operator.family === 'null')
        return undefined;
    const key = keyOf(test.key.toLowerCase(), catalog);
    if (key === undefined || fitting[key.type].includes(operator.family))
        return undefined;
    const asText = operator.family === 'string' && (key.type === 'bool' || key.type === 'numeric');
    return {
        code: 'TYPE_MISMATCH',
        message: `${(0,problems/* shown */.SP)(test.key)} is ${names[key.type]}, and ${test.operator} compares something else${asText ? ': as text it only matches the very same spelling' : ''}.`,
        fix: `Use ${operators[key.type]}.`,
        span: test.span,
        statement,
        severity: asText ? 'low' : 'medium',
    };
}
function ofValues(test, statement) {
    const family = (0,iam_operator/* parseOperator */.A)(test.operator)?.family;
    for (const value of test.values) {
        const code = family && wrongValue(family, value);
        if (code === undefined)
            continue;
        return {
            code,
            message: `${test.operator} on ${(0,problems/* shown */.SP)(test.key)} compares with a value that is ${code === 'TYPE_MISMATCH_NUMBER' ? 'no number' : code === 'INVALID_DATE_VALUE' ? 'no date' : 'neither true nor false'}, which matches nothing.`,
            fix: code === 'INVALID_DATE_VALUE' ? 'Write the date as 2026-01-31T00:00:00Z.' : 'Write a value of the type that the operator compares.',
            span: value.span,
            statement,
            severity: 'medium',
        };
    }
    return undefined;
}
function wrongValue(family, value) {
    const text = value.type === 'text' ? value.text : value.type === 'number' ? value.raw : value.type === 'boolean' ? String(value.value) : undefined;
    if (text === undefined || text.includes('${'))
        return undefined;
    if ((family === 'bool' || family === 'null') && !(0,compare/* isBoolean */.Lm)(text))
        return 'TYPE_MISMATCH_BOOLEAN';
    if (family === 'numeric' && (0,compare/* parseNumber */.$J)(text) === undefined)
        return 'TYPE_MISMATCH_NUMBER';
    return family === 'date' && (0,date/* parseDate */._)(text) === undefined ? 'INVALID_DATE_VALUE' : undefined;
}

;// CONCATENATED MODULE: ./lib/policies/remarks.js
/** Reports what an analysis remarks, each with its code. */
function reportRemarks(remarks, report) {
    for (const { code, message, fix, span, statement, severity } of remarks)
        report(span, { message, fix, severity, statement, evidence: { code }, detail: `${code} ${message}` });
}

;// CONCATENATED MODULE: ./lib/policies/rules/condition-type.js



const condition_type_policy = (Condition, Effect = 'Allow') => ({
    document: { Version: '2012-10-17', Statement: [{ Effect, Action: 's3:ListBucket', Resource: '*', Condition }] },
});
/* harmony default export */ const condition_type = ((0,rule/* definePolicyRule */.q)({
    id: 'condition-type',
    severity: 'medium',
    title: 'Condition that compares values of another type',
    why: 'An operator that compares another type than the key has matches nothing, or only one spelling of it.',
    fix: 'Use the operator of the type that the key has.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],
    bad: [
        condition_type_policy({ StringEquals: { 'aws:SourceIp': '203.0.113.0/24' } }),
        condition_type_policy({ StringEquals: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }),
        condition_type_policy({ NumericEquals: { 'aws:SecureTransport': '1' } }),
        condition_type_policy({ StringEquals: { 's3:max-keys': '10' } }),
        condition_type_policy({ IpAddress: { 'aws:PrincipalAccount': '203.0.113.0/24' } }),
        condition_type_policy({ NumericNotEquals: { 's3:max-keys': 'ten' } }, 'Deny'),
        condition_type_policy({ DateNotEquals: { 'aws:CurrentTime': 'yesterday' } }, 'Deny'),
    ],
    good: [
        condition_type_policy({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
        condition_type_policy({ DateLessThan: { 'aws:CurrentTime': '2090-01-01T00:00:00Z' } }),
        condition_type_policy({ NumericGreaterThan: { 'aws:EpochTime': '1900000000' } }),
        condition_type_policy({ Bool: { 'aws:SecureTransport': true } }),
        condition_type_policy({ NumericLessThanEquals: { 's3:max-keys': 10 } }),
        condition_type_policy({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app-*' } }),
        condition_type_policy({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::bucket' } }),
        condition_type_policy({ StringEquals: { 's3:prefix': '${aws:username}', 'custom:key': '1' } }),
        condition_type_policy({ Null: { 'aws:SourceVpce': 'false' } }),
    ],
    check({ policy: judged }, report, { catalog, now }) {
        if (catalog !== undefined)
            reportRemarks(findTypeMismatches(judged, catalog, now), report);
    },
}));

;// CONCATENATED MODULE: ./lib/iam/caller.js
/**
 * Who may stand behind a call, as far as MFA is concerned. `key`: a long-term access key; `session`: temporary
 * credentials without MFA; `fresh` and `stale`: a session opened with MFA just now, or as long ago as can be; `role`: a
 * role's session, whose requests carry no MFA of the one who assumed it (the key is absent, or false).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 */
const callerKinds = ['key', 'session', 'fresh', 'stale', 'role', 'role-false'];
const present = 'aws:multifactorauthpresent';
const age = 'aws:multifactorauthage';
/** The longest session lasts 36 hours. */
const caller_longest = 36 * 3600;
const presence = {
    key: 'absent',
    session: ['false'],
    fresh: ['true'],
    stale: ['true'],
    role: 'absent',
    'role-false': ['false'],
};
const ages = {
    key: 'absent',
    session: 'absent',
    fresh: ['1'],
    stale: [String(caller_longest)],
    role: 'absent',
    'role-false': 'absent',
};
/**
 * The context of a request that this caller makes directly, over TLS. What a caller can choose, and what only the
 * account knows, is `unknown`.
 */
function callerContext(kind, facts) {
    const role = kind === 'role' || kind === 'role-false';
    const known = {
        [present]: presence[kind],
        [age]: ages[kind],
        'aws:securetransport': ['true'],
        'aws:viaawsservice': ['false'],
        'aws:principalisawsservice': ['false'],
        'aws:principalservicename': 'absent',
        'aws:principalservicenameslist': 'absent',
        'aws:calledvia': 'absent',
        'aws:calledviafirst': 'absent',
        'aws:calledvialast': 'absent',
        'aws:principaltype': role ? ['AssumedRole'] : ['User'],
        'aws:currenttime': [new Date(facts.now).toISOString()],
        'aws:epochtime': [String(Math.floor(facts.now / 1000))],
        'aws:tokenissuetime': kind === 'key' ? 'absent' : [new Date(facts.now - 1000).toISOString()],
        'aws:principalarn': 'present',
        'aws:principalaccount': 'present',
        'aws:userid': 'present',
        'aws:username': role ? 'absent' : facts.userName === undefined ? 'present' : [facts.userName],
    };
    return { lookup: (key) => known[key] ?? 'unknown' };
}

;// CONCATENATED MODULE: ./lib/iam/catalog.js

/** Which resource an action works on; `*` for an action that knows none. */
const iamResources = {
    user: [
        'CreateUser UpdateUser DeleteUser CreateAccessKey UpdateAccessKey DeleteAccessKey CreateLoginProfile UpdateLoginProfile',
        'DeleteLoginProfile PutUserPolicy DeleteUserPolicy AttachUserPolicy DetachUserPolicy PutUserPermissionsBoundary',
        'DeleteUserPermissionsBoundary CreateServiceSpecificCredential ResetServiceSpecificCredential EnableMFADevice',
        'DeactivateMFADevice ResyncMFADevice ChangePassword UploadSSHPublicKey UploadSigningCertificate TagUser',
    ],
    group: [
        'CreateGroup UpdateGroup DeleteGroup AddUserToGroup RemoveUserFromGroup PutGroupPolicy DeleteGroupPolicy AttachGroupPolicy DetachGroupPolicy',
    ],
    role: [
        'CreateRole UpdateRole DeleteRole PassRole PutRolePolicy DeleteRolePolicy AttachRolePolicy DetachRolePolicy UpdateAssumeRolePolicy',
        'PutRolePermissionsBoundary DeleteRolePermissionsBoundary CreateServiceLinkedRole',
    ],
    policy: ['CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion SetDefaultPolicyVersion'],
    mfa: ['CreateVirtualMFADevice DeleteVirtualMFADevice'],
    'oidc-provider': [
        'CreateOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider DeleteOpenIDConnectProvider',
    ],
    'saml-provider': ['CreateSAMLProvider UpdateSAMLProvider DeleteSAMLProvider'],
    '*': ['UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy CreateAccountAlias DeleteAccountAlias'],
};
const typeOf = new Map();
for (const [type, lines] of Object.entries(iamResources)) {
    for (const name of lines.join(' ').split(' '))
        typeOf.set(`iam:${name.toLowerCase()}`, type);
}
/** What an IAM ARN begins with; a `*` here would reach over colons into other kinds of ARN. */
const account = 'arn:aws:iam::????????????';
/** Services whose actions work on resources of another service's ARNs, or know none at all. */
const foreign = {
    'sts:assumerole': `${account}:role/*`,
    'sts:assumerolewithsaml': `${account}:role/*`,
    'sts:assumerolewithwebidentity': `${account}:role/*`,
    'sts:assumeroot': `${account}:root`,
    'sts:getfederationtoken': 'arn:aws:sts::*',
    'ssm:startsession': 'arn:aws:*',
    'ssm:sendcommand': 'arn:aws:*',
    'ecs:registertaskdefinition': '*',
    'cloudformation:createstack': 'arn:aws:cloudformation:*',
    'codebuild:createproject': 'arn:aws:codebuild:*',
};
/** Actions that AWS only lets be granted on `*`. */
const starOnly = new Set(('account:closeaccount cloudtrail:createtrail ec2:requestspotinstances ecr:getauthorizationtoken ecs:createcluster ' +
    'config:stopconfigurationrecorder config:deleteconfigurationrecorder config:deletedeliverychannel securityhub:disablesecurityhub ' +
    'route53domains:transferdomaintoanotherawsaccount route53domains:transferdomain organizations:leaveorganization datapipeline:createpipeline').split(' '));
/** The resources that an action can be used on, as a pattern; `undefined` for actions that are only granted on `*`. */
function resourcesOf(action) {
    const key = action.toLowerCase();
    const text = resourceText(key);
    return text === undefined ? undefined : (0,iam_pattern/* compilePattern */.Eb)([text]);
}
function resourceText(key) {
    const type = typeOf.get(key);
    if (type !== undefined)
        return type === '*' ? undefined : `${account}:${type}/*`;
    if (starOnly.has(key))
        return undefined;
    const text = foreign[key];
    if (text !== undefined)
        return text === '*' ? undefined : text;
    return `arn:aws:${key.slice(0, Math.max(0, key.indexOf(':')))}:*`;
}
/** S3 actions that work on a bucket: an ARN with a slash names objects and never fits. */
function isBucketAction(action) {
    return /^s3:(?:delete|put|create)bucket/i.test(action);
}

// EXTERNAL MODULE: ./lib/iam/pattern-relation.js
var pattern_relation = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/iam/mfa/tests.js








function isMfaTest(test) {
    const key = test.key.toLowerCase();
    return key === present || key === age;
}
function testsMfa(statement) {
    return statement.conditions.some(isMfaTest);
}
/** Whether the statement's MFA tests hold for a caller, all else aside. */
function mfaHolds(statement, caller, facts) {
    return kept(statement, caller, facts).mfa;
}
/** Whether the statement's other conditions hold for a caller. */
function restHolds(statement, caller, facts) {
    return kept(statement, caller, facts).rest;
}
const memo = new WeakMap();
/** Judged once for each caller: the statements of a set are held against each other again and again. */
function kept(statement, caller, facts) {
    const ofFacts = memo.get(facts) ?? new WeakMap();
    const ofStatement = ofFacts.get(statement) ?? new Map();
    const known = ofStatement.get(caller) ?? judge(statement, caller, facts);
    memo.set(facts, ofFacts);
    ofFacts.set(statement, ofStatement);
    ofStatement.set(caller, known);
    return known;
}
function judge(statement, caller, facts) {
    const context = callerContext(caller, facts);
    return {
        mfa: (0,truth/* all */.Q7)(statement.conditions.filter(isMfaTest).map((test) => (0,condition/* evaluateTest */._)(test, context))),
        rest: (0,truth/* all */.Q7)(statement.conditions.filter((test) => !isMfaTest(test)).map((test) => callerTest(test, caller, facts))),
    };
}
/** A test for a caller of whom only the kind of ARN is known: `ArnLike aws:PrincipalArn …:role/*` holds for no user. */
function callerTest(test, caller, facts) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    const compared = operator?.family === 'string' || operator?.family === 'arn';
    if (test.key.toLowerCase() !== 'aws:principalarn' || operator === undefined || !compared) {
        return (0,condition/* evaluateTest */._)(test, callerContext(caller, facts));
    }
    const wanted = test.values.map((value) => arnPattern(value, operator.wildcards));
    if (wanted.some((pattern) => pattern === undefined))
        return 'unknown';
    const own = arnsOf(caller, facts);
    const known = wanted;
    const hit = own.every((arn) => known.some((pattern) => (0,pattern_relation/* covers */.hU)(pattern, arn)))
        ? true
        : own.some((arn) => known.some((pattern) => (0,pattern_relation/* arnsOverlap */._I)(pattern, arn)))
            ? 'unknown'
            : false;
    if (hit === 'unknown')
        return hit;
    return operator.negated ? !hit : hit;
}
function arnPattern(value, wildcards) {
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    return parts && (0,iam_pattern/* compilePattern */.Eb)((0,pieces/* atHome */.X6)(parts), { wildcards });
}
function arnsOf(caller, facts) {
    if (caller === 'role' || caller === 'role-false')
        return [(0,iam_pattern/* compilePattern */.Eb)([`${account}:role/*`])];
    return [(0,iam_pattern/* compilePattern */.Eb)([`${account}:user/${facts.userName ?? '*'}`], { variables: false })];
}

;// CONCATENATED MODULE: ./lib/iam/dead/condition.js








/** The first reason why the conditions of a statement can never hold together. */
function deadCondition(statement, now) {
    for (const test of statement.conditions) {
        const why = neverHolds(test, now);
        if (why !== undefined)
            return { span: test.span, why, fix: 'Write the operator and value that are meant, or remove the statement.' };
    }
    const groups = new Map();
    for (const test of statement.conditions) {
        const key = isMfaTest(test) ? 'mfa' : test.key.toLowerCase();
        groups.set(key, [...(groups.get(key) ?? []), test]);
    }
    for (const [key, tests] of groups) {
        if (tests.length < 2 || tests.length > 20 || key === '')
            continue;
        if (key === 'mfa' ? mfaContradicts(tests, now) : contradicts(tests)) {
            const [first] = tests;
            if (first === undefined)
                continue;
            return {
                span: first.span,
                why: `its conditions on ${first.key} contradict each other: they are all asked for at once`,
                fix: 'Put the conditions into two statements, so that either is enough.',
            };
        }
    }
    return undefined;
}
function mfaContradicts(tests, now) {
    return callerKinds.every((caller) => (0,truth/* all */.Q7)(tests.map((test) => (0,condition/* evaluateTest */._)(test, callerContext(caller, { now })))) === false);
}
/** True when neither absence nor any value that the tests themselves speak of, or that lies between, meets them all. */
function contradicts(tests) {
    const operators = tests.map((test) => (0,iam_operator/* parseOperator */.A)(test.operator));
    if (operators.some((operator) => operator === undefined || operator.set !== undefined))
        return false;
    const known = operators;
    const candidates = candidatesOf(tests, known);
    if (candidates === undefined)
        return false;
    return [undefined, ...candidates].every((value) => (0,truth/* all */.Q7)(tests.map((test) => (0,condition/* evaluateTest */._)(test, holding(value)))) === false);
}
function holding(value) {
    return { lookup: () => (value === undefined ? 'absent' : [value]) };
}
/** The values that are worth trying: those are all there are. Undefined where others could be. */
function candidatesOf(tests, operators) {
    const texts = [];
    for (const test of tests) {
        for (const value of test.values) {
            if (value.type === 'unknown' || value.type === 'either' || value.type === 'partial')
                return undefined;
            const text = value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : value.type === 'number' ? value.raw : '';
            if (text.includes('${'))
                return undefined;
            texts.push(text);
        }
    }
    if (texts.length > 200)
        return undefined;
    const families = new Set(operators.map(({ family }) => family).filter((family) => family !== 'null'));
    if (families.size > 1)
        return undefined;
    const [family] = families;
    if (family === undefined)
        return ['any'];
    if (family === 'bool')
        return ['true', 'false'];
    if (family === 'numeric')
        return texts.flatMap((text) => around((0,compare/* parseNumber */.$J)(text), 1, String));
    if (family === 'date')
        return texts.flatMap((text) => around((0,date/* parseDate */._)(text), 1000, (time) => String(time / 1000)));
    const pinned = operators.some(({ family: each, negated, wildcards, insensitive }, i) => {
        const exact = each === 'string' && !negated && !insensitive && !wildcards;
        return (exact || (each === 'arn' && !negated && (tests[i]?.values ?? []).every((value) => value.type === 'text' && !/[*?]/.test(value.text))));
    });
    return pinned ? texts : undefined;
}
function around(value, step, write) {
    return value === undefined || !Number.isSafeInteger(Math.trunc(value))
        ? []
        : [value - step, value - step / 2, value, value + step / 2, value + step].map(write);
}

;// CONCATENATED MODULE: ./lib/iam/dead/element.js
/** Why an action can match nothing, or undefined. Wildcards that may stand for a colon are given the benefit of the doubt. */
function neverAction(text) {
    if (text.includes('${'))
        return undefined;
    if (text.includes(','))
        return 'its Action is one text with commas, which no action is called';
    if (/\s/.test(text))
        return 'its Action has blanks, which no action has';
    if (/^[*?]+$/.test(text))
        return undefined;
    const colon = text.indexOf(':');
    if (colon < 0)
        return text.includes('*') ? undefined : 'its Action names no service';
    if (text.includes(':', colon + 1))
        return 'its Action has two colons, which no action has';
    return colon === 0 || colon === text.length - 1 ? 'its Action is only half of one' : undefined;
}
/** Why a resource can match nothing, or undefined. */
function neverResource(text) {
    if (text.includes('${') || /^[*?]/.test(text))
        return undefined;
    if (text.trim() !== text)
        return 'its Resource has blanks around it, which no ARN has';
    if (!/^(?:arn:|a[rn:]*[*?])/.test(text))
        return 'its Resource is no ARN';
    return !/[*?]/.test(text) && text.split(':').length < 6 ? 'its Resource has too few fields for an ARN' : undefined;
}

;// CONCATENATED MODULE: ./lib/iam/dead/index.js


/** The statements that no request can ever match. What can't be known is never dead. */
function findDead(policy, now) {
    return policy.statements.flatMap((statement) => {
        const found = deadElement(statement, policy) ?? deadCondition(statement, now);
        return found === undefined ? [] : [{ statement, ...found }];
    });
}
function deadElement(statement, policy) {
    const { actions, resources, principals } = statement;
    const action = actions && deadList(actions, 'Action', neverAction);
    if (action !== undefined)
        return action;
    const resource = resources && deadList(resources, 'Resource', neverResource);
    if (resource !== undefined)
        return resource;
    if (principals !== undefined && !principals.negated && principals.entries.length === 0) {
        return { span: principals.span, why: 'its Principal names nobody', fix: 'Name the principals that are meant.' };
    }
    if (policy.kind === 'resource' && principals === undefined) {
        return { span: statement.span, why: 'it names no Principal', fix: 'Add a Principal element that says who is meant.' };
    }
    return undefined;
}
/** `never` tells why a value can't match, or nothing. */
function deadList(element, name, never) {
    const { values, negated, span } = element;
    if (negated) {
        const all = values.find((value) => value.type === 'text' && /^\*+$/.test(value.text));
        return all && { span: all.span, why: `its Not${name} leaves nothing over`, fix: `Name in Not${name} only what is to be left out.` };
    }
    if (values.length === 0)
        return { span, why: `its list of ${name}s is empty`, fix: `Add the ${name.toLowerCase()}s that are meant, or remove the statement.` };
    const reasons = values.map((value) => (value.type === 'text' ? never(value.text) : undefined));
    const [first] = reasons;
    if (first === undefined || reasons.some((reason) => reason === undefined))
        return undefined;
    return { span, why: first, fix: `Write each ${name.toLowerCase()} as a text of its own, in its right form.` };
}

// EXTERNAL MODULE: ./lib/oidc/admission.js
var admission = __webpack_require__(5660);
;// CONCATENATED MODULE: ./lib/oidc/custom-subject.js
/**
 * Claims that an organization or repository may put into its subjects, in any order, in place of the default
 * (https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims). `repo` and `context` stand for
 * what the default has.
 */
const templateClaims = new Set(('repo actor actor_id base_ref head_ref check_run_id enterprise enterprise_id environment environment_node_id event_name ' +
    'job_workflow_ref job_workflow_sha ref ref_type ref_protected repository repository_id repository_owner repository_owner_id ' +
    'repository_visibility run_attempt run_id run_number runner_environment sha workflow workflow_ref workflow_sha').split(' '));
/** Claims that only the repository itself, or its owner, can have; all others anybody gives to his own runs. */
const ofRepository = new Set(['repo', 'repository', 'repository_id', 'workflow_ref']);
const ofOwner = new Set(['repository_owner', 'repository_owner_id', 'enterprise', 'enterprise_id']);
/** Claims that say which of a repository's runs it is. */
const ofRun = new Set(['ref', 'environment', 'job_workflow_ref', 'workflow_ref', 'sha', 'job_workflow_sha', 'workflow_sha']);
/**
 * Reads a value of a condition on `sub` as a subject that some template makes, the default among them; undefined when none
 * does, as for one that is misspelt. A wildcard may stand for anything, so what comes after one tells nothing.
 */
function readCustom(text, wildcards) {
    if (!wildcards && /[*?]/.test(text))
        return undefined;
    const fields = text.split(':');
    const found = {};
    let reach = 'anyone';
    let everyRun = true;
    let wild = false;
    for (let i = 0; i < fields.length; i++) {
        const name = fields[i];
        if (name === 'pull_request')
            everyRun &&= wild;
        else if (isWild(name))
            wild = true;
        else {
            const value = fields[++i] ?? '';
            if (!isField(name, value)) {
                if (!wild)
                    return undefined;
                continue;
            }
            if (!wild)
                reach = narrower(reach, reachOf(name, value));
            if (!wild && ofRun.has(name) && !isWild(value))
                everyRun = false;
            wild ||= isWild(value);
            found[name] = filled(value);
        }
    }
    return { sub: filled(text), claims: claimsOf(found), reach, everyRun };
}
const isWild = (part) => /[*?]/.test(part);
const filled = (text) => text.replace(/[*?]/g, 'q');
function isField(name, value) {
    if (value === '' || !(templateClaims.has(name) || /^repo_property_\w+$/.test(name)))
        return false;
    if (isWild(value))
        return true;
    if (name === 'repo' || name === 'repository')
        return /^[^/]+\/[^/]+$/.test(value);
    return name !== 'ref' || (/^refs\/[^/]+\/./.test(value) && !value.startsWith('refs/pull/'));
}
function reachOf(name, value) {
    if (ofOwner.has(name))
        return isWild(value) ? 'anyone' : 'owner';
    if (!ofRepository.has(name))
        return 'anyone';
    if (!isWild(value))
        return 'repository';
    // A wildcard after the slash, or after the owner's id, leaves the owner as it is.
    return name !== 'repository_id' && /^[^/*?@]+[/@]/.test(value) ? 'owner' : 'anyone';
}
const narrowness = ['anyone', 'owner', 'repository'];
function narrower(a, b) {
    return narrowness[Math.max(narrowness.indexOf(a), narrowness.indexOf(b))] ?? a;
}
function claimsOf({ repo, ...rest }) {
    const repository = rest['repository'] ?? repo?.replace(/@[^/]*/g, '');
    return repository === undefined ? rest : { ...rest, repository };
}

// EXTERNAL MODULE: ./lib/oidc/token.js
var oidc_token = __webpack_require__(9852);
;// CONCATENATED MODULE: ./lib/oidc/hints.js



/** A trust policy has 4,096 characters at most; what is longer IAM refuses. */
const hints_most = 256;
/**
 * What the policy asks of each claim of an issuer: the values of an Allow's positive conditions, and of the negated ones of
 * a Deny, which are what it leaves. Those with wildcards come first.
 */
function hintsOf(allow, denies, issuer) {
    const hints = new Map();
    for (const statement of [allow, ...denies]) {
        for (const test of statement.conditions) {
            const { issuer: written, claim } = (0,oidc_token/* splitKey */._$)(test.key);
            if (written === undefined || !(0,oidc_token/* isIssuer */.GZ)(written, issuer))
                continue;
            const name = claim.toLowerCase();
            hints.set(name, [...(hints.get(name) ?? []), ...hintsIn(test, statement.effect === 'Deny')]);
        }
    }
    for (const [claim, all] of hints) {
        const sorted = [...all].sort((a, b) => Number(isPattern(b)) - Number(isPattern(a)));
        hints.set(claim, sorted.slice(0, hints_most));
    }
    return hints;
}
function hintsIn(test, negated) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator?.family !== 'string' || operator.negated !== negated)
        return [];
    const { wildcards, insensitive } = operator;
    return test.values.flatMap((value) => {
        if (value.type !== 'text')
            return [];
        const text = insensitive ? value.text.toLowerCase() : value.text;
        return [{ text, pattern: (0,iam_pattern/* compilePattern */.Eb)([text], { wildcards }), wildcards, test, value }];
    });
}
/** True when the value stands for more than one text. */
function isPattern({ text, wildcards }) {
    return wildcards && /[*?]/.test(text);
}
/** A text that the value matches. */
function filledHint({ text, wildcards }) {
    return wildcards ? text.replace(/[*?]/g, 'q') : text;
}

;// CONCATENATED MODULE: ./lib/oidc/fit.js



/** Puts in what whoever asks for the token chooses: the audience, the workflow's name, who starts it, what it calls. */
class Fit {
    #allow;
    #hints;
    #issuer;
    #chosen = new Map();
    constructor(allow, hints, issuer) {
        this.#allow = allow;
        this.#hints = hints;
        this.#issuer = issuer;
    }
    *tokens(claims, circle, takes, context) {
        const own = `${claims['repository']}/.github/workflows/zq-probe.yml@${claims['ref'] ?? 'refs/heads/main'}`;
        const all = {
            aud: this.#choice('aud', 'sts.amazonaws.com'),
            workflow: this.#choice('workflow', 'zq-probe'),
            actor: this.#choice('actor', 'zq-probe'),
            actor_id: this.#choice('actor_id', '900000009'),
            job_workflow_ref: own,
            ...claims,
        };
        const issuer = `https://${this.#issuer}`;
        yield { token: { issuer, claims: all }, circle, takes, context };
        const called = this.#choice('job_workflow_ref', own);
        if (called !== own && claims['job_workflow_ref'] === undefined) {
            const by = circle === 'anyone' ? 'workflow' : takes;
            yield { token: { issuer, claims: { ...all, job_workflow_ref: called } }, circle, takes: by, context };
        }
    }
    /** The first value that all conditions on the claim take; `otherwise` where none is asked for. */
    #choice(claim, otherwise) {
        if (!this.#chosen.has(claim))
            this.#chosen.set(claim, this.#firstTaken(claim));
        return this.#chosen.get(claim) ?? otherwise;
    }
    #firstTaken(claim) {
        const key = `${this.#issuer}:${claim}`.toLowerCase();
        const tests = this.#allow.conditions.filter((test) => test.key.toLowerCase() === key);
        return (this.#hints.get(claim) ?? [])
            .slice(0, 40)
            .map(filledHint)
            .find((value) => {
            const context = (0,oidc_token/* contextOf */.Vm)({ issuer: `https://${this.#issuer}`, claims: { [claim]: value } });
            return tests.every((test) => (0,condition/* evaluateTest */._)(test, context) === true);
        });
    }
}

;// CONCATENATED MODULE: ./lib/oidc/github-names.js
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
function github_names_free(kind, least = 1, exactly = false) {
    return { ...kinds[kind], least, exactly };
}
/** An owner's name of at least so many characters. */
function owner(least) {
    return least < 2 ? [github_names_free('edge', 1, true)] : [github_names_free('edge', 1, true), github_names_free('owner', least - 2), github_names_free('edge', 1, true)];
}
/** Everything that may follow the repository. */
const contexts = [
    ['ref:refs/heads/', github_names_free('ref')],
    ['ref:refs/tags/', github_names_free('ref')],
    ['pull_request'],
    ['environment:', github_names_free('value')],
];

// EXTERNAL MODULE: ./lib/oidc/subject.js
var oidc_subject = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/oidc/witness.js

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
    const kind = unit === undefined ? undefined : (0,iam_pattern/* unitKind */.pe)(unit);
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

;// CONCATENATED MODULE: ./lib/oidc/github-subjects.js




/** An owner and a repository that no policy names. */
const stranger = { owner: 'zq-stranger', repository: 'zq-probe' };
/** How many steps the search for one statement's subjects may take: below a second. */
const steps = 2_000_000;
/**
 * Subjects that test a condition: for each of its values some that it admits, by as different owners, repositories and
 * runs as can be: a stranger's, one with a longer name, any branch, tag, environment, pull request.
 */
function probeSubjects(hints) {
    const found = new Set();
    const patterns = hints.subs.filter(isPattern);
    for (const hint of hints.subs)
        if (!isPattern(hint) && (0,oidc_subject/* isDefaultContext */.n9)((0,oidc_subject/* readSubject */.$e)(hint.text)?.context ?? ''))
            found.add(hint.text);
    const budget = { left: steps };
    const names = repositoryNames(hints.repositories).filter((name) => name.includes('/'));
    const look = (hint, stretches) => {
        const sub = witness(hint.pattern, stretches, budget);
        if (sub !== undefined)
            found.add(sub);
        return sub;
    };
    for (const hint of patterns)
        for (const who of identities(hint, names, look))
            for (const form of github_subjects_forms(who, hint, hints))
                for (const context of contexts)
                    look(hint, [...form, ':', ...context]);
    // What one condition says of the run, or of who runs it, holds for the others too.
    const named = namedContexts(hints, found);
    const mixed = patterns.length > 1 ? mixedNames(found) : [];
    for (const hint of patterns) {
        for (const who of [...identities(hint, names, look), ...mixed]) {
            for (const form of github_subjects_forms(who, hint, hints)) {
                look(hint, form);
                for (const context of named)
                    look(hint, [...form, ':', context]);
            }
        }
    }
    return { subjects: [...found], whole: budget.left > 0 };
}
/** Each owner that was found with each repository that was. */
function mixedNames(found) {
    const subjects = [...found].flatMap((sub) => (0,oidc_subject/* readSubject */.$e)(sub) ?? []);
    const owners = [...new Set(subjects.map(({ owner }) => owner))].slice(0, 8);
    const repositories = [...new Set(subjects.map(({ repository }) => repository))].slice(0, 8);
    return owners.flatMap((name) => repositories.map((repository) => ({ owner: [name], repository: [repository] })));
}
function identities(hint, names, look) {
    const anyRepository = [github_names_free('repository')];
    const shortest = look(hint, [...classic({ owner: owner(2), repository: anyRepository }), ':', ...contexts[0]]);
    const subject = (0,oidc_subject/* readSubject */.$e)(shortest ?? '');
    const longOwner = Math.min(39, (subject?.owner.length ?? 2) + 2);
    const longRepository = Math.min(100, (subject?.repository.length ?? 1) + 2);
    return [
        { owner: [stranger.owner], repository: [stranger.repository] },
        { owner: [stranger.owner], repository: anyRepository },
        { owner: owner(1), repository: anyRepository },
        { owner: owner(2), repository: anyRepository },
        { owner: owner(longOwner), repository: anyRepository },
        { owner: owner(2), repository: [github_names_free('repository', longRepository)] },
        ...names.map((name) => ({ owner: [name.slice(0, name.indexOf('/'))], repository: [name.slice(name.indexOf('/') + 1)] })),
    ];
}
/** Names that the conditions on the repository itself take: as written, or of different owners and lengths. */
function repositoryNames(hints) {
    const budget = { left: steps / 10 };
    const names = hints.slice(0, 20).flatMap((hint) => {
        if (!isPattern(hint))
            return [hint.text];
        const sizes = [
            [2, 1],
            [hint.text.length + 2, 1],
            [2, hint.text.length + 2],
        ];
        return sizes.flatMap(([most, least]) => witness(hint.pattern, [...owner(Math.min(39, most)), '/', github_names_free('repository', least)], budget) ?? []);
    });
    return [...new Set(names)].slice(0, 24);
}
/** With ids in it where the policy writes some, those that it asks for elsewhere among them. */
function github_subjects_forms(who, { text }, { ownerIds, repositoryIds }) {
    const among = (hints) => [github_names_free('id'), ...(text.includes('@') ? hints.slice(0, 3).map(idOf) : [])];
    const repositories = among(repositoryIds);
    const immutable = among(ownerIds).flatMap((owned) => repositories.map((id) => ['repo:', ...who.owner, '@', owned, '/', ...who.repository, '@', id]));
    return [classic(who), ...immutable];
}
/** An id that a condition asks for. */
function idOf(hint) {
    return filledHint(hint).replaceAll('q', '9');
}
function classic(who) {
    return ['repo:', ...who.owner, '/', ...who.repository];
}
/** Contexts that the policy speaks of, in whatever claim. */
function namedContexts({ environments, refs }, subjects) {
    const named = new Set(['ref:refs/heads/main', 'pull_request']);
    for (const hint of environments.slice(0, 12))
        named.add(`environment:${(0,oidc_subject/* escapeColons */.kM)(filledHint(hint))}`);
    for (const hint of refs.slice(0, 12))
        named.add(`ref:${filledHint(hint)}`);
    for (const subject of subjects)
        if (named.size < 40)
            named.add((0,oidc_subject/* readSubject */.$e)(subject)?.context || 'pull_request');
    return named;
}

;// CONCATENATED MODULE: ./lib/oidc/github-identities.js


/** A stranger's ids; those that the policy asks for: an owner's with another repository's, a repository's. */
function idSets(hints) {
    const pinned = (claim) => (hints.get(claim) ?? []).slice(0, 12).map(idOf);
    const none = { repository_owner_id: '900000001', repository_id: '900000002' };
    const owners = pinned('repository_owner_id');
    const firm = (claim) => (hints.get(claim) ?? []).some((hint) => !isPattern(hint));
    const enterprises = pinned('enterprise_id');
    const held = {
        ...(owners[0] === undefined ? {} : { repository_owner_id: owners[0] }),
        ...(enterprises[0] === undefined ? {} : { enterprise_id: enterprises[0] }),
    };
    return [
        { circle: 'anyone', claims: none },
        ...enterprises.map((id) => ({ circle: firm('enterprise_id') ? 'owner' : 'anyone', claims: { ...none, enterprise_id: id } })),
        ...owners.map((id) => ({
            circle: firm('repository_owner_id') ? 'owner' : 'anyone',
            claims: { ...none, ...held, repository_owner_id: id },
        })),
        ...pinned('repository_id').map((id) => ({
            circle: firm('repository_id') ? 'repository' : 'anyone',
            claims: { ...none, ...held, repository_id: id },
        })),
    ];
}
/** Owners and repositories that are written out to their end. */
function namesIn({ subs, repositories }) {
    const owners = new Set();
    const named = new Set();
    for (const { text } of subs) {
        const owner = /^repo:([^/:@*?]+)[/@]/i.exec(text)?.[1];
        if (owner === undefined)
            continue;
        owners.add(owner.toLowerCase());
        const repository = /^repo:[^/:@]+(?:@[^/:]*)?\/([^/:@*?]+)(?:[:@]|$)/i.exec(text)?.[1];
        if (repository !== undefined)
            named.add(`${owner}/${repository}`.toLowerCase());
    }
    for (const { text } of repositories) {
        const [owner = '', repository = ''] = text.toLowerCase().split('/');
        if (!/[*?]/.test(owner))
            owners.add(owner);
        if (!/[*?]/.test(text))
            named.add(`${owner}/${repository}`);
    }
    return { owners, repositories: named };
}
function circleOf(owner, repository, ids, names) {
    return narrowest(circleByName(owner, repository, names), ids.circle);
}
function circleByName(owner, repository, names) {
    if (names.repositories.has(`${owner}/${repository}`.toLowerCase()))
        return 'repository';
    return names.owners.has(owner.toLowerCase()) ? 'owner' : 'anyone';
}
const circles = ['anyone', 'owner', 'repository'];
function narrowest(a, b) {
    return circles[Math.max(circles.indexOf(a), circles.indexOf(b))] ?? a;
}

;// CONCATENATED MODULE: ./lib/oidc/github-tokens.js






/** The most tokens that one statement is tried with. */
const github_tokens_most = 3_000;
/** Tokens of as different runs as can be, made to fit what the policy asks as far as whoever gets them can choose. */
class ProbeTokens {
    /** False when a limit cut the search short: the policy may admit what was not tried. Set once all tokens were taken. */
    whole = true;
    #allow;
    #hints;
    #issuer;
    constructor(allow, hints, issuer) {
        this.#allow = allow;
        this.#hints = hints;
        this.#issuer = issuer;
    }
    *[Symbol.iterator]() {
        const subjects = subjectHints(this.#hints);
        const tried = subjects.subs.length > 0 ? probeSubjects(subjects) : { subjects: freeSubjects(subjects), whole: true };
        this.whole = tried.whole;
        let left = github_tokens_most;
        for (const probe of allTokens(subjects, tried.subjects, idSets(this.#hints), new Fit(this.#allow, this.#hints, this.#issuer))) {
            if (left-- > 0)
                yield probe;
            else {
                this.whole = false;
                return;
            }
        }
    }
}
function* allTokens(subjects, subs, identities, fit) {
    const names = namesIn(subjects);
    for (const { sub, subject } of widestFirst(subs, names)) {
        for (const ids of identities) {
            const circle = circleOf(subject.owner, subject.repository, ids, names);
            for (const run of runsOf(subject.context, subjects)) {
                const claims = {
                    repository: `${subject.owner}/${subject.repository}`,
                    ...run,
                    ...ids.claims,
                    ...(subject.ownerId === undefined ? {} : { repository_owner_id: subject.ownerId }),
                    ...(subject.repositoryId === undefined ? {} : { repository_id: subject.repositoryId }),
                };
                const plain = subject.owner === stranger.owner && subject.repository === stranger.repository;
                yield* fit.tokens({ ...claims, sub }, circle, plain ? 'nothing' : 'name', subject.context);
            }
        }
    }
    for (const hint of subjects.subs)
        yield* customTokens(hint, identities, fit, subjects);
}
/** A limit must not cut off the ones that matter most. */
function widestFirst(subs, names) {
    const read = subs.flatMap((sub) => {
        const subject = (0,oidc_subject/* readSubject */.$e)(sub);
        if (subject === undefined)
            return [];
        const rank = subject.owner === stranger.owner ? -1 : circles.indexOf(circleByName(subject.owner, subject.repository, names));
        return [{ sub, subject, rank }];
    });
    return read.sort((a, b) => a.rank - b.rank);
}
/** Tokens of templates of one's own; those of the default are tried as such. */
function* customTokens(hint, identities, fit, { refs, environments }) {
    const custom = readCustom(hint.text, hint.wildcards);
    if (custom === undefined || isOfDefault(hint))
        return;
    const everyRun = isPattern(hint) ? '*' : undefined;
    const context = custom.everyRun ? everyRun : hint.text;
    for (const ids of identities) {
        for (const ref of ['refs/heads/main', ...refs.slice(0, 4).map(filledHint)]) {
            for (const environment of [undefined, ...environments.slice(0, 4).map(filledHint)]) {
                const run = environment === undefined ? { ref } : { ref, environment };
                const claims = { repository: `${stranger.owner}/${stranger.repository}`, ...run, ...ids.claims, ...custom.claims, sub: custom.sub };
                yield* fit.tokens(claims, narrowest(custom.reach, ids.circle), 'template', context);
            }
        }
    }
}
/** As far as the first wildcard, the value has nothing that the default template wouldn't put there. */
function isOfDefault(hint) {
    if (!isPattern(hint))
        return (0,oidc_subject/* isDefaultContext */.n9)((0,oidc_subject/* readSubject */.$e)(hint.text)?.context ?? '');
    const fixed = hint.text.slice(0, hint.text.search(/[*?]/));
    return !fixed.includes(':') || /^repo:[^:]*(?::(?:(?:ref|environment)(?::[^:]*)?|[a-z_]*))?$/.test(fixed);
}
function subjectHints(hints) {
    const of = (claim) => hints.get(claim) ?? [];
    return {
        subs: of('sub'),
        repositories: of('repository'),
        environments: of('environment'),
        refs: of('ref'),
        ownerIds: of('repository_owner_id'),
        repositoryIds: of('repository_id'),
    };
}
/** Where nothing is asked of the subject, repositories of those names, and a stranger's, with every kind of run. */
function freeSubjects(hints) {
    const named = repositoryNames(hints.repositories);
    const runs = [...namedContexts(hints, []), 'ref:refs/heads/zq-probe', 'ref:refs/tags/zq-probe', 'environment:zq-probe'];
    return [...named, `${stranger.owner}/${stranger.repository}`].flatMap((name) => runs.map((context) => `repo:${name}:${context}`));
}
/** `ref` and `environment` as they go with what the subject says of the run. */
function runsOf(context, { environments, refs }) {
    const asked = refs.slice(0, 4).map(filledHint);
    if (context.startsWith('ref:'))
        return [{ ref: context.slice('ref:'.length) }];
    if (!context.startsWith('environment:'))
        return ['refs/pull/1/merge', ...asked.filter((ref) => ref.startsWith('refs/pull/'))].map((ref) => ({ ref }));
    const written = context.slice('environment:'.length);
    const meant = environments.map(filledHint).filter((name) => name.replaceAll(':', '%3A') === written);
    return [...new Set([written.replaceAll('%3A', ':'), ...meant])].flatMap((environment) => ['refs/heads/main', ...asked].map((ref) => ({ environment, ref })));
}

// EXTERNAL MODULE: ./lib/oidc/mismatch.js
var mismatch = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/oidc/provider.js
var oidc_provider = __webpack_require__(9660);
;// CONCATENATED MODULE: ./lib/oidc/held.js








/** An address out in the internet that no policy has a reason to name: of the range for benchmarks (RFC 2544). */
const held_anyAddress = '198.18.77.5';
/** Keys whose value the one who asks sets at will, or that hold for everybody. */
const held_chosen = /^(?:aws:(?:useragent|referer|requestedregion|currenttime|epochtime|resourceaccount|resourceorgid|resourceorgpaths)|sts:rolesessionname)$/;
/** Whether one Allow lets a token in; `unknown` where that hinges on what is neither in the token nor the caller's to choose. */
function holds(allow, token, caller) {
    return (0,truth/* all */.Q7)(allow.conditions.map((test) => {
        const truth = testHolds(test, token, caller);
        // Where the insider calls from is taken to be where the policy wants him.
        return truth === 'unknown' && caller === 'insider' && isKey(test) ? true : truth;
    }));
}
function testHolds(test, token, caller) {
    const truth = (0,condition/* evaluateTest */._)(test, contextFor(token, caller));
    return truth === 'unknown' && isKey(test) && held_chosen.test(test.key.toLowerCase()) ? true : truth;
}
/** A key that isn't the issuer's, under an operator that there is. */
function isKey({ key, operator }) {
    return !(0,oidc_token/* isOpenKey */.O0)(key) && (0,iam_operator/* parseOperator */.A)(operator) !== undefined && (0,oidc_token/* splitKey */._$)(key).issuer === undefined;
}
function contextFor(token, caller) {
    const context = (0,oidc_token/* contextOf */.Vm)(token);
    if (caller === 'insider')
        return context;
    return {
        lookup: (key) => {
            if (key === 'aws:sourceip' || key === 'aws:vpcsourceip')
                return key === 'aws:sourceip' ? [held_anyAddress] : 'absent';
            return key === 'aws:sourcevpc' || key === 'aws:sourcevpce' ? 'absent' : context.lookup(key);
        },
    };
}
/** Whether a Deny of the same policy keeps a token out that `allow` lets in. */
function denied(denies, allow, token, caller) {
    return (0,truth/* any */.bz)(denies.map((deny) => (0,truth/* all */.Q7)([
        (0,evaluate/* actionMatches */.GE)(deny.actions, admission/* exchangeAction */.i),
        (0,truth/* any */.bz)([(0,oidc_provider/* principalAdmits */.v)(deny.principals, token.issuer, undefined), samePrincipal(deny, allow)]),
        deny.uncertain === true ? 'unknown' : true,
        ...deny.conditions.map((test) => testHolds(test, token, caller)),
    ])));
}
/** A provider that the file doesn't tell is the same where it is written the same. `*` is everybody. */
function samePrincipal({ principals }, allow) {
    if (principals === undefined || principals.negated)
        return false;
    const own = new Set(allow.principals?.entries.map(({ value }) => (0,mismatch/* shown */.SP)(value)));
    return principals.entries.some(({ type, value }) => (0,mismatch/* shown */.SP)(value) === '*' || (type === 'Federated' && own.has((0,mismatch/* shown */.SP)(value))));
}
/** Whether the policy lets the token in by this Allow. */
function admitted(allow, denies, token, caller) {
    const allowed = holds(allow, token, caller);
    return allowed === false ? false : (0,truth/* all */.Q7)([allowed, (0,truth/* not */.AU)(denied(denies, allow, token, caller))]);
}

;// CONCATENATED MODULE: ./lib/oidc/settled.js


/**
 * Puts a name in for what only a deployment knows, the same one wherever the same thing stands: a repository that is
 * given by a parameter is one repository, whatever it is called. Both branches of a choice stand side by side.
 */
function settleAllow(statement) {
    const fill = new Filling();
    const conditions = statement.conditions.map((test) => ({ ...test, values: test.values.flatMap((value) => fill.settled(value, test)) }));
    return { statement: { ...statement, conditions }, open: fill.used };
}
/** The same for a Deny, where a value that isn't known, or is one of several, has to stay undecided. */
function settleDeny(statement) {
    const fill = new Filling();
    const settled = (value, test) => value.type === 'partial' ? (fill.settled(value, test)[0] ?? value) : value;
    return {
        ...statement,
        conditions: statement.conditions.map((test) => ({ ...test, values: test.values.map((value) => settled(value, test)) })),
    };
}
class Filling {
    used = false;
    settled(value, test) {
        if (value.type === 'either')
            return value.options.flatMap((option) => this.settled(option, test));
        const { span } = value;
        if (value.type === 'unknown') {
            this.used = true;
            const name = nameFor(value.why);
            return [{ type: 'text', text: isSubject(test) ? `repo:${name}/${name}:ref:refs/heads/${name}` : name, span }];
        }
        const parts = (0,iam_pattern/* partsOf */.CI)(value);
        if (parts === undefined)
            return [value];
        if (value.type === 'partial')
            this.used = true;
        return [{ type: 'text', text: isSubject(test) ? subjectText(parts) : plainText(parts), span }];
    }
}
function isSubject({ key }) {
    return (0,oidc_token/* splitKey */._$)(key).claim.toLowerCase() === 'sub';
}
function plainText(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : nameFor(part.reference))).join('');
}
/**
 * A stretch may stand for owner and repository together, `repo:${Repository}:ref:…`, or for all that follows; it is
 * taken for as much as makes the text a subject.
 */
function subjectText(parts) {
    const text = plainText(parts);
    const [first, second] = parts;
    if (first !== 'repo:' || second === undefined || typeof second === 'string')
        return text;
    const name = nameFor(second.reference);
    const rest = text.slice('repo:'.length + name.length);
    if (rest === '')
        return `repo:${name}/${name}:ref:refs/heads/${name}`;
    if (rest.startsWith('/') || rest.startsWith('@'))
        return text;
    return rest.startsWith(':') || /repo|slug|project|full/i.test(second.reference) ? `repo:${name}/${name}${rest}` : text;
}
/** A name that is good anywhere in a subject, made of what stands in the file. */
function nameFor(reference) {
    const letters = reference.toLowerCase().replace(/[^a-z0-9]/g, '');
    let sum = 0;
    for (let i = 0; i < reference.length; i++)
        sum = (sum * 31 + reference.charCodeAt(i)) % 1_000_003;
    return `v${letters.slice(0, 20)}${sum}`;
}

;// CONCATENATED MODULE: ./lib/oidc/github-audience.js









/** Who gets in by this Allow with a token of GitHub's; undefined when nothing is to be said. */
function judgeGithub(allow, denies, address) {
    if (allow.conditions.some(({ key, operator }) => (0,oidc_token/* isOpenKey */.O0)(key) || (0,iam_operator/* parseOperator */.A)(operator) === undefined))
        return undefined;
    const { statement, open } = settleAllow(allow);
    const settledDenies = denies.map(settleDeny);
    const hints = hintsOf(statement, settledDenies, address);
    const trial = tryTokens(statement, settledDenies, hints, address);
    const where = new Placing(allow, hints, address, open);
    if (trial.anyone !== undefined)
        return where.of('anyone', trial.anyone);
    if (trial.owner !== undefined)
        return where.of('owner', trial.owner);
    if (trial.repository !== undefined)
        return where.of('repository', trial.repository);
    if (trial.live)
        return forAllValues(allow, address);
    return open || !trial.whole || isTangled(allow, denies, address)
        ? undefined
        : { admits: 'nobody', cause: 'dead', severity: 'medium', span: where.whole };
}
function tryTokens(allow, denies, hints, address) {
    const found = { live: false };
    const runs = namedRuns(hints);
    const probes = new ProbeTokens(allow, hints, address);
    for (const probe of probes) {
        const { circle } = probe;
        if (found.anyone?.takes === 'nothing')
            break;
        if (circle !== 'anyone' && found.anyone !== undefined)
            continue;
        const truth = admitted(allow, denies, probe.token, circle === 'anyone' ? 'outsider' : 'insider');
        if (truth !== false)
            found.live = true;
        if (truth !== true)
            continue;
        if (circle === 'anyone') {
            if (isPlainer(probe, found.anyone))
                found.anyone = probe;
        }
        else if (circle === 'owner')
            found.owner ??= probe;
        else if (isWorse(probe, found.repository) && !isNamed(probe, runs))
            found.repository = probe;
    }
    // A stranger may be kept out by his address alone; then it is still a door.
    const live = found.live || [...probes].some((probe) => admitted(allow, denies, probe.token, 'insider') !== false);
    return { anyone: found.anyone, owner: found.owner, repository: found.repository, live, whole: probes.whole };
}
/** What anybody has is worse than a name that must be had; of two names the longer is the better example of a look-alike. */
function isPlainer(probe, than) {
    if (than === undefined || probe.takes === 'nothing')
        return true;
    const length = ({ token }) => (token.claims['repository'] ?? '').indexOf('/');
    return probe.takes === 'name' && (than.takes !== 'name' || length(probe) > length(than));
}
/** Pull requests and every run are worth more words than a branch. */
function isWorse(probe, than) {
    const rank = ({ context }) => (context === undefined ? 2 : context === 'pull_request' ? 1 : 0);
    return than === undefined || rank(probe) > rank(than);
}
/** The runs that the policy spells out. */
function namedRuns(hints) {
    const exact = (claim) => (hints.get(claim) ?? []).filter((hint) => !isPattern(hint)).map(({ text }) => text);
    const contexts = (hints.get('sub') ?? []).flatMap(({ text, wildcards }) => {
        const match = /:((?:ref:refs\/(?:heads|tags)\/|environment:)[^:]+|pull_request)$/.exec(text)?.[1];
        return match === undefined || (wildcards && /[*?]/.test(match)) ? [text] : [match, text];
    });
    const environments = exact('environment');
    return {
        contexts: new Set([...contexts, ...environments.map((name) => `environment:${(0,oidc_subject/* escapeColons */.kM)(name)}`)]),
        refs: new Set(exact('ref')),
        environments: new Set(environments),
        workflow: exact('job_workflow_ref').length > 0 && exact('job_workflow_ref').every((text) => /@[0-9a-f]{40}$/.test(text)),
    };
}
function isNamed({ context, token }, runs) {
    if (runs.workflow || runs.refs.has(token.claims['ref'] ?? '') || runs.environments.has(token.claims['environment'] ?? ''))
        return true;
    return context !== undefined && context !== 'pull_request' && runs.contexts.has(context);
}
/** Words a trial's outcome, and finds what in the policy it is due to. */
class Placing {
    whole;
    #allow;
    #hints;
    #address;
    #open;
    constructor(allow, hints, address, open) {
        this.#allow = allow;
        this.#hints = hints;
        this.#address = address;
        this.#open = open;
        this.whole = this.#testOf('sub')?.span ?? allow.conditions[0]?.span ?? allow.principals?.span ?? allow.span;
    }
    of(admits, probe) {
        const sub = probe.token.claims['sub'] ?? '';
        const hint = this.#hintFor('sub', sub);
        const written = hint === undefined ? undefined : this.#written(hint);
        return {
            admits,
            ...this.#severity(admits, probe, hint),
            span: hint?.value.span ?? this.whole,
            ...(this.#open || hint === undefined || !isPattern(hint) ? {} : { example: sub }),
            ...(written === undefined ? {} : { value: written }),
        };
    }
    #severity(admits, { takes, context, token }, hint) {
        if (admits === 'anyone') {
            if (takes === 'nothing')
                return { cause: hint === undefined ? 'untested' : 'everything', severity: 'critical' };
            return { cause: takes === 'name' ? 'look-alike' : takes, severity: 'high' };
        }
        if (admits === 'owner') {
            if (takes === 'template')
                return { cause: 'template', severity: hint !== undefined && /environment:|workflow:/.test(hint.text) ? 'high' : 'medium' };
            const enterprise = token.claims['enterprise_id'] !== undefined && token.claims['repository_owner_id'] === '900000001';
            return enterprise ? { cause: 'enterprise', severity: 'high' } : { cause: 'wildcard', severity: 'medium' };
        }
        if (context === undefined)
            return { cause: 'every-run', severity: 'medium' };
        if ((this.#hints.get('job_workflow_ref') ?? []).some((each) => !isPattern(each)))
            return { cause: 'mutable-workflow', severity: 'low' };
        if (hint === undefined)
            return { cause: 'every-run', severity: 'medium' };
        if (!isPattern(hint))
            return { cause: 'pull-requests', severity: 'low' };
        const unpinned = /@[*?]/.test(hint.text) && /[*?]$/.test(hint.text);
        return { cause: 'wildcard', severity: unpinned ? 'medium' : 'low' };
    }
    #hintFor(claim, value) {
        const fitting = (this.#hints.get(claim) ?? []).filter((hint) => (0,iam_pattern/* matchesText */.Fm)(hint.pattern, value) === true || (0,iam_pattern/* matchesText */.Fm)(hint.pattern, value.toLowerCase()) === true || filledHint(hint) === value);
        return fitting.find(({ test }) => this.#allow.conditions.some((own) => own.span.start === test.span.start)) ?? undefined;
    }
    /** As it stands in the file, also where a name of our own was put in. */
    #written({ test, value }) {
        const own = this.#allow.conditions.find(({ span }) => span.start === test.span.start);
        const found = own?.values.find(({ span }) => span.start === value.span.start);
        return found && (0,mismatch/* shown */.SP)(found);
    }
    #testOf(claim) {
        return this.#allow.conditions.find(({ key }) => {
            const { issuer, claim: bare } = (0,oidc_token/* splitKey */._$)(key);
            return issuer !== undefined && bare.toLowerCase() === claim && (0,oidc_token/* isIssuer */.GZ)(issuer, this.#address);
        });
    }
}
/** Two conditions that one claim must meet may fit a text that no trial thought of. */
function isTangled(allow, denies, address) {
    const claims = [allow, ...denies].flatMap(({ conditions, effect }) => conditions
        .filter(({ key, operator }) => (0,oidc_token/* isIssuer */.GZ)((0,oidc_token/* splitKey */._$)(key).issuer ?? '', address) && (0,iam_operator/* parseOperator */.A)(operator)?.negated === (effect === 'Deny'))
        .map(({ key }) => (0,oidc_token/* splitKey */._$)(key).claim.toLowerCase()));
    return new Set(claims).size < claims.length;
}
/** `ForAllValues` holds when the claim is missing: on the subject, which never is, it is only misleading. */
function forAllValues({ conditions }, address) {
    const test = conditions.find(({ key, operator }) => {
        const { issuer, claim } = (0,oidc_token/* splitKey */._$)(key);
        return issuer !== undefined && (0,oidc_token/* isIssuer */.GZ)(issuer, address) && claim.toLowerCase() === 'sub' && (0,iam_operator/* parseOperator */.A)(operator)?.set === 'all';
    });
    return test && { admits: undefined, cause: 'for-all-values', severity: 'low', span: test.span };
}

// EXTERNAL MODULE: ./lib/oidc/issuers.js
var issuers = __webpack_require__(2737);
;// CONCATENATED MODULE: ./lib/oidc/tenant-subject.js
/** Names before values that tell one run, or the branch it is for. */
const tenant_subject_ofRun = /^(?:ref|workspace|run_phase|environment|branch|user|stack)$/;
/**
 * Reads subjects of the kind `organization:acme:project:web:…`, `project_path:acme/web:ref_type:branch:ref:main`, `org/ID/project/ID/…`,
 * `system:serviceaccount:namespace:name`.
 */
function tenantPart(text, issuer) {
    const wild = text.search(/[*?]/);
    if (wild < 0)
        return 'run';
    const fixed = text.slice(0, wild);
    if (issuer === 'eks')
        return serviceAccount(fixed);
    const fields = fixed.replace(/^https:\/\//, 'https/').split(/[:/]/);
    // The last field runs on into the wildcard: it is only begun.
    const closed = fields.slice(0, -1);
    if (closed.length === 0)
        return fields[0] === '' ? 'everything' : 'prefix';
    if (closed.length === 1)
        return fields[1] === '' ? 'everything' : 'prefix';
    return restOf(closed, text, issuer);
}
function restOf(closed, text, issuer) {
    if (issuer === 'gitlab') {
        const path = /^project_path:([^:*?]+):/.exec(text)?.[1];
        if (path === undefined)
            return 'tenant';
        return /:ref:[^*?]+$/.test(text) ? 'run' : 'project';
    }
    const pairs = closed.slice(2);
    const values = Math.floor(pairs.length / 2);
    if (values === 0)
        return 'tenant';
    const names = pairs.filter((_, i) => i % 2 === 0).slice(0, values);
    return issuer === 'circleci' || names.some((name) => tenant_subject_ofRun.test(name)) ? 'run' : 'project';
}
function serviceAccount(fixed) {
    const rest = /^system:serviceaccount:(.*)$/.exec(fixed)?.[1];
    if (rest === undefined)
        return 'everything';
    return rest.includes(':') ? 'project' : rest === '' ? 'everything' : 'prefix';
}

;// CONCATENATED MODULE: ./lib/oidc/tenant-audience.js







/** Who gets in by this Allow with a token of another issuer than GitHub; undefined when nothing is to be said. */
function judgeTenants(allow, denies, address, issuer) {
    if (allow.conditions.some(({ key, operator }) => (0,oidc_token/* isOpenKey */.O0)(key) || (0,iam_operator/* parseOperator */.A)(operator) === undefined))
        return undefined;
    const { statement, open } = settleAllow(allow);
    const trial = new Trial(statement, denies.map(settleDeny), address, issuer);
    const anyone = trial.stranger();
    const whole = allow.conditions[0]?.span ?? allow.principals?.span ?? allow.span;
    if (anyone !== undefined) {
        const { hint } = anyone;
        const where = hint === undefined ? { span: whole } : { span: hint.value.span, value: written(allow, hint) };
        if (!issuer.shared)
            return { admits: 'owner', cause: hint === undefined ? 'untested' : 'wildcard', severity: 'medium', ...where };
        const cause = hint === undefined ? 'untested' : anyone.part === 'everything' ? 'everything' : 'look-alike';
        return { admits: 'anyone', cause, severity: cause === 'look-alike' ? 'high' : 'critical', ...where };
    }
    if (!trial.alive())
        return open || trial.tangled ? undefined : { admits: 'nobody', cause: 'dead', severity: 'medium', span: whole };
    if (trial.wholeTenant)
        return { admits: 'owner', cause: 'untested', severity: 'medium', span: whole };
    const wide = trial.wide();
    if (wide === undefined)
        return undefined;
    const { hint, part } = wide;
    const circle = part === 'tenant' ? { admits: 'owner', severity: 'medium' } : { admits: 'repository', severity: 'low' };
    return { ...circle, cause: 'wildcard', span: hint.value.span, value: written(allow, hint) };
}
function written(allow, { test, value }) {
    const own = allow.conditions.find(({ span }) => span.start === test.span.start);
    return (0,mismatch/* shown */.SP)(own?.values.find(({ span }) => span.start === value.span.start) ?? value);
}
class Trial {
    /** Two positive conditions on one claim: a text that fits both may be one that no trial thought of. */
    tangled;
    #allow;
    #denies;
    #address;
    #issuer;
    #hints;
    /** The tenant is told, and nothing of his is: each of his projects gets in. */
    get wholeTenant() {
        const firm = (claim) => (this.#hints.get(claim) ?? []).length > 0;
        return !firm('sub') && !this.#issuer.project.some(firm) && ['namespace_id', 'organization_id', 'organization_slug'].some(firm);
    }
    constructor(allow, denies, address, issuer) {
        this.#allow = allow;
        this.#denies = denies;
        this.#address = address;
        this.#issuer = issuer;
        this.#hints = hintsOf(allow, denies, address);
        this.tangled = [...this.#hints.values()].some((hints) => new Set(hints.map(({ test }) => test)).size > 1);
    }
    /** A token of somebody who has nothing to do with whom the policy means, and the value that lets him in. */
    stranger() {
        if (this.#isBoundBySession())
            return undefined;
        if (this.#admits({}, 'outsider'))
            return { hint: undefined, part: 'everything' };
        for (const wanted of ['everything', 'prefix']) {
            for (const claim of this.#issuer.binding) {
                for (const hint of this.#hints.get(claim) ?? []) {
                    if (!isPattern(hint) || this.#part(claim, hint) !== wanted)
                        continue;
                    if (this.#admits({ [claim]: filledHint(hint) }, 'outsider'))
                        return { hint, part: wanted };
                }
            }
        }
        return undefined;
    }
    /** Whether anybody gets in at all. */
    alive() {
        const choices = [...this.#hints].map(([claim, hints]) => hints.filter((hint) => hint.wildcards || !/[*?]/.test(hint.text)).map((hint) => [claim, filledHint(hint)]));
        const first = Object.fromEntries(choices.flatMap((choice) => (choice[0] === undefined ? [] : [choice[0]])));
        return (this.#admits(first, 'insider') ||
            choices.some((choice) => choice.slice(1).some(([claim, value]) => this.#admits({ ...first, [claim]: value }, 'insider'))));
    }
    /** The value that leaves more of the tenant in than one project's one branch. */
    wide() {
        if (this.#issuer.project.some((claim) => (this.#hints.get(claim) ?? []).some((hint) => !isPattern(hint))))
            return undefined;
        const subs = (this.#hints.get('sub') ?? []).filter(isPattern);
        for (const wanted of ['everything', 'prefix', 'tenant', 'project']) {
            const hint = subs.find((each) => this.#part('sub', each) === wanted);
            if (hint !== undefined && this.#admitsLike(hint))
                return { hint, part: wanted };
        }
        return undefined;
    }
    #admitsLike(hint) {
        const others = [...this.#hints].flatMap(([claim, hints]) => claim === 'sub' || hints[0] === undefined ? [] : [[claim, filledHint(hints[0])]]);
        return this.#admits({ ...Object.fromEntries(others), sub: filledHint(hint) }, 'insider');
    }
    #part(claim, hint) {
        return claim === 'sub' ? tenantPart(hint.text, this.#issuer.id) : /^[*?]/.test(hint.text) ? 'everything' : 'prefix';
    }
    /** The session's name stands for the tenant where the issuer sets it. */
    #isBoundBySession() {
        return (this.#issuer.binding.includes('sts:rolesessionname') &&
            this.#allow.conditions.some(({ key, operator }) => key.toLowerCase() === 'sts:rolesessionname' && (0,iam_operator/* parseOperator */.A)(operator)?.negated === false));
    }
    /** Whether a token gets in that has these claims, and of the rest a stranger's: what is not his to choose is another's. */
    #admits(claims, caller) {
        const binding = new Set(this.#issuer.binding);
        const all = { sub: 'zq-stranger', aud: 'sts.amazonaws.com' };
        for (const [claim, hints] of this.#hints) {
            const first = hints[0];
            if (first !== undefined && !binding.has(claim) && isChosen(claim))
                all[claim] = filledHint(first);
        }
        for (const claim of binding)
            all[claim] = 'zq-stranger';
        const token = { issuer: `https://${this.#address}`, claims: { ...all, ...claims } };
        return admitted(this.#allow, this.#denies, token, caller) === true;
    }
}
/** What one writes into the job that asks for the token, or what holds for everybody's jobs. */
function isChosen(claim) {
    return /^(?:aud|amr|ref_protected|pipeline_source|runner_environment|user_access_level|build_branch|cluster_name|pipeline_slug)$/.test(claim);
}

;// CONCATENATED MODULE: ./lib/oidc/audience.js










/**
 * Who gets in by each Allow of a trust policy for OIDC issuers that many share, beyond whom it is clearly meant for. Each
 * statement is judged alone, but every Deny counts. Nothing is said of what can't be known.
 */
function judgeAudience(policy) {
    const denies = policy.statements.filter(({ effect }) => effect === 'Deny');
    return policy.statements.flatMap((statement) => {
        if (statement.effect !== 'Allow' || statement.principals?.negated !== false)
            return [];
        return judgeStatement(statement, denies, policy);
    });
}
function judgeStatement(statement, denies, policy) {
    const exchanges = (0,evaluate/* actionMatches */.GE)(statement.actions, admission/* exchangeAction */.i) === true;
    const misspelt = exchanges ? misspeltProvider(statement) : undefined;
    if (misspelt !== undefined)
        return [misspelt];
    const verdicts = addressesOf(statement).map(({ address, issuer, value }) => {
        const judge = issuer.id === 'github' ? judgeGithub : judgeTenants;
        const audience = exchanges ? judge(statement, denies, address, issuer) : otherAction(statement, policy, value);
        return { audience, address, issuer };
    });
    const alive = verdicts.some(({ audience }) => audience?.admits !== 'nobody');
    return verdicts.flatMap(({ audience, address, issuer }) => audience === undefined || (alive && audience.admits === 'nobody') ? [] : [{ ...audience, statement, issuer, address }]);
}
/** An OIDC provider never calls `AssumeRole`; tagging the session alone lets nobody in and is no door. */
function otherAction(statement, { statements }, value) {
    const others = statement.principals?.entries.some((entry) => entry.type !== 'Federated') === true;
    const meant = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'].some((action) => (0,evaluate/* actionMatches */.GE)(statement.actions, action) === true);
    const elsewhere = statements.some((other) => other !== statement && (0,evaluate/* actionMatches */.GE)(other.actions, admission/* exchangeAction */.i) === true);
    if (others || !meant || elsewhere)
        return undefined;
    return { admits: 'nobody', cause: 'action', severity: 'medium', span: statement.actions?.span ?? value.span };
}
/** The only principal is a provider whose address has a scheme, or a slash at its end: it isn't the issuer's. */
function misspeltProvider(statement) {
    const entries = statement.principals?.entries ?? [];
    const [entry] = entries;
    const address = entry === undefined || entries.length > 1 ? undefined : (0,oidc_provider/* providerOf */.l)(entry)?.address;
    const meant = address?.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    const issuer = meant === undefined || meant === address || (0,issuers/* issuerOf */.xD)(address ?? '') !== undefined ? undefined : (0,issuers/* issuerOf */.xD)(meant);
    if (entry === undefined || meant === undefined || issuer === undefined)
        return undefined;
    return { admits: 'nobody', cause: 'provider', severity: 'medium', span: entry.value.span, statement, issuer, address: meant };
}
/** The issuers of the list that a statement names, in its principals or, where those can't be known, before its keys. */
function addressesOf(statement) {
    const doors = new Map();
    const add = (address, value) => {
        const issuer = (0,issuers/* issuerOf */.xD)(address);
        if (issuer !== undefined)
            doors.set(address, { address, issuer, value });
    };
    for (const entry of statement.principals?.entries ?? []) {
        for (const value of entry.value.type === 'either' ? entry.value.options : [entry.value]) {
            if (isEverybody(entry.type, value))
                for (const address of inferred(statement, value))
                    add(address, value);
            const provider = (0,oidc_provider/* providerOf */.l)({ ...entry, value });
            if (provider?.address !== undefined)
                add(provider.address, value);
            else if (provider !== undefined)
                for (const address of inferred(statement, value))
                    add(address, value);
        }
    }
    return [...doors.values()];
}
/** With everybody as principal, the keys tell which provider's tokens are meant. */
function isEverybody(type, value) {
    return type === '*' || (type === 'Federated' && (0,model_value/* textOf */.b6)(value) === '*');
}
function inferred({ conditions }, value) {
    const written = conditions.flatMap(({ key }) => (0,oidc_token/* splitKey */._$)(key).issuer ?? []).map((issuer) => issuer.replace(/^https?:\/\//i, ''));
    const known = [...new Set(written.map((issuer) => issuer.toLowerCase()))].filter((issuer) => (0,issuers/* issuerOf */.xD)(issuer) !== undefined);
    if (known.length > 0 || written.length > 0)
        return known;
    const name = (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? []);
    return /git-?hub/i.test(name) ? ['token.actions.githubusercontent.com'] : [];
}

;// CONCATENATED MODULE: ./lib/policies/rules/dead-statement.js



const dead_statement_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const deny = (condition) => dead_statement_policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition: condition });
/* harmony default export */ const dead_statement = ((0,rule/* definePolicyRule */.q)({
    id: 'dead-statement',
    severity: 'medium',
    title: 'Statement that can never match',
    why: 'A statement that nothing matches does not do what it was written for: a grant is missing, and a Deny protects nothing.',
    fix: 'Correct the element that keeps the statement from matching, or remove the statement.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
    ],
    bad: [
        dead_statement_policy({ Effect: 'Deny', Action: 's3:GetObject,s3:PutObject', Resource: '*' }),
        dead_statement_policy({ Effect: 'Allow', Action: 's3:', Resource: '*' }),
        dead_statement_policy({ Effect: 'Allow', Action: [], Resource: '*' }),
        deny({ Bool: { 'aws:MultiFactorAuthPresent': 'false' }, Null: { 'aws:MultiFactorAuthPresent': 'true' } }),
        deny({ StringEquals: { 'aws:PrincipalArn': '*' } }),
        deny({ DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }),
        deny({ StringEquals: { 'aws:PrincipalAccount': '111122223333' }, StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }),
        { ...dead_statement_policy({ Effect: 'Deny', Action: 's3:*', Resource: '*' }), kind: 'resource', service: 's3' },
    ],
    good: [
        dead_statement_policy({ Effect: 'Deny', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }),
        dead_statement_policy({ Effect: 'Allow', NotAction: [], Resource: '*' }),
        deny({ StringLike: { 'aws:PrincipalArn': '*' } }),
        deny({ StringEquals: { 'aws:ResourceTag/glob': '*' } }),
        deny({ DateLessThan: { 'aws:CurrentTime': '2090-01-01T00:00:00Z' } }),
        deny({ NumericLessThan: { 's3:max-keys': '10' }, NumericGreaterThan: { 's3:max-keys': '5' } }),
        {
            ...dead_statement_policy({
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
            }),
            kind: 'trust',
        },
        deny({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } }),
    ],
    check({ policy: judged }, report, { now }) {
        const dead = findDead(judged, now);
        // `oidc-trust` says it with the subject that would be right.
        const said = new Set(dead.length === 0 ? [] : judgeAudience(judged).flatMap(({ admits, statement }) => (admits === 'nobody' ? [statement] : [])));
        for (const { statement, span, why, fix } of dead) {
            if (said.has(statement))
                continue;
            const denies = statement.effect === 'Deny';
            report(span, {
                message: `This ${statement.effect ?? 'statement'}${statement.effect === undefined ? '' : ' statement'} can never match: ${why}.${denies ? ' What it was to forbid is not forbidden.' : ''}`,
                fix,
                severity: denies ? 'high' : 'medium',
                statement,
                evidence: { effect: statement.effect ?? null },
            });
        }
    },
}));

;// CONCATENATED MODULE: ./lib/iam/advice/condition-effect.js





/** Conditions that limit less than they look like. Those of MFA and of trust policies have rules of their own. */
function findWeakConditions(policy, catalog, now) {
    if (policy.kind === 'trust')
        return [];
    return policy.statements.flatMap((statement) => {
        if (statement.effect === undefined)
            return [];
        return statement.conditions.flatMap((test) => {
            const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
            if (operator === undefined || isMfaTest(test) || neverHolds(test, now) !== undefined)
                return [];
            const found = quantified(test, operator, statement, catalog) ??
                unreadWildcard(test, operator, statement) ??
                addresses(test, operator, statement) ??
                unpaired(test, statement) ??
                chosenByCaller(test, statement) ??
                isNull(test, operator);
            return found === undefined ? [] : [{ ...found, statement }];
        });
    });
}
/** Keys that every request has: quantifying them changes nothing. */
const condition_effect_always = /^aws:(?:principalarn|principalaccount|principaltype|userid|securetransport|currenttime|epochtime|useragent|requestedregion)$/;
function quantified(test, { set, family, ifExists }, statement, catalog) {
    if (set !== 'all' || family === 'null')
        return undefined;
    const key = test.key.toLowerCase();
    const known = catalog.globalKey(key) ?? catalog.service(key.split(':')[0])?.key(key);
    if (known === undefined || known.multiple || condition_effect_always.test(key))
        return undefined;
    const asked = statement.conditions.some((other) => other.key.toLowerCase() === key && /^null$/i.test(other.operator));
    if (asked || statement.effect !== 'Allow')
        return undefined;
    const plain = test.operator.slice(test.operator.indexOf(':') + 1);
    return {
        code: 'FOR_ALL_VALUES_WITH_SINGLE_VALUED_KEY',
        message: `ForAllValues holds for every request that lacks ${(0,problems/* shown */.SP)(test.key)}, which has one value at most: the condition lets those through.`,
        fix: `Write ${plain} without ForAllValues.`,
        span: test.span,
        severity: ifExists ? 'low' : 'medium',
    };
}
/** Keys whose values may well hold a `*` of their own. */
const condition_effect_free = /tag|^s3:(?:prefix|delimiter)|context|^aws:(?:useragent|referer)$/;
function unreadWildcard(test, { family, wildcards, negated }, { effect }) {
    if (family !== 'string' || wildcards || condition_effect_free.test(test.key.toLowerCase()))
        return undefined;
    const value = test.values.find((each) => each.type === 'text' && each.text.replace(/\$\{[^}]*\}/g, '').includes('*'));
    if (value?.type !== 'text')
        return undefined;
    return {
        code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
        message: `${test.operator} takes "${(0,problems/* shown */.SP)(value.text)}" literally, and no value of ${(0,problems/* shown */.SP)(test.key)} is written so: ${negated ? 'it excepts nothing' : 'it matches nothing'}.`,
        fix: `Write ${test.operator.replace(/Equals(?:IgnoreCase)?/i, 'Like')}.`,
        span: value.span,
        severity: negated && effect === 'Allow' ? 'medium' : 'low',
    };
}
const condition_effect_inner = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((range) => (0,address/* parseRange */.RC)(range));
function addresses(test, { family, negated }, { effect }) {
    if (family !== 'ip')
        return undefined;
    const texts = test.values.map((value) => (value.type === 'text' ? value.text : ''));
    const ranges = texts.map((text) => (0,address/* parseRange */.RC)(text));
    if (test.key.toLowerCase() === 'aws:sourceip') {
        const hidden = ranges.filter((range) => range !== undefined && condition_effect_inner.some((each) => each !== undefined && condition_effect_holds(each, range)));
        if (hidden.length > 0) {
            const all = hidden.length === texts.length;
            return {
                code: `PRIVATE_${negated ? 'NOT_IP_ADDRESS' : 'IP_ADDRESS'}${all ? '' : '_SUBSET'}`,
                message: `aws:SourceIp is never a private address${all && negated ? ': the condition always holds' : ''}.`,
                fix: 'Write public addresses, or use aws:VpcSourceIp beside aws:SourceVpc.',
                span: test.span,
                severity: all && negated && effect === 'Allow' ? 'medium' : 'low',
            };
        }
    }
    const at = ranges.findIndex((range) => range !== undefined && hasHostBits(range));
    const range = ranges[at];
    if (range === undefined)
        return undefined;
    return {
        code: 'IMPROVE_IP_RANGE',
        message: `"${(0,problems/* shown */.SP)(texts[at] ?? '')}" has bits set beyond its prefix, which count for nothing.`,
        fix: 'Write the first address of the range, or the prefix that is meant.',
        span: (test.values[at] ?? test).span,
        severity: 'low',
    };
}
function condition_effect_holds(outer, range) {
    if (outer.bytes.length !== range.bytes.length || range.prefix < outer.prefix)
        return false;
    return bitsOf(outer).slice(0, outer.prefix) === bitsOf(range).slice(0, outer.prefix);
}
function hasHostBits(range) {
    return bitsOf(range).slice(range.prefix).includes('1');
}
function bitsOf({ bytes }) {
    return bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
}
const networks = ['aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn', 'aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths'];
function unpaired(test, { conditions }) {
    if (test.key.toLowerCase() !== 'aws:vpcsourceip')
        return undefined;
    if (conditions.some(({ key }) => networks.includes(key.toLowerCase())))
        return undefined;
    return {
        code: 'MISSING_PAIRED_CONDITION_KEYS',
        message: 'An address of aws:VpcSourceIp is one of any VPC, of whatever account: alone it tells nobody apart.',
        fix: 'Add aws:SourceVpc or aws:SourceVpce to the condition.',
        span: test.span,
        severity: 'medium',
    };
}
const condition_effect_chosen = new Set(['aws:referer', 'aws:useragent']);
function chosenByCaller(test, { effect, conditions }) {
    if (effect !== 'Allow' || !conditions.every(({ key }) => condition_effect_chosen.has(key.toLowerCase())))
        return undefined;
    return {
        code: 'UNTRUSTWORTHY_CONDITION_KEY',
        message: `${(0,problems/* shown */.SP)(test.key)} is whatever the caller says: it keeps nobody out.`,
        fix: 'Limit the statement by a key that the caller cannot choose.',
        span: test.span,
        severity: 'low',
    };
}
function isNull(test, { family, set, wildcards, negated, ifExists }) {
    if (family === 'null') {
        if (set === undefined)
            return undefined;
        return {
            code: 'NULL_WITH_QUALIFIER',
            message: `Null asks whether ${(0,problems/* shown */.SP)(test.key)} is there at all: ForAllValues and ForAnyValue say nothing more.`,
            fix: 'Write Null.',
            span: test.span,
            severity: 'low',
        };
    }
    const everything = test.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
    // That a tag is there at all is what many ask on purpose.
    if (!wildcards || !everything || ifExists || set === 'all' || condition_effect_free.test(test.key.toLowerCase()))
        return undefined;
    return {
        code: negated ? 'EQUIVALENT_TO_NULL_TRUE' : 'EQUIVALENT_TO_NULL_FALSE',
        message: `${test.operator} with "*" only asks whether ${(0,problems/* shown */.SP)(test.key)} is ${negated ? 'missing' : 'there'}, whatever its value.`,
        fix: `Write "Null": { "${(0,problems/* shown */.SP)(test.key)}": "${String(negated)}" }, or the value that is meant.`,
        span: test.span,
        severity: 'low',
    };
}

;// CONCATENATED MODULE: ./lib/policies/rules/ineffective-condition.js



const ineffective_condition_policy = (Condition, Effect = 'Allow') => ({
    document: { Version: '2012-10-17', Statement: [{ Effect, Action: 's3:ListBucket', Resource: '*', Condition }] },
});
/* harmony default export */ const ineffective_condition = ((0,rule/* definePolicyRule */.q)({
    id: 'ineffective-condition',
    severity: 'medium',
    title: 'Condition that limits less than it looks like',
    why: 'A condition that holds for requests it was to keep out gives a false sense of a limit.',
    fix: 'Write the operator and value that are meant.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
    ],
    bad: [
        ineffective_condition_policy({ 'ForAllValues:StringEquals': { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }),
        ineffective_condition_policy({ StringNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }),
        ineffective_condition_policy({ StringEquals: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5', 'o-*'] } }),
        ineffective_condition_policy({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
        ineffective_condition_policy({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '192.168.1.0/24'] } }),
        ineffective_condition_policy({ IpAddress: { 'aws:SourceIp': '203.0.113.77/24' } }),
        ineffective_condition_policy({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' } }),
        ineffective_condition_policy({ StringLike: { 'aws:UserAgent': 'ours*' } }),
        ineffective_condition_policy({ StringLike: { 'aws:SourceVpce': '*' } }),
        ineffective_condition_policy({ 'ForAnyValue:Null': { 'aws:TagKeys': 'false' } }),
    ],
    good: [
        ineffective_condition_policy({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
        ineffective_condition_policy({ 'ForAllValues:StringEquals': { 'aws:SourceVpce': 'vpce-1a2b3c4d' }, Null: { 'aws:SourceVpce': 'false' } }),
        ineffective_condition_policy({ StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }, 'Deny'),
        ineffective_condition_policy({ NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } }, 'Deny'),
        ineffective_condition_policy({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' }, StringEquals: { 'aws:SourceVpc': 'vpc-1a2b3c4d' } }),
        ineffective_condition_policy({ StringEquals: { 'aws:ResourceTag/glob': '*' } }),
        ineffective_condition_policy({ StringLike: { 'aws:UserAgent': 'ours*' }, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
        ineffective_condition_policy({ StringLikeIfExists: { 'aws:SourceVpce': '*' } }),
        ineffective_condition_policy({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }),
    ],
    check({ policy: judged }, report, { catalog, now }) {
        if (catalog !== undefined)
            reportRemarks(findWeakConditions(judged, catalog, now), report);
    },
}));

;// CONCATENATED MODULE: ./lib/iam/mfa/denial.js



/** Whether one Deny keeps a caller from all of a probe. A Deny that reaches only a part of the resources leaves a hole. */
function denies(statement, caller, probe, facts) {
    if (statement.effect !== 'Deny')
        return false;
    const holds = (0,truth/* all */.Q7)([
        mfaHolds(statement, caller, facts),
        restHolds(statement, caller, facts),
        statement.uncertain === true ? 'unknown' : true,
    ]);
    if (holds === false)
        return false;
    const hit = (0,evaluate/* actionMatches */.GE)(statement.actions, probe.action);
    return hit === false ? false : (0,truth/* all */.Q7)([holds, hit, coversResource(statement, probe)]);
}
function coversResource(statement, probe) {
    if (probe.resource === undefined || (0,evaluate/* resourceCovers */.RG)(statement.resources, probe.resource))
        return true;
    const unknown = statement.resources?.values.some((value) => value.type === 'unknown' || value.type === 'either');
    return unknown === true ? 'unknown' : false;
}
/** Whether any of the statements does. */
function denial_denied(statements, caller, probe, facts) {
    return (0,truth/* any */.bz)(statements.map((statement) => denies(statement, caller, probe, facts)));
}

;// CONCATENATED MODULE: ./lib/iam/sensitive.js
/**
 * Actions that a stolen key must not be enough for: they manage permissions, hand out credentials, escalate, destroy,
 * or switch off the guards. In AWS's spelling.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const byService = {
    iam: 'AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion CreateRole ' +
        'CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccountPasswordPolicy DeleteGroupPolicy DeleteRole ' +
        'DeleteRolePermissionsBoundary DeleteRolePolicy DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice ' +
        'DetachGroupPolicy DetachRolePolicy DetachUserPolicy PassRole PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy ' +
        'PutUserPermissionsBoundary PutUserPolicy ResetServiceSpecificCredential SetDefaultPolicyVersion UpdateAccessKey ' +
        'UpdateAccountPasswordPolicy UpdateAssumeRolePolicy UpdateLoginProfile CreateOpenIDConnectProvider CreateSAMLProvider ' +
        'UpdateSAMLProvider UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider UploadSSHPublicKey',
    sts: 'AssumeRole AssumeRoot GetFederationToken',
    account: 'CloseAccount',
    organizations: 'LeaveOrganization DeleteOrganization DetachPolicy DeletePolicy RemoveAccountFromOrganization UpdatePolicy AttachPolicy CloseAccount',
    sso: 'CreateAccountAssignment AttachManagedPolicyToPermissionSet PutInlinePolicyToPermissionSet DeleteAccountAssignment',
    s3: 'DeleteBucket DeleteBucketPolicy PutBucketPolicy PutBucketAcl PutBucketPublicAccessBlock PutBucketVersioning PutBucketReplication PutLifecycleConfiguration PutAccountPublicAccessBlock',
    kms: 'ScheduleKeyDeletion DisableKey PutKeyPolicy CreateGrant DeleteImportedKeyMaterial',
    secretsmanager: 'GetSecretValue DeleteSecret PutResourcePolicy',
    ec2: 'TerminateInstances StopInstances GetPasswordData ModifySnapshotAttribute ModifyImageAttribute DeleteVolume DeleteSnapshot DeleteVpc ' +
        'DeleteFlowLogs ReplaceIamInstanceProfileAssociation AssociateIamInstanceProfile',
    'ec2-instance-connect': 'SendSSHPublicKey SendSerialConsoleSSHPublicKey',
    rds: 'DeleteDBInstance DeleteDBCluster DeleteDBSnapshot DeleteDBClusterSnapshot ModifyDBSnapshotAttribute',
    'rds-db': 'connect',
    redshift: 'GetClusterCredentials GetClusterCredentialsWithIAM DeleteCluster',
    'redshift-serverless': 'GetCredentials',
    dynamodb: 'DeleteTable DeleteBackup PutResourcePolicy',
    backup: 'DeleteBackupVault DeleteRecoveryPoint DeleteBackupPlan DeleteBackupVaultAccessPolicy PutBackupVaultAccessPolicy',
    cloudtrail: 'StopLogging DeleteTrail UpdateTrail PutEventSelectors DeleteEventDataStore',
    config: 'DeleteConfigRule DeleteConfigurationRecorder DeleteDeliveryChannel StopConfigurationRecorder',
    guardduty: 'DeleteDetector UpdateDetector DisassociateFromAdministratorAccount CreateIPSet',
    securityhub: 'DisableSecurityHub DeleteInsight DisassociateFromAdministratorAccount',
    logs: 'DeleteLogGroup DeleteLogStream PutResourcePolicy',
    route53domains: 'TransferDomainToAnotherAwsAccount DeleteDomain',
    ssm: 'StartSession SendCommand',
    ecs: 'ExecuteCommand',
    lambda: 'AddPermission UpdateFunctionCode DeleteFunction',
    cloudformation: 'DeleteStack SetStackPolicy',
    cloudfront: 'DeleteDistribution',
    eks: 'DeleteCluster CreateAccessEntry AssociateAccessPolicy',
    ecr: 'SetRepositoryPolicy DeleteRepository',
    elasticfilesystem: 'DeleteFileSystem PutFileSystemPolicy',
    sqs: 'DeleteQueue AddPermission SetQueueAttributes',
    sns: 'DeleteTopic AddPermission SetTopicAttributes',
    lightsail: 'GetInstanceAccessDetails DownloadDefaultKeyPair',
    codecommit: 'DeleteRepository',
};
const sensitiveActions = Object.entries(byService).flatMap(([service, names]) => names.split(' ').map((name) => `${service}:${name}`));
/** What somebody without MFA needs to register a device and open a session with it; harmless for a stolen key. */
const enrolment = ('CreateVirtualMFADevice EnableMFADevice GetUser GetMFADevice ListMFADevices ListVirtualMFADevices ResyncMFADevice ListUsers ' +
    'GetAccountSummary GetAccountPasswordPolicy ListAccountAliases ChangePassword GetLoginProfile')
    .split(' ')
    .map((name) => `iam:${name}`)
    .concat('sts:GetSessionToken', 'sts:GetCallerIdentity', 'iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed');

;// CONCATENATED MODULE: ./lib/iam/mfa/probe.js



/** Names that no service has. */
const unheard = 'qzjx:qzjx';
const anyResource = (0,iam_pattern/* compilePattern */.Eb)(['arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx']);
/** So many of a statement's values are looked at; past that more of the same follows. */
const probe_most = 60;
/** What a statement is about: every action it names, those sensitive ones that its wildcards hold, and any other. */
function probesOf(statement) {
    const actions = actionsOf(statement.actions);
    const resources = resourcesIn(statement.resources, actions.length > 20 ? 3 : 10);
    return actions.flatMap((action) => resources.map((resource) => ({ action, resource })));
}
function actionsOf(element) {
    if (element === undefined)
        return [];
    const held = sensitiveActions.filter((action) => (0,evaluate/* actionMatches */.GE)(element, action) === true).slice(0, probe_most);
    if (element.negated)
        return (0,evaluate/* actionMatches */.GE)(element, unheard) === true ? [unheard, ...held] : held;
    const witnesses = element.values.slice(0, probe_most).flatMap((value) => {
        const pattern = (0,evaluate/* actionPattern */.Bt)(value);
        const witness = pattern && witnessOf(pattern);
        return witness !== undefined && (0,evaluate/* actionMatches */.GE)(element, witness) === true ? [witness] : [];
    });
    return [...new Set([...witnesses, ...held])];
}
/** An action that the pattern matches; undefined where a stretch is unknown. */
function witnessOf(pattern) {
    if (pattern.references.length > 0)
        return undefined;
    const colon = pattern.units.includes(58);
    let first = true;
    let text = '';
    for (const unit of pattern.units) {
        const kind = (0,iam_pattern/* unitKind */.pe)(unit);
        if (kind === 'text')
            text += String.fromCharCode(unit);
        else if (kind === 'one')
            text += 'q';
        else {
            text += first && !colon ? unheard : 'qzjx';
            first = false;
        }
    }
    return text;
}
function resourcesIn(element, count) {
    if (element === undefined)
        return [undefined];
    if (element.negated)
        return [anyResource];
    return element.values.slice(0, count).flatMap((value) => (0,evaluate/* resourcePattern */.nn)(value) ?? []);
}

;// CONCATENATED MODULE: ./lib/iam/mfa/rewrite.js



/** Past this length only the Condition is shown. */
const rewrite_longest = 1500;
/** The statement with its MFA tests put right, as JSON. */
function rewritten(statement, effect = statement.effect ?? 'Allow') {
    const condition = mended(statement, effect);
    const whole = {};
    for (const { key, value } of statement.value.entries)
        if (key !== 'Condition')
            whole[key] = json(value);
    whole['Condition'] = condition;
    const text = JSON.stringify(whole);
    return text.length <= rewrite_longest ? text : `"Condition": ${JSON.stringify(condition)}`;
}
/** An Allow asks that MFA was used; a Deny hits whoever can't show that it was. */
function mended(statement, effect) {
    const block = {};
    const put = (operator, key, value) => {
        block[operator] = { ...block[operator], [key]: value };
    };
    if (effect === 'Allow')
        put('Bool', 'aws:MultiFactorAuthPresent', 'true');
    else
        put('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false');
    for (const test of statement.conditions) {
        if (test.key === '' || isMfaTest(test))
            continue;
        put(test.operator, test.key, test.values.length === 1 ? json(test.values[0]) : test.values.map(json));
    }
    return block;
}
function json(value) {
    switch (value.type) {
        case 'list':
            return value.items.map(json);
        case 'map':
            return Object.fromEntries(value.entries.map((entry) => [entry.key, json(entry.value)]));
        case 'boolean':
            return value.value;
        case 'number':
            return value.value;
        case 'null':
            return null;
        case 'unknown':
            return '…';
        case 'either':
            return value.options[0] === undefined ? '…' : json(value.options[0]);
        default:
            return (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? []);
    }
}

;// CONCATENATED MODULE: ./lib/iam/mfa/verdict.js
const withoutMfa = ['key', 'session'];
const words = {
    key: 'a long-term access key',
    session: 'a session without MFA',
    fresh: 'a session just opened with MFA',
    stale: 'a session long ago opened with MFA',
    role: 'a role session',
    'role-false': 'a role session',
};
function named(callers) {
    return callers.map((caller) => words[caller]).join(' and ');
}

;// CONCATENATED MODULE: ./lib/iam/mfa/shape.js









/**
 * What is wrong with the MFA tests of one statement, judged for a person: who passes that should not, or whether the one
 * with MFA is shut out. The other statements of the set count as far as they close a hole.
 */
function judgeShape(statement, set) {
    if (!testsMfa(statement))
        return undefined;
    return statement.effect === 'Deny' ? judgeDeny(statement, set) : statement.effect === 'Allow' ? judgeAllow(statement, set) : undefined;
}
function mfaTestOf(statement) {
    return statement.conditions.find(isMfaTest);
}
function judgeAllow(statement, set) {
    const probes = probesOf(statement).filter(({ action }) => !isEnrolment(action));
    if (probes.length === 0)
        return undefined;
    const open = withoutMfa.filter((caller) => passesAllow(statement, caller, probes, set));
    if (open.length > 0)
        return bypass(statement, open, set);
    if (mfaHolds(statement, 'fresh', set.facts) !== false)
        return undefined;
    return lockout(statement, 'This statement asks for MFA the wrong way round: who has just signed in with MFA is not let in.');
}
function isEnrolment(action) {
    return enrolment.some((name) => name.toLowerCase() === action.toLowerCase());
}
function passesAllow(statement, caller, probes, set) {
    if (mfaHolds(statement, caller, set.facts) !== true || restHolds(statement, caller, set.facts) === false)
        return false;
    return probes.some((probe) => denial_denied(set.statements, caller, probe, set.facts) === false);
}
function judgeDeny(statement, set) {
    const { facts } = set;
    if (restHolds(statement, 'key', facts) === false && restHolds(statement, 'session', facts) === false)
        return undefined;
    if (mfaHolds(statement, 'fresh', facts) === true && restHolds(statement, 'fresh', facts) !== false) {
        return lockout(statement, 'This Deny has its MFA test the wrong way round: it hits those who signed in with MFA.');
    }
    const probes = probesOf(statement);
    const open = withoutMfa.filter((caller) => passesDeny(statement, caller, probes, set));
    return open.length > 0 ? bypass(statement, open, set) : undefined;
}
/** A caller gets past when this Deny surely misses him, no other closes the hole, and nothing is known to withhold the grant. */
function passesDeny(statement, caller, probes, set) {
    if (mfaHolds(statement, caller, set.facts) !== false)
        return false;
    const holes = probes.filter((probe) => denial_denied(set.statements, caller, probe, set.facts) === false);
    if (holes.length === 0 || probes.length === 0)
        return false;
    const grants = set.statements.filter((other) => other.effect === 'Allow' && holes.some((probe) => (0,evaluate/* actionMatches */.GE)(other.actions, probe.action) === true));
    return (grants.length === 0 ||
        grants.some((grant) => mfaHolds(grant, caller, set.facts) !== false && restHolds(grant, caller, set.facts) !== false));
}
function bypass(statement, open, set) {
    const test = mfaTestOf(statement);
    const who = set.holder === 'unknown' ? '' : ` of ${set.holder} ${set.name}`;
    return {
        rule: 'mfa-bypass',
        severity: 'high',
        statement,
        span: test.span,
        message: `The MFA requirement${who} is got round by ${named(open)}: \`${test.operator}\` on ${test.key} doesn't hold them off.`,
        fix: `Rewrite the statement: ${rewritten(statement)}`,
        passes: open,
    };
}
function lockout(statement, message) {
    return {
        rule: 'mfa-lockout',
        severity: 'high',
        statement,
        span: mfaTestOf(statement).span,
        message,
        fix: `Rewrite the statement: ${rewritten(statement)}`,
    };
}
const needed = [
    { action: 'iam:EnableMFADevice', resource: (0,iam_pattern/* compilePattern */.Eb)([`${account}:user/*`]) },
    { action: 'iam:CreateVirtualMFADevice', resource: (0,iam_pattern/* compilePattern */.Eb)([`${account}:mfa/*`]) },
];
/** A Deny for all without MFA that also forbids to register a device: who has none yet never gets one. */
function judgeEnrolment(statement, set) {
    if (statement.effect !== 'Deny' || !testsMfa(statement))
        return undefined;
    const blocked = needed.filter((probe) => {
        const hit = withoutMfa.every((caller) => denies(statement, caller, probe, set.facts) === true);
        return hit && denies(statement, 'fresh', probe, set.facts) === false && (0,evaluate/* resourceCovers */.RG)(statement.resources, probe.resource);
    });
    if (blocked.length === 0)
        return undefined;
    const names = blocked.map(({ action }) => action);
    return {
        rule: 'mfa-lockout',
        severity: 'high',
        statement,
        span: statement.actions?.span ?? statement.span,
        message: `Who has no MFA device yet can never register one: this Deny also hits ${names.join(' and ')}.`,
        fix: `Exempt ${needed.map(({ action }) => action).join(', ')} in the statement's NotAction, beside what else signing in with MFA takes: ${exemptions}.`,
        actions: names,
    };
}
const exemptions = 'iam:GetUser, iam:GetMFADevice, iam:ListMFADevices, iam:ListVirtualMFADevices, iam:ResyncMFADevice, sts:GetSessionToken';

;// CONCATENATED MODULE: ./lib/iam/mfa/ceiling.js



/** Names that no service has: what a ceiling for everything reaches. */
const ceiling_anything = { action: 'qzjx:qzjx', resource: undefined };
/** MFA asked by an SCP, a boundary, an endpoint or session policy: its tests are judged, and whether role sessions are left out. */
function judgeCeiling(set, forRoles) {
    return set.statements.flatMap((statement) => {
        const shape = judgeShape(statement, set);
        if (shape !== undefined)
            return [shape];
        if (!forRoles || statement.effect !== 'Deny' || !testsMfa(statement))
            return [];
        const hitsRoles = ['role', 'role-false'].every((caller) => mfaHolds(statement, caller, set.facts) === true &&
            restHolds(statement, caller, set.facts) === true &&
            denies(statement, caller, ceiling_anything, set.facts) === true);
        if (!hitsRoles)
            return [];
        return [
            {
                rule: 'mfa-lockout',
                severity: 'medium',
                statement,
                span: mfaTestOf(statement).span,
                message: 'This ceiling asks MFA of everybody below it: role sessions, which never carry MFA, are shut out.',
                fix: 'Limit the Deny to users: add "StringEquals": { "aws:PrincipalType": "User" } to its Condition.',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/iam/mfa/exposure.js








/** Conditions that already keep a stolen key out: another control than MFA, chosen on purpose. */
const fences = /^aws:(?:sourceip|sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip|calledvia.*|viaawsservice)$/;
/** The sensitive actions that an Allow without MFA tests grants to somebody without MFA, in AWS's spelling. */
function exposedBy(statement, set) {
    if (statement.effect !== 'Allow' || testsMfa(statement))
        return [];
    if (statement.conditions.some((test) => fences.test(test.key.toLowerCase())))
        return [];
    return sensitiveActions.filter((action) => isExposed(statement, action, set));
}
function isExposed(statement, action, set) {
    if ((0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return false;
    const reached = reachedBy(statement, action);
    return withoutMfa.some((caller) => {
        if (restHolds(statement, caller, set.facts) === false)
            return false;
        return reached.some((resource) => denial_denied(set.statements, caller, { action, resource }, set.facts) === false);
    });
}
/** The resources of a statement that an action can be used on; none where it can't be used on any of them. */
function reachedBy(statement, action) {
    const { resources } = statement;
    const usable = resourcesOf(action);
    if (resources === undefined)
        return [];
    if (resources.negated) {
        const open = usable !== undefined && !resources.values.some((value) => closes(value, usable));
        return open ? [usable] : [];
    }
    return resources.values.flatMap((value) => {
        const pattern = (0,evaluate/* resourcePattern */.nn)(value);
        if (pattern === undefined)
            return [];
        if ((0,iam_pattern/* isEverything */.CM)(pattern))
            return [pattern];
        if (usable === undefined || !(0,pattern_relation/* arnsOverlap */._I)(pattern, usable) || (isBucketAction(action) && namesObjects(pattern)))
            return [];
        return [pattern];
    });
}
function closes(value, usable) {
    const pattern = (0,evaluate/* resourcePattern */.nn)(value);
    return pattern === undefined || (0,pattern_relation/* covers */.hU)(pattern, usable);
}
function namesObjects(pattern) {
    return pattern.units.some((unit) => (0,iam_pattern/* unitKind */.pe)(unit) === 'text' && unit === 47);
}
/** True when somebody with a plain key can use the grant at all. */
function isOpenToKeys(statement, set) {
    return withoutMfa.some((caller) => mfaHolds(statement, caller, set.facts) === true && restHolds(statement, caller, set.facts) !== false);
}

;// CONCATENATED MODULE: ./lib/iam/mfa/person.js








/** Everything that a user, a group's members, or a holder nobody knows has: at most one verdict a statement. */
function judgePerson(set) {
    const verdicts = [];
    const judged = new Set();
    const add = (verdict) => {
        if (verdict === undefined || judged.has(verdict.statement))
            return;
        judged.add(verdict.statement);
        verdicts.push(verdict);
    };
    for (const statement of set.statements)
        add(judgeShape(statement, set));
    for (const statement of set.statements)
        add(judgeEnrolment(statement, set));
    const broken = verdicts.filter(({ rule }) => rule === 'mfa-bypass').map(({ statement }) => statement);
    for (const statement of set.statements)
        add(judgeExposure(statement, set, broken));
    for (const statement of set.statements)
        add(judgeVoid(statement, set));
    return verdicts;
}
/** What a person can do without MFA: nobody asks for it, an exemption lets it through, or a sibling grant goes round it. */
function judgeExposure(statement, set, broken) {
    // What a Deny was meant to hold off is that Deny's finding.
    const actions = exposedBy(statement, set).filter((action) => !broken.some((deny) => meantFor(deny, action)));
    if (actions.length === 0)
        return undefined;
    const exempting = set.statements.filter((other) => isGoodDeny(other, set) && other.actions?.negated === true);
    for (const deny of exempting) {
        const exempt = actions.filter((action) => (0,evaluate/* actionMatches */.GE)(deny.actions, action) === false);
        if (exempt.length > 0)
            return exemption(deny, exempt);
    }
    const asked = actions.filter((action) => set.statements.some((other) => asksMfaFor(other, action, set)));
    if (asked.length > 0)
        return voided(statement, asked);
    const severity = severityOf(set, statement);
    return severity === undefined ? undefined : missing(statement, actions, severity, set);
}
function meantFor(deny, action) {
    return deny.effect === 'Deny' && (0,evaluate/* actionMatches */.GE)(deny.actions, action) === true;
}
/** Without a known holder only a document that speaks of the person who uses it is judged, and then softly. */
function severityOf(set, statement) {
    if (set.holder === 'user' || set.holder === 'group')
        return 'high';
    const personal = set.statements.some((each) => speaksOfUser(each.resources) || each === statement) &&
        set.statements.some((each) => speaksOfUser(each.resources));
    return personal || set.statements.some(testsMfa) ? 'low' : undefined;
}
function speaksOfUser(element) {
    return element?.values.some((value) => value.type === 'text' && /\$\{\s*aws:username\b/i.test(value.text)) ?? false;
}
/** A Deny that holds off whoever has no MFA, and lets those with it pass. */
function isGoodDeny(statement, set) {
    if (statement.effect !== 'Deny' || !testsMfa(statement))
        return false;
    return (mfaHolds(statement, 'key', set.facts) === true &&
        mfaHolds(statement, 'session', set.facts) === true &&
        mfaHolds(statement, 'fresh', set.facts) === false);
}
function asksMfaFor(statement, action, set) {
    if (statement.effect !== 'Allow' || !testsMfa(statement) || (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return false;
    return mfaHolds(statement, 'key', set.facts) === false;
}
/** An Allow without MFA that holds all that another Allow asks MFA for. */
function judgeVoid(statement, set) {
    if (statement.effect !== 'Allow' || testsMfa(statement) || !isOpenToKeys(statement, set))
        return undefined;
    const asking = set.statements.filter((other) => other.effect === 'Allow' && testsMfa(other) && person_holds(statement, other));
    const open = asking.filter((other) => {
        const probes = probesOf(other).filter(({ action }) => !isEnrolment(action));
        return mfaHolds(other, 'key', set.facts) === false && probes.some((probe) => denial_denied(set.statements, 'key', probe, set.facts) === false);
    });
    return open.length === 0 ? undefined : voided(statement, []);
}
function person_holds(wide, narrow) {
    const { actions } = wide;
    if (actions === undefined || narrow.actions === undefined || narrow.actions.negated || narrow.resources === undefined)
        return false;
    if (narrow.resources.negated)
        return false;
    const everyAction = narrow.actions.values.every((value) => {
        const pattern = (0,evaluate/* actionPattern */.Bt)(value);
        if (pattern === undefined || actions.negated)
            return false;
        return actions.values.some((outer) => {
            const outerPattern = (0,evaluate/* actionPattern */.Bt)(outer);
            return outerPattern !== undefined && (0,pattern_relation/* covers */.hU)(outerPattern, pattern);
        });
    });
    return (everyAction &&
        narrow.actions.values.length > 0 &&
        narrow.resources.values.every((value) => {
            const pattern = (0,evaluate/* resourcePattern */.nn)(value);
            return pattern !== undefined && (0,evaluate/* resourceCovers */.RG)(wide.resources, pattern);
        }));
}
function list(actions) {
    const shown = actions.slice(0, 4).join(', ');
    return actions.length > 4 ? `${shown} and ${actions.length - 4} more` : shown;
}
function who(set) {
    if (set.holder === 'user')
        return `The user ${set.name}`;
    return set.holder === 'group' ? `A member of the group ${set.name}` : 'Whoever holds this policy';
}
function missing(statement, actions, severity, set) {
    return {
        rule: 'mfa-missing',
        severity,
        statement,
        span: statement.actions?.span ?? statement.span,
        message: `${who(set)} can use ${list(actions)} with a stolen key alone: nothing asks for MFA.`,
        fix: `Require MFA for it: ${rewritten(statement)}`,
        actions,
    };
}
function voided(statement, actions) {
    const what = actions.length === 0 ? 'the same actions' : list(actions);
    return {
        rule: 'mfa-bypass',
        severity: 'high',
        statement,
        span: statement.actions?.span ?? statement.span,
        message: `This statement allows ${what} without MFA, which voids the MFA requirement of another statement: only a Deny reaches over statements.`,
        fix: `Require MFA here too: ${rewritten(statement)}`,
        passes: ['key', 'session'],
        actions,
    };
}
function exemption(deny, actions) {
    const span = deny.actions?.values.find((value) => actions.some((action) => matches(value, action)))?.span ?? deny.actions?.span ?? deny.span;
    return {
        rule: 'mfa-bypass',
        severity: 'high',
        statement: deny,
        span,
        message: `The MFA requirement exempts ${list(actions)}: with a stolen key alone one can stay in, or take MFA away.`,
        fix: `Remove ${list(actions)} from the NotAction of this Deny; exempt only what registering a device takes.`,
        passes: ['key', 'session'],
        actions,
    };
}
function matches(value, action) {
    return (0,evaluate/* actionMatches */.GE)({ negated: false, values: [value], keySpan: value.span, span: value.span }, action) === true;
}

;// CONCATENATED MODULE: ./lib/iam/mfa/role.js




const sessions = ['role', 'role-false'];
/**
 * MFA asked in the permissions of a role or permission set: the session's requests don't carry the MFA of whoever
 * assumed it, so nobody ever meets the requirement.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 */
function judgeRole(set) {
    return set.statements.flatMap((statement) => (shutsOut(statement, set) ? [locked(statement, set)] : []));
}
function shutsOut(statement, set) {
    if (!testsMfa(statement))
        return false;
    if (statement.effect === 'Allow')
        return sessions.every((caller) => mfaHolds(statement, caller, set.facts) === false);
    if (statement.effect !== 'Deny')
        return false;
    return sessions.every((caller) => hits(statement, caller, set));
}
function hits(statement, caller, set) {
    if (mfaHolds(statement, caller, set.facts) !== true || restHolds(statement, caller, set.facts) !== true)
        return false;
    return probesOf(statement).some((probe) => denies(statement, caller, probe, set.facts) === true);
}
function locked(statement, set) {
    const who = set.holder === 'permission-set' ? 'permission set' : 'role';
    return {
        rule: 'mfa-lockout',
        severity: 'high',
        statement,
        span: mfaTestOf(statement).span,
        message: `The sessions of the ${who} ${set.name} never carry MFA, so nobody meets this requirement.`,
        fix: 'Move the MFA condition into the trust policy of the role, on the statement that lets a person assume it.',
    };
}

;// CONCATENATED MODULE: ./lib/iam/mfa/principal.js


function classOf(entry) {
    const parts = (0,iam_pattern/* partsOf */.CI)(entry.value);
    if (parts === undefined)
        return 'unknown';
    const text = (0,pieces/* shownText */.f$)((0,pieces/* settle */.G9)(parts));
    if (entry.type === '*' || text === '*')
        return entry.type === 'AWS' || entry.type === '*' ? 'anyone' : 'unknown';
    if (entry.type === 'Service')
        return 'service';
    if (entry.type === 'Federated')
        return 'federation';
    return entry.type === 'AWS' ? classOfArn(text) : 'unknown';
}
function classOfArn(text) {
    if (/^\d{12}$/.test(text))
        return 'account';
    const match = /^arn:[^:]*:(iam|sts)::[^:]*:(.+)$/s.exec(text);
    if (match === null)
        return 'unknown';
    const resource = match[2];
    if (resource === 'root')
        return 'account';
    if (resource.startsWith('user/'))
        return 'user';
    if (resource.startsWith('role/') || resource.startsWith('assumed-role/'))
        return 'role';
    return resource.startsWith('federated-user/') ? 'federation' : 'unknown';
}
/** Who may call on behalf of a principal. */
function callersOf(principal) {
    switch (principal) {
        case 'user':
            return ['key', 'session', 'fresh', 'stale'];
        case 'anyone':
        case 'account':
            return ['key', 'session', 'fresh', 'stale', 'role', 'role-false'];
        case 'role':
            return ['role', 'role-false'];
        case 'service':
        case 'federation':
            return ['role'];
        case 'unknown':
            return [];
    }
}
/** The principal for people: its ARN, id or host. */
function shownPrincipal(entry) {
    return (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(entry.value) ?? []);
}
/** True when a statement's principals surely include this one: the very same, or everybody. */
function includes(element, entry) {
    if (element === undefined || element.negated)
        return false;
    const wanted = shownPrincipal(entry);
    return element.entries.some((each) => classOf(each) === 'anyone' || (each.type === entry.type && shownPrincipal(each) === wanted));
}

;// CONCATENATED MODULE: ./lib/iam/mfa/trust.js








const assume = { action: 'sts:AssumeRole', resource: undefined };
/** Who may assume a role without MFA, or never; `mayMiss` is false for resource policies, which MFA is only judged on where they test it. */
function judgeTrust(set, mayMiss) {
    return set.statements.flatMap((statement) => {
        const verdict = statement.effect === 'Allow' ? trust_judgeAllow(statement, set, mayMiss) : trust_judgeDeny(statement, set);
        return verdict === undefined ? [] : [verdict];
    });
}
function trust_judgeDeny(statement, set) {
    const people = statement.principals?.entries.map(classOf).filter(isPerson) ?? [];
    const negated = statement.principals?.negated === true;
    if (people.length === 0 && !negated)
        return undefined;
    return letsPeopleIn(set) ? judgeShape(statement, set) : undefined;
}
/** In a trust policy a Deny is only worth judging against people it lets in. */
function letsPeopleIn(set) {
    const allows = set.statements.filter((other) => other.effect === 'Allow');
    return (allows.length === 0 ||
        allows.some((other) => other.principals?.negated === true ||
            other.principals?.entries.some((entry) => isPerson(classOf(entry)) || classOf(entry) === 'unknown') === true));
}
function isPerson(principal) {
    return principal === 'user' || principal === 'account' || principal === 'anyone';
}
function trust_judgeAllow(statement, set, mayMiss) {
    const { principals } = statement;
    if (principals === undefined || principals.negated)
        return judgeShape(statement, set);
    const classes = principals.entries
        .map((entry) => ({ entry, principal: classOf(entry) }))
        .filter(({ principal }) => principal !== 'unknown');
    if (testsMfa(statement)) {
        const people = classes.filter(({ principal }) => isPerson(principal));
        if (people.length > 0) {
            const shape = judgeShape(statement, withDeniesFor(set, people.map(({ entry }) => entry)));
            if (shape !== undefined)
                return shape;
        }
        return judgeMachines(statement, classes.filter(({ principal }) => !isPerson(principal)), people.length > 0, set);
    }
    const machines = classes.filter(({ principal }) => !isPerson(principal));
    const shut = machines.length === classes.length ? shutByDeny(statement, machines, set) : undefined;
    return shut ?? (mayMiss ? judgeMissing(statement, classes, set) : undefined);
}
/** Only a Deny that surely reaches the same principals closes a hole. */
function withDeniesFor(set, entries) {
    const statements = set.statements.filter((other) => other.effect !== 'Deny' || entries.every((entry) => includes(other.principals, entry)));
    return { ...set, statements };
}
/** MFA asked of services, federations and roles: their calls never carry it. */
function judgeMachines(statement, machines, peopleToo, set) {
    const shut = machines.filter(({ principal }) => callersOf(principal).every((caller) => mfaHolds(statement, caller, set.facts) === false));
    const first = shut[0];
    if (first === undefined)
        return undefined;
    return shutOut(statement, statement, first, peopleToo ? 'medium' : 'high');
}
/** A Deny that asks MFA of all, over an Allow for those who can't have it. */
function shutByDeny(statement, machines, set) {
    for (const deny of set.statements) {
        if (deny.effect !== 'Deny' || !testsMfa(deny))
            continue;
        const shut = machines.filter(({ entry, principal }) => includes(deny.principals, entry) && callersOf(principal).every((caller) => trust_hits(deny, statement, caller, set)));
        if (shut.length > 0 && shut.length === machines.length)
            return shutOut(deny, statement, shut[0], 'high');
    }
    return undefined;
}
function trust_hits(deny, allow, caller, set) {
    const reached = probesOf(allow).some((probe) => (0,evaluate/* actionMatches */.GE)(deny.actions, probe.action) === true);
    return reached && mfaHolds(deny, caller, set.facts) === true && restHolds(deny, caller, set.facts) === true;
}
function shutOut(statement, allow, { entry, principal }, severity) {
    const what = principal === 'service' ? 'a service' : principal === 'role' ? 'a role' : 'a federation';
    return {
        rule: 'mfa-lockout',
        severity,
        statement,
        span: mfaTestOf(statement).span,
        message: `MFA is asked of ${shownPrincipal(entry)}: ${what} never has any, so it is shut out${statement === allow ? '' : ' by this Deny'}.`,
        fix: `Remove the MFA condition for ${what}; name what it calls for instead (aws:SourceArn, aws:SourceAccount, or the claims of its token).`,
    };
}
function judgeMissing(statement, classes, set) {
    if ((0,evaluate/* actionMatches */.GE)(statement.actions, assume.action) !== true || isVouched(statement))
        return undefined;
    const open = classes.filter(({ entry, principal }) => (principal === 'user' || principal === 'account') && isOpen(statement, entry, set));
    const worst = open.find(({ principal }) => principal === 'user') ?? open[0];
    if (worst === undefined)
        return undefined;
    const denies = set.statements.filter((other) => other.effect === 'Deny' && testsMfa(other) && includes(other.principals, worst.entry));
    if (denies.some((deny) => judgeShape(deny, set) !== undefined))
        return undefined;
    const callers = withoutMfa.filter((caller) => passes(statement, caller, worst.entry, set));
    return {
        rule: 'mfa-missing',
        severity: worst.principal === 'user' ? 'high' : 'medium',
        statement,
        span: worst.entry.value.span,
        message: worst.principal === 'user'
            ? `${shownPrincipal(worst.entry)} can assume this role with ${named(callers)}: nothing asks for MFA.`
            : `Everybody whom ${shownPrincipal(worst.entry)} permits can assume this role without MFA.`,
        fix: `Require MFA of people (and give machines a statement of their own): ${rewritten(statement)}`,
        passes: callers,
        actions: ['sts:AssumeRole'],
    };
}
/** A third party that must know an external id, or principals told by their tags, are no people with a key of ours. */
function isVouched(statement) {
    return statement.conditions.some(({ key, operator }) => {
        const name = key.toLowerCase();
        const positive = !/not|ifexists|^forallvalues/i.test(operator);
        return ((name === 'sts:externalid' || name.startsWith('aws:principaltag/') || name.startsWith('aws:source')) && positive && operator !== '');
    });
}
function isOpen(statement, entry, set) {
    return withoutMfa.some((caller) => passes(statement, caller, entry, set));
}
function passes(statement, caller, entry, set) {
    if (restHolds(statement, caller, set.facts) === false)
        return false;
    return denial_denied(withDeniesFor(set, [entry]).statements, caller, assume, set.facts) === false;
}

;// CONCATENATED MODULE: ./lib/iam/mfa/index.js





;// CONCATENATED MODULE: ./lib/policies/mfa.js

const mfa_kept = new WeakMap();
/** Judged once, read by the three rules. */
function once(key, judge) {
    const known = mfa_kept.get(key) ?? judge();
    mfa_kept.set(key, known);
    return known;
}
/** What the identity policies of one holder, taken together, say of MFA. */
function reportHolder(rule, holder, report, setting) {
    const owners = new Map();
    for (const subject of holder.grants)
        for (const statement of subject.policy.statements)
            owners.set(statement, subject);
    const verdicts = once(holder, () => {
        const set = setOf([...owners.keys()], holder, setting);
        return holder.kind === 'role' || holder.kind === 'permission-set' ? judgeRole(set) : judgePerson(set);
    });
    for (const verdict of verdicts) {
        const subject = owners.get(verdict.statement);
        if (verdict.rule !== rule || subject === undefined)
            continue;
        report({ file: subject.located.file, span: verdict.span, subject }, wordingOf(verdict));
    }
}
function setOf(statements, holder, { now }) {
    const facts = holder.kind === 'user' ? { now, userName: holder.name } : { now };
    return { statements, holder: holder.kind, name: holder.name, facts };
}
/** What a trust or resource policy, or a ceiling, says of MFA by itself. */
function reportDocument(rule, subject, report, setting) {
    for (const verdict of once(subject, () => judgeDocument(subject, setting))) {
        if (verdict.rule === rule)
            report(verdict.span, wordingOf(verdict));
    }
}
function judgeDocument({ policy, located }, setting) {
    const set = setOf(policy.statements, { kind: 'unknown', name: located.name ?? '' }, setting);
    switch (policy.kind) {
        case 'identity':
            return [];
        case 'trust':
            return judgeTrust(set, true);
        case 'resource':
            return judgeTrust(set, false);
        case 'scp':
            return judgeCeiling(set, true);
        case 'boundary':
            return judgeCeiling(set, located.holders.some(({ kind }) => kind === 'role'));
        default:
            return judgeCeiling(set, false);
    }
}
function wordingOf({ severity, statement, message, fix, passes, actions, rule }) {
    return {
        message,
        fix,
        severity,
        statement,
        evidence: {
            effect: statement.effect ?? 'Allow',
            ...(passes === undefined ? {} : { passes: [...passes] }),
            ...(actions === undefined || actions.length === 0 ? {} : { actions: [...actions] }),
        },
        detail: rule,
    };
}

;// CONCATENATED MODULE: ./lib/policies/rules/mfa-bypass.js


const mfa_bypass_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const mfa_bypass_present = (operator, value) => ({ [operator]: { 'aws:MultiFactorAuthPresent': value } });
const allow = (condition) => ({
    Effect: 'Allow',
    Action: 'ec2:*',
    Resource: 'arn:aws:ec2:*:*:instance/*',
    Condition: condition,
});
const exempt = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'];
const mfa_bypass_deny = (condition, ...more) => ({
    Effect: 'Deny',
    NotAction: [...exempt, ...more],
    Resource: '*',
    Condition: condition,
});
/* harmony default export */ const mfa_bypass = ((0,rule/* definePolicyRule */.q)({
    id: 'mfa-bypass',
    severity: 'high',
    title: 'MFA requirement that can be got round',
    why: 'The key aws:MultiFactorAuthPresent is absent from calls with long-term keys: a test that holds, or a Deny that misses, when it is absent asks nothing of a stolen key.',
    fix: 'Ask for `Bool aws:MultiFactorAuthPresent true` in an Allow, for `BoolIfExists aws:MultiFactorAuthPresent false` in a Deny.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-require-mfa.html',
    ],
    bad: [
        mfa_bypass_policy(allow(mfa_bypass_present('BoolIfExists', 'true'))),
        mfa_bypass_policy(allow(mfa_bypass_present('Bool', 'false'))),
        mfa_bypass_policy(allow(mfa_bypass_present('Null', 'false'))),
        mfa_bypass_policy(allow(mfa_bypass_present('ForAllValues:Bool', 'true'))),
        mfa_bypass_policy(mfa_bypass_deny(mfa_bypass_present('Bool', 'false'))),
        mfa_bypass_policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }, mfa_bypass_deny(mfa_bypass_present('BoolIfExists', 'false'), 'iam:*')),
        mfa_bypass_policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }, allow(mfa_bypass_present('Bool', 'true'))),
    ],
    good: [
        mfa_bypass_policy(allow(mfa_bypass_present('Bool', 'true'))),
        mfa_bypass_policy(allow({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })),
        mfa_bypass_policy(mfa_bypass_deny(mfa_bypass_present('BoolIfExists', 'false'))),
        mfa_bypass_policy(mfa_bypass_deny({ Null: { 'aws:MultiFactorAuthAge': 'true' } })),
        mfa_bypass_policy(mfa_bypass_deny(mfa_bypass_present('Bool', 'false')), mfa_bypass_deny(mfa_bypass_present('Null', 'true'))),
    ],
    check: (subject, report, setting) => reportDocument('mfa-bypass', subject, report, setting),
    checkHolder: (holder, report, setting) => reportHolder('mfa-bypass', holder, report, setting),
}));

;// CONCATENATED MODULE: ./lib/policies/rules/mfa-lockout.js


const mfa_lockout_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const mfa_lockout_withoutMfa = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
const trust = (principal) => ({
    ...mfa_lockout_policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal, Condition: withMfa }),
    kind: 'trust',
    holder: { kind: 'role', name: 'runner' },
});
/* harmony default export */ const mfa_lockout = ((0,rule/* definePolicyRule */.q)({
    id: 'mfa-lockout',
    severity: 'high',
    title: 'MFA requirement that nobody can meet',
    why: 'A requirement that is the wrong way round, that forbids to register a device, or that is put on a machine shuts out those it was made for.',
    fix: 'Ask MFA of people only, and let them register a device and open a session without it.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html',
    ],
    bad: [
        mfa_lockout_policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition: withMfa }),
        mfa_lockout_policy({ Effect: 'Deny', NotAction: ['iam:GetUser', 'iam:EnableMFADevice'], Resource: '*', Condition: mfa_lockout_withoutMfa }),
        trust({ Service: 'lambda.amazonaws.com' }),
        trust({ AWS: 'arn:aws:iam::111122223333:role/ci' }),
        {
            ...mfa_lockout_policy({ Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*', Condition: withMfa }),
            holder: { kind: 'role', name: 'runner' },
        },
    ],
    good: [
        mfa_lockout_policy({ Effect: 'Deny', NotAction: ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'], Resource: '*', Condition: mfa_lockout_withoutMfa }),
        trust({ AWS: 'arn:aws:iam::111122223333:user/alice' }),
        {
            ...mfa_lockout_policy({ Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*', Condition: withMfa }),
            holder: { kind: 'user', name: 'alice' },
        },
    ],
    check: (subject, report, setting) => reportDocument('mfa-lockout', subject, report, setting),
    checkHolder: (holder, report, setting) => reportHolder('mfa-lockout', holder, report, setting),
}));

;// CONCATENATED MODULE: ./lib/policies/rules/mfa-missing.js


const mfa_missing_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const mfa_missing_trust = (statement) => ({
    ...mfa_missing_policy({ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }),
    kind: 'trust',
    holder: { kind: 'role', name: 'operator' },
});
const user = { kind: 'user', name: 'alice' };
const mfa_missing_withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
/* harmony default export */ const mfa_missing = ((0,rule/* definePolicyRule */.q)({
    id: 'mfa-missing',
    severity: 'high',
    title: 'Sensitive access without MFA',
    why: 'A long-term key that leaks is enough to do this: nothing asks for a second factor that the thief does not have.',
    fix: 'Require MFA: add "Bool": { "aws:MultiFactorAuthPresent": "true" } to the statement\'s Condition.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html',
    ],
    bad: [
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }), holder: user },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }), holder: { kind: 'group', name: 'operators' } },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::111122223333:role/admin' }), holder: user },
        mfa_missing_trust({ Principal: { AWS: 'arn:aws:iam::111122223333:user/alice' } }),
        mfa_missing_trust({ Principal: { AWS: '111122223333' } }),
    ],
    good: [
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*', Condition: mfa_missing_withMfa }), holder: user },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }), holder: user },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }), holder: { kind: 'role', name: 'deployer' } },
        mfa_missing_policy({ Effect: 'Allow', Action: 'ec2:TerminateInstances', Resource: '*' }),
        mfa_missing_trust({ Principal: { AWS: 'arn:aws:iam::111122223333:user/alice' }, Condition: mfa_missing_withMfa }),
        mfa_missing_trust({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Condition: { StringEquals: { 'sts:ExternalId': 'a-long-id' } } }),
        mfa_missing_trust({
            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
            Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ci-*' } },
        }),
        mfa_missing_trust({ Principal: { AWS: 'arn:aws:iam::111122223333:role/ci' } }),
        mfa_missing_trust({ Principal: { Service: 'ec2.amazonaws.com' } }),
    ],
    check: (subject, report, setting) => reportDocument('mfa-missing', subject, report, setting),
    checkHolder: (holder, report, setting) => reportHolder('mfa-missing', holder, report, setting),
}));

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
;// CONCATENATED MODULE: ./lib/policies/oidc-words.js


/** What is wrong with a trust for an OIDC issuer, for people. */
function oidcMessage(trust) {
    switch (trust.admits) {
        case undefined:
            return 'ForAllValues also holds when the claim is missing; on the subject it only hides what is meant.';
        case 'nobody':
            return ofNobody(trust);
        case 'anyone':
            return ofAnyone(trust);
        case 'owner':
            return oidc_words_ofOwner(trust);
        case 'repository':
            return oidc_words_ofRepository(trust);
    }
}
const by = ({ value }) => (value === undefined ? '' : ` ${(0,nearest/* quoted */.T)(value)}`);
const such = ({ example }) => (example === undefined ? '' : `, such as ${(0,nearest/* quoted */.T)(example)}`);
function ofAnyone(trust) {
    const everybody = trust.issuer.id === 'github' ? 'every workflow of every repository there' : `everybody with an account at ${trust.issuer.name}`;
    switch (trust.cause) {
        case 'untested':
            return `Nothing in this statement tells whose token of ${trust.issuer.name} it is: ${everybody} can assume the role.`;
        case 'template':
            return `Anybody can give runs of his own the subject${by(trust)}: whoever owns a repository chooses what its subjects are made of, and this value does not tell the owner.`;
        case 'workflow':
            return 'Only the called workflow is told: every repository that may call it (any at all, where it is public) can assume the role.';
        case 'look-alike':
            return `The wildcard in${by(trust)} also takes in names that anybody can register${such(trust)}.`;
        default:
            return `The condition${by(trust)} lets in ${everybody}${such(trust)}.`;
    }
}
function oidc_words_ofOwner(trust) {
    const value = by(trust);
    if (trust.issuer.id === 'github') {
        const who = trust.cause === 'enterprise' ? 'Every repository of the enterprise' : 'Other repositories of the same owner';
        return `${who} can assume the role${value === '' ? '' : ` by${value}`}${such(trust)}.`;
    }
    const whose = trust.issuer.shared ? 'of the same tenant' : 'there';
    return value === ''
        ? `Nothing tells which project of ${trust.issuer.name} it is: every one ${whose} can assume the role.`
        : `The wildcard in${value} lets in everything ${whose} of ${trust.issuer.name}.`;
}
function oidc_words_ofRepository(trust) {
    const value = by(trust) === '' ? '' : ` by${by(trust)}`;
    switch (trust.cause) {
        case 'pull-requests':
            return `The run of every pull request can assume the role${value}, before anyone has reviewed it.`;
        case 'mutable-workflow':
            return 'The run is told by the called workflow alone, at a branch or tag: whoever can move that one decides what runs.';
        case 'every-run':
            return `Nothing tells which run of the repository it is: every branch, tag and pull request can assume the role${value}.`;
        default:
            return `The wildcard in${by(trust)} lets in runs that nobody named${such(trust)}.`;
    }
}
function ofNobody({ cause, issuer, address }) {
    if (cause === 'provider')
        return `No token is issued by a provider of this address: that of ${issuer.name} is ${address}, without scheme and without a slash at its end.`;
    return cause === 'action'
        ? `A token of ${issuer.name} is exchanged by sts:AssumeRoleWithWebIdentity, which this statement does not allow: nobody can assume the role by it.`
        : `No token of ${issuer.name} can meet these conditions: nobody can assume the role by this statement. A * under StringEquals is an ordinary character, and only claims that STS knows can be asked for.`;
}
/** The mend: a condition block with the one subject that is meant, never a wildcard. */
function oidcFix({ admits, cause, address, issuer, statement }) {
    if (cause === 'action')
        return 'Allow sts:AssumeRoleWithWebIdentity in place of the action that stands there.';
    if (cause === 'provider')
        return `Write the provider's ARN with the address ${address}.`;
    if (cause === 'for-all-values')
        return 'Write StringEquals without ForAllValues.';
    const written = JSON.stringify(statement.conditions.map(({ values }) => values));
    const binding = issuer.binding[0] ?? 'sub';
    const claims = issuer.binding.includes('sub')
        ? { [`${address}:aud`]: audienceOf(statement, address), [`${address}:sub`]: subjectToWrite(written, issuer.id) }
        : { [`${address}:${binding}`]: 'YOUR-ID' };
    const block = JSON.stringify({ Condition: { StringEquals: claims } });
    const note = issuer.id === 'github'
        ? ', with the environment or branch that deploys; where subjects carry ids they begin with repo:OWNER@ID/REPOSITORY@ID'
        : ', with the values of the one project that deploys';
    return `${admits === 'nobody' ? 'Correct' : 'Replace'} the conditions: ${block}${note}.`;
}
/** The audience that the statement asks for already, else the customary one. */
function audienceOf({ conditions }, address) {
    const test = conditions.find(({ key }) => key.toLowerCase() === `${address}:aud`.toLowerCase());
    const asked = (0,model_value/* textOf */.b6)(test?.values[0]);
    return asked === undefined || /[*?]/.test(asked) ? 'sts.amazonaws.com' : asked;
}
/** The repository that the policy names, else words to put it in. */
function subjectToWrite(conditions, issuer) {
    if (issuer === 'gitlab')
        return 'project_path:GROUP/PROJECT:ref_type:branch:ref:main';
    if (issuer === 'eks')
        return 'system:serviceaccount:NAMESPACE:NAME';
    if (issuer !== 'github')
        return 'THE-SUBJECT-OF-YOUR-PROJECT';
    const named = /"repo:([\w.-]+(?:@\w+)?\/[\w.-]+(?:@\w+)?)[:"]/.exec(conditions)?.[1];
    const context = /:((?:ref:refs\/(?:heads|tags)\/|environment:)[^"*?:]+)"/.exec(conditions)?.[1];
    return `repo:${named ?? 'OWNER/REPOSITORY'}:${context ?? 'environment:production'}`;
}

;// CONCATENATED MODULE: ./lib/policies/rules/oidc-trust.cases.js
const host = 'token.actions.githubusercontent.com';
function example(Statement) {
    return { document: { Version: '2012-10-17', Statement }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}
function federated(address, Condition) {
    return example({
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${address}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        ...(Condition === undefined ? {} : { Condition }),
    });
}
function github(operator, claims) {
    return federated(host, { [operator]: Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${host}:${claim}`, value])) });
}
const audience = { aud: 'sts.amazonaws.com' };
const bad = [
    federated(host),
    github('StringEquals', audience),
    github('StringLike', { ...audience, sub: '*' }),
    github('StringLike', { sub: 'repo:*' }),
    github('StringLike', { sub: ['repo:acme/infra:ref:refs/heads/main', '*'] }),
    github('StringLike', { sub: 'repo:acme*' }),
    github('StringLike', { sub: 'repo:acme-*/infra:ref:refs/heads/main' }),
    github('StringLike', { sub: 'repo:acme*/infra*:ref:refs/heads/main' }),
    github('ForAllValues:StringEquals', { environment: 'production' }),
    github('StringNotLike', { sub: '*:pull_request' }),
    github('StringEquals', { actor: 'alice' }),
    github('StringEquals', { job_workflow_ref: 'acme/ci/.github/workflows/deploy.yml@refs/heads/main' }),
    github('StringEquals', { sub: 'environment:production' }),
    github('StringLike', { sub: 'repo:acme/*' }),
    github('StringEquals', { repository_owner_id: '123' }),
    github('StringLike', { sub: 'repo:acme/infra:*' }),
    github('StringEquals', { repository_id: '456' }),
    github('StringEquals', { sub: 'repo:acme/infra' }),
    github('StringEquals', { sub: 'repo:acme/*' }),
    github('StringEquals', { sub: 'Repo:acme/infra:ref:refs/heads/main' }),
    github('StringEquals', { repository_owner: 'acme' }),
    federated('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:*' } }),
    federated('app.terraform.io', { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' } }),
    federated('agent.buildkite.com'),
];
const good = [
    github('StringEquals', { ...audience, sub: 'repo:acme/infra:ref:refs/heads/main' }),
    github('StringEquals', { ...audience, sub: 'repo:acme/infra:environment:production' }),
    github('StringEquals', { sub: 'repo:acme@123/infra@456:ref:refs/heads/main', repository_id: '456' }),
    github('StringEquals', { sub: ['repo:acme/infra:environment:production', 'repo:acme@123/infra@456:environment:production'] }),
    github('StringLike', { sub: 'repo:acme/infra:ref:refs/heads/main' }),
    github('StringEquals', { repository_id: '456', environment: 'production' }),
    github('StringEqualsIfExists', { sub: 'repo:acme/infra:ref:refs/heads/main' }),
    github('StringEquals', { sub: 'workflow:deploy:repo:acme/infra:ref:refs/heads/main' }),
    federated('gitlab.com', { StringEquals: { 'gitlab.com:sub': 'project_path:acme/infra:ref_type:branch:ref:main' } }),
    federated('oidc.vercel.com', { StringEquals: { 'oidc.vercel.com:aud': 'https://vercel.com/acme' } }),
    federated('idp.example.com'),
    example({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }),
];

;// CONCATENATED MODULE: ./lib/policies/rules/oidc-trust.js




/* harmony default export */ const oidc_trust = ((0,rule/* definePolicyRule */.q)({
    id: 'oidc-trust',
    severity: 'critical',
    title: 'OIDC trust that admits more than intended, or nobody',
    why: "The issuer signs tokens for everybody who has an account there. Only the conditions on the token tell your runs from a stranger's: whoever they let pass assumes the role.",
    fix: 'Compare the subject with StringEquals to the one repository and the one environment or branch that deploys.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
        'https://docs.github.com/en/actions/reference/security/oidc',
    ],
    bad: bad,
    good: good,
    check(subject, report) {
        if (subject.policy.kind !== 'trust')
            return;
        for (const trust of judgeAudience(subject.policy)) {
            const { admits, cause, severity, statement, span, address, example } = trust;
            report(span, {
                message: oidcMessage(trust),
                fix: oidcFix(trust),
                severity,
                statement,
                evidence: {
                    ...(admits === undefined ? {} : { admits }),
                    cause,
                    issuer: address,
                    ...(example === undefined ? {} : { example }),
                },
                detail: address,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./lib/iam/pass-role.js






const action = 'iam:PassRole';
/** A role that nobody has a reason to name: what reaches it reaches any. Of any account, for a policy may name its own. */
const anyRole = (0,iam_pattern/* compilePattern */.Eb)([`${account}:role/*`]);
const ownRole = /^arn:[^:]*:iam::\d{12}:role\/\*+$/;
/** The statements that let any role be passed to any service. Those that allow everything are the administrator's. */
function findPassRole(statements, now) {
    const open = statements.filter((statement) => passesAny(statement) && !isAdminUnderConditions(statement) && !statements.some((other) => forbids(other, now)));
    if (open.length === 0)
        return [];
    const admin = new Set(findAdmin(statements, now).map(({ statement }) => statement));
    return open.filter((statement) => !admin.has(statement)).map((statement) => ({ statement, span: pass_role_placeIn(statement) }));
}
function passesAny(statement) {
    if (statement.effect !== 'Allow' || (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return false;
    if (statement.conditions.some(isNarrow))
        return false;
    return reachesAnyRole(statement);
}
/** True when the resources hold every role of the account. */
function reachesAnyRole(statement) {
    const { resources } = statement;
    if (resources === undefined)
        return false;
    if ((0,evaluate/* resourceCovers */.RG)(resources, anyRole))
        return true;
    return !resources.negated && resources.values.some((value) => value.type === 'text' && ownRole.test(value.text));
}
/** The service it is passed to, or the resource it is for, is limited. */
function isNarrow({ key, operator, values }) {
    const name = key.toLowerCase();
    if (name !== 'iam:passedtoservice' && name !== 'iam:associatedresourcearn' && !name.includes('resourcetag/'))
        return false;
    const parsed = (0,iam_operator/* parseOperator */.A)(operator);
    if (parsed === undefined || parsed.family === 'null')
        return parsed === undefined;
    const everything = values.some((value) => value.type === 'text' && /^\*+(?:\.amazonaws\.com)?$/.test(value.text));
    return !(parsed.wildcards && everything) && !parsed.ifExists && !parsed.negated && parsed.set !== 'all';
}
function forbids(statement, now) {
    if (statement.effect !== 'Deny' || (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return false;
    return (0,evaluate/* resourceCovers */.RG)(statement.resources, anyRole) && isUnavoidable(statement, now);
}
function pass_role_placeIn(statement) {
    const { actions } = statement;
    const named = actions?.negated === false ? actions.values.find((value) => pass_role_holds(statement, value)) : undefined;
    return named?.span ?? actions?.span ?? statement.span;
}
function pass_role_holds(statement, value) {
    return (0,evaluate/* actionMatches */.GE)({ negated: false, values: [value], keySpan: statement.span, span: statement.span }, action) === true;
}

;// CONCATENATED MODULE: ./lib/policies/rules/pass-role-any.js


const pass_role_any_policy = (statement) => ({
    document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] },
});
const passed = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } };
/* harmony default export */ const pass_role_any = ((0,rule/* definePolicyRule */.q)({
    id: 'pass-role-any',
    severity: 'high',
    title: 'Any role may be passed to any service',
    why: 'Who may pass every role to every service runs code under the most powerful role of the account.',
    fix: 'Limit Resource to the roles that are passed, and add the condition iam:PassedToService.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
    bad: [
        pass_role_any_policy({ Action: 'iam:PassRole', Resource: '*' }),
        pass_role_any_policy({ Action: ['iam:Pass*'], Resource: ['arn:aws:iam::*:role/*'] }),
        pass_role_any_policy({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/*' }),
        pass_role_any_policy({ Action: 'iam:PassRole', NotResource: 'arn:aws:s3:::bucket' }),
        pass_role_any_policy({ NotAction: ['iam:Create*', 's3:*'], Resource: '*', Condition: { StringLike: { 'iam:PassedToService': '*' } } }),
    ],
    good: [
        pass_role_any_policy({ Action: 'iam:PassRole', Resource: '*', Condition: passed }),
        pass_role_any_policy({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app-*' }),
        pass_role_any_policy({ NotAction: 'iam:*', Resource: '*' }),
        pass_role_any_policy({ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }),
        { ...pass_role_any_policy({ Action: 'iam:PassRole', Resource: '*' }), kind: 'boundary' },
    ],
    check({ policy: judged }, report, { now }) {
        if (judged.kind !== 'identity')
            return;
        for (const { statement, span } of findPassRole(judged.statements, now)) {
            report(span, {
                message: 'This statement lets its holder pass any role of the account to any service.',
                statement,
                evidence: { effect: 'Allow', action: 'iam:PassRole' },
            });
        }
    },
}));

// EXTERNAL MODULE: ./lib/policies/rules/policy-grammar.js
var policy_grammar = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/iam/escalation-paths.js
const escalation_paths_self = ('CreatePolicyVersion SetDefaultPolicyVersion PutUserPolicy AttachUserPolicy PutRolePolicy AttachRolePolicy PutGroupPolicy AttachGroupPolicy ' +
    'AddUserToGroup UpdateAssumeRolePolicy')
    .split(' ')
    .map((name) => ({ actions: [`iam:${name}`], way: 'self' }));
/** Behind `iam:PassRole`, one line a service. */
const passing = [
    'apprunner:CreateService',
    'bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter',
    'cloudformation:CreateStack',
    'cloudformation:CreateStackSet cloudformation:CreateStackInstances',
    'cloudformation:UpdateStackSet',
    'codebuild:CreateProject codebuild:StartBuild',
    'codebuild:CreateProject codebuild:StartBuildBatch',
    'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline',
    'ec2:RunInstances',
    'ec2:RequestSpotInstances',
    'ecs:RegisterTaskDefinition ecs:CreateService',
    'ecs:RegisterTaskDefinition ecs:RunTask',
    'ecs:RegisterTaskDefinition ecs:StartTask',
    'glue:CreateDevEndpoint',
    'glue:CreateJob glue:StartJobRun',
    'glue:CreateJob glue:CreateTrigger',
    'glue:UpdateJob glue:StartJobRun',
    'glue:UpdateJob glue:CreateTrigger',
    'lambda:CreateFunction lambda:InvokeFunction',
    'lambda:CreateFunction lambda:CreateEventSourceMapping',
    'lambda:CreateFunction lambda:AddPermission',
    'sagemaker:CreateNotebookInstance',
    'sagemaker:CreateTrainingJob',
    'sagemaker:CreateProcessingJob',
];
const taking = [
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:UpdateLoginProfile',
    'apprunner:UpdateService',
    'bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter',
    'cloudformation:UpdateStack',
    'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet',
    'codebuild:StartBuild',
    'codebuild:StartBuildBatch',
    'ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances',
    'ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate',
    'ec2-instance-connect:SendSSHPublicKey ec2:DescribeInstances',
    'ecs:ExecuteCommand ecs:DescribeTasks',
    'glue:UpdateDevEndpoint',
    'lambda:UpdateFunctionCode',
    'sagemaker:CreatePresignedNotebookInstanceUrl',
    'sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance sagemaker:StartNotebookInstance',
    'ssm:StartSession',
    'ssm:SendCommand',
    'sts:AssumeRole',
];
/**
 * The sets of actions with which a principal gives itself more, after https://pathfinding.cloud. Some hold another one:
 * of those that a principal has, only the smallest counts.
 */
const escalationPaths = [
    ...escalation_paths_self,
    ...passing.map((line) => ({ actions: ['iam:PassRole', ...line.split(' ')], way: 'pass' })),
    ...taking.map((line) => ({ actions: line.split(' '), way: 'other' })),
];

;// CONCATENATED MODULE: ./lib/iam/grant.js








/** The strongest grant of an action that serves the path; undefined where there is none, or it is denied. */
function grantOf(action, path, set) {
    let best;
    for (const statement of set.statements) {
        if (best?.certain === true)
            break;
        const certain = strength(statement, action, path, set);
        if (certain === undefined || (best !== undefined && !certain))
            continue;
        best = { statement, span: grant_placeIn(statement, action), certain };
    }
    return best;
}
/** True: nothing in the way. False: something may be. Undefined: no grant. */
function strength(statement, action, path, set) {
    if (statement.effect !== 'Allow' || (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return undefined;
    const caller = callerOf(set);
    if (mfaHolds(statement, caller, set.facts) === false || restHolds(statement, caller, set.facts) === false)
        return undefined;
    if (action === 'iam:PassRole' && !passesTo(statement, path))
        return undefined;
    const open = reachedBy(statement, action).filter((resource) => denial_denied(set.statements, caller, { action, resource }, set.facts) !== true);
    const resource = open.reduce((so, each) => stronger(so, reach(each, action, path, set)), undefined);
    if (resource === undefined)
        return undefined;
    const within = boundaryAllows(action, set);
    if (within === false)
        return undefined;
    const free = isVacuous(statement.conditions.filter((test) => !isMfaTest(test)), set.facts.now);
    return resource && free && within === true && statement.uncertain !== true;
}
function stronger(a, b) {
    return a === true || b === true ? true : (a ?? b);
}
function callerOf({ holder }) {
    return holder === 'role' || holder === 'permission-set' ? 'role' : 'fresh';
}
/** How far a resource serves the path: any (true), some (false), or none that helps. */
function reach(resource, action, { way }, set) {
    const usable = resourcesOf(action);
    if ((0,iam_pattern/* isEverything */.CM)(resource) || usable === undefined || (0,pattern_relation/* covers */.hU)(resource, usable))
        return true;
    if (reachesWholeAccount(resource, action))
        return true;
    if (way === 'other')
        return undefined;
    if (way === 'pass')
        return action === 'iam:PassRole' ? false : true;
    if (isSelf(resource, set))
        return true;
    return (0,iam_pattern/* hasWildcard */.rl)(resource) ? false : undefined;
}
/** `arn:aws:iam::111122223333:role/*`: every role of the account that is named. */
function reachesWholeAccount(resource, action) {
    const usable = resourcesOf(action);
    if (usable === undefined)
        return false;
    const text = shown(resource);
    return text !== undefined && /^arn:[^:]*:[^:]*:[^:]*:\d{12}:(?:[a-z-]+[/:])?\*$/.test(text) && (0,pattern_relation/* arnsOverlap */._I)(resource, usable);
}
function shown(pattern) {
    if (pattern.references.length > 0)
        return undefined;
    return pattern.units.map((unit) => (unit === -1 ? '*' : unit === -2 ? '?' : String.fromCharCode(unit))).join('');
}
/** The holder itself, or a policy that it holds. */
function isSelf(resource, set) {
    if (resource.references.some((reference) => /^\$\s*aws:username\b/i.test(reference)))
        return true;
    const own = set.policyNames.map((name) => `${account}:policy/${name}`);
    if (set.holder === 'user' || set.holder === 'role' || set.holder === 'group')
        own.push(`${account}:${set.holder}/${set.name}`);
    return own.some((arn) => (0,pattern_relation/* arnsOverlap */._I)(resource, (0,iam_pattern/* compilePattern */.Eb)([arn], { variables: false })));
}
/** Whether a role may be passed to the service of the path, as far as `iam:PassedToService` says. */
function passesTo(statement, path) {
    const service = (path.actions[1] ?? '').split(':')[0] ?? '';
    return statement.conditions.every((test) => test.key.toLowerCase() !== 'iam:passedtoservice' || grant_names(test, service));
}
function grant_names(test, service) {
    if (/not/i.test(test.operator) || /^null$/i.test(test.operator))
        return true;
    const hosts = [
        `${service}.amazonaws.com`,
        `${service}-tasks.amazonaws.com`,
        `tasks.${service}.amazonaws.com`,
        `build.${service}.amazonaws.com`,
    ];
    return test.values.some((value) => {
        const pattern = (0,iam_pattern/* patternOf */.Id)(value);
        return pattern === undefined || hosts.some((host) => (0,iam_pattern/* matchesText */.Fm)(pattern, host) !== false);
    });
}
/** Whether the boundary leaves the action over; `'unknown'` boundaries count as being in the way. */
function boundaryAllows(action, set) {
    if (set.unseenBoundary)
        return undefined;
    if (set.boundary === undefined)
        return true;
    const hits = (effect, want) => set.boundary?.some((each) => each.effect === effect && want(each)) === true;
    if (!hits('Allow', (each) => (0,evaluate/* actionMatches */.GE)(each.actions, action) !== false))
        return false;
    if (hits('Deny', (each) => (0,evaluate/* actionMatches */.GE)(each.actions, action) === true && each.conditions.length === 0 && coversAll(each.resources)))
        return false;
    return hits('Allow', (each) => (0,evaluate/* actionMatches */.GE)(each.actions, action) === true && each.conditions.length === 0 && coversAll(each.resources))
        ? true
        : undefined;
}
function coversAll(element) {
    return element?.negated === false && element.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
}
function grant_placeIn(statement, action) {
    const { actions } = statement;
    const found = actions?.negated === false ? actions.values.find((value) => grant_holds(value, action)) : undefined;
    return found?.span ?? actions?.span ?? statement.span;
}
function grant_holds(value, action) {
    return (0,evaluate/* actionMatches */.GE)({ negated: false, values: [value], keySpan: value.span, span: value.span }, action) === true;
}

;// CONCATENATED MODULE: ./lib/iam/escalation.js


/**
 * How a principal can give itself more, over all that it holds. Of sets that hold one another the smallest is named;
 * sets that one and the same wildcard grants are one verdict.
 */
function findEscalations(set) {
    const memo = new Map();
    const found = escalationPaths.flatMap((path) => {
        const grants = path.actions.map((action) => {
            const key = `${path.way} ${action} ${action === 'iam:PassRole' ? (path.actions[1] ?? '') : ''}`;
            if (!memo.has(key))
                memo.set(key, grantOf(action, path, set));
            return memo.get(key);
        });
        if (grants.some((grant) => grant === undefined))
            return [];
        const known = grants;
        return [{ path, grants: known, certain: known.every(({ certain }) => certain) }];
    });
    return grouped(found.filter((each) => !found.some((other) => makesNeedless(other, each))));
}
/** A smaller set that is as certain says it all. */
function makesNeedless(small, large) {
    if (small === large || small.path.actions.length >= large.path.actions.length)
        return false;
    return (small.certain || !large.certain) && small.path.actions.every((action) => large.path.actions.includes(action));
}
function grouped(found) {
    const groups = new Map();
    for (const each of found) {
        const words = [...new Set(each.grants.map(({ statement, span }) => `${identity(statement)}:${span.start}`))].sort();
        const key = `${each.certain} ${words.join(' ')}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: each, further: [] });
        else
            group.further.push(each.path.actions);
    }
    return [...groups.values()].map(({ first, further }) => ({
        path: first.path.actions,
        further,
        certain: first.certain,
        grants: first.grants,
    }));
}
const escalation_identities = new WeakMap();
let next = 0;
/** Statements of different files may have the same index. */
function identity(statement) {
    const known = escalation_identities.get(statement) ?? next++;
    escalation_identities.set(statement, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/policies/rules/privilege-escalation.js



const privilege_escalation_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const privilege_escalation_allow = (Action, Resource = '*', Condition) => ({
    Effect: 'Allow',
    Action,
    Resource,
    Condition,
});
const bob = { kind: 'user', name: 'bob' };
/* harmony default export */ const privilege_escalation = ((0,rule/* definePolicyRule */.q)({
    id: 'privilege-escalation',
    severity: 'high',
    title: 'A principal can give itself more',
    why: 'These actions together let their holder take rights that nobody gave it, up to those of an administrator.',
    fix: 'Remove one action of the set, or limit its Resource to what the holder works on.',
    references: ['https://pathfinding.cloud', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
    bad: [
        privilege_escalation_policy(privilege_escalation_allow('iam:CreatePolicyVersion')),
        privilege_escalation_policy(privilege_escalation_allow('iam:PutUserPolicy', 'arn:aws:iam::*:user/${aws:username}')),
        privilege_escalation_policy(privilege_escalation_allow('iam:PassRole'), privilege_escalation_allow(['ec2:RunInstances'])),
        {
            ...privilege_escalation_policy(privilege_escalation_allow('iam:PassRole')),
            holder: bob,
            alongside: [{ Version: '2012-10-17', Statement: [privilege_escalation_allow(['lambda:Create*', 'lambda:Invoke*'])] }],
        },
        privilege_escalation_policy({ Effect: 'Allow', NotAction: ['iam:Update*', 'iam:Create*', 'iam:Attach*'], Resource: '*' }),
    ],
    good: [
        privilege_escalation_policy(privilege_escalation_allow('iam:*'), { Effect: 'Deny', Action: 'iam:*', Resource: '*' }),
        privilege_escalation_policy(privilege_escalation_allow('iam:PassRole'), privilege_escalation_allow('ec2:DescribeInstances')),
        privilege_escalation_policy(privilege_escalation_allow('iam:CreatePolicyVersion', 'arn:aws:iam::aws:policy/x-*')),
        privilege_escalation_policy(privilege_escalation_allow('iam:CreatePolicyVersion', '*', { DateLessThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } })),
        privilege_escalation_policy(privilege_escalation_allow('sts:AssumeRole', 'arn:aws:iam::111122223333:role/deployer')),
        privilege_escalation_policy(privilege_escalation_allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'glue.amazonaws.com' } }), privilege_escalation_allow('ec2:RunInstances')),
    ],
    checkHolder(holder, report, setting) {
        const owners = new Map();
        for (const subject of holder.grants)
            for (const statement of subject.policy.statements)
                owners.set(statement, subject);
        if (owners.size === 0)
            return;
        const statements = [...owners.keys()];
        if (findAdmin(statements, setting.now).length > 0)
            return;
        const rest = statements.filter((statement) => !isAdminUnderConditions(statement));
        for (const verdict of findEscalations(privilege_escalation_setOf(holder, rest, setting))) {
            const subjects = verdict.grants.map(({ statement }) => owners.get(statement));
            if (!isGroups(holder, subjects))
                say(holder, verdict, subjects, report);
        }
    },
}));
function privilege_escalation_setOf(holder, statements, { now }) {
    const { boundary, kind, name } = holder;
    return {
        statements,
        holder: kind,
        name,
        policyNames: holder.grants.flatMap(({ located }) => (kind === 'unknown' || located.name === undefined ? [] : [located.name])),
        boundary: boundary !== undefined && 'policy' in boundary ? boundary.policy.statements : undefined,
        unseenBoundary: boundary !== undefined && !('policy' in boundary),
        facts: kind === 'user' ? { now, userName: name } : { now },
    };
}
/** What a user has through a group alone is the group's finding. */
function isGroups({ kind }, subjects) {
    if (kind !== 'user')
        return false;
    const groups = subjects.map(({ located }) => located.holders.filter((each) => each.kind === 'group'));
    return groups[0]?.some((group) => groups.every((each) => each.includes(group))) === true;
}
function say(holder, verdict, subjects, report) {
    const [first, ...rest] = verdict.grants.map(({ statement, span }, i) => ({
        statement,
        span,
        subject: subjects[i],
        action: verdict.path[i] ?? '',
    }));
    if (first === undefined)
        return;
    const who = holder.kind === 'unknown' ? 'Whoever holds this policy' : `The ${holder.kind} ${holder.name}`;
    const what = verdict.path.join(' and ');
    const more = verdict.further.length === 0 ? '' : ` The same words grant ${verdict.further.length} further ways.`;
    report({ file: first.subject.located.file, span: first.span, subject: first.subject }, {
        message: verdict.certain
            ? `${who} can give itself more with ${what}.${more}`
            : `${who} can give itself more with ${what}, unless a condition, boundary or resource that limits it stands in the way.${more}`,
        severity: verdict.certain ? 'high' : 'medium',
        statement: first.statement,
        evidence: {
            path: [...verdict.path],
            principal: holder.name,
            ...(verdict.further.length === 0 ? {} : { further: verdict.further.map((each) => [...each]) }),
        },
        detail: verdict.path.join(' '),
        related: rest
            .filter((each) => each.statement !== first.statement || each.span.start !== first.span.start)
            .map(({ span, subject, action }) => ({ file: subject.located.file, span, message: `grants ${action}` })),
    });
}

// EXTERNAL MODULE: ./lib/iam/normalise.js
var normalise = __webpack_require__(6475);
;// CONCATENATED MODULE: ./lib/iam/advice/redundant.js







/** Longer lists and policies are not compared each with each. */
const redundant_most = 200;
function holdsItem(outer, item) {
    if (outer.text === item.text)
        return true;
    return outer.stem !== undefined && item.text.startsWith(outer.stem) && (0,pattern_relation/* covers */.hU)(outer.pattern, item.pattern);
}
/** What could be left out of a policy without changing what it means. */
function findRedundancies(policy) {
    return [...policy.statements.flatMap(withinStatement), ...coveredStatements(policy)];
}
function withinStatement(statement) {
    if (statement.uncertain === true)
        return [];
    const low = (code, message, fix, span) => ({
        code,
        message,
        fix,
        span,
        statement,
        severity: 'low',
    });
    const found = [];
    for (const [name, element] of [
        ['ACTION', statement.actions],
        ['RESOURCE', statement.resources],
    ]) {
        const items = itemsOf(element, name === 'ACTION');
        const [needless, by] = items === undefined ? [] : (firstNeedless(items) ?? []);
        if (needless !== undefined && by !== undefined)
            found.push(low(`REDUNDANT_${name}`, `"${(0,problems/* shown */.SP)(needless.text)}" is already in "${(0,problems/* shown */.SP)(by.text)}".`, 'Remove it.', needless.value.span));
    }
    const condition = (0,model_value/* entry */.f_)(statement.value, 'Condition');
    if (condition?.value.type === 'map' && condition.value.entries.length === 0)
        found.push(low('EMPTY_OBJECT_CONDITION', 'The Condition is empty and limits nothing.', 'Remove it, or write the condition that is meant.', condition.keySpan));
    for (const test of statement.conditions) {
        const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
        if (operator?.family === 'numeric' && operator.order !== 'equal' && test.values.length > 1)
            found.push(low('REDUNDANT_CONDITION_VALUE_NUM', `Of several numbers under ${test.operator} only the loosest counts.`, 'Keep the one that is meant.', test.span));
    }
    return found;
}
/** Undefined where something can't be known. */
function itemsOf(element, insensitive) {
    if (element === undefined || element.values.length > redundant_most)
        return undefined;
    const items = element.values.flatMap((value) => {
        if (value.type !== 'text')
            return [];
        const pattern = insensitive ? (0,evaluate/* actionPattern */.Bt)(value) : (0,iam_pattern/* compilePattern */.Eb)([value.text]);
        const text = insensitive ? value.text.toLowerCase() : value.text;
        const wild = text.search(/[*?]/);
        return pattern === undefined ? [] : [{ value, text, stem: wild < 0 ? undefined : text.slice(0, wild), pattern }];
    });
    return items.length === element.values.length ? items : undefined;
}
function firstNeedless(items) {
    const seen = new Map();
    const wide = items.filter(({ stem }) => stem !== undefined);
    for (const item of items) {
        const twin = seen.get(item.text);
        if (twin !== undefined)
            return [item, twin];
        seen.set(item.text, item);
        const by = wide.find((other) => other.text !== item.text && holdsItem(other, item));
        if (by !== undefined)
            return [item, by];
    }
    return undefined;
}
/** Statements that another one of the same effect and the same conditions holds whole. */
function coveredStatements({ statements }) {
    if (statements.length > redundant_most)
        return [];
    const plain = statements.flatMap((statement) => {
        const { actions, resources, effect } = statement;
        if (effect === undefined || actions?.negated !== false || resources?.negated !== false || statement.uncertain === true)
            return [];
        const [ofActions, ofResources] = [itemsOf(actions, true), itemsOf(resources, false)];
        return ofActions === undefined || ofResources === undefined ? [] : [{ statement, effect, ofActions, ofResources }];
    });
    const holdsAll = (outer, inner) => inner.every((item) => outer.some((other) => holdsItem(other, item)));
    return plain.flatMap((each, i) => {
        const by = plain.find((other, j) => {
            if (i === j || other.effect !== each.effect)
                return false;
            if (!holdsAll(other.ofActions, each.ofActions) || !holdsAll(other.ofResources, each.ofResources))
                return false;
            // Of two that hold each other the later one is too many.
            const mutual = holdsAll(each.ofActions, other.ofActions) && holdsAll(each.ofResources, other.ofResources);
            return (!mutual || j < i) && sameTerms(other.statement, each.statement);
        });
        if (by === undefined)
            return [];
        const verb = each.effect === 'Allow' ? 'allows' : 'denies';
        return [
            {
                code: 'REDUNDANT_STATEMENT',
                message: `Another statement of this policy already ${verb} all that this one does.`,
                fix: 'Remove this statement, or narrow the other one.',
                span: each.statement.span,
                statement: each.statement,
                severity: 'low',
            },
        ];
    });
}
/** A condition that another statement lacks was meant to count: that the other voids it is no case for removing it. */
function sameTerms(a, b) {
    return ['Principal', 'NotPrincipal', 'Condition'].every((name) => sameUnder(name, a, b));
}
function sameUnder(name, a, b) {
    const [left, right] = [(0,model_value/* entry */.f_)(a.value, name)?.value, (0,model_value/* entry */.f_)(b.value, name)?.value];
    if (left === undefined || right === undefined)
        return left === right;
    return (0,normalise/* normalise */.j)(left) === (0,normalise/* normalise */.j)(right);
}

;// CONCATENATED MODULE: ./lib/policies/rules/redundant-statement.js



const redundant_statement_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const redundant_statement_allow = (Action, Resource = 'arn:aws:s3:::bucket/*', more = {}) => ({
    Effect: 'Allow',
    Action,
    Resource,
    ...more,
});
/* harmony default export */ const redundant_statement = ((0,rule/* definePolicyRule */.q)({
    id: 'redundant-statement',
    severity: 'low',
    title: 'Part of a policy that changes nothing',
    why: 'What is granted twice stays granted when one of the two is removed: such a policy is harder to tighten than it looks.',
    fix: 'Remove what the rest already says.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
    bad: [
        redundant_statement_policy(redundant_statement_allow(['s3:Get*', 's3:GetObject'])),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject', ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a'])),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject'), redundant_statement_allow(['s3:GetObject', 's3:PutObject'])),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject'), redundant_statement_allow('s3:GetObject')),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject', undefined, { Condition: {} })),
        redundant_statement_policy(redundant_statement_allow('s3:ListBucket', 'arn:aws:s3:::bucket', { Condition: { NumericLessThan: { 's3:max-keys': ['10', '20'] } } })),
    ],
    good: [
        redundant_statement_policy(redundant_statement_allow('s3:GetObject'), redundant_statement_allow('s3:GetObject', undefined, { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })),
        redundant_statement_policy(redundant_statement_allow(['s3:GetObject', 's3:GetObjectVersion'])),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject'), { Effect: 'Deny', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/secret' }),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject', 'arn:aws:s3:::a/*'), redundant_statement_allow('s3:GetObject', 'arn:aws:s3:::b/*')),
        redundant_statement_policy(redundant_statement_allow('s3:ListBucket', ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'])),
        redundant_statement_policy(redundant_statement_allow('s3:GetObject', undefined, { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } }), redundant_statement_allow('s3:GetObject', undefined, { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })),
    ],
    check({ policy: judged }, report) {
        reportRemarks(findRedundancies(judged), report);
    },
}));

;// CONCATENATED MODULE: ./lib/iam/fit/resources.js




/** A statement with more resources or actions than that is no longer compared one by one. */
const resources_most = 400;
/** The actions of a statement that can't be used on any of the resources it names, one remark a statement. */
function findMismatches(policy, catalog) {
    if (!['identity', 'boundary', 'session', 'scp'].includes(policy.kind))
        return [];
    return policy.statements.flatMap((statement) => {
        const { actions, resources, effect } = statement;
        if (actions?.negated !== false || resources?.negated !== false || effect === undefined)
            return [];
        if (resources.values.length > resources_most || actions.values.length > resources_most)
            return [];
        const patterns = resources.values.map(resourcePattern);
        if (patterns.length === 0 || patterns.some((pattern) => pattern === undefined || (0,iam_pattern/* isEverything */.CM)(pattern)))
            return [];
        const found = actions.values.flatMap((value) => resources_mismatch(value, patterns, catalog));
        return found.length === 0 ? [] : [remark(statement, found, found.length === actions.values.length)];
    });
}
function resourcePattern(value) {
    const parts = (0,iam_pattern/* partsOf */.CI)(value);
    const pattern = parts && (0,iam_pattern/* compilePattern */.Eb)((0,pieces/* settle */.G9)(parts));
    // Half an ARN is the grammar's to find.
    return pattern?.references.length === 0 && parts?.every((part) => typeof part === 'string' && !/^(?:arn:|[*?])/.test(part))
        ? undefined
        : pattern;
}
function resources_mismatch(value, patterns, catalog) {
    if (value.type !== 'text' || value.text.includes('${') || /^[*?:]+$/.test(value.text))
        return [];
    const actions = catalog.actions(value.text);
    if (actions.length === 0 || actions.some((action) => patterns.some((pattern) => canActOn(action, pattern))))
        return [];
    return [{ value, text: value.text, starOnly: actions.every(({ resources }) => resources.length === 0) }];
}
function canActOn({ resources }, pattern) {
    return resources.some((resource) => fits(resource, pattern));
}
const slash = '/'.charCodeAt(0);
const colon = ':'.charCodeAt(0);
const cuts = new WeakMap();
const arnPatterns = new WeakMap();
function cutOf(pattern) {
    const known = cuts.get(pattern);
    if (known !== undefined)
        return known;
    const fields = [[]];
    for (const unit of pattern.units) {
        if (unit === colon && fields.length < 6)
            fields.push([]);
        else
            fields[fields.length - 1]?.push(unit);
    }
    const service = fields.length === 6 ? fields[2] : undefined;
    const made = {
        fields: fields.map((units) => ({ units, references: pattern.references })),
        vendor: service?.every((unit) => unit >= 0) === true ? String.fromCharCode(...service) : undefined,
    };
    cuts.set(pattern, made);
    return made;
}
function fits(resource, pattern) {
    // No bucket has a slash in its name.
    if (resource.arn === 'arn:*:s3:::*' && pattern.units.includes(slash))
        return false;
    const known = arnPatterns.get(resource) ?? (0,iam_pattern/* compilePattern */.Eb)([resource.arn], { variables: false });
    arnPatterns.set(resource, known);
    const [a, b] = [cutOf(pattern), cutOf(known)];
    if (a.vendor !== undefined && b.vendor !== undefined && a.vendor !== b.vendor)
        return false;
    if (a.fields.length !== 6 || b.fields.length !== 6)
        return (0,pattern_relation/* overlaps */.$f)(pattern, known);
    return a.fields.every((field, i) => meet(field, b.fields[i]));
}
function meet(a, b) {
    return (0,iam_pattern/* isEverything */.CM)(a) || (0,iam_pattern/* isEverything */.CM)(b) || (0,pattern_relation/* overlaps */.$f)(a, b);
}
function remark(statement, found, all) {
    const [first] = found;
    const names = [...new Set(found.map(({ text }) => (0,problems/* shown */.SP)(text)))];
    const list = names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
    const denies = statement.effect === 'Deny';
    const star = found.every(({ starOnly }) => starOnly);
    const why = star ? 'knows no resource and is only matched by "*"' : 'works on none of the resources that this statement names';
    return {
        code: star ? 'RESOURCE_STAR_REQUIRED' : 'RESOURCE_MISMATCH',
        message: `${list} ${names.length === 1 ? why : why.replace('knows', 'know').replace('is only', 'are only').replace('works', 'work')}: ${denies ? 'what was to be forbidden is not' : `nothing is granted${all ? ' by this statement' : ' by it'}`}.`,
        fix: star ? `Move ${list} to a statement of its own with "Resource": "*".` : 'Name a resource that the action works on.',
        span: first.value.span,
        statement,
        severity: denies || (all && !star) ? 'medium' : 'low',
    };
}

;// CONCATENATED MODULE: ./lib/policies/rules/resource-mismatch.js



const resource_mismatch_policy = (Action, Resource, Effect = 'Allow') => ({
    document: { Version: '2012-10-17', Statement: [{ Effect, Action, Resource }] },
});
/* harmony default export */ const resource_mismatch = ((0,rule/* definePolicyRule */.q)({
    id: 'resource-mismatch',
    severity: 'medium',
    title: 'Action that works on none of the resources named',
    why: 'Such an action is neither granted nor denied: the ARN is of another kind than the action asks for, or the action only takes "*".',
    fix: 'Name a resource that the action works on.',
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    ],
    bad: [
        resource_mismatch_policy('s3:ListBucket', 'arn:aws:s3:::bucket/*'),
        resource_mismatch_policy('s3:GetObject', 'arn:aws:s3:::bucket'),
        resource_mismatch_policy(['s3:GetObject', 's3:ListAllMyBuckets'], 'arn:aws:s3:::bucket/*'),
        resource_mismatch_policy('ec2:DescribeInstances', 'arn:aws:ec2:us-east-1:111122223333:instance/*'),
        resource_mismatch_policy('iam:PassRole', 'arn:aws:iam::111122223333:user/bob'),
        resource_mismatch_policy('s3:DeleteBucket', 'arn:aws:s3:::bucket/key', 'Deny'),
        resource_mismatch_policy('sqs:SendMessage', 'arn:aws:sns:us-east-1:111122223333:topic'),
    ],
    good: [
        resource_mismatch_policy(['s3:ListBucket', 's3:GetObject'], ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*']),
        resource_mismatch_policy(['s3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::bucket*'),
        resource_mismatch_policy('ec2:CreateTags', 'arn:aws:ec2:*::snapshot/*'),
        resource_mismatch_policy(['ec2:DescribeInstances', 's3:ListAllMyBuckets'], '*'),
        resource_mismatch_policy('s3:*', 'arn:aws:s3:::bucket/*'),
        resource_mismatch_policy('iam:*', 'arn:aws-us-gov:iam::111122223333:role/app-*'),
        resource_mismatch_policy('sts:AssumeRole', 'arn:aws:iam::111122223333:role/deploy'),
        resource_mismatch_policy('ssm:SendCommand', 'arn:aws:ec2:*:*:instance/*'),
        resource_mismatch_policy('dynamodb:Query', 'arn:aws:dynamodb:eu-west-1:111122223333:table/x/index/*'),
        resource_mismatch_policy('iam:EnableMFADevice', 'arn:aws:iam::*:user/${aws:username}'),
        resource_mismatch_policy('logs:PutLogEvents', 'arn:aws:logs:*:*:*'),
        resource_mismatch_policy('*', 'arn:aws:s3:::bucket'),
    ],
    check({ policy: judged }, report, { catalog }) {
        if (catalog !== undefined)
            reportRemarks(findMismatches(judged, catalog), report);
    },
}));

;// CONCATENATED MODULE: ./lib/policies/rules/service-wildcard.js


/* harmony default export */ const service_wildcard = ((0,rule/* definePolicyRule */.q)({
    id: 'service-wildcard',
    severity: 'medium',
    title: 'Every action of a service on every resource',
    why: 'A whole service on all resources holds actions that nobody meant to grant, and those that the service gains later.',
    fix: 'Replace the wildcard by the actions that are used, and `*` by the resources they are used on.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
    bad: [{ document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } }],
    good: [
        { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }] } },
        { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::bucket/*' }] } },
        { document: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] } },
        {
            document: {
                Version: '2012-10-17',
                Statement: [
                    { Effect: 'Allow', Action: 'iam:*', Resource: '*' },
                    { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
                ],
            },
        },
    ],
    check({ policy }, report, { now }) {
        if (policy.kind !== 'identity')
            return;
        for (const statement of policy.statements) {
            if (statement.effect !== 'Allow' || statement.actions === undefined || statement.actions.negated)
                continue;
            if (statement.resources?.negated !== false)
                continue;
            if (!statement.resources.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text)))
                continue;
            for (const value of statement.actions.values) {
                const service = value.type === 'text' ? /^([a-z0-9-]+):\*+$/i.exec(value.text)?.[1]?.toLowerCase() : undefined;
                if (service === undefined || policy.statements.some((other) => takesBack(other, service, now)))
                    continue;
                report(value.span, {
                    message: `Allows every action of ${service} on every resource.`,
                    statement,
                    evidence: { service },
                    detail: service,
                });
            }
        }
    },
}));
/** A Deny of the whole service that nobody gets round. */
function takesBack(statement, service, now) {
    if (statement.effect !== 'Deny' || statement.actions?.negated !== false || statement.resources?.negated !== false)
        return false;
    const whole = statement.actions.values.some((value) => value.type === 'text' && isWhole(value.text, service));
    const everywhere = statement.resources.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
    return whole && everywhere && isUnavoidable(statement, now);
}
function isWhole(text, service) {
    return /^\*+(?::\*+)?$/.test(text) || text.toLowerCase() === `${service}:*`;
}

;// CONCATENATED MODULE: ./lib/iam/trust-stranger.js
/** An account and an organization that no policy names. */
const strangerAccount = '198185770505';
const strangerOrganization = 'o-zqzqzqzqzq';
/** Addresses of the ranges for benchmarks (RFC 2544, RFC 5180): out in the internet, and no policy has a reason to name them. */
const v4 = '198.18.77.5';
const v6 = '2001:2::5';
/** What a request of an account's own principal carries, whoever it is. */
function identityOf(account) {
    return {
        'aws:principalaccount': [account],
        'aws:principalarn': [`arn:aws:iam::${account}:role/zq-stranger`],
        'aws:principaltype': ['AssumedRole'],
        'aws:userid': ['zq:zq-stranger'],
        'aws:principalisawsservice': ['false'],
        'aws:principalservicename': 'absent',
        'aws:principalservicenameslist': 'absent',
        'kms:calleraccount': [account],
        'aws:sourceaccount': 'absent',
        'aws:sourceowner': 'absent',
        'aws:sourcearn': 'absent',
        'aws:sourceorgid': 'absent',
        'aws:sourceorgpaths': 'absent',
        'aws:federatedprovider': 'absent',
        'aws:sourcevpc': 'absent',
        'aws:sourcevpce': 'absent',
        'aws:sourcevpcarn': 'absent',
        'aws:vpcsourceip': 'absent',
        'aws:vpceaccount': 'absent',
        'aws:vpceorgid': 'absent',
        'aws:vpceorgpaths': 'absent',
        'aws:sourceip': [v4],
        'aws:multifactorauthpresent': 'absent',
        'aws:multifactorauthage': 'absent',
        'sts:externalid': ['zq-stranger'],
        'aws:principalorgid': [strangerOrganization],
        'aws:principalorgpaths': [`${strangerOrganization}/r-zqzq/ou-zqzq-zqzqzqzq/`],
        's3:dataaccesspointaccount': [account],
        's3:dataaccesspointarn': [`arn:aws:s3:us-east-1:${account}:accesspoint/zq-stranger`],
        's3:accesspointnetworkorigin': ['Internet'],
        'elasticfilesystem:accessedviamounttarget': 'absent',
        'elasticfilesystem:accesspointarn': [`arn:aws:elasticfilesystem:us-east-1:${account}:access-point/zq`],
        'lambda:eventsourcetoken': ['zq-stranger'],
        'aws:resourceaccount': ['198185770606'],
        'aws:resourceorgid': ['o-zpzpzpzpzp'],
        'aws:resourceorgpaths': ['o-zpzpzpzpzp/r-zpzp/'],
    };
}
/** Without an organization, without an external id. */
const alone = { 'aws:principalorgid': 'absent', 'aws:principalorgpaths': 'absent', 'sts:externalid': 'absent' };
const trust_stranger_withMfa = { 'aws:multifactorauthpresent': ['true'], 'aws:multifactorauthage': ['1'] };
/** Requests that anybody can make: from an account of his own, over a VPC endpoint of his own, through a service, or signing nothing. */
function strangerFacts() {
    const base = identityOf(strangerAccount);
    const endpoint = {
        'aws:sourcevpc': ['vpc-0zqzqzqzqzqzqzqzq'],
        'aws:sourcevpce': ['vpce-0zqzqzqzqzqzqzqzq'],
        'aws:vpcsourceip': ['198.18.77.6'],
        'aws:sourceip': 'absent',
        'aws:vpceaccount': [strangerAccount],
        'aws:vpceorgid': [strangerOrganization],
    };
    const service = {
        'aws:principalisawsservice': ['true'],
        'aws:principalservicename': ['zq.amazonaws.com'],
        'aws:sourceaccount': [strangerAccount],
        'aws:sourceowner': [strangerAccount],
        'aws:sourcearn': [`arn:aws:sns:us-east-1:${strangerAccount}:zq-stranger`],
        'aws:sourceorgid': [strangerOrganization],
    };
    const nobody = Object.fromEntries(Object.keys(base)
        .filter((key) => /^aws:principal(?!isaws)|^aws:userid|^kms:caller/.test(key))
        .map((key) => [key, 'absent']));
    return [
        { ...base, ...alone },
        base,
        { ...base, ...alone, ...trust_stranger_withMfa },
        { ...base, ...trust_stranger_withMfa },
        { ...base, ...alone, 'aws:sourceip': [v6] },
        { ...base, ...alone, ...endpoint },
        { ...base, ...endpoint },
        { ...base, ...alone, ...service },
        { ...base, ...service },
        { ...base, ...alone, ...nobody },
    ];
}
/** Requests of arbitrary principals of one account: a person's with a key, a role's, with or without an organization. */
function memberFacts(account) {
    const base = identityOf(account);
    return [
        base,
        { ...base, 'sts:externalid': 'absent' },
        { ...base, ...alone },
        { ...base, ...alone, 'sts:externalid': ['zq-stranger'] },
        {
            ...base,
            ...alone,
            'aws:principalarn': [`arn:aws:iam::${account}:user/zq-stranger`],
            'aws:principaltype': ['User'],
            'aws:username': ['zq-stranger'],
        },
    ];
}
/** Keys whose value whoever calls sets at will in an account of his own, or that say nothing of him. */
const trust_stranger_chosen = /^(?:aws:(?:useragent|referer|requestedregion|username|principaltag\/.*|requesttag\/.*|tagkeys|calledvia.*|viaawsservice|tokenissuetime|sourceidentity|chatbotsourcearn)|sts:(?:rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|s3:(?:prefix|delimiter|max-keys|versionid|x-amz-.*|existingobjecttag\/.*|requestobjecttag.*|tlsversion|authtype|signatureversion|signatureage|object-lock-.*|if-.*|objectcreationoperation)|sns:(?:protocol)|lambda:(?:functionurlauthtype|invokedviafunctionurl)|kms:(?:viaservice|encryptioncontext.*|keyspec|keyusage|encryptionalgorithm|signingalgorithm|grantoperations|grantisforawsresource)|(?:aws|iam|ecr|secretsmanager|kms):resourcetag.*)$/;
function strangerOf(facts, now, more) {
    const fixed = {
        ...facts,
        'aws:securetransport': ['true'],
        'aws:currenttime': [new Date(now).toISOString()],
        'aws:epochtime': [String(Math.floor(now / 1000))],
    };
    return { context: { lookup: (key) => fixed[key] ?? claimOf(key) ?? 'unknown' }, chooses: more };
}
/** Under a federation's name: a subject of somebody's, and whatever audience is asked for. */
function claimOf(key) {
    return /\.[^:]*:sub$/.test(key)
        ? ['repo:zq-stranger/zq-probe:ref:refs/heads/main']
        : /\.[^:]*:.+$/.test(key)
            ? ['zq-stranger']
            : undefined;
}
/** Anybody at all. */
function strangers(now) {
    return strangerFacts().map((facts) => strangerOf(facts, now, (key) => trust_stranger_chosen.test(key) || /\.[^:]*:aud$/.test(key)));
}
/** Any principal of an account; what its administrators hand out (names, tags) is not his to choose. */
function members(account, now) {
    return memberFacts(account).map((facts) => strangerOf(facts, now, (key) => trust_stranger_chosen.test(key) && !/^aws:(?:username|principaltag|sourceidentity)/.test(key)));
}

;// CONCATENATED MODULE: ./lib/iam/trust-openness.js








/**
 * Whether an Allow surely lets one of these callers in: every condition holds for him or is his to meet, and no Deny of the
 * same policy keeps him out. What can't be known makes it false: neither a pass nor an alarm.
 */
function isOpenTo(allow, statements, callers) {
    const denies = statements.filter(({ effect }) => effect === 'Deny').filter((deny) => reachesEverybody(deny) && trust_openness_coversAll(deny, allow));
    return callers.some((caller) => (0,truth/* all */.Q7)(allow.conditions.map((test) => holdsFor(test, caller))) === true &&
        denies.every((deny) => (0,truth/* all */.Q7)([...deny.conditions.map((test) => holdsFor(test, caller, true)), deny.uncertain === true ? 'unknown' : true]) === false));
}
function holdsFor(test, caller, denial = false) {
    const key = test.key.toLowerCase();
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator === undefined || key === '')
        return 'unknown';
    const truth = (0,condition/* evaluateTest */._)(test, caller.context);
    if (truth === true && !denial)
        return true;
    if (caller.chooses(key))
        return denial ? false : operator.family === 'null' || test.values.length > 0;
    // What the resource is doesn't tell who comes, unless it is compared with him.
    if (/^(?:aws:resource|s3:resourceaccount)/.test(key) && !test.values.some(hasVariable))
        return denial ? truth : true;
    if (truth === false && !denial && !operator.negated && namesOthers(test, key, caller))
        return true;
    return truth;
}
/** An ARN with a wildcard for the account: anybody has something of that name, or makes it. */
function namesOthers(test, key, caller) {
    if (key !== 'aws:principalarn' && key !== 'aws:sourcearn')
        return false;
    return test.values.some((value) => {
        const text = (0,pieces/* knownText */.bG)((0,iam_pattern/* partsOf */.CI)(value) ?? []) ?? '';
        const fields = text.split(':');
        const account = fields[4] ?? '';
        const free = /[*?]/.test(account) || (fields[2] === 's3' && account === '' && /[*?]/.test(fields.slice(5).join(':')));
        if (fields.length < 6 || !free)
            return false;
        const filled = fields.map((field, i) => (i === 4 && account !== '' ? strangerAccount : field.replace(/[*?]/g, 'z')));
        filled[1] = /[*?]/.test(fields[1] ?? '') ? 'aws' : (fields[1] ?? '');
        const made = { lookup: (name) => (name === key ? [filled.join(':')] : caller.context.lookup(name)) };
        return (0,condition/* evaluateTest */._)({ ...test, values: [value] }, made) === true;
    });
}
function hasVariable(value) {
    return value.type === 'text' ? value.text.includes('${') : value.type === 'partial';
}
/** A Deny for everybody, or for everybody but some. */
function reachesEverybody({ principals }) {
    if (principals === undefined)
        return false;
    if (principals.negated)
        return true;
    return principals.entries.some(({ type, value }) => type === '*' || (type === 'AWS' && value.type === 'text' && value.text === '*'));
}
/** Whether a Deny is about everything that an Allow allows. */
function trust_openness_coversAll(deny, allow) {
    return actionsCovered(deny.actions, allow.actions) && resourcesCovered(deny.resources, allow.resources);
}
function actionsCovered(deny, allow) {
    if (deny === undefined || allow === undefined || allow.negated)
        return deny?.values.some((value) => value.type === 'text' && value.text === '*') === true;
    return allow.values.every((value) => {
        const wanted = (0,evaluate/* actionPattern */.Bt)(value);
        if (wanted === undefined)
            return false;
        const patterns = deny.values.flatMap((each) => (0,evaluate/* actionPattern */.Bt)(each) ?? []);
        return deny.negated
            ? patterns.length === deny.values.length && !patterns.some((each) => (0,pattern_relation/* overlaps */.$f)(each, wanted))
            : patterns.some((each) => (0,pattern_relation/* covers */.hU)(each, wanted));
    });
}
function resourcesCovered(deny, allow) {
    if (deny === undefined)
        return true;
    if (allow === undefined || allow.negated)
        return !deny.negated && deny.values.some((value) => value.type === 'text' && value.text === '*');
    return allow.values.every((value) => {
        const pattern = (0,evaluate/* resourcePattern */.nn)(value);
        return pattern !== undefined && (0,evaluate/* resourceCovers */.RG)(deny, pattern);
    });
}

;// CONCATENATED MODULE: ./lib/iam/trust-principals.js


/**
 * The principals of a statement that are more than somebody: `*`, an ARN for all accounts, everybody but some, an account's root. A
 * wildcard for a part of an account's users is refused by IAM, and is nobody.
 */
function widePrincipals(element) {
    if (element === undefined || element.negated)
        return [];
    return element.entries.flatMap(widened);
}
function widened(entry) {
    const { type, value } = entry;
    if (value.type === 'either')
        return value.options.flatMap((option) => widened({ type, value: option }));
    const text = (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? []);
    const anyone = { kind: 'anyone', text, account: undefined, own: false, value };
    if (type === '*' || (text === '*' && (type === 'AWS' || type === 'Federated')))
        return [anyone];
    if (type !== 'AWS')
        return [];
    if (/^\d{12}$/.test(text))
        return [{ kind: 'account', text, account: text, own: false, value }];
    const match = /^arn:[^:]*:(?:iam|sts)::([^:]*|\$\{.*\}):([^:]+)$/s.exec(text);
    if (match === null)
        return value.type === 'partial' ? accountAlone(text, value) : [];
    const [, account = '', resource] = match;
    if (/[*?]/.test(account) && !account.includes('${'))
        return [anyone];
    if (resource !== 'root')
        return [];
    return [{ kind: 'account', text, account: /^\d{12}$/.test(account) ? account : undefined, own: isOwn(account), value }];
}
/** `${AWS::AccountId}` alone is the account too. */
function accountAlone(text, value) {
    return isOwn(text) ? [{ kind: 'account', text, account: undefined, own: true, value }] : [];
}
function isOwn(account) {
    return /^\$\{(?:AWS::AccountId|[\w.[\]-]*caller_?identity[\w.[\]-]*|aws:(?:PrincipalAccount|ResourceAccount))\}$/i.test(account);
}
/** Accounts that the document itself shows to be its own: those of its providers and, in a resource policy, of its resources. */
function ownAccounts(statements) {
    const own = new Set();
    const look = (value, pattern) => {
        const account = pattern.exec((0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? []))?.[1];
        if (account !== undefined)
            own.add(account);
    };
    for (const { principals, resources } of statements) {
        for (const { type, value } of principals?.entries ?? []) {
            if (type === 'Federated')
                look(value, /^arn:[^:]*:iam::(\d{12}):(?:oidc|saml)-provider\//);
        }
        for (const value of resources?.values ?? [])
            look(value, /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/);
    }
    return own;
}

;// CONCATENATED MODULE: ./lib/policies/log-delivery-accounts.js
/**
 * AWS's own accounts from which load balancers write their access logs: as principals of a bucket policy they are services.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
const logDeliveryAccounts = new Set(('127311923021 033677994240 027434742980 797873946194 098369216593 754344448648 589379963580 718504428378 383597477331 ' +
    '600734575887 114774131450 783225319266 582318560864 985666609251 054676820928 156460612806 652711504416 635631232127 ' +
    '009996457667 897822967062 076674570225 507241528517 048591011584 190560391635 638102146993 037604701340').split(' '));

;// CONCATENATED MODULE: ./lib/policies/rules/trust-account.js






function trust_account_trust(Principal, Condition) {
    const statement = { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...(Condition === undefined ? {} : { Condition }) };
    return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}
function resource(service, account, Action, Resource) {
    const statement = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action, Resource };
    return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'resource', service };
}
const root = 'arn:aws:iam::444455556666:root';
const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
/** For an account whose number only a deployment knows, some number stands. */
const someAccount = '198185770707';
/* harmony default export */ const trust_account = ((0,rule/* definePolicyRule */.q)({
    id: 'trust-account',
    severity: 'medium',
    title: 'Role or resource that a whole account can use',
    why: 'Whoever administers that account decides who of it comes in, now and later: every user and role there that is allowed to, and whoever takes one of them over.',
    fix: 'Name the one role that needs it as principal, or add a condition that tells it: aws:PrincipalArn, or sts:ExternalId for a third party.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    ],
    bad: [
        trust_account_trust({ AWS: root }),
        trust_account_trust({ AWS: '444455556666' }),
        trust_account_trust({ AWS: ['arn:aws:iam::444455556666:role/ci', 'arn:aws-us-gov:iam::777788889999:root'] }),
        trust_account_trust({ AWS: root, Service: 'ecs-tasks.amazonaws.com' }),
        trust_account_trust({ AWS: root }, { StringLike: { 'sts:ExternalId': '*' } }),
        trust_account_trust({ AWS: root }, { Bool: { 'aws:SecureTransport': 'true' } }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'aws:PrincipalAccount': '444455556666' } }),
        resource('sqs', '444455556666', 'sqs:*', queue),
    ],
    good: [
        trust_account_trust({ AWS: 'arn:aws:iam::444455556666:role/ci' }),
        trust_account_trust({ AWS: 'arn:aws:iam::444455556666:user/alice' }),
        trust_account_trust({ Service: 'ec2.amazonaws.com' }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } }),
        trust_account_trust({ AWS: root }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/ci-*' } }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'aws:PrincipalTag/team': 'platform' } }),
        trust_account_trust({ AWS: root }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
        trust_account_trust({ AWS: root }, { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }),
        trust_account_trust({ AWS: root, Federated: 'arn:aws:iam::444455556666:saml-provider/corp' }),
        resource('sqs', '111122223333', 'sqs:*', queue),
        resource('kms', '111122223333', 'kms:*', '*'),
        resource('s3', '127311923021', 's3:PutObject', 'arn:aws:s3:::acme-logs/*'),
    ],
    check({ policy, located }, report, { now }) {
        if (policy.kind !== 'trust' && policy.kind !== 'resource')
            return;
        const own = ownAccountsOf(policy, located.service ?? policy.service);
        for (const statement of policy.statements) {
            if (statement.effect !== 'Allow')
                continue;
            if (policy.kind === 'trust' ? (0,evaluate/* actionMatches */.GE)(statement.actions, 'sts:AssumeRole') !== true : statement.actions === undefined)
                continue;
            const wide = widePrincipals(statement.principals);
            if (wide.some(({ kind }) => kind === 'anyone'))
                continue;
            const seen = new Set();
            for (const principal of wide) {
                if (isOurs(principal, own, policy) || seen.has(principal.text))
                    continue;
                seen.add(principal.text);
                if (!isOpenTo(statement, policy.statements, members(principal.account ?? someAccount, now)))
                    continue;
                report(principal.value.span, {
                    message: `Everybody whom the account ${principal.account ?? principal.text} permits can ${policy.kind === 'trust' ? 'assume this role' : 'use this resource'}.`,
                    fix: fixOf(principal, policy),
                    statement,
                    evidence: { principal: principal.text, ...(principal.account === undefined ? {} : { account: principal.account }) },
                    detail: principal.text,
                });
            }
        }
    },
}));
function isOurs({ own, account }, ours, { kind }) {
    if (own || (account !== undefined && ours.has(account)))
        return true;
    return kind === 'resource' && account !== undefined && logDeliveryAccounts.has(account);
}
/** A key's policy gives its own account full rights as a rule; no key can be managed without. */
function ownAccountsOf({ kind, statements }, service) {
    const own = new Set(ownAccounts(statements));
    if (kind !== 'resource' || service !== 'kms')
        return own;
    for (const statement of statements.filter(managesKey)) {
        for (const { account } of widePrincipals(statement.principals))
            if (account !== undefined)
                own.add(account);
    }
    return own;
}
function managesKey({ effect, actions }) {
    return effect === 'Allow' && (0,evaluate/* actionMatches */.GE)(actions, 'kms:PutKeyPolicy') === true;
}
function fixOf({ account, text }, { kind }) {
    const number = account ?? 'THAT-ACCOUNT-ID';
    const principal = JSON.stringify({ Principal: { AWS: `arn:aws:iam::${number}:role/THE-CALLER` } });
    const external = JSON.stringify({ Condition: { StringEquals: { 'sts:ExternalId': 'AN-ID-OF-YOUR-CHOICE' } } });
    const named = `Name the one that needs it in place of ${text}: ${principal}`;
    return kind === 'trust' ? `${named}; for a third party add: ${external}.` : `${named}.`;
}

;// CONCATENATED MODULE: ./lib/policies/rules/trust-anyone.cases.js
function trust_anyone_cases_trust(...Statement) {
    return { document: { Version: '2012-10-17', Statement }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}
function trust_anyone_cases_resource(service, ...Statement) {
    return { document: { Version: '2012-10-17', Statement }, kind: 'resource', service };
}
const trust_anyone_cases_assume = (Principal, Condition) => ({
    Effect: 'Allow',
    Principal,
    Action: 'sts:AssumeRole',
    ...(Condition === undefined ? {} : { Condition }),
});
const read = (Condition, more = {}) => ({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::acme-data/*',
    ...(Condition === undefined ? {} : { Condition }),
    ...more,
});
const send = (Condition) => ({
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 'sqs:SendMessage',
    Resource: 'arn:aws:sqs:eu-west-1:111122223333:jobs',
    Condition,
});
const trust_anyone_cases_bad = [
    trust_anyone_cases_trust(trust_anyone_cases_assume('*')),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: ['arn:aws:iam::111122223333:root', '*'] })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: 'arn:aws:iam::*:root' })),
    trust_anyone_cases_trust({ ...trust_anyone_cases_assume({ Federated: '*' }), Action: 'sts:AssumeRoleWithWebIdentity' }),
    trust_anyone_cases_trust({ ...trust_anyone_cases_assume('*'), Action: 'sts:*' }),
    trust_anyone_cases_trust({ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { Bool: { 'aws:SecureTransport': 'true' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringLike: { 'sts:ExternalId': '*' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringLike: { 'sts:RoleSessionName': 'ci-*' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringLike: { 'aws:PrincipalOrgID': 'o-*' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-acme123456' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deployer' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalTag/team': 'platform' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })),
    trust_anyone_cases_resource('s3', read()),
    trust_anyone_cases_resource('s3', read({ StringLike: { 'aws:Referer': 'https://acme.example/*' } })),
    trust_anyone_cases_resource('s3', read({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } })),
    trust_anyone_cases_resource('s3', read({ StringEquals: { 's3:ExistingObjectTag/public': 'yes' } })),
    trust_anyone_cases_resource('s3', read(undefined, { Principal: { AWS: ['*'] } })),
    trust_anyone_cases_resource('kms', { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' }),
    trust_anyone_cases_resource('kms', {
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
    }),
    trust_anyone_cases_resource('sqs', send({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } })),
    trust_anyone_cases_resource('s3', { Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 's3:*', Resource: '*' }),
];
const trust_anyone_cases_good = [
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: 'arn:aws:iam::111122223333:root' })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ Service: 'ec2.amazonaws.com' })),
    trust_anyone_cases_trust({ ...trust_anyone_cases_assume('*'), Effect: 'Deny' }),
    trust_anyone_cases_trust({ ...trust_anyone_cases_assume('*'), Action: [] }),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-acme123456/*' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalAccount': ['111122223333'] } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ci-*' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } })),
    trust_anyone_cases_trust(trust_anyone_cases_assume({ AWS: '*' }), {
        Effect: 'Deny',
        Principal: '*',
        Action: 'sts:AssumeRole',
        Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } },
    }),
    trust_anyone_cases_resource('s3', { ...read(), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    trust_anyone_cases_resource('s3', read({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
    trust_anyone_cases_resource('s3', read({ StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } })),
    trust_anyone_cases_resource('s3', read({ StringEquals: { 's3:DataAccessPointAccount': '111122223333' } })),
    trust_anyone_cases_resource('s3', read({ StringLike: { 'aws:userid': ['AROAEXAMPLE:*', '111122223333'] } })),
    trust_anyone_cases_resource('s3', read({ ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/X' } }, { Principal: { Service: 'cloudfront.amazonaws.com' } })),
    trust_anyone_cases_resource('sqs', send({ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:news' } })),
    trust_anyone_cases_resource('sqs', send({ ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::acme-uploads' } })),
    trust_anyone_cases_resource('sns', { ...send({ StringEquals: { 'AWS:SourceOwner': '111122223333' } }), Action: ['sns:Publish', 'sns:Subscribe'] }),
    trust_anyone_cases_resource('kms', {
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: { StringEquals: { 'kms:CallerAccount': '111122223333', 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
    }),
    trust_anyone_cases_resource('elasticfilesystem', {
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: 'elasticfilesystem:ClientMount',
        Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
    }),
    { ...trust_anyone_cases_resource('s3', { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }), kind: 'endpoint' },
    { ...trust_anyone_cases_resource('s3', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }), kind: 'rcp' },
];

;// CONCATENATED MODULE: ./lib/policies/rules/trust-anyone.js






/* harmony default export */ const trust_anyone = ((0,rule/* definePolicyRule */.q)({
    id: 'trust-anyone',
    severity: 'critical',
    title: 'Role or resource that anyone can use',
    why: 'The principal is everybody: every account of AWS, and where the service takes unsigned requests the whole internet. No condition that a stranger could not meet keeps them out.',
    fix: 'Name the accounts or roles that need it as principals, or limit everybody by aws:PrincipalOrgID, aws:SourceAccount or aws:SourceArn.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    ],
    bad: trust_anyone_cases_bad,
    good: trust_anyone_cases_good,
    check({ policy }, report, { now }) {
        if (policy.kind !== 'trust' && policy.kind !== 'resource')
            return;
        const callers = strangers(now);
        for (const statement of policy.statements) {
            if (statement.effect !== 'Allow' || !opensSomething(statement, policy.kind))
                continue;
            const who = everybodyIn(statement);
            if (who === undefined || !isOpenTo(statement, policy.statements, callers))
                continue;
            report(who.span, {
                message: `${who.words} ${policy.kind === 'trust' ? 'assume this role' : 'use this resource'}${afterConditions(statement)}.`,
                fix: trust_anyone_fixOf(statement, policy.kind),
                statement,
                evidence: { principal: who.text },
            });
        }
    },
}));
/** A grant of no action opens nothing; in a trust only taking on the role does, not tagging the session alone. */
function opensSomething({ actions }, kind) {
    if (actions === undefined)
        return false;
    if (kind === 'resource')
        return actions.values.length > 0;
    const doors = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];
    return doors.some((action) => (0,evaluate/* actionMatches */.GE)(actions, action) === true);
}
function everybodyIn({ principals }) {
    if (principals?.negated === true) {
        return { span: principals.span, text: 'NotPrincipal', words: 'Everybody but those whom NotPrincipal names can' };
    }
    const found = widePrincipals(principals).find(({ kind }) => kind === 'anyone');
    return found && { span: found.value.span, text: found.text, words: 'Anyone, in any account of AWS, can' };
}
function afterConditions({ conditions }) {
    return conditions.length === 0 ? '' : ': its conditions hold for a stranger too, or are his to meet';
}
function trust_anyone_fixOf({ conditions }, kind) {
    const principal = JSON.stringify({ Principal: { AWS: 'arn:aws:iam::YOUR-ACCOUNT-ID:role/THE-CALLER' } });
    const condition = JSON.stringify({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'YOUR-ORGANIZATION-ID' } } });
    const also = conditions.length === 0 ? 'add' : 'add to the conditions';
    return kind === 'trust'
        ? `Name who assumes the role: ${principal}; for a whole organization ${also}: ${condition}.`
        : `Name who uses it: ${principal}; for a whole organization ${also}: ${condition}; for a service use its principal with aws:SourceAccount or aws:SourceArn.`;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/iam/grammar/actions.js
var actions = __webpack_require__(9188);
;// CONCATENATED MODULE: ./lib/iam/catalog/unknown.js



/** Services that AWS has closed, which its own managed policies still name; and what stands in resource policies alone. */
const unlisted = new Set(('builderid datazonecontrol deepcomposer deeplens deepracer elastic-inference iot1click iotroborunner mobilehub sagemaker-groundtruth-synthetic ' +
    'zocalo alexaforbusiness awsconnector gamesparks honeycode importexport iotfleethub macie mobileanalytics nimble robomaker sumerian worklink').split(' '));
const unlistedActions = new Set(['sns:receive']);
/** Names that people take from the API or the console, where the action has another. */
const aliases = {
    's3:listobjects': 's3:ListBucket',
    's3:listobjectsv2': 's3:ListBucket',
    's3:headbucket': 's3:ListBucket',
    's3:headobject': 's3:GetObject',
    's3:copyobject': 's3:PutObject',
    's3:deleteobjects': 's3:DeleteObject',
    's3:listbuckets': 's3:ListAllMyBuckets',
    'lambda:invoke': 'lambda:InvokeFunction',
};
const otherNames = {
    apigw: 'apigateway',
    cloudwatchlogs: 'logs',
    cognito: 'cognito-idp',
    dynamo: 'dynamodb',
    efs: 'elasticfilesystem',
    elb: 'elasticloadbalancing',
    emr: 'elasticmapreduce',
    eventbridge: 'events',
    opensearch: 'es',
    stepfunctions: 'states',
};
/** The names in an `Action` or `NotAction` that stand for no action of the catalogue. Malformed ones are another question. */
function unknownActions(element, catalog) {
    return (element?.values ?? []).flatMap((value) => {
        if (value.type !== 'text' ||
            catalog.actions(value.text).length > 0 ||
            value.text.includes('${') ||
            !(0,actions/* isAction */.v)(value.text) ||
            /^[*?:]+$/.test(value.text))
            return [];
        const code = codeOf(value.text, catalog);
        return code === undefined ? [] : [{ value, text: value.text, code, meant: meantBy(value.text, code, catalog) }];
    });
}
function codeOf(text, catalog) {
    if (unlistedActions.has(text.toLowerCase()))
        return undefined;
    const prefix = text.split(':')[0];
    if (unlisted.has(prefix.toLowerCase()))
        return undefined;
    // `s3:` matches nothing, and that is a dead statement's to say.
    if (text.endsWith(':'))
        return undefined;
    return catalog.servicesLike(prefix).length === 0 ? 'INVALID_SERVICE_IN_ACTION' : 'INVALID_ACTION';
}
function meantBy(text, code, catalog) {
    const [prefix = '', name = ''] = text.split(':');
    if (code === 'INVALID_SERVICE_IN_ACTION') {
        const service = otherNames[prefix.toLowerCase()] ?? near(prefix, catalog.services);
        return service && (name === '' ? service : `${service}:${name}`);
    }
    const alias = aliases[text.toLowerCase()];
    if (alias !== undefined)
        return alias;
    const service = catalog.service(prefix);
    const plain = name.replace(/[*?]/g, '');
    const found = service && near(plain, service.names());
    return found && service && `${service.name}:${found}`;
}
function near(word, candidates) {
    const found = (0,nearest/* nearest */.p)(word, candidates);
    if (found === undefined)
        return undefined;
    const [short, long] = [word.toLowerCase(), found.toLowerCase()];
    const far = (0,mod/* distance */.Io)(short, long);
    return far <= Math.max(1, Math.floor(short.length / 4)) || (short.length >= 5 && long.startsWith(short)) ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/policies/rules/unknown-action.js



const unknown_action_policy = (statement) => ({
    document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...statement }] },
});
/** So old a catalogue may lack what AWS has added since. In milliseconds. */
const aged = 365 * 24 * 3600 * 1000;
/* harmony default export */ const unknown_action = ((0,rule/* definePolicyRule */.q)({
    id: 'unknown-action',
    severity: 'medium',
    title: 'Action that AWS has not',
    why: 'A name that stands for no action allows nothing and denies nothing; as an exception from NotAction it excepts nothing.',
    fix: 'Write the name of the action as the service authorization reference has it.',
    references: ['https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html'],
    bad: [
        unknown_action_policy({ Action: 's3:ListObjects' }),
        unknown_action_policy({ Action: ['s3:GetObject', 's3:GetObjekt'] }),
        unknown_action_policy({ Action: 's4:GetObject' }),
        unknown_action_policy({ Action: 'ec2:Frobnicate*' }),
        unknown_action_policy({ Effect: 'Deny', Action: 'iam:DeleteUsers' }),
        unknown_action_policy({ NotAction: ['iam:*', 'organisations:*'] }),
        { ...unknown_action_policy({ Action: 'dynamodb:GetIten' }), kind: 'boundary' },
    ],
    good: [
        unknown_action_policy({ Action: ['s3:getobject', 'S3:Get*', 's3:*', 's*:GetObject', '*', '*:*', 'ec2:Create?ags'] }),
        unknown_action_policy({ NotAction: ['iam:*', 'organizations:*', 'account:*'] }),
        unknown_action_policy({ Action: ['execute-api:Invoke', 'es:ESHttpGet', 'iot:Publish', 'rds-db:connect', 'kafka-cluster:Connect'] }),
        {
            ...unknown_action_policy({ Action: 'SNS:Receive', Principal: '*', Resource: 'arn:aws:sns:us-east-1:111122223333:t' }),
            kind: 'resource',
            service: 'sns',
        },
        unknown_action_policy({ Action: 's3:${action}' }),
        unknown_action_policy({ Action: 'deepracer:*' }),
    ],
    check({ policy: judged }, report, { now, catalog }) {
        if (catalog === undefined)
            return;
        const old = now - Date.parse(catalog.date) > aged;
        for (const statement of judged.statements) {
            for (const found of unknownActions(statement.actions, catalog)) {
                const effect = statement.effect ?? 'Allow';
                const negated = statement.actions?.negated === true;
                report(found.value.span, {
                    message: `${whatIsWrong(found)} ${consequence(effect, negated)}${old ? ` What AWS has added since ${catalog.date} is not known here.` : ''}`,
                    ...(found.meant === undefined ? {} : { fix: `Write ${found.meant}${effect === 'Allow' ? ', if that is meant' : ''}.` }),
                    severity: old || (effect === 'Allow' && !negated) ? 'low' : 'medium',
                    statement,
                    evidence: { code: found.code, action: (0,problems/* shown */.SP)(found.text), ...(found.meant === undefined ? {} : { meant: found.meant }) },
                    detail: `${found.code} ${found.text}`,
                });
            }
        }
    },
}));
function whatIsWrong({ code, text }) {
    const [service = ''] = text.split(':');
    if (code === 'INVALID_SERVICE_IN_ACTION')
        return `AWS has no service with the prefix "${(0,problems/* shown */.SP)(service)}".`;
    return /[*?]/.test(text) ? `No action of AWS matches "${(0,problems/* shown */.SP)(text)}".` : `AWS has no action "${(0,problems/* shown */.SP)(text)}".`;
}
function consequence(effect, negated) {
    if (negated)
        return effect === 'Allow' ? 'NotAction excepts nothing by it, and grants more than was meant.' : 'NotAction excepts nothing by it.';
    return effect === 'Allow' ? 'It grants nothing.' : 'What it was to forbid is not forbidden.';
}

// EXTERNAL MODULE: ./lib/iam/global-keys.js
var global_keys = __webpack_require__(1851);
;// CONCATENATED MODULE: ./lib/iam/fit/condition-keys.js




/** Global keys that only requests of some actions carry. */
const perAction = /^aws:(?:requesttag\/|resourcetag\/|tagkeys$)/;
/** The catalogue is not sure which actions know a service's own keys of tags, and the Marketplace's of products. */
const ofTags = /^(?!aws:)[^:]+:[a-z]*tag\/|^aws-marketplace:/;
/** Keys that a service's own sessions carry, whatever they call. */
const ofSessions = new Set(['ec2:roledelivery', 'ec2:sourceinstancearn', 'lambda:sourcefunctionarn', 'ssm:sourceinstancearn']);
/** Condition keys that AWS has not, and those that no action of their statement carries. */
function findStrangeKeys(policy, catalog) {
    if (policy.kind === 'trust')
        return [];
    return policy.statements.flatMap((statement) => {
        if (statement.conditions.length === 0 || statement.effect === undefined)
            return [];
        let actions;
        return statement.conditions.flatMap((test) => {
            const key = test.key.toLowerCase();
            if (!/^[^\s:]+:\S+$/.test(key) || key.includes('${') || ofTags.test(key))
                return [];
            const unknown = unknownKey(test, statement, catalog);
            if (unknown !== undefined)
                return [unknown];
            if (key.startsWith('aws:') ? !perAction.test(key) : ofSessions.has(key) || catalog.globalKey(key) !== undefined)
                return [];
            if (catalog.service(key.split(':')[0]) === undefined && !key.startsWith('aws:'))
                return [];
            actions ??= condition_keys_actionsOf(statement, catalog);
            if (actions.length === 0 || actions.some((action) => carries(action, key, catalog)))
                return [];
            return [unsupported(test, statement)];
        });
    });
}
/** Empty where the statement may be about any action. */
function condition_keys_actionsOf({ actions }, catalog) {
    if (actions === undefined || actions.negated)
        return [];
    const found = new Set();
    for (const value of actions.values) {
        if (value.type !== 'text' || value.text.includes('${'))
            return [];
        const named = catalog.actions(value.text);
        // What the catalogue lacks may carry the key.
        if (named.length === 0)
            return [];
        for (const action of named)
            found.add(action);
    }
    return [...found];
}
/** Which tags a request brings is known by service only: one action's entry may lack them. */
function carries(action, key, catalog) {
    const service = catalog.service(action.service);
    if (service === undefined)
        return true;
    return perAction.test(key) ? service.key(key) !== undefined : service.carries(action, key);
}
function unknownKey(test, statement, catalog) {
    const key = test.key.toLowerCase();
    const prefix = key.slice(0, key.indexOf(':'));
    if (prefix === 'aws') {
        if (catalog.globalKey(key) !== undefined || (0,global_keys/* isGlobalKey */.ZQ)(key) || (0,global_keys/* nearestGlobalKey */.tK)(key) !== undefined || key === 'aws:arn')
            return undefined;
        return remarkUnknown('INVALID_GLOBAL_CONDITION_KEY', test, statement, undefined);
    }
    const service = catalog.service(prefix);
    if (service === undefined || catalog.isOtherPrefix(prefix))
        return undefined;
    if (service.keys.length === 0 || service.key(key) !== undefined || catalog.globalKey(key) !== undefined)
        return undefined;
    const own = service.keys.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(`${prefix}:`));
    return own.length === 0 ? undefined : remarkUnknown('INVALID_SERVICE_CONDITION_KEY', test, statement, (0,nearest/* nearest */.p)(test.key, own));
}
function remarkUnknown(code, test, statement, meant) {
    return {
        code,
        message: `AWS has no condition key ${(0,problems/* shown */.SP)(test.key)}: ${condition_keys_consequence(test, statement)}`,
        fix: meant === undefined ? 'Write a condition key that AWS has.' : `Write ${meant}, if that is meant.`,
        span: test.keySpan,
        statement,
        severity: condition_keys_severityOf(test, statement),
    };
}
function unsupported(test, statement) {
    const tag = perAction.test(test.key.toLowerCase());
    const denies = statement.effect === 'Deny';
    return {
        code: tag ? `${denies ? 'DENY' : 'ALLOW'}_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE` : 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
        message: `No action of this statement brings the condition key ${(0,problems/* shown */.SP)(test.key)} along: ${condition_keys_consequence(test, statement)}`,
        fix: 'Remove the condition, or use a key that the actions support.',
        span: test.keySpan,
        statement,
        severity: condition_keys_severityOf(test, statement),
    };
}
/** Whether a test holds for requests that lack the key. */
function holdsWithout({ operator, values }) {
    const parsed = (0,iam_operator/* parseOperator */.A)(operator);
    if (parsed === undefined)
        return false;
    if (parsed.family === 'null')
        return values.some((value) => (value.type === 'text' ? value.text.toLowerCase() === 'true' : value.type === 'boolean' && value.value));
    if (parsed.ifExists)
        return true;
    return parsed.set === undefined ? parsed.negated : parsed.set === 'all';
}
function condition_keys_consequence(test, { effect }) {
    if (holdsWithout(test))
        return 'the condition always holds and limits nothing.';
    return effect === 'Deny'
        ? 'the condition never holds, and what was to be forbidden is not.'
        : 'the condition never holds, and nothing is granted.';
}
/** Worse where the policy then grants more than it says. */
function condition_keys_severityOf(test, { effect }) {
    return holdsWithout(test) === (effect === 'Allow') ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./lib/policies/rules/unsupported-condition-key.js



const unsupported_condition_key_policy = (Action, Condition, Effect = 'Allow') => ({
    document: { Version: '2012-10-17', Statement: [{ Effect, Action, Resource: '*', Condition }] },
});
/* harmony default export */ const unsupported_condition_key = ((0,rule/* definePolicyRule */.q)({
    id: 'unsupported-condition-key',
    severity: 'medium',
    title: 'Condition on a key that no request of the statement has',
    why: 'A condition on an absent key never holds, or always does: the statement grants nothing, forbids nothing, or grants more than it says.',
    fix: 'Use a condition key that the actions of the statement support.',
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    ],
    bad: [
        unsupported_condition_key_policy('s3:GetObject', { StringEquals: { 's3:x-amz-acl': 'private' } }),
        unsupported_condition_key_policy('s3:ListBucket', { StringLike: { 's3:prefixes': 'home/*' } }),
        unsupported_condition_key_policy('iam:CreateUser', { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }),
        unsupported_condition_key_policy('s3:PutObject', { StringNotEquals: { 'ec2:Region': 'us-east-1' } }, 'Deny'),
        unsupported_condition_key_policy('ec2:RunInstances', { StringEqualsIfExists: { 's3:prefix': 'x' } }),
        unsupported_condition_key_policy('s3:PutObject', { Bool: { 'aws:SomethingNewEntirely': 'true' } }),
    ],
    good: [
        unsupported_condition_key_policy('s3:ListBucket', { StringLike: { 's3:prefix': 'home/*' } }),
        unsupported_condition_key_policy('iam:PassRole', { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }),
        unsupported_condition_key_policy(['iam:PassRole', 'iam:GetRole'], { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }),
        unsupported_condition_key_policy('iam:*', { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b' } }),
        unsupported_condition_key_policy('ec2:StartInstances', { StringEquals: { 'aws:ResourceTag/team': 'a', 'ec2:ResourceTag/team': 'a' } }),
        unsupported_condition_key_policy('ec2:RunInstances', { StringEquals: { 'aws:RequestTag/team': 'a', 'aws:RequestedRegion': 'eu-west-1' } }),
        unsupported_condition_key_policy('kms:Decrypt', { StringEquals: { 'kms:EncryptionContext:app': 'a', 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }),
        unsupported_condition_key_policy('*', { StringEquals: { 'ec2:InstanceType': 't3.micro' } }),
        unsupported_condition_key_policy('cloudwatch:PutMetricData', { StringEquals: { 'cloudwatch:namespace': 'app' } }),
        unsupported_condition_key_policy('dynamodb:GetItem', { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['${aws:userid}'] } }),
        unsupported_condition_key_policy('s3:GetObject', { StringEquals: { 's3:ExistingObjectTag/team': 'a', 'aws:PrincipalTag/team': 'a' } }),
    ],
    check({ policy: judged }, report, { catalog }) {
        if (catalog !== undefined)
            reportRemarks(findStrangeKeys(judged, catalog), report);
    },
}));

;// CONCATENATED MODULE: ./lib/policies/rules/index.js


















/** Every rule of the check, by severity. */
const policyRules = [
    admin_access,
    trust_anyone,
    oidc_trust,
    mfa_bypass,
    mfa_lockout,
    mfa_missing,
    privilege_escalation,
    pass_role_any,
    dead_statement,
    trust_account,
    service_wildcard,
    policy_grammar/* default */.A,
    unknown_action,
    resource_mismatch,
    unsupported_condition_key,
    ineffective_condition,
    condition_type,
    redundant_statement,
];


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .definePolicyRule */ .q)({
    id: 'policy-grammar',
    severity: 'medium',
    title: 'Policy that AWS refuses',
    why: 'AWS refuses a document that breaks the policy grammar: the deployment fails, or an earlier policy stays in force.',
    fix: 'Correct the element that the finding names.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    ],
    bad: [{ document: { Version: '2012-10-17' } }],
    good: [
        { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' }] } },
    ],
    check({ policy }, report) {
        for (const { code, message, fix, span } of policy.problems)
            report(span, { message, fix, evidence: { code }, detail: `${code} ${message}` });
    },
}));


/***/ })

};
