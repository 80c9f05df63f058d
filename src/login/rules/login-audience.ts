import { defineLoginRule } from '../rule.js';
import { type DifferenceCase, wordDifference } from '../difference.js';

const github = 'token.actions.githubusercontent.com';
const trust = (aud: unknown) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${github}:aud`]: aud, [`${github}:sub`]: 'repo:acme/app:ref:refs/heads/main' } },
    },
  ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];

export default defineLoginRule<DifferenceCase>({
  id: 'login-audience',
  severity: 'high',
  title: "The token's audience is not the one the trust policy wants",
  why: 'The audience is chosen by the workflow, listed by the identity provider and asked for by the trust policy: one value in three places.',
  fix: 'Use one audience in the workflow, the provider and the trust policy.',
  references: ['https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws'],
  bad: [
    { trust: trust('https://github.com/acme'), sts },
    { trust: trust(['sts.amazonaws.com.cn', 'STS.amazonaws.com']), sts },
    { trust: trust('sts.amazonaws.com'), settings: { audience: 'https://github.com/acme' }, sts },
  ],
  good: [
    { trust: trust('sts.amazonaws.com'), sts: ['accepts'] },
    { trust: trust('sts.amazonaws.com'), sts },
  ],
  word: wordDifference,
});
