import type { Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { GrammarProblem, Policy } from '../document.js';

/** The document as a whole: its type, its version, its statements. */
export function checkStructure(document: Value, _policy: Policy, problems: GrammarProblem[]): void {
  if (document.type !== 'map') return;
  if (entry(document, 'Statement') === undefined) {
    problems.push({
      code: 'MISSING_STATEMENT',
      message: 'The document has no Statement.',
      fix: 'Add a Statement element with at least one statement.',
      span: document.span,
    });
  }
}
