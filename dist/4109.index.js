export const id = 4109;
export const ids = [4109];
export const modules = {

/***/ 19281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkTogether)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32243);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61236);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96618);



/** Throws a usage `Problem` where options that are right each alone can't stand together. */
function checkTogether(given, command) {
    const shown = (name) => (given.from === 'flags' ? `--${name}` : name);
    for (const option of _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f) {
        for (const other of _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f.filter(({ name }) => option.conflicts?.includes(name))) {
            if (given[option.property] === undefined || given[other.property] === undefined)
                continue;
            throw (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${shown(option.name)} and ${shown(other.name)} exclude each other`, `Leave ${shown(option.name)} or ${shown(other.name)} out.`, shown(option.name));
        }
    }
    if (given.from === 'inputs')
        return;
    if (given.head !== undefined && given.base === undefined)
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('--head needs --base: it only ends a range', 'Add --base REF, or leave --head out.', '--head');
    if (given.base !== undefined && given.scan !== undefined && given.scan !== 'changes')
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`--base makes no sense with --scan ${given.scan}`, 'Leave --base out, or write --scan changes.', '--base');
    if (given.scan === 'changes' && given.base === undefined)
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('--scan changes needs a range', 'Add --base REF: the commit, branch or tag that the change starts from.', '--scan');
    if (command === 'access-diff' && given.format !== undefined && !_given_js__WEBPACK_IMPORTED_MODULE_2__/* .accessDiffFormats */ .A.includes(given.format))
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`access-diff has no format ${given.format}; it writes ${_given_js__WEBPACK_IMPORTED_MODULE_2__/* .accessDiffFormats */ .A.join(', ')}`, `Write --format ${_given_js__WEBPACK_IMPORTED_MODULE_2__/* .accessDiffFormats */ .A[0]}, or another of them.`, '--format');
    if (command === 'baseline' && given.reason === undefined && given.prune !== true)
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('baseline needs a reason: it stands on every new entry', 'Write baseline --reason TEXT, or baseline --prune to only drop stale entries.', '--reason');
}


/***/ }),

/***/ 32243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ accessDiffFormats),
/* harmony export */   E: () => (/* binding */ formatNames)
/* harmony export */ });
/** The report formats, by the names of `--format`. */
const formatNames = ['text', 'json', 'sarif', 'markdown', 'html', 'agent'];
/** Those of them that `access-diff` writes. */
const accessDiffFormats = ['text', 'json', 'markdown'];


/***/ }),

/***/ 61236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ optionsWith),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _model_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95625);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89506);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8480);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32243);




const scan = ['scan'];
const both = ['scan', 'baseline'];
const answering = ['scan', 'access-diff'];
const writing = ['scan', 'access-diff', 'support-bundle'];
const aboutRoles = ['scan', 'init', 'support-bundle'];
const aboutLogin = ['scan', 'support-bundle'];
const everywhere = ['support-bundle', 'init', 'scan', 'access-diff', 'baseline'];
/** The one table that inputs, flags, help, config file, JSON schema and the tables in the docs come from. */
const options = [
    {
        name: 'checks',
        property: 'checks',
        value: { type: 'list', of: 'check' },
        input: {
            description: 'Which checks run. Empty: keys, policies, the static half of login, and its live half when a role is named. login named here asks for the live half',
        },
        config: 'checks',
        default: `${_model_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkNames */ .L.join(', ')}; the live half of login only where a role is named`,
        description: 'which checks run; login named here asks for its live half',
    },
    {
        name: 'path',
        property: 'path',
        value: { type: 'path' },
        flag: { word: 'DIR', commands: everywhere },
        input: {},
        default: 'the current folder',
        description: 'the repository or folder to look at; a folder that is no git repository is scanned as files',
    },
    {
        name: 'scan',
        property: 'scan',
        value: { type: 'choice', values: _model_source_js__WEBPACK_IMPORTED_MODULE_2__/* .scanModes */ .k },
        flag: { word: 'WHAT', commands: scan },
        input: {
            description: 'What is scanned. Empty: what the event calls for (a change for pull requests, merge queues and pushes, else the tree)',
        },
        default: 'tree; changes where a base is given; in a workflow what its event calls for',
        description: 'what is scanned: the tree as it lies there, a change, the index, or the whole history',
    },
    {
        name: 'base',
        property: 'base',
        value: { type: 'text' },
        flag: { word: 'REF', commands: scan },
        default: 'none',
        description: 'where the change begins; makes the scan one of changes',
    },
    {
        name: 'head',
        property: 'head',
        value: { type: 'text' },
        flag: { word: 'REF', commands: scan },
        default: 'HEAD',
        description: 'where the change ends',
    },
    {
        name: 'format',
        property: 'format',
        value: { type: 'choice', values: _given_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .E },
        flag: { word: 'F', commands: answering },
        default: 'text',
        description: 'how the report is written',
    },
    {
        name: 'output',
        property: 'output',
        value: { type: 'path' },
        flag: { word: 'FILE', commands: writing },
        default: 'standard output',
        description: 'the file the report is written to',
    },
    {
        name: 'fail-on',
        property: 'failOn',
        value: { type: 'choice', values: _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .failLevels */ ._R },
        flag: { word: 'LEVEL', commands: scan },
        input: {},
        config: 'fail-on',
        default: 'high',
        description: 'the mildest severity that fails the gate; in a change it may be stricter than the base says, never milder',
    },
    {
        name: 'on-incomplete',
        property: 'onIncomplete',
        value: { type: 'choice', values: ['fail', 'warn'] },
        flag: { word: 'WHAT', commands: scan },
        input: {},
        config: 'on-incomplete',
        default: 'fail',
        description: 'whether a check that could not run to its end ends with exit code 2 (fail) or 0 (warn); the verdict stays incomplete',
    },
    {
        name: 'config',
        property: 'config',
        value: { type: 'path' },
        flag: { word: 'FILE', commands: [...both, 'support-bundle'] },
        input: {},
        default: '.github/aws-access-gate.yml',
        description: 'the config file; in a change it is read from the base',
    },
    {
        name: 'baseline',
        property: 'baseline',
        value: { type: 'path' },
        flag: { word: 'FILE', commands: both },
        input: {},
        config: 'baseline',
        default: '.github/aws-access-gate-baseline.json',
        description: 'the file of accepted findings; in a change it is read from the base',
    },
    {
        name: 'no-baseline',
        property: 'noBaseline',
        value: { type: 'switch' },
        flag: { commands: scan },
        default: 'off',
        description: 'do as if there were no baseline',
        conflicts: ['baseline'],
    },
    {
        name: 'role-to-assume',
        property: 'roleToAssume',
        value: { type: 'list', of: 'text' },
        flag: { word: 'ARN', commands: aboutRoles },
        input: {
            default: 'none',
            description: 'The role, or several, that this job must be able to assume through OIDC. none: no role. A value that comes out empty (an unset variable or secret) is a finding',
        },
        config: 'login.role-to-assume',
        default: 'none',
        description: 'the role, or several, that must be able to be assumed through OIDC',
    },
    {
        name: 'aws-region',
        property: 'awsRegion',
        value: { type: 'text' },
        flag: { word: 'R', commands: aboutRoles },
        input: {},
        config: 'login.aws-region',
        default: "AWS_REGION, AWS_DEFAULT_REGION, else the partition's own",
        description: 'the region whose STS endpoint is asked',
    },
    {
        name: 'audience',
        property: 'audience',
        value: { type: 'text' },
        flag: { word: 'A', commands: aboutRoles },
        input: {},
        default: 'sts.amazonaws.com',
        description: 'the audience that the id-token is asked for',
    },
    {
        name: 'role-session-name',
        property: 'roleSessionName',
        value: { type: 'text' },
        input: {},
        default: 'aws-access-gate-<run id>',
        description: 'the name of the session',
    },
    {
        name: 'allowed-account-ids',
        property: 'allowedAccountIds',
        value: { type: 'list', of: 'account' },
        flag: { word: 'LIST', commands: aboutRoles },
        input: {},
        config: 'login.allowed-account-ids',
        default: 'any account',
        description: 'the accounts, 12 digits each, that the login may end in',
    },
    {
        name: 'trust-policy',
        property: 'trustPolicy',
        value: { type: 'path' },
        flag: { word: 'FILE', commands: aboutLogin },
        input: {},
        default: 'looked for in the repository',
        description: "the role's trust policy, which a refusal is explained with",
    },
    {
        name: 'must-refuse',
        property: 'mustRefuse',
        value: { type: 'list', of: 'text' },
        flag: { word: 'LIST', commands: aboutLogin },
        input: {},
        config: 'login.must-refuse',
        default: 'nothing',
        description: 'roles (arn:...) or audiences that must be refused; one that is accepted is a critical finding',
    },
    {
        name: 'comment',
        property: 'comment',
        value: { type: 'choice', values: ['auto', 'always', 'never'] },
        input: {},
        default: 'auto',
        description: 'the comment on the pull request: auto makes one when something is open at or above fail-on, always when there is anything, never none',
    },
    {
        name: 'category',
        property: 'category',
        value: { type: 'text' },
        input: {},
        default: 'aws-access-gate',
        description: 'a name that keeps several runs on one commit apart, in SARIF and in the comment',
    },
    {
        name: 'sarif-file',
        property: 'sarifFile',
        value: { type: 'path' },
        input: {},
        default: "a file in the runner's temp folder",
        description: 'where the SARIF report is written, relative to the workspace',
    },
    {
        name: 'token',
        property: 'token',
        value: { type: 'text' },
        input: { default: '${{ github.token }}' },
        default: "the job's own token",
        description: 'the token that reads missing commits and writes the comment',
    },
    {
        name: 'reason',
        property: 'reason',
        value: { type: 'text' },
        flag: { word: 'TEXT', commands: ['baseline'] },
        default: 'none',
        description: 'why what is there today is accepted; stands on every new entry',
    },
    {
        name: 'prune',
        property: 'prune',
        value: { type: 'switch' },
        flag: { commands: ['baseline'] },
        default: 'off',
        description: 'drop the entries that match nothing any more',
    },
    {
        name: 'yes',
        property: 'yes',
        value: { type: 'switch' },
        flag: { commands: ['init'] },
        default: 'off',
        description: 'write the files that are missing; without it they are shown alone',
    },
];
/** The options that `wanted` can be said with. */
function optionsWith(wanted) {
    return options.filter((option) => option[wanted] !== undefined);
}


/***/ }),

/***/ 96618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   g8: () => (/* binding */ configurationUrl),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* unused harmony export splitList */
/* harmony import */ var _model_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95625);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36047);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61207);




/** Where the settings are explained. */
const configurationUrl = `${_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.tool.repository}/blob/main/docs/configuration.md`;
function wrong(message, fix, place) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('usage', message, { fix, link: configurationUrl, ...(place === undefined ? {} : { place }) });
}
/** Items by commas or newlines, trimmed, each once. */
function splitList(text) {
    const items = text.split(/[,\r\n]/).map((item) => item.trim());
    return [...new Set(items.filter((item) => item !== ''))];
}
/**
 * The value that `texts` (one, or for a list any number) say for the option shown as `name`. Throws a usage `Problem` that
 * names the nearest right word for one that is wrong.
 */
function readValue(name, type, texts) {
    if (type.type === 'switch')
        return true;
    if (type.type === 'list')
        return readList(name, type.of, texts);
    if (texts.length > 1)
        throw wrong(`${name} is given ${texts.length} times, and only one can hold`, `Give ${name} once.`, name);
    const text = (texts[0] ?? '').trim();
    if (text === '')
        throw wrong(`${name} has an empty value`, `Give ${name} a value, or leave it out.`, name);
    if (type.type === 'choice' && !type.values.includes(text))
        throw wrongWord(name, text, type.values);
    if (text.includes('\0'))
        throw wrong(`${name} holds a NUL character`, `Take the NUL character out of ${name}.`, name);
    return text;
}
function readList(name, of, texts) {
    const items = splitList(texts.join('\n'));
    if (items.length === 0)
        throw wrong(`${name} has an empty value`, `Give ${name} a value, or leave it out.`, name);
    for (const item of items) {
        if (of === 'check' && !_model_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L.includes(item))
            throw wrongWord(name, item, _model_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L);
        if (of === 'account' && !/^\d{12}$/.test(item))
            throw wrong(`${name}: ${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(item)} is no AWS account id`, 'Write account ids as 12 digits, separated by commas.', name);
    }
    return items;
}
function wrongWord(name, text, values) {
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, values) ?? '';
    return wrong(`${name}: ${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)} is none of its values; the nearest is ${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(near)}`, `Write ${near}, or another of ${values.join(', ')}.`, name);
}


/***/ }),

/***/ 46135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Node's own `recursive` never comes back where a folder that is there takes no new one
 * and says that it isn't (below /proc, or below a link to nowhere). Rejects with the fault of the file system.
 */
async function makeFolder(folder) {
    if ((await made(folder)) === 'missing above') {
        const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
        if (above !== folder)
            await makeFolder(above);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
}
async function made(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        return 'there';
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return 'missing above';
        // The root, and a drive, say anything but that they are there.
        if (code === 'EEXIST' || folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            return 'there';
        throw error;
    }
}


/***/ }),

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _model_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94820);

/**
 * The proxy that the environment names for an address, upper or lower case; undefined for none. `NO_PROXY` entries are
 * hosts, domain suffixes with or without a leading dot, `*`, each with an optional port.
 */
function proxyFor(address, environment) {
    if ((0,_model_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(address.hostname))
        return undefined;
    const named = environment['NO_PROXY'] ?? environment['no_proxy'] ?? '';
    const port = address.port === '' ? (address.protocol === 'https:' ? '443' : '80') : address.port;
    const exempt = named.split(/[\s,]+/).some((entry) => entry !== '' && matches(entry.toLowerCase(), address.hostname.toLowerCase(), port));
    if (exempt)
        return undefined;
    const variable = address.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = environment[variable] ?? environment[variable.toLowerCase()];
    return proxy === undefined || proxy.trim() === '' ? undefined : proxy.trim();
}
function matches(entry, host, port) {
    if (entry === '*')
        return true;
    const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (wanted !== undefined && wanted !== port)
        return false;
    const suffix = name.replace(/^\*?\./, '');
    return host === suffix || host.endsWith(`.${suffix}`);
}


/***/ }),

/***/ 90406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   _h: () => (/* binding */ writeFile),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46135);
/* harmony import */ var _model_bug_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73899);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61207);






/** Writes to standard output and waits until it is taken; a reader that has gone away is no error. */
function print(text) {
    return new Promise((resolve, reject) => {
        const done = (error) => {
            if (error === undefined || error === null || error.code === 'EPIPE')
                resolve();
            else {
                const fix = 'Make room where it goes to, or name a file with --output.';
                reject(new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('environment', `standard output took no more (${error.code ?? error.name})`, {
                    fix,
                    cause: error,
                }));
            }
        };
        // The event follows the callback: nobody listening then would end the process.
        process.stdout.on('error', done);
        process.stdout.write(text, done);
    });
}
/** Writes a file that `flag` names, with the folders it needs. Throws a usage problem where that can't be done. */
async function writeFile(file, text, flag) {
    try {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file)));
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile(file, text);
    }
    catch (cause) {
        const why = cause.code ?? 'unknown fault';
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('usage', `can't write ${file} (${why})`, {
            fix: 'Name a file in a folder that may be written to.',
            place: flag,
            cause,
        });
    }
}
/** Says on standard error what went wrong, and what to do. */
function complain(error) {
    process.stderr.write(`${_model_tool_js__WEBPACK_IMPORTED_MODULE_5__.tool.name}: ${complaint(error)}\n`);
}
function complaint(error) {
    const { message, place, fix, link } = (0,_model_bug_js__WEBPACK_IMPORTED_MODULE_3__/* .bugOf */ .y)(error);
    const where = place === undefined || message.startsWith(place) ? '' : `${place}: `;
    return [where + message, fix, link === undefined ? undefined : `See ${link}`].filter((part) => part !== undefined).join('\n  ');
}


