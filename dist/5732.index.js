export const id = 5732;
export const ids = [5732];
export const modules = {

/***/ 56475:
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

/***/ 73778:
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

/***/ 25732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ policyRules)
});

// EXTERNAL MODULE: ./lib/iam/admin.js
var iam_admin = __webpack_require__(66866);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var iam_pattern = __webpack_require__(19335);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(60054);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
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
var rule = __webpack_require__(73778);
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
        {
            ...policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }),
            holder: { kind: 'user', name: 'alice' },
            alongside: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] }],
        },
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
        for (const { statement, others } of (0,iam_admin/* findAdmin */.N)(subject.policy.statements, now)) {
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
    checkHolder(holder, report, { now }) {
        reportUnion(holder, report, now);
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
/** Policies that make an administrator only together: where one does it alone, that one is the finding. */
function reportUnion(holder, report, now) {
    if (holder.kind === 'unknown' || holder.grants.length < 2)
        return;
    if (holder.grants.some(({ policy: { statements } }) => (0,iam_admin/* findAdmin */.N)(statements, now).length > 0))
        return;
    const owners = new Map(holder.grants.flatMap((subject) => subject.policy.statements.map((each) => [each, subject])));
    for (const { statement, others } of (0,iam_admin/* findAdmin */.N)([...owners.keys()], now)) {
        const subject = owners.get(statement);
        if (subject === undefined)
            continue;
        report({ file: subject.located.file, span: placeIn(statement), subject }, {
            message: `Together, the policies of the ${holder.kind} ${holder.name} allow every action on every resource: it is an administrator of the account.`,
            statement,
            evidence: { effect: 'Allow' },
            detail: 'together',
            related: others.flatMap((other) => {
                const file = owners.get(other)?.located.file;
                return file === undefined ? [] : [{ file, span: placeIn(other), message: 'grants the rest' }];
            }),
        });
    }
}

// EXTERNAL MODULE: ./lib/iam/compare.js
var compare = __webpack_require__(43530);
// EXTERNAL MODULE: ./lib/iam/date.js
var date = __webpack_require__(37697);
// EXTERNAL MODULE: ./lib/iam/address.js
var address = __webpack_require__(47237);
// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(83885);
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
var problems = __webpack_require__(36119);
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

;// CONCATENATED MODULE: ./lib/iam/deputies.js
/**
 * Services that act for whichever account asks them to, and say for which (`aws:SourceAccount`, `aws:SourceArn`): what lets such
 * a service in without asking lets every account of AWS in through it. Not those that run under a role of their own, which only
 * who may pass the role can give them.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
const onResources = new Set('apigateway budgets cloudfront cloudtrail cloudwatch codestar-notifications config delivery.logs events logging.s3 s3 ses sns'.split(' '));
/** Of the services that take on roles, those whose guides ask for such a condition in the role's trust. */
const onRoles = new Set('bedrock cognito-idp rolesanywhere scheduler vpc-flow-logs'.split(' '));
/** EventBridge writes to topics without saying for whom: a condition there shuts it out. */
const silentAt = { sns: ['events'] };
/** The service behind a principal (`sns` for `sns.amazonaws.com`) when it is one that acts for others; undefined for all else. */
function deputyOf(principal, at, resource) {
    const plain = principal
        .replace(/\.\$\{[^}]*suffix[^}]*\}$/i, '.amazonaws.com')
        .replace(/\.(?:\$\{[^}]*region[^}]*\}|[a-z]{2}(?:-[a-z]+)+-\d)(?=\.)/i, '');
    const service = /^([a-z0-9.-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu)$/.exec(plain)?.[1];
    if (service === undefined || !(at === 'trust' ? onRoles : onResources).has(service))
        return undefined;
    return silentAt[resource ?? '']?.includes(service) === true ? undefined : service;
}

// EXTERNAL MODULE: ./lib/iam/evaluate.js + 1 modules
var evaluate = __webpack_require__(91106);
// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(28420);
// EXTERNAL MODULE: ./lib/iam/pattern-relation.js
var pattern_relation = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/iam/trust-stranger.js
/** An account and an organization that no policy names. */
const strangerAccount = '198185770505';
const strangerOrganization = 'o-zqzqzqzqzq';
/** Addresses of the ranges for benchmarks (RFC 2544, RFC 5180): out in the internet, and no policy has a reason to name them. */
const v4 = '198.18.77.5';
const v6 = '2001:2::5';
/** What a request of an account's own principal carries, whoever it is. */
function identityOf(account, partition = 'aws') {
    return {
        'aws:principalaccount': [account],
        'aws:principalarn': [`arn:${partition}:iam::${account}:role/zq-stranger`],
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
const withMfa = { 'aws:multifactorauthpresent': ['true'], 'aws:multifactorauthage': ['1'] };
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
        { ...base, ...alone, ...withMfa },
        { ...base, ...withMfa },
        { ...base, ...alone, 'aws:sourceip': [v6] },
        { ...base, ...alone, ...endpoint },
        { ...base, ...endpoint },
        { ...base, ...alone, ...service },
        { ...base, ...service },
        { ...base, ...alone, ...nobody },
    ];
}
/** Requests of arbitrary principals of one account: a person's with a key, a role's, with or without an organization. */
function memberFacts(account, partition) {
    const base = identityOf(account, partition);
    return [
        base,
        { ...base, 'sts:externalid': 'absent' },
        { ...base, ...alone },
        { ...base, ...alone, 'sts:externalid': ['zq-stranger'] },
        {
            ...base,
            ...alone,
            'aws:principalarn': [`arn:${partition}:iam::${account}:user/zq-stranger`],
            'aws:principaltype': ['User'],
            'aws:username': ['zq-stranger'],
        },
    ];
}
/** Keys whose value whoever calls sets at will in an account of his own, or that say nothing of him. */
const chosen = /^(?:aws:(?:useragent|referer|requestedregion|username|principaltag\/.*|requesttag\/.*|tagkeys|calledvia.*|viaawsservice|tokenissuetime|sourceidentity|chatbotsourcearn)|sts:(?:rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|s3:(?:prefix|delimiter|max-keys|versionid|x-amz-.*|existingobjecttag\/.*|requestobjecttag.*|tlsversion|authtype|signatureversion|signatureage|object-lock-.*|if-.*|objectcreationoperation)|sns:(?:protocol)|lambda:(?:functionurlauthtype|invokedviafunctionurl)|kms:(?:viaservice|encryptioncontext.*|keyspec|keyusage|encryptionalgorithm|signingalgorithm|grantoperations|grantisforawsresource)|(?:aws|iam|ecr|secretsmanager|kms):resourcetag.*)$/;
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
    return strangerFacts().map((facts) => strangerOf(facts, now, (key) => chosen.test(key) || /\.[^:]*:aud$/.test(key)));
}
/** A service of AWS that acts for an account nobody has named; what it does then the service chooses, and not who asked. */
function deputies(service, now) {
    const acting = {
        'aws:principalisawsservice': ['true'],
        'aws:principalservicename': [`${service}.amazonaws.com`],
        'aws:principalservicenameslist': 'absent',
        'aws:sourceaccount': [strangerAccount],
        'aws:sourceowner': [strangerAccount],
        'aws:sourcearn': [`arn:aws:${service}:us-east-1:${strangerAccount}:zq-stranger`],
        'aws:sourceorgid': [strangerOrganization],
        'aws:sourceorgpaths': [`${strangerOrganization}/r-zqzq/ou-zqzq-zqzqzqzq/`],
        'aws:resourceaccount': ['198185770606'],
        'aws:resourceorgid': ['o-zpzpzpzpzp'],
        'sts:externalid': 'absent',
        'aws:sourcevpc': 'absent',
        'aws:sourcevpce': 'absent',
    };
    return [strangerOf(acting, now, (key) => /^s3:x-amz-|^aws:(?:referer|useragent|requestedregion)$/.test(key))];
}
/** Any principal of an account; what its administrators hand out (names, tags) is not his to choose. */
function members(account, now, partition = 'aws') {
    return memberFacts(account, partition).map((facts) => strangerOf(facts, now, (key) => chosen.test(key) && !/^aws:(?:username|principaltag|sourceidentity)/.test(key)));
}

// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(48920);
;// CONCATENATED MODULE: ./lib/iam/trust-openness.js








/**
 * Whether an Allow surely lets one of these callers in: every condition holds for him or is his to meet, and no Deny of the
 * same policy keeps him out. What can't be known makes it false: neither a pass nor an alarm.
 */
