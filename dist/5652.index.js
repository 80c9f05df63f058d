export const id = 5652;
export const ids = [5652,1153];
export const modules = {

/***/ 6975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   w: () => (/* binding */ inflateRaw)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** The unpacked bytes of a gzip stream, all its members; a failure when it is none, is cut short or would be larger than `limit`. */
function inflate(bytes, limit) {
    try {
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, { maxOutputLength: Math.max(1, limit) });
    }
    catch (error) {
        return failureOf(error);
    }
}
/** The unpacked bytes of a raw deflate stream, which may end before `bytes` does, or be cut short by their end. */
function inflateRaw(bytes, limit) {
    const attempt = (finishFlush) => {
        // The types don't know that `info` changes the result. https://nodejs.org/api/zlib.html#class-options
        const options = { maxOutputLength: Math.max(1, limit), info: true, finishFlush };
        const { buffer, engine } = node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(bytes, options);
        return { plain: buffer, taken: engine.bytesWritten };
    };
    try {
        return { ...attempt(node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_FINISH), whole: true };
    }
    catch (error) {
        if (error.code !== 'Z_BUF_ERROR')
            return failureOf(error);
    }
    try {
        return { ...attempt(node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH), whole: false };
    }
    catch (error) {
        return failureOf(error);
    }
}
function failureOf(error) {
    return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged';
}


/***/ }),

/***/ 65652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ContentScanner: () => (/* binding */ ContentScanner),
  finders: () => (/* binding */ finders)
});

// EXTERNAL MODULE: ./lib/model/ignore.js
var ignore = __webpack_require__(76799);
;// CONCATENATED MODULE: ./lib/keys/budget.js
/** No content unpacks to more than this, in bytes. */
const largestTotal = 512_000_000;
/** One member never grows beyond this, so that a bomb ends early. */
const largestMember = 128_000_000;
/**
 * A content unpacks to 32 MB and 200 times its own size, so that the work goes with the size of what is committed: what
 * people pack shrinks to a tenth, now and then to a fiftieth, and only what is made to be a bomb to a thousandth.
 */
function freshBudget(size) {
    return { bytes: Math.max(4 * size, Math.min(largestTotal, 32_000_000 + 200 * size)), members: 250_000 };
}
/** Counts what was unpacked; what was given up as too large has cost as much as it was allowed. */
function charge(budget, unpacked) {
    budget.bytes -= unpacked === 'too large' ? allowance(budget) : unpacked;
}
/** How much the next member may have, in bytes. */
function allowance(budget) {
    return Math.min(largestMember, budget.bytes);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/keys/crc32.js

let table;
/** The checksum of zip and gzip. https://www.rfc-editor.org/rfc/rfc1952#section-8 */
function crc32(bytes) {
    // Node has it from 22.2 on.
    const own = external_node_zlib_.crc32;
    if (own !== undefined)
        return own(bytes);
    const lookup = (table ??= makeTable());
    let crc = -1;
    for (let i = 0; i < bytes.length; i++)
        crc = lookup[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
    return ~crc >>> 0;
}
function makeTable() {
    return Int32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit++)
            value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value;
    });
}

// EXTERNAL MODULE: ./lib/keys/inflate.js
var inflate = __webpack_require__(6975);
;// CONCATENATED MODULE: ./lib/keys/gzip.js



/** How many members of a damaged stream are unpacked one by one. */
const mostPieces = 10_000;
/** The content of a gzip stream, all its members together. What precedes damage counts. https://www.rfc-editor.org/rfc/rfc1952 */
function* openGzip(bytes, budget) {
    const plain = (0,inflate/* inflate */.U)(bytes, allowance(budget));
    if (typeof plain !== 'string') {
        charge(budget, plain.length);
        yield { name: '', bytes: plain };
        return;
    }
    if (plain === 'too large') {
        charge(budget, plain);
        yield { name: '', why: 'the gzip stream is too large', incomplete: true };
        return;
    }
    const pieces = [];
    let whole = false;
    for (let at = bodyOf(bytes, 0); at !== undefined && pieces.length < mostPieces;) {
        const piece = (0,inflate/* inflateRaw */.w)(bytes.subarray(at), allowance(budget));
        if (typeof piece === 'string')
            break;
        charge(budget, piece.plain.length);
        pieces.push(piece.plain);
        const end = at + piece.taken;
        const sound = piece.whole && end + 8 <= bytes.length && bytes.readUInt32LE(end) === crc32(piece.plain);
        at = sound ? bodyOf(bytes, end + 8) : undefined;
        // Garbage behind a whole stream is what programs warn of and pass over.
        whole = sound && at === undefined && bytes[end + 8] !== 0x1f;
    }
    if (pieces.length > 0)
        yield { name: '', bytes: Buffer.concat(pieces) };
    if (!whole)
        yield { name: '', why: 'the gzip stream is damaged or cut short', incomplete: true };
}
/** Where the packed bytes of the member begin that begins here: past the header, a name, a comment and more. */
function bodyOf(bytes, start) {
    if (start + 18 > bytes.length || bytes[start] !== 0x1f || bytes[start + 1] !== 0x8b || bytes[start + 2] !== 8)
        return undefined;
    const flags = bytes[start + 3];
    let at = start + 10;
    if ((flags & 4) !== 0)
        at += at + 2 <= bytes.length ? 2 + bytes.readUInt16LE(at) : bytes.length;
    for (const flag of [8, 16]) {
        if ((flags & flag) === 0)
            continue;
        const zero = bytes.indexOf(0, at);
        if (zero < 0)
            return undefined;
        at = zero + 1;
    }
    if ((flags & 2) !== 0)
        at += 2;
    return at < bytes.length ? at : undefined;
}

// EXTERNAL MODULE: ./lib/git/bytes.js
var git_bytes = __webpack_require__(6651);
;// CONCATENATED MODULE: ./lib/keys/pax.js
/** What a header in pax's form says of the next file: `LENGTH KEY=VALUE` and a line end, over and over. */
function paxRecords(bytes, start, end) {
    const stop = Math.min(end, bytes.length);
    let name;
    let size;
    for (let at = start; at < stop;) {
        const digits = /^[0-9]{1,10} /.exec(bytes.toString('latin1', at, Math.min(stop, at + 11)))?.[0].length ?? 0;
        const length = Number(bytes.toString('latin1', at, at + digits));
        if (!Number.isSafeInteger(length) || length <= digits || at + length > stop)
            break;
        const record = bytes.toString('latin1', at + digits, at + length - 1);
        if (record.startsWith('path=') || record.startsWith('GNU.sparse.name='))
            name = record.slice(record.indexOf('=') + 1);
        else if (/^size=[0-9]{1,15}$/.test(record))
            size = Number(record.slice(5));
        at += length;
    }
    return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) };
}

// EXTERNAL MODULE: ./lib/keys/tar-header.js
var tar_header = __webpack_require__(83097);
;// CONCATENATED MODULE: ./lib/keys/tar.js



/** The files of a tar archive; undefined when the first block is no header. */
function openTar(bytes) {
    return (0,tar_header/* isTarHeader */.FY)(bytes, 0) ? members(bytes) : undefined;
}
/** Of a longer name only this much is shown, in bytes. */
const longestName = 4096;
function* members(bytes) {
    let said = {};
    let at = 0;
    while (at + tar_header/* block */.om <= bytes.length) {
        if (isEmpty(bytes, at)) {
            // Archives that are put one behind the other have empty blocks between them; anything else may stand there too.
            at = nextFilled(bytes, at);
            if (!(0,tar_header/* isTarHeader */.FY)(bytes, at))
                return;
        }
        const header = (0,tar_header/* isTarHeader */.FY)(bytes, at) ? (0,tar_header/* tarHeader */.pI)(bytes, at) : undefined;
        const told = said.size ?? header?.size;
        if (header === undefined || told === undefined) {
            yield { name: '', why: 'the tar archive is damaged', incomplete: true };
            return;
        }
        const { kind } = header;
        let start = at + tar_header/* block */.om;
        for (let goes = header.mapGoesOn; goes && start + tar_header/* block */.om <= bytes.length; start += tar_header/* block */.om)
            goes = bytes[start + 504] === 1;
        const size = /[1-6]/.test(kind) && (0,tar_header/* isTarHeader */.FY)(bytes, start) ? 0 : told;
        const end = start + size;
        const name = said.name ?? header.name;
        if (end > bytes.length)
            yield { name: (0,git_bytes/* showPath */.P8)(name), why: 'the tar archive is cut short', incomplete: true };
        if (kind === 'L')
            said = { ...said, name: (0,tar_header/* field */.ZZ)(bytes, start, Math.min(end, start + longestName)) };
        else if (kind === 'x')
            said = { ...said, ...paxRecords(bytes, start, end) };
        else if (kind !== 'g' && kind !== 'K') {
            if (size > 0 && start < bytes.length)
                yield { name: (0,git_bytes/* showPath */.P8)(name), bytes: bytes.subarray(start, end) };
            said = {};
        }
        at = start + Math.ceil(size / tar_header/* block */.om) * tar_header/* block */.om;
    }
    if (at < bytes.length && bytes[at] !== 0)
        yield { name: '', why: 'the tar archive is cut short', incomplete: true };
}
function isEmpty(bytes, at) {
    for (let i = at; i < at + tar_header/* block */.om; i++)
        if (bytes[i] !== 0)
            return false;
    return true;
}
/** The next block that isn't empty. */
function nextFilled(bytes, at) {
    let i = at;
    while (i < bytes.length && bytes[i] === 0)
        i++;
    return i - (i % tar_header/* block */.om);
}

// EXTERNAL MODULE: ./lib/keys/unopened-kinds.js
var unopened_kinds = __webpack_require__(31986);
// EXTERNAL MODULE: ./lib/keys/zip.js
var zip = __webpack_require__(58735);
;// CONCATENATED MODULE: ./lib/keys/zip-locals.js

const header = Buffer.from('504b0304', 'hex');
/** Stored, deflated, and what is told and not opened: with AES, bzip2, LZMA, zstd and more. */
const methods = new Set([0, 8, 9, 12, 14, 93, 95, 96, 97, 98, 99]);
/**
 * The next file between two places of a zip archive that only its own header tells of: one that the directory leaves out,
 * or all of them where there is no directory. Bytes that merely begin like a header are passed over.
 */
