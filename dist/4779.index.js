export const id = 4779;
export const ids = [4779];
export const modules = {

/***/ 24779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCatalog: () => (/* binding */ loadCatalog)
});

// EXTERNAL MODULE: ./lib/iam/pattern.js
var iam_pattern = __webpack_require__(19335);
;// CONCATENATED MODULE: ./lib/iam/catalog/service.js

const levels = { L: 'List', R: 'Read', W: 'Write', T: 'Tagging', P: 'Permissions management' };
const types = { s: 'string', a: 'arn', b: 'bool', n: 'numeric', d: 'date', i: 'ip' };
/** A key as the data has it: a letter for the type, a small one where there may be several values. Dates may also be numbers. */
function readKey(written, service = '') {
    const letter = written.charAt(0);
    const name = written.slice(1);
    return {
        name: name.startsWith(':') ? service + name : name,
        type: types[letter.toLowerCase()] ?? 'string',
        multiple: 'sab'.includes(letter),
    };
}
const list = (text, mark) => (text === undefined || text === '' ? [] : text.split(mark));
/** One service, read from its line of the data when it is first asked something. */
class CatalogService {
    name;
    keys;
    resources;
    #actions = new Map();
    #matches = new Map();
    #keyIndexes = new Map();
    constructor(line) {
        const [name = '', resources, keys, groups] = line.split('\t');
        this.name = name;
        this.keys = list(keys, '|').map((each) => readKey(each, name));
        this.resources = list(resources, '|').map((each) => {
            const [type = '', arn = '', ownKeys] = each.split(' ');
            return { name: type, arn: `arn:*:${arn}`, keys: list(ownKeys, '.').map(Number) };
        });
        for (const group of list(groups, '|')) {
            const [level = '', on, ownKeys, names] = group.split(' ');
            const shared = {
                service: name,
                level: levels[level],
                resources: list(on, '.').flatMap((i) => this.resources[Number(i)] ?? []),
                keys: list(ownKeys, '.').map(Number),
            };
            for (const each of list(names, ','))
                this.#actions.set(each.toLowerCase(), { ...shared, name: each });
        }
    }
    /** All names, in AWS's spelling. */
    names() {
        return [...this.#actions.values()].map(({ name }) => name);
    }
    /** The actions that a name, or a name with wildcards, stands for. The service's part is not in it. */
    matching(name) {
        const text = name.toLowerCase();
        const known = this.#matches.get(text);
        if (known !== undefined)
            return known;
        const found = /[*?]/.test(text) ? this.#search(text) : [this.#actions.get(text) ?? []].flat();
        this.#matches.set(text, found);
        return found;
    }
    #search(text) {
        const stem = text.slice(0, -1);
        if (text.endsWith('*') && !/[*?]/.test(stem))
            return [...this.#actions].flatMap(([name, action]) => (name.startsWith(stem) ? [action] : []));
        const pattern = (0,iam_pattern/* compilePattern */.Eb)([text], { variables: false });
        return [...this.#actions].flatMap(([name, action]) => ((0,iam_pattern/* matchesText */.Fm)(pattern, name) === true ? [action] : []));
    }
    /** Whether requests of an action carry a condition key, which is in lower case. */
    carries({ keys, resources }, key) {
        const indexes = this.#indexesOf(key);
        return indexes.some((i) => keys.includes(i) || resources.some((resource) => resource.keys.includes(i)));
    }
    /** The entry of a condition key, which is in lower case. */
    key(key) {
        const index = this.#indexesOf(key)[0];
        return index === undefined ? undefined : this.keys[index];
    }
    #indexesOf(key) {
        const known = this.#keyIndexes.get(key);
        if (known !== undefined)
            return known;
        const found = this.keys.flatMap(({ name }, i) => (isKey(name, key) ? [i] : []));
        this.#keyIndexes.set(key, found);
        return found;
    }
}
/** Whether a key, in lower case, is the one that the data names. */
function isKey(name, key) {
    const text = name.toLowerCase();
    return text.includes('*') ? (0,iam_pattern/* matchesText */.Fm)((0,iam_pattern/* compilePattern */.Eb)([text], { variables: false }), key) === true : text === key;
}

;// CONCATENATED MODULE: ./lib/iam/catalog/catalog.js


/** What AWS knows: services, actions, resources and condition keys, as of a day. */
class Catalog {
    date;
    resourceControl;
    #text;
    #globalKeys;
    #prefixes;
    #services = new Map();
    #actions = new Map();
    #places;
    constructor({ date, services, globalKeys, otherPrefixes, resourceControl }) {
        this.date = date;
        this.#text = services;
        this.#globalKeys = globalKeys.split('|').map((each) => readKey(each));
        this.#prefixes = otherPrefixes.split('|');
        this.resourceControl = resourceControl.split(' ');
    }
    /** The prefixes of all services. */
    get services() {
        return [...this.#lines().keys()];
    }
    /** A service by its prefix, in any case. */
    service(prefix) {
        const known = this.#services.get(prefix);
        if (known !== undefined)
            return known;
        const name = prefix.toLowerCase();
        const line = this.#lines().get(name);
        const found = line && (this.#services.get(name) ?? new CatalogService(this.#text.slice(...line)));
        if (found !== undefined)
            this.#services.set(name, found).set(prefix, found);
        return found;
    }
    /** Where each service's line begins and ends. */
    #lines() {
        if (this.#places !== undefined)
            return this.#places;
        const places = new Map();
        for (let start = 1, end; (end = this.#text.indexOf('\n', start)) > 0; start = end + 1)
            places.set(this.#text.slice(start, this.#text.indexOf('\t', start)), [start, end]);
        this.#places = places;
        return places;
    }
    /** The services that a prefix with wildcards stands for. */
    servicesLike(prefix) {
        if (!/[*?]/.test(prefix))
            return [this.service(prefix) ?? []].flat();
        const pattern = (0,iam_pattern/* compilePattern */.Eb)([prefix.toLowerCase()], { variables: false });
        return this.services.flatMap((name) => ((0,iam_pattern/* matchesText */.Fm)(pattern, name) === true ? (this.service(name) ?? []) : []));
    }
    /** The actions that a text of the form `service:Name` stands for, wildcards included; of `*` all. */
    actions(text) {
        const known = this.#actions.get(text);
        if (known !== undefined)
            return known;
        const colon = text.indexOf(':');
        const [service, name] = colon < 0 ? [text, '*'] : [text.slice(0, colon), text.slice(colon + 1)];
        const [first, ...others] = this.servicesLike(service).map((each) => each.matching(name));
        const found = others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat();
        this.#actions.set(text, found);
        return found;
    }
    /** A global condition key, which is in lower case. Those that begin with a service's prefix are in every request of its sessions. */
    globalKey(key) {
        return this.#globalKeys.find(({ name }) => isKey(name, key));
    }
    /** Whether a prefix of condition keys, in lower case, is an identity provider's or otherwise no service's. */
    isOtherPrefix(prefix) {
        return this.#prefixes.some((name) => isKey(name, prefix));
    }
}

;// CONCATENATED MODULE: ./lib/iam/catalog/load.js

let loaded;
/** The catalogue, read once. Heavy: only for a run that has a policy to judge. */
function loadCatalog() {
    loaded ??= __webpack_require__.e(/* import() */ 9047).then(__webpack_require__.bind(__webpack_require__, 39047)).then((data) => new Catalog(data));
    return loaded;
}


/***/ }),

/***/ 19335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   pe: () => (/* binding */ unitKind),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   wH: () => (/* binding */ splitVariables)
/* harmony export */ });
/* unused harmony export patternOf */
const many = -1;
const one = -2;
const firstHole = -3;
/** Compiles pieces of text to a pattern. Runs of `*` collapse, so that matching can't be made slow by them. */
function compilePattern(parts, options = {}) {
    const units = [];
    const references = [];
    const hole = (reference) => {
        units.push(firstHole - references.length);
        references.push(reference);
    };
    const literal = (text) => {
        for (let i = 0; i < text.length; i++)
            units.push(text.charCodeAt(i));
    };
    const wild = (text) => {
        if (options.wildcards === false)
            return literal(text);
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 42)
                star(units);
            else if (code === 63)
                question(units);
            else
                units.push(code);
        }
    };
    for (const part of parts) {
        if (typeof part !== 'string')
            hole(part.reference);
        else {
            const text = options.insensitive === true ? part.toLowerCase() : part;
            if (options.variables === false)
                wild(text);
            else
                splitVariables(text, wild, (name) => (name === '*' || name === '?' || name === '$' ? literal(name) : hole('$' + name)));
        }
    }
    return { units, references };
}
function star(units) {
    if (units[units.length - 1] !== many)
        units.push(many);
}
/** `*?` means the same as `?*`; the second form lets runs of `*` collapse. */
function question(units) {
    if (units[units.length - 1] === many)
        units.splice(units.length - 1, 1, one, many);
    else
        units.push(one);
}
/** Cuts a text at its policy variables; an unclosed `${` is text. */
function splitVariables(text, onText, onVariable) {
    let from = 0;
    for (;;) {
        const open = text.indexOf('${', from);
        const close = open < 0 ? -1 : text.indexOf('}', open);
        if (close < 0)
            break;
        if (open > from)
            onText(text.slice(from, open));
        onVariable(text.slice(open + 2, close));
        from = close + 1;
    }
    if (from < text.length)
        onText(text.slice(from));
}
/** The pieces of a scalar value; undefined for what has no text (null, lists, maps, unknown, either). */
function partsOf(value) {
    switch (value.type) {
        case 'text':
            return [value.text];
        case 'partial':
            return value.parts;
        case 'boolean':
            return [String(value.value)];
        case 'number':
            return [value.raw];
        default:
            return undefined;
    }
}
/** Compiles a scalar value; undefined as for `partsOf`. */
function patternOf(value, options) {
    const parts = partsOf(value);
    return parts && compilePattern(parts, options);
}
/**
 * Whether the pattern matches the text. Unknown when that hinges on a stretch that can't be known. Takes at most
 * `pattern × text` steps.
 */
