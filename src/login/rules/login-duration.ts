import { defineLoginRule } from '../rule.js';

export interface DurationCase {
  readonly role: string;
  readonly sentence: string;
}

export default defineLoginRule<DurationCase>({
  id: 'login-duration',
  severity: 'high',
  title: 'STS refuses the length of the session',
  why: 'A session lasts from 900 seconds to the longest that the role allows, and one hour at most where a role is assumed from another role.',
  fix: "Ask for a shorter session, or raise the role's MaxSessionDuration.",
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html'],
  bad: [
    {
      sts: [
        {
          code: 'ValidationError',
          message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
          status: 400,
        },
      ],
    },
  ],
  good: [{}],
  word: ({ role, sentence }) => ({
    message: `STS refused a session of 900 seconds for ${role}: ${sentence}`,
    fix: `Raise the role's MaxSessionDuration to 3600 seconds: \`aws iam update-role --role-name ${role.slice(role.lastIndexOf('/') + 1)} --max-session-duration 3600\`.`,
    evidence: { role, duration: 900 },
    identity: [role],
  }),
});
