import { legible } from '../legible.js';
import { defineLoginRule } from '../rule.js';

export interface DriftCase {
  readonly role: string;
  /** Where the policy stands that is committed. */
  readonly committed: string;
  /** What it says to this run, against what STS did. */
  readonly says: 'refuses' | 'admits' | 'otherwise';
  /** What the deployed one has otherwise, as lines of a diff; empty where it wasn't read. */
  readonly lines: readonly string[];
}

const sentences: Record<DriftCase['says'], (role: string, committed: string) => string> = {
  refuses: (role, committed) =>
    `STS let this run assume ${role}, and the trust policy in ${committed} would have refused it: another one is deployed.`,
  admits: (role, committed) =>
    `STS refused this run ${role}, and the trust policy in ${committed} would have let it in: another one is deployed.`,
  otherwise: (role, committed) =>
    `The trust policy of ${role} in ${committed} lets this run in as the deployed one does, and says otherwise of other runs.`,
};

const trust = (sub: string): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': sub,
        },
      },
    },
  ],
});

export default defineLoginRule<DriftCase>({
  id: 'login-drift',
  severity: 'medium',
  title: 'The trust policy that is deployed is not the one that is committed',
  why: 'Who reads the repository takes the committed policy for the one that guards the role. Where they differ, a review of the one says nothing of the other.',
  fix: 'Deploy the policy that is committed, or commit the one that is deployed.',
  references: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html'],
  bad: [{ trust: trust('repo:acme/app:environment:production') }],
  good: [{ trust: trust('repo:acme/app:ref:refs/heads/main') }, {}],
  word: ({ role, committed, says, lines }) => ({
    message: sentences[says](role, legible(committed)),
    fix: [
      `Deploy the policy of ${legible(committed)}, or commit the one that \`aws iam get-role\` shows.`,
      ...(lines.length === 0 ? [] : ['--- committed', '+++ deployed', ...lines]),
    ].join('\n'),
    evidence: { role, committed: says },
    identity: [role, says],
  }),
});
