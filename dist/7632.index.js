export const id = 7632;
export const ids = [7632];
export const modules = {

/***/ 56068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ judgeWorkflows),
/* harmony export */   a: () => (/* binding */ judgeKeys),
/* harmony export */   fx: () => (/* binding */ withShortfalls),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   kg: () => (/* binding */ loadAhead),
/* harmony export */   nE: () => (/* binding */ notRun),
/* harmony export */   oE: () => (/* binding */ judgePolicies)
/* harmony export */ });
/* harmony import */ var _model_bug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73899);

/** Loads the keys check before it is asked for; a failure shows where it is. */
function loadAhead() {
    __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 30808)).catch(() => undefined);
}
/** The keys check over everything of a mode. */
async function judgeKeys(source, { clock, progress, accounts, mode }) {
    const { checkKeys } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 30808));
    return checkKeys({ source, accounts, clock, progress, mode });
}
/** The policies check over one tree. The rules are loaded where there is something to judge. */
async function judgePolicies(facts, { clock, accounts }) {
    const started = clock.now();
    const { documents, ignores, incomplete: unread } = await facts.documents();
    const none = documents.units.length + documents.unread.length === 0;
    const outcome = none
        ? { check: 'policies', status: 'ran', durationMs: 0, findings: [], notChecked: [], notScanned: [], ignores }
        : await judgeDocuments({ documents, ignores, clock, ours: accounts.ours });
    return { ...withShortfalls(outcome, unread), durationMs: Math.max(0, clock.now() - started) };
}
async function judgeDocuments(input) {
    const [{ checkPolicies, namesManaged }, { loadCatalog }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(8069), __webpack_require__.e(3967), __webpack_require__.e(5732), __webpack_require__.e(2837)]).then(__webpack_require__.bind(__webpack_require__, 41026)),
        __webpack_require__.e(/* import() */ 4779).then(__webpack_require__.bind(__webpack_require__, 24779)),
    ]);
    const managed = namesManaged(input.documents) ? await (await __webpack_require__.e(/* import() */ 2739).then(__webpack_require__.bind(__webpack_require__, 32739))).loadManaged() : undefined;
    return checkPolicies({ ...input, catalog: await loadCatalog(), managed });
}
/** The static half of the login check: the workflow files of one tree, beside the trust policies in it. */
async function judgeWorkflows(facts, { clock, repository }) {
    const started = clock.now();
    const { workflows, actions, unread, ignores, incomplete: shortfalls } = await facts.workflows();
    const findings = [];
    if (workflows.length > 0) {
        const [{ checkSubjects }, { checkTrusts }, { checkWorkflows }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(3986), __webpack_require__.e(6017), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 93074)),
            Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(379), __webpack_require__.e(6244), __webpack_require__.e(3986), __webpack_require__.e(7225)]).then(__webpack_require__.bind(__webpack_require__, 67225)),
            Promise.all(/* import() */[__webpack_require__.e(379), __webpack_require__.e(3986), __webpack_require__.e(512), __webpack_require__.e(2819)]).then(__webpack_require__.bind(__webpack_require__, 60512)),
        ]);
        const told = { workflows, actions, name: repository };
        const { documents } = await facts.documents();
        findings.push(...checkWorkflows(told), ...checkSubjects(told, documents), ...checkTrusts(told, documents));
    }
    const outcome = {
        check: 'login',
        status: 'ran',
        durationMs: 0,
        findings,
        notChecked: [],
        notScanned: unread.filter(({ incomplete }) => incomplete !== true).map(({ path, why }) => ({ path, why })),
        ignores,
    };
    const broken = unread
        .filter(({ incomplete }) => incomplete === true)
        .map(({ path, why }) => ({ what: path, why, fix: 'Mend the workflow file.' }));
    return { ...withShortfalls(outcome, [...broken, ...shortfalls]), durationMs: Math.max(0, clock.now() - started) };
}
/** What could not be read makes the check incomplete. */
function withShortfalls(outcome, shortfalls) {
    return incomplete(outcome, shortfalls.map((shortfall) => ({ check: outcome.check, ...shortfall })));
}
/** The outcome with further things that could not be had. */
function incomplete(outcome, further) {
    const [first] = further;
    if (first === undefined)
        return outcome;
    return {
        ...outcome,
        status: 'incomplete',
        reason: outcome.reason ?? `${first.what}: ${first.why}`,
        notChecked: [...outcome.notChecked, ...further],
    };
}
/** A check that could not run at all for a reason of its own. */
function notRun(check, why, fix) {
    const notChecked = [{ check, what: `the ${check} check`, why, fix }];
    return { check, status: 'incomplete', reason: why, durationMs: 0, findings: [], notChecked, notScanned: [], ignores: [] };
}
/** Runs one check so that what ends it ends no other. */
async function judged(check, judge) {
    try {
        return await judge();
    }
    catch (error) {
        const problem = (0,_model_bug_js__WEBPACK_IMPORTED_MODULE_0__/* .bugOf */ .y)(error);
        if (problem.kind === 'usage')
            throw problem;
        return notRun(check, problem.message, problem.fix ?? 'Mend what is said to be wrong, and run again.');
    }
}


