export const id = 7225;
export const ids = [7225];
export const modules = {

/***/ 67225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTrusts: () => (/* binding */ checkTrusts),
  trustRules: () => (/* binding */ trustRules)
});

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
// EXTERNAL MODULE: ./lib/login/job-logins.js
var job_logins = __webpack_require__(34529);
// EXTERNAL MODULE: ./lib/login/role-arn.js
var role_arn = __webpack_require__(54359);
// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(28420);
// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(48920);
// EXTERNAL MODULE: ./lib/login/legible.js
var legible = __webpack_require__(70057);
// EXTERNAL MODULE: ./lib/login/run-subjects.js
var run_subjects = __webpack_require__(32720);
// EXTERNAL MODULE: ./lib/login/subject-tests.js
var subject_tests = __webpack_require__(485);
// EXTERNAL MODULE: ./lib/login/trigger-refs.js
var trigger_refs = __webpack_require__(36556);
;// CONCATENATED MODULE: ./lib/login/trust-rule.js
function defineTrustRule(rule) {
    return { ...rule, check: 'login' };
}

;// CONCATENATED MODULE: ./lib/login/rules/role-open-to-any-run.js







const host = 'token.actions.githubusercontent.com';
const trust = (sub, more = {}) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', ...more }, StringLike: { [`${host}:sub`]: sub } },
        },
    ],
});
const workflow = (on, head = '') => `on: ${on}\njobs:\n  deploy:\n${head}    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }\n`;
/** A branch that no filter names. */
const branch = 'refs/heads/zq-any';
/* harmony default export */ const role_open_to_any_run = (defineTrustRule({
    id: 'role-open-to-any-run',
    severity: 'low',
    title: 'Any branch, or any pull request, starts a run that takes the role',
    why: 'The trust policy lets in what the trigger of the workflow gives to everybody who can push: a pull request of the repository runs its own version of the workflow, before anybody has read it, and takes the role with it. Where pushes use the same role, that is the role that deploys.',
    fix: 'Give pull requests a role of their own that reads, and the branch or the environment that deploys the other.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
    bad: [
        { workflow: workflow('pull_request'), trust: trust('repo:acme/app:pull_request') },
        { workflow: workflow('[push, pull_request]'), trust: trust('repo:acme/app:*') },
        { workflow: workflow('push'), trust: trust('repo:acme/app:ref:refs/heads/*') },
        { workflow: workflow('workflow_dispatch'), trust: trust('repo:acme@*/app@*:*') },
    ],
    good: [
        { workflow: workflow('push'), trust: trust('repo:acme/app:ref:refs/heads/main') },
        { workflow: workflow('{ push: { branches: [main] } }'), trust: trust('repo:acme/app:*') },
        { workflow: workflow('[push, pull_request]', '    environment: prod\n'), trust: trust('repo:acme/app:*') },
        { workflow: workflow('[push, pull_request]', "    if: github.ref == 'refs/heads/main'\n"), trust: trust('repo:acme/app:*') },
        { workflow: workflow('pull_request'), trust: trust('repo:acme/app:*', { [`${host}:ref`]: 'refs/heads/main' }) },
        { workflow: workflow('pull_request'), trust: trust('repo:acme/other:pull_request') },
    ],
    word(the) {
        const { login, role, trusts } = the;
        if (trusts.length !== 1 || trusts.some(({ policy }) => policy.statements.some(({ effect }) => effect === 'Deny')))
            return undefined;
        // A condition on the ref or the actor is some guard, whatever it comes to.
        const guards = [...login.runs.flatMap(({ route }) => route.map(({ job }) => job)), login.job, login.site.outer];
        if (guards.some(({ condition }) => /github\.(?:ref|head_ref|base_ref|actor|event\.)/.test(condition?.text ?? '')))
            return undefined;
        const open = login.runs.flatMap((run) => {
            const contexts = (0,run_subjects/* contextsOf */.W)(run, login.job) ?? [];
            const pull = contexts.some((context) => context !== 'ref' && context.exact === 'pull_request');
            const any = contexts.includes('ref') && /^(?:push|workflow_dispatch)$/.test(run.trigger.name) && (0,trigger_refs/* refsOf */.g)(run.trigger).admits(branch);
            const context = pull ? 'pull_request' : any ? `ref:${branch}` : undefined;
            return context !== undefined && isAdmitted(context, the) ? [{ trigger: run.trigger.name, context }] : [];
        });
        const worst = open.find(({ context }) => context === 'pull_request') ?? open[0];
        if (worst === undefined)
            return undefined;
        const pull = worst.context === 'pull_request';
        const shared = pull && login.runs.some(({ trigger }) => !trigger.name.startsWith('pull_request'));
        return {
            ...(shared ? { severity: 'medium' } : {}),
            message: `${pull ? 'Any pull request of the repository' : 'A push to any branch'} can take the role ${(0,legible/* legible */.b)(role.text)} in job "${login.job.id}": \`${worst.trigger}\` starts it${pull ? '' : ' on any branch'}, and the trust policy in ${trusts[0]?.source ?? 'the repository'} lets it in${shared ? '. Pushes use the same role' : ''}.`,
            fix: pull
                ? `Give pull requests a role of their own that only reads, or keep them out of the job:\n\n   ${login.job.id}:\n+    if: github.event_name != 'pull_request'`
                : `Name the branch that deploys, in the trust policy and here:\n\n   ${login.job.id}:\n+    if: github.ref == 'refs/heads/main'`,
            evidence: { job: login.job.id, role: role.text, trigger: worst.trigger },
            identity: [login.job.id, role.text, worst.trigger],
        };
    },
}));
/** Whether the policy surely lets in a run of this repository with this context, in some form of the subject. */
function isAdmitted(context, { trusts, repository }) {
    const statements = trusts
        .flatMap(subject_tests/* openStatements */.P0)
        .filter(({ conditions }) => conditions.every((test) => /^(?:aud|sub|repository|repository_id|repository_owner_id)$/.test((0,subject_tests/* claimOf */._B)(test) ?? '')));
    return statements.some((statement) => namesOf(statement, repository).some((name) => admits(statement, `repo:${name}:${context}`)));
}
function namesOf({ conditions }, repository) {
    const values = conditions
        .filter((test) => (0,subject_tests/* claimOf */._B)(test) === 'sub')
        .flatMap(({ values: all_ }) => all_.flatMap((value) => (value.type === 'text' ? [value.text] : [])));
    if (repository === undefined)
        return values.flatMap((text) => /^repo:([^:*?]+):/.exec(text)?.[1] ?? []);
    const [first, second] = repository.split('/');
    return [repository, ...values.flatMap((text) => (/^repo:[^:]*@/.test(text) ? [`${first}@1/${second}@1`] : []))];
}
function admits({ conditions }, subject) {
    const tests = conditions.filter((test) => (0,subject_tests/* claimOf */._B)(test) === 'sub');
    return tests.length > 0 && (0,truth/* all */.Q7)(tests.map((test) => (0,condition/* evaluateTest */._)(test, { lookup: () => [subject] }))) === true;
}

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/oidc/subject.js
var oidc_subject = __webpack_require__(23489);
;// CONCATENATED MODULE: ./lib/login/rules/subject-without-ids.js






