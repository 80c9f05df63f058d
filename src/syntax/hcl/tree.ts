import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';

/** A stretch of literal text of a template, and where each of its UTF-16 units stands in the file. */
export interface LiteralPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly outer: (index: number) => number;
}

/** What a template is made of: literal text, `${...}`, `%{if}` and `%{for}`. */
export type TemplatePiece =
  | LiteralPiece
  | { readonly kind: 'value'; readonly expression: Expression; readonly span: Span }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly yes: readonly TemplatePiece[];
      readonly no: readonly TemplatePiece[];
      readonly span: Span;
    }
  | {
      readonly kind: 'for';
      readonly names: readonly string[];
      readonly collection: Expression;
      readonly body: readonly TemplatePiece[];
      readonly span: Span;
    };

interface Located {
  readonly span: Span;
}

export interface TemplateExpression extends Located {
  readonly type: 'template';
  readonly pieces: readonly TemplatePiece[];
}

export interface ObjectItem {
  /** A bare word is a literal. */
  readonly key: Expression;
  readonly value: Expression;
}

export interface ForExpression extends Located {
  readonly type: 'for';
  /** Value, or key and value. */
  readonly names: readonly string[];
  readonly collection: Expression;
  /** Only where an object is made. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  /** `...`: values of the same key are gathered. */
  readonly grouped: boolean;
}

/** An expression of HCL's native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md). */
export type Expression =
  | TemplateExpression
  | ForExpression
  /** A value that is known from elsewhere; its places count from the beginning of all files. */
  | (Located & { readonly type: 'given'; readonly value: Value })
  | (Located & { readonly type: 'number'; readonly raw: string })
  | (Located & { readonly type: 'boolean'; readonly value: boolean })
  | (Located & { readonly type: 'null' })
  | (Located & { readonly type: 'name'; readonly name: string })
  | (Located & { readonly type: 'attribute'; readonly of: Expression; readonly name: string })
  | (Located & { readonly type: 'index'; readonly of: Expression; readonly key: Expression })
  | (Located & { readonly type: 'splat'; readonly of: Expression })
  | (Located & { readonly type: 'call'; readonly name: string; readonly inputs: readonly Expression[]; readonly spread: boolean })
  | (Located & { readonly type: 'tuple'; readonly items: readonly Expression[] })
  | (Located & { readonly type: 'object'; readonly items: readonly ObjectItem[] })
  | (Located & { readonly type: 'conditional'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression })
  | (Located & { readonly type: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression })
  | (Located & { readonly type: 'unary'; readonly operator: string; readonly operand: Expression });

export interface Attribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly expression: Expression;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** From the type to the closing brace. */
  readonly span: Span;
}

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** A file as far as it could be read: a block with a mistake is left out and named. */
export interface HclFile extends Body {
  readonly problems: readonly HclProblem[];
}

export interface HclProblem {
  readonly message: string;
  /** The stretch that was left out. */
  readonly span: Span;
  /** Where the mistake is. */
  readonly at: number;
}
