export const id = 8796;
export const ids = [8796,9461];
export const modules = {

/***/ 58796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readServerlessFiles: () => (/* binding */ readServerlessFiles)
});

// EXTERNAL MODULE: ./lib/syntax/json.js + 2 modules
var json = __webpack_require__(96098);
// EXTERNAL MODULE: ./lib/syntax/yaml.js + 6 modules
var yaml = __webpack_require__(84449);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/bare.js + 2 modules
var bare = __webpack_require__(29254);
// EXTERNAL MODULE: ./lib/documents/cloudformation/read.js + 8 modules
var read = __webpack_require__(21641);
// EXTERNAL MODULE: ./lib/documents/cloudformation/template.js + 1 modules
var template = __webpack_require__(82905);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/permission.js
var permission = __webpack_require__(31667);
// EXTERNAL MODULE: ./lib/documents/cloudformation/resolver.js + 4 modules
var resolver = __webpack_require__(56837);
// EXTERNAL MODULE: ./lib/documents/unit.js
var documents_unit = __webpack_require__(98930);
;// CONCATENATED MODULE: ./lib/documents/serverless-framework/variable-syntax.js
/**
 * A text in its plain stretches and variables (https://www.serverless.com/framework/docs/guides/variables). What IAM or
 * CloudFormation fill in by themselves (`${aws:username}`, `${AWS::Region}`) is plain.
 */
