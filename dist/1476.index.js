export const id = 1476;
export const ids = [1476];
export const modules = {

/***/ 29254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findPolicies)
});

// UNUSED EXPORTS: addByShape

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/unit.js
var documents_unit = __webpack_require__(98930);
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
/** A page that has nothing but managed policies with their versions. */
function isPolicyPage(map) {
    return items((0,model_value/* member */.Dc)(map, 'Policies')).some((policy) => (0,model_value/* member */.Dc)(policy, 'PolicyVersionList') !== undefined);
}
/**
 * The users, groups and roles of an account with all that they hold, from one or more pages
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
 */
function accountDetails(pages, unit) {
    const all = (name) => pages.flatMap((page) => items((0,model_value/* member */.Dc)(page, name)));
    const account = new Account(unit, managedDocuments(all('Policies'), unit));
    for (const [list, kind, name, inline] of lists) {
        for (const detail of all(list))
            account.add(detail, kind, (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(detail, name)) ?? kind, inline);
    }
    (0,documents_unit/* joinGroups */.BO)(account.members);
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
            (0,documents_unit/* attach */.K0)(this.#unit.policy('identity', (0,documents_document/* documentOf */.l)(found.value), (0,documents_unit/* entrySpan */.hn)(found), note), principal);
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
            (0,documents_unit/* trust */.tY)(this.#unit.policy('trust', (0,documents_document/* documentOf */.l)(found.value), (0,documents_unit/* entrySpan */.hn)(found), { name: principal.name }), principal);
    }
    #attached(arn, principal) {
        if (arn?.type !== 'text')
            return;
        const known = this.#managed.get(arn.text);
        if (known === undefined)
            principal.managed.push({ arn, file: this.#unit.file });
        else
            (0,documents_unit/* attach */.K0)(known.policy('identity'), principal);
    }
}
/** The documents of the account's own managed policies by ARN; those of AWS are known by their ARN alone. */
function managedDocuments(policies, unit) {
    const found = new Map();
    for (const each of policies) {
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
            const known = made.get(kind) ?? unit.policy(kind, (0,documents_document/* documentOf */.l)(document.value), (0,documents_unit/* entrySpan */.hn)(document), { name: (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(each, 'PolicyName')) });
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

// EXTERNAL MODULE: ./lib/documents/shape.js
var shape = __webpack_require__(32235);
;// CONCATENATED MODULE: ./lib/documents/answers.js




/** Takes what an answer of AWS's API says of a policy and who holds it; the entries taken, empty when it is no such answer. */
function takeAnswer(map, unit) {
    return [...trustOf(map, unit), ...inlineOf(map, unit), ...ofOrganization(map, unit), ...ofEndpoint(map, unit)];
}
/** `{ RoleName, AssumeRolePolicyDocument }`. */
function trustOf(map, unit) {
    const found = (0,model_value/* entry */.f_)(map, 'AssumeRolePolicyDocument');
    if (found === undefined)
        return [];
    const document = (0,documents_document/* documentOf */.l)(found.value);
    // A schema or a form has a property of that name too.
    if (document.type !== 'map' || !(0,shape/* isPolicyShape */.wZ)(document))
        return [];
    const name = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, 'RoleName')?.value);
    const policy = unit.policy('trust', document, (0,documents_unit/* entrySpan */.hn)(found), { name });
    if (name === undefined)
        return [found];
    const role = unit.named('role', name, map.span);
    (0,documents_unit/* trust */.tY)(policy, role);
    const arn = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(map, 'PermissionsBoundary'), 'PermissionsBoundaryArn');
    if (arn !== undefined)
        role.boundary = { arn, file: unit.file };
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
    const document = found === undefined ? undefined : (0,documents_document/* documentOf */.l)(found.value);
    if (found === undefined || document?.type !== 'map' || !(0,shape/* isPolicyShape */.wZ)(document) || (0,shape/* kindByShape */.dL)(document) !== 'identity')
        return [];
    for (const [key, kind] of named) {
        const holder = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, key)?.value);
        if (holder === undefined)
            continue;
        const policy = unit.policy('identity', document, (0,documents_unit/* entrySpan */.hn)(found), { name: (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, 'PolicyName')?.value) });
        (0,documents_unit/* attach */.K0)(policy, unit.named(kind, holder, map.span));
        return [found];
    }
    return [];
}
/** `{ PolicySummary: { Type }, Content }`. */
function ofOrganization(map, unit) {
    const type = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(map, 'PolicySummary'), 'Type'));
    const content = (0,model_value/* entry */.f_)(map, 'Content');
    if (type === undefined || content === undefined)
        return [];
    const kind = shape/* organizationKinds */.Ld[type];
    const name = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(map, 'PolicySummary'), 'Name'));
    if (kind !== undefined)
        unit.policy(kind, (0,documents_document/* documentOf */.l)(content.value), (0,documents_unit/* entrySpan */.hn)(content), { name });
    return [content];
}
/** `{ VpcEndpointId, PolicyDocument }`. */
function ofEndpoint(map, unit) {
    const found = (0,model_value/* entry */.f_)(map, 'PolicyDocument');
    if (found === undefined || (0,model_value/* entry */.f_)(map, 'VpcEndpointId') === undefined)
        return [];
    unit.policy('endpoint', (0,documents_document/* documentOf */.l)(found.value), (0,documents_unit/* entrySpan */.hn)(found), { name: (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(map, 'VpcEndpointId')) });
    return [found];
}
/** Versions of one policy, of which only the default one holds: without the others. */
function effective({ items }) {
    const isDefault = (value) => {
        const flag = (0,model_value/* member */.Dc)(value, 'IsDefaultVersion');
        return flag?.type === 'boolean' ? flag.value : undefined;
    };
    return items.some((item) => isDefault(item) === true) ? items.filter((item) => isDefault(item) !== false) : items;
}

// EXTERNAL MODULE: ./lib/documents/embedded.js
var embedded = __webpack_require__(27914);
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
            findInList(value, unit, elsewise);
            return;
        case 'either':
            for (const option of value.options)
                findPolicies(option, unit, elsewise);
            return;
        case 'text': {
            const document = (0,documents_document/* documentOf */.l)(value);
            const inner = document.type === 'map' ? document : (0,embedded/* embeddedList */.LO)(value);
            if (inner !== undefined)
                findPolicies(inner, unit, elsewise);
            return;
        }
        default:
    }
}
/** A document whose kind nothing but its shape tells. */
function addByShape(document, unit, note = {}) {
    const kind = (0,shape/* kindByShape */.dL)(document);
    unit.policy(kind, document, document.span, { ...note, service: kind === 'resource' ? (0,shape/* serviceByShape */.U8)(document) : undefined });
}
/** A list may be the pages of one account. */
function findInList(list, unit, elsewise) {
    const maps = list.items.filter((item) => item.type === 'map');
    const pages = maps.some(isAccountDetails) ? maps.filter((map) => isAccountDetails(map) || isPolicyPage(map)) : [];
    if (pages.length > 0)
        accountDetails(pages, unit);
    for (const item of effective(list))
        if (!pages.includes(item))
            findPolicies(item, unit, elsewise);
}
/** `tree.json` beside the templates that the CDK writes: the documents of all of them once more. */
function isConstructTree(map) {
    return /^tree-/.test((0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, 'version')?.value) ?? '') && (0,model_value/* entry */.f_)(map, 'tree') !== undefined;
}
function findInMap(map, unit, elsewise) {
    if (isAccountDetails(map))
        return accountDetails([map], unit);
    if (elsewise(map, unit))
        return;
    if ((0,shape/* isStackPolicy */.XR)(map) || isConstructTree(map))
        return;
    if ((0,shape/* isPolicyShape */.wZ)(map))
        return addByShape((0,documents_document/* documentOf */.l)(map), unit);
    const taken = takeAnswer(map, unit);
    for (const each of map.entries)
        if (!taken.includes(each))
            findPolicies(each.value, unit, elsewise);
}


/***/ }),

/***/ 80255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70781);

/** More ways than this to put a text together say no more than that it isn't known. */
const limit = 16;
/** The texts that a value may come to; what can't be known is a hole. */
function alternatives(value) {
    switch (value?.type) {
        case 'text':
            return [(0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(value.text)];
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
    const [first, ...others] = texts.map((pieces) => (0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(pieces, span));
    if (first === undefined)
        return { type: 'text', text: '', span };
    return others.length === 0 ? first : { type: 'either', options: [first, ...others], span };
}


/***/ }),

/***/ 28927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ functionOf)
/* harmony export */ });
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


/***/ }),

/***/ 21641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var read = __webpack_require__(6244);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/bare.js + 2 modules
var bare = __webpack_require__(29254);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/unit.js
var documents_unit = __webpack_require__(98930);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/ignores.js

/**
 * What a resource says of itself is to be ignored: `Metadata: { aws-access-gate: { ignore: [{ rule, reason }] } }`. It holds for the
 * lines of the resource.
 */
function noteIgnores({ metadata, span }, unit) {
    const written = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(metadata, 'aws-access-gate'), 'ignore');
    for (const each of written?.type === 'list' ? written.items : [written]) {
        const rule = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(each, 'rule'));
        const reason = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(each, 'reason'))?.trim();
        if (each !== undefined && rule !== undefined)
            unit.ignore(rule.toLowerCase(), reason === '' ? undefined : reason?.slice(0, 300), each.span, span);
    }
}

