export const id = 7952;
export const ids = [7952];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 42829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/model/check.js
var check = __webpack_require__(95625);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
// EXTERNAL MODULE: ./lib/config/commands.js
var commands = __webpack_require__(61074);
// EXTERNAL MODULE: ./lib/config/conflicts.js
var conflicts = __webpack_require__(19281);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(61236);
// EXTERNAL MODULE: ./lib/config/values.js
var config_values = __webpack_require__(96618);
;// CONCATENATED MODULE: ./lib/config/arguments.js







const flagged = (0,options/* optionsWith */.L)('flag');
const alone = ['help', 'version'];
/**
 * Reads a command line (without node and script). `--flag value` and `--flag=value` are the same; a list flag may come
 * several times. `-h`, `--help` and `--version` win over everything else. Throws a usage `Problem`, naming the nearest
 * right word, for a flag, check, command, value or word that is wrong.
 */
function parseArguments(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        strict: false,
        tokens: true,
        options: {
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean' },
            ...Object.fromEntries(flagged.map((option) => [option.name, { type: option.value.type === 'switch' ? 'boolean' : 'string' }])),
        },
    });
    const said = new Map();
    const words = [];
    const wish = tokens.find((token) => token.kind === 'option' && alone.includes(token.name));
    if (wish?.kind === 'option')
        return { command: wish.name, given: { from: 'flags' }, rest: [] };
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = flagged.find(({ name }) => token.rawName === `--${name}`);
        if (option === undefined)
            throw unknownFlag(token.rawName);
        said.set(option, [...(said.get(option) ?? []), arguments_valueOf(option, token.value, token.inlineValue ?? false)]);
    }
    const { command, checks, rest } = readWords(words);
    const values = {};
    for (const [option, texts] of said) {
        if (!option.flag?.commands.includes(command.name))
            throw misplaced(option, command);
        values[option.property] = (0,config_values/* readValue */.wK)(`--${option.name}`, option.value, texts);
    }
    const given = { from: 'flags', ...(checks.length > 0 ? { checks } : {}), ...values };
    (0,conflicts/* checkTogether */.R)(given, command.name);
    return { command: command.name, given, rest };
}
function arguments_valueOf(option, value, inline) {
    const name = `--${option.name}`;
    if (option.value.type === 'switch') {
        if (value !== undefined)
            throw (0,config_values/* wrong */.Qm)(`${name} takes no value`, `Write ${name} alone.`, name);
        return '';
    }
    if (value === undefined || (!inline && value.startsWith('-') && value !== '-'))
        throw (0,config_values/* wrong */.Qm)(`${name} needs a value`, `Write ${name} ${option.flag?.word ?? 'VALUE'}, or ${name}=... for a value that begins with a dash.`, name);
    return value;
}
function readWords(words) {
    const [first, ...others] = words;
    const command = commands/* commands */.P.find(({ name }) => name === first) ?? commands/* commands */.P[0];
    const rest = command.name === first ? others : [...words];
    if (command.name !== 'scan') {
        const [least, most] = command.words;
        if (rest.length < least)
            throw (0,config_values/* wrong */.Qm)(`${command.name} needs ${least === 1 ? 'one word' : `${least} words`} after it`, `Write ${command.usage}.`);
        if (rest.length > most)
            throw (0,config_values/* wrong */.Qm)(`${(0,nearest/* quoted */.T)(rest[most])} is one word too many after ${command.name}`, `Write ${command.usage}.`);
        return { command, checks: [], rest };
    }
    for (const word of rest)
        if (!check/* checkNames */.L.includes(word))
            throw unknownWord(word);
    return { command, checks: check/* checkNames */.L.filter((name) => rest.includes(name)), rest: [] };
}
function unknownFlag(raw) {
    const names = [...flagged.map(({ name }) => `--${name}`), ...alone.map((name) => `--${name}`)];
    const near = (0,nearest/* nearest */.p)(raw, names) ?? '--help';
    return (0,config_values/* wrong */.Qm)(`there is no flag ${(0,nearest/* quoted */.T)(raw)}; the nearest is ${near}`, `Write ${near}, or see all flags with --help.`, (0,nearest/* quoted */.T)(raw));
}
function unknownWord(word) {
    const known = [...check/* checkNames */.L, ...commands/* commandNames */.o.filter((name) => name !== 'scan')];
    const near = (0,nearest/* nearest */.p)(word, known) ?? 'keys';
    return (0,config_values/* wrong */.Qm)(`${(0,nearest/* quoted */.T)(word)} is no check and no command; the nearest is ${near}`, `Write ${near}, or another of ${known.join(', ')}. A folder is named with --path.`, (0,nearest/* quoted */.T)(word));
}
function misplaced(option, command) {
    const owners = (option.flag?.commands ?? []).join(' and ');
    return (0,config_values/* wrong */.Qm)(`--${option.name} means nothing to ${command.name}; it belongs to ${owners}`, `Leave --${option.name} out.`, `--${option.name}`);
}

