import { compactVerify, createLocalJWKSet, decodeJwt, type JSONWebKeySet } from 'jose';
import type { AwsOptions, LabAccount, LabRole } from './aws.js';
import { sessionMaterial } from './material.js';
import { errors, expired, invalid, noProvider, type WireError } from './sts-errors.js';
import { trusts } from './trust-evaluator.js';
import type { Tree } from './xml.js';

export interface Granted {
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string };
  readonly account: string;
  readonly arn: string;
  readonly duration: number;
  readonly policy: string | undefined;
}

type Parameters = Readonly<Record<string, string>>;

/** AssumeRoleWithWebIdentity: shape, then the token, then the provider, then the role and its trust. */
export async function exchange(parameters: Parameters, options: AwsOptions, granted: Granted[]): Promise<WireError | { result: Tree }> {
  const {
    RoleArn: roleArn = '',
    RoleSessionName: session = '',
    WebIdentityToken: token = '',
    DurationSeconds: seconds = '3600',
  } = parameters;
  const misshapen = shape(roleArn, session, token, Number(seconds), parameters['Policy']);
  if (misshapen !== undefined) return misshapen;
  const [, , , , accountId = '', resource = ''] = roleArn.split(':');
  const account = options.accounts[accountId];
  const claims = decoded(token);
  if (claims === undefined) return errors.notJwt;
  for (const name of ['aud', 'sub', 'iat', 'exp', 'iss'])
    if (claims[name] === undefined || claims[name] === null)
      return { ...errors.missingClaim, message: `Missing a required claim: ${name}` };
  const rightKinds =
    ['iss', 'sub'].every((name) => typeof claims[name] === 'string') && ['iat', 'exp'].every((name) => typeof claims[name] === 'number');
  if (!rightKinds) return errors.notJwt;
  const issuer = String(claims['iss']);
  const host = issuer.replace(/^https?:\/\//, '');
  const audiences = account?.providers[host];
  if (audiences === undefined) return noProvider(issuer);
  const keys = await keysOf(options.issuers[issuer]);
  if (keys === undefined) return errors.verificationKey;
  try {
    await compactVerify(token, createLocalJWKSet(keys), { algorithms: ['RS256'] });
  } catch {
    return errors.notJwt;
  }
  if (!audiences.includes(String(claims['aud']))) return errors.audience;
  const now = Math.floor(Date.now() / 1000);
  if (Number(claims['exp']) <= now) return expired(now, Number(claims['exp']));
  const role = roleOf(account, resource);
  const provider = `arn:${options.partition}:iam::${accountId}:oidc-provider/${host}`;
  if (role === undefined || !roleArn.startsWith(`arn:${options.partition}:`) || !trusts(role.trust, provider, claims, session))
    return errors.denied;
  if (role.propagation !== undefined && role.propagation-- > 0) return errors.denied;
  if (Number(seconds) > (role.maxSessionDuration ?? 3600)) return errors.maxDuration;
  const name = role.name.slice(role.name.lastIndexOf('/') + 1);
  const arn = `arn:${options.partition}:sts::${accountId}:assumed-role/${name}/${session}`;
  const credentials = sessionMaterial(`session:${granted.length}:${token.slice(-24)}`);
  granted.push({ credentials, account: accountId, arn, duration: Number(seconds), policy: parameters['Policy'] });
  return {
    result: {
      SubjectFromWebIdentityToken: String(claims['sub']),
      Audience: String(claims['aud']),
      AssumedRoleUser: { AssumedRoleId: `AROALAB:${session}`, Arn: arn },
      Credentials: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        SessionToken: credentials.sessionToken,
        Expiration: new Date(Date.now() + Number(seconds) * 1000).toISOString(),
      },
      Provider: provider,
    },
  };
}

function shape(roleArn: string, session: string, token: string, seconds: number, policy: string | undefined): WireError | undefined {
  if (roleArn.length < 20) return invalid(roleArn, 'roleArn', 'have length greater than or equal to 20');
  if (roleArn.length > 2048) return invalid(roleArn, 'roleArn', 'have length less than or equal to 2048');
  if (!/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) return errors.requestArn;
  if (!/^[\w+=,.@-]{2,64}$/.test(session)) return invalid(session, 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*');
  if (token.length < 4) return invalid(token, 'webIdentityToken', 'have length greater than or equal to 4');
  if (token.length > 20_000) return invalid(token, 'webIdentityToken', 'have length less than or equal to 20000');
  if (!(seconds >= 900)) return invalid(String(seconds), 'durationSeconds', 'have value greater than or equal to 900');
  if (seconds > 43_200) return invalid(String(seconds), 'durationSeconds', 'have value less than or equal to 43200');
  try {
    if (policy !== undefined) JSON.parse(policy);
  } catch {
    return errors.malformed;
  }
  return undefined;
}

/** An audience in a list of one is that audience. */
function decoded(token: string): Record<string, unknown> | undefined {
  try {
    const { aud, ...claims } = decodeJwt(token);
    return { ...claims, aud: Array.isArray(aud) && aud.length === 1 ? aud[0] : aud };
  } catch {
    return undefined;
  }
}

async function keysOf(base: string | undefined): Promise<JSONWebKeySet | undefined> {
  if (base === undefined) return undefined;
  try {
    const discovery = (await (await fetch(`${base}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
    return (await (await fetch(discovery.jwks_uri)).json()) as JSONWebKeySet;
  } catch {
    return undefined;
  }
}

function roleOf(account: LabAccount | undefined, resource: string): LabRole | undefined {
  return account?.roles.find(({ name }) => `role/${name.replace(/^\//, '')}` === resource);
}
