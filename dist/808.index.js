export const id = 808;
export const ids = [808];
export const modules = {

/***/ 30808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkKeys: () => (/* binding */ checkKeys)
/* harmony export */ });
/* harmony import */ var _model_ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76799);
/* harmony import */ var _look_through_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90302);
/* harmony import */ var _member_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56454);



/**
 * Finds committed AWS credentials in everything that the source gives, one finding a value, with nothing of a secret in
 * it. What the source could not read makes the check incomplete. Never calls AWS.
 */
async function checkKeys(input) {
    const { source, accounts, clock, progress, mode } = input;
    const started = clock.now();
    const harvest = await (0,_look_through_js__WEBPACK_IMPORTED_MODULE_0__/* .lookThroughSource */ .On)(source, progress);
    for (const found of (await source.foundBeside?.()) ?? [])
        (0,_look_through_js__WEBPACK_IMPORTED_MODULE_0__/* .addHarvest */ .H1)(harvest, found);
    const { sightings, remarks, unread, seen } = harvest;
    // A history comes in the order in which it is cheapest to read; what is said of it does not depend on that.
    if (mode === 'history')
        sightings.sort((a, b) => (a.content < b.content ? -1 : Number(a.content > b.content)));
    progress.done();
    const standings = seen.size === 0 ? new Map() : await source.standings([...seen]);
    const findings = sightings.length === 0 ? [] : await findingsOf(sightings, { standings, mode, accounts, now: clock.now() });
    const passed = passedOver(mode === 'history' ? byId(unread) : unread, standings);
    const shortfalls = [...source.tally.incomplete, ...passed.shortfalls];
    return {
        check: 'keys',
        status: shortfalls.length > 0 ? 'incomplete' : 'ran',
        ...(shortfalls.length > 0 ? { reason: reasonOf(shortfalls) } : {}),
        durationMs: clock.now() - started,
        findings,
        notChecked: shortfalls.map((shortfall) => ({ check: 'keys', ...shortfall })),
        notScanned: [...source.tally.notScanned, ...passed.notScanned],
        ignores: ignoresIn(mode === 'history' ? byId(remarks) : remarks, standings),
    };
}
async function findingsOf(sightings, context) {
    const { reportAll } = await Promise.all(/* import() */[__webpack_require__.e(7388), __webpack_require__.e(8492)]).then(__webpack_require__.bind(__webpack_require__, 68492));
    return reportAll(sightings, context);
}
function byId(map) {
    return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function reasonOf(shortfalls) {
    const reasons = [...new Set(shortfalls.map(({ what, why }) => `${what}: ${why}`))];
    return reasons.length > 3 ? `${reasons.slice(0, 3).join('; ')}; and ${reasons.length - 3} more` : reasons.join('; ');
}
/** What archives hold that was not read, by the first place of each. */
function passedOver(unread, standings) {
    const notScanned = [];
    const shortfalls = [];
    for (const [id, members] of unread) {
        const place = standings.get(id)?.[0]?.place;
        if (place === undefined)
            continue;
        const at = place.path === '' ? `object ${place.commit ?? ''}` : place.path;
        for (const { member, why, incomplete } of members) {
            const path = member === '' ? at : (0,_member_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPath */ .M)(at, member);
            if (incomplete)
                shortfalls.push({ what: path, why, fix: 'Unpack it and look through it by hand, or take it out of the repository.' });
            else
                notScanned.push({ path, why });
        }
    }
    return { notScanned, shortfalls };
}
function ignoresIn(remarks, standings) {
    const found = [];
    for (const [id, text] of remarks) {
        for (const { place, inHead } of standings.get(id) ?? []) {
            if (inHead && place.in === undefined)
                found.push(...(0,_model_ignore_js__WEBPACK_IMPORTED_MODULE_2__/* .findIgnoreComments */ .a)(place.path, text));
        }
    }
    return found;
}


/***/ }),

/***/ 90302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ addHarvest),
  T8: () => (/* binding */ lookThrough),
  On: () => (/* binding */ lookThroughSource)
});

// EXTERNAL MODULE: ./lib/keys/signs.js
var keys_signs = __webpack_require__(90986);
;// CONCATENATED MODULE: ./lib/keys/lineage.js

