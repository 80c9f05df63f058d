export const id = 9224;
export const ids = [9224];
export const modules = {

/***/ 39224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/gate/judge.js
var gate_judge = __webpack_require__(56068);
;// CONCATENATED MODULE: ./lib/gate/before.js


/**
 * Judges the trees at base (and at the merge base) by the checks that found something in the change. Undefined where the
 * mode compares with nothing; a tree that can't be read knows nothing, so that more stays open, never less.
 */
async function judgeBefore(workspace, subject, outcomes, judging, before) {
    if (subject.mode !== 'changes' && subject.mode !== 'staged')
        return undefined;
    const asks = ({ findings, ignores }) => ignores.length > 0 || findings.some(({ live }) => live !== true);
    const wanted = new Set(outcomes.filter(asks).map(({ check }) => check));
    const keyValues = new Set();
    const trees = [];
    for (const commit of wanted.size === 0 ? [] : subject.before)
        trees.push(await judgeCommit(workspace, commit, wanted, judging, keyValues, before));
    return { keyValues, trees };
}
async function judgeCommit(workspace, commit, wanted, judging, keyValues, before) {
    const findings = [];
    const ignores = [];
    const { tree, facts } = before.at(commit);
    try {
        if (wanted.has('keys')) {
            const known = await (0,gate_judge/* judgeKeys */.a)(workspace.treeSource(tree), { ...judging, mode: 'tree' });
            ignores.push(...known.ignores);
            for (const finding of known.findings)
                for (const value of finding.values ?? [])
                    keyValues.add(value);
        }
        for (const [check, judge] of [['policies', gate_judge/* judgePolicies */.oE], ['login', gate_judge/* judgeWorkflows */.KD]]) {
            if (!wanted.has(check))
                continue;
            const outcome = await judge(facts, judging);
            findings.push(...outcome.findings);
            ignores.push(...outcome.ignores);
        }
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A && error.kind === 'environment'))
            throw error;
    }
    return { findings, ignores };
}

// EXTERNAL MODULE: ./lib/gate/settings-file.js
var settings_file = __webpack_require__(50009);
;// CONCATENATED MODULE: ./lib/gate/baseline.js


/** The baseline that counts: the base's in a change, else the one that lies there. Throws a usage problem for a broken or missing one. */
async function accept(request, workspace, subject, settings, ports) {
    if (settings.baseline === undefined)
        return { baseline: undefined, remarks: [] };
    const named = request.given.baseline;
    const file = (0,settings_file/* locate */.x5)(workspace, request.folder, named, settings.baseline);
    const shown = (0,settings_file/* shownPath */.pS)(file);
    const inChange = subject.mode === 'changes' || subject.mode === 'staged';
    const text = await (0,settings_file/* readVersion */.$4)(workspace, file, (0,settings_file/* versionThatCounts */.uZ)(subject), ports.readOutside);
    const remarks = [];
    if (inChange && 'inside' in file) {
        const head = await (0,settings_file/* readVersion */.$4)(workspace, file, (0,settings_file/* versionOfHead */.cN)(subject), ports.readOutside);
        if (head !== text)
            remarks.push(`This change ${text === undefined ? 'adds' : head === undefined ? 'removes' : 'edits'} the baseline ${shown}. It counts once it is merged.`);
    }
    if (text === undefined) {
        if (settings.baselineNamed && !inChange) {
            throw new problem/* Problem */.A('usage', `there is no baseline ${shown}`, {
                fix: 'Make it with aws-access-gate baseline --reason TEXT, or leave it out.',
                place: '--baseline',
            });
        }
        return { baseline: undefined, remarks };
    }
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4117)]).then(__webpack_require__.bind(__webpack_require__, 34117));
    const { baseline, problems } = parseBaseline(text, shown);
    const [first] = problems;
    if (first === undefined)
        return { baseline, remarks };
    const place = `${first.path}:${first.line}:${first.column}`;
    if (!inChange)
        throw new problem/* Problem */.A('usage', first.message, { fix: first.fix, place });
    return {
        baseline: undefined,
        remarks: [...remarks, `The baseline at the base is invalid and accepts nothing: ${place}: ${first.message}.`],
    };
}

// EXTERNAL MODULE: ./lib/model/check.js
var check = __webpack_require__(95625);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/config/settings.js


