import type { ConditionTest, PrincipalEntry } from '../../iam/document.js';
import { actionMatches } from '../../iam/evaluate.js';
import { parseOperator } from '../../iam/operator.js';
import { partsOf } from '../../iam/pattern.js';
import { shownText } from '../../iam/pieces.js';
import { isSamlAudience, samlEndpoint } from '../../iam/saml-endpoints.js';
import { quoted } from '../../model/nearest.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const action = 'sts:AssumeRoleWithSAML';

function trust(Condition?: unknown, partition = 'aws', Action: unknown = action): PolicyExample {
  const Principal = { Federated: `arn:${partition}:iam::111122223333:saml-provider/corp` };
  const statement = { Effect: 'Allow', Principal, Action, ...(Condition === undefined ? {} : { Condition }) };
  return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'people' } };
}

const audience = (value: unknown, operator = 'StringEquals'): unknown => ({ [operator]: { 'SAML:aud': value } });

export default definePolicyRule({
  id: 'saml-trust',
  severity: 'medium',
  title: 'SAML trust whose audience is missing or never comes',
  why: "SAML:aud holds the address that an assertion was sent to. Without it the policy doesn't say that the assertion must have been made for signing in to AWS; with one that is not this partition's nobody can sign in.",
  fix: 'Compare SAML:aud with StringEquals to the address where AWS takes assertions in this partition.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml',
  ],
  bad: [
    trust(),
    trust({ StringEquals: { 'SAML:iss': 'https://idp.example.com' } }),
    trust(audience('https://signin.amazonaws.cn/saml')),
    trust(audience('https://signin.aws.amazon.com/saml'), 'aws-cn'),
    trust(audience('https://signin.aws.amazon.com/saml'), 'aws-us-gov'),
    trust(audience('http://signin.aws.amazon.com/saml')),
    trust(audience('https://signin.aws.amazon.com/saml/')),
    trust(audience('urn:amazon:webservices')),
    trust(audience('https://signin.aws.amazon.com/*')),
    trust(audience('https://signin.aws.amazon.com/saml', 'StringEqualsIfExists'), 'aws-cn'),
  ],
  good: [
    trust(audience('https://signin.aws.amazon.com/saml')),
    trust(audience('https://eu-west-1.signin.aws.amazon.com/saml')),
    trust(audience(['https://signin.aws.amazon.com/saml', 'https://us-west-2.signin.aws.amazon.com/saml'])),
    trust(audience('https://signin.aws.amazon.com/saml/acs/SAMLSPEXAMPLE')),
    trust(audience('https://*.signin.aws.amazon.com/saml', 'StringLike')),
    trust(audience('https://signin.amazonaws.cn/saml'), 'aws-cn'),
    trust(audience('https://signin.amazonaws-us-gov.com/saml'), 'aws-us-gov'),
    trust(audience('https://us-gov-west-1.signin.amazonaws-us-gov.com/saml'), 'aws-us-gov'),
    trust(audience('https://signin.somewhere.example/saml'), 'aws-iso'),
    trust({ StringEquals: { 'saml:AUD': 'https://signin.aws.amazon.com/saml' } }, 'aws', [action, 'sts:TagSession']),
    trust(undefined, 'aws', 'sts:TagSession'),
  ],
  check({ policy }, report) {
    if (policy.kind !== 'trust') return;
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || actionMatches(statement.actions, action) !== true) continue;
      const provider = statement.principals?.negated === false ? statement.principals.entries.find(isSaml) : undefined;
      if (provider === undefined) continue;
      const partition = /^arn:([^:]+):/.exec(shown(provider))?.[1] ?? '';
      const asked = statement.conditions.filter(({ key }) => key.toLowerCase() === 'saml:aud');
      const wrong = asked.find((test) => neverComes(test, partition));
      const right = samlEndpoint(partition) ?? samlEndpoint('aws') ?? '';
      const block = JSON.stringify({ Condition: { StringEquals: { 'SAML:aud': right } } });
      if (wrong !== undefined) {
        report(wrong.span, {
          message: `No assertion for ${partition} has the audience ${wrong.values.map((value) => quoted(shownText(partsOf(value) ?? []))).join(' or ')}: nobody can sign in by this statement.`,
          fix: `Write the address of the partition: ${block}.`,
          statement,
          evidence: { admits: 'nobody' },
        });
      } else if (asked.length === 0 && !statement.conditions.some(({ key }) => key.includes('${') || key === '')) {
        report(provider.value.span, {
          message: 'Nothing asks for SAML:aud, the address that the assertion was made for.',
          fix: `Add the condition: ${block}.`,
          severity: 'low',
          statement,
        });
      }
    }
  },
});

function shown({ value }: PrincipalEntry): string {
  return shownText(partsOf(value) ?? []);
}

function isSaml(entry: PrincipalEntry): boolean {
  return entry.type === 'Federated' && /:saml-provider\//.test(shown(entry));
}

/** Every value is one that no assertion for this partition has. */
function neverComes({ operator, values }: ConditionTest, partition: string): boolean {
  const parsed = parseOperator(operator);
  if (parsed?.family !== 'string' || parsed.negated || values.length === 0) return false;
  return values.every((value) => {
    if (value.type !== 'text' || (parsed.wildcards && /[*?]/.test(value.text))) return false;
    return isSamlAudience(parsed.insensitive ? value.text.toLowerCase() : value.text, partition) === false;
  });
}
