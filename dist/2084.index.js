export const id = 2084;
export const ids = [2084];
export const modules = {

/***/ 6123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decodesToSecret),
/* harmony export */   x: () => (/* binding */ isBareSecret)
/* harmony export */ });
/** What one or two layers of base64 over a bare secret decode to; no mark tells them. */
const bareSecret = /^[A-Za-z0-9+/]{40}\s{0,2}$|^[A-Za-z0-9+/]{54,74}={0,2}\s{0,2}$/;
/** True for text in base64 that decodes to nothing but a secret, or to base64 of one. */
function decodesToSecret(text) {
    return bareSecret.test(Buffer.from(text, 'base64').toString('latin1'));
}
/** The same for a run of base64 in bytes. Its padding, if any, stands behind `end`. */
function isBareSecret(bytes, start, end) {
    return decodesToSecret(bytes.toString('latin1', start, end));
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkKeys: () => (/* binding */ checkKeys)
});

// EXTERNAL MODULE: ./lib/model/ignore.js
var ignore = __webpack_require__(8619);
// EXTERNAL MODULE: ./lib/keys/member-path.js
var member_path = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/keys/tar.js
var tar = __webpack_require__(8427);
;// CONCATENATED MODULE: ./lib/keys/packed-signs.js

/** The first two bytes of zip, gzip, xz, zstd, 7z, rar and bzip2. */
const beginnings = new Set([0x504b, 0x1f8b, 0xfd37, 0x28b5, 0x377a, 0x5261, 0x425a]);
/** Whether a content may be an archive of a kind that is known, at the price of a look at its head. Never says no wrongly. */
function looksPacked(bytes) {
    if (bytes.length < 2)
        return false;
    return beginnings.has((bytes[0] << 8) | bytes[1]) || (0,tar/* isTarHeader */.F)(bytes, 0);
}

// EXTERNAL MODULE: ./lib/keys/worth-reading.js
var worth_reading = __webpack_require__(5877);
;// CONCATENATED MODULE: ./lib/keys/check.js




/** How many contents pass between two words on the progress. */
const stride = 2000;
/**
 * Finds committed AWS credentials in everything that the source gives, one finding a value, with nothing of a secret in
 * it. What the source could not read makes the check incomplete. Never calls AWS.
 */
async function checkKeys(input) {
    const { source, accounts, clock, progress, mode } = input;
    const started = clock.now();
    const sightings = [];
    const remarks = new Map();
    const unread = new Map();
    const seen = new Set();
    let count = 0;
    let scanner;
    for await (const content of source.contents()) {
        if (++count % stride === 0)
            progress.update(`${count} contents looked through for credentials`);
        const worth = (0,worth_reading/* worthReading */.HT)(content.bytes);
        if (!worth.credentials && !worth.ignore && !looksPacked(content.bytes))
            continue;
        // Most trees hold nothing that is worth it, and start faster without what reads it.
        scanner ??= new (await Promise.all(/* import() */[__webpack_require__.e(4934), __webpack_require__.e(9482)]).then(__webpack_require__.bind(__webpack_require__, 9482))).ContentScanner();
        const scan = scanner.scan(content.bytes, worth);
        for (const detection of scan.detections)
            sightings.push({ content: content.id, detection });
        if (scan.remarks !== undefined && content.kind === 'blob')
            remarks.set(content.id, scan.remarks);
        if (scan.unread.length > 0)
            unread.set(content.id, scan.unread);
        if (scan.detections.length > 0 || scan.remarks !== undefined || scan.unread.length > 0)
            seen.add(content.id);
    }
    progress.done();
    const standings = seen.size === 0 ? new Map() : await source.standings([...seen]);
    const findings = sightings.length === 0 ? [] : await findingsOf(sightings, { standings, mode, accounts, now: clock.now() });
    const passed = passedOver(unread, standings);
    const shortfalls = [...source.tally.incomplete, ...passed.shortfalls];
    return {
        check: 'keys',
        status: shortfalls.length > 0 ? 'incomplete' : 'ran',
        ...(shortfalls.length > 0 ? { reason: reasonOf(shortfalls) } : {}),
        durationMs: clock.now() - started,
        findings,
        notChecked: shortfalls.map((shortfall) => ({ check: 'keys', ...shortfall })),
        notScanned: [...source.tally.notScanned, ...passed.notScanned],
        ignores: ignoresIn(remarks, standings),
    };
}
async function findingsOf(sightings, context) {
    const { reportAll } = await Promise.all(/* import() */[__webpack_require__.e(4934), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 356));
    return reportAll(sightings, context);
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
            const path = member === '' ? at : (0,member_path/* memberPath */.M)(at, member);
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
                found.push(...(0,ignore/* findIgnoreComments */.a)(place.path, text));
        }
    }
    return found;
}


