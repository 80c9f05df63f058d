import { admits } from '../oidc/admission.js';
import { wantOf } from '../oidc/mismatch.js';
import type { ExchangeFacts } from '../oidc/token.js';
import type { Claims } from './claims.js';
import type { Difference } from './difference.js';
import type { ClaimRow } from './outcome.js';
import type { TrustPolicy } from './trust-source.js';
import type { Truth } from '../iam/truth.js';

/** A trust policy held against our own token. */
export interface Judgement {
  readonly trust: TrustPolicy;
  readonly verdict: Truth;
  readonly differences: readonly Difference[];
  readonly table: readonly ClaimRow[];
}

export function judge(trust: TrustPolicy, token: Claims, facts: ExchangeFacts): Judgement {
  const admission = admits(trust.policy, token, facts);
  const differences = admission.mismatches.map((mismatch): Difference => {
    const { want, why, test, span, statement } = mismatch;
    const claim = plainClaim(mismatch.claim);
    return {
      claim,
      got: why === 'wrong-issuer' ? token.claims[claim] : mismatch.got,
      want,
      ...(mismatch.negated === true ? { negated: true } : {}),
      why,
      key: test?.key ?? claim,
      operator: test?.operator ?? '',
      place: trust.place(span),
      of: { statement, test },
    };
  });
  const table = admission.tests.map(({ test, truth, claim, got }) => ({
    claim: plainClaim(claim),
    operator: test.operator,
    got,
    want: wantOf(test),
    matches: truth,
  }));
  return { trust, verdict: admission.verdict, differences, table };
}

/** Condition keys have no case, and claims are written in lower case; AWS's own keys stay as they are. */
function plainClaim(claim: string): string {
  return claim.includes(':') ? claim : claim.toLowerCase();
}

/** Of several policies that may be the role's: the one that refuses with the fewest differences; then what admits. */
export function closest(judgements: readonly Judgement[]): Judgement | undefined {
  const rank = ({ verdict, differences }: Judgement): number =>
    verdict === false && differences.length > 0 ? differences.length : verdict === true ? 1_000 : 2_000;
  return [...judgements].sort((a, b) => rank(a) - rank(b))[0];
}

/** True when the policy says by itself why the token is refused. */
export function explains({ verdict, differences }: Judgement): boolean {
  return verdict === false && differences.length > 0;
}
