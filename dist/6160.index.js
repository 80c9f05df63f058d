export const id = 6160;
export const ids = [6160];
export const modules = {

/***/ 48455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/documents/signs.js
var signs = __webpack_require__(99620);
;// CONCATENATED MODULE: ./lib/documents/formats/json.js

/** JSON: policies, answers of AWS's command line, CloudFormation and whatever else holds a policy. */
const json = {
    reads: (path) => /\.(?:jsonc?|jsonl|ndjson)$/i.test(path) && !/\.tf\.json$/i.test(path),
    shows: signs/* mayHoldPolicy */.D9,
    together: (path) => path,
    reader: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8522), __webpack_require__.e(1476)]).then(__webpack_require__.bind(__webpack_require__, 21476))).readJson,
};

;// CONCATENATED MODULE: ./lib/documents/formats/plan.js
/** What `terraform show -json` writes of a plan or state, and the state as Terraform keeps it. */
const plan = {
    reads: (path) => /\.(?:json|tfstate)$/i.test(path) && !/\.(?:tf|tofu)\.json$/i.test(path),
    shows: (bytes) => {
        const has = (...words) => words.every((word) => bytes.includes(word));
        return has('"root_module"', '"format_version"') || has('"terraform_version"', '"instances"', '"aws_');
    },
    together: (path) => path,
    reader: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8522), __webpack_require__.e(1476), __webpack_require__.e(5582), __webpack_require__.e(3476)]).then(__webpack_require__.bind(__webpack_require__, 13476))).readPlans,
};

// EXTERNAL MODULE: ./lib/documents/formats/serverless.js
var serverless = __webpack_require__(85027);
;// CONCATENATED MODULE: ./lib/documents/formats/terraform-named.js
/** A call that takes in a file of the tree, with the path that it names. */
const call = /\b(?:file|templatefile)\(\s*"((?:[^"\\\n]|\\.){1,300})"/g;
/** Of a path that isn't known in whole so many files are taken that may be meant. */
const choiceLimit = 200;
/** The files that `file()` and `templatefile()` name, as far as their paths are written out. */
function filesTakenIn(files, paths) {
    const found = new Set();
    for (const { text, source } of files) {
        const folder = source.path.slice(0, Math.max(0, source.path.lastIndexOf('/')));
        for (const [, written = ''] of text.matchAll(call)) {
            const path = within(folder, written.replace(/\$\{path\.(?:module|root|cwd)\}/g, '.'));
            if (path === undefined)
                continue;
            if (!path.includes('${')) {
                if (paths.has(path))
                    found.add(path);
            }
            else
                for (const each of matching(path, paths))
                    found.add(each);
        }
    }
    return [...found];
}
function matching(path, paths) {
    const literals = path.split(/\$\{[^}]*\}/);
    const first = literals[0] ?? '';
    const last = literals.at(-1) ?? '';
    if (first === '' || literals.length > 4)
        return [];
    const found = [];
    for (const each of paths) {
        if (each.length >= first.length + last.length && each.startsWith(first) && each.endsWith(last))
            found.push(each);
        if (found.length > choiceLimit)
            return [];
    }
    return found;
}
function within(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/documents/formats/terraform.js

/** What a Terraform file may hold that bears on a policy, its own or that of another file of its folder. */
const marks = ['aws_', 'locals', 'variable', 'module', 'output', 'olicy', '='];
/** Terraform and OpenTofu: all folders are read together, since they call one another. */
const terraform = {
    reads: (path) => (/\.(?:tf|tofu)(?:\.json)?$/i.test(path) || /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path)) &&
        !/(?:^|\/)\.terraform\//.test(path),
    shows: (bytes) => marks.some((mark) => bytes.includes(mark)),
    together: () => ':terraform',
    names: filesTakenIn,
    reader: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8522), __webpack_require__.e(5582), __webpack_require__.e(4374)]).then(__webpack_require__.bind(__webpack_require__, 94374))).readTerraform,
};

;// CONCATENATED MODULE: ./lib/documents/formats/yaml.js

