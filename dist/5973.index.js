export const id = 5973;
export const ids = [5973];
export const modules = {

/***/ 98801:
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

/***/ 77080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ usedAction),
/* harmony export */   rt: () => (/* binding */ actionPaths),
/* harmony export */   vZ: () => (/* binding */ calledWorkflow)
/* harmony export */ });
/** The workflow of the same repository that a job calls; undefined for any other. */
function calledWorkflow(job, workflows) {
    const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text.trim() ?? '')?.[1];
    return path === undefined ? undefined : workflows.find((each) => each.path === path);
}
/** The composite action of the same repository that a step uses; undefined for any other. */
function usedAction(step, actions) {
    const paths = actionPaths(step);
    return paths.length === 0 ? undefined : actions.find(({ path }) => paths.includes(path));
}
/** Where the files of a local action may stand. */
function actionPaths({ uses }) {
    const folder = /^\.[\\/](.*?)[\\/]*$/.exec(uses?.text.trim() ?? '')?.[1];
    if (folder === undefined || folder.length > 500)
        return [];
    const parts = folder.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
    const below = parts.map((part) => `${part}/`).join('');
    return parts.includes('..') ? [] : [`${below}action.yml`, `${below}action.yaml`];
}


/***/ }),

/***/ 45973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflows: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* harmony import */ var _syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98801);
/* harmony import */ var _called_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77080);


const folder = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
/**
 * The workflow files of a tree, sorted by path, with the composite actions of the tree that they use, and those that can't be
 * read. Never rejects for what a file holds.
 */
async function readWorkflows(tree) {
    const all = await tree.files();
    const files = all.filter(({ kind, path }) => kind === 'file' && folder.test(path));
    const workflows = [];
    const unread = [];
    if (files.length === 0)
        return { workflows, actions: [], unread };
    const { parseWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 52709));
    for await (const { file, bytes } of tree.read(files)) {
        const read = parseWorkflow(file.path, (0,_syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes));
        if ('why' in read)
            unread.push(read);
        else
            workflows.push(read);
    }
    const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
    const actions = await readActions(tree, all, steps);
    return { workflows: workflows.sort(byPath), actions: actions.sort(byPath), unread: unread.sort(byPath) };
}
/** The composite actions that steps use, and those that these use in turn. */
async function readActions(tree, all, steps) {
    const actions = [];
    const asked = new Set();
    for (let used = steps;;) {
        const paths = new Set(used.flatMap((step) => (0,_called_js__WEBPACK_IMPORTED_MODULE_1__/* .actionPaths */ .rt)(step)).filter((path) => !asked.has(path)));
        for (const path of paths)
            asked.add(path);
        const files = paths.size === 0 ? [] : all.filter(({ kind, path }) => kind === 'file' && paths.has(path));
        if (files.length === 0)
            return actions;
        const { parseAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 52709));
        const read = [];
        for await (const { file, bytes } of tree.read(files))
            read.push(...[parseAction(file.path, (0,_syntax_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes))].filter((each) => each !== undefined));
        actions.push(...read);
        used = read.flatMap((action) => action.steps);
    }
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ })

};
