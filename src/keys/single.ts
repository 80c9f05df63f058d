import type { Evidence } from '../model/finding.js';
import type { Facts } from './detection.js';
import type { View } from './view.js';

/** A credential that is one value by itself, found by a detector in a view. Holds the raw value: it never leaves this room. */
export interface Single {
  readonly rule: string;
  readonly value: string;
  /** An access key id that stands alone near it is its user name. */
  readonly takesId?: boolean;
  readonly start: number;
  readonly end: number;
  /** What it takes with it: ids and tokens in this stretch are parts of it and no findings of their own. */
  readonly covers?: { readonly start: number; readonly end: number };
  readonly facts: Facts;
  readonly evidence: Evidence;
}

export type FindSingles = (view: View) => Single[];
