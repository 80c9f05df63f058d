export const id = 4117;
export const ids = [4117];
export const modules = {

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

/***/ 96098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  W$: () => (/* binding */ parseJsonStream)
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

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
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
/** The values of a text that holds one after the other, as JSON Lines and tools that append do. A mistake leaves none. */
function parseJsonStream(text) {
    const values = [];
    const { value, problems } = new Reader(text, values).read();
    return { values: value === undefined ? [] : [...values, value], problems };
}
class Reader {
    /** Where the values before the last one go; without it there is one only. */
    #before;
    #text;
    #scan;
    #problems = [];
    #stack = [];
    #expect = 'value';
    #comma;
    #root;
    constructor(text, before) {
        this.#text = text;
        this.#before = before;
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
        if (this.#expect === 'end') {
            if (this.#before === undefined || this.#root === undefined || (kind !== '{' && kind !== '['))
                return this.#fail('something follows the end of the document', span);
            this.#before.push(this.#root);
            return this.#value(token);
        }
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


/***/ }),

/***/ 34117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ baselineVersion),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41427);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36047);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5218);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61207);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96098);





/** The format's version; an older tool refuses a newer file. */
const baselineVersion = 1;
const entryKeys = ['rule', 'hash', 'reason', 'owner', 'expires', 'added'];
const fileKeys = ['version', 'tool', 'entries'];
const problemLimit = 20;
/** Some hundred thousand entries; what is longer isn't parsed. Characters. */
const sizeLimit = 50_000_000;
/** Reads a baseline file. With any problem there is no baseline. Never throws. */
function parseBaseline(text, path) {
    const reader = new Reader(new _model_position_js__WEBPACK_IMPORTED_MODULE_3__/* .LineIndex */ .r(text), path);
    if (text.length > sizeLimit)
        reader.report({ start: 0, end: 0 }, `the file is longer than ${sizeLimit} characters`, 'Make it anew.');
    const entries = reader.problems.length > 0 ? [] : reader.file(text);
    return reader.problems.length > 0 ? { problems: reader.problems } : { baseline: { path, entries }, problems: [] };
}
class Reader {
    problems = [];
    #lines;
    #path;
    constructor(lines, path) {
        this.#lines = lines;
        this.#path = path;
    }
    report(span, message, fix) {
        if (this.problems.length < problemLimit)
            this.problems.push({ message, fix, path: this.#path, ...this.#lines.at(span.start) });
    }
    file(text) {
        const { value, problems } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
        for (const { message, span } of problems)
            this.report(span, `this is not the JSON of a baseline: ${message}`, 'Mend it, or make the file anew with aws-access-gate baseline.');
        if (problems.length > 0)
            return [];
        const file = this.#map(value, fileKeys, 'a baseline is an object with version and entries');
        if (file === undefined)
            return [];
        const version = file.get('version');
        if (version?.type !== 'number' || version.value !== baselineVersion)
            this.report(version?.span ?? { start: 0, end: 0 }, `the version of a baseline is ${baselineVersion}`, `Use the ${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool.name} that wrote it, or make the file anew.`);
        const entries = file.get('entries');
        if (entries?.type === 'list')
            return entries.items.map((item) => this.#entry(item)).filter((entry) => entry !== undefined);
        this.report(entries?.span ?? { start: 0, end: 0 }, 'entries is a list', 'Write "entries": [].');
        return [];
    }
    #entry(value) {
        const found = this.problems.length;
        if (found >= problemLimit)
            return undefined;
        const map = this.#map(value, entryKeys, 'an entry is an object with rule, hash and reason');
        if (map === undefined)
            return undefined;
        const word = (key, needed, right, what) => {
            const said = map.get(key);
            if (said?.type === 'text' && right(said.text))
                return said.text;
            if (said !== undefined || needed)
                this.report((said ?? value).span, `${key} is ${what}`, `Write ${key} as ${what}.`);
            return undefined;
        };
        const rule = word('rule', true, (text) => /^[a-z0-9-]{1,100}$/.test(text), 'the id of a rule');
        const hash = word('hash', true, (text) => /^[0-9a-f]{64}$/.test(text), 'a fingerprint of 64 hex digits');
        const reason = word('reason', true, (text) => text.trim() !== '', 'a text that says why it may stay');
        const owner = word('owner', false, () => true, 'a text');
        const expires = word('expires', false, _model_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, 'a day such as 2027-01-31');
        const added = word('added', false, _model_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, 'a day such as 2027-01-31');
        if (this.problems.length > found || rule === undefined || hash === undefined || reason === undefined)
            return undefined;
        const line = this.#lines.at(value.span.start).line;
        return { rule, hash, reason, ...(owner && { owner }), ...(expires && { expires }), ...(added && { added }), line };
    }
    #map(value, keys, what) {
        if (value?.type !== 'map')
            return this.report(value?.span ?? { start: 0, end: 0 }, what, 'Write {"key": value}.');
        return this.#entries(value, keys);
    }
    #entries(map, keys) {
        const seen = new Map();
        for (const { key, keySpan, value } of map.entries) {
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, keys) ?? '';
            if (seen.has(key))
                this.report(keySpan, `the key ${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} stands here twice`, 'Leave one of them out.');
            else if (!keys.includes(key))
                this.report(keySpan, `unknown key ${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)}; the nearest is ${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(near)}`, `Write ${near}, or take the key out.`);
            seen.set(key, value);
        }
        return seen;
    }
}


/***/ })

};
