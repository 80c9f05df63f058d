import { definePolicyRule } from '../rule.js';

export default definePolicyRule({
  id: 'policy-grammar',
  severity: 'medium',
  title: 'Policy that AWS refuses',
  why: 'AWS refuses a document that breaks the policy grammar: the deployment fails, or an earlier policy stays in force.',
  fix: 'Correct the element that the finding names.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
  bad: [
    {
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:::key/unused-1a2b' }],
      },
    },
    { document: { Version: '2012-10-17' } },
    { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: { Name: 'bucket' } }] } },
  ],
  good: [
    {
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:::CMK_NOT_IN_USE' }],
      },
    },
    { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' }] } },
  ],
  check({ policy }, report) {
    for (const { code, message, fix, span } of policy.problems)
      report(span, { message, fix, evidence: { code }, detail: `${code} ${message}` });
  },
});