// EXTERNAL MODULE: ./lib/hosts/system.js + 1 modules
var system = __webpack_require__(4808);
// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/hosts/standard-streams.js
var standard_streams = __webpack_require__(90406);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/cli.js









/** The command line: argv becomes a request, the report becomes text, the verdict becomes the exit code. Never rejects. */
async function run(worker, argv = process.argv.slice(2)) {
    try {
        process.exitCode = await obey(parseArguments(argv), worker);
    }
    catch (error) {
        const { concealedProblem } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(7096)]).then(__webpack_require__.bind(__webpack_require__, 24715));
        (0,standard_streams/* complain */.cc)(await concealedProblem(error));
        process.exitCode = 2;
    }
}
async function obey(wanted, worker) {
    switch (wanted.command) {
        case 'help': {
            const { helpText } = await __webpack_require__.e(/* import() */ 4599).then(__webpack_require__.bind(__webpack_require__, 34599));
            await (0,standard_streams/* print */.yy)(helpText());
            return 0;
        }
        case 'version': {
            const { tool } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 61207));
            await (0,standard_streams/* print */.yy)(`${tool.version}\n`);
            return 0;
        }
        case 'explain': {
            const [{ explain }, { rules }] = await Promise.all([__webpack_require__.e(/* import() */ 3552).then(__webpack_require__.bind(__webpack_require__, 93552)), Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(998), __webpack_require__.e(7388), __webpack_require__.e(3986), __webpack_require__.e(8069), __webpack_require__.e(3967), __webpack_require__.e(5732), __webpack_require__.e(6425), __webpack_require__.e(808), __webpack_require__.e(6017), __webpack_require__.e(512), __webpack_require__.e(4723)]).then(__webpack_require__.bind(__webpack_require__, 96413))]);
            await (0,standard_streams/* print */.yy)(explain(wanted.rest[0] ?? '', rules));
            return 0;
        }
        case 'access-diff':
            return accessDiff(wanted);
        case 'baseline':
            return baseline(wanted, worker);
        case 'init':
            return init(wanted, worker);
        case 'support-bundle':
            return support(wanted);
        case 'scan':
            return scan(wanted, worker);
    }
}
/** What every command works with. */
function worldOf(given, worker) {
    const quiet = given.format !== undefined && given.format !== 'text' && !process.stderr.isTTY;
    return {
        request: { given, folder: currentFolder(), environment: process.env, tempFolder: tempFolder() },
        ports: (0,system/* systemPorts */.Y)(process.env, quiet ? terminal/* silentProgress */.RZ : (0,terminal/* terminalProgress */.e3)(process.stderr, terminal/* systemClock */.ml), undefined, worker),
        rules: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(998), __webpack_require__.e(7388), __webpack_require__.e(3986), __webpack_require__.e(8069), __webpack_require__.e(3967), __webpack_require__.e(5732), __webpack_require__.e(6425), __webpack_require__.e(808), __webpack_require__.e(6017), __webpack_require__.e(512), __webpack_require__.e(4723)]).then(__webpack_require__.bind(__webpack_require__, 96413))).rules,
    };
}
async function scan({ given }, worker) {
    const { request, ports, rules } = worldOf(given, worker);
    const format = given.format ?? 'text';
    const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(3079), __webpack_require__.e(7632), __webpack_require__.e(9224), __webpack_require__.e(7478)]).then(__webpack_require__.bind(__webpack_require__, 39224));
    const running = runGate(request, rules, ports);
    // Comes in while git is starting.
    const reporting = __webpack_require__.e(/* import() */ 6623).then(__webpack_require__.bind(__webpack_require__, 26623)).then(async (reports) => ({ ...reports, render: await reports.rendererOf(format) }));
    reporting.catch(() => undefined);
    const { report, exitCode, configPath } = await running;
    const { render, tellsOfRules } = await reporting;
    const text = render(report, {
        rules: tellsOfRules(format) ? await rules() : [],
        colour: given.output === undefined && (0,terminal/* wantsColour */.Ml)(process.stdout, process.env),
        ...(process.stdout.isTTY && process.stdout.columns > 0 ? { width: process.stdout.columns } : {}),
        configPath,
    });
    await give(text, given.output);
    return exitCode;
}
async function baseline({ given }, worker) {
    const { request, ports, rules } = worldOf(given, worker);
    const { acceptBaseline } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(998), __webpack_require__.e(3079), __webpack_require__.e(7632), __webpack_require__.e(9224), __webpack_require__.e(8406)]).then(__webpack_require__.bind(__webpack_require__, 38129));
    const { file, root, text, said } = await acceptBaseline(request, rules, ports);
    await (0,standard_streams/* writeFile */._h)('inside' in file ? external_node_path_.join(root, file.inside) : file.outside, text, '--baseline');
    await (0,standard_streams/* print */.yy)(`${said}\n`);
    return 0;
}
async function init({ given }, worker) {
    const { request, ports } = worldOf(given);
    const [{ planInit }, { createFile }, { visible }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(998), __webpack_require__.e(3079), __webpack_require__.e(6911)]).then(__webpack_require__.bind(__webpack_require__, 3373)),
        __webpack_require__.e(/* import() */ 3448).then(__webpack_require__.bind(__webpack_require__, 83448)),
        __webpack_require__.e(/* import() */ 6919).then(__webpack_require__.bind(__webpack_require__, 69300)),
    ]);
    const { root, missing, said } = await planInit(request, ports, worker && external_node_path_.dirname((0,external_node_url_.fileURLToPath)(worker)));
    for (const { path: name, text } of missing)
        await createFile(root, name, text);
    await (0,standard_streams/* print */.yy)(`${said.split('\n').map(visible).join('\n')}\n`);
    return 0;
}
async function support({ given }) {
    const { request, ports, rules } = worldOf(given);
    const [{ supportBundle }, { renderSupportBundle }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(3079), __webpack_require__.e(7632), __webpack_require__.e(9224), __webpack_require__.e(7718)]).then(__webpack_require__.bind(__webpack_require__, 98097)),
        __webpack_require__.e(/* import() */ 4997).then(__webpack_require__.bind(__webpack_require__, 24997)),
    ]);
    const bundle = await supportBundle(request, rules, ports, { node: process.version, platform: `${process.platform} ${process.arch}` });
    await give(renderSupportBundle(bundle), given.output);
    return 0;
}
async function accessDiff({ given, rest: [base = '', head = ''] }) {
    const { request } = worldOf(given);
    const [{ diffAccess }, { renderAccessDiff }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(3079), __webpack_require__.e(8136)]).then(__webpack_require__.bind(__webpack_require__, 64496)),
        __webpack_require__.e(/* import() */ 257).then(__webpack_require__.bind(__webpack_require__, 10257)),
    ]);
    const report = await diffAccess(request, base, head, { clock: terminal/* systemClock */.ml });
    await give(renderAccessDiff(report, given.format), given.output);
    return 0;
}
function give(text, file) {
    return file === undefined ? (0,standard_streams/* print */.yy)(text) : (0,standard_streams/* writeFile */._h)(file, text, '--output');
}
function currentFolder() {
    try {
        return process.cwd();
    }
    catch (cause) {
        throw new problem/* Problem */.A('environment', 'the current folder is not there any more', { fix: 'Change to a folder that exists.', cause });
    }
}
/** One that is missing is complained of by whoever needs it. */
function tempFolder() {
    try {
        return (0,external_node_fs_.realpathSync)(external_node_os_.tmpdir());
    }
    catch {
        return external_node_os_.tmpdir();
    }
}


