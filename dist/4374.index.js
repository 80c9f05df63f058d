export const id = 4374;
export const ids = [4374];
export const modules = {

/***/ 94374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTerraform: () => (/* binding */ readTerraform)
});

// EXTERNAL MODULE: ./lib/syntax/hcl/parse.js + 6 modules
var parse = __webpack_require__(48401);
// EXTERNAL MODULE: ./lib/documents/terraform/evaluate.js + 4 modules
var evaluate = __webpack_require__(2138);
// EXTERNAL MODULE: ./lib/documents/terraform/folder.js
var terraform_folder = __webpack_require__(66929);
// EXTERNAL MODULE: ./lib/documents/terraform/ground.js
var ground = __webpack_require__(80034);
// EXTERNAL MODULE: ./lib/syntax/json.js + 2 modules
var json = __webpack_require__(96098);
// EXTERNAL MODULE: ./lib/documents/terraform/blocks.js
var blocks = __webpack_require__(16631);
;// CONCATENATED MODULE: ./lib/documents/terraform/json-syntax.js



/** Blocks of a configuration, and how many names stand above their bodies. */
const labels = { resource: 2, data: 2, variable: 1, output: 1, module: 1, locals: 0 };
/** Terraform's JSON syntax (https://developer.hashicorp.com/terraform/language/syntax/json) as the body that it says. */
function jsonBody(text) {
    const { value, problems } = (0,json/* parseJson */.qF)(text);
    const blocks = [];
    if (value?.type === 'map') {
        for (const { key, keySpan, value: under } of value.entries) {
            const depth = labels[key];
            if (depth !== undefined)
                collect(key, depth, [], under, keySpan, blocks);
        }
    }
    return { body: { attributes: [], blocks }, problem: value === undefined ? problems[0] : undefined };
}
function collect(type, depth, names, value, keySpan, blocks) {
    if (value.type === 'list')
        for (const item of value.items)
            collect(type, depth, names, item, keySpan, blocks);
    else if (value.type !== 'map')
        return;
    else if (depth === 0)
        blocks.push({ type, labels: names, body: bodyOf(value), span: { start: keySpan.start, end: value.span.end } });
    else
        for (const each of value.entries)
            collect(type, depth - 1, [...names, each.key], each.value, each.keySpan, blocks);
}
function bodyOf(map) {
    const expression = expressionOf(map);
    return expression.type === 'object' ? (0,blocks/* bodyOfObject */.t3)(expression) : { attributes: [], blocks: [] };
}
function expressionOf(value) {
    const { span } = value;
    switch (value.type) {
        case 'map':
            return {
                type: 'object',
                items: value.entries.map(({ key, keySpan, value: under }) => ({ key: literal(key, keySpan), value: expressionOf(under) })),
                span,
            };
        case 'list':
            return { type: 'tuple', items: value.items.map(expressionOf), span };
        case 'text': {
            const { outer = () => span.start } = value;
            const template = /[$%]\{/.test(value.text) ? (0,parse/* parseTemplate */.Q)(value.text) : undefined;
            if (template === undefined)
                return { type: 'template', pieces: [{ kind: 'text', text: value.text, outer }], span };
            return { ...replaced(template, span, outer), span };
        }
        case 'number':
            return { type: 'number', raw: value.raw, span };
        case 'boolean':
            return { type: 'boolean', value: value.value, span };
        default:
            return { type: 'null', span };
    }
}
function literal(text, span) {
    return { type: 'template', pieces: [{ kind: 'text', text, outer: (index) => span.start + 1 + index }], span };
}
/** The same tree with the places of the string that it was read from. */
function replaced(node, around, outer) {
    if (Array.isArray(node))
        return node.map((item) => replaced(item, around, outer));
    if (typeof node === 'function')
        return (index) => outer(node(index));
    if (typeof node !== 'object' || node === null)
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => {
        if (key !== 'span')
            return [key, replaced(value, around, outer)];
        const { start, end } = value;
        return [key, { start: outer(start), end: Math.max(outer(start), outer(end)) }];
    }));
}

// EXTERNAL MODULE: ./lib/documents/terraform/file-functions.js
var file_functions = __webpack_require__(80075);
// EXTERNAL MODULE: ./lib/documents/terraform/read.js + 4 modules
var read = __webpack_require__(56911);
// EXTERNAL MODULE: ./lib/documents/terraform/resource-values.js
var resource_values = __webpack_require__(79604);
// EXTERNAL MODULE: ./lib/documents/terraform/scope.js
var scope = __webpack_require__(92133);
// EXTERNAL MODULE: ./lib/documents/unit.js
var unit = __webpack_require__(98930);
;// CONCATENATED MODULE: ./lib/documents/formats/read-terraform.js










