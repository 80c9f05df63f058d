export const id = 3581;
export const ids = [3581];
export const modules = {

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ isHexOfSecret),
/* harmony export */   hU: () => (/* binding */ decodesToSecret),
/* harmony export */   ix: () => (/* binding */ spellsSecret),
/* harmony export */   xM: () => (/* binding */ isBareSecret)
/* harmony export */ });
/** What one or two layers of base64 over a bare secret, or an SMTP password, decode to; no mark tells them. */
const bareSecret = /^(?:[A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{44})\s{0,2}$|^[A-Za-z0-9+/]{54,74}={0,2}\s{0,2}$/;
/** True for text in base64 that decodes to nothing but a secret, or to base64 of one. */
function decodesToSecret(text) {
    return bareSecret.test(Buffer.from(text, 'base64').toString('latin1'));
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
    return decodesToSecret(bytes.toString('latin1', start, end));
}


/***/ }),

/***/ 6576:
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

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bT: () => (/* binding */ accountUserCores),
  UZ: () => (/* binding */ clientSecretHead),
  P9: () => (/* binding */ encodedMarks),
  Z8: () => (/* binding */ marks),
  TP: () => (/* binding */ rareMarks),
  dG: () => (/* binding */ registryTokenHead),
  HQ: () => (/* binding */ serviceKeyMarks),
  $J: () => (/* binding */ tokenHeads),
  aL: () => (/* binding */ words)
});

// UNUSED EXPORTS: base64Cores, base64Marks, hexMarks, idPrefixes, inner

// EXTERNAL MODULE: ./lib/model/ignore.js
var ignore = __webpack_require__(6799);
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
    #triples = new Uint8Array(65536);
    /** Pairs by what they can be: the first of a literal, its third. */
    #pairs = new Uint8Array(65536);
    /** The literals by the third of their pairs. */
    #chains = new Map();
    #words = new Uint32Array();
    /** Literals by group; of a literal in two groups the first counts. */
    constructor(groups) {
        const all = new Map();
        for (const [tag, literals] of groups) {
            for (const literal of literals)
                if (!all.has(literal))
                    all.set(literal, { bytes: Buffer.from(literal, 'latin1'), tag });
        }
        const lengths = [...all.values()].map(({ bytes }) => bytes.length);
        if (Math.min(...lengths) < shortest)
            throw new RangeError('a literal needs at least four bytes');
        this.longest = Math.max(...lengths);
        for (const entry of all.values()) {
            for (let i = 0; i < 2; i++) {
                const [one, two, three] = entry.bytes.subarray(i);
                this.#triples[hashed((one << 8) | (two << 16) | (three << 24))] = 1;
            }
            this.#pairs[pairAt(entry.bytes, 0)] = this.#pairs[pairAt(entry.bytes, 0)] | first;
            const last = pairAt(entry.bytes, 2);
            this.#pairs[last] = this.#pairs[last] | third;
            this.#chains.set(last, [...(this.#chains.get(last) ?? []), entry]);
        }
    }
    /** The first literal that begins at `from` or after, and before `to`. */
    next(bytes, from = 0, to = bytes.length) {
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
        const triples = this.#triples;
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
        for (let start = from; start < to; start++) {
            const hit = this.#at(bytes, start);
            if (hit !== undefined)
                return hit;
        }
        return undefined;
    }
    #at(bytes, start) {
        if ((this.#pairs[pairAt(bytes, start)] & first) === 0)
            return undefined;
        const last = pairAt(bytes, start + 2);
        if ((this.#pairs[last] & third) === 0)
            return undefined;
        for (const { bytes: literal, tag } of this.#chains.get(last)) {
            if (standsAt(bytes, start, literal))
                return { start, end: start + literal.length, tag };
        }
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
const rare = [
    ['id', idPrefixes],
    ['kind', [...kinds, ...escapes, ...wide]],
    ['ignore', [ignore/* ignoreMarker */.x]],
    ['base64', base64Marks],
    ['hex', hexMarks],
];
/** The words that stand everywhere. */
const words = new LiteralSet([['word', [...secretWords, ...names]]]);
/** All other marks. */
const rareMarks = new LiteralSet(rare);
const marks = new LiteralSet([...rare, ['word', [...secretWords, ...names]]]);


/***/ }),

/***/ 6740:
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

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ endsFolded),
/* harmony export */   tG: () => (/* binding */ isExample),
/* harmony export */   ut: () => (/* binding */ isRandomSecret),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* harmony import */ var _filler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6576);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6740);
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3048);



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

/***/ 3048:
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

/***/ 6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ worthReading),
/* harmony export */   n5: () => (/* binding */ nextSecretRun),
/* harmony export */   pj: () => (/* binding */ isInRun),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
/* harmony import */ var _bare_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3048);



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
    if (isAlnum(bytes[start - 1]) && !endsEscape(bytes, start))
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
/** Quotes, `<`, `\\`, `=`, `%`, `&`: what may split a value. */
const splitting = [34, 39, 96, 60, 92, 61, 37, 38];
/**
 * Where a run begins and ends that could be a secret: plain, in base64, with escapes in it, or a half of one that something
 * splits. Neither `from` nor `to` may lie inside a run.
 */
function nextSecretRun(bytes, from, to = bytes.length) {
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
        if (end - start >= 20 && ((has & bothCases) === bothCases ? couldBeSecret(bytes, start, end) : (0,_bare_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .isHexOfSecret */ .Lk)(bytes, start, end))) {
            return { start, end };
        }
        probe = end;
    }
    return undefined;
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
/** No secret is without small letters and capitals. */
const bothCases = 3;
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
    if (length > 40 && length < 56 && bytes[start - 1] === 91)
        return true;
    if (length === 42 && bytes[start - 1] === 61 && bytes[start] === 51 && bytes[start + 1] === 68)
        return true;
    if ((0,_bare_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .isHexOfSecret */ .Lk)(bytes, start, end))
        return true;
    if (length === 40 || length === 44 || length === 61)
        return (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordinessOf */ .S7)(bytes, start, end) < 12;
    return length >= 54 && length <= 104 && (0,_bare_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .isBareSecret */ .xM)(bytes, start, end);
}
/** A part of a secret that something splits, which stands right before or behind it. */
function isHalf(bytes, start, end) {
    const continued = bytes[end - 1] === 92 && isLineEnd(bytes[end]);
    const next = bytes[end];
    const before = isLineEnd(bytes[start - 1]) ? bytes[start - (bytes[start - 2] === 13 ? 3 : 2)] : bytes[start - 1];
    const split = continued || (next !== undefined && (splitting.includes(next) || next > 127)) || (before !== undefined && splitting.includes(before));
    if (!split)
        return false;
    let has = 0;
    const stop = continued ? end - 1 : end;
    for (let i = start; i < stop; i++)
        has |= classes[bytes[i]];
    return (has & 11) === 3 && (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordinessOf */ .S7)(bytes, start, end) <= ((has & 4) !== 0 ? 0 : -10);
}
function isLineEnd(code) {
    return code === 10 || code === 13;
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


/***/ }),

/***/ 6799:
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
