export const id = 5470;
export const ids = [5470];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ isAwsLoginAction),
/* harmony export */   e9: () => (/* binding */ awsLoginSteps),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* unused harmony exports runsAwsLogin, isEmptied */
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
    return (awsActions.test(action.name) ||
        step.with.some(({ key, value }) => awsInput.test(key) && !isEmptied(value.type === 'text' ? value.text : '')));
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

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLoginLive: () => (/* reexport */ checkLoginLive),
  checkSubjects: () => (/* reexport */ checkSubjects),
  loginRules: () => (/* reexport */ rules/* loginRules */.V)
});

;// CONCATENATED MODULE: ./lib/login/claims.js
/** The claims that may be shown: those that conditions are written with, and none that tells more of a private repository. */
const shownClaims = [
    'iss',
    'aud',
    'sub',
    'event_name',
    'ref',
    'environment',
    'repository_id',
    'repository_owner_id',
    'job_workflow_ref',
];
/** Decodes the claims of a JWT; undefined when it is none. */
function decodeClaims(token) {
    const parts = token.split('.');
    if (parts.length !== 3 || parts.some((part) => !/^[\w-]+$/.test(part)))
        return undefined;
    let payload;
    try {
        payload = JSON.parse(Buffer.from(parts[1], 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
        return undefined;
    const claims = Object.create(null);
    for (const [name, value] of Object.entries(payload)) {
        const plain = Array.isArray(value) ? value[0] : value;
        if (typeof plain === 'string')
            claims[name] = plain;
        else if (typeof plain === 'number' || typeof plain === 'boolean')
            claims[name] = String(plain);
    }
    return { issuer: claims['iss'] ?? '', claims, issued: seconds(claims['iat']), expires: seconds(claims['exp']) };
}
/** The allow-listed claims that the token has, for people to read. */
function claimsToShow(claims) {
    return Object.fromEntries(shownClaims.flatMap((name) => (claims.claims[name] === undefined ? [] : [[name, claims.claims[name]]])));
}
function seconds(text) {
    const value = Number(text);
    return text !== undefined && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/login/context.js
/** A login that could not be judged. */
function incomplete(subject, why, fix) {
    const notChecked = { check: 'login', what: subject, why, fix };
    return { subject, state: 'incomplete', reason: why, findings: [], notChecked: [notChecked], remarks: [] };
}
/** The file of the running workflow, as GitHub names it: `owner/name/.github/workflows/x.yml@refs/...`. */
function jobPlace(ports) {
    if (ports.place !== undefined)
        return ports.place;
    const repository = ports.environment['GITHUB_REPOSITORY'] ?? '';
    const reference = ports.environment['GITHUB_WORKFLOW_REF'] ?? '';
    const path = reference.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
        ? reference.slice(repository.length + 1).split('@')[0]
        : undefined;
    return { path: repository !== '' && path !== undefined && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : '' };
}
/** Runs `each` on all items, at most four at a time; answers in the order of the items. */
async function together(items, each) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++)
            results[at] = await each(items[at]);
    };
    await Promise.all(Array.from({ length: Math.min(4, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./lib/login/attempts.js
/** Milliseconds one call may take. */
const callTime = 10_000;
/** Pauses between attempts, in milliseconds; each is stretched or shortened by chance, so that a matrix of jobs spreads. */
const pauses = [400, 1_200, 2_800];
/** No attempt begins this many milliseconds after the first one. */
const patience = 12_000;
/**
 * Repeats what may be repeated: `soon` up to four attempts in all, `once` (a call that hung) up to two. `deadline` is the
 * time on the clock when everything must have ended; each attempt is told how long it may take.
 */
async function attempt(clock, deadline, once) {
    const start = clock.now();
    let hung = 0;
    for (let tries = 1;; tries++) {
        const { value, again } = await once(Math.max(500, Math.min(callTime, deadline - clock.now())));
        const pause = (pauses[tries - 1] ?? 0) * (0.5 + clock.random());
        if (again === 'once')
            hung++;
        const late = clock.now() + pause >= deadline || (again === 'soon' && clock.now() - start + pause > patience);
        if (again === 'no' || late || hung > 1 || tries > pauses.length)
            return { value, tries };
        await clock.sleep(pause);
    }
}

// EXTERNAL MODULE: ./lib/model/loopback.js
var loopback = __webpack_require__(4820);
;// CONCATENATED MODULE: ./lib/login/id-token.js



const urlVariable = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const tokenVariable = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** The variables that GitHub sets where a job may ask for a token, those that are missing. */
function missingVariables(environment) {
    return [urlVariable, tokenVariable].filter((name) => !environment[name]?.trim());
}
/**
 * Asks GitHub for an id-token for `audience`: server faults and cut connections are tried again a few times, the answer's
 * text is never repeated, and the token is masked before it is looked at.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
async function requestIdToken(ports, audience, deadline) {
    const missing = missingVariables(ports.environment);
    if (missing.length > 0)
        return { state: 'none', missing };
    const base = ports.environment[urlVariable].trim();
    const authorization = `bearer ${ports.environment[tokenVariable].trim()}`;
    if ((0,loopback/* callable */.J)(base) === undefined)
        return unavailable(`${urlVariable} holds no https address`, 'Run the check in a job of GitHub Actions, which sets this variable.');
    // The address comes with a query of its own, which is kept to the letter.
    const url = `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const headers = { authorization, accept: 'application/json; api-version=2.0' };
    const { value, tries } = await attempt(ports.clock, deadline, async (timeout) => {
        const before = ports.clock.now();
        try {
            const response = await ports.http.send({ method: 'GET', url, headers, timeout });
            return { value: response, again: response.status >= 500 || response.status === 429 ? 'soon' : 'no' };
        }
        catch {
            return { value: undefined, again: ports.clock.now() - before >= timeout * 0.9 ? 'once' : 'soon' };
        }
    });
    if (value === undefined)
        return unavailable(`GitHub's token service gave no answer (tried ${tries} times)`, 'Run the job again; look at the proxy and firewall.');
    return readAnswer(value, ports, tries);
}
function readAnswer(response, ports, tries) {
    const again = 'Run the job again; see https://www.githubstatus.com when it stays.';
    if (response.status === 401 || response.status === 403)
        return unavailable(`GitHub's token service refused the job's request (HTTP ${response.status})`, 'Run the job again: the right to ask for a token ends with the job that got it.');
    if (response.status !== 200)
        return unavailable(`GitHub's token service answered HTTP ${response.status} (tried ${tries} times)`, again);
    const jwt = id_token_valueOf(response.body);
    if (jwt === undefined)
        return unavailable("GitHub's token service answered without a token", again);
    ports.mask(jwt);
    const claims = decodeClaims(jwt);
    return claims === undefined
        ? unavailable("GitHub's token service answered with something that is no token", again)
        : { state: 'token', token: { jwt, claims } };
}
function id_token_valueOf(body) {
    try {
        const answer = JSON.parse(body);
        const value = typeof answer === 'object' && answer !== null ? answer.value : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function unavailable(why, fix) {
    return { state: 'unavailable', why, fix };
}

;// CONCATENATED MODULE: ./lib/login/sts-error.js
/**
 * Reads an error of STS, by its code and, where one code has several meanings, its sentence.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
function meaningOf(error) {
    if (error.kind === 'unavailable')
        return 'unavailable';
    if (error.kind !== 'refused')
        return 'unjudged';
    const text = error.message;
    switch (error.name) {
        case 'AccessDenied':
            return 'denied';
        case 'InvalidIdentityToken':
            return ofToken(text);
        case 'ExpiredTokenException':
            return 'expired';
        case 'IDPCommunicationError':
            return 'unavailable';
        case 'IDPRejectedClaim':
            return 'bad-token';
        case 'RegionDisabledException':
            return 'region';
        case 'ValidationError':
            return ofValidation(text);
        default:
            return /valid region/i.test(text) ? 'region' : 'unjudged';
    }
}
function ofToken(text) {
    if (/No OpenIDConnect provider found/i.test(text))
        return 'no-provider';
    if (/Incorrect token audience/i.test(text))
        return 'provider-audience';
    if (/verification key/i.test(text))
        return 'unavailable';
    if (/thumbprint/i.test(text))
        return 'provider-certificate';
    if (/Missing a required claim/i.test(text))
        return 'missing-claim';
    return /token (?:is )?(?:expired|too old)/i.test(text) ? 'expired' : 'bad-token';
}
function ofValidation(text) {
    if (/DurationSeconds/i.test(text))
        return 'duration';
    if (/roleArn|Request ARN is invalid/i.test(text))
        return 'role-arn';
    return /webIdentityToken/i.test(text) ? 'bad-token' : 'unjudged';
}
/** Whether another call may turn this answer: a hung one is tried once more, a refusal never. */
function repeatable(error) {
    if (meaningOf(error) !== 'unavailable')
        return 'no';
    return error.name === 'TimeoutError' ? 'once' : 'soon';
}

;// CONCATENATED MODULE: ./lib/login/exchange.js



/** Milliseconds after which an exchange has ended, whatever hangs. */
const exchangeTime = 34_000;
/** The shortest session STS gives. */
const duration = 900;
/** A session under this policy can do nothing; GetCallerIdentity answers all the same. */
const denyEverything = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';
/**
 * Shows the job's id-token to STS for one role. A refusal costs one call; what passes by itself is tried again; an expired
 * token is fetched anew once. The session's secrets are masked on arrival.
 */
async function exchange(wish, ports, tokens, deadline) {
    const first = await tokenFor(wish.audience, ports, tokens, deadline, false);
    if (first.state !== 'token')
        return unasked(first);
    const answer = await show(wish, first.token, ports, deadline);
    if (answer.state !== 'error' || meaningOf(answer.error) !== 'expired')
        return answer;
    const fresh = await tokenFor(wish.audience, ports, tokens, deadline, true);
    return fresh.state === 'token' ? show(wish, fresh.token, ports, deadline) : unasked(fresh);
}
/** One more try of a role that IAM says is brand-new. */
async function show(wish, token, ports, deadline) {
    const { roleArn, region, sessionName } = wish;
    const call = { roleArn, region, sessionName, token: token.jwt, duration, policy: denyEverything };
    const { value, tries } = await attempt(ports.clock, deadline, async (timeout) => {
        const answer = await ports.aws.assumeRoleWithWebIdentity({ ...call, timeout });
        return { value: answer, again: answer.ok ? 'no' : repeatable(answer.error) };
    });
    if (!value.ok)
        return { state: 'error', error: value.error, token, tries };
    const { accessKeyId, secretAccessKey, sessionToken } = value.value.credentials;
    for (const secret of [secretAccessKey, sessionToken, accessKeyId])
        ports.mask(secret);
    return { state: 'session', session: value.value, token };
}
function tokenFor(audience, ports, tokens, deadline, anew) {
    const kept = anew ? undefined : tokens.get(audience);
    if (kept !== undefined)
        return kept;
    const asked = requestIdToken(ports, audience, deadline);
    tokens.set(audience, asked);
    return asked;
}
function unasked(answer) {
    return answer.state === 'none' ? { state: 'no-token', missing: answer.missing } : answer;
}

// EXTERNAL MODULE: ./lib/login/legible.js
var legible = __webpack_require__(57);
// EXTERNAL MODULE: ./lib/login/rules/login-drill.js
var login_drill = __webpack_require__(8684);
;// CONCATENATED MODULE: ./lib/login/drill.js





/** Milliseconds after which a drill begins nothing any more. */
const drillTime = 75_000;
const refusals = new Set(['denied', 'no-provider', 'provider-audience']);
/** Shows a real token where it must be refused. Only a refusal counts as one: what can't be reached has not refused. */
async function checkDrill(drill, context, start) {
    const { role, audience, wish } = drill;
    const subject = audience === undefined ? role.text : `${role.text} with audience "${(0,legible/* legible */.b)(audience)}"`;
    const now = context.ports.clock.now();
    if (now - start > drillTime)
        return incomplete(subject, 'the time for drills was up', 'List fewer entries in must-refuse, or split them over jobs.');
    const answer = await exchange(wish, context.ports, context.tokens, now + exchangeTime);
    const plain = { subject, notChecked: [], remarks: [] };
    switch (answer.state) {
        case 'session': {
            const the = { role: role.text, audience, subject: answer.token.claims.claims['sub'] ?? '' };
            return { ...plain, state: 'failed', findings: [login_drill/* default */.A.finding(the, { place: context.place })] };
        }
        case 'no-token':
            return incomplete(subject, 'there is no id-token', 'Grant `id-token: write` to the job.');
        case 'unavailable':
            return incomplete(subject, answer.why, answer.fix);
        case 'error': {
            const { error } = answer;
            if (refusals.has(meaningOf(error)))
                return { ...plain, state: 'ok', findings: [] };
            const why = `it was neither refused nor accepted: ${error.name}: ${error.message}`;
            return incomplete(subject, why, 'Run the job again; only a refusal by STS counts as refused.');
        }
    }
}

;// CONCATENATED MODULE: ./lib/login/outsider.js

/**
 * Who runs without an id-token because GitHub gives them none, and no secrets of the repository either; undefined for
 * everybody else, and where a token is to be had after all.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
function outsiderWithoutToken({ event, environment }) {
    if (missingVariables(environment).length === 0)
        return undefined;
    return event.actor === 'dependabot[bot]' ? 'Dependabot' : event.fork ? 'a fork' : undefined;
}
/** The login of such a run: not tried, and nobody's mistake. */
function skippedFor(outsider) {
    const reason = `GitHub gives no id-token to runs of ${outsider}; the login was not tried`;
    return { subject: 'login', state: 'skipped', reason, findings: [], notChecked: [], remarks: [] };
}

;// CONCATENATED MODULE: ./lib/login/identity.js

/** Asks with the session itself who it is, and holds the answer against the role and session that were asked for. */
async function identify(session, role, wish, ports, deadline) {
    const { value: answer } = await attempt(ports.clock, deadline, async (timeout) => {
        const answer = await ports.aws.getCallerIdentity({ region: wish.region, credentials: session.credentials, timeout });
        const again = answer.ok || answer.error.kind !== 'unavailable' ? 'no' : answer.error.name === 'TimeoutError' ? 'once' : 'soon';
        return { value: answer, again };
    });
    if (!answer.ok)
        return { state: 'unknown', error: answer.error };
    const { account, arn } = answer.value;
    if (account === undefined || arn === undefined)
        return { state: 'unknown', error: undefined };
    const expected = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${wish.sessionName}`;
    return account === role.account && arn === expected ? { state: 'right', account, arn } : { state: 'wrong', account, arn, expected };
}

// EXTERNAL MODULE: ./lib/oidc/admission.js
var oidc_admission = __webpack_require__(5660);
;// CONCATENATED MODULE: ./lib/login/intended.js

/**
 * The subjects of other runs of this very repository that the policy lets in, or may let in where a deployment fills in
 * who. A role that has some was made for those runs: that it refuses a pull request or a queue is as intended.
 */
function otherRunsAdmitted(trust, token, event, facts) {
    return otherRuns(trust, token, event)
        .filter((run) => !sameRun(run.claims, token.claims) && (0,oidc_admission/* admits */.t)(trust.policy, run, facts).verdict !== false)
        .map((run) => nameOf(run.claims, token.claims));
}
const ofTheRun = ['sub', 'ref', 'environment', 'job_workflow_ref'];
function sameRun(one, other) {
    return ofTheRun.every((claim) => one[claim] === other[claim]);
}
/** The subject, or where that is no different, what else is. */
function nameOf(run, own) {
    const claim = ofTheRun.find((name) => run[name] !== own[name] && run[name] !== undefined) ?? 'sub';
    return claim === 'sub' ? (run['sub'] ?? '') : `${claim} ${run[claim]}`;
}
function otherRuns(trust, token, event) {
    const repository = /^(?:repo|repository|repository_id):[^:]+(?=:)/.exec(token.claims['sub'] ?? '')?.[0];
    const wanted = valuesWanted(trust);
    const branches = [event.defaultBranch, 'main', 'master'].filter((name) => name !== undefined && name !== '');
    const contexts = [
        ...branches.map((name) => `ref:refs/heads/${name}`),
        ...wanted.flatMap(({ claim, value }) => contextsOf(claim, value)),
        'ref:refs/tags/v1.0.0',
    ];
    return [...new Set(contexts)].map((context) => ({ issuer: token.issuer, claims: claimsOf(context, repository, token) }));
}
/** The texts of the conditions, their wildcards filled with nothing: a run that such a value is written for. */
function valuesWanted(trust) {
    return trust.policy.statements
        .flatMap((statement) => statement.conditions)
        .flatMap(({ key, values }) => values.flatMap((value) => knownOf(value).map((text) => ({ claim: key.slice(key.lastIndexOf(':') + 1).toLowerCase(), value: text.replace(/[*?]/g, '') }))));
}
/** What of a value is known: its holes are left out. */
function knownOf(value) {
    if (value.type === 'text')
        return [value.text];
    if (value.type === 'either')
        return value.options.flatMap(knownOf);
    return value.type === 'partial' ? [value.parts.filter((part) => typeof part === 'string').join('')] : [];
}
function contextsOf(claim, value) {
    if (claim === 'sub')
        return /^(?:repo|repository|repository_id):[^:]*:(.+)$/s.exec(value)?.slice(1) ?? [];
    if (claim === 'environment')
        return [`environment:${value.replaceAll(':', '%3A')}`];
    if (claim === 'ref')
        return [`ref:${value}`];
    const at = claim === 'job_workflow_ref' ? value.indexOf('@refs/') : -1;
    return at < 0 ? [] : [`ref:${value.slice(at + 1)}`];
}
function claimsOf(context, repository, token) {
    // A subject made by another template says nothing of what another run's would be: it stays as it is.
    const own = repository === undefined ? {} : { sub: `${repository}:${context}` };
    const claims = { ...token.claims, ...own };
    if (context.startsWith('environment:'))
        return { ...claims, environment: context.slice('environment:'.length).replaceAll('%3A', ':') };
    delete claims['environment'];
    if (!context.startsWith('ref:'))
        return claims;
    const ref = context.slice('ref:'.length);
    const workflow = claims['job_workflow_ref'] ?? '';
    const ownRef = token.claims['ref'];
    const moved = ownRef !== undefined && workflow.endsWith(`@${ownRef}`) ? `${workflow.slice(0, -ownRef.length)}${ref}` : workflow;
    return { ...claims, ref, ...(workflow === '' ? {} : { job_workflow_ref: moved }) };
}

// EXTERNAL MODULE: ./lib/oidc/mismatch.js
var mismatch = __webpack_require__(2241);
;// CONCATENATED MODULE: ./lib/login/judgement.js


function judge(trust, token, facts) {
    const admission = (0,oidc_admission/* admits */.t)(trust.policy, token, facts);
    const differences = admission.mismatches.map((mismatch) => {
        const { claim, want, why, test, span } = mismatch;
        return {
            claim,
            got: why === 'wrong-issuer' ? token.claims[claim] : mismatch.got,
            want,
            ...(mismatch.negated === true ? { negated: true } : {}),
            why,
            key: test?.key ?? claim,
            operator: test?.operator ?? '',
            place: trust.place(span),
        };
    });
    const table = admission.tests.map(({ test, truth, claim, got }) => ({
        claim,
        got,
        want: (0,mismatch/* wantOf */.Em)(test),
        matches: truth,
    }));
    return { trust, verdict: admission.verdict, differences, table };
}
/** Of several policies that may be the role's: the one that refuses with the fewest differences; then what admits. */
function closest(judgements) {
    const rank = ({ verdict, differences }) => verdict === false && differences.length > 0 ? differences.length : verdict === true ? 1_000 : 2_000;
    return [...judgements].sort((a, b) => rank(a) - rank(b))[0];
}
/** True when the policy says by itself why the token is refused. */
function explains({ verdict, differences }) {
    return verdict === false && differences.length > 0;
}

;// CONCATENATED MODULE: ./lib/login/live-role.js
/** Milliseconds IAM may take: a refusal is explained soon or without it. */
const live_role_patience = 4_000;
async function liveRole(role, { ports }) {
    const answer = await ports.aws.getRole({ partition: role.partition, name: role.name, timeout: live_role_patience });
    if (!answer.ok) {
        const { error } = answer;
        if (error.kind === 'no-credentials')
            return { state: 'unread', why: 'there are no credentials to read IAM with' };
        // Whose account the ambient credentials are of is not known where IAM finds nothing.
        return error.name === 'NoSuchEntity' ? { state: 'none' } : { state: 'unread', why: `IAM answered ${error.name}` };
    }
    const { arn } = answer.value;
    if (arn === role.text)
        return { state: 'role', role: answer.value };
    const [, , , , account] = arn.split(':');
    return account === role.account
        ? { state: 'elsewhere', arn }
        : { state: 'unread', why: 'the ambient credentials are those of another account' };
}

;// CONCATENATED MODULE: ./lib/login/run-kind.js
/** Pull requests and queues are known by the event, and by the token where a called job sees another event. */
function runKind(event, claims) {
    const { sub = '', ref = '', event_name: said = '' } = claims.claims;
    if (event.name === 'merge_group' || said === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/'))
        return 'merge-queue';
    const names = [event.name, said];
    return names.some((name) => name.startsWith('pull_request')) || ref.startsWith('refs/pull/') || sub.endsWith(':pull_request')
        ? 'pull-request'
        : 'other';
}
/** `repo:owner/name` or `repo:owner@id/name@id`, as the token's subject begins; undefined for a subject made otherwise. */
function repositoryOf(subject) {
    return /^repo:[^:/]+\/[^:/]+(?=:)/.exec(subject)?.[0];
}

;// CONCATENATED MODULE: ./lib/login/mend.js



/** Claims that say which run of the repository it is. */
const mend_ofTheRun = new Set(['sub', 'ref', 'environment', 'job_workflow_ref', 'workflow', 'actor', 'actor_id']);
/** What STS does supply in place of a claim that it doesn't. */
const instead = {
    repository_owner: 'repository_owner_id',
    workflow_ref: 'job_workflow_ref',
    event_name: 'sub',
    ref_type: 'ref',
    ref_protected: 'environment',
    runner_environment: 'repository_id',
    repository_visibility: 'repository_id',
    iss: 'aud',
};
/**
 * The smallest change that would let this run in, and nobody else: never a wildcard, and never a pull request or queue
 * into a role that wasn't made for them.
 */
function mend(differences, claims, run, provider) {
    const steps = differences.map((difference) => step(difference, claims, run, provider));
    return [...new Set(steps)].join(' ');
}
function step(difference, claims, run, provider) {
    const { claim, got, want, why, key, place, negated } = difference;
    const where = place?.line === undefined ? 'In the trust policy' : `In ${place.path}:${place.line}`;
    if (why === 'principal')
        return `${where}, name ${provider} as the Federated principal.`;
    if (why === 'wrong-issuer')
        return `${where}, write the key as "${provider.slice(provider.indexOf('/') + 1)}:${claim}" in place of "${key}".`;
    if (why === 'action')
        return `${where}, allow sts:AssumeRoleWithWebIdentity.`;
    if (why === 'not-a-claim' || (claim.includes(':') && got === undefined))
        return replaced(difference, where);
    if (claim === 'aud')
        return audience(difference, where);
    const value = claim === 'sub' ? subject(want, claims, run) : run === 'other' || !mend_ofTheRun.has(claim) ? got : undefined;
    if (why === 'explicit-deny' || negated === true)
        return run === 'other'
            ? `${where}, take what matches this run out of the values of ${key}.`
            : `Use a role made for ${runs(run)}; this one shuts them out.`;
    if (value === undefined && (run === 'other' || got === undefined))
        return absent(difference, where);
    if (value === undefined)
        return `Use a role made for ${runs(run)}, or run the login on pushes alone; this role isn't made for them.`;
    if (why === 'case' || why === 'wildcard-under-equals')
        return `${where}, write ${key} as "${(0,legible/* legible */.b)(value)}" in place of what stands there.`;
    if (claim === 'sub' && repositoryOf(value)?.includes('@') === true && want.some((text) => sameRepository(text, value)))
        return `${where}, add "${(0,legible/* legible */.b)(value)}" to the values of ${key}: this repository's subjects carry the ids of owner and repository; take the old form out once all runs have the new one.`;
    if (claim === 'sub' && want.some((text) => sameRepository(text, value) && repositoryOf(text)?.includes('@') === true))
        return `${where}, add "${(0,legible/* legible */.b)(value)}" to the values of ${key} until this repository's subjects carry ids.`;
    return `${where}, add "${(0,legible/* legible */.b)(value)}" to the values of ${key}, if runs like this one are to have the role.`;
}
/**
 * The subject to write: this run's own, except where the policy speaks of another run of the same repository in another
 * spelling (ids, upper and lower case): then that run in this token's spelling.
 */
function subject(want, claims, run) {
    const own = claims.claims['sub'] ?? '';
    const repository = repositoryOf(own);
    const meant = want.find((text) => repository !== undefined && sameRepository(text, own) && repositoryOf(text) !== repository);
    const context = meant?.slice((repositoryOf(meant) ?? '').length);
    if (run === 'other')
        return own;
    return context !== undefined && !/[*?]/.test(context) ? `${repository}${context}` : undefined;
}
function sameRepository(one, other) {
    const name = (text) => repositoryOf(text)?.replace(/@\d+/g, '').toLowerCase();
    return name(one) !== undefined && name(one) === name(other);
}
function replaced({ key, claim }, where) {
    const other = instead[claim.toLowerCase()];
    return other === undefined || key.startsWith('aws:')
        ? `${where}, take out ${key}: no token of GitHub carries it.`
        : `${where}, take out ${key} and limit by ${other} in its place.`;
}
function audience({ got, want, key }, where) {
    const plain = want.find((value) => /^sts\.amazonaws\.com(?:\.cn)?$/.test(value)) ?? (want.length === 1 ? want[0] : undefined);
    const change = `${where}, write ${key} as "${(0,legible/* legible */.b)(got ?? 'sts.amazonaws.com')}"`;
    return plain === undefined || /[*?]/.test(plain)
        ? `${change}; the identity provider must list the same value.`
        : `Set the input \`audience\` to "${(0,legible/* legible */.b)(plain)}"; or else: ${change}. The identity provider must list the same value.`;
}
function absent({ claim, want, key }, where) {
    const value = want.find((text) => !/[*?]/.test(text));
    if (claim === 'environment' && value !== undefined)
        return `Give the job \`environment: ${(0,legible/* legible */.b)(value)}\`, for which this role was made.`;
    return `${where}, take out ${key}, or run the job so that its token has ${claim}.`;
}
function runs(run) {
    return run === 'merge-queue' ? 'the merge queue' : 'pull requests';
}

;// CONCATENATED MODULE: ./lib/login/paste.js
/** The condition that lets exactly this run in, ready to paste; undefined for a token without a subject. */
function conditionBlock({ issuer, claims }) {
    const host = issuer.replace(/^https:\/\//, '');
    const pinned = ['aud', 'sub', 'repository_id'].flatMap((name) => (claims[name] === undefined ? [] : [[`${host}:${name}`, claims[name]]]));
    const values = Object.fromEntries(pinned);
    // A subject may hold characters that are wildcards elsewhere; under StringEquals they are none.
    return claims['sub'] === undefined ? undefined : JSON.stringify({ Condition: { StringEquals: values } }, null, 2);
}
/** What may still be the cause, the likeliest first. */
function hintsFor(role, judgement, live, run) {
    const path = role.path === '/' ? 'none is given here' : `here "${role.path}"`;
    const first = live?.state === 'elsewhere'
        ? `The ARN: write ${live.arn}.`
        : `The ARN: does account ${role.account} have a role "${role.name}" with exactly this path (${path}), in upper and lower case as written?`;
    const seen = judgement !== undefined;
    return [
        first,
        ...(seen
            ? ['The policy at hand: is it the one that is deployed?']
            : [
                "The trust policy: hold each condition on the token's claims against the values above; case counts, and an asterisk is a wildcard under StringLike alone.",
            ]),
        'A condition on a key that STS does not supply for GitHub (`iss`, `event_name`, `repository_owner`, AWS keys for MFA).',
        'A resource control policy of the organization, or a Deny.',
        'A role or policy made within the last minute: try again.',
        ...(run === 'other'
            ? []
            : [`This is a run of ${run === 'pull-request' ? 'a pull request' : 'a merge queue'}: a role made for pushes is right to refuse it.`]),
    ];
}

// EXTERNAL MODULE: ./lib/login/rules/login-audience.js
var login_audience = __webpack_require__(8419);
// EXTERNAL MODULE: ./lib/login/rules/login-claim.js
var login_claim = __webpack_require__(5461);
// EXTERNAL MODULE: ./lib/login/rules/login-denied.js
var login_denied = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/login/rules/login-subject.js
var login_subject = __webpack_require__(1149);
// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var read = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/syntax/json.js + 2 modules
var json = __webpack_require__(6098);
// EXTERNAL MODULE: ./lib/model/position.js
var position = __webpack_require__(5218);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/login/trust-source.js




/** The policy in a file that was named as the role's; undefined when it is no JSON document of that kind. */
function trustInFile(file) {
    const policy = trustInText(file.text);
    const lines = new position/* LineIndex */.r(file.text);
    return policy && { policy, source: file.path, place: (span) => ({ path: file.path, ...lines.place(span) }) };
}
/** The policy as IAM gave it. */
function trustInIam(text) {
    const policy = trustInText(text);
    return policy && { policy, source: 'IAM', place: () => undefined };
}
/** A bare document, or what `aws iam get-role` prints. */
function trustInText(text) {
    const parsed = (0,json/* parseJson */.q)(text);
    if (parsed.value === undefined || parsed.problems.length > 0)
        return undefined;
    const document = [parsed.value, (0,model_value/* member */.Dc)(parsed.value, 'AssumeRolePolicyDocument'), inRole(parsed.value)].find((value) => (0,model_value/* member */.Dc)(value, 'Statement') !== undefined);
    if (document === undefined)
        return undefined;
    const policy = (0,read/* readPolicy */.T)(document, 'trust');
    return policy.statements.length === 0 ? undefined : policy;
}
function inRole(value) {
    return (0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(value, 'Role'), 'AssumeRolePolicyDocument');
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
    return itemsOf((0,model_value/* member */.Dc)(document, 'Statement'))
        .flatMap((statement) => itemsOf((0,model_value/* member */.Dc)((0,model_value/* member */.Dc)(statement, 'Principal'), 'Federated')))
        .flatMap((value) => /^arn:[\w-]+:iam::(\d{12}):oidc-provider\//.exec((0,model_value/* textOf */.b6)(value) ?? '')?.[1] ?? []);
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.type === 'list' ? value.items : [value];
}
function located(policy) {
    const { file } = policy;
    return {
        policy: (0,read/* readPolicy */.T)(policy.document, 'trust'),
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

;// CONCATENATED MODULE: ./lib/login/refusal.js














/** Looks for the role's trust policy: the file that was named, then the tree, and IAM where those don't say why. */
async function learn({ role, token, context }) {
    const remarks = [];
    const found = await policiesAtHand(role, context, remarks);
    const judged = (trusts) => closest(trusts.map((trust) => judge(trust, token.claims, factsOf(role, context))));
    const atHand = judged(found);
    if (atHand !== undefined && explains(atHand))
        return { judgement: atHand, live: undefined, remarks };
    const live = await liveRole(role, context);
    const text = live.state === 'role' ? live.role.trust : undefined;
    const own = text === undefined ? undefined : trustInIam(text);
    return { judgement: own === undefined ? atHand : judged([own]), live, remarks };
}
async function policiesAtHand(role, context, remarks) {
    const file = context.settings.trustPolicyFile;
    if (file !== undefined) {
        const trust = trustInFile(file);
        if (trust !== undefined)
            return [trust];
    }
    const documents = await context.documents();
    if (documents === undefined)
        remarks.push("The repository's policies could not be read; the refusal is explained without them.");
    const found = documents === undefined ? [] : trustsInTree(documents, role, file?.path);
    if (file !== undefined && found.length === 0)
        remarks.push(`${(0,legible/* legible */.b)(file.path)} holds no trust policy that can be read.`);
    return found;
}
/** Names the cause of a refusal with the policy at hand, or says what there is to go by. */
function explainRefusal({ role, error, token, context }, { judgement, live, remarks }) {
    const run = runKind(context.ports.event, token.claims);
    const shown = {
        subject: role.text,
        notChecked: [],
        remarks,
        ...(judgement === undefined ? {} : { table: judgement.table, ...policyPlace(judgement) }),
    };
    if (judgement !== undefined && explains(judgement)) {
        const others = run === 'other' ? [] : otherRunsAdmitted(judgement.trust, token.claims, context.ports.event, factsOf(role, context));
        if (others.length > 0) {
            const reason = `${role.text} refuses this ${run === 'merge-queue' ? 'merge queue' : 'pull request'} as intended: ${sourceOf(judgement)} admits ${quoted(others)}`;
            return { ...shown, state: 'skipped', reason, findings: [] };
        }
        return { ...shown, state: 'failed', findings: [differenceFinding(role, judgement, token, context)] };
    }
    const block = run === 'other' ? conditionBlock(token.claims) : undefined;
    const finding = login_denied/* default */.A.finding({
        role: role.text,
        code: error.name,
        sentence: error.message,
        claims: claimsToShow(token.claims),
        seen: seenWords(judgement, live),
        hints: hintsFor(role, judgement, live, run),
        block,
    }, { place: context.place, related: relatedOf(judgement) });
    return { ...shown, state: 'failed', findings: [finding] };
}
function factsOf({ account }, { sessionName }) {
    return { account, sessionName };
}
function differenceFinding(role, judgement, token, context) {
    const { differences } = judgement;
    const run = runKind(context.ports.event, token.claims);
    const provider = `arn:${role.partition}:iam::${role.account}:oidc-provider/${(0,legible/* legible */.b)(token.claims.issuer.replace(/^https:\/\//, ''))}`;
    const the = {
        role: role.text,
        differences,
        source: sourceOf(judgement),
        mend: mend(differences, token.claims, run, provider),
    };
    const [first, ...more] = differences.flatMap(({ place, claim }) => (place === undefined ? [] : [{ place, claim }]));
    const related = more.map(({ place, claim }) => ({ ...place, message: `the condition on ${claim}` }));
    const where = first === undefined ? { place: context.place } : { place: first.place, related };
    const claim = differences[0]?.claim;
    const rule = claim === 'sub' ? login_subject/* default */.A : claim === 'aud' ? login_audience/* default */.A : login_claim/* default */.A;
    return rule.finding(the, where);
}
function relatedOf(judgement) {
    const unknown = judgement?.verdict === 'unknown' ? judgement.differences : [];
    const places = unknown.flatMap(({ place, key }) => (place === undefined ? [] : [{ ...place, message: `the condition on ${key}` }]));
    if (places.length > 0)
        return places;
    const place = judgement?.trust.place(judgement.trust.policy.span);
    return place === undefined ? [] : [{ ...place, message: "the role's trust policy" }];
}
function policyPlace({ trust }) {
    return { policy: trust.place(trust.policy.span) ?? 'IAM' };
}
function sourceOf({ trust, differences }) {
    const line = differences[0]?.place?.line;
    return line === undefined ? trust.source : `${trust.source}:${line}`;
}
function seenWords(judgement, live) {
    if (live?.state === 'none')
        return 'IAM, read with the ambient credentials, has no role of this name (if they are of the same account, there is none).';
    if (live?.state === 'elsewhere')
        return `IAM has a role of this name under another path: ${(0,legible/* legible */.b)(live.arn)}.`;
    if (judgement === undefined)
        return 'No trust policy of this role was found in the repository, and IAM could not be read.';
    return judgement.verdict === true
        ? `The trust policy in ${judgement.trust.source} would let the token in.`
        : `The trust policy in ${judgement.trust.source} can't be judged from here${unknownKeys(judgement)}.`;
}
function unknownKeys({ differences }) {
    const keys = [...new Set(differences.map(({ key }) => key))];
    return keys.length === 0 ? '' : `: it hangs on ${keys.map((key) => (0,legible/* legible */.b)(key)).join(', ')}`;
}
function quoted(subjects) {
    const shown = subjects.slice(0, 3).map((subject) => `"${(0,legible/* legible */.b)(subject)}"`);
    return shown.join(', ') + (subjects.length > 3 ? ` and ${subjects.length - 3} more` : '');
}

// EXTERNAL MODULE: ./lib/login/rules/login-duration.js
var login_duration = __webpack_require__(53);
// EXTERNAL MODULE: ./lib/login/rules/login-provider.js
var login_provider = __webpack_require__(5896);
// EXTERNAL MODULE: ./lib/login/rules/login-region.js
var login_region = __webpack_require__(9141);
// EXTERNAL MODULE: ./lib/login/rules/login-role-arn.js
var login_role_arn = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/login/rules/login-token-expired.js
var login_token_expired = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/model/partitions.js
var partitions = __webpack_require__(5062);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/login/region.js



/**
 * Which region's STS is asked for a role. A name that was given must be right; one that merely lies in the environment and
 * belongs to another partition is passed over. A region younger than our list is let through when `newer` is set.
 */
function chooseRegion(given, partition, environment, newer) {
    const home = (0,partitions/* partitionNamed */.O9)(partition)?.regions[0] ?? 'us-east-1';
    const ambient = (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || '').trim();
    if (given === undefined || given === '') {
        if (ambient === '')
            return { region: home };
        return 'region' in region_judge(ambient, partition, newer)
            ? { region: ambient }
            : { region: home, remark: `The environment's region "${(0,legible/* legible */.b)(ambient, 60)}" has no STS for this role; ${home} was asked.` };
    }
    return region_judge(given, partition, newer);
}
function region_judge(name, partition, newer) {
    const found = (0,partitions/* partitionOf */.iQ)(name);
    const known = found?.regions.includes(name) === true;
    if (found === undefined || (!known && !newer))
        return { why: `"${(0,legible/* legible */.b)(name, 60)}" is no AWS region`, nearest: nearestRegion(name, partition) };
    if (found.id !== partition)
        return {
            why: `"${name}" is a region of the partition ${found.id}, the role is one of ${partition}`,
            nearest: nearestRegion(name, partition),
        };
    return { region: name };
}
/** The region of the partition whose name is the closest; of equally close ones the most used comes first in the list. */
function nearestRegion(name, partition) {
    const own = (0,partitions/* partitionNamed */.O9)(partition) ?? partitions/* partitions */.Mo[0];
    const wanted = [...name.toLowerCase().trim()]
        .filter((character) => /[a-z0-9-]/.test(character))
        .join('')
        .slice(0, 60);
    let best = own?.regions[0] ?? 'us-east-1';
    for (const region of own?.regions ?? [])
        if ((0,mod/* distance */.Io)(wanted, region) < (0,mod/* distance */.Io)(wanted, best))
            best = region;
    return best;
}

;// CONCATENATED MODULE: ./lib/login/sts-answer.js












/** Milliseconds IAM may take to say which audiences the provider lists. */
const sts_answer_patience = 4_000;
/** What an answer other than a session and a plain refusal means: each error has a rule that words it, or is no judgement at all. */
async function otherErrors(role, wish, context, failure) {
    const finding = await findingFor(role, wish, context, failure);
    if (finding !== undefined)
        return { subject: role.text, state: 'failed', findings: [finding], notChecked: [], remarks: [] };
    const { error, tries } = failure;
    const times = tries > 1 ? `, tried ${tries} times` : '';
    const status = error.status === undefined ? '' : ` (HTTP ${error.status})`;
    return incomplete(role.text, `STS in ${wish.region} gave no verdict: ${error.name}${status}: ${error.message}${times}`, error.kind === 'endpoint'
        ? 'Mend the endpoint in the environment.'
        : 'Run the job again; look at the proxy, the firewall and the region.');
}
async function findingFor(role, wish, context, { error, token }) {
    const where = { place: context.place };
    const sentence = error.message;
    const { claims } = token;
    const provider = {
        role: role.text,
        partition: role.partition,
        account: role.account,
        issuer: claims.issuer,
        audience: claims.claims['aud'] ?? wish.audience,
    };
    switch (meaningOf(error)) {
        case 'no-provider':
            return login_provider/* default */.A.finding({ ...provider, kind: 'missing' }, where);
        case 'provider-certificate':
            return login_provider/* default */.A.finding({ ...provider, kind: 'certificate' }, where);
        case 'provider-audience': {
            const listed = await listedAudiences(role, claims.issuer, context);
            return login_provider/* default */.A.finding({ ...provider, kind: 'audience', ...(listed === undefined ? {} : { listed }) }, where);
        }
        case 'expired': {
            const now = Math.floor(context.ports.clock.now() / 1000);
            return login_token_expired/* default */.A.finding({ role: role.text, sentence, issued: claims.issued, expires: claims.expires, now }, where);
        }
        case 'role-arn':
            return login_role_arn/* default */.A.finding({ kind: 'refused', given: role.text, sentence }, where);
        case 'duration':
            return login_duration/* default */.A.finding({ role: role.text, sentence }, where);
        case 'region':
            return login_region/* default */.A.finding({ kind: 'refused', given: wish.region, sentence, account: role.account }, where);
        case 'missing-claim':
            return login_claim/* default */.A.finding(missingClaim(role, sentence), where);
        case 'bad-token':
            return login_denied/* default */.A.finding(badToken(role, error.name, sentence, claimsToShow(claims)), where);
        case 'unavailable':
            return misspeltRegion(role, wish, context, error.name);
        case 'denied':
        case 'unjudged':
            return undefined;
    }
}
/** A region that isn't in our list, and has no STS under its name either, is misspelt; without a network nothing can be said. */
function misspeltRegion(role, { region }, context, name) {
    if (name !== 'ENOTFOUND' || (0,partitions/* partitionOf */.iQ)(region)?.regions.includes(region) === true)
        return undefined;
    const nearest = nearestRegion(region, role.partition);
    return login_region/* default */.A.finding({ kind: 'fault', given: region, why: `"${region}" has no STS endpoint`, nearest }, { place: context.place });
}
async function listedAudiences(role, issuer, { ports }) {
    const arn = `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https:\/\//, '')}`;
    const answer = await ports.aws.getOpenIDConnectProvider({ partition: role.partition, arn, timeout: sts_answer_patience });
    return answer.ok ? answer.value.clientIds : undefined;
}
function missingClaim(role, sentence) {
    const claim = /Missing a required claim: *(\w+)/i.exec(sentence)?.[1] ?? 'a claim';
    const difference = { claim, got: undefined, want: [], why: 'absent', key: claim, operator: '', place: undefined };
    return {
        role: role.text,
        differences: [difference],
        source: 'STS',
        mend: `Use an id-token of GitHub Actions: STS wants the claim ${claim} in it.`,
    };
}
function badToken(role, code, sentence, claims) {
    return {
        role: role.text,
        code,
        sentence,
        claims,
        seen: 'STS did not take the token itself.',
        hints: [
            "The issuer: is it GitHub's own, and can AWS reach its keys (a GitHub Enterprise Server must be open to AWS at `/.well-known/openid-configuration` and its keys)?",
            'What answers for the token service: a proxy or a local server may hand out something else.',
        ],
        block: undefined,
    };
}

// EXTERNAL MODULE: ./lib/login/rules/login-wrong-identity.js
var login_wrong_identity = __webpack_require__(6727);
;// CONCATENATED MODULE: ./lib/login/role.js








/** IAM takes this long, in milliseconds, until a new role is known everywhere. */
const newborn = 60_000;
/** Milliseconds until a brand-new role is tried once more. */
const pause = 5_000;
/** Assumes one role with the job's token and says what came of it; nothing of the session outlives this call. */
async function checkRole(role, wish, context) {
    const deadline = context.ports.clock.now() + exchangeTime;
    const answer = await exchange(wish, context.ports, context.tokens, deadline);
    return answered(role, wish, context, deadline, answer);
}
async function answered(role, wish, context, deadline, answer) {
    if (answer.state === 'no-token')
        return incomplete(role.text, 'there is no id-token', 'Grant `id-token: write` to the job.');
    if (answer.state === 'unavailable')
        return incomplete(role.text, answer.why, answer.fix);
    if (answer.state === 'session')
        return signedIn(role, wish, context, deadline, answer);
    if (meaningOf(answer.error) !== 'denied')
        return otherErrors(role, wish, context, answer);
    const refusal = { role, error: answer.error, token: answer.token, context };
    const known = await learn(refusal);
    if (!isNewborn(known, context))
        return explainRefusal(refusal, known);
    await context.ports.clock.sleep(pause);
    return secondTry(refusal, known, wish, deadline, answer.token);
}
/** A role that IAM knows and STS doesn't yet: the one refusal that is worth another call. */
async function secondTry(refusal, known, wish, deadline, token) {
    const { role, context } = refusal;
    const again = await show(wish, token, context.ports, deadline);
    if (again.state === 'session')
        return signedIn(role, wish, context, deadline, again);
    if (again.state === 'error' && meaningOf(again.error) !== 'denied')
        return otherErrors(role, wish, context, again);
    return explainRefusal(refusal, {
        ...known,
        remarks: [...known.remarks, `${role.text} was made less than a minute ago; it was tried twice.`],
    });
}
function isNewborn({ live }, { ports }) {
    const created = live?.state === 'role' ? live.role.created : undefined;
    return created !== undefined && Math.abs(ports.clock.now() - created) < newborn;
}
async function signedIn(role, wish, context, deadline, { session }) {
    const identity = await identify(session, role, wish, context.ports, deadline);
    const plain = { subject: role.text, notChecked: [], remarks: [] };
    if (identity.state === 'unknown') {
        const why = identity.error === undefined ? 'an answer without account or name' : `${identity.error.name}: ${identity.error.message}`;
        return incomplete(role.text, `the role was assumed, but GetCallerIdentity didn't confirm who that is (${why})`, clockWords(identity.error?.name) ?? 'Run the job again.');
    }
    const { account, arn } = identity;
    if (identity.state === 'right')
        return { ...plain, state: 'ok', findings: [], identity: { account, arn } };
    const the = { kind: 'identity', role: role.text, arn, account, expected: identity.expected };
    const shown = { account: (0,legible/* legible */.b)(account, 40), arn: (0,legible/* legible */.b)(arn) };
    return { ...plain, state: 'failed', findings: [login_wrong_identity/* default */.A.finding(the, { place: context.place })], identity: shown };
}
/** Signed calls need a clock that is right; the exchange itself doesn't. */
function clockWords(name) {
    return name === 'SignatureDoesNotMatch' || name === 'RequestExpired' ? "Set the runner's clock by NTP: signed calls need it." : undefined;
}

// EXTERNAL MODULE: ./lib/login/rules/login-no-id-token.js
var login_no_id_token = __webpack_require__(2382);
;// CONCATENATED MODULE: ./lib/login/session-name.js

/** Why STS will refuse a session name; undefined when it takes it: 2 to 64 letters, digits and `_+=,.@-`. */
function sessionNameFault(name) {
    const unseen = (0,legible/* invisibles */.z)(name);
    if (unseen.length > 0)
        return `it has ${unseen.join(', ')} in it`;
    if (name.length < 2 || name.length > 64)
        return `it has ${name.length} characters; 2 to 64 are allowed`;
    return /^[\w+=,.@-]+$/.test(name) ? undefined : `"${(0,legible/* legible */.b)(name)}" has characters outside letters, digits and _+=,.@-`;
}
/** The name under which the gate's sessions stand in CloudTrail. */
function ownSessionName(runId) {
    return /^\d{1,20}$/.test(runId ?? '') ? `aws-access-gate-${runId}` : 'aws-access-gate';
}

;// CONCATENATED MODULE: ./lib/login/without-token.js



/**
 * On a command line there is no id-token to be had: each role is named as not checked, beside what the files say of who it
 * lets in.
 */
async function staticAnswers(targets, context) {
    const answers = [];
    for (const { role } of targets.roles)
        answers.push(await fromFiles(role, context));
    const drills = targets.drills.map(({ role, audience }) => notTried(audience === undefined ? role.text : `${role.text} with audience "${(0,legible/* legible */.b)(audience)}"`));
    return [...answers, ...drills];
}
async function fromFiles(role, context) {
    const [trust] = await trusts(role, context);
    const remark = trust === undefined
        ? `No trust policy of ${role.text} was found in the files.`
        : `${role.text}: its trust policy in ${trust.source} lets in ${subjects(trust)}.`;
    return { ...notTried(role.text), remarks: [remark], ...(trust === undefined ? {} : { policy: trust.place(trust.policy.span) ?? 'IAM' }) };
}
async function trusts(role, context) {
    const file = context.settings.trustPolicyFile;
    const named = file === undefined ? undefined : trustInFile(file);
    if (named !== undefined)
        return [named];
    const documents = await context.documents();
    return documents === undefined ? [] : trustsInTree(documents, role, file?.path);
}
function subjects({ policy }) {
    const values = policy.statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ conditions }) => conditions.filter(({ key }) => key.toLowerCase().endsWith(':sub')))
        .flatMap(({ values }) => values.map((value) => `"${(0,legible/* legible */.b)((0,model_value/* textOf */.b6)(value) ?? 'what only a deployment knows')}"`));
    return values.length === 0
        ? 'no subject by name'
        : values.slice(0, 5).join(', ') + (values.length > 5 ? ` and ${values.length - 5} more` : '');
}
function notTried(subject) {
    const why = 'there is no id-token on a command line';
    return {
        subject,
        state: 'skipped',
        reason: why,
        findings: [],
        notChecked: [{ check: 'login', what: subject, why, fix: 'Run the action in a workflow with `id-token: write`.' }],
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./lib/login/role-arn.js


/**
 * Reads the ARN of a role as STS will: 20 to 2,048 characters, `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
function readRoleArn(text) {
    const unseen = (0,legible/* invisibles */.z)(text);
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
    if (!partitions/* partitions */.Mo.some(({ id }) => id === partition))
        return { part: 'partition', why: `"${(0,legible/* legible */.b)(partition)}" is none; there are ${partitions/* partitions */.Mo.map(({ id }) => id).join(', ')}` };
    if (service === 'sts' && resource.startsWith('assumed-role/')) {
        const [, name = ''] = resource.split('/');
        return { part: 'service', why: 'it names a session, not the role itself', meant: `arn:${partition}:iam::${account}:role/${name}` };
    }
    if (service !== 'iam')
        return { part: 'service', why: `"${(0,legible/* legible */.b)(service)}" stands where "iam" belongs` };
    if (region !== '')
        return { part: 'region', why: `"${(0,legible/* legible */.b)(region)}" stands in the region's place, which is empty in IAM` };
    if (!/^\d{12}$/.test(account))
        return { part: 'account', why: accountFault(account) };
    const [kind = '', ...segments] = resource.split('/');
    if (kind !== 'role')
        return { part: 'resource', why: `"${(0,legible/* legible */.b)(kind)}" stands where "role" belongs` };
    const name = segments.at(-1) ?? '';
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        return { part: 'role name', why: nameFault(name) };
    const path = segments.length === 1 ? '/' : `/${segments.slice(0, -1).join('/')}/`;
    if (path.length > 512 || segments.slice(0, -1).some((segment) => segment === ''))
        return { part: 'path', why: `"${(0,legible/* legible */.b)(path)}" is no path of a role` };
    return { text, partition, account, path, name };
}
function accountFault(account) {
    if (account === '')
        return 'it is missing; an account id has 12 digits';
    if (/^\d+$/.test(account))
        return `"${(0,legible/* legible */.b)(account, 40)}" has ${account.length} digits in place of 12`;
    return `"${(0,legible/* legible */.b)(account, 40)}" is no account id of 12 digits`;
}
function nameFault(name) {
    if (name === '')
        return 'it is missing';
    if (name.length > 64)
        return `it has ${name.length} characters, 64 are allowed`;
    return `"${(0,legible/* legible */.b)(name)}" has characters outside letters, digits and _+=,.@-`;
}

;// CONCATENATED MODULE: ./lib/login/targets.js










/** Checks every input before any call. */
function targetsOf(context) {
    const { settings } = context;
    const answers = [];
    const remarks = new Set();
    if (settings.roles.length === 0 && settings.roleSetButEmpty) {
        // A secret is empty there as the token is missing: by GitHub's rules.
        const outsider = outsiderWithoutToken(context.ports);
        answers.push(outsider === undefined ? failed('role-to-assume', emptyRole(context)) : skippedFor(outsider));
    }
    const roles = unique(settings.roles).flatMap((given) => {
        const role = roleNamed(given, 'role-to-assume', context, answers);
        if (role === undefined)
            return [];
        if (settings.allowedAccountIds.length > 0 && !settings.allowedAccountIds.includes(role.account)) {
            const the = { kind: 'account', role: role.text, account: role.account, allowed: settings.allowedAccountIds };
            answers.push(failed(given, login_wrong_identity/* default */.A.finding(the, { place: context.place })));
            return [];
        }
        const wish = wishFor(role, context, answers, remarks);
        return wish === undefined ? [] : [{ role, wish }];
    });
    const drills = unique(settings.mustRefuse).flatMap((entry) => drillsOf(entry, roles, context, answers, remarks));
    const fault = sessionNameFault(context.sessionName);
    if (fault === undefined)
        return { roles, drills, answers: oncePerCause(answers), remarks: [...remarks] };
    const wrong = incomplete('role-session-name', `it can't be used: ${fault}`, 'Take 2 to 64 letters, digits and _+=,.@- for role-session-name.');
    return { roles: [], drills: [], answers: [...oncePerCause(answers), wrong], remarks: [...remarks] };
}
function drillsOf(entry, roles, context, answers, remarks) {
    if (entry.startsWith('arn:')) {
        const role = roleNamed(entry, 'must-refuse', context, answers);
        const wish = role === undefined ? undefined : wishFor(role, context, answers, remarks);
        return role === undefined || wish === undefined ? [] : [{ role, audience: undefined, wish }];
    }
    if (roles.length === 0 && answers.length === 0)
        answers.push(incomplete(`must-refuse "${(0,legible/* legible */.b)(entry)}"`, 'an audience is tried on role-to-assume, and none is named', 'Name role-to-assume.'));
    return roles.map(({ role, wish }) => ({ role, audience: entry, wish: { ...wish, audience: entry } }));
}
function roleNamed(given, input, context, answers) {
    const read = readRoleArn(given);
    if ('name' in read)
        return read;
    answers.push(failed((0,legible/* legible */.b)(given), login_role_arn/* default */.A.finding({ kind: 'fault', input, given, fault: read }, { place: context.place })));
    return undefined;
}
function wishFor(role, context, answers, remarks) {
    const { settings, ports, place, sessionName } = context;
    const ownEndpoint = !ports.aws.customEndpoints.some(({ service }) => service === 'sts');
    const choice = chooseRegion(settings.region, role.partition, ports.environment, ownEndpoint);
    if (!('region' in choice)) {
        const the = { kind: 'fault', given: settings.region ?? '', why: choice.why, nearest: choice.nearest };
        answers.push(failed(role.text, login_region/* default */.A.finding(the, { place })));
        return undefined;
    }
    if (choice.remark !== undefined)
        remarks.add(choice.remark);
    const own = settings.audience === undefined || settings.audience === '' ? (0,partitions/* partitionNamed */.O9)(role.partition)?.audience : settings.audience;
    return { roleArn: role.text, region: choice.region, audience: own ?? 'sts.amazonaws.com', sessionName };
}
function emptyRole(context) {
    return login_role_arn/* default */.A.finding({ kind: 'empty' }, { place: context.place });
}
function failed(subject, finding) {
    return { subject, state: 'failed', findings: [finding], notChecked: [], remarks: [] };
}
/** One wrong region stands once, for however many roles. */
function oncePerCause(answers) {
    const seen = new Set();
    return answers.map((answer) => ({
        ...answer,
        findings: answer.findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint)),
    }));
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./lib/login/live.js










/**
 * Proves with a real exchange that each role can be assumed by this run, and by `must-refuse` that others can't. Asks STS
 * for sessions that may do nothing, keeps none of them, and changes nothing anywhere. Never rejects for what the world does.
 */
async function checkLoginLive(settings, ports) {
    const context = contextOf(settings, ports);
    const targets = targetsOf(context);
    const endpoints = ports.aws.customEndpoints.map(({ service, url, variable }) => `${service.toUpperCase()} is asked at ${url} (${variable}), which isn't AWS's own.`);
    const remarks = [...targets.remarks, ...endpoints];
    if (targets.roles.length + targets.drills.length === 0)
        return outcomeOf(targets.answers, [], remarks, {});
    const missing = missingVariables(ports.environment);
    if (missing.length > 0)
        return withoutToken(context, targets, missing, remarks);
    ports.progress.update('login: asking STS');
    const roles = await together(targets.roles, ({ role, wish }) => checkRole(role, wish, context));
    const start = ports.clock.now();
    const drills = await together(targets.drills, (drill) => checkDrill(drill, context, start));
    ports.progress.done();
    return outcomeOf([...targets.answers, ...roles], drills, remarks, await claimsSeen(context));
}
function contextOf(settings, ports) {
    let documents;
    const sessionName = settings.sessionName === undefined || settings.sessionName === '' ? undefined : settings.sessionName;
    return {
        settings,
        ports,
        place: jobPlace(ports),
        sessionName: sessionName ?? ownSessionName(ports.environment['GITHUB_RUN_ID']),
        tokens: new Map(),
        documents: () => (documents ??= ports.documents().catch(() => undefined)),
    };
}
/** Without the means to ask for a token: as it must be in a fork, a mistake in a job of one's own, and plain on a command line. */
async function withoutToken(context, targets, missing, remarks) {
    const { ports, place } = context;
    const { environment } = ports;
    const outsider = outsiderWithoutToken(ports);
    if (outsider !== undefined)
        return outcomeOf([...targets.answers, skippedFor(outsider)], [], remarks, {});
    if (ports.commandLine ?? environment['GITHUB_ACTIONS'] !== 'true') {
        const outcome = outcomeOf([...targets.answers, ...(await staticAnswers(targets, context))], [], remarks, {});
        // There the check is its static half, which has run.
        return outcome.status === 'skipped' ? { ...outcome, status: 'ran' } : outcome;
    }
    const finding = login_no_id_token/* default */.A.finding({ missing, job: environment['GITHUB_JOB'] || undefined }, { place });
    const failed = { subject: 'login', state: 'failed', findings: [finding], notChecked: [], remarks: [] };
    return outcomeOf([...targets.answers, failed], [], remarks, {});
}
async function claimsSeen({ tokens }) {
    const [first] = await Promise.all(tokens.values());
    return first?.state === 'token' ? claimsToShow(first.token.claims) : {};
}
function outcomeOf(roles, drills, remarks, claims) {
    const answers = [...roles, ...drills];
    const live = stateOf(answers);
    const reasons = [...new Set(answers.flatMap(({ state, reason }) => (state === live && reason !== undefined ? [reason] : [])))];
    const reason = reasons.join('; ');
    const asides = answers.filter(({ state }) => state === 'skipped' && live !== 'skipped').flatMap(({ reason }) => reason ?? []);
    return {
        status: live === 'ok' || live === 'failed' ? (answers.some(({ state }) => state === 'incomplete') ? 'incomplete' : 'ran') : live,
        ...(reason === '' ? {} : { reason }),
        findings: answers.flatMap(({ findings }) => findings),
        notChecked: answers.flatMap(({ notChecked }) => notChecked),
        live,
        evidence: { claims, roles, drills },
        remarks: [...new Set([...remarks, ...asides, ...answers.flatMap((answer) => answer.remarks)])],
    };
}
/** The worst that is certain: a failure, then what could not be asked, then what worked; `skipped` where nothing was asked. */
function stateOf(answers) {
    const states = ['failed', 'incomplete', 'ok', 'skipped'].filter((state) => answers.some((answer) => answer.state === state));
    return states[0] ?? 'skipped';
}

// EXTERNAL MODULE: ./lib/login/rules/index.js
var rules = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(8420);
// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(8920);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(1153);
// EXTERNAL MODULE: ./lib/oidc/issuers.js
var issuers = __webpack_require__(2737);
// EXTERNAL MODULE: ./lib/oidc/token.js
var token = __webpack_require__(9852);
// EXTERNAL MODULE: ./lib/login/aws-steps.js
var aws_steps = __webpack_require__(270);
// EXTERNAL MODULE: ./lib/login/difference.js
var difference = __webpack_require__(3998);
// EXTERNAL MODULE: ./lib/oidc/subject.js
var oidc_subject = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/login/job-subjects.js


/** Events whose runs have the subject of a pull request. */
const pullRequests = new Set(['pull_request']);
/** Events under which another workflow's event, repository and ref decide. */
const callers = new Set(['workflow_call']);
/**
 * What may follow the repository in the subjects of a job's tokens: exact ones, and whether any ref may. Undefined where an
 * expression decides, or the caller of the workflow.
 */
function job_subjects_contextsOf(workflow, job) {
    if (job.environment !== undefined) {
        const name = environmentName(job.environment);
        return name === undefined ? undefined : { exact: [`environment:${(0,oidc_subject/* escapeColons */.kM)(name)}`], anyRef: false };
    }
    const names = workflow.triggers.map((trigger) => trigger.name);
    if (names.length === 0 || names.some((name) => callers.has(name)))
        return undefined;
    const pulls = names.some((name) => pullRequests.has(name));
    return { exact: pulls ? ['pull_request'] : [], anyRef: names.some((name) => !pullRequests.has(name)) };
}
/**
 * Subjects that stand for all that the job may get, in either form: with the repository's name, and with the ids that the
 * policy has. Without a name, the policy's own repository is taken for this one.
 */
function subjectsFor(contexts, wanted, repository) {
    const read = wanted.flatMap((text) => (0,oidc_subject/* readSubject */.$e)(text) ?? []);
    const refs = contexts.anyRef
        ? ['ref:refs/heads/main', 'ref:refs/tags/v1', ...read.map(({ context }) => filled(context)).filter((text) => text.startsWith('ref:'))]
        : [];
    const [owner, name] = repository?.split('/') ?? [];
    const own = owner !== undefined && name !== undefined
        ? [{ owner, name }]
        : read.map((one) => ({ owner: filled(one.owner), name: filled(one.repository) }));
    const ids = [
        { ownerId: '1', repositoryId: '1' },
        ...read.map((one) => ({ ownerId: filled(one.ownerId ?? '1'), repositoryId: filled(one.repositoryId ?? '1') })),
    ];
    const prefixes = own.flatMap((one) => [
        `repo:${one.owner}/${one.name}`,
        ...ids.map(({ ownerId, repositoryId }) => `repo:${one.owner}@${ownerId}/${one.name}@${repositoryId}`),
    ]);
    return [...new Set(prefixes.flatMap((prefix) => [...contexts.exact, ...refs].map((context) => `${prefix}:${context}`)))];
}
function environmentName(value) {
    const name = (0,model_value/* textOf */.b6)(value) ?? (0,model_value/* textOf */.b6)((0,model_value/* member */.Dc)(value, 'name'));
    return name === undefined || name === '' || name.includes('${{') ? undefined : name;
}
function filled(pattern) {
    return pattern.replace(/[*?]/g, '1');
}

;// CONCATENATED MODULE: ./lib/login/static-subject.js














/**
 * Jobs that log in as a role of the same repository whose trust policy no run of theirs can ever meet, in either form of the
 * subject. Only what the files decide counts: a literal ARN, a role of exactly that name, and a subject that is asked for.
 * `repository` is `owner/name` where it is known.
 */
function checkSubjects(workflows, documents, repository) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
        const value = oidcRole(step);
        const role = readRoleArn((0,model_value/* textOf */.b6)(value)?.trim() ?? '');
        if (value === undefined || !('name' in role))
            return [];
        return static_subject_findingFor(workflow, job, value, role, trustsNamed(documents, role), repository) ?? [];
    })));
}
/** The role that a step assumes with an id-token, and not with keys or another session. */
function oidcRole(step) {
    if ((0,aws_steps/* actionOf */.qj)(step)?.name.toLowerCase() !== 'aws-actions/configure-aws-credentials')
        return undefined;
    const given = (name) => step.with.find(({ key }) => key.toLowerCase() === name)?.value;
    const otherwise = ['aws-access-key-id', 'web-identity-token-file', 'role-chaining', 'force-skip-oidc'];
    return otherwise.some((name) => given(name) !== undefined) ? undefined : given('role-to-assume');
}
function static_subject_findingFor(workflow, job, value, role, trusts, repository) {
    const contexts = job_subjects_contextsOf(workflow, job);
    if (contexts === undefined || trusts.length === 0)
        return undefined;
    const asked = trusts.map((trust) => ({ trust, tests: subjectTests(trust) }));
    const wanted = asked.flatMap(({ tests }) => tests.flat().flatMap((test) => (0,mismatch/* wantOf */.Em)(test)));
    // A subject of another template says nothing of this one.
    if (wanted.length === 0 || wanted.some((text) => !text.startsWith('repo:')))
        return undefined;
    const subjects = subjectsFor(contexts, wanted, repository);
    const met = asked.flatMap(({ tests }) => tests).some((tests) => subjects.some((subject) => meets(tests, subject) !== false));
    if (met || subjects.length === 0)
        return undefined;
    const got = contexts.exact
        .map((context) => `repo:${repository ?? 'OWNER/NAME'}:${context}`)
        .concat(contexts.anyRef ? [`repo:${repository ?? 'OWNER/NAME'}:ref:REF`] : []);
    const shown = (texts) => [...new Set(texts)].map((text) => `"${(0,legible/* legible */.b)(text)}"`).join(' or ');
    const conditions = asked.flatMap(({ trust, tests }) => tests.flat().flatMap(({ span }) => trust.place(span) ?? []));
    const where = conditions[0] === undefined ? 'its trust policy' : `${conditions[0].path}:${conditions[0].line}`;
    return {
        check: 'login',
        rule: login_subject/* default */.A.id,
        severity: login_subject/* default */.A.severity,
        message: `Job "${job.id}" can never assume ${role.text}: its tokens have the subject ${shown(got)}, and ${where} wants ${shown(wanted)}.`,
        fix: `Bring the job's environment and trigger and the subject in ${where} together; name the exact subject.`,
        place: { path: workflow.path, ...workflow.lines.place(value.span) },
        elsewhere: [],
        related: conditions.map((place) => ({ ...place, message: 'the condition on sub' })),
        evidence: { claim: 'sub', got: (0,difference/* oneOrAll */.v)(got), want: (0,difference/* oneOrAll */.v)([...new Set(wanted)]), role: role.text, job: job.id },
        fingerprint: (0,fingerprint/* fingerprint */.Rj)(login_subject/* default */.A.id, role.text, job.id, ...got, ...wanted),
    };
}
/** The conditions on GitHub's subject of each statement that lets somebody in; one without any makes a list that is empty. */
function subjectTests({ policy }) {
    return policy.statements
        .filter(({ effect, principals }) => effect !== 'Deny' && mayBeFederated(principals))
        .map(({ conditions }) => conditions.filter(({ key }) => {
        const { issuer, claim } = (0,token/* splitKey */._$)(key);
        return issuer !== undefined && (0,issuers/* isGithub */.el)(issuer) && claim.toLowerCase() === 'sub';
    }));
}
function mayBeFederated(principals) {
    return (principals === undefined ||
        principals.negated ||
        principals.entries.some(({ type }) => type !== 'AWS' && type !== 'Service' && type !== 'CanonicalUser'));
}
function meets(tests, subject) {
    return (0,truth/* all */.Q7)(tests.map((test) => (0,condition/* evaluateTest */._)(test, { lookup: () => [subject] })));
}

;// CONCATENATED MODULE: ./lib/login/index.js





/***/ }),

/***/ 5062:
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

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns offsets of one text into lines and columns. Lines end at LF, CRLF or a lone CR. A leading byte order mark counts as no column. */
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        const starts = (this.#starts ??= lineStarts(this.#text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = starts[low];
        return { line: low + 1, column: codePoints(this.#text, start, offset) + 1 };
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

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
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
var main = __webpack_require__(9547);
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
class Reader {
    #text;
    #scan;
    #problems = [];
    #stack = [];
    #expect = 'value';
    #comma;
    #root;
    constructor(text) {
        this.#text = text;
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
        if (this.#expect === 'end')
            return this.#fail('something follows the end of the document', span);
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