const subject_without_ids_host = 'token.actions.githubusercontent.com';
const subject_without_ids_trust = (sub, more = {}) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${subject_without_ids_host}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${subject_without_ids_host}:aud`]: 'sts.amazonaws.com', [`${subject_without_ids_host}:sub`]: sub, ...more } },
        },
    ],
});
const subject_without_ids_workflow = "on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }\n";
const main = 'repo:acme/app:ref:refs/heads/main';
/* harmony default export */ const subject_without_ids = (defineTrustRule({
    id: 'subject-without-ids',
    severity: 'low',
    title: 'A rename of the repository will end the login',
    why: 'When a repository is renamed or moved, GitHub writes the ids of owner and repository into its subjects from then on (`repo:acme@12/app@34:…`). A trust policy that knows the names alone refuses every deploy from that hour.',
    fix: 'List the subject with the ids beside the one without.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    bad: [
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust(main) },
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust(['repo:acme/app:environment:prod', main]) },
    ],
    good: [
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust('repo:acme@12/app@34:ref:refs/heads/main') },
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust([main, 'repo:acme@12/app@34:ref:refs/heads/main']) },
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust(main, { [`${subject_without_ids_host}:repository_id`]: '34' }) },
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust('repo:acme/other:ref:refs/heads/main') },
        { workflow: subject_without_ids_workflow, trust: subject_without_ids_trust('repo:acme/app:environment:prod') },
        { workflow: subject_without_ids_workflow.replace('role/deploy', 'role/other'), trust: subject_without_ids_trust(main) },
    ],
    word({ login, role, trusts, repository }) {
        const [only, ...others] = trusts;
        if (only === undefined || others.length > 0)
            return undefined;
        const statements = (0,subject_tests/* openStatements */.P0)(only);
        if (statements.some(({ conditions }) => conditions.some((test) => /_id$/.test((0,subject_tests/* claimOf */._B)(test) ?? ''))))
            return undefined;
        const tests = statements.flatMap(({ conditions }) => conditions.filter((test) => (0,subject_tests/* claimOf */._B)(test) === 'sub'));
        const values = tests.flatMap((test) => test.values.map((value) => (0,model_value/* textOf */.b6)(value) ?? ''));
        const read = values.map((text) => (0,oidc_subject/* readSubject */.$e)(text));
        const named = read.every((subject) => subject !== undefined &&
            subject.ownerId === undefined &&
            !/[*?]/.test(subject.owner + subject.repository) &&
            (repository === undefined || `${subject.owner}/${subject.repository}` === repository));
        const [first] = values;
        const place = tests[0] && only.place(tests[0].span);
        if (first === undefined || place === undefined || !named)
            return undefined;
        const search = { workflow: login.workflow, job: login.job, repository, budget: { left: 200_000 } };
        // A login that never works has nothing to lose.
        if (!(0,subject_tests/* subjectTests */.Wm)(only).some((asked) => login.runs.some((run) => (0,run_subjects/* canMeet */.I)(asked, run, search))))
            return undefined;
        const subject = (0,oidc_subject/* readSubject */.$e)(first);
        return {
            place,
            message: `The trust policy of ${(0,legible/* legible */.b)(role.text)} knows the repository by its name alone: after a rename or a move the subjects of job "${login.job.id}" carry ids, and STS refuses them.`,
            fix: `List both, with the ids that \`gh api repos/${subject?.owner ?? ''}/${subject?.repository ?? ''} --jq '.owner.id, .id'\` tells:\n\n- "${subject_without_ids_host}:sub": "${(0,legible/* legible */.b)(first)}"\n+ "${subject_without_ids_host}:sub": ["${(0,legible/* legible */.b)(first)}", "repo:${subject?.owner ?? ''}@<owner id>/${subject?.repository ?? ''}@<repository id>:${(0,legible/* legible */.b)(subject?.context ?? '')}"]`,
            evidence: { claim: 'sub', role: role.text, subject: (0,legible/* legible */.b)(first) },
            identity: [role.text, ...values],
        };
    },
}));