/***/ }),

/***/ 61074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/** The words that may come first, besides the names of checks. */
const commandNames = ['scan', 'explain', 'access-diff', 'baseline', 'init', 'support-bundle'];
/** `scan` first: it is what an unsaid command means. */
const commands = [
    {
        name: 'scan',
        usage: '[keys] [policies] [login] [options]',
        description: 'look for what is unsafe; no check named: keys, policies and the static half of login',
        words: [0, Infinity],
    },
    { name: 'explain', usage: 'explain RULE', description: 'what a rule finds, why it matters, how to fix it', words: [1, 1] },
    {
        name: 'access-diff',
        usage: 'access-diff BASE HEAD [--format F]',
        description: 'what access a change adds: who may do what at HEAD and could not at BASE; --format is text, json or markdown',
        words: [2, 2],
    },
    {
        name: 'baseline',
        usage: 'baseline --reason TEXT [--prune]',
        description: 'accept what is there today: writes the baseline file into the working tree',
        words: [0, 0],
    },
    {
        name: 'init',
        usage: 'init [--role-to-assume ARN] [--yes]',
        description: 'workflow, config and trust policy for this repository: shows them, and with --yes writes what is missing',
        words: [0, 0],
    },
    {
        name: 'support-bundle',
        usage: 'support-bundle [--output FILE]',
        description: 'what a support case about a login needs (times, role, request ids, claims, conditions), and nothing secret',
        words: [0, 0],
    },
];


/***/ })

};
