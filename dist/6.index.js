export const id = 6;
export const ids = [6,6919];
export const modules = {

/***/ 72247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ accessRow),
/* harmony export */   hc: () => (/* binding */ lossItem),
/* harmony export */   qL: () => (/* binding */ newAccessSection),
/* harmony export */   t9: () => (/* binding */ accessTableHead)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);


/** Rows that are shown; a change that grants more is read in the report. */
const mostRows = 30;
const mostLosses = 10;
/** The section of a change's summary and comment; empty when the change grants and takes nothing. `whole` names the report. */
function newAccessSection({ gains, losses, notCompared }, budget, whole) {
    const lines = [];
    if (gains.length > 0) {
        const shown = budget.fit(gains.slice(0, mostRows), accessRow);
        lines.push('### This change newly grants', '');
        if (shown.length > 0)
            lines.push(accessTableHead, ...shown, '');
        if (shown.length < gains.length)
            lines.push(`${gains.length - shown.length} more in ${whole}.`, '');
    }
    if (losses.length > 0) {
        const shown = budget.fit(losses.slice(0, mostLosses), lossItem);
        if (shown.length < losses.length)
            shown.push(`- ${losses.length - shown.length} more in ${whole}`);
        lines.push(`<details><summary>It takes away (${losses.length})</summary>`, '', ...shown, '', '</details>', '');
    }
    const aside = budget.fit(notCompared.slice(0, mostLosses), ({ path, why }) => `- not compared: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(path)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownItem */ .n6)(why).slice(2)}`);
    if (gains.length + losses.length > 0 && aside.length > 0)
        lines.push(...aside, '');
    return lines;
}
const accessTableHead = `| ${_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessHeads */ .Kn.join(' | ')} |\n|${' --- |'.repeat(_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessHeads */ .Kn.length)}`;
/** One row of the table. */
function accessRow(row) {
    const { marks, principal, actions, resources, conditions, where } = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessCells */ .gT)(row);
    const bold = marks.map((mark) => `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(mark)}** `).join('');
    return `| ${inline(principal)} | ${bold}${inline(actions)} | ${inline(resources)} | ${inline(conditions)} | ${inline(where)} |`;
}
/** One item of what was taken away. */
function lossItem(row) {
    return `- ${inline((0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lossParts */ .gR)(row))}`;
}
function inline(parts) {
    return parts
        .map((part, i) => (part.code ? (parts[i - 1]?.code === true ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(part.text) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(part.text)) : spaced(part.text)))
        .join('');
}
/** Blanks at the ends stay, though the text between them is escaped as one line. */
function spaced(text) {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return before + (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(middle) + after;
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ accessHeads),
/* harmony export */   gR: () => (/* binding */ lossParts),
/* harmony export */   gT: () => (/* binding */ accessCells)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);

