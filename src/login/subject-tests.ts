import type { ConditionTest, PrincipalElement, Statement } from '../iam/document.js';
import { isGithub } from '../oidc/issuers.js';
import { splitKey } from '../oidc/token.js';
import type { TrustPolicy } from './trust-source.js';

/** The bare name of the claim of GitHub's that a condition asks for; undefined for another key. */
export function claimOf({ key }: ConditionTest): string | undefined {
  const { issuer, claim } = splitKey(key);
  return issuer !== undefined && isGithub(issuer) ? claim.toLowerCase() : undefined;
}

/** The statements that may let in somebody with a token. */
export function openStatements({ policy }: TrustPolicy): Statement[] {
  return policy.statements.filter(({ effect, principals }) => effect !== 'Deny' && mayBeFederated(principals));
}

/** The conditions on GitHub's subject of each statement that lets somebody in; one without any makes a list that is empty. */
export function subjectTests(trust: TrustPolicy): ConditionTest[][] {
  return openStatements(trust).map(({ conditions }) => conditions.filter((test) => claimOf(test) === 'sub'));
}

function mayBeFederated(principals: PrincipalElement | undefined): boolean {
  return (
    principals === undefined ||
    principals.negated ||
    principals.entries.some(({ type }) => type !== 'AWS' && type !== 'Service' && type !== 'CanonicalUser')
  );
}
