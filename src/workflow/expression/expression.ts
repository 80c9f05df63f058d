/** A GitHub expression (https://docs.github.com/en/actions/reference/workflows-and-actions/expressions). */
export type Expression =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  /** `github.event_name`, lower case; an index that is no literal, and `*`, is `*`. */
  | { readonly type: 'context'; readonly path: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'not'; readonly of: Expression }
  | {
      readonly type: 'binary';
      readonly operator: '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
    };
