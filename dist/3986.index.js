export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ oidcRole),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   yB: () => (/* binding */ isIncumbent)
/* harmony export */ });
/* harmony import */ var _workflow_expression_fill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88403);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45940);
/* harmony import */ var _aws_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10270);
/* harmony import */ var _job_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66599);




const incumbent = 'aws-actions/configure-aws-credentials';
/** Whether a step uses the action that most workflows sign in with. */
function isIncumbent(step) {
    return (0,_aws_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .actionOf */ .qj)(step)?.name.toLowerCase() === incumbent;
}
/** An input of the step that is set to something. */
function inputOf(step, name) {
    const value = (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(step.with, name);
    return value === undefined || value.type === 'null' || (0,_aws_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptied */ .xr)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? 'x') ? undefined : value;
}
const otherwise = ['aws-access-key-id', 'web-identity-token-file', 'role-chaining', 'force-skip-oidc', 'use-existing-credentials'];
/** The role that a step assumes with an id-token, and not with keys or another session; undefined where it doesn't. */
function oidcRole(step, workflow, job, facts) {
    if (step.run !== undefined)
        return scriptRole(step, facts);
    if (!isIncumbent(step) || otherwise.some((name) => inputOf(step, name) !== undefined && !isFalse(inputOf(step, name))))
        return undefined;
    if ([...workflow.env, ...job.env, ...step.env].some(({ key, value }) => key === 'AWS_ACCESS_KEY_ID' && !(0,_aws_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptied */ .xr)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? 'x')))
        return undefined;
    const value = inputOf(step, 'role-to-assume');
    return value && { text: (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(value, facts)?.trim(), written: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? '', span: value.span };
}
function isFalse(value) {
    return value?.type === 'boolean' && !value.value;
}
function scriptRole({ run }, facts) {
    const text = run?.text ?? '';
    const found = /\bassume-role-with-web-identity\b[^\n]{0,2000}?--role-arn[= ]+["']?(arn:[^\s"'\\]{1,300})/.exec(text.replace(/\\\r?\n/g, '  '));
    const role = found?.[1];
    if (run === undefined || role === undefined)
        return undefined;
    const at = text.indexOf(role);
    const span = run.outer === undefined || at < 0 ? run.span : { start: run.outer(at), end: run.outer(at + role.length - 1) + 1 };
    return { text: role.includes('$') ? (0,_workflow_expression_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .fillText */ .B)(role, facts)?.trim() : role, written: role, span };
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ isAwsLoginAction),
/* harmony export */   V4: () => (/* binding */ runsAwsLogin),
/* harmony export */   c6: () => (/* binding */ givesLogin),
/* harmony export */   e9: () => (/* binding */ awsLoginSteps),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   xr: () => (/* binding */ isEmptied)
/* harmony export */ });
function actionOf(step) {
    const uses = step.uses?.text.trim();
    if (uses === undefined || uses === '')
        return undefined;
    if (uses.startsWith('./') || uses.startsWith('.\\'))
        return { name: uses, ref: '', kind: 'local' };
    if (uses.startsWith('docker://')) {
        const image = uses.slice('docker://'.length);
        const at = image.indexOf('@');
        return { name: at < 0 ? image : image.slice(0, at), ref: at < 0 ? '' : image.slice(at + 1), kind: 'docker' };
    }
    const at = uses.indexOf('@');
    return { name: at < 0 ? uses : uses.slice(0, at), ref: at < 0 ? '' : uses.slice(at + 1), kind: 'repository' };
}
/** Actions that sign in to AWS, or hold the session of one that did, whatever their inputs. */
const awsActions = /^(?:aws-actions\/(?:configure-aws-credentials|amazon-ecr-login|vault-secrets-aws)|saml-to\/assume-aws-role-action|mcblair\/configure-aws-profile-action|aws-access-gate\/aws-access-gate)(?:\/|$)/i;
/** Inputs by which an action is told a role of AWS or a key for it. */
const awsInput = /^(?:role[-_]to[-_]assume|aws[-_](?:iam[-_])?(?:assume[-_])?role(?:[-_](?:arn|name|to[-_]assume))?|assume[-_]role(?:[-_]arn)?|aws[-_]oidc[-_]role(?:[-_]arn)?|aws[-_](?:secret[-_]access[-_]key|access[-_]key[-_]id|access[-_]key|secret[-_]key))$/i;
/** Whether a step's action signs in to AWS: one that is known for it, or one that gets a role or keys of AWS. */
function isAwsLoginAction(step) {
    const action = actionOf(step);
    if (action === undefined)
        return false;
    return awsActions.test(action.name) || givesLogin(step.with);
}
/** Whether inputs name a role of AWS or a key for it. */
function givesLogin(inputs) {
    return inputs.some(({ key, value }) => {
        const text = value.type === 'text' ? value.text : '';
        return (awsInput.test(key) && !isEmptied(text)) || /^arn:aws[\w-]*:iam::\d{12}:role\//.test(text);
    });
}
/** Whether a script exchanges an id-token for a session. */
function runsAwsLogin(step) {
    return /\bassume-role-with-web-identity\b|\bAssumeRoleWithWebIdentity\b|\bAWS_WEB_IDENTITY_TOKEN_FILE\b/.test(step.run?.text ?? '');
}
/** The first steps of a job that sign in to AWS. */
function awsLoginSteps(job) {
    return job.steps.filter((step) => isAwsLoginAction(step) || runsAwsLogin(step));
}
/** A variable or input that is set to nothing, so that what stands further out doesn't reach the step. */
function isEmptied(text) {
    return /^\s*(?:\$\{\{\s*(?:''|null)?\s*\}\})?\s*$/.test(text);
}


/***/ }),

/***/ 34529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ jobLogins)
/* harmony export */ });
/* harmony import */ var _workflow_expression_fill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88403);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45940);
/* harmony import */ var _asked_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1794);
/* harmony import */ var _job_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66599);
/* harmony import */ var _login_sites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95081);





