import { defineDoctorRule } from '../doctor/rule.js';

export default defineDoctorRule<{
  readonly account: string;
  readonly arn: string;
  readonly where: string;
  readonly profile: string | undefined;
}>({
  id: 'doctor-root',
  severity: 'high',
  title: "The credentials in use are those of the account's root user",
  why: 'Root may do everything in the account, and no policy of IAM can hold it back. Whoever gets its keys owns the account.',
  fix: 'Sign in as a person of your own with `aws login` or `aws configure sso`, and delete the access keys of root.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html'],
  bad: [
    {
      environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' },
      sts: { arn: 'arn:aws:iam::123456789012:root' },
    },
    {
      files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\nregion=cn-north-1\n' },
      sts: { arn: 'arn:aws-cn:iam::123456789012:root' },
    },
  ],
  good: [
    {
      environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
      sts: { arn: 'arn:aws:iam::123456789012:user/root' },
    },
    {
      environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
      sts: { arn: 'arn:aws:sts::123456789012:assumed-role/root/root' },
    },
  ],
  word: ({ account, arn, where }) => ({
    message: `The credentials of ${where} are those of the root user of account ${account}.`,
    fix: 'Type `aws login` and sign in as a person of your own (or `aws configure sso`). Then delete the access keys of root: sign in to the console as root, "Security credentials", "Access keys".',
    evidence: { accountId: account, arn },
    identity: [arn],
  }),
});
