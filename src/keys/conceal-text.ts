import { redact } from '../model/redact.js';
import type { Span } from '../model/position.js';
import type { Spotted } from './detection.js';
import { finders } from './scan-content.js';
import { scanText } from './scan-text.js';
import { secretsInName } from './secret-in-name.js';
import { isRandomSecret, secretShapes } from './secret-shapes.js';
import { rootView } from './view.js';

/** The text with every credential in it redacted; with `unnamed`, also what only looks like a secret. */
export function concealText(text: string, unnamed: boolean): string {
  const spans = scanText(text, finders).flatMap((one) => secretsOf(one, text));
  spans.push(...secretsInName(text));
  if (unnamed) spans.push(...secretShapes(rootView(text)).filter((shape) => isRandomSecret(shape.text)));
  let shown = '';
  let from = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    shown += text.slice(from, start) + redact(text.slice(start, end));
    from = end;
  }
  return shown + text.slice(from);
}

const id = /^A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}$/;

/** Where the secret ones of its parts stand. */
function secretsOf({ where, beside }: Spotted, text: string): Span[] {
  return [where, ...beside.map((one) => one.where)].filter(({ start, end }) => !id.test(text.slice(start, end)));
}
