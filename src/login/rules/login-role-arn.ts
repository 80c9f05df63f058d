import { legible } from '../legible.js';
import type { ArnFault } from '../role-arn.js';
import { defineLoginRule } from '../rule.js';

export type RoleArnCase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly input: 'role-to-assume' | 'must-refuse'; readonly given: string; readonly fault: ArnFault }
  /** STS itself refused it. */
  | { readonly kind: 'refused'; readonly given: string; readonly sentence: string };

const form = 'arn:aws:iam::ACCOUNT:role/NAME';

export default defineLoginRule<RoleArnCase>({
  id: 'login-role-arn',
  severity: 'high',
  title: 'The role to assume is no ARN of a role',
  why: 'STS takes the full ARN of a role and nothing else. A secret or variable that is not set leaves the input empty, and a login action then runs with whatever credentials lie around.',
  fix: 'Give the ARN as IAM shows it, path included.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  ],
  bad: [
    { settings: { roles: [], roleSetButEmpty: true } },
    { settings: { roles: ['deploy'] } },
    { settings: { roles: ['arn:aws:iam:123456789012:role/deploy'] } },
    { settings: { roles: ['arn:aws:iam::12345678901:role/deploy'] } },
    { settings: { roles: ['arn:aws:iam::123456789012:user/deploy'] } },
    { settings: { roles: ['arn:aws:iam::123456789012:role/dep\u200bloy'] } },
    { settings: { roles: ['arn:aws:sts::123456789012:assumed-role/deploy/session'] } },
    { settings: { roles: ['arn:amazon:iam::123456789012:role/deploy'] } },
    { sts: [{ code: 'ValidationError', message: 'Request ARN is invalid', status: 400 }] },
  ],
  good: [
    {},
    { settings: { roles: ['arn:aws:iam::123456789012:role/ci/github/deploy'] } },
    { settings: { roles: ['arn:aws-cn:iam::123456789012:role/deploy'], region: 'cn-north-1' } },
    { settings: { roles: ['arn:aws-us-gov:iam::123456789012:role/deploy'], region: 'us-gov-west-1' } },
  ],
  word(the) {
    switch (the.kind) {
      case 'empty':
        return {
          message: 'role-to-assume is empty, although the workflow sets it: no role was assumed.',
          fix: `Set the secret or variable that role-to-assume is made of, to ${form}; secrets aren't to be had in runs of forks and of Dependabot, and those of an environment only in jobs that name it.`,
          evidence: { role: '' },
          identity: ['empty'],
        };
      case 'fault':
        return {
          message: `${the.input} "${legible(the.given)}" is no ARN of a role: its ${the.fault.part} ${the.fault.part === 'characters' ? 'are' : 'is'} wrong, ${the.fault.why}.`,
          fix: the.fault.meant === undefined ? `Write it as ${form}, path included.` : `Write ${the.fault.meant}.`,
          evidence: {
            role: legible(the.given),
            part: the.fault.part,
            ...(the.fault.meant === undefined || the.input !== 'role-to-assume' ? {} : { meant: the.fault.meant }),
          },
          identity: [the.given],
        };
      case 'refused':
        return {
          message: `STS doesn't take "${legible(the.given)}" as the ARN of a role: ${the.sentence}.`,
          fix: `Write the ARN as IAM shows it (${form}), path included.`,
          evidence: { role: legible(the.given) },
          identity: [the.given],
        };
    }
  },
});
