import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, startLab, trustFor, trustOf } from '../lab/index.js';
import { login, roleArn, rulesOf, type Seen, type World } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function lab(options: LabOptions = {}): Promise<Lab> {
  const started = await startLab(options);
  labs.push(started);
  return started;
}

const github = 'token.actions.githubusercontent.com';
const main = 'repo:acme/app:ref:refs/heads/main';
const immutable = 'repo:acme@12/app@34:ref:refs/heads/main';
const pull = {
  sub: 'repo:acme/app:pull_request',
  event_name: 'pull_request',
  ref: 'refs/pull/7/merge',
  base_ref: 'main',
  head_ref: 'topic',
};
const queue = {
  sub: 'repo:acme/app:ref:refs/heads/gh-readonly-queue/main/pr-7-abc',
  event_name: 'merge_group',
  ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
};

/** One refused login: the live trust is `trust`, and the repository has it in `infra/deploy.json` unless `files` says otherwise. */
async function refused(
  options: LabOptions & { trust: ReturnType<typeof trustFor> },
  world: Partial<World> = {},
): Promise<Seen & { lab: Lab }> {
  const started = await lab({ roles: [{ name: 'deploy', trust: options.trust }], ...options });
  const seen = await login({}, { environment: started.environment, files: { 'infra/deploy.json': options.trust }, ...world });
  expect(started.count('AssumeRoleWithWebIdentity')).toBe(1);
  expect(started.count('GetCallerIdentity')).toBe(0);
  expect(started.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  return { ...seen, lab: started };
}

describe('a claim that differs is named, at its condition, for one call', () => {
  test.each([
    ['the branch', trustFor('repo:acme/app:ref:refs/heads/release'), {}, 'login-subject', 'sub', main],
    ['the case of the owner', trustFor('repo:Acme/app:ref:refs/heads/main'), {}, 'login-subject', 'sub', main],
    ['a classic policy, an immutable subject', trustFor(main), { sub: immutable }, 'login-subject', 'sub', immutable],
    ['an immutable policy, a classic subject', trustFor(immutable), {}, 'login-subject', 'sub', main],
    ['a wildcard under StringEquals', trustFor('repo:acme/app:*'), {}, 'login-subject', 'sub', main],
    [
      'an environment in place of the branch',
      trustFor(main),
      { sub: 'repo:acme/app:environment:prod', environment: 'prod' },
      'login-subject',
      'sub',
      'repo:acme/app:environment:prod',
    ],
    [
      'an escaped colon in an environment',
      trustFor('repo:acme/app:environment:Production:V1'),
      { sub: 'repo:acme/app:environment:Production%3AV1', environment: 'Production:V1' },
      'login-subject',
      'sub',
      'repo:acme/app:environment:Production%3AV1',
    ],
    ['the audience', trustFor(main, 'https://github.com/acme'), {}, 'login-audience', 'aud', 'sts.amazonaws.com'],
    [
      'the repository id',
      trustOf({ StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:sub`]: main, [`${github}:repository_id`]: '99' } }),
      {},
      'login-claim',
      'repository_id',
      '34',
    ],
  ])('%s', async (_, trust, claims, rule, claim, got) => {
    const seen = await refused({ trust, claims });
    expect(rulesOf(seen)).toEqual([rule]);
    const [finding] = seen.outcome.findings;
    expect(finding?.evidence).toMatchObject({ claim, got, role: roleArn });
    expect(finding?.message).toContain(got);
    expect(finding?.fix).not.toContain('*');
    expect(finding?.place.path).toBe('infra/deploy.json');
    const text = JSON.stringify(trust, null, 2).split('\n');
    expect(text[(finding?.place.line ?? 0) - 1]).toContain(`${github}:${claim}`);
    expect(seen.outcome).toMatchObject({ live: 'failed', status: 'ran' });
  });

  test('all that differ are named, in one finding', async () => {
    const condition = {
      [`${github}:aud`]: 'other',
      [`${github}:sub`]: 'repo:acme/app:ref:refs/heads/old',
      [`${github}:repository_id`]: '99',
    };
    const seen = await refused({ trust: trustOf({ StringEquals: condition }) });
    expect(seen.outcome.findings).toHaveLength(1);
    for (const word of ['other', 'refs/heads/old', '"99"']) expect(seen.outcome.findings[0]?.message).toContain(word);
    expect(seen.outcome.findings[0]?.related).toHaveLength(2);
    expect(seen.outcome.evidence.roles[0]?.table).toHaveLength(3);
  });

  test('the mend for a repository that was renamed keeps the branch and adds the ids', async () => {
    const seen = await refused({ trust: trustFor(main), claims: { sub: immutable } });
    expect(seen.outcome.findings[0]?.fix).toContain(`"${immutable}"`);
    expect(seen.outcome.findings[0]?.fix).toMatch(/ids of owner and repository/);
  });

  test('a template that names the role is where the policy is found', async () => {
    const trust = trustFor('repo:acme/app:ref:refs/heads/release');
    const template = (name: string, of: unknown) => ({
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: name, AssumeRolePolicyDocument: of } } },
    });
    const files = {
      'infra/other.json': template('other', trustFor(main)),
      'infra/app.json': template('deploy', trust),
      'infra/loose.json': trustFor('repo:else/where:ref:refs/heads/main'),
    };
    const seen = await refused({ trust }, { files });
    expect(rulesOf(seen)).toEqual(['login-subject']);
    expect(seen.outcome.findings[0]?.place.path).toBe('infra/app.json');
  });

  test('a trust policy of another role that has a name explains nothing', async () => {
    const files = {
      'infra/other.json': {
        AWSTemplateFormatVersion: '2010-09-09',
        Resources: {
          Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'other', AssumeRolePolicyDocument: trustFor('repo:x/y:pull_request') } },
        },
      },
    };
    expect(rulesOf(await refused({ trust: trustFor('repo:acme/app:ref:refs/heads/release') }, { files }))).toEqual(['login-denied']);
  });
});

describe('nothing at hand says why', () => {
  const trust = trustFor('repo:acme/app:ref:refs/heads/release');

  test('the claims and a condition to paste are the answer', async () => {
    const seen = await refused({ trust }, { files: {} });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    const [finding] = seen.outcome.findings;
    expect(finding?.message).toContain(`sub=${main}`);
    const block: unknown = JSON.parse(/\{[\s\S]*\}/.exec(finding?.fix ?? '')?.[0] ?? 'null');
    expect(block).toEqual({
      Condition: { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:sub`]: main, [`${github}:repository_id`]: '34' } },
    });
    expect(finding?.place.path).toBe('.github/workflows/deploy.yml');
  });

  test('nor does a policy that would let the token in; it is shown beside', async () => {
    const seen = await refused({ trust }, { files: { 'infra/deploy.json': trustFor(main) } });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.outcome.findings[0]?.related).toMatchObject([{ path: 'infra/deploy.json' }]);
    expect(seen.outcome.findings[0]?.fix).toMatch(/path[\s\S]*does not supply[\s\S]*Deny[\s\S]*last minute/);
  });

  test.each([
    ['a pull request', pull, 'pull_request'],
    ['a merge queue', queue, 'merge_group'],
  ])('in %s no condition is proposed', async (_, claims, name) => {
    const seen = await refused({ trust, claims }, { files: {}, event: { name } });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.outcome.findings[0]?.message).toContain(claims.sub);
    expect(seen.outcome.findings[0]?.fix).not.toMatch(/Condition|StringEquals|pull_request"|gh-readonly/);
  });

  test('documents that cannot be read are said, and cost nothing', async () => {
    const seen = await refused({ trust }, { documents: () => Promise.reject(new Error('broken')) });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.outcome.remarks.join()).toContain('could not be read');
  });
});

