export const id = 8522;
export const ids = [8522];
export const modules = {

/***/ 89169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27914);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70781);


/** A value that stands where a policy document belongs: JSON in a string is read, and what another tool fills in is a hole. */
function documentOf(value) {
    switch (value.type) {
        case 'text': {
            const inner = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedJson */ .Dx)(value);
            return inner === undefined ? (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .withHoles */ .Sm)(value) : documentOf(inner);
        }
        case 'partial':
            return (0,_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedJsonWithHoles */ .ee)(value) ?? value;
        case 'map':
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value) })) };
        case 'either':
            return { ...value, options: value.options.map(documentOf) };
        default:
            return value;
    }
}
function filled(value) {
    switch (value.type) {
        case 'text':
            return (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .withHoles */ .Sm)(value);
        case 'map':
            return deployed(value) ?? { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value) })) };
        case 'list':
            return { ...value, items: value.items.map(filled) };
        case 'either':
            return { ...value, options: value.options.map(filled) };
        default:
            return value;
    }
}
/** A function of CloudFormation in a fragment that a template takes in: what it gives is only known there. */
function deployed({ entries, span }) {
    const [first] = entries;
    return entries.length === 1 && first !== undefined && /^(?:Ref|Fn::\w+)$/.test(first.key)
        ? { type: 'unknown', why: first.key, span }
        : undefined;
}


/***/ }),

/***/ 27914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ embeddedJson),
/* harmony export */   LO: () => (/* binding */ embeddedList),
/* harmony export */   ee: () => (/* binding */ embeddedJsonWithHoles)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96098);

/**
 * The JSON object that a text holds, plain or percent-encoded as IAM's API gives it, with the places where its parts stand in
 * the file. Undefined when the text is no whole JSON object.
 */
function embeddedJson(value) {
    const { text, outer } = /^\s*%7B/i.test(value.text) ? percentDecoded(value) : value;
    if (!/^\s*\{/.test(text))
        return undefined;
    const { value: inner } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (inner?.type !== 'map')
        return undefined;
    return moved(inner, outer, value.span);
}
/** The JSON list that a text holds, in the same way. */
function embeddedList(value) {
    if (!/^\s*\[\s*[{["]/.test(value.text))
        return undefined;
    const { value: inner } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(value.text);
    return inner?.type === 'list' ? moved(inner, value.outer, value.span) : undefined;
}
/** The same for a text with holes in it, as long as they stand inside its strings. All parts stand where the text does. */
function embeddedJsonWithHoles({ parts, span }) {
    if (typeof parts[0] !== 'string' || !/^\s*\{/.test(parts[0]))
        return undefined;
    const text = parts.map((part, index) => (typeof part === 'string' ? part : `${opening}${index}${closing}`)).join('');
    const { value } = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return value?.type === 'map' ? reopened(moved(value, undefined, span), parts) : undefined;
}
/** Characters of the private use area that stand for a hole while JSON is read. */
const opening = '\ue0f0';
const closing = '\ue0f1';
function reopened(value, parts) {
    switch (value.type) {
        case 'map':
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: reopened(each.value, parts) })) };
        case 'list':
            return { ...value, items: value.items.map((item) => reopened(item, parts)) };
        case 'text': {
            if (!value.text.includes(opening))
                return value;
            const pieces = value.text
                .split(/\ue0f0([0-9]+)\ue0f1/)
                .map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? piece)));
            return { type: 'partial', parts: pieces.filter((piece) => piece !== ''), span: value.span };
        }
        default:
            return value;
    }
}
/** The same value with the places of the text around it. */
function moved(value, outer, around) {
    const spanOf = ({ start, end }) => outer === undefined ? around : { start: outer(start), end: Math.max(outer(start), outer(end)) };
    const span = spanOf(value.span);
    switch (value.type) {
        case 'map':
            return {
                ...value,
                span,
                entries: value.entries.map((entry) => ({
                    key: entry.key,
                    keySpan: spanOf(entry.keySpan),
                    value: moved(entry.value, outer, around),
                })),
            };
        case 'list':
            return { ...value, span, items: value.items.map((item) => moved(item, outer, around)) };
        case 'text': {
            const { outer: own, ...rest } = value;
            return own === undefined || outer === undefined ? { ...rest, span } : { ...rest, span, outer: (index) => outer(own(index)) };
        }
        default:
            return { ...value, span };
    }
}
function percentDecoded(value) {
    const { text: encoded, outer } = value;
    const pieces = [];
    const starts = [];
    for (let at = 0; at < encoded.length;) {
        const run = /^(?:%[0-9A-Fa-f]{2}){1,4}/.exec(encoded.slice(at, at + 12))?.[0];
        const [unit, length] = run === undefined ? [encoded[at], 1] : decodedUnit(run);
        pieces.push(unit);
        for (let i = 0; i < unit.length; i++)
            starts.push(at);
        at += length;
    }
    starts.push(encoded.length);
    const text = pieces.join('');
    return outer === undefined ? { text } : { text, outer: (index) => outer(starts[Math.min(index, text.length)]) };
}
/** The first character of a run of percent-encoded bytes (UTF-8), and how much of the run it took. */
function decodedUnit(run) {
    for (let length = 3; length <= run.length; length += 3) {
        try {
            return [decodeURIComponent(run.slice(0, length)), length];
        }
        catch {
            // Bytes of one character that are not all here yet.
        }
    }
    return [run.slice(0, 3), 3];
}


