import type { Span } from './position.js';
import type { Value } from './value.js';

/** What a parser could not read, and where. */
export interface SyntaxProblem {
  readonly kind: 'syntax' | 'depth' | 'aliases';
  readonly message: string;
  readonly span: Span;
}

/** One parsed document; `value` is absent when nothing could be read. */
export interface Parsed {
  readonly value: Value | undefined;
  readonly problems: readonly SyntaxProblem[];
}
