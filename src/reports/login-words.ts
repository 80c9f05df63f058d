import type { ConditionRow, LoginTarget } from '../model/login-report.js';

/** What came of one target, in words. */
export function targetSentence({ state, reason, arn, error, policy }: LoginTarget, refusal: boolean): string {
  const answer =
    error === undefined ? '' : ` (${[error.code, error.requestId && `request ${error.requestId}`].filter(Boolean).join(', ')})`;
  const by = policy === undefined ? '' : `, by the trust policy in ${policy}`;
  if (state === 'ok') return refusal ? `refused, as it must be${answer}` : `works, as ${arn ?? 'itself'}${by}`;
  const what = refusal && state === 'failed' ? 'let in, and must not be' : state === 'failed' ? 'refused' : state;
  return `${what}${answer}${reason === undefined ? by : `: ${reason}`}`;
}

export interface ConditionCells {
  readonly test: string;
  readonly got: { readonly text: string; /** Our own words, not the token's. */ readonly plain: boolean };
  readonly want: readonly string[];
  /** Nothing of it may be shown. */
  readonly wantHidden: boolean;
  readonly matched: string;
}

/** The cells of a condition's row. */
export function conditionCells({ claim, operator, got, hidden, want, wantHidden, matched }: ConditionRow): ConditionCells {
  const has = got === undefined ? { text: hidden === true ? 'not shown' : 'nothing', plain: true } : { text: got, plain: false };
  return {
    test: operator === '' ? claim : `${operator} ${claim}`,
    got: has,
    want,
    wantHidden: wantHidden === true,
    matched: matched === 'unknown' ? "can't be known" : matched,
  };
}
