export const id = 3079;
export const ids = [3079,8644];
export const modules = {

/***/ 55852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  du: () => (/* binding */ commitAt),
  _f: () => (/* binding */ entryAt),
  n8: () => (/* binding */ treesAt)
});

// EXTERNAL MODULE: ./lib/git/commits.js
var commits = __webpack_require__(44958);
;// CONCATENATED MODULE: ./lib/git/raw-tree.js
const kinds = { 0o040000: 'tree', 0o100000: 'file', 0o120000: 'link', 0o160000: 'submodule' };
/**
 * The names in a tree object, as git stores it. Undefined for one that git would not have written (a name twice, or none, or
 * one with a slash; an unknown mode): how git reads such a one is git's own business.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
function parseTree(bytes, idBytes) {
    const entries = [];
    const names = new Set();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = space === -1 ? -1 : bytes.indexOf(0, space);
        if (end === -1 || end + 1 + idBytes > bytes.length)
            return undefined;
        const mode = bytes.toString('latin1', at, space);
        const name = bytes.toString('latin1', space + 1, end);
        const kind = /^[0-7]{5,6}$/.test(mode) ? kinds[Number.parseInt(mode, 8) & 0o170000] : undefined;
        if (kind === undefined || name === '' || name.includes('/') || names.has(name))
            return undefined;
        names.add(name);
        at = end + 1 + idBytes;
        entries.push({ name, kind, id: bytes.toString('hex', end + 1, at) });
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/git/at-commit.js


/** A commit by its full id; undefined where it can't be had so. */
async function commitAt(store, id) {
    const [answer] = (await store.ask([id])) ?? [];
    return answer === undefined || 'absent' in answer || answer.type !== 'commit' || answer.bytes === undefined
        ? undefined
        : (0,commits/* parseCommit */.L5)(answer.bytes);
}
/** The trees by their ids, in their order; undefined where one of them can't be had so. */
async function treesAt(store, ids) {
    const trees = [];
    for (const answer of (await store.ask(ids)) ?? []) {
        if ('absent' in answer || answer.type !== 'tree' || answer.bytes === undefined)
            return undefined;
        const entries = parseTree(answer.bytes, store.idBytes);
        if (entries === undefined)
            return undefined;
        trees.push(entries);
    }
    return trees.length === ids.length ? trees : undefined;
}
/**
 * What a path is in a commit's tree. Undefined where that can't be told so.
 * @param path - bytes in latin1
 */
async function entryAt(store, commit, path) {
    let tree = (await commitAt(store, commit))?.tree;
    const parts = path.split('/');
    for (const [at, part] of parts.entries()) {
        if (tree === undefined)
            return undefined;
        const [entries] = (await treesAt(store, [tree])) ?? [];
        if (entries === undefined)
            return undefined;
        const found = entries.find(({ name }) => name === part);
        if (found === undefined)
            return 'absent';
        if (at === parts.length - 1)
            return found;
        if (found.kind !== 'tree')
            return 'absent';
        tree = found.id;
    }
    return 'absent';
}


/***/ }),

/***/ 16824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ BrokenBatch),
/* harmony export */   Uf: () => (/* binding */ BatchParser),
/* harmony export */   eo: () => (/* binding */ largestObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** What does not read as the protocol; whatever was being read is damaged. */
class BrokenBatch extends Error {
}
const largestObject = Math.min(1_500_000_000, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_LENGTH);
/**
 * Reads the stream of `cat-file --batch` chunk by chunk. A body that lies in one chunk is a view of it; only one that
 * spans chunks is copied, once.
 */
class BatchParser {
    #header;
    #open;
    /** True when the stream may end here. */
    get idle() {
        return this.#open === undefined && this.#header === undefined;
    }
    /** @throws BrokenBatch; what came before it in this chunk is in `done`. */
    push(chunk, done) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#open !== undefined) {
                at = this.#body(chunk, at, done);
                continue;
            }
            const end = chunk.indexOf(10, at);
            if (end === -1) {
                this.#header = this.#header === undefined ? chunk.subarray(at) : Buffer.concat([this.#header, chunk.subarray(at)]);
                if (this.#header.length > 1000)
                    throw new BrokenBatch();
                return;
            }
            const line = this.#header === undefined
                ? chunk.toString('latin1', at, end)
                : this.#header.toString('latin1') + chunk.toString('latin1', at, end);
            this.#header = undefined;
            at = end + 1;
            const [id = '', type = '', length] = line.split(' ');
            if (length === undefined) {
                if (type !== 'missing')
                    throw new BrokenBatch();
                done.push({ id, absent: true });
                continue;
            }
            const size = Number(length);
            if (!Number.isSafeInteger(size) || size < 0)
                throw new BrokenBatch();
            if (size <= largestObject && chunk.length - at > size) {
                if (chunk[at + size] !== 10)
                    throw new BrokenBatch();
                done.push({ id, type, bytes: chunk.subarray(at, at + size) });
                at += size + 1;
            }
            else
                this.#open = { id, type, size, body: size > largestObject ? undefined : Buffer.allocUnsafe(size), filled: 0 };
        }
    }
    #body(chunk, at, done) {
        const open = this.#open;
        if (open === undefined)
            return at;
        const take = Math.min(open.size - open.filled, chunk.length - at);
        open.body?.set(chunk.subarray(at, at + take), open.filled);
        open.filled += take;
        if (at + take === chunk.length)
            return chunk.length;
        if (chunk[at + take] !== 10)
            throw new BrokenBatch();
        done.push({ id: open.id, type: open.type, bytes: open.body });
        this.#open = undefined;
        return at + take + 1;
    }
}


/***/ }),

/***/ 44958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   VE: () => (/* binding */ listCommits),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   tW: () => (/* binding */ isOlder)
/* harmony export */ });
/** Reads a commit's header; undefined when it is none. */
function parseCommit(bytes) {
    const end = headerEnd(bytes);
    const lines = bytes.toString('latin1', 0, end).split('\n');
    const tree = /^tree ([0-9a-f]{40,64})$/.exec(lines[0] ?? '')?.[1];
    if (tree === undefined)
        return undefined;
    const parents = [];
    let at = 1;
    for (; lines[at]?.startsWith('parent ') === true; at++)
        parents.push(lines[at].slice(7));
    const committer = lines.slice(at).find((line) => line.startsWith('committer '));
    const time = Number(/ (\d{1,15}) [-+]\d{1,6}$/.exec(committer?.slice(-40) ?? '')?.[1] ?? 0);
    return { tree, parents, time };
}
/** The message of a commit or tag: what stands behind the first empty line. */
function messageOf(bytes) {
    return bytes.subarray(Math.min(headerEnd(bytes) + 2, bytes.length));
}
function headerEnd(bytes) {
    const end = bytes.indexOf('\n\n');
    return end === -1 ? bytes.length : end;
}
/** Older first, by committer date and then id. */
function isOlder(a, b) {
    return a.time !== b.time ? a.time < b.time : a.id < b.id;
}
/** The commits that `head` reaches and `base` doesn't, newest first. A boundary of a shallow clone shows no parents. */
async function listCommits(store, base, heads) {
    const input = [...heads, ...(base === undefined ? [] : [`^${base}`])].map((line) => `${line}\n`);
    const answer = await store.run({ args: ['rev-list', '--topo-order', '--parents', '--timestamp', '--stdin'], input });
    const commits = [];
    for (const line of answer.stdout.toString('latin1').split('\n')) {
        const [time, id, ...parents] = line.split(' ');
        if (id !== undefined)
            commits.push({ id, time: Number(time), parents });
    }
    return { commits, ending: answer };
}


/***/ }),

/***/ 16773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   V: () => (/* binding */ showFiles)
/* harmony export */ });
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83245);


/** After so many files others get a turn: reading is synchronous, because that is the fastest for small files. */
const turn = 256;
/** From so many files of one folder, one look at the folder costs less than a look at each. */
const several = 3;
/** Shows the files as they lie there. One that is gone is left out silently, one that can't be read is noted. */
async function showFiles(disk, files, tally, see) {
    const crowds = crowdsOf(files);
    for (let at = 0; at < files.length;) {
        const end = Math.min(at + turn, files.length);
        while (at < end) {
            const file = files[at++];
            const bytes = readNoted(disk, file, crowds, tally);
            const wait = bytes === undefined ? undefined : see(file, bytes);
            if (wait !== undefined)
                await wait;
        }
        await new Promise((resolve) => setImmediate(resolve));
    }
}
/** The same files one after the other. Bytes are valid until the next one is asked for. */
async function* readFiles(disk, files, tally) {
    const crowds = crowdsOf(files);
    let read = 0;
    for (const file of files) {
        if (++read % turn === 0)
            await new Promise((resolve) => setImmediate(resolve));
        const bytes = readNoted(disk, file, crowds, tally);
        if (bytes !== undefined)
            yield { file, bytes };
    }
}
function crowdsOf(files) {
    const crowds = new Map();
    for (const { id } of files) {
        const folder = folderOf(id);
        crowds.set(folder, (crowds.get(folder) ?? 0) + 1);
    }
    return crowds;
}
function readNoted(disk, file, crowds, tally) {
    if (file.kind === 'submodule')
        return undefined;
    const found = readOne(disk, file.id, (crowds.get(folderOf(file.id)) ?? 0) >= several);
    if (found.kind === 'absent')
        return undefined;
    if (found.kind === 'special' || found.kind === 'unreadable') {
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteIncomplete */ .fZ)(tally, { what: file.path, why: found.why, fix: 'Make it a regular file that this user can read, or remove it' });
        return undefined;
    }
    tally.files++;
    tally.bytes += found.bytes.length;
    if (found.kind === 'file' && (0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .isLfsPointer */ .N)(found.bytes))
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteNotScanned */ .iX)(tally, { path: file.path, why: _lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .lfsWhy */ .y });
    return found.bytes;
}
function readOne(disk, name, crowded) {
    const kind = crowded ? disk.kindOf(name) : 'unknown';
    if (kind === undefined)
        return { kind: 'absent' };
    return kind === 'unknown' ? disk.peek(name) : disk.readAs(name, kind);
}
function folderOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}


