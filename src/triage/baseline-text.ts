import { tool } from '../model/tool.js';
import { baselineVersion } from './baseline.js';
import type { BaselineEntry } from './baseline.js';
import { byText } from './order.js';

/** A baseline file: sorted, each entry once and on a line of its own, so that two branches that add to it seldom meet. */
export function renderBaseline(entries: readonly Omit<BaselineEntry, 'line'>[]): string {
  const lines = new Map<string, string>();
  for (const { rule, hash, reason, owner, expires, added } of entries) {
    const key = `${rule} ${hash}`;
    if (!lines.has(key)) lines.set(key, JSON.stringify({ rule, hash, reason, owner, expires, added }));
  }
  const sorted = [...lines].sort(([a], [b]) => byText(a, b)).map(([, line]) => `    ${line}`);
  const list = sorted.length === 0 ? '[]' : `[\n${sorted.join(',\n')}\n  ]`;
  return `{\n  "version": ${baselineVersion},\n  "tool": ${JSON.stringify(tool.name)},\n  "entries": ${list}\n}\n`;
}
