import type { Spotted } from './detection.js';
import { laidView } from './laid-out.js';
import { isPdf, isSqlite } from './laid-out-signs.js';
import type { Finders } from './needed.js';
import { pdfText } from './pdf.js';
import { scanView } from './scan-text.js';
import { sqliteText } from './sqlite.js';
import { encodingOf } from './text-of.js';
import { worthReading } from './worth-reading.js';

/** With what a content says that keeps its values in records, or draws them. What its bytes show of them as they lie there is told once. */
export function withLaidOut(bytes: Buffer, read: readonly Spotted[], finders: Finders): readonly Spotted[] {
  const kind = isSqlite(bytes) ? 'sqlite' : isPdf(bytes) ? 'pdf' : undefined;
  if (kind === undefined) return read;
  const laid = kind === 'sqlite' ? sqliteText(bytes) : pdfText(bytes);
  const { text } = laid;
  if (!worthReading(Buffer.from(text)).credentials) return read;
  const encoding = encodingOf(bytes) ?? 'latin1';
  const place = (byte: number): number => (encoding === 'latin1' ? byte : bytes.toString(encoding, 0, byte).length);
  const found = scanView(laidView(laid, kind, place), finders);
  const told = new Set(found.flatMap(({ values }) => values));
  return [...found, ...read.filter(({ values }) => !values.some((value) => told.has(value)))];
}
