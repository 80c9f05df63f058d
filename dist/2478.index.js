export const id = 2478;
export const ids = [2478];
export const modules = {

/***/ 72478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLoginLive: () => (/* reexport */ checkLoginLive),
  loginReport: () => (/* reexport */ loginReport)
});

// UNUSED EXPORTS: checkSubjects, loginRules

// EXTERNAL MODULE: ./lib/oidc/admission.js
var oidc_admission = __webpack_require__(35660);
// EXTERNAL MODULE: ./lib/login/role-arn.js
var role_arn = __webpack_require__(54359);
// EXTERNAL MODULE: ./lib/login/trust-source.js
var trust_source = __webpack_require__(36657);
;// CONCATENATED MODULE: ./lib/login/built-in-drills.js



/** An audience that no provider lists: nobody can own the domain. https://www.rfc-editor.org/rfc/rfc2606 */
const strangeAudience = 'https://aws-access-gate.invalid';
/** So many other roles are tried. */
const most = 5;
/**
 * What must be refused though nobody lists it: each role under an audience that no provider has, and roles of the same account
 * whose committed trust is for other runs. Tried on a schedule alone: a pull request's refusals would page somebody.
 */
async function builtInDrills({ roles, drills }, claims, context) {
    if (context.ports.event.name !== 'schedule' || claims === undefined)
        return [];
    const audiences = roles.map(({ role, wish }) => ({
        role,
        audience: strangeAudience,
        wish: { ...wish, audience: strangeAudience },
    }));
    const named = new Set([...roles, ...drills].map(({ role }) => role.text));
    const others = (await otherRoles(roles, claims, context)).filter(({ role }) => !named.has(role.text));
    return [...audiences, ...others.slice(0, most)];
}
async function otherRoles(roles, claims, context) {
    const [first] = roles;
    const documents = await context.documents();
    if (first === undefined || documents === undefined)
        return [];
    const { partition, account } = first.role;
    const names = new Set(documents.units.flatMap(({ principals }) => principals).flatMap(({ kind, name }) => (kind === 'role' ? [name] : [])));
    return [...names].flatMap((name) => {
        const role = (0,role_arn/* readRoleArn */.e)(`arn:${partition}:iam::${account}:role/${name}`);
        if (!('name' in role))
            return [];
        const trusts = (0,trust_source/* trustsNamed */.pz)(documents, role);
        const facts = { account, sessionName: context.sessionName };
        // A trust for a machine or a person refuses every token: to try it would prove nothing.
        const forOthers = trusts.length > 0 && trusts.every(({ policy }) => meantForTokens(policy) && (0,oidc_admission/* admits */.t)(policy, claims, facts).verdict === false);
        return forOthers ? [{ role, audience: undefined, wish: { ...first.wish, roleArn: role.text } }] : [];
    });
}
function meantForTokens({ statements }) {
    return statements.some(({ effect, conditions }) => effect === 'Allow' && conditions.some(({ key }) => /:(?:sub|job_workflow_ref|repository_id)$/i.test(key)));
}

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
var loopback = __webpack_require__(94820);
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
var legible = __webpack_require__(70057);
// EXTERNAL MODULE: ./lib/login/rules/login-drill.js
var login_drill = __webpack_require__(18684);
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
                return { ...plain, state: 'ok', error, findings: [] };
            const why = `it was neither refused nor accepted: ${error.name}: ${error.message}`;
            return { ...incomplete(subject, why, 'Run the job again; only a refusal by STS counts as refused.'), error };
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

;// CONCATENATED MODULE: ./lib/login/at-hand.js


/** The role's trust policies in the repository: in the file that was named, else wherever they are found. */
async function policiesAtHand(role, context, remarks) {
    const file = context.settings.trustPolicyFile;
    if (file !== undefined) {
        const trust = (0,trust_source/* trustInFile */.MZ)(file);
        if (trust !== undefined)
            return [trust];
    }
    const documents = await context.documents();
    if (documents === undefined)
        remarks.push("The repository's policies could not be read; the login is explained without them.");
    const found = documents === undefined ? [] : (0,trust_source/* trustsInTree */.Hz)(documents, role, file?.path);
    if (file !== undefined && found.length === 0)
        remarks.push(`${(0,legible/* legible */.b)(file.path)} holds no trust policy that can be read.`);
    return found;
}

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./lib/oidc/audience.js + 11 modules
var audience = __webpack_require__(18069);
// EXTERNAL MODULE: ./lib/oidc/mismatch.js
var mismatch = __webpack_require__(72241);
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
        operator: test.operator,
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

