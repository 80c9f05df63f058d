import type { ConditionTest, Statement } from '../document.js';
import { actionMatches } from '../evaluate.js';
import type { Remark } from '../fit/remark.js';
import type { Operator } from '../operator.js';

const lists = ['s3:ListBucket', 's3:ListBucketVersions'];

/**
 * A prefix that may not be listed still is, by whoever asks for a shorter one: only naming those that may be keeps the
 * others out. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function shorterPrefix(test: ConditionTest, operator: Operator, statement: Statement): Omit<Remark, 'statement'> | undefined {
  const { family, negated, set } = operator;
  if (test.key.toLowerCase() !== 's3:prefix' || family !== 'string' || set !== undefined) return undefined;
  if ((statement.effect === 'Deny') === negated) return undefined;
  // No prefix is shorter than the empty one, nor than all of them.
  const names = test.values.some((value) => value.type === 'text' && !/^\**$/.test(value.text));
  if (!names || !lists.some((action) => actionMatches(statement.actions, action) === true)) return undefined;
  return {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    message: 'Whoever asks for a shorter prefix, or for none, lists these objects all the same.',
    fix: 'Allow s3:ListBucket with StringLike on the prefixes that may be listed, or deny it with StringNotLike on them.',
    span: test.span,
    severity: 'low',
  };
}