function matchesText(pattern, text) {
    if (!matchUnits(pattern.units, text))
        return false;
    return pattern.references.length === 0 || isEverything(pattern) ? true : 'unknown';
}
function matchUnits(units, text) {
    let at = 0;
    let i = 0;
    let starAt = -1;
    let resume = 0;
    while (i < text.length) {
        const unit = units[at];
        if (unit !== undefined && (unit === many || unit <= firstHole)) {
            starAt = at++;
            resume = i;
        }
        else if (unit !== undefined && (unit === one || unit === text.charCodeAt(i))) {
            at++;
            i++;
        }
        else if (starAt >= 0) {
            at = starAt + 1;
            i = ++resume;
        }
        else
            return false;
    }
    while (at < units.length && isOpen(units[at]))
        at++;
    return at === units.length;
}
/** True for what takes any number of characters: `*`, and a stretch that can't be known. */
function isOpen(unit) {
    return unit === many || unit <= firstHole;
}
/** True for `*`. */
function isEverything(pattern) {
    return pattern.units.length === 1 && pattern.units[0] === many;
}
function hasWildcard(pattern) {
    return pattern.units.some((unit) => unit === many || unit === one);
}
/** The pattern as written; undefined where a stretch is unknown. */
function textOf(pattern) {
    if (pattern.references.length > 0)
        return undefined;
    return pattern.units.map((unit) => (unit === many ? '*' : unit === one ? '?' : String.fromCharCode(unit))).join('');
}
/** How one unit of a pattern takes one unit of another, for `covers`. */
function takes(outer, at, inner, i) {
    const a = outer.units[at];
    const b = inner.units[i];
    if (a === one)
        return b === one || b >= 0;
    if (a <= firstHole)
        return b <= firstHole && outer.references[firstHole - a] === inner.references[firstHole - b];
    return a === b;
}
const unitKind = (unit) => unit === many ? 'many' : unit === one ? 'one' : unit <= firstHole ? 'hole' : 'text';


/***/ })

};
