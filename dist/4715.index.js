export const id = 4715;
export const ids = [4715,7096];
export const modules = {

/***/ 24715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concealedProblem: () => (/* binding */ concealedProblem)
/* harmony export */ });
/* harmony import */ var _keys_conceal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7201);
/* harmony import */ var _model_bug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51246);



/** What went wrong, fit to be shown: a wrong option, a path or a ref may hold a credential. */
async function concealedProblem(error) {
    const { kind, message, fix, link, place } = (0,_model_bug_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(error);
    const shown = await (0,_keys_conceal_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .E)({ message, fix, link, place }, { unnamed: true });
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(kind, shown.message, {
        ...(shown.fix === undefined ? {} : { fix: shown.fix }),
        ...(shown.link === undefined ? {} : { link: shown.link }),
        ...(shown.place === undefined ? {} : { place: shown.place }),
    });
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conceal)
/* harmony export */ });
/* harmony import */ var _secret_in_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21046);
/* harmony import */ var _worth_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25562);


/**
 * The same value with every credential in its texts redacted: paths, names of members and branches, words of a policy,
 * wrong options may hold one. Access key ids stay, as they are no secrets. With `unnamed`, also what looks like a secret
 * and is called nothing.
 */
async function conceal(value, { unnamed = false } = {}) {
    const texts = new Set();
    eachText(value, (text) => {
        if (text.length >= shortest && (unnamed || (0,_secret_in_name_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInName */ .w)(text).length > 0 || (0,_worth_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .worthReading */ .H)(Buffer.from(text)).credentials))
            texts.add(text);
        return text;
    });
    if (texts.size === 0)
        return value;
    // Most reports hold nothing of the kind, and end without what reads it.
    const { concealText } = await Promise.all(/* import() */[__webpack_require__.e(7388), __webpack_require__.e(5652), __webpack_require__.e(7756)]).then(__webpack_require__.bind(__webpack_require__, 74797));
    const concealed = new Map([...texts].map((text) => [text, concealText(text, unnamed)]));
    return eachText(value, (text) => concealed.get(text) ?? text);
}
/** No credential is shorter. */
const shortest = 30;
function eachText(value, turn) {
    if (typeof value === 'string')
        return turn(value);
    if (Array.isArray(value))
        return value.map((one) => eachText(one, turn));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [turn(key), eachText(one, turn)]));
}


/***/ }),

/***/ 21046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ secretsInName)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65741);

/** A name of a file or a branch goes on where a value in a text would end: `secret=...40 characters....txt`, or a `/`. */
const inName = /(?:secret|key|token|passw)[\w.-]{0,30}[=:@ _-]["']?([A-Za-z0-9+/]{40})(?![A-Za-z0-9+])/gi;
/** Where secrets stand in a name of a file, a folder, a branch or a member. */
function secretsInName(name) {
    return [...name.matchAll(inName)].flatMap((match) => {
        const end = match.index + match[0].length;
        return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRandomSecret */ .ut)(match[1]) ? [{ start: end - 40, end }] : [];
    });
}


/***/ })

};
