export const id = 5483;
export const ids = [5483];
export const modules = {

/***/ 45483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ Packs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/git/pack/arena.js
/** Bytes behind each region that belong to nobody, so that four may be written at once up to its end. */
const margin = 4;
/** One piece of memory in which contents are made from one another, so that copying needs no views. */
class Arena {
    bytes;
    view;
    /** In the order of their beginnings. */
    #living = [];
    #slots = [];
    /** @param size - in bytes; memory that is never written to costs nothing */
    constructor(size) {
        this.bytes = Buffer.allocUnsafeSlow(size);
        this.view = new DataView(this.bytes.buffer);
    }
    /** Undefined when there is no room. */
    take(length) {
        let start = 0;
        let at = 0;
        for (; at < this.#living.length; at++) {
            const one = this.#living[at];
            if (one.start - start >= length + margin)
                break;
            start = one.end + margin;
        }
        if (start + length + margin > this.bytes.length)
            return undefined;
        let slot = this.#slots.indexOf(false);
        if (slot === -1)
            slot = this.#slots.length;
        this.#slots[slot] = true;
        const region = { start, end: start + length, slot };
        this.#living.splice(at, 0, region);
        return region;
    }
    give(region) {
        this.#living.splice(this.#living.indexOf(region), 1);
        this.#slots[region.slot] = false;
    }
}

;// CONCATENATED MODULE: ./lib/git/pack/entries.js
/** Kinds of entries, as packs number them. https://git-scm.com/docs/gitformat-pack */
const kinds = { commit: 1, tree: 2, blob: 3, tag: 4, byOffset: 6, byName: 7 };
/** The longest head: a size of ten bytes, and an offset of as many or a name. */
const longestHead = 10 + 32;
/**
 * Reads the heads of a pack's entries. What makes no sense is left with a kind of 0.
 * @throws what the file system says
 */
function readEntries(pack, index, idLength) {
    if (pack.size < 12 + idLength)
        return undefined;
    const head = pack.read(0, 12);
    const version = head.readUInt32BE(4);
    if (head.toString('latin1', 0, 4) !== 'PACK' || (version !== 2 && version !== 3))
        return undefined;
    const byPlace = index.offsets();
    const { count } = index;
    const offsets = new Float64Array(count + 1);
    offsets.set(byPlace);
    offsets[count] = pack.size - idLength;
    if (byPlace.some((offset) => !(offset >= 12 && offset < pack.size - idLength)))
        return undefined;
    offsets.sort();
    const entries = {
        count,
        offsets,
        places: new Int32Array(count).fill(-1),
        kinds: new Uint8Array(count),
        heads: new Uint8Array(count),
        sizes: new Float64Array(count),
        bases: new Int32Array(count).fill(-1),
    };
    const numbers = new Int32Array(count);
    for (let place = 0; place < count; place++) {
        const number = find(offsets, count, byPlace[place]);
        entries.places[number] = place;
        numbers[place] = number;
    }
    for (let number = 0; number < count; number++) {
        const offset = offsets[number];
        // Two ids at one offset: an index that lies.
        if (entries.places[number] !== -1)
            readHead(entries, number, pack.read(offset, offset + longestHead), index, numbers, idLength);
    }
    return entries;
}
function readHead(entries, number, bytes, index, numbers, idLength) {
    let byte = bytes[0] ?? 0;
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    let at = 1;
    for (let scale = 16; byte > 127; scale *= 128) {
        if (at >= bytes.length || at > 9)
            return;
        byte = bytes[at++];
        size += (byte & 127) * scale;
    }
    if (kind === kinds.byOffset) {
        let back = 0;
        do {
            if (at >= bytes.length || back > 0x1fffffffffff)
                return;
            byte = bytes[at++];
            back = back * 128 + (byte & 127) + (byte > 127 ? 1 : 0);
        } while (byte > 127);
        const from = entries.offsets[number];
        if (back > 0 && back <= from)
            entries.bases[number] = find(entries.offsets, entries.count, from - back);
    }
    else if (kind === kinds.byName) {
        if (at + idLength > bytes.length)
            return;
        const place = index.find(bytes, at);
        if (place !== -1)
            entries.bases[number] = numbers[place];
        at += idLength;
    }
    entries.kinds[number] = kind;
    entries.heads[number] = at;
    entries.sizes[number] = size;
}
/** The number of what lies at an offset; -1 for none. */
function find(offsets, count, offset) {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const there = offsets[middle];
        if (there === offset)
            return middle;
        if (there < offset)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/git/pack/forest.js

/** What is against a base outside the pack hangs nowhere, and neither does a circle of deltas. */
function plantForest({ count, kinds: kindOf, bases }) {
    const first = new Int32Array(count).fill(-1);
    const next = new Int32Array(count).fill(-1);
    const heavy = new Int32Array(count).fill(-1);
    const weights = new Int32Array(count).fill(1);
    const isDelta = (number) => kindOf[number] === kinds.byOffset || kindOf[number] === kinds.byName;
    // A base nearly always lies before what is made from it.
    for (let number = count - 1; number >= 0; number--) {
        const base = bases[number];
        if (base === -1 || !isDelta(number))
            continue;
        weights[base] = weights[base] + weights[number];
        const heaviest = heavy[base];
        if (heaviest === -1 || weights[heaviest] < weights[number])
            heavy[base] = number;
    }
    for (let number = count - 1; number >= 0; number--) {
        const base = bases[number];
        if (base === -1 || !isDelta(number) || heavy[base] === number)
            continue;
        next[number] = first[base];
        first[base] = number;
    }
    return { first, next, heavy };
}

;// CONCATENATED MODULE: ./lib/git/pack/index-file.js

/** Larger ones are left to git: what is held of a pack is proportional to them. */
const largestIndex = 150_000_000;
/**
 * The index of a pack, version 2: which objects it holds, and where.
 * https://git-scm.com/docs/gitformat-pack#_version_2_pack_idx_files_support_packs_larger_than_4_gib_and
 */
class PackIndex {
    /** How many objects. */
    count;
    #bytes;
    #idLength;
    #far;
    constructor(bytes, idLength, count) {
        this.#bytes = bytes;
        this.#idLength = idLength;
        this.count = count;
        this.#far = idsAt + count * (idLength + 8);
    }
    /** Undefined for what is no index of this version, and for one too large. */
    static read(file, idLength) {
        let bytes;
        try {
            if ((0,external_node_fs_.statSync)(file).size > largestIndex)
                return undefined;
            bytes = (0,external_node_fs_.readFileSync)(file);
        }
        catch {
            return undefined;
        }
        if (bytes.length < idsAt + 2 * idLength || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2)
            return undefined;
        const count = bytes.readUInt32BE(idsAt - 4);
        const rest = bytes.length - idsAt - count * (idLength + 8) - 2 * idLength;
        if (rest < 0 || rest % 8 !== 0)
            return undefined;
        let before = 0;
        for (let at = 8; at < idsAt; at += 4) {
            const next = bytes.readUInt32BE(at);
            if (next < before)
                return undefined;
            before = next;
        }
        return new PackIndex(bytes, idLength, count);
    }
    /** Where in the pack each object begins, in the order of the ids; NaN for one that the index places nowhere. */
    offsets() {
        const offsets = new Float64Array(this.count);
        const near = idsAt + this.count * (this.#idLength + 4);
        for (let i = 0; i < this.count; i++) {
            const offset = this.#bytes.readUInt32BE(near + i * 4);
            offsets[i] = offset < 0x80000000 ? offset : this.#farOffset(offset - 0x80000000);
        }
        return offsets;
    }
    #farOffset(number) {
        const at = this.#far + number * 8;
        if (at + 8 > this.#bytes.length - 2 * this.#idLength)
            return Number.NaN;
        return this.#bytes.readUInt32BE(at) * 0x100000000 + this.#bytes.readUInt32BE(at + 4);
    }
    /** The hexadecimal id of the object at a place in the index. */
    id(place) {
        const at = idsAt + place * this.#idLength;
        return this.#bytes.toString('hex', at, at + this.#idLength);
    }
    /** The place of an object whose id stands in `bytes` at `at`, raw; -1 where the pack lacks it. */
    find(bytes, at = 0) {
        const first = bytes[at];
        let low = first === 0 ? 0 : this.#bytes.readUInt32BE(4 + first * 4);
        let high = this.#bytes.readUInt32BE(8 + first * 4);
        while (low < high) {
            const middle = (low + high) >>> 1;
            const order = this.#compare(middle, bytes, at);
            if (order === 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return -1;
    }
    #compare(place, bytes, at) {
        const from = idsAt + place * this.#idLength;
        for (let i = 0; i < this.#idLength; i++) {
            const order = this.#bytes[from + i] - bytes[at + i];
            if (order !== 0)
                return order;
        }
        return 0;
    }
}
/** Behind the signature, the version and 256 sums. */
const idsAt = 8 + 256 * 4;

;// CONCATENATED MODULE: ./lib/git/pack/pack-file.js

const blockSize = 32_768;
const mostBlocks = 512;
const nothing = Buffer.alloc(0);
/** A pack on disk, read in blocks of which a few are kept: never the whole of it. */
class PackFile {
    size;
    #descriptor;
    #blocks = new Map();
    constructor(descriptor, size) {
        this.#descriptor = descriptor;
        this.size = size;
    }
    /** Undefined for what is no regular file, or can't be read. */
    static open(file) {
        let descriptor;
        try {
            descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
            const stats = (0,external_node_fs_.fstatSync)(descriptor);
            if (stats.isFile())
                return new PackFile(descriptor, stats.size);
        }
        catch {
            // The plain way says what is wrong with it.
        }
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
        return undefined;
    }
    /**
     * The bytes from `start` to `end`, or to the end of the file; valid until the next call.
     * @throws what the file system says
     */
    read(start, end) {
        const last = Math.min(end, this.size);
        if (start >= last)
            return nothing;
        const first = Math.floor(start / blockSize);
        const from = start - first * blockSize;
        if (last <= (first + 1) * blockSize)
            return this.#block(first).subarray(from, last - first * blockSize);
        const bytes = Buffer.allocUnsafe(last - start);
        if (last - start > 2 * blockSize)
            return bytes.subarray(0, this.#fill(bytes, start));
        let filled = this.#block(first).copy(bytes, 0, from);
        for (let block = first + 1; block * blockSize < last; block++)
            filled += this.#block(block).copy(bytes, filled);
        return bytes.subarray(0, filled);
    }
    #block(number) {
        const known = this.#blocks.get(number);
        if (known !== undefined)
            return known;
        let room;
        if (this.#blocks.size >= mostBlocks) {
            const [oldest, block] = this.#blocks.entries().next().value;
            room = Buffer.from(block.buffer);
            this.#blocks.delete(oldest);
        }
        room ??= Buffer.allocUnsafeSlow(blockSize);
        const read = room.subarray(0, this.#fill(room, number * blockSize));
        this.#blocks.set(number, read);
        return read;
    }
    #fill(room, from) {
        let filled = 0;
        while (filled < room.length) {
            const count = (0,external_node_fs_.readSync)(this.#descriptor, room, filled, room.length - filled, from + filled);
            if (count === 0)
                break;
            filled += count;
        }
        return filled;
    }
    close() {
        this.#blocks.clear();
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/git/pack/delta.js
/** The head of an inflated delta; undefined for none. https://git-scm.com/docs/gitformat-pack#_deltified_representation */
function deltaSizes(delta) {
    const sizes = [];
    let at = 0;
    for (let which = 0; which < 2; which++) {
        let size = 0;
        let scale = 1;
        let byte = 0;
        do {
            if (at >= delta.length || scale > 0x1000000000000)
                return undefined;
            byte = delta[at++];
            size += (byte & 127) * scale;
            scale *= 128;
        } while (byte > 127);
        sizes.push(size);
    }
    return { base: sizes[0], result: sizes[1], start: at };
}
/** Shorter stretches are not worth telling, in bytes. */
const leastKept = 256;
/** What stands byte for byte in the base, as it is written down while a delta is carried out. */
class KeptStretches {
    count = 0;
    numbers = new Int32Array(3 * 256);
    clear() {
        this.count = 0;
    }
    /** Stretches come in ascending order. */
    add(start, end, from) {
        if (end - start < leastKept)
            return;
        const at = 3 * this.count++;
        if (at === this.numbers.length) {
            const more = new Int32Array(2 * at);
            more.set(this.numbers);
            this.numbers = more;
        }
        this.numbers[at] = start;
        this.numbers[at + 1] = end;
        this.numbers[at + 2] = from;
    }
}
/** Up to this length, in bytes, four at a time are faster than a call of `copyWithin`. */
const delta_short = 80;
/**
 * Carries out a delta inside `memory`: from the base at `from` to the result at `to`, which don't overlap. Of the memory
 * behind a result, up to three bytes are overwritten.
 * @returns false when it asks for what isn't there, or gives another length than it says; the result is then void
 */
function applyDelta({ bytes: memory, view }, from, to, delta, { base, result, start }, kept) {
    const length = delta.length;
    let at = start;
    let filled = 0;
    /** Copies that go on where the last one ended, in the base too, are one stretch: this one's beginnings. */
    let stretch = 0;
    let stretchFrom = 0;
    while (at < length) {
        const order = delta[at++];
        if (order > 127) {
            let offset = 0;
            let size = 0;
            if ((order & 1) !== 0)
                offset = delta[at++];
            if ((order & 2) !== 0)
                offset |= delta[at++] << 8;
            if ((order & 4) !== 0)
                offset |= delta[at++] << 16;
            if ((order & 8) !== 0)
                offset += delta[at++] * 0x1000000;
            if ((order & 16) !== 0)
                size = delta[at++];
            if ((order & 32) !== 0)
                size |= delta[at++] << 8;
            if ((order & 64) !== 0)
                size |= delta[at++] << 16;
            if (size === 0)
                size = 0x10000;
            if (at > length || offset + size > base || filled + size > result)
                return false;
            if (offset - stretchFrom !== filled - stretch) {
                kept.add(stretch, filled, stretchFrom);
                stretch = filled;
                stretchFrom = offset;
            }
            const target = to + filled;
            const source = from + offset;
            if (size > delta_short)
                memory.copyWithin(target, source, source + size);
            else
                for (let i = 0; i < size; i += 4)
                    view.setInt32(target + i, view.getInt32(source + i));
            filled += size;
        }
        else {
            if (order === 0 || at + order > length || filled + order > result)
                return false;
            for (let i = 0; i < order; i++)
                memory[to + filled + i] = delta[at + i];
            at += order;
            kept.add(stretch, filled, stretchFrom);
            filled += order;
            stretch = filled;
            stretchFrom = -filled;
        }
    }
    kept.add(stretch, filled, stretchFrom);
    return filled === result;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/git/pack/inflater.js

/** Larger ones gain nothing from a handle that is used again. */
const largestReused = 1_000_000;
/**
 * An inflater for very many small streams. `inflateSync` makes a stream with all its state for each, which takes several
 * times as long as inflating a small delta; where Node lets us, one state is used for all.
 */
function inflater() {
    const quick = reusing();
    if (quick === undefined || !isSound(quick))
        return plainInflate;
    return (stream, size) => (size <= largestReused ? quick(stream, size) : plainInflate(stream, size));
}
/** The documented way. */
function plainInflate(stream, size) {
    const room = Math.max(64, size + 16);
    try {
        const bytes = (0,external_node_zlib_.inflateSync)(stream, { chunkSize: room, maxOutputLength: room });
        return bytes.length === size ? bytes : undefined;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ERR_BUFFER_TOO_LARGE' || code?.startsWith('Z_') === true)
            return undefined;
        throw error;
    }
}
function reusing() {
    const { _handle: handle, _writeState: state } = (0,external_node_zlib_.createInflate)();
    if (typeof handle?.writeSync !== 'function' || typeof handle.reset !== 'function' || state?.length !== 2)
        return undefined;
    const room = Buffer.allocUnsafeSlow(largestReused + 16);
    let failed = false;
    handle.onerror = () => (failed = true);
    return (stream, size) => {
        failed = false;
        handle.reset();
        handle.writeSync(external_node_zlib_.constants.Z_FINISH, stream, 0, stream.length, room, 0, size + 16);
        return failed || state[0] !== 16 ? undefined : room.subarray(0, size);
    };
}
/** Tries it on what must come out right and what must fail, twice over, so that a change in Node costs speed alone. */
function isSound(inflate) {
    const text = Buffer.from('what is sound comes out, what is not does not');
    const stream = (0,external_node_zlib_.deflateSync)(text);
    const damaged = Buffer.from(stream);
    damaged.writeUInt8(damaged.at(-1) ^ 1, damaged.length - 1);
    const failing = [
        [damaged, text.length],
        [stream.subarray(0, -5), text.length],
        [text, text.length],
        [stream, text.length - 1],
        [stream, text.length + 1],
    ];
    try {
        return [1, 2].every(() => failing.every(([bytes, size]) => inflate(bytes, size) === undefined) &&
            inflate(Buffer.concat([stream, text]), text.length)?.equals(text) === true);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/git/pack/walk.js



/** Larger objects are left to git. */
const largest = 64_000_000;
/**
 * Expands the objects of a pack, each once, and what is made from it right behind it. Left out, with all that is made from
 * it: what does not inflate, has another length than it says, or finds no room.
 * @param isWanted - asked once of each that is no delta, with its kind: all that is made from it goes with it
 * @throws what the file system says
 */
function* expandPack(pack, entries, forest, arena, isWanted) {
    const kept = new KeptStretches();
    const inflate = inflater();
    function inflated(number) {
        const size = entries.sizes[number];
        if (size > largest)
            return undefined;
        const start = entries.offsets[number] + entries.heads[number];
        // Streams that waste more than this on a size are left to git.
        const end = Math.min(entries.offsets[number + 1], start + size + (size >> 8) + 1000);
        return inflate(pack.read(start, end), size);
    }
    const bears = (number) => forest.heavy[number] !== -1;
    for (let root = 0; root < entries.count; root++) {
        const kind = entries.kinds[root];
        if (kind < kinds.commit || kind > kinds.tag || !isWanted(root, kind))
            continue;
        const bytes = inflated(root);
        if (bytes === undefined)
            continue;
        const region = bears(root) ? arena.take(bytes.length) : undefined;
        if (region === undefined) {
            yield { number: root, kind, bytes, version: undefined };
            continue;
        }
        arena.bytes.set(bytes, region.start);
        yield { number: root, kind, bytes, version: { slot: region.slot, base: undefined, kept: nothingKept } };
        const open = [{ number: root, region, next: forest.first[root] }];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const isLast = top.next === -1;
            const number = isLast ? forest.heavy[top.number] : top.next;
            if (isLast)
                open.pop();
            else
                top.next = forest.next[number];
            const result = made(number, top.region);
            if (result !== undefined) {
                const { start, end, slot } = result;
                const bytes = arena.bytes.subarray(start, end);
                yield { number, kind, bytes, version: { slot, base: top.region.slot, kept } };
                if (bears(number))
                    open.push({ number, region: result, next: forest.first[number] });
                else
                    arena.give(result);
            }
            if (isLast)
                arena.give(top.region);
        }
    }
    function made(number, base) {
        const delta = inflated(number);
        const sizes = delta === undefined ? undefined : deltaSizes(delta);
        if (delta === undefined || sizes === undefined || sizes.base !== base.end - base.start || sizes.result > largest)
            return undefined;
        const region = arena.take(sizes.result);
        if (region === undefined)
            return undefined;
        kept.clear();
        if (applyDelta(arena, base.start, region.start, delta, sizes, kept))
            return region;
        arena.give(region);
        return undefined;
    }
}
const nothingKept = new KeptStretches();

;// CONCATENATED MODULE: ./lib/git/pack/packs.js








/** All contents that others are being made from take no more than this together, in bytes. */
const memory = 96_000_000;
const typeOf = { [kinds.commit]: 'commit', [kinds.blob]: 'blob', [kinds.tag]: 'tag' };
/**
 * The packs of a folder of objects, read without git: every object is expanded once, in the order in which that costs least.
 * It gives what it is sure of; what is damaged, borrowed or of an unknown form is simply not given, and git can be asked.
 */
class Packs {
    #folder;
    #idLength;
    #packs = [];
    /**
     * @param objects - the folder that has `pack` in it
     * @param only - the name of one pack: no other is read
     */
    constructor(objects, format, only) {
        this.#folder = external_node_path_.join(objects, 'pack');
        this.#idLength = format === 'sha256' ? 32 : 20;
        for (const name of packNames(this.#folder)) {
            if (only !== undefined && name !== only)
                continue;
            const index = PackIndex.read(external_node_path_.join(this.#folder, `${name}.idx`), this.#idLength);
            if (index !== undefined)
                this.#packs.push({ name, index, given: new Uint8Array(index.count) });
        }
    }
    /** Whether an object with this hexadecimal id has been given. */
    wasGiven(id) {
        const raw = Buffer.from(id, 'hex');
        return raw.length === this.#idLength && this.#packs.some(({ index, given }) => given[index.find(raw)] === 1);
    }
    /** The pack that is largest on disk, in bytes. */
    largest() {
        const sized = this.#packs.map(({ name, index: { count } }) => ({ name, count, size: sizeOf(external_node_path_.join(this.#folder, `${name}.pack`)) }));
        return sized.sort((a, b) => b.size - a.size)[0];
    }
    /** By place in the index of a pack: given already. */
    givenOf(pack) {
        return this.#packs.find(({ name }) => name === pack)?.given;
    }
    /** Notes what another thread has given of a pack. */
    noteGiven(pack, given) {
        const own = this.givenOf(pack);
        if (own?.length !== given.length)
            return;
        for (let place = 0; place < given.length; place++)
            if (given[place] === 1)
                own[place] = 1;
    }
    /**
     * Objects that are wanted and have not been given before.
     * @param shared - a pack that several threads walk: it alone, and of its blobs what no other thread has taken
     */
    *objects(isWanted, shared) {
        let arena;
        for (const pack of this.#packs) {
            if (shared !== undefined && pack.name !== shared.name)
                continue;
            const file = PackFile.open(external_node_path_.join(this.#folder, `${pack.name}.pack`));
            if (file === undefined)
                continue;
            try {
                const entries = readEntries(file, pack.index, this.#idLength);
                if (entries !== undefined)
                    yield* this.#expanded(pack, file, entries, (arena ??= new Arena(shared === undefined ? memory : memory / 2)), isWanted, shared?.claims);
            }
            catch (error) {
                // Whatever the file system refused, git is asked for next.
                if (error.syscall === undefined)
                    throw error;
            }
            finally {
                file.close();
            }
        }
    }
    *#expanded(pack, file, entries, arena, isWanted, claims) {
        const others = this.#packs.filter((other) => other !== pack);
        /** Which content each slot stands for is known to whom it was given only. */
        const shown = [];
        const isMine = (root, kind) => {
            const type = typeOf[kind];
            if (type === undefined || (claims !== undefined && !isWanted('', type)))
                return false;
            return claims === undefined || type !== 'blob' || Atomics.exchange(claims, root, 1) === 0;
        };
        for (const { number, kind, bytes, version } of expandPack(file, entries, plantForest(entries), arena, isMine)) {
            const place = entries.places[number];
            const id = pack.index.id(place);
            const type = typeOf[kind];
            const isNew = pack.given[place] === 0 && (others.length === 0 || !givenBy(others, id)) && isWanted(id, type);
            const base = version?.base;
            const based = base === undefined || shown[base] === true ? version : { ...version, base: undefined };
            if (version !== undefined)
                shown[version.slot] = isNew;
            if (!isNew)
                continue;
            pack.given[place] = 1;
            yield { id, type, bytes, version: based };
        }
    }
}
function givenBy(packs, id) {
    const raw = Buffer.from(id, 'hex');
    return packs.some(({ index, given }) => given[index.find(raw)] === 1);
}
function sizeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** Names of packs that have an index, the newest git's first is no matter. */
function packNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name))
            .map((name) => name.slice(0, -4))
            .sort();
    }
    catch {
        return [];
    }
}


/***/ })

};