/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bT: () => (/* binding */ accountUserCores),
  UZ: () => (/* binding */ clientSecretHead),
  P9: () => (/* binding */ encodedMarks),
  Z8: () => (/* binding */ marks),
  dG: () => (/* binding */ registryTokenHead),
  HQ: () => (/* binding */ serviceKeyMarks),
  $J: () => (/* binding */ tokenHeads)
});

// UNUSED EXPORTS: base64Cores, base64Marks, hexMarks, idPrefixes, inner

// EXTERNAL MODULE: ./lib/model/ignore.js
var ignore = __webpack_require__(8619);
;// CONCATENATED MODULE: ./lib/keys/literals.js
/**
 * Searches bytes for many literals at once (Wu and Manber's shift table over pairs of bytes), so that the number of
 * literals costs nothing and most bytes are never looked at. Every literal has at least four bytes.
 * https://webglimpse.net/pubs/TR94-17.pdf
 */
class LiteralSet {
    #shortest;
    #shifts;
    /** The literals by the pair of bytes that ends their first `shortest` bytes. */
    #chains = new Map();
    /** Literals by group; of a literal in two groups the first counts. */
    constructor(groups) {
        const all = new Map();
        for (const [tag, literals] of groups) {
            for (const literal of literals)
                if (!all.has(literal))
                    all.set(literal, { bytes: Buffer.from(literal, 'latin1'), tag });
        }
        this.#shortest = Math.min(...[...all.values()].map(({ bytes }) => bytes.length));
        if (this.#shortest < 4)
            throw new RangeError('a literal needs at least four bytes');
        this.#shifts = new Uint8Array(65536).fill(this.#shortest - 1);
        for (const entry of all.values()) {
            const { bytes } = entry;
            for (let i = 1; i < this.#shortest; i++) {
                const pair = (bytes[i - 1] << 8) | bytes[i];
                this.#shifts[pair] = Math.min(this.#shifts[pair], this.#shortest - 1 - i);
            }
            const last = (bytes[this.#shortest - 2] << 8) | bytes[this.#shortest - 1];
            this.#chains.set(last, [...(this.#chains.get(last) ?? []), entry]);
        }
    }
    /** The first literal that begins at `from` or after. */
    next(bytes, from = 0) {
        const shifts = this.#shifts;
        const length = bytes.length;
        let i = from + this.#shortest - 1;
        while (i < length) {
            const pair = (bytes[i - 1] << 8) | bytes[i];
            const shift = shifts[pair];
            if (shift !== 0) {
                i += shift;
                continue;
            }
            const start = i - this.#shortest + 1;
            for (const entry of this.#chains.get(pair) ?? []) {
                if (standsAt(bytes, start, entry.bytes))
                    return { start, end: start + entry.bytes.length, tag: entry.tag };
            }
            i++;
        }
        return undefined;
    }
}
function standsAt(bytes, start, literal) {
    if (start + literal.length > bytes.length)
        return false;
    for (let k = 0; k < literal.length; k++)
        if (bytes[start + k] !== literal[k])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/keys/markers.js


/** How the ids of credentials begin; entity ids (`AIDA`, `AROA` and so on) open nothing. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
const idPrefixes = ['AKIA', 'ASIA', 'ABIA', 'ACCA'];
/** How session tokens begin: base64 of `origin_ec` and of `er/aws`, after a few bytes of framing. */
const tokenHeads = ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'AQoDYXdz'];
/** What a service's API key stands beside: its variable, or the address it is sent to. */
const serviceKeyMarks = [
    'AWS_BEARER_TOKEN_',
    'ANTHROPIC_AWS_',
    'CLOUDWATCH_',
    'XRAY_',
    '://logs.',
    '://monitoring.',
    '://xray.',
    '://aws-external-anthropic.',
];
/** How the token of a registry begins: base64 of `{"payload":"`. */
const registryTokenHead = 'eyJwYXlsb2FkIjoi';
/** How the payload of a client's secret begins that IAM Identity Center registered: base64 of `{"serialized`. */
const clientSecretHead = 'eyJzZXJpYWxpemVkI';
const secretWords = ['secret', 'Secret', 'SECRET'];
/** Before the account in the user name of a service's credential. */
const accountUsers = [...'0123456789'].map((digit) => `-at-${digit}`);
const kinds = [
    ...tokenHeads,
    'ABSK',
    'bedrock-api-key-',
    'amzn.mws.',
    'da2-',
    'X-Amz-Si',
    'x-amz-si',
    'AWSAccessKeyId',
    'aoaAAAAA',
    'aorAAAAA',
    registryTokenHead,
    clientSecretHead,
    'dkr.ecr',
    'email-smtp',
    'git-codecommit',
    ...serviceKeyMarks,
    ...accountUsers,
];
/** Words that stand beside a secret where `secret` does not. */
const names = [
    'awsKey',
    'aws_',
    'AWS_',
    'awsAccess',
    'AwsAccess',
    'AWSAccess',
    'aws-',
    'amazon',
    'AWS.',
    'aws.',
    'Aws_',
    'AMAZON',
    'smtp',
    'SMTP',
    'Smtp',
];
/** Spellings of a capital A that hide an id from a plain search. */
const escapes = ['u0041', 'U+0041', '\\x41', '&#65', '&#06', '&#x4', '&#X4', '%41%', 'u{41', '\\101'];
/** Hexadecimal of an id's beginning or of the word that names a secret. */
const hexMarks = [...idPrefixes, ...secretWords, 'ABSK', 'X-Amz-Si', ...tokenHeads].flatMap((word) => {
    const digits = Buffer.from(word).toString('hex');
    return [digits, digits.toUpperCase()];
});
/** In UTF-16 and UTF-32. */
const wide = [...idPrefixes, 'secr', 'SECR', 'Secr', ...kinds].flatMap((word) => [
    spread(word.slice(0, 8), 1),
    spread(word.slice(0, 8), 3),
]);
function spread(word, zeros) {
    return [...word].join('\0'.repeat(zeros));
}
/** What is the same in base64 of any text that holds `word`, for each of the three ways it can lie in the groups. */
function base64Cores(word) {
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.from('\0'.repeat(offset) + word, 'latin1')
            .toString('base64')
            .replace(/=+$/, '');
        const first = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + word.length) * 8) / 6);
        return encoded.slice(first, end);
    });
}
/** What base64 of a user name with its account holds. */
const accountUserCores = base64Cores('-at-');
/** Words whose base64 forms make a run of base64 worth decoding. */
const inner = [
    ...idPrefixes,
    ...secretWords,
    'ABSK',
    'bedrock-api-key-',
    'X-Amz-Signature',
    ...tokenHeads,
    ...accountUsers,
    registryTokenHead,
    clientSecretHead,
    'dkr.ecr',
    'amzn.mws.',
    'aoaAAAAA',
    'aorAAAAA',
    'AWSAccessKeyId',
    'email-smtp',
];
const once = [...inner, ...[...idPrefixes, ...secretWords].map((word) => spread(word, 1))].flatMap(base64Cores);
const twice = idPrefixes.flatMap(base64Cores).flatMap(base64Cores);
/** How base64 of a gzip stream begins, and base64 of that. */
const packed = ['H4sI', base64Cores('H4sI')[0]];
/** Base64 of one or two layers over anything worth reading. */
const base64Marks = [...new Set([...once, ...twice, ...packed])];
/** Base64 and hex of what is worth reading, for finding the runs to decode. */
const encodedMarks = new LiteralSet([
    ['base64', base64Marks],
    ['hex', hexMarks],
]);
const marks = new LiteralSet([
    ['id', idPrefixes],
    ['kind', [...kinds, ...escapes, ...wide]],
    ['ignore', [ignore/* ignoreMarker */.x]],
    ['base64', base64Marks],
    ['hex', hexMarks],
    ['word', [...secretWords, ...names]],
]);


