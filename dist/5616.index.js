export const id = 5616;
export const ids = [5616,2689];
export const modules = {

/***/ 15616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/config/conflicts.js
var conflicts = __webpack_require__(19281);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(61236);
// EXTERNAL MODULE: ./lib/config/values.js
var config_values = __webpack_require__(96618);
;// CONCATENATED MODULE: ./lib/config/inputs.js



/** What `role-to-assume` is when the workflow doesn't set it: see `readInputs`. */
const noRole = 'none';
/**
 * Reads the Action's inputs; `input` gives the text of one, or undefined where the workflow doesn't set it. An empty input
 * says nothing, with one exception: the runner hands over an empty text both for an input that isn't set and for one whose
 * expression came out empty, so action.yml sets `role-to-assume` to `none` by default, and an empty one tells that the
 * workflow does set it (https://github.com/actions/runner, ActionManifestManager: an input without default is "").
 * Throws a usage `Problem` that names the input and the nearest right word.
 */
function readInputs(input) {
    const values = {};
    for (const option of (0,options/* optionsWith */.L)('input')) {
        const text = input(option.name);
        if (text === undefined)
            continue;
        const empty = text.trim() === '';
        if (option.name === 'role-to-assume') {
            if (text.trim() === noRole)
                continue;
            if (empty || /^[\s,]*$/.test(text))
                values['roleSetButEmpty'] = true;
        }
        if (empty || (values['roleSetButEmpty'] === true && option.name === 'role-to-assume'))
            continue;
        values[option.property] = (0,config_values/* readValue */.wK)(option.name, option.value, [text]);
    }
    const given = { from: 'inputs', ...values };
    (0,conflicts/* checkTogether */.R)(given, 'scan');
    return given;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
;// CONCATENATED MODULE: ./lib/hosts/github/commands.js

/** Emits one annotation as a workflow command; the toolkit escapes what stands in it. */
function annotate({ level, message, ...properties }) {
    const emit = level === 'error' ? core/* error */.z3 : level === 'warning' ? core/* warning */.$e : core/* notice */.lm;
    emit(message, properties);
}
/** Sets the outputs of the step. Throws where the runner's file for them is not to be had. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** Hides one of our own secrets in the log from here on. */
function mask(secret) {
    core/* setSecret */.Pq(secret);
}

;// CONCATENATED MODULE: ./lib/hosts/github/comment.js
const timeout = 15_000;
const pageSize = 100;
/** 10,000 comments; a pull request with more gets a second comment of ours. */
const pageLimit = 100;
/**
 * Makes, edits or resolves the pull request's comment. Ours is the one that has the marker and whose author is the token's
 * own login: anybody can write the marker. Source: https://docs.github.com/en/rest/issues/comments
 */
async function comment(target, { marker, made, edited }) {
    if (made === undefined && edited === undefined)
        return undefined;
    const found = await findOurs(target, marker);
    if ('refusal' in found)
        return made === undefined ? undefined : found.refusal;
    const text = found.ours === undefined ? made : edited;
    if (text === undefined || text === found.ours?.body)
        return undefined;
    const answer = found.ours === undefined
        ? await call(target, 'POST', `/repos/${target.repository}/issues/${target.pullRequest}/comments`, { body: text })
        : await call(target, 'PATCH', `/repos/${target.repository}/issues/comments/${found.ours.id}`, { body: text });
    return refusalOf(answer);
}
async function findOurs(target, marker) {
    let login;
    for (let page = 1; page <= pageLimit; page++) {
        const answer = await call(target, 'GET', `/repos/${target.repository}/issues/${target.pullRequest}/comments?per_page=${pageSize}&page=${page}`);
        const refusal = refusalOf(answer);
        if (refusal !== undefined)
            return { refusal };
        const comments = commentsIn(answer.body);
        for (const each of comments) {
            if (!each.body.startsWith(marker))
                continue;
            login ??= await ownLogin(target);
            if (each.login === login)
                return { ours: each };
        }
        if (comments.length < pageSize && !/\brel="?next\b/.test(answer.headers['link'] ?? ''))
            break;
    }
    return { ours: undefined };
}
/** The login that the token acts as. A workflow's own token may not ask, and acts as `github-actions[bot]`. */
async function ownLogin(target) {
    const answer = await call(target, 'GET', '/user');
    const { login } = record(answer.status === 200 ? parse(answer.body) : undefined);
    return typeof login === 'string' ? login : 'github-actions[bot]';
}
function call({ http, apiUrl, token }, method, path, body) {
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'aws-access-gate',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return http.send({
        method,
        url: apiUrl.replace(/\/+$/, '') + path,
        headers,
        timeout,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
function refusalOf({ status }) {
    if (status >= 200 && status < 300)
        return undefined;
    const surface = 'pull request comment';
    const never = 'or set "comment: never"';
    if (status === 401 || status === 403 || status === 404) {
        const why = `GitHub refused it with ${status} (forks and Dependabot get a token that may only read)`;
        return { surface, why, fix: `Give the job "permissions: pull-requests: write", ${never}.` };
    }
    if (status === 422)
        return { surface, why: 'GitHub took its text for too long or malformed (422)', fix: `Read the job summary, ${never}.` };
    return { surface, why: `GitHub answered ${status}`, fix: `Run again, ${never}.` };
}
function commentsIn(body) {
    const list = parse(body);
    if (!Array.isArray(list))
        return [];
    return list.map((each) => {
        const { id, body: text, user } = record(each);
        const { login } = record(user);
        return {
            id: typeof id === 'number' ? id : -1,
            body: typeof text === 'string' ? text : '',
            login: typeof login === 'string' ? login : '',
        };
    });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/hosts/github/files.js




/** A step's summary over 1 MiB is dropped whole. https://docs.github.com/en/actions/reference/limits */
const summaryLimit = 1024 * 1024;
/** Writes a file into a fresh folder of ours under the runner's temp folder; gives its absolute path. */
async function writeTemporary(tempFolder, name, text) {
    const folder = await promises_.mkdtemp(external_node_path_.join(tempFolder, 'aws-access-gate-'));
    const file = external_node_path_.join(folder, name);
    await promises_.writeFile(file, text);
    return file;
}
/** Where `sarif-file` points. Throws a usage problem for a path outside the workspace. */
function insideWorkspace(workspace, named) {
    const file = external_node_path_.resolve(workspace, named);
    const relative = external_node_path_.relative(workspace, file);
    const above = relative === '..' || relative.startsWith(`..${external_node_path_.sep}`);
    if (relative !== '' && !above && !external_node_path_.isAbsolute(relative))
        return file;
    throw new problem/* Problem */.A('usage', `sarif-file: ${JSON.stringify(named)} lies outside the workspace`, {
        fix: 'Name a file relative to the workspace.',
        place: 'sarif-file',
    });
}
/** Writes a file of the workspace, through no link on the way: the repository decides what lies there. */
async function writeInWorkspace(workspace, file, text) {
    const linked = { surface: 'SARIF file', why: 'a link lies on the way to it', fix: 'Name another sarif-file.' };
    let folder = workspace;
    for (const part of external_node_path_.relative(workspace, external_node_path_.dirname(file)).split(external_node_path_.sep)) {
        if (part === '')
            continue;
        folder = external_node_path_.join(folder, part);
        await promises_.mkdir(folder).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
        if (!(await promises_.lstat(folder)).isDirectory())
            return linked;
    }
    const already = await promises_.lstat(file).catch(() => undefined);
    if (already !== undefined && !already.isFile())
        return linked;
    const handle = await promises_.open(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0), 0o644);
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
    return undefined;
}
/** Appends to the job summary, where there is one and room in it. */
async function appendSummary(summaryFile, text) {
    if (summaryFile === undefined || summaryFile === '')
        return undefined;
    const written = await promises_.stat(summaryFile).then(({ size }) => size, () => 0);
    if (written + Buffer.byteLength(text) >= summaryLimit) {
        return {
            surface: 'job summary',
            why: "this step's summary would pass 1 MiB, over which GitHub drops it whole",
            fix: 'Read the log or the report file.',
        };
    }
    await promises_.appendFile(summaryFile, text);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hosts/github/refusal.js
function refusalSentence({ surface, why, fix }) {
    return `${surface}: not delivered, ${why}. ${fix}`;
}
/** Tries one surface. What it throws becomes a refusal, so that the next surfaces are still served. */
async function attempt(surface, deliver) {
    try {
        return await deliver();
    }
    catch (error) {
        const { code } = (error ?? {});
        const why = typeof code === 'string' ? code : error instanceof Error ? error.message.split('\n', 1)[0] || error.name : 'an unknown fault';
        return { surface, why, fix: 'The other surfaces have the whole report.' };
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/hosts/folder.js
var hosts_folder = __webpack_require__(46135);
;// CONCATENATED MODULE: ./lib/hosts/github/event.js
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/**
 * Reads the event. `text` is the content of `GITHUB_EVENT_PATH`, undefined when it can't be read.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function readEvent(environment, text) {
    const payload = event_parse(text);
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const defaultBranch = string(event_record(payload['repository'])['default_branch']);
    const pull = event_record(payload['pull_request']);
    const isPull = name === 'pull_request' || name === 'pull_request_target';
    const number = pull['number'] ?? payload['number'];
    const deleted = name === 'push' && zeros.test(id(payload['after']) ?? '0');
    const toBranch = name === 'push' && !deleted && !(environment['GITHUB_REF'] ?? string(payload['ref']) ?? '').startsWith('refs/tags/');
    return {
        name,
        actor: environment['GITHUB_ACTOR'] ?? '',
        mode: isPull || name === 'merge_group' || toBranch ? 'changes' : 'tree',
        wish: wishOf(name, payload, environment, defaultBranch),
        fork: (isPull || Object.keys(pull).length > 0) && isFork(pull),
        pullRequest: isPull && typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined,
        defaultBranch,
    };
}
function wishOf(name, payload, environment, defaultBranch) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const pull = event_record(payload['pull_request']);
            return ends('pull-request', event_record(pull['base'])['sha'], event_record(pull['head'])['sha']);
        }
        case 'merge_group': {
            const group = event_record(payload['merge_group']);
            return ends('merge-group', group['base_sha'], group['head_sha']);
        }
        case 'push': {
            const before = id(payload['before']);
            const after = id(payload['after']);
            if (after === undefined || zeros.test(after))
                return undefined;
            return {
                kind: 'push',
                ref: string(payload['ref']) ?? environment['GITHUB_REF'] ?? '',
                before: before ?? '0'.repeat(after.length),
                after,
                defaultBranch,
                forced: payload['forced'] === true,
            };
        }
        default:
            return undefined;
    }
}
function ends(kind, base, head) {
    const from = id(base);
    const to = id(head);
    return from === undefined || to === undefined ? undefined : { kind, base: from, head: to };
}
function isFork(pull) {
    const head = string(event_record(event_record(pull['head'])['repo'])['full_name']);
    const base = string(event_record(event_record(pull['base'])['repo'])['full_name']);
    return head === undefined || base === undefined || head.toLowerCase() !== base.toLowerCase();
}
function event_parse(text) {
    if (text === undefined)
        return {};
    try {
        return event_record(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function event_record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
function id(value) {
    return typeof value === 'string' && commitId.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/hosts/github/surroundings.js





/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
async function surroundings(environment, currentFolder) {
    return {
        event: readEvent(environment, readText(environment['GITHUB_EVENT_PATH'])),
        workspace: external_node_path_.resolve(environment['GITHUB_WORKSPACE'] || currentFolder),
        tempFolder: await temporaryFolder(environment['RUNNER_TEMP']),
        apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        repository: environment['GITHUB_REPOSITORY'] || undefined,
        summaryFile: environment['GITHUB_STEP_SUMMARY'] || undefined,
    };
}
/** The runner's own, made where it isn't there; the machine's where that can't be had, so that the gate still runs. */
async function temporaryFolder(named) {
    if (named === undefined || named === '')
        return (0,external_node_fs_.realpathSync)(external_node_os_.tmpdir());
    try {
        const folder = external_node_path_.resolve(named);
        await (0,hosts_folder/* makeFolder */.f)(folder);
        return folder;
    }
    catch {
        return (0,external_node_fs_.realpathSync)(external_node_os_.tmpdir());
    }
}
/** The repository of this run, for what the clone lacks. */
function remoteOf(environment, token) {
    const repository = environment['GITHUB_REPOSITORY'];
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return { serverUrl: environment['GITHUB_SERVER_URL'] || 'https://github.com', repository, token };
}
/** One input as the runner hands it over; undefined where it is not there at all. */
function inputOf(environment) {
    return (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}
function readText(file) {
    if (file === undefined || file === '')
        return undefined;
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/hosts/standard-streams.js
var standard_streams = __webpack_require__(90406);
// EXTERNAL MODULE: ./lib/hosts/system.js + 1 modules
var system = __webpack_require__(4808);
// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/annotations.js



/** What a step may give of each level; the runner drops the rest in silence (github.com/actions/toolkit/issues/734). */
const perLevel = 10;
/**
 * The open findings as annotations, the worst first: the first ten at or above `fail-on` are errors, the next ten warnings;
 * those below only notices, at most ten. What is left out is said as `N more` in the last one, with where it can be read.
 */
function annotations(report, context) {
    const open = (0,outline/* findingsIn */._0)(report, 'open');
    const blocking = open.filter((finding) => (0,outline/* blocks */.Bv)(report, finding));
    const milder = open.filter((finding) => !(0,outline/* blocks */.Bv)(report, finding));
    const room = (level) => Math.max(0, perLevel - (context.reserved?.[level] ?? 0));
    const errors = blocking.slice(0, room('error'));
    const warnings = blocking.slice(errors.length, errors.length + room('warning'));
    const notices = milder.slice(0, room('notice'));
    const made = [
        ...errors.map((finding) => annotation('error', finding)),
        ...warnings.map((finding) => annotation('warning', finding)),
        ...notices.map((finding) => annotation('notice', finding)),
    ];
    const left = open.length - made.length;
    const last = made.pop();
    if (last === undefined)
        return [];
    const where = context.reportFile === undefined ? 'the job summary and the JSON report' : `the job summary and ${(0,reports_escape.visible)(context.reportFile)}`;
    return [...made, left === 0 ? last : { ...last, message: `${last.message}\n\n${left} more in ${where}.` }];
}
function annotation(level, finding) {
    const { place } = finding;
    return {
        level,
        title: `${finding.rule} (${finding.severity})`,
        message: [...sentence(finding.message + elsewhere(place)), ...sentence(`Fix: ${finding.fix}`)].join('\n'),
        ...position(place),
    };
}
/** What the annotation's file and line don't say: the commit, the archive's member, the message it stands in. */
function elsewhere(place) {
    const member = (0,reports_place/* archiveOf */.YH)(place.path) !== undefined;
    const note = [place.in !== undefined || member ? (0,reports_escape.cutMiddle)((0,reports_place/* placeName */.fW)(place), reports_escape.nameLimit) : '', (0,reports_place/* commitNote */.mk)(place)].filter(Boolean);
    return note.length === 0 ? '' : ` (${note.map(reports_escape.visible).join(', ')})`;
}
function position(place) {
    if (place.path === '' || place.in !== undefined)
        return {};
    const archive = (0,reports_place/* archiveOf */.YH)(place.path);
    if (archive !== undefined)
        return { file: archive.archive };
    const { path: file, line, column, endLine, endColumn } = place;
    if (line === undefined)
        return { file };
    // GitHub draws an annotation below its end line, and takes columns only within one line: so it is the first line's.
    const at = { file, startLine: line, endLine: line };
    if (column === undefined || endColumn === undefined || (endLine ?? line) !== line)
        return at;
    return { ...at, startColumn: column, endColumn: Math.max(column, endColumn) };
}
function sentence(text) {
    return (0,reports_escape.proseLines)(text).map(reports_escape.visible);
}

// EXTERNAL MODULE: ./lib/reports/context.js
var context = __webpack_require__(39588);
// EXTERNAL MODULE: ./lib/reports/markdown-body.js + 1 modules
var markdown_body = __webpack_require__(97134);
;// CONCATENATED MODULE: ./lib/reports/comment.js


/** GitHub takes 65,536 characters; bytes are counted here, and never fewer. */
const commentBytes = 60_000;
/** The hidden line by which a comment of this category is known again. */
function commentMarker(category = context/* defaultCategory */.S) {
    return `<!-- aws-access-gate:comment:${encodeURIComponent(category.replace(/\p{Cs}/gu, '\ufffd')).slice(0, 300)} -->`;
}
/** The pull request's comment, at most 65,536 characters, the marker on its first line. */
function comment_comment(report, context) {
    return `${commentMarker(context.category)}\n${(0,markdown_body/* markdownBody */.e)(report, commentBytes, context.reportFile)}`;
}
/** What an earlier comment becomes once nothing is left to say. */
function resolvedComment(context) {
    return `${commentMarker(context.category)}\n## ✅ AWS Access Gate: resolved\n\nWhat stood here is open no longer.\n`;
}

// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(52689);
// EXTERNAL MODULE: ./lib/reports/markdown.js
var markdown = __webpack_require__(6);
// EXTERNAL MODULE: ./lib/reports/sarif.js + 2 modules
var sarif = __webpack_require__(93699);
// EXTERNAL MODULE: ./lib/reports/text.js + 3 modules
var reports_text = __webpack_require__(81412);
// EXTERNAL MODULE: ./lib/rules.js + 1 modules
var rules = __webpack_require__(96413);
;// CONCATENATED MODULE: ./lib/action.js



















/**
 * The Action: inputs and event become a request, the report goes to every surface that takes it. Never rejects, and never
 * ends as if it had judged: what nobody caught ends with 2, as everything does that could not be checked.
 */
async function run(worker) {
    const end = (error) => {
        process.exitCode = 2;
        say({ level: 'error', title: 'AWS Access Gate', message: (0,standard_streams/* complaint */.U4)(error) });
    };
    process.once('uncaughtException', (error) => {
        end(error);
        process.exit();
    });
    try {
        process.exitCode = await gate(worker);
    }
    catch (error) {
        const { concealedProblem } = await __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 24715));
        end(await concealedProblem(error));
    }
}
async function gate(worker) {
    const input = inputOf(process.env);
    const token = input('token')?.trim();
    if (token !== undefined && token !== '')
        mask(token);
    const around = await surroundings(process.env, process.cwd());
    let given = { from: 'inputs' };
    let sarifFile;
    let result;
    const ports = (0,system/* systemPorts */.Y)(process.env, terminal/* silentProgress */.RZ, mask, worker);
    try {
        given = readInputs(input);
        sarifFile = given.sarifFile === undefined ? undefined : insideWorkspace(around.workspace, given.sarifFile);
        const remote = remoteOf(process.env, given.token);
        const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(3079), __webpack_require__.e(7632), __webpack_require__.e(9224)]).then(__webpack_require__.bind(__webpack_require__, 39224));
        result = await runGate({
            given,
            folder: around.workspace,
            environment: process.env,
            tempFolder: around.tempFolder,
            event: around.event,
            ...(remote === undefined ? {} : { remote }),
        }, () => Promise.resolve(rules.rules), ports);
    }
    catch (error) {
        const [{ concealedProblem }, { reportOfFailure }] = await Promise.all([__webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 24715)), Promise.all(/* import() */[__webpack_require__.e(7632), __webpack_require__.e(8644)]).then(__webpack_require__.bind(__webpack_require__, 77632))]);
        const problem = await concealedProblem(error);
        say({ level: 'error', title: 'AWS Access Gate', message: (0,standard_streams/* complaint */.U4)(problem) });
        result = reportOfFailure(problem, given, given.scan ?? around.event.mode, tool/* configPath */.e);
    }
    await deliver(result, given, around, ports, sarifFile);
    return result.exitCode;
}
/** Each surface is tried by itself; what is refused is said on those that are left, and the log comes last. */
async function deliver(result, given, around, ports, sarifFile) {
    const warned = around.event.name === 'pull_request_target';
    const base = {
        rules: rules.rules,
        colour: false,
        configPath: result.configPath,
        ...(given.category === undefined ? {} : { category: given.category }),
        ...(warned ? { reserved: { warning: 1 } } : {}),
    };
    const refusals = [];
    const tried = async (surface, how) => {
        const refusal = await attempt(surface, how);
        if (refusal !== undefined)
            refusals.push(refusal);
        return refusal === undefined;
    };
    const temporary = async (name, text) => {
        let file = '';
        await tried(name, async () => void (file = await writeTemporary(around.tempFolder, name, text)));
        return file;
    };
    const asked = sarifFile ?? '';
    const written = asked !== '' && (await tried('SARIF file', () => writeInWorkspace(around.workspace, asked, (0,sarif.sarif)(result.report, base))));
    const sarifPath = written ? asked : await temporary('report.sarif', (0,sarif.sarif)(result.report, base));
    await tried('pull request comment', () => sendComment(result, given, around, ports, base));
    const told = () => ({ ...result.report, remarks: [...result.report.remarks, ...refusals.map(refusalSentence)] });
    const reportPath = await temporary('report.json', (0,json.json)(told()));
    const context = reportPath === '' ? base : { ...base, reportFile: reportPath };
    await tried('job summary', () => appendSummary(around.summaryFile, (0,markdown.markdown)(told(), context)));
    const said = told();
    await tried('outputs', () => Promise.resolve(setOutputs(outputsOf(result, given, reportPath, sarifPath))));
    if (warned)
        say({ level: 'warning', title: 'pull_request_target', message: targetWarning });
    annotations(said, context).forEach(say);
    await (0,standard_streams/* print */.yy)((0,reports_escape.logSafe)((0,reports_text.text)(told(), context)));
}
/** The toolkit escapes what would end a command; what a viewer of the log could take for one inside the text is broken up here. */
function say(annotation) {
    annotate({ ...annotation, message: (0,reports_escape.logSafe)(annotation.message) });
}
function outputsOf({ report, login }, given, reportPath, sarifPath) {
    // A run that ended before the login was tried has no answer to what was asked.
    const named = given.roleToAssume ?? given.mustRefuse ?? (given.roleSetButEmpty === true || undefined);
    return {
        verdict: report.verdict,
        findings: report.findings.length,
        'open-findings': report.findings.filter(({ state }) => state === 'open').length,
        login: login?.live ?? (named === undefined || given.checks?.includes('login') === false ? 'skipped' : 'incomplete'),
        'report-path': reportPath,
        'sarif-path': sarifPath,
    };
}
const targetWarning = 'This run has the rights and secrets of the base for a change that anybody may have made. Use the event pull_request: the gate needs no more.';
async function sendComment({ report, settings }, given, { event, apiUrl, repository }, { http }, context) {
    const wish = settings?.comment ?? given.comment ?? 'auto';
    if (wish === 'never' || event.pullRequest === undefined || repository === undefined)
        return undefined;
    const body = () => comment_comment(report, context);
    const worthIt = wish === 'always' ? report.findings.length > 0 : report.findings.some((finding) => (0,outline/* blocks */.Bv)(report, finding));
    if (given.token === undefined)
        return worthIt ? noToken : undefined;
    const open = report.findings.some(({ state }) => state === 'open');
    const wishes = {
        marker: commentMarker(context.category),
        made: worthIt ? body() : undefined,
        // What was not checked to its end may still be as an earlier comment says.
        edited: worthIt || open ? body() : report.verdict === 'pass' ? resolvedComment(context) : undefined,
    };
    return comment({ http, apiUrl, repository, pullRequest: event.pullRequest, token: given.token }, wishes);
}
const noToken = {
    surface: 'pull request comment',
    why: 'the input token is empty',
    fix: 'Leave token out of the workflow, or set "comment: never".',
};


/***/ }),

/***/ 48477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ accessLines)
/* harmony export */ });
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69300);


