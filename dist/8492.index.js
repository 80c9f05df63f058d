export const id = 8492;
export const ids = [8492,1153];
export const modules = {

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAll: () => (/* binding */ reportAll)
});

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/keys/across-files.js

/**
 * Joins an id and a secret that one change put into different files. Where it has one of each that are alone, they are meant
 * for each other; of several only those that no other could be meant for: the same commit brought them, or they stand in one
 * folder in files of one name.
 */
function joinAcrossFiles(credentials, standings) {
    const ids = credentials.filter(({ first }) => first.rule === 'access-key-id' && first.facts.possible === true);
    const secrets = credentials.filter(({ first }) => first.rule === 'secret-access-key' && first.facts.foreignId !== true);
    if (ids.length === 0 || secrets.length === 0)
        return credentials;
    const partner = new Map();
    const free = (one) => !partner.has(one);
    for (const key of ids.length === 1 && secrets.length === 1 ? [() => ['']] : [stemsOf, commitsOf]) {
        const groups = new Map();
        const put = (one, side) => {
            for (const name of key(one, standings)) {
                const group = groups.get(name) ?? { ids: [], secrets: [] };
                groups.set(name, group);
                group[side].push(one);
            }
        };
        for (const one of ids.filter(free))
            put(one, 'ids');
        for (const one of secrets.filter(free))
            put(one, 'secrets');
        for (const { ids: some, secrets: others } of groups.values()) {
            const [id] = some;
            const [secret] = others;
            if (id === undefined || secret === undefined || some.length > 1 || others.length > 1 || !free(id) || !free(secret))
                continue;
            partner.set(id, secret).set(secret, id);
        }
    }
    return credentials.flatMap((one) => {
        const other = partner.get(one);
        if (other === undefined)
            return [one];
        return one.first.rule === 'access-key-id' ? [] : [joined(other, one)];
    });
}
function joined(id, secret) {
    const { facts, values, evidence } = id.first;
    const rule = facts.id?.startsWith('ASIA') === true ? 'session-credentials' : 'access-key-pair';
    const both = (half) => ({
        ...half,
        rule,
        values: [...half.values, ...values],
        fingerprint: (0,fingerprint/* fingerprint */.Rj)(rule, facts.id ?? '', ...half.values),
        evidence: { ...evidence, ...half.evidence },
        facts: { ...facts, token: false },
    });
    return {
        first: both(secret.first),
        sightings: secret.sightings.map(({ content, detection }) => ({ content, detection: both(detection) })),
        parts: [...id.sightings.map((sighting) => ({ ...sighting, message: 'the access key id of this pair' })), ...id.parts, ...secret.parts],
    };
}
/** The folders and names of the files that hold it, without what stands behind the last dot. */
function stemsOf({ sightings }, standings) {
    const paths = sightings.flatMap(({ content }) => (standings.get(content) ?? []).map(({ place }) => place.path));
    return [...new Set(paths.filter((path) => path !== '').map((path) => path.replace(/(?<=[^/.])\.[^/.]*$/, '')))];
}
/** The commits that brought it. */
function commitsOf({ sightings }, standings) {
    const all = sightings.flatMap(({ content }) => (standings.get(content) ?? []).map(({ broughtBy, place }) => broughtBy ?? place.commit));
    return [...new Set(all.filter((commit) => commit !== undefined))];
}

// EXTERNAL MODULE: ./lib/keys/detectors/index.js + 25 modules
var detectors = __webpack_require__(7388);
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
var member_path = __webpack_require__(56454);
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

// EXTERNAL MODULE: ./lib/keys/remedy.js
var keys_remedy = __webpack_require__(8338);
// EXTERNAL MODULE: ./lib/model/redact.js
var redact = __webpack_require__(29848);
;// CONCATENATED MODULE: ./lib/keys/ref-names.js

