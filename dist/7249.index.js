export const id = 7249;
export const ids = [7249];
export const modules = {

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wordDifference),
/* harmony export */   v: () => (/* binding */ oneOrAll)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);

/** Words of the rules `login-subject`, `login-audience` and `login-claim`: what came, what was wanted, for each difference. */
function wordDifference(the) {
    const [first, ...others] = the.differences;
    const also = others.length === 0 ? '' : ` Also: ${others.map(sentence).join('; ')}.`;
    const rows = the.differences.map(({ claim, got, want }) => ({ claim, got: got ?? null, want: oneOrAll(want) }));
    return {
        message: `STS refused ${the.role}: ${sentence(first)} (${the.source}).${also}`,
        fix: the.mend,
        evidence: { ...rows[0], role: the.role, ...(others.length === 0 ? {} : { differences: rows }) },
        identity: [the.role, ...the.differences.flatMap(({ claim, got, want }) => [claim, got ?? '', ...want])],
    };
}
/** One value stands alone, several as a list. */
function oneOrAll(values) {
    return values.length === 1 ? values[0] : values;
}
function sentence({ claim, got, want, why, operator, key, negated }) {
    const not = negated === true ? 'anything but ' : '';
    const wanted = want.length === 0 ? 'something else' : not + want.map((value) => `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(value)}"`).join(' or ');
    const came = got === undefined ? `the token has no ${claim}` : `the token's ${claim} is "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(got)}"`;
    switch (why) {
        case 'explicit-deny':
            return `${came}, and a Deny of the trust policy matches it (${wanted})`;
        case 'not-a-claim':
            return `the trust policy asks for ${key}, which STS supplies for no GitHub token`;
        case 'wrong-issuer':
            return `${came}, and the trust policy's key ${key} is that of another issuer`;
        case 'principal':
            return `the trust policy lets in ${wanted}, and the token was issued by ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(got ?? 'another issuer')}`;
        case 'action':
            return `the trust policy allows ${wanted}, and not sts:AssumeRoleWithWebIdentity`;
        case 'case':
            return `${came}, the trust policy wants ${wanted}: they differ in upper and lower case`;
        case 'wildcard-under-equals':
            return `${came}, the trust policy wants exactly ${wanted}: under ${operator} a * is an ordinary character`;
        default:
            return `${came}, the trust policy wants ${wanted}${claim === 'sub' ? formHint(got ?? '', want) : ''}`;
    }
}
const withIds = /^repo:[^:/@]+@\d+\/[^:/@]+@\d+:/;
/** The two things about subjects that surprise: ids behind the names, and an environment in place of the branch. */
function formHint(got, want) {
    if (withIds.test(got) && want.every((value) => value.startsWith('repo:') && !value.includes('@')))
        return "; the token's subject carries the ids of owner and repository, as it does in repositories made, renamed or moved since July 2026";
    if (got.startsWith('repo:') && !got.includes('@') && want.every((value) => withIds.test(value)))
        return "; the policy's subject carries the ids of owner and repository, and this repository's subjects don't yet";
    const environment = /:environment:(.*)$/s.exec(got)?.[1];
    if (environment !== undefined && want.every((value) => !value.includes(':environment:')))
        return `; a job with an environment ("${(0,_legible_js__WEBPACK_IMPORTED_MODULE_0__/* .legible */ .b)(environment)}") has that in its subject in place of the branch`;
    return '';
}


/***/ }),

/***/ 57:
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

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ defineLoginRule)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1153);

/** Makes a rule of the live login: the caller finds the cause, the rule words it. */
function defineLoginRule(rule) {
    const { word, ...info } = rule;
    return {
        ...info,
        check: 'login',
        finding: (the, where) => {
            const { message, fix, evidence, identity } = word(the);
            return {
                check: 'login',
                rule: info.id,
                severity: info.severity,
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

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loginRules)
/* harmony export */ });
/* harmony import */ var _login_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);
/* harmony import */ var _login_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5461);
/* harmony import */ var _login_denied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3086);
/* harmony import */ var _login_drill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8684);
/* harmony import */ var _login_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53);
/* harmony import */ var _login_no_id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2382);
/* harmony import */ var _login_provider_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5896);
/* harmony import */ var _login_region_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9141);
/* harmony import */ var _login_role_arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1591);
/* harmony import */ var _login_subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1149);
/* harmony import */ var _login_token_expired_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3816);
/* harmony import */ var _login_wrong_identity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6727);












