import { createScanner } from 'jsonc-parser';
import type { Span } from '../model/position.js';

/** Punctuation stands for itself; `wrong` is what JSON does not know at all. */
export type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'true' | 'false' | 'null' | 'comment' | 'wrong' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
  /** A string decoded; anything else as written. */
  readonly text: string;
  /** What is wrong with a string or number: it is not whole (`cut`), or holds what it must not (`unclean`). */
  readonly flaw?: 'cut' | 'unclean';
}

/** In the order of jsonc-parser's SyntaxKind, whose names a type-stripped build cannot import; undefined is white space. */
const kinds: readonly (TokenKind | undefined)[] = [
  ...(['wrong', '{', '}', '[', ']', ',', ':', 'null', 'true', 'false', 'string', 'number', 'comment', 'comment'] as const),
  ...[undefined, undefined],
  ...(['wrong', 'end'] as const),
];

/** jsonc-parser's ScanError: 1 and 2 are a comment or string with no end, 3 a number with no end. */
const cut = [1, 2, 3];

/** Reads the tokens of a JSON text one by one, white space left out, without end: behind the last one stands `end`. */
export function jsonTokens(text: string): () => Token {
  const scanner = createScanner(text, false);
  if (text.charCodeAt(0) === 0xfeff) scanner.setPosition(1);
  return () => {
    for (;;) {
      const kind = kinds[scanner.scan()];
      if (kind === undefined) continue;
      const start = scanner.getTokenOffset();
      const span = { start, end: start + scanner.getTokenLength() };
      const error = scanner.getTokenError() as number;
      const token = { kind, span, text: scanner.getTokenValue() };
      return error === 0 ? token : { ...token, flaw: cut.includes(error) ? 'cut' : 'unclean' };
    }
  };
}
