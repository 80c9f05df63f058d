export const id = 9461;
export const ids = [9461];
export const modules = {

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
