export const id = 512;
export const ids = [512];
export const modules = {

/***/ 10053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-duration',
    severity: 'high',
    title: 'STS refuses the length of the session',
    why: 'A session lasts from 900 seconds to the longest that the role allows, and one hour at most where a role is assumed from another role.',
    fix: "Ask for a shorter session, or raise the role's MaxSessionDuration.",
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html'],
    bad: [
        {
            sts: [
                {
                    code: 'ValidationError',
                    message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
                    status: 400,
                },
            ],
        },
    ],
    good: [{}],
    word: ({ role, sentence }) => ({
        message: `STS refused a session of 900 seconds for ${role}: ${sentence}`,
        fix: "Raise the role's MaxSessionDuration to 3600 seconds: `aws iam update-role --role-name NAME --max-session-duration 3600`.",
        evidence: { role, duration: 900 },
        identity: [role],
    }),
}));


/***/ }),

/***/ 82382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-no-id-token',
    severity: 'high',
    title: 'The job cannot ask for an id-token',
    why: 'Login through OIDC begins with an id-token from GitHub. A job gets the means to ask for one only where its permissions have `id-token: write`; a block on the job replaces that of the workflow, and a called workflow has at most what its caller grants.',
    fix: 'Grant `id-token: write` to the job, and to every job that calls it.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#workflow-permissions-for-the-requesting-the-oidc-token'],
    bad: [
        { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined } },
        { environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined } },
        { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '' }, event: { name: 'pull_request' } },
    ],
    good: [
        {},
        {
            environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
            event: { name: 'pull_request', fork: true },
        },
        {
            environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
            event: { name: 'push', actor: 'dependabot[bot]' },
        },
    ],
    word: ({ missing, job }) => ({
        message: `This job can't ask GitHub for an id-token: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
        fix: `Add to ${job === undefined ? 'the job' : `job \`${job}\``} (a block on the job replaces the workflow's; in a reusable workflow the calling job needs it too):\n\npermissions:\n  contents: read\n  id-token: write`,
        evidence: { missing: [...missing], ...(job === undefined ? {} : { job }) },
        identity: [job ?? ''],
    }),
}));


/***/ }),

/***/ 59141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-region',
    severity: 'high',
    title: 'The region has no STS for this role',
    why: 'The exchange goes to the STS of one region. A misspelt region, one of another partition, or one that the account has not opted in to gives no session.',
    fix: 'Name a region of the partition of the role, in which STS is active for the account.',
    references: [
        'https://docs.aws.amazon.com/general/latest/gr/sts.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
    ],
    bad: [
        { settings: { region: 'eu-wset-1' } },
        { settings: { region: 'mars-1' } },
        { settings: { region: 'us-east-1a' } },
        { settings: { region: 'cn-north-1' } },
        { settings: { region: 'us-east-1', roles: ['arn:aws-us-gov:iam::123456789012:role/deploy'] } },
        {
            settings: { region: 'af-south-1' },
            sts: [{ code: 'RegionDisabledException', message: 'STS is not activated in this region for account:123456789012.', status: 403 }],
        },
    ],
    good: [{}, { settings: { region: undefined } }, { settings: { region: undefined }, environment: { AWS_REGION: 'cn-north-1' } }],
    word(the) {
        if (the.kind === 'refused')
            return {
                message: `STS isn't active in ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given, 60)} for account ${the.account}: ${the.sentence}`,
                fix: `Set aws-region to one that is active everywhere (us-east-1, eu-west-1), or opt in to ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given, 60)} in account ${the.account}.`,
                evidence: { region: (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given, 60) },
                identity: [the.given],
            };
        return {
            message: `aws-region can't be used: ${the.why}.`,
            fix: `Set aws-region to ${the.nearest}.`,
            evidence: { region: (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given, 60), nearest: the.nearest },
            identity: [the.given],
        };
    },
}));


/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);


const form = 'arn:aws:iam::ACCOUNT:role/NAME';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-role-arn',
    severity: 'high',
    title: 'The role to assume is no ARN of a role',
    why: 'STS takes the full ARN of a role and nothing else. A secret or variable that is not set leaves the input empty, and a login action then runs with whatever credentials lie around.',
    fix: 'Give the ARN as IAM shows it, path included.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    bad: [
        { settings: { roles: [], roleSetButEmpty: true } },
        { settings: { roles: ['deploy'] } },
        { settings: { roles: ['arn:aws:iam:123456789012:role/deploy'] } },
        { settings: { roles: ['arn:aws:iam::12345678901:role/deploy'] } },
        { settings: { roles: ['arn:aws:iam::123456789012:user/deploy'] } },
        { settings: { roles: ['arn:aws:iam::123456789012:role/dep\u200bloy'] } },
        { settings: { roles: ['arn:aws:sts::123456789012:assumed-role/deploy/session'] } },
        { settings: { roles: ['arn:amazon:iam::123456789012:role/deploy'] } },
        { sts: [{ code: 'ValidationError', message: 'Request ARN is invalid', status: 400 }] },
    ],
    good: [
        {},
        { settings: { roles: ['arn:aws:iam::123456789012:role/ci/github/deploy'] } },
        { settings: { roles: ['arn:aws-cn:iam::123456789012:role/deploy'], region: 'cn-north-1' } },
        { settings: { roles: ['arn:aws-us-gov:iam::123456789012:role/deploy'], region: 'us-gov-west-1' } },
    ],
    word(the) {
        switch (the.kind) {
            case 'empty':
                return {
                    message: 'role-to-assume is empty, although the workflow sets it: no role was assumed.',
                    fix: `Set the secret or variable that role-to-assume is made of, to ${form}; secrets aren't to be had in runs of forks and of Dependabot, and those of an environment only in jobs that name it.`,
                    evidence: { role: '' },
                    identity: ['empty'],
                };
            case 'fault':
                return {
                    message: `${the.input} "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given)}" is no ARN of a role: its ${the.fault.part} is wrong, ${the.fault.why}.`,
                    fix: the.fault.meant === undefined ? `Write it as ${form}, path included.` : `Write ${the.fault.meant}.`,
                    evidence: { role: (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given), part: the.fault.part },
                    identity: [the.given],
                };
            case 'refused':
                return {
                    message: `STS doesn't take "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given)}" as the ARN of a role: ${the.sentence}.`,
                    fix: `Write the ARN as IAM shows it (${form}), path included.`,
                    evidence: { role: (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.given) },
                    identity: [the.given],
                };
        }
    },
}));


/***/ }),

/***/ 60512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkWorkflows: () => (/* binding */ checkWorkflows),
  workflowRules: () => (/* binding */ workflowRules)
});

// EXTERNAL MODULE: ./lib/workflow/plain.js
var plain = __webpack_require__(90133);
// EXTERNAL MODULE: ./lib/login/asked-role.js
var asked_role = __webpack_require__(1794);
// EXTERNAL MODULE: ./lib/login/login-sites.js
var login_sites = __webpack_require__(95081);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/login/workflow-rule.js

/** Makes a rule of its definition: the rule says what stands where, findings are made here. */
function defineWorkflowRule({ find, ...info }) {
    return {
        ...info,
        check: 'login',
        judge: (scene) => once([...find(scene)]).map((wording) => workflowFinding(info, scene.workflow, wording)),
    };
}
/** What an alias repeats stands once in the file, and is said once. */
function once(wordings) {
    const said = new Set();
    return wordings.filter(({ file, span, message }) => {
        const key = `${file?.path ?? ''} ${span.start} ${span.end} ${message}`;
        return !said.has(key) && said.add(key);
    });
}
/** A finding of the login check in a workflow file. */
function workflowFinding(rule, workflow, wording) {
    const { span, file = workflow, severity = rule.severity, message, fix, evidence, identity, related = [] } = wording;
    return {
        check: 'login',
        rule: rule.id,
        severity,
        message,
        fix,
        place: placeOf(file, span),
        elsewhere: [],
        related: related.map((each) => ({ ...placeOf(each.workflow, each.span), message: each.message })),
        evidence,
        fingerprint: (0,fingerprint/* fingerprint */.Rj)(rule.id, ...identity),
    };
}
function placeOf({ path, lines }, span) {
    return { path, ...lines.place(span) };
}

;// CONCATENATED MODULE: ./lib/login/rules/chaining-without-session.js




const step = (inputs) => `      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1${inputs} }\n`;
const workflow = (steps, head = '') => `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${head}    permissions: { id-token: write }\n    steps:\n${steps}`;
/* harmony default export */ const chaining_without_session = (defineWorkflowRule({
    id: 'chaining-without-session',
    severity: 'medium',
    title: '`role-chaining` with no session to begin with',
    why: 'With role-chaining the action asks for no id-token: it assumes the role with the credentials that the job has. On a fresh runner of GitHub there are none unless a step before logged in, and the login fails.',
    fix: 'Drop role-chaining, or log in to the first role in a step before.',
    references: ['https://github.com/aws-actions/configure-aws-credentials'],
    bad: [workflow(step(', role-chaining: true'))],
    good: [
        workflow(step('')),
        workflow(step('') + step(', role-chaining: true')),
        workflow(step(', role-chaining: true')).replace('ubuntu-latest', 'self-hosted'),
        workflow(step(", role-chaining: true, aws-access-key-id: '${{ secrets.ID }}'")),
        workflow(step(', role-chaining: true'), '    env: { AWS_ACCESS_KEY_ID: "${{ secrets.ID }}" }\n'),
        workflow(`      - run: ./login\n${step(', role-chaining: true')}`),
        workflow(`      - uses: acme/login@v1\n${step(', role-chaining: true')}`),
    ],
    *find({ workflow: file, actions }) {
        for (const job of file.jobs) {
            const [site] = (0,login_sites/* loginSites */.y)(job, actions);
            if (site === undefined || site.within.length > 0 || !(0,asked_role/* isIncumbent */.yB)(site.step))
                continue;
            const chaining = (0,asked_role/* inputOf */.wg)(site.step, 'role-chaining');
            const keys = ['aws-access-key-id', 'web-identity-token-file'].some((name) => (0,asked_role/* inputOf */.wg)(site.step, name) !== undefined);
            const set = [...file.env, ...job.env, ...site.step.env].some(({ key }) => /^AWS_/i.test(key) && !/REGION/i.test(key));
            // What any step before it does may be a login.
            const before = job.steps.some(({ index, uses }) => index < site.step.index && !/^actions\/(?:checkout|setup-|cache)/.test(uses?.text ?? ''));
            if (chaining === undefined || (0,plain/* plainText */.w)(chaining) !== 'true' || keys || set || before)
                continue;
            if (!/^(?:ubuntu|windows|macos)-/.test((0,plain/* plainText */.w)(job.runsOn) ?? ''))
                continue;
            yield {
                span: chaining.span,
                message: `Job "${job.id}" chains a role and has no session to begin with: no step before logs in.`,
                fix: 'Log in through OIDC here:\n\n-          role-chaining: true',
                evidence: { job: job.id },
                identity: [job.id],
            };
        }
    },
}));

// EXTERNAL MODULE: ./lib/workflow/expression/fill.js
var fill = __webpack_require__(88403);
// EXTERNAL MODULE: ./lib/workflow/reached.js
var reached = __webpack_require__(915);
;// CONCATENATED MODULE: ./lib/login/rules/comment-trigger-login.js