/** What is known of one content, for its versions to take over. */
class Known {
    signs;
    #base;
    #kept;
    #encoding;
    #judged = [];
    constructor(signs, base, kept) {
        this.signs = signs;
        this.#base = base;
        this.#kept = kept;
    }
    /** Whether a stretch bears a credential, as its like in the base did; undefined where the base has no such stretch. */
    bears(stretch, encoding) {
        const base = this.#base;
        if (base === undefined || this.#kept === undefined || base.#encoding !== encoding || base.#judged.length === 0)
            return undefined;
        const shift = shiftOf(stretch, this.#kept);
        if (shift === undefined)
            return undefined;
        let low = 0;
        let high = base.#judged.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (base.#judged[middle].start < stretch.start - shift)
                low = middle + 1;
            else
                high = middle;
        }
        const like = base.#judged[low];
        return like?.start === stretch.start - shift && like.end === stretch.end - shift ? like.bears : undefined;
    }
    /** What all stretches of this content came to. */
    keep(judged, encoding) {
        this.#judged = judged;
        this.#encoding = encoding;
    }
    /** To be called when the next content is asked for: the base's own place may be taken then. */
    forget() {
        const known = new Known(this.signs, undefined, undefined);
        known.keep(this.#judged, this.#encoding ?? 'utf8');
        return known;
    }
}
/** How much farther a stretch lies than its like in the base; undefined where it is not kept in one piece. */
function shiftOf({ start, end }, { count, numbers }) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (numbers[3 * middle + 1] < end)
            low = middle + 1;
        else
            high = middle;
    }
    const from = numbers[3 * low];
    return low < count && from <= start ? from - numbers[3 * low + 2] : undefined;
}
/** Follows contents through their versions, so that of each only what is new has to be looked at. */
class Lineage {
    #bySlot = [];
    #last;
    /** What a content is worth, and what is known of it. Each content that has a version must be shown, in the order given. */
    follow({ bytes }, { slot, base, kept }) {
        if (this.#last !== undefined)
            this.#bySlot[this.#last.slot] = this.#last.known.forget();
        const before = base === undefined ? undefined : this.#bySlot[base];
        const signs = before === undefined ? (0,keys_signs/* findSigns */.UX)(bytes) : (0,keys_signs/* followSigns */.eL)(bytes, before.signs, kept);
        const known = new Known(signs, before, kept);
        this.#last = { slot, known };
        return { worth: (0,keys_signs/* worthOf */.g4)(bytes, signs), known };
    }
}

// EXTERNAL MODULE: ./lib/keys/tar-header.js
var tar_header = __webpack_require__(83097);
// EXTERNAL MODULE: ./lib/keys/unopened-kinds.js
var unopened_kinds = __webpack_require__(31986);
// EXTERNAL MODULE: ./lib/keys/zip.js
var zip = __webpack_require__(58735);
;// CONCATENATED MODULE: ./lib/keys/packed-signs.js



/** Whether a content may be an archive of a kind that is known, at the price of a look at its head and its end. Never says no wrongly. */
function looksPacked(bytes) {
    if (bytes.length < 20)
        return false;
    const head = (bytes[0] << 8) | bytes[1];
    return head === packed_signs_zip || head === gzip || (0,zip/* endsAsZip */.uP)(bytes) || (0,tar_header/* isTarHeader */.FY)(bytes, 0) || (0,unopened_kinds/* unopenedKind */.Z)(bytes) !== undefined;
}
/** The first two bytes. */
const packed_signs_zip = 0x504b;
const gzip = 0x1f8b;

// EXTERNAL MODULE: ./lib/keys/worth-reading.js + 4 modules
var worth_reading = __webpack_require__(25562);
;// CONCATENATED MODULE: ./lib/keys/look-through.js



/** How many contents pass between two words on the progress. */
const stride = 2000;
/** Looks through contents, in the order in which they are given. */
async function lookThrough(contents, progress) {
    const look = new Look(progress);
    for await (const content of contents) {
        const wait = look.at(content);
        if (wait !== undefined)
            await wait;
    }
    return look.harvest;
}
/** The same for all that a source gives, as fast as it can. */
async function lookThroughSource(source, progress) {
    if (source.showContents === undefined)
        return lookThrough(source.contents(), progress);
    const look = new Look(progress);
    await source.showContents((content) => look.at(content));
    return look.harvest;
}
class Look {
    harvest = { sightings: [], remarks: new Map(), unread: new Map(), seen: new Set() };
    #progress;
    #lineage = new Lineage();
    #count = 0;
    #scanner;
    constructor(progress) {
        this.#progress = progress;
    }
    /** Looks at one content: now, or as soon as what it gives back is done. */
    at(content) {
        if (++this.#count % stride === 0)
            this.#progress?.update(`${this.#count} contents looked through for credentials`);
        const followed = content.version === undefined ? undefined : this.#lineage.follow(content, content.version);
        const worth = followed?.worth ?? (0,worth_reading/* worthReading */.H)(content.bytes);
        if (!worth.credentials && !worth.ignore && !looksPacked(content.bytes))
            return undefined;
        if (this.#scanner === undefined)
            return this.#load().then((scanner) => this.#scan(scanner, content, worth, followed?.known));
        this.#scan(this.#scanner, content, worth, followed?.known);
        return undefined;
    }
    /** Most trees hold nothing that is worth it, and start faster without what reads it. */
    async #load() {
        return (this.#scanner ??= new (await Promise.all(/* import() */[__webpack_require__.e(7388), __webpack_require__.e(5652)]).then(__webpack_require__.bind(__webpack_require__, 65652))).ContentScanner());
    }
    #scan(scanner, { id, kind, bytes }, worth, known) {
        const { detections, remarks, unread } = scanner.scan(bytes, worth, known);
        for (const detection of detections)
            this.harvest.sightings.push({ content: id, detection });
        if (remarks !== undefined && kind === 'blob')
            this.harvest.remarks.set(id, remarks);
        if (unread.length > 0)
            this.harvest.unread.set(id, unread);
        if (detections.length > 0 || remarks !== undefined || unread.length > 0)
            this.harvest.seen.add(id);
    }
}
/** Adds what was found elsewhere, in other contents. */
function addHarvest(to, from) {
    for (const sighting of from.sightings)
        to.sightings.push(sighting);
    for (const [id, text] of from.remarks)
        to.remarks.set(id, text);
    for (const [id, members] of from.unread)
        to.unread.set(id, members);
    for (const id of from.seen)
        to.seen.add(id);
}


/***/ }),