/** The logins of a job through OIDC: one for each step and each role that the files tell for it. */
function jobLogins(workflow, job, { workflows, actions }) {
    const sites = (0,_login_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .loginSites */ .y)(job, actions);
    if (sites.length === 0)
        return [];
    const { runs, whole } = (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(workflow, job, workflows);
    return sites.flatMap((site) => [...byRole(workflow, job, site, runs, whole).values()]);
}
function byRole(workflow, job, site, runs, whole) {
    const found = new Map();
    for (const run of runs) {
        const facts = (0,_login_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .factsAt */ .v)(site, workflow, job, run.facts);
        const asked = (0,_asked_role_js__WEBPACK_IMPORTED_MODULE_0__/* .oidcRole */ .Ul)(site.step, workflow, job, facts);
        if (asked?.text === undefined || !(0,_workflow_expression_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHold */ .U)(site.outer.condition?.text, run.facts))
            continue;
        // A role that a caller gives is that caller's alone.
        const given = [asked.written, ...site.outer.with.map(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value) ?? '')].some((text) => /\binputs\s*[.[]/.test(text));
        const call = given ? run.route.at(-1) : undefined;
        const where = placeOf(workflow, site, asked.span, call);
        const key = `${asked.text} ${where.place.path}:${where.place.line}`;
        const known = found.get(key);
        found.set(key, {
            workflow,
            job,
            site,
            role: asked.text,
            whole: whole || call !== undefined,
            ...where,
            runs: [...(known?.runs ?? []), run],
        });
    }
    return found;
}
function placeOf(workflow, site, span, call) {
    const inner = site.within.at(-1)?.action;
    const at = (file, where) => ({
        path: file.path,
        ...file.lines.place(where),
    });
    const own = inner === undefined ? at(workflow, span) : at(workflow, (site.outer.uses ?? site.outer).span);
    const inside = inner === undefined ? [] : [{ ...at(inner, span), message: 'the composite action logs in here' }];
    if (call === undefined)
        return { place: own, through: inside };
    const caller = at(call.workflow, (call.job.uses ?? call.job).span);
    return { place: caller, through: [{ ...own, message: 'the called workflow logs in here' }, ...inside] };
}


/***/ }),

/***/ 66599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  Bq: () => (/* binding */ filled),
  V6: () => (/* binding */ job_runs_reached),
  ky: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./lib/workflow/expression/fill.js
var fill = __webpack_require__(88403);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/workflow/plain.js
var plain = __webpack_require__(90133);
;// CONCATENATED MODULE: ./lib/workflow/matrix.js


/** GitHub makes no more jobs than this of a matrix. */
const most = 256;
/**
 * The jobs that a matrix makes: all combinations without those that `exclude` names, and what `include` adds to them or
 * beside them. Undefined where an expression decides.
 * Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function matrixRows(matrix) {
    if (matrix === undefined)
        return [new Map()];
    if (matrix.type !== 'map')
        return undefined;
    const vectors = matrix.entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
    const include = rowsIn((0,model_value/* entry */.f_)(matrix, 'include')?.value);
    const exclude = rowsIn((0,model_value/* entry */.f_)(matrix, 'exclude')?.value);
    if (include === undefined || exclude === undefined)
        return undefined;
    let rows = vectors.length === 0 ? [] : [[]];
    for (const { key, keySpan, value } of vectors) {
        if (value.type !== 'list' || rows.length * value.items.length > most)
            return undefined;
        // What is added or taken away depends on values that the file doesn't tell.
        if (include.length + exclude.length > 0 && value.items.some((item) => (0,plain/* plainText */.w)(item)?.includes('${{')))
            return undefined;
        rows = rows.flatMap((row) => value.items.map((item) => [...row, { key, keySpan, value: item }]));
    }
    rows = rows.filter((row) => !exclude.some((one) => one.length > 0 && one.every((each) => agrees(row, each))));
    const names = new Set(vectors.map(({ key }) => key));
    const wide = [...rows];
    for (const extra of include.slice(0, most)) {
        let added = false;
        rows.forEach((row, index) => {
            if (!extra.filter(({ key }) => names.has(key)).every((each) => agrees(row, each)))
                return;
            wide[index] = [...(wide[index] ?? []), ...extra];
            added = true;
        });
        if (!added)
            wide.push(extra);
    }
    return wide.slice(0, most).map((row) => new Map(row.flatMap(({ key, value }) => facts(`matrix.${key.toLowerCase()}`, value))));
}
function rowsIn(value) {
    if (value === undefined || value.type === 'null')
        return [];
    if (value.type !== 'list')
        return undefined;
    return value.items.every((item) => item.type === 'map')
        ? value.items.map((item) => (item.type === 'map' ? item.entries : []))
        : undefined;
}
function agrees(row, { key, value }) {
    const own = row.find((each) => each.key === key)?.value;
    const text = (0,plain/* plainText */.w)(value);
    return text === undefined ? own === value : (0,plain/* plainText */.w)(own) === text;
}
function facts(path, value) {
    if (value.type === 'map')
        return value.entries.flatMap((each) => facts(`${path}.${each.key.toLowerCase()}`, each.value));
    if (value.type === 'boolean')
        return [[path, value.value]];
    const text = (0,plain/* plainText */.w)(value);
    // An expression in a value gives what the file doesn't tell.
    return text === undefined || text.includes('${{') ? [] : [[path, text]];
}

// EXTERNAL MODULE: ./lib/workflow/reached.js
var reached = __webpack_require__(915);
// EXTERNAL MODULE: ./lib/workflow/called.js
var workflow_called = __webpack_require__(77080);
;// CONCATENATED MODULE: ./lib/workflow/routes.js

/** GitHub lets calls nest this deep. */
const callDepth = 10;
/** More ways into one workflow are not followed. */
const routes_most = 100;
/** All ways that the files of the repository have into a workflow. One that nobody here calls and no event starts has none. */
function routesTo(workflow, workflows) {
    const found = [];
    const callers = new Map();
    for (const caller of workflows)
        for (const job of caller.jobs) {
            const called = job.uses === undefined ? undefined : (0,workflow_called/* calledWorkflow */.vZ)(job, workflows);
            if (called !== undefined)
                callers.set(called, [...(callers.get(called) ?? []), { workflow: caller, job }]);
        }
    const visit = (at, route) => {
        if (found.length >= routes_most)
            return;
        if (at.triggers.some(({ name }) => name !== 'workflow_call'))
            found.push(route);
        if (route.length >= callDepth || !isCallable(at))
            return;
        for (const call of callers.get(at) ?? [])
            if (!route.some((each) => each.workflow === call.workflow))
                visit(call.workflow, [call, ...route]);
    };
    visit(workflow, []);
    return found;
}
/** Whether other workflows may call this one, those of other repositories too. */
function isCallable({ triggers }) {
    return triggers.some(({ name }) => name === 'workflow_call');
}

;// CONCATENATED MODULE: ./lib/login/job-runs.js