/***/ }),

/***/ 77632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOf: () => (/* binding */ reportOf),
  reportOfFailure: () => (/* binding */ reportOfFailure)
});

// EXTERNAL MODULE: ./lib/model/check.js
var check = __webpack_require__(95625);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/triage/days.js
const dayLength = 24 * 60 * 60 * 1000;
/** True once the day (`2027-01-31`) is over in UTC. `now` in milliseconds since the epoch. */
function isOver(day, now) {
    return now >= Date.parse(`${day}T00:00:00Z`) + dayLength;
}
/** The day, in UTC, that lies `days` after `now`. */
function dayAfter(now, days) {
    return new Date(now + days * dayLength).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/triage/order.js
var order = __webpack_require__(66868);
;// CONCATENATED MODULE: ./lib/triage/existing.js


/**
 * Which findings of a change its base has too. A credential is known when base has every value of it. Anything else is
 * counted one for one by rule, severity, evidence and fingerprint: of n equal ones as many are known as base (or merge
 * base) has, those at the same path first. One that base has in a worse form is known too. A live answer never is.
 */
function existingOf(findings, base) {
    const known = new Set();
    if (base === undefined)
        return known;
    const counted = new Map();
    for (const finding of findings) {
        if (finding.live === true)
            continue;
        if (finding.values !== undefined && finding.values.length > 0) {
            if (finding.values.every((value) => base.keyValues.has(value)))
                known.add(finding);
        }
        else
            push(counted, identity(finding), finding);
    }
    const before = base.trees.map((tree) => {
        const groups = new Map();
        for (const finding of tree.findings)
            push(groups, identity(finding), finding);
        return groups;
    });
    for (const [key, heads] of counted) {
        const bases = before.map((groups) => groups.get(key) ?? []);
        if (bases.some((group) => group.length > 0))
            for (const finding of matched(heads, bases))
                known.add(finding);
    }
    return known;
}
function matched(heads, bases) {
    const quota = new Map(severity/* severities */.gO.map((severity) => [severity, Math.max(...bases.map((group) => group.filter((each) => each.severity === severity).length))]));
    const paths = new Set(bases.flat().map(({ place }) => place.path));
    const stays = (finding) => (paths.has(finding.place.path) ? 0 : 1);
    const waiting = [...heads].sort((a, b) => stays(a) - stays(b) || (0,order/* byPlace */.h)(a.place, b.place));
    const take = (from) => {
        const severity = from.find((each) => (quota.get(each) ?? 0) > 0);
        if (severity !== undefined)
            quota.set(severity, (quota.get(severity) ?? 0) - 1);
        return severity !== undefined;
    };
    const exact = new Set(waiting.filter((finding) => take([finding.severity])));
    const milder = waiting
        .filter((finding) => !exact.has(finding))
        .filter((finding) => take(severity/* severities */.gO.slice(0, severity/* severities */.gO.indexOf(finding.severity))));
    return [...exact, ...milder];
}
function identity({ rule, evidence, fingerprint }) {
    return JSON.stringify([rule, fingerprint, canonical(evidence)]);
}
/** The same evidence whatever the order of its keys. */
function canonical(value) {
    if (Array.isArray(value))
        return value.map((item) => canonical(item));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, item]) => [name, canonical(item)]);
}
function push(groups, key, finding) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [finding]);
    else
        group.push(finding);
}