/** YAML, and what CloudFormation's users call `.template` or `.cfn`, which may be JSON as well. */
const yaml = {
    reads: (path) => /\.(?:ya?ml|template|cfn|cform|cloudformation)$/i.test(path),
    shows: signs/* mayHoldPolicy */.D9,
    together: (path) => path,
    reader: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8522), __webpack_require__.e(1476), __webpack_require__.e(9461)]).then(__webpack_require__.bind(__webpack_require__, 29461))).readYaml,
};

;// CONCATENATED MODULE: ./lib/documents/formats/index.js





/** Every format that policies are looked for in; the first that reads a path and is shown by its bytes has it. */
const formats = [terraform, serverless/* serverless */.J, plan, json, yaml];


/***/ }),

/***/ 85027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ serverless),
/* harmony export */   o: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The configuration of the Serverless Framework. One that is a program (`.ts`, `.js`) is not run. */
const serverless = {
    reads: (file) => /(?:^|\/)serverless[\w.-]*\.(?:ya?ml|json)$/i.test(file),
    shows: (bytes) => bytes.includes('provider') && bytes.includes('aws'),
    together: (file) => file,
    names: (files, paths) => files
        .flatMap(({ text, source }) => [...text.matchAll(/\bfile\(\s*([^(){}]{1,200}?)\s*\)/g)].map((match) => besides(source.path, match[1])))
        .filter((name) => /\.(?:ya?ml|json)$/i.test(name) && paths.has(name)),
    reader: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8522), __webpack_require__.e(1476), __webpack_require__.e(8796)]).then(__webpack_require__.bind(__webpack_require__, 58796))).readServerlessFiles,
};
/** The path of a file as one beside it names it. */
function besides(file, named) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), named);
}


/***/ }),

/***/ 36160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocuments: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./lib/model/position.js
var position = __webpack_require__(5218);
// EXTERNAL MODULE: ./lib/syntax/decode.js
var decode = __webpack_require__(98801);
;// CONCATENATED MODULE: ./lib/documents/fixture.js
const folders = new Set(('test tests __test__ __tests__ testing testdata test-data test_data spec specs e2e fixture fixtures __fixtures__ __mocks__ mocks mock ' +
    'golden snapshots __snapshots__ example examples sample samples demo demos doc docs documentation tutorial tutorials ' +
    'vendor vendored third_party third-party thirdparty external node_modules bower_components site-packages dist-packages').split(' '));
/** What the CDK copies into its output to be uploaded (https://docs.aws.amazon.com/cdk/v2/guide/assets.html): code, not templates. */
const asset = /^asset\.[0-9a-f]{64}$/;
/** Whether a path lies in a folder of tests, fixtures, examples, docs or code of others. The file's own name says nothing. */
function isFixturePath(path) {
    const parts = path.toLowerCase().split('/');
    parts.pop();
    return parts.some((part) => folders.has(part) || asset.test(part));
}

// EXTERNAL MODULE: ./lib/documents/formats/index.js + 5 modules
var formats = __webpack_require__(48455);
;// CONCATENATED MODULE: ./lib/documents/referred.js
/** Texts longer than this are not searched for names of files. In UTF-16 units. */
const limit = 4 * 1024 * 1024;
/** No path that a template names is longer. */
const longest = 200;
/** The files that a template speaks of, without what leads there: `../policies/a.json` is `policies/a.json`. */
function filesNamedIn(text) {
    if (text.length > limit || !text.includes('AWS::'))
        return [];
    const found = [];
    const ending = /\.(?:json|ya?ml|template)\b/g;
    const rest = /[\w@./-]*/y;
    // From the endings backwards: names are few, and words that could begin one are all there is.
    for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
        rest.lastIndex = match.index;
        const whole = before(text, match.index) + (rest.exec(text)?.[0] ?? '');
        ending.lastIndex = Math.max(ending.lastIndex, rest.lastIndex);
        const name = /^.+\.(?:json|ya?ml|template)\b/.exec(whole)?.[0];
        if (name !== undefined)
            found.push(name.replace(/^(?:\.{0,2}\/)+/, ''));
    }
    return found;
}
/** What of a path stands right before a place. */
function before(text, at) {
    let start = at;
    while (start > Math.max(0, at - longest) && /[\w@./-]/.test(text[start - 1]))
        start--;
    return text.slice(start, at);
}
/** Whether a path is one of the files named. */
function isNamed(path, names) {
    const parts = path.split('/');
    return parts.some((_, from) => names.has(parts.slice(from).join('/')));
}

