import type { JudgedTrust } from '../../oidc/audience.js';
import { judgeAudience } from '../../oidc/audience.js';
import { examples } from './oidc-trust.cases.js';
import { definePolicyRule } from '../rule.js';
import { quoted } from '../../model/nearest.js';

export default definePolicyRule({
  id: 'oidc-trust',
  severity: 'critical',
  title: 'OIDC trust that admits more than intended, or nobody',
  why: 'The issuer signs tokens for everybody who has an account there. Only the conditions on the token tell your runs from a stranger’s: what they let pass, anyone, or any branch, assumes the role with.',
  fix: 'Compare the subject with StringEquals to the one repository and the one environment or branch that deploys.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    'https://docs.github.com/en/actions/reference/security/oidc',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  ],
  ...examples,
  check(subject, report) {
    if (subject.policy.kind !== 'trust') return;
    for (const trust of judgeAudience(subject.policy)) {
      const { admits, severity, statement, span, address, example } = trust;
      report(span, {
        message: messageOf(trust),
        fix: fixOf(trust),
        severity,
        statement,
        evidence: {
          ...(admits === undefined ? {} : { admits }),
          cause: trust.cause,
          issuer: address,
          ...(example === undefined || admits === undefined ? {} : { example }),
        },
      });
    }
  },
});

function messageOf(trust: JudgedTrust): string {
  const { admits, issuer, value, example, cause } = trust;
  const by = value === undefined ? '' : ` ${quoted(value)}`;
  const such = example === undefined ? '' : `, such as ${quoted(example)}`;
  if (admits === undefined) return 'ForAllValues also holds when the claim is missing; on the subject it only hides what is meant.';
  if (admits === 'nobody') return nobody(trust);
  if (admits === 'anyone') {
    switch (cause) {
      case 'untested':
        return `Nothing in this statement tells who asks: ${everybody(trust)} can assume the role.`;
      case 'template':
        return `Anyone can give his own runs the subject${by}: a subject’s template is chosen by whoever owns the repository, and this value doesn’t tell the owner.`;
      case 'workflow':
        return 'Only the called workflow is told: any repository that may call it (every one, where it is public) can assume the role.';
      case 'look-alike':
        return `The wildcard in${by} also takes in owners whose name anybody can register${such}.`;
      default:
        return `The condition${by} takes in ${everybody(trust)}${such}.`;
    }
  }
  if (admits === 'owner') {
    return issuer.id === 'github'
      ? `${cause === 'enterprise' ? 'Every repository of the enterprise' : 'Other repositories of the owner'} can assume the role${by === '' ? '' : `, by${by}`}${such}.`
      : `${value === undefined ? 'Nothing tells' : `The wildcard in${by} leaves open`} which project of ${issuer.name} it is: each one there, or each of the tenant’s, can assume the role.`;
  }
  switch (cause) {
    case 'pull-requests':
      return `Every pull request’s run can assume the role, before anyone has reviewed it, by${by}.`;
    case 'mutable-workflow':
      return 'The run is told by the called workflow alone, at a branch or tag: whoever can move that one decides what runs.';
    case 'every-run':
      return `Nothing tells which run of the repository it is: every branch, tag and pull request can assume the role${by === '' ? '' : `, by${by}`}.`;
    default:
      return `The wildcard in${by} takes in runs that nobody named${such}.`;
  }
}

function everybody({ issuer }: JudgedTrust): string {
  return issuer.id === 'github' ? 'every workflow of every repository on GitHub' : `everybody with an account at ${issuer.name}`;
}

function nobody({ cause, issuer }: JudgedTrust): string {
  return cause === 'action'
    ? `A token of ${issuer.name} is exchanged with sts:AssumeRoleWithWebIdentity, which this statement does not allow: nobody can assume the role by it.`
    : `No token of ${issuer.name} can meet these conditions: nobody can assume the role by this statement.`;
}

function fixOf({ admits, cause, address, issuer, statement }: JudgedTrust): string {
  if (cause === 'action') return 'Allow sts:AssumeRoleWithWebIdentity in place of what stands there.';
  if (cause === 'for-all-values') return 'Write StringEquals without ForAllValues.';
  const sub = subjectToWrite(JSON.stringify(statement.conditions.map(({ values }) => values)), issuer.id);
  const claim = issuer.binding.includes('sub') ? { [`${address}:sub`]: sub } : { [`${address}:${issuer.binding[0] ?? 'sub'}`]: 'YOUR-ID' };
  const audience = issuer.binding.includes('aud') ? {} : { [`${address}:aud`]: 'sts.amazonaws.com' };
  const block = JSON.stringify({ Condition: { StringEquals: { ...audience, ...claim } } });
  const after =
    issuer.id === 'github'
      ? ' (where the repository’s subjects carry ids, as of all made since 2026-07-15, repo:OWNER@OWNER-ID/REPOSITORY@REPOSITORY-ID:…).'
      : ' with the values of the one project that deploys.';
  return `${admits === 'nobody' ? 'Correct' : 'Replace'} the conditions: ${block}${after}`;
}

/** The repository that the policy names, else words to put it in. */
function subjectToWrite(conditions: string, issuer: string): string {
  if (issuer === 'gitlab') return 'project_path:GROUP/PROJECT:ref_type:branch:ref:main';
  if (issuer === 'eks') return 'system:serviceaccount:NAMESPACE:NAME';
  if (issuer !== 'github') return 'THE-SUBJECT-OF-YOUR-PROJECT';
  const named = /"repo:([\w.-]+(?:@\w+)?\/[\w.-]+(?:@\w+)?)[:"]/.exec(conditions)?.[1];
  return `repo:${named ?? 'OWNER/REPOSITORY'}:environment:production`;
}
