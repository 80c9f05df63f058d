import type { Spotted } from './detection.js';

import { laidView } from './laid-out.js';
import type { Finders } from './needed.js';
import { scanView } from './scan-text.js';
import { isSqlite, sqliteText } from './sqlite.js';
import { encodingOf } from './text-of.js';
import { worthReading } from './worth-reading.js';

/** With what a content says that keeps its values in records. What its bytes show of them as they lie there is told once. */
export function withLaidOut(bytes: Buffer, read: readonly Spotted[], finders: Finders): readonly Spotted[] {
  if (!isSqlite(bytes)) return read;
  const laid = sqliteText(bytes);
  const { text } = laid;
  if (!worthReading(Buffer.from(text, 'latin1')).credentials) return read;
  const encoding = encodingOf(bytes) ?? 'latin1';
  const place = (byte: number): number => (encoding === 'latin1' ? byte : bytes.toString(encoding, 0, byte).length);
  const found = scanView(laidView(laid, 'sqlite', place), finders);
  const told = new Set(found.flatMap(({ values }) => values));
  return [...found, ...read.filter(({ values }) => !values.some((value) => told.has(value)))];
}
