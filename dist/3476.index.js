export const id = 3476;
export const ids = [3476];
export const modules = {

/***/ 13476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlans: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./lib/syntax/json.js + 2 modules
var json = __webpack_require__(96098);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/documents/terraform/blocks.js
var blocks = __webpack_require__(16631);
// EXTERNAL MODULE: ./lib/documents/terraform/evaluate.js + 4 modules
var evaluate = __webpack_require__(2138);
// EXTERNAL MODULE: ./lib/documents/terraform/folder.js
var terraform_folder = __webpack_require__(66929);
// EXTERNAL MODULE: ./lib/documents/terraform/ground.js
var terraform_ground = __webpack_require__(80034);
// EXTERNAL MODULE: ./lib/documents/terraform/read.js + 4 modules
var read = __webpack_require__(56911);
// EXTERNAL MODULE: ./lib/documents/terraform/resource-values.js
var resource_values = __webpack_require__(79604);
;// CONCATENATED MODULE: ./lib/documents/terraform/plan.js







/** Modules within modules beyond this are not looked into. */
const depthLimit = 30;
/**
 * Whether a map is what `terraform show -json` writes of a plan or state
 * (https://developer.hashicorp.com/terraform/internals/json-format).
 */
function isPlan(map) {
    return (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(map, 'format_version')) !== undefined && rootOf(map) !== undefined;
}
function rootOf(map) {
    return (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(map, 'planned_values') ?? (0,model_value/* member */.Dc)(map, 'values'), 'root_module');
}
/** Reads the resources of a plan: what is known of them, and what they refer to where that isn't known yet. */
function readPlan(map, unit) {
    const folders = new Map();
    const ground = new terraform_ground/* Ground */.M();
    const size = map.span.end;
    ground.base({ text: { length: size }, source: unit.file });
    gather(rootOf(map), (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(map, 'configuration'), 'root_module'), '', folders, 0);
    const calls = (folder, call) => folders.get(folder.path === '' ? `module.${call}` : `${folder.path}.module.${call}`);
    const values = new resource_values/* ResourceValues */.n(() => evaluator, calls);
    const evaluator = new evaluate/* Evaluator */.o(values, { file: () => undefined }, size);
    const reader = new read/* Reader */.m(evaluator, values, ground);
    for (const folder of folders.values())
        reader.folder(folder, unit);
    reader.end([...folders.values()].map((folder) => [folder, unit]));
}
function gather(module, configuration, path, folders, depth) {
    if (depth > depthLimit)
        return;
    const folder = new terraform_folder/* Folder */.v(path, '');
    folders.set(path, folder);
    const configured = new Map(items((0,model_value/* member */.Dc)(configuration, 'resources')).map((each) => [(0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(each, 'address')) ?? '', each]));
    for (const resource of items((0,model_value/* member */.Dc)(module, 'resources'))) {
        const type = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(resource, 'type'));
        const name = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(resource, 'name'));
        const values = (0,model_value/* member */.Dc)(resource, 'values');
        const data = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(resource, 'mode')) === 'data';
        if (type === undefined || name === undefined || values?.type !== 'map')
            continue;
        const plain = `${data ? 'data.' : ''}${type}.${name}`;
        const index = (0,model_value/* member */.Dc)(resource, 'index');
        const address = index?.type === 'text' || index?.type === 'number'
            ? `${plain}[${(0,model_value/* textOf */.b6)(index) ?? (index.type === 'number' ? index.raw : '')}]`
            : plain;
        const body = completed((0,blocks/* bodyOfMap */.A)(known(values)), (0,model_value/* member */.Dc)(configured.get(plain), 'expressions'), values.span);
        const block = { type: data ? 'data' : 'resource', labels: [type, name], body, span: resource.span };
        folder.resources.set(address, { block, base: 0, address, type, name, data, folder });
        if (address !== plain)
            folder.instances.set(plain, { block, base: 0, address: plain, type, name, data, folder });
    }
    const calls = (0,model_value/* member */.Dc)(configuration, 'module_calls');
    for (const child of items((0,model_value/* member */.Dc)(module, 'child_modules'))) {
        const address = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(child, 'address'));
        if (address === undefined)
            continue;
        const call = /module\.([^.[]+)(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? '';
        gather(child, (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(calls, call), 'module'), address, folders, depth + 1);
    }
}
function items(value) {
    return value?.type === 'list' ? value.items : [];
}
/** Without what is null: a plan writes every attribute out. */
function known(values) {
    return { ...values, entries: values.entries.filter((each) => each.value.type !== 'null') };
}
/** With what the configuration refers to where the plan has no value yet. */
function completed(body, expressions, span) {
    const have = new Set(body.attributes.map(({ name }) => name));
    const more = (expressions?.type === 'map' ? expressions.entries : []).flatMap(({ key, value }) => {
        if (have.has(key))
            return [];
        const [first] = items((0,model_value/* member */.Dc)(value, 'references'));
        const reference = (0,model_value/* textOf */.b6)(first);
        return reference === undefined ? [] : [{ name: key, nameSpan: span, expression: referenceOf(reference, span) }];
    });
    return { attributes: [...body.attributes, ...more], blocks: [] };
}
function referenceOf(reference, span) {
    const [root = '', ...names] = reference.replace(/\[[^\]]*\]/g, '').split('.');
    return names.slice(0, 20).reduce((of, name) => ({ type: 'attribute', of, name, span }), { type: 'name', name: root, span });
}