/***/ 56454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ memberPath),
/* harmony export */   k: () => (/* binding */ gzipContent)
/* harmony export */ });
/** Stands in a member path for the content of a gzip stream, whose name is that of the file without its ending. */
const gzipContent = '\0';
/** The path of a member inside an archive at `path`: `dump.tar.gz!/dir/.env`, `log.gz!/log`. */
function memberPath(path, member) {
    const parts = [path];
    for (const [index, part] of member.split('!/').entries()) {
        if (part !== gzipContent)
            parts.push(part);
        // A tar inside gzip is one archive to everybody.
        else if (index === member.split('!/').length - 1)
            parts.push(unpackedName(parts.at(-1)));
    }
    return parts.join('!/');
}
function unpackedName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.gz$/i.test(name) ? name.slice(0, -3) : /\.tgz$/i.test(name) ? `${name.slice(0, -4)}.tar` : name === '' ? 'content' : name;
}


/***/ }),

/***/ 90986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ findSigns),
/* harmony export */   eL: () => (/* binding */ followSigns),
/* harmony export */   g4: () => (/* binding */ worthOf)
/* harmony export */ });
/* harmony import */ var _model_ignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76799);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44873);
/* harmony import */ var _secret_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45246);
/* harmony import */ var _worth_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25562);