/***/ }),

/***/ 70781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ withHoles),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/**
 * What another tool fills in: `{{ name }}` and `<%= name %>`, CloudFormation's `{{resolve:...}}`, and `${name}` where it can't be a
 * policy variable: those have a colon behind a service or provider (`${aws:username}`, `${saml:sub}`) or are `${*}`, `${?}`, `${$}`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
 */
const filledIn = /\{\{[^{}]{1,300}\}\}|<%[^%]{1,300}%>|\$\{(?:[A-Za-z_][\w.-]{0,200}|(?:self|opt|sls|env|param|file|ssm|cf|AWS:)[:(][^{}]{0,300})\}/g;
/** A text whose stretches that another tool fills in are holes; a text without any is given back as it is. */
function withHoles(value) {
    if (!value.text.includes('{') && !value.text.includes('<%'))
        return value;
    const parts = piecesOf(value.text);
    return parts.some((part) => typeof part !== 'string') ? joined(parts, value.span) : value;
}
/** The known and unknown stretches of a text. */
function piecesOf(text) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(filledIn)) {
        if (match.index > from)
            parts.push(text.slice(from, match.index));
        parts.push({ reference: match[0].startsWith('${') ? match[0].slice(2, -1) : match[0] });
        from = match.index + match[0].length;
    }
    if (from < text.length)
        parts.push(text.slice(from));
    return parts;
}
/** One value of the stretches: text when all of it is known. */
function joined(parts, span) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else if (part !== '')
            merged.push(part);
    }
    const [first] = merged;
    if (first === undefined)
        return { type: 'text', text: '', span };
    return merged.length === 1 && typeof first === 'string' ? { type: 'text', text: first, span } : { type: 'partial', parts: merged, span };
}


/***/ }),

