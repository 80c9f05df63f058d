export const id = 1188;
export const ids = [1188];
export const modules = {

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ exchangeAction),
/* harmony export */   t: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7362);
/* harmony import */ var _iam_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8920);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2241);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9660);




/** The action that an OIDC token is exchanged with. */
const exchangeAction = 'sts:AssumeRoleWithWebIdentity';
/** Decides whether a role with this trust policy can be assumed with this token, and if not, by which of its conditions. */
function admits(policy, token, facts = {}) {
    const judged = policy.statements.map((statement) => judge(statement, token, facts));
    const allows = judged.filter(({ statement }) => statement.effect === 'Allow');
    const denies = judged.filter(({ statement }) => statement.effect === 'Deny');
    const allowed = (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)(allows.map(({ truth }) => truth));
    const denied = (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)(denies.map(({ truth }) => truth));
    const verdict = (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([allowed, (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(denied)]);
    const admitting = allows.find(({ truth }) => truth === true);
    const denying = denies.find(({ truth }) => truth === (denied === true ? true : 'unknown'));
    if (verdict === true && admitting !== undefined)
        return answer(verdict, admitting, []);
    if (allowed !== false && denied !== false && denying !== undefined && (denied === true || allowed === true)) {
        return answer(verdict, denying, denialOf(denying, token));
    }
    const closest = nearest(allows);
    return closest === undefined ? { verdict, mismatches: [], tests: [] } : answer(verdict, closest, mismatchesOf(closest, token));
}
function answer(verdict, { statement, tests }, mismatches) {
    return { verdict, statement, mismatches, tests };
}
function judge(statement, token, facts) {
    const action = (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .actionMatches */ .GE)(statement.actions, exchangeAction);
    const principal = (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .principalAdmits */ .v)(statement.principals, token.issuer, facts.account);
    const tests = statement.conditions.map((test) => (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .runTest */ .YA)(test, token, facts));
    const certain = statement.uncertain === true ? 'unknown' : true;
    return { statement, action, principal, tests, truth: (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([action, principal, ...tests.map(({ truth }) => truth), certain]) };
}
/** A statement for another kind of caller is far off, however few conditions it has. */
const otherDoor = 100;
function nearest(allows) {
    const ranked = allows.map((judged, order) => ({ judged, order, distance: distanceOf(judged) }));
    ranked.sort((a, b) => a.distance - b.distance || a.order - b.order);
    return ranked[0]?.judged;
}
function distanceOf({ action, principal, tests, truth }) {
    if (truth !== false)
        return 0;
    const doors = (action === false ? otherDoor : 0) + (principal === false ? otherDoor : 0);
    const failing = tests.filter((result) => result.truth === false);
    return doors + failing.length + failing.reduce((sum, result) => sum + farness(result), 0) / (failing.length + 1);
}
/** From 0 to 1: how little of what came is in the nearest of the values, from the left. */
function farness({ test, got }) {
    if (got === undefined || got === '')
        return 1;
    const begun = (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .wantOf */ .Em)(test).map((want) => {
        let same = 0;
        while (same < got.length && got[same] === want[same])
            same++;
        return same / got.length;
    });
    return 1 - Math.max(0, ...begun);
}
function mismatchesOf(judged, token) {
    const { statement, action, principal, tests, truth } = judged;
    const wanted = truth === false ? false : 'unknown';
    const why = (name) => (wanted === false ? name : 'unknown');
    const parts = tests.filter((result) => result.truth === wanted).map((result) => (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatchOf */ .mW)(statement, result, token));
    if (principal === wanted) {
        const want = statement.principals?.entries.map(({ value }) => (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)) ?? [];
        const span = statement.principals?.span ?? statement.span;
        parts.push({ statement, claim: 'iss', got: token.issuer, want, ...negatedIf(statement.principals), span, why: why('principal') });
    }
    if (action === wanted) {
        const want = statement.actions?.values.map(_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP) ?? [];
        const span = statement.actions?.span ?? statement.span;
        parts.push({ statement, claim: 'action', got: exchangeAction, want, ...negatedIf(statement.actions), span, why: why('action') });
    }
    return parts.sort((a, b) => a.span.start - b.span.start);
}
function negatedIf(element) {
    return element?.negated === true ? { negated: true } : {};
}
/** What of a Deny the token runs into; the subject where it asks for nothing at all. */
function denialOf({ statement, tests, truth }, token) {
    const why = truth === true ? 'explicit-deny' : 'unknown';
    const hit = tests.filter((result) => result.truth === truth);
    if (hit.length > 0)
        return hit.map((result) => ({ ...(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatchOf */ .mW)(statement, result, token), got: result.got, why }));
    return [{ statement, claim: 'sub', got: token.claims['sub'], want: [], span: statement.span, why }];
}


/***/ }),

/***/ 2737:
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
    plain('Scalr', /^scalr\.io$|^[^/]+\.scalr\.io$/),
    plain('Shisho Cloud', /^tokens\.cloud\.shisho\.dev$/),
    plain('HCP Terraform', /^app\.terraform\.io$/),
    plain('Upbound', /^proidc\.upbound\.io$/),
    plain('IBM Turbonomic', /^rh-oidc\.s3\.[a-z0-9-]+\.amazonaws\.com\/[^/]+$/),
    plain('Amazon Cognito identity pools', /^cognito-identity\.amazonaws\.com$/, ['aud']),
    plain('Pulumi Cloud', /^api\.pulumi\.com\/oidc$/, ['aud', 'sub']),
    plain('Vercel', /^oidc\.vercel\.com$/, ['aud', 'sub']),
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

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ wantOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YA: () => (/* binding */ runTest),
/* harmony export */   mW: () => (/* binding */ mismatchOf)
/* harmony export */ });
/* harmony import */ var _iam_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
/* harmony import */ var _iam_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3885);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9335);
/* harmony import */ var _iam_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54);
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

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ providerOf),
/* harmony export */   v: () => (/* binding */ principalAdmits)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9335);
/* harmony import */ var _iam_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54);
/* harmony import */ var _iam_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8920);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2737);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);