/** Where the baseline lies when nobody says. */
const defaultBaseline = '.github/aws-access-gate-baseline.json';
/**
 * A flag or input beats the config file, which beats the default. In a change (`inChange`) the flags and inputs may be the
 * change's own words, so there they may tighten what the base's config says and never loosen it.
 */
function settle(given, config, situation) {
    const remarks = [];
    const guard = situation.inChange && config !== undefined ? config : undefined;
    /** Takes what is given unless the base's word is stricter, and then says so. */
    function strictest(name, asked, base, hold) {
        if (asked === undefined || base === undefined)
            return asked;
        const held = hold(asked, base);
        if (!same(held, asked))
            remarks.push(loosened(name, asked, held));
        return held;
    }
    const failOn = strictest('fail-on', given.failOn, guard?.failOn, stricterLevel);
    const onIncomplete = strictest('on-incomplete', given.onIncomplete, guard?.onIncomplete, (asked, base) => base === 'fail' ? base : asked);
    const checks = strictest('checks', given.checks, given.from === 'inputs' ? guard?.checks : undefined, allOf);
    const accounts = strictest('allowed-account-ids', given.allowedAccountIds, listed(guard?.login?.allowedAccountIds), within);
    const mustRefuse = strictest('must-refuse', given.mustRefuse, guard?.login?.mustRefuse, union);
    const baseline = strictest('baseline', given.baseline, guard?.block === 'all' ? guard.baseline : undefined, (_asked, base) => base);
    const login = {
        roles: given.roleToAssume ?? (given.roleSetButEmpty === true ? [] : (config?.login?.roleToAssume ?? [])),
        roleSetButEmpty: given.roleSetButEmpty === true,
        region: given.awsRegion ?? config?.login?.awsRegion,
        audience: given.audience,
        sessionName: given.roleSessionName,
        allowedAccountIds: accounts ?? config?.login?.allowedAccountIds ?? [],
        trustPolicy: given.trustPolicy,
        mustRefuse: mustRefuse ?? config?.login?.mustRefuse ?? [],
    };
    const settings = {
        checks: check/* checkNames */.L.filter((name) => (checks ?? config?.checks ?? check/* checkNames */.L).includes(name)),
        checksFrom: given.checks !== undefined ? 'given' : config?.checks !== undefined ? 'config' : 'default',
        failOn: failOn ?? config?.failOn ?? 'high',
        onIncomplete: onIncomplete ?? config?.onIncomplete ?? 'fail',
        block: config?.block ?? 'new',
        exclude: config?.exclude ?? [],
        severity: config?.severity ?? {},
        accounts: { ours: config?.accounts?.ours ?? [], sandbox: config?.accounts?.sandbox ?? [], canary: config?.accounts?.canary ?? [] },
        baseline: given.noBaseline === true ? undefined : (baseline ?? config?.baseline ?? defaultBaseline),
        baselineNamed: given.noBaseline !== true && (given.baseline ?? config?.baseline) !== undefined,
        waivers: config?.waivers ?? [],
        acceptHeadWaivers: config?.acceptHeadWaivers ?? [],
        login,
        comment: given.comment ?? 'auto',
        category: given.category ?? 'aws-access-gate',
    };
    return { settings, remarks };
}
/** `none`, the mildest, stands last in the list of levels, `low` is the strictest of all. */
function stricterLevel(asked, base) {
    const strictness = (level) => (level === 'none' ? -1 : severity/* severities */.gO.indexOf(level));
    return strictness(asked) >= strictness(base) ? asked : base;
}
function allOf(asked, base) {
    return check/* checkNames */.L.filter((name) => asked.includes(name) || base.includes(name));
}
function union(asked, base) {
    return [...new Set([...base, ...asked])];
}
/** An account list narrows; one that shares nothing with the base's would admit only what the base refuses. */
function within(asked, base) {
    const shared = asked.filter((id) => base.includes(id));
    return shared.length > 0 ? shared : base;
}
function listed(list) {
    return list === undefined || list.length === 0 ? undefined : list;
}
function same(a, b) {
    return (JSON.stringify(Array.isArray(a) ? [...a].sort() : a) ===
        JSON.stringify(Array.isArray(b) ? [...b].sort() : b));
}
function loosened(name, asked, held) {
    const show = (value) => (Array.isArray(value) ? value.join(', ') : String(value));
    return `${name}: ${show(asked)} would loosen what the config at the base says; ${show(held)} holds`;
}

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
;// CONCATENATED MODULE: ./lib/gate/governance.js




