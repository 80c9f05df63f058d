export const id = 5161;
export const ids = [5161,6919];
export const modules = {

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

/***/ 25161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./lib/reports/access-words.js
var access_words = __webpack_require__(7729);
// EXTERNAL MODULE: ./lib/reports/code-parts.js
var code_parts = __webpack_require__(56233);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
;// CONCATENATED MODULE: ./lib/reports/html-style.js
/** The page's only style sheet; its hash stands in the content security policy. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0;
  --critical: #a40e26; --high: #cf222e; --medium: #9a6700; --low: #0969da; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9198a1; --page: #0d1117; --card: #151b23; --line: #3d444d;
  --critical: #ff7b72; --high: #f85149; --medium: #d29922; --low: #58a6ff; --good: #3fb950; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header { border-left: .4rem solid var(--quiet); padding: .2rem 1rem; margin-bottom: 1rem; }
header.pass { border-color: var(--good); } header.fail { border-color: var(--high); } header.incomplete { border-color: var(--medium); }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; font-weight: 600; } p { margin: .3rem 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); } a { color: var(--low); }
code, pre { font: .9em/1.45 ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; overflow-wrap: anywhere; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .7rem; overflow-x: auto; white-space: pre-wrap; }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; padding: 0; }
.counts li { border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .8rem; }
article { background: var(--card); border: 1px solid var(--line); border-left-width: .3rem; border-radius: .3rem; padding: .7rem 1rem; margin: .7rem 0; }
article.critical { border-left-color: var(--critical); } article.high { border-left-color: var(--high); }
article.medium { border-left-color: var(--medium); } article.low { border-left-color: var(--low); }
h2.critical, li.critical b { color: var(--critical); } h2.high, li.high b { color: var(--high); }
h2.medium, li.medium b { color: var(--medium); } h2.low, li.low b { color: var(--low); } li.none { color: var(--quiet); }
details { margin: .5rem 0; } summary { cursor: pointer; } ul { padding-left: 1.3rem; } li { overflow-wrap: anywhere; }
@media print { body { max-width: none; } article { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/html.js








/** One page that needs nothing else: no script, nothing remote, and a policy that forbids both. */
function html(report) {
    const open = (0,outline/* findingsIn */._0)(report, 'open');
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>AWS Access Gate: ${report.verdict}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        `<header class="${report.verdict}"><h1>AWS Access Gate: ${report.verdict}</h1>`,
        `<p>${prose((0,outline/* capital */.Nx)((0,outline/* verdictReason */.s_)(report)))}</p>`,
        `<p class="quiet">${code((0,outline/* rangeName */.d8)(report))} · ${(0,reports_escape.html)((0,outline/* scannedSizes */.pN)(report))} · version ${(0,reports_escape.html)(report.tool.version)}</p></header>`,
        counts(open),
        ...(0,outline/* bySeverities */.j8)(open).map(({ severity, findings }) => [`<section><h2 class="${severity}">${(0,outline/* capital */.Nx)(severity)} (${findings.length})</h2>`, ...findings.map(card), '</section>'].join('\n')),
        section('This change newly grants', (report.newAccess?.gains ?? []).slice(0, mostGains), newAccessItem),
        section('Not checked', report.notChecked, ({ check, what, why, fix }) => `<b>${(0,reports_escape.html)(check)}</b>: ${[what, why, fix].map(prose).join(': ')}`),
        section('Remarks', report.remarks, prose),
        ...['existing', 'baselined', 'waived'].map((state) => known(state, (0,outline/* findingsIn */._0)(report, state))),
        section('Not listed', report.unlisted, ({ rule, why, count }) => `${count} ${code(rule)} ${(0,reports_escape.html)(why)}`),
        folded(`Not scanned (${report.scanned.notScanned.length})`, report.scanned.notScanned, ({ path, why }) => `${code(path)}: ${prose(why)}`),
        `<section><h2>Checks</h2><ul>${report.checks.map(({ check, status, reason }) => `<li>${(0,reports_escape.html)(check)}: ${status}${reason === undefined ? '' : `: ${prose(reason)}`}</li>`).join('\n')}</ul></section>`,
        '</body>',
        '</html>',
        '',
    ]
        .filter((part, i, all) => part !== '' || i === all.length - 1)
        .join('\n');
}
/** Rows of what a change newly grants; the JSON report has all. */
const mostGains = 100;
function newAccessItem(row) {
    const { marks, principal, actions, resources, conditions, where: at } = (0,access_words/* accessCells */.gT)(row);
    const inline = (parts) => parts.map((part) => (part.code ? code(part.text) : (0,reports_escape.html)(part.text))).join('');
    const bold = marks.map((mark) => `<b>${(0,reports_escape.html)(mark)}</b> `).join('');
    return `${bold}${inline(principal)}: ${inline(actions)} on ${inline(resources)}; condition: ${inline(conditions)} (${inline(at)})`;
}
function counts(open) {
    const cells = severity/* severities */.gO.map((severity) => {
        const count = open.filter((finding) => finding.severity === severity).length;
        return `<li class="${count > 0 ? severity : 'none'}"><b>${count}</b> ${severity}</li>`;
    });
    return `<ul class="counts">${cells.join('')}</ul>`;
}
function card(finding) {
    const related = finding.related.map((other) => `<li>${where(other)}: ${prose(other.message)}</li>`);
    return [
        `<article class="${finding.severity}"><h3>${where(finding.place)} ${rule(finding)}</h3>`,
        paragraphs('', finding.message),
        paragraphs('<b>Fix:</b> ', finding.fix),
        related.length > 0
            ? `<details><summary>${(0,outline/* plural */.LS)(related.length, 'related place')}</summary><ul>${related.join('\n')}</ul></details>`
            : '',
        finding.waiver === undefined ? '' : `<details><summary>Accept it instead</summary><pre>${pre(finding.waiver)}</pre></details>`,
        '</article>',
    ]
        .filter(Boolean)
        .join('\n');
}
function known(state, findings) {
    const title = `${(0,outline/* capital */.Nx)(state)} (${findings.length})`;
    return folded(title, findings, (finding) => `${finding.severity} ${where(finding.place)} ${rule(finding)}: ${prose(finding.reason ?? finding.message)}`);
}
function section(title, items, item) {
    return items.length === 0
        ? ''
        : `<section><h2>${title}</h2><ul>${items.map((value) => `<li>${item(value)}</li>`).join('\n')}</ul></section>`;
}
function folded(title, items, item) {
    if (items.length === 0)
        return '';
    return `<details><summary>${title}</summary><ul>${items.map((value) => `<li>${item(value)}</li>`).join('\n')}</ul></details>`;
}
function where(place) {
    const note = (0,reports_place/* commitNote */.mk)(place);
    return note === '' ? code((0,reports_place/* placeName */.fW)(place)) : `${code((0,reports_place/* placeName */.fW)(place))} <span class="quiet">${(0,reports_escape.html)(note)}</span>`;
}
function rule(finding) {
    const name = (0,reports_escape.html)(finding.rule);
    return /^https:\/\//.test(finding.helpUri) ? `<a rel="noreferrer" href="${(0,reports_escape.html)(finding.helpUri)}">${name}</a>` : name;
}
function code(name) {
    return `<code>${(0,reports_escape.html)((0,reports_escape.cutMiddle)(name, reports_escape.nameLimit))}</code>`;
}
/** Prose on one line; what is to be copied letter by letter becomes code. */
function prose(text) {
    return (0,code_parts/* codeParts */._)((0,reports_escape.proseLines)(text).join(' '))
        .map((part) => (part.code ? `<code>${(0,reports_escape.html)(part.text)}</code>` : (0,reports_escape.html)(part.text)))
        .join('');
}
function paragraphs(label, text) {
    const [first = '', ...rest] = (0,reports_escape.proseLines)(text);
    return `<p>${label}${prose(first)}</p>${rest.length === 0 ? '' : `<pre>${pre(rest.join('\n'))}</pre>`}`;
}
function pre(text) {
    return (0,reports_escape.proseLines)(text).map(reports_escape.html).join('\n');
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
