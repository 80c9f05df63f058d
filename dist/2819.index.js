export const id = 2819;
export const ids = [2819];
export const modules = {

/***/ 25509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearestRegion),
/* harmony export */   Q: () => (/* binding */ chooseRegion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _model_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95062);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70057);



/**
 * Which region's STS is asked for a role. A name that was given must be right; one that merely lies in the environment and
 * belongs to another partition is passed over. A region younger than our list is let through when `newer` is set.
 */
function chooseRegion(given, partition, environment, newer) {
    const home = (0,_model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionNamed */ .O9)(partition)?.regions[0] ?? 'us-east-1';
    const ambient = (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || '').trim();
    if (given === undefined || given === '') {
        if (ambient === '')
            return { region: home };
        return 'region' in judge(ambient, partition, newer)
            ? { region: ambient }
            : { region: home, remark: `The environment's region "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_2__/* .legible */ .b)(ambient, 60)}" has no STS for this role; ${home} was asked.` };
    }
    return judge(given, partition, newer);
}
function judge(name, partition, newer) {
    const found = (0,_model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(name);
    const known = found?.regions.includes(name) === true;
    if (found === undefined || (!known && !newer))
        return { why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_2__/* .legible */ .b)(name, 60)}" is no AWS region`, nearest: nearestRegion(name, partition) };
    if (found.id !== partition)
        return {
            why: `"${name}" is a region of the partition ${found.id}, the role is one of ${partition}`,
            nearest: nearestRegion(name, partition),
        };
    return { region: name };
}
/** The region of the partition whose name is the closest; of equally close ones the most used comes first in the list. */
function nearestRegion(name, partition) {
    const own = (0,_model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionNamed */ .O9)(partition) ?? _model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .Mo[0];
    const wanted = [...name.toLowerCase().trim()]
        .filter((character) => /[a-z0-9-]/.test(character))
        .join('')
        .slice(0, 60);
    let best = own?.regions[0] ?? 'us-east-1';
    for (const region of own?.regions ?? [])
        if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, region) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, best))
            best = region;
    return best;
}


/***/ }),

/***/ 62375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ defineLoginRule)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

/** Makes a rule of the live login: the caller finds the cause, the rule words it. */
function defineLoginRule(rule) {
    const { word, ...info } = rule;
    return {
        ...info,
        check: 'login',
        words: word,
        finding: (the, where) => {
            const { message, fix, evidence, identity, severity = info.severity } = word(the);
            return {
                check: 'login',
                rule: info.id,
                severity,
                message,
                fix,
                place: where.place,
                elsewhere: [],
                related: where.related ?? [],
                evidence,
                fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(info.id, ...identity),
                live: true,
            };
        },
    };
}


/***/ })

};
