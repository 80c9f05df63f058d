export const id = 9482;
export const ids = [9482];
export const modules = {

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ContentScanner: () => (/* binding */ ContentScanner)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/keys/inflate.js

/** The unpacked bytes of a gzip stream; undefined when it is none, is cut short or would be larger than `limit`. */
function inflate(bytes, limit) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/keys/tar.js
var keys_tar = __webpack_require__(8427);
;// CONCATENATED MODULE: ./lib/keys/zip.js
/** Reads the directory at the end; undefined when there is none. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zipEntries(bytes) {
    const end = endRecord(bytes);
    if (end < 0)
        return undefined;
    const entries = [];
    let at = directoryStart(bytes, end);
    while (at >= 0 && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50) {
        const nameLength = bytes.readUInt16LE(at + 28);
        const extraLength = bytes.readUInt16LE(at + 30);
        const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
        if (next > bytes.length)
            return undefined;
        const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
        const wide = wideNumbers(bytes, at, at + 46 + nameLength, extraLength);
        if (!name.endsWith('/')) {
            entries.push({
                name,
                encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
                method: bytes.readUInt16LE(at + 10),
                size: wide.size,
                data: dataAt(bytes, wide.offset, wide.packed),
            });
        }
        at = next;
    }
    return at > end ? undefined : entries;
}
/** Where the record that ends the archive stands, behind at most 64 kB of comment; -1 when nowhere. */
function endRecord(bytes) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
        if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === 0x06054b50)
            return at;
    }
    return -1;
}
function directoryStart(bytes, end) {
    const start = bytes.readUInt32LE(end + 16);
    if (start !== 0xffffffff)
        return start;
    if (end < 20 || bytes.readUInt32LE(end - 20) !== 0x07064b50)
        return -1;
    const wide = Number(bytes.readBigUInt64LE(end - 12));
    return wide + 56 <= bytes.length && bytes.readUInt32LE(wide) === 0x06064b50 ? Number(bytes.readBigUInt64LE(wide + 48)) : -1;
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
function dataAt(bytes, offset, packed) {
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50)
        return undefined;
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}

;// CONCATENATED MODULE: ./lib/keys/archive.js