/***/ }),

/***/ 16507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Disk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16824);



const absent = { kind: 'absent' };
const ascii = /^[\x01-\x7f]*$/;
/** No-follow, no wait: between the look and the opening a file may have become a link or a pipe. */
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
/** Most files fit, and the part of it that they use stays in the processor's cache. */
const scratchSize = 4 * 1024 * 1024;
/**
 * Reads single files below a folder; never through a link, also not one on the way, and only regular files. Names are paths
 * below the root, as bytes in latin1.
 */
class Disk {
    #root;
    #folders = new Map();
    #listed = new Map();
    #scratch;
    constructor(root) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root);
    }
    /** Where it lies, for a call of the system: a string where that is the same bytes, which is faster. */
    locate(name) {
        if (name === '')
            return this.#root;
        return ascii.test(name) ? `${this.#root}/${name}` : Buffer.concat([Buffer.from(`${this.#root}/`), Buffer.from(name, 'latin1')]);
    }
    /** Of a folder, what lies in it, looked at once; throws the system's error where it can't be listed. */
    list(folder) {
        const found = new Map();
        for (const item of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.locate(folder), { encoding: 'latin1', withFileTypes: true }))
            found.set(item.name, kindOf(item));
        this.#listed.set(folder, found);
        return found;
    }
    /**
     * What a name is, by a look at the whole folder, which pays for several names of one; `unknown` where that doesn't show it
     * (a file system may take other spellings of a name too), undefined behind a link.
     */
    kindOf(name) {
        const slash = name.lastIndexOf('/');
        const folder = slash === -1 ? '' : name.slice(0, slash);
        if (!this.#isFolder(folder))
            return undefined;
        return this.#listing(folder)?.get(slash === -1 ? name : name.slice(slash + 1)) ?? 'unknown';
    }
    /** The bytes are the caller's own. */
    read(name) {
        const found = this.peek(name);
        return found.kind === 'file' ? { kind: 'file', bytes: Buffer.from(found.bytes) } : found;
    }
    /** The bytes are valid until the next file is read. */
    peek(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1 && !this.#isFolder(name.slice(0, slash)))
            return absent;
        return this.#attempt(() => this.readAs(name, kindOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.locate(name)))));
    }
    /** One whose kind is known already. The bytes are valid until the next file is read. */
    readAs(name, kind) {
        return this.#attempt(() => {
            if (kind === 'file')
                return this.#readRegular(this.locate(name));
            if (kind === 'link')
                return { kind: 'link', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(this.locate(name), { encoding: 'buffer' }) };
            return { kind: 'special', why: `not opened: a ${kind}` };
        });
    }
    #attempt(read) {
        try {
            return read();
        }
        catch (error) {
            return failure(error);
        }
    }
    #readRegular(file) {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, openFlags);
        try {
            let bytes = (this.#scratch ??= Buffer.allocUnsafeSlow(scratchSize));
            let filled = 0;
            for (;;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, bytes.length - filled, null);
                filled += count;
                // What gives nothing, or more than most files have, is looked at a second time.
                if (filled === 0 || filled === bytes.length) {
                    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
                    if (!stats.isFile())
                        return { kind: 'special', why: `not opened: a ${kindOf(stats)}` };
                    if (Math.max(stats.size, filled) > _batch_js__WEBPACK_IMPORTED_MODULE_2__/* .largestObject */ .eo)
                        return { kind: 'unreadable', why: 'larger than 1.5 GB' };
                    if (filled > 0)
                        bytes = Buffer.concat([bytes], Math.max(stats.size + 1, 2 * filled));
                }
                if (count === 0)
                    return { kind: 'file', bytes: bytes.subarray(0, filled) };
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    #listing(folder) {
        if (this.#listed.has(folder))
            return this.#listed.get(folder);
        try {
            return this.list(folder);
        }
        catch {
            this.#listed.set(folder, undefined);
            return undefined;
        }
    }
    /** True where every part of the way is a real folder. */
    #isFolder(name) {
        if (name === '')
            return true;
        const known = this.#folders.get(name);
        if (known !== undefined)
            return known;
        const slash = name.lastIndexOf('/');
        const above = slash === -1 ? '' : name.slice(0, slash);
        let is = this.#isFolder(above);
        const listed = is ? this.#listed.get(above)?.get(name.slice(slash + 1)) : undefined;
        if (listed !== undefined)
            is = listed === 'folder';
        else if (is) {
            try {
                is = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.locate(name)).isDirectory();
            }
            catch {
                // Unreadable folders fail again, with their reason, when the file itself is asked for.
                is = true;
            }
        }
        this.#folders.set(name, is);
        return is;
    }
}
function failure(error) {
    const code = error.code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return absent;
    if (code === 'ELOOP')
        return { kind: 'special', why: 'not opened: it became a link while it was read' };
    return { kind: 'unreadable', why: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code})` };
}
function kindOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isSymbolicLink())
        return 'link';
    if (found.isDirectory())
        return 'folder';
    if (found.isFIFO())
        return 'pipe';
    return found.isSocket() ? 'socket' : 'device';
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readFewOrMany)
/* harmony export */ });
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4851);

/** Up to so many objects need no process of their own. */
const few = 200;
/** So many are asked for at once: all of them are in memory together. */
const together = 8;
/**
 * Reads objects in the order asked for: few of them from the process that runs anyway. Where that can't give one, the
 * reader that tells what is missing or damaged takes over.
 */
async function* readFewOrMany(store, ids, unread) {
    let read = 0;
    while (ids.length <= few && read < ids.length) {
        const answers = await store.ask(ids.slice(read, read + together));
        const whole = (answers ?? []).filter((answer) => 'bytes' in answer && answer.bytes !== undefined);
        if (answers === undefined || whole.length < answers.length)
            break;
        read += whole.length;
        yield* whole;
    }
    if (read < ids.length)
        yield* (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$)(store, (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .inPieces */ .x)(ids.slice(read)), unread);
}


/***/ }),

/***/ 82927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   z: () => (/* binding */ FolderTree)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16507);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16773);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83245);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90029);





/** A folder that is no repository: every file in it, except what lies in a `.git`. */
class FolderTree extends _trees_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadableTree */ .V {
    #disk;
    constructor(root) {
        super();
        this.#disk = new _disk_js__WEBPACK_IMPORTED_MODULE_1__/* .Disk */ .m(root);
    }
    list() {
        return Promise.resolve(walk(this.#disk, '', this.tally));
    }
    readInto(files, tally) {
        return (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readFiles */ .U)(this.#disk, files, tally);
    }
    showInto(files, tally, see) {
        return (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_2__/* .showFiles */ .V)(this.#disk, files, tally, see);
    }
}
/** Where the machine shows its own state as if it were files. */
const notFiles = new Set(['/proc', '/sys', '/dev']);
/** All files and links below a folder (`''` or `sub/`), sorted; folders that are links are links. */
function walk(disk, from, tally) {
    const files = [];
    const open = [from];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const [name, kind] of readFolder(disk, folder, tally)) {
            const id = folder + name;
            const path = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(id);
            if (kind === 'file' || kind === 'link')
                files.push({ path, id, kind });
            else if (notFiles.has(String(disk.locate(id))))
                (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteNotScanned */ .iX)(tally, { path, why: 'not opened: a window into the machine, no files' });
            else if (kind !== 'folder')
                (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteNotScanned */ .iX)(tally, { path, why: 'not opened: a pipe, a socket or a device' });
            else if (name.toLowerCase() !== '.git')
                open.push(`${id}/`);
        }
    }
    return files.sort((a, b) => (a.id < b.id ? -1 : 1));
}
function readFolder(disk, folder, tally) {
    try {
        return disk.list(folder.replace(/\/$/, ''));
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteIncomplete */ .fZ)(tally, {
            what: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(folder) || 'the folder',
            why: `cannot be read (${code})`,
            fix: 'Make the folder readable for this user',
        });
        return new Map();
    }
}


/***/ }),

/***/ 58554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   c1: () => (/* binding */ hardenedOptions),
/* harmony export */   mR: () => (/* binding */ networkEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * What every call of git begins with. The repository's own configuration is still read by the few calls that look at
 * its index and refs, so each key there that could run something or send something is overridden here.
 */
const hardenedOptions = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...Object.entries({
        'core.fsmonitor': 'false',
        'core.hooksPath': '/dev/null',
        'core.untrackedCache': 'false',
        'core.excludesFile': '',
        'core.attributesFile': '',
        'core.alternateRefsCommand': '',
        'core.askPass': '',
        'core.sshCommand': 'false',
        'core.pager': 'cat',
        // Both are caches that may be stale or lie.
        'core.commitGraph': 'false',
        'core.multiPackIndex': 'false',
        'core.deltaBaseCacheLimit': '256m',
        'credential.helper': '',
        'log.showSignature': 'false',
        'protocol.allow': 'never',
        'color.ui': 'false',
        'gc.auto': '0',
        'maintenance.auto': 'false',
    }).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
];
/** What git itself needs from outside; credentials and every GIT_* stay behind. */
const passed = ['SystemRoot', 'windir', 'SystemDrive', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];
/** Needed to reach a server behind a proxy or with a certificate of its own. */
const passedToNetwork = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy'];
const certificates = ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'];
/** The whole environment of a call. `home` holds our own `.gitconfig`, the only one outside the repository that is read. */
function gitEnvironment(environment, folders, home) {
    return {
        ...pick(environment, passed),
        PATH: folders.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
        HOME: home,
        USERPROFILE: home,
        XDG_CONFIG_HOME: home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.gitconfig'),
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, 'no-grafts'),
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
    };
}
/** What a call that may reach the network gets besides. */
function networkEnvironment(environment, protocol) {
    return { ...pick(environment, passedToNetwork), ...pick(environment, certificates), GIT_ALLOW_PROTOCOL: protocol };
}
function pick(environment, names) {
    const picked = {};
    for (const name of names) {
        const value = environment[name];
        if (value !== undefined)
            picked[name] = value;
    }
    return picked;
}


/***/ }),

/***/ 64275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ lfsWhy)
/* harmony export */ });
const head = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Why what a pointer stands for is listed. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsWhy = 'Git LFS pointer: the content itself is not in the repository';
/** A pointer file is under 1,024 bytes and begins with the version line. */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && bytes.length > head.length && bytes[0] === 0x76 && bytes.subarray(0, head.length).equals(head);
}


/***/ }),

/***/ 29516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ submoduleWhy),
/* harmony export */   XG: () => (/* binding */ asTreeFile),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);

/** Reads `ls-tree -r -z` or `ls-files -s -z`, with or without `-t`; untracked names of the latter have no mode and id. */
function parseListing(output) {
    const entries = [];
    const text = output.toString('latin1');
    for (let at = 0; at < text.length;) {
        let end = text.indexOf('\0', at);
        if (end === -1)
            end = text.length;
        const entry = parseEntry(text.slice(at, end));
        if (entry !== undefined)
            entries.push(entry);
        at = end + 1;
    }
    return entries;
}
function parseEntry(text) {
    if (text.startsWith('? '))
        return { path: text.slice(2), mode: '', id: '', tag: '?' };
    const tab = text.indexOf('\t');
    if (tab === -1)
        return undefined;
    const words = text.slice(0, tab).split(' ');
    const path = text.slice(tab + 1);
    const tag = words[0]?.length === 1 ? words.shift() : undefined;
    const [mode = '', second = '', third = ''] = words;
    // A tree says mode, type, id; an index mode, id, stage.
    const id = second.length >= 40 ? second : third;
    return tag === undefined ? { path, mode, id } : { path, mode, id, tag };
}
function kindOfMode(mode) {
    return mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
}
/** Why a submodule is not looked into. */
const submoduleWhy = 'submodule: its files belong to another repository';
function asTreeFile(entry, id = entry.id) {
    return { path: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(entry.path), id, kind: kindOfMode(entry.mode) };
}


/***/ }),

/***/ 83245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fZ: () => (/* binding */ noteIncomplete),
/* harmony export */   iX: () => (/* binding */ noteNotScanned),
/* harmony export */   p6: () => (/* binding */ copyNotes)
/* harmony export */ });
const said = new WeakMap();
/** Lists something as passed over, once however often it is come by. */
function noteNotScanned(tally, entry) {
    if (isNew(tally, `${entry.path}\0${entry.why}`))
        tally.notScanned.push(entry);
}
/** Notes something that makes the check incomplete, once however often it is come by. */
function noteIncomplete(tally, shortfall) {
    if (isNew(tally, `\0${shortfall.what}\0${shortfall.why}`))
        tally.incomplete.push(shortfall);
}
/** What one tally knows, also in another. */
function copyNotes(from, to) {
    for (const entry of from.notScanned)
        noteNotScanned(to, entry);
    for (const shortfall of from.incomplete)
        noteIncomplete(to, shortfall);
}
function isNew(tally, key) {
    let keys = said.get(tally);
    if (keys === undefined)
        said.set(tally, (keys = new Set()));
    if (keys.has(key))
        return false;
    keys.add(key);
    return true;
}


/***/ }),

/***/ 17966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listTree),
/* harmony export */   u: () => (/* binding */ ObjectTree)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6651);
/* harmony import */ var _few_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4351);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64275);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29516);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83245);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90029);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76509);








/** A tree whose contents are objects: a commit's, or the index. */
class ObjectTree extends _trees_js__WEBPACK_IMPORTED_MODULE_7__/* .ReadableTree */ .V {
    #store;
    #entries;
    constructor(store, entries) {
        super();
        this.#store = store;
        this.#entries = entries;
    }
    async list() {
        const files = (await this.#entries(this.tally)).map((entry) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .asTreeFile */ .XG)(entry));
        for (const file of files)
            if (file.kind === 'submodule')
                (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .noteNotScanned */ .iX)(this.tally, { path: file.path, why: _listing_js__WEBPACK_IMPORTED_MODULE_4__/* .submoduleWhy */ .VM });
        return files;
    }
    async *readInto(files, tally) {
        const byId = new Map();
        for (const file of files) {
            if (file.kind === 'submodule')
                continue;
            const same = byId.get(file.id);
            if (same === undefined)
                byId.set(file.id, [file]);
            else
                same.push(file);
        }
        const unread = new _unread_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadNotes */ .D(tally, (id) => byId.get(id)?.[0]?.path);
        for await (const { id, bytes } of (0,_few_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readFewOrMany */ .h)(this.#store, [...byId.keys()], unread)) {
            for (const file of byId.get(id) ?? []) {
                tally.files++;
                tally.bytes += bytes.length;
                if ((0,_lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(bytes))
                    (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .noteNotScanned */ .iX)(tally, { path: file.path, why: _lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .lfsWhy */ .y });
                yield { file, bytes };
            }
        }
        unread.finish();
    }
}
/** The names in a commit's tree (or any tree's) below `prefix`; a tree that can't be read is noted and has none. */
async function listTree(store, treeish, prefix, tally) {
    if (!/^[0-9a-f]{40,64}$/.test(treeish))
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('bug', 'a tree is asked for by its object id');
    const { code, stdout, stderr } = await store.run({ args: ['ls-tree', '-r', '-z', '--full-tree', treeish] });
    if (code !== 0 || stderr !== '') {
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .noteIncomplete */ .fZ)(tally, {
            what: `the tree of ${treeish.slice(0, 12)}`,
            why: `git cannot read it: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(stderr)}`,
            fix: 'Fetch the whole history ("fetch-depth: 0" in actions/checkout); where that is done, run "git fsck"',
        });
    }
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .parseListing */ ._S)(stdout).filter((entry) => entry.path.startsWith(prefix));
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16824);

/** How often a child that a damaged object killed is started again; beyond, the rest counts as damaged. */
const mostRestarts = 200;
/**
 * Reads objects in the order asked for. A damaged one ends git's own reader, or leaves it out of step: it is told to
 * `unread`, and reading goes on behind it.
 * @param ids - in lists, as they come; each id is asked for once
 */
async function* readObjects(store, ids, unread) {
    const source = Symbol.asyncIterator in ids ? ids[Symbol.asyncIterator]() : ids[Symbol.iterator]();
    const waiting = new Queue();
    let ended = false;
    for (let restarts = 0; restarts <= mostRestarts; restarts++) {
        const again = waiting.rest();
        const input = async function* () {
            if (again.length > 0)
                yield lines(again);
            while (!ended) {
                const next = await source.next();
                if (next.done === true)
                    ended = true;
                else {
                    waiting.add(next.value);
                    yield lines(next.value);
                }
            }
        };
        const running = store.start({ args: ['cat-file', '--batch', '--buffer'], input: input() });
        const parser = new _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf();
        let broken = false;
        for await (const chunk of running.chunks) {
            const entries = [];
            try {
                parser.push(chunk, entries);
            }
            catch (error) {
                if (!(error instanceof _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenBatch */ .Q1))
                    throw error;
                broken = true;
            }
            for (const entry of entries) {
                if (entry.id !== waiting.first) {
                    broken = true;
                    break;
                }
                waiting.shift();
                if ('absent' in entry)
                    unread.object(entry.id, 'missing');
                else if (entry.bytes === undefined)
                    unread.object(entry.id, 'too large');
                else
                    yield entry;
            }
            if (broken)
                break;
        }
        if (broken)
            running.stop();
        const { stderr } = await running.ending();
        unread.said(stderr);
        const damaged = waiting.first;
        if (damaged === undefined && ended)
            return;
        if (damaged !== undefined) {
            waiting.shift();
            unread.object(damaged, 'damaged');
        }
    }
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
        unread.object(id, 'damaged');
    for (let next = await source.next(); next.done !== true; next = await source.next())
        for (const id of next.value)
            unread.object(id, 'damaged');
}
/** Cuts a list into pieces that go down a pipe at once. */
function* inPieces(ids, size = 1000) {
    for (let at = 0; at < ids.length; at += size)
        yield ids.slice(at, at + size);
}
function lines(ids) {
    return `${ids.join('\n')}\n`;
}
/** Asked for and not answered yet. */
class Queue {
    #items = [];
    #from = 0;
    get first() {
        return this.#items[this.#from];
    }
    add(ids) {
        for (const id of ids)
            this.#items.push(id);
    }
    rest() {
        return this.#items.slice(this.#from);
    }
    shift() {
        const first = this.#items[this.#from];
        if (first !== undefined)
            this.#from++;
        if (this.#from > 10_000) {
            this.#items = this.#items.slice(this.#from);
            this.#from = 0;
        }
        return first;
    }
}


/***/ }),

/***/ 94366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ regularBytes)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

/**
 * The bytes of a file that settings are read from; undefined when it is absent.
 * @throws Problem (usage) for what is there and isn't read: to go on without it would be to ignore it silently.
 */
function regularBytes(name, found) {
    switch (found.kind) {
        case 'file':
            return found.bytes;
        case 'absent':
            return undefined;
        case 'link':
            throw notRead(name, 'a link, and links are not followed');
        case 'special':
        case 'unreadable':
            throw notRead(name, found.why);
    }
}
function notRead(name, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage', `${name} cannot be read: ${why}`, { fix: 'Make it a regular file that this user can read', place: name });
}


/***/ }),

/***/ 48750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFacts),
/* harmony export */   x: () => (/* binding */ readBoundary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51246);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6651);




/**
 * Asks git what `folder` belongs to.
 * @throws Problem (environment) when git can't read the repository.
 */
async function readFacts(git, folder) {
    const questions = [
        '--is-bare-repository',
        '--is-inside-git-dir',
        '--is-shallow-repository',
        '--show-object-format',
        '--absolute-git-dir',
    ];
    const answer = await git.run({
        cwd: folder,
        args: ['rev-parse', ...questions, '--git-path', 'objects', '--git-path', 'shallow', '--show-cdup', 'HEAD', '--'],
    });
    const lines = answer.stdout.toString('utf8').split('\n');
    const [bare, inside, shallow, format, gitFolder, objects, shallowFile] = lines;
    const workTree = bare === 'true' || inside === 'true' ? [] : lines.slice(7, 8);
    const [head, dashes] = lines.slice(7 + workTree.length, -1);
    const ends = answer.code === 0 ? dashes === '--' : head === undefined;
    if (gitFolder === undefined || objects === undefined || shallowFile === undefined || !ends)
        throw corrupt(answer);
    const facts = {
        gitFolder,
        objects: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, objects),
        workTree: workTree[0] === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, workTree[0]),
        format: format === 'sha256' ? 'sha256' : 'sha1',
        shallow: shallow === 'true',
        boundary: shallow === 'true' ? readBoundary(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, shallowFile)) : new Set(),
    };
    if (head !== undefined)
        return { ...facts, head };
    await assertUnborn(git, { cwd: folder, variables: { GIT_DIR: gitFolder } });
    return { ...facts, head: undefined };
}
/** HEAD doesn't resolve: fine for a branch that has no commit yet, and a damage otherwise. */
async function assertUnborn(git, call) {
    const symbolic = await git.run({ ...call, args: ['symbolic-ref', '-q', 'HEAD'] });
    const branch = symbolic.stdout.toString('utf8').trim();
    if (symbolic.code !== 0 || branch === '')
        throw corrupt(symbolic);
    const listed = await git.run({ ...call, args: ['for-each-ref', '--format=%(refname)', '--', branch] });
    const names = listed.stdout.toString('utf8').split('\n');
    if (listed.code !== 0 || listed.stderr !== '' || names.includes(branch))
        throw corrupt(listed);
}
/** The ids in a `shallow` file; none where there is no such file. */
function readBoundary(file) {
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1')
            .split('\n')
            .filter((line) => /^[0-9a-f]{40,64}$/.test(line)));
    }
    catch {
        return new Set();
    }
}
function corrupt(answer) {
    const said = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(answer.stderr);
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('environment', `git cannot read this repository${said === '' ? '' : `: ${said}`}`, {
        fix: 'Run "git fsck" in it, or clone it anew',
    });
}


/***/ }),

/***/ 21162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ unknownRevision),
/* harmony export */   Zz: () => (/* binding */ resolveRevisions),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   g0: () => (/* binding */ commitsOfIds),
/* harmony export */   gT: () => (/* binding */ existing)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _at_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55852);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44958);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);




/** So many are asked for one by one. */
const few = 20;
/** The commits that full ids stand for (an annotated tag for the one that it names), or HEAD; undefined where there is another name among them. */
async function commitsOfIds(store, head, names) {
    const ids = names.map((name) => (name === 'HEAD' ? head : name));
    if (!ids.every((id) => id !== undefined && /^[0-9a-f]+$/.test(id) && id.length === 2 * store.idBytes))
        return undefined;
    const answers = await store.ask(ids.map((id) => `${id}^{commit}`));
    return answers?.map((answer) => ('absent' in answer ? undefined : answer.id));
}
/** The commits that names stand for; undefined where one stands for none. Names go in as data, never as arguments. */
async function resolveRevisions({ git, clone }, names) {
    const unfit = (name) => name === '' || /[\x00-\x1f\x7f]/.test(name);
    const input = names.map((name) => `${unfit(name) ? '' : `${name}^{commit}`}\n`);
    const { stdout } = await git.run({ ...clone, args: ['cat-file', '--batch-check'], input });
    const lines = stdout.toString('latin1').split('\n');
    return names.map((name, index) => (unfit(name) ? undefined : /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1]));
}
/** The parents that a commit names, whether they are here or not; undefined when the commit itself isn't. */
async function parentsOf(store, commit) {
    const known = await (0,_at_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitAt */ .du)(store, commit);
    if (known !== undefined)
        return known.parents;
    const none = { object: () => undefined, said: () => undefined };
    for await (const { bytes } of (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(store, (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .inPieces */ .x)([commit]), none))
        return (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommit */ .L5)(bytes)?.parents;
    return undefined;
}
/** A name on the command line that stands for no commit. */
function unknownRevision(name, flag, shallow) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage', `${flag} ${JSON.stringify(name)} names no commit of this repository`, {
        fix: shallow
            ? 'Check the name; the clone is shallow, so it may lack it: set "fetch-depth: 0" in actions/checkout, or run "git fetch --unshallow"'
            : 'Name a branch, a tag or a commit that "git rev-parse" knows',
        place: flag,
    });
}
/** Those of the commits that are here. */
async function existing(store, commits) {
    const asked = [...new Set(commits)];
    const answers = asked.length > few ? undefined : await store.ask(asked);
    if (answers !== undefined)
        return asked.filter((_, at) => answers[at].type === 'commit');
    const { stdout } = await store.run({ args: ['cat-file', '--batch-check'], input: asked.map((id) => `${id}\n`) });
    const lines = stdout.toString('latin1').split('\n');
    return asked.filter((id) => lines.some((line) => line.startsWith(`${id} commit`)));
}


/***/ }),

/***/ 64997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LI: () => (/* binding */ ObjectStore),
  xJ: () => (/* binding */ makeBareRepository),
  w: () => (/* binding */ writeBareConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git/batch.js
var batch = __webpack_require__(16824);
;// CONCATENATED MODULE: ./lib/git/conversation.js

const asked = /^[0-9a-f]{40,64}(?:\^\{commit\})?$/;
/** How much of what was answered is kept: commits and trees of a change are asked for by several. */
const largestKept = 100_000;
const mostKept = 1000;
/** So long git may be silent in the middle of an answer, in milliseconds: a body shorter than announced would never end. */
const patience = 5000;
/**
 * Objects by name, from one `cat-file --batch` that stays and answers at once: a question costs a hundredth of a process.
 * Questions are answered in turn.
 */
class Conversation {
    #begin;
    #kept = new Map();
    #turn = Promise.resolve();
    #talk;
    /** @param begin - starts the process; whoever started it ends it */
    constructor(begin) {
        this.#begin = begin;
    }
    /** Starts the process, so that it is there when the first question comes. */
    warm() {
        this.#talk ??= new Talk(this.#begin);
    }
    /**
     * One answer a name, in their order. Undefined where git broke off or fell out of step, as it does at a damaged object:
     * whoever asks must then ask in a way that tells what is damaged.
     * @param names - full object ids, or `<id>^{commit}`
     */
    ask(names) {
        if (!names.every((name) => asked.test(name)))
            return Promise.resolve(undefined);
        const answer = this.#turn.then(() => this.#answers(names));
        this.#turn = answer.catch(() => undefined);
        return answer;
    }
    /** Ends the process and forgets; the next question starts another one. */
    reset() {
        this.#talk?.stop();
        this.#talk = undefined;
        this.#kept.clear();
    }
    async #answers(names) {
        const unknown = [...new Set(names)].filter((name) => !this.#kept.has(name));
        const fresh = new Map();
        if (unknown.length > 0) {
            this.warm();
            const answers = await this.#talk?.ask(unknown);
            if (answers === undefined) {
                this.reset();
                return undefined;
            }
            answers.forEach((answer, at) => {
                const name = unknown[at];
                fresh.set(name, answer);
                if ('bytes' in answer && (answer.bytes?.length ?? largestKept) < largestKept && this.#kept.size < mostKept)
                    this.#kept.set(name, answer);
            });
        }
        return names.map((name) => (fresh.get(name) ?? this.#kept.get(name)));
    }
}
/** One process and what has been said to it. */
class Talk {
    #running;
    #chunks;
    #parser = new batch/* BatchParser */.Uf();
    #unsaid = [];
    #wake = () => undefined;
    constructor(begin) {
        this.#running = begin(this.#words());
        this.#chunks = this.#running.chunks[Symbol.asyncIterator]();
    }
    async ask(names) {
        this.#unsaid.push(`${names.join('\n')}\n`);
        this.#wake();
        const answers = [];
        try {
            while (answers.length < names.length) {
                const next = await inTime(this.#chunks.next());
                if (next === undefined || next.done === true)
                    return undefined;
                this.#parser.push(next.value, answers);
            }
        }
        catch (error) {
            if (!(error instanceof batch/* BrokenBatch */.Q1))
                throw error;
            return undefined;
        }
        const inStep = this.#parser.idle && answers.length === names.length && answers.every((answer, at) => fits(answer, names[at]));
        return inStep ? answers : undefined;
    }
    stop() {
        this.#running.stop();
    }
    async *#words() {
        for (;;) {
            for (let text = this.#unsaid.shift(); text !== undefined; text = this.#unsaid.shift())
                yield text;
            await new Promise((resolve) => (this.#wake = resolve));
        }
    }
}
/** An object that was asked for by its id, or as part of another, or the very name where there is none. */
function fits(answer, name) {
    return answer.id === name || (!('absent' in answer) && name.includes('^'));
}
/** What comes in time. */
async function inTime(coming) {
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(() => resolve(undefined), patience)));
    try {
        return await Promise.race([coming, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(48750);
// EXTERNAL MODULE: ./lib/git/revisions.js
var revisions = __webpack_require__(21162);
;// CONCATENATED MODULE: ./lib/git/store.js





/**
 * The repository's objects, read through an empty repository of our own: none of the clone's configuration, refs,
 * replacements, grafts or promisor settings is in force here.
 */
class ObjectStore {
    #git;
    #facts;
    #folder;
    #conversation = new Conversation((input) => this.start({ args: ['cat-file', '--batch'], input }));
    #made = false;
    #fetched;
    constructor(git, facts, folder) {
        this.#git = git;
        this.#facts = facts;
        this.#folder = folder;
    }
    get emptyTree() {
        return this.#facts.format === 'sha256'
            ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
            : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
    }
    get emptyBlob() {
        return this.#facts.format === 'sha256'
            ? '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'
            : 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    }
    /** From now on a bare repository of our own is read first, and the clone's objects behind it. */
    useFetched(folder) {
        this.#fetched = folder;
        this.#conversation.reset();
    }
    /** How many bytes an object id has. */
    get idBytes() {
        return this.#facts.format === 'sha256' ? 32 : 20;
    }
    /** Gets ready to be asked. */
    warm() {
        this.#conversation.warm();
    }
    /** Few objects at once, without a process for them; see `Conversation.ask`. */
    ask(names) {
        return this.#conversation.ask(names);
    }
    /** Commits whose parents aren't here by design. */
    boundary() {
        return this.#fetched === undefined ? this.#facts.boundary : (0,repository/* readBoundary */.x)(external_node_path_.join(this.#fetched, 'shallow'));
    }
    /** The clone was made with a filter and lacks objects by design. */
    isPartial() {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_.join(this.#facts.objects, 'pack')).some((name) => name.endsWith('.promisor'));
        }
        catch {
            return false;
        }
    }
    /** Behind fetched commits, also the clone's own boundary stands, as far as what lies beyond it didn't come along. */
    async adoptBoundary() {
        if (this.#fetched === undefined)
            return;
        const file = external_node_path_.join(this.#fetched, 'shallow');
        const kept = new Set((0,repository/* readBoundary */.x)(file));
        for (const commit of this.#facts.boundary) {
            const parents = (await (0,revisions/* parentsOf */.fY)(this, commit)) ?? [];
            if ((await (0,revisions/* existing */.gT)(this, parents)).length < new Set(parents).size)
                kept.add(commit);
        }
        if (kept.size > 0)
            (0,external_node_fs_.writeFileSync)(file, [...kept].map((id) => `${id}\n`).join(''));
    }
    run(call) {
        return this.#git.run(this.#complete(call));
    }
    start(call) {
        return this.#git.start(this.#complete(call));
    }
    #complete(call) {
        const cwd = this.#fetched ?? this.#make();
        const objects = this.#facts.objects;
        const variables = this.#fetched === undefined
            ? { GIT_DIR: cwd, GIT_OBJECT_DIRECTORY: objects }
            : { GIT_DIR: cwd, GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate(objects) };
        return { ...call, cwd, variables };
    }
    #make() {
        if (this.#made)
            return this.#folder;
        // The objects lie elsewhere. Each folder less counts: removing one takes longer than many a question.
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(this.#folder, 'refs'), { recursive: true });
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(this.#folder, 'HEAD'), noBranch);
        writeBareConfig(this.#folder, this.#facts.format);
        if (this.#facts.shallow)
            (0,external_node_fs_.writeFileSync)(external_node_path_.join(this.#folder, 'shallow'), [...this.#facts.boundary].map((id) => `${id}\n`).join(''));
        this.#made = true;
        return this.#folder;
    }
}
const noBranch = 'ref: refs/heads/none\n';
/** The least that git takes for a repository with objects of its own. */
function makeBareRepository(folder, format) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.join(folder, 'objects', 'pack'), { recursive: true });
    (0,external_node_fs_.mkdirSync)(external_node_path_.join(folder, 'refs', 'heads'), { recursive: true });
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, 'HEAD'), noBranch);
    writeBareConfig(folder, format);
}
/** Also after a fetch, which leaves settings behind that would make git ask the network for what is missing. */
function writeBareConfig(folder, format) {
    const version = format === 'sha256' ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n' : '\trepositoryformatversion = 0\n';
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, 'config'), `[core]\n\tbare = true\n[core]\n${version}`);
}
/** The variable is a list; quoting, as git unquotes it, keeps a separator in a name from splitting it. */
function quoteAlternate(folder) {
    return `"${folder.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}