/** Reads the config where the contract wants it read, settles it with what was given, and validates the head's. */
async function govern(request, workspace, subject, rules, ports) {
    const file = (0,settings_file/* locate */.x5)(workspace, request.folder, request.given.config, tool/* configPath */.e);
    const shown = (0,settings_file/* shownPath */.pS)(file);
    const inChange = subject.mode === 'changes' || subject.mode === 'staged';
    const version = (0,settings_file/* versionThatCounts */.uZ)(subject);
    const text = await (0,settings_file/* readVersion */.$4)(workspace, file, version, ports.readOutside);
    const headText = !inChange || 'outside' in file ? text : await (0,settings_file/* readVersion */.$4)(workspace, file, (0,settings_file/* versionOfHead */.cN)(subject), ports.readOutside);
    if (text === undefined && headText === undefined && request.given.config !== undefined)
        throw missing(shown);
    const base = await parsed(text, shown, rules);
    const head = headText === text ? base : await parsed(headText, shown, rules);
    if (!inChange && base !== undefined && base.problems.length > 0)
        throw invalid(shown, base.problems);
    const remarks = [];
    const config = base?.problems.length === 0 ? base.config : undefined;
    if (inChange && headText !== text)
        remarks.push(changed(shown, text, headText, version.at === 'nowhere'));
    if (base !== undefined && base.problems.length > 0)
        remarks.push(`${shown} at the base is invalid, so the defaults apply: ${sentences(shown, base.problems)[0]}`);
    const settled = settle(request.given, config, { inChange });
    return {
        settings: settled.settings,
        configPath: shown,
        remarks: [...remarks, ...settled.remarks],
        headProblems: inChange && head !== undefined ? sentences(shown, head.problems) : [],
        headConfig: inChange && headText !== text && head?.problems.length === 0 ? head.config : undefined,
    };
}
async function parsed(text, shown, rules) {
    if (text === undefined)
        return undefined;
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8050)]).then(__webpack_require__.bind(__webpack_require__, 88050));
    return parseConfig(text, shown, await rules());
}
function changed(shown, base, head, unknown) {
    if (unknown)
        return `The base isn't to be had, so ${shown} of this change is not obeyed; the defaults apply.`;
    const what = base === undefined ? 'adds' : head === undefined ? 'removes' : 'edits';
    const holds = base === undefined ? 'the defaults apply' : "the base's settings apply";
    return `This change ${what} ${shown}. It counts once it is merged; until then ${holds}.`;
}
function missing(shown) {
    return new problem/* Problem */.A('usage', `there is no config file ${shown}`, {
        fix: 'Name a file that exists with --config, or leave it out.',
        place: '--config',
        link: `${tool.tool.repository}/blob/main/docs/configuration.md`,
    });
}
function invalid(shown, problems) {
    const [first] = problems;
    const rest = sentences(shown, problems).slice(1);
    return new problem/* Problem */.A('usage', [first.message, ...rest].join('\n  '), {
        fix: first.fix,
        place: `${shown}:${first.line}:${first.column}`,
        link: `${tool.tool.repository}/blob/main/docs/configuration.md`,
    });
}
function sentences(shown, problems) {
    return problems.map(({ line, column, message, fix }) => `${shown}:${line}:${column}: ${message}. ${fix}`);
}

;// CONCATENATED MODULE: ./lib/gate/old-shortfalls.js
/**
 * In a change only what the change adds can make a check incomplete: a file that can't be read and that a tree before the
 * change has just so, by its object id, is listed and no more.
 */