/** More kinds of runs of one job are not told apart. */
const job_runs_most = 400;
const known = new WeakMap();
/** The kinds of runs that a job has, as far as the files tell; those that its conditions surely keep out are left out. */
function runsOf(workflow, job, workflows) {
    const before = known.get(job);
    if (before?.workflows === workflows)
        return before.runs;
    const runs = findRuns(workflow, job, workflows);
    known.set(job, { workflows, runs });
    return runs;
}
function findRuns(workflow, job, workflows) {
    const runs = [];
    for (const route of routesTo(workflow, workflows)) {
        const outermost = route[0]?.workflow ?? workflow;
        for (const trigger of outermost.triggers) {
            if (trigger.name === 'workflow_call')
                continue;
            for (const given of dispatched(trigger)) {
                const facts = new Map([['github.event_name', trigger.name], ...given]);
                for (const told of through(route, facts, { workflow, job })) {
                    if (runs.length >= job_runs_most)
                        return { runs: [], whole: false };
                    runs.push({ trigger, route, facts: told });
                }
            }
        }
    }
    return { runs, whole: !isCallable(workflow) };
}
/** The facts of the job at the end of the calls, for each row of each matrix on the way. */
function* through(route, start, last) {
    const [call, ...inner] = [...route, last];
    if (call === undefined)
        return;
    const next = inner[0];
    if (!job_runs_reached(call.workflow, start).has(call.job))
        return;
    for (const row of matrixRows(call.job.matrix) ?? [new Map()]) {
        const facts = new Map([...start, ...row]);
        if (next === undefined)
            yield facts;
        else
            yield* through(inner.slice(0, -1), passed(start, call.job, facts, next.workflow), last);
    }
}
const reachedBefore = new WeakMap();
/** The jobs of a workflow that runs with these facts may come to; asked for each of its jobs anew, and the same for all. */
function job_runs_reached(workflow, facts) {
    const of = reachedBefore.get(workflow) ?? new Map();
    reachedBefore.set(workflow, of);
    const key = JSON.stringify([...facts]);
    const found = of.get(key) ?? new Set((0,reached/* reachedJobs */.b)(workflow, (condition) => (0,fill/* mayHold */.U)(condition, facts)));
    of.set(key, found);
    return found;
}
/** What a called workflow knows: the event, and the inputs that it is given or has by default. */
function passed(start, caller, facts, called) {
    const told = new Map([...start].filter(([path]) => path.startsWith('github.')));
    const inputs = (0,model_value/* member */.Dc)(called.triggers.find(({ name }) => name === 'workflow_call')?.filters, 'inputs');
    for (const { key, value } of inputs?.type === 'map' ? inputs.entries : []) {
        const given = entryOf(caller.with, key);
        const text = given === undefined ? defaultOf(value) : filled(given, facts);
        if (text !== undefined)
            told.set(`inputs.${key.toLowerCase()}`, typed(text, (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'type'))));
    }
    return told;
}
/** What may be chosen where a person starts the run; nothing is known of what is typed. */
function dispatched(trigger) {
    if (trigger.name !== 'workflow_dispatch')
        return [new Map([['github.event.inputs', null]])];
    const inputs = (0,model_value/* member */.Dc)(trigger.filters, 'inputs');
    let all = [new Map()];
    for (const { key, value } of inputs?.type === 'map' ? inputs.entries : []) {
        const options = (0,model_value/* member */.Dc)(value, 'options');
        const texts = options?.type === 'list' ? options.items.map(plain/* plainText */.w) : [];
        const known = texts.flatMap((text) => (text === undefined || text.includes('${{') ? [] : [text]));
        if (known.length === 0 || known.length < texts.length || all.length * known.length > 40)
            continue;
        const name = key.toLowerCase();
        const chosen = known.map((text) => new Map([`inputs.${name}`, `github.event.inputs.${name}`].map((path) => [path, text])));
        all = all.flatMap((facts) => chosen.map((one) => new Map([...facts, ...one])));
    }
    return all;
}
function defaultOf(input) {
    const value = (0,model_value/* member */.Dc)(input, 'default');
    if (value !== undefined)
        return (0,plain/* plainText */.w)(value);
    return (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(input, 'type')) === 'boolean' ? 'false' : '';
}
function typed(text, type) {
    return type === 'boolean' ? text === 'true' : text;
}
/** A value with its expressions filled in; undefined where the facts don't tell. */
function filled(value, facts) {
    const text = (0,plain/* plainText */.w)(value);
    return text === undefined ? undefined : (0,fill/* fillText */.B)(text, facts);
}
/** An input by its name, which has no case. */
function entryOf(entries, name) {
    return entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
}


/***/ }),

/***/ 70057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ legible),
/* harmony export */   z: () => (/* binding */ invisibles)
/* harmony export */ });
/** Names characters that an eye does not see or takes for others: `U+200B`, each once, in order. */
function invisibles(text) {
    const found = new Set();
    for (const character of text)
        if (/[^\x21-\x7e]/u.test(character))
            found.add(codePoint(character));
    return [...found];
}
/** `text` in one line and short, with what can't be seen as `U+XXXX`. */
function legible(text, limit = 200) {
    let shown = '';
    for (const character of text) {
        if (shown.length >= limit)
            return `${shown}…`;
        shown += /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character) && character !== ' ' ? `<${codePoint(character)}>` : character;
    }
    return shown;
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 95081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ factsAt),
/* harmony export */   y: () => (/* binding */ loginSites)
/* harmony export */ });
/* harmony import */ var _workflow_called_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77080);
/* harmony import */ var _job_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66599);
/* harmony import */ var _aws_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10270);



/** How deep composite actions may use each other. */
const depthLimit = 10;
/** All steps of a job that sign in to AWS, those in composite actions of the repository too. */
function loginSites(job, actions) {
    return job.steps.flatMap((step) => sitesIn(step, step, [], actions));
}
function sitesIn(step, outer, within, actions) {
    const action = (0,_workflow_called_js__WEBPACK_IMPORTED_MODULE_1__/* .usedAction */ .KF)(step, actions);
    if (action === undefined)
        return (0,_aws_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwsLoginAction */ .NI)(step) || (0,_aws_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .runsAwsLogin */ .V4)(step) ? [{ step, outer, within }] : [];
    if (within.length >= depthLimit || within.some((each) => each.action === action))
        return [];
    return action.steps.flatMap((inner) => sitesIn(inner, outer, [...within, { action, by: step }], actions));
}
/** What is known where a step stands: in a composite action `inputs.` are those of the action, else `env.` is the job's. */
function factsAt({ step, within }, workflow, job, run) {
    let facts = new Map([...run, ...environmentOf(workflow, job, step, run)]);
    for (const { action, by } of within) {
        const inner = new Map([...facts].filter(([path]) => !/^(?:inputs|matrix)\./.test(path)));
        for (const [name, byDefault] of action.inputs) {
            const given = (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(by.with, name);
            const text = given === undefined ? byDefault : (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(given, facts);
            if (text !== undefined && !text.includes('${{'))
                inner.set(`inputs.${name}`, text);
        }
        facts = inner;
    }
    return facts;
}
/** The variables that the file sets; none where a script may set them anew. */
function environmentOf(workflow, job, step, run) {
    const known = new Map();
    if (job.steps.some((each) => /GITHUB_ENV|set-env/.test(each.run?.text ?? '')))
        return known;
    for (const { key, value } of [...workflow.env, ...job.env, ...step.env]) {
        const text = (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(value, new Map([...run, ...known]));
        if (text === undefined)
            known.delete(`env.${key.toLowerCase()}`);
        else
            known.set(`env.${key.toLowerCase()}`, text);
    }
    return known;
}


/***/ }),

/***/ 54359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRoleArn)
/* harmony export */ });
/* harmony import */ var _model_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95062);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);


