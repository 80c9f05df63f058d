export const id = 4997;
export const ids = [4997,6919];
export const modules = {

/***/ 79734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** Bytes of UTF-8 that a surface takes, handed out block by block. */
class Budget {
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    /** True when the block still fits; it is then counted, with the line break behind it. */
    take(block) {
        const bytes = Buffer.byteLength(block) + 1;
        if (bytes > this.#left)
            return false;
        this.#left -= bytes;
        return true;
    }
    /** A part of what is left, set apart: what it does not use flows back by `settle`. */
    share(fraction) {
        const bytes = Math.floor(this.#left * fraction);
        this.#left -= bytes;
        return new Budget(bytes);
    }
    /** Gives back what a share has not used. */
    settle(share) {
        this.#left += share.#left;
        share.#left = 0;
    }
    /** The longest row of blocks from the start that fits; what does not fit is not even made. */
    fit(items, block) {
        const fitting = [];
        for (const item of items) {
            const made = block(item);
            if (!this.take(made))
                break;
            fitting.push(made);
        }
        return fitting;
    }
}


/***/ }),

/***/ 56233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ codeParts)
/* harmony export */ });
/**
 * One line of prose taken apart: what stands between backticks, a quoted word, and a JSON object are code. Where backticks
 * don't come in pairs they mean nothing.
 */
function codeParts(line) {
    const pieces = line.split('`');
    if (pieces.length % 2 === 0)
        return quotedParts(line);
    return pieces.flatMap((text, i) => (i % 2 === 0 ? quotedParts(text) : [{ code: true, text }]));
}
const quotedWord = /"[^"\s`]+"/y;
function quotedParts(text) {
    const parts = [];
    let plain = 0;
    let objects = true;
    for (let at = 0; at < text.length; at++) {
        let end;
        if (text[at] === '{' && text[at + 1] === '"' && objects) {
            end = objectEnd(text, at);
            // What has no end from here may have none further on either; asking once keeps this linear.
            objects = end !== undefined;
        }
        else if (text[at] === '"') {
            quotedWord.lastIndex = at;
            end = quotedWord.test(text) ? quotedWord.lastIndex : undefined;
            if (end === undefined)
                at = skipQuote(text, at);
        }
        if (end === undefined)
            continue;
        parts.push({ code: false, text: text.slice(plain, at) }, { code: true, text: text.slice(at, end) });
        plain = end;
        at = end - 1;
    }
    parts.push({ code: false, text: text.slice(plain) });
    return parts.filter((part) => part.text !== '');
}
/** The end of a quotation of several words, so that its closing mark opens no other; where it is none, the mark itself. */
function skipQuote(text, at) {
    const close = text.indexOf('"', at + 1);
    return close === -1 ? at : close;
}
function objectEnd(text, start) {
    let depth = 0;
    let quoted = false;
    for (let i = start; i < text.length; i++) {
        const character = text[i];
        if (quoted) {
            if (character === '\\')
                i++;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return i + 1;
    }
    return undefined;
}


/***/ }),

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   iB: () => (/* binding */ markdownLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   n6: () => (/* binding */ markdownItem),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _code_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56233);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);


const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/**
 * Plain text for Markdown, in a table cell or list item too: no formatting, HTML, mention, reference, link or formula comes
 * of it. Blanks before it must be ours: four of them begin a code block.
 * Sources: https://github.github.com/gfm/,
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
function markdownText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
        .replace(/[&<>|]/g, (character) => entities[character])
        .replace(/[\\`*[\]~]/g, '\\$&')
        .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}&#8203;` : `\\${start}`))
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        .replace(/@(?=[\w-])/g, '@&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bgh-(?=\d)/gi, '$&&#8203;')
        .replace(/:(?=\/\/)/g, ':&#8203;')
        .replace(/www(?=\.)/gi, '$&&#8203;')
        .replaceAll('$', '<span>$</span>');
}
/** A name as a code span whose fence is longer than any run of backticks inside; overlong names lose their middle. */
function codeSpan(name, limit = _escape_js__WEBPACK_IMPORTED_MODULE_0__.nameLimit) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.logSafe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutMiddle)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visible)(name), limit));
    if (shown === '')
        return '';
    if (shown.includes('|'))
        return htmlCode(shown, limit);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^ .* $/.test(shown) ? ` ${shown} ` : shown;
    return fence + padded + fence;
}
/**
 * A name in a `<code>` element, every character that could mean something as an entity: inside a `<summary>`, and in a cell
 * for names with a pipe, since renderers differ in how they read a backslash before one.
 */