function nextLocal(bytes, start, end) {
    const within = bytes.subarray(0, end);
    for (let at = within.indexOf(header, start); at >= 0 && at + 30 <= end; at = within.indexOf(header, at + 4)) {
        const flags = bytes.readUInt16LE(at + 6);
        const method = bytes.readUInt16LE(at + 8);
        const nameLength = bytes.readUInt16LE(at + 26);
        const from = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
        const sane = bytes[at + 4] <= 63 && methods.has(method) && nameLength > 0 && from <= end && bytes[at + 30] !== 0;
        if (!sane)
            continue;
        const size = (flags & 8) === 0 ? bytes.readUInt32LE(at + 18) : undefined;
        return {
            name: (0,git_bytes/* showPath */.P8)(bytes.toString('latin1', at + 30, at + 30 + nameLength)),
            encrypted: (flags & 0x41) !== 0,
            method,
            crc: (flags & 8) === 0 ? bytes.readUInt32LE(at + 14) : 0,
            start: at,
            from,
            size,
            end: size === undefined || size === 0xffffffff ? end : Math.min(end, from + size),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/keys/zip-members.js





/** How often bytes that look like a file of the archive may turn out to be none. */
const mostMistaken = 100;
/**
 * The files of a zip archive: those of its directory, and those that only their own headers tell of, which some programs
 * unpack all the same.
 */
function* openZip(bytes, budget) {
    const directory = (0,zip/* zipDirectory */.ni)(bytes);
    const flaw = directory === undefined ? 'the zip archive has no readable directory' : directory.flaw;
    if (flaw !== undefined)
        yield { name: '', why: flaw, incomplete: true };
    // Entries that point at one file are one.
    const entries = [...new Map((directory?.entries ?? []).map((entry) => [entry.data === undefined ? entry : entry.start, entry])).values()];
    for (const entry of entries) {
        if (budget.members-- <= 0) {
            yield { name: '', why: 'the archive has too many members', incomplete: true };
            return;
        }
        yield* opened(entry, budget);
    }
    let from = 0;
    for (const { start, end } of entries.sort((a, b) => a.start - b.start)) {
        if (start > from)
            yield* untold(bytes, from, start, budget);
        from = Math.max(from, end);
    }
    yield* untold(bytes, from, directory?.start ?? bytes.length, budget);
}
function* opened({ name, encrypted, method, crc, data }, budget) {
    const refused = (why) => ({ name, why, incomplete: true });
    if (encrypted)
        yield refused('it is encrypted');
    else if (data === undefined)
        yield refused('the archive is damaged');
    else if (method === 0)
        yield* told(name, data, crc, budget);
    else if (method !== 8)
        yield { name, why: `compression method ${method} is not opened`, incomplete: false };
    else {
        const inflated = (0,inflate/* inflateRaw */.w)(data, allowance(budget));
        if (inflated === 'too large')
            charge(budget, inflated);
        if (typeof inflated === 'string')
            yield refused(inflated === 'damaged' ? 'it is damaged' : 'it is too large');
        else
            yield* told(name, inflated.plain, inflated.whole ? crc : undefined, budget);
    }
}
/** A member that came out; without a checksum it is known to be cut short, and a checksum of 0 is none. */
function* told(name, bytes, crc, budget) {
    if (bytes.length > allowance(budget)) {
        yield { name, why: 'it is too large', incomplete: true };
        return;
    }
    charge(budget, bytes.length);
    if (bytes.length > 0)
        yield { name, bytes };
    if (crc === undefined)
        yield { name, why: 'it is cut short', incomplete: true };
    else if (crc !== 0 && crc !== crc32(bytes))
        yield { name, why: 'it is damaged: its checksum is another one', incomplete: true };
}
/** What lies between two files of the directory and begins like a file. */
function* untold(bytes, start, end, budget) {
    let mistaken = 0;
    let at = start;
    while (at + 30 <= end && mistaken < mostMistaken && budget.members > 0) {
        const local = nextLocal(bytes, at, end);
        if (local === undefined)
            return;
        budget.members--;
        at = local.end;
        if (local.method !== 8 || local.encrypted) {
            const data = local.size === undefined ? undefined : bytes.subarray(local.from, local.end);
            yield* opened({ ...local, data }, budget);
            if (data === undefined)
                at = local.from;
            continue;
        }
        const inflated = (0,inflate/* inflateRaw */.w)(bytes.subarray(local.from, local.end), allowance(budget));
        if (typeof inflated === 'string') {
            // What doesn't unpack was no file, or is one for nobody.
            mistaken++;
            at = local.start + 4;
            if (inflated === 'damaged')
                continue;
            charge(budget, inflated);
            yield { name: local.name, why: 'it is too large', incomplete: true };
            continue;
        }
        yield* told(local.name, inflated.plain, inflated.whole ? local.crc : undefined, budget);
        at = local.from + inflated.taken;
    }
}

;// CONCATENATED MODULE: ./lib/keys/archive.js





/** Opens zip (and what is one), gzip and tar; undefined for what is no archive. */
function openArchive(bytes, budget) {
    if (bytes.length < 20)
        return undefined;
    const head = bytes.readUInt32BE(0);
    if (head === 0x504b0304 || head === 0x504b0708 || ((0,zip/* endsAsZip */.uP)(bytes) && (0,zip/* zipDirectory */.ni)(bytes) !== undefined))
        return openZip(bytes, budget);
    if (head >>> 8 === 0x1f8b08)
        return openGzip(bytes, budget);
    const tar = openTar(bytes);
    if (tar !== undefined)
        return tar;
    const kind = (0,unopened_kinds/* unopenedKind */.Z)(bytes);
    return kind === undefined ? undefined : [{ name: '', why: `${kind} archives are not opened`, incomplete: false }];
}

;// CONCATENATED MODULE: ./lib/keys/areas.js
/**
 * Lines and columns of many spans of one text in a single sweep, however many stand on one line. Columns count code
 * points, a leading byte order mark none; lines end at LF, CRLF or a lone CR, as `LineIndex` has it.
 */
function areasOf(text, spans) {
    const offsets = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
    const at = new Map();
    let line = 1;
    let column = 1;
    let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (const offset of offsets) {
        for (; i < offset && i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code < 0xe000 && isHigh(text.charCodeAt(i - 1))))
                column++;
        }
        at.set(offset, { line, column });
    }
    return new Map(spans.map((span) => {
        const start = at.get(span.start);
        const end = at.get(span.end);
        return [span, { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }];
    }));
}
function isHigh(code) {
    return code >= 0xd800 && code < 0xdc00;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/keys/signs.js
var signs = __webpack_require__(90986);
;// CONCATENATED MODULE: ./lib/keys/surroundings.js
/**
 * How much is read to each side of a mark, in bytes. A signed address lies within 6,000 characters of its mark; what names a
 * value, or tells its service, within 800. A pair's other half is a mark of its own, and so is a secret beside an id.
 */
const reach = { kind: 10_240, other: 3072 };
/**
 * The stretches of a content that hold all its marks and runs that could be secrets, with what lies around them, in order.
 * They end where no value, folded or escaped, can go on.
 */
function surroundings(bytes, signs) {
    const found = [];
    for (const { start, end, around } of spots(signs)) {
        const last = found.at(-1);
        const from = last !== undefined && start - around <= last.end ? last.end : cutBefore(bytes, start - around);
        if (last !== undefined && from <= last.end)
            last.end = end + around <= last.end ? last.end : cutAfter(bytes, end + around);
        else
            found.push({ start: from, end: cutAfter(bytes, end + around) });
    }
    return found;
}
/** Marks and runs, in ascending order of their beginnings. */
function* spots({ marks, runs }) {
    let next = 0;
    for (const { start, end, tag } of marks) {
        if (tag === 'ignore')
            continue;
        for (; next < runs.length && runs[next].start < start; next++)
            yield { ...runs[next], around: reach.other };
        yield { start, end, around: reach[tag] };
    }
    for (; next < runs.length; next++)
        yield { ...runs[next], around: reach.other };
}
/** Bytes that stand in no value, none of its encodings, and nothing that folds or splits one over lines. */
const ends = new Uint8Array(256);
for (const one of '(){}[]:|*?!')
    ends[one.charCodeAt(0)] = 1;
/** The nearest place at `at` or before where a content may be cut. */
function cutBefore(bytes, at) {
    let i = Math.max(0, at);
    while (i > 0 && ends[bytes[i - 1]] === 0)
        i--;
    return i;
}
/** The nearest place at `at` or behind. */
function cutAfter(bytes, at) {
    let i = Math.min(bytes.length, at);
    while (i < bytes.length && ends[bytes[i]] === 0)
        i++;
    return i;
}

// EXTERNAL MODULE: ./lib/keys/text-of.js
var text_of = __webpack_require__(85479);
;// CONCATENATED MODULE: ./lib/keys/close-reading.js




/** Contents up to this length, in bytes, are read as a whole where any part of them holds something. */
const small = 65_536;
/** Farther apart than this, in bytes, nothing belongs together: a pair reaches over 40,000 characters. */
const apart = 131_072;
/** How many stretches that hold nothing are remembered. */
const mostRemembered = 20_000;
/**
 * Reads contents closely. Only what lies around a content's marks is read first, and a stretch that held nothing is not read
 * again: the versions of a file in a history differ in little. Where a stretch holds something, all that could belong to it
 * is read together.
 */
class CloseReading {
    #read;
    #barren = new Set();
    constructor(read) {
        this.#read = read;
    }
    /** All credentials of a content, by spans of its text as `textOf` gives it. What is known of it saves work, and is added to. */
    spot(bytes, known) {
        const encoding = (0,text_of/* encodingOf */.P)(bytes);
        if (encoding === undefined)
            return this.#read((0,text_of/* textOf */.b)(bytes));
        const judged = surroundings(bytes, known?.signs ?? (0,signs/* findSigns */.UX)(bytes)).map(({ start, end }) => {
            const bears = known?.bears({ start, end }, encoding) ?? !this.#isBarren(bytes.subarray(start, end), encoding);
            return { start, end, bears };
        });
        known?.keep(judged, encoding);
        const bearing = judged.filter(({ bears }) => bears);
        if (bearing.length === 0)
            return [];
        if (bytes.length <= small)
            return this.#read(bytes.toString(encoding));
        return together(bytes, bearing).flatMap(({ start, end }) => {
            const spotted = this.#read(bytes.toString(encoding, start, end));
            const shift = spotted.length === 0 || start === 0 ? 0 : bytes.toString(encoding, 0, start).length;
            return shift === 0 ? spotted : spotted.map((one) => moved(one, shift));
        });
    }
    #isBarren(stretch, encoding) {
        const key = (0,external_node_crypto_.createHash)('sha256').update(encoding).update(stretch).digest('binary');
        if (this.#barren.has(key))
            return true;
        const barren = this.#read(stretch.toString(encoding)).length === 0;
        if (!barren)
            return false;
        if (this.#barren.size >= mostRemembered)
            this.#barren = new Set();
        this.#barren.add(key);
        return true;
    }
}
/** The stretches with all that could belong to them. */
function together(bytes, stretches) {
    const found = [];
    for (const { start, end } of stretches) {
        const last = found.at(-1);
        const after = cutAfter(bytes, end + apart);
        if (last !== undefined && start - apart <= last.end)
            last.end = Math.max(last.end, after);
        else
            found.push({ start: Math.max(last?.end ?? 0, cutBefore(bytes, start - apart)), end: after });
    }
    return found;
}
function moved(one, by) {
    const where = ({ start, end }) => ({ start: start + by, end: end + by });
    return { ...one, where: where(one.where), beside: one.beside.map((beside) => ({ ...beside, where: where(beside.where) })) };
}

// EXTERNAL MODULE: ./lib/keys/detectors/index.js + 25 modules
var detectors = __webpack_require__(7388);
// EXTERNAL MODULE: ./lib/keys/scan-text.js + 17 modules
var scan_text = __webpack_require__(22337);
// EXTERNAL MODULE: ./lib/keys/member-path.js
var member_path = __webpack_require__(56454);
// EXTERNAL MODULE: ./lib/keys/worth-reading.js + 4 modules
var worth_reading = __webpack_require__(25562);
;// CONCATENATED MODULE: ./lib/keys/scan-content.js










const nothing = { detections: [], remarks: undefined, unread: [] };
/** How many members that were not read for one reason are named. */
const mostNamed = 20;
/** How deep archives in archives are opened. */
const deepest = 8;
const finders = detectors/* keyRules */.t.flatMap(({ find, needs = [] }) => find === undefined ? [] : [(view) => (needs.some((need) => view.text.includes(need)) ? find(view) : [])]);
/** Looks through contents, one after the other, and remembers which stretches of the large ones hold nothing. */
class ContentScanner {
    #closely = new CloseReading((text) => (0,scan_text/* scanText */.F)(text, finders));
    /** Looks through one content and the archives in it; `known` is what its versions have taught of it. */
    scan(bytes, worth, known) {
        const scan = this.#layer(bytes, worth, [], freshBudget(bytes.length), known);
        return scan.unread.length > mostNamed ? { ...scan, unread: shortened(scan.unread) } : scan;
    }
    #layer(bytes, worth, path, budget, known) {
        const archive = openArchive(bytes, budget);
        const own = this.#plain(bytes, worth, path, known);
        if (archive === undefined)
            return own;
        const detections = [];
        const unread = [];
        for (const part of archive) {
            const { name } = part;
            if (!('bytes' in part)) {
                unread.push({ member: inside(path, name), why: part.why, incomplete: part.incomplete });
                continue;
            }
            const { bytes: member } = part;
            const memberPath = [...path, name === '' ? member_path/* gzipContent */.k : name];
            if (memberPath.length > deepest) {
                unread.push({ member: memberPath.join('!/'), why: 'archives are nested too deep', incomplete: true });
                continue;
            }
            const scan = this.#layer(member, (0,worth_reading/* worthReading */.H)(member), memberPath, budget);
            detections.push(...scan.detections);
            unread.push(...scan.unread);
        }
        // A member that is stored unpacked shows in the archive's own bytes too.
        const unpacked = new Set(detections.flatMap(({ values }) => values));
        const other = own.detections.filter(({ values }) => !values.some((value) => unpacked.has(value)));
        return { detections: [...detections, ...other], remarks: own.remarks, unread };
    }
    #plain(bytes, worth, path, known) {
        const spotted = worth.credentials ? this.#closely.spot(bytes, known) : [];
        if (spotted.length === 0 && !(worth.ignore && path.length === 0))
            return nothing;
        const text = (0,text_of/* textOf */.b)(bytes);
        // A wide encoding hides the mark from a look at the bytes.
        const remarks = path.length === 0 && (worth.ignore || text.includes(ignore/* ignoreMarker */.x));
        const found = located(text, spotted);
        return {
            detections: path.length === 0 ? found : found.map((one) => ({ ...one, member: path.join('!/') })),
            remarks: remarks ? text : undefined,
            unread: [],
        };
    }
}
function inside(path, name) {
    return [...path, ...(name === '' ? [] : [name])].join('!/');
}
/** The first ones of each reason, and how many more there are. */
function shortened(unread) {
    const byReason = new Map();
    for (const one of unread) {
        const same = byReason.get(one.why);
        if (same === undefined)
            byReason.set(one.why, [one]);
        else
            same.push(one);
    }
    return [...byReason.values()].flatMap((all) => {
        const more = all.length - mostNamed;
        return more <= 0
            ? all
            : [...all.slice(0, mostNamed), { ...all[0], member: '', why: `${more} more members: ${all[0].why}` }];
    });
}
/** With spans turned into lines and columns. */
function located(text, spotted) {
    if (spotted.length === 0)
        return [];
    const spans = spotted.flatMap((one) => [one.where, ...one.beside.map((beside) => beside.where)]);
    const areas = areasOf(text, spans);
    const at = (span) => areas.get(span);
    return spotted.map((one) => ({
        ...one,
        where: at(one.where),
        beside: one.beside.map((beside) => ({ where: at(beside.where), message: beside.message })),
    }));
}


/***/ }),

