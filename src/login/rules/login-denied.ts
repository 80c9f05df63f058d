import { legible } from '../legible.js';
import { defineLoginRule } from '../rule.js';

export interface DeniedCase {
  readonly role: string;
  /** AWS's code and sentence. */
  readonly code: string;
  readonly sentence: string;
  /** Claims that may be shown. */
  readonly claims: Readonly<Record<string, string>>;
  /** What was seen of the trust policy: nothing, or one that admits, or one that can't be judged. */
  readonly seen: string;
  /** Causes that are left, the likeliest first. */
  readonly hints: readonly string[];
  /** A condition block to paste; undefined where none may be proposed. */
  readonly block: string | undefined;
}

const sts = [{ code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 }];

export default defineLoginRule<DeniedCase>({
  id: 'login-denied',
  severity: 'high',
  title: 'STS refused the login, and no policy at hand says why',
  why: 'AWS answers in the same words whether the role does not exist, its trust policy does not match, or another policy denies. Without the trust policy, or with one that would let the token in, the claims of the token are what there is to go by.',
  fix: "Hold the claims shown against the role's trust policy.",
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html',
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  ],
  bad: [{ sts }, { sts, event: { name: 'pull_request' }, claims: { sub: 'repo:acme/app:pull_request', event_name: 'pull_request' } }],
  good: [{}, { sts: [{ code: 'Throttling', message: 'Rate exceeded', status: 400 }] }],
  word({ role, code, sentence, claims, seen, hints, block }) {
    const listed = Object.entries(claims).map(([name, value]) => `${name}=${legible(value)}`);
    const causes = hints.map((hint, index) => `${index + 1}. ${hint}`).join('\n');
    const paste = block === undefined ? '' : `\n\nA condition that lets this run in, and no other:\n${block}`;
    return {
      message: `STS refused ${role} (${code}: ${sentence}). ${seen} The token says: ${listed.join(', ')}.`,
      fix: `Check in this order:\n${causes}${paste}`,
      evidence: { role, code, claims: { ...claims } },
      identity: [role, code],
    };
  },
});
