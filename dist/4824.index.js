export const id = 4824;
export const ids = [4824];
export const modules = {

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSizeLimit: () => (/* binding */ jsonSizeLimit),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   tooLarge: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4473);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);



/** Longer texts are not parsed: what a parser makes of them takes many times their size. In UTF-16 units. */
const jsonSizeLimit = 48 * 1024 * 1024;
/** Reads JSON files, each by itself. */
const readJson = (files) => {
    const readings = files.map(readOne);
    return { units: readings.flatMap(({ units }) => units), unread: readings.flatMap(({ unread }) => unread) };
};
function readOne(file) {
    const { text, source } = file;
    if (text.length > jsonSizeLimit)
        return { units: [], unread: [tooLarge(file)] };
    const { value, problems } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    return { units: value === undefined ? [] : (0,_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$)([value], source), unread: problems.length === 0 ? [] : [unreadJson(file, problems)] };
}
/** A file past a limit; what it shows decides whether that leaves the check incomplete. */
function tooLarge({ text, source }) {
    const megabytes = Math.round(text.length / 1024 / 1024);
    return { path: source.path, why: `${megabytes} MB are more than a parser is given`, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .showsPolicy */ .t7)(text) };
}
function unreadJson({ text, source }, problems) {
    const deep = problems.find(({ kind }) => kind === 'depth');
    const wrong = problems.find(({ kind }) => kind === 'syntax');
    const { path } = source;
    if (wrong === undefined) {
        return { path, why: deep?.message ?? 'past a limit', ...(deep && { span: deep.span }), file: source, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .showsPolicy */ .t7)(text) };
    }
    const unread = { path, why: wrong.message, span: wrong.span, file: source };
    if ((0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .hasTemplateMarks */ .F)(text))
        return { ...unread, why: 'a template that another tool fills in' };
    if (/\.json$/i.test(path) && (0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsPolicyWords */ .OI)(text))
        return { ...unread, brokenPolicy: true };
    // With comments or a comma too many, as editors allow them, it was read all the same.
    return { ...unread, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .showsPolicy */ .t7)(text) && /\.json$/i.test(path) };
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ unitsOf)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(9976);
// EXTERNAL MODULE: ./lib/syntax/json.js + 2 modules
var json = __webpack_require__(4473);
;// CONCATENATED MODULE: ./lib/documents/embedded.js

/**
 * The JSON object that a text holds, plain or percent-encoded as IAM's API gives it, with the places where its parts stand in
 * the file. Undefined when the text is no whole JSON object.
 */
function embeddedJson(value) {
    const { text, outer } = /^\s*%7B/i.test(value.text) ? percentDecoded(value) : value;
    if (!/^\s*\{/.test(text))
        return undefined;
    const { value: inner } = (0,json/* parseJson */.q)(text);
    if (inner?.type !== 'map')
        return undefined;
    return moved(inner, outer, value.span);
}
/** The same for a text with holes in it, as long as they stand inside its strings. All parts stand where the text does. */
function embeddedJsonWithHoles({ parts, span }) {
    if (typeof parts[0] !== 'string' || !/^\s*\{/.test(parts[0]))
        return undefined;
    const text = parts.map((part, index) => (typeof part === 'string' ? part : `${opening}${index}${closing}`)).join('');
    const { value } = (0,json/* parseJson */.q)(text);
    return value?.type === 'map' ? reopened(moved(value, undefined, span), parts) : undefined;
}
/** Characters of the private use area that stand for a hole while JSON is read. */
const opening = '\ue0f0';
const closing = '\ue0f1';
function reopened(value, parts) {
    switch (value.type) {
        case 'map':
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: reopened(each.value, parts) })) };
        case 'list':
            return { ...value, items: value.items.map((item) => reopened(item, parts)) };
        case 'text': {
            if (!value.text.includes(opening))
                return value;
            const pieces = value.text
                .split(/\ue0f0([0-9]+)\ue0f1/)
                .map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? piece)));
            return { type: 'partial', parts: pieces.filter((piece) => piece !== ''), span: value.span };
        }
        default:
            return value;
    }
}
/** The same value with the places of the text around it. */
function moved(value, outer, around) {
    const spanOf = ({ start, end }) => outer === undefined ? around : { start: outer(start), end: Math.max(outer(start), outer(end)) };
    const span = spanOf(value.span);
    switch (value.type) {
        case 'map':
            return {
                ...value,
                span,
                entries: value.entries.map((entry) => ({
                    key: entry.key,
                    keySpan: spanOf(entry.keySpan),
                    value: moved(entry.value, outer, around),
                })),
            };
        case 'list':
            return { ...value, span, items: value.items.map((item) => moved(item, outer, around)) };
        case 'text': {
            const { outer: own, ...rest } = value;
            return own === undefined || outer === undefined ? { ...rest, span } : { ...rest, span, outer: (index) => outer(own(index)) };
        }
        default:
            return { ...value, span };
    }
}
function percentDecoded(value) {
    const { text: encoded, outer } = value;
    const pieces = [];
    const starts = [];
    for (let at = 0; at < encoded.length;) {
        const run = /^(?:%[0-9A-Fa-f]{2}){1,4}/.exec(encoded.slice(at, at + 12))?.[0];
        const [unit, length] = run === undefined ? [encoded[at], 1] : decodedUnit(run);
        pieces.push(unit);
        for (let i = 0; i < unit.length; i++)
            starts.push(at);
        at += length;
    }
    starts.push(encoded.length);
    const text = pieces.join('');
    return outer === undefined ? { text } : { text, outer: (index) => outer(starts[Math.min(index, text.length)]) };
}
/** The first character of a run of percent-encoded bytes (UTF-8), and how much of the run it took. */
function decodedUnit(run) {
    for (let length = 3; length <= run.length; length += 3) {
        try {
            return [decodeURIComponent(run.slice(0, length)), length];
        }
        catch {
            // Bytes of one character that are not all here yet.
        }
    }
    return [run.slice(0, 3), 3];
}

;// CONCATENATED MODULE: ./lib/documents/holes.js
/**
 * What another tool fills in: `{{ name }}` and `<%= name %>`, CloudFormation's `{{resolve:...}}`, and `${name}` where it can't be a
 * policy variable: those have a colon behind a service or provider (`${aws:username}`, `${saml:sub}`) or are `${*}`, `${?}`, `${$}`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
 */
const filledIn = /\{\{[^{}]{1,300}\}\}|<%[^%]{1,300}%>|\$\{(?:[A-Za-z_][\w.-]{0,200}|(?:self|opt|sls|env|param|file|ssm|cf|AWS:)[:(][^{}]{0,300})\}/g;
/** A text whose stretches that another tool fills in are holes; a text without any is given back as it is. */
function withHoles(value) {
    if (!value.text.includes('{') && !value.text.includes('<%'))
        return value;
    const parts = piecesOf(value.text);
    return parts.some((part) => typeof part !== 'string') ? joined(parts, value.span) : value;
}
/** The known and unknown stretches of a text. */
function piecesOf(text) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(filledIn)) {
        if (match.index > from)
            parts.push(text.slice(from, match.index));
        parts.push({ reference: match[0] });
        from = match.index + match[0].length;
    }
    if (from < text.length)
        parts.push(text.slice(from));
    return parts;
}
/** One value of the stretches: text when all of it is known. */
function joined(parts, span) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else if (part !== '')
            merged.push(part);
    }
    const [first] = merged;
    if (first === undefined)
        return { type: 'text', text: '', span };
    return merged.length === 1 && typeof first === 'string' ? { type: 'text', text: first, span } : { type: 'partial', parts: merged, span };
}

;// CONCATENATED MODULE: ./lib/documents/document.js


/** A value that stands where a policy document belongs: JSON in a string is read, and what another tool fills in is a hole. */
function documentOf(value) {
    switch (value.type) {
        case 'text': {
            const inner = embeddedJson(value);
            return inner === undefined ? withHoles(value) : documentOf(inner);
        }
        case 'partial':
            return embeddedJsonWithHoles(value) ?? value;
        case 'map':
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value) })) };
        case 'either':
            return { ...value, options: value.options.map(documentOf) };
        default:
            return value;
    }
}
function filled(value) {
    switch (value.type) {
        case 'text':
            return withHoles(value);
        case 'map':
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value) })) };
        case 'list':
            return { ...value, items: value.items.map(filled) };
        case 'either':
            return { ...value, options: value.options.map(filled) };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./lib/documents/unit.js