function htmlCode(name, limit = _escape_js__WEBPACK_IMPORTED_MODULE_0__.nameLimit) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutMiddle)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visible)(name), limit);
    const escaped = shown
        .replace(/[^A-Za-z0-9 ./,;()=-]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replace(/&#64;|www(?=\.)/gi, '$&&#8203;');
    return `<code>${escaped}</code>`;
}
/** Prose as an item of a list. */
function markdownItem(text) {
    return `- ${markdownCell(text.trim())}`;
}
/** Prose of one line; what is to be copied letter by letter becomes code, the rest plain text. */
function markdownLine(text) {
    return (0,_code_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeParts */ ._)(text)
        .map((part, i, all) => {
        if (!part.code)
            return markdownText(part.text);
        // Two fences side by side would make one longer fence.
        return all[i - 1]?.code === true ? htmlCode(part.text, _escape_js__WEBPACK_IMPORTED_MODULE_0__.wordLimit) : codeSpan(part.text, _escape_js__WEBPACK_IMPORTED_MODULE_0__.wordLimit);
    })
        .join('');
}
/** Prose of one or several lines inside one table cell. */
function markdownCell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.proseLines)(text).map(markdownLine).join('<br>');
}
/** A code block whose fence is longer than any run of backticks inside. Ends without a line break. */
function codeBlock(text, language = '') {
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.proseLines)(text).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.logSafe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visible)(line)));
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [fence + language, ...lines, fence].join('\n');
}
/** A labelled paragraph; of several lines the first stands beside the label and the others in a code block. */
function markdownProse(label, text) {
    const [first = '', ...rest] = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.proseLines)(text);
    const head = `**${label}:** ${markdownLine(first)}`;
    return rest.length === 0 ? head : `${head}\n\n${codeBlock(rest.join('\n'))}`;
}
/** A link to one of our own pages; just the text where the address is none that we make. */
function markdownLink(text, address) {
    return /^https:\/\/[\w.-]+\/[\w./#?=&%-]*$/.test(address) ? `[${markdownText(text)}](${address})` : markdownText(text);
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 69300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cutMiddle: () => (/* binding */ cutMiddle),
/* harmony export */   html: () => (/* binding */ html),
/* harmony export */   logSafe: () => (/* binding */ logSafe),
/* harmony export */   nameLimit: () => (/* binding */ nameLimit),
/* harmony export */   proseLines: () => (/* binding */ proseLines),
/* harmony export */   relativeUri: () => (/* binding */ relativeUri),
/* harmony export */   terminalLines: () => (/* binding */ terminalLines),
/* harmony export */   terminalName: () => (/* binding */ terminalName),
/* harmony export */   visible: () => (/* binding */ visible),
/* harmony export */   wordLimit: () => (/* binding */ wordLimit)
/* harmony export */ });
/**
 * Control characters, format characters (bidi, zero width, tags), line separators, fillers that show nothing, and lone
 * surrogates: whatever a reader can't see or a terminal obeys.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text with everything unseen shown as an escape: `\x1b`, `\u202e`, `\n`. The result is one line. */