function isOpenTo(allow, statements, callers) {
    const denies = statements.filter(({ effect }) => effect === 'Deny').filter((deny) => reachesEverybody(deny) && coversAll(deny, allow));
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
function coversAll(deny, allow) {
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

;// CONCATENATED MODULE: ./lib/policies/rules/confused-deputy.js









function resource(service, Principal, Action, Condition, more = {}) {
    const statement = { Effect: 'Allow', Principal, Action, Resource: '*', ...(Condition === undefined ? {} : { Condition }), ...more };
    return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'resource', service };
}
function trust(Service, Condition, Action = 'sts:AssumeRole') {
    const statement = { Effect: 'Allow', Principal: { Service }, Action, ...(Condition === undefined ? {} : { Condition }) };
    return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'job' } };
}
const by = (service) => ({ Service: `${service}.amazonaws.com` });
const account = { StringEquals: { 'aws:SourceAccount': '111122223333' } };
const confused_deputy_anchor = { ArnEquals: { 'aws:SourceArn': 'arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/a' } };
const session = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];
/** What tells nothing but that the bucket is there. */
const harmless = new Set(['s3:getbucketacl', 's3:getbucketlocation', 's3:listbucket']);
/* harmony default export */ const confused_deputy = ((0,rule/* definePolicyRule */.q)({
    id: 'confused-deputy',
    severity: 'medium',
    title: 'Service that is let in for whichever account asks it',
    why: 'The service acts for every account of AWS. Whoever has one can name this resource or role in a setting of his own, and the service, which is let in, comes on his behalf.',
    fix: 'Add aws:SourceAccount with the account, or aws:SourceArn with the resource, that the service acts for.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcearn',
    ],
    bad: [
        resource('sqs', by('sns'), 'sqs:SendMessage'),
        resource('sns', by('s3'), 'sns:Publish'),
        resource('s3', by('cloudtrail'), 's3:PutObject', { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } }),
        resource('s3', by('cloudfront'), 's3:GetObject'),
        resource('s3', by('config'), ['s3:GetBucketAcl', 's3:PutObject']),
        resource('lambda', by('apigateway'), 'lambda:InvokeFunction', { ArnLike: { 'aws:SourceArn': 'arn:aws:execute-api:*:*:*' } }),
        resource('lambda', by('s3'), 'lambda:InvokeFunction', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::acme-uploads' } }),
        resource('sqs', by('sns'), 'sqs:SendMessage', { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } }),
        trust('vpc-flow-logs.amazonaws.com'),
        trust(['lambda.amazonaws.com', 'scheduler.amazonaws.com']),
        trust('rolesanywhere.amazonaws.com', undefined, session),
    ],
    good: [
        resource('sqs', by('sns'), 'sqs:SendMessage', { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:news' } }),
        resource('sqs', by('sns'), 'sqs:SendMessage', account),
        resource('sqs', by('events'), 'sqs:SendMessage', { StringEquals: { 'aws:SourceOrgID': 'o-acme123456' } }),
        resource('sns', by('events'), 'sns:Publish'),
        resource('s3', by('cloudtrail'), 's3:GetBucketAcl'),
        resource('s3', by('s3'), 's3:PutObject', { ...account, ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::acme-uploads' } }),
        resource('s3', by('logdelivery.elasticloadbalancing'), 's3:PutObject'),
        resource('s3', by('cloudtrail'), 's3:PutObject', undefined, { Effect: 'Deny' }),
        resource('kms', by('logs.eu-west-1'), 'kms:Decrypt'),
        resource('kms', by('sns'), 'kms:Decrypt', {
            StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': 'arn:aws:sns:eu-west-1:111122223333:news' },
        }),
        trust('ec2.amazonaws.com'),
        trust([
            'lambda.amazonaws.com',
            'edgelambda.amazonaws.com',
            'ecs-tasks.amazonaws.com',
            'codebuild.amazonaws.com',
            'states.amazonaws.com',
        ]),
        trust('scheduler.amazonaws.com', account),
        trust('cognito-idp.amazonaws.com', { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } }),
        trust('rolesanywhere.amazonaws.com', confused_deputy_anchor, session),
        trust('rolesanywhere.amazonaws.com', { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'job' } }, session),
    ],
    check({ policy, located }, report, { now }) {
        const { kind } = policy;
        if (kind !== 'trust' && kind !== 'resource')
            return;
        const at = located.service ?? policy.service;
        for (const statement of policy.statements) {
            const { effect, principals, actions } = statement;
            if (effect !== 'Allow' || principals?.negated !== false || !opens(actions, kind))
                continue;
            for (const { type, value } of principals.entries) {
                const parts = (0,iam_pattern/* partsOf */.CI)(value);
                const text = parts === undefined ? '' : (0,pieces/* shownText */.f$)(parts);
                const service = type === 'Service' ? deputyOf(text, kind, at) : undefined;
                if (service === undefined)
                    continue;
                const open = isOpenTo(statement, policy.statements, deputies(service, now));
                if (!open && !(service === 's3' && isByBucketAlone(statement)))
                    continue;
                const what = kind === 'trust' ? 'assume this role' : 'use this resource';
                report(value.span, {
                    message: open
                        ? `${text} can ${what} for every account of AWS: nothing asks for whom it acts.`
                        : `${text} is told by the bucket alone: when that one is deleted, another account can make one of its name.`,
                    fix: `Add the account that the service acts for: ${JSON.stringify({ Condition: { StringEquals: { 'aws:SourceAccount': 'YOUR-ACCOUNT-ID' } } })}.`,
                    severity: open && kind === 'resource' && at !== 'kms' ? 'medium' : 'low',
                    statement,
                    evidence: { principal: text, ...(open ? { code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL' } : {}) },
                    detail: text,
                });
            }
        }
    },
}));
function opens(actions, kind) {
    if (actions === undefined)
        return false;
    if (kind === 'trust')
        return (0,evaluate/* actionMatches */.GE)(actions, 'sts:AssumeRole') === true;
    return actions.negated || actions.values.some((value) => !harmless.has(((0,model_value/* textOf */.b6)(value) ?? '').toLowerCase()));
}
/** Names of buckets are everybody's, and their ARNs have no account. */
function isByBucketAlone({ conditions }) {
    const keys = new Set(conditions.map(({ key }) => key.toLowerCase()));
    if (['aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'].some((key) => keys.has(key)))
        return false;
    return conditions.some(({ key, operator, values }) => key.toLowerCase() === 'aws:sourcearn' &&
        (0,iam_operator/* parseOperator */.A)(operator)?.negated === false &&
        values.some((value) => /^arn:[^:]*:s3:::./.test((0,model_value/* textOf */.b6)(value) ?? '')));
}

;// CONCATENATED MODULE: ./lib/iam/advice/form.js


/** Kinds whose Sids needn't differ; of the others the grammar asks it. */
const lenient = ['resource', 'scp', 'rcp', 'endpoint'];
/**
 * What AWS takes but advises against in the way a document is written: no Version, empty elements, a Sid twice, a wildcard in
 * the name of a service. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
function findFormAdvice(document, policy) {
    const [first] = policy.statements;
    if (first === undefined)
        return [];
    const found = [];
    if (document.type === 'map' && !document.entries.some(({ key }) => key.toLowerCase() === 'version')) {
        found.push({
            code: 'MISSING_VERSION',
            message: 'The policy has no Version, so AWS reads it as of 2008-10-17, which takes ${...} for plain text.',
            fix: 'Add "Version": "2012-10-17".',
            span: document.span,
            statement: first,
            severity: 'low',
        });
    }
    return [...found, ...repeatedSids(policy), ...policy.statements.flatMap((each) => [...findEmpty(each), ...wildServices(each)])];
}
function repeatedSids({ kind, statements }) {
    if (!lenient.includes(kind))
        return [];
    const seen = new Set();
    return statements.flatMap((statement) => {
        const { sid } = statement;
        if (sid === undefined || sid === '' || statement.uncertain === true || sid.includes('${'))
            return [];
        const twice = seen.has(sid);
        seen.add(sid);
        if (!twice)
            return [];
        return [
            {
                code: 'UNIQUE_SIDS_RECOMMENDED',
                message: `The Sid "${(0,problems/* shown */.SP)(sid)}" stands twice in this policy.`,
                fix: 'Give each statement its own Sid.',
                span: (0,model_value/* entry */.f_)(statement.value, 'Sid')?.value.span ?? statement.span,
                statement,
                severity: 'low',
            },
        ];
    });
}
/** The elements and tests of a statement that hold nothing. Whether it can still match is another question. */
function findEmpty(statement) {
    if (statement.uncertain === true)
        return [];
    const low = lowOf(statement);
    const found = statement.value.entries.flatMap(({ key, keySpan, value }) => {
        const code = emptyCode(key, value);
        if (code === undefined)
            return [];
        return [low(code, keySpan, `The ${key} is empty.`, `Write the ${key} that is meant, or remove it.`)];
    });
    for (const { key, value } of operatorsOf(statement)) {
        for (const test of value.type === 'map' ? value.entries : []) {
            if (test.value.type !== 'list' || test.value.items.length > 0)
                continue;
            const message = `${(0,problems/* shown */.SP)(key)} has no value to compare ${(0,problems/* shown */.SP)(test.key)} with.`;
            found.push(low(emptyTest(key), test.keySpan, message, 'Write the values that are meant.'));
        }
    }
    return found;
}
function wildServices(statement) {
    if (statement.uncertain === true)
        return [];
    return (statement.actions?.values ?? []).flatMap((value) => {
        if (value.type !== 'text')
            return [];
        const service = value.text.slice(0, Math.max(0, value.text.indexOf(':')));
        if (!/[*?]/.test(service) || /^\*+$/.test(service))
            return [];
        const message = `"${(0,problems/* shown */.SP)(service)}" stands for services that nobody named, those to come included.`;
        return [lowOf(statement)('WILDCARD_IN_SERVICE_NAME', value.span, message, 'Name each service whole.')];
    });
}
function lowOf(statement) {
    return (code, span, message, fix) => ({ code, message, fix, span, statement, severity: 'low' });
}
function operatorsOf(statement) {
    const condition = (0,model_value/* entry */.f_)(statement.value, 'Condition')?.value;
    return condition?.type === 'map' ? condition.entries : [];
}
const arrays = {
    Action: 'ACTION',
    NotAction: 'ACTION',
    Resource: 'RESOURCE',
    NotResource: 'RESOURCE',
};
function emptyCode(key, value) {
    if (key === 'Sid')
        return value.type === 'text' && value.text === '' ? 'EMPTY_SID_VALUE' : undefined;
    if (value.type === 'list' && value.items.length === 0)
        return arrays[key] === undefined ? undefined : `EMPTY_ARRAY_${arrays[key]}`;
    if ((key !== 'Principal' && key !== 'NotPrincipal') || value.type !== 'map')
        return undefined;
    if (value.entries.length === 0)
        return 'EMPTY_OBJECT_PRINCIPAL';
    return value.entries.some((each) => each.value.type === 'list' && each.value.items.length === 0) ? 'EMPTY_ARRAY_PRINCIPAL' : undefined;
}
function emptyTest(operator) {
    if (/^ForAllValues:/i.test(operator))
        return 'EMPTY_ARRAY_CONDITION_FORALLVALUES';
    if (/^ForAnyValue:/i.test(operator))
        return 'EMPTY_ARRAY_CONDITION_FORANYVALUE';
    return /IfExists$/i.test(operator) ? 'EMPTY_ARRAY_CONDITION_IFEXISTS' : 'EMPTY_ARRAY_CONDITION';
}