;// CONCATENATED MODULE: ./lib/documents/index.js





/**
 * All IAM policies of a tree, whatever the format, and who holds them. Files are decoded and parsed only when their name and
 * bytes show that they may hold a policy; what can't be read is in `unread`. Units are sorted by path. Never rejects for what
 * a file holds.
 */
async function readDocuments(tree) {
    const all = (await tree.files()).filter(({ kind }) => kind === 'file');
    const files = all.filter(({ path }) => formats/* formats */.F.some((format) => format.reads(path)));
    const gathering = new Gathering(tree, all);
    for await (const { file, bytes } of tree.read(files)) {
        const format = formats/* formats */.F.find((each) => each.reads(file.path) && each.shows(bytes));
        if (format !== undefined)
            await gathering.add(file.path, (0,decode/* decodeText */.g)(bytes), format);
    }
    return gathering.end();
}
class Gathering {
    #tree;
    #all;
    #taken = new Set();
    #units = [];
    #unread = [];
    #waiting = new Map();
    #fixtures = [];
    #named = new Set();
    #readers = new Map();
    constructor(tree, all) {
        this.#tree = tree;
        this.#all = all;
    }
    async add(path, text, format) {
        const source = { path, lines: new position/* LineIndex */.r(text), fixture: isFixturePath(path) };
        if (source.fixture)
            this.#fixtures.push(source);
        else
            for (const name of filesNamedIn(text))
                this.#named.add(name);
        const file = { text, source: source };
        const key = format.together(path);
        const waiting = this.#waiting.get(key);
        if (key === path)
            await this.#read(format, [file]);
        else if (waiting === undefined)
            this.#waiting.set(key, { format, files: [file] });
        else
            waiting.files.push(file);
    }
    async end() {
        for (const { format, files } of this.#waiting.values())
            await this.#read(format, files);
        // A policy that a template takes in is in use, wherever it lies.
        for (const file of this.#fixtures)
            if (isNamed(file.path, this.#named))
                file.fixture = false;
        const own = this.#units.filter(({ id }) => !this.#taken.has(id));
        return { units: own.sort((a, b) => compare(a.id, b.id)), unread: this.#unread.sort((a, b) => compare(a.path, b.path)) };
    }
    async #read(format, files) {
        let read = this.#readers.get(format);
        if (read === undefined)
            this.#readers.set(format, (read = await format.reader()));
        const { units, unread, taken } = read(files, await this.#takenIn(format, files));
        for (const path of taken ?? [])
            this.#taken.add(path);
        for (const unit of units)
            this.#units.push(unit);
        for (const each of unread)
            this.#unread.push(each);
    }
    async #takenIn(format, files) {
        const found = new Map();
        const paths = new Set(format.names === undefined ? [] : this.#all.map(({ path }) => path));
        const wanted = new Set(format.names?.(files, paths));
        if (wanted.size === 0)
            return found;
        for await (const { file, bytes } of this.#tree.read(this.#all.filter(({ path }) => wanted.has(path)))) {
            const text = (0,decode/* decodeText */.g)(bytes);
            const source = { path: file.path, lines: new position/* LineIndex */.r(text), fixture: isFixturePath(file.path) };
            found.set(file.path, { text, source });
        }
        return found;
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 99620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mayHoldPolicy),
/* harmony export */   F: () => (/* binding */ hasTemplateMarks),
/* harmony export */   OI: () => (/* binding */ holdsPolicyWords),
/* harmony export */   t7: () => (/* binding */ showsPolicy)
/* harmony export */ });
/* harmony import */ var _syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98801);

/** What a JSON or YAML file must hold before it is worth parsing: a policy's word or a resource type of CloudFormation. */
const marks = ['Statement', 'AWS::', 'AssumeRolePolicy', 'DetailList', '2012-10-17', '2008-10-17'];
/** JSON may write any letter as `\u00XX`: a word that hides so is still a word. */
const escapedLetters = ['\\u004', '\\u005', '\\u006', '\\u007'];
/** A cheap test on the bytes, so that only files that may hold a policy are parsed. */
function mayHoldPolicy(bytes) {
    const has = (word) => bytes.includes(word);
    if (marks.some(has) || escapedLetters.some(has))
        return true;
    const wide = bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe);
    if (!wide)
        return false;
    const text = (0,_syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes);
    return marks.some((word) => text.includes(word));
}
/** Whether a text that can't be parsed says that it is a policy or a template with one, and is no template of another tool. */
function showsPolicy(text) {
    if (hasTemplateMarks(text))
        return false;
    if (/\bAWS::(?:IAM|SSO|Organizations)::[A-Z]/.test(text))
        return true;
    return /(?:^|[^\w.-])"?Statement"?[ \t]*:/.test(text) && /(?:^|[^\w.-])"?Effect"?[ \t]*:[ \t]*"?(?:Allow|Deny)\b/.test(text);
}
/** A policy by its words: the language version and `Statement`, as JSON writes them. */
function holdsPolicyWords(text) {
    return /"Version"\s*:\s*"20(?:12-10-17|08-10-17)"/.test(text) && text.includes('"Statement"');
}
/**
 * Marks of a template that some other tool fills before it is JSON or YAML: `{{ }}`, `{% %}`, `<% %>`, and `${ }` outside
 * strings. CloudFormation's dynamic references (`{{resolve:...}}`) are none.
 */
function hasTemplateMarks(text) {
    if (/\{\{(?!\s*resolve:)|\{%|<%/.test(text))
        return true;
    let quoted = false;
    for (let i = text.includes('${') ? 0 : text.length; i < text.length; i++) {
        const unit = text[i];
        if (unit === '\n')
            quoted = false;
        else if (unit === '\\' && quoted)
            i++;
        else if (unit === '"')
            quoted = !quoted;
        else if (!quoted && unit === '$' && text[i + 1] === '{')
            return true;
    }
    return false;
}


/***/ }),

/***/ 45663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstWhere),
/* harmony export */   f: () => (/* binding */ lastAtMost)
/* harmony export */ });
/** The rank of the first of `count` ascending ones that has reached something; `count` where none has. Once `reached`, all behind must have. */
function firstWhere(count, reached) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The rank of the last of ascending numbers that is at most `value`; -1 where the first is more. */
function lastAtMost(ascending, value) {
    return firstWhere(ascending.length, (rank) => ascending[rank] > value) - 1;
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45663);