// EXTERNAL MODULE: ./lib/documents/cloudformation/alternatives.js
var alternatives = __webpack_require__(80255);
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
    constructor(unit, known = new Map()) {
        this.#unit = unit;
        for (const [id, principal] of known)
            this.#byId.set(`${principal.kind} ${id}`, principal);
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
    /** A role that another resource brings along, under a logical id of its own. */
    implied(kind, name, { span }) {
        const byReference = `${kind} ${JSON.stringify([{ reference: name }])}`;
        const made = this.#byName.get(byReference) ?? this.#unit.principal(kind, name, span);
        this.#byId.set(`${kind} ${name}`, made);
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
        this.#resources = new Map([...template.resources].filter(([, resource]) => !resolver.isNeverMade(resource)));
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
                (0,documents_unit/* attach */.K0)(made, principal);
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
            const held = asked || this.#made.has(`identity ${resource.id}`);
            const policy = this.#make(resource, held || !this.#isCalledBoundary(resource) ? 'identity' : 'boundary');
            if (policy !== undefined)
                found.push([resource, policy]);
        }
        return found;
    }
    /** What others are to take for their boundary says so, since nothing else in the template would. */
    #isCalledBoundary({ id, properties }) {
        const [name = []] = (0,alternatives/* alternatives */.Vo)(this.#resolver.property(properties, 'ManagedPolicyName')?.value);
        return [id, ...name].some((part) => typeof part === 'string' && /boundar(?:y|ies)/i.test(part));
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
        const made = this.#unit.policy(use, (0,documents_document/* documentOf */.l)(document.value), (0,documents_unit/* entrySpan */.hn)(document), { name });
        this.#made.set(key, made);
        return made;
    }
}

// EXTERNAL MODULE: ./lib/documents/permission.js
var permission = __webpack_require__(31667);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/permissions.js


/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
const ofFunctions = [
    ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
    ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
    ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
    ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
];
/** https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html */
const ofLayers = [['OrganizationId', 'StringEquals', 'aws:PrincipalOrgID']];
/** Undefined for a resource that permits nothing so, or says too little. */
function permittedBy(resource, resolver) {
    switch (resource.type) {
        case 'AWS::Lambda::Permission':
            return permissions_permission(resource, resolver, 'lambda', ['FunctionName', 'function:'], ofFunctions);
        case 'AWS::Lambda::LayerVersionPermission':
            return permissions_permission(resource, resolver, 'lambda', ['LayerVersionArn', 'layer:'], ofLayers);
        case 'AWS::Events::EventBusPolicy':
            return ofBus(resource, resolver);
        default:
            return undefined;
    }
}
function permissions_permission({ properties, span }, resolver, service, [target, before], tests, more = []) {
    const given = (name) => resolver.property(properties, name);
    const principal = given('Principal');
    const action = given('Action');
    if (principal === undefined || action === undefined)
        return undefined;
    const conditions = tests.flatMap(([property, operator, key]) => {
        const found = given(property);
        return found === undefined ? [] : [[operator, key, found]];
    });
    const resource = {
        keySpan: (0,model_value/* entry */.f_)(properties, target)?.keySpan ?? span,
        text: [`arn:aws:${service}:us-east-1:000000000000:${before}`, { reference: target }],
    };
    return { document: (0,permission/* permissionDocument */.d)({ span, principal, action, resource, conditions: [...conditions, ...more] }), service };
}
/** A bus takes a statement, or an account and perhaps one condition (the older form). */
function ofBus(resource, resolver) {
    const statement = resolver.property(resource.properties, 'Statement')?.value;
    if (statement !== undefined) {
        const { span } = statement;
        return { document: (0,permission/* aroundStatements */.e)({ type: 'list', items: [statement], span }, span), service: 'events' };
    }
    const condition = resolver.property(resource.properties, 'Condition');
    const [operator, key, value] = ['Type', 'Key', 'Value'].map((name) => (0,model_value/* member */.Dc)(condition?.value, name));
    const test = [(0,model_value/* textOf */.b6)(operator), (0,model_value/* textOf */.b6)(key)];
    const known = condition !== undefined && test[0] !== undefined && test[1] !== undefined && value !== undefined;
    const more = known ? [[test[0], test[1], { keySpan: condition.keySpan, value }]] : [];
    return permissions_permission(resource, resolver, 'events', ['EventBusName', 'event-bus/'], [], more);
}

// EXTERNAL MODULE: ./lib/documents/shape.js
var shape = __webpack_require__(32235);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/resource-policies.js

const one = (service, ...path) => [{ path, kind: 'resource', service }];
const other = (kind, ...path) => [{ path, kind }];
/**
 * Resource types that carry a policy
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html). Other types are searched
 * by shape.
 */
const policyProperties = {
    'AWS::AIOps::InvestigationGroup': one('aiops', 'InvestigationGroupPolicy'),
    'AWS::APS::ResourcePolicy': one('aps', 'PolicyDocument'),
    'AWS::ApiGateway::DomainNameV2': one('execute-api', 'Policy'),
    'AWS::ApiGateway::RestApi': [...one('execute-api', 'Policy'), ...one('execute-api', 'Body', 'x-amazon-apigateway-policy')],
    'AWS::Backup::BackupVault': one('backup', 'AccessPolicy'),
    'AWS::Backup::LogicallyAirGappedBackupVault': one('backup', 'AccessPolicy'),
    'AWS::Bedrock::KnowledgeBasePolicy': one('bedrock', 'PolicyDocument'),
    'AWS::Bedrock::ResourcePolicy': one('bedrock', 'PolicyDocument'),
    'AWS::BedrockAgentCore::ResourcePolicy': one('bedrock-agentcore', 'Policy'),
    'AWS::CloudTrail::ResourcePolicy': one('cloudtrail', 'ResourcePolicy'),
    'AWS::CodeArtifact::Domain': one('codeartifact', 'PermissionsPolicyDocument'),
    'AWS::CodeArtifact::Repository': one('codeartifact', 'PermissionsPolicyDocument'),
    'AWS::Comprehend::DocumentClassifier': one('comprehend', 'ModelPolicy'),
    'AWS::Comprehend::EntityRecognizer': one('comprehend', 'ModelPolicy'),
    'AWS::DSQL::Cluster': one('dsql', 'PolicyDocument'),
    'AWS::DynamoDB::GlobalTable': [
        ...one('dynamodb', 'Replicas', 'ResourcePolicy', 'PolicyDocument'),
        ...one('dynamodb', 'Replicas', 'ReplicaStreamSpecification', 'ResourcePolicy', 'PolicyDocument'),
    ],
    'AWS::DynamoDB::Table': [
        ...one('dynamodb', 'ResourcePolicy', 'PolicyDocument'),
        ...one('dynamodb', 'StreamSpecification', 'ResourcePolicy', 'PolicyDocument'),
    ],
    'AWS::EC2::VPCEndpoint': other('endpoint', 'PolicyDocument'),
    'AWS::ECR::PublicRepository': one('ecr-public', 'RepositoryPolicyText'),
    'AWS::ECR::RegistryPolicy': one('ecr', 'PolicyText'),
    'AWS::ECR::Repository': one('ecr', 'RepositoryPolicyText'),
    'AWS::ECR::RepositoryCreationTemplate': one('ecr', 'RepositoryPolicy'),
    'AWS::EFS::FileSystem': one('elasticfilesystem', 'FileSystemPolicy'),
    'AWS::EKS::PodIdentityAssociation': other('session', 'Policy'),
    'AWS::Elasticsearch::Domain': one('es', 'AccessPolicies'),
    'AWS::EventSchemas::RegistryPolicy': one('schemas', 'Policy'),
    'AWS::Events::EventBus': one('events', 'Policy'),
    'AWS::EventsV2::ResourcePolicy': one('events', 'PolicyDocument'),
    'AWS::FSx::S3AccessPointAttachment': one('s3', 'S3AccessPoint', 'Policy'),
    'AWS::KMS::Key': one('kms', 'KeyPolicy'),
    'AWS::KMS::ReplicaKey': one('kms', 'KeyPolicy'),
    'AWS::Kinesis::ResourcePolicy': one('kinesis', 'ResourcePolicy'),
    'AWS::Lambda::ResourcePolicy': one('lambda', 'PolicyDocument'),
    'AWS::Lex::ResourcePolicy': one('lex', 'Policy'),
    'AWS::Logs::DeliveryDestination': one('logs', 'DeliveryDestinationPolicy', 'DeliveryDestinationPolicy'),
    'AWS::Logs::Destination': one('logs', 'DestinationPolicy'),
    'AWS::Logs::LogGroup': one('logs', 'ResourcePolicyDocument'),
    'AWS::Logs::ResourcePolicy': one('logs', 'PolicyDocument'),
    'AWS::MSK::ClusterPolicy': one('kafka', 'Policy'),
    'AWS::MediaPackageV2::ChannelPolicy': one('mediapackagev2', 'Policy'),
    'AWS::MediaPackageV2::OriginEndpointPolicy': one('mediapackagev2', 'Policy'),
    'AWS::MediaStore::Container': one('mediastore', 'Policy'),
    'AWS::MediaTailor::ChannelPolicy': one('mediatailor', 'Policy'),
    'AWS::ODB::OdbNetwork': ['S3PolicyDocument', 'KmsPolicyDocument', 'StsPolicyDocument'].flatMap((name) => other('endpoint', name)),
    'AWS::OSIS::Pipeline': one('osis', 'ResourcePolicy', 'Policy'),
    'AWS::Oam::Sink': one('oam', 'Policy'),
    'AWS::Omics::SequenceStore': one('s3', 'S3AccessPolicy'),
    'AWS::OpenSearchService::Domain': one('es', 'AccessPolicies'),
    'AWS::Organizations::ResourcePolicy': one('organizations', 'Content'),
    'AWS::PaymentCryptography::Key': one('payment-cryptography', 'Policy'),
    'AWS::RUM::AppMonitor': one('rum', 'ResourcePolicy', 'PolicyDocument'),
    'AWS::Redshift::Cluster': one('redshift', 'NamespaceResourcePolicy'),
    'AWS::RedshiftServerless::Namespace': one('redshift-serverless', 'NamespaceResourcePolicy'),
    'AWS::RolesAnywhere::Profile': other('session', 'SessionPolicy'),
    'AWS::S3::AccessPoint': one('s3', 'Policy'),
    'AWS::S3::BucketPolicy': one('s3', 'PolicyDocument'),
    'AWS::S3::MultiRegionAccessPointPolicy': one('s3', 'Policy'),
    'AWS::S3Express::AccessPoint': one('s3express', 'Policy'),
    'AWS::S3Express::BucketPolicy': one('s3express', 'PolicyDocument'),
    'AWS::S3Files::FileSystemPolicy': one('s3files', 'Policy'),
    'AWS::S3ObjectLambda::AccessPointPolicy': one('s3-object-lambda', 'PolicyDocument'),
    'AWS::S3Outposts::AccessPoint': one('s3-outposts', 'Policy'),
    'AWS::S3Outposts::BucketPolicy': one('s3-outposts', 'PolicyDocument'),
    'AWS::S3Tables::TableBucketPolicy': one('s3tables', 'ResourcePolicy'),
    'AWS::S3Tables::TablePolicy': one('s3tables', 'ResourcePolicy'),
    'AWS::S3Vectors::VectorBucketPolicy': one('s3vectors', 'Policy'),
    'AWS::SMSVOICE::ResourcePolicy': one('sms-voice', 'PolicyDocument'),
    'AWS::SNS::TopicInlinePolicy': one('sns', 'PolicyDocument'),
    'AWS::SNS::TopicPolicy': one('sns', 'PolicyDocument'),
    'AWS::SQS::QueueInlinePolicy': one('sqs', 'PolicyDocument'),
    'AWS::SQS::QueuePolicy': one('sqs', 'PolicyDocument'),
    'AWS::SSM::ResourcePolicy': one('ssm', 'Policy'),
    'AWS::SageMaker::ModelPackageGroup': one('sagemaker', 'ModelPackageGroupPolicy'),
    'AWS::SecretsManager::ResourcePolicy': one('secretsmanager', 'ResourcePolicy'),
    'AWS::Transfer::User': other('session', 'Policy'),
    'AWS::VpcLattice::AuthPolicy': one('vpc-lattice-svcs', 'Policy'),
    'AWS::VpcLattice::ResourcePolicy': one('vpc-lattice', 'Policy'),
    'AWS::XRay::ResourcePolicy': one('xray', 'PolicyDocument'),
};
/**
 * The kind of an organization's policy, of those that are written in the language of IAM. Where its type isn't known a document
 * with principals is one for resources.
 */