/***/ }),

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ systemPorts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/model/problem.js
var model_problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/loopback.js
var loopback = __webpack_require__(94820);
// EXTERNAL MODULE: ./lib/hosts/proxy.js
var hosts_proxy = __webpack_require__(81227);
;// CONCATENATED MODULE: ./lib/hosts/http.js



/** Answers larger than this are cut off as a fault: no service we ask sends that much. */
const bodyLimit = 16 * 1024 * 1024;
/** HTTP with the environment's proxy. No redirects, no retries, https only (plain http to loopback alone). */
function systemHttp(environment) {
    return { send: (request) => send(request, environment) };
}
async function send(request, environment) {
    const url = parse(request.url);
    const proxy = (0,hosts_proxy/* proxyFor */.i)(url, environment);
    const options = { method: request.method, headers: { ...request.headers }, signal: AbortSignal.timeout(request.timeout) };
    if (request.body !== undefined)
        options.headers = { ...options.headers, 'content-length': String(Buffer.byteLength(request.body)) };
    if (proxy !== undefined)
        options.agent = await proxyAgent(proxy);
    const { request: open } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve, reject) => {
        const failed = (cause) => {
            reject(new model_problem/* Problem */.A('environment', `No answer from ${url.host}: ${reason(cause)}`, {
                fix: 'Check the network and proxy of this machine.',
                cause,
            }));
        };
        const call = open(url, options, (response) => {
            read(response).then(resolve, failed);
        });
        call.on('error', failed);
        call.end(request.body);
    });
}
function parse(address) {
    const url = (0,loopback/* callable */.J)(address);
    if (url !== undefined)
        return url;
    if (!URL.canParse(address))
        throw new model_problem/* Problem */.A('environment', 'An address that the environment gives is no URL.');
    throw new model_problem/* Problem */.A('environment', `Refused to talk to ${new URL(address).host} without encryption.`, { fix: 'Use an https address.' });
}
async function proxyAgent(proxy) {
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 57659));
    try {
        return new HttpsProxyAgent(proxy);
    }
    catch {
        throw new model_problem/* Problem */.A('environment', 'The proxy that the environment names is no URL.', { fix: 'Set HTTPS_PROXY to http://host:port.' });
    }
}
function read(response) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        response.on('data', (chunk) => {
            size += chunk.length;
            if (size > bodyLimit)
                response.destroy(new Error('the answer is too large'));
            else
                chunks.push(chunk);
        });
        response.on('error', reject);
        response.on('aborted', () => reject(new Error('the answer was cut short')));
        response.on('end', () => {
            const headers = {};
            for (const [name, value] of Object.entries(response.headers))
                if (value !== undefined)
                    headers[name] = String(value);
            resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') });
        });
    });
}
function reason(cause) {
    const { name, code } = (cause ?? {});
    if (name === 'TimeoutError' || name === 'AbortError')
        return 'timed out';
    return typeof code === 'string' ? code : 'the connection failed';
}

// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/hosts/system.js




/** The real world, as both entries lend it to the gate. `mask` is for the runner's log alone: on a terminal nothing is printed that would need it. Without a `worker` to run there are no threads. */
function systemPorts(environment, progress, mask = () => undefined, worker) {
    return {
        clock: terminal/* systemClock */.ml,
        progress,
        http: systemHttp(environment),
        aws: async () => (await __webpack_require__.e(/* import() */ 7301).then(__webpack_require__.bind(__webpack_require__, 27301))).createAwsHost(environment),
        mask,
        ...(worker === undefined ? {} : { threads: async () => (await __webpack_require__.e(/* import() */ 5022).then(__webpack_require__.bind(__webpack_require__, 65022))).systemThreads(worker) }),
        readOutside,
    };
}
/** More than any config, baseline or policy has: a device or pipe that never ends is no settings file. */
const largestOutside = 32 * 1024 * 1024;
async function readOutside(file, most) {
    try {
        if (most !== undefined) {
            const status = await promises_.stat(file);
            // The null device says that there is no file.
            if (status.isCharacterDevice() && file === '/dev/null')
                return undefined;
            const problem = { fix: 'Name a settings file', place: file };
            if (!status.isFile())
                throw new model_problem/* Problem */.A('usage', `${file} is no plain file`, problem);
            if (status.size > most)
                throw new model_problem/* Problem */.A('usage', `${file} is larger than ${most} bytes`, problem);
        }
        const handle = await promises_.open(file, 'r');
        try {
            const pieces = [];
            let length = 0;
            for (;;) {
                const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(1024 * 1024), position: null });
                if (bytesRead === 0)
                    return Buffer.concat(pieces);
                length += bytesRead;
                if (length > largestOutside)
                    throw new model_problem/* Problem */.A('usage', `${file} is larger than 32 MB`, { fix: 'Name a settings file', place: file });
                pieces.push(buffer.subarray(0, bytesRead));
            }
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (error instanceof model_problem/* Problem */.A || code === undefined)
            throw error;
        throw new model_problem/* Problem */.A('usage', `${file} cannot be read (${code})`, {
            fix: 'Name a file that this user can read',
            place: file,
            cause: error,
        });
    }
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   RZ: () => (/* binding */ silentProgress),
/* harmony export */   e3: () => (/* binding */ terminalProgress),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: () => Math.random(),
};
const silentProgress = { update: () => undefined, done: () => undefined };
/** Whether text may be coloured: only on a terminal, never with NO_COLOR (https://no-color.org). */
function wantsColour(stream, environment) {
    return stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}
