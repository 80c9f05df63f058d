export const id = 7478;
export const ids = [7478,1153];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ascii = /^[\x20-\x7e]*$/;
/**
 * A path as git gives it (bytes, held in a latin1 string) as text: UTF-8 where it is that, every other byte as `\xNN`.
 */
function showPath(latin1) {
    if (ascii.test(latin1))
        return latin1;
    const bytes = Buffer.from(latin1, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : showBytes(bytes);
}
/** The bytes of a path that a person wrote, in the form that `showPath` takes. */
function pathBytes(path) {
    return ascii.test(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
function showBytes(bytes) {
    let shown = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const piece = bytes.subarray(i, i + length);
        if (piece.length === length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(piece)) {
            shown += piece.toString('utf8');
            i += length;
        }
        else {
            shown += `\\x${lead.toString(16).padStart(2, '0')}`;
            i++;
        }
    }
    return shown;
}
/** One line of what git said, fit for a message: no control characters, at most 200 characters. */
function firstLine(text) {
    const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
    return line
        .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim()
        .slice(0, 200);
}


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   Rj: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export fingerprintVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The version of the fingerprint's making; a change here makes every baseline stale, so it never changes lightly. */
const fingerprintVersion = 1;
/**
 * The keyed hash under which a finding is known in baselines, waivers and SARIF: HMAC-SHA-256, keyed by tool, format
 * version and rule, 64 hex digits. `content` is what makes the finding this one (the credential's value, the normalised
 * statement with its holder), never its path or line. The hash gives nothing of a 40-character secret away.
 */
function fingerprint(rule, ...content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', `aws-access-gate:${fingerprintVersion}:${rule}`).update(JSON.stringify(content)).digest('hex');
}
/** A rule-independent keyed hash of one credential value: tells whether base has the same value. */
function contentHash(value) {
    return fingerprint('value', value);
}


/***/ }),

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

/***/ 82178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   j: () => (/* binding */ ignoreWithoutReason)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);


const rule = {
    id: 'ignore-without-reason',
    severity: 'low',
    title: 'Ignore comment without a reason',
    why: 'An ignore comment that gives no reason does nothing: nobody who reads it later could tell a reviewed exception from a finding that was in the way.',
    fix: 'Write the reason behind two dashes: `aws-access-gate:ignore RULE -- reason`; or take the comment out.',
    references: [(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('ignore-without-reason')],
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (rule);
/** The finding for a comment that gives no reason, under the check of the rule it speaks of. */
function ignoreWithoutReason(comment, check) {
    return {
        check,
        rule: rule.id,
        severity: rule.severity,
        message: `This ignore comment for ${comment.rule} gives no reason, so it does nothing`,
        fix: comment.lines === undefined
            ? `Write it as aws-access-gate:ignore ${comment.rule} -- and then the reason, or take it out.`
            : 'Write the reason beside the rule, under `reason`, or take it out.',
        place: { path: comment.path, line: comment.line },
        elsewhere: [],
        related: [],
        evidence: { rule: comment.rule },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, comment.rule),
    };
}


/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   n: () => (/* binding */ staleBaseline)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);


const rule = {
    id: 'stale-baseline',
    severity: 'medium',
    title: 'Baseline entry that matches nothing',
    why: 'What the entry accepted is no longer there. Left in place it would silently accept the same thing again, should it come back.',
    fix: 'Run `aws-access-gate baseline --prune`, or take the line out of the baseline file.',
    references: [(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('stale-baseline')],
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (rule);
/** The finding for an entry that matches nothing in its own tree, under the check of the rule it accepts. */
function staleBaseline(entry, path, check) {
    return {
        check,
        rule: rule.id,
        severity: rule.severity,
        message: `This baseline entry for ${entry.rule} matches nothing any more`,
        fix: 'Run aws-access-gate baseline --prune, or take this line out.',
        place: { path, line: entry.line },
        elsewhere: [],
        related: [],
        evidence: { rule: entry.rule, hash: entry.hash },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, entry.rule, entry.hash),
    };
}


/***/ })

};