/***/ 22337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ scanText)
});

// EXTERNAL MODULE: ./lib/keys/account.js
var account = __webpack_require__(15863);
// EXTERNAL MODULE: ./lib/keys/filler.js
var keys_filler = __webpack_require__(46576);
// EXTERNAL MODULE: ./lib/keys/wordiness.js
var wordiness = __webpack_require__(43048);
;// CONCATENATED MODULE: ./lib/keys/access-key-ids.js



/** Also one that a program keeps behind its length, twenty, with whatever follows. */
const shape = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?:(?![A-Za-z0-9])|(?<=\x14.{20}))/g;
/** Everything in the text that is shaped like an access key id, with its own neighbours looked at and nothing else. */
function idShapes(text) {
    const found = [];
    for (const match of text.matchAll(shape)) {
        const start = match.index;
        const end = start + 20;
        if (!insideBody(text, start, end) && !insideSequence(text, start))
            found.push({ text: match[0], start, end });
    }
    return found;
}
/** Undefined for what nobody's key is: words, examples, sequences, one repeated character, placeholders. */
function judgeId(shape) {
    const facts = (0,account/* readId */.w)(shape.text);
    const tail = shape.text.slice(4);
    if (/EXAMPLE/.test(shape.text))
        return undefined;
    if (new Set(tail).size <= 5 || /^[0-9]+$/.test(tail) || /^[ACGTUN]+$/.test(tail) || /^[0-9A-F]*(?:0000|FFFF)/.test(tail))
        return undefined;
    if ((0,keys_filler/* isInterleavedSequence */.Td)(tail))
        return undefined;
    const filler = (0,keys_filler/* fillerLength */.DO)(tail);
    const lettersOnly = /^[A-Z]+$/.test(tail);
    if (facts.possible) {
        if (filler >= 9)
            return undefined;
        if (lettersOnly && (0,wordiness/* capitalWordiness */.Db)(shape.text) > ((0,keys_filler/* holdsFillerWord */.Zt)(tail) ? -12 : 5))
            return undefined;
    }
    else {
        if (filler >= 7 || (0,keys_filler/* holdsFillerWord */.Zt)(tail))
            return undefined;
        if (lettersOnly && (0,wordiness/* capitalWordiness */.Db)(shape.text) > -10)
            return undefined;
    }
    return { id: shape.text, start: shape.start, end: shape.end, ...facts };
}
/** True where `+` or `/` tie it to a long run of base64: the body of an image, a certificate, a map. */
function insideBody(text, start, end) {
    const before = /[A-Za-z0-9+/]*[+/]$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
    const after = /^[+/][A-Za-z0-9+/]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
    // An id and its secret with a `/` or `+` between them are as long together as nothing else is.
    if (before.length + after.length === 41 && (before === '' || after === ''))
        return false;
    return isBody(before) || isBody(after);
}
function isBody(run) {
    if (run.length < 20)
        return false;
    return /[a-z]/.test(run) && /[A-Z]/.test(run) && (0,wordiness/* wordiness */.nm)(run) < 0 && !/\/20[0-9]{6}\//.test(run);
}
/** True where the line before is one long run of capitals, as in the listing of a protein. */
function insideSequence(text, start) {
    if (text[start - 1] !== '\n' || start < 42)
        return false;
    return /[A-Z*-]{40}\r?$/.test(text.slice(Math.max(0, start - 43), start - 1));
}

