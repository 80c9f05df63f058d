import { defineDoctorRule } from '../doctor/rule.js';

export interface ExpiredCase {
  readonly what: string;
  readonly state: 'expired' | 'missing' | 'unreadable' | 'refused';
  /** Milliseconds since the epoch. */
  readonly expires: number | undefined;
  /** The command that signs in anew. */
  readonly command: string;
  /** Of a web identity: the file that has its token, as it is shown. */
  readonly file?: string;
}

const sso =
  '[profile dev]\nregion=eu-west-1\nsso_session=corp\nsso_account_id=123456789012\nsso_role_name=Dev\n[sso-session corp]\nsso_region=eu-west-1\nsso_start_url=https://corp.awsapps.com/start\n';
const login = '[default]\nregion=eu-west-1\nlogin_session=arn:aws:iam::123456789012:user/ann\n';
const keys = {
  AWS_ACCESS_KEY_ID: '{{temporaryId}}',
  AWS_SECRET_ACCESS_KEY: '{{secret}}',
  AWS_SESSION_TOKEN: '{{token}}',
  AWS_REGION: 'eu-west-1',
};

const web = {
  AWS_WEB_IDENTITY_TOKEN_FILE: '/home/ann/token',
  AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod',
  AWS_REGION: 'eu-west-1',
};

export default defineDoctorRule<ExpiredCase>({
  id: 'doctor-expired',
  severity: 'medium',
  title: 'The session is over',
  why: 'Sessions of IAM Identity Center, of `aws login` and of roles end after some hours. What is left of them in a cache or in the environment is refused.',
  fix: 'Sign in anew.',
  references: [
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  ],
  bad: [
    { environment: { AWS_PROFILE: 'dev' }, files: { '.aws/config': sso } },
    {
      environment: { AWS_PROFILE: 'dev' },
      files: { '.aws/config': sso, '.aws/sso/cache/{{sso:corp}}.json': '{"accessToken":"{{token}}","expiresAt":"2026-06-01T11:00:00Z"}' },
    },
    {
      environment: { AWS_PROFILE: 'dev' },
      files: {
        '.aws/config':
          '[profile dev]\nregion=eu-west-1\nsso_start_url=https://corp.awsapps.com/start\nsso_region=eu-west-1\nsso_account_id=123456789012\nsso_role_name=Dev\n',
        '.aws/sso/cache/{{sso:https://corp.awsapps.com/start}}.json': '{"accessToken":"{{token}}","expiresAt":"2026-05-31T11:00:00UTC"}',
      },
    },
    { environment: { AWS_PROFILE: 'dev' }, files: { '.aws/config': sso, '.aws/sso/cache/{{sso:corp}}.json': '{"accessTok' } },
    { files: { '.aws/config': login } },
    {
      files: {
        '.aws/config': login,
        '.aws/login/cache/{{login:arn:aws:iam::123456789012:user/ann}}.json':
          '{"accessToken":{"accessKeyId":"{{temporaryId}}","secretAccessKey":"{{secret}}","sessionToken":"{{token}}","expiresAt":"2026-05-30T11:00:00Z"},"refreshToken":"{{token}}"}',
      },
    },
    { environment: { ...web, AWS_WEB_IDENTITY_TOKEN_FILE: '/home/ann/gone' } },
    { environment: web, files: { token: '\n' } },
    { environment: web, files: { token: `h.${btoa('{"exp":1780311600}')}.s` } },
    { environment: { ...keys, AWS_CREDENTIAL_EXPIRATION: '2026-06-01T11:59:00Z' } },
    { environment: keys, sts: { code: 'ExpiredTokenException', message: 'The security token included in the request is expired' } },
  ],
  good: [
    { environment: web, files: { token: `h.${btoa('{"exp":1780316000}')}.s` } },
    { environment: web, files: { token: 'of another kind' } },
    {
      environment: { ...keys, AWS_CREDENTIAL_EXPIRATION: '2026-06-01T12:59:00Z' },
      sts: { arn: 'arn:aws:sts::123456789012:assumed-role/dev/me' },
    },
    {
      files: {
        '.aws/config': login,
        '.aws/login/cache/{{login:arn:aws:iam::123456789012:user/ann}}.json':
          '{"accessToken":{"accessKeyId":"{{temporaryId}}","secretAccessKey":"{{secret}}","sessionToken":"{{token}}","expiresAt":"2026-06-01T12:10:00Z"}}',
      },
    },
    {
      environment: { AWS_PROFILE: 'dev' },
      files: {
        '.aws/config': sso,
        '.aws/sso/cache/{{sso:corp}}.json':
          '{"accessToken":"{{token}}","expiresAt":"2026-06-01T11:00:00Z","refreshToken":"{{token}}","registrationExpiresAt":"2026-08-01T00:00:00Z"}',
      },
    },
    { files: { '.aws/config': sso } },
  ],
  word: ({ what, state, expires, command, file }) => {
    if (file !== undefined && state !== 'expired') {
      const why = state === 'missing' ? 'is not there' : 'cannot be read, or holds no token';
      return { message: `The token of ${what} ${why}: ${file}.`, fix: `Type ${command}.`, identity: [what, state] };
    }
    const how = {
      expired: expires === undefined ? 'is over' : `ended at ${new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z')}`,
      missing: 'was never begun on this machine, or has been signed out of',
      unreadable: 'has a cache that cannot be read',
      refused: 'is over, says AWS',
    }[state];
    return { message: `${what} ${how}.`, fix: `Type ${command}.`, identity: [what, state] };
  },
});
