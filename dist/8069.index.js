export const id = 8069;
export const ids = [8069];
export const modules = {

/***/ 35660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ exchangeAction),
/* harmony export */   t: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91106);
/* harmony import */ var _iam_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48920);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72241);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39660);




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

/***/ 18069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeAudience)
});

// EXTERNAL MODULE: ./lib/iam/evaluate.js + 1 modules
var evaluate = __webpack_require__(91106);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(19335);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(60054);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(45940);
// EXTERNAL MODULE: ./lib/oidc/admission.js
var admission = __webpack_require__(35660);
// EXTERNAL MODULE: ./lib/iam/operator.js
var iam_operator = __webpack_require__(83885);
;// CONCATENATED MODULE: ./lib/oidc/custom-subject.js
/**
 * Claims that an organization or repository may put into its subjects, in any order, in place of the default
 * (https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims). `repo` and `context` stand for
 * what the default has.
 */
const templateClaims = new Set(('repo actor actor_id base_ref head_ref check_run_id enterprise enterprise_id environment environment_node_id event_name ' +
    'job_workflow_ref job_workflow_sha ref ref_type ref_protected repository repository_id repository_owner repository_owner_id ' +
    'repository_visibility run_attempt run_id run_number runner_environment sha workflow workflow_ref workflow_sha').split(' '));
/** Claims that only the repository itself, or its owner, can have; all others anybody gives to his own runs. */
const ofRepository = new Set(['repo', 'repository', 'repository_id', 'workflow_ref']);
const ofOwner = new Set(['repository_owner', 'repository_owner_id', 'enterprise', 'enterprise_id']);
/** Claims that say which of a repository's runs it is. */
const ofRun = new Set(['ref', 'environment', 'job_workflow_ref', 'workflow_ref', 'sha', 'job_workflow_sha', 'workflow_sha']);
/**
 * Reads a value of a condition on `sub` as a subject that some template makes, the default among them; undefined when none
 * does, as for one that is misspelt. A wildcard may stand for anything, so what comes after one tells nothing.
 */
function readCustom(text, wildcards) {
    if (!wildcards && /[*?]/.test(text))
        return undefined;
    const fields = text.split(':');
    const found = {};
    let reach = 'anyone';
    let everyRun = true;
    let wild = false;
    for (let i = 0; i < fields.length; i++) {
        const name = fields[i];
        if (name === 'pull_request')
            everyRun &&= wild;
        else if (isWild(name))
            wild = true;
        else {
            const value = fields[++i] ?? '';
            if (!isField(name, value)) {
                if (!wild)
                    return undefined;
                continue;
            }
            if (!wild)
                reach = narrower(reach, reachOf(name, value));
            if (!wild && ofRun.has(name) && !isWild(value))
                everyRun = false;
            wild ||= isWild(value);
            found[name] = filled(value);
        }
    }
    return { sub: filled(text), claims: claimsOf(found), reach, everyRun };
}
const isWild = (part) => /[*?]/.test(part);
const filled = (text) => text.replace(/[*?]/g, 'q');
function isField(name, value) {
    if (value === '' || !(templateClaims.has(name) || /^repo_property_\w+$/.test(name)))
        return false;
    if (isWild(value))
        return true;
    if (name === 'repo' || name === 'repository')
        return /^[^/]+\/[^/]+$/.test(value);
    return name !== 'ref' || (/^refs\/[^/]+\/./.test(value) && !value.startsWith('refs/pull/'));
}
function reachOf(name, value) {
    if (ofOwner.has(name))
        return isWild(value) ? 'anyone' : 'owner';
    if (!ofRepository.has(name))
        return 'anyone';
    if (!isWild(value))
        return 'repository';
    // A wildcard after the slash, or after the owner's id, leaves the owner as it is.
    return name !== 'repository_id' && /^[^/*?@]+[/@]/.test(value) ? 'owner' : 'anyone';
}
const narrowness = ['anyone', 'owner', 'repository'];
function narrower(a, b) {
    return narrowness[Math.max(narrowness.indexOf(a), narrowness.indexOf(b))] ?? a;
}
function claimsOf({ repo, ...rest }) {
    const repository = rest['repository'] ?? repo?.replace(/@[^/]*/g, '');
    return repository === undefined ? rest : { ...rest, repository };
}

// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(28420);
// EXTERNAL MODULE: ./lib/oidc/token.js
var oidc_token = __webpack_require__(9852);
;// CONCATENATED MODULE: ./lib/oidc/hints.js



/** A trust policy has 4,096 characters at most; what is longer IAM refuses. */
const most = 256;
/**
 * What the policy asks of each claim of an issuer: the values of an Allow's positive conditions, and of the negated ones of
 * a Deny, which are what it leaves. Those with wildcards come first.
 */
function hintsOf(allow, denies, issuer) {
    const hints = new Map();
    for (const statement of [allow, ...denies]) {
        for (const test of statement.conditions) {
            const { issuer: written, claim } = (0,oidc_token/* splitKey */._$)(test.key);
            if (written === undefined || !(0,oidc_token/* isIssuer */.GZ)(written, issuer))
                continue;
            const name = claim.toLowerCase();
            hints.set(name, [...(hints.get(name) ?? []), ...hintsIn(test, statement.effect === 'Deny')]);
        }
    }
    for (const [claim, all] of hints) {
        const sorted = [...all].sort((a, b) => Number(isPattern(b)) - Number(isPattern(a)));
        hints.set(claim, sorted.slice(0, most));
    }
    return hints;
}
function hintsIn(test, negated) {
    const operator = (0,iam_operator/* parseOperator */.A)(test.operator);
    if (operator?.family !== 'string' || operator.negated !== negated)
        return [];
    const { wildcards, insensitive } = operator;
    return test.values.flatMap((value) => {
        // No claim has such a character in it: what it was meant to match, it doesn't.
        if (value.type !== 'text' || (!wildcards && /[*?]/.test(value.text)))
            return [];
        const text = insensitive ? value.text.toLowerCase() : value.text;
        return [{ text, pattern: (0,pattern/* compilePattern */.Eb)([text], { wildcards }), wildcards, test, value }];
    });
}
/** True when the value stands for more than one text. */
function isPattern({ text, wildcards }) {
    return wildcards && /[*?]/.test(text);
}
/** A text that the value matches. */
function filledHint({ text, wildcards }) {
    return wildcards ? text.replace(/[*?]/g, 'q') : text;
}

;// CONCATENATED MODULE: ./lib/oidc/fit.js