/**
 * Progress on one line of a terminal, drawn ten times a second at most and only after a scan has taken a second; a file
 * or log gets nothing.
 */
function terminalProgress(stream, clock) {
    if (!stream.isTTY)
        return silentProgress;
    const started = clock.now();
    let drawn = 0;
    let shown = false;
    return {
        update(text) {
            const now = clock.now();
            if (now - started < 1000 || now - drawn < 100)
                return;
            drawn = now;
            shown = true;
            stream.write(`\r\u001b[2K${text.slice(0, Math.max(10, (stream.columns || 80) - 1))}`);
        },
        done() {
            if (shown)
                stream.write('\r\u001b[2K');
            shown = false;
        },
    };
}


/***/ }),

/***/ 73899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bugOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61207);


/**
 * A fault of our own as a problem that may be shown: its kind and where in our code it struck, nothing of its message, which
 * could quote a file.
 */
function bugOf(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
        return error;
    const { name, stack } = (error ?? {});
    const kind = typeof name === 'string' && /^[\w.]{1,60}$/.test(name) ? name : typeof error;
    const frame = typeof stack === 'string' ? /\n\s+at (?:.*[(/\\])?([\w.-]+\.[jt]s:\d+:\d+)/.exec(stack) : null;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('bug', `a bug in ${_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool.name} ended the run (${kind}${frame === null ? '' : ` at ${frame[1]}`})`, {
        fix: `Report it at ${_tool_js__WEBPACK_IMPORTED_MODULE_1__.tool.repository}/issues with what you ran.`,
        cause: error,
    });
}


/***/ }),

