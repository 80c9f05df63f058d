export const id = 5940;
export const ids = [5940];
export const modules = {

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f_: () => (/* binding */ entry)
/* harmony export */ });
/** The last entry of that name, as most readers take it; undefined when there is none. */
function entry(map, key) {
    for (let i = map.entries.length - 1; i >= 0; i--) {
        const found = map.entries[i];
        if (found?.key === key)
            return found;
    }
    return undefined;
}
/** The value under a key of a map; undefined when `value` is no map or has no such key. */
function member(value, key) {
    return value?.type === 'map' ? entry(value, key)?.value : undefined;
}
/** The text of a text value, else undefined. */
function textOf(value) {
    return value?.type === 'text' ? value.text : undefined;
}


/***/ })

};
