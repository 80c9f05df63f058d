import { evaluateTest } from '../iam/condition.js';
import type { ConditionTest, Statement } from '../iam/document.js';
import type { Operator } from '../iam/operator.js';
import { parseOperator } from '../iam/operator.js';
import { compilePattern, matchesText, partsOf } from '../iam/pattern.js';
import { shownText } from '../iam/pieces.js';
import type { Truth } from '../iam/truth.js';
import type { Span } from '../model/position.js';
import type { Value } from '../model/value.js';
import type { ExchangeFacts, TokenClaims } from './token.js';
import { contextOf, isIssuer, splitKey, suppliesClaim } from './token.js';

/** Why a part of a statement doesn't fit a token. */
export type Why =
  | 'value'
  | 'absent'
  | 'case'
  | 'wildcard-under-equals'
  | 'not-a-claim'
  | 'wrong-issuer'
  | 'action'
  | 'principal'
  | 'explicit-deny'
  | 'unknown';

/** One point in which a token and a statement differ. */
export interface Mismatch {
  readonly statement: Statement;
  /** Absent where no condition is at fault, but the action, the principal or the statement as a whole. */
  readonly test?: ConditionTest;
  /** Bare (`sub`, `repository_id`); keys that are no claim whole, as written (`aws:SourceIp`). */
  readonly claim: string;
  /** For `wrong-issuer` and `principal`, the token's issuer. */
  readonly got: string | undefined;
  readonly want: readonly string[];
  /** The values are what must not come. */
  readonly negated?: true;
  readonly span: Span;
  readonly why: Why;
}

/** One condition held against the token. */
export interface TestResult {
  readonly test: ConditionTest;
  readonly truth: Truth;
  readonly claim: string;
  readonly got: string | undefined;
}

export function runTest(test: ConditionTest, token: TokenClaims, facts: ExchangeFacts): TestResult {
  const { issuer, claim } = splitKey(test.key);
  const bare = issuer === undefined ? test.key : claim;
  return { test, truth: evaluateTest(test, contextOf(token, facts)), claim: bare, got: gotOf(test, token, facts) };
}

function gotOf(test: ConditionTest, token: TokenClaims, facts: ExchangeFacts): string | undefined {
  const found = contextOf(token, facts).lookup(test.key.toLowerCase());
  return typeof found === 'string' ? undefined : found[0];
}

/** Words what a test that doesn't hold, or can't be decided, has against the token. */
export function mismatchOf(statement: Statement, { test, truth, claim, got }: TestResult, token: TokenClaims): Mismatch {
  const operator = parseOperator(test.operator);
  const { issuer } = splitKey(test.key);
  const wrongIssuer = issuer !== undefined && !isIssuer(issuer, token.issuer);
  const why = truth === 'unknown' ? 'unknown' : wrongIssuer ? 'wrong-issuer' : whyOf(test, operator, claim, got, token);
  return {
    statement,
    test,
    claim,
    got: why === 'wrong-issuer' ? token.issuer : got,
    want: wantOf(test, operator),
    ...(operator?.negated === true ? { negated: true } : {}),
    span: test.span,
    why,
  };
}

function whyOf(test: ConditionTest, operator: Operator | undefined, claim: string, got: string | undefined, token: TokenClaims): Why {
  const { issuer } = splitKey(test.key);
  const isClaim = issuer === undefined ? /^(?:aws|sts):/i.test(test.key) : suppliesClaim(token.issuer, claim);
  if (!isClaim) return 'not-a-claim';
  if (got === undefined) return 'absent';
  if (operator === undefined || operator.family !== 'string' || operator.negated) return 'value';
  if (fits(test.values, got, operator.wildcards, true)) return 'case';
  // Under an operator without wildcards only a value that has some can have been meant as a pattern.
  return !operator.wildcards && fits(test.values.filter(hasWildcard), got, true, true) ? 'wildcard-under-equals' : 'value';
}

function fits(values: readonly Value[], got: string, wildcards: boolean, insensitive: boolean): boolean {
  const text = insensitive ? got.toLowerCase() : got;
  return values.some((value) => {
    const parts = partsOf(value);
    return parts !== undefined && matchesText(compilePattern(parts, { wildcards, insensitive }), text) === true;
  });
}

function hasWildcard(value: Value): boolean {
  return (partsOf(value) ?? []).some((part) => typeof part === 'string' && /[*?]/.test(part));
}

/** The values as written, for people; what a deployment alone knows in the file's own words. */
export function wantOf(test: ConditionTest, operator: Operator | undefined = parseOperator(test.operator)): string[] {
  if (operator?.family === 'null') return test.values.map((value) => (/^true$/i.test(shown(value)) ? 'absent' : 'present'));
  return test.values.map(shown);
}

export function shown(value: Value): string {
  const parts = partsOf(value);
  if (parts !== undefined) return shownText(parts);
  if (value.type === 'either') return value.options.map(shown).join(' | ');
  return value.type === 'unknown' ? `(${value.why})` : '';
}
