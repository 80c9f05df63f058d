export const id = 9999;
export const ids = [9999];
export const modules = {

/***/ 69999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historySource: () => (/* binding */ historySource)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/git/beside.js
/** Threads that walk the largest pack together with this one. What one of them took and did not bring to an end is left to git. */
class Beside {
    pack;
    found = [];
    #packs;
    #running;
    constructor(pack, packs, threads) {
        this.pack = pack;
        this.#packs = packs;
        this.#running = Array.from({ length: threads.count }, () => threads.start(pack));
    }
    /** Undefined where it isn't worth it. */
    static async begin(packs, { objects, format }, lent) {
        const largest = packs.largest();
        if (largest === undefined)
            return undefined;
        const threads = await lent();
        if (threads.count < 1 || largest.size < threads.worthFrom)
            return undefined;
        const claims = new Uint8Array(new SharedArrayBuffer(largest.count));
        return new Beside({ objects, format, name: largest.name, claims }, packs, threads);
    }
    /** Waits for all of them, and adds what they came through. Their pointers to large files are the result. */
    async join(tally) {
        const pointers = [];
        for (const answer of await Promise.all(this.#running.map(({ answer }) => answer))) {
            if (answer === undefined)
                continue;
            const { share, found } = answer;
            this.#packs.noteGiven(this.pack.name, share.given);
            tally.files += share.files;
            tally.bytes += share.bytes;
            for (const id of share.pointers)
                pointers.push(id);
            this.found.push(found);
        }
        return pointers;
    }
    end() {
        for (const { end } of this.#running)
            end();
    }
}

// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(44958);
// EXTERNAL MODULE: ./lib/git/bytes.js
var bytes = __webpack_require__(6651);
// EXTERNAL MODULE: ./lib/git/notes.js
var notes = __webpack_require__(83245);
;// CONCATENATED MODULE: ./lib/git/connected.js


/** Notes what the given tips reach and the clone lacks; listing the objects that are here can't show that. */
async function noteGaps(store, tips, tally) {
    const running = store.start({
        args: ['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'],
        input: [...new Set(tips)].map((id) => `${id}\n`),
    });
    let missing = 0;
    for await (const chunk of running.chunks)
        for (const byte of chunk)
            if (byte === 0x3f)
                missing++;
    const { code, stderr } = await running.ending();
    if (code !== 0) {
        (0,notes/* noteIncomplete */.fZ)(tally, {
            what: 'the history',
            why: `it is not all here: ${(0,bytes/* firstLine */.TM)(stderr)}`,
            fix: 'Run "git fsck", then clone the repository anew',
        });
    }
    else if (missing > 0) {
        (0,notes/* noteIncomplete */.fZ)(tally, {
            what: `${missing} ${missing === 1 ? 'object' : 'objects'} of the history`,
            why: 'missing from this clone (a partial clone lacks them by design, a damaged one has lost them)',
            fix: 'Clone without a filter: in actions/checkout leave "filter" out and set "fetch-depth: 0"',
        });
    }
}

;// CONCATENATED MODULE: ./lib/git/bit-set.js
function hasBit(bits, number) {
    return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}
function setBit(bits, number, on = true) {
    const word = number >>> 5;
    const before = bits[word] ?? 0;
    bits[word] = on ? before | (1 << (number & 31)) : before & ~(1 << (number & 31));
}
/** Both together; one of the two itself where it holds the other, so that a long history shares a few sets. */
function joined(one, other) {
    if (one === other || holds(one, other))
        return one;
    return holds(other, one) ? other : one.map((word, i) => word | (other[i] ?? 0));
}
function holds(one, other) {
    return other.every((word, i) => (word & ~(one[i] ?? 0)) === 0);
}

// EXTERNAL MODULE: ./lib/git/raw-diff.js
var raw_diff = __webpack_require__(58120);
;// CONCATENATED MODULE: ./lib/git/history-paths.js

/** Commits, parents before children, whatever their dates say. */
function parentsFirst(commits) {
    const order = [];
    const done = new Set();
    const open = [];
    for (const start of commits.keys()) {
        open.push(start);
        while (open.length > 0) {
            const id = open[open.length - 1];
            const before = done.has(id) ? [] : (commits.get(id)?.parents ?? []).filter((parent) => commits.has(parent) && !done.has(parent));
            if (before.length > 0) {
                for (const parent of before)
                    open.push(parent);
                continue;
            }
            open.pop();
            if (!done.has(id)) {
                done.add(id);
                order.push(id);
            }
        }
    }
    return order;
}
/** The pair of trees that a commit's first parent and it make; undefined when they are the same. */
function treePair(store, commits, commit) {
    const parent = commits.get(commit.parents[0] ?? '');
    const before = parent?.tree ?? store.emptyTree;
    return before === commit.tree ? undefined : `${before} ${commit.tree}`;
}
/**
 * Walks what each commit changed against its first parent, each distinct pair of trees once.
 * @param wanted - whether a blob at a path matters
 * @returns by pair, only pairs at which something that matters came or went; trees that are missing have none
 */
async function pathsInHistory(store, commits, wanted) {
    const pairs = new Set();
    for (const commit of commits.values()) {
        const pair = treePair(store, commits, commit);
        if (pair !== undefined)
            pairs.add(pair);
    }
    const found = new Map();
    const all = [...pairs];
    // Two processes where it pays: neighbours share their trees, so each takes one stretch of the history.
    const middle = all.length > worthTwo ? Math.ceil(all.length / 2) : all.length;
    await Promise.all([collect(all.slice(0, middle)), collect(all.slice(middle))]);
    return found;
    async function collect(some) {
        if (some.length === 0)
            return;
        // What isn't found this way is still reported, as a blob that no commit names.
        for await (const { of, changes } of (0,raw_diff/* rawDiffs */.T)(store, some, () => undefined)) {
            const mattering = [];
            for (const { path, id, mode, before } of changes) {
                const come = mode !== '000000' && wanted(path, id) ? id : undefined;
                const gone = before.find((old) => wanted(path, old));
                // A change of the mode alone takes nothing away.
                if (come !== gone)
                    mattering.push({ path, id: come, before: gone });
            }
            if (mattering.length > 0)
                found.set(of, mattering);
        }
    }
}
/** So many pairs of trees keep git busy for longer than a second process takes to start. */
const worthTwo = 2000;

;// CONCATENATED MODULE: ./lib/git/history-slots.js



/**
 * Parents first, each commit takes over what its first parent holds, but for what it changes against that parent: so a
 * merge has what its own tree has, whichever side it came from or if from none. Work and memory go with the commits,
 * and with the slots only by the word of 32.
 */
async function followSlots(known, blobs, ofMessages, reachable) {
    const { store, commits, head, prefix } = known;
    const changed = blobs.size === 0
        ? new Map()
        : await pathsInHistory(store, commits, (path, id) => blobs.has(id) && path.startsWith(prefix));
    const slots = new Slots();
    const messages = new Map(ofMessages.map((id) => [id, slots.next()]));
    for (const changes of changed.values())
        for (const { path, id } of changes)
            if (id !== undefined)
                slots.of(path, id);
    const nothing = new Uint32Array(Math.ceil(slots.count / 32));
    const begin = (bits) => ({ slots: bits, commits: 0, first: none, last: none, reachable: false, head: false });
    const empty = begin(nothing);
    const held = [];
    const now = new Map();
    const past = new Map();
    for (const id of parentsFirst(commits)) {
        const commit = commits.get(id);
        const changes = changed.get(treePair(store, commits, commit) ?? '');
        let at = now.get(commit.parents[0] ?? '') ?? empty;
        if (changes !== undefined)
            held.push((at = begin(slots.after(at.slots, changes))));
        now.set(id, at);
        count(at, { id, time: commit.time }, reachable.has(id), id === head);
        let before = at.slots;
        for (const parent of commit.parents)
            before = joined(past.get(parent) ?? nothing, before);
        const message = messages.get(id);
        if (message !== undefined)
            setBit((before = before.slice()), message);
        past.set(id, before);
    }
    return { at: slots.byBlob, messages, held, past };
}
const none = { id: '', time: 0 };
function count(held, commit, reachable, head) {
    if (held.commits === 0 || (0,git_commits/* isOlder */.tW)(commit, held.first))
        held.first = commit;
    if (held.commits === 0 || (0,git_commits/* isOlder */.tW)(held.last, commit))
        held.last = commit;
    held.commits++;
    held.reachable ||= reachable;
    held.head ||= head;
}
class Slots {
    count = 0;
    byBlob = new Map();
    #byPath = new Map();
    next() {
        return this.count++;
    }
    of(path, blob) {
        const blobs = this.#byPath.get(path) ?? new Map();
        this.#byPath.set(path, blobs);
        if (blobs.has(blob))
            return;
        const slot = this.next();
        blobs.set(blob, slot);
        const paths = this.byBlob.get(blob);
        if (paths === undefined)
            this.byBlob.set(blob, [{ path, slot }]);
        else
            paths.push({ path, slot });
    }
    after(bits, changes) {
        const next = bits.slice();
        for (const { path, id, before } of changes) {
            const blobs = this.#byPath.get(path);
            const gone = before === undefined ? undefined : blobs?.get(before);
            const come = id === undefined ? undefined : blobs?.get(id);
            if (gone !== undefined)
                setBit(next, gone, false);
            if (come !== undefined)
                setBit(next, come);
        }
        return next;
    }
}

;// CONCATENATED MODULE: ./lib/git/reachable.js
/** What some ref, or HEAD, reaches: commits, tags, and blobs that a ref or tag names directly. */
function reachableFrom(graph) {
    return walk(graph, [...graph.refs.map(({ id }) => id), ...(graph.head === undefined ? [] : [graph.head])]);
}
/** Commits that only hold notes: reached from `refs/notes/*` and from nothing else. */
function noteCommits(graph) {
    const isNotes = (name) => name.startsWith('refs/notes/');
    const notes = walk(graph, graph.refs.filter(({ name }) => isNotes(name)).map(({ id }) => id));
    if (notes.size === 0)
        return notes;
    const others = graph.refs.filter(({ name }) => !isNotes(name)).map(({ id }) => id);
    for (const id of walk(graph, [...others, ...(graph.head === undefined ? [] : [graph.head])]))
        notes.delete(id);
    return notes;
}
function walk(graph, from) {
    const seen = new Set();
    const open = [...from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const target = graph.tags.get(id);
        if (target !== undefined)
            open.push(target);
        for (const parent of graph.commits.get(id)?.parents ?? [])
            open.push(parent);
    }
    return seen;
}

;// CONCATENATED MODULE: ./lib/git/ref-reach.js

/** Which branches, tags and other refs lead to what was followed through the history. */
class RefReach {
    #tips = [];
    #direct = new Map();
    constructor({ refs, tags, head }, past) {
        for (const { name, id, symbolic } of refs) {
            // A symbolic ref (refs/remotes/origin/HEAD) is another name of one that stands in the list itself.
            if (symbolic)
                continue;
            const seen = new Set();
            for (let at = id; at !== undefined && !seen.has(at); at = tags.get(at)) {
                seen.add(at);
                const named = this.#direct.get(at);
                if (named === undefined)
                    this.#direct.set(at, [name]);
                else
                    named.push(name);
                const before = past.get(at);
                if (before !== undefined)
                    this.#tips.push({ name, past: before });
            }
        }
        const before = past.get(head ?? '');
        if (before !== undefined)
            this.#tips.push({ name: 'HEAD', past: before });
    }
    /** Full names in the order of the list; `HEAD` where nothing else leads there. */
    *leadingTo(slot) {
        let any = false;
        for (const { name, past } of this.#tips) {
            if (!hasBit(past, slot) || (any && name === 'HEAD'))
                continue;
            any = true;
            yield name;
        }
    }
    /** Refs that name an object itself, or through a tag. */
    naming(id) {
        return this.#direct.get(id) ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/git/history-standings.js






/** Where each of the asked objects stands: at each path, with the oldest commit that holds it, by date and then id. */
async function historyStandings(known, ids) {
    const { commits, tags } = known;
    const reachable = reachableFrom(known);
    const blobs = new Set(ids.filter((id) => !commits.has(id) && !tags.has(id)));
    const messages = ids.filter((id) => commits.has(id));
    const history = await followSlots(known, blobs, messages, reachable);
    const reach = new RefReach(known, history.past);
    const notes = noteCommits(known);
    const result = new Map();
    for (const id of ids) {
        const gone = reachable.has(id) ? {} : { unreachable: true };
        const commit = commits.get(id);
        if (commit !== undefined) {
            const place = { path: '', in: 'commit-message', commit: id };
            const at = { id, time: commit.time };
            const holding = holdingOf(known, history, reach, history.messages.get(id), [{ commits: 1, first: at, last: at }]);
            result.set(id, [{ place, committed: commit.time, dateTrusted: true, inHead: false, ...gone, holding }]);
            continue;
        }
        const places = history.at.get(id) ?? [];
        if (tags.has(id) || places.length === 0) {
            const holding = { stretches: () => [], refs: () => reach.naming(id), inHeadsPast: false };
            result.set(id, [{ place: { path: '', in: tags.has(id) ? 'tag-message' : 'blob', commit: id }, inHead: false, ...gone, holding }]);
        }
        else
            result.set(id, places.map(({ path, slot }) => standing(known, history, reach, path, slot, notes)).sort(byPath));
    }
    return result;
}
function standing(known, history, reach, path, slot, notes) {
    let first;
    let reached = false;
    let inHead = false;
    for (const held of holders(history, slot)) {
        if (first === undefined || (0,git_commits/* isOlder */.tW)(held.first, first))
            first = held.first;
        reached ||= held.reachable;
        inHead ||= held.head;
    }
    const { id, time } = first;
    const annotated = path.replaceAll('/', '');
    const noted = notes.has(id) && /^[0-9a-f]{40,64}$/.test(annotated);
    return {
        place: noted ? { path: '', in: 'note', commit: annotated } : { path: (0,bytes/* showPath */.P8)(path), commit: id },
        committed: time,
        dateTrusted: true,
        inHead,
        ...(reached ? {} : { unreachable: true }),
        holding: holdingOf(known, history, reach, slot),
    };
}
function holdingOf(known, history, reach, slot, stretches) {
    const past = history.past.get(known.head ?? '');
    return {
        stretches: () => stretches ?? holders(history, slot),
        refs: () => reach.leadingTo(slot),
        inHeadsPast: past !== undefined && hasBit(past, slot),
    };
}
function* holders({ held }, slot) {
    for (const one of held)
        if (hasBit(one.slots, slot))
            yield one;
}
function byPath(a, b) {
    const one = `${a.place.path}\0${a.place.commit}`;
    const other = `${b.place.path}\0${b.place.commit}`;
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/git/lfs.js
var lfs = __webpack_require__(64275);
// EXTERNAL MODULE: ./lib/git/pack/packs.js + 8 modules
var pack_packs = __webpack_require__(45483);
// EXTERNAL MODULE: ./lib/git/read-objects.js
var read_objects = __webpack_require__(4851);
;// CONCATENATED MODULE: ./lib/git/refs.js


/** All refs; broken ones are noted. */
async function listRefs(git, clone, tally) {
    const { code, stdout, stderr } = await git.run({ ...clone, args: ['for-each-ref', '--format=%(objectname) %(refname) %(symref)'] });
    if (code !== 0 || stderr !== '') {
        (0,notes/* noteIncomplete */.fZ)(tally, {
            what: "the repository's branches and tags",
            why: `git reported: ${(0,bytes/* firstLine */.TM)(stderr)}`,
            fix: 'Run "git fsck", then clone the repository anew',
        });
    }
    const refs = [];
    for (const line of stdout.toString('utf8').split('\n')) {
        // No ref's name holds a blank: git-check-ref-format.
        const [id, name, target] = line.split(' ');
        if (id !== undefined && name !== undefined)
            refs.push({ id, name, symbolic: target !== undefined && target !== '' });
    }
    return refs;
}

// EXTERNAL MODULE: ./lib/git/unread.js
var git_unread = __webpack_require__(76509);
;// CONCATENATED MODULE: ./lib/git/history.js












/** After so many objects out of packs, other work gets its turn. */
const turn = 200;
/** Every object that the repository has, reachable or not: blobs, messages of commits and tags, notes. */
function historySource({ git, clone, store, facts, prefix, plainly = false, threads }, tally) {
    const commits = new Map();
    /** Tag → what it names. */
    const tags = new Map();
    let beside;
    let refs;
    const known = async () => ({
        store,
        commits,
        tags,
        refs: await (refs ??= listRefs(git, clone, tally)),
        head: facts.head,
        prefix,
    });
    async function* read(packs, wanted) {
        const unread = new git_unread/* UnreadNotes */.D(tally);
        const pointers = [];
        let given = 0;
        if (packs !== undefined && prefix === '' && threads !== undefined)
            beside = await Beside.begin(packs, facts, threads);
        try {
            for (const walk of beside === undefined ? [undefined] : [beside.pack, undefined]) {
                for (const object of packs?.objects(wanted, walk) ?? []) {
                    // What runs beside is fed and heard only between turns of the event loop.
                    if (given++ % turn === 0)
                        await (0,promises_.setImmediate)();
                    yield contentOf(object, pointers);
                }
                if (walk !== undefined)
                    pointers.push(...((await beside?.join(tally)) ?? []));
            }
        }
        finally {
            beside?.end();
        }
        const rest = (id, type) => wanted(id, type) && packs?.wasGiven(id) !== true;
        for await (const object of (0,read_objects/* readObjects */.$)(store, listObjects(store, rest, unread), unread)) {
            if (isPackedType(object))
                yield contentOf(object, pointers);
        }
        unread.finish();
        if (pointers.length > 0)
            await listPointers(pointers.sort());
    }
    function contentOf({ id, type, bytes, version }, pointers) {
        if (type === 'blob') {
            tally.files++;
            tally.bytes += bytes.length;
            if ((0,lfs/* isLfsPointer */.N)(bytes))
                pointers.push(id);
            return { id, kind: 'blob', bytes, version };
        }
        if (type === 'commit') {
            const commit = (0,git_commits/* parseCommit */.L5)(bytes);
            if (commit !== undefined)
                commits.set(id, commit);
            tally.commits++;
        }
        else
            tags.set(id, /^object ([0-9a-f]{40,64})\n/.exec(bytes.toString('latin1', 0, 80))?.[1] ?? '');
        return { id, kind: type, bytes: (0,git_commits/* messageOf */.bD)(bytes) };
    }
    /** Which blobs ever stood below the prefix, only the commits tell. */
    async function* readBelow(packs) {
        yield* read(packs, (_id, type) => type === 'commit' || type === 'tag');
        const within = new Set();
        await pathsInHistory(store, commits, (path, id) => path.startsWith(prefix) && within.add(id).size === 0);
        yield* read(packs, (id, type) => type === 'blob' && within.has(id));
    }
    async function listPointers(ids) {
        for (const [id, standings] of await historyStandings(await known(), ids)) {
            for (const { place } of standings)
                (0,notes/* noteNotScanned */.iX)(tally, { path: place.path === '' ? `object ${id}` : place.path, why: lfs/* lfsWhy */.y });
        }
    }
    return {
        tally,
        async *contents() {
            if (facts.shallow) {
                (0,notes/* noteIncomplete */.fZ)(tally, {
                    what: 'the history before the oldest commit of this clone',
                    why: 'the clone is shallow',
                    fix: 'Set "fetch-depth: 0" in actions/checkout, or run "git fetch --unshallow"',
                });
            }
            const tips = (await known()).refs.map(({ id }) => id);
            // Beside the reading, which keeps this process and another one busy.
            const checked = noteGaps(store, facts.head === undefined ? tips : [...tips, facts.head], tally);
            checked.catch(() => undefined);
            const packs = plainly ? undefined : new pack_packs/* Packs */.h(facts.objects, facts.format);
            if (prefix === '')
                yield* read(packs, (_id, type) => type !== 'tree');
            else
                yield* readBelow(packs);
            await checked;
        },
        foundBeside: () => Promise.resolve(beside?.found ?? []),
        async standings(ids) {
            return historyStandings(await known(), ids);
        },
    };
}
function isPackedType(object) {
    return object.type === 'blob' || object.type === 'commit' || object.type === 'tag';
}
/** The ids of all objects that are wanted, in the order in which they lie in the packs. */
async function* listObjects(store, wanted, unread) {
    const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)', '--unordered', '--buffer'];
    const running = store.start({ args });
    let carry = '';
    for await (const chunk of running.chunks) {
        const lines = (carry + chunk.toString('latin1')).split('\n');
        carry = lines.pop();
        const ids = [];
        for (const line of lines) {
            const space = line.indexOf(' ');
            const id = line.slice(0, space);
            const type = line.slice(space + 1);
            if (type === 'missing')
                unread.object(id, 'damaged');
            else if (wanted(id, type))
                ids.push(id);
        }
        if (ids.length > 0)
            yield ids;
    }
    const { code, stderr } = await running.ending();
    unread.said(code === 0 ? stderr : `fatal: ${stderr.replace(/^(?:fatal|error): /, '') || 'the objects could not be listed'}`);
}


/***/ }),

/***/ 58120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rawDiffs)
/* harmony export */ });
/**
 * Asks `diff-tree` for each line: a commit (against all its parents, a root against nothing), or two trees. Where git
 * gives up at one (a tree that is missing or damaged), `failed` is told and the lines behind it are asked again.
 */
