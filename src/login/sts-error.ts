import type { AwsError } from '../model/aws.js';

/** What an error of AssumeRoleWithWebIdentity means for the login. */
export type Meaning =
  /** The role doesn't let this token in, or there is no such role: AWS doesn't say which. */
  | 'denied'
  | 'no-provider'
  | 'provider-audience'
  | 'provider-certificate'
  /** The token itself was not taken. */
  | 'bad-token'
  | 'missing-claim'
  | 'expired'
  | 'role-arn'
  | 'duration'
  | 'region'
  /** AWS could not be asked, or could not answer. */
  | 'unavailable'
  /** Our own request was not taken, for a reason that says nothing of the login. */
  | 'unjudged';

/**
 * Reads an error of STS, by its code and, where one code has several meanings, its sentence.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
export function meaningOf(error: AwsError): Meaning {
  if (error.kind === 'unavailable') return 'unavailable';
  if (error.kind !== 'refused') return 'unjudged';
  const text = error.message;
  switch (error.name) {
    case 'AccessDenied':
      return 'denied';
    case 'InvalidIdentityToken':
      return ofToken(text);
    case 'ExpiredTokenException':
      return 'expired';
    case 'IDPCommunicationError':
      return 'unavailable';
    case 'IDPRejectedClaim':
      return 'bad-token';
    case 'RegionDisabledException':
      return 'region';
    case 'ValidationError':
      return ofValidation(text);
    default:
      return /valid region/i.test(text) ? 'region' : 'unjudged';
  }
}

function ofToken(text: string): Meaning {
  if (/No OpenIDConnect provider found/i.test(text)) return 'no-provider';
  if (/Incorrect token audience/i.test(text)) return 'provider-audience';
  if (/verification key/i.test(text)) return 'unavailable';
  if (/thumbprint/i.test(text)) return 'provider-certificate';
  if (/Missing a required claim/i.test(text)) return 'missing-claim';
  return /token (?:is )?(?:expired|too old)/i.test(text) ? 'expired' : 'bad-token';
}

function ofValidation(text: string): Meaning {
  if (/DurationSeconds/i.test(text)) return 'duration';
  if (/roleArn|Request ARN is invalid/i.test(text)) return 'role-arn';
  return /webIdentityToken/i.test(text) ? 'bad-token' : 'unjudged';
}

/** Whether another call may turn this answer: a hung one is tried once more, a refusal never. */
export function repeatable(error: AwsError): 'no' | 'soon' | 'once' {
  if (meaningOf(error) !== 'unavailable') return 'no';
  return error.name === 'TimeoutError' ? 'once' : 'soon';
}