// EXTERNAL MODULE: ./lib/model/glob.js + 1 modules
var model_glob = __webpack_require__(98644);
;// CONCATENATED MODULE: ./lib/triage/exclusion.js


/** Takes the excluded places out of findings, and lists the paths that had some. */
class Exclusion {
    #globs;
    #known = new Map();
    constructor(globs) {
        this.#globs = globs.map((glob) => ({ glob, means: (0,model_glob/* compileGlob */.SO)(glob) }));
    }
    place(finding) {
        const all = [finding.place, ...finding.elsewhere];
        return {
            finding,
            places: all.filter((place) => this.#by(place.path) === undefined),
            excluded: all.filter((place) => this.#by(place.path) !== undefined),
        };
    }
    /** Excluded paths that findings stood at. */
    paths() {
        return [...this.#known]
            .flatMap(([path, glob]) => (glob === undefined ? [] : [{ path, why: `excluded by the config: ${glob}` }]))
            .sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
    }
    #by(path) {
        if (!this.#known.has(path))
            this.#known.set(path, this.#globs.find(({ means }) => means(path))?.glob);
        return this.#known.get(path);
    }
}

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
;// CONCATENATED MODULE: ./lib/triage/ignores.js

/** The ignore comments of the tree judged; each holds for its rule on its own line and the next, or for a resource's lines. */
class IgnoreIndex {
    comments;
    #at = new Map();
    #within = new Map();
    constructor(comments) {
        this.comments = distinct(comments);
        for (const comment of this.comments) {
            if (comment.reason === undefined)
                continue;
            const file = JSON.stringify([comment.rule, comment.path]);
            if (comment.lines === undefined)
                this.#at.set(keyOf(comment), comment);
            else
                this.#within.set(file, [...(this.#within.get(file) ?? []), comment]);
        }
    }
    /** The reason that holds for a finding of `rule` at `place`; a place outside the tree judged has none. */
    find(rule, { path, line, commit, inTree }) {
        if (path === '' || line === undefined || (commit !== undefined && inTree !== true))
            return undefined;
        const near = this.#at.get(keyOf({ rule, path, line })) ?? this.#at.get(keyOf({ rule, path, line: line - 1 }));
        const around = this.#within
            .get(JSON.stringify([rule, path]))
            ?.find(({ lines: [first, last] = [0, 0] }) => first <= line && line <= last);
        return (near ?? around)?.reason;
    }
}
/** Comments that name no rule there is do nothing; one that was meant to do something wants to be told. */
function unknownIgnores(comments, rules) {
    const ids = rules.map(({ id }) => id);
    return comments.flatMap(({ path, line, rule, reason }) => {
        // The form of the comment itself, as manuals write it, names "RULE".
        if (ids.includes(rule) || rule === 'rule' || reason === undefined)
            return [];
        return [
            `The ignore comment at ${(0,nearest/* quoted */.T)(path)}, line ${line}, names no rule: ${(0,nearest/* quoted */.T)(rule)}; the nearest is ${(0,nearest/* nearest */.p)(rule, ids) ?? ''}.`,
        ];
    });
}
/** Two checks that read the same file see the same comment. */
function distinct(comments) {
    return [...new Map(comments.map((comment) => [keyOf(comment), comment])).values()];
}
function keyOf({ rule, path, line }) {
    return JSON.stringify([rule, path, line]);
}

;// CONCATENATED MODULE: ./lib/triage/input.js
/** A change is judged against what was there before; its own words silence nothing. */
function inChange(mode) {
    return mode === 'changes' || mode === 'staged';
}

// EXTERNAL MODULE: ./lib/triage/rules/ignore-without-reason.js
var ignore_without_reason = __webpack_require__(82178);
;// CONCATENATED MODULE: ./lib/triage/own.js



/** The findings about ignore comments that give no reason, of the checks that were asked for. */
function reasonless(comments, outcomes, rules) {
    return distinct(comments).flatMap((comment) => {
        const check = comment.reason === undefined ? checkOf(comment.rule, rules) : undefined;
        return check !== undefined && outcomes.some((outcome) => outcome.check === check) ? [(0,ignore_without_reason/* ignoreWithoutReason */.j)(comment, check)] : [];
    });
}
/** What was there before, with the findings about its ignore comments. */
function baseWithOwn({ base, mode, outcomes, rules }) {
    if (base === undefined || !inChange(mode))
        return undefined;
    const trees = base.trees.map((tree) => ({ findings: [...tree.findings, ...reasonless(tree.ignores ?? [], outcomes, rules)] }));
    return { keyValues: base.keyValues, trees };
}
/**
 * The baseline entries that match nothing in their own tree. Only a whole tree can tell, and only for the checks that ran
 * to their end; an entry of a rule that no longer is matches nothing by itself.
 */
function staleEntries(input, matches) {
    if (input.mode !== 'tree' || input.wholeTree === false)
        return [];
    const ran = input.outcomes.filter(({ status }) => status === 'ran').map(({ check }) => check);
    return (input.baseline?.entries ?? []).flatMap((entry) => {
        const known = input.rules.some(({ id }) => id === entry.rule);
        const check = known ? checkOf(entry.rule, input.rules) : ran[0];
        return check !== undefined && ran.includes(check) && !matches(entry) ? [{ entry, check }] : [];
    });
}
function checkOf(rule, rules) {
    return rules.find(({ id }) => id === rule)?.check;
}

// EXTERNAL MODULE: ./lib/model/rule.js
var rule = __webpack_require__(64303);
;// CONCATENATED MODULE: ./lib/triage/present.js

/** The finding as it stands in the report: at its first place that is not silent, the other places related to it. */
function present({ placed, reasons, severity, state, fingerprint, reason, waiver }) {
    const { finding, places, excluded } = placed;
    const loud = reasons.findIndex((each) => each === undefined);
    const at = loud < 0 ? 0 : loud;
    const others = places.flatMap((place, index) => index === at ? [] : [related(place, reasons[index] === undefined ? '' : ` (waived: ${reasons[index]})`)]);
    return {
        check: finding.check,
        rule: finding.rule,
        severity,
        state,
        message: finding.message,
        fix: finding.fix,
        ...(finding.replacement === undefined ? {} : { replacement: finding.replacement }),
        place: shown(places[at] ?? finding.place),
        fingerprint,
        evidence: finding.evidence,
        related: [...finding.related, ...others, ...excluded.map((place) => related(place, ' (excluded by the config)'))],
        ...(reason === undefined ? {} : { reason }),
        ...(waiver === undefined ? {} : { waiver }),
        helpUri: (0,rule/* ruleUrl */.Q)(finding.rule),
    };
}
function related(place, note) {
    return { ...shown(place), message: `the same stands here${note}` };
}
/** `inTree` is for triage alone. */
function shown(place) {
    return Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'inTree'));
}

;// CONCATENATED MODULE: ./lib/triage/waivers.js


/** The waivers that hold today, each glob compiled once, by rule; remembers which ones were of use. */
class WaiverBook {
    expired;
    #byRule = new Map();
    #used = new Set();
    constructor(waivers, now) {
        this.expired = waivers.filter(({ expires }) => isOver(expires, now));
        for (const waiver of waivers) {
            if (isOver(waiver.expires, now))
                continue;
            const compiled = { waiver, means: waiver.path === undefined ? undefined : (0,model_glob/* compileGlob */.SO)(waiver.path) };
            const listed = this.#byRule.get(waiver.rule);
            if (listed === undefined)
                this.#byRule.set(waiver.rule, [compiled]);
            else
                listed.push(compiled);
        }
    }
    /** The first waiver for a finding of `rule` at `path`. Without a fingerprint only those that hold for a path alone are asked. */
    find(rule, path, fingerprint) {
        const found = this.#byRule.get(rule)?.find(({ waiver, means }) => {
            if (waiver.fingerprint === undefined && means === undefined)
                return false;
            return (waiver.fingerprint === undefined || waiver.fingerprint === fingerprint) && (means === undefined || means(path));
        });
        if (found !== undefined)
            this.#used.add(found.waiver);
        return found?.waiver;
    }
    /** Those that hold, and were never the answer. */
    unused() {
        return [...this.#byRule.values()].flat().flatMap(({ waiver }) => (this.#used.has(waiver) ? [] : [waiver]));
    }
    used() {
        return [...this.#used];
    }
}
/** A waiver's reason with who answers for it and until when. */
function reasonOf({ reason, owner, expires }) {
    return `${reason} (${owner === undefined ? '' : `${owner}, `}until ${expires})`;
}
/** Which finding or place a waiver is for, in words. */
function subjectOf({ rule, path, fingerprint }) {
    const where = [path === undefined ? [] : [path], fingerprint === undefined ? [] : [`fingerprint ${fingerprint.slice(0, 12)}…`]].flat();
    return `${rule} for ${where.join(' and ')}`;
}

;// CONCATENATED MODULE: ./lib/triage/remarks.js




/** So many of one kind are said in full; the rest is counted. */
const limit = 20;
/** What about the exceptions has to be said aloud: expired ones, those of no use, and those that a change brought itself. */
function remarksOn(input, { waivers, accepted, ignores }, disregarded) {
    const { configPath, now, baseline, rules } = input;
    const over = (baseline?.entries ?? []).filter(({ expires }) => expires !== undefined && isOver(expires, now));
    return [
        ...capped(accepted.used(), (waiver) => `This change brings its own waiver of ${subjectOf(waiver)}, and accept-head-waivers lets it count: ${waiver.reason}.`),
        ...capped(waivers.expired, (waiver) => `The waiver of ${subjectOf(waiver)} (${configPath}, line ${waiver.line}) expired on ${waiver.expires} and no longer holds.`),
        ...capped(over, ({ rule, line, expires }) => `The baseline entry for ${rule} (${baseline?.path}, line ${line}) expired on ${expires} and no longer holds.`),
        ...capped(unused(input, waivers.unused()), (waiver) => `The waiver of ${subjectOf(waiver)} (${configPath}, line ${waiver.line}) matches nothing; it can go.`),
        ...capped(disregarded, ({ rule, place }) => `The ignore comment for ${rule} at ${(0,nearest/* quoted */.T)(place.path)}, line ${place.line ?? 0}, came with this change, and counts only when it is merged.`),
        ...capped(unknownIgnores(ignores.comments, rules), (sentence) => sentence),
    ];
}
/** Only where a check looked at the whole tree to its end can a waiver be called unused. */
function unused({ mode, wholeTree, outcomes, rules }, waivers) {
    if (mode !== 'tree' || wholeTree === false)
        return [];
    const ran = new Set(outcomes.filter(({ status }) => status === 'ran').map(({ check }) => check));
    return waivers.filter(({ rule }) => {
        const check = rules.find(({ id }) => id === rule)?.check;
        return check !== undefined && ran.has(check);
    });
}
function capped(things, sentence) {
    const said = things.slice(0, limit).map(sentence);
    return things.length > limit ? [...said, `${things.length - limit} more of that kind.`] : said;
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/triage/repeats.js

/**
 * Gives each finding a fingerprint of its own: the first of several equal ones keeps it, the n-th gets one made of it and
 * of n. So a baseline or a waiver by fingerprint counts: it covers as many as were accepted, and one more is open. The
 * caller's order decides which is the first.
 */
function numbered(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.fingerprint}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        result.set(finding, count === 1 ? finding.fingerprint : (0,fingerprint/* fingerprint */.Rj)(finding.rule, finding.fingerprint, String(count)));
    }
    return result;
}