/** Looks through a whole content. */
function findSigns(bytes) {
    const found = { marks: [], runs: [] };
    gatherMarks(bytes, 0, bytes.length, found);
    gatherRuns(bytes, 0, bytes.length, found);
    return { length: bytes.length, ...found };
}
/** How far the neighbours reach that a mark needs, in bytes. */
const aroundMark = 64;
/** The same for a run. */
const aroundRun = 8;
/** What `findSigns` finds, at the price of what is not in the base. */
function followSigns(bytes, base, { count, numbers }) {
    const found = { marks: [], runs: [] };
    const behind = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .rareMarks */ .TP.longest + aroundMark;
    let scanned = 0;
    let covered = 0;
    for (let i = 0; i < count; i++) {
        const start = numbers[3 * i];
        const end = numbers[3 * i + 1];
        const shift = start - numbers[3 * i + 2];
        const begins = start === 0 && shift === 0;
        const finishes = end === bytes.length && end - shift === base.length;
        const from = begins ? 0 : start + aroundMark;
        const to = finishes ? end : end - behind;
        if (from >= to)
            continue;
        if (scanned < from)
            gatherMarks(bytes, scanned, from, found);
        if (base.marks.length > 0)
            takeOver(base.marks, shift, from, to, ({ tag }, place) => found.marks.push({ ...place, tag }));
        scanned = to;
        covered = gatherRunsNear(bytes, covered, begins ? 0 : start + aroundRun, found);
        const last = finishes ? end : end - aroundRun;
        if (base.runs.length > 0) {
            takeOver(base.runs, shift, Math.max(begins ? 0 : start + aroundRun, covered), last, (_run, place) => {
                if (place.end <= last)
                    found.runs.push(place);
            });
        }
        covered = Math.max(covered, last);
    }
    if (scanned < bytes.length)
        gatherMarks(bytes, scanned, bytes.length, found);
    if (covered < bytes.length)
        gatherRunsNear(bytes, covered, bytes.length, found);
    return { length: bytes.length, ...found };
}
/** Those of the ascending ones in the base that begin, shifted, between two places. */
function takeOver(all, shift, from, to, take) {
    for (let i = firstFrom(all, from - shift); i < all.length; i++) {
        const one = all[i];
        if (one.start + shift >= to)
            return;
        take(one, { start: one.start + shift, end: one.end + shift });
    }
}
/** What a content with these signs is worth. */
function worthOf(bytes, { marks, runs }) {
    const ignore = marks.some(({ tag }) => tag === 'ignore');
    const credentials = marks.some(({ tag }) => tag !== 'ignore') || (runs.length > 0 && hasWord(bytes));
    return { credentials, ignore };
}
/** Besides how an ignore comment begins. */
function hasWord(bytes) {
    for (let hit = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL.next(bytes); hit !== undefined; hit = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL.next(bytes, hit.start + 1)) {
        if (bytes.toString('latin1', hit.start, hit.start + _model_ignore_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreMarker */ .x.length) !== _model_ignore_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreMarker */ .x)
            return true;
    }
    return false;
}
function gatherMarks(bytes, from, to, found) {
    for (let hit = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .rareMarks */ .TP.next(bytes, from, to); hit !== undefined; hit = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .rareMarks */ .TP.next(bytes, hit.start + 1, to)) {
        const { start, end, tag } = hit;
        if ((0,_worth_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .t)(bytes, hit))
            found.marks.push({ start, end, tag: tag === 'kind' || tag === 'ignore' ? tag : 'other' });
    }
}
/** Runs of which any part lies between two places. Tells where the last of them that were looked at ended. */
function gatherRunsNear(bytes, from, to, found) {
    if (from >= to)
        return from;
    let first = from;
    if ((0,_secret_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRun */ .pj)(bytes[first]))
        while (first > 0 && (0,_secret_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRun */ .pj)(bytes[first - 1]))
            first--;
    let last = to;
    while (last < bytes.length && (0,_secret_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRun */ .pj)(bytes[last]))
        last++;
    gatherRuns(bytes, first, last, found);
    return last;
}
function gatherRuns(bytes, from, to, found) {
    for (let run = (0,_secret_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSecretRun */ .n5)(bytes, from, to); run !== undefined; run = (0,_secret_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSecretRun */ .n5)(bytes, run.end, to))
        found.runs.push(run);
}
/** The first of ascending ones that begins at a place or behind. */
function firstFrom(ascending, place) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle].start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 83097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ isTarHeader),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/** The size of everything in a tar archive, in bytes. */
const block = 512;
function tarHeader(bytes, at) {
    const kind = String.fromCharCode(bytes[at + 156]);
    return { name: nameAt(bytes, at), kind, size: sizeAt(bytes, at), mapGoesOn: kind === 'S' && bytes[at + 482] === 1 };
}
/** Whether the block at `at` is all there and says its own checksum; old programs summed up signed bytes. */
function isTarHeader(bytes, at) {
    if (at + block > bytes.length || !hasOctalDigit(bytes, at + 148, at + 156))
        return false;
    const told = Number.parseInt(field(bytes, at + 148, at + 156).trim(), 8);
    let sum = 0;
    let high = 0;
    for (let i = 0; i < block; i++) {
        const byte = i >= 148 && i < 156 ? 32 : bytes[at + i];
        sum += byte;
        high += byte >> 7;
    }
    return sum > 256 && (sum === told || sum - high * 256 === told);
}
/** Without one there is no checksum: the look at eight bytes that most contents get. */
function hasOctalDigit(bytes, start, end) {
    for (let i = start; i < end; i++)
        if ((bytes[i] & 0xf8) === 48)
            return true;
    return false;
}
/** Octal digits, or binary where the first bit is set; undefined when neither. */
function sizeAt(bytes, at) {
    const first = bytes[at + 124];
    const size = (first & 0x80) !== 0
        ? first === 0x80
            ? Number(bytes.readBigUInt64BE(at + 128))
            : -1
        : Number.parseInt(field(bytes, at + 124, at + 136).trim() || '0', 8);
    return Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}