;// CONCATENATED MODULE: ./lib/documents/terraform/state.js

/** Whether a map is a state as Terraform keeps it (version 4; its shape is Terraform's own affair and has not changed since 0.12). */
function isState(map) {
    const version = (0,model_value/* member */.Dc)(map, 'version');
    return version?.type === 'number' && version.value === 4 && (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(map, 'terraform_version')) !== undefined;
}
/** The same as `terraform show -json` writes it: a resource for each instance, by module. */
function shownState(state) {
    const modules = new Map([['', []]]);
    for (const resource of state_items((0,model_value/* member */.Dc)(state, 'resources'))) {
        const module = (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(resource, 'module')) ?? '';
        const shown = modules.get(module) ?? [];
        modules.set(module, shown);
        for (const instance of state_items((0,model_value/* member */.Dc)(resource, 'instances'))) {
            const values = (0,model_value/* member */.Dc)(instance, 'attributes');
            const index = (0,model_value/* member */.Dc)(instance, 'index_key');
            if (values === undefined)
                continue;
            const same = ['type', 'name', 'mode'].flatMap((name) => (resource.type === 'map' ? ((0,model_value/* entry */.f_)(resource, name) ?? []) : []));
            const more = index === undefined ? [] : [made('index', index)];
            shown.push({ type: 'map', entries: [...same, ...more, made('values', values)], span: instance.span });
        }
    }
    const { span } = state;
    const list = (values) => ({ type: 'list', items: values, span });
    const map = (entries) => ({ type: 'map', entries, span });
    const children = [...modules].filter(([address]) => address !== '');
    const childModules = children.map(([address, resources]) => map([made('address', { type: 'text', text: address, span }), made('resources', list(resources))]));
    const root = map([made('resources', list(modules.get('') ?? [])), made('child_modules', list(childModules))]);
    return map([made('format_version', { type: 'text', text: '1.0', span }), made('values', map([made('root_module', root)]))]);
}
function made(key, value) {
    return { key, keySpan: { start: value.span.start, end: value.span.start }, value };
}
function state_items(value) {
    return value?.type === 'list' ? value.items : [];
}

// EXTERNAL MODULE: ./lib/documents/unit.js
var documents_unit = __webpack_require__(98930);
// EXTERNAL MODULE: ./lib/documents/formats/read-json.js
var read_json = __webpack_require__(21476);
;// CONCATENATED MODULE: ./lib/documents/formats/read-plan.js





/** Reads plans and states, each by itself; what only looks like one is JSON like any other. */
const readPlans = (files, named) => {
    const units = [];
    const others = [];
    for (const file of files) {
        const read = file.text.length > read_json.jsonSizeLimit ? undefined : (0,json/* parseJson */.qF)(file.text).value;
        const value = read?.type === 'map' && isState(read) ? shownState(read) : read;
        if (value?.type === 'map' && isPlan(value)) {
            const unit = new documents_unit/* UnitBuilder */.oQ(file.source.path, file.source);
            readPlan(value, unit);
            units.push(...[unit.build()].flatMap((built) => built ?? []));
        }
        else
            others.push(file);
    }
    const rest = (0,read_json.readJson)(others, named);
    return { units: [...units, ...rest.units], unread: rest.unread };
};


/***/ })

};
