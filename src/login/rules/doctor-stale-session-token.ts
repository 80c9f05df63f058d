import { defineDoctorRule } from '../doctor/rule.js';

export default defineDoctorRule<{ readonly where: string; readonly profile: string | undefined; readonly token: string }>({
  id: 'doctor-stale-session-token',
  severity: 'medium',
  title: 'A session token beside a long-term access key',
  why: 'Only temporary keys (ASIA…) have a session token. Beside a long-term id (AKIA…) it is what an earlier session left, and AWS refuses the three together with InvalidClientTokenId.',
  fix: 'Remove the token.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
  bad: [
    {
      environment: {
        AWS_ACCESS_KEY_ID: '{{id}}',
        AWS_SECRET_ACCESS_KEY: '{{secret}}',
        AWS_SESSION_TOKEN: '{{token}}',
        AWS_REGION: 'eu-west-1',
      },
      sts: { code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' },
    },
    {
      files: {
        '.aws/credentials':
          '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\naws_session_token={{token}}\nregion=eu-west-1\n',
      },
    },
  ],
  good: [
    { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}' } },
    { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '' } },
    {
      environment: { AWS_SESSION_TOKEN: '{{token}}' },
      files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' },
    },
  ],
  word: ({ where, profile, token }) => ({
    message: `In ${where} a session token (${token}) stands beside a long-term access key id (AKIA…), to which none belongs: AWS refuses them together.`,
    fix:
      profile === undefined
        ? `Type \`unset ${token}\` (PowerShell: \`Remove-Item Env:${token}\`).`
        : `Remove the line ${token} from the profile, and type \`aws sts get-caller-identity --profile ${JSON.stringify(profile)}\`.`,
    identity: [where],
  }),
});
