export const id = 3699;
export const ids = [3699,6919,2689];
export const modules = {

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
const repository = 'https://github.com/aws-access-gate/aws-access-gate';
/** The page that explains a rule. */
function ruleUrl(id) {
    return `${repository}/blob/main/docs/rules/${id}.md`;
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

/***/ 39588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultCategory)
/* harmony export */ });
const defaultCategory = 'aws-access-gate';


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

/***/ 93699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/reports/budget.js
var reports_budget = __webpack_require__(79734);
// EXTERNAL MODULE: ./lib/reports/context.js
var reports_context = __webpack_require__(39588);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(52689);
// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/sarif-place.js


/** Git takes longer paths than any system can check out; none of those is a file that a viewer could open. */
const pathLimit = 4096;
/** A member of an archive stands at the archive; what no file in the tree holds stands at the config file, line 1. */
function sarifPlace(place, configPath) {
    const where = [(0,reports_escape.cutMiddle)((0,reports_escape.visible)((0,reports_place/* placeName */.fW)(place)), reports_escape.nameLimit), (0,reports_place/* commitNote */.mk)(place)].filter(Boolean).join(', ');
    const atConfig = {
        location: located((0,reports_escape.relativeUri)(configPath) ?? '.github', { startLine: 1 }),
        note: place.path === '' && place.in === undefined ? '' : where,
    };
    if (place.in !== undefined || (place.commit !== undefined && place.inTree !== true))
        return atConfig;
    const archive = (0,reports_place/* archiveOf */.YH)(place.path);
    const path = archive?.archive ?? place.path;
    const uri = path.length > pathLimit ? undefined : (0,reports_escape.relativeUri)(path);
    if (uri === undefined)
        return atConfig;
    return archive === undefined
        ? { location: located(uri, region(place)), note: '' }
        : { location: located(uri, { startLine: 1 }), note: where };
}
function located(uri, region) {
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
function region({ line, column, endLine, endColumn }) {
    const startLine = Math.max(1, line ?? 1);
    if (line === undefined || column === undefined)
        return { startLine };
    const start = { startLine, startColumn: Math.max(1, column) };
    if (endLine === undefined || endColumn === undefined || endLine < startLine)
        return start;
    if (endLine === startLine && endColumn < column)
        return start;
    return { ...start, endLine, endColumn };
}

// EXTERNAL MODULE: ./lib/model/rule.js
var model_rule = __webpack_require__(64303);
;// CONCATENATED MODULE: ./lib/reports/sarif-rules.js

/**
 * Code scanning's bands: over 9.0 critical, from 7.0 high, from 4.0 medium.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
function sarifLevel(severity) {
    return levels[severity];
}
/** How a rule is described to a SARIF viewer. */
function descriptor(rule) {
    const { id, severity, title, why, fix, references } = rule;
    return {
        id,
        name: pascal(id),
        shortDescription: { text: title },
        fullDescription: { text: why },
        helpUri: (0,model_rule/* ruleUrl */.Q)(id),
        help: {
            text: [`${title}.`, why, `Fix: ${fix}`, ...references].join('\n\n'),
            markdown: [
                `## ${title}`,
                why,
                `**Fix:** ${fix}`,
                [`- [${id}](${(0,model_rule/* ruleUrl */.Q)(id)})`, ...references.map((address) => `- <${address}>`)].join('\n'),
            ].join('\n\n'),
        },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            'security-severity': scores[severity],
            precision: 'high',
            tags: ['security', 'aws', ...(rule.check === undefined ? [] : [rule.check])],
        },
    };
}
function pascal(id) {
    return id
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./lib/reports/sarif.js







/**
 * Code scanning shows 5,000 results and refuses over 10 MB compressed; unpacked bytes are counted here, never fewer.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const resultLimit = 5000;
const bytesLimit = 9_500_000;
const relatedLimit = 20;
/** Code points of a text, so that no one result is larger than all results together may be. */
const textLimit = 8000;
const relatedTextLimit = 1000;
const states = ['open', 'existing', 'baselined', 'waived'];
/** The report as SARIF 2.1.0 for code scanning. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarif(report, context) {
    const { tool, scanned } = report;
    const results = fitting(report, context);
    const left = report.findings.length - results.length;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'AWS Access Gate',
                        semanticVersion: tool.version,
                        informationUri: 'https://github.com/aws-access-gate/aws-access-gate',
                        rules: context.rules.map(descriptor),
                    },
                },
                automationDetails: { id: `${context.category ?? reports_context/* defaultCategory */.S}/${scanned.mode}/` },
                columnKind: 'unicodeCodePoints',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: !report.checks.some(({ status }) => status === 'incomplete'),
                        toolExecutionNotifications: notifications(report, left),
                    },
                ],
                results,
                properties: { verdict: report.verdict, range: (0,outline/* rangeName */.d8)(report), leftOut: left },
            },
        ],
    };
    return `${(0,json.jsonText)(log, 0)}\n`;
}
function fitting(report, context) {
    const ruleIndex = new Map(context.rules.map(({ id }, index) => [id, index]));
    const occurrences = new Map();
    const budget = new reports_budget/* Budget */._(bytesLimit);
    const results = [];
    const inOrder = [...report.findings].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || (0,outline/* byWeight */.IN)(a, b));
    for (const finding of inOrder.slice(0, resultLimit)) {
        const key = `${finding.rule} ${finding.fingerprint}`;
        const occurrence = (occurrences.get(key) ?? 0) + 1;
        occurrences.set(key, occurrence);
        const made = result(finding, occurrence, ruleIndex.get(finding.rule), report, context.configPath);
        if (!budget.take((0,json.jsonText)(made, 0)))
            break;
        results.push(made);
    }
    return results;
}
function result(finding, occurrence, ruleIndex, report, configPath) {
    const { location, note } = sarifPlace(finding.place, configPath);
    const related = finding.related.slice(0, relatedLimit).map((other, id) => {
        const at = sarifPlace(other, configPath);
        return {
            id: id + 1,
            physicalLocation: at.location,
            message: { text: withNote((0,reports_escape.visible)((0,reports_escape.cutMiddle)(other.message, relatedTextLimit)), at.note) },
        };
    });
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: sarifLevel(finding.severity),
        message: { text: withNote(lines(finding.message), note) + `\nFix: ${lines(finding.fix)}` },
        locations: [{ physicalLocation: location }],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        partialFingerprints: {
            // The one name that code scanning reads; ours beside it stays stable whatever that one's format becomes.
            primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:${occurrence}`,
            'awsAccessGateFingerprint/v1': finding.fingerprint,
        },
        ...stateOf(finding, report),
        properties: { check: finding.check, severity: finding.severity, state: finding.state },
    };
}
function stateOf(finding, report) {
    const compared = report.scanned.mode === 'changes' || report.scanned.mode === 'staged';
    switch (finding.state) {
        case 'open':
            return compared ? { baselineState: 'new' } : {};
        case 'existing':
            return { baselineState: 'unchanged' };
        case 'baselined':
        case 'waived':
            return {
                suppressions: [
                    { kind: 'external', status: 'accepted', justification: lines(finding.reason ?? `${finding.state}, no reason given`) },
                ],
            };
    }
}
function notifications(report, left) {
    const made = report.checks
        .filter(({ status }) => status !== 'ran')
        .map(({ check, status, reason }) => notification(status === 'incomplete' ? 'error' : 'note', `${check}: ${status}: ${reason ?? 'no reason given'}`));
    for (const { check, what, why, fix } of report.notChecked.slice(0, 100))
        made.push(notification('warning', `${check}: ${what}: ${why} Fix: ${fix}`));
    for (const { path, why } of report.scanned.notScanned.slice(0, 100))
        made.push(notification('note', `Not scanned: ${path}: ${why}`));
    if (left > 0)
        made.push(notification('warning', `${left} more findings are left out: see the JSON report.`));
    return made;
}
function notification(level, text) {
    return { level, message: { text: lines(text) } };
}
function lines(text) {
    return (0,reports_escape.cutMiddle)(text, textLimit)
        .split(/\r\n|\n/)
        .map(reports_escape.visible)
        .join('\n');
}
function withNote(message, note) {
    return note === '' ? message : `${message} (${note})`;
}


/***/ })

};