/** The provider that a principal names; undefined for one that is none for OIDC. */
function providerOf({ type, value }) {
    if (type !== 'Federated')
        return undefined;
    const parts = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(value);
    if (parts === undefined)
        return value.type === 'unknown' || value.type === 'either' ? unknownProvider : undefined;
    return providerNamed(parts);
}
const unknownProvider = { address: undefined, account: undefined };
function providerNamed(parts) {
    const settled = (0,_iam_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(parts);
    const text = (0,_iam_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)(settled);
    const match = /^arn:[^:]+:iam::([^:]*):(oidc-provider|saml-provider)\/(.*)$/s.exec(text);
    if (match === null) {
        if (settled.some((part) => typeof part !== 'string'))
            return /saml/i.test(text) ? undefined : unknownProvider;
        return /^[a-z0-9.-]+\.[a-z]+$/i.test(text) ? { address: text.toLowerCase(), account: undefined } : undefined;
    }
    const [, account = '', kind, address = ''] = match;
    if (kind === 'saml-provider')
        return undefined;
    return {
        address: address.includes('${') ? undefined : (0,_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .hostLowered */ .Vy)(address),
        account: /^\d{12}$/.test(account) && account !== '000000000000' ? account : undefined,
    };
}
/** Whether the principals of a statement include what an exchange of this issuer's token in this account comes as. */
function principalAdmits(element, issuer, account) {
    if (element === undefined)
        return false;
    const hit = (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)(element.entries.map((entry) => entryAdmits(entry, issuer, account)));
    return element.negated ? (0,_iam_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(hit) : hit;
}
function entryAdmits(entry, issuer, account) {
    if (entry.type === '*')
        return true;
    if (entry.value.type === 'either' && entry.type === 'Federated') {
        const truths = entry.value.options.map((value) => entryAdmits({ ...entry, value }, issuer, account));
        return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
    }
    if (entry.type === 'Federated' && (0,_iam_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(entry.value) ?? []) === '*')
        return true;
    // Whether `AWS: "*"` takes in a federated caller isn't documented.
    if (entry.type === 'AWS')
        return (0,_iam_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .shownText */ .f$)((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(entry.value) ?? []) === '*' ? 'unknown' : false;
    const provider = providerOf(entry);
    if (provider === undefined)
        return false;
    if (provider.address === undefined)
        return 'unknown';
    if (provider.address !== (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(issuer))
        return false;
    return provider.account === undefined || account === undefined || provider.account === account;
}


/***/ }),

/***/ 3489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   kM: () => (/* binding */ escapeColons),
/* harmony export */   n9: () => (/* binding */ isDefaultContext)
/* harmony export */ });
/* unused harmony exports defaultBranchEvents, mint */
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
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2737);

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