/** Events that anybody with an account sets off, on the default branch and with its rights. */
const triggers = ['issue_comment', 'issues', 'discussion', 'discussion_comment'];
/** What asks who it was, here or in a step before. */
const asksWho = /author_association|\bactor\b|sender|\.user\.login|permission|collaborator|maintainer|member|team|authori[sz]|allow|needs\.|steps\./i;
const comment_trigger_login_workflow = (on, condition = '', step = '') => `on: ${on}\njobs:\n  deploy:\n${condition === '' ? '' : `    if: ${condition}\n`}    permissions: { id-token: write }\n    steps:\n${step}      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1 }\n`;
/* harmony default export */ const comment_trigger_login = (defineWorkflowRule({
    id: 'comment-trigger-login',
    severity: 'medium',
    title: 'Anybody who comments starts a login to AWS',
    why: 'Under `issue_comment` and its like whoever has an account at GitHub starts the run. It has the secrets and the subject of the default branch, so that a role for the main branch lets it in. What a comment says (`/deploy`) keeps nobody out.',
    fix: 'Ask who comments before the login: `author_association`, or the permission of the sender.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment'],
    bad: [
        comment_trigger_login_workflow('issue_comment'),
        comment_trigger_login_workflow('{ issue_comment: { types: [created] } }', "contains(github.event.comment.body, '/deploy')"),
        comment_trigger_login_workflow('[push, issues]'),
    ],
    good: [
        comment_trigger_login_workflow('push'),
        comment_trigger_login_workflow('issue_comment', "github.event.comment.author_association == 'OWNER'"),
        comment_trigger_login_workflow('[push, issue_comment]', "github.event_name == 'push'"),
        comment_trigger_login_workflow('issue_comment', "github.actor == 'octocat'"),
        comment_trigger_login_workflow('issue_comment', '', '      - uses: acme/check-permission@v1\n'),
        'on: issue_comment\njobs:\n  label:\n    steps:\n      - run: make label\n',
    ],
    *find({ workflow: file, actions }) {
        for (const trigger of file.triggers) {
            if (!triggers.includes(trigger.name))
                continue;
            const facts = new Map([['github.event_name', trigger.name]]);
            for (const job of (0,reached/* reachedJobs */.b)(file, (condition) => (0,fill/* mayHold */.U)(condition, facts))) {
                const step = (0,login_sites/* loginSites */.y)(job, actions).find(({ outer }) => (0,fill/* mayHold */.U)(outer.condition?.text, facts))?.outer;
                if (step === undefined || isGuarded(file, job, step))
                    continue;
                yield {
                    span: (step.uses ?? step.run ?? step).span,
                    message: `Job "${job.id}" logs in to AWS in runs of \`${trigger.name}\`, which anybody with an account starts, and nothing asks who it was.`,
                    fix: `Let in those alone who belong to the repository:\n\n   ${job.id}:\n+    if: contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.${trigger.name === 'issues' ? 'issue' : trigger.name === 'discussion' ? 'discussion' : 'comment'}.author_association)`,
                    evidence: { job: job.id, trigger: trigger.name },
                    identity: [trigger.name, job.id],
                    related: [{ workflow: file, span: trigger.span, message: `\`${trigger.name}\` starts the run` }],
                };
            }
        }
    },
}));
/** In doubt it is: a step or job before may end the run for strangers. */
function isGuarded({ jobs }, job, step) {
    const needed = jobs.filter(({ id }) => job.needs.includes(id));
    const before = [...needed.flatMap(({ steps }) => steps), ...job.steps.filter(({ index }) => index < step.index)];
    const texts = [job, step, ...needed].map(({ condition }) => condition?.text ?? '');
    return [...texts, ...before.flatMap(({ uses, run, name }) => [uses?.text ?? '', run?.text ?? '', name ?? ''])].some((text) => asksWho.test(text));
}

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
;// CONCATENATED MODULE: ./lib/login/rules/credentials-as-outputs.js


const output = /\bsteps\.[\w-]+\.outputs\.aws[-_](secret[-_]access[-_]key|session[-_]token|access[-_]key[-_]id)\b/i;
const written = /\b(AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|aws_secret_access_key|aws_session_token)\b[^\n]{0,200}>>\s*["']?\$\{?GITHUB_OUTPUT\b/;
const credentials_as_outputs_workflow = (outputs, steps = '      - run: make\n') => `on: push\njobs:\n  login:\n${outputs}    steps:\n${steps}`;
const named = (name) => `    outputs:\n      it: \${{ steps.aws.outputs.${name} }}\n`;
/* harmony default export */ const credentials_as_outputs = (defineWorkflowRule({
    id: 'credentials-as-outputs',
    severity: 'medium',
    title: 'A session of AWS is handed to other jobs as an output',
    why: "Outputs of a job are stored with the run and read by whoever reads the run's jobs. GitHub drops an output in which it sees a masked value, so that the next job gets nothing; what gets round that (an encoding) is no longer masked in any log.",
    fix: 'Log in again in each job that needs it: a login through OIDC takes a second and leaves nothing behind.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs'],
    bad: [
        credentials_as_outputs_workflow(named('aws-secret-access-key')),
        credentials_as_outputs_workflow(named('aws-session-token')),
        credentials_as_outputs_workflow('', '      - run: echo "secret=$AWS_SECRET_ACCESS_KEY" >> "$GITHUB_OUTPUT"\n'),
        credentials_as_outputs_workflow('', '      - run: echo "t=$(echo $AWS_SESSION_TOKEN | base64)" >> $GITHUB_OUTPUT\n'),
    ],
    good: [
        credentials_as_outputs_workflow(named('aws-account-id')),
        credentials_as_outputs_workflow('', '      - run: echo "AWS_REGION=eu-west-1" >> $GITHUB_OUTPUT\n'),
        credentials_as_outputs_workflow('', '      - run: echo "AWS_SESSION_TOKEN=$T" >> $GITHUB_ENV\n'),
        credentials_as_outputs_workflow('', '      - run: ./deploy\n        env:\n          AWS_SESSION_TOKEN: ${{ steps.aws.outputs.aws-session-token }}\n'),
    ],
    *find({ workflow: { jobs } }) {
        for (const job of jobs) {
            const names = job.outputs.filter(({ value }) => output.test((0,model_value/* textOf */.b6)(value) ?? ''));
            const main = names.find(({ value }) => !/access[-_]key[-_]id/i.test((0,model_value/* textOf */.b6)(value) ?? ''));
            if (main !== undefined)
                yield {
                    span: { start: main.keySpan.start, end: main.value.span.end },
                    message: `Job "${job.id}" hands a session of AWS to other jobs as its outputs (${names.map(({ key }) => key).join(', ')}).`,
                    fix: `Drop these outputs, and log in in each job that needs it:\n\n     outputs:\n${names.map(({ key, value }) => `-      ${key}: ${(0,model_value/* textOf */.b6)(value)?.trim() ?? ''}`).join('\n')}`,
                    evidence: { job: job.id, outputs: names.map(({ key }) => key) },
                    identity: [job.id, ...names.map(({ key }) => key)],
                };
            for (const { run, index } of job.steps) {
                const name = written.exec(run?.text ?? '')?.[1];
                if (run === undefined || name === undefined)
                    continue;
                const at = run.text.search(written);
                yield {
                    span: run.outer === undefined ? run.span : { start: run.outer(at), end: run.outer(at + name.length - 1) + 1 },
                    message: `Step ${index + 1} of job "${job.id}" writes ${name} to the outputs of the step.`,
                    fix: 'Keep the session in the environment of the job that logged in; log in again in another job.',
                    evidence: { job: job.id, outputs: [name] },
                    identity: [job.id, name],
                };
            }
        }
    },
}));

// EXTERNAL MODULE: ./lib/login/job-logins.js
var job_logins = __webpack_require__(34529);
// EXTERNAL MODULE: ./lib/login/trigger-refs.js
var trigger_refs = __webpack_require__(36556);
;// CONCATENATED MODULE: ./lib/login/rules/deploy-without-environment.js




const deploy_without_environment_workflow = (on, head = '', role = 'prod-deploy') => `on: ${on}\njobs:\n  deploy:\n${head}    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/${role}', aws-region: eu-west-1 }\n`;
/** A role for production, by its name. */
const production = /(?:^|[^a-z])(?:prod|production|prd|live)(?:[^a-z]|$)/i;
/* harmony default export */ const deploy_without_environment = (defineWorkflowRule({
    id: 'deploy-without-environment',
    severity: 'low',
    title: 'A job takes a role for production from any branch, with no environment',
    why: 'An environment is where GitHub asks for reviewers and names the branches that may deploy, and its name stands in the subject that the trust policy compares. Without one, and without a filter for branches, whoever can push a branch starts the job on it.',
    fix: 'Give the job an environment with rules, and let the trust policy ask for its subject.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments'],
    bad: [deploy_without_environment_workflow('workflow_dispatch'), deploy_without_environment_workflow('push'), deploy_without_environment_workflow("{ push: { branches: ['**'] } }", '', 'Production')],
    good: [
        deploy_without_environment_workflow('{ push: { branches: [main] } }'),
        deploy_without_environment_workflow('{ push: { tags: [v1] } }'),
        deploy_without_environment_workflow('workflow_dispatch', '    environment: prod\n'),
        deploy_without_environment_workflow('push', "    if: github.ref == 'refs/heads/main'\n"),
        deploy_without_environment_workflow('push', '', 'deploy'),
        deploy_without_environment_workflow('push', '', 'product-catalog'),
        deploy_without_environment_workflow('release'),
    ],
    *find(scene) {
        const { workflow: file } = scene;
        for (const job of file.jobs) {
            const named = job.environment === undefined
                ? (0,job_logins/* jobLogins */.k)(file, job, scene).filter(({ role }) => production.test(role.slice(role.lastIndexOf('/') + 1)))
                : [];
            for (const { role, runs, site } of named) {
                const anywhere = runs.find(({ trigger, route, facts }) => {
                    const told = new Map([...facts, ['github.ref', branch], ['github.ref_name', 'zq-any']]);
                    const conditions = [...route.map((call) => call.job), job, site.outer].map(({ condition }) => condition?.text);
                    const open = trigger.name === 'workflow_dispatch' || trigger.name === 'push';
                    return (open && (0,trigger_refs/* refsOf */.g)(trigger).admits(branch) && conditions.every((text) => (0,fill/* mayHold */.U)(text, told) && !/github\.ref/.test(text ?? '')));
                });
                if (anywhere === undefined)
                    continue;
                yield {
                    span: (site.outer.uses ?? site.outer.run ?? site.outer).span,
                    message: `Job "${job.id}" takes the role ${role} in runs of \`${anywhere.trigger.name}\` on any branch, with no environment that asks anybody.`,
                    fix: `Give it one, with reviewers or with rules for branches:\n\n   ${job.id}:\n+    environment: production`,
                    evidence: { job: job.id, role, trigger: anywhere.trigger.name },
                    identity: [job.id, role],
                };
                break;
            }
        }
    },
}));
/** A branch that no filter names. */
const branch = 'refs/heads/zq-any';

