export const id = 257;
export const ids = [257,6919,2689];
export const modules = {

/***/ 10257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAccessDiff: () => (/* binding */ renderAccessDiff)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61207);
/* harmony import */ var _access_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72247);
/* harmony import */ var _access_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48477);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(984);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69300);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52689);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2436);







/** The answer as `json`, `markdown` or else text; ends in a line break. */
function renderAccessDiff(report, format) {
    if (format === 'json')
        return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.jsonText)(report, 2)}\n`;
    return format === 'markdown' ? markdown(report) : text(report);
}
function text(report) {
    const range = `${(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shortId */ .m_)(report.base)}..${(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shortId */ .m_)(report.head)}`;
    const head = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.logSafe)(`${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool.name} ${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool.version} · access-diff ${range}`);
    const none = report.gains.length === 0 ? ['', 'No new access.'] : [];
    return `${[head, ...none, ...(0,_access_text_js__WEBPACK_IMPORTED_MODULE_2__/* .accessLines */ .c)(report, Infinity)].join('\n')}\n`;
}
function markdown({ base, head, gains, losses, notCompared }) {
    const lines = [`## Access that ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(`${(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shortId */ .m_)(base)}..${(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shortId */ .m_)(head)}`)} changes`, ''];
    if (gains.length === 0)
        lines.push('No new access.', '');
    else
        lines.push('### This change newly grants', '', _access_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .accessTableHead */ .t9, ...gains.map(_access_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .accessRow */ .ZG), '');
    if (losses.length > 0)
        lines.push('### It takes away', '', ...losses.map(_access_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .lossItem */ .hc), '');
    if (notCompared.length > 0)
        lines.push('### Not compared', '', ...notCompared.map(({ path, why }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(path)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(why)}`), '');
    return `${lines.join('\n').trimEnd()}\n`;
}


/***/ }),

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

/***/ 48477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ accessLines)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69300);


/** What a change grants and takes away, for a terminal or log; at most `most` rows of each. Empty where there is neither. */
function accessLines({ gains, losses, notCompared }, most) {
    return [
        ...block(`This change newly grants (${gains.length})`, gains, gainLines, most),
        ...block(`It takes away (${losses.length})`, losses, (row) => [`  ${inline((0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lossParts */ .gR)(row))}`], most),
        ...block(`Not compared (${notCompared.length})`, notCompared, ({ path, why }) => [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalName)(path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalLines)(why).join(' ')}`], most),
    ].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.logSafe);
}
function block(title, items, lines, most) {
    if (items.length === 0)
        return [];
    const more = items.length - most;
    return ['', title, ...items.slice(0, most).flatMap(lines), ...(more > 0 ? [`  and ${more} more`] : [])];
}
function gainLines(row) {
    const { marks, principal, actions, resources, conditions, where } = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessCells */ .gT)(row);
    const mark = marks.length === 0 ? '' : `[${marks.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalName).join(', ')}] `;
    return [
        `  ${mark}${inline(principal)}: ${inline(actions)}`,
        `    on ${inline(resources)}`,
        `    condition: ${inline(conditions)}`,
        `    at ${inline(where)}`,
    ];
}
function inline(parts) {
    return parts.map(({ text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalName)(text)).join('');
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

/***/ 52689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/** Valid inside a JSON string, yet obeyed or hidden by a terminal, or a line break to JavaScript. */
const awkward = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;
/** How many findings stay in a report that would be longer than a string can be. */
const fallbackLimit = 50_000;
/** The report as exactly one JSON document with a line break behind it. Always valid, whatever the strings hold. */
function json(report) {
    try {
        return `${jsonText(ordered(report), 2)}\n`;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const findings = report.findings.slice(0, fallbackLimit).map((finding) => ({ ...finding, related: finding.related.slice(0, 10) }));
        return `${jsonText({ ...ordered({ ...report, findings }), leftOut: report.findings.length - findings.length }, 0)}\n`;
    }
}
/**
 * JSON that nobody misreads: lone surrogates, line separators, invisible and control characters stand as `\u` escapes,
 * and no line holds a command of the Actions runner.
 */
function jsonText(value, indent) {
    return JSON.stringify(value, undefined, indent)
        .replace(awkward, (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))
        .replace(/##(?=\[)/g, '#\\u0023');
}
function ordered(report) {
    const { version, tool, verdict, failOn, checks, scanned, findings, notChecked, unlisted, remarks, ...added } = report;
    return { version, tool, verdict, failOn, checks, scanned, findings, notChecked, unlisted, remarks, ...added };
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