// EXTERNAL MODULE: ./lib/login/trust-source.js
var trust_source = __webpack_require__(36657);
;// CONCATENATED MODULE: ./lib/login/static-trust.js






/** The rules that read a login and the trust policy of its role together. */
const trustRules = [role_open_to_any_run, subject_without_ids];
/** Advice on logins whose role has its trust policy in the repository: one a rule and place. */
function checkTrusts(repository, documents) {
    const found = new Map();
    for (const workflow of repository.workflows)
        for (const job of workflow.jobs)
            for (const login of (0,job_logins/* jobLogins */.k)(workflow, job, repository)) {
                const role = (0,role_arn/* readRoleArn */.e)(login.role);
                const trusts = 'name' in role ? (0,trust_source/* trustsNamed */.pz)(documents, role) : [];
                if (!('name' in role) || trusts.length === 0 || login.runs.length === 0)
                    continue;
                for (const finding of judged({ login, role, trusts, repository: repository.name })) {
                    const key = `${finding.rule} ${finding.place.path}:${finding.place.line}:${finding.place.column}`;
                    if (!found.has(key))
                        found.set(key, finding);
                }
            }
    return [...found.values()];
}
function judged(the) {
    return trustRules.flatMap((rule) => {
        const wording = rule.word(the);
        if (wording === undefined)
            return [];
        const { place = the.login.place, severity = rule.severity, identity, message, fix, evidence } = wording;
        const near = [...the.login.through, ...(wording.place === undefined ? [] : [{ ...the.login.place, message: 'the job that logs in' }])];
        return [
            {
                check: 'login',
                rule: rule.id,
                severity,
                message,
                fix,
                place,
                elsewhere: [],
                related: near,
                evidence,
                fingerprint: (0,fingerprint/* fingerprint */.Rj)(rule.id, ...identity),
            },
        ];
    });
}


/***/ }),

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ openStatements),
/* harmony export */   Wm: () => (/* binding */ subjectTests),
/* harmony export */   _B: () => (/* binding */ claimOf)
/* harmony export */ });
/* harmony import */ var _oidc_issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);
/* harmony import */ var _oidc_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);


/** The bare name of the claim of GitHub's that a condition asks for; undefined for another key. */
function claimOf({ key }) {
    const { issuer, claim } = (0,_oidc_token_js__WEBPACK_IMPORTED_MODULE_1__/* .splitKey */ ._$)(key);
    return issuer !== undefined && (0,_oidc_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithub */ .el)(issuer) ? claim.toLowerCase() : undefined;
}
/** The statements that may let in somebody with a token. */
function openStatements({ policy }) {
    return policy.statements.filter(({ effect, principals }) => effect !== 'Deny' && mayBeFederated(principals));
}
/** The conditions on GitHub's subject of each statement that lets somebody in; one without any makes a list that is empty. */
function subjectTests(trust) {
    return openStatements(trust).map(({ conditions }) => conditions.filter((test) => claimOf(test) === 'sub'));
}
function mayBeFederated(principals) {
    return (principals === undefined ||
        principals.negated ||
        principals.entries.some(({ type }) => type !== 'AWS' && type !== 'Service' && type !== 'CanonicalUser'));
}


/***/ }),

/***/ 36657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ trustsInTree),
/* harmony export */   MZ: () => (/* binding */ trustInFile),
/* harmony export */   pz: () => (/* binding */ trustsNamed),
/* harmony export */   rC: () => (/* binding */ trustInIam)
/* harmony export */ });
/* harmony import */ var _iam_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96098);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5218);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45940);