function organizationKind(type, document) {
    if (type?.type === 'text')
        return shape/* organizationKinds */.Ld[type.text];
    if (document.type !== 'map' || !(0,shape/* isPolicyShape */.wZ)(document))
        return undefined;
    return (0,shape/* kindByShape */.dL)(document) === 'identity' ? 'scp' : 'rcp';
}
/** Types whose documents look like IAM's and are not: IoT's policies name no principal and know other actions. */
const otherLanguages = new Set([
    'AWS::EC2::VerifiedAccessEndpoint',
    'AWS::EC2::VerifiedAccessGroup',
    'AWS::IoT::Policy',
    'AWS::RAM::Permission',
    'AWS::VerifiedPermissions::Policy',
    'AWS::VerifiedPermissions::PolicyTemplate',
]);

// EXTERNAL MODULE: ./lib/documents/cloudformation/resolver.js + 4 modules
var cloudformation_resolver = __webpack_require__(56837);
// EXTERNAL MODULE: ./lib/iam/managed/value-at.js
var value_at = __webpack_require__(58562);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/sam-policies.data.js
// Made by scripts/sam-policies.mjs from the policy templates of SAM 1.110.0 (Apache-2.0): not to be edited.
const samPolicies = {
    'AMIDescribePolicy': '[{"Action":["ec2:DescribeImages"],"Effect":"Allow","Resource":"*"}]',
    'AWSSecretsManagerGetSecretValuePolicy': '[{"Action":["secretsmanager:GetSecretValue"],"Effect":"Allow","Resource":{"Fn::Sub":["${secretArn}",{"secretArn":{"Ref":"SecretArn"}}]}}]',
    'AWSSecretsManagerRotationPolicy': '[{"Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue","secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage"],"Condition":{"StringEquals":{"secretsmanager:resource/AllowRotationLambdaArn":{"Fn::Sub":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}",{"functionName":{"Ref":"FunctionName"}}]}}},"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*"}},{"Action":["secretsmanager:GetRandomPassword"],"Effect":"Allow","Resource":"*"}]',
    'AcmGetCertificatePolicy': '[{"Action":["acm:GetCertificate"],"Effect":"Allow","Resource":{"Fn::Sub":["${certificateArn}",{"certificateArn":{"Ref":"CertificateArn"}}]}}]',
    'AthenaQueryPolicy': '[{"Action":["athena:ListWorkGroups","athena:GetExecutionEngine","athena:GetExecutionEngines","athena:GetNamespace","athena:GetCatalogs","athena:GetNamespaces","athena:GetTables","athena:GetTable"],"Effect":"Allow","Resource":"*"},{"Action":["athena:StartQueryExecution","athena:GetQueryResults","athena:DeleteNamedQuery","athena:GetNamedQuery","athena:ListQueryExecutions","athena:StopQueryExecution","athena:GetQueryResultsStream","athena:ListNamedQueries","athena:CreateNamedQuery","athena:GetQueryExecution","athena:BatchGetNamedQuery","athena:BatchGetQueryExecution","athena:GetWorkGroup"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${workgroupName}",{"workgroupName":{"Ref":"WorkGroupName"}}]}}]',
    'CloudFormationDescribeStacksPolicy': '[{"Action":["cloudformation:DescribeStacks"],"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*"}}]',
    'CloudWatchDashboardPolicy': '[{"Action":["cloudwatch:GetDashboard","cloudwatch:ListDashboards","cloudwatch:PutDashboard","cloudwatch:ListMetrics"],"Effect":"Allow","Resource":"*"}]',
    'CloudWatchDescribeAlarmHistoryPolicy': '[{"Action":["cloudwatch:DescribeAlarmHistory"],"Effect":"Allow","Resource":"*"}]',
    'CloudWatchPutMetricPolicy': '[{"Action":["cloudwatch:PutMetricData"],"Effect":"Allow","Resource":"*"}]',
    'CodeCommitCrudPolicy': '[{"Action":["codecommit:GitPull","codecommit:GitPush","codecommit:CreateBranch","codecommit:DeleteBranch","codecommit:GetBranch","codecommit:ListBranches","codecommit:MergeBranchesByFastForward","codecommit:MergeBranchesBySquash","codecommit:MergeBranchesByThreeWay","codecommit:UpdateDefaultBranch","codecommit:BatchDescribeMergeConflicts","codecommit:CreateUnreferencedMergeCommit","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:CreatePullRequest","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:MergePullRequestByFastForward","codecommit:MergePullRequestBySquash","codecommit:MergePullRequestByThreeWay","codecommit:PostCommentForPullRequest","codecommit:UpdatePullRequestDescription","codecommit:UpdatePullRequestStatus","codecommit:UpdatePullRequestTitle","codecommit:DeleteFile","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:PutFile","codecommit:DeleteCommentContent","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:PostCommentForComparedCommit","codecommit:PostCommentReply","codecommit:UpdateComment","codecommit:BatchGetCommits","codecommit:CreateCommit","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:UpdateRepositoryDescription","codecommit:ListTagsForResource","codecommit:TagResource","codecommit:UntagResource","codecommit:GetRepositoryTriggers","codecommit:PutRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:UploadArchive","codecommit:GetUploadArchiveStatus","codecommit:CancelUploadArchive"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}",{"repositoryName":{"Ref":"RepositoryName"}}]}}]',
    'CodeCommitReadPolicy': '[{"Action":["codecommit:GitPull","codecommit:GetBranch","codecommit:ListBranches","codecommit:BatchDescribeMergeConflicts","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:BatchGetCommits","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:ListTagsForResource","codecommit:GetRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:GetUploadArchiveStatus"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}",{"repositoryName":{"Ref":"RepositoryName"}}]}}]',
    'CodePipelineLambdaExecutionPolicy': '[{"Action":["codepipeline:PutJobSuccessResult","codepipeline:PutJobFailureResult"],"Effect":"Allow","Resource":"*"}]',
    'CodePipelineReadOnlyPolicy': '[{"Action":["codepipeline:ListPipelineExecutions"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${pipelinename}",{"pipelinename":{"Ref":"PipelineName"}}]}}]',
    'ComprehendBasicAccessPolicy': '[{"Action":["comprehend:BatchDetectKeyPhrases","comprehend:DetectDominantLanguage","comprehend:DetectEntities","comprehend:BatchDetectEntities","comprehend:DetectKeyPhrases","comprehend:DetectSentiment","comprehend:BatchDetectDominantLanguage","comprehend:BatchDetectSentiment"],"Effect":"Allow","Resource":"*"}]',
    'CostExplorerReadOnlyPolicy': '[{"Action":["ce:GetCostAndUsage","ce:GetDimensionValues","ce:GetReservationCoverage","ce:GetReservationPurchaseRecommendation","ce:GetReservationUtilization","ce:GetTags"],"Effect":"Allow","Resource":"*"}]',
    'DynamoDBBackupFullAccessPolicy': '[{"Action":["dynamodb:CreateBackup","dynamodb:DescribeContinuousBackups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:DeleteBackup","dynamodb:DescribeBackup","dynamodb:ListBackups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*",{"tableName":{"Ref":"TableName"}}]}}]',
    'DynamoDBCrudPolicy': '[{"Action":["dynamodb:GetItem","dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:Scan","dynamodb:Query","dynamodb:UpdateItem","dynamodb:BatchWriteItem","dynamodb:BatchGetItem","dynamodb:DescribeTable","dynamodb:ConditionCheckItem"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]',
    'DynamoDBReadPolicy': '[{"Action":["dynamodb:GetItem","dynamodb:Scan","dynamodb:Query","dynamodb:BatchGetItem","dynamodb:DescribeTable"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]',
    'DynamoDBReconfigurePolicy': '[{"Action":["dynamodb:UpdateTable"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}}]',
    'DynamoDBRestoreFromBackupPolicy': '[{"Action":["dynamodb:RestoreTableFromBackup"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*",{"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchWriteItem"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}}]',
    'DynamoDBStreamReadPolicy': '[{"Action":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/${streamName}",{"streamName":{"Ref":"StreamName"},"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:ListStreams"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/*",{"tableName":{"Ref":"TableName"}}]}}]',
    'DynamoDBWritePolicy': '[{"Action":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:BatchWriteItem"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]',
    'EC2CopyImagePolicy': '[{"Action":["ec2:CopyImage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${imageId}",{"imageId":{"Ref":"ImageId"}}]}}]',
    'EC2DescribePolicy': '[{"Action":["ec2:DescribeRegions","ec2:DescribeInstances"],"Effect":"Allow","Resource":"*"}]',
    'EFSWriteAccessPolicy': '[{"Action":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],"Condition":{"StringEquals":{"elasticfilesystem:AccessPointArn":{"Fn::Sub":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/${AccessPoint}",{"AccessPoint":{"Ref":"AccessPoint"}}]}}},"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}",{"FileSystem":{"Ref":"FileSystem"}}]}}]',
    'EKSDescribePolicy': '[{"Action":["eks:DescribeCluster","eks:ListClusters"],"Effect":"Allow","Resource":"*"}]',
    'EcsRunTaskPolicy': '[{"Action":["ecs:RunTask"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${taskDefinition}",{"taskDefinition":{"Ref":"TaskDefinition"}}]}}]',
    'ElasticMapReduceAddJobFlowStepsPolicy': '[{"Action":"elasticmapreduce:AddJobFlowSteps","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]',
    'ElasticMapReduceCancelStepsPolicy': '[{"Action":"elasticmapreduce:CancelSteps","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]',
    'ElasticMapReduceModifyInstanceFleetPolicy': '[{"Action":["elasticmapreduce:ModifyInstanceFleet","elasticmapreduce:ListInstanceFleets"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]',
    'ElasticMapReduceModifyInstanceGroupsPolicy': '[{"Action":["elasticmapreduce:ModifyInstanceGroups","elasticmapreduce:ListInstanceGroups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]',
    'ElasticMapReduceSetTerminationProtectionPolicy': '[{"Action":"elasticmapreduce:SetTerminationProtection","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]',
    'ElasticMapReduceTerminateJobFlowsPolicy': '[{"Action":"elasticmapreduce:TerminateJobFlows","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]',
    'ElasticsearchHttpPostPolicy': '[{"Action":["es:ESHttpPost","es:ESHttpPut"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${domainName}/*",{"domainName":{"Ref":"DomainName"}}]}}]',
    'EventBridgePutEventsPolicy': '[{"Action":"events:PutEvents","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${eventBusName}",{"eventBusName":{"Ref":"EventBusName"}}]}}]',
    'FilterLogEventsPolicy': '[{"Action":["logs:FilterLogEvents"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${logGroupName}:log-stream:*",{"logGroupName":{"Ref":"LogGroupName"}}]}}]',
    'FirehoseCrudPolicy': '[{"Action":["firehose:CreateDeliveryStream","firehose:DeleteDeliveryStream","firehose:DescribeDeliveryStream","firehose:PutRecord","firehose:PutRecordBatch","firehose:UpdateDestination"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}",{"deliveryStreamName":{"Ref":"DeliveryStreamName"}}]}}]',
    'FirehoseWritePolicy': '[{"Action":["firehose:PutRecord","firehose:PutRecordBatch"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}",{"deliveryStreamName":{"Ref":"DeliveryStreamName"}}]}}]',
    'KMSDecryptPolicy': '[{"Action":"kms:Decrypt","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]',
    'KMSEncryptPolicy': '[{"Action":"kms:Encrypt","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]',
    'KMSEncryptPolicy_v2': '[{"Action":["kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyWithoutPlaintext","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]',
    'KinesisCrudPolicy': '[{"Action":["kinesis:AddTagsToStream","kinesis:CreateStream","kinesis:DecreaseStreamRetentionPeriod","kinesis:DeleteStream","kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetShardIterator","kinesis:IncreaseStreamRetentionPeriod","kinesis:ListTagsForStream","kinesis:MergeShards","kinesis:PutRecord","kinesis:PutRecords","kinesis:SplitShard","kinesis:RemoveTagsFromStream"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}",{"streamName":{"Ref":"StreamName"}}]}}]',
    'KinesisStreamReadPolicy': '[{"Action":["kinesis:ListStreams","kinesis:DescribeLimits"],"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*"}},{"Action":["kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}",{"streamName":{"Ref":"StreamName"}}]}}]',
    'LambdaInvokePolicy': '[{"Action":["lambda:InvokeFunction"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}*",{"functionName":{"Ref":"FunctionName"}}]}}]',
    'MobileAnalyticsWriteOnlyAccessPolicy': '[{"Action":["mobileanalytics:PutEvents"],"Effect":"Allow","Resource":"*"}]',
    'OrganizationsListAccountsPolicy': '[{"Action":["organizations:ListAccounts"],"Effect":"Allow","Resource":"*"}]',
    'PinpointEndpointAccessPolicy': '[{"Action":["mobiletargeting:GetEndpoint","mobiletargeting:UpdateEndpoint","mobiletargeting:UpdateEndpointsBatch"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${pinpointApplicationId}/endpoints/*",{"pinpointApplicationId":{"Ref":"PinpointApplicationId"}}]}}]',
    'PollyFullAccessPolicy': '[{"Action":["polly:GetLexicon","polly:DeleteLexicon"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${lexiconName}",{"lexiconName":{"Ref":"LexiconName"}}]}]},{"Action":["polly:DescribeVoices","polly:ListLexicons","polly:PutLexicon","polly:SynthesizeSpeech"],"Effect":"Allow","Resource":[{"Fn::Sub":"arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*"}]}]',
    'RekognitionDetectOnlyPolicy': '[{"Action":["rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels","rekognition:DetectText"],"Effect":"Allow","Resource":"*"}]',
    'RekognitionFacesManagementPolicy': '[{"Action":["rekognition:IndexFaces","rekognition:DeleteFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage","rekognition:ListFaces"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]',
    'RekognitionFacesPolicy': '[{"Action":["rekognition:CompareFaces","rekognition:DetectFaces"],"Effect":"Allow","Resource":"*"}]',
    'RekognitionLabelsPolicy': '[{"Action":["rekognition:DetectLabels","rekognition:DetectModerationLabels"],"Effect":"Allow","Resource":"*"}]',
    'RekognitionNoDataAccessPolicy': '[{"Action":["rekognition:CompareFaces","rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]',
    'RekognitionReadPolicy': '[{"Action":["rekognition:ListCollections","rekognition:ListFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]',
    'RekognitionWriteOnlyAccessPolicy': '[{"Action":["rekognition:CreateCollection","rekognition:IndexFaces"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]',
    'Route53ChangeResourceRecordSetsPolicy': '[{"Action":["route53:ChangeResourceRecordSets"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}",{"HostedZoneId":{"Ref":"HostedZoneId"}}]}}]',
    'S3CrudPolicy': '[{"Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration","s3:DeleteObject"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]',
    'S3FullAccessPolicy': '[{"Action":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:DeleteObject","s3:DeleteObjectTagging","s3:DeleteObjectVersionTagging","s3:GetObjectTagging","s3:GetObjectVersionTagging","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]},{"Action":["s3:ListBucket","s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]}]}]',
    'S3ReadPolicy': '[{"Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:GetLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]',
    'S3WritePolicy': '[{"Action":["s3:PutObject","s3:PutObjectAcl","s3:PutLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]',
    'SESBulkTemplatedCrudPolicy': '[{"Action":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]',
    'SESBulkTemplatedCrudPolicy_v2': '[{"Action":["ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${templateName}",{"templateName":{"Ref":"TemplateName"}}]}]},{"Action":["ses:GetIdentityVerificationAttributes","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":"*"}]',
    'SESCrudPolicy': '[{"Action":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]',
    'SESEmailTemplateCrudPolicy': '[{"Action":["ses:CreateTemplate","ses:GetTemplate","ses:ListTemplates","ses:UpdateTemplate","ses:DeleteTemplate","ses:TestRenderTemplate"],"Effect":"Allow","Resource":"*"}]',
    'SESSendBouncePolicy': '[{"Action":["ses:SendBounce"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]',
    'SNSCrudPolicy': '[{"Action":["sns:ListSubscriptionsByTopic","sns:CreateTopic","sns:SetTopicAttributes","sns:Subscribe","sns:Publish"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}*",{"topicName":{"Ref":"TopicName"}}]}}]',
    'SNSPublishMessagePolicy': '[{"Action":["sns:Publish"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}",{"topicName":{"Ref":"TopicName"}}]}}]',
    'SQSPollerPolicy': '[{"Action":["sqs:ChangeMessageVisibility","sqs:ChangeMessageVisibilityBatch","sqs:DeleteMessage","sqs:DeleteMessageBatch","sqs:GetQueueAttributes","sqs:ReceiveMessage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":{"Ref":"QueueName"}}]}}]',
    'SQSSendMessagePolicy': '[{"Action":["sqs:SendMessage*"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":{"Ref":"QueueName"}}]}}]',
    'SSMParameterReadPolicy': '[{"Action":["ssm:DescribeParameters"],"Effect":"Allow","Resource":"*"},{"Action":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${parameterName}",{"parameterName":{"Ref":"ParameterName"}}]}}]',
    'SSMParameterWithSlashPrefixReadPolicy': '[{"Action":["ssm:DescribeParameters"],"Effect":"Allow","Resource":"*"},{"Action":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${parameterName}",{"parameterName":{"Ref":"ParameterName"}}]}}]',
    'SageMakerCreateEndpointConfigPolicy': '[{"Action":["sagemaker:CreateEndpointConfig"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${endpointConfigName}",{"endpointConfigName":{"Ref":"EndpointConfigName"}}]}}]',
    'SageMakerCreateEndpointPolicy': '[{"Action":["sagemaker:CreateEndpoint"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${endpointName}",{"endpointName":{"Ref":"EndpointName"}}]}}]',
    'ServerlessRepoReadWriteAccessPolicy': '[{"Action":["serverlessrepo:CreateApplication","serverlessrepo:CreateApplicationVersion","serverlessrepo:UpdateApplication","serverlessrepo:GetApplication","serverlessrepo:ListApplications","serverlessrepo:ListApplicationVersions","serverlessrepo:ListApplicationDependencies"],"Effect":"Allow","Resource":[{"Fn::Sub":"arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*"}]}]',
    'StepFunctionsCallbackPolicy': '[{"Action":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]',
    'StepFunctionsExecutionPolicy': '[{"Action":["states:StartExecution"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]',
    'StepFunctionsExecutionPolicy_v2': '[{"Action":["states:StartExecution","states:StartSyncExecution"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]',
    'TextractDetectAnalyzePolicy': '[{"Action":["textract:DetectDocumentText","textract:StartDocumentTextDetection","textract:StartDocumentAnalysis","textract:AnalyzeDocument"],"Effect":"Allow","Resource":"*"}]',
    'TextractGetResultPolicy': '[{"Action":["textract:GetDocumentTextDetection","textract:GetDocumentAnalysis"],"Effect":"Allow","Resource":"*"}]',
    'TextractPolicy': '[{"Action":["textract:*"],"Effect":"Allow","Resource":"*"}]',
    'VPCAccessPolicy': '[{"Action":["ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DetachNetworkInterface"],"Effect":"Allow","Resource":"*"}]',
};

