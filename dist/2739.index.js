export const id = 2739;
export const ids = [2739];
export const modules = {

/***/ 32739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadManaged: () => (/* binding */ loadManaged)
/* harmony export */ });
let loaded;
/** The documents, read once. Heavy: only for a run that has a managed policy of AWS attached somewhere. */
function loadManaged() {
    loaded ??= __webpack_require__.e(/* import() */ 9163).then(__webpack_require__.bind(__webpack_require__, 79163)).then(({ policies }) => {
        const texts = policies;
        return {
            document: (name) => (Object.hasOwn(texts, name) ? JSON.parse(texts[name]) : undefined),
        };
    });
    return loaded;
}


/***/ })

};