/** The policy in a file that was named as the role's; undefined when it is no JSON document of that kind. */
function trustInFile(file) {
    const policy = trustInText(file.text);
    const lines = new _model_position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(file.text);
    return policy && { policy, source: file.path, place: (span) => ({ path: file.path, ...lines.place(span) }) };
}
/** The policy as IAM gave it. */
function trustInIam(text) {
    const policy = trustInText(text);
    return policy && { policy, source: 'IAM', place: () => undefined };
}
/** A bare document, or what `aws iam get-role` prints. */
function trustInText(text) {
    const parsed = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (parsed.value === undefined || parsed.problems.length > 0)
        return undefined;
    const document = [parsed.value, (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(parsed.value, 'AssumeRolePolicyDocument'), inRole(parsed.value)].find((value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'Statement') !== undefined);
    if (document === undefined)
        return undefined;
    const policy = (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(document, 'trust');
    return policy.statements.length === 0 ? undefined : policy;
}
function inRole(value) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'Role'), 'AssumeRolePolicyDocument');
}
/** The trust policies of the roles that the tree gives exactly this name, and of no others. */
function trustsNamed(documents, role) {
    const roles = documents.units.flatMap((unit) => unit.principals).filter(({ kind, name }) => kind === 'role' && name === role.name);
    return roles.flatMap(({ trust }) => (trust === undefined ? [] : [located(trust)]));
}
/**
 * The trust policies of the tree that may be the role's: those of a role of that name; else of a logical id that the name
 * is made of; else the one bare trust policy that its file's name, or its being the only one, makes it. What names
 * another account's provider is passed over where something else is left.
 */