/**
 * Reads the ARN of a role as STS will: 20 to 2,048 characters, `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
function readRoleArn(text) {
    const unseen = (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .invisibles */ .z)(text);
    if (unseen.length > 0) {
        const bare = [...text].filter((character) => /[\x21-\x7e]/.test(character)).join('');
        const meant = unseen.length > 0 && 'name' in readRoleArn(bare) ? { meant: bare } : {};
        return {
            part: 'characters',
            why: `it has ${unseen.join(', ')} in it, which no ARN may have (${[...text].length} characters in all)`,
            ...meant,
        };
    }
    if (text === '')
        return { part: 'value', why: 'it is empty' };
    if (/^\d{12}$/.test(text))
        return { part: 'value', why: 'it is an account id, not the ARN of a role' };
    if (!text.startsWith('arn:'))
        return { part: 'prefix', why: `it doesn't begin with "arn:"` };
    const [, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
    const resource = rest.join(':');
    if (!_model_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.some(({ id }) => id === partition))
        return { part: 'partition', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(partition)}" is none; there are ${_model_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.map(({ id }) => id).join(', ')}` };
    if (service === 'sts' && resource.startsWith('assumed-role/')) {
        const [, name = ''] = resource.split('/');
        return { part: 'service', why: 'it names a session, not the role itself', meant: `arn:${partition}:iam::${account}:role/${name}` };
    }
    if (service !== 'iam')
        return { part: 'service', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(service)}" stands where "iam" belongs` };
    if (region !== '')
        return { part: 'region', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(region)}" stands in the region's place, which is empty in IAM` };
    if (!/^\d{12}$/.test(account))
        return { part: 'account', why: accountFault(account) };
    const [kind = '', ...segments] = resource.split('/');
    if (kind !== 'role')
        return { part: 'resource', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(kind)}" stands where "role" belongs` };
    const name = segments.at(-1) ?? '';
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        return { part: 'role name', why: nameFault(name) };
    const path = segments.length === 1 ? '/' : `/${segments.slice(0, -1).join('/')}/`;
    if (path.length > 512 || segments.slice(0, -1).some((segment) => segment === ''))
        return { part: 'path', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(path)}" is no path of a role` };
    return { text, partition, account, path, name };
}
function accountFault(account) {
    if (account === '')
        return 'it is missing; an account id has 12 digits';
    if (/^\d+$/.test(account))
        return `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(account, 40)}" has ${account.length} digits in place of 12`;
    return `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(account, 40)}" is no account id of 12 digits`;
}
function nameFault(name) {
    if (name === '')
        return 'it is missing';
    if (name.length > 64)
        return `it has ${name.length} characters, 64 are allowed`;
    return `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(name)}" has characters outside letters, digits and _+=,.@-`;
}


/***/ }),

/***/ 32720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ canMeet),
/* harmony export */   W: () => (/* binding */ contextsOf)
/* harmony export */ });
/* harmony import */ var _iam_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28420);
/* harmony import */ var _iam_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83885);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19335);
/* harmony import */ var _iam_truth_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48920);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45940);
/* harmony import */ var _oidc_github_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72651);
/* harmony import */ var _oidc_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23489);
/* harmony import */ var _oidc_witness_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58346);
/* harmony import */ var _job_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66599);
/* harmony import */ var _trigger_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36556);










/** The contexts of one kind of run; undefined where an expression decides that the files don't tell. */
function contextsOf(run, job) {
    if (job.environment !== undefined) {
        const named = job.environment.type === 'map' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(job.environment, 'name') : job.environment;
        const name = (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)(named, run.facts);
        if (name === undefined)
            return undefined;
        // An expression that comes to nothing is no environment.
        if (name !== '')
            return [{ exact: `environment:${(0,_oidc_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeColons */ .kM)(name)}` }];
    }
    const { pullRequest, among } = (0,_trigger_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .refsOf */ .g)(run.trigger);
    return [...(pullRequest ? [{ exact: 'pull_request' }] : []), ...(among.length > 0 ? ['ref'] : [])];
}
/**
 * Whether some run of this kind can have a subject that meets all the tests, in either form: with the repository's name, or
 * with ids. True also where the files don't tell, or the search takes too long.
 */