/***/ }),

/***/ 3916:
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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTarHeader),
/* harmony export */   Y: () => (/* binding */ tarMembers)
/* harmony export */ });
const block = 512;
/** The files of a tar archive; undefined when the first block is no header. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
function tarMembers(bytes, budget) {
    if (!isTarHeader(bytes, 0))
        return undefined;
    const members = [];
    const unopened = [];
    let longName;
    let at = 0;
    while (at + block <= bytes.length && bytes[at] !== 0) {
        const size = sizeAt(bytes, at);
        if (!isTarHeader(bytes, at) || size === undefined || budget.members-- <= 0) {
            unopened.push({ name: '', why: 'the tar archive is damaged or has too many members', incomplete: true });
            break;
        }
        const kind = String.fromCharCode(bytes[at + 156] ?? 0);
        const start = at + block;
        const end = start + size;
        const data = bytes.subarray(start, end);
        if (kind === 'L')
            longName = text(bytes, start, end);
        else if (kind === 'x')
            longName = /(?:^|\n)[0-9]+ path=([^\n]*)\n/.exec(data.toString('utf8'))?.[1] ?? longName;
        else if (kind !== 'g' && kind !== 'K') {
            const name = longName ?? nameAt(bytes, at);
            longName = undefined;
            if (end > bytes.length)
                unopened.push({ name, why: 'the tar archive is cut short', incomplete: true });
            if (/[0\0 7]/.test(kind))
                members.push({ name, bytes: data });
        }
        at = start + Math.ceil(size / block) * block;
    }
    return { members, unopened };
}
/** Whether the block at `at` is all there and says its own checksum. */
function isTarHeader(bytes, at) {
    if (at + block > bytes.length || !hasOctalDigit(bytes, at + 148, at + 156))
        return false;
    const told = Number.parseInt(text(bytes, at + 148, at + 156).trim(), 8);
    let sum = 0;
    for (let i = 0; i < block; i++)
        sum += i >= 148 && i < 156 ? 32 : bytes[at + i];
    return sum === told && sum > 256;
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
    const size = (first & 0x80) !== 0 ? Number(bytes.readBigUInt64BE(at + 128)) : Number.parseInt(text(bytes, at + 124, at + 136).trim() || '0', 8);
    return Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}
