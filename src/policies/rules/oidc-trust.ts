import { type JudgedTrust, judgeAudience } from '../../oidc/audience.js';
import { isGithub } from '../../oidc/issuers.js';
import { oidcFix, oidcMessage } from '../oidc-words.js';
import { definePolicyRule } from '../rule.js';
import { bad, good } from './oidc-trust.cases.js';

/** The code that IAM Access Analyzer has for it. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html */
function codeOf({ cause, address }: JudgedTrust): { readonly code?: string } {
  switch (cause) {
    case 'untested':
      return { code: isGithub(address) ? 'MISSING_GITHUB_REPO_CONDITION_KEY' : 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL' };
    case 'everything':
    case 'look-alike':
    case 'wildcard':
    case 'every-run':
    case 'pull-requests':
      return isGithub(address) ? { code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED' } : {};
    case 'action':
      return { code: 'MISMATCHED_ACTION_FOR_PRINCIPAL' };
    case 'for-all-values':
      return { code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY' };
    default:
      return {};
  }
}

export default definePolicyRule({
  id: 'oidc-trust',
  severity: 'critical',
  title: 'OIDC trust that admits more than intended, or nobody',
  why: "The issuer signs tokens for everybody who has an account there. Only the conditions on the token tell your runs from a stranger's: whoever they let pass assumes the role.",
  fix: 'Compare the subject with StringEquals to the one repository and the one environment or branch that deploys.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
    'https://docs.github.com/en/actions/reference/security/oidc',
  ],
  bad,
  good,
  check(subject, report) {
    if (subject.policy.kind !== 'trust') return;
    for (const trust of judgeAudience(subject.policy)) {
      const { admits, cause, severity, statement, span, address, example } = trust;
      report(span, {
        message: oidcMessage(trust),
        fix: oidcFix(trust),
        severity,
        statement,
        evidence: {
          ...(admits === undefined ? {} : { admits }),
          cause,
          ...codeOf(trust),
          issuer: address,
          ...(example === undefined ? {} : { example }),
        },
        detail: address,
      });
    }
  },
});