/** Gathers the policies and principals of one unit. */
class UnitBuilder {
    file;
    #id;
    #policies = [];
    #principals = [];
    constructor(id, file) {
        this.#id = id;
        this.file = file;
    }
    policy(kind, document, span, { name, service } = {}) {
        const made = {
            kind,
            ...(name === undefined ? {} : { name }),
            ...(service === undefined ? {} : { service }),
            document,
            span,
            file: this.file,
            holders: [],
        };
        this.#policies.push(made);
        return made;
    }
    principal(kind, name, span) {
        const made = { kind, name, file: this.file, span, policies: [], managed: [], trust: undefined, boundary: undefined };
        this.#principals.push(made);
        return made;
    }
    /** Undefined when nothing was found. */
    build() {
        if (this.#policies.length === 0 && this.#principals.length === 0)
            return undefined;
        return { id: this.#id, policies: this.#policies, principals: this.#principals };
    }
}
/** Gives a principal an identity policy, once. */
function attach(policy, principal) {
    const known = policy.holders.length < principal.policies.length ? policy.holders.includes(principal) : principal.policies.includes(policy);
    if (known)
        return;
    policy.holders.push(principal);
    principal.policies.push(policy);
}
/** What members of groups hold through them is written out this many times in a unit; no account comes near. */
const membershipLimit = 200_000;
/** Gives each user what its groups hold; the groups stay its direct holders. */
function joinGroups(members) {
    let written = 0;
    for (const [group, user] of members) {
        written += group.policies.length + group.managed.length;
        if (group === user || written > membershipLimit)
            continue;
        const policies = new Set(user.policies);
        for (const policy of group.policies)
            if (!policies.has(policy))
                user.policies.push(policy);
        const managed = new Set(user.managed);
        for (const policy of group.managed)
            if (!managed.has(policy))
                user.managed.push(policy);
    }
}
/** Makes a policy a role's trust. */
function trust(policy, principal) {
    policy.holders.push(principal);
    principal.trust = policy;
}
/** From the key to the end of its value. */
function entrySpan({ keySpan, value }) {
    return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
}

;// CONCATENATED MODULE: ./lib/documents/account-details.js



const lists = [
    ['GroupDetailList', 'group', 'GroupName', 'GroupPolicyList'],
    ['UserDetailList', 'user', 'UserName', 'UserPolicyList'],
    ['RoleDetailList', 'role', 'RoleName', 'RolePolicyList'],
];
/** Whether this is what `aws iam get-account-authorization-details` gives. */
function isAccountDetails(map) {
    return lists.some(([list]) => (0,model_value/* entry */.f_)(map, list)?.value.type === 'list');
}
/**
 * The users, groups and roles of an account with all that they hold
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
 */
function accountDetails(map, unit) {
    const account = new Account(unit, managedDocuments((0,model_value/* member */.Dc)(map, 'Policies'), unit));
    for (const [list, kind, name, inline] of lists) {
        for (const detail of items((0,model_value/* member */.Dc)(map, list)))
            account.add(detail, kind, (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(detail, name)) ?? kind, inline);
    }
    joinGroups(account.members);
}
class Account {
    #unit;
    #managed;
    members = [];
    #groups = new Map();
    constructor(unit, managed) {
        this.#unit = unit;
        this.#managed = managed;
    }
    add(detail, kind, name, inline) {
        const principal = this.#unit.principal(kind, name, detail.span);
        if (kind === 'group')
            this.#groups.set(name, principal);
        this.#trust(detail, principal);
        for (const each of items((0,model_value/* member */.Dc)(detail, inline))) {
            const found = each.type === 'map' ? (0,model_value/* entry */.f_)(each, 'PolicyDocument') : undefined;
            if (found === undefined)
                continue;
            const note = { name: (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(each, 'PolicyName')) };
            attach(this.#unit.policy('identity', documentOf(found.value), entrySpan(found), note), principal);
        }
        for (const each of items((0,model_value/* member */.Dc)(detail, 'AttachedManagedPolicies')))
            this.#attached((0,model_value/* member */.Dc)(each, 'PolicyArn'), principal);
        for (const group of items((0,model_value/* member */.Dc)(detail, 'GroupList'))) {
            const held = this.#groups.get((0,model_value/* textOf */.b6)(group) ?? '');
            if (held !== undefined)
                this.members.push([held, principal]);
        }
        const boundary = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(detail, 'PermissionsBoundary'), 'PermissionsBoundaryArn');
        if (boundary?.type === 'text') {
            principal.boundary = this.#managed.get(boundary.text)?.policy('boundary') ?? { arn: boundary, file: this.#unit.file };
        }
    }
    #trust(detail, principal) {
        const found = detail.type === 'map' ? (0,model_value/* entry */.f_)(detail, 'AssumeRolePolicyDocument') : undefined;
        if (found !== undefined)
            trust(this.#unit.policy('trust', documentOf(found.value), entrySpan(found), { name: principal.name }), principal);
    }
    #attached(arn, principal) {
        if (arn?.type !== 'text')
            return;
        const known = this.#managed.get(arn.text);
        if (known === undefined)
            principal.managed.push({ arn, file: this.#unit.file });
        else
            attach(known.policy('identity'), principal);
    }
}
/** The documents of the account's own managed policies by ARN; those of AWS are known by their ARN alone. */
function managedDocuments(policies, unit) {
    const found = new Map();
    for (const each of items(policies)) {
        const arn = (0,model_value/* member */.Dc)(each, 'Arn');
        if (arn?.type !== 'text' || arn.text.includes(':iam::aws:policy/'))
            continue;
        const versions = items((0,model_value/* member */.Dc)(each, 'PolicyVersionList'));
        const current = versions.find((version) => {
            const flag = (0,model_value/* member */.Dc)(version, 'IsDefaultVersion');
            return flag?.type === 'boolean' && flag.value;
        });
        const document = current?.type === 'map' ? (0,model_value/* entry */.f_)(current, 'Document') : undefined;
        if (document === undefined)
            continue;
        const made = new Map();
        const policy = (kind) => {
            const known = made.get(kind) ?? unit.policy(kind, documentOf(document.value), entrySpan(document), { name: (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(each, 'PolicyName')) });
            made.set(kind, known);
            return known;
        };
        const boundaryOnly = countOf((0,model_value/* member */.Dc)(each, 'AttachmentCount')) === 0 && countOf((0,model_value/* member */.Dc)(each, 'PermissionsBoundaryUsageCount')) > 0;
        if (!boundaryOnly)
            policy('identity');
        found.set(arn.text, { policy });
    }
    return found;
}
function countOf(value) {
    return value?.type === 'number' ? value.value : 0;
}
function items(value) {
    return value?.type === 'list' ? value.items : [];
}

// EXTERNAL MODULE: ./lib/iam/read.js + 15 modules
var read = __webpack_require__(1518);
// EXTERNAL MODULE: ./lib/iam/read-statement.js
var read_statement = __webpack_require__(6437);
;// CONCATENATED MODULE: ./lib/documents/shape.js



const statementKeys = ['Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition'];
const documentKeys = new Set(['Version', 'Id', 'Statement']);
const languageVersions = new Set(['2012-10-17', '2008-10-17']);
/**
 * Whether a map is a policy document by its shape: a `Statement` with the elements of one, or the language's version and
 * nothing that another kind of document would have.
 */
function isPolicyShape(map) {
    const statement = (0,model_value/* entry */.f_)(map, 'Statement')?.value;
    const versioned = languageVersions.has((0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(map, 'Version')) ?? '');
    if (statement !== undefined && statements(statement).some(isStatementShape))
        return true;
    if (!versioned)
        return false;
    return statement !== undefined || map.entries.every(({ key }) => documentKeys.has(key) || /^statements?$/i.test(key));
}
/**
 * A stack policy of CloudFormation has the shape and another language
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html).
 */
function isStackPolicy(map) {
    const actions = statementsOf(map).flatMap(actionsOf);
    return actions.length > 0 && actions.every((action) => /^update:/i.test(action));
}
/** Whether a map has two or more elements of a statement. */
function isStatementShape(map) {
    return map.entries.filter(({ key }) => statementKeys.includes(key)).length >= 2;
}
/** What a document that stands alone is for, as its statements tell. */
function kindByShape(document) {
    const all = statementsOf(document);
    const principal = all.filter((each) => (0,model_value/* entry */.f_)(each, 'Principal') !== undefined || (0,model_value/* entry */.f_)(each, 'NotPrincipal') !== undefined);
    if (principal.length === 0)
        return 'identity';
    const resource = all.some((each) => (0,model_value/* entry */.f_)(each, 'Resource') !== undefined || (0,model_value/* entry */.f_)(each, 'NotResource') !== undefined);
    return !resource && principal.some(assumes) ? 'trust' : 'resource';
}
/** The service that a resource policy belongs to, where all its actions are of one. */
function serviceByShape(document) {
    const services = new Set(statementsOf(document)
        .flatMap(actionsOf)
        .map((action) => action.split(':')[0]?.toLowerCase()));
    const [service] = services;
    return services.size === 1 && service !== undefined && /^[a-z0-9-]+$/.test(service) ? service : undefined;
}
function assumes(statement) {
    return actionsOf(statement).some((action) => /^sts:(?:assumerole|assume\*|\*$)/i.test(action));
}
function actionsOf(statement) {
    return ['Action', 'NotAction'].flatMap((name) => {
        const value = (0,model_value/* member */.Dc)(statement, name);
        return value === undefined
            ? []
            : (0,read_statement/* flatten */.B)(value)
                .flatMap(read/* options */.f)
                .flatMap((each) => (0,model_value/* textOf */.b6)(each) ?? []);
    });
}
function statementsOf(document) {
    return (0,read/* options */.f)(document).flatMap((option) => {
        const statement = (0,model_value/* member */.Dc)(option, 'Statement');
        return statement === undefined ? [] : statements(statement);
    });
}
function statements(value) {
    return (0,read_statement/* flatten */.B)(value)
        .flatMap(read/* options */.f)
        .flatMap((each) => (each.type === 'map' ? [each] : each.type === 'list' ? statements(each) : []));
}

;// CONCATENATED MODULE: ./lib/documents/bare.js





const never = () => false;
/**
 * Policy documents by their shape, wherever they stand in a value: nested, as JSON in a string, in the answers of IAM's API
 * (`get-policy-version`, `get-role`, `get-user-policy`, `get-account-authorization-details`).
 */
function findPolicies(value, unit, elsewise = never) {
    switch (value.type) {
        case 'map':
            findInMap(value, unit, elsewise);
            return;
        case 'list':
            for (const item of value.items)
                findPolicies(item, unit, elsewise);
            return;
        case 'either':
            for (const option of value.options)
                findPolicies(option, unit, elsewise);
            return;
        case 'text': {
            const document = documentOf(value);
            if (document.type === 'map')
                findPolicies(document, unit, elsewise);
            return;
        }
        default:
    }
}
/** A document whose kind nothing but its shape tells. */
function addByShape(document, unit, note = {}) {
    const kind = kindByShape(document);
    unit.policy(kind, document, document.span, { ...note, service: kind === 'resource' ? serviceByShape(document) : undefined });
}
function findInMap(map, unit, elsewise) {
    if (isAccountDetails(map))
        return accountDetails(map, unit);
    if (elsewise(map, unit))
        return;
    if (isStackPolicy(map))
        return;
    if (isPolicyShape(map))
        return addByShape(documentOf(map), unit);
    const taken = [...trustOf(map, unit), ...inlineOf(map, unit)];
    for (const each of map.entries)
        if (!taken.includes(each))
            findPolicies(each.value, unit, elsewise);
}
/** `{ RoleName, AssumeRolePolicyDocument }`. */
function trustOf(map, unit) {
    const found = (0,model_value/* entry */.f_)(map, 'AssumeRolePolicyDocument');
    if (found === undefined)
        return [];
    const document = documentOf(found.value);
    // A schema or a form has a property of that name too.
    if (document.type !== 'map' || !isPolicyShape(document))
        return [];
    const name = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, 'RoleName')?.value);
    const policy = unit.policy('trust', document, entrySpan(found), { name });
    if (name !== undefined)
        trust(policy, unit.principal('role', name, map.span));
    return [found];
}
const named = [
    ['UserName', 'user'],
    ['GroupName', 'group'],
    ['RoleName', 'role'],
];
/** `{ UserName, PolicyName, PolicyDocument }`. */
function inlineOf(map, unit) {
    const found = (0,model_value/* entry */.f_)(map, 'PolicyDocument');
    const document = found === undefined ? undefined : documentOf(found.value);
    if (found === undefined || document?.type !== 'map' || !isPolicyShape(document) || kindByShape(document) !== 'identity')
        return [];
    for (const [key, kind] of named) {
        const holder = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, key)?.value);
        if (holder === undefined)
            continue;
        const policy = unit.policy('identity', document, entrySpan(found), { name: (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, 'PolicyName')?.value) });
        attach(policy, unit.principal(kind, holder, map.span));
        return [found];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/principals.js