function trustsInTree(documents, role, path) {
    const principals = documents.units.flatMap((unit) => unit.principals).filter(({ kind, trust }) => kind === 'role' && trust !== undefined);
    const here = (items) => path === undefined ? items : items.filter(({ file }) => file.path === path);
    const roles = here(principals);
    const named = roles.filter(({ name }) => name === role.name);
    const alike = named.length > 0 ? named : roles.filter(({ name }) => isMadeOf(role.name, name));
    if (alike.length > 0)
        return ofAccount(alike.map(({ trust }) => trust), role).map(located);
    const held = new Set(principals.map(({ trust }) => trust));
    const bare = documents.units
        .flatMap((unit) => unit.policies)
        .filter((policy) => policy.kind === 'trust' && policy.holders.length === 0 && !held.has(policy));
    return fitting(here(bare), role).map(located);
}
/** CloudFormation names a role STACK-LOGICALID-RANDOM where the template gives no name. */
function isMadeOf(name, logicalId) {
    if (logicalId.length < 4)
        return false;
    return name.includes(`-${logicalId}-`) || plain(name) === plain(logicalId);
}
function fitting(bare, role) {
    const byName = bare.filter(({ name, file }) => name === role.name || plain(baseName(file.path)).includes(plain(role.name)));
    if (byName.length > 0)
        return ofAccount(byName, role);
    const own = ofAccount(bare.filter(({ file }) => !file.fixture), role);
    return own.length === 1 ? own : [];
}
function ofAccount(policies, role) {
    const fits = policies.filter((policy) => accountsOf(policy.document).every((account) => account === role.account));
    return fits.length > 0 ? fits : [...policies];
}
function accountsOf(document) {
    return itemsOf((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(document, 'Statement'))
        .flatMap((statement) => itemsOf((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(statement, 'Principal'), 'Federated')))
        .flatMap((value) => /^arn:[\w-]+:iam::(\d{12}):oidc-provider\//.exec((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? '')?.[1] ?? []);
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.type === 'list' ? value.items : [value];
}
function located(policy) {
    const { file } = policy;
    return {
        policy: (0,_iam_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(policy.document, 'trust'),
        source: file.path,
        place: (span) => ({ path: file.path, ...file.lines.place(span) }),
    };
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 45663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstWhere),
/* harmony export */   f: () => (/* binding */ lastAtMost)
/* harmony export */ });
/** The rank of the first of `count` ascending ones that has reached something; `count` where none has. Once `reached`, all behind must have. */
function firstWhere(count, reached) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The rank of the last of ascending numbers that is at most `value`; -1 where the first is more. */
function lastAtMost(ascending, value) {
    return firstWhere(ascending.length, (rank) => ascending[rank] > value) - 1;
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45663);

/** Turns offsets of one text into lines and columns. Lines end at LF, CRLF or a lone CR. A leading byte order mark counts as no column. */
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        const starts = (this.#starts ??= lineStarts(this.#text));
        const line = Math.max(0, (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtMost */ .f)(starts, offset));
        const start = starts[line];
        return { line: line + 1, column: codePoints(this.#text, start, offset) + 1 };
    }
    /** What stands in a span, as written. */
    text({ start, end }) {
        return this.#text.slice(start, end);
    }
    /** The place fields of a span. */
    place(span) {
        const start = this.at(span.start);
        const end = this.at(Math.max(span.start, span.end));
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
function codePoints(text, from, to) {
    let count = 0;
    const end = Math.min(to, text.length);
    for (let i = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from; i < end; i++) {
        const code = text.charCodeAt(i);
        const low = text.charCodeAt(i + 1);
        if (code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000)
            i++;
        count++;
    }
    return count;
}


/***/ }),

/***/ 12737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ hostLowered),
/* harmony export */   el: () => (/* binding */ isGithub),
/* harmony export */   xD: () => (/* binding */ issuerOf)
/* harmony export */ });
/* unused harmony export githubClaims */
/**
 * Claims that STS hands to conditions for a GitHub token, besides those that a token never has (`amr`).
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
const githubClaims = [
    'aud',
    'sub',
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
/** What every OIDC provider's token gives to conditions. */
const standard = ['aud', 'sub', 'amr'];
const github = { id: 'github', shared: true, binding: ['sub'], more: githubClaims };
const gitlab = { id: 'gitlab', more: ['project_id', 'namespace_id'], project: ['project_id'] };
const gitlabMore = ['pipeline_source', 'ref_protected', 'runner_environment', 'user_access_level', 'user_email', 'user_id', 'user_login'];
const buildkite = ['build_branch', 'cluster_id', 'cluster_name', 'organization_id', 'organization_slug', 'pipeline_id', 'pipeline_slug'];
/**
 * Issuers that sign for many tenants, with the claim that tells the tenant: IAM refuses a new trust without it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const entries = [
    { ...github, name: 'GitHub Actions', host: /^token\.actions\.githubusercontent\.com$/ },
    { ...github, name: 'GitHub Actions of an enterprise', host: /^token\.actions\.githubusercontent\.com\/[^/]+$/ },
    { ...github, name: 'GitHub Actions of an enterprise', host: /^github\.com\/enterprises\/[^/]+$/ },
    { ...github, name: 'GitHub Actions with data residency', host: /^token\.actions\.[a-z0-9-]+\.ghe\.com$/ },
    { ...github, name: 'GitHub Enterprise Server', host: /^[^/]+\/_services\/token$/ },
    { ...github, name: 'GitHub Actions (old issuer)', host: /^vstoken\.actions\.githubusercontent\.com$/ },
    plain('GitHub audit log streaming', /^oidc-configuration\.audit-log\.githubusercontent\.com$/),
    {
        ...gitlab,
        name: 'GitLab.com',
        host: /^gitlab\.com$/,
        shared: true,
        binding: ['sub', 'namespace_id', 'project_id'],
        more: [...gitlab.more, ...gitlabMore],
    },
    { ...gitlab, name: 'GitLab', host: /^gitlab\.[^/]+$|^[^/]+\.gitlab-dedicated\.com$/, shared: false, binding: ['sub'], more: [] },
    {
        id: 'buildkite',
        name: 'Buildkite',
        host: /^agent\.(?:[^/]+\.)?buildkite\.(?:com|dev|site)$/,
        shared: true,
        binding: ['sub', 'organization_id', 'organization_slug', 'pipeline_id', 'cluster_id'],
        more: buildkite,
        project: ['pipeline_id', 'cluster_id'],
    },
    plain('Codefresh', /^oidc\.codefresh\.io$/),
    plain('DVC Studio', /^studio\.datachain\.ai\/api$/),
    { ...plain('Scalr', /^scalr\.io$|^[^/]+\.scalr\.io$/), id: 'scalr' },
    plain('Shisho Cloud', /^tokens\.cloud\.shisho\.dev$/),
    { ...plain('HCP Terraform', /^app\.terraform\.io$/), id: 'terraform' },
    plain('Upbound', /^proidc\.upbound\.io$/),
    plain('IBM Turbonomic', /^rh-oidc\.s3\.[a-z0-9-]+\.amazonaws\.com\/[^/]+$/),
    plain('Amazon Cognito identity pools', /^cognito-identity\.amazonaws\.com$/, ['aud']),
    { ...plain('Pulumi Cloud', /^api\.pulumi\.com\/oidc$/, ['aud', 'sub']), id: 'pulumi' },
    plain('Vercel', /^oidc\.vercel\.com$/, ['aud', 'sub']),
    { ...plain('Vercel of a team', /^oidc\.vercel\.com\/[^/]+$/, ['aud', 'sub']), shared: false },
    {
        ...plain('Bitbucket of a workspace', /^api\.bitbucket\.org\/2\.0\/workspaces\/[^/]+\/pipelines-config\/identity\/oidc$/),
        id: 'bitbucket',
        shared: false,
    },
    { ...plain('Spacelift', /^[^/]+\.app\.(?:us\.)?spacelift\.io$/), id: 'spacelift', shared: false },
    plain('Sandboxes Cloud', /^sandboxes\.cloud$/, ['aud', 'sub']),
    {
        id: 'circleci',
        name: 'CircleCI',
        host: /^oidc\.circleci\.com$/,
        shared: true,
        binding: ['sub', 'aud', 'oidc.circleci.com/project-id'],
        more: ['oidc.circleci.com/project-id'],
        project: ['oidc.circleci.com/project-id'],
    },
    {
        id: 'circleci',
        name: 'CircleCI of an organization',
        host: /^oidc\.circleci\.com\/org\/[^/]+$/,
        shared: false,
        binding: ['sub', 'oidc.circleci.com/project-id'],
        more: ['oidc.circleci.com/project-id'],
        project: ['oidc.circleci.com/project-id'],
    },
    {
        ...plain('Google', /^accounts\.google\.com$/, ['aud', 'oaud', 'sub', 'google/organization_number']),
        more: ['oaud', 'google/organization_number'],
    },
    { ...plain('Login with Amazon', /^www\.amazon\.com$/, ['app_id', 'user_id']), more: ['app_id', 'user_id'] },
    { ...plain('Facebook', /^graph\.facebook\.com$/, ['app_id', 'id']), more: ['app_id', 'id'] },
    plain('Microsoft Sentinel', /^sts\.windows\.net\/33e01921-4d64-4f8c-a055-5bdaffd5e33d\/?$/, ['sub', 'sts:rolesessionname']),
    {
        ...plain('EKS cluster', /^oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/id\/[^/]+$|^oidc-eks\.[^/]+\/id\/[^/]+$/),
        id: 'eks',
        shared: false,
    },
];
function plain(name, host, binding = ['sub']) {
    return { id: 'other', name, host, shared: true, binding };
}
/**
 * The issuer behind a provider's address without `https://`, as it stands in a provider's ARN or before a condition key;
 * undefined for one that is in no list. Letter case counts in the path alone.
 */
