export const id = 4723;
export const ids = [4723,7478,1153];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ascii = /^[\x20-\x7e]*$/;
/**
 * A path as git gives it (bytes, held in a latin1 string) as text: UTF-8 where it is that, every other byte as `\xNN`.
 */
function showPath(latin1) {
    if (ascii.test(latin1))
        return latin1;
    const bytes = Buffer.from(latin1, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : showBytes(bytes);
}
/** The bytes of a path that a person wrote, in the form that `showPath` takes. */
function pathBytes(path) {
    return ascii.test(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
function showBytes(bytes) {
    let shown = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const piece = bytes.subarray(i, i + length);
        if (piece.length === length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(piece)) {
            shown += piece.toString('utf8');
            i += length;
        }
        else {
            shown += `\\x${lead.toString(16).padStart(2, '0')}`;
            i++;
        }
    }
    return shown;
}
/** One line of what git said, fit for a message: no control characters, at most 200 characters. */
function firstLine(text) {
    const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
    return line
        .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim()
        .slice(0, 200);
}


/***/ }),

/***/ 82564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* reexport safe */ _look_through_js__WEBPACK_IMPORTED_MODULE_2__.T8),
/* harmony export */   tP: () => (/* reexport safe */ _detectors_index_js__WEBPACK_IMPORTED_MODULE_1__.t)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30808);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7388);
/* harmony import */ var _look_through_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90302);





/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ doctorRules),
/* harmony export */   m: () => (/* binding */ loginRules)
/* harmony export */ });
/* harmony import */ var _doctor_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17377);
/* harmony import */ var _doctor_expired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67170);
/* harmony import */ var _doctor_half_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87741);
/* harmony import */ var _doctor_hidden_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39961);
/* harmony import */ var _doctor_long_term_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31593);
/* harmony import */ var _doctor_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76166);
/* harmony import */ var _doctor_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11199);
/* harmony import */ var _doctor_region_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93427);
/* harmony import */ var _doctor_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31415);
/* harmony import */ var _doctor_stale_session_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46271);
/* harmony import */ var _login_audience_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38419);
/* harmony import */ var _login_claim_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65461);
/* harmony import */ var _login_denied_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23086);
/* harmony import */ var _login_drill_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18684);
/* harmony import */ var _login_drift_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83406);
/* harmony import */ var _login_duration_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(10053);
/* harmony import */ var _login_no_id_token_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82382);
/* harmony import */ var _login_provider_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(55896);
/* harmony import */ var _login_region_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(59141);
/* harmony import */ var _login_role_arn_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1591);
/* harmony import */ var _login_subject_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(41149);
/* harmony import */ var _login_token_expired_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(93816);
/* harmony import */ var _login_too_wide_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(51403);
/* harmony import */ var _login_wrong_identity_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(36727);
























/** The rules of the live login. */
const loginRules = [
    _login_no_id_token_js__WEBPACK_IMPORTED_MODULE_16__/* ["default"] */ .A,
    _login_role_arn_js__WEBPACK_IMPORTED_MODULE_19__/* ["default"] */ .A,
    _login_duration_js__WEBPACK_IMPORTED_MODULE_15__/* ["default"] */ .A,
    _login_region_js__WEBPACK_IMPORTED_MODULE_18__/* ["default"] */ .A,
    _login_subject_js__WEBPACK_IMPORTED_MODULE_20__/* ["default"] */ .A,
    _login_audience_js__WEBPACK_IMPORTED_MODULE_10__/* ["default"] */ .A,
    _login_claim_js__WEBPACK_IMPORTED_MODULE_11__/* ["default"] */ .A,
    _login_provider_js__WEBPACK_IMPORTED_MODULE_17__/* ["default"] */ .A,
    _login_denied_js__WEBPACK_IMPORTED_MODULE_12__/* ["default"] */ .A,
    _login_token_expired_js__WEBPACK_IMPORTED_MODULE_21__/* ["default"] */ .A,
    _login_wrong_identity_js__WEBPACK_IMPORTED_MODULE_23__/* ["default"] */ .A,
    _login_too_wide_js__WEBPACK_IMPORTED_MODULE_22__/* ["default"] */ .A,
    _login_drift_js__WEBPACK_IMPORTED_MODULE_14__/* ["default"] */ .A,
    _login_drill_js__WEBPACK_IMPORTED_MODULE_13__/* ["default"] */ .A,
];
/** The rules of the credentials of a person's own machine. */
const doctorRules = [
    _doctor_root_js__WEBPACK_IMPORTED_MODULE_8__/* ["default"] */ .A,
    _doctor_half_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A,
    _doctor_stale_session_token_js__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A,
    _doctor_profile_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A,
    _doctor_expired_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A,
    _doctor_refused_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A,
    _doctor_clock_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A,
    _doctor_hidden_source_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A,
    _doctor_region_js__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A,
    _doctor_long_term_keys_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A,
];


