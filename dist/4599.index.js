export const id = 4599;
export const ids = [4599];
export const modules = {

/***/ 34599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* unused harmony export flagUsage */
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61207);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61074);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61236);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96618);




/** Lines are folded to what a terminal of 100 columns shows. */
const width = 98;
const column = 26;
/** What `--help` prints. */
function helpText() {
    const usage = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P.flatMap(({ usage: text, description }) => [`  ${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool.name} ${text}`, ...fold(description, 6)]);
    const scan = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsWith */ .L)('flag').filter(({ flag }) => flag?.commands.includes('scan'));
    const of = (name) => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsWith */ .L)('flag').filter(({ flag }) => flag?.commands.includes(name) === true && !flag.commands.includes('scan'));
    return [
        `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool.name} ${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.tool.version}: proves that a repository's access to AWS is safe`,
        '',
        'Usage',
        ...usage,
        '',
        'Options',
        ...scan.flatMap(lines),
        '',
        'Options of baseline, besides --path, --config and --baseline',
        ...of('baseline').flatMap(lines),
        '',
        'Options of init, besides --path and those of the role',
        ...of('init').flatMap(lines),
        '',
        'Everywhere',
        ...entry('-h, --help', 'print this'),
        ...entry('--version', 'print the version'),
        '',
        'Exit codes',
        ...entry('0', 'pass: every check ran to its end, nothing at or above --fail-on is open'),
        ...entry('1', 'fail: something at or above --fail-on is open'),
        ...entry('2', 'incomplete: something asked for could not be checked, or the options are wrong'),
        '',
        'Settings for good belong into .github/aws-access-gate.yml:',
        _values_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationUrl */ .g8,
        '',
    ].join('\n');
}
/** A flag as it is written: `--fail-on LEVEL`. */
function flagUsage({ name, flag }) {
    return flag?.word === undefined ? `--${name}` : `--${name} ${flag.word}`;
}
function lines(option) {
    const values = option.value.type === 'choice' ? ` (${option.value.values.join(' | ')})` : '';
    const standard = option.value.type === 'switch' || option.default === 'none' ? '' : `; default: ${option.default}`;
    return entry(flagUsage(option), `${option.description}${values}${standard}`);
}
function entry(term, text) {
    const [first = '', ...rest] = fold(text, column);
    const head = `  ${term}`;
    return head.length < column - 1 ? [head.padEnd(column) + first.trimStart(), ...rest] : [head, first, ...rest];
}
function fold(text, indent) {
    const done = [];
    let line = ' '.repeat(indent);
    for (const word of text.split(' ')) {
        if (line.trim() !== '' && line.length + word.length + 1 > width) {
            done.push(line);
            line = ' '.repeat(indent);
        }
        line += line.trim() === '' ? word : ` ${word}`;
    }
    return [...done, line];
}


/***/ })

};
