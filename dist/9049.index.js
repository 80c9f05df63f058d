export const id = 9049;
export const ids = [9049];
export const modules = {

/***/ 99049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rangeResolver: () => (/* binding */ rangeResolver)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/git/revisions.js
var revisions = __webpack_require__(21162);
;// CONCATENATED MODULE: ./lib/git/range-ends.js

/** @throws Problem (usage) for a named ref that stands for no commit. */
async function endsOf(wish, questions) {
    switch (wish.kind) {
        case 'refs': {
            const [base, head] = await questions.resolve([wish.base, wish.head]);
            if (base === undefined)
                throw (0,revisions/* unknownRevision */.EX)(wish.base, '--base', questions.shallow);
            if (head === undefined)
                throw (0,revisions/* unknownRevision */.EX)(wish.head, '--head', questions.shallow);
            return { base, head, judged: head, shortfalls: [], remarks: [] };
        }
        case 'merge-group':
            return { base: wish.base, head: wish.head, judged: wish.head, shortfalls: [], remarks: [] };
        case 'pull-request':
            return pullRequest(wish.base, wish.head, questions);
        case 'push':
            return push(wish, questions);
    }
}
async function pullRequest(base, head, { checkedOut = head, parents }) {
    if (checkedOut === head)
        return { base, head, judged: head, shortfalls: [], remarks: [] };
    const [first, second] = (await parents(checkedOut)) ?? [];
    if (first !== undefined && second === head)
        return { base: first, head, judged: checkedOut, shortfalls: [], remarks: [] };
    const shortfall = {
        what: `the pull request's head ${head.slice(0, 12)}`,
        why: `checked out is ${checkedOut.slice(0, 12)}, which is neither that head nor the merge commit of it`,
        fix: 'Check out the pull request without "ref:", or with its head commit, and run on an event of that very commit',
    };
    return { base, head, judged: checkedOut, shortfalls: [shortfall], remarks: [] };
}
async function push(wish, { checkedOut, resolve }) {
    // The id of an annotated tag stands for the commit that it names.
    const head = isZero(wish.after) ? (checkedOut ?? wish.after) : ((await resolve([wish.after]))[0] ?? wish.after);
    const whole = { head, judged: head, shortfalls: [] };
    const isTag = wish.ref.startsWith('refs/tags/');
    if (!isTag && !isZero(wish.before) && !wish.forced)
        return { ...whole, base: wish.before, remarks: [] };
    const what = isTag ? 'a tag' : wish.forced && !isZero(wish.before) ? 'a force-push' : 'a new branch';
    const branch = wish.defaultBranch;
    if (branch === undefined || wish.ref === `refs/heads/${branch}`) {
        return { ...whole, base: undefined, remarks: [`${what}: everything that it reaches is scanned`] };
    }
    const remarks = [`${what}: compared with the default branch ${branch}`];
    const [remote, local] = await resolve([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]);
    const base = remote ?? local;
    return base === undefined ? { ...whole, base, branch, remarks } : { ...whole, base, remarks };
}
function isZero(id) {
    return /^0*$/.test(id);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(44958);
;// CONCATENATED MODULE: ./lib/git/range-gaps.js


const nothing = { any: false, base: false, head: false, what: '', why: '' };
/**
 * Whether every commit of the range is here. One at a shallow boundary is not a root: its parents are unknown, so what
 * it brings is too.
 */
async function missingOf(store, { base, head, branch }) {
    const boundary = store.boundary();
    const shallow = boundary.size > 0;
    const here = new Set(await (0,revisions/* existing */.gT)(store, base === undefined ? [head] : [base, head]));
    const lost = (end, id) => ({
        any: true,
        what: `the ${end} of the change, ${id.slice(0, 12)}`,
        why: shallow ? 'the clone is shallow and lacks it' : 'this clone lacks it',
    });
    const baseLost = base !== undefined && !here.has(base);
    if (!here.has(head))
        return { ...lost('head', head), base: baseLost, head: true };
    if (baseLost)
        return { ...lost('base', base), base: true, head: false };
    if (branch !== undefined)
        return {
            ...nothing,
            any: true,
            what: `the default branch ${branch}`,
            why: shallow ? 'the clone is shallow and lacks it' : 'this clone lacks it',
        };
    if (base === head || !shallow)
        return nothing;
    const { commits, ending } = await (0,git_commits/* listCommits */.VE)(store, base, [head]);
    const why = 'the clone is shallow: it ends before the change begins';
    if (ending.code !== 0 || commits.some(({ id }) => boundary.has(id)))
        return { ...nothing, any: true, what: 'commits of the change', why };
    // Where base's own past is cut off, a range that goes down to a root may hold commits that base has too.
    if (base !== undefined && commits.some(({ parents }) => parents.length === 0)) {
        const past = await (0,git_commits/* listCommits */.VE)(store, undefined, [base]);
        if (past.commits.some(({ id }) => boundary.has(id)))
            return { ...nothing, any: true, what: 'where the change begins', why };
    }
    return nothing;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/git/bytes.js
var bytes = __webpack_require__(6651);
// EXTERNAL MODULE: ./lib/git/hardening.js
var hardening = __webpack_require__(58554);
;// CONCATENATED MODULE: ./lib/git/remote-address.js
/**
 * The address made of server and repository, or why nothing is fetched from it.
 * @param suffix - some servers know a repository only with it
 */
function addressOf({ serverUrl, repository, token }, suffix = '') {
    let server;
    try {
        server = new URL(serverUrl);
    }
    catch {
        return 'the server address is no URL';
    }
    if (server.username !== '' || server.password !== '')
        return 'the server address holds a user name';
    if (server.protocol !== 'https:' && !(server.protocol === 'http:' && isLoopback(server.hostname)))
        return 'only https is fetched from (plain http only on this machine)';
    if (!/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(repository) || /(?:^|\/)\.{1,2}(?:$|\/)/.test(repository))
        return 'the repository name is not owner/name';
    const origin = `${server.origin}${server.pathname.replace(/\/+$/, '')}`;
    const settings = [
        ['remote.gate.url', `${origin}/${repository}${suffix}`],
        ['remote.gate.promisor', 'true'],
        ['remote.gate.partialclonefilter', 'blob:none'],
        ['http.followRedirects', 'false'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '30'],
        ['fetch.writeCommitGraph', 'false'],
        ['protocol.version', '2'],
    ];
    const secret = token === undefined || token === '' ? undefined : Buffer.from(`x-access-token:${token}`).toString('base64');
    if (secret !== undefined)
        settings.push([`http.${server.origin}/.extraheader`, `AUTHORIZATION: basic ${secret}`]);
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    settings.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    const hidden = [token, secret].filter((text) => text !== undefined && text !== '');
    return {
        protocol: server.protocol === 'https:' ? 'https' : 'http',
        variables,
        redact: (text) => hidden.reduce((shown, one) => shown.replaceAll(one, '[token]'), text),
    };
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

// EXTERNAL MODULE: ./lib/git/store.js + 1 modules
var store = __webpack_require__(64997);
;// CONCATENATED MODULE: ./lib/git/fetch.js






const mostMilliseconds = 120_000;
const mostBytes = 2 * 1024 ** 3;
const look = 250;
/**
 * Fetches by commit id into a fresh bare repository of our own. The clone is neither read nor written: its
 * configuration could send the token elsewhere.
 */
class Fetcher {
    folder;
    #git;
    #environment;
    #format;
    #remote;
    #address;
    #until;
    constructor(git, remote, address, environment, folder, format) {
        this.#git = git;
        this.#remote = remote;
        this.#address = address;
        this.#environment = environment;
        this.folder = folder;
        this.#format = format;
        this.#until = Date.now() + mostMilliseconds;
        (0,store/* makeBareRepository */.xJ)(folder, format);
    }
    /** A fetcher, or why nothing may be fetched from there. */
    static for(git, remote, environment, folder, format) {
        const address = addressOf(remote);
        return typeof address === 'string' ? address : new Fetcher(git, remote, address, environment, folder, format);
    }
    /** Commits and trees of the given tips, so many generations deep. Undefined, or why it failed. */
    async commits(ids, branch, depth) {
        const wanted = ids.map((id) => `+${id}:refs/fetched/${id}`);
        if (branch !== undefined)
            wanted.push(`+refs/heads/${branch}:refs/fetched/branch`);
        const options = [`--depth=${depth}`, '--filter=blob:none'];
        const failure = await this.#fetch(options, wanted);
        if (failure === undefined || !/not found/i.test(failure))
            return failure;
        const other = addressOf(this.#remote, '.git');
        if (typeof other === 'string')
            return failure;
        this.#address = other;
        return (await this.#fetch(options, wanted)) === undefined ? undefined : failure;
    }
    /** Single blobs. Undefined, or why it failed. */
    blobs(ids) {
        return this.#fetch(['-c', 'fetch.negotiationAlgorithm=noop', '--filter=blob:none'], ids);
    }
    /** The tip of the branch that came along. */
    branchTip() {
        try {
            return (0,external_node_fs_.readFileSync)(external_node_path_.join(this.folder, 'refs', 'fetched', 'branch'), 'latin1').trim();
        }
        catch {
            return undefined;
        }
    }
    async #fetch(options, wanted) {
        const settings = options[0] === '-c' ? options.slice(0, 2) : [];
        const flags = [
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--no-auto-gc',
            ...options.slice(settings.length),
            '--stdin',
            'gate',
        ];
        const running = this.#git.start({
            args: [...settings, 'fetch', ...flags],
            cwd: this.folder,
            variables: { GIT_DIR: this.folder, ...(0,hardening/* networkEnvironment */.mR)(this.#environment, this.#address.protocol), ...this.#address.variables },
            input: wanted.map((line) => `${line}\n`),
            timeout: Math.max(1, this.#until - Date.now()),
        });
        let tooMuch = false;
        const watch = setInterval(() => {
            if (packedBytes(this.folder) <= mostBytes)
                return;
            tooMuch = true;
            running.stop();
        }, look);
        try {
            // eslint-disable-next-line @typescript-eslint/no-unused-vars
            for await (const _chunk of running.chunks)
                ;
            const { code, stderr, timedOut } = await running.ending();
            if (code === 0)
                return undefined;
            if (tooMuch)
                return 'it is more than 2 GB';
            return timedOut ? 'the server took longer than two minutes' : this.#address.redact((0,bytes/* firstLine */.TM)(stderr)) || 'git fetch failed';
        }
        finally {
            clearInterval(watch);
            // A partial fetch writes itself down as a promise to fetch the rest later, which nothing may do.
            (0,store/* writeBareConfig */.w)(this.folder, this.#format);
        }
    }
}
function packedBytes(folder) {
    const packs = external_node_path_.join(folder, 'objects', 'pack');
    let sum = 0;
    for (const name of (0,external_node_fs_.readdirSync)(packs)) {
        try {
            sum += (0,external_node_fs_.statSync)(external_node_path_.join(packs, name)).size;
        }
        catch {
            // It was a temporary file and is gone.
        }
    }
    return sum;
}

// EXTERNAL MODULE: ./lib/git/listing.js
var listing = __webpack_require__(29516);
// EXTERNAL MODULE: ./lib/git/raw-diff.js
var raw_diff = __webpack_require__(58120);
;// CONCATENATED MODULE: ./lib/git/missing-blobs.js




/** The blobs that scanning a range reads and that aren't here: what it brings, and the trees at its ends. */
async function missingBlobs(store, { base, head, judged }) {
    const wanted = new Set();
    const [from] = base === undefined ? [] : await (0,revisions/* existing */.gT)(store, [base]);
    const heads = await (0,revisions/* existing */.gT)(store, [head]);
    if (heads.length > 0) {
        const { commits } = await (0,git_commits/* listCommits */.VE)(store, from, heads);
        for await (const { changes } of (0,raw_diff/* rawDiffs */.T)(store, commits.map(({ id }) => id), () => undefined)) {
            for (const { id, mode, before } of changes)
                if (mode !== '000000' && (0,listing/* kindOfMode */.z1)(mode) !== 'submodule' && !before.includes(id))
                    wanted.add(id);
        }
    }
    const trees = new Set([...(from === undefined ? [] : [from, ...(await mergeBases(store, from, heads))]), ...heads, judged]);
    for (const tree of trees) {
        const { stdout } = await store.run({ args: ['ls-tree', '-r', '-z', '--full-tree', tree] });
        for (const { id, mode } of (0,listing/* parseListing */._S)(stdout))
            if ((0,listing/* kindOfMode */.z1)(mode) !== 'submodule')
                wanted.add(id);
    }
    const { stdout } = await store.run({ args: ['cat-file', '--batch-check', '--buffer'], input: [...wanted].map((id) => `${id}\n`) });
    return stdout
        .toString('latin1')
        .split('\n')
        .filter((line) => line.endsWith(' missing'))
        .map((line) => line.slice(0, line.indexOf(' ')));
}
async function mergeBases(store, base, heads) {
    if (heads[0] === undefined)
        return [];
    const { stdout } = await store.run({ args: ['merge-base', base, heads[0]] });
    return stdout
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/git/range-fetch.js




/** Enough for most pull requests at once; a range that begins before them is asked for again, deeper. */
const depths = [64, 1024, 16_384, 2_147_483_647];
/** Fetches what the range lacks into a store of our own, as far as that is allowed and possible. */
async function fillGaps({ git, store, facts, own, options }, ends, mayFetch) {
    const asIs = { ends, remarks: [] };
    const missing = await missingOf(store, ends);
    const partial = store.isPartial();
    if (!missing.any && !partial)
        return asIs;
    if (!mayFetch || options.remote === undefined)
        return asIs;
    const fetcher = Fetcher.for(git, options.remote, options.environment, external_node_path_.join(own, 'fetched'), facts.format);
    if (typeof fetcher === 'string')
        return { ...asIs, failure: fetcher };
    let filled = ends;
    if (missing.any) {
        for (const depth of depths) {
            const failure = await fetcher.commits([ends.head, ...(ends.base === undefined ? [] : [ends.base])], ends.branch, depth);
            if (failure !== undefined) {
                // What came before is kept; a first fetch that failed leaves nothing worth reading.
                if (depth !== depths[0])
                    await store.adoptBoundary();
                return { ends: filled, remarks: [], failure };
            }
            store.useFetched(fetcher.folder);
            const tip = fetcher.branchTip();
            if (ends.branch !== undefined && tip !== undefined) {
                filled = { ...ends, branch: undefined, base: tip };
            }
            if (!(await missingOf(store, filled)).any)
                break;
        }
        await store.adoptBoundary();
    }
    const blobs = await missingBlobs(store, filled);
    if (blobs.length > 0) {
        const failure = await fetcher.blobs(blobs);
        if (failure !== undefined)
            return { ends: filled, remarks: [], failure };
        if (!missing.any) {
            store.useFetched(fetcher.folder);
            await store.adoptBoundary();
        }
    }
    const did = missing.any || blobs.length > 0;
    return { ends: filled, remarks: did ? ['what the clone lacks was fetched into a store of our own; the clone is as it was'] : [] };
}

// EXTERNAL MODULE: ./lib/git/straight-line.js
var straight_line = __webpack_require__(92707);
;// CONCATENATED MODULE: ./lib/git/range.js






/** Turns what was asked for into a range of commits, fetching what the clone lacks where that is allowed. */
function rangeResolver(dependencies) {
    const { store, facts } = dependencies;
    return async (wish, { mayFetch }) => {
        if (facts.head === undefined && wish.kind !== 'refs') {
            throw new problem/* Problem */.A('environment', 'No commit is checked out, so there is no change to look at', {
                fix: 'Add a checkout step (actions/checkout) before this one',
            });
        }
        store.warm();
        const ends = await endsOf(wish, {
            checkedOut: facts.head,
            parents: (commit) => (0,revisions/* parentsOf */.fY)(store, commit),
            resolve: async (names) => (await (0,revisions/* commitsOfIds */.g0)(store, facts.head, names)) ?? (0,revisions/* resolveRevisions */.Zz)(dependencies, names),
            shallow: facts.shallow,
        });
        const fetched = await fillGaps(dependencies, ends, mayFetch);
        const missing = await missingOf(store, fetched.ends);
        return rangeOf(fetched.ends, missing, fetched.remarks, fetched.failure, store);
    };
}
async function rangeOf(ends, missing, remarks, failure, store) {
    const shortfalls = [...ends.shortfalls];
    if (missing.any) {
        shortfalls.push({
            what: missing.what,
            why: [missing.why, failure === undefined ? '' : `fetching it failed: ${failure}`].filter((text) => text !== '').join('; '),
            fix: 'Set "fetch-depth: 0" in actions/checkout, or run "git fetch --unshallow"',
        });
    }
    const base = missing.base ? undefined : ends.base;
    const mergeBase = base === undefined || missing.head ? undefined : await findMergeBase(store, base, ends.head);
    return { base, head: ends.head, judged: ends.judged, mergeBase, shortfalls, remarks: [...ends.remarks, ...remarks] };
}
async function findMergeBase(store, base, head) {
    const line = await (0,straight_line/* straightLine */.d)(store, base, head);
    if (line !== undefined)
        return line.mergeBase;
    const { code, stdout } = await store.run({ args: ['merge-base', base, head] });
    const id = stdout.toString('latin1').trim();
    return code === 0 && id !== '' ? id : undefined;
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
