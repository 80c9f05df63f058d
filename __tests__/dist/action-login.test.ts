import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { account, roleArn, startLab, trustFor, type Lab, type LabOptions } from '../lab/index.js';
import { admin, keyPair } from './material.js';
import { pullRequest, push } from './payloads.js';
import { commit, git, inFolder, repository, runtimes } from './run.js';
import { annotationsOf, runAction, type ActionOptions, type ActionRan } from './run-action.js';

const workflow = [
  'name: deploy',
  'on: [push, pull_request]',
  'permissions: {}',
  'jobs:',
  '  deploy:',
  '    runs-on: ubuntu-latest',
  '    permissions: { id-token: write, contents: read }',
  '    steps:',
  '      - run: echo',
  '',
].join('\n');

interface Run extends Partial<Pick<ActionOptions, 'inputs' | 'environment' | 'node' | 'event'>> {
  readonly lab?: LabOptions;
  readonly files?: Readonly<Record<string, string>>;
  readonly headRepository?: { readonly full_name: string } | null;
  readonly actor?: string;
  readonly without?: readonly string[];
  readonly checkout?: boolean;
}

/** Runs the gate in a lab's job, on a push to main unless another event is named. */
async function login(run: Run): Promise<{ ran: ActionRan; lab: Lab }> {
  const { lab: options = {}, files = {}, inputs = {}, environment = {}, event = 'push', headRepository, actor, without = [], node } = run;
  const lab = await startLab(options);
  try {
    return await inFolder(async (folder) => {
      const workspace = path.join(folder, 'workspace');
      git(folder, 'init', '-q', '-b', 'main', 'workspace');
      const base = repository(workspace, { '.github/workflows/deploy.yml': workflow, ...files });
      const head = commit(workspace, { 'b.txt': 'x' });
      if (run.checkout === false) git(folder, 'init', '-q', '-b', 'main', 'elsewhere');
      const { mkdirSync } = await import('node:fs');
      mkdirSync(path.join(folder, 'empty'));
      const payload =
        event === 'push' ? push({ before: base, after: head }) : pullRequest({ base, head, ...(headRepository === undefined ? {} : { headRepository }) });
      const job = Object.entries({ ...lab.environment, ...environment, GITHUB_EVENT_NAME: event, ...(actor === undefined ? {} : { GITHUB_ACTOR: actor }) });
      const ran = await runAction({
        folder,
        event,
        payload,
        ...(run.checkout === false ? { workspace: path.join(folder, 'empty') } : {}),
        ...(node === undefined ? {} : { node }),
        inputs: { comment: 'never', 'role-to-assume': roleArn, ...inputs },
        environment: Object.fromEntries(job.filter(([name]) => !without.includes(name))),
        secrets: () => lab.secrets(),
      });
      return { ran, lab };
    });
  } finally {
    await lab.close();
  }
}

const withoutToken = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const rulesOf = ({ report }: ActionRan): string[] => (report?.findings ?? []).map(({ rule }) => rule);
const statusOf = ({ report }: ActionRan): string | undefined => report?.checks.find(({ check }) => check === 'login')?.status;

describe.each(runtimes)('under %s', (_, node) => {
  test('a login that works is ok, for 900 seconds that may do nothing', async () => {
    const { ran, lab } = await login({ node });
    expect(ran).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass', login: 'ok' } });
    expect(statusOf(ran)).toBe('ran');
    expect([lab.count('AssumeRoleWithWebIdentity'), lab.count('GetCallerIdentity')]).toEqual([1, 1]);
    expect(lab.aws.granted[0]?.duration).toBe(900);
    expect(lab.aws.granted[0]?.arn).toMatch(/aws-access-gate-77$/);
    expect(JSON.parse(lab.aws.granted[0]?.policy ?? '{}')).toMatchObject({ Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] });
    expect(ran.commands.filter(({ name }) => name === 'add-mask').length).toBeGreaterThanOrEqual(4);
    for (const text of [ran.summary, ran.report?.remarks.join() ?? '']) expect(text).toContain('127.0.0.1');
  });
});

const topic = 'repo:acme/app:ref:refs/heads/release';