function nameAt(bytes, at) {
    const prefix = bytes.toString('latin1', at + 257, at + 263) === 'ustar\0' ? field(bytes, at + 345, at + 500) : '';
    const name = field(bytes, at, at + 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** The bytes of a field up to a zero, one character each. */
function field(bytes, start, end) {
    const zero = bytes.subarray(start, end).indexOf(0);
    return bytes.toString('latin1', start, zero < 0 ? end : start + zero);
}


/***/ }),

/***/ 31986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unopenedKind)
/* harmony export */ });
/** Kinds of archive that are told and not opened, by how they begin. https://www.garykessler.net/library/file_sigs.html */
const kinds = [
    ['fd377a585a00', 'xz'],
    ['28b52ffd', 'zstd'],
    ['377abcaf271c', '7z'],
    ['526172211a07', 'rar'],
    ['425a68', 'bzip2'],
    ['04224d18', 'lz4'],
    ['4c5a495001', 'lzip'],
    ['894c5a4f000d0a1a', 'lzop'],
    ['1f9d90', 'compress'],
    ['4d53434600000000', 'cab'],
    ['edabeedb', 'rpm'],
    [Buffer.from('!<arch>\ndebian-').toString('hex'), 'deb'],
    [Buffer.from('hsqs').toString('hex'), 'squashfs'],
    [Buffer.from('PACK\0\0\0').toString('hex'), 'git pack'],
    [Buffer.from('# v2 git bundle\n').toString('hex'), 'git bundle'],
    [Buffer.from('# v3 git bundle\n').toString('hex'), 'git bundle'],
];
/** The first two bytes of each: most contents need no further look. */
const heads = new Set(kinds.map(([magic]) => Number.parseInt(magic.slice(0, 4), 16)));
/** What kind of archive it is that nobody here opens; undefined for everything else. */
function unopenedKind(bytes) {
    if (!heads.has((bytes[0] << 8) | bytes[1]))
        return undefined;
    const head = bytes.toString('hex', 0, 16);
    const kind = kinds.find(([magic]) => head.startsWith(magic))?.[1];
    return kind === 'bzip2' && !/^425a683[1-9]314159265359/.test(head) ? undefined : kind;
}


/***/ }),

/***/ 58735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ni: () => (/* binding */ zipDirectory),
/* harmony export */   uP: () => (/* binding */ endsAsZip)
/* harmony export */ });
/* unused harmony export endRecord */
/* harmony import */ var _git_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);

