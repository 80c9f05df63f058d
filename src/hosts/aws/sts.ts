import type { AccessKeys, AwsAnswer, CallerIdentity, ExchangeCall, Session } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';
import { call, refusedEndpoint } from './call.js';
import { stsEndpoint } from './endpoint.js';
import { handlerFor } from './handler.js';

const nothing = { accessKeyId: '', secretAccessKey: '' };

/** AssumeRoleWithWebIdentity, unsigned, at the region's own endpoint. */
export async function assumeRoleWithWebIdentity(environment: Environment, wish: ExchangeCall): Promise<AwsAnswer<Session>> {
  const endpoint = stsEndpoint(environment, wish.region);
  if (endpoint.refused !== undefined) return refusedEndpoint(endpoint.refused);
  const answer = await call(wish.timeout, [wish.token], async (abortSignal) => {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
    const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
    const client = new STSClient({ ...plain(endpoint), credentials: nothing, requestHandler });
    try {
      const input = {
        RoleArn: wish.roleArn,
        RoleSessionName: wish.sessionName,
        WebIdentityToken: wish.token,
        DurationSeconds: wish.duration,
        Policy: wish.policy,
      };
      return await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal });
    } finally {
      client.destroy();
    }
  });
  if (!answer.ok) return answer;
  const { Credentials: keys, AssumedRoleUser, Audience, Provider, SubjectFromWebIdentityToken } = answer.value;
  if (keys === undefined) return unreadable('an answer without credentials');
  if (!keys.AccessKeyId || !keys.SecretAccessKey || !keys.SessionToken || keys.Expiration === undefined) return unreadable(lacking(keys));
  const credentials = { accessKeyId: keys.AccessKeyId, secretAccessKey: keys.SecretAccessKey, sessionToken: keys.SessionToken };
  const session = { arn: AssumedRoleUser?.Arn, audience: Audience, provider: Provider, subject: SubjectFromWebIdentityToken };
  return { ok: true, value: { credentials, ...session } };
}

/** Names what is missing; what is there stays unsaid. */
function lacking(keys: object): string {
  const values: Readonly<Record<string, unknown>> = { ...keys };
  const missing = ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'].filter((name) => !values[name]);
  return `an answer with credentials that lack ${missing.join(', ')}`;
}

/** GetCallerIdentity, signed with the given keys. */
export async function getCallerIdentity(
  environment: Environment,
  wish: { region: string; credentials: AccessKeys; timeout: number },
): Promise<AwsAnswer<CallerIdentity>> {
  const endpoint = stsEndpoint(environment, wish.region);
  if (endpoint.refused !== undefined) return refusedEndpoint(endpoint.refused);
  const answer = await call(wish.timeout, secretsOf(wish.credentials), async (abortSignal) => {
    const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
    const client = new STSClient({ ...plain(endpoint), credentials: wish.credentials, requestHandler });
    try {
      return await client.send(new GetCallerIdentityCommand({}), { abortSignal });
    } finally {
      client.destroy();
    }
  });
  if (!answer.ok) return answer;
  const { Account: account, Arn: arn } = answer.value;
  return account && arn ? { ok: true, value: { account, arn } } : unreadable('an answer without account or name');
}

/** What must not be repeated of keys. */
export function secretsOf({ secretAccessKey, sessionToken }: AccessKeys): string[] {
  return [secretAccessKey, sessionToken ?? ''];
}

/** What every client has: our own address and no repetition, so that nothing of a configuration file changes a call. */
export function plain(endpoint: { url: string; region: string }) {
  return { region: endpoint.region, endpoint: endpoint.url, maxAttempts: 1, useFipsEndpoint: false, useDualstackEndpoint: false };
}

export function unreadable<Value>(message: string): AwsAnswer<Value> {
  return { ok: false, error: { name: 'UnreadableAnswer', message, status: 200, requestId: undefined, kind: 'unavailable' } };
}
