import { areasOf } from './areas.js';
import type { Detection } from './detection.js';
import { keyRules } from './detectors/index.js';
import { scanText } from './scan-text.js';
import type { FindSingles } from './single.js';
import { textOf } from './text-of.js';
import { worthReading } from './worth-reading.js';

/** What a scan of one content came to. */
export interface ContentScan {
  readonly detections: readonly Detection[];
  /** The text, where it holds comments that ask to ignore a rule. */
  readonly remarks: string | undefined;
}

const nothing: ContentScan = { detections: [], remarks: undefined };
const finders = keyRules.flatMap(({ find, needs = [] }): FindSingles[] =>
  find === undefined ? [] : [(view) => (needs.some((need) => view.text.includes(need)) ? find(view) : [])],
);

/** Looks through one content. Costs almost nothing where none of the marks of a credential is in it. */
export function scanContent(bytes: Buffer): ContentScan {
  const worth = worthReading(bytes);
  if (!worth.credentials && !worth.ignore) return nothing;
  const text = textOf(bytes);
  return { detections: worth.credentials ? locate(text) : [], remarks: worth.ignore ? text : undefined };
}

function locate(text: string): Detection[] {
  const spotted = scanText(text, finders);
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