async function forgiveOld(workspace, subject, outcomes) {
    const comparable = subject.mode === 'changes' || subject.mode === 'staged';
    if (!comparable || !outcomes.some(({ check, status }) => check !== 'keys' && status === 'incomplete'))
        return [...outcomes];
    const now = await idsOf(subject.tree);
    const before = await Promise.all(subject.before.map((commit) => idsOf(workspace.treeAt(commit)).catch(() => new Map())));
    const old = (path) => now.has(path) && before.some((ids) => ids.get(path) === now.get(path));
    return outcomes.map((outcome) => (outcome.check === 'keys' ? outcome : without(outcome, old)));
}
async function idsOf(tree) {
    return new Map((await tree.files()).map(({ path, id }) => [path, id]));
}
function without(outcome, old) {
    const gone = outcome.notChecked.filter(({ what }) => old(what));
    if (outcome.status !== 'incomplete' || gone.length === 0)
        return outcome;
    const notChecked = outcome.notChecked.filter(({ what }) => !old(what));
    const notScanned = [...outcome.notScanned, ...gone.map(({ what, why }) => ({ path: what, why: `${why} (the same before this change)` }))];
    const [first] = notChecked;
    if (first !== undefined)
        return { ...outcome, reason: `${first.what}: ${first.why}`, notChecked, notScanned };
    const { check, durationMs, findings, ignores } = outcome;
    return { check, status: 'ran', durationMs, findings, ignores, notChecked, notScanned };
}

// EXTERNAL MODULE: ./lib/model/bug.js
var bug = __webpack_require__(73899);
;// CONCATENATED MODULE: ./lib/gate/doctor.js

/** Larger than any file of the AWS CLI, in bytes. */
const largest = 1024 * 1024;
/** Whether a person asks for `login` on a command line: only then is the home folder looked at. */
function wantsDoctor({ checks, checksFrom }, { event, environment }) {
    const inWorkflow = event !== undefined || environment['GITHUB_ACTIONS'] === 'true';
    const idToken = Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    return checksFrom === 'given' && checks.includes('login') && !inWorkflow && !idToken;
}
/** Adds what is to be said of the credentials of this machine. The status stays: they are not the login. */
async function withDoctor(written, { environment }, ports) {
    const started = ports.clock.now();
    const { clock, http, aws } = ports;
    const read = (file) => ports.readOutside(file, largest);
    const { findings, notChecked, remarks } = await diagnosed({ clock, environment, http, aws, read });
    const outcome = {
        ...written,
        durationMs: written.durationMs + Math.max(0, clock.now() - started),
        findings: [...findings, ...written.findings],
        notChecked: [...written.notChecked, ...notChecked],
    };
    return { outcome, remarks };
}
/** What the doctor stumbles over must not end the check. */
async function diagnosed(ports) {
    try {
        const { diagnose } = await Promise.all(/* import() */[__webpack_require__.e(6425), __webpack_require__.e(9767)]).then(__webpack_require__.bind(__webpack_require__, 79767));
        return await diagnose(ports);
    }
    catch (error) {
        const { message, fix } = (0,bug/* bugOf */.y)(error);
        const missed = { check: 'login', what: 'the AWS credentials of this machine', why: message };
        return { findings: [], notChecked: [{ ...missed, fix: fix ?? 'Type `aws sts get-caller-identity`.' }], remarks: [] };
    }
}

;// CONCATENATED MODULE: ./lib/gate/login.js




/**
 * Whether the live half is asked for: a role or something to refuse is named, the role that the workflow names came out
 * empty, or a workflow names `login` among its checks. Throws a usage problem for the last without anything to try.
 */
function wantsLive(settings, inWorkflow) {
    const { roles, mustRefuse, roleSetButEmpty } = settings.login;
    if (roles.length > 0 || mustRefuse.length > 0 || roleSetButEmpty)
        return true;
    if (inWorkflow && settings.checksFrom === 'given') {
        throw new problem/* Problem */.A('usage', 'login is asked for, and no role is named', {
            fix: 'Set role-to-assume (or must-refuse), or leave login out of checks: its static half runs by itself.',
            place: 'checks',
        });
    }
    return false;
}
/**
 * Adds the live half to what the workflow files gave. The status is the live half's, unless that ran to its end beside
 * workflow files that could not be read. A refusal is explained with the policies of what is checked out, whatever is scanned.
 */
