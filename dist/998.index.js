export const id = 998;
export const ids = [998];
export const modules = {

/***/ 80535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ isHexOfSecret),
/* harmony export */   hU: () => (/* binding */ decodesToSecret),
/* harmony export */   ix: () => (/* binding */ spellsSecret),
/* harmony export */   xM: () => (/* binding */ isBareSecret)
/* harmony export */ });
/** A secret, or an SMTP password, that stands alone: no mark tells base64 of it. */
const bare = /^(?:[A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{44})\s{0,2}$/;
/** One more layer of base64 over it. */
const again = /^[A-Za-z0-9+/]{54,74}={0,2}\s{0,2}$/;
/** True for text in base64 that decodes to nothing but a secret, or to base64 of one. */
function decodesToSecret(text) {
    const plain = Buffer.from(text, 'base64').toString('latin1');
    return bare.test(plain) || (again.test(plain) && decodesToSecret(plain));
}
/** Whether a stretch of bytes is hexadecimal of a secret, with or without `0x`. */
function isHexOfSecret(bytes, start, end) {
    const length = end - start;
    return (length === 80 || length === 82) && spellsSecret(bytes.toString('latin1', start, end));
}
/** The same for a run of a text. */
function spellsSecret(text) {
    const digits = /^(?:0[xX])?([0-9a-fA-F]{80})$/.exec(text)?.[1];
    return digits !== undefined && /^[A-Za-z0-9+/]{40}$/.test(Buffer.from(digits, 'hex').toString('latin1'));
}
/** The same for a run of base64 in bytes. Its padding, if any, stands behind `end`. */
function isBareSecret(bytes, start, end) {
    // Of random bytes, few begin with six that are such characters.
    return beginsInBase64(bytes, start) && beginsInBase64(bytes, start + 4) && decodesToSecret(bytes.toString('latin1', start, end));
}
/** Whether a group of four characters of base64 stands for three more. */
function beginsInBase64(bytes, at) {
    const group = (sextet(bytes, at) << 18) | (sextet(bytes, at + 1) << 12) | (sextet(bytes, at + 2) << 6) | sextet(bytes, at + 3);
    return sextets[group >>> 16] !== 64 && sextets[(group >>> 8) & 255] !== 64 && sextets[group & 255] !== 64;
}
function sextet(bytes, at) {
    return sextets[bytes[at]];
}
/** What each character of base64 stands for; 64 for all others. */
const sextets = new Uint8Array(256).fill(64);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((one, value) => (sextets[one.charCodeAt(0)] = value));


/***/ }),

/***/ 46576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ fillerLength),
/* harmony export */   Td: () => (/* binding */ isInterleavedSequence),
/* harmony export */   Zt: () => (/* binding */ holdsFillerWord)
/* harmony export */ });
/** Words that people write where a key would stand. None is shorter than four letters: those turn up in real keys. */
const words = [
    'EXAMPLE', 'SAMPLE', 'DUMMY', 'PLACEHOLDER', 'REDACTED', 'REMOVED', 'MASKED', 'HIDDEN', 'CHANGEME', 'CHANGE', 'REPLACE', 'INSERT',
    'YOUR', 'ACCESS', 'SECRET', 'KEYID', 'TOKEN', 'CREDENTIAL', 'FAKE', 'MOCK', 'STUB', 'TEST', 'INVALID', 'NOTREAL', 'NOTAREAL', 'REAL',
    'LOCAL', 'STACK', 'MINIO', 'ADMIN', 'USER', 'NAME', 'PROD', 'STAGING', 'AMAZON', 'HERE', 'THIS', 'THAT', 'WITH', 'FROM', 'STRING',
    'VALUE', 'DEFAULT', 'NULL', 'NONE', 'FALSE', 'TRUE', 'DEADBEEF', 'CAFEBABE', 'FOOBAR', 'HELLO', 'WORLD', 'PASSWORD', 'UNUSED',
    'UNKNOWN', 'EMPTY', 'BOGUS', 'DEMO', 'TEMP', 'CANARY', 'LEAK', 'SCAN', 'PUBLIC', 'PRIVATE', 'DOCS', 'QWERTY', 'ASDF', 'ZXCV',
]; // prettier-ignore
/**
 * How many characters of a run say nothing: repeats and sequences (`AAAA`, `1234`, `DCBA`, `ABAB`) of at least three
 * characters more, and words that stand for a key. Of 16 random characters it is hardly ever more than five.
 */
function fillerLength(text) {
    const folded = text.toUpperCase();
    const covered = new Uint8Array(text.length);
    for (const step of [0, 1, -1, 2])
        coverRuns(folded, covered, (at) => follows(folded, at, step));
    for (const period of [2, 3, 4])
        coverPeriods(folded, covered, period);
    for (const word of words) {
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
            covered.fill(1, at, at + word.length);
    }
    return covered.reduce((sum, one) => sum + one, 0);
}
/** True where letters and digits taken apart each count up, as in `A1B2C3D4`. */
function isInterleavedSequence(text) {
    const letters = text.replace(/[^A-Za-z]/g, '').toUpperCase();
    const digits = text.replace(/[^0-9]/g, '');
    return letters.length >= 4 && digits.length >= 4 && counts(letters) && counts(digits);
}
/** True when a word that stands for a key is in it. */
function holdsFillerWord(text) {
    const folded = text.toUpperCase();
    return words.some((word) => folded.includes(word));
}
function counts(text) {
    for (let i = 1; i < text.length; i++)
        if (!follows(text, i, 1) && !follows(text, i, 0))
            return false;
    return true;
}
function follows(text, at, step) {
    const before = text[at - 1];
    const here = text[at];
    if (here === '0' && before === '9' && step === 1)
        return true;
    if (here === 'A' && before === '9' && step === 1)
        return true;
    return here.charCodeAt(0) - before.charCodeAt(0) === step;
}
function coverRuns(text, covered, continues) {
    let start = 0;
    for (let i = 1; i <= text.length; i++) {
        if (i < text.length && continues(i))
            continue;
        if (i - start >= 4)
            covered.fill(1, start, i);
        start = i;
    }
}
function coverPeriods(text, covered, period) {
    let start = 0;
    for (let i = period; i <= text.length; i++) {
        if (i < text.length && text[i] === text[i - period])
            continue;
        if (i - start >= period * 2 + 2)
            covered.fill(1, start, i);
        start = i - period + 1;
    }
}