/***/ 95625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/** The questions the gate answers. The names are the same as input, flag, folder and in the report. */
const checkNames = ['keys', 'policies', 'login'];


/***/ }),

/***/ 94820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ callable),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for names and addresses of this machine: the only ones that may be called without TLS. */
function isLoopback(host) {
    const name = host.toLowerCase().replace(/^\[|\]$/g, '');
    return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}
/** The address, when it may be called: https anywhere, plain http on this machine; undefined for anything else. */
function callable(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)) ? url : undefined;
}


/***/ }),

/***/ 36047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The candidate that `word` most likely meant; undefined only when there are none. Case, `_` and leading dashes don't count. */
function nearest(word, candidates) {
    const plain = (text) => text.slice(0, 100).toLowerCase().replaceAll('_', '-').replace(/^-+/, '');
    const wanted = plain(word);
    const scored = candidates.map((candidate) => {
        const text = plain(candidate);
        const begun = wanted.length >= 3 && text.startsWith(wanted);
        return { candidate, score: text === wanted ? -2 : begun ? -1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, text) };
    });
    return scored.sort((a, b) => a.score - b.score)[0]?.candidate;
}
/** How a word of the user's is repeated in a message: quoted, cut, and with nothing in it that a terminal or a log obeys. */
function quoted(word) {
    const cut = word.length > 80 ? `${word.slice(0, 80)}…` : word;
    return JSON.stringify(cut).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 51246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * An error that a person can act on: what happened, why, what to do, where to read more. It never carries a secret, and
 * never reaches the user as a stack trace.
 */
class Problem extends Error {
    kind;
    fix;
    link;
    place;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Problem';
        this.kind = kind;
        this.fix = details.fix;
        this.link = details.link;
        this.place = details.place;
    }
}


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


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyTally),
/* harmony export */   k: () => (/* binding */ scanModes)
/* harmony export */ });
const scanModes = ['tree', 'changes', 'staged', 'history'];
/** A new, empty tally. */
function emptyTally() {
    return { files: 0, bytes: 0, commits: 0, notScanned: [], incomplete: [] };
}


/***/ }),

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath),
/* harmony export */   tool: () => (/* binding */ tool)
/* harmony export */ });
/** Name, version and home of the tool; a test holds them against package.json. */
const tool = {
    name: 'aws-access-gate',
    version: '0.1.0',
    repository: 'https://github.com/aws-access-gate/aws-access-gate',
};
/** Where the settings live in a repository. */
const configPath = '.github/aws-access-gate.yml';


/***/ })

};
