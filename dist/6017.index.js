export const id = 6017;
export const ids = [6017];
export const modules = {

/***/ 73998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wordDifference),
/* harmony export */   v: () => (/* binding */ oneOrAll)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70057);

/** Words of the rules `login-subject`, `login-audience` and `login-claim`: what came, what was wanted, for each difference. */
function wordDifference(the) {
    const [first, ...others] = the.differences;
    const also = others.length === 0 ? '' : ` Also: ${others.map(sentence).join('; ')}.`;
    const rows = the.differences.map(({ claim, got, want }) => ({ claim, got: got ?? null, want: oneOrAll(want) }));
    return {
        message: `STS refused ${the.role}: ${sentence(first)} (${the.source}).${also}`,
        fix: the.mend,
        evidence: { ...rows[0], role: the.role, ...(others.length === 0 ? {} : { differences: rows }) },
        identity: [the.role, ...the.differences.flatMap(({ claim, got, want }) => [claim, got ?? '', ...want])],
    };
}
/** One value stands alone, several as a list. */
function oneOrAll(values) {
    return values.length === 1 ? values[0] : values;
}
function sentence({ claim, got, want, why, operator, key, negated }) {
    const not = negated === true ? 'anything but ' : '';
    const wanted = want.length === 0 ? 'something else' : not + want.map((value) => `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(value)}"`).join(' or ');
    const came = got === undefined ? `the token has no ${claim}` : `the token's ${claim} is "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(got)}"`;
    switch (why) {
        case 'explicit-deny':
            return `${came}, and a Deny of the trust policy matches it (${wanted})`;
        case 'not-a-claim':
            return `the trust policy asks for ${key}, which STS supplies for no GitHub token`;
        case 'wrong-issuer':
            return `${came}, and the trust policy's key ${key} is that of another issuer`;
        case 'principal':
            return `the trust policy lets in ${wanted}, and the token was issued by ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(got ?? 'another issuer')}`;
        case 'action':
            return `the trust policy allows ${wanted}, and not sts:AssumeRoleWithWebIdentity`;
        case 'case':
            return `${came}, the trust policy wants ${wanted}: they differ in upper and lower case`;
        case 'wildcard-under-equals':
            return `${came}, the trust policy wants exactly ${wanted}: under ${operator} a * is an ordinary character`;
        default:
            return `${came}, the trust policy wants ${wanted}${claim === 'sub' ? formHint(got ?? '', want) : ''}`;
    }
}
const withIds = /^repo:[^:/@]+@\d+\/[^:/@]+@\d+:/;
/** The two things about subjects that surprise: ids behind the names, and an environment in place of the branch. */
function formHint(got, want) {
    if (withIds.test(got) && want.every((value) => value.startsWith('repo:') && !value.includes('@')))
        return "; the token's subject carries the ids of owner and repository, as it does in repositories made, renamed or moved since July 2026";
    if (got.startsWith('repo:') && !got.includes('@') && want.every((value) => withIds.test(value)))
        return "; the policy's subject carries the ids of owner and repository, and this repository's subjects don't yet";
    const environment = /:environment:(.*)$/s.exec(got)?.[1];
    if (environment !== undefined && want.every((value) => !value.includes(':environment:')))
        return `; a job with an environment ("${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(environment)}") has that in its subject in place of the branch`;
    return '';
}


/***/ }),

/***/ 41149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73998);


const github = 'token.actions.githubusercontent.com';
const trust = (operator, sub) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' }, [operator]: { [`${github}:sub`]: sub } },
        },
    ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-subject',
    severity: 'high',
    title: "The token's subject is not the one the trust policy wants",
    why: 'The subject says which repository, and which branch, tag, environment or event in it, a token was issued for. Names of owner and repository keep their case, a job with an environment has that in place of the branch, and newer or renamed repositories carry ids behind an @.',
    fix: 'Put the exact subject of the run into the trust policy.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
    bad: [
        { trust: trust('StringLike', 'repo:acme/app:ref:refs/heads/release'), sts },
        { trust: trust('StringEquals', 'repo:Acme/app:ref:refs/heads/main'), sts },
        { trust: trust('StringLike', 'repo:acme/app:*'), claims: { sub: 'repo:acme@12/app@34:ref:refs/heads/main' }, sts },
        { trust: trust('StringLike', 'repo:acme@12/app@34:*'), sts },
        { trust: trust('StringEquals', 'repo:acme/app:*'), sts },
        {
            trust: trust('StringLike', 'repo:acme/app:ref:refs/heads/main'),
            claims: { sub: 'repo:acme/app:environment:prod', environment: 'prod' },
            sts,
        },
    ],
    good: [
        { trust: trust('StringLike', 'repo:acme/app:*'), sts: ['accepts'] },
        { trust: trust('StringLike', 'repo:acme/app:*'), sts },
    ],
    word: _difference_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDifference */ .e,
}));


/***/ }),

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ openStatements),
/* harmony export */   Wm: () => (/* binding */ subjectTests),
/* harmony export */   _B: () => (/* binding */ claimOf)
/* harmony export */ });
/* harmony import */ var _oidc_issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);
/* harmony import */ var _oidc_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);


