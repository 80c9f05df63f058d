import { defineDoctorRule } from '../doctor/rule.js';

export interface RefusedCase {
  readonly where: string;
  readonly profile: string | undefined;
  /** The call that was refused. */
  readonly call: 'GetCallerIdentity' | 'AssumeRole' | 'GetRoleCredentials';
  readonly code: string;
  readonly sentence: string;
  /** What is odd about the secret's form, with nothing of it. */
  readonly oddity: string | undefined;
  readonly role?: string;
  readonly command: string;
}

const keys = { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' };

export default defineDoctorRule<RefusedCase>({
  id: 'doctor-refused',
  severity: 'medium',
  title: 'AWS refuses the credentials',
  why: 'The credentials that are used first are not taken by AWS, so every command with them fails, whatever other credentials lie beside them.',
  fix: 'Replace the credentials, or remove them so that the next source is used.',
  references: [
    'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
  ],
  bad: [
    { environment: keys, sts: { code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' } },
    {
      environment: { ...keys, AWS_SECRET_ACCESS_KEY: '{{secret}} ' },
      sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
    },
    {
      environment: { ...keys, AWS_SECRET_ACCESS_KEY: '{{secret}}\n' },
      sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
    },
    { environment: keys, sts: { code: 'AccessDenied', message: 'Access denied' } },
    { environment: keys, sts: { code: 'IncompleteSignature', message: 'Credential must have exactly 5 slash-delimited elements' } },
    {
      files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key="{{secret}}"\nregion=eu-west-1\n' },
      sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
    },
  ],
  good: [{ environment: keys }, { environment: keys, sts: 'unreachable' }],
  word: ({ where, call, code, sentence, oddity, role, command }) => ({
    message: `AWS refuses the credentials of ${where} (${call}: ${code}): ${meaningOf(code, sentence, call, role)}${oddity === undefined ? '' : ` ${oddity}`}`,
    fix: `Type ${command}.`,
    evidence: { code },
    identity: [where, call, code],
  }),
});

function meaningOf(code: string, sentence: string, call: RefusedCase['call'], role: string | undefined): string {
  if (call === 'AssumeRole')
    return `they may not assume ${role ?? 'the role'}; its trust policy must let them in, and their own policy allow sts:AssumeRole on it. AWS says: ${sentence}`;
  if (call === 'GetRoleCredentials')
    return 'the person signed in has no such account or role in IAM Identity Center; are sso_account_id and sso_role_name right?';
  switch (code) {
    case 'InvalidClientTokenId':
    case 'UnrecognizedClientException':
    case 'InvalidAccessKeyId':
      return 'there is no such access key: it was deleted or made inactive, belongs to another partition (China, GovCloud), or the session token belongs to other keys.';
    case 'SignatureDoesNotMatch':
      return 'the secret is not the one of this access key id.';
    case 'IncompleteSignature':
      return 'the access key id has a character in it that none has.';
    case 'AccessDenied':
      return `the keys are right, and a policy forbids the call. AWS says: ${sentence}`;
    case 'OptInRequired':
      return 'the account is not signed up for this region or service.';
    case 'RegionDisabledException':
      return 'STS is not active in this region for the account; opt in to it, or use another region.';
    default:
      return sentence;
  }
}