/***/ }),

/***/ 44873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bT: () => (/* binding */ accountUserCores),
  UZ: () => (/* binding */ clientSecretHead),
  P9: () => (/* binding */ encodedMarks),
  Ck: () => (/* binding */ idPrefixes),
  Z8: () => (/* binding */ marks),
  TP: () => (/* binding */ rareMarks),
  dG: () => (/* binding */ registryTokenHead),
  HQ: () => (/* binding */ serviceKeyMarks),
  $J: () => (/* binding */ tokenHeads),
  aL: () => (/* binding */ words)
});

// UNUSED EXPORTS: base64Cores, base64Marks, hexMarks, inner

// EXTERNAL MODULE: ./lib/model/ignore.js
var ignore = __webpack_require__(76799);
;// CONCATENATED MODULE: ./lib/keys/literals.js
/** No literal is shorter, in bytes. */
const shortest = 4;
/**
 * Searches bytes for many literals at once, so that their number costs next to nothing. Of the two triples of bytes that
 * follow one another in the first four of a literal, one begins at an even place: only these are looked at, two in each
 * machine word and four words in one step, since most triples stand in no literal.
 */
class LiteralSet {
    /** The length of the longest literal, in bytes. */
    longest;
    /** Whether a triple, by its hash, can be one of the first two of a literal. */
    triples = new Uint8Array(65536);
    /** Pairs by what they can be: the first of a literal, its third. */
    pairs = new Uint8Array(65536);
    /** Where the literals stand in `chains`, by the third of their pairs. */
    #chainOf = new Uint16Array(65536);
    #chains = [];
    #words = new Uint32Array();
    #groups;
    #made = false;
    /** Literals by group; of a literal in two groups the first counts. */
    constructor(groups) {
        this.#groups = groups;
        const lengths = groups.flatMap(([, literals]) => literals.map(({ length }) => length));
        if (Math.min(...lengths) < shortest)
            throw new RangeError('a literal needs at least four bytes');
        this.longest = Math.max(...lengths);
    }
    /** Fills the tables, before they are used: most runs search for few of the sets. */
    make() {
        if (this.#made)
            return;
        this.#made = true;
        const all = new Map();
        for (const [tag, literals] of this.#groups) {
            for (const literal of literals)
                if (!all.has(literal))
                    all.set(literal, { bytes: Buffer.from(literal, 'latin1'), tag });
        }
        for (const entry of all.values()) {
            const { bytes } = entry;
            for (let i = 0; i < 2; i++) {
                this.triples[hashed((bytes[i] << 8) | (bytes[i + 1] << 16) | (bytes[i + 2] << 24))] = 1;
            }
            this.pairs[pairAt(bytes, 0)] = this.pairs[pairAt(bytes, 0)] | first;
            const last = pairAt(bytes, 2);
            if ((this.pairs[last] & third) === 0)
                this.#chainOf[last] = this.#chains.push([]) - 1;
            this.pairs[last] = this.pairs[last] | third;
            this.#chains[this.#chainOf[last]].push(entry);
        }
    }
    /** The first literal that begins at `from` or after, and before `to`. */
    next(bytes, from = 0, to = bytes.length) {
        if (!this.#made)
            this.make();
        const last = Math.min(to, bytes.length - shortest + 1);
        if (last - from < worthWords || !littleEndian)
            return this.#among(bytes, from, last);
        const shift = bytes.byteOffset;
        // The triples of a word tell of what begins one byte before it, in its first three bytes.
        let at = (shift + from + 4) >>> 2;
        const early = this.#among(bytes, from, 4 * at - shift - 1);
        if (early !== undefined)
            return early;
        const words = this.#wordsOf(bytes.buffer);
        // Of the last one the next must lie in the bytes too.
        const end = Math.min((shift + last + 4) >>> 2, ((shift + bytes.length) >>> 2) - 1);
        while ((at = this.#nextWord(words, at, end)) < end) {
            const place = 4 * at - shift;
            const hit = this.#among(bytes, place - 1, Math.min(place + 3, last));
            if (hit !== undefined)
                return hit;
            at++;
        }
        return this.#among(bytes, 4 * end - shift - 1, last);
    }
    /** The first word at `at` or after, and before `end`, that has a triple of a literal; `end` where there is none. */
    #nextWord(words, at, end) {
        const triples = this.triples;
        let i = at;
        let a = words[i];
        while (i + 3 < end) {
            const b = words[i + 1];
            const c = words[i + 2];
            const d = words[i + 3];
            const e = words[i + 4];
            const ab = triples[hashed(a << 8)] | triples[hashed(acrossWords(a, b))];
            const bc = triples[hashed(b << 8)] | triples[hashed(acrossWords(b, c))];
            const cd = triples[hashed(c << 8)] | triples[hashed(acrossWords(c, d))];
            const de = triples[hashed(d << 8)] | triples[hashed(acrossWords(d, e))];
            if ((ab | bc | cd | de) !== 0)
                return ab !== 0 ? i : bc !== 0 ? i + 1 : cd !== 0 ? i + 2 : i + 3;
            a = e;
            i += 4;
        }
        for (; i < end; i++) {
            const one = words[i];
            if ((triples[hashed(one << 8)] | triples[hashed(acrossWords(one, words[i + 1]))]) !== 0)
                break;
        }
        return i;
    }
    /** A view of a whole buffer. That of a small one is kept, since it is asked for again and again. */
    #wordsOf(buffer) {
        if (this.#words.buffer === buffer)
            return this.#words;
        const words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
        if (buffer.byteLength <= mostKept)
            this.#words = words;
        return words;
    }
    /** The first one that begins between two places, by a look at each. */
    #among(bytes, from, to) {
        const pairs = this.pairs;
        for (let start = from; start < to; start++) {
            if ((pairs[pairAt(bytes, start)] & first) === 0)
                continue;
            const last = pairAt(bytes, start + 2);
            if ((pairs[last] & third) === 0)
                continue;
            const hit = this.at(bytes, start);
            if (hit !== undefined)
                return hit;
        }
        return undefined;
    }
    /** The literal that stands at a place where its first and its third pair do. */
    at(bytes, start) {
        const chain = this.#chains[this.#chainOf[pairAt(bytes, start + 2)]];
        for (const { bytes: literal, tag } of chain)
            if (standsAt(bytes, start, literal))
                return { start, end: start + literal.length, tag };
        return undefined;
    }
}
const first = 1;
const third = 2;
/** Fewer places than this are looked at one by one. */
const worthWords = 48;
/** The largest buffer that a search holds on to, in bytes. */
const mostKept = 8 * 1024 * 1024;
const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** Of a triple in the upper three bytes of a word: sixteen bits of a product with 2^32 divided by the golden ratio. */
function hashed(triple) {
    return Math.imul(triple, 0x9e3779b1) >>> 16;
}
/** The triple that begins in the middle of a word, in the upper three bytes. */
function acrossWords(one, next) {
    return ((one >>> 8) & 0xffff00) | (next << 24);
}
function pairAt(bytes, at) {
    return (bytes[at] << 8) | bytes[at + 1];
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
    'AWSCred',
    'AwsCred',
    'awsCred',
    'BasicCred',
    'StaticCred',
    'SessionCred',
    'aws-',
    'amazon',
    'AWS.',
    'aws.',
    'Aws_',
    'AMAZON',
    'redential',
    'connect_',
    'Connection',
    'Amazon',
    'AWS4',
    'awsSec',
    'awsSK',
    'AwsSec',
    'awsPriv',
    'AwsPriv',
    'S3_SK',
    's3_sk',
    's3.sk',
    'smtp',
    'SMTP',
    'Smtp',
    // A secret in other languages.
    ...['geheim', 'Geheim', 'GEHEIM', 'clave', 'Clave', 'chave', 'Chave', 'secrèt', '密钥', '密鑰', 'シークレット'].map((word) => Buffer.from(word).toString('latin1')),
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
    // From the second letter on: a literal that begins with a letter and three zeros would stop the search at every zero.
    `\0\0${spread(word.slice(1, 8), 3)}`,
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
    'access_key',
    'AccessKey',
    'ACCESS_KEY',
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
/** Base64 of how an id begins. */
const idCores = idPrefixes.flatMap(base64Cores);
const once = [...inner, ...[...idPrefixes, ...secretWords].map((word) => spread(word, 1))].flatMap(base64Cores);
const twice = idCores.flatMap(base64Cores);
/** How base64 of a gzip stream begins, and base64 of that. */
const packed = ['H4sI', base64Cores('H4sI')[0]];
/** Base64 of one or two layers over anything worth reading. */
const base64Marks = [...new Set([...once, ...twice, ...packed])];
/** Base64 and hex of what is worth reading, for finding the runs to decode. */
const encodedMarks = new LiteralSet([
    ['base64', base64Marks],
    ['hex', hexMarks],
]);
const rare = [
    ['id', idPrefixes],
    ['kind', [...kinds, ...escapes, ...wide]],
    ['ignore', [ignore/* ignoreMarker */.x]],
    ['base64-id', idCores],
    ['base64', base64Marks],
    ['hex', hexMarks],
];
/** The words that stand everywhere. */
const words = new LiteralSet([['word', [...secretWords, ...names]]]);
/** All other marks. */
const rareMarks = new LiteralSet(rare);
const marks = new LiteralSet([...rare, ['word', [...secretWords, ...names]]]);


/***/ }),

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ base64Runs)
/* harmony export */ });
const secretAlphabet = new Uint8Array(256);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
    secretAlphabet[one.charCodeAt(0)] = 1;
