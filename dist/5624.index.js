export const id = 5624;
export const ids = [5624];
export const modules = {

/***/ 65624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stagedSource: () => (/* binding */ stagedSource)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _few_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4351);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64275);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29516);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83245);
/* harmony import */ var _object_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17966);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76509);







/**
 * The index where it differs from HEAD. Every stage of a conflict counts; a name that was only announced
 * (`git add --intent-to-add`) has no content yet.
 */
function stagedSource(store, index, head, prefix, tally) {
    let differing;
    async function compare() {
        const before = new Map();
        const [listed, entries] = await Promise.all([head === undefined ? [] : (0,_object_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listTree */ .n)(store, head, prefix, tally), index()]);
        for (const { path, id } of listed)
            before.set(path, id);
        const paths = new Map();
        for (const entry of entries) {
            if (before.get(entry.path) === entry.id)
                continue;
            if ((0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfMode */ .z1)(entry.mode) === 'submodule') {
                (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noteNotScanned */ .iX)(tally, { path: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(entry.path), why: _listing_js__WEBPACK_IMPORTED_MODULE_3__/* .submoduleWhy */ .VM });
                continue;
            }
            const known = paths.get(entry.id);
            if (known === undefined)
                paths.set(entry.id, [entry.path]);
            else if (!known.includes(entry.path))
                known.push(entry.path);
        }
        return paths;
    }
    return {
        tally,
        async *contents() {
            const paths = await (differing ??= compare());
            const unread = new _unread_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadNotes */ .D(tally, (id) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(paths.get(id)?.[0] ?? ''));
            for await (const { id, bytes } of (0,_few_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readFewOrMany */ .h)(store, [...paths.keys()], unread)) {
                tally.files++;
                tally.bytes += bytes.length;
                if ((0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .isLfsPointer */ .N)(bytes))
                    for (const path of paths.get(id) ?? [])
                        (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noteNotScanned */ .iX)(tally, { path: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path), why: _lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsWhy */ .y });
                yield { id, kind: 'blob', bytes };
            }
            unread.finish();
        },
        async standings(ids) {
            const paths = await (differing ??= compare());
            return new Map(ids.map((id) => [
                id,
                (paths.get(id) ?? [])
                    .map(_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)
                    .sort()
                    .map((path) => ({ place: { path }, inHead: true })),
            ]));
        },
    };
}


/***/ })

};
