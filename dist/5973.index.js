export const id = 5973;
export const ids = [5973];
export const modules = {

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * The text of a file: UTF-16 with a byte order mark or by its zero bytes (as PowerShell and old Windows tools write it),
 * else UTF-8. A byte order mark stays in the text, so that offsets are those of the whole file; bytes that are no text become
 * U+FFFD.
 */
function decodeText(bytes) {
    return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}
function encodingOf(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return 'utf-16le';
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 5973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflows: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* harmony import */ var _syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8801);

const folder = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
/** The workflow files of a tree, sorted by path, and those that can't be read. Never rejects for what a file holds. */
async function readWorkflows(tree) {
    const files = (await tree.files()).filter(({ kind, path }) => kind === 'file' && folder.test(path));
    const workflows = [];
    const unread = [];
    if (files.length === 0)
        return { workflows, unread };
    const { parseWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
    for await (const { file, bytes } of tree.read(files)) {
        const read = parseWorkflow(file.path, (0,_syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes));
        if ('why' in read)
            unread.push(read);
        else
            workflows.push(read);
    }
    return { workflows: workflows.sort(byPath), unread: unread.sort(byPath) };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ })

};