/** The heads of the table, in the order of the cells. */
const accessHeads = ['Who', 'Gains', 'On', 'Under condition', 'Where'];
/** A list in a cell is cut here; the report has all of it. */
const mostItems = 6;
const markWords = {
    admin: 'administrator',
    'privilege-escalation': 'privilege escalation',
    public: 'open to anyone',
    trust: 'trust',
    'pass-role': 'passes roles',
    sensitive: 'sensitive',
};
/** What a row says, in the words of every surface. */
function accessCells(row) {
    return {
        marks: row.marks.map((mark) => mark === 'privilege-escalation' && row.path !== undefined ? `${markWords[mark]} (${row.path.join(' + ')})` : markWords[mark]),
        principal: principalOf(row),
        actions: [...verbOf(row), ...list(row.actions, row.exceptActions)],
        resources: resourcesOf(row),
        conditions: conditionsOf(row),
        where: [code((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(shortPlace(row))), ...(row.place.commit === undefined ? [] : [plain(` in ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(row.place.commit)}`)])],
    };
}
/** One line, for what was taken away. */
function lossParts(row) {
    const { principal, actions, resources, where } = accessCells({ ...row, conditions: [] });
    return [...principal, plain(': '), ...actions, plain(' on '), ...resources, plain(' ('), ...where, plain(')')];
}
const plain = (text) => ({ code: false, text });
const code = (text) => ({ code: true, text });
const kindWords = {
    user: 'user',
    group: 'group',
    role: 'role',
    'permission-set': 'permission set',
    unknown: 'whoever holds',
    trust: 'role',
    resource: 'policy',
    boundary: 'everyone under the boundary',
    scp: 'everyone under the SCP',
    rcp: 'everyone under the RCP',
    session: 'everyone under the session policy',
    endpoint: 'everyone through the endpoint policy',
};
function principalOf({ principal, who, exceptWho }) {
    if (who !== undefined)
        return list(who.map((each) => (each === '*' ? 'anyone' : each)), exceptWho);
    const notes = [
        principal.new === true ? 'new' : '',
        principal.gone === true ? 'gone' : '',
        principal.context === 'fixture' ? 'a test or example' : '',
    ];
    const said = notes.filter((note) => note !== '').join(', ');
    return [plain(`${kindWords[principal.kind]} `), code(principal.name), ...(said === '' ? [] : [plain(` (${said})`)])];
}
function verbOf({ change, certain }) {
    if (change === 'undenied')
        return [plain(certain ? 'no longer denied: ' : 'perhaps no longer denied: ')];
    return certain ? [] : [plain('perhaps ')];
}
function resourcesOf({ principal, resources, exceptResources }) {
    if (principal.kind !== 'trust' && principal.kind !== 'resource')
        return list(resources, exceptResources);
    const holder = [plain(principal.kind === 'trust' ? 'the role ' : `the ${principal.service ?? 'resource'} policy `), code(principal.name)];
    const own = resources.length === 1 && resources[0] === 'itself';
    return own ? holder : [...holder, plain(': '), ...list(resources, exceptResources)];
}
function conditionsOf({ change, conditions, conditionsBefore }) {
    const now = conditions.length === 0 ? [plain('none')] : [...joined(cut(conditions), ' and '), ...rest(conditions)];
    if (conditionsBefore === undefined)
        return now;
    const before = [...joined(cut(conditionsBefore), ' or '), ...rest(conditionsBefore)];
    if (change === 'undenied')
        return [...now, plain(before.length === 0 ? '; denied before' : '; denied before when '), ...before];
    return [...now, plain('; before: '), ...(before.length === 0 ? [plain('none')] : before)];
}
function list(items, except = []) {
    const shown = joined(cut(items), ', ');
    const more = rest(items);
    const without = except.length === 0 ? [] : [plain(' except '), ...joined(cut(except), ', '), ...rest(except)];
    return [...shown, ...more, ...without];
}
function cut(items) {
    return items.slice(0, mostItems);
}
function rest(items) {
    return items.length <= mostItems ? [] : [plain(` and ${items.length - mostItems} more`)];
}
function joined(items, between) {
    return items.flatMap((item, i) => (i === 0 ? [code(item)] : [plain(between), code(item)]));
}
function shortPlace({ place: { path, line } }) {
    return line === undefined ? { path } : { path, line };
}


/***/ }),

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

/***/ 97134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ markdownBody)
});

// EXTERNAL MODULE: ./lib/reports/access-markdown.js
var access_markdown = __webpack_require__(72247);
// EXTERNAL MODULE: ./lib/reports/budget.js
var reports_budget = __webpack_require__(79734);
// EXTERNAL MODULE: ./lib/reports/escape-markdown.js
var escape_markdown = __webpack_require__(984);
// EXTERNAL MODULE: ./lib/reports/login-markdown.js
var login_markdown = __webpack_require__(20358);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/markdown-blocks.js





