import { Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';

/** What the package's lexer does inside, as far as it is bent here. */
interface LexerInside {
  indentNext: number;
  lex(source: string): Generator<string>;
  parseFlowCollection(): Generator<string, unknown>;
  parseQuotedScalar(): Generator<string, unknown>;
}

/**
 * Takes quoted texts and flow collections however their lines are indented, as libyaml, go-yaml and js-yaml do and with them
 * CloudFormation, Kubernetes and GitHub: JSON pasted below a key is common. The specification wants them deeper than their key.
 */
class LenientLexer extends (Lexer as unknown as new () => LexerInside) {
  override *parseFlowCollection(): Generator<string, unknown> {
    return yield* this.#unindented(super.parseFlowCollection());
  }

  override *parseQuotedScalar(): Generator<string, unknown> {
    return yield* this.#unindented(super.parseQuotedScalar());
  }

  *#unindented(tokens: Generator<string, unknown>): Generator<string, unknown> {
    const { indentNext } = this;
    this.indentNext = 0;
    const next = yield* tokens;
    this.indentNext = indentNext;
    return next;
  }
}

/** The tokens of a YAML stream, read with that freedom. */
export function lenientTokens(text: string): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new LenientLexer().lex(text)) for (const token of parser.next(lexeme)) tokens.push(token);
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