/***/ }),

/***/ 38419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73998);


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

/***/ 65461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73998);


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

/***/ 23086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);


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

/***/ 83406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);


const trust = (sub) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
                StringEquals: {
                    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                    'token.actions.githubusercontent.com:sub': sub,
                },
            },
        },
    ],
});
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-drift',
    severity: 'medium',
    title: 'The trust policy that is deployed is not the one that is committed',
    why: 'Who reads the repository takes the committed policy for the one that guards the role. Where they differ, a review of the one says nothing of the other.',
    fix: 'Deploy the policy that is committed, or commit the one that is deployed.',
    references: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html'],
    bad: [{ trust: trust('repo:acme/app:environment:production') }],
    good: [{ trust: trust('repo:acme/app:ref:refs/heads/main') }, {}],
    word: ({ role, committed, says }) => ({
        message: says === 'refuses'
            ? `STS let this run assume ${role}, and the trust policy in ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(committed)} would have refused it: another one is deployed.`
            : `STS refused this run ${role}, and the trust policy in ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(committed)} would have let it in: another one is deployed.`,
        fix: `Deploy the policy of ${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(committed)}, or commit the one that \`aws iam get-role\` shows.`,
        evidence: { role, committed: says },
        identity: [role, says],
    }),
}));


/***/ }),

/***/ 18684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);


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

/***/ 55896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);


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

/***/ 93816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);

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

/***/ 51403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);


const host = 'token.actions.githubusercontent.com';
const trust = (condition) => ({
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: condition,
        },
    ],
});
const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };
const who = {
    anyone: 'anybody who has an account at the issuer',
    owner: 'every repository of the same owner',
    repository: 'more runs of this repository than the one that deploys',
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({
    id: 'login-too-wide',
    severity: 'high',
    title: 'The role lets in this run, and others that it should not',
    why: 'A login that works proves nothing of who else gets in. The trust policy that is deployed, read from IAM, also admits runs that nobody meant.',
    fix: 'Compare the subject with StringEquals to the one repository and the one environment or branch that deploys.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html'],
    bad: [
        { deployed: trust({ StringEquals: aud, StringLike: { [`${host}:sub`]: 'repo:acme/*' } }) },
        { deployed: trust({ StringEquals: aud }) },
    ],
    good: [
        { deployed: trust({ StringEquals: { ...aud, [`${host}:sub`]: 'repo:acme/app:ref:refs/heads/main' } }) },
        { trust: trust({ StringEquals: { ...aud, [`${host}:sub`]: 'repo:acme/app:ref:refs/heads/main' } }) },
    ],
    word: ({ role, admits, severity, value, example, block }) => ({
        severity,
        message: `The login to ${role} works, and its trust policy in IAM lets in ${who[admits]} too${value === undefined ? '' : ` by "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(value)}"`}${example === undefined ? '' : `, such as "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(example)}"`}.`,
        fix: block === undefined
            ? 'Narrow the trust policy to the subject of the runs that need the role.'
            : `Replace the conditions by those that let in runs such as this one alone:\n${block}`,
        evidence: { role, admits, ...(example === undefined ? {} : { example }) },
        identity: [role, admits],
    }),
}));


/***/ }),

/***/ 36727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);


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


/***/ }),

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

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   Rj: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export fingerprintVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The version of the fingerprint's making; a change here makes every baseline stale, so it never changes lightly. */
const fingerprintVersion = 1;
/**
 * The keyed hash under which a finding is known in baselines, waivers and SARIF: HMAC-SHA-256, keyed by tool, format
 * version and rule, 64 hex digits. `content` is what makes the finding this one (the credential's value, the normalised
 * statement with its holder), never its path or line. The hash gives nothing of a 40-character secret away.
 */