const marks = { pass: '✅', fail: '❌', incomplete: '⚠️' };
const relatedLimit = 10;
/** Verdict, range, and the number of open findings by severity: what stands whatever the budget. */
function headline(report) {
    const open = (0,outline/* findingsIn */._0)(report, 'open');
    const counts = severity/* severities */.gO.map((severity) => open.filter((finding) => finding.severity === severity).length);
    const lines = [
        `## ${marks[report.verdict]} AWS Access Gate: ${report.verdict}`,
        '',
        `**${(0,escape_markdown/* markdownLine */.iB)((0,outline/* capital */.Nx)((0,outline/* verdictReason */.s_)(report)))}.**`,
        '',
    ];
    lines.push(`Scanned: ${(0,escape_markdown/* codeSpan */.SS)((0,outline/* rangeName */.d8)(report))} (${(0,outline/* scannedSizes */.pN)(report)}).`);
    if (open.length > 0)
        lines.push('', `| ${severity/* severities */.gO.join(' | ')} |`, `|${' ---: |'.repeat(severity/* severities */.gO.length)}`, `| ${counts.join(' | ')} |`);
    return lines.join('\n');
}
const findingsHead = '| Severity | Rule | Where | What is wrong, and its fix |\n| --- | --- | --- | --- |';
/** One row of the table of findings: of message and fix the first line, the rest stands in the details. */
function findingRow(finding) {
    return `| ${finding.severity} | ${(0,escape_markdown/* markdownLink */.iQ)(finding.rule, finding.helpUri)} | ${where(finding.place)} | ${firstLine(finding.message)}<br>**Fix:** ${firstLine(finding.fix)} |`;
}
function firstLine(text) {
    const [first = '', ...rest] = (0,reports_escape.proseLines)(text);
    return (0,escape_markdown/* markdownLine */.iB)(first) + (rest.length > 0 ? ' …' : '');
}
/** What to do about one finding, folded: its fix, the places that explain it, its waiver. */
function findingDetails(finding) {
    const blocks = [
        `<details><summary>${finding.severity} · ${(0,escape_markdown/* htmlCode */.h8)(finding.rule)} · ${(0,escape_markdown/* htmlCode */.h8)((0,reports_place/* placeName */.fW)(finding.place))}</summary>`,
        (0,escape_markdown/* markdownProse */.h$)('What', finding.message),
        (0,escape_markdown/* markdownProse */.h$)('Fix', finding.fix),
    ];
    const shown = finding.related.slice(0, relatedLimit).map((other) => `- ${where(other)}: ${(0,escape_markdown/* markdownCell */.UZ)(other.message)}`);
    if (finding.related.length > shown.length)
        shown.push(`- and ${finding.related.length - shown.length} more`);
    if (shown.length > 0)
        blocks.push(`**See also**`, shown.join('\n'));
    if (finding.waiver !== undefined)
        blocks.push('To accept it instead, with a reason, under `waivers:` in the config file:', (0,escape_markdown/* codeBlock */.DV)(finding.waiver, 'yaml'));
    return [...blocks, '</details>', ''].join('\n\n').trimEnd() + '\n';
}
/** One row of a folded table of known findings; with the reason somebody gave, or what is wrong. */
function knownRow(finding) {
    return `| ${finding.severity} | ${(0,escape_markdown/* markdownLink */.iQ)(finding.rule, finding.helpUri)} | ${where(finding.place)} | ${(0,escape_markdown/* markdownCell */.UZ)(finding.reason ?? finding.message)} |`;
}
/** Where something stands, as code, with the commit that holds it. */
function where(place) {
    const note = (0,reports_place/* commitNote */.mk)(place);
    return note === '' ? (0,escape_markdown/* codeSpan */.SS)((0,reports_place/* placeName */.fW)(place)) : `${(0,escape_markdown/* codeSpan */.SS)((0,reports_place/* placeName */.fW)(place))} ${note}`;
}
/** Which checks ran, and why the others did not. */
function checksTable(report) {
    const rows = report.checks.map(({ check, status, reason }) => `| ${check} | ${status} | ${(0,escape_markdown/* markdownCell */.UZ)(reason ?? '')} |`);
    return ['| Check | Status | Why |', '| --- | --- | --- |', ...rows].join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/markdown-body.js






/**
 * The report as Markdown within `bytes` of UTF-8. When it gets tight, details go first, then rows of what is known, then rows
 * of what is open; the verdict and all counts always stand, and what is left out is said with where it can be read.
 */
function markdownBody(report, bytes, reportFile) {
    const budget = new reports_budget/* Budget */._(bytes);
    const open = (0,outline/* findingsIn */._0)(report, 'open');
    const whole = reportFile === undefined ? 'the JSON report' : (0,escape_markdown/* codeSpan */.SS)(reportFile);
    const fixed = [headline(report), '', checksTable(report), ''];
    const counts = notOpen(report);
    fixed.forEach((block) => budget.take(block));
    counts.forEach((block) => budget.take(block));
    // Titles, folds and remarks on what is left out are short, and always stand.
    budget.take(' '.repeat(4000));
    const notes = budget.share(0.2);
    const asides = [
        ...list('Not checked', report.notChecked, unchecked, notes, whole),
        ...list('Remarks', report.remarks, escape_markdown/* markdownItem */.n6, notes, whole),
    ];
    budget.settle(notes);
    const accessShare = budget.share(0.25);
    const access = report.newAccess === undefined ? [] : (0,access_markdown/* newAccessSection */.qL)(report.newAccess, accessShare, whole);
    budget.settle(accessShare);
    const loginShare = budget.share(0.15);
    const login = report.login === undefined ? [] : (0,login_markdown/* loginSection */.z)(report.login, loginShare, whole);
    budget.settle(loginShare);
    const rowsShare = budget.share(0.9);
    const rows = rowsShare.fit(open, findingRow);
    budget.settle(rowsShare);
    const known = ['existing', 'baselined', 'waived'].flatMap((state) => fold(report, state, budget, whole));
    const scanned = folded(`Not scanned (${report.scanned.notScanned.length})`, '| Path | Why |\n| --- | --- |', report.scanned.notScanned, ({ path, why }) => `| ${(0,escape_markdown/* codeSpan */.SS)(path)} | ${(0,escape_markdown/* markdownCell */.UZ)(why)} |`, budget, whole);
    const details = budget.fit(open, findingDetails);
    const lines = [...fixed];
    if (rows.length > 0)
        lines.push('### Open findings', '', findingsHead, ...rows, '');
    if (rows.length < open.length)
        lines.push(`${open.length - rows.length} more open findings stand in ${whole}.`, '');
    lines.push(...access, ...login);
    if (details.length > 0)
        lines.push('### Details', '', ...details);
    if (details.length < open.length)
        lines.push(`The details of ${open.length - details.length} more stand in ${whole}.`, '');
    return `${[...lines, ...asides, ...counts, ...known, ...scanned].join('\n').trimEnd()}\n`;
}
function notOpen(report) {
    const lines = ['existing', 'baselined', 'waived'].flatMap((state) => {
        const findings = (0,outline/* findingsIn */._0)(report, state);
        return findings.length === 0 ? [] : [`- ${findings.length} ${state} (${(0,outline/* severityCounts */.ur)(findings)})`];
    });
    for (const { rule, why, count } of report.unlisted.slice(0, 200))
        lines.push(`- ${count} ${(0,escape_markdown/* codeSpan */.SS)(rule)} ${why}, not listed`);
    return lines.length === 0 ? [] : ['### Not open', '', ...lines, ''];
}
function unchecked({ check, what, why, fix }) {
    return `- **${check}**: ${[what, why, fix].map(escape_markdown/* markdownCell */.UZ).join(': ')}`;
}
function list(title, items, item, budget, whole) {
    if (items.length === 0)
        return [];
    const shown = budget.fit(items, item);
    if (shown.length < items.length)
        shown.push(`- ${items.length - shown.length} more in ${whole}`);
    return [`### ${title}`, '', ...shown, ''];
}
function fold(report, state, budget, whole) {
    const findings = (0,outline/* findingsIn */._0)(report, state);
    const title = `${(0,outline/* capital */.Nx)(state)} (${findings.length})`;
    return folded(title, '| Severity | Rule | Where | Reason, or what is wrong |\n| --- | --- | --- | --- |', findings, knownRow, budget, whole);
}
function folded(title, head, items, row, budget, whole) {
    if (items.length === 0)
        return [];
    const shown = budget.fit(items, row);
    const rest = items.length - shown.length;
    const lines = [`<details><summary>${title}</summary>`, '', ...(shown.length > 0 ? [head, ...shown, ''] : [])];
    if (rest > 0)
        lines.push(`${rest} more in ${whole}.`, '');
    return [...lines, '</details>', ''];
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _markdown_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97134);

/**
 * A job summary over 1 MiB is dropped whole; this leaves room for what else a step writes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const summaryBytes = 900_000;
/** The report as Markdown: the body of the job summary. */
function markdown(report, context) {
    return (0,_markdown_body_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBody */ .e)(report, summaryBytes, context.reportFile);
}


/***/ }),

