import { defineLoginRule } from '../rule.js';
import { type DifferenceCase, wordDifference } from '../difference.js';

const github = 'token.actions.githubusercontent.com';
const trust = (operator: string, sub: unknown) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' }, [operator]: { [`${github}:sub`]: sub } },
    },
  ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];

export default defineLoginRule<DifferenceCase>({
  id: 'login-subject',
  severity: 'high',
  title: "The token's subject is not the one the trust policy wants",
  why: 'The subject says which repository, and which branch, tag, environment or event in it, a token was issued for. Names of owner and repository keep their case, a job with an environment has that in place of the branch, and newer or renamed repositories carry ids behind an @.',
  fix: 'Put the exact subject of the run into the trust policy.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
  bad: [
    { trust: trust('StringLike', 'repo:acme/app:ref:refs/heads/release'), sts },
    { trust: trust('StringEquals', 'repo:Acme/app:ref:refs/heads/main'), sts },
    { trust: trust('StringLike', 'repo:acme/app:*'), claims: { sub: 'repo:acme@12/app@34:ref:refs/heads/main' }, sts },
    { trust: trust('StringLike', 'repo:acme@12/app@34:*'), sts },
    { trust: trust('StringEquals', 'repo:acme/app:*'), sts },
    {
      trust: trust('StringLike', 'repo:acme/app:ref:refs/heads/main'),
      claims: { sub: 'repo:acme/app:environment:prod', environment: 'prod' },
      sts,
    },
  ],
  good: [
    { trust: trust('StringLike', 'repo:acme/app:*'), sts: ['accepts'] },
    { trust: trust('StringLike', 'repo:acme/app:*'), sts },
  ],
  word: wordDifference,
});