// EXTERNAL MODULE: ./lib/triage/rules/stale-baseline.js
var stale_baseline = __webpack_require__(61497);
;// CONCATENATED MODULE: ./lib/triage/silence.js

/**
 * Asks for every place whether something silences it. `trusted`: ignore comments count (outside a change, or where the base
 * has the finding too). Without a fingerprint only what holds for a path or a line answers.
 */
function silence(finding, places, silencers, trusted, fingerprint) {
    return places.map((place) => {
        const waiver = silencers.waivers.find(finding.rule, place.path, fingerprint) ??
            (fingerprint === undefined ? undefined : silencers.accepted.find(finding.rule, place.path, fingerprint));
        if (waiver !== undefined)
            return reasonOf(waiver);
        return trusted ? silencers.ignores.find(finding.rule, place) : undefined;
    });
}

;// CONCATENATED MODULE: ./lib/triage/verdict.js

/**
 * A finding at or above `fail-on` beats everything; then comes what could not be checked. `unsound`: the config that a
 * change brings is invalid, which no `on-incomplete` makes good.
 */
function judge(findings, checks, settings, unsound) {
    const counts = ({ state }) => state === 'open' || (state === 'existing' && settings.block === 'all');
    if (findings.some((finding) => counts(finding) && (0,severity/* reaches */.O6)(finding.severity, settings.failOn)))
        return { verdict: 'fail', exitCode: 1 };
    if (unsound)
        return { verdict: 'incomplete', exitCode: 2 };
    if (checks.some(({ status }) => status === 'incomplete'))
        return { verdict: 'incomplete', exitCode: settings.onIncomplete === 'warn' ? 0 : 2 };
    return { verdict: 'pass', exitCode: 0 };
}