function nameAt(bytes, at) {
    const prefix = bytes.toString('latin1', at + 257, at + 262) === 'ustar' ? text(bytes, at + 345, at + 500) : '';
    const name = text(bytes, at, at + 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function text(bytes, start, end) {
    const zero = bytes.subarray(start, end).indexOf(0);
    return bytes.toString('utf8', start, zero < 0 ? end : start + zero);
}


/***/ }),

/***/ 7244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ capitalWordiness),
/* harmony export */   S7: () => (/* binding */ wordinessOf),
/* harmony export */   nm: () => (/* binding */ wordiness)
/* harmony export */ });
/**
 * How surprising the second of two letters is after the first in the words of documentation and programs: rows are the
 * first letter, columns the second, `a` is 0 and each further letter half a bit more.
 */
const surprise = [
    'tkijupkxkuogigukxgifknnplr',
    'gqoofsptiiufpugpujknhwswmw',
    'hsltfuwhkvjhsyetvjogkuuwmz',
    'iqlkcqqqgtnkppijwmjpkqrxnz',
    'jpihmknrorukkgokmfgismoinz',
    'gtqshjvweywlwqfuxhnliyxzmy',
    'jposdpljgwrjnhlouiiliosznu',
    'ftotdrsrgxvroshoujkhlxqyky',
    'knhjjljwvzqjjegmulihvmzqzm',
    'hrqscursosssttjssrdokpjtrs',
    'jpnocmnrgusppimotphontpwru',
    'gpoleqrufvrhrthnzqjjjmrzjz',
    'eknreprtgrvmhrigxslrlrwysw',
    'isigikgtjsnnqnjlyqgflntzny',
    'olkjpmnxlsmihelizflkikkttv',
    'gtqnfuupkytipsfkxflhiuyzoz',
    'pqstsxsuprrmssrstqtsauqtrt',
    'htlmemmthzoolkgozkjhklrzlz',
    'kqioeoukhvpnmpijuohejrqsmz',
    'hrlpfprgfvtnpqijzhijlsqwiz',
    'lkjmhomzkzygigrjzggfwyyuyy',
    'fwuvcwowexvvwwjvwususwxvwx',
    'fqpohrrgfuqpuihrwjgotukuwv',
    'isgrjqtrivtqotpdwqoetvtpnu',
    'lmjnkorqktpkkihdtjhkrnlvtr',
    'erstctpqiuqoqrhruroqnrqrmo',
];
function bits(first, second) {
    return (surprise[first].charCodeAt(second) - 97) / 2;
}
function classOf(code) {
    if (code >= 97 && code <= 122)
        return 'lower';
    if (code >= 65 && code <= 90)
        return 'upper';
    if (code >= 48 && code <= 57)
        return 'digit';
    if (code === 47)
        return 'slash';
    return code === 43 ? 'plus' : 'other';
}
/** Bits that words, identifiers and paths spend on the step from one class of character to another, letters apart. */
const steps = {
    lower: { lower: 0.2, upper: 8, digit: 8, slash: 4, plus: 11, other: 5 },
    upper: { lower: 0.3, upper: 1, digit: 8, slash: 5, plus: 11, other: 5 },
    digit: { lower: 8, upper: 8, digit: 4.4, slash: 4, plus: 11, other: 5 },
    slash: { lower: 5, upper: 6.5, digit: 7, slash: 8, plus: 12, other: 8 },
    plus: { lower: 7, upper: 7, digit: 7, slash: 12, plus: 6, other: 8 },
    other: { lower: 5, upper: 6, digit: 6, slash: 6, plus: 11, other: 6 },
};
let gains;
/** For each two characters one after the other, what they add to the score; all that is no ASCII counts as the last. */
function allGains() {
    const all = new Float64Array(128 * 128);
    for (let first = 0; first < 128; first++) {
        for (let second = 0; second < 128; second++) {
            const from = classOf(first);
            const to = classOf(second);
            const letters = (from === 'lower' || from === 'upper') && (to === 'lower' || (to === 'upper' && from === 'upper'));
            all[first * 128 + second] = 6 - (steps[from][to] + (letters ? bits((first | 32) - 97, (second | 32) - 97) : 0));
        }
    }
    return all;
}
/**
 * How much likelier a text is as words, an identifier or a path than as characters drawn at random from 64, in bits.
 * Random text of 40 characters lies far below zero, a path or a name of that length far above.
 */