async function withLive(trial) {
    try {
        return await asked(trial);
    }
    catch (error) {
        const problem = (0,bug/* bugOf */.y)(error);
        if (problem.kind === 'usage')
            throw problem;
        const { written } = trial;
        // What the other checks found must not be lost with it.
        const { reason, notChecked } = (0,gate_judge/* notRun */.nE)('login', problem.message, problem.fix ?? 'Mend what is said to be wrong, and run again.');
        const outcome = {
            ...written,
            status: 'incomplete',
            ...(reason === undefined ? {} : { reason }),
            notChecked: [...notChecked, ...written.notChecked],
        };
        return { outcome, live: 'incomplete', report: undefined, remarks: [] };
    }
}
async function asked({ written, settings, request, workspace, checkedOut, ports }) {
    const { checkLoginLive, loginReport } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(3986), __webpack_require__.e(8069), __webpack_require__.e(6425), __webpack_require__.e(6017), __webpack_require__.e(2478)]).then(__webpack_require__.bind(__webpack_require__, 72478));
    const started = ports.clock.now();
    const { event } = request;
    const live = await checkLoginLive(await loginSettings(settings.login, request, workspace, ports), {
        clock: ports.clock,
        environment: request.environment,
        http: ports.http,
        aws: await ports.aws(),
        mask: ports.mask,
        progress: ports.progress,
        event: {
            name: event?.name ?? '',
            actor: event?.actor ?? '',
            fork: event?.fork ?? false,
            ...(event?.defaultBranch === undefined ? {} : { defaultBranch: event.defaultBranch }),
        },
        documents: async () => (await checkedOut.documents()).documents,
        commandLine: event === undefined,
    });
    const outcome = {
        ...written,
        ...(live.status === 'ran' && written.status === 'incomplete' ? {} : statusOf(live)),
        durationMs: written.durationMs + Math.max(0, ports.clock.now() - started),
        findings: [...live.findings, ...(live.live === 'failed' ? beside(written.findings, live.findings, request) : written.findings)],
        notChecked: [...live.notChecked, ...written.notChecked],
    };
    const tried = live.evidence.roles.length + live.evidence.drills.length > 0;
    return { outcome, live: live.live, report: tried ? loginReport(live.evidence) : undefined, remarks: live.remarks };
}
function statusOf({ status, reason }) {
    return { status, ...(reason === undefined ? {} : { reason }) };
}
async function loginSettings(wish, request, workspace, ports) {
    const { trustPolicy, ...rest } = wish;
    if (trustPolicy === undefined)
        return rest;
    const file = (0,settings_file/* locate */.x5)(workspace, request.folder, trustPolicy, trustPolicy);
    const text = await (0,settings_file/* readVersion */.$4)(workspace, file, { at: 'folder' }, ports.readOutside);
    if (text === undefined) {
        throw new problem/* Problem */.A('usage', `there is no trust policy ${(0,settings_file/* shownPath */.pS)(file)}`, {
            fix: 'Name a file that exists with trust-policy.',
            place: 'trust-policy',
        });
    }
    return { ...rest, trustPolicyFile: { path: (0,settings_file/* shownPath */.pS)(file), text } };
}
/** What the files foretell of the very login that was tried stands no longer beside the cause. */
function beside(written, live, { environment }) {
    const roles = new Set(live.map(({ evidence }) => evidence['role']));
    const job = environment['GITHUB_JOB'];
    return written.filter(({ rule, evidence }) => !rule.startsWith('login-') || !(roles.has(evidence['role'] ?? null) || (job !== undefined && evidence['job'] === job)));
}

// EXTERNAL MODULE: ./lib/gate/result.js + 14 modules
var result = __webpack_require__(77632);
// EXTERNAL MODULE: ./lib/gate/tree-facts.js + 1 modules
var tree_facts = __webpack_require__(21661);
;// CONCATENATED MODULE: ./lib/gate/trees-before.js

