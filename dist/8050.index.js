export const id = 8050;
export const ids = [8050];
export const modules = {

/***/ 88050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configSizeLimit

// EXTERNAL MODULE: ./lib/model/position.js
var position = __webpack_require__(5218);
// EXTERNAL MODULE: ./lib/syntax/yaml.js + 6 modules
var yaml = __webpack_require__(84449);
// EXTERNAL MODULE: ./lib/config/shape.js
var shape = __webpack_require__(76587);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
;// CONCATENATED MODULE: ./lib/config/walk.js

/** More than a reader will mend in one go. */
const problemLimit = 50;
/** Reads located values against a shape; what is wrong is kept in `problems`, and read on. */
class Walk {
    problems = [];
    #path;
    #lines;
    #rules;
    constructor(path, lines, rules) {
        this.#path = path;
        this.#lines = lines;
        this.#rules = rules.map(({ id }) => id);
    }
    line(span) {
        return this.#lines.at(span.start).line;
    }
    report(span, message, fix, near) {
        if (this.problems.length >= problemLimit)
            return;
        this.problems.push({ message, fix, path: this.#path, ...this.#lines.at(span.start), ...(near === undefined ? {} : { nearest: near }) });
    }
    /** The plain value, or undefined where it is wrong or nothing stands there. */
    read(value, shape, at) {
        if (value.tag !== undefined)
            return this.report(value.span, `${at}: the tag ${(0,nearest/* quoted */.T)(value.tag)} means nothing here`, 'Take the tag out.');
        switch (shape.type) {
            case 'choice':
                return this.#choice(value, shape.values, at);
            case 'text':
                return this.#text(value, shape.kind, at);
            case 'list':
                return this.#list(value, shape, at);
            case 'map':
                return this.#map(value, shape, at);
            case 'rules':
                return this.#byRule(value, shape.value, at);
        }
    }
    #choice(value, values, at) {
        const text = value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : undefined;
        if (text !== undefined && value.type === 'text' && values.includes(text))
            return text;
        const off = value.type === 'boolean' && values.includes('off');
        const near = off ? 'off' : ((0,nearest/* nearest */.p)(text ?? '', values) ?? '');
        const said = text === undefined ? `${kindOf(value)} can't stand here` : `${(0,nearest/* quoted */.T)(text)} is none of its values; the nearest is ${(0,nearest/* quoted */.T)(near)}`;
        return this.report(value.span, `${at}: ${said}`, `Write ${off ? "'off'" : near}, or another of ${values.join(', ')}.`, near);
    }
    #text(value, kind, at) {
        const text = value.type === 'text' ? value.text.trim() : kind.digits && value.type === 'number' ? value.raw : undefined;
        if (text === undefined)
            return this.report(value.span, `${at}: ${kind.what} belongs here, not ${kindOf(value)}`, `Write ${kind.what}, in quotes where it looks like something else.`);
        if (text.includes('\0') || text === '')
            return this.report(value.span, `${at}: ${kind.what} belongs here, and nothing usable stands here`, `Write ${kind.what}.`);
        if (kind.rule)
            return this.#rule(text, value.span, at);
        if (kind.maxLength !== undefined && text.length > kind.maxLength)
            return this.report(value.span, `${at}: longer than ${kind.maxLength} characters`, 'Shorten it.');
        if (kind.pattern !== undefined && !new RegExp(kind.pattern).test(text))
            return this.report(value.span, `${at}: ${(0,nearest/* quoted */.T)(text)} is not ${kind.what}`, `Write ${kind.what}.`);
        const problem = kind.problem?.(text);
        if (problem !== undefined)
            return this.report(value.span, `${at}: ${(0,nearest/* quoted */.T)(text)}: ${problem}`, `Write ${kind.what}.`);
        return text;
    }
    #rule(text, span, at) {
        if (this.#rules.includes(text))
            return text;
        const near = (0,nearest/* nearest */.p)(text, this.#rules) ?? '';
        return this.report(span, `${at}: there is no rule ${(0,nearest/* quoted */.T)(text)}; the nearest is ${(0,nearest/* quoted */.T)(near)}`, `Write ${near}, or another rule's id.`, near);
    }
    #list(value, shape, at) {
        if (value.type === 'null')
            return undefined;
        if (value.type !== 'list') {
            if (!shape.single)
                return this.report(value.span, `${at}: a list belongs here, not ${kindOf(value)}`, 'Write a list: [a, b].');
            const only = this.read(value, shape.items, at);
            return only === undefined ? undefined : [only];
        }
        if (shape.filled && value.items.length === 0)
            return this.report(value.span, `${at}: the list is empty`, `Name at least one, or leave ${at} out.`);
        return value.items.map((item, index) => this.read(item, shape.items, `${at}[${index}]`)).filter((item) => item !== undefined);
    }
    #map(value, shape, at) {
        if (value.type === 'null' && shape.oneOf === undefined)
            return undefined;
        if (value.type !== 'map')
            return this.report(value.span, `${at || 'the file'}: keys with values belong here, not ${kindOf(value)}`, 'Write key: value lines.');
        const names = Object.keys(shape.keys);
        const read = {};
        for (const { key, keySpan, value: inner } of this.#distinct(value, at)) {
            const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
            if (known !== undefined)
                read[key] = this.read(inner, known.shape, at === '' ? key : `${at}.${key}`);
            else {
                const near = (0,nearest/* nearest */.p)(key, names) ?? '';
                this.report(keySpan, `${at === '' ? '' : `${at}: `}unknown key ${(0,nearest/* quoted */.T)(key)}; the nearest is ${(0,nearest/* quoted */.T)(near)}`, `Write ${near}, or take the key out.`, near);
            }
        }
        const has = (name) => value.entries.some(({ key }) => key === name);
        for (const [name, key] of Object.entries(shape.keys))
            if (key.required && !has(name))
                this.report(value.span, `${at}: ${name} is missing: ${key.description}`, `Add ${name}: to it.`, name);
        if (shape.oneOf !== undefined && !shape.oneOf.some(has))
            this.report(value.span, `${at}: neither ${shape.oneOf.join(' nor ')} says what is meant`, `Add ${shape.oneOf.join(': or ')}: to it.`);
        return Object.assign(read, { line: this.line(value.span) });
    }
    #byRule(value, shape, at) {
        if (value.type === 'null')
            return undefined;
        if (value.type !== 'map')
            return this.report(value.span, `${at}: rules with values belong here, not ${kindOf(value)}`, 'Write rule: value lines.');
        const read = [];
        for (const { key, keySpan, value: inner } of this.#distinct(value, at)) {
            const rule = this.#rule(key, keySpan, at);
            const answer = this.read(inner, shape, `${at}.${key.slice(0, 100)}`);
            if (rule !== undefined && answer !== undefined)
                read.push([rule, answer]);
        }
        return Object.fromEntries(read);
    }
    *#distinct(map, at) {
        const seen = new Set();
        for (const entry of map.entries) {
            if (seen.has(entry.key))
                this.report(entry.keySpan, `${at === '' ? '' : `${at}: `}the key ${(0,nearest/* quoted */.T)(entry.key)} stands here twice`, 'Leave one of them out.');
            else
                yield entry;
            seen.add(entry.key);
        }
    }
}
function kindOf(value) {
    const kinds = {
        text: 'a text',
        number: 'a number',
        list: 'a list',
        map: 'keys with values',
        null: 'nothing',
    };
    if (value.type === 'boolean')
        return String(value.value);
    return kinds[value.type] ?? 'something unreadable';
}