/***/ 31667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ permissionDocument),
/* harmony export */   e: () => (/* binding */ aroundStatements)
/* harmony export */ });
/** The document that such a permission comes to. */
function permissionDocument({ span, principal, action, resource, conditions }) {
    const nowhere = { start: span.start, end: span.start };
    const entries = [
        { key: 'Effect', keySpan: nowhere, value: { type: 'text', text: 'Allow', span: nowhere } },
        { key: 'Principal', keySpan: principal.keySpan, value: who(principal) },
        { key: 'Action', ...action },
        { key: 'Resource', keySpan: resource.keySpan, value: { type: 'partial', parts: resource.text, span: resource.keySpan } },
    ];
    if (conditions.length > 0) {
        const keySpan = conditions[0]?.[2].keySpan ?? span;
        entries.push({ key: 'Condition', keySpan, value: { type: 'map', entries: byOperator(conditions), span } });
    }
    const statements = { type: 'list', items: [{ type: 'map', entries, span }], span };
    return aroundStatements(statements, span);
}
/** A document of statements that stand alone. */
function aroundStatements(statements, span) {
    const nowhere = { start: span.start, end: span.start };
    return {
        type: 'map',
        entries: [
            { key: 'Version', keySpan: nowhere, value: { type: 'text', text: '2012-10-17', span: nowhere } },
            { key: 'Statement', keySpan: nowhere, value: statements },
        ],
        span,
    };
}
function who({ keySpan, value }) {
    if (value.type === 'either')
        return { ...value, options: value.options.map((option) => who({ keySpan, value: option })) };
    if (value.type === 'text' && value.text === '*')
        return value;
    const type = typeOf(value);
    return type === undefined
        ? { type: 'unknown', why: 'a principal', span: value.span }
        : { type: 'map', entries: [{ key: type, keySpan, value }], span: value.span };
}
/** What Lambda tells by the form of a principal: a service's name, or an account or ARN. */
function typeOf(value) {
    if (value.type === 'number')
        return 'AWS';
    if (value.type !== 'text' && value.type !== 'partial')
        return undefined;
    const parts = value.type === 'text' ? [value.text] : value.parts;
    const whole = parts.map((part) => (typeof part === 'string' ? part : `<${part.reference}>`)).join('');
    if (/\.amazon(?:aws)?\.com(?:\.cn)?$|\.<[^<>]*(?:url_?suffix|dns_?suffix)[^<>]*>$/i.test(whole))
        return 'Service';
    return value.type === 'text' || /^arn:|Arn>|arn>|account/i.test(whole) ? 'AWS' : undefined;
}
function byOperator(conditions) {
    const found = [];
    for (const [operator, key, { keySpan, value }] of conditions) {
        const inner = { key, keySpan, value };
        const at = found.findIndex((each) => each.key === operator);
        const before = found[at]?.value;
        const entries = before?.type === 'map' ? [...before.entries, inner] : [inner];
        const made = { key: operator, keySpan, value: { type: 'map', entries, span: value.span } };
        if (at < 0)
            found.push(made);
        else
            found[at] = made;
    }
    return found;
}


/***/ }),

/***/ 32235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ organizationKinds),
/* harmony export */   U8: () => (/* binding */ serviceByShape),
/* harmony export */   XR: () => (/* binding */ isStackPolicy),
/* harmony export */   dL: () => (/* binding */ kindByShape),
/* harmony export */   wZ: () => (/* binding */ isPolicyShape)
/* harmony export */ });
/* unused harmony export isStatementShape */
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45940);
/* harmony import */ var _iam_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);
/* harmony import */ var _iam_read_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95401);



const statementKeys = ['Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition'];
const documentKeys = new Set(['Version', 'Id', 'Statement']);
const languageVersions = new Set(['2012-10-17', '2008-10-17']);
/**
 * Whether a map is a policy document by its shape: a `Statement` with the elements of one, or the language's version and
 * nothing that another kind of document would have.
 */
function isPolicyShape(map) {
    const statement = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(map, 'Statement')?.value;
    const versioned = languageVersions.has((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(map, 'Version')) ?? '');
    if (statement !== undefined && statements(statement).some(isStatementShape))
        return true;
    if (!versioned)
        return false;
    return statement !== undefined || map.entries.every(({ key }) => documentKeys.has(key) || /^statements?$/i.test(key));
}
/**
 * A stack policy of CloudFormation has the shape and another language
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html).
 */