function variablesIn(text) {
    const found = [];
    let from = 0;
    for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
        const end = closing(text, at + 2);
        const inner = end === undefined ? '' : text.slice(at + 2, end);
        if (end === undefined || !/^(?:[A-Za-z][A-Za-z0-9-]*[:(]|')/.test(inner.trim()) || isForeign(inner))
            at += 2;
        else {
            if (at > from)
                found.push(text.slice(from, at));
            found.push({ sources: split(inner) });
            from = at = end + 1;
        }
    }
    if (from < text.length || found.length === 0)
        found.push(text.slice(from));
    return found;
}
/** A policy variable has a service or provider before its colon; of those the framework knows two addresses of `aws`. */
function isForeign(inner) {
    if (/^aws:(?:accountId|region)\b/.test(inner))
        return false;
    return /^AWS::/.test(inner) || /^(?:[a-z0-9-]+\.)*[a-z0-9-]+:[A-Za-z]+(?:\/[^,]*)?$/.test(inner) ? !sources.test(inner) : false;
}
/** https://www.serverless.com/framework/docs/guides/variables */
const sources = /^(?:self|opt|env|sls|param|ssm|s3|cf|output|git|terraform|vault|doppler)[:(.-]/;
/** Where the braces that are open at `from` close. */
function closing(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return undefined;
}
/** At commas that stand in no brackets and no quotes. */
function split(inner) {
    const parts = [];
    let depth = 0;
    let quote = '';
    let from = 0;
    for (let at = 0; at < inner.length; at++) {
        const unit = inner[at];
        if (quote !== '')
            quote = unit === quote ? '' : quote;
        else if (unit === "'" || unit === '"')
            quote = unit;
        else if (unit === '{' || unit === '(')
            depth++;
        else if (unit === '}' || unit === ')')
            depth--;
        else if (unit === ',' && depth === 0) {
            parts.push(inner.slice(from, at).trim());
            from = at + 1;
        }
    }
    return [...parts, inner.slice(from).trim()];
}

;// CONCATENATED MODULE: ./lib/documents/serverless-framework/statements.js

/** Lists lead to others no further than this. */
const depthLimit = 8;
/**
 * The statements that a list comes to, by the file that they stand in: the framework takes whole files and keys of them for
 * statements or lists of them.
 */
function statementsOf(written, variables, files) {
    const groups = [];
    const add = (value, file) => {
        const known = groups.find((group) => group.file === file);
        const items = value.type === 'list' ? value.items : [value];
        if (known === undefined)
            groups.push({ items: [...items], file });
        else
            known.items.push(...items);
    };
    const gather = (value, depth) => {
        if (value.type === 'list')
            for (const item of value.items)
                gather(item, depth);
        else {
            const [path, address] = (depth < depthLimit && fileOf(value)) || [];
            const content = path === undefined ? undefined : files.value(path);
            const taken = content && variables.of(content, address ?? []);
            if (taken !== undefined && path !== undefined)
                return add(taken, files.source(path));
            const self = depth < depthLimit ? selfOf(value) : undefined;
            const raw = self && variables.written(self);
            if (raw !== undefined && raw.type !== 'map')
                return gather(raw, depth + 1);
            const filled = variables.fill(value);
            if (filled.type !== 'text' && filled.type !== 'null')
                add(filled, undefined);
        }
    };
    if (written !== undefined)
        gather(written, 0);
    return groups;
}
/** `${file(path):address}`, and nothing but that. */
function fileOf(value) {
    const match = /^file\(\s*([^(){}]+?)\s*\)(?::([\w.-]+))?$/.exec(sourceOf(value) ?? '');
    return match === null ? undefined : [match[1], match[2]?.split('.') ?? []];
}
function selfOf(value) {
    return /^self:([\w.-]+)$/.exec(sourceOf(value) ?? '')?.[1]?.split('.');
}
function sourceOf(value) {
    const [only, ...more] = value.type === 'text' ? variablesIn(value.text.trim()) : [];
    return typeof only === 'object' && more.length === 0 ? only.sources[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/documents/serverless-framework/roles.js






/** The role that all functions share, unless they have their own. */
const shared = 'IamRoleLambdaExecution';
/**
 * The roles that the framework makes for functions: the one of `provider`, and those of functions with statements of their own
 * (the framework's fourth version, or the plugins serverless-iam-roles-per-function and serverless-step-functions).
 */
class FunctionRoles {
    /** By logical id. */
    known = new Map();
    #configuration;
    #resolver;
    constructor(configuration) {
        this.#configuration = configuration;
        this.#resolver = new resolver/* Resolver */.x(configuration.template);
    }
    read() {
        const { root } = this.#configuration;
        const provider = this.#filledMap((0,model_value/* member */.Dc)(root, 'provider'));
        const role = this.#filledMap((0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(provider, 'iam'), 'role'));
        const parts = {
            statements: (0,model_value/* member */.Dc)(role, 'statements') ?? (0,model_value/* member */.Dc)(provider, 'iamRoleStatements'),
            managed: (0,model_value/* member */.Dc)(role, 'managedPolicies') ?? (0,model_value/* member */.Dc)(provider, 'iamManagedPolicies'),
            boundary: (0,model_value/* member */.Dc)(role, 'permissionsBoundary') ?? (0,model_value/* member */.Dc)(role, 'permissionBoundary') ?? (0,model_value/* member */.Dc)(provider, 'rolePermissionsBoundary'),
            name: (0,model_value/* member */.Dc)(role, 'name'),
        };
        const taken = role?.type === 'text' || (0,model_value/* member */.Dc)(provider, 'role') !== undefined;
        const policies = taken ? [] : this.#role(shared, parts, (0,model_value/* member */.Dc)(root, 'provider') ?? root);
        for (const [id, holder] of this.#owners()) {
            const own = this.#filledMap((0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(holder, 'iam'), 'role'));
            const statements = (0,model_value/* member */.Dc)(holder, 'iamRoleStatements') ?? (0,model_value/* member */.Dc)(own, 'statements');
            if (statements === undefined)
                continue;
            const name = (0,model_value/* member */.Dc)(holder, 'iamRoleStatementsName') ?? (0,model_value/* member */.Dc)(own, 'name');
            const boundary = (0,model_value/* member */.Dc)(holder, 'iamPermissionsBoundary') ?? (0,model_value/* member */.Dc)(own, 'permissionsBoundary') ?? parts.boundary;
            this.#role(id, { statements, managed: (0,model_value/* member */.Dc)(own, 'managedPolicies'), boundary, name }, holder);
            const inherits = (0,model_value/* member */.Dc)(holder, 'iamRoleStatementsInherit') ?? (0,model_value/* member */.Dc)(own, 'inherit');
            const made = this.known.get(id);
            if (inherits?.type === 'boolean' && inherits.value && made !== undefined)
                for (const policy of policies)
                    (0,documents_unit/* attach */.K0)(policy, made);
        }
    }
    #owners() {
        const { root } = this.#configuration;
        const functions = (0,model_value/* member */.Dc)(root, 'functions');
        const machines = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(root, 'stepFunctions'), 'stateMachines');
        const fragments = functions?.type === 'list' ? functions.items : [functions];
        return [...fragments, machines].flatMap((section) => {
            const filled = this.#filledMap(section);
            if (filled?.type !== 'map')
                return [];
            return filled.entries.map(({ key, value }) => [`${capitalised(key)}${shared}`, value]);
        });
    }
    /** Makes a role that has anything, and gives its policies. */
    #role(id, parts, at) {
        const { unit, variables, files } = this.#configuration;
        const groups = statementsOf(parts.statements, variables, files);
        const managed = this.#resolved(parts.managed);
        if (groups.length === 0 && managed === undefined && parts.boundary === undefined)
            return [];
        const name = (0,model_value/* textOf */.b6)(this.#resolved(parts.name)) ?? id;
        const role = unit.principal('role', name, at.span);
        this.known.set(id, role);
        const policies = groups.flatMap(({ items, file }) => {
            const [first, last] = [items[0], items.at(-1)];
            if (first === undefined || last === undefined)
                return [];
            const span = { start: first.span.start, end: Math.max(first.span.end, last.span.end) };
            const statements = { type: 'list', items: items.flatMap((item) => this.#resolver.resolve(item) ?? []), span };
            return [unit.policy('identity', (0,documents_document/* documentOf */.l)((0,permission/* aroundStatements */.e)(statements, span)), span, { name, file })];
        });
        for (const policy of policies)
            (0,documents_unit/* attach */.K0)(policy, role);
        if (managed?.type === 'list')
            for (const arn of managed.items)
                role.managed.push({ arn, file: unit.file });
        const boundary = this.#resolved(parts.boundary);
        if (boundary !== undefined)
            role.boundary = { arn: boundary, file: unit.file };
        return policies;
    }
    #resolved(value) {
        return value && this.#resolver.resolve(this.#configuration.variables.fill(value));
    }
    /** A section that may be given by a variable; what is in it stays as written. */
    #filledMap(value) {
        return value?.type === 'text' ? this.#configuration.variables.fill(value) : value;
    }
}
/** https://www.serverless.com/framework/docs/providers/aws/guide/resources: the logical id of what belongs to a function. */
function capitalised(name) {
    const id = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
    return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/documents/serverless-framework/variables.js


/** Variables lead to others no further than this. */
const variables_depthLimit = 12;
/** So many variables are looked up in one file; past that they stay as they are. */
const lookupLimit = 20_000;
/**
 * Fills in the variables of a configuration as far as the repository tells; a fallback is what the file says. What a deployment
 * gives stays written as it is, and is a hole to everyone who reads on.
 */
class Variables {
    #root;
    #open;
    #lookups = 0;
    constructor(root, open) {
        this.#root = root;
        this.#open = open;
    }
    fill(value, depth = 0) {
        switch (value.type) {
            case 'text':
                return value.text.includes('${') || value.text.includes('#{') ? this.#text(value, depth) : value;
            case 'list':
                return { ...value, items: value.items.map((item) => this.fill(item, depth)) };
            case 'map':
                return { ...value, entries: value.entries.map((each) => ({ ...each, value: this.fill(each.value, depth) })) };
            default:
                return value;
        }
    }
    /** A value under names from the root on, as it is written there. */
    written(path) {
        return path.reduce((value, name) => (value?.type === 'list' ? value.items[Number(name)] : (0,model_value/* member */.Dc)(value, name)), this.#root);
    }
    /** What a value under names of another file is, in the places of that file. */
    of(file, path) {
        return this.#reach(file, path, 0);
    }
    #reach(from, path, depth) {
        let value = from;
        for (const name of path) {
            if (value?.type === 'text')
                value = this.fill(value, depth + 1);
            value = value?.type === 'list' ? value.items[Number(name)] : (0,model_value/* member */.Dc)(value, name);
        }
        return value && this.fill(value, depth + 1);
    }
    #text(value, depth) {
        const parts = variablesIn(value.text.replaceAll(/#\{(AWS::[A-Za-z]+)\}/g, '${$1}'));
        const [only] = parts;
        if (parts.length === 1 && typeof only === 'object')
            return this.#whole(only, value, depth);
        const text = parts.map((part) => (typeof part === 'string' ? part : this.#within(part, depth, value.span))).join('');
        return text === value.text ? value : changed(value, text);
    }
    #whole(variable, value, depth) {
        const found = this.#value(variable, depth, value.span);
        if (found === undefined)
            return changed(value, asWritten(variable));
        // A text stands where it is used, and so does all of another file; what else holds more has a place of its own.
        const own = (found.type === 'map' || found.type === 'list') && !variable.sources.some((source) => source.startsWith('file('));
        return own ? found : placed(found, value.span);
    }
    #within(variable, depth, span) {
        const found = this.#value(variable, depth, span);
        if (found?.type === 'number')
            return found.raw;
        if (found?.type === 'boolean')
            return String(found.value);
        return (0,model_value/* textOf */.b6)(found) ?? asWritten(variable);
    }
    #value({ sources }, depth, span) {
        if (depth > variables_depthLimit)
            return undefined;
        for (const source of sources) {
            if (this.#lookups++ > lookupLimit)
                return undefined;
            const found = this.#source(source, depth + 1, span);
            if (found !== undefined && found.type !== 'null' && (0,model_value/* textOf */.b6)(found) !== '')
                return found;
        }
        return undefined;
    }
    #source(written, depth, span) {
        const literal = /^(?:'([^']*)'|"([^"]*)")$/.exec(written);
        if (literal !== null)
            return { type: 'text', text: literal[1] ?? literal[2] ?? '', span };
        if (/^-?[0-9.]+$/.test(written))
            return { type: 'number', value: Number(written), raw: written, span };
        if (/^(?:true|false)$/.test(written))
            return { type: 'boolean', value: written === 'true', span };
        const source = (0,model_value/* textOf */.b6)(this.fill({ type: 'text', text: written, span }, depth)) ?? written;
        if (source.includes('${'))
            return undefined;
        const file = /^file\(\s*([^()]+?)\s*\)(?::(.*))?$/.exec(source);
        if (file !== null)
            return this.#reach(this.#open(file[1]), addressed(file[2]), depth);
        const [, kind, address = ''] = /^(\w+):(.*)$/.exec(source) ?? [];
        if (kind === 'self')
            return this.#reach(this.#root, addressed(address), depth);
        if (kind === 'sls' && address === 'stage')
            return this.#stage(depth, span);
        if (kind === 'aws' && address === 'region')
            return this.#reach(this.#root, ['provider', 'region'], depth);
        if (kind === 'param')
            return this.#parameter(address, depth, span);
        return undefined;
    }
    /** https://www.serverless.com/framework/docs/providers/aws/guide/variables: `dev` unless something else is said. */
    #stage(depth, span) {
        return this.#reach(this.#root, ['provider', 'stage'], depth) ?? { type: 'text', text: 'dev', span };
    }
    #parameter(name, depth, span) {
        const stage = (0,model_value/* textOf */.b6)(this.#stage(depth, span)) ?? 'dev';
        return this.#reach(this.#root, ['params', stage, name], depth) ?? this.#reach(this.#root, ['params', 'default', name], depth);
    }
}
function placed(value, span) {
    if (value.type === 'map') {
        return { ...value, span, entries: value.entries.map((each) => ({ key: each.key, keySpan: span, value: placed(each.value, span) })) };
    }
    if (value.type === 'list')
        return { ...value, span, items: value.items.map((item) => placed(item, span)) };
    if (value.type !== 'text')
        return { ...value, span };
    return { type: 'text', text: value.text, span, ...(value.tag === undefined ? {} : { tag: value.tag }) };
}
function addressed(address) {
    return address === undefined || address === '' ? [] : address.split('.');
}
/** The tag stays, so that what CloudFormation does with the text is done; the places of its pieces are lost. */
function changed({ tag, span }, text) {
    return { type: 'text', text, span, ...(tag === undefined ? {} : { tag }) };
}
/** A variable that stays, in a form that is known for a hole whatever its source. */
function asWritten({ sources }) {
    if (sources[0] === 'aws:accountId')
        return '${AWS::AccountId}';
    if (sources[0] === 'aws:region')
        return '${AWS::Region}';
    const plain = sources.join(', ').replaceAll(/[${}]/g, '');
    return /^(?:self|opt|sls|env|param|file|ssm|cf)[:(]/.test(plain) ? `\${${plain}}` : `\${param:${plain}}`;
}

;// CONCATENATED MODULE: ./lib/documents/serverless-framework/read.js









/** Whether a map is a configuration of the Serverless Framework for AWS. */
function isServerlessConfig(map) {
    const provider = (0,model_value/* member */.Dc)(map, 'provider');
    const name = (0,model_value/* textOf */.b6)(provider) ?? (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(provider, 'name'));
    return (0,model_value/* entry */.f_)(map, 'service') !== undefined && (name === 'aws' || (provider?.type === 'text' && provider.text.startsWith('${file(')));
}
/** Sections that are read by what they mean, or only say what stands elsewhere. */
const known = new Set(['service', 'provider', 'functions', 'resources', 'custom', 'params', 'stepFunctions']);
/**
 * The policies of a configuration (https://www.serverless.com/framework/docs/providers/aws/guide/iam): what its functions' roles
 * hold, and the template under `resources`.
 */
function readServerlessConfig(root, unit, files) {
    const variables = new Variables(root, files.value);
    const template = resourcesOf((0,model_value/* member */.Dc)(root, 'resources'), variables);
    const roles = new FunctionRoles({ root, unit, variables, files, template });
    roles.read();
    if (template.resources.size > 0)
        (0,read/* readTemplate */.x)(template, unit, roles.known);
    const api = (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(root, 'provider'), 'apiGateway');
    const lists = [(0,model_value/* member */.Dc)(api, 'resourcePolicy'), (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(root, 'provider'), 'resourcePolicy')];
    for (const { items, file } of lists.flatMap((list) => statementsOf(list, variables, files))) {
        const [first] = items;
        if (first === undefined)
            continue;
        const statements = { type: 'list', items, span: first.span };
        unit.policy('resource', (0,documents_document/* documentOf */.l)((0,permission/* aroundStatements */.e)(statements, first.span)), first.span, { service: 'execute-api', file });
    }
    for (const each of root.entries)
        if (!known.has(each.key))
            (0,bare/* findPolicies */.O)(variables.fill(each.value), unit);
}
/**
 * The template that the fragments under `resources` make together. Whole files among them are read by themselves, at their own
 * lines.
 */
function resourcesOf(written, variables) {
    const fragments = (written?.type === 'list' ? written.items : [written]).filter((each) => each?.type === 'map');
    const sections = new Map();
    for (const fragment of fragments) {
        for (const { key, value } of fragment.entries) {
            const own = value.type === 'map' ? value.entries.filter((each) => each.value.type !== 'text') : [];
            sections.set(key, [...(sections.get(key) ?? []), ...own.map((each) => ({ ...each, value: variables.fill(each.value) }))]);
        }
    }
    const span = written?.span ?? { start: 0, end: 0 };
    const entries = [...sections].map(([key, own]) => ({ key, keySpan: span, value: { type: 'map', entries: own, span } }));
    const none = { parameters: undefined, mappings: undefined, conditions: undefined, globals: undefined, resources: new Map() };
    return (0,template/* templateOf */.k)({ type: 'map', entries, span }) ?? none;
}

// EXTERNAL MODULE: ./lib/documents/formats/read-json.js
var read_json = __webpack_require__(21476);
// EXTERNAL MODULE: ./lib/documents/formats/read-yaml.js
var read_yaml = __webpack_require__(29461);
// EXTERNAL MODULE: ./lib/documents/formats/serverless.js
var serverless = __webpack_require__(85027);
;// CONCATENATED MODULE: ./lib/documents/formats/read-serverless.js







/** Reads configurations of the framework, each by itself; what only has such a name is read as what it is. */
const readServerlessFiles = (files, named) => {
    const units = [];
    const others = [];
    for (const file of files) {
        const root = read_serverless_valueOf(file);
        if (root?.type !== 'map' || !isServerlessConfig(root))
            others.push(file);
        else
            units.push(...(unitOf(root, file, named) ?? []));
    }
    const [json, yaml] = [/\.json$/i, /\.ya?ml$/i].map((ending) => others.filter(({ source }) => ending.test(source.path)));
    const rest = [(0,read_json.readJson)(json ?? [], named), (0,read_yaml.readYaml)(yaml ?? [], named)];
    return { units: [...units, ...rest.flatMap((reading) => reading.units)], unread: rest.flatMap((reading) => reading.unread) };
};
function unitOf(root, { source }, named) {
    const opened = new Map();
    const builder = new documents_unit/* UnitBuilder */.oQ(source.path, source);
    readServerlessConfig(root, builder, {
        value: (name) => {
            const path = (0,serverless/* besides */.o)(source.path, name);
            if (!opened.has(path))
                opened.set(path, named.has(path) ? read_serverless_valueOf(named.get(path)) : undefined);
            return opened.get(path);
        },
        source: (name) => named.get((0,serverless/* besides */.o)(source.path, name))?.source,
    });
    return [builder.build() ?? []].flat();
}
/** The one document of a file; undefined when there are several, or a mistake is in it. */
function read_serverless_valueOf({ text }) {
    if (text.length > read_yaml.yamlSizeLimit)
        return undefined;
    if (/^\ufeff?\s*\{/.test(text)) {
        const { value, problems } = (0,json/* parseJson */.qF)(text);
        if (problems.length === 0)
            return value;
    }
    const [document, ...more] = (0,yaml/* parseYaml */.h)(text, '1.2');
    return more.length === 0 && document?.problems.every(({ kind }) => kind === 'aliases') === true ? document.value : undefined;
}


/***/ }),

/***/ 29461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml),
/* harmony export */   yamlSizeLimit: () => (/* binding */ yamlSizeLimit)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96098);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84449);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99620);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21476);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22920);