/**
 * The maximal runs of `[A-Za-z0-9+/]` of at least `shortest` characters. Looks at every `shortest`-th character first: a
 * run that long has one of them.
 */
function* base64Runs(text, shortest) {
    const length = text.length;
    for (let probe = shortest - 1; probe < length; probe += shortest) {
        if (!belongs(text.charCodeAt(probe)))
            continue;
        let start = probe;
        while (start > 0 && belongs(text.charCodeAt(start - 1)))
            start--;
        let end = probe + 1;
        while (end < length && belongs(text.charCodeAt(end)))
            end++;
        if (end - start >= shortest)
            yield { start, end };
        // The character at `end` ends the run: the next one can begin behind it.
        probe = end;
    }
}
function belongs(code) {
    return code < 256 && secretAlphabet[code] === 1;
}


/***/ }),

/***/ 45246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ classes),
  pj: () => (/* binding */ isInRun),
  n5: () => (/* binding */ nextSecretRun)
});

// EXTERNAL MODULE: ./lib/keys/bare-secret.js
var bare_secret = __webpack_require__(80535);
;// CONCATENATED MODULE: ./lib/keys/escapes.js
/**
 * The length of the escape that begins in a run, negative where what it stands for ends a value: a blank, a quote, a letter of
 * another script. Zero where none begins.
 */
function escapeAt(bytes, at) {
    const next = bytes[at + 1];
    switch (bytes[at]) {
        case backslash:
            switch (next) {
                case 110: // n
                case 114: // r
                case 116: // t
                    return -2;
                case 117: // u
                    return bytes[at + 2] === brace ? braced(bytes, at) : ofDigits(bytes, at, 2, 4);
                case 120: // x
                    return ofDigits(bytes, at, 2, 2);
                case 34: // a quote
                    return -2;
                case 47:
                case backslash:
                    return 2;
                default:
                    return 0;
            }
        case 37: // %
            return ofDigits(bytes, at, 1, 2);
        case 38: // &
            return next === 35 ? entity(bytes, at) : 0;
        default:
            return 0;
    }
}
const backslash = 92;
const brace = 123;
const semicolon = 59;
/** Bytes that stand in a secret, in another escape of one, or in a tag that splits it. */
const parts = new Uint8Array(128);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\%&#;<>')
    parts[one.charCodeAt(0)] = 1;