;// CONCATENATED MODULE: ./lib/documents/cloudformation/sam-policies.js




/**
 * The document that a policy template of SAM comes to, `{ S3ReadPolicy: { BucketName } }`
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html). All of it stands
 * where the template is named. Undefined when there is no such template.
 */
function samPolicy(item, resolver) {
    const [only] = item.entries;
    const json = only === undefined || item.entries.length > 1 ? undefined : Object.hasOwn(samPolicies, only.key) && samPolicies[only.key];
    if (only === undefined || json === undefined || json === false)
        return undefined;
    const span = { start: only.keySpan.start, end: Math.max(only.keySpan.end, only.value.span.end) };
    const statements = resolver.resolve(filled((0,value_at/* valueAt */.f)(JSON.parse(json), span), only.value));
    return statements === undefined ? undefined : (0,permission/* aroundStatements */.e)(statements, span);
}
/** The parameters of the template replaced by what was given for them. */
function filled(value, given) {
    if (value.type === 'list')
        return { ...value, items: value.items.map((item) => filled(item, given)) };
    if (value.type !== 'map')
        return value;
    const name = value.entries.length === 1 ? (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'Ref')) : undefined;
    if (name !== undefined && !name.startsWith('AWS::'))
        return (0,model_value/* member */.Dc)(given, name) ?? { type: 'unknown', why: name, span: value.span };
    return { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value, given) })) };
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/serverless.js