function canMeet(tests, run, search) {
    const { repository, budget } = search;
    const contexts = contextsOf(run, search.job);
    if (contexts === undefined || tests.length === 0)
        return true;
    const meets = (subject) => (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_7__/* .all */ .Q7)(tests.map((test) => (0,_iam_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateTest */ ._)(test, { lookup: () => [subject] }))) !== false;
    const open = tests.some(isOpen);
    return contexts.some((context) => {
        const others = open ? plain(context, repository) : [];
        for (const subject of others)
            if (meets(subject) && startsOn(subject, run))
                return true;
        for (const { pattern, pinned, insensitive } of patternsOf(tests)) {
            for (const stretches of subjectsOf(context, run, repository)) {
                const lower = (one) => (insensitive && typeof one === 'string' ? one.toLowerCase() : one);
                const subject = (0,_oidc_witness_js__WEBPACK_IMPORTED_MODULE_8__/* .witness */ .u)(pattern, stretches.map(lower), budget);
                if (budget.left <= 0)
                    return true;
                if (subject === undefined || !meets(subject))
                    continue;
                if (!pinned || context !== 'ref' || insensitive || (startsOn(subject, run) && reaches(subject, run, search)))
                    return true;
            }
        }
        return false;
    });
}
/** A test whose values don't say what may come: what must not, or what can't be known. */
function isOpen({ operator, values }) {
    const read = (0,_iam_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A)(operator);
    return read?.family !== 'string' || read.negated || values.some((value) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__/* .partsOf */ .CI)(value) === undefined);
}
/** Subjects that nothing in the policy suggests, for conditions that say what must not come. */
function plain(context, repository) {
    const contexts = context === 'ref' ? ['ref:refs/heads/main', 'ref:refs/heads/zq-probe', 'ref:refs/tags/v1'] : [context.exact];
    const names = repository ?? 'zq-owner/zq-name';
    const [first = '', second = ''] = names.split('/');
    return contexts.flatMap((text) => [`repo:${names}:${text}`, `repo:${first}@1/${second}@1:${text}`]);
}
function subjectsOf(context, { trigger }, repository) {
    const [first, second] = repository?.split('/') ?? [];
    const named = first !== undefined && second !== undefined;
    const owners = named ? [[first]] : [(0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .owner */ .eC)(1), (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .owner */ .eC)(2)];
    const name = named ? second : (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .free */ .t9)('repository');
    const ends = context === 'ref' ? (0,_trigger_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .refsOf */ .g)(trigger).among.map((ref) => [':ref:', ...ref]) : [[`:${context.exact}`]];
    return owners.flatMap((one) => ends.flatMap((end) => [
        ['repo:', ...one, '/', name, ...end],
        ['repo:', ...one, '@', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .free */ .t9)('id'), '/', name, '@', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .free */ .t9)('id'), ...end],
    ]));
}
function patternsOf(tests) {
    return tests.flatMap((test) => {
        const operator = (0,_iam_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A)(test.operator);
        const wildcards = operator?.wildcards === true;
        const insensitive = operator?.insensitive === true;
        return test.values.flatMap((value) => {
            const parts = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__/* .partsOf */ .CI)(value);
            if (parts === undefined)
                return [];
            // No name has an asterisk: where it is no wildcard it matches nothing. What a deployment fills in may be anything.
            const text = parts.map((part) => (typeof part !== 'string' ? '*' : wildcards ? part : part.replace(/[*?]/g, '\0'))).join('');
            return [
                {
                    pattern: (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__/* .compilePattern */ .Eb)([text], { insensitive, variables: false }),
                    pinned: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(value) !== undefined && !/[*?]/.test(text),
                    insensitive,
                },
            ];
        });
    });
}
function refIn(subject) {
    return /:ref:(.+)$/s.exec(subject)?.[1];
}
function startsOn(subject, { trigger }) {
    const ref = refIn(subject);
    return ref === undefined || (0,_trigger_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .refsOf */ .g)(trigger).admits(ref);
}
/** What reading the conditions on the way costs, in steps of a search. */
const perReach = 2000;
/** Whether the conditions on the way let a run on this ref come to the job. */
function reaches(subject, { route, facts, trigger }, { workflow, job, budget }) {
    const ref = refIn(subject);
    if (ref === undefined || trigger.name === 'pull_request')
        return true;
    const told = new Map([
        ...facts,
        ['github.ref', ref],
        ['github.ref_name', ref.replace(/^refs\/(?:heads|tags)\//, '')],
        ['github.ref_type', ref.startsWith('refs/tags/') ? 'tag' : 'branch'],
    ]);
    budget.left -= perReach;
    return [...route, { workflow, job }].every((call) => (0,_job_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .reached */ .V6)(call.workflow, told).has(call.job));
}


/***/ }),

/***/ 36556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refsOf)
/* harmony export */ });
/* harmony import */ var _oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72651);
/* harmony import */ var _oidc_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23489);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45940);



const branch = ['refs/heads/', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('ref')];
const tag = ['refs/tags/', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('ref')];
const queue = ['refs/heads/gh-readonly-queue/', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('ref'), '/pr-', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('id'), '-', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('id', 40)];
/**
 * The refs on which a trigger starts runs.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function refsOf(trigger) {
    const { name, filters } = trigger;
    if (name === 'push')
        return pushed(filters);
    if (name === 'pull_request') {
        // A run of a merged pull request stands on the branch that it went into.
        const closed = textsOf((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(filters, 'types'))?.includes('closed') === true;
        return { among: closed ? [branch] : [], admits: () => closed, pullRequest: true };
    }
    if (/^pull_request_review/.test(name))
        return { among: [['refs/pull/', (0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('id'), '/merge']], admits: () => true, pullRequest: true };
    if (name === 'merge_group')
        return only('refs/heads/gh-readonly-queue/', [queue]);
    if (name === 'release')
        return only('refs/tags/', [tag]);
    if (name === 'pull_request_target' || _oidc_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchEvents */ .V7.has(name))
        return only('refs/heads/', [branch]);
    return { among: [branch, tag], admits: () => true, pullRequest: false };
}
function only(prefix, among) {
    return { among, admits: (ref) => ref.startsWith(prefix), pullRequest: false };
}
/** With a filter for branches alone no tag starts a run, and the other way round. */
function pushed(filters) {
    const branches = filterOf(filters, 'branches');
    const tags = filterOf(filters, 'tags');
    const none = branches === undefined && tags === undefined;
    const kinds = [
        { prefix: 'refs/heads/', any: branch, filter: branches },
        { prefix: 'refs/tags/', any: tag, filter: tags },
    ].filter(({ filter }) => none || filter !== undefined);
    return {
        among: kinds.flatMap(({ prefix, any, filter }) => filter?.wanted?.map((text) => [prefix, ...stretchesOf(text)]) ?? [any]),
        admits: (ref) => kinds.some(({ prefix, filter }) => ref.startsWith(prefix) && (filter === undefined || filter.admits(ref.slice(prefix.length)))),
        pullRequest: false,
    };
}
function filterOf(filters, name) {
    const wanted = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(filters, name);
    if (wanted !== undefined) {
        const texts = textsOf(wanted);
        // A pattern behind "!" takes away what those before it let in.
        const admits = (ref) => texts === undefined ||
            texts.reduce((in_, text) => (text.startsWith('!') ? in_ && !surelyMatches(text.slice(1), ref) : in_ || mayMatch(text, ref)), false);
        return { wanted: texts?.filter((text) => !text.startsWith('!')), admits };
    }
    const ignored = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(filters, `${name}-ignore`);
    if (ignored === undefined)
        return undefined;
    const texts = textsOf(ignored) ?? [];
    return { wanted: undefined, admits: (ref) => !texts.some((text) => surelyMatches(text, ref)) };
}
function textsOf(value) {
    if (value?.type === 'list')
        return value.items.flatMap((item) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item) ?? []);
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value);
    return text === undefined ? undefined : [text];
}
/** Signs of a filter's pattern that a stretch doesn't have. */
const otherSigns = /[?+[\]\\]/;
/** A pattern as stretches that hold at least what it matches. */
function stretchesOf(pattern) {
    if (otherSigns.test(pattern))
        return [(0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('ref')];
    return pattern.split(/(\*+)/).flatMap((part) => (part === '' ? [] : part.startsWith('*') ? [(0,_oidc_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .free */ .t9)('ref', 0)] : [part]));
}
function mayMatch(pattern, ref) {
    return matches(pattern, ref) ?? true;
}
function surelyMatches(pattern, ref) {
    return matches(pattern, ref) ?? false;
}
/**
 * Whether a filter's pattern matches; undefined for one that isn't followed.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matches(pattern, ref) {
    if (!/[*?+[\]\\]/.test(pattern))
        return pattern === ref;
    // Each star may cost a pass over the name.
    if (pattern.length > 200 || ref.length > 300 || (pattern.match(/\*+|[?+]/g) ?? []).length > 4)
        return undefined;
    const expression = pattern.replace(/[.^$(){}|]/g, '\\$&').replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
    try {
        return new RegExp(`^${expression}$`).test(ref);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 95062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   O9: () => (/* binding */ partitionNamed),
