export const id = 3679;
export const ids = [3679];
export const modules = {

/***/ 33679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesSource: () => (/* binding */ changesSource)
});

// EXTERNAL MODULE: ./lib/git/bytes.js
var git_bytes = __webpack_require__(6651);
// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(44958);
// EXTERNAL MODULE: ./lib/git/listing.js
var listing = __webpack_require__(29516);
// EXTERNAL MODULE: ./lib/git/notes.js
var notes = __webpack_require__(83245);
// EXTERNAL MODULE: ./lib/git/object-tree.js
var object_tree = __webpack_require__(17966);
// EXTERNAL MODULE: ./lib/git/raw-diff.js
var raw_diff = __webpack_require__(58120);
// EXTERNAL MODULE: ./lib/git/revisions.js
var revisions = __webpack_require__(21162);
// EXTERNAL MODULE: ./lib/git/straight-line.js
var straight_line = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/git/at-commit.js + 1 modules
var at_commit = __webpack_require__(55852);
;// CONCATENATED MODULE: ./lib/git/tree-changes.js

/** So many trees are read of one change; git compares larger ones faster. */
const most = 400;
/**
 * What a tree has at some path and another hasn't there, by content: a mere change of mode brings nothing. Reads only the
 * trees that differ, a level at a time. Undefined where that can't be told so.
 */
async function treeChanges(store, before, after) {
    const changes = [];
    let open = before === after ? [] : [{ path: '', before, after }];
    for (let read = 0; open.length > 0;) {
        const ids = [...new Set(open.flatMap((pair) => (pair.before === undefined ? [pair.after] : [pair.before, pair.after])))];
        read += ids.length;
        const trees = read > most ? undefined : await (0,at_commit/* treesAt */.n8)(store, ids);
        if (trees === undefined)
            return undefined;
        const entriesOf = new Map(ids.map((id, at) => [id, trees[at]]));
        const next = [];
        for (const { path, before: old, after: now } of open) {
            const known = new Map((old === undefined ? [] : (entriesOf.get(old) ?? [])).map((entry) => [entry.name, entry]));
            for (const entry of entriesOf.get(now) ?? []) {
                const was = known.get(entry.name);
                if (was?.id === entry.id)
                    continue;
                const at = path + entry.name;
                if (entry.kind !== 'tree')
                    changes.push({ path: at, kind: entry.kind, id: entry.id });
                else
                    next.push({ path: `${at}/`, before: was?.kind === 'tree' ? was.id : undefined, after: entry.id });
            }
        }
        open = next;
    }
    return changes;
}

;// CONCATENATED MODULE: ./lib/git/brought.js