/** The rules of the live login. */
const loginRules = [
    _login_no_id_token_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A,
    _login_role_arn_js__WEBPACK_IMPORTED_MODULE_8__/* ["default"] */ .A,
    _login_duration_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A,
    _login_region_js__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A,
    _login_subject_js__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A,
    _login_audience_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A,
    _login_claim_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A,
    _login_provider_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A,
    _login_denied_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A,
    _login_token_expired_js__WEBPACK_IMPORTED_MODULE_10__/* ["default"] */ .A,
    _login_wrong_identity_js__WEBPACK_IMPORTED_MODULE_11__/* ["default"] */ .A,
    _login_drill_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A,
];


/***/ }),

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);


const github = 'token.actions.githubusercontent.com';
const trust = (aud) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${github}:aud`]: aud, [`${github}:sub`]: 'repo:acme/app:ref:refs/heads/main' } },
        },
    ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-audience',
    severity: 'high',
    title: "The token's audience is not the one the trust policy wants",
    why: 'The audience is chosen by the workflow, listed by the identity provider and asked for by the trust policy: one value in three places.',
    fix: 'Use one audience in the workflow, the provider and the trust policy.',
    references: ['https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws'],
    bad: [
        { trust: trust('https://github.com/acme'), sts },
        { trust: trust(['sts.amazonaws.com.cn', 'STS.amazonaws.com']), sts },
        { trust: trust('sts.amazonaws.com'), settings: { audience: 'https://github.com/acme' }, sts },
    ],
    good: [
        { trust: trust('sts.amazonaws.com'), sts: ['accepts'] },
        { trust: trust('sts.amazonaws.com'), sts },
    ],
    word: _difference_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDifference */ .e,
}));


/***/ }),

/***/ 5461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);


const github = 'token.actions.githubusercontent.com';
const trust = (more) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
                StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:sub`]: 'repo:acme/app:ref:refs/heads/main', ...more },
            },
        },
    ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-claim',
    severity: 'high',
    title: 'A claim of the token is not what the trust policy wants',
    why: "Besides subject and audience STS compares ten claims of a GitHub token: actor, actor_id, enterprise_id, environment, job_workflow_ref, ref, repository, repository_id, repository_owner_id and workflow. A condition on any other claim, or on AWS's keys for people, is never met.",
    fix: "Put the token's own value into the condition, or take out a condition that no token can meet.",
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif'],
    bad: [
        { trust: trust({ [`${github}:repository_id`]: '99' }), sts },
        { trust: trust({ [`${github}:environment`]: 'production' }), sts },
        { trust: trust({ [`${github}:job_workflow_ref`]: 'acme/app/.github/workflows/old.yml@refs/heads/main' }), sts },
        { trust: trust({ [`${github}:event_name`]: 'push' }), sts },
        { trust: trust({ 'aws:MultiFactorAuthPresent': 'true' }), sts },
    ],
    good: [
        { trust: trust({ [`${github}:repository_id`]: '34' }), sts: ['accepts'] },
        { trust: trust({ [`${github}:repository_id`]: '34' }), sts },
    ],
    word: _difference_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDifference */ .e,
}));


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);


const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-denied',
    severity: 'high',
    title: 'STS refused the login, and no policy at hand says why',
    why: 'AWS answers in the same words whether the role does not exist, its trust policy does not match, or another policy denies. Without the trust policy, or with one that would let the token in, the claims of the token are what there is to go by.',
    fix: "Hold the claims shown against the role's trust policy.",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html',
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    ],
    bad: [{ sts }, { sts, event: { name: 'pull_request' }, claims: { sub: 'repo:acme/app:pull_request', event_name: 'pull_request' } }],
    good: [{}, { sts: [{ code: 'Throttling', message: 'Rate exceeded', status: 400 }] }],
    word({ role, code, sentence, claims, seen, hints, block }) {
        const listed = Object.entries(claims).map(([name, value]) => `${name}=${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(value)}`);
        const causes = hints.map((hint, index) => `${index + 1}. ${hint}`).join('\n');
        const paste = block === undefined ? '' : `\n\nA condition that lets this run in, and no other:\n${block}`;
        return {
            message: `STS refused ${role} (${code}: ${sentence}). ${seen} The token says: ${listed.join(', ')}.`,
            fix: `Check in this order:\n${causes}${paste}`,
            evidence: { role, code, claims: { ...claims } },
            identity: [role, code],
        };
    },
}));