;// CONCATENATED MODULE: ./lib/config/file.js




/** No config file that people write comes near; what is longer isn't parsed. Characters. */
const configSizeLimit = 250_000;
/**
 * Reads the text of a config file. With any problem there is no config: a half-understood one would not mean what its
 * writer meant. `path` is for the problems; `rules` are those that severities and waivers may name. Never throws.
 */
function parseConfig(text, path, rules) {
    const walk = new Walk(path, new position/* LineIndex */.r(text), rules);
    const value = readDocument(text, walk);
    const raw = value === undefined ? {} : (walk.read(value, shape/* configShape */._, '') ?? {});
    return walk.problems.length > 0 ? { problems: walk.problems } : { config: configOf(raw), problems: [] };
}
function readDocument(text, walk) {
    const start = { start: 0, end: 0 };
    if (text.length > configSizeLimit)
        return walk.report(start, `the file is longer than ${configSizeLimit} characters`, 'Shorten the file.');
    const documents = (0,yaml/* parseYaml */.h)(text);
    for (const { problems } of documents)
        for (const { message, span } of problems)
            walk.report(span, `this is not the YAML of a config: ${message}`, 'Mend the YAML here.');
    const second = documents[1];
    if (second !== undefined)
        walk.report(second.value?.span ?? start, 'the file holds several documents', 'Keep one document, without a line of three dashes.');
    const value = documents[0]?.value;
    return walk.problems.length > 0 || value?.type === 'null' ? undefined : value;
}
function configOf(raw) {
    const { login } = raw;
    return given({
        checks: raw.checks,
        failOn: raw['fail-on'],
        onIncomplete: raw['on-incomplete'],
        block: raw.block,
        exclude: raw.paths?.exclude,
        severity: raw.severity,
        accounts: raw.accounts && given({ ours: raw.accounts.ours, sandbox: raw.accounts.sandbox, canary: raw.accounts.canary }),
        baseline: raw.baseline,
        waivers: raw.waivers,
        acceptHeadWaivers: raw['accept-head-waivers'],
        login: login &&
            given({
                roleToAssume: login['role-to-assume'],
                awsRegion: login['aws-region'],
                allowedAccountIds: login['allowed-account-ids'],
                mustRefuse: login['must-refuse'],
            }),
    });
}
/** The same without what is undefined. */
function given(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 76587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ configShape)
/* harmony export */ });
/* harmony import */ var _model_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95625);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41427);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98644);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89506);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61236);