/** What a change grants and takes away, for a terminal or log; at most `most` rows of each. Empty where there is neither. */
function accessLines({ gains, losses, notCompared }, most) {
    return [
        ...block(`This change newly grants (${gains.length})`, gains, gainLines, most),
        ...block(`It takes away (${losses.length})`, losses, (row) => [`  ${inline((0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lossParts */ .gR)(row))}`], most),
        ...block(`Not compared (${notCompared.length})`, notCompared, ({ path, why }) => [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalName)(path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalLines)(why).join(' ')}`], most),
    ].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.logSafe);
}
function block(title, items, lines, most) {
    if (items.length === 0)
        return [];
    const more = items.length - most;
    return ['', title, ...items.slice(0, most).flatMap(lines), ...(more > 0 ? [`  and ${more} more`] : [])];
}
function gainLines(row) {
    const { marks, principal, actions, resources, conditions, where } = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accessCells */ .gT)(row);
    const mark = marks.length === 0 ? '' : `[${marks.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalName).join(', ')}] `;
    return [
        `  ${mark}${inline(principal)}: ${inline(actions)}`,
        `    on ${inline(resources)}`,
        `    condition: ${inline(conditions)}`,
        `    at ${inline(where)}`,
    ];
}
function inline(parts) {
    return parts.map(({ text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminalName)(text)).join('');
}


/***/ }),

/***/ 39588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultCategory)
/* harmony export */ });
const defaultCategory = 'aws-access-gate';


/***/ }),

/***/ 52689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/** Valid inside a JSON string, yet obeyed or hidden by a terminal, or a line break to JavaScript. */
const awkward = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;
/** How many findings stay in a report that would be longer than a string can be. */
const fallbackLimit = 50_000;
/** The report as exactly one JSON document with a line break behind it. Always valid, whatever the strings hold. */
function json(report) {
    try {
        return `${jsonText(ordered(report), 2)}\n`;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const findings = report.findings.slice(0, fallbackLimit).map((finding) => ({ ...finding, related: finding.related.slice(0, 10) }));
        return `${jsonText({ ...ordered({ ...report, findings }), leftOut: report.findings.length - findings.length }, 0)}\n`;
    }
}
/**
 * JSON that nobody misreads: lone surrogates, line separators, invisible and control characters stand as `\u` escapes,
 * and no line holds a command of the Actions runner.
 */
function jsonText(value, indent) {
    return JSON.stringify(value, undefined, indent)
        .replace(awkward, (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))
        .replace(/##(?=\[)/g, '#\\u0023');
}
function ordered(report) {
    const { version, tool, verdict, failOn, checks, scanned, findings, notChecked, unlisted, remarks, ...added } = report;
    return { version, tool, verdict, failOn, checks, scanned, findings, notChecked, unlisted, remarks, ...added };
}


/***/ }),

/***/ 93699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/reports/budget.js
var reports_budget = __webpack_require__(79734);
// EXTERNAL MODULE: ./lib/reports/context.js
var reports_context = __webpack_require__(39588);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(52689);
// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/sarif-place.js


/** Git takes longer paths than any system can check out; none of those is a file that a viewer could open. */
const pathLimit = 4096;
/** A member of an archive stands at the archive; what no file in the tree holds stands at the config file, line 1. */
function sarifPlace(place, configPath) {
    const where = [(0,reports_escape.cutMiddle)((0,reports_escape.visible)((0,reports_place/* placeName */.fW)(place)), reports_escape.nameLimit), (0,reports_place/* commitNote */.mk)(place)].filter(Boolean).join(', ');
    const atConfig = {
        location: located((0,reports_escape.relativeUri)(configPath) ?? '.github', { startLine: 1 }),
        note: place.path === '' && place.in === undefined ? '' : where,
    };
    if (place.in !== undefined || (place.commit !== undefined && place.inTree !== true))
        return atConfig;
    const archive = (0,reports_place/* archiveOf */.YH)(place.path);
    const path = archive?.archive ?? place.path;
    const uri = path.length > pathLimit ? undefined : (0,reports_escape.relativeUri)(path);
    if (uri === undefined)
        return atConfig;
    return archive === undefined
        ? { location: located(uri, region(place)), note: '' }
        : { location: located(uri, { startLine: 1 }), note: where };
}
function located(uri, region) {
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
function region({ line, column, endLine, endColumn }) {
    const startLine = Math.max(1, line ?? 1);
    if (line === undefined || column === undefined)
        return { startLine };
    const start = { startLine, startColumn: Math.max(1, column) };
    if (endLine === undefined || endColumn === undefined || endLine < startLine)
        return start;
    if (endLine === startLine && endColumn < column)
        return start;
    return { ...start, endLine, endColumn };
}

// EXTERNAL MODULE: ./lib/model/rule.js
var model_rule = __webpack_require__(64303);
;// CONCATENATED MODULE: ./lib/reports/sarif-rules.js

/**
 * Code scanning's bands: over 9.0 critical, from 7.0 high, from 4.0 medium.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
function sarifLevel(severity) {
    return levels[severity];
}
/** How a rule is described to a SARIF viewer. */
function descriptor(rule) {
    const { id, severity, title, why, fix, references } = rule;
    return {
        id,
        name: pascal(id),
        shortDescription: { text: title },
        fullDescription: { text: why },
        helpUri: (0,model_rule/* ruleUrl */.Q)(id),
        help: {
            text: [`${title}.`, why, `Fix: ${fix}`, ...references].join('\n\n'),
            markdown: [
                `## ${title}`,
                why,
                `**Fix:** ${fix}`,
                [`- [${id}](${(0,model_rule/* ruleUrl */.Q)(id)})`, ...references.map((address) => `- <${address}>`)].join('\n'),
            ].join('\n\n'),
        },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            'security-severity': scores[severity],
            precision: 'high',
            tags: ['security', 'aws', ...(rule.check === undefined ? [] : [rule.check])],
        },
    };
}
function pascal(id) {
    return id
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./lib/reports/sarif.js







/**
 * Code scanning shows 5,000 results and refuses over 10 MB compressed; unpacked bytes are counted here, never fewer.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const resultLimit = 5000;
const bytesLimit = 9_500_000;
const relatedLimit = 20;
/** Code points of a text, so that no one result is larger than all results together may be. */
const textLimit = 8000;
const relatedTextLimit = 1000;
const states = ['open', 'existing', 'baselined', 'waived'];
/** The report as SARIF 2.1.0 for code scanning. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarif(report, context) {
    const { tool, scanned } = report;
    const results = fitting(report, context);
    const left = report.findings.length - results.length;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'AWS Access Gate',
                        semanticVersion: tool.version,
                        informationUri: 'https://github.com/aws-access-gate/aws-access-gate',
                        rules: context.rules.map(descriptor),
                    },
                },
                automationDetails: { id: `${context.category ?? reports_context/* defaultCategory */.S}/${scanned.mode}/` },
                columnKind: 'unicodeCodePoints',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: !report.checks.some(({ status }) => status === 'incomplete'),
                        toolExecutionNotifications: notifications(report, left),
                    },
                ],
                results,
                properties: { verdict: report.verdict, range: (0,outline/* rangeName */.d8)(report), leftOut: left },
            },
        ],
    };
    return `${(0,json.jsonText)(log, 0)}\n`;
}
function fitting(report, context) {
    const ruleIndex = new Map(context.rules.map(({ id }, index) => [id, index]));
    const occurrences = new Map();
    const budget = new reports_budget/* Budget */._(bytesLimit);
    const results = [];
    const inOrder = [...report.findings].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || (0,outline/* byWeight */.IN)(a, b));
    for (const finding of inOrder.slice(0, resultLimit)) {
        const key = `${finding.rule} ${finding.fingerprint}`;
        const occurrence = (occurrences.get(key) ?? 0) + 1;
        occurrences.set(key, occurrence);
        const made = result(finding, occurrence, ruleIndex.get(finding.rule), report, context.configPath);
        if (!budget.take((0,json.jsonText)(made, 0)))
            break;
        results.push(made);
    }
    return results;
}
function result(finding, occurrence, ruleIndex, report, configPath) {
    const { location, note } = sarifPlace(finding.place, configPath);
    const related = finding.related.slice(0, relatedLimit).map((other, id) => {
        const at = sarifPlace(other, configPath);
        return {
            id: id + 1,
            physicalLocation: at.location,
            message: { text: withNote((0,reports_escape.visible)((0,reports_escape.cutMiddle)(other.message, relatedTextLimit)), at.note) },
        };
    });
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: sarifLevel(finding.severity),
        message: { text: withNote(lines(finding.message), note) + `\nFix: ${lines(finding.fix)}` },
        locations: [{ physicalLocation: location }],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        partialFingerprints: {
            // The one name that code scanning reads; ours beside it stays stable whatever that one's format becomes.
            primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:${occurrence}`,
            'awsAccessGateFingerprint/v1': finding.fingerprint,
        },
        ...stateOf(finding, report),
        properties: { check: finding.check, severity: finding.severity, state: finding.state },
    };
}
function stateOf(finding, report) {
    const compared = report.scanned.mode === 'changes' || report.scanned.mode === 'staged';
    switch (finding.state) {
        case 'open':
            return compared ? { baselineState: 'new' } : {};
        case 'existing':
            return { baselineState: 'unchanged' };
        case 'baselined':
        case 'waived':
            return {
                suppressions: [
                    { kind: 'external', status: 'accepted', justification: lines(finding.reason ?? `${finding.state}, no reason given`) },
                ],
            };
    }
}
function notifications(report, left) {
    const made = report.checks
        .filter(({ status }) => status !== 'ran')
        .map(({ check, status, reason }) => notification(status === 'incomplete' ? 'error' : 'note', `${check}: ${status}: ${reason ?? 'no reason given'}`));
    for (const { check, what, why, fix } of report.notChecked.slice(0, 100))
        made.push(notification('warning', `${check}: ${what}: ${why} Fix: ${fix}`));
    for (const { path, why } of report.scanned.notScanned.slice(0, 100))
        made.push(notification('note', `Not scanned: ${path}: ${why}`));
    if (left > 0)
        made.push(notification('warning', `${left} more findings are left out: see the JSON report.`));
    return made;
}
function notification(level, text) {
    return { level, message: { text: lines(text) } };
}
function lines(text) {
    return (0,reports_escape.cutMiddle)(text, textLimit)
        .split(/\r\n|\n/)
        .map(reports_escape.visible)
        .join('\n');
}
function withNote(message, note) {
    return note === '' ? message : `${message} (${note})`;
}


