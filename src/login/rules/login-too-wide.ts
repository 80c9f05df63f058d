import type { Severity } from '../../model/severity.js';
import type { Admits } from '../../oidc/audience.js';
import { legible } from '../legible.js';
import { defineLoginRule } from '../rule.js';

export interface WidthCase {
  readonly role: string;
  readonly admits: Exclude<Admits, 'nobody'>;
  readonly severity: Severity;
  /** The value that lets them in, and a subject that it lets in. */
  readonly value: string | undefined;
  readonly example: string | undefined;
  /** The condition that lets in runs such as this one alone. */
  readonly block: string | undefined;
}

const host = 'token.actions.githubusercontent.com';
const trust = (condition: unknown): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: condition,
    },
  ],
});
const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };

const who: Record<WidthCase['admits'], string> = {
  anyone: 'anybody who has an account at the issuer',
  owner: 'every repository of the same owner',
  repository: 'more runs of this repository than the one that deploys',
};

export default defineLoginRule<WidthCase>({
  id: 'login-too-wide',
  severity: 'high',
  title: 'The role lets in this run, and others that it should not',
  why: 'A login that works proves nothing of who else gets in. The trust policy that is deployed, read from IAM, also admits runs that nobody meant.',
  fix: 'Compare the subject with StringEquals to the one repository and the one environment or branch that deploys.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html'],
  bad: [
    { deployed: trust({ StringEquals: aud, StringLike: { [`${host}:sub`]: 'repo:acme/*' } }) },
    { deployed: trust({ StringEquals: aud }) },
  ],
  good: [
    { deployed: trust({ StringEquals: { ...aud, [`${host}:sub`]: 'repo:acme/app:ref:refs/heads/main' } }) },
    { trust: trust({ StringEquals: { ...aud, [`${host}:sub`]: 'repo:acme/app:ref:refs/heads/main' } }) },
  ],
  word: ({ role, admits, severity, value, example, block }) => ({
    severity,
    message: `The login to ${role} works, and its trust policy in IAM lets in ${who[admits]} too${value === undefined ? '' : ` by "${legible(value)}"`}${example === undefined ? '' : `, such as "${legible(example)}"`}.`,
    fix:
      block === undefined
        ? 'Narrow the trust policy to the subject of the runs that need the role.'
        : `Replace the conditions by those that let in runs such as this one alone:\n${block}`,
    evidence: { role, admits, ...(example === undefined ? {} : { example }) },
    identity: [role, admits],
  }),
});