const words = { what: 'a text', pattern: '\\S', maxLength: 2000 };
const path = { what: 'a path', pattern: '\\S', maxLength: 4000 };
const rule = { what: 'the id of a rule', rule: true };
const account = { what: 'an AWS account id of 12 digits', pattern: '^[0-9]{12}$', digits: true };
const glob = { what: 'a path pattern', pattern: '^[^!]', maxLength: _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globLimits */ .Ho.length, problem: _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI };
const day = {
    what: 'a day such as 2027-01-31',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    problem: (text) => ((0,_model_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(text) ? undefined : 'there is no such day'),
};
const print = { what: 'a fingerprint of 64 hex digits, as the report shows it', pattern: '^[0-9a-f]{64}$' };
const text = (kind) => ({ type: 'text', kind });
const list = (items) => ({ type: 'list', items });
const checkList = { type: 'list', items: { type: 'choice', values: _model_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkNames */ .L } };
/** The key for what the option table has too. */
function option(name) {
    const row = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .f.find((candidate) => candidate.name === name);
    return { shape: shapeOf(row), description: row.description, default: row.default };
}
function shapeOf({ name, value }) {
    switch (value.type) {
        case 'choice':
            return { type: 'choice', values: value.values };
        case 'list':
            if (value.of === 'check')
                return { ...checkList, filled: true };
            if (value.of === 'account')
                return list(text(account));
            return name === 'role-to-assume' ? { type: 'list', items: text(words), single: true } : list(text(words));
        case 'path':
            return text(path);
        case 'text':
        case 'switch':
            return text(words);
    }
}
const waiver = {
    type: 'map',
    oneOf: ['path', 'fingerprint'],
    keys: {
        rule: { shape: text(rule), description: 'the rule that is waived', required: true },
        path: { shape: text(glob), description: 'a pattern; the waiver holds only for the places it matches' },
        fingerprint: { shape: text(print), description: 'the one finding that is waived, as the report shows it' },
        reason: { shape: text(words), description: 'why it may stay', required: true },
        owner: { shape: text(words), description: 'who answers for it' },
        expires: { shape: text(day), description: 'the last day that it holds, to its end in UTC', required: true },
    },
};
/** The whole config file. */
const configShape = {
    type: 'map',
    keys: {
        checks: option('checks'),
        'fail-on': option('fail-on'),
        'on-incomplete': option('on-incomplete'),
        block: {
            shape: { type: 'choice', values: ['new', 'all'] },
            description: 'whether in a change only what it adds can fail the gate (new), or what the base has too (all)',
            default: 'new',
        },
        paths: {
            shape: {
                type: 'map',
                keys: {
                    exclude: { shape: list(text(glob)), description: 'patterns of paths whose findings are counted, not listed', default: 'nothing' },
                },
            },
            description: 'which paths count',
        },
        severity: {
            shape: { type: 'rules', value: { type: 'choice', values: [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, 'off'] } },
            description: "rule to the severity that replaces its own; 'off': counted by rule and named, not listed",
            default: "each rule's own",
        },
        accounts: {
            shape: {
                type: 'map',
                keys: {
                    ours: {
                        shape: list(text(account)),
                        description: 'your own accounts: a key id of one of them is high, and to trust one is no finding',
                        default: 'none',
                    },
                    sandbox: { shape: list(text(account)), description: 'accounts whose keys are at most medium', default: 'none' },
                    canary: {
                        shape: list(text(account)),
                        description: 'accounts of planted keys: low, as the built-in ones',
                        default: 'the built-in ones',
                    },
                },
            },
            description: 'AWS accounts that a found key id may belong to, 12 digits each',
        },
        baseline: option('baseline'),
        waivers: { shape: list(waiver), description: 'reviewed exceptions, each with a reason and an end', default: 'none' },
        'accept-head-waivers': {
            shape: checkList,
            description: 'checks for which a waiver by fingerprint that a change adds counts in that very change, shown aloud',
            default: 'none',
        },
        login: {
            shape: {
                type: 'map',
                keys: {
                    'role-to-assume': option('role-to-assume'),
                    'aws-region': option('aws-region'),
                    'allowed-account-ids': option('allowed-account-ids'),
                    'must-refuse': option('must-refuse'),
                },
            },
            description: 'what the login check is asked',
        },
    },
};


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

/***/ 41427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** True for a day that the calendar has, as `2027-01-31`. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
