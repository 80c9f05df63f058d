export const id = 9437;
export const ids = [9437];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ascii = /^[\x20-\x7e]*$/;
/**
 * A path as git gives it (bytes, held in a latin1 string) as text: UTF-8 where it is that, every other byte as `\xNN`.
 */
function showPath(latin1) {
    if (ascii.test(latin1))
        return latin1;
    const bytes = Buffer.from(latin1, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : showBytes(bytes);
}
/** The bytes of a path that a person wrote, in the form that `showPath` takes. */
function pathBytes(path) {
    return ascii.test(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
function showBytes(bytes) {
    let shown = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const piece = bytes.subarray(i, i + length);
        if (piece.length === length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(piece)) {
            shown += piece.toString('utf8');
            i += length;
        }
        else {
            shown += `\\x${lead.toString(16).padStart(2, '0')}`;
            i++;
        }
    }
    return shown;
}
/** One line of what git said, fit for a message: no control characters, at most 200 characters. */
function firstLine(text) {
    const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
    return line
        .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim()
        .slice(0, 200);
}


/***/ }),

/***/ 64275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ lfsWhy)
/* harmony export */ });
const head = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Why what a pointer stands for is listed. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsWhy = 'Git LFS pointer: the content itself is not in the repository';
/** A pointer file is under 1,024 bytes and begins with the version line. */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && bytes.length > head.length && bytes[0] === 0x76 && bytes.subarray(0, head.length).equals(head);
}


/***/ }),

/***/ 67832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/git/lfs.js
var lfs = __webpack_require__(64275);
// EXTERNAL MODULE: ./lib/git/pack/packs.js + 8 modules
var packs = __webpack_require__(45483);
;// CONCATENATED MODULE: ./lib/git/pack/shared-walk.js


/** The blobs of a shared pack that no other thread has taken. */
class SharedWalk {
    #pack;
    #packs;
    #pointers = [];
    #files = 0;
    #bytes = 0;
    constructor(pack) {
        this.#pack = pack;
        this.#packs = new packs/* Packs */.h(pack.objects, pack.format, pack.name);
    }
    *contents() {
        for (const { id, bytes, version } of this.#packs.objects((_id, type) => type === 'blob', this.#pack)) {
            this.#files++;
            this.#bytes += bytes.length;
            if ((0,lfs/* isLfsPointer */.N)(bytes))
                this.#pointers.push(id);
            yield { id, kind: 'blob', bytes, version };
        }
    }
    /** What `contents` has given so far. */
    share() {
        const given = this.#packs.givenOf(this.#pack.name) ?? new Uint8Array(0);
        return { given, files: this.#files, bytes: this.#bytes, pointers: this.#pointers };
    }
}

// EXTERNAL MODULE: ./lib/keys/index.js
var keys = __webpack_require__(82564);
;// CONCATENATED MODULE: ./lib/history-worker.js



/** A thread's whole life: walks its share of a pack, looks for credentials in it, and answers with what it found. */
async function run() {
    const walk = new SharedWalk(external_node_worker_threads_.workerData);
    const found = await (0,keys/* lookThrough */.T8)(walk.contents());
    const answer = { share: walk.share(), found };
    external_node_worker_threads_.parentPort?.postMessage(answer);
}


/***/ }),

/***/ 82564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* reexport safe */ _look_through_js__WEBPACK_IMPORTED_MODULE_2__.T8),
/* harmony export */   tP: () => (/* reexport safe */ _detectors_index_js__WEBPACK_IMPORTED_MODULE_1__.t)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30808);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7388);
/* harmony import */ var _look_through_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90302);





/***/ }),

/***/ 89506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   _R: () => (/* binding */ failLevels),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** How bad a finding is, the worst first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** The values of `fail-on`: a severity, or `none` for a gate that only reports. */
const failLevels = [...severities, 'none'];
/** Orders severities, the worst first; usable as a sort comparator. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** True when `severity` is as bad as `level` or worse; nothing reaches `none`. */
function reaches(severity, level) {
    return level !== 'none' && severities.indexOf(severity) <= severities.indexOf(level);
}
/** The milder of the two: what a rule says, held under a ceiling. */
function atMost(severity, ceiling) {
    return bySeverity(severity, ceiling) < 0 ? ceiling : severity;
}


/***/ })

};
