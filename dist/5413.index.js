export const id = 5413;
export const ids = [5413];
export const modules = {

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAll: () => (/* binding */ reportAll)
});

// EXTERNAL MODULE: ./lib/keys/detectors/index.js + 18 modules
var detectors = __webpack_require__(8111);
;// CONCATENATED MODULE: ./lib/keys/gathering.js
/**
 * Brings the detections of all contents together, one credential a value: a secret alone that is half of a pair
 * elsewhere belongs to the pair, and so do the id and the token alone.
 */
function gather(sightings) {
    const byFingerprint = new Map();
    for (const sighting of sightings) {
        const known = byFingerprint.get(sighting.detection.fingerprint);
        if (known === undefined)
            byFingerprint.set(sighting.detection.fingerprint, { first: sighting.detection, sightings: [sighting], parts: [] });
        else
            known.sightings.push(sighting);
    }
    const secrets = new Map();
    const others = new Map();
    for (const one of byFingerprint.values()) {
        const [secret, ...rest] = one.first.values;
        if (rest.length === 0 || secret === undefined)
            continue;
        if (!secrets.has(secret))
            secrets.set(secret, one);
        for (const value of rest)
            if (!others.has(value))
                others.set(value, one);
    }
    const kept = [];
    for (const one of byFingerprint.values()) {
        const value = one.first.values[0];
        const alone = one.first.values.length === 1 && value !== undefined;
        const whole = alone ? secrets.get(value) : undefined;
        const owner = alone ? others.get(value) : undefined;
        if (whole !== undefined)
            whole.sightings.push(...one.sightings);
        else if (owner !== undefined) {
            const message = one.first.rule === 'access-key-id' ? 'its access key id stands here too' : 'its session token stands here too';
            for (const sighting of one.sightings)
                owner.parts.push({ ...sighting, message });
        }
        else
            kept.push(one);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/keys/links.js
const message = {
    'access-key-id': 'a secret without its id stands near; it may belong to this id',
    'secret-access-key': 'an id without its secret stands near; it may be the one of this secret',
};
/**
 * Links an id alone and a secret alone that stand in the same folder, where there is one of each: they may be a pair
 * that was put into two files.
 */
function linkHalves(findings) {
    const folders = new Map();
    for (const finding of findings) {
        if (finding.rule !== 'access-key-id' && finding.rule !== 'secret-access-key')
            continue;
        if (finding.severity === 'low')
            continue;
        const folder = folderOf(finding);
        const halves = folders.get(folder) ?? { ids: [], secrets: [] };
        folders.set(folder, halves);
        (finding.rule === 'access-key-id' ? halves.ids : halves.secrets).push(finding);
    }
    const partner = new Map();
    for (const { ids, secrets } of folders.values()) {
        const [id] = ids;
        const [secret] = secrets;
        if (ids.length !== 1 || secrets.length !== 1 || id === undefined || secret === undefined)
            continue;
        partner.set(id, secret).set(secret, id);
    }
    return findings.map((finding) => {
        const other = partner.get(finding);
        if (other === undefined)
            return finding;
        return { ...finding, related: [...finding.related, { ...other.place, message: message[finding.rule] }] };
    });
}
function folderOf({ place }) {
    const path = place.in === undefined ? place.path : `\0${place.commit ?? ''}`;
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

// EXTERNAL MODULE: ./lib/keys/member-path.js
var member_path = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/keys/places.js

/**
 * All places of the sightings, the one to show first in front: what the tree judged still has, then by path, the oldest
 * commit, line and column. Of several contents that stood at one path one after the other the first of that order counts.
 */
function placesOf(sightings, standings, mode) {
    const all = [];
    for (const sighting of sightings) {
        for (const standing of standings.get(sighting.content) ?? []) {
            all.push({ place: placeOf(standing, sighting.detection, sighting.detection.where), standing, sighting });
        }
    }
    all.sort((a, b) => (mode === 'history' ? 0 : Number(b.standing.inHead) - Number(a.standing.inHead)) || inOrder(a, b));
    const shown = new Map();
    return all.filter((one) => {
        const key = `${one.place.in ?? ''}\0${one.place.in === undefined ? one.place.path : (one.place.commit ?? '')}`;
        const first = shown.get(key);
        if (first === undefined)
            shown.set(key, one);
        return first === undefined || (first.sighting.content === one.sighting.content && first.place.commit === one.place.commit);
    });
}
/** The place of an area of a content that stands somewhere; inside an archive the member follows the path. */
function placeOf(standing, { member }, area) {
    const { place } = standing;
    return { ...place, path: member === undefined ? place.path : (0,member_path/* memberPath */.M)(place.path, member), ...area };
}
function inOrder(a, b) {
    return (Number(a.place.path === '') - Number(b.place.path === '') ||
        compare(a.place.path, b.place.path) ||
        (a.standing.committed ?? 0) - (b.standing.committed ?? 0) ||
        compare(a.place.commit ?? '', b.place.commit ?? '') ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/keys/report-credential.js

/** Words a credential as a finding; undefined when it stands nowhere in what is scanned. */
function reportCredential(credential, rules, context) {
    const { standings, mode, accounts, now } = context;
    const places = placesOf(credential.sightings, standings, mode);
    const main = places[0];
    const rule = rules.get(credential.first.rule);
    if (main === undefined || rule === undefined)
        return undefined;
    const facts = {
        ...credential.first.facts,
        ...(credential.sightings.some(({ detection }) => detection.facts.assigned) ? { assigned: true } : {}),
    };
    const paths = places.map(({ place }) => place.path);
    const { severity, what, fix } = rule.judge(facts, { now, committed: committedOf(places), paths, accounts });
    const evidence = { ...main.sighting.detection.evidence, ...(places.length > 1 ? { places: places.length } : {}) };
    return {
        check: 'keys',
        rule: rule.id,
        severity,
        message: `${what} ${whereabouts(places, mode)}.`,
        fix,
        place: main.place,
        elsewhere: places.slice(1).map(({ place }) => place),
        related: relatedOf(main, credential, context),
        evidence,
        fingerprint: credential.first.fingerprint,
        values: credential.first.values,
    };
}
function committedOf(places) {
    let oldest;
    for (const { standing } of places) {
        if (standing.dateTrusted !== true || standing.committed === undefined)
            continue;
        oldest = Math.min(oldest ?? Infinity, standing.committed * 1000);
    }
    return oldest;
}
function relatedOf(main, credential, { standings, mode }) {
    const { detection } = main.sighting;
    const beside = detection.beside.map(({ where, message }) => ({ ...placeOf(main.standing, detection, where), message }));
    const parts = credential.parts.flatMap((part) => placesOf([part], standings, mode).map(({ place }) => ({ ...place, message: part.message })));
    return [...beside, ...parts];
}
/** Whether it is still there, as the end of a sentence. */
function whereabouts(places, mode) {
    const count = new Set(places.map(({ place }) => place.path)).size;
    const spread = count > 1 ? `, in ${count} files` : '';
    if (places.some(({ standing }) => standing.inHead))
        return `${mode === 'staged' ? 'about to be committed' : 'in the files'}${spread}`;
    const [first] = places;
    const commit = first?.place.commit?.slice(0, 7);
    if (first?.place.in === 'commit-message')
        return `in the message of commit ${commit ?? ''}`;
    if (first?.place.in === 'tag-message')
        return 'in the message of a tag';
    if (first?.place.in === 'note')
        return 'in a git note';
    if (places.every(({ standing }) => standing.unreachable === true))
        return 'in an object that no branch or tag reaches any more, but that this clone still holds';
    return `no longer in the files, but in the history${commit === undefined ? '' : ` (commit ${commit})`}, where everyone who clones it has it${spread}`;
}

;// CONCATENATED MODULE: ./lib/keys/report-all.js




const rules = new Map(detectors/* keyRules */.t.map((rule) => [rule.id, rule]));
/** The findings that the sightings of all contents come to, one a credential; halves of a pair know of each other. */
function reportAll(sightings, context) {
    return linkHalves(gather(sightings).flatMap((credential) => reportCredential(credential, rules, context) ?? []));
}


/***/ })

};