/** What a range brings, by object. */
class Brought {
    /** Committer date by commit. */
    commits = new Map();
    #places = new Map();
    add(id, at) {
        const paths = this.#places.get(id) ?? new Map();
        this.#places.set(id, paths);
        const known = paths.get(at.path);
        if (known === undefined || (at.commit !== undefined && (known.commit === undefined || (0,git_commits/* isOlder */.tW)(entryOf(at), entryOf(known)))))
            paths.set(at.path, at);
    }
    places(id) {
        return [...(this.#places.get(id)?.values() ?? [])];
    }
    /** Commits first, then blobs, each once. */
    ids() {
        return [...this.commits.keys(), ...this.#places.keys()];
    }
}
function entryOf(at) {
    return { id: at.commit ?? '', time: at.time ?? 0 };
}
async function collectBrought(store, range, prefix, tally) {
    const small = await broughtByFew(store, range, prefix, tally);
    if (small !== undefined)
        return small;
    const brought = new Brought();
    const heads = await (0,revisions/* existing */.gT)(store, [range.head, ...(range.shortfalls.length > 0 ? [range.judged] : [])]);
    const [base] = range.base === undefined ? [] : await (0,revisions/* existing */.gT)(store, [range.base]);
    const { commits, ending } = heads.length === 0 ? { commits: [], ending: undefined } : await (0,git_commits/* listCommits */.VE)(store, base, heads);
    if (ending !== undefined && ending.code !== 0)
        noteBroken(tally, 'the list of commits', ending.stderr);
    for (const { id, time } of commits)
        brought.commits.set(id, time);
    tally.commits = commits.length;
    const failed = (commit, stderr) => noteBroken(tally, `what commit ${commit.slice(0, 12)} changes`, stderr);
    const ids = commits.map(({ id }) => id);
    for await (const { of, changes } of (0,raw_diff/* rawDiffs */.T)(store, ids, failed)) {
        for (const { path, mode, id, before } of changes) {
            if (mode === '000000' || before.includes(id) || !path.startsWith(prefix))
                continue;
            if ((0,listing/* kindOfMode */.z1)(mode) === 'submodule')
                (0,notes/* noteNotScanned */.iX)(tally, { path: (0,git_bytes/* showPath */.P8)(path), why: listing/* submoduleWhy */.VM });
            else
                brought.add(id, { path, commit: of, time: brought.commits.get(of) });
        }
    }
    if (range.shortfalls.length > 0) {
        for (const entry of await (0,object_tree/* listTree */.n)(store, range.judged, prefix, tally)) {
            if ((0,listing/* kindOfMode */.z1)(entry.mode) === 'submodule')
                (0,notes/* noteNotScanned */.iX)(tally, { path: (0,git_bytes/* showPath */.P8)(entry.path), why: listing/* submoduleWhy */.VM });
            else
                brought.add(entry.id, { path: entry.path, commit: undefined, time: undefined });
        }
    }
    return brought;
}
/** A small change needs no further process. Undefined for any other. */
async function broughtByFew(store, range, prefix, tally) {
    const { base, head, shortfalls } = range;
    const line = base === undefined || shortfalls.length > 0 ? undefined : await (0,straight_line/* straightLine */.d)(store, base, head);
    if (line === undefined)
        return undefined;
    const brought = new Brought();
    const submodules = new Set();
    for (const { id: commit, time, tree, treeBefore } of line.commits) {
        brought.commits.set(commit, time);
        const changes = await treeChanges(store, treeBefore, tree);
        if (changes === undefined)
            return undefined;
        for (const { path, kind, id } of changes) {
            if (!path.startsWith(prefix))
                continue;
            if (kind === 'submodule')
                submodules.add(path);
            else
                brought.add(id, { path, commit, time });
        }
    }
    tally.commits = line.commits.length;
    for (const path of submodules)
        (0,notes/* noteNotScanned */.iX)(tally, { path: (0,git_bytes/* showPath */.P8)(path), why: listing/* submoduleWhy */.VM });
    return brought;
}
function noteBroken(tally, what, stderr) {
    (0,notes/* noteIncomplete */.fZ)(tally, {
        what,
        why: `git cannot tell: ${(0,git_bytes/* firstLine */.TM)(stderr)}`,
        fix: 'Fetch the whole history ("fetch-depth: 0" in actions/checkout, no filter); where that is done, run "git fsck"',
    });
}

// EXTERNAL MODULE: ./lib/git/few-objects.js
var few_objects = __webpack_require__(4351);
// EXTERNAL MODULE: ./lib/git/lfs.js
var lfs = __webpack_require__(64275);
// EXTERNAL MODULE: ./lib/git/unread.js
var git_unread = __webpack_require__(76509);
;// CONCATENATED MODULE: ./lib/git/changes.js








/**
 * What a range brings: every blob that a commit in it has at some path and none of its parents has there, and the
 * messages. Where the range isn't all here, the whole tree that is judged besides.
 */
function changesSource(store, range, prefix, tally) {
    let collecting;
    const collected = () => (collecting ??= collectBrought(store, range, prefix, tally));
    let judged;
    const inJudged = () => (judged ??= (0,object_tree/* listTree */.n)(store, range.judged, prefix, tally).then((entries) => new Set(entries.map((entry) => `${entry.id} ${entry.path}`))));
    return {
        tally,
        async *contents() {
            const brought = await collected();
            const unread = new git_unread/* UnreadNotes */.D(tally, (id) => {
                const path = brought.places(id)[0]?.path;
                return path === undefined ? undefined : (0,git_bytes/* showPath */.P8)(path);
            });
            for await (const { id, type, bytes } of (0,few_objects/* readFewOrMany */.h)(store, brought.ids(), unread)) {
                if (type === 'commit') {
                    yield { id, kind: 'commit', bytes: (0,git_commits/* messageOf */.bD)(bytes) };
                    continue;
                }
                tally.files++;
                tally.bytes += bytes.length;
                if ((0,lfs/* isLfsPointer */.N)(bytes))
                    for (const { path } of brought.places(id))
                        (0,notes/* noteNotScanned */.iX)(tally, { path: (0,git_bytes/* showPath */.P8)(path), why: lfs/* lfsWhy */.y });
                yield { id, kind: 'blob', bytes };
            }
            unread.finish();
        },
        async standings(ids) {
            const brought = await collected();
            const there = await inJudged();
            return new Map(ids.map((id) => [id, standingsOf(brought, there, id)]));
        },
    };
}
function standingsOf(brought, there, id) {
    const time = brought.commits.get(id);
    if (time !== undefined)
        return [{ place: { path: '', in: 'commit-message', commit: id }, committed: time, dateTrusted: false, inHead: false }];
    const standings = brought.places(id).map(({ path, commit, time: committed }) => {
        const inHead = there.has(`${id} ${path}`);
        const place = inHead || commit === undefined ? { path: (0,git_bytes/* showPath */.P8)(path) } : { path: (0,git_bytes/* showPath */.P8)(path), commit };
        return {
            place,
            inHead,
            dateTrusted: false,
            ...(committed === undefined ? {} : { committed }),
            ...(commit === undefined ? {} : { broughtBy: commit }),
        };
    });
    return standings.sort((a, b) => (a.place.path < b.place.path ? -1 : 1));
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


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ straightLine)
/* harmony export */ });
/* harmony import */ var _at_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55852);