// EXTERNAL MODULE: ./lib/iam/caller.js
var iam_caller = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/iam/mfa/tests.js
var tests = __webpack_require__(47149);
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
        const key = (0,tests/* isMfaTest */.Je)(test) ? 'mfa' : test.key.toLowerCase();
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
    return iam_caller/* callerKinds */.hm.every((caller) => (0,truth/* all */.Q7)(tests.map((test) => (0,condition/* evaluateTest */._)(test, (0,iam_caller/* callerContext */.Ve)(caller, { now })))) === false);
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

// EXTERNAL MODULE: ./lib/oidc/audience.js + 11 modules
var audience = __webpack_require__(18069);
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
        const said = new Set(dead.length === 0 ? [] : (0,audience/* judgeAudience */.y)(judged).flatMap(({ admits, statement }) => (admits === 'nobody' ? [statement] : [])));
        for (const { statement, span, why, fix } of dead) {
            if (said.has(statement))
                continue;
            const denies = statement.effect === 'Deny';
            const empty = findEmpty(statement).find(({ code }) => code !== 'EMPTY_SID_VALUE');
            report(span, {
                message: `This ${statement.effect ?? 'statement'}${statement.effect === undefined ? '' : ' statement'} can never match: ${why}.${denies ? ' What it was to forbid is not forbidden.' : ''}`,
                fix,
                severity: denies ? 'high' : 'medium',
                statement,
                evidence: { effect: statement.effect ?? null, ...(empty === undefined ? {} : { code: empty.code }) },
            });
        }
    },
}));

;// CONCATENATED MODULE: ./lib/policies/rules/deleted-principal.js


/** Ids as IAM gives them; made up, so that none of somebody's stands here. */
const role = `AROA${'EXAMPLE'.repeat(2)}AB`;
const user = `AIDA${'EXAMPLE'.repeat(2)}AB`;
function deleted_principal_trust(AWS, Effect = 'Allow') {
    const statement = { Effect, Principal: { AWS }, Action: 'sts:AssumeRole' };
    return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}