/***/ }),

/***/ 82054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sourceOfTree)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8480);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83245);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90029);



/** A whole tree as something to scan: each distinct content once, standing wherever the tree has it. */
function sourceOfTree(tree) {
    const tally = tree instanceof _trees_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadableTree */ .V ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTally */ .C)() : tree.tally;
    const distinct = async () => {
        const files = await tree.files();
        if (tree instanceof _trees_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadableTree */ .V)
            (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .copyNotes */ .p6)(tree.tally, tally);
        const first = new Map();
        for (const file of files)
            if (file.kind !== 'submodule' && !first.has(file.id))
                first.set(file.id, file);
        return [...first.values()];
    };
    const shown = ({ id }, bytes) => ({ id, kind: 'blob', bytes });
    return {
        tally,
        async *contents() {
            const files = await distinct();
            const read = tree instanceof _trees_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadableTree */ .V ? tree.readInto(files, tally) : tree.read(files);
            for await (const { file, bytes } of read)
                yield shown(file, bytes);
        },
        ...(tree instanceof _trees_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadableTree */ .V
            ? { showContents: async (see) => tree.showInto(await distinct(), tally, (file, bytes) => see(shown(file, bytes))) }
            : {}),
        async standings(ids) {
            const places = new Map(ids.map((id) => [id, []]));
            for (const file of await tree.files()) {
                if (file.kind !== 'submodule')
                    places.get(file.id)?.push({ place: { path: file.path }, inHead: true });
            }
            for (const list of places.values())
                list.sort((a, b) => (a.place.path < b.place.path ? -1 : 1));
            return places;
        },
    };
}


