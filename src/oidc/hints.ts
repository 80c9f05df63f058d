import type { ConditionTest, Statement } from '../iam/document.js';
import { parseOperator } from '../iam/operator.js';
import type { Pattern } from '../iam/pattern.js';
import { compilePattern } from '../iam/pattern.js';
import type { Value } from '../model/value.js';
import { isIssuer, splitKey } from './token.js';

/** A text that a policy asks a claim to have. */
export interface Hint {
  /** Lower case under an operator that has no case. */
  readonly text: string;
  readonly pattern: Pattern;
  readonly wildcards: boolean;
  readonly test: ConditionTest;
  readonly value: Value;
}

export type Hints = ReadonlyMap<string, readonly Hint[]>;

/** A trust policy has 4,096 characters at most; what is longer IAM refuses. */
const most = 256;

/**
 * What the policy asks of each claim of an issuer: the values of an Allow's positive conditions, and of the negated ones of
 * a Deny, which are what it leaves. Those with wildcards come first.
 */
export function hintsOf(allow: Statement, denies: readonly Statement[], issuer: string): Hints {
  const hints = new Map<string, Hint[]>();
  for (const statement of [allow, ...denies]) {
    for (const test of statement.conditions) {
      const { issuer: written, claim } = splitKey(test.key);
      if (written === undefined || !isIssuer(written, issuer)) continue;
      const name = claim.toLowerCase();
      hints.set(name, [...(hints.get(name) ?? []), ...hintsIn(test, statement.effect === 'Deny')]);
    }
  }
  for (const [claim, all] of hints) {
    const sorted = [...all].sort((a, b) => Number(isPattern(b)) - Number(isPattern(a)));
    hints.set(claim, sorted.slice(0, most));
  }
  return hints;
}

function hintsIn(test: ConditionTest, negated: boolean): Hint[] {
  const operator = parseOperator(test.operator);
  if (operator?.family !== 'string' || operator.negated !== negated) return [];
  const { wildcards, insensitive } = operator;
  return test.values.flatMap((value): Hint[] => {
    // No claim has such a character in it: what it was meant to match, it doesn't.
    if (value.type !== 'text' || (!wildcards && /[*?]/.test(value.text))) return [];
    const text = insensitive ? value.text.toLowerCase() : value.text;
    return [{ text, pattern: compilePattern([text], { wildcards }), wildcards, test, value }];
  });
}

/** True when the value stands for more than one text. */
export function isPattern({ text, wildcards }: Hint): boolean {
  return wildcards && /[*?]/.test(text);
}

/** A text that the value matches. */
export function filledHint({ text, wildcards }: Hint): string {
  return wildcards ? text.replace(/[*?]/g, 'q') : text;
}
