export const id = 6918;
export const ids = [6918,6919];
export const modules = {

/***/ 96918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agent: () => (/* binding */ agent)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88317);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2436);



/**
 * One line a finding for programs that read text: `place: severity rule [state] message Fix: fix`, then one line for each
 * thing not checked, then the verdict. Existing, baselined and waived ones stand too, marked. A line break in a fix is `\n`.
 */
function agent(report) {
    const lines = [...report.findings].sort(_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .byWeight */ .IN).map(findingLine);
    for (const { check, what, why, fix } of report.notChecked)
        lines.push(`not checked: ${check}: ${oneLine(what)}: ${oneLine(why)} Fix: ${oneLine(fix)}`);
    for (const { check, status, reason } of report.checks)
        if (status !== 'ran')
            lines.push(`${status}: ${check}: ${oneLine(reason ?? 'no reason given')}`);
    lines.push(`verdict: ${(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .BT)(report)} [${(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeName */ .d8)(report)}]`);
    return `${lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.logSafe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visible)(line.trim()))).join('\n')}\n`;
}
function findingLine(finding) {
    const where = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutMiddle)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(finding.place), 4 * _escape_js__WEBPACK_IMPORTED_MODULE_0__.nameLimit), (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .commitNote */ .mk)(finding.place)].filter(Boolean).join(' ');
    return `${where}: ${finding.severity} ${finding.rule} [${finding.state}] ${oneLine(finding.message)} Fix: ${escapedLines(finding.fix)}`;
}
/** A fix whose lines are a script: where they end must stay to be seen. */
function escapedLines(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.proseLines)(text)
        .map((line) => line.trimEnd())
        .join('\\n');
}
/** Prose of several lines as one, cut like everywhere else. */
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.proseLines)(text)
        .map((line) => line.trim())
        .join(' ');
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
