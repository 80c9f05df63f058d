import type { ConditionTest } from '../document.js';
import { parseOperator } from '../operator.js';
import type { Problems } from './problems.js';
import { shown } from './problems.js';
import { table } from '../../model/table.js';

interface Form {
  readonly code: string;
  readonly right: RegExp;
  readonly what: string;
  readonly fix: string;
}

/**
 * Ids of EC2 have 8 or, since 2016, 17 digits; letters beyond those of hexadecimal are let pass.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-ids.html
 */
const forms: Readonly<Record<string, Form>> = table({
  'aws:sourcevpc': {
    code: 'INVALID_VPC_FORMAT',
    right: /^vpc-(?:[0-9a-z]{8}|[0-9a-z]{17})$/i,
    what: 'id of a VPC',
    fix: 'Write vpc- and 8 or 17 letters and digits.',
  },
  'aws:sourcevpce': {
    code: 'INVALID_VPCE_FORMAT',
    right: /^vpce-(?:[0-9a-z]{8}|[0-9a-z]{17})$/i,
    what: 'id of a VPC endpoint',
    fix: 'Write vpce- and 8 or 17 letters and digits.',
  },
  's3:x-amz-server-side-encryption-aws-kms-key-id': {
    code: 'INVALID_KMS_KEY_VALUE',
    right: /^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/./,
    what: 'ARN of a KMS key',
    fix: 'Write the whole ARN of the key.',
  },
});

/** Words that stand for an id until somebody fills one in. */
const open = /[*?$<>{}]|your|example|xx|placeholder|(?:^|[-_:/])(?:id|key)$|[A-Z]{3}/;

/** Values of keys that hold an id of a fixed form. */
export function checkIds(test: ConditionTest, problems: Problems): void {
  const form = forms[test.key.toLowerCase()];
  if (form === undefined || parseOperator(test.operator)?.family === 'null') return;
  for (const value of test.values) {
    if (value.type !== 'text' || open.test(value.text) || form.right.test(value.text)) continue;
    problems.add(form.code, value.span, `"${shown(value.text)}" is no ${form.what}: the condition never matches it.`, form.fix);
  }
}
