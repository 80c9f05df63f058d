export const id = 1153;
export const ids = [1153];
export const modules = {

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


/***/ })

};
