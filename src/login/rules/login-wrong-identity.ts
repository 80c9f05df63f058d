import { legible } from '../legible.js';
import { defineLoginRule } from '../rule.js';

export type WrongIdentityCase =
  | { readonly kind: 'identity'; readonly role: string; readonly arn: string; readonly account: string; readonly expected: string }
  | { readonly kind: 'account'; readonly role: string; readonly account: string; readonly allowed: readonly string[] };

export default defineLoginRule<WrongIdentityCase>({
  id: 'login-wrong-identity',
  severity: 'high',
  title: 'Signed in as somebody else than asked for',
  why: 'A workflow that runs in another account, or as another role, than was meant changes the wrong things with real rights.',
  fix: 'Name the role of the account that is meant, and list that account in allowed-account-ids.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
  bad: [
    { settings: { allowedAccountIds: ['999999999999'] } },
    { identity: { account: '999999999999', arn: 'arn:aws:sts::999999999999:assumed-role/deploy/aws-access-gate-77' } },
    { identity: { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/runner/i-0abc' } },
    { identity: { account: '123456789012', arn: 'arn:aws:iam::123456789012:root' } },
  ],
  good: [{}, { settings: { allowedAccountIds: ['999999999999', '123456789012'] } }],
  word(the) {
    if (the.kind === 'account')
      return {
        message: `${the.role} is a role of account ${the.account}, which allowed-account-ids doesn't list (${the.allowed.map((id) => legible(id, 40)).join(', ')}).`,
        fix: `Name a role of an allowed account, or add ${the.account} to allowed-account-ids.`,
        evidence: { role: the.role, account: the.account, allowed: [...the.allowed] },
        identity: [the.role, the.account],
      };
    return {
      message: `The login came out as ${legible(the.arn)} in account ${legible(the.account, 40)}; asked for was ${the.expected}.`,
      fix: 'Look at what answers for STS (endpoint variables, a proxy, credentials of the runner), and at the role that is named.',
      evidence: { role: the.role, arn: the.arn, account: the.account, expected: the.expected },
      identity: [the.role, the.account],
    };
  },
});
