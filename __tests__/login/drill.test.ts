import { afterEach, describe, expect, test } from '@jest/globals';
import { errors, type Lab, type LabOptions, startLab, trustFor, trustOf } from '../lab/index.js';
import type { LoginSettings } from '../../src/login/index.js';
import { login, roleArn, rulesOf, type Seen } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

const production = 'arn:aws:iam::123456789012:role/production';
const action = 'AssumeRoleWithWebIdentity';
const github = 'token.actions.githubusercontent.com';

async function drill(options: LabOptions, wish: Partial<LoginSettings>): Promise<Seen & { lab: Lab }> {
  const lab = await startLab(options);
  labs.push(lab);
  const seen = await login(wish, { environment: lab.environment });
  expect(lab.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  return { ...seen, lab };
}

const two = (trust: ReturnType<typeof trustFor>): LabOptions => ({
  roles: [
    { name: 'deploy', trust: trustFor('repo:acme/app:ref:refs/heads/main') },
    { name: 'production', trust },
  ],
});
const wide = trustOf({ StringLike: { [`${github}:sub`]: 'repo:acme/*' } });
const narrow = trustFor('repo:acme/app:environment:production');

describe('must-refuse', () => {
  test('a role that refuses is as it must be, alone and beside a login', async () => {
    const alone = await drill(two(narrow), { roles: [], mustRefuse: [production] });
    expect(alone.outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [] });
    expect(alone.lab.count(action)).toBe(1);
    const beside = await drill(two(narrow), { mustRefuse: [production] });
    expect(beside.outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [] });
    expect(beside.outcome.evidence.drills).toMatchObject([{ subject: production, state: 'ok' }]);
  });

  test('a role that lets the run in is critical, and its session may do nothing', async () => {
    const seen = await drill(two(wide), { mustRefuse: [production] });
    expect(rulesOf(seen)).toEqual(['login-drill']);
    expect(seen.outcome).toMatchObject({ status: 'ran', live: 'failed' });
    expect(seen.outcome.findings[0]).toMatchObject({ severity: 'critical', evidence: { role: production } });
    expect(seen.lab.aws.granted.every(({ duration, policy }) => duration === 900 && policy?.includes('"Deny"'))).toBe(true);
    expect(seen.lab.aws.granted[1]?.arn).toContain('/aws-access-gate-77');
  });

  test('an audience is tried on the role, with a token of its own', async () => {
    const refused = await drill({}, { mustRefuse: ['https://github.com/acme'] });
    expect(refused.outcome).toMatchObject({ live: 'ok', findings: [] });
    expect(refused.lab.github.requests).toBe(2);
    const open = await drill(
      { audiences: ['sts.amazonaws.com', 'https://github.com/acme'], roles: [{ name: 'deploy', trust: wide }] },
      { mustRefuse: ['https://github.com/acme'] },
    );
    expect(rulesOf(open)).toEqual(['login-drill']);
    expect(open.outcome.findings[0]?.evidence).toMatchObject({ role: roleArn, audience: 'https://github.com/acme' });
  });

  test('an account without the provider refuses', async () => {
    const seen = await drill({}, { roles: [], mustRefuse: ['arn:aws:iam::999999999999:role/production'] });
    expect(seen.outcome).toMatchObject({ live: 'ok', findings: [] });
  });

  test.each([
    ['throttled', errors.throttled],
    ['a page', 'html-500'],
    ['a proxy', 'html-403'],
    ['cut', 'reset'],
    ['the region', errors.regionDisabled],
    ['the ARN', errors.requestArn],
    ['the token', errors.notJwt],
  ] as const)('%s has not refused', async (_, fault) => {
    const seen = await drill({ always: { [action]: fault } }, { roles: [], mustRefuse: [production] });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
  });

  test('an audience with no role to try it on is not checked', async () => {
    const seen = await drill({}, { roles: [], mustRefuse: ['mine'] });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete' });
  });

  test('a role that is no ARN is found, not taken for an audience that was refused', async () => {
    const seen = await drill({}, { roles: [], mustRefuse: ['arn:aws:iam::12345:role/production'] });
    expect(rulesOf(seen)).toEqual(['login-role-arn']);
  });
});

describe('on a schedule, without a list', () => {
  const scheduled = async (options: LabOptions, files: Readonly<Record<string, unknown>> = {}, name = 'schedule') => {
    const lab = await startLab(options);
    labs.push(lab);
    const seen = await login({}, { environment: lab.environment, event: { name }, files });
    expect(lab.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
    return { ...seen, lab };
  };
  const role = (name: string, trust: unknown): unknown => ({
    Type: 'AWS::IAM::Role',
    Properties: { RoleName: name, AssumeRolePolicyDocument: trust },
  });
  const template = {
    'infra/roles.json': {
      Resources: { Production: role('production', narrow), Deploy: role('deploy', trustFor('repo:acme/app:ref:refs/heads/main')) },
    },
  };

  test('an audience that nobody lists is refused, and so is a role that is for other runs', async () => {
    const seen = await scheduled(two(narrow), template);
    expect(seen.outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [] });
    expect(seen.outcome.evidence.drills.map(({ subject, state }) => `${subject} ${state}`)).toEqual([
      `${roleArn} with audience "https://aws-access-gate.invalid" ok`,
      `${production} ok`,
    ]);
  });

  test('a role that the files make for other runs and that lets this one in is critical', async () => {
    const seen = await scheduled(two(wide), template);
    expect(rulesOf(seen)).toEqual(['login-drill']);
    expect(seen.outcome.findings[0]?.evidence).toMatchObject({ role: production });
  });

  test.each(['push', 'pull_request', 'workflow_dispatch', 'merge_group'])('and on %s nothing of it is tried', async (name) => {
    const seen = await scheduled(two(narrow), template, name);
    expect(seen.outcome.evidence.drills).toEqual([]);
    expect(seen.lab.count(action)).toBe(1);
  });
});
