export const id = 2689;
export const ids = [2689];
export const modules = {

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


/***/ })

};