/** Whether a character can stand inside a value: also one that nobody sees. */
function isPart(code) {
    if (code < 128)
        return parts[code] === 1;
    return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad;
}
function ofDigits(bytes, at, prefix, count) {
    let code = 0;
    for (let i = at + prefix; i < at + prefix + count; i++) {
        const digit = hexDigit(bytes[i]);
        if (digit < 0)
            return 0;
        code = code * 16 + digit;
    }
    return isPart(code) ? prefix + count : -(prefix + count);
}
/** `\u{41}`: a brace ends a run, so that the look ends in it. */
function braced(bytes, at) {
    let code = 0;
    let i = at + 3;
    for (let digit = hexDigit(bytes[i]); digit >= 0 && i < at + 9; digit = hexDigit(bytes[++i]))
        code = code * 16 + digit;
    return isPart(code) ? 2 : -2;
}
/** `&#65;` or `&#x41;`. */
function entity(bytes, at) {
    const hex = ((bytes[at + 2] ?? 0) | 32) === 120;
    let i = at + (hex ? 3 : 2);
    const first = i;
    let code = 0;
    for (let digit = hexDigit(bytes[i]); digit >= 0 && digit < (hex ? 16 : 10) && i < first + 6; digit = hexDigit(bytes[++i]))
        code = code * (hex ? 16 : 10) + digit;
    if (i === first)
        return 2;
    if (bytes[i] === semicolon)
        i++;
    return isPart(code) ? i - at : at - i;
}
function hexDigit(code) {
    if (code === undefined)
        return -1;
    if (code >= 48 && code <= 57)
        return code - 48;
    const letter = code | 32;
    return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// EXTERNAL MODULE: ./lib/keys/splitting.js
var splitting = __webpack_require__(42036);
// EXTERNAL MODULE: ./lib/keys/wordiness.js
var wordiness = __webpack_require__(43048);
;// CONCATENATED MODULE: ./lib/keys/secret-runs.js




/**
 * Where a run begins and ends that could be a secret: plain, in base64, with escapes in it, or a half of one that something
 * splits. Neither `from` nor `to` may lie inside a run.
 */
function nextSecretRun(bytes, from, to = bytes.length, searcher) {
    for (let at = from;; at = lastRun.end) {
        const start = searcher === undefined ? nextRun(bytes, at, to) : searcher.nextRun(at, to, lastRun);
        if (start < 0)
            return undefined;
        const { end, has } = lastRun;
        if ((has & bothCases) === bothCases ? couldBeSecret(bytes, start, end) : (0,bare_secret/* isHexOfSecret */.Lk)(bytes, start, end))
            return { start, end };
    }
}
/** No secret is without small letters and capitals. */
const bothCases = 3;
/** Where the run ended that was found last, and what its bytes are. */
const lastRun = { end: 0, has: 0 };
/** Where the next run begins that is long enough; -1 when there is none. Apart from what judges it: this alone looks at every content. */
function nextRun(bytes, from, to) {
    // Every run of twenty has a byte at one of these places.
    for (let probe = from + 19; probe < to; probe += 20) {
        let one = classes[bytes[probe]];
        if (one === 0)
            continue;
        let has = one;
        let start = probe;
        while (start > from && (one = classes[bytes[start - 1]]) !== 0) {
            has |= one;
            start--;
        }
        let end = probe + 1;
        while (end < to && (one = classes[bytes[end]]) !== 0) {
            has |= one;
            end++;
        }
        // Without small letters and capitals, only eighty digits could be one.
        if (end - start >= 20 && ((has & bothCases) === bothCases || end - start >= 80)) {
            lastRun.end = end;
            lastRun.has = has;
            return start;
        }
        probe = end;
    }
    return -1;
}
/** Whether a byte can be part of such a run. */
function isInRun(code) {
    return code !== undefined && classes[code] !== 0;
}
/**
 * What a byte of a run is to a secret: a small letter, a capital, a digit, the beginning of an escape, another one of base64.
 * All else ends a run.
 */
const classes = new Uint8Array(256);
for (let code = 97; code <= 122; code++)
    classes[code] = 1;
for (let code = 65; code <= 90; code++)
    classes[code] = 2;
for (let code = 48; code <= 57; code++)
    classes[code] = 4;
for (const one of '\\%&#;')
    classes[one.charCodeAt(0)] = 8;
for (const one of '+/')
    classes[one.charCodeAt(0)] = 16;
/** How much of a run is looked at. */
const most = 2000;
function couldBeSecret(bytes, start, end) {
    if (end - start < 40)
        return isHalf(bytes, start, end);
    const stop = Math.min(end, start + most);
    let has = 0;
    for (let i = start; i < stop; i++)
        has |= classes[bytes[i]];
    if ((has & bothCases) !== bothCases)
        return false;
    return (has & 8) !== 0 ? hasSecretPiece(bytes, start, stop) : isWholeSecret(bytes, start, end);
}
/** A run without escapes that is as long as a secret, in whatever form, and no words. */
function isWholeSecret(bytes, start, end) {
    const length = end - start;
    if (length > 40 && length < 56 && bytes[start - 1] === 91)
        return true;
    if (length === 42 && bytes[start - 1] === 61 && bytes[start] === 51 && bytes[start + 1] === 68)
        return true;
    if ((0,bare_secret/* isHexOfSecret */.Lk)(bytes, start, end))
        return true;
    if (length === 40 || length === 44 || length === 61)
        return (0,wordiness/* wordinessOf */.S7)(bytes, start, end) < 12;
    return length >= 54 && length <= 104 && (0,bare_secret/* isBareSecret */.xM)(bytes, start, end);
}
/** Whether an escape in a run may stand for a character of a secret, or a secret stands between what parts the run. */
function hasSecretPiece(bytes, start, end) {
    let piece = start;
    let escaped = false;
    for (let i = start; i <= end; i++) {
        if (i < end && classes[bytes[i]] !== 8)
            continue;
        const length = i < end ? escapeAt(bytes, i) : 0;
        if (length > 0)
            return true;
        if (length < 0)
            escaped = true;
        if (escaped ? isWholeSecret(bytes, piece, i) : i - piece === 40 && (0,wordiness/* wordinessOf */.S7)(bytes, piece, i) < 12)
            return true;
        piece = i + Math.max(1, -length);
        i = piece - 1;
    }
    return false;
}
/** A part of a secret that something splits, which stands right before or behind it. */
function isHalf(bytes, start, end) {
    const continued = bytes[end - 1] === 92 && (0,splitting/* isLineEnd */.S)(bytes[end]);
    const next = bytes[end];
    const before = (0,splitting/* isLineEnd */.S)(bytes[start - 1]) ? bytes[start - (bytes[start - 2] === 13 ? 3 : 2)] : bytes[start - 1];
    const split = continued ||
        (next === 61 ? goesOnBehind(bytes, end) : (0,splitting/* isSplitting */.H)(next)) ||
        (before !== undefined && before < 128 && (0,splitting/* isSplitting */.H)(before));
    if (!split)
        return false;
    let has = 0;
    const stop = continued ? end - 1 : end;
    for (let i = start; i < stop; i++)
        has |= classes[bytes[i]];
    return (has & 11) === bothCases && (0,wordiness/* wordinessOf */.S7)(bytes, start, end) <= ((has & 4) !== 0 ? 0 : -10);
}
/** Whether `=` is one of a mail's: it ends a line that goes on, or spells a character. Elsewhere it pads or assigns. */
function goesOnBehind(bytes, at) {
    let next = at + 1;
    if (!(0,splitting/* isLineEnd */.S)(bytes[next]))
        return isCapitalHex(bytes[next]) && isCapitalHex(bytes[next + 1]);
    while (next < at + 3 && (0,splitting/* isLineEnd */.S)(bytes[next]))
        next++;
    return isInRun(bytes[next]);
}
function isCapitalHex(code) {
    return code !== undefined && ((code >= 48 && code <= 57) || (code >= 65 && code <= 70));
}


/***/ }),

