import type { AwsError } from '../../model/aws.js';

/** What the SDK throws: an `Error` with a few facts of the answer. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown };
  readonly $response?: { readonly statusCode?: unknown };
}

const throttled =
  /^(?:Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown|ServiceUnavailable|ServiceUnavailableException|InternalFailure|InternalError|InternalServerError)$/;
const unreachable =
  /^(?:TimeoutError|AbortError|ECONN\w*|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ERR_\w+|CERT_\w+|UNABLE_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+)$/;

/**
 * Turns what an SDK call threw into a plain value. The wire's code and the modelled name of one error become one name;
 * the raw answer is never repeated, and the secrets of the call are cut out of the sentence.
 */
export function failure(thrown: unknown, secrets: readonly string[]): AwsError {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const status = number(error.$metadata?.httpStatusCode) ?? number(error.$response?.statusCode);
  const requestId = typeof error.$metadata?.requestId === 'string' ? error.$metadata.requestId.slice(0, 100) : undefined;
  const name = nameOf(error);
  const facts = { status, requestId };
  if (name === 'ProxyRefused') return { ...facts, name, message: noProxy, kind: 'endpoint' };
  if (name === 'CredentialsProviderError') return { ...facts, name, message: 'no AWS credentials to be had', kind: 'no-credentials' };
  if (status === undefined || status < 400) return { ...facts, ...silence(name, status), kind: 'unavailable' };
  const message = clean(typeof error.message === 'string' ? error.message : '', secrets);
  // For a 404 without a code the SDK makes one up.
  if (/^(?:Unknown|UnknownError|Error|NotFound)$/.test(name))
    return { ...facts, name: 'Unknown', message: foreign(status), kind: 'unavailable' };
  if (status >= 500 || status === 429 || throttled.test(name)) return { ...facts, name, message, kind: 'unavailable' };
  return { ...facts, name, message, kind: 'refused' };
}

function nameOf(error: Thrown): string {
  const own = typeof error.name === 'string' && error.name !== '' ? error.name : 'Error';
  const code = [error.code, error.Code].find((value): value is string => typeof value === 'string' && value !== '');
  // The SDK calls a cut connection a TimeoutError too.
  const cut =
    own === 'TimeoutError' ? /\b(?:ECONN[A-Z]+|EPIPE|ETIMEDOUT)\b/.exec(`${code ?? ''} ${String(error.message)}`)?.[0] : undefined;
  const name = cut ?? (own === 'Error' && code !== undefined ? code : own);
  const plain = /^[A-Za-z0-9_.:]{1,100}$/.test(name) ? name : 'Unknown';
  return modelled.get(plain) ?? plain;
}

/** Modelled names that differ from the code on the wire. */
const modelled = new Map([
  ['InvalidIdentityTokenException', 'InvalidIdentityToken'],
  ['IDPCommunicationErrorException', 'IDPCommunicationError'],
  ['IDPRejectedClaimException', 'IDPRejectedClaim'],
  ['MalformedPolicyDocumentException', 'MalformedPolicyDocument'],
  ['PackedPolicyTooLargeException', 'PackedPolicyTooLarge'],
  ['NoSuchEntityException', 'NoSuchEntity'],
  ['ExpiredToken', 'ExpiredTokenException'],
  ['RegionDisabled', 'RegionDisabledException'],
  ['AccessDeniedException', 'AccessDenied'],
  ['ValidationException', 'ValidationError'],
]);

/** What throws for a proxy that can't be gone through. */
export function proxyRefused(): Error {
  return Object.assign(new Error(noProxy), { name: 'ProxyRefused' });
}

const noProxy = 'the proxy that the environment names is no http or https address';

function foreign(status: number): string {
  return status === 407
    ? 'HTTP 407: the proxy on the way asks for a name and password'
    : `HTTP ${status} with no error of AWS in it, as a proxy or firewall on the way answers`;
}

function silence(name: string, status: number | undefined): { name: string; message: string } {
  if (status !== undefined) {
    const what = status >= 300 ? 'a redirect, which is not followed' : "an answer that can't be read";
    return { name: 'UnreadableAnswer', message: `HTTP ${status} with ${what}` };
  }
  if (name === 'TimeoutError' || name === 'AbortError') return { name: 'TimeoutError', message: 'no answer in time' };
  if (/^HPE_/.test(name)) return { name, message: `an answer that is no HTTP (${name})` };
  if (/^EPROTO$|^ERR_SSL/.test(name)) return { name, message: `the endpoint speaks no TLS that fits (${name})` };
  return { name, message: unreachable.test(name) ? `the endpoint can't be reached (${name})` : `the call failed (${name})` };
}

function clean(message: string, secrets: readonly string[]): string {
  let text = message;
  for (const secret of secrets) {
    for (const piece of [secret, ...secret.split('.')]) if (piece.length >= 8) text = text.replaceAll(piece, '[redacted]');
  }
  return text
    .replace(/eyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g, '[redacted]')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .slice(0, 600);
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