function bucket(Principal, Condition) {
    const statement = { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-data/*' };
    return {
        document: { Version: '2012-10-17', Statement: [{ ...statement, ...(Condition === undefined ? {} : { Condition }) }] },
        kind: 'resource',
        service: 's3',
    };
}
/* harmony default export */ const deleted_principal = ((0,rule/* definePolicyRule */.q)({
    id: 'deleted-principal',
    severity: 'medium',
    title: 'Principal that no longer exists',
    why: 'IAM keeps the id of a user or role in place of its ARN, and shows the id when that user or role is gone. A new one of the same name gets another id: it is not let in, and whoever reads the policy cannot tell whom it was for.',
    fix: 'Remove the id, or name the ARN of the user or role that is meant.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    ],
    bad: [deleted_principal_trust(role), deleted_principal_trust(['arn:aws:iam::111122223333:role/ci', user]), deleted_principal_trust(role, 'Deny'), bucket({ AWS: user })],
    good: [
        deleted_principal_trust('arn:aws:iam::111122223333:role/ci'),
        deleted_principal_trust(`arn:aws:iam::111122223333:role/${role}`),
        bucket({ AWS: 'arn:aws:iam::111122223333:user/alice' }),
        bucket('*', { StringLike: { 'aws:userid': [`${role}:*`, user] } }),
        bucket({ CanonicalUser: '0123456789abcdef'.repeat(4) }),
    ],
    check({ policy }, report) {
        if (policy.kind !== 'trust' && policy.kind !== 'resource')
            return;
        for (const statement of policy.statements) {
            const entries = statement.principals?.entries ?? [];
            for (const entry of entries) {
                const gone = goneOf(entry);
                if (gone === undefined)
                    continue;
                report(entry.value.span, {
                    message: `The principal ${gone.id} is the id of a ${gone.kind} that no longer exists${consequence(statement)}.`,
                    severity: policy.kind === 'trust' && statement.effect === 'Allow' ? 'medium' : 'low',
                    statement,
                    evidence: { principal: gone.id, code: gone.kind === 'role' ? 'INVALID_ROLE_REFERENCE' : 'INVALID_USER_REFERENCE' },
                    detail: gone.id,
                });
            }
        }
    },
}));
function goneOf({ type, value }) {
    const text = type === 'AWS' ? (0,model_value/* textOf */.b6)(value) : undefined;
    const prefix = text === undefined ? undefined : /^(AROA|AIDA)[A-Z0-9]{12,124}$/.exec(text)?.[1];
    return text === undefined || prefix === undefined ? undefined : { id: text, kind: prefix === 'AROA' ? 'role' : 'user' };
}
function consequence({ effect, principals }) {
    if (principals?.negated === true)
        return '; nobody is left out by it';
    return effect === 'Deny' ? '; nobody is held off by it' : '; nobody is let in by it';
}

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
            if (operator === undefined || (0,tests/* isMfaTest */.Je)(test) || neverHolds(test, now) !== undefined)
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
const always = /^aws:(?:principalarn|principalaccount|principaltype|userid|securetransport|currenttime|epochtime|useragent|requestedregion)$/;
function quantified(test, { set, family, ifExists }, statement, catalog) {
    if (set !== 'all' || family === 'null')
        return undefined;
    const key = test.key.toLowerCase();
    const known = catalog.globalKey(key) ?? catalog.service(key.split(':')[0])?.key(key);
    if (known === undefined || known.multiple || always.test(key))
        return undefined;
    const asked = statement.conditions.some((other) => other.key.toLowerCase() === key && /^null$/i.test(other.operator));
    if (asked || statement.effect !== 'Allow')
        return undefined;
    const plain = test.operator.slice(test.operator.indexOf(':') + 1);
    return {
        code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
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
        const hidden = ranges.filter((range) => range !== undefined && condition_effect_inner.some((each) => each !== undefined && holds(each, range)));
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
function holds(outer, range) {
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

// EXTERNAL MODULE: ./lib/iam/mfa/denial.js
var denial = __webpack_require__(59717);
// EXTERNAL MODULE: ./lib/iam/catalog.js
var catalog = __webpack_require__(68698);
// EXTERNAL MODULE: ./lib/iam/sensitive.js
var sensitive = __webpack_require__(92761);
;// CONCATENATED MODULE: ./lib/iam/mfa/mistake.js


/** Why a test on an MFA key doesn't hold off who has no MFA, as one sentence about what was written. */
function mistakeOf(test, effect) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    const written = `\`${test.operator}\` on ${test.key}`;
    const key = test.key.toLowerCase() === iam_caller/* age */.KW ? 'age' : 'presence';
    if (operator === undefined)
        return `${written} is no operator that AWS knows.`;
    if (effect === 'Deny')
        return `${written} ${key === 'age' ? inDenyOfAge(operator) : inDeny(operator)}.`;
    return `${written} ${inAllow(operator, key)}.`;
}
function inDeny(operator) {
    if (operator.family === 'null')
        return 'asks whether the key is there, not whether it is true: a session without MFA has it too';
    if (operator.negated || operator.ifExists || operator.set === 'all')
        return 'leaves calls without MFA alone';
    return 'only hits calls that bring the key: calls with long-term keys have none, so `BoolIfExists` is needed';
}
function inDenyOfAge(operator) {
    if (operator.family === 'null')
        return 'leaves calls alone that have no MFA, whose age is absent';
    return operator.ifExists
        ? 'leaves calls without MFA alone'
        : 'only hits calls that were made with MFA once: without any the age is absent, so `…IfExists` is needed';
}
function inAllow(operator, key) {
    if (operator.family === 'null')
        return key === 'age'
            ? 'asks that MFA was not used'
            : 'only tells temporary credentials from long-term keys: sessions without MFA have the key too';
    if (operator.ifExists)
        return 'also holds where the key is absent, as in calls with long-term keys: drop `IfExists`';
    if (operator.set === 'all')
        return 'also holds where the key is absent, as in calls with long-term keys: drop `ForAllValues:`';
    if (operator.negated)
        return 'also holds where the key is absent: negated operators do';
    return 'holds for calls without MFA';
}

;// CONCATENATED MODULE: ./lib/iam/mfa/probe.js



/** Names that no service has. */
const unheard = 'qzjx:qzjx';
const anyResource = (0,iam_pattern/* compilePattern */.Eb)(['arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx']);
/** So many of a statement's values are looked at; past that more of the same follows. */
const most = 60;
/** What a statement is about: every action it names, those sensitive ones that its wildcards hold, and any other. */
function probesOf(statement) {
    const actions = actionsOf(statement.actions);
    const resources = resourcesIn(statement.resources, actions.length > 20 ? 3 : 10);
    return actions.flatMap((action) => resources.map((resource) => ({ action, resource })));
}
function actionsOf(element) {
    if (element === undefined)
        return [];
    const held = (0,evaluate/* actionsAmong */.Sc)(element, sensitive/* sensitiveByService */.ff).slice(0, most);
    if (element.negated)
        return (0,evaluate/* actionMatches */.GE)(element, unheard) === true ? [unheard, ...held] : held;
    const witnesses = element.values.slice(0, most).flatMap((value) => {
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
        if (test.key === '' || (0,tests/* isMfaTest */.Je)(test))
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

// EXTERNAL MODULE: ./lib/iam/mfa/verdict.js
var verdict = __webpack_require__(45249);
;// CONCATENATED MODULE: ./lib/iam/mfa/shape.js










/**
 * What is wrong with the MFA tests of one statement, judged for a person: who passes that should not, or whether the one
 * with MFA is shut out. The other statements of the set count as far as they close a hole.
 */
function judgeShape(statement, set) {
    if (!(0,tests/* testsMfa */.oJ)(statement))
        return undefined;
    return statement.effect === 'Deny' ? judgeDeny(statement, set) : statement.effect === 'Allow' ? judgeAllow(statement, set) : undefined;
}
function mfaTestOf(statement) {
    return statement.conditions.find(tests/* isMfaTest */.Je);
}
function judgeAllow(statement, set) {
    const probes = probesOf(statement).filter(({ action }) => !isEnrolment(action));
    if (probes.length === 0)
        return undefined;
    const open = verdict/* withoutMfa */.Z.filter((caller) => passesAllow(statement, caller, probes, set));
    if (open.length > 0)
        return bypass(statement, open, set);
    if ((0,tests/* mfaHolds */.$B)(statement, 'fresh', set.facts) !== false)
        return undefined;
    const late = (0,tests/* mfaHolds */.$B)(statement, 'stale', set.facts) === true;
    return lockout(statement, late
        ? 'This statement asks for MFA the wrong way round: who has just signed in with MFA is not let in.'
        : 'Nobody ever meets this MFA condition, not even who has just signed in with MFA.');
}
const enrolling = new Set(sensitive/* enrolment */.Bl.map((name) => name.toLowerCase()));
function isEnrolment(action) {
    return enrolling.has(action.toLowerCase());
}
function passesAllow(statement, caller, probes, set) {
    if ((0,tests/* mfaHolds */.$B)(statement, caller, set.facts) !== true || (0,tests/* restHolds */.$W)(statement, caller, set.facts) === false)
        return false;
    return probes.some((probe) => (0,denial/* denied */.wk)(set.statements, caller, probe, set.facts) === false);
}
function judgeDeny(statement, set) {
    const { facts } = set;
    if ((0,tests/* restHolds */.$W)(statement, 'key', facts) === false && (0,tests/* restHolds */.$W)(statement, 'session', facts) === false)
        return undefined;
    if ((0,tests/* mfaHolds */.$B)(statement, 'fresh', facts) === true && (0,tests/* restHolds */.$W)(statement, 'fresh', facts) !== false) {
        return lockout(statement, 'This Deny has its MFA test the wrong way round: it hits those who signed in with MFA.');
    }
    const probes = probesOf(statement);
    const open = verdict/* withoutMfa */.Z.filter((caller) => passesDeny(statement, caller, probes, set));
    return open.length > 0 ? bypass(statement, open, set) : undefined;
}
/** A caller gets past when this Deny surely misses him, no other closes the hole, and nothing is known to withhold the grant. */
function passesDeny(statement, caller, probes, set) {
    if ((0,tests/* mfaHolds */.$B)(statement, caller, set.facts) !== false)
        return false;
    const holes = probes.filter((probe) => (0,denial/* denied */.wk)(set.statements, caller, probe, set.facts) === false);
    if (holes.length === 0 || probes.length === 0)
        return false;
    let granted = false;
    for (const other of set.statements) {
        if (other.effect !== 'Allow' || !holes.some((probe) => (0,evaluate/* actionMatches */.GE)(other.actions, probe.action) === true))
            continue;
        granted = true;
        if ((0,tests/* mfaHolds */.$B)(other, caller, set.facts) !== false && (0,tests/* restHolds */.$W)(other, caller, set.facts) !== false)
            return true;
    }
    return !granted;
}
function bypass(statement, open, set) {
    const test = mfaTestOf(statement);
    const who = set.holder === 'unknown' ? '' : ` of ${set.holder} ${set.name}`;
    return {
        rule: 'mfa-bypass',
        severity: 'high',
        statement,
        span: test.span,
        message: `The MFA requirement${who} is got round by ${(0,verdict/* named */.K)(open)}: ${mistakeOf(test, statement.effect)}`,
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
    { action: 'iam:EnableMFADevice', resource: (0,iam_pattern/* compilePattern */.Eb)([`${catalog/* account */.ct}:user/*`]) },
    { action: 'iam:CreateVirtualMFADevice', resource: (0,iam_pattern/* compilePattern */.Eb)([`${catalog/* account */.ct}:mfa/*`]) },
];
/** A Deny for all without MFA that also forbids to register a device: who has none yet never gets one. */
function judgeEnrolment(statement, set) {
    if (statement.effect !== 'Deny' || !(0,tests/* testsMfa */.oJ)(statement))
        return undefined;
    const blocked = needed.filter((probe) => {
        const hit = verdict/* withoutMfa */.Z.every((caller) => (0,denial/* denies */.pL)(statement, caller, probe, set.facts) === true);
        return hit && (0,denial/* denies */.pL)(statement, 'fresh', probe, set.facts) === false && (0,evaluate/* resourceCovers */.RG)(statement.resources, probe.resource);
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
const anything = { action: 'qzjx:qzjx', resource: (0,iam_pattern/* compilePattern */.Eb)(['arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx']) };
/** MFA asked by an SCP, a boundary, an endpoint or session policy: its tests are judged, and whether role sessions are left out. */
function judgeCeiling(set, forRoles) {
    return set.statements.flatMap((statement) => {
        const shape = judgeShape(statement, set);
        if (shape !== undefined)
            return [shape];
        if (!forRoles || statement.effect !== 'Deny' || !(0,tests/* testsMfa */.oJ)(statement))
            return [];
        const hitsRoles = ['role', 'role-false'].every((caller) => (0,tests/* mfaHolds */.$B)(statement, caller, set.facts) === true &&
            (0,tests/* restHolds */.$W)(statement, caller, set.facts) === true &&
            (0,denial/* denies */.pL)(statement, caller, anything, set.facts) === true);
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

// EXTERNAL MODULE: ./lib/iam/mfa/exposure.js
var exposure = __webpack_require__(78663);
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
    // Where no statement asks for MFA, and nobody is known to be a person, there is nothing to say.
    const severity = severityOf(set);
    if (severity === undefined)
        return verdicts;
    for (const statement of set.statements)
        add(judgeShape(statement, set));
    const isMeant = meantBy(verdicts.map(({ statement }) => statement));
    for (const statement of set.statements)
        add(judgeEnrolment(statement, set));
    for (const statement of set.statements)
        add(judgeExposure(statement, set, isMeant, severity));
    for (const statement of set.statements)
        add(judgeVoid(statement, set));
    return verdicts;
}
/** What a person can do without MFA: nobody asks for it, an exemption lets it through, or a sibling grant goes round it. */
function judgeExposure(statement, set, isMeant, severity) {
    // What a Deny was meant to hold off is that Deny's finding.
    const actions = (0,exposure/* exposedBy */.Qi)(statement, set).filter((action) => !isMeant(action));
    if (actions.length === 0)
        return undefined;
    const exempting = set.statements.filter((other) => isGoodDeny(other, set) && other.actions?.negated === true);
    for (const deny of exempting) {
        const exempt = actions.filter((action) => (0,evaluate/* actionMatches */.GE)(deny.actions, action) === false);
        if (exempt.length > 0)
            return exemption(deny, exempt);
    }
    const asked = actions.filter((action) => set.statements.some((other) => asksMfaFor(other, statement, action, set)));
    if (asked.length > 0)
        return voided(statement, asked);
    return missing(statement, actions, severity, set);
}
/** Whether one of the broken Denies was to hold an action off; asked once for each action. */
function meantBy(broken) {
    const denies = broken.filter(({ effect }) => effect === 'Deny');
    const known = new Map();
    return (action) => {
        const meant = known.get(action) ?? denies.some((deny) => (0,evaluate/* actionMatches */.GE)(deny.actions, action) === true);
        known.set(action, meant);
        return meant;
    };
}
/** Without a known holder only a document that speaks of the person who uses it is judged, and then softly. */
function severityOf(set) {
    if (set.holder === 'user' || set.holder === 'group')
        return 'high';
    return set.statements.some((each) => speaksOfUser(each.resources) || (0,tests/* testsMfa */.oJ)(each)) ? 'low' : undefined;
}
function speaksOfUser(element) {
    return element?.values.some((value) => value.type === 'text' && /\$\{\s*aws:username\b/i.test(value.text)) ?? false;
}
/** A Deny that holds off whoever has no MFA, and lets those with it pass. */
function isGoodDeny(statement, set) {
    if (statement.effect !== 'Deny' || !(0,tests/* testsMfa */.oJ)(statement))
        return false;
    return ((0,tests/* mfaHolds */.$B)(statement, 'key', set.facts) === true &&
        (0,tests/* mfaHolds */.$B)(statement, 'session', set.facts) === true &&
        (0,tests/* mfaHolds */.$B)(statement, 'fresh', set.facts) === false);
}
/** Whether a statement asks MFA for an action on resources that an open one reaches too. */
function asksMfaFor(statement, open, action, set) {
    if (statement.effect !== 'Allow' || !(0,tests/* testsMfa */.oJ)(statement) || (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return false;
    if ((0,tests/* mfaHolds */.$B)(statement, 'key', set.facts) !== false)
        return false;
    const reached = (0,exposure/* reachedBy */.Kg)(open, action);
    return (0,exposure/* reachedBy */.Kg)(statement, action).some((one) => reached.some((other) => (0,pattern_relation/* arnsOverlap */._I)(one, other)));
}
/** An Allow without MFA that holds all that another Allow asks MFA for. */
function judgeVoid(statement, set) {
    if (statement.effect !== 'Allow' || (0,tests/* testsMfa */.oJ)(statement) || !(0,exposure/* isOpenToKeys */.qg)(statement, set))
        return undefined;
    const asking = set.statements.filter((other) => other.effect === 'Allow' && (0,tests/* testsMfa */.oJ)(other) && person_holds(statement, other));
    const open = asking.filter((other) => {
        const probes = probesOf(other).filter(({ action }) => !isEnrolment(action));
        return (0,tests/* mfaHolds */.$B)(other, 'key', set.facts) === false && probes.some((probe) => (0,denial/* denied */.wk)(set.statements, 'key', probe, set.facts) === false);
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
        if (pattern === undefined)
            return false;
        const apart = (outer) => (actions.negated ? !(0,pattern_relation/* overlaps */.$f)(outer, pattern) : (0,pattern_relation/* covers */.hU)(outer, pattern));
        const decided = (outer) => decidedBy(outer, apart);
        return actions.negated ? actions.values.every(decided) : actions.values.some(decided);
    });
    return (everyAction &&
        narrow.actions.values.length > 0 &&
        narrow.resources.values.every((value) => {
            const pattern = (0,evaluate/* resourcePattern */.nn)(value);
            return pattern !== undefined && (0,evaluate/* resourceCovers */.RG)(wide.resources, pattern);
        }));
}
function decidedBy(value, decide) {
    const pattern = (0,evaluate/* actionPattern */.Bt)(value);
    return pattern !== undefined && decide(pattern);
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
        message: `${who(set)} can use ${list(actions)} with a stolen key alone: ${whyOpen(actions, set)}.`,
        fix: `Require MFA for it: ${rewritten(statement)}`,
        actions,
    };
}
/** A Deny that asks for MFA but leaves these actions open is the mistake to name. */
function whyOpen(actions, set) {
    const asking = set.statements.filter((each) => isGoodDeny(each, set));
    if (asking.length === 0)
        return 'nothing asks for MFA';
    const reaching = asking.filter((each) => actions.some((action) => (0,evaluate/* actionMatches */.GE)(each.actions, action) === true));
    if (reaching.length === 0)
        return 'the Deny that asks for MFA names only other actions';
    const limited = reaching.some((each) => verdict/* withoutMfa */.Z.some((caller) => (0,tests/* thiefHolds */.fo)(each, caller, set.facts) === false));
    return limited
        ? 'the further conditions of the Deny that asks for MFA let it pass'
        : 'the Deny that asks for MFA is limited to other resources; its Resource should be "*"';
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
    if (!(0,tests/* testsMfa */.oJ)(statement))
        return false;
    if (statement.effect === 'Allow')
        return sessions.every((caller) => (0,tests/* mfaHolds */.$B)(statement, caller, set.facts) === false);
    if (statement.effect !== 'Deny')
        return false;
    return sessions.every((caller) => hits(statement, caller, set));
}
function hits(statement, caller, set) {
    if ((0,tests/* mfaHolds */.$B)(statement, caller, set.facts) !== true || (0,tests/* restHolds */.$W)(statement, caller, set.facts) !== true)
        return false;
    return probesOf(statement).some((probe) => (0,denial/* denies */.pL)(statement, caller, probe, set.facts) === true);
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
            other.principals?.entries.some((entry) => {
                const principal = classIn(other, entry, set);
                return isPerson(principal) || principal === 'unknown';
            }) === true));
}
function isPerson(principal) {
    return principal === 'user' || principal === 'account' || principal === 'anyone';
}
/** Whom a principal stands for in a statement whose conditions may leave only the roles of an account over. */
function classIn(statement, entry, { facts }) {
    const principal = classOf(entry);
    if (principal !== 'account' && principal !== 'anyone')
        return principal;
    const people = ['key', 'session', 'fresh'].some((caller) => (0,tests/* restHolds */.$W)(statement, caller, facts) !== false);
    return people || (0,tests/* restHolds */.$W)(statement, 'role', facts) === false ? principal : 'role';
}
function trust_judgeAllow(statement, set, mayMiss) {
    const { principals } = statement;
    if (principals === undefined || principals.negated)
        return judgeShape(statement, set);
    const classes = principals.entries
        .map((entry) => ({ entry, principal: classIn(statement, entry, set) }))
        .filter(({ principal }) => principal !== 'unknown');
    if ((0,tests/* testsMfa */.oJ)(statement)) {
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
    const shut = machines.filter(({ principal }) => callersOf(principal).every((caller) => (0,tests/* mfaHolds */.$B)(statement, caller, set.facts) === false));
    const first = shut[0];
    if (first === undefined)
        return undefined;
    return shutOut(statement, statement, first, peopleToo ? 'medium' : 'high');
}
/** A Deny that asks MFA of all, over an Allow for those who can't have it. */
function shutByDeny(statement, machines, set) {
    for (const deny of set.statements) {
        if (deny.effect !== 'Deny' || !(0,tests/* testsMfa */.oJ)(deny))
            continue;
        const shut = machines.filter(({ entry, principal }) => includes(deny.principals, entry) && callersOf(principal).every((caller) => trust_hits(deny, statement, caller, set)));
        if (shut.length > 0 && shut.length === machines.length)
            return shutOut(deny, statement, shut[0], 'high');
    }
    return undefined;
}
function trust_hits(deny, allow, caller, set) {
    const reached = probesOf(allow).some((probe) => (0,evaluate/* actionMatches */.GE)(deny.actions, probe.action) === true);
    return reached && (0,tests/* mfaHolds */.$B)(deny, caller, set.facts) === true && (0,tests/* restHolds */.$W)(deny, caller, set.facts) === true;
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
    const denies = set.statements.filter((other) => other.effect === 'Deny' && (0,tests/* testsMfa */.oJ)(other) && includes(other.principals, worst.entry));
    if (denies.some((deny) => judgeShape(deny, set) !== undefined))
        return undefined;
    const callers = verdict/* withoutMfa */.Z.filter((caller) => passes(statement, caller, worst.entry, set));
    return {
        rule: 'mfa-missing',
        severity: worst.principal === 'user' ? 'high' : 'medium',
        statement,
        span: worst.entry.value.span,
        message: worst.principal === 'user'
            ? `${shownPrincipal(worst.entry)} can assume this role with ${(0,verdict/* named */.K)(callers)}: nothing asks for MFA.`
            : `Everybody whom ${shownPrincipal(worst.entry)} permits can assume this role without MFA.`,
        fix: `Require MFA of people (and give machines a statement of their own): ${rewritten(statement)}`,
        passes: callers,
        actions: ['sts:AssumeRole'],
    };
}
/** A third party that must know an external id, or principals told by their tags, are no people with a key of ours. */
function isVouched(statement) {
    return statement.conditions.some((test) => {
        const name = test.key.toLowerCase();
        if (name !== 'sts:externalid' && !name.startsWith('aws:principaltag/'))
            return false;
        // Neither to say nothing nor to say anything at all may be enough.
        return [[], ['qzjx']].every((values) => (0,condition/* evaluateTest */._)(test, { lookup: () => values }) === false);
    });
}
function isOpen(statement, entry, set) {
    return verdict/* withoutMfa */.Z.some((caller) => passes(statement, caller, entry, set));
}
function passes(statement, caller, entry, set) {
    if ((0,tests/* thiefHolds */.fo)(statement, caller, set.facts) === false)
        return false;
    return (0,denial/* deniedThief */.S5)(withDeniesFor(set, [entry]).statements, caller, assume, set.facts) === false;
}

;// CONCATENATED MODULE: ./lib/iam/mfa/index.js





;// CONCATENATED MODULE: ./lib/policies/mfa.js

const kept = new WeakMap();
/** Judged once, read by the three rules. */
function once(key, judge) {
    const known = kept.get(key) ?? judge();
    kept.set(key, known);
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
const present = (operator, value) => ({ [operator]: { 'aws:MultiFactorAuthPresent': value } });
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
        mfa_bypass_policy(allow(present('BoolIfExists', 'true'))),
        mfa_bypass_policy(allow(present('Bool', 'false'))),
        mfa_bypass_policy(allow(present('Null', 'false'))),
        mfa_bypass_policy(allow(present('ForAllValues:Bool', 'true'))),
        mfa_bypass_policy(mfa_bypass_deny(present('Bool', 'false'))),
        mfa_bypass_policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }, mfa_bypass_deny(present('BoolIfExists', 'false'), 'iam:*')),
        mfa_bypass_policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }, allow(present('Bool', 'true'))),
    ],
    good: [
        mfa_bypass_policy(allow(present('Bool', 'true'))),
        mfa_bypass_policy(allow({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })),
        mfa_bypass_policy(mfa_bypass_deny(present('BoolIfExists', 'false'))),
        mfa_bypass_policy(mfa_bypass_deny({ Null: { 'aws:MultiFactorAuthAge': 'true' } })),
        mfa_bypass_policy(mfa_bypass_deny(present('Bool', 'false')), mfa_bypass_deny(present('Null', 'true'))),
    ],
    check: (subject, report, setting) => reportDocument('mfa-bypass', subject, report, setting),
    checkHolder: (holder, report, setting) => reportHolder('mfa-bypass', holder, report, setting),
}));

;// CONCATENATED MODULE: ./lib/policies/rules/mfa-lockout.js


const mfa_lockout_policy = (...statements) => ({ document: { Version: '2012-10-17', Statement: statements } });
const mfa_lockout_withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const withoutMfa = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
const mfa_lockout_trust = (principal) => ({
    ...mfa_lockout_policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal, Condition: mfa_lockout_withMfa }),
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
        mfa_lockout_policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition: mfa_lockout_withMfa }),
        mfa_lockout_policy({ Effect: 'Deny', NotAction: ['iam:GetUser', 'iam:EnableMFADevice'], Resource: '*', Condition: withoutMfa }),
        mfa_lockout_trust({ Service: 'lambda.amazonaws.com' }),
        mfa_lockout_trust({ AWS: 'arn:aws:iam::111122223333:role/ci' }),
        {
            ...mfa_lockout_policy({ Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*', Condition: mfa_lockout_withMfa }),
            holder: { kind: 'role', name: 'runner' },
        },
    ],
    good: [
        mfa_lockout_policy({ Effect: 'Deny', NotAction: ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'], Resource: '*', Condition: withoutMfa }),
        mfa_lockout_trust({ AWS: 'arn:aws:iam::111122223333:user/alice' }),
        {
            ...mfa_lockout_policy({ Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*', Condition: mfa_lockout_withMfa }),
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
const mfa_missing_user = { kind: 'user', name: 'alice' };
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
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }), holder: mfa_missing_user },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }), holder: { kind: 'group', name: 'operators' } },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::111122223333:role/admin' }), holder: mfa_missing_user },
        mfa_missing_trust({ Principal: { AWS: 'arn:aws:iam::111122223333:user/alice' } }),
        mfa_missing_trust({ Principal: { AWS: '111122223333' } }),
    ],
    good: [
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*', Condition: mfa_missing_withMfa }), holder: mfa_missing_user },
        { ...mfa_missing_policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }), holder: mfa_missing_user },
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
var nearest = __webpack_require__(36047);
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
            return ofOwner(trust);
        case 'repository':
            return ofRepository(trust);
    }
}
const oidc_words_by = ({ value }) => (value === undefined ? '' : ` ${(0,nearest/* quoted */.T)(value)}`);
const such = ({ example }) => (example === undefined ? '' : `, such as ${(0,nearest/* quoted */.T)(example)}`);
function ofAnyone(trust) {
    const everybody = trust.issuer.id === 'github' ? 'every workflow of every repository there' : `everybody with an account at ${trust.issuer.name}`;
    switch (trust.cause) {
        case 'untested':
            return `Nothing in this statement tells whose token of ${trust.issuer.name} it is: ${everybody} can assume the role.`;
        case 'template':
            return `Anybody can give runs of his own the subject${oidc_words_by(trust)}: whoever owns a repository chooses what its subjects are made of, and this value does not tell the owner.`;
        case 'workflow':
            return 'Only the called workflow is told: every repository that may call it (any at all, where it is public) can assume the role.';
        case 'look-alike':
            return `The wildcard in${oidc_words_by(trust)} also takes in names that anybody can register${such(trust)}.`;
        default:
            return `The condition${oidc_words_by(trust)} lets in ${everybody}${such(trust)}.`;
    }
}
function ofOwner(trust) {
    const value = oidc_words_by(trust);
    if (trust.issuer.id === 'github') {
        const who = trust.cause === 'enterprise' ? 'Every repository of the enterprise' : 'Other repositories of the same owner';
        return `${who} can assume the role${value === '' ? '' : ` by${value}`}${such(trust)}.`;
    }
    const whose = trust.issuer.shared ? 'of the same tenant' : 'there';
    return value === ''
        ? `Nothing tells which project of ${trust.issuer.name} it is: every one ${whose} can assume the role.`
        : `The wildcard in${value} lets in everything ${whose} of ${trust.issuer.name}.`;
}
function ofRepository(trust) {
    const value = oidc_words_by(trust) === '' ? '' : ` by${oidc_words_by(trust)}`;
    switch (trust.cause) {
        case 'pull-requests':
            return `The run of every pull request can assume the role${value}, before anyone has reviewed it.`;
        case 'mutable-workflow':
            return 'The run is told by the called workflow alone, at a branch or tag: whoever can move that one decides what runs.';
        case 'every-run':
            return `Nothing tells which run of the repository it is: every branch, tag and pull request can assume the role${value}.`;
        default:
            return `The wildcard in${oidc_words_by(trust)} lets in runs that nobody named${such(trust)}.`;
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
const oidc_trust_cases_audience = { aud: 'sts.amazonaws.com' };
const bad = [
    federated(host),
    github('StringEquals', oidc_trust_cases_audience),
    github('StringLike', { ...oidc_trust_cases_audience, sub: '*' }),
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
    github('StringEquals', { ...oidc_trust_cases_audience, sub: 'repo:acme/infra:ref:refs/heads/main' }),
    github('StringEquals', { ...oidc_trust_cases_audience, sub: 'repo:acme/infra:environment:production' }),
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
        for (const trust of (0,audience/* judgeAudience */.y)(subject.policy)) {
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

// EXTERNAL MODULE: ./lib/iam/certainty.js
var certainty = __webpack_require__(1192);
;// CONCATENATED MODULE: ./lib/iam/pass-role.js







const action = 'iam:PassRole';
/** A role that nobody has a reason to name: what reaches it reaches any. Of any account, for a policy may name its own. */
const anyRole = (0,iam_pattern/* compilePattern */.Eb)([`${catalog/* account */.ct}:role/*`]);
const ownRole = /^arn:[^:]*:iam::\d{12}:role\/\*+$/;
/** The statements that let any role be passed to any service. Those that allow everything are the administrator's. */
function findPassRole(statements, now) {
    const open = statements.filter((statement) => passesAny(statement) && !(0,iam_admin/* isAdminUnderConditions */.M)(statement) && !statements.some((other) => forbids(other, now)));
    if (open.length === 0)
        return [];
    const admin = new Set((0,iam_admin/* findAdmin */.N)(statements, now).map(({ statement }) => statement));
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
    return !resources.negated && resources.values.some((value) => ownRole.test((0,pieces/* shownText */.f$)((0,pieces/* settle */.G9)((0,iam_pattern/* partsOf */.CI)(value) ?? []))));
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
    return (0,evaluate/* resourceCovers */.RG)(statement.resources, anyRole) && (0,certainty/* isUnavoidable */.dx)(statement, now);
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

;// CONCATENATED MODULE: ./lib/iam/advice/service-linked.js




const service_linked_action = 'iam:CreateServiceLinkedRole';
/** The role of a service that nobody has a reason to name: what reaches it reaches every service's. */
const service_linked_anyRole = (0,iam_pattern/* compilePattern */.Eb)([`${catalog/* account */.ct}:role/aws-service-role/*`]);
/**
 * Statements that let their holder create the service-linked role of any service. Those that allow everything are the
 * administrator's; a condition on the service's name is what AWS advises.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
function findServiceLinked(policy, now) {
    if (policy.kind !== 'identity')
        return [];
    const { statements } = policy;
    const open = statements.some(service_linked_forbids)
        ? []
        : statements.filter((statement) => createsAny(statement) && !(0,iam_admin/* isAdminUnderConditions */.M)(statement));
    if (open.length === 0)
        return [];
    const admin = new Set((0,iam_admin/* findAdmin */.N)(statements, now).map(({ statement }) => statement));
    return open.flatMap((statement) => {
        if (admin.has(statement))
            return [];
        return [
            {
                code: codeOf(statement),
                message: 'This statement lets its holder create the service-linked role of any service.',
                fix: 'Limit Resource to the roles of the services that are used, or add the condition iam:AWSServiceName.',
                span: spanIn(statement),
                statement,
                severity: 'low',
            },
        ];
    });
}
function createsAny(statement) {
    const { effect, actions, resources, conditions } = statement;
    if (effect !== 'Allow' || statement.uncertain === true || (0,evaluate/* actionMatches */.GE)(actions, service_linked_action) !== true)
        return false;
    if (conditions.some(({ key }) => key.toLowerCase() === 'iam:awsservicename'))
        return false;
    return (0,evaluate/* resourceCovers */.RG)(resources, service_linked_anyRole);
}
/** Whatever the Deny excepts was chosen by somebody: the rest is not open any more. */
function service_linked_forbids({ effect, actions }) {
    return effect === 'Deny' && (0,evaluate/* actionMatches */.GE)(actions, service_linked_action) !== false;
}
function codeOf({ actions, resources }) {
    const star = actions?.negated === false && !actions.values.some((value) => value.type === 'text' && isNamed(value.text));
    if (resources?.negated === true)
        return `CREATE_SLR_WITH_${actions?.negated === true ? 'NOT_ACTION_AND_NOT_RESOURCE' : star ? 'STAR_IN_ACTION_AND_NOT_RESOURCE' : 'NOT_RESOURCE'}`;
    return `CREATE_SLR_WITH_${actions?.negated === true ? 'STAR_IN_RESOURCE_AND_NOT_ACTION' : star ? 'STAR_IN_ACTION_AND_RESOURCE' : 'STAR_IN_RESOURCE'}`;
}
function isNamed(text) {
    return text.toLowerCase() === service_linked_action.toLowerCase();
}
function spanIn({ actions, span }) {
    if (actions === undefined)
        return span;
    const named = actions.negated
        ? undefined
        : actions.values.find((value) => (0,evaluate/* actionMatches */.GE)({ ...actions, values: [value] }, service_linked_action) === true);
    return named?.span ?? actions.span;
}

;// CONCATENATED MODULE: ./lib/policies/rules/policy-advice.js





const policy_advice_policy = (statement) => ({
    document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] },
});
const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' };
const create = { Action: 'iam:CreateServiceLinkedRole' };
const roles = 'arn:aws:iam::*:role/aws-service-role';
const readers = { ...read, Sid: 'Read', Principal: { AWS: '111122223333' } };
/* harmony default export */ const policy_advice = ((0,rule/* definePolicyRule */.q)({
    id: 'policy-advice',
    severity: 'low',
    title: 'Policy that AWS takes but advises against',
    why: 'What is left out, empty or wider than anybody meant makes a policy do something else than its reader thinks.',
    fix: 'Write what is meant.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
    bad: [
        { document: { Statement: [read] } },
        policy_advice_policy({ ...read, Sid: '' }),
        policy_advice_policy({ ...read, Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } } }),
        policy_advice_policy({ ...read, Action: ['s3:GetObject', 'e?2:DescribeInstances'] }),
        policy_advice_policy({ ...create, Resource: '*' }),
        policy_advice_policy({ ...create, Resource: `${roles}/*` }),
        policy_advice_policy({ Action: 'iam:*', Resource: '*' }),
        policy_advice_policy({ Action: 'iam:CreateService*', NotResource: 'arn:aws:s3:::bucket' }),
        policy_advice_policy({ NotAction: ['iam:Put*', 'iam:Attach*', 'iam:Add*', 's3:*'], NotResource: 'arn:aws:s3:::bucket' }),
        { document: { Version: '2012-10-17', Statement: [readers, { ...readers, Action: 's3:PutObject' }] }, kind: 'resource', service: 's3' },
    ],
    good: [
        policy_advice_policy({ ...read, Action: [] }),
        policy_advice_policy(read),
        policy_advice_policy({ ...create, Resource: `${roles}/ecs.amazonaws.com/*` }),
        policy_advice_policy({ ...create, Resource: '*', Condition: { StringEquals: { 'iam:AWSServiceName': 'ecs.amazonaws.com' } } }),
        policy_advice_policy({ ...create, Resource: '*', Effect: 'Deny' }),
        policy_advice_policy({ Action: '*', Resource: '*' }),
        policy_advice_policy({ NotAction: ['iam:*', 'organizations:*'], Resource: '*' }),
        { ...policy_advice_policy({ ...create, Resource: '*' }), kind: 'boundary' },
        { document: { Version: '2008-10-17', Statement: [readers] }, kind: 'resource', service: 's3' },
    ],
    check({ policy: judged, located }, report, { now }) {
        // `dead-statement` says what is empty where that leaves nothing to match.
        const dead = new Set(findDead(judged, now).map(({ statement }) => statement));
        const form = findFormAdvice(located.document, judged).filter(({ code, statement }) => code === 'EMPTY_SID_VALUE' || !code.startsWith('EMPTY_') || !dead.has(statement));
        reportRemarks([...form, ...findServiceLinked(judged, now)], report);
    },
}));