function visible(text) {
    return text.replace(unseen, (character) => short[character] ?? escapeOf(character.codePointAt(0)));
}
function escapeOf(code) {
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** At most `limit` code points: the middle gives way to an ellipsis, so that both ends stay. */
function cutMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    const points = Array.from(text.length > 4 * limit ? text.slice(0, 2 * limit) + text.slice(-2 * limit) : text);
    if (points.length <= limit)
        return text;
    const tail = Math.floor((limit - 1) / 2);
    return `${points.slice(0, limit - 1 - tail).join('')}…${points.slice(points.length - tail).join('')}`;
}
/** The longest name that is shown whole; longer ones lose their middle. */
const nameLimit = 200;
/** A name (path, ref, archive member) for a terminal or log. */
function terminalName(name) {
    return cutMiddle(visible(name), nameLimit);
}
/** Lines of prose for a terminal or log: line breaks stay breaks, overlong words lose their middle. */
function terminalLines(text) {
    return proseLines(text).map(visible);
}
/** The longest word of prose that is shown whole: a condition block to be pasted is one word. */
const wordLimit = 2000;
/** Prose beyond this loses its middle, whatever a check has put into it. */
const proseLimit = 8000;
/** The lines of a text whose overlong words have lost their middle; trailing empty lines are gone. */
function proseLines(text) {
    return cutMiddle(text, proseLimit)
        .trimEnd()
        .split(/\r\n|\n/)
        .map((line) => line.replace(/\S+/g, (word) => cutMiddle(word, wordLimit)));
}
/**
 * A line that the Actions runner takes for no command, wherever it is printed. The runner looks for `::` behind leading
 * blanks and for `##[` anywhere. Line breaks inside are split upon, a lone carriage return too.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logSafe(text) {
    return text.replace(/^([^\S\r\n]*):(?=:)/gm, '$1\\x3a').replace(/##(?=\[)/g, '#\\x23');
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text between HTML tags or inside a quoted attribute. */
function html(text) {
    return visible(text)
        .replace(/[&<>"']/g, (character) => entities[character])
        .replace(/^(\s*):(?=:)/, '$1&#58;')
        .replace(/##(?=\[)/g, '#&#35;');
}
/**
 * A relative URI for a path, percent-encoded, safe also where a segment has a colon or a backslash. Undefined for what
 * names nothing inside the tree: empty, absolute, or with a segment `.`, `..` or none.
 */
function relativeUri(path) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return undefined;
    return segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
}


/***/ }),

/***/ 20358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ loginSection)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(984);
/* harmony import */ var _login_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38990);


const head = '| Condition | Token has | Policy wants | Matched |\n| --- | --- | --- | --- |';
/** The section of the summary on the live login: each role with what came of it, and its conditions beside the token's claims. */
function loginSection({ roles, mustRefuse }, budget, whole) {
    const targets = [...roles.map((target) => ({ target, refusal: false })), ...mustRefuse.map((target) => ({ target, refusal: true }))];
    if (targets.length === 0)
        return [];
    const shown = budget.fit(targets, ({ target, refusal }) => block(target, refusal));
    if (shown.length < targets.length)
        shown.push(`${targets.length - shown.length} more in ${whole}.\n`);
    return ['### Login', '', ...shown];
}
function block(target, refusal) {
    const { role, conditions = [] } = target;
    const title = `${refusal ? 'Must be refused' : 'Role'} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(role)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)((0,_login_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSentence */ .z)(target, refusal))}`;
    return `${[title, '', ...(conditions.length === 0 ? [] : [head, ...conditions.map(row), ''])].join('\n')}`;
}
function row(condition) {
    const { test, got, want, matched } = (0,_login_words_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionCells */ .J)(condition);
    return `| ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(test)} | ${got.plain ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(got.text) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(got.text)} | ${want.map((value) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(value)).join(' or ')} | ${matched} |`;
}


/***/ }),

/***/ 38990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ conditionCells),
/* harmony export */   z: () => (/* binding */ targetSentence)
/* harmony export */ });
/** What came of one target, in words. */
function targetSentence({ state, reason, arn, error, policy }, refusal) {
    const answer = error === undefined ? '' : ` (${[error.code, error.requestId && `request ${error.requestId}`].filter(Boolean).join(', ')})`;
    const by = policy === undefined ? '' : `, by the trust policy in ${policy}`;
    if (state === 'ok')
        return refusal ? `refused, as it must be${answer}` : `works, as ${arn ?? 'itself'}${by}`;
    const what = refusal && state === 'failed' ? 'let in, and must not be' : state === 'failed' ? 'refused' : state;
    return `${what}${answer}${reason === undefined ? by : `: ${reason}`}`;
}
/** The cells of a condition's row. */
function conditionCells({ claim, operator, got, hidden, want, matched }) {
    const has = got === undefined ? { text: hidden === true ? 'not shown' : 'nothing', plain: true } : { text: got, plain: false };
    return {
        test: operator === '' ? claim : `${operator} ${claim}`,
        got: has,
        want,
        matched: matched === 'unknown' ? "can't be known" : matched,
    };
}


/***/ }),

