import type { PrincipalEntry, Statement } from '../../iam/document.js';
import { textOf } from '../../model/value.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

/** Ids as IAM gives them; made up, so that none of somebody's stands here. */
const role = `AROA${'EXAMPLE'.repeat(2)}AB`;
const user = `AIDA${'EXAMPLE'.repeat(2)}AB`;

function trust(AWS: unknown, Effect = 'Allow'): PolicyExample {
  const statement = { Effect, Principal: { AWS }, Action: 'sts:AssumeRole' };
  return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}

function bucket(Principal: unknown, Condition?: unknown): PolicyExample {
  const statement = { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-data/*' };
  return {
    document: { Version: '2012-10-17', Statement: [{ ...statement, ...(Condition === undefined ? {} : { Condition }) }] },
    kind: 'resource',
    service: 's3',
  };
}

export default definePolicyRule({
  id: 'deleted-principal',
  severity: 'medium',
  title: 'Principal that no longer exists',
  why: 'IAM keeps the id of a user or role in place of its ARN, and shows the id when that user or role is gone. A new one of the same name gets another id: it is not let in, and whoever reads the policy cannot tell whom it was for.',
  fix: 'Remove the id, or name the ARN of the user or role that is meant.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  bad: [trust(role), trust(['arn:aws:iam::111122223333:role/ci', user]), trust(role, 'Deny'), bucket({ AWS: user })],
  good: [
    trust('arn:aws:iam::111122223333:role/ci'),
    trust(`arn:aws:iam::111122223333:role/${role}`),
    bucket({ AWS: 'arn:aws:iam::111122223333:user/alice' }),
    bucket('*', { StringLike: { 'aws:userid': [`${role}:*`, user] } }),
    bucket({ CanonicalUser: '0123456789abcdef'.repeat(4) }),
  ],
  check({ policy }, report) {
    if (policy.kind !== 'trust' && policy.kind !== 'resource') return;
    for (const statement of policy.statements) {
      const entries = statement.principals?.entries ?? [];
      for (const entry of entries) {
        const gone = goneOf(entry);
        if (gone === undefined) continue;
        report(entry.value.span, {
          message: `The principal ${gone.id} is the id of a ${gone.kind} that no longer exists${consequence(statement)}.`,
          severity: policy.kind === 'trust' && statement.effect === 'Allow' ? 'medium' : 'low',
          statement,
          evidence: { principal: gone.id, code: gone.kind === 'role' ? 'INVALID_ROLE_REFERENCE' : 'INVALID_USER_REFERENCE' },
          detail: gone.id,
        });
      }
    }
  },
});

function goneOf({ type, value }: PrincipalEntry): { readonly id: string; readonly kind: 'role' | 'user' } | undefined {
  const text = type === 'AWS' ? textOf(value) : undefined;
  const prefix = text === undefined ? undefined : /^(AROA|AIDA)[A-Z0-9]{12,124}$/.exec(text)?.[1];
  return text === undefined || prefix === undefined ? undefined : { id: text, kind: prefix === 'AROA' ? 'role' : 'user' };
}

function consequence({ effect, principals }: Statement): string {
  if (principals?.negated === true) return '; nobody is left out by it';
  return effect === 'Deny' ? '; nobody is held off by it' : '; nobody is let in by it';
}