/* harmony export */   Zb: () => (/* binding */ commercial),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
const names = (text) => text.split(' ');
/** The partition that most accounts are in. */
const commercial = {
    id: 'aws',
    suffix: 'amazonaws.com',
    regions: names('us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ' +
        'ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ' +
        'ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 ' +
        'il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1'),
    form: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/,
    iam: { host: 'iam.amazonaws.com', region: 'us-east-1' },
    audience: 'sts.amazonaws.com',
};
const partitions = [
    commercial,
    {
        id: 'aws-cn',
        suffix: 'amazonaws.com.cn',
        regions: names('cn-north-1 cn-northwest-1'),
        form: /^cn-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/,
        iam: { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
        audience: 'sts.amazonaws.com.cn',
    },
    {
        id: 'aws-us-gov',
        suffix: 'amazonaws.com',
        regions: names('us-gov-west-1 us-gov-east-1'),
        form: /^us-gov-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-eusc',
        suffix: 'amazonaws.eu',
        regions: names('eusc-de-east-1'),
        form: /^eusc-de-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.eusc-de-east-1.amazonaws.eu', region: 'eusc-de-east-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso',
        suffix: 'c2s.ic.gov',
        regions: names('us-iso-east-1 us-iso-west-1'),
        form: /^us-iso-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-iso-east-1.c2s.ic.gov', region: 'us-iso-east-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso-b',
        suffix: 'sc2s.sgov.gov',
        regions: names('us-isob-east-1 us-isob-west-1'),
        form: /^us-isob-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-isob-east-1.sc2s.sgov.gov', region: 'us-isob-east-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso-e',
        suffix: 'cloud.adc-e.uk',
        regions: names('eu-isoe-west-1'),
        form: /^eu-isoe-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.eu-isoe-west-1.cloud.adc-e.uk', region: 'eu-isoe-west-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso-f',
        suffix: 'csp.hci.ic.gov',
        regions: names('us-isof-south-1 us-isof-east-1'),
        form: /^us-isof-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-isof-south-1.csp.hci.ic.gov', region: 'us-isof-south-1' },
        audience: 'sts.amazonaws.com',
    },
];
/** The partition of that id. */
function partitionNamed(id) {
    return partitions.find((partition) => partition.id === id);
}
/** The partition that has a region of that name, or whose regions are named like it. */
function partitionOf(region) {
    return partitions.find((partition) => partition.regions.includes(region)) ?? partitions.find((partition) => partition.form.test(region));
}


/***/ }),

/***/ 72651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ contexts),
/* harmony export */   eC: () => (/* binding */ owner),
/* harmony export */   t9: () => (/* binding */ free)
/* harmony export */ });
const isDigit = (code) => code >= 48 && code <= 57;
const isLetter = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAlphanumeric = (code) => isDigit(code) || isLetter(code);
/** `*` and `?` stand in no name; a colon is escaped where it may stand at all. */
const notIn = (characters) => {
    const codes = new Set([...`${characters}*?:`].map((character) => character.charCodeAt(0)));
    return (code) => code >= 32 && !codes.has(code);
};
/**
 * What GitHub lets people call things: owners of letters, digits and inner hyphens (an underscore in those that an
 * enterprise manages), repositories of letters, digits, `.`, `-` and `_`, refs as git has them.
 */
const kinds = {
    edge: { accepts: isAlphanumeric, fill: 'q' },
    owner: { accepts: (code) => isAlphanumeric(code) || code === 45 || code === 95, fill: 'q' },
    repository: { accepts: (code) => isAlphanumeric(code) || code === 45 || code === 46 || code === 95, fill: 'q' },
    id: { accepts: isAlphanumeric, fill: '9' },
    ref: { accepts: notIn(' ~^[\\'), fill: 'q' },
    value: { accepts: notIn(''), fill: 'q' },
};
function free(kind, least = 1, exactly = false) {
    return { ...kinds[kind], least, exactly };
}
/** An owner's name of at least so many characters. */
function owner(least) {
    return least < 2 ? [free('edge', 1, true)] : [free('edge', 1, true), free('owner', least - 2), free('edge', 1, true)];
}
/** Everything that may follow the repository. */
const contexts = [
    ['ref:refs/heads/', free('ref')],
    ['ref:refs/tags/', free('ref')],
    ['pull_request'],
    ['environment:', free('value')],
];


/***/ }),

/***/ 23489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   V7: () => (/* binding */ defaultBranchEvents),
/* harmony export */   Xx: () => (/* binding */ mint),
/* harmony export */   kM: () => (/* binding */ escapeColons),
/* harmony export */   n9: () => (/* binding */ isDefaultContext)
/* harmony export */ });
/**
 * Events whose runs have the default branch as their ref, though what set them off may come from anybody
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const defaultBranchEvents = new Set(('branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum issue_comment issues label milestone ' +
    'page_build project project_card project_column public pull_request_target registry_package repository_dispatch schedule status watch ' +
    'workflow_run').split(' '));
/**
 * The subject that GitHub signs for a run with the default template. An environment wins over the event, a pull request
 * over its ref.
 * Source: https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
function mint(run) {
    return `${repositoryPart(run)}:${contextOf(run)}`;
}
function repositoryPart({ owner, repository, ownerId = '0', repositoryId = '0', immutable }) {
    return immutable === true ? `repo:${owner}@${ownerId}/${repository}@${repositoryId}` : `repo:${owner}/${repository}`;
}
function contextOf({ event, ref, environment }) {
    if (environment !== undefined && environment !== '')
        return `environment:${escapeColons(environment)}`;
    return event === 'pull_request' || ref.startsWith('refs/pull/') ? 'pull_request' : `ref:${ref}`;
}
/** A colon inside a value becomes `%3A`; a percent sign stays, so that `A:B` and `A%3AB` give the same. */
function escapeColons(value) {
    return value.replaceAll(':', '%3A');
}
/** Reads a subject that begins with the repository; undefined for any other. */
function readSubject(sub) {
    const match = /^repo:([^:/@]+)(?:@([^:/@]+))?\/([^:/@]+)(?:@([^:/@]+))?(?::(.+))?$/s.exec(sub);
    if (match === null)
        return undefined;
    const [, owner = '', ownerId, repository = '', repositoryId, context = ''] = match;
    return { owner, ownerId, repository, repositoryId, context };
}
/** What may follow the repository in the default template; a `*` or `?` stands in no name of a branch, tag or environment. */
function isDefaultContext(context) {
    return context === 'pull_request' || /^(?:ref:refs\/(?:heads|tags)\/[^:*?\s]+|environment:[^:*?]+)$/.test(context);
}