/** Sorts full names of refs by what they are. */
function nameRefs(refs) {
    const local = [];
    const remote = [];
    const tags = [];
    const others = [];
    for (const whole of refs) {
        const ref = withoutSecrets(whole);
        if (ref.startsWith('refs/heads/'))
            local.push(ref.slice('refs/heads/'.length));
        else if (ref.startsWith('refs/remotes/'))
            remote.push(ref.slice('refs/'.length));
        else if (ref.startsWith('refs/tags/'))
            tags.push(ref.slice('refs/tags/'.length));
        else
            others.push(ref);
    }
    return { branches: [...local.sort(), ...remote.sort()], tags: tags.sort(), others: others.sort() };
}
const runs = /[A-Za-z0-9+/=]{40,}|[A-Za-z0-9]{24,}/g;
/** A name may hold a secret itself; a long run that could be one is not repeated. Commit ids are none. */
function withoutSecrets(name) {
    return name.replace(runs, (run) => (/^[0-9a-f]+$/.test(run) || !/[0-9]/.test(run) || !/[A-Za-z]/.test(run) ? run : (0,redact/* redact */.E)(run)));
}
/** How many names a sentence shows of each kind. */
const shown = 2;
/** `on branch "main", remote branch "origin/dev", tags "v1", "v2" and 3 more`; empty where nothing leads there. */
function refsInWords({ branches, tags, others }) {
    const local = branches.filter((name) => !name.startsWith('remotes/'));
    // A branch that stands on the server under the same name is said once.
    const known = new Set(local);
    const remote = branches.filter((name) => name.startsWith('remotes/') && !known.has(name.split('/').slice(2).join('/')));
    const kinds = [
        inWords('branch', 'branches', local),
        inWords('remote branch', 'remote branches', remote.map((name) => name.slice('remotes/'.length))),
        inWords('tag', 'tags', tags),
        inWords('ref', 'refs', others),
    ].filter((words) => words !== '');
    return kinds.length === 0 ? '' : `on ${kinds.join(', ')}`;
}
/** The branch that everybody clones is said first. */
function rank(name) {
    return /^(?:origin\/)?(?:main|master)$/.test(name) ? 0 : 1;
}
function inWords(one, several, names) {
    if (names.length === 0)
        return '';
    const more = names.length - shown;
    const listed = [...names]
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, shown)
        .map((name) => `"${name}"`);
    return `${names.length === 1 ? one : several} ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/keys/whereabouts-words.js

/** How many names and ids the evidence lists; the counts beside them are whole. */
const listed = 100;
const blobsListed = 1000;
/** Where it stands, as the end of a sentence. */
function whereaboutsInWords(where, places, mode) {
    const files = new Set(places.map(({ place }) => place.path)).size;
    const spread = files > 1 ? `, in ${files} files` : '';
    if (mode === 'history')
        return inHistory(where, places, spread);
    if (where.standing === 'head')
        return `${mode === 'staged' ? 'about to be committed' : 'in the files'}${spread}`;
    const commit = shortId(places[0]?.place.commit ?? where.first?.id ?? '');
    if (places[0]?.place.in === 'commit-message')
        return `in the message of commit ${commit} of this change`;
    return `removed again at the head of this change, but still in its commit ${commit}${spread}, where everyone who can read the change can read it`;
}
function inHistory(where, places, spread) {
    const refs = refsInWords(where.refs);
    const on = refs === '' ? '' : `, ${refs}`;
    const within = places[0]?.place.in;
    const commit = shortId(places[0]?.place.commit ?? '');
    if (where.standing === 'unreachable') {
        const of = where.first === undefined ? '' : ` (${span(where)})`;
        return `in an object that no branch or tag reaches any more, but that this clone still holds${of}`;
    }
    if (within === 'commit-message')
        return `in the message of commit ${commit}${on}`;
    if (within === 'tag-message')
        return `in the message of a tag${on}`;
    if (within === 'note')
        return `in a git note${on}`;
    if (within === 'blob')
        return `in object ${commit}, which stands in no commit${on}`;
    if (where.standing === 'head')
        return `in the files and in ${span(where)}${on}${spread}`;
    const gone = where.inHeadsPast ? 'no longer in the files, but in the history' : 'not in the files checked out, but in the history';
    return `${gone}, in ${span(where)}${on}, where everyone who clones it has it${spread}`;
}
/** `commit 0a1b2c3 of 2024-03-01`, or `14 commits from ... to ...`. */
function span({ first, last, commits = 1 }) {
    if (first === undefined || last === undefined)
        return 'no commit';
    return commits === 1 ? `commit ${named(first)}` : `${commits} commits from ${named(first)} to ${named(last)}`;
}
function named({ id, time }) {
    const date = isoOf(time)?.slice(0, 10);
    return date === undefined ? shortId(id) : `${shortId(id)} of ${date}`;
}
/** The same for machines. Dates are ISO 8601, the committer's, as the commit claims them. */
function whereaboutsAsEvidence(where, places, mode) {
    const count = places > 1 ? { places } : {};
    if (mode !== 'history' && mode !== 'changes')
        return count;
    const { standing, refs, first, last, commits, blobs } = where;
    const whole = mode === 'history';
    return {
        standing,
        ...(whole
            ? {
                branches: refs.branches.slice(0, listed),
                branchCount: refs.branches.length,
                tags: refs.tags.slice(0, listed),
                tagCount: refs.tags.length,
                ...(refs.others.length === 0 ? {} : { otherRefs: refs.others.slice(0, listed), otherRefCount: refs.others.length }),
            }
            : {}),
        ...(first === undefined ? {} : { firstCommit: first.id, ...dated('firstCommitted', first) }),
        ...(last === undefined ? {} : { lastCommit: last.id, ...dated('lastCommitted', last) }),
        ...(commits === undefined ? {} : { commits }),
        ...(whole ? { places } : count),
        ...(blobs.length === 0 ? {} : { blobs: blobs.slice(0, blobsListed), blobCount: blobs.length }),
    };
}
function dated(name, { time }) {
    const date = isoOf(time);
    return date === undefined ? {} : { [name]: date };
}
/** Seconds since the epoch; undefined before it and beyond the year 9999. */
function isoOf(seconds) {
    return seconds > 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString() : undefined;
}
function shortId(id) {
    return id.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/keys/remedy-change.js

const kept = {
    note: 'a squash merge keeps it out of the base branch, but on GitHub the refs of the pull request keep the commit, and so do clones',
};
/** The remedy, and then what to do about the commit of a change that holds the credential. */
function inChange(remedy, where, [main]) {
    const commit = shortId(main?.place.commit ?? where.first?.id ?? '');
    if (!/^[0-9a-f]{7}$/.test(commit))
        return { ...remedy, steps: [...remedy.steps, { note: 'then take it out of the files' }] };
    const rebase = (how) => `git rebase ${how} ${commit}~1`;
    const push = 'git push --force-with-lease';
    if (where.standing === 'head') {
        const step = {
            note: `then take it out of the files and out of commit ${commit}: a commit that only removes it leaves it in the history`,
            commands: [`git commit --all --fixup=${commit}`, rebase('--interactive --autosquash'), push],
        };
        return { ...remedy, steps: [...remedy.steps, step, kept] };
    }
    const message = main?.place.in === 'commit-message';
    const step = {
        note: message
            ? `then reword commit ${commit} before the merge`
            : `then take it out of commit ${commit} before the merge: squash that commit with the one that removed it, or begin the branch anew`,
        commands: [rebase('--interactive'), push],
    };
    const now = message ? remedy.now : `${remedy.now} Removing it again did not protect it: commit ${commit} can still be read.`;
    return { ...remedy, now, steps: [...remedy.steps, step, kept] };
}

;// CONCATENATED MODULE: ./lib/keys/remedy-history.js
/** So many ids stand in the command itself. */
const idsInCommand = 12;
const others = {
    note: 'other clones, forks, and on GitHub the refs of pull requests and cached views keep it. GitHub Support drops the latter: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
};
/** The remedy, and then how to clean the history of exactly the blobs that hold the credential. */
function remedy_history_inHistory(remedy, where, [main], fingerprint) {
    return { ...remedy, steps: [...remedy.steps, ...cleaning(where, main, fingerprint), others] };
}
function cleaning(where, main, fingerprint) {
    if (where.standing === 'unreachable') {
        return [
            {
                note: 'no branch or tag leads to it: let this clone drop it',
                commands: ['git reflog expire --expire=now --all', 'git gc --prune=now'],
            },
        ];
    }
    const within = main?.place.in;
    if (within === 'commit-message' || within === 'tag-message') {
        return [{ note: 'last, reword the message: git filter-repo has --replace-message, with a file that holds the value' }];
    }
    if (within === 'note')
        return [{ note: 'last, remove the note with git notes remove, and the commits of refs/notes that held it' }];
    return stripBlobs(where, fingerprint);
}
/** https://github.com/newren/git-filter-repo: the option needs version 2.47, and keeps the remote that is pushed to. */
function stripBlobs({ standing, blobs }, fingerprint) {
    const first = standing === 'head' ? [{ note: 'then take it out of the files, and commit and push that' }] : [];
    const count = blobs.length === 1 ? 'the one version of a file that holds it' : `the ${blobs.length} versions of files that hold it`;
    const list = blobs.length <= idsInCommand
        ? `printf '%s\\n' ${blobs.join(' ')} >> ../leaked-blobs.txt`
        : `npx aws-access-gate keys --scan history --format json | jq -r '.findings[] | select(.fingerprint == "${fingerprint}") | .evidence.blobs[]' >> ../leaked-blobs.txt`;
    return [
        ...first,
        {
            note: `last, once for all findings, in a fresh clone and agreed with all who have one: take ${count} out of every commit`,
            commands: [
                list,
                'git filter-repo --sensitive-data-removal --strip-blobs-with-ids ../leaked-blobs.txt',
                'git push --force --mirror origin',
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/keys/remedy-places.js


/** The whole remedy for where the credential stands: what stops it first, then what takes it out of git. */
function remedyAt(remedy, where, places, mode, fingerprint) {
    if (mode === 'staged')
        return inIndex(remedy, places);
    if (remedy.harmless === true)
        return remedy;
    if (mode === 'changes')
        return inChange(remedy, where, places);
    if (mode === 'history')
        return remedy_history_inHistory(remedy, where, places, fingerprint);
    const note = 'then take it out of the files. What was pushed stays in the history, in forks and caches, so this comes second';
    return { ...remedy, steps: [...remedy.steps, { note }] };
}
/** A path that means the same to every shell. */
const plainPath = /^[A-Za-z0-9_./][A-Za-z0-9_./-]*$/;
/** Before the commit nothing has left the machine: taking it out of the index is all, unless it was elsewhere before. */
function inIndex(remedy, places) {
    const paths = [...new Set(places.map(({ standing }) => standing.place.path))];
    const commands = paths.length <= 10 && paths.every((path) => plainPath.test(path)) ? [`git restore --staged -- ${paths.join(' ')}`] : [];
    return {
        ...remedy,
        now: 'Take it out of the index: no commit has it yet. If it ever left this machine all the same, rotate it too.',
        steps: [{ note: 'git restore --staged takes a file out of the index and leaves it in the folder', commands }],
    };
}

;// CONCATENATED MODULE: ./lib/keys/report-credential.js




/** Words a credential as a finding; undefined when it stands nowhere in what is scanned. */
function reportCredential(credential, rules, context, whereabouts) {
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
    const { severity, what, remedy } = rule.judge(facts, { now, committed: committedOf(places), paths, accounts });
    const where = whereabouts(credential);
    const whole = remedyAt(remedy, where, places, mode, credential.first.fingerprint);
    const commands = (0,keys_remedy/* remedyCommands */.Pm)(whole);
    const evidence = {
        ...main.sighting.detection.evidence,
        ...whereaboutsAsEvidence(where, places.length, mode),
        ...(commands.length === 0 ? {} : { commands }),
    };
    return {
        check: 'keys',
        rule: rule.id,
        severity,
        message: `${what} ${whereaboutsInWords(where, places, mode)}.`,
        fix: (0,keys_remedy/* remedyText */.K1)(whole),
        place: main.place,
        elsewhere: places.slice(1).map(({ place }) => place),
        related: relatedOf(main, credential, context),
        evidence,
        fingerprint: credential.first.fingerprint,
        values: credential.first.values,
    };
}
/** The date in the version of the API of STS, 2011-06-15: a commit that claims to be older held no session then. */
const firstSessions = Date.UTC(2011, 5, 15) / 1000;
function committedOf(places) {
    let oldest;
    for (const { standing } of places) {
        if (standing.dateTrusted !== true || standing.committed === undefined || standing.committed < firstSessions)
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

;// CONCATENATED MODULE: ./lib/keys/whereabouts.js

const objectId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Takes together all that is known of the contents that hold one credential. */
function whereaboutsOf(contents, standings, mode) {
    const blobs = [];
    const all = [];
    const refs = new Set();
    const stretches = new Set();
    for (const content of contents) {
        const known = standings.get(content) ?? [];
        all.push(...known);
        if (objectId.test(content) && known.some(({ place }) => place.in === undefined || place.in === 'blob'))
            blobs.push(content);
        for (const { holding } of known) {
            for (const stretch of holding?.stretches() ?? [])
                stretches.add(stretch);
            for (const ref of holding?.refs() ?? [])
                refs.add(ref);
        }
    }
    return {
        standing: all.some(({ inHead }) => inHead) ? 'head' : all.every(({ unreachable }) => unreachable === true) ? 'unreachable' : 'history',
        inHeadsPast: all.some(({ holding }) => holding?.inHeadsPast),
        refs: nameRefs(refs),
        ...(mode === 'history' ? taken(stretches) : brought(all)),
        blobs: blobs.sort(),
    };
}
function taken(stretches) {
    let first;
    let last;
    let commits = 0;
    for (const stretch of stretches) {
        commits += stretch.commits;
        if (first === undefined || isBefore(stretch.first, first))
            first = stretch.first;
        if (last === undefined || isBefore(last, stretch.last))
            last = stretch.last;
    }
    return first === undefined || last === undefined ? {} : { first, last, commits };
}
function brought(all) {
    let first;
    for (const { broughtBy: id, committed: time = 0 } of all) {
        if (id !== undefined && (first === undefined || isBefore({ id, time }, first)))
            first = { id, time };
    }
    return first === undefined ? {} : { first };
}
function isBefore(one, other) {
    return one.time !== other.time ? one.time < other.time : one.id < other.id;
}

;// CONCATENATED MODULE: ./lib/keys/report-all.js






const rules = new Map(detectors/* keyRules */.t.map((rule) => [rule.id, rule]));
/** The findings that the sightings of all contents come to, one a credential; halves of a pair know of each other. */
function reportAll(sightings, context) {
    const whereabouts = whereaboutsOnce(context);
    const change = context.mode === 'changes' || context.mode === 'staged';
    const gathered = gather(sightings).filter(({ sightings: all }) => all.some(({ content }) => context.standings.has(content)));
    const credentials = change ? joinAcrossFiles(gathered, context.standings) : gathered;
    return linkHalves(credentials.flatMap((credential) => reportCredential(credential, rules, context, whereabouts) ?? []));
}
/** Credentials of the same contents have the same whereabouts: a file of a thousand keys is followed once. */
function whereaboutsOnce({ standings, mode }) {
    const known = new Map();
    return ({ sightings }) => {
        const contents = new Set(sightings.map(({ content }) => content));
        const key = [...contents].sort().join('\0');
        const made = known.get(key) ?? whereaboutsOf(contents, standings, mode);
        known.set(key, made);
        return made;
    };
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

/***/ 29848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/**
 * The only way a secret's text may be shown: its length and nothing of its characters. Key ids are no secrets and are
 * shown whole.
 */
function redact(secret) {
    return `[redacted, ${secret.length} characters]`;
}


/***/ })

};