/***/ 65741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ endsFolded),
/* harmony export */   tG: () => (/* binding */ isExample),
/* harmony export */   ut: () => (/* binding */ isRandomSecret),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* harmony import */ var _filler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46576);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96740);
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43048);



/** An id and its secret, parted by a character that secrets have too. */
const idFirst = /^A(?:KIA|SIA)[A-Z2-7]{16}[/+]$/;
const idLast = /^[/+]A(?:KIA|SIA)[A-Z2-7]{16}$/;
/** The stretches of exactly 40 characters of a secret's alphabet, with neighbours that are no part of a longer value. */
function secretShapes(text) {
    const found = [];
    for (const { start, end } of (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .base64Runs */ .i)(text, 40)) {
        if (end - start === 40 && isFree(text, start, end))
            found.push({ text: text.slice(start, end), start, end });
        else if (end - start > 40 && text[start - 1] === '(' && text.slice(Math.max(0, start - 200), start).includes('\0')) {
            // A program keeps it behind its length: forty is `(`.
            found.push({ text: text.slice(start, start + 40), start, end: start + 40 });
        }
        else if (end - start === 61 && idFirst.test(text.slice(start, start + 21))) {
            found.push({ text: text.slice(start + 21, end), start: start + 21, end });
        }
        else if (end - start === 61 && idLast.test(text.slice(start + 40, end))) {
            found.push({ text: text.slice(start, start + 40), start, end: start + 40 });
        }
    }
    return found;
}
/** Neighbours that make it a piece of something longer: `-`, `_`, `.`, `=` between two words. */
function isFree(text, start, end) {
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (/[-_.~]/.test(before) && /[A-Za-z0-9]/.test(text[start - 2] ?? ' '))
        return false;
    if (/[-_.~$]/.test(after) && /[A-Za-z0-9]/.test(text[end + 1] ?? ' '))
        return false;
    // A symbol as C++ and Rust write it.
    if (before === '_' && /^(?:Z[A-Z]{0,3}[0-9]{1,2}[A-Za-z]|R[A-Z][a-zA-Z]{0,3}[0-9])/.test(text.slice(start, start + 8)))
        return false;
    if (before === ':' && /ENC\[[\w,.-]{0,40}data:$/.test(text.slice(Math.max(0, start - 60), start)))
        return false;
    return after !== '=' && before !== '$' && before !== '%' && !(before === '{' && after === '}' && /[${%#@]/.test(text[start - 2] ?? ' '));
}
/** True for a documentation's secret, `EXAMPLE` among random characters; a path or a name that holds the word is none. */
function isExample(text) {
    return /example/i.test(text) && (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordiness */ .nm)(text.replace(/example(?:key)?/gi, '')) < 0;
}
/** The last line of base64 that is folded: the two lines above are as long as each other, or one begins a PEM. */
function endsFolded(text, start) {
    const above = text.slice(Math.max(0, start - 300), start).split(/\r?\n/);
    if (above.length < 3 || !/^[ \t>#*]*$/.test(above.pop()))
        return false;
    const [line, before] = [above.pop(), above.pop()].map((one) => one.trim());
    if (line === undefined || before === undefined || !/^[A-Za-z0-9+/]{60,128}$/.test(line))
        return false;
    return before.length === line.length ? /^[A-Za-z0-9+/]+$/.test(before) : before.startsWith('-----BEGIN');
}
/** True for what a generator of random keys could have made: no hash, no words, no path, no filler, no encoded text. */
function isRandomSecret(text) {
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text))
        return false;
    if (/^[0-9a-fA-F]+$/.test(text))
        return false;
    if (new Set(text).size < 18 || /(.)\1{5}/.test(text))
        return false;
    if (/example/i.test(text))
        return false;
    if ((0,_filler_js__WEBPACK_IMPORTED_MODULE_2__/* .fillerLength */ .DO)(text) >= 14 || (0,_filler_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterleavedSequence */ .Td)(text))
        return false;
    return (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordiness */ .nm)(text) < 12 && !isEncodedText(text);
}
/** True when it is base64 of plain text, as random characters never are. */
function isEncodedText(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127));
}


/***/ }),

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSplitting),
/* harmony export */   S: () => (/* binding */ isLineEnd)
/* harmony export */ });
/** Quotes, `<`, `\`, `=`, `%`, `&` and all that is no ASCII: what may split a value. */
function isSplitting(code) {
    return code !== undefined && (code > 127 || splitting[code] === 1);
}
const splitting = new Uint8Array(128);
for (const one of '"\'`<\\=%&')
    splitting[one.charCodeAt(0)] = 1;
function isLineEnd(code) {
    return code === 10 || code === 13;
}


/***/ }),

/***/ 43048:
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

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ counts),
  H: () => (/* binding */ worthReading)
});

// EXTERNAL MODULE: ./lib/keys/markers.js + 1 modules
var markers = __webpack_require__(44873);
// EXTERNAL MODULE: ./lib/keys/splitting.js
var splitting = __webpack_require__(42036);
;// CONCATENATED MODULE: ./lib/keys/encoded-id.js