/***/ }),

/***/ 58346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19335);

/** The most pairs of positions that one search may have; a policy that long is refused by IAM. */
const limit = 2_000_000;
/** What a search costs besides, in pairs of positions. */
const perSearch = 50;
/**
 * A shortest text made of the stretches that the pattern matches; undefined when there is none. Stretches of the pattern
 * that can't be known match nothing. Takes `pattern × stretches` steps.
 */
function witness(pattern, stretches, budget) {
    const units = stretches.flatMap(unitsOf);
    const width = units.length + 1;
    const goal = pattern.units.length * width + units.length;
    if (goal >= limit || budget.left <= 0) {
        budget.left = 0;
        return undefined;
    }
    const from = new Int32Array(goal + 1).fill(-1);
    const put = new Int32Array(goal + 1);
    const queue = [0];
    const visit = (to, by, code) => {
        if (to > goal || from[to] !== -1 || to === 0)
            return;
        from[to] = by;
        put[to] = code;
        queue.push(to);
    };
    for (let head = 0; head < queue.length && from[goal] === -1; head++) {
        const state = queue[head];
        step(pattern, units, state, width, (to, code) => visit(to, state, code));
    }
    budget.left -= queue.length + perSearch;
    return goal === 0 ? '' : from[goal] === -1 ? undefined : readBack(from, put, goal);
}
/** All states that one state leads to; code -1 takes no character. */
function step(pattern, units, state, width, to) {
    const i = Math.floor(state / width);
    const j = state % width;
    const unit = pattern.units[i];
    const kind = unit === undefined ? undefined : (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKind */ .pe)(unit);
    const free = units[j];
    if (kind === 'many')
        to(state + width, -1);
    if (free?.repeats === true)
        to(state + 1, -1);
    if (kind === undefined || kind === 'hole' || free === undefined)
        return;
    const code = kind === 'text' ? unit : free.fill;
    if (!free.accepts(code))
        return;
    to(state + (kind === 'many' ? 0 : width) + (free.repeats ? 0 : 1), code);
}
function readBack(from, put, goal) {
    const codes = [];
    for (let at = goal; at !== 0; at = from[at])
        if (put[at] !== -1)
            codes.push(put[at]);
    return codes
        .reverse()
        .map((code) => String.fromCharCode(code))
        .join('');
}
function unitsOf(stretch) {
    if (typeof stretch === 'string') {
        return Array.from({ length: stretch.length }, (_, i) => {
            const code = stretch.charCodeAt(i);
            return { accepts: (other) => other === code, fill: code, repeats: false };
        });
    }
    const { accepts, least, exactly } = stretch;
    const fill = stretch.fill.charCodeAt(0);
    const single = Array.from({ length: least }, () => ({ accepts, fill, repeats: false }));
    return exactly === true ? single : [...single, { accepts, fill, repeats: true }];
}


/***/ }),

/***/ 77080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ usedAction),
/* harmony export */   rt: () => (/* binding */ actionPaths),
/* harmony export */   vZ: () => (/* binding */ calledWorkflow)
/* harmony export */ });
/** The workflow of the same repository that a job calls; undefined for any other. */
function calledWorkflow(job, workflows) {
    const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text.trim() ?? '')?.[1];
    return path === undefined ? undefined : workflows.find((each) => each.path === path);
}
/** The composite action of the same repository that a step uses; undefined for any other. */
function usedAction(step, actions) {
    const paths = actionPaths(step);
    return paths.length === 0 ? undefined : actions.find(({ path }) => paths.includes(path));
}
/** Where the files of a local action may stand. */
function actionPaths({ uses }) {
    const folder = /^\.[\\/](.*?)[\\/]*$/.exec(uses?.text.trim() ?? '')?.[1];
    if (folder === undefined || folder.length > 500)
        return [];
    const parts = folder.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
    const below = parts.map((part) => `${part}/`).join('');
    return parts.includes('..') ? [] : [`${below}action.yml`, `${below}action.yaml`];
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/** The value of an expression as far as the facts go; undefined when they don't tell. */
function evaluate(expression, facts) {
    switch (expression.type) {
        case 'literal':
            return expression.value;
        case 'context':
            return facts.get(expression.path);
        case 'not':
            return holds(expression, facts);
        case 'call':
            return call(expression.name, expression.args, facts);
        case 'binary':
            return binary(expression, facts);
    }
}
/** Whether an expression holds in an `if`; told too where one side of it decides and the other isn't known. */
function holds(expression, facts) {
    if (expression.type === 'not') {
        const of = holds(expression.of, facts);
        return of === undefined ? undefined : !of;
    }
    if (expression.type !== 'binary' || (expression.operator !== '&&' && expression.operator !== '||'))
        return truth(evaluate(expression, facts));
    const decides = expression.operator === '||';
    const sides = [holds(expression.left, facts), holds(expression.right, facts)];
    if (sides.includes(decides))
        return decides;
    return sides.includes(undefined) ? undefined : !decides;
}
/** What GitHub takes a value for in an `if`; undefined stays undefined. */
function truth(value) {
    return value === undefined ? undefined : !(value === false || value === 0 || value === '' || value === null);
}
function binary({ operator, left, right }, facts) {
    if (operator === '&&' || operator === '||') {
        const first = holds(left, facts);
        return first === undefined ? undefined : evaluate(first === (operator === '&&') ? right : left, facts);
    }
    const same = equality(left, right, evaluate(left, facts), evaluate(right, facts), facts);
    if (operator === '==')
        return same;
    return operator === '!=' && same !== undefined ? !same : undefined;
}
/** Two contexts that are not known may still be known to differ: `different` pairs in the facts. */
function equality(left, right, a, b, facts) {
    if (left.type === 'context' && right.type === 'context' && (a === undefined || b === undefined)) {
        const pair = [left.path, right.path].sort().join(' != ');
        return facts.get(pair) === true ? false : undefined;
    }
    if (a === undefined || b === undefined || typeof a === 'object' || typeof b === 'object')
        return a === null && b === null ? true : undefined;
    return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : number(a) === number(b);
}
/** GitHub compares unlike types as numbers. */
function number(value) {
    return value === '' ? 0 : Number(value);
}
function call(name, args, facts) {
    const [first, second] = args.map((arg) => evaluate(arg, facts));
    switch (name) {
        case 'contains':
            if (Array.isArray(first) && typeof second === 'string')
                return first.some((item) => String(item).toLowerCase() === second.toLowerCase());
            return texts(first, second, (a, b) => a.includes(b));
        case 'startswith':
            return texts(first, second, (a, b) => a.startsWith(b));
        case 'endswith':
            return texts(first, second, (a, b) => a.endsWith(b));
        case 'fromjson':
            return typeof first === 'string' ? list(first) : undefined;
        default:
            return undefined;
    }
}
function texts(a, b, test) {
    return typeof a === 'string' && typeof b === 'string' ? test(a.toLowerCase(), b.toLowerCase()) : undefined;
}
/** A list of plain values, or a plain value, in JSON. */
function list(text) {
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value))
            return value.every((item) => item === null || typeof item !== 'object') ? value : undefined;
        return typeof value === 'object' && value !== null ? undefined : value;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 88403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fillText),