function wordiness(text) {
    const table = (gains ??= allGains());
    let score = 0;
    let first = Math.min(text.charCodeAt(0), 127);
    for (let i = 1; i < text.length; i++) {
        const second = Math.min(text.charCodeAt(i), 127);
        score += table[first * 128 + second];
        first = second;
    }
    return score;
}
/** The same for a stretch of bytes. */
function wordinessOf(bytes, start, end) {
    const table = (gains ??= allGains());
    let score = 0;
    let first = Math.min(bytes[start], 127);
    for (let i = start + 1; i < end; i++) {
        const second = Math.min(bytes[i], 127);
        score += table[first * 128 + second];
        first = second;
    }
    return score;
}
/** The same for capitals alone, against letters drawn at random from 26. */
function capitalWordiness(text) {
    let score = 0;
    for (let i = 1; i < text.length; i++) {
        const first = text.charCodeAt(i - 1) - 65;
        const second = text.charCodeAt(i) - 65;
        if (first < 0 || first > 25 || second < 0 || second > 25)
            continue;
        score += Math.log2(26) - bits(first, second);
    }
    return score;
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ worthReading),
/* harmony export */   n5: () => (/* binding */ nextSecretRun),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);
/* harmony import */ var _bare_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6123);
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7244);



/** Whether a content may hold a credential, at the price of one pass over a third of its bytes. Never says no wrongly. */
function worthReading(bytes) {
    let credentials = false;
    let ignore = false;
    let words = false;
    for (let hit = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.next(bytes); hit !== undefined; hit = _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.next(bytes, hit.start + 1)) {
        if (hit.tag === 'ignore')
            ignore = true;
        else if (hit.tag === 'word') {
            if (!words)
                credentials ||= nextSecretRun(bytes, 0) !== undefined;
            words = true;
        }
        else
            credentials ||= counts(bytes, hit);
        if (credentials)
            break;
    }
    if (credentials && !ignore)
        ignore = bytes.includes('aws-access-gate:ignore');
    return { credentials, ignore };
}
/** Whether a mark, which is no mere word, has the neighbours that it needs. */
function counts(bytes, { start, end, tag }) {
    if (tag === 'id')
        return isIdStart(bytes, start);
    if (tag === 'base64')
        return runLength(bytes, start, end, 16, isBase64) >= 16;
    if (tag === 'hex')
        return runLength(bytes, start, end, 40, isHex) >= 40;
    return true;
}
/** An id begins here, or something that splits one: what follows is 16 capitals and digits, or fewer and no end of a word. */
function isIdStart(bytes, start) {
    if (isAlnum(bytes[start - 1]) && bytes[start - 2] !== 92 && bytes[start - 3] !== 37 && bytes[start - 4] !== 92 && bytes[start - 6] !== 92)
        return false;
    let end = start + 4;
    while (end < start + 21 && isCapital(bytes[end]))
        end++;
    const length = end - start;
    if (length === 20)
        return true;
    const next = bytes[end];
    return length < 20 && next !== undefined && (splitting.includes(next) || next > 127);
}
/** Quotes, `<`, `\\`, `=`, `%`, `&`: what may split a value. */
const splitting = [34, 39, 96, 60, 92, 61, 37, 38];
/** Where a run begins and ends that could be a secret: plain, in base64, with escapes in it, or a half of one that something splits. */
function nextSecretRun(bytes, from) {
    const length = bytes.length;
    // Every run of twenty has a byte at one of these places.
    for (let probe = from + 19; probe < length; probe += 20) {
        if (runs[bytes[probe]] === 0)
            continue;
        let start = probe;
        while (start > from && runs[bytes[start - 1]] !== 0)
            start--;
        let end = probe + 1;
        while (end < length && runs[bytes[end]] !== 0)
            end++;
        if (end - start >= 20 && couldBeSecret(bytes, start, end))
            return { start, end };
        probe = end;
    }
    return undefined;
}
/** `[A-Za-z0-9+/]` and what escapes are made of. */
const runs = new Uint8Array(256);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\%&#;')
    runs[one.charCodeAt(0)] = 1;
