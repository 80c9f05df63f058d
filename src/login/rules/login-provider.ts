import { defineLoginRule } from '../rule.js';
import { legible } from '../legible.js';

export interface ProviderCase {
  readonly kind: 'missing' | 'audience' | 'certificate';
  readonly role: string;
  readonly partition: string;
  readonly account: string;
  readonly issuer: string;
  readonly audience: string;
  /** The provider's client ids, where IAM said them. */
  readonly listed?: readonly string[];
  /** Other issuers of GitHub whose providers the role's trust policy in the files names, without `https://`. */
  readonly trusted?: readonly string[];
  /** What that policy will refuse once the provider is mended. */
  readonly next?: string;
}

const sts = (message: string) => [{ code: 'InvalidIdentityToken', message, status: 400 }];

export default defineLoginRule<ProviderCase>({
  id: 'login-provider',
  severity: 'high',
  title: "The account has no identity provider for this token's issuer or audience",
  why: 'STS takes a token only where the account of the role has an IAM identity provider with exactly the issuer of the token, and that provider lists the audience of the token as a client id.',
  fix: 'Create the provider in the account of the role, with the audience as client id.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html'],
  bad: [
    { sts: sts('No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com') },
    { sts: sts('Incorrect token audience'), settings: { audience: 'https://github.com/acme' } },
    { sts: sts("OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint") },
  ],
  good: [{}],
  word(the) {
    const host = legible(the.issuer.replace(/^https:\/\//, ''));
    const arn = `arn:${the.partition}:iam::${the.account}:oidc-provider/${host}`;
    const evidence = { role: the.role, provider: arn };
    const next = the.next === undefined ? '' : ` When that is mended, the trust policy refuses: ${the.next}.`;
    if (the.kind === 'missing')
      return {
        message: `Account ${the.account} has no identity provider for the issuer "${legible(the.issuer)}" (exactly so, with no slash behind it); STS refused ${the.role}.${otherIssuer(host, the.trusted ?? [])}${next}`,
        fix: `Create ${arn}: \`aws iam create-open-id-connect-provider --url ${legible(the.issuer)} --client-id-list ${legible(the.audience)}\`; or mend the account in role-to-assume.`,
        evidence: { ...evidence, claim: 'iss', got: the.issuer, want: null },
        identity: [the.role, 'missing', the.issuer],
      };
    if (the.kind === 'certificate')
      return {
        message: `The certificate of "${legible(the.issuer)}" doesn't match the thumbprint that ${arn} has; STS refused ${the.role}.`,
        fix: `Bring the thumbprint up to date: \`aws iam update-open-id-connect-provider-thumbprint --open-id-connect-provider-arn ${arn} --thumbprint-list THUMBPRINT\`.`,
        evidence,
        identity: [the.role, 'certificate', the.issuer],
      };
    const listed = the.listed === undefined ? '' : `; it lists ${the.listed.map((id) => `"${legible(id)}"`).join(', ') || 'none'}`;
    return {
      message: `The token's audience is "${legible(the.audience)}", which the identity provider ${arn} doesn't list${listed}; STS refused ${the.role}.${next}`,
      fix: `Use one value in three places, the input \`audience\`, the provider's client ids and the trust policy's \`aud\`: \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${legible(the.audience)}\`, or set \`audience: ${legible(the.listed?.[0] ?? 'sts.amazonaws.com')}\`.`,
      evidence: { ...evidence, claim: 'aud', got: the.audience, want: the.listed === undefined ? null : [...the.listed] },
      identity: [the.role, 'audience', the.audience],
    };
  },
});

/** Issuers of GitHub that are taken for one another. https://docs.github.com/en/actions/reference/security/oidc */
function otherIssuer(own: string, trusted: readonly string[]): string {
  const [other] = trusted;
  if (other === undefined) return '';
  const named = ` Its trust policy in the files names the provider "${legible(other)}"`;
  if (/\/$/.test(other)) return `${named}: the slash at its end makes it another one.`;
  if (other.startsWith('vstoken.')) return `${named}, an issuer that GitHub gave up in 2021.`;
  if (other.startsWith(`${own}/`)) return `${named}: tokens of that issuer come only when the enterprise has turned its own issuer on.`;
  if (own.startsWith(`${other}/`))
    return `${named}, and the enterprise has turned an issuer of its own on: the keys of the conditions begin with it, too.`;
  return `${named}, which is that of another GitHub.`;
}
