export const id = 5022;
export const ids = [5022];
export const modules = {

/***/ 65022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemThreads: () => (/* binding */ systemThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);


/** With the first one. Each takes some 80 MB, and all together stay under 300. */
const most = 2;
/** Below it git, the compiler and the collector of memory keep the other cores busy: measured on two, a second thread gained nothing. */
const leastCores = 4;
/** Threads that each run a file of ours, from beginning to end, with a task as its `workerData`; none on a machine with few cores. */
function systemThreads(file) {
    return {
        count: node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism() < leastCores ? 0 : most - 1,
        worthFrom: 64_000_000,
        start(task) {
            // Nothing of it may be heard: what it trips over could hold what it read.
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(file, {
                workerData: task,
                stdout: true,
                stderr: true,
                env: {},
                resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 },
            });
            const answer = new Promise((resolve) => {
                worker.once('message', resolve);
                worker.once('error', () => resolve(undefined));
                worker.once('messageerror', () => resolve(undefined));
                worker.once('exit', () => resolve(undefined));
            });
            return { answer, end: () => void worker.terminate() };
        },
    };
}


/***/ })

};