/** What a character is to a secret: a small letter, a capital, a digit, the beginning of an escape. */
const classes = new Uint8Array(256);
for (let code = 97; code <= 122; code++)
    classes[code] = 1;
for (let code = 65; code <= 90; code++)
    classes[code] = 2;
for (let code = 48; code <= 57; code++)
    classes[code] = 4;
for (const one of '\\%&#;')
    classes[one.charCodeAt(0)] = 8;
/** How much of a run is looked at. */
const most = 2000;
function couldBeSecret(bytes, start, end) {
    const length = end - start;
    if (length < 40)
        return isHalf(bytes, start, end);
    const stop = Math.min(end, start + most);
    let has = 0;
    let escaped = false;
    for (let i = start; i < stop; i++) {
        const one = classes[bytes[i]];
        has |= one;
        if (one === 8 && !escaped)
            escaped = isEscape(bytes, i);
    }
    if ((has & 3) !== 3)
        return false;
    if (escaped)
        return true;
    if ((has & 8) !== 0)
        return hasPieceOfForty(bytes, start, stop);
    if (length === 40 || length === 44 || length === 61)
        return (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordinessOf */ .S7)(bytes, start, end) < 12;
    return length >= 54 && length <= 104 && (0,_bare_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .isBareSecret */ .x)(bytes, start, end);
}
/** A part of a secret that something splits, which stands right before or behind it. */
function isHalf(bytes, start, end) {
    const next = bytes[end];
    const before = bytes[start - 1];
    const split = (next !== undefined && (splitting.includes(next) || next > 127)) || (before !== undefined && splitting.includes(before));
    if (!split)
        return false;
    let has = 0;
    for (let i = start; i < end; i++)
        has |= classes[bytes[i]];
    return (has & 11) === 3 && (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordinessOf */ .S7)(bytes, start, end) <= ((has & 4) !== 0 ? 0 : -10);
}
function isEscape(bytes, at) {
    const next = bytes[at + 1];
    if (bytes[at] === 92)
        return next !== undefined && '/nrtu"\\x'.includes(String.fromCharCode(next));
    if (bytes[at] === 37)
        return isHex(next) && isHex(bytes[at + 2]);
    return bytes[at] === 38 && next === 35;
}
/** Whether a stretch between two characters of escapes is as long as a secret, and no words. */
function hasPieceOfForty(bytes, start, end) {
    let piece = start;
    for (let i = start; i <= end; i++) {
        if (i < end && classes[bytes[i]] !== 8)
            continue;
        if (i - piece === 40 && (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordinessOf */ .S7)(bytes, piece, i) < 12)
            return true;
        piece = i + 1;
    }
    return false;
}
function runLength(bytes, start, end, enough, belongs) {
    let first = start;
    while (first > start - enough && belongs(bytes[first - 1]))
        first--;
    let last = end;
    while (last < end + enough && belongs(bytes[last]))
        last++;
    return last - first;
}
function isCapital(code) {
    return code !== undefined && ((code >= 65 && code <= 90) || (code >= 48 && code <= 57));
}
function isAlnum(code) {
    return code !== undefined && (isCapital(code) || (code >= 97 && code <= 122));
}
function isBase64(code) {
    return isAlnum(code) || code === 43 || code === 47 || code === 45 || code === 95;
}
function isHex(code) {
    return code !== undefined && ((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70));
}


/***/ })

};
