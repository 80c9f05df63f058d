import type { ConditionTest, Statement } from '../document.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';
import type { Operator } from '../operator.js';

/** Ids that AWS gives out, which have nothing in common that a pattern could mean. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive */
const sensitive = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
]);

/** A pattern that takes in ids of strangers: of accounts, organizations and networks. One that asks only whether the key is there is another matter. */
export function strangersId(test: ConditionTest, operator: Operator, { effect }: Statement): Omit<Remark, 'statement'> | undefined {
  const { family, wildcards, negated } = operator;
  if (family !== 'string' || !wildcards || (effect === 'Deny') !== negated || !sensitive.has(test.key.toLowerCase())) return undefined;
  const value = test.values.find((each) => each.type === 'text' && isPattern(each.text));
  if (value?.type !== 'text') return undefined;
  return {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    message: `"${shown(value.text)}" also takes in ids of others: who gets which ${shown(test.key)} is AWS's to choose.`,
    fix: `Write the ids whole, with ${test.operator.replace(/Like/i, 'Equals')}.`,
    span: value.span,
    severity: 'low',
  };
}

function isPattern(text: string): boolean {
  const plain = text.replace(/\$\{[^}]*\}/g, '');
  return /[*?]/.test(plain) && !/^\*+$/.test(text);
}
