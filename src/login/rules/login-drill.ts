import { legible } from '../legible.js';
import { defineLoginRule } from '../rule.js';

export interface DrillCase {
  readonly role: string;
  /** Given when an audience was tried. */
  readonly audience: string | undefined;
  readonly subject: string;
}

const other = 'arn:aws:iam::123456789012:role/production';

export default defineLoginRule<DrillCase>({
  id: 'login-drill',
  severity: 'critical',
  title: 'A role that must refuse this run let it in',
  why: 'The drill shows STS a real token of this run for a role, or with an audience, that must not be accepted. It was accepted: whoever can start such a run has that role.',
  fix: 'Narrow the trust policy of the role, or take the audience off the provider.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html'],
  bad: [{ settings: { roles: [], mustRefuse: [other] } }, { settings: { mustRefuse: ['https://github.com/acme'] } }],
  good: [
    {
      settings: { roles: [], mustRefuse: [other] },
      sts: [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }],
    },
    {
      settings: { roles: [], mustRefuse: [other] },
      sts: [{ code: 'ServiceUnavailable', message: 'Service is unavailable', status: 503 }],
    },
  ],
  word: ({ role, audience, subject }) => ({
    message:
      audience === undefined
        ? `${role} must refuse this run, and let it in: sub "${legible(subject)}".`
        : `${role} must refuse tokens for the audience "${legible(audience)}", and let one in: sub "${legible(subject)}".`,
    fix:
      audience === undefined
        ? "Narrow the role's trust policy to the exact `sub` of the runs that need it, and `aud`; look in CloudTrail for AssumeRoleWithWebIdentity by others."
        : `Take "${legible(audience)}" off the provider's client ids, and pin \`aud\` in the role's trust policy with StringEquals.`,
    evidence: { role, ...(audience === undefined ? {} : { audience }), sub: subject },
    identity: [role, audience ?? ''],
  }),
});
