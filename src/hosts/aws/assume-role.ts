import type { AccessKeys, AwsAnswer, RoleCall } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';
import { call, refusedEndpoint } from './call.js';
import { stsEndpoint } from './endpoint.js';
import { handlerFor } from './handler.js';
import { plain, secretsOf, unreadable } from './sts.js';

/** AssumeRole, for a session as short as there is and under the given policy. */
export async function assumeRole(environment: Environment, wish: RoleCall): Promise<AwsAnswer<AccessKeys>> {
  const endpoint = stsEndpoint(environment, wish.region);
  if (endpoint.refused !== undefined) return refusedEndpoint(endpoint.refused);
  const answer = await call(wish.timeout, [...secretsOf(wish.credentials), wish.externalId ?? ''], async (abortSignal) => {
    const { STSClient, AssumeRoleCommand } = await import('@aws-sdk/client-sts');
    const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
    const client = new STSClient({ ...plain(endpoint), credentials: wish.credentials, requestHandler });
    try {
      const input = {
        RoleArn: wish.roleArn,
        RoleSessionName: wish.sessionName,
        DurationSeconds: 900,
        Policy: wish.policy,
        ...(wish.externalId === undefined ? {} : { ExternalId: wish.externalId }),
      };
      return await client.send(new AssumeRoleCommand(input), { abortSignal });
    } finally {
      client.destroy();
    }
  });
  if (!answer.ok) return answer;
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = answer.value.Credentials ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) return unreadable('an answer without credentials');
  return { ok: true, value: { accessKeyId, secretAccessKey, sessionToken } };
}
