import { afterEach, describe, expect, test } from '@jest/globals';
import { loginReport } from '../../src/login/index.js';
import { type Lab, type LabOptions, startLab, trustFor, trustOf } from '../lab/index.js';
import { Budget } from '../../src/reports/budget.js';
import { loginSection } from '../../src/reports/login-markdown.js';
import { loginLines } from '../../src/reports/login-text.js';
import { login, roleArn, rulesOf } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function lab(options: LabOptions = {}): Promise<Lab> {
  const started = await startLab(options);
  labs.push(started);
  return started;
}

const main = 'repo:acme/app:ref:refs/heads/main';
const host = 'token.actions.githubusercontent.com';

describe('the conditions beside the claims', () => {
  test('of a login that works, by the policy in the files', async () => {
    const plain = await lab();
    const { outcome } = await login({}, { environment: plain.environment, files: { 'infra/deploy.json': trustFor(main) } });
    expect(outcome).toMatchObject({ live: 'ok', findings: [] });
    expect(loginReport(outcome.evidence).roles).toMatchObject([
      {
        role: roleArn,
        state: 'ok',
        policy: 'infra/deploy.json:1',
        conditions: [
          { claim: 'aud', operator: 'StringEquals', got: 'sts.amazonaws.com', want: ['sts.amazonaws.com'], matched: 'yes' },
          { claim: 'sub', operator: 'StringEquals', got: main, want: [main], matched: 'yes' },
        ],
      },
    ]);
    expect(plain.count('GetRole')).toBe(0);
  });

  test('of one that works, by IAM where that may be read', async () => {
    const plain = await lab();
    const { outcome } = await login({}, { environment: plain.environmentWithReader() });
    expect(loginReport(outcome.evidence).roles).toMatchObject([{ state: 'ok', policy: 'IAM' }]);
    expect(loginReport(outcome.evidence).roles[0]?.conditions).toHaveLength(2);
  });

  test('of one that is refused, with the request to name in a support case', async () => {
    const other = trustFor('repo:acme/app:ref:refs/heads/release');
    const plain = await lab({ roles: [{ name: 'deploy', trust: other }] });
    const { outcome } = await login({}, { environment: plain.environment, files: { 'infra/deploy.json': other } });
    const [role] = loginReport(outcome.evidence).roles;
    expect(role).toMatchObject({ state: 'failed', error: { code: 'AccessDenied', status: 403 } });
    expect(role?.error?.requestId).toMatch(/^[\w-]{8,}$/);
    expect(role?.conditions?.map(({ claim, matched }) => `${claim} ${matched}`)).toEqual(['aud yes', 'sub no']);
  });

  test('show no claim that tells more of a private repository', async () => {
    const trust = trustOf({ StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: main, [`${host}:actor`]: 'octocat' } });
    const plain = await lab({ roles: [{ name: 'deploy', trust }], claims: { actor: 'octocat' } });
    const { outcome } = await login({}, { environment: plain.environment, files: { 'infra/deploy.json': trust } });
    const rows = loginReport(outcome.evidence).roles[0]?.conditions ?? [];
    expect(rows.find(({ claim }) => claim === 'actor')).toEqual({
      claim: 'actor',
      operator: 'StringEquals',
      hidden: true,
      want: [],
      wantHidden: true,
      matched: 'yes',
    });
    expect(loginSection(loginReport(outcome.evidence), new Budget(10_000), 'the report').join('\n')).not.toContain('octocat');
    expect(loginLines(loginReport(outcome.evidence)).join('\n')).not.toContain('octocat');
  });

  test('of IAM show nothing of such a claim, whatever came', async () => {
    const trust = trustOf({
      StringEquals: {
        [`${host}:aud`]: 'sts.amazonaws.com',
        [`${host}:sub`]: 'repo:acme/app:environment:x',
        [`${host}:enterprise_id`]: '4711',
      },
    });
    const plain = await lab({ roles: [{ name: 'deploy', trust }] });
    const { outcome } = await login({}, { environment: plain.environmentWithReader() });
    const report = loginReport(outcome.evidence);
    expect(report.roles[0]?.conditions?.find(({ claim }) => claim === 'enterprise_id')).toMatchObject({ want: [], wantHidden: true });
    expect(loginSection(report, new Budget(10_000), 'the report').join('\n')).toContain('| not shown |');
  });
});