/** So many characters of base64 hold an id, what stands up to two bytes before it, and the byte behind. */
const enough = 32;
/** How many bytes further are looked through where lines are folded. */
const folds = 8;
/**
 * Whether the letters of an id's beginning in base64, which stand at `at`, go on as an id does: by `judge`, of the decoded
 * bytes. True where the base64 ends too early to tell.
 */
function isEncodedId(bytes, at, judge) {
    // The letters are the first, the second or the third byte of a group of four characters.
    for (const [place, before] of groupStarts) {
        const digits = digitsFrom(bytes, at - before);
        const decoded = Buffer.from(digits, 'base64');
        if (!markers/* idPrefixes */.Ck.some((prefix) => decoded.toString('latin1', place, place + 4) === prefix))
            continue;
        if (digits.length < enough || judge(decoded, place))
            return true;
    }
    return false;
}
/** Where the letters stand in a group, and how many of its characters stand before those that they alone decide. */
const groupStarts = [
    [0, 0],
    [1, 2],
    [2, 3],
];
/** The characters of base64 from a place on, without the line ends between them. */
function digitsFrom(bytes, from) {
    let digits = '';
    for (let i = Math.max(0, from); i < from + enough + folds && digits.length < enough; i++) {
        const code = bytes[i];
        if ((0,splitting/* isLineEnd */.S)(code))
            continue;
        if (!isBase64(code))
            break;
        digits += String.fromCharCode(code);
    }
    return digits;
}
/** Also the characters that stand for `+` and `/` in addresses. */
function isBase64(code) {
    if (code === undefined)
        return false;
    const letter = code | 32;
    return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 47 || code === 45 || code === 95;
}

// EXTERNAL MODULE: ./lib/keys/secret-runs.js + 1 modules
var secret_runs = __webpack_require__(45246);
;// CONCATENATED MODULE: ./lib/keys/wasm/assemble.js
/** Instructions by the names that the specification gives them. https://webassembly.github.io/spec/core/appendix/index-instructions.html */
const codes = {
    block: [0x02, 0x40],
    loop: [0x03, 0x40],
    if: [0x04, 0x40],
    else: [0x05],
    end: [0x0b],
    br: [0x0c],
    br_if: [0x0d],
    return: [0x0f],
    'local.get': [0x20],
    'local.set': [0x21],
    'local.tee': [0x22],
    'i32.load': [0x28],
    'i32.load8_u': [0x2d],
    'i32.store': [0x36],
    'i32.const': [0x41],
    'i32.eqz': [0x45],
    'i32.ne': [0x47],
    'i32.lt_u': [0x49],
    'i32.gt_u': [0x4b],
    'i32.ge_u': [0x4f],
    'i32.add': [0x6a],
    'i32.sub': [0x6b],
    'i32.mul': [0x6c],
    'i32.and': [0x71],
    'i32.or': [0x72],
    'i32.shl': [0x74],
    'i32.shr_u': [0x76],
};
/** A module of these functions over one memory, imported as `m.m`. https://webassembly.github.io/spec/core/binary/modules.html */
function assemble(functions, pages) {
    const i32 = 0x7f;
    const types = functions.map(({ parameters }) => [0x60, ...vector(Array.from({ length: parameters }, () => [i32])), 1, i32]);
    const bodies = functions.map(({ locals, body }) => {
        const bytes = [1, ...unsigned(locals), i32, ...body.flatMap(encoded), 0x0b];
        return [...unsigned(bytes.length), ...bytes];
    });
    return Uint8Array.from([
        ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        ...section(1, vector(types)),
        ...section(2, vector([[...word('m'), ...word('m'), 2, 0, ...unsigned(pages)]])),
        ...section(3, vector(functions.map((_, index) => unsigned(index)))),
        ...section(7, vector(functions.map(({ name }, index) => [...word(name), 0, ...unsigned(index)]))),
        ...section(10, vector(bodies)),
    ]);
}
function encoded(instruction) {
    if (typeof instruction === 'string')
        return [...codes[instruction]];
    const [name, operand] = instruction;
    if (name === 'i32.const')
        return [...codes[name], ...signed(operand)];
    // Memory is read wherever it lies: no alignment is promised.
    if (name.includes('load') || name.includes('store'))
        return [...codes[name], 0, ...unsigned(operand)];
    return [...codes[name], ...unsigned(operand)];
}
function section(id, bytes) {
    return [id, ...unsigned(bytes.length), ...bytes];
}
function vector(items) {
    return [...unsigned(items.length), ...items.flat()];
}
function word(text) {
    return [...unsigned(text.length), ...Buffer.from(text, 'latin1')];
}
/** LEB128. */
function unsigned(value) {
    const bytes = [];
    for (let rest = value;; rest >>>= 7) {
        if (rest < 128)
            return [...bytes, rest];
        bytes.push((rest & 127) | 128);
    }
}
function signed(value) {
    const bytes = [];
    for (let rest = value | 0;; rest >>= 7) {
        const low = rest & 127;
        if ((rest === low && low < 64) || (rest === (low | ~127) && low >= 64))
            return [...bytes, low];
        bytes.push(low | 128);
    }
}

;// CONCATENATED MODULE: ./lib/keys/wasm/search.js
const get = (local) => ['local.get', local];
const set = (local) => ['local.set', local];
const tee = (local) => ['local.tee', local];
const number = (value) => ['i32.const', value];
const breakOut = (depth) => ['br', depth];
const breakIf = (depth) => ['br_if', depth];
/** The tables of a search for literals, one after the other: triples by hash, then what pairs can be. */
const tableSize = 65536;
/** 2^32 divided by the golden ratio, as the hash of `LiteralSet`. */
const golden = 0x9e3779b1;
/** Whether the triple that stands `offset` bytes behind the local `at` may be one of a literal. */
const triple = (tables, at, offset) => [
    get(at),
    ['i32.load', offset],
    number(8),
    'i32.shl',
    number(golden),
    'i32.mul',
    number(16),
    'i32.shr_u',
    get(tables),
    'i32.add',
    ['i32.load8_u', 0],
];
/** What the two bytes at a place can be, the first in the upper half, as the table of pairs has them. */
const pair = (tables, at, offset) => [
    get(at),
    ['i32.load8_u', offset],
    number(8),
    'i32.shl',
    get(at),
    ['i32.load8_u', offset + 1],
    'i32.or',
    get(tables),
    'i32.add',
    ['i32.load8_u', tableSize],
];
/** Gives the place in `start` back where a literal may begin there. */
const giveWhereLiteral = (tables, start, from, to) => [
    get(start),
    get(from),
    'i32.ge_u',
    get(start),
    get(to),
    'i32.lt_u',
    'i32.and',
    'if',
    ...pair(tables, start, 0),
    number(1),
    'i32.and',
    ...pair(tables, start, 2),
    number(1),
    'i32.shr_u',
    'i32.and',
    'if',
    get(start),
    'return',
    'end',
    'end',
];
const steps = [0, 2, 4, 6, 8, 10, 12, 14];
/**
 * `next(tables, from, to)`: the first place at `from` or after, and before `to`, where a literal may begin; `to` when there is
 * none. Looks at the triples at even places, eight in one step; of a literal one begins at its first or its second byte.
 */
