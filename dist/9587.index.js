export const id = 9587;
export const ids = [9587];
export const modules = {

/***/ 9587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicies: () => (/* binding */ checkPolicies),
  policyRules: () => (/* reexport */ rules/* policyRules */.c)
});

// EXTERNAL MODULE: ./lib/policies/rules/policy-grammar.js
var policy_grammar = __webpack_require__(8454);
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

;// CONCATENATED MODULE: ./lib/iam/normalise.js
/**
 * A value as text that doesn't depend on order or spelling, so that a moved or reformatted statement stays the same:
 * lists are sorted, one value is a list of one, actions and condition keys lose their case, a Sid counts for nothing.
 */
function normalise(value) {
    return JSON.stringify(plain(value, 'text'));
}
function plain(value, reading) {
    switch (value.type) {
        case 'text':
            return reading === 'action' ? value.text.toLowerCase() : value.text;
        case 'partial': {
            const text = value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
            return reading === 'action' ? text.toLowerCase() : text;
        }
        case 'number':
            return value.raw;
        case 'boolean':
            return String(value.value);
        case 'null':
            return '';
        case 'unknown':
            return { unknown: '' };
        case 'list':
            return sorted(value.items.map((item) => plain(item, reading)));
        case 'either':
            return { either: sorted(value.options.map((option) => plain(option, reading))) };
        case 'map':
            return map(value.entries, reading);
    }
}
function map(entries, reading) {
    const folded = entries
        .filter(({ key }) => key !== 'Sid' || reading !== 'text')
        .map(({ key, value }) => {
        const name = reading === 'text' ? key : key.toLowerCase();
        const inner = plain(value, readingUnder(key, reading));
        return [name, value.type === 'list' || value.type === 'map' || value.type === 'either' ? inner : [inner]];
    })
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return folded.map(([key, inner]) => [key, inner]);
}
function readingUnder(key, reading) {
    if (reading === 'condition')
        return 'operator';
    if (reading !== 'text')
        return reading;
    if (key === 'Action' || key === 'NotAction')
        return 'action';
    return key === 'Condition' ? 'condition' : 'text';
}
function sorted(items) {
    const texts = items.map((item) => ({ item, text: JSON.stringify(item) }));
    texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    return texts.filter(({ text }, i) => text !== texts[i - 1]?.text).map(({ item }) => item);
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(4178);
// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(9630);
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
        return normalise(wording.statement.value);
    return subject === undefined ? '' : documentText(subject);
}
function documentText({ located }) {
    return normalise(located.document);
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

// EXTERNAL MODULE: ./lib/iam/read.js + 15 modules
var iam_read = __webpack_require__(1518);
;// CONCATENATED MODULE: ./lib/policies/holders.js

/** Reads every document once, and gathers what each principal holds. */
function gather(documents) {
    const read = new Map();
    const subject = (located) => {
        const known = read.get(located);
        if (known !== undefined)
            return known;
        const made = { located, policy: (0,iam_read/* readPolicy */.T)(located.document, located.kind, located.service) };
        read.set(located, made);
        return made;
    };
    const holders = documents.units.flatMap((unit) => holdersOf(unit, subject));
    return { subjects: [...read.values()], holders };
}
function holdersOf(unit, subject) {
    const subjects = unit.policies.map(subject);
    const known = unit.principals.map((principal) => holderOf(principal, subject));
    const held = new Set(known.flatMap((holder) => [...holder.grants, ...(holder.trust ? [holder.trust] : [])]));
    const loose = subjects.filter((each) => !held.has(each) && each.located.holders.length === 0);
    return [...known, ...loose.filter(isGrantOrTrust).map(looseHolder)];
}
function holderOf(principal, subject) {
    const { boundary } = principal;
    return {
        kind: principal.kind,
        name: principal.name,
        grants: [...new Set(principal.policies)].map(subject).filter(({ policy }) => policy.kind === 'identity'),
        managed: principal.managed,
        trust: principal.trust && subject(principal.trust),
        boundary: boundary && ('document' in boundary ? subject(boundary) : boundary),
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

// EXTERNAL MODULE: ./lib/policies/rules/index.js + 60 modules
var rules = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/iam/pieces.js
var pieces = __webpack_require__(8226);
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
    const setting = { now: start };
    const findings = new Findings();
    const { subjects, holders } = gather(input.documents);
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
