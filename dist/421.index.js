export const id = 421;
export const ids = [421];
export const modules = {

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);

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

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ options),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/iam/grammar/actions.js
var actions = __webpack_require__(9188);
// EXTERNAL MODULE: ./lib/iam/address.js
var address = __webpack_require__(7237);
// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(3885);
// EXTERNAL MODULE: ./lib/iam/global-keys.js
var global_keys = __webpack_require__(1851);
// EXTERNAL MODULE: ./lib/iam/grammar/problems.js
var grammar_problems = __webpack_require__(6119);
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

// EXTERNAL MODULE: ./lib/iam/evaluate.js
var evaluate = __webpack_require__(7362);
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

// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(54);
;// CONCATENATED MODULE: ./lib/iam/grammar/size.js


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
            size += (0,pieces/* shownText */.f$)((0,pattern/* partsOf */.CI)(value) ?? []).length;
    }
    return size;
}

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
    checkSids(policy, problems);
    checkSize(document, policy, problems);
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
var read_statement = __webpack_require__(5401);
;// CONCATENATED MODULE: ./lib/iam/read.js





/**
 * Reads a policy document and says why AWS would refuse it. Never throws: what can't be read as a statement is left out,
 * what can't be known stays unknown. Of duplicate keys the last counts. A statement with branches is read once a branch.
 */
function readPolicy(document, kind, service) {
    const statements = [];
    for (const option of isTooLarge(document) ? [] : options(document)) {
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
