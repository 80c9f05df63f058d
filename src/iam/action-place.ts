import type { Span } from '../model/position.js';
import type { Statement } from './document.js';
import { namesAction } from './evaluate.js';

/** Where a statement names an action: the first value that stands for it, else the whole element. */
export function actionPlace(statement: Statement, action: string): Span {
  const { actions } = statement;
  const found = actions?.negated === false ? actions.values.find((value) => namesAction(value, action)) : undefined;
  return found?.span ?? actions?.span ?? statement.span;
}