/***/ }),

/***/ 81412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/reports/access-text.js
var access_text = __webpack_require__(48477);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/login-words.js
var login_words = __webpack_require__(38990);
;// CONCATENATED MODULE: ./lib/reports/login-text.js

/** The live login for a terminal or log, a line each: what came of a role, and the conditions of one that was not let in. */
function loginLines({ roles, mustRefuse }) {
    const targets = [...roles.map((target) => lines(target, false)), ...mustRefuse.map((target) => lines(target, true))];
    return targets.flat();
}
function lines(target, refusal) {
    const title = `${target.role}: ${(0,login_words/* targetSentence */.z)(target, refusal)}`;
    const conditions = target.state === 'ok' ? [] : (target.conditions ?? []);
    return [
        title,
        ...conditions.map((condition) => {
            const { test, got, want, matched } = (0,login_words/* conditionCells */.J)(condition);
            return `  ${matched}: ${test}: the token has ${got.text}, the policy wants ${want.join(' or ')}`;
        }),
    ];
}

// EXTERNAL MODULE: ./lib/reports/outline.js
var outline = __webpack_require__(88317);
// EXTERNAL MODULE: ./lib/reports/place.js
var place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/paint.js
const codes = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    pass: '1;32',
    fail: '1;31',
    incomplete: '1;33',
    place: '1',
    rule: '2',
};
/** Colours text by what it is (ANSI SGR); without colour the text as it came. */
function painter(colour) {
    return colour ? (role, text) => `\u001b[${codes[role]}m${text}\u001b[0m` : (_role, text) => text;
}

