import { defineLoginRule } from '../rule.js';
import { legible } from '../legible.js';

export type RegionCase =
  | { readonly kind: 'fault'; readonly given: string; readonly why: string; readonly nearest: string }
  | { readonly kind: 'refused'; readonly given: string; readonly sentence: string; readonly account: string };

export default defineLoginRule<RegionCase>({
  id: 'login-region',
  severity: 'high',
  title: 'The region has no STS for this role',
  why: 'The exchange goes to the STS of one region. A misspelt region, one of another partition, or one that the account has not opted in to gives no session.',
  fix: 'Name a region of the partition of the role, in which STS is active for the account.',
  references: [
    'https://docs.aws.amazon.com/general/latest/gr/sts.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
  ],
  bad: [
    { settings: { region: 'eu-wset-1' } },
    { settings: { region: 'mars-1' } },
    { settings: { region: 'us-east-1a' } },
    { settings: { region: 'cn-north-1' } },
    { settings: { region: 'us-east-1', roles: ['arn:aws-us-gov:iam::123456789012:role/deploy'] } },
    {
      settings: { region: 'af-south-1' },
      sts: [{ code: 'RegionDisabledException', message: 'STS is not activated in this region for account:123456789012.', status: 403 }],
    },
  ],
  good: [{}, { settings: { region: undefined } }, { settings: { region: undefined }, environment: { AWS_REGION: 'cn-north-1' } }],
  word(the) {
    if (the.kind === 'refused')
      return {
        message: `STS isn't active in ${legible(the.given, 60)} for account ${the.account}: ${the.sentence}`,
        fix: `Set aws-region to one that is active everywhere (us-east-1, eu-west-1), or opt in to ${legible(the.given, 60)} in account ${the.account}.`,
        evidence: { region: legible(the.given, 60) },
        identity: [the.given],
      };
    return {
      message: `aws-region can't be used: ${the.why}.`,
      fix: `Set aws-region to ${the.nearest}.`,
      evidence: { region: legible(the.given, 60), nearest: the.nearest },
      identity: [the.given],
    };
  },
});