/***/ 2436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ archiveOf),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   mk: () => (/* binding */ commitNote)
/* harmony export */ });
const inWords = { 'commit-message': 'message of commit', 'tag-message': 'message of tag', note: 'note', blob: 'object' };
/** First seven digits, as git shows an id. */
function shortId(id) {
    return id.slice(0, 7);
}
/** Where a finding stands, unescaped: `deploy/.env:3:23`, `message of commit 0a1b2c3`; `(no file)` for what stands in none. */
function placeName(place) {
    if (place.in !== undefined)
        return `${inWords[place.in]} ${shortId(place.commit ?? '')}${place.line === undefined ? '' : `, line ${place.line}`}`;
    if (place.path === '')
        return '(no file)';
    return place.path + position(place);
}
/** The commit that a file's place belongs to, as `in commit 0a1b2c3`; empty when the tree judged has it. */
function commitNote(place) {
    return place.in === undefined && place.commit !== undefined ? `in commit ${shortId(place.commit)}` : '';
}
function position(place) {
    if (place.line === undefined)
        return '';
    return place.column === undefined ? `:${place.line}` : `:${place.line}:${place.column}`;
}
/** A member's path split at the archive; undefined when the path is a plain file's. A folder `name!` has no extension. */
function archiveOf(path) {
    for (let at = path.indexOf('!/'); at !== -1; at = path.indexOf('!/', at + 2)) {
        const archive = path.slice(0, at);
        const name = archive.slice(archive.lastIndexOf('/') + 1);
        if (name.lastIndexOf('.') > 0 && !name.endsWith('.'))
            return { archive, member: path.slice(at + 2) };
    }
    return undefined;
}


/***/ }),

/***/ 24997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSupportBundle: () => (/* binding */ renderSupportBundle)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79734);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(984);
/* harmony import */ var _login_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20358);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2436);




/** More than a ticket takes, and less than would choke whoever opens it. */
const bytes = 512 * 1024;
/** The bundle as Markdown, to be pasted into a ticket. */
function renderSupportBundle(bundle) {
    const budget = new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ ._(bytes);
    const facts = [
        ['Made (UTC)', `${bundle.begun} to ${bundle.ended}`],
        ['Tool', `aws-access-gate ${bundle.tool}, Node ${bundle.node}, ${bundle.platform}`],
        ['Repository', bundle.repository],
        ['Branch', bundle.branch],
        ['Commit', bundle.commit],
        ['Roles', bundle.roles.join(', ') || undefined],
        ['Region', bundle.region],
        ['Audience', bundle.audience],
        ['Variables that are set', bundle.variables.join(', ') || undefined],
        ['Verdict', bundle.verdict],
        ...Object.entries(bundle.run),
    ];
    const lines = [
        '# AWS login: support bundle',
        '',
        'No token and no key stands in here. Read it once before you send it on.',
        '',
        '| Fact | Value |',
        '| --- | --- |',
        ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`| ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(name)} | ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(value, 1000)} |`])),
        '',
        ...(bundle.login === undefined ? [] : (0,_login_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .loginSection */ .z)(bundle.login, budget, 'the JSON report')),
        ...claims(bundle),
        ...findings(bundle),
        ...items('Not checked', bundle.notChecked.map(({ check, what, why }) => `${check}: ${what}: ${why}`)),
        ...items('Remarks', bundle.remarks),
        ...trail(bundle),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function claims({ login }) {
    const shown = Object.entries(login?.claims ?? {});
    if (shown.length === 0)
        return [];
    return [
        '### Claims of the token',
        '',
        '| Claim | Value |',
        '| --- | --- |',
        ...shown.map(([name, value]) => `| ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name)} | ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(value, 500)} |`),
        '',
    ];
}
function findings({ findings: all }) {
    if (all.length === 0)
        return [];
    return [
        '### Findings',
        '',
        ...all.flatMap(({ rule, severity, message, fix, place }) => [
            `#### ${severity} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(rule)} at ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(place))}`,
            '',
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)('What', message),
            '',
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)('Fix', fix),
            '',
        ]),
    ];
}
function items(title, all) {
    return all.length === 0 ? [] : [`### ${title}`, '', ...all.slice(0, 50).map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownItem */ .n6), ''];
}
/** How the same tries are found on the side of AWS. Failures to fetch the issuer's keys are not logged there. */
function trail({ begun, ended, roles }) {
    if (roles.length === 0)
        return [];
    const minutes = (time, more) => new Date(Date.parse(time) + more * 60_000).toISOString().slice(0, 16);
    return [
        "### In the account's CloudTrail",
        '',
        '```bash',
        `aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRoleWithWebIdentity --start-time ${minutes(begun, -5)}Z --end-time ${minutes(ended, 15)}Z`,
        '```',
        '',
    ];
}


/***/ })

};