/** Types that make a principal, and the property that names it. */
const makers = {
    'AWS::IAM::User': ['user', 'UserName'],
    'AWS::IAM::Group': ['group', 'GroupName'],
    'AWS::IAM::Role': ['role', 'RoleName'],
    'AWS::SSO::PermissionSet': ['permission-set', 'Name'],
};
/** The principals that a template makes, found again by logical id or by the name they get. */
class Principals {
    #unit;
    #byId = new Map();
    #byName = new Map();
    constructor(unit) {
        this.#unit = unit;
    }
    /** Makes the principal of a resource; undefined when it makes none. */
    make({ id, type, properties, span }, resolver) {
        const maker = makers[type];
        if (maker === undefined)
            return undefined;
        const [kind, property] = maker;
        const name = resolver.property(properties, property)?.value;
        const made = this.#unit.principal(kind, (0,model_value/* textOf */.b6)(name) ?? id, span);
        this.#byId.set(`${kind} ${id}`, made);
        if (name !== undefined)
            this.#byName.set(`${kind} ${identity(name)}`, made);
        return made;
    }
    /** A role that another resource brings along. */
    implied(kind, name, { id, span }) {
        const made = this.#unit.principal(kind, name, span);
        this.#byId.set(`${kind} ${id}`, made);
        return made;
    }
    /**
     * Those that a resolved name or list of names may mean. One that the template doesn't make is made of its name: the
     * policy has a holder all the same.
     */
    named(kind, names) {
        if (names === undefined)
            return [];
        const each = (0,read/* options */.f)(names).flatMap((option) => (option.type === 'list' ? option.items.flatMap(read/* options */.f) : [option]));
        return [...new Set(each.map((name) => this.#one(kind, name)))];
    }
    #one(kind, name) {
        const key = `${kind} ${identity(name)}`;
        const known = this.#byId.get(`${kind} ${logicalId(name) ?? ''}`) ?? this.#byName.get(key);
        if (known !== undefined)
            return known;
        const made = this.#unit.principal(kind, (0,model_value/* textOf */.b6)(name) ?? logicalId(name) ?? shown(name), name.span);
        this.#byName.set(key, made);
        return made;
    }
}
/** The logical id that a resolved `Ref` or `GetAtt` speaks of. */
function logicalId(value) {
    if (value.type !== 'partial')
        return undefined;
    const [only] = value.parts.length === 1 ? value.parts : [];
    return typeof only === 'object' ? only.reference.split('.')[0] : undefined;
}
/** Two values of the same identity come to the same name, also when it can't be known. */
function identity(value) {
    if (value.type === 'partial')
        return JSON.stringify(value.parts);
    return value.type === 'unknown' ? `? ${value.why}` : `= ${(0,model_value/* textOf */.b6)(value) ?? ''}`;
}
function shown(value) {
    if (value.type === 'partial')
        return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
    return value.type === 'unknown' ? value.why : value.type;
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/managed.js





/** The managed policies that a template makes: the same document may be held, and be a boundary. */
class ManagedPolicies {
    #unit;
    #resolver;
    #resources;
    #named;
    #made = new Map();
    constructor(unit, resolver, template) {
        this.#unit = unit;
        this.#resolver = resolver;
        this.#resources = template.resources;
        this.#named = this.#names();
    }
    /** Attaches what a list of ARNs, or one ARN, may mean. */
    attachAll(arns, principal) {
        if (arns === undefined)
            return;
        const each = (0,read/* options */.f)(arns).flatMap((option) => (option.type === 'list' ? option.items.flatMap(read/* options */.f) : [option]));
        for (const arn of each) {
            const made = this.#of(arn, 'identity');
            if (made !== undefined)
                attach(made, principal);
            else
                principal.managed.push({ arn, file: this.#unit.file });
        }
    }
    boundary(arn) {
        return this.#of(arn, 'boundary') ?? { arn, file: this.#unit.file };
    }
    /** The policies that nothing in the template uses as a boundary only: each is somebody's, known or not. */
    identities() {
        const found = [];
        for (const resource of this.#resources.values()) {
            if (resource.type !== 'AWS::IAM::ManagedPolicy')
                continue;
            const asked = ['Users', 'Groups', 'Roles'].some((name) => this.#resolver.property(resource.properties, name) !== undefined);
            if (!asked && this.#made.has(`boundary ${resource.id}`) && !this.#made.has(`identity ${resource.id}`))
                continue;
            const policy = this.#make(resource, 'identity');
            if (policy !== undefined)
                found.push([resource, policy]);
        }
        return found;
    }
    #of(arn, use) {
        const resource = this.#resources.get(logicalId(arn) ?? '') ?? this.#byName(arn);
        return resource?.type === 'AWS::IAM::ManagedPolicy' ? this.#make(resource, use) : undefined;
    }
    /** `arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/Name` of a policy that the template names so. */
    #byName(arn) {
        const tail = arn.type === 'text' ? arn.text : arn.type === 'partial' ? arn.parts.at(-1) : undefined;
        const name = typeof tail === 'string' ? /:policy\/(?:[^*]*\/)?([\w+=,.@-]+)$/.exec(tail)?.[1] : undefined;
        if (name === undefined || (typeof tail === 'string' && tail.includes(':iam::aws:')))
            return undefined;
        return this.#named.get(name);
    }
    #names() {
        const named = new Map();
        for (const resource of this.#resources.values()) {
            if (resource.type !== 'AWS::IAM::ManagedPolicy')
                continue;
            const name = (0,model_value/* textOf */.b6)(this.#resolver.property(resource.properties, 'ManagedPolicyName')?.value);
            if (name !== undefined)
                named.set(name, resource);
        }
        return named;
    }
    #make(resource, use) {
        const key = `${use} ${resource.id}`;
        const known = this.#made.get(key);
        if (known !== undefined)
            return known;
        const document = this.#resolver.property(resource.properties, 'PolicyDocument');
        if (document === undefined)
            return undefined;
        const name = (0,model_value/* textOf */.b6)(this.#resolver.property(resource.properties, 'ManagedPolicyName')?.value) ?? resource.id;
        const made = this.#unit.policy(use, documentOf(document.value), entrySpan(document), { name });
        this.#made.set(key, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/resource-policies.js
const one = (service, ...path) => [{ path, kind: 'resource', service }];
/**
 * Resource types that carry a policy
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html). Other types are searched
 * by shape.
 */
const policyProperties = {
    'AWS::ApiGateway::RestApi': one('execute-api', 'Policy'),
    'AWS::Backup::BackupVault': one('backup', 'AccessPolicy'),
    'AWS::CodeArtifact::Domain': one('codeartifact', 'PermissionsPolicyDocument'),
    'AWS::CodeArtifact::Repository': one('codeartifact', 'PermissionsPolicyDocument'),
    'AWS::DynamoDB::Table': one('dynamodb', 'ResourcePolicy', 'PolicyDocument'),
    'AWS::EC2::VPCEndpoint': [{ path: ['PolicyDocument'], kind: 'endpoint' }],
    'AWS::ECR::PublicRepository': one('ecr-public', 'RepositoryPolicyText'),
    'AWS::ECR::RegistryPolicy': one('ecr', 'PolicyText'),
    'AWS::ECR::Repository': one('ecr', 'RepositoryPolicyText'),
    'AWS::EFS::FileSystem': one('elasticfilesystem', 'FileSystemPolicy'),
    'AWS::Elasticsearch::Domain': one('es', 'AccessPolicies'),
    'AWS::EventSchemas::RegistryPolicy': one('schemas', 'Policy'),
    'AWS::Events::EventBus': one('events', 'Policy'),
    'AWS::KMS::Key': one('kms', 'KeyPolicy'),
    'AWS::KMS::ReplicaKey': one('kms', 'KeyPolicy'),
    'AWS::Kinesis::ResourcePolicy': one('kinesis', 'ResourcePolicy'),
    'AWS::Logs::LogGroup': one('logs', 'ResourcePolicyDocument'),
    'AWS::Logs::ResourcePolicy': one('logs', 'PolicyDocument'),
    'AWS::MSK::ClusterPolicy': one('kafka', 'Policy'),
    'AWS::MediaStore::Container': one('mediastore', 'Policy'),
    'AWS::OpenSearchService::Domain': one('es', 'AccessPolicies'),
    'AWS::RolesAnywhere::Profile': [{ path: ['SessionPolicy'], kind: 'session' }],
    'AWS::S3::AccessPoint': one('s3', 'Policy'),
    'AWS::S3::BucketPolicy': one('s3', 'PolicyDocument'),
    'AWS::S3::MultiRegionAccessPointPolicy': one('s3', 'Policy'),
    'AWS::S3Express::BucketPolicy': one('s3express', 'PolicyDocument'),
    'AWS::S3ObjectLambda::AccessPointPolicy': one('s3-object-lambda', 'PolicyDocument'),
    'AWS::S3Outposts::BucketPolicy': one('s3-outposts', 'PolicyDocument'),
    'AWS::S3Tables::TableBucketPolicy': one('s3tables', 'ResourcePolicy'),
    'AWS::S3Tables::TablePolicy': one('s3tables', 'ResourcePolicy'),
    'AWS::SNS::TopicInlinePolicy': one('sns', 'PolicyDocument'),
    'AWS::SNS::TopicPolicy': one('sns', 'PolicyDocument'),
    'AWS::SQS::QueueInlinePolicy': one('sqs', 'PolicyDocument'),
    'AWS::SQS::QueuePolicy': one('sqs', 'PolicyDocument'),
    'AWS::SecretsManager::ResourcePolicy': one('secretsmanager', 'ResourcePolicy'),
    'AWS::Transfer::User': [{ path: ['Policy'], kind: 'session' }],
    'AWS::VpcLattice::AuthPolicy': one('vpc-lattice-svcs', 'Policy'),
};
/** The kinds of an organization's policies that are written in the language of IAM. */
const organizationKinds = {
    SERVICE_CONTROL_POLICY: 'scp',
    RESOURCE_CONTROL_POLICY: 'rcp',
};
/** Types whose documents look like IAM's and are not: IoT's policies name no principal and know other actions. */
const otherLanguages = new Set(['AWS::IoT::Policy', 'AWS::RAM::Permission', 'AWS::VerifiedPermissions::Policy']);

;// CONCATENATED MODULE: ./lib/documents/cloudformation/alternatives.js

/** More ways than this to put a text together say no more than that it isn't known. */
const limit = 16;
/** The texts that a value may come to; what can't be known is a hole. */
function alternatives(value) {
    switch (value?.type) {
        case 'text':
            return [piecesOf(value.text)];
        case 'partial':
            return [value.parts];
        case 'number':
            return [[value.raw]];
        case 'boolean':
            return [[String(value.value)]];
        case 'either':
            return value.options.flatMap(alternatives);
        case 'unknown':
            return [[{ reference: value.why }]];
        default:
            return [[{ reference: 'a value that is no text' }]];
    }
}
/** Every way to put one of each together, in order. */
function product(sets) {
    let result = [[]];
    for (const set of sets) {
        const choices = result.length * set.length > limit ? [[unclear]] : set;
        const [only] = choices;
        if (choices.length === 1 && only !== undefined)
            for (const each of result)
                each.push(...only);
        else
            result = result.flatMap((left) => choices.map((right) => [...left, ...right]));
    }
    return result;
}
const unclear = { reference: 'one of many values' };
/** The value of a text with its alternatives. */
function oneOf(texts, span) {
    const [first, ...others] = texts.map((pieces) => joined(pieces, span));
    if (first === undefined)
        return { type: 'text', text: '', span };
    return others.length === 0 ? first : { type: 'either', options: [first, ...others], span };
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/function.js
/** The intrinsic function that a value calls; undefined for a plain value. */
function functionOf(value) {
    if (value.tag !== undefined && value.tag.startsWith('!')) {
        const { tag, ...argument } = value;
        return { name: tag.slice(1), argument };
    }
    const [only] = value.type === 'map' && value.entries.length === 1 ? value.entries : [];
    if (only === undefined)
        return undefined;
    if (only.key === 'Ref' && only.value.type === 'text')
        return { name: 'Ref', argument: only.value };
    return /^Fn::[A-Za-z0-9]+$/.test(only.key) ? { name: only.key.slice(4), argument: only.value } : undefined;
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/references.js


/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudo = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::StackId', 'AWS::StackName', 'AWS::URLSuffix']);
const partition = { reference: 'AWS::Partition' };
const account = { reference: 'AWS::AccountId' };
const region = { reference: 'AWS::Region' };
/** The property that names a resource, and what stands before the name in its ARN. */
const arns = {
    'AWS::IAM::Role': ['RoleName', 'arn:', partition, ':iam::', account, ':role'],
    'AWS::IAM::User': ['UserName', 'arn:', partition, ':iam::', account, ':user'],
    'AWS::IAM::Group': ['GroupName', 'arn:', partition, ':iam::', account, ':group'],
    'AWS::S3::Bucket': ['BucketName', 'arn:', partition, ':s3:::'],
    'AWS::SQS::Queue': ['QueueName', 'arn:', partition, ':sqs:', region, ':', account, ':'],
    'AWS::SNS::Topic': ['TopicName', 'arn:', partition, ':sns:', region, ':', account, ':'],
    'AWS::DynamoDB::Table': ['TableName', 'arn:', partition, ':dynamodb:', region, ':', account, ':table/'],
    'AWS::Lambda::Function': ['FunctionName', 'arn:', partition, ':lambda:', region, ':', account, ':function:'],
    'AWS::Serverless::Function': ['FunctionName', 'arn:', partition, ':lambda:', region, ':', account, ':function:'],
    'AWS::KMS::Key': ['', 'arn:', partition, ':kms:', region, ':', account, ':key/'],
    'AWS::SecretsManager::Secret': ['', 'arn:', partition, ':secretsmanager:', region, ':', account, ':secret:'],
    'AWS::IAM::OIDCProvider': ['', 'arn:', partition, ':iam::', account, ':oidc-provider/'],
};
/** What a `Ref` gives: a hole for what only a deployment knows, the allowed values of a parameter that has a list of them. */
function reference(name, template, span) {
    if (pseudo.has(name))
        return { type: 'partial', parts: [{ reference: name }], span };
    const parameter = (0,model_value/* member */.Dc)(template.parameters, name);
    if (parameter === undefined)
        return { type: 'partial', parts: [{ reference: name }], span };
    const allowed = (0,model_value/* member */.Dc)(parameter, 'AllowedValues');
    const options = allowed?.type === 'list' ? allowed.items.map((item) => allowedValue(item, span)) : [];
    if (options.length > 0 && options.length <= 16)
        return { type: 'either', options, span };
    return { type: 'unknown', why: `the parameter ${name}`, span };
}
/** An allowed value stands where it is used, so that a finding points at the policy. */
function allowedValue(item, span) {
    if (item.type === 'number')
        return { type: 'text', text: item.raw, span };
    if (item.type === 'boolean')
        return { type: 'text', text: String(item.value), span };
    return item.type === 'text' ? { type: 'text', text: item.text, span } : { type: 'unknown', why: 'an allowed value', span };
}
/** What `GetAtt` gives: the ARN of a resource as far as its type and name tell it. */
function attribute(id, name, template, span) {
    const hole = { type: 'partial', parts: [{ reference: `${id}.${name}` }], span };
    const resource = template.resources.get(id);
    const known = name.endsWith('Arn') ? arns[resource?.type ?? ''] : undefined;
    if (resource === undefined || known === undefined)
        return hole;
    const [property, ...before] = known;
    const given = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(resource.properties, property));
    const tail = resource.type.startsWith('AWS::IAM::') && property !== '' ? pathOf((0,model_value/* member */.Dc)(resource.properties, 'Path')) : [];
    return joined([...before, ...tail, given ?? { reference: `${id}.${name}` }], span);
}
function pathOf(path) {
    if (path === undefined)
        return ['/'];
    const text = (0,model_value/* textOf */.b6)(path);
    return path.tag === undefined && text?.startsWith('/') === true ? [text] : ['/', { reference: 'Path' }];
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/resolver.js






/** So many properties of one map may be there or not before the map counts as unknown. */
const optionalLimit = 3;
/** A key that isn't known may mean any entry of a mapping; more than these say nothing. */
const choiceLimit = 40;
/**
 * Works out CloudFormation's intrinsic functions as far as the template alone tells: both branches of a condition, known pieces
 * of a text with holes for the rest, and unknown where nothing can be said. Parameters are unknown, whatever their default.
 */
class Resolver {
    #template;
    constructor(template) {
        this.#template = template;
    }
    /** Undefined for `AWS::NoValue`. */
    resolve(value) {
        const call = functionOf(value);
        if (call !== undefined)
            return this.#call(call.name, call.argument, value);
        switch (value.type) {
            case 'text':
                return withHoles(value);
            case 'list':
                return { ...value, items: value.items.flatMap((item) => this.resolve(item) ?? []) };
            case 'map':
                return this.#map(value);
            default:
                return value;
        }
    }
    /** A property of a resource, resolved. */
    property(properties, name) {
        const found = properties?.type === 'map' ? (0,model_value/* entry */.f_)(properties, name) : undefined;
        const value = found && this.resolve(found.value);
        return found && value && { ...found, value };
    }
    #map(map) {
        const entries = [];
        const optional = [];
        for (const each of map.entries) {
            const value = this.resolve(each.value);
            if (value === undefined)
                continue;
            if (isOptional(value))
                optional.push(entries.length);
            entries.push({ ...each, value });
        }
        if (optional.length === 0)
            return { ...map, entries };
        if (optional.length > optionalLimit)
            return unknown('many parts of it depend on conditions', map);
        const options = [];
        for (let left = 0; left < 1 << optional.length; left++) {
            const gone = optional.filter((_, bit) => (left & (1 << bit)) !== 0);
            options.push({ ...map, entries: entries.filter((_, at) => !gone.includes(at)) });
        }
        return { type: 'either', options, span: map.span };
    }
    #call(name, argument, whole) {
        const { span } = whole;
        switch (name) {
            case 'Ref': {
                const target = (0,model_value/* textOf */.b6)(argument) ?? '';
                return target === 'AWS::NoValue' ? undefined : reference(target, this.#template, span);
            }
            case 'GetAtt':
                return this.#getAtt(argument, whole);
            case 'Sub':
                return this.#sub(argument, whole);
            case 'Join':
                return this.#join(argument, whole);
            case 'Select':
                return this.#select(argument, whole);
            case 'Split':
                return this.#split(argument, whole);
            case 'If':
                return this.#if(argument, whole);
            case 'FindInMap':
                return this.#findInMap(argument, whole);
            case 'ToJsonString':
                return this.resolve(argument);
            case 'ImportValue':
                return { type: 'partial', parts: [{ reference: 'Fn::ImportValue' }], span };
            default:
                return unknown(`Fn::${name}`, whole);
        }
    }
    #getAtt(argument, whole) {
        const parts = argument.type === 'list' ? argument.items.map(model_value/* textOf */.b6) : splitOnce((0,model_value/* textOf */.b6)(argument) ?? '');
        const [id, ...names] = parts;
        if (id === undefined || names.some((part) => part === undefined))
            return unknown('Fn::GetAtt', whole);
        return attribute(id, names.join('.'), this.#template, whole.span);
    }
    #sub(argument, whole) {
        const [text, given] = argument.type === 'list' ? argument.items : [argument];
        if (text?.type !== 'text')
            return unknown('Fn::Sub', whole);
        const variables = given?.type === 'map' ? given : undefined;
        const document = /^\s*\{/.test(text.text) ? embeddedJson(text) : undefined;
        return document === undefined ? this.#substitute(text, variables) : this.#substituteAll(document, variables);
    }
    /** A document written as a text with `${}` in it: each of its texts is filled in by itself, so that places stay true. */
    #substituteAll(value, variables) {
        switch (value.type) {
            case 'text':
                return this.#substitute(value, variables);
            case 'list':
                return { ...value, items: value.items.map((item) => this.#substituteAll(item, variables)) };
            case 'map':
                return { ...value, entries: value.entries.map((each) => ({ ...each, value: this.#substituteAll(each.value, variables) })) };
            default:
                return value;
        }
    }
    #substitute(value, variables) {
        if (!value.text.includes('${'))
            return withHoles(value);
        const sets = [];
        let from = 0;
        for (const match of value.text.matchAll(/\$\{(!?)([^{}]{1,300})\}/g)) {
            sets.push(alternatives({ type: 'text', text: value.text.slice(from, match.index), span: value.span }));
            const [written, escaped, name] = match;
            sets.push(escaped === '!' ? [[`\${${name}}`]] : this.#variable(name.trim(), variables, value));
            from = match.index + written.length;
        }
        sets.push(alternatives({ type: 'text', text: value.text.slice(from), span: value.span }));
        return oneOf(product(sets), value.span);
    }
    #variable(name, variables, at) {
        const given = variables && (0,model_value/* entry */.f_)(variables, name)?.value;
        if (given !== undefined)
            return alternatives(this.resolve(given) ?? { type: 'text', text: '', span: at.span });
        const [id, attributeName] = splitOnce(name);
        if (attributeName !== undefined && this.#template.resources.has(id)) {
            return alternatives(attribute(id, attributeName, this.#template, at.span));
        }
        return alternatives(reference(name, this.#template, at.span));
    }
    #join(argument, whole) {
        const [delimiter, parts] = argument.type === 'list' ? argument.items : [];
        const between = (0,model_value/* textOf */.b6)(delimiter);
        const list = parts && this.resolve(parts);
        if (between === undefined || list?.type !== 'list')
            return joined([{ reference: 'Fn::Join' }], whole.span);
        const sets = list.items.flatMap((item, index) => [...(index === 0 ? [] : [[[between]]]), alternatives(item)]);
        const texts = product(sets);
        return oneOf(texts, whole.span);
    }
    #select(argument, whole) {
        const [index, from] = argument.type === 'list' ? argument.items : [];
        const at = index?.type === 'number' ? index.value : Number((0,model_value/* textOf */.b6)(index) ?? Number.NaN);
        const list = from && this.resolve(from);
        if (!Number.isInteger(at) || list?.type !== 'list')
            return unknown('Fn::Select', whole);
        return list.items[at] ?? unknown('Fn::Select', whole);
    }
    #split(argument, whole) {
        const [delimiter, source] = argument.type === 'list' ? argument.items : [];
        const between = (0,model_value/* textOf */.b6)(delimiter);
        const text = source && this.resolve(source);
        if (between === undefined || between === '' || (text?.type !== 'text' && text?.type !== 'partial'))
            return unknown('Fn::Split', whole);
        const items = [[]];
        for (const part of text.type === 'text' ? [text.text] : text.parts) {
            const [first, ...others] = typeof part === 'string' ? part.split(between) : [part];
            if (first !== undefined && first !== '')
                items.at(-1)?.push(first);
            for (const other of others)
                items.push([other]);
        }
        return { type: 'list', items: items.map((pieces) => joined(pieces, whole.span)), span: whole.span };
    }
    #if(argument, whole) {
        const [, yes, no] = argument.type === 'list' ? argument.items : [];
        if (yes === undefined || no === undefined)
            return unknown('Fn::If', whole);
        const options = [this.resolve(yes), this.resolve(no)].filter((option) => option !== undefined);
        if (options.length === 0)
            return undefined;
        const either = { type: 'either', options, span: whole.span };
        const maybe = { ...either, optional: true };
        return options.length === 2 && !options.some(isOptional) ? either : maybe;
    }
    #findInMap(argument, whole) {
        const [name, ...keys] = argument.type === 'list' ? argument.items.map((item) => this.resolve(item)) : [];
        const mappings = this.#template.mappings;
        const map = mappings?.type === 'map' ? (0,model_value/* entry */.f_)(mappings, (0,model_value/* textOf */.b6)(name) ?? '')?.value : undefined;
        let found = map === undefined ? [] : [map];
        for (const key of keys.slice(0, 2)) {
            found = found.flatMap((each) => under(each, (0,model_value/* textOf */.b6)(key)));
            if (found.length > choiceLimit)
                break;
        }
        if (found.length > choiceLimit)
            return unknown('Fn::FindInMap', whole);
        const options = found.map((each) => placed(each, whole));
        const [only] = options;
        if (only === undefined)
            return unknown('Fn::FindInMap', whole);
        return options.length === 1 ? only : { type: 'either', options, span: whole.span };
    }
}
/** The values under a key, all of them when the key isn't known. */
function under(value, key) {
    if (value.type !== 'map')
        return [];
    const found = key === undefined ? value.entries.slice(0, choiceLimit + 1) : value.entries.filter((each) => each.key === key);
    return found.map((each) => each.value);
}
/** What a mapping gives stands where it is used, so that a finding points at the policy. */
function placed(value, { span }) {
    if (value.type === 'list')
        return { ...value, items: value.items.map((item) => ({ ...item, span })), span };
    return { ...value, span };
}
function splitOnce(name) {
    const at = name.indexOf('.');
    return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
function unknown(why, { span }) {
    return { type: 'unknown', why, span };
}
function isOptional(value) {
    return 'optional' in value;
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/serverless.js





/**
 * The role that SAM makes for a function or state machine of what stands under its `Policies`: documents, managed policies by
 * ARN or, for those of AWS, by name. SAM's own policy templates are left out
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html).
 */
function readServerless(resource, { unit, resolver, principals, managed }) {
    const { id, properties } = resource;
    const policies = resolver.property(properties, 'Policies');
    if (policies === undefined || resolver.property(properties, 'Role') !== undefined)
        return;
    const role = principals.implied('role', `${id}Role`, resource);
    const trusted = resolver.property(properties, 'AssumeRolePolicyDocument');
    if (trusted !== undefined)
        trust(unit.policy('trust', documentOf(trusted.value), entrySpan(trusted), { name: role.name }), role);
    const items = (0,read/* options */.f)(policies.value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(read/* options */.f) : [option]));
    for (const item of items) {
        if (item.type === 'map') {
            if (isPolicyShape(item))
                attach(unit.policy('identity', documentOf(item), item.span, { name: role.name }), role);
        }
        else
            managed.attachAll(byArn(item), role);
    }
    const boundary = resolver.property(properties, 'PermissionsBoundary');
    if (boundary !== undefined)
        role.boundary = managed.boundary(boundary.value);
}
/** AWS's managed policies may be given by their bare name. */
function byArn(value) {
    const name = (0,model_value/* textOf */.b6)(value);
    return name === undefined || name.includes(':') ? value : { type: 'text', text: `arn:aws:iam::aws:policy/${name}`, span: value.span };
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/read.js










/** Reads the policies of a template and who holds them. */
function readTemplate(template, unit) {
    new TemplateReader(template, unit).read();
}
const attached = [
    ['Users', 'user'],
    ['Groups', 'group'],
    ['Roles', 'role'],
    ['UserName', 'user'],
    ['GroupName', 'group'],
    ['RoleName', 'role'],
];
const inlineTypes = new Set(['AWS::IAM::Policy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy', 'AWS::IAM::RolePolicy']);
class TemplateReader {
    #template;
    #unit;
    #resolver;
    #principals;
    #managed;
    #members = [];
    constructor(template, unit) {
        this.#template = template;
        this.#unit = unit;
        this.#resolver = new Resolver(template);
        this.#principals = new Principals(unit);
        this.#managed = new ManagedPolicies(unit, this.#resolver, template);
    }
    read() {
        const resources = [...this.#template.resources.values()];
        const made = resources.map((resource) => ({ resource, principal: this.#principals.make(resource, this.#resolver) }));
        for (const { resource, principal } of made) {
            if (principal === undefined)
                this.#other(resource);
            else
                this.#principal(resource, principal);
        }
        for (const [resource, policy] of this.#managed.identities()) {
            for (const holder of this.#holders(resource))
                attach(policy, holder);
        }
        joinGroups(this.#members);
    }
    #principal(resource, principal) {
        const { properties } = resource;
        const trusted = this.#resolver.property(properties, 'AssumeRolePolicyDocument');
        if (trusted !== undefined && principal.kind === 'role') {
            trust(this.#unit.policy('trust', documentOf(trusted.value), entrySpan(trusted), { name: principal.name }), principal);
        }
        for (const policy of list(this.#resolver.property(properties, 'Policies')?.value))
            this.#inline(policy, principal);
        const permissionSet = this.#resolver.property(properties, 'InlinePolicy');
        if (permissionSet !== undefined && (0,model_value/* textOf */.b6)(permissionSet.value) !== '') {
            attach(this.#unit.policy('identity', documentOf(permissionSet.value), entrySpan(permissionSet), { name: principal.name }), principal);
        }
        for (const name of ['ManagedPolicyArns', 'ManagedPolicies']) {
            this.#managed.attachAll(this.#resolver.property(properties, name)?.value, principal);
        }
        for (const group of this.#principals.named('group', this.#resolver.property(properties, 'Groups')?.value)) {
            if (principal.kind === 'user')
                this.#members.push([group, principal]);
        }
        const boundary = this.#resolver.property(properties, 'PermissionsBoundary')?.value;
        const arn = boundary?.type === 'map' ? ((0,model_value/* entry */.f_)(boundary, 'ManagedPolicyArn')?.value ?? customerManaged(boundary)) : boundary;
        if (arn !== undefined)
            principal.boundary = this.#managed.boundary(arn);
    }
    /** One of `Policies`: `{ PolicyName, PolicyDocument }`. */
    #inline(policy, principal) {
        const found = policy.type === 'map' ? (0,model_value/* entry */.f_)(policy, 'PolicyDocument') : undefined;
        if (policy.type !== 'map' || found === undefined)
            return;
        const name = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(policy, 'PolicyName')?.value);
        attach(this.#unit.policy('identity', documentOf(found.value), entrySpan(found), { name }), principal);
    }
    #other(resource) {
        const { type, id, properties } = resource;
        const resolver = this.#resolver;
        if (inlineTypes.has(type)) {
            const document = resolver.property(properties, 'PolicyDocument');
            if (document === undefined)
                return;
            const name = (0,model_value/* textOf */.b6)(resolver.property(properties, 'PolicyName')?.value) ?? id;
            const policy = this.#unit.policy('identity', documentOf(document.value), entrySpan(document), { name });
            for (const holder of this.#holders(resource))
                attach(policy, holder);
        }
        else if (type === 'AWS::IAM::UserToGroupAddition') {
            const users = this.#principals.named('user', resolver.property(properties, 'Users')?.value);
            for (const group of this.#principals.named('group', resolver.property(properties, 'GroupName')?.value)) {
                for (const user of users)
                    this.#members.push([group, user]);
            }
        }
        else if (type === 'AWS::Organizations::Policy') {
            const kind = organizationKinds[(0,model_value/* textOf */.b6)(resolver.property(properties, 'Type')?.value) ?? ''];
            const content = resolver.property(properties, 'Content');
            if (kind !== undefined && content !== undefined)
                this.#unit.policy(kind, documentOf(content.value), entrySpan(content), { name: id });
        }
        else if (type.startsWith('AWS::Serverless::')) {
            readServerless(resource, { unit: this.#unit, resolver, principals: this.#principals, managed: this.#managed });
        }
        else if (type !== 'AWS::IAM::ManagedPolicy' && !otherLanguages.has(type))
            this.#resourcePolicies(resource);
    }
    #resourcePolicies({ type, id, properties }) {
        const known = policyProperties[type];
        if (known === undefined) {
            for (const each of properties.entries) {
                const value = this.#resolver.resolve(each.value);
                if (value !== undefined)
                    findPolicies(value, this.#unit);
            }
            return;
        }
        for (const { path, kind, service } of known) {
            let found = this.#resolver.property(properties, path[0]);
            for (const name of path.slice(1))
                found = found?.value.type === 'map' ? (0,model_value/* entry */.f_)(found.value, name) : undefined;
            if (found !== undefined)
                this.#unit.policy(kind, documentOf(found.value), entrySpan(found), { name: id, service });
        }
    }
    #holders({ properties }) {
        return attached.flatMap(([property, kind]) => this.#principals.named(kind, this.#resolver.property(properties, property)?.value));
    }
}
/** The items of a list or of the lists that it may be; one value stands for a list of one. */
function list(value) {
    if (value === undefined)
        return [];
    return (0,read/* options */.f)(value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(read/* options */.f) : [option]));
}
/** A permission set may name a policy that each account has its own of. */
function customerManaged({ span }) {
    return { type: 'unknown', why: 'a customer managed policy of each account', span };
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/template.js

/**
 * Reads a map as a CloudFormation template, or as the bare `Resources` of one (a fragment that another tool puts in).
 * Undefined when no resource in it has a type of CloudFormation's.
 */
function templateOf(map) {
    const section = (0,model_value/* member */.Dc)(map, 'Resources');
    const resources = resourcesOf(section?.type === 'map' ? section : map);
    if (resources.size === 0)
        return undefined;
    return { parameters: (0,model_value/* member */.Dc)(map, 'Parameters'), mappings: (0,model_value/* member */.Dc)(map, 'Mappings'), resources };
}
function resourcesOf(section, into = new Map()) {
    for (const { key, keySpan, value } of section.entries) {
        if (key.startsWith('Fn::ForEach::')) {
            const body = value.type === 'list' ? value.items[2] : undefined;
            if (body?.type === 'map')
                resourcesOf(body, into);
            continue;
        }
        const type = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'Type'));
        if (value.type !== 'map' || type === undefined || !/^(?:AWS|Alexa|Custom)::/.test(type))
            continue;
        const properties = (0,model_value/* entry */.f_)(value, 'Properties')?.value;
        const none = { type: 'map', entries: [], span: value.span };
        into.set(key, {
            id: key,
            type,
            properties: properties?.type === 'map' ? properties : none,
            span: { start: keySpan.start, end: value.span.end },
        });
    }
    return into;
}

;// CONCATENATED MODULE: ./lib/documents/formats/roots.js




/**
 * The units of one file: each document of it is one, and so is each template in it, wherever it stands (a framework's own
 * configuration may hold one).
 */
function unitsOf(roots, file) {
    const builders = [];
    const open = () => {
        const builder = new UnitBuilder(builders.length === 0 ? file.path : `${file.path}#${builders.length + 1}`, file);
        builders.push(builder);
        return builder;
    };
    const template = (map) => {
        const found = templateOf(map);
        if (found !== undefined)
            readTemplate(found, open());
        return found !== undefined;
    };
    for (const root of roots) {
        if (root.type === 'map' && template(root))
            continue;
        findPolicies(root, open(), template);
    }
    return builders.flatMap((builder) => builder.build() ?? []);
}


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: jsonDepthLimit

;// CONCATENATED MODULE: ./lib/syntax/json-string.js
/**
 * A text value for the JSON string literal at `span` (quotes included). Its `outer` gives for each UTF-16 unit of `text`, and
 * for its end, the offset in the file, however the unit was escaped there.
 */
function jsonText(file, text, span) {
    const start = span.start + 1;
    if (span.end - span.start - 2 === text.length) {
        return { type: 'text', text, span, outer: (index) => start + Math.max(0, Math.min(index, text.length)) };
    }
    let offsets;
    const outer = (index) => {
        offsets ??= literalOffsets(file, start, text.length);
        return offsets[Math.max(0, Math.min(index, text.length))];
    };
    return { type: 'text', text, span, outer };
}
function literalOffsets(file, start, length) {
    const offsets = new Uint32Array(length + 1);
    let at = start;
    for (let i = 0; i < length; i++) {
        offsets[i] = at;
        if (file[at] !== '\\')
            at += 1;
        else
            at += file[at + 1] === 'u' ? 6 : 2;
    }
    offsets[length] = at;
    return offsets;
}

// EXTERNAL MODULE: ../../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(5453);
;// CONCATENATED MODULE: ./lib/syntax/json-tokens.js

/** In the order of jsonc-parser's SyntaxKind, whose names a type-stripped build cannot import; undefined is white space. */
const kinds = [
    ...['wrong', '{', '}', '[', ']', ',', ':', 'null', 'true', 'false', 'string', 'number', 'comment', 'comment'],
    ...[undefined, undefined],
    ...['wrong', 'end'],
];
/** jsonc-parser's ScanError: 1 and 2 are a comment or string with no end, 3 a number with no end. */
const cut = [1, 2, 3];
/** Reads the tokens of a JSON text one by one, white space left out, without end: behind the last one stands `end`. */
function jsonTokens(text) {
    const scanner = (0,main.createScanner)(text, false);
    if (text.charCodeAt(0) === 0xfeff)
        scanner.setPosition(1);
    return () => {
        for (;;) {
            const kind = kinds[scanner.scan()];
            if (kind === undefined)
                continue;
            const start = scanner.getTokenOffset();
            const span = { start, end: start + scanner.getTokenLength() };
            const error = scanner.getTokenError();
            const token = { kind, span, text: scanner.getTokenValue() };
            return error === 0 ? token : { ...token, flaw: cut.includes(error) ? 'cut' : 'unclean' };
        }
    };
}

;// CONCATENATED MODULE: ./lib/syntax/json.js


/** Nesting beyond this is not read: it stands in the value as unknown, and a problem of kind `depth` says so. */
const jsonDepthLimit = 1000;
/** How many problems one document is worth; a reader needs the first. */
const problemLimit = 20;
/**
 * Strict JSON (RFC 8259) with where everything stands; duplicate keys are kept, a byte order mark is allowed. Comments,
 * trailing commas and wrong characters in a string are problems, yet the value is given; after any other mistake it is
 * undefined. Uses a stack of its own, so depth never overflows the call stack. Never throws.
 */
function parseJson(text) {
    return new Reader(text).read();
}
class Reader {
    #text;
    #scan;
    #problems = [];
    #stack = [];
    #expect = 'value';
    #comma;
    #root;
    constructor(text) {
        this.#text = text;
        this.#scan = jsonTokens(text);
    }
    read() {
        for (;;) {
            const token = this.#scan();
            if (token.kind === 'comment')
                this.#note('syntax', 'JSON has no comments', token.span);
            else if (token.kind === 'end') {
                const whole = this.#expect === 'end' || this.#fail('the document ends too early', token.span);
                return { value: whole ? this.#root : undefined, problems: this.#problems };
            }
            else if (!this.#take(token))
                return { value: undefined, problems: this.#problems };
        }
    }
    /** One step of the grammar; false after a mistake that leaves no sense in the rest. */
    #take(token) {
        const { kind, span } = token;
        const top = this.#stack.at(-1);
        if (this.#expect === 'end')
            return this.#fail('something follows the end of the document', span);
        if (this.#expect === ':') {
            if (kind !== ':')
                return this.#fail('a colon is missing', span);
            this.#expect = 'value';
            this.#comma = undefined;
            return true;
        }
        if ((kind === '}' && top?.type === 'map') || (kind === ']' && top?.type === 'list'))
            return this.#close(top, span);
        if (this.#expect === ', or end') {
            if (kind !== ',')
                return this.#fail('a comma is missing', span);
            this.#comma = span;
            this.#expect = top?.type === 'map' ? 'key' : 'value';
            return true;
        }
        if (top?.type === 'map' && top.key === undefined) {
            if (kind !== 'string')
                return this.#fail('a name in double quotes is missing', span);
            top.key = token;
            this.#expect = ':';
            return this.#stringIsWhole(token);
        }
        this.#comma = undefined;
        return this.#value(token);
    }
    #value(token) {
        const { kind, span, text } = token;
        switch (kind) {
            case '{':
            case '[':
                if (this.#stack.length >= jsonDepthLimit)
                    return this.#skip(span);
                this.#stack.push(kind === '{' ? { type: 'map', start: span.start, entries: [] } : { type: 'list', start: span.start, items: [] });
                this.#expect = kind === '{' ? 'key or }' : 'value or ]';
                return true;
            case 'string':
                return this.#stringIsWhole(token) && this.#place(jsonText(this.#text, text, span));
            case 'number':
                if (token.flaw !== undefined)
                    break;
                return this.#place({ type: 'number', value: Number(text), raw: text, span });
            case 'true':
            case 'false':
                return this.#place({ type: 'boolean', value: kind === 'true', span });
            case 'null':
                return this.#place({ type: 'null', span });
            default:
        }
        return this.#fail('a value is missing', span);
    }
    #stringIsWhole({ flaw, span }) {
        if (flaw === 'cut')
            return this.#fail('a string has no closing quote on its line', span);
        if (flaw !== undefined)
            this.#note('syntax', 'a string holds a control character or an escape that JSON does not know', span);
        return true;
    }
    #close(open, closing) {
        if (this.#expect === 'value' || this.#expect === 'key') {
            if (this.#comma === undefined)
                return this.#fail('a value is missing', closing);
            this.#note('syntax', 'a comma stands before a closing bracket', this.#comma);
        }
        this.#stack.pop();
        const span = { start: open.start, end: closing.end };
        return this.#place(open.type === 'map' ? { type: 'map', entries: open.entries, span } : { type: 'list', items: open.items, span });
    }
    #place(value) {
        const parent = this.#stack.at(-1);
        this.#expect = parent === undefined ? 'end' : ', or end';
        if (parent === undefined)
            this.#root = value;
        else if (parent.type === 'list')
            parent.items.push(value);
        else if (parent.key !== undefined) {
            parent.entries.push({ key: parent.key.text, keySpan: parent.key.span, value });
            delete parent.key;
        }
        return true;
    }
    /** Passes over what is nested too deep, counting brackets only. */
    #skip(from) {
        let end = from.end;
        for (let depth = 1; depth > 0;) {
            const { kind, span } = this.#scan();
            if (kind === 'end')
                return this.#fail('the document ends too early', span);
            if (kind === '{' || kind === '[')
                depth++;
            if (kind === '}' || kind === ']')
                depth--;
            end = span.end;
        }
        const why = `nested deeper than ${jsonDepthLimit} levels`;
        this.#note('depth', why, from);
        return this.#place({ type: 'unknown', why, span: { start: from.start, end } });
    }
    #note(kind, message, span) {
        if (this.#problems.length < problemLimit)
            this.#problems.push({ kind, message, span });
    }
    /** The mistake that ends the reading is always told, whatever was noted before. */
    #fail(message, span) {
        if (this.#problems.length >= problemLimit)
            this.#problems.pop();
        this.#problems.push({ kind: 'syntax', message, span });
        return false;
    }
}


/***/ })

};
