import { defineLoginRule } from '../rule.js';
import { type DifferenceCase, wordDifference } from '../difference.js';

const github = 'token.actions.githubusercontent.com';
const trust = (more: Record<string, unknown>) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${github}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:sub`]: 'repo:acme/app:ref:refs/heads/main', ...more },
      },
    },
  ],
});
const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];

export default defineLoginRule<DifferenceCase>({
  id: 'login-claim',
  severity: 'high',
  title: 'A claim of the token is not what the trust policy wants',
  why: "Besides subject and audience STS compares ten claims of a GitHub token: actor, actor_id, enterprise_id, environment, job_workflow_ref, ref, repository, repository_id, repository_owner_id and workflow. A condition on any other claim, or on AWS's keys for people, is never met.",
  fix: "Put the token's own value into the condition, or take out a condition that no token can meet.",
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif'],
  bad: [
    { trust: trust({ [`${github}:repository_id`]: '99' }), sts },
    { trust: trust({ [`${github}:environment`]: 'production' }), sts },
    { trust: trust({ [`${github}:job_workflow_ref`]: 'acme/app/.github/workflows/old.yml@refs/heads/main' }), sts },
    { trust: trust({ [`${github}:event_name`]: 'push' }), sts },
    { trust: trust({ 'aws:MultiFactorAuthPresent': 'true' }), sts },
  ],
  good: [
    { trust: trust({ [`${github}:repository_id`]: '34' }), sts: ['accepts'] },
    { trust: trust({ [`${github}:repository_id`]: '34' }), sts },
  ],
  word: wordDifference,
});
