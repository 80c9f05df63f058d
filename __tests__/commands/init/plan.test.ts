import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { planOf } from '../../../src/commands/init/plan.js';
import { askRepository } from '../../../src/commands/init/repository.js';
import { wantedRole } from '../../../src/commands/init/role.js';
import { toolCommit } from '../../../src/commands/init/tool-commit.js';
import { checkWorkflows } from '../../../src/login/workflows.js';
import type { Http, HttpRequest } from '../../../src/model/ports.js';
import { tool } from '../../../src/model/tool.js';
import { gitHubServer } from '../../../src/oidc/github-server.js';
import { parseWorkflow } from '../../../src/workflow/parse.js';

const given = (roleToAssume: string, more: Record<string, unknown> = {}) => ({
  from: 'flags' as const,
  roleToAssume: [roleToAssume],
  ...more,
});
const role = wantedRole(given('arn:aws:iam::111122223333:role/ci/deploy', { awsRegion: 'eu-west-1' }));
const origin = (url: string, branch = 'main') => ({ url, branch });
const acme = origin('git@github.com:acme/web.git');

/** A GitHub that knows one repository, and notes what it was asked. */
function gitHub(repository: unknown, subject: unknown, asked: HttpRequest[] = []): Http {
  return {
    send: (request) => {
      asked.push(request);
      const body = request.url.endsWith('/sub') ? subject : repository;
      return Promise.resolve({ status: body === undefined ? 404 : 200, headers: {}, body: JSON.stringify(body ?? {}) });
    },
  };
}
const silent: Http = { send: () => Promise.reject(new Error('asked')) };
const facts = { id: 77, name: 'web', owner: { id: 9, login: 'Acme' }, default_branch: 'trunk', created_at: '2024-01-01T00:00:00Z' };

async function trust(http: Http, environment: Record<string, string>, from = acme) {
  const plan = planOf(await askRepository(from, environment, http), role);
  const text = plan.files.find(({ path }) => path.endsWith('trust-policy.json'))?.text;
  const statement =
    text === undefined
      ? undefined
      : (JSON.parse(text) as { Statement: [{ Principal: { Federated: string }; Condition: { StringEquals: Record<string, unknown> } }] })
          .Statement[0];
  return { ...plan, equals: statement?.Condition.StringEquals, provider: statement?.Principal.Federated };
}

const key = (claim: string): string => `token.actions.githubusercontent.com:${claim}`;

describe('the trust policy', () => {
  test('has the classic subject where nobody knows ids, and says so', async () => {
    const { equals, provider, remarks } = await trust(silent, {});
    expect(equals).toEqual({ [key('aud')]: 'sts.amazonaws.com', [key('sub')]: 'repo:acme/web:ref:refs/heads/main' });
    expect(provider).toBe('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com');
    expect(remarks.join(' ')).toMatch(/GH_TOKEN.*without ids/);
  });

  test('lists both forms where ids are known and the form is not', async () => {
    const environment = { GITHUB_REPOSITORY: 'acme/web', GITHUB_REPOSITORY_ID: '77', GITHUB_REPOSITORY_OWNER_ID: '9' };
    const { equals } = await trust(silent, environment, origin('https://example.com/a/b'));
    expect(equals?.[key('sub')]).toEqual(['repo:acme/web:ref:refs/heads/main', 'repo:acme@9/web@77:ref:refs/heads/main']);
    expect(equals?.[key('repository_id')]).toBe('77');
  });

  test.each([
    [
      { use_default: true, use_immutable_subject: false, sub_claim_prefix: 'repo:Acme@9/web@77' },
      'repo:Acme@9/web@77:ref:refs/heads/trunk',
    ],
    [{ use_default: true, use_immutable_subject: true }, 'repo:Acme@9/web@77:ref:refs/heads/trunk'],
    [{ use_default: true, use_immutable_subject: false }, 'repo:Acme/web:ref:refs/heads/trunk'],
    [
      { use_default: false, include_claim_keys: ['repository_owner_id', 'context'], use_immutable_subject: false },
      'repository_owner_id:9:ref:refs/heads/trunk',
    ],
  ])('has the form that GitHub tells: %j', async (subject, sub) => {
    const asked: HttpRequest[] = [];
    const { equals } = await trust(gitHub(facts, subject, asked), { GH_TOKEN: 'not-a-real-one' });
    expect(equals?.[key('sub')]).toBe(sub);
    expect(asked.map(({ url }) => url)).toEqual([
      'https://api.github.com/repos/acme/web',
      'https://api.github.com/repos/acme/web/actions/oidc/customization/sub',
    ]);
  });

  test('a repository made since the change mints ids, also where the form may not be asked', async () => {
    const { equals } = await trust(gitHub({ ...facts, created_at: '2026-08-01T00:00:00Z' }, undefined), { GH_TOKEN: 'not-a-real-one' });
    expect(equals?.[key('sub')]).toBe('repo:Acme@9/web@77:ref:refs/heads/trunk');
  });

  test('is left out where a template takes what nobody knows beforehand', async () => {
    const subject = { use_default: false, include_claim_keys: ['repo', 'environment'] };
    const { equals, remarks } = await trust(gitHub(facts, subject), { GH_TOKEN: 'not-a-real-one' });
    expect(equals).toBeUndefined();
    expect(remarks.join(' ')).toMatch(/made of repo, environment/);
  });

  test('a server of somebody else gets no token, and has no ids', async () => {
    const { equals } = await trust(silent, { GH_TOKEN: 'not-a-real-one' }, origin('https://git.example.com/acme/web'));
    expect(equals).toEqual({
      'git.example.com/_services/token:aud': 'sts.amazonaws.com',
      'git.example.com/_services/token:sub': 'repo:acme/web:ref:refs/heads/main',
    });
  });

  test.each([{}, { id: 'x' }, { ...facts, owner: null }, [], null])('an answer that is none changes nothing: %j', async (answer) => {
    const { equals } = await trust(gitHub(answer, {}), { GH_TOKEN: 'not-a-real-one' });
    expect(equals?.[key('sub')]).toBe('repo:acme/web:ref:refs/heads/main');
  });

  test('is left out where no remote tells the repository', async () => {
    const { equals, remarks, files } = await trust(silent, {}, { url: undefined as unknown as string, branch: 'main' });
    expect(equals).toBeUndefined();
    expect(files).toHaveLength(2);
    expect(remarks.join(' ')).toMatch(/no remote "origin"/);
  });
});

