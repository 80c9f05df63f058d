export const id = 7756;
export const ids = [7756];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ascii = /^[\x20-\x7e]*$/;
/**
 * A path as git gives it (bytes, held in a latin1 string) as text: UTF-8 where it is that, every other byte as `\xNN`.
 */
function showPath(latin1) {
    if (ascii.test(latin1))
        return latin1;
    const bytes = Buffer.from(latin1, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : showBytes(bytes);
}
/** The bytes of a path that a person wrote, in the form that `showPath` takes. */
function pathBytes(path) {
    return ascii.test(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
function showBytes(bytes) {
    let shown = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const piece = bytes.subarray(i, i + length);
        if (piece.length === length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(piece)) {
            shown += piece.toString('utf8');
            i += length;
        }
        else {
            shown += `\\x${lead.toString(16).padStart(2, '0')}`;
            i++;
        }
    }
    return shown;
}
/** One line of what git said, fit for a message: no control characters, at most 200 characters. */
function firstLine(text) {
    const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
    return line
        .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim()
        .slice(0, 200);
}


/***/ }),

/***/ 74797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concealText: () => (/* binding */ concealText)
/* harmony export */ });
/* harmony import */ var _model_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29848);
/* harmony import */ var _scan_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65652);
/* harmony import */ var _scan_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22337);
/* harmony import */ var _secret_in_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21046);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65741);





/** The text with every credential in it redacted; with `unnamed`, also what only looks like a secret. */
function concealText(text, unnamed) {
    const spans = (0,_scan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scanText */ .F)(text, _scan_content_js__WEBPACK_IMPORTED_MODULE_0__.finders).flatMap((one) => secretsOf(one, text));
    spans.push(...(0,_secret_in_name_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInName */ .w)(text));
    if (unnamed)
        spans.push(...(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .secretShapes */ .xl)(text).filter((shape) => (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .isRandomSecret */ .ut)(shape.text)));
    let shown = '';
    let from = 0;
    for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (start < from)
            continue;
        shown += text.slice(from, start) + (0,_model_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(text.slice(start, end));
        from = end;
    }
    return shown + text.slice(from);
}
const id = /^A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}$/;
/** Where the secret ones of its parts stand. */
function secretsOf({ where, beside }, text) {
    return [where, ...beside.map((one) => one.where)].filter(({ start, end }) => !id.test(text.slice(start, end)));
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