const freshBudget = () => ({ bytes: 512_000_000, members: 20_000 });
/** One member never grows beyond this, so that a bomb ends early. */
const largestMember = 256_000_000;
const unknown = [
    ['fd377a585a00', 'xz'],
    ['28b52ffd', 'zstd'],
    ['377abcaf271c', '7z'],
    ['526172211a07', 'rar'],
    ['425a68', 'bzip2'],
];
/** Opens zip (and what is one), gzip and tar; undefined for what is no archive. */
function openArchive(bytes, budget) {
    if (bytes.length < 20)
        return undefined;
    const head = bytes.toString('hex', 0, 8);
    if (head.startsWith('504b0304'))
        return openZip(bytes, budget);
    if (head.startsWith('1f8b08'))
        return openGzip(bytes, budget);
    const tar = (0,keys_tar/* tarMembers */.Y)(bytes, budget);
    if (tar !== undefined)
        return tar;
    const kind = unknown.find(([magic]) => head.startsWith(magic))?.[1];
    const block = kind === 'bzip2' && bytes.toString('hex', 4, 10) !== '314159265359';
    if (kind === undefined || block)
        return undefined;
    return { members: [], unopened: [{ name: '', why: `${kind} archives are not opened`, incomplete: false }] };
}
function openGzip(bytes, budget) {
    const plain = inflate(bytes, Math.min(largestMember, budget.bytes));
    if (plain === undefined)
        return { members: [], unopened: [{ name: '', why: 'the gzip stream is damaged, cut short or too large', incomplete: true }] };
    budget.bytes -= plain.length;
    return { members: [{ name: '', bytes: plain }], unopened: [] };
}
function openZip(bytes, budget) {
    const entries = zipEntries(bytes);
    if (entries === undefined)
        return { members: [], unopened: [{ name: '', why: 'the zip archive has no readable directory', incomplete: true }] };
    const members = [];
    const unopened = [];
    for (const { name, encrypted, method, data, size } of entries) {
        const refuse = (why) => unopened.push({ name, why, incomplete: true });
        if (budget.members-- <= 0) {
            refuse('the archive has too many members');
            break;
        }
        if (encrypted)
            refuse('it is encrypted');
        else if (data === undefined)
            refuse('the archive is damaged');
        else if (method !== 0 && method !== 8)
            unopened.push({ name, why: `compression method ${method} is not opened`, incomplete: true });
        else if (size > largestMember || size > budget.bytes)
            refuse('it is too large');
        else {
            const plain = method === 0 ? data : inflateRaw(data, Math.min(largestMember, budget.bytes));
            if (plain === undefined)
                refuse('it is damaged or too large');
            else {
                budget.bytes -= plain.length;
                members.push({ name, bytes: plain });
            }
        }
    }
    return { members, unopened };
}
function inflateRaw(data, limit) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, limit) });
    }
    catch {
        return undefined;
    }
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/keys/markers.js + 1 modules
var markers = __webpack_require__(789);
// EXTERNAL MODULE: ./lib/keys/worth-reading.js
var worth_reading = __webpack_require__(5877);
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
function surroundings(bytes) {
    const found = [];
    for (const { start, end, tag } of spots(bytes)) {
        const around = reach[tag];
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
function* spots(bytes) {
    let run = (0,worth_reading/* nextSecretRun */.n5)(bytes, 0);
    for (let hit = markers/* marks */.Z8.next(bytes); hit !== undefined; hit = markers/* marks */.Z8.next(bytes, hit.start + 1)) {
        if (hit.tag === 'word' || hit.tag === 'ignore' || !(0,worth_reading/* counts */.tQ)(bytes, hit))
            continue;
        for (; run !== undefined && run.start < hit.start; run = (0,worth_reading/* nextSecretRun */.n5)(bytes, run.end))
            yield { ...run, tag: 'other' };
        yield { start: hit.start, end: hit.end, tag: hit.tag === 'kind' ? 'kind' : 'other' };
    }
    for (; run !== undefined; run = (0,worth_reading/* nextSecretRun */.n5)(bytes, run.end))
        yield { ...run, tag: 'other' };
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/keys/text-of.js

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
    return bytes.length > maximumText || bytes.includes(0) || !(0,external_node_buffer_.isUtf8)(bytes) ? 'latin1' : 'utf8';
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

;// CONCATENATED MODULE: ./lib/keys/close-reading.js



/** Smaller contents are read as they are, in bytes. */
const small = 65_536;
/** Farther apart than this, in bytes, nothing belongs together: a pair reaches over 40,000 characters. */
const apart = 131_072;
/** How many stretches that hold nothing are remembered. */
const mostRemembered = 200_000;
/**
 * Reads contents closely. Of a large one only what lies around its marks is read first, and a stretch that held nothing is
 * not read again: the versions of a bundle in a history differ in little. Where a stretch holds something, all that could
 * belong to it is read together.
 */
class CloseReading {
    #read;
    #barren = new Set();
    constructor(read) {
        this.#read = read;
    }
    /** All credentials of a content, by spans of its text as `textOf` gives it. */
    spot(bytes) {
        const encoding = bytes.length <= small ? undefined : encodingOf(bytes);
        if (encoding === undefined)
            return this.#read(textOf(bytes));
        const bearing = surroundings(bytes).filter((span) => !this.#isBarren(bytes.subarray(span.start, span.end), encoding));
        return together(bytes, bearing).flatMap(({ start, end }) => {
            const spotted = this.#read(bytes.toString(encoding, start, end));
            const shift = spotted.length === 0 || start === 0 ? 0 : bytes.toString(encoding, 0, start).length;
            return shift === 0 ? spotted : spotted.map((one) => moved(one, shift));
        });
    }
    #isBarren(stretch, encoding) {
        const key = (0,external_node_crypto_.createHash)('sha256').update(stretch).digest('base64');
        if (this.#barren.has(key))
            return true;
        const barren = this.#read(stretch.toString(encoding)).length === 0;
        if (barren && this.#barren.size < mostRemembered)
            this.#barren.add(key);
        return barren;
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
var detectors = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/keys/account.js
var account = __webpack_require__(5683);
// EXTERNAL MODULE: ./lib/keys/filler.js
var keys_filler = __webpack_require__(8388);
// EXTERNAL MODULE: ./lib/keys/wordiness.js
var wordiness = __webpack_require__(7244);
;// CONCATENATED MODULE: ./lib/keys/access-key-ids.js



const shape = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g;
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

// EXTERNAL MODULE: ./lib/keys/naming.js
var keys_naming = __webpack_require__(8738);
;// CONCATENATED MODULE: ./lib/keys/secret-names.js

const aws = '(?:aws|amazon|amzn|s3|boto3?|dynamo(?:db)?|ec2|sqs|sns|(?<![a-z])ses(?=[\\W_]|smtp|secret|access|key)|kinesis|cloudwatch|route53)';
const strong = new RegExp(`secret[\\W_]{0,3}access[\\W_]{0,3}key|secret[\\W_]{0,2}key[\\W_]{0,2}id|${aws}[\\w.-]{0,24}secret|secret[\\w.-]{0,12}${aws}|` +
    `(?<![a-z])${aws}[\\W_]{0,2}(?:access)?[\\W_]{0,2}key(?![\\W_]{0,3}id)|(?<![a-z])aws[\\W_]{0,2}(?:pass(?:word)?|pwd|cred\\w*|sk)`, 'i');
const weak = /secret|(?<![a-z])(?:access|s3|iam)[\W_]{0,2}key(?![\W_]{0,3}id)|(?<![A-Za-z])sk$/i;
const foreign = /sha\d|sha[-_]?sum|hash|digest|integrity|checksum|etag|md5|signature|nonce|commit|revision|finger|thumb|csrf|cookie|public|uuid|guid|request[-_.]?id|x[-_]amz|jwt|github|gitlab|slack|stripe|twilio|google|gcp|azure|client[-_.]?secret|consumer|session[-_.]?(?:secret|key)|django|flask|oauth|webhook|signing|encryption|license|salt|cipher|digitalocean|heroku|facebook|twitter|mail|datadog|cursor|next[-_]?token|marker|version[-_]?id|etag|job[-_]?id|build/i;
/** `"Value": "...", "Name": "AWS_SECRET_ACCESS_KEY"`: the name behind its value. */
const nameAfter = /^["'`,\s]{0,40}(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?([\w.-]{1,60})/i;
/** The call that takes an id and its secret, up to the secret: `new BasicAWSCredentials(ID, `. */
const call = /(?:aws|basic|static|session)\w{0,12}credentials?\w{0,20}(?:(?:::|\.|->)\w{1,20})?\([^()]{0,60}(?:\([^()]{0,40}\)[^()]{0,10})?,\s{0,20}["'`]?$/i;
const idName = /access[\W_]{0,2}key[\W_]{0,2}id["'`)\]]{0,4}$/i;
function claimOf(naming) {
    const { name } = naming;
    if (name !== undefined) {
        if (strong.test(name))
            return 'named';
        if (call.test(naming.before))
            return 'named';
        if (foreign.test(name))
            return 'foreign';
        if (weak.test(name) || idName.test(name))
            return 'likely';
        return 'unnamed';
    }
    if (call.test(naming.before))
        return 'named';
    const near = naming.before;
    if (strong.test(near))
        return 'named';
    if (strong.test(nameAfter.exec(naming.after)?.[1] ?? ''))
        return 'named';
    if (!besideId(naming) && foreign.test(near.slice(-60)))
        return 'foreign';
    return /secret/i.test(near) ? 'likely' : 'unnamed';
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
/** True where the text around speaks of AWS: ten lines, at most 800 characters to each side. */
function speaksOfAws(text, start, end) {
    return context.test(text.slice(Math.max(0, start - 800), start)) || context.test(text.slice(end, end + 800));
}
const idAssignment = /(?<!secret[\W_]{0,3})access[\W_]{0,3}key(?:[\W_]{0,3}id)?["'`\])]*[ \t]*(?:=>|:=|[:=,])[ \t]*["'`]?([^\s"'`,;]{8,})/gi;
/**
 * The id of another service that stands with the secret: a store that speaks S3 and isn't AWS. Only a literal counts, no
 * reference and no word.
 */
function foreignIdNear(text, start, end) {
    const around = text.slice(Math.max(0, start - 400), start) + text.slice(end, end + 400);
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
var secret_shapes = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/keys/session-tokens.js

const head = new RegExp(`(?<![A-Za-z0-9+/])(?:${markers/* tokenHeads */.$J.join('|')})`, 'g');
const run = /[A-Za-z0-9+/]*={0,2}/y;
/** The end of a line inside a token: a `\`, quotes with or without a plus, an indent. The next line must be token alone. */
const fold = /["']?[ \t]*[+\\.]?[ \t]*\r?\n[ \t>#*]*["']?(?=[A-Za-z0-9+/]{4,}={0,2}(?:["'\\]|[ \t]*(?:\r?\n|$)))/y;
const shortest = 100;
/** Session tokens of any length, also folded over lines. Samples of documentation are none. */
function sessionTokens(text) {
    const found = [];
    head.lastIndex = 0;
    for (let match = head.exec(text); match !== null; match = head.exec(text)) {
        const token = readFolded(text, match.index);
        head.lastIndex = Math.max(token.end, head.lastIndex);
        if (token.value.length >= shortest && !isSample(token.value))
            found.push(token);
    }
    return found;
}
/** The run of base64 at `start` with all its lines. */
function readFolded(text, start) {
    const lines = [];
    let end = start;
    for (;;) {
        run.lastIndex = end;
        const piece = run.exec(text)?.[0] ?? '';
        lines.push(piece);
        end += piece.length;
        if (piece.endsWith('=') ||
            (lines.length === 1 && piece.length < 40) ||
            (lines.length > 1 && piece.length < lines[0].length))
            break;
        fold.lastIndex = end;
        const gap = fold.exec(text);
        if (gap === null)
            break;
        end += gap[0].length;
    }
    return { value: lines.join(''), start, end };
}
function isSample(token) {
    if (/EXAMPLE|example|\.\.\./.test(token))
        return true;
    const again = token.indexOf(token.slice(0, 12), 12);
    return again > 0 || /(.)\1{11}/.test(token) || new Set(token.slice(16)).size < 24;
}

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
        const claim = claimOf(naming);
        if ((claim === 'foreign' || claim === 'unnamed') && !near)
            continue;
        if (claim === 'unnamed' && (0,secret_shapes/* endsFolded */.b3)(view.text, shape.start))
            continue;
        const base = view.holder !== undefined && shape.start < 4 ? view.holder : { view, ...shape };
        found.push({
            kind: 'secret',
            value: shape.text,
            claim,
            aws: speaksOfAws(base.view.text, base.start, base.end),
            foreignId: foreignIdNear(base.view.text, base.start, base.end),
            example,
            name: naming.name,
            ...placed(view, shape),
        });
    }
    return found;
}
function tokensIn(view) {
    return sessionTokens(view.text).map((token) => ({
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
var bare_secret = __webpack_require__(6123);
// EXTERNAL MODULE: ./lib/keys/runs.js
var runs = __webpack_require__(8248);
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
        const padded = end + (/^={0,2}/.exec(view.text.slice(end, end + 2))?.[0].length ?? 0);
        const text = view.text.slice(start, padded);
        if (!(0,bare_secret/* decodesToSecret */.h)(text))
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
    let low = 0;
    let high = pieces.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (pieces[middle].at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return pieces[Math.max(0, low - 1)];
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
    const plain = packed ? inflate(bytes, 8_000_000) : bytes;
    if (plain === undefined || !isText(plain))
        return undefined;
    return decodedView(view, run, plain, packed ? ['base64', 'gzip'] : ['base64'], packed ? undefined : { taken: 4, given: 3 });
}
function hexView(view, run) {
    const bytes = Buffer.from(run.text.slice(0, run.text.length & ~1), 'hex');
    return isText(bytes) ? decodedView(view, run, bytes, ['hex'], { taken: 2, given: 1 }) : undefined;
}
function decodedView(view, run, bytes, how, rate) {
    const text = textOf(bytes);
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
    for (const byte of bytes) {
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
    const all = [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
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
    const pairs = paired.map(({ a, b }) => {
        const token = tokenOf.get(a);
        for (const one of [a, b, token])
            if (one !== undefined)
                used.add(one);
        return {
            id: all[a],
            secret: all[b],
            token: token === undefined ? undefined : all[token],
        };
    });
    return { pairs, left: all.filter((_, index) => !used.has(index)) };
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
var fingerprint = __webpack_require__(4178);
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
    /** The last substitution that begins at or before `at`; -1 when none does. */
    const lastBefore = (at) => {
        let low = 0;
        let high = begins.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (begins[middle] <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    };
    const startBelow = (at) => {
        const index = lastBefore(at);
        if (index < 0)
            return at;
        const one = substitutions[index];
        return at < ends[index] ? one.start : one.end + at - ends[index];
    };
    const endBelow = (end) => {
        const index = lastBefore(end - 1);
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
            const last = lastBefore(end - 1);
            for (let index = Math.max(0, lastBefore(start)); index <= last; index++) {
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

const operator = '(?:\\.\\.|\\|\\||<>|[+.&~])?';
const concatenation = `["'\`][ \\t]{0,8}${operator}[ \\t]{0,8}(?:\\\\?\\r?\\n[ \\t]{0,120}${operator}[ \\t]{0,8})?[frbu]?["'\`]`;
const continuation = '[\\\\=]\\r?\\n[ \\t]{0,120}';
/** Tags that a word goes on through: of what it looks like, of line breaks, and those of office documents. */
const inline = '(?:span|font|mark|strong|em|code|samp|kbd|small|big|ins|del|sub|sup|nobr|wbr|br|tt|tspan|rPr|rPh|phoneticPr|[abiurst]|w:\\w{1,20}|text:\\w{1,20}|a:(?:t|r|rPr|br|p))';
const tags = `(?:</?${inline}(?:[\\s/][^<>]{0,300})?>){1,16}`;
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
    if (substitutions.length === 0)
        return undefined;
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
function spotPair({ id, secret, token }) {
    const rule = id.id.startsWith('ASIA') ? 'session-credentials' : 'access-key-pair';
    const beside = [{ where: id.span, message: 'the access key id of this pair' }];
    if (token !== undefined)
        beside.push({ where: token.span, message: 'the session token of this pair' });
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
    return current;
}
/** `=3D` and line ends after `=`. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
const printable = /=(?:([0-9A-F]{2})|\r?\n)/g;
/** Undone where the text says that it is a mail, or has both: elsewhere `=3D` may be an assignment. */
function undoPrintable(view) {
    const { text } = view;
    if (!text.includes('=3D') || !(/quoted-printable/i.test(text) || /[^=\s]=\r?\n/.test(text)))
        return view;
    const found = [];
    for (const match of text.matchAll(printable)) {
        const put = match[1] === undefined ? '' : String.fromCharCode(Number.parseInt(match[1], 16));
        found.push({ start: match.index, end: match.index + match[0].length, text: put, step: 'quoted-printable' });
    }
    return substitute(view, found);
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
            if (code > 0xffff || (code >= 0xd800 && code < 0xe000) || (code < 0x20 && code !== 9 && code !== 10 && code !== 13))
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
    let low = 0;
    let high = pieces.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (pieces[middle].at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return pieces[Math.max(0, low - 1)];
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
        return [...pairs.map(spotPair), ...alone, ...singles];
    });
}
function read(view, finders, depth) {
    const found = finders.flatMap((find) => find(view)).filter((single) => !isPublicSample(single.value));
    const covered = found.map((single) => single.covers ?? single).sort((a, b) => a.start - b.start);
    const candidates = outside(candidatesIn(view), covered);
    const pairs = [];
    const singles = [];
    if (depth < depthLimit) {
        // What a value that is one credential holds in base64 are its parts.
        const whole = found.filter(({ covers }) => covers === undefined).sort((a, b) => a.start - b.start);
        for (const { inner } of outside(innerViews(view).map((inner) => ({ inner, start: inner.holder.start })), whole)) {
            const reading = read(unescape_unescape(inner), finders, depth + 1);
            pairs.push(...reading.pairs);
            singles.push(...reading.singles);
            const { start, end } = inner.holder;
            candidates.push(...reading.left.map((one) => ({ ...one, start, end })));
        }
    }
    const { pairs: own, left } = pairUp(view.text, candidates);
    const real = own.filter((pair) => !pair.id.example && !pair.secret.example);
    // An example's partner is one too when it is an id; a real secret beside an example id is still a secret.
    const stranded = own.filter((pair) => pair.id.example && !pair.secret.example).map((pair) => pair.secret);
    const users = new Map(found.map((single) => [single, single.takesId === true ? nearestId(left, single) : undefined]));
    const taken = new Set(users.values());
    singles.push(...found.map((single) => spotSingle(view, single, users.get(single))));
    return { pairs: [...pairs, ...real], left: [...left, ...stranded].filter((one) => !taken.has(one)), singles };
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
        let low = 0;
        let high = stretches.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (stretches[middle].start <= one.start)
                low = middle + 1;
            else
                high = middle;
        }
        const last = stretches[low - 1];
        return last === undefined || one.start >= last.end;
    });
}

// EXTERNAL MODULE: ./lib/keys/member-path.js
var member_path = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/keys/scan-content.js








const nothing = { detections: [], remarks: undefined, unread: [] };
/** How deep archives in archives are opened. */
const deepest = 8;
const finders = detectors/* keyRules */.t.flatMap(({ find, needs = [] }) => find === undefined ? [] : [(view) => (needs.some((need) => view.text.includes(need)) ? find(view) : [])]);
/** Looks through contents, one after the other, and remembers which stretches of the large ones hold nothing. */
class ContentScanner {
    #closely = new CloseReading((text) => scanText(text, finders));
    /** Looks through one content, whose marks are known, and the archives in it. */
    scan(bytes, worth) {
        return this.#layer(bytes, worth, [], freshBudget());
    }
    #layer(bytes, worth, path, budget) {
        const archive = openArchive(bytes, budget);
        const own = this.#plain(bytes, worth, path);
        if (archive === undefined)
            return own;
        const detections = [];
        const unread = archive.unopened.map(({ name, why, incomplete }) => ({ member: inside(path, name), why, incomplete }));
        for (const { name, bytes: member } of archive.members) {
            const memberPath = [...path, name === '' ? member_path/* gzipContent */.k : name];
            if (memberPath.length > deepest) {
                unread.push({ member: memberPath.join('!/'), why: 'archives are nested too deep', incomplete: true });
                continue;
            }
            const scan = this.#layer(member, (0,worth_reading/* worthReading */.HT)(member), memberPath, budget);
            detections.push(...scan.detections);
            unread.push(...scan.unread);
        }
        // A member that is stored unpacked shows in the archive's own bytes too.
        const known = new Set(detections.flatMap(({ values }) => values));
        const other = own.detections.filter(({ values }) => !values.some((value) => known.has(value)));
        return { detections: [...detections, ...other], remarks: own.remarks, unread };
    }
    #plain(bytes, worth, path) {
        const spotted = worth.credentials ? this.#closely.spot(bytes) : [];
        const remarks = worth.ignore && path.length === 0;
        if (spotted.length === 0 && !remarks)
            return nothing;
        const text = textOf(bytes);
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


/***/ })

};