function fingerprint(rule, ...content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', `aws-access-gate:${fingerprintVersion}:${rule}`).update(JSON.stringify(content)).digest('hex');
}
/** A rule-independent keyed hash of one credential value: tells whether base has the same value. */
function contentHash(value) {
    return fingerprint('value', value);
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
const repository = 'https://github.com/aws-access-gate/aws-access-gate';
/** The page that explains a rule. */
function ruleUrl(id) {
    return `${repository}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 96413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./lib/keys/index.js
var keys = __webpack_require__(82564);
// EXTERNAL MODULE: ./lib/login/rules/index.js
var rules = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/login/static-trust.js + 3 modules
var static_trust = __webpack_require__(67225);
// EXTERNAL MODULE: ./lib/login/workflows.js + 24 modules
var workflows = __webpack_require__(60512);
// EXTERNAL MODULE: ./lib/policies/rules/index.js + 57 modules
var policies_rules = __webpack_require__(25732);
// EXTERNAL MODULE: ./lib/triage/rules/ignore-without-reason.js
var ignore_without_reason = __webpack_require__(82178);
// EXTERNAL MODULE: ./lib/triage/rules/stale-baseline.js
var stale_baseline = __webpack_require__(61497);
;// CONCATENATED MODULE: ./lib/triage/rules/index.js


/** Rules about the exceptions themselves. They report under the check of the rule they speak of. */
const triageRules = [ignore_without_reason/* default */.A, stale_baseline/* default */.A];

;// CONCATENATED MODULE: ./lib/rules.js






/** Every rule of every check: passed as data to config, triage, reports and `explain`. */
const rules_rules = [
    ...keys/* keyRules */.tP,
    ...policies_rules/* policyRules */.c,
    ...rules/* loginRules */.m,
    ...rules/* doctorRules */.V,
    ...workflows.workflowRules,
    ...static_trust.trustRules,
    ...triageRules,
];


/***/ }),

/***/ 82178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   j: () => (/* binding */ ignoreWithoutReason)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);


const rule = {
    id: 'ignore-without-reason',
    severity: 'low',
    title: 'Ignore comment without a reason',
    why: 'An ignore comment that gives no reason does nothing: nobody who reads it later could tell a reviewed exception from a finding that was in the way.',
    fix: 'Write the reason behind two dashes: `aws-access-gate:ignore RULE -- reason`; or take the comment out.',
    references: [(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('ignore-without-reason')],
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (rule);
/** The finding for a comment that gives no reason, under the check of the rule it speaks of. */
function ignoreWithoutReason(comment, check) {
    return {
        check,
        rule: rule.id,
        severity: rule.severity,
        message: `This ignore comment for ${comment.rule} gives no reason, so it does nothing`,
        fix: comment.lines === undefined
            ? `Write it as aws-access-gate:ignore ${comment.rule} -- and then the reason, or take it out.`
            : 'Write the reason beside the rule, under `reason`, or take it out.',
        place: { path: comment.path, line: comment.line },
        elsewhere: [],
        related: [],
        evidence: { rule: comment.rule },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, comment.rule),
    };
}


/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   n: () => (/* binding */ staleBaseline)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);


const rule = {
    id: 'stale-baseline',
    severity: 'medium',
    title: 'Baseline entry that matches nothing',
    why: 'What the entry accepted is no longer there. Left in place it would silently accept the same thing again, should it come back.',
    fix: 'Run `aws-access-gate baseline --prune`, or take the line out of the baseline file.',
    references: [(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('stale-baseline')],
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (rule);
/** The finding for an entry that matches nothing in its own tree, under the check of the rule it accepts. */
function staleBaseline(entry, path, check) {
    return {
        check,
        rule: rule.id,
        severity: rule.severity,
        message: `This baseline entry for ${entry.rule} matches nothing any more`,
        fix: 'Run aws-access-gate baseline --prune, or take this line out.',
        place: { path, line: entry.line },
        elsewhere: [],
        related: [],
        evidence: { rule: entry.rule, hash: entry.hash },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, entry.rule, entry.hash),
    };
}


/***/ })

};
