import type { Span } from '../model/position.js';
import type { Content, Kept, Version } from '../model/source.js';
import { findSigns, followSigns, type Signs, worthOf } from './signs.js';
import type { Worth } from './worth-reading.js';

type Encoding = 'utf8' | 'latin1';

/** What reading a stretch came to, in the order of the content. */
interface Judged extends Span {
  readonly bears: boolean;
}

/** What is known of one content, for its versions to take over. */
export class Known {
  readonly signs: Signs;
  readonly #base: Known | undefined;
  readonly #kept: Kept | undefined;
  #encoding: Encoding | undefined;
  #judged: readonly Judged[] = [];

  constructor(signs: Signs, base: Known | undefined, kept: Kept | undefined) {
    this.signs = signs;
    this.#base = base;
    this.#kept = kept;
  }

  /** Whether a stretch bears a credential, as its like in the base did; undefined where the base has no such stretch. */
  bears(stretch: Span, encoding: Encoding): boolean | undefined {
    const base = this.#base;
    if (base === undefined || this.#kept === undefined || base.#encoding !== encoding || base.#judged.length === 0) return undefined;
    const shift = shiftOf(stretch, this.#kept);
    if (shift === undefined) return undefined;
    let low = 0;
    let high = base.#judged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((base.#judged[middle] as Judged).start < stretch.start - shift) low = middle + 1;
      else high = middle;
    }
    const like = base.#judged[low];
    return like?.start === stretch.start - shift && like.end === stretch.end - shift ? like.bears : undefined;
  }

  /** What all stretches of this content came to. */
  keep(judged: readonly Judged[], encoding: Encoding): void {
    this.#judged = judged;
    this.#encoding = encoding;
  }

  /** To be called when the next content is asked for: the base's own place may be taken then. */
  forget(): Known {
    const known = new Known(this.signs, undefined, undefined);
    known.keep(this.#judged, this.#encoding ?? 'utf8');
    return known;
  }
}

/** How much farther a stretch lies than its like in the base; undefined where it is not kept in one piece. */
function shiftOf({ start, end }: Span, { count, numbers }: Kept): number | undefined {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[3 * middle + 1] as number) < end) low = middle + 1;
    else high = middle;
  }
  const from = numbers[3 * low] as number;
  return low < count && from <= start ? from - (numbers[3 * low + 2] as number) : undefined;
}

/** Follows contents through their versions, so that of each only what is new has to be looked at. */
export class Lineage {
  readonly #bySlot: (Known | undefined)[] = [];
  #last: { readonly slot: number; readonly known: Known } | undefined;

  /** What a content is worth, and what is known of it. Each content that has a version must be shown, in the order given. */
  follow({ bytes }: Content, { slot, base, kept }: Version): { readonly worth: Worth; readonly known: Known } {
    if (this.#last !== undefined) this.#bySlot[this.#last.slot] = this.#last.known.forget();
    const before = base === undefined ? undefined : this.#bySlot[base];
    const signs = before === undefined ? findSigns(bytes) : followSigns(bytes, before.signs, kept);
    const known = new Known(signs, before, kept);
    this.#last = { slot, known };
    return { worth: worthOf(bytes, signs), known };
  }
}