/** Longer texts are not parsed, at about two seconds a megabyte; CloudFormation takes no template over 1 MB. In UTF-16 units. */
const yamlSizeLimit = 2 * 1024 * 1024;
/** Reads YAML files, and JSON that goes by their names, each by itself. */
const readYaml = (files) => {
    const readings = files.map(readOne);
    return { units: readings.flatMap(({ units }) => units), unread: readings.flatMap(({ unread }) => unread) };
};
function readOne(file) {
    const { text, source } = file;
    const json = /^\ufeff?\s*\{/.test(text) ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text) : undefined;
    if (json?.value !== undefined && json.problems.length === 0)
        return { units: (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$)([json.value], source), unread: [] };
    if (text.length > yamlSizeLimit)
        return { units: [], unread: [(0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__.tooLarge)(file)] };
    const documents = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, text.includes('AWS::') ? '1.1' : '1.2');
    // A document with a mistake in it is not what its reader would make of it either.
    const sound = documents.filter(({ problems }) => problems.every(({ kind }) => kind === 'aliases'));
    const roots = sound.flatMap(({ value }) => value ?? []);
    return { units: (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$)(roots, source), unread: unreadYaml(file, documents) };
}
function unreadYaml({ text, source }, documents) {
    const [first] = documents.flatMap(({ problems }) => problems);
    if (first === undefined)
        return [];
    const why = (0,_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasTemplateMarks */ .F)(text) ? 'a template that another tool fills in' : first.message;
    return [{ path: source.path, why, span: first.span, file: source, incomplete: (0,_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .showsPolicy */ .t7)(text) }];
}


