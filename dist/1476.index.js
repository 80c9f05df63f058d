export const id = 1476;
export const ids = [1476];
export const modules = {

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSizeLimit: () => (/* binding */ jsonSizeLimit),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   tooLarge: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6098);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9620);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8768);



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

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ unitsOf)
});

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(9169);
// EXTERNAL MODULE: ./lib/documents/unit.js
var documents_unit = __webpack_require__(8930);
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
var shape = __webpack_require__(2235);
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
            const document = (0,documents_document/* documentOf */.l)(value);
            if (document.type === 'map')
                findPolicies(document, unit, elsewise);
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
function findInMap(map, unit, elsewise) {
    if (isAccountDetails(map))
        return accountDetails(map, unit);
    if (elsewise(map, unit))
        return;
    if ((0,shape/* isStackPolicy */.XR)(map))
        return;
    if ((0,shape/* isPolicyShape */.wZ)(map))
        return addByShape((0,documents_document/* documentOf */.l)(map), unit);
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
    const document = (0,documents_document/* documentOf */.l)(found.value);
    // A schema or a form has a property of that name too.
    if (document.type !== 'map' || !(0,shape/* isPolicyShape */.wZ)(document))
        return [];
    const name = (0,model_value/* textOf */.b6)((0,model_value/* entry */.f_)(map, 'RoleName')?.value);
    const policy = unit.policy('trust', document, (0,documents_unit/* entrySpan */.hn)(found), { name });
    if (name !== undefined)
        (0,documents_unit/* trust */.tY)(policy, unit.principal('role', name, map.span));
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
        (0,documents_unit/* attach */.K0)(policy, unit.principal(kind, holder, map.span));
        return [found];
    }
    return [];
}

// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var read = __webpack_require__(421);
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
        const made = this.#unit.policy(use, (0,documents_document/* documentOf */.l)(document.value), (0,documents_unit/* entrySpan */.hn)(document), { name });
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

// EXTERNAL MODULE: ./lib/documents/embedded.js
var embedded = __webpack_require__(7914);
// EXTERNAL MODULE: ./lib/documents/holes.js
var holes = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/documents/cloudformation/alternatives.js

/** More ways than this to put a text together say no more than that it isn't known. */
const limit = 16;
/** The texts that a value may come to; what can't be known is a hole. */
function alternatives(value) {
    switch (value?.type) {
        case 'text':
            return [(0,holes/* piecesOf */.Xe)(value.text)];
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
    const [first, ...others] = texts.map((pieces) => (0,holes/* joined */.oR)(pieces, span));
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
    return (0,holes/* joined */.oR)([...before, ...tail, given ?? { reference: `${id}.${name}` }], span);
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
        const document = /^\s*\{/.test(text.text) ? (0,embedded/* embeddedJson */.D)(text) : undefined;
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
            return (0,holes/* joined */.oR)([{ reference: 'Fn::Join' }], whole.span);
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
        return { type: 'list', items: items.map((pieces) => (0,holes/* joined */.oR)(pieces, whole.span)), span: whole.span };
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
        (0,documents_unit/* trust */.tY)(unit.policy('trust', (0,documents_document/* documentOf */.l)(trusted.value), (0,documents_unit/* entrySpan */.hn)(trusted), { name: role.name }), role);
    const items = (0,read/* options */.f)(policies.value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(read/* options */.f) : [option]));
    for (const item of items) {
        if (item.type === 'map') {
            if ((0,shape/* isPolicyShape */.wZ)(item))
                (0,documents_unit/* attach */.K0)(unit.policy('identity', (0,documents_document/* documentOf */.l)(item), item.span, { name: role.name }), role);
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
            const kind = organizationKinds[(0,model_value/* textOf */.b6)(resolver.property(properties, 'Type')?.value) ?? ''];
            const content = resolver.property(properties, 'Content');
            if (kind !== undefined && content !== undefined)
                this.#unit.policy(kind, (0,documents_document/* documentOf */.l)(content.value), (0,documents_unit/* entrySpan */.hn)(content), { name: id });
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
        const builder = new documents_unit/* UnitBuilder */.oQ(builders.length === 0 ? file.path : `${file.path}#${builders.length + 1}`, file);
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


/***/ })

};
