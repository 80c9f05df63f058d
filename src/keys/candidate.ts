import type { Span } from '../model/position.js';
import type { SecretClaim } from './secret-names.js';

/** Something found in a text before it is known what it belongs to. Holds raw values: it never leaves this room. */
interface Found {
  /** Offsets in the text that is being paired. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the file's own text. */
  readonly span: Span;
  /** The decodings that it was reached through. */
  readonly steps: readonly string[];
  readonly name: string | undefined;
}

export interface IdCandidate extends Found {
  readonly kind: 'id';
  readonly id: string;
  readonly account: string | undefined;
  readonly possible: boolean;
  /** An emulator's: no finding of its own. */
  readonly emulated: boolean;
  /** Assigned to a name. */
  readonly assigned: boolean;
  /** A documentation example: no finding of its own. */
  readonly example: boolean;
}

export interface SecretCandidate extends Found {
  readonly kind: 'secret';
  readonly value: string;
  readonly claim: SecretClaim;
  /** The text around speaks of AWS in a way that is about this secret. */
  readonly aws: boolean;
  /** Somebody else's block that it stands in; an id in there belongs to the same. */
  readonly within?: Span;
  /** The id beside it is another service's. */
  readonly foreignId: boolean;
  /** Holds EXAMPLE: what it pairs with is an example too. */
  readonly example: boolean;
}

export interface TokenCandidate extends Found {
  readonly kind: 'token';
  readonly value: string;
}

export type Candidate = IdCandidate | SecretCandidate | TokenCandidate;

/** What belongs together. */
export interface Pair {
  readonly id: IdCandidate;
  readonly secret: SecretCandidate;
  readonly token: TokenCandidate | undefined;
  /** What else could be the secret, where nothing but its place says which one it is. */
  readonly others: readonly SecretCandidate[];
}