/***/ }),

/***/ 90029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ReadableTree)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8480);

/** A tree that can tell what it comes through to any tally: its own, or that of a source made of it. */
class ReadableTree {
    tally = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .C)();
    #files;
    files() {
        return (this.#files ??= this.list());
    }
    read(files) {
        return this.readInto(files, this.tally);
    }
    /** The same, shown one after the other. */
    async showInto(files, tally, see) {
        for await (const { file, bytes } of this.readInto(files, tally)) {
            const wait = see(file, bytes);
            if (wait !== undefined)
                await wait;
        }
    }
}


/***/ }),

/***/ 76509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UnreadNotes)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83245);


const mostNamed = 50;
/** Turns what could not be read into shortfalls of a tally: damage by name, absence as one sum. */
class UnreadNotes {
    #tally;
    #name;
    #damaged = 0;
    #missing = 0;
    #example;
    /** @param name - the path of an object, where one is known */
    constructor(tally, name = () => undefined) {
        this.#tally = tally;
        this.#name = name;
    }
    object(id, why) {
        if (why === 'missing') {
            this.#missing++;
            this.#example ??= this.#label(id);
            return;
        }
        if (++this.#damaged > mostNamed)
            return;
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteIncomplete */ .fZ)(this.#tally, {
            what: this.#label(id),
            why: why === 'damaged' ? 'the object is damaged: git cannot read it' : 'the object is larger than 1.5 GB',
            fix: why === 'damaged' ? 'Run "git fsck", then clone the repository anew' : 'Look at this file by other means',
        });
    }
    said(stderr) {
        const complaint = stderr.split('\n').find((line) => /^(?:error|fatal|warning|BUG):/.test(line));
        if (complaint === undefined || this.#damaged > 0)
            return;
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteIncomplete */ .fZ)(this.#tally, {
            what: "the repository's objects",
            why: `git reported: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(complaint)}`,
            fix: 'Run "git fsck", then clone the repository anew',
        });
    }
    /** Says the sums; call it when reading is over. */
    finish() {
        if (this.#missing > 0) {
            (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteIncomplete */ .fZ)(this.#tally, {
                what: `${this.#missing} ${this.#missing === 1 ? 'object' : 'objects'}, such as ${this.#example}`,
                why: 'missing from this clone (a partial clone lacks them by design, a damaged one has lost them)',
                fix: 'Clone without a filter: in actions/checkout leave "filter" out and set "fetch-depth: 0"',
            });
        }
        if (this.#damaged > mostNamed) {
            (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteIncomplete */ .fZ)(this.#tally, { what: `${this.#damaged - mostNamed} further objects`, why: 'damaged', fix: 'Run "git fsck"' });
        }
    }
    #label(id) {
        return this.#name(id) ?? `object ${id}`;
    }
}


