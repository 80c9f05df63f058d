export const id = 5164;
export const ids = [5164];
export const modules = {

/***/ 95164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originOf: () => (/* binding */ originOf)
/* harmony export */ });
/** Reads where a clone came from. What is not said is undefined; asks no network. */
async function originOf(git, clone) {
    const ask = async (...args) => {
        const { code, stdout } = await git.run({ ...clone, args });
        const text = stdout.toString('utf8').replace(/\n$/, '');
        return code === 0 && text !== '' ? text : undefined;
    };
    const [url, remote, own] = await Promise.all([
        ask('config', '--get', 'remote.origin.url'),
        ask('symbolic-ref', '-q', 'refs/remotes/origin/HEAD'),
        ask('symbolic-ref', '-q', 'HEAD'),
    ]);
    const branch = remote?.replace(/^refs\/remotes\/origin\//, '') ?? own?.replace(/^refs\/heads\//, '');
    return { url, branch };
}


/***/ })

};
