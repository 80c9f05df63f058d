import { allowance, type Budget, charge } from './budget.js';
import { inflateWrapped } from './inflate.js';

/** A stream of a PDF, unpacked, with where it stands in the file, in bytes. */
export interface PdfStream {
  /** The number of its object. */
  readonly object: number;
  readonly dictionary: string;
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** How far a stream's dictionary is looked for before it, in bytes. */
const longestDictionary = 4000;

/** Pictures, fonts, colours and what is packed in another way hold no text. */
const other =
  /\/(?:Image|FontFile\d?|Length1|ICCBased|XRef|XML|DCTDecode|LZWDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|Crypt)\b/;

/** The streams of a PDF that may hold text, or tell how it is written. https://pdfa.org/resource/iso-32000-2/ */
export function pdfStreams(bytes: Buffer, budget: Budget): PdfStream[] {
  const found: PdfStream[] = [];
  let from = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', from)) {
    const before = bytes.toString('latin1', Math.max(from, at - longestDictionary), at);
    from = at + 6;
    const head = before.lastIndexOf(' obj');
    const object = /(\d{1,9}) \d{1,5}$/.exec(before.slice(Math.max(0, head - 16), Math.max(0, head)))?.[1];
    if (object === undefined || !before.trimEnd().endsWith('>>')) continue;
    const start = from + (bytes[from] === 13 && bytes[from + 1] === 10 ? 2 : 1);
    const end = bytes.indexOf('endstream', start);
    if (end < 0) break;
    from = end + 9;
    const dictionary = before.slice(head + 4);
    if (other.test(dictionary)) continue;
    const packed = bytes.subarray(start, end);
    const text = dictionary.includes('/FlateDecode') ? unpacked(packed, budget) : packed.toString('latin1');
    if (text !== undefined) found.push({ object: Number(object), dictionary, text, start, length: end - start });
  }
  return found;
}

function unpacked(packed: Buffer, budget: Budget): string | undefined {
  if (allowance(budget) <= 0) return undefined;
  const plain = inflateWrapped(packed, allowance(budget));
  if (plain === 'damaged') return undefined;
  charge(budget, plain === 'too large' ? plain : plain.length);
  return plain === 'too large' ? undefined : plain.toString('latin1');
}
