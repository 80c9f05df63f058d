export const id = 1243;
export const ids = [1243];
export const modules = {

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formats: () => (/* binding */ formats),
/* harmony export */   rendererOf: () => (/* binding */ rendererOf),
/* harmony export */   tellsOfRules: () => (/* binding */ tellsOfRules)
/* harmony export */ });
/** The values of `--format`. */
const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'agent'];
/** A format's renderer: pure, total, its result ends in a line break. Each is loaded alone. */
async function rendererOf(format) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 5872).then(__webpack_require__.bind(__webpack_require__, 5872))).text;
        case 'json':
            return (await __webpack_require__.e(/* import() */ 4237).then(__webpack_require__.bind(__webpack_require__, 4237))).json;
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 906))).sarif;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 7562).then(__webpack_require__.bind(__webpack_require__, 7562))).markdown;
        case 'html':
            return (await __webpack_require__.e(/* import() */ 7829).then(__webpack_require__.bind(__webpack_require__, 7829))).html;
        case 'agent':
            return (await __webpack_require__.e(/* import() */ 3514).then(__webpack_require__.bind(__webpack_require__, 3514))).agent;
    }
}
/** Whether a format describes the rules themselves, beside the findings. */
function tellsOfRules(format) {
    return format === 'sarif';
}


/***/ })

};
