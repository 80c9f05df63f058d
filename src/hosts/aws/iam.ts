import type * as Sdk from '@aws-sdk/client-iam';
import type { AwsAnswer, LiveProvider, LiveRole } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';
import { ambient } from './ambient.js';
import { call, refusedEndpoint } from './call.js';
import { iamEndpoint } from './endpoint.js';
import { handlerFor } from './handler.js';
import { plain } from './sts.js';

/** The role as IAM has it, read with ambient credentials. */
export async function getRole(
  environment: Environment,
  wish: { partition: string; name: string; timeout: number },
): Promise<AwsAnswer<LiveRole>> {
  const answer = await ask(environment, wish, (client, sdk, abortSignal) =>
    client.send(new sdk.GetRoleCommand({ RoleName: wish.name }), { abortSignal }),
  );
  if (!answer.ok) return answer;
  const role = answer.value.Role;
  const trust = role?.AssumeRolePolicyDocument;
  return {
    ok: true,
    value: {
      arn: role?.Arn ?? '',
      created: role?.CreateDate?.getTime(),
      maxSessionDuration: role?.MaxSessionDuration,
      trust: trust === undefined ? undefined : decoded(trust),
    },
  };
}

/** The identity provider as IAM has it, read with ambient credentials. */
export async function getOpenIDConnectProvider(
  environment: Environment,
  wish: { partition: string; arn: string; timeout: number },
): Promise<AwsAnswer<LiveProvider>> {
  const answer = await ask(environment, wish, (client, sdk, abortSignal) =>
    client.send(new sdk.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: wish.arn }), { abortSignal }),
  );
  return answer.ok ? { ok: true, value: { url: answer.value.Url, clientIds: answer.value.ClientIDList ?? [] } } : answer;
}

async function ask<Value>(
  environment: Environment,
  wish: { partition: string; timeout: number },
  send: (client: Sdk.IAMClient, sdk: typeof Sdk, signal: AbortSignal) => Promise<Value>,
): Promise<AwsAnswer<Value>> {
  const source = ambient(environment);
  if (source.from === 'nowhere') return noCredentials();
  const endpoint = iamEndpoint(environment, wish.partition);
  if (endpoint.refused !== undefined) return refusedEndpoint(endpoint.refused);
  const keys = source.from === 'environment' ? source.keys : undefined;
  const secrets = keys === undefined ? [] : [keys.secretAccessKey, keys.sessionToken ?? ''];
  return call(wish.timeout, secrets, async (signal) => {
    const sdk = await import('@aws-sdk/client-iam');
    const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
    const client = new sdk.IAMClient({ ...plain(endpoint), ...(keys === undefined ? {} : { credentials: keys }), requestHandler });
    try {
      return await send(client, sdk, signal);
    } finally {
      client.destroy();
    }
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function noCredentials<Value>(): AwsAnswer<Value> {
  const message = 'no AWS credentials to be had';
  return {
    ok: false,
    error: { name: 'CredentialsProviderError', message, status: undefined, requestId: undefined, kind: 'no-credentials' },
  };
}
