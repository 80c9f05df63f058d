import { defineDoctorRule } from '../doctor/rule.js';

export default defineDoctorRule<{ readonly where: string; readonly arn: string | undefined }>({
  id: 'doctor-long-term-keys',
  severity: 'low',
  title: 'A person works with long-term access keys',
  why: 'A long-term key (AKIA…) on a disk or in a shell works until somebody deletes it, without MFA, wherever it is copied to.',
  fix: 'Sign in with `aws login` or IAM Identity Center, and delete the key.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  ],
  bad: [
    { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' } },
    {
      files: {
        '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n',
        '.aws/config': '[default]\nregion=eu-west-1\n',
      },
    },
    {
      files: {
        '.aws/config':
          '[profile base]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n[default]\nregion=eu-west-1\nrole_arn=arn:aws:iam::123456789012:role/dev\nsource_profile=base\n',
      },
    },
  ],
  good: [
    { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}' } },
    { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' }, sts: { arn: 'arn:aws:iam::123456789012:root' } },
    { files: { '.aws/credentials': '[unused]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' } },
  ],
  word: ({ where, arn }) => ({
    message: `The credentials of ${where} are a long-term access key${arn === undefined ? '' : ` of ${arn}`}.`,
    fix: 'Type `aws login` (or `aws configure sso`) to work with keys that end by themselves; then delete this one with `aws iam delete-access-key`.',
    identity: [where],
  }),
});