/** Longer files are not parsed. In UTF-16 units. */
const sizeLimit = 8 * 1024 * 1024;
/** What a tree must hold before its Terraform is parsed. */
const signs = /olicy|aws_iam_|aws_lambda_permission|aws_ssoadmin_|Statement/;
/** A block that could not be read and says that it holds a policy. */
const policySigns = /aws_iam_|policy|"?Statement"?\s*[=:]/i;
/** Reads all Terraform files of a tree: each folder is a unit, and they know of one another. */
const readTerraform = (files, named) => {
    if (!files.some(({ text }) => signs.test(text)))
        return { units: [], unread: [] };
    return new Reading(files, named).read();
};
class Reading {
    #files;
    #named;
    #ground = new ground/* Ground */.M();
    #folders = new Map();
    #first = new Map();
    #unread = [];
    #taken = new Set();
    #evaluator;
    #values;
    constructor(files, named) {
        this.#files = [...files].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
        this.#named = named;
        this.#values = new resource_values/* ResourceValues */.n(() => this.#evaluator, (folder, call) => this.#called(folder, call));
        const size = [...files, ...named.values()].reduce((sum, { text }) => sum + text.length, 0);
        this.#evaluator = new evaluate/* Evaluator */.o(this.#values, { file: (path) => this.#file(path) }, size);
    }
    read() {
        for (const file of this.#files)
            this.#declare(file);
        for (const folder of this.#folders.values())
            this.#link(folder);
        const reader = new read/* Reader */.m(this.#evaluator, this.#values, this.#ground);
        const builders = [...this.#first].map(([folder, { source }]) => [
            folder,
            new unit/* UnitBuilder */.oQ(folder.path === '' ? source.path : folder.path, source),
        ]);
        for (const [folder, builder] of builders)
            reader.folder(folder, builder);
        reader.end(builders);
        const units = builders.flatMap(([, builder]) => builder.build() ?? []);
        return { units, unread: this.#unread, taken: [...this.#taken] };
    }
    #declare(file) {
        const { text, source } = file;
        const { path } = source;
        if (text.length > sizeLimit) {
            this.#unread.push({ path, why: 'more than a parser is given', incomplete: policySigns.test(text) });
            return;
        }
        const at = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const folder = this.#folders.get(at) ?? new terraform_folder/* Folder */.v(at);
        this.#folders.set(at, folder);
        if (!this.#first.has(folder))
            this.#first.set(folder, file);
        const base = this.#ground.base(file);
        const body = /\.json$/i.test(path) ? this.#json(file) : this.#native(file);
        if (/\.tfvars$/.test(path))
            folder.assign(body, base);
        else
            folder.declare(body, base);
    }
    #native({ text, source }) {
        const parsed = (0,parse/* parseHcl */.z)(text);
        for (const { message, span, at } of parsed.problems) {
            const incomplete = policySigns.test(text.slice(span.start, span.end));
            this.#unread.push({ path: source.path, why: message, span: { start: at, end: at }, file: source, incomplete });
        }
        return parsed;
    }
    #json({ text, source }) {
        const { body, problem } = jsonBody(text);
        if (problem !== undefined) {
            this.#unread.push({ path: source.path, why: problem.message, span: problem.span, file: source, incomplete: policySigns.test(text) });
        }
        return body;
    }
    #link(folder) {
        for (const name of folder.calls.keys()) {
            const called = this.#called(folder, name);
            const call = folder.calls.get(name);
            if (called !== undefined && call !== undefined && called !== folder)
                called.callers.push({ folder, call });
        }
    }
    /** The folder of the tree that a call of a module names; undefined for one from elsewhere. */
    #called(folder, name) {
        const call = folder.calls.get(name);
        const written = call && (0,terraform_folder/* attribute */.l)(call.block.body, 'source')?.expression;
        if (call === undefined || written === undefined)
            return undefined;
        const source = this.#evaluator.evaluate(written, (0,scope/* scopeOf */.O)(folder, call.base));
        if (source.type !== 'text' || !/^\.\.?(?:\/|$)/.test(source.text))
            return undefined;
        return this.#folders.get((0,file_functions/* normalised */.Z)(`${folder.path}/${source.text}`) ?? '\0');
    }
    #file(path) {
        const file = this.#named.get(path);
        if (file === undefined)
            return undefined;
        this.#taken.add(path);
        return { text: file.text, base: this.#ground.base(file) };
    }
}


/***/ })

};