const next = {
    name: 'next',
    parameters: 3,
    locals: 3,
    body: (() => {
        const [tables, from, to, at, start, stop] = [0, 1, 2, 3, 4, 5];
        return [
            get(from),
            number(-2),
            'i32.and',
            set(at),
            'block',
            'loop',
            // Past the last place?
            get(at),
            get(to),
            'i32.gt_u',
            breakIf(1),
            get(at),
            number(16),
            'i32.add',
            set(stop),
            ...steps.flatMap((step, index) => [...triple(tables, at, step), ...(index === 0 ? [] : ['i32.or'])]),
            'i32.eqz',
            'if',
            get(stop),
            set(at),
            breakOut(1),
            'end',
            'loop',
            ...triple(tables, at, 0),
            'if',
            get(at),
            number(1),
            'i32.sub',
            set(start),
            ...giveWhereLiteral(tables, start, from, to),
            get(at),
            set(start),
            ...giveWhereLiteral(tables, start, from, to),
            'end',
            get(at),
            number(2),
            'i32.add',
            tee(at),
            get(stop),
            'i32.lt_u',
            breakIf(0),
            'end',
            breakOut(0),
            'end',
            'end',
            get(to),
        ];
    })(),
};
/**
 * `run(classes, from, to, result)`: where the next run begins of bytes whose class is not zero; `to` when there is none. One of
 * forty bytes whose classes have both lowest bits, one of eighty, or one of twenty that has both and a neighbour by which
 * something may split it: such bytes are told by a second table. Writes its end and its classes to `result`.
 */