function issuerOf(address) {
    const plainAddress = hostLowered(address);
    const entry = entries.find(({ host }) => host.test(plainAddress));
    if (entry === undefined)
        return undefined;
    const { id, name, shared, binding, more = [], project = [] } = entry;
    return { id, name, shared, binding, supplied: [...new Set([...standard, ...more])], project };
}
/** True for GitHub's issuer in any of its forms: github.com, an enterprise's slug, data residency, GitHub Enterprise Server. */
function isGithub(address) {
    return issuerOf(address)?.id === 'github';
}
/** A host's letters have no case; those of a path have. */
function hostLowered(address) {
    const slash = address.indexOf('/');
    return slash < 0 ? address.toLowerCase() : address.slice(0, slash).toLowerCase() + address.slice(slash);
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isIssuer),
/* harmony export */   HO: () => (/* binding */ suppliesClaim),
/* harmony export */   O0: () => (/* binding */ isOpenKey),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   _$: () => (/* binding */ splitKey),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);

/** The issuer's address as it stands in ARNs and condition keys. */
function addressOf(issuer) {
    return (0,_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .hostLowered */ .Vy)(issuer.replace(/^https:\/\//i, ''));
}
/** A condition key cut at its last colon: `token.actions.githubusercontent.com` and `sub`; the whole when it has no issuer. */
function splitKey(key) {
    const colon = key.lastIndexOf(':');
    const before = key.slice(0, Math.max(colon, 0));
    const scheme = /^https?:\/\//i.test(before);
    // An issuer is a host: it has a dot, or is written as an address. `aws:` and `sts:` have none.
    if (colon < 0 || !(before.includes('.') || scheme))
        return { issuer: undefined, claim: key };
    return { issuer: before, claim: key.slice(colon + 1) };
}
/** Whether a key's issuer is the token's. Condition keys have no case. */
function isIssuer(written, issuer) {
    return written.toLowerCase() === addressOf(issuer).toLowerCase();
}
/** Keys that an exchange of a token for a session never carries: nobody has signed in to AWS yet. */
const absent = /^(?:aws:(?:multifactorauth(?:present|age)|tokenissuetime|userid|username|principal(?!isawsservice).*|sourceaccount|sourcearn|sourceorgid|sourceorgpaths|sourceowner|calledvia.*|ec2.*|federatedprovider|sourceidentity|requesttag\/.*|tagkeys|resourcetag\/.*)|iam:resourcetag\/.*|sts:(?:externalid|sourceidentity|transitivetagkeys|durationseconds|taskpolicyarn|awsservicename|requestcontext.*)|saml:.*)$/;
/** Keys that are there with a value that the files don't know. */
const present = /^(?:aws:(?:sourceip|currenttime|epochtime|useragent|requestedregion|resourceaccount|resourceorgid|resourceorgpaths)|sts:rolesessionname)$/;
/**
 * What a trust policy's conditions see when this token is exchanged: `<issuer>:<claim>` for the claims that STS supplies,
 * nothing under another issuer's name, and of AWS's own keys what such a request has.
 */
function contextOf(token, facts = {}) {
    const supplied = suppliedBy(token);
    return {
        lookup: (written) => {
            const key = written.toLowerCase();
            const { issuer, claim } = splitKey(key);
            if (isOpenKey(key))
                return 'unknown';
            if (issuer !== undefined)
                return isIssuer(issuer, token.issuer) ? (supplied.get(claim) ?? 'absent') : 'absent';
            if (key === 'aws:securetransport')
                return ['true'];
            if (key === 'aws:viaawsservice' || key === 'aws:principalisawsservice')
                return ['false'];
            if (key === 'aws:resourceaccount' && facts.account !== undefined)
                return [facts.account];
            if (key === 'sts:rolesessionname' && facts.sessionName !== undefined)
                return [facts.sessionName];
            if (present.test(key))
                return 'present';
            // Only `aws:`, `sts:` and the issuer's keys exist here; what is none of them is never supplied.
            return absent.test(key) || !/^(?:aws|sts):/.test(key) ? 'absent' : 'unknown';
        },
    };
}
/** A key that isn't written out, or of which only a deployment knows a part. */
function isOpenKey(key) {
    return key === '' || key.includes('${');
}
function suppliedBy({ issuer, claims }) {
    const known = (0,_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOf */ .xD)(addressOf(issuer))?.supplied;
    const supplied = new Map();
    for (const [name, value] of Object.entries(claims)) {
        if (isSupplied(name, known) && value !== '')
            supplied.set(name.toLowerCase(), [value]);
    }
    return supplied;
}
function isSupplied(claim, known) {
    return (known ?? ['aud', 'sub', 'amr']).includes(claim);
}
/** Whether STS has a condition key for this claim of the token's issuer. */
function suppliesClaim(issuer, claim) {
    return isSupplied(claim.toLowerCase(), (0,_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOf */ .xD)(addressOf(issuer))?.supplied);
}


/***/ }),

