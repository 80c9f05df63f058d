import type { Flaw } from '../doctor/access-keys.js';
import { defineDoctorRule } from '../doctor/rule.js';

export interface HalfCase {
  readonly flaw: Exclude<Flaw, 'stale-token'>;
  readonly where: string;
  readonly profile: string | undefined;
  readonly names: { readonly id: string; readonly secret: string; readonly token: string };
}

export default defineDoctorRule<HalfCase>({
  id: 'doctor-half-credentials',
  severity: 'medium',
  title: 'Credentials of which a part is missing',
  why: 'An access key id and its secret go together, and with a temporary id its session token. With an id alone the CLI stops; a secret alone is passed over; a temporary pair without its token is refused by AWS.',
  fix: 'Set all parts of the same credentials, or remove what is left of them.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html'],
  bad: [
    { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_REGION: 'eu-west-1' } },
    { environment: { AWS_SECRET_ACCESS_KEY: '{{secret}}' } },
    { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' } },
    { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '' } },
    { files: { '.aws/credentials': '[default]\naws_access_key_id = {{id}}\naws_secret_access_key =\nregion = eu-west-1\n' } },
    { files: { '.aws/credentials': '[old]\naws_secret_access_key = {{secret}}\n' } },
    {
      files: { '.aws/config': '[default]\nregion = eu-west-1\naws_access_key_id = {{temporaryId}}\naws_secret_access_key = {{secret}}\n' },
    },
  ],
  good: [
    {},
    { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' } },
    { environment: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } },
    { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SECURITY_TOKEN: '{{token}}' } },
    {
      files: {
        '.aws/config': '[profile a]\nregion = eu-west-1\n',
        '.aws/credentials': '[a]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n',
      },
    },
  ],
  word: ({ flaw, where, profile, names }) => {
    const [have, lack] =
      flaw === 'no-id' ? [names.secret, names.id] : flaw === 'no-secret' ? [names.id, names.secret] : [names.id, names.token];
    const what = flaw === 'no-token' ? `a temporary ${have} (ASIA…), and no ${lack}` : `${have} and no ${lack}`;
    return {
      message: `In ${where} there is ${what}.`,
      fix:
        profile === undefined
          ? `Set ${lack} too, of the same credentials, or type \`unset ${Object.values(names).join(' ')}\` (PowerShell: \`Remove-Item Env:${have}\`).`
          : `Type \`aws configure --profile ${JSON.stringify(profile)}\` to enter id and secret anew${flaw === 'no-token' ? ', or sign in with `aws login`: temporary keys need their token' : ', or remove the line'}.`,
      identity: [flaw, where],
    };
  },
});