const run = {
    name: 'run',
    parameters: 4,
    locals: 5,
    body: (() => {
        const [classes, from, to, result, probe, one, has, start, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
        const byteAt = (at, before = 0) => [get(at), number(before), 'i32.sub', ['i32.load8_u', 0]];
        const classAt = (at, before = 0) => [...byteAt(at, before), get(classes), 'i32.add', ['i32.load8_u', 0]];
        const splits = (at, before = 0) => [...byteAt(at, before), get(classes), 'i32.add', ['i32.load8_u', 256]];
        return [
            get(from),
            number(19),
            'i32.add',
            set(probe),
            'block',
            'loop',
            get(probe),
            get(to),
            'i32.ge_u',
            breakIf(1),
            ...classAt(probe),
            tee(has),
            'i32.eqz',
            'if',
            get(probe),
            number(20),
            'i32.add',
            set(probe),
            breakOut(1),
            'end',
            get(probe),
            set(start),
            'block',
            'loop',
            get(start),
            get(from),
            'i32.gt_u',
            'i32.eqz',
            breakIf(1),
            ...classAt(start, 1),
            tee(one),
            'i32.eqz',
            breakIf(1),
            get(has),
            get(one),
            'i32.or',
            set(has),
            get(start),
            number(1),
            'i32.sub',
            set(start),
            breakOut(0),
            'end',
            'end',
            get(probe),
            number(1),
            'i32.add',
            set(end),
            'block',
            'loop',
            get(end),
            get(to),
            'i32.ge_u',
            breakIf(1),
            ...classAt(end),
            tee(one),
            'i32.eqz',
            breakIf(1),
            get(has),
            get(one),
            'i32.or',
            set(has),
            get(end),
            number(1),
            'i32.add',
            set(end),
            breakOut(0),
            'end',
            'end',
            get(end),
            get(start),
            'i32.sub',
            tee(one),
            number(20),
            'i32.ge_u',
            get(has),
            number(3),
            'i32.and',
            number(3),
            'i32.ne',
            'i32.eqz',
            'i32.and',
            get(one),
            number(40),
            'i32.ge_u',
            ...splits(end),
            'i32.or',
            ...splits(start, 1),
            'i32.or',
            'i32.and',
            get(one),
            number(80),
            'i32.ge_u',
            'i32.or',
            'if',
            get(result),
            get(end),
            ['i32.store', 0],
            get(result),
            get(has),
            ['i32.store', 4],
            get(start),
            'return',
            'end',
            get(end),
            number(20),
            'i32.add',
            set(probe),
            breakOut(0),
            'end',
            'end',
            get(to),
        ];
    })(),
};
const searches = [next, run];

;// CONCATENATED MODULE: ./lib/keys/wasm/searcher.js



/** The longest content that is held, in bytes: longer ones take so long that their search is compiled while it runs. */
const longestHeld = 4 * 1024 * 1024;
const page = 65_536;
const resultAt = 512;
const tablesAt = page;
/**
 * Searches a content with code that runs at full speed from its first byte on, where the same in JavaScript is interpreted
 * until the compiler has seen enough of it: in most runs that is after most of the work.
 */
class Searcher {
    #sets;
    #memory;
    #result;
    #exports;
    #base;
    #bytes = new Uint8Array();
    /** Undefined where the runtime has no WebAssembly. */
    static make(sets, classes) {
        return typeof WebAssembly === 'undefined' ? undefined : new Searcher(sets, classes, WebAssembly);
    }
    constructor(sets, classes, wasm) {
        this.#sets = sets;
        this.#base = tablesAt + 2 * tableSize * sets.length;
        // A page more: eight triples are looked at in one step, also at the end.
        const pages = Math.ceil((this.#base + longestHeld) / page) + 1;
        const memory = new wasm.Memory({ initial: pages, maximum: pages });
        this.#memory = new Uint8Array(memory.buffer);
        this.#result = new Uint32Array(memory.buffer, resultAt, 2);
        this.#memory.set(classes);
        for (let code = 0; code < 256; code++)
            this.#memory[256 + code] = (0,splitting/* isSplitting */.H)(code) || (0,splitting/* isLineEnd */.S)(code) ? 1 : 0;
        sets.forEach((set, index) => {
            set.make();
            this.#memory.set(set.triples, tablesAt + 2 * tableSize * index);
            this.#memory.set(set.pairs, tablesAt + 2 * tableSize * index + tableSize);
        });
        const module = new wasm.Module(assemble(searches, pages));
        this.#exports = new wasm.Instance(module, { m: { m: memory } }).exports;
    }
    /** Takes a content to search; false for one that is too long. */
    hold(bytes) {
        if (bytes.length > longestHeld)
            return false;
        this.#memory.set(bytes, this.#base);
        this.#bytes = bytes;
        return true;
    }
    /** The first literal of a set that begins at `from` or after. */
    next(set, from) {
        const tables = tablesAt + 2 * tableSize * this.#sets.indexOf(set);
        const to = this.#base + this.#bytes.length - 3;
        for (let at = this.#base + from; at < to; at++) {
            at = this.#exports.next(tables, at, to);
            if (at >= to)
                return undefined;
            const hit = set.at(this.#bytes, at - this.#base);
            if (hit !== undefined)
                return hit;
        }
        return undefined;
    }
    /** Where the next run begins between two places that could be a secret or a half of one; -1 when there is none. */
    nextRun(from, to, found) {
        const start = this.#exports.run(0, this.#base + from, this.#base + to, resultAt);
        if (start >= this.#base + to)
            return -1;
        found.end = this.#result[0] - this.#base;
        found.has = this.#result[1];
        return start - this.#base;
    }
}

;// CONCATENATED MODULE: ./lib/keys/worth-reading.js





/** Whether a content may hold a credential, at the price of one pass over a third of its bytes. Never says no wrongly. */
function worthReading(bytes) {
    let credentials = false;
    let ignore = false;
    // A second word says no more than the first.
    let wanted = markers/* marks */.Z8;
    const searcher = bytes.length < worthHolding ? undefined : searcherOf(bytes);
    const next = (from) => (searcher === undefined ? wanted.next(bytes, from) : searcher.next(wanted, from));
    for (let hit = next(0); hit !== undefined; hit = next(hit.start + 1)) {
        if (hit.tag === 'ignore')
            ignore = true;
        else if (hit.tag === 'word') {
            credentials = (0,secret_runs/* nextSecretRun */.n5)(bytes, 0, bytes.length, searcher) !== undefined;
            wanted = markers/* rareMarks */.TP;
        }
        else
            credentials = counts(bytes, hit);
        if (credentials)
            break;
    }
    if (credentials && !ignore)
        ignore = bytes.includes('aws-access-gate:ignore');
    return { credentials, ignore };
}
/** Shorter contents are searched where they lie. */
const worthHolding = 64;
/** So much is searched plainly first, in bytes: many runs look at little, and the searcher takes two milliseconds to make. */
const worthMaking = 300_000;
let made;
let searched = 0;
/** What searches a content faster, holding it already; undefined where it can't. */
function searcherOf(bytes) {
    if (searched < worthMaking) {
        searched += bytes.length;
        return undefined;
    }
    made ??= Searcher.make([markers/* marks */.Z8, markers/* rareMarks */.TP], secret_runs/* classes */.Ly) ?? null;
    return made?.hold(bytes) === true ? made : undefined;
}
/** Whether a mark, which is no mere word, has the neighbours that it needs. */
function counts(bytes, { start, end, tag }) {
    if (tag === 'id')
        return isIdStart(bytes, start);
    if (tag === 'base64' || tag === 'base64-id') {
        return runLength(bytes, start, end, 16, isBase64) >= 16 && (tag === 'base64' || isEncodedId(bytes, start, isIdStart));
    }
    if (tag === 'hex')
        return runLength(bytes, start, end, 40, isHex) >= 40;
    return true;
}
/** An id begins here, or something that splits one: what follows is 16 capitals and digits, or fewer and no end of a word. */
function isIdStart(bytes, start) {
    if (isAlnum(bytes[start - 1]) && !endsEscape(bytes, start))
        return false;
    let end = start + 4;
    while (end < start + 21 && isCapital(bytes[end]))
        end++;
    const length = end - start;
    if (length === 20)
        return true;
    const next = bytes[end];
    return length < 20 && (0,splitting/* isSplitting */.H)(next);
}
/** Whether an escape ends right before: `\n`, `%22`, `%2522`, `\u003d`, `=3D`, or that of a colour, `[32m`. */
function endsEscape(bytes, at) {
    for (let i = at - 1; i >= at - 8; i--) {
        const one = bytes[i];
        if (one === 92 || one === 37 || one === 91)
            return true;
        if (one === 61)
            return at - i === 3;
        if (!isAlnum(one))
            return false;
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
function isHex(code) {
    return code !== undefined && ((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70));
}


/***/ }),

/***/ 76799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findIgnoreComments),
/* harmony export */   x: () => (/* binding */ ignoreMarker)
/* harmony export */ });
/** What a file must hold before it is worth looking for ignore comments. */
const ignoreMarker = 'aws-access-gate:ignore';
const comment = /(?:#|\/\/|--|;|%|'|\/\*|<!--|\brem\b)[ \t]*aws-access-gate:ignore[ \t]+([a-z0-9-]+)([^\r\n]*)/gi;
/** All ignore comments of one file, in order. The reason is what stands behind `--`; an empty one counts as none. */
function findIgnoreComments(path, text) {
    if (!text.includes(ignoreMarker))
        return [];
    const found = [];
    let line = 1;
    let from = 0;
    for (const match of text.matchAll(comment)) {
        for (let i = from; i < match.index; i++)
            if (text.charCodeAt(i) === 10)
                line++;
        from = match.index;
        found.push({ path, line, rule: match[1].toLowerCase(), reason: reasonIn(match[2]) });
    }
    return found;
}
function reasonIn(rest) {
    const at = /^[ \t]*--[ \t]*(.*)$/.exec(rest);
    const reason = at?.[1]?.replace(/(?:\*\/|-->)[ \t]*$/, '').trim();
    return reason === undefined || reason === '' ? undefined : reason.slice(0, 300);
}


/***/ })

};