/* harmony export */   U: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73615);


/** A text with what its expressions come to; undefined where the facts don't tell. */
function fillText(text, facts) {
    let known = true;
    const filled = text.replace(/\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g, (_, inner) => {
        const expression = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(inner);
        const value = expression && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(expression, facts);
        if (value === undefined || Array.isArray(value))
            known = false;
        return value === null ? '' : String(value);
    });
    return known && !filled.includes('${{') ? filled : undefined;
}
/** False only where a condition surely doesn't hold; true for none at all. */
function mayHold(condition, facts) {
    const expression = condition === undefined ? undefined : (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(condition);
    return expression === undefined || (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(expression, facts) !== false;
}


/***/ }),

/***/ 73615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
const token = /\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*])|(-?(?:0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?))(?![\w-])|([A-Za-z_][\w-]*))/y;
/** Looser operators first. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
/** Longer or deeper ones are not worth understanding. */
const lengthLimit = 5000;
const depthLimit = 60;
/** Reads the text of an `if`, with or without `${{ }}` around it. Undefined when it can't be understood. Never throws. */
function parseExpression(text) {
    const bare = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1] ?? text;
    // Text around or between expressions makes a string of it all.
    if (bare.includes('${{') || bare.length > lengthLimit)
        return undefined;
    const tokens = tokensOf(bare);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const parser = new Parser(tokens);
    const found = parser.binary(0, 0);
    return parser.atEnd ? found : undefined;
}
function tokensOf(text) {
    const found = [];
    const trimmed = text.trimEnd();
    for (let at = 0; at < trimmed.length; at = token.lastIndex) {
        token.lastIndex = at;
        const match = token.exec(trimmed);
        if (match === null)
            return undefined;
        found.push(match[0].trim());
    }
    return found;
}
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#at === this.#tokens.length;
    }
    binary(level, depth) {
        const operators = levels[level];
        if (operators === undefined)
            return this.#unary(depth);
        let left = this.binary(level + 1, depth);
        for (;;) {
            const operator = operators.find((each) => each === this.#tokens[this.#at]);
            if (left === undefined || operator === undefined)
                return left;
            this.#at++;
            const right = this.binary(level + 1, depth);
            if (right === undefined)
                return undefined;
            left = { type: 'binary', operator, left, right };
        }
    }
    #unary(depth) {
        if (depth > depthLimit)
            return undefined;
        if (this.#take('!')) {
            const of = this.#unary(depth + 1);
            return of && { type: 'not', of };
        }
        if (!this.#take('('))
            return this.#primary(depth);
        const inner = this.binary(0, depth + 1);
        return inner && this.#take(')') ? inner : undefined;
    }
    #primary(depth) {
        const word = this.#tokens[this.#at++];
        if (word === undefined)
            return undefined;
        if (word.startsWith("'"))
            return { type: 'literal', value: word.slice(1, -1).replaceAll("''", "'") };
        if (/^-?[0-9]/.test(word))
            return { type: 'literal', value: Number(word) };
        if (!/^[A-Za-z_]/.test(word))
            return undefined;
        const name = word.toLowerCase();
        if (name === 'true' || name === 'false')
            return { type: 'literal', value: name === 'true' };
        if (name === 'null')
            return { type: 'literal', value: null };
        return this.#take('(') ? this.#call(name, depth) : this.#context(name, depth);
    }
    #call(name, depth) {
        const args = [];
        while (!this.#take(')')) {
            if (args.length > 0 && !this.#take(','))
                return undefined;
            const arg = this.binary(0, depth + 1);
            if (arg === undefined)
                return undefined;
            args.push(arg);
        }
        return { type: 'call', name, args };
    }
    #context(first, depth) {
        let path = first;
        for (;;) {
            if (this.#take('.'))
                path += `.${(this.#tokens[this.#at++] ?? '').toLowerCase()}`;
            else if (this.#take('[')) {
                const index = this.#take('*') ? undefined : this.binary(0, depth + 1);
                if (!this.#take(']'))
                    return undefined;
                path += `.${index?.type === 'literal' ? String(index.value).toLowerCase() : '*'}`;
            }
            else
                return { type: 'context', path };
        }
    }
    #take(word) {
        if (this.#tokens[this.#at] !== word)
            return false;
        this.#at++;
        return true;
    }
}


/***/ }),

/***/ 90133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/** A plain value as GitHub puts it into a text; undefined for a list, a map and what can't be known. */
function plainText(value) {
    switch (value?.type) {
        case 'text':
            return value.text;
        case 'number':
            return value.raw;
        case 'boolean':
            return String(value.value);
        case 'null':
            return '';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reachedJobs)
/* harmony export */ });
/**
 * The jobs that run where conditions hold as `mayHold` says: their own condition lets them, and so do those of the jobs that
 * they need. A job with `always()` and the like runs also where one that it needs was skipped.
 */
function reachedJobs({ jobs }, mayHold) {
    const dependents = new Map();
    for (const job of jobs) {
        if (/\b(?:always|failure|cancelled)\s*\(/.test(job.condition?.text ?? ''))
            continue;
        for (const id of job.needs) {
            const known = dependents.get(id);
            if (known === undefined)
                dependents.set(id, [job]);
            else
                known.push(job);
        }
    }
    const skipped = new Set(jobs.filter(({ condition }) => condition !== undefined && !mayHold(condition.text)));
    // A set hands out what is added to it on the way.
    for (const job of skipped)
        for (const dependent of dependents.get(job.id) ?? [])
            skipped.add(dependent);
    return jobs.filter((job) => !skipped.has(job));
}


/***/ })

};