/***/ }),

/***/ 84449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: yamlDepthLimit

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/syntax/yaml-depth.js
/** The offset of the first token nested deeper than `limit`; undefined when there is none. */
function deepestToken(tokens, limit) {
    const stack = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { token, depth } = next;
        if (depth > limit)
            return 'offset' in token ? token.offset : 0;
        if (token.type === 'document') {
            if (token.value !== undefined)
                stack.push({ token: token.value, depth });
        }
        else if ('items' in token) {
            for (const item of token.items) {
                if (item.key)
                    stack.push({ token: item.key, depth: depth + 1 });
                if (item.value !== undefined)
                    stack.push({ token: item.value, depth: depth + 1 });
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/syntax/yaml-lenient.js

/**
 * Takes quoted texts and flow collections however their lines are indented, as libyaml, go-yaml and js-yaml do and with them
 * CloudFormation, Kubernetes and GitHub: JSON pasted below a key is common. The specification wants them deeper than their key.
 */
class LenientLexer extends dist/* Lexer */.JG {
    *parseFlowCollection() {
        return yield* this.#unindented(super.parseFlowCollection());
    }
    *parseQuotedScalar() {
        return yield* this.#unindented(super.parseQuotedScalar());
    }
    *#unindented(tokens) {
        const { indentNext } = this;
        this.indentNext = 0;
        const next = yield* tokens;
        this.indentNext = indentNext;
        return next;
    }
}
/** The tokens of a YAML stream, read with that freedom. */
function lenientTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new LenientLexer().lex(text))
        for (const token of parser.next(lexeme))
            tokens.push(token);
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}

