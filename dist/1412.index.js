export const id = 1412;
export const ids = [1412,6919];
export const modules = {

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


/***/ }),

/***/ 81412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/reports/access-text.js
var access_text = __webpack_require__(48477);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/login-words.js
var login_words = __webpack_require__(38990);
;// CONCATENATED MODULE: ./lib/reports/login-text.js

/** The live login for a terminal or log, a line each: what came of a role, and the conditions of one that was not let in. */
function loginLines({ roles, mustRefuse }) {
    const targets = [...roles.map((target) => lines(target, false)), ...mustRefuse.map((target) => lines(target, true))];
    return targets.flat();
}
function lines(target, refusal) {
    const title = `${target.role}: ${(0,login_words/* targetSentence */.z)(target, refusal)}`;
    const conditions = target.state === 'ok' ? [] : (target.conditions ?? []);
    return [
        title,
        ...conditions.map((condition) => {
            const { test, got, want, matched } = (0,login_words/* conditionCells */.J)(condition);
            return `  ${matched}: ${test}: the token has ${got.text}, the policy wants ${want.join(' or ')}`;
        }),
    ];
}

// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/paint.js
const codes = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    pass: '1;32',
    fail: '1;31',
    incomplete: '1;33',
    place: '1',
    rule: '2',
};
/** Colours text by what it is (ANSI SGR); without colour the text as it came. */
function painter(colour) {
    return colour ? (role, text) => `\u001b[${codes[role]}m${text}\u001b[0m` : (_role, text) => text;
}

;// CONCATENATED MODULE: ./lib/reports/wrap.js
/** The narrowest width that wrapping is worth. */
const narrowest = 40;
/** One line broken at blanks so that it fits into `width` columns, each piece indented; a word is never broken. */
function wrap(line, indent, width) {
    if (width === undefined || width < narrowest || indent.length + line.length <= width)
        return [indent + line];
    const lead = /^ */.exec(line)?.[0] ?? '';
    const pieces = [];
    let current = '';
    for (const word of line.slice(lead.length).split(' ')) {
        const joined = current === '' ? word : `${current} ${word}`;
        if (current !== '' && indent.length + lead.length + joined.length > width) {
            pieces.push(current);
            current = word;
        }
        else {
            current = joined;
        }
    }
    pieces.push(current);
    return pieces.map((piece) => indent + lead + piece);
}

;// CONCATENATED MODULE: ./lib/reports/text.js







/** Waivers are shown whole up to so many open findings; beyond, one stands for all. */
const waiverLimit = 5;
const relatedLimit = 5;
const listLimit = 20;
/**
 * The report for a person at a terminal or in a log: open findings grouped by severity, each with place, rule, message and
 * fix; what is known already counted; what was not looked at with its reason; the verdict on the last line.
 */