function isStackPolicy(map) {
    const actions = statementsOf(map).flatMap(actionsOf);
    return actions.length > 0 && actions.every((action) => /^update:/i.test(action));
}
/** Whether a map has two or more elements of a statement. */
function isStatementShape(map) {
    return map.entries.filter(({ key }) => statementKeys.includes(key)).length >= 2;
}
/** The kinds of an organization's policies that are written in the language of IAM. */
const organizationKinds = {
    SERVICE_CONTROL_POLICY: 'scp',
    RESOURCE_CONTROL_POLICY: 'rcp',
};
/** What a document that stands alone is for, as its statements tell. */
function kindByShape(document) {
    const all = statementsOf(document);
    const principal = all.filter((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(each, 'Principal') !== undefined || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(each, 'NotPrincipal') !== undefined);
    if (principal.length === 0)
        return 'identity';
    const resource = all.some((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(each, 'Resource') !== undefined || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(each, 'NotResource') !== undefined);
    return !resource && principal.some(assumes) ? 'trust' : 'resource';
}
/** The service that a resource policy belongs to, where all its actions are of one. */
function serviceByShape(document) {
    const services = new Set(statementsOf(document)
        .flatMap(actionsOf)
        .map((action) => action.split(':')[0]?.toLowerCase()));
    const [service] = services;
    return services.size === 1 && service !== undefined && /^[a-z0-9-]+$/.test(service) ? service : undefined;
}
function assumes(statement) {
    return actionsOf(statement).some((action) => /^sts:(?:assumerole|assume\*|\*$)/i.test(action));
}
function actionsOf(statement) {
    return ['Action', 'NotAction'].flatMap((name) => {
        const value = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(statement, name);
        return value === undefined
            ? []
            : (0,_iam_read_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .B)(value)
                .flatMap(_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f)
                .flatMap((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(each) ?? []);
    });
}
function statementsOf(document) {
    return (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f)(document).flatMap((option) => {
        const statement = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(option, 'Statement');
        return statement === undefined ? [] : statements(statement);
    });
}
function statements(value) {
    return (0,_iam_read_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .B)(value)
        .flatMap(_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f)
        .flatMap((each) => (each.type === 'map' ? [each] : each.type === 'list' ? statements(each) : []));
}


/***/ }),

/***/ 98930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ joinGroups),
/* harmony export */   K0: () => (/* binding */ attach),
/* harmony export */   hn: () => (/* binding */ entrySpan),
/* harmony export */   oQ: () => (/* binding */ UnitBuilder),
/* harmony export */   tY: () => (/* binding */ trust)
/* harmony export */ });
/** Gathers the policies and principals of one unit. */
class UnitBuilder {
    file;
    #id;
    #policies = [];
    #principals = [];
    #named = new Map();
    #ignores = [];
    constructor(id, file) {
        this.#id = id;
        this.file = file;
    }
    policy(kind, document, span, { name, service, ready, file = this.file } = {}) {
        const made = {
            kind,
            ...(name === undefined ? {} : { name }),
            ...(service === undefined ? {} : { service }),
            ...(ready === undefined ? {} : { ready }),
            document,
            span,
            file,
            holders: [],
        };
        this.#policies.push(made);
        return made;
    }
    principal(kind, name, span, file = this.file) {
        const made = { kind, name, file, span, policies: [], managed: [], trust: undefined, boundary: undefined };
        this.#principals.push(made);
        return made;
    }
    /** The principal of that name, made when it is the first that is told of it. */
    named(kind, name, span) {
        const key = `${kind} ${name}`;
        const known = this.#named.get(key) ?? this.principal(kind, name, span);
        this.#named.set(key, known);
        return known;
    }
    ignore(rule, reason, at, resource) {
        const { lines, path } = this.file;
        const within = [lines.at(resource.start).line, lines.at(resource.end).line];
        this.#ignores.push({ path, line: lines.at(at.start).line, rule, reason, lines: within });
    }
    /** Undefined when nothing was found. */
    build() {
        if (this.#policies.length === 0 && this.#principals.length === 0)
            return undefined;
        const ignores = this.#ignores.length === 0 ? {} : { ignores: this.#ignores };
        return { id: this.#id, policies: this.#policies, principals: this.#principals, ...ignores };
    }
}
/** Gives a principal an identity policy, once. */
function attach(policy, principal) {
    const known = policy.holders.length < principal.policies.length ? policy.holders.includes(principal) : principal.policies.includes(policy);
    if (known)
        return;
    policy.holders.push(principal);
    principal.policies.push(policy);
}
/** What members of groups hold through them is written out this many times in a unit; no account comes near. */
const membershipLimit = 200_000;
/** Gives each user what its groups hold; the groups stay its direct holders. */
function joinGroups(members) {
    let written = 0;
    for (const [group, user] of members) {
        written += group.policies.length + group.managed.length;
        if (group === user || written > membershipLimit)
            continue;
        const policies = new Set(user.policies);
        for (const policy of group.policies)
            if (!policies.has(policy))
                user.policies.push(policy);
        const managed = new Set(user.managed);
        for (const policy of group.managed)
            if (!managed.has(policy))
                user.managed.push(policy);
    }
}
/** Makes a policy a role's trust. */
function trust(policy, principal) {
    policy.holders.push(principal);
    principal.trust = policy;
}
/** From the key to the end of its value. */
function entrySpan({ keySpan, value }) {
    return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
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


/***/ })

};
