import type { CheckName } from './check.js';
import type { Place, Related, Replacement } from './place.js';
import type { Severity } from './severity.js';

export type EvidenceValue = string | number | boolean | null | readonly EvidenceValue[] | { readonly [name: string]: EvidenceValue };

/** Facts that machines read. Never a secret: what a detector found is redacted before the finding exists. */
export type Evidence = { readonly [name: string]: EvidenceValue };

/** What a check yields. Whether it is new, known, waived or blocking is for triage to say. */
export interface Finding {
  readonly check: CheckName;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, stated flatly. */
  readonly message: string;
  /** What to do; starts with a verb. */
  readonly fix: string;
  /** The fix as an edit, where the place is exact and nothing is left to decide. */
  readonly replacement?: Replacement;
  readonly place: Place;
  /** Further places of the very same thing (a credential in five files): each can be waived or excluded alone. */
  readonly elsewhere: readonly Place[];
  /** Places that explain the finding (the id of a pair, the condition that differs). */
  readonly related: readonly Related[];
  readonly evidence: Evidence;
  /** See `fingerprint()`: stable across moves and line shifts, holds no secret. */
  readonly fingerprint: string;
  /** For a credential: `contentHash` of each value in it (id, secret). A key is known at base when every value is. */
  readonly values?: readonly string[];
  /** A live answer is never `existing`. */
  readonly live?: boolean;
}