/***/ }),

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);


const other = 'arn:aws:iam::123456789012:role/production';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-drill',
    severity: 'critical',
    title: 'A role that must refuse this run let it in',
    why: 'The drill shows STS a real token of this run for a role, or with an audience, that must not be accepted. It was accepted: whoever can start such a run has that role.',
    fix: 'Narrow the trust policy of the role, or take the audience off the provider.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html'],
    bad: [{ settings: { roles: [], mustRefuse: [other] } }, { settings: { mustRefuse: ['https://github.com/acme'] } }],
    good: [
        {
            settings: { roles: [], mustRefuse: [other] },
            sts: [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }],
        },
        {
            settings: { roles: [], mustRefuse: [other] },
            sts: [{ code: 'ServiceUnavailable', message: 'Service is unavailable', status: 503 }],
        },
    ],
    word: ({ role, audience, subject }) => ({
        message: audience === undefined
            ? `${role} must refuse this run, and let it in: sub "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(subject)}".`
            : `${role} must refuse tokens for the audience "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(audience)}", and let one in: sub "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(subject)}".`,
        fix: audience === undefined
            ? "Narrow the role's trust policy to the exact `sub` of the runs that need it, and `aud`; look in CloudTrail for AssumeRoleWithWebIdentity by others."
            : `Take "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(audience)}" off the provider's client ids, and pin \`aud\` in the role's trust policy with StringEquals.`,
        evidence: { role, ...(audience === undefined ? {} : { audience }), sub: subject },
        identity: [role, audience ?? ''],
    }),
}));


/***/ }),

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

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

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

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

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);


const sts = (message) => [{ code: 'InvalidIdentityToken', message, status: 400 }];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-provider',
    severity: 'high',
    title: "The account has no identity provider for this token's issuer or audience",
    why: 'STS takes a token only where the account of the role has an IAM identity provider with exactly the issuer of the token, and that provider lists the audience of the token as a client id.',
    fix: 'Create the provider in the account of the role, with the audience as client id.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html'],
    bad: [
        { sts: sts('No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com') },
        { sts: sts('Incorrect token audience'), settings: { audience: 'https://github.com/acme' } },
        { sts: sts("OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint") },
    ],
    good: [{}],
    word(the) {
        const host = (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.issuer.replace(/^https:\/\//, ''));
        const arn = `arn:${the.partition}:iam::${the.account}:oidc-provider/${host}`;
        const evidence = { role: the.role, provider: arn };
        if (the.kind === 'missing')
            return {
                message: `Account ${the.account} has no identity provider for the issuer "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.issuer)}" (exactly so, with no slash behind it); STS refused ${the.role}.`,
                fix: `Create ${arn}: \`aws iam create-open-id-connect-provider --url ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.issuer)} --client-id-list ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.audience)}\`; or mend the account in role-to-assume.`,
                evidence: { ...evidence, claim: 'iss', got: the.issuer, want: null },
                identity: [the.role, 'missing', the.issuer],
            };
        if (the.kind === 'certificate')
            return {
                message: `The certificate of "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.issuer)}" doesn't match the thumbprint that ${arn} has; STS refused ${the.role}.`,
                fix: `Bring the thumbprint up to date: \`aws iam update-open-id-connect-provider-thumbprint --open-id-connect-provider-arn ${arn} --thumbprint-list THUMBPRINT\`.`,
                evidence,
                identity: [the.role, 'certificate', the.issuer],
            };
        const listed = the.listed === undefined ? '' : `; it lists ${the.listed.map((id) => `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(id)}"`).join(', ') || 'none'}`;
        return {
            message: `The token's audience is "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.audience)}", which the identity provider ${arn} doesn't list${listed}; STS refused ${the.role}.`,
            fix: `Use one value in three places, the input \`audience\`, the provider's client ids and the trust policy's \`aud\`: \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.audience)}\`, or set \`audience: ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.listed?.[0] ?? 'sts.amazonaws.com')}\`.`,
            evidence: { ...evidence, claim: 'aud', got: the.audience, want: the.listed === undefined ? null : [...the.listed] },
            identity: [the.role, 'audience', the.audience],
        };
    },
}));


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);


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
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);


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

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);