/** The trees of commits before a change, each read once, whoever asks. */
class TreesBefore {
    #workspace;
    #known = new Map();
    constructor(workspace) {
        this.#workspace = workspace;
    }
    at(commit) {
        const known = this.#known.get(commit);
        if (known !== undefined)
            return known;
        const tree = this.#workspace.treeAt(commit);
        const made = { tree, facts: new tree_facts/* TreeFacts */.k(tree) };
        this.#known.set(commit, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./lib/gate/subject.js


/** Which mode was asked for: a flag or input first, then the event, then the whole tree. */
function wantedMode(wish) {
    return wish.scan ?? (wish.base === undefined ? (wish.event?.mode ?? 'tree') : 'changes');
}
/** Resolves what to scan. Throws a usage problem where the mode can't be had at all. */
async function resolveSubject(workspace, wish) {
    const mode = wantedMode(wish);
    if (workspace.kind === 'folder' && wish.event !== undefined) {
        const plain = await withoutCheckout(workspace, wish.scan, mode);
        if (plain !== undefined)
            return plain;
    }
    if (mode !== 'tree' && workspace.kind === 'folder') {
        throw new problem/* Problem */.A('usage', `"${mode}" needs a git repository, and ${workspace.root} is none.`, {
            fix: wish.event === undefined
                ? 'Point --path at a repository, or scan the folder with --scan tree.'
                : 'Add a checkout step (actions/checkout) before this one.',
            place: wish.event === undefined ? '--scan' : 'scan',
        });
    }
    switch (mode) {
        case 'tree': {
            const tree = workspace.workingTree();
            // Under way while settings are read; a failure shows where the files are asked for.
            tree.files().catch(() => undefined);
            return { mode, range: undefined, tree, before: [], shortfalls: [], source: () => workspace.treeSource(tree) };
        }
        case 'history':
            return { mode, range: undefined, tree: workspace.workingTree(), before: [], shortfalls: [], source: () => workspace.history() };
        case 'staged': {
            const head = await workspace.head();
            return {
                mode,
                range: undefined,
                tree: workspace.indexTree(),
                before: head === undefined ? [] : [head],
                shortfalls: [],
                source: () => workspace.staged(),
            };
        }
        case 'changes': {
            const range = await workspace.resolveRange(rangeWish(wish), { mayFetch: wish.event !== undefined });
            const before = [...new Set([range.base, range.mergeBase].filter((commit) => commit !== undefined))];
            const { shortfalls } = range;
            return { mode, range, tree: workspace.treeAt(range.judged), before, shortfalls, source: () => workspace.changes(range) };
        }
    }
}
/**
 * A job without a checkout can still try its login, so nothing ends here: where its event calls for a change, or the folder
 * is empty, what looks at files is incomplete. Of a change, the settings that lie in the folder are not obeyed.
 */
async function withoutCheckout(workspace, asked, mode) {
    const tree = workspace.workingTree();
    const isEmpty = mode === 'tree' && (await tree.files()).length === 0;
    if (!isEmpty && (asked !== undefined || mode !== 'changes'))
        return undefined;
    const shortfall = {
        what: 'the repository',
        why: isEmpty ? 'there is no file to look at: nothing is checked out' : 'there is no git repository: nothing is checked out',
        fix: 'Add a checkout step (actions/checkout) before this one, or name only "login" in checks',
    };
    return { mode, range: undefined, tree, before: [], shortfalls: [shortfall], source: () => workspace.treeSource(tree) };
}
function rangeWish({ base, head, event }) {
    if (base !== undefined)
        return { kind: 'refs', base, head: head ?? 'HEAD' };
    if (event?.wish !== undefined)
        return event.wish;
    throw new problem/* Problem */.A('usage', '"changes" needs a range, and there is none.', {
        fix: event === undefined
            ? 'Name the base with --base REF.'
            : `Use scan: tree for the event ${event.name || '(unknown)'}, or run on pull_request, merge_group or push.`,
        place: event === undefined ? '--base' : 'scan',
        link: `${tool.tool.repository}#what-is-scanned-per-event`,
    });
}

// EXTERNAL MODULE: ./lib/git/workspace.js + 8 modules
var git_workspace = __webpack_require__(15092);
// EXTERNAL MODULE: ./lib/keys/conceal.js
var conceal = __webpack_require__(7201);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/gate.js
















/**
 * The whole way of the data: request, range, settings at base, checks, triage, report. Throws usage problems alone; what
 * the world denies, or a bug of ours, ends in a report whose verdict is `incomplete`.
 */
async function runGate(request, rules, ports) {
    const result = await resultOf(request, rules, ports);
    // Paths, refs, words of a policy and reasons come from the repository, and may hold a credential too.
    return { ...result, report: await (0,conceal/* conceal */.E)(result.report) };
}
async function resultOf(request, rules, ports) {
    let workspace;
    try {
        const opening = (0,git_workspace/* openWorkspace */.O)(external_node_path_.resolve(request.folder, request.given.path ?? '.'), {
            environment: request.environment,
            tempFolder: request.tempFolder,
            threads: ports.threads,
            expected: wantedMode(wishOf(request)),
            ...(request.remote === undefined ? {} : { remote: request.remote }),
        });
        if (request.given.checks?.includes('keys') !== false)
            (0,gate_judge/* loadAhead */.kg)();
        workspace = await opening;
        return await scan(workspace, request, rules, ports);
    }
    catch (error) {
        const problem = (0,bug/* bugOf */.y)(error);
        if (problem.kind === 'usage')
            throw problem;
        return (0,result.reportOfFailure)(problem, request.given, wantedMode(wishOf(request)), tool/* configPath */.e);
    }
    finally {
        ports.progress.done();
        await workspace?.close();
    }
}
async function scan(workspace, request, rules, ports) {
    const subject = await resolveSubject(workspace, wishOf(request));
    const governance = await govern(request, workspace, subject, rules, ports);
    const { settings } = governance;
    const live = settings.checks.includes('login') && wantsLive(settings, request.event !== undefined);
    const baseline = await accept(request, workspace, subject, settings, ports);
    const judging = {
        clock: ports.clock,
        progress: ports.progress,
        accounts: settings.accounts,
        mode: subject.mode,
        repository: repositoryOf(request),
    };
    const source = subject.source();
    // Listed beside the reading of keys.
    if (settings.checks.some((check) => check !== 'keys'))
        subject.tree.files().catch(() => undefined);
    const facts = new tree_facts/* TreeFacts */.k(subject.tree);
    const written = await runChecks(settings.checks, facts, source, judging);
    const checkedOut = subject.mode === 'tree' || subject.mode === 'history' ? facts : new tree_facts/* TreeFacts */.k(workspace.workingTree());
    const doctor = written.login !== undefined && wantsDoctor(settings, request) ? await withDoctor(written.login, request, ports) : undefined;
    if (doctor !== undefined)
        written.login = doctor.outcome;
    const login = live && written.login !== undefined
        ? await withLive({ written: written.login, settings, request, workspace, checkedOut, ports })
        : undefined;
    const outcomes = [written.keys, written.policies, login === undefined ? written.login : undefined]
        .filter((outcome) => outcome !== undefined)
        .map((outcome) => (0,gate_judge/* withShortfalls */.fx)(outcome, subject.shortfalls));
    if (login !== undefined)
        outcomes.push(gate_beside(login.outcome, subject.shortfalls));
    const before = new TreesBefore(workspace);
    const base = await judgeBefore(workspace, subject, outcomes, judging, before);
    const access = settings.checks.includes('policies')
        ? await accessOf(subject, facts, before, settings.exclude, ports.clock.now())
        : undefined;
    const asked = outcomes.some(({ findings, ignores }) => findings.length + ignores.length > 0) || baseline.baseline !== undefined;
    return (0,result.reportOf)({
        rules: asked ? await rules() : [],
        subject,
        workspace,
        source,
        files: written.keys === undefined
            ? await subject.tree.files().then(({ length }) => length, () => 0)
            : source.tally.files,
        governance,
        baseline,
        outcomes: await forgiveOld(workspace, subject, outcomes),
        base,
        access,
        login,
        remarks: doctor?.remarks ?? [],
        now: ports.clock.now(),
    });
}
/** The checks over what the repository holds, one after the other: they share the tree, and none ends another. */
async function runChecks(checks, facts, source, judging) {
    const done = {};
    if (checks.includes('keys'))
        done.keys = await (0,gate_judge/* judged */.g$)('keys', () => (0,gate_judge/* judgeKeys */.a)(source, judging));
    if (checks.includes('policies'))
        done.policies = await (0,gate_judge/* judged */.g$)('policies', () => (0,gate_judge/* judgePolicies */.oE)(facts, judging));
    if (checks.includes('login'))
        done.login = await (0,gate_judge/* judged */.g$)('login', () => (0,gate_judge/* judgeWorkflows */.KD)(facts, judging));
    return done;
}
/** What a change newly grants; loaded for a change alone. */
async function accessOf(subject, facts, before, exclude, now) {
    if (subject.before.length === 0)
        return undefined;
    const { newAccess } = await __webpack_require__.e(/* import() */ 9300).then(__webpack_require__.bind(__webpack_require__, 89300));
    return newAccess(subject, facts, before, { exclude, now });
}
/** Where the login was tried, its answer is the check's: what isn't here of the change is named, and counts for the other checks. */
function gate_beside(login, shortfalls) {
    return { ...login, notChecked: [...login.notChecked, ...shortfalls.map((shortfall) => ({ check: login.check, ...shortfall }))] };
}
function repositoryOf({ environment }) {
    const name = environment['GITHUB_REPOSITORY'];
    return name === undefined || name === '' ? undefined : name;
}
function wishOf({ given, event }) {
    return { scan: given.scan, base: given.base, head: given.head, event };
}


/***/ }),