describe('what is committed and what is deployed', () => {
  const wide = trustFor('repo:acme/app:ref:refs/heads/release');

  test('differ where STS lets in what the files would refuse', async () => {
    const plain = await lab();
    const seen = await login({}, { environment: plain.environment, files: { 'infra/deploy.json': wide } });
    expect(rulesOf(seen)).toEqual(['login-drift']);
    expect(seen.outcome).toMatchObject({ live: 'ok', status: 'ran' });
    expect(seen.outcome.findings[0]?.place).toMatchObject({ path: 'infra/deploy.json' });
  });

  test('are not compared in a pull request, which brings the policy of tomorrow', async () => {
    const sub = 'repo:acme/app:pull_request';
    const plain = await lab({ roles: [{ name: 'deploy', trust: trustFor(sub) }], claims: { sub, event_name: 'pull_request' } });
    const seen = await login({}, { environment: plain.environment, event: { name: 'pull_request' }, files: { 'infra/deploy.json': wide } });
    expect(rulesOf(seen)).toEqual([]);
  });

  const role = (trust: unknown): unknown => ({
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Deploy: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } } },
  });
  const release = 'repo:acme/app:ref:refs/heads/release';
  const both = trustOf({ StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: [main, release] } });

  test('differ where both let this run in and say otherwise of others: the lines are shown', async () => {
    const plain = await lab({ roles: [{ name: 'deploy', trust: both }] });
    const seen = await login({}, { environment: plain.environmentWithReader(), files: { 'infra/app.json': role(trustFor(main)) } });
    expect(rulesOf(seen)).toEqual(['login-drift']);
    expect(seen.outcome.findings[0]).toMatchObject({
      severity: 'medium',
      evidence: { committed: 'otherwise' },
      place: { path: 'infra/app.json' },
    });
    expect(seen.outcome.findings[0]?.fix.split('\n').slice(1)).toEqual([
      '--- committed',
      '+++ deployed',
      `+ statement 1: StringEquals ${host}:sub "${release}"`,
    ]);
  });

  test.each<[string, unknown, Record<string, string>]>([
    [
      'the order of keys and values',
      role(JSON.parse(JSON.stringify(both).replace(`"${main}","${release}"`, `"${release}","${main}"`))),
      {},
    ],
    [
      'what a deployment fills in',
      role(JSON.parse(JSON.stringify(both).replace(`["${main}","${release}"]`, '{"Fn::Sub":"repo:acme/app:ref:refs/heads/${Branch}"}'))),
      {},
    ],
    ["a bare policy that may be another role's", trustFor(main), {}],
    ['a branch that is not deployed', role(trustFor(main)), { sub: release, ref: 'refs/heads/release' }],
  ])('%s is no difference', async (_, file, claims) => {
    const plain = await lab({ roles: [{ name: 'deploy', trust: both }], claims });
    const seen = await login({}, { environment: plain.environmentWithReader(), files: { 'infra/app.json': file } });
    expect(rulesOf(seen).filter((rule) => rule === 'login-drift' && claims['ref'] === undefined)).toEqual([]);
    expect(seen.outcome.findings.every(({ evidence }) => evidence['committed'] !== 'otherwise')).toBe(true);
  });

  test('show no value of a condition that tells more of a private repository', async () => {
    const actor = (name: string) =>
      trustOf({ StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: main, [`${host}:actor`]: name } });
    const plain = await lab({ roles: [{ name: 'deploy', trust: actor('octocat') }], claims: { actor: 'octocat' } });
    const files = { 'infra/app.json': role(actor('mona')) };
    const seen = await login({}, { environment: plain.environmentWithReader(), files });
    const fix = seen.outcome.findings[0]?.fix ?? '';
    expect(fix).toContain(`+ statement 1: StringEquals ${host}:actor (a value that is not shown)`);
    expect(fix).not.toMatch(/octocat|mona/);
  });
});
