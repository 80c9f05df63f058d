import type { ConditionTest, Statement } from '../document.js';
import { actionMatches } from '../evaluate.js';
import type { Remark } from '../fit/remark.js';

const reads = ['dynamodb:Query', 'dynamodb:Scan'];

/** Who names no attributes gets all of them. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
export function unselected(test: ConditionTest, { effect, actions, conditions }: Statement): Omit<Remark, 'statement'> | undefined {
  if (effect !== 'Allow' || test.key.toLowerCase() !== 'dynamodb:attributes' || /null/i.test(test.operator)) return undefined;
  if (conditions.some(({ key }) => key.toLowerCase() === 'dynamodb:select')) return undefined;
  if (!reads.some((action) => actionMatches(actions, action) === true)) return undefined;
  return {
    code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
    message: 'A read that names no attributes returns them all, whatever dynamodb:Attributes says.',
    fix: 'Add "StringEqualsIfExists": { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" }.',
    span: test.span,
    severity: 'low',
  };
}
