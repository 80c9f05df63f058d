import { afterEach, describe, expect, test } from '@jest/globals';
import { createAwsHost } from '../../../src/hosts/aws/index.js';
import { sessionMaterial } from '../../lab/material.js';
import { serve, type Received, type Server } from '../../lab/server.js';
import { signedBy } from '../../lab/signature.js';
import { errorXml, resultXml } from '../../lab/xml.js';

let server: Server | undefined;
afterEach(() => server?.close());

const own = sessionMaterial('own');
const got = sessionMaterial('got');
const given = {
  region: 'eu-west-1',
  credentials: own,
  roleArn: 'arn:aws:iam::123456789012:role/dev',
  externalId: undefined,
  sessionName: 'aws-access-gate',
  policy: '{}',
  timeout: 3_000,
};

async function sts(status: number, body: string): Promise<{ seen: Received[]; host: ReturnType<typeof createAwsHost> }> {
  const seen: Received[] = [];
  server = await serve(async (received, response) => {
    seen.push(received);
    response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  });
  return { seen, host: createAwsHost({ AWS_ENDPOINT_URL_STS: server.url }) };
}

const session = {
  AccessKeyId: got.accessKeyId,
  SecretAccessKey: got.secretAccessKey,
  SessionToken: got.sessionToken,
  Expiration: '2030-01-01T00:00:00Z',
};

describe('assuming a role with given keys', () => {
  test('asks once, signed with them, for the shortest session under the policy', async () => {
    const { seen, host } = await sts(200, resultXml('sts', 'AssumeRole', { Credentials: session }));
    expect(await host.assumeRole({ ...given, externalId: 'partner' })).toEqual({ ok: true, value: got });
    expect(seen).toHaveLength(1);
    const [received] = seen as [Received];
    expect(signedBy(received, own.secretAccessKey, 'sts')).toBe(true);
    expect(received.headers['x-amz-security-token']).toBe(own.sessionToken);
    expect(Object.fromEntries(new URLSearchParams(received.body))).toMatchObject({
      Action: 'AssumeRole',
      RoleArn: given.roleArn,
      DurationSeconds: '900',
      Policy: '{}',
      ExternalId: 'partner',
    });
  });

  test('gives a refusal as AWS words it, without the keys', async () => {
    const message = `User is not authorized, with ${own.secretAccessKey}`;
    const { seen, host } = await sts(403, errorXml('sts', { code: 'AccessDenied', message, status: 403 }));
    const answer = await host.assumeRole(given);
    expect(answer).toMatchObject({ ok: false, error: { name: 'AccessDenied', kind: 'refused' } });
    expect(JSON.stringify(answer)).not.toContain(own.secretAccessKey);
    expect(seen).toHaveLength(1);
  });

  test('takes an answer without credentials for none', async () => {
    const { host } = await sts(200, resultXml('sts', 'AssumeRole', { AssumedRoleUser: { Arn: 'x', AssumedRoleId: 'y' } }));
    expect(await host.assumeRole(given)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });

  test('never goes to a foreign address without TLS', async () => {
    const host = createAwsHost({ AWS_ENDPOINT_URL_STS: 'http://sts.example.com' });
    expect(await host.assumeRole(given)).toMatchObject({ ok: false, error: { kind: 'endpoint' } });
  });
});