;// CONCATENATED MODULE: ./lib/syntax/yaml-merge.js
/**
 * The entries of a map with its merge keys (`<<`) resolved, the merged ones first: what the map says itself wins, then the
 * earlier source (https://yaml.org/type/merge.html).
 */
function mergedEntries(own, merges) {
    const taken = new Set(own.map(({ key }) => key));
    const added = [];
    for (const source of merges.flatMap((merge) => (merge.type === 'list' ? merge.items : [merge]))) {
        if (source.type !== 'map')
            continue;
        const fresh = source.entries.filter(({ key }) => !taken.has(key));
        added.push(...fresh);
        for (const { key } of fresh)
            taken.add(key);
    }
    return [...added, ...own];
}

;// CONCATENATED MODULE: ./lib/syntax/yaml-offsets.js
const simple = {
    ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
    ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' },
};
const hexDigits = { x: 2, u: 4, U: 8 };
/**
 * Where each UTF-16 unit of a scalar's text stands in the file: through folding, indentation, block headers and escapes.
 * Text and source are walked side by side; only white space is ever added or lost, so what is not white space fixes the rest.
 */
function yamlOffsets(file, text, scalar) {
    let offsets;
    return (index) => {
        offsets ??= align(file, text, scalar);
        return offsets[Math.max(0, Math.min(index, text.length))];
    };
}
function align(file, text, scalar) {
    const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    const block = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    const last = scalar.range[1] - (quoted ? 1 : 0);
    let at = scalar.range[0] + (quoted ? 1 : 0);
    if (block)
        at = Math.min(last, file.indexOf('\n', at) + 1 || last);
    const offsets = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
        const unit = text[i];
        const from = at;
        let found = next(file, at, scalar.type);
        while (at < last && found.unit !== unit && (found.unit === '' || /\s/.test(file[at]))) {
            at += found.unit === '' ? found.length : 1;
            found = next(file, at, scalar.type);
        }
        if (found.unit === unit && at < last) {
            offsets[i] = at;
            at += found.length;
        }
        else {
            // Folding made this space or line end of what was passed; or an escape of two units.
            offsets[i] = Math.min(from, last);
            if (/\s/.test(unit))
                at = from;
            else
                at = Math.min(last, at + (found.unit.length > 1 && found.unit[1] === unit ? found.length : 0));
        }
    }
    offsets[text.length] = Math.min(at, last);
    return offsets;
}
function next(file, at, type) {
    const unit = file[at] ?? '';
    if (type === 'QUOTE_SINGLE' && unit === "'")
        return { unit, length: 2 };
    if (type !== 'QUOTE_DOUBLE' || unit !== '\\')
        return { unit, length: 1 };
    const kind = file[at + 1] ?? '';
    if (kind === '\n' || kind === '\r')
        return { unit: '', length: 2 };
    const digits = hexDigits[kind];
    if (digits === undefined)
        return { unit: simple[kind] ?? kind, length: 2 };
    const code = Number.parseInt(file.slice(at + 2, at + 2 + digits), 16);
    return { unit: code <= 0x10ffff ? String.fromCodePoint(code) : kind, length: 2 + digits };
}

