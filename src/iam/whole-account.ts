import { resourcesOf } from './catalog.js';
import type { Pattern } from './pattern.js';
import { textOf } from './pattern.js';
import { arnsOverlap } from './pattern-relation.js';

/** `arn:aws:iam::111122223333:role/*`, `arn:aws:lambda:*:*:function:*`: every resource of a kind in an account. */
export function reachesWholeAccount(resource: Pattern, action: string): boolean {
  const usable = resourcesOf(action);
  if (usable === undefined) return false;
  const text = textOf(resource);
  return text !== undefined && /^arn:[^:]*:[^:]*:[^:]*:(?:\d{12}|\*):(?:[a-z-]+[/:])?\*$/.test(text) && arnsOverlap(resource, usable);
}