const signature = { end: 0x06054b50, wideEnd: 0x06064b50, wideLocator: 0x07064b50, entry: 0x02014b50, local: 0x04034b50 };
/** Reads the directory at the end; undefined when there is none. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zipDirectory(bytes) {
    const end = endRecord(bytes);
    if (end < 0)
        return undefined;
    const told = wideEnd(bytes, end) ?? {
        start: bytes.readUInt32LE(end + 16),
        size: bytes.readUInt32LE(end + 12),
        count: bytes.readUInt16LE(end + 10),
        at: end,
    };
    // With a program or a picture in front, everything stands further back than the directory says.
    const shift = told.at - told.size - told.start;
    const start = told.start + shift;
    if (shift < 0 || start < 0)
        return undefined;
    const entries = [];
    let at = start;
    let count = 0;
    for (; at + 46 <= told.at && bytes.readUInt32LE(at) === signature.entry; count++) {
        const nameLength = bytes.readUInt16LE(at + 28);
        const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (next > told.at)
            break;
        const entry = entryAt(bytes, at, nameLength, shift);
        if (!entry.name.endsWith('/') || entry.end > entry.start + 30 + nameLength + 64)
            entries.push(entry);
        at = next;
    }
    const split = bytes.readUInt16LE(end + 4) !== 0 && bytes.readUInt16LE(end + 4) !== 0xffff;
    const whole = at === told.at && (count & 0xffff) === (told.count & 0xffff);
    return {
        entries,
        start,
        flaw: split ? 'the archive is split over several files' : whole ? undefined : 'the directory of the zip archive is damaged',
    };
}
/** Whether the content ends as a zip archive does: one may begin with a program, and only then is looked behind a comment. */
function endsAsZip(bytes) {
    if (bytes.length < 22)
        return false;
    if (bytes.readUInt32LE(bytes.length - 22) === signature.end)
        return true;
    const head = bytes.readUInt16BE(0);
    return (head === 0x4d5a || head === 0x2321 || bytes.readUInt32BE(0) === 0x7f454c46) && endRecord(bytes) >= 0;
}
/**
 * Where the record that ends the archive stands, behind at most 64 kB of comment; -1 when nowhere. One whose comment goes
 * to the end of the content is preferred to bytes that only look like one.
 */
function endRecord(bytes) {
    const first = Math.max(0, bytes.length - 65_557);
    const tail = bytes.subarray(first);
    let any = -1;
    for (let at = tail.length - 22; at >= 0 && (at = tail.lastIndexOf(endMagic, at)) >= 0; at--) {
        if (at + 22 + tail.readUInt16LE(at + 20) === tail.length)
            return first + at;
        if (any < 0)
            any = first + at;
    }
    return any;
}
const endMagic = Buffer.from('PK\x05\x06', 'latin1');
/** The numbers of the 64-bit record before the last one. */
function wideEnd(bytes, end) {
    if (end < 76 || bytes.readUInt32LE(end - 20) !== signature.wideLocator)
        return undefined;
    let at = Number(bytes.readBigUInt64LE(end - 12));
    if (at + 56 > end || bytes.readUInt32LE(at) !== signature.wideEnd)
        at = end - 76;
    if (bytes.readUInt32LE(at) !== signature.wideEnd)
        return undefined;
    const number = (offset) => Number(bytes.readBigUInt64LE(at + offset));
    return { start: number(48), size: number(40), count: number(32), at };
}
function entryAt(bytes, at, nameLength, shift) {
    const wide = wideNumbers(bytes, at, at + 46 + nameLength, bytes.readUInt16LE(at + 30));
    const start = wide.offset + shift;
    const method = bytes.readUInt16LE(at + 10);
    const data = dataAt(bytes, start, wide.packed, method);
    return {
        name: (0,_git_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(bytes.toString('latin1', at + 46, at + 46 + nameLength)),
        encrypted: (bytes.readUInt16LE(at + 8) & 0x41) !== 0,
        method,
        crc: bytes.readUInt32LE(at + 16),
        start,
        end: data === undefined ? start : data.end,
        data: data?.bytes,
    };
}
/** Sizes and offset, where they don't fit from the 64-bit extra field. */
function wideNumbers(bytes, at, extra, length) {
    const numbers = { size: bytes.readUInt32LE(at + 24), packed: bytes.readUInt32LE(at + 20), offset: bytes.readUInt32LE(at + 42) };
    for (let field = extra; field + 4 <= extra + length; field += 4 + bytes.readUInt16LE(field + 2)) {
        if (bytes.readUInt16LE(field) !== 1)
            continue;
        let value = field + 4;
        const limit = Math.min(extra + length, value + bytes.readUInt16LE(field + 2));
        for (const key of ['size', 'packed', 'offset']) {
            if (numbers[key] !== 0xffffffff || value + 8 > limit)
                continue;
            numbers[key] = Number(bytes.readBigUInt64LE(value));
            value += 8;
        }
    }
    return numbers;
}
function dataAt(bytes, offset, packed, method) {
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== signature.local || bytes.readUInt16LE(offset + 8) !== method)
        return undefined;
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const end = start + packed;
    return end <= bytes.length ? { bytes: bytes.subarray(start, end), end } : undefined;
}


/***/ })

};
