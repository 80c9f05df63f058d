import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, issuer, startLab, trustFor } from '../lab/index.js';
import type { TrustDocument } from '../lab/trust-evaluator.js';
import { login, roleArn, rulesOf, type Seen } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function lab(options: LabOptions = {}): Promise<Lab> {
  const started = await startLab(options);
  labs.push(started);
  return started;
}

function keepsSecrets(seen: Seen, lab: Lab): void {
  const known = lab.secrets();
  expect(known.filter((secret) => seen.said.includes(secret)).length).toBe(0);
}

function rewritten(trust: TrustDocument, from: string, to: string): TrustDocument {
  return JSON.parse(JSON.stringify(trust).replaceAll(from, to)) as TrustDocument;
}

describe('a login that works', () => {
  test('asks once for a harmless session, confirms who it is, masks everything and keeps nothing', async () => {
    const plain = await lab();
    const before = JSON.stringify(process.env['AWS_ACCESS_KEY_ID'] ?? null);
    const seen = await login({}, { environment: plain.environment });
    expect(seen.outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [], notChecked: [] });
    const arn = 'arn:aws:sts::123456789012:assumed-role/deploy/aws-access-gate-77';
    expect(seen.outcome.evidence.roles).toMatchObject([{ subject: roleArn, state: 'ok', identity: { account: '123456789012', arn } }]);
    expect(plain.aws.calls.map(({ action, signed }) => [action, signed])).toEqual([
      ['AssumeRoleWithWebIdentity', false],
      ['GetCallerIdentity', true],
    ]);
    const [granted] = plain.aws.granted;
    expect(granted?.duration).toBe(900);
    expect(granted?.policy).toBe('{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}');
    const secrets = [plain.github.minted[0], granted?.credentials.secretAccessKey, granted?.credentials.sessionToken];
    expect(secrets.every((secret) => secret !== undefined && seen.masked.includes(secret))).toBe(true);
    keepsSecrets(seen, plain);
    expect(JSON.stringify(process.env['AWS_ACCESS_KEY_ID'] ?? null)).toBe(before);
  });

  test('shows of the claims only those that may be shown', async () => {
    const plain = await lab();
    const { outcome } = await login({}, { environment: plain.environment });
    expect(Object.keys(outcome.evidence.claims).sort()).toEqual(
      ['aud', 'event_name', 'iss', 'job_workflow_ref', 'ref', 'repository_id', 'repository_owner_id', 'sub'].sort(),
    );
  });

  test('names an endpoint that is not of AWS', async () => {
    const plain = await lab();
    const { outcome } = await login({}, { environment: plain.environment });
    expect(outcome.remarks.some((remark) => remark.includes(plain.aws.url) && remark.includes('AWS_ENDPOINT_URL'))).toBe(true);
  });

  test('takes role-session-name and a role with a path', async () => {
    const roles = [{ name: '/ci/github/deploy', trust: trustFor('repo:acme/app:ref:refs/heads/main') }];
    const plain = await lab({ roles });
    const { outcome } = await login(
      { roles: ['arn:aws:iam::123456789012:role/ci/github/deploy'], sessionName: 'my.session@ci' },
      { environment: plain.environment },
    );
    expect(outcome).toMatchObject({ live: 'ok', findings: [] });
    expect(outcome.evidence.roles[0]?.identity?.arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/my.session@ci');
  });

  test('asks for the audience of the partition in China, and for the one that is named', async () => {
    const china = await lab({
      partition: 'aws-cn',
      audiences: ['sts.amazonaws.com.cn'],
      roles: [
        {
          name: 'deploy',
          trust: rewritten(trustFor('repo:acme/app:ref:refs/heads/main', 'sts.amazonaws.com.cn'), 'arn:aws:', 'arn:aws-cn:'),
        },
      ],
    });
    const wish = { roles: ['arn:aws-cn:iam::123456789012:role/deploy'], region: 'cn-north-1' };
    expect((await login(wish, { environment: china.environment })).outcome.live).toBe('ok');
    const named = await lab({
      audiences: ['mine'],
      roles: [{ name: 'deploy', trust: trustFor('repo:acme/app:ref:refs/heads/main', 'mine') }],
    });
    expect((await login({ audience: 'mine' }, { environment: named.environment })).outcome.live).toBe('ok');
  });

  test('an issuer with the slug of an enterprise is another issuer', async () => {
    const trust = rewritten(trustFor('repo:acme/app:ref:refs/heads/main'), 'githubusercontent.com', 'githubusercontent.com/octo');
    const slug = await lab({ issuer: `${issuer}/octo`, roles: [{ name: 'deploy', trust }] });
    expect((await login({}, { environment: slug.environment })).outcome).toMatchObject({ live: 'ok', findings: [] });
  });

  test('each of several roles has its own answer', async () => {
    const plain = await lab();
    const seen = await login({ roles: [roleArn, 'arn:aws:iam::123456789012:role/other'] }, { environment: plain.environment });
    expect(seen.outcome.evidence.roles.map(({ state }) => state)).toEqual(['ok', 'failed']);
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.outcome.live).toBe('failed');
    expect(plain.github.requests).toBe(1);
  });
});

describe('somebody else than asked for', () => {
  test.each([
    ['another account', { account: '999999999999', arn: 'arn:aws:sts::999999999999:assumed-role/deploy/aws-access-gate-77' }],
    ['another role', { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/runner/aws-access-gate-77' }],
    ['another session', { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/deploy/GitHubActions' }],
    ['the root user', { account: '123456789012', arn: 'arn:aws:iam::123456789012:root' }],
  ])('%s is found', async (_, identity) => {
    const plain = await lab({ identity });
    const seen = await login({}, { environment: plain.environment });
    expect(rulesOf(seen)).toEqual(['login-wrong-identity']);
    expect(seen.outcome.live).toBe('failed');
  });

  test('an account that is not allowed is found before any call', async () => {
    const plain = await lab();
    const seen = await login({ allowedAccountIds: ['111122223333'] }, { environment: plain.environment });
    expect(rulesOf(seen)).toEqual(['login-wrong-identity']);
    expect(plain.aws.calls.length + plain.github.requests).toBe(0);
  });
});
