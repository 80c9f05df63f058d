import { age } from '../caller.js';
import type { ConditionTest, Statement } from '../document.js';
import { parseOperator } from '../operator.js';

/** Why a test on an MFA key doesn't hold off who has no MFA, as one sentence about what was written. */
export function mistakeOf(test: ConditionTest, effect: Statement['effect']): string {
  const operator = parseOperator(test.operator);
  const written = `\`${test.operator}\` on ${test.key}`;
  const key = test.key.toLowerCase() === age ? 'age' : 'presence';
  if (operator === undefined) return `${written} is no operator that AWS knows.`;
  if (effect === 'Deny') return `${written} ${key === 'age' ? inDenyOfAge(operator) : inDeny(operator)}.`;
  return `${written} ${inAllow(operator, key)}.`;
}

type Parsed = NonNullable<ReturnType<typeof parseOperator>>;

function inDeny(operator: Parsed): string {
  if (operator.family === 'null') return 'asks whether the key is there, not whether it is true: a session without MFA has it too';
  if (operator.negated || operator.ifExists || operator.set === 'all') return 'leaves calls without MFA alone';
  return 'only hits calls that bring the key: calls with long-term keys have none, so `BoolIfExists` is needed';
}

function inDenyOfAge(operator: Parsed): string {
  if (operator.family === 'null') return 'leaves calls alone that have no MFA, whose age is absent';
  return operator.ifExists
    ? 'leaves calls without MFA alone'
    : 'only hits calls that were made with MFA once: without any the age is absent, so `…IfExists` is needed';
}

function inAllow(operator: Parsed, key: 'age' | 'presence'): string {
  if (operator.family === 'null')
    return key === 'age'
      ? 'asks that MFA was not used'
      : 'only tells temporary credentials from long-term keys: sessions without MFA have the key too';
  if (operator.ifExists) return 'also holds where the key is absent, as in calls with long-term keys: drop `IfExists`';
  if (operator.set === 'all') return 'also holds where the key is absent, as in calls with long-term keys: drop `ForAllValues:`';
  if (operator.negated) return 'also holds where the key is absent: negated operators do';
  return 'holds for calls without MFA';
}