// EXTERNAL MODULE: ./lib/login/job-runs.js + 2 modules
var job_runs = __webpack_require__(66599);
// EXTERNAL MODULE: ./lib/login/run-subjects.js
var run_subjects = __webpack_require__(32720);
;// CONCATENATED MODULE: ./lib/login/rules/environment-in-pull-request.js







const environment_in_pull_request_workflow = (on, head) => `on: ${on}\njobs:\n  deploy:\n${head}    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1 }\n`;
/** Environments that are not made for what is yet to be reviewed. */
const deploys = /(?:^|[^a-z])(?:prod|production|prd|live|release|deploy)(?:[^a-z]|$)/i;
const prod = '    environment: prod\n';
/* harmony default export */ const environment_in_pull_request = (defineWorkflowRule({
    id: 'environment-in-pull-request',
    severity: 'low',
    title: 'A pull request gets the subject of an environment',
    why: 'The subject of a job with an environment names that and nothing else: a run of a pull request, with the changed workflow in it, has the very subject of a run of the main branch, and a role for the environment lets it in. What keeps it out is the rule of the environment for branches, or its reviewers.',
    fix: 'Allow the environment to the branches that deploy, or give pull requests an environment and a role of their own.',
    references: [
        'https://docs.github.com/en/actions/reference/security/oidc#filtering-for-a-specific-environment',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags',
    ],
    bad: [
        environment_in_pull_request_workflow('pull_request', prod),
        environment_in_pull_request_workflow('[push, pull_request]', prod),
        environment_in_pull_request_workflow('pull_request', '    environment: { name: live }\n'),
    ],
    good: [
        environment_in_pull_request_workflow('push', prod),
        environment_in_pull_request_workflow('pull_request', ''),
        environment_in_pull_request_workflow('[push, pull_request]', `    if: github.event_name == 'push'\n${prod}`),
        environment_in_pull_request_workflow('pull_request', "    environment: ${{ github.event_name == 'push' && 'prod' || '' }}\n"),
        environment_in_pull_request_workflow('pull_request', '    environment: preview\n'),
        environment_in_pull_request_workflow('pull_request', '    environment: ${{ vars.ENV }}\n'),
        environment_in_pull_request_workflow('{ pull_request: { types: [closed] } }', prod),
    ],
    *find({ workflow: file, workflows, actions }) {
        for (const job of file.jobs) {
            const told = new Set();
            const sites = (0,login_sites/* loginSites */.y)(job, actions);
            for (const run of sites.length === 0 ? [] : (0,job_runs/* runsOf */.ky)(file, job, workflows).runs) {
                if (run.trigger.name !== 'pull_request')
                    continue;
                const [context] = (0,run_subjects/* contextsOf */.W)(run, job) ?? [];
                const name = context === undefined || context === 'ref' ? undefined : /^environment:(.+)$/s.exec(context.exact)?.[1];
                const site = sites.find((each) => (0,fill/* mayHold */.U)(each.outer.condition?.text, run.facts) &&
                    (0,asked_role/* oidcRole */.Ul)(each.step, file, job, (0,login_sites/* factsAt */.v)(each, file, job, run.facts)) !== undefined);
                if (name === undefined || site === undefined || told.has(name) || !deploys.test(name) || isAfterMerge(run.trigger))
                    continue;
                told.add(name);
                yield {
                    span: job.environment?.span ?? job.span,
                    message: `In runs of \`pull_request\` job "${job.id}" logs in with the subject of the environment "${name}", as a push to the main branch does.`,
                    fix: `Allow the environment "${name}" to protected branches alone (Settings, Environments), or keep pull requests out:\n\n   ${job.id}:\n+    if: github.event_name != 'pull_request'`,
                    evidence: { job: job.id, environment: name, trigger: 'pull_request' },
                    identity: [job.id, name],
                    related: [{ workflow: run.route[0]?.workflow ?? file, span: run.trigger.span, message: '`pull_request` starts the run' }],
                };
            }
        }
    },
}));
/** Runs when a pull request has been closed, which a condition on the merge goes with. */
function isAfterMerge({ filters }) {
    const types = (0,model_value/* member */.Dc)(filters, 'types');
    return types?.type === 'list' ? types.items.some((item) => (0,model_value/* textOf */.b6)(item) === 'closed') : (0,model_value/* textOf */.b6)(types) === 'closed';
}

;// CONCATENATED MODULE: ./lib/login/rules/existing-credentials-kept.js



const existing_credentials_kept_workflow = (inputs) => `on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n          role-to-assume: arn:aws:iam::123456789012:role/x\n${inputs}`;
/* harmony default export */ const existing_credentials_kept = (defineWorkflowRule({
    id: 'existing-credentials-kept',
    severity: 'medium',
    title: '`use-existing-credentials: false` keeps the credentials that are there',
    why: 'The action takes any text in this input for a yes, `false` too. Where valid credentials lie around (a step before, the instance of a runner) it ends at once: the role is not assumed, and allowed-account-ids is not looked at.',
    fix: 'Delete the line.',
    references: ['https://github.com/aws-actions/configure-aws-credentials'],
    bad: [existing_credentials_kept_workflow('          use-existing-credentials: false\n'), existing_credentials_kept_workflow("          use-existing-credentials: 'false'\n")],
    good: [existing_credentials_kept_workflow(''), existing_credentials_kept_workflow('          use-existing-credentials: true\n'), existing_credentials_kept_workflow("          use-existing-credentials: ''\n")],
    *find({ workflow: { jobs } }) {
        for (const job of jobs)
            for (const step of job.steps) {
                const value = (0,asked_role/* isIncumbent */.yB)(step) ? (0,asked_role/* inputOf */.wg)(step, 'use-existing-credentials') : undefined;
                const text = (0,plain/* plainText */.w)(value)?.trim();
                if (value === undefined || !/^(?:false|no|off|0)$/i.test(text ?? ''))
                    continue;
                yield {
                    span: value.span,
                    message: `\`use-existing-credentials: ${text}\` is a yes to the action: where job "${job.id}" has credentials already, it keeps them and assumes no role.`,
                    fix: `Delete the line:\n\n-          use-existing-credentials: ${text}`,
                    evidence: { job: job.id },
                    identity: [job.id],
                };
            }
    },
}));

// EXTERNAL MODULE: ./lib/login/aws-steps.js
var aws_steps = __webpack_require__(10270);
;// CONCATENATED MODULE: ./lib/login/rules/no-allowed-accounts.js




const no_allowed_accounts_workflow = (role, inputs = '', version = 'v6') => `on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@${version}\n        with:\n          aws-region: eu-west-1\n          role-to-assume: ${role}\n${inputs}`;
/* harmony default export */ const no_allowed_accounts = (defineWorkflowRule({
    id: 'no-allowed-accounts',
    severity: 'low',
    title: 'Nothing says which account a login may end up in',
    why: 'The role comes from a variable or a secret. One wrong value there, and the job deploys to another account; with allowed-account-ids the login fails instead.',
    fix: 'Name the account in allowed-account-ids.',
    references: ['https://github.com/aws-actions/configure-aws-credentials'],
    bad: [no_allowed_accounts_workflow('${{ vars.ROLE }}'), no_allowed_accounts_workflow('${{ secrets.ROLE }}')],
    good: [
        no_allowed_accounts_workflow('arn:aws:iam::123456789012:role/x'),
        no_allowed_accounts_workflow('${{ vars.ROLE }}', '          allowed-account-ids: 123456789012\n'),
        no_allowed_accounts_workflow('arn:aws:iam::123456789012:role/${{ vars.NAME }}'),
        no_allowed_accounts_workflow('arn:aws:iam::${{ vars.ACCOUNT }}:role/x'),
        no_allowed_accounts_workflow('${{ matrix.role }}'),
        no_allowed_accounts_workflow('${{ vars.ROLE }}', '', 'v3'),
    ],
    *find({ workflow, workflows }) {
        // One for the repository: the others are mended alike.
        const [first] = openLogins(workflow);
        if (first === undefined || workflows.slice(0, workflows.indexOf(workflow)).some((before) => openLogins(before).length > 0))
            return;
        const { job, role } = first;
        yield {
            span: role.span,
            message: `Job "${job.id}" assumes whatever role ${(0,model_value/* textOf */.b6)(role)?.trim() ?? ''} names, in whatever account.`,
            fix: "Say which account it must be:\n\n+          allowed-account-ids: '<account>'",
            evidence: { job: job.id },
            identity: [job.id],
        };
    },
}));
function openLogins({ jobs }) {
    return jobs.flatMap((job) => job.steps.flatMap((step) => {
        const role = (0,asked_role/* isIncumbent */.yB)(step) ? (0,asked_role/* inputOf */.wg)(step, 'role-to-assume') : undefined;
        const open = /^\s*\$\{\{\s*(?:secrets|vars)\.[\w-]+\s*\}\}\s*$/.test((0,model_value/* textOf */.b6)(role) ?? '');
        const old = /^v?[1-3](?:\.|$)/.test((0,aws_steps/* actionOf */.qj)(step)?.ref ?? '');
        return role === undefined || !open || old || (0,asked_role/* inputOf */.wg)(step, 'allowed-account-ids') !== undefined ? [] : [{ job, role }];
    }));
}

;// CONCATENATED MODULE: ./lib/login/rules/profile-on-self-hosted.js



const profile_on_self_hosted_workflow = (runsOn, inputs) => `on: push\njobs:\n  deploy:\n    runs-on: ${runsOn}\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1${inputs} }\n`;
/* harmony default export */ const profile_on_self_hosted = (defineWorkflowRule({
    id: 'profile-on-self-hosted',
    severity: 'medium',
    title: 'A login writes its session to the disk of a runner of your own',
    why: 'With `aws-profile` the session goes to ~/.aws/credentials, and the action does not take it away when the job ends. On a runner that lives on, the next job finds it there, whichever repository that job comes from.',
    fix: "Leave aws-profile out, so that the session lives in the job's environment alone, or use runners that serve one job.",
    references: [
        'https://github.com/aws-actions/configure-aws-credentials',
        'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
    ],
    bad: [profile_on_self_hosted_workflow('self-hosted', ', aws-profile: deploy'), profile_on_self_hosted_workflow('[self-hosted, linux]', ', aws-profile: deploy')],
    good: [
        profile_on_self_hosted_workflow('ubuntu-latest', ', aws-profile: deploy'),
        profile_on_self_hosted_workflow('self-hosted', ''),
        profile_on_self_hosted_workflow('self-hosted', ", aws-profile: ''"),
        profile_on_self_hosted_workflow('${{ vars.RUNNER }}', ', aws-profile: deploy'),
    ],
    *find({ workflow: { jobs } }) {
        for (const job of jobs.filter(isSelfHosted))
            for (const step of job.steps) {
                const profile = (0,asked_role/* isIncumbent */.yB)(step) ? (0,asked_role/* inputOf */.wg)(step, 'aws-profile') : undefined;
                if (profile === undefined)
                    continue;
                yield {
                    span: profile.span,
                    message: `Job "${job.id}" writes its session of AWS to the profile "${(0,model_value/* textOf */.b6)(profile) ?? ''}" on a self-hosted runner, where it stays when the job has ended.`,
                    fix: `Leave the session in the environment of the job:\n\n-          aws-profile: ${(0,model_value/* textOf */.b6)(profile) ?? ''}`,
                    evidence: { job: job.id },
                    identity: [job.id, (0,model_value/* textOf */.b6)(profile) ?? ''],
                };
            }
    },
}));
function isSelfHosted({ runsOn }) {
    const labels = runsOn?.type === 'list' ? runsOn.items : [runsOn];
    return labels.some((label) => (0,model_value/* textOf */.b6)(label)?.trim().toLowerCase() === 'self-hosted');
}