/** Puts in what whoever asks for the token chooses: the audience, the workflow's name, who starts it, what it calls. */
class Fit {
    #allow;
    #hints;
    #issuer;
    #chosen = new Map();
    constructor(allow, hints, issuer) {
        this.#allow = allow;
        this.#hints = hints;
        this.#issuer = issuer;
    }
    *tokens(claims, circle, takes, context) {
        const own = `${claims['repository']}/.github/workflows/zq-probe.yml@${claims['ref'] ?? 'refs/heads/main'}`;
        const all = {
            aud: this.#choice('aud', 'sts.amazonaws.com', 'https://github.com/zq-stranger'),
            workflow: this.#choice('workflow', 'zq-probe'),
            actor: this.#choice('actor', 'zq-probe'),
            actor_id: this.#choice('actor_id', '900000009'),
            job_workflow_ref: own,
            ...claims,
        };
        const issuer = `https://${this.#issuer}`;
        yield { token: { issuer, claims: all }, circle, takes, context };
        const called = this.#choice('job_workflow_ref', own, 'zq-stranger/zq-probe/.github/workflows/zq-probe.yml@refs/heads/main');
        if (called !== own && claims['job_workflow_ref'] === undefined) {
            const by = circle === 'anyone' ? 'workflow' : takes;
            yield { token: { issuer, claims: { ...all, job_workflow_ref: called } }, circle, takes: by, context };
        }
    }
    /** The first value that all conditions on the claim take, one of the policy's before others. */
    #choice(claim, ...others) {
        if (!this.#chosen.has(claim))
            this.#chosen.set(claim, this.#firstTaken(claim, others));
        return this.#chosen.get(claim) ?? others[0];
    }
    #firstTaken(claim, others) {
        const key = `${this.#issuer}:${claim}`.toLowerCase();
        const tests = this.#allow.conditions.filter((test) => test.key.toLowerCase() === key);
        const asked = (this.#hints.get(claim) ?? []).slice(0, 40).map(filledHint);
        return [...asked, ...others].find((value) => {
            const context = (0,oidc_token/* contextOf */.Vm)({ issuer: `https://${this.#issuer}`, claims: { [claim]: value } });
            return tests.every((test) => (0,condition/* evaluateTest */._)(test, context) === true);
        });
    }
}

// EXTERNAL MODULE: ./lib/oidc/github-names.js
var github_names = __webpack_require__(72651);
// EXTERNAL MODULE: ./lib/oidc/subject.js
var oidc_subject = __webpack_require__(23489);
// EXTERNAL MODULE: ./lib/oidc/witness.js
var witness = __webpack_require__(58346);
;// CONCATENATED MODULE: ./lib/oidc/github-subjects.js




/** An owner and a repository that no policy names. */
const stranger = { owner: 'zq-stranger', repository: 'zq-probe' };
/** How many steps the search for one statement's subjects may take: below a second. */
const steps = 2_000_000;
/**
 * Subjects that test a condition: for each of its values some that it admits, by as different owners, repositories and
 * runs as can be: a stranger's, one with a longer name, any branch, tag, environment, pull request.
 */
function probeSubjects(hints) {
    const found = new Set();
    const patterns = hints.subs.filter(isPattern);
    for (const hint of hints.subs)
        if (!isPattern(hint) && (0,oidc_subject/* isDefaultContext */.n9)((0,oidc_subject/* readSubject */.$e)(hint.text)?.context ?? ''))
            found.add(hint.text);
    const budget = { left: steps };
    const names = repositoryNames(hints.repositories).filter((name) => name.includes('/'));
    const look = (hint, stretches) => {
        const sub = (0,witness/* witness */.u)(hint.pattern, stretches, budget);
        if (sub !== undefined)
            found.add(sub);
        return sub;
    };
    for (const hint of patterns)
        for (const who of identities(hint, names, look))
            for (const form of github_subjects_forms(who, hint, hints))
                for (const context of github_names/* contexts */.JU)
                    look(hint, [...form, ':', ...context]);
    // What one condition says of the run, or of who runs it, holds for the others too.
    const named = namedContexts(hints, found);
    const mixed = patterns.length + names.length > 1 ? mixedNames(found, names) : [];
    for (const hint of patterns) {
        for (const who of [...identities(hint, names, look), ...mixed]) {
            for (const form of github_subjects_forms(who, hint, hints)) {
                look(hint, form);
                for (const context of named)
                    look(hint, [...form, ':', context]);
            }
        }
    }
    return { subjects: [...found], whole: budget.left > 0 };
}
/** Each owner that was found or is asked for with each repository that was. */
function mixedNames(found, names) {
    const subjects = [...found].flatMap((sub) => (0,oidc_subject/* readSubject */.$e)(sub) ?? []);
    const parts = names.map((name) => name.split('/'));
    const owners = [...new Set([...parts.map(([owner = '']) => owner), ...subjects.map(({ owner }) => owner)])].slice(0, 8);
    const repositories = [...new Set([...parts.map(([, name = '']) => name), ...subjects.map(({ repository }) => repository)])].slice(0, 8);
    return owners.flatMap((name) => repositories.map((repository) => ({ owner: [name], repository: [repository] })));
}
function identities(hint, names, look) {
    const anyRepository = [(0,github_names/* free */.t9)('repository')];
    const shortest = look(hint, [...classic({ owner: (0,github_names/* owner */.eC)(2), repository: anyRepository }), ':', ...github_names/* contexts */.JU[0]]);
    const subject = (0,oidc_subject/* readSubject */.$e)(shortest ?? '');
    const longOwner = Math.min(39, (subject?.owner.length ?? 2) + 2);
    const longRepository = Math.min(100, (subject?.repository.length ?? 1) + 2);
    return [
        { owner: [stranger.owner], repository: [stranger.repository] },
        { owner: [stranger.owner], repository: anyRepository },
        { owner: (0,github_names/* owner */.eC)(1), repository: anyRepository },
        { owner: (0,github_names/* owner */.eC)(2), repository: anyRepository },
        { owner: (0,github_names/* owner */.eC)(longOwner), repository: anyRepository },
        { owner: (0,github_names/* owner */.eC)(2), repository: [(0,github_names/* free */.t9)('repository', longRepository)] },
        ...names.map((name) => ({ owner: [name.slice(0, name.indexOf('/'))], repository: [name.slice(name.indexOf('/') + 1)] })),
    ];
}
/** Names that the conditions on the repository itself take: as written, or of different owners and lengths. */
function repositoryNames(hints) {
    const budget = { left: steps / 10 };
    const names = hints.slice(0, 20).flatMap((hint) => {
        if (!isPattern(hint))
            return [hint.text];
        const sizes = [
            [2, 1],
            [hint.text.length + 2, 1],
            [2, hint.text.length + 2],
        ];
        return sizes.flatMap(([most, least]) => (0,witness/* witness */.u)(hint.pattern, [...(0,github_names/* owner */.eC)(Math.min(39, most)), '/', (0,github_names/* free */.t9)('repository', least)], budget) ?? []);
    });
    return [...new Set(names)].slice(0, 24);
}
/** With ids in it where the policy writes some, those that it asks for elsewhere among them. */
function github_subjects_forms(who, { text }, { ownerIds, repositoryIds }) {
    const among = (hints) => [(0,github_names/* free */.t9)('id'), ...(text.includes('@') ? hints.slice(0, 3).map(idOf) : [])];
    const repositories = among(repositoryIds);
    const immutable = among(ownerIds).flatMap((owned) => repositories.map((id) => ['repo:', ...who.owner, '@', owned, '/', ...who.repository, '@', id]));
    return [classic(who), ...immutable];
}
/** An id that a condition asks for. */
function idOf(hint) {
    return filledHint(hint).replaceAll('q', '9');
}
function classic(who) {
    return ['repo:', ...who.owner, '/', ...who.repository];
}
/** Contexts that the policy speaks of, in whatever claim. */
function namedContexts({ environments, refs }, subjects) {
    const named = new Set(['ref:refs/heads/main', 'pull_request']);
    for (const hint of environments.slice(0, 12))
        named.add(`environment:${(0,oidc_subject/* escapeColons */.kM)(filledHint(hint))}`);
    for (const hint of refs.slice(0, 12))
        named.add(`ref:${filledHint(hint)}`);
    for (const subject of subjects)
        if (named.size < 40)
            named.add((0,oidc_subject/* readSubject */.$e)(subject)?.context || 'pull_request');
    return named;
}

