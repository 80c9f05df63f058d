export const id = 9300;
export const ids = [9300];
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

/***/ 89300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareDocuments),
/* harmony export */   newAccess: () => (/* binding */ newAccess)
/* harmony export */ });
/* harmony import */ var _documents_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48455);
/* harmony import */ var _model_bug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98644);



/**
 * What a change newly grants; undefined where it touches no file that policies come from, or grants and takes nothing. What can't
 * be compared is said in `notCompared`; never rejects.
 */
async function newAccess(subject, facts, before, wish) {
    const commit = baseOf(subject);
    if (commit === undefined)
        return undefined;
    try {
        const { documents: head } = await facts.documents();
        if (head.units.length + head.unread.length === 0)
            return undefined;
        const { tree, facts: known } = before.at(commit);
        const touched = await changedFiles(tree, subject.tree);
        if (![...touched].some(mayHoldPolicies))
            return undefined;
        const { documents: base } = await known.documents();
        const [lacking] = tree.tally.incomplete;
        if (lacking !== undefined)
            return nothing(`${lacking.what}: ${lacking.why}`);
        return limited(await compareDocuments(changedIn(base, touched), changedIn(head, touched), wish.now, commit), touched, wish.exclude);
    }
    catch (error) {
        return nothing((0,_model_bug_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(error).message);
    }
}
/** Compares what the policies of two trees grant, with what AWS knows. */
async function compareDocuments(base, head, now, baseCommit) {
    const [{ accessDiff }, { namesManaged }, { loadCatalog }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(3967), __webpack_require__.e(8421)]).then(__webpack_require__.bind(__webpack_require__, 58421)),
        Promise.all(/* import() */[__webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8069), __webpack_require__.e(3967), __webpack_require__.e(5732), __webpack_require__.e(2837), __webpack_require__.e(1153)]).then(__webpack_require__.bind(__webpack_require__, 41026)),
        __webpack_require__.e(/* import() */ 4779).then(__webpack_require__.bind(__webpack_require__, 24779)),
    ]);
    const managed = namesManaged(base) || namesManaged(head) ? await (await __webpack_require__.e(/* import() */ 2739).then(__webpack_require__.bind(__webpack_require__, 32739))).loadManaged() : undefined;
    return accessDiff({ base, head, catalog: await loadCatalog(), managed, now, baseCommit });
}
/** Where head itself is judged, what base did since they parted is no doing of the change. */
function baseOf({ mode, range, before }) {
    if (mode === 'staged')
        return before[0];
    if (mode !== 'changes' || range === undefined)
        return undefined;
    return range.judged === range.head ? (range.mergeBase ?? range.base) : range.base;
}
/** Paths that one of the trees has otherwise than the other, or alone. */
async function changedFiles(base, head) {
    const old = new Map((await base.files()).map(({ path, id }) => [path, id]));
    const changed = new Set();
    for (const { path, id } of await head.files()) {
        if (old.get(path) !== id)
            changed.add(path);
        old.delete(path);
    }
    for (const path of old.keys())
        changed.add(path);
    return changed;
}
/** Without files that stand for themselves and are the same in both trees: what they grant is no change. */
function changedIn(documents, touched) {
    const alone = /\.(?:json|ya?ml|template)$/i;
    return {
        ...documents,
        units: documents.units.filter(({ id }) => touched.has(id) || !alone.test(id) || /serverless|\.tf\.json$/i.test(id)),
    };
}
/** Terraform takes in files of any name; those are what they are called by custom. */
function mayHoldPolicies(path) {
    return _documents_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.some((format) => format.reads(path)) || /\.(?:tpl|tftpl|tmpl|template|policy|tfvars)$/i.test(path);
}
function limited({ gains, losses, notCompared }, touched, exclude) {
    const globs = exclude.map((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob));
    const counts = ({ place }) => !globs.some((means) => means(place.path));
    const left = {
        gains: gains.filter(counts),
        losses: losses.filter(counts),
        notCompared: notCompared.filter(({ path }) => touched.has(path) && !globs.some((means) => means(path))),
    };
    return left.gains.length + left.losses.length + left.notCompared.length === 0 ? undefined : left;
}
function nothing(why) {
    return { gains: [], losses: [], notCompared: [{ path: 'the policies at base', why }] };
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