/***/ 50009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   cN: () => (/* binding */ versionOfHead),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   uZ: () => (/* binding */ versionThatCounts),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);


/** In a change the base decides; where it isn't to be had, nobody does. */
function versionThatCounts(subject) {
    if (subject.mode !== 'changes' && subject.mode !== 'staged')
        return { at: 'folder' };
    const commit = subject.mode === 'changes' ? subject.range?.base : subject.before[0];
    return commit === undefined ? { at: 'nowhere' } : { at: 'commit', commit };
}
/** The version that the change would bring in. */
function versionOfHead(subject) {
    return subject.range === undefined ? { at: 'folder' } : { at: 'commit', commit: subject.range.judged };
}
/** Where a named file lies. `named` is relative to `folder`; without a name, `fallback` is relative to the repository. */
function locate(workspace, folder, named, fallback) {
    if (named === undefined)
        return { inside: fallback };
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, named);
    const inside = workspace.within(absolute);
    return inside === undefined ? { outside: absolute } : { inside };
}
/** The text of a settings file in one version; undefined when that version has none. Throws a usage problem for what is no text. */
async function readVersion(workspace, file, version, readOutside) {
    const bytes = 'outside' in file ? await readOutside(file.outside) : await readInside(workspace, file.inside, version);
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('usage', `${shownPath(file)} is no UTF-8 text`, { fix: 'Save it as UTF-8.', place: shownPath(file) });
    }
}
function shownPath(file) {
    return 'inside' in file ? file.inside : file.outside;
}
async function readInside(workspace, file, version) {
    switch (version.at) {
        case 'nowhere':
            return undefined;
        case 'folder': {
            const head = workspace.bare ? await workspace.head() : undefined;
            return head === undefined ? workspace.file(file) : workspace.file(file, head);
        }
        case 'commit':
            return workspace.file(file, version.commit);
    }
}