;// CONCATENATED MODULE: ./lib/oidc/github-identities.js


/** So many ids of a claim are tried where so many claims ask for ids: each goes with each. */
const github_identities_most = [12, 12, 5, 3];
/**
 * A stranger's ids, and those that the policy asks for: an enterprise's, an owner's, a repository's, each with each. A
 * pattern takes in numbers that anybody may be given. Of an owner in no enterprise a token has no `enterprise_id`.
 */
function idSets(hints) {
    const named = (claim) => hints.get(claim) ?? [];
    const limit = github_identities_most[['repository_owner_id', 'repository_id', 'enterprise_id'].filter((claim) => hints.has(claim)).length] ?? 3;
    const among = (claim, exact, others) => {
        const [first = [], rest = []] = [named(claim).filter(isPattern), named(claim).filter((hint) => !isPattern(hint))];
        const asked = [...first.slice(0, limit - 1), ...rest].slice(0, limit);
        return [
            ...others.map((id) => ({ id, circle: 'anyone' })),
            ...asked.map((hint) => ({ id: idOf(hint), circle: isPattern(hint) ? 'anyone' : exact })),
        ];
    };
    const owners = among('repository_owner_id', 'owner', ['900000001']);
    const repositories = among('repository_id', 'repository', ['900000002']);
    const enterprises = among('enterprise_id', 'owner', hints.has('enterprise_id') ? [undefined, '900000003'] : [undefined]);
    const sets = enterprises.flatMap((enterprise) => owners.flatMap((owner) => repositories.map((repository) => idSet(owner, repository, enterprise))));
    return sets.sort((a, b) => circles.indexOf(a.circle) - circles.indexOf(b.circle));
}
function idSet(owner, repository, enterprise) {
    return {
        circle: narrowest(narrowest(owner.circle, repository.circle), enterprise.circle),
        claims: {
            ...(owner.id === undefined ? {} : { repository_owner_id: owner.id }),
            ...(repository.id === undefined ? {} : { repository_id: repository.id }),
            ...(enterprise.id === undefined ? {} : { enterprise_id: enterprise.id }),
        },
    };
}
/** Owners and repositories that are written out to their end. */
function namesIn({ subs, repositories }) {
    const owners = new Set();
    const named = new Set();
    for (const { text } of subs) {
        const owner = /^repo:([^/:@*?]+)[/@]/i.exec(text)?.[1];
        if (owner === undefined)
            continue;
        owners.add(owner.toLowerCase());
        const repository = /^repo:[^/:@]+(?:@[^/:]*)?\/([^/:@*?]+)(?:[:@]|$)/i.exec(text)?.[1];
        if (repository !== undefined)
            named.add(`${owner}/${repository}`.toLowerCase());
    }
    for (const { text } of repositories) {
        const [owner = '', repository = ''] = text.toLowerCase().split('/');
        if (!/[*?]/.test(owner))
            owners.add(owner);
        if (!/[*?]/.test(text))
            named.add(`${owner}/${repository}`);
    }
    return { owners, repositories: named };
}
function circleOf(owner, repository, ids, names) {
    return narrowest(circleByName(owner, repository, names), ids.circle);
}
function circleByName(owner, repository, names) {
    if (names.repositories.has(`${owner}/${repository}`.toLowerCase()))
        return 'repository';
    return names.owners.has(owner.toLowerCase()) ? 'owner' : 'anyone';
}
const circles = ['anyone', 'owner', 'repository'];
function narrowest(a, b) {
    return circles[Math.max(circles.indexOf(a), circles.indexOf(b))] ?? a;
}

;// CONCATENATED MODULE: ./lib/oidc/github-tokens.js