/** So far each side is walked. */
const longest = 30;
/**
 * The commits of a small change, as most are: from both ends one parent each, down to where they meet. Then all that base
 * reaches is known, so that this is exact. Undefined for every other shape; git tells that.
 */
async function straightLine(store, base, head) {
    const boundary = store.boundary();
    const down = await walk(store, boundary, head, (id) => id === base);
    if (down === undefined)
        return undefined;
    const reached = new Set(down.map(({ id }) => id));
    const across = reached.has(base) ? undefined : await walk(store, boundary, base, (id) => reached.has(id));
    const mergeBase = across === undefined ? base : across.at(-1)?.id;
    const end = down.findIndex(({ id }) => id === mergeBase);
    if (mergeBase === undefined || end === -1)
        return undefined;
    const commits = down.slice(0, end).map(({ id, commit }, at) => {
        const treeBefore = down[at + 1]?.commit.tree;
        return { id, time: commit.time, parents: commit.parents, tree: commit.tree, treeBefore };
    });
    return { commits, mergeBase };
}
/** From a commit down to the one that ends the way, which is the last; the way may also end at `longest`. */
async function walk(store, boundary, from, ends) {
    const steps = [];
    for (let id = from; steps.length <= longest;) {
        const commit = await (0,_at_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(store, id);
        if (commit === undefined)
            return undefined;
        steps.push({ id, commit });
        if (ends(id))
            return steps;
        const [parent, ...others] = commit.parents;
        if (parent === undefined || others.length > 0 || boundary.has(id))
            return steps;
        id = parent;
    }
    return steps;
}


/***/ })

};