;// CONCATENATED MODULE: ./lib/triage/waiver-text.js

/** How long a pasted waiver holds unless somebody writes another day: long enough to plan a mend, short enough to be looked at again. */
const days = 90;
/**
 * The config lines that waive one finding, ready to paste under `waivers:`, as many of them as there are findings. Reason and
 * owner are words to be replaced.
 */
function waiverText(rule, fingerprint, now) {
    return [
        `  - rule: ${rule}`,
        `    fingerprint: ${fingerprint}`,
        '    reason: say why this may stay',
        '    owner: say who answers for it',
        `    expires: ${dayAfter(now, days)}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/triage/index.js
















/**
 * Decides what is new, existing, baselined, waived or not listed, and the verdict; nothing else in the gate does. Pure:
 * the same input gives the same result.
 */
function triage(input) {
    const { outcomes, settings, mode, now, rules } = input;
    const comments = outcomes.flatMap(({ ignores }) => ignores);
    const silencers = {
        waivers: new WaiverBook(settings.waivers, now),
        accepted: new WaiverBook(admitted(input), now),
        ignores: new IgnoreIndex(comments),
    };
    const exclusion = new Exclusion(settings.exclude);
    const found = [...outcomes.flatMap(({ findings }) => findings), ...reasonless(comments, outcomes, rules)];
    const existing = existingOf(found, baseWithOwn(input));
    const known = (finding) => !inChange(mode) || existing.has(finding);
    const placed = found.map((finding) => exclusion.place(finding));
    const fingerprints = numbered(inOrder(placed, existing, input, silencers).map(({ finding }) => finding));
    const matched = new Set([...fingerprints].map(([{ rule }, print]) => `${rule} ${print}`));
    const stale = staleEntries(input, ({ rule, hash }) => matched.has(`${rule} ${hash}`));
    for (const { entry, check } of stale) {
        const finding = (0,stale_baseline/* staleBaseline */.n)(entry, input.baseline?.path ?? '', check);
        placed.push(exclusion.place(finding));
    }
    const accepted = acceptedEntries(input);
    const unlisted = new Unlists();
    const listed = [];
    const disregarded = [];
    for (const each of placed) {
        const { finding, places } = each;
        const severity = settings.severity[finding.rule] ?? finding.severity;
        if (severity === 'off')
            unlisted.add(finding.rule, 'off');
        else if (places.length === 0)
            unlisted.add(finding.rule, 'excluded');
        else {
            const fingerprint = fingerprints.get(finding) ?? finding.fingerprint;
            const reasons = silence(finding, places, silencers, known(finding), fingerprint);
            const entry = known(finding) ? accepted.get(`${finding.rule} ${fingerprint}`) : undefined;
            const judged = { placed: each, reasons, severity, fingerprint };
            if (reasons.every((reason) => reason !== undefined))
                listed.push(present({ ...judged, state: 'waived', reason: reasons[0] ?? '' }));
            else if (entry !== undefined)
                listed.push(present({ ...judged, state: 'baselined', reason: entry.reason }));
            else if (existing.has(finding))
                listed.push(present({ ...judged, state: 'existing' }));
            else {
                listed.push(present({ ...judged, state: 'open', waiver: waiverText(finding.rule, fingerprint, now) }));
                if (known(finding))
                    continue;
                const commented = places.filter((place) => silencers.ignores.find(finding.rule, place) !== undefined);
                disregarded.push(...commented.map((place) => ({ rule: finding.rule, place })));
            }
        }
    }
    listed.sort((a, b) => (0,severity/* bySeverity */.Np)(a.severity, b.severity) || (0,order/* byPlace */.h)(a.place, b.place) || (0,order/* byText */.z)(a.rule, b.rule) || (0,order/* byText */.z)(a.fingerprint, b.fingerprint));
    const checks = reportsOf(input);
    return {
        findings: listed,
        unlisted: unlisted.list(),
        ...judge(listed, checks, settings, (input.headProblems ?? []).length > 0),
        checks,
        remarks: [...(input.headProblems ?? []), ...remarksOn(input, silencers, disregarded)],
        excluded: exclusion.paths(),
        stale: stale.map(({ entry }) => entry),
    };
}
/**
 * The order in which equal findings are numbered: what is in plain sight before what a path or a line silences, that before
 * what isn't listed; so an exception for a folder full of copies shifts no baseline entry. Then what was there before.
 */
function inOrder(placed, existing, { settings }, silencers) {
    const rank = ({ finding, places }) => {
        if (places.length === 0 || settings.severity[finding.rule] === 'off')
            return 4;
        const silent = silence(finding, places, silencers, true, undefined).every((reason) => reason !== undefined);
        return (silent ? 2 : 0) + (existing.has(finding) ? 0 : 1);
    };
    const ranked = placed.map((each) => ({ each, rank: rank(each) }));
    return ranked.sort((a, b) => a.rank - b.rank || (0,order/* byPlace */.h)(a.each.finding.place, b.each.finding.place)).map(({ each }) => each);
}
/** Head waivers that count: by fingerprint, new, and for a check that the base's config names. */
function admitted({ headWaivers, settings, rules }) {
    const checkOf = new Map(rules.map(({ id, check }) => [id, check]));
    return (headWaivers ?? []).filter(({ rule, fingerprint }) => {
        const check = checkOf.get(rule);
        return fingerprint !== undefined && check !== undefined && settings.acceptHeadWaivers.includes(check);
    });
}
function acceptedEntries({ baseline, now }) {
    const holding = (baseline?.entries ?? []).filter(({ expires }) => expires === undefined || !isOver(expires, now));
    return new Map(holding.map((entry) => [`${entry.rule} ${entry.hash}`, entry]));
}
/** A check that was asked for and gave no answer is incomplete, never forgotten. */
function reportsOf({ outcomes, settings }) {
    const given = outcomes.map(({ check, status, reason, durationMs }) => ({
        check,
        status,
        ...(reason === undefined ? {} : { reason }),
        durationMs,
    }));
    const silent = settings.checks.filter((check) => !given.some((report) => report.check === check));
    return [
        ...given,
        ...silent.map((check) => ({ check, status: 'incomplete', reason: 'the check gave no answer', durationMs: 0 })),
    ];
}
class Unlists {
    #counts = new Map();
    add(rule, why) {
        const key = `${rule} ${why}`;
        this.#counts.set(key, { rule, why, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    }
    list() {
        return [...this.#counts.values()].sort((a, b) => (0,order/* byText */.z)(a.rule, b.rule) || (0,order/* byText */.z)(a.why, b.why));
    }
}

// EXTERNAL MODULE: ./lib/gate/judge.js
var gate_judge = __webpack_require__(56068);
;// CONCATENATED MODULE: ./lib/gate/result.js




/** Triage decides, the report says. */
function reportOf(parts) {
    const { subject, governance, outcomes, source, workspace } = parts;
    const { settings, configPath, headProblems } = governance;
    const triaged = triage({
        outcomes,
        settings,
        mode: subject.mode,
        now: parts.now,
        rules: parts.rules,
        configPath,
        wholeTree: workspace.prefix === '',
        headProblems,
        ...(parts.baseline.baseline === undefined ? {} : { baseline: parts.baseline.baseline }),
        ...(parts.base === undefined ? {} : { base: parts.base }),
        ...(governance.headConfig?.waivers === undefined ? {} : { headWaivers: governance.headConfig.waivers }),
    });
    const { range } = subject;
    const remarks = [
        ...(range?.remarks ?? []),
        ...governance.remarks,
        ...parts.baseline.remarks,
        ...parts.remarks,
        ...(parts.login?.remarks ?? []),
        ...triaged.remarks,
    ];
    const report = {
        version: 1,
        tool: { name: tool.tool.name, version: tool.tool.version },
        verdict: triaged.verdict,
        failOn: settings.failOn,
        block: settings.block,
        checks: triaged.checks,
        scanned: {
            mode: subject.mode,
            ...(range?.base === undefined ? {} : { base: range.base }),
            ...(range === undefined ? {} : { head: range.head }),
            commits: source.tally.commits,
            files: parts.files,
            bytes: source.tally.bytes,
            notScanned: result_distinct([...outcomes.flatMap(({ notScanned }) => notScanned), ...subject.tree.tally.notScanned, ...triaged.excluded]),
        },
        findings: triaged.findings,
        notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
        unlisted: triaged.unlisted,
        remarks: [...new Set(remarks)],
        ...(parts.access === undefined ? {} : { newAccess: parts.access }),
        ...(parts.login?.report === undefined ? {} : { login: parts.login.report }),
    };
    return {
        report,
        exitCode: triaged.exitCode,
        settings,
        configPath,
        login: parts.login,
        stale: triaged.stale,
        workspace,
    };
}
/**
 * The world denied what no check can do without, or what was asked for is wrong: every check is incomplete, and why is said.
 * `on-incomplete: warn` makes good what the world denied, never a wrong option or a bug of ours.
 */
function reportOfFailure(problem, given, mode, configPath) {
    const checks = given.checks ?? check/* checkNames */.L;
    const outcomes = checks.map((check) => (0,gate_judge/* notRun */.nE)(check, problem.message, problem.fix ?? 'Mend what is said to be wrong, and run again.'));
    const report = {
        version: 1,
        tool: { name: tool.tool.name, version: tool.tool.version },
        verdict: 'incomplete',
        failOn: given.failOn ?? 'high',
        checks: outcomes.map(({ check, status, reason, durationMs }) => ({
            check,
            status,
            ...(reason === undefined ? {} : { reason }),
            durationMs,
        })),
        scanned: { mode, commits: 0, files: 0, bytes: 0, notScanned: [] },
        findings: [],
        notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
        unlisted: [],
        remarks: [],
    };
    const exitCode = problem.kind === 'environment' && given.onIncomplete === 'warn' ? 0 : 2;
    return { report, exitCode, settings: undefined, configPath, login: undefined, stale: [], workspace: undefined };
}
function result_distinct(entries) {
    const seen = new Map();
    for (const entry of entries)
        seen.set(`${entry.path}\0${entry.why}`, entry);
    return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 66868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Orders by code unit, the same on every machine. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders places by path, line, column and commit. */
function byPlace(a, b) {
    return (byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byText(a.commit ?? '', b.commit ?? ''));
}


/***/ })

};
