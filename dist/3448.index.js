export const id = 3448;
export const ids = [3448];
export const modules = {

/***/ 83448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFile: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51246);




/**
 * Makes a file of a working tree that isn't there yet, with the folders on the way: never over something else, and through
 * no link, as the repository decides what lies there. Throws a usage problem where that can't be done.
 * @param name - relative to the root, with slashes
 */
async function createFile(root, name, text) {
    const parts = name.split('/');
    try {
        let folder = root;
        for (const part of parts.slice(0, -1)) {
            folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, part);
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir(folder).catch((error) => {
                if (error.code !== 'EEXIST')
                    throw error;
            });
            if (!(await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(folder)).isDirectory())
                throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('usage', `a link or file lies where ${name} needs a folder`, {
                    fix: 'Take it away, and run again.',
                    place: name,
                });
        }
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
        const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, parts.at(-1)), flags, 0o644);
        try {
            await handle.writeFile(text);
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A)
            throw cause;
        const why = cause.code ?? 'unknown fault';
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('usage', `can't write ${name} (${why})`, {
            fix: 'Run where the working tree may be written to.',
            place: name,
            cause,
        });
    }
}


/***/ })

};