/***/ }),

/***/ 49933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The path that a named file has in the repository or folder at `root`, with `/` between its parts; undefined for one
 * outside. Links on the way are seen through: however a file of the repository is named, it is one of the repository's.
 * The file need not exist.
 */
function pathWithin(root, file) {
    const top = realOf(root);
    const named = node_path__WEBPACK_IMPORTED_MODULE_1__.join(realOf(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    return relativeTo(top, named) ?? relativeTo(top, realOf(named));
}
function relativeTo(top, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(top, file);
    const outside = relative === '' || relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return outside ? undefined : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** With the links of all that exists of it resolved. */
function realOf(file) {
    const rest = [];
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file);; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        try {
            return node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(at), ...rest);
        }
        catch {
            if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
                return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file);
            rest.unshift(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(at));
        }
    }
}


/***/ }),

/***/ 15092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/git/discover.js


/** What the folders upwards say, before git is asked: whether it is worth asking at all. */
function looksLikeRepository(folder) {
    for (let at = folder;;) {
        if (hasDotGit(at) || isBare(at))
            return true;
        const parent = external_node_path_.dirname(at);
        if (parent === at)
            return false;
        at = parent;
    }
}
/** An empty `.git` folder (a mount point, a leftover) is none to git either. */
function hasDotGit(folder) {
    const dot = external_node_path_.join(folder, '.git');
    try {
        const found = (0,external_node_fs_.statSync)(dot);
        return found.isFile() || (found.isDirectory() && ['HEAD', 'objects', 'refs', 'config'].some((name) => exists(external_node_path_.join(dot, name))));
    }
    catch {
        return false;
    }
}
function isBare(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => exists(external_node_path_.join(folder, name)));
}
function exists(file) {
    try {
        (0,external_node_fs_.lstatSync)(file);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/git/executable.js



/** The absolute folders of PATH that don't lie in what is scanned: a repository may bring a `git` of its own. */
function trustedPath(environment, scanned) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
    const listed = (name === undefined ? undefined : environment[name]) ?? '';
    return listed
        .split(external_node_path_.delimiter)
        .filter((folder) => external_node_path_.isAbsolute(folder) && !scanned.some((root) => isInside(real(folder), real(root))));
}
/**
 * git as an absolute path, looked for in the given folders only.
 * @throws Problem (environment) when there is none.
 */
function findGit(folders) {
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    for (const folder of folders) {
        for (const name of names) {
            const candidate = external_node_path_.join(folder, name);
            if (isExecutable(candidate))
                return candidate;
        }
    }
    throw new problem/* Problem */.A('environment', 'This is a git repository, but no git was found on PATH', {
        fix: 'Install git 2.25 or later, or put its folder on PATH',
    });
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function real(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return external_node_path_.resolve(folder);
    }
}
function isInside(folder, root) {
    const relative = external_node_path_.relative(root, folder);
    return relative === '' || (!relative.startsWith('..') && !external_node_path_.isAbsolute(relative));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/git/hardening.js
var hardening = __webpack_require__(58554);
;// CONCATENATED MODULE: ./lib/git/git.js




const keptStderr = 20_000;
/** Runs git: one absolute executable, one hardened environment, never a shell. */
class Git {
    #executable;
    #environment;
    #children = new Set();
    constructor(executable, environment) {
        this.#executable = executable;
        this.#environment = environment;
    }
    /** Runs to the end and holds the whole output. */
    async run(call) {
        const running = this.start(call);
        const pieces = [];
        for await (const chunk of running.chunks)
            pieces.push(chunk);
        return { ...(await running.ending()), stdout: Buffer.concat(pieces) };
    }
    /** @throws Problem (environment), from `ending` or the loop, when git can't be started. */
    start(call) {
        const child = (0,external_node_child_process_.spawn)(this.#executable, [...hardening/* hardenedOptions */.c1, ...call.args], {
            cwd: call.cwd,
            env: { ...this.#environment, ...call.variables },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        this.#children.add(child);
        let stderr = '';
        let timedOut = false;
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < keptStderr)
                stderr += text;
        });
        const timer = call.timeout === undefined ? undefined : setTimeout(() => ((timedOut = true), child.kill('SIGKILL')), call.timeout);
        const ended = new Promise((resolve, reject) => {
            child.once('error', (cause) => reject(new problem/* Problem */.A('environment', 'git could not be started', { fix: 'Check that git runs on this machine', cause })));
            child.once('close', (code) => resolve({ code, stderr, timedOut }));
        }).finally(() => {
            clearTimeout(timer);
            this.#children.delete(child);
        });
        // Whoever waits for the ending sees the failure; a call that was left early must not raise it a second time.
        ended.catch(() => undefined);
        const feeding = feed(child, call.input ?? []);
        feeding.catch(() => undefined);
        return {
            chunks: child.stdout,
            stop: () => void child.kill('SIGKILL'),
            ending: async () => {
                const ending = await ended;
                await feeding;
                return ending;
            },
        };
    }
    /** Ends what still runs. */
    async close() {
        const closing = [...this.#children].map((child) => (0,external_node_events_.once)(child, 'close').catch(() => undefined));
        for (const child of this.#children) {
            child.kill('SIGKILL');
            // Output that nobody reads any more would keep the child from ever counting as closed.
            for (const stream of child.stdio)
                stream?.destroy();
        }
        await Promise.all(closing);
    }
}
/** A child that dies early closes its input; its ending says why, so the broken pipe itself is no news. */
async function feed(child, input) {
    const stdin = child.stdin;
    if (stdin === null)
        return;
    let broken = false;
    stdin.on('error', () => (broken = true));
    stdin.on('close', () => (broken = true));
    try {
        for await (const text of input) {
            if (broken)
                break;
            if (!stdin.write(text) && !broken)
                await drained(stdin);
        }
    }
    finally {
        stdin.end();
    }
}
function drained(stdin) {
    return new Promise((resolve) => {
        const done = () => {
            stdin.off('drain', done).off('error', done).off('close', done);
            resolve();
        };
        stdin.once('drain', done).once('error', done).once('close', done);
    });
}

// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(48750);
// EXTERNAL MODULE: ./lib/git/bytes.js
var bytes = __webpack_require__(6651);
// EXTERNAL MODULE: ./lib/git/disk.js
var git_disk = __webpack_require__(16507);
// EXTERNAL MODULE: ./lib/model/source.js
var source = __webpack_require__(8480);
// EXTERNAL MODULE: ./lib/git/at-commit.js + 1 modules
var at_commit = __webpack_require__(55852);
// EXTERNAL MODULE: ./lib/git/listing.js
var listing = __webpack_require__(29516);
// EXTERNAL MODULE: ./lib/git/object-tree.js
var object_tree = __webpack_require__(17966);
// EXTERNAL MODULE: ./lib/git/read-objects.js
var read_objects = __webpack_require__(4851);
;// CONCATENATED MODULE: ./lib/git/file-at.js







/**
 * One file of a commit's tree; undefined when absent. Of a link its own text.
 * @throws Problem (environment) for one that is there and can't be read: to go on without it would be to ignore it silently.
 */
async function fileAt(store, name, commit) {
    const found = (await (0,at_commit/* entryAt */._f)(store, commit, (0,bytes/* pathBytes */.X5)(name))) ?? (await listedAt(store, commit, (0,bytes/* pathBytes */.X5)(name)));
    if (found === 'absent' || found.kind === 'submodule' || found.kind === 'tree')
        return undefined;
    const failed = () => {
        throw new problem/* Problem */.A('environment', `${name} at ${commit.slice(0, 12)} cannot be read from this repository`, {
            fix: 'Run "git fsck", or clone it anew',
        });
    };
    const [known] = (await store.ask([found.id])) ?? [];
    if (known !== undefined && 'bytes' in known && known.type === 'blob' && known.bytes !== undefined)
        return known.bytes;
    for await (const { bytes } of (0,read_objects/* readObjects */.$)(store, (0,read_objects/* inPieces */.x)([found.id]), { object: failed, said: () => undefined }))
        return bytes;
    return failed();
}
async function listedAt(store, commit, path) {
    const found = (await (0,object_tree/* listTree */.n)(store, commit, path, (0,source/* emptyTally */.C)())).find((entry) => entry.path === path);
    return found === undefined ? 'absent' : { id: found.id, kind: (0,listing/* kindOfMode */.z1)(found.mode) };
}

;// CONCATENATED MODULE: ./lib/git/hook-index.js


/**
 * The index that a hook is asked about: `git commit --all` and `git commit PATH` make one of their own beside the usual
 * one and name it in `GIT_INDEX_FILE`. Undefined for one that lies anywhere but right in this repository's own folder.
 * https://git-scm.com/docs/githooks
 */
function hookIndex(environment, root, gitFolder) {
    const named = environment['GIT_INDEX_FILE'];
    if (named === undefined || named === '')
        return undefined;
    const file = external_node_path_.resolve(root, named);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    return (0,external_node_fs_.realpathSync)(external_node_path_.dirname(file)) === (0,external_node_fs_.realpathSync)(gitFolder) ? file : undefined;
}

;// CONCATENATED MODULE: ./lib/git/late-source.js

/** A source that is loaded when it is first asked: a run needs one kind of them, if any. It fills the tally that it is given. */
function lateSource(load) {
    const tally = (0,source/* emptyTally */.C)();
    let loading;
    const loaded = () => (loading ??= load(tally));
    return {
        tally,
        async *contents() {
            yield* (await loaded()).contents();
        },
        foundBeside: async () => (await (await loaded()).foundBeside?.()) ?? [],
        standings: async (ids) => (await loaded()).standings(ids),
    };
}

// EXTERNAL MODULE: ./lib/git/store.js + 1 modules
var git_store = __webpack_require__(64997);
// EXTERNAL MODULE: ./lib/git/regular-bytes.js
var regular_bytes = __webpack_require__(94366);
// EXTERNAL MODULE: ./lib/git/tree-source.js
var tree_source = __webpack_require__(82054);
// EXTERNAL MODULE: ./lib/git/within.js
var within = __webpack_require__(49933);
// EXTERNAL MODULE: ./lib/git/disk-files.js
var disk_files = __webpack_require__(16773);
// EXTERNAL MODULE: ./lib/git/folder-tree.js
var folder_tree = __webpack_require__(82927);
// EXTERNAL MODULE: ./lib/git/notes.js
var notes = __webpack_require__(83245);
// EXTERNAL MODULE: ./lib/git/trees.js
var trees = __webpack_require__(90029);
;// CONCATENATED MODULE: ./lib/git/working-tree.js









/**
 * The working tree: tracked files as they lie there, and untracked ones that the repository doesn't ignore. What a
 * sparse checkout left out is read from the index.
 */
class WorkingTree extends trees/* ReadableTree */.V {
    #disk;
    #entries;
    #left;
    #leftOut = new Map();
    /** @param entries - index and untracked names, with tags */
    constructor(root, store, entries) {
        super();
        this.#disk = new git_disk/* Disk */.m(root);
        this.#entries = entries;
        this.#left = new object_tree/* ObjectTree */.u(store, () => Promise.resolve([]));
    }
    async list() {
        const files = new Map();
        for (const entry of await this.#entries()) {
            if (entry.mode === '160000') {
                (0,notes/* noteNotScanned */.iX)(this.tally, { path: (0,bytes/* showPath */.P8)(entry.path), why: listing/* submoduleWhy */.VM });
                files.set(entry.path, (0,listing/* asTreeFile */.XG)(entry, entry.path));
            }
            else if (entry.path.endsWith('/')) {
                // git does not look into a repository that lies untracked in another; its files are there all the same.
                for (const file of (0,folder_tree/* walk */.G)(this.#disk, entry.path, this.tally))
                    files.set(file.id, file);
            }
            else if (entry.tag !== '?') {
                const file = (0,listing/* asTreeFile */.XG)(entry, entry.path);
                if (entry.tag === 'S')
                    this.#leftOut.set(file.id, (0,listing/* asTreeFile */.XG)(entry));
                files.set(file.id, file);
            }
            else
                files.set(entry.path, {
                    path: (0,bytes/* showPath */.P8)(entry.path),
                    id: entry.path,
                    kind: this.#disk.kindOf(entry.path) === 'link' ? 'link' : 'file',
                });
        }
        return [...files.values()];
    }
    async showInto(files, tally, see) {
        if (this.#leftOut.size > 0)
            return super.showInto(files, tally, see);
        return (0,disk_files/* showFiles */.V)(this.#disk, files, tally, see);
    }
    async *readInto(files, tally) {
        const left = files.filter((file) => this.#leftOut.has(file.id) && this.#disk.read(file.id).kind === 'absent');
        const gone = new Set(left);
        yield* (0,disk_files/* readFiles */.U)(this.#disk, gone.size === 0 ? files : files.filter((file) => !gone.has(file)), tally);
        if (left.length === 0)
            return;
        const objects = new Map(left.map((file) => [this.#leftOut.get(file.id), file]));
        for await (const { file, bytes } of this.#left.readInto([...objects.keys()], tally)) {
            yield { file: objects.get(file), bytes };
        }
    }
}
/** What `ls-files` says when it fails: the index itself is not to be read. */
function indexProblem(stderr) {
    return new problem/* Problem */.A('environment', `git cannot read the index: ${(0,bytes/* firstLine */.TM)(stderr)}`, {
        fix: 'Run "git fsck", or clone the repository anew',
    });
}

;// CONCATENATED MODULE: ./lib/git/repository-workspace.js














/** The workspace of a repository; one of plain files where the repository ignores the folder that was named. */
async function openRepository({ git, facts, start, own, close, options }) {
    const { workTree, head } = facts;
    const root = workTree ?? facts.gitFolder;
    const prefix = workTree === undefined ? '' : prefixOf(workTree, start);
    const clone = { cwd: root, variables: { GIT_DIR: facts.gitFolder, ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }) } };
    if (prefix !== '' && (await isIgnored())) {
        await close();
        return (await __webpack_require__.e(/* import() */ 7374).then(__webpack_require__.bind(__webpack_require__, 47374))).openFolder(start);
    }
    const bytesPrefix = (0,bytes/* pathBytes */.X5)(prefix);
    const store = new git_store/* ObjectStore */.LI(git, facts, own);
    const disk = new git_disk/* Disk */.m(root);
    async function isIgnored() {
        const { code } = await git.run({
            ...clone,
            args: ['--no-literal-pathspecs', 'check-ignore', '-q', '--stdin', '-z'],
            input: [`./${prefix.slice(0, -1)}\0`],
        });
        if (code !== 0)
            return false;
        const tracked = await git.run({ ...clone, args: ['ls-files', '-z', '--', prefix] });
        return tracked.code === 0 && tracked.stdout.length === 0;
    }
    async function index(flags, file) {
        const args = ['ls-files', '-z', '-s', ...flags, ...(prefix === '' ? [] : ['--', prefix])];
        const variables = { ...clone.variables, ...(file === undefined ? {} : { GIT_INDEX_FILE: file }) };
        const { code, stdout, stderr } = await git.run({ ...clone, variables, args });
        if (code !== 0 || /^(?:error|fatal):/m.test(stderr))
            throw indexProblem(stderr);
        return (0,listing/* parseListing */._S)(stdout);
    }
    const treeOf = (commit) => new object_tree/* ObjectTree */.u(store, async (tally) => (commit === undefined ? [] : (0,object_tree/* listTree */.n)(store, commit, bytesPrefix, tally)));
    const staged = async () => workTree === undefined
        ? []
        : (await index([], hookIndex(options.environment, root, facts.gitFolder))).filter((entry) => entry.id !== store.emptyBlob);
    return {
        kind: 'repository',
        root,
        prefix,
        bare: workTree === undefined,
        shallow: facts.shallow,
        empty: head === undefined,
        workingTree: () => workTree === undefined ? treeOf(head) : new WorkingTree(workTree, store, () => index(['-t', '-c', '-o', '--exclude-standard'])),
        indexTree: () => new object_tree/* ObjectTree */.u(store, staged),
        treeAt: treeOf,
        treeSource: tree_source/* sourceOfTree */.z,
        changes: (range) => lateSource(async (tally) => (await __webpack_require__.e(/* import() */ 3679).then(__webpack_require__.bind(__webpack_require__, 33679))).changesSource(store, range, bytesPrefix, tally)),
        staged: () => lateSource(async (tally) => (await __webpack_require__.e(/* import() */ 5624).then(__webpack_require__.bind(__webpack_require__, 65624))).stagedSource(store, staged, head, bytesPrefix, tally)),
        history: ({ plainly = false } = {}) => lateSource(async (tally) => (await Promise.all(/* import() */[__webpack_require__.e(5483), __webpack_require__.e(9999)]).then(__webpack_require__.bind(__webpack_require__, 69999))).historySource({ git, clone, store, facts, prefix: bytesPrefix, plainly, threads: options.threads }, tally)),
        resolveRange: async (wish, may) => (await __webpack_require__.e(/* import() */ 9049).then(__webpack_require__.bind(__webpack_require__, 99049))).rangeResolver({ git, clone, store, facts, own, options })(wish, may),
        within: (file) => (0,within/* pathWithin */.R)(root, file),
        file: async (name, at) => {
            if (at !== undefined)
                return fileAt(store, name, at);
            if (workTree === undefined)
                return head === undefined ? undefined : fileAt(store, name, head);
            return (0,regular_bytes/* regularBytes */._)(name, disk.read((0,bytes/* pathBytes */.X5)(name)));
        },
        head: () => Promise.resolve(head),
        origin: async () => (await __webpack_require__.e(/* import() */ 5164).then(__webpack_require__.bind(__webpack_require__, 95164))).originOf(git, clone),
        close,
    };
}
/** `''` or `sub/`: where the named folder lies in the working tree. */
function prefixOf(workTree, start) {
    const relative = external_node_path_.relative((0,external_node_fs_.realpathSync)(workTree), (0,external_node_fs_.realpathSync)(start)).split(external_node_path_.sep).join('/');
    return relative === '' || relative.startsWith('..') || external_node_path_.isAbsolute(relative) ? '' : `${relative}/`;
}

;// CONCATENATED MODULE: ./lib/git/workspace.js









/**
 * Opens what `folder` is: the repository that it belongs to, or else a plain folder.
 * @throws Problem (usage) when it is no folder; Problem (environment) when it is a repository that git can't read.
 */
async function openWorkspace(folder, options) {
    const start = external_node_path_.resolve(folder);
    if (!isFolder(start))
        throw new problem/* Problem */.A('usage', `There is no folder ${folder}`, { fix: 'Name an existing folder with --path', place: '--path' });
    if (!looksLikeRepository(start))
        return (await __webpack_require__.e(/* import() */ 7374).then(__webpack_require__.bind(__webpack_require__, 47374))).openFolder(start);
    const folders = trustedPath(options.environment, [start]);
    const executable = findGit(folders);
    const own = temporaryFolder(options.tempFolder);
    const git = new Git(executable, (0,hardening/* gitEnvironment */._K)(options.environment, folders, own));
    const close = async () => {
        await git.close();
        (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
    };
    try {
        // Ownership is checked by git before anything is read; all that it protects from is shut already.
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(own, '.gitconfig'), '[safe]\n\tdirectory = *\n');
        const reading = (0,repository/* readFacts */.M)(git, start);
        if (options.expected === 'changes')
            Promise.all([__webpack_require__.e(/* import() */ 9049).then(__webpack_require__.bind(__webpack_require__, 99049)), __webpack_require__.e(/* import() */ 3679).then(__webpack_require__.bind(__webpack_require__, 33679))]).catch(() => undefined);
        const facts = await reading;
        return await openRepository({ git, facts, start, own, close, options });
    }
    catch (error) {
        await close();
        throw error;
    }
}
function temporaryFolder(parent) {
    try {
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'aws-access-gate-'));
    }
    catch (cause) {
        const code = cause.code ?? 'unknown fault';
        throw new problem/* Problem */.A('environment', `No folder can be made in the temporary folder ${parent} (${code})`, {
            fix: 'Name one that may be written to: RUNNER_TEMP in a workflow, else TMPDIR',
            cause,
        });
    }
}
function isFolder(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conceal)
/* harmony export */ });
/* harmony import */ var _secret_in_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21046);
/* harmony import */ var _worth_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25562);


/**
 * The same value with every credential in its texts redacted: paths, names of members and branches, words of a policy,
 * wrong options may hold one. Access key ids stay, as they are no secrets. With `unnamed`, also what looks like a secret
 * and is called nothing.
 */
async function conceal(value, { unnamed = false } = {}) {
    const texts = new Set();
    eachText(value, (text) => {
        if (text.length >= shortest && (unnamed || (0,_secret_in_name_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInName */ .w)(text).length > 0 || (0,_worth_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .worthReading */ .H)(Buffer.from(text)).credentials))
            texts.add(text);
        return text;
    });
    if (texts.size === 0)
        return value;
    // Most reports hold nothing of the kind, and end without what reads it.
    const { concealText } = await Promise.all(/* import() */[__webpack_require__.e(7388), __webpack_require__.e(5652), __webpack_require__.e(7756)]).then(__webpack_require__.bind(__webpack_require__, 74797));
    const concealed = new Map([...texts].map((text) => [text, concealText(text, unnamed)]));
    return eachText(value, (text) => concealed.get(text) ?? text);
}
/** No credential is shorter. */
const shortest = 30;
function eachText(value, turn) {
    if (typeof value === 'string')
        return turn(value);
    if (Array.isArray(value))
        return value.map((one) => eachText(one, turn));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [turn(key), eachText(one, turn)]));
}


/***/ }),