/** The bare name of the claim of GitHub's that a condition asks for; undefined for another key. */
function claimOf({ key }) {
    const { issuer, claim } = (0,_oidc_token_js__WEBPACK_IMPORTED_MODULE_1__/* .splitKey */ ._$)(key);
    return issuer !== undefined && (0,_oidc_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithub */ .el)(issuer) ? claim.toLowerCase() : undefined;
}
/** The statements that may let in somebody with a token. */
function openStatements({ policy }) {
    return policy.statements.filter(({ effect, principals }) => effect !== 'Deny' && mayBeFederated(principals));
}
/** The conditions on GitHub's subject of each statement that lets somebody in; one without any makes a list that is empty. */
function subjectTests(trust) {
    return openStatements(trust).map(({ conditions }) => conditions.filter((test) => claimOf(test) === 'sub'));
}
function mayBeFederated(principals) {
    return (principals === undefined ||
        principals.negated ||
        principals.entries.some(({ type }) => type !== 'AWS' && type !== 'Service' && type !== 'CanonicalUser'));
}


/***/ }),

/***/ 36657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ trustsInTree),
/* harmony export */   MZ: () => (/* binding */ trustInFile),
/* harmony export */   pz: () => (/* binding */ trustsNamed),
/* harmony export */   rC: () => (/* binding */ trustInIam)
/* harmony export */ });
/* harmony import */ var _iam_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96098);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5218);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45940);




/** The policy in a file that was named as the role's; undefined when it is no JSON document of that kind. */
function trustInFile(file) {
    const policy = trustInText(file.text);
    const lines = new _model_position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(file.text);
    return policy && { policy, source: file.path, place: (span) => ({ path: file.path, ...lines.place(span) }) };
}
/** The policy as IAM gave it. */
function trustInIam(text) {
    const policy = trustInText(text);
    return policy && { policy, source: 'IAM', place: () => undefined };
}
/** A bare document, or what `aws iam get-role` prints. */
function trustInText(text) {
    const parsed = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (parsed.value === undefined || parsed.problems.length > 0)
        return undefined;
    const document = [parsed.value, (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(parsed.value, 'AssumeRolePolicyDocument'), inRole(parsed.value)].find((value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'Statement') !== undefined);
    if (document === undefined)
        return undefined;
    const policy = (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(document, 'trust');
    return policy.statements.length === 0 ? undefined : policy;
}
function inRole(value) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'Role'), 'AssumeRolePolicyDocument');
}
/** The trust policies of the roles that the tree gives exactly this name, and of no others. */
function trustsNamed(documents, role) {
    const roles = documents.units.flatMap((unit) => unit.principals).filter(({ kind, name }) => kind === 'role' && name === role.name);
    return roles.flatMap(({ trust }) => (trust === undefined ? [] : [located(trust)]));
}
/**
 * The trust policies of the tree that may be the role's: those of a role of that name; else of a logical id that the name
 * is made of; else the one bare trust policy that its file's name, or its being the only one, makes it. What names
 * another account's provider is passed over where something else is left.
 */
function trustsInTree(documents, role, path) {
    const principals = documents.units.flatMap((unit) => unit.principals).filter(({ kind, trust }) => kind === 'role' && trust !== undefined);
    const here = (items) => path === undefined ? items : items.filter(({ file }) => file.path === path);
    const roles = here(principals);
    const named = roles.filter(({ name }) => name === role.name);
    const alike = named.length > 0 ? named : roles.filter(({ name }) => isMadeOf(role.name, name));
    if (alike.length > 0)
        return ofAccount(alike.map(({ trust }) => trust), role).map(located);
    const held = new Set(principals.map(({ trust }) => trust));
    const bare = documents.units
        .flatMap((unit) => unit.policies)
        .filter((policy) => policy.kind === 'trust' && policy.holders.length === 0 && !held.has(policy));
    return fitting(here(bare), role).map(located);
}
/** CloudFormation names a role STACK-LOGICALID-RANDOM where the template gives no name. */
function isMadeOf(name, logicalId) {
    if (logicalId.length < 4)
        return false;
    return name.includes(`-${logicalId}-`) || plain(name) === plain(logicalId);
}
function fitting(bare, role) {
    const byName = bare.filter(({ name, file }) => name === role.name || plain(baseName(file.path)).includes(plain(role.name)));
    if (byName.length > 0)
        return ofAccount(byName, role);
    const own = ofAccount(bare.filter(({ file }) => !file.fixture), role);
    return own.length === 1 ? own : [];
}
function ofAccount(policies, role) {
    const fits = policies.filter((policy) => accountsOf(policy.document).every((account) => account === role.account));
    return fits.length > 0 ? fits : [...policies];
}
function accountsOf(document) {
    return itemsOf((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(document, 'Statement'))
        .flatMap((statement) => itemsOf((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(statement, 'Principal'), 'Federated')))
        .flatMap((value) => /^arn:[\w-]+:iam::(\d{12}):oidc-provider\//.exec((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? '')?.[1] ?? []);
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.type === 'list' ? value.items : [value];
}
function located(policy) {
    const { file } = policy;
    return {
        policy: (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(policy.document, 'trust'),
        source: file.path,
        place: (span) => ({ path: file.path, ...file.lines.place(span) }),
    };
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
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
