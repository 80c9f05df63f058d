import type { Statement } from '../iam/document.js';
import { parseOperator } from '../iam/operator.js';
import type { Audience } from './audience.js';
import { isIssuer, splitKey } from './token.js';

/** `ForAllValues` holds when the claim is missing: on the subject, which never is, it is only misleading. */
export function forAllSubjects({ conditions }: Statement, address: string): Audience | undefined {
  const test = conditions.find(({ key, operator }) => {
    const { issuer, claim } = splitKey(key);
    return issuer !== undefined && isIssuer(issuer, address) && claim.toLowerCase() === 'sub' && parseOperator(operator)?.set === 'all';
  });
  return test && { admits: undefined, cause: 'for-all-values', severity: 'low', span: test.span };
}