// EXTERNAL MODULE: ./lib/workflow/called.js
var workflow_called = __webpack_require__(77080);
;// CONCATENATED MODULE: ./lib/login/static-value.js

/** Names of AWS keys, as variables, inputs and secrets are called: `AWS_ACCESS_KEY_ID`, `aws-secret-key`, `PROD_AWS_SECRET_ACCESS_KEY`. */
const keyName = /(?:^|[_-])aws[_-]?(?:[a-z0-9]+[_-]){0,4}?(?:access[_-]?key(?:[_-]?id)?|secret[_-]?(?:access[_-]?)?key|key[_-]id)(?:[_-][a-z0-9]+){0,3}$/i;
/** Stores that speak S3's language with keys of their own. */
const otherStore = /(?:^|[^a-z0-9])(?:r2|cloudflare|b2|backblaze|minio|spaces|digitalocean|do|wasabi|linode|scaleway|scw|hetzner|ovh|storj|tigris|garage|ceph|localstack|supabase|oracle|oci|yandex|selectel|vultr|exoscale|infomaniak)(?:[^a-z0-9]|$)/i;
/** Whether a variable, input or secret is named like one of the two halves of an AWS key. */
function isKeyName(name) {
    return name.length <= 200 && keyName.test(name.trim()) && !otherStore.test(name.replaceAll('_', '-'));
}
/** Whether a name is that of the secret half. */
function isSecretName(name) {
    return isKeyName(name) && /secret/i.test(name);
}
/** What a value in a place for an AWS key gives away; undefined for one that is emptied, made in the run, or made for a test. */
function staticValue(value) {
    const text = (0,model_value/* textOf */.b6)(value);
    return text === undefined ? undefined : staticText(text);
}
/** The same for a text: a stored secret or variable, or what is shaped like a real key. */
function staticText(text) {
    const stored = storedIn(text);
    if (stored !== undefined)
        return otherStore.test(stored.replaceAll('_', '-')) ? undefined : { from: stored };
    if (text.includes('${{'))
        return undefined;
    return isRealKey(text.trim()) ? { from: 'a key written out' } : undefined;
}
/** The stored secret or variable that expressions in a text speak of. `secrets.GITHUB_TOKEN` is made for the run. */
function storedIn(text) {
    for (const [, expression] of text.matchAll(/\$\{\{([^}]{0,2000})\}\}/g)) {
        const found = /(?:^|[^\w.])((?:secrets|vars)(?:\.[A-Za-z_][\w-]*|\[\s*(?:'[^']*'|[^\]]*)\s*\]))/i.exec(expression ?? '')?.[1];
        if (found !== undefined && !/^secrets\.github_token$/i.test(found))
            return normalised(found);
    }
    return undefined;
}
/** The bare name of a stored secret: `AWS_KEY` of `secrets.AWS_KEY`. */
function bareName(stored) {
    return stored.slice(stored.indexOf('.') + 1);
}
function normalised(reference) {
    const [, scope, name] = /^(\w+)\[\s*'([^']*)'\s*\]$/.exec(reference) ?? [];
    return scope === undefined || name === undefined ? reference.slice(0, 100) : `${scope}.${name}`.slice(0, 100);
}
/** Shaped as AWS makes its keys, and not one that its documentation prints. */
function isRealKey(text) {
    if (/EXAMPLE/i.test(text))
        return false;
    if (/^A(?:KI|SI)A[A-Z2-7]{16}$/.test(text))
        return new Set(text.slice(4)).size > 5;
    if (!/^[A-Za-z0-9/+]{40}$/.test(text))
        return false;
    return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text) && new Set(text).size > 15;
}

;// CONCATENATED MODULE: ./lib/login/key-places.js


