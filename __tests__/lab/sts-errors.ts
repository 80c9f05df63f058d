/** Errors of STS and IAM, word for word. */
export interface WireError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const errors = {
  denied: { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
  audience: { status: 400, code: 'InvalidIdentityToken', message: 'Incorrect token audience' },
  verificationKey: {
    status: 400,
    code: 'InvalidIdentityToken',
    message:
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  },
  thumbprint: {
    status: 400,
    code: 'InvalidIdentityToken',
    message: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
  },
  notJwt: {
    status: 400,
    code: 'InvalidIdentityToken',
    message: 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  },
  missingClaim: { status: 400, code: 'InvalidIdentityToken', message: 'Missing a required claim: aud' },
  idpCommunication: { status: 400, code: 'IDPCommunicationError', message: 'The identity provider could not be reached' },
  idpRejected: { status: 403, code: 'IDPRejectedClaim', message: 'The identity provider rejected the claim' },
  packed: {
    status: 400,
    code: 'PackedPolicyTooLarge',
    message: 'Packed policy consumes 112% of allotted space, please use smaller policy',
  },
  malformed: { status: 400, code: 'MalformedPolicyDocument', message: 'This policy contains invalid Json' },
  regionDisabled: {
    status: 403,
    code: 'RegionDisabledException',
    message: 'STS is not activated in this region for account:123456789012.',
  },
  maxDuration: {
    status: 400,
    code: 'ValidationError',
    message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  },
  requestArn: { status: 400, code: 'ValidationError', message: 'Request ARN is invalid' },
  throttled: { status: 400, code: 'Throttling', message: 'Rate exceeded' },
  unavailable: { status: 503, code: 'ServiceUnavailable', message: 'Service is unavailable' },
  badSignature: {
    status: 403,
    code: 'SignatureDoesNotMatch',
    message:
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  },
  badToken: { status: 403, code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' },
} as const satisfies Record<string, WireError>;

export function noProvider(issuer: string): WireError {
  return { status: 400, code: 'InvalidIdentityToken', message: `No OpenIDConnect provider found in your account for ${issuer}` };
}

export function expired(now: number, expires: number): WireError {
  const message = `Token expired: current date/time ${now} must be before the expiration date/time${expires}`;
  return { status: 400, code: 'ExpiredTokenException', message };
}

export function invalid(value: string, field: string, constraint: string): WireError {
  const message = `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must ${constraint}`;
  return { status: 400, code: 'ValidationError', message };
}

export function noSuchRole(name: string): WireError {
  return { status: 404, code: 'NoSuchEntity', message: `The role with name ${name} cannot be found.` };
}