describe('the workflow', () => {
  const workflow = (branch: string, wanted: typeof role): Record<string, unknown> =>
    parse(planOf({ repository: undefined, defaultBranch: branch, remarks: [] }, wanted).files[0]?.text ?? '') as Record<string, unknown>;

  test.each(['main', 'release/2.0', 'true', '1.0', 'on'])('names the branch %s', (branch) => {
    expect(workflow(branch, role)).toMatchObject({ on: { push: { branches: [branch] } } });
  });

  test('asks for an id-token only where a role is named', () => {
    expect(JSON.stringify(workflow('main', role))).toContain('id-token');
    expect(JSON.stringify(workflow('main', undefined))).not.toContain('id-token');
  });

  test('a branch whose name could do harm in a workflow is not written', async () => {
    const asked = await askRepository(origin('git@github.com:acme/web.git', "x']\nrun: y"), {}, silent);
    expect(asked.defaultBranch).toBe('main');
  });
});

describe('the commit of the gate', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const server = gitHubServer('github.com');
  const token = { GH_TOKEN: 'not-a-real-one' };
  const answering = (answers: Readonly<Record<string, string>>, asked: HttpRequest[] = []): Http => ({
    send: (request) => {
      asked.push(request);
      const body = answers[request.url.slice(request.url.lastIndexOf('/') + 1)];
      return Promise.resolve({ status: body === undefined ? 422 : 200, headers: {}, body: body ?? '' });
    },
  });

  test('is that of the version, else the newest', async () => {
    const asked: HttpRequest[] = [];
    expect(await toolCommit(server, token, answering({ HEAD: sha }, asked))).toBe(sha);
    expect(asked.map(({ url }) => url)).toEqual([
      `https://api.github.com/repos/aws-access-gate/aws-access-gate/commits/v${tool.version}`,
      'https://api.github.com/repos/aws-access-gate/aws-access-gate/commits/HEAD',
    ]);
    expect(await toolCommit(server, token, answering({ [`v${tool.version}`]: `${sha}\n` }))).toBe(sha);
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['no token', () => toolCommit(server, {}, silent)],
    ['another server', () => toolCommit(gitHubServer('git.example.com'), token, silent)],
    ['no repository', () => toolCommit(undefined, token, silent)],
    ['no answer', () => toolCommit(server, token, silent)],
    ['no commit', () => toolCommit(server, token, answering({ HEAD: '<html>' }))],
  ])('is not known with %s', async (_, ask) => {
    expect(await ask()).toBeUndefined();
  });

  test('that is not known is left to a person: the job fails until then, and the gate has nothing against it', async () => {
    const { files, steps } = planOf({ repository: undefined, defaultBranch: 'main', remarks: [] }, role);
    const [{ path, text } = { path: '', text: '' }] = files;
    expect(text).toContain(`aws-access-gate@${'0'.repeat(40)} # fill in`);
    expect(steps[0]).toMatch(/zeros.*\n {2}git ls-remote https:/);
    const workflow = parseWorkflow(path, text);
    if ('why' in workflow) throw new Error(workflow.why);
    expect(checkWorkflows({ workflows: [workflow], actions: [], name: 'acme/web' })).toEqual([]);
    expect(planOf({ repository: undefined, defaultBranch: 'main', remarks: [] }, role, sha).steps.join()).not.toContain('zeros');
  });
});

describe('the role', () => {
  test.each([
    [given('arn:aws:iam::1111:role/x'), /4 digits/],
    [given('arn:aws:iam::111122223333:role/x', { awsRegion: 'eu-wets-1' }), /no AWS region/],
    [given('arn:aws-cn:iam::111122223333:role/x', { awsRegion: 'eu-west-1' }), /partition/],
    [given('arn:aws:iam::111122223333:role/x', { allowedAccountIds: ['444455556666'] }), /leaves out/],
    [{ from: 'flags' as const, roleToAssume: ['arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/y'] }, /one role/],
    [{ from: 'flags' as const, awsRegion: 'eu-west-1' }, /needs a role/],
  ])('%j is refused', (wish, why) => expect(() => wantedRole(wish)).toThrow(why));

  test('of another partition has its region and audience', () => {
    expect(wantedRole(given('arn:aws-cn:iam::111122223333:role/x'))).toMatchObject({ region: 'cn-north-1', path: '/', name: 'x' });
  });
});
