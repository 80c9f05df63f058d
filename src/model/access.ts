import type { Place } from './place.js';

/** Whose access it is, or what it is access to. */
export const partyKinds = [
  'user',
  'group',
  'role',
  'permission-set',
  'unknown',
  'trust',
  'resource',
  'boundary',
  'scp',
  'rcp',
  'session',
  'endpoint',
] as const;

export type PartyKind = (typeof partyKinds)[number];

/**
 * `unknown`: a policy document whose holder the files don't tell. `trust`: who may assume a role, whose name it has. `resource`: who
 * may use what the policy is attached to. The last five are ceilings, and what is gained under them is no longer held back.
 */
export interface AccessPrincipal {
  readonly kind: PartyKind;
  readonly name: string;
  /** The service of a resource policy. */
  readonly service?: string;
  /** Where it gains: the base has nothing of it. */
  readonly new?: true;
  /** Where it loses: the head has nothing of it. */
  readonly gone?: true;
  /** Lies in a folder of tests, examples or docs, and nobody is known to hold it. */
  readonly context?: 'fixture';
}

/** How access came about that the base doesn't give, or was taken away that it gave. */
export const accessChanges = ['granted', 'wider', 'condition', 'undenied'] as const;

export type AccessChange = (typeof accessChanges)[number];

/** What a reviewer must not miss, the gravest first. */
export const accessMarks = ['admin', 'privilege-escalation', 'public', 'trust', 'pass-role', 'sensitive'] as const;

export type AccessMark = (typeof accessMarks)[number];

/** One row: what a principal may do that it could not. All texts are as the files write them. */
export interface AccessRow {
  readonly principal: AccessPrincipal;
  readonly change: AccessChange;
  /** False where it hinges on what the files don't tell: "may gain". */
  readonly certain: boolean;
  readonly marks: readonly AccessMark[];
  /** For `privilege-escalation`: the actions that together give more. */
  readonly path?: readonly string[];
  /** For `trust` and `resource`: who gains it. */
  readonly who?: readonly string[];
  readonly exceptWho?: readonly string[];
  readonly actions: readonly string[];
  readonly exceptActions?: readonly string[];
  readonly resources: readonly string[];
  readonly exceptResources?: readonly string[];
  /** All of them must be met; empty: none. */
  readonly conditions: readonly string[];
  /** For `condition`: under which conditions it was granted. For `undenied`: under which it was denied. */
  readonly conditionsBefore?: readonly string[];
  readonly place: Place;
}

/** What a change grants and takes away, compared by what policies match, not by how they are written. */
export interface AccessChanges {
  readonly gains: readonly AccessRow[];
  readonly losses: readonly AccessRow[];
  /** What could not be compared, and why. */
  readonly notCompared: readonly { readonly path: string; readonly why: string }[];
}
