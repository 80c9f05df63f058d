export const id = 6623;
export const ids = [6623];
export const modules = {

/***/ 26623:
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
            return (await __webpack_require__.e(/* import() */ 1412).then(__webpack_require__.bind(__webpack_require__, 81412))).text;
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2689).then(__webpack_require__.bind(__webpack_require__, 52689))).json;
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 3699).then(__webpack_require__.bind(__webpack_require__, 93699))).sarif;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 6))).markdown;
        case 'html':
            return (await __webpack_require__.e(/* import() */ 5161).then(__webpack_require__.bind(__webpack_require__, 25161))).html;
        case 'agent':
            return (await __webpack_require__.e(/* import() */ 6918).then(__webpack_require__.bind(__webpack_require__, 96918))).agent;
    }
}
/** Whether a format describes the rules themselves, beside the findings. */
function tellsOfRules(format) {
    return format === 'sarif';
}


/***/ })

};