/** What SAM makes of its own types. Connectors grant what their two ends need, and nothing else. */
function readServerless(resource, surroundings) {
    readRole(resource, surroundings);
    readApi(resource, surroundings);
}
/**
 * The role that SAM makes for a function or state machine of what stands under its `Policies`: documents, managed policies by
 * ARN or, for those of AWS, by name, and SAM's own policy templates
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html).
 */
function readRole(resource, { unit, resolver, principals, managed, globals }) {
    const { id, properties, type } = resource;
    const shared = (0,model_value/* member */.Dc)(globals, type.replace('AWS::Serverless::', ''));
    const property = (name) => resolver.property(properties, name) ?? resolver.property(shared, name);
    const policies = resolver.property(properties, 'Policies');
    const given = resolver.property(properties, 'Role');
    if (policies === undefined || (given !== undefined && !(0,cloudformation_resolver/* mayBeMissing */.Z)(given.value)))
        return;
    const role = principals.implied('role', `${id}Role`, resource);
    const trusted = property('AssumeRolePolicyDocument');
    if (trusted !== undefined)
        (0,documents_unit/* trust */.tY)(unit.policy('trust', (0,documents_document/* documentOf */.l)(trusted.value), (0,documents_unit/* entrySpan */.hn)(trusted), { name: role.name }), role);
    const items = (0,read/* options */.f)(policies.value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(read/* options */.f) : [option]));
    for (const item of items) {
        if (item.type === 'map') {
            const ready = samPolicy(item, resolver);
            const document = ready ?? ((0,shape/* isPolicyShape */.wZ)(item) ? (0,documents_document/* documentOf */.l)(item) : undefined);
            const note = { name: role.name, ready: ready === undefined ? undefined : true };
            if (document !== undefined)
                (0,documents_unit/* attach */.K0)(unit.policy('identity', document, item.span, note), role);
        }
        else
            managed.attachAll(byArn(item), role);
    }
    const boundary = property('PermissionsBoundary');
    if (boundary !== undefined && !(0,cloudformation_resolver/* mayBeMissing */.Z)(boundary.value))
        role.boundary = managed.boundary(boundary.value);
}
/** AWS's managed policies may be given by their bare name. */
function byArn(value) {
    const name = (0,model_value/* textOf */.b6)(value);
    return name === undefined || name.includes(':') ? value : { type: 'text', text: `arn:aws:iam::aws:policy/${name}`, span: value.span };
}
/** Statements of its own that an API adds to its policy, and a policy within its description. */
function readApi({ id, type, properties }, { unit, resolver, globals }) {
    if (type !== 'AWS::Serverless::Api')
        return;
    const auth = resolver.property(properties, 'Auth') ?? resolver.property((0,model_value/* member */.Dc)(globals, 'Api'), 'Auth');
    const statements = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(auth?.value, 'ResourcePolicy'), 'CustomStatements');
    if (statements !== undefined) {
        unit.policy('resource', (0,documents_document/* documentOf */.l)((0,permission/* aroundStatements */.e)(statements, statements.span)), statements.span, {
            name: id,
            service: 'execute-api',
        });
    }
    const body = resolver.property(properties, 'DefinitionBody')?.value;
    const policy = (0,model_value/* member */.Dc)(body, 'x-amazon-apigateway-policy');
    if (policy !== undefined)
        unit.policy('resource', (0,documents_document/* documentOf */.l)(policy), policy.span, { name: id, service: 'execute-api' });
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/read.js