/***/ 21046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ secretsInName)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65741);

/** A name of a file or a branch goes on where a value in a text would end: `secret=...40 characters....txt`, or a `/`. */
const inName = /(?:secret|key|token|passw)[\w.-]{0,30}[=:@ _-]["']?([A-Za-z0-9+/]{40})(?![A-Za-z0-9+])/gi;
/** Where secrets stand in a name of a file, a folder, a branch or a member. */
function secretsInName(name) {
    return [...name.matchAll(inName)].flatMap((match) => {
        const end = match.index + match[0].length;
        return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRandomSecret */ .ut)(match[1]) ? [{ start: end - 40, end }] : [];
    });
}


/***/ }),

/***/ 98644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ compileGlob),
  Ho: () => (/* binding */ globLimits),
  AI: () => (/* binding */ globProblem)
});

;// CONCATENATED MODULE: ./lib/model/braces.js
/**
 * Unfolds `{a,b}`, nested too, into all texts it stands for; braces without a comma or without an end stand for
 * themselves, as what follows a backslash does. Undefined when there would be more than `limit`.
 */
function expandBraces(text, limit) {
    const done = [];
    const open = [{ text, from: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = firstGroup(next.text, next.from);
        if (group === undefined)
            done.push(next.text);
        else {
            const head = next.text.slice(0, group.start);
            const tail = next.text.slice(group.end + 1);
            for (const choice of group.choices.reverse())
                open.push({ text: head + choice + tail, from: group.start });
        }
        if (done.length + open.length > limit)
            return undefined;
    }
    return done;
}
function firstGroup(text, from) {
    const stack = [];
    let outermost;
    for (let i = from; i < text.length; i++) {
        const character = text.charAt(i);
        if (character === '\\')
            i++;
        else if (character === '{')
            stack.push({ start: i, commas: [] });
        else if (character === ',')
            stack.at(-1)?.commas.push(i);
        else if (character === '}') {
            const group = stack.pop();
            if (group === undefined || group.commas.length === 0)
                continue;
            if (outermost !== undefined && outermost.start < group.start)
                continue;
            const cuts = [group.start, ...group.commas, i];
            const choices = cuts.slice(1).map((cut, index) => text.slice(cuts[index] + 1, cut));
            outermost = { start: group.start, end: i, choices };
            if (stack.length === 0)
                return outermost;
        }
    }
    return outermost;
}

;// CONCATENATED MODULE: ./lib/model/glob.js

/** How long a glob may be, and into how many its braces may unfold. */
const globLimits = { length: 1000, alternatives: 100 };
/** Why `pattern` can't be used; undefined for a good one. */
function globProblem(pattern) {
    if (pattern === '')
        return 'an empty pattern matches nothing';
    if (pattern.length > globLimits.length)
        return `a pattern has at most ${globLimits.length} characters`;
    if (pattern.startsWith('!'))
        return 'a pattern can only name what is meant, not what is not';
    if (expandBraces(pattern, globLimits.alternatives) === undefined)
        return `the braces of a pattern may unfold into at most ${globLimits.alternatives}`;
    return undefined;
}
/**
 * Compiles a glob: `*` and `?` inside one part of the path, `**` for any number of parts, `[a-z]`, `[!a]`, `{a,b}`, `\` before
 * a character that is meant as such. Names that begin with a dot match like others; a trailing slash means everything
 * below; a member of an archive is meant by what means the archive. Matches in time bounded by the product of both
 * lengths, whatever pattern and path: no regular expression is made of either. A pattern with a `globProblem` matches
 * nothing.
 */
function compileGlob(pattern) {
    if (globProblem(pattern) !== undefined)
        return () => false;
    const rooted = pattern.replace(/^(?:\.?\/)+/, '');
    const whole = rooted.endsWith('/') ? `${rooted}**` : rooted;
    const alternatives = (expandBraces(whole, globLimits.alternatives) ?? []).map((text) => splitParts(text).map(part));
    return (path) => path !== '' && prepared(path).some((names) => alternatives.some((parts) => matchParts(parts, names)));
}
let latest;
/** The path, and each archive around it, cut at the slashes. Many globs are asked about one path in turn, so the latest is kept. */
function prepared(path) {
    if (latest?.path !== path)
        latest = { path, names: withArchives(path).map((name) => name.split('/').map(characters)) };
    return latest.names;
}
/** `a.zip!/b.zip!/c`: the member, and each archive around it. */
function withArchives(path) {
    const names = [path];
    for (let at = path.indexOf('!/'); at > 0 && names.length < 20; at = path.indexOf('!/', at + 2))
        names.push(path.slice(0, at));
    return names;
}
/** Code points; a text without surrogates is its own list of them. */
function characters(text) {
    return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
}
function splitParts(text) {
    const parts = [];
    let current = '';
    for (let i = 0; i < text.length; i++) {
        const character = text.charAt(i);
        if (character === '/') {
            parts.push(current);
            current = '';
        }
        else
            current += character === '\\' ? character + text.charAt(++i) : character;
    }
    return [...parts, current];
}
function part(text) {
    if (text === '**')
        return 'deep';
    const tokens = [];
    const written = Array.from(text);
    for (let i = 0; i < written.length; i++) {
        const character = written[i];
        if (character === '\\' && i + 1 < written.length)
            tokens.push(written[++i]);
        else if (character === '?')
            tokens.push({ type: 'one' });
        else if (character === '[') {
            const set = readSet(written, i);
            if (set === undefined)
                tokens.push(character);
            else {
                tokens.push(set.token);
                i = set.end;
            }
        }
        else if (character !== '*')
            tokens.push(character);
        else if (typeof tokens.at(-1) === 'string' || tokens.at(-1)?.type !== 'run')
            tokens.push({ type: 'run' });
    }
    return tokens;
}
function readSet(characters, open) {
    const negated = characters[open + 1] === '!' || characters[open + 1] === '^';
    const first = open + (negated ? 2 : 1);
    const ranges = [];
    let i = first;
    for (; i < characters.length && (characters[i] !== ']' || i === first); i++) {
        if (characters[i] === '\\')
            i++;
        const from = characters[i];
        if (from === undefined)
            return undefined;
        if (characters[i + 1] === '-' && characters[i + 2] !== undefined && characters[i + 2] !== ']') {
            ranges.push([from, characters[i + 2]]);
            i += 2;
        }
        else
            ranges.push([from, from]);
    }
    if (characters[i] !== ']')
        return undefined;
    const has = (character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(([from, to]) => code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0)) !== negated;
    };
    return { token: { type: 'set', has }, end: i };
}
/** Only the last `**` ever needs another try: what stands before it has matched as early as it can. */
function matchParts(parts, names) {
    let at = 0;
    let name = 0;
    let retry;
    while (name < names.length) {
        const current = parts[at];
        if (current === 'deep') {
            retry = { at, name };
            at++;
        }
        else if (current !== undefined && matchPart(current, names[name])) {
            at++;
            name++;
            continue;
        }
        else if (retry === undefined)
            return false;
        else {
            at = retry.at + 1;
            name = ++retry.name;
            continue;
        }
        if (at === parts.length)
            return true;
    }
    return at === parts.length;
}
/** Only the last `*` ever needs another try. */
function matchPart(tokens, text) {
    if (text.length === 0)
        return tokens.length === 0;
    let at = 0;
    let i = 0;
    let retry;
    while (i < text.length) {
        const token = tokens[at];
        if (typeof token === 'object' && token.type === 'run') {
            retry = { at, i };
            at++;
        }
        else if (token !== undefined && one(token, text[i])) {
            at++;
            i++;
        }
        else if (retry === undefined)
            return false;
        else {
            at = retry.at + 1;
            i = ++retry.i;
        }
    }
    while (typeof tokens[at] === 'object' && tokens[at].type === 'run')
        at++;
    return at === tokens.length;
}
function one(token, character) {
    if (typeof token === 'string')
        return token === character;
    return token.type === 'one' || (token.type === 'set' && token.has(character));
}


/***/ })

};
