import { ignoreMarker } from '../model/ignore.js';
import { openArchive } from './archive.js';
import { areasOf } from './areas.js';
import { isBareContent, spotBare } from './bare-content.js';
import { type Budget, freshBudget } from './budget.js';
import { CloseReading } from './close-reading.js';
import type { Detection, Spotted } from './detection.js';
import { keyRules } from './detectors/index.js';
import type { Known } from './lineage.js';
import { withLaidOut } from './read-laid-out.js';
import { scanText } from './scan-text.js';
import { gzipContent } from './member-path.js';
import { Finders } from './needed.js';
import { textOf } from './text-of.js';
import { type Worth, worthReading } from './worth-reading.js';

/** What a scan of one content came to. */
export interface ContentScan {
  readonly detections: readonly Detection[];
  /** The text, where it holds comments that ask to ignore a rule. */
  readonly remarks: string | undefined;
  /** Members of archives that were not read. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  /** The path inside the archive; empty for the archive as a whole. */
  readonly member: string;
  readonly why: string;
  readonly incomplete: boolean;
}

const nothing: ContentScan = { detections: [], remarks: undefined, unread: [] };

/** How many members that were not read for one reason are named. */
const mostNamed = 20;

/** How deep archives in archives are opened. */
const deepest = 8;

export const finders = new Finders(keyRules.flatMap(({ find, needs = [] }) => (find === undefined ? [] : [{ find, needs }])));

/** Looks through contents, one after the other, and remembers which stretches of the large ones hold nothing. */
export class ContentScanner {
  readonly #closely = new CloseReading((text) => scanText(text, finders));

  /** Looks through one content and the archives in it; `known` is what its versions have taught of it. */
  scan(bytes: Buffer, worth: Worth, known?: Known): ContentScan {
    const scan = this.#layer(bytes, worth, [], freshBudget(bytes.length), known);
    return scan.unread.length > mostNamed ? { ...scan, unread: shortened(scan.unread) } : scan;
  }

  #layer(bytes: Buffer, worth: Worth, path: readonly string[], budget: Budget, known?: Known): ContentScan {
    const archive = openArchive(bytes, budget);
    const own = this.#plain(bytes, worth, path, known);
    if (archive === undefined) return own;
    const detections: Detection[] = [];
    const unread: Unread[] = [];
    for (const part of archive) {
      const { name } = part;
      if (!('bytes' in part)) {
        unread.push({ member: inside(path, name), why: part.why, incomplete: part.incomplete });
        continue;
      }
      const { bytes: member } = part;
      const memberPath = [...path, name === '' ? gzipContent : name];
      if (memberPath.length > deepest) {
        unread.push({ member: memberPath.join('!/'), why: 'archives are nested too deep', incomplete: true });
        continue;
      }
      const scan = this.#layer(member, worthReading(member), memberPath, budget);
      detections.push(...scan.detections);
      unread.push(...scan.unread);
    }
    // A member that is stored unpacked shows in the archive's own bytes too.
    const unpacked = new Set(detections.flatMap(({ values }) => values));
    const other = own.detections.filter(({ values }) => !values.some((value) => unpacked.has(value)));
    return { detections: [...detections, ...other], remarks: own.remarks, unread };
  }

  #plain(bytes: Buffer, worth: Worth, path: readonly string[], known: Known | undefined): ContentScan {
    const read = worth.credentials ? this.#closely.spot(bytes, known) : [];
    const spotted = read.length === 0 && isBareContent(bytes) ? [spotBare(bytes)] : withLaidOut(bytes, read, finders);
    if (spotted.length === 0 && !(worth.ignore && path.length === 0)) return nothing;
    const text = textOf(bytes);
    // A wide encoding hides the mark from a look at the bytes.
    const remarks = path.length === 0 && (worth.ignore || text.includes(ignoreMarker));
    const found = located(text, spotted);
    return {
      detections: path.length === 0 ? found : found.map((one) => ({ ...one, member: path.join('!/') })),
      remarks: remarks ? text : undefined,
      unread: [],
    };
  }
}

function inside(path: readonly string[], name: string): string {
  return [...path, ...(name === '' ? [] : [name])].join('!/');
}

/** The first ones of each reason, and how many more there are. */
function shortened(unread: readonly Unread[]): Unread[] {
  const byReason = new Map<string, Unread[]>();
  for (const one of unread) {
    const same = byReason.get(one.why);
    if (same === undefined) byReason.set(one.why, [one]);
    else same.push(one);
  }
  return [...byReason.values()].flatMap((all) => {
    const more = all.length - mostNamed;
    return more <= 0
      ? all
      : [...all.slice(0, mostNamed), { ...(all[0] as Unread), member: '', why: `${more} more members: ${(all[0] as Unread).why}` }];
  });
}

/** With spans turned into lines and columns. */
function located(text: string, spotted: readonly Spotted[]): Detection[] {
  if (spotted.length === 0) return [];
  const spans = spotted.flatMap((one) => [one.where, ...one.beside.map((beside) => beside.where)]);
  const areas = areasOf(text, spans);
  const at = (span: (typeof spans)[number]) => areas.get(span) as Detection['where'];
  return spotted.map((one) => ({
    ...one,
    where: at(one.where),
    beside: one.beside.map((beside) => ({ where: at(beside.where), message: beside.message })),
  }));
}