// EXTERNAL MODULE: ./lib/login/rules/login-drift.js
var login_drift = __webpack_require__(83406);
// EXTERNAL MODULE: ./lib/login/rules/login-too-wide.js
var login_too_wide = __webpack_require__(51403);
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

;// CONCATENATED MODULE: ./lib/login/let-in.js










/**
 * Beside a login that works, why it does: the conditions that let this run in, from IAM where that may be read, else from the
 * files. A committed policy that would have refused it is another one than the deployed.
 */
async function whyLetIn(role, claims, context) {
    const remarks = [];
    const facts = { account: role.account, sessionName: context.sessionName };
    const [trusts, live] = await Promise.all([policiesAtHand(role, context, remarks), liveRole(role, context)]);
    const committed = trusts.map((trust) => judge(trust, claims, facts));
    const text = live.state === 'role' ? live.role.trust : undefined;
    const own = text === undefined ? undefined : (0,trust_source/* trustInIam */.rC)(text);
    const deployed = own && judge(own, claims, facts);
    const shown = [deployed, ...committed].find((judgement) => judgement?.verdict === true) ?? deployed ?? committed[0];
    // A pull request brings the policy of tomorrow.
    const differs = runKind(context.ports.event, claims) === 'other' && committed.length > 0 && committed.every(({ verdict }) => verdict === false);
    return {
        remarks,
        findings: [
            ...(own === undefined ? [] : widthOf(role, own.policy, claims, context)),
            ...(differs ? [driftOf(role, committed[0], context)] : []),
        ],
        ...(shown === undefined ? {} : { table: shown.table, policy: shown.trust.place(shown.trust.policy.span) ?? 'IAM' }),
    };
}
/** Who else the deployed policy lets in; that of the files is the `policies` check's to judge. */
function widthOf(role, policy, claims, { place, ports }) {
    const [widest] = (0,audience/* judgeAudience */.y)(policy)
        .filter(({ admits }) => admits !== undefined && admits !== 'nobody')
        .sort((a, b) => (0,model_severity/* bySeverity */.Np)(a.severity, b.severity));
    if (widest?.admits === undefined || widest.admits === 'nobody')
        return [];
    const { admits, severity, value, example } = widest;
    const block = runKind(ports.event, claims) === 'other' ? conditionBlock(claims) : undefined;
    return [login_too_wide/* default */.A.finding({ role: role.text, admits, severity, value, example, block }, { place })];
}
function driftOf(role, { trust, differences }, { place }) {
    const at = differences.find((difference) => difference.place !== undefined)?.place ?? trust.place(trust.policy.span) ?? place;
    return login_drift/* default */.A.finding({ role: role.text, committed: trust.source, says: 'refuses' }, { place: at });
}

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
        return mend_audience(difference, where);
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
function mend_audience({ got, want, key }, where) {
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

// EXTERNAL MODULE: ./lib/login/rules/login-audience.js
var login_audience = __webpack_require__(38419);
// EXTERNAL MODULE: ./lib/login/rules/login-claim.js
var login_claim = __webpack_require__(65461);
// EXTERNAL MODULE: ./lib/login/rules/login-denied.js
var login_denied = __webpack_require__(23086);
// EXTERNAL MODULE: ./lib/login/rules/login-subject.js
var login_subject = __webpack_require__(41149);
;// CONCATENATED MODULE: ./lib/login/refusal.js
















/** Looks for the role's trust policy: the file that was named, then the tree, and IAM where those don't say why. */
async function learn({ role, token, context }) {
    const remarks = [];
    const found = await policiesAtHand(role, context, remarks);
    const judged = (trusts) => closest(trusts.map((trust) => judge(trust, token.claims, factsOf(role, context))));
    const atHand = judged(found);
    if (atHand !== undefined && explains(atHand))
        return { judgement: atHand, admitting: undefined, live: undefined, remarks };
    const live = await liveRole(role, context);
    const text = live.state === 'role' ? live.role.trust : undefined;
    const own = text === undefined ? undefined : (0,trust_source/* trustInIam */.rC)(text);
    const deployed = own === undefined ? undefined : judged([own]);
    const admitting = deployed !== undefined && explains(deployed) && atHand?.verdict === true ? atHand : undefined;
    return { judgement: deployed ?? atHand, admitting, live, remarks };
}
/** Names the cause of a refusal with the policy at hand, or says what there is to go by. */
function explainRefusal({ role, error, token, context }, { judgement, admitting, live, remarks }) {
    const run = runKind(context.ports.event, token.claims);
    const shown = {
        subject: role.text,
        error,
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
        return {
            ...shown,
            state: 'failed',
            findings: [differenceFinding(role, judgement, token, context), ...driftFinding(role, admitting, context)],
        };
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
function driftFinding(role, admitting, context) {
    if (admitting === undefined)
        return [];
    const { trust } = admitting;
    const place = trust.place(trust.policy.span) ?? context.place;
    return [login_drift/* default */.A.finding({ role: role.text, committed: trust.source, says: 'admits' }, { place })];
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
var login_duration = __webpack_require__(10053);
// EXTERNAL MODULE: ./lib/login/rules/login-provider.js
var login_provider = __webpack_require__(55896);
// EXTERNAL MODULE: ./lib/login/rules/login-region.js
var login_region = __webpack_require__(59141);
// EXTERNAL MODULE: ./lib/login/rules/login-role-arn.js
var login_role_arn = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/login/rules/login-token-expired.js
var login_token_expired = __webpack_require__(93816);
// EXTERNAL MODULE: ./lib/model/partitions.js
var partitions = __webpack_require__(95062);
// EXTERNAL MODULE: ./lib/login/region.js
var lib_login_region = __webpack_require__(25509);
;// CONCATENATED MODULE: ./lib/login/sts-answer.js












/** Milliseconds IAM may take to say which audiences the provider lists. */
const sts_answer_patience = 4_000;
/** What an answer other than a session and a plain refusal means: each error has a rule that words it, or is no judgement at all. */
async function otherErrors(role, wish, context, failure) {
    const finding = await findingFor(role, wish, context, failure);
    const { error, tries } = failure;
    if (finding !== undefined)
        return { subject: role.text, state: 'failed', error, findings: [finding], notChecked: [], remarks: [] };
    const times = tries > 1 ? `, tried ${tries} times` : '';
    const status = error.status === undefined ? '' : ` (HTTP ${error.status})`;
    const unjudged = incomplete(role.text, `STS in ${wish.region} gave no verdict: ${error.name}${status}: ${error.message}${times}`, error.kind === 'endpoint'
        ? 'Mend the endpoint in the environment.'
        : 'Run the job again; look at the proxy, the firewall and the region.');
    return { ...unjudged, error };
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
    const nearest = (0,lib_login_region/* nearestRegion */.$)(region, role.partition);
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
var login_wrong_identity = __webpack_require__(36727);
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
async function signedIn(role, wish, context, deadline, { session, token }) {
    const identity = await identify(session, role, wish, context.ports, deadline);
    const plain = { subject: role.text, notChecked: [], remarks: [] };
    if (identity.state === 'unknown') {
        const why = identity.error === undefined ? 'an answer without account or name' : `${identity.error.name}: ${identity.error.message}`;
        return {
            ...incomplete(role.text, `the role was assumed, but GetCallerIdentity didn't confirm who that is (${why})`, clockWords(identity.error?.name) ?? 'Run the job again.'),
            ...(identity.error === undefined ? {} : { error: identity.error }),
        };
    }
    const { account, arn } = identity;
    if (identity.state === 'right')
        return { ...plain, ...(await whyLetIn(role, token.claims, context)), state: 'ok', identity: { account, arn } };
    const the = { kind: 'identity', role: role.text, arn, account, expected: identity.expected };
    const shown = { account: (0,legible/* legible */.b)(account, 40), arn: (0,legible/* legible */.b)(arn) };
    return { ...plain, state: 'failed', findings: [login_wrong_identity/* default */.A.finding(the, { place: context.place })], identity: shown };
}
/** Signed calls need a clock that is right; the exchange itself doesn't. */
function clockWords(name) {
    return name === 'SignatureDoesNotMatch' || name === 'RequestExpired' ? "Set the runner's clock by NTP: signed calls need it." : undefined;
}

// EXTERNAL MODULE: ./lib/login/rules/login-no-id-token.js
var login_no_id_token = __webpack_require__(82382);
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

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
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
    const named = file === undefined ? undefined : (0,trust_source/* trustInFile */.MZ)(file);
    if (named !== undefined)
        return [named];
    const documents = await context.documents();
    return documents === undefined ? [] : (0,trust_source/* trustsInTree */.Hz)(documents, role, file?.path);
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
    const read = (0,role_arn/* readRoleArn */.e)(given);
    if ('name' in read)
        return read;
    answers.push(failed((0,legible/* legible */.b)(given), login_role_arn/* default */.A.finding({ kind: 'fault', input, given, fault: read }, { place: context.place })));
    return undefined;
}
function wishFor(role, context, answers, remarks) {
    const { settings, ports, place, sessionName } = context;
    const ownEndpoint = !ports.aws.customEndpoints.some(({ service }) => service === 'sts');
    const choice = (0,lib_login_region/* chooseRegion */.Q)(settings.region, role.partition, ports.environment, ownEndpoint);
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
    const claims = await live_claimsOf(context);
    const wanted = [...targets.drills, ...(await builtInDrills(targets, claims, context))];
    const drills = await together(wanted, (drill) => checkDrill(drill, context, start));
    ports.progress.done();
    const seen = claims ?? (await live_claimsOf(context));
    return outcomeOf([...targets.answers, ...roles], drills, remarks, seen === undefined ? {} : claimsToShow(seen));
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
async function live_claimsOf({ tokens }) {
    const [first] = await Promise.all(tokens.values());
    return first?.state === 'token' ? first.token.claims : undefined;
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

;// CONCATENATED MODULE: ./lib/login/report.js


/** The evidence of a live login, fit to be shown to whoever may read the run. */
function loginReport({ claims, roles, drills }) {
    return {
        claims: Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, (0,legible/* legible */.b)(value)])),
        roles: roles.map(targetOf),
        mustRefuse: drills.map(targetOf),
    };
}
function targetOf({ subject, state, reason, identity, error, policy, table }) {
    return {
        role: subject,
        state,
        ...(reason === undefined ? {} : { reason }),
        ...(identity === undefined ? {} : { arn: identity.arn }),
        ...(error === undefined
            ? {}
            : {
                error: {
                    code: (0,legible/* legible */.b)(error.name, 80),
                    ...(error.status === undefined ? {} : { status: error.status }),
                    ...(error.requestId === undefined ? {} : { requestId: (0,legible/* legible */.b)(error.requestId, 80) }),
                },
            }),
        ...(policy === undefined
            ? {}
            : { policy: policy === 'IAM' ? policy : `${policy.path}${policy.line === undefined ? '' : `:${policy.line}`}` }),
        ...(table === undefined ? {} : { conditions: table.map(rowOf) }),
    };
}
const shown = new Set(shownClaims);
function rowOf({ claim, operator, got, want, matches }) {
    const seen = got === undefined ? {} : shown.has(claim) ? { got: (0,legible/* legible */.b)(got) } : { hidden: true };
    const matched = matches === true ? 'yes' : matches === false ? 'no' : 'unknown';
    return { claim: (0,legible/* legible */.b)(claim, 100), operator: (0,legible/* legible */.b)(operator, 60), ...seen, want: want.map((value) => (0,legible/* legible */.b)(value)), matched };
}

// EXTERNAL MODULE: ./lib/login/rules/index.js
var rules = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/login/static-subject.js
var static_subject = __webpack_require__(93074);
;// CONCATENATED MODULE: ./lib/login/index.js






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


/***/ })

};