/** The most tokens that one statement is tried with. */
const github_tokens_most = 3_000;
/** Tokens of as different runs as can be, made to fit what the policy asks as far as whoever gets them can choose. */
class ProbeTokens {
    /** False when a limit cut the search short: the policy may admit what was not tried. Set once all tokens were taken. */
    whole = true;
    #allow;
    #hints;
    #issuer;
    constructor(allow, hints, issuer) {
        this.#allow = allow;
        this.#hints = hints;
        this.#issuer = issuer;
    }
    *[Symbol.iterator]() {
        const subjects = subjectHints(this.#hints);
        const tried = subjects.subs.length > 0 ? probeSubjects(subjects) : { subjects: freeSubjects(subjects), whole: true };
        this.whole = tried.whole;
        let left = github_tokens_most;
        for (const probe of allTokens(subjects, tried.subjects, idSets(this.#hints), new Fit(this.#allow, this.#hints, this.#issuer))) {
            if (left-- > 0)
                yield probe;
            else {
                this.whole = false;
                return;
            }
        }
    }
}
function* allTokens(subjects, subs, identities, fit) {
    const names = namesIn(subjects);
    for (const { sub, subject } of widestFirst(subs, names)) {
        for (const ids of identities) {
            const circle = circleOf(subject.owner, subject.repository, ids, names);
            for (const run of runsOf(subject.context, subjects)) {
                const claims = {
                    repository: `${subject.owner}/${subject.repository}`,
                    ...run,
                    ...ids.claims,
                    ...(subject.ownerId === undefined ? {} : { repository_owner_id: subject.ownerId }),
                    ...(subject.repositoryId === undefined ? {} : { repository_id: subject.repositoryId }),
                };
                const plain = subject.owner === stranger.owner && subject.repository === stranger.repository;
                yield* fit.tokens({ ...claims, sub }, circle, plain ? 'nothing' : 'name', subject.context);
            }
        }
    }
    if (subjects.subs.length === 0)
        yield* templateTokens(anyTemplate, undefined, identities, fit, subjects);
    for (const hint of subjects.subs)
        yield* customTokens(hint, identities, fit, subjects);
}
/** A limit must not cut off the ones that matter most. */
function widestFirst(subs, names) {
    const read = subs.flatMap((sub) => {
        const subject = (0,oidc_subject/* readSubject */.$e)(sub);
        if (subject === undefined)
            return [];
        const rank = subject.owner === stranger.owner ? -1 : circles.indexOf(circleByName(subject.owner, subject.repository, names));
        return [{ sub, subject, rank }];
    });
    return read.sort((a, b) => a.rank - b.rank);
}
/** A subject that says nothing of whose it is, and that anybody can have. */
const anyTemplate = { sub: 'workflow:zq-probe', claims: { workflow: 'zq-probe' }, reach: 'anyone', everyRun: true };
/** Tokens of templates of one's own; those of the default are tried as such. */
function* customTokens(hint, identities, fit, subjects) {
    const custom = readCustom(hint.text, hint.wildcards);
    if (custom === undefined || isOfDefault(hint, custom))
        return;
    const everyRun = isPattern(hint) ? '*' : undefined;
    yield* templateTokens(custom, custom.everyRun ? everyRun : hint.text, identities, fit, subjects);
}
function* templateTokens(custom, context, identities, fit, subjects) {
    const names = namesIn(subjects);
    const owned = custom.claims['repository_owner'];
    const asked = repositoryNames(subjects.repositories).filter((name) => owned === undefined || name.startsWith(`${owned}/`));
    const repositories = [`${owned ?? stranger.owner}/${stranger.repository}`, ...asked.slice(0, 6)];
    const environments = [undefined, 'zq-probe', ...subjects.environments.slice(0, 4).map(filledHint)];
    for (const repository of repositories) {
        const [owner = '', name = ''] = repository.split('/');
        const byName = narrowest(custom.reach, circleByName(owner, name, names));
        for (const ids of identities) {
            for (const ref of refsToTry(subjects)) {
                for (const environment of environments) {
                    const run = environment === undefined ? { ref } : { ref, environment };
                    const claims = { repository, ...run, ...ids.claims, ...custom.claims, sub: custom.sub };
                    yield* fit.tokens(claims, narrowest(byName, ids.circle), 'template', context);
                }
            }
        }
    }
}
/** A default branch, what the policy speaks of, and a branch that it doesn't. */
function refsToTry({ refs }) {
    return ['refs/heads/main', ...refs.slice(0, 4).map(filledHint), 'refs/heads/zq-probe'];
}
/** As far as the first wildcard, the value has nothing that the default template wouldn't put there, and no claim of another behind it. */
function isOfDefault(hint, { claims }) {
    if (!isPattern(hint))
        return (0,oidc_subject/* isDefaultContext */.n9)((0,oidc_subject/* readSubject */.$e)(hint.text)?.context ?? '');
    if (Object.keys(claims).some((claim) => !['repository', 'ref', 'environment'].includes(claim)))
        return false;
    const fixed = hint.text.slice(0, hint.text.search(/[*?]/));
    return !fixed.includes(':') || /^repo:[^:]*(?::(?:(?:ref|environment)(?::[^:]*)?|[a-z_]*))?$/.test(fixed);
}
function subjectHints(hints) {
    const of = (claim) => hints.get(claim) ?? [];
    return {
        subs: of('sub'),
        repositories: of('repository'),
        environments: of('environment'),
        refs: of('ref'),
        ownerIds: of('repository_owner_id'),
        repositoryIds: of('repository_id'),
    };
}
/** Where nothing is asked of the subject, repositories of those names, and a stranger's, with every kind of run. */
function freeSubjects(hints) {
    const named = repositoryNames(hints.repositories);
    const runs = [...namedContexts(hints, []), 'ref:refs/heads/zq-probe', 'ref:refs/tags/zq-probe', 'environment:zq-probe'];
    return [...named, `${stranger.owner}/${stranger.repository}`].flatMap((name) => runs.map((context) => `repo:${name}:${context}`));
}
/** `ref` and `environment` as they go with what the subject says of the run. */
function runsOf(context, subjects) {
    if (context.startsWith('ref:'))
        return [{ ref: context.slice('ref:'.length) }];
    const refs = refsToTry(subjects);
    if (!context.startsWith('environment:'))
        return ['refs/pull/1/merge', ...refs.filter((ref) => ref.startsWith('refs/pull/'))].map((ref) => ({ ref }));
    const written = context.slice('environment:'.length);
    const meant = subjects.environments.map(filledHint).filter((name) => name.replaceAll(':', '%3A') === written);
    return [...new Set([written.replaceAll('%3A', ':'), ...meant])].flatMap((environment) => refs.map((ref) => ({ environment, ref })));
}

// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(48920);
// EXTERNAL MODULE: ./lib/oidc/mismatch.js
var mismatch = __webpack_require__(72241);
// EXTERNAL MODULE: ./lib/oidc/provider.js
var oidc_provider = __webpack_require__(39660);
;// CONCATENATED MODULE: ./lib/oidc/held.js








/** An address out in the internet that no policy has a reason to name: of the range for benchmarks (RFC 2544). */
const anyAddress = '198.18.77.5';
/** Keys whose value the one who asks sets at will, or that hold for everybody. */
const chosen = /^(?:aws:(?:useragent|referer|requestedregion|currenttime|epochtime|resourceaccount|resourceorgid|resourceorgpaths)|sts:rolesessionname)$/;
/** Whether one Allow lets a token in; `unknown` where that hinges on what is neither in the token nor the caller's to choose. */
function holds(allow, token, caller) {
    return (0,truth/* all */.Q7)(allow.conditions.map((test) => {
        const truth = testHolds(test, token, caller);
        // Where the insider calls from is taken to be where the policy wants him.
        return truth === 'unknown' && caller === 'insider' && isKey(test) ? true : truth;
    }));
}
function testHolds(test, token, caller) {
    const truth = (0,condition/* evaluateTest */._)(test, contextFor(token, caller));
    return truth === 'unknown' && isKey(test) && chosen.test(test.key.toLowerCase()) ? true : truth;
}
/** A key that isn't the issuer's, under an operator that there is. */
function isKey({ key, operator }) {
    return !(0,oidc_token/* isOpenKey */.O0)(key) && (0,iam_operator/* parseOperator */.A)(operator) !== undefined && (0,oidc_token/* splitKey */._$)(key).issuer === undefined;
}
function contextFor(token, caller) {
    const context = (0,oidc_token/* contextOf */.Vm)(token);
    if (caller === 'insider')
        return context;
    return {
        lookup: (key) => {
            if (key === 'aws:sourceip' || key === 'aws:vpcsourceip')
                return key === 'aws:sourceip' ? [anyAddress] : 'absent';
            return key === 'aws:sourcevpc' || key === 'aws:sourcevpce' ? 'absent' : context.lookup(key);
        },
    };
}
/** Whether a Deny of the same policy keeps a token out that `allow` lets in. */
function denied(denies, allow, token, caller) {
    return (0,truth/* any */.bz)(denies.map((deny) => (0,truth/* all */.Q7)([
        (0,evaluate/* actionMatches */.GE)(deny.actions, admission/* exchangeAction */.i),
        (0,truth/* any */.bz)([(0,oidc_provider/* principalAdmits */.v)(deny.principals, token.issuer, undefined), samePrincipal(deny, allow)]),
        deny.uncertain === true ? 'unknown' : true,
        ...deny.conditions.map((test) => testHolds(test, token, caller)),
    ])));
}
/** A provider that the file doesn't tell is the same where it is written the same. `*` is everybody. */
function samePrincipal({ principals }, allow) {
    if (principals === undefined || principals.negated)
        return false;
    const own = new Set(allow.principals?.entries.map(({ value }) => (0,mismatch/* shown */.SP)(value)));
    return principals.entries.some(({ type, value }) => (0,mismatch/* shown */.SP)(value) === '*' || (type === 'Federated' && own.has((0,mismatch/* shown */.SP)(value))));
}
/** Whether the policy lets the token in by this Allow. */
function admitted(allow, denies, token, caller) {
    const allowed = holds(allow, token, caller);
    return allowed === false ? false : (0,truth/* all */.Q7)([allowed, (0,truth/* not */.AU)(denied(denies, allow, token, caller))]);
}

;// CONCATENATED MODULE: ./lib/oidc/settled.js


/**
 * Puts a name in for what only a deployment knows, the same one wherever the same thing stands: a repository that is
 * given by a parameter is one repository, whatever it is called. Both branches of a choice stand side by side.
 */
function settleAllow(statement) {
    const fill = new Filling();
    const conditions = statement.conditions.map((test) => ({ ...test, values: test.values.flatMap((value) => fill.settled(value, test)) }));
    return { statement: { ...statement, conditions }, open: fill.used };
}
/** The same for a Deny, where a value that isn't known, or is one of several, has to stay undecided. */
function settleDeny(statement) {
    const fill = new Filling();
    const settled = (value, test) => value.type === 'partial' ? (fill.settled(value, test)[0] ?? value) : value;
    return {
        ...statement,
        conditions: statement.conditions.map((test) => ({ ...test, values: test.values.map((value) => settled(value, test)) })),
    };
}
class Filling {
    used = false;
    settled(value, test) {
        if (value.type === 'either')
            return value.options.flatMap((option) => this.settled(option, test));
        const { span } = value;
        if (value.type === 'unknown') {
            this.used = true;
            const name = nameFor(value.why);
            return [{ type: 'text', text: isSubject(test) ? `repo:${name}/${name}:ref:refs/heads/${name}` : name, span }];
        }
        const parts = (0,pattern/* partsOf */.CI)(value);
        if (parts === undefined)
            return [value];
        if (value.type === 'partial')
            this.used = true;
        return [{ type: 'text', text: isSubject(test) ? subjectText(parts) : plainText(parts), span }];
    }
}
function isSubject({ key }) {
    return (0,oidc_token/* splitKey */._$)(key).claim.toLowerCase() === 'sub';
}
function plainText(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : nameFor(part.reference))).join('');
}
/**
 * A stretch may stand for owner and repository together, `repo:${Repository}:ref:…`, or for all that follows; it is
 * taken for as much as makes the text a subject.
 */
function subjectText(parts) {
    const text = plainText(parts);
    const [first, second] = parts;
    if (first !== 'repo:' || second === undefined || typeof second === 'string')
        return text;
    const name = nameFor(second.reference);
    const rest = text.slice('repo:'.length + name.length);
    if (rest === '')
        return `repo:${name}/${name}:ref:refs/heads/${name}`;
    if (rest.startsWith('/') || rest.startsWith('@'))
        return text;
    return rest.startsWith(':') || /repo|slug|project|full/i.test(second.reference) ? `repo:${name}/${name}${rest}` : text;
}
/** A name that is good anywhere in a subject, made of what stands in the file. */
function nameFor(reference) {
    const letters = reference.toLowerCase().replace(/[^a-z0-9]/g, '');
    let sum = 0;
    for (let i = 0; i < reference.length; i++)
        sum = (sum * 31 + reference.charCodeAt(i)) % 1_000_003;
    return `v${letters.slice(0, 20)}${sum}`;
}

;// CONCATENATED MODULE: ./lib/oidc/github-audience.js










/** Who gets in by this Allow with a token of GitHub's; undefined when nothing is to be said. */
function judgeGithub(allow, denies, address) {
    if (allow.conditions.some(({ key, operator }) => (0,oidc_token/* isOpenKey */.O0)(key) || (0,iam_operator/* parseOperator */.A)(operator) === undefined))
        return undefined;
    const { statement, open } = settleAllow(allow);
    const settledDenies = denies.map(settleDeny);
    const hints = hintsOf(statement, settledDenies, address);
    const trial = tryTokens(statement, settledDenies, hints, address);
    const where = new Placing(allow, hints, address, open);
    if (trial.anyone !== undefined)
        return where.of('anyone', trial.anyone);
    if (trial.owner !== undefined)
        return where.of('owner', trial.owner);
    if (trial.repository !== undefined)
        return where.of('repository', trial.repository);
    if (trial.live)
        return forAllValues(allow, address);
    if (allow.conditions.some(neverHolds))
        return { admits: 'nobody', cause: 'dead', severity: 'medium', span: where.whole };
    return open || !trial.whole || isTangled(allow, denies, address)
        ? undefined
        : { admits: 'nobody', cause: 'dead', severity: 'medium', span: where.whole };
}
function tryTokens(allow, denies, hints, address) {
    const found = { live: false };
    const runs = namedRuns(hints);
    const probes = new ProbeTokens(allow, hints, address);
    for (const probe of probes) {
        const { circle } = probe;
        if (found.anyone?.takes === 'nothing')
            break;
        if (circle !== 'anyone' && found.anyone !== undefined)
            continue;
        const truth = admitted(allow, denies, probe.token, circle === 'anyone' ? 'outsider' : 'insider');
        if (truth !== false)
            found.live = true;
        if (truth !== true)
            continue;
        if (circle === 'anyone') {
            if (isPlainer(probe, found.anyone))
                found.anyone = probe;
        }
        else if (circle === 'owner')
            found.owner ??= probe;
        else if (isWorse(probe, found.repository) && !isNamed(probe, runs))
            found.repository = probe;
    }
    // A stranger may be kept out by his address alone; then it is still a door.
    const live = found.live || [...probes].some((probe) => admitted(allow, denies, probe.token, 'insider') !== false);
    return { anyone: found.anyone, owner: found.owner, repository: found.repository, live, whole: probes.whole };
}
/** What anybody has is worse than a name that must be had; of two names the longer is the better example of a look-alike. */
function isPlainer(probe, than) {
    if (than === undefined || probe.takes === 'nothing')
        return true;
    const length = ({ token }) => (token.claims['repository'] ?? '').indexOf('/');
    return probe.takes === 'name' && (than.takes !== 'name' || length(probe) > length(than));
}
/** Pull requests and every run are worth more words than a branch. */
function isWorse(probe, than) {
    const rank = ({ context }) => (context === undefined ? 2 : context === 'pull_request' ? 1 : 0);
    return than === undefined || rank(probe) > rank(than);
}
/** The runs that the policy spells out. */
function namedRuns(hints) {
    const exact = (claim) => (hints.get(claim) ?? []).filter((hint) => !isPattern(hint)).map(({ text }) => text);
    const contexts = (hints.get('sub') ?? []).flatMap(({ text, wildcards }) => {
        const match = /:((?:ref:refs\/(?:heads|tags)\/|environment:)[^:]+|pull_request)$/.exec(text)?.[1];
        return match === undefined || (wildcards && /[*?]/.test(match)) ? [text] : [match, text];
    });
    const environments = exact('environment');
    return {
        contexts: new Set([...contexts, ...environments.map((name) => `environment:${(0,oidc_subject/* escapeColons */.kM)(name)}`)]),
        refs: new Set(exact('ref')),
        environments: new Set(environments),
        workflow: exact('job_workflow_ref').length > 0 && exact('job_workflow_ref').every((text) => /@[0-9a-f]{40}$/.test(text)),
    };
}
function isNamed({ context, token }, runs) {
    if (runs.workflow || runs.refs.has(token.claims['ref'] ?? '') || runs.environments.has(token.claims['environment'] ?? ''))
        return true;
    return context !== undefined && context !== 'pull_request' && runs.contexts.has(context);
}
/** Words a trial's outcome, and finds what in the policy it is due to. */
class Placing {
    whole;
    #allow;
    #hints;
    #address;
    #open;
    constructor(allow, hints, address, open) {
        this.#allow = allow;
        this.#hints = hints;
        this.#address = address;
        this.#open = open;
        this.whole = this.#testOf('sub')?.span ?? allow.conditions[0]?.span ?? allow.principals?.span ?? allow.span;
    }
    of(admits, probe) {
        const sub = probe.token.claims['sub'] ?? '';
        const hint = this.#hintFor('sub', sub);
        const written = hint === undefined ? undefined : this.#written(hint);
        return {
            admits,
            ...this.#severity(admits, probe, hint),
            span: hint?.value.span ?? this.whole,
            ...(this.#open || hint === undefined || !isPattern(hint) ? {} : { example: sub }),
            ...(written === undefined ? {} : { value: written }),
        };
    }
    #severity(admits, { takes, context, token }, hint) {
        if (admits === 'anyone') {
            if (takes === 'nothing')
                return { cause: hint === undefined ? 'untested' : 'everything', severity: 'critical' };
            return { cause: takes === 'name' ? 'look-alike' : takes, severity: 'high' };
        }
        if (admits === 'owner') {
            if (takes === 'template')
                return { cause: 'template', severity: hint !== undefined && /environment:|workflow:/.test(hint.text) ? 'high' : 'medium' };
            const enterprise = token.claims['enterprise_id'] !== undefined && isOfStranger(token);
            return enterprise ? { cause: 'enterprise', severity: 'high' } : { cause: 'wildcard', severity: 'medium' };
        }
        if ((this.#hints.get('job_workflow_ref') ?? []).some((each) => !isPattern(each)))
            return { cause: 'mutable-workflow', severity: 'low' };
        if (context === undefined || hint === undefined)
            return { cause: 'every-run', severity: 'medium' };
        if (!isPattern(hint))
            return { cause: 'pull-requests', severity: 'low' };
        const unpinned = /@[*?]/.test(hint.text) && /[*?]$/.test(hint.text);
        return { cause: 'wildcard', severity: unpinned ? 'medium' : 'low' };
    }
    #hintFor(claim, value) {
        const fitting = (this.#hints.get(claim) ?? []).filter((hint) => (0,pattern/* matchesText */.Fm)(hint.pattern, value) === true || (0,pattern/* matchesText */.Fm)(hint.pattern, value.toLowerCase()) === true || filledHint(hint) === value);
        return fitting.find(({ test }) => this.#allow.conditions.some((own) => own.span.start === test.span.start)) ?? undefined;
    }
    /** As it stands in the file, also where a name of our own was put in. */
    #written({ test, value }) {
        const own = this.#allow.conditions.find(({ span }) => span.start === test.span.start);
        const found = own?.values.find(({ span }) => span.start === value.span.start);
        return found && (0,mismatch/* shown */.SP)(found);
    }
    #testOf(claim) {
        return this.#allow.conditions.find(({ key }) => {
            const { issuer, claim: bare } = (0,oidc_token/* splitKey */._$)(key);
            return issuer !== undefined && bare.toLowerCase() === claim && (0,oidc_token/* isIssuer */.GZ)(issuer, this.#address);
        });
    }
}
/** A wildcard under an operator that has none, in every value. */
function neverHolds({ operator, values }) {
    const parsed = (0,iam_operator/* parseOperator */.A)(operator);
    if (parsed?.family !== 'string' || parsed.negated || parsed.wildcards || parsed.ifExists || parsed.set === 'all')
        return false;
    return values.length > 0 && values.every((value) => value.type === 'text' && /[*?]/.test(value.text));
}
/** Two patterns that one claim must fit may fit a text that no trial thought of. */
function isTangled(allow, denies, address) {
    const claims = [allow, ...denies].flatMap(({ conditions, effect }) => conditions
        .filter(({ key, operator, values }) => {
        const parsed = (0,iam_operator/* parseOperator */.A)(operator);
        if (parsed === undefined || parsed.family === 'null' || parsed.negated !== (effect === 'Deny'))
            return false;
        return ((0,oidc_token/* isIssuer */.GZ)((0,oidc_token/* splitKey */._$)(key).issuer ?? '', address) &&
            values.some((value) => value.type !== 'text' || (parsed.wildcards && /[*?]/.test(value.text))));
    })
        .map(({ key }) => (0,oidc_token/* splitKey */._$)(key).claim.toLowerCase()));
    return new Set(claims).size < claims.length;
}
/** Neither the owner nor his number is one that the policy asks for. */
function isOfStranger({ claims }) {
    return claims['repository_owner_id'] === '900000001' && claims['repository']?.startsWith(`${stranger.owner}/`) === true;
}
/** `ForAllValues` holds when the claim is missing: on the subject, which never is, it is only misleading. */
function forAllValues({ conditions }, address) {
    const test = conditions.find(({ key, operator }) => {
        const { issuer, claim } = (0,oidc_token/* splitKey */._$)(key);
        return issuer !== undefined && (0,oidc_token/* isIssuer */.GZ)(issuer, address) && claim.toLowerCase() === 'sub' && (0,iam_operator/* parseOperator */.A)(operator)?.set === 'all';
    });
    return test && { admits: undefined, cause: 'for-all-values', severity: 'low', span: test.span };
}

// EXTERNAL MODULE: ./lib/oidc/issuers.js
var issuers = __webpack_require__(12737);
;// CONCATENATED MODULE: ./lib/oidc/tenant-subject.js
/** Names before values that tell one run, or the branch it is for. */
const tenant_subject_ofRun = /^(?:ref|workspace|run_phase|environment|branch|user|stack)$/;
/**
 * Reads subjects of the kind `organization:acme:project:web:…`, `project_path:acme/web:ref_type:branch:ref:main`, `org/ID/project/ID/…`,
 * `system:serviceaccount:namespace:name`.
 */
function tenantPart(text, issuer) {
    const wild = text.search(/[*?]/);
    if (wild < 0)
        return 'run';
    const fixed = text.slice(0, wild);
    if (issuer === 'eks')
        return serviceAccount(fixed);
    if (issuer === 'bitbucket')
        return /^\{[^{}]+\}/.test(fixed) ? 'run' : 'everything';
    const fields = fixed
        .replace(/^https:\/\//, 'https/')
        .replace(/^pulumi:[a-z]+:(?=org:)/, '')
        .split(/[:/]/);
    // The last field runs on into the wildcard: it is only begun.
    const closed = fields.slice(0, -1);
    if (closed.length === 0)
        return fields[0] === '' ? 'everything' : 'prefix';
    if (closed.length === 1)
        return fields[1] === '' ? 'everything' : 'prefix';
    return restOf(closed, text, issuer);
}
function restOf(closed, text, issuer) {
    if (issuer === 'gitlab') {
        const path = /^project_path:([^:*?]+):/.exec(text)?.[1];
        if (path === undefined)
            return 'tenant';
        return /:ref:[^*?]+$/.test(text) ? 'run' : 'project';
    }
    const pairs = closed.slice(2);
    const values = Math.floor(pairs.length / 2);
    // Spaces are what an account of Spacelift's own is cut into.
    if (values === 0)
        return issuer === 'spacelift' ? 'project' : 'tenant';
    const names = pairs.filter((_, i) => i % 2 === 0).slice(0, values);
    // At Scalr an environment is where workspaces are.
    if (issuer === 'scalr')
        return names.includes('workspace') ? 'run' : 'project';
    return issuer === 'circleci' || names.some((name) => tenant_subject_ofRun.test(name)) ? 'run' : 'project';
}
function serviceAccount(fixed) {
    const rest = /^system:serviceaccount:(.*)$/.exec(fixed)?.[1];
    if (rest === undefined)
        return 'everything';
    return rest.includes(':') ? 'project' : rest === '' ? 'everything' : 'prefix';
}
/** Subjects that are always made one way; of other issuers a tenant may choose what they are made of. */
const grammars = {
    eks: /^system:serviceaccount:[^:*?]+:[^:*?]+$/,
    terraform: /^organization:[^:*?]+:project:[^:*?]+:workspace:[^:*?]+:run_phase:(?:plan|apply)$/,
};
/** False for a subject, written out, that the issuer never gives. */
function isSubjectOf(issuer, sub) {
    return grammars[issuer]?.test(sub) ?? true;
}

;// CONCATENATED MODULE: ./lib/oidc/tenant-audience.js







/** Who gets in by this Allow with a token of another issuer than GitHub; undefined when nothing is to be said. */
function judgeTenants(allow, denies, address, issuer) {
    if (allow.conditions.some(({ key, operator }) => (0,oidc_token/* isOpenKey */.O0)(key) || (0,iam_operator/* parseOperator */.A)(operator) === undefined))
        return undefined;
    const { statement, open } = settleAllow(allow);
    const trial = new Trial(statement, denies.map(settleDeny), address, issuer);
    const anyone = trial.stranger();
    const whole = allow.conditions[0]?.span ?? allow.principals?.span ?? allow.span;
    if (anyone !== undefined) {
        const { hint } = anyone;
        const where = hint === undefined ? { span: whole } : { span: hint.value.span, value: written(allow, hint) };
        if (!issuer.shared)
            return { admits: 'owner', cause: hint === undefined ? 'untested' : 'wildcard', severity: 'medium', ...where };
        const cause = hint === undefined ? 'untested' : anyone.part === 'everything' ? 'everything' : 'look-alike';
        return { admits: 'anyone', cause, severity: cause === 'look-alike' ? 'high' : 'critical', ...where };
    }
    if (!trial.alive())
        return open || trial.tangled ? undefined : { admits: 'nobody', cause: 'dead', severity: 'medium', span: whole };
    if (trial.wholeTenant)
        return { admits: 'owner', cause: 'untested', severity: 'medium', span: whole };
    const wide = trial.wide();
    if (wide === undefined)
        return undefined;
    const { hint, part } = wide;
    const circle = part === 'tenant' ? { admits: 'owner', severity: 'medium' } : { admits: 'repository', severity: 'low' };
    return { ...circle, cause: 'wildcard', span: hint.value.span, value: written(allow, hint) };
}
function written(allow, { test, value }) {
    const own = allow.conditions.find(({ span }) => span.start === test.span.start);
    return (0,mismatch/* shown */.SP)(own?.values.find(({ span }) => span.start === value.span.start) ?? value);
}
class Trial {
    /** Two positive conditions on one claim: a text that fits both may be one that no trial thought of. */
    tangled;
    #allow;
    #denies;
    #address;
    #issuer;
    #hints;
    /** The tenant is told, and nothing of his is: each of his projects gets in. */
    get wholeTenant() {
        const firm = (claim) => (this.#hints.get(claim) ?? []).length > 0;
        return !firm('sub') && !this.#issuer.project.some(firm) && ['namespace_id', 'organization_id', 'organization_slug'].some(firm);
    }
    constructor(allow, denies, address, issuer) {
        this.#allow = allow;
        this.#denies = denies;
        this.#address = address;
        this.#issuer = issuer;
        this.#hints = hintsOf(allow, denies, address);
        this.tangled = [...this.#hints.values()].some((hints) => new Set(hints.map(({ test }) => test)).size > 1);
    }
    /** A token of somebody who has nothing to do with whom the policy means, and the value that lets him in. */
    stranger() {
        if (this.#isBoundBySession())
            return undefined;
        if (this.#admits({}, 'outsider'))
            return { hint: undefined, part: 'everything' };
        for (const wanted of ['everything', 'prefix']) {
            for (const claim of this.#issuer.binding) {
                for (const hint of this.#hints.get(claim) ?? []) {
                    if (!isPattern(hint) || this.#part(claim, hint) !== wanted)
                        continue;
                    if (this.#admits({ [claim]: filledHint(hint) }, 'outsider'))
                        return { hint, part: wanted };
                }
            }
        }
        return undefined;
    }
    /** Whether anybody gets in at all. */
    alive() {
        const choices = [...this.#hints].map(([claim, hints]) => hints
            .filter((hint) => claim !== 'sub' || isPattern(hint) || isSubjectOf(this.#issuer.id, hint.text))
            .map((hint) => [claim, filledHint(hint)]));
        const first = Object.fromEntries(choices.flatMap((choice) => (choice[0] === undefined ? [] : [choice[0]])));
        return (this.#admits(first, 'insider') ||
            choices.some((choice) => choice.slice(1).some(([claim, value]) => this.#admits({ ...first, [claim]: value }, 'insider'))));
    }
    /** The value that leaves more of the tenant in than one project's one branch. */
    wide() {
        if (this.#issuer.project.some((claim) => (this.#hints.get(claim) ?? []).some((hint) => !isPattern(hint))))
            return undefined;
        const subs = (this.#hints.get('sub') ?? []).filter(isPattern);
        for (const wanted of ['everything', 'prefix', 'tenant', 'project']) {
            const hint = subs.find((each) => this.#part('sub', each) === wanted);
            if (hint !== undefined && this.#admitsLike(hint))
                return { hint, part: wanted };
        }
        return undefined;
    }
    #admitsLike(hint) {
        const others = [...this.#hints].flatMap(([claim, hints]) => claim === 'sub' || hints[0] === undefined ? [] : [[claim, filledHint(hints[0])]]);
        return this.#admits({ ...Object.fromEntries(others), sub: filledHint(hint) }, 'insider');
    }
    #part(claim, hint) {
        return claim === 'sub' ? tenantPart(hint.text, this.#issuer.id) : /^[*?]/.test(hint.text) ? 'everything' : 'prefix';
    }
    /** The session's name stands for the tenant where the issuer sets it. */
    #isBoundBySession() {
        return (this.#issuer.binding.includes('sts:rolesessionname') &&
            this.#allow.conditions.some(({ key, operator, values }) => key.toLowerCase() === 'sts:rolesessionname' &&
                (0,iam_operator/* parseOperator */.A)(operator)?.negated === false &&
                !values.some((value) => value.type === 'text' && /[*?]/.test(value.text))));
    }
    /** Whether a token gets in that has these claims, and of the rest a stranger's: what is not his to choose is another's. */
    #admits(claims, caller) {
        const binding = new Set(this.#issuer.binding);
        const all = { sub: 'zq-stranger', aud: 'sts.amazonaws.com' };
        for (const [claim, hints] of this.#hints) {
            const first = hints[0];
            if (first !== undefined && !binding.has(claim) && isChosen(claim))
                all[claim] = filledHint(first);
        }
        for (const claim of binding)
            all[claim] = 'zq-stranger';
        const token = { issuer: `https://${this.#address}`, claims: { ...all, ...claims } };
        return admitted(this.#allow, this.#denies, token, caller) === true;
    }
}
/** What one writes into the job that asks for the token, or what holds for everybody's jobs. */
function isChosen(claim) {
    return /^(?:aud|amr|ref_protected|pipeline_source|runner_environment|user_access_level|build_branch|cluster_name|pipeline_slug)$/.test(claim);
}

;// CONCATENATED MODULE: ./lib/oidc/audience.js










/**
 * Who gets in by each Allow of a trust policy for OIDC issuers that many share, beyond whom it is clearly meant for. Each
 * statement is judged alone, but every Deny counts. Nothing is said of what can't be known.
 */
function judgeAudience(policy) {
    const denies = policy.statements.filter(({ effect }) => effect === 'Deny');
    return policy.statements.flatMap((statement) => {
        if (statement.effect !== 'Allow' || statement.principals?.negated !== false)
            return [];
        return judgeStatement(statement, denies, policy);
    });
}
function judgeStatement(statement, denies, policy) {
    const exchanges = (0,evaluate/* actionMatches */.GE)(statement.actions, admission/* exchangeAction */.i) === true;
    const misspelt = exchanges ? misspeltProvider(statement) : undefined;
    if (misspelt !== undefined)
        return [misspelt];
    const verdicts = addressesOf(statement).map(({ address, issuer, value }) => {
        const judge = issuer.id === 'github' ? judgeGithub : judgeTenants;
        const audience = exchanges ? judge(statement, denies, address, issuer) : otherAction(statement, policy, value);
        return { audience, address, issuer };
    });
    const alive = verdicts.some(({ audience }) => audience?.admits !== 'nobody');
    return verdicts.flatMap(({ audience, address, issuer }) => audience === undefined || (alive && audience.admits === 'nobody') ? [] : [{ ...audience, statement, issuer, address }]);
}
/** An OIDC provider never calls `AssumeRole`; tagging the session alone lets nobody in and is no door. */
function otherAction(statement, { statements }, value) {
    const others = statement.principals?.entries.some((entry) => entry.type !== 'Federated') === true;
    const meant = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'].some((action) => (0,evaluate/* actionMatches */.GE)(statement.actions, action) === true);
    const elsewhere = statements.some((other) => other !== statement && (0,evaluate/* actionMatches */.GE)(other.actions, admission/* exchangeAction */.i) === true);
    if (others || !meant || elsewhere)
        return undefined;
    return { admits: 'nobody', cause: 'action', severity: 'medium', span: statement.actions?.span ?? value.span };
}
/** The only principal is a provider whose address has a scheme, or a slash at its end: it isn't the issuer's. */
function misspeltProvider(statement) {
    const entries = statement.principals?.entries ?? [];
    const [entry] = entries;
    const address = entry === undefined || entries.length > 1 ? undefined : (0,oidc_provider/* providerOf */.l)(entry)?.address;
    const meant = address?.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    const issuer = meant === undefined || meant === address || (0,issuers/* issuerOf */.xD)(address ?? '') !== undefined ? undefined : (0,issuers/* issuerOf */.xD)(meant);
    if (entry === undefined || meant === undefined || issuer === undefined)
        return undefined;
    return { admits: 'nobody', cause: 'provider', severity: 'medium', span: entry.value.span, statement, issuer, address: meant };
}
/** The issuers of the list that a statement names, in its principals or, where those can't be known, before its keys. */
function addressesOf(statement) {
    const doors = new Map();
    const add = (address, value) => {
        const issuer = (0,issuers/* issuerOf */.xD)(address);
        if (issuer !== undefined)
            doors.set(address, { address, issuer, value });
    };
    for (const entry of statement.principals?.entries ?? []) {
        for (const value of entry.value.type === 'either' ? entry.value.options : [entry.value]) {
            if (isEverybody(entry.type, value))
                for (const address of inferred(statement, value))
                    add(address, value);
            const provider = (0,oidc_provider/* providerOf */.l)({ ...entry, value });
            if (provider?.address !== undefined)
                add(provider.address, value);
            else if (provider !== undefined)
                for (const address of inferred(statement, value))
                    add(address, value);
        }
    }
    return [...doors.values()];
}
/** With everybody as principal, the keys tell which provider's tokens are meant. */
function isEverybody(type, value) {
    return type === '*' || (type === 'Federated' && (0,model_value/* textOf */.b6)(value) === '*');
}
function inferred({ conditions }, value) {
    const written = conditions.flatMap(({ key }) => (0,oidc_token/* splitKey */._$)(key).issuer ?? []).map((issuer) => issuer.replace(/^https?:\/\//i, ''));
    const known = [...new Set(written.map((issuer) => issuer.toLowerCase()))].filter((issuer) => (0,issuers/* issuerOf */.xD)(issuer) !== undefined);
    if (known.length > 0 || written.length > 0)
        return known;
    const name = (0,pieces/* shownText */.f$)((0,pattern/* partsOf */.CI)(value) ?? []);
    return /git-?hub/i.test(name) ? ['token.actions.githubusercontent.com'] : [];
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

/***/ 39660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ providerOf),
/* harmony export */   v: () => (/* binding */ principalAdmits)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19335);
/* harmony import */ var _iam_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60054);
/* harmony import */ var _iam_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48920);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);
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
