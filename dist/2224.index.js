export const id = 2224;
export const ids = [2224];
export const modules = {

/***/ 62375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ defineLoginRule)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

/** Makes a rule of the live login: the caller finds the cause, the rule words it. */
function defineLoginRule(rule) {
    const { word, ...info } = rule;
    return {
        ...info,
        check: 'login',
        words: word,
        finding: (the, where) => {
            const { message, fix, evidence, identity, severity = info.severity } = word(the);
            return {
                check: 'login',
                rule: info.id,
                severity,
                message,
                fix,
                place: where.place,
                elsewhere: [],
                related: where.related ?? [],
                evidence,
                fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(info.id, ...identity),
                live: true,
            };
        },
    };
}


/***/ }),

/***/ 93074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSubjects: () => (/* binding */ checkSubjects)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _oidc_mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72241);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73998);
/* harmony import */ var _job_logins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34529);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70057);
/* harmony import */ var _role_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54359);
/* harmony import */ var _rules_login_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41149);
/* harmony import */ var _run_subjects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32720);
/* harmony import */ var _trigger_refs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36556);
/* harmony import */ var _subject_tests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(485);
/* harmony import */ var _trust_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36657);











/**
 * Jobs that log in as a role of the same repository whose trust policy no run of theirs can ever meet, in either form of the
 * subject. Only what the files decide counts: an ARN that they tell, a role of exactly that name, and a subject that is
 * asked for.
 */
function checkSubjects(repository, documents) {
    return repository.workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => (0,_job_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .jobLogins */ .k)(workflow, job, repository).flatMap((login) => {
        const role = (0,_role_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoleArn */ .e)(login.role);
        return 'name' in role ? (findingFor(login, role, (0,_trust_source_js__WEBPACK_IMPORTED_MODULE_8__/* .trustsNamed */ .pz)(documents, role), repository.name) ?? []) : [];
    })));
}
/** How long one login is looked into; a second holds some tens of these. */
const steps = 500_000;
function findingFor(login, role, trusts, repository) {
    const { workflow, job, runs } = login;
    const budget = { left: steps };
    const asked = trusts.map((trust) => ({ trust, tests: (0,_subject_tests_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectTests */ .Wm)(trust) }));
    const wanted = asked.flatMap(({ tests }) => tests.flat().flatMap((test) => (0,_oidc_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .wantOf */ .Em)(test)));
    // A subject of another template says nothing of this one.
    if (runs.length === 0 || wanted.length === 0 || wanted.some((text) => !text.startsWith('repo:')))
        return undefined;
    // Whoever calls the workflow from another repository has the subject of that one.
    if (!login.whole && !(repository !== undefined && wanted.every((text) => isOf(text, repository))))
        return undefined;
    if (asked.flatMap(({ tests }) => tests).some((tests) => runs.some((run) => (0,_run_subjects_js__WEBPACK_IMPORTED_MODULE_5__/* .canMeet */ .I)(tests, run, { workflow, job, repository, budget }))))
        return undefined;
    const got = subjectsShown(login, repository);
    const shown = (texts) => [...new Set(texts)].map((text) => `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_9__/* .legible */ .b)(text)}"`).join(' or ');
    const conditions = asked.flatMap(({ trust, tests }) => tests.flat().flatMap(({ span }) => trust.place(span) ?? []));
    const where = conditions[0] === undefined ? 'its trust policy' : `${conditions[0].path}:${conditions[0].line}`;
    return {
        check: 'login',
        rule: _rules_login_subject_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A.id,
        severity: _rules_login_subject_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A.severity,
        message: `Job "${job.id}" can never assume ${role.text}: its tokens have the subject ${shown(got)}, and ${where} wants ${shown(wanted)}.`,
        fix: fixFor(got, [...new Set(wanted)], where),
        place: login.place,
        elsewhere: [],
        related: relatedOf(conditions, login),
        evidence: { claim: 'sub', got: (0,_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .oneOrAll */ .v)(got), want: (0,_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .oneOrAll */ .v)([...new Set(wanted)]), role: role.text, job: job.id },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(_rules_login_subject_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A.id, role.text, job.id, ...got, ...wanted),
    };
}
/** Names exactly this repository, in either form. */
function isOf(wanted, repository) {
    return /^repo:([^:]+):/.exec(wanted)?.[1]?.replace(/@[^/]*/g, '') === repository;
}
function subjectsShown({ job, runs }, repository) {
    const shown = runs.flatMap((run) => ((0,_run_subjects_js__WEBPACK_IMPORTED_MODULE_5__/* .contextsOf */ .W)(run, job) ?? []).flatMap((context) => {
        if (context !== 'ref')
            return [context.exact];
        const { among } = (0,_trigger_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .refsOf */ .g)(run.trigger);
        return among.length > 3
            ? ['ref:REF']
            : among.map((ref) => `ref:${ref.map((part) => (typeof part === 'string' ? part : '…')).join('')}`);
    }));
    return [...new Set(shown)].map((context) => `repo:${repository ?? 'OWNER/NAME'}:${context}`);
}
/** A diff where one subject stands against one; pull requests and queues are never let in to a role that wasn't made for them. */
function fixFor(got, wanted, where) {
    const [only = ''] = got;
    const words = `Bring the job's environment and trigger and the subject in ${where} together; name the exact subject`;
    if (got.length !== 1 || wanted.length !== 1 || /:pull_request$|gh-readonly-queue|…|OWNER\/NAME/.test(only))
        return `${words}.`;
    return `${words}. Where the job is right, in ${where}:\n\n- "token.actions.githubusercontent.com:sub": "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_9__/* .legible */ .b)(wanted[0] ?? '')}"\n+ "token.actions.githubusercontent.com:sub": "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_9__/* .legible */ .b)(only)}"`;
}
function relatedOf(conditions, { through }) {
    return [...conditions.map((place) => ({ ...place, message: 'the condition on sub' })), ...through];
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

/***/ 72241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ wantOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YA: () => (/* binding */ runTest),
/* harmony export */   mW: () => (/* binding */ mismatchOf)
/* harmony export */ });
/* harmony import */ var _iam_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28420);
/* harmony import */ var _iam_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83885);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19335);
/* harmony import */ var _iam_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60054);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9852);