/** Turns offsets of one text into lines and columns. Lines end at LF, CRLF or a lone CR. A leading byte order mark counts as no column. */
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        const starts = (this.#starts ??= lineStarts(this.#text));
        const line = Math.max(0, (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtMost */ .f)(starts, offset));
        const start = starts[line];
        return { line: line + 1, column: codePoints(this.#text, start, offset) + 1 };
    }
    /** What stands in a span, as written. */
    text({ start, end }) {
        return this.#text.slice(start, end);
    }
    /** The place fields of a span. */
    place(span) {
        const start = this.at(span.start);
        const end = this.at(Math.max(span.start, span.end));
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
function codePoints(text, from, to) {
    let count = 0;
    const end = Math.min(to, text.length);
    for (let i = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from; i < end; i++) {
        const code = text.charCodeAt(i);
        const low = text.charCodeAt(i + 1);
        if (code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000)
            i++;
        count++;
    }
    return count;
}


/***/ }),

/***/ 98801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * The text of a file: UTF-16 with a byte order mark or by its zero bytes (as PowerShell and old Windows tools write it),
 * else UTF-8. A byte order mark stays in the text, so that offsets are those of the whole file; bytes that are no text become
 * U+FFFD.
 */
function decodeText(bytes) {
    return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}
function encodingOf(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return 'utf-16le';
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
        return 'utf-16be';
    return 'utf-8';
}


/***/ })

};