// EXTERNAL MODULE: ./lib/policies/rules/policy-grammar.js
var policy_grammar = __webpack_require__(22770);
// EXTERNAL MODULE: ./lib/iam/escalation.js + 3 modules
var escalation = __webpack_require__(3967);
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
        if ((0,iam_admin/* findAdmin */.N)(statements, setting.now).length > 0)
            return;
        const rest = statements.filter((statement) => !(0,iam_admin/* isAdminUnderConditions */.M)(statement));
        for (const verdict of (0,escalation/* findEscalations */.c)(privilege_escalation_setOf(holder, rest, setting))) {
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
var normalise = __webpack_require__(56475);
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

;// CONCATENATED MODULE: ./lib/iam/fit/undocumented.js
/** By service: what AWS's guides have policies name, and the service authorization reference leaves out. */
const further = {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html (macros hosted by CloudFormation)
    cloudformation: [
        {
            actions: /^(?:CreateChangeSet|(?:Create|Update)Stack(?:Set)?)$/,
            arns: ['cloudformation:*:aws:transform/*', 'cloudformation:*:*:transform/*'],
        },
    ],
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html: two services share the
    // prefix and these two names.
    elasticloadbalancing: [
        {
            actions: /^(?:Add|Remove)Tags$/,
            arns: ['listener', 'listener-rule', 'targetgroup', 'truststore'].map((type) => `elasticloadbalancing:*:*:${type}/*`),
        },
    ],
    // https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.resource-types.html
    'arc-zonal-shift': [{ actions: /./, arns: ['eks:*:*:cluster/*', 'autoscaling:*:*:autoScalingGroup:*'] }],
};
/** ARNs of any partition that an action works on besides those of its reference. */
function undocumentedArns({ service, name }) {
    return (further[service] ?? []).flatMap(({ actions, arns }) => (actions.test(name) ? arns.map((arn) => `arn:*:${arn}`) : []));
}

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
        const found = actions.values.flatMap((value) => mismatch(value, patterns, catalog));
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
function mismatch(value, patterns, catalog) {
    if (value.type !== 'text' || value.text.includes('${') || /^[*?:]+$/.test(value.text))
        return [];
    const actions = catalog.actions(value.text);
    if (actions.length === 0 || actions.some((action) => patterns.some((pattern) => canActOn(action, pattern))))
        return [];
    return [{ value, text: value.text, starOnly: actions.every(({ resources }) => resources.length === 0) }];
}
function canActOn(action, pattern) {
    return (action.resources.some((resource) => fits(resource, pattern)) ||
        undocumentedArns(action).some((arn) => meets(pattern, (0,iam_pattern/* compilePattern */.Eb)([arn], { variables: false }))));
}
const slash = '/'.charCodeAt(0);
const cuts = new WeakMap();
const arnPatterns = new WeakMap();
function cutOf(pattern) {
    const known = cuts.get(pattern);
    if (known !== undefined)
        return known;
    const fields = (0,pattern_relation/* arnFields */.VI)(pattern);
    const service = fields.length === 6 ? fields[2]?.units : undefined;
    const made = { fields, vendor: service?.every((unit) => unit >= 0) === true ? String.fromCharCode(...service) : undefined };
    cuts.set(pattern, made);
    return made;
}
function fits(resource, pattern) {
    // No bucket has a slash in its name.
    if (resource.arn === 'arn:*:s3:::*' && pattern.units.includes(slash))
        return false;
    const known = arnPatterns.get(resource) ?? (0,iam_pattern/* compilePattern */.Eb)([resource.arn], { variables: false });
    arnPatterns.set(resource, known);
    return meets(pattern, known);
}
function meets(pattern, known) {
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
        resource_mismatch_policy('elasticloadbalancing:DeleteListener', 'arn:aws:elasticloadbalancing:*:*:targetgroup/*/*'),
        resource_mismatch_policy('cloudformation:DeleteStack', 'arn:aws:cloudformation:us-west-2:aws:transform/Serverless-2016-10-31'),
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
        resource_mismatch_policy(['elasticloadbalancing:AddTags', 'elasticloadbalancing:RemoveTags'], 'arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*'),
        resource_mismatch_policy('elasticloadbalancing:AddTags', 'arn:aws:elasticloadbalancing:*:*:targetgroup/*/*'),
        resource_mismatch_policy('cloudformation:CreateChangeSet', 'arn:aws:cloudformation:us-west-2:aws:transform/Serverless-2016-10-31'),
        resource_mismatch_policy('arc-zonal-shift:GetManagedResource', 'arn:aws:eks:us-east-1:111122223333:cluster/app'),
    ],
    check({ policy: judged }, report, { catalog }) {
        if (catalog !== undefined)
            reportRemarks(findMismatches(judged, catalog), report);
    },
}));