;// CONCATENATED MODULE: ./lib/syntax/yaml-scalars.js

const number = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const based = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const nothing = /^(?:~|null|Null|NULL)?$/;
const booleans = {
    '1.2': { yes: /^(?:true|True|TRUE)$/, no: /^(?:false|False|FALSE)$/ },
    '1.1': { yes: /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/, no: /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/ },
};
/**
 * What a scalar is: only a plain one without a tag can be anything but text
 * (https://yaml.org/spec/1.2.2/#1032-tag-resolution). A number keeps its words in `raw`.
 */
function scalarValue(scalar, file, dialect, tag) {
    const written = scalar.source ?? '';
    const span = scalarSpan(scalar, file);
    const tagged = tag === undefined ? {} : { tag };
    if (scalar.type === 'PLAIN' && tag === undefined && scalar.tag !== '!' && scalar.tag !== 'tag:yaml.org,2002:str') {
        if (nothing.test(written))
            return { type: 'null', span };
        if (booleans[dialect].yes.test(written))
            return { type: 'boolean', value: true, span };
        if (booleans[dialect].no.test(written))
            return { type: 'boolean', value: false, span };
        if (number.test(written) || based.test(written))
            return { type: 'number', value: Number(written), raw: written, span };
    }
    return { type: 'text', text: written, span, ...tagged, outer: yamlOffsets(file, written, scalar) };
}
/** Without the line ends and spaces that follow a block scalar. */
function scalarSpan(scalar, file) {
    const [start, valueEnd] = scalar.range;
    let end = valueEnd;
    while (end > start && /\s/.test(file[end - 1]))
        end--;
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/syntax/yaml-values.js



/** How many values all aliases of a document may stand for together; beyond it they are unknown ("billion laughs"). */
const aliasLimit = 50_000;
/** Turns the nodes of one document into located values; `problems` tells what was refused on the way. */
class YamlReader {
    problems = [];
    #file;
    #dialect;
    #anchors = new Map();
    #weight = 0;
    #aliased = 0;
    constructor(file, dialect) {
        this.#file = file;
        this.#dialect = dialect;
    }
    read(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node);
        const before = this.#weight++;
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, 'open');
        const value = this.#node(node);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, { value, weight: this.#weight - before });
        return value;
    }
    #node(node) {
        const tag = customTag(node.tag);
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, tag);
        if ((0,dist/* isSeq */.oP)(node))
            return this.#list(node, tag);
        if ((0,dist/* isScalar */.jn)(node))
            return scalarValue(node, this.#file, this.#dialect, tag);
        return { type: 'unknown', why: 'a YAML node of an unknown kind', span: { start: 0, end: 0 } };
    }
    #map(node, tag) {
        const own = [];
        const merges = [];
        for (const { key, value } of node.items) {
            const keySpan = spanOf(key);
            const read = value === null ? { type: 'null', span: { start: keySpan.end, end: keySpan.end } } : this.read(value);
            if ((0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<' && (read.type === 'map' || read.type === 'list'))
                merges.push(read);
            else
                own.push({ key: this.#keyText(key), keySpan, value: read });
        }
        const entries = merges.length === 0 ? own : mergedEntries(own, merges);
        this.#aliased += entries.length - own.length;
        return { type: 'map', entries, span: collectionSpan(node, own.at(-1)?.value.span), ...(tag === undefined ? {} : { tag }) };
    }
    #list(node, tag) {
        const items = node.items.map((item) => this.read(item));
        return { type: 'list', items, span: collectionSpan(node, items.at(-1)?.span), ...(tag === undefined ? {} : { tag }) };
    }
    /** A key as written; one that is no scalar is a stretch of the file. */
    #keyText(key) {
        if ((0,dist/* isScalar */.jn)(key))
            return key.source ?? '';
        const { start, end } = spanOf(key);
        return this.#file.slice(start, Math.min(end, start + 200));
    }
    #alias(node) {
        const span = spanOf(node);
        const anchored = this.#anchors.get(node.source);
        if (anchored === undefined)
            return this.#refuse('syntax', `no anchor *${node.source} stands above`, span);
        if (anchored === 'open')
            return this.#refuse('aliases', `the alias *${node.source} stands inside what it repeats`, span);
        if (this.#aliased + anchored.weight > aliasLimit)
            return this.#refuse('aliases', 'the aliases repeat too much', span);
        this.#aliased += anchored.weight;
        this.#weight += anchored.weight;
        return anchored.value;
    }
    #refuse(kind, why, span) {
        if (this.problems.length < 20)
            this.problems.push({ kind, message: why, span });
        return { type: 'unknown', why, span };
    }
}
/** Only a tag of somebody's own says something; those of YAML itself are what the value is anyway. */
function customTag(tag) {
    return tag === undefined || tag === '!' || tag.startsWith('tag:yaml.org,') ? undefined : tag;
}
function spanOf(node) {
    return { start: node.range[0], end: node.range[1] };
}
/** A block collection ends with its last value, not with the comments and empty lines behind it. */
function collectionSpan(node, last) {
    const { start, end } = spanOf(node);
    if (node.flow === true)
        return { start, end };
    return { start, end: last === undefined || last.end > end || last.end < start ? end : last.end };
}

