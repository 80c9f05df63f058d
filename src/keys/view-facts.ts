import { base64Runs, type Run } from './runs.js';
import type { View } from './view.js';

/** No secret is shorter. */
const shortest = 40;

const bytes = new WeakMap<View, Buffer>();
const runs = new WeakMap<View, readonly Run[]>();

/** The text in latin1: characters beyond it become others. Made once for all that look through it. */
export function bytesOf(view: View): Buffer {
  let found = bytes.get(view);
  if (found === undefined) bytes.set(view, (found = Buffer.from(view.text, 'latin1')));
  return found;
}

/** The maximal runs of `[A-Za-z0-9+/]` of at least forty characters, in order. */
export function runsOf(view: View): readonly Run[] {
  let found = runs.get(view);
  if (found === undefined) runs.set(view, (found = [...base64Runs(view.text, shortest)]));
  return found;
}