function runTest(test, token, facts) {
    const { issuer, claim } = (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .splitKey */ ._$)(test.key);
    const bare = issuer === undefined ? test.key : claim;
    return { test, truth: (0,_iam_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateTest */ ._)(test, (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .Vm)(token, facts)), claim: bare, got: gotOf(test, token, facts) };
}
function gotOf(test, token, facts) {
    const found = (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .Vm)(token, facts).lookup(test.key.toLowerCase());
    return typeof found === 'string' ? undefined : found[0];
}
/** Words what a test that doesn't hold, or can't be decided, has against the token. */
function mismatchOf(statement, { test, truth, claim, got }, token) {
    const operator = (0,_iam_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A)(test.operator);
    const { issuer } = (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .splitKey */ ._$)(test.key);
    const wrongIssuer = issuer !== undefined && !(0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isIssuer */ .GZ)(issuer, token.issuer);
    const why = truth === 'unknown' ? 'unknown' : wrongIssuer ? 'wrong-issuer' : whyOf(test, operator, claim, got, token);
    return {
        statement,
        test,
        claim,
        got: why === 'wrong-issuer' ? token.issuer : got,
        want: wantOf(test, operator),
        ...(operator?.negated === true ? { negated: true } : {}),
        span: test.span,
        why,
    };
}
function whyOf(test, operator, claim, got, token) {
    const { issuer } = (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .splitKey */ ._$)(test.key);
    const isClaim = issuer === undefined ? /^(?:aws|sts):/i.test(test.key) : (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .suppliesClaim */ .HO)(token.issuer, claim);
    if (!isClaim)
        return 'not-a-claim';
    if (got === undefined)
        return 'absent';
    if (operator === undefined || operator.family !== 'string' || operator.negated)
        return 'value';
    if (fits(test.values, got, operator.wildcards, true))
        return 'case';
    // Under an operator without wildcards only a value that has some can have been meant as a pattern.
    return !operator.wildcards && fits(test.values.filter(hasWildcard), got, true, true) ? 'wildcard-under-equals' : 'value';
}
function fits(values, got, wildcards, insensitive) {
    const text = insensitive ? got.toLowerCase() : got;
    return values.some((value) => {
        const parts = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
        return parts !== undefined && (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .Fm)((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(parts, { wildcards, insensitive }), text) === true;
    });
}
function hasWildcard(value) {
    return ((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value) ?? []).some((part) => typeof part === 'string' && /[*?]/.test(part));
}
/** The values as written, for people; what a deployment alone knows in the file's own words. */
function wantOf(test, operator = (0,_iam_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOperator */ .A)(test.operator)) {
    if (operator?.family === 'null')
        return test.values.map((value) => (/^true$/i.test(shown(value)) ? 'absent' : 'present'));
    return test.values.map(shown);
}
function shown(value) {
    const parts = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    if (parts !== undefined)
        return (0,_iam_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .shownText */ .f$)(parts);
    if (value.type === 'either')
        return value.options.map(shown).join(' | ');
    return value.type === 'unknown' ? `(${value.why})` : '';
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


/***/ })

};