;// CONCATENATED MODULE: ./lib/syntax/yaml.js




/**
 * Nesting beyond this is not read: the composer calls itself for each level and would end the process, not just the call. No
 * file that people write comes near.
 */
const yamlDepthLimit = 250;
/** How many problems one document is worth; a reader needs the first. */
const problemLimit = 20;
/**
 * The documents of a YAML stream with where everything stands: duplicate keys kept, tags kept by name and never constructed,
 * aliases and merge keys resolved within a bound. Keys are always text, as written (`on` stays `on`). After a mistake the
 * value is what can still be read, and the problem says so. An empty stream gives no document. Never throws.
 *
 * @param dialect which plain words are booleans: `1.2` only `true` and `false` (GitHub), `1.1` also `yes`, `no`, `on`, `off`
 *   (CloudFormation, https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html).
 */
function parseYaml(text, dialect = '1.2') {
    const strict = readTokens([...new dist/* Parser */.iX().parse(text)], text, dialect);
    if (isSound(strict) || !/[\n\r]/.test(text) || !/["'[{]/.test(text))
        return strict;
    const lenient = readTokens(lenientTokens(text), text, dialect);
    return isSound(lenient) ? lenient : strict;
}
function readTokens(tokens, text, dialect) {
    const deep = deepestToken(tokens, yamlDepthLimit);
    if (deep !== undefined) {
        const span = { start: deep, end: deep + 1 };
        return [{ value: undefined, problems: [{ kind: 'depth', message: `nested deeper than ${yamlDepthLimit} levels`, span }] }];
    }
    return traceless(() => [...compose(tokens, text)]).map((document) => read(document, text, dialect));
}
/** Whether nothing is wrong with how the documents are written. */
function isSound(documents) {
    return documents.every(({ problems }) => problems.every(({ kind }) => kind === 'aliases'));
}
/** The composer makes an error of each tag that it doesn't know, and a template has thousands: their stack traces are most of the work. */
function traceless(work) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function* compose(tokens, text) {
    const composer = new dist/* Composer */.Dk({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: false });
    // A tag directive or comment after the last document makes no document of its own.
    yield* composer.compose(tokens, false, text.length);
}
function read(document, text, dialect) {
    const problems = document.errors
        .slice(0, problemLimit)
        .map(({ message, pos }) => ({ kind: 'syntax', message, span: { start: pos[0], end: Math.max(pos[0], pos[1]) } }));
    const reader = new YamlReader(text, dialect);
    const value = document.contents === null ? undefined : reader.read(document.contents);
    return { value, problems: [...problems, ...reader.problems] };
}


/***/ })

};