const github = 'token.actions.githubusercontent.com';
const trust = (operator, sub) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' }, [operator]: { [`${github}:sub`]: sub } },
        },
    ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-subject',
    severity: 'high',
    title: "The token's subject is not the one the trust policy wants",
    why: 'The subject says which repository, and which branch, tag, environment or event in it, a token was issued for. Names of owner and repository keep their case, a job with an environment has that in place of the branch, and newer or renamed repositories carry ids behind an @.',
    fix: 'Put the exact subject of the run into the trust policy.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
    bad: [
        { trust: trust('StringLike', 'repo:acme/app:ref:refs/heads/release'), sts },
        { trust: trust('StringEquals', 'repo:Acme/app:ref:refs/heads/main'), sts },
        { trust: trust('StringLike', 'repo:acme/app:*'), claims: { sub: 'repo:acme@12/app@34:ref:refs/heads/main' }, sts },
        { trust: trust('StringLike', 'repo:acme@12/app@34:*'), sts },
        { trust: trust('StringEquals', 'repo:acme/app:*'), sts },
        {
            trust: trust('StringLike', 'repo:acme/app:ref:refs/heads/main'),
            claims: { sub: 'repo:acme/app:environment:prod', environment: 'prod' },
            sts,
        },
    ],
    good: [
        { trust: trust('StringLike', 'repo:acme/app:*'), sts: ['accepts'] },
        { trust: trust('StringLike', 'repo:acme/app:*'), sts },
    ],
    word: _difference_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDifference */ .e,
}));


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

const expired = {
    code: 'ExpiredTokenException',
    message: 'Token expired: current date/time must be before the expiration date/time',
    status: 400,
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-token-expired',
    severity: 'high',
    title: 'The id-token was too old for STS',
    why: 'A token of GitHub is good for five minutes. One that was fetched anew a moment before and is still refused as expired was served from a store, or by a service whose clock is wrong.',
    fix: 'Fetch the token right before the exchange, and let nothing between keep it.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html'],
    bad: [{ sts: [expired] }],
    good: [{}, { sts: [expired, 'accepts'] }],
    word: ({ role, sentence, issued, expires, now }) => ({
        message: `STS refused ${role}: even a token fetched anew is too old (${sentence}). It was issued ${time(issued)} and expires ${time(expires)}; this machine's clock says ${time(now)}.`,
        fix: "Set the runner's clock by NTP, and let no proxy keep answers of GitHub's token service.",
        evidence: { role, issued: issued ?? null, expires: expires ?? null, now },
        identity: [role],
    }),
}));
function time(seconds) {
    if (seconds === undefined || Math.abs(seconds) > 8e12)
        return 'at a time unknown';
    return new Date(Math.round(seconds) * 1000).toISOString();
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-wrong-identity',
    severity: 'high',
    title: 'Signed in as somebody else than asked for',
    why: 'A workflow that runs in another account, or as another role, than was meant changes the wrong things with real rights.',
    fix: 'Name the role of the account that is meant, and list that account in allowed-account-ids.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
    bad: [
        { settings: { allowedAccountIds: ['999999999999'] } },
        { identity: { account: '999999999999', arn: 'arn:aws:sts::999999999999:assumed-role/deploy/aws-access-gate-77' } },
        { identity: { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/runner/i-0abc' } },
        { identity: { account: '123456789012', arn: 'arn:aws:iam::123456789012:root' } },
    ],
    good: [{}, { settings: { allowedAccountIds: ['999999999999', '123456789012'] } }],
    word(the) {
        if (the.kind === 'account')
            return {
                message: `${the.role} is a role of account ${the.account}, which allowed-account-ids doesn't list (${the.allowed.map((id) => (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(id, 40)).join(', ')}).`,
                fix: `Name a role of an allowed account, or add ${the.account} to allowed-account-ids.`,
                evidence: { role: the.role, account: the.account, allowed: [...the.allowed] },
                identity: [the.role, the.account],
            };
        return {
            message: `The login came out as ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.arn)} in account ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(the.account, 40)}; asked for was ${the.expected}.`,
            fix: 'Look at what answers for STS (endpoint variables, a proxy, credentials of the runner), and at the role that is named.',
            evidence: { role: the.role, arn: the.arn, account: the.account, expected: the.expected },
            identity: [the.role, the.account],
        };
    },
}));


/***/ })

};