function text_text(report, context) {
    const paint = painter(context.colour);
    const prose = (indent, content) => (0,reports_escape.terminalLines)(content)
        .flatMap((line) => wrap(line, indent, context.width))
        .map(reports_escape.logSafe);
    const open = (0,outline/* findingsIn */._0)(report, 'open');
    const lines = [
        (0,reports_escape.logSafe)(`${report.tool.name} ${report.tool.version} · ${(0,outline/* rangeName */.d8)(report)} · ${(0,outline/* scannedSizes */.pN)(report)}`),
        ...(0,outline/* bySeverities */.j8)([...open, ...blockingKnown(report)]).flatMap(({ severity, findings }) => [
            '',
            paint(severity, `${severity.toUpperCase()} (${findings.length})`),
            ...findings.flatMap((finding) => findingLines(finding, paint, prose)),
        ]),
        ...(report.newAccess === undefined ? [] : (0,access_text/* accessLines */.c)(report.newAccess, listLimit)),
        ...loginTold(report, prose),
        ...waivers(open, context),
        ...known(report, prose),
        ...unseen(report, prose),
        '',
        ...checkLines(report, prose),
        paint(report.verdict, `${(0,outline/* verdictSentence */.BT)(report)} · ${(0,outline/* rangeName */.d8)(report)}`),
    ];
    return `${lines.join('\n')}\n`;
}
/** Existing findings that fail the run are listed like open ones: who gets a red check must see why. */
function blockingKnown(report) {
    return (0,outline/* findingsIn */._0)(report, 'existing').filter((finding) => (0,outline/* blocks */.Bv)(report, finding));
}
function findingLines(finding, paint, prose) {
    const note = (0,place/* commitNote */.mk)(finding.place);
    const related = finding.related.slice(0, relatedLimit).flatMap((other) => {
        const where = [(0,reports_escape.terminalName)((0,place/* placeName */.fW)(other)), (0,place/* commitNote */.mk)(other)].filter(Boolean).join(' ');
        return prose('    ', `see ${where}: ${other.message}`);
    });
    const more = finding.related.length - relatedLimit;
    return [
        `  ${paint('place', (0,reports_escape.logSafe)((0,reports_escape.terminalName)((0,place/* placeName */.fW)(finding.place))))}  ${paint('rule', finding.rule)}${note === '' ? '' : `  (${note})`}`,
        ...prose('    ', finding.message),
        ...withCommands(prose, `Fix: ${finding.fix}`),
        ...related,
        ...(more > 0 ? [`    and ${(0,outline/* plural */.LS)(more, 'more place')}`] : []),
    ];
}
/** A line that is a command stays whole, since wrapped it would be two. What is indented may wrap: blanks mean nothing there. */
function withCommands(prose, content) {
    const [first = '', ...rest] = (0,reports_escape.terminalLines)(content);
    return [...prose('    ', first), ...rest.flatMap((line) => (line.startsWith(' ') ? prose('    ', line) : [(0,reports_escape.logSafe)(`    ${line}`)]))];
}
function loginTold({ login }, prose) {
    const told = login === undefined ? [] : loginLines(login);
    return told.length === 0 ? [] : ['', 'Login', ...told.slice(0, listLimit).flatMap((line) => prose('  ', line))];
}
function waivers(open, { configPath, reportFile }) {
    const ready = open.filter((finding) => finding.waiver !== undefined);
    const shown = ready.length > waiverLimit ? ready.slice(0, 1) : ready;
    if (shown.length === 0)
        return [];
    const lines = shown.flatMap((finding) => (0,reports_escape.terminalLines)(finding.waiver).map(reports_escape.logSafe));
    const rest = ready.length - shown.length;
    const where = reportFile === undefined ? 'the JSON report (--format json)' : (0,reports_escape.terminalName)(reportFile);
    if (rest > 0)
        lines.push(`  (so for the first; the other ${rest} stand ready in ${where} under "waiver")`);
    return ['', `To accept one instead of fixing it, put this under "waivers:" in ${(0,reports_escape.terminalName)(configPath)}:`, ...lines];
}
function known(report, prose) {
    const groups = ['existing', 'baselined', 'waived']
        .map((state) => ({ state, findings: (0,outline/* findingsIn */._0)(report, state) }))
        .filter(({ findings }) => findings.length > 0)
        .map(({ state, findings }) => `${findings.length} ${state} (${(0,outline/* severityCounts */.ur)(findings)})`);
    const unlisted = report.unlisted.map(({ rule, why, count }) => `${count} ${rule} ${why}`);
    const lines = [
        ...(groups.length > 0 ? prose('', `Not open: ${groups.join(', ')}.`) : []),
        ...(unlisted.length > 0 ? prose('', `Not listed: ${unlisted.join(', ')}.`) : []),
        ...report.remarks.flatMap((remark) => prose('', `Note: ${remark}`)),
    ];
    return lines.length > 0 ? ['', ...lines] : [];
}
function unseen(report, prose) {
    const lines = [];
    const { notScanned } = report.scanned;
    if (report.notChecked.length > 0)
        lines.push('', `Not checked (${report.notChecked.length})`);
    for (const { check, what, why, fix } of report.notChecked.slice(0, listLimit)) {
        lines.push(...prose('  ', `${check}: ${what}: ${why}`), ...prose('    ', `Fix: ${fix}`));
    }
    if (report.notChecked.length > listLimit)
        lines.push(`  and ${report.notChecked.length - listLimit} more`);
    if (notScanned.length > 0)
        lines.push('', `Not scanned (${notScanned.length})`);
    for (const { path, why } of notScanned.slice(0, listLimit))
        lines.push(...prose('  ', `${(0,reports_escape.terminalName)(path)}: ${why}`));
    if (notScanned.length > listLimit)
        lines.push(`  and ${notScanned.length - listLimit} more`);
    return lines;
}
function checkLines(report, prose) {
    return report.checks.flatMap(({ check, status, reason }) => prose('', status === 'ran' ? `${check}: ran` : `${check}: ${status}: ${reason ?? ''}`));
}


/***/ })

};
