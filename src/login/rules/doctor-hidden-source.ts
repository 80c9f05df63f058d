import { defineDoctorRule } from '../doctor/rule.js';

export default defineDoctorRule<{ readonly variable: string; readonly profile: string }>({
  id: 'doctor-hidden-source',
  severity: 'low',
  title: 'Keys in the environment hide the profile that was asked for',
  why: 'The CLI and boto3 use AWS_ACCESS_KEY_ID before the profile that AWS_PROFILE names; the SDKs for JavaScript use the profile. The same shell so acts as two identities.',
  fix: 'Unset the keys to use the profile, or AWS_PROFILE to use the keys.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html#cli-chap-authentication-precedence'],
  bad: [
    {
      environment: {
        AWS_ACCESS_KEY_ID: '{{temporaryId}}',
        AWS_SECRET_ACCESS_KEY: '{{secret}}',
        AWS_SESSION_TOKEN: '{{token}}',
        AWS_PROFILE: 'dev',
        AWS_REGION: 'eu-west-1',
      },
      files: { '.aws/config': '[profile dev]\nregion = eu-west-1\ncredential_process = /bin/true\n' },
      sts: { arn: 'arn:aws:sts::123456789012:assumed-role/dev/me' },
    },
  ],
  good: [
    {
      environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
      files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' },
    },
    {
      environment: { AWS_PROFILE: 'dev' },
      files: { '.aws/credentials': '[dev]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' },
    },
    {
      environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_PROFILE: 'dev' },
      files: { '.aws/config': '[profile dev]\nregion = eu-west-1\n' },
    },
  ],
  word: ({ variable, profile }) => ({
    message: `${variable} asks for the profile "${profile}", and AWS_ACCESS_KEY_ID of the environment is used before it by the AWS CLI and boto3; the SDK for JavaScript goes by AWS_PROFILE.`,
    fix: `Type \`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN\` to use the profile, or \`unset ${variable}\` to use the keys.`,
    identity: [variable, profile],
  }),
});
