export const id = 6464;
export const ids = [6464];
export const modules = {

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicies: () => (/* binding */ checkPolicies),
  namesManaged: () => (/* reexport */ namesManaged),
  policyRules: () => (/* reexport */ rules/* policyRules */.c)
});

// EXTERNAL MODULE: ./lib/policies/rules/policy-grammar.js
var policy_grammar = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/policies/broken.js

/** Files that are policies by their words but no valid JSON. */
function reportBroken(unread, findings) {
    for (const { brokenPolicy, file, span, why } of unread) {
        if (brokenPolicy !== true || file === undefined)
            continue;
        findings.add(policy_grammar/* default */.A, { file, span: span ?? { start: 0, end: 0 } }, {
            message: `This policy is no valid JSON: ${why}`,
            fix: 'Correct the JSON syntax at this place.',
            evidence: { code: 'JSON_SYNTAX_ERROR' },
            detail: `JSON_SYNTAX_ERROR ${file.path}`,
        });
    }
}

// EXTERNAL MODULE: ./lib/iam/normalise.js
var normalise = __webpack_require__(6475);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(1153);
// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/policies/findings.js



/** Collects what rules report; the same defect met through several holders is one finding that names them all. */
class Findings {
    #found = new Map();
    add(rule, where, wording, holder) {
        const located = where.subject?.located;
        const fixture = where.file.fixture && (located?.holders.length ?? holderCount(holder)) === 0;
        const holders = new Set(holder === undefined ? namesOf(located) : holderName(holder));
        const severity = wording.severity ?? rule.severity;
        const parts = { content: contentOf(where, wording), name: located?.name ?? '', detail: wording.detail ?? '' };
        const finding = {
            check: 'policies',
            rule: rule.id,
            severity: fixture ? (0,model_severity/* atMost */.Tu)(severity, 'medium') : severity,
            message: wording.message,
            fix: wording.fix ?? rule.fix,
            place: placeOf(where.file, where.span),
            elsewhere: [],
            related: (wording.related ?? []).map((each) => ({ ...placeOf(each.file, each.span), message: each.message })),
            evidence: { ...wording.evidence, ...(fixture ? { context: 'fixture' } : {}) },
            fingerprint: '',
        };
        this.#merge(finding, holders, parts);
    }
    #merge(finding, holders, parts) {
        const key = JSON.stringify([finding.rule, finding.place, finding.evidence, parts.detail]);
        const known = this.#found.get(key);
        if (known === undefined)
            this.#found.set(key, { finding, holders, parts });
        else {
            for (const holder of known.holders)
                holders.add(holder);
            const worst = (0,model_severity/* bySeverity */.Np)(finding.severity, known.finding.severity) < 0 ? finding : known.finding;
            this.#found.set(key, { finding: worst, holders, parts });
        }
    }
    /** All findings, by path and line. */
    list() {
        const findings = [...this.#found.values()].map(({ finding, holders, parts }) => {
            const held = [...holders].sort();
            const evidence = held.length === 0 ? finding.evidence : { holder: held.join(', '), ...finding.evidence };
            const owner = held.length === 0 ? parts.name : held.join(',');
            return { ...finding, evidence, fingerprint: (0,fingerprint/* fingerprint */.Rj)(finding.rule, parts.content, owner, parts.detail) };
        });
        return findings.sort(byPlace);
    }
}
function holderCount(holder) {
    return holder === undefined || holder.kind === 'unknown' ? 0 : 1;
}
function holderName(holder) {
    return holder.kind === 'unknown' ? [] : [`${holder.kind} ${holder.name}`];
}
function namesOf(located) {
    return (located?.holders ?? []).map((principal) => `${principal.kind} ${principal.name}`);
}
function contentOf(where, wording) {
    const { subject } = where;
    if (wording.statement !== undefined)
        return (0,normalise/* normalise */.j)(wording.statement.value);
    return subject === undefined ? '' : documentText(subject);
}
function documentText({ located }) {
    return (0,normalise/* normalise */.j)(located.document);
}
function placeOf(file, span) {
    return { path: file.path, ...file.lines.place(span) };
}
function byPlace(a, b) {
    if (a.place.path !== b.place.path)
        return a.place.path < b.place.path ? -1 : 1;
    const order = (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
    if (order !== 0)
        return order;
    return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/iam/read.js + 12 modules
var iam_read = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(54);
;// CONCATENATED MODULE: ./lib/iam/managed/managed.js


/** The name of a managed policy of AWS, its path included; undefined for an ARN of another kind. */
function managedName(arn) {
    const parts = (0,pattern/* partsOf */.CI)(arn);
    const match = parts && /^arn:[^:]*:iam::aws:policy\/(.+)$/.exec((0,pieces/* shownText */.f$)(parts));
    return match?.[1];
}

;// CONCATENATED MODULE: ./lib/iam/managed/value-at.js
/** A JSON value that stands in no file of ours: everything in it stands where it is referred to. */
function valueAt(json, span) {
    if (Array.isArray(json))
        return { type: 'list', items: json.map((item) => valueAt(item, span)), span };
    switch (typeof json) {
        case 'string':
            return { type: 'text', text: json, span };
        case 'number':
            return { type: 'number', value: json, raw: String(json), span };
        case 'boolean':
            return { type: 'boolean', value: json, span };
        case 'object':
            if (json === null)
                return { type: 'null', span };
            return {
                type: 'map',
                entries: Object.entries(json).map(([key, value]) => ({ key, keySpan: span, value: valueAt(value, span) })),
                span,
            };
        default:
            return { type: 'unknown', why: 'no JSON', span };
    }
}

;// CONCATENATED MODULE: ./lib/policies/managed.js



/** Whether any managed policy of AWS is attached, or is a boundary. */
function namesManaged({ units }) {
    const isAws = (policy) => policy !== undefined && !('document' in policy) && managedName(policy.arn) !== undefined;
    return units.some(({ principals }) => principals.some(({ managed, boundary }) => managed.some(isAws) || isAws(boundary)));
}
/** Reads what is attached by ARN in a unit. Everything in such a document stands where it is attached. */
function managedReader(unit, known) {
    const groups = new Map();
    for (const group of unit.principals.filter(({ kind }) => kind === 'group'))
        for (const policy of group.managed)
            groups.set(policy, [...(groups.get(policy) ?? []), group]);
    const read = new Map();
    return (policy, holder) => {
        if (!read.has(policy))
            read.set(policy, known && subjectOf(policy, groups.get(policy) ?? [holder], known));
        return read.get(policy);
    };
}
function subjectOf({ arn, file }, holders, known) {
    const name = managedName(arn);
    const json = name === undefined ? undefined : known.document(name);
    if (json === undefined || name === undefined)
        return undefined;
    const document = valueAt(json, arn.span);
    // Nobody edits a policy of AWS: its name must not count among those that the holder could change.
    const located = { kind: 'identity', document, span: arn.span, file, holders };
    return { located, policy: (0,iam_read/* readPolicy */.T)(document, 'identity') };
}

;// CONCATENATED MODULE: ./lib/policies/holders.js


/** Reads every document once, and gathers what each principal holds, managed policies of AWS included where they are known. */
function gather(documents, managed) {
    const read = new Map();
    const subject = (located) => {
        const known = read.get(located);
        if (known !== undefined)
            return known;
        const made = { located, policy: (0,iam_read/* readPolicy */.T)(located.document, located.kind, located.service) };
        read.set(located, made);
        return made;
    };
    const holders = documents.units.flatMap((unit) => holdersOf(unit, subject, managed));
    return { subjects: [...read.values()], holders };
}
function holdersOf(unit, subject, managed) {
    const attached = managedReader(unit, managed);
    const subjects = unit.policies.map(subject);
    const known = unit.principals.map((principal) => holderOf(principal, subject, attached));
    const held = new Set(known.flatMap((holder) => [...holder.grants, ...(holder.trust ? [holder.trust] : [])]));
    const loose = subjects.filter((each) => !held.has(each) && each.located.holders.length === 0);
    return [...known, ...loose.filter(isGrantOrTrust).map(looseHolder)];
}
function holderOf(principal, subject, attached) {
    const { boundary } = principal;
    const inline = [...new Set(principal.policies)].map(subject).filter(({ policy }) => policy.kind === 'identity');
    return {
        kind: principal.kind,
        name: principal.name,
        grants: [...inline, ...principal.managed.flatMap((policy) => attached(policy, principal) ?? [])],
        managed: principal.managed,
        trust: principal.trust && subject(principal.trust),
        boundary: boundary && ('document' in boundary ? subject(boundary) : (attached(boundary, principal) ?? boundary)),
    };
}
function isGrantOrTrust({ policy }) {
    return policy.kind === 'identity' || policy.kind === 'trust';
}
/** A trust policy that stands alone is some role's. */
function looseHolder(subject) {
    const { located, policy } = subject;
    const trust = policy.kind === 'trust';
    return {
        kind: trust ? 'role' : 'unknown',
        name: located.name ?? located.file.path,
        grants: trust ? [] : [subject],
        managed: [],
        trust: trust ? subject : undefined,
        boundary: undefined,
    };
}

// EXTERNAL MODULE: ./lib/policies/rules/index.js + 73 modules
var rules = __webpack_require__(341);
;// CONCATENATED MODULE: ./lib/policies/unknowns.js

/** Values that only a deployment knows, at most one a statement, with the place where they stand. */
function unknownsOf({ located, policy }) {
    const list = (value) => ({
        path: `${located.file.path}:${located.file.lines.at(value.span.start).line}`,
        why: `a value in this policy can't be known from the files: ${value.type === 'unknown' ? value.why : (0,pieces/* shownText */.f$)(value.parts)}`,
    });
    const whole = located.document.type === 'unknown' ? [located.document] : [];
    const statements = [...new Set(policy.statements.flatMap((statement) => firstUnknown(statement) ?? []))];
    return [...whole, ...statements, ...unknownStatements(located.document)].map(list);
}
/** Of a text that is known in part the rest is judged; one that is not known at all is as good as unknown. */
function isOpaque(value) {
    return (value.type === 'unknown' || (value.type === 'partial' && (0,pieces/* settle */.G9)(value.parts).every((part) => typeof part !== 'string' || part === '')));
}
function firstUnknown(statement) {
    const open = [statement.value];
    while (open.length > 0) {
        const value = open.pop();
        if (isOpaque(value))
            return value;
        for (const inner of children(value))
            open.push(inner);
    }
    return undefined;
}
function children(value) {
    if (value.type === 'list')
        return [...value.items].reverse();
    if (value.type === 'either')
        return [...value.options].reverse();
    return value.type === 'map' ? value.entries.map((entry) => entry.value).reverse() : [];
}
/** Statements that are themselves unknown. */
function unknownStatements(document) {
    const under = document.type === 'map' ? statementValue(document) : undefined;
    const items = under?.type === 'list' ? under.items : under === undefined ? [] : [under];
    return items.filter((item) => item.type === 'unknown');
}
function statementValue(document) {
    return document.entries.find(({ key }) => key === 'Statement')?.value;
}

;// CONCATENATED MODULE: ./lib/policies/index.js







/** Without a clock, conditions on the date are judged as on this day. */
const someDay = Date.UTC(2026, 10, 1);
/** Judges every policy of one tree. */
function checkPolicies(input) {
    const start = input.clock?.now() ?? someDay;
    const setting = { now: start, catalog: input.catalog };
    const findings = new Findings();
    const { subjects, holders } = gather(input.documents, input.managed);
    const [sound, crowded] = byCrowd(holders);
    for (const rule of rules/* policyRules */.c) {
        for (const subject of subjects) {
            const { file } = subject.located;
            rule.judge(subject, (span, wording) => findings.add(rule, { file, span, subject }, wording), setting);
        }
        for (const holder of sound)
            rule.judgeHolder(holder, (where, wording) => findings.add(rule, where, wording, holder), setting);
    }
    reportBroken(input.documents.unread, findings);
    const notChecked = [...shortfalls(input.documents), ...crowded.map(tooMuch)];
    return {
        check: 'policies',
        status: notChecked.length === 0 ? 'ran' : 'incomplete',
        ...(notChecked[0] === undefined ? {} : { reason: `${notChecked[0].what}: ${notChecked[0].why}` }),
        durationMs: input.clock === undefined ? 0 : Math.max(0, input.clock.now() - start),
        findings: findings.list(),
        notChecked,
        notScanned: [...unread(input.documents), ...subjects.flatMap(unknownsOf)],
        ignores: input.ignores,
    };
}
/** AWS lets nobody hold more than some hundred; past that, holding each against each takes too long. */
const most = 1000;
function byCrowd(holders) {
    const size = (holder) => holder.grants.reduce((sum, { policy }) => sum + policy.statements.length, 0);
    return [holders.filter((holder) => size(holder) <= most), holders.filter((holder) => size(holder) > most)];
}
function tooMuch({ kind, name }) {
    return {
        check: 'policies',
        what: `what the ${kind} ${name} can do over all its policies`,
        why: `it holds more than ${most} statements`,
        fix: 'Give it fewer policies; AWS attaches no such number.',
    };
}
function shortfalls({ unread }) {
    return unread
        .filter((each) => each.incomplete === true)
        .map(({ path, why }) => ({
        check: 'policies',
        what: path,
        why,
        fix: 'Mend the file so that it can be read, or exclude it under `paths` in the config file.',
    }));
}
function unread(documents) {
    return documents.unread.filter((each) => each.incomplete !== true && each.brokenPolicy !== true).map(({ path, why }) => ({ path, why }));
}


/***/ })

};