/** All places of a workflow where a static AWS key is handed on, in the order of the file's parts. */
function keyPlaces(workflow) {
    const outer = endpointOf(workflow.env);
    const places = [placeIn(workflow.env, "the workflow's env", undefined, undefined, outer)];
    for (const job of workflow.jobs) {
        const within = outer || endpointOf(job.env);
        places.push(placeIn(job.env, `the env of job "${job.id}"`, job, undefined, within));
        for (const env of job.containers)
            places.push(placeIn(env, `a container of job "${job.id}"`, job, undefined, within || endpointOf(env)));
        const passed = job.secrets === 'inherit' ? job.with : [...job.with, ...job.secrets];
        places.push(placeIn(passed, `what job "${job.id}" gives to the workflow it calls`, job, undefined, within));
        for (const step of job.steps) {
            const inner = within || endpointOf(step.env) || endpointOf(step.with);
            const named = step.name === undefined ? `step ${step.index + 1} of job "${job.id}"` : `step "${step.name}" of job "${job.id}"`;
            places.push(placeIn(step.with, `the inputs of ${named}`, job, step, inner, isRegistry(step)));
            places.push(placeIn(step.env, `the env of ${named}`, job, step, inner));
            if (step.run !== undefined)
                places.push(placeInScript(step.run, `the script of ${named}`, job, step, inner));
        }
    }
    return places.filter((place) => place !== undefined);
}
function placeIn(entries, where, job, step, otherStore, registry = false) {
    const keys = entries.flatMap(({ key, keySpan, value }) => {
        const found = staticValue(value);
        if (found === undefined || !(isKeyName(key) || isKeyName(bareName(found.from)) || (registry && /^(?:username|password)$/i.test(key))))
            return [];
        return [{ name: key, from: found.from, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }];
    });
    return made(keys, where, job, step, otherStore);
}
/** A login to a registry of AWS by name and password, which are the two halves of a key unless the name is `AWS`. */
function isRegistry({ with: inputs }) {
    const given = (name) => (0,model_value/* textOf */.b6)(inputs.find(({ key }) => key.toLowerCase() === name)?.value) ?? '';
    return /\.dkr\.ecr\.|\bpublic\.ecr\.aws\b/.test(given('registry')) && given('username').trim() !== 'AWS';
}
/** What may stand between a name and its value: `=`, `:`, or spaces as in `aws configure set NAME VALUE`. */
const valueAfter = /(?:["']?[ \t]{0,20}[=:][ \t]{0,20}|[ \t]{1,20})["']?(\$\{\{[^}\n]{0,500}\}\}|[^\s"'\\]{1,200})/y;
/** Assignments to a name of AWS's, and stored secrets of such a name wherever they stand. */
function placeInScript(run, where, job, step, otherStore) {
    const { text } = run;
    const keys = [];
    let told = 0;
    const tell = (name, found, from, to) => {
        if (!isComment(text, from))
            keys.push({ name, from: found, span: within(run, from, to) });
        told = Math.max(told, to);
    };
    for (const { 0: part, index } of text.matchAll(/\$\{\{[^}\n]{0,500}\}\}|\w+/g)) {
        if (index < told)
            continue;
        if (part.startsWith('${{')) {
            const found = staticText(part);
            const name = bareName(found?.from ?? '');
            if (found !== undefined && isKeyName(name))
                tell(name, found.from, index, index + part.length);
        }
        else if (isKeyName(part)) {
            valueAfter.lastIndex = index + part.length;
            const found = staticText(valueAfter.exec(text)?.[1] ?? '');
            if (found !== undefined)
                tell(part, found.from, index, valueAfter.lastIndex);
        }
    }
    return made(keys, where, job, step, otherStore || /--endpoint(?:-url)?[= ]/.test(text));
}
function made(keys, where, job, step, otherStore) {
    const main = keys.find(({ name, from }) => isSecretName(name) || isSecretName(bareName(from))) ?? keys[0];
    return main === undefined || otherStore ? undefined : { job, step, where, span: main.span, keys };
}
/** A service with S3's language and keys of its own: an address is given that isn't AWS's. */
function endpointOf(entries) {
    return entries.some(({ key, value }) => /(?:^|[_-])endpoint(?:[_-]|$)/i.test(key) && isOtherAddress(value));
}
function isOtherAddress(value) {
    const text = (0,model_value/* textOf */.b6)(value) ?? '';
    return text.trim() !== '' && !/\bamazonaws\.com\b|\bapi\.aws\b/i.test(text);
}
function isComment(text, at) {
    return /^[ \t]*(?:#|\/\/|rem\b)/i.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
function within(text, from, to) {
    if (text.outer === undefined)
        return text.span;
    return { start: text.outer(from), end: text.outer(to - 1) + 1 };
}

;// CONCATENATED MODULE: ./lib/login/rules/secrets-inherit-keys.js



const secrets_inherit_keys_step = '      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n';
const keys = '          aws-access-key-id: ${{ secrets.AWS_ID }}\n          aws-secret-access-key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n';
/** A workflow that calls itself: one file is enough to show it. */
const secrets_inherit_keys_workflow = (secrets, inputs) => `on: [push, workflow_call]\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n${secrets_inherit_keys_step}${inputs}  call:\n    uses: ./.github/workflows/w.yml\n${secrets}`;
/* harmony default export */ const secrets_inherit_keys = (defineWorkflowRule({
    id: 'secrets-inherit-keys',
    severity: 'medium',
    title: 'All secrets go to a called workflow that logs in to AWS with keys',
    why: 'With `secrets: inherit` the called workflow, and each action in it, can read every secret that the caller can. It needs the keys of AWS alone, and not even these where it logs in through OIDC.',
    fix: 'Name the secrets that the called workflow needs, or let it log in through OIDC.',
    references: [
        'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
    ],
    bad: [secrets_inherit_keys_workflow('    secrets: inherit\n', keys)],
    good: [
        secrets_inherit_keys_workflow('    secrets:\n      AWS_ID: ${{ secrets.AWS_ID }}\n', keys),
        secrets_inherit_keys_workflow('    secrets: inherit\n', '          role-to-assume: arn:aws:iam::123456789012:role/x\n'),
        'on: push\njobs:\n  call:\n    uses: acme/central/.github/workflows/w.yml@v1\n    secrets: inherit\n',
    ],
    *find({ workflow: { jobs }, workflows }) {
        for (const job of jobs) {
            const called = job.secrets === 'inherit' ? (0,workflow_called/* calledWorkflow */.vZ)(job, workflows) : undefined;
            const places = called === undefined ? [] : keyPlaces(called);
            const names = [...new Set(places.flatMap((place) => place.keys.map(({ from }) => from)))].filter((from) => from.startsWith('secrets.'));
            const [first] = places;
            if (called === undefined || first === undefined || names.length === 0)
                continue;
            yield {
                span: job.secretsSpan ?? job.span,
                message: `Job "${job.id}" gives all its secrets to ${called.path}, which uses static keys of AWS from them (${names.join(', ')}).`,
                fix: `Let it log in through OIDC; until then name what it needs:\n\n-    secrets: inherit\n+    secrets:\n${names.map((name) => `+      ${name.slice('secrets.'.length)}: \${{ ${name} }}`).join('\n')}`,
                evidence: { job: job.id, called: called.path, from: names },
                identity: [job.id, called.path, ...names],
                related: [{ workflow: called, span: first.span, message: 'the keys are used here' }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/login/rules/spoofable-actor-guard.js


/** Triggers whose runs for a stranger's pull request get an id-token. */
const spoofable_actor_guard_triggers = ['pull_request_target', 'workflow_run', 'issue_comment'];
const bot = "'[^']{0,100}\\[bot\\]'";
const actor = 'github\\.(?:triggering_)?actor';
const guard = new RegExp(`${actor}\\s*==\\s*${bot}|${bot}\\s*==\\s*${actor}`, 'i');
const spoofable_actor_guard_workflow = (on, condition) => `on: ${on}\njobs:\n  deploy:\n    if: ${condition}\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1 }\n`;
/* harmony default export */ const spoofable_actor_guard = (defineWorkflowRule({
    id: 'spoofable-actor-guard',
    severity: 'medium',
    title: 'A login to AWS is guarded by the name of a bot',
    why: "`github.actor` is whoever made the run start last, not who wrote what it runs on. A stranger opens a pull request, has a bot act on it (a command in a comment, a rebase), and the bot is the actor of a run on the stranger's commits.",
    fix: 'Ask for the author of the pull request, and for its repository.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'https://docs.zizmor.sh/audits/#bot-conditions'],
    bad: [
        spoofable_actor_guard_workflow('pull_request_target', "github.actor == 'dependabot[bot]'"),
        spoofable_actor_guard_workflow('workflow_run', "${{ 'renovate[bot]' == github.triggering_actor }}"),
    ],
    good: [
        spoofable_actor_guard_workflow('pull_request_target', "github.actor != 'dependabot[bot]'"),
        spoofable_actor_guard_workflow('pull_request_target', "github.event.pull_request.user.login == 'dependabot[bot]'"),
        spoofable_actor_guard_workflow('pull_request_target', "github.actor == 'dependabot[bot]' && github.event.pull_request.user.login == 'dependabot[bot]'"),
        spoofable_actor_guard_workflow('push', "github.actor == 'dependabot[bot]'"),
        "on: pull_request_target\njobs:\n  label:\n    if: github.actor == 'dependabot[bot]'\n    steps:\n      - run: make label\n",
    ],
    *find({ workflow: { triggers: on }, workflow: file, actions }) {
        const trigger = on.find(({ name }) => spoofable_actor_guard_triggers.includes(name));
        if (trigger === undefined)
            return;
        for (const job of file.jobs) {
            const [site] = (0,login_sites/* loginSites */.y)(job, actions);
            const condition = [job.condition, site?.outer.condition].find((each) => each !== undefined && guard.test(each.text) && !/user\.login/i.test(each.text));
            if (site === undefined || condition === undefined)
                continue;
            yield {
                span: condition.span,
                message: `What keeps strangers out of the login of job "${job.id}" is the name of a bot as the actor, which a stranger can bring about under \`${trigger.name}\`.`,
                fix: `Ask who wrote it:\n\n-    if: ${condition.text.trim().split('\n', 1)[0]}\n+    if: github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository`,
                evidence: { job: job.id, trigger: trigger.name },
                identity: [job.id, trigger.name],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/workflow/workflow.js
/** The permissions that a job's token has: its own block, else the workflow's, else the repository's default (undefined). */
function effectivePermissions(workflow, job) {
    return job.permissions ?? workflow.permissions;
}
/** Whether these permissions let a job ask for an id-token: never by default, never with `read-all`. */
function grantsIdToken(permissions) {
    return permissions !== undefined && (permissions.all === 'write' || permissions.scopes.get('id-token')?.access === 'write');
}

;// CONCATENATED MODULE: ./lib/login/token-users.js

/** Actions that ask for an id-token of their own accord: signers, publishers, logins to other clouds and vaults. */
const actions = new RegExp([
    'aws|oidc|cosign|sigstore|attest|provenance|slsa|sbom|pypi-publish|trusted|publish|deploy|release|vault|azure/login|azure/',
    'google-github-actions|gcp|akeyless|doppler|infisical|conjur|secrets|jfrog|codecov|octo-sts|chainguard|depot|namespacelabs|tailscale',
    'terraform|pulumi|spacelift|claude|scorecard|rubygems|crates|npm|goreleaser|anchore|warpbuild|blacksmith|token|login|auth',
].join('|'), 'i');
const inputs = /oidc|role|audience|identity|provenance|attest|trusted|id[-_]token/i;
const commands = /ACTIONS_ID_TOKEN|assume-role|provenance|cosign|sigstore|id[-_]token|oidc|twine|uv publish|npm publish|pnpm publish|yarn (?:npm )?publish|gem push|cargo publish|lerna publish|semantic-release|changeset publish|goreleaser/i;
/**
 * Whether a job may have use for an id-token: it logs in to AWS, or runs something that is known to ask for a token, or calls
 * what can't be seen from here. In doubt it may.
 */
function mayUseToken(job) {
    return job.uses !== undefined || (0,aws_steps/* awsLoginSteps */.e9)(job).length > 0 || job.steps.some(mayAsk);
}
function mayAsk(step) {
    const action = (0,aws_steps/* actionOf */.qj)(step);
    if (action !== undefined)
        return action.kind === 'local' || actions.test(action.name) || step.with.some(({ key }) => inputs.test(key));
    return commands.test(step.run?.text ?? '');
}

;// CONCATENATED MODULE: ./lib/login/rules/id-token-scope.js



const login = (name, before = '') => `  ${name}:\n${before}    runs-on: ubuntu-latest\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/x\n`;
const build = (name, before = '') => `  ${name}:\n${before}    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: make test\n`;
const own = '    permissions:\n      contents: read\n';
const ownToken = '    permissions:\n      id-token: write\n';
const write = 'on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n';
/* harmony default export */ const id_token_scope = (defineWorkflowRule({
    id: 'id-token-scope',
    severity: 'medium',
    title: 'Jobs may ask for an id-token that they have no use for',
    why: "Whoever runs code in a job with `id-token: write` can ask for a token in the name of the repository: a dependency's install script, a compromised action. A role that trusts the repository takes it. A block on the workflow reaches every job without one of its own.",
    fix: 'Grant `id-token: write` on the job that logs in, not on the workflow.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#workflow-permissions-for-the-requesting-the-oidc-token'],
    bad: [
        `${write}${build('test')}${login('deploy')}`,
        `${write}${login('deploy')}${build('test')}${build('lint', own)}`,
        `on: push\npermissions: write-all\njobs:\n${build('test')}${login('deploy')}`,
        `on: push\npermissions: write-all\njobs:\n${login('deploy')}`,
        `on: push\njobs:\n${login('deploy', '    permissions: write-all\n')}`,
    ],
    good: [
        `${write}${login('deploy')}`,
        `${write}${login('deploy')}${login('destroy')}`,
        `${write}${login('deploy')}${build('test', own)}`,
        `on: push\npermissions: {}\njobs:\n${build('test')}${login('deploy', ownToken)}`,
        `on: push\npermissions: read-all\njobs:\n${build('test')}${login('deploy', ownToken)}`,
        `on: push\njobs:\n${build('test')}`,
        `${write}${login('deploy')}  call:\n    uses: ./.github/workflows/deploy.yml\n`,
        `${write}${login('deploy')}  publish:\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`,
        `${write}${build('only')}`,
    ],
    *find(scene) {
        yield* onWorkflow(scene);
        for (const job of scene.workflow.jobs)
            if (job.permissions?.all === 'write')
                yield writeAll(job.permissions, `job "${job.id}"`, job.id);
    },
}));
function* onWorkflow({ workflow }) {
    const { permissions, jobs } = workflow;
    const inheriting = jobs.filter((job) => job.permissions === undefined);
    if (permissions === undefined || inheriting.length === 0)
        return;
    if (permissions.all === 'write') {
        yield writeAll(permissions, 'the workflow', '');
        return;
    }
    const idle = inheriting.filter((job) => !mayUseToken(job));
    if (!grantsIdToken(permissions) || idle.length === 0 || jobs.length === 1)
        return;
    const names = idle.map(({ id }) => id);
    const users = inheriting.filter(mayUseToken).map(({ id }) => id);
    yield {
        span: permissions.scopes.get('id-token')?.span ?? permissions.span,
        message: `\`id-token: write\` on the workflow reaches ${listed(names)}, which ${names.length > 1 ? 'do' : 'does'} not log in.`,
        fix: fixFor(users),
        evidence: { jobs: names },
        identity: ['workflow', ...jobs.map(({ id }) => id)],
        related: idle.map((job) => ({ workflow, span: job.span, message: 'this job has the permission and no use for it' })),
    };
}
function writeAll({ span }, where, job) {
    return {
        span,
        message: `\`write-all\` on ${where} includes \`id-token: write\` and every other right of the token.`,
        fix: 'Name the permissions that are needed, `id-token: write` on the job that logs in alone:\n\n-permissions: write-all\n+permissions:\n+  contents: read',
        evidence: { permissions: 'write-all', ...(job === '' ? {} : { job }) },
        identity: ['write-all', job],
    };
}
function fixFor(users) {
    const grants = users.flatMap((id) => [`   ${id}:`, '+    permissions:', '+      contents: read', '+      id-token: write']);
    return [
        'Move the permission to the job that logs in:',
        '',
        ' permissions:',
        '   contents: read',
        '-  id-token: write',
        ' jobs:',
        ...grants,
    ].join('\n');
}
function listed(names) {
    return `${names.length > 1 ? 'jobs' : 'job'} ${names.map((name) => `"${name}"`).join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/login/rules/static-keys-in-workflow.cases.js
const job = (steps, before = '') => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
${before}    steps:
${steps}`;
const configure = (inputs) => job(`      - uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-region: eu-west-1
${inputs}`);
const env = (id, secret, indent) => `${indent}env:\n${indent}  AWS_ACCESS_KEY_ID: ${id}\n${indent}  AWS_SECRET_ACCESS_KEY: ${secret}\n`;
const stored = ['${{ secrets.AWS_ACCESS_KEY_ID }}', '${{ secrets.AWS_SECRET_ACCESS_KEY }}'];
const run = '      - run: aws s3 sync . s3://bucket\n';
/** Workflows in which static keys of AWS are used. */
const bad = [
    configure(`          aws-access-key-id: ${stored[0]}\n          aws-secret-access-key: ${stored[1]}\n`),
    configure(`          role-to-assume: arn:aws:iam::123456789012:role/x\n          aws-access-key-id: ${stored[0]}\n          aws-secret-access-key: ${stored[1]}\n`),
    configure("          aws-access-key-id: ${{ vars.KEY_ID }}\n          aws-secret-access-key: ${{ secrets['DEPLOY_SECRET'] }}\n"),
    configure("          aws-secret-access-key: ${{ github.ref == 'refs/heads/main' && secrets.PROD || secrets.DEV }}\n"),
    env(...stored, '') + job(run),
    job(run, env(...stored, '    ')),
    job(`${run}${env(...stored, '        ')}`),
    job(run, `    container:\n      image: alpine\n${env(...stored, '      ')}`),
    job(run, `    services:\n      app:\n        image: alpine\n${env(...stored, '        ')}`),
    job('      - run: |\n          aws configure set aws_access_key_id ${{ secrets.KEY }}\n          aws configure set aws_secret_access_key ${{ secrets.SECRET }}\n'),
    job('      - run: export AWS_SECRET_ACCESS_KEY="${{ secrets.DEPLOY_SECRET }}"\n'),
    job('      - run: echo "AWS_SECRET_ACCESS_KEY=${{ secrets.X }}" >> $GITHUB_ENV\n'),
    job('      - run: ./deploy --secret ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n'),
    job('      - uses: docker/login-action@v3\n        with:\n          username: ${{ secrets.AWS_ACCESS_KEY_ID }}\n          password: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n'),
    job('      - uses: docker/login-action@v3\n        with:\n          registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com\n          username: ${{ secrets.ECR_USER }}\n          password: ${{ secrets.ECR_PASS }}\n'),
    job('      - uses: acme/deploy@v1\n        with:\n          aws_secret_key: ${{ secrets.DEPLOY }}\n'),
    job(`${run}        env:\n          TF_VAR_aws_secret_access_key: \${{ secrets.TF }}\n`),
    'on: push\njobs:\n  call:\n    uses: ./.github/workflows/deploy.yml\n    secrets:\n      key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
];
/** Workflows without. */
const good = [
    configure('          role-to-assume: arn:aws:iam::123456789012:role/x\n'),
    job('      - uses: docker/login-action@v3\n        with:\n          registry: ghcr.io\n          username: ${{ github.actor }}\n          password: ${{ secrets.REGISTRY }}\n'),
    configure('          role-to-assume: ${{ secrets.AWS_ROLE }}\n'),
    configure('          aws-access-key-id: \'\'\n          aws-secret-access-key: ""\n          role-to-assume: x\n'),
    configure('          aws-access-key-id:\n          aws-secret-access-key: ${{ }}\n'),
    configure('          aws-access-key-id: ${{ steps.login.outputs.aws-access-key-id }}\n          aws-secret-access-key: ${{ steps.login.outputs.aws-secret-access-key }}\n'),
    configure('          aws-access-key-id: ${{ needs.login.outputs.id }}\n          aws-secret-access-key: ${{ env.AWS_SECRET_ACCESS_KEY }}\n'),
    job(run, env('test', 'test', '    ')),
    env('testing', 'testing', '') + job(run),
    env('minioadmin', 'minioadmin', '') + job(run),
    env('YOUR-KEY-ID-EXAMPLE', 'your-secret-EXAMPLEKEY', '') + job(run),
    job(run, env('""', "''", '    ')),
    job('      - run: |\n          aws configure set aws_access_key_id test\n          aws configure set aws_secret_access_key "$SECRET"\n'),
    job('      - run: |\n          # aws configure set aws_secret_access_key ${{ secrets.OLD }}\n          echo done\n'),
    job('      - run: unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY\n'),
    job('      - run: export AWS_SECRET_ACCESS_KEY=$(vault read -field=secret aws/creds/x)\n'),
    job(`${run}        env:\n          AWS_ACCESS_KEY_ID: \${{ secrets.R2_ACCESS_KEY_ID }}\n          AWS_SECRET_ACCESS_KEY: \${{ secrets.R2_SECRET_ACCESS_KEY }}\n`),
    job(`${run}        env:\n          AWS_ENDPOINT_URL: http://localhost:4566\n          AWS_ACCESS_KEY_ID: \${{ secrets.LOCAL_KEY }}\n          AWS_SECRET_ACCESS_KEY: \${{ secrets.LOCAL_SECRET }}\n`),
    job('      - uses: acme/publish@v1\n        with:\n          token: ${{ secrets.GITHUB_TOKEN }}\n          npm-token: ${{ secrets.NPM_TOKEN }}\n'),
    job('      - run: make\n        env:\n          AWS_REGION: ${{ vars.AWS_REGION }}\n          AWS_KMS_KEY_ARN: ${{ secrets.AWS_KMS_KEY_ARN }}\n          AWS_ACCOUNT_ID: ${{ secrets.AWS_ACCOUNT_ID }}\n'),
];

;// CONCATENATED MODULE: ./lib/login/rules/static-keys-in-workflow.js




/* harmony default export */ const static_keys_in_workflow = (defineWorkflowRule({
    id: 'static-keys-in-workflow',
    severity: 'high',
    title: 'A workflow uses static AWS keys',
    why: 'A stored access key works from anywhere, for years, for whoever reads it once: each step of the job and each action in it can. A login through OIDC gives a session of an hour to this workflow alone, and leaves nothing to steal or to rotate.',
    fix: 'Replace the keys with a role that the job assumes through OIDC, then delete the keys in IAM and in the settings of the repository.',
    references: [
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
        'https://github.com/aws-actions/configure-aws-credentials#oidc',
    ],
    bad: bad,
    good: good,
    *find({ workflow }) {
        for (const place of keyPlaces(workflow)) {
            const { job, step, where, span, keys } = place;
            const names = [...new Set(keys.map(({ from }) => from))];
            yield {
                span,
                message: `Static AWS keys are handed on in ${where} (${names.join(', ')}).${beside(place)}`,
                fix: static_keys_in_workflow_fixFor(place),
                evidence: {
                    ...(job && { job: job.id }),
                    ...(step?.uses && { action: step.uses.text }),
                    names: keys.map(({ name }) => name),
                    from: names,
                },
                identity: [
                    job?.id ?? '',
                    step?.uses?.text ?? step?.name ?? '',
                    where.split(' ', 3).join(' '),
                    ...keys.flatMap(({ name, from }) => [name, from]),
                ],
            };
        }
    },
}));
/** With a key at hand the login action asks for no id-token. */
function beside({ step, keys }) {
    const used = step !== undefined && (0,asked_role/* isIncumbent */.yB)(step) && (0,asked_role/* inputOf */.wg)(step, 'role-to-assume') !== undefined;
    return used && keys.some(({ name }) => /^aws-access-key-id$/i.test(name))
        ? ' They win over an id-token: role-to-assume is assumed with them.'
        : '';
}
/** The change as a diff where it is the incumbent's step, else what to put in place. */
function static_keys_in_workflow_fixFor({ step, keys }) {
    const after = 'grant the job `id-token: write`, then delete the key in IAM and what is stored of it here:';
    const gone = keys.map(({ name, from }) => `-    ${name}: ${from.startsWith('a key') ? '…' : `\${{ ${from} }}`}`);
    const known = step !== undefined && (0,asked_role/* isIncumbent */.yB)(step) && (0,asked_role/* inputOf */.wg)(step, 'role-to-assume') !== undefined;
    const role = known ? '     role-to-assume: …' : '+    role-to-assume: arn:aws:iam::<account>:role/<role>';
    if (/^aws-actions\/configure-aws-credentials@/i.test(step?.uses?.text ?? '')) {
        return [`Assume a role through OIDC instead, ${after}`, '', '   with:', ...gone, role].join('\n');
    }
    return [
        `Drop ${keys.length > 1 ? 'these' : 'this'} and assume a role through OIDC in a step before, ${after}`,
        '',
        ...(step?.run === undefined ? gone : []),
        '+- uses: aws-actions/configure-aws-credentials@<full commit id>',
        '+  with:',
        role,
        '+    aws-region: <region>',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/login/rules/unpinned-login-action.js



const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const digest = /^sha256:[0-9a-f]{64}$/i;
const unpinned_login_action_workflow = (uses, inputs = '') => `on: push\npermissions: {}\njobs:\n  deploy:\n    permissions:\n      id-token: write\n    steps:\n      - uses: ${uses}\n        with:\n          aws-region: eu-west-1\n${inputs}`;
const role = '          role-to-assume: arn:aws:iam::123456789012:role/x\n';
const call = (uses) => `on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    uses: ${uses}\n    with:\n      role-to-assume: arn:aws:iam::123456789012:role/x\n`;
const sha = '0123456789abcdef0123456789abcdef01234567';
/* harmony default export */ const unpinned_login_action = (defineWorkflowRule({
    id: 'unpinned-login-action',
    severity: 'medium',
    title: 'An action that logs in to AWS is not pinned to a commit',
    why: 'A tag or branch of an action can be moved to other code at any time, by its owner or by whoever takes its account over. An action that logs in holds the session to AWS: the code that runs must be the code that was reviewed.',
    fix: 'Pin the action to the full id of a commit, and let Dependabot or Renovate move it.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
    bad: [
        unpinned_login_action_workflow('aws-actions/configure-aws-credentials@v4', role),
        unpinned_login_action_workflow('aws-actions/configure-aws-credentials@main'),
        unpinned_login_action_workflow('AWS-Actions/Configure-AWS-Credentials@v4.1.0', role),
        unpinned_login_action_workflow('aws-actions/configure-aws-credentials@0123456', role),
        unpinned_login_action_workflow('aws-actions/amazon-ecr-login@v2'),
        unpinned_login_action_workflow('acme/deploy@v1', role),
        unpinned_login_action_workflow('docker://acme/deploy:latest', role),
        call('acme/central/.github/workflows/deploy.yml@v1'),
    ],
    good: [
        unpinned_login_action_workflow(`aws-actions/configure-aws-credentials@${sha} # v4.1.0`, role),
        unpinned_login_action_workflow('./.github/actions/login', role),
        unpinned_login_action_workflow(`docker://acme/deploy@sha256:${sha}${sha.slice(0, 24)}`, role),
        unpinned_login_action_workflow('actions/checkout@v4'),
        unpinned_login_action_workflow('aws-actions/setup-sam@v2'),
        call(`acme/central/.github/workflows/deploy.yml@${sha}`),
        call('./.github/workflows/deploy.yml'),
        'on: push\njobs:\n  lint:\n    uses: acme/central/.github/workflows/lint.yml@v1\n',
    ],
    *find(scene) {
        for (const job of scene.workflow.jobs) {
            for (const step of job.steps)
                yield* wordingOf(step, job.id, undefined);
            const called = job.uses === undefined || !(0,aws_steps/* givesLogin */.c6)([...job.with, ...(job.secrets === 'inherit' ? [] : job.secrets)]) ? undefined : job;
            if (called?.uses !== undefined)
                yield* wordingFor({ uses: called.uses }, job.id, undefined);
        }
        for (const action of firstUsed(scene))
            for (const step of action.steps)
                yield* wordingOf(step, '', action);
    },
}));
/** The composite actions that no workflow before this one comes to. */
function firstUsed({ workflow, workflows, actions }) {
    if (actions.length === 0)
        return [];
    const usedBy = ({ jobs }) => jobs.flatMap((job) => (0,login_sites/* loginSites */.y)(job, actions).flatMap(({ within }) => within.map(({ action }) => action)));
    const own = new Set(usedBy(workflow));
    if (own.size === 0)
        return [];
    const before = new Set(workflows.slice(0, workflows.indexOf(workflow)).flatMap(usedBy));
    return [...own].filter((action) => !before.has(action));
}
function* wordingOf(step, job, action) {
    if ((0,aws_steps/* isAwsLoginAction */.NI)(step))
        yield* wordingFor(step, job, action);
}
function* wordingFor({ uses }, job, file) {
    const action = (0,aws_steps/* actionOf */.qj)({ uses });
    if (uses === undefined || action === undefined || isPinned(action))
        return;
    yield {
        span: uses.span,
        ...(file && { file }),
        message: `\`${uses.text}\` logs in to AWS and is not pinned to a commit: ${action.ref === '' ? 'it names none' : `\`${action.ref}\` can be moved to other code`}.`,
        fix: unpinned_login_action_fixFor(action, uses.text),
        evidence: { action: action.name, ref: action.ref, ...(file === undefined ? { job } : {}) },
        identity: [job, action.name.toLowerCase(), action.ref],
    };
}
function isPinned({ kind, ref }) {
    return kind === 'local' || (kind === 'docker' ? digest : commit).test(ref);
}
function unpinned_login_action_fixFor({ kind, name, ref }, uses) {
    if (kind === 'docker')
        return `Pin the image to its digest:\n\n- uses: ${uses}\n+ uses: docker://${name}@sha256:<digest>`;
    const repository = name.split('/').slice(0, 2).join('/');
    const named = ref === '' ? 'HEAD' : ref;
    return [
        `Pin it to the full commit id, which \`git ls-remote https://github.com/${repository} ${named}\` tells:`,
        '',
        `- uses: ${uses}`,
        `+ uses: ${name}@<full commit id>${ref === '' ? '' : ` # ${ref}`}`,
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/workflow/expression/evaluate.js
var evaluate = __webpack_require__(4873);
// EXTERNAL MODULE: ./lib/workflow/expression/parse.js
var parse = __webpack_require__(73615);
;// CONCATENATED MODULE: ./lib/workflow/expression/outsider.js


/** Triggers under which somebody from outside starts a run that has the rights of the default branch. */
const outsiderTriggers = ['pull_request_target', 'workflow_run'];
/**
 * Whether a condition may hold in a run that a pull request from a fork started through this trigger. False only where the
 * condition surely keeps it out: it asks for another event, for a push behind the workflow run, for the same repository, for
 * a merged pull request, an author by name or one that belongs to the repository. What can't be known doesn't keep anybody out; nor does the actor's name: whoever pushes last to a pull request or reopens it is the actor.
 */
function admitsOutsider(condition, trigger) {
    const expression = (0,parse/* parseExpression */.Y)(condition);
    if (expression === undefined)
        return true;
    return associations.some((association) => {
        const facts = new Map(outsiders[trigger]).set('github.event.pull_request.author_association', association);
        return (0,evaluate/* holds */.v)(expression, facts) !== false;
    });
}
/** What somebody from outside may be to the repository: nobody, or an author of something merged. */
const associations = ['NONE', 'CONTRIBUTOR'];
/** A name that no condition spells: that of somebody nobody thought of. */
const somebody = '\0somebody';
const headRepository = {
    pull_request_target: 'github.event.pull_request.head.repo',
    workflow_run: 'github.event.workflow_run.head_repository',
};
const outsiders = {
    pull_request_target: factsOf('pull_request_target', [
        ['github.event.pull_request.merged', false],
        ['github.event.workflow_run.event', null],
    ]),
    workflow_run: factsOf('workflow_run', [['github.event.workflow_run.event', 'pull_request']]),
};
function factsOf(trigger, more) {
    const head = headRepository[trigger];
    const differ = (a, b) => [[a, b].sort().join(' != '), true];
    return new Map([
        ['github.event_name', trigger],
        ['github.ref_type', 'branch'],
        [`${head}.fork`, true],
        [`${head}.full_name`, somebody],
        [`${head}.owner.login`, somebody],
        ['github.event.pull_request.user.login', somebody],
        differ(`${head}.full_name`, 'github.repository'),
        differ(`${head}.full_name`, 'github.event.repository.full_name'),
        differ(`${head}.full_name`, 'github.event.pull_request.base.repo.full_name'),
        differ(`${head}.id`, 'github.event.repository.id'),
        differ(`${head}.id`, 'github.repository_id'),
        differ(`${head}.id`, 'github.event.pull_request.base.repo.id'),
        differ(`${head}.owner.login`, 'github.repository_owner'),
        differ('github.event.pull_request.user.login', 'github.repository_owner'),
        ...more,
    ]);
}

;// CONCATENATED MODULE: ./lib/login/rules/unsafe-trigger-login.cases.js
const unsafe_trigger_login_cases_login = '      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/x\n';
const unsafe_trigger_login_cases_workflow = (on, { job = '', step = '', steps = unsafe_trigger_login_cases_login } = {}) => `on: ${on}
permissions: {}
jobs:
  deploy:
${job === '' ? '' : `    if: ${job}\n`}    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@v4
${steps}${step === '' ? '' : `        if: ${step}\n`}`;
/** Workflows in which a run that an outsider starts logs in. */
const unsafe_trigger_login_cases_bad = [
    unsafe_trigger_login_cases_workflow('pull_request_target'),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]'),
    unsafe_trigger_login_cases_workflow('{ pull_request_target: { types: [labeled] } }', { job: "contains(github.event.pull_request.labels.*.name, 'safe to test')" }),
    unsafe_trigger_login_cases_workflow('{ workflow_run: { workflows: [CI], types: [completed] } }'),
    unsafe_trigger_login_cases_workflow('{ workflow_run: { workflows: [CI], branches: [main] } }', { job: "github.event.workflow_run.conclusion == 'success'" }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: "github.actor == 'dependabot[bot]'" }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: "github.ref == 'refs/heads/main'" }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { job: "github.event_name == 'push' || always()" }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { job: "github.event_name == 'pull_request_target'" }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { steps: '      - run: aws sts assume-role-with-web-identity --role-arn x\n' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: 'an expression that cannot be read ((' }),
];
/** Workflows in which none does. */
const unsafe_trigger_login_cases_good = [
    unsafe_trigger_login_cases_workflow('push'),
    unsafe_trigger_login_cases_workflow('pull_request'),
    unsafe_trigger_login_cases_workflow('pull_request_target', { steps: '      - run: make label\n' }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { job: "github.event_name == 'push'" }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { step: "${{ github.event_name != 'pull_request_target' }}" }),
    unsafe_trigger_login_cases_workflow('[push, workflow_dispatch, pull_request_target]', {
        job: `contains(fromJSON('["push", "workflow_dispatch"]'), github.event_name)`,
    }),
    unsafe_trigger_login_cases_workflow('workflow_run', { job: "github.event.workflow_run.event == 'push' && github.event.workflow_run.conclusion == 'success'" }),
    unsafe_trigger_login_cases_workflow('workflow_run', { job: "${{ github.event.workflow_run.event != 'pull_request' }}" }),
    unsafe_trigger_login_cases_workflow('workflow_run', { job: 'github.event.workflow_run.head_repository.full_name == github.repository' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: 'github.event.pull_request.head.repo.full_name == github.repository' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: '${{ !github.event.pull_request.head.repo.fork }}' }),
    unsafe_trigger_login_cases_workflow('{ pull_request_target: { types: [closed] } }', { job: 'github.event.pull_request.merged == true' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: 'false' }),
];

;// CONCATENATED MODULE: ./lib/login/rules/unsafe-trigger-login.js






/* harmony default export */ const unsafe_trigger_login = (defineWorkflowRule({
    id: 'unsafe-trigger-login',
    severity: 'high',
    title: 'A login to AWS under a trigger that outsiders pull',
    why: 'Under `pull_request_target` and `workflow_run` a pull request from a fork starts a run with the secrets and the token of the default branch: its id-token says `refs/heads/main`, so that a role which trusts only the main branch lets it in. Whatever of the pull request the job then touches (a checkout, a title in a script, an artifact) acts with that role.',
    fix: 'Log in only in runs of a push: move the job to a workflow with `on: push`, or guard it.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
        'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    ],
    bad: unsafe_trigger_login_cases_bad,
    good: unsafe_trigger_login_cases_good,
    *find({ workflow, workflows, actions }) {
        for (const trigger of outsiderTriggers) {
            const pulled = workflow.triggers.find(({ name }) => name === trigger);
            if (pulled === undefined)
                continue;
            for (const { job, step, inside } of new Reach({ workflows, actions }, trigger).logins(workflow)) {
                const span = inside === undefined ? (step.uses ?? step.run ?? step).span : (job.uses ?? job).span;
                yield {
                    span,
                    message: `Job "${job.id}" logs in to AWS in runs of \`${trigger}\`, which a pull request from a fork can start with the rights of the default branch.`,
                    fix: unsafe_trigger_login_guard(trigger),
                    evidence: { job: job.id, trigger },
                    identity: [trigger, job.id, job.uses?.text ?? step.uses?.text ?? step.name ?? ''],
                    related: [
                        { workflow, span: pulled.span, message: `\`${trigger}\` starts the run` },
                        ...(inside === undefined ? [] : [{ workflow: inside, span: step.span, message: 'the called workflow logs in here' }]),
                    ],
                };
            }
        }
    },
}));
/** GitHub lets calls nest this deep. */
const callDepth = 10;
/** Finds the logins that an outsider's run comes to, in called workflows of the same repository too. */
class Reach {
    #repository;
    #trigger;
    #first = new Map();
    constructor(repository, trigger) {
        this.#repository = repository;
        this.#trigger = trigger;
    }
    /** One for each job that is reached and logs in, or calls a workflow that does. */
    *logins(workflow, depth = 0) {
        for (const job of (0,reached/* reachedJobs */.b)(workflow, (condition) => admitsOutsider(condition, this.#trigger))) {
            const admits = ({ condition }) => condition === undefined || admitsOutsider(condition.text, this.#trigger);
            const step = (0,login_sites/* loginSites */.y)(job, this.#repository.actions).find(({ outer }) => admits(outer))?.outer;
            if (step !== undefined)
                yield { job, step, inside: undefined };
            const called = depth < callDepth ? (0,workflow_called/* calledWorkflow */.vZ)(job, this.#repository.workflows) : undefined;
            const first = called && this.#firstIn(called, depth + 1);
            if (called !== undefined && first !== undefined)
                yield { job, step: first.step, inside: first.inside ?? called };
        }
    }
    #firstIn(workflow, depth) {
        if (!this.#first.has(workflow)) {
            // Workflows that call each other in a circle end here.
            this.#first.set(workflow, undefined);
            const [first] = this.logins(workflow, depth);
            this.#first.set(workflow, first);
        }
        return this.#first.get(workflow);
    }
}
function unsafe_trigger_login_guard(trigger) {
    const condition = trigger === 'workflow_run' ? "github.event.workflow_run.event == 'push'" : "github.event_name == 'push'";
    return `Log in only in runs of a push: move the job to a workflow with \`on: push\`, or guard it:\n\n+    if: ${condition}`;
}

// EXTERNAL MODULE: ./lib/model/partitions.js
var partitions = __webpack_require__(95062);
// EXTERNAL MODULE: ./lib/login/legible.js
var legible = __webpack_require__(70057);
// EXTERNAL MODULE: ./lib/login/region.js
var region = __webpack_require__(25509);
// EXTERNAL MODULE: ./lib/login/role-arn.js
var role_arn = __webpack_require__(54359);
// EXTERNAL MODULE: ./lib/login/rules/login-duration.js
var login_duration = __webpack_require__(10053);
// EXTERNAL MODULE: ./lib/login/rules/login-region.js
var login_region = __webpack_require__(59141);
// EXTERNAL MODULE: ./lib/login/rules/login-role-arn.js
var login_role_arn = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/login/static-inputs.js












/** What stands where somebody has yet to fill in a value. */
const placeholder = /[<>{}*]|\.\.\.|x{4}|your|account|example|change|replace|todo|placeholder/i;
/** Inputs of a login that no run of it gets through with, where the files tell them: ARN of the role, region, length of the session. */
function checkInputs(repository) {
    const found = new Map();
    for (const workflow of repository.workflows)
        for (const job of workflow.jobs)
            for (const site of (0,login_sites/* loginSites */.y)(job, repository.actions)) {
                if (!(0,asked_role/* isIncumbent */.yB)(site.step))
                    continue;
                const { runs } = (0,job_runs/* runsOf */.ky)(workflow, job, repository.workflows);
                for (const facts of runs.length === 0 ? [new Map()] : runs.map((run) => run.facts))
                    for (const finding of inputsAt(workflow, job, site, (0,login_sites/* factsAt */.v)(site, workflow, job, facts))) {
                        // A step that an alias repeats stands once in the file.
                        const key = `${finding.rule} ${finding.place.path}:${finding.place.line}:${finding.place.column}`;
                        if (!found.has(key))
                            found.set(key, finding);
                    }
            }
    return [...found.values()];
}
function* inputsAt(workflow, job, site, facts) {
    const { step, within } = site;
    const action = within.at(-1)?.action;
    const told = (value, rule, wording) => workflowFinding(rule, action ?? workflow, { span: value.span, ...wording });
    const asked = (0,asked_role/* inputOf */.wg)(step, 'role-to-assume');
    const role = (0,job_runs/* filled */.Bq)(asked, facts)?.trim();
    const arn = role === undefined ? undefined : (0,role_arn/* readRoleArn */.e)(role);
    const oidc = (0,asked_role/* oidcRole */.Ul)(step, workflow, job, facts) !== undefined && grantsIdToken(effectivePermissions(workflow, job));
    if (asked !== undefined && role !== undefined && role !== '' && arn !== undefined && !('name' in arn) && !placeholder.test(role)) {
        // Without a token a bare name is looked for in the account of the keys.
        if (oidc || role.startsWith('arn:'))
            yield told(asked, login_role_arn/* default */.A, {
                ...login_role_arn/* default */.A.words({ kind: 'fault', input: 'role-to-assume', given: role, fault: arn }),
                identity: [job.id, role],
            });
    }
    const named = (0,asked_role/* inputOf */.wg)(step, 'aws-region');
    const text = (0,job_runs/* filled */.Bq)(named, facts)?.trim();
    if (named !== undefined && text !== undefined && text !== '' && !placeholder.test(text)) {
        const partition = arn !== undefined && 'name' in arn ? arn.partition : ((0,partitions/* partitionOf */.iQ)(text)?.id ?? 'aws');
        const choice = (0,region/* chooseRegion */.Q)(text, partition, {}, true);
        if ('why' in choice)
            yield told(named, login_region/* default */.A, {
                message: `aws-region can't be used: ${choice.why}.`,
                fix: `Set aws-region to ${choice.nearest}:\n\n-          aws-region: ${(0,legible/* legible */.b)(text, 60)}\n+          aws-region: ${choice.nearest}`,
                evidence: {
                    region: (0,legible/* legible */.b)(text, 60),
                    nearest: choice.nearest,
                    job: job.id,
                    ...(role === undefined ? {} : { role: (0,legible/* legible */.b)(role) }),
                },
                identity: [job.id, text, role ?? ''],
            });
    }
    const lasting = (0,asked_role/* inputOf */.wg)(step, 'role-duration-seconds');
    const seconds = Number((0,job_runs/* filled */.Bq)(lasting, facts) ?? Number.NaN);
    const chained = (0,job_runs/* filled */.Bq)((0,asked_role/* inputOf */.wg)(step, 'role-chaining'), facts) === 'true';
    const most = chained ? 3600 : 43_200;
    if (lasting !== undefined && asked !== undefined && Number.isInteger(seconds) && seconds > 0 && (seconds < 900 || seconds > most)) {
        const wanted = seconds < 900 ? 900 : most;
        yield told(lasting, login_duration/* default */.A, {
            message: `STS refuses a session of ${seconds} seconds: ${seconds < 900 ? 'the shortest is 900' : chained ? 'a role that is assumed from another role lasts 3600 at most' : 'the longest is 43200'}.`,
            fix: `Set role-duration-seconds to ${wanted}:\n\n-          role-duration-seconds: ${seconds}\n+          role-duration-seconds: ${wanted}`,
            evidence: { duration: seconds, job: job.id, ...(role === undefined ? {} : { role: (0,legible/* legible */.b)(role) }) },
            identity: [job.id, String(seconds), role ?? ''],
        });
    }
}

// EXTERNAL MODULE: ./lib/login/rules/login-no-id-token.js
var login_no_id_token = __webpack_require__(82382);
;// CONCATENATED MODULE: ./lib/login/static-token.js







/**
 * Jobs that log in through OIDC and can't ask for an id-token, in no run: their permissions leave it out, or those of a job
 * that calls them do. Only on GitHub's own runners, where no other credentials lie around, and where no step before signs in.
 */
function checkTokens(repository) {
    const found = new Map();
    for (const workflow of repository.workflows)
        for (const job of workflow.jobs) {
            const [site] = (0,login_sites/* loginSites */.y)(job, repository.actions);
            if (site === undefined || !(0,asked_role/* isIncumbent */.yB)(site.step) || mayHaveKeys(job, site.outer))
                continue;
            const { runs, whole } = (0,job_runs/* runsOf */.ky)(workflow, job, repository.workflows);
            const own = effectivePermissions(workflow, job);
            const elsewhere = !whole && runs.length === 0 && own !== undefined;
            for (const { route, facts } of elsewhere ? [{ route: [], facts: new Map() }] : runs) {
                const told = (0,login_sites/* factsAt */.v)(site, workflow, job, facts);
                if (!isAsked((0,asked_role/* oidcRole */.Ul)(site.step, workflow, job, told)) || !isHosted(job, (0,job_runs/* filled */.Bq)(job.runsOn, facts)))
                    continue;
                if (!(0,fill/* mayHold */.U)(site.outer.condition?.text, facts))
                    continue;
                const lack = lackOn([...route, { workflow, job }]);
                if (lack === undefined)
                    continue;
                const { at } = lack;
                const span = at.job === job ? (site.outer.uses ?? site.outer).span : (at.job.uses ?? at.job).span;
                const key = `${at.workflow.path} ${span.start}`;
                if (!found.has(key))
                    found.set(key, finding(lack, { workflow, job }, span));
            }
        }
    return [...found.values()];
}
/** A step before may have fetched keys, with which the role is then assumed. */
function mayHaveKeys(job, login) {
    const fetches = /vault|secret|credential|doppler|infisical|akeyless|1password|keeper|saml|okta|conjur|\.aws\b|aws configure|GITHUB_ENV/i;
    return job.steps.some(({ index, uses, run }) => index < login.index && (fetches.test(uses?.text ?? '') || fetches.test(run?.text ?? '')));
}
/** A role that is surely given: by text, or by a secret or variable that only a person sets. */
function isAsked(asked) {
    return (asked !== undefined &&
        (asked.text === undefined ? /^\s*\$\{\{\s*(?:secrets|vars)\.[\w-]+\s*\}\}\s*$/.test(asked.written) : asked.text !== ''));
}
function isHosted({ runsOn }, text) {
    const only = runsOn?.type === 'list' && runsOn.items.length === 1 ? runsOn.items[0] : undefined;
    return /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.-]*)$/.test(only?.type === 'text' ? only.text : (text ?? ''));
}
/** From the job outwards: the first that doesn't grant what those inside need. */
function lackOn(calls) {
    let named = false;
    for (let i = calls.length - 1; i >= 0; i--) {
        const at = calls[i];
        if (at === undefined)
            return undefined;
        const block = effectivePermissions(at.workflow, at.job);
        if (block === undefined ? i === 0 : !grantsIdToken(block))
            return { at, block, refused: named };
        // A called workflow that says nothing has what its caller has.
        named ||= block !== undefined;
    }
    return undefined;
}
function finding({ at, block, refused }, { workflow, job }, span) {
    const own = at.job === job;
    const why = block === undefined
        ? 'no `permissions` are written, and by default there is none'
        : `\`permissions\` of ${block === at.job.permissions ? 'the job' : 'the workflow'} leave it out${block === at.job.permissions && grantsIdToken(at.workflow.permissions) ? ', and replace those of the workflow' : ''}`;
    const message = own
        ? `Job "${job.id}" logs in to AWS and can't ask for an id-token: ${why}.`
        : refused
            ? `GitHub doesn't start this workflow: job "${job.id}" of ${workflow.path} asks for \`id-token: write\`, which job "${at.job.id}" that calls it doesn't grant (${why}).`
            : `Job "${job.id}" of ${workflow.path} logs in to AWS and can't ask for an id-token, as job "${at.job.id}" that calls it doesn't grant it (${why}).`;
    return workflowFinding(login_no_id_token/* default */.A, at.workflow, {
        span,
        message,
        fix: `Grant it to job "${at.job.id}":\n\n${diff(at, block)}`,
        evidence: { job: at.job.id, ...(own ? {} : { called: workflow.path }) },
        identity: ['static', at.job.id, own ? '' : `${workflow.path} ${job.id}`],
        related: [
            ...(block === undefined ? [] : [{ workflow: at.workflow, span: block.span, message: 'these permissions hold for the job' }]),
            ...(own ? [] : [{ workflow, span: job.span, message: 'the job that logs in' }]),
        ],
    });
}
function diff({ job }, block) {
    if (block === undefined || block !== job.permissions) {
        const kept = [...(block?.scopes ?? [])].map(([scope, { access }]) => `+      ${scope}: ${access}`);
        return [`   ${job.id}:`, '+    permissions:', ...(kept.length > 0 ? kept : ['+      contents: read']), '+      id-token: write'].join('\n');
    }
    if (block.all !== undefined)
        return [
            `   ${job.id}:`,
            `-    permissions: ${block.all === 'none' ? '{}' : `${block.all}-all`}`,
            '+    permissions:',
            '+      contents: read',
            '+      id-token: write',
        ].join('\n');
    const lines = [...block.scopes].map(([scope, { access }]) => `${scope === 'id-token' ? '-' : ' '}      ${scope}: ${access}`);
    return [`   ${job.id}:`, '     permissions:', ...lines, '+      id-token: write'].join('\n');
}

;// CONCATENATED MODULE: ./lib/login/workflows.js
















/** The rules that need nothing but the workflow files. */
const workflowRules = [
    static_keys_in_workflow,
    id_token_scope,
    unpinned_login_action,
    unsafe_trigger_login,
    chaining_without_session,
    comment_trigger_login,
    credentials_as_outputs,
    deploy_without_environment,
    environment_in_pull_request,
    existing_credentials_kept,
    no_allowed_accounts,
    profile_on_self_hosted,
    secrets_inherit_keys,
    spoofable_actor_guard,
];
/**
 * What the workflow files of a repository say of its login to AWS: by the rules, in the order of files, then what no run gets
 * through with. Never throws.
 */
function checkWorkflows(repository) {
    return [
        ...repository.workflows.flatMap((workflow) => workflowRules.flatMap((rule) => rule.judge({ ...repository, workflow }))),
        ...checkTokens(repository),
        ...checkInputs(repository),
    ];
}


/***/ })

};