describe('a refusal fails with its cause', () => {
  test.each<[string, string, Run]>([
    ['login-subject', 'failed', { lab: { roles: [{ name: 'deploy', trust: trustFor(topic) }] }, files: { 'trust.json': JSON.stringify(trustFor(topic)) }, inputs: { 'trust-policy': 'trust.json' } }],
    ['login-denied', 'failed', { lab: { roles: [{ name: 'deploy', trust: trustFor(topic) }] } }],
    ['login-audience', 'failed', { lab: { audiences: ['sts.amazonaws.com', 'other'], roles: [{ name: 'deploy', trust: trustFor('repo:acme/app:ref:refs/heads/main') }] }, inputs: { audience: 'other', 'trust-policy': 'trust.json' }, files: { 'trust.json': JSON.stringify(trustFor('repo:acme/app:ref:refs/heads/main')) } }],
    ['login-provider', 'failed', { lab: { accounts: { [account]: { roles: [], providers: {} } } } }],
    ['login-no-id-token', 'failed', { without: withoutToken }],
    ['login-role-arn', 'failed', { inputs: { 'role-to-assume': 'arn:aws:iam::12345:role/deploy' } }],
    ['login-role-arn', 'failed', { inputs: { 'role-to-assume': '' } }],
    ['login-role-arn', 'failed', { inputs: { 'role-to-assume': ' \n', checks: 'login' } }],
    ['login-region', 'failed', { inputs: { 'aws-region': 'eu-wset-1' } }],
    ['login-wrong-identity', 'failed', { inputs: { 'allowed-account-ids': '999999999999' } }],
    ['login-wrong-identity', 'failed', { lab: { identity: { account: '999999999999', arn: 'arn:aws:sts::999999999999:assumed-role/deploy/x' } } }],
    ['login-drill', 'failed', { inputs: { 'must-refuse': 'sts.amazonaws.com' } }],
  ])('%s', async (rule, state, run) => {
    const { ran } = await login(run);
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'fail', login: state } });
    expect(rulesOf(ran)).toContain(rule);
    expect(statusOf(ran)).toBe('ran');
    expect(ran.report?.findings.find((finding) => finding.rule === rule)?.state).toBe('open');
    expect(annotationsOf(ran).some(({ name, properties }) => name === 'error' && properties['title']?.startsWith(rule))).toBe(true);
  });

  test('and the nearest region is named', async () => {
    const { ran } = await login({ inputs: { 'aws-region': 'eu-wset-1' } });
    expect(ran.log).toContain('eu-west-1');
  });
});

describe('drills', () => {
  test('are ok when everything was refused, with a role beside them or alone', async () => {
    for (const role of [roleArn, 'none']) {
      const { ran } = await login({ inputs: { 'role-to-assume': role, 'must-refuse': `arn:aws:iam::${account}:role/production` } });
      expect(ran).toMatchObject({ code: 0, outputs: { login: 'ok' } });
    }
  });

  test('that something passed are critical', async () => {
    const { ran } = await login({ inputs: { 'role-to-assume': 'none', checks: 'login', 'must-refuse': roleArn } });
    expect(ran).toMatchObject({ code: 1, outputs: { login: 'failed' } });
    expect(ran.report?.findings).toMatchObject([{ rule: 'login-drill', severity: 'critical' }]);
  });
});

describe('what is skipped is said aloud and fails nothing', () => {
  const pull = { event: 'pull_request', without: withoutToken };
  test.each<[string, Run]>([
    ["a fork's run without a token", { ...pull, headRepository: { full_name: 'mallory/app' } }],
    ['a fork that is gone', { ...pull, headRepository: null }],
    ["Dependabot's run", { ...pull, actor: 'dependabot[bot]' }],
    ['a fork, to which the secret with the role is empty', { ...pull, headRepository: { full_name: 'mallory/app' }, inputs: { 'role-to-assume': '' } }],
    ["Dependabot's push", { without: withoutToken, actor: 'dependabot[bot]' }],
  ])('%s', async (_, run) => {
    const { ran } = await login(run);
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'pass', login: 'skipped' } });
    expect(statusOf(ran)).toBe('skipped');
    for (const text of [ran.log, ran.summary]) expect(text).toMatch(/login(?:: | \| )skipped/);
  });

  test('but with a token it is tried', async () => {
    const claims = { sub: 'repo:acme/app:pull_request', event_name: 'pull_request', ref: 'refs/pull/7/merge' };
    const roles = [{ name: 'deploy', trust: trustFor('repo:acme/app:pull_request') }];
    const { ran } = await login({ event: 'pull_request', headRepository: { full_name: 'mallory/app' }, lab: { claims, roles } });
    expect(ran.outputs['login']).toBe('ok');
  });

  test('and a role that is kept from pull requests was refused as intended', async () => {
    const claims = { sub: 'repo:acme/app:pull_request', event_name: 'pull_request', ref: 'refs/pull/7/merge' };
    const trust = JSON.stringify(trustFor('repo:acme/app:ref:refs/heads/main'));
    const { ran } = await login({ event: 'pull_request', lab: { claims }, files: { 'trust.json': trust }, inputs: { 'trust-policy': 'trust.json' } });
    expect(ran).toMatchObject({ code: 0, outputs: { login: 'skipped' } });
    expect(ran.log).toContain('refs/heads/main');
  });
});