/***/ 88317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   d8: () => (/* binding */ rangeName),
/* harmony export */   j8: () => (/* binding */ bySeverities),
/* harmony export */   pN: () => (/* binding */ scannedSizes),
/* harmony export */   s_: () => (/* binding */ verdictReason),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* unused harmony export size */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89506);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2436);


/** The range as the first seven digits of base and head, else the mode. */
function rangeName({ scanned }) {
    const { mode, base, head } = scanned;
    if (mode !== 'changes' || head === undefined)
        return mode;
    return base === undefined ? `changes up to ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m_)(head)}` : `${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m_)(base)}..${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m_)(head)}`;
}
/** Findings of one state, the worst first, then by place. */
function findingsIn(report, state) {
    return report.findings.filter((finding) => finding.state === state).sort(byWeight);
}
/** Orders findings: the worst first, then by path, line, column and rule. Never depends on the machine's language. */
function byWeight(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) ||
        byText(a.place.path, b.place.path) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.fingerprint, b.fingerprint));
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** True when a finding counts and is bad enough to fail the run: an open one, under `block: all` an existing one too. */
function blocks(report, finding) {
    const counts = finding.state === 'open' || (finding.state === 'existing' && report.block === 'all');
    return counts && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, report.failOn);
}
/** `2 critical, 1 low`; empty for no findings. */
function severityCounts(findings) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}`)
        .join(', ');
}
/** Findings by severity, the worst first; severities without any are left out. */
function bySeverities(findings) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) }))
        .filter((group) => group.findings.length > 0);
}
/** `1 finding`, `3 findings`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The verdict and why it is so, as one line for people; without the range. */
function verdictSentence(report) {
    return `${report.verdict}: ${verdictReason(report)}`;
}
/** Why the verdict is what it is. */
function verdictReason(report) {
    const open = findingsIn(report, 'open');
    const blocking = open.filter((finding) => blocks(report, finding));
    const known = findingsIn(report, 'existing').filter((finding) => blocks(report, finding));
    const incomplete = report.checks.filter((check) => check.status === 'incomplete').map((check) => check.check);
    const unfinished = incomplete.length > 0 ? `${incomplete.join(', ')} could not be checked to the end` : '';
    switch (report.verdict) {
        case 'fail':
            return [
                blocking.length === 0
                    ? ''
                    : `${plural(blocking.length, 'open finding')} at or above ${report.failOn} (${severityCounts(blocking)})`,
                known.length === 0
                    ? ''
                    : `${plural(known.length, 'existing finding')} at or above ${report.failOn} (${severityCounts(known)}), and block is all`,
                unfinished,
            ]
                .filter(Boolean)
                .join('; ');
        case 'incomplete':
            return `${unfinished || 'not everything asked for could be checked'}. This is no pass`;
        case 'pass':
            if (open.length === 0)
                return 'nothing open';
            return `${plural(open.length, 'open finding')} (${severityCounts(open)})${report.failOn === 'none' ? '; fail-on is none' : `, none at or above ${report.failOn}`}`;
    }
}
/** `9.1 MB` of a number of bytes. */
function size(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const steps = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1000;
    let step = 0;
    while (value >= 999.5 && step < steps.length - 1) {
        value /= 1000;
        step++;
    }
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${steps[step]}`;
}
/** What was looked at: `812 files, 9.1 MB`, with the commits where the mode has any. */
function scannedSizes({ scanned }) {
    const parts = [plural(scanned.files, 'file'), size(scanned.bytes)];
    return (scanned.commits > 0 ? [plural(scanned.commits, 'commit'), ...parts] : parts).join(', ');
}
/** The text with a capital at its start. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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


/***/ })

};