;// CONCATENATED MODULE: ./lib/keys/blocks.js
/** The blocks around a place, the innermost first, as far back as `floor`. */
function blocksAround(text, at, floor) {
    const found = [...byBrackets(text, at, floor)];
    if (found.length === 0 && text.slice(Math.max(floor, at - 12), at + 1).includes('>'))
        found.push(...byElements(text, at, floor));
    found.push(...byIndent(text, found.at(-1)?.start ?? at, floor));
    return found.length > 0 ? found : bySection(text, at, floor);
}
/** Where a block ends that a place from `from` on lies in; `ceiling` at the latest. */
function endOf(text, { ends, name, inside }, from, ceiling) {
    const rest = text.slice(from, ceiling);
    let length = -1;
    if (ends === 'element')
        length = rest.indexOf(`</${name}`);
    else if (ends === 'section')
        length = rest.search(/\n[ \t]{0,8}\[/);
    else if (ends === 'bracket') {
        let depth = 1;
        for (let i = inside; i < ceiling; i++) {
            const one = text[i];
            if ('([{'.includes(one))
                depth++;
            else if (')]}'.includes(one) && --depth === 0)
                return Math.max(from, i);
        }
    }
    else {
        for (const { index } of rest.matchAll(/\n(?=[ \t]*[^\s#])/g)) {
            if (indentAt(rest, index + 1) <= ends.indent)
                return from + index;
        }
    }
    return length < 0 ? ceiling : from + length;
}
function* byBrackets(text, at, floor) {
    let depth = 0;
    let left = 8;
    for (let i = at - 1; i >= floor && left > 0; i--) {
        const one = text[i];
        if (')]}'.includes(one))
            depth++;
        else if ('([{'.includes(one) && depth-- === 0) {
            depth = 0;
            const block = headed(text, i, floor);
            if (block !== undefined)
                yield block;
            left--;
        }
    }
}
const assigned = /(?<![\w$.@/-])([\w$.@/-]{1,60})["'`\])]{0,3}\s{0,4}(?:=>|:=|[:=])\s{0,4}(?:(?:new\s)?[\w.<>*&[\]]{1,40}\s{0,2})?$/;
const labelled = /(?<![\w-])(\w{1,30})((?:[ \t]{1,4}"[^"\n]{1,80}"){1,3})\s{0,4}$/;
const declared = /\b(?:class|struct|object|module|namespace|interface|trait|extension|impl)\s{1,4}([\w:.]{1,60})[^;{}()]{0,100}$/;
const alone = /(?:^|\n)[ \t]*([\w-]{1,60})[ \t]*\n?[ \t]*$/;
const called = /(?<![\w$.:\\>-])([\w$.:\\>@-]{1,80})\s?$/;
/** The name that an opening bracket stands behind. */
function headed(text, at, floor) {
    const head = text.slice(Math.max(floor, at - 160), at);
    const block = (kind, name, length) => {
        return { kind, name, start: at - length, inside: at + 1, ends: 'bracket' };
    };
    if (text[at] !== '(') {
        const data = assigned.exec(head);
        if (data !== null)
            return block('data', data[1], data[0].length);
        const hcl = labelled.exec(head);
        if (hcl !== null) {
            const [whole, word, labels = ''] = hcl;
            return /^(?:resource|data)$/.test(word) && /^\s*"aws_/.test(labels) ? undefined : block('data', labels, whole.length);
        }
        const type = declared.exec(head);
        if (type !== null)
            return block('call', type[1], type[0].length);
        const word = text[at] === '{' ? alone.exec(head) : null;
        if (word !== null)
            return block('data', word[1], word[0].length);
    }
    const call = called.exec(head);
    if (call === null)
        return undefined;
    const fresh = /\bnew\s{1,4}$/.test(head.slice(0, call.index));
    return block(fresh ? 'new' : 'call', call[1], call[0].length);
}
function* byElements(text, at, floor) {
    const tags = [...text.slice(floor, at).matchAll(/<(\/?)([A-Za-z_][\w:.-]{0,80})[^<>]{0,300}>/g)];
    let depth = 0;
    for (const { 0: whole, 1: closing, 2: name = '', index } of tags.reverse()) {
        if (closing === '/')
            depth++;
        else if (!whole.endsWith('/>') && depth-- === 0) {
            depth = 0;
            yield { kind: 'data', name, start: floor + index, inside: floor + index + whole.length, ends: 'element' };
        }
    }
}
const keyed = /^[ \t]*(?:- )*["']?[\w.$@ /-]{1,60}["']?[ \t]*:(?:\s|$)/;
const head = /^[ \t]*(?:- )*["']?([\w.$@ /-]{1,60})["']?[ \t]*:[ \t]*(?:[&!#][^\n]*)?\r?$/;
/** What a mapping stands under whose nesting is told by indent. */
function* byIndent(text, at, floor) {
    let from = lineStart(text, at, floor);
    // A value may stand on the line below its name.
    if (/^[ \t]*["']?$/.test(text.slice(from, at)) && from > floor)
        from = lineStart(text, from - 1, floor);
    if (from < floor || !keyed.test(text.slice(from, at)))
        return;
    let indent = indentAt(text, from);
    while (indent > 0 && from > floor) {
        const end = from - 1;
        from = lineStart(text, end, floor);
        if (from < floor)
            return;
        const line = text.slice(from, end);
        const own = indentAt(text, from);
        if (own >= indent || line.trim() === '' || /^\s*#/.test(line))
            continue;
        indent = line.trimStart().startsWith('- ') ? line.search(/[^\s-]/) : own;
        const name = head.exec(line)?.[1];
        if (name !== undefined && !/^(?:def|class|if|for|while|with|elif|case|function)\s/.test(name)) {
            yield { kind: 'data', name, start: from, inside: end, ends: { indent: own } };
        }
        indent = own;
    }
}
function bySection(text, at, floor) {
    const before = text.slice(floor, at);
    const last = [...before.matchAll(/(?:^|\n)[ \t]{0,8}\[{1,2}([^\]\n=]{1,80})\]{1,2}[ \t]*(?=\r?\n)/g)].at(-1);
    if (last === undefined)
        return [];
    const start = floor + last.index;
    return [{ kind: 'data', name: last[1], start, inside: start + last[0].length, ends: 'section' }];
}
/** Where the line of a place begins; before `floor` where it begins further back, which is not looked for. */
function lineStart(text, at, floor) {
    let i = at;
    while (i > 0 && i >= floor && text[i - 1] !== '\n')
        i--;
    return i;
}
function indentAt(text, from) {
    let i = from;
    while (text[i] === ' ' || text[i] === '\t')
        i++;
    return i - from;
}

;// CONCATENATED MODULE: ./lib/keys/owner.js
/** AWS, and services whose secret is one of AWS. Cognito's and the Secrets Manager's are not. */
const own = '(?:aws|amazon|amazonaws|amzn|s3[an]?|boto3?|dynamo(?:db)?|ec2|sqs|sns|ses|kinesis|cloudwatch|route53|iam|awscli|exaws)';
/** Words that stand for AWS only before a key that is called so in full: they have other secrets too. */
const services = /^(?:lambda|rekognition|bedrock|athena|textract|polly|transcribe|comprehend|sagemaker|firehose|glacier|cloudfront|redshift|glue|emr|ecr|ecs|eks|sts|kms|translate)$/;
/** What secrets and settings of all kinds are called. */
const said = '(?:secrets?|access|keys?|ids?|pass|password|passphrase|passwd|pwd|pw|plain|clear|raw|encoded|base64|b64|hex|sk|ak|skey|sec|private|shared|values?|val|my|our|the|is|a|an|and|for|of|to|in|str|string|text|cred|creds|credentials?)';
const glued = new RegExp(`^${said}+$`);
const gluedOwn = new RegExp(`^${own}(?:${said}|secret)*$|^(?:secret|access|key|my)+${own}$|^k?aws[a-z]{0,3}$`);
/** Stages, regions, places of settings and prefixes of build tools. */
const settings = /^(?:prod(?:uction)?|prd|dev|develop(?:ment)?|stag(?:e|ing)?|stg|tests?|testing|qa|uat|int|ci|cd|local|live|sandbox|defaults?|main|primary|secondary|old|new|current|base|next|public|react|vite|nuxt|expo|gatsby|vue|tf|var|vars|variables?|env|envs|environment|environ|cfg|conf|config|configs|configuration|configure|settings?|options?|opts?|params?|parameters?|args?|arguments|props?|propert(?:y|ies)|this|self|cls|process|os|exports?|module|data|stringdata|spec|global|globals|const|constants?|static|final|let|us|eu|ap|ca|sa|east|west|north|south|central|region|k|v|default_?value|name|json|yaml|yml|toml|ini|dict|map|object|obj|item|items|entry|entries|list|array|payload|root_?config|init|setup|set|put|get|add|update|create|make|build|new|with|from|load|return|dotenv|internal|external|inputs?|outputs?|provider|providers|profile|profiles|contents|body|header|headers|request|results|else|try|finally|then|do|begin|main|services|containers?|template|metadata|before_?script|script|steps?|jobs?|stages?|tasks?|resources?|parameters_?override|attributes?|details)$/;
/** What a store, a run or a person of AWS may be called by the part that it plays: says nothing beside a key. */
const parts = /^(?:storage|buckets?|backups?|uploads?|uploader|deploy(?:er|ment|ments)?|media|files?|assets?|logs?|logging|archive|cloud|objects?|store|infra|infrastructure|terraform|ansible|packer|velero|restic|rclone|litestream|loki|thanos|plugin|fs|hive|hadoop|spark|remote|state|data_?lake|warehouse|snapshots?|attachments?|images?|videos?|documents?)$/;
/** The words of a name, in small letters: of `AWSSecretKey` three, of `fs.s3a.secret.key` four. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9\u0080-\uffff]+/)
        .filter((word) => word !== '');
}
/** Whose the name of a value is, or that of what it stands in. */
function ownerOfName(name) {
    const words = wordsOf(name);
    if (words.length === 1 && words[0] === 'auth')
        return 'nobody';
    const key = words.some((word) => /key|access/.test(word));
    let other = false;
    for (const word of words) {
        if (gluedOwn.test(word) || (key && services.test(word)))
            return 'aws';
        if (/^[0-9a-z]$|^[0-9]+$/.test(word) || glued.test(word) || settings.test(word))
            continue;
        if (key && parts.test(word))
            continue;
        other = true;
    }
    return other ? 'other' : 'nobody';
}

;// CONCATENATED MODULE: ./lib/keys/enclosing.js


/** How far to each side is looked, in characters. */
const reach = 1200;
/** Whose what stands around a value is: literals, calls, indented mappings, elements, sections. */
function enclosing(text, start, end) {
    const floor = Math.max(0, start - reach);
    const ceiling = Math.min(text.length, end + reach);
    const blocks = blocksAround(text, start, floor);
    const [inner] = blocks;
    // Read only where the blocks' names say too little.
    const texts = {
        get siblings() {
            const before = text.slice(inner?.inside ?? Math.max(floor, start - 400), start);
            const behind = text.slice(end, Math.min(end + 400, inner === undefined ? ceiling : endOf(text, inner, end, ceiling)));
            return `${withoutBlocks(before)}\n${withoutBlocks(behind)}`;
        },
        get around() {
            return `${withoutBlocks(text.slice(floor, start))}\n${withoutBlocks(text.slice(end, ceiling))}`;
        },
    };
    for (const block of blocks) {
        const owner = ownerOfBlock(block);
        if (owner !== 'nobody')
            return Object.assign(texts, { owner, start: block.start, end: endOf(text, block, end, ceiling) });
    }
    return Object.assign(texts, { owner: 'nobody', start: end, end });
}
/** What a call or a class says in its name of another owner; of all others one doesn't know. */
const otherCall = /session|cookie|jwt|jws|passport|strategy|oauth|csrf|hmac|cipher|crypt|sign(?!erv4|v4)|stripe|paypal|twilio|pusher|github|gitlab|slack|google|facebook|twitter|discord|telegram|captcha|auth0|webhook|django|flask|devise|shopify|plaid|hash|digest/i;
/** What classes of any owner are called. */
const classWords = /^(?:client|service|manager|connection|store|adapter|builder|factory|uploader|helper|handler|repository|application|app|bean|impl|type|static|basic|sdk|api|gateway|endpoint|class|main|program|util|utils)$/;
function ownerOfBlock({ kind, name }) {
    // Half a name is that of a key here: `storage: { secretKey }`.
    const owner = ownerOfName(`${name}.key`);
    if (owner !== 'other' || kind === 'data')
        return owner;
    if (otherCall.test(name))
        return 'other';
    return kind === 'new' && wordsOf(name).some((word) => !classWords.test(word) && ownerOfName(word) === 'other') ? 'other' : 'nobody';
}
const enclosing_closed = /["'`]?[\w$.@-]{1,60}["'`]?[ \t]{0,4}(?::|=>)[ \t]{0,4}[{[][^{}[\]]{0,800}[}\]]/g;
/** What is declared, where images lie: these say AWS and are about no key. */
const enclosing_declared = /\b(?:resource|data)[ \t]{1,4}"aws_\w{1,60}"|[0-9]{12}\.dkr\.ecr[\w./-]{0,80}/g;
/** A mapping by indent that has come to its end. */
const dedented = /(?<=^|\n)([ \t]*)["']?[\w.$@/-]{1,60}["']?:[ \t]*\r?\n(?:\1[ \t]+[^\n]*\n)+(?=\1[^\s])/g;
/** Without the literals and mappings in it that hold other things. */
function withoutBlocks(text) {
    let left = text.replace(dedented, '');
    for (let depth = 0; depth < 3 && /[}\]]/.test(left); depth++)
        left = left.replace(enclosing_closed, '');
    return left.replace(enclosing_declared, '');
}

// EXTERNAL MODULE: ./lib/keys/naming.js
var keys_naming = __webpack_require__(58446);
;// CONCATENATED MODULE: ./lib/keys/credential-calls.js
/** The end of a text before its last argument: a callee, with the type of what it makes, and one argument that is no literal. */
const call = /(?<![\w.$])(?:new\s{1,3})?((?:[\w$]{1,60}(?:::|\.|->|\\)){0,6}[\w$]{1,60})(?:<[\w<>]{0,40}>)?(?:\s{1,2}\w{1,30})?\s?[({]\s{0,20}(?![\s"'`@])([^()"'`,;{}]{1,60}(?:[([]["'`]?[\w.:-]{0,60}["'`]?[)\]])?[^()"'`,;{}]{0,20}),\s{0,20}(?:[@bru]?["'`])?$/;
/** Calls that take an id and its secret, in that order, in the libraries of AWS and about it. */
const taking = /(?:aws|basic|static|session|assume)\w{0,20}credential|credentials?(?:::|\.|->|\\)(?:new|create|credentials|from\w{0,12})$|aws\W{0,2}credential|new_?static(?:v[24]|credentials)|credentials\W{1,2}newstatic|connect_(?:s3|ec2|sqs|sns|ses|dynamodb|iam|cloudfront|route53|kinesis|to_region|\w{1,12})$|(?:s3|ec2|sqs|sns|ses|cloudfront|route53|dynamodb|iam|sts|awsauth)_?connection$|^(?:tiny)?s3\W{1,2}(?:connection|setauth)$|amazon\w{2,40}client$|^(?:\w{1,20}\W{1,2})?aws(?:4auth|v4sign\w{0,4}|requestsauth|_?auth)$|boto3?\.session$/i;
/** Whether what a text ends with is the call of something that takes an access key id and then its secret, up to the secret. */
function takesSecret(before) {
    const callee = call.exec(before)?.[1];
    return callee !== undefined && taking.test(callee);
}

;// CONCATENATED MODULE: ./lib/keys/secret-names.js



const aws = '(?:aws|amazon|amzn|s3[an]?|boto3?|dynamo(?:db)?|ec2|sqs|sns|(?<![a-z])ses(?=[\\W_]|smtp|secret|access|key)|kinesis|cloudwatch|route53)';
const strong = new RegExp(`secret[\\W_]{0,3}access[\\W_]{0,3}key|access[\\W_]{0,2}secret[\\W_]{0,2}key|secret[\\W_]{0,2}key[\\W_]{0,2}id|` +
    `${aws}[\\w.-]{0,24}secret|secret[\\w.-]{0,12}${aws}|(?<![a-z])${aws}[\\W_]{0,2}(?:access|sec|private)?[\\W_]{0,2}key(?![\\W_]{0,3}id)|` +
    `(?<![a-z])(?:aws|s3)[\\W_]{0,2}(?:pass(?:word)?|pwd|cred\\w*|skey|(?:s3[\\W_]{0,2})?sk(?![a-z]))|tf_var_secret_key|` +
    // The same in German, Spanish, French, Portuguese, Chinese and Japanese.
    `(?:aws|amazon|s3)[^\\n=:：]{0,20}(?:geheim\\w{0,10}schl(?:ü|ue)ssel|clave\\s?secreta|cl(?:é|e)\\s?secr(?:è|e)te|chave\\s?secreta|密钥|密鑰|秘密|シークレット)`, 'i');
const full = /secret[\W_]{0,3}access[\W_]{0,3}key/i;
const weak = /secret|(?<![a-z])(?:access|s3|iam)[\W_]{0,2}key(?![\W_]{0,3}id)|(?<![A-Za-z])sk$/i;
const foreign = /sha\d|sha[-_]?sum|hash|digest|integrity|checksum|etag|md5|signature|nonce|commit|revision|finger|thumb|csrf|cookie|public|uuid|guid|request[-_.]?id|x[-_]amz|jwt|github|gitlab|slack|stripe|twilio|google|gcp|azure|client[-_.]?secret|consumer|session[-_.]?(?:secret|key)|django|flask|oauth|webhook|signing|encryption|license|salt|cipher|digitalocean|heroku|facebook|twitter|mail|datadog|cursor|next[-_]?token|marker|version[-_]?id|etag|job[-_]?id|build/i;
/** AWS is in the name, and yet it is another thing: a hash or a name of a secret, an application's own. */
const disowned = /jwt|session(?![-_.]?token)|cookie|csrf|webhook|github|gitlab|slack|stripe|client|oauth|cognito|hash|sha\d|md5|digest|checksum|manager|(?:name|arn|path|file|uri|url|version|ref|alias|string|prefix|suffix|length|regex|pattern|hint|location|count)s?[0-9]?$/i;
/** Names of credentials of all kinds. */
const credential = /token|pass|pwd|key|auth|secret|credential|(?<![a-z])pat(?![a-z])/i;
/** `"Value": "...", "Name": "AWS_SECRET_ACCESS_KEY"`: the name behind its value. */
const nameAfter = /^["'`\],\s]{0,40}(?:name|key|forKey)["']?\s{0,4}[:=]\s{0,4}@?["']?([\w.-]{1,60})/i;
const idName = /access[\W_]{0,2}key[\W_]{0,2}id["'`)\]]{0,4}$/i;
/** `sessionId` with an id, `sessionKey`: as the federation endpoint has them. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html */
const signIn = new RegExp(`session[_-]?id\\W{1,12}${keys_naming/* nearestIdMark */.N}\\W{1,12}session[_-]?key\\W{1,12}$`, 'i');
/** `aws secret: `, as people write and programs log. */
const spoken = /(?<![a-z])(?:aws|amazon|s3)(?:['’]s)?[ \t]{1,2}(?:\w{1,12}[ \t])?secret[^\n]{0,20}$/i;
/** What the surroundings of a value say; `around` is asked for only where its name says too little. */
function claimOf(naming, around) {
    const { name } = naming;
    if (takesSecret(naming.before))
        return { claim: 'named', aws: true };
    if (name === undefined)
        return claimOfUnnamed(naming, around);
    if (strong.test(name))
        return { claim: isDisowned(name) ? 'foreign' : 'named', aws: true };
    if (signIn.test(naming.before))
        return { claim: 'named', aws: true };
    if (foreign.test(name))
        return { claim: 'foreign', aws: false };
    if (!credential.test(name) && !weak.test(name))
        return { claim: 'unnamed', aws: false };
    const owner = ownerOfName(name);
    if (owner === 'other')
        return { claim: 'foreign', aws: false };
    if (owner === 'aws' && /secret/i.test(name))
        return { claim: 'named', aws: true };
    if (owner === 'nobody' && spoken.test(naming.before))
        return { claim: 'named', aws: true };
    const secret = weak.test(name) || idName.test(name);
    return bySurroundings(secret ? 'likely' : 'unnamed', name, naming, around());
}
function bySurroundings(claim, name, naming, place) {
    const { owner, start, end } = place;
    if (owner === 'other' && !hasOtherHalf(place))
        return { claim: 'foreign', aws: false, within: { start, end } };
    if (claim === 'unnamed')
        return { claim, aws: false };
    return owner === 'aws' ? { claim: 'named', aws: true } : { claim, aws: isAboutAws(name, naming, place) };
}
/** The block says AWS, and has an access key besides. */
function hasOtherHalf({ siblings }) {
    return accessKey.test(siblings) && context.test(siblings);
}
function claimOfUnnamed(naming, around) {
    const near = naming.before;
    const said = nameIn(near, strong);
    if (said !== undefined)
        return { claim: isDisowned(said) ? 'foreign' : 'named', aws: true };
    const following = nameAfter.exec(naming.after)?.[1] ?? '';
    if (strong.test(following))
        return { claim: isDisowned(following) ? 'foreign' : 'named', aws: true };
    if (!besideId(naming) && foreign.test(near.slice(-60)))
        return { claim: 'foreign', aws: false };
    const secret = nameIn(near, /secret/i);
    if (secret === undefined)
        return { claim: 'unnamed', aws: false };
    if (!near.includes(keys_naming/* nearestIdMark */.N) && !besideId(naming) && ownerOfName(secret) === 'other')
        return { claim: 'foreign', aws: false };
    return { claim: 'likely', aws: speaksOfAws(around().around) };
}
/** The word of a text, with what is joined to it, in which a pattern is found last. */
function nameIn(text, pattern) {
    const all = [...text.matchAll(new RegExp(pattern.source, 'gi'))];
    const last = all.at(-1);
    if (last === undefined)
        return undefined;
    const before = /[\w.-]*$/.exec(text.slice(Math.max(0, last.index - 60), last.index))?.[0] ?? '';
    const behind = /^[\w-]*/.exec(text.slice(last.index + last[0].length))?.[0] ?? '';
    return before + last[0] + behind;
}
function isDisowned(name) {
    return full.test(name) ? /(?:hash|sha\d+|md5|digest|checksum|name|arn|path|file|ref|hint)s?$/i.test(name) : disowned.test(name);
}
/** `name: GITHUB_TOKEN`, `value: ...`: a name that is given to the value below. */
const lead = /(?:name|key)["'`>]?\s{0,4}[:=>]/i;
/** True where an id stands between it and the words before it, or on its line or the next: then they are about the two. */
function besideId({ before, after }) {
    const near = before.slice(-60);
    const following = lead.test(near) ? after.split('\n', 1)[0] : after;
    return near.includes(keys_naming/* nearestIdMark */.N) || following.includes(keys_naming/* nearestIdMark */.N);
}
const context = /(?<![a-z])(?:aws|amazon|boto|s3|dynamodb|iam|ec2|sqs|sns|cloudfront|cloudwatch)|AWS|Amazon|S3(?![a-z0-9])/;
function speaksOfAws(text) {
    return context.test(text);
}
/** The other half's name: what a secret of an application doesn't have beside it. */
const accessKey = /access[\W_]{0,3}key(?!\W{0,40}secret)/i;
const key = /(?<![\w.])["']?key(?:id)?["']?\s{0,4}(?:=>|[:=])/i;
/** Words of what an application's own secret is for. */
const application = /jwt|session\W|cookie|csrf|hmac|sign(?:ing\b|\(|With)|encrypt|decrypt|passport|devise|express\(|flask|django|INSTALLED_APPS|app\.use|bcrypt|password_hash|oauth/i;
/**
 * Whether a secret of nobody's name is about AWS. A `secretKey` is where AWS is spoken of around it; `SECRET_KEY` and `secret`
 * are what every web application has, which may speak to AWS besides: there the same line must say it, or the other half
 * stand beside it.
 */
function isAboutAws(name, { before, after }, { siblings, around }) {
    if (!speaksOfAws(around))
        return false;
    if (accessKey.test(siblings) || (key.test(siblings) && speaksOfAws(siblings)))
        return true;
    const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0];
    if (application.test(around))
        return false;
    const common = /^(?:[\w.]*\.)?secret$|(?:^|\.)SECRET(?:_KEY)?$|_SECRET$/i.test(name) && !/secret[_-]?key$/.test(name);
    return !common || /#.*(?:aws|amazon)|--/i.test(line);
}
const idAssignment = /(?<!secret[\W_]{0,3})access[\W_]{0,3}key(?:[\W_]{0,3}id)?["'`\])]*[ \t]*(?:=>|:=|[:=,])[ \t]*["'`]?([^\s"'`,;]{8,})/gi;
/** Where stores that speak S3 and aren't AWS are reached. */
const otherStores = /r2\.cloudflarestorage\.com|\.wasabisys\.com|\.digitaloceanspaces\.com|\.backblazeb2\.com|storage\.yandexcloud\.net|\.scw\.cloud|\.linodeobjects\.com|\.vultrobjects\.com|storage\.googleapis\.com|\.aliyuncs\.com|\.myhuaweicloud\.com|\.oraclecloud\.com|\.your-objectstorage\.com|\.contabostorage\.com|\.idrivee2|gateway\.storjshare\.io|\.ovh\.(?:net|us)|cloud-object-storage/;
/**
 * The id of another service that stands with the secret: a store that speaks S3 and isn't AWS. Only a literal counts, no
 * reference and no word.
 */
function foreignIdNear(text, start, end) {
    const around = text.slice(Math.max(0, start - 400), start) + text.slice(end, end + 400);
    if (otherStores.test(around))
        return true;
    for (const match of around.matchAll(idAssignment)) {
        const value = match[1];
        if (/^A(?:KIA|SIA|BIA|CCA)/.test(value))
            return false;
        if (/^[A-Za-z0-9]{16,64}$/.test(value) && /[0-9]/.test(value) && !/example|your|x{4}|0{4}|1234/i.test(value))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/keys/secret-shapes.js
var secret_shapes = __webpack_require__(65741);
// EXTERNAL MODULE: ./lib/keys/session-tokens.js
var session_tokens = __webpack_require__(65403);
;// CONCATENATED MODULE: ./lib/keys/candidates.js






/** Everything in one view that is an access key id, or an example of one. */
function idsIn(view) {
    const found = [];
    for (const shape of idShapes(view.text)) {
        const judged = judgeId(shape);
        const example = judged === undefined && shape.text.includes('EXAMPLE');
        if (judged === undefined && !example)
            continue;
        const naming = (0,keys_naming/* namingAt */.s)(view, shape.start, shape.end);
        found.push({
            kind: 'id',
            id: shape.text,
            account: judged?.account,
            possible: judged?.possible ?? false,
            assigned: naming.assigned,
            example,
            name: naming.name,
            ...placed(view, shape),
        });
    }
    return found;
}
/** Unnamed ones are kept only near an id: a file of base64 has thousands. */
const nearby = 6000;
/** What may be a secret: by its name, or because it stands near one of the ids, which ascend. */
function secretsIn(view, ids) {
    const found = [];
    let next = 0;
    for (const shape of (0,secret_shapes/* secretShapes */.xl)(view.text)) {
        const example = (0,secret_shapes/* isExample */.tG)(shape.text);
        if (!example && !(0,secret_shapes/* isRandomSecret */.ut)(shape.text))
            continue;
        while (next < ids.length && ids[next].end < shape.start - nearby)
            next++;
        const id = ids[next];
        const near = (id !== undefined && id.start <= shape.end + nearby) || view.holder !== undefined;
        const naming = (0,keys_naming/* namingAt */.s)(view, shape.start, shape.end);
        const base = view.holder !== undefined && shape.start < 4 ? view.holder : { view, ...shape };
        const { claim, aws, within } = claimOf(naming, () => enclosing(base.view.text, base.start, base.end));
        if ((claim === 'foreign' || claim === 'unnamed') && !near)
            continue;
        if (claim === 'unnamed' && (0,secret_shapes/* endsFolded */.b3)(view.text, shape.start))
            continue;
        found.push({
            kind: 'secret',
            value: shape.text,
            claim,
            aws,
            ...(within === undefined ? {} : { within }),
            foreignId: foreignIdNear(base.view.text, base.start, base.end),
            example,
            name: naming.name,
            ...placed(view, shape),
        });
    }
    return found;
}
function tokensIn(view) {
    return (0,session_tokens/* sessionTokens */.n)(view.text).map((token) => ({
        kind: 'token',
        value: token.value,
        name: (0,keys_naming/* namingAt */.s)(view, token.start, token.end).name,
        ...placed(view, token),
    }));
}
function placed(view, { start, end }) {
    return { start, end, span: view.span(start, end), steps: view.steps(start, end) };
}

// EXTERNAL MODULE: ./lib/keys/bare-secret.js
var bare_secret = __webpack_require__(80535);
// EXTERNAL MODULE: ./lib/keys/inflate.js
var inflate = __webpack_require__(6975);
// EXTERNAL MODULE: ./lib/keys/markers.js + 1 modules
var markers = __webpack_require__(44873);
// EXTERNAL MODULE: ./lib/keys/runs.js
var runs = __webpack_require__(96740);
// EXTERNAL MODULE: ./lib/keys/text-of.js
var text_of = __webpack_require__(85479);
// EXTERNAL MODULE: ./lib/model/ascending.js
var model_ascending = __webpack_require__(45663);
;// CONCATENATED MODULE: ./lib/keys/inner-views.js






/** The decodings of everything in a view that may hold a credential in base64 or hex, also folded over lines or packed by gzip. */
function innerViews(view) {
    const bytes = Buffer.from(view.text, 'latin1');
    const found = [];
    const seen = new Set();
    for (const run of marked(bytes)) {
        const inner = run.hex ? hexView(view, run) : base64View(view, run);
        if (inner !== undefined)
            found.push(inner);
        seen.add(run.start);
    }
    for (const { start, end } of (0,runs/* base64Runs */.i)(view.text, 54)) {
        if (end - start > 104 || seen.has(start))
            continue;
        if ((0,bare_secret/* spellsSecret */.ix)(view.text.slice(start, end))) {
            const first = end - 80;
            const inner = hexView(view, { start: first, end, pieces: [{ at: 0, start: first }], text: view.text.slice(first, end) });
            if (inner !== undefined)
                found.push(inner);
            continue;
        }
        const padded = end + (/^={0,2}/.exec(view.text.slice(end, end + 2))?.[0].length ?? 0);
        const text = view.text.slice(start, padded);
        if (!(0,bare_secret/* decodesToSecret */.hU)(text))
            continue;
        const inner = base64View(view, { start, end: padded, pieces: [{ at: 0, start }], text });
        if (inner !== undefined)
            found.push(inner);
    }
    return found;
}
/** The runs that hold one of the marks, each once. */
function* marked(bytes) {
    let from = 0;
    for (let hit = markers/* encodedMarks */.P9.next(bytes); hit !== undefined; hit = markers/* encodedMarks */.P9.next(bytes, from)) {
        const hex = hit.tag === 'hex';
        const run = runAround(bytes, hit.start, from, hex ? isHex : isBase64);
        from = Math.max(run.end, hit.start + 1);
        if (run.text.length >= 16)
            yield { ...run, hex };
    }
}
function runAround(bytes, at, floor, belongs) {
    let start = at;
    for (;;) {
        while (start > floor && belongs(bytes[start - 1]))
            start--;
        const above = foldBefore(bytes, start, floor);
        if (above === start || !isLongLine(bytes, above, floor, belongs))
            break;
        start = above;
    }
    const pieces = [];
    const texts = [];
    let length = 0;
    let end = start;
    for (;;) {
        const line = end;
        while (end < bytes.length && belongs(bytes[end]))
            end++;
        pieces.push({ at: length, start: line });
        texts.push(bytes.toString('latin1', line, end));
        length += end - line;
        if (bytes[end] === 61) {
            while (bytes[end] === 61 && length % 4 !== 0) {
                texts.push('=');
                length++;
                end++;
            }
            break;
        }
        const next = foldAfter(bytes, end);
        if (next === end || end - line < 40 || !belongs(bytes[next] ?? 0))
            break;
        end = next;
    }
    return { start, end, pieces, text: texts.join('') };
}
const isSpace = (code) => code === 32 || code === 9;
const isBreak = (code) => code === 10 || code === 13;
const isQuote = (code) => code === 34 || code === 39 || code === 43 || code === 92 || code === 44;
/** Where the line above ends, past line end, indent and quotes; `start` itself when nothing is folded there. */
function foldBefore(bytes, start, floor) {
    let i = start;
    const limit = Math.max(floor, start - 100);
    while (i > limit && (isSpace(bytes[i - 1]) || isQuote(bytes[i - 1])))
        i--;
    if (i <= limit || !isBreak(bytes[i - 1]))
        return start;
    while (i > limit && isBreak(bytes[i - 1]))
        i--;
    while (i > limit && (isSpace(bytes[i - 1]) || isQuote(bytes[i - 1])))
        i--;
    return i;
}
function foldAfter(bytes, end) {
    let i = end;
    const limit = Math.min(bytes.length, end + 100);
    while (i < limit && (isSpace(bytes[i]) || isQuote(bytes[i])))
        i++;
    if (!isBreak(bytes[i]))
        return end;
    while (i < limit && isBreak(bytes[i]))
        i++;
    while (i < limit && (isSpace(bytes[i]) || isQuote(bytes[i])))
        i++;
    return i;
}
function isLongLine(bytes, end, floor, belongs) {
    if (end - 40 < floor)
        return false;
    for (let i = end - 40; i < end; i++)
        if (!belongs(bytes[i]))
            return false;
    return true;
}
function pieceAt(pieces, at) {
    const behind = (0,model_ascending/* firstWhere */.U)(pieces.length, (rank) => pieces[rank].at > at);
    return pieces[Math.max(0, behind - 1)];
}
function isBase64(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 43 ||
        code === 47 ||
        code === 45 ||
        code === 95);
}
function isHex(code) {
    return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}
function base64View(view, run) {
    const bytes = Buffer.from(run.text, 'base64');
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    // As much as text ever shrinks, so that many small bombs cost no more than their size.
    const plain = packed ? (0,inflate/* inflate */.U)(bytes, Math.min(8_000_000, 16_384 + 64 * bytes.length)) : bytes;
    if (typeof plain === 'string' || !isText(plain))
        return undefined;
    return decodedView(view, run, plain, packed ? ['base64', 'gzip'] : ['base64'], packed ? undefined : { taken: 4, given: 3 });
}
function hexView(view, run) {
    const bytes = Buffer.from(run.text.slice(0, run.text.length & ~1), 'hex');
    return isText(bytes) ? decodedView(view, run, bytes, ['hex'], { taken: 2, given: 1 }) : undefined;
}
function decodedView(view, run, bytes, how, rate) {
    const text = (0,text_of/* textOf */.b)(bytes);
    const wide = text.length <= bytes.length / 2 ? 2 : 1;
    const whole = (start, end) => text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
    const outer = (at) => {
        const piece = pieceAt(run.pieces, at);
        return piece.start + at - piece.at;
    };
    const bounds = (start, end) => {
        if (rate === undefined || whole(start, end))
            return [run.start, run.end];
        const first = Math.floor((start * wide) / rate.given) * rate.taken;
        const last = Math.min(run.text.length, Math.ceil((end * wide) / rate.given) * rate.taken);
        return [outer(first), outer(Math.max(first, last - 1)) + 1];
    };
    return {
        text,
        span: (start, end) => view.span(...bounds(start, end)),
        steps: () => [...view.steps(run.start, run.end), ...how],
        holder: { view, start: run.start, end: run.end },
    };
}
/** True when nearly all bytes are those of a text. */
function isText(bytes) {
    if (bytes.length < 4)
        return false;
    let other = 0;
    let zeros = 0;
    // Most of what is no text shows early.
    for (let i = 0; i < bytes.length && other <= bytes.length / 10; i++) {
        const byte = bytes[i];
        if (byte === 0)
            zeros++;
        else if (byte < 9 || (byte > 13 && byte < 32) || byte === 127)
            other++;
        else if (byte > 127)
            other += 0.5;
    }
    const half = Math.abs(zeros - bytes.length / 2) <= bytes.length / 20 + 2;
    return other <= bytes.length / 10 && (zeros === 0 || half);
}

;// CONCATENATED MODULE: ./lib/keys/distance.js
/** Measures between places given by their offsets in ascending order, in one sweep over the text. */
function measure(text, places) {
    const lines = new Float64Array(places.length);
    const borders = new Float64Array(places.length);
    let line = 0;
    let from = 0;
    places.forEach((place, index) => {
        for (let at = text.indexOf('\n', from); at >= 0 && at < place.start; at = text.indexOf('\n', at + 1)) {
            line++;
            from = at + 1;
        }
        lines[index] = line;
        const before = places[index - 1];
        borders[index] = before === undefined ? 0 : borders[index - 1] + borderBetween(text, before.end, place.start);
    });
    return {
        between: (a, b) => {
            const first = Math.min(a, b);
            const second = Math.max(a, b);
            const characters = (places[second]?.start ?? 0) - (places[first]?.end ?? 0);
            return Math.max(lines[second] - lines[first], characters / 80);
        },
        borders: (a, b) => Math.abs(borders[a] - borders[b]),
    };
}
const header = /^[ \t]*(?:\[[^\]\n]{1,120}\][ \t\r]*$|---[ \t\r]*$|#{1,6} |\w[\w ]{0,60}profile\b)/m;
function borderBetween(text, from, to) {
    if (to - from > 20_000)
        return 8;
    const gap = text.slice(from, to);
    const inner = gap.slice(gap.indexOf('\n') + 1);
    if (gap.includes('\n') && header.test(inner.slice(0, inner.lastIndexOf('\n') + 1)))
        return 8;
    let weight = 0;
    if (/\n[ \t\r]*\n/.test(gap))
        weight += 1.5;
    if (/[}\])][ \t]*[;,]?\s*(?:[\w"'-]+\s*[:=]\s*)?[{[(]|\n[ \t]*[}\]]/.test(gap) || /<\/\w+>\s*<\/\w+>/.test(gap))
        weight += 2.5;
    return weight;
}

;// CONCATENATED MODULE: ./lib/keys/pairing.js


/** How many neighbours to each side a candidate is compared with: keeps a file of 100,000 ids linear. */
const neighbours = 6;
/**
 * Which ids, secrets and tokens of one text belong together, one to one: by structure and distance, the closest first.
 * Nothing is thrown away: what finds no partner is left.
 */
function pairUp(text, candidates) {
    const all = freed([...candidates].sort((a, b) => a.start - b.start || a.end - b.end));
    const ids = indexes(all, 'id');
    const secrets = indexes(all, 'secret');
    if (ids.length === 0 || secrets.length === 0)
        return { pairs: [], left: all };
    const distances = measure(text, all);
    const own = secrets.filter((secret) => all[secret].claim !== 'foreign');
    const secretFirst = (own[0] ?? secrets[0] ?? 0) < (ids[0] ?? 0);
    const partner = inBlocks(all, ids, own) ??
        inTurns(all, distances, ids, own) ??
        match(ids, secrets, (a, b) => costOfPair(all, distances, a, b, secretFirst));
    const paired = [...partner].map(([a, b]) => ({ a, b }));
    const tokens = indexes(all, 'token');
    const sessions = paired.filter(({ a }) => all[a].id.startsWith('ASIA'));
    const holders = new Map(sessions.map(({ a, b }) => [Math.max(a, b), a]));
    const tokenOf = new Map([
        ...match([...holders.keys()].sort((x, y) => x - y), tokens, (at, token) => costOfToken(distances, at, token)),
    ].map(([at, token]) => [holders.get(at), token]));
    const used = new Set();
    for (const { a, b } of paired)
        for (const one of [a, b, tokenOf.get(a)])
            if (one !== undefined)
                used.add(one);
    const pairs = paired.map(({ a, b }) => {
        const token = tokenOf.get(a);
        return {
            id: all[a],
            secret: all[b],
            others: othersNear(all, distances, a, b, used),
            token: token === undefined ? undefined : all[token],
        };
    });
    return { pairs, left: all.filter((_, index) => !used.has(index)) };
}
/** Where nothing but its place says which secret is the id's: the other strings near it that could be, at most five. */
function othersNear(all, distances, id, secret, used) {
    if (all[secret].claim !== 'unnamed')
        return [];
    const found = [];
    for (let k = Math.max(0, id - neighbours); k < Math.min(all.length, id + neighbours) && found.length < 5; k++) {
        const one = all[k];
        if (one.kind === 'secret' && !used.has(k) && one.claim === 'unnamed' && distances.between(id, k) <= 12)
            found.push(one);
    }
    return found;
}
/** With secrets made likely that stand in somebody's block together with an id: the two are that one's key of AWS. */
function freed(all) {
    const ids = all.filter(({ kind }) => kind === 'id');
    return all.map((one) => {
        if (one.kind !== 'secret' || one.within === undefined)
            return one;
        const { start, end } = one.within;
        return firstFrom(ids, start) < firstFrom(ids, end) ? { ...one, claim: 'likely' } : one;
    });
}
/** The rank of the first of ascending ones that begins at a place or behind. */
function firstFrom(ascending, place) {
    return (0,model_ascending/* firstWhere */.U)(ascending.length, (rank) => ascending[rank].start >= place);
}
function indexes(all, kind) {
    const found = [];
    all.forEach((one, index) => {
        if (one.kind === kind)
            found.push(index);
    });
    return found;
}
/** Several ids and then as many secrets, or the other way round, belong together in their order: two lists, two columns. */
function inBlocks(all, ids, secrets) {
    if (ids.length !== secrets.length || ids.length < 2 || ids.length > 100)
        return undefined;
    const idsFirst = ids.at(-1) < secrets[0];
    const secretsFirst = secrets.at(-1) < ids[0];
    if (!idsFirst && !secretsFirst)
        return undefined;
    const fits = ids.every((id, rank) => {
        const secret = all[secrets[rank]];
        return affinity(all[id], secret) >= 0;
    });
    return fits ? inOrder(ids, secrets) : undefined;
}
function inOrder(ids, secrets) {
    return new Map(ids.map((id, rank) => [id, secrets[rank]]));
}
/** An id, its secret, the next id, its secret: taken in turns however far apart the two are, where no header parts them. */
function inTurns(all, distances, ids, secrets) {
    if (ids.length !== secrets.length || ids.length < 2)
        return undefined;
    const turned = secrets[0] < ids[0];
    const fits = ids.every((id, rank) => {
        const secret = secrets[rank];
        const next = turned ? secrets[rank + 1] : ids[rank + 1];
        const second = Math.max(id, secret);
        return (turned === secret < id &&
            (next === undefined || next > second) &&
            distances.between(id, secret) <= pairing_reach[all[secret].claim] &&
            distances.borders(id, secret) < 8 &&
            affinity(all[id], all[secret]) >= 0);
    });
    return fits ? inOrder(ids, secrets) : undefined;
}
/** One to one, the cheapest first; `cost` is undefined for what cannot belong together. Both lists ascend. */
function match(lefts, rights, cost) {
    const edges = [];
    let next = 0;
    for (const a of lefts) {
        while (next < rights.length && rights[next] < a)
            next++;
        for (let k = Math.max(0, next - neighbours); k < Math.min(rights.length, next + neighbours); k++) {
            const b = rights[k];
            const price = cost(a, b);
            if (price !== undefined)
                edges.push({ a, b, cost: price });
        }
    }
    edges.sort((x, y) => x.cost - y.cost || x.a - y.a || x.b - y.b);
    const partner = new Map();
    const taken = new Set();
    for (const { a, b } of edges) {
        if (partner.has(a) || taken.has(b))
            continue;
        partner.set(a, b);
        taken.add(b);
    }
    return partner;
}
const pairing_reach = { named: 500, likely: 100, unnamed: 60, foreign: 60 };
function costOfPair(all, distances, idAt, secretAt, secretFirst) {
    const secret = all[secretAt];
    const lines = distances.between(idAt, secretAt);
    // A secret that is called another service's belongs to an id only where both are called alike.
    if (lines > pairing_reach[secret.claim] || (secret.claim === 'foreign' && affinity(all[idAt], secret) < 1))
        return undefined;
    const borders = distances.borders(idAt, secretAt);
    if (secret.claim === 'unnamed' && borders >= 8)
        return undefined;
    const turned = secretAt < idAt !== secretFirst ? 0.6 : 0;
    const unnamed = secret.claim === 'unnamed' ? 12 : secret.claim === 'likely' ? 0.5 : 0;
    const id = all[idAt];
    const halfExample = id.example === secret.example ? 0 : 8;
    return lines + borders + turned + unnamed + halfExample - 10 * affinity(id, secret);
}
function costOfToken(distances, at, token) {
    const lines = distances.between(at, token);
    return lines > 60 ? undefined : lines + distances.borders(at, token);
}
const generic = /^(?:aws|amazon|access|keys?|ids?|secrets?|tokens?|session|s|my|the|values?|default|ak|sk|user|username|login|password|pass|pwd|name|credential|identity|cred)$/;
/** 1 where the names share what tells them apart (`PROD`, `backup`), -1 where they differ in it, 0 where they say nothing. */
function affinity(a, b) {
    const one = distinctive(a.name);
    const other = distinctive(b.name);
    if (one === '' && other === '')
        return 0;
    return one === other ? 1 : one === '' || other === '' ? 0 : -1;
}
function distinctive(name) {
    if (name === undefined || name.length === 1)
        return '';
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    return words
        .flatMap((word) => (/^(?:aws)?(?:access|secret)(?:access)?key(?:id)?$/.test(word) ? [] : [word]))
        .filter((word) => word !== '' && !generic.test(word))
        .join('_');
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/keys/public-samples.js

/**
 * Values that AWS prints in its own documentation without EXAMPLE in them, by `contentHash`.
 * https://github.com/aws/aws-cli/tree/develop/awscli/examples/iam
 */
const samples = new Set([
    '88179b482144f8bd16083e1c481a6fe07845d4ed640e6046c4d2c09ae98c8ce0',
    'a6894648869b7f1ebf0a1bafa7855425ad9859763e12751e29c97394f82324f1',
]);
/** True for a value that everybody can read in the documentation of AWS, and that opens nothing. */
function isPublicSample(value) {
    return samples.has((0,fingerprint/* contentHash */.Ae)(value));
}

;// CONCATENATED MODULE: ./lib/keys/joined.js
const list = /\[\s{0,20}((?:["'`][A-Za-z0-9+/]{1,39}["'`]\s{0,20},\s{0,20}){1,40}["'`][A-Za-z0-9+/]{1,39}["'`])\s{0,20},?\s{0,20}\]/g;
const before = /(?:["']{2}\.join\(\s{0,20}|implode\((?:\s{0,4}["']{2}\s{0,4},)?\s{0,20})$/;
const behind = /^\s{0,20}\.join\(\s?(?:""|''|``)\s?\)/;
const between = /["'`]\s{0,20},\s{0,20}["'`]/g;
/** What stands between the pieces of lists that are joined without anything between them: `['a', 'b'].join('')`. */
function joints(text) {
    const found = [];
    if (!/\.join\(|implode\(/.test(text))
        return found;
    for (const match of text.matchAll(list)) {
        const end = match.index + match[0].length;
        if (!before.test(text.slice(Math.max(0, match.index - 60), match.index)) && !behind.test(text.slice(end, end + 60)))
            continue;
        for (const one of match[0].matchAll(between)) {
            found.push({ start: match.index + one.index, end: match.index + one.index + one[0].length });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/keys/view.js

/** The file's own text. */
function rootView(text) {
    return { text, span: (start, end) => ({ start, end }), steps: () => [] };
}
/** `below` with the substitutions made, which are in order and don't overlap. */
function substitute(below, substitutions) {
    const pieces = [];
    /** Per substitution: where it begins and ends in the new text. */
    const begins = new Float64Array(substitutions.length);
    const ends = new Float64Array(substitutions.length);
    let from = 0;
    let length = 0;
    substitutions.forEach((one, index) => {
        pieces.push(below.text.slice(from, one.start), one.text);
        length += one.start - from;
        begins[index] = length;
        length += one.text.length;
        ends[index] = length;
        from = one.end;
    });
    pieces.push(below.text.slice(from));
    const startBelow = (at) => {
        const index = (0,model_ascending/* lastAtMost */.f)(begins, at);
        if (index < 0)
            return at;
        const one = substitutions[index];
        return at < ends[index] ? one.start : one.end + at - ends[index];
    };
    const endBelow = (end) => {
        const index = (0,model_ascending/* lastAtMost */.f)(begins, end - 1);
        if (index < 0)
            return end;
        const one = substitutions[index];
        return end - 1 < ends[index] ? one.end : one.end + end - ends[index];
    };
    return {
        text: pieces.join(''),
        span: (start, end) => below.span(startBelow(start), Math.max(startBelow(start), end > start ? endBelow(end) : startBelow(start))),
        steps: (start, end) => {
            const steps = [...below.steps(startBelow(start), Math.max(startBelow(start), endBelow(end)))];
            const last = (0,model_ascending/* lastAtMost */.f)(begins, end - 1);
            for (let index = Math.max(0, (0,model_ascending/* lastAtMost */.f)(begins, start)); index <= last; index++) {
                const one = substitutions[index];
                if (ends[index] > start || (one.text === '' && begins[index] > start)) {
                    if (one.step !== '' && !steps.includes(one.step))
                        steps.push(one.step);
                }
            }
            return steps;
        },
        ...(below.holder === undefined ? {} : { holder: below.holder }),
    };
}

;// CONCATENATED MODULE: ./lib/keys/splice.js


const operator = '(?:\\.\\.|\\|\\||<>|\\+\\+|[+.&~])?';
const concatenation = `["'\`][ \\t]{0,8}${operator}[ \\t]{0,8}(?:\\\\?\\r?\\n[ \\t]{0,120}${operator}[ \\t]{0,8})?[frbu]?["'\`]`;
const continuation = '[\\\\=]\\r?\\n[ \\t]{0,120}';
/** Tags that a word goes on through: of what it looks like, of line breaks, and those of office documents, where paragraphs and cells end it. */
const inline = [
    'span|font|mark|strong|em|code|samp|kbd|small|big|ins|del|sub|sup|nobr|wbr|br|tt|tspan|[abiurst]',
    'rPr|rPh|phoneticPr|sz|color|rFont|family|scheme|charset|vertAlign|strike',
    '[aw]:(?!(?:p|br|cr|tab|tbl|tr|tc)\\b)\\w{1,20}',
    'text:(?:span|a|s|bookmark[\\w-]{0,10}|soft-page-break)',
].join('|');
const tags = `(?:</?(?:${inline})(?:[\\s/][^<>]{0,300})?>){1,24}`;
const invisible = '[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]{1,20}';
const splitter = new RegExp(`(?<=[A-Za-z0-9+/])(?:${concatenation}|${continuation}|${tags}|${invisible})(?=[A-Za-z0-9+/])`, 'g');
/**
 * The view without string concatenation, continued lines, tags and invisible characters between two characters of a
 * value; undefined when there is nothing of the kind. What is found in it counts only where it crosses a splice.
 */
function splice(view) {
    const substitutions = [];
    for (const match of view.text.matchAll(splitter)) {
        substitutions.push({ start: match.index, end: match.index + match[0].length, text: '', step: 'split' });
    }
    for (const joint of joints(view.text))
        substitutions.push({ ...joint, text: '', step: 'split' });
    if (substitutions.length === 0)
        return undefined;
    substitutions.sort((a, b) => a.start - b.start);
    const local = substitute(rootView(view.text), substitutions);
    const below = (start, end) => local.span(start, end);
    return {
        below,
        crosses: (start, end) => {
            const span = below(start, end);
            return span.end - span.start > end - start;
        },
        view: {
            text: local.text,
            span: (start, end) => {
                const span = below(start, end);
                return view.span(span.start, span.end);
            },
            steps: (start, end) => {
                const span = below(start, end);
                return [...view.steps(span.start, span.end), ...(span.end - span.start > end - start ? ['split'] : [])];
            },
            ...(view.holder === undefined ? {} : { holder: view.holder }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/keys/spot.js

/** Here raw values end: what comes out holds hashes, ids and places. */
function spotPair({ id, secret, token, others }) {
    const rule = id.id.startsWith('ASIA') ? 'session-credentials' : 'access-key-pair';
    const beside = [{ where: id.span, message: 'the access key id of this pair' }];
    if (token !== undefined)
        beside.push({ where: token.span, message: 'the session token of this pair' });
    for (const other of others)
        beside.push({ where: other.span, message: 'another string that could be the secret of this id' });
    return {
        rule,
        values: [secret.value, id.id, ...(token === undefined ? [] : [token.value])].map(fingerprint/* contentHash */.Ae),
        fingerprint: (0,fingerprint/* fingerprint */.Rj)(rule, id.id, secret.value),
        where: secret.span,
        beside,
        evidence: { ...idEvidence(id), ...(token === undefined ? {} : { sessionToken: true }), ...decoded(secret.steps, id.steps) },
        facts: { id: id.id, possible: id.possible, token: token !== undefined, ...(id.account === undefined ? {} : { account: id.account }) },
    };
}
/** What a candidate without a partner is: undefined when nothing says that it is a credential. */
function spotAlone(candidate) {
    if (candidate.kind === 'id')
        return candidate.example ? undefined : spotId(candidate);
    if (candidate.kind === 'token')
        return spotToken(candidate);
    const known = candidate.claim === 'named' || (candidate.claim === 'likely' && candidate.aws);
    return known && !candidate.example ? spotSecret(candidate) : undefined;
}
function spotId(id) {
    return {
        rule: 'access-key-id',
        values: [(0,fingerprint/* contentHash */.Ae)(id.id)],
        fingerprint: (0,fingerprint/* fingerprint */.Rj)('access-key-id', id.id),
        where: id.span,
        beside: [],
        evidence: { ...idEvidence(id), ...decoded(id.steps) },
        facts: { id: id.id, possible: id.possible, assigned: id.assigned, ...(id.account === undefined ? {} : { account: id.account }) },
    };
}
function spotSecret(secret) {
    return {
        rule: 'secret-access-key',
        values: [(0,fingerprint/* contentHash */.Ae)(secret.value)],
        fingerprint: (0,fingerprint/* fingerprint */.Rj)('secret-access-key', secret.value),
        where: secret.span,
        beside: [],
        evidence: { ...decoded(secret.steps), ...(secret.foreignId ? { provider: 'S3-compatible' } : {}) },
        facts: { foreignId: secret.foreignId },
    };
}
function spotToken(token) {
    return {
        rule: 'session-token',
        values: [(0,fingerprint/* contentHash */.Ae)(token.value)],
        fingerprint: (0,fingerprint/* fingerprint */.Rj)('session-token', token.value),
        where: token.span,
        beside: [],
        evidence: decoded(token.steps),
        facts: {},
    };
}
function spotSingle(view, single, user) {
    const { rule, value, start, end } = single;
    return {
        rule,
        values: [value, ...(user === undefined ? [] : [user.id])].map(fingerprint/* contentHash */.Ae),
        fingerprint: (0,fingerprint/* fingerprint */.Rj)(rule, value),
        where: view.span(start, end),
        beside: user === undefined ? [] : [{ where: user.span, message: 'the access key id that is its user name' }],
        evidence: { ...single.evidence, ...(user === undefined ? {} : idEvidence(user)), ...decoded(view.steps(start, end)) },
        facts: {
            ...single.facts,
            ...(user === undefined ? {} : { id: user.id }),
            ...(user?.account === undefined ? {} : { account: user.account }),
        },
    };
}
function idEvidence(id) {
    return { accessKeyId: id.id, ...(id.account === undefined ? {} : { accountId: id.account }) };
}
function decoded(...steps) {
    const all = [...new Set(steps.flat())];
    return all.length === 0 ? {} : { decoded: all };
}

;// CONCATENATED MODULE: ./lib/keys/unescape.js

/** Escapes of the languages that keys are written in. A `\` that no escape begins with stands as it is. */
const unescape_escape = /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-7]{3})|([nrtbfave0"'`/\\]))|%([0-9A-Fa-f]{2})|U\+(00[0-9A-Fa-f]{2})[ ]?|&(?:#([0-9]{1,6})|#[xX]([0-9A-Fa-f]{1,5})|(amp|lt|gt|quot|apos|nbsp|sol|plus|equals|colon));/g;
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    sol: '/',
    plus: '+',
    equals: '=',
    colon: ':',
};
const simple = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', a: ' ', v: ' ', e: ' ', '0': ' ' };
const depth = 5;
/**
 * The view with escapes undone: JSON in JSON, percent, `\u0041`, `&#65;`; up to five layers. Escapes of letters that
 * mean no letter (`\b`) become blanks, so that what follows them keeps its boundary.
 */
function unescape_unescape(view) {
    let current = undoPrintable(view);
    for (let layer = 0; layer < depth; layer++) {
        const substitutions = substitutionsIn(current.text);
        if (substitutions.length === 0)
            break;
        current = substitute(current, substitutions);
    }
    return undoColours(current);
}
/** `=3D` and line ends after `=`. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
const printable = /=(?:([0-9A-F]{2})|\r?\n)/g;
/** Values that are too long by the `3D`: no assignment has them so. */
const unescape_glued = /=3D"?(?:A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])|[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/]))/;
/** Undone where the text says that it is a mail, or has both: elsewhere `=3D` may be an assignment. */
function undoPrintable(view) {
    const { text } = view;
    if (!text.includes('=3D') || !(/quoted-printable/i.test(text) || unescape_glued.test(text) || /[^=\s]=\r?\n/.test(text)))
        return view;
    const found = [];
    for (const match of text.matchAll(printable)) {
        const put = match[1] === undefined ? '' : String.fromCharCode(Number.parseInt(match[1], 16));
        found.push({ start: match.index, end: match.index + match[0].length, text: put, step: 'quoted-printable' });
    }
    return substitute(view, found);
}
/** Colours of a terminal, also as a log spells them. */
const colour = new RegExp('(?:\\u001b|\\^\\[)\\[[0-9;]{0,20}[mK]', 'g');
/** They part what stands to both sides, unless it makes one value: as a character that nobody sees. */
function undoColours(view) {
    if (!/[\u001b^]\[/.test(view.text))
        return view;
    const found = [];
    for (const match of view.text.matchAll(colour))
        found.push({ start: match.index, end: match.index + match[0].length, text: '\u200b', step: '' });
    return found.length === 0 ? view : substitute(view, found);
}
function substitutionsIn(text) {
    const found = [];
    if (!/[\\%&]|U\+00/.test(text))
        return found;
    for (const match of text.matchAll(unescape_escape)) {
        const [whole, braced, unicode, hex, octal, letter, percent, spelt, decimal, entityHex, entity] = match;
        let put;
        let step = '';
        if (letter !== undefined)
            put = simple[letter] ?? letter;
        else if (entity !== undefined)
            put = named[entity];
        else {
            const code = octal !== undefined
                ? Number.parseInt(octal, 8)
                : decimal !== undefined
                    ? Number(decimal)
                    : Number.parseInt((braced ?? unicode ?? hex ?? percent ?? spelt ?? entityHex), 16);
            if (code > 0xffff || (code >= 0xd800 && code < 0xe000) || (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 0x1b))
                continue;
            put = String.fromCharCode(code);
            step = percent !== undefined ? 'percent' : decimal !== undefined || entityHex !== undefined ? 'entity' : 'escape';
        }
        found.push({ start: match.index, end: match.index + whole.length, text: put, step });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/keys/wide-strings.js

/** Eight characters or more of two bytes each, one of them zero, as programs and databases keep their strings. */
const wide = /(?:[\t\n\r\x20-\x7e]\0){8,}[\t\n\r\x20-\x7e]?/g;
/**
 * The strings of UTF-16 in a text that isn't UTF-16 as a whole (a program, a database, a file that two shells wrote to), one
 * a line; undefined where there is none.
 */
function wideStrings(view) {
    if (!view.text.includes('\0'))
        return undefined;
    const pieces = [];
    const texts = [];
    let length = 0;
    for (const match of view.text.matchAll(wide)) {
        const text = match[0].replaceAll('\0', '');
        pieces.push({ at: length, start: match.index });
        texts.push(text);
        length += text.length + 1;
    }
    if (pieces.length === 0)
        return undefined;
    const below = (at) => {
        const piece = lastBefore(pieces, at);
        return piece.start + 2 * (at - piece.at);
    };
    return {
        text: texts.join('\n'),
        span: (start, end) => view.span(below(start), below(Math.max(start, end - 1)) + 1),
        steps: (start, end) => [...view.steps(below(start), below(Math.max(start, end - 1)) + 1), 'utf-16'],
    };
}
function lastBefore(pieces, at) {
    const behind = (0,model_ascending/* firstWhere */.U)(pieces.length, (rank) => pieces[rank].at > at);
    return pieces[Math.max(0, behind - 1)];
}

;// CONCATENATED MODULE: ./lib/keys/scan-text.js










/** How many decodings deep a text is followed. */
const depthLimit = 5;
/** All credentials of one text, by spans of it. */
function scanText(text, finders) {
    const view = unescape_unescape(rootView(text));
    const strings = wideStrings(view);
    const readings = [view, ...(strings === undefined ? [] : [unescape_unescape(strings)])].map((one) => read(one, finders, 0));
    return readings.flatMap(({ pairs, left, singles }) => {
        const alone = left.map(spotAlone).filter((one) => one !== undefined);
        return [...pairs.map(spotPair), ...alone, ...singles.map((one) => spotSingle(one.view, one.single, one.user))];
    });
}
function read(view, finders, depth) {
    const found = finders.flatMap((find) => find(view)).filter((single) => !isPublicSample(single.value));
    const covered = found.map((single) => single.covers ?? single).sort((a, b) => a.start - b.start);
    const candidates = outside(candidatesIn(view), covered);
    const pairs = [];
    const singles = found.map((single) => ({ view, single, start: single.start, end: single.end, user: undefined }));
    if (depth < depthLimit) {
        // What a value that is one credential holds in base64 are its parts.
        const whole = found.filter(({ covers }) => covers === undefined).sort((a, b) => a.start - b.start);
        for (const { inner } of outside(innerViews(view).map((inner) => ({ inner, start: inner.holder.start })), whole)) {
            const reading = read(unescape_unescape(inner), finders, depth + 1);
            pairs.push(...reading.pairs);
            const { start, end } = inner.holder;
            singles.push(...reading.singles.map((one) => ({ ...one, start, end })));
            candidates.push(...reading.left.map((one) => ({ ...one, start, end })));
        }
    }
    const { pairs: own, left } = pairUp(view.text, candidates);
    const real = own.filter((pair) => !pair.id.example && !pair.secret.example);
    // An example's partner is one too when it is an id; a real secret beside an example id is still a secret.
    const stranded = own.filter((pair) => pair.id.example && !pair.secret.example).map((pair) => pair.secret);
    const known = singles.map((one) => one.single.takesId === true && one.user === undefined ? { ...one, user: nearestId(left, one) } : one);
    const taken = new Set(known.map(({ user }) => user));
    return { pairs: [...pairs, ...real], left: [...left, ...stranded].filter((one) => !taken.has(one)), singles: known };
}
/** The user name of a single one: the nearest id that has found no secret, at most 1,500 characters away. */
function nearestId(left, single) {
    let nearest;
    let distance = 1500;
    for (const one of left) {
        if (one.kind !== 'id' || one.example)
            continue;
        const gap = Math.max(single.start - one.end, one.start - single.end);
        if (gap < distance) {
            nearest = one;
            distance = gap;
        }
    }
    return nearest;
}
/** Everything in the view, and what is whole only when string concatenation, tags and the like are taken out of it. */
function candidatesIn(view) {
    const ids = idsIn(view);
    const spliced = splice(view);
    if (spliced === undefined)
        return [...ids, ...secretsIn(view, ids), ...tokensIn(view)];
    const across = (found) => found.filter((one) => spliced.crosses(one.start, one.end)).map((one) => ({ ...one, ...spliced.below(one.start, one.end) }));
    const splitIds = idsIn(spliced.view);
    const longTokens = across(tokensIn(spliced.view));
    const allIds = [...ids, ...across(splitIds)].sort((a, b) => a.start - b.start);
    const whole = outside([...allIds, ...secretsIn(view, allIds), ...tokensIn(view)], longTokens);
    const ordered = [...whole].sort((a, b) => a.start - b.start);
    return [...whole, ...longTokens, ...outside(across(secretsIn(spliced.view, splitIds)), ordered)];
}
/** Those that lie in none of the stretches, which ascend. */
function outside(candidates, stretches) {
    if (stretches.length === 0)
        return [...candidates];
    return candidates.filter((one) => {
        const last = stretches[(0,model_ascending/* firstWhere */.U)(stretches.length, (rank) => stretches[rank].start > one.start) - 1];
        return last === undefined || one.start >= last.end;
    });
}


/***/ }),

/***/ 85479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** The text of a content, whatever it is written in. Columns of bytes that are no text count bytes. */
function textOf(bytes) {
    const wide = wideEncoding(bytes);
    return wide === undefined ? bytes.toString(narrowEncoding(bytes)) : wide(bytes);
}
/** What to decode a content and any stretch of it with; undefined where one character takes two bytes or four throughout. */
function encodingOf(bytes) {
    return wideEncoding(bytes) === undefined ? narrowEncoding(bytes) : undefined;
}
function narrowEncoding(bytes) {
    return bytes.length > maximumText || bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'latin1' : 'utf8';
}
const maximumText = 400_000_000;
const utf16le = (bytes) => bytes.toString('utf16le');
const utf16be = (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
const utf32 = (little) => (bytes) => {
    const pieces = [];
    for (let i = 0; i + 3 < bytes.length; i += 4) {
        const code = little ? bytes.readUInt32LE(i) : bytes.readUInt32BE(i);
        pieces.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
    }
    return pieces.join('');
};
/** By its byte order mark, else by where the zeros of the first bytes stand: Windows shells write files without a mark too. */
function wideEncoding(bytes) {
    const mark = bytes.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000')
        return utf32(true);
    if (mark === '0000feff')
        return utf32(false);
    if (mark.startsWith('fffe'))
        return utf16le;
    if (mark.startsWith('feff'))
        return utf16be;
    const sample = bytes.subarray(0, 4096);
    if (sample.length < 8 || !sample.includes(0))
        return undefined;
    const zeros = [0, 0, 0, 0];
    const count = sample.length & ~3;
    for (let i = 0; i < count; i++)
        if (sample[i] === 0)
            zeros[i % 4] = zeros[i % 4] + 1;
    const share = zeros.map((zero) => zero / (count / 4));
    const [a, b, c, d] = share;
    if (a < 0.1 && b > 0.9 && c > 0.9 && d > 0.9)
        return utf32(true);
    if (d < 0.1 && a > 0.9 && b > 0.9 && c > 0.9)
        return utf32(false);
    if (a < 0.1 && c < 0.1 && b > 0.7 && d > 0.7)
        return utf16le;
    if (b < 0.1 && d < 0.1 && a > 0.7 && c > 0.7)
        return utf16be;
    return undefined;
}


/***/ }),

/***/ 45663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstWhere),
/* harmony export */   f: () => (/* binding */ lastAtMost)
/* harmony export */ });
/** The rank of the first of `count` ascending ones that has reached something; `count` where none has. Once `reached`, all behind must have. */
function firstWhere(count, reached) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The rank of the last of ascending numbers that is at most `value`; -1 where the first is more. */
function lastAtMost(ascending, value) {
    return firstWhere(ascending.length, (rank) => ascending[rank] > value) - 1;
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


/***/ })

};