/** Reads the policies of a template and who holds them; `known` are principals that another tool adds to it, by logical id. */
function readTemplate(template, unit, known) {
    new TemplateReader(template, unit, known).read();
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
    constructor(template, unit, known) {
        this.#template = template;
        this.#unit = unit;
        this.#resolver = new cloudformation_resolver/* Resolver */.x(template);
        this.#principals = new Principals(unit, known);
        this.#managed = new ManagedPolicies(unit, this.#resolver, template);
    }
    read() {
        const resources = [...this.#template.resources.values()].filter((resource) => !this.#resolver.isNeverMade(resource));
        const made = resources.map((resource) => ({ resource, principal: this.#principals.make(resource, this.#resolver) }));
        for (const { resource, principal } of made) {
            noteIgnores(resource, this.#unit);
            if (principal === undefined)
                this.#other(resource);
            else
                this.#principal(resource, principal);
        }
        for (const [resource, policy] of this.#managed.identities()) {
            for (const holder of this.#holders(resource))
                (0,documents_unit/* attach */.K0)(policy, holder);
        }
        (0,documents_unit/* joinGroups */.BO)(this.#members);
    }
    #principal(resource, principal) {
        const { properties } = resource;
        const trusted = this.#resolver.property(properties, 'AssumeRolePolicyDocument');
        if (trusted !== undefined && principal.kind === 'role') {
            (0,documents_unit/* trust */.tY)(this.#unit.policy('trust', (0,documents_document/* documentOf */.l)(trusted.value), (0,documents_unit/* entrySpan */.hn)(trusted), { name: principal.name }), principal);
        }
        for (const policy of list(this.#resolver.property(properties, 'Policies')?.value))
            this.#inline(policy, principal);
        const permissionSet = this.#resolver.property(properties, 'InlinePolicy');
        if (permissionSet !== undefined && (0,model_value/* textOf */.b6)(permissionSet.value) !== '') {
            (0,documents_unit/* attach */.K0)(this.#unit.policy('identity', (0,documents_document/* documentOf */.l)(permissionSet.value), (0,documents_unit/* entrySpan */.hn)(permissionSet), { name: principal.name }), principal);
        }
        for (const name of ['ManagedPolicyArns', 'ManagedPolicies']) {
            this.#managed.attachAll(this.#resolver.property(properties, name)?.value, principal);
        }
        for (const own of list(this.#resolver.property(properties, 'CustomerManagedPolicyReferences')?.value)) {
            this.#managed.attachAll(customerManaged(own), principal);
        }
        for (const group of this.#principals.named('group', this.#resolver.property(properties, 'Groups')?.value)) {
            if (principal.kind === 'user')
                this.#members.push([group, principal]);
        }
        const boundary = this.#resolver.property(properties, 'PermissionsBoundary')?.value;
        const arn = boundary?.type === 'map'
            ? ((0,model_value/* entry */.f_)(boundary, 'ManagedPolicyArn')?.value ??
                customerManaged((0,model_value/* entry */.f_)(boundary, 'CustomerManagedPolicyReference')?.value ?? boundary))
            : boundary;
        // One branch without a boundary is one without its protection.
        if (arn !== undefined && boundary !== undefined && !(0,cloudformation_resolver/* mayBeMissing */.Z)(boundary))
            principal.boundary = this.#managed.boundary(arn);
    }
    /** One of `Policies`: `{ PolicyName, PolicyDocument }`. */
    #inline(policy, principal) {
        const found = policy.type === 'map' ? (0,model_value/* entry */.f_)(policy, 'PolicyDocument') : undefined;
        if (policy.type !== 'map' || found === undefined)
            return;
        const name = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(policy, 'PolicyName')?.value);
        (0,documents_unit/* attach */.K0)(this.#unit.policy('identity', (0,documents_document/* documentOf */.l)(found.value), (0,documents_unit/* entrySpan */.hn)(found), { name }), principal);
    }
    #other(resource) {
        const { type, id, properties } = resource;
        const resolver = this.#resolver;
        if (inlineTypes.has(type)) {
            const document = resolver.property(properties, 'PolicyDocument');
            if (document === undefined)
                return;
            const name = (0,model_value/* textOf */.b6)(resolver.property(properties, 'PolicyName')?.value) ?? id;
            const policy = this.#unit.policy('identity', (0,documents_document/* documentOf */.l)(document.value), (0,documents_unit/* entrySpan */.hn)(document), { name });
            for (const holder of this.#holders(resource))
                (0,documents_unit/* attach */.K0)(policy, holder);
        }
        else if (type === 'AWS::IAM::UserToGroupAddition') {
            const users = this.#principals.named('user', resolver.property(properties, 'Users')?.value);
            for (const group of this.#principals.named('group', resolver.property(properties, 'GroupName')?.value)) {
                for (const user of users)
                    this.#members.push([group, user]);
            }
        }
        else if (type === 'AWS::Organizations::Policy') {
            const content = resolver.property(properties, 'Content');
            if (content === undefined)
                return;
            const document = (0,documents_document/* documentOf */.l)(content.value);
            const kind = organizationKind(resolver.property(properties, 'Type')?.value, document);
            if (kind !== undefined)
                this.#unit.policy(kind, document, (0,documents_unit/* entrySpan */.hn)(content), { name: id });
        }
        else if (type.startsWith('AWS::Serverless::')) {
            readServerless(resource, {
                unit: this.#unit,
                resolver,
                principals: this.#principals,
                managed: this.#managed,
                globals: this.#template.globals,
            });
        }
        else if (type !== 'AWS::IAM::ManagedPolicy' && !otherLanguages.has(type))
            this.#resourcePolicies(resource);
    }
    #resourcePolicies(resource) {
        const { type, id, properties, span } = resource;
        const permitted = permittedBy(resource, this.#resolver);
        if (permitted !== undefined)
            this.#unit.policy('resource', permitted.document, span, { name: id, service: permitted.service });
        const known = policyProperties[type];
        if (known === undefined && permitted === undefined) {
            for (const each of properties.entries) {
                const value = this.#resolver.resolve(each.value);
                if (value !== undefined)
                    (0,bare/* findPolicies */.O)(value, this.#unit);
            }
            return;
        }
        for (const { path, kind, service } of known ?? []) {
            const [first, ...rest] = path;
            const outer = this.#resolver.property(properties, first);
            if (outer === undefined)
                continue;
            for (const found of rest.length === 0 ? [outer] : reached(outer.value, rest))
                // An empty text is no policy at all.
                if ((0,model_value/* textOf */.b6)(found.value) !== '')
                    this.#unit.policy(kind, (0,documents_document/* documentOf */.l)(found.value), (0,documents_unit/* entrySpan */.hn)(found), { name: id, service });
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
/** A permission set may name a policy that each account has its own of, with its path. */
function customerManaged(reference) {
    const { span } = reference;
    const name = (0,model_value/* member */.Dc)(reference, 'Name');
    if (name?.type !== 'text')
        return { type: 'unknown', why: 'a customer managed policy of each account', span };
    const path = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(reference, 'Path')) ?? '/';
    const parts = ['arn:', { reference: 'AWS::Partition' }, ':iam::', { reference: 'AWS::AccountId' }, `:policy${path}${name.text}`];
    return { type: 'partial', parts, span: name.span };
}
/** The values at a path of names; lists and alternatives on the way are gone through. */
function reached(value, [name, ...rest]) {
    if (value === undefined || name === undefined)
        return [];
    return list(value).flatMap((each) => {
        const found = each.type === 'map' ? (0,model_value/* entry */.f_)(each, name) : undefined;
        if (found === undefined)
            return [];
        return rest.length === 0 ? [found] : reached(found.value, rest);
    });
}


/***/ }),

/***/ 56837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ Resolver),
  Z: () => (/* binding */ mayBeMissing)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/embedded.js
var embedded = __webpack_require__(27914);
// EXTERNAL MODULE: ./lib/documents/holes.js
var holes = __webpack_require__(70781);
// EXTERNAL MODULE: ./lib/documents/cloudformation/alternatives.js
var alternatives = __webpack_require__(80255);
// EXTERNAL MODULE: ./lib/documents/cloudformation/function.js
var cloudformation_function = __webpack_require__(28927);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/conditions.js


/** Conditions refer to one another no deeper than this. */
const depthLimit = 20;
/**
 * The conditions of a template that are the same in every deployment: what compares literals, entries of mappings, or a parameter
 * with what is not among its allowed values. A parameter's default decides nothing, since it is there to be overridden.
 */
class Conditions {
    #template;
    #known = new Map();
    constructor(template) {
        this.#template = template;
    }
    /** Undefined where a deployment decides. */
    holds(name, depth = 0) {
        if (!this.#known.has(name)) {
            this.#known.set(name, undefined);
            const written = (0,model_value/* member */.Dc)(this.#template.conditions, name);
            this.#known.set(name, written === undefined ? undefined : this.#judge(written, depth + 1));
        }
        return this.#known.get(name);
    }
    #judge(value, depth) {
        if (depth > depthLimit)
            return undefined;
        const reference = value.tag === '!Condition' ? (0,model_value/* textOf */.b6)(value) : (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'Condition'));
        if (reference !== undefined)
            return this.holds(reference, depth);
        const call = (0,cloudformation_function/* functionOf */.O)(value);
        const parts = call?.argument.type === 'list' ? call.argument.items : [];
        if (call?.name === 'Equals')
            return this.#equal(parts);
        const judged = parts.map((part) => this.#judge(part, depth + 1));
        if (judged.length === 0)
            return undefined;
        if (call?.name === 'Not')
            return judged[0] === undefined ? undefined : !judged[0];
        if (call?.name === 'And')
            return judged.includes(false) ? false : judged.includes(undefined) ? undefined : true;
        if (call?.name === 'Or')
            return judged.includes(true) ? true : judged.includes(undefined) ? undefined : false;
        return undefined;
    }
    #equal([left, right]) {
        const [a, b] = [left, right].map((value) => value && this.#possible(value));
        if (a === undefined || b === undefined)
            return undefined;
        if (!a.some((text) => b.includes(text)))
            return false;
        return a.length === 1 && b.length === 1 ? true : undefined;
    }
    /** Everything that a text may be; undefined when that has no end. */
    #possible(value) {
        const call = (0,cloudformation_function/* functionOf */.O)(value);
        if (call?.name === 'Ref') {
            const allowed = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(this.#template.parameters, (0,model_value/* textOf */.b6)(call.argument) ?? ''), 'AllowedValues');
            const texts = allowed?.type === 'list' ? allowed.items.map(literal) : [];
            return texts.length === 0 || texts.includes(undefined) ? undefined : texts;
        }
        if (call?.name === 'FindInMap' && call.argument.type === 'list') {
            const keys = call.argument.items.map((item) => ((0,cloudformation_function/* functionOf */.O)(item) === undefined ? literal(item) : undefined));
            if (keys.length !== 3 || keys.includes(undefined))
                return undefined;
            const found = keys.reduce(model_value/* member */.Dc, this.#template.mappings);
            const text = found && literal(found);
            return text === undefined ? undefined : [text];
        }
        const text = call === undefined ? literal(value) : undefined;
        return text === undefined ? undefined : [text];
    }
}
function literal(value) {
    if (value.type === 'number')
        return value.raw;
    return value.type === 'boolean' ? String(value.value) : (0,model_value/* textOf */.b6)(value);
}

// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var read = __webpack_require__(6244);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/mappings.js


/** A key that isn't known may mean any entry of a mapping; more than these say nothing. */
const choiceLimit = 40;
/** What `Fn::FindInMap` gives, or the fallback it names; undefined where that is too much or nothing. */
function mapped(mappings, path, fallback, span) {
    const [name, ...keys] = path;
    const map = mappings?.type === 'map' ? (0,model_value/* entry */.f_)(mappings, (0,model_value/* textOf */.b6)(name?.value) ?? '')?.value : undefined;
    let found = map === undefined || keys.length < 2 ? [] : [map];
    for (const key of keys) {
        found = found.flatMap((each) => under(each, key));
        if (found.length > choiceLimit)
            return undefined;
    }
    const known = found.length === 1 && keys.every(({ value }) => value?.type === 'text');
    const all = [...found.map((each) => placed(each, span)), ...(known || fallback === undefined ? [] : [fallback])];
    return all.length > 1 ? { type: 'either', options: all, span } : all[0];
}
/** The values under a key, all of them when the key isn't known, and that of a default first. */
function under(map, { value, open }) {
    if (map.type !== 'map')
        return [];
    const choices = value === undefined ? [] : (0,read/* options */.f)(value);
    const names = choices.flatMap((option) => (0,model_value/* textOf */.b6)(option) ?? []);
    const closed = choices.length > 0 && names.length === choices.length && (!open || value?.type === 'either');
    const named = names.flatMap((name) => (0,model_value/* entry */.f_)(map, name) ?? []);
    const others = closed ? [] : map.entries.filter((each) => !names.includes(each.key));
    return [...named, ...others].slice(0, choiceLimit + 1).map((each) => each.value);
}
/** What a mapping gives stands where it is used, so that a finding points at the policy. */
function placed(value, span) {
    if (value.type === 'list')
        return { ...value, items: value.items.map((item) => ({ ...item, span })), span };
    return { ...value, span };
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/parameter.js

/** More allowed values than this are not looked at one by one. */
const parameter_choiceLimit = 16;
/**
 * What a parameter may be: its allowed values, the default first, or else its default, which is what the file says. An empty
 * default says nothing, since it is there to be overridden; neither does one that names where the value is kept, or is secret.
 */
function parameterValue(name, parameter, span) {
    const unknown = { type: 'unknown', why: `the parameter ${name}`, span };
    const type = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(parameter, 'Type')) ?? 'String';
    if (type.startsWith('AWS::SSM::Parameter::') || isTrue((0,model_value/* member */.Dc)(parameter, 'NoEcho')))
        return unknown;
    const listed = type === 'CommaDelimitedList' || type.startsWith('List<');
    const usual = parameter_literal((0,model_value/* member */.Dc)(parameter, 'Default'), span);
    const allowed = (0,model_value/* member */.Dc)(parameter, 'AllowedValues');
    if (allowed?.type === 'list' && !listed) {
        const others = allowed.items.map((item) => parameter_literal(item, span) ?? { ...unknown, why: 'an allowed value' });
        const first = usual === undefined ? [] : [usual];
        const options = [...first, ...others.filter((option) => option.type !== 'text' || option.text !== usual?.text)].slice(0, parameter_choiceLimit);
        const [only] = options;
        if (only !== undefined)
            return options.length === 1 ? only : { type: 'either', options, span };
    }
    if (usual === undefined || usual.text === '')
        return unknown;
    if (!listed)
        return usual;
    return { type: 'list', items: usual.text.split(',').map((text) => ({ type: 'text', text: text.trim(), span })), span };
}
/** A value of the parameter stands where it is used, so that a finding points at the policy. */
function parameter_literal(value, span) {
    if (value?.type === 'number')
        return { type: 'text', text: value.raw, span };
    if (value?.type === 'boolean')
        return { type: 'text', text: String(value.value), span };
    return value?.type === 'text' ? { type: 'text', text: value.text, span } : undefined;
}
function isTrue(value) {
    return value?.type === 'boolean' ? value.value : (0,model_value/* textOf */.b6)(value)?.toLowerCase() === 'true';
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
/** Types of which a `Ref` is the ARN: those that policies are about. */
const referredByArn = new Set([
    'AWS::CertificateManager::Certificate',
    'AWS::ECS::TaskDefinition',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::SNS::Topic',
    'AWS::SecretsManager::Secret',
    'AWS::Serverless::StateMachine',
    'AWS::StepFunctions::StateMachine',
]);
/** What a `Ref` gives: a hole for what only a deployment knows, and what a parameter may be. */
function reference(name, template, span) {
    const parameter = pseudo.has(name) ? undefined : (0,model_value/* member */.Dc)(template.parameters, name);
    if (parameter !== undefined)
        return parameterValue(name, parameter, span);
    const type = template.resources.get(name)?.type ?? '';
    if (!referredByArn.has(type))
        return { type: 'partial', parts: [{ reference: name }], span };
    const [, ...before] = arns[type] ?? [''];
    return before.length === 0 ? someArn(type, { reference: name }, span) : (0,holes/* joined */.oR)([...before, { reference: name }], span);
}
/** A name put together of more pieces than this is as good as unknown. */
const pieceLimit = 32;
/** What `GetAtt` gives: the ARN of a resource as far as its type and name tell it. */
function attribute(id, name, { template, resolve }, span) {
    const open = { reference: `${id}.${name}` };
    const resource = template.resources.get(id);
    if (resource === undefined || !name.endsWith('Arn'))
        return { type: 'partial', parts: [open], span };
    const known = arns[resource.type];
    if (known === undefined)
        return someArn(resource.type, open, span);
    const [property, ...before] = known;
    const given = (0,model_value/* member */.Dc)(resource.properties, property);
    const path = resource.type.startsWith('AWS::IAM::') && property !== '' ? pathOf((0,model_value/* member */.Dc)(resource.properties, 'Path'), resolve) : [];
    const [called = [open], ...others] = given === undefined ? [] : (0,alternatives/* alternatives */.Vo)(resolve(given));
    const tail = others.length > 0 || called.length > pieceLimit || given?.type === 'unknown' ? [open] : called;
    return (0,holes/* joined */.oR)([...before, ...path, ...tail], span);
}
/** An ARN of which only that it is one is known. A policy's is left whole, since it is what others are told by. */
function someArn(type, open, span) {
    const parts = type.startsWith('AWS::IAM::') ? [open] : ['arn:', partition, ':', { reference: type }, ':', open];
    return { type: 'partial', parts, span };
}
function pathOf(path, resolve) {
    if (path === undefined)
        return ['/'];
    const text = (0,model_value/* textOf */.b6)(resolve(path));
    return text?.startsWith('/') === true ? [text] : ['/', { reference: 'Path' }];
}

;// CONCATENATED MODULE: ./lib/documents/cloudformation/resolver.js








/** On so many conditions the properties of one map may hang before the map counts as unknown. */
const optionalLimit = 3;
/**
 * Works out CloudFormation's intrinsic functions as far as the template alone tells: both branches of a condition, known pieces
 * of a text with holes for the rest, and unknown where nothing can be said.
 */
class Resolver {
    #template;
    #conditions;
    /** Attributes that were worked out; one that is being worked out refers to itself. */
    #attributes = new Map();
    constructor(template) {
        this.#template = template;
        this.#conditions = new Conditions(template);
    }
    /** Whether a resource is made in no deployment. */
    isNeverMade({ condition }) {
        return condition !== undefined && this.#conditions.holds(condition) === false;
    }
    /** Undefined for `AWS::NoValue`. */
    resolve(value) {
        const call = (0,cloudformation_function/* functionOf */.O)(value);
        if (call !== undefined)
            return this.#call(call.name, call.argument, value);
        switch (value.type) {
            case 'text':
                return (0,holes/* withHoles */.Sm)(value);
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
        for (const each of map.entries) {
            // What another file brings in here, nobody can see.
            if (each.key === 'Fn::Transform')
                continue;
            const value = this.resolve(each.value);
            if (value !== undefined)
                entries.push({ each: { ...each, value }, presence: isOptional(value) ? value.optional : undefined });
        }
        const conditions = [...new Set(entries.flatMap(({ presence }) => presence?.condition ?? []))];
        if (conditions.length === 0)
            return { ...map, entries: entries.map(({ each }) => each) };
        if (conditions.length > optionalLimit)
            return unknown('many parts of it depend on conditions', map);
        const options = [];
        for (let without = 0; without < 1 << conditions.length; without++) {
            const holds = (condition) => (without & (1 << conditions.indexOf(condition))) === 0;
            const present = entries.filter(({ presence }) => presence === undefined || holds(presence.condition) === presence.when);
            options.push({ ...map, entries: present.map(({ each }) => each) });
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
            case 'Length':
                return this.#length(argument, whole);
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
        return this.#attribute(id, names.join('.'), whole.span);
    }
    #attribute(id, name, span) {
        const key = `${id}.${name}`;
        const known = this.#attributes.get(key);
        if (known === 'open')
            return { type: 'partial', parts: [{ reference: key }], span };
        if (known !== undefined)
            return { ...known, span };
        this.#attributes.set(key, 'open');
        const made = attribute(id, name, { template: this.#template, resolve: (value) => this.resolve(value) }, span);
        this.#attributes.set(key, made);
        return made;
    }
    #sub(argument, whole) {
        const [text, given] = argument.type === 'list' ? argument.items : [argument];
        if (text?.type !== 'text')
            return unknown('Fn::Sub', whole);
        const variables = given?.type === 'map' ? given : undefined;
        const document = /^\s*\{/.test(text.text) ? (0,embedded/* embeddedJson */.Dx)(text) : undefined;
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
            return (0,holes/* withHoles */.Sm)(value);
        const sets = [];
        let from = 0;
        for (const match of value.text.matchAll(/\$\{(!?)([^{}]{1,300})\}/g)) {
            sets.push((0,alternatives/* alternatives */.Vo)({ type: 'text', text: value.text.slice(from, match.index), span: value.span }));
            const [written, escaped, name] = match;
            sets.push(escaped === '!' ? [[`\${${name}}`]] : this.#variable(name.trim(), variables, value));
            from = match.index + written.length;
        }
        sets.push((0,alternatives/* alternatives */.Vo)({ type: 'text', text: value.text.slice(from), span: value.span }));
        return (0,alternatives/* oneOf */.yL)((0,alternatives/* product */.qM)(sets), value.span);
    }
    #variable(name, variables, at) {
        const given = variables && (0,model_value/* entry */.f_)(variables, name)?.value;
        if (given !== undefined)
            return (0,alternatives/* alternatives */.Vo)(this.resolve(given) ?? { type: 'text', text: '', span: at.span });
        const [id, attributeName] = splitOnce(name);
        if (attributeName !== undefined && this.#template.resources.has(id)) {
            return (0,alternatives/* alternatives */.Vo)(this.#attribute(id, attributeName, at.span));
        }
        return (0,alternatives/* alternatives */.Vo)(reference(name, this.#template, at.span));
    }
    #join(argument, whole) {
        const [delimiter, parts] = argument.type === 'list' ? argument.items : [];
        const between = (0,model_value/* textOf */.b6)(delimiter);
        const list = parts && this.resolve(parts);
        if (between === undefined || list?.type !== 'list')
            return (0,holes/* joined */.oR)([{ reference: 'Fn::Join' }], whole.span);
        const sets = list.items.flatMap((item, index) => [...(index === 0 ? [] : [[[between]]]), (0,alternatives/* alternatives */.Vo)(item)]);
        const texts = (0,alternatives/* product */.qM)(sets);
        return (0,alternatives/* oneOf */.yL)(texts, whole.span);
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
        return { type: 'list', items: items.map((pieces) => (0,holes/* joined */.oR)(pieces, whole.span)), span: whole.span };
    }
    #length(argument, whole) {
        const list = this.resolve(argument);
        if (list?.type !== 'list')
            return unknown('Fn::Length', whole);
        return { type: 'number', value: list.items.length, raw: String(list.items.length), span: whole.span };
    }
    #if(argument, whole) {
        const [condition, yes, no] = argument.type === 'list' ? argument.items : [];
        if (yes === undefined || no === undefined)
            return unknown('Fn::If', whole);
        const name = (0,model_value/* textOf */.b6)(condition) ?? '';
        const decided = this.#conditions.holds(name);
        if (decided !== undefined)
            return this.resolve(decided ? yes : no);
        const branches = [this.resolve(yes), this.resolve(no)];
        const options = branches.filter((option) => option !== undefined);
        if (options.length === 0)
            return undefined;
        const either = { type: 'either', options, span: whole.span };
        const nested = options.some(isOptional);
        if (options.length === 2 && !nested)
            return either;
        const presence = nested
            ? { condition: `${name} at ${whole.span.start}`, when: true }
            : { condition: name, when: branches[0] !== undefined };
        const maybe = { ...either, optional: presence };
        return maybe;
    }
    #findInMap(argument, whole) {
        const items = argument.type === 'list' ? argument.items : [];
        const resolved = items.slice(0, 3).map((item, at) => ({ value: this.resolve(item), open: at > 0 && (0,cloudformation_function/* functionOf */.O)(item)?.name === 'Ref' }));
        const fallback = (0,model_value/* member */.Dc)(items[3], 'DefaultValue');
        const found = mapped(this.#template.mappings, resolved, fallback && this.resolve(fallback), whole.span);
        return found ?? unknown('Fn::FindInMap', whole);
    }
}
function splitOnce(name) {
    const at = name.indexOf('.');
    return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
function unknown(why, { span }) {
    return { type: 'unknown', why, span };
}
/** Whether a resolved value is there under a condition only. */
function mayBeMissing(value) {
    return isOptional(value);
}
function isOptional(value) {
    return 'optional' in value;
}


/***/ }),

/***/ 82905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ templateOf)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/cloudformation/function.js
var cloudformation_function = __webpack_require__(28927);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/loops.js


/** So many entries may all loops of a template come to. */
const entryLimit = 2000;
/**
 * Writes out the loops in a section
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html). One over what isn't
 * known stands for a single round with its variable left open.
 */
function unrolled(section, collect) {
    let left = entryLimit;
    const entries = (map, bound) => map.entries.flatMap(({ key, keySpan, value }) => {
        const loop = key.startsWith('Fn::ForEach::') && value.type === 'list' ? value.items : [];
        const [variable, collection, body] = loop;
        const name = (0,model_value/* textOf */.b6)(variable);
        if (name === undefined || collection === undefined || body?.type !== 'map')
            return [{ key: filled(key, bound), keySpan, value: written(value, bound) }];
        const items = texts(collect(written(collection, bound)));
        left -= (items?.length ?? 1) * Math.max(1, body.entries.length);
        if (items === undefined || left < 0)
            return entries(body, bound);
        return items.flatMap((item) => entries(body, new Map([...bound, [name, item]])));
    });
    const written = (value, bound) => {
        switch (value.type) {
            case 'map':
                return referred(value, bound) ?? { ...value, entries: entries(value, bound) };
            case 'list':
                return { ...value, items: value.items.map((item) => written(item, bound)) };
            case 'text':
                return referred(value, bound) ?? filledText(value, bound);
            default:
                return value;
        }
    };
    return { ...section, entries: entries(section, new Map()) };
}
/** `!Ref` of a loop's variable. */
function referred(value, bound) {
    if (bound.size === 0)
        return undefined;
    const call = (0,cloudformation_function/* functionOf */.O)(value);
    const text = call?.name === 'Ref' ? bound.get((0,model_value/* textOf */.b6)(call.argument) ?? '') : undefined;
    return text === undefined ? undefined : { type: 'text', text, span: value.span };
}
function filledText(value, bound) {
    const text = filled(value.text, bound);
    if (text === value.text)
        return value;
    return { type: 'text', text, span: value.span, ...(value.tag === undefined ? {} : { tag: value.tag }) };
}
function filled(text, bound) {
    if (bound.size === 0 || !text.includes('{'))
        return text;
    return text.replace(/[$&]\{([A-Za-z0-9]{1,255})\}/g, (whole, name) => bound.get(name) ?? whole);
}
function texts(value) {
    if (value?.type !== 'list')
        return undefined;
    const items = value.items.map((item) => (item.type === 'number' ? item.raw : (0,model_value/* textOf */.b6)(item)));
    return items.some((item) => item === undefined) ? undefined : items;
}

// EXTERNAL MODULE: ./lib/documents/cloudformation/resolver.js + 4 modules
var resolver = __webpack_require__(56837);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/template.js



/**
 * Reads a map as a CloudFormation template, or as the bare `Resources` of one (a fragment that another tool puts in).
 * Undefined when no resource in it has a type of CloudFormation's.
 */
function templateOf(map) {
    const section = (0,model_value/* member */.Dc)(map, 'Resources');
    const written = section?.type === 'map' ? section : map;
    if (!written.entries.some(isOurs))
        return undefined;
    const sections = {
        parameters: (0,model_value/* member */.Dc)(map, 'Parameters'),
        mappings: (0,model_value/* member */.Dc)(map, 'Mappings'),
        conditions: (0,model_value/* member */.Dc)(map, 'Conditions'),
        globals: (0,model_value/* member */.Dc)(map, 'Globals'),
    };
    const loops = new resolver/* Resolver */.x({ ...sections, resources: new Map() });
    return { ...sections, resources: resourcesOf(unrolled(written, (collection) => loops.resolve(collection))) };
}
/** Whether an entry is a resource of CloudFormation, or a loop over some. */
function isOurs({ key, value }) {
    const body = key.startsWith('Fn::ForEach::') && value.type === 'list' ? value.items[2] : undefined;
    if (body?.type === 'map')
        return body.entries.some(isOurs);
    return value.type === 'map' && /^(?:AWS|Alexa|Custom)::/.test((0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'Type')) ?? '');
}
function resourcesOf(section) {
    const found = new Map();
    for (const { key, keySpan, value } of section.entries) {
        const type = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'Type'));
        if (value.type !== 'map' || type === undefined || !/^\w+::\w/.test(type))
            continue;
        const properties = (0,model_value/* entry */.f_)(value, 'Properties')?.value;
        const none = { type: 'map', entries: [], span: value.span };
        found.set(key, {
            id: key,
            type,
            properties: properties?.type === 'map' ? properties : none,
            condition: (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'Condition')),
            metadata: (0,model_value/* member */.Dc)(value, 'Metadata'),
            span: { start: keySpan.start, end: value.span.end },
        });
    }
    return found;
}


/***/ }),

/***/ 21476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSizeLimit: () => (/* binding */ jsonSizeLimit),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   tooLarge: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96098);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32235);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99620);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22920);




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
    const { value, problems } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const many = value === undefined ? streamOf(file) : undefined;
    if (many !== undefined)
        return { units: (0,_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$)([many], source), unread: [] };
    return { units: value === undefined ? [] : (0,_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$)([value], source), unread: problems.length === 0 ? [] : [unreadJson(file, problems)] };
}
/**
 * The values of a file that holds one after the other, as one list: what several answers say of one principal belongs together.
 * A file for one policy that holds two is broken.
 */
function streamOf({ text, source }) {
    const { values, problems } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonStream */ .W$)(text);
    if (values.length < 2 || problems.length > 0)
        return undefined;
    const lines = /\.(?:jsonl|ndjson)$/i.test(source.path);
    if (!lines && values.some((value) => value.type === 'map' && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPolicyShape */ .wZ)(value)))
        return undefined;
    return { type: 'list', items: values, span: { start: 0, end: text.length } };
}
/** A file past a limit; what it shows decides whether that leaves the check incomplete. */
function tooLarge({ text, source }) {
    const megabytes = Math.round(text.length / 1024 / 1024);
    return { path: source.path, why: `${megabytes} MB are more than a parser is given`, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .showsPolicy */ .t7)(text) };
}
function unreadJson({ text, source }, problems) {
    const deep = problems.find(({ kind }) => kind === 'depth');
    const wrong = problems.find(({ kind }) => kind === 'syntax');
    const { path } = source;
    if (wrong === undefined) {
        return { path, why: deep?.message ?? 'past a limit', ...(deep && { span: deep.span }), file: source, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .showsPolicy */ .t7)(text) };
    }
    const unread = { path, why: wrong.message, span: wrong.span, file: source };
    if ((0,_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTemplateMarks */ .F)(text))
        return { ...unread, why: 'a template that another tool fills in' };
    if (/\.json$/i.test(path) && (0,_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsPolicyWords */ .OI)(text))
        return { ...unread, brokenPolicy: true };
    // With comments or a comma too many, as editors allow them, it was read all the same.
    return { ...unread, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .showsPolicy */ .t7)(text) && !/\.jsonc$/i.test(path) };
}


/***/ }),

/***/ 22920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/* harmony import */ var _bare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29254);
/* harmony import */ var _cloudformation_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21641);
/* harmony import */ var _cloudformation_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82905);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98930);




/**
 * The units of one file: each document of it is one, and so is each template in it, wherever it stands (a framework's own
 * configuration may hold one).
 */
function unitsOf(roots, file) {
    const builders = [];
    const open = () => {
        const builder = new _unit_js__WEBPACK_IMPORTED_MODULE_3__/* .UnitBuilder */ .oQ(builders.length === 0 ? file.path : `${file.path}#${builders.length + 1}`, file);
        builders.push(builder);
        return builder;
    };
    const template = (map) => {
        const found = (0,_cloudformation_template_js__WEBPACK_IMPORTED_MODULE_2__/* .templateOf */ .k)(map);
        if (found !== undefined)
            (0,_cloudformation_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .x)(found, open());
        return found !== undefined;
    };
    for (const root of roots) {
        if (root.type === 'map' && template(root))
            continue;
        (0,_bare_js__WEBPACK_IMPORTED_MODULE_0__/* .findPolicies */ .O)(root, open(), template);
    }
    return builders.flatMap((builder) => builder.build() ?? []);
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


/***/ })

};