;// CONCATENATED MODULE: ./lib/reports/wrap.js
/** The narrowest width that wrapping is worth. */
const narrowest = 40;
/** One line broken at blanks so that it fits into `width` columns, each piece indented; a word is never broken. */
function wrap(line, indent, width) {
    if (width === undefined || width < narrowest || indent.length + line.length <= width)
        return [indent + line];
    const lead = /^ */.exec(line)?.[0] ?? '';
    const pieces = [];
    let current = '';
    for (const word of line.slice(lead.length).split(' ')) {
        const joined = current === '' ? word : `${current} ${word}`;
        if (current !== '' && indent.length + lead.length + joined.length > width) {
            pieces.push(current);
            current = word;
        }
        else {
            current = joined;
        }
    }
    pieces.push(current);
    return pieces.map((piece) => indent + lead + piece);
}

;// CONCATENATED MODULE: ./lib/reports/text.js







/** Waivers are shown whole up to so many open findings; beyond, one stands for all. */
const waiverLimit = 5;
const relatedLimit = 5;
const listLimit = 20;
/**
 * The report for a person at a terminal or in a log: open findings grouped by severity, each with place, rule, message and
 * fix; what is known already counted; what was not looked at with its reason; the verdict on the last line.
 */
function text_text(report, context) {
    const paint = painter(context.colour);
    const prose = (indent, content) => (0,reports_escape.terminalLines)(content)
        .flatMap((line) => wrap(line, indent, context.width))
        .map(reports_escape.logSafe);
    const open = (0,outline/* findingsIn */._0)(report, 'open');
    const lines = [
        (0,reports_escape.logSafe)(`${report.tool.name} ${report.tool.version} · ${(0,outline/* rangeName */.d8)(report)} · ${(0,outline/* scannedSizes */.pN)(report)}`),
        ...(0,outline/* bySeverities */.j8)([...open, ...blockingKnown(report)]).flatMap(({ severity, findings }) => [
            '',
            paint(severity, `${severity.toUpperCase()} (${findings.length})`),
            ...findings.flatMap((finding) => findingLines(finding, paint, prose)),
        ]),
        ...(report.newAccess === undefined ? [] : (0,access_text/* accessLines */.c)(report.newAccess, listLimit)),
        ...loginTold(report, prose),
        ...waivers(open, context),
        ...known(report, prose),
        ...unseen(report, prose),
        '',
        ...checkLines(report, prose),
        paint(report.verdict, `${(0,outline/* verdictSentence */.BT)(report)} · ${(0,outline/* rangeName */.d8)(report)}`),
    ];
    return `${lines.join('\n')}\n`;
}
/** Existing findings that fail the run are listed like open ones: who gets a red check must see why. */
function blockingKnown(report) {
    return (0,outline/* findingsIn */._0)(report, 'existing').filter((finding) => (0,outline/* blocks */.Bv)(report, finding));
}
function findingLines(finding, paint, prose) {
    const note = (0,place/* commitNote */.mk)(finding.place);
    const related = finding.related.slice(0, relatedLimit).flatMap((other) => {
        const where = [(0,reports_escape.terminalName)((0,place/* placeName */.fW)(other)), (0,place/* commitNote */.mk)(other)].filter(Boolean).join(' ');
        return prose('    ', `see ${where}: ${other.message}`);
    });
    const more = finding.related.length - relatedLimit;
    return [
        `  ${paint('place', (0,reports_escape.logSafe)((0,reports_escape.terminalName)((0,place/* placeName */.fW)(finding.place))))}  ${paint('rule', finding.rule)}${note === '' ? '' : `  (${note})`}`,
        ...prose('    ', finding.message),
        ...withCommands(prose, `Fix: ${finding.fix}`),
        ...related,
        ...(more > 0 ? [`    and ${(0,outline/* plural */.LS)(more, 'more place')}`] : []),
    ];
}
/** A line that is a command stays whole, since wrapped it would be two. What is indented may wrap: blanks mean nothing there. */
function withCommands(prose, content) {
    const [first = '', ...rest] = (0,reports_escape.terminalLines)(content);
    return [...prose('    ', first), ...rest.flatMap((line) => (line.startsWith(' ') ? prose('    ', line) : [(0,reports_escape.logSafe)(`    ${line}`)]))];
}
function loginTold({ login }, prose) {
    const told = login === undefined ? [] : loginLines(login);
    return told.length === 0 ? [] : ['', 'Login', ...told.slice(0, listLimit).flatMap((line) => prose('  ', line))];
}
function waivers(open, { configPath, reportFile }) {
    const ready = open.filter((finding) => finding.waiver !== undefined);
    const shown = ready.length > waiverLimit ? ready.slice(0, 1) : ready;
    if (shown.length === 0)
        return [];
    const lines = shown.flatMap((finding) => (0,reports_escape.terminalLines)(finding.waiver).map(reports_escape.logSafe));
    const rest = ready.length - shown.length;
    const where = reportFile === undefined ? 'the JSON report (--format json)' : (0,reports_escape.terminalName)(reportFile);
    if (rest > 0)
        lines.push(`  (so for the first; the other ${rest} stand ready in ${where} under "waiver")`);
    return ['', `To accept one instead of fixing it, put this under "waivers:" in ${(0,reports_escape.terminalName)(configPath)}:`, ...lines];
}
function known(report, prose) {
    const groups = ['existing', 'baselined', 'waived']
        .map((state) => ({ state, findings: (0,outline/* findingsIn */._0)(report, state) }))
        .filter(({ findings }) => findings.length > 0)
        .map(({ state, findings }) => `${findings.length} ${state} (${(0,outline/* severityCounts */.ur)(findings)})`);
    const unlisted = report.unlisted.map(({ rule, why, count }) => `${count} ${rule} ${why}`);
    const lines = [
        ...(groups.length > 0 ? prose('', `Not open: ${groups.join(', ')}.`) : []),
        ...(unlisted.length > 0 ? prose('', `Not listed: ${unlisted.join(', ')}.`) : []),
        ...report.remarks.flatMap((remark) => prose('', `Note: ${remark}`)),
    ];
    return lines.length > 0 ? ['', ...lines] : [];
}
function unseen(report, prose) {
    const lines = [];
    const { notScanned } = report.scanned;
    if (report.notChecked.length > 0)
        lines.push('', `Not checked (${report.notChecked.length})`);
    for (const { check, what, why, fix } of report.notChecked.slice(0, listLimit)) {
        lines.push(...prose('  ', `${check}: ${what}: ${why}`), ...prose('    ', `Fix: ${fix}`));
    }
    if (report.notChecked.length > listLimit)
        lines.push(`  and ${report.notChecked.length - listLimit} more`);
    if (notScanned.length > 0)
        lines.push('', `Not scanned (${notScanned.length})`);
    for (const { path, why } of notScanned.slice(0, listLimit))
        lines.push(...prose('  ', `${(0,reports_escape.terminalName)(path)}: ${why}`));
    if (notScanned.length > listLimit)
        lines.push(`  and ${notScanned.length - listLimit} more`);
    return lines;
}
function checkLines(report, prose) {
    return report.checks.flatMap(({ check, status, reason }) => prose('', status === 'ran' ? `${check}: ran` : `${check}: ${status}: ${reason ?? ''}`));
}


/***/ })

};