async function* rawDiffs(store, asked, failed) {
    const flags = ['--stdin', '--always', '--root', '-r', '-c', '--raw', '-z', '--no-abbrev', '--no-renames'];
    const safe = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--no-color', '--no-relative'];
    let failures = 0;
    for (let from = 0; from < asked.length;) {
        const running = store.start({ args: ['diff-tree', ...flags, ...safe], input: inLines(asked, from) });
        const parser = new RawParser();
        for await (const chunk of running.chunks) {
            for (const diff of parser.push(chunk.toString('latin1'))) {
                // A line whose object isn't there at all is passed over without a word.
                while (from < asked.length && asked[from] !== diff.of)
                    failed(asked[from++], '');
                from++;
                yield diff;
            }
        }
        const { code, stderr } = await running.ending();
        if (code === 0) {
            const last = parser.open;
            while (from < asked.length && asked[from] !== last?.of)
                failed(asked[from++], stderr);
            if (last !== undefined && from < asked.length)
                yield last;
            while (++from < asked.length)
                failed(asked[from], stderr);
            return;
        }
        // The one that was under way is cut short: it is the one that failed.
        const bad = parser.open === undefined ? from : asked.indexOf(parser.open.of, from);
        for (const end = Math.max(bad, from) + 1; from < end && from < asked.length; from++)
            failed(asked[from], stderr);
        if (++failures > mostFailures) {
            for (; from < asked.length; from++)
                failed(asked[from], stderr);
        }
    }
}
/** How often a diff that a broken tree ended is begun again. */
const mostFailures = 100;
/** Reads the stream; hands a diff out when the next one begins, so `open` is the one that may be incomplete. */
class RawParser {
    open;
    #meta;
    #carry = '';
    push(chunk) {
        const text = this.#carry + chunk;
        const done = [];
        let at = 0;
        for (let end = this.#next(text, at); end !== -1; end = this.#next(text, at)) {
            const token = text.slice(at, end);
            at = end + 1;
            if (this.#meta !== undefined) {
                this.open?.changes.push(parseChange(this.#meta, token));
                this.#meta = undefined;
            }
            else if (token.startsWith(':'))
                this.#meta = token;
            else {
                if (this.open !== undefined)
                    done.push(this.open);
                this.open = { of: token, changes: [] };
            }
        }
        this.#carry = text.slice(at);
        return done;
    }
    /** A header of two trees ends with a line feed, everything else with NUL. */
    #next(text, at) {
        const nul = text.indexOf('\0', at);
        if (this.#meta !== undefined || text.charCodeAt(at) === 58)
            return nul;
        const line = text.indexOf('\n', at);
        return line !== -1 && (nul === -1 || line < nul) ? line : nul;
    }
}
function parseChange(meta, path) {
    let parents = 0;
    while (meta.charCodeAt(parents) === 58)
        parents++;
    const words = meta.slice(parents).split(' ');
    return { path, mode: words[parents] ?? '', id: words[2 * parents + 1] ?? '', before: words.slice(parents + 1, 2 * parents + 1) };
}
function* inLines(lines, from) {
    for (let at = from; at < lines.length; at += 1000)
        yield `${lines.slice(at, at + 1000).join('\n')}\n`;
}


/***/ })

};