/***/ }),

/***/ 21661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ TreeFacts)
});

// EXTERNAL MODULE: ./lib/model/ignore.js
var ignore = __webpack_require__(76799);
;// CONCATENATED MODULE: ./lib/gate/ignores.js

/** A tree that notes the ignore comments of every file that is read through it, each file once. */
function noting(tree, ignores) {
    const seen = new Set();
    return {
        tally: tree.tally,
        files: () => tree.files(),
        async *read(files) {
            for await (const each of tree.read(files)) {
                if (!seen.has(each.file.path) && each.bytes.includes(ignore/* ignoreMarker */.x)) {
                    seen.add(each.file.path);
                    ignores.push(...(0,ignore/* findIgnoreComments */.a)(each.file.path, each.bytes.toString('utf8')));
                }
                yield each;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/gate/tree-facts.js

/** The policies and workflows of one tree, each read once, when first asked for. */
class TreeFacts {
    #tree;
    #documents;
    #workflows;
    constructor(tree) {
        this.#tree = tree;
    }
    documents() {
        return (this.#documents ??= this.#read(async (tree) => {
            const { readDocuments } = await __webpack_require__.e(/* import() */ 6160).then(__webpack_require__.bind(__webpack_require__, 36160));
            return { documents: await readDocuments(tree) };
        }));
    }
    workflows() {
        return (this.#workflows ??= this.#read(async (tree) => {
            const { readWorkflows } = await __webpack_require__.e(/* import() */ 5973).then(__webpack_require__.bind(__webpack_require__, 45973));
            return readWorkflows(tree);
        }));
    }
    async #read(how) {
        const known = this.#tree.tally.incomplete.length;
        const ignores = [];
        const read = await how(noting(this.#tree, ignores));
        return { ...read, ignores, incomplete: this.#tree.tally.incomplete.slice(known) };
    }
}


/***/ })

};
