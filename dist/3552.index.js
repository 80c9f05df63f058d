export const id = 3552;
export const ids = [3552];
export const modules = {

/***/ 93552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/rule.js
var model_rule = __webpack_require__(64303);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
;// CONCATENATED MODULE: ./lib/commands/examples.js
/** The first examples of a rule that has some; those of keys are templates, with nothing filled in. */
function examplesOf(rule, kind, most) {
    const all = rule[kind];
    return Array.isArray(all) ? all.slice(0, most).map(show) : [];
}
function show(example) {
    if (typeof example === 'string')
        return { language: looksLikeYaml(example) ? 'yaml' : 'text', text: example.replace(/\s+$/, '') };
    const { document, ...context } = Object(example);
    const plain = document !== undefined && Object.keys(context).length === 0 ? document : example;
    return { language: 'json', text: JSON.stringify(plain, null, 2) ?? String(plain) };
}
function looksLikeYaml(text) {
    return /^(?:on|jobs|name|permissions|env):/m.test(text);
}

;// CONCATENATED MODULE: ./lib/commands/explain.js





/** What a rule finds, why it matters and how to fix it, for a terminal. Throws a usage `Problem` that names the nearest rule. */
function explain(id, rules) {
    const rule = rules.find((candidate) => candidate.id === id.trim());
    if (rule === undefined)
        throw unknown(id, rules);
    const found = examplesOf(rule, 'bad', 1).map(({ text }) => ['Found', indented(text)]);
    const silent = examplesOf(rule, 'good', 1).map(({ text }) => ['Not found', indented(text)]);
    const sections = [
        [`${rule.id}: ${rule.title}`, `${rule.severity}, found by ${rule.check ?? 'every check'}`],
        ['Why', rule.why],
        ['Fix', rule.fix],
        ...found,
        ...silent,
        ['Read more', [(0,model_rule/* ruleUrl */.Q)(rule.id), ...rule.references.filter((url) => url !== (0,model_rule/* ruleUrl */.Q)(rule.id))].join('\n')],
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function indented(text) {
    return text.replace(/^(?=.)/gm, '    ');
}
function unknown(id, rules) {
    const ids = rules.map((rule) => rule.id);
    const near = (0,nearest/* nearest */.p)(id, ids) ?? '';
    return new problem/* Problem */.A('usage', `there is no rule ${(0,nearest/* quoted */.T)(id)}; the nearest is ${near}`, {
        fix: `Write ${tool.tool.name} explain ${near}, or pick another of the list.`,
        link: `${tool.tool.repository}/blob/main/docs/rules/README.md`,
        place: (0,nearest/* quoted */.T)(id),
    });
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
const repository = 'https://github.com/aws-access-gate/aws-access-gate';
/** The page that explains a rule. */
function ruleUrl(id) {
    return `${repository}/blob/main/docs/rules/${id}.md`;
}


/***/ })

};
