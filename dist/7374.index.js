export const id = 7374;
export const ids = [7374];
export const modules = {

/***/ 47374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFolder: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6651);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16507);
/* harmony import */ var _folder_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82927);
/* harmony import */ var _regular_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94366);
/* harmony import */ var _tree_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82054);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49933);







/** A folder that is no repository, or that the repository around it ignores: files, and nothing else. */
function openFolder(root) {
    const disk = new _disk_js__WEBPACK_IMPORTED_MODULE_2__/* .Disk */ .m(root);
    return {
        kind: 'folder',
        root,
        prefix: '',
        bare: false,
        shallow: false,
        empty: true,
        workingTree: () => new _folder_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FolderTree */ .z(root),
        treeSource: _tree_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOfTree */ .z,
        indexTree: () => noRepository(root),
        treeAt: () => noRepository(root),
        changes: () => noRepository(root),
        staged: () => noRepository(root),
        history: () => noRepository(root),
        // eslint-disable-next-line @typescript-eslint/require-await -- a rejection, not a throw
        resolveRange: async () => noRepository(root),
        within: (file) => (0,_within_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWithin */ .R)(root, file),
        // eslint-disable-next-line @typescript-eslint/require-await -- a rejection, not a throw
        file: async (name) => (0,_regular_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .regularBytes */ ._)(name, disk.read((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBytes */ .X5)(name))),
        head: () => Promise.resolve(undefined),
        origin: () => Promise.resolve({ url: undefined, branch: undefined }),
        close: () => Promise.resolve(),
    };
}
function noRepository(root) {
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage', `${root} is no git repository, so it has neither changes nor a history`, {
        fix: 'Scan its files with --scan tree, or name a repository with --path',
        place: '--path',
    });
}


/***/ })

};