/***/ 96098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  W$: () => (/* binding */ parseJsonStream)
});

// UNUSED EXPORTS: jsonDepthLimit

;// CONCATENATED MODULE: ./lib/syntax/json-string.js
/**
 * A text value for the JSON string literal at `span` (quotes included). Its `outer` gives for each UTF-16 unit of `text`, and
 * for its end, the offset in the file, however the unit was escaped there.
 */
function jsonText(file, text, span) {
    const start = span.start + 1;
    if (span.end - span.start - 2 === text.length) {
        return { type: 'text', text, span, outer: (index) => start + Math.max(0, Math.min(index, text.length)) };
    }
    let offsets;
    const outer = (index) => {
        offsets ??= literalOffsets(file, start, text.length);
        return offsets[Math.max(0, Math.min(index, text.length))];
    };
    return { type: 'text', text, span, outer };
}
function literalOffsets(file, start, length) {
    const offsets = new Uint32Array(length + 1);
    let at = start;
    for (let i = 0; i < length; i++) {
        offsets[i] = at;
        if (file[at] !== '\\')
            at += 1;
        else
            at += file[at + 1] === 'u' ? 6 : 2;
    }
    offsets[length] = at;
    return offsets;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/syntax/json-tokens.js

/** In the order of jsonc-parser's SyntaxKind, whose names a type-stripped build cannot import; undefined is white space. */
const kinds = [
    ...['wrong', '{', '}', '[', ']', ',', ':', 'null', 'true', 'false', 'string', 'number', 'comment', 'comment'],
    ...[undefined, undefined],
    ...['wrong', 'end'],
];
/** jsonc-parser's ScanError: 1 and 2 are a comment or string with no end, 3 a number with no end. */
const cut = [1, 2, 3];
/** Reads the tokens of a JSON text one by one, white space left out, without end: behind the last one stands `end`. */
function jsonTokens(text) {
    const scanner = (0,main.createScanner)(text, false);
    if (text.charCodeAt(0) === 0xfeff)
        scanner.setPosition(1);
    return () => {
        for (;;) {
            const kind = kinds[scanner.scan()];
            if (kind === undefined)
                continue;
            const start = scanner.getTokenOffset();
            const span = { start, end: start + scanner.getTokenLength() };
            const error = scanner.getTokenError();
            const token = { kind, span, text: scanner.getTokenValue() };
            return error === 0 ? token : { ...token, flaw: cut.includes(error) ? 'cut' : 'unclean' };
        }
    };
}

;// CONCATENATED MODULE: ./lib/syntax/json.js


/** Nesting beyond this is not read: it stands in the value as unknown, and a problem of kind `depth` says so. */
const jsonDepthLimit = 1000;
/** How many problems one document is worth; a reader needs the first. */
const problemLimit = 20;
/**
 * Strict JSON (RFC 8259) with where everything stands; duplicate keys are kept, a byte order mark is allowed. Comments,
 * trailing commas and wrong characters in a string are problems, yet the value is given; after any other mistake it is
 * undefined. Uses a stack of its own, so depth never overflows the call stack. Never throws.
 */
function parseJson(text) {
    return new Reader(text).read();
}
/** The values of a text that holds one after the other, as JSON Lines and tools that append do. A mistake leaves none. */
function parseJsonStream(text) {
    const values = [];
    const { value, problems } = new Reader(text, values).read();
    return { values: value === undefined ? [] : [...values, value], problems };
}
class Reader {
    /** Where the values before the last one go; without it there is one only. */
    #before;
    #text;
    #scan;
    #problems = [];
    #stack = [];
    #expect = 'value';
    #comma;
    #root;
    constructor(text, before) {
        this.#text = text;
        this.#before = before;
        this.#scan = jsonTokens(text);
    }
    read() {
        for (;;) {
            const token = this.#scan();
            if (token.kind === 'comment')
                this.#note('syntax', 'JSON has no comments', token.span);
            else if (token.kind === 'end') {
                const whole = this.#expect === 'end' || this.#fail('the document ends too early', token.span);
                return { value: whole ? this.#root : undefined, problems: this.#problems };
            }
            else if (!this.#take(token))
                return { value: undefined, problems: this.#problems };
        }
    }
    /** One step of the grammar; false after a mistake that leaves no sense in the rest. */
    #take(token) {
        const { kind, span } = token;
        const top = this.#stack.at(-1);
        if (this.#expect === 'end') {
            if (this.#before === undefined || this.#root === undefined || (kind !== '{' && kind !== '['))
                return this.#fail('something follows the end of the document', span);
            this.#before.push(this.#root);
            return this.#value(token);
        }
        if (this.#expect === ':') {
            if (kind !== ':')
                return this.#fail('a colon is missing', span);
            this.#expect = 'value';
            this.#comma = undefined;
            return true;
        }
        if ((kind === '}' && top?.type === 'map') || (kind === ']' && top?.type === 'list'))
            return this.#close(top, span);
        if (this.#expect === ', or end') {
            if (kind !== ',')
                return this.#fail('a comma is missing', span);
            this.#comma = span;
            this.#expect = top?.type === 'map' ? 'key' : 'value';
            return true;
        }
        if (top?.type === 'map' && top.key === undefined) {
            if (kind !== 'string')
                return this.#fail('a name in double quotes is missing', span);
            top.key = token;
            this.#expect = ':';
            return this.#stringIsWhole(token);
        }
        this.#comma = undefined;
        return this.#value(token);
    }
    #value(token) {
        const { kind, span, text } = token;
        switch (kind) {
            case '{':
            case '[':
                if (this.#stack.length >= jsonDepthLimit)
                    return this.#skip(span);
                this.#stack.push(kind === '{' ? { type: 'map', start: span.start, entries: [] } : { type: 'list', start: span.start, items: [] });
                this.#expect = kind === '{' ? 'key or }' : 'value or ]';
                return true;
            case 'string':
                return this.#stringIsWhole(token) && this.#place(jsonText(this.#text, text, span));
            case 'number':
                if (token.flaw !== undefined)
                    break;
                return this.#place({ type: 'number', value: Number(text), raw: text, span });
            case 'true':
            case 'false':
                return this.#place({ type: 'boolean', value: kind === 'true', span });
            case 'null':
                return this.#place({ type: 'null', span });
            default:
        }
        return this.#fail('a value is missing', span);
    }
    #stringIsWhole({ flaw, span }) {
        if (flaw === 'cut')
            return this.#fail('a string has no closing quote on its line', span);
        if (flaw !== undefined)
            this.#note('syntax', 'a string holds a control character or an escape that JSON does not know', span);
        return true;
    }
    #close(open, closing) {
        if (this.#expect === 'value' || this.#expect === 'key') {
            if (this.#comma === undefined)
                return this.#fail('a value is missing', closing);
            this.#note('syntax', 'a comma stands before a closing bracket', this.#comma);
        }
        this.#stack.pop();
        const span = { start: open.start, end: closing.end };
        return this.#place(open.type === 'map' ? { type: 'map', entries: open.entries, span } : { type: 'list', items: open.items, span });
    }
    #place(value) {
        const parent = this.#stack.at(-1);
        this.#expect = parent === undefined ? 'end' : ', or end';
        if (parent === undefined)
            this.#root = value;
        else if (parent.type === 'list')
            parent.items.push(value);
        else if (parent.key !== undefined) {
            parent.entries.push({ key: parent.key.text, keySpan: parent.key.span, value });
            delete parent.key;
        }
        return true;
    }
    /** Passes over what is nested too deep, counting brackets only. */
    #skip(from) {
        let end = from.end;
        for (let depth = 1; depth > 0;) {
            const { kind, span } = this.#scan();
            if (kind === 'end')
                return this.#fail('the document ends too early', span);
            if (kind === '{' || kind === '[')
                depth++;
            if (kind === '}' || kind === ']')
                depth--;
            end = span.end;
        }
        const why = `nested deeper than ${jsonDepthLimit} levels`;
        this.#note('depth', why, from);
        return this.#place({ type: 'unknown', why, span: { start: from.start, end } });
    }
    #note(kind, message, span) {
        if (this.#problems.length < problemLimit)
            this.#problems.push({ kind, message, span });
    }
    /** The mistake that ends the reading is always told, whatever was noted before. */
    #fail(message, span) {
        if (this.#problems.length >= problemLimit)
            this.#problems.pop();
        this.#problems.push({ kind: 'syntax', message, span });
        return false;
    }
}


/***/ })

};
