export const id = 836;
export const ids = [836,6128];
export const modules = {

/***/ 4178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   Rj: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export fingerprintVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findIgnoreComments),
/* harmony export */   x: () => (/* binding */ ignoreMarker)
/* harmony export */ });
/** What a file must hold before it is worth looking for ignore comments. */
const ignoreMarker = 'aws-access-gate:ignore';
const comment = /(?:#|\/\/|--|;|%|'|\/\*|<!--|\brem\b)[ \t]*aws-access-gate:ignore[ \t]+([a-z0-9-]+)([^\r\n]*)/gi;
/** All ignore comments of one file, in order. The reason is what stands behind `--`; an empty one counts as none. */
function findIgnoreComments(path, text) {
    if (!text.includes(ignoreMarker))
        return [];
    const found = [];
    let line = 1;
    let from = 0;
    for (const match of text.matchAll(comment)) {
        for (let i = from; i < match.index; i++)
            if (text.charCodeAt(i) === 10)
                line++;
        from = match.index;
        found.push({ path, line, rule: match[1].toLowerCase(), reason: reasonIn(match[2]) });
    }
    return found;
}
function reasonIn(rest) {
    const at = /^[ \t]*--[ \t]*(.*)$/.exec(rest);
    const reason = at?.[1]?.replace(/(?:\*\/|-->)[ \t]*$/, '').trim();
    return reason === undefined || reason === '' ? undefined : reason.slice(0, 300);
}


/***/ }),

/***/ 5235:
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

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./lib/keys/check.js + 1 modules
var check = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/keys/detectors/index.js + 25 modules
var detectors = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/keys/index.js



// EXTERNAL MODULE: ./lib/login/rules/index.js
var rules = __webpack_require__(9781);
// EXTERNAL MODULE: ./lib/login/workflows.js + 16 modules
var workflows = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/policies/rules/index.js + 60 modules
var policies_rules = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/triage/rules/ignore-without-reason.js
var ignore_without_reason = __webpack_require__(1438);
// EXTERNAL MODULE: ./lib/triage/rules/stale-baseline.js
var stale_baseline = __webpack_require__(3117);
;// CONCATENATED MODULE: ./lib/triage/rules/index.js


/** Rules about the exceptions themselves. They report under the check of the rule they speak of. */
const triageRules = [ignore_without_reason/* default */.A, stale_baseline/* default */.A];

;// CONCATENATED MODULE: ./lib/rules.js





/** Every rule of every check: passed as data to config, triage, reports and `explain`. */
const rules_rules = [...detectors/* keyRules */.t, ...policies_rules/* policyRules */.c, ...rules/* loginRules */.V, ...workflows.workflowRules, ...triageRules];


/***/ }),

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   j: () => (/* binding */ ignoreWithoutReason)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5235);


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
        fix: `Write it as aws-access-gate:ignore ${comment.rule} -- and then the reason, or take it out.`,
        place: { path: comment.path, line: comment.line },
        elsewhere: [],
        related: [],
        evidence: { rule: comment.rule },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, comment.rule),
    };
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   n: () => (/* binding */ staleBaseline)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5235);


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