describe('what gave no answer is incomplete', () => {
  test.each<[string, Run]>([
    ['STS', { lab: { always: { AssumeRoleWithWebIdentity: 'html-500' } } }],
    ['the token service', { lab: { tokenAlways: 'html-500' } }],
    ['an endpoint without encryption', { environment: { AWS_ENDPOINT_URL: 'http://sts.example.com' } }],
    ['an endpoint that is no address', { environment: { AWS_ENDPOINT_URL_STS: 'nonsense' } }],
  ])('%s', async (_, run) => {
    const { ran } = await login(run);
    expect(ran).toMatchObject({ code: 2, outputs: { verdict: 'incomplete', login: 'incomplete' } });
    const found = await login({ ...run, files: { 'a.env': keyPair(90).text }, event: 'schedule' });
    expect(found.ran).toMatchObject({ code: 1, outputs: { verdict: 'fail', login: 'incomplete' } });
    expect(found.ran.open).toContain('access-key-pair a.env:2');
  }, 90_000);
});

describe('what is asked for', () => {
  test('a role asks for the live half; checks without login asks for none', async () => {
    const { ran, lab } = await login({ inputs: { checks: 'keys,policies' } });
    expect([ran.code, ran.outputs['login'], lab.aws.calls, lab.github.requests]).toEqual([0, 'skipped', [], 0]);
  });

  test('no role and no word of it: the static half alone', async () => {
    const { ran, lab } = await login({ inputs: { 'role-to-assume': 'none' } });
    expect([ran.code, ran.outputs['login'], lab.aws.calls, lab.github.requests]).toEqual([0, 'skipped', [], 0]);
    expect(statusOf(ran)).toBe('ran');
  });

  test('login without a role is wrong usage', async () => {
    const { ran } = await login({ inputs: { 'role-to-assume': 'none', checks: 'login' } });
    expect([ran.code, ran.outputs['verdict']]).toEqual([2, 'incomplete']);
    expect(annotationsOf(ran)).toMatchObject([{ name: 'error', message: expect.stringContaining('role-to-assume') }]);
  });

  test('login alone works in a job without a checkout', async () => {
    for (const event of ['push', 'schedule']) {
      const { ran } = await login({ checkout: false, event, inputs: { checks: 'login' } });
      expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'pass', login: 'ok' } });
      const all = await login({ checkout: false, event });
      expect(all.ran).toMatchObject({ code: 2, outputs: { verdict: 'incomplete', login: 'ok' } });
      expect(all.ran.log).toContain('actions/checkout');
    }
  });

  test('a role beside other findings changes nothing of them', async () => {
    const { ran } = await login({ files: { 'p.json': admin }, event: 'schedule' });
    expect(ran).toMatchObject({ code: 1, open: ['admin-access p.json:6'], outputs: { login: 'ok' } });
  });
});

test('ambient credentials are never the login, and stand nowhere', async () => {
  const lab = await startLab({ roles: [{ name: 'deploy', trust: trustFor(topic) }] });
  try {
    await inFolder(async (folder) => {
      git(folder, 'init', '-q', '-b', 'main', 'workspace');
      const before = repository(path.join(folder, 'workspace'));
      const ran = await runAction({
        folder,
        event: 'push',
        payload: push({ before, after: before }),
        inputs: { 'role-to-assume': roleArn },
        environment: lab.environmentWithReader(),
        secrets: () => lab.secrets(),
      });
      expect(ran).toMatchObject({ code: 1, outputs: { login: 'failed' } });
      expect(rulesOf(ran)).toEqual(['login-subject']);
      expect(ran.report?.findings[0]?.evidence).toMatchObject({ claim: 'sub' });
    });
  } finally {
    await lab.close();
  }
});