;// CONCATENATED MODULE: ./lib/iam/saml-endpoints.js
/**
 * Where AWS takes SAML assertions, which is what `SAML:aud` holds: one host a partition, and one a Region.
 * Source: https://docs.aws.amazon.com/general/latest/gr/signin-service.html
 */
const hosts = {
    aws: 'signin.aws.amazon.com',
    'aws-cn': 'signin.amazonaws.cn',
    'aws-us-gov': 'signin.amazonaws-us-gov.com',
};
/** The address that a trust policy of this partition asks for; undefined for a partition whose address isn't published. */
function samlEndpoint(partition) {
    const host = hosts[partition];
    return host === undefined ? undefined : `https://${host}/saml`;
}
/** Whether an assertion for a partition can have this audience; undefined where that isn't known. */
function isSamlAudience(audience, partition) {
    const host = hosts[partition];
    if (host === undefined)
        return undefined;
    const match = /^https:\/\/(?:[a-z]{2}(?:-[a-z]+)+-\d\.)?([^/:]+)\/(?:platform\/)?saml(?:\/acs\/[^/]+)?$/.exec(audience);
    return match?.[1] === host;
}

;// CONCATENATED MODULE: ./lib/policies/rules/saml-trust.js







const saml_trust_action = 'sts:AssumeRoleWithSAML';
function saml_trust_trust(Condition, partition = 'aws', Action = saml_trust_action) {
    const Principal = { Federated: `arn:${partition}:iam::111122223333:saml-provider/corp` };
    const statement = { Effect: 'Allow', Principal, Action, ...(Condition === undefined ? {} : { Condition }) };
    return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'people' } };
}
const saml_trust_audience = (value, operator = 'StringEquals') => ({ [operator]: { 'SAML:aud': value } });
/* harmony default export */ const saml_trust = ((0,rule/* definePolicyRule */.q)({
    id: 'saml-trust',
    severity: 'medium',
    title: 'SAML trust whose audience is missing or never comes',
    why: "SAML:aud holds the address that an assertion was sent to. Without it the policy doesn't say that the assertion must have been made for signing in to AWS; with one that is not this partition's nobody can sign in.",
    fix: 'Compare SAML:aud with StringEquals to the address where AWS takes assertions in this partition.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml',
    ],
    bad: [
        saml_trust_trust(),
        saml_trust_trust({ StringEquals: { 'SAML:iss': 'https://idp.example.com' } }),
        saml_trust_trust(saml_trust_audience('https://signin.amazonaws.cn/saml')),
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/saml'), 'aws-cn'),
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/saml'), 'aws-us-gov'),
        saml_trust_trust(saml_trust_audience('http://signin.aws.amazon.com/saml')),
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/saml/')),
        saml_trust_trust(saml_trust_audience('urn:amazon:webservices')),
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/*')),
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/saml', 'StringEqualsIfExists'), 'aws-cn'),
    ],
    good: [
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/saml')),
        saml_trust_trust(saml_trust_audience('https://eu-west-1.signin.aws.amazon.com/saml')),
        saml_trust_trust(saml_trust_audience(['https://signin.aws.amazon.com/saml', 'https://us-west-2.signin.aws.amazon.com/saml'])),
        saml_trust_trust(saml_trust_audience('https://signin.aws.amazon.com/saml/acs/SAMLSPEXAMPLE')),
        saml_trust_trust(saml_trust_audience('https://*.signin.aws.amazon.com/saml', 'StringLike')),
        saml_trust_trust(saml_trust_audience('https://signin.amazonaws.cn/saml'), 'aws-cn'),
        saml_trust_trust(saml_trust_audience('https://signin.amazonaws-us-gov.com/saml'), 'aws-us-gov'),
        saml_trust_trust(saml_trust_audience('https://us-gov-west-1.signin.amazonaws-us-gov.com/saml'), 'aws-us-gov'),
        saml_trust_trust(saml_trust_audience('https://signin.somewhere.example/saml'), 'aws-iso'),
        saml_trust_trust({ StringEquals: { 'saml:AUD': 'https://signin.aws.amazon.com/saml' } }, 'aws', [saml_trust_action, 'sts:TagSession']),
        saml_trust_trust(undefined, 'aws', 'sts:TagSession'),
    ],
    check({ policy }, report) {
        if (policy.kind !== 'trust')
            return;
        for (const statement of policy.statements) {
            if (statement.effect !== 'Allow' || (0,evaluate/* actionMatches */.GE)(statement.actions, saml_trust_action) !== true)
                continue;
            const provider = statement.principals?.negated === false ? statement.principals.entries.find(isSaml) : undefined;
            if (provider === undefined)
                continue;
            const partition = /^arn:([^:]+):/.exec(shown(provider))?.[1] ?? '';
            const asked = statement.conditions.filter(({ key }) => key.toLowerCase() === 'saml:aud');
            const wrong = asked.find((test) => neverComes(test, partition));
            const right = samlEndpoint(partition) ?? samlEndpoint('aws') ?? '';
            const block = JSON.stringify({ Condition: { StringEquals: { 'SAML:aud': right } } });
            if (wrong !== undefined) {
                report(wrong.span, {
                    message: `No assertion for ${partition} has the audience ${wrong.values.map((value) => (0,nearest/* quoted */.T)((0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? []))).join(' or ')}: nobody can sign in by this statement.`,
                    fix: `Write the address of the partition: ${block}.`,
                    statement,
                    evidence: { admits: 'nobody' },
                });
            }
            else if (asked.length === 0 && !statement.conditions.some(({ key }) => key.includes('${') || key === '')) {
                report(provider.value.span, {
                    message: 'Nothing asks for SAML:aud, the address that the assertion was made for.',
                    fix: `Add the condition: ${block}.`,
                    severity: 'low',
                    statement,
                });
            }
        }
    },
}));
function shown({ value }) {
    return (0,pieces/* shownText */.f$)((0,iam_pattern/* partsOf */.CI)(value) ?? []);
}
function isSaml(entry) {
    return entry.type === 'Federated' && /:saml-provider\//.test(shown(entry));
}
/** Every value is one that no assertion for this partition has. */
function neverComes({ operator, values }, partition) {
    const parsed = (0,iam_operator/* parseOperator */.A)(operator);
    if (parsed?.family !== 'string' || parsed.negated || values.length === 0)
        return false;
    return values.every((value) => {
        if (value.type !== 'text' || (parsed.wildcards && /[*?]/.test(value.text)))
            return false;
        return isSamlAudience(parsed.insensitive ? value.text.toLowerCase() : value.text, partition) === false;
    });
}

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
    return whole && everywhere && (0,certainty/* isUnavoidable */.dx)(statement, now);
}
function isWhole(text, service) {
    return /^\*+(?::\*+)?$/.test(text) || text.toLowerCase() === `${service}:*`;
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
/** `${AWS::AccountId}` alone is the account too. A parameter or variable, whatever it is called, may be anybody's. */
function accountAlone(text, value) {
    return isOwn(text) ? [{ kind: 'account', text, account: undefined, own: true, value }] : [];
}
function isOwn(account) {
    return /^\$\{(?:AWS::AccountId|aws:accountId|data\.aws_caller_identity\.[\w-]+(?:\[[^\]]*\])?\.(?:account_id|id)|aws:(?:PrincipalAccount|ResourceAccount))\}$/i.test(account);
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
function trust_account_resource(service, account, Action, Resource) {
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
        trust_account_trust({ AWS: 'arn:aws-cn:iam::444455556666:root' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws-cn:iam::444455556666:*' } }),
        trust_account_trust({ AWS: 'arn:aws-iso-b:iam::444455556666:root' }, { StringNotLike: { 'aws:PrincipalArn': 'arn:aws-iso-b:iam::444455556666:user/x' } }),
        trust_account_resource('sqs', '444455556666', 'sqs:*', queue),
    ],
    good: [
        trust_account_trust({ AWS: 'arn:aws:iam::444455556666:role/ci' }),
        trust_account_trust({ AWS: 'arn:aws:iam::444455556666:user/alice' }),
        trust_account_trust({ Service: 'ec2.amazonaws.com' }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } }),
        trust_account_trust({ AWS: root }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/ci-*' } }),
        trust_account_trust({ AWS: 'arn:aws-cn:iam::444455556666:root' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws-cn:iam::444455556666:role/ci-*' } }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } }),
        trust_account_trust({ AWS: root }, { StringEquals: { 'aws:PrincipalTag/team': 'platform' } }),
        trust_account_trust({ AWS: root }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
        trust_account_trust({ AWS: root }, { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }),
        trust_account_trust({ AWS: root, Federated: 'arn:aws:iam::444455556666:saml-provider/corp' }),
        trust_account_resource('sqs', '111122223333', 'sqs:*', queue),
        trust_account_resource('kms', '111122223333', 'kms:*', '*'),
        trust_account_resource('s3', '127311923021', 's3:PutObject', 'arn:aws:s3:::acme-logs/*'),
    ],
    check({ policy, located }, report, { now, ours }) {
        if (policy.kind !== 'trust' && policy.kind !== 'resource')
            return;
        const service = located.service ?? policy.service;
        const own = new Set([...(ours ?? []), ...ownAccountsOf(policy, service)]);
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
                // Whose account a deployment puts there can't be known; beside a resource it is as a rule its own.
                if (principal.account === undefined && policy.kind === 'resource')
                    continue;
                seen.add(principal.text);
                if (!isOpenTo(statement, policy.statements, members(principal.account ?? someAccount, now, partitionOf(principal))))
                    continue;
                report(principal.value.span, {
                    message: `Everybody whom the account ${principal.account ?? principal.text} permits can ${policy.kind === 'trust' ? 'assume this role' : 'use this resource'}.`,
                    fix: fixOf(principal, policy),
                    ...(principal.account === undefined ? { severity: 'low' } : {}),
                    statement,
                    evidence: { principal: principal.text, ...(principal.account === undefined ? {} : { account: principal.account }) },
                    detail: principal.text,
                });
            }
        }
    },
}));
/** An account is in one partition; where only its number stands, the policy's conditions hold for the commercial one's ARNs. */
function partitionOf({ text }) {
    return /^arn:([a-z-]+):/.exec(text)?.[1] ?? 'aws';
}
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
const trust_anyone_cases_read = (Condition, more = {}) => ({
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
    trust_anyone_cases_resource('s3', trust_anyone_cases_read()),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ StringLike: { 'aws:Referer': 'https://acme.example/*' } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ StringEquals: { 's3:ExistingObjectTag/public': 'yes' } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read(undefined, { Principal: { AWS: ['*'] } })),
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
    trust_anyone_cases_resource('s3', { ...trust_anyone_cases_read(), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ StringEquals: { 's3:DataAccessPointAccount': '111122223333' } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ StringLike: { 'aws:userid': ['AROAEXAMPLE:*', '111122223333'] } })),
    trust_anyone_cases_resource('s3', trust_anyone_cases_read({ ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/X' } }, { Principal: { Service: 'cloudfront.amazonaws.com' } })),
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
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./lib/iam/grammar/actions.js
var actions = __webpack_require__(59188);
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
        const code = unknown_codeOf(value.text, catalog);
        return code === undefined ? [] : [{ value, text: value.text, code, meant: unknown_meantBy(value.text, code, catalog) }];
    });
}
function unknown_codeOf(text, catalog) {
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
function unknown_meantBy(text, code, catalog) {
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
    const short = word.toLowerCase();
    return (0,nearest/* nearest */.p)(word, candidates.filter((candidate) => isNear(short, candidate.toLowerCase())));
}
/** Looked at cheaply first: most names are of another length and another beginning. */
function isNear(short, long) {
    if (short.length >= 5 && long.startsWith(short))
        return true;
    const most = Math.max(1, Math.floor(short.length / 4));
    return Math.abs(short.length - long.length) <= most && (0,mod/* distance */.Io)(short, long) <= most;
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
                    message: `${whatIsWrong(found)} ${unknown_action_consequence(effect, negated)}${old ? ` What AWS has added since ${catalog.date} is not known here.` : ''}`,
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
function unknown_action_consequence(effect, negated) {
    if (negated)
        return effect === 'Allow' ? 'NotAction excepts nothing by it, and grants more than was meant.' : 'NotAction excepts nothing by it.';
    return effect === 'Allow' ? 'It grants nothing.' : 'What it was to forbid is not forbidden.';
}

// EXTERNAL MODULE: ./lib/iam/global-keys.js
var global_keys = __webpack_require__(51851);
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
    confused_deputy,
    saml_trust,
    deleted_principal,
    service_wildcard,
    policy_grammar/* default */.A,
    unknown_action,
    resource_mismatch,
    unsupported_condition_key,
    ineffective_condition,
    condition_type,
    redundant_statement,
    policy_advice,
];


/***/ }),

/***/ 22770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);

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
    bad: [
        { document: { Version: '2012-10-17' } },
        { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: { Name: 'bucket' } }] } },
    ],
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