describe('refused as intended', () => {
  test.each([
    ['a pull request', pull, 'pull_request', trustFor(main)],
    ['a merge queue', queue, 'merge_group', trustFor(main)],
    ['a pull request, a role for an environment', pull, 'pull_request', trustFor('repo:acme/app:environment:prod')],
    [
      'a pull request, a role for tags',
      pull,
      'pull_request',
      trustOf({ StringLike: { [`${github}:sub`]: 'repo:acme/app:ref:refs/tags/v*' } }),
    ],
    ['a pull request, immutable', { ...pull, sub: 'repo:acme@12/app@34:pull_request' }, 'pull_request', trustFor(immutable)],
  ])('%s is skipped, with who is let in', async (_, claims, name, trust) => {
    const seen = await refused({ trust, claims }, { event: { name } });
    expect(seen.outcome).toMatchObject({ status: 'skipped', live: 'skipped', findings: [] });
    expect(seen.outcome.reason).toContain('as intended');
    expect(seen.outcome.reason).toMatch(/infra\/deploy\.json:\d+ admits "repo:acme/);
  });

  test.each([
    ['another repository', trustFor('repo:acme/other:ref:refs/heads/main')],
    ['another owner', trustFor('repo:acne/app:ref:refs/heads/main')],
    ['this one under its old name', trustFor('repo:Acme/app:ref:refs/heads/main')],
    ['an audience nobody has', trustFor(main, 'nobody')],
  ])('a role for %s is not, and no pull request is proposed', async (_, trust) => {
    const seen = await refused({ trust, claims: pull }, { event: { name: 'pull_request' } });
    expect(seen.outcome.live).toBe('failed');
    expect(seen.outcome.findings).toHaveLength(1);
    expect(seen.outcome.findings[0]?.fix).not.toMatch(/:pull_request|refs\/pull|\*/);
  });

  test('a push to a branch that the role is not for is a failure', async () => {
    const claims = { sub: 'repo:acme/app:ref:refs/heads/topic', ref: 'refs/heads/topic' };
    expect(rulesOf(await refused({ trust: trustFor(main), claims }))).toEqual(['login-subject']);
  });
});

describe('IAM, read with ambient credentials', () => {
  const release = trustFor('repo:acme/app:ref:refs/heads/release');

  test('has the policy that the repository lacks', async () => {
    const started = await lab({ roles: [{ name: 'deploy', trust: release }] });
    const seen = await login({}, { environment: started.environmentWithReader() });
    expect(rulesOf(seen)).toEqual(['login-subject']);
    expect(seen.outcome.findings[0]?.message).toContain('(IAM)');
    expect(started.count('AssumeRoleWithWebIdentity')).toBe(1);
    expect(started.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  });

  test('overrules a policy in the repository that would let the token in', async () => {
    const started = await lab({ roles: [{ name: 'deploy', trust: release }] });
    const seen = await login({}, { environment: started.environmentWithReader(), files: { 'infra/deploy.json': trustFor(main) } });
    expect(rulesOf(seen)).toEqual(['login-subject', 'login-drift']);
    expect(seen.outcome.findings[1]).toMatchObject({ severity: 'medium', place: { path: 'infra/deploy.json' } });
  });

  test('knows the path that the ARN lacks', async () => {
    const started = await lab({ roles: [{ name: '/ci/deploy', trust: trustFor(main) }] });
    const seen = await login({}, { environment: started.environmentWithReader() });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.outcome.findings[0]?.fix).toContain('arn:aws:iam::123456789012:role/ci/deploy');
  });

  test('says that there is no such role', async () => {
    const started = await lab({ roles: [] });
    const seen = await login({}, { environment: started.environmentWithReader() });
    expect(seen.outcome.findings[0]?.message).toContain('has no role of this name');
  });

  test('gives a role of the last minute one more try, and no other', async () => {
    const young = await lab({ roles: [{ name: 'deploy', trust: trustFor(main), created: Date.now() - 5_000, propagation: 1 }] });
    expect((await login({}, { environment: young.environmentWithReader() })).outcome).toMatchObject({ live: 'ok', findings: [] });
    expect(young.count('AssumeRoleWithWebIdentity')).toBe(2);
    const slow = await lab({ roles: [{ name: 'deploy', trust: trustFor(main), created: Date.now() - 5_000, propagation: 9 }] });
    expect(rulesOf(await login({}, { environment: slow.environmentWithReader() }))).toEqual(['login-denied']);
    expect(slow.count('AssumeRoleWithWebIdentity')).toBe(2);
    const old = await lab({ roles: [{ name: 'deploy', trust: trustFor(main), created: Date.now() - 120_000, propagation: 1 }] });
    expect(rulesOf(await login({}, { environment: old.environmentWithReader() }))).toEqual(['login-denied']);
    expect(old.count('AssumeRoleWithWebIdentity')).toBe(1);
  });

  test('of another account explains nothing', async () => {
    const accounts = {
      '123456789012': { roles: [{ name: 'deploy', trust: release }], providers: { [github]: ['sts.amazonaws.com'] } },
      '999999999999': { roles: [{ name: 'deploy', trust: trustFor('repo:x/y:pull_request') }], providers: {} },
    };
    const started = await lab({ accounts });
    const seen = await login({}, { environment: started.environmentWithReader('999999999999') });
    expect(rulesOf(seen)).toEqual(['login-denied']);
  });

  test('lists the audiences of the provider', async () => {
    const started = await lab({ audiences: ['one', 'two'] });
    const seen = await login({}, { environment: started.environmentWithReader() });
    expect(rulesOf(seen)).toEqual(['login-provider']);
    expect(seen.outcome.findings[0]?.evidence).toMatchObject({ claim: 'aud', got: 'sts.amazonaws.com', want: ['one', 'two'] });
  });

  test('is never the login itself', async () => {
    const started = await lab({ tokenAlways: 'html-500' });
    const seen = await login({}, { environment: started.environmentWithReader() });
    expect(seen.outcome.live).toBe('incomplete');
    expect(started.aws.calls).toHaveLength(0);
  });
});

describe('the trust-policy file', () => {
  const release = trustFor('repo:acme/app:ref:refs/heads/release');

  test('is asked before the tree', async () => {
    const started = await lab({ roles: [{ name: 'deploy', trust: release }] });
    const trustPolicyFile = { path: 'trust/ci.json', text: JSON.stringify(release, null, 2) };
    const seen = await login({ trustPolicyFile }, { environment: started.environment, files: { 'infra/deploy.json': trustFor(main) } });
    expect(seen.outcome.findings[0]).toMatchObject({ rule: 'login-subject', place: { path: 'trust/ci.json' } });
  });

  test('may be what `aws iam get-role` prints, or no policy at all', async () => {
    const started = await lab({ roles: [{ name: 'deploy', trust: release }] });
    const printed = { path: 'role.json', text: JSON.stringify({ Role: { RoleName: 'deploy', AssumeRolePolicyDocument: release } }) };
    expect(rulesOf(await login({ trustPolicyFile: printed }, { environment: started.environment }))).toEqual(['login-subject']);
    const nothing = { path: 'README.md', text: '# nothing\n' };
    const seen = await login({ trustPolicyFile: nothing }, { environment: started.environment });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.outcome.remarks.join()).toContain('README.md');
  });
});
